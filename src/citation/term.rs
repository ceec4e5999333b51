//! Khóa, kỳ họp, nhiệm kỳ: in which of its terms and sessions a body acted, behind its name.

use super::words::{from, is_capitalised, phrase_at, skip_blank, word_at};
use crate::letters::is_alphanumeric;
use crate::vocabulary::terms::{MEETINGS, TERMS};

/// The most terms and sessions behind one name.
const MOST: usize = 4;

/// The offset behind the term and session that stand at an offset, with the bracket around them; the offset itself where none
/// stands there.
///
/// `của HĐND tỉnh` + ` (khóa XV, kỳ họp thứ 12)`, `, nhiệm kỳ 2030 - 2035`
pub(super) fn behind_terms(text: &str, at: usize) -> usize {
    let start = skip_blank(text, at);
    let bracket = from(text, start).starts_with('(');
    let mut end = if bracket { start + 1 } else { at };
    for _ in 0..MOST {
        let mark = skip_blank(text, end);
        let mark = if from(text, mark).starts_with([',', '-']) { mark + 1 } else { mark };
        match term_end(text, skip_blank(text, mark)) {
            Some(close) => end = close,
            None => break,
        }
    }
    match (bracket, from(text, end).strip_prefix(')')) {
        (true, Some(behind)) => text.len() - behind.len(),
        (true, None) => at,
        (false, _) => end,
    }
}

/// Where a term or session ends that begins at an offset: `kỳ họp thứ 12`, `khóa XI, XII`, `nhiệm kỳ 2030 - 2035`.
fn term_end(text: &str, at: usize) -> Option<usize> {
    // Most names of bodies are followed by something else.
    let likely = from(text, at).starts_with(['k', 'K', 'n', 'N', 'p', 'P', 'l', 'L']);
    let (_, word) = likely.then(|| phrase_at(from(text, at), TERMS)).flatten()?;
    let mut end = figure_end(text, skip_blank(text, at + word))?;
    for _ in 0..MOST {
        let joint = skip_blank(text, end);
        let Some(behind) = from(text, joint).strip_prefix(['-', '–', ',']) else { break };
        match figure_end(text, skip_blank(text, text.len() - behind.len())) {
            Some(close) => end = close,
            None => break,
        }
    }
    Some(end)
}

/// Where a number ends that begins at an offset, Roman or Arabic.
fn figure_end(text: &str, at: usize) -> Option<usize> {
    let rest = from(text, at);
    let figure = |c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L');
    let behind = rest.trim_start_matches(figure);
    (behind.len() < rest.len() && !behind.starts_with(|c: char| is_alphanumeric(c) || c == '/'))
        .then_some(text.len() - behind.len())
}

/// The most words that say which meeting it was: `lần thứ mười một`.
const MOST_WORDS: usize = 3;

/// Where the body is named whose meeting stands at an offset: `Hội nghị lần thứ sáu` + ` Ban Chấp hành Trung ương`
pub(crate) fn behind_meeting(text: &str, at: usize) -> Option<usize> {
    let likely = from(text, at).starts_with(['H', 'h']);
    let (_, meeting) = likely.then(|| phrase_at(from(text, at), MEETINGS)).flatten()?;
    let mut end = skip_blank(text, at + meeting);
    for _ in 0..MOST_WORDS {
        let word = word_at(text, end);
        if word.is_empty() || is_capitalised(word) && figure_end(text, end).is_none() {
            break;
        }
        end = skip_blank(text, end + word.len());
    }
    let end = from(text, end).strip_prefix(',').map_or(end, |behind| skip_blank(text, text.len() - behind.len()));
    is_capitalised(word_at(text, end)).then_some(end)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::cite;

    #[test]
    fn the_title_stands_behind_the_session_in_which_the_council_decided() {
        for (behind, issuer, title) in [
            (" khóa XV, kỳ họp thứ 12 về bến đò;", "HĐND huyện Đê Lớn khóa XV", "về bến đò"),
            (", khóa XV, kỳ họp thứ 12 về bến đò;", "HĐND huyện Đê Lớn", "về bến đò"),
            (" (Khóa XV, Kỳ họp thứ 12) quy định mức thu;", "HĐND huyện Đê Lớn", "quy định mức thu"),
            (" nhiệm kỳ 2030 - 2035 về bến đò;", "HĐND huyện Đê Lớn", "về bến đò"),
        ] {
            let text = format!("Nghị quyết số 8/NQ-HĐND ngày 10/7/2031 của HĐND huyện Đê Lớn{behind}");
            let citation = cite(&text).swap_remove(0);
            let read = (citation.issuer.unwrap_or_default(), citation.title.unwrap_or_default().to_string());
            assert_eq!(read, (issuer.to_owned(), title.to_owned()), "{behind}");
        }
    }

    #[test]
    fn a_committee_decides_in_its_meeting() {
        for meeting in [" của Hội nghị lần thứ sáu", " Hội nghị lần thứ 6", ", Hội nghị lần thứ mười một,"]
        {
            let text = format!("Nghị quyết số 19-NQ/TW ngày 25/10/2031{meeting} Ban Chấp hành Trung ương về bến đò.");
            let citation = &cite(&text)[0];
            let read = (citation.issuer.as_deref(), citation.title.as_deref());
            let named = meeting.trim_start_matches(" của").trim_start_matches([' ', ',']);
            let issuer = format!("{named} Ban Chấp hành Trung ương");
            assert_eq!(read, (Some(issuer.as_str()), Some("về bến đò")), "{meeting}");
        }
    }
}
