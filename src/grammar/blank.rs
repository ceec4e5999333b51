//! White space inside a value: what a wrapped line or a careless typist leaves between its parts.

use nom::bytes::complete::take_while_m_n;
use nom::combinator::verify;
use nom::error::Error;
use nom::{IResult, Parser};

/// The longest run of white space inside a number or a date, in characters.
const MAX_BLANK: usize = 12;

/// What the rules of this grammar return.
pub(super) type Parsed<'a, T> = IResult<&'a str, T, Error<&'a str>>;

/// `blank = { white space }`, at most one line end among it.
///
/// `QĐ- UBND`
#[inline]
pub(super) fn blank(text: &str) -> Parsed<'_, &str> {
    if !text.starts_with(char::is_whitespace) { Ok((text, "")) } else { white_space(text) }
}

/// As [`blank`], where white space stands there.
fn white_space(text: &str) -> Parsed<'_, &str> {
    verify(take_while_m_n(0, MAX_BLANK, char::is_whitespace), |run: &str| {
        run.bytes().filter(|&b| b == b'\n').count() < 2
    })
    .parse(text)
}

/// The text behind the white space that it begins with: as the standard library tells it, but nearly always it is one blank.
#[inline]
pub(crate) fn behind_blank(text: &str) -> &str {
    let mut left = text;
    loop {
        match left.as_bytes().first() {
            Some(b'\t'..=b'\r' | b' ') => left = left.get(1..).unwrap_or_default(),
            // What other white space begins with.
            Some(0xC2 | 0xE1..=0xE3) => return left.trim_start(),
            _ => return left,
        }
    }
}

/// The text before the white space that it ends with.
#[inline]
pub(crate) fn before_blank(text: &str) -> &str {
    let mut left = text;
    loop {
        match left.as_bytes() {
            [before @ .., b'\t'..=b'\r' | b' '] => left = left.get(..before.len()).unwrap_or_default(),
            [.., last] if last.is_ascii() => return left,
            // Other white space, and more.
            [.., 0xC2, _] | [.., 0xE2 | 0xE3, _, _] | [.., 0xE1, 0x9A, _] => return left.trim_end(),
            _ => return left,
        }
    }
}

/// Whether a character is written as a dash.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// Whether a character is written as a slash.
pub(super) fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\u{2044}' | '\u{2215}' | '\u{FF0F}')
}

/// Whether a character is a speck: what recognition makes of dust and of the edges of letters.
pub(super) fn is_speck(c: char) -> bool {
    matches!(c, '\'' | '`' | '~' | '·' | '|' | '_' | '‹' | '›' | '‘' | '’' | '^')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes_as_the_standard_library_tells_it() {
        for c in '\0'..=char::MAX {
            for text in [format!("{c}a{c}"), format!(" {c}đ{c} "), format!("\n{c}{c} ế{c}{c}\t"), c.to_string()] {
                assert_eq!((behind_blank(&text), before_blank(&text)), (text.trim_start(), text.trim_end()), "{c:?}");
            }
        }
    }
}
