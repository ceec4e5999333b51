//! Enumerators that a word names: `Điều 12.`, `CHƯƠNG III`, `Phần thứ hai`.
//!
//! Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (phần, chương, mục, tiểu mục, điều, khoản).

use super::enumerator::{Closer, Opening, Token, after_closer, behind_dash, closer_at, labelled, specks_inside};
use crate::fold::{fold_char, prefix};
use crate::grammar::numeral::roman;
use crate::letters::is_alphabetic;
use crate::span::narrow;
use crate::vocabulary::provisions::OTHER_WORDS;
use crate::vocabulary::{self, numerals};

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

/// The word before the number of a document.
const NUMBER_WORD: &str = "số ";

/// Keywords by their folded letters, and as they are spelled. Each begins with a letter of its own.
const KEYWORDS: [(&str, &str, Keyword); 6] = [
    ("tieumuc", "tiểumục", Keyword::Subsection),
    ("chuong", "chương", Keyword::Chapter),
    ("khoan", "khoản", Keyword::Clause),
    ("phan", "phần", Keyword::Part),
    ("dieu", "điều", Keyword::Article),
    ("muc", "mục", Keyword::Section),
];

/// A keyword that a text opens with.
struct Found {
    keyword: Keyword,
    /// How many bytes it takes.
    length: usize,
    /// Specks or blanks stand inside it.
    damaged: bool,
    /// A letter bears a mark that it does not have in the keyword: `Mực`, `Phấn` may be words of their own.
    marked_otherwise: bool,
}

/// `keyworded = keyword label [closer]`, the keyword with a capital and at most one speck or blank inside
/// `Điều 12. Phạm vi`, `CHƯƠNG III`, `Mục 1. QUY ĐỊNH`, `Phần thứ hai`, `Đi ều 5.`
pub(super) fn keyworded(content: &str, start: usize) -> Option<Opening> {
    let rest = content.get(start..)?;
    let Found { keyword, length, mut damaged, marked_otherwise } = keyword(rest)?;
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
        let mut token = Token::default();
        token.push(bytes.get(at..end)?);
        let (closer, length) = match bytes.get(end..) {
            // `Phần thứ nhất - Tình hình`
            Some([b' ', b'-', b' ', ..]) => (Closer::Dash, 2),
            _ => closer_at(bytes, end).unwrap_or((Closer::Nothing, 0)),
        };
        // `Điều thứ hai là …` speaks of one.
        if article && closer == Closer::Nothing {
            return None;
        }
        let text = narrow(after_closer(bytes, end + length)?);
        let (keyword, at, to) = (Some(keyword), narrow(at), narrow(end));
        return Some(Opening { keyword, token, closer, bullet: None, at, to, text, damaged });
    }
    let mut found = labelled(content, at, Some(keyword))?;
    let label = found.token.as_str();
    // No word is taken for the label of an article or clause.
    let doubtful = marked_otherwise && keyword < Keyword::Article;
    // `Mức 1`, `Mức 2`: heads of columns, numbered as sections are.
    let other = || rest.get(..length).is_some_and(|printed| OTHER_WORDS.contains(&printed));
    if !plausible(keyword, label) || doubtful && (!counts(label) || other()) {
        return None;
    }
    // `Khoản 1. Đối tượng` opens a clause, `Khoản 1, khoản 2 Điều 5 …` cites.
    if keyword == Keyword::Clause && !matches!(bytes.get(found.to as usize), Some(b'.' | b':')) {
        return None;
    }
    found.damaged |= damaged;
    if let Some(text) = behind_dash(content, found.text as usize).filter(|_| article && found.closer == Closer::Dot) {
        found.text = narrow(text);
    }
    Some(found)
}

/// Whether an article without a dot stands before a document and the word before its number: it names what is quoted, or it
/// lost its dot.
///
/// `Điều 1 Nghị định số 8/2031/NĐ-CP quy định:`, not `Điều 4 Quyết định này …`
pub(super) fn is_cited(opening: &Opening, content: &str) -> bool {
    if opening.keyword != Some(Keyword::Article) || opening.closer != Closer::Nothing {
        return false;
    }
    let text = opening.behind(content);
    let behind = vocabulary::type_at_start(text).and_then(|(_, end)| text.get(end..));
    behind.is_some_and(|behind| behind.trim_start().starts_with(NUMBER_WORD))
}

/// The label of a chapter whose word stands on the line above, nothing behind it: `Chương` / `III`
pub(super) fn chapter_label(content: &str) -> Option<Opening> {
    let found = labelled(content, 0, Some(Keyword::Chapter))?;
    (counts(found.token.as_str()) && found.behind(content).is_empty()).then_some(found)
}

/// The keyword that a text opens with.
fn keyword(text: &str) -> Option<Found> {
    // All begin with letters of their own.
    let initial = text.chars().next().map(fold_char);
    let mut rows = KEYWORDS.iter().filter(|(letters, ..)| letters.as_bytes().first().copied() == initial);
    let (letters, spelled, keyword) = rows.next()?;
    let mut wanted = letters.bytes().zip(spelled.chars());
    let (mut want, mut spelling) = wanted.next()?;
    let mut strays = 0;
    let mut marked_otherwise = false;
    let blank_inside = usize::from(*keyword == Keyword::Subsection);
    for (at, c) in text.char_indices() {
        let folded = fold_char(c);
        if folded == want {
            marked_otherwise |= !c.is_ascii() && c != spelling && !c.to_lowercase().eq([spelling]);
            match wanted.next() {
                Some(next) => (want, spelling) = next,
                None => {
                    let end = at + c.len_utf8();
                    // `Điều chỉnh`, `Phần mềm` have a word behind them, `Mục12` a label.
                    let glued =
                        text.get(end..)?.chars().next().is_some_and(|c| is_alphabetic(c) && !"IVXL".contains(c));
                    let damaged = strays > blank_inside;
                    return (!glued).then_some(Found { keyword: *keyword, length: end, damaged, marked_otherwise });
                }
            }
        } else if at > 0 && !folded.is_ascii_alphanumeric() && strays <= blank_inside {
            strays += 1;
        } else {
            return None;
        }
    }
    None
}

/// `Phần thứ hai`, `Phần thứ nhất`: the word `thứ` is no part of the label.
fn past_ordinal_word(content: &str, at: usize) -> usize {
    let rest = content.get(at..).unwrap_or_default();
    let behind = prefix(rest, "thu").and_then(|end| rest.get(end..));
    behind.and_then(|behind| behind.strip_prefix(' ')).map_or(at, |behind| content.len() - behind.len())
}

/// The number that a word stands for in a heading: `Phần thứ nhất`, `Chương hai`.
pub(crate) fn ordinal_of(word: &str) -> Option<u16> {
    if word.len() < 2 || word.chars().count() > 5 {
        return None;
    }
    let mut words = std::iter::once(&numerals::FIRST).chain(&numerals::NUMBERS);
    let found = words.find(|(letters, _)| word.chars().map(fold_char).eq(letters.bytes()));
    found.map(|(_, number)| u16::from(*number))
}

/// The end of an ordinal word at an offset.
fn ordinal_word(content: &str, at: usize) -> Option<usize> {
    let rest = content.get(at..)?;
    let length = rest.find(|c: char| !is_alphabetic(c)).unwrap_or(rest.len());
    ordinal_of(rest.get(..length)?).map(|_| at + length)
}

/// Whether a label is a number beyond doubt: digits, or a Roman numeral in capitals.
fn counts(token: &str) -> bool {
    let digits = token.bytes().all(|b| b.is_ascii_digit());
    digits || roman(token).is_some() && token.bytes().all(|b| b.is_ascii_uppercase())
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
                || (!body.is_empty() && body.chars().all(digit_like) && last.is_some_and(is_alphabetic))
        }
        _ => {
            token.chars().all(digit_like)
                || token.chars().all(roman_like)
                // `IIIa`, not the word `in`
                || (letters.as_str().contains(|c: char| c.is_ascii_digit() || c.is_uppercase())
                    && (letters.as_str().chars().all(roman_like) || letters.as_str().chars().all(digit_like))
                    && last.is_some_and(|c| c.is_lowercase() || c == 'A' || c == 'B'))
                || (token.chars().count() == 1 && last.is_some_and(char::is_uppercase))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::NodeKind;
    use crate::parse;

    #[test]
    fn a_word_that_differs_by_its_marks_is_a_keyword_only_before_a_number() {
        for (content, keyword) in [
            ("Mục 2. Cấp giấy phép", Some(Keyword::Section)),
            ("Mực 2. Cấp giấy phép", Some(Keyword::Section)),
            ("Muc IIa", Some(Keyword::Section)),
            ("Chưong II", Some(Keyword::Chapter)),
            ("Phấn A", None),
            ("Mực in", None),
            ("Mục in", None),
            ("Mực l", None),
        ] {
            assert_eq!(keyworded(content, 0).and_then(|opening| opening.keyword), keyword, "{content}");
        }
    }

    #[test]
    fn the_chapter_of_a_tariff_that_is_spoken_of_is_none_of_the_document() {
        let chapters = |first: &str| {
            let text = format!(
                "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n1. Căn cứ biểu thuế, thì:\n\n{first} Thuyền và phao\n\n\
                 2. Công ty nộp thuế.\n"
            );
            let body = &parse(&text).body;
            body.iter().filter(|node| node.kind == NodeKind::Chapter).count()
        };
        assert_eq!(chapters("Chương 89, Nhóm 89.01"), 0);
        assert_eq!(chapters("Chương 1."), 1);
    }

    #[test]
    fn an_article_of_a_numbered_document_is_cited() {
        for (content, named) in [
            ("Điều 1 Nghị định số 8/2031/NĐ-CP quy định:", true),
            ("Điều 4 Quyết định này có hiệu lực từ ngày ký.", false),
            ("Điều 4 Quyết định kiểm tra", false),
            ("Điều 4. Nghị định số 8/2031/NĐ-CP hết hiệu lực.", false),
        ] {
            let opening = keyworded(content, 0);
            assert_eq!(opening.map(|opening| is_cited(&opening, content)), Some(named), "{content}");
        }
    }

    #[test]
    fn an_article_of_the_document_without_its_dot_may_speak_of_another_document() {
        let articles = |text: &str| {
            let body = &parse(text).body;
            let articles = body.iter().filter(|node| node.kind == NodeKind::Article);
            articles.filter_map(|node| node.label.as_deref().map(str::to_owned)).collect::<Vec<_>>()
        };
        let head = "Căn cứ Luật Đê điều số 65/2035/QH17;\n\nQUYẾT ĐỊNH:\n\n";
        for text in [
            "Điều 1 Quyết định số 15/QĐ-UBND ngày 05/3/2031 của Ủy ban nhân dân tỉnh được sửa đổi.\n\nĐiều 2 Các nội dung khác \
             được giữ.\n\nĐiều 3 Chánh Văn phòng thi hành.\n",
            "Điều 1. Giữ bến.\n\nĐiều 2 Quyết định số 12/2031/QĐ-UBND ngày 05/3/2031 hết hiệu lực.\n\nĐiều 3. Chánh Văn phòng thi \
             hành.\n",
        ] {
            assert_eq!(articles(&format!("{head}{text}")), ["1", "2", "3"], "{text}");
        }
        let quoted = "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\nĐiều 1 Nghị định số 8/2031/NĐ-CP quy định:\n\n“2. Bến \
                      tạm được dỡ.”\n\nHạt trả lời./.\n";
        assert!(articles(quoted).is_empty());
    }
}
