//! A clause, or the title of a document, that opens with what is done and names behind it what it is done to: `Sửa đổi, bổ
//! sung một số điều của Quy chế …`

use std::ops::Range;

use super::part::of_part;
use super::verb::verb_of;
use crate::Relation;
use crate::citation::mention::Mention;
use crate::citation::words::{
    before, from, is_capitalised, left_of, phrase_at, phrase_before, right_of, row_at, window_start,
};
use crate::fold::{at_end, at_start, last_word};
use crate::vocabulary::relations;

/// The longest clause before a document of which a part is changed, in bytes.
const MAX_CLAUSE: usize = 400;

/// What is done to a document by changing what it put into force or a form of it, where the clause, or the title that names
/// the document, opens with the verb.
///
/// `Sửa đổi, bổ sung một số điều của Quy chế giữ bến ban hành kèm theo` + ` Quyết định số 12/2031/QĐ-UBND`, `Thay thế Mẫu số 01
/// tại` + ` Phụ lục ban hành kèm theo Nghị định số 78/2026/NĐ-CP`; and where the clause begins, in which no other document may
/// stand
pub(super) fn changed_part(
    text: &str,
    mention: &Mention,
    outer: Option<&Mention>,
    said: Relation,
) -> Option<(usize, Relation)> {
    let left = left_of(text, mention.span.start);
    // Of most the sentence says what is laid down there.
    let laid_down = || {
        let open = phrase_before(left, relations::AMENDED_IN).map(|at| left_of(left, at));
        open.is_none_or(|open| mention.provisions.is_empty() && at_end(open, relations::LAID_DOWN).is_some())
            || mention.provisions.iter().any(|provision| provision.appendix.is_none())
    };
    if said == Relation::Mentions && phrase_before(left, relations::SOME_OF).is_none() && laid_down() {
        return None;
    }
    let window = window_start(left, MAX_CLAUSE);
    let title = outer.and_then(|outer| outer.title.as_ref()).map(|title| title.start);
    let start = title.or_else(|| clause_start(left, window).or((window == 0).then_some(0)));
    let start = start.filter(|&start| start >= window)?;
    let clause = behind_matter(from(left, start).trim_start_matches(|c: char| !c.is_alphabetic()));
    let verb = |text: &str| row_at(text, relations::AMENDING).map(|((_, relation), end)| (end, *relation));
    let (end, relation) = verb(clause)?;
    let mut object = right_of(clause, end);
    while let Some(next) = object.strip_prefix(',').map(str::trim_start) {
        object = right_of(next, verb(next)?.0);
    }
    // `Thay thế, bãi bỏ một số điều, khoản của`
    let part = of_part(relation);
    let some = phrase_at(object, relations::SOME_OF).or_else(|| phrase_at(object, relations::SOME)).map(|(_, end)| end);
    object = right_of(object, some.unwrap_or_default());
    if object.is_empty() && some.is_some() {
        return Some((start, part));
    }
    // `Sửa đổi khoản 2 về bến đò theo quy định tại Luật Đê điều`
    let plain = || object.len() < MAX_OBJECT && !relations::ASIDE.iter().any(|word| object.contains(word));
    if phrase_at(object, relations::PARTS).is_some() {
        return Some((start, part)).filter(|_| said == Relation::IssuedWith || plain());
    }
    if said != Relation::IssuedWith {
        return None;
    }
    if phrase_at(object, relations::PUT_INTO_FORCE).is_some() {
        return Some((start, if some.is_some() { Relation::Amends } else { relation }));
    }
    // Whatever it is, it is a part: `Bãi bỏ số thứ tự 5 tại Danh mục bến ban hành kèm theo`. What is added need not be one,
    // unless it has a name or is added to something: `Bổ sung kinh phí thực hiện Đề án ban hành kèm theo`.
    let added = relation == Relation::Supplements && !is_capitalised(object);
    if added && !relations::ADDED_TO.iter().any(|word| object.contains(word)) {
        return None;
    }
    let open = verb_of(object, last_word(object)).map_or(object, |(at, _)| before(object, at));
    let named = open.trim_end().strip_suffix("được").unwrap_or(open);
    (!relations::ASIDE.iter().any(|word| named.contains(word))).then_some((start, part))
}

/// The longest part that is named between the verb and its document, in bytes.
const MAX_OBJECT: usize = 120;

/// A title behind the words that say what it is about: `về việc` + ` sửa đổi Điều 3 Quy định ban hành kèm theo Quyết định số A`
fn behind_matter(title: &str) -> &str {
    phrase_at(title, relations::MATTER).map_or(title, |(_, end)| right_of(title, end))
}

/// Where the clause begins that a text ends with, behind an offset; a quotation mark that is closed begins none.
fn clause_start(text: &str, window: usize) -> Option<usize> {
    let mut open = text;
    loop {
        let at = window + from(open, window).rfind(['.', ';', ':', '\n', '“'])?;
        if !(from(open, at).starts_with('“') && from(text, at).contains('”')) {
            return Some(at + 1);
        }
        open = before(open, at);
    }
}

/// Whether the title of a document amends the first document that it names.
///
/// `sửa đổi, bổ sung một số quy định về lệ phí của Thông tư số 5/2028/TT-BTC`
pub(super) fn amended_by_title(text: &str, outer: &Mention, mention: &Mention, before_it: Option<&Mention>) -> bool {
    let amends = |title: &Range<usize>| at_start(behind_matter(from(text, title.start)), relations::TO_AMEND).is_some();
    let amends = outer.title.as_ref().is_some_and(amends);
    let first = before_it.is_none_or(|left| left.span.start <= outer.span.start);
    amends && first && phrase_before(left_of(text, mention.span.start), relations::AMENDED_IN).is_some()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn a_clause_that_opens_with_the_verb_says_what_becomes_of_what_it_names() {
        for (text, relation) in [
            (
                "Sửa đổi, bổ sung một số điều của Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND",
                Relation::Amends,
            ),
            ("Bãi bỏ Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::Repeals),
            ("Về việc sửa đổi Điều 3 Quy định ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::Amends),
            ("Bãi bỏ Mẫu số 02 ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            (
                "Sửa đổi, bổ sung, bãi bỏ một số khoản, Mục và Phụ lục ban hành kèm theo Thông tư số 12/2031/TT-BTS",
                Relation::Amends,
            ),
            ("Thay thế Mẫu số 01, 02 tại Phụ lục ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::IssuedWith),
            ("Sửa đổi khoản 2 về bến đò theo quy định tại Luật Đê điều", Relation::Mentions),
            ("Thay thế, bãi bỏ một số cụm từ của Luật Đê điều", Relation::Amends),
            ("Sửa đổi, bổ sung, bãi bỏ một số điều, khoản của Luật Đê điều", Relation::Amends),
            ("Bãi bỏ một số quy định tại Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ cụm từ \"và bến\" tại Điều 3 Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ số thứ tự 5 tại Bảng bến đò được ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            (
                "Sửa đổi, bổ sung Phụ lục II “Bảng bến đò” ban hành kèm theo Thông tư số 12/2031/TT-BTS",
                Relation::Amends,
            ),
            ("Bổ sung hồ sơ theo tờ khai ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::IssuedWith),
            ("Bổ sung kinh phí thực hiện Đề án ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::IssuedWith),
            ("Bổ sung bến Đá vào Bảng bến đò ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::Supplements),
            ("Bổ sung Bảng bến đò ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::Supplements),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn the_first_document_in_the_title_of_one_that_amends_is_amended() {
        let citations = cite(
            "Thông tư số 9/2031/TT-BTC sửa đổi, bổ sung một số quy định về lệ phí của Thông tư số 5/2028/TT-BTC và \
             Thông tư số 6/2028/TT-BTC theo Nghị quyết số 7/2030/NQ-CP",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations[1..], [Relation::Amends, Relation::Amends, Relation::Mentions]);
    }
}
