//! `vanban table`: a row a document, in the columns of an archive's system.

use std::collections::HashMap;
use std::io;
use std::ops::ControlFlow;

use vanban::Language;

use crate::arguments::{PresetName, Table};
use crate::documents::{self, Wanted};
use crate::failure::Outcome;
use crate::sheet::{Cell, Dates, Heading, Sheet};
use crate::words::Words;

mod party;
mod plain;
mod tt05;
mod value;

pub(crate) use plain::system_words;
use value::Row;
pub(crate) use value::{date, edtf};

/// A column of a table.
#[derive(Clone, Copy)]
pub(crate) struct Column {
    /// The name by which it is chosen.
    name: &'static str,
    heading: Words,
    /// The most characters that the archive's field holds.
    length: Option<usize>,
    /// How wide it is in a workbook, in characters.
    width: u16,
    /// What stands in it; empty where the text does not say.
    value: fn(&Row<'_>) -> Cell,
}

/// A column as long as its values are.
const fn column(
    name: &'static str,
    en: &'static str,
    vi: &'static str,
    width: u16,
    value: fn(&Row<'_>) -> Cell,
) -> Column {
    Column { name, heading: Words::new(en, vi), length: None, width, value }
}

const COLUMNS: Words = Words::new("Columns of the preset {0}:", "Các cột của bộ {0}:");
const NO_COLUMN: Words = Words::new(
    "the preset has no column {0}; `--columns help` lists them",
    "không có cột {0}; `--columns help` liệt kê tên cột",
);
const NO_VALUE: Words = Words::new("--set takes COLUMN=VALUE, not {0}", "--set cần dạng CỘT=GIÁ TRỊ, không phải {0}");
const TOO_LONG: Words = Words::new(
    "{0}: {1} has {2} characters, the field holds {3}; it was not cut",
    "{0}: {1} dài {2} ký tự, trường chỉ nhận {3}; giá trị không bị cắt",
);
const NO_CELL: Words = Words::new(
    "{0}: {1} is too long for a cell of Excel and was left empty",
    "{0}: {1} quá dài so với ô Excel nên để trống",
);
const DUPLICATE: Words = Words::new(
    "{0}: the same number, symbol and issuing body as {1}",
    "{0}: trùng số, ký hiệu và cơ quan ban hành với {1}",
);

impl PresetName {
    const fn name(self) -> &'static str {
        match self {
            Self::Tt05 => "tt05",
            Self::Party => "party",
            Self::Plain => "plain",
        }
    }

    const fn columns(self) -> &'static [Column] {
        match self {
            Self::Tt05 => tt05::COLUMNS,
            Self::Party => party::COLUMNS,
            Self::Plain => plain::COLUMNS,
        }
    }

    const fn dates(self) -> Dates {
        match self {
            Self::Tt05 | Self::Party => Dates::DayFirst,
            Self::Plain => Dates::Iso,
        }
    }
}

pub(crate) fn run(arguments: &Table, language: Language) -> io::Result<Outcome> {
    let preset = arguments.preset;
    if arguments.columns == ["help"] {
        println!("{}", COLUMNS.fill(language, &[preset.name()]));
        for column in preset.columns() {
            println!("  {:<20} {}", column.name, column.heading.of(language));
        }
        return Ok(Outcome::Fine);
    }
    let chosen = choose(preset.columns(), &arguments.columns, language)
        .and_then(|columns| Ok((fixed(&columns, &arguments.set, language)?, columns)));
    let (fixed, columns) = match chosen {
        Ok(chosen) => chosen,
        Err(said) => {
            eprintln!("vanban: {said}");
            return Ok(Outcome::Usage);
        }
    };
    let headings: Vec<_> = columns.iter().map(|c| Heading::new(c.heading, c.width, language)).collect();
    let mut sheet = Sheet::create(&arguments.sheet, &headings, preset.dates(), language)?;
    let mut ordinal = 0;
    let mut seen = HashMap::new();
    let outcome = documents::each(&arguments.inputs, Wanted::Any, |name, document| {
        ordinal += 1;
        let row = Row { ordinal, name, document: &document, language };
        if let Some(first) = value::identity(&document).and_then(|key| seen.insert(key, name.to_owned())) {
            eprintln!("vanban: {}", DUPLICATE.fill(language, &[name, &first]));
        }
        let cells: Vec<_> = columns
            .iter()
            .zip(&fixed)
            .map(|(column, fixed)| fixed.clone().unwrap_or_else(|| (column.value)(&row)))
            .collect();
        for (column, length, limit) in over(&columns, &cells) {
            let values = [name, column.heading.of(language), &length.to_string(), &limit.to_string()];
            eprintln!("vanban: {}", TOO_LONG.fill(language, &values));
        }
        for column in sheet.row(&cells)?.into_iter().filter_map(|at| columns.get(at)) {
            eprintln!("vanban: {}", NO_CELL.fill(language, &[name, column.heading.of(language)]));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    sheet.finish()?;
    Ok(outcome)
}

/// The columns of some names, or all.
fn choose(columns: &[Column], names: &[String], language: Language) -> Result<Vec<Column>, String> {
    if names.is_empty() {
        return Ok(columns.to_vec());
    }
    let of = |name: &String| {
        let named = |column: &&Column| column.name.eq_ignore_ascii_case(name.trim());
        columns.iter().find(named).copied().ok_or_else(|| NO_COLUMN.fill(language, &[name.trim()]))
    };
    names.iter().map(of).collect()
}

/// The values that the command line gives columns, in the order of the columns.
fn fixed(columns: &[Column], set: &[String], language: Language) -> Result<Vec<Option<Cell>>, String> {
    let mut fixed = vec![None; columns.len()];
    for setting in set {
        let (name, value) = setting.split_once('=').ok_or_else(|| NO_VALUE.fill(language, &[setting]))?;
        let at = columns.iter().position(|column| column.name.eq_ignore_ascii_case(name.trim()));
        let place = at.and_then(|at| fixed.get_mut(at)).ok_or_else(|| NO_COLUMN.fill(language, &[name.trim()]))?;
        *place = Some(Cell::text(Some(value.trim())));
    }
    Ok(fixed)
}

/// The columns whose values are longer than the archive's field, with the length of both.
fn over<'a>(columns: &'a [Column], cells: &[Cell]) -> Vec<(&'a Column, usize, usize)> {
    let long = columns.iter().zip(cells).filter_map(|(column, cell)| match (column.length, cell) {
        (Some(limit), Cell::Text(text)) => Some((column, text.chars().count(), limit)),
        _ => None,
    });
    long.filter(|(_, length, limit)| length > limit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_chosen_by_name_in_the_order_asked_for() {
        let names: Vec<String> = ["issuedDate", "TYPENAME"].map(str::to_owned).to_vec();
        let chosen = choose(tt05::COLUMNS, &names, Language::English).unwrap();
        assert_eq!(chosen.iter().map(|c| c.name).collect::<Vec<_>>(), ["issuedDate", "typeName"]);
        assert!(choose(tt05::COLUMNS, &["nothing".to_owned()], Language::English).is_err());
    }

    #[test]
    fn every_column_of_a_preset_has_a_name_of_its_own() {
        for columns in [tt05::COLUMNS, party::COLUMNS, plain::COLUMNS] {
            let mut names: Vec<_> = columns.iter().map(|column| column.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), columns.len());
        }
    }

    #[test]
    fn a_value_over_the_length_of_its_field_is_told_in_characters() {
        let columns = choose(tt05::COLUMNS, &["codeNotation".to_owned()], Language::English).unwrap();
        let fits = Cell::Text("Đ".repeat(30));
        assert!(over(&columns, &[fits]).is_empty());
        let (column, length, limit) = over(&columns, &[Cell::Text("Đ".repeat(31))])[0];
        assert_eq!((column.name, length, limit), ("codeNotation", 31, 30));
    }

    #[test]
    fn a_value_can_be_given_to_every_row() {
        let columns = choose(tt05::COLUMNS, &[], Language::English).unwrap();
        let given = fixed(&columns, &["confidenceLevel=02".to_owned()], Language::English).unwrap();
        let at = columns.iter().position(|column| column.name == "confidenceLevel").unwrap();
        assert_eq!(given[at], Some(Cell::Text("02".to_owned())));
        assert_eq!(given.iter().flatten().count(), 1);
        assert!(fixed(&columns, &["confidenceLevel".to_owned()], Language::English).is_err());
    }
}
