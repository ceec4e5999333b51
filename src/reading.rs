//! What the rooms of the parser share: the working text, its lines, and the part that each line belongs to.

use std::ops::Range;

use crate::Span;
use crate::joined::Joined;
use crate::layout::{self, Layout, Part};
use crate::lines::{self, TextLine};
use crate::parting;

/// A text with its lines and their parts. All offsets are those of the working text.
#[derive(Debug)]
pub(crate) struct Reading<'t> {
    /// The working text.
    pub(crate) text: &'t str,
    /// Its lines.
    pub(crate) lines: Vec<TextLine>,
    /// The part of each line.
    pub(crate) layout: Layout,
}

impl<'t> Reading<'t> {
    /// Splits a text into lines and decides the part of each.
    pub(crate) fn of(text: &'t str) -> Self {
        let lines = parting::part(text, lines::lines(text));
        let layout = layout::read(text, &lines);
        Self { text, lines, layout }
    }

    /// What stands on a line, without white space and emphasis around it.
    pub(crate) fn content(&self, line: usize) -> &'t str {
        self.lines.get(line).map_or("", |line| line.content(self.text))
    }

    /// The lines of a part that say something, in order.
    pub(crate) fn lines_of(&self, part: Part) -> impl Iterator<Item = usize> {
        self.layout.lines_of(part).filter(|index| self.speaks(*index))
    }

    /// Whether a part stands beside the subject that only the heads of documents have.
    pub(crate) fn is_headed(&self) -> bool {
        [Part::Letterhead, Part::Number, Part::DateLine].iter().any(|part| self.lines_of(*part).next().is_some())
    }

    /// From the first to the last line of a part.
    pub(crate) fn region(&self, part: Part) -> Range<usize> {
        let is_part = |other: &Part| *other == part;
        let first = self.layout.parts.iter().position(is_part).unwrap_or(self.lines.len());
        let last = self.layout.parts.iter().rposition(is_part).map_or(first, |last| last + 1);
        first..last
    }

    /// Whether a line takes part in the sequence of the document: it is neither blank nor furniture nor debris.
    pub(crate) fn speaks(&self, line: usize) -> bool {
        self.layout.roles.get(line).is_some_and(|role| {
            !matches!(role, crate::LineRole::Blank | crate::LineRole::PageFurniture | crate::LineRole::Noise)
        })
    }

    /// The lines joined to one text.
    pub(crate) fn joined(&self, lines: impl IntoIterator<Item = usize>) -> Joined {
        let mut joined = Joined::default();
        for index in lines {
            if let Some(line) = self.lines.get(index) {
                joined.push(line.content(self.text), line.from);
            }
        }
        joined
    }

    /// The text under a span.
    pub(crate) fn slice(&self, span: Span) -> &'t str {
        span.slice(self.text).unwrap_or_default()
    }
}
