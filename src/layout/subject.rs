//! Trích yếu: where it ends and the text begins, where no blank line parts them.

use super::{Signal, Signals};
use crate::blocks;
use crate::letters::is_uppercase;
use crate::lines::TextLine;

/// From this width on, in characters, a line that ends like a sentence is no last line of a subject.
const WIDE: u16 = 60;
/// By so many characters it is wider than the line above, which was not wrapped.
const WIDER: u16 = 16;

/// What a subject stands below.
pub(super) const ABOVE: &[Signal] = &[Signal::TypeLine, Signal::TypeOpening];

/// What follows a subject, or shows that none stands there.
pub(super) const BEHIND: &[Signal] = &[
    Signal::TypeLine,
    Signal::Recipients,
    Signal::Opening,
    Signal::Basis,
    Signal::Provision,
    Signal::Enumerator,
    Signal::Enactment,
    Signal::NumberLine,
    Signal::DateLine,
    Signal::NationalTitle,
    Signal::Dash,
];

/// What no line shows that opens the text without one of the words that usually do.
const NO_OPENING: &[Signal] = &[
    Signal::UpperCase,
    Signal::LowerStart,
    Signal::About,
    Signal::AboutShort,
    Signal::Recipients,
    Signal::Dash,
    Signal::Enumerator,
    Signal::IssuedWith,
];

/// Whether a line directly below a subject opens the text, whatever its first word is: it announces what follows, or it is
/// wide, unlike the line above, and ends like a sentence.
///
/// `Phòng, chống hạn` / `Ủy ban xây dựng kế hoạch như sau:`
pub(super) fn is_over(text: &str, above: &TextLine, line: &TextLine, shown: Signals) -> bool {
    let content = line.content(text);
    if shown.shares(Signals::of(NO_OPENING)) || !shown.has(Signal::Sentence) || !content.starts_with(is_uppercase) {
        return false;
    }
    let before = above.content(text);
    if before.ends_with([',', '-', '–', '(']) || blocks::hangs(before, above.is_upper_case()) {
        return false;
    }
    let announces = content.ends_with("như sau:") || content.ends_with("sau đây:");
    let wide = line.shape.width >= WIDE && line.shape.width >= above.shape.width.saturating_add(WIDER);
    announces || (wide && content.ends_with(['.', ':', '/']))
}
