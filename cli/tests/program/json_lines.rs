//! JSON lines: order, files of a size, compression, and what happens to them when inputs change.

use std::fs;

use crate::trial::{NO_TEXT, Trial, text};

fn names(lines: &str) -> Vec<String> {
    lines
        .lines()
        .map(|line| {
            let document: serde_json::Value = serde_json::from_str(line).unwrap();
            document["source"]["name"].as_str().unwrap().to_owned()
        })
        .collect()
}

/// The JSON of all files of a run, in the order of the files.
fn all(trial: &Trial, out: &str) -> String {
    let file = |(path, bytes): (std::path::PathBuf, Vec<u8>)| {
        let is_compressed = path.extension().is_some_and(|ending| ending == "zst");
        String::from_utf8(if is_compressed { zstd::decode_all(bytes.as_slice()).unwrap() } else { bytes }).unwrap()
    };
    trial.outputs(out).into_iter().map(file).collect()
}

#[test]
fn lines_stand_in_the_order_of_the_inputs_and_are_the_files_of_a_tree() {
    let trial = Trial::with_texts(600);
    trial.write("in/3/bad.txt", NO_TEXT);
    trial.run("batch in -o out -j 3 --format jsonl").with(1);
    trial.run("batch in -o tree").with(1);
    let lines = trial.read("out/documents.jsonl");
    let report: Vec<_> = trial.report("tree").into_iter().filter(|record| record["status"] == "ok").collect();
    assert_eq!(names(&lines), report.iter().map(|record| record["name"].as_str().unwrap()).collect::<Vec<_>>());
    let files: String =
        report.iter().map(|record| trial.read(format!("tree/{}", record["output"].as_str().unwrap()))).collect();
    assert_eq!(lines, files);
}

#[test]
fn files_of_a_size_and_compressed_ones_hold_the_same_lines() {
    let trial = Trial::with_texts(600);
    trial.run("batch in -o one --format jsonl").with(0);
    let one = all(&trial, "one");
    for (out, options) in
        [("shards", "--shard-size 100K"), ("zstd", "--compress"), ("both", "--compress --shard-size 100K")]
    {
        trial.run(&format!("batch in -o {out} {options}")).with(0);
        assert!(all(&trial, out) == one, "{options}");
    }
    let shards = trial.outputs("shards");
    assert!(shards.len() > 3 && shards.contains_key(std::path::Path::new("documents-00001.jsonl")));
    let last = shards.len() - 1;
    assert!(shards.values().take(last).all(|bytes| bytes.len() >= 100 << 10 && bytes.len() < 110 << 10));
}

#[test]
fn whatever_changes_the_lines_are_those_of_a_fresh_run() {
    for options in ["--format jsonl", "--shard-size 60K", "--compress --shard-size 60K"] {
        let trial = Trial::with_texts(400);
        let changes: &[&dyn Fn()] = &[
            &|| trial.write("in/6/99999.txt", &text(99_999)),
            &|| trial.write("in/3/00003.txt", "Số: 7/QĐ-UBND\n"),
            &|| fs::remove_file(trial.path("in/0/00007.txt")).unwrap(),
            &|| trial.write("in/5/bad.txt", NO_TEXT),
            &|| trial.write("in/5/bad.txt", &text(5)),
            &|| (0..5).for_each(|folder| fs::remove_dir_all(trial.path(format!("in/{folder}"))).unwrap()),
        ];
        trial.run(&format!("batch in -o out {options}")).with(0);
        for (number, change) in changes.iter().enumerate() {
            change();
            let code = trial.run(&format!("batch in -o out {options}")).code;
            let _ = fs::remove_dir_all(trial.path("fresh"));
            assert_eq!(trial.run(&format!("batch in -o fresh {options}")).code, code);
            assert!(trial.outputs("out") == trial.outputs("fresh"), "change {number}, {options}");
            assert_eq!(trial.report("out"), trial.report("fresh"), "change {number}, {options}");
        }
    }
}

#[test]
fn lines_that_are_done_are_not_done_again() {
    let trial = Trial::with_texts(400);
    trial.write("in/3/bad.txt", NO_TEXT);
    trial.run("batch in -o out --shard-size 60K").with(1);
    let ended = trial.run("batch in -o out --shard-size 60K").with(1);
    assert!(ended.stderr.contains("0 converted, 400 done before, 1 failed"), "{ended:?}");
    trial.write("in/6/99999.txt", &text(99_999));
    let ended = trial.run("batch in -o out --shard-size 60K").with(1);
    let converted: u64 = ended.stderr.split(" converted").next().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
    assert!((1..=256).contains(&converted), "one more at the end costs no more than a stretch: {ended:?}");
}

#[test]
fn a_file_of_that_name_that_is_not_ours_is_not_overwritten() {
    let trial = Trial::with_texts(2);
    trial.write("out/documents.jsonl", "precious\n");
    trial.run("batch in -o out --format jsonl").with(2);
    assert_eq!(trial.read("out/documents.jsonl"), "precious\n");
    trial.run("batch in -o out --format jsonl --force").with(0);
    assert_eq!(trial.read("out/documents.jsonl").lines().count(), 2);
}

#[test]
fn no_inputs_make_an_empty_file() {
    let trial = Trial::new();
    fs::create_dir(trial.path("in")).unwrap();
    trial.run("batch in -o out --format jsonl").with(0);
    assert_eq!(trial.read("out/documents.jsonl"), "");
    trial.run("batch in -o tree").with(0);
    assert!(trial.outputs("tree").is_empty());
}
