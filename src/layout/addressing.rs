//! Kính gửi: the label that names addressees, whole or damaged, also behind what a stamp left on its line.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::opening::{names_body, says};
use crate::fold::{at_end, distance, fold_char};
use crate::grammar::authority::is_capitals;
use crate::letters::{is_alphanumeric, is_lowercase, is_mute, is_uppercase};
use crate::vocabulary::heads::{ADDRESSEE_LABEL, ADDRESSING, WIRES};

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

/// Whether a line ends with the word by which a telegram names whom it is sent to: `THỦ TƯỚNG CHÍNH PHỦ điện:`; below who
/// sends it `Điện:` alone.
pub(crate) fn wires(content: &str) -> bool {
    // Most lines end with no colon.
    let label = if content.ends_with(':') { at_end(content, WIRES) } else { None };
    let Some(at) = label else { return false };
    // `… bảo dưỡng lưới điện:`: a sentence.
    let sender = content.get(..at).unwrap_or_default().trim_matches(|c: char| !is_alphanumeric(c));
    let named = || names_body(sender) && sender.split(' ').count() <= SENDER_WORDS && !says(sender);
    if sender.is_empty() { content.starts_with(is_uppercase) } else { is_capitals(sender) || named() }
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
    named && label.contains(' ') && distance(b"kinhgui", &key, 1).is_some()
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
        && (is_mute(word) || !word.starts_with(is_lowercase));
    let end = at + ADDRESSING.len();
    let named = content.get(end..)?.strip_prefix(' ')?.starts_with(is_uppercase);
    (scrap && named).then_some(end)
}

/// The most letters and marks that recognition leaves of the first word of the label.
const LABEL_WORD: usize = 4;
