//! Độ mật, độ khẩn, dự thảo.

use crate::Marks;
use crate::fold::fold;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::heads::{DRAFT, LEVEL, SECRECY, SECRECY_LABEL, URGENCY, URGENCY_LABEL};

/// The marks above the content; what a copy adds is read with the closing.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10.
pub(super) fn read(reading: &Reading<'_>, head: &[usize]) -> Marks {
    let mut marks = Marks::default();
    for line in head {
        let marked = reading.layout.signals.get(*line).is_some_and(|signals| signals.has(Signal::Mark));
        if !marked && reading.layout.parts.get(*line) != Some(&Part::Mark) {
            continue;
        }
        let key = fold(reading.content(*line));
        marks.secrecy = marks.secrecy.or_else(|| meaning(SECRECY, bare(&key, SECRECY_LABEL)));
        marks.urgency = marks.urgency.or_else(|| meaning(URGENCY, bare(&key, URGENCY_LABEL)));
        marks.draft |= key.contains(DRAFT);
    }
    marks
}

/// What the whole of a mark stands for.
fn meaning<T: Copy>(marks: &[(&str, T)], mark: &str) -> Option<T> {
    marks.iter().find(|(words, _)| *words == mark).map(|(_, meaning)| *meaning)
}

/// The mark without the label that may stand before it: `Độ khẩn: THƯỢNG KHẨN`.
fn bare<'k>(key: &'k str, label: &str) -> &'k str {
    key.trim_start_matches(LEVEL).strip_prefix(label).unwrap_or(key).trim_matches(|c: char| !c.is_ascii_alphanumeric())
}
