//! What holds of every journal: what the fuzzer calls, and what its seeds are replayed with.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::statement::{Past, Statement, Stretch, lies_below};

/// The inputs of the run that reads the journal, and what their outputs are called.
const INPUTS: [(&str, &str); 2] = [("a", "a.json"), ("b", "b/b.json")];

/// What journals are made of: whole lines, torn ones, the keys of each, and what no program wrote. Seeds count in it: what
/// is new comes last.
const PIECES: &[&str] = &[
    "\n",
    "{",
    "}",
    "}}\n",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    " ",
    "null",
    "\r\n",
    "{\"ended\":true}\n",
    "{\"ended\":false}\n",
    "{\"ended\":",
    "{\"input\":{",
    "{\"stretch\":{",
    "\"key\":\"a\",",
    "\"key\":\"b\",",
    "\"key\":\"c%0A\",",
    "\"key\":\"\\u0061\",",
    "\"input\":\"/in/a\",",
    "\"input\":\"/in/\\\"b\\\"\",",
    "\"status\":\"ok\",",
    "\"status\":\"failed\",",
    "\"status\":\"passed_over\",",
    "\"status\":\"pending\",",
    "\"stamp\":null,",
    "\"stamp\":[1,2,18446744073709551615],",
    "\"stamp\":[1,2],",
    "\"sha256\":null,",
    "\"sha256\":\"00ff\",",
    "\"made\":\"vanban 1\",",
    "\"output\":null,",
    "\"output\":[\"a.json\",2],",
    "\"output\":[\"b.json\",3],",
    "\"output\":[\"../a.json\",2],",
    "\"output\":[\"/a.json\",2],",
    "\"report\":{\"name\":\"a\"}",
    "\"report\":{ \"name\" : \"\\n\" }",
    "\"report\":{}",
    "\"report\":[1]",
    "\"report\":",
    "\"file\":\"part-00001.jsonl\",",
    "\"file\":\"../part.jsonl\",",
    "\"inputs\":7,\"bytes\":8,\"json_bytes\":9,",
    "\"digest\":\"00\",\"regular\":true,\"whole\":",
    "true",
    "false",
    "-1",
    "1e9",
    "{\"input\":{\"key\":\"a\",\"input\":\"/in/a\",\"status\":\"ok\",\"stamp\":[2,3,4],\"sha256\":\"00\",\"made\":\"1\",\
     \"output\":[\"a.json\",2],\"report\":{\"name\":\"a\"}}}\n",
    "{\"input\":{\"key\":\"b\",\"input\":\"/in/b\",\"status\":\"failed\",\"stamp\":null,\"sha256\":null,\"made\":\"1\",\
     \"output\":null,\"report\":{\"name\":\"b\",\"error\":{}}}}\n",
    "{\"stretch\":{\"file\":\"all.jsonl\",\"made\":\"1\",\"inputs\":2,\"bytes\":3,\"json_bytes\":3,\"digest\":\"00\",\
     \"regular\":true,\"whole\":false}}\n",
];

/// A journal of some bytes, which are its own or, by the first of them, each a piece of one.
pub(crate) fn journal(data: &[u8]) {
    match data.split_first() {
        Some((first, pieces)) if first % 2 == 1 => {
            let piece = |&byte: &u8| PIECES[usize::from(byte) % PIECES.len()].as_bytes();
            let bytes: Vec<u8> = pieces.iter().flat_map(piece).copied().collect();
            assert_guarantees(&bytes);
        }
        Some((_, bytes)) => assert_guarantees(bytes),
        None => assert_guarantees(b""),
    }
}

/// What a journal says, but for where and for the lines that were passed over.
#[derive(Debug, PartialEq)]
struct Said {
    entries: Vec<Option<String>>,
    stretches: Vec<Stretch>,
    renamed: Vec<(String, u64)>,
    ended: bool,
}

/// Reads a journal and checks what it says of single inputs.
fn said(bytes: &[u8]) -> (Said, u64) {
    let inputs =
        INPUTS.iter().enumerate().map(|(index, (key, _))| ((*key).to_owned(), index)).collect::<HashMap<_, _>>();
    let past = Past::read(bytes, &inputs, |index| INPUTS[index].1.to_owned()).unwrap();
    assert_eq!(past.positions.len(), INPUTS.len());
    let entries = past.positions.iter().zip(INPUTS).map(|(position, (key, _))| {
        let start = (*position)?.offset as usize;
        let line = &bytes[start..start + (*position)?.length as usize];
        assert!(start == 0 || bytes[start - 1] == b'\n', "{start} is within a line");
        let Some(Statement::Input(entry)) = Statement::read(line) else { panic!("no line of an input at {start}") };
        assert_eq!(entry.key, key);
        // What goes before it makes it a line of the report.
        let report = format!("{{\"path\":\"\",{}", entry.report.get().trim_start_matches('{'));
        // Its numbers may be greater than a float holds.
        assert!(serde_json::from_str::<HashMap<String, &RawValue>>(&report).is_ok(), "{report}");
        Some(format!("{entry:?}"))
    });
    let entries = entries.collect();
    let names = past.renamed.iter().map(|(name, _)| name).chain(past.stretches.iter().map(|stretch| &stretch.file));
    for name in names {
        assert!(lies_below(name) && !name.starts_with('/') && !name.split('/').any(|part| part == ".."), "{name}");
    }
    (Said { entries, stretches: past.stretches, renamed: past.renamed, ended: past.ended }, past.damaged)
}

fn assert_guarantees(bytes: &[u8]) {
    let (whole, damaged) = said(bytes);
    let (mut kept, mut torn, mut passed_over) = (Vec::new(), Vec::new(), 0);
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        if let Some(statement) = Statement::read(line) {
            let half = &line.trim_ascii()[..line.trim_ascii().len() / 2];
            torn.extend_from_slice(half);
            torn.push(b'\n');
            let read = format!("{statement:?}");
            let written = statement.line().unwrap();
            assert_eq!(written.iter().position(|&byte| byte == b'\n'), Some(written.len() - 1), "{read}");
            assert_eq!(format!("{:?}", Statement::read(&written).unwrap()), read, "written and read");
            kept.extend_from_slice(line);
        } else {
            passed_over += u64::from(!line.trim_ascii().is_empty());
        }
        torn.extend_from_slice(line);
    }
    assert_eq!(damaged, passed_over);
    torn.extend_from_slice(b"{\"ended\":");
    assert_eq!(said(&torn).0, whole, "with torn lines between");
    // Torn in the middle, it says what the lines before say.
    let cut = &bytes[..bytes.len() / 2];
    let before = cut.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    assert_eq!(said(cut).0, said(&cut[..before]).0, "torn in the middle");
    assert_eq!(said(&kept), (whole, 0), "without the lines that are passed over");
}

#[test]
fn guarantees_hold_for_every_seed_of_the_fuzzer() {
    let seeds = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/seeds/journal")).unwrap();
    let mut replayed = 0;
    for seed in seeds {
        let path = seed.unwrap().path();
        let data = std::fs::read(&path).unwrap();
        std::panic::catch_unwind(|| journal(&data)).unwrap_or_else(|_| panic!("{}", path.display()));
        replayed += 1;
    }
    assert!(replayed > 0, "no seed was read");
}
