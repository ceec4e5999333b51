//! What is attached: its heading, and the note of what it was issued with.

use super::body::Sequences;
use super::words::is_upper;
use super::{Cutter, Stage};
use crate::fold::at_start;
use crate::grammar::numeral::roman;
use crate::vocabulary::attachments::{NOTES, PRINTED_APPENDIX};

/// Words of the note of what something was issued with at the most.
const LONGEST_NOTE: usize = 60;

impl Cutter<'_> {
    /// The word behind the heading of something attached that begins with one: `PHỤ LỤC II`, `QUY CHẾ`
    pub(super) fn enclosure(&self, at: usize) -> Option<usize> {
        if self.opens_any(at, PRINTED_APPENDIX) {
            let label = self.word(at + 2).trim_end_matches(['.', ':']);
            let labelled = roman(label).is_some() || !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit());
            return Some(at + 2 + usize::from(labelled));
        }
        if is_upper(self.word(at)) { self.kind(at) } else { None }
    }

    pub(super) fn enclosed(&mut self, at: usize) -> (Stage, usize) {
        let note = self.rest(at).strip_prefix('(');
        if note.is_some_and(|note| NOTES.iter().any(|words| at_start(note, words).is_some())) {
            self.begin(at);
            let note = at..self.words.len().min(at + LONGEST_NOTE);
            let closed = note.clone().find(|at| self.word(*at).ends_with(')')).map(|last| last + 1);
            let behind = closed.or_else(|| note.skip(1).find(|at| self.opens_unit(*at))).unwrap_or(at + 1);
            self.begin(behind);
            return (Stage::Body(Sequences::default()), behind);
        }
        if self.opens_unit(at) {
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Enclosed, at)
    }
}
