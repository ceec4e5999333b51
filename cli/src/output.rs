//! Standard output.

use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::PathBuf;

use crate::failure::{Failure, Outcome};

/// Standard output, buffered.
pub(crate) fn standard() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// What is read from each file, on standard output in their order. A file that fails is told behind what stands before it and
/// keeps no other from its turn.
pub(crate) fn each<T>(
    files: &[PathBuf],
    read: impl Fn(&PathBuf) -> Result<T, Failure>,
    write: impl Fn(&mut BufWriter<StdoutLock<'static>>, &PathBuf, T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let mut out = standard();
    let mut failed = false;
    for path in files {
        match read(path) {
            Ok(value) => write(&mut out, path, value)?,
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
