//! The lossless layer: every line of the text and its role.

use serde::{Deserialize, Serialize};

use crate::Span;

/// What a line is in the layout of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineRole {
    /// Nothing but white space.
    Blank,
    /// Page numbers, form feeds, running heads, page marks of converters.
    PageFurniture,
    /// What others added around the document: e-signature banners, incoming stamps, website furniture, front matter.
    Stamp,
    /// Debris of recognition that says nothing.
    Noise,
    /// Quốc hiệu, tiêu ngữ, Party title, names of parent body and issuer, rules below them.
    Letterhead,
    /// Số, ký hiệu (the date may share the line).
    Number,
    /// Địa danh, ngày tháng năm.
    DateLine,
    /// Marks of secrecy, urgency, draft and circulation.
    Mark,
    /// Tên loại: the line that names the type.
    Title,
    /// Trích yếu.
    Subject,
    /// Kính gửi and its addressees.
    Recipients,
    /// Căn cứ, đề nghị, opening paragraphs, enactment.
    Preamble,
    /// Nội dung.
    Body,
    /// Quyền hạn, chức vụ, họ tên (the distribution may share the line).
    Signature,
    /// Nơi nhận.
    Distribution,
    /// SAO Y, SAO LỤC, TRÍCH SAO and what belongs to the copy.
    Copy,
    /// Phụ lục and what is issued with the document.
    Attachment,
}

/// A physical line with its line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line {
    /// What the line is.
    pub role: LineRole,
    /// The line with its line end; the spans of all lines touch and cover the text.
    pub span: Span,
}
