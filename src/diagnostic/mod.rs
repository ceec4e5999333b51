//! What was odd, repaired or not understood, each with a stable code.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::Span;

mod code;

pub use code::{Code, Explanation};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; the value stands.
    Info,
    /// A value was repaired, is partial or doubtful: look at it.
    Warning,
    /// Something stands there that could not be read.
    Error,
}

/// The language of messages and explanations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Tiếng Việt.
    Vietnamese,
}

/// A remark on a place of the text.
///
/// ```
/// let doc = vanban::parse("Số:      /QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp.\n");
/// assert!(doc.diagnostics.iter().any(|d| d.code == vanban::Code::NumberBlank));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// What it is about.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The message in English; [`Code::message`] has it in other languages.
    pub message: Cow<'static, str>,
    /// The place.
    pub span: Span,
    /// What stands there.
    pub found: Option<String>,
    /// What it was read as.
    pub read_as: Option<String>,
}

impl Diagnostic {
    /// A remark without a repair.
    #[must_use]
    pub fn new(code: Code, span: Span) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: Cow::Borrowed(code.message(Language::English)),
            span,
            found: None,
            read_as: None,
        }
    }

    /// A remark that shows what stands in the text.
    #[must_use]
    pub fn found(code: Code, span: Span, found: impl Into<String>) -> Self {
        Self { found: Some(found.into()), ..Self::new(code, span) }
    }

    /// A repair: what stands in the text and what it was read as.
    #[must_use]
    pub fn repair(code: Code, span: Span, found: impl Into<String>, read_as: impl Into<String>) -> Self {
        Self { found: Some(found.into()), read_as: Some(read_as.into()), ..Self::new(code, span) }
    }
}
