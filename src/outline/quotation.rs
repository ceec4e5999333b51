//! Wording of another document that is quoted as a block: where it opens, and where it ends although marks are missing.
//!
//! Source: Nghị định 78/2025/NĐ-CP and its forms for amending documents: what is inserted stands between quotation marks.

use crate::fold::Key;

use super::sequence::Sequence;

/// A quotation that is open.
#[derive(Debug)]
pub(crate) struct Quotation {
    /// Index of its draft.
    pub(crate) draft: usize,
    /// Opening marks without their closing ones.
    pub(crate) balance: i32,
    /// The units inside it.
    pub(crate) inner: Sequence,
    /// It opened with an enumerator: a provision is quoted, not a phrase.
    pub(crate) provision: bool,
    /// Marks stand around it.
    pub(crate) marked: bool,
}

/// Opening marks less closing marks of a text. A straight mark opens behind a blank or bracket and closes elsewhere.
pub(crate) fn balance(text: &str) -> i32 {
    let bytes = text.as_bytes();
    let mut sum = 0;
    for at in memchr::memchr2_iter(b'"', 0xE2, bytes) {
        sum += match bytes.get(at..).unwrap_or_default() {
            [0xE2, 0x80, 0x9C | 0x9E, ..] => 1,
            [0xE2, 0x80, 0x9D, ..] => -1,
            // Two single marks: `‘‘Điều 7. …’’`
            [0xE2, 0x80, 0x98, 0xE2, 0x80, 0x98, ..] => 1,
            [0xE2, 0x80, 0x99, 0xE2, 0x80, 0x99, ..] => -1,
            [b'"', ..] => match at.checked_sub(1).and_then(|before| bytes.get(before)) {
                None | Some(b' ' | b'(' | b'\t') => 1,
                Some(_) => -1,
            },
            _ => 0,
        };
    }
    sum
}

/// Whether a text ends with a closing mark, punctuation aside: `…”.`, `…”;`
pub(crate) fn ends_with_mark(text: &str) -> bool {
    // Specks of recognition among them.
    let bare = text.trim_end_matches(['.', ';', ',', ' ', ':', '/', '*', '\'', '`', '~', '|', '_', '·', '‹']);
    bare.ends_with(['”', '"', '»']) || bare.ends_with("’’")
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
    let rest = content.strip_prefix(['“', '"', '„', '«']).or_else(|| content.strip_prefix("‘‘"))?;
    Some(rest.trim_start_matches(['“', '"', ' ', '*']))
}

/// Verbs that open an order to amend (folded). Source: Luật Ban hành văn bản quy phạm pháp luật.
const AMENDING: [&str; 5] = ["sua doi", "bo sung", "bai bo", "thay the", "dinh chinh"];

/// Short ones, which are other words as well (`Bộ trưởng`, `Thay đổi`), with what they replace or strike out (folded).
const STRIKING: [&str; 12] = [
    "bo cum tu",
    "bo tu ",
    "bo doan",
    "bo khoan",
    "bo diem",
    "bo dieu",
    "bo phu luc",
    "bo noi dung",
    "thay cum tu",
    "thay tu ",
    "thay doan",
    "thay mau",
];

/// What an order to amend names behind its verb (folded).
const AMENDED: [&str; 15] = [
    " khoan ", " dieu ", " diem ", " muc ", " chuong ", " cum tu", " phu luc", " mau ", " ten ", " doan ", " tieu de",
    " mot so ", " tu ", " phan ", " cac tu",
];

/// How much of a text says that it orders an amendment.
const ORDER: usize = 72;

/// Openings of the provisions that close a document (folded).
const CLOSING: [&str; 8] = [
    "hieu luc",
    "to chuc thuc hien",
    "trach nhiem thi hanh",
    "trach nhiem to chuc",
    "dieu khoan",
    "quy dinh chuyen tiep",
    "thay the, bai bo",
    "bo truong",
];

/// Whether the text behind an enumerator orders an amendment: `Sửa đổi, bổ sung khoản 2 Điều 5 như sau:`
pub(crate) fn amends(text: &str) -> bool {
    let key = Key::<ORDER>::of(text);
    let key = key.as_str();
    STRIKING.iter().any(|order| key.starts_with(order))
        || AMENDING.iter().any(|verb| key.starts_with(verb)) && AMENDED.iter().any(|word| key.contains(word))
}

/// Whether the text behind an enumerator is the heading of a provision that closes a document.
pub(crate) fn closes(text: &str) -> bool {
    let key = Key::<24>::of(text);
    CLOSING.iter().any(|heading| key.as_str().starts_with(heading))
}

/// Whether a text announces that wording follows: `… như sau:`.
pub(crate) fn announces(text: &str) -> bool {
    let tail = text.char_indices().rev().nth(ANNOUNCEMENT).map_or(text, |(at, _)| text.get(at..).unwrap_or(text));
    let key = crate::fold::fold(tail);
    key.ends_with(':') && key.contains("nhu sau")
}

/// How far from the end of a text `như sau` stands, in characters.
const ANNOUNCEMENT: usize = 14;
