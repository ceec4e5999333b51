//! What stands in the place of a signature: `(Đã ký)`, `(Ký, ghi rõ họ tên)`.

use crate::fold::{Key, fold_char};
use crate::vocabulary::signers::{DIRECTIONS, ENCLOSED_DIRECTIONS, WHOLE_DIRECTIONS};

/// The longest stage direction that stands by itself, its letters folded.
const LONGEST: usize = 44;

/// The longest one behind other words.
const LONGEST_BEHIND: usize = 28;

/// Whether a text is a stage direction, or opens with one and says little more.
///
/// `(Đã ký)`, `( đã ký )`, `Đã ký và đóng dấu`, `(Ký, ghi rõ họ tên)`
pub(crate) fn stands(text: &str) -> bool {
    // Most lines open with other letters.
    let first = text.chars().map(fold_char).find(u8::is_ascii_alphanumeric);
    if DIRECTIONS.iter().chain(ENCLOSED_DIRECTIONS).all(|words| words.bytes().next() != first) {
        return false;
    }
    let key = Key::<LONGEST>::of(text);
    let bare = key.as_str().trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let enclosed = || text.starts_with('(') && ENCLOSED_DIRECTIONS.contains(&bare);
    key.is_whole() && (enclosed() || DIRECTIONS.iter().any(|words| bare.starts_with(words)))
}

/// A stage direction in brackets behind other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Behind {
    /// Where its bracket opens.
    pub(crate) at: usize,
    /// What stands behind it begins there.
    pub(crate) end: usize,
}

/// The stage direction in brackets behind other words; recognition may have lost the closing one at the end of the text.
///
/// `GIÁM ĐỐC` + ` (Đã ký)`, `Giám đốc` + ` (Đã ký)` + `: Trần Văn A`; not `- Các hợp đồng (đã ký năm 2031)`
pub(crate) fn behind(text: &str) -> Option<Behind> {
    let at = memchr::memrchr2(b'(', b'[', text.as_bytes()).filter(|at| *at > 0)?;
    let inside = text.get(at + 1..)?;
    let close = inside.find([')', ']']);
    let said = Key::<LONGEST_BEHIND>::of(inside.get(..close.unwrap_or(inside.len()))?);
    let whole = said.is_whole() && WHOLE_DIRECTIONS.contains(&said.as_str().trim());
    whole.then(|| Behind { at, end: close.map_or(text.len(), |close| at + 1 + close + 1) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    #[test]
    fn a_stage_direction_says_that_somebody_signs_and_little_more() {
        for text in ["(Đã ký)", "( đã ký )", "Đã ký và đóng dấu", "(Ký, ghi rõ họ tên)", "(ký)", "(Ấn ký)", "[Đã ký]"]
        {
            assert!(stands(text), "{text}");
        }
        for text in
            ["Ký", "(kỳ họp)", "Kế hoạch", "Giám đốc", "(Đã ký) và chuyển các xã, phường ven bến để cùng làm", ""]
        {
            assert!(!stands(text), "{text}");
        }
    }

    #[test]
    fn only_what_is_a_direction_as_a_whole_is_one_behind_other_words() {
        let parted = |text: &'static str| {
            behind(text).map(|found| (text.get(..found.at).unwrap(), text.get(found.end..).unwrap()))
        };
        for (text, before, after) in [
            ("GIÁM ĐỐC (Đã ký)", "GIÁM ĐỐC ", ""),
            ("GIÁM ĐỐC [đã ký số]", "GIÁM ĐỐC ", ""),
            ("GIÁM ĐỐC ( đã ký", "GIÁM ĐỐC ", ""),
            ("Giám đốc (Ký, ghi rõ họ tên)", "Giám đốc ", ""),
            ("Giám đốc (Đã ký): Trần Văn Bến", "Giám đốc ", ": Trần Văn Bến"),
        ] {
            assert_eq!(parted(text), Some((before, after)), "{text}");
        }
        for text in ["(Đã ký)", "- Các hợp đồng (đã ký năm 2031);", "Bản sao (đã ký, lưu tại Sở)", "GIÁM ĐỐC đã ký"]
        {
            assert_eq!(parted(text), None, "{text}");
        }
    }
}
