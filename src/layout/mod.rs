//! Segments and their roles: which part of the document every line belongs to.

use std::ops::Range;
use std::sync::LazyLock;

use crate::LineRole;
use crate::lines::TextLine;

mod above;
mod addressees;
mod addressing;
mod attached;
mod authentication;
mod below;
mod date_line;
mod enumerated;
mod furniture;
mod heading;
mod headless;
mod joint;
mod model;
mod national_title;
mod number_line;
mod office;
mod opening;
mod page;
mod scraps;
mod shape;
mod signal;
mod stamped;
mod subject;
mod survey;
mod type_line;
mod web_page;
mod weights;

pub(crate) use addressing::{damaged_label, misreads_label, sender, wires};
pub(crate) use date_line::{begins_like_day, is_labelled_day};
pub(crate) use number_line::{is_headed_number, is_number_and_day};
pub(crate) use office::{MOST_OFFICE_WORDS, seats_office};
pub(crate) use signal::{Signal, Signals};
pub(crate) use type_line::behind_scraps;
pub(crate) use weights::Part;

use model::Model;
use survey::Survey;
use weights::PARTS;

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
    /// For each part, from its first line to behind its last one.
    regions: [Range<usize>; PARTS.len()],
    /// The line of the first head of a document, or of what is attached to one; behind the last line where none has.
    headless: usize,
}

impl Layout {
    /// The indices of the lines of a part.
    pub(crate) fn lines_of(&self, part: Part) -> impl Iterator<Item = usize> {
        let Range { start, end } = self.region(part);
        let lines = self.parts.iter().enumerate().take(end).skip(start);
        lines.filter(move |(_, p)| **p == part).map(|(index, _)| index)
    }

    /// From the first to the last line of a part.
    pub(crate) fn region(&self, part: Part) -> Range<usize> {
        self.regions.get(part as usize).cloned().unwrap_or_default()
    }

    /// Gives lines to a part.
    pub(crate) fn take(&mut self, lines: Range<usize>, part: Part) {
        self.parts.iter_mut().take(lines.end).skip(lines.start).for_each(|own| *own = part);
        self.regions = regions(&self.parts);
    }

    /// Whether no head of a document stands above a line.
    pub(crate) fn is_headless(&self, line: usize) -> bool {
        line <= self.headless
    }

    /// The outline has found where the body begins: content above it is preamble.
    pub(crate) fn begin_body(&mut self, body_from: usize) {
        for role in self.roles.iter_mut().take(body_from).filter(|role| **role == LineRole::Body) {
            *role = LineRole::Preamble;
        }
    }
}

/// For each part, from its first line to behind its last one; none of a part that has no lines.
fn regions(parts: &[Part]) -> [Range<usize>; PARTS.len()] {
    let mut regions = std::array::from_fn(|_| parts.len()..parts.len());
    for (line, part) in parts.iter().enumerate() {
        if let Some(region) = regions.get_mut(*part as usize) {
            *region = region.start.min(line)..line + 1;
        }
    }
    regions
}

/// What stands above the text of a document.
const HEADS: &[Part] =
    &[Part::Letterhead, Part::Number, Part::DateLine, Part::Title, Part::Subject, Part::Recipients, Part::Attachment];

/// Decides the role of every line.
pub(crate) fn read(text: &str, lines: &[TextLine]) -> Layout {
    let Survey { mut roles, mut signals, speaking, end, .. } = Survey::of(text, lines);
    stamped::pass_on(&mut signals, text, lines);
    let shown = |index: u32| signals.get(index as usize).copied().unwrap_or_default();
    let path = MODEL.decode(speaking.iter().map(|(index, junction)| (shown(*index), *junction)));
    let mut parts = Vec::with_capacity(lines.len());
    for (index, part) in speaking.iter().map(|(index, _)| *index as usize).zip(path) {
        let enclosed = matches!(part, Part::EnclosedSignature | Part::EnclosedDistribution);
        // Lines that say nothing go with the part before them, and so does a closing that is not the document's.
        let around = parts.last().copied().unwrap_or(part);
        let part = if enclosed { around } else { part };
        parts.resize(index, around);
        parts.push(part);
    }
    let last = parts.last().copied().unwrap_or(Part::Content);
    parts.resize(end, last);
    // What stands beside the document.
    parts.resize(lines.len(), Part::Stamp);
    authentication::settle(&mut parts, &signals);
    stamped::settle(&mut parts, &signals, lines);
    addressees::settle(&mut parts, &signals, text, lines);
    subject::settle(&mut parts, &signals, text, lines);
    headless::settle(&mut parts, &signals);
    joint::settle(&mut parts, &signals, lines);
    office::settle(&mut parts, &signals, text, lines);
    below::settle(&mut parts, &signals, text, lines);
    for index in speaking.iter().map(|(index, _)| *index as usize) {
        if let Some((role, part)) = roles.get_mut(index).zip(parts.get(index)) {
            *role = role_of(*part);
        }
    }
    let headless = parts.iter().position(|part| HEADS.contains(part)).unwrap_or(parts.len());
    let regions = regions(&parts);
    Layout { roles, parts, signals, regions, headless }
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
