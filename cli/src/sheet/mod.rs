//! Tables as files: rows of cells as CSV, TSV or a workbook for Excel.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use vanban::Language;

use crate::arguments::Spreadsheet;
use crate::batch::place::{self, Taken};
use crate::words::Words;

mod book;
mod separated;

use book::Book;
use separated::Separated;

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Count(u64),
    /// A share from 0 to 1.
    Share(f64),
    Date {
        year: u16,
        month: u8,
        day: u8,
    },
}

impl Cell {
    /// A text, or an empty cell for none.
    pub(crate) fn text(text: Option<impl Into<String>>) -> Self {
        match text.map(Into::into) {
            Some(text) if !text.is_empty() => Self::Text(text),
            _ => Self::Empty,
        }
    }
}

/// How dates are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dates {
    /// `2020-03-05`
    Iso,
    /// `05/03/2020`
    DayFirst,
}

impl Dates {
    /// A date as text.
    pub(crate) fn write(self, year: u16, month: u8, day: u8) -> String {
        match self {
            Self::Iso => format!("{year:04}-{month:02}-{day:02}"),
            Self::DayFirst => format!("{day:02}/{month:02}/{year:04}"),
        }
    }
}

/// A column's heading and how wide it is in a workbook, in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) text: String,
    pub(crate) width: u16,
}

impl Heading {
    pub(crate) fn new(words: Words, width: u16, language: Language) -> Self {
        Self { text: words.of(language).to_owned(), width }
    }
}

const TAKEN: Words = Words::new("{0} exists; --force overwrites it", "đã có {0}; dùng --force để ghi đè");
const SUFFIX: Words = Words::new(
    "{0}: the name of a table ends in .xlsx, .csv or .tsv",
    "{0}: tên bảng phải kết thúc bằng .xlsx, .csv hoặc .tsv",
);

/// A table that is being written. It takes its name when it is whole.
pub(crate) struct Sheet {
    form: Form,
    /// The file it will be, with its temporary one; none for standard output.
    file: Option<(PathBuf, NamedTempFile)>,
    force: bool,
    language: Language,
}

enum Form {
    Separated(Box<Separated>),
    Book(Box<Book>),
}

impl Sheet {
    /// Begins a table.
    pub(crate) fn create(to: &Spreadsheet, headings: &[Heading], dates: Dates, language: Language) -> io::Result<Self> {
        let output = &to.output;
        let standard = output == Path::new("-");
        if !standard && !to.force && output.exists() {
            return Err(taken(output, language));
        }
        let extension = output.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
        let file = if standard { None } else { Some((output.clone(), temporary(output)?)) };
        let to_file = |file: &Option<(PathBuf, NamedTempFile)>| -> io::Result<Box<dyn Write>> {
            Ok(match file {
                Some((_, file)) => Box::new(file.reopen()?),
                None => Box::new(io::stdout()),
            })
        };
        let form = match extension.as_str() {
            "xlsx" => Form::Book(Box::new(Book::new(headings, dates).map_err(io::Error::other)?)),
            "tsv" => Form::Separated(Box::new(Separated::new(to_file(&file)?, b'\t', headings, dates)?)),
            "csv" => Form::Separated(Box::new(Separated::new(to_file(&file)?, to.separator, headings, dates)?)),
            _ if standard => Form::Separated(Box::new(Separated::new(to_file(&file)?, to.separator, headings, dates)?)),
            _ => return Err(io::Error::other(SUFFIX.fill(language, &[&output.to_string_lossy()]))),
        };
        Ok(Self { form, file, force: to.force, language })
    }

    /// Adds a row. Gives the columns whose text is too long for the form, which are left empty.
    pub(crate) fn row(&mut self, cells: &[Cell]) -> io::Result<Vec<usize>> {
        match &mut self.form {
            Form::Separated(separated) => separated.row(cells).map(|()| Vec::new()),
            Form::Book(book) => book.row(cells).map_err(io::Error::other),
        }
    }

    /// Completes the table and gives it its name.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.form {
            Form::Separated(separated) => separated.finish()?,
            Form::Book(mut book) => {
                if let Some((_, file)) = &self.file {
                    book.save(file.reopen()?).map_err(io::Error::other)?;
                }
            }
        }
        match self.file {
            Some((output, file)) => place::keep(file, &output, when_taken(self.force), false)
                .map_err(|error| explained(error, &output, self.language)),
            None => Ok(()),
        }
    }
}

/// The error of an output that is there already.
fn taken(output: &Path, language: Language) -> io::Error {
    io::Error::new(io::ErrorKind::AlreadyExists, TAKEN.fill(language, &[&output.to_string_lossy()]))
}

/// A temporary file beside an output, which it will become.
fn temporary(output: &Path) -> io::Result<NamedTempFile> {
    place::temporary(output.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new(".")))
}

/// Writes a whole output under its name.
pub(crate) fn put(output: &Path, bytes: &[u8], force: bool, language: Language) -> io::Result<()> {
    if output == Path::new("-") {
        return io::stdout().write_all(bytes);
    }
    let output = if output.parent() == Some(Path::new("")) { &Path::new(".").join(output) } else { output };
    place::place(output, bytes, when_taken(force), false).map_err(|error| explained(error, output, language))
}

const fn when_taken(force: bool) -> Taken {
    if force { Taken::Replace } else { Taken::Leave }
}

fn explained(error: io::Error, output: &Path, language: Language) -> io::Error {
    if error.kind() == io::ErrorKind::AlreadyExists { taken(output, language) } else { error }
}
