//! The running number without its symbol, as later mentions abbreviate it, and as it stood before symbols were set.

use nom::Parser;
use nom::combinator::opt;
use nom::sequence::preceded;

use super::group::group;
use super::{Mark, Parts, fail, sequence, slash, year};
use crate::grammar::blank::{Parsed, is_dash, is_slash};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::vocabulary::{Level, bodies_coded};
use crate::{Confidence, Number, Span};

/// Reads a running number without symbol, as later mentions abbreviate (`Nghị định 132`, `Thông tư 78/2014`).
///
/// `78/2014 nêu trên` → `78/2014`
pub(crate) fn short(text: &str) -> Option<(Number, usize)> {
    let (rest, parts) = short_parts(text).ok()?;
    let end = text.len() - rest.len();
    Some((parts.read(Span::of(0, end), Confidence::from_percent(85)), end))
}

/// `short = sequence [ slash year ]`, not followed by a letter, a digit or a further part.
///
/// `78/2014`
fn short_parts(text: &str) -> Parsed<'_, Parts<'_>> {
    let (rest, (digits, mut letter)) = sequence(text)?;
    let mut rest = rest;
    // `30a` stands alone here: the letter is the number's when no word goes on behind it.
    if let Some(found) = rest.get(..1).filter(|c| letter.is_none() && c.starts_with(|c: char| c.is_ascii_lowercase()))
        && !rest.get(1..).is_some_and(|left| left.starts_with(is_alphanumeric))
    {
        letter = Some(found);
        rest = rest.get(1..).unwrap_or_default();
    }
    let (rest, year) = opt(preceded(slash, year)).parse(rest)?;
    if let Some((rest, body)) = rest.strip_prefix(' ').filter(|_| year.is_none()).and_then(historic_body) {
        return Ok((rest, Parts { sequence: Some(digits), suffix: letter, year, groups: vec![(Mark::None, body)] }));
    }
    let goes_on = rest.starts_with(|c: char| is_alphanumeric(c) || is_slash(c) || "%§#$¤¢£}{?|<>".contains(c))
        || (rest.starts_with(|c: char| c == '.' || c == ',' || is_dash(c))
            && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()))
        || rest.strip_prefix(' ').is_some_and(is_torn)
        || rest.strip_prefix(is_dash).is_some_and(|left| is_torn(left.trim_start()));
    if goes_on {
        return fail(text);
    }
    Ok((rest, Parts { sequence: Some(digits), suffix: letter, year, groups: Vec::new() }))
}

/// Whether digits with letters or specks at them go on behind a blank: the number was torn (`1 000QĐ`, `3 7202%NĐ-CP`).
fn is_torn(text: &str) -> bool {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let upper = behind.starts_with(|c: char| c.is_uppercase() || is_slash(c));
    let damaged = || behind.starts_with(['%', '?']) || behind.starts_with(is_alphabetic) && has_slash(behind);
    behind.len() < text.len() && (upper || damaged())
}

/// Whether a slash stands in the next few characters.
fn has_slash(text: &str) -> bool {
    text.chars().take(6).any(is_slash)
}

/// The abbreviation of a central body that stood alone behind the number before symbols were set: `150 CP`.
fn historic_body(text: &str) -> Option<(&str, &str)> {
    let (rest, body) = group(text, false).ok()?;
    let central = bodies_coded(body).any(|row| row.level == Level::Central);
    (central && !rest.starts_with(|c: char| is_slash(c) || is_dash(c))).then_some((rest, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_number_is_whole_and_stands_alone() {
        for (text, want) in [
            ("132 quy định", Some("132")),
            ("78/2014 nêu trên", Some("78/2014")),
            ("30a của Chính phủ", Some("30a")),
            ("150 CP ngày", Some("150CP")),
            ("15.", Some("15")),
            ("15, 16", Some("15")),
            ("15 UBND xã", Some("15")),
            ("15 2km đường", Some("15")),
            ("150 CP-NN ngày", Some("150")),
            ("50%", None),
            ("13} ?/TCT-HTQT", None),
            ("15.3.2020", None),
            ("5-7", None),
            ("15,5 ha", None),
            ("12/QĐ-UBND", None),
            ("30ab", None),
            ("1 000QĐ-UBND", None),
            ("1 000/QĐ-UBND", None),
            ("3 7202%NĐ-CP", None),
            ("3 72b/NĐ-CP", None),
            ("3- 72/NĐ-CP", None),
        ] {
            assert_eq!(short(text).map(|(number, _)| number.canonical).as_deref(), want, "{text}");
        }
    }
}
