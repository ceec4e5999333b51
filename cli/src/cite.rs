//! `vanban cite`: the citations of free text, as JSON lines.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use vanban::Citation;

use crate::arguments::Cite;
use crate::failure::{Failure, Outcome};
use crate::{intake, output};

/// A line of output.
#[derive(Serialize)]
struct Citations {
    citations: Vec<Citation>,
}

/// The longest text that spans can address.
const LIMIT: u64 = u32::MAX as u64;

pub(crate) fn run(arguments: &Cite) -> io::Result<Outcome> {
    let mut out = output::standard();
    let mut failed = false;
    for path in &arguments.files {
        match text(path) {
            Ok(text) if arguments.lines => {
                for line in text.lines() {
                    write(&mut out, line)?;
                }
            }
            Ok(text) => write(&mut out, &text)?,
            Err(failure) => {
                out.flush()?;
                failure.tell(path);
                failed = true;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::of(failed))
}

fn text(path: &Path) -> Result<String, Failure> {
    Ok(vanban::decode(&intake::read_or_standard(path, LIMIT)?)?.text)
}

fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Citations { citations: vanban::cite(text) })?;
    out.write_all(b"\n")
}
