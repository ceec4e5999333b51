//! The lines below an item that say who does it, with whom, by when: `Cơ quan chủ trì: Sở Nội vụ`.

use crate::document::Node;
use crate::fold::at_start;
use crate::vocabulary::tasks::{HELPING, LEADING, TERMS};

/// The longest label of an attribute, in bytes: three for each letter of `co quan chu tri thuc hien`, and blanks.
const LONGEST_ATTRIBUTE: usize = 160;

/// What a line below an item says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    Lead,
    Help,
    Term,
}

/// `Cơ quan chủ trì: Sở Nội vụ`, `Thời gian hoàn thành: Quý II/2026`
pub(super) fn attribute(node: &Node) -> Option<(Attribute, &str)> {
    let text = node.heading().filter(|_| node.children.is_empty())?;
    let (label, value) = text.split_once(':').filter(|(label, _)| label.len() <= LONGEST_ATTRIBUTE)?;
    let is = |labels: &[&str]| labels.iter().any(|wanted| at_start(label, wanted) == Some(label.trim_end().len()));
    let attribute = if is(LEADING) {
        Attribute::Lead
    } else if is(HELPING) {
        Attribute::Help
    } else if is(TERMS) {
        Attribute::Term
    } else {
        return None;
    };
    Some((attribute, value))
}

/// Whether an item is the label of an attribute and nothing more: what it says stands below it, and belongs to the item
/// before.
pub(super) fn is_label(node: &Node) -> bool {
    let label = node.heading().unwrap_or_default().trim_end_matches([':', ' ']);
    LEADING.iter().chain(HELPING).chain(TERMS).any(|wanted| at_start(label, wanted) == Some(label.len()))
}
