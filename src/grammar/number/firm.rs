//! The numbers of firms, which no drafting rule binds: the digits in several parts, the symbol as they please.

use super::symbol::MAX_GROUPS;
use super::{MAX_DIGITS, Mark, Parts};
use crate::grammar::blank::{is_dash, is_slash};
use crate::{Confidence, Number, Span};

/// How sure a number is that follows the rules of a firm.
const FIRM: Confidence = Confidence::from_percent(85);

/// Reads a number as firms count their letters, the digits in several parts.
///
/// `2031-005/SAV-CHQ ngày …`, `01-09-TC/LOWE`, `2110-01/2033`, `05/Cty`
pub(crate) fn of_firm(text: &str) -> Option<(Number, usize)> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let word = text.get(..end)?.trim_end_matches([',', ';', '.', ')']);
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
    whole.then(|| (parts.read(Span::of(0, word.len()), FIRM), word.len()))
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
        ] {
            assert_eq!(of_firm(text).map(|(number, _)| number.canonical).as_deref(), want, "{text}");
        }
    }
}
