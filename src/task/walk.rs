//! The walk over the body: what the sections above an item say of it.

use std::cell::LazyCell;

use super::attribute::{Attribute, attribute, attributed, is_label};
use super::charged::{Charged, names_part};
use super::closing::{is_closed, is_note};
use super::deadline::{deadline, deadline_of_heading, in_year_of, stated};
use super::duty::opens_duty;
use super::founding::owes;
use super::heading::{
    carries, counts_up, delegates, describes, is_function, lists_work, organises, responsible, takes_effect,
};
use super::item::{Assigned, NAMED, assigned, takes};
use super::known::keyed;
use super::lead::{self, Charge};
use super::manner::{Manner, Origin};
use super::phrases::Table;
use super::table;
use super::words::Words;
use crate::document::{Content, Date, Deadline, Node, NodeKind, Task};
use crate::fold::at_start;
use crate::vocabulary::assigning::{ANNOUNCING, CONCLUDING, CONCLUSIONS_OF_INSPECTIONS, DISTRIBUTING};
use crate::vocabulary::tasks::{LEADS, WORK};

/// What the sections above an item say.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    pub(super) charge: Charge,
    pub(super) deadline: Option<Deadline>,
    /// The section describes.
    pub(super) describes: bool,
    /// The section tells what is allowed or what the document holds; only where it names a body, it charges.
    pub(super) tells: bool,
    /// The section says who carries the document out.
    pub(super) carries: bool,
    /// The section says who does what: minutes and invitations need no verb below it.
    pub(super) distributes: bool,
    /// The section is the conclusion of minutes, of whomever: what it only says of somebody is no work.
    pub(super) concludes: bool,
    /// The section tells from when on the document is in force.
    pub(super) takes_effect: bool,
    /// How many sections stand above.
    pub(super) depth: usize,
}

/// A document while its body is walked over.
struct Reader<'t> {
    text: &'t str,
    origin: Origin,
    /// The date of the document.
    issued: Option<&'t Date>,
    tasks: Vec<Task>,
    path: Vec<u32>,
}

/// The tasks of a document that assigns work.
pub(super) fn tasks(text: &str, content: &Content, manner: Manner) -> Vec<Task> {
    let mut reader = Reader {
        text,
        origin: Origin::of(content, manner),
        issued: content.date.as_ref(),
        tasks: Vec::new(),
        path: Vec::new(),
    };
    let distributes = content.preamble.last().is_some_and(distributes);
    reader.nodes(&content.body, &Above { distributes, ..Above::default() });
    reader.tasks
}

impl Reader<'_> {
    fn nodes(&mut self, nodes: &[Node], above: &Above) {
        let mut above = above.clone();
        // Of a list it is told once.
        let due = LazyCell::new(|| owes(nodes));
        let mut runs = if self.attributes(&above) { attributed(nodes, names_bodies) } else { Vec::new() };
        runs.retain_mut(|run| {
            let items = nodes.get(run.items.clone()).unwrap_or_default();
            run.items.start = run.items.end - charged_together(items, run.whole);
            !run.items.is_empty()
        });
        let mut runs = runs.into_iter().peekable();
        for (index, node) in nodes.iter().enumerate() {
            self.path.push(u32::try_from(index).unwrap_or(u32::MAX));
            while runs.next_if(|run| run.lines.end <= index).is_some() {}
            if let Some(run) = runs.peek().filter(|run| index >= run.items.start) {
                if run.items.contains(&index) {
                    self.charge(node, leader(node), nodes.get(run.lines.clone()).unwrap_or_default());
                }
                self.path.pop();
                continue;
            }
            let announces = node.children.is_empty() && introduces(node, nodes.get(index + 1));
            above.distributes |= announces && distributes(node);
            let leads = announces && above.depth > 0 && (index == 0 || above.describes);
            let words = leads.then(|| Words::of(node.heading().unwrap_or_default()));
            // `1. Về tình hình …` / `… đã ổn định.` / `Chính phủ yêu cầu:`: what is ordered below is described no more.
            let orders = above.describes && words.as_ref().is_some_and(lead::orders);
            if orders {
                (above.describes, above.tells) = (false, false);
            }
            if let Some(words) = words.filter(|_| index == 0 || orders) {
                let charge = self.origin.charge_of(&words, above.distributes);
                if !charge.lead.is_empty() {
                    above.charge = charge;
                }
                above.deadline = deadline(&words).or(above.deadline);
                above.describes |= counts_up(&words) || self.origin.founds && is_function(&words) && !*due;
            } else if node.kind == NodeKind::Table {
                self.table(node);
            } else if announces && above.depth == 0 && node.heading().is_some_and(|text| text.ends_with(ANNOUNCING)) {
                // The work stands in the items.
            } else if let Some(charge) = heads_items(node, nodes.get(index + 1)) {
                above.charge = charge;
            } else if node.children.iter().all(is_note) || is_closed(node, self.origin.code.as_deref()) {
                self.leaf(node, &above);
            } else if node.children.iter().all(|child| attribute(child).is_some()) {
                self.with_attributes(node, &above);
            } else {
                let last = || nodes.iter().skip(index + 1).all(|next| next.kind != node.kind);
                if self.is_followed(node, &above) && (last() || node.children.iter().any(lost_label)) {
                    self.leaf(node, &above);
                }
                self.section(node, &above);
            }
            self.path.pop();
        }
    }

    fn section(&mut self, node: &Node, above: &Above) {
        let heading = node.heading().unwrap_or_default();
        let words = Words::of(heading);
        let mut charge = self.origin.charge_of(&words, above.distributes);
        if charge.lead.is_empty() && above.carries && names_part(&words) {
            charge.lead.push(words.slice(0, words.len()).to_owned());
        }
        let carried = self.origin.manner == Manner::Carried;
        if charge.lead.is_empty() && carried && node.kind == NodeKind::Article {
            charge.lead.extend(responsible(&words).map(str::to_owned));
        }
        let named = !charge.lead.is_empty();
        let organises = organises(&words);
        // `Nội dung: 1. Sở A: a) Chủ trì …`
        let begins = || organises || Charged::first(&words).is_some_and(|found| found.end >= words.len());
        let below = Above {
            describes: above.describes
                || (!named && !organises && describes(heading, self.origin.manner == Manner::Addressed))
                || counts_up(&words)
                || carried && delegates(&words)
                || self.origin.founds && is_function(&words) && !owes(&node.children),
            tells: (above.tells && !begins())
                || (!organises && !lists_work(&words) && words.any(0, Table::Allowing).is_some()),
            charge: if named { charge } else { above.charge.clone() },
            deadline: deadline_of_heading(&words).or_else(|| above.deadline.clone()),
            carries: above.carries
                || carries(&words)
                || self.origin.holds_answerable(&words)
                || (carried && node.children.iter().any(is_dated_order)),
            distributes: above.distributes
                || organises
                || distributes(node)
                || self.origin.manner == Manner::Recorded && concludes(node) && !is_bare_conclusion(&words),
            concludes: above.concludes
                || self.origin.manner == Manner::Recorded && concludes(node) && is_bare_conclusion(&words),
            takes_effect: above.takes_effect || takes_effect(&words) && !organises,
            depth: above.depth + 1,
        };
        self.nodes(&node.children, &below);
    }

    /// An item whose lines below say who does it and by when.
    fn with_attributes(&mut self, node: &Node, above: &Above) {
        if node
            .children
            .iter()
            .filter_map(attribute)
            .all(|(line, value)| line != Attribute::Lead || names(value).is_empty())
        {
            self.section(node, above);
        } else if !is_label(node) {
            self.charge(node, Vec::new(), &node.children);
        }
    }

    /// An item, and the lines that say who does it and by when, where it does not name itself who leads.
    fn charge(&mut self, node: &Node, own: Vec<String>, lines: &[Node]) {
        let named = !own.is_empty();
        let mut charge = Charge { lead: own, ..Charge::default() };
        let mut deadline = None;
        for (attribute, value) in lines.iter().filter_map(attribute) {
            match attribute {
                Attribute::Lead if named => {}
                Attribute::Lead => {
                    let told = leaders(value);
                    charge.lead.extend(told.lead);
                    charge.cooperating.extend(told.cooperating);
                }
                Attribute::Help => charge.cooperating.extend(names(value)),
                Attribute::Term => deadline = stated(value),
                Attribute::Result => {}
            }
        }
        self.push(node, Assigned { charge, deadline, confidence: NAMED });
    }

    /// Whether lines behind items say there who does them: an answer that explains counts up what a procedure consists of.
    fn attributes(&self, above: &Above) -> bool {
        match self.origin.manner {
            _ if above.describes || above.tells => false,
            Manner::Never | Manner::Recorded | Manner::Explaining => false,
            Manner::Carried => above.carries,
            Manner::Named | Manner::Addressed => true,
        }
    }

    /// Whether an item is charged work and ended, and another body is charged by the paragraph that follows it: the items
    /// are over, and it is a leaf.
    ///
    /// `5. Công an tỉnh giữ trật tự ở bến.` / `Các sở báo cáo kết quả trước ngày 15/7/2031.`
    fn is_followed(&self, node: &Node, above: &Above) -> bool {
        let (paragraph, only) = match node.children.as_slice() {
            [paragraph] => (paragraph, true),
            [paragraph, next, ..] => (paragraph, heads_items(paragraph, Some(next)).is_none()),
            [] => return false,
        };
        let item = matches!(node.kind, NodeKind::Numbered | NodeKind::Bullet | NodeKind::Clause | NodeKind::Point);
        let apart = item
            && only == (node.children.len() == 1)
            && (paragraph.kind == NodeKind::Paragraph || lost_label(paragraph))
            && paragraph.children.is_empty();
        let Some(heading) = node.heading().filter(|text| apart && text.ends_with('.')) else { return false };
        let own = Words::of(heading);
        let other = Words::of(bare(paragraph.heading().unwrap_or_default()));
        let names = |words: &Words<'_>| {
            let found = Charged::at(words, words.any(0, Table::Charges).unwrap_or(0))?;
            (found.acts(words, false) || !only).then(|| found.names.iter().map(|name| keyed(name)).collect::<Vec<_>>())
        };
        let inherits = || !above.charge.lead.is_empty() && takes(&own, self.origin.manner);
        let charged = names(&own);
        names(&other)
            .is_some_and(|other| charged.as_ref().is_some_and(|own| *own != other) || charged.is_none() && inherits())
    }

    /// A leaf of the body.
    fn leaf(&mut self, node: &Node, above: &Above) {
        if let Some(found) = assigned(node, above, &self.origin, self.issued) {
            self.push(node, found);
        }
    }

    fn table(&mut self, node: &Node) {
        for row in table::rows(node.span.slice(self.text).unwrap_or_default(), node.span.start) {
            let charge = Charge { lead: names(row.lead), cooperating: names(row.cooperating), ..Charge::default() };
            if charge.lead.is_empty() {
                continue;
            }
            self.tasks.push(Task {
                text: row.work.to_owned(),
                span: row.span,
                node: self.path.clone(),
                lead: charge.lead,
                cooperating: charge.cooperating,
                deadline: stated(row.term),
                confidence: NAMED,
            });
        }
    }

    fn push(&mut self, node: &Node, Assigned { charge, deadline, confidence }: Assigned) {
        self.tasks.push(Task {
            text: node.heading().unwrap_or_default().to_owned(),
            span: node.span,
            node: self.path.clone(),
            lead: charge.lead,
            cooperating: charge.cooperating,
            deadline: deadline.map(|due| in_year_of(due, self.issued)),
            confidence,
        });
    }
}

/// Who leads behind a label, and with whom: `Sở A chủ trì, phối hợp với Sở B`, or names alone.
fn leaders(text: &str) -> Charge {
    let words = Words::of(text.trim());
    let leads = Charged::first(&words).is_some_and(|found| words.phrase(found.end, LEADS).is_some());
    if leads { Charge::of(&words, false) } else { Charge { lead: names(text), ..Charge::default() } }
}

/// The names in a cell or behind a label, as printed.
fn names(text: &str) -> Vec<String> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if text.is_empty() {
        return Vec::new();
    }
    let words = Words::of(text);
    match Charged::first(&words) {
        Some(found) if found.end >= words.len() => found.names.iter().map(|name| (*name).to_owned()).collect(),
        _ => vec![text.to_owned()],
    }
}

/// Whether a text is the names of bodies and nothing more, or says that they lead.
fn names_bodies(text: &str) -> bool {
    let words = Words::of(text.trim());
    Charged::first(&words).is_some_and(|found| found.end >= words.len() || words.phrase(found.end, LEADS).is_some())
}

/// Whether an item before lines that say who does it is the work: it is labelled so, or opens with what has to be done, where
/// that is not certain by other things.
fn is_work(node: &Node, certain: bool) -> bool {
    let item = matches!(
        node.kind,
        NodeKind::Numbered | NodeKind::Bullet | NodeKind::Clause | NodeKind::Point | NodeKind::Paragraph
    );
    let words = Words::of(node.heading().filter(|_| item && node.children.is_empty()).unwrap_or_default());
    words.len() > 2 && labelled_as_work(&words).unwrap_or_else(|| certain || opens_duty(&words, 0))
}

/// The most words of the label of an item.
const LONGEST_WORK_LABEL: usize = 6;

/// Whether an item is labelled as the work, or as something else; `None` where it has no label.
///
/// `Nội dung: Rà soát bến`, `Trình tự thực hiện: nộp hồ sơ`
fn labelled_as_work(words: &Words<'_>) -> Option<bool> {
    let last = (0..LONGEST_WORK_LABEL).find(|at| words.get(*at).is_some_and(|word| word.behind == b':'))?;
    Some(WORK.iter().any(|label| words.phrase(0, label) == Some(last + 1)))
}

/// Who leads an item by its own words.
fn leader(node: &Node) -> Vec<String> {
    let words = Words::of(node.heading().unwrap_or_default());
    let labelled = labelled_as_work(&words).is_some();
    if labelled { Vec::new() } else { Charge::of(&words, false).lead }
}

/// How many of the last items of a list the lines behind them speak of: the last, where it is work, names who does it, or the
/// lines say all of it; and those before it that are work and name nobody.
fn charged_together(items: &[Node], whole: bool) -> usize {
    let Some(last) = items.last() else { return 0 };
    let named = !leader(last).is_empty();
    if !is_work(last, whole || named) {
        return 0;
    }
    let alike = |item: &&Node| item.kind == last.kind && is_work(item, false) && leader(item).is_empty();
    1 + if named { 0 } else { items.iter().rev().skip(1).take_while(alike).count() }
}

/// Who is charged with the items that follow a paragraph which is a name and nothing more: the label of a section that
/// recognition damaged. `. Các bệnh viện` / `a) Sẵn sàng …`
fn heads_items(node: &Node, next: Option<&Node>) -> Option<Charge> {
    let first = next.is_some_and(|next| {
        let label = next.label.as_deref().unwrap_or_default();
        next.kind == NodeKind::Bullet || FIRST_LABELS.iter().any(|first| label.eq_ignore_ascii_case(first))
    });
    let text = node.heading().filter(|_| first && node.kind == NodeKind::Paragraph && node.children.is_empty())?;
    let words = Words::of(bare(text));
    let found = Charged::first(&words).filter(|found| found.end >= words.len())?;
    let lead = found.names.iter().map(|name| (*name).to_owned()).collect();
    Some(Charge { lead, ..Charge::default() })
}

/// The labels of the first item of a list.
const FIRST_LABELS: &[&str] = &["a", "1"];

/// Whether the label of an item was lost or damaged, so that it came to stand below the one before it: `. Đài A tăng …`,
/// `A. Đài B …` below `3.`
fn lost_label(node: &Node) -> bool {
    let heading = node.heading().unwrap_or_default();
    match node.kind {
        NodeKind::Paragraph => bare(heading).len() < heading.len(),
        NodeKind::Numbered => node.label.as_deref() == Some(DAMAGED_FOUR),
        _ => false,
    }
}

/// What recognition makes of the label `4`.
const DAMAGED_FOUR: &str = "A";

/// A text without the mark or the damaged label before it: `. Các bệnh viện`, `A4. Phòng B`.
fn bare(text: &str) -> &str {
    let rest = text.trim_start_matches(['.', ',', '-', ' ']);
    match rest.split_once(". ") {
        Some((label, behind)) if label.len() <= LONGEST_LABEL && label.bytes().any(|byte| byte.is_ascii_digit()) => {
            behind
        }
        _ => rest,
    }
}

/// The longest damaged label, in bytes.
const LONGEST_LABEL: usize = 3;

/// Whether a paragraph introduces the items below it: it ends with a colon, and an item follows.
fn introduces(node: &Node, next: Option<&Node>) -> bool {
    let items = next.is_some_and(|next| {
        matches!(next.kind, NodeKind::Numbered | NodeKind::Bullet | NodeKind::Clause | NodeKind::Point)
    });
    let announces = node.heading().is_some_and(|text| text.ends_with([':', ',']));
    node.kind == NodeKind::Paragraph && items && announces
}

/// Whether a heading says who does what: `Phân công chuẩn bị:`.
fn distributes(node: &Node) -> bool {
    opens_with(node, DISTRIBUTING)
}

/// Whether a heading says that what was concluded stands below it: `KẾT LUẬN CỦA GIÁM ĐỐC`.
fn concludes(node: &Node) -> bool {
    opens_with(node, CONCLUDING) && !opens_with(node, CONCLUSIONS_OF_INSPECTIONS)
}

/// Whether a heading is the word for a conclusion and nothing more.
fn is_bare_conclusion(heading: &Words<'_>) -> bool {
    CONCLUDING.first() == Some(&heading.folded().trim_end_matches([':', '.', ' ']))
}

fn opens_with(node: &Node, openings: &[&str]) -> bool {
    let heading = node.heading().unwrap_or_default();
    openings.iter().any(|opening| at_start(heading, opening).is_some())
}

/// Whether an item charges a body that it names with something until a certain day: guidance that says so orders.
fn is_dated_order(node: &Node) -> bool {
    let words = Words::of(node.heading().filter(|_| node.children.is_empty()).unwrap_or_default());
    let day = |due: Deadline| due.edtf.is_some_and(|date| date.len() == DAY);
    Charged::first(&words).is_some_and(|found| found.acts(&words, false)) && deadline(&words).is_some_and(day)
}

/// The length of `2031-06-30`.
const DAY: usize = 10;

#[cfg(test)]
mod tests {
    use super::super::invented::{document, notice, task, tasks};

    #[test]
    fn what_a_section_that_describes_orders_at_last_is_a_task() {
        let items = |leads: &str| {
            notice(&format!(
                "1. Về tình hình bến đò\nUBND tỉnh đánh giá: các bến đã an toàn.\n{leads}\na) Sở Xây dựng chủ trì, phối hợp với \
                 Sở Y tế rà soát bến đò.\nb) Sở Nội vụ kiểm tra người giữ bến.\n2. Giao Sở Tài chính bố trí kinh phí."
            ))
        };
        let (first, second) = (task("Sở Xây dựng", "Sở Y tế", ""), task("Sở Nội vụ", "", ""));
        let last = task("Sở Tài chính", "", "");
        assert_eq!(tasks(&items("Thời gian tới, UBND tỉnh yêu cầu các sở:")), [first, second, last.clone()]);
        assert_eq!(tasks(&items("Trong tháng đã có kết quả sau:")), [last]);
    }

    #[test]
    fn what_is_due_behind_the_date_of_the_document_is_work_whatever_its_section_describes() {
        let plan = |heading: &str, item: &str| {
            tasks(&document("KH", "KẾ HOẠCH", &format!("I. {heading}\n{item}\nII. Y tế\n1. Sở Y tế rà soát bến.")))
        };
        let other = task("Sở Y tế", "", "");
        let item = "Từ ngân sách tỉnh; giao Sở Tài chính lập dự toán, trình UBND tỉnh trước ngày 19/11/2031.";
        assert_eq!(plan("Kinh phí", item), [task("Sở Tài chính", "", "trước ngày 19/11/2031"), other.clone()]);
        let item = "Các bộ phận báo cáo kết quả về Sở: đợt 1 trước ngày 30/12/2031, đợt 2 trước ngày 15/5/2032.";
        let both = "trước ngày 30/12/2031; trước ngày 15/5/2032";
        assert_eq!(plan("Chế độ báo cáo", item), [task("Các bộ phận", "", both), other.clone()]);
        for past in [
            "Sở Nội vụ báo cáo kết quả trước ngày 19/8/2031.",
            "Sở Nội vụ báo cáo kết quả giữ bến.",
            "Đò qua bến Gỗ mở lại trước ngày 19/11/2031.",
        ] {
            assert_eq!(plan("Tình hình", past), std::slice::from_ref(&other), "{past}");
        }
    }

    #[test]
    fn lines_behind_items_say_who_does_them() {
        let plan = document(
            "KH",
            "KẾ HOẠCH",
            "I. NHIỆM VỤ\n1. Về bến đò\n- Rà soát các bến đò trên sông.\nĐơn vị chủ trì: Sở Xây \
             dựng.\nĐơn vị phối hợp: Sở Y tế.\nThời gian thực hiện: Quý I/2032.\n- Mở lớp bơi cho học sinh.\nĐơn vị chủ trì \
             tham mưu: Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế.\n2. Về đò\n- Nội dung: Đăng kiểm các đò \
             ngang.\n- Kết quả: Báo cáo của Sở.\n- Cơ quan thực hiện: Sở Nội vụ.\n3. Thủ tục mở bến\n- Thời hạn giải quyết: \
             05 ngày.\n- Lệ phí mở bến: Không.\n4. Về trật tự\n- Sở Nội vụ giữ trật tự ở bến.\n- Mở sổ trực bến.\nĐơn vị \
             chủ trì: Công an tỉnh.",
        );
        assert_eq!(
            tasks(&plan),
            [
                task("Sở Xây dựng", "Sở Y tế", "Quý I/2032"),
                task("Sở Giáo dục và Đào tạo", "Sở Y tế", ""),
                task("Sở Nội vụ", "", ""),
                task("Sở Nội vụ", "", ""),
                task("Công an tỉnh", "", ""),
            ]
        );
    }

    #[test]
    fn lines_behind_several_items_speak_of_all_that_name_nobody() {
        let lines = "Đơn vị chủ trì: Sở Xây dựng.\nĐơn vị phối hợp: Sở Y tế.";
        let plan =
            |items: &str| tasks(&document("KH", "KẾ HOẠCH", &format!("I. NHIỆM VỤ\n1. Về bến đò\n{items}\n{lines}")));
        let charged = task("Sở Xây dựng", "Sở Y tế", "");
        assert_eq!(plan("- Rà soát các bến.\n- Kiểm tra các đò."), [charged.clone(), charged.clone()]);
        // What says who does it itself is helped by those of the lines.
        let named = task("Sở Nội vụ", "Sở Y tế", "");
        assert_eq!(plan("- Rà soát các bến.\n- Sở Nội vụ kiểm tra các đò."), [named]);
        // A goal before the work is none.
        assert_eq!(plan("- Năm 2030, bến nào cũng có đèn.\n- Kiểm tra các đò."), std::slice::from_ref(&charged));
        // Lines that say with whom make work of whatever stands before them.
        assert_eq!(plan("- Ra mắt bản đồ các bến."), [charged]);
        let whoever = "- Giữ gìn các bến.\nĐơn vị chủ trì: Các cơ quan theo quy định.\nThời gian: Quý I/2032.";
        let text = document("KH", "KẾ HOẠCH", &format!("I. NHIỆM VỤ\n1. Về bến đò\n{whoever}"));
        assert_eq!(tasks(&text), [task("Các cơ quan theo quy định", "", "Quý I/2032")]);
    }

    #[test]
    fn lines_behind_goals_and_lines_that_name_nobody_charge_nobody() {
        let goals = "I. MỤC TIÊU\n- Kiểm tra các bến đò trên sông.\n- Đơn vị thực hiện: Sở Xây dựng.";
        assert_eq!(tasks(&document("CT", "CHỈ THỊ", goals)), []);
        let told = |line: &str| {
            let text =
                format!("I. NHIỆM VỤ\n1. Kiểm tra các bến đò trên sông.\n2. {line}\n3. Sở Y tế khám người giữ bến.");
            tasks(&document("CT", "CHỈ THỊ", &text)).first().map(|task| task.0.clone())
        };
        assert_eq!(told("Đơn vị thực hiện: Sở Xây dựng.").as_deref(), Some("Sở Xây dựng"));
        assert_eq!(told("Thực hiện: Từ ngày ký đến hết ngày 31/12/2031.").as_deref(), Some(""));
    }

    #[test]
    fn offences_and_what_holds_until_a_day_are_no_work() {
        let text = notice(
            "1. Lưu ý về xử phạt:\nCác hành vi sau đây bị xử phạt:\n- Không báo cáo kết quả giữ bến.\n- Không phối hợp giữ \
             bến.\n2. Sở Y tế\na) Rà soát bến.",
        );
        assert_eq!(tasks(&text), [task("Sở Y tế", "", "")]);
        let text = "1. Sở Y tế\na) Rà soát bến.\nb) Việc miễn phí qua đò áp dụng đến hết ngày 31/12/2031.";
        assert_eq!(tasks(&document("KH", "KẾ HOẠCH", text)), [task("Sở Y tế", "", "")]);
    }

    #[test]
    fn the_quarter_of_a_heading_is_no_term() {
        let plan = |heading: &str| {
            tasks(&document(
                "KH",
                "KẾ HOẠCH",
                &format!("I. {heading}\n1. Sở Y tế rà soát bến.\n2. Sở Nội vụ kiểm tra bến."),
            ))
        };
        assert_eq!(plan("NHIỆM VỤ QUÝ IV"), [task("Sở Y tế", "", ""), task("Sở Nội vụ", "", "")]);
        let due = "trước ngày 15/11/2031";
        let both = [task("Sở Y tế", "", due), task("Sở Nội vụ", "", due)];
        assert_eq!(plan("Hoàn thành trước ngày 15/11/2031"), both);
        let quarter = [task("Sở Y tế", "", "Quý I/2032"), task("Sở Nội vụ", "", "Quý I/2032")];
        assert_eq!(plan("Quý I/2032"), quarter);
    }

    #[test]
    fn below_a_bare_conclusion_a_duty_is_asked_for_and_what_an_inspection_found_is_no_work() {
        let minutes = |heading: &str| {
            tasks(&document(
                "BB",
                "BIÊN BẢN",
                &format!(
                    "I. NỘI DUNG\n1. Hồ sơ đầy đủ.\n\nII. {heading}\n1. Chủ đầu tư chấp hành tốt quy định.\n\
                     2. Sở Y tế rà soát bến đò."
                ),
            ))
        };
        assert_eq!(minutes("KẾT LUẬN"), [task("Sở Y tế", "", "")]);
        assert_eq!(minutes("KẾT LUẬN KIỂM TRA"), []);
    }

    #[test]
    fn measures_of_everybody_are_no_notes() {
        let text = notice("1. Rà soát bến.\n2. Phân loại bến: bến Gỗ.\n3. Liên hệ với Văn phòng Sở để nhận tài liệu.");
        assert_eq!(tasks(&text), [task("", "", "")]);
    }

    #[test]
    fn a_damaged_label_takes_no_task_from_the_item_before_nor_its_items_from_the_body_it_names() {
        let text = notice(
            "1. Sở Y tế rà soát bến đò.\n2. Sở Nội vụ kiểm tra người giữ bến.\n\n. Báo Đê Lớn tuyên truyền về bến đò.\n\n\
             3. Các chi bộ phân công đảng viên phụ trách bến.\n\nA4. Phòng Kinh tế xã\n\na) Rà soát tiến độ sửa bến.\n\n\
             b) Kiểm tra đèn ở bến.\n\n5. Công an xã giữ trật tự.",
        );
        assert_eq!(
            tasks(&text).into_iter().map(|task| task.0).collect::<Vec<_>>(),
            ["Sở Y tế", "Sở Nội vụ", "Báo Đê Lớn", "Các chi bộ", "Phòng Kinh tế xã", "Phòng Kinh tế xã", "Công an xã",]
        );
    }

    #[test]
    fn what_a_conclusion_asks_for_behind_its_findings_is_work() {
        let text = document(
            "TB",
            "THÔNG BÁO KẾT LUẬN",
            "Ủy ban Kiểm tra kết luận như sau:\n\nI. ƯU ĐIỂM\n1. Đảng ủy xã đã chỉ đạo kịp thời.\nII. YÊU CẦU\n\
             1. Đảng ủy xã Bến Đò\na) Nghiêm túc rút kinh nghiệm.\nb) Phân công từng đồng chí đảng ủy viên phụ trách bến.",
        );
        assert_eq!(tasks(&text), [task("Đảng ủy xã Bến Đò", "", ""), task("Đảng ủy xã Bến Đò", "", "")]);
    }
}
