//! Tables as text: CSV and TSV.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::{Cell, Dates, Heading};

/// What makes Excel read a text as UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// With these characters at its beginning spreadsheets take a text for a formula, or for one after a separator
/// (<https://owasp.org/www-community/attacks/CSV_Injection>); the wide ones are taken for the narrow ones.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table of values between separators.
pub(super) struct Separated {
    rows: Writer<BufWriter<Box<dyn Write>>>,
    dates: Dates,
    /// The decimal separator: a comma where the comma does not stand between values.
    decimal: &'static str,
}

impl Separated {
    pub(super) fn new(to: Box<dyn Write>, separator: u8, headings: &[Heading], dates: Dates) -> io::Result<Self> {
        let mut to = BufWriter::new(to);
        to.write_all(BYTE_ORDER_MARK)?;
        let mut builder = WriterBuilder::new();
        builder.delimiter(separator).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary);
        let mut rows = builder.from_writer(to);
        rows.write_record(headings.iter().map(|heading| heading.text.as_str()))?;
        Ok(Self { rows, dates, decimal: if separator == b';' { "," } else { "." } })
    }

    pub(super) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        for cell in cells {
            let written: Cow<'_, str> = match cell {
                Cell::Empty => "".into(),
                Cell::Text(text) => neutral(text),
                Cell::Count(count) => count.to_string().into(),
                Cell::Share(share) => format!("{share:.2}").replace('.', self.decimal).into(),
                Cell::Date { year, month, day } => self.dates.write(*year, *month, *day).into(),
            };
            self.rows.write_field(written.as_bytes())?;
        }
        Ok(self.rows.write_record(None::<&[u8]>)?)
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.rows.flush()
    }
}

/// A text that no spreadsheet takes for a formula: an apostrophe before those that look like one.
fn neutral(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { format!("'{text}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_neutralised_and_other_texts_are_not_touched() {
        for formula in ["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(neutral(formula), format!("'{formula}"));
        }
        for text in ["105-CV/ĐU", "Về việc a = b", "(=1)", ""] {
            assert_eq!(neutral(text), text);
        }
    }
}
