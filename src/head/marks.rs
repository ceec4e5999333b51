//! Độ mật, độ khẩn, dự thảo.

use crate::fold::fold;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::{Marks, Secrecy, Urgency};

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
        marks.secrecy = marks.secrecy.or(secrecy(&key));
        marks.urgency = marks.urgency.or(urgency(&key));
        marks.draft |= key.contains("du thao");
    }
    marks
}

fn secrecy(key: &str) -> Option<Secrecy> {
    match bare(key, "do mat:") {
        "tuyet mat" => Some(Secrecy::TuyetMat),
        "toi mat" => Some(Secrecy::ToiMat),
        "mat" | "khan mat" | "mat khan" | "mat - khan" | "khan - mat" => Some(Secrecy::Mat),
        _ => None,
    }
}

fn urgency(key: &str) -> Option<Urgency> {
    match bare(key, "do khan:") {
        "hoa toc" | "hoa toc hen gio" => Some(Urgency::HoaToc),
        "thuong khan" => Some(Urgency::ThuongKhan),
        "khan" | "khan mat" | "mat khan" | "mat - khan" | "khan - mat" => Some(Urgency::Khan),
        _ => None,
    }
}

/// The mark without the label that may stand before it: `Độ khẩn: THƯỢNG KHẨN`.
fn bare<'k>(key: &'k str, label: &str) -> &'k str {
    key.trim_start_matches("muc ").strip_prefix(label).unwrap_or(key).trim_matches(|c: char| !c.is_ascii_alphanumeric())
}
