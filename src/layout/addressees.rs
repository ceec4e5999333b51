//! Kính gửi: where those end whom a document addresses, and its text begins.

use super::opening::{announces, breaks_off, widens};
use super::page::Page;
use super::{Part, Signal, Signals};
use crate::fold::{Key, at_start};
use crate::letters::is_uppercase;
use crate::lines::TextLine;
use crate::vocabulary::heads::{PERSONS, WHEREABOUTS};
use crate::vocabulary::signers::ENTRY_OPENINGS;

/// The longest label of something else, in bytes: `Các văn bản kèm theo:`.
const LABEL: usize = 40;

/// What no line shows that opens the text without one of the words that usually do.
const NO_OPENING: &[Signal] =
    &[Signal::Dash, Signal::Recipients, Signal::Whereabouts, Signal::UpperCase, Signal::LowerStart, Signal::Enumerator];

/// Whether a line directly below addressees opens the text, whatever its first word is: a sentence behind the full stop that
/// ends them, a line wider than an addressee, or the label of something else.
///
/// `Kính gửi: Sở A` / `Năm 2031, các đơn vị đã …`, `Kính trình: Thứ trưởng B` / `Vấn đề trình: …`
pub(super) fn are_over(text: &str, above: &TextLine, line: &TextLine, shown: Signals, page: Page) -> bool {
    let content = line.content(text);
    if shown.shares(Signals::of(NO_OPENING)) || !content.starts_with(is_uppercase) || content.ends_with(';') {
        return false;
    }
    if breaks_off(text, above) {
        return false;
    }
    let opens = |words: &[&str]| words.iter().any(|words| at_start(content, words).is_some());
    if opens(PERSONS) || opens(WHEREABOUTS) {
        return false;
    }
    let key = Key::<20>::of(content);
    let body = ENTRY_OPENINGS.of(key.as_bytes()).next().is_some();
    let wide = widens(above, line, page);
    let ended = above.content(text).ends_with('.') && shown.has(Signal::Sentence);
    if announces(content) {
        return true;
    }
    if body {
        // `Các bộ …` may be addressed as well: the text has to end like one.
        return wide && content.ends_with(['.', ':', '/']);
    }
    let label = content.split_once(": ").map(|(label, _)| label).filter(|label| label.len() <= LABEL);
    let labelled = label.is_some_and(|label| label.contains(' ') && !label.contains([',', ';']));
    wide || ended || labelled
}

/// Whether a line is the label of the addressees and nothing else: they stand below it.
pub(super) fn are_listed_below(text: &str, label: &TextLine) -> bool {
    let content = label.content(text);
    content.ends_with(':') && at_start(content, "kinh gui").is_some_and(|end| content.len() <= end + " :".len())
}

/// Gives the text the lines above it that were taken for addressees, where nothing names them so and no subject stands above
/// that a list without its label could follow.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals]) {
    let end = parts.iter().position(|part| *part == Part::Content).unwrap_or(parts.len());
    let above = parts.get_mut(..end).unwrap_or_default();
    let length = above.iter().rev().take_while(|part| **part == Part::Recipients).count();
    let (head, run) = above.split_at_mut(end - length);
    let named = signals.iter().take(end).any(|shown| shown.has(Signal::Recipients));
    let sentence = signals.get(head.len()).is_some_and(|shown| shown.has(Signal::Sentence));
    if sentence && !named && !head.contains(&Part::Subject) {
        run.fill(Part::Content);
    }
}
