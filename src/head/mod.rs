//! What stands above the content: letterhead, number, date line, title, subject, marks, recipients.

use crate::layout::Part;
use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::{Date, Diagnostic, Field, Issuer, Kind, KindEvidence, Marks, Number, Span, System};

mod adoption;
mod columns;
mod date;
mod kind;
mod letterhead;
mod marks;
mod number;
mod opening;
mod received;
mod recipients;
mod speaker;
mod subject;
mod system;

/// What was read above the content. Spans are those of the working text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) system: System,
    pub(crate) kind: Kind,
    pub(crate) number: Option<Number>,
    pub(crate) place: Option<Field>,
    pub(crate) date: Option<Date>,
    pub(crate) marks: Marks,
    pub(crate) issuers: Vec<Issuer>,
    pub(crate) subject: Option<Field>,
    pub(crate) recipients: Vec<Field>,
    /// Where the addresses of those stand.
    pub(crate) addresses: Vec<Span>,
}

/// Reads what stands above the content.
pub(crate) fn read(reading: &Reading<'_>, citations: &mut impl PassageSink, diagnostics: &mut Vec<Diagnostic>) -> Head {
    let lines = head_lines(reading);
    let heading = kind::heading(reading);
    let named = heading.map(|(name, _)| name);
    let mut numbered = number::read(reading, &lines, named, diagnostics);
    let dated = date::read(reading, &lines, numbered.evidence, diagnostics);
    if let Some((number, date)) = numbered.number.as_mut().zip(dated.date.as_ref()) {
        number::doubt(number, date, reading.text, diagnostics);
    }
    let printed = named.or(numbered.labelled);
    let issuers = issuers(reading, numbered.number.as_ref());
    let system = system::read(reading, &lines, numbered.number.as_ref(), printed, &issuers);
    let kind = kind::read(reading, heading, numbered.labelled, numbered.number.as_ref(), system, diagnostics);
    let subject = subject::read(reading, numbered.number.as_ref(), &issuers, citations);
    let (recipients, addresses) = recipients::read(reading, diagnostics);
    let lettered = kind.from == KindEvidence::Layout;
    Head {
        system,
        kind,
        issuers,
        number: numbered.number.map(|number| if lettered { without_type(number) } else { number }),
        place: dated.place,
        date: if dated.stands { dated.date } else { adoption::read(reading) },
        marks: marks::read(reading, &lines),
        subject,
        recipients,
        addresses,
    }
}

/// The number of a letter: what looks like the abbreviation of a type is that of a body.
fn without_type(mut number: Number) -> Number {
    number.bodies.splice(..0, number.kind.take());
    number
}

/// Lines that are looked at above the content, at the most: no head is longer, whatever a text without content holds.
const MAX_HEAD_LINES: usize = 400;

/// The lines that speak above the content, and those that a consolidated text bears below it instead.
fn head_lines(reading: &Reading<'_>) -> Vec<usize> {
    let below = |part: &Part| {
        matches!(part, Part::Content | Part::Signature | Part::Distribution | Part::CopyBlock | Part::Attachment)
    };
    let end = reading.layout.parts.iter().position(below).unwrap_or(reading.lines.len());
    let own = |line: &usize| {
        let part = reading.layout.parts.get(*line);
        *line < end || matches!(part, Some(Part::Letterhead | Part::Number | Part::DateLine))
    };
    (0..reading.lines.len()).filter(own).filter(|line| reading.speaks(*line)).take(MAX_HEAD_LINES).collect()
}

/// The issuers of the letterhead; where there is none, the body that speaks, else the one that the symbol names.
fn issuers(reading: &Reading<'_>, number: Option<&Number>) -> Vec<Issuer> {
    let printed = letterhead::read(reading);
    if !printed.is_empty() {
        return printed;
    }
    speaker::read(reading).or_else(|| speaker::coded(number?)).into_iter().collect()
}
