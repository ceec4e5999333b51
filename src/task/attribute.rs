//! The lines below an item that say who does it, with whom, by when: `Cơ quan chủ trì: Sở Nội vụ`.

use std::ops::Range;

use crate::document::Node;
use crate::fold::at_start;
use crate::vocabulary::tasks::{HELPING, LEADING, RESULTS, TERMS};

/// The longest label of an attribute, in bytes: three for each letter of `co quan chu tri thuc hien`, and blanks.
const LONGEST_ATTRIBUTE: usize = 160;

/// What a line below an item says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    Lead,
    Help,
    Term,
    Result,
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
    } else if is(RESULTS) {
        Attribute::Result
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

/// An item, and the lines right behind it that say who does it.
#[derive(Clone, Debug)]
pub(super) struct Attributed {
    pub(super) item: usize,
    pub(super) lines: Range<usize>,
}

/// The items of a list behind which lines stand that say who does them, as `names` reads it.
///
/// `- Rà soát bến đò.` / `Đơn vị chủ trì: Sở Xây dựng` / `Thời gian: Quý I` / `- Kiểm tra đò.` / `Đơn vị chủ trì: …`
pub(super) fn attributed(nodes: &[Node], names: impl Fn(&str) -> bool) -> Vec<Attributed> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < nodes.len() {
        let lines = nodes.iter().skip(at).map_while(attribute);
        let (length, leads) = lines.fold((0, false), |(length, leads), (line, value)| {
            (length + 1, leads || line == Attribute::Lead && names(value))
        });
        if let Some(item) = at.checked_sub(1).filter(|_| leads) {
            found.push(Attributed { item, lines: at..at + length });
        }
        // Behind the lines stands none.
        at += length + 1;
    }
    found
}
