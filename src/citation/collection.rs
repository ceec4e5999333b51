//! The citations of a document, taken from its running texts as they are found.

use super::scan;
use crate::document::move_citation;
use crate::joined::Joined;
use crate::outline::PassageSink;
use crate::{Citation, Diagnostic, Provision};

/// Gathers the citations of running texts in reading order. Spans are those of the working text.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    /// What was found so far.
    pub(crate) citations: Vec<Citation>,
    /// What was repaired or is known in part only.
    pub(crate) remarks: Vec<Diagnostic>,
}

impl PassageSink for Collection {
    fn passage(&mut self, passage: &Joined, place: &Provision) {
        let first = self.citations.len();
        let told = self.remarks.len();
        scan(&passage.text, place, &mut self.citations, &mut self.remarks);
        for remark in self.remarks.iter_mut().skip(told) {
            remark.span = passage.source_span(remark.span);
        }
        for citation in self.citations.iter_mut().skip(first) {
            move_citation(citation, &|span| passage.source_span(span));
        }
    }
}
