//! Who has to do what, with whom, by when.

use serde::{Deserialize, Serialize};

use crate::{Confidence, Span};

/// A task that the document assigns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// The words of the item.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// The path of child indices from `body` to the item's node.
    pub node: Vec<u32>,
    /// Who leads (chủ trì), from the item or inherited from its section.
    pub lead: Vec<String>,
    /// Who cooperates (phối hợp).
    pub cooperating: Vec<String>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// By when a task is due, or how often.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// As printed: `trước ngày 30/6/2021`.
    pub text: String,
    /// The date as EDTF, where one is stated.
    pub edtf: Option<String>,
    /// The period of a recurring task: `quý`, `tháng`, `năm` …
    pub recurring: Option<String>,
}
