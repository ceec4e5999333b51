//! The committed JSON Schema is the one of the types, and what is written follows it.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::path::Path;

use serde_json::Value;

/// Set to rewrite the committed schema instead of comparing it.
const UPDATE: &str = "VANBAN_UPDATE_SCHEMA";

#[test]
fn committed_schema_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/document.schema.json");
    let current = vanban::schema::json_schema();
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == current,
        "schema/document.schema.json is stale: write it with `{UPDATE}=1 cargo test --all-features --test schema` \
         and look at the difference: a key may be added, none may go or change its meaning"
    );
}

fn schema() -> Value {
    serde_json::from_str(&vanban::schema::json_schema()).unwrap()
}

#[test]
fn schema_says_its_dialect_and_title() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["title"], "vanban/1");
    assert_eq!(schema["$defs"]["Schema"]["oneOf"][0]["const"], "vanban/1");
}

#[test]
fn every_key_of_the_contract_is_required_but_the_lines() {
    let schema = schema();
    let required: Vec<_> = schema["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
    for key in "schema source system kind number issuers place date subject marks recipients preamble body signatures \
                distribution attachments citations targets tasks diagnostics"
        .split_whitespace()
    {
        assert!(required.contains(&key), "{key} is always written");
    }
    assert!(!required.contains(&"lines"));
    assert!(schema["properties"]["lines"].is_object());
}

#[test]
fn keys_that_rust_cannot_spell_have_the_contracts_names() {
    let defs = &schema()["$defs"];
    assert!(defs["Citation"]["properties"]["self"].is_object());
    assert!(defs["Authority"]["properties"]["for"].is_object());
}

#[test]
fn every_property_is_described() {
    fn check(at: &str, value: &Value) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                let described =
                    property.get("description").and_then(Value::as_str).is_some_and(|text| !text.is_empty());
                assert!(described, "{at}.{name} has no description");
            }
        }
    }
    let schema = schema();
    check("document", &schema);
    for (name, def) in schema["$defs"].as_object().unwrap() {
        assert!(def.get("description").is_some(), "{name} has no description");
        check(name, def);
    }
}

#[test]
fn objects_stay_open_for_new_keys() {
    assert!(!vanban::schema::json_schema().contains("additionalProperties"));
}

#[test]
fn spans_are_pairs_and_confidence_lies_between_nothing_and_one() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let mut document: Value = serde_json::from_str(&vanban::parse("").to_json().unwrap()).unwrap();
    assert!(validator.is_valid(&document));
    document["place"] = serde_json::json!({ "text": "Đồng Xa", "span": [3, 7], "confidence": 0.5 });
    assert!(validator.is_valid(&document));
    document["place"]["span"] = serde_json::json!([3]);
    assert!(!validator.is_valid(&document));
    document["place"]["span"] = serde_json::json!([-1, 7]);
    assert!(!validator.is_valid(&document));
    document["place"]["span"] = serde_json::json!([3, 7]);
    document["place"]["confidence"] = serde_json::json!(1.5);
    assert!(!validator.is_valid(&document));
}
