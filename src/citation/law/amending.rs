//! What an amending law says of itself before it names what it amends: `Luật sửa đổi, bổ sung một số điều của …`

use super::name::{STOPPING, is_tail};
use crate::citation::head::is_plural;
use crate::citation::words::{before, from, is_capitalised, left_of, phrase_at, skip_blank, word_at, words_at};
use crate::fold::{at_end, at_start};
use crate::vocabulary::relations::TO_AMEND;
use crate::vocabulary::{laws, type_at_start};

/// The most words that an amending law says of itself before it names what it amends.
const MAX_AMENDING: usize = 48;

/// Whether the title of an amending law ends before it comes to what it amends: one that is still to be made.
///
/// `Luật sửa đổi, bổ sung 07` + ` luật trong lĩnh vực đê điều`
pub(super) fn names_none(title: &str) -> bool {
    is_plural(title) && !title.contains("điều")
}

/// The end of what an amending law says of itself before it names the laws: `sửa đổi, bổ sung một số điều của`; and whether it
/// comes to one that it names, or says of which many it amends.
pub(super) fn amending_end(text: &str, start: usize) -> (usize, bool) {
    let mut at = start;
    // Where it amends again, and where the sentence may go on behind laws of which none is named.
    let (mut again, mut soft) = (None, None);
    let mut many = false;
    let whole = |end: usize| left_of(text, end).len().max(start);
    for _ in 0..MAX_AMENDING {
        let word = word_at(text, at);
        let rest = from(text, at);
        let named = phrase_at(rest, laws::TYPES);
        let law = named.filter(|_| is_capitalised(word));
        // A document of another type, named beside the law: `… của luật thuế và Nghị định số 65/2033/NĐ-CP`.
        let beside = law.is_none() && is_capitalised(word) && type_at_start(rest).is_some();
        if beside {
            // `… của các Luật về thuế và sửa đổi, bổ sung một số điều của các Nghị định về thuế`
            let joined = at_end(left_of(text, at), "va").filter(|&end| end > start);
            if let Some(end) = joined.or(again).or(soft) {
                return (whole(end), many);
            }
        }
        // `của các Luật về thuế`, `của 15 luật trong lĩnh vực nông nghiệp`: none in particular.
        let vague = named.is_some_and(|(_, end)| {
            law.is_none() || words_at(from(text, skip_blank(text, at + end)), laws::ABOUT).is_some()
        });
        if law.is_some() && !(vague && is_plural(before(text, at))) {
            return (whole(at), true);
        }
        if is_tail(rest) {
            return (whole(at), many);
        }
        if word.is_empty() && !rest.starts_with(',') {
            break;
        }
        if again.is_none() && at_start(rest, TO_AMEND).is_some() {
            again = at_end(left_of(text, at), "va").filter(|&end| end > start);
        }
        if many && soft.is_none() && goes_on_behind_many(text, at) {
            soft = Some(at);
        }
        many |= vague;
        let end = if word.is_empty() { at + 1 } else { at + word.len() };
        let next = skip_blank(text, end);
        // Behind a comma a word may follow without a blank.
        if next == end && !word.is_empty() && !from(text, end).starts_with(',') {
            return (soft.map_or(end, whole), many);
        }
        at = next;
    }
    (whole(soft.unwrap_or(at)), many)
}

/// Whether the sentence may go on behind laws that are told by what they are about: `15 luật trong lĩnh vực đê điều` + ` phải lập
/// hồ sơ`.
fn goes_on_behind_many(text: &str, at: usize) -> bool {
    let rest = from(text, at);
    let verb = |rest: &str| {
        words_at(rest, laws::BEHIND_MANY).is_some() && words_at(rest, &["có liên quan"]).is_none()
            || words_at(rest, STOPPING.like(rest)).is_some()
    };
    let behind = words_at(rest, &["và"]).map(|end| from(text, skip_blank(text, at + end)));
    rest.starts_with(',') && !closes_row(text, at + 1)
        || verb(rest)
        || behind.is_some_and(|next| verb(next) || words_at(next, laws::OTHERS).is_some())
}

/// Whether behind a comma nothing but the last words of a row stand before the sentence or the line is over: `an ninh, trật tự`.
fn closes_row(text: &str, at: usize) -> bool {
    let mut end = at;
    for _ in 0..2 {
        let start = skip_blank(text, end);
        let word = word_at(text, start);
        if word.is_empty() || words_at(from(text, start), STOPPING.like(from(text, start))).is_some() {
            return false;
        }
        end = start + word.len();
        let behind = from(text, end).trim_start_matches([' ', '\t']);
        if behind.is_empty() || behind.starts_with(['.', ';', '(', ')', '\n']) {
            return true;
        }
    }
    false
}
