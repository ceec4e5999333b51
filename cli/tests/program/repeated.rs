//! The same command once more: what is done again, and what is not.

use std::fs;
use std::time::{Duration, SystemTime};

use crate::trial::{NO_TEXT, Trial, text};

#[test]
fn what_is_done_is_not_done_again() {
    let trial = Trial::with_texts(20);
    trial.run("batch in -o out").with(0);
    let before = trial.outputs("out");
    let written = fs::metadata(trial.path("out/0/00000.json")).unwrap().modified().unwrap();
    let ended = trial.run("batch in -o out").with(0);
    assert!(ended.stderr.contains("0 converted, 20 done before, 0 failed"), "{ended:?}");
    assert_eq!(trial.outputs("out"), before);
    assert_eq!(fs::metadata(trial.path("out/0/00000.json")).unwrap().modified().unwrap(), written);
}

#[test]
fn a_changed_input_is_done_again_even_where_its_size_and_time_are_the_same() {
    let trial = Trial::with_texts(3);
    let long_ago = SystemTime::now() - Duration::from_secs(3_600);
    let age = |trial: &Trial| {
        let file = fs::File::options().write(true).open(trial.path("in/1/00001.txt")).unwrap();
        file.set_modified(long_ago).unwrap();
    };
    age(&trial);
    trial.run("batch in -o out").with(0);
    trial.write("in/1/00001.txt", &text(1).replace("BẾN LAU", "LAU BẾN"));
    age(&trial);
    let ended = trial.run("batch in -o out").with(0);
    assert!(ended.stderr.contains("1 converted, 2 done before"), "{ended:?}");
    let fresh = Trial::with_texts(3);
    fresh.write("in/1/00001.txt", &text(1).replace("BẾN LAU", "LAU BẾN"));
    fresh.run("batch in -o out").with(0);
    assert_eq!(trial.outputs("out"), fresh.outputs("out"));
}

#[test]
fn a_touched_input_that_is_the_same_is_not_done_again() {
    let trial = Trial::with_texts(2);
    trial.run("batch in -o out").with(0);
    trial.write("in/0/00000.txt", &text(0));
    let ended = trial.run("batch in -o out").with(0);
    assert!(ended.stderr.contains("0 converted, 2 done before"), "{ended:?}");
}

#[test]
fn a_damaged_or_missing_output_is_made_again() {
    let trial = Trial::with_texts(3);
    trial.run("batch in -o out").with(0);
    let whole = trial.outputs("out");
    trial.write("out/0/00000.json", "{\"schema\":");
    fs::remove_file(trial.path("out/1/00001.json")).unwrap();
    let ended = trial.run("batch in -o out").with(0);
    assert!(ended.stderr.contains("2 converted, 1 done before"), "{ended:?}");
    assert_eq!(trial.outputs("out"), whole);
}

#[test]
fn outputs_of_another_version_are_made_again() {
    let trial = Trial::with_texts(3);
    trial.run("batch in -o out").with(0);
    let journal = trial.read("out/.vanban/journal.jsonl");
    let version = concat!("vanban ", env!("CARGO_PKG_VERSION"));
    assert!(journal.contains(version));
    trial.write("out/.vanban/journal.jsonl", &journal.replace(version, "vanban 0.0.9"));
    let ended = trial.run("batch in -o out").with(0);
    assert!(ended.stderr.contains("3 converted, 0 done before"), "{ended:?}");
}

#[test]
fn other_options_make_other_outputs() {
    let trial = Trial::with_texts(2);
    trial.run("batch in -o out").with(0);
    assert!(!trial.read("out/0/00000.json").contains("\"lines\""));
    trial.run("batch in -o out --lines").with(0);
    assert!(trial.read("out/0/00000.json").contains("\"lines\""));
}

#[test]
fn failures_are_tried_again_unless_told_otherwise() {
    let trial = Trial::with_texts(1);
    trial.write("in/bad.txt", NO_TEXT);
    trial.run("batch in -o out").with(1);
    assert_eq!(trial.record("out", "bad.txt")["error"]["code"], "not-text");
    let said = |options: &str| trial.run(&format!("batch in -o out {options}")).with(1).stderr;
    assert!(said("").contains("bad.txt: not a text"), "a failure that is tried again is told again");
    assert!(!said("--retry none").contains("bad.txt"), "one that is not is counted only");
    assert!(said("--retry all").contains("1 converted, 0 done before, 1 failed"));
    trial.write("in/bad.txt", "now a text");
    trial.run("batch in -o out --retry none").with(0);
}

#[test]
fn the_outputs_are_the_same_for_any_number_of_jobs() {
    let trial = Trial::with_texts(200);
    for jobs in ["1", "2", "7"] {
        trial.run(&format!("batch in -o out{jobs} -j {jobs}")).with(0);
        trial.run(&format!("batch in -o lines{jobs} -j {jobs} --format jsonl")).with(0);
        assert_eq!(trial.outputs("out1"), trial.outputs(&format!("out{jobs}")));
        assert_eq!(trial.outputs("lines1"), trial.outputs(&format!("lines{jobs}")));
        assert_eq!(trial.report("out1"), trial.report(&format!("out{jobs}")));
    }
}

#[test]
fn the_report_says_of_every_input_how_it_fared() {
    let trial = Trial::new();
    trial.write("in/a.txt", "ỦY BAN NHÂN DÂN XÃ BẾN LAU\nSố: 12/QÐ-UBND\n\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp.\n");
    trial.write("in/z.txt", NO_TEXT);
    trial.run("batch in -o out").with(1);
    let report = trial.report("out");
    assert_eq!(report.len(), 2);
    let (a, z) = (&report[0], &report[1]);
    assert_eq!((&a["path"], &a["name"], &a["output"]), (&"in/a.txt".into(), &"a.txt".into(), &"a.json".into()));
    assert_eq!((&a["status"], &a["error"], &a["encoding"]), (&"ok".into(), &().into(), &"utf-8".into()));
    assert_eq!(a["size"], 92);
    let sha256 = a["sha256"].as_str().unwrap();
    assert!(sha256.len() == 64 && sha256.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let document: serde_json::Value = serde_json::from_str(&trial.read("out/a.json")).unwrap();
    assert_eq!(a["kind"], document["kind"]["code"]);
    assert_eq!(a["number"], document["number"]["canonical"]);
    let diagnostics = document["diagnostics"].as_array().unwrap().len() as u64;
    let counted: u64 = a["diagnostics"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(counted, diagnostics);
    assert_eq!(a["schema"], "vanban/1");
    assert_eq!((&z["status"], &z["error"]["code"]), (&"failed".into(), &"not-text".into()));
}

#[test]
fn fail_fast_stops_at_the_first_failure_and_can_be_gone_on_with() {
    let trial = Trial::with_texts(300);
    trial.write("in/0/00000.txt", NO_TEXT);
    let ended = trial.run("batch in -o out -j 1 --fail-fast").with(3);
    assert!(ended.stderr.contains("--fail-fast"), "{ended:?}");
    assert!(trial.outputs("out").len() < 299);
    let pending = trial.report("out").iter().filter(|record| record["status"] == "pending").count();
    assert_eq!(pending, 299 - trial.outputs("out").len());
    trial.write("in/0/00000.txt", &text(0));
    trial.run("batch in -o out --fail-fast").with(0);
    assert_eq!(trial.outputs("out").len(), 300);
}

#[test]
fn durable_runs_give_the_same() {
    let trial = Trial::with_texts(5);
    trial.run("batch in -o quick").with(0);
    trial.run("batch in -o safe --durable").with(0);
    trial.run("batch in -o lines --durable --compress").with(0);
    assert_eq!(trial.outputs("quick"), trial.outputs("safe"));
}
