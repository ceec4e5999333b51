//! The sequence model: which part of the document each line belongs to, decided for the whole document together.
//!
//! Every line shows signals ([`super::signal`]); every signal speaks for some parts and against others
//! ([`EVIDENCE`]); and parts follow each other in an order ([`STEPS`]). The path of parts with the highest sum is found
//! in one pass (Viterbi), in time linear in the number of lines. No signal is needed and none decides alone: a document
//! without letterhead, date or signature has a path as well.

use super::signal::{Signal, Signals};
use super::weights::Part::{
    Attachment, Authority, Content, CopyBlock, Distribution, EnclosedDistribution, EnclosedSignature, Mark, Recipients,
    Signature, Subject, Title,
};
use super::weights::{
    ADDRESSES, BEGINNERS, BEGINNINGS, BELOW, CLOSINGS, COPIES, DECIDERS, ENDINGS, EVIDENCE, HEAD, HEADINGS, MARKS,
    NEVER, PARTS, Part, RUNNING_CHANGE, STEPS, TOO_HIGH, UNADDRESSED, UNBEGUN, UNCOPIED, UNDECIDED, UNHEADED, UNMARKED,
    UNOPENED,
};

/// How a line follows the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Junction {
    /// The next line, no blank between.
    Tight,
    /// A blank line stands between.
    Loose,
    /// The line goes on in the middle of a sentence.
    Running,
}

const COUNT: usize = PARTS.len();

/// Lanes of a row of scores: the parts, filled up to a whole number of machine words.
const LANES: usize = 16;
/// One number for each part.
type Row = [i16; LANES];
/// How many ways there are for a line to follow another.
const JUNCTIONS: usize = 3;
/// The index of [`Junction::Loose`] among them.
const LOOSE: usize = 1;
/// How many combinations there are of what a line may begin: [`HEADED`], [`OPENED`], [`DECIDED`], [`BEGUN`],
/// [`MARKED`], [`ADDRESSED`] and [`COPIED`].
const BEGINS: usize = 128;
/// The line may begin an attachment.
const HEADED: usize = 1;
/// The line may begin a closing.
const OPENED: usize = 2;
/// The line may be the one above the bases.
const DECIDED: usize = 4;
/// The line may begin the content.
const BEGUN: usize = 8;
/// The line bears a mark.
const MARKED: usize = 16;
/// The line may name the first addressees.
const ADDRESSED: usize = 32;
/// The line may begin the block of a copy.
const COPIED: usize = 64;

/// The model in the form that the decoder walks: dense rows, so that a step is the same few operations for every line.
pub(crate) struct Model {
    /// What a signal adds, by signal.
    evidence: [Row; Signal::COUNT],
    /// What a step adds, by junction and by what the line may begin, and by the part that it leaves.
    steps: [[Row; COUNT]; JUNCTIONS * BEGINS],
    /// The signals that an attachment, a closing, the line above the bases, the content, a mark, the addressees and
    /// the block of a copy begin with.
    openers: [(Signals, usize); 7],
    beginnings: Row,
    endings: Row,
}

impl Model {
    pub(crate) fn new() -> Self {
        let mut evidence = [[0; LANES]; Signal::COUNT];
        for (signal, scores) in EVIDENCE {
            let of = |part: Part| scores.iter().find(|(other, _)| *other == part).map(|(_, score)| *score);
            let row = evidence.get_mut(*signal as usize);
            let Some(row) = row else { continue };
            if BELOW.contains(signal) {
                HEAD.iter().for_each(|part| set(Some(row), *part, TOO_HIGH));
            }
            for (part, score) in *scores {
                set(Some(row), *part, *score);
            }
            // What is attached is read like content; only its headings tell it apart.
            set(Some(row), Attachment, of(Attachment).or(of(Content)).unwrap_or(0));
            set(Some(row), EnclosedSignature, of(Signature).unwrap_or(0));
            set(Some(row), EnclosedDistribution, of(Distribution).unwrap_or(0));
        }
        let mut steps = [[[NEVER; LANES]; COUNT]; JUNCTIONS * BEGINS];
        for (from, to, tight, loose) in STEPS {
            let running = if from == to { 0 } else { *tight + RUNNING_CHANGE };
            for (junction, score) in [*tight, *loose, running].into_iter().enumerate() {
                for begins in 0..BEGINS {
                    let rows = steps.get_mut(junction * BEGINS + begins);
                    set(
                        rows.and_then(|rows| rows.get_mut(*from as usize)),
                        *to,
                        score + entrance(*from, *to, begins, junction == LOOSE),
                    );
                }
            }
        }
        let mut beginnings = [NEVER; LANES];
        for (part, score) in BEGINNINGS {
            set(Some(&mut beginnings), *part, *score);
        }
        let mut endings = [0; LANES];
        for (part, score) in ENDINGS {
            set(Some(&mut endings), *part, *score);
        }
        let openers = [
            (HEADINGS, HEADED),
            (CLOSINGS, OPENED),
            (DECIDERS, DECIDED),
            (BEGINNERS, BEGUN),
            (MARKS, MARKED),
            (ADDRESSES, ADDRESSED),
            (COPIES, COPIED),
        ];
        Self {
            evidence,
            steps,
            openers: openers.map(|(signals, bit)| (Signals::of(signals), bit)),
            beginnings,
            endings,
        }
    }

    /// The best path of parts over the lines, each given by its signals and its junction to the line before.
    pub(crate) fn decode(&self, lines: impl ExactSizeIterator<Item = (Signals, Junction)>) -> Vec<Part> {
        let mut back: Vec<Origins> = Vec::with_capacity(lines.len());
        let mut scores = self.beginnings;
        let mut memory = Memory::default();
        for (at, (signals, junction)) in lines.enumerate() {
            let from = Line { scores, signals, junction };
            if at == 0 {
                self.weigh(&mut scores, signals);
                back.push(Origins(0));
                continue;
            }
            let known = if at >= REMEMBERED_FROM { memory.recall(&from) } else { None };
            let (next, origins) = known.unwrap_or_else(|| {
                let (mut next, origins) = self.step(&scores, self.rows(junction, signals));
                self.weigh(&mut next, signals);
                (next, origins)
            });
            if at >= REMEMBERED_FROM && known.is_none() {
                memory.keep(from, next, origins);
            }
            scores = next;
            back.push(origins);
        }
        scores.iter_mut().zip(self.endings).for_each(|(score, ending)| *score += ending);
        trace(&scores, &back)
    }

    /// Adds what the signals of a line say.
    fn weigh(&self, scores: &mut Row, signals: Signals) {
        for signal in signals.iter() {
            if let Some(row) = self.evidence.get(signal) {
                scores.iter_mut().zip(row).for_each(|(score, evidence)| *score += evidence);
            }
        }
        // Kept at zero and below, so that no length of text overflows.
        let best = scores.iter().copied().max().unwrap_or(0);
        scores.iter_mut().for_each(|score| *score = (*score - best).max(NEVER));
    }

    /// The scores of the steps to a line.
    fn rows(&self, junction: Junction, signals: Signals) -> &[Row; COUNT] {
        let junction = match junction {
            Junction::Tight => 0,
            Junction::Loose => LOOSE,
            Junction::Running => 2,
        };
        let begins: usize = self.openers.iter().map(|(openers, bit)| usize::from(signals.shares(*openers)) * bit).sum();
        #[expect(clippy::indexing_slicing, reason = "both factors are below the bounds of the table")]
        &self.steps[junction * BEGINS + begins]
    }

    /// The scores of the parts of a line, and where each came from. Apart from its loop, so that the parts are what goes side
    /// by side.
    #[inline(never)]
    fn step(&self, scores: &Row, rows: &[Row; COUNT]) -> (Row, Origins) {
        let mut next = [i16::MIN; LANES];
        let mut from_parts = [0_i16; LANES];
        for (from, (row, score)) in rows.iter().zip(scores).enumerate() {
            for ((slot, from_slot), step) in next.iter_mut().zip(&mut from_parts).zip(row) {
                let reached = *score + *step;
                // Of parts that reach as much the first one counts; those behind it have greater numbers.
                *from_slot = i16::max(*from_slot, if reached > *slot { from as i16 } else { 0 });
                *slot = reached.max(*slot);
            }
        }
        (next, Origins::of(from_parts))
    }
}

/// From which part each part of a line was reached: four bits a part, since a text has many lines.
#[derive(Clone, Copy)]
struct Origins(u64);

const _: () = assert!(LANES * 4 == u64::BITS as usize, "a part takes four bits");

impl Origins {
    fn of(parts: Row) -> Self {
        // Two neighbours to a byte, four to two bytes, and so on.
        let parts = u128::from_le_bytes(parts.map(|part| part as u8));
        let bytes = (parts | parts >> 4) & 0x00FF_00FF_00FF_00FF_00FF_00FF_00FF_00FF;
        let pairs = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF_0000_FFFF_0000_FFFF;
        let fours = pairs | pairs >> 16;
        Self(fours as u64 & 0xFFFF_FFFF | (fours >> 32) as u64 & 0xFFFF_FFFF_0000_0000)
    }

    fn get(self, part: usize) -> usize {
        (self.0 >> (part * 4) & 0xF) as usize
    }
}

/// The line from which on steps are remembered. No head reaches it: before, the scores of the head fall from line to line.
const REMEMBERED_FROM: usize = 330;
/// How many steps are remembered.
const REMEMBERED: usize = 64;

/// All that the scores of a line depend on: the scores of the line before, and what is seen of the line.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Line {
    scores: Row,
    signals: Signals,
    junction: Junction,
}

/// Steps that were reckoned before: in running text the same scores come back again and again.
#[derive(Default)]
struct Memory {
    steps: Vec<Option<(Line, Row, Origins)>>,
}

impl Memory {
    /// The place of a line; lines that share it drive each other out.
    fn place(line: &Line) -> usize {
        let closing = line.scores.iter().skip(Signature as usize);
        let sum =
            closing.fold(line.junction as u64 ^ line.signals.bits(), |sum, score| sum.rotate_left(7) ^ *score as u64);
        (sum.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize % REMEMBERED
    }

    fn recall(&self, line: &Line) -> Option<(Row, Origins)> {
        let (known, next, origins) = self.steps.get(Self::place(line))?.as_ref()?;
        (known == line).then_some((*next, *origins))
    }

    fn keep(&mut self, line: Line, next: Row, origins: Origins) {
        self.steps.resize(REMEMBERED, None);
        if let Some(slot) = self.steps.get_mut(Self::place(&line)) {
            *slot = Some((line, next, origins));
        }
    }
}

/// What entering a part on a line costs that does not look like the beginning of one.
fn entrance(from: Part, to: Part, begins: usize, loose: bool) -> i16 {
    let closing = |part: Part| matches!(part, Signature | Distribution);
    let enclosed = |part: Part| matches!(part, EnclosedSignature | EnclosedDistribution);
    match to {
        Attachment if from != Attachment && begins & HEADED == 0 => UNHEADED,
        CopyBlock if from != CopyBlock && begins & COPIED == 0 => UNCOPIED,
        Authority if from != Authority && begins & DECIDED == 0 => UNDECIDED,
        Mark if from != Mark && begins & MARKED == 0 => UNMARKED,
        Recipients if matches!(from, Title | Subject) && begins & ADDRESSED == 0 => {
            if loose {
                UNADDRESSED / 2
            } else {
                UNADDRESSED
            }
        }
        Content if matches!(from, Subject | Recipients) && begins & BEGUN == 0 => UNBEGUN,
        Signature | Distribution if !closing(from) && begins & OPENED == 0 => UNOPENED,
        EnclosedSignature | EnclosedDistribution if !enclosed(from) && begins & OPENED == 0 => UNOPENED,
        _ => 0,
    }
}

fn set(row: Option<&mut Row>, part: Part, score: i16) {
    if let Some(slot) = row.and_then(|row| row.get_mut(part as usize)) {
        *slot = score;
    }
}

fn trace(scores: &Row, back: &[Origins]) -> Vec<Part> {
    let last = scores.iter().take(COUNT).enumerate();
    let mut at = last.max_by_key(|(index, score)| (**score, COUNT - index)).map_or(0, |(index, _)| index);
    let mut path: Vec<Part> = Vec::with_capacity(back.len());
    for origins in back.iter().rev() {
        path.push(PARTS.get(at).copied().unwrap_or(Part::Content));
        at = origins.get(at);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::weights::Part::{DateLine, Letterhead};

    #[test]
    fn entering_a_part_costs_where_the_line_does_not_look_like_its_beginning() {
        for (from, to, opener, loose, cost) in [
            (Content, Attachment, HEADED, false, -9),
            (Content, CopyBlock, COPIED, false, -6),
            (Letterhead, Authority, DECIDED, false, -4),
            (Letterhead, Mark, MARKED, false, -6),
            (Subject, Recipients, ADDRESSED, false, -4),
            (Title, Recipients, ADDRESSED, true, -2),
            (Subject, Content, BEGUN, false, -2),
            (Recipients, Content, BEGUN, true, -2),
            (Content, Signature, OPENED, false, -5),
            (Content, Distribution, OPENED, true, -5),
            (Attachment, EnclosedSignature, OPENED, false, -5),
            (CopyBlock, EnclosedDistribution, OPENED, false, -5),
        ] {
            assert_eq!(entrance(from, to, opener, loose), 0, "{from:?} to {to:?}");
            // Whatever else it looks like.
            for others in [0, BEGINS - 1 - opener] {
                assert_eq!(entrance(from, to, others, loose), cost, "{from:?} to {to:?}");
            }
        }
        for (from, to) in [
            (Attachment, Attachment),
            (CopyBlock, CopyBlock),
            (Authority, Authority),
            (Mark, Mark),
            (DateLine, Recipients),
            (Title, Content),
            (Signature, Distribution),
            (Distribution, Signature),
            (EnclosedSignature, EnclosedDistribution),
            (EnclosedDistribution, EnclosedSignature),
        ] {
            assert_eq!(entrance(from, to, 0, false), 0, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn a_row_of_origins_is_kept_whole() {
        let row: Row = std::array::from_fn(|part| (part * 7 % LANES) as i16);
        let kept = Origins::of(row);
        assert!(row.iter().enumerate().all(|(part, origin)| kept.get(part) == *origin as usize));
    }

    /// A long text with few kinds of lines: nearly every step is remembered.
    #[test]
    fn steps_that_are_remembered_are_those_that_were_reckoned() {
        let kinds: [&[Signal]; 6] = [
            &[Signal::Sentence],
            &[Signal::Sentence, Signal::SentenceEnd],
            &[Signal::Provision],
            &[Signal::Enumerator, Signal::Sentence],
            &[Signal::UpperCase, Signal::Position],
            &[Signal::Dash, Signal::SentenceEnd],
        ];
        let junctions = [Junction::Tight, Junction::Loose, Junction::Running];
        let mut state = 1_u64;
        let lines = (0..4_000_u64).map(|at| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let drawn = (state >> 33) as usize;
            let past_head: &[Signal] = if at < 320 { &[] } else { &[Signal::Deep] };
            let signals = [kinds.get(drawn % kinds.len()).copied().unwrap_or_default(), past_head].concat();
            (Signals::of(&signals), junctions.get(drawn / 8 % 3).copied().unwrap_or(Junction::Tight))
        });
        let lines: Vec<_> = lines.collect();
        let model = Model::new();
        let mut scores = model.beginnings;
        let mut back = Vec::new();
        for (signals, junction) in &lines {
            let (next, origins) = model.step(&scores, model.rows(*junction, *signals));
            if !back.is_empty() {
                scores = next;
            }
            back.push(origins);
            model.weigh(&mut scores, *signals);
        }
        scores.iter_mut().zip(model.endings).for_each(|(score, ending)| *score += ending);
        let path = model.decode(lines.iter().copied());
        assert_eq!(path, trace(&scores, &back));
        assert_eq!(path.len(), lines.len());
        assert!(path.contains(&Content));
    }
}
