//! Reads input files: whole, within a limit, and never hanging on something else under a file's name.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use crate::failure::{Failure, FailureCode};
use crate::stamp::Stamp;

/// How often a file that changes while it is read is begun again.
const ATTEMPTS: usize = 3;

/// A file's bytes and its stamp; no stamp where it could not be trusted later.
pub(crate) struct Intake {
    pub(crate) bytes: Vec<u8>,
    pub(crate) stamp: Option<Stamp>,
}

/// The bytes of a file, or of standard input for `-`, at most `limit`.
pub(crate) fn read_or_standard(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        fill(io::stdin().lock(), &mut bytes, limit)?;
        return Ok(bytes);
    }
    read(path, limit).map(|intake| intake.bytes)
}

/// The bytes of a file, at most `limit`.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Intake, Failure> {
    for _ in 0..ATTEMPTS {
        let mut file = open(path)?;
        let before = Stamp::of(&file.metadata().map_err(|error| Failure::reading(&error))?);
        if before.size() > limit {
            return Err(Failure::too_large(before.size(), limit));
        }
        let mut bytes = Vec::with_capacity(before.size() as usize + 1);
        fill(&mut file, &mut bytes, limit)?;
        let after = Stamp::of(&file.metadata().map_err(|error| Failure::reading(&error))?);
        if before == after {
            return Ok(Intake { bytes, stamp: Some(before).filter(|stamp| !stamp.is_fresh()) });
        }
    }
    Err(Failure::new(FailureCode::Changed))
}

fn fill(from: impl Read, bytes: &mut Vec<u8>, limit: u64) -> Result<(), Failure> {
    from.take(limit.saturating_add(1)).read_to_end(bytes).map_err(|error| Failure::reading(&error))?;
    if bytes.len() as u64 > limit {
        return Err(Failure::too_large(bytes.len() as u64, limit));
    }
    Ok(())
}

/// Opens a regular file. Opening a FIFO waits for its writer and opening a device may move it, so they are told apart
/// before; and should one take the file's place in between, nothing waits.
fn open(path: &Path) -> Result<File, Failure> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    let regular = |metadata: io::Result<Metadata>| match metadata {
        Ok(metadata) if metadata.is_file() => Ok(()),
        Ok(_) => Err(Failure::new(FailureCode::NotAFile)),
        Err(error) => Err(Failure::reading(&error)),
    };
    regular(std::fs::metadata(path))?;
    let file = options.open(path).map_err(|error| Failure::reading(&error))?;
    regular(file.metadata())?;
    Ok(file)
}

/// Whether a file name is that of a lock file: `~$cv-12.docx` (Word), `.~lock.cv-12.odt#` (LibreOffice).
pub(crate) fn is_lock_file(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    name.starts_with(b"~$") || (name.starts_with(b".~lock.") && name.ends_with(b"#"))
}
