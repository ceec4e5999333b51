//! The document named once more where its subject begins, as legal databases print the headings of older statutes: whose it
//! is, its number and its day, none of which is a word of the subject.

use crate::Number;
use crate::fold::{at_start, fold};
use crate::grammar::{date, number};
use crate::letters::is_alphanumeric;
use crate::vocabulary::{heads, titles};

/// How far behind the issuer's word its name may end, in bytes.
const LONGEST_ISSUER: usize = 160;

/// The most parts of such a name: issuer, number and day.
const PARTS: usize = 3;

/// Where a subject begins behind the name of its own document, whose number is known from its head; `None` where no number
/// is in it, or that of another document.
///
/// `CỦA BỘ THỦY LỢI SỐ 18/1999/TT-BTL NGÀY 12 THÁNG 2 NĂM 1999 ` + `HƯỚNG DẪN THU PHÍ`, `Số 18/1999/TT-BTL ngày 12/2/1999 của Bộ
/// Thủy lợi ` + `về việc thu phí`
pub(super) fn behind(text: &str, own: Option<&Number>) -> Option<usize> {
    let (mut at, mut numbered) = (0, false);
    for _ in 0..PARTS {
        at = next_word(text, at);
        let rest = text.get(at..)?;
        let part = if let Some((number, end)) = labelled_number(rest) {
            if own.is_some_and(|own| !is_same(own, &number)) {
                return None;
            }
            numbered = true;
            end
        } else if let Some((_, end)) = date::date(rest) {
            end
        } else if let Some(end) = issuer(rest) {
            end
        } else {
            break;
        };
        at += part;
    }
    let begins = next_word(text, at);
    (numbered && begins < text.len()).then_some(begins)
}

/// Whether two numbers are of one document, however their symbols are parted: `18/1999/TT-BTL`, `18-1999/TT/BTL`
fn is_same(own: &Number, number: &Number) -> bool {
    let letters = |number: &Number| {
        let symbol = number.symbol.as_deref().map(fold)?;
        Some(symbol.bytes().filter(u8::is_ascii_alphanumeric).collect::<Vec<_>>())
    };
    own.sequence == number.sequence && (own.symbol.is_none() || letters(own) == letters(number))
}

/// Where the next word begins.
fn next_word(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    text.len() - rest.trim_start_matches(|c: char| !is_alphanumeric(c)).len()
}

/// The number with its label at the start of a text: `SỐ 18/1999/TT-BTL`
fn labelled_number(text: &str) -> Option<(Number, usize)> {
    let label = next_word(text, at_start(text, heads::NUMBER_KEY)?);
    let (number, length) = number::number(text.get(label..)?)?;
    Some((number, label + length))
}

/// Whose the document is, at the start of a text: up to its number, or to what opens a title.
fn issuer(text: &str) -> Option<usize> {
    let label = at_start(text, heads::OF)?;
    let name = text.get(label..)?;
    let blanks = name.match_indices(' ').map(|(at, _)| at).take_while(|at| *at <= LONGEST_ISSUER);
    let ends = |at: &usize| {
        let behind = name.get(at + 1..).unwrap_or_default();
        let opens = |words: &&str| at_start(behind, words).is_some();
        labelled_number(behind).is_some() || opens(&heads::ON) || titles::OPENERS.iter().any(opens)
    };
    blanks.skip(1).find(ends).map(|at| label + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_the_document_once_more_is_no_word_of_its_subject() {
        let rest = |text: &'static str| behind(text, None).and_then(|at| text.get(at..));
        for (text, subject) in [
            (
                "CỦA BỘ THỦY LỢI SỐ 18/1999/TT-BTL NGÀY 12 THÁNG 2 NĂM 1999 HƯỚNG DẪN THU PHÍ BẾN ĐÒ",
                "HƯỚNG DẪN THU PHÍ BẾN ĐÒ",
            ),
            ("CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 123-HĐBT NGÀY 4-5-1988 BAN HÀNH ĐIỀU LỆ BẾN ĐÒ", "BAN HÀNH ĐIỀU LỆ BẾN ĐÒ"),
            ("Số 18/1999/TT-BTL ngày 12/2/1999 của Bộ Thủy lợi về việc thu phí", "về việc thu phí"),
        ] {
            assert_eq!(rest(text), Some(subject), "{text}");
        }
        for text in [
            "CỦA BỘ THỦY LỢI HƯỚNG DẪN THU PHÍ BẾN ĐÒ",
            "Sửa đổi Thông tư số 18/1999/TT-BTL ngày 12/2/1999 của Bộ Thủy lợi",
            "Số 18/1999/TT-BTL ngày 12/2/1999",
        ] {
            assert_eq!(rest(text), None, "{text}");
        }
    }

    #[test]
    fn another_document_is_what_the_subject_speaks_of() {
        let (own, _) = number::number("45/KH-UBND").unwrap_or_default();
        let text = "SỐ 18/1999/TT-BTL NGÀY 12/2/1999 CỦA BỘ THỦY LỢI VỀ VIỆC THU PHÍ";
        assert_eq!(behind(text, Some(&own)), None);
        let (own, _) = number::number("18/KH-UBND").unwrap_or_default();
        assert_eq!(behind(text, Some(&own)), None);
        let (own, _) = number::number("18/1999/TT/BTL").unwrap_or_default();
        assert_eq!(behind(text, Some(&own)).and_then(|at| text.get(at..)), Some("VỀ VIỆC THU PHÍ"));
    }
}
