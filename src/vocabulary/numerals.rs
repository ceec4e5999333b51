//! Numbers written as words. Folded (see `fold`).
//!
//! Source: usage of dates and headings.

/// The numbers up to ten; `tư` is the fourth of a row, as `bốn` is when things are counted.
pub(crate) const NUMBERS: [(&str, u8); 11] = [
    ("mot", 1),
    ("hai", 2),
    ("ba", 3),
    ("tu", 4),
    ("bon", 4),
    ("nam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
    ("muoi", 10),
];

/// The first of a row: `Phần thứ nhất`.
pub(crate) const FIRST: (&str, u8) = ("nhat", 1);

/// What months are called besides: those beyond ten, and the first one of the year in speech, `tháng Giêng`.
pub(crate) const MONTHS: [(&str, u8); 3] = [("muoi hai", 12), ("muoi mot", 11), ("gieng", 1)];
