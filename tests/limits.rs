//! The limits of a parser hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use vanban::{Code, Error, Parser};

#[test]
fn a_text_beyond_the_limit_gives_a_document_that_says_so() {
    let doc = Parser::new().max_bytes(10).parse("Số: 12/QĐ-UBND");
    assert_eq!(doc.diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [Code::TextTooLong]);
    assert!(doc.number().is_none() && doc.body.is_empty());
}

#[test]
fn bytes_beyond_the_limit_are_an_error_that_names_both_lengths() {
    let error = Parser::new().max_bytes(10).parse_bytes("Số: 12/QĐ-UBND".as_bytes()).unwrap_err();
    assert!(matches!(error, Error::TooLarge { bytes: 17, limit: 10 }), "{error}");
}

#[test]
fn a_text_of_just_the_limit_is_read() {
    let text = "Điều 1. Mở một lớp học.\n";
    let doc = Parser::new().max_bytes(text.len() as u64).parse(text);
    assert_eq!(doc.body.len(), 1);
}

#[test]
fn diagnostics_beyond_the_limit_are_counted_in_one_more() {
    let text = "Điều l. Một.\nĐiều 2. Hai.\nĐiêu 3. Ba.\nĐiều 4, Bốn.\nĐiều S. Năm.\n";
    let all = vanban::parse(text).diagnostics.len();
    assert!(all > 1, "the text gives {all} diagnostics");
    let capped = Parser::new().max_diagnostics(1).parse(text);
    assert_eq!(capped.diagnostics.len(), 2);
    assert_eq!(capped.diagnostics[1].code, Code::DiagnosticsCapped);
    assert_eq!(capped.diagnostics[1].found.as_deref(), Some((all - 1).to_string().as_str()));
}

#[test]
fn json_that_does_not_follow_the_contract_is_an_error() {
    for json in ["", "[]", "{}", "{\"schema\": \"vanban/2\"}"] {
        assert!(matches!(vanban::Document::from_json(json), Err(Error::Json(_))), "{json}");
    }
}

#[test]
fn keys_that_a_later_version_adds_are_passed_over() {
    let json = vanban::parse("Điều 1. Mở một lớp học.\n").to_json().unwrap();
    let later = json.replacen('{', "{\"added\":[1],", 1);
    assert_eq!(vanban::Document::from_json(&later).unwrap().to_json().unwrap(), json);
}
