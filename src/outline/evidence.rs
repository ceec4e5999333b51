//! How much speaks for a new paragraph at a line, beside what the layout and the words of paragraphs say (`blocks`).

use super::enumerator::{Closer, Opening};
use super::label::Style;
use super::sequence::{Fit, MOST_MISSING, Place};

/// Log-odds for a new paragraph at an enumerator that fits nowhere.
pub(super) const MISFIT: f32 = 0.5;
/// Log-odds for a new paragraph at a label that nothing closes, behind a word that asks for what follows.
pub(super) const NAMED: f32 = -4.0;
/// Log-odds for a new paragraph at the words that open a basis or proposal.
pub(super) const PHRASE: f32 = 4.0;
/// Log-odds for a new paragraph at a mark that opens quoted wording.
pub(super) const QUOTES: f32 = 3.0;
/// Log-odds for a new paragraph at a mark that opens a provision, behind an order to amend.
pub(super) const ORDERED: f32 = 7.0;
/// Log-odds for a new paragraph behind the heading of a unit that ends far before the margin.
pub(super) const HEADED: f32 = 2.0;
/// Log-odds for a new paragraph at the sentence that closes the document, behind the end of another.
pub(super) const CLOSING: f32 = 2.0;
/// Log-odds for a new paragraph at a line that closes the bracket which the one above opened: whatever the layout says, it goes
/// on.
pub(super) const BRACKET: f32 = -24.0;
/// Log-odds for a new paragraph at the first label of a series that is expected.
pub(super) const EXPECTED: f32 = 6.5;

/// Log-odds that a row begins a paragraph, by how its enumerator fits; `empty` where nothing stands behind it.
pub(super) fn evidence(fit: &Fit, opening: &Opening, empty: bool, capital: bool) -> f32 {
    // The dots within a decimal label tell it from a number without the one behind it: `1.1 Vườn ươm`.
    let decimal = matches!(fit.reading.style, Style::Decimal(_));
    let bare = opening.closer == Closer::Nothing && opening.bullet.is_none() && !decimal;
    let alone = empty && opening.keyword.is_some();
    let unsure = fit.repaired || opening.damaged;
    let look = match (bare, unsure) {
        _ if alone => 1.0,
        (true, _) => -2.5,
        (_, true) => -1.0,
        _ => 0.0,
    };
    let named = if matches!(fit.reading.style, Style::Named(_)) { 1.5 } else { 0.0 };
    let place = match fit.place {
        Place::Next(_) => 4.0,
        Place::First => 3.0,
        Place::Marker(_) => 3.0,
        Place::Gap(_, missing) if missing <= MOST_MISSING => 1.5,
        Place::Again(_) | Place::Late(_) => 1.0,
        Place::Gap(..) | Place::Jump => 0.0,
    };
    // A capital behind a whole enumerator: no line goes on so in mid-sentence, least of all with the very label that is due.
    let crisp = match (capital && !bare && !unsure, fit.place) {
        (false, _) => 0.0,
        (true, Place::Next(_)) => 4.5,
        (true, _) => 1.0,
    };
    look + named + place + crisp
}
