//! Numbers among specks: what recognition strews into a printed number, and the blanks that it tears it apart with.

use super::abbreviation::is_term;
use super::group::group;
use super::repair::{Reading, Repair, damaged, mended, opening};
use super::symbol::is_followed_by_date;
use crate::grammar::blank::{is_dash, is_slash, is_speck};
use crate::vocabulary::{TypeName, bodies_coded};
use crate::{Confidence, Number, Span};

/// How far a number is looked at for specks, in bytes.
const MAX_WINDOW: usize = 64;
/// The most specks and blanks in a number that is still believed.
const MOST: usize = 3;
/// How sure a number is that specks were taken out of.
const FREED: Confidence = Confidence::from_percent(85);
/// The longest piece that a blank tears off the end of a symbol, in letters.
const LONGEST_PIECE: usize = 4;

/// Reads a number behind its label without the specks in it, and without the blanks that tear its year or its symbol
/// apart: only where it has some, and only where all of it is known then. What stands before the first stroke is left
/// alone: beside digits a speck may be a digit.
///
/// `30/2025/TT-|BTP` → `30/2025/TT-BTP`; `29/2 025/QĐ-TTg` → `29/2025/QĐ-TTg`
pub(crate) fn freed(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let near = || text.char_indices().take_while(|(at, _)| *at < MAX_WINDOW);
    let (stroke, _) = near().find(|(_, c)| is_slash(*c) || is_dash(*c))?;
    let mut clean = String::with_capacity(MAX_WINDOW);
    // Where each byte of the clean text stands.
    let mut places = Vec::with_capacity(MAX_WINDOW);
    let (mut dropped, mut before) = (0, ' ');
    for (at, c) in near() {
        let behind = text.get(at + c.len_utf8()..)?;
        let torn = c == ' ' && is_member(before) && behind.starts_with(is_member);
        if at > stroke && (torn || is_speck(c)) {
            // A blank behind the number parts it from what follows: it may be whole up to here.
            let reading = if dropped > 0 { whole(text, &clean, &places, expected) } else { None };
            if reading.is_some() || dropped == MOST {
                return reading;
            }
            dropped += 1;
            continue;
        }
        before = c;
        places.extend(at..at + c.len_utf8());
        clean.push(c);
    }
    if dropped > 0 { whole(text, &clean, &places, expected) } else { None }
}

/// Whether a character belongs to a symbol or to a year.
fn is_member(c: char) -> bool {
    c.is_ascii_digit() || c.is_uppercase()
}

/// The number that the clean text begins with, where it is known and something was dropped inside it.
fn whole(text: &str, clean: &str, places: &[usize], expected: Option<&TypeName>) -> Option<Reading> {
    let read = mended(clean, expected).or_else(|| damaged(clean))?;
    let consumed = places.get(read.consumed.checked_sub(1)?)? + 1;
    // Digits in the place of the year that are none may be any digits.
    let odd = read.number.year.is_none()
        && clean.split_once(is_slash).is_some_and(|(_, tail)| tail.starts_with(|c: char| c.is_ascii_digit()));
    if consumed == read.consumed || odd || read.number.sequence.is_none() || !is_known(&read.number) {
        return None;
    }
    let span = Span::of(0, consumed);
    let repair = Repair { span, found: text.get(..consumed)?.to_owned(), read_as: read.number.canonical.clone() };
    let number = Number { span, confidence: FREED, ..read.number };
    Some(Reading { number, consumed, unreadable: false, repairs: vec![repair] })
}

/// Reads a number behind its label with the groups that its symbol goes on with behind a dash that was taken for a speck, or
/// that stands between blanks: what is printed there goes on with no sentence.
///
/// `12/UBND~NC` → `12/UBND-NC`; `7/2031/NQLT-UBTVQH16 - CP - MTTQ` → `7/2031/NQLT-UBTVQH16-CP-MTTQ`
pub(super) fn gone_on(text: &str, short: &Reading, expected: Option<&TypeName>) -> Option<Reading> {
    let mut clean = text.get(..short.consumed)?.to_owned();
    let (mut consumed, mut apart) = (short.consumed, false);
    while let Some((rest, group)) = text.get(consumed..).filter(|_| consumed < MAX_WINDOW).and_then(group_behind_dash) {
        let end = text.len() - rest.len();
        apart |= text.get(consumed..end)?.contains(' ');
        clean.push('-');
        clean.push_str(group);
        consumed = end;
    }
    let rest = text.get(consumed..)?;
    let ends = rest.is_empty() || !apart && rest.starts_with(' ');
    if consumed == short.consumed || !ends {
        return None;
    }
    let read = mended(&clean, expected).or_else(|| damaged(&clean))?;
    if read.consumed < clean.len() || read.number.sequence.is_none() {
        return None;
    }
    let span = Span::of(0, consumed);
    let repair = Repair { span, found: text.get(..consumed)?.to_owned(), read_as: read.number.canonical.clone() };
    let number = Number { span, confidence: FREED, ..read.number };
    Some(Reading { number, consumed, unreadable: false, repairs: vec![repair] })
}

/// A group of two letters or more behind what may be a dash, and what follows it: `~NC`, ` - CP`
fn group_behind_dash(text: &str) -> Option<(&str, &str)> {
    let behind = text.trim_start_matches(' ').strip_prefix(|c: char| is_dash(c) || matches!(c, '~' | '_' | '='))?;
    let (rest, group) = group(behind.trim_start_matches(' '), false).ok()?;
    (group.len() > 1).then_some((rest, group))
}

/// Whether the vocabulary knows every part of a symbol.
pub(super) fn is_known(number: &Number) -> bool {
    let known = |body: &String| bodies_coded(body).next().is_some() || is_term(body);
    !number.bodies.is_empty() && number.bodies.iter().all(known)
}

/// Whether a number breaks off where its symbol goes on: at a speck, at a stroke, or at a blank in a body's abbreviation.
///
/// `30/2025/TT` before `-|BX` or `-| BX`, `48/2025/TT-B` before ` XT`, `12/SGTV` before ` T-QLVT`
pub(crate) fn breaks_off(number: &Number, rest: &str) -> bool {
    let rest = opening(rest, MAX_WINDOW);
    let goes_on = |c: char| is_dash(c) || is_slash(c) || is_speck(c);
    let glued = rest.trim_start_matches(goes_on);
    // `TT-| BTC`: blanks beside a speck behind the dash.
    let apart = rest.trim_start_matches(|c: char| goes_on(c) || c == ' ');
    let among = rest.get(..rest.len() - apart.len()).unwrap_or_default();
    let behind = if among.starts_with(is_dash) && among.contains(is_speck) { apart } else { glued };
    let single = number.bodies.last().is_some_and(|body| body.chars().count() == 1);
    // What stands in the other column is none of it.
    let (word, beside) = rest.strip_prefix(' ').unwrap_or_default().split_once(' ').unwrap_or((rest.trim(), ""));
    let is_piece =
        |piece: &str| (1..=LONGEST_PIECE).contains(&piece.chars().count()) && piece.chars().all(char::is_uppercase);
    let dashed = || {
        let (piece, behind) = word.split_once('-').unwrap_or_default();
        is_piece(piece) && behind.len() > 1 && behind.chars().all(is_member)
    };
    let torn = single && is_piece(word) && (beside.is_empty() || is_followed_by_date(beside)) || dashed();
    torn || (behind.len() < rest.len() && behind.starts_with(char::is_uppercase))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::super::printed;
    use super::{FREED, Span};

    fn read(text: &str) -> Option<String> {
        printed(text, None).map(|reading| reading.number.canonical)
    }

    #[test]
    fn specks_and_blanks_in_a_known_number_go() {
        for (text, want, found) in [
            ("30/2025/TT-|BTP", "30/2025/TT-BTP", "30/2025/TT-|BTP"),
            ("69/2025/T·T-BTC", "69/2025/TT-BTC", "69/2025/T·T-BTC"),
            ("101/2025/TT-B CA", "101/2025/TT-BCA", "101/2025/TT-B CA"),
            ("101/2025/TT-B CA Hà Nội, ngày 5", "101/2025/TT-BCA", "101/2025/TT-B CA"),
            ("29/2 025/QĐ-TTg", "29/2025/QĐ-TTg", "29/2 025/QĐ-TTg"),
            ("30/_2025/QĐ-TTg", "30/2025/QĐ-TTg", "30/_2025/QĐ-TTg"),
            ("12/Q`Đ-UBN D CỘNG HÒA", "12/QĐ-UBND", "12/Q`Đ-UBN D"),
            ("29/2 025/QĐ-\nTTg", "29/2025/QĐ-TTg", "29/2 025/QĐ-\nTTg"),
            // Blanks at the marks tear nothing, however many there are.
            ("30 / 2025 / TT - |BTP", "30/2025/TT-BTP", "30 / 2025 / TT - |BTP"),
        ] {
            let reading = printed(text, None).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.repairs[0].found.as_str()), (want, found));
            assert_eq!(reading.consumed, found.len());
            assert_eq!((reading.number.span, reading.number.confidence), (Span::of(0, found.len()), FREED));
        }
    }

    #[test]
    fn what_stands_beside_a_whole_number_is_left_alone() {
        for (text, want) in [
            ("12/QĐ-UBND TP Đồng Xa", "12/QĐ-UBND"),
            ("12/QĐ-UBND_", "12/QĐ-UBND"),
            ("9/UBND-V CỘNG HÒA", "9/UBND-V"),
            ("12/BNV-TCBC Hà Nội", "12/BNV-TCBC"),
            ("12/UBND_V Đồng Xa", "12/UBND"),
            ("9/UBND-V lập", "9/UBND-V"),
            ("412/XQTV KH", "412/XQTV"),
            ("412/XQTV T-Q", "412/XQTV"),
            ("412/XQTV Tổ-QLVT", "412/XQTV"),
            ("412/XQTV_", "412/XQTV"),
        ] {
            assert_eq!(read(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn a_symbol_goes_on_behind_a_dash_that_became_a_speck_or_stands_apart() {
        for (text, want) in [
            ("906/UBND~VX", "906/UBND-VX"),
            ("417/CĐ~TTg", "417/CĐ-TTg"),
            ("12/UBND_NC Đồng Xa, ngày 5", "12/UBND-NC"),
            ("7/2031/NQLT-UBTVQH16 - CP - MTTQ", "7/2031/NQLT-UBTVQH16-CP-MTTQ"),
            ("12/UBND-NC_CỘNG HÒA", "12/UBND-NC"),
            ("12/UBND-NC - TT là", "12/UBND-NC"),
            ("12/QĐ-UBND~", "12/QĐ-UBND"),
        ] {
            let reading = printed(text, None).unwrap();
            assert_eq!(reading.number.span, Span::of(0, reading.consumed), "{text}");
            let number = reading.number;
            assert_eq!(number.canonical, want, "{text}");
            assert!(text.starts_with(number.span.slice(text).unwrap()), "{text}");
            assert_eq!(number.confidence == FREED, number.span.slice(text) != Some(want), "{text}");
        }
    }

    #[test]
    fn no_symbol_goes_on_beyond_the_most_bodies_that_issue_together() {
        let twelve = "7/2031/TTLT-BNV-BTC-BCA-BQP-BTP-BNG-BCT-BYT-BXD-VPCP-TTCP";
        let reading = printed(&format!("{twelve}~NHNN"), None).unwrap();
        assert_eq!((reading.number.canonical.as_str(), reading.consumed), (twelve, twelve.len()));
    }

    #[test]
    fn a_symbol_that_breaks_off_is_not_read_by_halves() {
        for text in [
            "30/2025/TT-|BXQX",
            "48/2025/TT-B XQX",
            "69/2025/X·T-BXQ",
            "48/2025/TT-B XQX Đồng Xa, ngày 5",
            "412/XQTV T-QLVT",
            // 91 or 9 of 2018
            "O912018/NĐ~CP",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
