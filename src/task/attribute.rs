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

/// Items, and the lines right behind the last of them that say who does them.
#[derive(Clone, Debug)]
pub(super) struct Attributed {
    pub(super) items: Range<usize>,
    pub(super) lines: Range<usize>,
    /// The lines say more than who does it: with whom, or by when.
    pub(super) whole: bool,
}

/// The items of a list behind which lines stand that say who does them, as `names` reads it, or in several lines, which are
/// nothing else.
///
/// `- Rà soát bến đò.` / `Đơn vị chủ trì: Sở Xây dựng` / `Thời gian: Quý I` / `- Kiểm tra đò.` / `Đơn vị chủ trì: …`
pub(super) fn attributed(nodes: &[Node], names: impl Fn(&str) -> bool) -> Vec<Attributed> {
    let mut found = Vec::new();
    let (mut at, mut first) = (0, 0);
    while at < nodes.len() {
        let (mut length, mut named, mut leads, mut others) = (0, false, false, false);
        for (line, value) in nodes.iter().skip(at).map_while(attribute) {
            length += 1;
            named |= line == Attribute::Lead && names(value);
            leads |= line == Attribute::Lead;
            others |= matches!(line, Attribute::Help | Attribute::Term);
        }
        let whole = leads && others;
        if first < at && (named || whole) {
            found.push(Attributed { items: first..at, lines: at..at + length, whole });
        }
        // Behind the lines stands none.
        at += length + 1;
        if length > 0 {
            first = at - 1;
        }
    }
    found
}
