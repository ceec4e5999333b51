//! The citations of a document, taken from its running texts as they are found.

use super::{amended, relation, scan};
use crate::document::move_citation;
use crate::joined::Joined;
use crate::outline::PassageSink;
use crate::{Citation, Diagnostic, Provision, Relation};

/// Gathers the citations of running texts in reading order. Spans are those of the working text.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    /// What was found so far.
    pub(crate) citations: Vec<Citation>,
    /// What was repaired or is known in part only.
    pub(crate) remarks: Vec<Diagnostic>,
    /// What the list that is open says of its documents, and where it was announced.
    announced: Option<(Provision, Relation)>,
    /// The documents whose provisions are amended without being named again: where each was named, and its citation.
    amended: Vec<(Provision, usize)>,
    /// Citations of provisions alone, each with the citation that names their document.
    implied: Vec<(usize, usize)>,
}

/// The most documents that a document is held to amend by its heading or an article's.
const MAX_AMENDED: usize = 64;

impl Collection {
    /// Gives the provisions that are amended without their document being named the target of that document.
    pub(crate) fn settle(&mut self) {
        for &(provision, document) in &self.implied {
            let target = self.citations.get(document).and_then(|citation| citation.target);
            if let Some(citation) = self.citations.get_mut(provision) {
                citation.target = target;
            }
        }
    }

    /// A provision that is amended here, of the document that the heading above names.
    fn imply(&mut self, passage: &Joined, place: &Provision) {
        let mut above = self.amended.iter().rev().filter(|(named, _)| encloses(named, place));
        let Some((named, document)) = above.next() else { return };
        // A heading that names several leaves open which of them is meant.
        if above.next().is_some_and(|(other, _)| other == named) {
            return;
        }
        let document = *document;
        if let Some(mut citation) = amended::amended(&passage.text, place) {
            move_citation(&mut citation, &|span| passage.source_span(span));
            self.implied.push((self.citations.len(), document));
            self.citations.push(citation);
        }
    }

    /// Says of the document that opens an item what the announcement of the list says.
    fn inherit(&mut self, passage: &Joined, place: &Provision, first: usize) {
        if let Some((from, relation)) = &self.announced {
            let start = passage.span().start;
            let opening = self.citations.get_mut(first).filter(|citation| citation.span.start == start);
            match opening {
                Some(citation) if citation.relation == Relation::Mentions => citation.relation = *relation,
                _ if encloses(from, place) && from != place => {}
                _ => self.announced = None,
            }
        }
        let named = self.citations.len() > first;
        let heads = || relation::headed(&passage.text).filter(|_| !named && place.article.is_some());
        if let Some(relation) = relation::announced(&passage.text).or_else(heads) {
            self.announced = Some((place.clone(), relation));
        }
    }

    /// Notes the documents that a passage amends.
    fn note_amended(&mut self, place: &Provision, first: usize) {
        let named = self.citations.iter().enumerate().skip(first);
        let named = named.filter(|(_, citation)| {
            citation.relation == Relation::Amends
                && !citation.own
                && citation.within.is_none()
                && (citation.number.is_some() || citation.title.is_some())
        });
        for (index, _) in named {
            if self.amended.len() >= MAX_AMENDED {
                self.amended.remove(0);
            }
            self.amended.push((place.clone(), index));
        }
    }
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
        self.imply(passage, place);
        let first = self.citations.len();
        let told = self.remarks.len();
        scan(&passage.text, place, &mut self.citations, &mut self.remarks);
        for remark in self.remarks.iter_mut().skip(told) {
            remark.span = passage.source_span(remark.span);
        }
        for citation in self.citations.iter_mut().skip(first) {
            move_citation(citation, &|span| passage.source_span(span));
        }
        self.inherit(passage, place, first);
        self.note_amended(place, first);
    }
}

/// Whether a place is another or lies in it.
fn encloses(outer: &Provision, inner: &Provision) -> bool {
    let within = |outer: &Option<String>, inner: &Option<String>| outer.is_none() || outer == inner;
    within(&outer.appendix, &inner.appendix)
        && within(&outer.article, &inner.article)
        && within(&outer.clause, &inner.clause)
        && within(&outer.point, &inner.point)
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
