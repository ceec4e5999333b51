//! The number of a mention where recognition damaged it: digits that blanks tear apart, specks and blanks in a symbol, letters for
//! digits, a symbol that is cut.

use std::sync::Arc;

use super::{Mention, Named, at_number, numbered};
use crate::citation::words::{from, phrase_before};
use crate::grammar::number::{self, Repair};
use crate::letters::is_alphabetic;
use crate::vocabulary::{TypeName, bodies_coded, phrases};
use crate::{Confidence, Number, Span, System};

/// The most digits that a blank tears off the start of a running number, and the most blanks that do.
const MAX_TORN: usize = 4;
const MOST_TORN: usize = 4;

/// Where the running number begins whose digits a blank tears apart: what looks like the number is the end of one.
///
/// `các Nghị định: số 4 17/2031/NĐ-CP`, for the 1: the 4
pub(super) fn torn_start(text: &str, start: usize, floor: usize) -> Option<usize> {
    let mut open = text.get(floor..start)?;
    for _ in 0..MOST_TORN {
        let Some(left) = open.strip_suffix(' ') else { break };
        let before = left.trim_end_matches(|c: char| c.is_ascii_digit());
        if !(1..=MAX_TORN).contains(&(left.len() - before.len())) {
            break;
        }
        open = before;
    }
    if floor + open.len() == start {
        return None;
    }
    let label = open.trim_end_matches([' ', ':', '.', '_']);
    let word = label.strip_suffix("số").or_else(|| label.strip_suffix("Số")).or_else(|| label.strip_suffix("SỐ"))?;
    phrase_before(word.trim_end(), phrases::FORMS).is_none().then_some(floor + open.len())
}

/// The mention whose running number blanks tear apart: put together where it says what document it numbers, else unread.
pub(super) fn torn_number(text: &str, start: usize, floor: usize) -> Option<Mention> {
    let rest = from(text, start);
    let mention = |mut reading: number::Reading| {
        let sure = reading.number.confidence;
        let unreadable = reading.number.sequence.is_none();
        let mut mention = at_number(text, start, floor, (reading.number, reading.consumed))?;
        if let Some(number) = mention.number.as_mut().map(Arc::make_mut) {
            number.confidence = number.confidence.min(sure);
        }
        move_repairs(&mut reading.repairs, start);
        mention.repairs.append(&mut reading.repairs);
        mention.unreadable |= unreadable;
        Some(mention)
    };
    let whole = number::torn(rest).and_then(mention).filter(|mention| mention.type_name.is_some());
    let unread = || number::damaged(rest).filter(|reading| reading.number.sequence.is_none()).and_then(mention);
    whole.or_else(unread)
}

/// Whether blanks tear the digits apart that a text begins with, before the dash or slash of a symbol: `15 1-KH/QU`
pub(super) fn tears_digits(text: &str) -> bool {
    let (mut rest, mut pieces) = (text, 0);
    loop {
        let digits = rest.bytes().take(MAX_TORN + 1).take_while(u8::is_ascii_digit).count();
        if pieces > MOST_TORN || !(1..=MAX_TORN).contains(&digits) {
            return false;
        }
        pieces += 1;
        rest = from(rest, digits);
        match rest.strip_prefix(' ') {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    pieces > 1 && rest.strip_prefix(['-', '/']).is_some_and(|symbol| symbol.starts_with(char::is_uppercase))
}

/// A number behind a type word whose year or symbol a blank tears apart, or specks stand in: `Nghị định số 8/203 1/NĐ-CP`.
pub(super) fn freed_number(text: &str, (name, word): &Named, start: usize) -> Option<Mention> {
    let mut reading = number::freed(from(text, start), Some(name))?;
    move_repairs(&mut reading.repairs, start);
    let mention = numbered(text, word.clone(), start, reading.number, reading.consumed)?;
    Some(Mention { repairs: reading.repairs, ..mention })
}

/// A number behind a type word whose digits are blank or unreadable, torn apart by blanks, or letters that are written like
/// digits among them: `Quyết định số …/QĐ-UBND`, `Quyết định số 1 17/2031/QĐ-TTg`, `Quyết định số 3l05/QĐ-UBND`.
pub(super) fn damaged_number(text: &str, (name, word): &Named, start: usize) -> Option<Mention> {
    let rest = from(text, start);
    let reading = number::torn(rest).or_else(|| number::damaged(rest))?;
    let agrees = reading.number.kind.as_deref().is_some_and(|code| name.has_code(code));
    // What recognition wrote letters in is none that can be read plainly: `Nghị định số I6/2031/NĐ-CP`
    let plain = reading.number.sequence.is_some() && reading.repairs.is_empty();
    if !agrees || plain {
        return None;
    }
    let mut repairs = reading.repairs;
    move_repairs(&mut repairs, start);
    let mention = numbered(text, word.clone(), start, reading.number, reading.consumed)?;
    Some(Mention { repairs, unreadable: reading.unreadable, ..mention })
}

/// A number that was read at the start of a text, the bytes that it takes and what of it was repaired, where its type is
/// named or it is labelled.
pub(in crate::citation) fn without_damage(
    text: &str,
    (value, len): (Number, usize),
    type_name: Option<&TypeName>,
) -> (Number, usize, Vec<Repair>) {
    let mended = || if is_doubtful(&value, type_name) { number::mended(text, type_name) } else { None };
    let freed = || {
        let broken = number::breaks_off(&value, text.get(len..).unwrap_or_default());
        let whole = if broken { number::freed(text, type_name) } else { None };
        whole.filter(|freed| freed.consumed > len)
    };
    match number::without_dash(text, &value, len).or_else(mended).or_else(freed) {
        Some(reading) => (reading.number, reading.consumed, reading.repairs),
        None => (value, len, Vec::new()),
    }
}

/// Whether an abbreviation of a symbol is not known, or another type's than the one that is named, or the letter behind
/// the running number is one that recognition writes for a digit.
fn is_doubtful(value: &Number, expected: Option<&TypeName>) -> bool {
    let kind = match (value.kind.as_deref(), expected) {
        (Some(kind), Some(name)) => !name.has_code(kind),
        (None, Some(_)) | (Some(_), None) => false,
        (None, None) => true,
    };
    let digit = matches!(value.suffix.as_deref(), Some("O" | "o" | "l" | "I"));
    let unknown = |code: &String| bodies_coded(code).next().is_none();
    let assembly = number::system(value) == System::Assembly;
    kind || digit
        || value.bodies.iter().any(|code| if assembly { number::has_damaged_term(code) } else { unknown(code) })
}

/// How sure a number is of which the end is lost.
pub(super) const CUT: Confidence = Confidence::from_percent(50);

/// Whether a symbol goes on behind what was read of it: a dash at the end of a line or page, or marks glued to it that
/// recognition left of letters.
///
/// `47/2031/TT-` / `BTC` behind a page number, `12/KH-BCĐ3§9QN`
pub(super) fn is_cut(behind: &str) -> bool {
    let mut left = behind.chars();
    let Some(first) = left.next() else { return false };
    let next = left.next().unwrap_or('\n');
    matches!(first, '-' | '\u{2010}'..='\u{2015}' | '_') && (next.is_whitespace() || is_alphabetic(next))
        || matches!(first, '§' | '#' | '$' | '%' | '&' | '{' | '^' | '~' | '¬' | '€' | '£' | '¥')
}

/// Moves repairs that count from the start of a number to the block.
pub(in crate::citation) fn move_repairs(repairs: &mut [Repair], start: usize) {
    for repair in repairs {
        let by = Span::of(start, start).start;
        repair.span = Span::new(repair.span.start + by, repair.span.end + by);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Code, cite, parse};

    #[test]
    fn a_symbol_that_is_cut_is_no_certain_one() {
        let document = parse(
            "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Giữ bến theo Thông tư số 47/2031/TT-\n\nzz“\n\n\
             Điều 2. Thực hiện Kế hoạch số 12/KH-BCĐ3§9.\n",
        );
        let sure: Vec<_> = document.citations.iter().map(|citation| citation.confidence.percent()).collect();
        assert_eq!(sure, [50, 50]);
        let remarked = document.diagnostics.iter().filter(|remark| remark.code == Code::NumberUnreadable);
        assert_eq!(remarked.count(), 2);
    }

    #[test]
    fn digits_that_blanks_tear_apart_are_a_number_where_a_type_is_named_and_no_second_number_may_stand_there() {
        for (text, want) in [
            ("Thông báo số 1 2 3/TB-UBND", "123/TB-UBND"),
            ("Nghị định số 1 17/2031/NĐ-CP", "117/2031/NĐ-CP"),
            ("các Nghị định: số 4 17/2031/NĐ-CP", "417/2031/NĐ-CP"),
            ("Quyết định số 11 12/QĐ-UBND", "?/QĐ-UBND"),
            ("trạm bơm số 2 15/QĐ-UBND", "?/QĐ-UBND"),
        ] {
            let read: Vec<_> = cite(&format!("theo {text} ngày 5/3/2031"))
                .into_iter()
                .filter_map(|citation| Some(citation.number?.canonical.clone()))
                .collect();
            assert_eq!(read, [want], "{text}");
        }
        // 5 of 2031, its slash lost.
        let year = cite("theo Nghị định số 5 2031/NĐ-CP");
        assert!(year.iter().all(|citation| citation.number.as_ref().is_some_and(|number| number.sequence.is_none())));
    }

    #[test]
    fn a_symbol_that_a_blank_or_a_speck_breaks_off_is_read_whole_where_its_parts_are_known() {
        for (number, want) in [
            ("22/2031/T T-BTC", "22/2031/TT-BTC"),
            ("3/2031/TT-‘ BTC", "3/2031/TT-BTC"),
            ("19- NQ/T W", "19-NQ/TW"),
            ("12/QĐ-UBND TP", "12/QĐ-UBND"),
            ("22/2031/TT-|XQZ", "22/2031/TT"),
        ] {
            let citation = cite(&format!("theo Thông tư số {number} ngày 5/3/2031 của Bộ Y tế")).swap_remove(0);
            assert_eq!(citation.number.as_deref().map(|number| number.canonical.as_str()), Some(want), "{number}");
        }
    }
}
