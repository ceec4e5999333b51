//! The pipeline, a line a stage: bytes → text → lines → segments → blocks → tree → citations, tasks.

use std::sync::Arc;

use crate::citation::Collection;
use crate::citation::targets;
use crate::document::{Content, Document, Source};
use crate::layout::Part;
use crate::reading::Reading;
use crate::source::{Decoded, Decoder, Working};
use crate::{Code, Confidence, Diagnostic, Encoding, Error, Span};
use crate::{attachment, closing, head, outline, repeated, task, unplaced};

/// How texts are read: options and limits. Cheap to make and to copy.
///
/// ```
/// let parser = vanban::Parser::new().name("a/b.txt").lines(true);
/// let doc = parser.parse("Số: 12/QĐ-UBND\n");
/// assert_eq!(doc.source.name.as_deref(), Some("a/b.txt"));
/// assert_eq!(doc.lines.as_ref().unwrap().len(), 1);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Parser<'a> {
    name: Option<&'a str>,
    lines: bool,
    decoder: Decoder,
    max_bytes: u64,
    max_diagnostics: usize,
}

impl Default for Parser<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Parser<'a> {
    /// A parser with the usual options: no name, no lines, texts up to 4 GiB, 1,000 diagnostics a document.
    #[must_use]
    pub const fn new() -> Self {
        Self { name: None, lines: false, decoder: Decoder::new(), max_bytes: u32::MAX as u64, max_diagnostics: 1_000 }
    }

    /// The name of the source, usually a path; it stands in `source.name`.
    #[must_use]
    pub const fn name(self, name: &'a str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Whether the document says the role of every line (`lines`). Off by default.
    #[must_use]
    pub const fn lines(self, lines: bool) -> Self {
        Self { lines, ..self }
    }

    /// The encoding of the bytes that [`Self::parse_bytes`] reads. Found out by default.
    #[must_use]
    pub const fn encoding(self, encoding: Encoding) -> Self {
        Self { decoder: Decoder::new().from(encoding), ..self }
    }

    /// The longest text that is read, in bytes; at most 4 GiB, which is the default.
    #[must_use]
    pub const fn max_bytes(self, bytes: u64) -> Self {
        Self { max_bytes: if bytes < u32::MAX as u64 { bytes } else { u32::MAX as u64 }, ..self }
    }

    /// The most diagnostics that a document bears; one more counts those left out. 1,000 by default.
    #[must_use]
    pub const fn max_diagnostics(self, count: usize) -> Self {
        Self { max_diagnostics: count, ..self }
    }

    /// Reads a text. Cannot fail: whatever the text is, a document comes back, in time linear in its length.
    #[must_use]
    pub fn parse(&self, text: &str) -> Document {
        let source = Source {
            name: self.name.map(str::to_owned),
            encoding: "utf-8".to_owned(),
            bytes: text.len() as u64,
            confidence: Confidence::CERTAIN,
        };
        let content = self.read(text, source, Vec::new());
        Document::new(Arc::from(text), content)
    }

    /// Decodes and reads the bytes of a text file.
    ///
    /// # Errors
    /// [`Error::NotText`] for binary files, [`Error::TooLarge`] beyond the limit.
    pub fn parse_bytes(&self, bytes: &[u8]) -> Result<Document, Error> {
        if bytes.len() as u64 > self.max_bytes {
            return Err(Error::TooLarge { bytes: bytes.len() as u64, limit: self.max_bytes });
        }
        // The way back to the bytes is not needed here.
        let Decoded { text, encoding, confidence, diagnostics, .. } = self.decoder.decode(bytes)?;
        let source = Source {
            name: self.name.map(str::to_owned),
            encoding: encoding.name().to_owned(),
            bytes: bytes.len() as u64,
            confidence,
        };
        // The document keeps the text that is read: it is held once.
        let text = Arc::from(text);
        let content = self.read(&text, source, diagnostics);
        Ok(Document::new(text, content))
    }

    /// `remarks` are those of decoding.
    fn read(&self, text: &str, source: Source, mut remarks: Vec<Diagnostic>) -> Content {
        let mut content = Content { source, ..Content::default() };
        if text.len() as u64 > self.max_bytes {
            content.diagnostics.push(Diagnostic::new(Code::TextTooLong, Span::default()));
            return content;
        }
        let working = Working::of(text);
        let mut reading = Reading::of(&working.text);
        let mut diagnostics = Vec::new();
        let mut citations = Collection::default();
        let head = head::read(&reading, &mut citations, &mut diagnostics);
        let content_lines = reading.region(Part::Content);
        let outline = outline::build(&reading, content_lines, &mut citations, &mut diagnostics);
        reading.layout.begin_body(outline.body_from);
        closing::take_name(&mut reading);
        let closing = closing::read(&reading, &mut diagnostics);
        content.system = head.system;
        content.kind = head.kind;
        content.number = head.number;
        content.place = head.place;
        content.date = head.date;
        content.marks = head.marks;
        content.issuers = head.issuers;
        content.subject = head.subject;
        content.recipients = head.recipients;
        content.preamble = outline.preamble;
        content.body = outline.body;
        content.signatures = closing.signatures;
        content.distribution = closing.distribution;
        content.marks.copy = closing.copy;
        content.attachments = attachment::read(&reading, &content, &mut citations, &mut diagnostics);
        closing::cite_notes(&reading, &content.attachments, &mut citations);
        diagnostics.append(&mut citations.remarks);
        content.targets = targets(&mut citations.citations, Some(&content), &mut diagnostics);
        citations.settle();
        citations.within_its_force(&content.kind, content.number.as_ref());
        citations.only_own(&content.kind, &content.attachments, [&content.preamble, &content.body]);
        content.citations = citations
            .in_reading_order(content.attachments.iter_mut().filter_map(|attachment| attachment.issued_with.as_mut()));
        content.tasks = task::read(reading.text, &content);
        if self.lines {
            content.lines = Some(reading.physical());
        }
        repeated::remark(reading.text, &content, &mut diagnostics);
        unplaced::remark(&reading, &content, &head.addresses, &mut diagnostics);
        content.diagnostics = diagnostics;
        if !working.is_identity() {
            content.move_spans(&|span| working.decoded_span(span));
            content.cover(Span::of(0, text.len()));
        }
        remarks.extend(working.remarks);
        if text.trim_start().is_empty() {
            remarks.push(Diagnostic::new(Code::EmptyText, Span::of(0, text.len())));
        }
        remarks.append(&mut content.diagnostics);
        content.diagnostics = self.capped(remarks);
        content
    }

    /// The diagnostics in the order of the text, cut at the limit with a count of the rest.
    fn capped(&self, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.code));
        let left_out = diagnostics.len().saturating_sub(self.max_diagnostics);
        if left_out > 0 {
            diagnostics.truncate(self.max_diagnostics);
            diagnostics.push(Diagnostic::found(Code::DiagnosticsCapped, Span::default(), left_out.to_string()));
        }
        diagnostics
    }
}

/// Reads a text with the usual options. Cannot fail.
///
/// ```
/// let doc = vanban::parse("");
/// assert!(doc.number().is_none());
/// ```
#[must_use]
pub fn parse(text: &str) -> Document {
    Parser::new().parse(text)
}

/// Decodes and reads the bytes of a text file with the usual options.
///
/// # Errors
/// As for [`Parser::parse_bytes`].
pub fn parse_bytes(bytes: &[u8]) -> Result<Document, Error> {
    Parser::new().parse_bytes(bytes)
}
