//! Số và ký hiệu: the number and symbol of a document.
//!
//! ```text
//! number    = sequence ( normative | state | party | joined | historic )
//! sequence  = digit{1,8} [ "." digit{1,2} ] [ letter ]
//! normative = slash year slash symbol          30/2020/NĐ-CP   59/2020/QH14
//! state     = slash symbol                     1234/UBND-NC    299/TTg
//! party     = dash group slash symbol          105-CV/ĐU
//! joined    = blank group slash symbol         49CV/XD     105 TC/ĐT
//! historic  = dash symbol                      36-HĐBT
//! symbol    = group { ( dash | slash ) group }
//! ```
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3; Hướng dẫn 36-HD/VPTW, II.1.3.

use nom::Parser;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::satisfy;
use nom::combinator::{opt, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::pair;

use super::blank::{Parsed, blank, is_dash, is_slash};
use crate::letters::is_alphabetic;
use crate::vocabulary::{DocumentType, type_coded};
use crate::{Confidence, Number, Span, System};

mod abbreviation;
mod firm;
mod group;
mod label;
mod lost_mark;
mod parts;
mod printed;
mod repair;
mod short;
mod specks;
mod symbol;

pub(crate) use abbreviation::{has_damaged_term, is_term};
pub(crate) use firm::of_firm;
pub(crate) use label::{Label, is_bare_label, label};
pub(crate) use lost_mark::{without_dash, without_slash};
pub(crate) use parts::system;
pub(crate) use printed::{printed, torn, unread};
pub(crate) use repair::{Reading, Repair, damaged, mended};
pub(crate) use short::short;
pub(crate) use specks::{breaks_off, freed};

use group::group;
use parts::{Mark, Parts};
use symbol::symbol;

/// The most digits of a running number. Beyond it stand account and telephone numbers.
const MAX_DIGITS: usize = 8;
/// The years that a symbol can bear.
const YEARS: std::ops::RangeInclusive<u16> = 1945..=2100;
/// How sure a number is that is complete and clean.
const CLEAN: Confidence = Confidence::from_percent(98);

/// Reads a number with its symbol at the start of a text. The value's span counts from there; the second value is the
/// number of bytes that it takes.
///
/// `12a/QĐ-UBND ngày …` → `12a/QĐ-UBND`
pub(crate) fn number(text: &str) -> Option<(Number, usize)> {
    if !text.as_bytes().first()?.is_ascii_digit() {
        return None;
    }
    let (rest, parts) = parts(text).ok()?;
    let end = text.len() - rest.len();
    let sure = if parts.sequence.is_some() { CLEAN } else { Confidence::from_percent(80) };
    Some((parts.read(Span::of(0, end), sure), end))
}

/// Whether a number with its symbol stands at the start of a text.
pub(crate) fn stands(text: &str) -> bool {
    parts(text).is_ok()
}

fn fail<T>(text: &str) -> Parsed<'_, T> {
    Err(nom::Err::Error(Error::new(text, ErrorKind::Verify)))
}

fn parts(text: &str) -> Parsed<'_, Parts<'_>> {
    let (rest, (digits, letter)) = sequence(text)?;
    let (rest, (year, groups)) = tail(rest)?;
    if let Some(year) = swallowed_year(digits, &groups).filter(|_| year.is_none() && letter.is_none()) {
        return Ok((rest, Parts { sequence: None, suffix: None, year: Some(year), groups }));
    }
    Ok((rest, Parts { sequence: Some(digits), suffix: letter, year, groups }))
}

/// The year that runs on from the running number of an act that always bears one, its slash taken for a digit or lost. Which
/// of the digits before it the running number has, nothing tells.
///
/// `0912018/NĐ-CP`: 9 or 91 of 2018
fn swallowed_year<'t>(digits: &'t str, groups: &[(Mark, &str)]) -> Option<&'t str> {
    let &(Mark::Slash, first) = groups.first()? else { return None };
    let bears = type_coded(first, System::State).is_some_and(DocumentType::is_regulation) || is_term(first);
    let (before, year) = digits.split_at_checked(digits.len().checked_sub(4)?)?;
    let plausible = year.parse().is_ok_and(|year| YEARS.contains(&year));
    (bears && before.len() >= LEAST_SWALLOWED && plausible).then_some(year)
}

/// Digits before such a year at the least: running numbers of one digit have a zero before it.
const LEAST_SWALLOWED: usize = 2;

/// `sequence = digit{1,8} [ "." digit{1,2} ] [ letter ]`; the letter belongs to it when a mark follows.
///
/// `12a`
fn sequence(text: &str) -> Parsed<'_, (&str, Option<&str>)> {
    let digits = |min, max| take_while_m_n(min, max, |c: char| c.is_ascii_digit());
    let (rest, digits) =
        recognize(pair(digits(1, MAX_DIGITS), opt(pair(satisfy(|c| c == '.'), digits(1, 2))))).parse(text)?;
    let spaced = rest.strip_prefix(' ').filter(|left| left.starts_with(char::is_lowercase)).unwrap_or(rest);
    let mut letters = spaced.chars();
    let letter = letters.next().filter(|c| is_alphabetic(*c));
    let after = letters.as_str().trim_start().chars().next();
    let apart = letters.as_str().starts_with(' ') && letter.is_some_and(char::is_lowercase);
    let goes_on = |c: char| is_slash(c) || is_dash(c) || (apart && c.is_uppercase());
    match letter.filter(|_| after.is_some_and(goes_on)) {
        Some(c) => {
            let (letter, rest) = spaced.split_at(c.len_utf8());
            Ok((rest, (digits, Some(letter))))
        }
        None => Ok((rest, (digits, None))),
    }
}

/// The year and the groups of a symbol.
type Tail<'a> = (Option<&'a str>, Vec<(Mark, &'a str)>);

/// `tail = normative | state | party | joined | historic`: what follows the running number.
///
/// `/2020/NĐ-CP`
fn tail(text: &str) -> Parsed<'_, Tail<'_>> {
    if let Ok((rest, _)) = slash(text) {
        if let Ok((rest, year)) = year(rest) {
            // `34/2005-QH11` for `34/2005/QH11` is an old slip; the value keeps it.
            let (rest, mark) = match rest.strip_prefix('-') {
                Some(rest) => (rest, Mark::Dash),
                None => (slash(rest)?.0, Mark::Slash),
            };
            let (rest, groups) = symbol(rest, mark)?;
            return Ok((rest, (Some(year), groups)));
        }
        if let Ok((rest, digits)) = odd_year(rest) {
            let (rest, mut groups) = symbol(rest, Mark::Slash)?;
            groups.insert(0, (Mark::Slash, digits));
            return Ok((rest, (None, groups)));
        }
        let (rest, groups) = symbol(rest, Mark::Slash)?;
        return Ok((rest, (None, groups)));
    }
    let (rest, mark) = match dash(text) {
        Ok((rest, _)) => (rest, Mark::Dash),
        Err(_) => (text.strip_prefix(' ').unwrap_or(text), Mark::None),
    };
    // `19-2016/NQ-CP`: the year behind a dash.
    if mark == Mark::Dash
        && let Ok((after, year)) = year(rest)
        && let Ok((after, _)) = slash(after)
    {
        let (rest, mut groups) = symbol(after, Mark::Slash)?;
        groups.insert(0, (Mark::Dash, year));
        return Ok((rest, (None, groups)));
    }
    let spaced = text.starts_with(char::is_whitespace);
    let (after, first) = group(rest, false)?;
    if let Ok((after, _)) = slash(after) {
        let (rest, mut groups) = symbol(after, Mark::Slash)?;
        groups.insert(0, (mark, first));
        return Ok((rest, (None, groups)));
    }
    // Without a slash only the tight historic form is certain: `36-HĐBT`, not `36 - HĐBT` in a range or a list.
    if mark == Mark::None || spaced || first.chars().count() < 2 {
        return fail(text);
    }
    let (rest, groups) = symbol(rest, Mark::Dash)?;
    Ok((rest, (None, groups)))
}

/// `slash = blank "/" blank`
fn slash(text: &str) -> Parsed<'_, char> {
    let (rest, _) = blank(text)?;
    let (rest, mark) = satisfy(is_slash).parse(rest)?;
    let (rest, _) = blank(rest)?;
    Ok((rest, mark))
}

/// `dash = blank "-" blank`, no line end before it: there it is a list marker.
fn dash(text: &str) -> Parsed<'_, char> {
    let (rest, _) = verify(blank, |run: &str| !run.contains('\n')).parse(text)?;
    let (rest, mark) = satisfy(is_dash).parse(rest)?;
    let (rest, _) = blank(rest)?;
    // A wrap that repeats the dash: `CT-` / `-TTg`.
    match rest.strip_prefix(is_dash).filter(|left| left.starts_with(char::is_uppercase)) {
        Some(left) => Ok((left, mark)),
        None => Ok((rest, mark)),
    }
}

/// `year = digit{4}`, from 1945 on, not followed by a further digit. A four-digit running number is none.
///
/// `2020`
fn year(text: &str) -> Parsed<'_, &str> {
    let (rest, year) = take_while_m_n(4, 4, |c: char| c.is_ascii_digit()).parse(text)?;
    let known = year.parse().is_ok_and(|year: u16| YEARS.contains(&year));
    if known && !rest.starts_with(|c: char| c.is_ascii_digit()) { Ok((rest, year)) } else { fail(text) }
}

/// Digits in the place of the year that are none: a year that lost a digit. They stay as they are printed.
///
/// `139/009/TT-BTC`: `009`
fn odd_year(text: &str) -> Parsed<'_, &str> {
    let (rest, digits) = take_while_m_n(1, 4, |c: char| c.is_ascii_digit()).parse(text)?;
    let (rest, _) = slash(rest)?;
    Ok((rest, digits))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn read(text: &str) -> Number {
        number(text).unwrap_or_else(|| unreachable!("{text}")).0
    }

    /// Canonical form, running number, suffix, year, symbol, type, bodies.
    type Row = (String, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>, String);

    fn row(text: &str) -> Row {
        let n = read(text);
        (n.canonical, n.sequence, n.suffix, n.year, n.symbol, n.kind, n.bodies.join(" "))
    }

    fn expected(row: [&str; 7]) -> Row {
        let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
        (row[0].to_owned(), some(row[1]), some(row[2]), some(row[3]), some(row[4]), some(row[5]), row[6].to_owned())
    }

    #[test]
    fn every_shape_of_number_splits_as_the_rules_build_it() {
        for (text, want) in [
            ("105-CV/ĐU", ["105-CV/ĐU", "105", "", "", "CV/ĐU", "CV", "ĐU"]),
            ("105 - CV/ĐU", ["105-CV/ĐU", "105", "", "", "CV/ĐU", "CV", "ĐU"]),
            ("1234/UBND-NC", ["1234/UBND-NC", "1234", "", "", "UBND-NC", "", "UBND NC"]),
            ("30/2020/NĐ-CP", ["30/2020/NĐ-CP", "30", "", "2020", "NĐ-CP", "NĐ", "CP"]),
            ("12a/QĐ-UBND", ["12a/QĐ-UBND", "12", "a", "", "QĐ-UBND", "QĐ", "UBND"]),
            ("351/2017/UBTVQH14", ["351/2017/UBTVQH14", "351", "", "2017", "UBTVQH14", "", "UBTVQH14"]),
            ("59/2020/QH14", ["59/2020/QH14", "59", "", "2020", "QH14", "", "QH14"]),
            ("03/VBHN-VPQH", ["03/VBHN-VPQH", "03", "", "", "VBHN-VPQH", "VBHN", "VPQH"]),
            ("630-TB/TWĐTN-CTTTN", ["630-TB/TWĐTN-CTTTN", "630", "", "", "TB/TWĐTN-CTTTN", "TB", "TWĐTN CTTTN"]),
            ("36-HĐBT", ["36-HĐBT", "36", "", "", "HĐBT", "", "HĐBT"]),
            ("88-CP", ["88-CP", "88", "", "", "CP", "", "CP"]),
            ("12/TCT-3CS", ["12/TCT-3CS", "12", "", "", "TCT-3CS", "", "TCT 3CS"]),
            ("412/QĐ-ĐHNcs2", ["412/QĐ-ĐHNcs2", "412", "", "", "QĐ-ĐHNcs2", "QĐ", "ĐHNcs2"]),
            ("3/NQ-ĐHĐCĐ.2031", ["3/NQ-ĐHĐCĐ.2031", "3", "", "", "NQ-ĐHĐCĐ.2031", "NQ", "ĐHĐCĐ.2031"]),
            ("12/2031/HS-ST", ["12/2031/HS-ST", "12", "", "2031", "HS-ST", "", "HS ST"]),
            ("12/2031/QĐ-ST", ["12/2031/QĐ-ST", "12", "", "2031", "QĐ-ST", "QĐ", "ST"]),
            ("299/TTg", ["299/TTg", "299", "", "", "TTg", "", "TTg"]),
            ("88/CP", ["88/CP", "88", "", "", "CP", "", "CP"]),
            ("55/2005/TTLT-BNV-VPCP", ["55/2005/TTLT-BNV-VPCP", "55", "", "2005", "TTLT-BNV-VPCP", "TTLT", "BNV VPCP"]),
            ("2023/KH-UBND", ["2023/KH-UBND", "2023", "", "", "KH-UBND", "KH", "UBND"]),
            ("7/STC-ĐTGS&PC", ["7/STC-ĐTGS&PC", "7", "", "", "STC-ĐTGS&PC", "", "STC ĐTGS&PC"]),
            ("66.4/2025/NQ-CP", ["66.4/2025/NQ-CP", "66.4", "", "2025", "NQ-CP", "NQ", "CP"]),
            ("49CV/XD", ["49CV/XD", "49", "", "", "CV/XD", "CV", "XD"]),
            ("12/QĐ-TTG", ["12/QĐ-TTG", "12", "", "", "QĐ-TTG", "QĐ", "TTG"]),
            ("15/QĐ-XYZ/ABC-DE", ["15/QĐ-XYZ/ABC-DE", "15", "", "", "QĐ-XYZ/ABC-DE", "QĐ", "XYZ ABC DE"]),
            ("9/UBND.VX", ["9/UBND.VX", "9", "", "", "UBND.VX", "", "UBND.VX"]),
            ("139/009/TT-BTC", ["139/009/TT-BTC", "139", "", "", "TT-BTC", "TT", "BTC"]),
            ("139/0009/TT-BTC", ["139/0009/TT-BTC", "139", "", "", "TT-BTC", "TT", "BTC"]),
            ("351/2017/UBTVQH 14", ["351/2017/UBTVQH14", "351", "", "2017", "UBTVQH14", "", "UBTVQH14"]),
            ("215/TB-KV XIV", ["215/TB-KVXIV", "215", "", "", "TB-KVXIV", "TB", "KVXIV"]),
            ("34/2005-QH11", ["34/2005-QH11", "34", "", "2005", "QH11", "", "QH11"]),
            ("19-2016/NQ-CP", ["19-2016/NQ-CP", "19", "", "", "NQ-CP", "NQ", "CP"]),
            ("96/CAX(TH2) ngày", ["96/CAX(TH2)", "96", "", "", "CAX(TH2)", "", "CAX(TH2)"]),
            ("88/ĐLBG-PCTT+TKCN", ["88/ĐLBG-PCTT+TKCN", "88", "", "", "ĐLBG-PCTT+TKCN", "", "ĐLBG PCTT+TKCN"]),
        ] {
            assert_eq!(row(text), expected(want), "{text}");
        }
    }

    #[test]
    fn white_space_and_a_wrap_inside_the_number_go() {
        for (text, canonical) in [
            ("1420 / QĐ - UBND ngày", "1420/QĐ-UBND"),
            ("12/QĐ-\nUBND, ngày", "12/QĐ-UBND"),
            ("16/STP- XDTHPL.", "16/STP-XDTHPL"),
            ("12/2020/\nNĐ-CP", "12/2020/NĐ-CP"),
            ("1420 /  QĐ-UBND ngày", "1420/QĐ-UBND"),
            ("16/STP-XDTH- PL của", "16/STP-XDTH-PL"),
            ("12/2031/NĐ- Cp ngày", "12/2031/NĐ-Cp"),
        ] {
            assert_eq!(read(text).canonical, canonical);
        }
    }

    #[test]
    fn a_number_takes_what_belongs_to_it_and_no_more() {
        for (taken, behind) in [
            ("12/QĐ-UBND", " ngày"),
            ("96/CAX(TH2)", " ngày"),
            ("215/TB-KV", " của"),
            ("215/TB-KV", " (bản sao)"),
            ("215/TB-KV XIV", " của"),
            ("16/STP- XDTHPL", ", ngày"),
        ] {
            assert_eq!(number(&format!("{taken}{behind}")).unwrap().1, taken.len(), "{taken}");
            assert!(stands(taken), "{taken}");
        }
        assert!(!stands("12 người"));
    }

    #[test]
    fn dates_fractions_and_units_are_no_numbers() {
        for text in [
            "05/3/2020",
            "24/24",
            "5-3-2020",
            "100 km/h",
            "7/2021",
            "1234567890/QĐ-UBND",
            "2 - UBND xã",
            "x/QĐ",
            // A unit's letter as well as the number's.
            "12C QĐ/TU",
            "36-A",
        ] {
            assert!(number(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_year_that_runs_on_from_the_number_leaves_the_number_open() {
        for (text, canonical) in [
            ("0912018/NĐ-CP", "?/2018/NĐ-CP"),
            ("1322008/QH12", "?/2008/QH12"),
            ("201801/CV-BTC", "201801/CV-BTC"),
            ("12018/NĐ-CP", "12018/NĐ-CP"),
            ("0912018/2019/NĐ-CP", "0912018/2019/NĐ-CP"),
        ] {
            assert_eq!(number(text).map(|(number, _)| number.canonical).as_deref(), Some(canonical), "{text}");
        }
        let plan = crate::vocabulary::type_named("Kế hoạch");
        for (text, canonical) in [("84I2029/NĐ-CP", "84/2029/NĐ-CP"), ("345-KHITĐTN", "345-KH/TĐTN")] {
            let read = repair::mended(text, plan).map(|read| read.number.canonical);
            assert_eq!(read.as_deref(), Some(canonical), "{text}");
        }
    }
}
