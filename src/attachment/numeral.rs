//! The numbers of labels: how they count, and what recognition makes of a Roman one.

use super::heading::Heading;
use crate::grammar::numeral::roman;
use crate::reading::Reading;
use crate::{Code, Diagnostic, Span};

/// The most letters of a Roman number with the letter behind it: `XXVIIIA`.
const LONGEST: usize = 7;
/// The letters of `Phụ lục`, with the blank between its words.
const WORDS: usize = 7;

/// `IIA`: a number, and which letter of the alphabet stands behind it, 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Numeral {
    number: u16,
    letter: u16,
    roman: bool,
}

impl Numeral {
    fn of(token: &str) -> Option<Self> {
        let bare = token.trim_start_matches('0');
        let digits = bare.find(|c: char| !c.is_ascii_digit()).unwrap_or(bare.len());
        if digits > 0 {
            let (number, rest) = bare.split_at_checked(digits)?;
            return Some(Self { number: number.parse().ok()?, letter: letter(rest)?, roman: false });
        }
        let end = token.find(|c| !matches!(c, 'I' | 'V' | 'X')).unwrap_or(token.len());
        let (number, rest) = token.split_at_checked(end)?;
        if number.is_empty() {
            return letter(token).filter(|letter| *letter > 0).map(|number| Self { number, letter: 0, roman: false });
        }
        Some(Self { number: roman(number)?, letter: letter(rest)?, roman: true })
    }

    /// Whether a label stands next below another, or first of all.
    fn follows(self, above: Option<Self>) -> bool {
        let (number, letter) = above.map_or((0, 0), |above| (above.number, above.letter));
        self.number == number && self.letter == letter + 1 && number > 0
            || self.number == number + 1 && self.letter <= 1
    }
}

/// Which letter of the alphabet a text is, a point or dash before it: `A` is 1, `.B` is 2; nothing is 0.
fn letter(text: &str) -> Option<u16> {
    let text = text.trim_start_matches(['.', '-']);
    match text.as_bytes() {
        [] => Some(0),
        [letter] if letter.is_ascii_alphabetic() => Some(u16::from(letter.to_ascii_uppercase() - b'A') + 1),
        _ => None,
    }
}

/// Whether recognition may have made a token of a Roman number, a letter behind it perhaps: `ILA`, `1I`, `IH`
pub(super) fn may_be_roman(token: &str) -> bool {
    token.len() <= LONGEST && repaired(token).is_some_and(|token| Numeral::of(&token).is_some_and(|read| read.roman))
}

/// A token with the letters of a Roman number in place of those that look like them. A letter behind the number stays.
fn repaired(token: &str) -> Option<String> {
    let letters = token.char_indices().take_while(|(_, c)| matches!(c, 'I' | 'V' | 'X' | 'L' | 'l' | '1' | 'H' | '|'));
    let end = letters.last().map(|(at, c)| at + c.len_utf8())?;
    let (number, rest) = token.split_at_checked(end)?;
    Some(number.replace('H', "II").replace(['L', 'l', '1', '|'], "I") + rest)
}

/// Repairs the labels whose numbers recognition damaged, where those above leave one reading only.
pub(super) fn settle(headings: &mut [Heading], reading: &Reading<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut above: Option<Numeral> = None;
    for heading in headings {
        let Some(label) = &heading.label else { continue };
        let Some((end, _)) = label.char_indices().nth(WORDS).filter(|_| label.starts_with(['P', 'p'])) else {
            continue;
        };
        let Some((words, rest)) = label.split_at_checked(end) else { continue };
        let token = rest.trim_start();
        let read = Numeral::of(token).filter(|read| read.follows(above));
        let fits = |token: &String| {
            // `Phụ lục 1` above `Phụ lục 11`: digits stand among digits.
            let counted = token.bytes().any(|byte| byte == b'|') || above.is_none_or(|above| above.roman);
            let digits = rest.trim_start().bytes().all(|byte| byte.is_ascii_digit());
            (counted || !digits) && Numeral::of(token).is_some_and(|read| read.roman && read.follows(above))
        };
        let mended = if read.is_some() { Some(token.to_owned()) } else { repaired(token).filter(fits) };
        let glued = rest.len() == token.len() && !token.is_empty();
        match mended {
            Some(mended) if glued || mended != token => {
                above = Numeral::of(&mended);
                let at = reading.lines.get(heading.lines.start).map_or(0, |line| line.from);
                let printed = printed(reading.content(heading.lines.start), label);
                let span = Span::new(at, at + crate::span::narrow(printed));
                let mended = format!("{words} {mended}");
                diagnostics.push(Diagnostic::repair(Code::EnumeratorRepaired, span, label.as_str(), mended.as_str()));
                heading.label = Some(mended);
            }
            _ => above = Numeral::of(token).or(above),
        }
    }
}

/// Where a label ends on its line, however many blanks stand between its words.
fn printed(content: &str, label: &str) -> usize {
    let mut words = label.split_whitespace();
    let mut at = 0;
    while let Some(word) = words.next()
        && let Some(found) = content.get(at..).and_then(|rest| rest.find(word))
    {
        at += found + word.len();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_printed_with_any_blanks_between_its_words() {
        assert_eq!(printed("PHỤ        LỤC ILA (Kèm theo)", "PHỤ LỤC ILA"), "PHỤ        LỤC ILA".len());
    }

    #[test]
    fn numbers_are_roman_digits_or_letters() {
        let read = |token| Numeral::of(token).map(|read| (read.number, read.letter));
        assert_eq!(read("IIA"), Some((2, 1)));
        assert_eq!(read("IV.B"), Some((4, 2)));
        assert_eq!(read("02"), Some((2, 0)));
        assert_eq!(read("1a"), Some((1, 1)));
        assert_eq!(read("C"), Some((3, 0)));
        assert_eq!(read("XIX"), Some((19, 0)));
        for none in ["ILA", "IIII", "TK1", "", "01/NS"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn strokes_of_a_roman_number_are_read_again() {
        for (damaged, read) in [("ILA", "IIA"), ("1I", "II"), ("IH", "III"), ("LA", "IA"), ("VL", "VI"), ("II1", "III")]
        {
            assert!(may_be_roman(damaged), "{damaged}");
            assert_eq!(repaired(damaged).as_deref(), Some(read));
        }
        for other in ["HA", "LÀ", "01/NS", "KÈM", "LIHI"] {
            assert!(!may_be_roman(other) || other == "HA", "{other}");
        }
    }
}
