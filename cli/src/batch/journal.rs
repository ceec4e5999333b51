//! The journal: what is done, a line each, so that a run goes on where the last one stopped.
//!
//! It lies in `OUT/.vanban`. A line is written when what it says is so, and lines that are no longer whole are
//! passed over. So whatever end a run comes to, the worst is that something is done once more.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::plan::Plan;
use super::record::escaped;
use super::statement::{Entry, Past, Position, Statement, Stretch};
use crate::failure::Halt;
use crate::faults;
use crate::messages::Message;

/// The directory in the output directory that is the program's own.
const DIRECTORY: &str = ".vanban";

/// Lines that wait to be written, in bytes.
const BUFFER: usize = 1 << 16;

/// The journal of an output directory, open for this run alone.
#[derive(Debug)]
pub(crate) struct Journal {
    file: File,
    waiting: Vec<u8>,
    /// The length of the file with the lines that wait.
    length: u64,
    durable: bool,
    _lock: File,
}

/// The journal's directory in an output directory.
pub(crate) fn directory(out: &Path) -> PathBuf {
    out.join(DIRECTORY)
}

fn path(out: &Path) -> PathBuf {
    directory(out).join("journal.jsonl")
}

/// What the journal of an output directory says; nothing where there is none.
pub(crate) fn past(out: &Path, plan: &Plan) -> io::Result<Past> {
    let file = match File::open(path(out)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Past::none(plan.len())),
        Err(error) => return Err(error),
    };
    let inputs = plan.inputs().enumerate().map(|(index, input)| (escaped(input.name()), index)).collect();
    let reader = BufReader::with_capacity(1 << 20, file);
    Past::read(reader, &inputs, |index| escaped(&plan.input(index).output()))
}

impl Journal {
    /// Opens the journal for appending; fails where another run has it.
    pub(crate) fn open(out: &Path, durable: bool) -> Result<Self, Halt> {
        let shown = out.display().to_string();
        let unusable = |error: io::Error| Halt::usage(Message::NoOutput, &[&shown, &error.to_string()]);
        fs::create_dir_all(directory(out)).map_err(unusable)?;
        let options = |file: &str| {
            let mut options = OpenOptions::new();
            options.create(true).append(true).read(true).open(directory(out).join(file))
        };
        let lock = options("lock").map_err(unusable)?;
        match fs4::FileExt::try_lock(&lock) {
            Ok(()) => {}
            Err(fs4::TryLockError::WouldBlock) => return Err(Halt::usage(Message::Busy, &[&shown])),
            // A file system without locks: nothing can be said, and nothing is lost by going on.
            Err(fs4::TryLockError::Error(_)) => {}
        }
        let mut file = options("journal.jsonl").map_err(unusable)?;
        let length = file.seek(SeekFrom::End(0)).map_err(unusable)?;
        Ok(Self { file, waiting: Vec::new(), length, durable, _lock: lock })
    }

    /// Ends a torn line, and says that a run began.
    pub(crate) fn begin(&mut self) -> io::Result<()> {
        if self.length > 0 {
            let mut last = [0];
            self.file.seek(SeekFrom::End(-1))?;
            self.file.read_exact(&mut last)?;
            if last != *b"\n" {
                self.append(b"\n")?;
            }
        }
        self.write(Statement::Ended(false))?;
        self.flush()
    }

    /// Adds the line of an input; where it stands.
    pub(crate) fn append(&mut self, line: &[u8]) -> io::Result<Position> {
        let position = Position { offset: self.length, length: line.len() as u32 };
        self.waiting.extend_from_slice(line);
        self.length += line.len() as u64;
        if self.waiting.len() > BUFFER {
            self.flush()?;
        }
        Ok(position)
    }

    /// Adds that a stretch of JSON lines is whole.
    pub(crate) fn stretch(&mut self, stretch: Stretch) -> io::Result<()> {
        self.write(Statement::Stretch(stretch))
    }

    /// Says that the run came to its own end.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.write(Statement::Ended(true))?;
        self.flush()
    }

    fn write(&mut self, statement: Statement<'_>) -> io::Result<()> {
        self.append(&statement.line()?).map(drop)
    }

    /// Hands the lines that wait to the system, and with `--durable` to the disk.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        faults::step()?;
        self.file.write_all(&self.waiting)?;
        self.waiting.clear();
        if self.durable { self.file.sync_data() } else { Ok(()) }
    }
}

/// Reads single lines of a journal, for all threads.
#[derive(Debug)]
pub(crate) struct Reader(Mutex<File>);

impl Reader {
    /// A reader of the journal in an output directory.
    pub(crate) fn open(out: &Path) -> io::Result<Self> {
        Ok(Self(Mutex::new(File::open(path(out))?)))
    }

    /// Reads the line of an input.
    pub(crate) fn entry<'a>(&self, position: Position, buffer: &'a mut Vec<u8>) -> io::Result<Entry<'a>> {
        buffer.resize(position.length as usize, 0);
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(position.offset))?;
        file.read_exact(buffer)?;
        drop(file);
        match Statement::read(buffer) {
            Some(Statement::Input(entry)) => Ok(entry),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}
