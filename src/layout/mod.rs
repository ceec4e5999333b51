//! Segments and their roles: which part of the document every line belongs to.

use std::sync::LazyLock;

use crate::letters::{is_alphabetic, is_lowercase};
use crate::lines::TextLine;
use crate::span::narrow;
use crate::vocabulary::attachments::ENCLOSES;
use crate::{LineRole, blocks};

mod addressees;
mod addressing;
mod authentication;
mod below;
mod date_line;
mod enumerated;
mod furniture;
mod headless;
mod joint;
mod model;
mod national_title;
mod number_line;
mod opening;
mod page;
mod scraps;
mod shape;
mod signal;
mod stamped;
mod subject;
mod type_line;
mod weights;

pub(crate) use addressing::damaged_label;
pub(crate) use date_line::is_labelled_day;
pub(crate) use number_line::is_headed_number;
pub(crate) use signal::{Signal, Signals};
pub(crate) use weights::Part;

use furniture::Standing;
use model::{Junction, Model};
use page::Page;

static MODEL: LazyLock<Model> = LazyLock::new(Model::new);

/// The lines of a text with the part that each belongs to.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The role of every line.
    pub(crate) roles: Vec<LineRole>,
    /// The part of every line; lines that say nothing belong to the part around them.
    pub(crate) parts: Vec<Part>,
    /// What every line shows.
    pub(crate) signals: Vec<Signals>,
    /// The line of the first head of a document, or of what is attached to one; behind the last line where none has.
    headless: usize,
}

impl Layout {
    /// The indices of the lines of a part.
    pub(crate) fn lines_of(&self, part: Part) -> impl Iterator<Item = usize> {
        self.parts.iter().enumerate().filter(move |(_, p)| **p == part).map(|(index, _)| index)
    }

    /// Whether no head of a document stands above a line.
    pub(crate) fn is_headless(&self, line: usize) -> bool {
        line <= self.headless
    }

    /// The outline has found where the body begins: content above it is preamble.
    pub(crate) fn begin_body(&mut self, body_from: usize) {
        for role in self.roles.iter_mut().take(body_from).filter(|role| **role == LineRole::Body) {
            *role = LineRole::Preamble;
        }
    }
}

/// What stands above the text of a document.
const HEADS: &[Part] =
    &[Part::Letterhead, Part::Number, Part::DateLine, Part::Title, Part::Subject, Part::Recipients, Part::Attachment];

/// Decides the role of every line.
pub(crate) fn read(text: &str, lines: &[TextLine]) -> Layout {
    let mut roles = Vec::with_capacity(lines.len());
    let mut signals = Vec::with_capacity(lines.len());
    // The lines that speak, each with how it follows the one before.
    let mut speaking: Vec<(u32, Junction)> = Vec::with_capacity(lines.iter().filter(|line| !line.is_blank()).count());
    // The line above that speaks, and what stands on it.
    let mut before: Option<&TextLine> = None;
    let mut said = "";
    let mut loose = false;
    // Blank lines since the line above.
    let mut blanks = 0;
    let mut heading = Heading::default();
    let (closings, begun) = (Signals::of(CLOSED), Signals::of(BEGUN));
    let (mut closed, mut told) = (false, false);
    // The lines above are those whom the document addresses.
    let mut addressed = false;
    // They stand in a list with numbers.
    let mut listed = false;
    // A subject stands between the type and this line.
    let mut subject = false;
    // The lines above are a subject, and a date line stands above or among them.
    let (mut in_subject, mut dated) = (false, false);
    // The addressees or the first paragraph stand above.
    let mut opened = false;
    // The line above is the first half of a type.
    let mut half = false;
    // The lines above are a type and whose it is.
    let mut typed = false;
    let page = Page::of(text, lines);
    let front = furniture::front_matter(text, lines);
    let scraps = scraps::find(text, lines);
    for (index, line) in lines.iter().enumerate() {
        let standing = if index < front {
            Standing::Page
        } else if scraps.binary_search(&index).is_ok() {
            Standing::Debris
        } else {
            furniture::standing(text, line)
        };
        let mut shown = Signals::default();
        if standing == Standing::Speaks {
            let content = line.content(text);
            let below = lines.get(index + 1).filter(|line| !line.is_blank());
            shown = heading.of(text, line, signal::signals(text, line, below, speaking.len(), page));
            if shown.has(Signal::PersonName) && is_cell(text, lines, index) {
                // `Xã Đồng Xa` between two bars: what a table lists are no signers.
                shown.set(Signal::PersonName, false);
            }
            if is_asked_for(text, before, line, shown, loose) {
                shown = Signals::of(&[Signal::Sentence]);
            }
            if let Some(above) = before.filter(|_| addressed)
                && addressees::are_over(text, above, line, shown, page)
            {
                shown.set(Signal::Opening, true);
            }
            // A full stop ends the list: what is counted below it is the text.
            let ended = || said.ends_with('.');
            let begins = || addressed && before.is_some_and(|above| addressees::are_listed_below(text, above));
            listed = shown.has(Signal::Enumerator) && (listed && !ended() || begins());
            if listed {
                // `Kính gửi:` / `1. Sở A;` / `2. Sở B.`
                shown.set(Signal::Enumerator, false);
                shown.set(Signal::Dash, true);
            }
            if shown.has(Signal::Whereabouts) && !addressed && !opened && !told {
                // Above the number it says where the issuer is found: nobody was addressed yet.
                shown = Signals::of(&[Signal::Address]);
            }
            addressed = shown.has(Signal::Recipients) || addressed && !shown.shares(Signals::of(weights::BEGINNERS));
            if let Some(above) = before.filter(|_| subject)
                && subject::is_over(text, above, line, lines.get(index + 1..).unwrap_or_default(), shown, page)
            {
                shown.set(Signal::Opening, true);
            }
            // Those whom a label announces stand below it, whatever the text left between.
            let announced = speaking.last().is_some_and(|(above, _)| {
                let above: Option<&Signals> = signals.get(*above as usize);
                above.is_some_and(|above| above.has(Signal::Recipients)) && said.ends_with(':')
            });
            // A heading in capitals ends where a sentence begins, whether or not a blank line parts them.
            let opens = shown.has(Signal::Sentence) && !shown.has(Signal::LowerStart);
            let above =
                speaking.last().and_then(|(above, _)| signals.get(*above as usize)).copied().unwrap_or_default();
            let headed = opens && above.has(Signal::UpperCase) && !above.shares(Signals::of(NO_SUBJECT));
            let capitals = before.is_some_and(TextLine::is_upper_case);
            let mut junction = junction(said, capitals, content, shown, (loose && !announced) || headed);
            if subject && subject::counts(said) {
                // `… nghe báo cáo về 02` / `Chương trình mục tiêu`
                junction = Junction::Running;
            }
            let wrapped = opened || before.is_some_and(|above| above.shape.width >= WRAPPED_WIDTH);
            if junction == Junction::Running && wrapped {
                // `… vướng mắc` / `về việc vay vốn`: amid a paragraph the words open nothing, however narrow the page is.
                shown.set(Signal::About, false);
                shown.set(Signal::AboutShort, false);
            }
            if number_line::labels_number(text, line, below) {
                shown.set(Signal::NumberBlank, true);
            } else if shown.has(Signal::Dash)
                && before.is_some_and(|above| number_line::labels_number(text, above, Some(line)))
            {
                // `Số` / `- HD/BTCTU`: the blank number itself is gone.
                shown = Signals::of(&[Signal::UpperCase, Signal::NumberShape]);
            }
            let begins = below.is_some_and(|below| type_line::is_wrapped_type(text, line, below));
            if begins || half {
                shown = Signals::of(&[Signal::UpperCase, Signal::TypeLine]);
            }
            half = begins;
            if typed && number_line::is_headed_number(content) {
                shown = Signals::of(&[Signal::NumberLine, Signal::DateLine]);
            }
            typed = shown.has(Signal::TypeLine) || typed && type_line::names_issuer(content);
            if above.has(Signal::NationalTitle) && shown.has(Signal::LowerStart) {
                // Below the titles stand number and date, whatever recognition made of the label before them.
                date_line::signs(content, &mut shown);
            }
            if above.shares(Signals::of(&[Signal::NumberLine, Signal::NumberShape]))
                && date_line::is_labelled_day(content)
            {
                // `Bản án số: 12/2031/DS-ST` / `Ngày: 5-3-2031`
                shown = Signals::of(&[Signal::DateLine]);
            }
            if above.has(Signal::DateLine) && date_line::is_end_of_date_line(content)
                || date_line::breaks_off_before_day(said, content)
            {
                // `Đồng Xa,` / `ngày 19` / `tháng 11 năm 2031`
                shown.set(Signal::DateLine, true);
            }
            if above.has(Signal::DateLine) && date_line::is_year(content) {
                // `Đồng Xa, ngày 19 tháng 11` / `năm 2031`
                shown.set(Signal::DateLine, !said.contains("năm"));
            }
            if let Some(above) = before {
                // What a line breaks off before is no anchor: `… bởi Nghị định số` / `12/2031/NĐ-CP ngày 5 tháng 3 năm 2031`,
                // `VỀ` / `LỊCH SỬ ĐẢNG CỘNG SẢN VIỆT NAM`
                let numbered = || blocks::asks_for_number(said, content);
                let capital = || above.is_upper_case() && blocks::hangs(said, true);
                shown.set(Signal::DateLine, shown.has(Signal::DateLine) && !numbered());
                shown.set(Signal::NationalTitle, shown.has(Signal::NationalTitle) && !capital());
            }
            let headed = shown.has(Signal::TypeLine) || shown.has(Signal::TypeOpening);
            if headed
                && told
                && !closed
                && !leads_to_note(text, lines, index)
                && !is_below_letterhead(&signals, &speaking)
            {
                // `KẾT LUẬN` amid a document that nothing has closed yet heads a section, and nothing attached.
                shown.set(Signal::TypeLine, false);
                shown.set(Signal::TypeOpening, false);
            }
            if in_subject && !dated && date_line::bears_date_line(content) {
                // `V/v mở lớp` / `cho cán bộ Đồng Xa, ngày 5 tháng 3 năm 2031`: the right-hand column stands beside the subject.
                shown.set(Signal::DateLine, true);
                shown.set(Signal::Sentence, false);
            }
            in_subject = shown.has(Signal::About) || in_subject && !shown.shares(Signals::of(subject::BEHIND));
            dated |= shown.has(Signal::DateLine);
            opened |= shown.has(Signal::Recipients) || shown.shares(Signals::of(weights::BEGINNERS));
            told |= shown.shares(begun);
            let below_subject = above.shares(Signals::of(subject::ABOVE)) && !opened && !told;
            subject = (below_subject || subject) && !shown.shares(Signals::of(subject::BEHIND));
            closed |= shown.shares(closings);
            if closed && shown.has(Signal::IssuedWith) {
                entitle(lines, &mut signals, &speaking, junction);
            }
            speaking.push((narrow(index), junction));
            (before, said) = (Some(line), content);
            loose = false;
            blanks = 0;
        } else {
            blanks += u32::from(standing == Standing::Blank);
            loose |= match standing {
                // Where a blank line stands behind every line, one parts nothing.
                Standing::Blank => blanks > u32::from(page.spaced),
                // Scribble amid the head.
                Standing::Debris => line.shape.letters == 0,
                _ => true,
            };
        }
        signals.push(shown);
        roles.push(standing.role());
    }
    stamped::pass_on(&mut signals, text, lines);
    let shown = |index: u32| signals.get(index as usize).copied().unwrap_or_default();
    let path = MODEL.decode(speaking.iter().map(|(index, junction)| (shown(*index), *junction)));
    let mut parts = Vec::with_capacity(lines.len());
    for (index, part) in speaking.iter().map(|(index, _)| *index as usize).zip(path) {
        let enclosed = matches!(part, Part::EnclosedSignature | Part::EnclosedDistribution);
        // Lines that say nothing go with the part before them, and so does a closing that is not the document's.
        let around = parts.last().copied().unwrap_or(part);
        let part = if enclosed { around } else { part };
        parts.resize(index, around);
        parts.push(part);
    }
    let last = parts.last().copied().unwrap_or(Part::Content);
    parts.resize(lines.len(), last);
    authentication::settle(&mut parts, &signals);
    stamped::settle(&mut parts, &signals, lines);
    addressees::settle(&mut parts, &signals);
    subject::settle(&mut parts, &signals, text, lines);
    headless::settle(&mut parts, &signals);
    joint::settle(&mut parts, &signals, lines);
    below::settle(&mut parts, &signals, text, lines);
    for index in speaking.iter().map(|(index, _)| *index as usize) {
        if let Some((role, part)) = roles.get_mut(index).zip(parts.get(index)) {
            *role = role_of(*part);
        }
    }
    let headless = parts.iter().position(|part| HEADS.contains(part)).unwrap_or(parts.len());
    Layout { roles, parts, signals, headless }
}

/// The heading of a division that the lines go on with: `Chương II`, below it its title in capitals, whatever the title
/// names (`SỬA ĐỔI, BỔ SUNG … NGÀY 19 THÁNG 10 NĂM 2009 CỦA CHÍNH PHỦ`).
#[derive(Clone, Copy, Debug, Default)]
struct Heading {
    /// How many more lines the title may take.
    lines: u8,
}

impl Heading {
    /// The most lines of the title of a division.
    const LONGEST: u8 = 12;

    /// What a line shows, the words of a title left aside.
    fn of(&mut self, text: &str, line: &TextLine, shown: Signals) -> Signals {
        if shown.has(Signal::Provision) {
            let names = line.shape.width <= TITLED_WIDTH || line.is_upper_case();
            self.lines = if names && enumerated::names_division(line.content(text)) { Self::LONGEST } else { 0 };
            return shown;
        }
        if self.lines == 0 {
            return shown;
        }
        if !line.is_upper_case() || shown.shares(Signals::of(&[Signal::Appendix, Signal::NationalTitle])) {
            self.lines = 0;
            return shown;
        }
        self.lines -= 1;
        Signals::of(&[Signal::UpperCase, Signal::Provision])
    }
}

/// What lines in capitals show that are no words of a subject.
const NO_SUBJECT: &[Signal] = &[
    Signal::TypeLine,
    Signal::TypeOpening,
    Signal::NationalTitle,
    Signal::Body,
    Signal::Position,
    Signal::Enactment,
    Signal::Provision,
    Signal::SigningAuthority,
    Signal::Mark,
    Signal::Appendix,
];

/// Lines up to this width are labels of divisions, with their titles below them, in characters.
const TITLED_WIDTH: u16 = 24;

/// What tells that the document has come to its closing.
const CLOSED: &[Signal] =
    &[Signal::Distribution, Signal::FileCopy, Signal::SigningAuthority, Signal::Signed, Signal::EndMark];

/// What tells that the head of the document has ended and its text begun.
const BEGUN: &[Signal] = &[Signal::Basis, Signal::Provision, Signal::Enumerator, Signal::Enactment];

/// Whether a note of what something was issued with stands on the next lines, and what stands here may be its title.
fn leads_to_note(text: &str, lines: &[TextLine], index: usize) -> bool {
    let below = lines.iter().skip(index).filter(|line| !line.is_blank()).take(ENTITLED + 1);
    below.map(|line| line.content(text)).any(|content| ENCLOSES.iter().any(|words| content.contains(words)))
}

/// Whether the titles of a letterhead stand on the lines above: what a type heads there is a document of its own.
fn is_below_letterhead(signals: &[Signals], speaking: &[(u32, Junction)]) -> bool {
    let heads = Signals::of(&[Signal::NationalTitle, Signal::DateLine, Signal::NumberLine, Signal::Appendix]);
    let above = speaking.iter().rev().take(ENTITLED).filter_map(|(index, _)| signals.get(*index as usize));
    above.into_iter().any(|shown| shown.shares(heads))
}

/// The most lines of a title above the note of what it was issued with.
const ENTITLED: usize = 6;

/// Below the closing, what stands in capitals above `(Kèm theo …)` is the title of something attached, whatever its first
/// word is.
fn entitle(lines: &[TextLine], signals: &mut [Signals], speaking: &[(u32, Junction)], below: Junction) {
    let signing = Signals::of(&[Signal::SigningAuthority, Signal::Position, Signal::PersonName]);
    let mut first = None;
    let mut joined = below;
    for (index, junction) in speaking.iter().rev().take(ENTITLED) {
        let index = *index as usize;
        let upper = lines.get(index).is_some_and(TextLine::is_upper_case);
        let shown = signals.get(index).copied().unwrap_or_default();
        // A blank line stands above the note at the most.
        let apart = joined == Junction::Loose && first.is_some();
        if apart || !upper || shown.shares(signing) {
            break;
        }
        first = Some(index);
        joined = *junction;
    }
    if let Some(shown) = first.and_then(|index| signals.get_mut(index)) {
        shown.set(Signal::Enclosure, true);
    }
}

/// Whether a line is all that stands between two bars of a table whose cells stand a line each.
fn is_cell(text: &str, lines: &[TextLine], index: usize) -> bool {
    let bar = |index: Option<usize>| index.and_then(|at| lines.get(at)).is_some_and(|line| line.content(text) == "|");
    bar(index.checked_sub(1)) && bar(index.checked_add(1))
}

/// Whether what looks like the heading of something attached goes on with the sentence above:
/// `… theo` / `Mẫu số 01 ban hành kèm theo …`, `… của cơ quan` / `(kèm theo hồ sơ) …`
fn is_asked_for(text: &str, before: Option<&TextLine>, line: &TextLine, shown: Signals, loose: bool) -> bool {
    let labelled = Signals::of(&[Signal::Appendix, Signal::Enclosure]);
    let Some(above) = before.filter(|_| shown.shares(labelled) || shown.has(Signal::IssuedWith)) else { return false };
    let content = above.content(text);
    let wide = above.shape.width >= WRAPPED_WIDTH && !above.is_upper_case() && !line.is_upper_case();
    let open = content.ends_with(|c: char| is_lowercase(c) || c == ',');
    let initial = line.content(text).chars().find(|c| is_alphabetic(*c));
    let low = initial.is_some_and(is_lowercase);
    blocks::hangs(content, above.is_upper_case()) || (!loose && wide && open && (low || shown.shares(labelled)))
}

/// From this width on, in characters, a line in small letters that no mark ends was wrapped.
const WRAPPED_WIDTH: u16 = 48;

/// How a line follows the speaking line before it, of which `upper` says whether it is in capitals.
fn junction(above: &str, upper: bool, content: &str, shown: Signals, loose: bool) -> Junction {
    let ends_open = || above.ends_with(|c| is_lowercase(c) || c == ',');
    let begins_low = content.starts_with(is_lowercase);
    // `… một số điều của` / `Luật …`, not `… trong thời gian đến` / `Ngày 5 tháng 3 …`.
    let hangs = || !shown.shares(Signals::of(weights::BEGINNERS)) && blocks::hangs(above, upper);
    match (begins_low && ends_open() || hangs(), loose) {
        (true, _) => Junction::Running,
        (false, true) => Junction::Loose,
        (false, false) => Junction::Tight,
    }
}

/// The role that a part has in the lossless layer.
const fn role_of(part: Part) -> LineRole {
    match part {
        Part::Stamp => LineRole::Stamp,
        Part::Letterhead => LineRole::Letterhead,
        Part::Number => LineRole::Number,
        Part::DateLine => LineRole::DateLine,
        Part::Mark => LineRole::Mark,
        Part::Title => LineRole::Title,
        Part::Subject => LineRole::Subject,
        Part::Authority => LineRole::Preamble,
        Part::Recipients => LineRole::Recipients,
        Part::Content => LineRole::Body,
        Part::Signature => LineRole::Signature,
        Part::Distribution => LineRole::Distribution,
        Part::CopyBlock => LineRole::Copy,
        Part::Attachment | Part::EnclosedSignature | Part::EnclosedDistribution => LineRole::Attachment,
    }
}
