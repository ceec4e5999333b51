//! Thông qua: the clause below a law or resolution that says when it was adopted.

use crate::fold::at_start;
use crate::grammar::date;
use crate::joined::Joined;
use crate::layout::Part;
use crate::reading::Reading;
use crate::vocabulary::{heads, relations, type_at_start};
use crate::{Confidence, Date, Span};

/// The last lines of the content among which the clause stands.
const CLOSING_LINES: usize = 12;
/// Lines over which the clause is wrapped at the most.
const MAX_WRAPS: usize = 6;
/// Bytes between `thông qua` and its day at the most: `thông qua tại kỳ họp thứ mười, ngày …`.
const BEFORE_DAY: usize = 80;
/// The clause says what the document is and who adopted it when.
const SURE: u8 = 95;

/// The day on which the document was adopted, which is its date where no date line is printed.
///
/// `Luật này đã được Quốc hội … khóa XVI, kỳ họp thứ 5 thông qua ngày 23 tháng 11 năm 2028.` → 2028-11-23
///
/// Source: Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15; the laws print their date nowhere else.
pub(super) fn read(reading: &Reading<'_>) -> Option<Date> {
    let lines: Vec<usize> = reading.lines_of(Part::Content).collect();
    let last = lines.get(lines.len().saturating_sub(CLOSING_LINES)..).unwrap_or_default();
    (0..last.len()).rev().find_map(|at| clause(reading, last.get(at..)?))
}

/// The clause that begins on the first of these lines.
fn clause(reading: &Reading<'_>, lines: &[usize]) -> Option<Date> {
    let behind = adopted(reading.content(*lines.first()?))?;
    let mut joined = Joined::default();
    for line in lines.iter().take(MAX_WRAPS) {
        let content = reading.content(*line);
        joined.push(content, reading.lines.get(*line)?.from);
        if content.ends_with(['.', '/']) {
            break;
        }
    }
    let text = joined.text.as_str();
    let by = behind_word(text.get(behind..)?, heads::HAS_BEEN)?;
    heads::ASSEMBLIES.iter().find_map(|words| at_start(by, words))?;
    let starts = |from: usize, word: &'static str| {
        let found = text.get(from..)?.char_indices().map(|(at, _)| from + at);
        found.into_iter().find(|at| text.get(*at..).is_some_and(|rest| at_start(rest, word).is_some()))
    };
    let passed = starts(behind, heads::ADOPTS)?;
    let day = starts(passed, heads::DAY).filter(|day| day - passed <= BEFORE_DAY)?;
    let (found, _) = date::date(text.get(day..)?).filter(|(found, _)| found.is_complete())?;
    let shift = u32::try_from(day).ok()?;
    let span = joined.source_span(Span::new(found.span.start + shift, found.span.end + shift));
    Some(Date { span, confidence: Confidence::from_percent(SURE), ..found })
}

/// The bytes of the document's own name at the start of a line: `Luật này`, `Nghị quyết này`.
fn adopted(content: &str) -> Option<usize> {
    let (name, end) = type_at_start(content)?;
    let rest = behind_word(content.get(end..)?, relations::THIS)?;
    (name.is_law() || name.name == "Nghị quyết").then_some(content.len() - rest.len())
}

/// What stands behind the first of these words that a text begins with.
fn behind_word<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let text = text.trim_start();
    let end = words.iter().find_map(|word| at_start(text, word))?;
    text.get(end..).map(str::trim_start)
}
