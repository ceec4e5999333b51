//! Ctrl-C, and the signals by which a system asks a process to end: the first lets it finish what is in flight, the
//! second stops it at once.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::Outcome;
use crate::messages::Message;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static STOP: AtomicBool = AtomicBool::new(false);

/// Watches from now on. What comes back is set when no more work is to be begun; whoever has another reason may set it.
pub(crate) fn watch(quiet: bool) -> &'static AtomicBool {
    let watching = ctrlc::set_handler(move || {
        if INTERRUPTED.swap(true, Ordering::SeqCst) {
            std::process::exit(Outcome::Interrupted as i32);
        }
        STOP.store(true, Ordering::SeqCst);
        if !quiet {
            eprintln!("vanban: {}", Message::Finishing.say(&[]));
        }
    });
    // Where signals cannot be watched they end the process, and the journal does the rest.
    let _ = watching;
    &STOP
}

/// Whether the run was interrupted.
pub(crate) fn is_set() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}
