//! What is done with one input: nothing where it is done already, else the conversion.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sha2::{Digest, Sha256};
use vanban::{Document, Parser};

use super::journal::Reader;
use super::place::{self, Taken, place};
use super::plan::{Input, Plan};
use super::record::{Problem, Record, escaped, hexadecimal};
use super::statement::{Entry, Position, Statement, Status};
use crate::arguments::{Format, Retry};
use crate::conveyor::Weight;
use crate::failure::{Failure, FailureCode};
use crate::faults;
use crate::intake::{self, Intake};
use crate::stamp::Stamp;

/// How much of an output is looked at to see whether it is ours.
const HEAD: u64 = 1 << 16;

/// Everything that the work on an input depends on.
pub(crate) struct Work<'a> {
    pub(crate) plan: &'a Plan,
    /// Where the journal speaks of each input.
    pub(crate) positions: &'a [Option<Position>],
    pub(crate) reader: &'a Reader,
    pub(crate) out: &'a Path,
    /// What outputs depend on besides the input.
    pub(crate) made: &'a str,
    pub(crate) format: Format,
    pub(crate) lines: bool,
    pub(crate) retry: Retry,
    pub(crate) force: bool,
    pub(crate) durable: bool,
    pub(crate) max_size: u64,
    /// Set when no further input is to be begun.
    pub(crate) stop: &'a AtomicBool,
}

/// What became of an input.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) index: usize,
    pub(crate) status: Status,
    /// It was so already.
    pub(crate) kept: bool,
    pub(crate) failure: Option<Failure>,
    /// The line for the journal; none where the one that is there still holds.
    pub(crate) line: Vec<u8>,
    /// The document, for JSON lines.
    pub(crate) json: Vec<u8>,
    /// The hash of the input, where it was converted.
    pub(crate) sha256: Option<String>,
    /// Bytes read.
    pub(crate) read: u64,
    /// An error after which nothing more can be written.
    pub(crate) full: Option<io::Error>,
}

impl Weight for Done {
    fn weight(&self) -> usize {
        size_of::<Self>() + self.line.capacity() + self.json.capacity()
    }
}

/// How an input stands before any work.
pub(crate) enum Standing {
    /// As the journal says; with the hash of the input where it was converted.
    Kept(Status, Option<String>),
    /// Failed or passed over, to be tried again.
    Failed,
    /// To be converted: whether its output may be replaced, and what was read already.
    Open(Result<Taken, Failure>, Option<Intake>),
}

impl Work<'_> {
    /// Does what is to be done with an input; `None` where the run is to stop.
    pub(crate) fn on(&self, index: usize) -> Option<Done> {
        if self.stop.load(Ordering::Relaxed) {
            return None;
        }
        // Files of JSON lines are resumed as a whole, before.
        let standing = match self.format {
            Format::Json => self.standing(index),
            Format::Jsonl => Standing::Open(Ok(Taken::Replace), None),
        };
        Some(match standing {
            Standing::Kept(status, sha256) => Done {
                index,
                status,
                kept: true,
                failure: None,
                line: Vec::new(),
                json: Vec::new(),
                sha256,
                read: 0,
                full: None,
            },
            Standing::Failed => self.convert(index, Ok(Taken::Leave), None),
            Standing::Open(taken, intake) => self.convert(index, taken, intake),
        })
    }

    /// What the journal and a look at the file say.
    pub(crate) fn standing(&self, index: usize) -> Standing {
        if self.force {
            return Standing::Open(Ok(Taken::Replace), None);
        }
        let input = self.plan.input(index);
        let mut buffer = Vec::new();
        let Some(entry) = self.positions[index].and_then(|position| self.reader.entry(position, &mut buffer).ok())
        else {
            return Standing::Open(Ok(Taken::Leave), None);
        };
        match entry.status {
            Status::Ok => self.converted(input, &entry),
            Status::Failed if self.retry == Retry::None && self.is_as_before(input, &entry) => {
                Standing::Kept(Status::Failed, None)
            }
            _ => Standing::Failed,
        }
    }

    /// Whether the file looks as it did when the journal's line was written, or is so.
    fn is_as_before(&self, input: Input<'_>, entry: &Entry<'_>) -> bool {
        let is_same = || {
            let sha256 = entry.sha256.as_deref()?;
            let intake = intake::read(&input.path(), self.max_size).ok()?;
            Some(digest(&intake.bytes) == sha256)
        };
        entry.made == self.made
            && entry.input == escaped(&input.absolute())
            && (entry.stamp == Stamp::at(&input.path()) || (entry.stamp.is_none() && is_same() == Some(true)))
    }

    /// How an input stands that was converted once.
    fn converted(&self, input: Input<'_>, entry: &Entry<'_>) -> Standing {
        let output = input.output();
        let same_output = entry.output.as_ref().is_some_and(|(name, _)| *name == escaped(&output));
        let taken = if same_output { Taken::Replace } else { Taken::Leave };
        if input.trouble().is_some() {
            return Standing::Open(Ok(taken), None);
        }
        let is_there = match self.format {
            Format::Jsonl => true,
            Format::Json => {
                let length = fs::symlink_metadata(self.out.join(&output)).map_or(0, |data| data.len());
                same_output && entry.output.as_ref().is_some_and(|&(_, size)| size == length)
            }
        };
        let wanted = self.retry != Retry::All && entry.made == self.made && is_there;
        let sha256 = entry.sha256.as_deref().unwrap_or_default();
        if wanted && entry.stamp.is_some() && self.is_as_before(input, entry) {
            return Standing::Kept(Status::Ok, Some(sha256.to_owned()));
        }
        let Ok(intake) = intake::read(&input.path(), self.max_size) else { return Standing::Open(Ok(taken), None) };
        let same_bytes = digest(&intake.bytes) == sha256;
        if wanted && same_bytes {
            return Standing::Kept(Status::Ok, Some(sha256.to_owned()));
        }
        // Another input of the same name, while the one that the output was made from is still there.
        let other = !same_bytes && entry.input != escaped(&input.absolute()) && {
            let place = place_of(&entry.input);
            place.is_some_and(|place| fs::symlink_metadata(place).is_ok())
        };
        if other && same_output && self.format == Format::Json {
            return Standing::Open(Err(Failure::with(FailureCode::OutputTaken, output.display())), Some(intake));
        }
        Standing::Open(Ok(taken), Some(intake))
    }

    /// Reads, parses and writes an input.
    pub(crate) fn convert(&self, index: usize, taken: Result<Taken, Failure>, intake: Option<Intake>) -> Done {
        let started = Instant::now();
        let input = self.plan.input(index);
        let read = match (input.trouble(), intake) {
            (Some(trouble), _) => Err(trouble.clone()),
            (None, Some(intake)) => Ok(intake),
            (None, None) => intake::read(&input.path(), self.max_size),
        };
        let mut done = Done {
            index,
            status: Status::Ok,
            kept: false,
            failure: None,
            line: Vec::new(),
            json: Vec::new(),
            sha256: None,
            read: read.as_ref().map_or(0, |intake| intake.bytes.len() as u64),
            full: None,
        };
        let sha256 = read.as_ref().ok().map(|intake| digest(&intake.bytes));
        let made = taken.and_then(|taken| {
            let intake = read.as_ref().map_err(Clone::clone)?;
            let (document, json) = parse(&intake.bytes, &input.name().to_string_lossy(), self.lines, self.max_size)?;
            if self.format == Format::Json {
                self.put(input, &json, taken).map_err(|error| {
                    let failure = match error.kind() {
                        ErrorKind::AlreadyExists => Failure::with(FailureCode::OutputTaken, input.output().display()),
                        _ => Failure::writing(&error),
                    };
                    done.full = Some(error).filter(place::is_final);
                    failure
                })?;
            }
            Ok((document, json))
        });
        let stamp = read.as_ref().map_or_else(|_| Stamp::at(&input.path()), |intake| intake.stamp);
        let output = input.output();
        let (key, absolute, output_key) = (escaped(input.name()), escaped(&input.absolute()), escaped(&output));
        let mut record = Record::new(input.name(), Status::Ok);
        record.size = read.as_ref().ok().map(|intake| intake.bytes.len() as u64);
        record.sha256 = sha256.as_deref();
        match &made {
            Ok((document, _)) => {
                record.output = (self.format == Format::Json).then(|| output.to_string_lossy());
                record.document(document);
            }
            Err(failure) => {
                let is_document = failure.code != FailureCode::LockFile;
                record.status = if is_document { Status::Failed } else { Status::PassedOver };
                record.error = Some(Problem::of(failure));
                done.failure = Some(failure.clone());
            }
        }
        done.status = record.status;
        record.milliseconds = (started.elapsed().as_secs_f64() * 1e6).round() / 1e3;
        let entry = serde_json::value::to_raw_value(&record).map_err(io::Error::from).and_then(|report| {
            let entry = Entry {
                key: Cow::Owned(key),
                input: Cow::Owned(absolute),
                status: record.status,
                stamp,
                sha256: sha256.as_deref().map(Cow::Borrowed),
                made: Cow::Borrowed(self.made),
                output: made.as_ref().ok().map(|(_, json)| (Cow::Owned(output_key), json.len() as u64)),
                report: &report,
            };
            Statement::Input(entry).line()
        });
        match entry {
            Ok(line) => done.line = line,
            Err(error) => done.full = Some(error),
        }
        if let Ok((_, json)) = made {
            done.sha256 = sha256;
            if self.format == Format::Jsonl {
                done.json = json.into_bytes();
            }
        }
        done
    }

    /// Puts an output in its place. What is there already is replaced where it is ours: an output of a run that was
    /// killed before the journal said so, or nothing at all.
    fn put(&self, input: Input<'_>, json: &str, taken: Taken) -> io::Result<()> {
        let to = self.out.join(input.output());
        match place(&to, json.as_bytes(), taken, self.durable) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && taken == Taken::Leave && is_ours(&to, input)? => {
                place(&to, json.as_bytes(), Taken::Replace, self.durable)
            }
            placed => placed,
        }
    }
}

/// Whether a file is our output of an input, or empty.
fn is_ours(file: &Path, input: Input<'_>) -> io::Result<bool> {
    if !fs::symlink_metadata(file)?.is_file() {
        return Ok(false);
    }
    let mut head = Vec::new();
    File::open(file)?.take(HEAD).read_to_end(&mut head)?;
    let name = serde_json::to_string(&input.name().to_string_lossy())?;
    let source = format!("\"source\":{{\"name\":{name},");
    let head = String::from_utf8_lossy(&head);
    Ok(head.is_empty() || (head.starts_with("{\"schema\":\"vanban/") && head.contains(&source)))
}

/// The path that an escaped path names, where it holds nothing that was escaped.
fn place_of(escaped: &str) -> Option<&Path> {
    (!escaped.contains('%')).then(|| Path::new(escaped))
}

/// The SHA-256 of some bytes, in hexadecimal digits.
fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

thread_local! {
    /// What the last panic of the thread said.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes panics of documents records of these documents instead of noise on standard error.
pub(crate) fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| PANIC.set(panic.to_string().replace('\n', " "))));
}

/// The document of some bytes and its line of JSON. Whatever happens concerns this document only.
pub(crate) fn parse(bytes: &[u8], name: &str, lines: bool, limit: u64) -> Result<(Document, String), Failure> {
    let parsed = catch_unwind(AssertUnwindSafe(|| {
        faults::document(bytes);
        let document = Parser::new().name(name).lines(lines).max_bytes(limit).parse_bytes(bytes)?;
        let mut json = document.to_json()?;
        json.push('\n');
        Ok((document, json))
    }));
    parsed.unwrap_or_else(|_| Err(Failure::with(FailureCode::Panic, PANIC.take())))
}
