//! What a table of contents lists is no attachment.

use std::collections::HashMap;

use super::heading::Heading;
use crate::fold::fold;
use crate::reading::Reading;

/// Without what a table of contents lists: a label that stands again further down, where next to nothing follows it the
/// first time, and labels in a row that nothing follows.
pub(super) fn without_contents(reading: &Reading<'_>, headings: Vec<Heading>, end: usize) -> Vec<Heading> {
    let mut last: HashMap<String, usize> = HashMap::new();
    for (index, heading) in headings.iter().enumerate() {
        if let Some(label) = &heading.label {
            last.insert(label_key(label), index);
        }
    }
    let starts: Vec<usize> = headings.iter().map(|heading| heading.lines.start).chain([end]).collect();
    let short = |index: usize, heading: &Heading| {
        let until = starts.get(index + 1).copied().unwrap_or(end);
        let lines = (heading.lines.start..until).filter(|line| reading.speaks(*line)).take(LISTED_LINES + 1).count();
        heading.label.is_some() && heading.issued_with.is_empty() && lines <= LISTED_LINES
    };
    let mut kept = Vec::new();
    let mut row: Vec<(bool, Heading)> = Vec::new();
    for (index, heading) in headings.into_iter().enumerate() {
        if short(index, &heading) {
            // What lists forms is itself no form.
            let initial = |heading: &Heading| heading.label.as_ref().and_then(|label| label.chars().next());
            if row.last().is_some_and(|(_, above)| initial(above) != initial(&heading)) {
                kept.extend(unlisted(&mut row));
            }
            let again = heading.label.as_ref().is_some_and(|label| last.get(&label_key(label)) > Some(&index));
            row.push((again, heading));
            // A row that is long enough for a list is dropped whole: what stood first in it need not be kept.
            if row.len() > LISTED_ROW {
                row.remove(0);
            }
            continue;
        }
        kept.extend(unlisted(&mut row));
        kept.push(heading);
    }
    kept.extend(unlisted(&mut row));
    kept
}

/// What of short attachments in a row is no list.
fn unlisted(row: &mut Vec<(bool, Heading)>) -> impl Iterator<Item = Heading> {
    let listed = row.len() >= LISTED_ROW;
    row.drain(..).filter(move |(again, _)| !(listed || *again)).map(|(_, heading)| heading)
}

/// From how many labels on in a row, next to nothing below each, they are listed.
const LISTED_ROW: usize = 3;

/// What tells labels from each other, however their words are damaged: how they begin, and their number.
fn label_key(label: &str) -> String {
    let key = fold(label);
    let number = key.rsplit(' ').next().unwrap_or_default();
    format!("{} {number}", key.chars().next().unwrap_or(' '))
}

/// The most lines that a table of contents gives an attachment.
const LISTED_LINES: usize = 4;
