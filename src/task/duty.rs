//! Where what somebody has to do opens, behind the name.

use super::phrases::Table;
use super::words::Words;
use crate::letters::is_in_small;
use crate::vocabulary::tasks::HOMOGRAPHS;

/// Whether what somebody has to do opens at a word.
pub(super) fn opens_duty(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Duties).is_some() || words.any(at, Table::Measures).is_some()
}

/// Whether something is said at a word of who is named before it, and nothing is asked.
pub(super) fn states(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Stating).is_some() && !is_homograph(words, at)
}

/// Whether the marks of a word show that it is another one than that which folds as it does: `nắm` is no `năm`.
pub(super) fn is_homograph(words: &Words<'_>, at: usize) -> bool {
    let word = words.slice(at, at + 1);
    HOMOGRAPHS.iter().any(|other| is_in_small(word, other))
}

/// Whether what somebody has to do begins with a capital right behind the name: a heading that its text follows without a
/// stop. `Giao Sở Xây dựng Theo dõi, đôn đốc …`
pub(super) fn begins_duty(words: &Words<'_>, at: usize) -> bool {
    let capital = words.get(at).is_some_and(|word| word.capital) && words.get(at + 1).is_some_and(|word| !word.capital);
    let named = words.any(at, Table::Parts).is_some() || words.key(at - 1) == b"ban";
    capital && !named && words.any(at, Table::StrongDuties).is_some()
}
