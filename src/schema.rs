//! The JSON Schema of the contract, generated from the types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{Confidence, Content, Span};

/// Where the schema of version 1 is found.
const ID: &str = "https://github.com/vanban/vanban/schema/document.schema.json";

/// What the schema says of itself.
const DESCRIPTION: &str = "What vanban reads from an official Vietnamese document. Spans are byte offsets into the \
decoded text; null and [] mean looked for and absent, and where something stands that could not be read a diagnostic \
says so. Order in every list is the order in the source. New optional keys may be added within this version.";

/// The JSON Schema (draft 2020-12) of the contract `vanban/1`, indented, with a final line end.
///
/// It describes what is written: every key that is always there is required. Objects stay open, because new optional
/// keys may be added within a version. It is committed as `schema/document.schema.json`.
///
/// ```
/// let schema = vanban::schema::json_schema();
/// assert!(schema.contains("\"const\": \"vanban/1\""));
/// ```
#[must_use]
pub fn json_schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(plain_text));
    let mut schema = settings.into_generator().into_root_schema_for::<Content>();
    schema.insert("$id".to_owned(), ID.into());
    schema.insert("title".to_owned(), "vanban/1".into());
    schema.insert("description".to_owned(), DESCRIPTION.into());
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// Takes Rust's own markup out of a description: examples and links to items mean nothing to a reader of JSON.
fn plain_text(schema: &mut Schema) {
    if let Some(serde_json::Value::String(description)) = schema.get_mut("description") {
        let prose = description.split("\n\n```").next().unwrap_or_default();
        *description = prose
            .replace("`None`", "`null`")
            .replace("[`crate::", "`")
            .replace("[`", "`")
            .replace("`]", "`")
            .replace("\n[EDTF]:", "\nEDTF:");
    }
}

/// `[start, end]`, as [`Span`] is written.
impl JsonSchema for Span {
    fn schema_name() -> Cow<'static, str> {
        "Span".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "[start, end): byte offsets into the decoded text.",
            "type": "array",
            "prefixItems": [
                { "description": "Offset of the first byte.", "type": "integer", "minimum": 0, "maximum": u32::MAX },
                { "description": "Offset after the last byte; never less than the first.", "type": "integer",
                  "minimum": 0, "maximum": u32::MAX }
            ],
            "minItems": 2,
            "maxItems": 2
        })
    }
}

/// A number from 0 to 1, as [`Confidence`] is written.
impl JsonSchema for Confidence {
    fn schema_name() -> Cow<'static, str> {
        "Confidence".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "How sure a value is, in two decimals: of all values given with 0.90, nine in ten should be right.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
        })
    }
}
