//! From units in reading order with their depths to the tree of nodes.

use std::iter::Peekable;

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
    let mut drafts = drafts.iter_mut().zip(below).peekable();
    siblings(&mut drafts, 0, top)
}

/// How many drafts stand at the top, and how many directly below each: what grows step by step takes twice the room.
fn families(drafts: &[Draft]) -> (u32, Vec<u32>) {
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

/// The nodes of the next drafts at a depth and deeper, so many, each with all below it. No depth is greater than
/// [`DEPTH_LIMIT`].
fn siblings<'d>(drafts: &mut Peekable<impl Iterator<Item = (&'d mut Draft, u32)>>, depth: u8, count: u32) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(count as usize);
    while let Some((draft, below)) = drafts.next_if(|(draft, _)| draft.depth >= depth) {
        let children = if below > 0 { siblings(drafts, depth + 1, below) } else { Vec::new() };
        nodes.push(node(draft, children));
    }
    nodes
}

fn node(draft: &mut Draft, children: Vec<Node>) -> Node {
    let text = std::mem::take(&mut draft.text);
    let text = (!text.is_empty()).then(|| text.into_boxed_str());
    let heading = is_heading(draft, text.as_deref(), !children.is_empty());
    let (title, text) = if heading { (text, None) } else { (None, text) };
    let span = children.iter().fold(draft.span, |span, child| span.hull(child.span));
    Node { label: draft.label.take(), title, text, children, ..Node::new(draft.kind, span) }
}

/// Whether the wording behind an enumerator is a heading: always for what stands above articles; elsewhere wording
/// without the end of a sentence that something stands below (the draft `bears`), and wording in capitals.
fn is_heading(draft: &Draft, text: Option<&str>, bears: bool) -> bool {
    let ended = || text.is_some_and(|text| text.ends_with(['.', ';', ':', ',', '”', '"', '!', '?']));
    match draft.kind {
        NodeKind::Part | NodeKind::Chapter | NodeKind::Section | NodeKind::Subsection => true,
        NodeKind::Article | NodeKind::Clause | NodeKind::Point | NodeKind::Numbered => draft.upper || bears && !ended(),
        _ => false,
    }
}
