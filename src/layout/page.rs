//! How wide the page is: the lines of a text that was wrapped for a narrow one are running text at widths at which those of
//! a usual page are headings.

use crate::letters::is_lowercase;
use crate::lines::TextLine;

/// Lines that are looked at.
const MOST_LINES: usize = 400;
/// The fewest lines that break off amid a sentence from which the width is told.
const LEAST_WRAPPED: usize = 6;
/// Narrower lines stand in a column of the head or the closing.
const COLUMN: u16 = 28;
/// From this width of its lines on, in characters, a page is a usual one.
const USUAL: u16 = 58;

/// Widths of lines, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// From this one on a line counts as running text even without a full stop.
    pub(super) running: u16,
    /// From this one on it is running text below lines that are none, where it is wider than they are.
    pub(super) wide: u16,
    /// By so many characters it is wider there.
    pub(super) wider: u16,
    /// A blank line stands behind every line.
    pub(super) spaced: bool,
}

impl Page {
    /// A usual page.
    pub(super) const USUAL: Self = Self { running: 45, wide: 60, wider: 16, spaced: false };

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
        let upper = widths.get(widths.len() * 3 / 4).copied().filter(|_| widths.len() >= LEAST_WRAPPED);
        let usual = Self { spaced: is_spaced(lines), ..Self::USUAL };
        match upper {
            Some(width) if width < USUAL => {
                Self { running: width * 3 / 4, wide: width * 4 / 5, wider: width / 5, ..usual }
            }
            _ => usual,
        }
    }
}

/// The fewest lines that tell whether a blank one stands behind every line.
const LEAST_SPACED: usize = 12;

/// Whether a blank line stands behind every line but a few.
fn is_spaced(lines: &[TextLine]) -> bool {
    let pairs = lines.iter().zip(lines.iter().skip(1)).take(MOST_LINES).filter(|(line, _)| !line.is_blank());
    let (mut all, mut tight) = (0, 0);
    for (_, below) in pairs {
        all += 1;
        tight += usize::from(!below.is_blank());
    }
    all >= LEAST_SPACED && tight * 20 <= all
}
