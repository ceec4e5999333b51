//! Finds out what a text was typed with: for the whole and passage by passage.
//!
//! The evidence lies in tokens, runs of letters with at least one sign beyond ASCII. Every reading of a token has its
//! price in bits (`weight.rs`), changing the reading has another, and the cheapest way through the text is what counts.
//! So a passage is only read in another way where its words speak for it together.

use std::ops::Range;

use super::mojibake;
use super::reading::{Carrier, Reading};
use super::weight::{MAX_TOKEN, Weight, weigh};

/// A passage and how it is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// From its first token to its last.
    pub(super) range: Range<usize>,
    pub(super) reading: Reading,
    /// Its accented words.
    words: usize,
    /// Those of them that are Vietnamese syllables.
    syllables: usize,
    /// Different tokens in it that are syllables, as many as are asked for.
    distinct: Vec<u64>,
    /// Tokens in it that are syllables as they stand and none in its reading: Unicode amid mojibake.
    pub(super) kept: Vec<Range<usize>>,
}

impl Passage {
    fn new(range: Range<usize>, reading: Reading) -> Self {
        Self { range, reading, words: 0, syllables: 0, distinct: Vec::new(), kept: Vec::new() }
    }

    /// A whole carrier in one reading, unasked.
    pub(super) fn whole(carrier: Carrier<'_>, reading: Reading) -> Self {
        Self::new(0..carrier.bytes().len(), reading)
    }

    /// What stands before `at` as it is, by the number of its bytes beyond ASCII: an accented word has about four.
    fn passed_over(at: usize, bytes: usize) -> Self {
        Self { words: bytes / 4, syllables: bytes / 4, ..Self::new(at..at, Reading::AsIs) }
    }
}

/// What was found out.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// The passages, in order.
    pub(super) passages: Vec<Passage>,
    /// The reading of most accented words.
    pub(super) reading: Reading,
    /// The bits by which that reading of the whole sample is cheaper than any other.
    pub(super) margin: u64,
    /// The share of the accented words that are Vietnamese syllables, in hundredths.
    pub(super) syllables: u8,
}

/// The bits that a passage in another reading has to save. Text that is Unicode already is left alone unless the
/// evidence is overwhelming; bytes have to be read somehow.
const ENTER_TEXT: u32 = 44;
const ENTER_BYTES: u32 = 20;
/// The bits to go back to the reading of the whole.
const RETURN: u32 = 4;
/// The bits to leave an old encoding that the whole is typed with for text as it is: in Unicode some is likely.
const LEAVE_TEXT: u32 = 12;
/// The bits more to change the reading in the middle of a line.
const MID_LINE: u32 = 16;
/// The least number of different syllables in a passage of mojibake, and the share of syllables among its words.
const MIN_DISTINCT: usize = 3;
const MIN_SYLLABLES: (usize, usize) = (4, 5);
/// Where a token is cut at last.
const MAX_CUT: usize = MAX_TOKEN + 3;
/// Tokens that are decided together: a bound on memory.
const WINDOW: usize = 1 << 16;
/// Tokens at the beginning that decide what the whole is typed with, and how sure that is.
const SAMPLE: usize = 1 << 12;

const READINGS: usize = Reading::ALL.len();

type Weights = [Weight; READINGS];

/// A token on the way through the text.
struct Step {
    range: Range<usize>,
    /// For each reading, that of the token before on the cheapest way: three bits each.
    back: u32,
}

/// Finds the passages of a carrier that are not to be read as they are, and what the whole was typed with.
pub(super) fn find(carrier: Carrier<'_>) -> Finding {
    let mut scales = Scales::new(carrier);
    let (totals, passed_over) = scales.totals();
    let home = if passed_over { Reading::AsIs } else { home(carrier, &totals) };
    let mut course = Course::new(Fares { carrier, home });
    let mut passages = Vec::new();
    for Token { range, new_line, passed_over } in Tokens::of(carrier) {
        if passed_over > 0 {
            course.settle(&mut scales, &mut passages);
            course.costs = course.fares.from(Reading::AsIs, true);
            passages.push(Passage::passed_over(range.start, passed_over));
        }
        let weights = scales.weigh(range.clone());
        course.step(range, new_line, &weights);
        if course.steps.len() == WINDOW {
            course.settle(&mut scales, &mut passages);
        }
    }
    course.settle(&mut scales, &mut passages);
    if let Carrier::Text(_) = carrier {
        let (part, whole) = MIN_SYLLABLES;
        passages.retain(|p| {
            p.reading == Reading::AsIs || p.distinct.len() >= MIN_DISTINCT && p.syllables * whole >= p.words * part
        });
    }
    conclude(passages, &totals)
}

/// The reading in which the beginning of the carrier is cheapest; text as it is where none saves the price of a passage.
fn home(carrier: Carrier<'_>, totals: &[u64; READINGS]) -> Reading {
    let total = |reading: Reading| totals.get(reading as usize).copied().unwrap_or_default();
    let cheapest = Reading::ALL.into_iter().min_by_key(|&reading| total(reading)).unwrap_or(Reading::AsIs);
    let enter = u64::from(enter(carrier));
    if total(cheapest) + enter < total(Reading::AsIs) { cheapest } else { Reading::AsIs }
}

fn conclude(passages: Vec<Passage>, totals: &[u64; READINGS]) -> Finding {
    let mut words = [0_usize; READINGS];
    for passage in &passages {
        if let Some(count) = words.get_mut(passage.reading as usize) {
            *count += passage.words;
        }
    }
    // The first of equals: text as it is.
    let reading = Reading::ALL.into_iter().rev().max_by_key(|&r| words.get(r as usize)).unwrap_or(Reading::AsIs);
    let own = totals.get(reading as usize).copied().unwrap_or_default();
    let others = Reading::ALL.into_iter().filter(|&r| r != reading).filter_map(|r| totals.get(r as usize));
    let margin = others.min().map_or(0, |&next| next.saturating_sub(own));
    let (words, syllables) = passages
        .iter()
        .filter(|passage| passage.reading == reading)
        .fold((0, 0), |(words, syllables), passage| (words + passage.words, syllables + passage.syllables));
    let syllables = (syllables * 100).checked_div(words).and_then(|share| u8::try_from(share).ok()).unwrap_or(100);
    Finding { passages, reading, margin, syllables }
}

/// The cheapest ways through the text, one for each reading of the last token.
struct Course<'a> {
    fares: Fares<'a>,
    costs: [u32; READINGS],
    steps: Vec<Step>,
}

impl<'a> Course<'a> {
    fn new(fares: Fares<'a>) -> Self {
        Self { fares, costs: fares.from(fares.home, true), steps: Vec::new() }
    }

    fn step(&mut self, range: Range<usize>, new_line: bool, weights: &Weights) {
        let (cheapest, &least) = self.costs.iter().enumerate().min_by_key(|&(_, cost)| cost).unwrap_or((0, &0));
        let mut back = 0;
        for ((index, cost), (reading, weight)) in
            self.costs.iter_mut().enumerate().zip(Reading::ALL.iter().zip(weights))
        {
            let change = least + self.fares.toll(*reading, new_line);
            let (from, so_far) = if change < *cost { (cheapest, change) } else { (index, *cost) };
            back |= u32::try_from(from).unwrap_or_default() << (3 * index);
            // Only differences count: the least so far is taken off, so that sums stay small.
            *cost = so_far - least + u32::from(weight.bits);
        }
        self.steps.push(Step { range, back });
    }

    /// Decides the tokens gathered and goes on from there.
    fn settle(&mut self, scales: &mut Scales<'_>, passages: &mut Vec<Passage>) {
        let (last, _) = self.costs.iter().enumerate().min_by_key(|&(_, cost)| cost).unwrap_or((0, &0));
        let mut way = vec![Reading::AsIs; self.steps.len()];
        let mut index = last;
        for (step, reading) in self.steps.iter().zip(&mut way).rev() {
            *reading = Reading::ALL.get(index).copied().unwrap_or(Reading::AsIs);
            index = (step.back >> (3 * index) & 7) as usize;
        }
        for (Step { range, .. }, reading) in self.steps.drain(..).zip(way) {
            let weights = scales.weigh(range.clone());
            let weight = weights.get(reading as usize).copied().unwrap_or_default();
            let as_is = weights.first().copied().unwrap_or_default();
            if passages.last().is_none_or(|passage| passage.reading != reading) {
                passages.push(Passage::new(range.start..range.start, reading));
            }
            if let Some(passage) = passages.last_mut() {
                passage.range.end = range.end;
                passage.words += usize::from(weight.words);
                passage.syllables += usize::from(weight.syllables);
                let token = hash(self.fares.carrier, &range);
                // A sign alone is a degree or a quotation mark as well as a vowel: `12º33’36,0”`.
                let is_word = self.fares.carrier.sign(range.start).is_some_and(|sign| sign.end < range.end);
                let tells = is_word && weight.syllables > 0 && passage.distinct.len() < MIN_DISTINCT;
                if tells && !passage.distinct.contains(&token) {
                    passage.distinct.push(token);
                }
                let unicode = matches!(self.fares.carrier, Carrier::Text(_)) && reading != Reading::AsIs;
                let fits = as_is.syllables > 0 && as_is.syllables == as_is.words && as_is.bits < weight.bits;
                if unicode && weight.syllables == 0 && fits {
                    passage.kept.push(range);
                }
            }
        }
        let last = Reading::ALL.get(last).copied().unwrap_or(Reading::AsIs);
        self.costs = self.fares.from(last, false);
    }
}

/// What it costs to change the reading.
#[derive(Clone, Copy)]
struct Fares<'a> {
    carrier: Carrier<'a>,
    /// The reading of the whole, to which there is always a way back.
    home: Reading,
}

impl Fares<'_> {
    /// The bits to begin reading in another way.
    fn toll(self, to: Reading, new_line: bool) -> u32 {
        let toll = match (to, self.carrier) {
            _ if to == self.home => RETURN,
            // Bytes that are UTF-8 cannot be so by accident, and are no excuse for other readings.
            (Reading::Utf8, Carrier::Bytes(_)) => RETURN,
            (Reading::AsIs, Carrier::Text(_)) => LEAVE_TEXT,
            (_, carrier) => enter(carrier),
        };
        if new_line { toll } else { toll + MID_LINE }
    }

    /// The costs of every reading for one that comes from `from`.
    fn from(self, from: Reading, new_line: bool) -> [u32; READINGS] {
        Reading::ALL.map(|reading| if reading == from { 0 } else { self.toll(reading, new_line) })
    }
}

fn enter(carrier: Carrier<'_>) -> u32 {
    match carrier {
        Carrier::Bytes(_) => ENTER_BYTES,
        Carrier::Text(_) => ENTER_TEXT,
    }
}

/// Weighs tokens, and remembers what words weighed: texts consist of few.
struct Scales<'a> {
    carrier: Carrier<'a>,
    seen: Vec<(u64, Weights)>,
}

impl<'a> Scales<'a> {
    /// The most words that are remembered.
    const MOST_SLOTS: usize = 1 << 12;
    /// A text has a word to remember in so many bytes.
    const BYTES_A_SLOT: usize = 16;

    fn new(carrier: Carrier<'a>) -> Self {
        let slots = (carrier.bytes().len() / Self::BYTES_A_SLOT).clamp(1, Self::MOST_SLOTS);
        Self { carrier, seen: vec![(0, Weights::default()); slots] }
    }

    /// What the tokens of the sample cost in each reading, and whether Unicode was passed over among them.
    fn totals(&mut self) -> ([u64; READINGS], bool) {
        let mut totals = [0; READINGS];
        let mut passed_over = false;
        for token in Tokens::of(self.carrier).take(SAMPLE) {
            passed_over |= token.passed_over > 0;
            for (total, weight) in totals.iter_mut().zip(self.weigh(token.range)) {
                *total += u64::from(weight.bits);
            }
        }
        (totals, passed_over)
    }

    fn weigh(&mut self, token: Range<usize>) -> Weights {
        let hash = hash(self.carrier, &token);
        let slots = self.seen.len().max(1);
        let slot = self.seen.get_mut((hash >> 40) as usize % slots);
        match slot {
            Some((known, weights)) if *known == hash => *weights,
            slot => {
                let weights = Reading::ALL.map(|reading| weigh(reading, self.carrier, token.clone()));
                if let Some(slot) = slot {
                    *slot = (hash, weights);
                }
                weights
            }
        }
    }
}

/// FNV-1a over a token.
fn hash(carrier: Carrier<'_>, token: &Range<usize>) -> u64 {
    let bytes = carrier.bytes().get(token.clone()).unwrap_or_default();
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

/// A run of letters that holds evidence.
struct Token {
    range: Range<usize>,
    /// Whether a line began since the one before.
    new_line: bool,
    /// Bytes beyond ASCII that were passed over since, far from any sign of an old encoding.
    passed_over: usize,
}

/// The tokens of a carrier. Of text, only those near a sign of an old encoding.
struct Tokens<'a> {
    carrier: Carrier<'a>,
    at: usize,
    /// The sign before and the next one, in text.
    signs: Option<(Option<usize>, usize)>,
}

/// How far from a sign of an old encoding text is weighed, in bytes.
const NEAR: usize = 1 << 10;

impl<'a> Tokens<'a> {
    fn of(carrier: Carrier<'a>) -> Self {
        Self { carrier, at: 0, signs: matches!(carrier, Carrier::Text(_)).then_some((None, 0)) }
    }

    /// Passes over text that is far from signs; `None` where no sign follows. Returns the bytes beyond ASCII in it.
    fn pass_over(&mut self) -> Option<usize> {
        let (Carrier::Text(text), Some((before, next))) = (self.carrier, self.signs) else { return Some(0) };
        let (before, next) = if self.at < next {
            (before, next)
        } else {
            let found = mojibake::next_sign(text, self.at).unwrap_or(usize::MAX);
            (if self.at > 0 { Some(next) } else { None }, found)
        };
        self.signs = Some((before, next));
        let is_near = before.is_some_and(|before| self.at < before.saturating_add(NEAR)) || next - self.at <= 2 * NEAR;
        if is_near {
            return Some(0);
        }
        if next == usize::MAX {
            return None;
        }
        // On to the beginning of a line near the next sign, or of a word.
        let passed = text.as_bytes().get(self.at..next - NEAR).unwrap_or_default();
        let end = memchr::memrchr2(b'\n', b'\r', passed).or_else(|| memchr::memrchr(b' ', passed)).unwrap_or_default();
        self.at += end;
        Some(passed.iter().take(end).filter(|byte| !byte.is_ascii()).count())
    }
}

/// Whether a byte may belong to a letter in some encoding: VISCII and VPS have letters among the control characters.
fn belongs(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || says(byte)
}

/// Whether a byte says something about the encoding.
pub(super) fn says(byte: u8) -> bool {
    byte >= 0x80 || matches!(byte, 0x02..=0x06 | 0x10..=0x15 | 0x19 | 0x1C..=0x1E)
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Self::Item> {
        let passed_over = self.pass_over()?;
        let bytes = self.carrier.bytes();
        let rest = bytes.get(self.at..)?;
        // On to the next sign that says something, then back to the beginning of its word.
        let ahead = rest.iter().position(|&byte| says(byte))?;
        let (passed, _) = rest.split_at_checked(ahead)?;
        let letters = passed.iter().rev().take(MAX_TOKEN / 2).take_while(|&&byte| belongs(byte)).count();
        let new_line = self.at == 0 || passed.iter().any(|&byte| matches!(byte, b'\n' | b'\r'));
        let start = self.at + ahead - letters;
        let mut end = self.at + ahead;
        let mut signs = letters;
        // A long token is cut, but not inside a sequence of UTF-8.
        while bytes.get(end).is_some_and(|&byte| match signs {
            0..MAX_TOKEN => belongs(byte),
            MAX_TOKEN..MAX_CUT => matches!(byte, 0x80..=0xBF),
            _ => false,
        }) {
            end = self.carrier.sign(end)?.end;
            signs += 1;
        }
        self.at = end;
        Some(Token { range: start..end, new_line, passed_over })
    }
}
