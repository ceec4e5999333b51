//! Writes that fail, a loss of power, a document that panics.

use std::collections::HashSet;

use crate::trial::{Trial, text};

const COMMANDS: &[&str] = &["batch in -o out", "batch in -o out --compress --shard-size 4K"];

/// Runs with a fault at the n-th write for n from 1, then without: it ends like a run without faults.
fn every_step(manner: &str, codes: &[Option<i32>]) {
    for command in COMMANDS {
        let trial = Trial::with_texts(12);
        trial.run(command).with(0);
        let (whole, report) = (trial.outputs("out"), trial.report("out"));
        let mut seen = HashSet::new();
        for step in 1..=50 {
            std::fs::remove_dir_all(trial.path("out")).unwrap();
            let ended = trial.run_with(command, &[("VANBAN_FAULT", &format!("{step}{manner}"))]);
            assert!(codes.contains(&ended.code), "step {step}: {ended:?}");
            seen.insert(ended.code);
            for (path, bytes) in trial.tree("out") {
                let own =
                    path.starts_with(".vanban") || path.file_name().unwrap().to_string_lossy().starts_with(".vanban-");
                let is_report = path.file_name().unwrap() == "report.jsonl";
                assert!(own || is_report || whole.get(&path) == Some(&bytes), "step {step}: {}", path.display());
            }
            trial.run(command).with(0);
            assert!(trial.outputs("out") == whole, "step {step}");
            assert_eq!(trial.report("out"), report, "step {step}");
        }
        assert!(seen.len() > 1 || seen == HashSet::from([codes[0]]), "{seen:?}");
    }
}

#[test]
fn one_failing_write_loses_nothing() {
    every_step("", &[Some(3), Some(0)]);
}

#[test]
fn a_disk_that_is_full_from_some_moment_on_loses_nothing() {
    every_step("+", &[Some(3), Some(0)]);
}

#[test]
fn a_process_that_dies_at_any_write_loses_nothing() {
    every_step("!", &[None, Some(0)]);
}

#[test]
fn a_full_disk_stops_the_run_and_says_so() {
    let trial = Trial::with_texts(100);
    let ended = trial.run_with("batch in -o out", &[("VANBAN_FAULT", "60+")]).with(3);
    assert!(ended.stderr.contains("stopped: no storage space"), "{ended:?}");
    assert!(ended.stderr.contains("run the same command again to go on"), "{ended:?}");
}

#[test]
fn a_panic_in_one_document_fails_that_document_only() {
    let trial = Trial::with_texts(40);
    trial.write("in/2/panics.txt", "panic on demand\n");
    let ended = trial.run("batch in -o out").with(1);
    assert!(ended.stderr.contains("40 converted, 0 done before, 1 failed"), "{ended:?}");
    let record = trial.record("out", "2/panics.txt");
    assert_eq!(record["error"]["code"], "panic");
    assert!(record["error"]["message"].as_str().unwrap().contains("a panic on demand"), "{record}");
    trial.write("in/2/panics.txt", &text(7));
    trial.run("batch in -o out").with(0);
}

#[test]
fn a_panic_in_a_stream_answers_that_record_only() {
    let trial = Trial::new();
    trial.write("list", "{\"id\":1,\"text\":\"panic on demand\"}\n{\"id\":2,\"text\":\"x\"}\n");
    let mut command = trial.command(&["stream"]);
    command.stdin(std::fs::File::open(trial.path("list")).unwrap());
    let ended = crate::trial::Ended::of(command.output().unwrap()).with(0);
    let lines: Vec<_> = ended.stdout.lines().collect();
    assert!(lines[0].starts_with("{\"id\":1,\"error\":{\"code\":\"panic\""), "{ended:?}");
    assert!(lines[1].starts_with("{\"id\":2,\"document\":{"), "{ended:?}");
}
