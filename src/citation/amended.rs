//! Provisions that an amending document changes without naming their document again.
//!
//! `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số …` / `1. Sửa đổi khoản 2 Điều 5 như sau:`

use super::words::{before, from, phrase_at, skip_blank, word_at};
use crate::fold::at_start;
use crate::grammar::provision::locator;
use crate::vocabulary::type_at_start;
use crate::{Citation, Confidence, Provision, Relation, Span};

/// Verbs that an amending item opens with, folded, the longest of those that begin alike first.
const VERBS: &[(&str, Relation)] = &[
    ("sua doi, bo sung", Relation::Amends),
    ("sua doi va bo sung", Relation::Amends),
    ("sua doi bo sung", Relation::Amends),
    ("sua doi", Relation::Amends),
    ("bo sung", Relation::Supplements),
    ("thay the", Relation::Amends),
    ("thay cum tu", Relation::Amends),
    ("bo cum tu", Relation::Amends),
    ("bai bo", Relation::Repeals),
];

/// How far behind the verb the provision may stand, in words (`một số cụm từ tại`).
const MAX_WORDS: usize = 30;

/// Reads the provision that an item amends; `None` where it names the document itself.
pub(super) fn amended(text: &str, place: &Provision) -> Option<Citation> {
    let &(verb, relation) = VERBS.iter().find(|(verb, _)| at_start(text, verb).is_some())?;
    let mut at = skip_blank(text, at_start(text, verb)?);
    let found = (0..MAX_WORDS).find_map(|_| {
        let rest = from(text, at);
        if rest.starts_with([':', ';', '.', '“', '"']) && !quotes(verb) || rest.is_empty() {
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
    let end = before(text, start + found.len).trim_end().len();
    if names_document(from(text, end)) {
        return None;
    }
    Some(Citation {
        text: text.get(start..end)?.to_owned(),
        span: Span::of(start, end),
        provisions: found.provisions,
        place: (*place != Provision::default()).then(|| Box::new(place.clone())),
        relation,
        confidence: Confidence::from_percent(85),
        ..Citation::default()
    })
}

/// Whether wording in quotation marks stands between the verb and the provision.
fn quotes(verb: &str) -> bool {
    verb.ends_with("cum tu")
}

/// Whether a document is named behind its provision: `… Điều 5 của Thông tư số 7/2030/TT-BTC`.
fn names_document(behind: &str) -> bool {
    let mut rest = behind.trim_start();
    for joint in ["cua", "tai", "ban hanh kem theo", "kem theo"] {
        if let Some(end) = at_start(rest, joint) {
            rest = from(rest, end).trim_start();
        }
    }
    type_at_start(rest).is_some() || phrase_at(rest, &["bo luat", "luat", "phap lenh", "hien phap"]).is_some()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, parse};

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
                let place = citation.place.clone().unwrap_or_default();
                let to = citation.provisions.first().cloned().unwrap_or_default();
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
