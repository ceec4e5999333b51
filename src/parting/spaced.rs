//! Texts in which a blank line stands behind every line: one blank line parts nothing there.

use crate::lines::TextLine;

/// The lines with one blank line less behind each, where one stands behind every line; it belongs to the line above.
pub(super) fn close(lines: Vec<TextLine>) -> Vec<TextLine> {
    if !is_spaced(&lines) {
        return lines;
    }
    let mut closed: Vec<TextLine> = Vec::with_capacity(lines.len());
    let mut told = false;
    for line in lines {
        let blank = line.is_blank() && !line.shape.form_feed;
        match closed.last_mut().filter(|_| blank && told) {
            Some(above) => above.next = line.next,
            None => closed.push(line),
        }
        told = !line.is_blank();
    }
    closed
}

/// Lines that are looked at.
const MOST_LINES: usize = 400;
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
