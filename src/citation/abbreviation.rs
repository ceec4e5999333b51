//! An abbreviated type before a number: `NĐ 30/2031`, `QĐ số 15/QĐ-UBND`, `TT05/2031/TT-BTC`.

use super::words::{begins_word, label_at, right_of, word_at};
use crate::System;
use crate::vocabulary::{TypeName, phrases, type_coded, type_named};

/// The type of which a text ends with the abbreviation, and where that begins.
pub(super) fn abbreviation_before(text: &str) -> Option<(&'static TypeName, usize)> {
    phrases::ABBREVIATIONS.iter().find_map(|code| abbreviates(text, code, System::State))
}

/// The type that a code stands for under the rules of a system, and where the code begins, if a text ends with it.
pub(super) fn abbreviates(text: &str, code: &str, system: System) -> Option<(&'static TypeName, usize)> {
    let at = text.strip_suffix(code)?.len();
    let name = type_named(type_coded(code, system)?.name)?;
    begins_word(text, at).then_some((name, at))
}

/// The digits of a word that an abbreviated type is glued to: `05` of `TT05`
pub(super) fn behind_abbreviation(word: &str) -> Option<&str> {
    let mut glued = phrases::ABBREVIATIONS.iter().filter_map(|code| word.strip_prefix(code));
    glued.find(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether an abbreviated type stands at the start of a text with its number behind it: `QĐ số 15/QĐ-TTg`
pub(super) fn abbreviates_act(text: &str) -> bool {
    let word = word_at(text, 0);
    let number = right_of(text, word.len());
    phrases::ABBREVIATIONS.contains(&word)
        && (number.starts_with(|c: char| c.is_ascii_digit()) || label_at(number).is_some())
}

#[cfg(test)]
mod tests {
    use crate::cite;

    #[test]
    fn an_abbreviation_before_the_number_is_the_type() {
        let read = |text: &str| -> Vec<_> {
            cite(text).into_iter().map(|one| (one.text, one.kind.code.unwrap_or_default(), one.relation)).collect()
        };
        let row = |text: &str, kind: &'static str, relation| (text.to_owned(), kind.into(), relation);
        let (basis, named) = (crate::Relation::Basis, crate::Relation::Mentions);
        assert_eq!(
            read("Căn cứ TT 05/2031/TT-BTS; theo NĐ 30/2031 của Chính phủ và QĐ số 15/QĐ-UBND ngày 4/5/2031"),
            [
                row("TT 05/2031/TT-BTS", "TT", basis),
                row("NĐ 30/2031 của Chính phủ", "NĐ", named),
                row("QĐ số 15/QĐ-UBND ngày 4/5/2031", "QĐ", named),
            ]
        );
        assert_eq!(
            read("Căn cứ TT05/2031/TT-BTC và NQ222/2031/QH16"),
            [row("TT05/2031/TT-BTC", "TT", basis), row("NQ222/2031/QH16", "NQ", basis)]
        );
        assert!(read("STT 30/2031 và LĐTT 12/31, TT 1/2031 | 2/2031").is_empty());
    }
}
