//! What recognition made of the seal and of the pen beside the list: words that nobody wrote.

use unicode_normalization::UnicodeNormalization;

use crate::letters::{is_alphabetic, is_alphanumeric, is_lone, is_lowercase, is_uppercase};
use crate::source::is_spelled_syllable;

/// The most words that recognition makes of a piece of the seal on a line.
const MOST_WORDS: usize = 6;

/// The most characters of a word that it makes of a stroke, a capital behind a small letter: `sÀ`.
const LONGEST_SCRAP: usize = 3;

/// The most letters and figures beside a stroke in such a word: `[Su`, `%5`.
const FEW: usize = 2;

/// What a word at the end of an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// Made up.
    Made,
    /// Figures or marks: they go with what stands behind them.
    Neutral,
    /// Written by somebody, as far as can be told.
    Written,
}

/// Where debris begins behind the mark that closes an entry, or at a star of the seal.
///
/// `Các ban đảng Tỉnh ủy, |S`, `Lưu: VT, VP. |ˆ Q~`, `Lưu VT, KT. |* CỔ PHẦN`
pub(super) fn begins(said: &str, file_copy: bool) -> Option<usize> {
    // `Lưu: VT * 30 bản`: a star between words that somebody wrote is none of the seal's.
    let seal =
        |at: &usize| is_of_seal(said.get(at + " * ".len()..).unwrap_or_default().split(' ').next().unwrap_or_default());
    let star = said.find(" * ").filter(seal).or_else(|| said.strip_suffix(" *").map(str::len));
    if let Some(at) = star.filter(|at| *at > 0) {
        return Some(at);
    }
    let (mut at, mut made, mut found) = (said.len(), false, None);
    for word in said.rsplit(' ').take(MOST_WORDS) {
        at = at.saturating_sub(word.len());
        let before = said.get(..at)?.trim_end();
        match read(word, before, file_copy) {
            Word::Made => made = true,
            Word::Neutral => {}
            // `tỉnh, LẠ Z#`: a piece of the seal before another.
            Word::Written if made && word.chars().count() <= LONGEST_SCRAP && is_of_seal(word) => {}
            Word::Written => break,
        }
        if made && closes(before) {
            found = Some(before.len());
        }
        at = at.saturating_sub(1);
    }
    found
}

/// Whether the mark stands at the end of a text that closes an entry, or may be one that recognition damaged.
fn closes(text: &str) -> bool {
    text.ends_with([',', ';', '.', ':', ')', '-', '–'])
}

fn read(word: &str, before: &str, file_copy: bool) -> Word {
    // `C§`, `P.KTTHT¡en`: of more letters it is a damaged word.
    let few = || word.chars().filter(|c| is_alphanumeric(*c) && !is_stroke(*c)).count() <= FEW;
    if word.chars().any(is_stroke) && few() {
        return Word::Made;
    }
    let bare = word.trim_matches(|c: char| !is_alphanumeric(c));
    if is_lone(bare) && bare.starts_with(is_alphabetic) {
        // `các tổ A, B`, `Lưu: VT, K`: a letter may name what has others beside it, or keep the copy.
        let last = before.rsplit(' ').next().unwrap_or_default();
        let last = last.trim_matches(|c: char| !is_alphanumeric(c));
        let named = file_copy || is_lone(last) || !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        return if named { Word::Written } else { Word::Made };
    }
    let torn = bare.starts_with(is_lowercase) && bare.contains(is_uppercase);
    if torn && !file_copy && bare.chars().count() <= LONGEST_SCRAP {
        return Word::Made;
    }
    if bare.contains(is_alphabetic) { Word::Written } else { Word::Neutral }
}

/// Strokes and marks that no entry is written with.
fn is_stroke(c: char) -> bool {
    const STROKES: &str = "\\|^~`´⁄<>=«»¬¦§£¥€$#%{}[]©®°¡¢¤";
    // No letter is among them.
    !is_alphanumeric(c) && STROKES.contains(c) || ('\u{2B0}'..='\u{2FF}').contains(&c)
}

/// Letters of other tongues that recognition makes of strokes.
pub(super) fn is_foreign(c: char) -> bool {
    const FOREIGN: &str = "ŒœÆæÄäËëÏïÖöÜüŸÿÅåØøßÇçÑñ";
    !c.is_ascii() && FOREIGN.contains(c)
}

/// Whether words say anything: one of them has three letters, is an abbreviation in capitals, or a syllable that begins with
/// one. `ì 2 Lh` says nothing.
pub(super) fn says(words: &str) -> bool {
    let mut said = words.split(|c: char| !is_alphanumeric(c) || is_stroke(c));
    let short = |word: &str| is_code(word) || word.starts_with(is_uppercase) && is_spelled_syllable(word);
    said.any(|word| word.chars().nth(2).is_some() || word.chars().nth(1).is_some() && short(word))
}

/// Whether a word is an abbreviation in capitals, or a unit by letter and number: `P4`
fn is_code(word: &str) -> bool {
    word.starts_with(is_uppercase) && word.chars().all(|c| is_uppercase(c) || c.is_ascii_digit())
}

/// Whether words begin as an entry does behind a mark that may be a stroke: with a syllable, an abbreviation, which bears no
/// tone, or a word of another tongue.
///
/// `~ Lưu: VT`, not `=IỂẾ... ..2JAÀV`
pub(super) fn opens_spoken(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !is_alphanumeric(c) || is_stroke(c));
    let word = text.split(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
    let abbreviated = || word.chars().all(|c| is_uppercase(c) || c.is_ascii_digit()) && !bears_tone(word);
    let foreign = || word.len() > LONGEST_SCRAP && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_spelled_syllable(word) || abbreviated() || foreign()
}

/// Whether a word in capitals bears a tone: of a seal, where abbreviations stand. `SỞ`, not `TƯ`
pub(super) fn is_of_seal(word: &str) -> bool {
    word.chars().all(is_uppercase) && bears_tone(word)
}

fn bears_tone(word: &str) -> bool {
    word.nfd().any(|c| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_wrote_behind_the_mark_of_an_entry_is_none_of_it() {
        for (said, whole) in [
            ("Các ban đảng Tỉnh ủy, S", "Các ban đảng Tỉnh ủy,"),
            ("Lưu Văn phòng Tỉnh ủy. ⁄2", "Lưu Văn phòng Tỉnh ủy."),
            ("Đảng ủy xã Bến Gỗ, %5 sÀ", "Đảng ủy xã Bến Gỗ,"),
            ("Chi bộ Bến Gỗ; 7 [Su", "Chi bộ Bến Gỗ;"),
            ("Như trên - ˆ", "Như trên -"),
            ("Các chi bộ, É", "Các chi bộ,"),
            ("Ban Nữ công tỉnh, LẠ Z#", "Ban Nữ công tỉnh,"),
        ] {
            assert_eq!(begins(said, false).and_then(|at| said.get(..at)), Some(whole), "{said}");
        }
        for (said, whole) in [("Lưu: VT, VP. ˆ Q~", "Lưu: VT, VP."), ("Lưu VT, KT. * CỔ PHẦN", "Lưu VT, KT.")]
        {
            assert_eq!(begins(said, true).and_then(|at| said.get(..at)), Some(whole), "{said}");
        }
    }

    #[test]
    fn letters_and_figures_that_name_something_stay() {
        for said in [
            "Các tổ A, B, C",
            "Các phường 1, 2, 3",
            "Sở NN&PTNT, Chi cục 4A",
            "Như Điều 3",
            "Các Phòng: TH, NC",
            "Trang bengo.gov.vn",
            "Lưu: VT, P.KTTHT¡en3l",
            "Lưu: VT,C§",
            "Lưu: VT, [NCN 2 )",
        ] {
            assert_eq!(begins(said, false), None, "{said}");
        }
        assert_eq!(begins("Lưu: VT, K", true), None);
    }

    #[test]
    fn an_entry_says_something_and_begins_with_a_word() {
        assert!(says("Như trên") && says("VT") && says("TT. HU") && says("Sở Y tế"));
        assert!(!says("ì ` 2 Lh") && !says("xế)") && !says("l& # à"));
        assert!(
            opens_spoken("~ Lưu: VT") && opens_spoken("- Website Sở") && opens_spoken("+ HĐND") && opens_spoken("TƯ")
        );
        assert!(!opens_spoken("=IỂẾ... ..2JAÀV"));
        assert!(is_of_seal("SỞ") && is_of_seal("HUYỆN") && !is_of_seal("TƯ") && !is_of_seal("KTTH"));
    }
}
