//! What the journal says: the form of its lines, and what all of them say together.
//!
//! A line that is torn, damaged or foreign is passed over, and of two lines about one input the later counts. Nothing
//! here opens a file: the fuzzer reads journals of any bytes with it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, BufRead};
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::stamp::Stamp;

/// How an input fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    /// Converted.
    Ok,
    /// Not converted.
    Failed,
    /// No document: passed over.
    PassedOver,
    /// Not reached before the run stopped.
    Pending,
}

/// What is known of one input.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Entry<'a> {
    /// The name of the input below its root, escaped.
    #[serde(borrow)]
    pub(crate) key: Cow<'a, str>,
    /// Where the input lay, escaped.
    #[serde(borrow)]
    pub(crate) input: Cow<'a, str>,
    pub(crate) status: Status,
    pub(crate) stamp: Option<Stamp>,
    #[serde(borrow)]
    pub(crate) sha256: Option<Cow<'a, str>>,
    /// What the output depends on besides the input: program, schema, options.
    #[serde(borrow)]
    pub(crate) made: Cow<'a, str>,
    /// The name of the output below the output directory, escaped, and its size.
    #[serde(borrow)]
    pub(crate) output: Option<(Cow<'a, str>, u64)>,
    /// The line of the report: an object with keys.
    #[serde(borrow)]
    pub(crate) report: &'a RawValue,
}

/// A stretch of JSON lines that is whole: what it was made of and where it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stretch {
    /// The name of the file below the output directory.
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

/// What a line says.
#[derive(Debug)]
pub(crate) enum Statement<'a> {
    Input(Entry<'a>),
    Stretch(Stretch),
    /// A run began (`false`) or came to its own end (`true`).
    Ended(bool),
}

/// A line as it is written: one key with what it says.
#[derive(Default, Serialize, Deserialize)]
struct Line<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    input: Option<Entry<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stretch: Option<Stretch>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<bool>,
}

impl<'a> Statement<'a> {
    /// What a line says; nothing where it is torn, damaged or foreign.
    pub(crate) fn read(line: &'a [u8]) -> Option<Self> {
        let line = line.strip_suffix(b"\n")?;
        match serde_json::from_slice(line).ok()? {
            Line { input: Some(entry), stretch: None, ended: None } => {
                let inside = entry.output.as_ref().is_none_or(|(name, _)| lies_below(name));
                (inside && is_record(entry.report.get())).then_some(Self::Input(entry))
            }
            Line { input: None, stretch: Some(stretch), ended: None } => {
                lies_below(&stretch.file).then_some(Self::Stretch(stretch))
            }
            Line { input: None, stretch: None, ended: Some(ended) } => Some(Self::Ended(ended)),
            _ => None,
        }
    }

    /// The line with its end.
    pub(crate) fn line(self) -> io::Result<Vec<u8>> {
        let line = match self {
            Self::Input(entry) => Line { input: Some(entry), ..Line::default() },
            Self::Stretch(stretch) => Line { stretch: Some(stretch), ..Line::default() },
            Self::Ended(ended) => Line { ended: Some(ended), ..Line::default() },
        };
        let mut bytes = serde_json::to_vec(&line)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// Whether a name leads to a place below the output directory: what a journal names may be removed.
pub(super) fn lies_below(name: &str) -> bool {
    !name.is_empty() && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Whether JSON can stand in the report behind the path that is put before its keys.
fn is_record(json: &str) -> bool {
    json.strip_prefix('{').is_some_and(|keys| keys.trim_start().starts_with('"'))
}

/// Where the line of an input stands in the journal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Position {
    pub(crate) offset: u64,
    pub(crate) length: u32,
}

/// What the journal of earlier runs says.
#[derive(Debug)]
pub(crate) struct Past {
    /// For each input the line about it.
    pub(crate) positions: Vec<Option<Position>>,
    pub(crate) stretches: Vec<Stretch>,
    /// Outputs of inputs whose outputs are called otherwise now.
    pub(crate) renamed: Vec<(String, u64)>,
    /// Whether the last run came to its own end, and so left no temporary file.
    pub(crate) ended: bool,
    /// Lines that were passed over.
    pub(crate) damaged: u64,
}

impl Past {
    /// What there is to say of inputs before the first run.
    pub(crate) fn none(inputs: usize) -> Self {
        Self { positions: vec![None; inputs], stretches: Vec::new(), renamed: Vec::new(), ended: true, damaged: 0 }
    }

    /// What a journal says of inputs: the index of each by its key, and by the index what its output is called.
    pub(crate) fn read(
        mut journal: impl BufRead,
        inputs: &HashMap<String, usize>,
        output: impl Fn(usize) -> String,
    ) -> io::Result<Self> {
        let mut past = Self::none(inputs.len());
        let (mut line, mut offset) = (Vec::new(), 0);
        loop {
            line.clear();
            let length = journal.read_until(b'\n', &mut line)?;
            if length == 0 {
                return Ok(past);
            }
            match Statement::read(&line) {
                Some(Statement::Input(entry)) => {
                    if let Some(&index) = inputs.get(entry.key.as_ref()) {
                        past.positions[index] = Some(Position { offset, length: length as u32 });
                        if let Some((name, size)) = entry.output
                            && name != output(index)
                        {
                            past.renamed.push((name.into_owned(), size));
                        }
                    }
                }
                Some(Statement::Stretch(stretch)) => past.stretches.push(stretch),
                Some(Statement::Ended(ended)) => past.ended = ended,
                None => past.damaged += u64::from(!line.trim_ascii().is_empty()),
            }
            offset += length as u64;
        }
    }
}
