//! The number of a document where the document prints it: behind `Số:`.
//!
//! The place says that a number stands here, so that more damage is believed than in running text: debris around the
//! digits, a lost slash, an unknown symbol behind digits that cannot be read.

use nom::Offset;

use super::abbreviation::{is_known, is_term, mend};
use super::group::group;
use super::repair::{Reading, Repair, damaged, mended};
use super::symbol::symbol;
use super::{MAX_DIGITS, Mark, Parts, YEARS, slash, specks, year};
use crate::grammar::blank::{is_dash, is_slash};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::vocabulary::TypeName;
use crate::{Confidence, Number, Span};

/// How far the symbol may stand behind the start of digits that are blank or unreadable, in characters.
const MAX_BLANK: usize = 28;
/// The most characters between the digits and the symbol.
const MAX_GAP: usize = 5;

/// Reads the number behind the label; `expected` is the type that the heading names.
///
/// `„44 /CT-UBND` → `44/CT-UBND`; `2652 /QĐĐ-BGDĐT` below `QUYẾT ĐỊNH` → `2652/QĐ-BGDĐT`
pub(crate) fn printed(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let found = as_printed(text, expected)?;
    // `0 /QĐ-BCĐ`: no document bears it, a digit before it was not read.
    let zero = found.number.sequence.as_deref().is_some_and(|digits| digits.bytes().all(|byte| byte == b'0'));
    if zero { blank(text, expected) } else { Some(found) }
}

/// As [`printed`], whatever the running number is.
fn as_printed(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let stopped = |reading: &Reading| {
        reading.number.year.is_none() && reading.number.sequence.as_deref().is_some_and(|digits| digits.contains('.'))
    };
    let whole = mended(text, expected).or_else(|| damaged(text).filter(|reading| reading.number.sequence.is_some()));
    let whole = whole.filter(|reading| !stopped(reading) && !is_scrawled(&reading.number, expected));
    if let Some(longer) = whole.as_ref().and_then(|short| specks::gone_on(text, short, expected)) {
        return Some(longer);
    }
    if whole.as_ref().is_some_and(|reading| specks::is_known(&reading.number)) {
        return whole;
    }
    if let Some(freed) = specks::freed(text, expected) {
        return Some(freed);
    }
    match whole {
        Some(reading) if specks::breaks_off(&reading.number, text.get(reading.consumed..)?) => None,
        Some(reading) => Some(reading),
        None => loosened(text, expected).or_else(|| blank(text, expected)),
    }
}

/// The letters that running numbers bear: `12a`, `15Đ`.
const SUFFIXES: &str = "abcdđegh";
/// Two digits that stand for a year of the last century.
const SHORT_YEARS: std::ops::RangeInclusive<u8> = 45..=99;

/// Whether strokes written by hand were read as letters or as a mark amid the digits: letters that no running number bears
/// and no symbol begins with, or a part in the place of the year that is none.
///
/// `4JZ2/CT-TTHT`, `446J/CT-TTHT`, `21/24/TCHQ-TXNK`
fn is_scrawled(number: &Number, expected: Option<&TypeName>) -> bool {
    let behind = number.canonical.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if let Some(suffix) = &number.suffix {
        return !suffix.chars().flat_map(char::to_lowercase).all(|c| SUFFIXES.contains(c));
    }
    if behind.starts_with(is_alphabetic) {
        let first = behind.split(['/', '-']).next().unwrap_or_default();
        return !is_known(first, expected);
    }
    let part = behind.strip_prefix('/').and_then(|rest| rest.split_once('/')).map(|(part, _)| part);
    part.filter(|part| part.len() <= 2)
        .and_then(|part| part.parse().ok())
        .is_some_and(|year: u8| !SHORT_YEARS.contains(&year))
}

/// What recognition leaves beside digits: specks, the dots of the line to write on. Strokes that may be digits are none.
fn is_debris(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '\'' | '`' | '’' | '‘' | '"' | '“' | '”' | '„' | '·' | '…' | '~' | '^' | '*')
}

/// Digits among debris, and a symbol whose slash may be lost.
///
/// `899 _“UBND-TTHC` → `899/UBND-TTHC`
fn loosened(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let body = text.trim_start_matches(|c: char| is_debris(c) || is_dash(c) || c == ' ');
    let (sequence, length) = digits(body)?;
    let behind = body.get(length..)?;
    let gap = behind.chars().take_while(|c| !is_alphanumeric(*c)).take(MAX_GAP + 1).collect::<String>();
    let slashed = gap.contains(is_slash);
    let touched = gap.starts_with(|c: char| !is_slash(c) && c != ' ') || body.len() < text.len() || !slashed;
    let clean = |c: char| c == ' ' || is_slash(c) || is_debris(c) || (!slashed && matches!(c, '_' | '|'));
    let torn = length > sequence.len();
    if torn && touched {
        return None;
    }
    if gap.chars().count() > MAX_GAP || !gap.chars().all(clean) || (touched && sequence.len() < 2) {
        return None;
    }
    let at = behind.get(gap.len()..)?;
    let (rest, year, groups) = symbol_with_year(at, slashed)?;
    let &(_, first) = groups.first()?;
    if !slashed && (groups.len() < 2 || !is_known(first, expected)) {
        return None;
    }
    let start = text.offset(body);
    let found = text.get(start..text.offset(at))?.to_owned();
    let read_as = format!("{sequence}/");
    let repair = Repair { span: Span::of(start, start + found.len()), found, read_as };
    let parts = Parts { sequence: Some(&sequence), suffix: None, year, groups };
    let mut reading = read(text, rest, &parts, expected, false, vec![repair]);
    if torn {
        reading.number.confidence = TORN;
    }
    Some(reading)
}

/// Reads a number behind its label whose digits blanks tear apart, with nothing else among them and a slash behind them.
///
/// `41 7/2031/NĐ-CP` → `417/2031/NĐ-CP`
pub(crate) fn torn(text: &str) -> Option<Reading> {
    digits(text).filter(|(sequence, length)| length > &sequence.len())?;
    let clean = |repair: &Repair| repair.found.chars().all(|c| c.is_ascii_digit() || c == ' ' || is_slash(c));
    loosened(text, None).filter(|reading| reading.repairs.first().is_some_and(clean))
}

/// How sure a number is whose digits blanks tear apart: a blank may stand in the place of one.
const TORN: Confidence = Confidence::from_percent(65);
/// The most digits of a number that are put together from pieces.
const MOST_PIECED: usize = 5;

/// A running number, its digits perhaps set apart or torn apart by single blanks, and the bytes that it takes. One of the
/// pieces is a digit alone: two numbers may stand beside each other. Digits that may be a year are none.
///
/// `1 0 9 4 3` → `10943`; `186 3` → `1863`; not `11 12`, `5 2031`, `5 203 1`
fn digits(text: &str) -> Option<(String, usize)> {
    let run = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut end = run(text);
    let mut sequence = text.get(..end).filter(|digits| (1..=MAX_DIGITS).contains(&digits.len()))?.to_owned();
    let is_year = |digits: &str| digits.parse().is_ok_and(|year| YEARS.contains(&year));
    let (mut alone, mut year) = (end == 1, is_year(&sequence));
    while let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix(' ')) {
        let (piece, behind) = rest.split_at_checked(run(rest))?;
        if piece.is_empty() {
            break;
        }
        sequence.push_str(piece);
        end += 1 + piece.len();
        alone |= piece.len() == 1;
        year |= is_year(piece);
        if sequence.len() > MOST_PIECED || behind.starts_with(is_alphanumeric) {
            return None;
        }
    }
    year |= sequence.len().checked_sub(YEAR_DIGITS).and_then(|from| sequence.get(from..)).is_some_and(is_year);
    (end == sequence.len() || alone && !year).then_some((sequence, end))
}

/// The digits of a year.
const YEAR_DIGITS: usize = 4;

/// Reads the symbol behind digits of which some may be no digits of the number at all.
///
/// `864305 /TCT-KK` → `?/TCT-KK`
pub(crate) fn unread(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    blank(text, expected).filter(|reading| reading.unreadable)
}

/// Digits that are blank or cannot be read, and a symbol.
///
/// `⁄41 /CT-UBND` → `?/CT-UBND`
fn blank(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let line = text.split('\n').next()?;
    let marks = line.char_indices().take(MAX_BLANK).filter(|&(_, c)| is_slash(c) || is_dash(c));
    for (at, mark) in marks {
        let behind = line.get(at + mark.len_utf8()..)?.trim_start();
        let Some((rest, year, mut groups)) = symbol_with_year(behind, is_slash(mark)) else { continue };
        let stated = groups.iter().filter(|(_, group)| group.chars().count() > 1).count() > 1;
        let party = is_dash(mark) && groups.iter().skip(1).any(|(mark, _)| *mark == Mark::Slash);
        // `Số⁄/⁄⁄Z -CV/VPTW`: a letter is one of the strokes.
        let lone = groups.len() > 1 && groups.first().is_some_and(|(_, first)| first.len() == 1);
        if lone && !is_blank(line.get(..at)?) {
            continue;
        }
        // `— /2031/QH16`
        let known =
            groups.first().is_some_and(|&(_, first)| is_known(first, expected) || year.is_some() && is_term(first));
        if (is_slash(mark) && (known || stated)) || (party && known) {
            if let Some((first, _)) = groups.first_mut().filter(|_| is_dash(mark)) {
                *first = Mark::Dash;
            }
            let before = line.get(..at)?;
            let parts = Parts { sequence: None, suffix: None, year, groups };
            return Some(read(line, rest, &parts, expected, !is_blank(before), Vec::new()));
        }
    }
    // The slash is lost together with the digits: `2QĐĐ-ĐHQGHN`.
    let codes = expected.into_iter().flat_map(TypeName::codes).filter(|code| code.chars().count() > 1);
    let typed = codes.filter_map(|code| line.find(code)).min().filter(|at| *at <= MAX_BLANK);
    let Some(at) = typed else { return touched(line, expected) };
    let (rest, year, groups) = symbol_with_year(line.get(at..)?, false)?;
    let parts = Parts { sequence: None, suffix: None, year, groups };
    (parts.groups.len() > 1)
        .then(|| read(line, rest, &parts, expected, !is_blank(line.get(..at).unwrap_or_default()), Vec::new()))
}

/// Digits that cannot be read, a slash that was taken for another character, and the symbol directly behind it. Where the
/// digits end, nothing tells.
///
/// `4#7 !CT-TTHT`, `4#?LĐTBXH-BHXH`, `26# 7TCT-DNN` → `?/CT-TTHT` …
fn touched(line: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let dashes = line.char_indices().take(MAX_BLANK).filter(|&(_, c)| is_dash(c));
    dashes.map(|(at, _)| at).find_map(|dash| {
        let before = line.get(..dash)?;
        let digits = before.trim_end_matches(char::is_uppercase);
        let first = before.get(digits.len()..)?;
        let slash = digits.chars().next_back()?;
        // `05(HĐ-LĐ)`, `123:ABC-VP`: what is enclosed, or stands behind digits that can be read.
        let closed =
            |open: char, close: char| slash == open && line.get(dash..).is_some_and(|rest| rest.contains(close));
        let own = digits.strip_suffix(slash)?.trim();
        let clean = !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit());
        if clean || closed('(', ')') || closed('[', ']') || closed('{', '}') {
            return None;
        }
        // A mark is no letter of the abbreviation, whatever body that is; what is read as a digit or a letter may be one.
        let open = is_blank(slash.encode_utf8(&mut [0; 4]));
        let marked = !is_alphanumeric(slash) && first.chars().count() > 1;
        let known = || first.chars().count() > 1 && is_known(first, expected);
        if open || !(marked || known()) {
            return None;
        }
        let (rest, year, groups) = symbol_with_year(line.get(digits.len()..)?, false)?;
        let stated = groups.iter().all(|(_, group)| group.chars().count() > 1) && groups.len() > 1;
        let filled = digits.contains(|c: char| c.is_ascii_digit());
        let parts = Parts { sequence: None, suffix: None, year, groups };
        (stated && filled).then(|| read(line, rest, &parts, expected, true, Vec::new()))
    })
}

/// Whether nothing but dots and lines stands in the place of the digits.
fn is_blank(before: &str) -> bool {
    before.chars().all(|c| c.is_whitespace() || matches!(c, '.' | '…' | '_' | '‥' | '·'))
}

/// What stands behind a symbol, its year, and its groups.
type Symbol<'a> = (&'a str, Option<&'a str>, Vec<(Mark, &'a str)>);

fn symbol_with_year(text: &str, slashed: bool) -> Option<Symbol<'_>> {
    if slashed
        && let Ok((rest, year)) = year(text)
        && let Ok((rest, _)) = slash(rest)
    {
        let (rest, groups) = symbol(rest, Mark::Slash).ok()?;
        return Some((rest, Some(year), groups));
    }
    group(text, false).ok()?;
    let (rest, groups) = symbol(text, Mark::Slash).ok()?;
    Some((rest, None, groups))
}

/// The reading of parts, their groups mended.
fn read(
    text: &str,
    rest: &str,
    parts: &Parts<'_>,
    expected: Option<&TypeName>,
    unreadable: bool,
    mut repairs: Vec<Repair>,
) -> Reading {
    let consumed = text.len() - rest.len();
    let groups = mend(text, parts, expected, &mut repairs);
    let groups = groups.iter().map(|(mark, group)| (*mark, group.as_str())).collect();
    let percent = match (parts.sequence.is_some(), repairs.is_empty()) {
        (true, _) => 85,
        (false, true) => 90,
        (false, false) => 80,
    };
    let parts = Parts { sequence: parts.sequence, suffix: parts.suffix, year: parts.year, groups };
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(percent));
    Reading { number, consumed, unreadable, repairs }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::vocabulary::type_named;

    fn read(text: &str, heading: &str) -> Option<String> {
        printed(text, type_named(heading)).map(|reading| reading.number.canonical)
    }

    #[test]
    fn debris_around_the_digits_goes() {
        for (text, want) in [
            ("„44 /CT-UBND", "44/CT-UBND"),
            ("83. /TTr-UBND", "83/TTr-UBND"),
            ("4844, /TCT-CS", "4844/TCT-CS"),
            (". 828../QĐ-BHXH", "828/QĐ-BHXH"),
            ("899 _“UBND-TTHC", "899/UBND-TTHC"),
            ("3942 LĐTBXH-BHXH", "3942/LĐTBXH-BHXH"),
            ("1 0 9 4 3 /BYT-MT", "10943/BYT-MT"),
            ("899 _ _ UBND-TTHC", "899/UBND-TTHC"),
            // No speck touches the digit.
            ("4 / .CT-UBND", "4/CT-UBND"),
        ] {
            let reading = printed(&format!("{text} ngày"), None).unwrap();
            assert_eq!(reading.number.canonical, want, "{text}");
            assert_eq!(reading.consumed, text.len(), "{text}");
            for repair in reading.repairs {
                assert_eq!(repair.span.slice(text), Some(repair.found.as_str()), "{text}");
            }
        }
    }

    #[test]
    fn blanks_among_the_digits_are_taken_out_and_told() {
        for (text, want) in
            [("12 3 /CT-UBND", "123/CT-UBND"), ("3 70/TCHQ-XQZ", "370/TCHQ-XQZ"), ("1 17/2031/NĐ-CP", "117/2031/NĐ-CP")]
        {
            let reading = torn(&format!("{text} ngày")).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.number.confidence), (want, TORN), "{text}");
            assert_eq!(reading.consumed, text.len(), "{text}");
            assert!(text.starts_with(&reading.repairs[0].found), "{text}");
            assert_eq!(printed(text, None).unwrap().number.canonical, want);
        }
        for text in [
            "12/CT-UBND",
            "12 34/CT-UBND",
            "5 2031/NĐ-CP",
            "12 3 CT-UBND",
            "12  3/CT-UBND",
            "12 3a/CT-UBND",
            "„12 3/CT-UBND",
            "1 012 345/QĐ-UBND",
        ] {
            assert!(torn(text).is_none(), "{text}");
        }
    }

    #[test]
    fn strokes_that_may_be_digits_leave_the_number_unread() {
        for (text, want) in [
            ("⁄41 /CT-UBND", "?/CT-UBND"),
            ("{500 /TLĐ", "?/TLĐ"),
            ("0_ /TTr-UBND", "?/TTr-UBND"),
            ("4./UBND-KTTH", "?/UBND-KTTH"),
            ("4⁄2 4/QĐ-TCT", "?/QĐ-TCT"),
            ("66.2/QĐ-BTC", "?/QĐ-BTC"),
            ("ADl226/CTKL-TTHT", "?/CTKL-TTHT"),
            ("„4 /CT-UBND", "?/CT-UBND"),
            ("4JZ2/CT-TTHT", "?/CT-TTHT"),
            ("446J/CT-TTHT", "?/CT-TTHT"),
            ("5Ï /TCT-TTKT", "?/TCT-TTKT"),
            ("21/24 /TCHQ-TXNK", "?/TCHQ-TXNK"),
            ("{5-CV/ĐU", "?-CV/ĐU"),
            ("12 345 67 /CT-UBND", "?/CT-UBND"),
            ("12 3. /CT-UBND", "?/CT-UBND"),
            ("0 /QĐ-BCĐ", "?/QĐ-BCĐ"),
            ("00/KH-UBND", "?/KH-UBND"),
        ] {
            let reading = printed(text, None).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.unreadable), (want, true), "{text}");
        }
        for text in [
            "899 {UBND-TTHC",
            "05(HĐ-LĐ)",
            "123:ABC-VP",
            "123 ICT-VP",
            "899 ...... UBND-TTHC",
            "899 _ _ _UBND-TTHC",
            "899 _XQZ-TTHC",
            "3942 LĐTBXH là",
            "{5 /XQZ",
            "{5 /X-Y",
        ] {
            assert_eq!(read(text, ""), None, "{text}");
        }
        // One letter tells no type: laws are `L`.
        assert_eq!(read("{5 LAC-ĐT", "Luật"), None);
    }

    #[test]
    fn a_slash_that_became_another_character_leaves_the_symbol() {
        for (text, want) in [
            ("4#7Ï !CT-TTHT Đồng Xa", Some("?/CT-TTHT")),
            ("4#?LĐTBXH-BHXH", Some("?/LĐTBXH-BHXH")),
            ("43l¿LĐTBXH-ATLĐ", Some("?/LĐTBXH-ATLĐ")),
            ("2#86 7TCT-DNN", Some("?/TCT-DNN")),
            ("4-#2CT-TTHT", Some("?/CT-TTHT")),
            ("4#9 ICT-TTHT", None),
            // A mark stands before no letter of its own abbreviation.
            ("2#9'XQTV-KK", Some("?/XQTV-KK")),
            // A letter before an unknown abbreviation may be one of its own.
            ("5 1 9oXQ-GS", None),
            ("2#9 JXQTV-KK", None),
            ("2#/T( CT-CS", None),
            ("# !CT-TTHT", None),
            ("4#7 !CT", None),
            ("4#7 !CT-V", None),
            ("— /2031/QH16 Đồng Xa", Some("?/2031/QH16")),
        ] {
            let reading = printed(text, None);
            assert_eq!(reading.as_ref().map(|reading| reading.number.canonical.as_str()), want, "{text}");
            assert!(reading.is_none_or(|reading| reading.unreadable), "{text}");
        }
    }

    #[test]
    fn what_was_to_be_filled_in_is_blank_and_not_unreadable() {
        for (text, heading, want) in [
            ("……/CT-UBND", "", "?/CT-UBND"),
            ("    /CT-UBND", "", "?/CT-UBND"),
            ("__ ../CT-UBND", "", "?/CT-UBND"),
            (" QĐ-ĐHQGHN", "Quyết định", "?/QĐ-ĐHQGHN"),
        ] {
            let reading = printed(text, type_named(heading)).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.unreadable), (want, false), "{text}");
        }
        assert!(printed("2QĐĐ-ĐHQGHN", type_named("Quyết định")).unwrap().unreadable);
        assert!(printed("2QĐĐ", type_named("Quyết định")).is_none());
    }

    #[test]
    fn letters_and_years_of_numbers_stay() {
        for text in ["12a/QĐ-UBND", "15Đ/QĐ-UBND", "49CV/XD", "45/98/QĐ-UB", "139/009/TT-BTC"] {
            assert_eq!(read(text, "").as_deref(), Some(text), "{text}");
        }
    }

    #[test]
    fn the_heading_mends_the_type() {
        assert_eq!(read("2652 /QĐĐ-BGDĐT", "Quyết định").as_deref(), Some("2652/QĐ-BGDĐT"));
        assert_eq!(read("§{ /QĐĐ-UBND", "Quyết định").as_deref(), Some("?/QĐ-UBND"));
        assert_eq!(read("2QĐĐ-ĐHQGHN", "Quyết định").as_deref(), Some("?/QĐ-ĐHQGHN"));
        assert_eq!(read("12/HD-UBND", "Hướng dẫn").as_deref(), Some("12/HD-UBND"));
    }
}
