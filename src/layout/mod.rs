//! Segments and their roles: which part of the document every line belongs to.

use std::sync::LazyLock;

use crate::LineRole;
use crate::lines::TextLine;

mod furniture;
mod model;
mod shape;
mod signal;

pub(crate) use model::Part;
pub(crate) use signal::{Signal, Signals};

use furniture::Standing;
use model::{Junction, Model};

static MODEL: LazyLock<Model> = LazyLock::new(Model::new);

/// The lines of a text with the part that each belongs to.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The role of every line.
    pub(crate) roles: Vec<LineRole>,
    /// The part of every line; lines that say nothing belong to the part around them.
    pub(crate) parts: Vec<Part>,
    /// What every line shows.
    pub(crate) signals: Vec<Signals>,
}

impl Layout {
    /// The indices of the lines of a part.
    pub(crate) fn lines_of(&self, part: Part) -> impl Iterator<Item = usize> {
        self.parts.iter().enumerate().filter(move |(_, p)| **p == part).map(|(index, _)| index)
    }

    /// The outline has found where the body begins: content above it is preamble.
    pub(crate) fn begin_body(&mut self, body_from: usize) {
        for role in self.roles.iter_mut().take(body_from).filter(|role| **role == LineRole::Body) {
            *role = LineRole::Preamble;
        }
    }
}

/// Decides the role of every line.
pub(crate) fn read(text: &str, lines: &[TextLine]) -> Layout {
    let mut roles = Vec::with_capacity(lines.len());
    let mut signals = Vec::with_capacity(lines.len());
    let mut speaking = Vec::with_capacity(lines.len());
    let mut before: Option<&TextLine> = None;
    let mut loose = false;
    for (index, line) in lines.iter().enumerate() {
        let standing = furniture::standing(text, line);
        let mut shown = Signals::default();
        if standing == Standing::Speaks {
            shown = signal::signals(text, line, speaking.len());
            speaking.push((index, (shown, junction(text, before, line, loose))));
            before = Some(line);
            loose = false;
        } else {
            loose = true;
        }
        signals.push(shown);
        roles.push(standing.role());
    }
    let path = MODEL.decode(&speaking.iter().map(|(_, seen)| *seen).collect::<Vec<_>>());
    let mut parts = Vec::with_capacity(lines.len());
    for ((index, _), part) in speaking.iter().zip(path) {
        let enclosed = matches!(part, Part::EnclosedSignature | Part::EnclosedDistribution);
        let part = if enclosed { Part::Attachment } else { part };
        // Lines that say nothing go with the part before them.
        let around = parts.last().copied().unwrap_or(part);
        parts.resize(*index, around);
        parts.push(part);
        if let Some(role) = roles.get_mut(*index) {
            *role = role_of(part);
        }
    }
    let last = parts.last().copied().unwrap_or(Part::Content);
    parts.resize(lines.len(), last);
    Layout { roles, parts, signals }
}

/// How a line follows the speaking line before it.
fn junction(text: &str, before: Option<&TextLine>, line: &TextLine, loose: bool) -> Junction {
    let ends_open =
        before.is_some_and(|line| line.content(text).chars().next_back().is_some_and(|c| c.is_lowercase() || c == ','));
    let begins_low = line.content(text).chars().next().is_some_and(char::is_lowercase);
    match (ends_open && begins_low, loose) {
        (true, _) => Junction::Running,
        (false, true) => Junction::Loose,
        (false, false) => Junction::Tight,
    }
}

/// The role that a part has in the lossless layer.
const fn role_of(part: Part) -> LineRole {
    match part {
        Part::Stamp => LineRole::Stamp,
        Part::Letterhead => LineRole::Letterhead,
        Part::Number => LineRole::Number,
        Part::DateLine => LineRole::DateLine,
        Part::Mark => LineRole::Mark,
        Part::Title => LineRole::Title,
        Part::Subject => LineRole::Subject,
        Part::Authority => LineRole::Preamble,
        Part::Recipients => LineRole::Recipients,
        Part::Content => LineRole::Body,
        Part::Signature => LineRole::Signature,
        Part::Distribution => LineRole::Distribution,
        Part::CopyBlock => LineRole::Copy,
        Part::Attachment | Part::EnclosedSignature | Part::EnclosedDistribution => LineRole::Attachment,
    }
}
