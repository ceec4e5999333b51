//! `vanban FILE…`: documents as JSON on standard output.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use vanban::Parser;

use crate::arguments::Print;
use crate::failure::{Failure, Outcome};
use crate::{intake, output};

/// The longest text that spans can address.
const LIMIT: u64 = u32::MAX as u64;

pub(crate) fn run(arguments: &Print) -> io::Result<Outcome> {
    let pretty = arguments.pretty || (io::stdout().is_terminal() && !arguments.compact);
    let read = |path: &PathBuf| json(path, arguments.lines, pretty);
    output::each(&arguments.files, read, |out, _, json| writeln!(out, "{json}"))
}

fn json(path: &Path, lines: bool, pretty: bool) -> Result<String, Failure> {
    let bytes = intake::read_or_standard(path, LIMIT)?;
    let name = path.to_string_lossy();
    let document = Parser::new().name(&name).lines(lines).parse_bytes(&bytes)?;
    Ok(if pretty { document.to_json_pretty() } else { document.to_json() }?)
}

/// `vanban schema`.
pub(crate) fn schema() -> io::Result<Outcome> {
    let mut out = output::standard();
    out.write_all(vanban::schema::json_schema().as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}
