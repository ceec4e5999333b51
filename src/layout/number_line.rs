//! Số, ký hiệu: the line of the number, with its label or by its shape.

use std::sync::LazyLock;

use super::above::Above;
use super::date_line::ends;
use super::signal::{Signal, Signals};
use crate::fold::{at_start, fold_char};
use crate::grammar::date::date;
use crate::grammar::number;
use crate::letters::is_alphanumeric;
use crate::lines::TextLine;
use crate::source::scan::any_of;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::heads::LABELLED;

/// [`LABELLED`] by their first words.
static TYPED: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(LABELLED));

/// `Số: 12/QĐ-UBND`, `Luật số: 5/2020/QH14`, `105-CV/ĐU`.
pub(super) fn signs(content: &str, found: &mut Signals) {
    // A number's line begins with a digit, with `Số`, `Luật số` … or with what recognition makes of them.
    let first = content.trim_start_matches(|c: char| !is_alphanumeric(c)).chars().next().unwrap_or(' ');
    if !(first.is_ascii_digit()
        || matches!(fold_char(first), b's' | b'l' | b'n' | b'p' | b'b')
        || content.starts_with('$'))
    {
        return;
    }
    // `------- Số: 12/QĐ-UBND`: the rule below the letterhead.
    let labelled = content.trim_start_matches(['-', '_', '=', ' ']);
    let typed = TYPED.like(labelled).iter().find_map(|name| at_start(labelled, name)).unwrap_or(0);
    let label = labelled.get(typed..).map(str::trim_start).and_then(|rest| {
        let label = number::label(rest)?;
        rest.get(label.len..)
    });
    match label.map(Opening::of) {
        Some(rest) if rest.has_symbol() => found.set(Signal::NumberLine, true),
        // A date line beside it tells the place of the number, whatever recognition left of its symbol.
        Some(rest) if rest.letters() <= 2 || rest.bears_date() => found.set(Signal::NumberBlank, true),
        Some(_) => {}
        None if content.len() < 90 && starts_like_number(content) && may_bear_symbol(content) => {
            let opening = Opening::of(content);
            found.set(Signal::NumberShape, opening.letters() > 0 && opening.has_symbol());
        }
        None => {}
    }
}

/// The longest opening of a line that is looked at for a number, in characters.
const OPENING: usize = 60;

/// The opening of a line, a byte of its key for each character.
struct Opening {
    bytes: [u8; OPENING],
    len: usize,
}

impl Opening {
    fn of(text: &str) -> Self {
        let (mut bytes, mut len) = ([0; OPENING], 0);
        for (slot, c) in bytes.iter_mut().zip(text.chars()) {
            *slot = fold_char(c);
            len += 1;
        }
        Self { bytes, len }
    }

    fn key(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    fn letters(&self) -> usize {
        letters(self.key())
    }

    fn bears_date(&self) -> bool {
        self.key().windows(DAY.len()).any(|window| window == DAY)
    }

    /// Whether a slash or hyphen joins digits or a blank with an abbreviation near the beginning.
    fn has_symbol(&self) -> bool {
        let near = self.key().get(..SYMBOL).unwrap_or(self.key());
        let joins = |mark: usize| {
            let (before, behind) = near.split_at_checked(mark).unwrap_or_default();
            let behind = behind.get(1..).unwrap_or_default().trim_ascii_start();
            letters(before) <= 3 && behind.first().is_some_and(u8::is_ascii_alphanumeric)
        };
        // `Số⁄/⁄⁄Z -CV/VPTW`: strokes of a hand stand before it.
        let marks = near.iter().enumerate().filter(|(_, byte)| matches!(byte, b'/' | b'-' | b'_'));
        marks.map(|(at, _)| at).any(joins)
    }
}

/// How a date line goes on beside a number, folded.
const DAY: &[u8] = b", ngay";
/// Within so many characters a number has its slash.
const SYMBOL: usize = 30;

fn letters(key: &[u8]) -> usize {
    key.iter().filter(|byte| byte.is_ascii_alphabetic()).count()
}

/// Whether something on a line may be a slash, a hyphen or a line: a cheap test for most lines.
fn may_bear_symbol(content: &str) -> bool {
    // Dashes and slashes of other kinds begin with one of two bytes.
    let mark = |byte| (byte == b'/') | (byte == b'-') | (byte == b'_') | (byte == 0xE2) | (byte == 0xEF);
    any_of(content.as_bytes(), mark)
}

/// Whether a digit is among the first three characters of a line from its first letter or digit on.
fn starts_like_number(content: &str) -> bool {
    let letters = content.chars().take(OPENING).map(fold_char).skip_while(|letter| !letter.is_ascii_alphanumeric());
    letters.take(3).any(|letter| letter.is_ascii_digit())
}

/// Changes what a line shows by whether label and number stand a line each.
pub(super) fn around(
    text: &str,
    above: Option<Above<'_>>,
    line: &TextLine,
    below: Option<&TextLine>,
    shown: &mut Signals,
) {
    if labels_number(text, line, below) {
        shown.set(Signal::NumberBlank, true);
    } else if shown.has(Signal::Dash) && above.is_some_and(|above| labels_number(text, above.line, Some(line))) {
        // `Số` / `- HD/BTCTU`: the blank number itself is gone.
        *shown = Signals::of(&[Signal::UpperCase, Signal::NumberShape]);
    }
}

/// Whether a line is the label of a number and nothing else, and what it labels begins below with digits or the hyphen behind
/// them.
fn labels_number(text: &str, line: &TextLine, below: Option<&TextLine>) -> bool {
    let numbers = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '/');
    line.shape.width == 2
        && number::is_bare_label(line.content(text))
        && below.is_some_and(|below| below.content(text).starts_with(numbers))
}

/// Whether a line is number and day and nothing else: `Số 71-CT/TW, ngày 14 tháng 5 năm 1996`
pub(crate) fn is_number_and_day(content: &str) -> bool {
    let Some(rest) = content.strip_prefix("Số ").or_else(|| content.strip_prefix("SỐ ")) else { return false };
    let day = ["ngày ", "NGÀY "].iter().find_map(|word| Some((rest.find(word)?, word.len())));
    let Some((at, length)) = day else { return false };
    let number = rest.get(..at).unwrap_or_default().trim_end_matches([' ', ',']);
    let day = rest.get(at + length..).unwrap_or_default();
    let numbered = number::number(number).is_some_and(|(_, end)| end == number.len());
    numbered && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}

/// Whether a line is number and day in capitals, as they stood below the type until the 1950s: `SỐ 12/SL NGÀY 5 THÁNG 3 NĂM 1946`
pub(crate) fn is_headed_number(content: &str) -> bool {
    let Some(rest) = content.strip_prefix("SỐ ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) else {
        return false;
    };
    let Some((number, day)) = rest.split_once(" NGÀY ") else { return false };
    !number.contains(' ') && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}
