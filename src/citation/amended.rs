//! Provisions that an amending document changes without naming their document again.
//!
//! `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số …` / `1. Sửa đổi khoản 2 Điều 5 như sau:`

use std::ops::Range;

use super::words::{
    from, is_and, left_of, phrase_at, phrase_before, right_of, row_at, skip_blank, window_end, word_at,
};
use crate::fold::at_start;
use crate::grammar::provision::{lie_in, locator};
use crate::vocabulary::{relations, type_at_start};
use crate::{Citation, Confidence, Place, Provision, Relation, Span};

/// How far behind the verb the provision may stand, in words (`một số cụm từ tại`).
const MAX_WORDS: usize = 30;

/// The most changes that one item lists.
const MAX_CHANGES: usize = 32;

/// Reads the provisions that an item amends, one citation for each change that it lists; none behind one that names its
/// document itself. What names no article lies in the provision that the item above changes.
///
/// `Sửa đổi khoản 2 Điều 5 như sau:`, `Bãi bỏ khoản 3; thay thế cụm từ “đê” bằng cụm từ “kè” tại khoản 4`
pub(super) fn amended(text: &str, place: &Provision<'_>, above: &Provision<'static>) -> Vec<Citation> {
    let mut changes: Vec<Change<'_>> = Vec::new();
    let mut verb = row_at(text, relations::AMENDING);
    while let Some((&(words, relation), behind)) = verb.filter(|_| changes.len() < MAX_CHANGES) {
        let at = skip_blank(text, behind);
        let wording = quotes(words) || phrase_at(from(text, at), relations::WORDING).is_some();
        // `Bãi bỏ từ Điều 5 đến Điều 8`
        let worded = wording && locator(from(text, at)).is_none();
        let Some((span, provisions)) = changed(text, at, worded) else { break };
        if names_document(from(text, span.end)) {
            break;
        }
        verb = next_change(text, span.end);
        // Where words are taken out the provision stays.
        let relation = if worded && relation == Relation::Repeals { Relation::Amends } else { relation };
        changes.push(Change { span, relation, provisions });
    }
    // `Bãi bỏ khoản 3; bổ sung khoản 5 vào sau khoản 4 Điều 7`: the last names the article of all.
    let mut behind = Provision::default();
    for change in changes.iter_mut().rev() {
        change.provisions.iter_mut().for_each(|provision| lie_beside(provision, &behind));
        behind = change.provisions.first().filter(|named| lies_in_article(named)).cloned().unwrap_or_default();
    }
    let citation = |mut change: Change<'_>| {
        change.provisions.iter_mut().for_each(|provision| lie_beside(provision, above));
        Citation {
            text: text.get(change.span.clone()).unwrap_or_default().to_owned(),
            span: Span::of(change.span.start, change.span.end),
            provisions: change.provisions.as_slice().into(),
            place: (!place.is_empty()).then(|| Place::from(place)),
            relation: change.relation,
            confidence: Confidence::from_percent(85),
            ..Citation::default()
        }
    };
    changes.into_iter().map(citation).collect()
}

/// What is done to provisions, and where they are named.
struct Change<'t> {
    span: Range<usize>,
    relation: Relation,
    provisions: Vec<Provision<'t>>,
}

/// The provisions that are changed behind a verb, and where they are named; `worded` says whether the verb is followed by
/// wording that is taken out, put in or exchanged.
fn changed(text: &str, mut at: usize, worded: bool) -> Option<(Range<usize>, Vec<Provision<'_>>)> {
    let (start, found) = (0..MAX_WORDS).find_map(|_| {
        let quoted = if worded { behind_quoted(text, at) } else { at };
        // Of wording that nothing closes it is not known where it ends.
        let open = quoted == at && from(text, at).starts_with(['“', '"']);
        at = quoted;
        if open || from(text, at).starts_with([':', ';', '.']) && !worded {
            at = text.len();
        }
        if let Some(found) = locator(from(text, at)).filter(|found| !found.here && !found.provisions.is_empty()) {
            return Some((at, found));
        }
        at = next_word(text, at)?;
        None
    })?;
    // `Bổ sung điểm al sau điểm a khoản 1`: what is added cannot be read, and it is not what it stands beside.
    let beside = phrase_before(left_of(text, start), relations::PUT_BESIDE);
    if beside.is_some_and(|at| phrase_before(left_of(text, at), relations::ADDING).is_none()) {
        return None;
    }
    let (provisions, end) = completed(text, start + found.len, found.provisions);
    Some((start..left_of(text, end).len(), provisions))
}

/// The verb of the next change that a sentence lists, and where it ends: `; thay thế cụm từ …`, `và bãi bỏ …`
fn next_change(text: &str, end: usize) -> Option<(&'static (&'static str, Relation), usize)> {
    let mut at = end;
    let mut joined = false;
    for _ in 0..MAX_WORDS {
        at = behind_quoted(text, skip_blank(text, at));
        let rest = from(text, at);
        if rest.is_empty() || rest.starts_with([':', '.', '“', '"']) {
            return None;
        }
        if joined && let Some((row, end)) = row_at(rest, relations::AMENDING) {
            return Some((row, at + end));
        }
        joined = rest.starts_with([',', ';']) || is_and(word_at(text, at));
        at = next_word(text, at)?;
    }
    None
}

/// The offset of the next word or mark.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let word = word_at(text, at).len();
    let step = if word > 0 { word } else { from(text, at).chars().next()?.len_utf8() };
    Some(skip_blank(text, at + step))
}

/// The longest wording in quotation marks, in bytes.
const MAX_QUOTED: usize = 1000;

/// The offset behind wording in quotation marks that opens at one.
fn behind_quoted(text: &str, at: usize) -> usize {
    let window = text.get(at..window_end(text, at, MAX_QUOTED)).unwrap_or_default();
    let closed = [('“', '”'), ('"', '"')].into_iter().find_map(|(open, close)| {
        let inside = window.strip_prefix(open)?;
        Some(window.len() - inside.len() + inside.find(close)? + close.len_utf8())
    });
    closed.map_or(at, |end| skip_blank(text, at + end))
}

/// The provisions with those that are named beside them, and where they end: `khoản 3` + ` và một số khoản của Điều 7`.
fn completed<'t>(text: &'t str, end: usize, mut provisions: Vec<Provision<'t>>) -> (Vec<Provision<'t>>, usize) {
    let start = skip_blank(text, end);
    let more = phrase_at(from(text, start), relations::NAMED_BESIDE).and_then(|(_, length)| {
        let start = skip_blank(text, start + length);
        let found = locator(from(text, start)).filter(|found| !found.here)?;
        Some((start + found.len, found.provisions))
    });
    let Some((end, more)) = more else { return (provisions, end) };
    if let Some(beside) = more.last() {
        provisions.iter_mut().for_each(|provision| lie_beside(provision, beside));
    }
    provisions.extend(more);
    (provisions, end)
}

/// Whether a provision is a part of an article: an article alone holds nothing of what is named before it.
fn lies_in_article(provision: &Provision<'_>) -> bool {
    provision.clause.is_some() || provision.point.is_some()
}

/// Gives a provision that names no article that of another, with the clause where it is a point. Of points beside each other
/// the last names the clause: `điểm h và bổ sung điểm h1 sau điểm h khoản 1`.
fn lie_beside<'t>(provision: &mut Provision<'t>, other: &Provision<'t>) {
    let points = provision.point.is_some() && provision.clause.is_none() && other.point.is_some();
    if provision.article.is_none() && (other.article.is_some() || points && other.clause.is_some()) {
        lie_in(provision, other);
    }
}

/// Whether wording in quotation marks stands between the verb and the provision.
fn quotes(verb: &str) -> bool {
    relations::WORDING.iter().any(|words| verb.ends_with(words))
}

/// Whether a document is named behind its provision: `… Điều 5 của Thông tư số 7/2030/TT-BTC`.
fn names_document(behind: &str) -> bool {
    let mut rest = behind.trim_start();
    for joint in relations::OF_DOCUMENT {
        if let Some(end) = at_start(rest, joint) {
            rest = right_of(rest, end);
        }
    }
    type_at_start(rest).is_some() || phrase_at(rest, relations::LAWS).is_some()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Place, Relation, parse};

    #[test]
    fn the_provision_that_an_item_amends_is_one_of_the_document_in_the_heading() {
        let document = parse(
            "NGHỊ ĐỊNH\nSửa đổi nghị định về đê biển\n\nĐiều 1. Sửa đổi, bổ sung một số điều của Nghị định số 15/2031/NĐ-CP\n\
             1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Đê được đắp bằng đất.”\n2. Bổ sung Điều 6a vào sau Điều 6 như sau:\n\
             “Điều 6a. Kè”\nĐiều 2. Hiệu lực\nBãi bỏ các văn bản sau đây:\n1. Quyết định số 7/2030/QĐ-TTg;\n\
             2. Quyết định số 8/2030/QĐ-TTg.\n",
        );
        let named: Vec<_> = document
            .citations
            .iter()
            .map(|citation| {
                let place = citation.place.as_ref().map(Place::provision).unwrap_or_default();
                let to = citation.provisions.first().unwrap_or_default();
                let of = citation.target.map(|target| document.targets[target as usize].key.as_str());
                let from = [place.article, place.clause].map(Option::unwrap_or_default).join(".");
                let to = [to.article, to.clause].map(Option::unwrap_or_default).join(".");
                (from, citation.relation, to, of)
            })
            .collect();
        let row = |from: &str, relation, to: &str, of| (from.to_owned(), relation, to.to_owned(), Some(of));
        assert_eq!(
            named,
            [
                row("1.", Relation::Amends, ".", "15/2031/NĐ-CP"),
                row("1.1", Relation::Amends, "5.2", "15/2031/NĐ-CP"),
                row("1.2", Relation::Supplements, "6a.", "15/2031/NĐ-CP"),
                row("2.1", Relation::Repeals, ".", "7/2030/QĐ-TTg"),
                row("2.2", Relation::Repeals, ".", "8/2030/QĐ-TTg"),
            ]
        );
    }

    /// The provisions that the items of a decree change, with what is done to them.
    fn changed(items: &str) -> Vec<(String, Relation)> {
        let document = parse(&format!(
            "NGHỊ ĐỊNH\nSửa đổi nghị định về đê biển\n\nĐiều 1. Sửa đổi, bổ sung một số điều của Nghị định số \
             15/2031/NĐ-CP\n{items}\n"
        ));
        let alone = document.citations.iter().filter(|citation| citation.number.is_none());
        let label = |part: Option<std::borrow::Cow<'_, str>>| part.map(|label| label.into_owned());
        let show = |citation: &crate::Citation| {
            let named = citation.provisions.iter().map(|one| {
                let parts = [label(one.appendix), label(one.article), label(one.clause), label(one.point)];
                parts.into_iter().flatten().collect::<Vec<_>>().join(".")
            });
            (named.collect::<Vec<_>>().join(" "), citation.relation)
        };
        alone.map(show).collect()
    }

    #[test]
    fn what_names_no_article_lies_in_the_one_that_the_item_above_changes() {
        let read = changed(
            "1. Sửa đổi, bổ sung một số điểm, khoản của Điều 9 như sau:\na) Sửa đổi khoản 2 như sau:\n“2. Đê bằng đất.”\n\
             b) Bãi bỏ điểm c khoản 3.\nc) Bãi bỏ Phụ lục II.\n2. Sửa đổi, bổ sung khoản 4 Điều 12 như sau:\n\
             a) Bãi bỏ điểm đ;\nb) Bổ sung điểm g vào sau điểm e.\n3. Sửa đổi một số khoản của Điều 13 và Điều 14 như \
             sau:\na) Bãi bỏ khoản 5.\n4. Bãi bỏ khoản 6.",
        );
        let (amends, adds, repeals) = (Relation::Amends, Relation::Supplements, Relation::Repeals);
        let want = [
            ("9", amends),
            ("9.2", amends),
            ("9.3.c", repeals),
            ("II", repeals),
            ("12.4", amends),
            ("12.4.đ", repeals),
            ("12.4.g", adds),
            ("13 14", amends),
            ("5", repeals),
            ("6", repeals),
        ];
        assert_eq!(read, want.map(|(named, relation)| (named.to_owned(), relation)));
    }

    #[test]
    fn a_provision_lies_in_no_article_that_stands_beside_it_alone() {
        let read = changed(
            "1. Bãi bỏ khoản 3 Điều 9; sửa đổi khoản 6; bổ sung Điều 13.\n2. Sửa đổi khoản 3 và bổ sung Điều 7a.\n\
             3. Sửa đổi điểm a và điểm b khoản 2 Điều 10 như sau:\na) Bãi bỏ điểm c.\n\
             4. Sửa đổi khoản 2 Điều 11 và khoản 2 Điều 12 như sau:\na) Bãi bỏ điểm d.\n5. Sửa đổi một số khoản của Điều \
             15 như sau:\na) Sửa đổi điểm h và bổ sung điểm h1 sau điểm h khoản 1;",
        );
        let (amends, adds, repeals) = (Relation::Amends, Relation::Supplements, Relation::Repeals);
        let want = [
            ("9.3", repeals),
            ("6", amends),
            ("13", adds),
            ("3", amends),
            ("7a", adds),
            ("10.2.a 10.2.b", amends),
            ("10.2.c", repeals),
            ("11.2 12.2", amends),
            ("d", repeals),
            ("15", amends),
            ("15.1.h", amends),
            ("15.1.h1", adds),
        ];
        assert_eq!(read, want.map(|(named, relation)| (named.to_owned(), relation)));
    }

    #[test]
    fn a_range_is_no_wording_and_wording_that_nothing_closes_names_no_provision() {
        let read = changed(
            "1. Bãi bỏ từ Điều 5 đến Điều 6.\n2. Bãi bỏ từ “đê” tại Điều 7.\n3. Bãi bỏ cụm từ “tại Điều 8 của bến.\n\
             4. Bổ sung điểm al vào sau điểm a khoản 1 Điều 9.",
        );
        let want = [("5 6", Relation::Repeals), ("7", Relation::Amends)];
        assert_eq!(read, want.map(|(named, relation)| (named.to_owned(), relation)));
    }

    #[test]
    fn an_item_that_lists_several_changes_names_the_provision_of_each() {
        let read = changed(
            "1. Sửa đổi khoản 2; bãi bỏ khoản 3 và bổ sung khoản 5a vào sau khoản 5 Điều 9 như sau:\n\
             2. Thay thế cụm từ \"đê tại khoản 1\" bằng cụm từ \"kè\" tại điểm a khoản 3 Điều 7; bãi bỏ cụm từ “phà, bãi bỏ \
             khoản 8” tại Điều 8.\n3. Sửa đổi điểm d và bổ sung điểm đ sau điểm d khoản 3 Điều 10 như sau: bãi bỏ khoản 6.\n\
             4. Bãi bỏ các cụm từ “đê” và “kè” tại khoản 2 Điều 12; tên Điều 13.\n5. Sửa đổi tên điều, khoản 1 và một số khoản của Điều 11 như sau:",
        );
        let (amends, adds, repeals) = (Relation::Amends, Relation::Supplements, Relation::Repeals);
        let want = [
            ("9.2", amends),
            ("9.3", repeals),
            ("9.5a", adds),
            ("7.3.a", amends),
            ("8", amends),
            ("10.3.d", amends),
            ("10.3.đ", adds),
            ("12.2 13", amends),
            ("11.1 11", amends),
        ];
        assert_eq!(read, want.map(|(named, relation)| (named.to_owned(), relation)));
    }
}
