//! What the rooms of the parser share: the working text, its lines, and the part that each line belongs to.

use std::ops::Range;

use crate::joined::Joined;
use crate::layout::{self, Layout, Part};
use crate::lines::{self, TextLine};
use crate::parting;
use crate::{Line, LineRole, Span};

/// A text with its lines and their parts. All offsets are those of the working text.
#[derive(Debug)]
pub(crate) struct Reading<'t> {
    /// The working text.
    pub(crate) text: &'t str,
    /// Its lines.
    pub(crate) lines: Vec<TextLine>,
    /// The part of each line.
    pub(crate) layout: Layout,
}

impl<'t> Reading<'t> {
    /// Splits a text into lines and decides the part of each.
    pub(crate) fn of(text: &'t str) -> Self {
        let lines = parting::part(text, lines::lines(text));
        let layout = layout::read(text, &lines);
        Self { text, lines, layout }
    }

    /// The role of every physical line. Of one that was parted it is the role of the first piece that speaks; a blank line that
    /// was closed up with the one above it is blank.
    pub(crate) fn physical(&self) -> Vec<Line> {
        let mut pieces = self.lines.iter().zip(&self.layout.roles).peekable();
        let physical = lines::lines(self.text).into_iter().map(|line| {
            let mut role = LineRole::Blank;
            while let Some((_, piece)) = pieces.next_if(|(piece, _)| piece.start < line.next) {
                role = if says(role) { role } else { *piece };
            }
            Line { role, span: line.span() }
        });
        physical.collect()
    }

    /// What stands on a line, without white space and emphasis around it.
    pub(crate) fn content(&self, line: usize) -> &'t str {
        self.lines.get(line).map_or("", |line| line.content(self.text))
    }

    /// The lines of a part that say something, in order.
    pub(crate) fn lines_of(&self, part: Part) -> impl Iterator<Item = usize> {
        self.layout.lines_of(part).filter(|index| self.speaks(*index))
    }

    /// Whether a part stands beside the subject that only the heads of documents have.
    pub(crate) fn is_headed(&self) -> bool {
        [Part::Letterhead, Part::Number, Part::DateLine].iter().any(|part| self.lines_of(*part).next().is_some())
    }

    /// From the first to the last line of a part.
    pub(crate) fn region(&self, part: Part) -> Range<usize> {
        self.layout.region(part)
    }

    /// Whether a line takes part in the sequence of the document: it is neither blank nor furniture nor debris.
    pub(crate) fn speaks(&self, line: usize) -> bool {
        self.layout.roles.get(line).is_some_and(|role| says(*role))
    }

    /// The lines joined to one text.
    pub(crate) fn joined(&self, lines: impl IntoIterator<Item = usize>) -> Joined {
        let mut joined = Joined::default();
        for index in lines {
            if let Some(line) = self.lines.get(index) {
                joined.push(line.content(self.text), line.from);
            }
        }
        joined
    }

    /// The text under a span.
    pub(crate) fn slice(&self, span: Span) -> &'t str {
        span.slice(self.text).unwrap_or_default()
    }
}

/// Whether lines of a role take part in the sequence of the document.
const fn says(role: LineRole) -> bool {
    !matches!(role, LineRole::Blank | LineRole::PageFurniture | LineRole::Noise)
}

#[cfg(test)]
mod tests {
    use crate::{LineRole, Parser};

    #[test]
    fn lines_are_physical_ones_also_where_a_converter_joined_or_spaced_them() {
        let roles = |text: &str| -> Vec<LineRole> {
            let document = Parser::new().lines(true).parse(text);
            let lines = document.lines.clone().unwrap_or_default();
            assert_eq!(lines.len(), text.split_inclusive('\n').count(), "{text}");
            lines.into_iter().map(|line| line.role).collect()
        };
        let spaced = "QUYẾT ĐỊNH\n\nVề bến đò\n\n".to_owned() + &"Điều 1. Mở bến.\n\n".repeat(12);
        for (at, role) in roles(&spaced).into_iter().enumerate() {
            assert_eq!(role == LineRole::Blank, at % 2 == 1, "{at}");
        }
        let row = "| UBND HUYỆN ĐÊ LỚN<br>PHÒNG NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n\nVề bến đò\n";
        assert_eq!(roles(row).first(), Some(&LineRole::Letterhead));
    }
}
