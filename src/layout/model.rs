//! The sequence model: which part of the document each line belongs to, decided for the whole document together.
//!
//! Every line shows signals ([`super::signal`]); every signal speaks for some parts and against others
//! ([`EVIDENCE`]); and parts follow each other in an order ([`STEPS`]). The path of parts with the highest sum is found
//! in one pass (Viterbi), in time linear in the number of lines. No signal is needed and none decides alone: a document
//! without letterhead, date or signature has a path as well.

use super::signal::{Signal, Signals};

/// The parts of a document in the order of the drafting rules (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I;
/// Hướng dẫn 36-HD/VPTW, II.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Part {
    /// Banners, stamps, website furniture before the document.
    Stamp,
    /// Quốc hiệu, tiêu ngữ, bodies.
    Letterhead,
    /// Số, ký hiệu.
    Number,
    /// Địa danh, ngày tháng.
    DateLine,
    /// Secrecy, urgency, draft, circulation.
    Mark,
    /// Tên loại.
    Title,
    /// Trích yếu.
    Subject,
    /// The authority line above the bases: `CHỦ TỊCH ỦY BAN NHÂN DÂN …`.
    Authority,
    /// Kính gửi.
    Recipients,
    /// Preamble and body.
    Content,
    /// Chữ ký.
    Signature,
    /// Nơi nhận.
    Distribution,
    /// Bản sao.
    CopyBlock,
    /// Phụ lục, văn bản kèm theo.
    Attachment,
    /// The signature of what is attached, or of a copy. Only the model tells it from [`Part::Attachment`] and
    /// [`Part::CopyBlock`]: so the closing of an attached draft weighs no more than the document's own.
    EnclosedSignature,
    /// The distribution of what is attached, or of a copy.
    EnclosedDistribution,
}

pub(crate) const PARTS: [Part; 16] = [
    Part::Stamp,
    Part::Letterhead,
    Part::Number,
    Part::DateLine,
    Part::Mark,
    Part::Title,
    Part::Subject,
    Part::Authority,
    Part::Recipients,
    Part::Content,
    Part::Signature,
    Part::Distribution,
    Part::CopyBlock,
    Part::Attachment,
    Part::EnclosedSignature,
    Part::EnclosedDistribution,
];

const COUNT: usize = PARTS.len();

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

use Part::{
    Attachment, Authority, Content, CopyBlock, DateLine, Distribution, EnclosedDistribution, EnclosedSignature,
    Letterhead, Mark, Number, Recipients, Signature, Stamp, Subject, Title,
};

/// Where a document may begin, and how likely.
const BEGINNINGS: &[(Part, i16)] = &[
    (Stamp, -1),
    (Letterhead, 0),
    (Number, -1),
    (DateLine, -3),
    (Mark, -1),
    (Title, -3),
    (Subject, -4),
    (Recipients, -6),
    (Content, -4),
    (Attachment, -8),
];

/// What ending in a part costs: behind what stands above a document comes the document.
const ENDINGS: &[(Part, i16)] = &[(Stamp, -4)];

/// What may follow what: (from, to, tight, loose). Running text only stays where it is, at [`RUNNING_CHANGE`] it leaves.
const STEPS: &[(Part, Part, i16, i16)] = &[
    (Stamp, Stamp, 0, 0),
    (Stamp, Letterhead, -1, 0),
    (Stamp, Number, -3, -2),
    (Stamp, DateLine, -4, -3),
    (Stamp, Mark, -2, -1),
    (Stamp, Title, -4, -3),
    (Stamp, Subject, -7, -6),
    (Stamp, Recipients, -4, -3),
    (Stamp, Content, -7, -6),
    (Letterhead, Letterhead, 0, 0),
    (Letterhead, Number, 0, 0),
    (Letterhead, DateLine, 0, 0),
    (Letterhead, Mark, -1, -1),
    (Letterhead, Title, -1, 0),
    (Letterhead, Subject, -3, -2),
    (Letterhead, Authority, -4, -4),
    (Letterhead, Recipients, -1, -1),
    (Letterhead, Content, -5, -4),
    (Letterhead, Stamp, -4, -4),
    (Number, Number, -2, -2),
    (Number, Letterhead, -1, -1),
    (Number, DateLine, 0, 0),
    (Number, Mark, -1, -1),
    (Number, Title, 0, 0),
    (Number, Subject, 0, 0),
    (Number, Recipients, -1, 0),
    (Number, Authority, -4, -3),
    (Number, Content, -4, -3),
    (Number, Stamp, -3, -3),
    (DateLine, DateLine, -1, -2),
    (DateLine, Letterhead, -2, -2),
    (DateLine, Number, -1, -1),
    (DateLine, Mark, -1, -1),
    (DateLine, Title, 0, 0),
    (DateLine, Subject, -1, -1),
    (DateLine, Recipients, -1, 0),
    (DateLine, Content, -4, -3),
    (DateLine, Stamp, -3, -3),
    (Mark, Mark, 0, 0),
    (Mark, Letterhead, -1, -1),
    (Mark, Number, -1, -1),
    (Mark, DateLine, -1, -1),
    (Mark, Title, 0, 0),
    (Mark, Subject, -1, -1),
    (Mark, Recipients, 0, 0),
    (Mark, Content, -3, -2),
    (Title, Title, -6, -6),
    (Title, Subject, 0, 0),
    (Title, Number, -2, -2),
    (Title, DateLine, -2, -2),
    (Title, Authority, -3, -2),
    (Title, Recipients, -1, 0),
    (Title, Content, -7, -5),
    (Title, Stamp, -4, -4),
    (Subject, Subject, 1, -1),
    (Subject, DateLine, -2, -2),
    (Subject, Number, -4, -4),
    (Subject, Letterhead, -4, -4),
    (Subject, Mark, -1, -1),
    (Subject, Title, -4, -4),
    (Subject, Authority, -1, 1),
    (Subject, Recipients, 0, 1),
    (Subject, Content, -1, 3),
    (Subject, Stamp, -6, -5),
    (Authority, Recipients, 0, 0),
    (Authority, Authority, 0, -2),
    (Authority, Content, 0, 1),
    (Recipients, Recipients, 1, 0),
    (Recipients, Content, 0, 3),
    (Recipients, Subject, -5, -5),
    (Recipients, Stamp, -5, -4),
    (Content, Content, 1, 1),
    (Content, Signature, -3, -2),
    (Content, Distribution, -3, -2),
    (Content, CopyBlock, -8, -8),
    (Content, Attachment, -12, -11),
    (Signature, Signature, 0, 0),
    (Signature, Distribution, 0, 0),
    (Signature, CopyBlock, -8, -8),
    (Signature, Attachment, -9, -8),
    (Distribution, Distribution, 1, 0),
    (Distribution, Signature, -1, -1),
    (Distribution, CopyBlock, -8, -8),
    (Distribution, Attachment, -9, -8),
    (CopyBlock, CopyBlock, 0, 0),
    (CopyBlock, EnclosedSignature, 0, 0),
    (CopyBlock, EnclosedDistribution, 0, 0),
    (CopyBlock, Attachment, -9, -8),
    (Attachment, Attachment, 1, 1),
    (Attachment, EnclosedSignature, -3, -2),
    (Attachment, EnclosedDistribution, -3, -2),
    (EnclosedSignature, EnclosedSignature, 0, 0),
    (EnclosedSignature, EnclosedDistribution, 0, 0),
    (EnclosedSignature, Attachment, -9, -8),
    (EnclosedDistribution, EnclosedDistribution, 1, 0),
    (EnclosedDistribution, EnclosedSignature, -1, -1),
    (EnclosedDistribution, Attachment, -9, -8),
];

/// What an attachment begins with; one that begins with anything else costs [`UNHEADED`] on top of the step.
const HEADINGS: &[Signal] = &[
    Signal::Appendix,
    Signal::Enclosure,
    Signal::IssuedWith,
    Signal::NationalTitle,
    Signal::TypeLine,
    Signal::TypeOpening,
    Signal::Body,
];
const UNHEADED: i16 = -9;
/// What the block of a copy begins with; one that begins with anything else costs [`UNCOPIED`] on top of the step.
const COPIES: &[Signal] = &[Signal::CopyHeading, Signal::Authentication, Signal::NationalTitle, Signal::Body];
const UNCOPIED: i16 = -6;
/// What a closing begins with; one that begins with anything else costs [`UNOPENED`] on top of the step.
const CLOSINGS: &[Signal] = &[
    Signal::Distribution,
    Signal::SigningAuthority,
    Signal::Position,
    Signal::Signed,
    Signal::AsAbove,
    Signal::FileCopy,
    Signal::ElectronicSignature,
    Signal::PersonName,
];
const UNOPENED: i16 = -5;

/// What the line above the bases begins with: a position or a body. One that begins with anything else costs [`UNDECIDED`].
const DECIDERS: &[Signal] = &[Signal::Position, Signal::Body];
const UNDECIDED: i16 = -4;
/// What a mark begins with; one that begins with anything else costs [`UNMARKED`].
const MARKS: &[Signal] = &[Signal::Mark];
const UNMARKED: i16 = -6;
/// What the content begins with behind subject and addressees; where it begins with anything else, that costs
/// [`UNBEGUN`].
pub(super) const BEGINNERS: &[Signal] =
    &[Signal::Opening, Signal::Basis, Signal::Provision, Signal::Enumerator, Signal::Enactment, Signal::Adoption];
const UNBEGUN: i16 = -2;

/// What the addressees begin with; a line that begins with anything else directly below the subject and is taken for one
/// costs [`UNADDRESSED`], below a blank line half of it: there the subject goes on.
const ADDRESSES: &[Signal] = &[Signal::Recipients, Signal::Dash, Signal::Whereabouts];
const UNADDRESSED: i16 = -4;

/// What leaving a part in the middle of a sentence costs, on top of the step.
const RUNNING_CHANGE: i16 = -6;

/// What keeps the head from going on without end, more than all its lines could win.
const FAR: i16 = NEVER;

/// What a signal says of the part that its line belongs to.
#[rustfmt::skip]
const EVIDENCE: &[(Signal, &[(Part, i16)])] = &[
    (Signal::Sentence, &[(Stamp, -1), (Letterhead, -7), (Number, -5), (DateLine, -6), (Mark, -7), (Title, -8), (Subject, -1), (Authority, -7), (Recipients, -1), (Signature, -6), (Distribution, -2), (CopyBlock, -4)]),
    (Signal::UpperCase, &[(Letterhead, 2), (CopyBlock, 1), (Title, 1), (Subject, 1), (Authority, 2), (Signature, 2), (Content, -1), (Recipients, -2), (Distribution, -3), (Number, -3), (DateLine, -3)]),
    (Signal::LowerStart, &[(Subject, 1), (Letterhead, -4), (Number, -4), (DateLine, -3), (Title, -6), (Authority, -4), (Signature, -4), (Mark, -5)]),
    (Signal::SentenceEnd, &[(Letterhead, -2), (Title, -2), (Subject, -1), (Authority, -3), (Signature, -2)]),
    (Signal::NationalTitle, &[(Letterhead, 9), (Content, -8), (Subject, -8), (Title, -8), (Recipients, -8), (Distribution, -8), (Signature, -6), (Authority, -8), (Number, -4), (CopyBlock, 2), (Attachment, 6)]),
    (Signal::NumberLine, &[(Number, 10), (CopyBlock, 4), (Content, -3), (Letterhead, -4), (Subject, -5), (Title, -5), (Authority, -8), (Signature, -6), (Recipients, -5)]),
    (Signal::NumberBlank, &[(Number, 5), (Stamp, 3), (Content, -3), (CopyBlock, 4), (Letterhead, -2)]),
    (Signal::NumberShape, &[(Number, 4), (Content, -2), (Letterhead, -3), (Title, -3)]),
    (Signal::DateLine, &[(DateLine, 9), (Number, 1), (Content, -4), (CopyBlock, 6), (Subject, -4), (Letterhead, -2), (Title, -5), (Signature, 0), (Recipients, -4), (Distribution, -4)]),
    (Signal::TypeLine, &[(Title, 9), (CopyBlock, -8), (Content, -3), (Subject, -3), (Letterhead, -4), (Authority, -5), (Attachment, 6), (Signature, -5), (Recipients, -5), (Number, -3)]),
    (Signal::TypeOpening, &[(Title, 4), (CopyBlock, -6), (Letterhead, -3), (Authority, -2), (Attachment, 3)]),
    (Signal::About, &[(Stamp, -5), (Subject, 7), (Content, -3), (Letterhead, -5), (Title, -3), (Authority, -5), (Recipients, -4), (Signature, -5)]),
    (Signal::AboutShort, &[(Subject, 3), (Letterhead, -2), (Title, -2)]),
    (Signal::Recipients, &[(Recipients, 10), (Attachment, 0), (Content, -5), (Subject, -6), (Letterhead, -6), (Distribution, -3), (Title, -6)]),
    (Signal::Basis, &[(Content, 5), (Number, -4), (CopyBlock, -5), (Subject, -4), (Recipients, -5), (Distribution, -4), (Letterhead, -6), (Title, -6), (Authority, -5), (Stamp, -4)]),
    (Signal::Opening, &[(Content, 3), (Number, -4), (Subject, -2), (Recipients, -4), (Distribution, -2), (Letterhead, -5), (Title, -6), (Authority, -5), (Stamp, -2), (DateLine, -3)]),
    (Signal::Enactment, &[(Content, 5), (Title, 2), (Signature, -4), (Letterhead, -5), (Subject, -4)]),
    (Signal::Provision, &[(Content, 6), (Subject, -6), (Recipients, -6), (Distribution, -6), (Signature, -6), (Letterhead, -8), (Title, -8), (Authority, -8), (Stamp, -5), (CopyBlock, -4)]),
    (Signal::Enumerator, &[(Content, 2), (Subject, -5), (Distribution, -3), (Signature, -5), (Letterhead, -5), (Title, -6), (Authority, -6), (Stamp, -1), (Recipients, -1)]),
    (Signal::Dash, &[(Recipients, 2), (Distribution, 2), (Subject, -3), (Title, -7), (Letterhead, -5), (Signature, -4), (Authority, -6), (Number, -4), (DateLine, -4)]),
    (Signal::Distribution, &[(Distribution, 12), (Content, -6), (Signature, -2), (Recipients, -6), (Subject, -6)]),
    (Signal::AsAbove, &[(Distribution, 5), (Content, -3)]),
    (Signal::FileCopy, &[(Distribution, 8), (Content, -4), (Signature, -2), (Recipients, -4)]),
    (Signal::SigningAuthority, &[(Signature, 9), (Distribution, 3), (Content, -5), (Letterhead, -5), (Subject, -5), (Authority, -4), (Title, -5), (Recipients, -5)]),
    (Signal::Position, &[(Signature, 4), (Authority, 3), (Letterhead, -1), (Content, -3), (Subject, -2)]),
    (Signal::PersonName, &[(Signature, 3), (Number, -3), (Content, -2), (Letterhead, -3), (Title, -3), (Authority, -3)]),
    (Signal::Signed, &[(Signature, 6), (Content, -2)]),
    (Signal::ElectronicSignature, &[(Stamp, 7), (Signature, 3), (Content, -5), (Letterhead, -5), (CopyBlock, -3), (Subject, -5), (Distribution, -1)]),
    (Signal::Address, &[(Stamp, 3), (Letterhead, 0), (Title, -4), (Subject, -3)]),
    (Signal::Whereabouts, &[(Recipients, 6), (Content, -2), (Distribution, -3), (Signature, -4), (Subject, -3)]),
    (Signal::Timestamp, &[(Stamp, 6), (CopyBlock, -6), (Letterhead, -4), (Subject, -5), (Title, -5), (Content, -2)]),
    (Signal::IncomingStamp, &[(Stamp, 6), (Letterhead, -3), (Content, -3), (Subject, -3), (Title, -4)]),
    (Signal::Body, &[(Letterhead, 3), (Authority, 2), (Signature, 0), (CopyBlock, 2), (Title, -3)]),
    (Signal::Appendix, &[(Attachment, 9), (Content, -5), (Subject, -4), (Distribution, -4), (Signature, -4)]),
    (Signal::Enclosure, &[(Attachment, 7), (Content, -1), (Subject, -4), (Distribution, -4), (Signature, -4)]),
    (Signal::IssuedWith, &[(Attachment, 7), (Stamp, -3), (Authority, -6), (Recipients, -6), (Content, 0), (Letterhead, -5), (Signature, -4), (Distribution, -4)]),
    (Signal::CopyHeading, &[(CopyBlock, 6), (Stamp, 5), (Letterhead, -4), (Content, -1), (Signature, -4), (Distribution, -4), (Subject, -4)]),
    (Signal::Authentication, &[(CopyBlock, 6), (Content, -1), (Signature, -4), (Distribution, -4), (Attachment, -4)]),
    (Signal::Mark, &[(Mark, 8), (Content, -5), (Letterhead, -2), (Title, -4), (Subject, -4), (Signature, -3)]),
    (Signal::Adoption, &[(Content, 4), (Signature, -4), (Distribution, -4), (DateLine, -6)]),
    (Signal::Deep, &[(Stamp, FAR), (Letterhead, FAR), (Number, FAR), (DateLine, FAR), (Mark, FAR), (Title, FAR), (Subject, FAR), (Authority, FAR), (Recipients, FAR)]),
    (Signal::EndMark, &[(Content, 4), (Distribution, -6), (Signature, -6), (Recipients, -6), (Subject, -6), (Letterhead, -6)]),
];

/// What stands below the head of a document and never in it, unless [`EVIDENCE`] says how it may.
const BELOW: &[Signal] = &[Signal::EndMark, Signal::Appendix, Signal::Distribution, Signal::FileCopy, Signal::Signed];
/// The parts of the head, and what a line costs in them that shows what stands below it.
const HEAD: &[Part] = &[Stamp, Letterhead, Number, DateLine, Mark, Title, Subject, Authority, Recipients];
const TOO_HIGH: i16 = -6;

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
/// Less than any path reaches; three times it still fits.
const NEVER: i16 = -9_000;

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

    fn step(&self, scores: &Row, rows: &[Row; COUNT]) -> (Row, Origins) {
        let mut next = [i16::MIN; LANES];
        let mut from_parts = [0_i16; LANES];
        for (from, (row, score)) in rows.iter().zip(scores).enumerate() {
            for ((slot, from_slot), step) in next.iter_mut().zip(&mut from_parts).zip(row) {
                let reached = *score + *step;
                *from_slot = if reached > *slot { from as i16 } else { *from_slot };
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
        Self(parts.iter().rev().fold(0, |packed, part| packed << 4 | (*part as u64 & 0xF)))
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
