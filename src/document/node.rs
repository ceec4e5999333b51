//! The tree of a document's preamble and body.

use serde::{Deserialize, Serialize};

use crate::Span;

/// What a [`Node`] is. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (bố cục); Luật Ban hành VBQPPL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NodeKind {
    /// Phần.
    Part,
    /// Chương.
    Chapter,
    /// Mục.
    Section,
    /// Tiểu mục.
    Subsection,
    /// Điều.
    Article,
    /// Khoản, below an article.
    Clause,
    /// Điểm, below a clause or an article.
    Point,
    /// An enumerated item of a document without articles: `I.`, `1.`, `1.1.`, `a)`.
    Numbered,
    /// An item behind a list marker: `-`, `+`, `•`, `*`.
    Bullet,
    /// Text without an enumerator.
    Paragraph,
    /// A table; its text is that of its cells in reading order, with bars between them.
    Table,
    /// Wording of another document quoted as a block.
    Quotation,
    /// Căn cứ …, in the preamble.
    Basis,
    /// Theo đề nghị …, Xét đề nghị …, in the preamble.
    Proposal,
    /// The line QUYẾT ĐỊNH: or QUYẾT NGHỊ: that stands alone.
    Enactment,
}

/// A piece of the preamble or of the body, with what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The enumerator without its punctuation (`IV`, `1.1`, `đ`); `None` where it has none.
    pub label: Option<Box<str>>,
    /// The heading that stands on its own.
    pub title: Option<Box<str>>,
    /// The running text of the node itself, without its children.
    pub text: Option<Box<str>>,
    /// From the enumerator to the end of the last child.
    pub span: Span,
    /// What stands below it, in order.
    pub children: Vec<Node>,
}

impl Node {
    /// A node without label, title, text and children.
    #[must_use]
    pub const fn new(kind: NodeKind, span: Span) -> Self {
        Self { kind, label: None, title: None, text: None, span, children: Vec::new() }
    }

    /// The node's title, else its text.
    #[must_use]
    pub fn heading(&self) -> Option<&str> {
        self.title.as_deref().or(self.text.as_deref())
    }

    /// This node and all below it, in reading order.
    pub fn walk(&self) -> Walk<'_> {
        Walk { stack: vec![std::slice::from_ref(self)] }
    }
}

/// Nodes in reading order, a parent before its children. Made by [`Node::walk`] and [`crate::Document::walk`].
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    stack: Vec<&'a [Node]>,
}

impl<'a> Walk<'a> {
    pub(crate) fn over(first: &'a [Node], then: &'a [Node]) -> Self {
        Self { stack: vec![then, first] }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a Node;

    fn next(&mut self) -> Option<&'a Node> {
        loop {
            let top = self.stack.last_mut()?;
            if let Some((node, rest)) = top.split_first() {
                *top = rest;
                if !node.children.is_empty() {
                    self.stack.push(&node.children);
                }
                return Some(node);
            }
            self.stack.pop();
        }
    }
}
