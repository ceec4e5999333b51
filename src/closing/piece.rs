//! What stands in the column of the signature, piece by piece.

use super::person::Person;
use crate::AuthorityCode;
use crate::joined::Joined;
use crate::span::Span;

/// What stands in the column of the signature.
#[derive(Clone, Debug)]
pub(super) enum Piece<'t> {
    /// `KT. CHỦ TỊCH`: the code and what stands behind it. `certain` is false where the code itself was lost.
    Authority { code: AuthorityCode, principal: Joined, from: u32, certain: bool, seat: u32 },
    /// A position; not `whole` where only a remnant shows it.
    Position { text: Joined, whole: bool, seat: u32 },
    /// Beside a position, in capitals, something that is none that is known: another signer's, perhaps in another language.
    Beside { text: Joined, seat: u32 },
    /// Below a position, in capitals, what may be a name or go on with the position: a name where none stands further down.
    Capitals { person: Box<Person<'t>>, text: Joined, seat: u32 },
    /// A name and whether it is beyond doubt; where it stands with its rank, and where by itself.
    Name { person: Person<'t>, span: Span, named: Span, certain: bool, seat: u32 },
    /// In the place of a signature stands something that cannot be read.
    Unreadable { at: u32, end: u32 },
}

impl Piece<'_> {
    /// Which of the signers side by side it belongs to.
    pub(super) const fn seat(&self) -> usize {
        match self {
            Self::Authority { seat, .. }
            | Self::Position { seat, .. }
            | Self::Beside { seat, .. }
            | Self::Capitals { seat, .. }
            | Self::Name { seat, .. } => *seat as usize,
            Self::Unreadable { .. } => 0,
        }
    }
}
