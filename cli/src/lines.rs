//! Where in a text something stands, as people count: lines and columns from one.

use vanban::{Document, Span};

/// The lines of a text.
pub(crate) struct Lines<'a> {
    text: &'a str,
    /// The offset of the first byte of every line.
    starts: Vec<u32>,
}

impl<'a> Lines<'a> {
    /// The lines of a document's text; of a document from JSON there are none.
    pub(crate) fn of(document: &'a Document) -> Self {
        let text = document.text();
        let starts = match &document.lines {
            _ if text.is_empty() => Vec::new(),
            Some(lines) => lines.iter().map(|line| line.span.start).collect(),
            None => std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect(),
        };
        Self { text, starts }
    }

    /// The number of the line on which an offset stands, from one; `None` where there is no text.
    pub(crate) fn line(&self, offset: u32) -> Option<usize> {
        (!self.starts.is_empty()).then(|| self.starts.partition_point(|start| *start <= offset).max(1))
    }

    /// The column of an offset, counted in characters as a reader sees them: a mark that stands above or below its
    /// letter has no column of its own.
    pub(crate) fn column(&self, offset: u32) -> Option<usize> {
        let start = *self.starts.get(self.line(offset)? - 1)?;
        let before = self.text.get(start as usize..offset as usize)?;
        Some(1 + before.chars().filter(|c| !is_mark(*c)).count())
    }

    /// The offset of the first byte of a line, numbered from one; the end of the text behind the last.
    pub(crate) fn start(&self, line: usize) -> u32 {
        self.starts.get(line - 1).copied().unwrap_or(self.text.len() as u32)
    }

    /// The number of lines.
    pub(crate) fn len(&self) -> usize {
        self.starts.len()
    }

    /// A line without its line end and the white space around it.
    pub(crate) fn text_of(&self, line: usize) -> &'a str {
        Span::new(self.start(line), self.start(line + 1)).slice(self.text).unwrap_or_default().trim()
    }
}

/// Whether a character is a combining mark of decomposed Vietnamese.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use vanban::Parser;

    use super::*;

    #[test]
    fn columns_are_the_same_in_composed_and_decomposed_text() {
        for text in ["Số: 1\nĐồng Xa, ngày", "So\u{302}\u{301}: 1\nĐo\u{302}\u{300}ng Xa, nga\u{300}y"] {
            let document = Parser::new().lines(true).parse(text);
            let lines = Lines::of(&document);
            let offset = text.find("ng").unwrap() as u32;
            assert_eq!((lines.line(offset), lines.column(offset)), (Some(2), Some(3)));
            assert_eq!(lines.text_of(1), text.lines().next().unwrap());
        }
    }

    #[test]
    fn every_line_end_counts() {
        let document = Parser::new().lines(true).parse("một\r\nhai\rba\nbốn");
        let lines = Lines::of(&document);
        let lines: Vec<_> = (1..=lines.len()).map(|line| lines.text_of(line)).collect();
        assert_eq!(lines, ["một", "hai", "ba", "bốn"]);
    }

    #[test]
    fn a_document_from_json_has_no_lines() {
        let json = vanban::parse("Số: 12/QĐ-UBND").to_json().unwrap();
        let document = Document::from_json(&json).unwrap();
        assert_eq!(Lines::of(&document).line(3), None);
    }
}
