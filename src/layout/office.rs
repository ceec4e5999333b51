//! The office of the signer in small letters, which only what stands below it tells from a line of the text: `Bộ trưởng` /
//! `(Đã ký)` / `Trần Văn A`, as legal databases print the closing of a statute.

use super::{Part, Signal, Signals};
use crate::grammar::authority::opens_with_position;
use crate::letters::is_uppercase;
use crate::lines::TextLine;

/// What the line below shows.
const SIGNED: Signals = Signals::of(&[Signal::Signed, Signal::PersonName]);

/// What the text before it ends with, where no blank line stands between.
const ENDED: Signals = Signals::of(&[Signal::SentenceEnd, Signal::EndMark]);

/// The most words of such an office: `Giám đốc Sở Thủy sản tỉnh An Phú`.
const MOST_WORDS: usize = 10;

/// Gives the office directly above the signature its part.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], text: &str, lines: &[TextLine]) {
    let Some(signed) = parts.iter().position(|part| *part == Part::Signature) else { return };
    let shown = |line: usize| signals.get(line).copied().unwrap_or_default();
    let speaks = |line: &usize| lines.get(*line).is_some_and(|line| !line.is_blank());
    let mut above = (0..signed).rev().filter(speaks);
    let Some(office) = above.next().filter(|line| parts.get(*line) == Some(&Part::Content)) else { return };
    let ended = above.next().is_some_and(|line| line + 1 < office || shown(line).shares(ENDED));
    let content = lines.get(office).map_or("", |line| line.content(text));
    let stands = content.starts_with(is_uppercase)
        && !content.ends_with([';', '.', ',', ':'])
        && content.split(' ').count() <= MOST_WORDS
        && opens_with_position(content);
    if shown(signed).shares(SIGNED)
        && ended
        && stands
        && let Some(part) = parts.get_mut(office)
    {
        *part = Part::Signature;
    }
}
