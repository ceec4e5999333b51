//! Where what looks like a title, or the end of one, is the verb of the sentence.

use super::trimmed;
use crate::System;
use crate::citation::mention::Mention;
use crate::citation::words::{before, from, left_of, phrase_at, phrase_before, right_of, skip_blank, words_at};
use crate::fold::{at_start, fold};
use crate::grammar::number::system;
use crate::vocabulary::titles;

/// Whether what looks like the opening of a title is the verb of the sentence: behind a law, whose title stands before
/// its number, and behind a provision of a document of which nothing but the number is said.
///
/// `Điều 5 Nghị định số 15/2031/NĐ-CP quy định mức phạt …`
pub(super) fn is_verb(text: &str, start: usize, mention: &Mention) -> bool {
    let rest = from(text, start);
    let goes_on = |verb: &str, words: &[&str]| {
        words_at(rest, &[verb]).is_some_and(|end| words_at(right_of(rest, end), words).is_some())
    };
    if titles::NO_OPENING.iter().any(|(verb, words)| goes_on(verb, words)) {
        return true;
    }
    // What decrees and circulars are about begins otherwise.
    if words_at(rest, titles::CARRYING_OUT).is_some() {
        return mention.type_name.is_some_and(|name| name.is_regulation());
    }
    let bare = mention.date.is_none() && mention.issuer.is_none() && !mention.provisions.is_empty();
    if phrase_at(rest, titles::PREDICATES).is_none() || at_start(rest, titles::IN_DETAIL).is_some() {
        // `Điều 5 Nghị định số 15/2031/NĐ-CP về nguyên tắc giữ bến`: the heading of the article.
        return bare && words_at(rest, titles::PRINCIPLES).is_some();
    }
    let law = match mention.type_name {
        Some(name) => name.is_law(),
        None => mention.number.as_ref().is_some_and(|number| system(number) == System::Assembly),
    };
    bare || law
}

/// Where a title ends before what the provisions of its document lay down. They say it before a colon or quoted wording,
/// and it is no title at all where it stands directly behind the document.
///
/// `Điều 18 Thông tư số 8/2031/TT-BTC của Bộ Tài chính` + ` quy định nguyên tắc khai như sau:`
pub(super) fn without_predicate(text: &str, start: usize, end: usize, mention: &Mention) -> usize {
    let behind = right_of(text, end);
    let rest = from(text, start);
    let thus = words_at(behind, titles::THUS).is_some();
    let lays_down = mention.provisions.iter().any(|provision| provision.appendix.is_none());
    if !(lays_down || thus) {
        return end;
    }
    let bare = at_start(rest, titles::LAYING_DOWN).is_some() && phrase_at(rest, titles::OF_DOCUMENTS).is_none();
    if !(lays_down || bare) {
        return end;
    }
    let quoted = thus || behind.starts_with(['“', '"']);
    let title = text.get(start..end).unwrap_or_default();
    if bare {
        // Of a colon alone it cannot be told whether what stands before it is a title, and what is amended says nothing.
        let left = left_of(text, mention.span.start);
        let changed = || titles::CHANGING_VERBS.iter().any(|verb| fold(left).contains(verb));
        let amended = phrase_before(left, titles::CHANGING_VERBS).is_some() || !lays_down && changed();
        let defines = !amended && title.contains(titles::DEFINING);
        return if quoted && !amended || defines { start } else { end };
    }
    if phrase_at(rest, titles::OF_DOCUMENTS).is_none() {
        return end;
    }
    let again = if quoted || behind.starts_with(':') {
        title.rfind(titles::LAYS_DOWN).filter(|&at| at > 0)
    } else {
        // `Điều 4 Thông tư số 8/2031/TT-BTC quy định về khai bến quy định bến do xã giữ …`
        second_verb(title)
    };
    again.map_or(end, |at| trimmed(text, start, start + at))
}

/// Where the verb of the sentence stands behind what a title that begins with the same verb lays down.
fn second_verb(title: &str) -> Option<usize> {
    at_start(title, titles::LAYING_DOWN_ABOUT)?;
    let at = title.rfind(titles::LAYS_DOWN).filter(|&at| at > 0)?;
    let last = before(title, at).rsplit(' ').next().unwrap_or_default();
    let next = from(title, at + titles::LAYS_DOWN.len());
    let noun = titles::BEFORE_NOUN.contains(&last) || last.ends_with([',', ';']);
    (!noun && words_at(next, titles::BEHIND_NOUN).is_none()).then_some(at)
}

/// Where the title of a document that details or amends a law ends behind the law's name: what it lays down is the
/// sentence.
///
/// `hướng dẫn thi hành một số điều của Luật Đê điều` + ` quy định trường hợp không phải nộp lệ phí`
pub(super) fn behind_law(text: &str, start: usize, end: usize, inside: &[Mention]) -> usize {
    if phrase_at(from(text, start), titles::DETAILS).is_none() {
        return end;
    }
    let laws = inside.iter().take_while(|inner| inner.span.start < end);
    let mut laws = laws.filter(|inner| inner.law && !inner.amending && inner.head == inner.span.start);
    let verb = laws.find(|law| {
        let behind = from(text, skip_blank(text, law.span.end));
        law.span.end < end
            && law.span.start > start
            && at_start(behind, titles::LAYING_DOWN)
                .is_some_and(|verb| words_at(right_of(behind, verb), titles::BEHIND_NOUN).is_none())
    });
    verb.map_or(end, |law| trimmed(text, start, law.span.end))
}
