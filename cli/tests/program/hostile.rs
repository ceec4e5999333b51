//! What else may lie where documents are expected.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use crate::trial::{Ended, Trial, text};

/// A tree with everything in it that is no ordinary text.
fn tree() -> Trial {
    let trial = Trial::with_texts(3);
    let make_fifo = Command::new("mkfifo").arg(trial.path("in/fifo")).status().unwrap();
    assert!(make_fifo.success());
    UnixListener::bind(trial.path("in/socket")).unwrap();
    symlink("self", trial.path("in/self")).unwrap();
    symlink("..", trial.path("in/0/up")).unwrap();
    symlink("../..", trial.path("in/1/above")).unwrap();
    symlink("nowhere", trial.path("in/dangling")).unwrap();
    symlink("../0", trial.path("in/2/link")).unwrap();
    symlink("/dev/zero", trial.path("in/zero")).unwrap();
    trial.write("in/empty.txt", "");
    trial.write("in/binary.txt", "\u{7f}ELF\0\0\0");
    trial.write("in/huge.txt", &"x".repeat(5_000));
    trial.write("in/~$lock.docx", "x");
    trial.write("in/.~lock.a.odt#", "x");
    trial.write("in/new\nline\u{1b}.txt", &text(1));
    trial.write(Path::new("in").join(OsStr::from_bytes(b"caf\xe9.txt")), &text(2));
    trial.write(Path::new("in").join(format!("{}.txt", "x".repeat(250))), &text(3));
    trial
}

#[test]
fn each_gets_a_clear_record_and_none_ends_the_run() {
    let trial = tree();
    trial.run("batch in -o out --max-size 4K").with(1);
    let code = |name: &str| {
        let record = trial.record("out", name);
        record["error"]["code"].as_str().unwrap_or("none").to_owned() + " " + record["status"].as_str().unwrap()
    };
    assert_eq!(code("fifo"), "not-a-file failed");
    assert_eq!(code("socket"), "not-a-file failed");
    assert_eq!(code("zero"), "not-a-file failed");
    assert_eq!(code("self"), "link-loop failed");
    assert_eq!(code("0/up"), "link-loop failed");
    assert_eq!(code("1/above"), "link-loop failed");
    assert_eq!(code("dangling"), "not-found failed");
    assert_eq!(code("binary.txt"), "not-text failed");
    assert_eq!(code("huge.txt"), "too-large failed");
    assert_eq!(code("~$lock.docx"), "lock-file passed_over");
    assert_eq!(code(".~lock.a.odt#"), "lock-file passed_over");
    assert_eq!(code("empty.txt"), "none ok");
    assert_eq!(code("new\nline\u{1b}.txt"), "none ok");
    assert_eq!(code("caf\u{fffd}.txt"), "none ok");
    assert_eq!(code("2/link/00000.txt"), "none ok");
    assert_eq!(code(&format!("{}.txt", "x".repeat(250))), "none ok");
    assert_eq!(trial.record("out", "caf\u{fffd}.txt")["path_escaped"], "in/caf%E9.txt");
    assert!(trial.path("out").join(OsStr::from_bytes(b"caf\xe9.json")).exists());
    assert!(trial.path("out/new\nline\u{1b}.json").exists());
    let ended = trial.run("batch in -o out --max-size 4K").with(1);
    assert!(ended.stderr.contains("0 converted, 8 done before"), "{ended:?}");
}

#[test]
fn lines_and_streams_take_the_same() {
    let trial = tree();
    trial.run("batch in -o out --max-size 4K --format jsonl").with(1);
    assert_eq!(trial.read("out/documents.jsonl").lines().count(), 8);
    let list: Vec<u8> = ["fifo", "socket", "self", "zero", "0", "empty.txt", "binary.txt", "huge.txt", "nowhere"]
        .iter()
        .flat_map(|name| format!("in/{name}\0").into_bytes())
        .collect();
    fs::write(trial.path("list"), list).unwrap();
    let mut command = trial.command(&["stream", "--input", "paths", "--max-size", "4K"]);
    command.stdin(fs::File::open(trial.path("list")).unwrap());
    let ended = Ended::of(command.output().unwrap()).with(0);
    let codes: Vec<_> = ended
        .stdout
        .lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["error"]["code"].as_str().unwrap_or("none").to_owned()
        })
        .collect();
    assert_eq!(
        codes,
        [
            "not-a-file",
            "not-a-file",
            "link-loop",
            "not-a-file",
            "not-a-file",
            "none",
            "not-text",
            "too-large",
            "not-found"
        ]
    );
}

#[test]
fn an_output_that_cannot_be_written_fails_that_document_only() {
    let trial = Trial::with_texts(8);
    trial.write("out/0", "a file where a directory is needed");
    trial.run("batch in -o out").with(1);
    assert_eq!(trial.record("out", "0/00000.txt")["error"]["code"], "unwritable");
    assert_eq!(trial.record("out", "1/00001.txt")["status"], "ok");
    assert_eq!(trial.read("out/0"), "a file where a directory is needed");
}

#[test]
fn an_output_directory_that_cannot_be_written_is_a_matter_of_set_up() {
    let trial = Trial::with_texts(1);
    trial.write("file", "x");
    let ended = trial.run("batch in -o file/out").with(2);
    assert!(ended.stderr.contains("the output directory file/out cannot be used"), "{ended:?}");
    // Nobody may make directories there, whoever runs the test.
    trial.run("batch in -o /proc/vanban").with(2);
}

#[test]
fn printing_never_hangs_on_a_fifo() {
    let trial = tree();
    let ended = trial.run("in/fifo in/empty.txt").with(1);
    assert!(ended.stderr.contains("in/fifo: not a file"), "{ended:?}");
    assert_eq!(ended.stdout.lines().count(), 1);
}

/// Who owns nothing and may do nothing on most systems.
const NOBODY: u32 = 65_534;

/// Runs the program as somebody who may not read and write everything, whoever runs the tests; `None` where it cannot
/// be run so.
fn powerless(trial: &Trial, arguments: &str) -> Option<Ended> {
    let mut command = trial.command(&arguments.split_whitespace().collect::<Vec<_>>());
    if fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
        hand_over(&trial.path(""));
        command.uid(NOBODY).gid(NOBODY);
    }
    let run = command.output();
    if run.is_err() {
        println!("SKIPPED: the program cannot be run by user {NOBODY}");
    }
    run.ok().map(Ended::of)
}

fn hand_over(path: &Path) {
    lchown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    if fs::symlink_metadata(path).unwrap().is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| hand_over(&entry.unwrap().path()));
    }
}

fn set_mode(trial: &Trial, name: &str, mode: u32) {
    fs::set_permissions(trial.path(name), fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn what_may_not_be_read_fails_alone() {
    let trial = Trial::with_texts(3);
    trial.write("in/secret.txt", "x");
    trial.write("in/closed/a.txt", "x");
    set_mode(&trial, "in/secret.txt", 0o000);
    set_mode(&trial, "in/closed", 0o000);
    let ended = powerless(&trial, "batch in -o out");
    set_mode(&trial, "in/closed", 0o755);
    let Some(ended) = ended else { return };
    let ended = ended.with(1);
    assert!(ended.stderr.contains("3 converted, 0 done before, 2 failed"), "{ended:?}");
    assert_eq!(trial.record("out", "secret.txt")["error"]["code"], "permission-denied");
    assert_eq!(trial.record("out", "closed")["error"]["code"], "unreadable-directory");
    set_mode(&trial, "in/secret.txt", 0o644);
    trial.run("batch in -o out").with(0);
    assert_eq!(trial.outputs("out").len(), 5);
}

#[test]
fn a_read_only_output_is_told_before_anything_or_fails_what_it_concerns() {
    let trial = Trial::with_texts(8);
    fs::create_dir_all(trial.path("out/0")).unwrap();
    set_mode(&trial, "out/0", 0o555);
    if let Some(ended) = powerless(&trial, "batch in -o out") {
        ended.with(1);
        assert_eq!(trial.record("out", "0/00000.txt")["error"]["code"], "unwritable");
        assert_eq!(trial.record("out", "1/00001.txt")["status"], "ok");
    }
    set_mode(&trial, "out/0", 0o755);
    trial.run("batch in -o out").with(0);
    fs::create_dir_all(trial.path("sealed")).unwrap();
    set_mode(&trial, "sealed", 0o555);
    if let Some(ended) = powerless(&trial, "batch in -o sealed") {
        let ended = ended.with(2);
        assert!(ended.stderr.contains("the output directory sealed cannot be used"), "{ended:?}");
    }
}

#[cfg(feature = "fault-injection")]
#[test]
fn what_vanishes_or_changes_its_nature_during_a_run_fails_alone() {
    let trial = Trial::with_texts(70);
    let run = trial.command(&["batch", "in", "-o", "out", "-j", "1"]).env("VANBAN_DELAY", "20").spawn().unwrap();
    while !trial.path("out/0/00000.json").exists() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    fs::remove_dir_all(trial.path("in/6")).unwrap();
    fs::remove_file(trial.path("in/5/00068.txt")).unwrap();
    assert!(Command::new("mkfifo").arg(trial.path("in/5/00068.txt")).status().unwrap().success());
    Ended::of(run.wait_with_output().unwrap()).with(1);
    assert_eq!(trial.record("out", "6/00069.txt")["error"]["code"], "not-found");
    assert_eq!(trial.record("out", "5/00068.txt")["error"]["code"], "not-a-file");
    assert_eq!(trial.report("out").iter().filter(|record| record["status"] == "ok").count(), 59);
}
