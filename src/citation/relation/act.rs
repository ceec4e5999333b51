//! By which act something is done: by the one at hand, or by another, which did it before or is still to come. Of what another
//! does the one at hand only speaks.

use super::verb::row_start;
use crate::Relation;
use crate::citation::force::changes;
use crate::citation::issuer::name_end;
use crate::citation::words::{
    before, ending, from, left_of, phrase_before, right_of, skip_blank, window_start, word_start, words_at,
};
use crate::fold::{at_end, at_start};
use crate::vocabulary::{phrases, relations, type_at_end};

/// The relation of a verb as the words before it tell: `được sửa đổi, bổ sung tại` and `Nghị định số 5/2031/NĐ-CP (sửa đổi`
/// say nothing of the document at hand.
pub(super) fn done_here(left: &str, relation: Relation) -> Relation {
    let left = left.trim_end();
    let open = left.trim_end_matches(',');
    let beside = at_end(open, relations::TO_AMEND).filter(|_| relation == Relation::Supplements);
    let row = beside.map_or(left, |at| left_of(open, at));
    // `đã được sửa đổi, bổ sung và bãi bỏ một số điều tại`: the verb before it in the row says by whom.
    let row = row_start(row);
    let amends = matches!(relation, Relation::Amends | Relation::Supplements);
    let noted = amends && row.ends_with('(');
    // Of a document that is amended some is taken out or exchanged as well.
    let amended = || at_start(right_of(left, row.len()), relations::TO_AMEND).is_some();
    if changes(relation) && (noted || is_told(row)) {
        Relation::Mentions
    } else if changes(relation) && amended() {
        Relation::Amends
    } else {
        relation
    }
}

/// Whether the words before a row of verbs say that what they do is not done here: it was done before, is done by another, or is
/// only planned, or it is denied.
pub(in crate::citation) fn is_told(row: &str) -> bool {
    phrase_before(row, relations::PASSIVE).is_some() || is_denied(row) || is_planned(row)
}

/// Whether what a verb does is denied before it: `không bãi bỏ`. `hàng không` is a word of its own, and `hồ chứa` another.
fn is_denied(row: &str) -> bool {
    let row = row.trim_end();
    let word = from(row, word_start(row, row.len()));
    let open = left_of(row, row.len() - word.len());
    words_at(word, relations::DENYING) == Some(word.len())
        && !phrases::is_compound(from(open, word_start(open, open.len())), word)
}

/// Whether a document is detailed by another than the one at hand: one that stands before the verb, with its issuer or
/// without. Which acts a body issues it says of itself where the sentence begins with it.
///
/// `các văn bản hướng dẫn thi hành`, `Nghị định của Chính phủ quy định chi tiết`; not `Bộ trưởng Bộ Xây dựng ban hành Thông
/// tư hướng dẫn`
pub(super) fn is_others(left: &str) -> bool {
    let open = left.trim_end_matches([',', ' ', '\n']);
    let Some(at) = act_at_end(open).or_else(|| phrase_before(open, relations::PAPERS)) else { return false };
    let act = left_of(open, at);
    // A title has no sentence before it.
    !act.is_empty() && !at_end(act, phrases::ISSUE).is_some_and(|at| is_body(before(act, at)))
}

/// Whether the sentence that a text ends with is nothing but the name of a body.
fn is_body(text: &str) -> bool {
    let window = ending(text.trim_end(), MAX_BODY);
    let start = skip_blank(window, window.rfind(['.', ';', ':']).map_or(0, |at| at + 1));
    name_end(window, start) == Some(window.len())
}

/// The longest body that issues an act, in bytes.
const MAX_BODY: usize = 160;

/// Where the type of an act begins that a text ends with, alone or with its issuer: `Nghị định của Chính phủ`.
fn act_at_end(open: &str) -> Option<usize> {
    let act = type_at_end(open).or_else(|| {
        let (at, of) = open.char_indices().rev().take(MAX_ISSUER).find_map(|(at, _)| {
            let of = at_start(from(open, at), "cua").filter(|_| before(open, at).ends_with([' ', '\n']))?;
            Some((at, of))
        })?;
        let named = right_of(open, at + of).starts_with(char::is_uppercase);
        type_at_end(left_of(open, at)).filter(|_| named)
    });
    act.map(|(_, at)| at)
}

/// Whether a change of another document is only proposed, or to be made by an act that is not yet issued.
///
/// `đề xuất sửa đổi`, `đang xây dựng Nghị định sửa đổi`, `dự thảo Nghị quyết của Quốc hội sửa đổi`
fn is_planned(left: &str) -> bool {
    let open = left.trim_end_matches([',', ' ', '\n']);
    // Behind a comma the sentence goes on with who does it: `báo cáo Bộ Thủy sản, bãi bỏ`
    if phrase_before(open, relations::PROPOSING).is_some() || is_asked(left.trim_end()) {
        return true;
    }
    let Some(at) = act_at_end(open) else { return false };
    let act = left_of(open, at);
    phrase_before(act, relations::PLANNING).is_some()
        || at_end(act, phrases::ISSUE).is_some_and(|issue| is_asked(left_of(act, issue)))
}

/// Whether a text ends with a body that is asked or told to do something: `Đề nghị Bộ Thủy sản`, `trình Chính phủ`. Not where
/// something is done because it was asked: `theo đề nghị Bộ Thủy sản`, `Tờ trình Bộ Thủy sản`.
fn is_asked(text: &str) -> bool {
    let start = window_start(text, MAX_BODY);
    let window = from(text, start);
    let words = window.match_indices([' ', '\n']).map(|(at, _)| at + 1);
    let mut verbs = std::iter::once(0).filter(|_| start == 0).chain(words);
    verbs.any(|at| {
        let Some(verb) = words_at(from(window, at), relations::ASKING) else { return false };
        let body = skip_blank(window, at + verb);
        let asked = || {
            let open = left_of(text, start + at);
            let noun = phrase_before(left_of(text, start + at + verb), relations::NO_ASKING).is_some();
            !noun && phrase_before(open, relations::BECAUSE).is_none()
        };
        name_end(window, body) == Some(window.len()) && asked()
    })
}

/// The longest body that is to issue an act with `của` before it, in characters.
const MAX_ISSUER: usize = 40;

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite, parse};

    #[test]
    fn what_another_act_does_is_only_mentioned() {
        for (text, relation) in [
            ("lệ phí (sửa đổi, bổ sung tại Nghị định số 29/2031/NĐ-CP)", Relation::Mentions),
            ("đã được sửa đổi, bổ sung và bãi bỏ một số điều tại Quyết định số 18/2031/QĐ-TTg", Relation::Mentions),
            ("đang có hiệu lực (thay thế Nghị định số 29/2021/NĐ-CP)", Relation::Replaces),
            ("Bộ Xây dựng đang xây dựng Nghị định sửa đổi, bổ sung Nghị định số 29/2031/NĐ-CP", Relation::Mentions),
            ("dự thảo Nghị quyết của Hội đồng nhân dân bãi bỏ Nghị quyết số 29/2031/NQ-HĐND", Relation::Mentions),
            ("báo cáo cấp trên xem xét, sửa đổi Nghị định số 29/2031/NĐ-CP", Relation::Mentions),
            ("Bộ Xây dựng ban hành Thông tư sửa đổi Thông tư số 29/2031/TT-BXD", Relation::Amends),
            ("thực hiện khi có Quyết định thay thế Quyết định số 18/2031/QĐ-TTg", Relation::Mentions),
            ("tại Nghị định của Chính phủ quy định chi tiết Luật Đê điều", Relation::Mentions),
            ("theo các văn bản hướng dẫn thi hành Luật Đê điều", Relation::Mentions),
            ("Bộ Thủy sản đã trình Chính phủ ban hành Nghị định quy định chi tiết Luật Đê điều", Relation::Mentions),
            (
                "Bộ trưởng Bộ Thủy sản ban hành Thông tư quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều",
                Relation::Guides,
            ),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn what_a_body_is_asked_to_do_is_not_done() {
        for (text, relation) in [
            ("Đề nghị Bộ Thủy sản sửa đổi, bổ sung Thông tư số 8/2031/TT-BTS", Relation::Mentions),
            ("Giao Bộ trưởng Bộ Thủy sản bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Mentions),
            ("dự kiến trình Chính phủ ban hành Nghị định thay thế Nghị định số 8/2031/NĐ-CP", Relation::Mentions),
            ("Bộ Thủy sản bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("theo đề nghị của Bộ Tài chính, bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("Theo đề nghị Giám đốc Sở Tư pháp, bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("Theo đề nghị Bộ Tài chính bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("Theo Tờ trình Sở Tài chính, bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("Theo Tờ trình Sở Tài chính thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("Trên cơ sở báo cáo Thủ tướng Chính phủ, thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("Sau khi báo cáo Ban Thường vụ Tỉnh ủy, sửa đổi, bổ sung Thông tư số 8/2031/TT-BTS", Relation::Amends),
            ("Chương trình Chính phủ thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn what_is_denied_is_not_done() {
        for (text, relation) in [
            ("Không bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Mentions),
            ("Tiếp tục thực hiện, chưa sửa đổi, bổ sung Nghị định số 8/2031/NĐ-CP", Relation::Mentions),
            ("Không chỉ bãi bỏ Thông tư số 8/2031/TT-BTS", Relation::Repeals),
            ("về vận tải hàng không thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("về phòng không thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("Quy trình vận hành liên hồ chứa thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("định mức bảo dưỡng, sửa chữa thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
            ("Quy chế quản lý chùa thay thế Thông tư số 8/2031/TT-BTS", Relation::Replaces),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn what_amended_a_provision_before_is_not_amended_with_it() {
        let citations = cite(
            "1. Sửa đổi, bổ sung khoản 6 Điều 3 Nghị định số 56/2028/NĐ-CP được sửa đổi, bổ sung tại khoản 1 Điều 1 Nghị định \
             số 91/2034/NĐ-CP như sau:",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Amends, Relation::Mentions]);
    }

    #[test]
    fn a_bracket_behind_a_document_says_what_that_one_amends() {
        let citations =
            cite("Nghị định số 54/2031/NĐ-CP (sửa đổi, bổ sung khoản 8 Điều 7 vào Nghị định số 32/2028/NĐ-CP)");
        assert_eq!(citations[1].relation, Relation::Mentions);
        let article = citations[1].provisions.first().and_then(|provision| provision.article);
        assert_eq!(article.as_deref(), Some("7"));
    }

    #[test]
    fn what_is_proposed_below_a_heading_that_says_so_is_not_done() {
        let document = parse(
            "PHỤ LỤC\nPHƯƠNG ÁN ĐƠN GIẢN HÓA\n\n1.1. Nội dung\nBỏ giấy tờ.\n\n1.2. Kiến nghị thực thi\n\n\
             Sửa đổi Điều 30 của Nghị định số 76/2031/NĐ-CP.\n\nSửa đổi Điều 8 Nghị định số 77/2031/NĐ-CP.\n",
        );
        let relations: Vec<_> = document.citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Mentions, Relation::Mentions]);
    }
}
