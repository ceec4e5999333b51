//! Độ mật, độ khẩn, dự thảo.

use crate::Marks;
use crate::fold::fold;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::heads::{SECRECY, URGENCY};

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
        marks.secrecy = marks.secrecy.or_else(|| meaning(SECRECY, bare(&key, "do mat:")));
        marks.urgency = marks.urgency.or_else(|| meaning(URGENCY, bare(&key, "do khan:")));
        marks.draft |= key.contains("du thao");
    }
    marks
}

/// What the whole of a mark stands for.
fn meaning<T: Copy>(marks: &[(&str, T)], mark: &str) -> Option<T> {
    marks.iter().find(|(words, _)| *words == mark).map(|(_, meaning)| *meaning)
}

/// The mark without the label that may stand before it: `Độ khẩn: THƯỢNG KHẨN`.
fn bare<'k>(key: &'k str, label: &str) -> &'k str {
    key.trim_start_matches("muc ").strip_prefix(label).unwrap_or(key).trim_matches(|c: char| !c.is_ascii_alphanumeric())
}
