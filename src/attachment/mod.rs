//! Phụ lục, mẫu, and what is issued with a document: Quy chế, Kế hoạch, Danh sách, drafts.
//!
//! The layout says where the attachments begin; their headings part them from each other.

use crate::citation::Collection;
use crate::document::{Content, NodeKind};
use crate::layout::Part;
use crate::outline::{self, PassageSink};
use crate::reading::Reading;
use crate::{Attachment, Citation, Confidence, Diagnostic, Kind, KindEvidence, Node, Number, Provision, Span, System};
use heading::{Heading, headings};

mod contents;
mod form;
mod heading;
mod illegible;
mod label;
mod note;
mod numeral;
mod title;

pub(crate) use label::is_label;

/// Reads what stands in the attachments. Their citations follow those of the document.
pub(crate) fn read(
    reading: &Reading<'_>,
    document: &Content,
    citations: &mut Collection,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Attachment> {
    let region = reading.region(Part::Attachment);
    let mut headings = headings(reading, region.clone(), &document.issuers);
    numeral::settle(&mut headings, reading, diagnostics);
    let ends = headings.iter().skip(1).map(|heading| heading.lines.start).chain([region.end]);
    headings
        .iter()
        .zip(ends)
        .map(|(heading, end)| {
            let first = citations.citations.len();
            let attachment = attachment(reading, heading, end, document.system, citations, diagnostics);
            own(citations.citations.get_mut(first..).unwrap_or_default(), document.number.as_ref());
            attachment
        })
        .collect()
}

/// An attachment that names the document with its number means the document at hand, also where its number is blank.
fn own(citations: &mut [Citation], number: Option<&Number>) {
    for citation in citations {
        let same = citation.number.as_ref().zip(number).is_some_and(|(cited, own)| {
            cited.symbol == own.symbol
                && cited.year == own.year
                && (cited.sequence.is_none() || cited.sequence == own.sequence)
        });
        citation.own |= same;
    }
}

fn attachment(
    reading: &Reading<'_>,
    heading: &Heading,
    end: usize,
    system: System,
    citations: &mut Collection,
    diagnostics: &mut Vec<Diagnostic>,
) -> Attachment {
    citations.title(&heading.title);
    let titled = citations.citations.len();
    citations.passage(&heading.issued_with, &Provision::default());
    let issued_with = (citations.citations.len() > titled).then(|| u32::try_from(titled).ok()).flatten();
    citations.passage(&heading.remark, &Provision::default());
    let outline = outline::build(reading, heading.lines.end..end, citations, diagnostics);
    let remark = (!heading.remark.is_empty()).then(|| Node {
        text: Some(heading.remark.text.as_str().into()),
        ..Node::new(NodeKind::Paragraph, heading.remark.span())
    });
    let mut body: Vec<Node> = remark.into_iter().chain(outline.preamble).collect();
    if body.is_empty() {
        body = outline.body;
    } else {
        body.extend(outline.body);
    }
    let first = reading.lines.get(heading.lines.start).map_or(0, |line| line.from);
    let last = (heading.lines.start..end).rev().find(|line| reading.speaks(*line));
    let end = last.and_then(|line| reading.lines.get(line)).map_or(first, |line| line.to);
    Attachment {
        label: heading.label.clone(),
        kind: heading.kind.map(|name| Kind {
            code: name.code(system).map(Into::into),
            name: Some(name.name.into()),
            from: KindEvidence::Heading,
            confidence: Confidence::from_percent(95),
        }),
        title: (!heading.title.is_empty()).then(|| title_text(&heading.title.text)),
        issued_with,
        body,
        span: Span::new(first, end.max(first)),
    }
}

/// A title without the punctuation behind it, and without marks that close nothing.
fn title_text(title: &str) -> String {
    title.trim_end_matches([':', '.', ',', ' ', ';', '„', '“', '‘', '|', '_', '~']).to_owned()
}
