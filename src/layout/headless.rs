//! The first lines of a text that has no head at all, a news item or a page from the midst of a document: nothing stands
//! above them that they could belong to.

use super::{Part, Signal, Signals};

/// The parts of a head.
const HEAD: &[Part] =
    &[Part::Letterhead, Part::Number, Part::DateLine, Part::Mark, Part::Title, Part::Subject, Part::Authority];

/// What stamps, signing software and web sites print.
const STAMPED: Signals = Signals::of(&[
    Signal::Recipients,
    Signal::ElectronicSignature,
    Signal::Address,
    Signal::Timestamp,
    Signal::IncomingStamp,
    Signal::NumberBlank,
    Signal::NumberLine,
    Signal::NationalTitle,
    Signal::CopyHeading,
    Signal::Mark,
    Signal::Dash,
    Signal::Body,
]);

/// Gives the text the sentences above it that were taken for a stamp or for addressees, where no head stands there.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals]) {
    let Some(end) = parts.iter().position(|part| *part == Part::Content) else { return };
    let above = parts.get_mut(..end).unwrap_or_default();
    let shown = || signals.iter().take(end);
    let sentence = shown().any(|shown| shown.has(Signal::Sentence) && !shown.shares(STAMPED));
    if !sentence || above.iter().any(|part| HEAD.contains(part)) || shown().any(|shown| shown.has(Signal::Recipients)) {
        return;
    }
    let own = above.iter_mut().zip(signals).filter(|(_, shown)| !shown.shares(STAMPED));
    own.for_each(|(part, _)| *part = Part::Content);
}
