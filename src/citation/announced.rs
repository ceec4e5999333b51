//! What a passage or a heading says of the documents listed below it.

use super::force::changes;
use super::relation::{MAX_BEFORE, is_planned, row_start};
use super::words::{before, ending, from, left_of, phrase_at, phrase_before, right_of};
use crate::Relation;
use crate::fold::{at_end, at_start, fold, prefix};
use crate::vocabulary::relations;

/// How many words behind the verb of a heading its documents may stand.
const MAX_HEADING: usize = 6;

/// What a passage says before the colon that it ends with, behind which something is listed.
pub(super) fn announcement(passage: &str) -> Option<&str> {
    passage.trim_end().strip_suffix(':')
}

/// What an announcement says of the documents listed below it.
///
/// `Các văn bản sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực`
pub(super) fn announced(text: &str) -> Option<Relation> {
    /// The longest verb that stands alone (`2. Bãi bỏ:`), in bytes.
    const ALONE: usize = 32;
    if text.len() < ALONE {
        let key = fold(text.trim());
        if let Some((_, relation)) = relations::UNDONE.iter().find(|(verb, _)| key == *verb) {
            return Some(*relation);
        }
    }
    let window = ending(text, 2 * MAX_BEFORE);
    if let Some(relation) = undoes_below(window) {
        return Some(relation);
    }
    if !says_below(window) {
        return None;
    }
    let key = fold(window);
    let mut said = relations::UNDONE.iter().chain(relations::ANNOUNCED);
    let &(phrase, relation) = said.find(|(phrase, _)| key.contains(phrase))?;
    // `đã bãi bỏ các văn bản sau`, `đề nghị bãi bỏ các văn bản sau`
    let told = || {
        let left = before(&key, key.find(phrase).unwrap_or_default()).trim_end();
        [relations::PASSIVE, relations::PROPOSING].iter().any(|words| phrase_before(left, words).is_some())
    };
    let listed = relations::LISTED.iter().any(|word| key.contains(word));
    (listed && !(changes(relation) && told())).then_some(relation)
}

/// Whether an announcement or a heading speaks of parts of the documents listed below it: one that names none is not undone
/// as a whole.
///
/// `Bãi bỏ một số quy định tại các văn bản sau đây`
pub(super) fn speaks_of_parts(text: &str) -> bool {
    let key = fold(ending(text, 2 * MAX_BEFORE));
    relations::SOME_OF.iter().any(|words| key.contains(words))
}

/// Whether an announcement is one of bills: `đối với 13 dự án luật sau đây`
pub(super) fn announces_bills(text: &str) -> bool {
    let window = ending(text, MAX_BEFORE);
    // The letters that d and đ begin with: few words have them.
    let mut letters = memchr::memchr3_iter(b'd', b'D', 0xC4, window.as_bytes());
    letters.any(|at| window.get(at..).is_some_and(|rest| prefix(rest, "du an").is_some()))
}

/// What a sentence whose object is the list below it does to the documents of that list.
///
/// `Nghị định này thay thế`, `Bãi bỏ quy định tại`
fn undoes_below(text: &str) -> Option<Relation> {
    let mut open = text.trim_end();
    for _ in 0..3 {
        let Some(at) = phrase_before(open, relations::LISTED_BELOW) else { break };
        open = left_of(open, at);
    }
    let (at, relation) =
        relations::UNDOING.iter().find_map(|(verb, relation)| Some((at_end(open, verb)?, *relation)))?;
    let left = row_start(left_of(open, at));
    let told = phrase_before(left, relations::PASSIVE).is_some() || is_planned(left);
    (!told).then_some(relation)
}

/// Whether a text speaks of what stands below: the word `sau` or `dưới đây`.
fn says_below(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.contains("dưới đây")
        || memchr::memchr2_iter(b's', b'S', bytes).any(|at| {
            let word = bytes.get(at..at + "sau".len()).is_some_and(|word| word.eq_ignore_ascii_case(b"sau"));
            let limit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|&byte| byte == b' ');
            word && limit(at.checked_sub(1)) && limit(Some(at + "sau".len()))
        })
}

/// What the heading of an article that names no document says of those listed below it.
///
/// `Bãi bỏ toàn bộ 12 văn bản do Bộ trưởng ban hành`, `Bãi bỏ toàn bộ các Thông tư`
pub(super) fn headed(text: &str) -> Option<Relation> {
    // Most passages begin with another letter.
    let verb = Some(text).filter(|text| text.starts_with(['b', 'B'])).and_then(|text| at_start(text, "bai bo"))?;
    let object = right_of(text, verb);
    let behind = phrase_at(object, relations::LISTS_NOTHING).map_or(object, |(_, end)| from(object, end));
    let mut blanks = behind.match_indices([' ', '\n']).map(|(at, _)| at);
    let key = fold(before(behind, blanks.nth(MAX_HEADING).unwrap_or(behind.len())));
    relations::LISTED.iter().any(|word| key.contains(word)).then_some(Relation::Repeals)
}
