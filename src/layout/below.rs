//! The date line that stands below the text: of press releases, minutes, contracts and old decrees, that have none above it.

use super::{Part, Signal, Signals, date_line};
use crate::lines::TextLine;

/// Lines of the text among which it stands, from the last one upwards.
const LAST: usize = 3;

/// Gives the date line above the signature its part, where none stands above the text.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], text: &str, lines: &[TextLine]) {
    let Some(from) = parts.iter().position(|part| *part == Part::Content) else { return };
    let dated = |shown: &Signals| shown.has(Signal::DateLine);
    if parts.contains(&Part::DateLine) || signals.iter().take(from).any(dated) {
        return;
    }
    let length = parts.iter().skip(from).take_while(|part| **part == Part::Content).count();
    let speaks = |line: &usize| lines.get(*line).is_some_and(|line| !line.is_blank());
    let mut last = (from..from + length).rev().filter(speaks).take(LAST);
    let stands = |line: &usize| {
        signals.get(*line).is_some_and(dated)
            && lines.get(*line).is_some_and(|line| date_line::is_whole_date_line(line.content(text)))
    };
    if let Some(part) = last.find(stands).and_then(|line| parts.get_mut(line)) {
        *part = Part::DateLine;
    }
}
