//! What the names of those who can be charged with work open with: the head of a body or an office, or `các` before a noun.

use std::sync::LazyLock;

use super::duty::needs;
use super::phrases::Table;
use super::words::{Standing, Words};
use crate::fold::{Key, distance};
use crate::letters::is_in_small;
use crate::vocabulary::assigning::ONE_BY_ONE;
use crate::vocabulary::charged::{
    BEFORE_OFFICES, COLLECTIVE_WORDS, DEPUTIES, EACH, FORCES, HEADS_OF_SEVERAL, HONOURED, HONOURED_BODIES, LEVELS,
    LOCAL_GOVERNMENT, NO_HEADS, ORGANISATION, PARTY_ORGANISATION, PRESIDING, SPOKEN_TO, UNITS,
};
use crate::vocabulary::openings::{Charged as Setting, OPENINGS};
use crate::vocabulary::tasks::DOING;

/// What opens the names of those who can be charged with work, folded, and how it is set.
pub(super) static HEADS: LazyLock<Vec<(&str, Setting)>> = LazyLock::new(|| {
    let charged = OPENINGS.iter().filter(|opening| opening.charged != Setting::Never);
    charged.map(|opening| (opening.words, opening.charged)).chain(UNITS.iter().copied()).collect()
});

/// Whether a word makes several of the noun behind it.
pub(super) fn is_several(words: &Words<'_>, at: usize) -> bool {
    matches!(words.key(at), b"cac" | b"nhung")
}

/// Whether a word makes one of several of the noun behind it: `mỗi đảng viên`, not `mới`.
pub(super) fn is_each(words: &Words<'_>, at: usize) -> bool {
    words.key(at) == b"moi" && is_in_small(words.slice(at, at + 1), EACH)
}

/// Whether another name opens at a word in the middle of a sentence.
pub(super) fn opens(words: &Words<'_>, at: usize) -> bool {
    let set = is_several(words, at) || words.get(at).is_some_and(|word| word.capital) || follows_name(words, at);
    set && head(words, at).is_some()
}

/// Whether those stand at a word who are named by no capital, behind the name of somebody else: local governments behind a comma
/// and a place, deputies in any list.
///
/// `Ủy ban nhân dân tỉnh Bến Gỗ, ` + `chính quyền địa phương`, not `cấp ủy, chính quyền địa phương`;
/// `Đoàn đại biểu Quốc hội và ` + `đại biểu Quốc hội tỉnh Bến Gỗ`
fn follows_name(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    before.is_some_and(|before| {
        let listed = before.behind == b',' || words.key(at - 1) == b"va";
        before.capital && before.behind == b',' && words.phrase(at, LOCAL_GOVERNMENT).is_some()
            || listed && DEPUTIES.iter().any(|deputies| words.phrase(at, deputies).is_some())
    })
}

/// How many words open a name.
pub(super) fn head(words: &Words<'_>, at: usize) -> Option<usize> {
    let first = words.get(at)?;
    if is_several(words, at) || words.key(at) == ONE_BY_ONE.as_bytes() || is_each(words, at) {
        let noun = words.any(at + 1, Table::CollectiveNouns).filter(|_| words.any(at + 1, Table::NoBodies).is_none());
        let noun = noun.filter(|&length| length > 1 || is_collective(words.slice(at + 1, at + 2)));
        return noun.map(|length| 1 + length);
    }
    if words.key(at) == b"quy" && is_in_small(words.slice(at, at + 1), HONOURED) {
        return HONOURED_BODIES.iter().find_map(|noun| words.phrase(at + 1, noun)).map(|length| 1 + length);
    }
    if words.any(at, Table::NoBodies).is_some() || words.phrase(at, ORGANISATION).is_some() {
        return words.phrase(at, PARTY_ORGANISATION);
    }
    if first.capital
        && let Some(length) = spoken_to(words, at)
    {
        return Some(length);
    }
    if words.is_one_of(at, BEFORE_OFFICES) {
        return words
            .any(at + 1, Table::Positions)
            .filter(|_| !words.is_one_of(at + 2, PRESIDING))
            .map(|length| 1 + length);
    }
    // `Giao lực lượng Công an cấp xã …`
    if let Some(length) = words.phrase(at, FORCES).filter(|length| words.joined(at + length - 1))
        && words.get(at + length).is_some_and(|word| word.capital)
    {
        return head(words, at + length).map(|named| length + named);
    }
    // `Trưởng các thôn`
    if first.capital && words.is_one_of(at, HEADS_OF_SEVERAL) && is_several(words, at + 1) && words.joined(at) {
        return words.any(at + 2, Table::CollectiveNouns).map(|length| 2 + length);
    }
    let known = words.standing(at, Table::Heads).filter_map(|found| {
        let fits = match HEADS.get(found.row)?.1 {
            Setting::Any => true,
            Setting::Never => false,
            Setting::Named(printed) => {
                let behind = at + found.length;
                // `Đoàn các xã, thị trấn`
                let several = || is_several(words, behind) && words.any(behind + 1, Table::CollectiveNouns).is_some();
                // `Thanh tra huyện`
                let level = || {
                    LEVELS.iter().any(|level| is_in_small(words.slice(behind, behind + 1), level))
                        && words.any(behind, Table::NoBodies).is_none()
                        && !NO_HEADS.iter().any(|noun| words.phrase(at, noun).is_some())
                };
                let named = words.get(behind).is_some_and(|word| word.capital) || several() || level();
                first.capital && named && words.joined(at + found.length - 1) && spelled(words, at, found, printed)
            }
        };
        fits.then_some(found.length)
    });
    let known = known.max();
    known.or_else(|| damaged_head(words, at)).or_else(|| {
        let length = words.any(at, Table::Positions)?;
        // `Tham mưu Trưởng Ban xây dựng …`: another office opens at the last word of this one.
        let last = at + length - 1;
        let another =
            last > at && words.get(last)?.capital && words.any(last, Table::Positions).is_some_and(|found| found > 1);
        // `Chủ trì` and `đại diện` are what somebody does.
        (first.capital && !another && !words.is_one_of(at + 1, DOING)).then_some(length)
    })
}

/// How many words name a level that something is needed of: `Tỉnh` + ` cần tập trung …`.
fn spoken_to(words: &Words<'_>, at: usize) -> Option<usize> {
    let need = (1..=2).find(|length| needs(words, at + length))?;
    SPOKEN_TO.iter().any(|level| is_in_small(words.slice(at, at + need), level)).then_some(need)
}

/// Whether a word is a collective noun with its marks, or has none that could say that it is another.
fn is_collective(word: &str) -> bool {
    word.is_ascii() || COLLECTIVE_WORDS.iter().any(|known| is_in_small(word, known))
}

/// Whether a phrase stands spelled with its marks.
pub(super) fn spelled(words: &Words<'_>, at: usize, found: Standing, phrase: &str) -> bool {
    is_in_small(words.slice(at, at + found.length), phrase)
}

/// The shortest head of which a letter may be damaged, in letters.
const DAMAGED_HEAD: usize = 9;

/// As [`head`], where recognition damaged a letter.
fn damaged_head(words: &Words<'_>, at: usize) -> Option<usize> {
    // A damaged letter leaves the other one of the two words as it is.
    let intact = words.opens(at, Table::MendableHeads) || words.opens(at + 1, Table::MendableEnds);
    if !words.get(at)?.capital || !words.joined(at) || !intact {
        return None;
    }
    let key = Key::<24>::of(words.slice(at, at + 2));
    let key = key.as_bytes();
    let near = |head: &&str| distance(key, head.as_bytes(), 1).is_some();
    let lengths = key.len().saturating_sub(1)..=key.len() + 1;
    lengths.filter_map(|length| MENDABLE_HEADS.get(length)).flatten().any(near).then_some(2)
}

/// The heads of two words that are long enough to be known when a letter is damaged.
pub(super) fn mendable() -> impl Iterator<Item = &'static str> {
    let long = HEADS.iter().filter(|(head, setting)| *setting == Setting::Any && head.len() >= DAMAGED_HEAD);
    long.map(|(head, _)| *head).filter(|head| head.split(' ').count() == 2)
}

/// Those heads by their length.
static MENDABLE_HEADS: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    let mut by_length: Vec<Vec<&str>> = Vec::new();
    for head in mendable() {
        by_length.resize(by_length.len().max(head.len() + 1), Vec::new());
        by_length.get_mut(head.len()).into_iter().for_each(|heads| heads.push(head));
    }
    by_length
});
