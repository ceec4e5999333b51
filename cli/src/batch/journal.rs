//! The journal: what is done, a line each, so that a run goes on where the last one stopped.
//!
//! It lies in `OUT/.vanban`. A line is written when what it says is so; a line that is torn, damaged or foreign is
//! passed over, and of two lines about one input the later counts. So whatever end a run comes to, the worst is that
//! something is done once more.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::plan::Plan;
use super::record::{Entry, escaped};
use crate::failure::Halt;
use crate::faults;
use crate::messages::Message;

/// The directory in the output directory that is the program's own.
const DIRECTORY: &str = ".vanban";

/// Lines that wait to be written, in bytes.
const BUFFER: usize = 1 << 16;

/// Where the line of an input stands in the journal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Position {
    offset: u64,
    length: u32,
}

/// A stretch of JSON lines that is whole: what it was made of and where it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stretch {
    /// The name of the file.
    pub(crate) file: String,
    /// What it depends on besides the inputs: program, schema, options.
    pub(crate) made: String,
    /// How many inputs the file covers up to here, failed ones among them.
    pub(crate) inputs: u64,
    /// The length of the file up to here, and of its JSON before compression.
    pub(crate) bytes: u64,
    pub(crate) json_bytes: u64,
    /// What those inputs were.
    pub(crate) digest: String,
    /// Whether any run would end a stretch here, and not only one whose inputs end here.
    pub(crate) regular: bool,
    /// Whether the file is whole and has its name.
    pub(crate) whole: bool,
}

/// A line of the journal.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Line<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    input: Option<Entry<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stretch: Option<Stretch>,
    /// A run began (`false`) or came to its own end (`true`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<bool>,
}

/// What the journal of earlier runs says.
#[derive(Debug, Default)]
pub(crate) struct Past {
    /// For each input of the plan the line about it.
    pub(crate) positions: Vec<Option<Position>>,
    pub(crate) stretches: Vec<Stretch>,
    /// Outputs of inputs whose outputs are called otherwise now.
    pub(crate) renamed: Vec<(String, u64)>,
    /// Whether the last run came to its own end, and so left no temporary file.
    pub(crate) ended: bool,
    /// Lines that were passed over.
    pub(crate) damaged: u64,
}

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
    let mut past = Past { positions: vec![None; plan.len()], ended: true, ..Past::default() };
    let file = match File::open(path(out)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(past),
        Err(error) => return Err(error),
    };
    let known: HashMap<String, usize> =
        plan.inputs().enumerate().map(|(index, input)| (escaped(input.name()), index)).collect();
    let mut reader = BufReader::with_capacity(1 << 20, file);
    let (mut bytes, mut offset) = (Vec::new(), 0);
    loop {
        bytes.clear();
        let length = reader.read_until(b'\n', &mut bytes)?;
        if length == 0 {
            return Ok(past);
        }
        past.read(&bytes, Position { offset, length: length as u32 }, plan, &known);
        offset += length as u64;
    }
}

impl Past {
    fn read(&mut self, bytes: &[u8], position: Position, plan: &Plan, known: &HashMap<String, usize>) {
        let line = match serde_json::from_slice::<Line<'_>>(bytes) {
            Ok(line) if bytes.ends_with(b"\n") => line,
            _ => {
                self.damaged += u64::from(!bytes.trim_ascii().is_empty());
                return;
            }
        };
        match line {
            Line { input: Some(entry), .. } => {
                let Some(&index) = known.get(entry.key.as_ref()) else { return };
                self.positions[index] = Some(position);
                if let Some((output, size)) = entry.output
                    && output != escaped(&plan.input(index).output())
                {
                    self.renamed.push((output.into_owned(), size));
                }
            }
            Line { stretch: Some(stretch), .. } => self.stretches.push(stretch),
            Line { ended: Some(ended), .. } => self.ended = ended,
            _ => self.damaged += 1,
        }
    }
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
        self.write(&Line { ended: Some(false), ..Line::default() })?;
        self.flush()
    }

    /// Adds the line of an input, made by [`line`]; where it stands.
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
        self.write(&Line { stretch: Some(stretch), ..Line::default() })
    }

    /// Says that the run came to its own end.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.write(&Line { ended: Some(true), ..Line::default() })?;
        self.flush()
    }

    fn write(&mut self, line: &Line<'_>) -> io::Result<()> {
        self.append(&bytes(line)?).map(drop)
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
        let line: Line<'a> = serde_json::from_slice(buffer)?;
        line.input.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

/// The line of an input, to be appended.
pub(crate) fn line(entry: Entry<'_>) -> io::Result<Vec<u8>> {
    bytes(&Line { input: Some(entry), ..Line::default() })
}

fn bytes(line: &Line<'_>) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(line)?;
    bytes.push(b'\n');
    Ok(bytes)
}
