//! The fields of a document's record (`EAD_doc`) in Thông tư 05/2025/TT-BNV, in force since 1 July 2025.
//!
//! What the text does not say stays empty: identifiers, retention, mode of use, physical condition. `mode` is given
//! for documents that bear a mark of secrecy only: that one is missing does not make a document public.

use super::Column;
use super::value::{Row, is_vietnamese, issued, issuers, notation, running_number, secrecy, subject, unknown};
use crate::sheet::Cell;
use crate::words::Words;

const fn field(name: &'static str, length: usize, width: u16, value: fn(&Row<'_>) -> Cell) -> Column {
    Column { name, heading: Words::same(name), length: Some(length), width, value }
}

/// The file first, which the record does not have but the archivist needs; then the fields with their lengths.
pub(super) const COLUMNS: &[Column] = &[
    Column {
        name: "file",
        heading: Words::new("File", "Tệp"),
        length: None,
        width: 30,
        value: |row| Cell::Text(row.name.to_owned()),
    },
    field("docId", 25, 14, unknown),
    field("docCode", 100, 14, unknown),
    field("maintenance", 100, 12, unknown),
    field("typeName", 10, 10, type_code),
    field("codeNumber", 11, 11, running_number),
    field("codeNotation", 30, 18, notation),
    field("issuedDate", 10, 12, issued),
    field("organName", 200, 36, issuers),
    field("subject", 500, 60, subject),
    field("language", 100, 10, language),
    field("numberOfPage", 4, 14, unknown),
    field("inforSign", 30, 12, unknown),
    field("keyword", 100, 14, unknown),
    field("mode", 20, 8, mode),
    field("confidenceLevel", 30, 14, unknown),
    field("autograph", 2000, 14, unknown),
    field("format", 50, 10, unknown),
    field("process", 5, 10, unknown),
    field("riskRecovery", 5, 12, unknown),
    field("riskRecoveryStatus", 2, 18, unknown),
    field("description", 500, 30, unknown),
];

/// The types that have a code, in the order of the code list from 01; 32 is any other.
const TYPES: &[&str] = &[
    "Nghị quyết",
    "Quyết định",
    "Chỉ thị",
    "Quy chế",
    "Quy định",
    "Thông cáo",
    "Thông báo",
    "Hướng dẫn",
    "Chương trình",
    "Kế hoạch",
    "Phương án",
    "Đề án",
    "Dự án",
    "Báo cáo",
    "Tờ trình",
    "Giấy ủy quyền",
    "Phiếu gửi",
    "Phiếu chuyển",
    "Phiếu báo",
    "Biên bản",
    "Hợp đồng",
    "Công văn",
    "Công điện",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Giấy mời",
    "Giấy giới thiệu",
    "Giấy nghỉ phép",
    "Thư công",
    "Bản đồ",
    "Bản vẽ kỹ thuật",
];

/// The code of any other type.
const OTHER: &str = "32";

fn type_code(row: &Row<'_>) -> Cell {
    Cell::text(row.document.kind.name.as_deref().map(|name| {
        let listed = TYPES.iter().position(|listed| listed.to_lowercase() == name.to_lowercase());
        listed.map_or_else(|| OTHER.to_owned(), |at| format!("{:02}", at + 1))
    }))
}

/// 01: tiếng Việt.
fn language(row: &Row<'_>) -> Cell {
    Cell::text(is_vietnamese(row).then_some("01"))
}

/// 03: mật.
fn mode(row: &Row<'_>) -> Cell {
    Cell::text((secrecy(row) != Cell::Empty).then_some("03"))
}

#[cfg(test)]
mod tests {
    use vanban::{Document, Language};

    use super::*;

    fn cell(json: &serde_json::Value, name: &str) -> Cell {
        let mut whole: serde_json::Value = serde_json::from_str(&vanban::parse("").to_json().unwrap()).unwrap();
        for (key, value) in json.as_object().unwrap() {
            whole[key] = value.clone();
        }
        let document = Document::from_json(&whole.to_string()).unwrap();
        let row = Row { ordinal: 1, name: "a.txt", document: &document, language: Language::English };
        (COLUMNS.iter().find(|column| column.name == name).unwrap().value)(&row)
    }

    fn kind(name: &str) -> serde_json::Value {
        serde_json::json!({"kind": {"code": null, "name": name, "from": "heading", "confidence": 1.0}})
    }

    fn number(sequence: Option<&str>, suffix: Option<&str>, year: Option<&str>, symbol: &str) -> serde_json::Value {
        serde_json::json!({"number": {"canonical": "", "sequence": sequence, "suffix": suffix, "year": year,
            "symbol": symbol, "kind": null, "bodies": [], "span": [0, 0], "confidence": 1.0}})
    }

    #[test]
    fn types_have_the_codes_of_the_circular_which_are_not_in_the_order_of_the_decree() {
        for (name, code) in [
            ("Nghị quyết", "01"),
            ("Báo cáo", "14"),
            ("Tờ trình", "15"),
            ("Biên bản", "20"),
            ("Công văn", "22"),
            ("Bản vẽ kỹ thuật", "31"),
            ("Kết luận", "32"),
            ("Nghị định", "32"),
        ] {
            assert_eq!(cell(&kind(name), "typeName"), Cell::Text(code.to_owned()), "{name}");
        }
        assert_eq!(cell(&serde_json::json!({}), "typeName"), Cell::Empty);
    }

    #[test]
    fn number_and_notation_are_split_and_make_the_whole_again() {
        for (json, expected) in [
            (number(Some("123"), None, None, "QĐ-UBND"), ("123", "QĐ-UBND")),
            (number(Some("01"), None, Some("2021"), "NĐ-CP"), ("01", "2021/NĐ-CP")),
            (number(Some("12"), Some("a"), None, "QĐ-UBND"), ("12a", "QĐ-UBND")),
            (number(Some("340"), None, None, "CV/ĐU"), ("340", "CV/ĐU")),
            (number(None, None, None, "CT-UBND"), ("", "CT-UBND")),
        ] {
            assert_eq!(cell(&json, "codeNumber"), Cell::text(Some(expected.0)));
            assert_eq!(cell(&json, "codeNotation"), Cell::text(Some(expected.1)));
        }
    }

    #[test]
    fn what_the_text_cannot_say_stays_empty() {
        let json = kind("Quyết định");
        for name in ["docId", "docCode", "maintenance", "mode", "confidenceLevel", "numberOfPage", "issuedDate"] {
            assert_eq!(cell(&json, name), Cell::Empty, "{name}");
        }
    }

    #[test]
    fn a_date_without_its_day_stays_empty() {
        let date = |day: Option<u8>, edtf: &str| {
            let json = serde_json::json!({"date": {"edtf": edtf, "year": 2021, "month": 5, "day": day,
                "span": [0, 0], "confidence": 1.0}});
            cell(&json, "issuedDate")
        };
        assert_eq!(date(Some(6), "2021-05-06"), Cell::Date { year: 2021, month: 5, day: 6 });
        assert_eq!(date(None, "2021-05-XX"), Cell::Empty);
    }
}
