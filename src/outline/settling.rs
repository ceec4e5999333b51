//! What is settled when all lines are read: which bases stand above the disposition, where the preamble ends, and what at
//! the end belongs to the document as a whole.

use super::tree::Draft;
use super::{preamble, quotation};
use crate::document::NodeKind;

/// A basis has no main clause: it ends with a semicolon or comma, or stands among its like or before the enactment.
/// `Căn cứ các quy định trên, trường hợp …` is a paragraph.
pub(super) fn settle_bases(drafts: &mut [Draft]) {
    let is_basis = |kind: NodeKind| matches!(kind, NodeKind::Basis | NodeKind::Proposal);
    let mut beside = false;
    // Behind a sentence a basis alone that is closed like one is a sentence as well.
    let mut told = false;
    for at in 0..drafts.len() {
        let next = drafts.get(at + 1).map(|draft| draft.kind);
        let Some(draft) = drafts.get_mut(at) else { return };
        if !is_basis(draft.kind) {
            beside = false;
            told = draft.kind == NodeKind::Paragraph && !draft.upper && draft.text.ends_with('.');
            continue;
        }
        let open = draft.text.ends_with([';', ',']);
        let among = beside || next.is_some_and(|kind| is_basis(kind) || kind == NodeKind::Enactment);
        // A basis is one of something: where nothing follows it, it says all that the document says.
        let alone = next.is_none() && !beside;
        let sentence = told && !among && draft.text.ends_with('.');
        let enacted = among && next == Some(NodeKind::Enactment);
        if !(open || enacted) && (alone || sentence || preamble::has_main_clause(&draft.text)) {
            draft.kind = NodeKind::Paragraph;
        }
        beside = is_basis(draft.kind);
    }
}

/// A provision that a section of a letter names and quotes is a basis there as well: `2. Về thuế:` / `Căn cứ Điều 9 Luật Đê điều
/// quy định:` / `“1. …”`; and so is what names those above it: `Căn cứ các quy định nêu trên:`. What articles say is no basis.
pub(super) fn settle_grounds(body: &mut [Draft]) {
    if body.iter().any(|draft| draft.kind == NodeKind::Article) {
        return;
    }
    for at in 0..body.len() {
        let below = body.get(at + 1);
        let quoted = below.is_some_and(|below| below.kind == NodeKind::Quotation);
        let listed = below.is_some_and(|below| below.kind == NodeKind::Bullet && quotation::names_source(&below.text));
        let Some(draft) = body.get_mut(at).filter(|draft| draft.kind == NodeKind::Paragraph) else { continue };
        if preamble::kind(&draft.text) == NodeKind::Basis
            && (preamble::quotes_provision(&draft.text, quoted)
                || listed && preamble::lists_provisions(&draft.text)
                || preamble::names_above(&draft.text))
        {
            draft.kind = NodeKind::Basis;
        }
    }
}

/// How many drafts belong to the preamble: up to the enactment; else up to the paragraph that announces the disposition
/// by a colon; else, in documents with bases, up to the first unit.
pub(super) fn preamble_length(drafts: &[Draft]) -> usize {
    let opens = |draft: &Draft| {
        !matches!(
            draft.kind,
            NodeKind::Paragraph
                | NodeKind::Basis
                | NodeKind::Proposal
                | NodeKind::Enactment
                | NodeKind::Table
                | NodeKind::Quotation
        )
    };
    let bases = |draft: &Draft| matches!(draft.kind, NodeKind::Basis | NodeKind::Proposal | NodeKind::Enactment);
    let from = drafts.iter().rposition(bases).unwrap_or(0);
    let first = drafts.iter().skip(from).position(opens).map(|at| from + at);
    let before = drafts.get(..first.unwrap_or(drafts.len())).unwrap_or_default();
    let last = |kinds: &[NodeKind]| before.iter().rposition(|draft| kinds.contains(&draft.kind));
    if let Some(enactment) = last(&[NodeKind::Enactment]) {
        return enactment + 1;
    }
    // What names a provision and quotes it below gives a ground: `Điều 9 Luật Đê điều quy định:` / `“1. Bến tạm …”`
    let quotes = |at: usize| drafts.get(at + 1).is_some_and(|below| below.kind == NodeKind::Quotation);
    // Recognition makes colons of full stops: what announces nothing by its words announces no closing formula alone.
    let announces = |(at, draft): (usize, &Draft)| {
        let below = drafts.get(at + 1..).unwrap_or_default();
        let closing = |draft: &Draft| preamble::closes_document(&draft.text) || preamble::addresses(&draft.text);
        draft.text.ends_with(':')
            && !quotes(at)
            && !preamble::lists_amendments(&draft.text)
            && (preamble::announces(&draft.text) || below.is_empty() || !below.iter().all(closing))
    };
    if let Some(announcing) =
        (0..before.len()).rev().find(|at| before.get(*at).is_some_and(|draft| announces((*at, draft))))
    {
        return announcing + 1;
    }
    match (last(&[NodeKind::Basis, NodeKind::Proposal]), first) {
        (Some(_), Some(first)) => first,
        // What a basis quotes stands with it.
        (Some(basis), None) => (basis + 1..before.len()).find(|at| !quotes(at - 1)).unwrap_or(before.len()),
        (None, _) => 0,
    }
}

/// The closing formula and what follows it stand at the top, not below the last unit.
pub(super) fn lift_formula(drafts: &mut [Draft], from: usize) {
    let tail = tail_from(drafts).max(from);
    let articles = drafts.iter().any(|draft| draft.kind == NodeKind::Article);
    // Below the heading of an article stands what the article says: only the adoption is said of the document, and only
    // where that leaves the article something to say.
    let above = tail.checked_sub(1).and_then(|unit| drafts.get(unit));
    let unit = above.filter(|unit| {
        articles && !matches!(unit.kind, NodeKind::Enactment) && !unit.text.ends_with(['.', ';', '/', ':'])
    });
    let empty = unit.is_some_and(|unit| unit.kind == NodeKind::Article);
    // `III. KẾT LUẬN VÀ ĐỀ NGHỊ`: what a section asks for, or says of the document, is what stands below its heading.
    let headed = |at: usize| {
        let asking = |draft: &Draft| preamble::begins_asking(&draft.text);
        let said = |draft: &Draft| preamble::tells_of_document(&draft.text);
        let heading = above.filter(|_| at == tail).zip(drafts.get(at));
        heading.is_some_and(|(above, draft)| match above.kind {
            NodeKind::Part | NodeKind::Chapter | NodeKind::Section => asking(draft) || said(draft),
            NodeKind::Numbered if above.upper => asking(draft) || said(draft),
            NodeKind::Numbered => !above.text.ends_with(['.', ';']) && quotation::closes(&above.text) && said(draft),
            _ => false,
        })
    };
    let mut below = drafts.iter().enumerate().skip(tail);
    let formula = below.find(|(at, draft)| {
        let said = unit.is_none() || !(empty && *at == tail) && preamble::is_adopted(&draft.text);
        said && !headed(*at) && preamble::closes_document(&draft.text)
    });
    let formula = formula.map(|(at, _)| at);
    // Documents without articles end with a paragraph that speaks of all of them.
    let last = drafts.len().checked_sub(1).filter(|last| {
        !articles
            && *last >= tail
            && !headed(*last)
            && drafts.get(last.wrapping_sub(1)).is_some_and(|unit| unit.text.ends_with(['.', ';']))
            && drafts.get(*last).is_some_and(|draft| preamble::addresses(&draft.text))
    });
    let Some(mut first) = formula.or(last) else { return };
    // What the document asks for stands before its thanks.
    while !articles
        && first > tail
        && drafts.get(first - 1).is_some_and(|draft| preamble::asks(&draft.text))
        && first.checked_sub(2).and_then(|at| drafts.get(at)).is_some_and(|unit| unit.text.ends_with(['.', ';']))
    {
        first -= 1;
    }
    drafts.iter_mut().skip(first).for_each(|draft| draft.depth = 0);
}

/// Where the paragraphs begin that end a document, the list of what is sent with it among them.
pub(super) fn tail_from(drafts: &[Draft]) -> usize {
    let mut tail = drafts.len();
    while let Some(draft) = tail.checked_sub(1).and_then(|at| drafts.get(at)) {
        match draft.kind {
            NodeKind::Paragraph => tail -= 1,
            NodeKind::Bullet => {
                let before = drafts.get(..tail).unwrap_or_default();
                let list = before.iter().rev().take_while(|draft| draft.kind == NodeKind::Bullet).count();
                let announces =
                    |draft: &Draft| draft.kind == NodeKind::Paragraph && preamble::announces_enclosures(&draft.text);
                if !before.iter().nth_back(list).is_some_and(announces) {
                    break;
                }
                tail -= list;
            }
            _ => break,
        }
    }
    tail
}

#[cfg(test)]
mod tests {
    use crate::{NodeKind, parse};

    /// How many paragraphs precede the disposition, and how many follow.
    fn parted(text: &str) -> (usize, usize) {
        let document = parse(text);
        (document.preamble.len(), document.body.len())
    }

    #[test]
    fn what_an_issuer_answers_for_stands_beside_its_thanks_and_not_below_a_list() {
        let depths = |heading: &str, last: &str| {
            let document = parse(&format!(
                "TỜ TRÌNH\nVề bến đò\n\nKính gửi: Hạt Quản lý đê\n\nCông ty trình Hạt các việc sau:\n\n1. Hiện trạng\n\nBến đã \
                 cũ.\n\n{heading}\n\n{last}\n"
            ));
            document.body.len()
        };
        let list = "2. Hồ sơ gồm:\n\n- Đơn mở bến;\n\n- Bản vẽ bến.";
        assert_eq!(depths(list, "Công ty xin chịu trách nhiệm về hồ sơ.\n\nRất mong Hạt xem xét./."), 4);
        assert_eq!(depths(list, "Hồ sơ lập ngày 3/4/2031."), 2);
        // What a heading of its own announces stands below it.
        assert_eq!(depths("2. Hiệu lực thi hành", "Tờ trình này thay thế Tờ trình số 5/TTr-BĐ."), 2);
    }

    #[test]
    fn the_sentence_that_answers_an_addressee_stands_below_no_section() {
        for answer in ["có ý kiến để Công ty biết./.", "hướng dẫn để Công ty biết./.", "trả lời để Công ty biết./."]
        {
            let document = parse(&format!(
                "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n1. Về bến tạm:\n\nCông ty dỡ bến.\n\n2. Về đò:\n\nCông \
                 ty giữ đò.\n\nHạt Quản lý đê {answer}\n"
            ));
            assert_eq!(document.body.len(), 3, "{answer}");
        }
    }

    #[test]
    fn a_provision_that_a_section_quotes_is_a_basis_there() {
        let kinds = |ground: &str| {
            let document = parse(&format!(
                "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n1. Về bến tạm:\n\n{ground}\n\n2. Về đò:\n\nCông ty giữ \
                 đò.\n"
            ));
            let unit = document.body.first().map(|unit| unit.children.as_slice()).unwrap_or_default();
            unit.iter().map(|node| node.kind).collect::<Vec<_>>()
        };
        let quoted = "“1. Bến tạm được mở không quá ba tháng trong năm.”";
        let told = [NodeKind::Basis, NodeKind::Quotation];
        assert_eq!(kinds(&format!("Căn cứ Điều 9 Luật Đê điều quy định:\n\n{quoted}")), told);
        // The quotation announces itself; what is provided tells of cases; the words may stand in the paragraph.
        assert_eq!(kinds(&format!("Căn cứ Điều 9 Luật Đê điều (sửa đổi năm 2030)\n\n{quoted}")), told);
        let cases = "Căn cứ khoản 2 Điều 9 Luật Đê điều, Luật Bến bãi quy định bến không phải xin phép:";
        assert_eq!(kinds(&format!("{cases}\n\n{quoted}")), told);
        assert_eq!(kinds(&format!("Căn cứ Điều 9 Luật Đê điều quy định: {quoted};")), [NodeKind::Basis]);
        let above = "Căn cứ Điều 9 Luật Đê điều, bến được giữ.\n\nCăn cứ các quy định nêu trên:\n\nCông ty giữ bến.";
        assert_eq!(kinds(above), [NodeKind::Paragraph, NodeKind::Basis, NodeKind::Paragraph]);
        let told = "Căn cứ quy định trên và hồ sơ Công ty được giữ các bến sau:\n\nBến Đá.";
        assert_eq!(kinds(told), [NodeKind::Paragraph, NodeKind::Paragraph]);
        let said = "Căn cứ các quy định nêu trên, Hạt trả lời như sau:\n\nCông ty giữ bến.";
        assert_eq!(kinds(said), [NodeKind::Paragraph, NodeKind::Paragraph]);
        let remarked = format!("Căn cứ Điều 9 Luật Đê điều quy định: {quoted} (luật này nay là Luật số 9/2031/QH16).");
        assert_eq!(kinds(&remarked), [NodeKind::Basis]);
        for acting in [
            "Căn cứ Điều 9 Luật Đê điều, Công ty được giữ bến như sau:",
            "Căn cứ quy định tại khoản 5 Điều 9 Luật Đê điều, Công ty phải ghi trên biển dòng chữ:",
            "Căn cứ quy định tại khoản 5 Điều 9 Luật Đê điều phải ghi trên biển:",
            "Căn cứ Kế hoạch số 5/KH-UBND ngày 3/3/2031, hướng dẫn các trạm treo biển:",
            "Căn cứ Kế hoạch số 5/KH-UBND ngày 3/3/2031, các trạm năm 2031 treo biển với nội dung:",
            "Căn cứ Điều 9 Luật Đê điều. Công ty ghi trên biển:",
            "Căn cứ kết quả kiểm tra năm 2030 trạm ghi trên biển:",
        ] {
            assert_eq!(kinds(&format!("{acting}\n\n{quoted}"))[0], NodeKind::Paragraph, "{acting}");
            assert_eq!(kinds(&format!("{acting} {quoted}")), [NodeKind::Paragraph], "{acting}");
        }
        let between = format!("Căn cứ Điều 9 Luật Đê điều quy định: {quoted}, Công ty mở “bến tạm”.");
        assert_eq!(kinds(&between), [NodeKind::Paragraph]);
        let concluded = format!("Căn cứ Điều 9 Luật Đê điều quy định: {quoted}. Như vậy, Công ty dỡ bến.");
        assert_eq!(kinds(&concluded), [NodeKind::Paragraph]);
        assert_eq!(kinds(&format!("Căn cứ nhiệm vụ được giao, Hạt nêu:\n\n{quoted}"))[0], NodeKind::Paragraph);
        assert_eq!(kinds(&format!("Căn cứ các quy định trên, Hạt có ý kiến:\n\n{quoted}"))[0], NodeKind::Paragraph);
        assert_eq!(kinds("Căn cứ Điều 9 Luật Đê điều, Công ty dỡ bến."), [NodeKind::Paragraph]);
        assert_eq!(kinds("Căn cứ kết quả năm 2030, Trạm Bến Đá dọn bến;"), [NodeKind::Paragraph]);
        // An order may end so as well.
        let order = "Căn cứ Thông báo số 5/TB-UBND rà soát các bến, gửi kết quả trước ngày 5/6/2031;";
        assert_eq!(kinds(order), [NodeKind::Paragraph]);
        let order = format!("Căn cứ Điều 9 Luật Đê điều Công ty phải dỡ bến theo quy định:\n\n{quoted}");
        assert_eq!(kinds(&order)[0], NodeKind::Paragraph);
        let listed = "Căn cứ Quyết định số 12/QĐ-UBND về nhiệm vụ, các trạm thực hiện:\n\n- Tại khoản 2 là hạn mở bến.";
        assert_eq!(kinds(listed)[0], NodeKind::Paragraph);
        assert_eq!(kinds("Căn cứ nhiệm vụ được giao, Công ty:\n\n- Dỡ bến;\n\n- Giữ đò.")[0], NodeKind::Paragraph);
    }

    #[test]
    fn what_names_a_provision_and_quotes_it_announces_no_disposition() {
        let opening = "Kính gửi: Công ty Bến Đá\n\nHạt Quản lý đê nhận được Công văn số 5/BĐ ngày 3/2/2031. Về việc này, \
                       Hạt có ý kiến như sau:\n\n";
        let first = "Điều 9 Luật Đê điều quy định:\n\n“1. Bến tạm được mở không quá ba tháng trong năm.”\n\n";
        let second = "Điều 4 Nghị định số 8/2031/NĐ-CP của Chính phủ quy định như sau:\n\n“2. Chủ bến dỡ bến trước mùa \
                      lũ.”\n\n";
        let answer = "Do vậy, Công ty dỡ bến trước ngày 15/6/2031.\n\nHạt trả lời để Công ty được biết./.\n";
        assert_eq!(parted(&format!("{opening}{first}{second}{answer}")), (1, 6));
        // A basis that nothing announces keeps what it quotes.
        let basis = "Kính gửi: Công ty Bến Đá\n\nCăn cứ Điều 9 Luật Đê điều quy định:\n\n“1. Bến tạm được mở không quá ba \
                     tháng trong năm.”\n\n";
        assert_eq!(parted(&format!("{basis}{answer}")), (2, 2));
        // What stands behind the quotations announces all the same.
        let concluding = "Từ các quy định trên, Hạt hướng dẫn như sau:\n\n1. Công ty dỡ bến.\n\n2. Công ty báo Hạt.\n";
        assert_eq!(parted(&format!("{opening}{first}{concluding}")), (4, 2));
    }
}
