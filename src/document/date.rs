//! Ngày, tháng, năm: dates, complete or in part.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Confidence, Span};

/// A date, complete or in part, as [EDTF] level 1: `2020-04-XX` is a day in April 2020 that is blank or unreadable.
///
/// It prints as EDTF.
///
/// [EDTF]: https://www.loc.gov/standards/datetime/
///
/// ```
/// let cited = vanban::cite("Quyết định số 7/QĐ-UBND ngày 05 tháng 3 năm 2020");
/// assert_eq!(cited[0].date.as_ref().unwrap().to_string(), "2020-03-05");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Date {
    /// The date as EDTF; `X` stands for digits that are not known.
    pub edtf: String,
    /// The year; `None` where a digit of it is not known.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
    /// Where it stands.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

impl Date {
    /// The date of the parts that are known. A day without a month, and a month without a year, are dropped:
    /// EDTF cannot write them.
    #[must_use]
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>, span: Span, confidence: Confidence) -> Self {
        let month = month.filter(|m| (1..=12).contains(m));
        let day = day.filter(|d| month.is_some() && (1..=31).contains(d));
        let mut edtf = String::with_capacity("2020-04-XX".len());
        push_year(&mut edtf, year);
        push_part(&mut edtf, month);
        push_part(&mut edtf, day);
        Self { edtf, year: Some(year), month, day, span, confidence }
    }

    /// The year alone (`Luật Đất đai năm 2013`).
    #[must_use]
    pub fn of_year(year: u16, span: Span, confidence: Confidence) -> Self {
        let mut edtf = String::new();
        push_year(&mut edtf, year);
        Self { edtf, year: Some(year), month: None, day: None, span, confidence }
    }

    /// The month alone (`tháng 5/2021`).
    #[must_use]
    pub fn of_month(year: u16, month: u8, span: Span, confidence: Confidence) -> Self {
        let mut date = Self::new(year, Some(month), None, span, confidence);
        date.edtf.clear();
        push_year(&mut date.edtf, year);
        push_part(&mut date.edtf, Some(month));
        date
    }

    /// Whether year, month and day are all known.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }
}

/// Writes the four digits of a year. The formatter of the standard library takes twenty times as long, and a decree cites
/// a date in every other line.
fn push_year(out: &mut String, year: u16) {
    let digit = |unit: u16| char::from(b'0' + (year / unit % 10) as u8);
    out.extend((year > 9999).then(|| digit(10_000)));
    out.extend([digit(1000), digit(100), digit(10), digit(1)]);
}

/// Writes the two digits of a month or a day, or what stands for unknown ones.
fn push_part(out: &mut String, part: Option<u8>) {
    out.push('-');
    match part {
        Some(part) => out.extend([char::from(b'0' + part / 10 % 10), char::from(b'0' + part % 10)]),
        None => out.push_str("XX"),
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.edtf)
    }
}
