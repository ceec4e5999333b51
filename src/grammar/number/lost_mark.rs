//! Numbers whose symbol lost its slash or its dash: what stands on both sides tells that a mark stood between.

use super::abbreviation::mend_type;
use super::repair::{Reading, Repair, window};
use super::symbol::symbol;
use super::{MAX_DIGITS, Mark, Parts};
use crate::grammar::blank::is_dash;
use crate::vocabulary::phrases::BEHIND_NUMBERS;
use crate::vocabulary::{Level, TypeName, bodies_coded};
use crate::{Confidence, Number, Span};

/// Reads a number whose slash was lost, or became other strokes, before the abbreviation of the type that the text names.
///
/// `1420TTr-BQL` behind `Tờ trình` → `1420/TTr-BQL`; `128: (QD-TCT` behind `Quyết định` → `128/QĐ-TCT`
pub(crate) fn without_slash(text: &str, expected: &TypeName) -> Option<Reading> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (sequence, behind) = text.split_at_checked(digits).filter(|_| (1..=MAX_DIGITS).contains(&digits))?;
    let behind = window(behind);
    let tight = behind.trim_start_matches(|c: char| is_stroke(c) || c == ' ');
    if behind.len() - tight.len() > MAX_STROKES {
        return None;
    }
    let (rest, groups) = symbol(tight, Mark::Slash).ok()?;
    let &(_, first) = groups.first().filter(|_| groups.len() > 1)?;
    let code = if tight.len() < behind.len() { mend_type(first, Some(expected)) } else { None };
    if !expected.has_code(code.as_deref().unwrap_or(first)) {
        return None;
    }
    let consumed = digits + (behind.len() - rest.len());
    let mut parts = Parts { sequence: Some(sequence), suffix: None, year: None, groups };
    if let (Some(first), Some(code)) = (parts.groups.first_mut(), &code) {
        first.1 = code;
    }
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(if tight == behind { 88 } else { 80 }));
    let found = text.get(..consumed)?.to_owned();
    let repairs = vec![Repair { span: Span::of(0, consumed), found, read_as: number.canonical.clone() }];
    Some(Reading { number, consumed, unreadable: false, repairs })
}

/// The most bytes of the strokes that recognition makes of a slash and of the specks at it.
const MAX_STROKES: usize = 3;

/// Whether recognition makes a character of a slash and specks at it. Stops and commas end what stands before them:
/// `Quyết định số 12. QĐ-TTg nêu rằng` names no symbol.
fn is_stroke(c: char) -> bool {
    matches!(c, ':' | '(' | '\\')
}

/// Reads a number whose symbol lost the dash before the body, or has specks beside it, where the mention goes on behind
/// the body.
///
/// `595/QĐ BHXH ngày 14/4/2017` → `595/QĐ-BHXH`; `17/2031/TT: -BTC ngày …` → `17/2031/TT-BTC`
pub(crate) fn without_dash(text: &str, value: &Number, len: usize) -> Option<Reading> {
    let kind = value.kind.as_deref().filter(|_| value.bodies.is_empty())?;
    let gap = text.get(len..)?;
    let body = gap.trim_start_matches(|c: char| is_stroke(c) || matches!(c, ' ' | '.') || is_dash(c));
    let gap = gap.get(..gap.len() - body.len())?;
    if gap.len() > MAX_STROKES + 1 || gap != " " && !gap.ends_with(is_dash) {
        return None;
    }
    let end = body.find(|c: char| !c.is_uppercase() && !c.is_ascii_digit()).unwrap_or(body.len());
    let (body, behind) = body.split_at_checked(end)?;
    let issuer = bodies_coded(body).any(|row| row.level != Level::Unit);
    let behind_blank = behind.trim_start();
    let closed = behind.is_empty()
        || behind.starts_with([',', ';', ')', '.'])
        || behind_blank.len() < behind.len() && BEHIND_NUMBERS.iter().any(|word| behind_blank.starts_with(word));
    if !(issuer && closed) {
        return None;
    }
    let consumed = len + gap.len() + end;
    let span = Span::of(0, consumed);
    let canonical = format!("{}-{body}", value.canonical);
    let repairs = vec![Repair { span, found: text.get(..consumed)?.to_owned(), read_as: canonical.clone() }];
    let number = Number {
        canonical,
        symbol: Some(format!("{kind}-{body}")),
        bodies: vec![body.to_owned()],
        span,
        confidence: Confidence::from_percent(85),
        ..value.clone()
    };
    Some(Reading { number, consumed, unreadable: false, repairs })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::grammar::number::number;
    use crate::vocabulary::type_named;

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
            let expected = type_named(kind).unwrap();
            let reading = without_slash(text, expected);
            let read = reading.as_ref().map(|reading| (reading.number.canonical.as_str(), reading.number.confidence));
            assert_eq!(read, want.map(|(canonical, percent)| (canonical, Confidence::from_percent(percent))), "{text}");
            if let Some(reading) = reading {
                assert_eq!(text.get(reading.consumed..), Some(" ngày"), "{text}");
            }
        }
    }

    #[test]
    fn a_lost_dash_comes_back_before_a_body_that_ends_the_mention() {
        for (text, want) in [
            ("595/QĐ BHXH ngày 14/4/2017", Some("595/QĐ-BHXH")),
            ("595/QĐ BHXH, ", Some("595/QĐ-BHXH")),
            ("17/2031/NĐ CP ngày", Some("17/2031/NĐ-CP")),
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
