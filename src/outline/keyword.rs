//! Enumerators that a word names: `Điều 12.`, `CHƯƠNG III`, `Phần thứ hai`.
//!
//! Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (phần, chương, mục, tiểu mục, điều, khoản).

use super::enumerator::{Closer, Opening, Token, after_closer, closer_at, labelled, specks_inside};
use crate::fold::fold_char;

/// The words that open a unit, in the order of their rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keyword {
    Part,
    Chapter,
    Section,
    Subsection,
    Article,
    Clause,
}

/// Keywords by their folded letters. The longer of two with one beginning comes first.
const KEYWORDS: [(&str, Keyword); 6] = [
    ("tieumuc", Keyword::Subsection),
    ("chuong", Keyword::Chapter),
    ("khoan", Keyword::Clause),
    ("phan", Keyword::Part),
    ("dieu", Keyword::Article),
    ("muc", Keyword::Section),
];

/// `keyworded = keyword label [closer]`, the keyword with a capital and at most one speck or blank inside
/// `Điều 12. Phạm vi`, `CHƯƠNG III`, `Mục 1. QUY ĐỊNH`, `Phần thứ hai`, `Đi ều 5.`
pub(super) fn keyworded(content: &str, start: usize) -> Option<Opening<'_>> {
    let rest = content.get(start..)?;
    let initial = rest.chars().next().map(fold_char)?;
    if !matches!(initial, b'd' | b'c' | b'm' | b'p' | b't' | b'k') {
        return None;
    }
    let (keyword, length, mut damaged) = keyword(rest)?;
    let bytes = content.as_bytes();
    let mut at = start + length;
    let blanks = |mut at: usize| {
        while bytes.get(at).is_some_and(|b| b.is_ascii_whitespace() || *b == b'*') {
            at += 1;
        }
        at
    };
    at = blanks(at);
    let past = specks_inside(bytes, at);
    if past > at {
        damaged = true;
        at = blanks(past);
    }
    let counted = past_ordinal_word(content, at);
    let article = keyword == Keyword::Article;
    // `Điều thứ nhất`, not `Điều hai bên thỏa thuận`
    let ordinal = !article || counted > at;
    if article || matches!(keyword, Keyword::Part | Keyword::Chapter) {
        at = counted;
    }
    if let Some(end) = ordinal_word(content, at).filter(|_| ordinal) {
        let found = content.get(at..end)?;
        let mut token = Token::default();
        token.push(found.as_bytes());
        let (closer, length) = match bytes.get(end..) {
            // `Phần thứ nhất - Tình hình`
            Some([b' ', b'-', b' ', ..]) => (Closer::Dash, 2),
            _ => closer_at(bytes, end).unwrap_or((Closer::Nothing, 0)),
        };
        // `Điều thứ hai là …` speaks of one.
        if article && closer == Closer::Nothing {
            return None;
        }
        let text = after_closer(bytes, end + length)?;
        return Some(Opening { keyword: Some(keyword), token, found, closer, bullet: None, at, text, damaged });
    }
    let mut found = labelled(content, at, Some(keyword))?;
    if !plausible(keyword, found.token.as_str()) {
        return None;
    }
    // `Khoản 1. Đối tượng` opens a clause, `Khoản 1, khoản 2 Điều 5 …` cites.
    if keyword == Keyword::Clause && !matches!(bytes.get(found.at + found.found.len()), Some(b'.' | b':')) {
        return None;
    }
    found.damaged |= damaged;
    Some(found)
}

/// The keyword that a text opens with, its length, and whether it is damaged.
fn keyword(text: &str) -> Option<(Keyword, usize, bool)> {
    KEYWORDS.iter().find_map(|(letters, keyword)| {
        let mut wanted = letters.bytes();
        let mut want = wanted.next()?;
        let mut strays = 0;
        let blank_inside = usize::from(*keyword == Keyword::Subsection);
        for (at, c) in text.char_indices() {
            let folded = fold_char(c);
            if folded == want {
                match wanted.next() {
                    Some(next) => want = next,
                    None => {
                        let end = at + c.len_utf8();
                        // `Điều chỉnh`, `Phần mềm` have a word behind them, `Mục12` a label.
                        let glued =
                            text.get(end..)?.chars().next().is_some_and(|c| c.is_alphabetic() && !"IVXL".contains(c));
                        return (!glued).then_some((*keyword, end, strays > blank_inside));
                    }
                }
            } else if at > 0 && !folded.is_ascii_alphanumeric() && strays <= blank_inside {
                strays += 1;
            } else {
                return None;
            }
        }
        None
    })
}

/// `Phần thứ hai`, `Phần thứ nhất`: the word `thứ` is no part of the label.
fn past_ordinal_word(content: &str, at: usize) -> usize {
    let rest = content.get(at..).unwrap_or_default();
    let word = rest.split(' ').next().unwrap_or_default();
    let folded = word.chars().map(fold_char);
    if folded.eq("thu".bytes()) && rest.len() > word.len() { at + word.len() + 1 } else { at }
}

/// Ordinals written as words, in order: `Phần thứ nhất`, `Chương hai`.
const ORDINAL_WORDS: [(&str, u16); 12] = [
    ("nhat", 1),
    ("mot", 1),
    ("hai", 2),
    ("ba", 3),
    ("tu", 4),
    ("bon", 4),
    ("nam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
    ("muoi", 10),
];

/// The number that a word stands for.
pub(crate) fn ordinal_of(word: &str) -> Option<u16> {
    if word.len() < 2 || word.chars().count() > 5 {
        return None;
    }
    ORDINAL_WORDS.iter().find(|(letters, _)| word.chars().map(fold_char).eq(letters.bytes())).map(|(_, number)| *number)
}

/// The end of an ordinal word at an offset.
fn ordinal_word(content: &str, at: usize) -> Option<usize> {
    let rest = content.get(at..)?;
    let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    ordinal_of(rest.get(..length)?).map(|_| at + length)
}

/// Whether a label can follow a keyword: a number with an optional letter, a Roman numeral, a letter below Điểm.
fn plausible(keyword: Keyword, token: &str) -> bool {
    let digit_like = |c: char| c.is_ascii_digit() || matches!(c, 'l' | 'I' | 'O' | 'o' | 'S' | 'B' | '|' | '!');
    let roman_like = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'i' | 'v' | 'x' | 'l' | '1' | '|');
    let mut letters = token.chars();
    let last = letters.next_back();
    match keyword {
        Keyword::Article | Keyword::Clause => {
            let body = letters.as_str();
            token.chars().all(digit_like)
                || (!body.is_empty() && body.chars().all(digit_like) && last.is_some_and(char::is_alphabetic))
        }
        _ => {
            token.chars().all(digit_like)
                || token.chars().all(roman_like)
                || (letters.as_str().chars().count() > 0
                    && (letters.as_str().chars().all(roman_like) || letters.as_str().chars().all(digit_like))
                    && last.is_some_and(|c| c.is_lowercase() || c == 'A' || c == 'B'))
                || (token.chars().count() == 1 && last.is_some_and(char::is_uppercase))
        }
    }
}
