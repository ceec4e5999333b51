//! Trích yếu.

use crate::layout::Part;
use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::{Confidence, Field, Provision};

pub(super) fn read(reading: &Reading<'_>, citations: &mut impl PassageSink) -> Option<Field> {
    let joined = reading.joined(reading.lines_of(Part::Subject));
    citations.passage(&joined, &Provision::default());
    (!joined.is_empty()).then(|| Field {
        span: joined.span(),
        text: joined.text,
        confidence: Confidence::from_percent(90),
    })
}
