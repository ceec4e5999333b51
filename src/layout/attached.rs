//! What is attached or issued with a document: its title above the note that says so, and words that look like one.

use super::above::Above;
use super::model::Junction;
use super::signal::{Signal, Signals};
use crate::fold::{Key, at_start};
use crate::letters::{is_alphabetic, is_lowercase};
use crate::lines::TextLine;
use crate::vocabulary::attachments::{ENCLOSED, ENCLOSES, FORM};

/// The most lines of a title above the note of what it was issued with.
pub(super) const TITLE: usize = 6;

/// Whether a note of what something was issued with stands on the next lines, and what stands here may be its title.
pub(super) fn leads_to_note(text: &str, lines: &[TextLine], index: usize) -> bool {
    let below = lines.iter().skip(index).filter(|line| !line.is_blank()).take(TITLE + 1);
    below.map(|line| line.content(text)).any(|content| ENCLOSES.iter().any(|words| content.contains(words)))
}

/// Below the closing, what stands in capitals above `(Kèm theo …)` is the title of something attached, whatever its first
/// word is.
pub(super) fn entitle(lines: &[TextLine], signals: &mut [Signals], speaking: &[(u32, Junction)], below: Junction) {
    let signing = Signals::of(&[Signal::SigningAuthority, Signal::Position, Signal::PersonName]);
    let mut first = None;
    let mut joined = below;
    for (index, junction) in speaking.iter().rev().take(TITLE) {
        let index = *index as usize;
        let upper = lines.get(index).is_some_and(TextLine::is_upper_case);
        let shown = signals.get(index).copied().unwrap_or_default();
        // A blank line stands above the note at the most.
        let apart = joined == Junction::Loose && first.is_some();
        if apart || !upper || shown.shares(signing) {
            break;
        }
        first = Some(index);
        joined = *junction;
    }
    if let Some(shown) = first.and_then(|index| signals.get_mut(index)) {
        shown.set(Signal::Enclosure, true);
    }
}

/// Whether a line names a form without being its heading: a sentence says something of it, or several are listed.
///
/// `Mẫu số 01a tại Phụ lục I áp dụng cho các bến đò.`, `Mẫu số B 01 - DN` / `Mẫu số B 02 - DN`
pub(super) fn names_form(content: &str, shown: Signals, above: Option<&str>, below: Option<&str>) -> bool {
    let form = |content: &str| at_start(content, FORM).is_some();
    let said = shown.has(Signal::Sentence) && content.ends_with(['.', ';']);
    let listed = || above.into_iter().chain(below).any(form);
    form(content) && !shown.has(Signal::UpperCase) && (said || listed())
}

/// Whether a note, which may break off, says what is enclosed with the document at hand, and not what something was issued
/// with: `(Kèm theo các phụ lục số 1 và 2)`, `(Kèm theo` / `phụ lục số 6).`
pub(super) fn encloses(text: &str, line: &TextLine, below: Option<&TextLine>) -> bool {
    let last = below.filter(|_| !line.content(text).contains(')')).unwrap_or(line);
    let note = text.get(line.from as usize..last.to as usize).unwrap_or_default();
    let key = Key::<NOTE>::of(note);
    ENCLOSED.iter().any(|words| key.as_str().contains(words))
}

/// Bytes of a note's key that are looked at.
const NOTE: usize = 32;

/// Whether what looks like the heading of something attached goes on with the sentence above:
/// `… theo` / `Mẫu số 01 ban hành kèm theo …`, `… của cơ quan` / `(kèm theo hồ sơ) …`
pub(super) fn is_asked_for(above: Above<'_>, line: &TextLine, content: &str, shown: Signals, loose: bool) -> bool {
    let labelled = shown.shares(Signals::of(&[Signal::Appendix, Signal::Enclosure]));
    if !labelled && !shown.has(Signal::IssuedWith) {
        return false;
    }
    let wide = above.is_wide() && !above.line.is_upper_case() && !line.is_upper_case();
    let open = above.content.ends_with(|c: char| is_lowercase(c) || c == ',');
    let low = content.chars().find(|c| is_alphabetic(*c)).is_some_and(is_lowercase);
    above.hangs() || (!loose && wide && open && (low || labelled))
}
