//! The title of an attachment, and where it ends.

use super::form::is_half_national_title;
use super::heading::Heading;
use super::label::label;
use super::note::notes_issue;
use crate::blocks;
use crate::fold::at_start;
use crate::grammar::authority::is_capitals;
use crate::layout::{Signal, Signals};
use crate::lines::TextLine;
use crate::outline;
use crate::reading::Reading;
use crate::source::is_spelled_syllable;
use crate::vocabulary::attachments::{ABOUT, BEFORE_FIGURES};

/// How many lines a title may wrap over.
pub(super) const TITLE_LINES: usize = 6;

/// The longest line of a title that is not in capitals, in characters.
const TITLE_WIDTH: u16 = 160;

/// What begins something else than a title.
const STOPS: [Signal; 10] = [
    Signal::NationalTitle,
    Signal::Basis,
    Signal::Provision,
    Signal::NumberLine,
    Signal::NumberBlank,
    Signal::DateLine,
    Signal::Recipients,
    Signal::Dash,
    Signal::Body,
    Signal::SigningAuthority,
];

/// Whether a line goes on with the title: in capitals, or the subject of a type, or the one line below a label.
pub(super) fn is_title(reading: &Reading<'_>, heading: &Heading, line: usize, gap: bool, end: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let content = reading.content(line);
    if is_half_national_title(content) {
        return false;
    }
    // `THỦ TRƯỞNG CƠ QUAN …` / `Căn cứ …`: the authority line of an attached document.
    let next = (line + 1..end).take(TITLE_LINES).find(|line| reading.speaks(*line));
    let based = next.and_then(|next| reading.layout.signals.get(next)).is_some_and(|next| next.has(Signal::Basis));
    if based && !heading.title.is_empty() && signals.has(Signal::Position) {
        return false;
    }
    // Another label, the first head of a table, a blank to be filled in.
    if shape.shape.letters == 0 || label(content).is_some() || outline::heads_first_column(content) {
        return false;
    }
    let capitals = heading.title.text.chars().filter(|c| c.is_lowercase()).count() < 3;
    // `QUY CHẾ` / `QUẢN` / `LÝ BẾN ĐÒ`: a syllable alone names no body, an abbreviation does.
    let word = heading.kind.is_some() && is_spelled_syllable(content);
    let stops = |signal: &Signal| signals.has(*signal) && !(word && *signal == Signal::Body);
    if STOPS.iter().any(stops) || content.contains('|') {
        // Below a label the title may name a body, or go on with what looks like one: `… TRÊN ĐỊA` / `BÀN TỈNH …`
        let noted = || next.is_some_and(|next| notes_issue(reading, next, end));
        let ends = || leads_to_note(reading, line, end) || noted() || above_authority(reading, line, end);
        let below = || heading.label.is_some() || ends();
        let goes_on = !heading.title.is_empty() && !gap && shape.is_upper_case() && capitals && below();
        let kept = if heading.kind.is_some() { goes_on && ends() } else { goes_on || heading.title.is_empty() };
        return signals.has(Signal::Body) && kept;
    }
    if shape.is_upper_case() && !is_enumerated(content) {
        // Behind a title in small letters, capitals are the authority line of an attached document.
        let parted = gap && !heading.title.is_empty() && heading.kind.is_some() && !breaks_off(&heading.title.text);
        return !parted && capitals;
    }
    let opens = !signals.has(Signal::Enumerator) && shape.shape.width <= TITLE_WIDTH && !content.ends_with([';', ':']);
    let small = heading.title.text.chars().any(char::is_lowercase);
    let goes_on = || small || leads_to_note(reading, line, end);
    // `Số điện  Thời gian` above `thoại | đóng | …`: the head of a table.
    let heads_table = line + 1 < end && reading.speaks(line + 1) && reading.content(line + 1).contains('|');
    let noted = || heading.label.is_some() && leads_to_note(reading, line, end);
    opens && !heads_table && (!gap_closes(gap, heading) || noted()) && (heading.title.is_empty() || goes_on())
}

/// Whether a blank line and then another one in capitals follow: the authority line stands there, and not on this line.
fn above_authority(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let next = (line + 1..end).take(TITLE_LINES).find(|line| reading.speaks(*line)).filter(|next| *next > line + 1);
    next.and_then(|next| reading.lines.get(next)).is_some_and(TextLine::is_upper_case)
}

/// Whether a title in capitals breaks off before a number or behind a word that asks for another: `… SỐ 12/QĐ-UBND NGÀY`
fn breaks_off(title: &str) -> bool {
    let asks = BEFORE_FIGURES.iter().any(|word| title.ends_with(word));
    asks || blocks::hangs(title, true)
}

/// Whether the lines from here on lead to the note of what an attachment was issued with, nothing between: what stands
/// below the label and above the note is the title.
fn leads_to_note(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let lines = (line..end).take(TITLE_LINES).take_while(|line| reading.speaks(*line));
    let stops = Signals::of(&[Signal::Enumerator, Signal::Dash, Signal::Basis, Signal::Provision, Signal::SentenceEnd]);
    for line in lines {
        if notes_issue(reading, line, end) {
            return true;
        }
        if reading.layout.signals.get(line).is_some_and(|signals| signals.shares(stops)) {
            return false;
        }
    }
    false
}

/// A blank line closes a title that has begun.
fn gap_closes(gap: bool, heading: &Heading) -> bool {
    gap && !heading.title.is_empty()
}

/// `I. QUY ĐỊNH CHUNG`, `A. THỦ TỤC`: a section of the content.
fn is_enumerated(content: &str) -> bool {
    let label = content.split([' ', '\t']).next().unwrap_or_default();
    label.ends_with(['.', ')', '-'])
        && label.len() <= 6
        && label.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'A'..='D' | '.' | ')' | '-'))
}

/// Whether a title opens with `Về việc`, `V/v`, in small letters.
pub(super) fn is_told_about(title: &str) -> bool {
    title.contains(char::is_lowercase) && ABOUT.iter().any(|words| at_start(title, words).is_some())
}

/// A title without the letters on their own that recognition left behind the quotation mark that closes it:
/// `… VÀ ĐỊNH HƯỚNG ĐIỀU CHỈNH"| Ÿ a`
pub(super) fn without_scribble(content: &str) -> &str {
    let Some((at, mark)) = content.char_indices().rfind(|(_, c)| matches!(c, '"' | '”')) else { return content };
    let (title, tail) = content.split_at_checked(at + mark.len_utf8()).unwrap_or((content, ""));
    let scribble = tail.split_whitespace().all(|word| word.chars().count() <= 1) && tail.contains(char::is_lowercase);
    if scribble && is_capitals(title) { title } else { content }
}
