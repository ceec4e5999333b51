//! What a passage or a heading says of the documents listed below it.

use super::force::changes;
use super::mention::Mention;
use super::relation::{MAX_BEFORE, is_told, of_part, row_start};
use super::words::{before, ending, from, left_of, phrase_at, phrase_before, right_of};
use crate::Relation;
use crate::fold::{at_end, at_start, fold, prefix};
use crate::vocabulary::phrases;
use crate::vocabulary::relations::{self, BEHIND};

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
    let told = || word_of(window, phrase).is_some_and(|at| is_told(row_start(left_of(window, at))));
    let listed = relations::LISTED.iter().any(|word| key.contains(word));
    (listed && !(changes(relation) && told())).then_some(relation)
}

/// Where folded words stand in a text, from the beginning of a word on.
fn word_of(text: &str, words: &str) -> Option<usize> {
    starts(text).find(|&at| at_start(from(text, at), words).is_some())
}

/// Where the words of a text begin, told by the blanks before them.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(text.match_indices([' ', '\n', '(']).map(|(at, _)| at + 1))
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
    letters.any(|at| window.get(at..).is_some_and(|rest| prefix(rest, relations::BILLS).is_some()))
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
    (!is_told(left)).then_some(relation)
}

/// Whether a text speaks of what stands below: the word `sau` or `dưới đây`.
fn says_below(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.contains(relations::BELOW)
        || memchr::memchr2_iter(b's', b'S', bytes).any(|at| {
            let word =
                bytes.get(at..at + BEHIND.len()).is_some_and(|word| word.eq_ignore_ascii_case(BEHIND.as_bytes()));
            let limit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|&byte| byte == b' ');
            word && limit(at.checked_sub(1)) && limit(Some(at + BEHIND.len()))
        })
}

/// What the heading of an article that names no document says of those listed below it.
///
/// `Bãi bỏ toàn bộ 12 văn bản do Bộ trưởng ban hành`, `Bãi bỏ toàn bộ các Thông tư`
pub(super) fn headed(text: &str) -> Option<Relation> {
    // Most passages begin with another letter.
    let verb =
        Some(text).filter(|text| text.starts_with(['b', 'B'])).and_then(|text| at_start(text, relations::TO_REPEAL))?;
    let object = right_of(text, verb);
    let behind = phrase_at(object, relations::LISTS_NOTHING).map_or(object, |(_, end)| from(object, end));
    let mut blanks = behind.match_indices([' ', '\n']).map(|(at, _)| at);
    let key = fold(before(behind, blanks.nth(MAX_HEADING).unwrap_or(behind.len())));
    relations::LISTED.iter().any(|word| key.contains(word)).then_some(Relation::Repeals)
}

/// What the words before the colon that a text ends with say of a document that they list.
///
/// `Căn cứ các Luật của Quốc hội:`, `Bãi bỏ các văn bản sau:`
pub(super) fn said_of_list(open: &str, mention: &Mention) -> Option<Relation> {
    let list = announcement(open)?;
    let clause = from(list, list.rfind(['.', ';', '\n']).map_or(0, |at| at + 1));
    let clause = clause.trim_start_matches([' ', '-', '*', '+']);
    if phrase_at(clause, relations::LISTED_BASES).is_some() {
        return Some(Relation::Basis);
    }
    let relation = announced(Some(clause).filter(|clause| changes_first(clause) || ends_first(clause))?)?;
    let part = mention.provisions.is_empty() && speaks_of_parts(clause);
    Some(if part { of_part(relation) } else { relation })
}

/// Whether a clause says of the documents that it opens with that they are at their end, and goes on with nothing but since when,
/// or how much of them: `Các văn bản sau đây hết hiệu lực một phần`
fn ends_first(clause: &str) -> bool {
    let named = phrase_at(clause, relations::SEVERAL).map(|(_, end)| right_of(clause, end)).unwrap_or_default();
    if phrase_at(named, relations::LISTED).is_none() {
        return false;
    }
    let ending = starts(named).find_map(|at| Some((at, phrase_at(from(named, at), relations::ENDING)?.1)));
    let Some((at, len)) = ending else { return false };
    let left = left_of(named, at);
    let below = phrase_before(left, relations::SAID_BELOW).is_some();
    let alone = phrase_at(left, relations::LISTED).is_some_and(|(_, end)| end == left.len());
    let mut rest = right_of(named, at + len);
    while let Some((_, end)) = phrase_at(rest, relations::BEHIND_ENDING) {
        rest = right_of(rest, end);
    }
    let since = || {
        let words = [" thay", " được", ","];
        phrase_at(rest, relations::SINCE).is_some() && !words.iter().any(|word| rest.contains(word))
    };
    (below || alone) && (rest.is_empty() || since())
}

/// Whether the verb of a change opens a clause, or follows the document that speaks of itself: `Bãi bỏ các văn bản sau`, `Thông tư
/// này thay thế các văn bản sau`
fn changes_first(clause: &str) -> bool {
    let undoes = |text: &str| relations::UNDONE.iter().any(|(verb, _)| at_start(text, verb).is_some());
    let verb = |text: &str| undoes(text) || says_of_several(text);
    let behind = || Some(right_of(clause, clause.find(relations::OWN)? + relations::OWN.len()));
    // `khi Thông tư này hết hiệu lực`: it is at its own end.
    let ends = |text: &str| phrase_at(text, relations::ENDING).is_some();
    !clause.is_empty() && (verb(clause) || behind().is_some_and(|text| verb(text) && !ends(text)))
}

/// Whether a text says by the verb that it begins with what is done with several documents, which it names no more than that they
/// stand below: `Sửa đổi, bổ sung một số điều của các Thông tư sau`
fn says_of_several(text: &str) -> bool {
    let several = |at: usize| {
        let named = phrase_at(from(text, at), relations::SEVERAL).map(|(_, end)| right_of(text, at + end));
        named.is_some_and(|named| phrase_at(named, relations::LISTED).is_some())
    };
    relations::ANNOUNCED.iter().any(|(verb, _)| at_start(text, verb).is_some())
        && phrase_before(text, relations::SAID_BELOW).is_some()
        && at_end(text, phrases::AS_FOLLOWS).is_none()
        && !text.contains(|c: char| c.is_ascii_digit())
        && starts(text).any(several)
}

#[cfg(test)]
mod tests {
    use crate::{Relation, cite, parse};

    #[test]
    fn what_a_sentence_announces_it_says_of_all_that_it_lists_behind_its_colon() {
        for (announcement, relation) in [
            ("Bãi bỏ các văn bản sau", Relation::Repeals),
            ("Thông tư này thay thế các văn bản sau đây", Relation::Replaces),
            ("Bãi bỏ một số điều của các văn bản sau", Relation::Amends),
            ("Đề nghị bãi bỏ các văn bản sau", Relation::Mentions),
            ("Thông tư này không thay thế các văn bản sau", Relation::Mentions),
            ("Trước đây đã bãi bỏ các văn bản sau", Relation::Mentions),
            ("Các văn bản gồm", Relation::Mentions),
            ("Các văn bản sau đây hết hiệu lực một phần", Relation::Amends),
            ("Các thông tư dưới đây hết hiệu lực từ ngày Thông tư này có hiệu lực", Relation::Repeals),
            ("Các thông tư dưới đây chưa hết hiệu lực", Relation::Mentions),
            ("Các văn bản sau đây sửa đổi Thông tư này", Relation::Mentions),
            ("Các văn bản sau đây hết hiệu lực kể từ ngày 01/7/2031", Relation::Repeals),
            ("Các quyết định hết hiệu lực đã được thay thế bằng các văn bản sau", Relation::Mentions),
            ("Các văn bản sau hết hiệu lực, được thay bằng các thông tư", Relation::Mentions),
            ("Các văn bản còn hiệu lực sau khi Thông tư này hết hiệu lực như sau", Relation::Mentions),
            ("Sửa đổi, bổ sung một số điều của các Thông tư sau", Relation::Amends),
            ("Thực hiện các văn bản sau", Relation::Implements),
            ("Thực hiện các văn bản có nội dung như sau", Relation::Mentions),
        ] {
            let citations = cite(&format!("{announcement}: Thông tư số 1/2030/TT-BTS; Quyết định số 3/2030/QĐ-BTS."));
            let read: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
            assert_eq!(read, [relation; 2], "{announcement}");
        }
    }

    #[test]
    fn a_sentence_whose_object_is_a_list_says_what_becomes_of_each() {
        let relation = |words: &str| {
            let document = parse(&format!(
                "THÔNG TƯ\nVề đê\n\nĐiều 9. Hiệu lực thi hành\n1. Thông tư này có hiệu lực từ ngày ký.\n2. {words}:\n\
                 a) Điều 2 Thông tư số 37/2030/TT-BTS ngày 29/01/2030 về bến;\nb) Thông tư số 8/2031/TT-BTS về phà.\n"
            ));
            let found = document.citations.iter().filter(|citation| !citation.own);
            found.map(|citation| citation.relation).collect::<Vec<_>>()
        };
        assert_eq!(relation("Thông tư này thay thế"), [Relation::Replaces; 2]);
        assert_eq!(relation("Bãi bỏ quy định tại"), [Relation::Repeals; 2]);
        let parts = relation("Bãi bỏ một số quy định tại các văn bản sau đây");
        assert_eq!(parts, [Relation::Repeals, Relation::Amends]);
        assert_eq!(relation("Các thông tư dưới đây hết hiệu lực"), [Relation::Repeals; 2]);
        assert_eq!(relation("Chấm dứt hiệu lực thi hành các thông tư sau đây"), [Relation::Repeals; 2]);
        assert_eq!(relation("Văn bản đề nghị bãi bỏ"), [Relation::Mentions; 2]);
        assert_eq!(relation("Không bãi bỏ các văn bản sau"), [Relation::Mentions; 2]);
        assert_eq!(relation("Các thông tư dưới đây chưa hết hiệu lực"), [Relation::Mentions; 2]);
        assert_eq!(relation("Thông tư này được thay thế tại"), [Relation::Mentions; 2]);
    }

    #[test]
    fn an_article_that_repeals_what_is_listed_below_says_so_of_each() {
        for (heading, said) in [
            ("Bãi bỏ toàn bộ 02 văn bản do Bộ trưởng ban hành", Relation::Repeals),
            ("Bãi bỏ toàn bộ các Thông tư", Relation::Repeals),
            ("Bãi bỏ các nội dung quy định về kiểm tra", Relation::Repeals),
            ("Bãi bỏ quy định về kiểm tra", Relation::Mentions),
        ] {
            let document = parse(&format!(
                "THÔNG TƯ\nBãi bỏ một số văn bản\n\nĐiều 1. {heading}\n\
                 1. Quyết định số 37/2010/QĐ-BYT ngày 29/01/2010 về trạm y tế.\n2. Thông tư số 8/2011/TT-BYT về thuốc.\n\
                 Điều 2. Trách nhiệm thi hành\n1. Thông tư số 9/2011/TT-BYT được giữ lại.\n",
            ));
            let relations: Vec<_> = document.citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [said, said, Relation::Mentions], "{heading}");
        }
    }
}
