//! The weights of the sequence model: which parts there are, in what order they stand, and what every signal says of them.

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

/// Less than any path reaches that goes on to the end; twice it still fits above the bits that tell where a path comes from.
pub(super) const NEVER: i16 = -1_000;

use Part::{
    Attachment, Authority, Content, CopyBlock, DateLine, Distribution, EnclosedDistribution, EnclosedSignature,
    Letterhead, Mark, Number, Recipients, Signature, Stamp, Subject, Title,
};

/// Where a document may begin, and how likely.
pub(super) const BEGINNINGS: &[(Part, i16)] = &[
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
pub(super) const ENDINGS: &[(Part, i16)] = &[(Stamp, -4)];

/// What may follow what: (from, to, tight, loose). Running text only stays where it is, at [`RUNNING_CHANGE`] it leaves.
pub(super) const STEPS: &[(Part, Part, i16, i16)] = &[
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
    (Subject, Number, -3, -3),
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
pub(super) const HEADINGS: Signals = Signals::of(&[
    Signal::Appendix,
    Signal::Enclosure,
    Signal::IssuedWith,
    Signal::NationalTitle,
    Signal::TypeLine,
    Signal::TypeOpening,
    Signal::Body,
]);
pub(super) const UNHEADED: i16 = -9;
/// What the block of a copy begins with; one that begins with anything else costs [`UNCOPIED`] on top of the step.
pub(super) const COPIES: Signals =
    Signals::of(&[Signal::CopyHeading, Signal::Authentication, Signal::NationalTitle, Signal::Body]);
pub(super) const UNCOPIED: i16 = -6;
/// What a closing begins with; one that begins with anything else costs [`UNOPENED`] on top of the step.
pub(super) const CLOSINGS: Signals = Signals::of(&[
    Signal::Distribution,
    Signal::SigningAuthority,
    Signal::Position,
    Signal::Office,
    Signal::Signed,
    Signal::AsAbove,
    Signal::FileCopy,
    Signal::ElectronicSignature,
    Signal::PersonName,
]);
pub(super) const UNOPENED: i16 = -5;

/// What the line above the bases begins with: a position or a body. One that begins with anything else costs [`UNDECIDED`].
pub(super) const DECIDERS: Signals = Signals::of(&[Signal::Position, Signal::Body]);
pub(super) const UNDECIDED: i16 = -4;
/// What a mark begins with; one that begins with anything else costs [`UNMARKED`].
pub(super) const MARKS: Signals = Signals::of(&[Signal::Mark]);
pub(super) const UNMARKED: i16 = -6;
/// What the content begins with behind subject and addressees; where it begins with anything else, that costs
/// [`UNBEGUN`].
pub(super) const BEGINNERS: Signals = Signals::of(&[
    Signal::Opening,
    Signal::Basis,
    Signal::Provision,
    Signal::Enumerator,
    Signal::Enactment,
    Signal::Adoption,
]);
pub(super) const UNBEGUN: i16 = -2;

/// What the addressees begin with; a line that begins with anything else directly below the subject and is taken for one
/// costs [`UNADDRESSED`], below a blank line half of it: there the subject goes on.
pub(super) const ADDRESSES: Signals = Signals::of(&[Signal::Recipients, Signal::Dash, Signal::Whereabouts]);
pub(super) const UNADDRESSED: i16 = -4;

/// What leaving a part in the middle of a sentence costs, on top of the step.
pub(super) const RUNNING_CHANGE: i16 = -6;

/// What keeps the head from going on without end, more than all its lines could win.
pub(super) const FAR: i16 = NEVER;

/// What a signal says of the part that its line belongs to.
#[rustfmt::skip]
pub(super) const EVIDENCE: &[(Signal, &[(Part, i16)])] = &[
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
    (Signal::Office, &[(Signature, 4), (Content, -3)]),
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
    (Signal::BelowSubject, &[(Subject, -3)]),
    (Signal::Deep, &[(Stamp, FAR), (Letterhead, FAR), (Number, FAR), (DateLine, FAR), (Mark, FAR), (Title, FAR), (Subject, FAR), (Authority, FAR), (Recipients, FAR)]),
    (Signal::EndMark, &[(Content, 4), (Distribution, -6), (Signature, -6), (Recipients, -6), (Subject, -6), (Letterhead, -6)]),
];

/// What stands below the head of a document and never in it, unless [`EVIDENCE`] says how it may.
pub(super) const BELOW: &[Signal] =
    &[Signal::EndMark, Signal::Appendix, Signal::Distribution, Signal::FileCopy, Signal::Signed];
/// The parts of the head, and what a line costs in them that shows what stands below it.
pub(super) const HEAD: &[Part] = &[Stamp, Letterhead, Number, DateLine, Mark, Title, Subject, Authority, Recipients];
pub(super) const TOO_HIGH: i16 = -6;
