//! `vanban decode`: texts as UTF-8, and what they were typed with.

use std::fs;

use crate::trial::Trial;

/// TCVN3 that was taken for Windows-1252 and saved as UTF-8.
const MOJIBAKE: &str = "Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n";
const UNICODE: &str = "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n";

/// A tree of texts from everywhere.
fn texts() -> Trial {
    let trial = Trial::new();
    trial.write("in/unicode.txt", UNICODE);
    trial.write("in/old/mojibake.txt", MOJIBAKE);
    let bytes: Vec<u8> = MOJIBAKE.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    fs::write(trial.path("in/old/bytes.txt"), bytes).unwrap();
    let wide: Vec<u8> = UNICODE.encode_utf16().flat_map(u16::to_be_bytes).collect();
    fs::write(trial.path("in/wide.txt"), wide).unwrap();
    trial
}

#[test]
fn a_tree_of_texts_becomes_a_tree_of_unicode_and_what_was_found_is_said() {
    let trial = texts();
    let ended = trial.run("decode in -o out").with(0);
    let outputs = trial.outputs("out");
    let names: Vec<_> = outputs.keys().map(|path| path.to_str().unwrap()).collect();
    assert_eq!(names, ["old/bytes.txt", "old/mojibake.txt", "unicode.txt", "wide.txt"]);
    assert!(outputs.values().all(|bytes| bytes == UNICODE.as_bytes()));
    assert_eq!(ended.stdout, "");
    let said: Vec<_> = ended.stderr.lines().collect();
    assert_eq!(said[0], "in/old/bytes.txt: tcvn3, confidence 0.99");
    assert_eq!(said[1], "in/old/mojibake.txt: tcvn3, confidence 0.99");
    assert!(said[2].starts_with("in/old/mojibake.txt:1: a passage was typed in an old encoding"), "{}", said[2]);
    assert!(said[2].ends_with("read as `Cộng hòa xã hội chủ nghĩa Việt Nam Độc l`"), "{}", said[2]);
    assert_eq!(
        said[3..],
        ["in/wide.txt: utf-16be, confidence 1.00", "4 texts: 1 utf-8, 1 utf-16be, 2 tcvn3; 0 failed"]
    );
}

#[test]
fn texts_on_standard_output_follow_each_other() {
    let trial = texts();
    let ended = trial.run("decode in/unicode.txt in/old/bytes.txt").with(0);
    assert_eq!(ended.stdout, UNICODE.repeat(2));
    assert_eq!(ended.stderr, "in/old/bytes.txt: tcvn3, confidence 0.99\n");
}

#[test]
fn letters_come_out_composed() {
    let trial = Trial::new();
    trial.write("apart.txt", "Quye\u{302}\u{301}t đi\u{323}nh");
    assert_eq!(trial.run("decode apart.txt").with(0).stdout, "Quyết định");
}

#[test]
fn an_encoding_that_is_given_is_not_doubted() {
    let trial = Trial::new();
    fs::write(trial.path("word.txt"), b"\xA7\xD2").unwrap();
    assert_eq!(trial.run("decode --from tcvn3 word.txt").with(0).stdout, "Đề");
    assert_eq!(trial.run("decode --from VISCII word.txt").with(0).stdout, "ậÒ");
    let refused = trial.run("decode --from koi8-r word.txt").with(2);
    assert!(refused.stderr.contains("not one of utf-8, utf-16le"), "{}", refused.stderr);
}

#[test]
fn what_is_no_text_is_named_and_keeps_no_other_from_its_end() {
    let trial = texts();
    fs::write(trial.path("in/scan.pdf"), b"%PDF-1.7\n%\xE2\xE3\xCF\xD3").unwrap();
    fs::write(trial.path("in/letter.docx"), b"PK\x03\x04\x14\0\x06\0[Content_Types].xml....word/document.xml").unwrap();
    let ended = trial.run("decode in -o out").with(1);
    assert_eq!(trial.outputs("out").len(), 4);
    assert!(ended.stderr.contains("in/scan.pdf: not a text but a PDF file: extract its text (pdftotext)"));
    assert!(ended.stderr.contains("in/letter.docx: not a text but a Word document (DOCX): save it as text"));
    assert!(ended.stderr.ends_with("; 2 failed\n"), "{}", ended.stderr);
    let said = trial.run("--lang vi decode in/scan.pdf in/letter.docx").with(1).stderr;
    assert!(said.contains("không phải văn bản thuần mà là tệp PDF: hãy trích văn bản (pdftotext)"), "{said}");
    assert!(said.contains("mà là tài liệu Word (DOCX): hãy lưu thành văn bản thuần"), "{said}");
}

#[test]
fn nothing_is_written_over_unless_asked_and_an_input_never() {
    let trial = texts();
    trial.write("out/unicode.txt", "mine");
    let ended = trial.run("decode in -o out").with(1);
    assert!(ended.stderr.contains("the output out/unicode.txt exists"), "{}", ended.stderr);
    assert_eq!(trial.read("out/unicode.txt"), "mine");
    trial.run("decode in -o out --force").with(0);
    assert_eq!(trial.read("out/unicode.txt"), UNICODE);
    trial.run("decode in/old/mojibake.txt -o in/old --force").with(1);
    assert_eq!(trial.read("in/old/mojibake.txt"), MOJIBAKE);
}

#[test]
fn an_output_directory_among_the_inputs_is_no_input() {
    let trial = texts();
    trial.run("decode in -o in/out").with(0);
    trial.run("decode in -o in/out --force").with(0);
    assert_eq!(trial.outputs("in/out").len(), 4);
    trial.run("decode in/out -o in").with(2);
}
