//! The line above: what stands there, and how the next one follows it.

use super::furniture::Standing;
use super::model::Junction;
use super::signal::{Signal, Signals};
use super::weights::BEGINNERS;
use crate::blocks;
use crate::letters::is_lowercase;
use crate::lines::TextLine;

/// The nearest line above that speaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Above<'t> {
    pub(super) line: &'t TextLine,
    pub(super) content: &'t str,
    /// What it shows.
    pub(super) shown: Signals,
}

impl Above<'_> {
    /// How a line follows this one; `loose` says that something parts them.
    pub(super) fn leads_to(self, content: &str, shown: Signals, loose: bool) -> Junction {
        let ends_open = || self.content.ends_with(|c| is_lowercase(c) || c == ',');
        let begins_low = content.starts_with(is_lowercase);
        // `… một số điều của` / `Luật …`, not `… trong thời gian đến` / `Ngày 5 tháng 3 …`.
        let hangs = || !shown.shares(BEGINNERS) && self.hangs();
        if begins_low && ends_open() || hangs() {
            Junction::Running
        } else if loose && !self.announces_addressees() || self.heads(shown) {
            Junction::Loose
        } else {
            Junction::Tight
        }
    }

    /// Whether the line breaks off before a word that has to follow.
    pub(super) fn hangs(self) -> bool {
        blocks::hangs(self.content, self.line.is_upper_case())
    }

    /// Whether the line was wrapped, and not ended, at its right margin.
    pub(super) const fn is_wide(self) -> bool {
        self.line.shape.width >= WRAPPED_WIDTH
    }

    /// Those whom a label announces stand below it, whatever the text left between.
    fn announces_addressees(self) -> bool {
        self.shown.has(Signal::Recipients) && self.content.ends_with(':')
    }

    /// `- Như trên;` / `- Sở Nội vụ;`: in the closing the items of a list stand together, whatever the text left between them, and
    /// so does the first one below its label.
    pub(super) fn lists_on(self, shown: Signals) -> bool {
        shown.has(Signal::Dash) && (self.shown.has(Signal::Dash) || self.shown.has(Signal::Distribution))
    }

    /// A heading in capitals ends where a sentence begins, whether or not a blank line parts them.
    fn heads(self, shown: Signals) -> bool {
        let opens = shown.has(Signal::Sentence) && !shown.has(Signal::LowerStart);
        opens && self.shown.has(Signal::UpperCase) && !self.shown.shares(NO_SUBJECT)
    }

    /// What the line breaks off before is no anchor: `… bởi Nghị định số` / `12/2031/NĐ-CP ngày 5 tháng 3 năm 2031`,
    /// `… năm học 2025` / `- 2026`, `VỀ` / `LỊCH SỬ ĐẢNG CỘNG SẢN VIỆT NAM`; nor is for whom a treaty is signed:
    /// `TM. CHÍNH PHỦ NƯỚC CỘNG HÒA` / `XÃ HỘI CHỦ NGHĨA VIỆT NAM`
    pub(super) fn goes_on_with(self, content: &str, shown: &mut Signals) {
        if shown.has(Signal::DateLine) && blocks::asks_for_number(self.content, content) {
            shown.set(Signal::DateLine, false);
        }
        if shown.has(Signal::Dash) && blocks::spans_years(self.content, content) {
            shown.set(Signal::Dash, false);
        }
        let signed = || self.shown.has(Signal::SigningAuthority) && !content.starts_with("CỘNG");
        if shown.has(Signal::NationalTitle) && (self.line.is_upper_case() && self.hangs() || signed()) {
            shown.set(Signal::NationalTitle, false);
        }
    }
}

/// From this width on, in characters, a line in small letters that no mark ends was wrapped.
const WRAPPED_WIDTH: u16 = 48;

/// What lines in capitals show that are no words of a subject.
const NO_SUBJECT: Signals = Signals::of(&[
    Signal::TypeLine,
    Signal::TypeOpening,
    Signal::NationalTitle,
    Signal::Body,
    Signal::Position,
    Signal::Enactment,
    Signal::Provision,
    Signal::SigningAuthority,
    Signal::Mark,
    Signal::Appendix,
]);

/// What stands between the line above and the next one that speaks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Gap {
    /// It parts them.
    pub(super) parts: bool,
}

impl Gap {
    /// Adds a line that does not speak.
    pub(super) fn widen(&mut self, standing: Standing, line: &TextLine) {
        // Scribble amid the head.
        self.parts |= standing != Standing::Debris || line.shape.letters == 0;
    }
}
