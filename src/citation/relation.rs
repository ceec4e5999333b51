//! What a sentence says of the document that it names: what the verb before it, the clause or title that it stands in, and
//! the words behind it tell, decided together over the lists of a block.

use super::list::is_entry;
use super::mention::Mention;
use super::words::{before, from, left_of, lists, phrase_before, right_of, row_at, skip_blank, words_at};
use crate::Relation;
use crate::vocabulary::relations;

mod act;
mod clause;
mod part;
mod undone;
mod verb;

pub(super) use act::is_told;
use clause::{amended_by_title, changed_part};
pub(super) use part::of_part;
use undone::{undo_list, undone};
use verb::stated;
pub(super) use verb::{MAX_BEFORE, row_start};

/// How many mentions before one may stand in the title of the document that it is listed with.
const MAX_LIST: usize = 8;

/// The relation of every mention of a block.
pub(super) fn relations(text: &str, mentions: &mut [Mention]) {
    for index in 0..mentions.len() {
        let Some((done, [mention, ..])) = mentions.split_at_mut_checked(index) else { break };
        // What a title names is not undone with the document that bears it.
        mention.undone = if mention.within.is_none() { undone(text, mention) } else { None };
        // The document before it in the list: what stands between belongs to that one's title.
        let before = done.iter().rev().take(MAX_LIST);
        let before = before.filter(|left| left.within == mention.within).find(|left| !is_bracketed(text, left));
        let listed = before.filter(|left| is_next(text, left, mention));
        let outer = mention.within.and_then(|outer| done.get(outer));
        let amended = before.filter(|left| left.within == mention.within && is_amended_by(text, left, mention));
        let said = if amended.is_some() { Relation::Mentions } else { stated(text, mention) };
        let open = matches!(said, Relation::IssuedWith | Relation::Mentions) && !mention.own;
        let floor = before.map_or(0, |left| left.span.end);
        let changed = || changed_part(text, mention, outer, said).filter(|(start, _)| floor <= *start);
        let said = if open { changed().map_or(said, |(_, relation)| relation) } else { said };
        mention.relation = match (said, listed) {
            // What an amending law names in its title it amends, however damaged the words between are.
            (Relation::Mentions, _) if mention.law && outer.is_some_and(|outer| outer.amending) => Relation::Amends,
            // Another document the one that it names first, whatever stands between.
            (Relation::Mentions, None)
                if !mention.own && outer.is_some_and(|outer| amended_by_title(text, outer, mention, before)) =>
            {
                Relation::Amends
            }
            // Behind a whole document a provision may open the sentence: `Căn cứ Luật Đê điều, Điều 5 Nghị định số A quy định`
            (Relation::Mentions, Some(left))
                if left.relation != Relation::Basis
                    || !left.provisions.is_empty()
                    || mention.head <= mention.span.start =>
            {
                // What is issued with one document is not with another that stands by itself.
                let alone = left.relation == Relation::IssuedWith && is_entry(text, left, mention);
                // `Bãi bỏ Quyết định số A và một phần Quyết định số B`
                let part = || phrase_before(left_of(text, mention.span.start), relations::SOME_OF).is_some();
                match left.relation {
                    _ if alone => Relation::Mentions,
                    whole if part() => of_part(whole),
                    whole => whole,
                }
            }
            (relation, _) => relation,
        };
    }
    for index in (0..mentions.len()).rev() {
        undo_list(text, mentions, index);
    }
    // No document rests on itself, carries out, details or changes itself: `Chính phủ quy định chi tiết Điều này`.
    for own in mentions.iter_mut().filter(|mention| mention.own && mention.relation != Relation::IssuedWith) {
        own.relation = Relation::Mentions;
    }
}

/// Whether a mention stands in brackets of its own: it names again, shorter, the one before it.
///
/// `Nghị quyết số 50/NQ-CP ngày 13/3/2031 của Chính phủ về bến (Nghị quyết số 50/NQ-CP)`
fn is_bracketed(text: &str, mention: &Mention) -> bool {
    before(text, mention.span.start).ends_with('(') && from(text, mention.span.end).starts_with(')')
}

/// Whether a document is named as what amended the one before it: `Thông tư số A, sửa đổi, bổ sung bởi Thông tư số B`.
fn is_amended_by(text: &str, left: &Mention, mention: &Mention) -> bool {
    let gap = || {
        let gap = text.get(left.span.end..mention.span.start)?.trim_start().strip_prefix([',', '('])?.trim_start();
        amended_by(gap).filter(|&end| end == gap.trim_end().len())
    };
    gap().is_some()
}

/// Where the words end, at the start of a text, that say by what a document was amended: `sửa đổi, bổ sung tại`
pub(super) fn amended_by(text: &str) -> Option<usize> {
    let (_, verb) = row_at(text, relations::AMENDING)?;
    let by = skip_blank(text, verb);
    Some(by + words_at(from(text, by), relations::AMENDED_BY)?)
}

/// Whether a mention is the next in a list behind another.
fn is_next(text: &str, left: &Mention, mention: &Mention) -> bool {
    let end = left.own_title().map_or(left.span.end, |title| title.end.max(left.span.end));
    text.get(end..mention.span.start).is_some_and(|gap| {
        let gap = behind_aside(gap.trim_start());
        // `quy định chi tiết một số điều của Luật A và một số điều của Luật B`
        let gap = phrase_before(gap.trim(), relations::SOME_OF).map_or(gap, |at| before(gap.trim(), at));
        lists(gap.trim())
    })
}

/// The longest bracket between a document and what is said of it, in bytes.
const MAX_ASIDE: usize = 200;

/// The text behind a bracket that stands at its start: `(sau đây gọi là Luật số 38/2019/QH14) hết hiệu lực`.
fn behind_aside(text: &str) -> &str {
    let close = || {
        let inside = text.strip_prefix('(')?;
        inside.char_indices().take_while(|&(at, c)| at < MAX_ASIDE && c != '(').find(|&(_, c)| c == ')')
    };
    close().map_or(text, |(at, _)| right_of(text, at + 2))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn what_amended_a_document_is_only_mentioned() {
        for by in ["sửa đổi bổ sung tại", "đã sửa đổi tại", "sửa đổi, bổ sung bởi", "sửa đổi theo"]
        {
            let citations = cite(&format!("Thông tư số 8/2031/TT-BTC, {by} Thông tư số 9/2032/TT-BTC"));
            let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [Relation::Mentions; 2], "{by}");
        }
    }

    #[test]
    fn provisions_that_are_listed_behind_one_that_is_a_basis_are_bases() {
        let relations = |text: &str| cite(text).iter().map(|citation| citation.relation).collect::<Vec<_>>();
        let two = "Căn cứ Điều 5 Nghị định số 8/2031/NĐ-CP, khoản 2 Điều 6 Thông tư số 9/2031/TT-BTS;";
        assert_eq!(relations(two), [Relation::Basis; 2]);
        let one = "Căn cứ Luật Đê điều số 72/2035/QH18, khoản 2 Điều 6 Thông tư số 9/2031/TT-BTS quy định:";
        assert_eq!(relations(one), [Relation::Basis, Relation::Mentions]);
    }

    #[test]
    fn of_a_list_of_which_one_is_undone_in_part_that_one_is_amended() {
        for part in ["một phần", "một số điều của"] {
            let citations =
                cite(&format!("Bãi bỏ toàn bộ Quyết định số 12/2025/QĐ-UBND và {part} Quyết định số 13/2025/QĐ-UBND"));
            let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [Relation::Repeals, Relation::Amends], "{part}");
        }
    }

    #[test]
    fn a_short_name_in_brackets_parts_no_list() {
        let citations = cite(
            "Thực hiện Nghị quyết số 63/NQ-CP ngày 27/11/2034 của Chính phủ về đê (Nghị quyết số 63/NQ-CP), Nghị quyết số \
             50/NQ-CP về bến (Nghị quyết số 50/NQ-CP) và Quyết định số 7619/QĐ-BTS về phà",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        let (done, named) = (Relation::Implements, Relation::Mentions);
        assert_eq!(relations, [done, named, done, named, done]);
    }
}
