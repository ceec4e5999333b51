//! Số và ký hiệu: the number and symbol of a document.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fold::fold;
use crate::{Confidence, Span};

/// The number and symbol (số và ký hiệu) of a document, split as the drafting rules build it.
///
/// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 (State); Hướng dẫn 36-HD/VPTW, II.1.3 (Party).
/// It prints as its canonical form.
///
/// ```
/// let cited = vanban::cite("theo Công văn số 12a/UBND-VX của tỉnh");
/// let number = cited[0].number.as_ref().unwrap();
/// assert_eq!(number.to_string(), "12a/UBND-VX");
/// assert_eq!(number.sequence.as_deref(), Some("12"));
/// assert_eq!(number.suffix.as_deref(), Some("a"));
/// assert_eq!(number.bodies, ["UBND", "VX"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Number {
    /// The whole, without white space and with every dash as `-`; `?` stands for digits left blank or unreadable.
    pub canonical: String,
    /// The running number (số), leading zeros as printed; `None` where it is blank or unreadable.
    pub sequence: Option<String>,
    /// A letter behind the running number (`12a`).
    pub suffix: Option<String>,
    /// The year inside a normative symbol (`30/2020/NĐ-CP`).
    pub year: Option<String>,
    /// The symbol (ký hiệu) without running number and year; `None` where there is none.
    pub symbol: Option<String>,
    /// The abbreviation of the document type inside the symbol, as printed.
    pub kind: Option<String>,
    /// The abbreviations of bodies and units inside the symbol, in order.
    pub bodies: Vec<String>,
    /// Where it stands, without the label `Số:`.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

impl Number {
    /// The number as it is compared: folded, leading zeros gone, and without the term of the National Assembly, which the
    /// year tells and which gets lost: `72/2025/QH` is `72/2025/QH15`.
    pub(crate) fn key(&self) -> String {
        let mut key = fold(self.canonical.trim_start_matches('0'));
        if self.year.is_some() {
            let bare = key.trim_end_matches(|c: char| c.is_ascii_digit());
            if bare.ends_with("/qh") || bare.ends_with("ubtvqh") {
                key.truncate(bare.len());
            }
        }
        key
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.canonical)
    }
}
