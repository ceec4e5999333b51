//! Tên loại văn bản.

use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::{TypeName, type_at_start, type_coded};
use crate::{Code, Confidence, Diagnostic, Kind, KindEvidence, Number, Span, System};

/// The type that the heading names, and where.
pub(super) fn heading(reading: &Reading<'_>) -> Option<(&'static TypeName, Span)> {
    let joined = reading.joined(reading.lines_of(Part::Title));
    let lead = joined.text.find(char::is_alphanumeric)?;
    let (name, end) = type_at_start(joined.text.get(lead..)?)?;
    Some((name, joined.source_span(Span::of(lead, lead + end))))
}

/// The type of a document: the printed type decides, then the label of the number, then the symbol, then the layout of
/// a letter. A type that the symbol contradicts is reported.
pub(super) fn read(
    reading: &Reading<'_>,
    heading: Option<(&'static TypeName, Span)>,
    labelled: Option<&'static TypeName>,
    number: Option<&Number>,
    system: System,
    diagnostics: &mut Vec<Diagnostic>,
) -> Kind {
    let symbol = number.and_then(|number| number.kind.as_deref());
    if let Some((name, span)) = heading {
        if let Some(code) = symbol.filter(|code| !name.has_code(code)) {
            diagnostics.push(Diagnostic::repair(Code::KindConflict, span, code, name.name));
        }
        return named(name, system, 98);
    }
    if let Some(name) = labelled {
        return named(name, system, 95);
    }
    if let Some(row) = symbol.and_then(|code| type_coded(code, system)) {
        return Kind {
            code: Some(row.code.to_owned()),
            name: Some(row.name.to_owned()),
            from: KindEvidence::Symbol,
            confidence: Confidence::from_percent(95),
        };
    }
    if is_letter(reading, number) {
        return Kind {
            code: Some("CV".to_owned()),
            name: Some("Công văn".to_owned()),
            from: KindEvidence::Layout,
            confidence: Confidence::from_percent(92),
        };
    }
    Kind::default()
}

fn named(name: &TypeName, system: System, percent: u8) -> Kind {
    Kind {
        code: name.code(system).map(str::to_owned),
        name: Some(name.name.to_owned()),
        from: KindEvidence::Heading,
        confidence: Confidence::from_percent(percent),
    }
}

/// Whether a document without type line is a letter: it is addressed, or says what it is about below a number of bodies
/// alone.
fn is_letter(reading: &Reading<'_>, number: Option<&Number>) -> bool {
    let shows = |signal: Signal, part: Part| {
        reading.lines_of(part).any(|line| reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal)))
    };
    let normative = number.is_some_and(|number| number.year.is_some());
    let addressed = shows(Signal::Recipients, Part::Recipients);
    let about = shows(Signal::About, Part::Subject) && number.is_some_and(|number| number.symbol.is_some());
    !normative && (addressed || about)
}
