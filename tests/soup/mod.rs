//! Texts made of the words of documents, and fixtures with damage.

pub(crate) mod words;

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::corpus;
use words::{GAPS, WORDS};

/// A soup of words.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = (select(WORDS), select(GAPS)).prop_map(|(word, gap)| format!("{word}{gap}"));
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

/// One damage of a text.
#[derive(Clone, Debug)]
enum Damage {
    /// Takes characters out.
    Cut(Index, usize),
    /// Puts a word in.
    Insert(Index, &'static str),
    /// Says a line again somewhere else.
    Repeat(Index, Index),
    /// Exchanges two lines.
    Swap(Index, Index),
    /// Joins a line to the next.
    Join(Index),
    /// Ends the text.
    End(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => (any::<Index>(), 1..60_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        4 => (any::<Index>(), select(WORDS)).prop_map(|(at, word)| Damage::Insert(at, word)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Damage::Repeat(from, to)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Damage::Swap(one, other)),
        2 => any::<Index>().prop_map(Damage::Join),
        1 => any::<Index>().prop_map(Damage::End),
    ]
}

/// A fixture with some damage.
pub(crate) fn damaged_fixture() -> impl Strategy<Value = String> {
    static TEXTS: LazyLock<Vec<String>> =
        LazyLock::new(|| corpus::fixtures().into_iter().map(|fixture| fixture.text).collect());
    (any::<Index>(), prop::collection::vec(damage(), 1..8)).prop_map(|(fixture, damages)| {
        damages.iter().fold(fixture.get(&TEXTS[..]).clone(), |text, damage| damaged(&text, damage))
    })
}

fn damaged(text: &str, damage: &Damage) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    if chars.is_empty() {
        return String::new();
    }
    match *damage {
        Damage::Cut(at, length) => {
            let at = at.index(chars.len());
            chars.drain(at..chars.len().min(at + length));
        }
        Damage::Insert(at, word) => {
            let at = at.index(chars.len());
            chars.splice(at..at, word.chars());
        }
        Damage::End(at) => chars.truncate(at.index(chars.len())),
        Damage::Repeat(from, to) => {
            lines.insert(to.index(lines.len()), lines[from.index(lines.len())]);
            return lines.concat();
        }
        Damage::Swap(one, other) => {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            return lines.concat();
        }
        Damage::Join(at) => {
            let at = at.index(lines.len());
            lines[at] = lines[at].trim_end();
            return lines.concat();
        }
    }
    chars.into_iter().collect()
}
