//! `vanban decode`: texts as UTF-8, and on standard error what they were typed with.

use std::collections::{BTreeMap, HashSet};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use vanban::{Decoded, Decoder, Diagnostic, Encoding, Language};

use crate::arguments::Decode;
use crate::batch::place::{self, Taken};
use crate::batch::plan::{Input, Plan};
use crate::failure::{Failure, FailureCode, Halt, Outcome};
use crate::words::{Words, count, share};
use crate::{intake, output};

/// The longest text that spans can address.
const LIMIT: u64 = u32::MAX as u64;

/// Remarks on a text that are shown.
const SHOWN: usize = 8;

const TYPED_WITH: Words = Words::new("{0}: {1}, confidence {2}", "{0}: {1}, độ tin cậy {2}");
const REMARK: Words = Words::new("{0}:{1}: {2}", "{0}:{1}: {2}");
const READ_AS: Words = Words::new("`{0}` read as `{1}`", "`{0}` đọc là `{1}`");
const MORE: Words = Words::new("{0}: {1} more remarks", "{0}: còn {1} ghi chú khác");
const SUMMARY: Words = Words::new("{0} texts: {1}; {2} failed", "{0} văn bản: {1}; {2} lỗi");

pub(crate) fn run(arguments: &Decode, language: Language) -> Result<Outcome, Halt> {
    let decoder = arguments.from.map_or_else(Decoder::new, |encoding| Decoder::new().from(encoding));
    match &arguments.output {
        Some(out) => convert(arguments, out, decoder, language),
        None => print(&arguments.files, decoder, language),
    }
}

/// All texts on standard output, one after the other.
fn print(files: &[PathBuf], decoder: Decoder, language: Language) -> Result<Outcome, Halt> {
    let read = |path: &PathBuf| decoded(path, decoder);
    Ok(output::each(files, read, |out, path, decoded| {
        tell(path, &decoded, language);
        out.write_all(decoded.into_nfc().as_bytes())
    })?)
}

/// A text for each file, in a tree that mirrors that of the files.
fn convert(arguments: &Decode, out: &Path, decoder: Decoder, language: Language) -> Result<Outcome, Halt> {
    let plan = Plan::mirroring(&arguments.files, out)?;
    let sources: HashSet<PathBuf> = plan.inputs().map(Input::absolute).collect();
    let mut tally: BTreeMap<Encoding, u64> = BTreeMap::new();
    let mut failures = 0;
    for input in plan.inputs() {
        let (path, to) = (input.path(), out.join(input.name()));
        let read = input.trouble().map_or_else(|| decoded(&path, decoder), |trouble| Err(trouble.clone()));
        let done = match read {
            Ok(decoded) => {
                let encoding = decoded.encoding;
                tell(&path, &decoded, language);
                // An input is never written over, not even by force.
                let is_source = std::fs::canonicalize(&to).is_ok_and(|place| sources.contains(&place));
                let taken = if arguments.force && !is_source { Taken::Replace } else { Taken::Leave };
                write(&to, &decoded.into_nfc(), taken)?.map(|()| encoding)
            }
            Err(failure) => Err(failure),
        };
        match done {
            Ok(encoding) => *tally.entry(encoding).or_default() += 1,
            Err(failure) => {
                failure.tell(&path);
                failures += 1;
            }
        }
    }
    let number = |number| count(number, language);
    let found: Vec<_> = tally.iter().map(|(encoding, texts)| format!("{} {encoding}", number(*texts))).collect();
    let summary = [number(tally.values().sum()), found.join(", "), number(failures)];
    eprintln!("{}", SUMMARY.fill(language, &summary.each_ref().map(String::as_str)));
    Ok(Outcome::of(failures > 0))
}

fn decoded(path: &Path, decoder: Decoder) -> Result<Decoded, Failure> {
    Ok(decoder.decode(&intake::read_or_standard(path, LIMIT)?)?)
}

/// Writes one text. Where nothing more can be written, the run stops.
fn write(to: &Path, text: &str, taken: Taken) -> Result<Result<(), Failure>, Halt> {
    Ok(match place::place(to, text.as_bytes(), taken, false) {
        Err(error) if place::is_final(&error) => return Err(Halt::writing(&error)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Failure::with(FailureCode::OutputTaken, to.display()))
        }
        written => written.map_err(|error| Failure::writing(&error)),
    })
}

/// Says on standard error what a text was typed with and what was odd. Of UTF-8 that needs nothing, nothing is said.
fn tell(path: &Path, decoded: &Decoded, language: Language) {
    if decoded.encoding == Encoding::Utf8 && decoded.diagnostics.is_empty() {
        return;
    }
    let path = path.display().to_string();
    let confidence = share(decoded.confidence.value(), language);
    eprintln!("{}", TYPED_WITH.fill(language, &[&path, decoded.encoding.name(), &confidence]));
    for remark in decoded.diagnostics.iter().take(SHOWN) {
        let before = decoded.text.get(..remark.span.start as usize).unwrap_or_default();
        let line = count(1 + before.matches('\n').count() as u64, language);
        eprintln!("{}", REMARK.fill(language, &[&path, &line, &said(remark, language)]));
    }
    if let more @ 1.. = decoded.diagnostics.len().saturating_sub(SHOWN) {
        eprintln!("{}", MORE.fill(language, &[&path, &count(more as u64, language)]));
    }
}

/// A remark with what stands there and what it was read as.
fn said(remark: &Diagnostic, language: Language) -> String {
    let message = match language {
        Language::English => remark.message.as_ref(),
        _ => remark.code.message(language),
    };
    match (&remark.found, &remark.read_as) {
        (Some(found), Some(read_as)) => {
            let lines = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("{message}: {}", READ_AS.fill(language, &[&lines(found), &lines(read_as)]))
        }
        (Some(value), None) | (None, Some(value)) => format!("{message}: {value}"),
        (None, None) => message.to_string(),
    }
}
