//! The outline of a document: preamble and body as trees, from the lines of its content.
//!
//! One pass over the lines. At each line three questions are decided together: does it go on with the paragraph above
//! (`blocks`), does its enumerator continue the sequence (`sequence`), does it belong to quoted wording (`quotation`).

pub(crate) use table::heads_first_column;

use std::ops::Range;

use crate::document::{Node, NodeKind, Provision};
use crate::joined::Joined;
use crate::lines::TextLine;
use crate::reading::Reading;
use crate::{Code, Diagnostic, Span, blocks, vocabulary};
use around::{Around, Surroundings};
use beginning::Candidate;
use blocks::{End, Habit, Row};
use enumerator::Opening;
use label::Style;
use openings::Openings;
use quotation::{Marks, Quotation};
use sequence::{Fit, Place, Sequence, Unit};
use tree::Draft;

mod around;
mod beginning;
mod enumerator;
mod evidence;
mod footnotes;
mod keyword;
mod label;
mod openings;
mod preamble;
mod quotation;
mod sequence;
mod settling;
mod table;
mod tree;
mod unit;

/// Preamble and body of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    /// What precedes the disposition.
    pub(crate) preamble: Vec<Node>,
    /// The disposition.
    pub(crate) body: Vec<Node>,
    /// The first line of the body; the end of the region where there is none.
    pub(crate) body_from: usize,
}

/// Takes the running texts of a document as they are found, in reading order.
pub(crate) trait PassageSink {
    /// A running text and the place where it stands, for what it says of itself (`Điều này`).
    fn passage(&mut self, passage: &Joined, place: &Provision<'static>);
}

/// Reads the outline of the lines of a region. Page furniture, stamps and noise among them are passed over.
pub(crate) fn build(
    reading: &Reading<'_>,
    region: Range<usize>,
    sink: &mut impl PassageSink,
    diagnostics: &mut Vec<Diagnostic>,
) -> Outline {
    let (text, lines, roles) = (reading.text, &reading.lines, &reading.layout.roles);
    let end = region.end;
    let headless = reading.layout.is_headless(region.start);
    let tables = table::tables(text, lines, region.clone());
    let notes = footnotes::footnotes(text, lines, roles, region.clone());
    let mut rows = blocks::rows(text, lines, roles, region);
    // A table is a node of its own: of its lines the first stands for all of them.
    let inside = |line: u32| {
        let line = line as usize;
        let at = tables.partition_point(|table| table.end <= line);
        tables.get(at).filter(|table| table.contains(&line))
    };
    if !tables.is_empty() {
        let mut seen = None;
        rows.retain(|row| {
            let table = inside(row.line);
            let first = table.is_none() || table != seen;
            seen = table;
            first
        });
    }
    if !notes.is_empty() {
        let note = |line: usize| notes.get(notes.partition_point(|note| note.end <= line));
        let stands_in_one = |line: usize| note(line).is_some_and(|note| note.contains(&line));
        rows.retain(|row| !stands_in_one(row.line as usize));
    }
    // Behind the region others look for marks.
    let rows_end = rows.last().map_or(0, |row| row.from as usize + row.content.len());
    let marks = Marks::of(text.get(..rows_end).unwrap_or_default());
    let openings = Openings::of(text, lines, &mut rows);
    let surroundings = Surroundings::of(&rows, &openings);
    let opens = |(opening, row): (&Opening, &Row)| !keyword::is_cited(opening, row.content);
    let habit = Habit::of(&rows, |at| openings.at(at).zip(rows.get(at)).is_some_and(opens));
    let mut builder = Builder {
        text,
        lines,
        habit,
        least: habit.least(),
        sink,
        diagnostics,
        sequence: Sequence::new(sequence::Numerals::of(openings.iter())),
        headless,
        drafts: Vec::with_capacity(rows.len()),
        paragraphs: 0,
        block: Joined::default(),
        block_rows: 0,
        word: None,
        into: None,
        marks,
        quotation: None,
        closed: None,
        place: Provision::default(),
        enacted: false,
        lowered: false,
        parted: 0,
        deepest_told: false,
        announced: false,
    };
    let mut above: Option<&Row> = None;
    let mut behind_name = 0;
    for (at, row) in rows.iter().enumerate() {
        if row.upper && builder.before_disposition() && at >= behind_name {
            behind_name = at + preamble::names_enacting(rows.get(at..).unwrap_or_default());
        }
        if at < behind_name {
            // `BAN THƯỜNG VỤ TỈNH ỦY` / `QUYẾT ĐỊNH`: who enacts, no node.
            builder.flush(above);
            above = None;
            continue;
        }
        if let Some(table) = inside(row.line) {
            builder.flush(above);
            builder.table(row, table);
            above = None;
            continue;
        }
        let tabled = || rows.get(at + 1).is_some_and(|below| inside(below.line).is_some());
        if openings.is_word(at) && !tabled() {
            builder.word = Some((row.content, row.from));
            continue;
        }
        if builder.quotation.is_none() && blocks::is_lone_mark(row.content) {
            continue;
        }
        let resumed = builder.resumes_series();
        let around = surroundings.at(at, above, resumed);
        builder.row(above, row, rows.get(at + 1..).unwrap_or_default(), openings.at(at), around);
        above = Some(row);
    }
    for note in notes {
        builder.sink.passage(&footnotes::passage(text, lines, note), &Provision::default());
    }
    drop((openings, rows));
    builder.finish(end)
}

/// A line up to this length may hold no more than the first word of a phrase, in bytes.
const BROKEN: usize = 10;

struct Builder<'a, 't, S> {
    text: &'t str,
    lines: &'a [TextLine],
    habit: Habit,
    /// The least that the layout says for a row with a capital below the end of a sentence.
    least: f32,
    sink: &'a mut S,
    diagnostics: &'a mut Vec<Diagnostic>,
    sequence: Sequence,
    /// No head stands above: what is read may be a later page.
    headless: bool,
    drafts: Vec<Draft>,
    /// How many of them from the first on are known to be paragraphs.
    paragraphs: usize,
    /// The paragraph being joined.
    block: Joined,
    /// How many rows were joined to it.
    block_rows: u32,
    /// The word of the enumerator that is read, from the row above it.
    word: Option<(&'t str, u32)>,
    /// The draft that it belongs to.
    into: Option<usize>,
    /// Where quotation marks stand.
    marks: Marks<'t>,
    /// The quotation that is open.
    quotation: Option<Quotation>,
    /// The quotation that the block above closed.
    closed: Option<Quotation>,
    /// Where the running text stands.
    place: Provision<'static>,
    enacted: bool,
    /// Plus signs stood below dashes.
    lowered: bool,
    /// The first draft behind the lists that paragraphs ended.
    parted: usize,
    deepest_told: bool,
    /// The block above announced wording: `… như sau:`.
    announced: bool,
}

impl<'t, S: PassageSink> Builder<'_, 't, S> {
    /// Reads a row; `below` are the rows behind it.
    fn row(
        &mut self,
        above: Option<&Row<'t>>,
        row: &Row<'t>,
        below: &[Row<'t>],
        opening: Option<&Opening>,
        around: Around,
    ) {
        let Row { content, from, .. } = *row;
        let behind = self.behind_opening(above, content);
        let outer = opening.and_then(|opening| self.sequence.fit(opening, around));
        let outer = outer.filter(|fit| !around.single || matches!(fit.place, Place::Next(_)));
        let cited = opening.is_some_and(|opening| keyword::is_cited(opening, content));
        let (opening, outer) =
            if cited && !self.has_next_article(above, row, outer) { (None, None) } else { (opening, outer) };
        let inner = match (&self.quotation, opening) {
            (Some(quotation), Some(opening)) => quotation.inner.fit(opening, around),
            _ => None,
        };
        let quotes =
            self.quotation.is_none() && behind.is_some_and(|behind| self.opens_quotation(above, row, below, behind));
        let unmarked = self.opens_without_mark(above, content, opening) && quotation::closes_below(row, below);
        let candidate = Candidate { row, above, below, opening, around, outer, inner, behind, quotes, unmarked };
        if !self.begins(&candidate) {
            self.join(above, row);
            return;
        }
        let quoting = self.quotation.is_some();
        self.flush(above);
        // The block above may have opened one in its midst.
        let inner = match (&self.quotation, opening) {
            (Some(quotation), Some(opening)) if !quoting => quotation.inner.fit(opening, around),
            _ => inner,
        };
        if self.stays_quoted(row, below, opening, around, (outer, inner)) {
            self.quote_on(content, from, opening, inner);
            return;
        }
        if let Some(behind) = behind
            && (quotes || self.opens_quotation(above, row, below, behind))
        {
            self.open_quotation(row, content, from, behind, quotation::turned(content));
            return;
        }
        if unmarked {
            let behind = content.trim_start_matches(|c: char| !c.is_alphanumeric());
            self.open_quotation(row, content, from, behind, 1);
            return;
        }
        if let Some(opening) = opening
            && self.resumes(opening, outer)
        {
            self.resume(content, from, opening);
            return;
        }
        if let Some(opening) = opening
            && self.opens_basis(opening, content)
        {
            self.basis(row, content, from, opening);
            return;
        }
        if let (Some(opening), Some(fit)) = (opening, outer)
            && !around.doubled
            && (self.accepts(above, opening, &fit, content)
                || opening.damaged && around.dashed && opening.bullet.is_some())
        {
            self.unit(row, opening, &fit, content, from);
            return;
        }
        if let Some(opening) = opening
            && self.announced
            && outer.is_none_or(|fit| self.ordered(&fit))
        {
            self.open_unmarked(row, content, from, opening);
            return;
        }
        self.paragraph(row, content, from, opening.is_some());
    }

    /// Whether an article that may be another document's is the next of the document's own, or the first, directly behind the
    /// words that enact.
    fn has_next_article(&self, above: Option<&Row>, row: &Row, outer: Option<Fit>) -> bool {
        outer.is_some_and(|fit| match fit.place {
            Place::Next(_) => !fit.repaired && above.is_none_or(|above| above.end != End::Open || row.gap),
            Place::First => self.drafts.last().is_some_and(|draft| draft.kind == NodeKind::Enactment),
            _ => false,
        })
    }

    /// Whether a row that begins something stands in the quotation that is open; where it does not, the quotation ends.
    fn stays_quoted(
        &mut self,
        row: &Row<'t>,
        below: &[Row<'t>],
        opening: Option<&Opening>,
        around: Around,
        (outer, inner): (Option<Fit>, Option<Fit>),
    ) -> bool {
        let Some(quotation) = &self.quotation else { return false };
        let next = |fit: Option<Fit>| fit.is_some_and(|fit| matches!(fit.place, Place::Next(_)));
        let deeper = inner.is_some_and(|fit| fit.place == Place::First) && !next(outer);
        if !(quotation.marked || next(inner) || deeper) {
            self.quotation = None;
            return false;
        }
        let stays = !(around.closing && !self.has_articles() || self.leaves(row, below, opening, (outer, inner)));
        if !stays {
            let closed = self.quotation.as_ref().is_some_and(|quotation| quotation.ended);
            self.quotation_ends(!closed, row);
        }
        stays
    }

    /// What the words that a row opens with make of it; a phrase may be broken behind its first word: `Căn` / `cứ Luật …`
    fn opening_kind(&self, row: &Row) -> NodeKind {
        let Row { content, from, .. } = *row;
        let below = self.lines.get(row.line as usize + 1).filter(|below| content.len() <= BROKEN && !below.is_blank());
        let both = below.and_then(|below| self.text.get(from as usize..below.to as usize));
        preamble::kind(both.unwrap_or(content))
    }

    /// Goes on with the block above.
    fn join(&mut self, above: Option<&Row>, row: &Row) {
        let bare = self.is_bare(above);
        if let Some(draft) = self.into.and_then(|into| self.drafts.get_mut(into)).filter(|_| bare) {
            draft.upper = row.upper;
        }
        self.push_word();
        self.block.push(row.content, row.from);
        self.block_rows = self.block_rows.saturating_add(1);
    }

    /// The word above a number that opens no unit goes before it.
    fn push_word(&mut self) {
        if let Some((word, from)) = self.word.take() {
            self.block.push(word, from);
        }
    }

    /// Whether a list marker stands before a basis or proposal at the very beginning: `- Căn cứ Điều lệ Đảng;`
    fn opens_basis(&self, opening: &Opening, content: &str) -> bool {
        let among = |draft: &Draft| matches!(draft.kind, NodeKind::Basis | NodeKind::Proposal);
        opening.bullet.is_some()
            && self.before_disposition()
            && self.drafts.last().is_none_or(among)
            && preamble::kind(opening.behind(content)) != NodeKind::Paragraph
    }

    /// A basis or proposal behind a list marker.
    fn basis(&mut self, row: &Row, content: &str, from: u32, opening: &Opening) {
        let kind = preamble::kind(opening.behind(content));
        self.draft(row, kind, 0, from, None);
        self.begin_block(content, from, opening.text);
    }

    /// Ends the block: its text goes to its draft.
    fn flush(&mut self, above: Option<&Row>) {
        let Some(into) = self.into else { return };
        if self.block.is_empty() {
            return;
        }
        self.sink.passage(&self.block, &self.place);
        let span = self.block.span();
        let block = std::mem::take(&mut self.block);
        self.announced = above.is_some_and(|above| above.end == End::Colon) && quotation::announces(&block.text);
        let quotes = self.marks.stand_in(span);
        let (marks, ended) = if quotes { quotation::marks(&block.text, self.quotation.is_some()) } else { (0, false) };
        // Recognition makes one half of the mark that closes.
        let half = quotes
            && self.quotation.as_ref().is_some_and(|quotation| quotation.marked && quotation.balance + marks == 1)
            && quotation::ends_with_half_mark(&block.text);
        let (marks, ended) = if half { (marks - 1, true) } else { (marks, ended) };
        if self.quotation.is_none() && marks > 0 {
            // `… như sau: “2a. …`: the quotation opens inside the block and goes on in the next.
            self.inline_quotation(&block.text, marks);
        }
        let Some(draft) = self.drafts.get_mut(into) else { return };
        draft.span = draft.span.hull(span);
        if let Some(quotation) = &mut self.quotation
            && quotation.draft == into
            && quotation.marked
        {
            quotation.balance += marks;
            quotation.ended = ended && marks < 0;
            if quotation.balance <= 0 && ended {
                self.closed = self.quotation.take();
            } else if quotation.balance <= 0 && !quotation.provision && !ended {
                // A phrase in quotation marks opened the paragraph; nothing is quoted as a block.
                draft.kind = NodeKind::Paragraph;
                self.quotation = None;
            }
        }
        let wording = quotes && draft.kind == NodeKind::Paragraph && quotation::is_enclosed(&block.text);
        if wording
            && self.announced_wording(into)
            && let Some(draft) = self.drafts.get_mut(into)
        {
            draft.kind = NodeKind::Quotation;
        }
        let Some(draft) = self.drafts.get_mut(into) else { return };
        if draft.text.is_empty() {
            draft.text = block.text.clone();
        } else {
            draft.text.push(' ');
            draft.text.push_str(&block.text);
        }
        // The next block is joined where this one was: a text is allocated once, in its own length.
        self.block = block;
        self.block.clear();
    }

    /// A new draft below `depth` open units; the block that follows belongs to it.
    fn draft(&mut self, row: &Row, kind: NodeKind, depth: usize, from: u32, label: Option<Box<str>>) -> usize {
        let index = self.drafts.len();
        if matches!(kind, NodeKind::Paragraph | NodeKind::Table | NodeKind::Quotation)
            && depth == self.sequence.open.len()
            && let Some(item) = self.sequence.open.last_mut()
        {
            item.list.told = true;
        }
        self.drafts.push(Draft {
            kind,
            label,
            text: String::new(),
            depth: depth as u8,
            line: row.line,
            span: Span::new(from, from),
            upper: row.upper,
        });
        self.into = Some(index);
        index
    }

    fn begin_block(&mut self, content: &str, from: u32, at: u32) {
        self.block.clear();
        self.block_rows = 1;
        self.push_word();
        let behind = from.saturating_add(at);
        self.block.push(content.get(at as usize..).unwrap_or_default(), behind);
        // The enumerator belongs to the node even where nothing follows it on the line.
        if let Some(draft) = self.into.and_then(|into| self.drafts.get_mut(into)) {
            draft.span = draft.span.hull(Span::new(from, behind));
        }
    }

    /// A block without an enumerator: a heading's further line, a part of the preamble, a paragraph, a row of a table.
    fn paragraph(&mut self, row: &Row, content: &'t str, from: u32, enumerated: bool) {
        self.closed = None;
        if self.awaits_title(row) && !enumerated {
            self.into = Some(self.drafts.len().saturating_sub(1));
            if let Some(draft) = self.drafts.last_mut() {
                draft.upper = row.upper;
            }
            self.begin_block(content, from, 0);
            return;
        }
        if self.lists_amendments() && preamble::kind(content) != NodeKind::Paragraph {
            // The list of what amended a consolidated text stands above its bases.
            self.sequence.end();
        }
        if self.lists_in_basis() && preamble::kind(content) != NodeKind::Paragraph {
            // `Căn cứ hồ sơ vụ án …, giữa:` / `- Nguyên đơn: …` / `Căn cứ Điều …`
            self.sequence.end();
        }
        if self.before_disposition() {
            let among = |draft: &Draft| matches!(draft.kind, NodeKind::Basis | NodeKind::Proposal);
            let below_bases = || {
                self.drafts.last().is_some_and(among)
                    && (preamble::enacts_in_small_letters(content) || row.upper && preamble::decrees(content))
            };
            if !enumerated && (row.upper && preamble::enacts(content) || below_bases()) {
                self.enacted = true;
                self.draft(row, NodeKind::Enactment, 0, from, None);
                self.begin_block(content, from, 0);
                return;
            }
            self.draft(row, self.opening_kind(row), 0, from, None);
            self.begin_block(content, from, 0);
            return;
        }
        let enacts = row.upper && !(self.enacted || enumerated) && preamble::enacts(content);
        let named = || self.sequence.open.iter().any(|unit| matches!(unit.style, Style::Named(_)));
        if row.upper && (enacts || preamble::heads_judgment(content)) && !named() {
            // It ends the lists above: of those who sat in judgment, of what was found.
            self.sequence.end();
            self.enacted |= enacts;
            let kind = if enacts { NodeKind::Enactment } else { NodeKind::Paragraph };
            self.draft(row, kind, 0, from, None);
            self.begin_block(content, from, 0);
            return;
        }
        let depth = self.beside_lists();
        let depth = self.limited(depth, row);
        self.draft(row, NodeKind::Paragraph, depth, from, None);
        self.begin_block(content, from, 0);
    }

    /// A table stands where a paragraph would; among quoted wording it is quoted.
    fn table(&mut self, row: &Row, lines: &Range<usize>) {
        let lines = self.lines.get(lines.clone()).unwrap_or_default();
        let mut text = String::new();
        table::cells(self.text, lines, |cell| {
            self.sink.passage(cell, &self.place);
            if !text.is_empty() {
                text.push_str(table::BAR);
            }
            text.push_str(&cell.text);
        });
        let from = lines.first().map_or(0, |line| line.from);
        let span = Span::new(from, lines.last().map_or(from, |line| line.to).max(from));
        let quoted = self.quotation.as_ref().map(|quotation| quotation.draft);
        let index = quoted.unwrap_or_else(|| {
            let depth = if self.before_disposition() { 0 } else { self.beside_lists() };
            let depth = self.limited(depth, row);
            self.draft(row, NodeKind::Table, depth, from, None)
        });
        if let Some(draft) = self.drafts.get_mut(index) {
            if draft.text.is_empty() {
                draft.text = text;
            } else {
                draft.text.push(' ');
                draft.text.push_str(&text);
            }
            draft.span = draft.span.hull(span);
        }
        if quoted.is_none() {
            self.into = None;
            self.closed = None;
            self.announced = false;
        }
    }

    /// Whether a series may go on whose first units stand on a page that is not there.
    fn resumes_series(&mut self) -> bool {
        if !self.headless || !self.sequence.open.is_empty() {
            return false;
        }
        // What is still being joined may become something else.
        let joining = self.into.unwrap_or(self.drafts.len());
        let known = self.paragraphs.min(joining);
        let further = self.drafts.iter().skip(known).take_while(|draft| draft.kind == NodeKind::Paragraph).count();
        self.paragraphs = joining.min(known + further);
        known + further == self.drafts.len()
    }

    /// Whether nothing but one flat list of documents stands above, with no basis among it.
    fn lists_amendments(&self) -> bool {
        let flat = matches!(self.sequence.open.as_slice(), [Unit { style: Style::Arabic(_), .. }]);
        flat && self.drafts.len() <= LONGEST_LIST
            && self.drafts.iter().all(|draft| matches!(draft.kind, NodeKind::Paragraph | NodeKind::Numbered))
            && self.drafts.last().is_some_and(|draft| vocabulary::type_at_start(&draft.text).is_some())
    }

    /// Whether what is open is a list of bullets that a basis announced.
    fn lists_in_basis(&self) -> bool {
        let bullets = matches!(self.sequence.open.as_slice(), [Unit { style: Style::Bullet(_), .. }]);
        let above = |draft: &&Draft| draft.kind != NodeKind::Bullet;
        let basis = || self.drafts.iter().rev().take(LONGEST_LIST).find(above);
        bullets
            && !self.enacted
            && basis().is_some_and(|draft| draft.kind == NodeKind::Basis && draft.text.ends_with(':'))
    }

    /// Whether nothing but bases was read yet, the last of them just now.
    fn among_bases(&self) -> bool {
        self.before_disposition()
            && self.drafts.last().is_some_and(|draft| matches!(draft.kind, NodeKind::Basis | NodeKind::Proposal))
    }

    /// Whether no unit was opened yet.
    fn before_disposition(&self) -> bool {
        self.sequence.open.is_empty() && !self.enacted
    }

    fn finish(mut self, end: usize) -> Outline {
        self.flush(None);
        if let Some(quotation) = self.quotation.take().filter(|quotation| quotation.marked && quotation.balance > 0)
            && let Some(draft) = self.drafts.get(quotation.draft)
        {
            self.diagnostics.push(Diagnostic::new(Code::QuotationUnclosed, Span::new(draft.span.end, draft.span.end)));
        }
        let mut drafts = std::mem::take(&mut self.drafts);
        settling::settle_bases(&mut drafts);
        let split = settling::preamble_length(&drafts);
        let body_from = drafts.get(split).map_or(end, |draft| draft.line as usize);
        settling::lift_formula(&mut drafts, split);
        let (preamble, body) = drafts.split_at_mut_checked(split).unwrap_or_default();
        settling::settle_grounds(body);
        Outline { preamble: tree::assemble(preamble), body: tree::assemble(body), body_from }
    }
}

/// The most paragraphs that list what amended a consolidated text.
const LONGEST_LIST: usize = 40;
