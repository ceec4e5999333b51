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

impl Collection {
    /// The citations in the order of the source, `within` with them: an attachment may stand in the middle of a text.
    /// `leading_here` are indices kept elsewhere, which are moved as well.
    pub(crate) fn in_reading_order<'i>(self, leading_here: impl Iterator<Item = &'i mut u32>) -> Vec<Citation> {
        let mut citations = self.citations;
        if citations.is_sorted_by_key(|citation| citation.span.start) {
            return citations;
        }
        let mut order: Vec<usize> = (0..citations.len()).collect();
        order.sort_by_key(|&index| citations.get(index).map(|citation| citation.span.start));
        let mut places = vec![0_u32; order.len()];
        for (place, &index) in (0_u32..).zip(&order) {
            if let Some(slot) = places.get_mut(index) {
                *slot = place;
            }
        }
        let place = |index: u32| places.get(index as usize).copied().unwrap_or(index);
        leading_here.for_each(|index| *index = place(*index));
        citations.sort_by_key(|citation| citation.span.start);
        for citation in &mut citations {
            citation.within = citation.within.map(place);
        }
        citations
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn citations_of_an_attachment_in_the_middle_stand_where_it_stands() {
        let at = |start: u32, within: Option<u32>| Citation {
            span: Span::new(start, start + 1),
            within,
            ..Citation::default()
        };
        let collection = Collection {
            citations: vec![at(0, None), at(20, None), at(10, None), at(11, Some(2))],
            ..Collection::default()
        };
        let mut issued_with = 2;
        let citations = collection.in_reading_order(std::iter::once(&mut issued_with));
        let read: Vec<_> = citations.iter().map(|citation| (citation.span.start, citation.within)).collect();
        assert_eq!(read, [(0, None), (10, None), (11, Some(1)), (20, None)]);
        assert_eq!(issued_with, 1);
    }
}
