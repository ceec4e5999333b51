//! Xác thực văn bản hợp nhất: the block below a consolidated text. Its number, date, signature and distribution are the
//! document's own.
//!
//! Source: Pháp lệnh Hợp nhất văn bản quy phạm pháp luật 01/2012/UBTVQH13.

use super::{Part, Signal, Signals};

/// Gives the lines of a block that authenticates to the parts that they would belong to above and below a document. The
/// sequence model knows it as the block of a copy: both are a head and a closing below a closing.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals]) {
    let mut at = 0;
    for block in parts.chunk_by_mut(|a, b| (*a == Part::CopyBlock) == (*b == Part::CopyBlock)) {
        let shown = signals.get(at..at + block.len()).unwrap_or_default();
        at += block.len();
        if block.first() == Some(&Part::CopyBlock) && shown.iter().any(|line| line.has(Signal::Authentication)) {
            block.iter_mut().zip(shown).for_each(|(part, shown)| *part = own(*shown));
        }
    }
}

/// The part of a line by what it shows.
fn own(shown: Signals) -> Part {
    let has = |signals: &[Signal]| signals.iter().any(|signal| shown.has(*signal));
    if has(&[Signal::NumberLine, Signal::NumberBlank, Signal::NumberShape]) {
        Part::Number
    } else if has(&[Signal::DateLine]) && !has(&[Signal::Sentence]) {
        Part::DateLine
    } else if has(&[Signal::SigningAuthority, Signal::Position, Signal::Signed, Signal::PersonName]) {
        Part::Signature
    } else if has(&[Signal::Distribution, Signal::AsAbove, Signal::FileCopy, Signal::Dash]) {
        Part::Distribution
    } else if has(&[Signal::Body, Signal::NationalTitle, Signal::Authentication]) {
        Part::Letterhead
    } else {
        Part::CopyBlock
    }
}
