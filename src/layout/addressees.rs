//! Kính gửi: where those end whom a document addresses, and its text begins.

use super::above::Above;
use super::enumerated::behind_list_marker;
use super::opening::{Further, announces, breaks_off, ends_sentence, says, speaks, widens};
use super::page::Page;
use super::weights::BEGINNERS;
use super::{Part, Signal, Signals};
use crate::fold::{Key, at_end, at_start};
use crate::letters::is_uppercase;
use crate::lines::TextLine;
use crate::vocabulary::heads::{PERSONS, WHEREABOUTS};
use crate::vocabulary::signers::ENTRY_OPENINGS;

/// The longest label of something else, in bytes: `Các văn bản kèm theo:`.
const LABEL: usize = 40;

/// What no line shows that opens the text without one of the words that usually do.
const NO_OPENING: Signals = Signals::of(&[
    Signal::Dash,
    Signal::Recipients,
    Signal::Whereabouts,
    Signal::UpperCase,
    Signal::LowerStart,
    Signal::Enumerator,
]);

/// How far the addressees have come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Addressees {
    /// The lines above name them.
    named: bool,
    /// Their label stands above, wherever.
    labelled: bool,
    /// They stand in a list with numbers.
    listed: bool,
}

impl Addressees {
    /// Changes what a line shows by whether addressees stand above it; `begun` says that the head has ended.
    pub(super) fn read(
        &mut self,
        above: Option<Above<'_>>,
        line: &TextLine,
        further: Further<'_>,
        page: Page,
        begun: bool,
        shown: &mut Signals,
    ) {
        let label = above.filter(|_| self.named);
        if label.is_some_and(|above| are_over(above, line, further, *shown, page)) {
            shown.set(Signal::Opening, true);
        }
        if label.is_some_and(|above| goes_on_below(above, line, further)) {
            shown.set(Signal::Opening, false);
        }
        // A full stop ends the list: what is counted below it is the text.
        let ended = || above.is_some_and(|above| above.content.ends_with('.'));
        let begins = || label.is_some_and(|above| are_listed_below(above.content));
        self.listed = shown.has(Signal::Enumerator) && (self.listed && !ended() || begins());
        if self.listed {
            // `Kính gửi:` / `1. Sở A;` / `2. Sở B.`
            shown.set(Signal::Enumerator, false);
            shown.set(Signal::Dash, true);
        }
        if shown.has(Signal::Whereabouts) && !self.named {
            // Above the number it says where the issuer is found: nobody was addressed yet.
            if !begun {
                *shown = Signals::of(&[Signal::Address]);
            } else if !self.labelled {
                // `Chúng tôi gồm:` / `Bên A: …` / `Địa chỉ: …`: of those who speak in the text nobody is addressed.
                shown.set(Signal::Whereabouts, false);
            }
        }
        self.labelled |= shown.has(Signal::Recipients);
        self.named = shown.has(Signal::Recipients) || self.named && !shown.shares(BEGINNERS);
    }
}

/// Whether a line directly below addressees opens the text, whatever its first word is: a sentence behind the full stop that
/// ends them, a line wider than an addressee, or the label of something else.
///
/// `Kính gửi: Sở A` / `Năm 2031, các đơn vị đã …`, `Kính trình: Thứ trưởng B` / `Vấn đề trình: …`
fn are_over(above: Above<'_>, line: &TextLine, further: Further<'_>, shown: Signals, page: Page) -> bool {
    let content = line.content(further.text);
    if shown.shares(NO_OPENING) || !content.starts_with(is_uppercase) || content.ends_with(';') {
        return false;
    }
    if breaks_off(above) {
        return false;
    }
    let opens = |words: &[&str]| words.iter().any(|words| at_start(content, words).is_some());
    if opens(PERSONS) || opens(WHEREABOUTS) {
        return false;
    }
    let key = Key::<20>::of(content);
    let body = ENTRY_OPENINGS.of(key.as_bytes()).next().is_some();
    let wide = widens(above, line, page);
    let ended = above.content.ends_with('.') && shown.has(Signal::Sentence);
    // Behind a list with markers that a full stop ended stands none without.
    let listed = ended && above.shown.has(Signal::Dash) && line.shape.width >= page.running;
    if announces(content) || listed || speaks(content, further) {
        return true;
    }
    if body || says(content) {
        // `Các bộ …` may be addressed as well: the text has to end like one, or a body says something in it.
        let parted = further.parted && line.shape.width >= page.running;
        return wide && content.ends_with(['.', ':', '/'])
            || (wide || parted) && says(content) && (ends_sentence(content) || further.end_sentence());
    }
    let labelled = content.split_once(": ").filter(|(label, _)| label.len() <= LABEL);
    // `Hà Nội - MST: 0901…`: the rest of where the addressee is found.
    let found = |(label, number): (&str, &str)| {
        number.starts_with(|c: char| c.is_ascii_digit())
            && WHEREABOUTS.iter().any(|words| at_end(label, words).is_some())
    };
    if labelled.is_some_and(found) {
        return false;
    }
    let label = labelled.map(|(label, _)| label);
    let labelled = label.is_some_and(|label| label.contains(' ') && !label.contains([',', ';']));
    wide || ended || labelled
}

/// Whether a line goes on with the entry of a list that the line above breaks off: a semicolon closes it, or another one opens
/// below it.
///
/// `- Các Sở: Xây dựng,` / `Tài chính, Khoa học và Công nghệ;` / `- Công an tỉnh.`
fn goes_on_below(above: Above<'_>, line: &TextLine, further: Further<'_>) -> bool {
    let listed = |line: &TextLine| line.content(further.text).starts_with(['-', '–', '+']);
    let entry = above.shown.has(Signal::Dash) || above.shown.has(Signal::Recipients);
    let closed = || line.content(further.text).ends_with(';');
    let announces = line.content(further.text).ends_with(':');
    entry
        && !announces
        && !further.parted
        && above.content.ends_with(',')
        && (closed() || further.lines.first().is_some_and(listed))
}

/// Whether a line is the label of the addressees and nothing else: they stand below it.
fn are_listed_below(label: &str) -> bool {
    label.ends_with(':') && at_start(label, "kinh gui").is_some_and(|end| label.len() <= end + " :".len())
}

/// Gives the text the lines above it that were taken for addressees, where nothing names them so and no subject stands above
/// that a list without its label could follow, or the list names nobody.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], text: &str, lines: &[TextLine]) {
    let end = parts.iter().position(|part| *part == Part::Content).unwrap_or(parts.len());
    let above = parts.get_mut(..end).unwrap_or_default();
    let length = above.iter().rev().take_while(|part| **part == Part::Recipients).count();
    let (head, run) = above.split_at_mut(end - length);
    let named = signals.iter().take(end).any(|shown| shown.has(Signal::Recipients));
    let sentence = signals.get(head.len()).is_some_and(|shown| shown.has(Signal::Sentence));
    let marked = signals.get(head.len()).is_some_and(|shown| shown.has(Signal::Dash));
    let names = || {
        let first = lines.get(head.len()).map(|line| behind_list_marker(line.content(text))).unwrap_or_default();
        ENTRY_OPENINGS.of(Key::<20>::of(first).as_bytes()).next().is_some()
    };
    if sentence && !named && (!head.contains(&Part::Subject) || marked && !names()) {
        run.fill(Part::Content);
    }
}
