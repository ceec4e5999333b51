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

/// What a character is: its kind and its key (see `fold`), in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look(u16);

impl Look {
    const fn new(kind: u8, key: u8) -> Self {
        Self(u16::from_le_bytes([kind, key]))
    }

    /// Its key.
    #[inline]
    pub(crate) const fn key(self) -> u8 {
        let [_, key] = self.0.to_le_bytes();
        key
    }

    const fn is(self, kind: u8) -> bool {
        let [own, _] = self.0.to_le_bytes();
        own & kind != 0
    }

    /// What a character is that the tables do not hold.
    #[cold]
    fn untabled(c: char) -> Self {
        let kinds = [
            (c.is_alphanumeric(), ALPHANUMERIC),
            (c.is_alphabetic(), ALPHABETIC),
            (c.is_uppercase(), UPPERCASE),
            (c.is_lowercase(), LOWERCASE),
        ];
        Self::new(kinds.iter().filter(|(is, _)| *is).map(|(_, kind)| kind).sum(), fold_char(c))
    }

    /// Whether it is a letter or a digit.
    #[inline]
    pub(crate) const fn is_alphanumeric(self) -> bool {
        self.is(ALPHANUMERIC)
    }

    /// Whether it is a letter.
    #[inline]
    pub(crate) const fn is_alphabetic(self) -> bool {
        self.is(ALPHABETIC)
    }

    /// Whether it is a capital.
    #[inline]
    pub(crate) const fn is_uppercase(self) -> bool {
        self.is(UPPERCASE)
    }
}

/// What each character of a text is, from either end. Those of the tables are looked up by their bytes: their codes are
/// never put together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looks<'t> {
    /// The text up to where it was read from its end.
    bytes: &'t [u8],
    /// Where it was read to from its beginning.
    at: usize,
}

impl<'t> Looks<'t> {
    #[inline]
    pub(crate) const fn of(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0 }
    }

    /// Where the next character begins.
    #[inline]
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// Where the last character ends that was not read from the end.
    #[inline]
    pub(crate) const fn end(&self) -> usize {
        self.bytes.len()
    }

    /// The first byte of the next character.
    #[inline]
    pub(crate) fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

/// The longest character, in bytes.
const LONGEST: usize = 4;

/// What the character is that stands at an offset, and where it ends, where the tables do not hold it by its bytes.
#[cold]
fn other(bytes: &[u8], at: usize) -> (Look, usize) {
    let left = bytes.get(at..).unwrap_or_default();
    let first = left.get(..LONGEST).unwrap_or(left).utf8_chunks().next();
    let c = first.and_then(|first| first.valid().chars().next()).unwrap_or_default();
    (look(c), at + c.len_utf8())
}

/// As [`other`], of the character that bytes end with, and where it begins.
#[cold]
fn other_back(bytes: &[u8]) -> (Look, usize) {
    let begins = |at: &usize| bytes.get(*at).is_some_and(|byte| !matches!(byte, 0x80..=0xBF));
    let at = (0..bytes.len()).rev().take(LONGEST).find(begins).unwrap_or_default();
    (other(bytes, at).0, at)
}

impl Iterator for Looks<'_> {
    type Item = Look;

    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "the patterns bound the indices")]
    fn next(&mut self) -> Option<Look> {
        let (bytes, at) = (self.bytes, self.at);
        let &first = bytes.get(at)?;
        if first.is_ascii() {
            self.at = at + 1;
            return Some(LATIN[first as usize]);
        }
        let (look, end) = if let 0xC2..=0xC9 = first
            && let Some(second) = bytes.get(at + 1)
        {
            (LATIN[place(first - 0xC0, *second)], at + 2)
        } else if let Some([second, third]) = bytes.get(at + 1..at + 3) {
            match (first, second) {
                (0xE1, 0xB8..=0xBB) => (VIETNAMESE[place(second - 0xB8, *third)], at + 3),
                (0xE2, 0x80) => (PUNCTUATION[place(0, *third)], at + 3),
                _ => other(bytes, at),
            }
        } else {
            other(bytes, at)
        };
        self.at = end;
        Some(look)
    }
}

impl DoubleEndedIterator for Looks<'_> {
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "the patterns bound the indices")]
    fn next_back(&mut self) -> Option<Look> {
        let (look, before) = match *self.bytes {
            _ if self.bytes.len() <= self.at => return None,
            [ref before @ .., last @ 0..=0x7F] => (LATIN[last as usize], before),
            [ref before @ .., first @ 0xC2..=0xC9, second] => (LATIN[place(first - 0xC0, second)], before),
            [ref before @ .., 0xE1, second @ 0xB8..=0xBB, third] => (VIETNAMESE[place(second - 0xB8, third)], before),
            [ref before @ .., 0xE2, 0x80, third] => (PUNCTUATION[place(0, third)], before),
            _ => {
                let (look, at) = other_back(self.bytes);
                (look, self.bytes.get(..at).unwrap_or_default())
            }
        };
        self.bytes = before;
        Some(look)
    }
}

/// The place of a character in its table: six bits of its last byte count behind those of the byte before it.
#[inline(always)]
const fn place(before: u8, last: u8) -> usize {
    before as usize * 64 + (last & 0x3F) as usize
}

/// Whether a character is a letter.
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    tabled(c).map_or_else(|| c.is_alphabetic(), Look::is_alphabetic)
}

/// The digit that a character is, or that recognition writes it for.
pub(crate) const fn digit(c: char) -> Option<char> {
    match c {
        'O' | 'o' => Some('0'),
        'l' | 'I' | '|' => Some('1'),
        '0'..='9' => Some(c),
        _ => None,
    }
}

/// Whether a character is a letter or a digit.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    tabled(c).map_or_else(|| c.is_alphanumeric(), Look::is_alphanumeric)
}

/// Whether a character is a capital.
#[inline]
pub(crate) fn is_uppercase(c: char) -> bool {
    tabled(c).map_or_else(|| c.is_uppercase(), Look::is_uppercase)
}

/// Whether a character is a small letter.
#[inline]
pub(crate) fn is_lowercase(c: char) -> bool {
    tabled(c).map_or_else(|| c.is_lowercase(), |look| look.is(LOWERCASE))
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
pub(crate) const LETTERSPACED: usize = 8;

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

/// Whether a character is a bullet of a list.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '●' | '▪' | '■' | '◦' | '○' | '◆' | '❖' | '➢' | '►' | '✓' | '✔' | '‣' | '∙')
}

/// Whether rules are drawn with a character: `-----`, `____`, `***`. Dots are no rule beside words: they are to be filled in.
pub(crate) const fn is_rule_mark(c: char) -> bool {
    matches!(c, '-' | '_' | '=' | '*' | '–' | '—' | '─')
}

/// Whether a list marker may be made of a character: `-`, `+`, `•`.
pub(crate) const fn is_list_marker(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '+' | '*' | '~' | '·') || is_bullet(c)
}

/// Whether a text may begin with a key: the first two letters are looked at as far as they are ASCII, what is not is believed.
#[inline]
#[expect(clippy::indexing_slicing, reason = "the conditions bound the indices")]
pub(crate) fn may_begin_with(text: &str, key: &str) -> bool {
    let fits = |letter: u8, wanted: u8| !letter.is_ascii() || LATIN[letter as usize].key() == wanted;
    match (text.as_bytes(), key.as_bytes()) {
        ([first, second, ..], [wanted, next, ..]) => {
            fits(*first, *wanted) && (!first.is_ascii() || fits(*second, *next))
        }
        ([first, ..], [wanted]) => fits(*first, *wanted),
        (text, key) => text.len() >= key.len(),
    }
}

/// What a character is.
#[inline]
fn look(c: char) -> Look {
    tabled(c).unwrap_or_else(|| Look::untabled(c))
}

/// What the tables say of a character; `None` for those that they do not hold.
#[inline]
#[expect(clippy::indexing_slicing, reason = "the patterns bound the indices")]
const fn tabled(c: char) -> Option<Look> {
    match c as u32 {
        code @ 0..=0x27F => Some(LATIN[code as usize]),
        code @ 0x1E00..=0x1EFF => Some(VIETNAMESE[(code - 0x1E00) as usize]),
        code @ 0x2000..=0x206F => Some(PUNCTUATION[(code - 0x2000) as usize]),
        _ => None,
    }
}

/// U+0000 to U+027F.
static LATIN: [Look; 0x280] = table(0);
/// U+1E00 to U+1EFF, where the Vietnamese letters with two marks stand.
static VIETNAMESE: [Look; 0x100] = table(0x1E00);
/// U+2000 to U+206F, where dashes and quotation marks stand, and no letter.
static PUNCTUATION: [Look; 0x70] = table(0x2000);

/// The characters from a code on.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const fn table<const N: usize>(from: u32) -> [Look; N] {
    let mut table = [Look::new(0, 0); N];
    let mut at = 0;
    while at < N {
        if let Some(c) = char::from_u32(from + at as u32) {
            table[at] = Look::new(known(c), fold_char(c));
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
        }
    }

    #[test]
    fn the_bytes_of_a_character_tell_what_it_is_from_either_end() {
        let exact = Look::untabled;
        let text: String = ('\0'..=char::MAX).collect();
        assert!(Looks::of(&text).eq(text.chars().map(exact)));
        assert!(Looks::of(&text).rev().eq(text.chars().rev().map(exact)));
        let mut looks = Looks::of("aẵ€");
        assert_eq!((looks.next_back(), looks.next()), (Some(exact('€')), Some(exact('a'))));
        assert_eq!((looks.at(), looks.end()), ("a".len(), "aẵ".len()));
    }
}
