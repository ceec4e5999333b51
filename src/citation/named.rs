//! Documents that are known by what they are and not by number: resolutions of congresses, treaties.

use super::mention::{Mention, at_type, tail};
use super::words::{before, from, is_capitalised, phrase_at, skip_blank, word_at, words_at};
use crate::vocabulary::type_at_end;

/// The most words of the name of a treaty or a congress.
const MAX_WORDS: usize = 60;

/// What the name of a resolution begins with, folded.
const CONGRESSES: &[&str] = &["dai hoi", "hoi nghi", "trung uong"];

/// Words that end such a name where they stand.
const STOPS: &[&str] = &[
    "được",
    "đã",
    "là",
    "có hiệu lực",
    "theo",
    "nhằm",
    "trong đó",
    "này",
    "năm",
    "ngày",
    "để",
    "với tinh thần",
    "và các",
    "tại",
    "gắn với",
    "do",
    "thì",
];

/// `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`, and `Nghị quyết 42`.
pub(super) fn resolution(text: &str, start: usize, end: usize) -> Option<Mention> {
    if let Some(mention) = at_type(text, start, end) {
        return Some(mention);
    }
    let rest = from(text, end);
    phrase_at(rest, CONGRESSES)?;
    let close = name_end(text, end, &[',', ';', ':', '(', ')', '”', '"'])?;
    // One certain resolution bears the number of its congress or session.
    let certain = text
        .get(end..close)?
        .split_whitespace()
        .any(|word| word.bytes().all(|b| b"IVXLC".contains(&b)) || word.bytes().all(|b| b.is_ascii_digit()));
    certain.then(|| named(text, start, end, close))
}

/// `Hiệp định giữa Chính phủ nước A và Chính phủ nước B về …`
pub(super) fn treaty(text: &str, start: usize, end: usize) -> Option<Mention> {
    let rest = from(text, end);
    let opens = is_capitalised(rest)
        || phrase_at(rest, &["giua", "ve", "khung", "thu hai", "thu nhat", "sua doi", "vay"]).is_some();
    if !opens || phrase_at(rest, &["nay", "so"]).is_some() {
        return None;
    }
    let close = name_end(text, end, &[';', ':', ')', '”', '"'])?;
    Some(named(text, start, end, close))
}

fn named(text: &str, start: usize, end: usize, close: usize) -> Mention {
    let type_name = type_at_end(before(text, end).trim_end()).filter(|&(_, at)| at == start).map(|(name, _)| name);
    let mut mention = Mention {
        span: start..close,
        head: start,
        type_name,
        typed: true,
        law: true,
        title: Some(end..close),
        ..Mention::default()
    };
    tail(text, &mut mention);
    mention
}

/// Where a name ends: at one of the marks, at a stop, at a full stop.
fn name_end(text: &str, start: usize, marks: &[char]) -> Option<usize> {
    let (mut at, mut good) = (start, None);
    for _ in 0..MAX_WORDS {
        let rest = from(text, at);
        let word = word_at(text, at);
        if word.is_empty() && rest.starts_with(marks)
            || rest.is_empty()
            || words_at(rest, STOPS).is_some() && !is_capitalised(rest)
        {
            break;
        }
        let end = if word.is_empty() { at + rest.chars().next()?.len_utf8() } else { at + word.len() };
        if !word.is_empty() && !matches!(word, "và" | "VÀ") {
            good = Some(end);
        }
        let full_stop =
            from(text, end).starts_with('.') && !from(text, end + 1).starts_with(|c: char| c.is_alphanumeric());
        let next = skip_blank(text, end);
        if full_stop || (next == end && from(text, end).starts_with(marks)) {
            break;
        }
        at = next;
    }
    good
}
