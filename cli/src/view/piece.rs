//! What is shown of a document: its pieces in the order of the tree, each with its place in the text.

use vanban::{
    Attachment, AuthorityCode, Citation, Confidence, CopyMark, Date, Document, Language, LineRole, Node, NodeKind,
    Relation, Secrecy, Severity, Span, System, Task, Urgency,
};

use crate::check;
use crate::doubts::{kind_span, role_span};
use crate::tasks::unit;
use crate::words::Words;

/// The most characters of a piece's text that the tree shows; the whole stands in the source.
const SHOWN: usize = 180;

/// The deepest level of the tree; what is deeper stands on it.
const DEEPEST: u8 = 16;

/// What a piece is; it has a colour of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Issuer,
    Number,
    Date,
    Place,
    Kind,
    Subject,
    Recipient,
    Mark,
    Structure,
    Task,
    Citation,
    Signature,
    Distribution,
    Attachment,
    Note,
    Warning,
    Error,
    Group,
}

impl Role {
    /// Those that the legend shows, in its order.
    pub(super) const LEGEND: [Self; 17] = [
        Self::Issuer,
        Self::Number,
        Self::Date,
        Self::Place,
        Self::Kind,
        Self::Subject,
        Self::Recipient,
        Self::Mark,
        Self::Structure,
        Self::Task,
        Self::Citation,
        Self::Signature,
        Self::Distribution,
        Self::Attachment,
        Self::Note,
        Self::Warning,
        Self::Error,
    ];

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Number => "number",
            Self::Date => "date",
            Self::Place => "place",
            Self::Kind => "kind",
            Self::Subject => "subject",
            Self::Recipient => "recipient",
            Self::Mark => "mark",
            Self::Structure => "structure",
            Self::Task => "task",
            Self::Citation => "citation",
            Self::Signature => "signature",
            Self::Distribution => "distribution",
            Self::Attachment => "attachment",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Group => "group",
        }
    }

    pub(super) const fn words(self) -> Words {
        match self {
            Self::Issuer => Words::new("Issuing body", "Cơ quan ban hành"),
            Self::Number => Words::new("Number and symbol", "Số, ký hiệu"),
            Self::Date => Words::new("Date", "Ngày ban hành"),
            Self::Place => Words::new("Place", "Địa danh"),
            Self::Kind => Words::new("Type", "Tên loại"),
            Self::Subject => Words::new("Subject", "Trích yếu"),
            Self::Recipient => Words::new("Addressee", "Kính gửi"),
            Self::Mark => Words::new("Mark", "Dấu chỉ mức độ"),
            Self::Structure => Words::new("Structure", "Bố cục"),
            Self::Task => Words::new("Task", "Nhiệm vụ"),
            Self::Citation => Words::new("Citation", "Viện dẫn"),
            Self::Signature => Words::new("Signature", "Chữ ký"),
            Self::Distribution => Words::new("Distribution", "Nơi nhận"),
            Self::Attachment => Words::new("Attachment", "Phụ lục"),
            Self::Note => Words::new("Note", "Ghi chú"),
            Self::Warning => Words::new("Warning", "Cảnh báo"),
            Self::Error => Words::new("Error", "Lỗi"),
            Self::Group => Words::same(""),
        }
    }

    const fn of(severity: Severity) -> Self {
        match severity {
            Severity::Info => Self::Note,
            Severity::Warning => Self::Warning,
            Severity::Error => Self::Error,
        }
    }

    pub(super) const fn is_remark(self) -> bool {
        matches!(self, Self::Note | Self::Warning | Self::Error)
    }
}

/// A piece of a document: an item of the tree, and where it stands in the text.
#[derive(Debug)]
pub(super) struct Piece {
    /// How deep it stands in the tree, from one.
    pub(super) level: u8,
    pub(super) role: Role,
    pub(super) span: Option<Span>,
    /// What it is: `Số, ký hiệu`, `Điều 5`.
    pub(super) name: String,
    /// What was read.
    pub(super) text: String,
    /// What else is known, a line each.
    pub(super) more: Vec<String>,
    pub(super) confidence: Option<Confidence>,
    /// The part of the span that opens a unit: its enumerator and title.
    pub(super) opening: Option<Span>,
}

/// The pieces of a document in the order of the tree.
pub(super) fn pieces(document: &Document, language: Language) -> Vec<Piece> {
    let mut tree = Tree { document, language, pieces: Vec::new() };
    tree.metadata();
    tree.outline();
    tree.tasks();
    tree.citations();
    tree.signatures();
    tree.distribution();
    tree.attachments();
    tree.remarks();
    tree.pieces
}

struct Tree<'a> {
    document: &'a Document,
    language: Language,
    pieces: Vec<Piece>,
}

const METADATA: Words = Words::new("About the document", "Thông tin chung");
const OUTLINE: Words = Words::new("Structure", "Bố cục");
const TASKS: Words = Words::new("Tasks", "Nhiệm vụ");
const CITATIONS: Words = Words::new("Cited documents", "Văn bản viện dẫn");
const SIGNATURES: Words = Words::new("Signature", "Chữ ký");
const DISTRIBUTION: Words = Words::new("Distribution", "Nơi nhận");
const ATTACHMENTS: Words = Words::new("Attachments", "Phụ lục, văn bản kèm theo");
const REMARKS: Words = Words::new("Remarks", "Ghi chú");
const SYSTEM: Words = Words::new("System", "Hệ thống");
const PARENT: Words = Words::new("Superior body: {0}", "Cơ quan chủ quản: {0}");
const SECRECY: Words = Words::new("Secrecy", "Độ mật");
const URGENCY: Words = Words::new("Urgency", "Độ khẩn");
const DRAFT: Words = Words::new("Draft", "Dự thảo");
const COPY: Words = Words::new("Copy", "Bản sao");
const LEAD: Words = Words::new("Lead: {0}", "Chủ trì: {0}");
const COOPERATING: Words = Words::new("With: {0}", "Phối hợp: {0}");
const DEADLINE: Words = Words::new("Deadline: {0}", "Thời hạn: {0}");
const ISSUED_BY: Words = Words::new("Issued by {0}", "Cơ quan ban hành: {0}");
const DATED: Words = Words::new("Dated {0}", "Ngày {0}");
const OWN: Words = Words::new("This document", "Chính văn bản này");
const PURPOSE: Words = Words::new("Purpose: {0}", "Mục đích: {0}");
const NOT_FOUND: Words = Words::new("not found", "không thấy");
const READ_AS: Words = Words::new("`{0}` read as `{1}`", "`{0}` đọc là `{1}`");
const FOUND: Words = Words::new("In the text: `{0}`", "Trong văn bản: `{0}`");

impl Tree<'_> {
    fn say(&self, words: Words) -> String {
        words.of(self.language).to_owned()
    }

    fn push(&mut self, level: u8, role: Role, span: Option<Span>, name: String, text: &str) -> &mut Piece {
        self.pieces.push(Piece {
            level,
            role,
            span: span.filter(|span| !span.is_empty()),
            name,
            text: shortened(text),
            more: Vec::new(),
            confidence: None,
            opening: None,
        });
        let last = self.pieces.len() - 1;
        &mut self.pieces[last]
    }

    fn group(&mut self, words: Words, count: usize) {
        let name = self.say(words);
        let count = if count > 0 { crate::words::count(count as u64, self.language) } else { String::new() };
        self.push(1, Role::Group, None, name, &count);
    }

    /// A value of its own role below a group.
    fn value(&mut self, role: Role, span: Option<Span>, text: &str, confidence: Confidence) -> &mut Piece {
        let name = self.say(role.words());
        let piece = self.push(2, role, span, name, text);
        piece.confidence = Some(confidence);
        piece
    }

    fn missing(&mut self, role: Role) {
        let (name, text) = (self.say(role.words()), self.say(NOT_FOUND));
        self.push(2, role, None, name, &text);
    }

    fn metadata(&mut self) {
        let (document, language) = (self.document, self.language);
        self.group(METADATA, 0);
        if let Some(system) = system(document.system) {
            let name = self.say(SYSTEM);
            self.push(2, Role::Group, None, name, system.of(language));
        }
        match (&document.kind.name, &document.kind.code) {
            (None, None) => self.missing(Role::Kind),
            (name, code) => {
                let said = name.as_ref().or(code.as_ref()).cloned().unwrap_or_default();
                self.value(Role::Kind, kind_span(document), &said, document.kind.confidence);
            }
        }
        match &document.number {
            Some(number) => drop(self.value(Role::Number, Some(number.span), &number.canonical, number.confidence)),
            None => self.missing(Role::Number),
        }
        match &document.date {
            Some(date) => drop(self.value(Role::Date, Some(date.span), &day(date), date.confidence)),
            None => self.missing(Role::Date),
        }
        if let Some(place) = &document.place {
            self.value(Role::Place, Some(place.span), &place.text, place.confidence);
        }
        if document.issuers.is_empty() {
            self.missing(Role::Issuer);
        }
        for issuer in &document.issuers {
            let parent = issuer.parent.as_ref().map(|parent| PARENT.fill(language, &[parent]));
            self.value(Role::Issuer, Some(issuer.span), &issuer.name, issuer.confidence).more.extend(parent);
        }
        match &document.subject {
            Some(subject) => drop(self.value(Role::Subject, Some(subject.span), &subject.text, subject.confidence)),
            None => self.missing(Role::Subject),
        }
        for recipient in &document.recipients {
            self.value(Role::Recipient, Some(recipient.span), &recipient.text, recipient.confidence);
        }
        self.marks();
    }

    fn marks(&mut self) {
        let marks = self.document.marks;
        let secrecy = marks.secrecy.map(|secrecy| match secrecy {
            Secrecy::Mat => "Mật",
            Secrecy::ToiMat => "Tối mật",
            Secrecy::TuyetMat => "Tuyệt mật",
        });
        let urgency = marks.urgency.map(|urgency| match urgency {
            Urgency::Khan => "Khẩn",
            Urgency::ThuongKhan => "Thượng khẩn",
            Urgency::HoaToc => "Hỏa tốc",
        });
        let copy = marks.copy.map(|copy| match copy {
            CopyMark::SaoY => "Sao y",
            CopyMark::SaoLuc => "Sao lục",
            CopyMark::TrichSao => "Trích sao",
        });
        let (marked, copied) = (role_span(self.document, LineRole::Mark), role_span(self.document, LineRole::Copy));
        let draft = marks.draft.then_some("×");
        for (words, value, span) in
            [(SECRECY, secrecy, marked), (URGENCY, urgency, marked), (DRAFT, draft, marked), (COPY, copy, copied)]
        {
            if let Some(value) = value {
                let name = self.say(words);
                self.push(2, Role::Mark, span, name, value);
            }
        }
    }

    fn outline(&mut self) {
        let document = self.document;
        let count = document.walk().count();
        if count > 0 {
            self.group(OUTLINE, count);
            self.nodes(&document.preamble, 2);
            self.nodes(&document.body, 2);
        }
    }

    fn nodes(&mut self, nodes: &[Node], level: u8) {
        let mut rest: Vec<(&[Node], u8)> = vec![(nodes, level)];
        while let Some((nodes, level)) = rest.pop() {
            let Some((node, others)) = nodes.split_first() else { continue };
            rest.push((others, level));
            rest.push((&node.children, (level + 1).min(DEEPEST)));
            let name = self.node_name(node);
            let opening = opening(self.document.text(), node);
            let piece = self.push(level, Role::Structure, Some(node.span), name, node.heading().unwrap_or_default());
            piece.opening = opening;
        }
    }

    fn node_name(&self, node: &Node) -> String {
        match (&node.label, unit(node.kind)) {
            (Some(label), Some(unit)) => {
                let mut name = format!("{} {label}", unit.of(self.language));
                if let Some(first) = name.get_mut(..1) {
                    first.make_ascii_uppercase();
                }
                // `điểm`: the one unit whose first letter is not ASCII.
                if let Some(rest) = name.strip_prefix('đ') {
                    name = format!("Đ{rest}");
                }
                name
            }
            (Some(label), None) => format!("{label}."),
            (None, _) => self.say(match node.kind {
                NodeKind::Basis => Words::new("Basis", "Căn cứ ban hành"),
                NodeKind::Proposal => Words::new("Proposal", "Đề nghị"),
                NodeKind::Enactment => Words::new("Enactment", "Lệnh ban hành"),
                NodeKind::Bullet => Words::same("–"),
                NodeKind::Table => Words::new("Table", "Bảng"),
                NodeKind::Quotation => Words::new("Quotation", "Trích dẫn"),
                NodeKind::Paragraph => Words::same("¶"),
                _ => unit(node.kind).unwrap_or(Words::same("")),
            }),
        }
    }

    fn tasks(&mut self) {
        let (document, language) = (self.document, self.language);
        if document.tasks.is_empty() {
            return;
        }
        self.group(TASKS, document.tasks.len());
        for (number, Task { text, span, lead, cooperating, deadline, confidence, .. }) in
            document.tasks.iter().enumerate()
        {
            let mut more = Vec::new();
            if !lead.is_empty() {
                more.push(LEAD.fill(language, &[&lead.join("; ")]));
            }
            if !cooperating.is_empty() {
                more.push(COOPERATING.fill(language, &[&cooperating.join("; ")]));
            }
            more.extend(deadline.iter().map(|deadline| DEADLINE.fill(language, &[&deadline.text])));
            let piece = self.push(2, Role::Task, Some(*span), format!("{}.", number + 1), text);
            piece.confidence = Some(*confidence);
            piece.more = more;
        }
    }

    fn citations(&mut self) {
        let (document, language) = (self.document, self.language);
        let count = document.citations.len();
        if count == 0 {
            return;
        }
        self.group(CITATIONS, count);
        for citation in &document.citations {
            let Citation { text, span, number, date, issuer, own, relation, confidence, .. } = citation;
            let mut more = Vec::new();
            if *own {
                more.push(self.say(OWN));
            }
            more.extend(number.iter().map(|number| number.canonical.clone()));
            more.extend(date.iter().map(|date| DATED.fill(language, &[&day(date)])));
            more.extend(issuer.iter().map(|issuer| ISSUED_BY.fill(language, &[issuer])));
            let name = self.say(relation_words(*relation));
            let piece = self.push(2, Role::Citation, Some(*span), name, text);
            piece.confidence = Some(*confidence);
            piece.more = vec![more.join(" · ")];
        }
    }

    fn signatures(&mut self) {
        let document = self.document;
        if document.signatures.is_empty() {
            return;
        }
        self.group(SIGNATURES, 0);
        for signature in &document.signatures {
            let mut more: Vec<_> = signature
                .authorities
                .iter()
                .map(|authority| {
                    let code = match authority.code {
                        AuthorityCode::Tm => "TM.",
                        AuthorityCode::Kt => "KT.",
                        AuthorityCode::Tl => "TL.",
                        AuthorityCode::Tuq => "TUQ.",
                        AuthorityCode::Q => "Q.",
                    };
                    format!("{code} {}", authority.principal.as_deref().unwrap_or_default())
                })
                .collect();
            more.extend(signature.position.clone());
            more.extend(signature.rank.clone());
            let missing = self.say(NOT_FOUND);
            let name = signature.name.as_deref().unwrap_or(&missing);
            self.value(Role::Signature, Some(signature.span), name, signature.confidence).more = more;
        }
    }

    fn distribution(&mut self) {
        let (document, language) = (self.document, self.language);
        if document.distribution.is_empty() {
            return;
        }
        self.group(DISTRIBUTION, document.distribution.len());
        for addressee in &document.distribution {
            let more = addressee.purpose.iter().map(|purpose| PURPOSE.fill(language, &[purpose])).collect();
            let piece = self.push(2, Role::Distribution, Some(addressee.span), "–".to_owned(), &addressee.text);
            piece.confidence = Some(addressee.confidence);
            piece.more = more;
        }
    }

    fn attachments(&mut self) {
        let document = self.document;
        if document.attachments.is_empty() {
            return;
        }
        self.group(ATTACHMENTS, document.attachments.len());
        for Attachment { label, kind, title, body, span, .. } in &document.attachments {
            let kind = kind.as_ref().and_then(|kind| kind.name.as_deref().map(str::to_owned));
            let name = label.clone().or(kind).unwrap_or_else(|| self.say(Role::Attachment.words()));
            self.push(2, Role::Attachment, Some(*span), name, title.as_deref().unwrap_or_default());
            self.nodes(body, 3);
        }
    }

    fn remarks(&mut self) {
        let (document, language) = (self.document, self.language);
        if document.diagnostics.is_empty() {
            return;
        }
        self.group(REMARKS, document.diagnostics.len());
        for diagnostic in &document.diagnostics {
            let name = check::severity(diagnostic.severity).of(language).to_owned();
            let mut more: Vec<String> = match (&diagnostic.found, &diagnostic.read_as) {
                (Some(found), Some(read_as)) => vec![READ_AS.fill(language, &[found, read_as])],
                (Some(found), None) => vec![FOUND.fill(language, &[found])],
                _ => Vec::new(),
            };
            more.push(diagnostic.code.explanation(language).text.to_owned());
            let message = diagnostic.code.message(language);
            let piece = self.push(2, Role::of(diagnostic.severity), Some(diagnostic.span), name, message);
            piece.more = more;
        }
    }
}

/// Whose drafting rules the document follows.
pub(super) const fn system(system: System) -> Option<Words> {
    crate::table::system_words(system)
}

/// A day as it is written in Vietnam: `05/03/2020`; a date in part as EDTF.
pub(super) fn day(date: &Date) -> String {
    match (date.year, date.month, date.day) {
        (Some(year), Some(month), Some(day)) => format!("{day:02}/{month:02}/{year}"),
        _ => date.edtf.clone(),
    }
}

const fn relation_words(relation: Relation) -> Words {
    match relation {
        Relation::Basis => Words::new("Basis", "Căn cứ"),
        Relation::Implements => Words::new("Implements", "Thực hiện"),
        Relation::Amends => Words::new("Amends", "Sửa đổi"),
        Relation::Supplements => Words::new("Supplements", "Bổ sung"),
        Relation::Replaces => Words::new("Replaces", "Thay thế"),
        Relation::Repeals => Words::new("Repeals", "Bãi bỏ"),
        Relation::Guides => Words::new("Guides", "Hướng dẫn"),
        Relation::Consolidates => Words::new("Consolidates", "Hợp nhất"),
        Relation::IssuedWith => Words::new("Issued with", "Ban hành kèm theo"),
        _ => Words::new("Mentions", "Nhắc đến"),
    }
}

/// The beginning of a text, cut behind a word.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => text.to_owned(),
        Some((at, _)) => {
            let shown = text.get(..at).unwrap_or_default();
            let end = shown.rfind(' ').unwrap_or(at);
            format!("{} …", shown.get(..end).unwrap_or(shown))
        }
    }
}

/// Where a unit's enumerator and title stand in the text: `Điều 5. Phạm vi`, `1.`; `None` for units without an
/// enumerator.
fn opening(text: &str, node: &Node) -> Option<Span> {
    let label = node.label.as_deref()?;
    let source = node.span.slice(text)?;
    let word = match node.kind {
        NodeKind::Part | NodeKind::Chapter | NodeKind::Section | NodeKind::Subsection | NodeKind::Article => {
            unit(node.kind).map_or("", |unit| unit.vi)
        }
        _ => "",
    };
    let mut end = matched(source, 0, word).unwrap_or(0);
    end = matched(source, end, label).unwrap_or(end);
    let stop = source.get(end..)?.starts_with(['.', ')', '/', ':']);
    end += usize::from(stop);
    if let Some(title) = &node.title {
        end = matched(source, end, title).unwrap_or(end);
    }
    (end > 0).then(|| Span::new(node.span.start, node.span.start + end as u32))
}

/// Follows a value through its source, where white space may be wider and emphasis may stand between: the offset behind
/// its last letter, or `None` where the source has other letters.
fn matched(source: &str, from: usize, value: &str) -> Option<usize> {
    let mut letters = source.get(from..)?.char_indices().filter(|(_, c)| !is_between(*c));
    let mut end = from;
    for wanted in value.chars().filter(|c| !is_between(*c)) {
        let (at, found) = letters.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
        end = from + at + found.len_utf8();
    }
    Some(end)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '#' | '_' | '>')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(kind: NodeKind, label: &str, title: Option<&str>, text: &str) -> Node {
        let span = Span::new(0, text.len() as u32);
        Node { label: Some(label.into()), title: title.map(Box::from), ..Node::new(kind, span) }
    }

    fn opened(text: &str, node: &Node) -> String {
        opening(text, node).and_then(|span| span.slice(text)).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_title_is_followed_through_wrapped_lines_and_emphasis() {
        let text = "**Điều 5.** Phạm vi\n   điều chỉnh\n1. Việc";
        let article = node(NodeKind::Article, "5", Some("Phạm vi điều chỉnh"), text);
        assert_eq!(opened(text, &article), "**Điều 5.** Phạm vi\n   điều chỉnh");
        let text = "Chương II\nQUY ĐỊNH CỤ THỂ\nĐiều 3.";
        let chapter = node(NodeKind::Chapter, "II", Some("QUY ĐỊNH CỤ THỂ"), text);
        assert_eq!(opened(text, &chapter), "Chương II\nQUY ĐỊNH CỤ THỂ");
    }

    #[test]
    fn an_enumerator_alone_opens_a_clause() {
        let text = "a) Việc thứ nhất";
        assert_eq!(opened(text, &node(NodeKind::Point, "a", None, text)), "a)");
        let damaged = "l. Việc";
        assert_eq!(opened(damaged, &node(NodeKind::Numbered, "1", None, damaged)), "");
    }

    #[test]
    fn long_texts_are_cut_behind_a_word() {
        let cut = shortened(&"công tác ".repeat(40));
        assert!(cut.ends_with("…") && cut.chars().count() <= SHOWN + 2, "{cut}");
        assert!(cut.trim_end_matches(" …").ends_with("công") || cut.trim_end_matches(" …").ends_with("tác"));
        assert_eq!(shortened("ngắn"), "ngắn");
    }
}
