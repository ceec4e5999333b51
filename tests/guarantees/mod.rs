//! The guarantees, checked on a document.

pub(crate) mod targets;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use vanban::{Document, Node, Parser, Span};

/// Reads a text and checks all that the crate promises of every document.
pub(crate) fn assert_guarantees(text: &str) {
    let doc = Parser::new().lines(true).parse(text);
    assert_eq!(doc.text(), text);
    lines_touch_and_cover(&doc);
    for nodes in [&doc.preamble, &doc.body].into_iter().chain(doc.attachments.iter().map(|attachment| &attachment.body))
    {
        nodes_are_nested(nodes, Span::new(0, text.len() as u32));
    }
    references_lead_somewhere(&doc);
    let json = doc.to_json().unwrap();
    let value: Value = serde_json::from_str(&json).unwrap();
    spans_lie_on_characters("", &value, text);
    lists_follow_the_source(&value);
    follows_the_schema(&value);
    assert_eq!(Document::from_json(&json).unwrap().to_json().unwrap(), json, "JSON to types to JSON");
    assert_eq!(Parser::new().lines(true).parse(text).to_json().unwrap(), json, "read twice");
}

fn lines_touch_and_cover(doc: &Document) {
    let lines = doc.lines.as_ref().expect("lines were asked for");
    let mut at = 0;
    for line in lines {
        assert_eq!(line.span.start, at, "a gap or an overlap before a line");
        at = line.span.end;
    }
    assert_eq!(at as usize, doc.text().len(), "the lines cover the text");
}

fn nodes_are_nested(nodes: &[Node], parent: Span) {
    let mut at = parent.start;
    for node in nodes {
        assert!(parent.contains(node.span), "{parent:?} does not enclose {node:?}");
        assert!(at <= node.span.start, "a sibling begins before the end {at} of the one before it: {node:?}");
        at = node.span.end;
        nodes_are_nested(&node.children, node.span);
    }
}

fn references_lead_somewhere(doc: &Document) {
    for (index, citation) in doc.citations.iter().enumerate() {
        assert!(
            citation.within.is_none_or(|within| (within as usize) < doc.citations.len() && within as usize != index)
        );
        assert!(citation.target.is_none_or(|target| (target as usize) < doc.targets.len()));
    }
    for attachment in &doc.attachments {
        assert!(attachment.issued_with.is_none_or(|citation| (citation as usize) < doc.citations.len()));
    }
    for task in &doc.tasks {
        let mut nodes = &doc.body;
        for &index in &task.node {
            let node = nodes.get(index as usize).unwrap_or_else(|| panic!("{:?} leads nowhere", task.node));
            nodes = &node.children;
        }
    }
}

/// Every span, wherever it stands in the JSON, can be cut out of the text.
fn spans_lie_on_characters(path: &str, value: &Value, text: &str) {
    match value {
        Value::Object(object) => {
            for (key, item) in object {
                let path = format!("{path}.{key}");
                if let (true, Some([start, end])) = (key.ends_with("span"), item.as_array().map(Vec::as_slice)) {
                    let span = Span::new(start.as_u64().unwrap() as u32, end.as_u64().unwrap() as u32);
                    assert_eq!(u64::from(span.end), end.as_u64().unwrap(), "{path} ends before it starts");
                    assert!(span.slice(text).is_some(), "{path} {span:?} of a text of {} bytes", text.len());
                } else {
                    spans_lie_on_characters(&path, item, text);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| spans_lie_on_characters(path, item, text)),
        _ => {}
    }
}

fn lists_follow_the_source(doc: &Value) {
    for key in
        ["issuers", "recipients", "signatures", "distribution", "attachments", "citations", "tasks", "diagnostics"]
    {
        let starts: Vec<_> =
            doc[key].as_array().unwrap().iter().map(|item| item["span"][0].as_u64().unwrap()).collect();
        assert!(starts.is_sorted(), "{key} are not in the order of the source: {starts:?}");
    }
}

#[cfg(feature = "schema")]
fn follows_the_schema(doc: &Value) {
    use std::sync::LazyLock;

    static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
        jsonschema::validator_for(&serde_json::from_str(&vanban::schema::json_schema()).unwrap()).unwrap()
    });
    let errors: Vec<_> =
        VALIDATOR.iter_errors(doc).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[cfg(not(feature = "schema"))]
fn follows_the_schema(_: &Value) {}

/// All that was read but for where it stands: white space and composition do not count.
pub(crate) fn values(doc: &Document) -> Value {
    let mut value: Value = serde_json::from_str(&doc.to_json().unwrap()).unwrap();
    value.as_object_mut().unwrap().remove("source");
    without_places(&mut value);
    value
}

fn without_places(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !key.ends_with("span"));
            object.values_mut().for_each(without_places);
        }
        Value::Array(items) => items.iter_mut().for_each(without_places),
        Value::String(text) => {
            *text = text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        }
        _ => {}
    }
}

/// Two readings hold the same values.
pub(crate) fn assert_same_values(what: &str, expected: &Value, read: &Value) {
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(value, &read[key], "{what}: {key}");
    }
}
