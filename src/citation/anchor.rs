//! What mentions begin at: the slash of symbols, the words that documents are named by, `này`.

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
static BEGINNING: [(u8, u8); 256] = {
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

/// The first three bytes of each of [`WORDS`], as a number: most are told from a text at once.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
static HEADS: [u32; WORDS.len()] = {
    let mut heads = [0; WORDS.len()];
    let mut index = 0;
    while index < WORDS.len() {
        let [first, second, third, ..] = WORDS[index].0.as_bytes() else { unreachable!() };
        heads[index] = head(*first, *second, *third);
        index += 1;
    }
    heads
};

/// The second and third bytes of [`WORDS`]: by the last five bits of the second, a bit for those of the third.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
static GOING_ON: [u32; 32] = {
    let mut table = [0; 32];
    let mut index = 0;
    while index < WORDS.len() {
        let [_, second, third, ..] = WORDS[index].0.as_bytes() else { unreachable!() };
        table[(*second & 31) as usize] |= 1 << (*third & 31);
        index += 1;
    }
    table
};

const fn head(first: u8, second: u8, third: u8) -> u32 {
    u32::from_le_bytes([first, second, third, 0])
}

/// An anchor in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Where its word begins.
    pub(super) start: usize,
    /// Where its word ends; the blank behind it is none of it.
    pub(super) end: usize,
    pub(super) anchor: Anchor,
}

/// Bytes that are judged together.
const LANES: usize = 16;

/// The anchors of a text, in reading order.
#[derive(Debug)]
pub(super) struct Anchors<'a> {
    bytes: &'a [u8],
    /// Where the bytes begin that were judged last.
    lanes: usize,
    /// Of these a bit for each where an anchor may begin that was not looked at.
    likely: u32,
}

impl<'a> Anchors<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut anchors = Self { bytes: text.as_bytes(), lanes: 0, likely: 0 };
        anchors.judge(0);
        anchors
    }

    /// The first anchor at or behind an offset; offsets must not decrease from call to call.
    ///
    /// `theo Quyết định số 7`: `Quyết định`
    pub(super) fn next(&mut self, from: usize) -> Option<Found> {
        if from >= self.lanes + LANES {
            self.judge(from);
        }
        loop {
            while self.likely != 0 {
                let at = self.lanes + self.likely.trailing_zeros() as usize;
                self.likely &= self.likely - 1;
                if at >= from
                    && let Some(found) = at_place(self.bytes, at)
                {
                    return Some(found);
                }
            }
            if self.lanes >= self.bytes.len() {
                return None;
            }
            self.judge(self.lanes + LANES);
        }
    }

    /// Goes on to the first bytes at or behind an offset among which an anchor may begin.
    fn judge(&mut self, from: usize) {
        let mut at = from;
        while let Some(lanes) = self.bytes.get(at..).and_then(|rest| rest.first_chunk()) {
            self.likely = likely(lanes);
            if self.likely != 0 {
                self.lanes = at;
                return;
            }
            at += LANES;
        }
        // Fewer are left: nothing stands behind them.
        let mut last = [0; LANES + 1];
        last.iter_mut().zip(self.bytes.get(at..).unwrap_or_default()).for_each(|(lane, byte)| *lane = *byte);
        (self.lanes, self.likely) = (at, likely(&last));
    }
}

/// Where among some bytes, of which the last only stands behind another, a slash stands or a word of [`WORDS`] may begin:
/// a capital, or one of few small letters with a mark at what follows. Free of branches, so that all are judged at once.
#[inline]
fn likely(bytes: &[u8; LANES + 1]) -> u32 {
    let mut hits = [0; LANES];
    let (first, [_, second @ ..]) = (bytes, bytes);
    for ((hit, &a), &b) in hits.iter_mut().zip(first).zip(second) {
        let capital = a.wrapping_sub(b'B') <= b'T' - b'B';
        let small = (a == b'b') | (a == b'l') | (a == b'n') | (a == b's');
        *hit = u8::from((a == b'/') | capital | (small & !b.is_ascii()));
    }
    match u128::from_le_bytes(hits) {
        0 => 0,
        hits => bits(hits as u64) | bits((hits >> u64::BITS) as u64) << u8::BITS,
    }
}

/// The ones of eight bytes of zero and one, a bit for each.
const fn bits(bytes: u64) -> u32 {
    // Moves the one of each byte to a bit of the highest byte.
    (bytes.wrapping_mul(0x0102_0408_1020_4080) >> (u64::BITS - u8::BITS)) as u32
}

/// The anchor that begins at an offset.
fn at_place(bytes: &[u8], start: usize) -> Option<Found> {
    let rest = bytes.get(start..)?;
    let &first = rest.first()?;
    if first == b'/' {
        return Some(Found { start, end: start + 1, anchor: Anchor::Slash });
    }
    let &[_, second, third, ..] = rest else { return None };
    if going_on(second) >> (third & 31) & 1 == 0 {
        return None;
    }
    let (from, to) = words(first);
    let alike = usize::from(from)..usize::from(to);
    let heads = HEADS.get(alike.clone())?.iter().zip(WORDS.get(alike)?);
    heads.filter(|(known, _)| **known == head(first, second, third)).find_map(|(_, &(word, anchor))| {
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

#[expect(clippy::indexing_slicing, reason = "the table has a place for every five bits")]
fn going_on(second: u8) -> u32 {
    GOING_ON[usize::from(second & 31)]
}

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
fn words(first: u8) -> (u8, u8) {
    BEGINNING[usize::from(first)]
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
                for behind in [0, 100] {
                    let text = format!("{} {word} {}", "x".repeat(before), "y".repeat(behind));
                    let found = Anchors::of(&text).next(0).map(|found| (found.start, found.end, found.anchor));
                    assert_eq!(found, Some((before + 1, before + 1 + word.len(), *anchor)), "{word}");
                }
            }
        }
    }

    #[test]
    fn a_line_may_end_inside_a_word() {
        let found = Anchors::of("theo Quyết\nđịnh\nsố 7").next(0).map(|found| (found.start, found.anchor));
        assert_eq!(found, Some(("theo ".len(), Anchor::Type)));
    }
}
