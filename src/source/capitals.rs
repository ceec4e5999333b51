//! Capitals typed in the capital fonts of TCVN3.
//!
//! TCVN3 has no accented capitals. They were typed as small letters in a font that draws capitals (`.VnTimeH`), often
//! amid capitals from the keyboard, and come out as `CộNG HòA Xã HộI`. The case that the page showed is certain there.

/// Letters put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Restored {
    /// The text, as long as before and with the same character boundaries.
    pub(super) text: String,
    /// How many letters were put right.
    pub(super) letters: usize,
    /// The first word that was put right, where it stands, and what it became.
    pub(super) first: (usize, String, String),
}

/// Puts the small letters right that stand among capitals; `None` where there are none.
///
/// A stretch of words without a small ASCII letter is read as capitals where one of its words shows it: two capitals and
/// a small accented letter. `Xã` alone says nothing, beside `HộI` it is `XÃ`.
pub(super) fn restore(text: &str) -> Option<Restored> {
    let mut restored: Option<Restored> = None;
    let mut from = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        for (start, stretch) in stretches(line) {
            if stretch.split(|c: char| !c.is_alphabetic()).any(is_from_capital_font) {
                raise(text, from + start, stretch, &mut restored);
            }
        }
        from += line.len();
    }
    restored
}

/// The stretches of a line between words with a small ASCII letter.
fn stretches(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = Some(0);
    std::iter::from_fn(move || {
        let start = rest?;
        let tail = line.get(start..)?;
        let Some(at) = tail.find(|c: char| c.is_ascii_lowercase()) else {
            rest = None;
            return Some((start, tail));
        };
        // The whole word of that letter is left out.
        let (before, after) = tail.split_at_checked(at)?;
        let word_start = before.rfind(|c: char| !c.is_alphabetic()).map_or(0, |space| {
            space + before.get(space..).and_then(|gap| gap.chars().next()).map_or(1, char::len_utf8)
        });
        rest = Some(start + at + after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len()));
        Some((start, before.get(..word_start).unwrap_or_default()))
    })
}

/// Whether a word can only come from a capital font: at least two capitals, and an accented small letter.
fn is_from_capital_font(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).take(2).count();
    capitals == 2 && word.chars().any(is_accented_small)
}

fn is_accented_small(c: char) -> bool {
    !c.is_ascii() && c.is_lowercase()
}

/// Writes a stretch of `text` in capitals.
fn raise(text: &str, start: usize, stretch: &str, restored: &mut Option<Restored>) {
    let letters = stretch.chars().filter(|&c| is_accented_small(c)).count();
    // Small and capital letters of Vietnamese are equally long; a stretch where that does not hold stays.
    let capitals = stretch.to_uppercase();
    if capitals.len() != stretch.len() {
        return;
    }
    let restored = restored.get_or_insert_with(|| {
        let word = stretch.split_whitespace().find(|word| word.chars().any(is_accented_small)).unwrap_or(stretch);
        let at = start + stretch.find(word).unwrap_or_default();
        Restored { text: text.to_owned(), letters: 0, first: (at, word.to_owned(), word.to_uppercase()) }
    });
    restored.letters += letters;
    if restored.text.is_char_boundary(start) && restored.text.is_char_boundary(start + stretch.len()) {
        restored.text.replace_range(start..start + stretch.len(), &capitals);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn restored(text: &str) -> String {
        restore(text).map_or(text.to_owned(), |restored| restored.text)
    }

    #[test]
    fn small_letters_among_capitals_become_capitals() {
        assert_eq!(restored("CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assert_eq!(restored("ủY BAN NHâN DâN\nTổ 5, xã Lộc"), "ỦY BAN NHÂN DÂN\nTổ 5, xã Lộc");
    }

    #[test]
    fn words_with_small_ascii_letters_keep_their_case() {
        assert_eq!(restored("Điều 3. TRáCH NHIệM của Sở"), "Điều 3. TRÁCH NHIỆM của Sở");
        assert_eq!(restore("Ông Lý Tố ở Tổ 1"), None);
        assert_eq!(restore("Số: 12/QĐ-UBND"), None);
    }

    #[test]
    fn what_was_put_right_is_told() {
        let all = restore("Điều 1. Cách QUảN Lý").unwrap();
        assert_eq!((all.letters, all.first), (2, ("Điều 1. Cách ".len(), "QUảN".to_owned(), "QUẢN".to_owned())));
    }
}
