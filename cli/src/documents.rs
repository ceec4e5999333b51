//! Documents from the command line: texts that are parsed, and JSON of earlier runs, from files and directory trees.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;

use vanban::{Document, Parser};
use walkdir::WalkDir;

use crate::batch::plan::walking;
use crate::failure::{Failure, Outcome};
use crate::intake::{self, is_lock_file};
use crate::refused::EARLIER_JSON;

/// The longest text that spans can address.
const LIMIT: u64 = u32::MAX as u64;

/// How the JSON of a document begins, without the blanks of its indentation.
const JSON: &[u8] = br#"{"schema":"vanban/"#;

/// Which inputs a command can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Texts, and JSON (`.json`, `.jsonl`) of earlier runs.
    Any,
    /// Texts only: JSON holds no text to show.
    Texts,
}

/// Reads every document of some files and directory trees, in the order of their names, and hands over each with its
/// name: for JSON `source.name`, for a file of a directory the path below it, else the path as given.
///
/// Inputs that cannot be read are told on standard error and passed over.
pub(crate) fn each(
    inputs: &[impl AsRef<Path>],
    wanted: Wanted,
    mut take: impl FnMut(&str, Document) -> io::Result<ControlFlow<()>>,
) -> io::Result<Outcome> {
    let mut failed = false;
    for root in inputs {
        let root = root.as_ref();
        let entries = WalkDir::new(root).follow_links(true).sort_by_file_name();
        for entry in entries.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_aside(entry.path())) {
            let (path, found) = match &entry {
                Ok(entry) if entry.file_type().is_dir() => continue,
                Ok(entry) => (entry.path(), Ok(())),
                Err(_) if root == Path::new("-") => (root, Ok(())),
                Err(error) => (error.path().unwrap_or(root), Err(walking(error))),
            };
            let relative = path.strip_prefix(root).ok().filter(|below| *below != Path::new("")).unwrap_or(path);
            let read = found.and_then(|()| read(path, &relative.to_string_lossy(), wanted));
            match read {
                Ok(documents) => {
                    for document in documents {
                        match document {
                            Ok(document) => {
                                let name = document.source.name.clone().unwrap_or_default();
                                if take(&name, document)?.is_break() {
                                    return Ok(Outcome::of(failed));
                                }
                            }
                            Err(failure) => {
                                failure.tell(path);
                                failed = true;
                            }
                        }
                    }
                }
                Err(failure) => {
                    failure.tell(path);
                    failed = true;
                }
            }
        }
    }
    Ok(Outcome::of(failed))
}

/// What lies in a tree and is no document: hidden files and directories, locks of word processors, and the report of a
/// batch run, which lies beside its journal.
fn is_aside(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    let is_report = name == "report.jsonl" && path.with_file_name(".vanban").is_dir();
    name.as_encoded_bytes().starts_with(b".") || is_lock_file(path) || is_report
}

type Documents = Box<dyn Iterator<Item = Result<Document, Failure>>>;

/// The documents of a file: those of JSON lines one after the other.
fn read(path: &Path, name: &str, wanted: Wanted) -> Result<Documents, Failure> {
    let of_json = |json: &str| Ok(Document::from_json(json)?);
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    if wanted == Wanted::Any && (file.ends_with(".jsonl") || file.ends_with(".jsonl.zst")) {
        let opened = File::open(path).map_err(|error| Failure::reading(&error))?;
        let plain: Box<dyn Read> = if file.ends_with(".zst") {
            Box::new(zstd::Decoder::new(opened).map_err(|error| Failure::reading(&error))?)
        } else {
            Box::new(opened)
        };
        let lines = BufReader::new(plain).lines();
        return Ok(Box::new(lines.map(move |line| of_json(&line.map_err(|error| Failure::reading(&error))?))));
    }
    let bytes = intake::read_or_standard(path, LIMIT)?;
    if wanted == Wanted::Texts && is_json(&bytes) {
        let (kind, hint) = EARLIER_JSON;
        return Err(vanban::Error::NotText { kind, hint }.into());
    }
    let document = if wanted == Wanted::Any && file.ends_with(".json") {
        of_json(&String::from_utf8_lossy(&bytes))
    } else {
        Ok(Parser::new().name(name).lines(true).parse_bytes(&bytes)?)
    };
    Ok(Box::new(std::iter::once(document)))
}

/// Whether a file is the JSON of a document.
fn is_json(bytes: &[u8]) -> bool {
    let said = bytes.iter().take(2 * JSON.len()).filter(|byte| !byte.is_ascii_whitespace());
    said.take(JSON.len()).eq(JSON)
}
