//! Whether Unicode text may hold text of an old encoding that was taken for Windows-1252.

use super::scan;

/// Signs beside letters that Vietnamese text has not: fewer than these in a text are typing errors and foreign words.
const MIN_SIGNS: usize = 2;

/// Whether a text has signs enough of an old encoding to weigh it word by word.
pub(super) fn is_suspected(text: &str) -> bool {
    let mut from = 0;
    for _ in 0..MIN_SIGNS {
        let Some(at) = next_sign(text, from) else { return false };
        from = at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    }
    true
}

/// The next sign of an old encoding, from an offset on.
pub(super) fn next_sign(text: &str, from: usize) -> Option<usize> {
    scan::find(text, from, rough, rough, |at, c| is_foreign(c) && is_beside_letter(text, at, c))
}

/// Picks the bytes of U+00A1 to U+00FF but for the vowels of Vietnamese and quotation marks.
#[inline(always)]
fn rough(a: u8, b: u8, _: u8) -> bool {
    // Small and capital letters differ in one bit of the second byte.
    let capital = b & 0xDF;
    let foreign_letter = (0x84..=0x87).contains(&capital)
        | (capital == 0x8B)
        | (0x8E..=0x91).contains(&capital)
        | (0x96..=0x98).contains(&capital)
        | (0x9B..=0x9C).contains(&capital)
        | (0x9E..=0x9F).contains(&capital);
    (a == 0xC2) & (b != 0xA0) & (b != 0xAB) & (b != 0xBB) | (a == 0xC3) & foreign_letter
}

/// Whether a character is one of U+0080 to U+00FF that Vietnamese text has not in its words.
fn is_foreign(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{FF}') && !"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u{A0}«»".contains(c)
}

fn is_beside_letter(text: &str, at: usize, c: char) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at + c.len_utf8()..).and_then(|after| after.chars().next());
    before.is_some_and(char::is_alphabetic) || after.is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_are_suspected_and_unicode_is_not() {
        assert!(is_suspected("Céng hßa x· héi"));
        assert!(is_suspected("Ñoäc laäp - Töï do"));
        assert!(!is_suspected("Cộng hòa xã hội chủ nghĩa Việt Nam, 25 °C, § 5, © 2020, «ổn»"));
        assert!(!is_suspected(""));
    }
}
