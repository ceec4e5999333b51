//! The groups of a symbol: abbreviations of a type or of a body, with what belongs to them: a place or a year behind a full
//! stop, the unit in brackets behind its body, and what is counted behind a blank.

use super::fail;
use crate::grammar::blank::{Parsed, is_slash};
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::source::is_spelled_syllable;
use crate::vocabulary::bodies_coded;

/// The longest group of a symbol, in characters.
const MAX_GROUP: usize = 24;

/// `group = letter { letter | digit | "&" | "+" | "." } [ "(" unit ")" ]`: capitals, some of them followed by small letters
/// (`TTr`, `GDTrH`); no tone marks, and no full stop at the end. A `tight` group may begin with a digit and be written like a word.
/// Recognition writes `QH13` as `0H13`.
///
/// `UBND`
pub(super) fn group(text: &str, tight: bool) -> Parsed<'_, &str> {
    let end = group_end(text);
    let (Some(found), Some(rest)) = (text.get(..end), text.get(end..)) else { return fail(text) };
    let first = found.chars().next();
    if let Some(body) = body_before_word(found, rest) {
        return Ok((text.get(body.len()..).unwrap_or_default(), body));
    }
    let begins = first.is_some_and(|c| c.is_uppercase() || (tight && c.is_ascii_digit())) || found.starts_with("0H1");
    let count = |kind: fn(char) -> bool| found.chars().filter(|c| kind(*c)).count();
    // A word that goes on with a tone mark is no group but the sentence: `- Về`.
    let word = || rest.starts_with(is_alphabetic) && !glued(rest);
    let written = || tight || count(is_lowercase) <= count(is_uppercase);
    if begins && !word() && written() { Ok((rest, found)) } else { fail(text) }
}

fn group_end(text: &str) -> usize {
    let mut end = 0;
    for (count, (at, c)) in text.char_indices().enumerate() {
        let member = c.is_ascii_alphanumeric() || matches!(c, 'Đ' | 'đ' | 'Ă' | 'Â' | 'Ê' | 'Ô' | 'Ơ' | 'Ư');
        // `QLN&TTBĐS`, not the blank that a web page leaves: `NĐ-CP&nbsp;ngày`.
        let and = c == '&' && !text.get(at + 1..).is_some_and(|left| left.starts_with(char::is_lowercase));
        // `PCTT+TKCN`
        let plus = c == '+' && capitals_follow(text.get(at + 1..).unwrap_or_default());
        // `NQ-ĐHĐCĐ.2031`
        let behind = |rest: &str| capitals_follow(rest) || year_follows(rest);
        let inner_stop = c == '.' && behind(text.get(at + 1..).unwrap_or_default());
        let apart = c == ' '
            && text.get(..at).is_some_and(|left| left.ends_with('&'))
            && capitals_follow(text.get(at + 1..).unwrap_or_default());
        if count >= MAX_GROUP || !(member || and || plus || inner_stop || apart) {
            break;
        }
        if matches!(c, 'n' | 'c') && glued(text.get(at..).unwrap_or_default()) {
            break;
        }
        end = at + c.len_utf8();
    }
    let (found, rest) = text.split_at_checked(end).unwrap_or_default();
    end + counted(found, rest) + enclosed(found, rest)
}

/// Whether a text begins with a year and nothing that goes on with its digits.
fn year_follows(text: &str) -> bool {
    let (year, behind) = text.split_at_checked(YEAR_DIGITS).unwrap_or_default();
    let digits = year.bytes().all(|byte| byte.is_ascii_digit());
    digits && (year.starts_with("19") || year.starts_with("20")) && !behind.starts_with(is_alphanumeric)
}

/// The digits of a year.
const YEAR_DIGITS: usize = 4;

/// The bytes of the unit that drafted the document, in brackets directly behind the abbreviation of its body: `CAT(PV01)`.
fn enclosed(group: &str, rest: &str) -> usize {
    let Some(inner) = rest.strip_prefix('(').filter(|inner| inner.starts_with(is_uppercase)) else { return 0 };
    let code = |c: &char| is_uppercase(*c) || c.is_ascii_digit();
    let length: usize = inner.chars().take(MAX_UNIT).take_while(code).map(char::len_utf8).sum();
    let behind = inner.get(length..).and_then(|behind| behind.strip_prefix(')'));
    let whole = group.len() > 1 && behind.is_some_and(|behind| !behind.starts_with(is_alphanumeric));
    if whole { length + 2 } else { 0 }
}

/// The longest abbreviation of a unit in brackets, in characters.
const MAX_UNIT: usize = 8;

/// The bytes of what counts a body apart from its abbreviation: the term of the National Assembly (`QH 12`), the region of an
/// office (`KV XIV`).
fn counted(group: &str, rest: &str) -> usize {
    let Some(behind) = rest.strip_prefix(' ') else { return 0 };
    let counting = |member: fn(char) -> bool| behind.len() - behind.trim_start_matches(member).len();
    let (length, known) = match group {
        "QH" | "UBTVQH" => {
            let length = counting(|c| c.is_ascii_digit());
            (length, length == 2)
        }
        "KV" => {
            let length = counting(|c| matches!(c, 'I' | 'V' | 'X'));
            (length, length > 0)
        }
        _ => return 0,
    };
    let goes_on =
        behind.get(length..).is_some_and(|left| left.starts_with(|c: char| is_alphanumeric(c) || is_slash(c)));
    if known && !goes_on { 1 + length } else { 0 }
}

/// Whether the full stop before this stands inside a group (`UBND.VX`, `V.I`) and not at the end of a sentence.
fn capitals_follow(text: &str) -> bool {
    let word = text.split(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
    // `4814/CCTKV.05-TTKT3`: a division by its number, with a further group behind it.
    if !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) {
        let behind = text.get(word.len()..).and_then(|behind| behind.strip_prefix('-'));
        return behind.is_some_and(|behind| behind.starts_with(char::is_uppercase));
    }
    !word.is_empty()
        && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
        && !word.starts_with(|c: char| c.is_ascii_digit())
}

/// The abbreviation of a body that a word of the sentence stands directly behind, the white space lost: `BTChướng dẫn`,
/// `TTgvề`
fn body_before_word<'t>(found: &'t str, rest: &str) -> Option<&'t str> {
    let known = |code: &str| bodies_coded(code).next().is_some();
    let capitals = found.trim_end_matches(is_lowercase).len();
    if !(2..found.len()).contains(&capitals) || glued(rest) || known(found) {
        return None;
    }
    // A letter with a mark goes on, or the small letters are a word: `BTCban`, not `STPhctp`.
    let goes_on = rest.starts_with(is_alphabetic);
    let begins = |word: &str| goes_on || word.len() >= SHORTEST_WORD && is_spelled_syllable(word);
    let mut parted = (capitals..found.len()).rev().filter_map(|end| found.split_at_checked(end));
    parted.find(|(code, word)| begins(word) && known(code)).map(|(code, _)| code)
}

/// The fewest small letters that are a word by themselves, not the end of an abbreviation (`TTg`, `VPTr`).
const SHORTEST_WORD: usize = 3;

/// Whether date or issuer stand directly behind the symbol, the white space lost: `QĐ-UBNDngày`, `QĐ-TTgcủa`.
fn glued(text: &str) -> bool {
    text.starts_with("ngày") || text.starts_with("ngay") || text.starts_with("của ")
}
