//! `vanban stream`: records in, a line of JSON out for each, in order; for engines that drive the program by pipes.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read, Stdin, StdoutLock, Write};
use std::ops::ControlFlow;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::arguments::{Records, Stream};
use crate::batch::plan::path_of;
use crate::batch::work::{parse, quiet_panics};
use crate::conveyor::{Sink, Weight, convey};
use crate::failure::{Failure, FailureCode, Halt, Outcome};
use crate::intake;

/// Records that are handed to a worker at a time, and their bytes: less where no more have come.
const BATCH: usize = 16;
const BATCH_BYTES: usize = 1 << 20;

/// JSON writes a letter of two or three bytes as `\uXXXX`: how many times longer than its text a record may be, and
/// what else it may hold.
const ESCAPED: u64 = 3;
const AROUND: u64 = 1 << 16;

/// A record as it came.
enum Job {
    Bytes(Vec<u8>),
    /// Longer than any record may be: its length.
    TooLong(u64),
    /// A frame that the end of the input cut off: how many bytes are there, and how many it announces.
    Torn(u64, u64),
}

/// A line of JSON lines.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// The id alone, of a line that is otherwise none.
#[derive(Deserialize)]
struct Id<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
}

#[derive(Serialize)]
struct Problem {
    code: FailureCode,
    message: String,
}

/// A line of output.
struct Answer(Vec<u8>);

impl Weight for Answer {
    fn weight(&self) -> usize {
        self.0.capacity()
    }
}

pub(crate) fn run(arguments: &Stream) -> Result<Outcome, Halt> {
    quiet_panics();
    let source = Source { input: BufReader::with_capacity(1 << 18, io::stdin()), arguments };
    let mut sink = Answers { out: io::stdout().lock(), waiting: Vec::new() };
    convey(arguments.jobs(), source, |job| Some(answer(job, arguments)), &mut sink)?;
    sink.write();
    Ok(Outcome::Fine)
}

/// Records from standard input.
struct Source<'a> {
    input: BufReader<Stdin>,
    arguments: &'a Stream,
}

impl Iterator for Source<'_> {
    type Item = Vec<Job>;

    /// As many records as there are without waiting, but one at least.
    fn next(&mut self) -> Option<Vec<Job>> {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while batch.len() < BATCH && bytes < BATCH_BYTES && (batch.is_empty() || self.holds_a_record()) {
            // An error of reading is the end of the input.
            let Ok(Some(job)) = self.record() else { break };
            if let Job::Bytes(record) = &job {
                bytes += record.len();
            }
            batch.push(job);
        }
        (!batch.is_empty()).then_some(batch)
    }
}

impl Source<'_> {
    fn holds_a_record(&self) -> bool {
        let buffer = self.input.buffer();
        match self.arguments.input {
            Records::Lines => buffer.contains(&b'\n'),
            Records::Paths => buffer.contains(&0),
            Records::Frames => {
                buffer.first_chunk::<4>().is_some_and(|length| buffer.len() - 4 >= u32::from_be_bytes(*length) as usize)
            }
        }
    }

    fn record(&mut self) -> io::Result<Option<Job>> {
        let longest = self.arguments.max_size.saturating_mul(ESCAPED).saturating_add(AROUND);
        match self.arguments.input {
            Records::Lines => self.until(b'\n', longest),
            Records::Paths => self.until(0, AROUND),
            Records::Frames => self.frame(longest),
        }
    }

    /// A record up to an end mark, or up to the end of the input. Empty ones are passed over.
    fn until(&mut self, end: u8, longest: u64) -> io::Result<Option<Job>> {
        let mut bytes = Vec::new();
        loop {
            if self.input.by_ref().take(longest).read_until(end, &mut bytes)? == 0 {
                return Ok(None);
            }
            if bytes.last() == Some(&end) {
                bytes.pop();
            } else if bytes.len() as u64 == longest {
                let rest = self.skip_until(end)?;
                return Ok(Some(Job::TooLong(longest + rest)));
            }
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Job::Bytes(bytes)));
            }
            bytes.clear();
        }
    }

    fn skip_until(&mut self, end: u8) -> io::Result<u64> {
        let mut skipped = 0;
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(skipped);
            }
            let found = buffer.iter().position(|&byte| byte == end);
            let length = found.map_or(buffer.len(), |at| at + 1);
            self.input.consume(length);
            skipped += length as u64;
            if found.is_some() {
                return Ok(skipped - 1);
            }
        }
    }

    fn frame(&mut self, longest: u64) -> io::Result<Option<Job>> {
        if self.input.fill_buf()?.is_empty() {
            return Ok(None);
        }
        let mut length = [0; 4];
        let announced = self.input.by_ref().take(4).read(&mut length)?;
        if announced < length.len() && self.input.read_exact(&mut length[announced..]).is_err() {
            return Ok(Some(Job::Torn(announced as u64, 4)));
        }
        let length = u64::from(u32::from_be_bytes(length));
        let mut frame = self.input.by_ref().take(length);
        if length > longest {
            io::copy(&mut frame, &mut io::sink())?;
            return Ok(Some(Job::TooLong(length)));
        }
        let mut bytes = Vec::new();
        if (frame.read_to_end(&mut bytes)? as u64) < length {
            return Ok(Some(Job::Torn(bytes.len() as u64, length)));
        }
        Ok(Some(Job::Bytes(bytes)))
    }
}

/// The line that answers a record.
fn answer(job: Job, arguments: &Stream) -> Answer {
    let bytes = match job {
        Job::Bytes(bytes) => bytes,
        Job::TooLong(length) => return line(b"null", Err(Failure::too_large(length, arguments.max_size))),
        Job::Torn(there, announced) => {
            let torn = format!("the input ends after {there} of {announced} bytes");
            return line(b"null", Err(Failure::with(FailureCode::BadRecord, torn)));
        }
    };
    match arguments.input {
        Records::Lines => match serde_json::from_slice::<Line<'_>>(&bytes) {
            Ok(Line { id, text }) => document(id.map_or("null", RawValue::get), text.as_bytes(), arguments),
            Err(error) => {
                let id = serde_json::from_slice::<Id<'_>>(&bytes).ok().and_then(|line| line.id);
                let failure = Failure::with(FailureCode::BadRecord, error);
                line(id.map_or("null", RawValue::get).as_bytes(), Err(failure))
            }
        },
        Records::Frames => {
            let (id, text) = match bytes.iter().position(|&byte| byte == b'\n') {
                Some(at) => (&bytes[..at], &bytes[at + 1..]),
                None => (bytes.as_slice(), &b""[..]),
            };
            match serde_json::from_slice::<&RawValue>(id) {
                Ok(id) => document(id.get(), text, arguments),
                Err(error) => line(b"null", Err(Failure::with(FailureCode::BadRecord, error))),
            }
        }
        Records::Paths => {
            let path = path_of(bytes);
            let id = serde_json::Value::from(path.to_string_lossy()).to_string();
            match read(&path, arguments) {
                Ok(text) => document(&id, &text, arguments),
                Err(failure) => line(id.as_bytes(), Err(failure)),
            }
        }
    }
}

fn read(path: &Path, arguments: &Stream) -> Result<Vec<u8>, Failure> {
    intake::read(path, arguments.max_size).map(|intake| intake.bytes)
}

/// The line of a text. An id that is a string is the name of the document; any other is so as it is written.
fn document(id: &str, text: &[u8], arguments: &Stream) -> Answer {
    let name = serde_json::from_str::<Cow<'_, str>>(id).unwrap_or(Cow::Borrowed(id));
    let parsed = parse(text, &name, arguments.lines, arguments.max_size);
    line(id.as_bytes(), parsed.map(|(_, json)| json))
}

fn line(id: &[u8], document: Result<String, Failure>) -> Answer {
    let mut bytes = b"{\"id\":".to_vec();
    bytes.extend_from_slice(id);
    match document {
        Ok(json) => {
            bytes.extend_from_slice(b",\"document\":");
            bytes.extend_from_slice(json.trim_end().as_bytes());
        }
        Err(failure) => {
            let problem = Problem { code: failure.code, message: failure.record() };
            bytes.extend_from_slice(b",\"error\":");
            bytes.extend(serde_json::to_vec(&problem).unwrap_or_else(|_| b"null".to_vec()));
        }
    }
    bytes.extend_from_slice(b"}\n");
    Answer(bytes)
}

/// Lines to standard output.
struct Answers {
    out: StdoutLock<'static>,
    waiting: Vec<u8>,
}

impl Answers {
    fn write(&mut self) {
        let written = self.out.write_all(&self.waiting).and_then(|()| self.out.flush());
        self.waiting.clear();
        if let Err(error) = written {
            // Whoever reads has gone, while the thread that reads may wait for input without end: nobody is left to wait
            // for it.
            let halt = Halt::from(error);
            if !halt.said.is_empty() {
                eprintln!("vanban: {}", halt.said);
            }
            std::process::exit(halt.outcome as i32);
        }
    }
}

impl Sink<Answer> for Answers {
    fn take(&mut self, answer: Answer) -> ControlFlow<()> {
        self.waiting.extend_from_slice(&answer.0);
        if self.waiting.len() > BATCH_BYTES {
            self.write();
        }
        ControlFlow::Continue(())
    }

    /// Nothing else is ready: what is, goes out.
    fn pause(&mut self) -> ControlFlow<()> {
        if !self.waiting.is_empty() {
            self.write();
        }
        ControlFlow::Continue(())
    }
}
