//! Phụ lục, mẫu, and what is issued with a document: Quy chế, Kế hoạch, Danh sách, drafts.
//!
//! The layout says where the attachments begin; their headings part them from each other.

use std::collections::HashMap;
use std::ops::Range;

use crate::blocks;
use crate::citation::Collection;
use crate::document::Content;
use crate::fold::{Key, distance, fold};
use crate::grammar::authority::is_capitals;
use crate::joined::Joined;
use crate::layout::{Part, Signal, Signals};
use crate::lines::TextLine;
use crate::outline::{self, PassageSink};
use crate::reading::Reading;
use crate::vocabulary::{self, TypeName};
use crate::{
    Attachment, Citation, Confidence, Diagnostic, Issuer, Kind, KindEvidence, LineRole, Number, Provision, Span, System,
};

/// The most lines that a heading takes, from its label to its content.
const HEADING_LINES: usize = 16;
/// How many lines a title may wrap over.
const TITLE_LINES: usize = 6;
/// The longest line of a title that is not in capitals, in characters.
const TITLE_WIDTH: u16 = 160;

/// Reads what stands in the attachments. Their citations follow those of the document.
pub(crate) fn read(
    reading: &Reading<'_>,
    document: &Content,
    citations: &mut Collection,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Attachment> {
    let region = reading.region(Part::Attachment);
    let headings = headings(reading, region.clone(), &document.issuers);
    let ends = headings.iter().skip(1).map(|heading| heading.lines.start).chain([region.end]);
    headings
        .iter()
        .zip(ends)
        .map(|(heading, end)| {
            let first = citations.citations.len();
            let attachment = attachment(reading, heading, end, document.system, citations, diagnostics);
            own(citations.citations.get_mut(first..).unwrap_or_default(), document.number.as_ref());
            attachment
        })
        .collect()
}

/// An attachment that names the document with its number means the document at hand, also where its number is blank.
fn own(citations: &mut [Citation], number: Option<&Number>) {
    for citation in citations {
        let same = citation.number.as_ref().zip(number).is_some_and(|(cited, own)| {
            cited.symbol == own.symbol
                && cited.year == own.year
                && (cited.sequence.is_none() || cited.sequence == own.sequence)
        });
        citation.own |= same;
    }
}

/// The heading of an attachment.
#[derive(Debug)]
struct Heading {
    /// `Phụ lục I`, `Mẫu số 01`.
    label: Option<String>,
    /// The type of an attached document.
    kind: Option<&'static TypeName>,
    title: Joined,
    /// `(Ban hành kèm theo …)`.
    issued_with: Joined,
    /// From its first line to the first line of the content.
    lines: Range<usize>,
}

fn attachment(
    reading: &Reading<'_>,
    heading: &Heading,
    end: usize,
    system: System,
    citations: &mut Collection,
    diagnostics: &mut Vec<Diagnostic>,
) -> Attachment {
    let before = citations.citations.len();
    if names_document(&heading.title) {
        citations.passage(&heading.title, &Provision::default());
    }
    let titled = citations.citations.len();
    citations.passage(&heading.issued_with, &Provision::default());
    let issued_with =
        (citations.citations.len() > titled && before <= titled).then(|| u32::try_from(titled).ok()).flatten();
    let outline = outline::build(reading, heading.lines.end..end, citations, diagnostics);
    let mut body = outline.preamble;
    body.extend(outline.body);
    let first = reading.lines.get(heading.lines.start).map_or(0, |line| line.from);
    let last = (heading.lines.start..end).rev().find(|line| reading.speaks(*line));
    let end = last.and_then(|line| reading.lines.get(line)).map_or(first, |line| line.to);
    Attachment {
        label: heading.label.clone(),
        kind: heading.kind.map(|name| Kind {
            code: name.code(system).map(Into::into),
            name: Some(name.name.into()),
            from: KindEvidence::Heading,
            confidence: Confidence::from_percent(95),
        }),
        title: (!heading.title.is_empty()).then(|| title_text(&heading.title.text)),
        issued_with,
        body,
        span: Span::new(first, end.max(first)),
    }
}

/// Whether a title names a document; a provision alone is not of the one that was cited last: `SỬA ĐỔI PHỤ LỤC 03`.
fn names_document(title: &Joined) -> bool {
    let mut named = Collection::default();
    named.passage(title, &Provision::default());
    let is_document = |cited: &Citation| cited.own || cited.number.is_some() || cited.kind.code.is_some();
    named.citations.iter().any(is_document)
}

/// A title without the punctuation behind it.
fn title_text(title: &str) -> String {
    title.trim_end_matches([':', '.', ',', ' ', ';']).to_owned()
}

/// The headings in a region, those that a table of contents lists left out.
fn headings(reading: &Reading<'_>, region: Range<usize>, issuers: &[Issuer]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut line = region.start;
    let mut spoken = 0;
    while line < region.end {
        // Further down a title without label is that of a section, unless it begins a page above its note.
        spoken += usize::from(reading.speaks(line));
        let first = headings.is_empty() && (spoken <= UNHEADED_LINES || begins_page(reading, line, region.end));
        let found = reading.speaks(line).then(|| heading(reading, line, region.end, first, issuers)).flatten();
        line = found.as_ref().map_or(line + 1, |heading| heading.lines.end.max(line + 1));
        headings.extend(found);
    }
    let first = headings.first().map_or(region.end, |heading| heading.lines.start);
    let is_told = |line: &usize| reading.speaks(*line) && reading.lines.get(*line).is_some_and(|line| !is_scrap(line));
    if let Some(from) = (region.start..first).find(is_told) {
        let untitled = Heading {
            label: None,
            kind: None,
            title: Joined::default(),
            issued_with: Joined::default(),
            lines: from..from,
        };
        headings.splice(..0, is_attached(reading, from..first).then_some(untitled));
    }
    without_contents(reading, headings, region.end)
}

/// A letter on its own is debris at the edge of a page.
fn is_scrap(line: &TextLine) -> bool {
    line.shape.letters <= 1 && line.shape.digits == 0
}

/// Whether what stands without a heading is something attached: it is long, and neither notes at the foot nor a list.
fn is_attached(reading: &Reading<'_>, lines: Range<usize>) -> bool {
    let listed = reading.layout.signals.get(lines.start).is_some_and(|signals| signals.has(Signal::Dash));
    let noted = reading.content(lines.start).starts_with('[');
    !listed && !noted && lines.filter(|line| reading.speaks(*line)).nth(UNHEADED_LINES).is_some()
}

/// Whether nothing but blank lines stands between a line and the mark of a page above it, and next to nothing between it
/// and the note of what an attachment was issued with.
fn begins_page(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let roles = reading.layout.roles.get(..line).unwrap_or_default();
    let above = roles.iter().rev().take(HEADING_LINES).find(|role| **role != LineRole::Blank);
    above == Some(&LineRole::PageFurniture) && noted_within(reading, line, end, NOTED_LINES)
}

/// The most lines of a heading at the beginning of a page, the note of what it was issued with among them.
const NOTED_LINES: usize = 3;

/// The most lines above the first heading that are taken for what is left of the page before, a note perhaps.
const UNHEADED_LINES: usize = 12;

/// Without what a table of contents lists: a label that stands again further down, where next to nothing follows it the
/// first time, and labels in a row that nothing follows.
fn without_contents(reading: &Reading<'_>, headings: Vec<Heading>, end: usize) -> Vec<Heading> {
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

/// The heading that begins on a line. What stands first may be a heading without label: a letterhead, a title.
fn heading(reading: &Reading<'_>, line: usize, end: usize, first: bool, issuers: &[Issuer]) -> Option<Heading> {
    let content = reading.content(line);
    // `Phụ` / `lục 01`: a label that the page wrapped.
    let wrapped = || broken(reading, line, end).and_then(|content| Some((content, 2, label(content)?)));
    let labelled = label(content).map(|label| (content, 1, label)).or_else(wrapped);
    if let Some((content, lines, (label, rest))) = labelled {
        let mut heading = Heading {
            label: Some(Joined::of(label, 0).text),
            kind: None,
            title: Joined::default(),
            issued_with: Joined::default(),
            lines: line..line + lines,
        };
        let rest = rest.trim_start_matches([':', '.', '-', '–', ' ']);
        if !rest.is_empty() && is_item(reading, line, end) {
            return None;
        }
        let at = reading.lines.get(line).map_or(0, |l| l.from) + u32::try_from(content.len() - rest.len()).unwrap_or(0);
        if rest.starts_with('(') {
            heading.issued_with.push(rest, at);
        } else if !rest.is_empty() {
            heading.title.push(rest, at);
        }
        read_on(reading, &mut heading, end);
        return Some(heading);
    }
    let typed = typed(reading, line, end, first)?;
    let mut heading = Heading {
        label: None,
        kind: typed.kind,
        title: typed.title,
        issued_with: Joined::default(),
        lines: line..typed.behind,
    };
    // The letterhead: what was issued with a document is a body's own.
    if heading.kind.is_none() && names_issuer(reading.content(heading.lines.end), issuers) {
        heading.lines.end += 1;
    }
    read_on(reading, &mut heading, end);
    Some(heading)
}

/// Whether a line is the name of a body that issued the document or stands above it, two letters of it damaged at most.
fn names_issuer(content: &str, issuers: &[Issuer]) -> bool {
    let bare = |name: &str| fold(name).replace(' ', "");
    let names = issuers.iter().flat_map(|issuer| [Some(&issuer.name), issuer.parent.as_ref()]).flatten();
    content.len() <= LONGEST_ISSUER
        && names.into_iter().any(|name| distance(bare(name).as_bytes(), bare(content).as_bytes(), 2).is_some())
}

/// The longest name of a body on a line of a letterhead, in bytes.
const LONGEST_ISSUER: usize = 120;

/// The lines up to this width, in characters, may hold no more than the first word of a heading.
const BROKEN_WIDTH: u16 = 8;

/// A line that holds no more than a word, with the one below it on which its phrase may go on.
fn broken<'t>(reading: &Reading<'t>, line: usize, end: usize) -> Option<&'t str> {
    let below = reading.lines.get(line + 1).filter(|_| line + 1 < end && reading.speaks(line + 1))?;
    let above = reading.lines.get(line).filter(|above| above.shape.width <= BROKEN_WIDTH)?;
    reading.text.get(above.from as usize..below.to as usize)
}

/// `Mẫu số 01: Đơn đề` / `nghị cấp thẻ;`: an item of a list of forms, which goes on in small letters and ends like one.
fn is_item(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let below = || (line + 1..end.min(line + TITLE_LINES)).take_while(|line| reading.speaks(*line));
    let goes_on = below().next().is_some_and(|next| reading.content(next).starts_with(char::is_lowercase));
    goes_on && below().any(|line| reading.content(line).ends_with([';', '.']))
}

/// What the heading of an attached document shows before its subject.
struct Typed {
    kind: Option<&'static TypeName>,
    title: Joined,
    behind: usize,
}

/// An attached document begins with its type, above it perhaps its letterhead; or with a title in capitals. Below the
/// first heading only a type that names what it was issued with begins another one.
fn typed(reading: &Reading<'_>, line: usize, end: usize, first: bool) -> Option<Typed> {
    let signals = |line: usize| reading.layout.signals.get(line).copied().unwrap_or_default();
    let window = || (line..end).filter(|line| reading.speaks(*line)).take(HEADING_LINES);
    if first {
        let letterhead = window().take(4).any(|line| signals(line).has(Signal::NationalTitle));
        let titled =
            window().take(if letterhead { HEADING_LINES } else { 1 }).find(|line| type_of(reading, *line).is_some());
        if let Some((line, name)) = titled.and_then(|line| Some((line, type_of(reading, line)?))) {
            return Some(typed_at(reading, line, name));
        }
        let signal = signals(line);
        let heading = signal.has(Signal::Enclosure) || (signal.has(Signal::UpperCase) && announced(reading, line, end));
        return heading.then(|| Typed { kind: None, title: Joined::default(), behind: line });
    }
    let name = type_of(reading, line).filter(|_| announced(reading, line, end))?;
    Some(typed_at(reading, line, name))
}

/// `(Kèm theo …)` stands within the next lines, and not below another label.
fn announced(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    noted_within(reading, line, end, TITLE_LINES)
}

/// Whether `(Kèm theo …)` stands within so many lines, and not below another label.
fn noted_within(reading: &Reading<'_>, line: usize, end: usize, most: usize) -> bool {
    let labels = |content: &str| label(content).is_some() || crate::fold::at_start(content, "mau so").is_some();
    let labelled = |at: &usize| *at > line && labels(reading.content(*at));
    let mut lines = (line..end).filter(|line| reading.speaks(*line)).take(most).take_while(|line| !labelled(line));
    lines.any(|line| notes_issue(reading, line, end))
}

/// Whether `(Kèm theo …` begins on a line, which may break off behind its first word.
fn notes_issue(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    is_issued_with(reading.content(line)) || broken(reading, line, end).is_some_and(is_issued_with)
}

fn typed_at(reading: &Reading<'_>, line: usize, (name, length): (&'static TypeName, usize)) -> Typed {
    let content = reading.content(line);
    let lead = content.len() - trimmed_start(content).len();
    let rest = content.get(lead + length..).unwrap_or_default();
    let told = rest.trim_start_matches([':', '.', '-', ' ']);
    let mut title = Joined::default();
    let at = reading.lines.get(line).map_or(0, |line| line.from);
    title.push(told, at + u32::try_from(content.len() - told.len()).unwrap_or(0));
    Typed { kind: Some(name), title, behind: line + 1 }
}

fn trimmed_start(content: &str) -> &str {
    content.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The document type in capitals that a line begins with.
fn type_of(reading: &Reading<'_>, line: usize) -> Option<(&'static TypeName, usize)> {
    let signals = reading.layout.signals.get(line)?;
    if !(signals.has(Signal::TypeLine) || signals.has(Signal::TypeOpening)) {
        return None;
    }
    vocabulary::type_at_start(trimmed_start(reading.content(line)))
}

/// Title and `(Kèm theo …)` in the lines below a label or type.
fn read_on(reading: &Reading<'_>, heading: &mut Heading, end: usize) {
    let mut line = heading.lines.end;
    let mut titles = 0;
    let mut gap = false;
    // The note of what it was issued with stands below the title, or above it.
    let mut titled = false;
    let mut issuing = heading.issued_with.text.starts_with('(') && !heading.issued_with.text.ends_with(')');
    let mut barred = false;
    let mut below_letterhead = false;
    let mut listing = false;
    while line < end && line < heading.lines.start + HEADING_LINES * 2 {
        let content = reading.content(line);
        if !reading.speaks(line) {
            gap = true;
            barred |= !heading.title.is_empty() && (content == "|" || content.starts_with("---"));
            line += 1;
            continue;
        }
        let from = reading.lines.get(line).map_or(0, |line| line.from);
        let untitled = heading.title.is_empty();
        if issuing || notes_issue(reading, line, end) {
            titled |= !untitled;
            heading.issued_with.push(content, from);
            issuing = !content.contains(')') && heading.issued_with.text.len() < LONGEST_ISSUED_WITH;
        } else if untitled && heading.label.is_some() && heading.issued_with.is_empty() && is_symbol(content) {
            heading.issued_with.push(content, from);
        } else if let Some(name) = form_type(reading, heading, line) {
            heading.kind = Some(name);
        } else if untitled
            && heading.label.is_some()
            && (listing || is_before_title(reading, line) || is_above_form(reading, line, end))
        {
            // The watermark of a web site, or the letterhead of a form: below it the title stands in capitals.
            below_letterhead = true;
            listing = content.ends_with(',');
            gap = true;
            line += 1;
            continue;
        } else if !titled
            && titles < TITLE_LINES
            && (untitled || !barred)
            && !(untitled && (below_letterhead || heading.is_form()) && !is_form_title(reading, line))
            && !(heading.label.is_some() && is_told_about(&heading.title.text) && !goes_on_small(reading, line))
            && !(gap && heading.label.is_some() && !untitled && is_above_form(reading, line, end))
            && is_title(reading, heading, line, gap, end)
        {
            heading.title.push(without_scribble(content), from);
            titles += 1;
        } else {
            break;
        }
        gap = false;
        line += 1;
        heading.lines.end = line;
    }
}

impl Heading {
    /// Whether it is that of a form of a document, its label above the type.
    const fn is_form(&self) -> bool {
        self.label.is_some() && self.kind.is_some()
    }
}

/// `12/2031/TT-BXD` below the label of a form: what it was issued with.
fn is_symbol(content: &str) -> bool {
    content.starts_with(|c: char| c.is_ascii_digit()) && content.contains('/') && !content.contains(' ')
}

/// The document type that stands alone on a line below the label of a form: `Mẫu số 02` / … / `QUYẾT ĐỊNH`
fn form_type(reading: &Reading<'_>, heading: &Heading, line: usize) -> Option<&'static TypeName> {
    let untyped = heading.label.is_some() && heading.kind.is_none() && heading.title.is_empty();
    let capitals = reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    let content = reading.content(line);
    let noted = content.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | ' '));
    (untyped && capitals).then(|| vocabulary::type_named(noted)).flatten()
}

/// Whether a title opens with `Về việc`, `V/v`, in small letters.
fn is_told_about(title: &str) -> bool {
    title.contains(char::is_lowercase)
        && ["ve viec", "v/v"].iter().any(|words| crate::fold::at_start(title, words).is_some())
}

/// Whether a line begins with a small letter.
fn goes_on_small(reading: &Reading<'_>, line: usize) -> bool {
    reading.content(line).starts_with(char::is_lowercase)
}

/// A title without the letters on their own that recognition left behind the quotation mark that closes it:
/// `… VÀ ĐỊNH HƯỚNG ĐIỀU CHỈNH"| Ÿ a`
fn without_scribble(content: &str) -> &str {
    let Some((at, mark)) = content.char_indices().rfind(|(_, c)| matches!(c, '"' | '”')) else { return content };
    let (title, tail) = content.split_at_checked(at + mark.len_utf8()).unwrap_or((content, ""));
    let scribble = tail.split_whitespace().all(|word| word.chars().count() <= 1) && tail.contains(char::is_lowercase);
    if scribble && is_capitals(title) { title } else { content }
}

/// Whether a line in capitals stands in the letterhead of a form, the national title below it without a blank line, and what the form is about
/// in the letterhead or its title below: `ĐƠN VỊ CẤP TRÊN` / `ĐƠN VỊ …` / `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` / … /
/// `TỜ TRÌNH`
fn is_above_form(reading: &Reading<'_>, line: usize, end: usize) -> bool {
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
fn is_before_title(reading: &Reading<'_>, line: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let content = reading.content(line);
    let furniture = [Signal::Address, Signal::NationalTitle, Signal::DateLine, Signal::NumberBlank, Signal::NumberLine];
    let blank = content.contains("..") || content.contains('…');
    // `, ngay...... thẳng .... HĂHm.....`
    let dated = || blank && fold(content).split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == "ngay");
    let named = || {
        let content = content.trim_start_matches('(');
        let end = crate::fold::at_start(content, "ten");
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
fn is_half_national_title(content: &str) -> bool {
    ["cong hoa xa hoi", "chu nghia viet nam"].iter().any(|half| crate::fold::at_start(content, half).is_some())
}

/// Whether a line below the letterhead of a form may be the title of the form.
fn is_form_title(reading: &Reading<'_>, line: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let other = [Signal::Body, Signal::Position, Signal::Recipients, Signal::Enumerator, Signal::Provision];
    (shape.is_upper_case() && shape.shape.letters >= SHORTEST_FORM_TITLE || is_told_about(reading.content(line)))
        && !other.iter().any(|signal| signals.has(*signal))
}

/// The fewest letters of the title of a form.
const SHORTEST_FORM_TITLE: u16 = 6;

/// The longest note of what an attachment was issued with, in bytes.
const LONGEST_ISSUED_WITH: usize = 800;

/// Whether a line goes on with the title: in capitals, or the subject of a type, or the one line below a label.
fn is_title(reading: &Reading<'_>, heading: &Heading, line: usize, gap: bool, end: usize) -> bool {
    let Some((shape, signals)) = reading.lines.get(line).zip(reading.layout.signals.get(line)) else { return false };
    let stops = [
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
    if stops.iter().any(|signal| signals.has(*signal)) || content.contains('|') {
        // Below a label the title may name a body, or go on with what looks like one: `… TRÊN ĐỊA` / `BÀN TỈNH …`
        let ends = || leads_to_note(reading, line, end) || above_authority(reading, line, end);
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
    opens && !gap_closes(gap, heading) && (heading.title.is_empty() || goes_on())
}

/// Whether a blank line and then another one in capitals follow: the authority line stands there, and not on this line.
fn above_authority(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let next = (line + 1..end).take(TITLE_LINES).find(|line| reading.speaks(*line)).filter(|next| *next > line + 1);
    next.and_then(|next| reading.lines.get(next)).is_some_and(TextLine::is_upper_case)
}

/// Whether a title in capitals breaks off before a number or behind a word that asks for another: `… SỐ 12/QĐ-UBND NGÀY`
fn breaks_off(title: &str) -> bool {
    title.ends_with(" NGÀY") || title.ends_with(" SỐ") || blocks::hangs(title, true)
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

/// `(Ban hành kèm theo …`, `(Gửi kèm theo …`, `Kèm theo Quyết định …`
fn is_issued_with(content: &str) -> bool {
    let key = Key::<48>::of(content.trim_start_matches(['*', ' ']));
    let key = key.as_str();
    (key.starts_with('(') || key.starts_with("kem theo ") || key.starts_with("ban hanh kem theo "))
        && (key.contains("kem theo") || key.contains("dinh kem"))
}

/// The words that open the label of an attachment, folded.
const LABELS: &[&str] =
    &["phu luc", "mau so", "bieu mau so", "bieu so", "phu bieu", "mau bieu so", "bieu mau", "mau", "bieu"];
/// The longest line with a label and no title in capitals, in characters.
const LABEL_WIDTH: usize = 40;

/// The label that a line begins with, and what stands behind it.
///
/// `PHỤ LỤC I`, `Phụ lục số 02. DANH MỤC`, `Mẫu số 01a/NS`
fn label(content: &str) -> Option<(&str, &str)> {
    if !matches!(content.chars().next()?, 'P' | 'M' | 'B') {
        return None;
    }
    let (word, end) = LABELS.iter().find_map(|word| Some((*word, label_word(content, word)?)))?;
    let (label_end, numbered) = number_end(content, end);
    // A form without a number is not told from a sentence about one.
    if !numbered
        && (word != "phu luc" || end != content.trim_end_matches([':', '.', ' ']).len() && !is_capitals(content))
    {
        return None;
    }
    let rest = content.get(label_end..)?;
    let told = rest.trim_start_matches([':', '.', '-', '–', ' ']);
    let alone = told.is_empty() || told.starts_with('(');
    let titled = told.chars().filter(|c| c.is_alphabetic()).take(6).all(char::is_uppercase);
    let parted = rest.starts_with([':', '.', '-']) || rest.starts_with(" -") || rest.starts_with(" –");
    let fits = alone
        || titled
        || (parted && !content.ends_with([';', '.']))
        || (numbered && !content.ends_with([';', '.', ',']) && content.chars().count() <= LABEL_WIDTH);
    // `Biểu 2: DANH SÁCH …`; in small letters it is a table of the text.
    let fits = fits && (word != "bieu" || (rest.starts_with(':') && titled));
    fits.then(|| (content.get(..label_end).unwrap_or_default().trim_end_matches([':', '.', ' ', '-']), rest))
}

/// The bytes that a label's words take, one letter damaged at most in `PHỤ LỤC` and `Mẫu số`.
fn label_word(content: &str, word: &str) -> Option<usize> {
    if let Some(end) = crate::fold::at_start(content, word) {
        return Some(end);
    }
    let end = content.char_indices().nth(word.chars().count()).map_or(content.len(), |(at, _)| at);
    let opening = content.get(..end)?;
    let capitals = opening.chars().all(|c| c.is_uppercase() || c == ' ');
    let near = distance(fold(opening).as_bytes(), word.as_bytes(), 1).is_some();
    ((word == "phu luc" && capitals || word == "mau so") && near).then_some(end)
}

/// Whether what stands behind the words of a label is one word that numbers forms, its own digit damaged perhaps:
/// `Mẫu TK1-TS`, `Mẫu số: ï-TĐTT`
fn is_form_number(words: &str, number: &str) -> bool {
    let words = fold(words);
    let numbers = number.contains(|c: char| c.is_ascii_digit()) || words.ends_with(" so");
    let capitals = number.chars().filter(|c| c.is_uppercase()).count();
    let small = number.chars().filter(|c| c.is_lowercase()).count();
    let written = number.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.'));
    words.starts_with("mau") && numbers && written && number.contains('-') && capitals >= 2 && small <= 1
}

/// The end of the number behind a label's words, and whether there is one: ` I`, ` số 01`, ` 1.a/PB`, ` A`.
fn number_end(content: &str, end: usize) -> (usize, bool) {
    let rest = content.get(end..).unwrap_or_default();
    // `Mẫu số: 2a-TĐ`
    let numbers = rest.starts_with(':') && content.get(..end).is_some_and(|words| fold(words).ends_with(" so"));
    let rest = rest.get(usize::from(numbers)..).unwrap_or_default();
    let mut at = content.len() - rest.trim_start().len();
    if at == end && !rest.is_empty() {
        return (end, false);
    }
    if let Some(length) = content.get(at..).and_then(|rest| crate::fold::at_start(rest, "so")) {
        at += length;
        let rest = content.get(at..).unwrap_or_default();
        at += rest.len() - rest.trim_start_matches([' ', ':']).len();
    }
    let token = content.get(at..).unwrap_or_default();
    let length = token
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | 'Đ' | 'đ')))
        .map_or(token.len(), |(at, _)| at);
    // `SỔ GỐC`: what a word begins with is no number.
    let whole = !token.get(length..).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let token = token.get(..length).filter(|_| whole).unwrap_or_default().trim_end_matches(['.', '-', '/']);
    if is_form_number(content.get(..end).unwrap_or_default(), content.get(at..).unwrap_or_default()) {
        return (content.trim_end().len(), true);
    }
    let digits = token.starts_with(|c: char| c.is_ascii_digit());
    let roman = !token.is_empty() && token.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    let roman_and_more = token
        .split(['.', '-', '/'])
        .next()
        .is_some_and(|first| !first.is_empty() && first.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L')));
    let letter = token.len() == 1 && token.starts_with(|c: char| c.is_ascii_uppercase());
    if digits || roman || letter || roman_and_more { (at + token.len(), true) } else { (end, false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_numbered_and_stand_alone_or_above_a_title() {
        let read = |content| label(content).map(|(label, _)| label);
        assert_eq!(read("Mẫu số: 2a-TĐ"), Some("Mẫu số: 2a-TĐ"));
        assert_eq!(read("Mau sé 04"), Some("Mau sé 04"));
        assert_eq!(read("Biểu 02: DANH SÁCH VƯỜN RAU"), Some("Biểu 02"));
        assert_eq!(read("Biểu 2: Số vườn rau của các trường"), None);
        assert_eq!(read("Mẫu số liệu được gửi kèm"), None);
        assert_eq!(read("Mẫu TK7-MS"), Some("Mẫu TK7-MS"));
        assert_eq!(read("Mẫu số: ï-TĐMM"), Some("Mẫu số: ï-TĐMM"));
        assert_eq!(read("Mẫu giáo"), None);
        assert_eq!(read("Mẫu TK7-MS của kho muối"), None);
    }
}
