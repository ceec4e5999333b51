//! Scraps where no line of the text stands: what recognition made of seals, initials and strokes at the foot of a page, and
//! between the mark that ends the text and those who receive the document.

use super::furniture::{self, Standing};
use super::shape::ends_with_end_mark;
use crate::fold::at_start;
use crate::letters::{is_alphanumeric, is_lowercase};
use crate::lines::TextLine;
use crate::source::is_spelled_syllable;
use crate::vocabulary::signers::DISTRIBUTION_LABELS;

/// The widest scrap, in characters, and the widest behind the end of the text.
const WIDEST: u16 = 10;
const WIDEST_BEHIND: u16 = 4;
/// The most scraps that stand together, and the most blank lines above each.
const MOST: usize = 3;
const MOST_BLANKS: usize = 4;
/// A line of the text is wider than the cell of a table, in characters.
const LINE: u16 = 24;
/// How many lines below a page's end may bear no letters.
const BELOW: usize = 12;
/// How many lines above a page's end tell how wide its lines run.
const PAGE: usize = 40;

/// The lines that are scraps, in order.
pub(super) fn find(text: &str, lines: &[TextLine]) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        // Hyphens and slashes tell most lines from both.
        let (first, last) = (text.as_bytes().get(line.from as usize), text.as_bytes().get(..line.to as usize));
        if (line.shape.form_feed || first == Some(&b'-')) && ends_page(text, line) {
            at_foot(text, lines, at, &mut found);
        } else if line.shape.width > 2
            && matches!(last, Some([.., b'/', b'.'] | [.., b'/']))
            && ends_with_end_mark(line.content(text))
        {
            behind_text(text, lines, at, &mut found);
        }
    }
    found
}

/// `--- PAGE BREAK ---`, a form feed.
fn ends_page(text: &str, line: &TextLine) -> bool {
    let marked = || line.shape.letters > 0 && line.content(text).starts_with("---");
    line.shape.form_feed && line.is_blank() || marked() && furniture::standing(text, line) == Standing::Page
}

/// Scraps above the end of a page, each behind a blank line. Where the last line of the text above them is full, they are
/// scraps only where the next page goes on in mid-sentence: a word that the line broke off would be taken for one.
fn at_foot(text: &str, lines: &[TextLine], end: usize, found: &mut Vec<usize>) {
    let from = found.len();
    let mut bottom = end;
    let below = lines.iter().skip(end + 1).take(BELOW).find(|line| line.shape.letters > 0);
    let goes_on = below.is_some_and(|line| line.content(text).starts_with(is_lowercase));
    let last = loop {
        let above = lines.get(bottom.saturating_sub(MOST_BLANKS + 1)..bottom).unwrap_or_default();
        let Some(blanks) = above.iter().rev().position(|line| !line.is_blank()) else { break None };
        let at = bottom - 1 - blanks;
        let scrap = lines.get(at).is_some_and(|line| is_scrap(line.content(text), line, goes_on));
        let alone = at.checked_sub(1).and_then(|above| lines.get(above)).is_some_and(TextLine::is_blank);
        // `2.` above a scrap numbers nothing.
        let bare = || found.len() > from && lines.get(at).is_some_and(|line| line.shape.width <= 2);
        if !(scrap || bare()) || !alone || found.len() - from == MOST {
            break lines.get(at);
        }
        found.push(at);
        bottom = at;
    };
    let page = lines.get(end.saturating_sub(PAGE)..end).unwrap_or_default();
    let widest = page.iter().map(|line| line.shape.width).max().unwrap_or(0);
    let ends = last.is_some_and(|line| {
        let open = line.content(text).ends_with(|c: char| is_alphanumeric(c) || c == ',');
        let full = open && u32::from(line.shape.width) * 4 >= u32::from(widest) * 3;
        line.shape.width >= LINE && full == (open && goes_on)
    });
    if ends {
        found.get_mut(from..).unwrap_or_default().reverse();
    } else {
        found.truncate(from);
    }
}

/// A scrap of a few letters between the end of the text and `Nơi nhận`.
fn behind_text(text: &str, lines: &[TextLine], end: usize, found: &mut Vec<usize>) {
    let from = found.len();
    let below = lines.iter().enumerate().skip(end + 1).take((MOST + 1) * (MOST_BLANKS + 1));
    for (at, line) in below.filter(|(_, line)| !line.is_blank()) {
        let content = line.content(text);
        if DISTRIBUTION_LABELS.iter().any(|label| at_start(content, label).is_some()) {
            return;
        }
        if line.shape.width > WIDEST_BEHIND
            || !content.starts_with(|c: char| c.is_ascii_lowercase())
            || is_item(content)
        {
            break;
        }
        found.push(at);
    }
    found.truncate(from);
}

/// A short line without digits whose words no Vietnamese word is spelled like; an abbreviation may stand in capitals. In the
/// midst of a sentence no line is as short: one such word is enough.
fn is_scrap(content: &str, line: &TextLine, amid: bool) -> bool {
    let shape = line.shape;
    if shape.width > WIDEST || shape.letters == 0 || shape.digits > 0 || !content.is_ascii() || is_item(content) {
        return false;
    }
    let abbreviates = shape.letters > 1 && shape.capitals == shape.letters;
    let mut words = content.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1).peekable();
    let few = words.peek().is_some() || shape.letters <= 2;
    !abbreviates
        && few
        && if amid { words.any(|word| !is_spelled_syllable(word)) } else { !words.any(is_spelled_syllable) }
}

/// What announces, or bears an enumerator.
fn is_item(content: &str) -> bool {
    content.contains([':', ';', '@', ')', '-', '+', '|', '_'])
}
