//! What is doubtful in a document: values of low confidence, values with a remark, and main values that are missing.

use std::borrow::Cow;

use vanban::{Confidence, Diagnostic, Document, Language, LineRole, Severity, Span};

use crate::words::Words;

/// Values of a lower confidence are doubtful: more than one in ten of them is wrong.
pub(crate) const BELOW: f64 = 0.9;

/// What part of a document a value or a remark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Kind,
    Number,
    Date,
    Place,
    Issuer,
    Subject,
    Recipient,
    Signature,
    Distribution,
    Citation,
    Task,
    Text,
}

impl Part {
    const ALL: [Self; 12] = [
        Self::Kind,
        Self::Number,
        Self::Date,
        Self::Place,
        Self::Issuer,
        Self::Subject,
        Self::Recipient,
        Self::Signature,
        Self::Distribution,
        Self::Citation,
        Self::Task,
        Self::Text,
    ];

    pub(crate) const fn words(self) -> Words {
        match self {
            Self::Kind => Words::new("type", "tên loại"),
            Self::Number => Words::new("number and symbol", "số, ký hiệu"),
            Self::Date => Words::new("date", "ngày ban hành"),
            Self::Place => Words::new("place", "địa danh"),
            Self::Issuer => Words::new("issuing body", "cơ quan ban hành"),
            Self::Subject => Words::new("subject", "trích yếu"),
            Self::Recipient => Words::new("addressee", "kính gửi"),
            Self::Signature => Words::new("signature", "người ký"),
            Self::Distribution => Words::new("distribution", "nơi nhận"),
            Self::Citation => Words::new("citation", "viện dẫn"),
            Self::Task => Words::new("task", "nhiệm vụ"),
            Self::Text => Words::new("text", "nội dung"),
        }
    }

    /// How the names of codes about this part begin: `number-blank`.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Kind => "kind-",
            Self::Number => "number-",
            Self::Date => "date-",
            Self::Place => "place-",
            Self::Issuer => "issuer-",
            Self::Subject => "subject-",
            Self::Recipient => "recipient",
            Self::Signature => "sign",
            Self::Distribution => "distribution-",
            Self::Citation => "citation-",
            Self::Task => "task-",
            Self::Text => "",
        }
    }

    /// The part that a remark is about by its code alone.
    fn of(diagnostic: &Diagnostic) -> Self {
        let about = |part: &Self| diagnostic.code.name().starts_with(part.prefix());
        Self::ALL.into_iter().find(about).unwrap_or(Self::Text)
    }
}

/// Something doubtful.
#[derive(Debug, PartialEq)]
pub(crate) struct Doubt<'a> {
    pub(crate) part: Part,
    /// What was read; `None` where nothing was.
    pub(crate) read: Option<Cow<'a, str>>,
    pub(crate) confidence: Option<Confidence>,
    /// Where it stands; `None` where nothing stands.
    pub(crate) span: Option<Span>,
    pub(crate) reasons: Vec<Reason<'a>>,
}

/// Why something is doubtful.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reason<'a> {
    Remark(&'a Diagnostic),
    LowConfidence,
    Missing,
}

const LOW: Words = Words::new("the reading is uncertain", "cách đọc chưa chắc chắn");
const MISSING: Words = Words::new("not found in the text", "không thấy trong văn bản");
const READ_AS: Words = Words::new("{0}: `{1}` read as `{2}`", "{0}: `{1}` đọc là `{2}`");
const FOUND: Words = Words::new("{0}: `{1}`", "{0}: `{1}`");

impl Reason<'_> {
    pub(crate) fn say(self, language: Language) -> String {
        let Self::Remark(diagnostic) = self else {
            return if self == Self::Missing { MISSING } else { LOW }.of(language).to_owned();
        };
        let message = diagnostic.code.message(language);
        match (&diagnostic.found, &diagnostic.read_as) {
            (Some(found), Some(read_as)) => READ_AS.fill(language, &[message, found, read_as]),
            (Some(found), None) => FOUND.fill(language, &[message, found]),
            _ => message.to_owned(),
        }
    }
}

/// A value with its standing.
struct Value<'a> {
    part: Part,
    text: Cow<'a, str>,
    span: Option<Span>,
    confidence: Confidence,
}

/// Every value that bears a confidence, those that describe the document first.
fn values(document: &Document) -> Vec<Value<'_>> {
    let mut values = Vec::new();
    let mut value = |part, text: Cow<'_, str>, span, confidence| {
        values.push(Value { part, text: Cow::Owned(text.into_owned()), span, confidence });
    };
    let kind = &document.kind;
    if let Some(name) = kind.name.as_deref().or(kind.code.as_deref()) {
        value(Part::Kind, name.into(), kind_span(document), kind.confidence);
    }
    if let Some(number) = &document.number {
        value(Part::Number, (&number.canonical).into(), Some(number.span), number.confidence);
    }
    if let Some(date) = &document.date {
        value(Part::Date, (&date.edtf).into(), Some(date.span), date.confidence);
    }
    let fields = document.place.iter().map(|field| (Part::Place, field));
    let fields = fields.chain(document.subject.iter().map(|field| (Part::Subject, field)));
    for (part, field) in fields.chain(document.recipients.iter().map(|field| (Part::Recipient, field))) {
        value(part, (&field.text).into(), Some(field.span), field.confidence);
    }
    for issuer in &document.issuers {
        value(Part::Issuer, (&issuer.name).into(), Some(issuer.span), issuer.confidence);
    }
    for signature in &document.signatures {
        let said: Vec<_> = [&signature.position, &signature.name].into_iter().flatten().map(String::as_str).collect();
        value(Part::Signature, said.join(", ").into(), Some(signature.span), signature.confidence);
    }
    for addressee in &document.distribution {
        value(Part::Distribution, (&addressee.text).into(), Some(addressee.span), addressee.confidence);
    }
    for citation in &document.citations {
        value(Part::Citation, (&citation.text).into(), Some(citation.span), citation.confidence);
    }
    for task in &document.tasks {
        value(Part::Task, (&task.text).into(), Some(task.span), task.confidence);
    }
    values
}

/// Where the type is printed: its own line, else nowhere.
pub(crate) fn kind_span(document: &Document) -> Option<Span> {
    role_span(document, LineRole::Title)
}

/// The hull of the lines of a role, without the white space around them.
pub(crate) fn role_span(document: &Document, role: LineRole) -> Option<Span> {
    let lines = document.lines.iter().flatten().filter(|line| line.role == role);
    let hull = lines.map(|line| line.span).reduce(Span::hull)?;
    let text = document.text_of(hull)?;
    let (lead, trail) = (text.len() - text.trim_start().len(), text.len() - text.trim_end().len());
    Some(Span::new(hull.start + lead as u32, hull.end - trail as u32))
}

/// What is doubtful in a document, where values of less confidence than `below` are.
pub(crate) fn doubts(document: &Document, below: f64) -> Vec<Doubt<'_>> {
    let values = values(document);
    let mut remarks: Vec<Vec<Reason<'_>>> = values.iter().map(|_| Vec::new()).collect();
    let mut loose = Vec::new();
    for diagnostic in document.diagnostics.iter().filter(|diagnostic| diagnostic.severity >= Severity::Warning) {
        match owner(&values, diagnostic) {
            Some(index) => remarks[index].push(Reason::Remark(diagnostic)),
            None => loose.push(diagnostic),
        }
    }
    let mut doubts = Vec::new();
    for (value, mut reasons) in values.into_iter().zip(remarks) {
        if reasons.is_empty() && value.confidence.value() < below {
            reasons.push(Reason::LowConfidence);
        }
        if !reasons.is_empty() {
            let (read, confidence) = (Some(value.text), Some(value.confidence));
            doubts.push(Doubt { part: value.part, read, confidence, span: value.span, reasons });
        }
    }
    for diagnostic in loose {
        let part = Part::of(diagnostic);
        let span = Some(diagnostic.span);
        doubts.push(Doubt { part, read: None, confidence: None, span, reasons: vec![Reason::Remark(diagnostic)] });
    }
    for part in missing(document) {
        if !doubts.iter().any(|doubt| doubt.part == part) {
            doubts.push(Doubt { part, read: None, confidence: None, span: None, reasons: vec![Reason::Missing] });
        }
    }
    doubts.sort_by_key(|doubt| (Part::ALL.iter().position(|part| *part == doubt.part), doubt.span));
    doubts
}

/// The value that a remark is about: the shortest that holds its place, and of those the one its code names.
fn owner(values: &[Value<'_>], diagnostic: &Diagnostic) -> Option<usize> {
    let part = Part::of(diagnostic);
    let held = values.iter().enumerate().filter_map(|(at, value)| {
        // In columns that were read into each other a signature stands within entries of the distribution.
        let span = value.span.filter(|_| part != Part::Signature || value.part == part)?;
        (span.contains(diagnostic.span) || diagnostic.span.contains(span)).then_some((at, value, span))
    });
    held.min_by_key(|(_, value, span)| (span.len(), value.part != part)).map(|(at, ..)| at)
}

/// The main values that were not found: what every archive asks for.
fn missing(document: &Document) -> impl Iterator<Item = Part> {
    let absent = [
        (Part::Kind, document.kind.code.is_none() && document.kind.name.is_none()),
        (Part::Number, document.number.is_none()),
        (Part::Date, document.date.is_none()),
        (Part::Issuer, document.issuers.is_empty()),
        (Part::Subject, document.subject.is_none()),
        (Part::Signature, document.signatures.iter().all(|signature| signature.name.is_none())),
    ];
    absent.into_iter().filter(|(_, absent)| *absent).map(|(part, _)| part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(change: impl FnOnce(&mut serde_json::Value)) -> Document {
        let mut json: serde_json::Value = serde_json::from_str(&vanban::parse("").to_json().unwrap()).unwrap();
        json["diagnostics"] = serde_json::json!([]);
        json["kind"] = serde_json::json!({"code": "QĐ", "name": "Quyết định", "from": "heading", "confidence": 0.99});
        json["issuers"] = serde_json::json!([
            {"name": "UBND TỈNH X", "parent": null, "from": "letterhead", "span": [0, 9], "confidence": 0.97}]);
        json["number"] = serde_json::json!({"canonical": "12/QĐ-UBND", "sequence": "12", "suffix": null, "year": null,
            "symbol": "QĐ-UBND", "kind": "QĐ", "bodies": ["UBND"], "span": [20, 30], "confidence": 0.98});
        json["date"] = serde_json::json!(
            {"edtf": "2020-03-05", "year": 2020, "month": 3, "day": 5, "span": [40, 50], "confidence": 0.98});
        json["subject"] = serde_json::json!({"text": "Về việc A", "span": [60, 70], "confidence": 0.95});
        json["signatures"] = serde_json::json!([{"authorities": [], "position": "CHỦ TỊCH", "rank": null,
            "name": "Lê Văn Tám", "span": [80, 90], "confidence": 0.96}]);
        change(&mut json);
        Document::from_json(&json.to_string()).unwrap()
    }

    fn said(document: &Document) -> Vec<(Part, Option<String>, String)> {
        let doubts = doubts(document, BELOW);
        let say = |doubt: &Doubt<'_>| doubt.reasons.iter().map(|r| r.say(Language::English)).collect::<Vec<_>>();
        doubts.iter().map(|d| (d.part, d.read.as_deref().map(str::to_owned), say(d).join("; "))).collect()
    }

    #[test]
    fn nothing_is_doubtful_where_all_is_read_well() {
        assert_eq!(said(&document(|_| {})), []);
    }

    #[test]
    fn a_value_of_low_confidence_is_doubtful() {
        let document = document(|json| json["subject"]["confidence"] = serde_json::json!(0.6));
        let expected = (Part::Subject, Some("Về việc A".to_owned()), "the reading is uncertain".to_owned());
        assert_eq!(said(&document), [expected]);
    }

    #[test]
    fn a_repair_is_told_with_the_value_it_made() {
        let document = document(|json| {
            json["diagnostics"] = serde_json::json!([{"code": "number-repaired", "severity": "warning",
                "message": "", "span": [22, 24], "found": "QD", "read_as": "QĐ"}]);
        });
        let expected =
            (Part::Number, Some("12/QĐ-UBND".to_owned()), "the number was repaired: `QD` read as `QĐ`".to_owned());
        assert_eq!(said(&document), [expected]);
    }

    #[test]
    fn what_is_missing_is_told_once_with_the_remark_that_says_why() {
        let document = document(|json| {
            json["number"] = serde_json::Value::Null;
            json["date"] = serde_json::Value::Null;
            json["diagnostics"] = serde_json::json!([{"code": "number-unreadable", "severity": "error",
                "message": "", "span": [22, 24], "found": "2#", "read_as": null}]);
        });
        assert_eq!(
            said(&document),
            [
                (Part::Number, None, "the number cannot be read: `2#`".to_owned()),
                (Part::Date, None, "not found in the text".to_owned())
            ]
        );
    }

    #[test]
    fn a_remark_on_the_signature_is_never_told_of_the_entry_that_encloses_it() {
        let document = document(|json| {
            json["signatures"] = serde_json::json!([]);
            json["distribution"] = serde_json::json!([
                {"text": "Như trên", "purpose": null, "archive": null, "span": [75, 100], "confidence": 0.97}]);
            json["diagnostics"] = serde_json::json!([{"code": "signer-missing", "severity": "warning",
                "message": "", "span": [80, 90], "found": null, "read_as": null}]);
        });
        let expected = (Part::Signature, None, "no signer's name stands below the position".to_owned());
        assert_eq!(said(&document), [expected]);
    }

    #[test]
    fn notes_are_no_doubts() {
        let document = document(|json| {
            json["diagnostics"] = serde_json::json!([{"code": "duplicate-word", "severity": "info",
                "message": "", "span": [62, 64], "found": "A A", "read_as": null}]);
        });
        assert_eq!(said(&document), []);
    }
}
