//! What is known of an input: a line of the report.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde::Serialize;
use vanban::{Document, Schema};

use super::statement::Status;
use crate::failure::{Failure, FailureCode};

/// The version of the program, part of what an output depends on.
pub(crate) const PROGRAM: &str = concat!("vanban ", env!("CARGO_PKG_VERSION"));

/// A line of the report but for the path, which goes before it.
#[derive(Debug, Serialize)]
pub(crate) struct Record<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) output: Option<Cow<'a, str>>,
    pub(crate) status: Status,
    pub(crate) error: Option<Problem>,
    pub(crate) size: Option<u64>,
    pub(crate) sha256: Option<&'a str>,
    pub(crate) encoding: Option<&'a str>,
    pub(crate) kind: Option<&'a str>,
    pub(crate) number: Option<&'a str>,
    pub(crate) diagnostics: BTreeMap<&'static str, u32>,
    pub(crate) milliseconds: f64,
    pub(crate) program: &'static str,
    pub(crate) schema: Schema,
}

/// Why an input was not converted.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    pub(crate) code: FailureCode,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn of(failure: &Failure) -> Self {
        Self { code: failure.code, message: failure.record() }
    }
}

impl<'a> Record<'a> {
    /// The record of an input of which nothing is known yet.
    pub(crate) fn new(name: &'a Path, status: Status) -> Self {
        Self {
            name: name.to_string_lossy(),
            output: None,
            status,
            error: None,
            size: None,
            sha256: None,
            encoding: None,
            kind: None,
            number: None,
            diagnostics: BTreeMap::new(),
            milliseconds: 0.0,
            program: PROGRAM,
            schema: Schema::default(),
        }
    }

    /// Adds what the document says.
    pub(crate) fn document(&mut self, document: &'a Document) {
        self.encoding = Some(&document.source.encoding);
        self.kind = document.kind.code.as_deref();
        self.number = document.number().map(|number| number.canonical.as_str());
        for diagnostic in &document.diagnostics {
            *self.diagnostics.entry(diagnostic.code.name()).or_default() += 1;
        }
    }
}

/// A path as text that names exactly this path: bytes that are no UTF-8, control characters and `%` as `%XX`.
pub(crate) fn escaped(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            if c.is_control() || c == '%' {
                let mut buffer = [0; 4];
                c.encode_utf8(&mut buffer).bytes().for_each(|byte| escape(&mut text, byte));
            } else {
                text.push(c);
            }
        }
        chunk.invalid().iter().for_each(|&byte| escape(&mut text, byte));
    }
    text
}

fn escape(text: &mut String, byte: u8) {
    // Writing to a string cannot fail.
    let _ = write!(text, "%{byte:02X}");
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_paths_are_one_line_and_differ_where_paths_differ() {
        assert_eq!(escaped(Path::new("công văn/a%b\n.txt")), "công văn/a%25b%0A.txt");
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStrExt;
            let path = std::ffi::OsStr::from_bytes(b"caf\xE9.txt");
            assert_eq!(escaped(Path::new(path)), "caf%E9.txt");
        }
    }
}
