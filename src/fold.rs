//! The folded key: what words are compared by where case, marks and tones may be lost.
//!
//! A key is ASCII: marks and tones gone, `đ` as `d`, lower case, dashes `-`, quotation marks `"`, runs of white space one
//! blank, every other character `~`. `ỦY BAN`, `Uỷ ban` and OCR's `UY BAN` have one key.

use std::cmp::Ordering;

use crate::letters::{Look, Looks, may_begin_with};

/// What a character is in a key that has no letter, digit or known mark for it.
pub(crate) const OTHER: u8 = b'~';

/// The key of one character. White space is a blank.
#[expect(clippy::indexing_slicing, reason = "the patterns bound the indices")]
pub(crate) const fn fold_char(c: char) -> u8 {
    match c as u32 {
        code @ 0..=0x24F => LATIN[code as usize],
        code @ 0x1E80..=0x1EFF => VIETNAMESE[(code - 0x1E80) as usize],
        _ => fold_mark(c),
    }
}

/// The keys of U+0000 to U+024F.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const LATIN: [u8; 0x250] = {
    let mut table = [OTHER; 0x250];
    let mut code = 0;
    while code < 0x250 {
        if let Some(c) = char::from_u32(code) {
            table[code as usize] = fold_letter(c);
        }
        code += 1;
    }
    table
};

/// The keys of U+1E80 to U+1EFF, where the Vietnamese letters with two marks stand.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const VIETNAMESE: [u8; 0x80] = {
    let mut table = [OTHER; 0x80];
    let mut code = 0;
    while code < 0x80 {
        if let Some(c) = char::from_u32(0x1E80 + code) {
            table[code as usize] = fold_letter(c);
        }
        code += 1;
    }
    table
};

const fn fold_letter(c: char) -> u8 {
    match c {
        'A'..='Z' => c as u8 + 32,
        '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{A0}' => b' ',
        '\0'..='\x7F' => c as u8,
        'À'..='Å' | 'à'..='å' | 'Ă' | 'ă' | 'Ạ'..='ặ' => b'a',
        'È'..='Ë' | 'è'..='ë' | 'Ẹ'..='ệ' => b'e',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ' | 'ĩ' | 'Ỉ'..='ị' => b'i',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => b'o',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ' | 'ũ' | 'Ư' | 'ư' | 'Ụ'..='ự' => b'u',
        'Ý' | 'ý' | 'ÿ' | 'Ỳ'..='ỹ' => b'y',
        'Ç' | 'ç' => b'c',
        'Ñ' | 'ñ' => b'n',
        'Đ' | 'đ' | 'Ð' | 'ð' => b'd',
        '«' | '»' => b'"',
        _ => OTHER,
    }
}

const fn fold_mark(c: char) -> u8 {
    match c {
        '\u{2007}' | '\u{202F}' => b' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => b'-',
        '“' | '”' | '„' | '‟' => b'"',
        '‘' | '’' => b'\'',
        '\u{2044}' | '\u{2215}' | '\u{FF0F}' => b'/',
        '…' => b'.',
        _ => OTHER,
    }
}

/// The key of a text, without white space at its ends.
pub(crate) fn fold(text: &str) -> String {
    // A key is never longer than its text. Blanks stand in it already.
    let mut key = vec![b' '; text.len()];
    let (mut length, mut blank) = (0, true);
    for folded in Looks::of(text).map(Look::key) {
        if folded == b' ' {
            length += usize::from(!blank);
            blank = true;
        } else if let Some(slot) = key.get_mut(length) {
            *slot = folded;
            length += 1;
            blank = false;
        }
    }
    key.truncate(length - usize::from(blank && length > 0));
    String::from_utf8(key).unwrap_or_default()
}

/// The word that a text begins with, a run of letters: its key as a number, a byte for each letter, the first one lowest, so
/// that two words are compared at once, and where it ends. `None` for words of more than eight letters.
pub(crate) fn first_word(text: &str) -> Option<(u64, usize)> {
    let mut looks = Looks::of(text);
    let (mut key, mut shift) = (0, 0);
    loop {
        let end = looks.at();
        let Some(letter) = looks.next().filter(|look| look.is_alphabetic()) else { return Some((key, end)) };
        if shift == u64::BITS {
            return None;
        }
        key |= u64::from(letter.key()) << shift;
        shift += 8;
    }
}

/// The word that a text ends with, a run of letters: its key as [`first_word`] has it, and where it begins.
pub(crate) fn last_word(text: &str) -> Option<(u64, usize)> {
    let mut looks = Looks::of(text);
    let (mut key, mut room) = (0, 8);
    loop {
        let start = looks.end();
        let Some(letter) = looks.next_back().filter(|look| look.is_alphabetic()) else { return Some((key, start)) };
        if room == 0 {
            return None;
        }
        key = (key << 8) | u64::from(letter.key());
        room -= 1;
    }
}

/// The key of each folded word of a table, as [`first_word`] has it.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
pub(crate) const fn short_keys<const N: usize>(words: [&str; N]) -> [u64; N] {
    let mut keys = [0; N];
    let mut at = 0;
    while at < N {
        let mut letters = words[at].as_bytes();
        let mut shift = 0;
        while let [first, rest @ ..] = letters {
            keys[at] |= (*first as u64) << shift;
            shift += 8;
            letters = rest;
        }
        at += 1;
    }
    keys
}

/// Whether a character of a key is a speck where it stands behind a letter: what recognition makes of dust, and the mark behind
/// a word in bold, `**Căn cứ** Luật …`.
pub(crate) const fn is_speck(folded: u8) -> bool {
    matches!(folded, b'*' | b'`' | b'~' | b'_' | b'|' | b'\'')
}

/// The key of the opening of a text, on the stack: at most `N` bytes, without specks behind letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<const N: usize> {
    bytes: [u8; N],
    len: usize,
    whole: bool,
}

impl<const N: usize> Key<N> {
    /// The key of the opening of `text`, without white space before it.
    pub(crate) fn of(text: &str) -> Self {
        let mut bytes = [0; N];
        let mut slots = bytes.iter_mut();
        let (mut last, mut whole) = (b' ', true);
        for folded in Looks::of(text).map(Look::key) {
            // Most are letters; of what stands between them not all counts.
            if !folded.is_ascii_lowercase()
                && ((folded == b' ' && last == b' ') || (is_speck(folded) && last.is_ascii_lowercase()))
            {
                continue;
            }
            let Some(slot) = slots.next() else {
                whole = false;
                break;
            };
            last = folded;
            *slot = folded;
        }
        let len = N - slots.len();
        Self { bytes, len: len - usize::from(whole && last == b' ' && len > 0), whole }
    }

    /// The key.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Whether a folded text stands at its beginning.
    pub(crate) fn starts_with(&self, opening: &str) -> bool {
        self.as_bytes().starts_with(opening.as_bytes())
    }

    /// The key as text; keys are ASCII.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Whether the key holds the whole text.
    pub(crate) const fn is_whole(&self) -> bool {
        self.whole
    }
}

/// Words that keys may begin with: most keys are told from all of them by their first two letters.
pub(crate) struct Openings {
    /// Folded, of two letters or more.
    words: &'static [&'static str],
    /// By the last five bits of the first letter, a bit for those of the second.
    pairs: [u32; 32],
}

impl Openings {
    #[expect(clippy::indexing_slicing, reason = "the bits bound the index, and an error would be one of compilation")]
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let mut pairs = [0; 32];
        let mut at = 0;
        while at < words.len() {
            let [first, second, ..] = words[at].as_bytes() else { unreachable!() };
            pairs[(*first & 31) as usize] |= 1 << (*second & 31);
            at += 1;
        }
        Self { words, pairs }
    }

    /// Whether a key has the first two letters of one of the words.
    pub(crate) fn begin(&self, key: &[u8]) -> bool {
        let row = |first: u8| self.pairs.get(usize::from(first & 31)).copied().unwrap_or(0);
        key.first_chunk().is_some_and(|[first, second]| row(*first) >> (second & 31) & 1 != 0)
    }

    /// As [`Self::begin`], of the key of a text.
    pub(crate) fn begin_text(&self, text: &str) -> bool {
        let mut keys = text.chars().map(fold_char);
        match (keys.next(), keys.next()) {
            // Only blanks before the key, and specks in it, are no part of it.
            (Some(first), Some(second)) if first != b' ' && second != b' ' && !is_speck(second) => {
                self.begin(&[first, second])
            }
            _ => self.begin(Key::<2>::of(text).as_bytes()),
        }
    }

    /// The words that a key begins with.
    pub(crate) fn of(&self, key: &[u8]) -> impl Iterator<Item = &'static str> {
        let opening = key.first_chunk::<2>().copied();
        let words = if self.begin(key) { self.words } else { &[] };
        let same = move |word: &&str| word.as_bytes().first_chunk::<2>() == opening.as_ref();
        words.iter().copied().filter(same).filter(move |word| key.starts_with(word.as_bytes()))
    }
}

/// How many bytes of `text` a folded pattern takes at its start, where a word ends behind it. A space of the pattern takes
/// a run of white space: `nghi dinh` is found in `Nghị  định số 7`.
#[inline]
pub(crate) fn at_start(text: &str, pattern: &str) -> Option<usize> {
    // Of the rows of a table most fail at their first letters.
    if may_begin_with(text, pattern) { word_at_start(text, pattern) } else { None }
}

/// As [`at_start`], where the first letters may stand.
fn word_at_start(text: &str, pattern: &str) -> Option<usize> {
    let end = prefix(text, pattern)?;
    (!Looks::of(text.get(end..)?).next().is_some_and(Look::is_alphabetic)).then_some(end)
}

/// As [`at_start`], but the word may go on.
pub(crate) fn prefix(text: &str, pattern: &str) -> Option<usize> {
    let mut looks = Looks::of(text);
    // Where the text begins of which the rest is read.
    let mut from = 0;
    let mut last = b' ';
    for &wanted in pattern.as_bytes() {
        let before = looks;
        if looks.next()?.key() != wanted {
            looks = if wanted == b',' || last == b',' { around_comma(before, wanted)? } else { return None };
        }
        last = wanted;
        // Where a letter follows a blank there is no more white space.
        if wanted == b' ' && !looks.clone().next().is_some_and(Look::is_alphanumeric) {
            let rest = text.get(from + looks.at()..)?.trim_start();
            (looks, from) = (Looks::of(rest), text.len() - rest.len());
        }
    }
    Some(from + looks.at())
}

/// What is left of a text behind a comma of a pattern, or behind the blank that follows it there, where the text has other
/// blanks around its comma: `sửa đổi,bổ sung`, `sửa đổi , bổ sung`
#[cold]
fn around_comma(mut looks: Looks<'_>, wanted: u8) -> Option<Looks<'_>> {
    match wanted {
        b' ' => Some(looks),
        b',' if looks.next()?.key() == b' ' && looks.next()?.key() == b',' => Some(looks),
        _ => None,
    }
}

/// Where a folded pattern begins that `text` ends with, where a word begins there. A space of the pattern takes a run of
/// white space.
pub(crate) fn at_end(text: &str, pattern: &str) -> Option<usize> {
    let mut looks = Looks::of(text);
    let mut pattern = pattern.as_bytes();
    while let [before @ .., wanted] = pattern {
        let (left, wanted) = (looks, *wanted);
        pattern = before;
        let read = looks.next_back()?.key();
        if read != wanted {
            // `sửa đổi,bổ sung`
            looks = if read == b',' && wanted == b' ' && before.ends_with(b",") { left } else { return None };
        }
        if wanted == b' ' && !looks.clone().next_back().is_some_and(Look::is_alphanumeric) {
            looks = Looks::of(text.get(..looks.end())?.trim_end());
        }
    }
    let start = looks.end();
    (!looks.next_back().is_some_and(Look::is_alphanumeric)).then_some(start)
}

/// The longest word that [`distance`] compares; longer ones never match.
const LONGEST_COMPARED: usize = 64;

/// How many letters have to be changed, added or dropped to make one key of the other, up to `most`; `None` beyond.
#[inline]
pub(crate) fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    // One letter alone leaves the first or the last one as it is.
    if most <= 1 && a.first() != b.first() && a.last() != b.last() && a.len().min(b.len()) > 1 {
        return None;
    }
    near(a, b, most)
}

/// As [`distance`], where the first or the last letters are alike.
fn near(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a == b {
        return Some(0);
    }
    if a.len().abs_diff(b.len()) > most || a.len() > LONGEST_COMPARED || b.len() > LONGEST_COMPARED {
        return None;
    }
    if most <= 1 {
        return (most == 1 && is_one_apart(a, b)).then_some(1);
    }
    let mut row = [0_usize; LONGEST_COMPARED + 1];
    for (at, slot) in row.iter_mut().enumerate().take(b.len() + 1) {
        *slot = at;
    }
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut least = left;
        for (slot, y) in row.iter_mut().skip(1).zip(b) {
            let here = (diagonal + usize::from(x != y)).min(*slot + 1).min(left + 1);
            diagonal = *slot;
            *slot = here;
            left = here;
            least = least.min(here);
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        if least > most {
            return None;
        }
    }
    row.get(b.len()).copied().filter(|d| *d <= most)
}

/// Whether two keys that differ, in length by one at most, differ in one letter only.
fn is_one_apart(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match a.len().cmp(&b.len()) {
        Ordering::Equal => a.get(1..) == b.get(1..),
        Ordering::Less => b.get(1..) == Some(a),
        Ordering::Greater => a.get(1..) == Some(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_and_lost_marks_have_one_key() {
        for text in ["ỦY BAN NHÂN DÂN", "Uỷ  ban nhân\ndân ", "UY BAN NHAN DAN"] {
            assert_eq!(fold(text), "uy ban nhan dan");
        }
        assert_eq!(fold("Đồng Xưa – “12/QÐ”"), "dong xua - \"12/qd\"");
    }

    #[test]
    fn every_accented_letter_has_its_base() {
        let letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        assert_eq!(
            fold(letters),
            format!(
                "{}{}{}{}{}{}d",
                "a".repeat(17),
                "e".repeat(11),
                "i".repeat(5),
                "o".repeat(17),
                "u".repeat(11),
                "y".repeat(5)
            )
        );
        assert_eq!(fold(&letters.to_uppercase()), fold(letters));
    }

    #[test]
    fn a_key_is_the_opening_of_a_text() {
        let key = Key::<6>::of("  Kính gửi: Sở A");
        assert_eq!(key.as_str(), "kinh g");
        assert!(!key.is_whole());
        assert_eq!(Key::<20>::of("Că_n cứ` Luật").as_str(), "can cu luat");
    }

    #[test]
    fn the_first_two_letters_of_a_text_are_those_of_its_key() {
        let words = Openings::new(&["tt", "s.tt", "v/v", "so tt", "dieu"]);
        let letters = ["", " ", "t", "Đ", "i", "ố", "S", "s", ".", "v", "/", "`", "|", "~", "\u{A0}", "…"];
        for text in letters.iter().flat_map(|a| letters.iter().map(move |b| format!("{a}{b}"))) {
            for text in letters.map(|letter| format!("{text}{letter}")) {
                assert_eq!(words.begin_text(&text), words.begin(Key::<2>::of(&text).as_bytes()), "{text:?}");
            }
        }
    }

    #[test]
    fn blanks_around_a_comma_of_a_pattern_may_be_other_ones() {
        for text in ["sửa đổi, bổ sung", "sửa đổi,bổ sung", "sửa đổi , bổ sung", "sửa đổi,  bổ sung"]
        {
            assert_eq!(at_start(text, "sua doi, bo sung"), Some(text.len()), "{text}");
        }
        assert_eq!(at_start("sửa đổi bổ sung", "sua doi, bo sung"), None);
        assert_eq!(at_end("được sửa đổi,bổ sung", "sua doi, bo sung"), Some("được ".len()));
        assert_eq!(at_end("được sửa đổi, bổ sung", "sua doi, bo sung"), Some("được ".len()));
        assert_eq!(at_end("được sửa đổi bổ sung", "sua doi, bo sung"), None);
    }

    #[test]
    fn distance_counts_damaged_letters() {
        assert_eq!(distance(b"kinh gui", b"kinh gui", 1), Some(0));
        assert_eq!(distance(b"kinh gui", b"kjnh gul", 2), Some(2));
        assert_eq!(distance(b"noi nhan", b"noi nham", 0), None);
        assert_eq!(distance(b"noi nhan", b"nol nh", 2), None);
        assert_eq!(distance(b"", b"ab", 2), Some(2));
        assert_eq!(distance(b"noi nhan", b"noi nham", 1), Some(1));
        assert_eq!(distance(b"noi nhan", b"noi nha", 1), Some(1));
        assert_eq!(distance(b"oi nhan", b"noi nhan", 1), Some(1));
        assert_eq!(distance(b"boi nhan", b"noi nhan", 1), Some(1));
        assert_eq!(distance(b"noi nhab", b"noi nhan", 1), Some(1));
        assert_eq!(distance(b"ab", b"cd", 1), None);
        assert_eq!(distance(b"a", b"b", 1), Some(1));
        assert_eq!(distance(b"a", b"bc", 1), None);
        assert_eq!(distance(b"noi nhan", b"nol nham", 1), None);
        assert_eq!(distance(b"noi nhan", b"onoi nha", 1), None);
    }

    #[test]
    fn a_pattern_is_found_at_the_start_of_a_text() {
        assert_eq!(at_start("Nghị\n định số 7", "nghi dinh"), Some("Nghị\n định".len()));
        assert_eq!(at_start("Nghịđịnh", "nghi dinh"), None);
        assert_eq!(at_start("Đê\u{a0}điều", "de dieu"), Some("Đê\u{a0}điều".len()));
        assert_eq!(at_start("Luậtsư", "luat"), None);
    }

    #[test]
    fn the_first_letters_rule_out_no_pattern_that_stands() {
        let texts =
            ["", "n", "N", "ng", "Nghị định", "nGhị", "n\tb", "Đ", "Đê", "v/v", "V/v", "–a", "a–", "ü", "1/", " a"];
        for text in texts {
            for pattern in texts.map(fold) {
                if word_at_start(text, &pattern).is_some() {
                    assert!(may_begin_with(text, &pattern), "{text} {pattern}");
                }
            }
        }
    }

    #[test]
    fn a_pattern_is_found_at_the_end_of_a_text() {
        assert_eq!(at_end("theo Nghị  định", "nghi dinh"), Some("theo ".len()));
        assert_eq!(at_end("pháp luật", "luat"), Some("pháp ".len()));
        assert_eq!(at_end("xNghị định", "nghi dinh"), None);
    }
}
