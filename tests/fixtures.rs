//! What is read from the fixtures is what people read in them.
//!
//! `fixtures/NAME.txt` is a document, `fixtures/NAME.truth.json` says what a careful archivist reads in it: the fields of
//! the contract in short form (`fixtures/README.md`). A field that is absent from the truth is not compared, all others
//! must agree exactly, white space and Unicode composition apart. `fixtures/pending.txt` lists the fields that are not
//! read right yet; it may only grow shorter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod corpus;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use corpus::Fixture;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

/// Set to take the lines out of `fixtures/pending.txt` that are read right by now.
const UPDATE: &str = "VANBAN_UPDATE_PENDING";

/// The fields that a truth file may hold.
const FIELDS: [&str; 18] = [
    "system",
    "kind",
    "number",
    "issuers",
    "parent",
    "place",
    "date",
    "subject",
    "marks",
    "recipients",
    "outline",
    "signatures",
    "distribution",
    "citations",
    "amendments",
    "attachments",
    "tasks",
    "diagnostics",
];

#[test]
fn fixtures_are_read_as_people_read_them() {
    let pending = pending();
    let mut report = String::new();
    for (name, field, differences) in compare_all() {
        if !differences.is_empty() && !pending.contains(&(name.clone(), field.clone())) {
            let _ = writeln!(report, "{name}: {field}");
            for difference in differences {
                let _ = writeln!(report, "    {difference}");
            }
        }
    }
    assert!(report.is_empty(), "- is the truth, + is what was read\n{report}");
}

#[test]
fn pending_fields_are_still_read_wrong() {
    let pending = pending();
    let wrong: BTreeSet<_> = compare_all()
        .into_iter()
        .filter(|(_, _, differences)| !differences.is_empty())
        .map(|(n, f, _)| (n, f))
        .collect();
    let stale: Vec<_> = pending.difference(&wrong).collect();
    if std::env::var_os(UPDATE).is_some() {
        let mut text = PENDING_HEAD.to_owned();
        for (name, field) in pending.intersection(&wrong) {
            let _ = writeln!(text, "{name} {field}");
        }
        std::fs::write(corpus::root().join("pending.txt"), text).unwrap();
    } else if std::env::var_os("CI").is_some() {
        assert!(
            stale.is_empty(),
            "read right by now: take them out of fixtures/pending.txt with `{UPDATE}=1 cargo test --test fixtures`: {stale:?}"
        );
    } else if !stale.is_empty() {
        println!("read right by now, `{UPDATE}=1 cargo test --test fixtures` takes them out of pending.txt: {stale:?}");
    }
}

#[test]
fn truth_files_say_what_they_show_and_name_fields_that_exist() {
    for fixture in corpus::fixtures() {
        let truth = fixture.truth.as_object().unwrap();
        assert!(
            truth.get("about").and_then(Value::as_str).is_some_and(|about| about.ends_with('.')),
            "{}",
            fixture.name
        );
        for key in truth.keys().filter(|key| *key != "about") {
            assert!(FIELDS.contains(&key.as_str()), "{}: no field is called {key}", fixture.name);
        }
    }
}

const PENDING_HEAD: &str =
    "# Fields of fixtures that are not read right yet: NAME FIELD. This list may only grow shorter.\n";

fn pending() -> BTreeSet<(String, String)> {
    let text = std::fs::read_to_string(corpus::root().join("pending.txt")).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split('#').next()?.trim().split_once(' '))
        .map(|(name, field)| (name.to_owned(), field.trim().to_owned()))
        .collect()
}

/// Every field of every fixture with what differs.
fn compare_all() -> Vec<(String, String, Vec<String>)> {
    let mut all = Vec::new();
    for fixture in corpus::fixtures() {
        let read = short_form(&fixture);
        for field in FIELDS {
            if let Some(truth) = fixture.truth.get(field) {
                let mut differences = Vec::new();
                match field {
                    "diagnostics" => missing_codes(truth, &read[field], &mut differences),
                    _ => compare(truth, &read[field], &mut differences),
                }
                all.push((fixture.name.clone(), field.to_owned(), differences));
            }
        }
    }
    all
}

/// What was read, in the short form of the truth files.
fn short_form(fixture: &Fixture) -> Value {
    let doc: Value = serde_json::from_str(&vanban::parse(&fixture.text).to_json().unwrap()).unwrap();
    let texts = |key: &str| each(&doc[key], |item| item["text"].clone());
    let mut rows = outline(&doc["preamble"]);
    rows.extend(outline(&doc["body"]));
    json!({
        "system": doc["system"],
        "kind": doc["kind"]["code"],
        "number": doc["number"]["canonical"],
        "issuers": each(&doc["issuers"], |issuer| issuer["name"].clone()),
        "parent": doc["issuers"][0]["parent"],
        "place": doc["place"]["text"],
        "date": doc["date"]["edtf"],
        "subject": doc["subject"]["text"],
        "marks": doc["marks"],
        "recipients": texts("recipients"),
        "outline": rows,
        "signatures": each(&doc["signatures"], signature),
        "distribution": doc["distribution"],
        "citations": each(&doc["citations"], |item| citation(item, &doc)).as_array().unwrap().iter().filter(|c| !c.is_null()).collect::<Vec<_>>(),
        "amendments": doc["citations"].as_array().unwrap().iter().filter_map(|c| amendment(c, &doc["targets"])).collect::<Vec<_>>(),
        "attachments": each(&doc["attachments"], |item| json!({
            "label": item["label"], "kind": item["kind"]["code"], "title": item["title"], "outline": outline(&item["body"]),
        })),
        "tasks": each(&doc["tasks"], task),
        "diagnostics": each(&doc["diagnostics"], |diagnostic| diagnostic["code"].clone()),
    })
}

fn each(list: &Value, short: impl Fn(&Value) -> Value) -> Value {
    list.as_array().unwrap().iter().map(short).collect()
}

/// The rows `[depth, kind, label, opening]` of a tree.
fn outline(nodes: &Value) -> Vec<Value> {
    fn collect(nodes: &Value, depth: usize, rows: &mut Vec<Value>) {
        for node in nodes.as_array().unwrap() {
            let opening = [&node["title"], &node["text"]].into_iter().find(|text| text.is_string()).cloned();
            let opening =
                opening.unwrap_or_else(|| if node["kind"] == "table" { first_text(node) } else { Value::Null });
            rows.push(json!([depth, node["kind"], node["label"], opening]));
            collect(&node["children"], depth + 1, rows);
        }
    }
    let mut rows = Vec::new();
    collect(nodes, 0, &mut rows);
    rows
}

fn first_text(node: &Value) -> Value {
    let children = node["children"].as_array().unwrap();
    children
        .iter()
        .flat_map(|child| [child["title"].clone(), child["text"].clone(), first_text(child)])
        .find(Value::is_string)
        .unwrap_or(Value::Null)
}

fn signature(signature: &Value) -> Value {
    json!({
        "authorities": each(&signature["authorities"], |authority| {
            let code = authority["code"].as_str().unwrap();
            format!("{code} {}", authority["for"].as_str().unwrap_or_default()).trim_end().into()
        }),
        "position": signature["position"],
        "rank": signature["rank"],
        "name": signature["name"],
    })
}

/// A mention of another document; null for mentions of the document itself and of what has neither number nor title.
fn citation(citation: &Value, doc: &Value) -> Value {
    if citation["self"] == true || (citation["number"].is_null() && citation["title"].is_null()) {
        return Value::Null;
    }
    let outer = citation["within"].as_u64().map_or(&Value::Null, |index| &doc["citations"][index as usize]);
    let called = if outer["number"].is_null() { &outer["title"] } else { &outer["number"]["canonical"] };
    let target = citation["target"].as_u64().map_or(&Value::Null, |index| &doc["targets"][index as usize]["key"]);
    json!({
        "number": citation["number"]["canonical"],
        "kind": citation["kind"]["code"],
        "date": citation["date"]["edtf"],
        "issuer": citation["issuer"],
        "title": citation["title"],
        "relation": citation["relation"],
        "provisions": citation["provisions"],
        "within": called,
        "target": target,
    })
}

/// What an article changes: where it says so, the relation, the document that is changed, and its provisions.
fn amendment(citation: &Value, targets: &Value) -> Option<Value> {
    let changes =
        ["amends", "supplements", "replaces", "repeals"].iter().any(|relation| citation["relation"] == *relation);
    let place = &citation["place"];
    let target = citation["target"].as_u64().map(|at| targets[usize::try_from(at).unwrap()]["key"].clone());
    (changes && place["article"].is_string() && citation["within"].is_null())
        .then(|| json!([provision(place), citation["relation"], target, each(&citation["provisions"], provision)]))
}

/// `5.2.a` for a point of a clause of an article, `chapter IIIa` for what stands above articles.
fn provision(provision: &Value) -> Value {
    let labels = |keys: &[&str]| keys.iter().filter_map(|key| provision[*key].as_str()).collect::<Vec<_>>().join(".");
    let unit = labels(&["article", "clause", "point"]);
    let above =
        ["subsection", "section", "chapter", "part", "appendix"].into_iter().find(|key| provision[*key].is_string());
    match above.filter(|_| unit.is_empty()) {
        Some(above) => format!("{above} {}", labels(&[above])).into(),
        None => unit.into(),
    }
}

fn task(task: &Value) -> Value {
    let deadline = &task["deadline"];
    let when = [&deadline["edtf"], &deadline["recurring"], &deadline["text"]].into_iter().find(|part| part.is_string());
    json!({ "opening": task["text"], "lead": task["lead"], "cooperating": task["cooperating"], "deadline": when })
}

fn missing_codes(truth: &Value, read: &Value, differences: &mut Vec<String>) {
    let read = read.as_array().unwrap();
    let missing = truth.as_array().unwrap().iter().filter(|code| !read.contains(code));
    differences.extend(missing.map(|code| format!("- {code}")));
}

/// Whether what was read agrees with the truth.
///
/// A text of the truth that ends in `…` is the beginning of the value. One that begins with `~` may be given and need
/// not. An entry that is a text stands for an object with that text; of an object only the keys that the truth has count.
fn agrees(truth: &Value, read: &Value) -> bool {
    match (truth, read) {
        (Value::String(truth), Value::Null) => truth.starts_with('~'),
        (Value::String(truth), Value::String(read)) => {
            let (truth, read) = (plain(truth.trim_start_matches('~')), plain(read));
            truth.strip_suffix('…').map_or(truth == read, |opening| read.starts_with(opening))
        }
        (Value::String(_), Value::Object(read)) => agrees(truth, &read["text"]),
        (Value::Array(truth), Value::Array(read)) => {
            truth.len() == read.len() && truth.iter().zip(read).all(|(truth, read)| agrees(truth, read))
        }
        (Value::Object(truth), Value::Object(read)) => {
            truth.iter().all(|(key, value)| agrees(value, read.get(key).unwrap_or(&Value::Null)))
        }
        _ => truth == read,
    }
}

fn plain(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lists what differs; of two lists the entries outside their longest common subsequence.
fn compare(truth: &Value, read: &Value, differences: &mut Vec<String>) {
    let (Value::Array(truths), Value::Array(reads)) = (truth, read) else {
        if !agrees(truth, read) {
            differences.extend([format!("- {truth}"), format!("+ {read}")]);
        }
        return;
    };
    let mut common = vec![vec![0_usize; reads.len() + 1]; truths.len() + 1];
    for (i, truth) in truths.iter().enumerate().rev() {
        for (j, read) in reads.iter().enumerate().rev() {
            let skip = common[i + 1][j].max(common[i][j + 1]);
            common[i][j] = if agrees(truth, read) { common[i + 1][j + 1] + 1 } else { skip };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < truths.len() || j < reads.len() {
        if i < truths.len() && j < reads.len() && agrees(&truths[i], &reads[j]) {
            (i, j) = (i + 1, j + 1);
        } else if j == reads.len() || (i < truths.len() && common[i + 1][j] >= common[i][j + 1]) {
            differences.push(format!("- {}", truths[i]));
            i += 1;
        } else {
            differences.push(format!("+ {}", reads[j]));
            j += 1;
        }
    }
}
