//! Ngày, tháng, năm: dates, complete or in part.
//!
//! ```text
//! date    = [ "ngày" ] ( words | figures ) | "tháng" month sep year | "năm" year
//! words   = day "tháng" month ( "năm" | "/" ) year      05 tháng 3 năm 2020
//! figures = day mark month mark year                    05/3/2020  5-3-2020  5.3.2020
//! ```
//! Always day, month, year. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.

use nom::Parser;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::satisfy;
use nom::combinator::opt;
use nom::error::{Error, ErrorKind};

use super::blank::{Parsed, blank, is_dash, is_slash};
use crate::fold;
use crate::letters::{digit, is_alphanumeric};
use crate::vocabulary::numerals;
use crate::{Confidence, Date, Span};

mod printed;

pub(crate) use printed::{Reading, printed};

/// The years that a date can bear.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;
/// The longest blank in a form (`ngày ...... tháng`), in characters.
const MAX_BLANK: usize = 24;
/// How sure a date is that is complete and clean.
const CLEAN: Confidence = Confidence::from_percent(98);

fn fail<T>(text: &str) -> Parsed<'_, T> {
    Err(nom::Err::Error(Error::new(text, ErrorKind::Verify)))
}

/// Reads a date at the start of a text, with or without the word `ngày`. The value's span counts from there; the second
/// value is the number of bytes that it takes.
///
/// `ngày 05 tháng 3 năm 2020 của` → 2020-03-05
pub(crate) fn date(text: &str) -> Option<(Date, usize)> {
    let behind = word(text, "ngay").unwrap_or(text);
    let read = full(behind).ok().map(|(rest, (day, month, year))| (rest, Some(day), Some(month), year));
    let read = read.or_else(|| {
        if behind.len() != text.len() {
            return None;
        }
        let (rest, (month, year)) = month_of_year(text).ok()?;
        Some((rest, None, month, year))
    });
    let (rest, day, month, year) = read?;
    let end = text.len() - rest.len();
    let span = Span::of(0, end);
    let date = match (day, month) {
        (Some(_), _) => Date::new(year, month, day, span, CLEAN),
        (None, Some(month)) => Date::of_month(year, month, span, CLEAN),
        (None, None) => Date::of_year(year, span, CLEAN),
    };
    Some((date, end))
}

/// Reads a year that stands by itself, and nothing of which it is a part: `Luật Đê điều` + ` 2006`.
pub(crate) fn bare_year(text: &str) -> Option<(Date, usize)> {
    let (rest, value) = year(text).ok()?;
    let end = text.len() - rest.len();
    let alone = !rest.starts_with(|c: char| is_alphanumeric(c) || matches!(c, '/' | '-' | '–'));
    alone.then(|| (Date::of_year(value, Span::of(0, end), CLEAN), end))
}

/// Reads a date of which day or month may be blank or unreadable. A part with a character in it that is no digit is not
/// known; the year has to be complete.
///
/// `ngày     tháng 4 năm 2020` → 2020-04-XX
pub(crate) fn damaged(text: &str) -> Option<(Date, usize)> {
    if let Some(whole) = date(text).or_else(|| torn(text)) {
        return Some(whole);
    }
    let (after_day, day) = match word_prefix(text, "ngay") {
        Some(rest) => until(rest, "thang")?,
        None => (word(text, "thang")?, ""),
    };
    let (after_month, month) = until(after_day, "nam")?;
    let (rest, year) = year(after_month.trim_start()).ok()?;
    let end = text.len() - rest.len();
    let month = whole(month, 12);
    let day = whole(day, 31);
    Some((Date::new(year, month, day, Span::of(0, end), Confidence::from_percent(90)), end))
}

/// The bytes of a day of which the year is not told: `ngày 07/4`, `ngày 7 tháng 4`.
pub(crate) fn without_year(text: &str) -> Option<usize> {
    let (rest, _) = small(word(text, "ngay")?, 31).ok()?;
    let (rest, _) = blank(rest).ok()?;
    let behind = match word_before_digit(rest, "thang") {
        Some(rest) => rest,
        None => blank(rest.strip_prefix(|c: char| is_slash(c) || is_dash(c))?).ok()?.0,
    };
    let (rest, _) = month(behind).ok()?;
    let next = rest.trim_start();
    let goes_on = next.starts_with(|c: char| is_slash(c) || is_dash(c)) || word_prefix(next, "nam").is_some();
    (!goes_on).then_some(text.len() - rest.len())
}

/// The bytes of a day in figures whose year has too few or too many digits: `ngày 18/12/209`.
pub(crate) fn year_unread(text: &str) -> Option<usize> {
    let part = |text| {
        let (rest, _) = small(text, 31).ok()?;
        rest.strip_prefix(|c: char| is_slash(c) || is_dash(c))
    };
    let figures = part(part(word(text, "ngay")?)?)?;
    let behind = figures.trim_start_matches(|c: char| c.is_ascii_digit());
    let goes_on = |c: char| is_alphanumeric(c) || is_slash(c) || is_dash(c);
    let whole = matches!(figures.len() - behind.len(), 3 | 5) && !behind.starts_with(goes_on);
    whole.then_some(text.len() - behind.len())
}

/// How far behind `ngày` the digits of day and month may be torn apart, in bytes.
const MAX_TORN: usize = 8;

/// Reads a date in figures that a blank tears apart between the digits of its day or month.
///
/// `ngày 24/1 1/2017` → 2017-11-24
fn torn(text: &str) -> Option<(Date, usize)> {
    let figures = word(text, "ngay")?;
    let bytes = figures.as_bytes().get(..MAX_TORN)?;
    let blank = bytes
        .windows(3)
        .position(|window| matches!(window, [a, b' ', c] if [a, c].iter().all(|b| b.is_ascii_digit())))?
        + 1;
    let window: String =
        figures.char_indices().filter(|(at, _)| *at != blank).map(|(_, c)| c).take(2 * MAX_TORN).collect();
    let (rest, (day, month, year)) = full(&window).ok()?;
    let end = text.len() - figures.len() + window.len() - rest.len() + 1;
    Some((Date::new(year, Some(month), Some(day), Span::of(0, end), Confidence::from_percent(90)), end))
}

/// A date in which letters that are written like digits stand for these, what stands there, and what it was read as.
///
/// `ngày l2/01/1998` → 1998-01-12, `l2/01/1998`, `12/01/1998`
pub(crate) fn misread(text: &str) -> Option<(Date, String, String)> {
    let figures = word(text, "ngay")?;
    let end = figures.char_indices().map(|(at, _)| at).nth(MAX_MISREAD).unwrap_or(figures.len());
    let window = figures.get(..end)?;
    let mut read_as = String::with_capacity(window.len());
    let parts = |c: char| !is_alphanumeric(c) && c != '|';
    for piece in window.split_inclusive(parts) {
        let number = piece.trim_end_matches(parts);
        let digits = number.contains(|c: char| c.is_ascii_digit()) && number.chars().all(|c| digit(c).is_some());
        read_as.extend(piece.chars().map(|c| digit(c).filter(|_| digits).unwrap_or(c)));
    }
    let (rest, (day, month, year)) = full(&read_as).ok().filter(|_| read_as != window)?;
    // Letters for digits take as many bytes as these.
    let length = read_as.len() - rest.len();
    let found = window.get(..length)?.to_owned();
    read_as.truncate(length);
    let span = Span::of(0, text.len() - figures.len() + length);
    (found != read_as && day <= printed::days(year, month))
        .then(|| (Date::new(year, Some(month), Some(day), span, MISREAD), found, read_as))
}

/// How far behind `ngày` such a date may reach, in characters, and how sure it is.
const MAX_MISREAD: usize = 28;
const MISREAD: Confidence = Confidence::from_percent(85);

/// The value of a part that is one or two digits and nothing else.
fn whole(part: &str, limit: u8) -> Option<u8> {
    let part = part.trim();
    let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    part.parse().ok().filter(|n| digits && (1..=limit).contains(n))
}

/// What stands before a word, and what behind it. The word may stand directly behind a digit (`01năm`).
fn until<'a>(text: &'a str, wanted: &str) -> Option<(&'a str, &'a str)> {
    for (at, _) in text.char_indices().take(MAX_BLANK) {
        if let Some(end) = text.get(at..).and_then(|rest| fold::prefix(rest, wanted)) {
            return Some((text.get(at + end..)?, text.get(..at)?));
        }
    }
    None
}

/// The text behind a word and its white space.
fn word<'a>(text: &'a str, wanted: &str) -> Option<&'a str> {
    let rest = text.get(fold::at_start(text, wanted)?..)?;
    blank(rest).ok().map(|(rest, _)| rest)
}

/// The text behind a word; letters may follow directly (`ngàyÂD`).
fn word_prefix<'a>(text: &'a str, wanted: &str) -> Option<&'a str> {
    text.get(fold::prefix(text, wanted)?..)
}

/// `full = [ "mồng" ] day ( words | figures )`
///
/// `05 tháng 3 năm 2020`
fn full(text: &str) -> Parsed<'_, (u8, u8, u16)> {
    let text = ["mong", "mung"].iter().find_map(|ten| word(text, ten)).unwrap_or(text);
    let (rest, day) = small(text, 31)?;
    let (rest, _) = blank(rest)?;
    if let Some(rest) = word_before_digit(rest, "thang") {
        let (rest, month) = month(rest)?;
        let (rest, year) = year_behind_month(rest)?;
        return Ok((rest, (day, month, year)));
    }
    let (rest, first) = satisfy(|c| is_slash(c) || is_dash(c) || c == '.').parse(rest)?;
    let (rest, _) = blank(rest)?;
    let (rest, month) = small(rest, 12)?;
    let (rest, _) = blank(rest)?;
    let same = |c: char| c == first || (is_dash(c) && is_dash(first)) || (is_slash(c) && is_slash(first));
    let (rest, _) = satisfy(same).parse(rest)?;
    let (rest, _) = blank(rest)?;
    let (rest, year) = year(rest)?;
    Ok((rest, (day, month, year)))
}

/// As [`word`], and the digits may follow without white space: `tháng3`.
fn word_before_digit<'a>(text: &'a str, wanted: &str) -> Option<&'a str> {
    blank(word_prefix(text, wanted)?).ok().map(|(rest, _)| rest)
}

/// `month = digit{1,2} | word`
///
/// `Năm`
fn month(text: &str) -> Parsed<'_, u8> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return small(text, 12);
    }
    // `mười hai` before `mười`.
    for &(name, value) in numerals::MONTHS.iter().chain(&numerals::NUMBERS) {
        if let Some(rest) = fold::at_start(text, name).and_then(|end| text.get(end..)) {
            return Ok((rest, value));
        }
    }
    fail(text)
}

/// `[ "," ] ( "năm" | "/" | "-" | "." ) year`
fn year_behind_month(text: &str) -> Parsed<'_, u16> {
    let (rest, _) = blank(text)?;
    let (rest, _) = opt(satisfy(|c| c == ',')).parse(rest)?;
    let (rest, _) = blank(rest)?;
    if let Some(rest) = word_before_digit(rest, "nam") {
        return year(rest);
    }
    let (rest, _) = satisfy(|c| is_slash(c) || is_dash(c) || c == '.').parse(rest)?;
    let (rest, _) = blank(rest)?;
    year(rest)
}

/// `"tháng" month ( "năm" | "/" ) year | "năm" year`
///
/// `tháng 5/2021`
fn month_of_year(text: &str) -> Parsed<'_, (Option<u8>, u16)> {
    if let Some(rest) = word(text, "thang") {
        let (rest, month) = month(rest)?;
        let (rest, year) = year_behind_month(rest)?;
        return Ok((rest, (Some(month), year)));
    }
    match word(text, "nam") {
        Some(rest) => year(rest).map(|(rest, year)| (rest, (None, year))),
        None => fail(text),
    }
}

/// A number of one or two digits from 1 to a limit, not part of a longer one.
///
/// `05`
fn small(text: &str, limit: u8) -> Parsed<'_, u8> {
    let (rest, digits) = take_while_m_n(1, 2, |c: char| c.is_ascii_digit()).parse(text)?;
    let value = digits.parse().ok().filter(|n| (1..=limit).contains(n));
    match value.filter(|_| !rest.starts_with(|c: char| c.is_ascii_digit())) {
        Some(value) => Ok((rest, value)),
        None => fail(text),
    }
}

/// `year = digit{4}`, not part of a longer number.
///
/// `2020`
fn year(text: &str) -> Parsed<'_, u16> {
    let (rest, digits) = take_while_m_n(4, 4, |c: char| c.is_ascii_digit()).parse(text)?;
    let value = digits.parse().ok().filter(|n| YEARS.contains(n));
    match value.filter(|_| !rest.starts_with(|c: char| c.is_ascii_digit())) {
        Some(value) => Ok((rest, value)),
        None => fail(text),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn edtf(text: &str) -> Option<String> {
        date(text).map(|(date, _)| date.edtf)
    }

    #[test]
    fn a_day_in_figures_ends_behind_a_year_of_too_few_digits_or_too_many() {
        for (text, end) in [("ngày 18/12/203 của", Some("ngày 18/12/203")), ("ngày 5-3-20311", Some("ngày 5-3-20311"))]
        {
            assert_eq!(year_unread(text), end.map(str::len), "{text}");
        }
        for text in [
            "ngày 18/12/2031",
            "ngày 18/12/31",
            "ngày 18/12/203x",
            "ngày 18/12/203/QĐ",
            "ngày 18/12/203-CP",
            "ngày 18/12",
            "ngày 48/12/203",
            "18/12/203",
        ] {
            assert_eq!(year_unread(text), None, "{text}");
        }
    }

    #[test]
    fn a_blank_tears_the_digits_of_day_or_month_apart() {
        let read = |text: &str| damaged(text).map(|(date, length)| (date.edtf, text.get(length..).unwrap().to_owned()));
        let some = |edtf: &str, rest: &str| Some((edtf.to_owned(), rest.to_owned()));
        assert_eq!(read("ngày 24/1 1/2017 của"), some("2017-11-24", " của"));
        assert_eq!(read("ngày 1 7/01/2020 của"), some("2020-01-17", " của"));
        assert_eq!(read("ngày 1 7 / 01 / 2020 của"), some("2020-01-17", " của"));
        assert_eq!(read("ngày 4 5/01/2020 của"), None);
        assert_eq!(read("ngày 24 11/2017"), None);
    }

    #[test]
    fn every_notation_of_a_date_is_read() {
        for (text, want) in [
            ("ngày 05 tháng 3 năm 2020", "2020-03-05"),
            ("05 tháng 3 năm 2020 của", "2020-03-05"),
            ("ngày 05/3/2020", "2020-03-05"),
            ("5-3-2020", "2020-03-05"),
            ("5.3.2020.", "2020-03-05"),
            ("ngày 5 tháng 3/2020", "2020-03-05"),
            ("NGÀY 28 THÁNG\n11 NĂM 2024", "2024-11-28"),
            ("ngày mồng 5 tháng Tám năm 2020", "2020-08-05"),
            ("ngày20tháng01năm2021", "2021-01-20"),
            ("tháng 5/2021", "2021-05"),
            ("tháng 5 năm 2021", "2021-05"),
            ("năm 2021", "2021"),
            ("ngày 5 tháng 3, năm 2020", "2020-03-05"),
            ("ngày 5 tháng 3-2020", "2020-03-05"),
            ("ngày 5 tháng 3.2020", "2020-03-05"),
            ("ngày mùng 2 tháng Giêng năm 2020", "2020-01-02"),
        ] {
            assert_eq!(edtf(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn a_year_by_itself_is_a_date_where_it_is_part_of_nothing() {
        for (text, want) in [
            ("2036 quy định", Some(4)),
            ("2036", Some(4)),
            ("2036/QH17", None),
            ("2036-2040", None),
            ("2036a", None),
            ("20367", None),
        ] {
            let read = bare_year(text);
            assert_eq!(read.as_ref().map(|(_, length)| *length), want, "{text}");
            assert!(read.is_none_or(|(date, _)| date.edtf == "2036"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "ngày 45/3/2020",
            "5/13/2020",
            "5/3-2020",
            "5/3/20201",
            "năm 20",
            "ngày tháng năm 2020",
            "12/2020",
            "1/1/1899",
            "1/1/2101",
            "ngày năm 2020",
            "5 tháng 3 2020",
        ] {
            assert_eq!(edtf(text), None, "{text}");
        }
    }

    #[test]
    fn a_blank_or_unreadable_part_is_not_invented() {
        for (text, want) in [
            ("ngày    tháng 4 năm 2020", "2020-04-XX"),
            ("ngày⁄{5 tháng 01 năm 2025", "2025-01-XX"),
            ("ngàyÂDtháng 01 năm 2025", "2025-01-XX"),
            ("ngày .... tháng .... năm 2020", "2020-XX-XX"),
            ("ngày 5 tháng … năm 2020", "2020-XX-XX"),
            ("ngày 3l tháng 5 năm 2020", "2020-05-XX"),
            ("ngày +5 tháng 5 năm 2020", "2020-05-XX"),
            ("ngày 32 tháng 5 năm 2020", "2020-05-XX"),
            ("tháng 4 năm 2020", "2020-04"),
            ("ngày 05 tháng 3 năm 2020", "2020-03-05"),
        ] {
            let (date, length) = damaged(&format!("{text} của")).unwrap();
            assert_eq!((date.edtf.as_str(), length), (want, text.len()), "{text}");
        }
        assert!(damaged("ngày ## tháng ## năm 2#2").is_none());
    }
}
