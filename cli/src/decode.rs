//! `vanban decode`: texts as UTF-8 on standard output.

use std::io::{self, Write};

use crate::arguments::Decode;
use crate::failure::{Failure, Outcome};
use crate::{intake, output};

/// The longest text that spans can address.
const LIMIT: u64 = u32::MAX as u64;

pub(crate) fn run(arguments: &Decode) -> io::Result<Outcome> {
    let mut out = output::standard();
    let mut failed = false;
    for path in &arguments.files {
        match intake::read_or_standard(path, LIMIT).and_then(|bytes| vanban::decode(&bytes).map_err(Failure::from)) {
            Ok(decoded) => out.write_all(decoded.text.as_bytes())?,
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
