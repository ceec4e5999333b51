//! Every span of a document, to be moved at once from the working text to the decoded text.

use std::sync::Arc;

use super::{Attachment, Citation, Content, Date, Line, LineRole, Node, Number, Target};
use crate::Span;

impl Content {
    /// Replaces every span by what `place` gives for it.
    pub(crate) fn move_spans(&mut self, place: &impl Fn(Span) -> Span) {
        let each = |span: &mut Span| *span = place(*span);
        self.number.iter_mut().for_each(|n| each(&mut n.span));
        self.date.iter_mut().for_each(|d| each(&mut d.span));
        self.issuers.iter_mut().for_each(|issuer| each(&mut issuer.span));
        self.place.iter_mut().chain(&mut self.subject).chain(&mut self.recipients).for_each(|f| each(&mut f.span));
        move_nodes(&mut self.preamble, place);
        move_nodes(&mut self.body, place);
        self.signatures.iter_mut().for_each(|s| each(&mut s.span));
        self.distribution.iter_mut().for_each(|a| each(&mut a.span));
        for Attachment { span, body, .. } in &mut self.attachments {
            each(span);
            move_nodes(body, place);
        }
        move_mentions(&mut self.citations, &mut self.targets, place);
        self.tasks.iter_mut().for_each(|task| each(&mut task.span));
        self.diagnostics.iter_mut().for_each(|d| each(&mut d.span));
        self.lines.iter_mut().flatten().for_each(|line| each(&mut line.span));
    }

    /// Lets the lines cover the decoded text, also what the working text leaves out before the first and after the last
    /// of them: a byte order mark, zero-width characters.
    pub(crate) fn cover(&mut self, text: Span) {
        let Some(lines) = &mut self.lines else { return };
        if lines.is_empty() && !text.is_empty() {
            lines.push(Line { role: LineRole::Blank, span: text });
        }
        // What the grammar did not see at a line's beginning belongs to that line.
        let mut at = text.start;
        for line in lines.iter_mut() {
            line.span = Span::new(at, line.span.end);
            at = line.span.end;
        }
        if let Some(last) = lines.last_mut() {
            last.span.end = text.end;
        }
    }
}

/// Moves every span of the citations and of their targets. A number that a target has from a citation stays one that both have.
fn move_mentions(citations: &mut [Citation], targets: &mut [Target], place: &impl Fn(Span) -> Span) {
    let mut told_by = vec![None; targets.len()];
    for (index, citation) in citations.iter().enumerate() {
        let Some(target) = citation.target.and_then(|target| usize::try_from(target).ok()) else { continue };
        let known = targets.get_mut(target).map(|target| &mut target.number);
        if let (Some(number), Some(known), Some(told)) = (&citation.number, known, told_by.get_mut(target))
            && known.as_ref().is_some_and(|known| Arc::ptr_eq(known, number))
        {
            (*told, *known) = (Some(index), None);
        }
    }
    citations.iter_mut().for_each(|citation| move_citation(citation, place));
    for (target, told_by) in targets.iter_mut().zip(told_by) {
        move_number_and_date(&mut target.number, &mut target.date, place);
        if let Some(citation) = told_by.and_then(|index| citations.get(index)) {
            target.number.clone_from(&citation.number);
        }
    }
}

/// Moves every span of a citation.
pub(crate) fn move_citation(citation: &mut Citation, place: &impl Fn(Span) -> Span) {
    citation.span = place(citation.span);
    citation.issuer_span = citation.issuer_span.map(place);
    citation.title_span = citation.title_span.map(place);
    move_number_and_date(&mut citation.number, &mut citation.date, place);
}

fn move_number_and_date(number: &mut Option<Arc<Number>>, date: &mut Option<Date>, place: &impl Fn(Span) -> Span) {
    number.iter_mut().map(Arc::make_mut).for_each(|n| n.span = place(n.span));
    date.iter_mut().for_each(|d| d.span = place(d.span));
}

fn move_nodes(nodes: &mut [Node], place: &impl Fn(Span) -> Span) {
    let mut rest: Vec<&mut [Node]> = vec![nodes];
    while let Some(nodes) = rest.pop() {
        for node in nodes {
            node.span = place(node.span);
            rest.push(&mut node.children);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_number_that_a_target_has_from_a_citation_stays_one() {
        let text =
            "\u{FEFF}Điều 1. Theo Nghị định số 7/2031/NĐ-CP và Nghị định số 8/2031/NĐ-CP; Nghị định số 7/2031/NĐ-CP.\n";
        let document = crate::parse(text);
        for citation in &document.citations {
            let (number, target) = (citation.number.as_ref().unwrap(), citation.target.unwrap() as usize);
            assert_eq!(number.span.slice(text), Some(number.canonical.as_str()));
            let known = document.targets[target].number.as_ref().unwrap();
            assert_eq!(known.span.slice(text), Some(number.canonical.as_str()));
        }
        let shared = |at: usize| {
            let number = document.citations[at].number.as_ref().unwrap();
            document.targets.iter().any(|target| Arc::ptr_eq(target.number.as_ref().unwrap(), number))
        };
        assert_eq!([shared(0), shared(1), shared(2)], [true, true, false]);
    }
}
