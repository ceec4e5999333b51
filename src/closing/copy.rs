//! SAO Y, SAO LỤC, TRÍCH SAO: what a copy adds below the original.

use crate::CopyMark;
use crate::fold::fold;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::signers::COPY_MARKS;

/// The kind of copy that the block below the document or the banner above it names.
pub(super) fn mark(reading: &Reading<'_>) -> Option<CopyMark> {
    let signals = &reading.layout.signals;
    let told = (0..reading.lines.len()).filter(|line| {
        let here = signals.get(*line).is_some_and(|signals| signals.has(Signal::CopyHeading));
        here && matches!(reading.layout.parts.get(*line), Some(Part::CopyBlock | Part::Stamp))
    });
    told.filter_map(|line| kind(reading.content(line))).next()
}

fn kind(heading: &str) -> Option<CopyMark> {
    let key = fold(heading);
    COPY_MARKS.iter().find(|(words, _)| key.contains(words)).map(|(_, mark)| *mark)
}
