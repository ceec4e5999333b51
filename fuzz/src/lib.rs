//! The targets of the fuzzer: the guarantees that `tests/invariants.rs` checks as well, and those of the program's
//! journal.
//!
//! `scripts/fuzz` builds and runs them.

#[path = "../../cli/src/batch/guarantee.rs"]
mod guarantee;
#[path = "../../tests/guarantees/mod.rs"]
mod guarantees;
#[allow(dead_code, reason = "the program looks at files as well")]
#[path = "../../cli/src/stamp.rs"]
mod stamp;
#[path = "../../cli/src/batch/statement.rs"]
mod statement;
#[path = "../../tests/soup/words.rs"]
mod words;

use guarantees::targets::{TARGETS, Target};

/// Calls the target of a name with bytes; it panics where a guarantee does not hold.
///
/// # Panics
/// Also where there is no such target.
pub fn run(name: &str, data: &[u8]) {
    let journal: Target = ("journal", guarantee::journal);
    let (_, target) = TARGETS.iter().chain([&journal]).find(|(known, _)| *known == name).unwrap();
    target(data);
}
