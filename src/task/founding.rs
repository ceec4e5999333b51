//! A decision that founds a body or lays down rules lists what the body is for and how it works: nobody is charged with that.

use super::deadline::deadline;
use super::words::Words;
use crate::System;
use crate::document::{Content, Node};
use crate::fold::fold;
use crate::vocabulary::assigning::{DECISION, FOUNDING, LAYING_DOWN, WORKING};

/// The most words of the name of a body that a decision founds, before it says how that works.
const LONGEST_FOUNDED: usize = 12;

/// Whether a document is a decision that founds a body or lays down rules, by its subject or its first article.
pub(super) fn founds(content: &Content) -> bool {
    let says = |text: &str| {
        let key = fold(text);
        FOUNDING.iter().any(|words| key.contains(words))
    };
    let opens = |text: &str| {
        let key = fold(text);
        FOUNDING.iter().any(|words| key.starts_with(words))
    };
    content.kind.code.as_deref() == Some(DECISION)
        && (content.subject.as_ref().is_some_and(|subject| says(&subject.text))
            || content.body.first().and_then(Node::heading).is_some_and(opens)
            || lays_down(content))
}

/// Whether a body of the Party lays down rules by the introduction: they are abbreviated as decisions are.
fn lays_down(content: &Content) -> bool {
    let last = content.preamble.last().filter(|_| content.system == System::Party).and_then(Node::heading);
    last.is_some_and(|text| fold(text).contains(LAYING_DOWN))
}

/// Whether one of some items says by which day it is due: what is a list of functions by its heading is work.
pub(super) fn owes(nodes: &[Node]) -> bool {
    let due = |node: &Node| deadline(&Words::of(node.heading()?))?.edtf;
    nodes.iter().any(|node| due(node).is_some())
}

/// Whether an item says how a body works.
pub(super) fn says_how_it_works(words: &Words<'_>) -> bool {
    (0..LONGEST_FOUNDED).any(|at| WORKING.iter().any(|way| words.phrase(at, way).is_some()))
}

#[cfg(test)]
mod tests {
    use super::super::invented::{document, task, tasks};

    #[test]
    fn rules_of_the_party_list_functions_though_their_symbol_is_that_of_a_decision() {
        let rules = |verb: &str| {
            tasks(&format!(
                "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 5-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 03 tháng 10 năm 2031\n\n\
                 Căn cứ Điều lệ Đảng;\nBan Bí thư {verb} sổ bến như sau:\n\nĐiều 1. Sổ bến\n1. Văn phòng Tỉnh ủy có nhiệm \
                 vụ:\na) Rà soát sổ bến.\nb) Kiểm tra người giữ bến.\n"
            ))
        };
        assert_eq!(rules("quy định về"), []);
        let work = task("Văn phòng Tỉnh ủy", "", "");
        assert_eq!(rules("quyết định giữ"), [work.clone(), work]);
    }

    #[test]
    fn who_sits_in_a_body_and_what_it_is_for_is_no_task_but_what_it_owes_by_a_day_is_one() {
        let decision = |functions: &str| {
            document(
                "QĐ",
                "QUYẾT ĐỊNH",
                &format!(
                    "QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Đoàn kiểm tra gồm các ông, bà có tên sau:\n\
                     1. Trưởng phòng Kế hoạch tổng hợp;\n2. Đồng chí Lê Thị Bến, Phó Giám đốc Sở Xây dựng: Ủy viên;\n\n\
                     Điều 2. Đoàn kiểm tra có nhiệm vụ:\n1. Lập kế hoạch kiểm tra{functions}.\n\n\
                     Điều 3. Đoàn kiểm tra bến đò hoạt động theo chế độ kiêm nhiệm.\n\n\
                     Điều 4. Giao Sở Nội vụ tổ chức thực hiện Quyết định này."
                ),
            )
        };
        assert_eq!(tasks(&decision("")), []);
        let due = tasks(&decision(" trước ngày 20/11/2031"));
        assert_eq!(due, [task("Đoàn kiểm tra", "", "trước ngày 20/11/2031")]);
        // The items of a list are looked at once, however many announce.
        let many = "UBND tỉnh yêu cầu Ban Chỉ đạo có nhiệm vụ sau:\n- Rà soát bến.\n".repeat(40);
        let text = format!("QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Ban Chỉ đạo giữ bến.\nĐiều 2. Nhiệm vụ\n{many}");
        assert_eq!(tasks(&document("QĐ", "QUYẾT ĐỊNH", &text)), []);
    }
}
