//! What the cells of the tables are made of.

use vanban::{Citation, CopyMark, Date, Document, Language, Number, Relation, Secrecy, Urgency};

use crate::sheet::Cell;

/// A row: a document and what the run knows of it.
pub(crate) struct Row<'a> {
    /// Its place in the table, from one.
    pub(crate) ordinal: u64,
    pub(crate) name: &'a str,
    pub(crate) document: &'a Document,
    pub(crate) language: Language,
}

/// Several values in one cell.
pub(super) fn joined<'a>(values: impl IntoIterator<Item = &'a str>) -> Cell {
    let values: Vec<_> = values.into_iter().filter(|value| !value.is_empty()).collect();
    Cell::text(Some(values.join("; ")))
}

/// A date whose day is known; what is known of another is no date, and stays empty.
pub(crate) fn date(date: Option<&Date>) -> Cell {
    match date {
        Some(Date { year: Some(year), month: Some(month), day: Some(day), .. }) if is_day(*year, *month, *day) => {
            Cell::Date { year: *year, month: *month, day: *day }
        }
        _ => Cell::Empty,
    }
}

/// A date written as EDTF: a date where its day is known, else as it is.
pub(crate) fn edtf(edtf: &str) -> Cell {
    let mut parts = edtf.splitn(3, '-');
    let day = (|| {
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.parse().ok()?;
        is_day(year, month, day).then_some(Cell::Date { year, month, day })
    })();
    day.unwrap_or_else(|| Cell::text(Some(edtf)))
}

/// Whether there is such a day.
fn is_day(year: u16, month: u8, day: u8) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(leap),
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Số: the running number with its letter, as printed (`05`, `12a`).
pub(super) fn running_number(row: &Row<'_>) -> Cell {
    Cell::text(row.document.number.as_ref().and_then(|number| {
        let sequence = number.sequence.as_deref()?;
        Some(format!("{sequence}{}", number.suffix.as_deref().unwrap_or_default()))
    }))
}

/// Ký hiệu: what stands behind the running number: `QĐ-UBND`, `2020/NĐ-CP`, `CV/ĐU`.
pub(super) fn notation(row: &Row<'_>) -> Cell {
    Cell::text(row.document.number.as_ref().and_then(|Number { year, symbol, .. }| match (year, symbol) {
        (Some(year), Some(symbol)) => Some(format!("{year}/{symbol}")),
        (one, other) => one.clone().or_else(|| other.clone()),
    }))
}

/// The date of issue.
pub(super) fn issued(row: &Row<'_>) -> Cell {
    date(row.document.date.as_ref())
}

/// The issuing bodies as printed.
pub(super) fn issuers(row: &Row<'_>) -> Cell {
    joined(row.document.issuers.iter().map(|issuer| issuer.name.as_str()))
}

/// The name of the type.
pub(super) fn kind_name(row: &Row<'_>) -> Cell {
    Cell::text(row.document.kind.name.as_deref())
}

/// The subject.
pub(super) fn subject(row: &Row<'_>) -> Cell {
    Cell::text(row.document.subject.as_ref().map(|field| field.text.as_str()))
}

/// Those who signed.
pub(super) fn signers(row: &Row<'_>) -> Cell {
    joined(row.document.signatures.iter().filter_map(|signature| signature.name.as_deref()))
}

/// The mark of secrecy, in its printed form.
pub(super) fn secrecy(row: &Row<'_>) -> Cell {
    Cell::text(row.document.marks.secrecy.map(|secrecy| match secrecy {
        Secrecy::Mat => "Mật",
        Secrecy::ToiMat => "Tối mật",
        Secrecy::TuyetMat => "Tuyệt mật",
    }))
}

/// The mark of urgency, in its printed form.
pub(super) fn urgency(row: &Row<'_>) -> Cell {
    Cell::text(row.document.marks.urgency.map(|urgency| match urgency {
        Urgency::Khan => "Khẩn",
        Urgency::ThuongKhan => "Thượng khẩn",
        Urgency::HoaToc => "Hỏa tốc",
    }))
}

/// What kind of copy it is; a text cannot say that it is the original.
pub(super) fn copy(row: &Row<'_>) -> Cell {
    Cell::text(row.document.marks.copy.map(|copy| match copy {
        CopyMark::SaoY => "Bản sao y",
        CopyMark::SaoLuc => "Bản sao lục",
        CopyMark::TrichSao => "Bản trích sao",
    }))
}

/// Whether the text was recognised as a Vietnamese document: its type was found by the Vietnamese drafting rules.
pub(super) fn is_vietnamese(row: &Row<'_>) -> bool {
    row.document.kind.code.is_some() || row.document.kind.name.is_some()
}

/// The numbers of the documents that this one is based on.
pub(super) fn bases(row: &Row<'_>) -> Cell {
    let is_basis = |citation: &&Citation| citation.relation == Relation::Basis && !citation.own;
    joined(row.document.citations.iter().filter(is_basis).filter_map(|citation| {
        citation.number.as_ref().map(|number| number.canonical.as_str()).or(citation.title.as_deref())
    }))
}

/// Nothing: what the text cannot say.
pub(super) fn unknown(_: &Row<'_>) -> Cell {
    Cell::Empty
}

/// What two documents must not have in common: number, symbol and issuing body, and the date, since numbers begin
/// again every year or term (Nghị định 30/2020/NĐ-CP, Phụ lục VI; Hướng dẫn 36-HD/VPTW). `None` where one is not known.
pub(super) fn identity(document: &Document) -> Option<(String, String, String)> {
    let number = document.number.as_ref().filter(|number| number.sequence.is_some())?;
    let issuer = document.issuers.first()?;
    let date = document.date.as_ref()?;
    Some((number.canonical.clone(), issuer.name.to_lowercase(), date.edtf.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_dates_that_exist_are_dates() {
        assert_eq!(edtf("2021-06-30"), Cell::Date { year: 2021, month: 6, day: 30 });
        assert_eq!(edtf("2021-06-XX"), Cell::Text("2021-06-XX".to_owned()));
        assert_eq!(edtf("2021"), Cell::Text("2021".to_owned()));
        assert_eq!(edtf("2021-02-29"), Cell::Text("2021-02-29".to_owned()));
        assert_eq!(edtf("2020-02-29"), Cell::Date { year: 2020, month: 2, day: 29 });
        assert_eq!(edtf("1900-02-29"), Cell::Text("1900-02-29".to_owned()));
    }
}
