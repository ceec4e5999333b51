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
    output::each(
        &arguments.files,
        |path| text(path),
        |out, _, text| {
            if arguments.lines {
                return text.lines().try_for_each(|line| write(out, line));
            }
            write(out, &text)
        },
    )
}

fn text(path: &Path) -> Result<String, Failure> {
    Ok(vanban::decode(&intake::read_or_standard(path, LIMIT)?)?.text)
}

fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Citations { citations: vanban::cite(text) })?;
    out.write_all(b"\n")
}
