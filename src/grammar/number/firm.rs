//! The numbers of firms, which no drafting rule binds: the digits in several parts, the symbol as they please.

use super::symbol::MAX_GROUPS;
use super::{MAX_DIGITS, Mark, Parts};
use crate::grammar::blank::{is_dash, is_slash};
use crate::vocabulary::{Level, bodies_coded, issued_centrally, type_coded};
use crate::{Confidence, Number, Span, System};

/// How sure a number is that follows the rules of a firm.
const FIRM: Confidence = Confidence::from_percent(85);

/// The longest number of a firm, in bytes.
const LONGEST: usize = 40;
/// The digits of a number that is one word, at the least.
const FEWEST_DIGITS: usize = 2;
/// The capitals that recognition writes for digits.
const LIKE_DIGITS: [char; 7] = ['O', 'I', 'L', 'S', 'B', 'Z', 'Q'];
/// The digits of a year.
const YEAR: usize = 4;

/// Reads a number as firms count their letters, the digits in several parts, or a word of letters and digits.
///
/// `2031-005/SAV-CHQ ngày …`, `01-09-TC/LOWE`, `2110-01/2033`, `05/Cty`, `TGHP/0501`, `SAV20310423`
pub(crate) fn of_firm(text: &str) -> Option<(Number, usize)> {
    let mut near = text.char_indices().take_while(|(at, _)| *at <= LONGEST);
    let end = near.find(|(_, c)| c.is_whitespace()).map_or(text.len(), |(at, _)| at);
    let word = text.get(..end).filter(|word| word.len() <= LONGEST)?.trim_end_matches([',', ';', '.', ')']);
    in_parts(word).or_else(|| as_word(word)).map(|number| (number, word.len()))
}

/// `2031-005/SAV-CHQ`
fn in_parts(word: &str) -> Option<Number> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (sequence, mut rest) = word.split_at_checked(digits).filter(|_| (1..=MAX_DIGITS).contains(&digits))?;
    let mut groups = Vec::new();
    while let Some(c) = rest.chars().next() {
        let mark = if is_slash(c) { Mark::Slash } else { Mark::Dash };
        let behind = rest.get(c.len_utf8()..).filter(|_| is_slash(c) || is_dash(c))?;
        let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != 'Đ').unwrap_or(behind.len());
        let group = behind.get(..end).filter(|group| !group.is_empty() && groups.len() < MAX_GROUPS)?;
        groups.push((mark, group));
        rest = behind.get(end..)?;
    }
    let whole = groups.iter().any(|(mark, _)| matches!(mark, Mark::Slash));
    let parts = Parts { sequence: Some(sequence), suffix: None, year: None, groups };
    whole.then(|| parts.read(Span::of(0, word.len()), FIRM))
}

/// A number that opens with capitals and counts as a whole. Where a body stands in it that issues documents, or before the
/// digits but one letter or such as recognition writes for digits, it is another kind that is damaged: `E394/CTHN-TTHT`,
/// `I4518BTC`, `OI23/CTĐN`. Where a type stands before number and year, it is one of a state body: `HD15/2031`
///
/// `TGHP/0501`
fn as_word(word: &str) -> Option<Number> {
    let joint = |c: char| is_dash(c) || is_slash(c) || matches!(c, '.' | '_' | '&');
    let letters = word.len() - word.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    let issues = |code: &str| bodies_coded(code).any(|body| body.level != Level::Unit);
    // `TTg12`, `QH15`
    let known = |group: &str| {
        issues(group)
            || issues(group.trim_end_matches(|c: char| c.is_ascii_digit()))
            || issued_centrally(group).is_some()
    };
    let counts = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let of_year = || {
        let (code, behind) = word.split_at_checked(letters).unwrap_or_default();
        let dated = behind.split_once(is_slash).filter(|(digits, year)| counts(digits) && counts(year));
        dated.is_some_and(|(_, year)| year.len() == YEAR) && type_coded(code, System::State).is_some()
    };
    let mut before = word.chars().take_while(|c| !c.is_ascii_digit()).filter(char::is_ascii_uppercase);
    let groups = || word.split(joint);
    let built = groups().all(|group| !group.is_empty() && group.chars().all(|c| c.is_ascii_alphanumeric() || c == 'Đ'));
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if letters < 2 || digits < FEWEST_DIGITS || !built || before.all(|c| LIKE_DIGITS.contains(&c)) {
        return None;
    }
    if of_year() || groups().any(known) {
        return None;
    }
    let canonical: String = word.chars().map(|c| if is_dash(c) { '-' } else { c }).collect();
    let sequence = Some(canonical.clone());
    Some(Number {
        canonical,
        sequence,
        suffix: None,
        year: None,
        symbol: None,
        kind: None,
        bodies: Vec::new(),
        span: Span::of(0, word.len()),
        confidence: FIRM,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn firms_count_their_letters_in_several_parts() {
        for (text, want) in [
            ("2031-005/SAV-CHQ ngày", Some("2031-005/SAV-CHQ")),
            ("05/Cty", Some("05/Cty")),
            ("2031-/SAV-CHQ", None),
            ("2031-005-SAV", None),
            ("TGHP/0501 đề ngày", Some("TGHP/0501")),
            ("SAV20310423 ngày", Some("SAV20310423")),
            ("ACC–11/2031-01 của", Some("ACC-11/2031-01")),
            ("OM.15072031, ngày", Some("OM.15072031")),
            ("I4518BTC-CST", None),
            ("E394/CTHN-TTHT", None),
            ("AR394/BTC-CST", None),
            ("CSR-]MLT-00035", None),
            ("BTC ngày", None),
            ("OI23/CTĐN-TTHT ngày", None),
            ("IO5/12/TTYT ngày", None),
            ("SS45/CTHN-TTHT", None),
            ("ISO9001", None),
            ("TTg12/KTTH", None),
            ("QH15 ngày", None),
            ("SYT123/NVY", None),
            ("HD15/2031 của", None),
            ("SAV15/2031 của", Some("SAV15/2031")),
        ] {
            assert_eq!(of_firm(text).map(|(number, _)| number.canonical).as_deref(), want, "{text}");
        }
    }
}
