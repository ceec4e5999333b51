//! The verb before a document, with the words between: what the sentence says of it.

use std::sync::LazyLock;

use memchr::memmem::FinderRev;

use super::act::{done_here, is_others};
use super::part::{is_partly, laid_down_there, of_part, part_of_provision};
use crate::Relation;
use crate::citation::announced::said_of_list;
use crate::citation::issuer::name_end;
use crate::citation::mention::Mention;
use crate::citation::words::{before, from, left_of, phrase_before, skip_blank, window_start};
use crate::fold::{at_end, at_start, last_word};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::{provisions, relations};

/// How far before the mention its verb is looked for, in bytes.
pub(in crate::citation) const MAX_BEFORE: usize = 120;

static VERBS: LazyLock<ByWord<&(&str, Relation)>> = LazyLock::new(|| ByWord::last(relations::VERBS, |row| row.0));

static INSTRUCTIONS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(relations::INSTRUCTIONS));

static BETWEEN: LazyLock<ByWord<&str>> =
    LazyLock::new(|| ByWord::endings(&[relations::BETWEEN, provisions::HEADINGS].concat()));

/// The relation of a mention as the verb before it tells, or what undoes it behind it.
pub(super) fn stated(text: &str, mention: &Mention) -> Relation {
    if let Some(relation) = mention.undone {
        return relation;
    }
    let left = before(text, mention.span.start);
    let window = window_start(left, MAX_BEFORE);
    let mut open = from(left, window).trim_end();
    if let Some(said) = said_of_list(open, mention) {
        return said;
    }
    let (mut place, mut told, mut part) = (false, false, false);
    if let Some(at) = Some(open).filter(|_| !mention.provisions.is_empty()).and_then(part_of_provision) {
        part = true;
        open = left_of(open, at);
    }
    for _ in 0..6 {
        let last = last_word(open);
        if let Some((at, relation)) = verb_of(open, last) {
            let left = left_of(open, at);
            // `theo hướng dẫn tại Thông tư …`: the guidance is what stands there; what is done with it is said before.
            let guidance = at_end(open, relations::GUIDANCE) == Some(at);
            if guidance && (place || at_end(left, relations::ACCORDING).is_some()) {
                open = left;
                continue;
            }
            // `gửi kèm theo`: enclosed.
            if relation == Relation::IssuedWith && relations::ENCLOSING.iter().any(|verb| left.ends_with(verb)) {
                return Relation::Mentions;
            }
            // The body that issues an act may stand before the window. Acts are not named by what they carry out otherwise.
            let details = relation == Relation::Guides || at_end(open, relations::CARRYING_OUT) == Some(at);
            if details && is_others(left_of(text, window + at)) {
                return Relation::Mentions;
            }
            // What a document tells to do is weighed or carried out: nothing else is done with that.
            let done = matches!(relation, Relation::Basis | Relation::Implements);
            let said = if told && !done { Relation::Mentions } else { done_here(left, relation) };
            return if part { of_part(said) } else { said };
        }
        if words_change(open) {
            return Relation::Amends;
        }
        match phrase_before(open, BETWEEN.with(last)) {
            Some(at) => {
                let between = from(open, at);
                place = at_start(between, relations::AT).is_some();
                part |= is_partly(between);
                open = left_of(open, at);
            }
            None => match Some(open).filter(|_| place).and_then(laid_down_there) {
                Some(at) => {
                    part |= is_partly(from(open, at));
                    open = left_of(open, at);
                }
                // `Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công văn số …`
                None => match Some(open).filter(|_| place && !told).and_then(instruction) {
                    Some(at) => {
                        told = true;
                        open = left_of(open, at);
                    }
                    None => break,
                },
            },
        }
    }
    Relation::Mentions
}

/// The verb that a text ends with, and where it begins.
pub(super) fn verb(text: &str) -> Option<(usize, Relation)> {
    verb_of(text, last_word(text))
}

/// As [`verb`], where the last word of the text is known.
pub(super) fn verb_of(text: &str, last: Option<(u64, usize)>) -> Option<(usize, Relation)> {
    VERBS.with(last).iter().find_map(|&&(verb, relation)| Some((at_end(text, verb)?, relation)))
}

/// What stands before the verbs that are joined to the one behind: `được sửa đổi, bổ sung và`.
pub(in crate::citation) fn row_start(left: &str) -> &str {
    let mut left = left;
    for _ in 0..3 {
        let open = left.trim_end();
        let joint = open.strip_suffix(',').or_else(|| at_end(open, "va").map(|at| before(open, at)));
        match joint.and_then(|open| verb(open.trim_end()).map(|(at, _)| before(open, at))) {
            Some(open) => left = open.trim_end(),
            None => break,
        }
    }
    left
}

/// Whether a text ends with wording in quotation marks that is taken out, put in or exchanged.
///
/// `Bãi bỏ cụm từ “và quy định khác”`
fn words_change(text: &str) -> bool {
    let curled = text.strip_suffix('”').and_then(|inner| inner.rfind('“'));
    let quoted = curled.or_else(|| text.strip_suffix('"').and_then(|inner| inner.rfind('"')));
    quoted.is_some_and(|open| phrase_before(left_of(text, open), relations::CHANGING_WORDS).is_some())
}

/// Where an instruction begins that a text ends with, with the body that gave it or without.
///
/// `ý kiến chỉ đạo của Thủ tướng Chính phủ`, `nhiệm vụ được giao`
fn instruction(open: &str) -> Option<usize> {
    static OF: LazyLock<FinderRev<'_>> = LazyLock::new(|| FinderRev::new(" của "));
    phrase_before(open, INSTRUCTIONS.like_end(open)).or_else(|| {
        // Most often something is laid down there.
        let bytes = open.as_bytes().get(open.len().saturating_sub(MAX_BEFORE)..).filter(|_| !open.ends_with("định"))?;
        let of = open.len() - bytes.len() + OF.rfind(bytes)?;
        let body = skip_blank(open, of + OF.needle().len());
        name_end(open, body).filter(|&end| end == open.len())?;
        phrase_before(before(open, of), relations::INSTRUCTIONS)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn what_is_said_of_a_document_is_the_verb_of_the_sentence() {
        for (text, relation) in [
            ("Thực hiện hướng dẫn tại Công văn số 35/TCT-KK", Relation::Implements),
            ("bến được dỡ theo quy định tại Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Mentions),
            ("thực hiện theo quy định tại Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Mentions),
            ("Căn cứ tiết b khoản 2 Điều 5 Thông tư số 13/2031/TT-BTC", Relation::Basis),
            ("được xác định theo hướng dẫn tại Thông tư số 13/2031/TT-BTC", Relation::Mentions),
            ("Hướng dẫn một số nội dung tại Nghị định số 26/2031/NĐ-CP", Relation::Guides),
            ("Xin gửi kèm theo Công văn số 37/BTC-TCT", Relation::Mentions),
            ("được quy đổi theo hướng dẫn khoản 4 Điều 7 Thông tư số 13/2031/TT-BTC", Relation::Mentions),
            ("Các sở chịu trách nhiệm thực hiện Kế hoạch này", Relation::Mentions),
            ("quy định một số điều và biện pháp thi hành Luật Đê điều", Relation::Guides),
            ("Điều 51 của Luật Đê điều số 38/2030/QH16 hết hiệu lực từ ngày 5/6/2034", Relation::Repeals),
            ("theo biểu mẫu ban hành kèm Thông tư số 13/2031/TT-BTC", Relation::IssuedWith),
            ("Chính phủ quy định chi tiết Điều này", Relation::Mentions),
            ("Thực hiện nhiệm vụ được giao tại Nghị quyết số 13/NQ-CP", Relation::Implements),
            ("Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 15/VPCP-KT", Relation::Implements),
            ("tiếp thu ý kiến của Bộ Thủy sản tại Công văn số 15/BTS-KT", Relation::Mentions),
            ("quy định chi tiết và biện pháp tổ chức thi hành Luật Đê điều", Relation::Guides),
            ("Quy định chi tiết tại khoản 2 Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Guides),
            ("hướng dẫn chi tiết một số điều của Luật Đê điều", Relation::Guides),
            ("theo Quy định thi hành Điều lệ Đảng", Relation::Mentions),
            ("Quy định thi hành Điều lệ Đảng", Relation::Implements),
            ("Căn cứ Kế hoạch này, các sở lập kế hoạch", Relation::Mentions),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn to_be_in_force_is_not_to_carry_out() {
        for (text, relation) in [
            ("Đình chỉ thi hành Điều 5 Quyết định số 12/2031/QĐ-UBND", Relation::Mentions),
            ("Tạm ngưng thực hiện Kế hoạch số 12/KH-UBND", Relation::Mentions),
            ("Không ngừng thực hiện Kế hoạch số 12/KH-UBND", Relation::Implements),
            ("Ngưng hiệu lực thi hành khoản 2 Điều 7 Nghị định số 10/2030/NĐ-CP", Relation::Mentions),
            ("Tổ chức thi hành Nghị định số 10/2030/NĐ-CP", Relation::Implements),
            ("Cụ thể hóa Nghị quyết số 18-NQ/TW", Relation::Implements),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn a_provision_whose_words_are_exchanged_is_amended() {
        for text in [
            "Bãi bỏ cụm từ “và quy định khác” tại điểm b khoản 5 Điều 36 Nghị định số 26/2031/NĐ-CP",
            "Thay cụm từ “đê sông” bằng cụm từ “đê” tại Điều 3 Nghị định số 26/2031/NĐ-CP",
        ] {
            assert_eq!(cite(text)[0].relation, Relation::Amends, "{text}");
        }
    }
}
