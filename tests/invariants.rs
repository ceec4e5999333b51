//! What holds for every text, whatever stands in it.
//!
//! Random bytes, random Unicode, a soup of the words that documents are made of, and damaged fixtures are read; the
//! guarantees of the crate are checked on each. `PROPTEST_CASES=10000 cargo test --test invariants` looks longer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[allow(dead_code, reason = "the benchmarks use more of it")]
#[path = "../benches/adversarial/mod.rs"]
mod adversarial;
mod corpus;
mod guarantees;
mod soup;

use std::path::Path;

use guarantees::{assert_guarantees, assert_same_values, targets, values};
use proptest::prelude::*;
use soup::words;
use unicode_normalization::UnicodeNormalization;

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_bytes_are_a_document_or_a_clear_error(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        targets::bytes(&bytes);
    }

    #[test]
    fn bytes_with_few_values_are_a_document_or_a_clear_error(bytes in prop::collection::vec(0x20_u8..=0xFF, 0..2_000)) {
        targets::bytes(&bytes);
    }

    #[test]
    fn decoded_text_leads_back_to_its_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        targets::decode(&bytes);
    }

    #[test]
    fn citations_stand_in_the_text_in_its_order(text in soup::text()) {
        targets::cite(text.as_bytes());
    }

    #[test]
    fn guarantees_hold_for_random_unicode(text in "(?s).{0,300}") {
        assert_guarantees(&text);
    }

    #[test]
    fn guarantees_hold_for_a_soup_of_the_grammars_words(text in soup::text()) {
        assert_guarantees(&text);
    }

    #[test]
    fn guarantees_hold_for_damaged_fixtures(text in soup::damaged_fixture()) {
        assert_guarantees(&text);
    }

    #[test]
    fn line_ends_change_no_value(text in prop_oneof![soup::text(), soup::damaged_fixture()]) {
        assert_line_ends(&text);
    }

    #[test]
    fn composition_changes_no_value(text in prop_oneof![soup::text(), soup::damaged_fixture()]) {
        assert_composition(&text);
    }
}

#[test]
fn guarantees_hold_for_every_fixture() {
    for fixture in corpus::fixtures() {
        assert_guarantees(&fixture.text);
    }
}

/// In small: `scripts/linear` reads them at 16 MB.
#[test]
fn guarantees_hold_for_texts_made_to_be_hard() {
    let held = |case: &adversarial::Case| {
        let bytes = case.bytes(3_000);
        std::panic::catch_unwind(|| match String::from_utf8(bytes) {
            Ok(text) => assert_guarantees(&text),
            Err(error) => targets::bytes(error.as_bytes()),
        })
    };
    let broken: Vec<_> =
        adversarial::cases().into_iter().filter(|case| held(case).is_err()).map(|case| case.name).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// `fuzz/seeds` is left out of the published crate.
#[test]
fn guarantees_hold_for_every_seed_of_the_fuzzer() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, target) in targets::TARGETS {
        for seed in std::fs::read_dir(seeds.join(name)).into_iter().flatten() {
            let path = seed.unwrap().path();
            let data = std::fs::read(&path).unwrap();
            std::panic::catch_unwind(|| target(&data)).unwrap_or_else(|_| panic!("{}", path.display()));
        }
    }
}

#[test]
fn line_ends_and_composition_and_byte_order_mark_change_no_value_of_a_fixture() {
    for fixture in corpus::fixtures() {
        assert_line_ends(&fixture.text);
        assert_composition(&fixture.text);
        let marked = vanban::parse_bytes(format!("\u{FEFF}{}", fixture.text).as_bytes()).unwrap();
        assert_same_values(&fixture.name, &values(&vanban::parse(&fixture.text)), &values(&marked));
    }
}

/// LF, CRLF and CR.
fn assert_line_ends(text: &str) {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let expected = values(&vanban::parse(&unix));
    for end in ["\r\n", "\r"] {
        assert_same_values(&format!("{end:?}"), &expected, &values(&vanban::parse(&unix.replace('\n', end))));
    }
}

/// NFC and NFD.
fn assert_composition(text: &str) {
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    assert_same_values("NFD", &values(&vanban::parse(&composed)), &values(&vanban::parse(&decomposed)));
}

#[test]
fn nothing_and_a_line_end_are_documents_without_values() {
    for text in ["", "\n", "\r\n", "\r", " ", "\u{FEFF}", "\u{0C}"] {
        assert_guarantees(text);
        let doc = vanban::parse(text);
        assert!(doc.number.is_none() && doc.date.is_none() && doc.subject.is_none() && doc.body.is_empty(), "{text:?}");
    }
}

#[test]
fn characters_that_no_reader_sees_belong_to_a_line() {
    for text in ["\u{FEFF}", "\u{A0}\u{A0}", "\u{200B}\u{200B}", "\u{FEFF}Số: 12/QĐ-UBND\u{00AD}", "\u{200B}\n\u{200B}"]
    {
        assert_guarantees(text);
    }
}

#[test]
fn ten_megabytes_on_one_line_are_a_document() {
    for (words, bytes) in [
        ("quản lý hồ sơ, lưu trữ và trồng cây; ", 10_000_000),
        ("a", 10_000_000),
        ("\t", 1_000_000),
        ("Căn cứ Quyết định số 12/2020/QĐ-UBND ngày 01 tháng 02 năm 2020; ", 1_000_000),
        ("“(1) ", 1_000_000),
    ] {
        let text = words.repeat(bytes / words.len());
        assert_eq!(vanban::parse(&text).text().len(), text.len());
    }
}

#[test]
fn a_megabyte_of_random_bytes_is_a_document_or_a_clear_error() {
    // A xorshift: the same bytes in every run.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let bytes: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    })
    .take(1_000_000)
    .collect();
    match vanban::parse_bytes(&bytes) {
        Ok(doc) => assert_eq!(doc.source.bytes, 1_000_000),
        Err(error) => assert!(matches!(error, vanban::Error::NotText { .. }), "{error}"),
    }
}

#[test]
fn an_image_is_a_clear_error() {
    let error = vanban::parse_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0").unwrap_err();
    assert!(matches!(error, vanban::Error::NotText { .. }), "{error}");
}

#[test]
fn documents_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<vanban::Document>();
    shared::<vanban::Error>();
    shared::<vanban::Parser<'static>>();
}
