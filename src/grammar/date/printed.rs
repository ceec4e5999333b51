//! The date of a document where the document prints it: behind the place.

use super::{CLEAN, MAX_BLANK, YEARS, date, until, whole};
use crate::fold::{self, distance};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::source::is_spelled_syllable;
use crate::{Confidence, Date, Span};

/// A date that was read in spite of damage.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The date; `None` where not even the year can be read.
    pub(crate) date: Option<Date>,
    /// What was repaired: what stands there, and what it was read as.
    pub(crate) repairs: Vec<(String, String)>,
    /// Whether day, month and year are printed and no calendar has such a day.
    pub(crate) impossible: bool,
}

/// Letters of a word at the start of a date, at the most.
const MAX_WORD: usize = 6;

/// Reads the date at the start of a text, `ngày` damaged or not; letters that are written like digits are read as these.
///
/// `ngàyl6 tháng 9 năm 2025` → 2025-09-16; `ngày {6 tháng 5 năm 2012` → 2012-05-XX
pub(crate) fn printed(text: &str) -> Option<Reading> {
    if let Some((date, _)) = date(text) {
        let impossible =
            date.year.zip(date.month).zip(date.day).is_some_and(|((year, month), day)| day > days(year, month));
        let date = if impossible { Date::new(date.year?, date.month, None, date.span, date.confidence) } else { date };
        return Some(Reading { date: Some(date), repairs: Vec::new(), impossible });
    }
    let behind = text.get(word(text)?..)?;
    // `ngày: 19`, as on a form.
    let behind = behind.strip_prefix(':').unwrap_or(behind);
    let Some((after_day, day)) = until(behind, "thang").or_else(|| until_damaged(behind, "thang")) else {
        return year_alone(text, behind);
    };
    let after = until(after_day, "nam").or_else(|| until_damaged(after_day, "nam"));
    let (after_month, month) = after.unwrap_or_else(|| split_month(after_day));
    let mut repairs = Vec::new();
    let mut small = |part: &str, read_as: String, limit: u8| {
        let value = whole(&read_as, limit);
        if value.is_some() && read_as != part.trim() {
            repairs.push((part.trim().to_owned(), read_as));
        }
        value
    };
    let (day, month) = (small(day, mended(day), 31), small(month, mended_month(month), 12));
    let (year, length) = year(after_month, &mut repairs)?;
    let end = text.len() - after_month.len() + length;
    let span = Span::of(0, end);
    let date = match year {
        Year::Known(year) => {
            let percent = if repairs.is_empty() && (day.is_none() || month.is_none()) { 90 } else { 85 };
            let confidence = if repairs.is_empty() && day.is_some() && month.is_some() {
                CLEAN
            } else {
                Confidence::from_percent(percent)
            };
            Some(Date::new(year, month, day, span, confidence))
        }
        Year::Decade(decade) => Some(Date {
            edtf: format!("{decade}X-XX-XX"),
            span,
            confidence: Confidence::from_percent(80),
            ..Date::default()
        }),
        Year::Lost => None,
    };
    Some(Reading { date, repairs, impossible: false })
}

/// The year, where the word of the month cannot be read.
///
/// `ngayd4 théingAO năm 2031` → 2031-XX-XX
fn year_alone(text: &str, behind: &str) -> Option<Reading> {
    let (rest, between) = until(behind, " nam ")?;
    // `ngày nghỉ lễ cuối năm 2031`: words, none of them damaged.
    let damaged = |word: &str| word.contains(is_alphabetic) && !is_spelled_syllable(word);
    if !between.split(|c: char| !is_alphanumeric(c)).any(damaged) {
        return None;
    }
    let (Year::Known(year), length) = year(rest, &mut Vec::new())? else { return None };
    let span = Span::of(0, text.len() - rest.len() + length);
    let date = Date::new(year, None, None, span, Confidence::from_percent(YEAR_ALONE));
    Some(Reading { date: Some(date), repairs: Vec::new(), impossible: false })
}

/// How sure a year is of whose month nothing can be read.
const YEAR_ALONE: u8 = 80;

/// The bytes of `ngày` at the start of a text, one letter of it perhaps damaged; the digits may be glued to it.
fn word(text: &str) -> Option<usize> {
    if let Some(end) = fold::prefix(text, "ngay") {
        return Some(end);
    }
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(MAX_WORD);
    ends.filter(|end| text.get(..*end).is_some_and(|head| distance(fold::fold(head).as_bytes(), b"ngay", 1).is_some()))
        .last()
}

/// What stands before a word of which a letter or two are damaged, and what behind it.
///
/// `2 thing 5`: 2, 5
fn until_damaged<'a>(text: &'a str, wanted: &str) -> Option<(&'a str, &'a str)> {
    let most = wanted.len() / 3;
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).take(MAX_BLANK).collect();
    let stretch = |from: usize, length: usize| {
        let (start, end) = (*ends.get(from)?, *ends.get(from + length)?);
        let word = text.get(start..end).filter(|word| word.chars().all(is_alphabetic))?;
        let near = distance(fold::fold(word).as_bytes(), wanted.as_bytes(), most).is_some();
        near.then_some((text.get(end..)?, text.get(..start)?))
    };
    (0..ends.len()).find_map(|from| {
        [wanted.len(), wanted.len() + 1, wanted.len() - 1].iter().find_map(|length| stretch(from, *length))
    })
}

/// Where `năm` is lost, the year follows the month behind a blank, or behind a word that recognition made of it:
/// `12 néim 2031`
fn split_month(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let end = text.find(' ').unwrap_or(text.len());
    let (month, rest) = text.split_at_checked(end).unwrap_or_default();
    let behind = rest.trim_start().split_once(' ').filter(|(word, _)| {
        word.starts_with('n') && word.ends_with('m') && word.len() <= MAX_WORD && word.chars().all(is_alphabetic)
    });
    (behind.map_or(rest, |(_, year)| year), month)
}

/// What can be read of a year.
enum Year {
    Known(u16),
    /// `202 `: the last digit was to be filled in.
    Decade(u16),
    /// It stands there and cannot be read, or was to be filled in.
    Lost,
}

/// The year at the start of a text, and the bytes that it takes.
fn year(text: &str, repairs: &mut Vec<(String, String)>) -> Option<(Year, usize)> {
    let blank = text.len() - text.trim_start().len();
    let word: &str = text.get(blank..)?.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).next()?;
    let bare = word.trim_end_matches(|c: char| !is_alphanumeric(c));
    let end = blank + bare.len();
    let read_as = mended(bare);
    let value = Some(&read_as).filter(|digits| digits.len() == 4).and_then(|digits| digits.parse().ok());
    if let Some(year) = value.filter(|year| YEARS.contains(year)) {
        if read_as != bare {
            repairs.push((bare.to_owned(), read_as));
        }
        return Some((Year::Known(year), end));
    }
    let decade = Some(bare).filter(|digits| digits.len() == 3).and_then(|digits| digits.parse().ok());
    match decade.filter(|decade| (190..=210).contains(decade)) {
        Some(decade) => Some((Year::Decade(decade), end)),
        None => Some((Year::Lost, end)),
    }
}

/// A part of a date with the letters that are written like digits read as these, and digits set apart joined.
///
/// `l6` → `16`; `I0` → `10`; `2 4` → `24`
fn mended(part: &str) -> String {
    let part = part.trim();
    if part.chars().count() > MAX_BLANK || !part.chars().any(|c| c.is_ascii_digit()) {
        return part.to_owned();
    }
    let apart = part.len() == 3 && part.as_bytes().get(1) == Some(&b' ');
    let kept = part.chars().filter(|c| !(apart && *c == ' '));
    kept.map(|c| match c {
        'l' | 'I' => '1',
        'O' | 'o' => '0',
        // Behind a zero a closed loop twice over is an eight.
        'B' if part.starts_with('0') => '8',
        c => c,
    })
    .collect()
}

/// As [`mended`], of a month: no hand writes two letters there that are both written like digits, unless they are a Roman
/// numeral.
///
/// `Il` → `11`; `IO` → `10`; `II`: 2 or 11
fn mended_month(part: &str) -> String {
    let part = part.trim();
    match part {
        "Il" | "lI" | "ll" => "11".to_owned(),
        "IO" | "lO" | "Io" | "lo" => "10".to_owned(),
        _ => mended(part),
    }
}

/// The days of a month.
pub(super) fn days(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn letters_written_like_digits_are_read_as_these_and_told() {
        for (text, want, found) in [
            ("ngàyl6 tháng 9 năm 2025", "2025-09-16", "l6"),
            ("ngày 03 tháng I0năm 2025", "2025-10-03", "I0"),
            ("ngày l8thang 8 năm 2021", "2021-08-18", "l8"),
            ("ngày 2 4 tháng 12 năm 2021", "2021-12-24", "2 4"),
            ("ngày 0B tháng 02 năm 2025", "2025-02-08", "0B"),
            ("ngày 05 tháng Il năm 2016", "2016-11-05", "Il"),
            ("ngày 05 tháng lO năm 2016", "2016-10-05", "lO"),
        ] {
            let reading = printed(&format!("{text} tại")).unwrap();
            let date = reading.date.unwrap();
            assert_eq!((date.edtf.as_str(), date.span), (want, Span::of(0, text.len())), "{text}");
            assert_eq!(reading.repairs[0].0, found);
        }
    }

    #[test]
    fn what_is_blank_or_lost_stays_unknown() {
        for (text, want) in [
            ("ngày {6 tháng 5 năm 2012", Some("2012-05-XX")),
            ("ngày 0ð tháng 02 năm 2025", Some("2025-02-XX")),
            ("ngày    tháng    năm 2026", Some("2026-XX-XX")),
            ("ngày   tháng   năm 202", Some("202X-XX-XX")),
            ("ngày   tháng   năm 20...", None),
            ("ngàv 05 tháng 3 năm 2019", Some("2019-03-05")),
            ("ngày: 05 tháng 3 năm 2019", Some("2019-03-05")),
            ("ngài: 05 tháng 3 năm 2019", Some("2019-03-05")),
            ("ngày 31 tháng 02 năm 2020", Some("2020-02-XX")),
            ("ngày 28 thing 01 năm 2019", Some("2019-01-28")),
            ("ngdy £3 tháng 12 mắm 2019", Some("2019-12-XX")),
            ("ngày 28 thaang 01 năm 2019", Some("2019-01-28")),
            ("ngày 28 thag 01 năm 2019", Some("2019-01-28")),
            ("ngày 12 tháng 5 2024", Some("2024-05-12")),
            ("ngày {6 tháng 5 năm  2012", Some("2012-05-XX")),
            ("ngày lI tháng 5 năm 2012", Some("2012-05-XX")),
            ("ngày 1   7 tháng 5 năm 2012", Some("2012-05-XX")),
            ("ngày 05 tháng II năm 2016", Some("2016-XX-XX")),
            ("ngày Od tháng 42. néim 2022", Some("2022-XX-XX")),
            ("ngày 05 tháng 3 néim 2022", Some("2022-03-05")),
            ("ngayd4 théingAO năm 2019", Some("2019-XX-XX")),
            ("ngày 2B tháng 02 năm 2025", Some("2025-02-XX")),
        ] {
            let reading = printed(text).unwrap();
            assert_eq!(reading.date.as_ref().map(|date| date.edtf.as_str()), want, "{text}");
            assert!(reading.date.is_none_or(|date| date.span == Span::of(0, text.len())), "{text}");
        }
        assert!(printed("ngày 12 giờ 5 năm 2020").is_none());
        assert!(printed("ngày nghỉ lễ cuối năm 2031").is_none());
    }

    #[test]
    fn a_day_that_no_calendar_has_is_not_invented() {
        for (text, want) in [
            ("ngày 29 tháng 02 năm 2020", "2020-02-29"),
            ("ngày 29 tháng 02 năm 2000", "2000-02-29"),
            ("ngày 29 tháng 02 năm 2021", "2021-02-XX"),
            ("ngày 29 tháng 02 năm 1900", "1900-02-XX"),
            ("ngày 31 tháng 4 năm 2020", "2020-04-XX"),
            ("ngày 31 tháng 12 năm 2020", "2020-12-31"),
        ] {
            let reading = printed(text).unwrap();
            assert_eq!(reading.impossible, want.ends_with('X'), "{text}");
            assert_eq!(reading.date.unwrap().edtf, want, "{text}");
        }
    }

    #[test]
    fn a_date_is_as_sure_as_what_is_left_of_it() {
        for (text, percent) in [
            ("ngày 16 tháng 9 năm 2025", 98),
            ("ngàv 16 tháng 9 năm 2025", 98),
            ("ngày {6 tháng 9 năm 2025", 90),
            ("ngày 16 tháng … năm 2025", 90),
            ("ngày l6 tháng 9 năm 2025", 85),
            ("ngày {6 tháng l0 năm 2025", 85),
            ("ngày   tháng   năm 202", 80),
        ] {
            let date = printed(text).unwrap().date.unwrap();
            assert_eq!(date.confidence, Confidence::from_percent(percent), "{text}");
        }
    }
}
