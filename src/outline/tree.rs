//! From units in reading order with their depths to the tree of nodes.

use crate::Span;
use crate::document::{Node, NodeKind};

/// The deepest level of a tree; deeper units stand side by side at it.
pub(crate) const DEPTH_LIMIT: usize = 24;

/// A node before its children are known.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: NodeKind,
    pub(crate) label: Option<Box<str>>,
    pub(crate) text: String,
    pub(crate) depth: u8,
    /// The line on which it begins.
    pub(crate) line: u32,
    pub(crate) span: Span,
    /// Its text is in capitals throughout.
    pub(crate) upper: bool,
}

/// The forest of drafts in reading order, whose words it takes. A draft deeper than the one above it by more than one level
/// is its child.
pub(crate) fn assemble(drafts: &mut [Draft]) -> Vec<Node> {
    let (top, below) = families(drafts);
    let mut levels: Vec<Open> = Vec::new();
    let mut roots = Vec::with_capacity(top);
    for (draft, children) in drafts.iter_mut().zip(below) {
        while levels.len() > usize::from(draft.depth) {
            close(&mut levels, &mut roots);
        }
        levels.push(Open { upper: draft.upper, node: node(draft, children) });
    }
    while !levels.is_empty() {
        close(&mut levels, &mut roots);
    }
    roots
}

/// How many drafts stand at the top, and how many directly below each: what grows step by step takes twice the room.
fn families(drafts: &[Draft]) -> (usize, Vec<u32>) {
    let mut below = vec![0_u32; drafts.len()];
    let mut open: Vec<usize> = Vec::new();
    let mut top = 0;
    for (index, draft) in drafts.iter().enumerate() {
        open.truncate(usize::from(draft.depth));
        match open.last().and_then(|parent| below.get_mut(*parent)) {
            Some(count) => *count += 1,
            None => top += 1,
        }
        open.push(index);
    }
    (top, below)
}

/// A node whose children are being collected; its wording stands in `text` until it is closed.
struct Open {
    upper: bool,
    node: Node,
}

fn node(draft: &mut Draft, children: u32) -> Node {
    let text = std::mem::take(&mut draft.text);
    Node {
        label: draft.label.take(),
        text: (!text.is_empty()).then(|| text.into_boxed_str()),
        children: Vec::with_capacity(children as usize),
        ..Node::new(draft.kind, draft.span)
    }
}

fn close(levels: &mut Vec<Open>, roots: &mut Vec<Node>) {
    let Some(Open { upper, mut node }) = levels.pop() else { return };
    if is_heading(&node, upper) {
        node.title = node.text.take();
    }
    match levels.last_mut() {
        Some(parent) => {
            parent.node.span = parent.node.span.hull(node.span);
            parent.node.children.push(node);
        }
        None => roots.push(node),
    }
}

/// Whether the wording behind an enumerator is a heading: always for what stands above articles; elsewhere wording
/// without the end of a sentence that something stands below, and wording in capitals.
fn is_heading(node: &Node, upper: bool) -> bool {
    let ended = || node.text.as_deref().is_some_and(|text| text.ends_with(['.', ';', ':', ',', '”', '"', '!', '?']));
    match node.kind {
        NodeKind::Part | NodeKind::Chapter | NodeKind::Section | NodeKind::Subsection => true,
        NodeKind::Article | NodeKind::Clause | NodeKind::Point | NodeKind::Numbered => {
            upper || (!node.children.is_empty() && !ended())
        }
        _ => false,
    }
}
