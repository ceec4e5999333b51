//! Bytes to text, and text to the form that the grammar reads.
//!
//! | file | what it knows |
//! |---|---|
//! | `binary.rs` | files that are no text, and what to do with them instead |
//! | `utf16.rs` | UTF-16 with and without mark |
//! | `encoding.rs`, `tables.rs` | the encodings by name, and their codes |
//! | `reading.rs` | a stretch of bytes, or of mojibake, read with one encoding |
//! | `syllable.rs`, `weight.rs` | how much a reading looks like Vietnamese |
//! | `detection.rs`, `mojibake.rs` | what the whole and each passage was typed with |
//! | `capitals.rs` | capitals from capital fonts |
//! | `decoder.rs` | all of it together |
//! | `working.rs`, `lookalike.rs` | the decoded text in the form that the grammar reads |
//! | `markup.rs` | what Markdown and web pages leave among words |
//! | `scan.rs` | finding the rare places of a text that need a closer look |
//! | `map.rs` | the way back from either text |

mod binary;
mod capitals;
mod decoder;
mod detection;
mod encoding;
mod lookalike;
mod map;
mod markup;
mod mojibake;
mod reading;
pub(crate) mod scan;
mod syllable;
mod tables;
mod utf16;
mod weight;
mod working;

pub use decoder::{Decoded, Decoder, decode};
pub use encoding::Encoding;
pub(crate) use syllable::is_spelled_syllable;
pub(crate) use working::Working;
