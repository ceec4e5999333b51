//! Chú thích: the notes that a web page puts below the signature. They are no nodes and no addressees; what they name is
//! cited all the same.

use crate::joined::Joined;
use crate::layout::Part;
use crate::outline::{PassageSink, begins_note};
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
    let mut last = first;
    for (index, line) in below.filter(|(index, _)| reading.speaks(*index)) {
        let content = line.content(reading.text);
        // A blank line ends a note as the signature does.
        let ends = parts.get(index) == Some(&Part::Signature) || index > last + 1 && !begins_note(content);
        last = index;
        if !note.is_empty() && (ends || begins_note(content)) {
            citations.passage(&std::mem::take(&mut note), &Provision::default());
        }
        if !ends && (begins_note(content) || !note.is_empty()) {
            note.push(content, line.from);
        }
    }
    if !note.is_empty() {
        citations.passage(&note, &Provision::default());
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

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
