//! Hiệu lực pháp lý: what a document has the force to change.

use crate::vocabulary::{issued_centrally, relations};
use crate::{Citation, Kind, Number, Relation};

/// Whether a document may change law: văn bản quy phạm pháp luật are amended, replaced and repealed only by such documents
/// of the body that issued them or of one above it (Luật 64/2025/QH15, as the laws before it). A letter that speaks of
/// amending a decree plans it, asks for it or tells of it. Where the type or the body is not known, it may.
pub(super) fn changes_law(kind: &Kind, number: Option<&Number>) -> bool {
    let Some(code) = kind.code.as_deref() else { return true };
    let central = || number.and_then(|number| issued_centrally(number.bodies.first()?));
    relations::LAW.contains(&code) || relations::ACTS.contains(&code) && central() != Some(false)
}

/// Whether a mention says of law that it is changed: of the types that lay down nothing else, or of an act of a central body.
pub(super) fn is_change_of_law(citation: &Citation) -> bool {
    let body = || citation.number.as_ref().and_then(|number| number.bodies.first());
    let is_law = |code: &str| {
        relations::LAW.contains(&code)
            || relations::ACTS.contains(&code) && body().and_then(|body| issued_centrally(body)) == Some(true)
    };
    citation.within.is_none() && changes(citation.relation) && citation.kind.code.as_deref().is_some_and(is_law)
}

/// Whether a relation changes what is cited.
pub(super) fn changes(relation: Relation) -> bool {
    matches!(relation, Relation::Amends | Relation::Supplements | Relation::Replaces | Relation::Repeals)
}

#[cfg(test)]
mod tests {
    use crate::{Relation, parse};

    #[test]
    fn only_law_changes_law() {
        let relation = |head: &str| {
            let text = format!(
                "{head}\n\nĐiều 1. Sửa đổi khoản 2 Điều 9 Nghị định số 26/2031/NĐ-CP ngày 04 tháng 3 năm 2031 của Chính \
                 phủ về đê điều.\n"
            );
            parse(&text).citations.last().map(|citation| citation.relation)
        };
        assert_eq!(relation("CHÍNH PHỦ\nSố: 12/2033/NĐ-CP\n\nNGHỊ ĐỊNH\nVề đê sông"), Some(Relation::Amends));
        assert_eq!(relation("Số: 12/QĐ-TTg\n\nQUYẾT ĐỊNH\nVề đê sông"), Some(Relation::Amends));
        assert_eq!(relation("Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề phương án đơn giản hóa"), Some(Relation::Mentions));
        assert_eq!(relation("Số: 12/TTr-BNN\n\nTỜ TRÌNH\nVề đê sông"), Some(Relation::Mentions));
    }

    #[test]
    fn a_letter_that_quotes_a_law_repeals_no_resolution() {
        let document = parse(
            "SỞ THỦY SẢN\nSố: 12/STS-VP\nV/v lệ phí bến\n\nKính gửi: Công ty Đồng Xa\n\nLuật số 93/2031/QH16 quy \
             định:\n“9. Bãi bỏ Điều 3 của Nghị quyết số 193/2030/QH16.”\n",
        );
        assert_eq!(document.citations.last().map(|citation| citation.relation), Some(Relation::Mentions));
    }

    #[test]
    fn a_plan_replaces_the_plan_before_it() {
        let document =
            parse("Số: 12/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống lụt\n\n1. Kế hoạch này thay thế Kế hoạch số 9/KH-UBND.\n");
        assert_eq!(document.citations.last().map(|citation| citation.relation), Some(Relation::Replaces));
    }
}
