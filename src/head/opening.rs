//! What the names of bodies open with, and what that lets them stand below.

use std::sync::LazyLock;

use crate::fold::{distance, fold};
use crate::vocabulary::bodies;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::letterheads::{COMBATS, DEPARTMENT, NO_BODIES};
use crate::vocabulary::openings::{OPENINGS, Rank};

/// What opens the names of bodies in letterheads, with what these may stand below.
static BY_WORD: LazyLock<ByWord<(&str, Rank)>> = LazyLock::new(|| {
    ByWord::first(OPENINGS.iter().filter_map(|opening| Some((opening.words, opening.rank?))), |(words, _)| words)
});

/// [`NO_BODIES`] by their first words.
static OTHERS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(NO_BODIES));

/// What the name of a body that a key opens may stand below.
pub(super) fn opening(key: &str) -> Option<Rank> {
    if OTHERS.like(key).iter().any(|words| opens(key, words)) {
        return None;
    }
    let (_, rank) = BY_WORD.like(key).iter().find(|(words, _)| opens(key, words))?;
    // `PHÒNG, CHỐNG …` and `PHÒNG CHỐNG …` are what a body does.
    let prevents = opens(key, DEPARTMENT) && key.contains(COMBATS);
    (!prevents).then_some(*rank)
}

/// A key begins with words. Recognition loses the blank behind two or more of them: `TỔNG CỤCTHUẾ`.
pub(super) fn opens(key: &str, words: &str) -> bool {
    let glued = words.contains(' ');
    let ends = |rest: &str| !rest.starts_with(|c: char| (c.is_ascii_alphanumeric() && !glued) || c == ',');
    key.strip_prefix(words).is_some_and(ends)
}

/// What a printed name may stand below, its key given.
pub(super) fn rank_of(text: &str, key: &str) -> Option<Rank> {
    if is_number(text) { None } else { opening(key).or_else(|| damaged_opening(key)) }
}

/// `SỐ 1`, `SỐ KIẾN THIẾT`: no `SỞ`.
pub(super) fn is_number(text: &str) -> bool {
    text.starts_with("SỐ ")
}

/// The known body that a key begins like, a letter damaged: `pong cuc thue`, `bq lao dong - thuong binh`.
fn damaged_opening(key: &str) -> Option<Rank> {
    let read = letters(key);
    if read.len() < LEAST_DAMAGED {
        return None;
    }
    let near = |body: &str| {
        let mut ends = read.len().saturating_sub(DAMAGE)..=read.len() + DAMAGE;
        ends.any(|end| {
            let opening = body.get(..end.min(body.len())).unwrap_or_default();
            distance(opening.as_bytes(), read.as_bytes(), DAMAGE).is_some()
        })
    };
    let pieces = [0, BEHIND_DAMAGE].into_iter().filter_map(|at| piece_at(&read, at));
    let alike = pieces.flat_map(|piece| {
        let before = PIECES.partition_point(|(known, _)| *known < piece);
        PIECES.iter().skip(before).take_while(move |(known, _)| *known == piece).map(|(_, index)| index)
    });
    let known = alike.filter_map(|index| Some((*index, KNOWN.get(*index)?)));
    let (_, (_, rank)) = known.filter(|(_, (body, _))| near(body)).min_by_key(|(index, _)| *index)?;
    *rank
}

/// Letters of the name of a known body that recognition may have damaged.
const DAMAGE: usize = 1;

/// The shortest name that is known in spite of damage, in letters.
const LEAST_DAMAGED: usize = 10;

/// The letters of the known bodies, and what their names open like.
static KNOWN: LazyLock<Vec<(String, Option<Rank>)>> = LazyLock::new(|| {
    let names = bodies().iter().map(|body| fold(body.name));
    names.map(|key| (letters(&key), opening(&key))).collect()
});

/// The letters of a piece of a name. Where one letter is damaged, the first piece is whole, or the one that begins behind the
/// letter behind it is, at its place or a letter beside.
const PIECE: usize = 4;
const BEHIND_DAMAGE: usize = PIECE + DAMAGE;

/// The pieces of the names of known bodies that damage may leave whole, in their order, each with its body.
static PIECES: LazyLock<Vec<([u8; PIECE], usize)>> = LazyLock::new(|| {
    let places = [0, BEHIND_DAMAGE - 1, BEHIND_DAMAGE, BEHIND_DAMAGE + 1];
    let of_body = |(index, (body, _)): (usize, &'static (String, Option<Rank>))| {
        places.into_iter().filter_map(move |at| Some((piece_at(body, at)?, index)))
    };
    let known: &'static [(String, Option<Rank>)] = &KNOWN;
    let mut pieces: Vec<_> = known.iter().enumerate().flat_map(of_body).collect();
    pieces.sort_unstable();
    pieces
});

/// The piece of a name that begins at an offset.
fn piece_at(name: &str, at: usize) -> Option<[u8; PIECE]> {
    name.as_bytes().get(at..)?.first_chunk().copied()
}

/// The letters and digits of a key.
fn letters(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_body_is_known_with_one_letter_damaged() {
        assert_eq!(damaged_opening("bq lao dong - - thuong binh"), Some(Rank::Equal));
        assert_eq!(damaged_opening("tonq cuc thue"), Some(Rank::Other));
        assert_eq!(damaged_opening("bq"), None);
    }
}
