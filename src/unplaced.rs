//! Running text that came to stand in no value and no node. It is never passed over in silence.

use crate::document::Content;
use crate::layout::{Signal, Signals};
use crate::reading::Reading;
use crate::{Code, Diagnostic, LineRole, Span};

/// The parts whose running text belongs to a value or a node. What stands in letterheads, stamps and copies is no value of
/// the document, and labels (`Nơi nhận:`) are none.
const HOLDS_TEXT: &[LineRole] = &[
    LineRole::Subject,
    LineRole::Recipients,
    LineRole::Preamble,
    LineRole::Body,
    LineRole::Signature,
    LineRole::Distribution,
    LineRole::Attachment,
];
/// Labels of lists: they are understood, and no entry.
const LABELS: Signals = Signals::of(&[Signal::Distribution, Signal::Recipients]);
/// Running text has at least so many small letters; shorter lines are scribble, marks and remnants.
const LEAST_SMALL_LETTERS: u16 = 16;

/// Adds a remark for every stretch of running text that no value and no node holds. The addresses of addressees are read as
/// what they are, and no values.
pub(crate) fn remark(reading: &Reading<'_>, content: &Content, addresses: &[Span], diagnostics: &mut Vec<Diagnostic>) {
    let mut held = held(content);
    held.extend(addresses);
    held.sort_unstable_by_key(|span| span.start);
    let mut held = held.into_iter().peekable();
    // The end of what the values so far hold.
    let mut reached = 0;
    let mut stretch: Option<Span> = None;
    let roles = reading.layout.roles.iter().zip(&reading.layout.signals);
    for (line, (role, shown)) in reading.lines.iter().zip(roles).filter(|(line, _)| !line.is_blank()) {
        while let Some(span) = held.next_if(|span| span.start < line.to) {
            reached = reached.max(span.end);
        }
        if reached > line.from || shown.shares(LABELS) {
            diagnostics.extend(stretch.take().map(|span| unplaced(reading, span)));
            continue;
        }
        let small = line.shape.letters.saturating_sub(line.shape.capitals);
        if HOLDS_TEXT.contains(role) && small >= LEAST_SMALL_LETTERS.max(line.shape.capitals) {
            let from = stretch.map_or(line.from, |stretch| stretch.start);
            stretch = Some(Span::new(from, line.to));
        }
    }
    diagnostics.extend(stretch.map(|span| unplaced(reading, span)));
}

/// Where the values stand; of nodes and attachments the outermost, which enclose all others.
fn held(content: &Content) -> Vec<Span> {
    let nodes = content.preamble.iter().chain(&content.body).map(|node| node.span);
    let closing = content.signatures.iter().map(|signature| signature.span);
    let closing = closing.chain(content.distribution.iter().map(|addressee| addressee.span));
    let fields = content.subject.iter().chain(&content.recipients).map(|field| field.span);
    let attached = content.attachments.iter().map(|attachment| attachment.span);
    let cited = content.citations.iter().map(|citation| citation.span);
    nodes.chain(closing).chain(fields).chain(attached).chain(cited).collect()
}

/// The remark, with the first words of the text.
fn unplaced(reading: &Reading<'_>, span: Span) -> Diagnostic {
    let text = reading.slice(span);
    let first = text.split(['\n', '\r']).next().unwrap_or_default().trim();
    Diagnostic::found(Code::TextUnplaced, span, first.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::Code;

    const LETTER: &str = "UBND TỈNH ĐỒNG XA\nSố: 12/UBND-NC\n\nKính gửi: Công ty Sao Mai\n\n\
        Ủy ban nhân dân tỉnh có ý kiến như sau:\n\n1. Đồng ý với đề nghị của công ty.\n\n\
        Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n";

    fn unplaced(text: &str) -> Vec<(String, String)> {
        let document = crate::parse(text);
        let remarks = document.diagnostics.iter().filter(|remark| remark.code == Code::TextUnplaced);
        remarks.map(|remark| (remark.span.slice(text).unwrap().to_owned(), remark.found.clone().unwrap())).collect()
    }

    #[test]
    fn a_letter_all_of_whose_text_is_understood_bears_no_remark() {
        assert_eq!(unplaced(LETTER), []);
    }

    #[test]
    fn an_address_below_an_addressee_is_understood_and_no_value() {
        let address = "(Địa chỉ: số 4 đường Bến Đò,\nphường Đông Thủy, tỉnh Đồng Xa)";
        assert_eq!(unplaced(&LETTER.replace("Sao Mai\n", &format!("Sao Mai\n{address}\n"))), []);
    }

    #[test]
    fn what_stands_below_the_signature_and_is_no_entry_is_named_once_with_its_first_line() {
        let note = "Website của Ủy ban nhân dân tỉnh:\nhttp://dongxa.example/van-ban";
        let text = format!("{LETTER}\n{note}\n");
        assert_eq!(unplaced(&text), [(note.to_owned(), "Website của Ủy ban nhân dân tỉnh:".to_owned())]);
    }
}
