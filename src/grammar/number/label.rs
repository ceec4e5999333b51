//! `Số:`, the word before the number.

use crate::fold::fold_char;
use crate::grammar::blank::is_speck;
use crate::letters::is_alphabetic;
use crate::vocabulary::heads::NUMBER_LABELS;

/// The label of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// The bytes that it takes, its colon and white space before the colon included.
    pub(crate) len: usize,
    /// Whether recognition damaged it.
    pub(crate) damaged: bool,
}

/// Whether a text is the word of the label and nothing else.
pub(crate) fn is_bare_label(text: &str) -> bool {
    NUMBER_LABELS.contains(&text)
}

/// Reads the label at the start of a text. Without a colon it is set as a word that begins a line, and a number or a
/// blank has to follow: headings cite in capitals, sentences in small letters.
///
/// `Số: `, `Số 105`, `$6:`
pub(crate) fn label(text: &str) -> Option<Label> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let next = chars.next()?;
    // `S ố:`, `S_ố:`: a blank or a speck between the letters.
    let torn = matches!(first, 'S' | 's') && (next == ' ' || is_speck(next));
    let second = if torn { chars.next().filter(|c| is_o(*c))? } else { next };
    let folded = fold_char(second);
    let letter = matches!(first, 'S' | 's');
    let mut damaged = torn || !letter || folded != b'o';
    let likely = match first {
        'S' | 's' => matches!(folded, b'o' | b'6' | b'0' | b'e' | b'd') || second == 'á',
        '$' | '§' => matches!(folded, b'o' | b'6' | b'0' | b'e' | b'd'),
        '3' | '5' | '8' => folded == b'6' || second == 'ố',
        _ => false,
    };
    if !likely {
        return None;
    }
    let rest = chars.as_str();
    let mut behind = rest.trim_start();
    // `Số·:`: a speck before the colon.
    if let Some(colon) = behind.strip_prefix(is_speck).filter(|colon| colon.starts_with(':')) {
        behind = colon;
        damaged = true;
    }
    let end = |extra: usize| text.len() - behind.len() + extra;
    let mut next = behind.chars();
    match next.next() {
        Some(':' | ';') => Some(Label { len: end(1), damaged }),
        _ if damaged || second.is_uppercase() => None,
        // The colon may have become a stroke, or the stroke may be a digit: `sốl 0688/…`.
        Some('l' | 'I' | '|' | '!') if behind.len() == rest.len() && digit_behind_blank(next.as_str()) => {
            Some(Label { len: end(0), damaged: true })
        }
        // In small letters it goes on with the sentence: `Thông tư` + `số 11/2022/…`.
        _ if first != 'S' => None,
        Some('.' | ',') => Some(Label { len: end(1), damaged }),
        Some(c) if c.is_ascii_digit() => Some(Label { len: end(0), damaged }),
        // `Số l12-QĐ/TU`: the first digit was read as a letter.
        Some('l' | 'I' | 'O' | 'o')
            if behind.len() < rest.len() && next.as_str().starts_with(|c: char| c.is_ascii_digit()) =>
        {
            Some(Label { len: end(0), damaged })
        }
        // `Số⁄⁄ -CV/VPTW`: strokes of the hand that filled it in.
        Some('⁄' | '\\' | '{' | '¿' | '„' | '~' | '^') => Some(Label { len: end(0), damaged }),
        Some(c) if behind.len() < rest.len() && !is_alphabetic(c) => Some(Label { len: end(0), damaged }),
        _ => None,
    }
}

/// Whether a letter is what the `ố` of the label is read as.
fn is_o(c: char) -> bool {
    matches!(c, 'ố' | 'ổ' | 'ô' | 'ó' | 'Ố')
}

fn digit_behind_blank(text: &str) -> bool {
    text.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_found_and_words_that_begin_like_them_are_not() {
        for (text, len) in [
            ("Số: 12", 5),
            ("Số 105", 5),
            ("Số l12-QĐ/TU", 5),
            ("SỐ: 7", 5),
            ("$6:245", 3),
            ("Só:83", 4),
            ("Sá;04", 4),
            ("sốl 0688/B", 4),
            ("36:3678", 3),
            ("S ố: 12", 6),
            ("S_ổ: 12", 6),
            ("Số·: 12", 7),
            ("Số. 12", 5),
            ("Số, 12", 5),
            ("Số105", 4),
            ("Số …/QĐ-UBND", 5),
            ("3ố: 12", 5),
            ("Số⁄/⁄⁄ZŠ -CV/VPTW", 4),
            ("Số{ 12-CV", 4),
        ] {
            assert_eq!(label(text).map(|label| label.len), Some(len), "{text}");
        }
        for text in [
            "Số lượng",
            "Số Ong 12",
            "S ở: 12",
            "S ố 12",
            "SỐ 10/2022/NQ-HĐND",
            "Sở Tài chính",
            "So với",
            "Sd 12",
            "Số liệu: 12",
            "356/BC",
            "số 11/2022/TT-BYT",
            "35: 12",
            "Số(12)",
            "Số l 12",
            "Sốlượng",
        ] {
            assert_eq!(label(text), None, "{text}");
        }
        assert!(is_bare_label("Số") && !is_bare_label("Số lượng"));
    }
}
