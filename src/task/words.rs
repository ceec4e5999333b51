//! The words of an item with their folded keys.

use std::cell::OnceCell;
use std::ops::Range;

use super::charged::Charged;
use super::phrases::{Entry, LEXICON, Lexicon, Table};
use crate::letters::{Look, Looks, is_in_small};

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
        letters.iter_mut().zip(Looks::of(word).take(LONGEST_KEY)).for_each(|(slot, letter)| *slot = letter.key());
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

/// A text while it is cut into words.
struct Cutter<'t> {
    text: &'t str,
    /// What is left of it.
    looks: Looks<'t>,
    /// Its key as far as it was read, with room for the rest and zeros behind it.
    folded: Vec<u8>,
    /// The length of the key.
    length: usize,
    words: Vec<Word>,
    lexicon: &'static Lexicon,
}

impl<'t> Cutter<'t> {
    /// A text of which nothing is read.
    fn of(text: &'t str) -> Self {
        Self {
            text,
            looks: Looks::of(text),
            // A key is never longer than its text.
            folded: vec![0; text.len() + WIDTH],
            length: 0,
            words: Vec::with_capacity(text.len().min(MOST_WORDS * 8) / 5 + 1),
            lexicon: &LEXICON,
        }
    }

    /// Adds to the key.
    #[inline]
    fn put(&mut self, key: u8) {
        if let Some(slot) = self.folded.get_mut(self.length) {
            *slot = key;
        }
        self.length += 1;
    }

    /// Reads a run of letters and digits: where its key stands.
    #[inline(always)]
    fn run(&mut self) -> Range<usize> {
        let from = self.length;
        let (mut looks, mut slots) = (self.looks, self.folded.get_mut(from..).unwrap_or_default().iter_mut());
        let mut behind = looks;
        while let Some(letter) = looks.next().filter(|look| look.is_alphanumeric())
            && let Some(slot) = slots.next()
        {
            *slot = letter.key();
            behind = looks;
        }
        let left = slots.len();
        self.length = self.folded.len() - left;
        self.looks = behind;
        from..self.length
    }

    /// Reads a mark or a blank. Of blanks in a row the key has one, at its beginning none.
    #[inline(always)]
    fn mark(&mut self) -> Option<u8> {
        let key = self.looks.next()?.key();
        if key != b' ' || self.length > 0 && self.folded.get(self.length - 1) != Some(&b' ') {
            self.put(key);
        }
        Some(key)
    }

    /// Whether a token is whole: a blank or the end of the text stands behind it.
    #[inline]
    fn at_end(&self) -> bool {
        matches!(self.looks.byte(), None | Some(b' '))
    }

    /// Reads what stands up to the next blank. What is between its first and its last letter or digit is a word.
    #[inline(always)]
    fn token(&mut self) {
        let first = self.looks;
        let key = self.run();
        if key.is_empty() || !self.at_end() {
            return self.marked(first.at(), key);
        }
        // Most words stand between two blanks.
        let place = first.at()..self.looks.at();
        self.word(first, place, key, false, b' ', false);
    }

    /// As [`Self::token`], of one with marks that begins at an offset; its first run is read.
    #[inline(never)]
    fn marked(&mut self, mut offset: usize, run: Range<usize>) {
        let mut key = run;
        let mut place = offset..self.looks.at();
        let (mut behind, mut bracket) = (b' ', false);
        while !self.at_end() {
            if let Some(mark) = self.mark() {
                behind = mark;
                bracket |= mark == b')';
            }
            if !key.is_empty() && self.parts(behind) {
                self.marked_word(place.clone(), key, place.start > offset, behind, bracket);
                (offset, key) = (self.looks.at(), 0..0);
                (behind, bracket) = (b' ', false);
            }
            let start = self.looks.at();
            let run = self.run();
            if run.is_empty() {
                continue;
            }
            if key.is_empty() {
                (place.start, key.start) = (start, run.start);
            }
            (place.end, key.end) = (self.looks.at(), run.end);
            (behind, bracket) = (b' ', false);
        }
        if key.is_empty() {
            return self.pass(offset);
        }
        let opened = place.start > offset;
        self.marked_word(place, key, opened, behind, bracket);
    }

    /// Whether a word ends at a mark that was read, and the next one follows without a blank: `chủ trì,phối hợp`
    fn parts(&self, mark: u8) -> bool {
        matches!(mark, b',' | b';' | b':')
            && self.words.len() < MOST_WORDS
            && self.looks.clone().next().is_some_and(Look::is_alphabetic)
    }

    /// As [`Self::word`], of one with marks around it.
    fn marked_word(&mut self, place: Range<usize>, key: Range<usize>, opened: bool, behind: u8, bracket: bool) {
        let first = Looks::of(self.text.get(place.clone()).unwrap_or_default());
        self.word(first, place, key, opened, behind, bracket);
    }

    /// A token without letters and digits is read, from an offset on: a dash between two words of a name, or a mark that
    /// stands apart.
    fn pass(&mut self, offset: usize) {
        let mut marks = Looks::of(self.text.get(offset..self.looks.at()).unwrap_or_default()).map(Look::key);
        if let (Some(last), Some(mark)) = (self.words.last_mut(), marks.next())
            && (mark != b'-' || marks.any(|mark| mark != b'-'))
        {
            last.behind = mark;
        }
    }

    /// Adds a word, `first` before it.
    #[inline(always)]
    fn word(
        &mut self,
        mut first: Looks<'_>,
        place: Range<usize>,
        key: Range<usize>,
        opened: bool,
        behind: u8,
        bracket: bool,
    ) {
        let length = key.len().min(LONGEST_KEY);
        self.words.push(Word {
            start: place.start,
            end: place.end,
            key: (key.start, length),
            entry: self.lexicon.entry(Key::at_start(self.folded.get(key.start..).unwrap_or_default(), length)),
            capital: first.next().is_some_and(Look::is_uppercase),
            opened,
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
    /// Whom it names at its beginning, once that was asked.
    pub(super) first_named: OnceCell<Option<Charged<'t>>>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut cutter = Cutter::of(text);
        for _ in 0..MOST_WORDS {
            cutter.token();
            if cutter.mark().is_none() {
                break;
            }
        }
        // Of what is longer only the key goes on.
        while !cutter.run().is_empty() || cutter.mark().is_some() {}
        let Cutter { words, folded, length, lexicon, .. } = cutter;
        let blank = length > 0 && folded.get(length - 1) == Some(&b' ');
        let length = length - usize::from(blank);
        Self { text, words, folded, length, lexicon, first_named: OnceCell::new() }
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

    /// Whether the key of a word is one of some folded words.
    pub(super) fn is_one_of(&self, at: usize, some: &[&str]) -> bool {
        let key = self.key(at);
        some.iter().any(|word| word.as_bytes() == key)
    }

    /// Whether a bracket opens before a word.
    pub(super) fn opens_bracket(&self, at: usize) -> bool {
        let opened = self.get(at).filter(|word| word.opened).and_then(|word| self.text.get(..word.start));
        opened.is_some_and(|before| before.ends_with('('))
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

    /// Whether a phrase stands at a place with its marks.
    pub(super) fn printed(&self, at: usize, phrase: &str) -> bool {
        // Almost every word begins with another letter.
        let first = self.get(at).and_then(|word| self.text.as_bytes().get(word.start));
        let alike =
            |first: &u8, wanted: &u8| first.eq_ignore_ascii_case(wanted) || !(first.is_ascii() || wanted.is_ascii());
        first.zip(phrase.as_bytes().first()).is_some_and(|(first, wanted)| alike(first, wanted))
            && is_in_small(self.slice(at, at + phrase.split(' ').count()), phrase)
    }

    /// Whether a folded phrase ends before a word, no punctuation in it.
    pub(super) fn ends_with(&self, at: usize, phrase: &str) -> bool {
        let length = phrase.split(' ').count();
        at.checked_sub(length).is_some_and(|from| self.phrase(from, phrase) == Some(length))
    }

    /// The text from a word on.
    pub(super) fn rest(&self, at: usize) -> &'t str {
        let start = self.get(at).map_or(self.text.len(), |word| word.start);
        self.text.get(start..).unwrap_or_default()
    }
}
