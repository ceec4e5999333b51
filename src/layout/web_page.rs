//! Trang web: what a site sets around the document that it shows: a card of its register above it, links below.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::national_title;
use crate::fold::at_start;
use crate::lines::TextLine;
use crate::vocabulary::pages::{BELOW_DOCUMENT, CARD_LABELS, CARD_NUMBER};
use crate::vocabulary::type_at_start;

/// Lines at the top of a page among which the card stands.
const CARD: usize = 160;
/// The fewest different labels of a card.
const FEWEST_LABELS: usize = 4;
/// Lines from one label of a card to the next at the most, the value and bars between.
const BETWEEN_LABELS: usize = 10;
/// Lines from the card to the head of the document: the site tells what it is about.
const TO_HEAD: usize = 600;
/// The widest line of a letterhead above the title of the state, in characters.
const LETTERHEAD_WIDTH: u16 = 60;

/// The lines of the document on a web page; `None` where no card of a register stands above it.
///
/// `**Số hiệu:**` / `12/QĐ-UBND` / `**Loại văn bản:**` / `Quyết định` …, the letterhead, …, `## Văn bản liên quan`
pub(super) fn document(text: &str, lines: &[TextLine]) -> Option<Range<usize>> {
    static NUMBER: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(CARD_NUMBER));
    let top = lines.get(..CARD.min(lines.len()))?;
    let end = top.last()?.to as usize;
    NUMBER.find(text.as_bytes().get(..end)?)?;
    let card = card_end(text, top)?;
    let below = below(text, lines, card);
    let head = head(text, lines.get(..below)?, card).unwrap_or(card);
    Some(head..below)
}

/// What stands on a line without the marks that set it as a heading, in bold type, or in a table.
fn bare<'t>(text: &'t str, line: &TextLine) -> &'t str {
    line.content(text).trim_matches(['#', '*', '|', ' ', '_'])
}

/// The line behind the card; `None` where none stands there.
fn card_end(text: &str, top: &[TextLine]) -> Option<usize> {
    let mut seen = [false; CARD_LABELS.len()];
    let mut last = 0;
    for (index, line) in top.iter().enumerate() {
        if last > 0 && index > last + BETWEEN_LABELS {
            // Further ones are those of other documents.
            break;
        }
        let content = line.content(text);
        for (label, seen) in CARD_LABELS.iter().zip(&mut seen) {
            let labels = content.find(label).is_some_and(|at| {
                let behind = content.get(at + label.len()..).unwrap_or_default();
                behind.trim_start_matches(['*', ' ']).starts_with([':', '|'])
            });
            if labels {
                *seen = true;
                last = index;
            }
        }
    }
    if seen.iter().filter(|seen| **seen).count() < FEWEST_LABELS {
        return None;
    }
    // `**Tình trạng:**` / `|` / `Đã biết`: the value stands below its label.
    let open = top.get(last).is_some_and(|line| bare(text, line).ends_with(':'));
    let values = top.iter().enumerate().skip(last + 1).filter(|(_, line)| !bare(text, line).is_empty());
    let value = values.map(|(index, _)| index).next().filter(|_| open);
    Some(value.unwrap_or(last) + 1)
}

/// Where the head of the document begins behind the card: its letterhead, or those whom it addresses.
fn head(text: &str, lines: &[TextLine], card: usize) -> Option<usize> {
    let next = |index: usize| lines.get(index + 1).map_or("", |line| bare(text, line));
    let mut further = lines.iter().enumerate().skip(card).take(TO_HEAD);
    let (first, _) = further.find(|&(index, line)| {
        let content = bare(text, line);
        // `ĐẢNG CỘNG SẢN` / `VIỆT NAM`: cells are narrow.
        let titled = line.is_upper_case() && national_title::stands_on(&[content, next(index)].join(" "));
        titled || at_start(content, "kinh gui").is_some()
    })?;
    // The name of the issuer stands above the title of the state, in capitals.
    let of_head = |line: &&TextLine| {
        let told = line.shape.letters > 0;
        !told || line.is_upper_case() && line.shape.width <= LETTERHEAD_WIDTH
    };
    let above = lines.get(card..first)?.iter().rev().take_while(of_head).count();
    Some(first - above)
}

/// Where the site goes on below the document, which stands below the card.
fn below(text: &str, lines: &[TextLine], card: usize) -> usize {
    let links = |line: &TextLine| BELOW_DOCUMENT.contains(&bare(text, line));
    let further = lines.get(card..).unwrap_or_default();
    let Some(at) = further.iter().position(links).map(|at| card + at) else { return lines.len() };
    // `Quyết định 12/2031/QĐ-UBND về bến đò do Tỉnh Đê Lớn ban hành`: what the site calls the document.
    let called = at.checked_sub(1).filter(|&above| {
        lines.get(above).is_some_and(|line| {
            let content = bare(text, line);
            let number =
                type_at_start(content).and_then(|(_, end)| content.get(end..)).unwrap_or_default().trim_start();
            !line.is_upper_case() && number.starts_with(|c: char| c.is_ascii_digit())
        })
    });
    called.unwrap_or(at)
}
