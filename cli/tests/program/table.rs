//! Tables: what stands in their cells, read back as the programs of archives read them.

use std::io::Read;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

use crate::trial::Trial;

/// A document as JSON, in which some values are set.
fn document(trial: &Trial, name: &str, set: &[(&str, Value)]) {
    trial.write("blank.txt", "");
    let blank = trial.run("blank.txt").with(0).stdout;
    let mut document: Value = serde_json::from_str(&blank).unwrap();
    document["source"]["name"] = json!(name);
    document["kind"] = json!({"code": "QĐ", "name": "Quyết định", "from": "heading", "confidence": 0.99});
    for (key, value) in set {
        document[*key] = value.clone();
    }
    trial.write(format!("in/{name}.json"), &document.to_string());
}

fn field(text: &str) -> Value {
    json!({"text": text, "span": [0, 1], "confidence": 0.95})
}

fn number(sequence: &str, year: Option<&str>, symbol: &str) -> Value {
    json!({"canonical": format!("{sequence}/{symbol}"), "sequence": sequence, "suffix": null, "year": year,
        "symbol": symbol, "kind": null, "bodies": [], "span": [0, 1], "confidence": 0.98})
}

fn date(edtf: &str) -> Value {
    let part = |at: usize| edtf.split('-').nth(at).and_then(|part| part.parse::<u16>().ok());
    json!({"edtf": edtf, "year": part(0), "month": part(1), "day": part(2), "span": [0, 1], "confidence": 0.97})
}

/// The rows of a table as text, its heading first, as a reader of CSV sees them.
fn rows(csv: &str, separator: u8) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{FEFF}').expect("a byte order mark, without which Excel loses the accents");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn book(trial: &Trial, name: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook(trial.path(name)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    sheet.rows().map(<[Data]>::to_vec).collect()
}

/// A part of a workbook, as it is stored.
fn part(trial: &Trial, book: &str, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(trial.path(book)).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn two(trial: &Trial) {
    let numbered = [("number", number("05", Some("2021"), "NĐ-CP")), ("date", date("2021-03-07"))];
    document(trial, "a.txt", &[&numbered[..], &[("subject", field("Về việc trồng rừng, chăm sóc \"rừng\""))]].concat());
    document(trial, "b.txt", &[("number", number("340", None, "CV/ĐU")), ("date", date("2021-04-XX"))]);
}

#[test]
fn the_circular_splits_the_number_and_writes_days_first() {
    let trial = Trial::new();
    two(&trial);
    let names = "--columns codeNumber,codeNotation,issuedDate,typeName,subject";
    trial.run(&format!("table in -o t.csv --preset tt05 {names}")).with(0);
    assert_eq!(
        rows(&trial.read("t.csv"), b','),
        [
            ["codeNumber", "codeNotation", "issuedDate", "typeName", "subject"],
            ["05", "2021/NĐ-CP", "07/03/2021", "02", "Về việc trồng rừng, chăm sóc \"rừng\""],
            ["340", "CV/ĐU", "", "02", ""]
        ]
    );
}

#[test]
fn every_preset_names_its_columns_in_both_languages() {
    let trial = Trial::new();
    two(&trial);
    for (preset, columns) in [("tt05", 22), ("party", 24), ("plain", 26)] {
        let heading = |language: &str| {
            let csv = trial.run(&format!("--lang {language} table in -o - --preset {preset}")).with(0).stdout;
            rows(&csv, b',').remove(0)
        };
        let (en, vi) = (heading("en"), heading("vi"));
        assert_eq!((en.len(), vi.len()), (columns, columns), "{preset}");
        // The names of the circular's fields are no words of a language.
        assert_eq!(en[1..] == vi[1..], preset == "tt05", "{en:?} {vi:?}");
    }
}

#[test]
fn a_formula_in_a_text_stays_a_text() {
    let trial = Trial::new();
    let formula = "=HYPERLINK(\"http://x\",\"y\")";
    document(&trial, "a.txt", &[("subject", field(formula))]);
    for separator in [b',', b'\t'] {
        let name = if separator == b',' { "t.csv" } else { "t.tsv" };
        trial.run(&format!("table in -o {name} --columns subject")).with(0);
        assert_eq!(rows(&trial.read(name), separator)[1], [format!("'{formula}")]);
    }
    trial.run("table in -o t.xlsx --columns subject").with(0);
    assert_eq!(book(&trial, "t.xlsx")[1], [Data::String(formula.to_owned())]);
    assert!(!part(&trial, "t.xlsx", "xl/worksheets/sheet1.xml").contains("<f>"));
}

#[test]
fn a_value_over_the_length_of_the_field_is_told_and_not_cut() {
    let trial = Trial::new();
    let long = "Đ".repeat(501);
    document(&trial, "a.txt", &[("subject", field(&long))]);
    let ended = trial.run("table in -o t.csv --preset tt05 --columns subject").with(0);
    assert!(ended.stderr.contains("a.txt: subject has 501 characters, the field holds 500"), "{ended:?}");
    assert_eq!(rows(&trial.read("t.csv"), b',')[1], [long]);
}

#[test]
fn a_workbook_has_real_dates_and_texts_that_stay_texts() {
    let trial = Trial::new();
    two(&trial);
    trial.run("table in -o t.xlsx --columns sequence,date,citations").with(0);
    let cells = book(&trial, "t.xlsx");
    assert_eq!(cells[1][0], Data::String("05".to_owned()));
    let Data::DateTime(day) = &cells[1][1] else { panic!("{:?} is no date", cells[1][1]) };
    assert_eq!(day.as_f64(), 44_262.0, "7 March 2021 in Excel's count of days");
    assert_eq!(cells[2][1], Data::String("2021-04-XX".to_owned()));
    assert_eq!(cells[1][2], Data::Float(0.0));
}

#[test]
fn a_workbook_keeps_its_heading_in_view_and_filters_by_it() {
    let trial = Trial::new();
    two(&trial);
    trial.run("table in -o t.xlsx --columns file,subject").with(0);
    let sheet = part(&trial, "t.xlsx", "xl/worksheets/sheet1.xml");
    assert!(sheet.contains(r#"<pane ySplit="1" topLeftCell="A2""#) && sheet.contains(r#"state="frozen""#), "{sheet}");
    assert!(sheet.contains(r#"<autoFilter ref="A1:B3""#), "{sheet}");
    assert!(sheet.contains(r#"<col min="2" max="2" width="60."#), "{sheet}");
}

#[test]
fn the_cells_of_a_workbook_are_those_of_the_text() {
    let trial = Trial::with_texts(4);
    trial.run("table in -o t.csv").with(0);
    trial.run("table in -o t.xlsx").with(0);
    let said = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::DateTime(_) => panic!("the texts bear no date"),
        other => other.to_string(),
    };
    let of_book: Vec<Vec<String>> = book(&trial, "t.xlsx").iter().map(|row| row.iter().map(said).collect()).collect();
    assert_eq!(of_book, rows(&trial.read("t.csv"), b','));
}

#[test]
fn texts_and_their_json_make_the_same_table() {
    let trial = Trial::with_texts(5);
    trial.run("batch in -o out").with(0);
    trial.run("batch in -o lines --format jsonl --compress").with(0);
    let columns = "--columns file,kind,canonical,date,issuers,subject,signer";
    let table = |inputs: &str| trial.run(&format!("table {inputs} -o - {columns}")).with(0).stdout;
    assert_eq!(rows(&table("in"), b',').len(), 6);
    assert_eq!(table("in"), table("out"));
    assert_eq!(table("in"), table("lines"));
}

#[test]
fn two_documents_with_one_number_are_told() {
    let trial = Trial::new();
    let issuer =
        json!([{"name": "UBND XÃ BẾN LAU", "parent": null, "from": "letterhead", "span": [0, 1], "confidence": 0.9}]);
    for name in ["a.txt", "b.txt"] {
        let number = number("12", None, "QĐ-UBND");
        document(&trial, name, &[("number", number), ("date", date("2021-03-07")), ("issuers", issuer.clone())]);
    }
    let ended = trial.run("table in -o t.csv").with(0);
    assert_eq!(ended.stderr, "vanban: b.txt: the same number, symbol and issuing body as a.txt\n");
}

#[test]
fn a_semicolon_between_values_goes_with_a_decimal_comma() {
    let trial = Trial::new();
    trial.write("a.txt", "QUYẾT ĐỊNH\nVề việc mở lớp\nĐiều 1. Mở lớp.\nCHỦ TỊCH\n");
    trial.run("--lang vi review a.txt -o r.csv --separator ; --below 1").with(0);
    let shares: Vec<_> = rows(&trial.read("r.csv"), b';').into_iter().skip(1).map(|row| row[5].clone()).collect();
    assert!(shares.iter().any(|share| share.starts_with("0,")), "{shares:?}");
    assert!(shares.iter().all(|share| !share.contains('.')), "{shares:?}");
}

#[test]
fn a_table_that_is_there_is_not_overwritten_unasked() {
    let trial = Trial::new();
    two(&trial);
    trial.write("t.csv", "mine");
    let ended = trial.run("table in -o t.csv").with(2);
    assert!(ended.stderr.contains("--force"), "{ended:?}");
    assert_eq!(trial.read("t.csv"), "mine");
    trial.run("table in -o t.csv --force").with(0);
    assert_eq!(rows(&trial.read("t.csv"), b',').len(), 3);
    trial.run("table in -o t.docx").with(2);
}

#[test]
fn columns_that_do_not_exist_are_refused_before_anything_is_read() {
    let trial = Trial::new();
    two(&trial);
    let ended = trial.run("table in -o t.csv --columns subject,sujet").with(2);
    assert!(ended.stderr.contains("sujet"), "{ended:?}");
    assert!(!trial.path("t.csv").exists());
    let listed = trial.run("table in -o - --preset tt05 --columns help").with(0).stdout;
    assert!(listed.contains("issuedDate"));
}

#[test]
fn a_column_that_the_text_cannot_fill_takes_one_value_for_all() {
    let trial = Trial::new();
    two(&trial);
    trial.run("table in -o t.csv --preset tt05 --set confidenceLevel=02 --columns confidenceLevel,docId").with(0);
    assert_eq!(rows(&trial.read("t.csv"), b',')[1..], [["02", ""], ["02", ""]]);
}

#[test]
fn tasks_are_registered_with_their_section_and_sorted_by_deadline() {
    let trial = Trial::new();
    let task = |text: &str, due: Value| {
        json!({"text": text, "span": [0, 1], "node": [0], "lead": ["Sở A", "Sở B"], "cooperating": [],
            "deadline": due, "confidence": 0.9})
    };
    let due = |edtf: Value, recurring: Value| json!({"text": "trước ngày hạn", "edtf": edtf, "recurring": recurring});
    let tasks = json!([
        task("việc không hạn", Value::Null),
        task("việc sau", due(json!("2021-06-30"), Value::Null)),
        task("việc hằng quý", due(Value::Null, json!("quý"))),
        task("việc trước", due(json!("2021-05"), Value::Null)),
    ]);
    let body = json!([{"kind": "article", "label": "3", "title": null, "text": "…", "span": [0, 1], "children": []}]);
    document(&trial, "a.txt", &[("number", number("12", None, "KH-UBND")), ("body", body), ("tasks", tasks)]);
    trial.run("--lang vi tasks in -o t.csv --by-deadline").with(0);
    let table = rows(&trial.read("t.csv"), b',');
    assert_eq!(
        table[0][3..10],
        ["Mục", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn (nguyên văn)", "Ngày hạn", "Định kỳ"]
    );
    let texts: Vec<_> = table[1..].iter().map(|row| row[4].as_str()).collect();
    assert_eq!(texts, ["việc trước", "việc sau", "việc không hạn", "việc hằng quý"]);
    assert_eq!(
        table[2][1..10],
        ["12/KH-UBND", "", "Điều 3", "việc sau", "Sở A; Sở B", "", "trước ngày hạn", "30/06/2021", ""]
    );
    trial.run("tasks in -o t.xlsx").with(0);
    assert!(matches!(book(&trial, "t.xlsx")[2][8], Data::DateTime(_)));
}
