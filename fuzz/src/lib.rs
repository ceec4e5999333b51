//! The targets of the fuzzer: the guarantees that `tests/invariants.rs` checks as well.
//!
//! `scripts/fuzz` builds and runs them.

#[path = "../../tests/guarantees/mod.rs"]
mod guarantees;
#[path = "../../tests/soup/words.rs"]
mod words;

use guarantees::targets::TARGETS;

/// Calls the target of a name with bytes; it panics where a guarantee does not hold.
///
/// # Panics
/// Also where there is no such target.
pub fn run(name: &str, data: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    target(data);
}
