//! The bodies that sign a document together: each of them stands above its signer, `SỞ NỘI VỤ` / `GIÁM ĐỐC`.

use super::{Part, Signal, Signals};
use crate::lines::TextLine;

/// Gives the first of those bodies its part: it stands directly below the text, and others stand amid the signatures.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], lines: &[TextLine]) {
    let names = |line: usize| {
        let shown = signals.get(line).copied().unwrap_or_default();
        shown.has(Signal::Body) && shown.has(Signal::UpperCase)
    };
    let Some(signed) = parts.iter().position(|part| *part == Part::Signature) else { return };
    let above = (0..signed).rev().find(|line| lines.get(*line).is_some_and(|line| !line.is_blank()));
    let Some(above) = above.filter(|line| parts.get(*line) == Some(&Part::Content) && names(*line)) else { return };
    let mut further = parts.iter().enumerate().skip(signed).filter(|(_, part)| **part == Part::Signature);
    if further.any(|(line, _)| names(line))
        && let Some(part) = parts.get_mut(above)
    {
        *part = Part::Signature;
    }
}
