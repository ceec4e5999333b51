//! The typed tree: what is read from a document. Field for field the JSON contract `vanban/1`.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Confidence, Diagnostic, Error, Span};

mod citation;
mod closing;
mod date;
mod line;
mod node;
mod number;
mod provision;
mod spans;
mod task;

pub use citation::{Citation, Relation, Target};
pub use closing::{Addressee, ArchiveCopy, Authority, AuthorityCode, Signature};
pub use date::Date;
pub use line::{Line, LineRole};
pub use node::{Node, NodeKind, Walk};
pub use number::Number;
pub use provision::{Place, Provision, Provisions};
pub(crate) use spans::move_citation;
pub use task::{Deadline, Task};

/// The version of the JSON contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Schema {
    /// Version 1.
    #[default]
    #[serde(rename = "vanban/1")]
    V1,
}

/// Whose drafting rules a document follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum System {
    /// State bodies (Nghị định 30/2020/NĐ-CP).
    State,
    /// The Party (Hướng dẫn 36-HD/VPTW).
    Party,
    /// Đoàn TNCS Hồ Chí Minh.
    YouthUnion,
    /// Công đoàn.
    TradeUnion,
    /// Mặt trận Tổ quốc.
    Front,
    /// Laws, ordinances and resolutions of the National Assembly and its Standing Committee.
    Assembly,
    /// Not determined.
    #[default]
    Unknown,
}

/// What a document's type was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KindEvidence {
    /// The printed type: the type line of a document, the type word of a citation.
    Heading,
    /// The abbreviation in the symbol.
    Symbol,
    /// The layout: a letter has no type line.
    Layout,
    /// Nothing.
    #[default]
    Unknown,
}

/// A document type (tên loại văn bản).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Kind {
    /// The code of the type (`CV`, `QĐ`, `NĐ`, `L`); `None` where it is not determined.
    pub code: Option<Cow<'static, str>>,
    /// The name of the type (`Công văn`).
    pub name: Option<Cow<'static, str>>,
    /// What it was read from.
    pub from: KindEvidence,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A value that is text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Field {
    /// The value for a reader: NFC, wrapped lines joined, white space collapsed, emphasis removed.
    pub text: String,
    /// Where it stands; the hull of its pieces where lines of another column stand between them.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// What an issuer was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IssuerEvidence {
    /// The letterhead.
    #[default]
    Letterhead,
    /// The signature block.
    Signature,
    /// The body, where the issuer speaks (`… yêu cầu:`).
    Body,
    /// The symbol.
    Symbol,
}

/// A body that issued the document (cơ quan, tổ chức ban hành văn bản).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Issuer {
    /// Its name as printed, wrapped lines joined.
    pub name: String,
    /// The superior body printed above it (cơ quan chủ quản).
    pub parent: Option<String>,
    /// What it was read from.
    pub from: IssuerEvidence,
    /// Where it stands.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// Marks of secrecy (độ mật).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Secrecy {
    /// Mật.
    Mat,
    /// Tối mật.
    ToiMat,
    /// Tuyệt mật.
    TuyetMat,
}

/// Marks of urgency (mức độ khẩn).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Khẩn.
    Khan,
    /// Thượng khẩn.
    ThuongKhan,
    /// Hỏa tốc.
    HoaToc,
}

/// Kinds of copies (bản sao).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CopyMark {
    /// Sao y.
    SaoY,
    /// Sao lục.
    SaoLuc,
    /// Trích sao.
    TrichSao,
}

/// The marks that a document bears besides its content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Marks {
    /// Độ mật.
    pub secrecy: Option<Secrecy>,
    /// Mức độ khẩn.
    pub urgency: Option<Urgency>,
    /// Dự thảo.
    pub draft: bool,
    /// Bản sao.
    pub copy: Option<CopyMark>,
}

/// Where the text came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The name given by the caller, usually a path.
    pub name: Option<String>,
    /// The encoding of the bytes: `utf-8`, `utf-16le`, `tcvn3`, `vni`, `viscii`, `windows-1258` …
    pub encoding: String,
    /// Length of the input in bytes.
    pub bytes: u64,
    /// How sure the encoding is.
    pub confidence: Confidence,
}

/// Something issued with the document (phụ lục, văn bản kèm theo).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attachment {
    /// `Phụ lục I`; `None` for an attached Quy chế, Kế hoạch …
    pub label: Option<String>,
    /// The type of an attached document.
    pub kind: Option<Kind>,
    /// Its title without the type heading.
    pub title: Option<String>,
    /// Index of the citation that names what it was issued with.
    pub issued_with: Option<u32>,
    /// Its content.
    pub body: Vec<Node>,
    /// From its heading to its end.
    pub span: Span,
}

/// What is read from a document, key for key as in JSON.
///
/// [`Document`] dereferences to it. Absent is `None` or empty; where something stands that could not be read, a
/// diagnostic says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Document"))]
#[non_exhaustive]
pub struct Content {
    /// The version of the contract.
    pub schema: Schema,
    /// Where the text came from.
    pub source: Source,
    /// Whose drafting rules it follows.
    pub system: System,
    /// The document type.
    pub kind: Kind,
    /// Số và ký hiệu.
    pub number: Option<Number>,
    /// Cơ quan ban hành; more than one for joint documents.
    pub issuers: Vec<Issuer>,
    /// Địa danh.
    pub place: Option<Field>,
    /// Ngày ban hành.
    pub date: Option<Date>,
    /// Trích yếu.
    pub subject: Option<Field>,
    /// Secrecy, urgency, draft, copy.
    pub marks: Marks,
    /// Kính gửi, an entry an addressee.
    pub recipients: Vec<Field>,
    /// What precedes the disposition: bases, proposals, opening paragraphs, the enactment line.
    pub preamble: Vec<Node>,
    /// The disposition.
    pub body: Vec<Node>,
    /// Chữ ký.
    pub signatures: Vec<Signature>,
    /// Nơi nhận.
    pub distribution: Vec<Addressee>,
    /// Phụ lục, and what was issued with the document.
    pub attachments: Vec<Attachment>,
    /// Every mention of another document or of a provision, in reading order.
    pub citations: Vec<Citation>,
    /// The distinct documents behind the citations.
    pub targets: Vec<Target>,
    /// Tasks that the document assigns.
    pub tasks: Vec<Task>,
    /// What was odd, repaired or not understood.
    pub diagnostics: Vec<Diagnostic>,
    /// The role of every line; only on request ([`crate::Parser::lines`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<Line>>,
}

/// A document: its text and what was read from it.
///
/// Owned, `Send + Sync`, and cheap to clone: clones share text and content. It dereferences to [`Content`], whose fields
/// carry the names of the JSON keys.
///
/// ```
/// let doc = vanban::parse("Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mở lớp\nĐiều 1. Mở một lớp học.\n");
/// assert_eq!(doc.number().unwrap().canonical, "12/QĐ-UBND");
/// assert_eq!(doc.kind.code.as_deref(), Some("QĐ"));
/// let span = doc.subject.as_ref().unwrap().span;
/// assert_eq!(doc.text_of(span), Some("Về việc mở lớp"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    text: Arc<str>,
    content: Arc<Content>,
}

impl Document {
    pub(crate) fn new(text: Arc<str>, content: Content) -> Self {
        Self { text, content: Arc::new(content) }
    }

    /// The decoded text that all spans refer to; empty for a document that was read from JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text under a span; `None` where the span does not lie in the text.
    #[must_use]
    pub fn text_of(&self, span: Span) -> Option<&str> {
        span.slice(&self.text)
    }

    /// Số và ký hiệu.
    #[must_use]
    pub fn number(&self) -> Option<&Number> {
        self.content.number.as_ref()
    }

    /// Ngày ban hành.
    #[must_use]
    pub fn date(&self) -> Option<&Date> {
        self.content.date.as_ref()
    }

    /// Trích yếu.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.content.subject.as_ref().map(|field| field.text.as_str())
    }

    /// The names of the issuing bodies.
    pub fn issuers(&self) -> impl Iterator<Item = &str> {
        self.content.issuers.iter().map(|issuer| issuer.name.as_str())
    }

    /// The numbered units at the top of the body: parts, chapters, articles, `I.`, `1.` …
    ///
    /// ```
    /// let doc = vanban::parse("Kính gửi: Sở A\n\nSở B đề nghị:\n\n1. Việc một.\n\n2. Việc hai.\n");
    /// let labels: Vec<_> = doc.sections().filter_map(|node| node.label.as_deref()).collect();
    /// assert_eq!(labels, ["1", "2"]);
    /// ```
    pub fn sections(&self) -> impl Iterator<Item = &Node> {
        self.content.body.iter().filter(|node| node.label.is_some())
    }

    /// Every mention of another document or of a provision.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.content.citations
    }

    /// The names of those who signed.
    pub fn signers(&self) -> impl Iterator<Item = &str> {
        self.content.signatures.iter().filter_map(|signature| signature.name.as_deref())
    }

    /// All nodes of preamble and body in reading order, a parent before its children.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        Walk::over(&self.content.preamble, &self.content.body)
    }

    /// The nodes of one kind, in reading order: `doc.find(NodeKind::Article)`.
    pub fn find(&self, kind: NodeKind) -> impl Iterator<Item = &Node> {
        self.walk().filter(move |node| node.kind == kind)
    }

    /// The document as one line of JSON.
    ///
    /// # Errors
    /// Never for a document made by this crate; the error of the serialiser is passed on.
    pub fn to_json(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self)?)
    }

    /// The document as indented JSON.
    ///
    /// # Errors
    /// As for [`Document::to_json`].
    pub fn to_json_pretty(&self) -> Result<String, Error> {
        Ok(serde_json::to_string_pretty(self)?)
    }

    /// A document from its JSON. The text is not part of the JSON: [`Document::text`] is empty.
    ///
    /// ```
    /// let json = vanban::parse("Số: 12/QĐ-UBND").to_json()?;
    /// let doc = vanban::Document::from_json(&json)?;
    /// assert_eq!(doc.to_json()?, json);
    /// # Ok::<(), vanban::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Json`] where the JSON does not follow the contract.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        Ok(serde_json::from_str(json)?)
    }
}

impl Deref for Document {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.content
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.content.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(Arc::from(""), Content::deserialize(deserializer)?))
    }
}
