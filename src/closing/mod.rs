//! What stands below the content: signatures, distribution, copies.

use crate::layout::Part;
use crate::reading::Reading;
use crate::{Addressee, CopyMark, Diagnostic, Signature};

mod archive;
mod columns;
mod copy;
mod distribution;
mod entry;
mod neighbour;
mod person;
mod signature;
mod signing;

/// What was read below the content. Spans are those of the working text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Closing {
    pub(crate) signatures: Vec<Signature>,
    pub(crate) distribution: Vec<Addressee>,
    pub(crate) copy: Option<CopyMark>,
}

/// Reads what stands below the content.
pub(crate) fn read(reading: &Reading<'_>, diagnostics: &mut Vec<Diagnostic>) -> Closing {
    let columns = columns::Columns::of(reading, closing_lines(reading));
    Closing {
        signatures: signature::signatures(&columns.pieces, diagnostics),
        distribution: distribution::distribution(&columns.list.entries),
        copy: copy::mark(reading),
    }
}

/// The lines of signature and distribution; those below the heading of a copy are not the document's.
fn closing_lines<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = usize> + 'r {
    let copy = reading.lines_of(Part::CopyBlock).next().unwrap_or(usize::MAX);
    (0..reading.lines.len().min(copy)).filter(|line| {
        matches!(reading.layout.parts.get(*line), Some(Part::Signature | Part::Distribution)) && reading.speaks(*line)
    })
}
