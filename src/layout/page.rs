//! How wide the page is: the lines of a text that was wrapped for a narrow one are running text at widths at which those of
//! a usual page are headings.

use crate::letters::is_lowercase;
use crate::lines::TextLine;

/// Lines that are looked at.
const MOST_LINES: usize = 400;
/// The fewest lines that break off amid a sentence from which the width is told.
const LEAST_WRAPPED: usize = 6;
/// The same where all lines are narrow.
const LEAST_OF_FEW: usize = 2;
/// Narrower lines stand in a column of the head or the closing.
const COLUMN: u16 = 28;
/// The widest line of a narrow page, in characters; on a wider one the usual widths tell.
const NARROW: u16 = 60;

/// Widths of lines, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// From this one on a line counts as running text even without a full stop.
    pub(super) running: u16,
    /// From this one on it is running text below lines that are none, where it is wider than they are.
    pub(super) wide: u16,
    /// By so many characters it is wider there.
    pub(super) wider: u16,
}

impl Page {
    /// A usual page.
    pub(super) const USUAL: Self = Self { running: 45, wide: 60, wider: 16 };

    /// The page that a text was wrapped for, told from lines that break off amid a sentence.
    pub(super) fn of(text: &str, lines: &[TextLine]) -> Self {
        let breaks_off = |line: &&TextLine| {
            line.shape.width >= COLUMN
                && !line.is_upper_case()
                && line.content(text).ends_with(|c: char| is_lowercase(c) || c == ',')
        };
        let goes_on = |line: &&TextLine| line.content(text).starts_with(is_lowercase);
        let below = lines.iter().skip(1);
        let wrapped =
            lines.iter().zip(below).take(MOST_LINES).filter(|(line, below)| breaks_off(line) && goes_on(below));
        let mut widths: Vec<u16> = wrapped.map(|(line, _)| line.shape.width).collect();
        widths.sort_unstable();
        // Of few such lines it is told where no line is wider.
        let widest = || lines.iter().take(MOST_LINES).map(|line| line.shape.width).max().unwrap_or(0);
        let told = widths.len() >= LEAST_WRAPPED || widths.len() >= LEAST_OF_FEW && widest() <= NARROW;
        match widths.get(widths.len() * 3 / 4).copied().filter(|width| *width <= NARROW && told) {
            Some(width) => Self { running: width * 3 / 4, wide: width * 4 / 5, wider: width / 5 },
            None => Self::USUAL,
        }
    }
}
