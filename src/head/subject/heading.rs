//! The type line above a subject: what it adds to the name of the type, and whose the document is.

use super::{capitals, named_again, shows};
use crate::Number;
use crate::fold::at_start;
use crate::grammar::authority::{is_capitals, is_collective};
use crate::head::received::before_received;
use crate::layout::{Part, Signal};
use crate::letters::is_alphanumeric;
use crate::reading::Reading;
use crate::stretch::Stretch;
use crate::vocabulary;
use crate::vocabulary::heads::{CONCLUSIONS_OF, HEADING_WORDS, JOINT_WORDS, NO_ISSUERS, OF, PRINTED_AT, PRINTED_ON};

/// What tells `V/v` from `Về việc`.
const SHORT_ABOUT: &str = "/v";

/// The line of the title. What stands in capitals below a subject that opens with `V/v` and names no type is none: marks and
/// notes of the office.
pub(in crate::head) fn title(reading: &Reading<'_>) -> Option<usize> {
    let title = reading.lines_of(Part::Title).next()?;
    let typed = shows(reading, title, Signal::TypeLine) || shows(reading, title, Signal::TypeOpening);
    let about = |line: usize| line < title && shows(reading, line, Signal::About);
    (typed || !reading.lines_of(Part::Subject).any(about)).then_some(title)
}

/// Whether what stands in the place of the subject is a heading of a type that no rule knows: in capitals, no title above
/// it and no `V/v` below. `Về việc` below it is the subject's where nobody is addressed, as letters address somebody.
pub(in crate::head) fn is_headed(reading: &Reading<'_>) -> bool {
    let addressed = reading.lines_of(Part::Recipients).next().is_some();
    let about =
        |line: usize| shows(reading, line, Signal::About) && (addressed || reading.content(line).contains(SHORT_ABOUT));
    title(reading).is_none()
        && reading.lines_of(Part::Subject).next().is_some_and(|line| capitals(reading, line))
        && !reading.lines_of(Part::Subject).any(about)
}

/// What stands behind the type on its own line: `TỜ TRÌNH Về việc …`. `CỦA` and the issuer stay with the type.
pub(super) fn behind_type<'t>(reading: &Reading<'t>) -> Option<Stretch<'t>> {
    let line = reading.lines_of(Part::Title).find(|line| shows(reading, *line, Signal::TypeOpening))?;
    let line = reading.lines.get(line)?;
    let content = line.content(reading.text);
    let lead = content.len() - content.trim_start_matches(|c: char| !is_alphanumeric(c)).len();
    let (_, end) = vocabulary::type_at_start(content.get(lead..)?)?;
    let rest = before_received(Stretch { text: content, at: line.from }.behind(lead + end).before_banner());
    (!names_issuer(rest.text) && !rest.text.is_empty()).then_some(rest)
}

/// How many of the subject's lines belong to the type line: `CỦA BỘ CHÍNH TRỊ` above `VỀ …`, `KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN
/// ỦY` above `về …`.
pub(super) fn behind_issuer(reading: &Reading<'_>, lines: &[usize], number: Option<&Number>) -> usize {
    let about = |line: &usize| shows(reading, *line, Signal::About) || shows(reading, *line, Signal::AboutShort);
    if lines.first().is_some_and(|line| names_who_concludes(reading.content(*line))) {
        let opens = |line: &usize| about(line) && !capitals(reading, *line);
        let whole = lines.first().is_some_and(|line| !reading.content(*line).contains(PRINTED_ON));
        return usize::from(whole && lines.get(1).is_some_and(opens));
    }
    if !lines.first().is_some_and(|line| names_issuer(reading.content(*line))) {
        return 0;
    }
    // `CỦA BỘ THỦY LỢI SỐ 18/1999/TT-BTL NGÀY … HƯỚNG DẪN …`
    if lines.first().is_some_and(|line| named_again::behind(reading.content(*line), number).is_some()) {
        return 0;
    }
    let upper = || lines.iter().take_while(|line| capitals(reading, **line)).count();
    // `CỦA BAN THƯỜNG VỤ THÀNH ỦY VỀ KẾT QUẢ …`: the subject begins with whose it is.
    let told = lines.first().is_some_and(|line| reading.content(*line).contains(PRINTED_ON));
    lines.iter().position(about).unwrap_or_else(|| if told { 0 } else { upper() })
}

/// The most words that a heading adds to the name of the type.
const HEADING_LENGTH: usize = 4;

/// Where the subject opens with a word of its own below a type line that adds something to the type, in capitals as the
/// type is: `BIÊN BẢN KIỂM TRA` / `Về việc …`. Behind many words `V/v` alone does, for `VỀ …` may go on with them.
pub(super) fn below_heading(reading: &Reading<'_>, rest: Stretch<'_>, lines: &[usize]) -> Option<usize> {
    let marked = |line: &usize| shows(reading, *line, Signal::About) && reading.content(*line).contains(SHORT_ABOUT);
    let opens = |line: &usize| {
        let about = shows(reading, *line, Signal::About) || shows(reading, *line, Signal::AboutShort);
        about && reading.content(*line).trim_start_matches('(').starts_with('V')
    };
    let at = lines.iter().position(opens)?;
    let (above, first) = (lines.get(..at)?, lines.get(at)?);
    let words = |text: &str| text.split_whitespace().count();
    let length = words(rest.text) + above.iter().map(|line| words(reading.content(*line))).sum::<usize>();
    let upper = is_capitals(rest.text) && above.iter().all(|line| capitals(reading, *line));
    let known = at == 0 && HEADING_WORDS.iter().any(|words| at_start(rest.text, words) == Some(rest.text.len()));
    (upper && (length <= HEADING_LENGTH || known || marked(first))).then_some(at)
}

/// Whether the rest of the type line says nothing of what the document is about.
pub(super) fn adds_nothing(rest: &str, alone: bool) -> bool {
    let says_only = |words: &[&str]| words.iter().any(|words| at_start(rest, words) == Some(rest.len()));
    says_only(JOINT_WORDS) || alone && says_only(HEADING_WORDS)
}

/// `KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN ỦY`: whose conclusions a notice makes known, where these are a committee.
fn names_who_concludes(text: &str) -> bool {
    let rest = at_start(text, CONCLUSIONS_OF).and_then(|end| text.get(end..)).unwrap_or_default();
    is_capitals(text) && is_collective(rest.trim_start()) && !text.contains(PRINTED_AT)
}

/// `CỦA BỘ CHÍNH TRỊ`, but not `CỦA ĐỒNG CHÍ …`, `CỦA PHÓ THỦ TƯỚNG … TẠI …`
fn names_issuer(text: &str) -> bool {
    let Some(end) = at_start(text, OF) else { return false };
    let rest = text.get(end..).unwrap_or_default().trim_start();
    !NO_ISSUERS.iter().any(|words| at_start(rest, words).is_some()) && !text.contains(PRINTED_AT)
}
