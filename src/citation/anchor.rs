//! What mentions begin at: the slash of symbols, the words that documents are named by, `này`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use aho_corasick::packed::{Config, Searcher};

use crate::vocabulary::mentions::WORDS;

/// What a mention may begin at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Slash,
    Label,
    Law,
    Type,
    Titled,
    Conclusion,
    Resolution,
    Treaty,
    /// A charter, by what stands behind its first word: that one begins most provisions.
    Charter,
    This,
}

/// For every byte the indices in [`WORDS`] between which the words stand that begin with it.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const BEGINNING: [(u8, u8); 256] = {
    let mut table = [(0, 0); 256];
    let mut index = 0;
    while index < WORDS.len() {
        let slot = &mut table[WORDS[index].0.as_bytes()[0] as usize];
        if slot.1 == 0 {
            slot.0 = index as u8;
        }
        slot.1 = index as u8 + 1;
        index += 1;
    }
    table
};

/// An anchor in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Where its word begins.
    pub(super) start: usize,
    /// Where its word ends; the blank behind it is none of it.
    pub(super) end: usize,
    pub(super) anchor: Anchor,
}

/// The anchors of a text, in reading order.
#[derive(Debug)]
pub(super) struct Anchors<'a> {
    text: &'a str,
    /// The next slash and the next word, as far as they are known.
    slash: Next,
    word: Next,
}

/// What is known of the next anchor of a kind.
#[derive(Clone, Copy, Debug)]
enum Next {
    Unknown,
    Found(Found),
    None,
}

impl<'a> Anchors<'a> {
    pub(super) const fn of(text: &'a str) -> Self {
        Self { text, slash: Next::Unknown, word: Next::Unknown }
    }

    /// The first anchor at or behind an offset; offsets must not decrease from call to call.
    ///
    /// `theo Quyết định số 7`: `Quyết định`
    pub(super) fn next(&mut self, from: usize) -> Option<Found> {
        let bytes = self.text.as_bytes();
        let slash = self.slash.at_or_behind(from, || {
            let start = from + memchr::memchr(b'/', bytes.get(from..)?)?;
            Some(Found { start, end: start + 1, anchor: Anchor::Slash })
        });
        let word = self.word.at_or_behind(from, || word(bytes, from));
        match (slash, word) {
            (Some(slash), Some(word)) if slash.start < word.start => Some(slash),
            (slash, word) => word.or(slash),
        }
    }
}

impl Next {
    fn at_or_behind(&mut self, from: usize, find: impl FnOnce() -> Option<Found>) -> Option<Found> {
        match *self {
            Self::None => None,
            Self::Found(found) if found.start >= from => Some(found),
            Self::Unknown | Self::Found(_) => {
                let found = find();
                *self = found.map_or(Self::None, Self::Found);
                found
            }
        }
    }
}

/// Finds what words of [`WORDS`] begin with, up to their first blank; not on every machine.
static STEMS: LazyLock<Option<Searcher>> = LazyLock::new(|| {
    let stems: BTreeSet<&str> = WORDS.iter().filter_map(|(word, _)| word.split(' ').next()).collect();
    Config::new().builder().extend(stems).build()
});

/// The first word of [`WORDS`] at or behind an offset.
fn word(bytes: &[u8], from: usize) -> Option<Found> {
    let stems = STEMS.as_ref();
    let mut at = from;
    loop {
        at = match stems {
            Some(stems) => stems.find_in(bytes, (at..bytes.len()).into())?.start(),
            None => at + bytes.get(at..)?.iter().position(|&byte| words(byte).1 > 0)?,
        };
        let found = at_word(bytes, at);
        if found.is_some() {
            return found;
        }
        at += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
fn words(first: u8) -> (u8, u8) {
    BEGINNING[usize::from(first)]
}

/// The anchor that begins at an offset.
fn at_word(bytes: &[u8], start: usize) -> Option<Found> {
    let rest = bytes.get(start..)?;
    let (from, to) = words(*rest.first()?);
    WORDS.get(usize::from(from)..usize::from(to))?.iter().find_map(|&(word, anchor)| {
        let len = same(rest, word.as_bytes())?;
        let blank = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|&byte| is_blank(byte));
        let stands = match anchor {
            Anchor::Law | Anchor::Slash | Anchor::Charter => true,
            Anchor::This => blank(start.checked_sub(1)),
            _ => blank(Some(start + len)),
        };
        stands.then_some(Found { start, end: start + len, anchor })
    })
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n')
}

/// The bytes of a word at the start of a text; where it has a blank a line may end.
fn same(text: &[u8], word: &[u8]) -> Option<usize> {
    let mut pairs = text.get(..word.len())?.iter().zip(word);
    pairs.all(|(&byte, &wanted)| byte == wanted || (wanted == b' ' && byte == b'\n')).then_some(word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_wherever_it_stands() {
        for (word, anchor) in WORDS {
            for before in 0..130 {
                let text = format!("{} {word} {}", "x".repeat(before), "y".repeat(100));
                let found = Anchors::of(&text).next(0).map(|found| (found.start, found.end, found.anchor));
                assert_eq!(found, Some((before + 1, before + 1 + word.len(), *anchor)), "{word}");
            }
        }
    }

    #[test]
    fn a_line_may_end_inside_a_word() {
        let found = Anchors::of("theo Quyết\nđịnh\nsố 7").next(0).map(|found| (found.start, found.anchor));
        assert_eq!(found, Some(("theo ".len(), Anchor::Type)));
    }
}
