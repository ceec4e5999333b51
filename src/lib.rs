//! `vanban` reads the text of Vietnamese official documents (văn bản hành chính, văn bản của Đảng, văn bản quy phạm
//! pháp luật) into a typed tree and into JSON.
//!
//! ```
//! let doc = vanban::parse("Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mở lớp\nĐiều 1. Mở một lớp học.\n");
//! assert_eq!(doc.number().unwrap().canonical, "12/QĐ-UBND");
//! ```
//!
//! # Guarantees
//!
//! What holds for every text. Behind each stand the tests that enforce it.
//!
//! - **No panic.** [`parse()`] gives a document for any text, [`parse_bytes`] a document or an [`Error`] for any bytes. The
//!   library forbids `unsafe` code and denies itself indexing, slicing and unwrapping. (`tests/invariants.rs`:
//!   `random_bytes_are_a_document_or_a_clear_error`, `guarantees_hold_for_random_unicode`,
//!   `guarantees_hold_for_damaged_fixtures`, `guarantees_hold_for_texts_made_to_be_hard`,
//!   `guarantees_hold_for_every_seed_of_the_fuzzer`)
//! - **Linear time.** Time grows with the length and no faster, whatever stands in a text: of texts made to be slow,
//!   16 MB take at most six times as long as 4 MB (`scripts/linear`). (`tests/invariants.rs`:
//!   `ten_megabytes_on_one_line_are_a_document`)
//! - **Linear memory.** At its peak, with the document that comes out, reading holds at most 12 times the text of an
//!   ordinary document. Of any text it holds at most 48 times its bytes, 96 bytes for each of its lines, 2 KB for each
//!   citation, 16 bytes for each provision that these name (a range stands for all in it), and 256 KB. (`tests/memory.rs`:
//!   `memory_stays_within_its_limits`)
//! - **Bounded remarks.** A document bears at most [`Parser::max_diagnostics`] diagnostics; one more counts those left out.
//!   The tree is at most 24 levels deep. (`tests/limits.rs`: `diagnostics_beyond_the_limit_are_counted_in_one_more`,
//!   `a_text_of_nothing_but_faults_bears_a_thousand_diagnostics_and_their_count`;
//!   `tests/diagnostics.rs`: `every_code_is_brought_about_by_its_example`)
//! - **Every byte accounted for.** The lines ([`Parser::lines`]) touch and cover the text. Spans lie on character boundaries
//!   inside of it; a node encloses its children, siblings are in order and disjoint. [`Decoded::bytes_of`] leads from the
//!   text to the bytes of the file. Running text that came to stand in no value and no node is named by a diagnostic
//!   (`text-unplaced`). (`tests/invariants.rs`: `guarantees_hold_for_a_soup_of_the_grammars_words`,
//!   `guarantees_hold_for_every_fixture`, `characters_that_no_reader_sees_belong_to_a_line`,
//!   `decoded_text_leads_back_to_its_bytes`)
//! - **Same input, same output.** Reading twice gives the same JSON, byte for byte; JSON to types to JSON is identical. Line
//!   ends, a byte order mark and the composition of letters change no value. (`tests/invariants.rs`:
//!   `guarantees_hold_for_every_fixture`, `line_ends_change_no_value`, `composition_changes_no_value`,
//!   `line_ends_and_composition_and_byte_order_mark_change_no_value_of_a_fixture`)
//! - **Nothing else touched.** Reading looks at its arguments alone: no file, clock, network or environment, and nothing is
//!   printed. (`tests/house.rs`: `the_library_reaches_for_nothing_outside`)

mod attachment;
mod blocks;
mod citation;
mod closing;
mod confidence;
mod diagnostic;
mod document;
mod error;
mod fold;
mod grammar;
mod growth;
mod head;
mod joined;
mod layout;
mod letters;
mod lines;
mod network;
mod outline;
mod parse;
mod parting;
mod reading;
mod repeated;
#[cfg(feature = "schema")]
pub mod schema;
mod source;
mod span;
mod stretch;
mod task;
mod unplaced;
pub mod vocabulary;

pub use citation::cite;
pub use confidence::Confidence;
pub use diagnostic::{Code, Diagnostic, Explanation, Language, Severity};
pub use document::{
    Addressee, ArchiveCopy, Attachment, Authority, AuthorityCode, Citation, Content, CopyMark, Date, Deadline,
    Document, Field, Issuer, IssuerEvidence, Kind, KindEvidence, Line, LineRole, Marks, Node, NodeKind, Number, Place,
    Provision, Provisions, Relation, Schema, Secrecy, Signature, Source, System, Target, Task, Urgency, Walk,
};
pub use error::Error;
pub use network::{NearMiss, Network, NetworkBuilder, NetworkEdge, NetworkNode, NumberSeries, ProvisionLink, Repeated};
pub use parse::{Parser, parse, parse_bytes};
pub use source::{Decoded, Decoder, Encoding, decode};
pub use span::Span;

/// The examples of the README are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
