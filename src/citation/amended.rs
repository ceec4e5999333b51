//! Provisions that an amending document changes without naming their document again.
//!
//! `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số …` / `1. Sửa đổi khoản 2 Điều 5 như sau:`

use super::words::{from, left_of, phrase_at, right_of, row_at, skip_blank, word_at};
use crate::fold::at_start;
use crate::grammar::provision::locator;
use crate::vocabulary::{relations, type_at_start};
use crate::{Citation, Confidence, Place, Provision, Span};

/// How far behind the verb the provision may stand, in words (`một số cụm từ tại`).
const MAX_WORDS: usize = 30;

/// Reads the provision that an item amends; `None` where it names the document itself.
pub(super) fn amended(text: &str, place: &Provision<'_>) -> Option<Citation> {
    let (&(verb, relation), end) = row_at(text, relations::AMENDING)?;
    let mut at = skip_blank(text, end);
    let worded = quotes(verb) || phrase_at(from(text, at), relations::WORDING).is_some();
    let found = (0..MAX_WORDS).find_map(|_| {
        if worded {
            at = behind_quoted(text, at);
        }
        let rest = from(text, at);
        if rest.starts_with([':', ';', '.', '“', '"']) && !worded || rest.is_empty() {
            at = text.len();
        }
        if let Some(found) = locator(from(text, at)).filter(|found| !found.here && !found.provisions.is_empty()) {
            return Some((at, found));
        }
        let word = word_at(text, at).len();
        let step = if word > 0 { word } else { from(text, at).chars().next()?.len_utf8() };
        at = skip_blank(text, at + step);
        None
    });
    let (start, found) = found?;
    let (provisions, end) = completed(text, start + found.len, found.provisions);
    let end = left_of(text, end).len();
    if names_document(from(text, end)) {
        return None;
    }
    Some(Citation {
        text: text.get(start..end)?.to_owned(),
        span: Span::of(start, end),
        provisions: provisions.as_slice().into(),
        place: (!place.is_empty()).then(|| Place::from(place)),
        relation,
        confidence: Confidence::from_percent(85),
        ..Citation::default()
    })
}

/// The offset behind wording in quotation marks that opens at one.
fn behind_quoted(text: &str, at: usize) -> usize {
    let rest = from(text, at);
    let closed = rest.strip_prefix('“').and_then(|inside| inside.find('”'));
    closed.map_or(at, |end| skip_blank(text, at + '“'.len_utf8() + end + '”'.len_utf8()))
}

/// The provisions with what is inserted beside them, and where they end. What names no article has that of what stands
/// beside it: `khoản 3 và bổ sung khoản 3a vào sau khoản 3 Điều 7`.
fn completed<'t>(text: &'t str, end: usize, mut provisions: Vec<Provision<'t>>) -> (Vec<Provision<'t>>, usize) {
    let start = skip_blank(text, end);
    let more = phrase_at(from(text, start), relations::INSERTED_BESIDE).and_then(|(_, length)| {
        let start = skip_blank(text, start + length);
        locator(from(text, start)).filter(|found| !found.here).map(|found| (start + found.len, found.provisions))
    });
    let Some((end, more)) = more else { return (provisions, end) };
    if let Some(article) = more.last().and_then(|beside| beside.article.as_ref()) {
        let parts = provisions.iter_mut().filter(|part| part.clause.is_some() || part.point.is_some());
        parts.filter(|part| part.article.is_none()).for_each(|part| part.article = Some(article.clone()));
    }
    provisions.extend(more);
    (provisions, end)
}

/// Whether wording in quotation marks stands between the verb and the provision.
fn quotes(verb: &str) -> bool {
    verb.ends_with("cum tu")
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
}
