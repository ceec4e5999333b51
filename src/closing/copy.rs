//! SAO Y, SAO LỤC, TRÍCH SAO: what a copy adds below the original.

use crate::CopyMark;
use crate::fold::fold;
use crate::layout::{Part, Signal};
use crate::reading::Reading;

/// The kind of copy that the block below the document or the banner above it names.
///
/// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II; Hướng dẫn 36-HD/VPTW, II.3.
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
    let named = |words: &str| key.contains(words);
    match () {
        () if named("trich sao") => Some(CopyMark::TrichSao),
        () if named("sao luc") => Some(CopyMark::SaoLuc),
        () if named("sao y") || named("ban sao") => Some(CopyMark::SaoY),
        () => None,
    }
}
