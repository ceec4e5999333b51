//! Nhiệm vụ: who has to do what, with whom, by when.
//!
//! A task is a leaf of the body that charges somebody: by its own words, by those of the section above it, or, in
//! documents whose introduction addresses those who receive it, by being a measure. What describes, defines, allows, or
//! only orders the execution of the document is none.

use crate::document::{Content, Date, Deadline, Node, NodeKind, Task};
use crate::fold::{at_start, fold};
use crate::vocabulary::tasks::{
    ADDRESSED, ASSIGNING, CHARGING_MEMBERS, DISTRIBUTING, FOUNDING, NEVER, ORDERING, PRAISING, RECORDING, RELAYING,
    WORKING,
};
use crate::{Confidence, System};
use attribute::{Attribute, attribute, is_label};
use closing::{closes, is_note};
use heading::{carries, counts_up, describes, is_function, organises};
use lead::Charge;
use phrases::Table;
use words::Words;

mod attribute;
mod charged;
mod closing;
mod deadline;
mod heading;
mod lead;
mod phrases;
mod table;
mod words;

/// Who is named, with the verb that charges: beyond doubt.
const NAMED: Confidence = Confidence::from_percent(92);

/// The section above names who is charged.
const INHERITED: Confidence = Confidence::from_percent(90);

/// Nobody is named.
const UNNAMED: Confidence = Confidence::from_percent(70);

/// The most words of a label: `Trang thông tin điện tử: …`.
const LONGEST_LABEL: usize = 6;

/// The most words of the name of a body that a decision founds, before it says how that works.
const LONGEST_FOUNDED: usize = 12;

/// How a document assigns work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// It does not: laws, reports, proposals, minutes.
    Never,
    /// By the verb that opens an item, to the body or person named behind it: minutes, invitations.
    Recorded,
    /// In the section that says who carries it out: guidance and rules, whose other sections say how things are done.
    Carried,
    /// To those whom it orders by name; whoever else it names, it speaks of: letters that answer, notices.
    Explaining,
    /// To those whom it names: decisions, plans, guidance.
    Named,
    /// Also by measures to all whom it addresses: directives, conclusions, telegrams, letters that order.
    Addressed,
}

/// Reads the tasks of a document whose body and head are known.
pub(crate) fn read(text: &str, content: &Content) -> Vec<Task> {
    let manner = manner(content);
    let letter = content.kind.code.as_deref() == Some("CV");
    let speaker = content.issuers.first().filter(|_| letter && manner == Manner::Explaining);
    let speaker = speaker.map(|issuer| spelled(&issuer.name));
    let spoken_to = content.recipients.iter().map(|addressee| &addressee.text);
    let sent_to = content.distribution.iter().map(|addressee| &addressee.text);
    let issuing = content.issuers.iter().map(|issuer| &issuer.name);
    let named = spoken_to.chain(sent_to).chain(issuing);
    let mut bodies: Vec<String> =
        if manner == Manner::Never { Vec::new() } else { named.map(|name| keyed(name)).collect() };
    bodies.sort_unstable();
    let mut reader = Reader {
        text,
        manner,
        speaker,
        bodies,
        issued: content.date.as_ref(),
        founds: content.kind.code.as_deref() == Some("QĐ") && founds(content),
        tasks: Vec::new(),
        path: Vec::new(),
    };
    if manner != Manner::Never {
        let distributes = content.preamble.last().is_some_and(distributes);
        reader.nodes(&content.body, &Above { distributes, ..Above::default() });
    }
    reader.tasks
}

/// Whether a decision founds a body or lays down rules, by its subject or its first article.
fn founds(content: &Content) -> bool {
    let subject = content.subject.as_ref().map(|subject| fold(&subject.text)).unwrap_or_default();
    let first = content.body.first().and_then(Node::heading).map(fold).unwrap_or_default();
    FOUNDING.iter().any(|words| subject.contains(words) || first.starts_with(words))
}

fn manner(content: &Content) -> Manner {
    let code = content.kind.code.as_deref();
    let named = content.kind.name.as_deref();
    let ordering = code.is_some_and(|code| ORDERING.contains(&code)) || orders(&content.preamble, &content.body);
    let normative = code == Some("QĐ") && content.number.as_ref().is_some_and(|number| number.year.is_some());
    // What is no document, of no body known and of no type, reports what others order.
    let unofficial = code.is_none() && content.system == System::Unknown && content.number.is_none();
    match code {
        _ if unofficial => Manner::Never,
        // By its name, as Quy định below: it is abbreviated as Thông tư is.
        _ if named == Some("Thông tri") => {
            if ordering {
                Manner::Addressed
            } else {
                Manner::Named
            }
        }
        Some(code) if NEVER.contains(&code) || normative => Manner::Never,
        Some(code) if RECORDING.contains(&code) => Manner::Recorded,
        Some("HD") => Manner::Carried,
        // By its name: the Party abbreviates it as it does Quyết định.
        _ if named == Some("Quy định") => Manner::Carried,
        Some(code) if !ADDRESSED.contains(&code) => Manner::Named,
        _ if ordering => Manner::Addressed,
        _ => Manner::Explaining,
    }
}

/// Whether the introduction, or what stands in the body before its first item, announces orders to those whom it
/// addresses.
fn orders(preamble: &[Node], body: &[Node]) -> bool {
    let item = body.iter().position(|node| node.kind == NodeKind::Numbered);
    let before = item.and_then(|item| item.checked_sub(1)).and_then(|before| body.get(before));
    let announces = |node: &Node| {
        let last = node.text.as_deref().unwrap_or_default();
        node.kind != NodeKind::Numbered && last.ends_with(':') && lead::orders(&Words::of(last))
    };
    preamble.last().is_some_and(announces) || before.is_some_and(announces)
}

/// The most names beginning alike that a name is compared with.
const MOST_ALIKE: usize = 40;

/// A name as the words of an item are compared with it: folded, without the marks that stand alone.
fn keyed(name: &str) -> String {
    let words = fold(name);
    let words = words.split(' ').filter(|word| word.contains(|c: char| c.is_alphanumeric()));
    words.collect::<Vec<_>>().join(" ")
}

/// What the sections above an item say.
#[derive(Clone, Debug, Default)]
struct Above {
    charge: Charge,
    deadline: Option<Deadline>,
    /// The section describes.
    describes: bool,
    /// The section tells what is allowed or what the document holds; only where it names a body, it charges.
    tells: bool,
    /// The section says who carries the document out.
    carries: bool,
    /// The section says who does what: minutes and invitations need no verb below it.
    distributes: bool,
    /// How many sections stand above.
    depth: usize,
}

struct Reader<'t> {
    text: &'t str,
    manner: Manner,
    /// Who speaks in a letter that explains, folded: what it says of itself it asks nobody to do.
    speaker: Option<String>,
    /// Whom the document names where only names stand, as [`keyed`]: addressees, issuers; in the order of the letters.
    bodies: Vec<String>,
    /// The date of the document.
    issued: Option<&'t Date>,
    /// The document may found bodies, whose functions it lists.
    founds: bool,
    tasks: Vec<Task>,
    path: Vec<u32>,
}

impl Reader<'_> {
    fn nodes(&mut self, nodes: &[Node], above: &Above) {
        let mut above = above.clone();
        for (index, node) in nodes.iter().enumerate() {
            self.path.push(u32::try_from(index).unwrap_or(u32::MAX));
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
                let charge = self.charge_of(&words);
                if !charge.lead.is_empty() {
                    above.charge = charge;
                }
                above.deadline = deadline::deadline(&words).or(above.deadline);
                above.describes |= counts_up(&words) || self.lists_functions(&words, nodes);
            } else if node.kind == NodeKind::Table {
                self.table(node);
            } else if announces && above.depth == 0 && node.heading().is_some_and(|text| text.ends_with("sau:")) {
                // The work stands in the items.
            } else if node.children.iter().all(is_note) {
                self.leaf(node, &above);
            } else if node.children.iter().all(|child| attribute(child).is_some()) {
                self.with_attributes(node, &above);
            } else {
                if self.is_followed(node, &above) && nodes.iter().skip(index + 1).all(|next| next.kind != node.kind) {
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
        let mut charge = self.charge_of(&words);
        if charge.lead.is_empty() && above.carries && charged::names_part(&words) {
            charge.lead.push(words.slice(0, words.len()).to_owned());
        }
        let named = !charge.lead.is_empty();
        let organises = organises(&words);
        // `Nội dung: 1. Sở A: a) Chủ trì …`
        let begins = || organises || charged::Charged::at(&words, 0).is_some_and(|found| found.end >= words.len());
        let below = Above {
            describes: above.describes
                || (!named && !organises && describes(heading, self.manner == Manner::Addressed))
                || counts_up(&words)
                || self.lists_functions(&words, &node.children),
            tells: (above.tells && !begins()) || (!organises && words.any(0, Table::Allowing).is_some()),
            charge: if named { charge } else { above.charge.clone() },
            deadline: deadline::deadline(&words).or_else(|| above.deadline.clone()),
            carries: above.carries
                || carries(&words)
                || (self.manner == Manner::Carried && node.children.iter().any(is_dated_order)),
            distributes: above.distributes || organises || distributes(node),
            depth: above.depth + 1,
        };
        self.nodes(&node.children, &below);
    }

    /// An item whose lines below say who does it and by when.
    fn with_attributes(&mut self, node: &Node, above: &Above) {
        let mut charge = Charge::default();
        let mut term = None;
        for (attribute, value) in node.children.iter().filter_map(attribute) {
            match attribute {
                Attribute::Lead => charge.lead.extend(names(value)),
                Attribute::Help => charge.cooperating.extend(names(value)),
                Attribute::Term => term = deadline::stated(value),
            }
        }
        if charge.lead.is_empty() {
            self.section(node, above);
        } else if !is_label(node) {
            self.push(node, charge, term, NAMED);
        }
    }

    fn leaf(&mut self, node: &Node, above: &Above) {
        let item = matches!(
            node.kind,
            NodeKind::Numbered
                | NodeKind::Bullet
                | NodeKind::Paragraph
                | NodeKind::Article
                | NodeKind::Clause
                | NodeKind::Point
        );
        let Some(text) = node.heading().filter(|_| item && !above.describes && !above.tells) else { return };
        let standing = node.kind == NodeKind::Paragraph && above.depth == 0;
        if self.manner == Manner::Carried && !above.carries {
            return;
        }
        let words = Words::of(text);
        if closes(&words, standing) || lead::is_role(&words) || lead::is_seat(&words) {
            return;
        }
        let working = |at: usize| WORKING.iter().any(|way| words.phrase(at, way).is_some());
        if self.founds && (0..LONGEST_FOUNDED).any(working) {
            return;
        }
        let recorded = self.manner == Manner::Recorded && !above.distributes;
        if recorded && !ASSIGNING.iter().any(|verb| words.phrase(0, verb).is_some()) {
            return;
        }
        let explains = self.manner == Manner::Explaining;
        let mut own = Charge::of(&words, standing || explains);
        self.name_in_full(&mut own, &words);
        // A letter that answers an enterprise tells it what the law asks; it assigns nothing.
        own.lead.retain(|name| !(explains && at_start(name, "cong ty").is_some() || self.speaks(name)));
        let inherits = !above.charge.lead.is_empty() && self.manner != Manner::Recorded;
        let term = || deadline::deadline(&words).or_else(|| above.deadline.clone());
        // An addressee, or who is meant: nothing to do is said.
        if charged::Charged::at(&words, 0).is_some_and(|found| found.end >= words.len()) {
            return;
        }
        if PRAISING.iter().any(|verb| words.phrase(0, verb).is_some()) {
            return;
        }
        let allowing = words.any(0, Table::Allowing).is_some();
        if allowing && (own.lead.is_empty() || words.phrase(0, "uy quyen").is_some()) {
            return;
        }
        // An order that stands in a section which names its body is given by that body.
        let relayed = inherits && relays(&words);
        if !own.lead.is_empty() && !relayed {
            let named = words.any(0, Table::Charges).is_some() || charged::Charged::begins(&words, 0);
            if inherits && !named && opens_measure(&words) {
                let mut charge = above.charge.clone();
                let others = own.lead.into_iter().filter(|name| !above.charge.lead.contains(name));
                charge.lead.extend(others.filter(|name| !lead::is_addressed(&words, name)));
                charge.cooperating.extend(own.cooperating);
                self.push(node, charge, term(), INHERITED);
            } else {
                self.push(node, own, term(), NAMED);
            }
        } else if inherits && !standing && self.takes(&words) {
            let mut charge = above.charge.clone();
            if !own.cooperating.is_empty() {
                charge.cooperating = own.cooperating;
            }
            charge.cooperating.retain(|name| !charge.lead.contains(name));
            self.push(node, charge, term(), INHERITED);
        } else if self.manner == Manner::Addressed && !standing && opens_measure(&words) {
            self.push(node, Charge { lead: Vec::new(), cooperating: own.cooperating }, term(), UNNAMED);
        }
    }

    /// What a heading or an introduction charges others with.
    fn charge_of(&self, words: &Words<'_>) -> Charge {
        let mut charge = Charge::of_heading(words, self.manner == Manner::Explaining);
        self.name_in_full(&mut charge, words);
        charge.lead.retain(|name| !self.speaks(name));
        charge
    }

    fn speaks(&self, name: &str) -> bool {
        self.speaker.as_deref().is_some_and(|speaker| spelled(name) == speaker)
    }

    /// Takes the names to where those end by which the document calls the bodies elsewhere, if the item spells them out.
    ///
    /// `Công ty TNHH Dược` + `phẩm Đồng Xa`, to which the letter is addressed
    fn name_in_full(&self, charge: &mut Charge, words: &Words<'_>) {
        for name in charge.lead.iter_mut().chain(&mut charge.cooperating) {
            let key = keyed(name);
            let goes_on = |rest: &str| rest.starts_with(' ') && !rest.starts_with(" va ");
            let first = self.bodies.partition_point(|body| body.as_str() < key.as_str());
            let alike = self.bodies.iter().skip(first).take(MOST_ALIKE);
            let longer = alike.map_while(|body| Some((body, body.strip_prefix(key.as_str())?)));
            let longer = longer.filter(|(_, rest)| goes_on(rest)).map(|(body, _)| body);
            let named = (0..words.len()).find(|at| words.phrase(*at, &key).is_some());
            let printed = longer.filter_map(|body| Some(words.slice(named?, named? + words.phrase(named?, body)?)));
            if let Some(printed) = printed.max_by_key(|printed| printed.len()) {
                printed.clone_into(name);
            }
        }
    }

    /// Whether an item is charged work and ended, and another body is charged by the paragraph that follows it: the items
    /// are over, and it is a leaf.
    ///
    /// `5. Công an tỉnh giữ trật tự ở bến.` / `Các sở báo cáo kết quả trước ngày 15/7/2031.`
    fn is_followed(&self, node: &Node, above: &Above) -> bool {
        let [paragraph] = node.children.as_slice() else { return false };
        let item = matches!(node.kind, NodeKind::Numbered | NodeKind::Bullet | NodeKind::Clause | NodeKind::Point);
        let apart = item && paragraph.kind == NodeKind::Paragraph && paragraph.children.is_empty();
        let Some(heading) = node.heading().filter(|text| apart && text.ends_with('.')) else { return false };
        let own = Words::of(heading);
        let other = Words::of(paragraph.heading().unwrap_or_default());
        let names = |words: &Words<'_>| {
            let found = charged::Charged::at(words, words.any(0, Table::Charges).unwrap_or(0))?;
            found.acts(words, false).then(|| found.names.iter().map(|name| keyed(name)).collect::<Vec<_>>())
        };
        let inherits = || !above.charge.lead.is_empty() && self.takes(&own);
        let charged = names(&own);
        names(&other)
            .is_some_and(|other| charged.as_ref().is_some_and(|own| *own != other) || charged.is_none() && inherits())
    }

    /// Whether the functions of a body that is founded stand in some nodes, and no work that is due.
    fn lists_functions(&self, heading: &Words<'_>, nodes: &[Node]) -> bool {
        let due = |node: &Node| deadline::deadline(&Words::of(node.heading()?))?.edtf;
        self.founds && is_function(heading) && !nodes.iter().any(|node| due(node).is_some())
    }

    /// Whether an item that names nobody is work for those whom its section names.
    fn takes(&self, words: &Words<'_>) -> bool {
        let labelled = (0..LONGEST_LABEL).any(|at| words.get(at).is_some_and(|word| word.behind == b':'));
        charged::opens_duty(words, 0)
            || words.any(0, Table::Adverbials).is_some()
            || (self.manner == Manner::Addressed && !labelled)
            || (deadline::deadline(words).is_some() && !charged::Charged::begins(words, 0))
    }

    fn table(&mut self, node: &Node) {
        for row in table::rows(node.span.slice(self.text).unwrap_or_default(), node.span.start) {
            let charge = Charge { lead: names(row.lead), cooperating: names(row.cooperating) };
            if charge.lead.is_empty() {
                continue;
            }
            self.tasks.push(Task {
                text: row.work.to_owned(),
                span: row.span,
                node: self.path.clone(),
                lead: charge.lead,
                cooperating: charge.cooperating,
                deadline: deadline::stated(row.term),
                confidence: NAMED,
            });
        }
    }

    fn push(&mut self, node: &Node, charge: Charge, deadline: Option<Deadline>, confidence: Confidence) {
        self.tasks.push(Task {
            text: node.heading().unwrap_or_default().to_owned(),
            span: node.span,
            node: self.path.clone(),
            lead: charge.lead,
            cooperating: charge.cooperating,
            deadline: deadline.map(|due| deadline::in_year_of(due, self.issued)),
            confidence,
        });
    }
}

/// The name of a body as names are compared: `Cục Thuế TP Đồng Xa` is `CỤC THUẾ THÀNH PHỐ ĐỒNG XA`.
fn spelled(name: &str) -> String {
    let words = fold(name);
    words
        .split([' ', '.'])
        .filter(|word| !word.is_empty())
        .map(|word| if word == "tp" { "thanh pho" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// The names in a cell or behind a label, as printed.
fn names(text: &str) -> Vec<String> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if text.is_empty() {
        return Vec::new();
    }
    let words = Words::of(text);
    match charged::Charged::at(&words, 0) {
        Some(found) if found.end >= words.len() => found.names.iter().map(|name| (*name).to_owned()).collect(),
        _ => vec![text.to_owned()],
    }
}

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
    at_start(node.heading().unwrap_or_default(), DISTRIBUTING).is_some()
}

/// Whether an item charges a body that it names with something until a certain day: guidance that says so orders.
fn is_dated_order(node: &Node) -> bool {
    let words = Words::of(node.heading().filter(|_| node.children.is_empty()).unwrap_or_default());
    let day = |due: Deadline| due.edtf.is_some_and(|date| date.len() == DAY);
    charged::Charged::at(&words, 0).is_some_and(|found| found.acts(&words, false))
        && deadline::deadline(&words).is_some_and(day)
}

/// The length of `2031-06-30`.
const DAY: usize = 10;

/// Whether an item passes an order on: `Chỉ đạo các đơn vị …`
fn relays(words: &Words<'_>) -> bool {
    // `Phân công từng đồng chí đảng ủy viên phụ trách …`
    let member = CHARGING_MEMBERS.iter().filter_map(|verb| words.phrase(0, verb)).any(|at| words.key(at) == b"tung");
    // `Lãnh đạo chính quyền vận động …`, not `Lãnh đạo Sở A`, `Lãnh đạo các phòng`
    let leads = words
        .phrase(0, "lanh dao")
        .is_some_and(|at| words.get(at).is_some_and(|word| !word.capital) && words.key(at) != b"cac");
    if member || leads {
        return true;
    }
    // `Đối với việc này, Sở A …` charges Sở A; `Đối với các đơn vị: …` is told by whom the section names.
    let topic = words.phrase(0, "doi voi").is_some_and(|length| charged::Charged::begins(words, length));
    topic || RELAYING.iter().any(|verb| words.phrase(0, verb).is_some())
}

/// The most words before the comma in `Trên cơ sở đó, khẩn trương …`.
const LONGEST_OPENING: usize = 10;

/// Whether an item opens with what has to be done.
fn opens_measure(words: &Words<'_>) -> bool {
    let comma = (0..LONGEST_OPENING).find(|at| words.get(*at).is_some_and(|word| word.behind == b','));
    let parted = comma.filter(|_| words.any(0, Table::Adverbials).is_some());
    words.any(0, Table::Measures).is_some()
        || parted.is_some_and(|comma| words.any(comma + 1, Table::Measures).is_some())
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// Who is charged, who helps and by when, of each task.
    fn tasks(text: &str) -> Vec<(String, String, String)> {
        let deadline = |task: &super::Task| task.deadline.as_ref().map_or_else(String::new, |due| due.text.clone());
        let read = |task: &super::Task| (task.lead.join(" + "), task.cooperating.join(" + "), deadline(task));
        parse(text).tasks.iter().map(read).collect()
    }

    fn notice(items: &str) -> String {
        format!("UBND TỈNH ĐÊ LỚN\nSố: 5/TB-UBND\n\nTHÔNG BÁO\nVề bến đò\n\nChủ tịch UBND tỉnh yêu cầu:\n\n{items}\n")
    }

    fn task(lead: &str, helping: &str, due: &str) -> (String, String, String) {
        (lead.to_owned(), helping.to_owned(), due.to_owned())
    }

    #[test]
    fn names_are_read_whole_and_terms_to_their_end() {
        let text = notice(
            "1. Giao Phòng Nghiệp vụ 2 theo dõi việc giữ bến, chậm nhất ngày 30 tháng 11 báo cáo kết quả.\n\
             2. Văn phòng HĐND và UBND tỉnh chủ trì, phối hợp với Phòng Hậu cần - Kỹ thuật kiểm tra bến.\n\
             3. Sở Xây dựng báo cáo Chủ tịch UBND tỉnh vào ngày 25 hằng tháng.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Phòng Nghiệp vụ 2", "", "chậm nhất ngày 30 tháng 11"),
                task("Văn phòng HĐND và UBND tỉnh", "Phòng Hậu cần - Kỹ thuật", ""),
                task("Sở Xây dựng", "", "vào ngày 25 hằng tháng"),
            ]
        );
    }

    #[test]
    fn a_blank_that_lacks_behind_a_comma_joins_no_words() {
        let text =
            notice("1. Sở Xây dựng,Sở Nội vụ chủ trì,phối hợp với Sở Y tế kiểm tra bến,báo cáo trước ngày 5/9/2031.");
        assert_eq!(tasks(&text), [task("Sở Xây dựng + Sở Nội vụ", "Sở Y tế", "trước ngày 5/9/2031")]);
    }

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
    fn a_list_behind_a_collective_is_one_lead_also_where_it_names_bodies_in_full() {
        let text = notice(
            "1. Các cơ quan: Báo Đê Lớn, Đài Phát thanh và Truyền hình tỉnh xây dựng chuyên mục về bến đò.\n\
             2. Các sở: Tài chính, Y tế, Ủy ban nhân dân các xã báo cáo kết quả.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Các cơ quan: Báo Đê Lớn, Đài Phát thanh và Truyền hình tỉnh", "", ""),
                task("Các sở: Tài chính, Y tế + Ủy ban nhân dân các xã", "", ""),
            ]
        );
    }

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
        let watched = last("Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Công văn này");
        assert_eq!(watched.as_deref(), Some("Sở Nội vụ"));
    }

    #[test]
    fn minutes_assign_work_by_the_verb_alone() {
        let text = "CHI BỘ BẾN ĐÒ\n\nBIÊN BẢN\nHọp chi bộ tháng 8\n\nI. THẢO LUẬN\n\
                    - Đồng chí Lê Thị Tám đề nghị sửa bến.\n\nII. KẾT LUẬN\n\
                    1. Giao đồng chí Lê Thị Tám rà soát đèn ở bến, báo cáo chi ủy trước ngày 20/8/2031.\n\
                    2. Chi bộ thống nhất lịch trực bến.\n";
        assert_eq!(tasks(text), [task("đồng chí Lê Thị Tám", "", "trước ngày 20/8/2031")]);
    }

    /// A document of a type, issued on 3 October 2031.
    fn document(code: &str, name: &str, body: &str) -> String {
        format!(
            "UBND TỈNH ĐÊ LỚN\nSố: 5/{code}-UBND\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\n{name}\nVề bến đò\n\n{body}\n"
        )
    }

    #[test]
    fn the_names_of_bodies_go_on_with_the_field_that_they_work_in() {
        let text = notice(
            "1. Công ty TNHH MTV Quản lý công trình thủy lợi Đê Lớn vận hành cống.\n\
             2. Ban Quản lý dự án các công trình giao thông tỉnh hoàn thiện hồ sơ.\n\
             3. Chi cục Quản lý thị trường số 2 tăng cường kiểm tra.\n\
             4. Đoàn các xã, thị trấn chủ trì, phối hợp với Bưu điện huyện tuyên truyền.\n\
             5. Các trường học, Trạm Y tế xã: khám cho người giữ bến.\n\
             6. Các ngành, các cấp khẩn trương rà soát bến.\n\
             7. Phòng Cấp sổ, thẻ\na) Kiểm tra dữ liệu.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Công ty TNHH MTV Quản lý công trình thủy lợi Đê Lớn", "", ""),
                task("Ban Quản lý dự án các công trình giao thông tỉnh", "", ""),
                task("Chi cục Quản lý thị trường số 2", "", ""),
                task("Đoàn các xã, thị trấn", "Bưu điện huyện", ""),
                task("Các trường học + Trạm Y tế xã", "", ""),
                task("Các ngành, các cấp", "", ""),
                task("Phòng Cấp sổ, thẻ", "", ""),
            ]
        );
    }

    #[test]
    fn working_groups_inspectors_and_portals_are_charged_by_names_in_small_letters() {
        let text = notice(
            "1. Tổ công tác liên ngành rà soát bến đò.\n2. Thanh tra tỉnh thanh tra việc thu phí.\n\
             3. Đài Phát thanh và Truyền hình tỉnh, Cổng Thông tin điện tử tỉnh tuyên truyền.\n\
             4. Tổ công nghệ số cộng đồng hướng dẫn người giữ bến.\n5. Các tổ công tác báo cáo kết quả.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Tổ công tác liên ngành", "", ""),
                task("Thanh tra tỉnh", "", ""),
                task("Đài Phát thanh và Truyền hình tỉnh + Cổng Thông tin điện tử tỉnh", "", ""),
                task("Tổ công nghệ số cộng đồng", "", ""),
                task("Các tổ công tác", "", ""),
            ]
        );
    }

    #[test]
    fn a_circular_of_the_party_and_a_conclusion_order_those_whom_they_address() {
        let circular = "1/ Tổ chức học tập, xong trong quý II-2031.\n2/ Các quận ủy, huyện ủy lãnh đạo chặt chẽ.\n\
                        3/ Đảng ủy Công an tỉnh có phương án giữ bến.\n\nBan Tổ chức Tỉnh ủy giúp Ban Thường vụ theo dõi.";
        for (code, name, opening) in [
            ("TT", "THÔNG TRI", "Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy làm tốt các việc sau:"),
            (
                "KL",
                "KẾT LUẬN",
                "Ban Thường vụ kết luận và yêu cầu các cấp ủy, tổ chức đảng ở các bến đò làm tốt các việc sau:",
            ),
        ] {
            assert_eq!(
                tasks(&document(code, name, &format!("{opening}\n\n{circular}"))),
                [
                    task("", "", "trong quý II-2031"),
                    task("Các quận ủy, huyện ủy", "", ""),
                    task("Đảng ủy Công an tỉnh", "", ""),
                    task("Ban Tổ chức Tỉnh ủy", "", ""),
                ],
                "{name}"
            );
        }
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

    #[test]
    fn invitations_assign_work_below_the_heading_that_shares_it_out() {
        let text = document(
            "GM",
            "GIẤY MỜI",
            "UBND tỉnh mời ông (bà) dự họp:\n1. Thời gian: 8 giờ ngày 10/10/2031.\n2. Phân công chuẩn bị:\n\
             - Văn phòng UBND tỉnh chuẩn bị tài liệu trước ngày 08/10/2031.\n3. Thành phần: lãnh đạo Sở Xây dựng.",
        );
        assert_eq!(tasks(&text), [task("Văn phòng UBND tỉnh", "", "trước ngày 08/10/2031")]);
    }

    #[test]
    fn guidance_orders_in_the_section_that_names_a_body_and_its_day() {
        let text = document(
            "HD",
            "HƯỚNG DẪN",
            "I. CÁCH LÀM\n1. Chi bộ xem xét, giới thiệu người giữ bến.\nII. TRÌNH TỰ\n\
             1. Công đoàn cơ sở lập danh sách gửi Sở Nội vụ trước ngày 20/11/2031.\n\
             2. Sở Nội vụ thẩm định trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Công đoàn cơ sở", "", "trước ngày 20/11/2031"),
                task("Sở Nội vụ", "", "trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ"),
            ]
        );
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
    }

    #[test]
    fn each_of_several_is_charged_by_a_duty_only() {
        let text =
            notice("1. Mỗi đảng viên đăng ký một việc làm.\n2. Mỗi xã 02 bến.\n3. Đ/c Lê Thị Tám chuẩn bị nội dung.");
        assert_eq!(tasks(&text), [task("Mỗi đảng viên", "", ""), task("Đ/c Lê Thị Tám", "", "")]);
    }

    #[test]
    fn a_body_is_named_in_full_where_the_letter_is_addressed_to_it() {
        let letter = |addressee: &str| {
            format!(
                "UBND TỈNH ĐÊ LỚN\nSố: 5/UBND-YT\nV/v thu hồi thuốc\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\n\
                 Kính gửi: {addressee}.\n\nỦy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:\n\n\
                 1. Công ty Cổ phần Dược liệu xanh Đê Lớn chủ trì thu hồi thuốc.\n\n2. Sở Y tế rà soát kho thuốc.\n"
            )
        };
        let lead = |addressee: &str| tasks(&letter(addressee)).first().map(|task| task.0.clone()).unwrap_or_default();
        assert_eq!(lead("Công ty Cổ phần Dược liệu xanh Đê Lớn"), "Công ty Cổ phần Dược liệu xanh Đê Lớn");
        assert_eq!(lead("Sở Y tế"), "Công ty Cổ phần Dược liệu");
    }
}
