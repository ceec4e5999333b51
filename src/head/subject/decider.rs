//! Who decides, where it is named in capitals below the subject: the issuer, its term and session.

use super::capitals;
use crate::fold::{at_start, fold};
use crate::letters::is_alphanumeric;
use crate::reading::Reading;
use crate::vocabulary::heads::SESSIONS;
use crate::vocabulary::letterheads::STATE_KEY;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::POSITIONS;
use crate::{Issuer, blocks};

/// The line of a subject from which on its last ones name who decides, in capitals: the issuer, an office of it before the name,
/// its term and session below.
///
/// `Quy định mức thu …` / `HỘI ĐỒNG NHÂN DÂN TỈNH A` / `KHÓA X, KỲ HỌP THỨ 6`
pub(super) fn begins(reading: &Reading<'_>, issuers: &[Issuer], lines: &[usize]) -> Option<usize> {
    // Blanks between words may be lost.
    let closed = |text: &str| fold(text).replace(' ', "");
    let small = lines.iter().rposition(|line| !capitals(reading, *line));
    let first = small.map_or(1, |at| at + 1).max(1).max(lines.len().saturating_sub(DECIDER_LINES));
    let term = |line: &usize| SESSIONS.iter().any(|words| at_start(reading.content(*line), words).is_some());
    let end = lines.iter().skip(first).position(term).map_or(lines.len(), |at| first + at);
    let names = |from: usize| {
        let named = lines.get(from..end).unwrap_or_default();
        let key: String = named.iter().map(|line| closed(reading.content(*line))).collect();
        let key = key.strip_suffix(STATE_KEY).unwrap_or(&key);
        issuers.iter().any(|issuer| {
            let office = key.strip_suffix(&closed(&issuer.name));
            office.is_some_and(|office| office.is_empty() || POSITIONS.iter().any(|words| is_closed(words, office)))
        })
    };
    let above = |at: usize| at.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
    let open = |at: usize| !blocks::hangs(reading.content(above(at)), capitals(reading, above(at)));
    (first..end).find(|at| open(*at) && names(*at))
}

/// Whether a key without its blanks is what is left.
fn is_closed(key: &str, closed: &str) -> bool {
    key.bytes().filter(|byte| *byte != b' ').eq(closed.bytes())
}

/// The most lines below a subject that name who decides.
const DECIDER_LINES: usize = 3;

/// How many lines of a subject in small letters stand above who decides, in capitals, or above a stamp behind strokes. `None`
/// where nothing of the kind does.
pub(super) fn in_capitals(reading: &Reading<'_>, lines: &[usize]) -> Option<usize> {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let named = |(above, line): (&usize, &usize)| {
        let content = reading.content(*line);
        let bare = content.trim_start_matches(|c: char| !is_alphanumeric(c));
        let heads = opens_actor(bare) || content.starts_with(['|', '_', '~']);
        let long = bare.split(' ').count() >= AUTHORITY_WORDS;
        let set = capitals(reading, *line) && !capitals(reading, *above);
        heads && long && set && !blocks::hangs(reading.content(*above), false)
    };
    pairs.into_iter().position(named).map(|at| at + 1)
}

/// The fewest words of a line in capitals that names who decides.
const AUTHORITY_WORDS: usize = 4;
