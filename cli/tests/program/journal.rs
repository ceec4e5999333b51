//! Journals that something happened to.

use std::fs;

use crate::trial::Trial;

const JOURNAL: &str = "out/.vanban/journal.jsonl";

/// Runs the program again after something happened to the journal; what is there then is right in any case.
fn again(trial: &Trial, command: &str) -> String {
    let whole = trial.outputs("out");
    let ended = trial.run(command).with(0);
    assert_eq!(trial.outputs("out"), whole);
    let ended_again = trial.run(command).with(0);
    assert!(ended_again.stderr.contains("0 converted, 20 done before"), "{ended_again:?}");
    ended.stderr
}

#[test]
fn a_journal_that_is_torn_anywhere_costs_what_it_no_longer_says() {
    let trial = Trial::with_texts(20);
    trial.run("batch in -o out").with(0);
    let journal = trial.read(JOURNAL).into_bytes();
    for cut in (0..journal.len()).step_by(journal.len() / 37) {
        fs::write(trial.path(JOURNAL), &journal[..cut]).unwrap();
        again(&trial, "batch in -o out");
    }
}

#[test]
fn a_journal_of_lines_that_is_torn_anywhere_costs_what_it_no_longer_says() {
    let trial = Trial::with_texts(20);
    let command = "batch in -o out --shard-size 4K";
    trial.run(command).with(0);
    let journal = trial.read(JOURNAL).into_bytes();
    for cut in (0..journal.len()).step_by(journal.len() / 19) {
        fs::write(trial.path(JOURNAL), &journal[..cut]).unwrap();
        // Files that the journal does not speak of any more might be anybody's.
        let whole = trial.outputs("out");
        if trial.run(command).code == Some(2) {
            assert_eq!(trial.outputs("out"), whole);
            trial.run(&format!("{command} --force")).with(0);
        }
        again(&trial, command);
    }
}

#[test]
fn doubled_lines_say_nothing_new() {
    let trial = Trial::with_texts(20);
    trial.run("batch in -o out").with(0);
    let journal = trial.read(JOURNAL);
    trial.write(JOURNAL, &journal.repeat(3));
    assert!(again(&trial, "batch in -o out").contains("0 converted, 20 done before"));
}

#[test]
fn foreign_and_damaged_lines_are_passed_over_and_told() {
    let trial = Trial::with_texts(20);
    trial.run("batch in -o out").with(0);
    let journal = trial.read(JOURNAL);
    let foreign = "not JSON\n{}\n[1,2]\n{\"input\":{\"key\":\"0/00000.txt\"}}\n\u{0}\u{0}\u{0}\n";
    trial.write(JOURNAL, &format!("{foreign}{journal}{foreign}"));
    let said = again(&trial, "batch in -o out");
    assert!(said.contains("10 lines of the journal are damaged or foreign"), "{said}");
}

#[test]
fn a_journal_of_another_tree_is_no_reason_to_skip() {
    let trial = Trial::with_texts(20);
    trial.run("batch in -o other").with(0);
    trial.write("in/0/00000.txt", "Số: 99/QĐ-UBND\n");
    fs::create_dir_all(trial.path("out/.vanban")).unwrap();
    fs::copy(trial.path("other/.vanban/journal.jsonl"), trial.path(JOURNAL)).unwrap();
    trial.run("batch in -o out").with(0);
    assert_eq!(trial.outputs("out").len(), 20);
    assert!(trial.read("out/0/00000.json").contains("\"bytes\":18"));
}

#[test]
fn two_runs_do_not_write_to_one_directory() {
    let trial = Trial::with_texts(1);
    trial.run("batch in -o out").with(0);
    let lock = fs::File::options().write(true).open(trial.path("out/.vanban/lock")).unwrap();
    fs4::FileExt::try_lock(&lock).unwrap();
    let ended = trial.run("batch in -o out").with(2);
    assert!(ended.stderr.contains("another run is writing"), "{ended:?}");
}

#[test]
fn a_journal_leads_to_no_file_outside_the_output() {
    let trial = Trial::with_texts(3);
    trial.write("kept.json", "{}");
    let outside = trial.path("kept.json");
    for (command, journal) in
        [("batch in -o out", JOURNAL), ("batch in -o lines --format jsonl", "lines/.vanban/journal.jsonl")]
    {
        trial.run(command).with(0);
        let whole = trial.read(journal);
        for name in ["../kept.json", outside.to_str().unwrap()] {
            let name = serde_json::to_string(name).unwrap();
            let foreign = format!(
                "{{\"input\":{{\"key\":\"0/00000.txt\",\"input\":\"/\",\"status\":\"ok\",\"stamp\":null,\"sha256\":null,\
                 \"made\":\"\",\"output\":[{name},2],\"report\":{{\"name\":\"a\"}}}}}}\n\
                 {{\"stretch\":{{\"file\":{name},\"made\":\"\",\"inputs\":1,\"bytes\":2,\"json_bytes\":2,\
                 \"digest\":\"\",\"regular\":true,\"whole\":true}}}}\n"
            );
            trial.write(journal, &format!("{foreign}{whole}"));
            let ended = trial.run(command).with(0);
            assert!(ended.stderr.contains("2 lines of the journal are damaged or foreign"), "{ended:?}");
            assert_eq!(trial.read("kept.json"), "{}");
        }
    }
}

#[test]
fn what_is_no_record_does_not_come_into_the_report() {
    let trial = Trial::with_texts(3);
    trial.run("batch in -o out").with(0);
    let whole = trial.read(JOURNAL);
    for foreign in ["[1]", "{}", "null"] {
        let changed = |line: &str| match line.split_once("\"report\":") {
            Some((before, _)) => format!("{before}\"report\":{foreign}}}}}\n"),
            None => format!("{line}\n"),
        };
        trial.write(JOURNAL, &whole.lines().map(changed).collect::<String>());
        let ended = trial.run("batch in -o out").with(0);
        assert!(ended.stderr.contains("3 lines of the journal are damaged or foreign"), "{ended:?}");
        assert_eq!(trial.report("out").len(), 3);
    }
}
