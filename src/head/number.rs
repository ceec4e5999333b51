//! Số và ký hiệu.

use std::cmp::Reverse;

use crate::fold::{at_start, fold};
use crate::grammar::authority::is_capitals;
use crate::grammar::number::{self, is_bare_label, printed, unread};
use crate::joined::Joined;
use crate::layout::{Part, Signal, is_headed_number, is_number_and_day};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::reading::Reading;
use crate::vocabulary::heads::{DATE_WORDS, DAY, LABELLED, NUMBER_LABELS, OF};
use crate::vocabulary::{TypeName, type_at_end};
use crate::{Code, Confidence, Date, Diagnostic, Number, Span};

/// How far behind the beginning of its line a label may stand, in bytes: the other column may come first.
const MAX_LABEL: usize = 120;
/// Over how many further lines a number may be wrapped.
const MAX_WRAPS: usize = 2;
/// How many lines of the other column may stand between the pieces of a wrapped number.
const MAX_BETWEEN: usize = 4;
/// How far from a line the marks of an incoming stamp tell that a bare number is the stamp's, in lines.
const STAMP: usize = 4;

/// Capitals of a symbol at the least.
const LEAST_CAPITALS: usize = 4;

/// The number of a document and where it was found.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbered {
    /// The number; spans are those of the working text.
    pub(super) number: Option<Number>,
    /// The type that the label names: `Luật số:`.
    pub(super) labelled: Option<&'static TypeName>,
    /// What stands in the place of the number, label included; also where it cannot be read.
    pub(super) evidence: Option<Span>,
}

/// `Số:`, `Số`, `Luật số:`, and what recognition makes of them.
#[derive(Clone, Copy, Debug)]
struct Label {
    from: usize,
    to: usize,
    kind: Option<&'static TypeName>,
    colon: bool,
    damaged: bool,
}

/// What stands in the place of a number.
struct Candidate {
    line: usize,
    label: Option<Label>,
    evidence: Span,
    reading: Option<number::Reading>,
    window: Joined,
}

/// How sure a number is that was filled in beside a day that cannot be read: every other one has a digit that recognition
/// took for another.
const BY_HAND: Confidence = Confidence::from_percent(50);

/// Doubts a number that was filled in by hand, where of the day that the same hand wrote nothing can be read: a blank stands
/// before its slash, or the day bears what no day is.
///
/// `Số: 412 /UBND-KT`, `ngày 2# tháng 4 năm 2020`; `Số: 412/UBND-KT`, `ngày 49 tháng 4 năm 2020`
pub(super) fn doubt(number: &mut Number, date: &Date, text: &str, diagnostics: &mut Vec<Diagnostic>) {
    let printed = number.span.slice(text).unwrap_or_default();
    let filled = || {
        printed.find(['/', '⁄']).is_some_and(|slash| {
            let digits = printed.get(..slash).unwrap_or_default();
            digits.ends_with(' ') && digits.trim_end().ends_with(|c: char| c.is_ascii_digit())
        })
    };
    let day = date.span.slice(text).unwrap_or_default();
    let known = [date.day.map(u16::from), date.month.map(u16::from), date.year];
    let unread = || {
        day.split(' ').any(|word| {
            let word = word.trim_matches(|c: char| !is_alphanumeric(c));
            let told = word.is_empty() || DATE_WORDS.contains(&fold(word).as_str());
            !told && !word.parse().is_ok_and(|number: u16| known.contains(&Some(number)))
        })
    };
    if number.sequence.is_some() && !date.is_complete() && (filled() || unread()) {
        number.confidence = number.confidence.min(BY_HAND);
        diagnostics.push(Diagnostic::found(Code::NumberByHand, number.span, printed));
    }
}

/// Reads the number from the lines above the content, and reports what was repaired, blank or unreadable in it;
/// `expected` is the type that the heading names.
pub(super) fn read(
    reading: &Reading<'_>,
    head: &[usize],
    expected: Option<&TypeName>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Numbered {
    let lines = head.iter().enumerate();
    let mut candidates: Vec<Candidate> =
        lines.filter_map(|(at, line)| candidate(reading, *line, head.get(at + 1..)?, expected)).collect();
    candidates.sort_by_key(|candidate| Reverse(rank(reading, candidate)));
    let Some(best) = candidates.first() else {
        let evidence = beside_place(reading, head);
        let remark = |span| Diagnostic::found(Code::NumberUnreadable, span, reading.slice(span));
        diagnostics.extend(evidence.map(remark));
        let number = evidence.and_then(|span| symbol_alone(reading, span, expected));
        return Numbered { number, evidence, ..Numbered::default() };
    };
    let rival = candidates.iter().skip(1).find(|other| {
        rank(reading, other) == rank(reading, best)
            && other.canonical().is_some_and(|number| best.canonical() != Some(number))
    });
    let numbered =
        Numbered { number: None, labelled: best.label.and_then(|label| label.kind), evidence: Some(best.evidence) };
    if let Some(rival) = rival {
        let found = reading.slice(rival.evidence);
        diagnostics.push(Diagnostic::found(Code::NumberAmbiguous, best.evidence.hull(rival.evidence), found));
        return numbered;
    }
    report(reading, best, diagnostics);
    let number = best.reading.as_ref().map(|read| {
        let span = best.window.source_span(Span::of(0, read.consumed));
        typed(Number { span, ..read.number.clone() }, expected)
    });
    Numbered { number, ..numbered }
}

impl Candidate {
    fn canonical(&self) -> Option<&str> {
        self.reading.as_ref().map(|read| read.number.canonical.as_str())
    }
}

/// The number with the type that the heading tells it bears: `CT` is Chỉ thị below `CHỈ THỊ`, in letters Cục Thuế.
fn typed(number: Number, expected: Option<&TypeName>) -> Number {
    let first = number.bodies.first().filter(|_| number.kind.is_none() && number.bodies.len() > 1);
    match first.filter(|first| expected.is_some_and(|expected| expected.has_code(first))).cloned() {
        Some(kind) => Number { kind: Some(kind), bodies: number.bodies.iter().skip(1).cloned().collect(), ..number },
        None => number,
    }
}

/// How much speaks for a candidate: a symbol that can be read, whole, at a label, on a line that is the number's.
fn rank(reading: &Reading<'_>, candidate: &Candidate) -> [bool; 6] {
    let read = candidate.reading.as_ref();
    [
        read.is_some(),
        !below_title(reading, candidate.line),
        reading.layout.parts.get(candidate.line) == Some(&Part::Number),
        candidate.label.is_some(),
        read.is_some_and(|read| read.number.sequence.is_some()),
        read.is_some_and(|read| read.repairs.is_empty()),
    ]
}

/// Whether the title or the subject stands above a line.
fn below_title(reading: &Reading<'_>, line: usize) -> bool {
    let above = reading.layout.parts.get(..line).unwrap_or_default();
    // `x`: what recognition made of the star below the issuer is no subject.
    let told = |line: usize| reading.content(line).chars().filter(|c| is_alphabetic(*c)).nth(1).is_some();
    above.iter().enumerate().any(|(line, part)| match part {
        Part::Title | Part::Recipients => true,
        Part::Subject => told(line),
        _ => false,
    })
}

/// Whether number and day of the document stand below its type, or below whose it is, on a line of their own:
/// `CHỈ THỊ` / `CỦA BAN BÍ THƯ` / `Số 71-CT/TW, ngày 14 tháng 5 năm 1996`
fn stands_in_heading(reading: &Reading<'_>, line: usize) -> bool {
    let above = (0..line).rev().take(HEADING).find(|above| reading.speaks(*above));
    let heads = |above: usize| {
        let named =
            reading.layout.parts.get(above) == Some(&Part::Title) || at_start(reading.content(above), OF).is_some();
        named && is_capitals(reading.content(above))
    };
    is_number_and_day(reading.content(line)) && above.is_some_and(heads)
}

/// Lines from the number in a heading up to the line above it that speaks.
const HEADING: usize = 3;

/// What a line holds in the place of a number; `further` are the lines below it.
fn candidate(reading: &Reading<'_>, line: usize, further: &[usize], expected: Option<&TypeName>) -> Option<Candidate> {
    let part = *reading.layout.parts.get(line)?;
    if !matches!(part, Part::Number | Part::DateLine | Part::Letterhead | Part::Mark) {
        return None;
    }
    let content = reading.content(line);
    let own = matches!(part, Part::Number | Part::DateLine);
    let bare = || lost_label(content).or_else(|| torn_label(content));
    let label = label(content, own).or_else(|| bare().filter(|_| own)).or_else(|| headed_label(content));
    if label.is_none() && part != Part::Number {
        return None;
    }
    let base = reading.lines.get(line)?.from as usize;
    let from = label.map_or(0, |label| label.to);
    let mut window = Joined::default();
    window.push(content.get(from..)?, u32::try_from(base + from).ok()?);
    let (window, read) = unwrapped(reading, window, further, expected);
    let stands = |read: &number::Reading| {
        // Without a label the line has to be the number's alone, and below the title it is another document's.
        let rest = window.text.get(read.consumed..).unwrap_or_default().trim_start();
        let alone = rest.is_empty() || rest.starts_with(|c: char| c.is_uppercase() || c == '*');
        label.is_some() || (read.number.sequence.is_some() && alone && !below_title(reading, line))
    };
    let read = read.filter(stands);
    let placed = reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::NumberBlank));
    let firm = label.is_some_and(|label| label.colon) && (part == Part::Number || (own && placed));
    let cited =
        label.is_some_and(|label| !label.colon) && below_title(reading, line) && headed_label(content).is_none();
    let cited = cited && !stands_in_heading(reading, line);
    if cited || (read.is_none() && (!firm || stamped(reading, line))) {
        return None;
    }
    let start = base + label.map_or(0, |label| label.from);
    let end = match &read {
        Some(read) => window.source_span(Span::of(0, read.consumed)).end as usize,
        None => base + content.len(),
    };
    Some(Candidate { line, label, evidence: Span::of(start, end), reading: read, window })
}

/// What stands in the place of a number on the date's line where no number can be read at all: a digit or label, and a symbol.
///
/// `$69 8 BTCHQ-KTTT| Đồng Xa, ngày …`
fn beside_place(reading: &Reading<'_>, head: &[usize]) -> Option<Span> {
    let own = |line: &&usize| {
        // What a signing software prints above may look like addressees.
        let above = reading.layout.parts.get(..**line).unwrap_or_default();
        let titled = above.iter().any(|part| matches!(part, Part::Title | Part::Subject));
        matches!(reading.layout.parts.get(**line), Some(Part::Number | Part::DateLine)) && !titled
    };
    head.iter().filter(own).find_map(|line| {
        let content = reading.content(*line);
        let before = content.get(..content.find(',')?)?;
        let ends = before.match_indices(' ').map(|(at, _)| at);
        let told = |end: &usize| {
            let whole = before.get(..*end).unwrap_or_default();
            // `J2#/UBND-KT`: the symbol directly behind the digits.
            let (lead, symbol) =
                whole.rsplit_once(' ').or_else(|| whole.split_at_checked(whole.find('/')?)).unwrap_or_default();
            (lead.contains(|c: char| c.is_ascii_digit()) || fold(lead).contains("so:")) && is_symbol(symbol)
        };
        let end = ends.rev().find(told)?;
        let from = reading.lines.get(*line)?.from as usize;
        Some(Span::of(from, from + end))
    })
}

/// The number of which only the symbol can be read: how many of the strokes before it are those of its label, nothing tells.
///
/// `864305 /TCT-KK` → `?/TCT-KK`
fn symbol_alone(reading: &Reading<'_>, evidence: Span, expected: Option<&TypeName>) -> Option<Number> {
    let read = unread(reading.slice(evidence), expected)?;
    let span = Span::new(evidence.start, evidence.start + u32::try_from(read.consumed).ok()?);
    Some(typed(Number { span, ..read.number }, expected))
}

/// `UBND-KT`, `/rcHQ-CCHĐH`: capitals joined by a hyphen or a slash, letters among them perhaps damaged.
fn is_symbol(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    word.contains(['-', '/']) && capitals >= LEAST_CAPITALS
}

/// Whether the marks of an incoming stamp stand around a line.
fn stamped(reading: &Reading<'_>, line: usize) -> bool {
    let around = line.saturating_sub(STAMP)..=line + STAMP;
    around.filter_map(|line| reading.layout.signals.get(line)).any(|signals| signals.has(Signal::IncomingStamp))
}

/// The window with the lines that the number goes on in, and the number that stands there.
///
/// `Số: 12/QĐ-` + `UBND`
fn unwrapped(
    reading: &Reading<'_>,
    window: Joined,
    further: &[usize],
    expected: Option<&TypeName>,
) -> (Joined, Option<number::Reading>) {
    let mut whole = window;
    let mut read = printed(&whole.text, expected);
    let mut wraps = 0;
    for line in further.iter().take(MAX_BETWEEN) {
        if wraps >= MAX_WRAPS || !is_incomplete(&whole.text, read.as_ref()) {
            break;
        }
        let other = [
            Signal::NationalTitle,
            Signal::TypeLine,
            Signal::About,
            Signal::Recipients,
            Signal::NumberLine,
            Signal::IncomingStamp,
        ];
        if other.iter().any(|signal| reading.layout.signals.get(*line).is_some_and(|signals| signals.has(*signal))) {
            continue;
        }
        let Some(text_line) = reading.lines.get(*line) else { break };
        let mut longer = whole.clone();
        longer.push(text_line.content(reading.text), text_line.from);
        let goes_on = printed(&longer.text, expected);
        let consumed = |read: &Option<number::Reading>| read.as_ref().map_or(0, |read| read.consumed);
        if consumed(&goes_on) > consumed(&read) {
            (whole, read) = (longer, goes_on);
            wraps += 1;
        }
    }
    (whole, read)
}

/// Whether a number breaks off at the end of its line.
///
/// `12/QĐ-`, `565`, nothing
fn is_incomplete(text: &str, read: Option<&number::Reading>) -> bool {
    match read {
        Some(read) => matches!(text.get(read.consumed..).map(str::trim), Some("-" | "/" | "–")),
        None => !text.contains(is_alphabetic),
    }
}

/// Tells what was repaired in a number, and what could not be read.
fn report(reading: &Reading<'_>, best: &Candidate, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(label) = best.label.filter(|label| label.damaged) {
        let start = best.evidence.start;
        let span = Span::new(start, start + u32::try_from(label.to - label.from).unwrap_or(0));
        diagnostics.push(Diagnostic::repair(Code::KeywordRepaired, span, reading.slice(span).trim(), NUMBER_LABELS[0]));
    }
    let behind = best.window.text.as_str();
    match &best.reading {
        Some(read) => {
            let whole = best.window.source_span(Span::of(0, read.consumed));
            for repair in &read.repairs {
                let span = best.window.source_span(repair.span);
                diagnostics.push(Diagnostic::repair(Code::NumberRepaired, span, &*repair.found, &*repair.read_as));
            }
            if read.number.sequence.is_none() {
                let code = if read.unreadable { Code::NumberUnreadable } else { Code::NumberBlank };
                diagnostics.push(Diagnostic::found(code, whole, reading.slice(whole)));
            }
        }
        None => {
            // What follows on the line may be the date line.
            let own = fold(behind).find(DAY).map_or(behind.len(), |_| before_place(behind));
            let blank = !behind.get(..own).is_some_and(|own| own.contains(|c: char| is_alphanumeric(c) || c == '/'));
            let code = if blank { Code::NumberBlank } else { Code::NumberUnreadable };
            diagnostics.push(Diagnostic::found(code, best.evidence, reading.slice(best.evidence)));
        }
    }
}

/// How much of a text stands before the first word that may be one of a place: `Đồng`, `TP.`, not `Z0TÉCXQ-TH`
fn before_place(text: &str) -> usize {
    let word = |at: &usize| text.get(*at..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let place = |at: &usize| {
        let word = word(at);
        word.starts_with(char::is_uppercase)
            && (word.chars().nth(1).is_some_and(char::is_lowercase) || word.ends_with('.'))
    };
    let words = text.match_indices(' ').map(|(at, _)| at + 1);
    std::iter::once(0).chain(words).find(place).unwrap_or(0)
}

/// Whether the label of a number names a type.
fn is_labelled(kind: &TypeName) -> bool {
    LABELLED.iter().any(|words| at_start(kind.name, words) == Some(kind.name.len()))
}

/// The first label of a number on a line; at its beginning only, if not `anywhere`.
///
/// `Luật số: 5/2020/QH14`
fn label(content: &str, anywhere: bool) -> Option<Label> {
    let mut before = ' ';
    for (at, c) in content.char_indices().take_while(|(at, _)| *at < MAX_LABEL) {
        let begins = !is_alphanumeric(before);
        before = c;
        let word = if begins { number::label(content.get(at..)?) } else { None };
        let Some(number::Label { len, damaged }) = word else { continue };
        let to = at + len;
        let colon = content.get(at..to)?.ends_with([':', ';']);
        let kind = type_at_end(content.get(..at)?.trim_end());
        if kind.is_some_and(|(name, _)| !is_labelled(name)) || (kind.is_some() && !colon) {
            return None;
        }
        let from = kind.map_or(at, |(_, from)| from);
        let lead = content.get(..from)?;
        if anywhere || !lead.contains(is_alphanumeric) {
            return Some(Label { from, to, kind: kind.map(|(name, _)| name), colon, damaged });
        }
    }
    None
}

/// A label that stands alone on its line, what it labels on the next: `Số` / `- HD/BTCTU`.
fn torn_label(content: &str) -> Option<Label> {
    let label = Label { from: 0, to: content.len(), kind: None, colon: false, damaged: false };
    is_bare_label(content).then_some(label)
}

/// The label in capitals of number and day below the type: `SỐ 12/SL NGÀY 5 THÁNG 3 NĂM 1946`
fn headed_label(content: &str) -> Option<Label> {
    let label = Label { from: 0, to: "SỐ".len(), kind: None, colon: false, damaged: false };
    is_headed_number(content).then_some(label)
}

/// A label of which little more than the colon is left at the beginning of a line: `: 300 /`, `6: 407`.
fn lost_label(content: &str) -> Option<Label> {
    let to = content.find(':').filter(|at| *at <= 3)? + 1;
    let behind = content.get(to..)?.trim_start();
    let label = Label { from: 0, to, kind: None, colon: true, damaged: true };
    behind.starts_with(|c: char| c.is_ascii_digit()).then_some(label)
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn a_number_beside_a_day_that_cannot_be_read_is_as_doubtful_as_that_day() {
        for (number, day, sure) in [
            ("412 /UBND-KT", "2# tháng 4", false),
            ("412/UBND-KT", "49 tháng 4", false),
            ("412 /UBND-KT", "24 tháng 4", true),
            ("412/UBND-KT", "    tháng 4", true),
        ] {
            let text = format!(
                "UBND TỈNH ĐỒNG XA\nSố: {number}        Đồng Xa, ngày {day} năm 2031\nV/v mở lớp\nKính gửi: Sở Tài chính.\n"
            );
            let read = parse(&text).number.clone();
            let read = read.map(|number| (number.canonical, number.confidence.percent() > 90));
            assert_eq!(read, Some(("412/UBND-KT".to_owned(), sure)), "{number}, {day}");
        }
    }

    #[test]
    fn number_and_day_stand_in_the_heading() {
        let number = |heading: &str| {
            let text = format!(
                "{heading}\nVề việc bảo vệ bến đò\n\nTrong những năm qua, việc giữ bến đò đã được nhiều cấp uỷ quan tâm.\n\n1. Giữ bến.\n"
            );
            parse(&text).number.as_ref().map(|number| number.canonical.clone())
        };
        for heading in [
            "CHỈ THỊ\nCỦA BAN BÍ THƯ\nSố 71-CT/TW, ngày 14 tháng 5 năm 1996",
            "CHỈ THỊ\nSố 71-CT/TW, ngày 14 tháng 5 năm 1996",
            "CHỈ THỊ\nSỐ 71-CT/TW NGÀY 14 THÁNG 5 NĂM 1996",
        ] {
            assert_eq!(number(heading).as_deref(), Some("71-CT/TW"), "{heading}");
        }
        // What the subject cites is another document's.
        assert_eq!(number("CHỈ THỊ\nVề việc thực hiện Nghị quyết\nSố 71-NQ/TW, ngày 14 tháng 5 năm 1996"), None);
    }

    #[test]
    fn a_speck_above_the_number_is_no_subject() {
        let text = "TỈNH ỦY SÔNG CÁI ĐẢNG CỘNG SẢN VIỆT NAM\nBến Gỗ, ngày 01 tháng 7 năm 2031\nx\nSố l12 -QĐ/TU\n\nQUYẾT ĐỊNH\nvề việc giữ \
                    đê\n\n- Căn cứ Điều lệ Đảng;\n\nQUYẾT ĐỊNH\n\nĐiều 1- Giữ đê.\n";
        assert_eq!(parse(text).number.as_ref().map(|number| number.canonical.as_str()), Some("112-QĐ/TU"));
    }
}
