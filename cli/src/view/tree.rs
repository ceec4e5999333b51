//! The right side of the page: what was read, as a tree.

use vanban::Language;

use super::html::Html;
use super::piece::{Piece, Role};
use crate::lines::Lines;
use crate::words::share;

/// Up to this level the tree is open at first.
const OPEN: u8 = 2;

/// Groups with more items than this are closed at first.
const LONG: usize = 60;

/// Writes the tree as a flat list of items with levels, which is lighter than nested lists.
pub(super) fn write(html: &mut Html, pieces: &[Piece], lines: &Lines<'_>, language: Language) {
    let mut hidden_below = u8::MAX;
    for (index, piece) in pieces.iter().enumerate() {
        let below = pieces[index + 1..].iter().take_while(|below| below.level > piece.level);
        let children = below.clone().take(1).count() > 0;
        let long = piece.level == 1 && below.filter(|below| below.level == 2).take(LONG + 1).count() > LONG;
        let open = piece.level < OPEN && !long;
        if piece.level <= hidden_below {
            hidden_below = u8::MAX;
        }
        html.markup("<div role=treeitem").attribute("class", piece.role.class());
        html.attribute("id", &format!("t{index}")).number("aria-level", usize::from(piece.level));
        html.number("data-i", index).markup(" tabindex=").markup(if index == 0 { "0" } else { "-1" });
        if children {
            html.markup(if open { " aria-expanded=true" } else { " aria-expanded=false" });
        }
        if let Some(line) = piece.span.and_then(|span| lines.line(span.start)) {
            html.number("data-l", line);
        }
        if hidden_below != u8::MAX {
            html.markup(" hidden");
        } else if children && !open {
            hidden_below = piece.level;
        }
        html.markup(">");
        item(html, piece, language);
        html.markup("</div>");
    }
}

fn item(html: &mut Html, piece: &Piece, language: Language) {
    html.markup("<b>").text(&piece.name).markup("</b> <span>").text(&piece.text).markup("</span>");
    if let Some(confidence) = piece.confidence {
        let low = confidence.value() < crate::doubts::BELOW;
        html.markup(if low { " <small class=low>" } else { " <small>" });
        html.text(&share(confidence.value(), language)).markup("</small>");
    }
    for more in piece.more.iter().filter(|more| !more.is_empty()) {
        html.markup("<p>").text(more).markup("</p>");
    }
}

/// Writes the legend: a switch for each role that the document has.
pub(super) fn legend(html: &mut Html, pieces: &[Piece], language: Language) {
    for role in Role::LEGEND {
        let count = pieces.iter().filter(|piece| piece.role == role && piece.span.is_some()).count();
        if count > 0 {
            html.markup("<button type=button aria-pressed=true").attribute("class", role.class());
            html.attribute("data-r", role.class()).markup(">").text(role.words().of(language));
            html.markup(" <small>").text(&crate::words::count(count as u64, language)).markup("</small></button>");
        }
    }
}
