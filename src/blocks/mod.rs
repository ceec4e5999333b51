//! Paragraphs rejoined: whether a line goes on with the paragraph above it, by the document's own habits.
//!
//! Nothing is fixed beforehand: how wide lines run, whether paragraphs stand apart by blank lines or indents, is counted
//! on the pairs of lines that can be told apart by their words alone, and applied to the others.

use std::ops::Range;

use crate::document::LineRole;
use crate::letters::{is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::span::narrow;
use crate::vocabulary::provisions::{PRINTED_ARTICLES, PRINTED_CHAPTERS};

mod habit;
mod hanging;
mod sentence;

pub(crate) use habit::Habit;
pub(crate) use hanging::{asks_for_number, closes_bracket, hangs, names_on, names_part, spans_years, splits_body};
pub(crate) use sentence::sentence_ends;

/// A line that bears content, with what decides whether it goes on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row<'t> {
    /// Index of the line.
    pub(crate) line: u32,
    /// What stands on it, without white space and emphasis around it.
    pub(crate) content: &'t str,
    /// Where that begins.
    pub(crate) from: u32,
    /// A blank line stands above it.
    pub(crate) gap: bool,
    /// The page changes above it.
    pub(crate) page: bool,
    /// A bar alone on its line stands above it: it begins the cell of a table.
    cell: bool,
    /// How it begins.
    pub(crate) start: Start,
    /// How it ends.
    pub(crate) end: End,
    /// Its characters.
    pub(crate) width: u16,
    /// Characters of its first word.
    first_word: u16,
    /// Columns before it.
    indent: u16,
    /// All its letters are capitals.
    pub(crate) upper: bool,
    /// Emphasis stands before it.
    opens_emphasis: bool,
    /// Emphasis ends behind it that was not opened in its midst.
    closes_emphasis: bool,
    /// Markdown sets it as a heading, or emphasis ends behind it: what stands on it behind a label is set off as the label is.
    pub(crate) set_off: bool,
}

/// How a line begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Start {
    Lower,
    Upper,
    Digit,
    Quote,
    #[default]
    Other,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum End {
    /// In the middle of words.
    #[default]
    Open,
    /// With a word or mark that something has to follow: `khoản`, `của`, a hyphen.
    Hanging,
    Comma,
    Stop,
    Semicolon,
    Colon,
}

impl<'t> Row<'t> {
    fn of(text: &'t str, lines: &[TextLine], line: usize, (gap, page, cell): (bool, bool, bool)) -> Option<Self> {
        let at = lines.get(line)?;
        let content = at.content(text);
        let around = |from: u32, to: u32| text.as_bytes().get(from as usize..to as usize).unwrap_or_default();
        let before = around(at.start, at.from);
        let closed = has_star(around(at.to, at.next));
        Some(Self {
            line: narrow(line),
            content,
            from: at.from,
            gap,
            page: page || at.shape.form_feed,
            cell,
            start: start(content),
            end: end(content, at.is_upper_case()),
            width: at.shape.width,
            first_word: first_word(content),
            indent: at.shape.indent,
            upper: at.is_upper_case(),
            opens_emphasis: has_star(before),
            closes_emphasis: closed && !has_star(content.as_bytes()),
            set_off: closed || before.contains(&b'#'),
        })
    }

    /// The column behind its last character.
    const fn reach(&self) -> u16 {
        self.indent.saturating_add(self.width)
    }

    /// The row bears nothing but the word of an article, whose number stands on the next one: `Điều` / `3. Hiệu lực`
    pub(crate) fn names_article(&self) -> bool {
        PRINTED_ARTICLES.contains(&self.content)
    }

    /// The row bears nothing but the word of a chapter, whose number stands on the next one: `Chương` / `III`
    pub(crate) fn names_chapter(&self) -> bool {
        PRINTED_CHAPTERS.contains(&self.content)
    }

    /// The row opens with an enumerator; what stands behind it says how its text begins.
    pub(crate) fn starts_with(&mut self, behind: &str) {
        self.start = start(behind);
    }
}

/// The rows of a region: its lines that bear content.
pub(crate) fn rows<'t>(text: &'t str, lines: &[TextLine], roles: &[LineRole], region: Range<usize>) -> Vec<Row<'t>> {
    let says = |role: &&LineRole| **role != LineRole::Blank;
    let mut rows = Vec::with_capacity(roles.get(region.clone()).unwrap_or_default().iter().filter(says).count());
    let bar = |line: usize| lines.get(line).is_some_and(|line| line.shape.width == 1 && line.content(text) == "|");
    // One or two are debris of recognition.
    let barred = region.clone().filter(|line| bar(*line)).nth(FEWEST_BARS - 1).is_some();
    let (mut gap, mut page, mut cell) = (false, false, false);
    for line in region {
        let Some(at) = lines.get(line) else { break };
        match roles.get(line).copied().unwrap_or(LineRole::Body) {
            LineRole::Blank => {
                gap = true;
                page |= at.shape.form_feed;
            }
            LineRole::Noise if barred && bar(line) => {
                page = true;
                cell = true;
            }
            LineRole::PageFurniture | LineRole::Stamp | LineRole::Noise if !belongs(at.content(text)) => page = true,
            _ if at.is_blank() => gap = true,
            _ => {
                rows.extend(Row::of(text, lines, line, (gap, page, cell)));
                (gap, page, cell) = (false, false, false);
            }
        }
    }
    rows
}

/// Fewer bars alone on their lines part no cells.
const FEWEST_BARS: usize = 3;

/// Whether a line without words belongs to the text all the same: a list marker whose item stands on the next line, the
/// mark that closes a quotation.
fn belongs(content: &str) -> bool {
    matches!(content, "-" | "+") || is_lone_mark(content) || (content.len() < 16 && content.contains(['”', '“']))
}

/// Whether a text is what recognition makes of a closing mark.
pub(crate) fn is_damaged_mark(content: &str) -> bool {
    matches!(content, "»" | "„")
}

/// Whether a text is nothing but a mark that closes and opens nothing by itself.
pub(crate) fn is_lone_mark(content: &str) -> bool {
    is_damaged_mark(content) || content == "\""
}

fn has_star(bytes: &[u8]) -> bool {
    bytes.contains(&b'*')
}

fn start(content: &str) -> Start {
    match content.chars().next() {
        Some(c) if is_uppercase(c) => Start::Upper,
        Some(c) if is_lowercase(c) => Start::Lower,
        Some('0'..='9') => Start::Digit,
        Some('“' | '"' | '„' | '«' | '‘') => Start::Quote,
        _ => Start::Other,
    }
}

fn end(content: &str, upper: bool) -> End {
    let closing = |c| matches!(c, '”' | '"' | ')' | '’' | '\'' | '*' | ']' | ' ');
    // Most lines end with a letter or with the mark that ends a sentence.
    let plain =
        content.bytes().next_back().is_some_and(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b';'));
    let bare = if plain { content } else { content.trim_end_matches(closing) };
    let closed = bare.len() < content.len();
    let mut back = bare.chars().rev();
    match back.next() {
        Some('.' | '!' | '?' | '…') => End::Stop,
        Some(';') => End::Semicolon,
        Some(':') => End::Colon,
        Some(',') if !closed => End::Comma,
        Some('-' | '–' | '—' | '/' | '(' | '“' | '+' | '&') if !closed => End::Hanging,
        Some(_) if !closed && hangs(bare, upper) => End::Hanging,
        _ => End::Open,
    }
}

fn first_word(content: &str) -> u16 {
    let word = content.bytes().take_while(|byte| *byte != b' ');
    u16::try_from(word.filter(|byte| byte & 0xC0 != 0x80).count()).unwrap_or(u16::MAX)
}
