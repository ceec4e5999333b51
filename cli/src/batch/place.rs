//! Puts outputs under their names, each only when it is whole.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile, PersistError};
use walkdir::WalkDir;

use crate::faults;

/// How the names of temporary files begin and end.
const TEMPORARY: (&str, &str) = (".vanban-", ".tmp");

/// What to do where the name of an output is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// The output there is from an earlier run of ours: replace it.
    Replace,
    /// Leave what is there, and fail with `AlreadyExists`.
    Leave,
}

/// Writes a whole file under a name, making the directories above it.
pub(crate) fn place(to: &Path, bytes: &[u8], taken: Taken, durable: bool) -> io::Result<()> {
    let directory = to.parent().unwrap_or(Path::new(""));
    let mut file = temporary(directory).or_else(|error| {
        if error.kind() != ErrorKind::NotFound {
            return Err(error);
        }
        fs::create_dir_all(directory)?;
        temporary(directory)
    })?;
    faults::step()?;
    file.write_all(bytes)?;
    keep(file, to, taken, durable)
}

/// A temporary file beside where it will be kept; it goes when it is dropped.
pub(crate) fn temporary(directory: &Path) -> io::Result<NamedTempFile> {
    faults::step()?;
    let mut builder = Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(directory)
}

/// Gives a whole temporary file its name.
pub(crate) fn keep(file: NamedTempFile, to: &Path, taken: Taken, durable: bool) -> io::Result<()> {
    faults::step()?;
    if durable {
        file.as_file().sync_all()?;
    }
    let kept = match taken {
        Taken::Replace => file.persist(to),
        Taken::Leave => file.persist_noclobber(to),
    };
    kept.map_err(|PersistError { error, .. }| error)?;
    if durable { sync_directory(to.parent().unwrap_or(Path::new(""))) } else { Ok(()) }
}

/// Makes the names in a directory outlive a loss of power, where the system can.
pub(crate) fn sync_directory(directory: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(directory)?.sync_all() } else { Ok(()) }
}

/// Removes the temporary files that a killed run left.
pub(crate) fn sweep(out: &Path) -> io::Result<()> {
    for entry in WalkDir::new(out).into_iter().filter_map(Result::ok) {
        let name = entry.file_name().as_encoded_bytes();
        let ours = name.starts_with(TEMPORARY.0.as_bytes()) && name.ends_with(TEMPORARY.1.as_bytes());
        if ours && entry.file_type().is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Whether an error of writing means that nothing more can be written: the run stops, to be gone on with later. Any
/// other concerns one document only.
pub(crate) fn is_final(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::ReadOnlyFilesystem)
}
