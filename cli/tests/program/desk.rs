//! What is doubtful, shown and explained: `review`, `check`, `explain`, `view`, and the papers of the program itself.

use crate::trial::Trial;

/// A decision whose signer's name is lost: one doubt, on its sixth line.
const UNSIGNED: &str = "Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mở lớp\nĐiều 1. Mở lớp.\n\nCHỦ TỊCH\n";

fn rows(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_doubt_comes_with_its_line_and_its_reason() {
    let trial = Trial::new();
    trial.write("in/a/1.txt", UNSIGNED);
    let table = rows(&trial.run("review in -o -").with(0).stdout);
    let row = table.iter().find(|row| row[8] == "signer-missing").unwrap();
    assert_eq!(row[..5], ["a/1.txt", "6", "1", "signature", "CHỦ TỊCH"]);
    assert_eq!(row[6..8], ["no signer's name stands below the position", "CHỦ TỊCH"]);
    let table = rows(&trial.run("--lang vi review in -o -").with(0).stdout);
    let row = table.iter().find(|row| row[8] == "signer-missing").unwrap();
    assert_eq!([&row[3], &row[6]], ["người ký", "không có họ tên người ký"]);
}

#[test]
fn what_every_archive_asks_for_is_named_where_it_is_missing() {
    let trial = Trial::new();
    trial.write("a.txt", "Không có gì ở đây.\n");
    let table = rows(&trial.run("review a.txt -o -").with(0).stdout);
    let missing: Vec<_> = table[1..].iter().filter(|row| row[6].contains("not found")).map(|row| &row[3]).collect();
    for field in ["number and symbol", "date", "issuing body", "signature"] {
        assert!(missing.iter().any(|name| *name == field), "{field}: {missing:?}");
    }
}

#[test]
fn a_remark_is_shown_below_its_line_and_can_fail_the_run() {
    let trial = Trial::new();
    trial.write("a.txt", UNSIGNED);
    let shown = trial.run("check a.txt").with(0).stdout;
    assert!(shown.contains("warning[signer-missing]") && shown.contains("a.txt:6:1"), "{shown}");
    assert!(shown.contains("6 | CHỦ TỊCH\n  | ^^^^^^^^\n"), "{shown}");
    assert!(!shown.contains('\u{1B}'), "colours go to terminals only");
    trial.run("check a.txt --fail-on warning").with(1);
    trial.run("check a.txt --fail-on info").with(1);
    trial.run("check a.txt --fail-on error").with(0);
    assert!(trial.run("--lang vi check a.txt").with(0).stdout.contains("cảnh báo[signer-missing]: không có họ tên"));
}

#[test]
fn places_are_counted_alike_in_composed_and_decomposed_text() {
    let trial = Trial::new();
    let composed = "Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thường xuyên\u{200B} mở lớp\nĐiều 1. Mở lớp.\n";
    let decomposed: String = composed.chars().flat_map(apart).collect();
    assert_ne!(composed, decomposed);
    trial.write("a.txt", composed);
    let of_composed = trial.run("check a.txt").with(0).stdout;
    assert!(of_composed.contains("a.txt:3:21"), "{of_composed}");
    trial.write("a.txt", &decomposed);
    let of_decomposed = trial.run("check a.txt").with(0).stdout;
    let places = |shown: &str| -> Vec<String> {
        let place = |line: &str| line.contains("-->") || line.contains('^');
        shown.lines().filter(|line| place(line)).map(str::to_owned).collect()
    };
    assert_eq!(places(&of_composed), places(&of_decomposed));
}

/// A letter as macOS stores it: base letter and marks.
fn apart(c: char) -> Vec<char> {
    let (base, marks): (char, &[char]) = match c {
        'ề' => ('e', &['\u{302}', '\u{300}']),
        'ệ' => ('e', &['\u{323}', '\u{302}']),
        'ê' => ('e', &['\u{302}']),
        'ư' => ('u', &['\u{31B}']),
        'ờ' => ('o', &['\u{31B}', '\u{300}']),
        'ở' => ('o', &['\u{31B}', '\u{309}']),
        'ớ' => ('o', &['\u{31B}', '\u{301}']),
        c => (c, &[]),
    };
    std::iter::once(base).chain(marks.iter().copied()).collect()
}

#[test]
fn codes_are_explained_with_an_example_in_both_languages() {
    let trial = Trial::new();
    let en = trial.run("explain number-blank").with(0).stdout;
    let vi = trial.run("--lang vi explain number-blank").with(0).stdout;
    for (said, word) in [(&en, "For example"), (&vi, "Ví dụ")] {
        assert!(said.contains(word) && said.contains("/QĐ-UBND"), "{said}");
    }
    assert!(trial.run("explain").with(0).stdout.lines().count() > 20);
    let ended = trial.run("explain number-blnk").with(2);
    assert!(ended.stderr.contains("did you mean number-blank?"), "{ended:?}");
}

#[test]
fn a_directory_becomes_an_index_and_a_page_for_every_text() {
    let trial = Trial::with_texts(9);
    trial.write("in/0/<b>.txt", UNSIGNED);
    trial.run("view in -o site").with(0);
    let pages: Vec<_> = trial.outputs("site").into_keys().collect();
    assert_eq!(pages.len(), 11);
    assert!(pages.iter().any(|page| page.ends_with("pages/0/00000.txt.html")));
    let index = trial.read("site/index.html");
    assert!(index.contains("pages/0/00000.txt.html") && index.contains("pages/0/%3Cb%3E.txt.html"));
    assert!(trial.read("site/pages/0/00000.txt.html").contains(r#"href="../../index.html""#));
    trial.run("view in -o site").with(2);
    trial.run("view in -o site --force").with(0);
}

#[test]
fn a_page_of_json_is_refused_since_json_holds_no_text() {
    let trial = Trial::with_texts(1);
    trial.run("batch in -o out").with(0);
    let ended = trial.run("view out/0/00000.json -o a.html").with(1);
    assert!(ended.stderr.contains("JSON of an earlier run"), "{ended:?}");
    assert!(!trial.path("a.html").exists());
}

#[test]
fn a_page_can_go_to_standard_output() {
    let trial = Trial::new();
    trial.write("a.txt", UNSIGNED);
    let page = trial.run("--lang vi view a.txt -o -").with(0).stdout;
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">"), "{page}");
    assert!(page.contains("Điều 1"));
}

#[test]
fn completions_and_manual_pages_come_from_the_program() {
    let trial = Trial::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = trial.run(&format!("completions {shell}")).with(0).stdout;
        assert!(script.contains("by-deadline"), "{shell}");
    }
    for (language, word) in [("en", "doubtful"), ("vi", "nghi ngờ")] {
        trial.run(&format!("--lang {language} man -o man-{language}")).with(0);
        let pages = trial.tree(&format!("man-{language}"));
        for name in ["vanban.1", "vanban-table.1", "vanban-review.1", "vanban-view.1"] {
            assert!(pages.contains_key(std::path::Path::new(name)), "{name}");
        }
        let review = trial.read(format!("man-{language}/vanban-review.1"));
        assert!(review.contains(word), "{review}");
    }
    assert!(trial.run("man").with(0).stdout.contains(".TH"));
}
