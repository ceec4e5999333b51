//! Passes over text at the speed of memory and stops where something may need a closer look.

use std::ops::Range;

/// Bytes that are judged together.
const CHUNK: usize = 64;

/// The places of a text that a test picks out.
///
/// `rough` and `finer` see every byte with the two behind it, may pick too much, and must be free of branches, so that a
/// whole chunk is judged in a few instructions; `finer` judges the chunks in which `rough` picked something. `exact` sees
/// the characters of those in which both did.
pub(super) fn find<R, F, E>(text: &str, from: usize, rough: R, finer: F, exact: E) -> Option<usize>
where
    R: Fn(u8, u8, u8) -> bool + Copy,
    F: Fn(u8, u8, u8) -> bool + Copy,
    E: Fn(usize, char) -> bool,
{
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(picked) = picked(bytes, at, rough) {
        let (start, end) = (picked.start, picked.end);
        if chunk(bytes, start).is_some_and(|[a, b, c]| !any(a, b, c, finer)) {
            at = end;
            continue;
        }
        // A character that began before the chunk was looked at with the chunk before.
        let start = (start..end).find(|&start| text.is_char_boundary(start)).unwrap_or(end);
        let limit = (end..=bytes.len()).find(|&limit| text.is_char_boundary(limit)).unwrap_or(bytes.len());
        let found = text.get(start..limit).and_then(|part| {
            part.char_indices().find_map(|(offset, c)| exact(start + offset, c).then_some(start + offset))
        });
        if found.is_some() {
            return found;
        }
        at = end;
    }
    None
}

/// The first chunk at or behind an offset in which a test picks something; at the end of the text, where no whole chunk
/// is left, what is left.
fn picked(bytes: &[u8], from: usize, rough: impl Fn(u8, u8, u8) -> bool + Copy) -> Option<Range<usize>> {
    let mut at = from;
    while at < bytes.len() {
        let end = (at + CHUNK).min(bytes.len());
        if chunk(bytes, at).is_none_or(|[a, b, c]| any(a, b, c, rough)) {
            return Some(at..end);
        }
        at = end;
    }
    None
}

/// The bytes of a chunk, those one further, and those two further.
fn chunk(bytes: &[u8], at: usize) -> Option<[&[u8; CHUNK]; 3]> {
    let whole = bytes.get(at..at + CHUNK + 2)?;
    Some([whole.get(..CHUNK)?, whole.get(1..=CHUNK)?, whole.get(2..)?].map(<&[u8; CHUNK]>::try_from).map(Result::ok))
        .and_then(|[a, b, c]| Some([a?, b?, c?]))
}

#[inline(always)]
fn any(a: &[u8; CHUNK], b: &[u8; CHUNK], c: &[u8; CHUNK], rough: impl Fn(u8, u8, u8) -> bool) -> bool {
    // No early end: the loop stays a straight line.
    let mut hit = 0_u8;
    for ((&a, &b), &c) in a.iter().zip(b).zip(c) {
        hit |= u8::from(rough(a, b, c));
    }
    hit != 0
}

/// Bytes that [`any_of`] judges together.
const LANES: usize = 16;

/// Whether a test picks out a byte. The test must be free of branches; there is no early end.
#[inline]
pub(crate) fn any_of(bytes: &[u8], test: impl Fn(u8) -> bool) -> bool {
    any_pair(bytes, bytes, |byte, _| test(byte))
}

/// Whether a test picks out two bytes at one place of two texts of one length.
#[inline]
pub(crate) fn any_pair(a: &[u8], b: &[u8], test: impl Fn(u8, u8) -> bool) -> bool {
    let judge = |a: &[u8], b: &[u8]| a.iter().zip(b).fold(0, |hits, (a, b)| hits | u8::from(test(*a, *b)));
    match (a.last_chunk::<LANES>(), b.last_chunk::<LANES>()) {
        (Some(last_a), Some(last_b)) => {
            let (whole_a, whole_b) = (a.as_chunks::<LANES>().0.as_flattened(), b.as_chunks::<LANES>().0.as_flattened());
            // Some bytes are judged twice: that costs less than to judge the last ones one by one.
            judge(whole_a, whole_b) != 0 || any_lane(last_a, last_b, &test)
        }
        _ => a.iter().zip(b).any(|(a, b)| test(*a, *b)),
    }
}

/// As [`any_pair`], of lanes. Apart from its caller, so that the lanes are what goes side by side.
#[inline(never)]
fn any_lane(a: &[u8; LANES], b: &[u8; LANES], test: &impl Fn(u8, u8) -> bool) -> bool {
    let mut hits = [0; LANES];
    hits.iter_mut().zip(a).zip(b).for_each(|((hit, a), b)| *hit = u8::from(test(*a, *b)));
    u128::from_le_bytes(hits) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in 0..70_usize {
            let text = "-".repeat(length);
            assert!(!any_of(text.as_bytes(), |byte| byte == b'*'), "{length}");
            for at in 0..length {
                let starred: String = (0..length).map(|place| if place == at { '*' } else { '-' }).collect();
                assert!(any_of(starred.as_bytes(), |byte| byte == b'*'), "{length} {at}");
            }
        }
    }
}
