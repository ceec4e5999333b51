//! The office of the signer that only what stands below it tells from a line of the text: one in small letters, `Bộ trưởng` /
//! `(Đã ký)` / `Trần Văn A`, as legal databases print the closing of a statute, and one that no table knows.

use super::{Part, Signal, Signals};
use crate::grammar::authority::{is_capitals, opens_with_position};
use crate::letters::is_uppercase;
use crate::lines::TextLine;
use crate::stretch::stretches;
use crate::vocabulary::openings::opens_actor;

/// What the text before it ends with, where no blank line stands between.
const ENDED: Signals = Signals::of(&[Signal::SentenceEnd, Signal::EndMark]);

/// The most words of such an office: `Giám đốc Sở Thủy sản tỉnh An Phú`.
pub(crate) const MOST_OFFICE_WORDS: usize = 10;

/// Gives the office directly above the signature its part, and with it the direction that stands between: that proves words
/// in capitals an office, whatever they are, and so does an office in another column.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], text: &str, lines: &[TextLine]) {
    let Some(signed) = parts.iter().position(|part| *part == Part::Signature) else { return };
    let shown = |line: usize| signals.get(line).copied().unwrap_or_default();
    let speaks = |line: &usize| lines.get(*line).is_some_and(|line| !line.is_blank());
    let mut above = (0..signed).rev().filter(speaks).peekable();
    let content = |line: usize| parts.get(line) == Some(&Part::Content);
    let direction = above.next_if(|line| content(*line) && shown(*line).has(Signal::Signed));
    let Some(office) = above.next().filter(|line| content(*line)) else { return };
    let ended = above.next().is_some_and(|line| line + 1 < office || shown(line).shares(ENDED));
    let directed = direction.is_some() || shown(signed).has(Signal::Signed);
    let words = lines.get(office).map_or("", |line| line.content(text));
    let proved = directed || seats_office(words);
    let is_office = |text: &str| {
        let named = opens_with_position(text) || proved && is_capitals(text);
        named && text.split_whitespace().count() <= MOST_OFFICE_WORDS
    };
    let stands = words.starts_with(is_uppercase)
        && !words.ends_with([';', '.', ',', ':'])
        && stretches(words, 0).all(|one| is_office(one.text));
    if (directed || shown(signed).has(Signal::PersonName)) && ended && stands {
        // What says nothing between them goes with the signature as well.
        parts.iter_mut().take(signed).skip(office).for_each(|part| *part = Part::Signature);
    }
}

/// Whether a line holds several columns in capitals, one of them an office and none a body: beside it stand others.
///
/// `DUYỆT CỦA HIỆU TRƯỞNG          TỔ TRƯỞNG`
pub(crate) fn seats_office(words: &str) -> bool {
    let columns = || stretches(words, 0).map(|one| one.text);
    columns().nth(1).is_some()
        && columns().all(|text| is_capitals(text) && (opens_with_position(text) || !opens_actor(text)))
        && columns().any(opens_with_position)
}
