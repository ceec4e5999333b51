//! Where the offsets of a rewritten text lie in the text, or in the bytes, that it was made from.

use crate::Span;
use crate::span::narrow;

/// A way back from the offsets of one text to those of what it was made from.
///
/// The two run side by side but for the places where something of another length was written. Those places are kept as
/// anchors, so a text that was taken over as it is costs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OffsetMap {
    /// Pairs of offsets (here, there) that belong together. What ends at `here` has the first of them, what begins there
    /// the last. From each on, offsets run side by side, but
    /// never beyond the next anchor's `there`.
    anchors: Vec<(u32, u32)>,
}

impl OffsetMap {
    /// The map of a text that begins `skipped` bytes into its source.
    pub(crate) fn after(skipped: usize) -> Self {
        let mut map = Self::default();
        if skipped > 0 {
            map.deleted(0, 0, skipped);
        }
        map
    }

    /// Whether every offset is its own.
    pub(crate) fn is_identity(&self) -> bool {
        self.anchors.is_empty()
    }

    /// Notes that what ends at `here` was written for what ends at `there`. Offsets must come in order.
    pub(crate) fn written(&mut self, here: usize, there: usize) {
        let (here, there) = (narrow(here), narrow(there));
        let along = self.anchors.last().map_or(here, |&(last, source)| source.saturating_add(here - last));
        if along != there {
            self.anchors.push((here, there));
        }
    }

    /// Notes that at `here` nothing was written for `from..to`.
    pub(crate) fn deleted(&mut self, here: usize, from: usize, to: usize) {
        let here = narrow(here);
        if self.anchors.last().is_none_or(|&(last, _)| last != here) {
            self.anchors.push((here, narrow(from)));
        }
        self.anchors.push((here, narrow(to)));
    }

    /// Notes that what was written for `from..to` goes on at `here`: both of its parts have the place of the whole.
    pub(crate) fn within(&mut self, here: usize, from: usize, to: usize) {
        self.anchors.push((narrow(here), narrow(to)));
        self.anchors.push((narrow(here), narrow(from)));
    }

    /// The span in the source of a span in the text. It ends before anything that was left out behind it.
    pub(crate) fn span(&self, span: Span) -> Span {
        let next = self.anchors.partition_point(|&(here, _)| here <= span.start);
        let start = self.through(span.start, next);
        if span.is_empty() {
            return Span::new(start, start);
        }
        // Most spans reach no further anchor.
        let further = self.anchors.get(next..).unwrap_or_default();
        let before = match further.first() {
            Some(&(here, _)) if here < span.end => next + further.partition_point(|&(here, _)| here < span.end),
            _ => next,
        };
        let end = match self.anchors.get(before) {
            Some(&(here, there)) if here == span.end => there,
            _ => self.through(span.end, before),
        };
        Span::new(start, end)
    }

    /// The offset that belongs to `at`, with `next` the index of the first anchor behind it.
    fn through(&self, at: u32, next: usize) -> u32 {
        let Some(&(here, there)) = next.checked_sub(1).and_then(|last| self.anchors.get(last)) else {
            // Before the first anchor.
            return self.anchors.first().map_or(at, |&(_, limit)| at.min(limit));
        };
        let along = there.saturating_add(at - here);
        self.anchors.get(next).map_or(along, |&(_, limit)| along.min(limit))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn offsets_of_an_untouched_text_are_their_own() {
        let map = OffsetMap::after(0);
        assert!(map.is_identity());
        assert_eq!(map.span(Span::new(3, 7)), Span::new(3, 7));
    }

    #[test]
    fn a_byte_order_mark_shifts_every_offset() {
        let map = OffsetMap::after(3);
        assert_eq!(map.span(Span::new(0, 4)), Span::new(3, 7));
    }

    #[test]
    fn a_span_ends_before_what_was_left_out_behind_it() {
        // `ab` + three bytes left out + `cd`
        let mut map = OffsetMap::default();
        map.deleted(2, 2, 5);
        assert_eq!(map.span(Span::new(0, 2)), Span::new(0, 2));
        assert_eq!(map.span(Span::new(2, 4)), Span::new(5, 7));
        assert_eq!(map.span(Span::new(1, 3)), Span::new(1, 6));
    }

    #[test]
    fn a_longer_character_written_for_a_shorter_one_shifts_what_follows() {
        // One byte became three, then two bytes as they are.
        let mut map = OffsetMap::default();
        map.written(3, 1);
        assert_eq!(map.span(Span::new(0, 3)), Span::new(0, 1));
        assert_eq!(map.span(Span::new(3, 5)), Span::new(1, 3));
    }
}
