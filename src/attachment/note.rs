//! `(Ban hành kèm theo …)`: the note of what an attachment was issued with.

use super::label::label;
use super::title::TITLE_LINES;
use crate::fold::{Key, at_start, fold_char};
use crate::reading::Reading;
use crate::vocabulary::attachments::{BARE_NOTES, ENCLOSED, FORM, WITH};

/// `(Kèm theo …)` stands within the next lines, and not below another label.
pub(super) fn announced(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    noted_within(reading, line, end, TITLE_LINES)
}

/// Whether `(Kèm theo …)` stands within so many lines, and not below another label.
pub(super) fn noted_within(reading: &Reading<'_>, line: usize, end: usize, most: usize) -> bool {
    let labels = |content: &str| label(content).is_some() || at_start(content, FORM).is_some();
    let labelled = |at: &usize| *at > line && labels(reading.content(*at));
    let mut lines = (line..end).filter(|line| reading.speaks(*line)).take(most).take_while(|line| !labelled(line));
    lines.any(|line| notes_issue(reading, line, end))
}

/// Whether `(Kèm theo …` begins on a line, which may break off behind its first word.
pub(super) fn notes_issue(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    is_issued_with(reading.content(line)) || broken(reading, line, end).is_some_and(is_issued_with)
}

/// A line that holds no more than a word, with the one below it on which its phrase may go on.
pub(super) fn broken<'t>(reading: &Reading<'t>, line: usize, end: usize) -> Option<&'t str> {
    let below = reading.lines.get(line + 1).filter(|_| line + 1 < end && reading.speaks(line + 1))?;
    let above = reading.lines.get(line).filter(|above| above.shape.width <= BROKEN_WIDTH)?;
    reading.text.get(above.from as usize..below.to as usize)
}

/// The lines up to this width, in characters, may hold no more than the first word of a heading.
const BROKEN_WIDTH: u16 = 8;

/// `(Ban hành kèm theo …`, `(Gửi kèm theo …`, `Kèm theo Quyết định …`
fn is_issued_with(content: &str) -> bool {
    let content = content.trim_start_matches(['*', ' ']);
    // Most lines open with other letters.
    if !matches!(content.trim_start().chars().next().map(fold_char), Some(b'(' | b'k' | b'b')) {
        return false;
    }
    let key = Key::<48>::of(content);
    let key = key.as_str();
    (key.starts_with('(') || BARE_NOTES.iter().any(|words| key.starts_with(words)))
        && WITH.iter().any(|words| key.contains(words))
        && !ENCLOSED.iter().any(|words| key.contains(words))
}

/// The longest note of what an attachment was issued with, in bytes.
pub(super) const LONGEST_ISSUED_WITH: usize = 800;
