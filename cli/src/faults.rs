//! Faults on demand, for the tests of what a run survives; without the feature `fault-injection` there are none.

use std::io;

/// Called before every step that changes the output directory. `VANBAN_FAULT=N` makes the N-th step fail as on a full
/// disk, and `VANBAN_FAULT=N+` all from there on; `VANBAN_FAULT=N!` ends the process there, as a loss of power would.
#[cfg(feature = "fault-injection")]
pub(crate) fn step() -> io::Result<()> {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};

    static STEPS: AtomicU64 = AtomicU64::new(0);
    static FAULT: OnceLock<(u64, String)> = OnceLock::new();
    let (at, manner) = FAULT.get_or_init(|| {
        let asked = std::env::var("VANBAN_FAULT").unwrap_or_default();
        let digits = asked.trim_end_matches(['+', '!']);
        (digits.parse().unwrap_or(u64::MAX), asked.get(digits.len()..).unwrap_or_default().to_owned())
    });
    let step = STEPS.fetch_add(1, Ordering::Relaxed) + 1;
    match manner.as_str() {
        "!" if step == *at => std::process::abort(),
        "+" if step >= *at => Err(io::Error::from(io::ErrorKind::StorageFull)),
        "" if step == *at => Err(io::Error::from(io::ErrorKind::StorageFull)),
        _ => Ok(()),
    }
}

/// Called before every step that changes the output directory.
#[cfg(not(feature = "fault-injection"))]
#[expect(clippy::unnecessary_wraps, reason = "with the feature it fails")]
pub(crate) fn step() -> io::Result<()> {
    Ok(())
}

/// Called before a document is read: `VANBAN_DELAY=MS` makes each take so long, and one that asks for it panics.
#[cfg(feature = "fault-injection")]
pub(crate) fn document(bytes: &[u8]) {
    if let Some(delay) = std::env::var("VANBAN_DELAY").ok().and_then(|delay| delay.parse().ok()) {
        std::thread::sleep(std::time::Duration::from_millis(delay));
    }
    assert!(!bytes.starts_with(b"panic on demand"), "a panic on demand");
}

/// Called before a document is read.
#[cfg(not(feature = "fault-injection"))]
pub(crate) fn document(_bytes: &[u8]) {}
