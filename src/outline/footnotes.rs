//! Chú thích ở chân trang: the notes at the foot of a page, amid the text. They are no nodes, and what they stand in goes on
//! behind the page; what they name is cited all the same.

use std::ops::Range;

use crate::LineRole;
use crate::grammar::note;
use crate::joined::Joined;
use crate::lines::TextLine;

/// The most lines of the notes of a page, and how far above them they are called.
const LONGEST: usize = 16;
const FARTHEST_CALL: usize = 60;

/// The notes among the lines of a region, in order: each from its label to the next one or to the end of its page.
///
/// `… của người thứ nhất [1].` … `[1] Điều 5 Nghị định số 8/2031/NĐ-CP.` … `Trang 1/2`
pub(super) fn footnotes(text: &str, lines: &[TextLine], roles: &[LineRole], region: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let furniture = |line: usize| roles.get(line) == Some(&LineRole::PageFurniture);
    let told = |line: usize| lines.get(line).is_some_and(|line| line.shape.letters > 0 || line.shape.digits > 0);
    let ends_page =
        |line: usize| furniture(line) && (told(line) || lines.get(line).is_some_and(|line| line.shape.form_feed));
    for end in region.clone().filter(|line| ends_page(*line)) {
        let from = found.last().map_or(region.start, |note| note.end).max(end.saturating_sub(LONGEST));
        let mut labels: Vec<(usize, u16)> = Vec::new();
        let mut ruled = false;
        for line in (from..end).rev() {
            if furniture(line) {
                ruled = !told(line);
                break;
            }
            let content = lines.get(line).map_or("", |line| line.content(text));
            labels.extend(note::label(content).map(|(number, _)| (line, number)));
        }
        labels.reverse();
        let Some((top, number)) = labels.first().copied() else { continue };
        let counted = labels.iter().zip(number..).all(|((_, label), number)| *label == number);
        let apart = top
            .checked_sub(1)
            .is_some_and(|above| furniture(above) || lines.get(above).is_some_and(TextLine::is_blank));
        if counted && apart && (ruled && top.checked_sub(1).is_some_and(furniture) || is_called(text, lines, top)) {
            let blank = |line: &usize| lines.get(*line).is_some_and(TextLine::is_blank);
            let ends = labels.iter().skip(1).map(|(line, _)| *line).chain([end]);
            let notes = labels.iter().zip(ends).map(|((from, _), end)| (*from, end));
            let closed = |(from, end): (usize, usize)| (from..end).find(blank).unwrap_or(end);
            // Behind a blank line the text goes on: what stands above it is no foot of a page.
            if notes.clone().all(|(from, end)| (closed((from, end))..end).all(|line| blank(&line) || furniture(line))) {
                found.extend(notes.map(|(from, end)| from..closed((from, end))));
            }
        }
    }
    found
}

/// Whether the label of a note stands in the text above it, behind a word.
fn is_called(text: &str, lines: &[TextLine], note: usize) -> bool {
    let content = lines.get(note).map_or("", |line| line.content(text));
    let label = note::label(content).and_then(|(_, len)| content.get(..len)).unwrap_or_default();
    let above = lines.get(note.saturating_sub(FARTHEST_CALL)..note).unwrap_or_default();
    above.iter().any(|line| line.content(text).rfind(label).is_some_and(|at| at > 0))
}

/// A note as it is read on.
pub(super) fn passage(text: &str, lines: &[TextLine], note: Range<usize>) -> Joined {
    let mut passage = Joined::default();
    for line in lines.get(note).unwrap_or_default().iter().filter(|line| !line.is_blank()) {
        passage.push(line.content(text), line.from);
    }
    passage
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// The openings of the nodes of a text, and what it cites.
    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let document = parse(text);
        let mut nodes = Vec::new();
        let mut open: Vec<_> = document.body.iter().rev().collect();
        while let Some(node) = open.pop() {
            nodes.extend(node.title.as_deref().or(node.text.as_deref()).map(str::to_owned));
            open.extend(node.children.iter().rev());
        }
        (nodes, document.citations.iter().map(|citation| citation.text.as_str().to_owned()).collect())
    }

    #[test]
    fn a_note_that_is_called_above_it_is_no_item() {
        let text = |called: &str| {
            format!(
                "HƯỚNG DẪN\nViệc mở bến\n\nHạt hướng dẫn như sau:\n\nI. MỞ BẾN\n\n1. Chủ bến báo trạm{called}.\n\n2. Trạm \
                 giữ\n\n[1] Theo Nghị định số 8/2031/NĐ-CP.\n\nTrang 1/2\n\nbến trong mùa lũ.\n\nII. DỠ BẾN\n"
            )
        };
        let (nodes, cited) = read(&text(" [1]"));
        assert_eq!(nodes.get(2).map(String::as_str), Some("Trạm giữ bến trong mùa lũ."));
        assert_eq!(cited, ["Nghị định số 8/2031/NĐ-CP"]);
        // The blank behind the label may be lost.
        let (nodes, cited) = read(&text(" [1]").replace("[1] Theo", "[1]Theo"));
        assert_eq!(nodes.get(2).map(String::as_str), Some("Trạm giữ bến trong mùa lũ."));
        assert_eq!(cited, ["Nghị định số 8/2031/NĐ-CP"]);
        let (nodes, _) = read(&text(""));
        assert!(nodes.iter().any(|node| node.contains("Theo Nghị định")), "{nodes:?}");
    }
}
