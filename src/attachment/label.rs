//! Phụ lục, Mẫu số: the labels of attachments and their numbers.

use super::numeral::may_be_roman;
use crate::fold::{at_start, distance, fold, fold_char};
use crate::grammar::authority::is_capitals;
use crate::letters::{is_alphabetic, is_alphanumeric, is_uppercase};
use crate::vocabulary::attachments::{ANY_FORM, APPENDIX, FORM, LABELS, NUMBERED, TABLE};

/// The longest line with a label and no title in capitals, in characters.
const LABEL_WIDTH: usize = 40;

/// The label that a line begins with, and what stands behind it.
///
/// `PHỤ LỤC I`, `Phụ lục số 02. DANH MỤC`, `Mẫu số 01a/NS`
pub(super) fn label(content: &str) -> Option<(&str, &str)> {
    if !matches!(content.chars().next()?, 'P' | 'M' | 'B') {
        return None;
    }
    let (word, end) = LABELS.iter().find_map(|word| Some((*word, label_word(content, word)?)))?;
    let (label_end, numbered) = number_end(content, end);
    // A form without a number is not told from a sentence about one.
    if !numbered
        && (word != APPENDIX || end != content.trim_end_matches([':', '.', ' ']).len() && !is_capitals(content))
    {
        return None;
    }
    let rest = content.get(label_end..)?;
    let told = rest.trim_start_matches([':', '.', '-', '–', ' ']);
    let alone = told.is_empty() || told.starts_with('(');
    let titled = told.chars().filter(|c| is_alphabetic(*c)).take(6).all(char::is_uppercase);
    let parted = rest.starts_with([':', '.', '-']) || rest.starts_with(" -") || rest.starts_with(" –");
    let fits = alone
        || titled
        || (parted && !content.ends_with([';', '.']))
        || (numbered && !content.ends_with([';', '.', ',']) && content.chars().count() <= LABEL_WIDTH);
    // `Biểu 2: DANH SÁCH …`; in small letters it is a table of the text.
    let fits = fits && (word != TABLE || (rest.starts_with(':') && titled));
    fits.then(|| (content.get(..label_end).unwrap_or_default().trim_end_matches([':', '.', ' ', '-']), rest))
}

/// Whether a line is a label and nothing else: `Mẫu số 02`
pub(crate) fn is_label(content: &str) -> bool {
    label(content).is_some_and(|(_, rest)| rest.is_empty())
}

/// The bytes that a label's words take, one letter damaged at most in `PHỤ LỤC` and `Mẫu số` where they stand on one line:
/// `MẬT` above `Số: …` is no label.
fn label_word(content: &str, word: &str) -> Option<usize> {
    if let Some(end) = at_start(content, word) {
        return Some(end);
    }
    if !matches!(word, APPENDIX | FORM) {
        return None;
    }
    let end = content.char_indices().nth(word.chars().count()).map_or(content.len(), |(at, _)| at);
    let opening = content.get(..end)?;
    let capitals = || opening.chars().all(|c| is_uppercase(c) || c == ' ');
    // `Phy lục`
    let alone = || end == content.trim_end().len();
    // One letter alone leaves the first or the last one as it is.
    let letter = |c: Option<char>| c.map(fold_char);
    let first = || letter(opening.chars().next()) == word.bytes().next();
    let last = || letter(opening.trim_end().chars().next_back()) == word.bytes().next_back();
    let near = || (first() || last()) && distance(fold(opening).as_bytes(), word.as_bytes(), 1).is_some();
    let whole = word == FORM || capitals() || alone();
    (whole && !opening.contains(['\n', '\r']) && near()).then_some(end)
}

/// Whether what stands behind the words of a label is one word that numbers forms, its own digit damaged perhaps:
/// `Mẫu TK1-TS`, `Mẫu số: ï-TĐTT`
fn is_form_number(words: &str, number: &str) -> bool {
    let words = fold(words);
    let numbers = number.contains(|c: char| c.is_ascii_digit()) || asks_for_number(&words);
    let capitals = number.chars().filter(|c| c.is_uppercase()).count();
    let small = number.chars().filter(|c| c.is_lowercase()).count();
    let written = number.chars().all(|c| is_alphanumeric(c) || matches!(c, '-' | '/' | '.'));
    words.starts_with(ANY_FORM) && numbers && written && number.contains('-') && capitals >= 2 && small <= 1
}

/// Whether the words of a label, folded, end with the one that leads to its number: `Mẫu số`
fn asks_for_number(words: &str) -> bool {
    words.strip_suffix(NUMBERED).is_some_and(|before| before.ends_with(' '))
}

/// The end of the number behind a label's words, and whether there is one: ` I`, ` số 01`, ` 1.a/PB`, ` A`.
fn number_end(content: &str, end: usize) -> (usize, bool) {
    let rest = content.get(end..).unwrap_or_default();
    // `Mẫu số: 2a-TĐ`
    let numbers = rest.starts_with(':') && content.get(..end).is_some_and(|words| asks_for_number(&fold(words)));
    let rest = rest.get(usize::from(numbers)..).unwrap_or_default();
    let mut at = content.len() - rest.trim_start().len();
    if at == end && !rest.is_empty() {
        // `PHU LUCII`
        let glued = content.get(..end).is_some_and(is_capitals) && may_be_roman(rest.trim_end());
        return if glued { (content.trim_end().len(), true) } else { (end, false) };
    }
    if let Some(length) = content.get(at..).and_then(|rest| at_start(rest, NUMBERED)) {
        at += length;
        let rest = content.get(at..).unwrap_or_default();
        at += rest.len() - rest.trim_start_matches([' ', ':']).len();
    }
    let token = content.get(at..).unwrap_or_default();
    let length = token
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | 'Đ' | 'đ')))
        .map_or(token.len(), |(at, _)| at);
    // `SỔ GỐC`: what a word begins with is no number.
    let whole = !token.get(length..).is_some_and(|rest| rest.starts_with(is_alphabetic));
    let token = token.get(..length).filter(|_| whole).unwrap_or_default().trim_end_matches(['.', '-', '/']);
    if is_form_number(content.get(..end).unwrap_or_default(), content.get(at..).unwrap_or_default()) {
        return (content.trim_end().len(), true);
    }
    let digits = token.starts_with(|c: char| c.is_ascii_digit());
    let roman = !token.is_empty() && token.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    let roman_and_more = token
        .split(['.', '-', '/'])
        .next()
        .is_some_and(|first| !first.is_empty() && first.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L')));
    let letter = token.len() == 1 && token.starts_with(|c: char| c.is_ascii_uppercase());
    // `PHỤ LỤC ILA`
    let damaged = || content.get(at..).unwrap_or_default().trim_end() == token && may_be_roman(token);
    if digits || roman || letter || roman_and_more || damaged() { (at + token.len(), true) } else { (end, false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_numbered_and_stand_alone_or_above_a_title() {
        let read = |content| label(content).map(|(label, _)| label);
        assert_eq!(read("Mẫu số: 2a-TĐ"), Some("Mẫu số: 2a-TĐ"));
        assert_eq!(read("Mau sé 04"), Some("Mau sé 04"));
        assert_eq!(read("Biểu 02: DANH SÁCH VƯỜN RAU"), Some("Biểu 02"));
        assert_eq!(read("Biểu 2: Số vườn rau của các trường"), None);
        assert_eq!(read("Mẫu số liệu được gửi kèm"), None);
        assert_eq!(read("Mẫu TK7-MS"), Some("Mẫu TK7-MS"));
        assert_eq!(read("Mẫu số: ï-TĐMM"), Some("Mẫu số: ï-TĐMM"));
        assert_eq!(read("PHỤ LỤC ILA"), Some("PHỤ LỤC ILA"));
        assert_eq!(read("PHU LUCII"), Some("PHU LUCII"));
        assert_eq!(read("Phy lục"), Some("Phy lục"));
        assert_eq!(read("PHỤ LỤC LÀ MẪU SỐ"), Some("PHỤ LỤC"));
        assert_eq!(read("Mẫu giáo"), None);
        assert_eq!(read("Mẫu TK7-MS của kho muối"), None);
    }
}
