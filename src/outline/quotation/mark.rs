//! Quotation marks as they are printed and as recognition damages them: which open, which close, how many are left open.

use crate::Span;
use crate::outline::blocks::is_damaged_mark;

/// The mark that closes, where it stands before the words that it should open.
pub(super) const TURNED: char = '”';

/// What the mark before quoted words adds to their balance where it is one that closes: it is counted as one that opens.
pub(in crate::outline) fn turned(content: &str) -> i32 {
    if content.starts_with(TURNED) { 2 } else { 0 }
}

/// Quotation marks, looked for as the blocks of a text are read: in most blocks there are none.
#[derive(Debug)]
pub(in crate::outline) struct Marks<'t> {
    bytes: &'t [u8],
    /// The first one behind the beginning of the block that was asked for last.
    next: usize,
}

impl<'t> Marks<'t> {
    pub(in crate::outline) const fn of(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), next: 0 }
    }

    /// Whether one stands in a block. Blocks are asked for in order.
    pub(in crate::outline) fn stand_in(&mut self, block: Span) -> bool {
        let from = block.start as usize;
        if self.next <= from {
            let rest = self.bytes.get(from..).unwrap_or_default();
            let mut likely = memchr::memchr3_iter(b'"', 0xE2, 0xC2, rest);
            let mark = |at: &usize| {
                let here = rest.get(*at..).unwrap_or_default();
                matches!(here, [b'"', ..] | [0xE2, 0x80, 0x98 | 0x99 | 0x9C..=0x9E, ..] | [0xC2, 0xAB | 0xBB, ..])
            };
            self.next = likely.find(mark).map_or(self.bytes.len(), |at| from + at);
        }
        self.next < block.end as usize
    }
}

/// Opening marks less closing marks of a text. A straight mark opens behind a blank or bracket and closes elsewhere.
pub(crate) fn balance(text: &str) -> i32 {
    balance_within(text, false)
}

/// As [`balance`]; `quoted` where a quotation is open above the text.
pub(super) fn balance_within(text: &str, quoted: bool) -> i32 {
    let bytes = text.as_bytes();
    let mut sum = 0;
    for at in memchr::memchr2_iter(b'"', 0xE2, bytes) {
        sum += match bytes.get(at..).unwrap_or_default() {
            [0xE2, 0x80, 0x9C, ..] => 1,
            // Alone it is what recognition makes of one that closes, before a dot of three dots.
            [0xE2, 0x80, 0x9E, rest @ ..] => i32::from(begins_word(rest) || announces_apart(text, at)),
            [0xE2, 0x80, 0x9D, ..] => -1,
            // Two single marks: `‘‘Điều 7. …’’`
            [0xE2, 0x80, 0x98, 0xE2, 0x80, 0x98, ..] => 1,
            [0xE2, 0x80, 0x99, 0xE2, 0x80, 0x99, ..] => -1,
            [b'"', rest @ ..] => match at.checked_sub(1).and_then(|before| bytes.get(before)) {
                // A blank may stand before one that closes, where something is open and nothing is left for it to open.
                None | Some(b' ') if sum + i32::from(quoted) > 0 && ends_with_marks(rest) => -1,
                None | Some(b' ' | b'(' | b'\t') => 1,
                Some(_) => -1,
            },
            _ => 0,
        };
    }
    sum
}

/// The balance of a block, and whether it ends with a mark that closes; `quoted` where a quotation is open. Recognition makes
/// `»` or `„` of that mark; it is no mark of its own.
pub(in crate::outline) fn marks(text: &str, quoted: bool) -> (i32, bool) {
    let damaged = quoted && is_damaged_mark(text.rsplit(' ').next().unwrap_or_default());
    (balance_within(text, quoted) - i32::from(damaged), damaged || ends_with_mark(text))
}

/// The most bytes of the marks that stand behind the one that closes, and one more.
const LAST_MARKS: usize = 8;

/// Whether nothing stands behind a straight mark but punctuation, no other straight mark among it.
fn ends_with_marks(rest: &[u8]) -> bool {
    rest.len() < LAST_MARKS && !rest.iter().any(|byte| *byte == b'"' || begins_word(&[*byte]))
}

/// Whether a low mark opens words behind a blank: at the beginning of a text or behind a colon, before a capital or a number.
fn announces_apart(text: &str, at: usize) -> bool {
    let (before, behind) = text.split_at_checked(at).unwrap_or_default();
    let before = before.strip_suffix(' ').unwrap_or(before);
    let begins = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    (before.is_empty() || before.ends_with(':')) && behind.strip_prefix("„ ").is_some_and(begins)
}

/// Whether bytes begin with a letter or digit.
pub(super) fn begins_word(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || (0xC3..=0xE1).contains(byte))
}

/// Whether a text ends with one half of the mark that closes: `… khoản 1 Điều này.’`
pub(in crate::outline) fn ends_with_half_mark(text: &str) -> bool {
    let bare = text.trim_end_matches([' ', ';', ',']);
    bare.strip_suffix('’').is_some_and(|inside| inside.ends_with(['.', ';']) && !inside.contains('‘'))
}

/// Whether a text ends with a closing mark, punctuation aside: `…”.`, `…”;`
pub(crate) fn ends_with_mark(text: &str) -> bool {
    let mark =
        |byte: &u8| matches!(byte, b'.' | b';' | b',' | b' ' | b':' | b'/' | b'*' | b'\'' | b'`' | b'~' | b'|' | b'_');
    // Most texts end with a word.
    if text.bytes().rfind(|byte| !mark(byte)).is_some_and(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    // Specks of recognition among them.
    let bare = text.trim_end_matches(['.', ';', ',', ' ', ':', '/', '*', '\'', '`', '~', '|', '_', '·', '‹']);
    bare.ends_with(['”', '"', '»']) || bare.ends_with("’’")
}

/// Whether a line breaks off behind the mark that opens a quotation, or behind the first dashes within it: `phân nhóm “-`
pub(crate) fn breaks_off(content: &str) -> bool {
    !is_damaged_mark(content) && content.trim_end_matches(['-', '–', ' ', '*']).ends_with(['“', '„', '«'])
}

/// Whether one pair of marks encloses a whole text.
pub(crate) fn is_enclosed(text: &str) -> bool {
    let Some(inside) = behind_mark(text) else { return false };
    let bare = inside.trim_end_matches(['.', ';', ',', ' ', '/']);
    let inside = bare.strip_suffix(['”', '"', '»']);
    inside.is_some_and(|inside| !inside.contains(['“', '”', '"']))
}

/// The rest of a text behind an opening mark.
pub(crate) fn behind_mark(content: &str) -> Option<&str> {
    // Most lines begin with a letter.
    content.as_bytes().first().filter(|first| matches!(first, b'"' | 0xC2 | 0xE2))?;
    let rest = content.strip_prefix(['“', '"', '„', '«']).or_else(|| content.strip_prefix("‘‘"))?;
    Some(rest.trim_start_matches(['“', '"', ' ', '*']))
}
