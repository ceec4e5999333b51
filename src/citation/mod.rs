//! Mentions of other documents, of provisions, and the documents behind them.
//!
//! A text is swept once for anchors: the slash of symbols, the words that documents are named by, `này`. Around an
//! anchor the mention is read inside a window; then lists share what they state once, titles are closed and what they
//! hold is put within them.

use std::borrow::Cow;
use std::sync::Arc;

use crate::document::move_citation;
use crate::growth;
use crate::source::Working;
use crate::source::scan::any_pair;
use crate::{Citation, Code, Confidence, Diagnostic, Kind, KindEvidence, Place, Provision, Span};

mod abbreviation;
mod amended;
mod anchor;
mod announced;
mod collection;
mod force;
mod head;
mod issue;
mod issuer;
mod law;
mod list;
mod mention;
mod named;
mod own;
mod relation;
mod sentence;
mod targets;
mod term;
mod title;
mod words;

pub(crate) use anchor::Anchor;
use anchor::{Anchors, Found};
pub(crate) use collection::Collection;
use mention::Mention;
pub(crate) use targets::targets;
pub(crate) use term::behind_meeting;

/// Finds every mention of a document or of a provision in free text, in reading order. Spans are bytes of `text`.
#[must_use]
pub fn cite(text: &str) -> Vec<Citation> {
    let (mut mentions, mut out, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        let (stretch, left) = rest.split_at(paragraph_end(rest));
        let first = text.len() - rest.len();
        rest = left;
        let working = Working::of(stretch);
        let mut start = 0;
        for paragraph in paragraphs(&working.text) {
            let known = out.len();
            scan(paragraph, None, &mut mentions, &mut out, &mut remarks);
            for citation in out.iter_mut().skip(known) {
                move_citation(citation, &|span| moved(working.decoded_span(moved(span, start)), first));
            }
            start += paragraph.len();
        }
    }
    out
}

/// How much of a text is prepared at a time, in bytes: it is still in the processor's cache when its anchors are looked for.
const STRETCH: usize = 1 << 16;

/// A span of a paragraph in the text that it stands in.
fn moved(span: Span, by: usize) -> Span {
    let by = u32::try_from(by).unwrap_or(u32::MAX);
    Span::new(span.start.saturating_add(by), span.end.saturating_add(by))
}

/// The paragraphs of a text, each with the blank line behind it.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let ends = memchr::memmem::find_iter(text.as_bytes(), b"\n\n").map(|blank| blank + 2).chain([text.len()]);
    let mut start = 0;
    ends.filter_map(move |end| {
        let paragraph = text.get(start..end)?;
        start = end;
        Some(paragraph)
    })
}

/// Where the paragraph ends that reaches over the end of a stretch.
fn paragraph_end(text: &str) -> usize {
    let rest = text.as_bytes().get(STRETCH..).unwrap_or_default();
    memchr::memmem::find(rest, b"\n\n").map_or(text.len(), |blank| STRETCH + blank + 2)
}

/// Mentions with more than this between them have nothing to do with each other: no list goes over it, and no title.
const APART: usize = title::MAX_TITLE + 100;

/// Finds the mentions in a block of running text. Spans count from its start; `place` is where in the document the block
/// stands, if it is one of a document; `within` counts in `out`. `mentions` is room for those that are being read, empty
/// before and behind.
fn scan(
    text: &str,
    place: Option<&Provision<'_>>,
    mentions: &mut Vec<Mention>,
    out: &mut Vec<Citation>,
    remarks: &mut Vec<Diagnostic>,
) {
    mentions.extend(named::rules(text));
    let mut anchors = Anchors::of(text);
    let mut floor = mentions.last().map_or(0, |mention| mention.span.end);
    let mut at = floor;
    while let Some(found) = anchors.next(at) {
        at = found.end;
        let Some(mut mention) = read(text, found, floor, place) else { continue };
        if !mention.own {
            issue::date_before(text, floor, &mut mention);
            own::provisions(text, floor, &mut mention);
        }
        if mention.span.start > floor + APART && !mentions.is_empty() {
            settle(text, place, mentions, out, remarks);
        }
        let mut further = Some(mention);
        while let Some(mention) = further {
            further = law::further(text, &mention).or_else(|| mention::further(text, &mention));
            floor = mention.span.end;
            growth::push(mentions, mention);
        }
        at = at.max(floor);
    }
    if !mentions.is_empty() {
        settle(text, place, mentions, out, remarks);
    }
}

/// The mention at an anchor, without its title. What lies before `floor` belongs to another.
fn read(text: &str, found: Found, floor: usize, place: Option<&Provision<'_>>) -> Option<Mention> {
    let (start, end) = (found.start, found.end);
    // Behind all but slashes and laws a blank stands.
    let behind = end + 1;
    match found.anchor {
        Anchor::Slash => mention::at_slash(text, start, floor),
        Anchor::Label => {
            mention::at_label(text, start, behind, floor).or_else(|| named::unnumbered(text, start, end, floor))
        }
        Anchor::Law => law::law(text, start, start..end),
        Anchor::Type => named::decree(text, start, behind),
        Anchor::Titled => named::letter(text, start, behind),
        Anchor::Conclusion => named::conclusion(text, start, behind),
        Anchor::Resolution => named::resolution(text, start, behind),
        Anchor::Treaty => named::treaty(text, start, behind),
        Anchor::Charter => named::charter(text, start, end),
        Anchor::This => own::own(text, start, end - start, floor, place),
    }
}

/// Decides on neighbouring mentions together, and makes them citations.
fn settle(
    text: &str,
    place: Option<&Provision<'_>>,
    mentions: &mut Vec<Mention>,
    out: &mut Vec<Citation>,
    remarks: &mut Vec<Diagnostic>,
) {
    list::amending_laws(text, mentions);
    list::share(text, mentions);
    title::titles(text, mentions);
    list::numbers_in_brackets(text, mentions);
    list::share_titles(text, mentions);
    list::share_heads(text, mentions);
    list::share_names(text, mentions);
    nest(mentions);
    relation::relations(text, mentions);
    let base = out.len();
    mentions.iter().for_each(|mention| remark(text, mention, remarks));
    let place = place.filter(|place| !place.is_empty()).map(Place::from);
    growth::make_room(out, mentions.len());
    out.extend(mentions.drain(..).map(|mention| citation(text, mention, place.clone(), base)));
}

/// Says what of a mention was repaired and what is known in part only.
fn remark(text: &str, mention: &Mention, remarks: &mut Vec<Diagnostic>) {
    let numbers = mention.repairs.iter().map(|repair| (Code::NumberRepaired, repair));
    let labels = mention.misread.iter().map(|repair| (Code::ProvisionRepaired, repair));
    for (code, repair) in numbers.chain(labels) {
        remarks.push(Diagnostic::repair(code, repair.span, repair.found.as_str(), repair.read_as.as_str()));
    }
    if let Some(repair) = &mention.date_repair {
        remarks.push(Diagnostic::repair(Code::DateRepaired, repair.span, &repair.found, &repair.read_as));
    }
    if let Some(number) = mention.number.as_ref().filter(|number| number.sequence.is_none() || mention.unreadable) {
        let code = if mention.unreadable { Code::NumberUnreadable } else { Code::NumberBlank };
        remarks.push(Diagnostic::found(code, number.span, number.span.slice(text).unwrap_or_default()));
    }
    if let Some(span) = mention.unread_date {
        remarks.push(Diagnostic::found(Code::DateUnreadable, span, span.slice(text).unwrap_or_default()));
    }
    if let Some(date) = mention.date.as_ref().filter(|date| date.edtf.contains('X')) {
        remarks.push(Diagnostic::found(Code::DatePartial, date.span, date.span.slice(text).unwrap_or_default()));
    }
}

/// Puts every mention within the innermost title that holds it.
fn nest(mentions: &mut [Mention]) {
    let mut open: Vec<(usize, usize)> = Vec::new();
    for index in 0..mentions.len() {
        let Some(mention) = mentions.get_mut(index) else { break };
        while open.last().is_some_and(|&(_, end)| end <= mention.span.start) {
            open.pop();
        }
        mention.within = open.iter().rev().find(|&&(_, end)| mention.span.start < end).map(|&(outer, _)| outer);
        if let Some(title) = mention.own_title().filter(|title| title.start >= mention.head) {
            open.push((index, title.end));
        }
    }
}

/// The longest word with its blanks between a title and the issuer behind it, in bytes: ` do `.
const MAX_JOINT: usize = 5;

/// The citation of a mention.
fn citation(text: &str, mention: Mention, place: Option<Place>, base: usize) -> Citation {
    let titled = mention.own_title().map_or(0, |title| title.end);
    // An issuer directly behind the title belongs to the mention; one further behind is that of a list.
    let behind = mention.issuer.as_ref().filter(|issuer| (titled..titled + MAX_JOINT).contains(&issuer.start));
    let end = mention.span.end.max(titled).max(behind.filter(|_| titled > 0).map_or(0, |issuer| issuer.end));
    let joined = |range: std::ops::Range<usize>| join(text.get(range).unwrap_or_default());
    let span = |range: &std::ops::Range<usize>| Span::of(range.start, range.end);
    let kind = kind(&mention);
    let sure = match (&mention.number, mention.typed) {
        (Some(number), true) => number.confidence.percent(),
        (Some(number), false) => number.confidence.percent().saturating_sub(6),
        // `Luật nhân quả`: of a name that no table knows, without date and provision, only the type word says what it is.
        (None, _) if mention.unlisted && mention.date.is_none() && mention.provisions.is_empty() => 80,
        (None, _) => 90,
    };
    Citation {
        text: joined(mention.span.start..end).into_owned(),
        span: Span::of(mention.span.start, end),
        kind,
        number: mention.number,
        date: mention.date,
        issuer: mention.issuer.clone().map(|issuer| joined(issuer).into_owned()),
        issuer_span: mention.issuer.as_ref().map(span),
        title: mention.title.clone().map(|title| Arc::from(joined(title))),
        title_span: mention.title.as_ref().map(span),
        provisions: mention.provisions,
        place,
        own: mention.own,
        relation: mention.relation,
        within: mention.within.and_then(|index| u32::try_from(base + index).ok()),
        target: None,
        confidence: Confidence::from_percent(sure),
    }
}

/// The type: the printed one under the rules that the number follows, else that of the symbol.
fn kind(mention: &Mention) -> Kind {
    let row = |code: Option<&'static str>, name: &'static str, from, percent| Kind {
        code: code.map(Cow::Borrowed),
        name: Some(Cow::Borrowed(name)),
        from,
        confidence: Confidence::from_percent(percent),
    };
    if let Some(name) = mention.type_name {
        let system = mention.number.as_deref().map_or(crate::System::State, crate::grammar::number::system);
        return row(name.code(system), name.name, KindEvidence::Heading, 98);
    }
    match mention.number.as_deref().filter(|_| !mention.uncoded).and_then(mention::type_of) {
        Some(found) => row(Some(found.code), found.name, KindEvidence::Symbol, 90),
        None => Kind::default(),
    }
}

/// The text of a range as a reader sees it: runs of white space are one space.
fn join(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_joined(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut push = |piece| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(piece);
    };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if is_joined(line) {
            push(line);
        } else {
            line.split_whitespace().for_each(&mut push);
        }
    }
    Cow::Owned(out)
}

/// Whether no white space stands in a line but single blanks; what would take a closer look is denied.
fn is_joined(line: &str) -> bool {
    let bytes = line.as_bytes();
    let (before, behind) = (bytes.get(..bytes.len().saturating_sub(1)), bytes.get(1..));
    // The white space of the working text is below the blank, or a line end that begins with one of these bytes.
    let odd = |a: u8, b: u8| (a == b' ') & (b == b' ') | (a < b' ') | (a == 0xC2) | (a == 0xE2);
    !any_pair(before.unwrap_or_default(), behind.unwrap_or_default(), odd)
}
