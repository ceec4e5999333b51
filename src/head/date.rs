//! Địa danh và ngày tháng.

use crate::fold::{fold, prefix};
use crate::grammar::date::damaged;
use crate::joined::Joined;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::{Code, Confidence, Date, Diagnostic, Field, Span};

/// Over how many further lines a date may be wrapped.
const MAX_WRAPS: usize = 2;
/// The longest name of a place, in characters.
const MAX_PLACE: usize = 48;

/// Where and when a document was issued.
#[derive(Clone, Debug, Default)]
pub(super) struct Dated {
    pub(super) place: Option<Field>,
    pub(super) date: Option<Date>,
}

/// Reads place and date from the lines above the content; `number` is where the number stands, which may share their
/// line.
pub(super) fn read(
    reading: &Reading<'_>,
    head: &[usize],
    number: Option<Span>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Dated {
    let mut dated = Dated::default();
    for (at, line) in head.iter().enumerate() {
        let Some(found) = line_date(reading, *line, head.get(at + 1..).unwrap_or_default(), diagnostics) else {
            continue;
        };
        dated.place = place(reading, head.get(..at).unwrap_or_default(), *line, found.at, number);
        dated.date = found.date;
        break;
    }
    dated
}

/// A date on its line.
struct Found {
    /// Where `ngày` stands on the line, in bytes.
    at: usize,
    date: Option<Date>,
}

fn line_date(
    reading: &Reading<'_>,
    line: usize,
    further: &[usize],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Found> {
    let part = *reading.layout.parts.get(line)?;
    let signalled = reading.layout.signals.get(line)?.has(Signal::DateLine);
    let fits = part == Part::DateLine || (signalled && matches!(part, Part::Number | Part::Letterhead | Part::Mark));
    if !fits {
        return None;
    }
    let content = reading.content(line);
    let at = date_word(content)?;
    let base = reading.lines.get(line)?.from as usize;
    let mut window = Joined::default();
    window.push(content.get(at..)?, u32::try_from(base + at).ok()?);
    for next in further.iter().take(MAX_WRAPS) {
        if damaged(&window.text).is_some() || window.text.contains("năm") {
            break;
        }
        if let Some(next) = reading.lines.get(*next) {
            window.push(next.content(reading.text), next.from);
        }
    }
    let date = value(reading, &window, diagnostics);
    Some(Found { at, date })
}

/// Where a line's date begins.
///
/// `Hà Nội, ngày 5 tháng 3 năm 2020`
fn date_word(content: &str) -> Option<usize> {
    let at = |word: &str| {
        let stands = |at: &usize| content.get(*at..).is_some_and(|rest| prefix(rest, word).is_some());
        content.char_indices().map(|(at, _)| at).rev().find(stands)
    };
    at("ngay").or_else(|| at("thang"))
}

fn value(reading: &Reading<'_>, window: &Joined, diagnostics: &mut Vec<Diagnostic>) -> Option<Date> {
    match damaged(&window.text) {
        Some((date, end)) => {
            let span = window.source_span(Span::of(0, end));
            if !date.is_complete() {
                diagnostics.push(Diagnostic::found(Code::DatePartial, span, reading.slice(span)));
            }
            Some(Date { span, ..date })
        }
        None => {
            let span = window.span();
            diagnostics.push(Diagnostic::found(Code::DateUnreadable, span, reading.slice(span)));
            None
        }
    }
}

/// The place before a date.
///
/// `Số: 12/QĐ-UBND   Đồng Xa, ngày …` → Đồng Xa
fn place(reading: &Reading<'_>, above: &[usize], line: usize, date: usize, number: Option<Span>) -> Option<Field> {
    let text_line = reading.lines.get(line)?;
    let base = text_line.from as usize;
    let end = base + date;
    let from = number.map_or(base, |span| span.end as usize).clamp(base, end);
    let stretch = reading.text.get(from..end)?;
    let own = cut(stretch);
    let (piece, from) = match own {
        Some((at, piece)) => (piece, from + at),
        None if stretch.contains(char::is_alphanumeric) => return None,
        None => {
            let before = *above.last()?;
            let content = reading.content(before);
            if reading.layout.parts.get(before) != Some(&Part::DateLine) && !content.ends_with(',') {
                return None;
            }
            let (at, piece) = cut(content)?;
            (piece, reading.lines.get(before)?.from as usize + at)
        }
    };
    let joined = Joined::of(piece, u32::try_from(from).ok()?);
    Some(Field { span: joined.span(), text: joined.text, confidence: Confidence::from_percent(95) })
}

/// The name of a place at the end of a stretch, and where it begins: the last words that begin with capitals.
fn cut(stretch: &str) -> Option<(usize, &str)> {
    let text = stretch.trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut from = text.len();
    let mut words = 0;
    for word in text.rsplit(' ') {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        if word.is_empty() {
            // A run of white space parts the columns.
            if words > 0 && text.get(..at)?.ends_with(' ') {
                break;
            }
            continue;
        }
        if !is_place_word(word) {
            break;
        }
        from = at;
        words += 1;
    }
    let name = text.get(from..)?;
    let inner = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    let capital = inner.starts_with(char::is_uppercase);
    let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
    (capital && letters >= 2 && inner.chars().count() <= MAX_PLACE).then_some((from + name.len() - inner.len(), inner))
}

fn is_place_word(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ',' | '\''));
    let level = matches!(fold(bare).as_str(), "pho" | "xa" | "tran" | "tinh" | "huyen" | "quan" | "phuong" | "dao");
    plain && (bare.starts_with(char::is_uppercase) || level || bare.bytes().all(|b| b.is_ascii_digit()))
}
