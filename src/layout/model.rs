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
/// What no path reaches that goes on to the end: deep in a text the parts of the head, which are the first ones.
const UNREACHED: i16 = NEVER / 2;
/// The bits below a score that tell from which part it was reached, so that the better of two scores is found with its origin.
const ORIGIN_BITS: u32 = LANES.ilog2();
/// All of them: of parts that reach as much the first one counts, so that its number is taken off.
const ORIGIN: i16 = (1 << ORIGIN_BITS) - 1;
/// One number for each part.
type Row = [i16; LANES];
/// From which part each part of a line was reached.
type Origins = [u8; LANES];
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

/// The signals that an attachment, a closing, the line above the bases, the content, a mark, the addressees and the block of a
/// copy begin with.
const OPENERS: [(Signals, usize); 7] = [
    (HEADINGS, HEADED),
    (CLOSINGS, OPENED),
    (DECIDERS, DECIDED),
    (BEGINNERS, BEGUN),
    (MARKS, MARKED),
    (ADDRESSES, ADDRESSED),
    (COPIES, COPIED),
];

/// The model in the form that the decoder walks: dense rows, so that a step is the same few operations for every line.
pub(crate) struct Model {
    /// What a signal adds, by signal.
    evidence: [Row; Signal::COUNT],
    /// What a step adds, by junction and by what the line may begin, and by the part that it leaves: above the bits of
    /// [`ORIGIN`].
    steps: [[Row; COUNT]; JUNCTIONS * BEGINS],
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
        let mut steps = [[[NEVER << ORIGIN_BITS; LANES]; COUNT]; JUNCTIONS * BEGINS];
        for (from, to, tight, loose) in STEPS {
            let running = if from == to { 0 } else { *tight + RUNNING_CHANGE };
            for (junction, score) in [*tight, *loose, running].into_iter().enumerate() {
                for begins in 0..BEGINS {
                    let rows = steps.get_mut(junction * BEGINS + begins);
                    set(
                        rows.and_then(|rows| rows.get_mut(*from as usize)),
                        *to,
                        (score + entrance(*from, *to, begins, junction == LOOSE)) << ORIGIN_BITS,
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
        Self { evidence, steps, beginnings, endings }
    }

    /// The best path of parts over the lines, each given by its signals and its junction to the line before.
    pub(crate) fn decode(&self, lines: impl ExactSizeIterator<Item = (Signals, Junction)>) -> Vec<Part> {
        let mut back: Vec<Origins> = Vec::with_capacity(lines.len());
        let mut scores = self.beginnings;
        for (at, (signals, junction)) in lines.enumerate() {
            let mut origins = [0; LANES];
            if at > 0 {
                (scores, origins) = self.step(&scores, self.rows(junction, signals));
            } else if signals.has(Signal::Recipients) && !signals.shares(HEADINGS) {
                // `Kính gửi: …` above a text with an appendix begins the text.
                scores.iter_mut().skip(Attachment as usize).take(1).for_each(|score| *score += UNHEADED);
            }
            self.weigh(&mut scores, signals);
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
        // Kept at zero and below, so that no length of text overflows; and what was not reached stays so, whatever favours it.
        let best = scores.iter().copied().max().unwrap_or(0);
        scores.iter_mut().for_each(|score| *score = if *score - best > UNREACHED { *score - best } else { NEVER });
    }

    /// The scores of the steps to a line.
    fn rows(&self, junction: Junction, signals: Signals) -> &[Row; COUNT] {
        let junction = match junction {
            Junction::Tight => 0,
            Junction::Loose => LOOSE,
            Junction::Running => 2,
        };
        let begins: usize = OPENERS.iter().map(|(openers, bit)| usize::from(signals.shares(*openers)) * bit).sum();
        #[expect(clippy::indexing_slicing, reason = "both factors are below the bounds of the table")]
        &self.steps[junction * BEGINS + begins]
    }

    /// The scores of the parts of a line, and where each came from. Apart from its loop, so that the parts are what goes side
    /// by side.
    #[inline(never)]
    #[expect(clippy::indexing_slicing, reason = "all rows have the same lanes")]
    fn step(&self, scores: &Row, rows: &[Row; COUNT]) -> (Row, Origins) {
        let left: Row = std::array::from_fn(|from| scores[from] << ORIGIN_BITS | (ORIGIN - from as i16));
        let next: Row = std::array::from_fn(|to| {
            rows.iter().zip(&left).fold(i16::MIN, |best, (row, left)| best.max(left.saturating_add(row[to])))
        });
        (next.map(|reached| reached >> ORIGIN_BITS), next.map(|reached| (ORIGIN - (reached & ORIGIN)) as u8))
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
    // Of paths that are worth as much the first one counts, which is the last one backwards.
    let last = scores.iter().take(COUNT).enumerate().rev();
    let mut at = last.max_by_key(|(_, score)| **score).map_or(0, |(index, _)| index);
    let mut path: Vec<Part> = Vec::with_capacity(back.len());
    for origins in back.iter().rev() {
        path.push(PARTS.get(at).copied().unwrap_or(Part::Content));
        at = origins.get(at).copied().map_or(0, usize::from);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::weights::Part::{DateLine, Letterhead};

    #[test]
    fn no_text_begins_with_what_only_stands_below_others() {
        let model = Model::new();
        for signal in [Signal::SigningAuthority, Signal::Distribution, Signal::CopyHeading, Signal::Appendix] {
            for part in model.decode(std::iter::once((Signals::of(&[signal]), Junction::Loose))) {
                assert!(BEGINNINGS.iter().any(|(first, _)| *first == part), "{signal:?}: {part:?}");
            }
        }
    }

    #[test]
    fn of_paths_that_are_worth_as_much_the_one_to_the_first_part_is_taken() {
        assert_eq!(trace(&[0; LANES], &[[0; LANES]]), PARTS.get(..1).unwrap_or_default());
        let (_, origins) = Model::new().step(&[0; LANES], &[[0; LANES]; COUNT]);
        assert_eq!(origins, [0; LANES]);
    }

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
}
