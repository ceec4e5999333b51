//! Headings of divisions: their titles on the lines below, and the type that heads a section of the text and nothing else.

use super::attached::{self, TITLE};
use super::enumerated;
use super::model::Junction;
use super::signal::{Signal, Signals};
use crate::lines::TextLine;

/// The heading of a division that the lines go on with: `Chương II`, below it its title in capitals, whatever the title
/// names (`SỬA ĐỔI, BỔ SUNG … NGÀY 19 THÁNG 10 NĂM 2009 CỦA CHÍNH PHỦ`).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Heading {
    /// How many more lines the title may take.
    lines: u8,
}

impl Heading {
    /// The most lines of the title of a division.
    const LONGEST: u8 = 12;

    /// What a line shows, the words of a title left aside.
    pub(super) fn of(&mut self, content: &str, line: &TextLine, shown: Signals) -> Signals {
        if shown.has(Signal::Provision) {
            let names = line.shape.width <= TITLED_WIDTH || line.is_upper_case();
            self.lines = if names && enumerated::names_division(content) { Self::LONGEST } else { 0 };
            return shown;
        }
        if self.lines == 0 {
            return shown;
        }
        if !line.is_upper_case() || shown.shares(Signals::of(&[Signal::Appendix, Signal::NationalTitle])) {
            self.lines = 0;
            return shown;
        }
        self.lines -= 1;
        Signals::of(&[Signal::UpperCase, Signal::Provision])
    }
}

/// Lines up to this width are labels of divisions, with their titles below them, in characters.
const TITLED_WIDTH: u16 = 24;

/// Whether a type amid a document that nothing has closed yet, `KẾT LUẬN`, heads a section, and nothing attached: it announces
/// what follows by a colon, or neither a letterhead nor a note of what it was issued with stands beside it.
pub(super) fn heads_section(
    text: &str,
    lines: &[TextLine],
    index: usize,
    signals: &[Signals],
    speaking: &[(u32, Junction)],
) -> bool {
    let titles = Signals::of(&[Signal::NationalTitle, Signal::DateLine, Signal::NumberLine, Signal::Appendix]);
    let mut above = speaking.iter().rev().take(TITLE).filter_map(|(index, _)| signals.get(*index as usize));
    let announces = lines.get(index).is_some_and(|line| line.content(text).ends_with(':'));
    announces || !attached::leads_to_note(text, lines, index) && !above.any(|shown| shown.shares(titles))
}
