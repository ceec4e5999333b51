//! What tells of a file, without reading it, that it is the one that was read before.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// File systems tell times apart by up to two seconds: a file younger than that may still change without showing it.
const GRAIN: Duration = Duration::from_millis(2_100);

/// Size and times (of content; on Unix also of the inode, which no program can set back), in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp(u64, u64, u64);

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().map_or(0, nanoseconds);
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            (metadata.ctime() as u64).wrapping_mul(1_000_000_000).wrapping_add(metadata.ctime_nsec() as u64)
        };
        #[cfg(not(unix))]
        let changed = 0;
        Self(metadata.len(), modified, changed)
    }

    /// The stamp of a file that is not opened.
    pub(crate) fn at(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().map(|metadata| Self::of(&metadata))
    }

    /// The size of the file in bytes.
    pub(crate) fn size(self) -> u64 {
        self.0
    }

    /// Whether another change could hide behind the same stamp, because the last one is too recent.
    pub(crate) fn is_fresh(self) -> bool {
        let latest = SystemTime::UNIX_EPOCH + Duration::from_nanos(self.1.max(self.2));
        SystemTime::now().duration_since(latest).map_or(true, |age| age < GRAIN)
    }
}

fn nanoseconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64)
}
