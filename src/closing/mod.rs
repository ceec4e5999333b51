//! What stands below the content: signatures, distribution, copies.

use crate::layout::Part;
use crate::reading::Reading;
use crate::{Addressee, CopyMark, Diagnostic, LineRole, Signature};

mod archive;
mod columns;
mod copy;
mod distribution;
mod entry;
mod neighbour;
mod notes;
mod person;
mod signature;
mod signing;

pub(crate) use notes::cite as cite_notes;

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
    let mut signatures = signature::signatures(&columns.pieces, diagnostics);
    // Signers side by side are read column by column.
    signatures.sort_by_key(|signature| signature.span.start);
    Closing { signatures, distribution: distribution::distribution(&columns.list.entries), copy: copy::mark(reading) }
}

/// Gives the signature the line of a signer's name whose first letter the seal took and which was read as the beginning of
/// what is attached: it stands alone between the signature and the end of the page.
pub(crate) fn take_name(reading: &mut Reading<'_>) {
    let region = reading.region(Part::Attachment);
    let Some(name) = region.clone().take(PAGE_END).find(|line| reading.speaks(*line)) else { return };
    let above = (0..name).rev().take(PAGE_END).find(|line| reading.speaks(*line));
    let signed = above.and_then(|above| reading.layout.parts.get(above));
    let mut below = (name + 1..region.end).take(PAGE_END).filter_map(|line| reading.layout.roles.get(line));
    let alone = below.find(|role| **role != LineRole::Blank) == Some(&LineRole::PageFurniture);
    let damaged = || person::person(reading.content(name)).is_some_and(|person| person.remnant);
    if !(matches!(signed, Some(Part::Signature | Part::Distribution)) && alone && damaged()) {
        return;
    }
    reading.layout.parts.iter_mut().take(name + 1).skip(region.start).for_each(|part| *part = Part::Signature);
    if let Some(role) = reading.layout.roles.get_mut(name) {
        *role = LineRole::Signature;
    }
}

/// The most lines from the last one of a page to the mark of the next, and from the signature to a name below it.
const PAGE_END: usize = 12;

/// The lines of signature and distribution; those below the heading of a copy are not the document's.
fn closing_lines<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = usize> + 'r {
    let copy = reading.lines_of(Part::CopyBlock).next().unwrap_or(usize::MAX);
    (0..reading.lines.len().min(copy)).filter(|line| {
        matches!(reading.layout.parts.get(*line), Some(Part::Signature | Part::Distribution)) && reading.speaks(*line)
    })
}
