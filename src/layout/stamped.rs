//! The opening of a document that the stamp of the receiving office was printed over: its lines stand below the stamp,
//! where the subject may still go on, and read like it.

use super::opening::WIDE;
use super::{Part, Signal, Signals};
use crate::lines::TextLine;

/// How many such lines below the stamp are an opening, not what is left of a subject.
const MANY: usize = 3;

/// Gives the content what stands below a stamp in the subject as running text and goes on to the content.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], lines: &[TextLine]) {
    let is_subject = |part: &Part| *part == Part::Subject;
    let Some(from) = parts.iter().position(is_subject) else { return };
    let behind = parts.iter().rposition(is_subject).map_or(from, |last| last + 1);
    if parts.get(behind) != Some(&Part::Content) {
        return;
    }
    let between = parts.iter().zip(signals).take(behind).skip(from);
    let stamp = between.rev().position(|(part, shown)| shown.has(Signal::IncomingStamp) || *part != Part::Subject);
    let Some(stamp) = stamp.map(|at| behind - from - 1 - at).filter(|at| *at > 0) else { return };
    let wide = |line: &&TextLine| line.shape.width >= WIDE && !line.is_upper_case();
    // The last line of the stamp is the first of the opening where it is as wide.
    let below = lines.get(from + stamp..behind).unwrap_or_default();
    if below.iter().filter(wide).count() < MANY {
        return;
    }
    let Some(first) = below.iter().position(|line| wide(&line)) else { return };
    parts.iter_mut().take(behind).skip(from + stamp + first).for_each(|part| *part = Part::Content);
}
