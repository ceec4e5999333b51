//! `report.jsonl`: how every input fared, a line each, in the order of the inputs.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

use super::journal::Reader;
use super::place::{Taken, keep, temporary};
use super::plan::{Input, Plan};
use super::record::{Record, escaped};
use super::statement::{Position, Status};

/// Where the report of an output directory lies.
pub(crate) fn path(out: &Path) -> PathBuf {
    out.join("report.jsonl")
}

/// Writes the report of all inputs from what the journal says of each.
pub(crate) fn write(
    out: &Path,
    plan: &Plan,
    positions: &[Option<Position>],
    reader: &Reader,
    durable: bool,
) -> io::Result<()> {
    let mut to = BufWriter::new(temporary(out)?);
    let mut buffer = Vec::new();
    for (input, position) in plan.inputs().zip(positions) {
        match position {
            Some(position) => line(&mut to, input, reader.entry(*position, &mut buffer)?.report)?,
            None => {
                let pending = Record::new(input.name(), Status::Pending);
                line(&mut to, input, &serde_json::value::to_raw_value(&pending)?)?;
            }
        }
    }
    let file = to.into_inner().map_err(io::IntoInnerError::into_error)?;
    keep(file, &path(out), Taken::Replace, durable)
}

/// The path by which the input was given goes before what the journal says of it.
fn line(to: &mut impl Write, input: Input<'_>, record: &RawValue) -> io::Result<()> {
    let path = input.path();
    to.write_all(b"{\"path\":")?;
    serde_json::to_writer(&mut *to, &path.to_string_lossy())?;
    if path.to_str().is_none() {
        to.write_all(b",\"path_escaped\":")?;
        serde_json::to_writer(&mut *to, &escaped(&path))?;
    }
    to.write_all(b",")?;
    to.write_all(record.get().trim_start_matches('{').as_bytes())?;
    to.write_all(b"\n")
}
