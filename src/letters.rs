//! Kinds of characters: letters, capitals, small letters, digits.
//!
//! The standard library searches its Unicode tables for every character outside ASCII; of those that Vietnamese is
//! written with, one look in a table says the same.

use crate::fold::fold_char;

/// A letter or digit of any kind.
const ALPHANUMERIC: u8 = 1;
/// A letter.
const ALPHABETIC: u8 = 1 << 1;
/// A capital.
const UPPERCASE: u8 = 1 << 2;
/// A small letter.
const LOWERCASE: u8 = 1 << 3;

/// What the tables say of a character.
#[derive(Clone, Copy)]
struct Look {
    kind: u8,
    /// Its key (see `fold`).
    key: u8,
}

/// Whether a character is a letter.
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    look(c).map_or_else(|| c.is_alphabetic(), |look| look.kind & ALPHABETIC != 0)
}

/// Whether a character is a letter or a digit.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    look(c).map_or_else(|| c.is_alphanumeric(), |look| look.kind & ALPHANUMERIC != 0)
}

/// Whether a character is a capital.
#[inline]
pub(crate) fn is_uppercase(c: char) -> bool {
    look(c).map_or_else(|| c.is_uppercase(), |look| look.kind & UPPERCASE != 0)
}

/// Whether a character is a small letter.
#[inline]
pub(crate) fn is_lowercase(c: char) -> bool {
    look(c).map_or_else(|| c.is_lowercase(), |look| look.kind & LOWERCASE != 0)
}

/// Whether a letter is a vowel, whatever marks it bears.
pub(crate) const fn is_vowel(c: char) -> bool {
    matches!(fold_char(c), b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether a word is of small letters without any vowel, as no word of the language is: what recognition made up.
pub(crate) fn is_mute(word: &str) -> bool {
    word.chars().all(|c| is_lowercase(c) && !is_vowel(c))
}

/// Lone letters on a line from how many on they are words set with space between their letters:
/// `Đ ộ c  l ậ p - T ự  d o`.
const LETTERSPACED: usize = 8;

/// Whether a word is a lone letter or digit.
pub(crate) fn is_lone(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(is_alphanumeric) && letters.next().is_none()
}

/// Whether words are set with space between their letters: so many of them are lone ones.
pub(crate) fn is_letterspaced<'t>(words: impl Iterator<Item = &'t str>) -> bool {
    words.filter(|word| is_lone(word)).take(LETTERSPACED).count() == LETTERSPACED
}

/// Whether a word is one that is known in small letters, however it is set. The letters of the language are as long in
/// capitals.
pub(crate) fn is_in_small(word: &str, known: &str) -> bool {
    word.len() == known.len() && (word == known || word.chars().flat_map(char::to_lowercase).eq(known.chars()))
}

/// The key of a character, and whether it is a letter or a digit: both in one look.
#[inline]
pub(crate) fn key_of(c: char) -> (u8, bool) {
    look(c).map_or_else(|| (fold_char(c), c.is_alphanumeric()), |look| (look.key, look.kind & ALPHANUMERIC != 0))
}

/// The key of a letter; `None` for what is none.
#[inline]
pub(crate) fn letter_key(c: char) -> Option<u8> {
    match look(c) {
        Some(look) => (look.kind & ALPHABETIC != 0).then_some(look.key),
        None => c.is_alphabetic().then(|| fold_char(c)),
    }
}

/// What the tables say of a character; `None` for those that they do not hold.
#[inline]
#[expect(clippy::indexing_slicing, reason = "the patterns bound the indices")]
const fn look(c: char) -> Option<Look> {
    match c as u32 {
        code @ 0..=0x24F => Some(LATIN[code as usize]),
        code @ 0x1E00..=0x1EFF => Some(VIETNAMESE[(code - 0x1E00) as usize]),
        code @ 0x2000..=0x206F => Some(PUNCTUATION[(code - 0x2000) as usize]),
        _ => None,
    }
}

/// U+0000 to U+024F.
static LATIN: [Look; 0x250] = table(0);
/// U+1E00 to U+1EFF, where the Vietnamese letters with two marks stand.
static VIETNAMESE: [Look; 0x100] = table(0x1E00);
/// U+2000 to U+206F, where dashes and quotation marks stand, and no letter.
static PUNCTUATION: [Look; 0x70] = table(0x2000);

/// The characters from a code on.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const fn table<const N: usize>(from: u32) -> [Look; N] {
    let mut table = [Look { kind: 0, key: 0 }; N];
    let mut at = 0;
    while at < N {
        if let Some(c) = char::from_u32(from + at as u32) {
            table[at] = Look { kind: known(c), key: fold_char(c) };
        }
        at += 1;
    }
    table
}

/// The kind of a character of the tables. The standard library tells case in constants, but not letters from signs.
const fn known(c: char) -> u8 {
    let letter = match c {
        'A'..='Z' | 'a'..='z' | 'ª' | 'µ' | 'º' => true,
        '×' | '÷' => false,
        _ => matches!(c as u32, 0xC0..=0x1FFF),
    };
    let digit = matches!(c, '0'..='9' | '²' | '³' | '¹' | '¼'..='¾');
    (if letter { ALPHABETIC | ALPHANUMERIC } else { 0 })
        | (if digit { ALPHANUMERIC } else { 0 })
        | (if c.is_uppercase() { UPPERCASE } else { 0 })
        | (if c.is_lowercase() { LOWERCASE } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_what_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_uppercase(c), c.is_uppercase(), "{c:?}");
            assert_eq!(is_lowercase(c), c.is_lowercase(), "{c:?}");
            assert_eq!(key_of(c), (fold_char(c), c.is_alphanumeric()), "{c:?}");
            assert_eq!(letter_key(c), c.is_alphabetic().then(|| fold_char(c)), "{c:?}");
        }
    }
}
