//! The opening of a document that the stamp of the receiving office was printed over: its lines stand below the stamp,
//! where the subject may still go on, and read like it.

use super::{Part, Signal, Signals};
use crate::lines::TextLine;

/// From this width on, in characters, lines are running text.
const WIDE: u16 = 60;
/// How many such lines below the stamp are an opening, not what is left of a subject.
const MANY: usize = 4;

/// Gives the content what stands below a stamp in the subject as running text and goes on to the content.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], lines: &[TextLine]) {
    let Some(from) = parts.iter().position(|part| *part == Part::Subject) else { return };
    let behind = parts.iter().skip(from).position(|part| *part != Part::Subject).map_or(parts.len(), |at| from + at);
    if parts.get(behind) != Some(&Part::Content) {
        return;
    }
    let stamp = signals.get(from..behind).unwrap_or_default().iter().rposition(|line| line.has(Signal::IncomingStamp));
    let Some(stamp) = stamp.filter(|at| *at > 0) else { return };
    let wide = |line: &&TextLine| line.shape.width >= WIDE && !line.is_upper_case();
    let below = lines.get(from + stamp + 1..behind).unwrap_or_default();
    if below.iter().filter(wide).count() < MANY {
        return;
    }
    let Some(first) = below.iter().position(|line| wide(&line)) else { return };
    parts.iter_mut().take(behind).skip(from + stamp + 1 + first).for_each(|part| *part = Part::Content);
}
