//! Quốc hiệu và tiêu ngữ: the titles above a document, damaged, letterspaced, or beside the name of a body.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::letters::{Looks, is_letterspaced, is_lone, is_rule_mark, is_uppercase};
use crate::source::scan::any_pair;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::letterheads::{
    FORMER_REPUBLIC, MOTTO, PARTY, PRINTED_MOTTO, REPUBLIC, STATE, STATE_OPENING, YOUTH_UNION,
};

/// A title above a document.
struct NationalTitle {
    /// Its words in order, folded.
    words: &'static [&'static str],
    /// How many of them must be there.
    least: usize,
    /// How many must be set as titles are, for what else stands on the line not to be a sentence.
    set: usize,
    /// It is set with capital initials, not in capitals.
    initials: bool,
}

/// Quốc hiệu, tiêu ngữ, and the titles of Party and youth union.
const TITLES: [NationalTitle; 5] = [
    NationalTitle { words: &REPUBLIC, least: 5, set: 5, initials: false },
    // Its name stands in those of its bodies as well.
    NationalTitle { words: &FORMER_REPUBLIC, least: 5, set: usize::MAX, initials: false },
    NationalTitle { words: &MOTTO, least: 4, set: 2, initials: true },
    NationalTitle { words: &PARTY, least: 4, set: 4, initials: false },
    NationalTitle { words: &YOUTH_UNION, least: 4, set: 4, initials: false },
];

/// A word of a title: which title it is, and which of its words.
type Place = (usize, usize);

/// The places of the words of titles, by word: most words have none.
static PLACES: LazyLock<ByWord<(&str, Place)>> = LazyLock::new(|| {
    let of_title = |(title, NationalTitle { words, .. }): (usize, &'static NationalTitle)| {
        words.iter().enumerate().map(move |(place, word)| (*word, (title, place)))
    };
    let titles: &'static [NationalTitle] = &TITLES;
    ByWord::first(titles.iter().enumerate().flat_map(of_title), |(word, _)| word)
});

/// How many characters part the words of a title at the least: between every two of the fewest words.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
pub(super) const LEAST_PARTED: u16 = {
    let (mut fewest, mut at) = (TITLES[0].least, 1);
    while at < TITLES.len() {
        if TITLES[at].least < fewest {
            fewest = TITLES[at].least;
        }
        at += 1;
    }
    fewest as u16 - 1
};

/// Whether a title stands on a line that does not speak of the state.
pub(super) fn stands_on(content: &str) -> bool {
    is_title(content) && !names_the_state(content) || bears_begun_motto(content)
}

/// The motto behind a name in capitals, of which recognition left the first words and their hyphen:
/// `CỤC BẢN ĐỒ BẾN GỖ Độc lập - TY .`
fn bears_begun_motto(content: &str) -> bool {
    static BEGINS: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(PRINTED_MOTTO[0]));
    let Some((name, motto)) = BEGINS.find(content.as_bytes()).and_then(|at| content.split_at_checked(at)) else {
        return false;
    };
    let Some(rest) = motto.get(BEGINS.needle().len()..).filter(|_| name.ends_with(' ')) else { return false };
    let capitals = || name.split_ascii_whitespace().filter(|word| is_capital(word)).count();
    let words = || name.split_ascii_whitespace().count();
    rest.trim_start().starts_with(is_rule_mark)
        && rest.split_ascii_whitespace().count() <= BEHIND_MOTTO
        && capitals() >= NAME_WORDS
        && capitals() + 1 >= words()
}

/// The most that recognition leaves of the rest of the motto, its hyphens counted: ` - Tự đồ aarti phúc`
const BEHIND_MOTTO: usize = 6;
/// The fewest words of the name of a body beside the motto.
const NAME_WORDS: usize = 3;

/// Whether a title stands on a line with space between its letters.
pub(super) fn is_letterspaced_on(content: &str) -> bool {
    closed_up(content).is_some_and(|close| is_title(&close))
}

/// Whether a line of running text names the state: `… Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam ký …`
fn names_the_state(content: &str) -> bool {
    STATE.iter().any(|words| content.contains(words)) || content.starts_with(STATE_OPENING)
}

/// Quốc hiệu, tiêu ngữ, or the title of Party or youth union, alone or behind the name of a body. A sentence that speaks
/// of the state or the Party is none.
fn is_title(content: &str) -> bool {
    let begins = content.chars().next().is_some_and(is_uppercase);
    let mut seen = [TitleSeen::default(); TITLES.len()];
    let mut count = 0;
    for (word, key) in words(content) {
        count += 1;
        for (_, (title, place)) in key.map_or(&[][..], |key| PLACES.with(Some((key, 0)))) {
            // A word may be missing or damaged: the next ones count all the same. Far from them it is one of a name beside the
            // title: `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG   Độc lập - Tự do - Hạnh phúc`.
            let Some((title, seen)) = TITLES.get(*title).zip(seen.get_mut(*title)) else { continue };
            if !(seen.expected..=seen.expected + MOST_MISSING).contains(place) {
                continue;
            }
            seen.expected = place + 1;
            seen.hits += 1;
            let word = content.get(word.clone()).unwrap_or_default();
            let initial = || word.chars().next().is_some_and(is_uppercase);
            seen.set += usize::from(if title.initials { initial() } else { is_capital(word) });
        }
    }
    TITLES
        .iter()
        .zip(&seen)
        .any(|(title, seen)| seen.hits >= title.least && (seen.set >= title.set || (count - seen.hits <= 1 && begins)))
}

/// Where the words of a line stand, each with its key as [`crate::fold::first_word`] has it, in one pass over its characters.
fn words(content: &str) -> impl Iterator<Item = (Range<usize>, Option<u64>)> {
    /// The letters of a key.
    const LETTERS: u32 = u64::BITS / 8;
    let mut looks = Looks::of(content);
    std::iter::from_fn(move || {
        let (from, first) = loop {
            let at = looks.at();
            let look = looks.next()?;
            if look.is_alphanumeric() {
                break (at, look.key());
            }
        };
        let (mut key, mut letters) = (u64::from(first), 1);
        let to = loop {
            let at = looks.at();
            let Some(look) = looks.next().filter(|look| look.is_alphanumeric()) else { break at };
            if letters < LETTERS {
                key |= u64::from(look.key()) << (8 * letters);
            }
            letters += 1;
        };
        Some((from..to, (letters <= LETTERS).then_some(key)))
    })
}

/// Words of a title in a row that may be missing.
const MOST_MISSING: usize = 3;

/// How much of a title was seen on a line.
#[derive(Clone, Copy, Default)]
struct TitleSeen {
    /// The first of its words that was not passed yet.
    expected: usize,
    /// How many of its words stand there, and how many of them are set as titles are.
    hits: usize,
    set: usize,
}

/// Whether a word is set in capitals, a letter or two aside.
fn is_capital(word: &str) -> bool {
    let capitals = word.chars().filter(|c| is_uppercase(*c)).count();
    capitals * 2 >= word.chars().count()
}

/// A line without the space that a title is set with between its letters: `Đ ộ c  l ậ p - T ự  d o`.
fn closed_up(content: &str) -> Option<String> {
    // Of eight letters that stand apart some have no marks: most lines have none of those between two blanks.
    let bytes = content.as_bytes();
    let (before, behind) = (bytes.get(..bytes.len().saturating_sub(2))?, bytes.get(2..)?);
    if !any_pair(before, behind, |before, behind| (before == b' ') & (behind == b' ')) {
        return None;
    }
    // Most words are longer than any letter, or have two of them.
    let alone =
        |word: &&[u8]| word.len() <= LONGEST_LETTER && word.iter().filter(|byte| **byte & 0xC0 != 0x80).count() == 1;
    let words = content.as_bytes().split(|byte| *byte == b' ').filter(alone);
    if !is_letterspaced(words.filter_map(|word| std::str::from_utf8(word).ok())) {
        return None;
    }
    let mut close = String::with_capacity(content.len());
    let mut open = false;
    for word in content.split(' ') {
        let lone = is_lone(word);
        if !(open && lone) {
            close.push(' ');
        }
        close.push_str(word);
        open = lone;
    }
    Some(close)
}

/// The longest letter, in bytes.
const LONGEST_LETTER: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_motto_is_one_though_its_end_was_lost_beside_a_name() {
        for (content, shown) in [
            ("CỤC BẢN ĐỒ Độc lập - TY .", true),
            ("CHI CỤC BẢN ĐỒ 9 Độc lập - LH tên Gạo Đảm?", true),
            ("CỤC BẢN ĐỒ ĐỘC LẬP - TỰ CHỦ", false),
            ("Hạt giữ bến Độc lập - Tây Gạo", false),
            ("ĐỒ Độc lập - Gạo", false),
            ("CỤC BẢN ĐỒ Độc lập với các bến", false),
            ("CỤC BẢN ĐỒ Độc lập - là bến mở quanh năm và cả mùa lũ", false),
            ("TRƯỜNG TIỂU HỌC Độc lập", false),
        ] {
            assert_eq!(stands_on(content), shown, "{content}");
        }
    }

    #[test]
    fn no_word_stands_twice_in_a_title() {
        for NationalTitle { words, .. } in &TITLES {
            assert!(
                words.iter().enumerate().all(|(at, word)| words.iter().position(|other| other == word) == Some(at))
            );
        }
    }
}
