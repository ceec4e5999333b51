//! The words of an item with their folded keys.

use crate::fold::{Key, fold_char};

/// The most words of an item that are looked at; who is charged stands near the beginning.
const MOST_WORDS: usize = 800;

/// A word of an item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends, punctuation behind it left out.
    pub(super) end: usize,
    /// Its folded letters.
    key: Key<14>,
    /// It begins with a capital.
    pub(super) capital: bool,
    /// A bracket or mark stands before it.
    pub(super) opened: bool,
    /// The last punctuation behind it, a blank where there is none.
    pub(super) behind: u8,
    bracket: bool,
}

impl Word {
    pub(super) fn key(&self) -> &str {
        self.key.as_str()
    }

    /// Whether a bracket closes behind it.
    pub(super) const fn closes_bracket(&self) -> bool {
        self.bracket
    }
}

/// A text cut into words.
#[derive(Clone, Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    words: Vec<Word>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut words = Vec::new();
        let mut at = 0;
        for token in text.split(' ').take(MOST_WORDS) {
            let start = at;
            at += token.len() + 1;
            let bare = token.trim_start_matches(|c: char| !c.is_alphanumeric());
            let opened = bare.len() < token.len();
            let kept = bare.trim_end_matches(|c: char| !c.is_alphanumeric());
            if kept.is_empty() {
                // A dash between two words of a name, or a mark that stands apart.
                if let Some(last) = words.last_mut()
                    && !is_dash(token)
                {
                    let last: &mut Word = last;
                    last.behind = token.chars().next().map_or(b' ', fold_char);
                }
                continue;
            }
            let start = start + token.len() - bare.len();
            let behind = bare.get(kept.len()..).unwrap_or_default();
            words.push(Word {
                start,
                end: start + kept.len(),
                key: Key::of(kept),
                capital: kept.starts_with(char::is_uppercase),
                opened,
                behind: behind.chars().next_back().map_or(b' ', fold_char),
                bracket: behind.contains(')'),
            });
        }
        Self { text, words }
    }

    pub(super) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The key of a word; empty beyond the end.
    pub(super) fn key(&self, at: usize) -> &str {
        self.get(at).map_or("", Word::key)
    }

    /// The first folded letter of a word.
    pub(super) fn first_letter(&self, at: usize) -> Option<u8> {
        self.get(at).and_then(|word| word.key.as_bytes().first().copied())
    }

    /// Whether two words stand in one phrase: no punctuation between them.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|word| word.behind == b' ') && self.get(at + 1).is_some_and(|word| !word.opened)
    }

    /// How many words a folded phrase takes at a place; commas of the phrase have to stand there.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        // Almost every phrase fails at its first letter.
        if self.get(at)?.key.as_bytes().first() != phrase.as_bytes().first() {
            return None;
        }
        let mut count = 0;
        let wanted = phrase.split(' ');
        let last = wanted.clone().count();
        for piece in wanted {
            let word = self.get(at + count)?;
            let comma = piece.ends_with(',');
            if word.key.as_bytes() != piece.trim_end_matches(',').as_bytes() {
                return None;
            }
            count += 1;
            if count < last && comma != (word.behind == b',') {
                return None;
            }
        }
        Some(count)
    }

    /// The longest of the phrases that stands at a place.
    pub(super) fn any(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let first = self.get(at)?.key.as_bytes().first();
        let likely = phrases.iter().filter(|phrase| phrase.as_bytes().first() == first);
        likely.filter_map(|phrase| self.phrase(at, phrase)).max()
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

fn is_dash(token: &str) -> bool {
    token.chars().all(|c| fold_char(c) == b'-')
}
