//! `vanban` reads the text of Vietnamese official documents (văn bản hành chính, văn bản của Đảng, văn bản quy phạm
//! pháp luật) into a typed tree and into JSON.
//!
//! ```
//! let doc = vanban::parse("Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mở lớp\nĐiều 1. Mở một lớp học.\n");
//! assert_eq!(doc.number().unwrap().canonical, "12/QĐ-UBND");
//! ```

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
mod head;
mod joined;
mod layout;
mod lines;
mod network;
mod outline;
mod parse;
mod reading;
mod repeated;
#[cfg(feature = "schema")]
pub mod schema;
mod source;
mod span;
mod stretch;
mod task;
pub mod vocabulary;

pub use citation::cite;
pub use confidence::Confidence;
pub use diagnostic::{Code, Diagnostic, Explanation, Language, Severity};
pub use document::{
    Addressee, ArchiveCopy, Attachment, Authority, AuthorityCode, Citation, Content, CopyMark, Date, Deadline,
    Document, Field, Issuer, IssuerEvidence, Kind, KindEvidence, Line, LineRole, Marks, Node, NodeKind, Number,
    Provision, Relation, Schema, Secrecy, Signature, Source, System, Target, Task, Urgency, Walk,
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
