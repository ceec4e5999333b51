//! The folded key: what words are compared by where case, marks and tones may be lost.
//!
//! A key is ASCII: marks and tones gone, `đ` as `d`, lower case, dashes `-`, quotation marks `"`, runs of white space one
//! blank, every other character `~`. `ỦY BAN`, `Uỷ ban` and OCR's `UY BAN` have one key.

/// What a character is in a key that has no letter, digit or known mark for it.
const OTHER: u8 = b'~';

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
    let mut key = String::with_capacity(text.len());
    for c in text.chars() {
        let folded = fold_char(c);
        if folded != b' ' || !(key.is_empty() || key.ends_with(' ')) {
            key.push(char::from(folded));
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The key of the opening of a text, on the stack: at most `N` bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<const N: usize> {
    bytes: [u8; N],
    len: usize,
    whole: bool,
}

impl<const N: usize> Key<N> {
    /// The key of the opening of `text`, without white space before it.
    pub(crate) fn of(text: &str) -> Self {
        let mut key = Self { bytes: [0; N], len: 0, whole: true };
        let mut blank = true;
        for c in text.chars() {
            let folded = fold_char(c);
            if folded == b' ' && blank {
                continue;
            }
            blank = folded == b' ';
            let Some(slot) = key.bytes.get_mut(key.len) else {
                key.whole = false;
                break;
            };
            *slot = folded;
            key.len += 1;
        }
        if key.whole && key.as_bytes().last() == Some(&b' ') {
            key.len -= 1;
        }
        key
    }

    /// The key.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
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

/// How many bytes of `text` a folded pattern takes at its start, where a word ends behind it. A space of the pattern takes
/// a run of white space: `nghi dinh` is found in `Nghị  định số 7`.
pub(crate) fn at_start(text: &str, pattern: &str) -> Option<usize> {
    let end = prefix(text, pattern)?;
    let next = text.get(end..)?.chars().next();
    (!next.is_some_and(char::is_alphabetic)).then_some(end)
}

/// As [`at_start`], but the word may go on.
pub(crate) fn prefix(text: &str, pattern: &str) -> Option<usize> {
    let mut left = text.chars();
    for &wanted in pattern.as_bytes() {
        if fold_char(left.next()?) != wanted {
            return None;
        }
        if wanted == b' ' {
            left = left.as_str().trim_start().chars();
        }
    }
    Some(text.len() - left.as_str().len())
}

/// Where a folded pattern begins that `text` ends with, where a word begins there. A space of the pattern takes a run of
/// white space.
pub(crate) fn at_end(text: &str, pattern: &str) -> Option<usize> {
    let mut left = text.chars();
    for &wanted in pattern.as_bytes().iter().rev() {
        if fold_char(left.next_back()?) != wanted {
            return None;
        }
        if wanted == b' ' {
            left = left.as_str().trim_end().chars();
        }
    }
    let begins = left.as_str().len();
    (!left.next_back().is_some_and(char::is_alphanumeric)).then_some(begins)
}

/// The longest word that [`distance`] compares; longer ones never match.
const LONGEST_COMPARED: usize = 64;

/// How many letters have to be changed, added or dropped to make one key of the other, up to `most`; `None` beyond.
pub(crate) fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a == b {
        return Some(0);
    }
    if a.len().abs_diff(b.len()) > most || a.len() > LONGEST_COMPARED || b.len() > LONGEST_COMPARED {
        return None;
    }
    let mut row = [0_usize; LONGEST_COMPARED + 1];
    for (at, slot) in row.iter_mut().enumerate() {
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
    }

    #[test]
    fn distance_counts_damaged_letters() {
        assert_eq!(distance(b"kinh gui", b"kinh gui", 1), Some(0));
        assert_eq!(distance(b"kinh gui", b"kjnh gul", 2), Some(2));
        assert_eq!(distance(b"noi nhan", b"noi nham", 0), None);
        assert_eq!(distance(b"noi nhan", b"nol nh", 2), None);
        assert_eq!(distance(b"", b"ab", 2), Some(2));
    }

    #[test]
    fn a_pattern_is_found_at_the_start_of_a_text() {
        assert_eq!(at_start("Nghị\n định số 7", "nghi dinh"), Some("Nghị\n định".len()));
        assert_eq!(at_start("Nghịđịnh", "nghi dinh"), None);
        assert_eq!(at_start("Luậtsư", "luat"), None);
    }

    #[test]
    fn a_pattern_is_found_at_the_end_of_a_text() {
        assert_eq!(at_end("theo Nghị  định", "nghi dinh"), Some("theo ".len()));
        assert_eq!(at_end("pháp luật", "luat"), Some("pháp ".len()));
        assert_eq!(at_end("xNghị định", "nghi dinh"), None);
    }
}
