//! Dấu đến: what the office that received a document stamped on the lines of its head.

use crate::letters::{is_alphabetic, is_lowercase, is_uppercase};
use crate::stretch::Stretch;
use crate::vocabulary::letterheads::{RECEIVED, RECEIVED_LABELS, RECEIVED_NUMBERED};

/// The longest number of a stamp, in bytes.
const STAMPED_NUMBER: usize = 32;

/// What of a line in small letters, or of a name in capitals, stands before the stamp of the office that received the document.
///
/// `về việc đo nước   ĐẾN Ngày: 12/4/2031`, `SỞ THỦY LỢI ĐẾN Số: 412`
pub(super) fn before_received(stretch: Stretch<'_>) -> Stretch<'_> {
    let mixed = stretch.text.contains(is_lowercase);
    let blanks = stretch.text.bytes().enumerate().filter(|(_, byte)| mixed && *byte == b' ');
    let mut words = std::iter::once(0).chain(blanks.map(|(at, _)| at + 1));
    let stamped = |at: &usize| {
        let rest = stretch.text.get(*at..).unwrap_or_default();
        let numbered = |label: &str| {
            let number = rest.strip_prefix(label).filter(|number| number.len() <= STAMPED_NUMBER).unwrap_or_default();
            number.contains(|c: char| c.is_ascii_digit()) && !number.contains(is_alphabetic)
        };
        // All labels begin with a capital.
        rest.starts_with(is_uppercase)
            && (RECEIVED_LABELS.iter().any(|label| rest.starts_with(label))
                || rest == RECEIVED
                || RECEIVED_NUMBERED.iter().any(|label| numbered(label)))
    };
    words.find(stamped).map_or(stretch, |at| stretch.before(at))
}
