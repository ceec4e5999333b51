//! Forms of documents: their own letterheads, the type and the title below.

use super::heading::HEADING_LINES;
use super::title::{TITLE_LINES, is_told_about};
use crate::LineRole;
use crate::fold::{at_start, fold};
use crate::grammar::number::number;
use crate::layout::Signal;
use crate::lines::TextLine;
use crate::reading::Reading;
use crate::vocabulary::attachments::{NAME_LEFT_OPEN, NATIONAL_TITLE};
use crate::vocabulary::{self, TypeName};

/// The document type that stands alone on a line below the label of a form: `Mẫu số 02` / … / `QUYẾT ĐỊNH`
pub(super) fn form_type(reading: &Reading<'_>, line: usize) -> Option<&'static TypeName> {
    let content = reading.content(line);
    let noted = content.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | ' '));
    let capitals = reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    capitals.then(|| vocabulary::type_named(noted)).flatten()
}

/// `12/2031/TT-BXD` below the label of a form: what it was issued with.
pub(super) fn is_symbol(content: &str) -> bool {
    number(content).is_some_and(|(number, length)| length == content.len() && number.symbol.is_some())
}

/// Whether a line in capitals stands in the letterhead of a form, the national title below it without a blank line, and what
/// the form is about in the letterhead or its title below: `ĐƠN VỊ CẤP TRÊN` / `ĐƠN VỊ …` /
/// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` / … / `TỜ TRÌNH`
pub(super) fn is_above_form(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let capitals = |line: usize| reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    let blank = |line: &usize| reading.layout.roles.get(*line) == Some(&LineRole::Blank);
    let gap = (line + 1..end).take(HEADING_LINES).find(blank).unwrap_or(end);
    let mut lines = (line + 1..end).filter(|line| reading.speaks(*line)).take(HEADING_LINES);
    let mut about = false;
    let national = capitals(line)
        && lines.by_ref().take(LETTERHEAD_LINES).take_while(|line| *line < gap).find_map(|line| {
            let told = is_told_about(reading.content(line));
            about |= told;
            let national = reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::NationalTitle));
            (national || !(told || capitals(line) || is_before_title(reading, line))).then_some(national)
        }) == Some(true);
    let titled = |line| is_form_title(reading, line);
    national && (about || lines.find(|line| !is_before_title(reading, *line)).is_some_and(titled))
}

/// The most lines of the letterhead of a form above its national title.
const LETTERHEAD_LINES: usize = 5;

/// Whether a line between the label of a form and its title is a watermark or belongs to the letterhead of the form:
/// `TÊN CƠ QUAN ......`, `............1............`, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Số: ...`
pub(super) fn is_before_title(reading: &Reading<'_>, line: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let content = reading.content(line);
    let furniture = [Signal::Address, Signal::NationalTitle, Signal::DateLine, Signal::NumberBlank, Signal::NumberLine];
    let blank = content.contains("..") || content.contains('…');
    // `, ngay...... thẳng .... HĂHm.....`
    let dated = || blank && fold(content).split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == "ngay");
    let named = || {
        let content = content.trim_start_matches('(');
        let end = at_start(content, NAME_LEFT_OPEN);
        end.and_then(|end| content.get(end..)).is_some_and(|rest| rest.starts_with(' '))
    };
    !content.contains('|')
        && (furniture.iter().any(|signal| signals.has(*signal))
            || shape.shape.letters == 0
            || is_half_national_title(content)
            || dated()
            || (shape.is_upper_case() && (blank || named())))
}

/// The national title of a form, broken in two: `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`
pub(super) fn is_half_national_title(content: &str) -> bool {
    NATIONAL_TITLE.iter().any(|half| at_start(content, half).is_some())
}

/// Whether a line below the letterhead of a form may be the title of the form.
pub(super) fn is_form_title(reading: &Reading<'_>, line: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let other = [Signal::Body, Signal::Position, Signal::Recipients, Signal::Enumerator, Signal::Provision];
    (shape.is_upper_case() && shape.shape.letters >= SHORTEST_FORM_TITLE || is_told_about(reading.content(line)))
        && !other.iter().any(|signal| signals.has(*signal))
}

/// The line of the title in capitals below the national title of a form without a label; or with which one begins a page, whom
/// it is addressed to below it. What bears a number of its own is another document: `CỘNG HÒA …` / `Độc lập …` /
/// `GIẤY ĐỀ NGHỊ CẤP THẺ` / `Kính gửi: …`
pub(super) fn form_below(reading: &Reading<'_>, line: usize, end: usize) -> Option<usize> {
    let shows = |line: usize, sign: Signal| reading.layout.signals.get(line).is_some_and(|signals| signals.has(sign));
    let dated = |line: usize| {
        let digits = reading.lines.get(line).map_or(0, |line| line.shape.digits);
        shows(line, Signal::DateLine) && digits >= YEAR
    };
    let own = |line: usize| is_before_title(reading, line) && !shows(line, Signal::NumberLine) && !dated(line);
    let mut lines = (line..end).filter(|line| reading.speaks(*line)).take(HEADING_LINES).skip_while(|line| own(*line));
    let capitals = |line: usize| reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    let title = lines.next().filter(|title| capitals(*title) && is_form_title(reading, *title))?;
    let addressed = || {
        let mut below = lines.take(TITLE_LINES + 1).skip_while(|line| capitals(*line));
        below.next().is_some_and(|line| shows(line, Signal::Recipients))
    };
    let roles = reading.layout.roles.get(..line).unwrap_or_default();
    let above = || roles.iter().rev().take(HEADING_LINES).find(|role| **role != LineRole::Blank);
    let opens_page = || above() == Some(&LineRole::PageFurniture) && addressed();
    ((line..title).any(|line| shows(line, Signal::NationalTitle)) || opens_page()).then_some(title)
}

/// The digits of a date that is not to be filled in, at the least.
const YEAR: u16 = 5;

/// The fewest letters of the title of a form.
const SHORTEST_FORM_TITLE: u16 = 6;
