//! `vanban stream`: records in, a line for each out.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};

use serde_json::{Value, json};

use crate::trial::{Ended, Trial, text};

fn answers(trial: &Trial, arguments: &[&str], input: &[u8]) -> Vec<Value> {
    std::fs::write(trial.path("records"), input).unwrap();
    let mut command = trial.command(arguments);
    command.stdin(std::fs::File::open(trial.path("records")).unwrap());
    let ended = Ended::of(command.output().unwrap()).with(0);
    ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_record_is_answered_in_order_with_its_id() {
    let trial = Trial::new();
    let ids = [json!("a/b.txt"), json!(7), json!(null), json!({"shard": 3, "row": [1.50, "x"]}), json!(true)];
    let input: String = ids.iter().map(|id| json!({"text": text(1), "id": id}).to_string() + "\n").collect();
    for jobs in ["1", "4"] {
        let answers = answers(&trial, &["stream", "-j", jobs], input.repeat(50).as_bytes());
        assert_eq!(answers.len(), 250);
        assert!(answers.iter().zip(ids.iter().cycle()).all(|(answer, id)| answer["id"] == *id));
        assert!(answers.iter().all(|answer| answer["document"]["schema"] == "vanban/1"));
        assert_eq!(answers[0]["document"]["source"]["name"], "a/b.txt");
    }
}

#[test]
fn a_stream_gives_what_a_batch_gives() {
    let trial = Trial::with_texts(100);
    trial.run("batch in -o out --format jsonl").with(0);
    let report = trial.report("out");
    let records: String = report
        .iter()
        .map(|record| {
            let text = trial.read(record["path"].as_str().unwrap());
            json!({"id": record["name"], "text": text}).to_string() + "\n"
        })
        .collect();
    let frames: Vec<u8> = report
        .iter()
        .flat_map(|record| {
            let frame = format!("{}\n{}", record["name"], trial.read(record["path"].as_str().unwrap()));
            [&(frame.len() as u32).to_be_bytes(), frame.as_bytes()].concat()
        })
        .collect();
    let documents: Vec<Value> =
        trial.read("out/documents.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (form, input) in [("lines", records.as_bytes()), ("frames", &frames)] {
        let answers = answers(&trial, &["stream", "--input", form], input);
        assert_eq!(answers.iter().map(|answer| answer["document"].clone()).collect::<Vec<_>>(), documents, "{form}");
    }
}

#[test]
fn no_input_ends_the_stream() {
    let trial = Trial::new();
    let long = format!("{{\"id\":\"long\",\"text\":\"{}\"}}", "x".repeat(200_000));
    let input = [
        "nonsense",
        "",
        "   ",
        "{\"id\":3}",
        "{\"id\":4,\"text\":5}",
        "[]",
        "\"text\"",
        "{\"id\":5,\"text\":\"\\ud800\"}",
        &long,
        "{\"id\":6,\"text\":\"%PDF-1.7\"}",
        "{\"id\":\"6b\",\"text\":\"a\\u0000b\"}",
        "\u{0}",
        "{\"id\":7,\"text\":\"",
        "{\"id\":8,\"text\":\"\"}",
    ]
    .join("\n");
    let mut input = input.into_bytes();
    input.extend_from_slice(b"\n\xff\xfe\n{\"id\":9,\"text\":\"whole\"}");
    let answers = answers(&trial, &["stream", "--max-size", "1K"], &input);
    let got: Vec<_> = answers
        .iter()
        .map(|answer| (answer["id"].clone(), answer["error"]["code"].as_str().unwrap_or("none").to_owned()))
        .collect();
    let expected = [
        (json!(null), "bad-record"),
        (json!(3), "bad-record"),
        (json!(4), "bad-record"),
        (json!(null), "bad-record"),
        (json!(null), "bad-record"),
        (json!(5), "bad-record"),
        (json!(null), "too-large"),
        (json!(6), "not-text"),
        (json!("6b"), "none"),
        (json!(null), "bad-record"),
        (json!(null), "bad-record"),
        (json!(8), "none"),
        (json!(null), "bad-record"),
        (json!(9), "none"),
    ]
    .map(|(id, code)| (id, code.to_owned()));
    assert_eq!(got, expected);
}

#[test]
fn a_frame_that_the_end_cuts_off_is_no_shorter_document() {
    let trial = Trial::new();
    let answers = answers(&trial, &["stream", "--input", "frames"], b"\0\0\0\x06\"a\"\nxy\0\0\0\x63\"b\"\ncut off");
    assert_eq!(answers[0]["document"]["source"]["bytes"], 2);
    assert_eq!(answers[1]["error"]["code"], "bad-record");
    assert_eq!(answers.len(), 2);
}

fn engine(trial: &Trial) -> Child {
    trial.command(&["stream", "-j", "2"]).stdin(Stdio::piped()).spawn().unwrap()
}

#[test]
fn an_answer_comes_before_the_next_record_is_sent() {
    let trial = Trial::new();
    let mut engine = engine(&trial);
    let (mut input, mut output) = (engine.stdin.take().unwrap(), BufReader::new(engine.stdout.take().unwrap()));
    for number in 0..50 {
        writeln!(input, "{}", json!({"id": number, "text": text(number)})).unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"id\":{number},\"document\":")), "{line}");
    }
    drop(input);
    assert_eq!(engine.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_goes_away_ends_the_stream_quietly() {
    let trial = Trial::new();
    let mut engine = engine(&trial);
    let mut input = engine.stdin.take().unwrap();
    drop(engine.stdout.take());
    // The input stays open: only the missing reader can end it.
    for number in 0..50 {
        if writeln!(input, "{}", json!({"id": number, "text": text(number)})).is_err() {
            break;
        }
    }
    let ended = Ended::of(engine.wait_with_output().unwrap()).with(0);
    assert_eq!(ended.stderr, "");
}
