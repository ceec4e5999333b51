//! Số, ký hiệu: the line of the number, with its label or by its shape.

use super::above::Above;
use super::date_line::ends;
use super::signal::{Signal, Signals};
use crate::fold::{at_start, fold_char};
use crate::grammar::date::date;
use crate::grammar::number;
use crate::letters::is_alphanumeric;
use crate::lines::TextLine;
use crate::source::scan::any_of;
use crate::vocabulary::heads::LABELLED;

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
    let typed = LABELLED.iter().find_map(|name| at_start(labelled, name)).unwrap_or(0);
    let label = labelled.get(typed..).map(str::trim_start).and_then(|rest| {
        let label = number::label(rest)?;
        rest.get(label.len..)
    });
    let key = |text: &str| text.chars().take(60).map(|c| char::from(fold_char(c))).collect::<String>();
    match label.map(key) {
        Some(rest) if has_symbol(&rest) => found.set(Signal::NumberLine, true),
        Some(rest)
            if rest.trim().chars().filter(char::is_ascii_alphabetic).count() <= 2 || rest.contains(", ngay ") =>
        {
            // A date line beside it tells the place of the number, whatever recognition left of its symbol.
            found.set(Signal::NumberBlank, true);
        }
        Some(_) => {}
        None if content.len() < 90 && may_bear_symbol(content) => {
            let key = key(content);
            found.set(Signal::NumberShape, has_symbol(&key) && starts_like_number(&key));
        }
        None => {}
    }
}

/// Whether something on a line may be a slash, a hyphen or a line: a cheap test for most lines.
fn may_bear_symbol(content: &str) -> bool {
    // Dashes and slashes of other kinds begin with one of two bytes.
    let mark = |byte| (byte == b'/') | (byte == b'-') | (byte == b'_') | (byte == 0xE2) | (byte == 0xEF);
    any_of(content.as_bytes(), mark)
}

fn starts_like_number(key: &str) -> bool {
    let symbol = key.contains(|c: char| c.is_ascii_alphabetic());
    symbol && key.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).chars().take(3).any(|c| c.is_ascii_digit())
}

/// Whether a slash or hyphen joins digits or a blank with an abbreviation near the beginning.
fn has_symbol(key: &str) -> bool {
    // A key is ASCII.
    let opening = key.get(..30).unwrap_or(key);
    let Some(slash) = opening.find(['/', '-', '_']) else { return false };
    let before = opening.get(..slash).unwrap_or_default();
    let letters_before = before.chars().filter(char::is_ascii_alphabetic).count();
    let after = opening.get(slash + 1..).unwrap_or_default().trim_start();
    letters_before <= 3 && after.starts_with(|c: char| c.is_ascii_alphanumeric())
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

/// Whether a line is number and day in capitals, as they stood below the type until the 1950s: `SỐ 12/SL NGÀY 5 THÁNG 3 NĂM 1946`
pub(crate) fn is_headed_number(content: &str) -> bool {
    let Some(rest) = content.strip_prefix("SỐ ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) else {
        return false;
    };
    let Some((number, day)) = rest.split_once(" NGÀY ") else { return false };
    !number.contains(' ') && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}
