//! What the heading of a section says of the items below it: that they describe, count up, charge, carry the document out.

use super::charged::Charged;
use super::duty::suffers;
use super::phrases::Table;
use super::words::Words;
use crate::fold::Key;
use crate::vocabulary::assigning::{
    BESIDE_RESPONSIBILITY, CARRYING, CONTENT, COUNTED, DELEGATING, DESCRIBING, EFFECT, FUNCTIONS, MADE_UP, MEMBERS,
    OFFENCES, ORGANISING, REQUIREMENTS, RESPONSIBILITY, RESPONSIBLE_FOR, TOPICS, WORKS,
};
use crate::vocabulary::charged::COUNTING;
use crate::vocabulary::paragraphs::DECIDING;
use crate::vocabulary::phrases::AS_FOLLOWS;
use crate::vocabulary::tasks::{AGAIN, ANSWERABLE, FOLLOWING, REPORTING};

/// Whether a heading says that its section describes; where a document `orders`, what it asks for is no description.
pub(super) fn describes(heading: &str, orders: bool) -> bool {
    let key = Key::<48>::of(heading);
    let mut key = key.as_str();
    while let Some(rest) = TOPICS.iter().find_map(|topic| key.strip_prefix(topic)) {
        key = rest;
    }
    // `Cơ cấu lại đầu tư công` is something to do.
    let opens = |word: &&str| key.strip_prefix(*word).is_some_and(|rest| !rest.starts_with(AGAIN));
    DESCRIBING.iter().any(opens) || !orders && key.trim_end_matches(':') == REQUIREMENTS
}

/// Whether what stands below a heading is only counted up: `Bộ gửi kèm tài liệu gồm:`.
pub(super) fn counts_up(heading: &Words<'_>) -> bool {
    let bare = heading.folded().trim_end_matches([':', '.', ' ']);
    heading.folded().ends_with(COUNTING)
        || MEMBERS.contains(&bare)
        || MADE_UP.iter().any(|end| bare.ends_with(end))
        // `Các hành vi bị xử phạt:`: what stands below it nobody shall do.
        || heading.folded().starts_with(OFFENCES) && (0..heading.len()).any(|at| suffers(heading, at))
        || (bare.contains("gom ") && COUNTED.iter().any(|people| bare.ends_with(people)))
        || reports(heading)
}

/// Whether a heading announces the functions of a body: `Ban quản lý chợ có nhiệm vụ:`.
pub(super) fn is_function(heading: &Words<'_>) -> bool {
    let mut bare = heading.folded().trim_end_matches([':', '.', ' ']);
    for end in FOLLOWING {
        bare = bare.strip_suffix(end).unwrap_or(bare);
    }
    FUNCTIONS.iter().any(|end| bare.ends_with(end))
}

/// Whether a sentence charges with a report of what is counted up below it: `đề nghị các Cục báo cáo kết quả như sau:`.
fn reports(heading: &Words<'_>) -> bool {
    let named = |at: usize| heading.any(at, Table::Charges).and_then(|length| Charged::at(heading, at + length));
    announces(heading)
        && Charged::at(heading, 0)
            .into_iter()
            .chain((0..heading.len()).filter_map(named))
            .any(|found| heading.phrase(found.end, REPORTING).is_some())
}

/// Whether a heading says what a body decided, which stands below it: it charges nobody.
///
/// `Ủy ban Thường vụ Quốc hội quyết định sắp xếp các xã như sau:`
pub(super) fn decides(heading: &Words<'_>) -> bool {
    let decided = |at: usize| DECIDING.iter().find_map(|verb| heading.phrase(at, verb)).map(|length| at + length);
    let opens =
        |at: usize| at.checked_sub(1).is_none_or(|before| heading.get(before).is_some_and(|word| word.behind == b','));
    // `Chủ tịch quyết định giao các sở …` charges them.
    let charges = |from: usize| (from..heading.len()).any(|at| heading.any(at, Table::Charges).is_some());
    let named = |at: usize| {
        let behind = Charged::at(heading, at).and_then(|found| decided(found.end));
        behind.is_some_and(|behind| !charges(behind))
    };
    let mut subjects = heading.places(Table::Heads).chain(heading.places(Table::Positions)).filter(|at| opens(*at));
    announces(heading) && subjects.any(named)
}

/// Whether a heading ends with the words that say that its items follow.
fn announces(heading: &Words<'_>) -> bool {
    heading.folded().trim_end_matches(':').ends_with(AS_FOLLOWS)
}

/// Whether a heading says that its section carries the document out.
pub(super) fn carries(heading: &Words<'_>) -> bool {
    let key = heading.folded();
    CARRYING.iter().any(|word| key.contains(word))
}

/// The most words of a heading before the responsibility: `Thẩm quyền, nghĩa vụ và trách nhiệm của …`.
const MOST_BEFORE_RESPONSIBILITY: usize = 6;

/// The most words that name those whose responsibility a section tells.
const LONGEST_RESPONSIBLE: usize = 24;

/// Those whose responsibility a heading says its section to tell, whatever they are: `Thẩm quyền, trách nhiệm của chủ bến đò`.
pub(super) fn responsible<'t>(heading: &Words<'t>) -> Option<&'t str> {
    let (at, length) =
        (0..MOST_BEFORE_RESPONSIBILITY).find_map(|at| Some((at, heading.phrase(at, RESPONSIBILITY)?)))?;
    let from = at + length;
    if !(0..at).all(|at| heading.is_one_of(at, BESIDE_RESPONSIBILITY)) {
        return None;
    }
    let end = (from..heading.len()).find(|at| heading.is_one_of(*at, RESPONSIBLE_FOR)).unwrap_or(heading.len());
    let in_name = |at| heading.get(at).is_some_and(|word| matches!(word.behind, b' ' | b','));
    let whole = (from..end).skip(1).all(|at| in_name(at - 1));
    (from < end && end - from <= LONGEST_RESPONSIBLE && whole).then(|| heading.slice(from, end))
}

/// Whether a heading gives powers away, by whomever it opens with: `Ủy ban nhân dân tỉnh ủy quyền cho Giám đốc Sở Nội vụ:`,
/// not `Sở Nội vụ hướng dẫn các cơ quan được ủy quyền:`.
pub(super) fn delegates(heading: &Words<'_>) -> bool {
    let gives = |at: usize| DELEGATING.iter().any(|words| heading.phrase(at, words).is_some());
    let Some(at) = (0..heading.len()).find(|at| gives(*at)) else { return false };
    let subject = Charged::first(heading).is_some_and(|found| found.end == at);
    (subject || !(0..at).any(|at| Charged::begins(heading, at))) && !heading.folded().contains(ANSWERABLE)
}

/// Whether a heading says from when on a document is in force: `Hiệu lực thi hành`.
pub(super) fn takes_effect(heading: &Words<'_>) -> bool {
    heading.phrase(0, EFFECT).is_some() && !carries(heading)
}

/// Whether a heading says that the work stands in its section: `Nội dung hoạt động`, `Nội dung và giải pháp`, not `Nội dung`
/// alone, `Nội dung kiểm tra việc thực hiện`.
pub(super) fn lists_work(heading: &Words<'_>) -> bool {
    let Some(behind) = heading.phrase(0, CONTENT) else { return false };
    let behind = behind + usize::from(heading.key(behind) == b"va");
    WORKS.iter().any(|word| heading.phrase(behind, word).is_some())
}

/// Whether a heading says that its section charges, whatever else it says: `Thời gian và trách nhiệm thực hiện`.
pub(super) fn organises(heading: &Words<'_>) -> bool {
    let bare = heading.folded().trim_end_matches([':', '.', ' ']);
    ORGANISING.iter().any(|end| bare.ends_with(end))
        && (ORGANISING.contains(&bare) || bare.contains("va ") || bare.contains(", "))
}

#[cfg(test)]
mod tests {
    use super::super::invented::{document, notice, task, tasks};

    #[test]
    fn what_a_body_decided_is_done_and_no_work_of_its_own() {
        let resolution = |verb: &str| {
            tasks(&document(
                "NQ",
                "NGHỊ QUYẾT",
                &format!(
                    "Điều 1. Sắp xếp các bến đò\nTrên cơ sở Đề án bến đò, Ủy ban nhân dân tỉnh Đê Lớn {verb} các bến đò \
                     như sau:\n1. Sắp xếp bến Gỗ và bến Mía thành bến mới có tên gọi là bến Gỗ Mía.\n\
                     2. Sắp xếp bến Tre và bến Nứa thành bến mới có tên gọi là bến Tre Nứa."
                ),
            ))
        };
        assert_eq!(resolution("quyết định sắp xếp"), []);
        let work = task("Ủy ban nhân dân tỉnh Đê Lớn", "", "");
        assert_eq!(resolution("chỉ đạo, tổ chức sắp xếp"), [work.clone(), work]);
        let text = "1. Giao Sở Xây dựng trình Ủy ban nhân dân tỉnh quyết định các việc như sau:\na) Rà soát bến đò.\n\
                    b) Kiểm tra người giữ bến.\n2. Sở Y tế khám người giữ bến.";
        let work = task("Sở Xây dựng", "", "");
        assert_eq!(tasks(&document("KH", "KẾ HOẠCH", text)), [work.clone(), work, task("Sở Y tế", "", "")]);
    }

    #[test]
    fn what_a_section_holds_is_work_where_its_heading_says_so() {
        let plan = |heading: &str| {
            let text = format!(
                "I. {heading}\n1. Sở Xây dựng chủ trì rà soát bến đò.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế khám người giữ bến."
            );
            tasks(&document("KH", "KẾ HOẠCH", &text))
        };
        let last = task("Sở Y tế", "", "");
        assert_eq!(plan("NỘI DUNG HOẠT ĐỘNG TRIỂN KHAI"), [task("Sở Xây dựng", "", ""), last.clone()]);
        for other in ["THỜI GIAN, ĐỊA ĐIỂM", "NỘI DUNG KIỂM TRA VIỆC THỰC HIỆN NHIỆM VỤ"] {
            assert_eq!(plan(other), std::slice::from_ref(&last), "{other}");
        }
    }

    #[test]
    fn whom_the_work_of_a_heading_is_about_is_not_charged_with_it() {
        let text = document(
            "CV",
            "",
            "Cục Đường thủy yêu cầu các Chi cục thực hiện các nội dung sau:\n1. Thực hiện báo cáo kết quả kiểm tra đối với các \
             chủ bến, chủ đò hoạt động trên sông:\n1.1. Thực hiện rà soát, tổng hợp kết quả kiểm tra.\n1.2. Thực hiện đánh \
             giá vướng mắc.\n2. Sở Y tế khám người giữ bến.",
        );
        assert_eq!(tasks(&text), [task("", "", ""), task("", "", ""), task("Sở Y tế", "", "")]);
    }

    #[test]
    fn what_speaks_of_a_decision_in_force_is_work_and_the_force_of_the_document_is_none() {
        let text = document(
            "CT",
            "CHỈ THỊ",
            "Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Xây dựng tổ chức thi hành các quyết định đã có hiệu lực về bến đò.\n\
             2. Chỉ thị này có hiệu lực kể từ ngày ký.",
        );
        assert_eq!(tasks(&text), [task("Sở Xây dựng", "", "")]);
    }

    #[test]
    fn what_stands_below_a_heading_of_offences_that_asks_is_work() {
        let text = "1. Các hành vi vi phạm về bến đò phải xử lý nghiêm:\na) Sở Xây dựng kiểm tra, đình chỉ bến.\n\
                    b) Công an tỉnh xử phạt chủ bến.\n2. Các hành vi gian lận giá vé:\n- Yêu cầu Sở Tài chính niêm yết giá.";
        let leads = tasks(&notice(text)).into_iter().map(|task| task.0).collect::<Vec<_>>();
        assert_eq!(leads, ["Sở Xây dựng", "Công an tỉnh", "Sở Tài chính"]);
    }

    #[test]
    fn whose_responsibility_a_rule_is_about_is_not_charged_and_who_answers_for_powers_given_away_is() {
        let decision = |heading: &str, item: &str| {
            let text = format!(
                "ỦY BAN NHÂN DÂN\nTỈNH ĐÊ LỚN\nSố: 5/2031/QĐ-UBND\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nQUYẾT \
                 ĐỊNH\nQuy định việc giữ bến đò\n\nCăn cứ Luật Bến đò ngày 02 tháng 9 năm 2029;\n\nQUYẾT ĐỊNH:\n\n\
                 Điều 1. {heading}\n{item}\n\nĐiều 2. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 01 tháng 12 \
                 năm 2031.\n"
            );
            tasks(&text).into_iter().map(|task| task.0).collect::<Vec<_>>()
        };
        for heading in [
            "Các trường hợp loại trừ trách nhiệm của chủ bến",
            "Trình tự kiểm tra trách nhiệm của chủ bến",
            "Nguyên tắc xác định trách nhiệm của các bên",
        ] {
            assert!(decision(heading, "1. Lập đoàn kiểm tra.").is_empty(), "{heading}");
        }
        let name = "Các cơ quan có thẩm quyền được phân cấp tại Quyết định này";
        let item = format!("1. {name} có trách nhiệm:\na) Kiểm tra bến đò.");
        assert_eq!(decision("Trách nhiệm của các cơ quan", &item), [name]);
        let text = "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế rà soát bến.\n\
                    2. Sở Nội vụ hướng dẫn các cơ quan được ủy quyền cho người giữ bến:\na) Lập danh sách người giữ bến.";
        let leads = tasks(&document("HD", "HƯỚNG DẪN", text)).into_iter().map(|task| task.0).collect::<Vec<_>>();
        assert_eq!(leads, ["Sở Y tế", "Sở Nội vụ"]);
    }
}
