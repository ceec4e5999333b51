//! What closes a document or orders its execution as a whole, and charges nobody with anything of its own; notes in brackets.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::packed::Searcher;

use super::charged::Charged;
use super::duty::opens_duty;
use super::phrases::Table;
use super::words::Words;
use crate::System;
use crate::document::{Node, NodeKind};
use crate::vocabulary::assigning::{
    CARRYING_OUT, CLOSINGS, CONTENTS, ENFORCING, EXECUTION, EXECUTION_ENDS, OVERSEEING,
};
use crate::vocabulary::{type_at_end, type_named};

/// Finds [`EXECUTION`], all of them in one pass; not on every machine.
static EXECUTION_FINDER: LazyLock<Option<Searcher>> = LazyLock::new(|| Searcher::new(EXECUTION));

/// The most bytes between what is carried out and the stop behind it, and of a duty of its own behind that.
const LONGEST_OBJECT: usize = 32;
const LONGEST_OWN_DUTY: usize = 64;

/// Where a key first holds one of [`EXECUTION`], if no duty of its own stands behind that and its document.
///
/// `Các bến có trách nhiệm thi hành Nghị quyết này; ổn định bộ máy, …` charges with what follows.
fn executes(key: &str) -> Option<usize> {
    let found = match &*EXECUTION_FINDER {
        Some(finder) => finder.find(key).map(|found| found.start()..found.end()),
        None => {
            let found = EXECUTION.iter().filter_map(|words| key.find(words).map(|at| at..at + words.len()));
            found.min_by_key(|found| found.start)
        }
    };
    let duty = |end: usize| {
        let behind = key.get(end..)?;
        let stop = behind.bytes().take(LONGEST_OBJECT).position(|byte| byte == b';')?;
        let document = behind.get(..stop)?.split_whitespace().count() <= LONGEST_DOCUMENT;
        let duty = behind.get(stop + 1..).filter(|_| document)?;
        Some(duty.get(..LONGEST_OWN_DUTY).unwrap_or(duty))
    };
    // `kiểm tra việc` + `thi hành Quyết định này`
    let overseen = |at: usize| {
        key.get(..at).is_some_and(oversees) && key.get(at..).is_some_and(|rest| rest.starts_with(ENFORCING))
    };
    let found = found.filter(|found| {
        !overseen(found.start) && !duty(found.end).is_some_and(|duty| opens_duty(&Words::of(duty), 0))
    })?;
    Some(found.start)
}

/// Whether words of the key of an item, from an offset on, only follow a sentence that says what has to be done.
///
/// `Định kỳ báo cáo kết quả giữ bến. Nếu có vướng mắc …`, `Sở A theo dõi việc giữ bến. Nếu có vướng mắc …`
fn is_behind_duty(words: &Words<'_>, at: usize) -> bool {
    let sentence = words.folded().get(..at).and_then(|before| before.split_once(". ")).map(|(first, _)| first);
    let Some(first) = sentence.filter(|first| !ends_with_execution(first)) else { return false };
    let named = || Charged::first(words).is_some_and(|found| found.acts(words, true));
    opens_duty(words, 0) && words.any(0, Table::Charges).is_none()
        || named() && type_at_end(first).is_none() && !carries_all(first)
}

/// The most words of `Nghị quyết này`.
const LONGEST_DOCUMENT: usize = 4;

/// Whether a paragraph closes the document, whose type has the code `own`, or orders its execution as a whole.
pub(super) fn closes(words: &Words<'_>, standing: bool, own: Option<&str>) -> bool {
    let key = words.folded();
    let bare = key.trim_end_matches(['.', '/', ' ', ';', ',', '"', ')']);
    CLOSINGS.of(key.as_bytes()).next().is_some()
        || executes(key).is_some_and(|at| standing || !is_behind_duty(words, at))
        || (standing && (bare.ends_with("nhu sau:") || ends_with_execution(bare)))
        || in_brackets(key)
        || carries_all(bare)
        || ((bare.ends_with(" nay") || type_at_end(bare).is_some()) && only_carries(words, own))
}

/// Whether whoever is named is charged with carrying out the document and nothing else.
///
/// `Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này`
fn only_carries(words: &Words<'_>, own: Option<&str>) -> bool {
    let start = words.any(0, Table::Charges).unwrap_or(0);
    let Some(found) = Charged::at(words, start) else { return false };
    let behind = (found.end..words.len()).find(|at| !words.is_one_of(*at, CARRYING_OUT)).unwrap_or(found.end);
    let document = words.len().saturating_sub(behind);
    let this = words.len().checked_sub(1).is_some_and(|last| words.key(last) == b"nay");
    behind > found.end
        && if this {
            (2..=LONGEST_DOCUMENT).contains(&document)
        } else {
            // The programme or the project of a notice is work of its own.
            type_named(words.slice(behind, words.len())).is_some_and(|name| {
                own.is_some() && [System::State, System::Party].iter().any(|system| name.code(*system) == own)
            })
        }
}

/// Whether some words, behind those whom a sentence names, charge with carrying out the document and nothing else.
///
/// `triển khai thực hiện nghiêm túc Chỉ thị này`, `nghiêm túc thực hiện những nội dung trên`
pub(super) fn carries_out(words: &Words<'_>, duty: Range<usize>) -> bool {
    let Range { start, end } = duty;
    let behind = (start..end).find(|at| !words.is_one_of(*at, CARRYING_OUT)).unwrap_or(end);
    let left = end - behind;
    let ends = |phrase: &&str| {
        let from = end.saturating_sub(phrase.split(' ').count());
        from >= behind && words.phrase(from, phrase) == Some(end - from)
    };
    let document = || words.key(end - 1) == b"nay" && type_named(words.slice(behind, end - 1)).is_some();
    behind > start && (left == 0 || left <= LONGEST_DOCUMENT + 1 && (document() || CONTENTS.iter().any(ends)))
}

/// Whether a text ends with the order to carry out the document, and not with that to watch over it.
fn ends_with_execution(bare: &str) -> bool {
    let mut orders = EXECUTION_ENDS.iter().filter_map(|end| bare.strip_suffix(end));
    orders.next().is_some_and(|before| !oversees(before))
}

/// Whether words before the execution of a document make it somebody's own duty.
fn oversees(before: &str) -> bool {
    OVERSEEING.iter().any(|duty| before.ends_with(duty))
}

/// Whether all of a text stands in brackets.
fn in_brackets(text: &str) -> bool {
    text.starts_with('(') && text.trim_end_matches(['.', ';', '/', ' ']).ends_with(')')
}

/// Whether a node only adds a note to what stands above it: `(Bản đồ gửi kèm theo)`.
pub(super) fn is_note(node: &Node) -> bool {
    let noted = node.kind == NodeKind::Paragraph && node.children.is_empty();
    noted && node.heading().is_some_and(in_brackets)
}

/// Whether the document ends behind an item: its sentence is over, and one paragraph follows that closes and charges nobody.
///
/// `4. Phòng A kiểm tra bến.` / `Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở.`
pub(super) fn is_closed(node: &Node, own: Option<&str>) -> bool {
    let [last] = node.children.as_slice() else { return false };
    let ended = node.heading().is_some_and(|text| text.ends_with(['.', ';']));
    let paragraph = ended && last.kind == NodeKind::Paragraph && last.children.is_empty();
    last.heading().filter(|_| paragraph).is_some_and(|text| closes(&Words::of(text), false, own))
}

/// Whether a sentence charges with carrying out the document and nothing else.
///
/// `Chánh Văn phòng và các đơn vị có liên quan chịu trách nhiệm tổ chức thực hiện Quyết định này`
fn carries_all(bare: &str) -> bool {
    let Some(duty) = bare.strip_suffix(" nay").and_then(|rest| rest.rsplit_once("trach nhiem ")) else { return false };
    let Some(verbs) = type_at_end(duty.1).and_then(|(_, at)| duty.1.get(..at)) else { return false };
    !verbs.is_empty() && verbs.split([' ', ',']).all(|word| word.is_empty() || CARRYING_OUT.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::invented::{charged_by, document, items_of, notice, task, tasks};

    #[test]
    fn a_duty_before_what_closes_is_a_task_and_what_only_closes_is_none() {
        let item = |item: &str| {
            let text = format!("1. Sở Y tế\na) {item}\nb) Rà soát bến.");
            tasks(&document("KH", "KẾ HOẠCH", &text)).len()
        };
        assert_eq!(
            item("Định kỳ báo cáo kết quả giữ bến. Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Sở."),
            2
        );
        assert_eq!(item("Sở Nội vụ theo dõi việc thực hiện Kế hoạch này. Nếu có vướng mắc, báo cáo Sở Xây dựng."), 2);
        for closing in [
            "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Sở Xây dựng.",
            "Quá trình thực hiện có vướng mắc, Sở Y tế báo cáo Sở Xây dựng.",
            "Nghiêm túc triển khai thực hiện. Nếu có vướng mắc, báo cáo Sở Xây dựng.",
            "Căn cứ Quyết định này triển khai giữ bến.",
            "Các sở tổ chức triển khai thực hiện Kế hoạch này. Nếu có vướng mắc, báo cáo Sở Xây dựng.",
            "Các sở triển khai thực hiện Kế hoạch. Nếu có vướng mắc, báo cáo Sở Xây dựng.",
        ] {
            assert_eq!(item(closing), 1, "{closing}");
        }
    }

    #[test]
    fn who_only_carries_the_document_out_leads_nothing_that_another_is_charged_with() {
        let lead = |last: &str| {
            let text = notice(&format!("1. Sở Y tế rà soát bến.\n2. {last}"));
            tasks(&text).get(1).map(|task| task.0.clone()).unwrap_or_default()
        };
        let other = "Giao Sở Nội vụ theo dõi, đôn đốc, kiểm tra việc giữ bến.";
        for order in [
            "Yêu cầu các sở, ban, ngành triển khai thực hiện nghiêm túc Chỉ thị này.",
            "Yêu cầu các sở, ban, ngành nghiêm túc thực hiện những nội dung trên.",
        ] {
            assert_eq!(lead(&format!("{order} {other}")), "Sở Nội vụ", "{order}");
        }
        assert_eq!(
            lead(&format!("Yêu cầu Sở Xây dựng triển khai thực hiện Đề án bến đò. {other}")),
            "Sở Xây dựng + Sở Nội vụ"
        );
    }

    #[test]
    fn to_carry_out_the_resolution_is_no_task_and_a_closing_paragraph_takes_none_away() {
        let resolution = |item: &str| {
            let text = document("NQ", "NGHỊ QUYẾT", &format!("1. {item}\n2. Sở Y tế rà soát bến."));
            tasks(&text).first().map(|task| task.0.clone())
        };
        let other = Some("Sở Y tế".to_owned());
        assert_eq!(resolution("Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết."), other);
        assert_eq!(resolution("Chi ủy, đảng viên căn cứ Nghị quyết tổ chức thực hiện."), other);
        let own = "Ủy ban nhân dân tỉnh xây dựng kế hoạch thực hiện Nghị quyết.";
        assert_eq!(resolution(own).as_deref(), Some("Ủy ban nhân dân tỉnh"));
        for own in [
            "Sở Nội vụ triển khai Chương trình.",
            "Giao Sở Nội vụ tổ chức thực hiện Đề án.",
            "Sở Nội vụ có trách nhiệm tổ chức thi hành Nghị quyết này; bố trí người giữ bến.",
        ] {
            assert_eq!(resolution(own).as_deref(), Some("Sở Nội vụ"), "{own}");
        }
        assert_eq!(
            resolution("Chính quyền địa phương ở xã cũ tiếp tục hoạt động cho đến khi chính quyền xã mới hoạt động."),
            other
        );
        let last = notice(
            "1. Sở Y tế rà soát bến.\n2. Sở Nội vụ kiểm tra người giữ bến.\nTrong quá trình thực hiện, nếu có vướng mắc, các \
             đơn vị báo cáo về Sở để được hướng dẫn.",
        );
        assert_eq!(tasks(&last), [task("Sở Y tế", "", ""), task("Sở Nội vụ", "", "")]);
    }

    #[test]
    fn a_duty_that_speaks_of_the_decision_or_of_difficulties_is_work() {
        for item in [
            "Sở Xây dựng căn cứ Quyết định này tổ chức đấu thầu sửa bến trước ngày 15/12/2031.",
            "Sở Xây dựng căn cứ nội dung Quyết định này bố trí kinh phí sửa bến.",
            "Sở Xây dựng giúp các trạm thực hiện có khó khăn về đèn.",
            "Sở Xây dựng kịp thời xử lý khi phát sinh những khó khăn ở bến.",
            "Sở Xây dựng cho phép các bến tiếp tục hoạt động cho đến khi có báo động 2, kiểm tra đò hằng ngày.",
            "Sở Xây dựng lập 02 bộ hồ sơ: - Gửi: 01 bộ về Sở Y tế. - Lưu: 01 bộ tại bến, xong trước ngày 15/11/2031.",
        ] {
            assert_eq!(charged_by(&[item]), ["Sở Xây dựng"], "{item}");
        }
        let own = "Sở Nội vụ có trách nhiệm thi hành Nghị quyết này; bố trí người giữ bến.";
        assert_eq!(items_of("NQ", "NGHỊ QUYẾT", &[own]), ["Sở Nội vụ"]);
    }

    #[test]
    fn below_the_heading_of_the_effect_only_a_duty_of_its_own_is_work() {
        let work = |code: &str, name: &str, item: &str| {
            tasks(&document(
                code,
                name,
                &format!("Điều 1. Mở bến\n1. Sở Y tế rà soát bến.\nĐiều 2. Hiệu lực thi hành\n1. {item}"),
            ))
            .into_iter()
            .skip(1)
            .map(|task| task.0)
            .collect::<Vec<_>>()
        };
        let none = "Trường hợp văn bản dẫn chiếu được sửa đổi, các đơn vị thực hiện theo văn bản mới.";
        assert!(work("QĐ", "QUYẾT ĐỊNH", none).is_empty());
        assert!(work("KH", "KẾ HOẠCH", "Các sở triển khai theo Kế hoạch này kể từ ngày ký.").is_empty());
        let own = "Các cơ quan theo thẩm quyền khẩn trương thực hiện các công tác chuẩn bị mở bến.";
        assert_eq!(work("NQ", "NGHỊ QUYẾT", own), ["Các cơ quan theo thẩm quyền"]);
    }
}
