//! Tables as workbooks for Excel.

use std::io::{Seek, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, IgnoreError, Workbook, Worksheet, XlsxError};

use super::{Cell, Dates, Heading};

/// The most rows that a worksheet holds, its heading among them.
const ROWS: u32 = 1_048_576;

/// The most characters that a cell holds, as Excel counts: in UTF-16 code units.
const CELL_UNITS: usize = 32_767;

/// The first year whose dates Excel counts right.
const FIRST_YEAR: u16 = 1901;

/// A table in a workbook; a further worksheet where the rows are more than one can hold.
pub(super) struct Book {
    workbook: Workbook,
    headings: Vec<Heading>,
    dates: Dates,
    date: Format,
    share: Format,
    heading: Format,
    /// The next row of the last worksheet.
    next: u32,
}

impl Book {
    pub(super) fn new(headings: &[Heading], dates: Dates) -> Result<Self, XlsxError> {
        let mut book = Self {
            workbook: Workbook::new(),
            headings: headings.to_vec(),
            dates,
            date: Format::new().set_num_format(match dates {
                Dates::Iso => "yyyy-mm-dd",
                Dates::DayFirst => "dd/mm/yyyy",
            }),
            share: Format::new().set_num_format("0.00"),
            heading: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            next: 0,
        };
        book.worksheet()?;
        Ok(book)
    }

    /// Begins a worksheet: a heading that stays in view.
    fn worksheet(&mut self) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.set_column_width(column, heading.width)?;
            sheet.write_string_with_format(0, column, &heading.text, &self.heading)?;
        }
        self.next = 1;
        Ok(())
    }

    /// Adds a row; gives the columns whose text no cell can hold.
    pub(super) fn row(&mut self, cells: &[Cell]) -> Result<Vec<usize>, XlsxError> {
        if self.next == ROWS {
            self.close_worksheet()?;
            self.worksheet()?;
        }
        let mut too_long = Vec::new();
        let (row, dates) = (self.next, self.dates);
        let sheet = last(&mut self.workbook)?;
        for (at, (column, cell)) in (0..).zip(cells).enumerate() {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) if text.encode_utf16().count() > CELL_UNITS => too_long.push(at),
                Cell::Text(text) => drop(sheet.write_string(row, column, text)?),
                Cell::Count(count) => drop(sheet.write_number(row, column, *count as f64)?),
                Cell::Share(share) => drop(sheet.write_number_with_format(row, column, *share, &self.share)?),
                Cell::Date { year, month, day } => match ExcelDateTime::from_ymd(*year, *month, *day) {
                    Ok(date) if *year >= FIRST_YEAR => {
                        sheet.write_datetime_with_format(row, column, date, &self.date)?;
                    }
                    _ => drop(sheet.write_string(row, column, dates.write(*year, *month, *day))?),
                },
            }
        }
        self.next += 1;
        Ok(too_long)
    }

    /// Filters on the headings, and no warning marks on numbers that are texts: `05` is no 5.
    fn close_worksheet(&mut self) -> Result<(), XlsxError> {
        let (row, column) = (self.next - 1, (self.headings.len() as u16).saturating_sub(1));
        let sheet = last(&mut self.workbook)?;
        sheet.autofilter(0, 0, row, column)?;
        sheet.ignore_error_range(0, 0, row, column, IgnoreError::NumberStoredAsText)?;
        Ok(())
    }

    pub(super) fn save(&mut self, to: impl Write + Seek + Send) -> Result<(), XlsxError> {
        self.close_worksheet()?;
        self.workbook.save_to_writer(to)
    }
}

fn last(workbook: &mut Workbook) -> Result<&mut Worksheet, XlsxError> {
    let index = workbook.worksheets().len().saturating_sub(1);
    workbook.worksheet_from_index(index)
}
