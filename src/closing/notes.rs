//! Chú thích: the notes that a web page or the last page of a text puts below the signature. They are no nodes and no
//! addressees; what they name is cited all the same.

use std::ops::Range;

use crate::grammar::note;
use crate::joined::Joined;
use crate::layout::Part;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase};
use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::{Attachment, Provision};

/// Hands on the notes below the signature that stand in no attachment, each of them a passage.
///
/// `[1] Các công điện số 217/CĐ-TTg …` / `ngày 16/11/2031.` / `[2] …`
pub(crate) fn cite(reading: &Reading<'_>, attachments: &[Attachment], citations: &mut impl PassageSink) {
    let parts = &reading.layout.parts;
    let closes = |part: &Part| matches!(part, Part::Signature | Part::Distribution);
    let Some(first) = parts.iter().position(closes) else { return };
    let end = attachments.first().map_or(u32::MAX, |attachment| attachment.span.start);
    let below = reading.lines.iter().enumerate().skip(first).take_while(|(_, line)| line.from < end);
    let mut note = Joined::default();
    let mut labels = Labels { above: first.saturating_sub(FARTHEST_CALL)..first, last: None, refused: false };
    let mut last = first;
    for (index, line) in below.filter(|(index, _)| reading.speaks(*index)) {
        let content = line.content(reading.text);
        let begins = labels.begins(reading, content);
        // A blank line ends a note as the signature does.
        let ends = parts.get(index) == Some(&Part::Signature) || index > last + 1 && !begins;
        last = index;
        if !note.is_empty() && (ends || begins) {
            citations.passage(&std::mem::take(&mut note), &Provision::default());
        }
        if !ends && (begins || !note.is_empty()) {
            note.push(content, line.from);
        }
    }
    if !note.is_empty() {
        citations.passage(&note, &Provision::default());
    }
}

/// How far above the signature the first note is called that stands without brackets, in lines.
const FARTHEST_CALL: usize = 60;

/// The labels of the notes.
struct Labels {
    /// The lines above the signature among which a note is called.
    above: Range<usize>,
    /// The number of the last note without brackets.
    last: Option<u16>,
    /// A number without brackets was found that nothing calls: others are not looked for.
    refused: bool,
}

impl Labels {
    /// Whether a line begins with the label of a note: `[5] …`; or `5 …`, where that counts on or is called above.
    fn begins(&mut self, reading: &Reading<'_>, content: &str) -> bool {
        if note::label(content).is_some() {
            return true;
        }
        let Some((number, label)) = note::bare_label(content).filter(|_| !self.refused) else { return false };
        let begins = match self.last {
            Some(last) => last.checked_add(1) == Some(number),
            None => self.above.clone().any(|line| calls(reading.content(line), label)),
        };
        if begins {
            self.last = Some(number);
        } else {
            self.refused = self.last.is_none();
        }
        begins
    }
}

/// Whether a line calls a note by a number at the end of a word: `Kiểm tra sau chứng nhận5`, `(được bãi bỏ)4;`
fn calls(content: &str, label: &str) -> bool {
    content.match_indices(label).any(|(at, _)| {
        let word = content.get(..at).unwrap_or_default();
        let word = word.strip_suffix(['.', ',', ';']).unwrap_or(word);
        let letters = word.len() - word.trim_end_matches(is_alphabetic).len();
        let last = word.get(word.len() - letters..).unwrap_or_default();
        // `km2`, `CO2`: part of the word.
        let whole = last.ends_with(is_lowercase) && (last.chars().count() > 2 || !last.is_ascii());
        let ended = whole || word.ends_with([')', '”']);
        let behind = content.get(at + label.len()..).unwrap_or_default();
        ended
            && !behind
                .starts_with(|c: char| is_alphanumeric(c) || matches!(c, '.' | ',' | '/' | '-') && behind.len() > 1)
    })
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn a_note_without_brackets_is_one_where_the_text_calls_it_or_it_counts_on() {
        let read = |call: &str, notes: &str| -> Vec<String> {
            let text = format!(
                "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Mở bến đò{call}\n1. Chủ bến giữ sổ.\n\nGIÁM ĐỐC\nLò Thị Mây\n\n{notes}\n"
            );
            parse(&text).citations.iter().map(|citation| citation.text.clone()).collect()
        };
        let notes = "5 Điều này được sửa đổi theo Nghị định số 5/2030/NĐ-CP.\n6 Điểm này được bổ sung theo Nghị định\n\
                     số 6/2030/NĐ-CP.";
        assert_eq!(read("5", notes), ["Nghị định số 5/2030/NĐ-CP", "Nghị định số 6/2030/NĐ-CP"]);
        assert_eq!(read("", notes), [""; 0]);
        assert_eq!(read(" 5", notes), [""; 0]);
        assert_eq!(read(" rộng 5 km5", notes), [""; 0]);
    }

    #[test]
    fn a_note_below_the_signature_is_cited_up_to_the_blank_line_behind_it() {
        let document = parse(
            "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Mở bến đò [1].\n\nGIÁM ĐỐC\nLò Thị Mây\n\n[1] Theo Nghị định số 5/2030/NĐ-CP\n\
             ngày 05/3/2030 của Chính phủ.\n\nBài liên quan: Nghị định số 6/2030/NĐ-CP\n",
        );
        let read: Vec<_> = document.citations.iter().map(|citation| citation.text.as_str()).collect();
        assert_eq!(read, ["Nghị định số 5/2030/NĐ-CP ngày 05/3/2030 của Chính phủ"]);
    }
}
