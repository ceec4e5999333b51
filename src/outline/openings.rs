//! The enumerators that rows open with: candidates for units.

use super::blocks::{End, Row, spans_years};
use super::enumerator::{self, Opening};
use super::keyword::Keyword;
use super::label;
use crate::lines::TextLine;

/// The candidates of a region, row by row.
#[derive(Debug)]
pub(super) struct Openings<'t> {
    /// The enumerator that each row opens with.
    rows: Vec<Option<Opening<'t>>>,
    /// The rows that hold nothing but the word of the enumerator on the next one, in order.
    words: Vec<usize>,
}

impl<'t> Openings<'t> {
    /// Finds the enumerators, and tells the rows how their text begins behind them.
    pub(super) fn of(text: &'t str, lines: &[TextLine], rows: &mut [Row<'t>]) -> Self {
        let mut words = Vec::new();
        let mut openings: Vec<Option<Opening<'t>>> = Vec::with_capacity(rows.len());
        let mut above = "";
        for (at, row) in rows.iter_mut().enumerate() {
            if row.names_article() {
                words.push(at);
            }
            // `… giai đoạn 2026` / `- 2030`: no item.
            let opens = !spans_years(above, row.content);
            openings.push(if opens { opening(text, lines, row) } else { None });
            above = row.content;
        }
        // A word that the page broke off its number belongs to the enumerator on the next line.
        words.retain(|at| {
            let above = at.checked_sub(1).and_then(|above| rows.get(above));
            let ended = above.is_none_or(|above| !matches!(above.end, End::Hanging | End::Comma));
            let opening =
                openings.get_mut(at + 1).and_then(Option::as_mut).filter(|opening| ended && opening.numbers_unit());
            opening.map(|opening| opening.keyword = Some(Keyword::Article)).is_some()
        });
        Self { rows: openings, words }
    }

    /// The enumerator that a row opens with.
    pub(super) fn at(&self, row: usize) -> Option<&Opening<'t>> {
        self.rows.get(row)?.as_ref()
    }

    /// Whether a row holds nothing but the word of the enumerator on the next one.
    pub(super) fn is_word(&self, row: usize) -> bool {
        self.words.binary_search(&row).is_ok()
    }

    /// All of them, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Opening<'t>> {
        self.rows.iter().flatten()
    }

    /// Those behind a row, each with its row.
    pub(super) fn behind(&self, row: usize) -> impl Iterator<Item = (usize, &Opening<'t>)> {
        let rows = self.rows.get(row + 1..).unwrap_or_default().iter().enumerate();
        rows.filter_map(move |(at, opening)| Some((row + 1 + at, opening.as_ref()?)))
    }
}

/// The enumerator that a row opens with.
fn opening<'t>(text: &'t str, lines: &[TextLine], row: &mut Row<'t>) -> Option<Opening<'t>> {
    let content = row.content;
    let start = lines.get(row.line).map_or(row.from, |line| line.start);
    if row.names_article() {
        return None;
    }
    if start < row.from
        && let Some(before) = text.get(start as usize..row.from as usize)
        && let Some(found) = enumerator::underscored(before, content)
    {
        return Some(found).filter(|_| !row.upper);
    }
    if enumerator::opens_with_word(content) {
        return None;
    }
    let opening = enumerator::opening(content)?;
    if !label::is_legible(&opening) {
        return None;
    }
    row.starts_with(content.get(opening.text..).unwrap_or_default());
    Some(opening)
}
