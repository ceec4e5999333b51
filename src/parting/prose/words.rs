//! The words of a line, and where lines begin among them.

use super::Cutter;
use crate::letters::{is_alphanumeric, is_lowercase, is_uppercase};
use crate::vocabulary::letterheads::UNIT_CODES;
use crate::vocabulary::signers::NAME_PARTICLES;

/// A word of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Words of what is set in capitals at the most.
const LONGEST_CAPITALS: usize = 40;

/// The words of a line.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_whitespace(), begun) {
            (false, None) => begun = Some(at),
            (true, Some(from)) => {
                words.push(Word { from, to: at });
                begun = None;
            }
            _ => {}
        }
    }
    words
}

impl<'t> Cutter<'t> {
    pub(super) fn word(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|word| self.text.get(word.from..word.to)).unwrap_or_default()
    }

    /// The word before another; nothing before the first.
    pub(super) fn above(&self, at: usize) -> &'t str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    /// Whether words stand from one on; what ends a word may stand behind the last: `Kính gửi:`
    pub(super) fn opens(&self, at: usize, words: &str) -> bool {
        let mut words = words.split(' ').enumerate().peekable();
        while let Some((next, word)) = words.next() {
            let Some(rest) = self.word(at + next).strip_prefix(word) else { return false };
            if rest.starts_with(is_alphanumeric) || words.peek().is_some() && !rest.is_empty() {
                return false;
            }
        }
        true
    }

    /// Whether any of some words stand from one on.
    pub(super) fn opens_any(&self, at: usize, all: &[&str]) -> bool {
        all.iter().any(|words| self.opens(at, words))
    }

    /// What stands from a word on.
    pub(super) fn rest(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|word| self.text.get(word.from..)).unwrap_or_default()
    }

    /// What stands from one word up to another.
    pub(super) fn between(&self, from: usize, to: usize) -> &'t str {
        let end = to.checked_sub(1).and_then(|last| self.words.get(last)).map_or(0, |word| word.to);
        self.words.get(from).and_then(|word| self.text.get(word.from..end)).unwrap_or_default()
    }

    /// A line begins with a word.
    pub(super) fn begin(&mut self, at: usize) {
        let Some(word) = self.words.get(at) else { return };
        if word.from > 0 && self.cuts.last().is_none_or(|last| *last < word.from) {
            self.cuts.push(word.from);
        }
    }

    /// Whether a line begins with a word.
    pub(super) fn begins(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.cuts.last() == Some(&word.from))
    }

    /// Where words in capitals end that begin with one; numbers stand among them.
    pub(super) fn capitals(&self, at: usize) -> usize {
        let most = self.words.len().min(at + LONGEST_CAPITALS);
        let ends = |at: &usize| {
            let (word, next) = (self.word(*at), self.word(at + 1));
            // `PHÓ CHỈ HUY TRƯỞNG - TMT`
            let joins = matches!(word, "-" | "–") && is_upper(next) && next.starts_with(is_uppercase);
            // `CHỦ TRÌ Y Moan`, `PHÓ CHỦ TỊCH K' Brếu`
            let particle = NAME_PARTICLES.contains(&word.trim_end_matches(['\'', '’']));
            let named = particle && next.starts_with(is_uppercase) && !is_upper(next) && self.above(*at) != "BÊN";
            !(is_upper(word) || joins) || is_degree(word) || named
        };
        (at..most).find(ends).unwrap_or(most)
    }
}

/// Whether a word bears no small letter: in capitals, or a number among such.
pub(super) fn is_upper(word: &str) -> bool {
    let told = word.chars().any(|c| is_uppercase(c) || c.is_ascii_digit());
    told && !word.chars().any(is_lowercase)
}

/// `PGS.TS.`, `TS.`, `BS.CKII`: what stands before a name.
fn is_degree(word: &str) -> bool {
    word.len() >= "TS.".len() && word.contains("S.")
}

/// Whether a word is the mark of a list.
pub(super) fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "+" | "•" | "*")
}

/// Whether a list ends with the full stop behind a word: it belongs to no abbreviation, `TP.`, `PGS.TS.`
pub(super) fn ends_list(word: &str) -> bool {
    let abbreviated = |word: &str| word.contains('.') || UNIT_CODES.contains(&word);
    word.strip_suffix('.').is_some_and(|word| !abbreviated(word))
}

/// Whether a sentence or an item ends with a word.
pub(super) fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['”', '"', ')']).ends_with(['.', ';', ':', '!', '?', '/'])
}
