//! Mentions of other documents, of provisions, and the documents behind them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Date, Kind, Number, Place, Provisions};
use crate::{Confidence, Span};

/// What a citation says of the cited document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// Căn cứ …
    Basis,
    /// Thực hiện …, triển khai …
    Implements,
    /// Sửa đổi …
    Amends,
    /// Bổ sung …
    Supplements,
    /// Thay thế …
    Replaces,
    /// Bãi bỏ …, hết hiệu lực
    Repeals,
    /// Hướng dẫn …, quy định chi tiết …
    Guides,
    /// Hợp nhất …
    Consolidates,
    /// Ban hành kèm theo …
    IssuedWith,
    /// Anything else.
    #[default]
    Mentions,
}

/// A mention of another document, of a provision of it, or of the document at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// The whole mention as written, lines joined.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The type of the cited document.
    pub kind: Kind,
    /// Its number and symbol.
    pub number: Option<Arc<Number>>,
    /// Its date.
    pub date: Option<Date>,
    /// Who issued it, as written.
    pub issuer: Option<String>,
    /// Where the issuer stands; in a list this may be behind another document of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_span: Option<Span>,
    /// Its title as written (`về …`).
    pub title: Option<Arc<str>>,
    /// Where the title stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_span: Option<Span>,
    /// The provisions that are cited, lists and ranges expanded.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<super::Provision<'static>>"))]
    pub provisions: Provisions,
    /// The provision of the document at hand in which the mention stands; left out where it stands in none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::Provision<'static>>"))]
    pub place: Option<Place>,
    /// Whether the document at hand is meant (`Nghị định này`).
    #[serde(rename = "self")]
    pub own: bool,
    /// What is said of the cited document.
    pub relation: Relation,
    /// Index of the citation whose title contains this one.
    pub within: Option<u32>,
    /// Index into the document's targets.
    pub target: Option<u32>,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// A distinct document behind one or more citations: the merged knowledge of all mentions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Target {
    /// What identifies it: the canonical number, else type and title.
    pub key: String,
    /// Its type.
    pub kind: Kind,
    /// Its number and symbol.
    pub number: Option<Arc<Number>>,
    /// Its date.
    pub date: Option<Date>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its title.
    pub title: Option<Arc<str>>,
}
