//! Words of running text: what stands before and behind a place.

use std::sync::LazyLock;

use crate::fold::{at_end, at_start, first_word, fold_char};
use crate::grammar::{before_blank, behind_blank};
use crate::letters::{Look, Looks, is_alphanumeric, is_uppercase};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::{mentions, titles};

static OPENERS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::OPENERS));

static OPENING_WORDS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::OPENING_WORDS));

/// The key of the second word of a text of which the first is known.
pub(super) fn second_word(text: &str, first: Option<(u64, usize)>) -> Option<u64> {
    Some(first_word(from(text, skip_blank(text, first?.1)))?.0)
}

/// Characters that no word holds.
fn is_limit(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '[' | ']' | '“' | '”' | '"' | '«' | '»')
}

/// What a byte says of the character that it belongs to: nothing, that it is a limit, or that it may begin one.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
static LIMITS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'\t'..=b'\r' | b' ' | b',' | b';' | b':' | b'(' | b')' | b'[' | b']' | b'"' => 1,
            // « », “ ”, line ends; the working text has no blanks of other widths
            0xC2 | 0xE2 => 2,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Whether a limit stands at an offset of a text of which the bytes are known, and how long it is.
#[inline]
fn limit_at(text: &str, at: usize, byte: u8) -> Option<usize> {
    match LIMITS.get(usize::from(byte))? {
        0 => None,
        1 => Some(1),
        _ => long_limit(text, at),
    }
}

/// As [`limit_at`], of more than one byte.
#[inline(never)]
fn long_limit(text: &str, at: usize) -> Option<usize> {
    from(text, at).chars().next().filter(|&c| is_limit(c)).map(char::len_utf8)
}

/// The text from an offset on; empty beyond the end.
pub(super) fn from(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The text before an offset; empty where there is none.
pub(super) fn before(text: &str, at: usize) -> &str {
    text.get(..at).unwrap_or_default()
}

/// The text from an offset on, without the white space that it begins with.
pub(super) fn right_of(text: &str, at: usize) -> &str {
    behind_blank(from(text, at))
}

/// The text before an offset, without the white space that it ends with.
pub(super) fn left_of(text: &str, at: usize) -> &str {
    before_blank(before(text, at))
}

/// Where a window begins that a text ends with and that has so many bytes at the most.
pub(super) fn window_start(text: &str, most: usize) -> usize {
    let start = text.len().saturating_sub(most);
    (start..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// Where a window ends that begins at an offset of a text and has so many bytes at the most.
pub(super) fn window_end(text: &str, start: usize, most: usize) -> usize {
    let end = text.len().min(start + most);
    (start..=end).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(end)
}

/// The end of a text, of so many bytes at the most.
pub(super) fn ending(text: &str, most: usize) -> &str {
    from(text, window_start(text, most))
}

/// The offset of the next character that is no white space.
pub(super) fn skip_blank(text: &str, at: usize) -> usize {
    let rest = from(text, at);
    at + (rest.len() - behind_blank(rest).len())
}

/// The word at an offset, without the full stop that ends a sentence; empty at punctuation.
pub(super) fn word_at(text: &str, at: usize) -> &str {
    let rest = from(text, at);
    let limit = rest.bytes().enumerate().position(|(at, byte)| limit_at(rest, at, byte).is_some());
    let mut end = limit.unwrap_or(rest.len());
    while before(rest, end).ends_with('.') {
        end -= 1;
    }
    before(rest, end)
}

/// The offset of the word that ends at an offset; the offset itself where punctuation or white space stands there.
pub(super) fn word_start(text: &str, end: usize) -> usize {
    let left = before(text, end);
    let mut bytes = left.bytes().enumerate().rev();
    bytes.find_map(|(at, byte)| Some(at + limit_at(left, at, byte)?)).unwrap_or_default()
}

/// Whether a word begins at an offset: nothing stands before it, or a limit.
pub(super) fn begins_word(text: &str, at: usize) -> bool {
    before(text, at).chars().next_back().is_none_or(is_limit)
}

/// Whether a word begins with a capital letter.
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(is_uppercase)
}

/// The longest of the folded phrases that stands at the start of a text, and the bytes that it takes. Most are passed over
/// at their first letters.
pub(super) fn phrase_at<'a>(text: &str, phrases: &[&'a str]) -> Option<(&'a str, usize)> {
    // Of those by the first word of the text most often there are none.
    phrases.first()?;
    let mut letters = Looks::of(text).map(Look::key);
    let first = [letters.next()?, letters.next()?];
    let alike = phrases.iter().filter(|phrase| phrase.as_bytes().first_chunk() == Some(&first));
    alike.filter_map(|phrase| Some((*phrase, at_start(text, phrase)?))).max_by_key(|&(_, end)| end)
}

/// The first row whose folded words stand at the start of a text, and the bytes that they take.
pub(super) fn row_at<'t, T>(text: &str, rows: &'t [(&str, T)]) -> Option<(&'t (&'t str, T), usize)> {
    let letter = Looks::of(text).next().map(Look::key);
    let alike = rows.iter().filter(|(words, _)| words.as_bytes().first().copied() == letter);
    alike.filter_map(|row| Some((row, at_start(text, row.0)?))).next()
}

/// Where the first of the folded phrases begins that a text ends with. Most are passed over at their last letters.
pub(super) fn phrase_before(text: &str, phrases: &[impl AsRef<str>]) -> Option<usize> {
    phrases.first()?;
    let mut letters = Looks::of(text).rev().map(Look::key);
    let last = letters.next()?;
    let last = [letters.next()?, last];
    let alike = phrases.iter().map(AsRef::as_ref).filter(|phrase: &&str| phrase.as_bytes().last_chunk() == Some(&last));
    alike.filter_map(|phrase| at_end(text, phrase)).next()
}

/// Where the label `số` begins that a text ends with. `Sở` folds to the same letters and is none.
pub(super) fn label_before(text: &str) -> Option<usize> {
    let misread = || {
        let at = mentions::MISREAD_LABELS.iter().find_map(|label| text.strip_suffix(label))?.len();
        begins_word(text, at).then_some(at)
    };
    at_end(text, "so").filter(|_| !text.ends_with(['ở', 'Ở'])).or_else(misread)
}

/// What the label `số` begins with, also where a scan misread it.
pub(super) const LABELS_BEGIN: [char; 2] = ['s', 'S'];

/// The bytes of the label `số` with its colon and the white space behind it, where digits follow. `Sở` folds to the same
/// letters and is none.
pub(super) fn label_at(text: &str) -> Option<usize> {
    if !text.starts_with(LABELS_BEGIN) {
        return None;
    }
    let misread = || {
        mentions::MISREAD_LABELS
            .iter()
            .find(|label| text.strip_prefix(**label).is_some_and(|behind| behind.starts_with([' ', ':'])))
    };
    let end = at_start(text, "so").or_else(|| misread().map(|label| label.len()))?;
    let rest = from(text, end).trim_start();
    let rest = rest.strip_prefix(':').unwrap_or(rest).trim_start();
    rest.starts_with(|c: char| c.is_ascii_digit()).then_some(text.len() - rest.len())
}

/// The bytes of the longest of the phrases that stands at the start of a text, marks compared, case not minded. Function
/// words have to be told from words that differ by a mark only: `được` from `Dược`, `về` from `vệ`.
pub(super) fn words_at(text: &str, phrases: &[&str]) -> Option<usize> {
    phrases.first()?;
    let first = text.chars().next()?;
    // The bytes that the first letter begins with, as it stands and as a small one: most phrases begin with another.
    let small = if is_uppercase(first) { first.to_lowercase().next()? } else { first };
    let begins = |letter: char| letter.encode_utf8(&mut [0; 4]).bytes().next();
    let heads = [begins(first), begins(small)];
    let alike = phrases.iter().filter(|phrase| heads.contains(&phrase.bytes().next()));
    alike.filter_map(|phrase| same_words(text, phrase)).max()
}

fn same_words(text: &str, phrase: &str) -> Option<usize> {
    let mut left = text.chars();
    for wanted in phrase.chars() {
        let c = left.next()?;
        if wanted == ' ' {
            if !c.is_whitespace() {
                return None;
            }
            left = left.as_str().trim_start().chars();
        } else if c != wanted && (fold_char(c) != fold_char(wanted) || !c.to_lowercase().eq(std::iter::once(wanted))) {
            return None;
        }
    }
    let rest = left.as_str();
    (!rest.starts_with(is_alphanumeric)).then_some(text.len() - rest.len())
}

/// Whether what stands between two documents does no more than list them.
pub(super) fn lists(gap: &str) -> bool {
    matches!(gap, "," | ";" | "và" | ", và" | "; và")
}

/// Whether a word joins two names.
pub(super) fn is_and(word: &str) -> bool {
    matches!(word, "và" | "VÀ")
}

/// Whether the title of a document opens at the start of a text.
pub(super) fn title_opens(text: &str) -> bool {
    title_opener(text).is_some()
}

/// The bytes of what opens a title at the start of a text. The folded `ve` is `về` and no part of a name, and in
/// `Cục Thi hành án dân sự` none opens.
pub(super) fn title_opener(text: &str) -> Option<usize> {
    opener_of(text, first_word(text))
}

/// As [`title_opener`], where the first word of the text is known.
pub(super) fn opener_of(text: &str, first: Option<(u64, usize)>) -> Option<usize> {
    let opener = phrase_at(text, OPENERS.with(first)).filter(|&(phrase, end)| match phrase {
        "ve" => !matches!(text.get(..end), Some("vệ" | "VỆ" | "Vệ" | "vẽ" | "Vẽ")),
        "thi hanh" => words_at(from(text, end).trim_start(), &["án"]).is_none(),
        _ => true,
    });
    opener.map(|(_, end)| end).or_else(|| words_at(text, OPENING_WORDS.with(first)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::source::Working;

    #[test]
    fn a_label_that_a_scan_misread_is_one() {
        let document = crate::parse(
            "Kính gửi: Công ty Bến Đá\n\nHạt trả lời theo Điều 4 Nghị định sé 8/2031/NĐ-CP, Thông tư s6: 9/2031/TT-BTC, \
             Luật Bến bãi sé 65/2035/QH17 và công văn sé 17/HQLĐ-KT; Công ty sẽ 5/2031/TT-BTC.\n",
        );
        let cited: Vec<_> = document.citations.iter().map(|citation| citation.text.as_str()).collect();
        let whole = ["Điều 4 Nghị định sé 8/2031/NĐ-CP", "Thông tư s6: 9/2031/TT-BTC", "Luật Bến bãi sé 65/2035/QH17"];
        assert_eq!(cited, [&whole[..], &["công văn sé 17/HQLĐ-KT", "5/2031/TT-BTC"]].concat());
    }

    #[test]
    fn labels_begin_with_one_letter() {
        assert!(mentions::MISREAD_LABELS.iter().all(|label| label.starts_with(LABELS_BEGIN)));
        assert!(('\0'..=char::MAX).filter(|c| fold_char(*c) == b's').all(|c| LABELS_BEGIN.contains(&c)));
    }

    #[test]
    fn a_limit_is_told_by_its_first_byte() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            let working = Working::of(&text).text;
            // Of what the working text does not hold nothing is asked.
            if *working == *text {
                let told = limit_at(&text, 0, text.as_bytes()[0]).is_some();
                assert_eq!(told, is_limit(c), "{c:?}");
            }
        }
    }
}
