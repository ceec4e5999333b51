//! Where what somebody has to do opens, behind the name.

use super::phrases::Table;
use super::words::Words;
use crate::letters::is_in_small;
use crate::vocabulary::tasks::{ASKED, BEFORE_MENTIONED, HOMOGRAPHS, REMAINING, WEAKLY_STATING};

/// Whether what somebody has to do opens at a word.
pub(super) fn opens_duty(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Duties).is_some() || words.any(at, Table::Measures).is_some()
}

/// Whether something is said at a word of who is named before it, and nothing is asked.
pub(super) fn states(words: &Words<'_>, at: usize) -> bool {
    is_statement(words, at) && words.phrase(at, REMAINING).is_none() && !asks_behind(words, at)
}

/// Whether a phrase stands at a word by which something is said of who is named before it.
pub(super) fn is_statement(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Stating).is_some() && !is_homograph(words, at)
}

/// Whether what is weakly stated at a word has an order behind it, in the same clause.
///
/// `Các đơn vị` + `còn vướng mắc tiếp tục rà soát`
fn asks_behind(words: &Words<'_>, at: usize) -> bool {
    let Some(length) = WEAKLY_STATING.iter().find_map(|weak| words.phrase(at, weak)) else { return false };
    let asks = |at: usize| {
        let duty = words.any(at, Table::StrongDuties).is_some();
        (duty || ASKED.iter().any(|verb| words.phrase(at, verb).is_some()))
            && !words.is_one_of(at - 1, BEFORE_MENTIONED)
    };
    let end = (at + length - 1..words.len()).find(|at| !words.joined(*at)).map_or(words.len(), |last| last + 1);
    (at + length..end).any(asks)
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
