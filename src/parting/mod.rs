//! Lines that a converter joined, parted again where the text shows that one began.
//!
//! The head and the closing of a document are set in tables without borders. Converters to Markdown write a row of them on
//! one line, whatever stood in its cells; others write a page on one line.

use crate::lines::TextLine;

mod cells;
mod prose;
mod spaced;

/// The lines with those that were joined parted, and without the blank ones that part nothing; together they cover the text.
pub(crate) fn part(text: &str, lines: Vec<TextLine>) -> Vec<TextLine> {
    spaced::close(cells::part(text, prose::part(text, lines)))
}
