//! The headings that part attachments from each other.

use std::ops::Range;

use super::contents::without_contents;
use super::form::{form_below, form_type, is_above_form, is_before_title, is_form_title, is_symbol};
use super::illegible::is_illegible;
use super::label::label;
use super::note::{LONGEST_ISSUED_WITH, announced, broken, noted_within, notes_issue};
use super::title::{TITLE_LINES, is_title, is_told_about, without_scribble};
use crate::closing::is_whole_name;
use crate::fold::{distance, fold};
use crate::joined::Joined;
use crate::layout::Signal;
use crate::letters::is_alphanumeric;
use crate::lines::TextLine;
use crate::reading::Reading;
use crate::vocabulary::{self, TypeName};
use crate::{Issuer, LineRole};

/// The most lines that a heading takes, from its label to its content.
pub(super) const HEADING_LINES: usize = 16;

/// The heading of an attachment.
#[derive(Debug)]
pub(super) struct Heading {
    /// `Phụ lục I`, `Mẫu số 01`.
    pub(super) label: Option<String>,
    /// The type of an attached document.
    pub(super) kind: Option<&'static TypeName>,
    pub(super) title: Joined,
    /// `(Ban hành kèm theo …)`.
    pub(super) issued_with: Joined,
    /// `(Áp dụng cho …)`: what is said of it above the title, and is neither.
    pub(super) remark: Joined,
    /// From its first line to the first line of the content.
    pub(super) lines: Range<usize>,
}

impl Heading {
    /// Whether it is that of a form of a document, its label above the type.
    pub(super) const fn is_form(&self) -> bool {
        self.label.is_some() && self.kind.is_some()
    }
}

/// The headings in a region, those that a table of contents lists left out.
pub(super) fn headings(reading: &Reading<'_>, region: Range<usize>, issuers: &[Issuer]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut line = region.start;
    let mut spoken = 0;
    while line < region.end {
        let found = reading.speaks(line).then(|| {
            spoken += 1;
            // Further down a title without label is that of a section, unless it begins a page above its note.
            let first = headings.is_empty() && (spoken <= UNHEADED_LINES || begins_page(reading, line, region.end));
            heading(reading, line, region.end, first, issuers)
        });
        let found = found.flatten();
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
            remark: Joined::default(),
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

/// Whether what stands without a heading is something attached: it is long, can be read, and is neither notes at the foot
/// nor a list.
fn is_attached(reading: &Reading<'_>, lines: Range<usize>) -> bool {
    let listed = reading.layout.signals.get(lines.start).is_some_and(|signals| signals.has(Signal::Dash));
    let noted = reading.content(lines.start).starts_with('[');
    let long = || lines.clone().filter(|line| reading.speaks(*line)).nth(UNHEADED_LINES).is_some();
    !listed && !noted && long() && !is_illegible(reading, lines)
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
            remark: Joined::default(),
            lines: line..line + lines,
        };
        let rest = rest.trim_start_matches([':', '.', '-', '–', ' ']);
        if !rest.is_empty() && is_item(reading, line + lines - 1, end) {
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
        remark: Joined::default(),
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
        if let Some(title) = form_below(reading, line, end) {
            return Some(Typed { kind: None, title: Joined::default(), behind: title });
        }
        let signal = signals(line);
        let heading = signal.has(Signal::Enclosure) || (signal.has(Signal::UpperCase) && announced(reading, line, end));
        return heading.then(|| Typed { kind: None, title: Joined::default(), behind: line });
    }
    let name = type_of(reading, line).filter(|_| announced(reading, line, end))?;
    Some(typed_at(reading, line, name))
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
    content.trim_start_matches(|c: char| !is_alphanumeric(c))
}

/// The document type in capitals that a line begins with.
fn type_of(reading: &Reading<'_>, line: usize) -> Option<(&'static TypeName, usize)> {
    let signals = reading.layout.signals.get(line)?;
    if !(signals.has(Signal::TypeLine) || signals.has(Signal::TypeOpening)) {
        return None;
    }
    vocabulary::type_at_start(trimmed_start(reading.content(line)))
}

/// What has been read of the lines below a label or type.
#[derive(Default)]
struct Below {
    /// Lines of the title.
    titles: usize,
    /// The note of what it was issued with stood below the title: the title is over.
    titled: bool,
    /// That note goes on.
    issuing: bool,
    /// Something that says nothing stands before the next line.
    gap: bool,
    /// A rule or the bar of a table stands below the title.
    barred: bool,
    /// The letterhead of a form was read.
    letterhead: bool,
    /// Its last line goes on.
    listing: bool,
    /// A remark above the title: the heading's as soon as the title follows, else the first words of the content.
    remark: Joined,
    /// It goes on.
    remarking: bool,
}

/// What a line below a label or type is.
enum Place {
    /// Of the note of what it was issued with.
    Note,
    /// The document that a form was issued with, named by its number alone.
    Symbol,
    /// The type of a form.
    Type(&'static TypeName),
    /// Of a remark in brackets: whom a form is for, the unit of a table.
    Remark,
    /// The watermark of a web site, or the letterhead of a form: below it the title stands in capitals.
    Letterhead,
    /// Of the title.
    Title,
    /// Of the content.
    Content,
}

impl Below {
    fn place(&self, reading: &Reading<'_>, heading: &Heading, line: usize, end: usize) -> Place {
        let content = reading.content(line);
        let untitled = heading.title.is_empty();
        let labelled = heading.label.is_some();
        // A bracket that nothing closes ends above the first unit of the content.
        let unit = self.gap && reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::Provision));
        if self.issuing && !unit || notes_issue(reading, line, end) {
            return Place::Note;
        }
        if untitled && labelled {
            if heading.issued_with.is_empty() && is_symbol(content) {
                return Place::Symbol;
            }
            if let Some(name) = form_type(reading, line).filter(|_| heading.kind.is_none()) {
                return Place::Type(name);
            }
            // `(Áp dụng cho …)`: whom the form is for is no title.
            if self.remarking || content.starts_with('(') && closes_within(reading, line, end) {
                return Place::Remark;
            }
            if self.listing || is_before_title(reading, line) || is_above_form(reading, line, end) {
                return Place::Letterhead;
            }
            if (self.letterhead || heading.is_form()) && !is_form_title(reading, line) {
                return Place::Content;
            }
        } else if labelled {
            let over = is_told_about(&heading.title.text) && !content.starts_with(char::is_lowercase);
            if over || (self.gap && is_above_form(reading, line, end)) {
                return Place::Content;
            }
        }
        // A remark that nothing closes is no title either.
        let remark = untitled && content.starts_with('(');
        let open = !(self.titled || self.barred || remark) && self.titles < TITLE_LINES;
        if open && is_title(reading, heading, line, self.gap, end) { Place::Title } else { Place::Content }
    }
}

/// Title and `(Kèm theo …)` in the lines below a label or type.
fn read_on(reading: &Reading<'_>, heading: &mut Heading, end: usize) {
    let issuing = heading.issued_with.text.starts_with('(') && !heading.issued_with.text.ends_with(')');
    let mut below = Below { issuing, ..Below::default() };
    for line in heading.lines.end..end.min(heading.lines.start + HEADING_LINES * 2) {
        let content = reading.content(line);
        if !reading.speaks(line) {
            below.gap = true;
            below.barred |= !heading.title.is_empty() && (content == "|" || content.starts_with("---"));
            continue;
        }
        let from = reading.lines.get(line).map_or(0, |line| line.from);
        if names_signer(reading, heading, line, end) {
            below.gap = true;
            continue;
        }
        match below.place(reading, heading, line, end) {
            Place::Note => {
                below.titled |= !heading.title.is_empty();
                heading.issued_with.push(content, from);
                below.issuing = !content.contains(')') && heading.issued_with.text.len() < LONGEST_ISSUED_WITH;
            }
            Place::Symbol => heading.issued_with.push(content, from),
            Place::Type(name) => heading.kind = Some(name),
            Place::Remark => {
                below.remark.push(content, from);
                below.remarking = !content.ends_with(')');
                below.letterhead = true;
                below.gap = true;
                continue;
            }
            Place::Letterhead => {
                below.letterhead = true;
                below.listing = content.ends_with(',');
                below.gap = true;
                continue;
            }
            Place::Title => {
                heading.title.push(without_scribble(content), from);
                below.titles += 1;
            }
            Place::Content => break,
        }
        below.gap = false;
        heading.lines.end = line + 1;
        if heading.remark.is_empty() {
            heading.remark = std::mem::take(&mut below.remark);
        }
    }
}

/// Whether a line directly below a label is a person's name and nothing else, and the title stands below it in capitals: the
/// signer's, which the page before left to this one.
fn names_signer(reading: &Reading<'_>, heading: &Heading, line: usize, end: usize) -> bool {
    let shown = reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::PersonName));
    let below = || (line + 1..end).take(HEADING_LINES).find(|line| reading.speaks(*line));
    let titled = || below().and_then(|below| reading.lines.get(below)).is_some_and(TextLine::is_upper_case);
    shown
        && heading.label.is_some()
        && heading.title.is_empty()
        && is_whole_name(reading.content(line), true)
        && titled()
}

/// The most lines of a remark above a title.
const REMARK_LINES: usize = 3;

/// Whether a bracket that a line opens closes at the end of it, or of one of the next lines.
fn closes_within(reading: &Reading<'_>, line: usize, end: usize) -> bool {
    let lines = (line..end.min(line + REMARK_LINES)).take_while(|line| reading.speaks(*line));
    let closing = lines.map(|line| reading.content(line)).find(|content| content.contains(')'));
    closing.is_some_and(|content| content.ends_with(')'))
}

#[cfg(test)]
mod tests {
    use crate::{NodeKind, parse};

    #[test]
    fn a_word_of_the_title_alone_on_its_line_names_no_body() {
        let document = parse(
            "UBND TỈNH ĐÊ LỚN\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế giữ bến\n\nĐiều 1. Ban hành kèm theo Quyết định \
             này Quy chế giữ bến.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Mận\n\n**QUY CHẾ**\n\nQUẢN\nLÝ BẾN ĐÒ\nTRÊN ĐỊA BÀN TỈNH\n\n\
             (Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định việc giữ bến.\n",
        );
        let attached: Vec<_> = document.attachments.iter().map(|one| one.title.as_deref()).collect();
        assert_eq!(attached, [Some("QUẢN LÝ BẾN ĐÒ TRÊN ĐỊA BÀN TỈNH")]);
    }

    #[test]
    fn a_title_goes_on_with_a_place_where_a_blank_line_parts_it_from_its_note() {
        let text = "UBND TỈNH ĐÊ LỚN\n\nSố: 7/QĐ-UBND\n\nĐê Lớn, ngày 5 tháng 3 năm 2031\n\nQUYẾT ĐỊNH\nVề việc dùng hệ thống\n\n\
                    Điều 1. Ban hành Quy chế.\n\nCHỦ TỊCH\nLê Bến\n\nQUY CHẾ\n\nDÙNG HỆ THỐNG LẤY Ý KIẾN ĐIỆN TỬ\nTHÀNH PHỐ ĐÊ \
                    LỚN\n\n(Kèm theo Quyết định số 7/QĐ-UBND ngày 5 tháng 3 năm 2031)\n\nĐiều 1. Quy chế này nói về hệ thống.\n";
        let document = parse(text);
        let title = document.attachments.first().and_then(|attached| attached.title.as_deref());
        assert_eq!(title, Some("DÙNG HỆ THỐNG LẤY Ý KIẾN ĐIỆN TỬ THÀNH PHỐ ĐÊ LỚN"));
    }

    #[test]
    fn a_note_whose_bracket_nothing_closes_ends_above_the_first_unit() {
        let document = parse(
            "UBND TỈNH ĐÊ LỚN\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định giữ bến\n\nĐiều 1. Ban hành kèm theo Quyết định \
             này Quy định giữ bến.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Mận\n\nQUY ĐỊNH\nGIỮ BẾN ĐÒ\n\n(Ban hành kèm theo \
             Quyết định số 12/QĐ-UBND ngày 3 tháng 2 năm 2031 của\nỦy ban nhân dân tỉnh Đê Lớn\n\nChương I\n\nQUY ĐỊNH CHUNG\n\n\
             Điều 1. Phạm vi\n\nQuy định này quy định việc giữ bến (bến đò).\n\nĐiều 2. Chủ bến\n\nChủ bến giữ bến.\n",
        );
        let attached: Vec<_> = document.attachments.iter().map(|one| one.title.as_deref()).collect();
        assert_eq!(attached, [Some("GIỮ BẾN ĐÒ")]);
        let chapter = document.attachments.first().and_then(|one| one.body.first());
        let read = chapter.map(|node| (node.kind, node.label.as_deref(), node.children.len()));
        assert_eq!(read, Some((NodeKind::Chapter, Some("I"), 2)));
    }
}
