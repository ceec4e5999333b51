//! Numbers that recognition damaged, and numbers left blank.

use nom::Offset;

use super::abbreviation::{is_known, is_term, mend, mend_group};
use super::symbol::symbol;
use super::{Mark, Parts, YEARS, year};
use crate::grammar::blank::{is_dash, is_slash};
use crate::letters::{digit, is_alphanumeric};
use crate::vocabulary::TypeName;
use crate::{Confidence, Number, Span};

/// How far the mark may stand behind the start of a blank or unreadable running number, in characters.
const MAX_BLANK_NUMBER: usize = 24;

/// How far a blank number with its symbol may reach, in bytes.
const MAX_WINDOW: usize = 400;

/// A part of a number that was read as something else than what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Repair {
    /// Where it stands, counted from the start of the text.
    pub(crate) span: Span,
    /// What stands there.
    pub(crate) found: String,
    /// What it was read as.
    pub(crate) read_as: String,
}

/// A number that was read in spite of damage.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The number; `?` in its canonical form stands for a running number that is blank or unreadable.
    pub(crate) number: Number,
    /// The bytes that it takes.
    pub(crate) consumed: usize,
    /// Whether something stands in the place of the running number that could not be read; false for a blank.
    pub(crate) unreadable: bool,
    /// What was repaired.
    pub(crate) repairs: Vec<Repair>,
}

/// Reads a number at the start of a text, repairing what the vocabulary leaves one reading for.
///
/// `12/QD-UBND` → `12/QĐ-UBND`; `…/CT-UBND` → `?/CT-UBND`
pub(crate) fn damaged(text: &str) -> Option<Reading> {
    let mut repairs = Vec::new();
    let mended = mend_digits(window(text), &mut repairs);
    let source = mended.as_deref().unwrap_or(text);
    let (rest, parts, unreadable) = match super::parts(source) {
        Ok((rest, parts)) => (rest, parts, false),
        Err(_) => {
            // Without its number the value is what stands in the text: letters taken for digits do not count.
            repairs.clear();
            return blank_number(text);
        }
    };
    let consumed = source.len() - rest.len();
    Some(finish(source, parts, consumed, unreadable, repairs))
}

/// Blank or unreadable digits before a symbol.
///
/// `2# /CT-UBND`
fn blank_number(text: &str) -> Option<Reading> {
    let line = window(text).split('\n').next()?;
    let (at, mark) = line.char_indices().take(MAX_BLANK_NUMBER).find(|&(_, c)| is_slash(c) || is_dash(c))?;
    let before = line.get(..at)?;
    let behind = line.get(at + mark.len_utf8()..)?.trim_start();
    let skip = line.len() - behind.len();
    let (rest, year, groups) = match year(behind).ok().and_then(|(rest, year)| {
        let rest = rest.trim_start().strip_prefix(is_slash)?.trim_start();
        Some((symbol(rest, Mark::Slash).ok()?, year))
    }) {
        Some(((rest, groups), year)) => (rest, Some(year), groups),
        None => {
            let (rest, groups) = symbol(behind, if is_slash(mark) { Mark::Slash } else { Mark::Dash }).ok()?;
            (rest, None, groups)
        }
    };
    let known = groups.first().is_some_and(|&(_, first)| is_known(first, None) || (year.is_some() && is_term(first)));
    if !known || before.contains(':') {
        return None;
    }
    let unreadable = before.contains(|c: char| is_alphanumeric(c) || !(c.is_whitespace() || is_leader(c)));
    let parts = Parts { sequence: None, suffix: None, year, groups };
    let consumed = skip + (behind.len() - rest.len());
    Some(finish(line, parts, consumed, unreadable, Vec::new()))
}

/// The opening of a text, as far as a blank number may reach.
pub(super) fn window(text: &str) -> &str {
    opening(text, MAX_WINDOW)
}

/// The opening of a text, of so many bytes or a few more.
pub(super) fn opening(text: &str, bytes: usize) -> &str {
    (bytes..bytes + 4).find_map(|end| text.get(..end)).unwrap_or(text)
}

/// Whether a character fills a blank: dots, underscores.
fn is_leader(c: char) -> bool {
    matches!(c, '.' | '…' | '_' | '‥' | '·')
}

/// Mends the number whose type the text names before it, its digits and its symbol; `None` where nothing has to be mended.
///
/// `973/QĐĐ-BGDĐT` behind `Quyết định` → `973/QĐ-BGDĐT`; `186/KHUBND` behind `Kế hoạch` → `186/KH-UBND`
pub(crate) fn mended(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let mut repairs = Vec::new();
    let digits = mend_digits(window(text), &mut repairs);
    let text = digits.as_deref().unwrap_or(text);
    let (rest, parts) = super::parts(text).ok()?;
    let consumed = text.len() - rest.len();
    let mut groups = mend(text, &parts, expected, &mut repairs);
    let mut consumed = consumed;
    if let Some(dash) = cut_behind_decree(&groups, parts.year, rest) {
        // Decrees are the Government's alone.
        let start = consumed;
        consumed += dash;
        groups.push((Mark::Dash, "CP".to_owned()));
        let found = text.get(start..consumed).unwrap_or_default().to_owned();
        repairs.push(Repair { span: Span::of(start, consumed), found, read_as: "-CP".to_owned() });
    }
    if repairs.is_empty() {
        return None;
    }
    let groups = groups.iter().map(|(mark, group)| (*mark, group.as_str())).collect();
    let parts = Parts { sequence: parts.sequence, suffix: parts.suffix, year: parts.year, groups };
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(88));
    Some(Reading { number, consumed, unreadable: false, repairs })
}

/// The bytes of the mark behind the symbol of a decree whose last letters were cut off or damaged: `65/2013/NĐ-`
fn cut_behind_decree(groups: &[(Mark, String)], year: Option<&str>, rest: &str) -> Option<usize> {
    let lone = matches!(groups, [(_, only)] if only == "NĐ") && year.is_some();
    let mark = rest.chars().next().filter(|c| lone && is_dash(*c))?;
    Some(mark.len_utf8())
}

fn finish(source: &str, parts: Parts<'_>, consumed: usize, unreadable: bool, mut repairs: Vec<Repair>) -> Reading {
    let mended: Vec<Option<String>> = (0..parts.groups.len()).map(|i| mend_group(&parts, i)).collect();
    for (&(_, group), read_as) in parts.groups.iter().zip(&mended) {
        if let Some(read_as) = read_as {
            let start = source.offset(group);
            let span = Span::of(start, start + group.len());
            repairs.push(Repair { span, found: group.to_owned(), read_as: read_as.clone() });
        }
    }
    let percent = match (parts.sequence.is_some(), repairs.is_empty()) {
        (true, true) => 98,
        (true, false) => 88,
        (false, true) => 90,
        (false, false) => 80,
    };
    let groups = parts.groups.iter().zip(&mended);
    let groups = groups.map(|(&(mark, group), mended)| (mark, mended.as_deref().unwrap_or(group))).collect();
    let parts = Parts { sequence: parts.sequence, suffix: parts.suffix, year: parts.year, groups };
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(percent));
    Reading { number, consumed, unreadable, repairs }
}

/// Letters among the digits of a running number that are written like digits: `34O` → `340`, `l2` → `12`.
fn mend_digits(text: &str, repairs: &mut Vec<Repair>) -> Option<String> {
    let end = text.find(|c: char| !is_alphanumeric(c) && c != '|')?;
    let token = text.get(..end)?;
    let plain = token.bytes().all(|b| b.is_ascii_digit());
    if plain {
        return mend_year(text, end, repairs);
    }
    if !token.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // `84I2029`: a slash, before a year.
    let slash = token.split_once(['I', 'l', '|']).filter(|(sequence, behind)| {
        let year = behind.parse().is_ok_and(|year| YEARS.contains(&year));
        year && behind.len() == 4 && !sequence.is_empty() && sequence.bytes().all(|b| b.is_ascii_digit())
    });
    let read_as: String = match slash {
        Some((sequence, year)) => format!("{sequence}/{year}"),
        None => token.chars().map(digit).collect::<Option<_>>()?,
    };
    repairs.push(Repair { span: Span::of(0, end), found: token.to_owned(), read_as: read_as.clone() });
    let mended = read_as + text.get(end..)?;
    // Letters for digits take as many bytes as these.
    if slash.is_some() { Some(mended) } else { mend_year(&mended, end, repairs).or(Some(mended)) }
}

/// The same among the digits of the year between the slashes behind a running number, which ends at an offset: `129/2OO8/TT-BTC`.
fn mend_year(text: &str, end: usize, repairs: &mut Vec<Repair>) -> Option<String> {
    let start = end + text.get(end..)?.strip_prefix('/').map(|_| 1)?;
    let (token, _) = text.get(start..)?.split_at_checked(4).filter(|(_, behind)| behind.starts_with('/'))?;
    if !token.is_ascii()
        || !token.starts_with(|c: char| c.is_ascii_digit())
        || token.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let read_as: String = token.chars().map(digit).collect::<Option<_>>()?;
    read_as.parse().ok().filter(|year| YEARS.contains(year))?;
    let behind = start + token.len();
    repairs.push(Repair { span: Span::of(start, behind), found: token.to_owned(), read_as: read_as.clone() });
    Some([text.get(..start)?, &read_as, text.get(behind..)?].concat())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::vocabulary::type_named;

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
            ("129/2OO8/TT-BTC", "129/2008/TT-BTC", "2OO8"),
            ("I2029/KH-UBND", "12029/KH-UBND", "I2029"),
            ("59/2031/Q1116", "59/2031/QH16", "Q1116"),
            // 1234 is no year: the stroke is a digit.
            ("84I1234/KH-UBND", "8411234/KH-UBND", "84I1234"),
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
        let decree = type_named("Nghị định");
        let read = |text| mended(text, decree).map(|reading| (reading.number.canonical, reading.consumed));
        assert_eq!(read("65/2013/NĐ-\nngày 27/6/2013"), Some(("65/2013/NĐ-CP".to_owned(), "65/2013/NĐ-".len())));
        assert_eq!(read("65/2013/ND-\ncr,"), Some(("65/2013/NĐ-CP".to_owned(), "65/2013/ND-".len())));
        assert_eq!(read("65/2013/NĐ ngày 27/6/2013"), None);
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
}
