//! From units in reading order with their depths to the tree of nodes.

use crate::Span;
use crate::document::{Node, NodeKind};

/// The deepest level of a tree; deeper units stand side by side at it.
pub(crate) const DEPTH_LIMIT: usize = 24;

/// A node before its children are known.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: NodeKind,
    pub(crate) label: Option<String>,
    pub(crate) text: String,
    pub(crate) depth: usize,
    pub(crate) span: Span,
    /// Its text is in capitals throughout.
    pub(crate) upper: bool,
}

/// The forest of drafts in reading order. A draft deeper than the one above it by more than one level is its child.
pub(crate) fn assemble(drafts: impl IntoIterator<Item = Draft>) -> Vec<Node> {
    let mut levels: Vec<Open> = Vec::new();
    let mut roots = Vec::new();
    for draft in drafts {
        while levels.len() > draft.depth {
            close(&mut levels, &mut roots);
        }
        levels.push(Open { upper: draft.upper, node: node(draft) });
    }
    while !levels.is_empty() {
        close(&mut levels, &mut roots);
    }
    roots
}

/// A node whose children are being collected; its wording stands in `text` until it is closed.
struct Open {
    upper: bool,
    node: Node,
}

fn node(draft: Draft) -> Node {
    Node {
        label: draft.label,
        text: (!draft.text.is_empty()).then_some(draft.text),
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
    let ended = node.text.as_deref().is_some_and(|text| text.ends_with(['.', ';', ':', ',', '”', '"', '!', '?']));
    match node.kind {
        NodeKind::Part | NodeKind::Chapter | NodeKind::Section | NodeKind::Subsection => true,
        NodeKind::Article | NodeKind::Clause | NodeKind::Point | NodeKind::Numbered => {
            upper || (!ended && !node.children.is_empty())
        }
        _ => false,
    }
}
