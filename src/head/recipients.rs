//! Kính gửi.

use crate::layout::Part;
use crate::reading::Reading;
use crate::{Confidence, Field};

pub(super) fn read(reading: &Reading<'_>) -> Vec<Field> {
    reading
        .lines_of(Part::Recipients)
        .map(|line| {
            let joined = reading.joined([line]);
            Field { span: joined.span(), text: joined.text, confidence: Confidence::from_percent(50) }
        })
        .collect()
}
