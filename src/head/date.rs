//! Địa danh và ngày tháng.

use crate::fold::{at_start, distance, fold, prefix};
use crate::grammar::date::{Reading as Printed, date, printed};
use crate::grammar::number::is_bare_label;
use crate::joined::Joined;
use crate::layout::{Part, Signal, begins_like_day, is_labelled_day};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::reading::Reading;
use crate::vocabulary::heads::{BEFORE_HOURS, BEFORE_PLACES, BEHIND_HOURS, DAYS_OF_WEEK};
use crate::vocabulary::letterheads::{SMALL_PLACE_WORDS, UNIT_CODES};
use crate::{Code, Confidence, Date, Diagnostic, Field, Span};

/// Over how many further lines a date may be wrapped.
const MAX_WRAPS: usize = 2;
/// The longest name of a place, in characters.
const MAX_PLACE: usize = 48;
/// The longest piece of a place that stands on the line before its date, in characters.
const MAX_PIECE: usize = 28;
/// Lines from a date up to the one that begins its place, at the most: bars of a table may stand between.
const NEAR: usize = 2;

/// A place stands before its date.
const SURE: u8 = 96;
/// It stands behind words of another column.
const MERGED: u8 = 75;
/// The day may have lost a digit.
const CUT: u8 = 80;

/// Where and when a document was issued.
#[derive(Clone, Debug, Default)]
pub(super) struct Dated {
    pub(super) place: Option<Field>,
    pub(super) date: Option<Date>,
    /// Whether something stands in the place of a date line, be it unreadable.
    pub(super) stands: bool,
}

/// Reads place and date from the lines above the content; `number` is where the number stands, which may share their
/// line.
pub(super) fn read(
    reading: &Reading<'_>,
    head: &[usize],
    number: Option<Span>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Dated {
    let addressed = |line: &usize| shows(reading, *line, Signal::Recipients);
    let end = head.iter().position(addressed).unwrap_or(head.len());
    // Below the text a date line stands alone, whatever stands above it.
    let below = |line: &usize| reading.layout.parts.get(*line) == Some(&Part::DateLine);
    let lines: Vec<usize> =
        head.iter().enumerate().filter(|(at, line)| *at < end || below(line)).map(|(_, line)| *line).collect();
    let lines = lines.as_slice();
    let find = |fits: &dyn Fn(usize) -> bool| {
        lines
            .iter()
            .enumerate()
            .filter(|(_, line)| fits(**line))
            .find_map(|(at, line)| line_date(reading, *line, lines.get(at + 1..).unwrap_or_default()))
    };
    let part = |line: usize| reading.layout.parts.get(line).copied();
    let own = |line: usize| {
        let headed = matches!(part(line), Some(Part::Number | Part::Letterhead | Part::Mark));
        part(line) == Some(Part::DateLine) || (headed && shows(reading, line, Signal::DateLine))
    };
    // The right-hand column may be merged into the subject's lines.
    let merged = |line: usize| part(line) == Some(Part::Subject) && shows(reading, line, Signal::DateLine);
    let (found, certain) = match find(&own) {
        Some(found) => (Some(found), true),
        None => (find(&merged).filter(|found| place_before(&found.line, found.at)), false),
    };
    let Some(found) = found else {
        let stands = lines.iter().any(|line| own(*line));
        // Beside the number something ends in a year: `Số: 12/UBND Đồng Xa, Nn iy bbihdng 5 nam 2031`.
        let beside = |line: &usize| part(*line) == Some(Part::Number) && ends_in_year(reading.content(*line));
        let line = lines.iter().find(|line| part(**line) == Some(Part::DateLine) || beside(line));
        if let Some(text_line) = line.and_then(|line| reading.lines.get(*line)) {
            let whole = Span::new(text_line.from, text_line.to);
            diagnostics.push(Diagnostic::found(Code::DateUnreadable, whole, reading.slice(whole)));
        }
        return Dated { stands, ..Dated::default() };
    };
    if let Some(rival) = lines.iter().filter(|line| own(**line)).find_map(|line| rival(reading, &found, *line)) {
        let whole = found.window.span().hull(rival.window.span());
        diagnostics.push(Diagnostic::found(Code::DateAmbiguous, whole, reading.slice(rival.window.span())));
        let place = place(reading, &found, number).filter(|_| found.before() == rival.before());
        return Dated { place, date: None, stands: true };
    }
    let doubt =
        |confidence: Confidence| if certain { confidence } else { Confidence::from_percent(80).min(confidence) };
    let place = place(reading, &found, number).map(|place| Field { confidence: doubt(place.confidence), ..place });
    let date = value(reading, found, diagnostics).map(|date| Date { confidence: doubt(date.confidence), ..date });
    Dated { place, date, stands: true }
}

/// Another date line with the same right: a place and a complete day, as whole as the first one, and another day.
fn rival(reading: &Reading<'_>, first: &Found, line: usize) -> Option<Found> {
    let placed = |found: &Found| {
        let date = found.printed.date.as_ref().filter(|date| date.is_complete())?;
        let own = reading.layout.parts.get(found.index) == Some(&Part::DateLine) && place_before(&found.line, found.at);
        (own && found.printed.repairs.is_empty()).then(|| date.edtf.clone())
    };
    let day = placed(first).filter(|_| line != first.index)?;
    let other = line_date(reading, line, &[])?;
    placed(&other).is_some_and(|other| other != day).then_some(other)
}

fn shows(reading: &Reading<'_>, line: usize, signal: Signal) -> bool {
    reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal))
}

/// A date on its line.
struct Found {
    index: usize,
    /// The line, its emphasis gone.
    line: Joined,
    /// Where the date begins on it, in bytes.
    at: usize,
    window: Joined,
    printed: Printed,
}

impl Found {
    /// What stands before the date on its line.
    fn before(&self) -> &str {
        self.line.text.get(..self.at).unwrap_or_default()
    }
}

fn line_date(reading: &Reading<'_>, index: usize, further: &[usize]) -> Option<Found> {
    if shows(reading, index, Signal::Basis) {
        return None;
    }
    let text_line = reading.lines.get(index)?;
    let line = Joined::of(reading.content(index), text_line.from);
    let at = date_word(&line.text)?;
    let mut window = Joined::default();
    // `Ngày: 5-3-2031`
    let label = if is_labelled_day(&line.text) { line.text.find(':').map_or(at, |colon| colon + 1) } else { at };
    let from = line.offset(u32::try_from(label).ok()?);
    window.push(reading.text.get(from as usize..text_line.to as usize)?, from);
    let mut read = printed(&window.text);
    for next in further.iter().take(MAX_WRAPS) {
        if read.as_ref().is_some_and(|read| read.date.is_some()) {
            break;
        }
        let Some(next) = reading.lines.get(*next) else { break };
        let mut longer = window.clone();
        longer.push(next.content(reading.text), next.from);
        if let Some(found) = printed(&longer.text) {
            read = Some(found);
            window = longer;
        } else if window.text.contains(|c: char| c.is_ascii_digit()) {
            // `ngày 22` + `tháng 11` + `năm 2025`
            window = longer;
        }
    }
    Some(Found { index, line, at, window, printed: read? })
}

/// Whether the word before the day is damaged at its end, and the day has one digit.
fn day_may_be_cut(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(' ') else { return false };
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let key = fold(word);
    digits == 1 && key != "ngay" && key.len() == 4 && key.starts_with("nga")
}

/// Whether what stands behind the last comma of a line ends in a year.
fn ends_in_year(content: &str) -> bool {
    let last = content.rsplit_once(", ").and_then(|(_, rest)| rest.rsplit_once(' '));
    last.is_some_and(|(_, year)| year.len() == 4 && year.parse().is_ok_and(|year| (1945..=2100).contains(&year)))
}

/// Whether a place of its own stands before a date that shares the line of another column.
fn place_before(line: &Joined, date: usize) -> bool {
    let before = line.text.get(..date).unwrap_or_default();
    let lead = cut(before).and_then(|(at, _)| before.get(..at));
    // In a sentence the place is named with a word before it, whose marks may be lost: `từ`, not `đầu tư`.
    let names = |lead: &str| {
        let word = lead.trim_end().rsplit(' ').next().unwrap_or_default().to_lowercase();
        BEFORE_PLACES.iter().any(|named| word == *named || word.is_ascii() && fold(named) == word)
    };
    before.trim_end().ends_with([',', '.']) && lead.is_some_and(|lead| !names(lead))
}

/// Where a line's date begins: at `ngày`, whole or damaged; without it at the month, or at figures at the line's end.
///
/// `Hà Nội, ngày 5 tháng 3 năm 2020`, `Hà Nội, tháng 3 năm 2020`, `Hà Nội, 5/3/2020`
fn date_word(content: &str) -> Option<usize> {
    let starts = || content.char_indices().map(|(at, _)| at).rev();
    let stands = |word: &str| starts().find(|at| content.get(*at..).is_some_and(|rest| prefix(rest, word).is_some()));
    let damaged = || {
        let begins = |at: &usize| content.get(..*at).is_some_and(|before| !before.ends_with(is_alphanumeric));
        // Specks stand in the word, or debris behind it: `ng_ày 05`, `ngàv⁄22`.
        let near = |word: &str| distance(fold(word).as_bytes(), b"ngay", 1).is_some() || begins_like_day(word);
        let word = |at: usize, ends: fn(char) -> bool| content.get(at..)?.split(ends).next();
        let words = |at: usize| [word(at, |c| c == ' '), word(at, |c| !is_alphabetic(c))];
        // `Quảng Ngãi,`: the day stands behind it.
        let followed = |at: &usize| {
            let rest = content.get(*at..).and_then(|rest| rest.split_once([' ', '⁄', '/']));
            rest.is_none_or(|(_, rest)| rest.contains(char::is_alphanumeric)) && !content.ends_with(',')
        };
        starts().filter(begins).filter(followed).find(|at| words(*at).into_iter().flatten().any(near))
    };
    let figures = || {
        let comma = content.rfind(", ")? + 2;
        date(content.get(comma..)?).map(|_| comma)
    };
    // `26 tháng 11 năm 2031`, its `ngày` on the line above.
    let month = || {
        let at = stands("thang")?;
        let before = content.get(..at)?.trim_end();
        let day = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let opens = before.get(..day).is_some_and(|before| before.is_empty() || before.ends_with(", "));
        Some(if (1..=2).contains(&(before.len() - day)) && opens { day } else { at })
    };
    stands("ngay").or_else(damaged).or_else(month).or_else(figures)
}

/// The value, and what has to be told of it.
fn value(reading: &Reading<'_>, found: Found, diagnostics: &mut Vec<Diagnostic>) -> Option<Date> {
    let bare = found.before().trim().is_empty();
    let span = |date: &Date| found.window.source_span(date.span);
    let Some(date) = found.printed.date else {
        let whole = found.window.span();
        diagnostics.push(Diagnostic::found(Code::DateUnreadable, whole, reading.slice(whole)));
        return None;
    };
    let date = Date { span: span(&date), ..date };
    // `ngàÊ 4 tháng …`: what became of the word's last letter may be the first digit of the day.
    let date = match date.year.filter(|_| day_may_be_cut(&found.window.text)) {
        Some(year) => Date::new(year, date.month, None, date.span, Confidence::from_percent(CUT)),
        None => date,
    };
    // `tháng 3 năm 2031` with nothing before it: the day was lost.
    let date = match date.year.filter(|_| date.month.is_some() && date.day.is_none() && bare) {
        Some(year) => Date::new(year, date.month, None, date.span, date.confidence.min(Confidence::from_percent(CUT))),
        None => date,
    };
    let stands = reading.slice(date.span);
    for (from, read_as) in found.printed.repairs {
        diagnostics.push(Diagnostic::repair(Code::DateRepaired, date.span, from, read_as));
    }
    if found.printed.impossible {
        diagnostics.push(Diagnostic::found(Code::DateImpossible, date.span, stands));
    } else if !date.is_complete() {
        diagnostics.push(Diagnostic::found(Code::DatePartial, date.span, stands));
    }
    Some(date)
}

/// The place before a date.
///
/// `Số: 12/QĐ-UBND   Đồng Xa, ngày …` → Đồng Xa
fn place(reading: &Reading<'_>, found: &Found, number: Option<Span>) -> Option<Field> {
    let from = reading.lines.get(found.index)?.from;
    let end = found.line.offset(u32::try_from(found.at).ok()?);
    // The number may share the line, before the place.
    let start = number.map(|span| span.end).filter(|behind| (from..=end).contains(behind)).unwrap_or(from);
    let stretch = before_hour(reading.text.get(start as usize..end as usize)?);
    let own = cut(stretch);
    if own.is_none() && stretch.contains(is_alphanumeric) {
        return None;
    }
    let mut joined = Joined::default();
    if own.is_none_or(|(at, _)| at == 0 && start == from)
        && let Some((at, piece)) = begun(reading, found.index, own.is_none(), number)
    {
        // `Hà` / `Nội,` / `ngày 5 tháng 3`
        let line = reading.lines.iter().take(found.index).rposition(|line| line.from <= at);
        let further = line.filter(|_| own.is_none() && !piece.contains(' '));
        if let Some((at, first)) = further.and_then(|line| begun(reading, line, false, None)) {
            joined.push(first, at);
        }
        joined.push(piece, at);
    }
    if let Some((at, piece)) = own {
        joined.push(piece, start + u32::try_from(at).ok()?);
    }
    let named = joined.text.starts_with(char::is_uppercase)
        && joined.text.chars().count() <= MAX_PLACE
        && !DAYS_OF_WEEK.iter().any(|day| at_start(&joined.text, day).is_some())
        // `Số: …/… | …, ngày … tháng …`: a form in which the place is left blank.
        && !is_bare_label(&joined.text);
    // `là Nội, ngày 5`: the first word of the place was damaged. Behind words of another column it is not sure where a
    // longer one begins: `… giữa Việt Đồng Xa, ngày 5`.
    let before = own.and_then(|(at, _)| stretch.get(..at)).unwrap_or_default();
    let low = before.ends_with(' ') && before.trim_end().ends_with(char::is_lowercase);
    let words = joined.text.split(' ').count();
    if low && words == 1 {
        return None;
    }
    let beside = low && words > 2;
    let sure = Confidence::from_percent(if beside { MERGED } else { SURE });
    named.then(|| Field { span: joined.span(), text: joined.text.clone(), confidence: sure })
}

/// The piece of a place that stands on the line directly above its date, alone or behind the number: `Thành phố Hồ` +
/// `Chí Minh, ngày …`. Where nothing stands before the date, the line above has to say that it goes on.
fn begun<'t>(reading: &Reading<'t>, line: usize, alone: bool, number: Option<Span>) -> Option<(u32, &'t str)> {
    let above = (0..line).rev().take(NEAR).find(|line| reading.speaks(*line))?;
    let text_line = reading.lines.get(above)?;
    let numbered = number.filter(|span| (text_line.from..text_line.to).contains(&span.end));
    let from = numbered.map_or(text_line.from, |span| span.end);
    if above + 1 < line && numbered.is_none() && !alone {
        return None;
    }
    let content = reading.text.get(from as usize..text_line.to as usize)?;
    let signals = reading.layout.signals.get(above)?;
    let other = [Signal::NationalTitle, Signal::About, Signal::Mark];
    let number = [Signal::NumberLine, Signal::NumberShape];
    let part = *reading.layout.parts.get(above)?;
    if other.iter().any(|signal| signals.has(*signal))
        || numbered.is_none() && number.iter().any(|signal| signals.has(*signal))
        || matches!(part, Part::Subject | Part::Stamp | Part::Title)
    {
        return None;
    }
    let goes_on = if alone { content.ends_with(',') } else { content.ends_with(char::is_alphabetic) };
    let lead = content.len() - content.trim_start().len();
    let (at, piece) = cut(content).filter(|(at, _)| *at == lead)?;
    let capitals = piece.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && piece.chars().count() > 3;
    let set = piece.chars().count() <= MAX_PIECE && !capitals && piece.starts_with(char::is_uppercase);
    (goes_on && set).then_some((from + u32::try_from(at).ok()?, piece))
}

/// What stands before the hour of a date line: `Đồng Xa, hồi 17 giờ 45 ` → `Đồng Xa`
fn before_hour(stretch: &str) -> &str {
    let Some((place, hour)) = stretch.rsplit_once(',') else { return stretch };
    let key = fold(hour);
    let bare = BEFORE_HOURS.iter().fold(key.trim_start(), |bare, word| bare.trim_start_matches(word));
    let unit = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let told = unit.len() < bare.len() && BEHIND_HOURS.iter().any(|mark| unit.trim_start().starts_with(mark));
    if told { place } else { stretch }
}

/// The name of a place at the end of a stretch, and where it begins: the last words that begin with capitals, also around a
/// hyphen.
fn cut(stretch: &str) -> Option<(usize, &str)> {
    let text = stretch.trim_end_matches(|c: char| !is_alphanumeric(c));
    let mut from = text.len();
    let mut at = text.len();
    // A tab or a bar parts the columns as a run of blanks does.
    let column = text.rfind(['\t', '|']).map_or(0, |mark| mark + 1);
    // Blanks behind the word that comes next beyond the one that parts words.
    let mut gap = 0;
    for word in text.get(column..)?.rsplit(' ') {
        at -= word.len();
        if word.is_empty() {
            gap += 1;
            at = at.saturating_sub(1);
            continue;
        }
        // `Bà Rịa - Vũng Tàu`
        let joins = matches!(word, "-" | "–") && from < text.len() && joins(text.get(column..at).unwrap_or_default());
        let mixed = is_abbreviation(word) && text.get(from..).is_some_and(|name| name.contains(char::is_lowercase));
        // A run of white space parts the columns; a second blank amid a name does not, nor a run behind its first word where
        // nothing stands before it.
        let parted =
            gap > 1 && from < text.len() && !begins_name(text.get(column..at + word.len()).unwrap_or_default());
        if !joins && (!is_place_word(word) || mixed) || parted {
            break;
        }
        gap = 0;
        from = at;
        at = at.saturating_sub(1);
        if word.starts_with(OPENED) {
            break;
        }
    }
    let name = text.get(from..)?;
    let inner = name.trim_start_matches(|c: char| !is_alphanumeric(c));
    let letters = inner.chars().filter(|c| is_alphabetic(*c)).count();
    (letters >= 2 && inner.chars().count() <= MAX_PLACE).then_some((from + name.len() - inner.len(), inner))
}

/// Whether a word, all that stands before a gap, begins the name of a place: `Hải   Minh`.
fn begins_name(before: &str) -> bool {
    let word = before.trim().trim_start_matches(OPENED);
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase) && is_place_word(word)
}

/// What may be glued to the first word of a place: the bracket or the emphasis around a date line.
const OPENED: [char; 3] = ['(', '*', '_'];

/// Whether what stands before a hyphen is the first half of a place: a word of small letters but for its first.
fn joins(before: &str) -> bool {
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let mut letters = last.trim_start_matches(OPENED).chars();
    letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 0 && letters.all(char::is_lowercase)
}

/// The end of a symbol, which stands before the place where the columns are merged: `CTHN-HKDCN Hà Nội`.
fn is_abbreviation(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !is_alphanumeric(c));
    let level = UNIT_CODES.contains(&bare);
    bare.chars().count() > 1 && !level && !bare.contains(char::is_lowercase) && bare.contains(char::is_uppercase)
}

/// Words of the names of places: with a capital, or the level of a unit, or its number.
fn is_place_word(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !is_alphanumeric(c));
    let plain =
        word.trim_start_matches(OPENED).chars().all(|c| is_alphanumeric(c) || matches!(c, '.' | '-' | ',' | '\''));
    let level = SMALL_PLACE_WORDS.contains(&fold(bare).as_str());
    let number = (1..=2).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_digit());
    plain && (bare.starts_with(char::is_uppercase) || level || number)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_day_of_the_week_is_no_place() {
        for (line, place) in
            [("Thứ Hai, ngày 5 tháng 3 năm 2031", None), ("Đồng Xa, 5 tháng 3 năm 2031", Some("Đồng Xa"))]
        {
            let document = crate::parse(&format!(
                "SỞ THỦY SẢN\nSố: 12/STS-KH\n{line}\nKính gửi: Sở Nội vụ\n\nSở trả lời như sau.\n"
            ));
            assert_eq!(document.place.as_ref().map(|place| place.text.as_str()), place, "{line}");
            assert_eq!(document.date.as_ref().map(|date| date.edtf.as_str()), Some("2031-03-05"), "{line}");
        }
    }
}
