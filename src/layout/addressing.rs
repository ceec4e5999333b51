//! Kính gửi: the label that names addressees, whole or damaged, also behind what a stamp left on its line.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::opening::{names_body, says};
use crate::fold::{at_end, distance, fold, fold_char};
use crate::grammar::authority::is_capitals;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_mute, is_uppercase};
use crate::source::is_spelled_syllable;
use crate::vocabulary::heads::{ADDRESSEE_LABEL, ADDRESSING, FIRST_OF_LABEL, SECOND_OF_LABEL, WIRES};

/// `THỦ TƯỚNG CHÍNH PHỦ điện:`, `öa rổ ] Kính gửi: …`, and behind what a stamp left on the line nothing but the label
pub(super) fn addresses(content: &str) -> bool {
    static LABEL: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(ADDRESSEE_LABEL));
    let bytes = content.as_bytes();
    // Behind what a stamp left on the line the label has its colon.
    let labels = |at: usize| at <= BEFORE_LABEL || bytes.get(at + LABEL.needle().len()) == Some(&b':');
    // Most lines have no such letter.
    let known = || memchr::memchr(b'K', bytes).is_some() && LABEL.find_iter(bytes).any(labels);
    // Nor have they a colon as near to their beginning.
    let damaged = || {
        memchr::memchr(b':', bytes.get(..BEFORE_LABEL).unwrap_or(bytes)).is_some()
            && (damaged_label(content).is_some() || nears_label(content))
    };
    wires(content) || known() || damaged()
}

/// Whether a line that begins in small letters bears the label behind debris, with its colon: `ae” Kính gửi: Cục A`,
/// `nh gửi: Cục A`
pub(super) fn addresses_amid(content: &str) -> bool {
    // Most lines have no colon as near to their beginning.
    let near = content.as_bytes().get(..=BEFORE_LABEL + ADDRESSEE_LABEL.len()).unwrap_or(content.as_bytes());
    if memchr::memchr(b':', near).is_none() {
        return false;
    }
    let label = content.find(ADDRESSEE_LABEL).filter(|at| *at <= BEFORE_LABEL);
    let colon = |at: usize| content.get(at + ADDRESSEE_LABEL.len()..).is_some_and(|rest| rest.starts_with(':'));
    label.is_some_and(colon) || damaged_label(content).is_some()
}

/// Whether a line ends with the word by which a telegram names whom it is sent to: `THỦ TƯỚNG CHÍNH PHỦ điện:`; below who
/// sends it `Điện:` alone.
pub(crate) fn wires(content: &str) -> bool {
    wired_by(content).is_some_and(|by| if by.is_empty() { content.starts_with(is_uppercase) } else { sends(by) })
}

/// Who sends a telegram, where such a line says so: `THỦ TƯỚNG CHÍNH PHỦ`
pub(crate) fn sender(content: &str) -> Option<&str> {
    wired_by(content).filter(|by| !by.is_empty() && sends(by))
}

/// Whether a line holds that word alone, and above it nobody who sends a telegram: `Điện:` above what is said of power lines.
pub(super) fn lacks_sender(above: Option<&str>, content: &str) -> bool {
    wired_by(content).is_some_and(str::is_empty) && !above.is_some_and(sends)
}

/// What stands before the word at the end of a line by which a telegram names whom it is sent to.
fn wired_by(content: &str) -> Option<&str> {
    // Most lines end with no colon.
    let at = if content.ends_with(':') { at_end(content, WIRES) } else { None };
    Some(content.get(..at?)?.trim_matches(|c: char| !is_alphanumeric(c)))
}

/// Whether words name who sends a telegram; `… bảo dưỡng lưới điện:` is a sentence.
fn sends(words: &str) -> bool {
    let named = || words.split(' ').count() <= SENDER_WORDS && !words.ends_with(['.', ';', ':']) && !says(words);
    is_capitals(words) || names_body(words) && named()
}

/// The most words of who sends a telegram: `Ban Chỉ huy Phòng thủ dân sự tỉnh A`
const SENDER_WORDS: usize = 14;

/// Bytes of debris before the label of the addressees at the most.
const BEFORE_LABEL: usize = 24;

/// `Kinh gử: Cục A`: the label with a letter damaged, its colon, and an addressee behind it, however wide the line is.
fn nears_label(content: &str) -> bool {
    let Some(colon) = memchr::memchr(b':', content.as_bytes().get(..DAMAGED_LABEL).unwrap_or_default()) else {
        return false;
    };
    let Some((label, behind)) = content.split_at_checked(colon) else { return false };
    let key: Vec<u8> = label.chars().filter(|c| is_alphanumeric(*c)).map(fold_char).collect();
    let named = behind.trim_start_matches([':', ' ']).starts_with(is_uppercase);
    named && label.contains(' ') && (distance(b"kinhgui", &key, 1).is_some() || misreads_label(label))
}

/// The fewest letters of the second word of a damaged label.
const LEAST_LETTERS: usize = 3;

/// Whether words are the label of whose second word recognition damaged all but its ends: `Kinh grii`, `Kính gti`, not `Kính
/// gọng`, `Kính gr`
pub(crate) fn misreads_label(words: &str) -> bool {
    let Some((first, second)) = words.trim().split_once(' ') else { return false };
    let letters = second.trim_matches(|c: char| !is_alphanumeric(c));
    let scrap = (LEAST_LETTERS..=LABEL_WORD).contains(&letters.chars().count())
        && SECOND_OF_LABEL.iter().any(|(opens, ends)| letters.starts_with(*opens) && letters.ends_with(*ends));
    scrap && letters.chars().all(is_alphabetic) && fold(first) == FIRST_OF_LABEL && !is_spelled_syllable(letters)
}

/// The longest label of which a letter may be damaged, its colon included, in bytes.
const DAMAGED_LABEL: usize = 16;

/// Where the label of the addressees ends of whose first word recognition left a scrap without marks, an addressee behind it:
/// `Site gửi: Cục A`, `nh gửi: Cục A`
pub(crate) fn damaged_label(content: &str) -> Option<usize> {
    let opening = content.as_bytes().get(..LABEL_WORD * 3 + ADDRESSING.len()).unwrap_or(content.as_bytes());
    let at = memchr::memmem::find(opening, ADDRESSING.as_bytes())?;
    let word = content.get(..at)?;
    let scrap = word.chars().count() <= LABEL_WORD
        && !word.contains(' ')
        && word.chars().all(|c| c.is_ascii() || !is_alphanumeric(c))
        && (is_mute(word) || !word.starts_with(is_lowercase))
        && (!is_spelled_syllable(word) || distance(b"kinh", fold(word).as_bytes(), 1).is_some());
    let end = at + ADDRESSING.len();
    let named = content.get(end..)?.strip_prefix(' ')?.starts_with(is_uppercase);
    (scrap && named).then_some(end)
}

/// The most letters and marks that recognition leaves of the first word of the label.
const LABEL_WORD: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debris_before_the_label_does_not_hide_it() {
        for line in ["ae” Kính gửi: Cục Bến bãi", "nh gửi: Cục Bến bãi", "Site gửi: Cục Bến bãi"]
        {
            assert!(addresses_amid(line), "{line}");
        }
        for line in ["Kinh grii: Cục Bến bãi", "Kính gti: Công ty Sao Mai"] {
            assert!(addresses(line), "{line}");
        }
        for line in ["Kính gọng: Loại hai tròng", "Kính ghép: Hai lớp", "Kinh giới: Một lạng", "Kinh grii tại bến"]
        {
            assert!(!addresses(line), "{line}");
        }
        for line in ["kính gửi Cục Bến bãi", "fax gửi: Cục Bến bãi", "- Xin gửi: Cục Bến bãi", "Xin gửi: Cục Bến bãi"]
        {
            assert!(!addresses_amid(line), "{line}");
        }
    }

    #[test]
    fn the_word_alone_names_addressees_only_below_who_sends_a_telegram() {
        for above in ["THỦ TƯỚNG CHÍNH PHỦ", "Ban Chỉ huy Phòng thủ dân sự tỉnh An Phú"] {
            assert!(wires("Điện:") && !lacks_sender(Some(above), "Điện:"), "{above}");
        }
        for above in
            [None, Some("- Trạm bơm B cấp 300 m3."), Some("Sở Công thương báo cáo nhu cầu điện, nước như sau.")]
        {
            assert!(lacks_sender(above, "Điện:"), "{above:?}");
        }
        assert!(!lacks_sender(None, "THỦ TƯỚNG CHÍNH PHỦ điện:") && !lacks_sender(None, "Kính gửi:"));
    }
}
