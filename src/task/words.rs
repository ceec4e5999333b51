//! The words of an item with their folded keys.

use std::ops::Range;

use super::phrases::{Entry, LEXICON, Lexicon, Table};
use crate::fold::fold_char;
use crate::letters::{is_uppercase, key_of};

/// The most words of an item that are looked at; who is charged stands near the beginning.
const MOST_WORDS: usize = 800;

/// The longest key in bytes; what is longer is cut.
const LONGEST_KEY: usize = 14;
/// Bytes of a key as a number.
const WIDTH: usize = 16;

/// The bits of the first letters of a key, by how many they are.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const OPENINGS: [u128; LONGEST_KEY + 1] = {
    let mut openings = [0; LONGEST_KEY + 1];
    let mut length = 0;
    while length <= LONGEST_KEY {
        openings[length] = !(u128::MAX << (8 * length));
        length += 1;
    }
    openings
};

/// The folded letters of a word, one a byte, as a number: two keys are compared at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Key(u128);

impl Key {
    /// The key of a word.
    pub(super) fn of(word: &str) -> Self {
        let mut letters = [0; WIDTH];
        letters.iter_mut().zip(word.chars().take(LONGEST_KEY)).for_each(|(slot, letter)| *slot = fold_char(letter));
        Self(u128::from_le_bytes(letters))
    }

    /// The key of the word that takes `length` bytes, [`LONGEST_KEY`] at the most, at the beginning of a folded text, with [`WIDTH`] bytes behind it.
    fn at_start(folded: &[u8], length: usize) -> Self {
        let letters = folded.first_chunk().map_or(0, |letters: &[u8; WIDTH]| u128::from_le_bytes(*letters));
        Self(letters & OPENINGS.get(length).copied().unwrap_or_default())
    }

    /// A number of so many bits.
    pub(super) const fn hash(self, bits: u32) -> usize {
        let (low, high) = (self.0 as u64, (self.0 >> 64) as u64);
        let mixed = (low ^ high.rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> (64 - bits)) as usize
    }
}

/// A word of an item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends, punctuation behind it left out.
    pub(super) end: usize,
    /// Where its key begins in the key of the text, and its length.
    key: (usize, usize),
    /// What it is to the tables of phrases.
    entry: Entry,
    /// It begins with a capital.
    pub(super) capital: bool,
    /// A bracket or mark stands before it.
    pub(super) opened: bool,
    /// The last punctuation behind it, a blank where there is none.
    pub(super) behind: u8,
    bracket: bool,
}

impl Word {
    /// Whether a phrase of a table begins with it.
    pub(super) const fn opens(&self, table: Table) -> bool {
        self.entry.opens(table)
    }

    /// Whether a bracket closes behind it.
    pub(super) const fn closes_bracket(&self) -> bool {
        self.bracket
    }
}

/// What stands between two blanks while it is read: where its first and its last letter or digit are, in the text and in
/// its key. What is between them is the word.
#[derive(Clone, Copy)]
struct Token {
    /// Where the token begins, with the marks before the word.
    offset: usize,
    /// Where the word begins; `None` while only marks were read.
    start: Option<usize>,
    end: usize,
    key_start: usize,
    key_end: usize,
    capital: bool,
}

impl Token {
    /// A token of which nothing is read.
    const fn new(offset: usize) -> Self {
        Self { offset, start: None, end: offset, key_start: 0, key_end: 0, capital: false }
    }

    /// A run of letters and digits is read, `printed` and what stands behind it; the word begins or goes on with it.
    fn run(&mut self, printed: &str, text: Range<usize>, key: Range<usize>) {
        if self.start.is_none() {
            (self.start, self.key_start) = (Some(text.start), key.start);
            self.capital = printed.starts_with(is_uppercase);
        }
        (self.end, self.key_end) = (text.end, key.end);
    }

    /// The token is whole; it ends at `end`. Its key stands in that of the text.
    #[inline(always)]
    fn finish(self, text: &str, end: usize, folded: &[u8], lexicon: &Lexicon, words: &mut Vec<Word>) {
        let Some(start) = self.start else {
            let printed = text.get(self.offset..end).unwrap_or_default();
            // A dash between two words of a name, or a mark that stands apart.
            if let (Some(last), Some(mark)) = (words.last_mut(), printed.chars().next().map(fold_char))
                && !printed.chars().all(|c| fold_char(c) == b'-')
            {
                last.behind = mark;
            }
            return;
        };
        let (mut behind, mut bracket) = (b' ', false);
        if self.end < end {
            let marks = text.get(self.end..end).unwrap_or_default();
            behind = marks.chars().next_back().map_or(b' ', fold_char);
            bracket = marks.contains(')');
        }
        let key = (self.key_start, (self.key_end - self.key_start).min(LONGEST_KEY));
        words.push(Word {
            start,
            end: self.end,
            key,
            entry: lexicon.entry(Key::at_start(folded.get(key.0..).unwrap_or_default(), key.1)),
            capital: self.capital,
            opened: start > self.offset,
            behind,
            bracket,
        });
    }
}

/// A phrase that stands somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    /// Its row in its table.
    pub(super) row: usize,
    /// How many words it takes.
    pub(super) length: usize,
}

/// A text cut into words.
#[derive(Clone, Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// The key of the text, and zeros behind it.
    folded: Vec<u8>,
    /// The length of the key.
    length: usize,
    lexicon: &'static Lexicon,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let lexicon = &*LEXICON;
        let mut words = Vec::with_capacity(text.len().min(MOST_WORDS * 8) / 5 + 1);
        // A key is never longer than its text.
        let mut folded = vec![0; text.len() + WIDTH];
        let (mut length, mut blank) = (0, true);
        let mut token = Token::new(0);
        let mut tokens = 0;
        let mut left = text.chars();
        loop {
            // Most characters stand in runs of letters and digits.
            let (printed, key_from) = (left.as_str(), length);
            let behind = loop {
                let Some(c) = left.next() else { break None };
                let (key, letter) = key_of(c);
                if !letter {
                    break Some((c, key));
                }
                if let Some(slot) = folded.get_mut(length) {
                    *slot = key;
                }
                length += 1;
            };
            let to = text.len() - left.as_str().len() - behind.map_or(0, |(c, _)| c.len_utf8());
            if key_from < length {
                token.run(printed, text.len() - printed.len()..to, key_from..length);
                blank = false;
            }
            let Some((c, key)) = behind else { break };
            if key != b' ' || !blank {
                if let Some(slot) = folded.get_mut(length) {
                    *slot = key;
                }
                length += 1;
                blank = key == b' ';
            }
            if c == ' ' && tokens < MOST_WORDS {
                token.finish(text, to, &folded, lexicon, &mut words);
                token = Token::new(to + 1);
                tokens += 1;
            }
        }
        // Of what is longer only the key goes on.
        if tokens < MOST_WORDS {
            token.finish(text, text.len(), &folded, lexicon, &mut words);
        }
        Self { text, words, folded, length: length - usize::from(blank && length > 0), lexicon }
    }

    /// The key of the text (see [`crate::fold::fold`]).
    pub(super) fn folded(&self) -> &str {
        self.folded.get(..self.length).and_then(|key| std::str::from_utf8(key).ok()).unwrap_or_default()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The key of a word; empty beyond the end.
    pub(super) fn key(&self, at: usize) -> &[u8] {
        let key = self.get(at).and_then(|Word { key: (from, length), .. }| self.folded.get(*from..from + length));
        key.unwrap_or_default()
    }

    /// Whether two words stand in one phrase: no punctuation between them.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|word| word.behind == b' ') && self.get(at + 1).is_some_and(|word| !word.opened)
    }

    /// How many words a folded phrase takes at a place; commas of the phrase have to stand there.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut wanted = phrase.as_bytes();
        // Almost every phrase fails at its first letter.
        if self.key(at).first() != wanted.first() {
            return None;
        }
        for count in 0.. {
            let comma = self.get(at + count)?.behind == b',';
            wanted = match wanted.strip_prefix(self.key(at + count))? {
                [] | b"," => return Some(count + 1),
                [b',', b' ', rest @ ..] if comma => rest,
                [b' ', rest @ ..] if !comma => rest,
                _ => return None,
            };
        }
        None
    }

    /// Whether a phrase of a table begins with a word.
    #[inline]
    pub(super) fn opens(&self, at: usize, table: Table) -> bool {
        self.get(at).is_some_and(|word| word.opens(table))
    }

    /// The phrases of a table that stand at a place; commas inside them have to stand there.
    pub(super) fn standing(&self, at: usize, table: Table) -> impl Iterator<Item = Standing> {
        let first = self.get(at).map_or_else(Entry::default, |word| word.entry);
        self.lexicon.phrases(first, table).filter_map(move |(row, words)| {
            let here = self.words.get(at..at + words.len())?;
            let last = here.len() - 1;
            let same = here.iter().zip(words).enumerate().all(|(count, (word, (number, comma)))| {
                word.entry.number == *number && (count == last || *comma == (word.behind == b','))
            });
            same.then_some(Standing { row, length: here.len() })
        })
    }

    /// The longest of the phrases of a table that stands at a place.
    #[inline]
    pub(super) fn any(&self, at: usize, table: Table) -> Option<usize> {
        if self.opens(at, table) { self.longest(at, table) } else { None }
    }

    /// As [`Self::any`], where a phrase begins with the word.
    fn longest(&self, at: usize, table: Table) -> Option<usize> {
        self.standing(at, table).map(|found| found.length).max()
    }

    /// The words that a phrase of a table begins with.
    pub(super) fn places(&self, table: Table) -> impl Iterator<Item = usize> {
        self.words.iter().enumerate().filter(move |(_, word)| word.opens(table)).map(|(at, _)| at)
    }

    /// The text of some words, as printed.
    pub(super) fn slice(&self, from: usize, to: usize) -> &'t str {
        let start = self.get(from).map_or(self.text.len(), |word| word.start);
        let end = to.checked_sub(1).and_then(|last| self.get(last)).map_or(start, |word| word.end);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text from a word on.
    pub(super) fn rest(&self, at: usize) -> &'t str {
        let start = self.get(at).map_or(self.text.len(), |word| word.start);
        self.text.get(start..).unwrap_or_default()
    }
}
