//! Standard output.

use std::io::{self, BufWriter, StdoutLock};

/// Standard output, buffered.
pub(crate) fn standard() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}
