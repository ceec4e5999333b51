//! Standard output and standard error.

use std::fs::File;
use std::process::Stdio;

use crate::trial::{Ended, NO_TEXT, Trial, text};

#[test]
fn a_broken_pipe_ends_quietly() {
    let trial = Trial::with_texts(1);
    trial.write("many", &"Căn cứ Nghị định số 1/2020/NĐ-CP\n".repeat(50_000));
    for arguments in [vec!["cite", "--lines", "many"], vec!["decode", "many", "many"], vec!["schema"]] {
        let mut run = trial.command(&arguments).stdout(Stdio::piped()).spawn().unwrap();
        drop(run.stdout.take());
        let ended = Ended::of(run.wait_with_output().unwrap()).with(0);
        assert_eq!(ended.stderr, "", "{arguments:?}");
    }
}

#[test]
fn documents_that_fail_do_not_keep_others_from_being_printed() {
    let trial = Trial::with_texts(1);
    let ended = trial.run("missing.txt in/0/00000.txt").with(1);
    assert_eq!(ended.stdout.lines().count(), 1);
    assert_eq!(ended.stderr, "vanban: missing.txt: not there (any more)\n");
}

#[test]
fn lines_are_cited_one_by_one() {
    let trial = Trial::new();
    trial.write("lines", "Căn cứ Nghị định số 30/2020/NĐ-CP\n\nkhông có gì\r\nCăn cứ Luật Đất đai năm 2013");
    let ended = trial.run("cite --lines lines").with(0);
    let counts: Vec<_> = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["citations"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [1, 0, 0, 1]);
}

#[test]
fn standard_input_is_a_document_like_any_other() {
    let trial = Trial::with_texts(1);
    let from_standard_input = |arguments: &[&str]| {
        let mut command = trial.command(arguments);
        command.stdin(File::open(trial.path("in/0/00000.txt")).unwrap());
        Ended::of(command.output().unwrap()).with(0).stdout
    };
    assert_eq!(from_standard_input(&["decode"]), text(0));
    let printed = from_standard_input(&["-"]);
    assert_eq!(printed, trial.run("in/0/00000.txt").with(0).stdout.replace("in/0/00000.txt", "-"));
}

#[test]
fn messages_speak_the_language_that_is_asked_for_or_that_of_the_locale() {
    let trial = Trial::new();
    let vietnamese = "vanban: missing.txt: không có (hoặc không còn) tệp này\n";
    assert_eq!(trial.run("--lang vi missing.txt").with(1).stderr, vietnamese);
    assert_eq!(trial.run_with("missing.txt", &[("LC_ALL", "vi_VN.UTF-8")]).with(1).stderr, vietnamese);
    assert!(trial.run_with("--lang=en missing.txt", &[("LC_ALL", "vi_VN.UTF-8")]).stderr.contains("not there"));
    let help = trial.run("batch --lang vi --help").with(0).stdout;
    assert!(help.contains("Mã kết thúc") && help.contains("[mặc định: 64M]") && !help.contains("default"), "{help}");
    let refused = trial.run("batch --lang vi in").with(2);
    assert_eq!(refused.stderr, "vanban: thiếu --output <OUT> (xem --help)\n");
}

#[test]
fn quiet_means_quiet() {
    let trial = Trial::with_texts(2);
    trial.write("in/bad.txt", NO_TEXT);
    let ended = trial.run("batch in -o out --quiet").with(1);
    assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("", ""));
}
