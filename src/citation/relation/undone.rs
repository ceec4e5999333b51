//! What a sentence undoes says it behind the document: `… hết hiệu lực`, with all that are listed before it.

use std::collections::VecDeque;

use super::part::{is_partly, of_part};
use super::{behind_aside, is_next};
use crate::Relation;
use crate::citation::mention::Mention;
use crate::citation::words::{before, ending, from, left_of, phrase_before, right_of, row_at, skip_blank};
use crate::fold::fold;
use crate::vocabulary::relations;

/// How many mentions before the last document of a list are looked at for others of it.
const MAX_UNDONE: usize = 64;

/// What the last document of a list is undone by undoes those before it.
///
/// `Thông tư số 7/2015/TT-BTC, Thông tư số 8/2016/TT-BTC và Thông tư số 9/2017/TT-BTC hết hiệu lực`
pub(super) fn undo_list(text: &str, mentions: &mut [Mention], last: usize) {
    let Some(relation) = mentions.get(last).and_then(|mention| mention.undone) else { return };
    let Some(within) = mentions.get(last).map(|mention| mention.within) else { return };
    let left = (0..last).rev().take(MAX_UNDONE);
    let mut left =
        left.filter(|&at| mentions.get(at).is_some_and(|left| left.within == within)).collect::<VecDeque<_>>();
    let mut next = last;
    loop {
        let amenders = amenders(text, mentions, next, &left);
        // What amended it says nothing of its own end.
        if let Some(count) = amenders {
            for at in std::iter::once(next).chain(left.drain(..count)) {
                if let Some(amender) = mentions.get_mut(at) {
                    amender.relation = Relation::Mentions;
                }
            }
        }
        let Some(at) = left.pop_front() else { return };
        let Ok([listed, behind]) = mentions.get_disjoint_mut([at, next]) else { return };
        if listed.relation != Relation::Mentions || amenders.is_none() && !is_next(text, listed, behind) {
            return;
        }
        listed.relation = relation;
        next = at;
    }
}

/// How many of the documents to the left of one amended another together with it, where it is named as what did.
///
/// `được sửa đổi bởi Nghị quyết số 2/2031/NQ-HĐND và Nghị quyết số 3/2032/NQ-HĐND`
fn amenders(text: &str, mentions: &[Mention], next: usize, left: &VecDeque<usize>) -> Option<usize> {
    let mut last = mentions.get(next)?;
    for (count, left) in left.iter().enumerate() {
        if is_amender(text, last) {
            return Some(count);
        }
        let listed =
            mentions.get(*left).filter(|listed| is_next(text, listed, last) && amend_together(text, listed, last))?;
        last = listed;
    }
    is_amender(text, last).then_some(left.len())
}

/// Whether two documents of a list may have amended another together: of one type, with no semicolon between.
fn amend_together(text: &str, left: &Mention, right: &Mention) -> bool {
    let gap = text.get(left.span.end..right.span.start).unwrap_or_default();
    left.type_name.map(|name| name.name) == right.type_name.map(|name| name.name) && !gap.contains(';')
}

/// Whether a document is named as what amended another: `đã được sửa đổi, bổ sung một số điều theo Luật số 9/2030/QH16`.
fn is_amender(text: &str, mention: &Mention) -> bool {
    let left = left_of(text, mention.span.start);
    let Some(by) = phrase_before(left, relations::BY) else { return false };
    let open = ending(before(left, by), MAX_AMENDED);
    let key = fold(open);
    relations::WAS_AMENDED.iter().any(|words| key.contains(words)) && !open.contains([';', '.'])
}

/// The longest `được sửa đổi, bổ sung một số điều` before the document that did it, in bytes.
const MAX_AMENDED: usize = 80;

/// What the sentence says behind a document that is undone.
pub(super) fn undone(text: &str, mention: &Mention) -> Option<Relation> {
    // The title of a law stands before its number.
    let end = mention.title.as_ref().map_or(mention.span.end, |title| title.end.max(mention.span.end));
    let behind = behind_aside(from(text, skip_blank(text, end)));
    let ((_, relation), end) = row_at(behind, relations::UNDOES_IT)?;
    let partly = || is_partly(right_of(behind, end));
    let part = phrase_before(left_of(text, mention.span.start), relations::SOME_OF).is_some() || partly();
    Some(if part { of_part(*relation) } else { *relation })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn what_undoes_the_last_document_of_a_list_undoes_all() {
        let citations = cite(
            "2. Thông tư số 7/2015/TT-BTC của Bộ trưởng Bộ Tài chính quy định về lệ phí, Thông tư số 8/2016/TT-BTC và \
             Thông tư số 9/2017/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực; Nghị định số 5/2014/NĐ-CP \
             được áp dụng",
        );
        let relations: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Repeals, Relation::Repeals, Relation::Mentions]);
    }

    #[test]
    fn of_documents_that_amended_another_together_none_is_undone_with_it() {
        let citations = cite(
            "Nghị quyết số 2/2031/NQ-HĐND của Hội đồng nhân dân tỉnh được sửa đổi, bổ sung bởi Nghị quyết số \
             3/2032/NQ-HĐND và Nghị quyết số 4/2033/NQ-HĐND hết hiệu lực kể từ ngày 5/6/2034.",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Mentions, Relation::Mentions]);
    }

    #[test]
    fn what_a_title_names_is_not_undone_with_the_document_that_bears_it() {
        let citations = cite(
            "Nghị định số 8/2031/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 7/2029/NĐ-CP quy định chi \
             tiết Luật Đê điều hết hiệu lực từ ngày 5/6/2034.",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Amends, Relation::Guides]);
    }

    #[test]
    fn a_list_of_what_is_undone_goes_on_behind_what_amended_one_of_it() {
        let amended = "Luật Đê sông số 8/2027/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 81/2035/QH15";
        for last in ["; Luật Đê biển số 9/2027/QH12", ", Nghị quyết số 54/2032/QH15 của Quốc hội về bến"]
        {
            let citations = cite(&format!("{amended}{last} hết hiệu lực từ ngày 5/6/2036."));
            let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [Relation::Repeals, Relation::Mentions, Relation::Repeals], "{last}");
        }
    }

    #[test]
    fn what_amended_a_document_is_not_undone_with_it() {
        for name in ["", " (sau đây gọi là Luật Đê sông)"] {
            let citations = cite(&format!(
                "Luật Đê sông số 8/2027/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 81/2035/QH15{name} hết \
                 hiệu lực từ ngày Luật này có hiệu lực thi hành"
            ));
            let relations: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
            assert_eq!(relations[..2], [Relation::Repeals, Relation::Mentions]);
        }
    }
}
