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
use nom::sequence::{pair, preceded};

use super::blank::{Parsed, blank, is_dash, is_slash};
use crate::fold;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::vocabulary::{DocumentType, Level, bodies_coded, type_coded};
use crate::{Confidence, Number, Span, System};

mod label;
mod parts;
mod printed;
mod repair;
mod specks;

pub(crate) use label::{Label, is_bare_label, label};
pub(crate) use parts::system;
pub(crate) use printed::printed;
pub(crate) use repair::{Reading, Repair, damaged, has_damaged_term, is_term, mended, without_dash, without_slash};

use parts::{Mark, Parts};

/// The most digits of a running number. Beyond it stand account and telephone numbers.
const MAX_DIGITS: usize = 8;
/// The most groups of a symbol; joint circulars of many ministries reach eight.
const MAX_GROUPS: usize = 12;
/// The longest group of a symbol, in characters.
const MAX_GROUP: usize = 24;
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

/// Reads a running number without symbol, as later mentions abbreviate (`Nghị định 132`, `Thông tư 78/2014`).
///
/// `78/2014 nêu trên` → `78/2014`
pub(crate) fn short(text: &str) -> Option<(Number, usize)> {
    let (rest, parts) = short_parts(text).ok()?;
    let end = text.len() - rest.len();
    Some((parts.read(Span::of(0, end), Confidence::from_percent(85)), end))
}

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

/// How sure a number is that follows the rules of a firm.
const FIRM: Confidence = Confidence::from_percent(85);

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

/// `symbol = group { ( dash | slash ) group }`
///
/// `QĐ-UBND`
fn symbol(text: &str, mark: Mark) -> Parsed<'_, Vec<(Mark, &str)>> {
    let (mut rest, first) = group(text, false)?;
    let mut groups = Vec::with_capacity(3);
    groups.push((mark, first));
    while groups.len() < MAX_GROUPS {
        let Some((after, mark, next)) = further_group(rest, groups.len() == 1) else { break };
        groups.push((mark, next));
        rest = after;
    }
    if let Some((after, next)) = internal(rest) {
        groups.push((Mark::Slash, next));
        rest = after;
    }
    Ok((rest, groups))
}

/// The small letters behind the symbol of what circulates inside the Party only (nội bộ): `141-CV/VPTW` + `/nb`
fn internal(text: &str) -> Option<(&str, &str)> {
    let (next, after) = text.strip_prefix(is_slash)?.split_at_checked("nb".len())?;
    (next == "nb" && !after.starts_with(is_alphanumeric)).then_some((after, next))
}

/// A further group of a symbol. With white space at the mark only what no sentence has is taken for a group, capitals or two
/// of them in a word; and with white space on both sides only the second group, or the last one before a date:
/// there a dash may as well go on with the sentence.
///
/// `- XDTHPL`, `– TTg`
fn further_group(text: &str, second: bool) -> Option<(&str, Mark, &str)> {
    let (after, mark) = match text.trim_start().chars().next()? {
        c if is_dash(c) => (dash(text).ok()?.0, Mark::Dash),
        c if is_slash(c) => (slash(text).ok()?.0, Mark::Slash),
        _ => return None,
    };
    let before = text.starts_with(char::is_whitespace);
    let behind = text.get(..text.len() - after.len())?.ends_with(char::is_whitespace);
    let (rest, next) = group(after, !before && !behind).ok()?;
    if !before && !behind {
        return Some((rest, mark, next));
    }
    let capitals = next.chars().filter(|c| c.is_uppercase()).count() >= 2;
    let known = || before != behind && bodies_coded(next).next().is_some();
    let placed = second || !(before && behind) || is_followed_by_date(rest);
    ((capitals || known()) && placed && mark == Mark::Dash).then_some((rest, mark, next))
}

/// The most bytes of a place between a number and the comma before its date.
const MAX_PLACE: usize = 40;

/// Whether the date of a document follows its number: ` ngày 5/3/2031`, ` Đồng Xa, ngày 5`.
fn is_followed_by_date(rest: &str) -> bool {
    let rest = rest.trim();
    let comma = rest.find(',').filter(|at| *at <= MAX_PLACE);
    let behind_place = || comma.and_then(|at| rest.get(at + 1..)).map(str::trim_start);
    [Some(rest), behind_place()].into_iter().flatten().any(|text| fold::at_start(text, "ngay").is_some())
}

/// `group = letter { letter | digit | "&" | "+" | "." } [ "(" unit ")" ]`: capitals, some of them followed by small letters
/// (`TTr`, `GDTrH`); no tone marks, and no full stop at the end. A `tight` group may begin with a digit and be written like a word.
/// Recognition writes `QH13` as `0H13`.
///
/// `UBND`
fn group(text: &str, tight: bool) -> Parsed<'_, &str> {
    let end = group_end(text);
    let (Some(found), Some(rest)) = (text.get(..end), text.get(end..)) else { return fail(text) };
    let first = found.chars().next();
    let begins = first.is_some_and(|c| c.is_uppercase() || (tight && c.is_ascii_digit())) || found.starts_with("0H1");
    let count = |kind: fn(char) -> bool| found.chars().filter(|c| kind(*c)).count();
    // A word that goes on with a tone mark is no group but the sentence: `- Về`.
    let word = || rest.starts_with(is_alphabetic) && !glued(rest);
    let written = || tight || count(is_lowercase) <= count(is_uppercase);
    if begins && !word() && written() { Ok((rest, found)) } else { fail(text) }
}

fn group_end(text: &str) -> usize {
    let mut end = 0;
    for (count, (at, c)) in text.char_indices().enumerate() {
        let member = c.is_ascii_alphanumeric() || matches!(c, 'Đ' | 'đ' | 'Ă' | 'Â' | 'Ê' | 'Ô' | 'Ơ' | 'Ư');
        // `QLN&TTBĐS`, not the blank that a web page leaves: `NĐ-CP&nbsp;ngày`.
        let and = c == '&' && !text.get(at + 1..).is_some_and(|left| left.starts_with(char::is_lowercase));
        // `PCTT+TKCN`
        let plus = c == '+' && capitals_follow(text.get(at + 1..).unwrap_or_default());
        // `NQ-ĐHĐCĐ.2031`
        let behind = |rest: &str| capitals_follow(rest) || year_follows(rest);
        let inner_stop = c == '.' && behind(text.get(at + 1..).unwrap_or_default());
        let apart = c == ' '
            && text.get(..at).is_some_and(|left| left.ends_with('&'))
            && capitals_follow(text.get(at + 1..).unwrap_or_default());
        if count >= MAX_GROUP || !(member || and || plus || inner_stop || apart) {
            break;
        }
        if matches!(c, 'n' | 'c') && glued(text.get(at..).unwrap_or_default()) {
            break;
        }
        end = at + c.len_utf8();
    }
    let (found, rest) = text.split_at_checked(end).unwrap_or_default();
    end + counted(found, rest) + enclosed(found, rest)
}

/// Whether a text begins with a year and nothing that goes on with its digits.
fn year_follows(text: &str) -> bool {
    let (year, behind) = text.split_at_checked(YEAR_DIGITS).unwrap_or_default();
    let digits = year.bytes().all(|byte| byte.is_ascii_digit());
    digits && (year.starts_with("19") || year.starts_with("20")) && !behind.starts_with(is_alphanumeric)
}

/// The digits of a year.
const YEAR_DIGITS: usize = 4;

/// The bytes of the unit that drafted the document, in brackets directly behind the abbreviation of its body: `CAT(PV01)`.
fn enclosed(group: &str, rest: &str) -> usize {
    let Some(inner) = rest.strip_prefix('(').filter(|inner| inner.starts_with(is_uppercase)) else { return 0 };
    let code = |c: &char| is_uppercase(*c) || c.is_ascii_digit();
    let length: usize = inner.chars().take(MAX_UNIT).take_while(code).map(char::len_utf8).sum();
    let behind = inner.get(length..).and_then(|behind| behind.strip_prefix(')'));
    let whole = group.len() > 1 && behind.is_some_and(|behind| !behind.starts_with(is_alphanumeric));
    if whole { length + 2 } else { 0 }
}

/// The longest abbreviation of a unit in brackets, in characters.
const MAX_UNIT: usize = 8;

/// The bytes of what counts a body apart from its abbreviation: the term of the National Assembly (`QH 12`), the region of an
/// office (`KV XIV`).
fn counted(group: &str, rest: &str) -> usize {
    let Some(behind) = rest.strip_prefix(' ') else { return 0 };
    let counting = |member: fn(char) -> bool| behind.len() - behind.trim_start_matches(member).len();
    let (length, known) = match group {
        "QH" | "UBTVQH" => {
            let length = counting(|c| c.is_ascii_digit());
            (length, length == 2)
        }
        "KV" => {
            let length = counting(|c| matches!(c, 'I' | 'V' | 'X'));
            (length, length > 0)
        }
        _ => return 0,
    };
    let goes_on =
        behind.get(length..).is_some_and(|left| left.starts_with(|c: char| is_alphanumeric(c) || is_slash(c)));
    if known && !goes_on { 1 + length } else { 0 }
}

/// Whether the full stop before this stands inside a group (`UBND.VX`, `V.I`) and not at the end of a sentence.
fn capitals_follow(text: &str) -> bool {
    let word = text.split(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
    // `4814/CCTKV.05-TTKT3`: a division by its number, with a further group behind it.
    if !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) {
        let behind = text.get(word.len()..).and_then(|behind| behind.strip_prefix('-'));
        return behind.is_some_and(|behind| behind.starts_with(char::is_uppercase));
    }
    !word.is_empty()
        && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
        && !word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether date or issuer stand directly behind the symbol, the white space lost: `QĐ-UBNDngày`, `QĐ-TTgcủa`.
fn glued(text: &str) -> bool {
    text.starts_with("ngày") || text.starts_with("ngay") || text.starts_with("của ")
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
    fn the_sentence_does_not_run_into_the_symbol() {
        for (text, canonical) in [
            ("12/QĐ-UBND.", "12/QĐ-UBND"),
            ("12/QĐ-UBND. Căn cứ", "12/QĐ-UBND"),
            ("12/QĐ-UBND - Về việc", "12/QĐ-UBND"),
            ("12/QĐ-UBND\n- UBND xã", "12/QĐ-UBND"),
            ("12/QĐ-UBNDngày 5", "12/QĐ-UBND"),
            ("12/QĐ-UBND của", "12/QĐ-UBND"),
            ("27/2008/QH 12, ngày", "27/2008/QH12"),
            ("27/2008/QH 123", "27/2008/QH"),
            ("27/2008/QH 12/3", "27/2008/QH"),
            ("12/QĐ-UBND 12 người", "12/QĐ-UBND"),
            ("3/TB-VPQH 15 người", "3/TB-VPQH"),
            ("16/STP-XDTHPL - VBQPPL", "16/STP-XDTHPL"),
            ("16/STP-XDTHPL - VBQPPL ngày 5", "16/STP-XDTHPL-VBQPPL"),
            ("12/QĐ – TTg của", "12/QĐ-TTg"),
            ("12/QĐ - Theo", "12/QĐ"),
            ("12/STP- Theo công văn", "12/STP"),
            ("12/STP- An đã ký", "12/STP"),
            ("12/UBND- 15HS nghèo", "12/UBND"),
            ("12/QĐ-UBND+ 5", "12/QĐ-UBND"),
            ("12/QĐ-\n\nUBND", "12/QĐ"),
            ("3/NQ-ĐHĐCĐ.20315", "3/NQ-ĐHĐCĐ"),
            ("9/A(PV)", "9/A"),
            ("12/QĐ-UBND(2)", "12/QĐ-UBND"),
            ("12/QĐ-UBND(nay", "12/QĐ-UBND"),
            ("12/QĐ-UBND(TH", "12/QĐ-UBND"),
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

    #[test]
    fn whose_rules_a_number_follows_its_shape_shows() {
        for (text, want) in [
            ("105-CV/ĐU", System::Party),
            ("630-TB/TWĐTN-CTTTN", System::YouthUnion),
            ("12/QĐ-UBND", System::State),
            ("12/2031/TTLT/BYT-BTC", System::State),
            ("12/QĐ-MTTQ", System::Front),
            ("933/QĐ-TLĐ", System::TradeUnion),
            ("12/QĐ-BCH", System::State),
            ("59/2031/QH16", System::Assembly),
            ("351/2031/UBTVQH16", System::Assembly),
        ] {
            assert_eq!(system(&read(text)), want, "{text}");
        }
        assert_eq!(system(&short("132 quy định").unwrap().0), System::Unknown);
    }

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
            "36-A",
        ] {
            assert!(number(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_letter_of_a_tax_department_is_no_directive() {
        assert_eq!(read("28/CT-TTHT").kind, None);
        assert_eq!(read("28/CT-UBND").kind.as_deref(), Some("CT"));
        assert_eq!(read("28/CĐ-TTg").kind.as_deref(), Some("CĐ"));
    }

    #[test]
    fn damage_with_one_reading_is_repaired_and_reported() {
        for (text, canonical, found) in [
            ("12/QD-UBND", "12/QĐ-UBND", "QD"),
            ("01/2021/ND-CP", "01/2021/NĐ-CP", "ND"),
            ("59/2020/0H14", "59/2020/QH14", "0H14"),
            ("29/2023/OHI5", "29/2023/QH15", "OHI5"),
            ("7/TIr-UBND", "7/TTr-UBND", "TIr"),
            ("34O/KH-UBND", "340/KH-UBND", "34O"),
            ("12/NQ-HĐNĐ", "12/NQ-HĐND", "HĐNĐ"),
            ("I2029/KH-UBND", "12029/KH-UBND", "I2029"),
            ("59/2031/Q1116", "59/2031/QH16", "Q1116"),
        ] {
            let reading = damaged(text).unwrap();
            assert_eq!(reading.number.canonical, canonical);
            let at = text.find(found).unwrap();
            assert_eq!(reading.repairs[0].found, found);
            assert_eq!(reading.repairs[0].span, Span::of(at, at + found.len()), "{text}");
        }
    }

    #[test]
    fn what_was_cut_off_a_decree_is_the_government() {
        let decree = crate::vocabulary::type_named("Nghị định");
        let read = |text| mended(text, decree).map(|reading| (reading.number.canonical, reading.consumed));
        assert_eq!(read("65/2013/NĐ-\nngày 27/6/2013"), Some(("65/2013/NĐ-CP".to_owned(), "65/2013/NĐ-".len())));
        assert_eq!(read("65/2013/ND-\ncr,"), Some(("65/2013/NĐ-CP".to_owned(), "65/2013/ND-".len())));
        assert_eq!(read("65/2013/NĐ ngày 27/6/2013"), None);
    }

    #[test]
    fn the_type_that_the_text_names_mends_its_abbreviation() {
        for (text, kind, want) in [
            ("973/QĐĐ-BGDĐT", "Quyết định", Some("973/QĐ-BGDĐT")),
            ("12/QD-UBND", "Quyết định", Some("12/QĐ-UBND")),
            ("186/KHUBND", "Kế hoạch", Some("186/KH-UBND")),
            ("65/2031/NĐCP", "Nghị định", Some("65/2031/NĐ-CP")),
            ("186/KHVP", "Kế hoạch", None),
            ("186/KHCSDT", "Kế hoạch", None),
            ("186/KHSXD", "Kế hoạch", None),
            ("12/TTr-UBND", "Thông tư", None),
            ("345-KHITĐTN", "Kế hoạch", Some("345-KH/TĐTN")),
            ("345-KHITrong", "Kế hoạch", None),
            ("345-KHIĐ", "Kế hoạch", None),
            ("12/UBNDKGVX", "Công văn", Some("12/UBND-KGVX")),
        ] {
            let read = mended(text, crate::vocabulary::type_named(kind));
            assert_eq!(read.as_ref().map(|reading| reading.number.canonical.as_str()), want, "{text}");
            if let Some(Repair { span, found, .. }) = read.as_ref().and_then(|reading| reading.repairs.first()) {
                assert_eq!(span.slice(text), Some(found.as_str()), "{text}");
            }
        }
    }

    #[test]
    fn nothing_is_repaired_that_has_two_readings() {
        // `CSĐT` is a unit of the police, `CSDT` one of another office.
        for text in ["12/HD-UBND", "12/QĐ-XBC", "12/UBND-NC", "12/BYT-CDS", "12/QĐ-CSĐT", "12/Q1116"] {
            let reading = damaged(text).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.repairs.len()), (text, 0));
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

    #[test]
    fn a_blank_number_is_a_question_mark() {
        for (text, canonical, unreadable) in [
            ("/CT-UBND", "?/CT-UBND", false),
            ("     /QĐ-UBND", "?/QĐ-UBND", false),
            ("…/QĐ-UBND", "?/QĐ-UBND", false),
            ("2# /CT-UBND", "?/CT-UBND", true),
            ("# /CT-UBND", "?/CT-UBND", true),
            ("....../2020/NQ-HĐND", "?/2020/NQ-HĐND", false),
            ("    -CV/ĐU", "?-CV/ĐU", false),
            ("…/TIr-UBND", "?/TTr-UBND", false),
            ("…/2021/QH15", "?/2021/QH15", false),
        ] {
            let reading = damaged(text).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.unreadable), (canonical, unreadable), "{text}");
            assert_eq!(reading.number.sequence, None);
            assert_eq!(damaged(&format!("{text} ngày")).unwrap().consumed, text.len(), "{text}");
        }
        for text in ["…/XQZ-UBND", "…/QH15", "Số: …/QĐ-UBND", "…"] {
            assert!(damaged(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_lost_slash_comes_back_before_the_type_that_the_text_names() {
        for (text, kind, want) in [
            ("1420TTr-BQL ngày", "Tờ trình", Some(("1420/TTr-BQL", 88))),
            ("1420TTr-BQL-KH ngày", "Tờ trình", Some(("1420/TTr-BQL-KH", 88))),
            ("128: (QD-TCT ngày", "Quyết định", Some(("128/QĐ-TCT", 80))),
            ("128QD-TCT ngày", "Quyết định", None),
            ("128 : (QĐ-TCT ngày", "Quyết định", None),
            ("1420TTr ngày", "Tờ trình", None),
            ("1420TTr-BQL ngày", "Quyết định", None),
            ("TTr-BQL ngày", "Tờ trình", None),
        ] {
            let expected = crate::vocabulary::type_named(kind).unwrap();
            let reading = without_slash(text, expected);
            let read = reading.as_ref().map(|reading| (reading.number.canonical.as_str(), reading.number.confidence));
            assert_eq!(read, want.map(|(canonical, percent)| (canonical, Confidence::from_percent(percent))), "{text}");
            if let Some(reading) = reading {
                assert_eq!(text.get(reading.consumed..), Some(" ngày"), "{text}");
            }
        }
    }

    #[test]
    fn letters_in_the_place_of_a_term_are_damage() {
        for (group, damage) in
            [("UBTVQHI5", true), ("QHl5", true), ("QH15", false), ("UBTVQH14", false), ("QH", false), ("UBND", false)]
        {
            assert_eq!(has_damaged_term(group), damage, "{group}");
        }
    }

    #[test]
    fn a_lost_dash_comes_back_before_a_body_that_ends_the_mention() {
        for (text, want) in [
            ("595/QĐ BHXH ngày 14/4/2017", Some("595/QĐ-BHXH")),
            ("595/QĐ BHXH, ", Some("595/QĐ-BHXH")),
            ("595/QĐ BHXH", Some("595/QĐ-BHXH")),
            ("595/QĐ BHXH tỉnh", None),
            ("595/QĐ BHXHngày", None),
            ("595/QĐ XQZ ngày", None),
            ("595/QĐ-TTg BHXH ngày", None),
            ("17/2031/TT: -BTC ngày", Some("17/2031/TT-BTC")),
            ("17/2031/TT : -BTC ngày", Some("17/2031/TT-BTC")),
            ("17/2031/TT : --BTC ngày", None),
        ] {
            let (value, len) = number(text).unwrap();
            let mended = without_dash(text, &value, len);
            assert_eq!(mended.as_ref().map(|reading| reading.number.canonical.as_str()), want, "{text}");
            if let Some(Reading { number, consumed, repairs, .. }) = mended {
                let body = want.unwrap().rsplit('-').next().unwrap();
                assert!(text.get(..consumed).unwrap().ends_with(body), "{text}");
                assert_eq!((number.span, repairs[0].span), (Span::of(0, consumed), Span::of(0, consumed)), "{text}");
                assert_eq!((number.kind.as_deref(), number.bodies), (value.kind.as_deref(), vec![body.to_owned()]));
                assert_eq!(number.symbol.as_deref(), want.unwrap().rsplit('/').next(), "{text}");
                assert_eq!(number.confidence, Confidence::from_percent(85), "{text}");
            }
        }
    }
}
