//! Whether an item is a task: it charges somebody by its own words or by those of the section above it, or is a measure of a
//! document that orders all whom it addresses.

use super::charged::Charged;
use super::closing::closes;
use super::deadline::{comes_behind, deadline, tells_year_from};
use super::duty::opens_duty;
use super::founding::says_how_it_works;
use super::lead::{self, Charge};
use super::manner::{Manner, Origin};
use super::phrases::Table;
use super::walk::Above;
use super::words::Words;
use crate::Confidence;
use crate::document::{Date, Deadline, Node, NodeKind};
use crate::fold::at_start;
use crate::vocabulary::assigning::{
    ASSIGNING, CARRYING_OUT, CHARGING_MEMBERS, EMPOWERING, GROUND, ONE_BY_ONE, PRAISING, RELAYING, TOPIC,
};
use crate::vocabulary::charged::{ENTERPRISES, LEADERS};
use crate::vocabulary::tasks::{LEADS, MATTER};

/// Who is named, with the verb that charges: beyond doubt.
pub(super) const NAMED: Confidence = Confidence::from_percent(92);

/// The section above names who is charged.
const INHERITED: Confidence = Confidence::from_percent(90);

/// Nobody is named.
const UNNAMED: Confidence = Confidence::from_percent(70);

/// The most words of a label: `Trang thông tin điện tử: …`.
const LONGEST_LABEL: usize = 6;

/// What an item assigns.
pub(super) struct Assigned {
    pub(super) charge: Charge,
    pub(super) deadline: Option<Deadline>,
    pub(super) confidence: Confidence,
}

/// What a leaf assigns that stands below some sections.
pub(super) fn assigned(node: &Node, above: &Above, origin: &Origin, issued: Option<&Date>) -> Option<Assigned> {
    let item = matches!(
        node.kind,
        NodeKind::Numbered
            | NodeKind::Bullet
            | NodeKind::Paragraph
            | NodeKind::Article
            | NodeKind::Clause
            | NodeKind::Point
    );
    // Where a section describes, only a day behind that of the document makes work of what stands in it.
    let later = |text: &&str| issued.is_some_and(|issued| tells_year_from(text, issued));
    let described = above.describes || above.tells;
    let dated = |text: &&str| !described || origin.lays_down() || later(text);
    let text = node.heading().filter(|_| item).filter(dated)?;
    let standing = node.kind == NodeKind::Paragraph && above.depth == 0;
    let carried = origin.manner != Manner::Carried || above.carries;
    if !(carried || origin.lays_down()) {
        return None;
    }
    let words = Words::of(text);
    let answers = origin.holds_answerable(&words);
    if !(carried || answers) {
        return None;
    }
    if described && !answers && !is_due(&words, issued) {
        return None;
    }
    if above.takes_effect && !is_due(&words, issued) && !has_own_duty(&words) {
        return None;
    }
    let opens = |verbs: &[&str]| verbs.iter().any(|verb| words.phrase(0, verb).is_some());
    if lead::is_role(&words) || lead::is_seat(&words) || origin.founds && says_how_it_works(&words) {
        return None;
    }
    // Below a bare `KẾT LUẬN` stands what was found as well: only a duty or a term makes work of it.
    let concluded = origin.manner == Manner::Recorded && above.concludes && !above.distributes;
    if origin.manner == Manner::Recorded && !above.distributes && !concluded && !opens(ASSIGNING) {
        return None;
    }
    let explains = origin.explains(above.distributes);
    let found = concluded && deadline(&words).is_none();
    let mut own = Charge::of(&words, standing || explains || found);
    origin.known.name_in_full(&mut own, &words);
    // `1. Sở A chủ trì rà soát trước ngày …`, in a letter of its own.
    let sets_itself = || {
        node.kind != NodeKind::Paragraph
            && Charged::first(&words).is_some_and(|found| words.phrase(found.end, LEADS).is_some())
            && deadline(&words).is_some()
    };
    // A letter that answers an enterprise tells it what the law asks; it assigns nothing.
    own.lead.retain(|name| {
        !(explains && ENTERPRISES.iter().any(|enterprise| at_start(name, enterprise).is_some())
            || origin.known.speaks(name) && !sets_itself()
            || !origin.charges(name, above.carries)
            || origin.petitions(&words, name))
    });
    let inherited = || {
        let mut charge = above.charge.clone();
        charge.lead.retain(|name| origin.charges(name, above.carries));
        charge
    };
    let inherits =
        above.charge.lead.iter().any(|name| origin.charges(name, above.carries)) && origin.manner != Manner::Recorded;
    // An addressee, or who is meant: nothing to do is said.
    let meant = |found: &Charged<'_>| found.end >= words.len() || found.are_meant(&words);
    if Charged::first(&words).is_some_and(meant) || opens(PRAISING) {
        return None;
    }
    // `Phê duyệt đề án trước ngày …` is work for those whom the section names.
    let allowing = words.any(0, Table::Allowing).is_some() && !(inherits && words.any(0, Table::Measures).is_some());
    if allowing && (own.lead.is_empty() || words.phrase(0, EMPOWERING).is_some()) {
        return None;
    }
    // `Tăng cường kiểm tra các bến đò, trong đó chú ý:` is a measure; `Để dễ tra cứu, lưu ý như sau:` announces.
    let whole = !text.ends_with(':') || text.contains(", ") && words.any(0, Table::Measures).is_some();
    // An order that stands in a section which names its body is given by that body.
    let relayed = inherits && relays(&words);
    let (charge, confidence) = if !own.lead.is_empty() && !relayed {
        let named = own.bracketed || words.any(0, Table::Charges).is_some() || Charged::begins(&words, 0);
        if inherits && !named && opens_measure(&words) {
            let mut charge = inherited();
            let others = own.lead.into_iter().filter(|name| !above.charge.lead.contains(name));
            charge.lead.extend(others.filter(|name| !lead::is_addressed(&words, name)));
            charge.cooperating.extend(own.cooperating);
            (charge, INHERITED)
        } else {
            (own, NAMED)
        }
    } else if inherits && !standing && (opens_duty(&words, 0) || !text.ends_with(':') && takes(&words, origin.manner)) {
        let mut charge = inherited();
        if !own.cooperating.is_empty() {
            charge.cooperating = own.cooperating;
        }
        charge.cooperating.retain(|name| !charge.lead.contains(name));
        (charge, INHERITED)
    } else if origin.manner == Manner::Addressed && !standing && whole && opens_measure(&words) {
        (Charge { cooperating: own.cooperating, ..Charge::default() }, UNNAMED)
    } else {
        return None;
    };
    if closes(&words, standing, origin.code.as_deref()) {
        return None;
    }
    let deadline = deadline(&words).or_else(|| above.deadline.clone());
    Some(Assigned { charge, deadline, confidence })
}

/// Whether an item charges a body by a day that comes behind the date of its document: that is work, whatever its section
/// describes.
///
/// `IV. Kinh phí` / `Từ ngân sách; giao Phòng Kinh tế lập dự toán trước ngày 19/8/2031.`
fn is_due(words: &Words<'_>, issued: Option<&Date>) -> bool {
    let day = || deadline(words).zip(issued).is_some_and(|(due, issued)| comes_behind(&due, issued));
    day() && !Charge::of(words, true).lead.is_empty()
}

/// The most words before a duty of its own: `Các cơ quan` + `theo thẩm quyền khẩn trương`
const BEFORE_OWN_DUTY: usize = 4;

/// Whether an item of the article on the effect of a document charges whom it names with more than to carry it out.
fn has_own_duty(words: &Words<'_>) -> bool {
    let own = |at: usize| words.any(at, Table::StrongDuties).is_some() && !words.is_one_of(at, CARRYING_OUT);
    Charged::first(words).is_some_and(|found| (found.end..found.end + BEFORE_OWN_DUTY).any(own))
}

/// Whether an item that names nobody is work for those whom its section names.
pub(super) fn takes(words: &Words<'_>, manner: Manner) -> bool {
    let labelled = (0..LONGEST_LABEL).any(|at| words.get(at).is_some_and(|word| word.behind == b':'));
    // `Sau đợt này, tổng hợp …`
    let afterwards = lead::is_afterwards(words, 0);
    let comma = || (0..LONGEST_OPENING).find(|at| words.get(*at).is_some_and(|word| word.behind == b','));
    opens_duty(words, 0)
        || afterwards && comma().is_some_and(|comma| opens_duty(words, comma + 1))
        || lead::is_adverbial(words, 0)
        || (manner == Manner::Addressed && !labelled && words.len() > 1)
        // `Việc giảm lãi suất áp dụng đến hết ngày …`: what holds until then.
        || (deadline(words).is_some() && !Charged::begins(words, 0) && words.key(0) != MATTER.as_bytes())
}

/// Whether an item passes an order on: `Chỉ đạo các đơn vị …`
fn relays(words: &Words<'_>) -> bool {
    // `Phân công từng đồng chí đảng ủy viên phụ trách …`
    let member = CHARGING_MEMBERS
        .iter()
        .filter_map(|verb| words.phrase(0, verb))
        .any(|at| words.key(at) == ONE_BY_ONE.as_bytes());
    // `Lãnh đạo chính quyền vận động …`, not `Lãnh đạo Sở A`, `Lãnh đạo các phòng`
    let leads = words
        .phrase(0, LEADERS)
        .is_some_and(|at| words.get(at).is_some_and(|word| !word.capital) && words.key(at) != b"cac");
    if member || leads {
        return true;
    }
    // `Đối với việc này, Sở A …` charges Sở A; `Đối với các đơn vị: …` is told by whom the section names.
    let topic = words.phrase(0, TOPIC).is_some_and(|length| Charged::begins(words, length));
    topic || RELAYING.iter().any(|verb| words.phrase(0, verb).is_some())
}

/// The most words before the comma in `Trên cơ sở đó, khẩn trương …`.
const LONGEST_OPENING: usize = 10;

/// Whether an item opens with what has to be done.
fn opens_measure(words: &Words<'_>) -> bool {
    let comma = (0..LONGEST_OPENING).find(|at| words.get(*at).is_some_and(|word| word.behind == b','));
    let parted = comma.filter(|_| lead::is_adverbial(words, 0));
    // `Căn cứ quy định trên, …` tells the ground; folded, its first word is `cần`.
    words.any(0, Table::Measures).is_some() && words.phrase(0, GROUND).is_none()
        || parted.is_some_and(|comma| {
            words.any(comma + 1, Table::Measures).is_some() && words.phrase(comma + 1, GROUND).is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::super::invented::{document, notice, task, tasks};

    #[test]
    fn who_somebody_is_charges_nobody_and_neither_does_what_no_document_reports() {
        let text = notice(
            "1. Thư ký phiên họp: Bà Lê Thị Bến - Thư ký Ủy ban.\n2. Tên tổ chức: Công ty TNHH Đò Ngang\n\
             3. Các tình tiết giảm nhẹ: tự nguyện khai báo.",
        );
        assert_eq!(tasks(&text), []);
        assert_eq!(
            tasks("Bến đò mới mở\n\nTheo đó, Bộ Xây dựng đề nghị UBND các tỉnh thực hiện rà soát bến đò.\n"),
            []
        );
    }

    #[test]
    fn to_carry_the_document_out_is_no_task_and_to_watch_over_it_is_one() {
        let last = |closing: &str| {
            let letter = format!(
                "UBND TỈNH ĐỒNG XA\nSố: 45/UBND-KT\n\nKính gửi: Sở Thủy sản.\n\nỦy ban nhân dân tỉnh yêu cầu các sở, \
                 ngành thực hiện các nội dung sau:\n\n1. Sở Thủy sản rà soát các bến đò.\n\n2. Sở Tài chính bố trí kinh \
                 phí.\n\n{closing}./.\n"
            );
            tasks(&letter).get(2).map(|task| task.0.clone())
        };
        for closing in [
            "Yêu cầu Thủ trưởng các sở, ban, ngành nghiêm túc tổ chức thực hiện Công văn này",
            "Yêu cầu các sở, ban, ngành, địa phương thực hiện nghiêm túc",
            "Đề nghị các đơn vị khẩn trương triển khai, thực hiện",
        ] {
            assert_eq!(last(closing), None, "{closing}");
        }
        for watching in [
            "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Công văn này",
            "Sở Nội vụ chịu trách nhiệm kiểm tra việc thi hành Quyết định này",
        ] {
            assert_eq!(last(watching).as_deref(), Some("Sở Nội vụ"), "{watching}");
        }
    }

    #[test]
    fn what_is_done_afterwards_is_work_of_the_section_and_to_come_in_time_is_none() {
        let text = String::from(
            "1. Sở Xây dựng\na) Rà soát bến.\nb) Sau lễ mở bến, tổng hợp kết quả.\nc) Cuối bến, đò neo.\n\
             2. Đề nghị các đồng chí sắp xếp thời gian dự họp đầy đủ.",
        );
        let work = task("Sở Xây dựng", "", "");
        assert_eq!(tasks(&document("KH", "KẾ HOẠCH", &text)), [work.clone(), work]);
    }

    #[test]
    fn a_ground_what_only_announces_and_debris_of_a_distribution_are_no_measures() {
        let text = notice(
            "1. Căn cứ quy định trên, bến Gỗ được mở lại.\n2. Căn cứ quy định trên, rà soát các bến.\n3. Sở Y tế\na) Về mức \
             phí:\nb) Khám người giữ bến.\n4. Sở Nội vụ; -Sở Xây dựng; -Lưu: VT, KT.",
        );
        assert_eq!(tasks(&text), [task("", "", ""), task("Sở Y tế", "", "")]);
    }

    #[test]
    fn a_letter_asks_nothing_of_whoever_speaks_in_it_nor_of_the_office_of_an_enterprise() {
        let letter = |order: &str, items: &str| {
            tasks(&format!(
                "SỞ XÂY DỰNG\nSố: 5/SXD-KT\nV/v mở bến\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nKính gửi: Công ty TNHH Đò \
                 Ngang.\n\n{order}\n\n{items}\n"
            ))
        };
        let items = "1. Sở Xây dựng gửi kèm tài liệu qua thư điện tử.\n\n2. Sở Y tế rà soát bến.";
        assert_eq!(
            letter("Sở Xây dựng yêu cầu các đơn vị thực hiện các nội dung sau:", items),
            [task("Sở Y tế", "", "")]
        );
        let items = "1. Sở Xây dựng chủ trì rà soát bến đò trước ngày 15/11/2031.\n\n2. Sở Y tế rà soát bến.";
        assert_eq!(
            letter("Sở Xây dựng yêu cầu các đơn vị thực hiện các nội dung sau:", items),
            [task("Sở Xây dựng", "", "trước ngày 15/11/2031"), task("Sở Y tế", "", "")]
        );
        let items = "Đề nghị Văn phòng đại diện căn cứ hồ sơ thực hiện.\n\nĐề nghị Sở Y tế khám người giữ bến trước ngày 05/11/2031.";
        assert_eq!(
            letter("Về bến đò, Sở Xây dựng có ý kiến như sau:", items),
            [task("Sở Y tế", "", "trước ngày 05/11/2031")]
        );
    }

    #[test]
    fn each_of_several_is_charged_by_a_duty_only() {
        let text =
            notice("1. Mỗi đảng viên đăng ký một việc làm.\n2. Mỗi xã 02 bến.\n3. Đ/c Lê Thị Tám chuẩn bị nội dung.");
        assert_eq!(tasks(&text), [task("Mỗi đảng viên", "", ""), task("Đ/c Lê Thị Tám", "", "")]);
    }
}
