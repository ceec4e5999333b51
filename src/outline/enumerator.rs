//! Enumerators as they stand at the opening of a line: what they look like, before the sequence decides what they are.
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (phần, chương, mục, tiểu mục, điều, khoản, điểm); practice for `1-`,
//! `1/`, `(1)`, `1.1.`, `I.`, `A.`, `b1)`.

mod marker;

pub(super) use marker::{RING, underscored};

use marker::{bullet, damaged_bullet, marker};

use super::keyword::{Keyword, keyworded};
use super::label::{confused, is_damaged_roman};
use crate::letters::is_alphabetic;
use crate::span::narrow;
use crate::vocabulary::provisions::PRINTED_ARTICLE;

/// What closes an enumerator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closer {
    /// Nothing: `Điều 5 Phạm vi`, `Chương II`.
    Nothing,
    /// `1.`
    Dot,
    /// `1,`: what recognition makes of the dot, or a list of numbers.
    Comma,
    /// `1)`, `a)`.
    Bracket,
    /// `(1)`.
    Brackets,
    /// `1-`, `I-`.
    Dash,
    /// `1 - `, `I - `.
    PartingDash,
    /// `1/`.
    Slash,
    /// `Chương 5:`.
    Colon,
}

/// An enumerator as it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    /// The word before the label.
    pub(crate) keyword: Option<Keyword>,
    /// The label without specks (`12`, `l2`, `IV`, `đ`, `1.1`, `b1`); empty for bullets.
    pub(crate) token: Token,
    /// What closes it.
    pub(crate) closer: Closer,
    /// The list marker of a bullet: `-`, `+`, `*` or `•`.
    pub(crate) bullet: Option<u8>,
    /// Offset in the line's content of the label as it stands.
    pub(crate) at: u32,
    /// Offset behind it.
    pub(crate) to: u32,
    /// Offset in the line's content of what follows the enumerator.
    pub(crate) text: u32,
    /// Something that is no part of an enumerator stood before or in it, or its keyword was damaged.
    pub(crate) damaged: bool,
}

impl Opening {
    /// The label as it stands in the content of its line.
    pub(crate) fn found<'t>(&self, content: &'t str) -> &'t str {
        content.get(self.at as usize..self.to as usize).unwrap_or_default()
    }

    /// What follows the enumerator in the content of its line.
    pub(crate) fn behind<'t>(&self, content: &'t str) -> &'t str {
        content.get(self.text as usize..).unwrap_or_default()
    }

    /// Whether it is a bare number with a dot, or nothing, behind it: what stands behind the word of an article.
    pub(crate) fn numbers_unit(&self) -> bool {
        let number = self.token.as_bytes().iter().all(u8::is_ascii_digit) && !self.token.is_empty();
        number && self.keyword.is_none() && matches!(self.closer, Closer::Dot | Closer::Nothing)
    }
}

/// The longest label in bytes.
const LONGEST_TOKEN: usize = 14;

/// A label: letters, digits and the dots between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Token {
    bytes: [u8; LONGEST_TOKEN],
    length: u8,
}

impl Token {
    /// The label as text.
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.length)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The bytes of the label.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// Whether there is none.
    pub(crate) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Adds bytes; false where they have no room.
    pub(super) fn push(&mut self, bytes: &[u8]) -> bool {
        let from = usize::from(self.length);
        let Some(slots) = self.bytes.get_mut(from..from + bytes.len()) else { return false };
        slots.copy_from_slice(bytes);
        self.length += bytes.len() as u8;
        true
    }

    /// Takes a dot at the end away.
    fn without_last_dot(mut self) -> Self {
        while self.length > 0 && self.bytes.get(usize::from(self.length) - 1) == Some(&b'.') {
            self.length -= 1;
        }
        self
    }
}
/// The most specks of recognition that are passed over inside an enumerator.
const MOST_SPECKS: usize = 2;

/// Whether a line opens with a word that no enumerator is read from: its second letter is a small one that no keyword,
/// no Roman numeral and no damaged digit has there, or one with a mark, or its third is. A cheap test for most lines.
pub(crate) fn opens_with_word(content: &str) -> bool {
    let told = |second: u8| matches!(second, b'i' | b'j' | b'l' | b'o' | b's' | b'v' | b'x' | b'z');
    let plain = |second: u8| second.is_ascii_lowercase() && !told(second);
    match content.as_bytes() {
        [b'C' | b'K' | b'P', b'h', ..] | [b'M', b'u', ..] | [b'D' | b'T', b'i', ..] => false,
        // đư, đơ; behind the first letters of keywords marks do not count.
        [0xC4, 0x91, 0xC6, 0xA1 | 0xB0, ..] => true,
        [b'C' | b'D' | b'K' | b'M' | b'P' | b'T', 0x80..=0xFF, ..] => false,
        [b'a'..=b'z' | b'A'..=b'Z', 0xC3 | 0xC6, ..] | [b'a'..=b'z' | b'A'..=b'Z', 0xE1, 0xBA | 0xBB, ..] => true,
        [b'a'..=b'z' | b'A'..=b'Z', second, third, ..] if told(*second) => {
            plain(*third) || matches!(third, 0xC3 | 0xC6 | 0xE1)
        }
        [b'a'..=b'z' | b'A'..=b'Z', second, ..] => plain(*second),
        // Nothing closes a letter or digit that is all of a line.
        [alone] => alone.is_ascii_alphanumeric(),
        _ => false,
    }
}

/// The enumerator that opens a line's content.
///
/// `opening = [speck] (keyword label [closer] | label closer | "(" label ")" | marker)`
/// `Điều 12. Phạm vi`, `1.1. Mục đích`, `đ) Việc khác`, `- Như trên`
pub(crate) fn opening(content: &str) -> Option<Opening> {
    plain(content).or_else(|| any(content))
}

/// As [`opening`], of any kind.
fn any(content: &str) -> Option<Opening> {
    let first = *content.as_bytes().first()?;
    if let b'~' | b'=' | b'^' = first
        && keyworded(content, specks(content.as_bytes(), 0)).is_none()
        && let Some(found) = damaged_bullet(content, 0, 1)
    {
        return Some(found);
    }
    let start = match specks(content.as_bytes(), 0) {
        0 => emphasis(content),
        specks => specks,
    };
    let first = *content.as_bytes().get(start)?;
    let mut found = match first {
        b'0'..=b'9' | b'|' | b'!' => labelled(content, start, None),
        b'(' => bracketed(content, start),
        b'-' if content.as_bytes().get(start + 1) == Some(&b'_') => damaged_bullet(content, start, 2),
        b'-' | b'+' | b'*' => bullet(content, start, first, 1),
        0xC3 => marked_digit(content, start).or_else(|| labelled(content, start, None)),
        0xE1 => marked_digit(content, start),
        b'A'..=b'Z' | 0xC4 => keyworded(content, start).or_else(|| labelled(content, start, None)),
        b'o' if start == 0
            && content
                .get(2..)
                .is_some_and(|text| content.starts_with("o ") && text.starts_with(char::is_uppercase)) =>
        {
            bullet(content, 0, RING, 1)
        }
        b'a'..=b'z' => labelled(content, start, None),
        0xC5 => labelled(content, start, None),
        0xE2 | 0xC2 | 0xEF => marker(content, start).or_else(|| labelled(content, start, None)),
        _ => None,
    }?;
    found.damaged |= start > 0 && !content.starts_with('*');
    Some(found)
}

/// The enumerators that stand before most units, undamaged, a word behind them: `1. Mục đích`, `a) Việc khác`,
/// `Điều 12. Phạm vi`, `- Việc khác`
fn plain(content: &str) -> Option<Opening> {
    let bytes = content.as_bytes();
    let (keyword, at, length) = match bytes {
        [marker @ (b'-' | b'+'), b' ', ..] => return bullet(content, 0, *marker, 1),
        [b'a'..=b'z' | b'0'..=b'9', closer, ..] if !closer.is_ascii_digit() => (None, 0, 1),
        // đ
        [0xC4, 0x91, ..] => (None, 0, 2),
        [b'0'..=b'9', b'0'..=b'9', ..] => (None, 0, 2),
        [0xC4, 0x90, ..] => {
            let label = content.strip_prefix(PRINTED_ARTICLE)?.strip_prefix(' ')?;
            let digits = label.bytes().take_while(u8::is_ascii_digit).count();
            (Some(Keyword::Article), content.len() - label.len(), digits)
        }
        _ => return None,
    };
    let to = at + length;
    let closer = match bytes.get(to)? {
        b'.' => Closer::Dot,
        b')' if keyword.is_none() => Closer::Bracket,
        _ => return None,
    };
    let behind = bytes.get(to + 1..)?;
    if keyword.is_some() && behind_dash(content, to + 1).is_some() {
        return None;
    }
    let word = matches!(behind, [b' ', b'A'..=b'Z' | b'a'..=b'z' | 0x80..=0xFF, ..]);
    let mut token = Token::default();
    let fits = word && length > 0 && token.push(bytes.get(at..to)?);
    let (at, text, to) = (narrow(at), narrow(to + 2), narrow(to));
    fits.then_some(Opening { keyword, token, closer, bullet: None, at, to, text, damaged: false })
}

/// A digit of which recognition made a letter that no label is written with: `Ở. Bơm tiêm điện`, `á. Công ty A`
fn marked_digit(content: &str, start: usize) -> Option<Opening> {
    let rest = content.get(start..)?;
    let letter = rest.chars().next().filter(|&c| !c.is_ascii() && confused(c).is_ascii_digit())?;
    let behind = rest.get(letter.len_utf8()..)?.strip_prefix(". ")?;
    let mut token = Token::default();
    let fits = behind.starts_with(char::is_uppercase) && token.push(rest.as_bytes().get(..letter.len_utf8())?);
    fits.then_some(Opening {
        keyword: None,
        token,
        closer: Closer::Dot,
        bullet: None,
        at: narrow(start),
        to: narrow(start + letter.len_utf8()),
        text: narrow(content.len() - behind.len()),
        damaged: true,
    })
}

/// The number of an item that recognition left nothing of but the dot, or before which it left a letter, where it can be no
/// other than the one that is due: `. Bến đò`, `A4. Bến đò`
pub(super) fn lost(content: &str, due: u16) -> Option<Opening> {
    // Most lines are told by their first bytes.
    let to = match content.as_bytes() {
        [b'.', b' ', ..] => 0,
        [b'A'..=b'Z', b'1'..=b'9', b'.', b' ', ..] => 2,
        [b'A'..=b'Z', b'1'..=b'9', b'0'..=b'9', b'.', b' ', ..] => 3,
        _ => return None,
    };
    let (label, text) = (content.get(..to)?, to + 2);
    let number = due.to_string();
    let mut token = Token::default();
    let fits = (label.is_empty() || label.get(1..) == Some(number.as_str()))
        && content.get(text..)?.starts_with(char::is_uppercase)
        && token.push(number.as_bytes());
    fits.then_some(Opening {
        keyword: None,
        token,
        closer: Closer::Dot,
        bullet: None,
        at: 0,
        to: narrow(to.max(1)),
        text: narrow(text),
        damaged: true,
    })
}

/// Whether a line opens with a capital and a number behind it: `A4. Bến đò`
pub(super) fn is_coded(content: &str) -> bool {
    matches!(
        content.as_bytes(),
        [b'A'..=b'Z', b'0'..=b'9', b'.', ..] | [b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9', b'.', ..]
    )
}

/// The stars of emphasis that a page broke off from those that close it: `**Điều 2.`
fn emphasis(content: &str) -> usize {
    let rest = content.trim_start_matches('*');
    let stars = content.len() - rest.len();
    let keyword = || rest.starts_with(char::is_uppercase) && keyworded(rest, 0).is_some();
    if (1..=2).contains(&stars) && keyword() { stars } else { 0 }
}

/// Passes over specks that recognition leaves before a word: at most two, and blanks among them.
fn specks(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    let mut seen = 0;
    while let Some(rest) = bytes.get(at..) {
        let length = match rest {
            [b'\'' | b'`' | b'~' | b'_' | b'|' | b'.' | b',' | b'^' | b':' | b';' | b'\\', ..] => 1,
            [0xC2, 0xB7, ..] => 2,
            [0xE2, 0x80, 0xB9 | 0xBA | 0x98 | 0x99, ..] => 3,
            [b' ', ..] if at > from => {
                at += 1;
                continue;
            }
            _ => break,
        };
        // A bar followed by a closer is a damaged 1.
        if rest.first() == Some(&b'|') && matches!(rest.get(1), Some(b'.' | b')' | b',')) {
            break;
        }
        seen += 1;
        if seen > MOST_SPECKS {
            return from;
        }
        at += length;
    }
    at
}

/// `bracketed = "(" label ")"`
/// `(1) Việc thứ nhất`
fn bracketed(content: &str, start: usize) -> Option<Opening> {
    let bytes = content.as_bytes();
    let from = start + 1;
    let (token, to) = token(bytes, from, false);
    if token.is_empty() || bytes.get(to) != Some(&b')') {
        return None;
    }
    let text = after_closer(bytes, to + 1)?;
    Some(Opening {
        keyword: None,
        token,
        closer: Closer::Brackets,
        bullet: None,
        at: narrow(from),
        to: narrow(to),
        text: narrow(text),
        damaged: false,
    })
}

/// `labelled = label closer`
/// `1. Mục đích`, `l. Mục đích`, `I- TÌNH HÌNH`, `đ) Việc khác`
pub(super) fn labelled(content: &str, start: usize, keyword: Option<Keyword>) -> Option<Opening> {
    let bytes = content.as_bytes();
    let (token, to) = token(bytes, start, keyword.is_some());
    if token.is_empty() {
        return None;
    }
    let mut damaged = to - start > token.as_bytes().len();
    let mut at = to;
    let mut closer = closer_at(bytes, at);
    if closer.is_none() && bytes.get(at) == Some(&b'*') {
        // Emphasis ends before the dot: `**2**. Tổ chức`
        let past = at + bytes.get(at..)?.iter().take_while(|byte| **byte == b'*').count();
        closer = closer_at(bytes, past).filter(|(closer, _)| matches!(closer, Closer::Dot | Closer::Bracket));
        if closer.is_some() {
            at = past;
        }
    }
    if closer.is_none() {
        // A speck or a blank between label and closer: `1 .`, `a' )`.
        let past = specks_and_blanks(bytes, at);
        if past > at {
            closer = closer_at(bytes, past).filter(|(closer, _)| !matches!(closer, Closer::Dash | Closer::Slash));
            if closer.is_some() {
                damaged = true;
                at = past;
            }
        }
    }
    let numeric = bytes.get(start).is_some_and(u8::is_ascii_digit);
    if closer.is_none() && stands_before_dash(content, &token, to) {
        at = to + 1;
        closer = closer_at(bytes, at).map(|(_, length)| (Closer::PartingDash, length));
    }
    let (closer, length) = match closer {
        Some(found) => found,
        // `Điều 5 Phạm vi`, `2 Tổ chức`: a word with a capital behind the label, or nothing.
        None if keyword.is_some() || numeric || roman_heading(content, &token, to) => {
            let behind = content.get(to..)?;
            let next = behind.trim_start().chars().next();
            let parted = behind.is_empty() || behind.starts_with([' ', '\t', '*']);
            if !parted || next.is_some_and(|c| !c.is_uppercase()) || (keyword.is_none() && next.is_none()) {
                return None;
            }
            (Closer::Nothing, 0)
        }
        None => return None,
    };
    // `04/KHCN` and `12-NQ/TW` are symbols, `I-TÌNH HÌNH` and `1-Về` are not.
    let behind = content.get(at + length..)?;
    let glued = behind.chars().next().is_some_and(is_alphabetic);
    if glued && (closer == Closer::Slash || closer == Closer::Dash && !opens_word(behind, numeric))
        // `1:I0.000` is a damaged scale.
        || closer == Closer::Colon && keyword.is_none() && !behind.starts_with([' ', '\t']) && !behind.is_empty()
    {
        return None;
    }
    let mut text = after_closer(bytes, at + length)?;
    if keyword == Some(Keyword::Article) && bytes.get(text..).is_some_and(|behind| behind.starts_with(b"- ")) {
        // `Điều 1. - Nay thành lập …`
        text += 2;
    }
    // `01, 02, 03 phần II`: a list of numbers that the page wrapped.
    if closer == Closer::Comma && bytes.get(text).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    // `1.1.`: the last dot closes, the others belong to the label.
    let token = token.without_last_dot();
    let to = start + content.get(start..to)?.trim_end_matches('.').len();
    let (at, to, text) = (narrow(start), narrow(to), narrow(text));
    Some(Opening { keyword, token, closer, bullet: None, at, to, text, damaged })
}

/// `I - MỤC TIÊU`, `2 - Tổ chức`: a number, a dash between blanks, and a word with a capital.
fn stands_before_dash(content: &str, token: &Token, to: usize) -> bool {
    let label = token.as_bytes();
    let number = label.len() <= 2 && label.iter().all(u8::is_ascii_digit);
    let is_roman = label.iter().all(|b| matches!(b, b'I' | b'V' | b'X'));
    let behind = content.get(to..).unwrap_or_default();
    let word = behind.strip_prefix(" - ").or_else(|| behind.strip_prefix(" – "));
    (number || is_roman) && word.is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// `II NHIỆM VỤ TRỌNG TÂM`, `IL NHIỆM VỤ`: a Roman numeral that lost its dot before a heading in capitals.
fn roman_heading(content: &str, token: &Token, to: usize) -> bool {
    // `THI HÀNH …` is no numeral; an L stands behind an I in no word.
    let strokes =
        |damaged: &[u8]| token.as_bytes().iter().all(|b| matches!(b, b'I' | b'V' | b'X') || damaged.contains(b));
    (strokes(b"") || strokes(b"Ll") && is_damaged_roman(token.as_str()))
        && content.get(to..).is_some_and(|behind| behind.len() > 3 && !behind.chars().any(char::is_lowercase))
}

/// Whether what follows a dash without a blank is a word: a capital and a small letter behind it; behind a Roman numeral
/// capitals alone.
fn opens_word(behind: &str, numeric: bool) -> bool {
    let mut chars = behind.chars();
    let capital = chars.next().is_some_and(char::is_uppercase);
    capital && (!numeric || chars.next().is_some_and(char::is_lowercase))
}

/// The label at an offset and where it ends: letters, digits and single dots between them; `đ` is the one letter outside
/// ASCII. Specks inside are passed over, behind a keyword also a blank between digits (`Điều 2 6.`).
fn token(bytes: &[u8], start: usize, named: bool) -> (Token, usize) {
    let mut token = Token::default();
    let mut at = start;
    while let Some(rest) = bytes.get(at..) {
        let begun = !token.is_empty();
        let step = match rest {
            [0xC4, 0x90 | 0x91, ..] => 2,
            [b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'!', ..] => 1,
            // `§.` is a damaged 8, `Š.` a damaged 5, `©)` and `¢)` a damaged c, `ø)` a damaged g, `ï)` a damaged i.
            [0xC2, 0xA2 | 0xA7 | 0xA9, ..] | [0xC5, 0xA0 | 0xA1, ..] | [0xC3, 0xAF | 0xB8, ..] => 2,
            // A bar alone is a damaged 1, beside others a speck.
            [b'|', b'.' | b')' | b',', ..] if !begun => 1,
            [b'.', next, ..] if begun && next.is_ascii_digit() => 1,
            [b'.', b'a'..=b'z', b'.' | b')', ..] | [b'.', b'l' | b'I', ..] if begun => 1,
            [b' ', next, ..] if begun && named && next.is_ascii_digit() && ends_in_digit(&token) => {
                at += 1;
                continue;
            }
            // `2 1. Bệnh`
            [b' ', b'0'..=b'9' | b'l' | b'I', b'.', b' ', ..] if begun && ends_in_digit(&token) => {
                at += 1;
                continue;
            }
            _ => {
                let past = specks_inside(bytes, at);
                let goes_on =
                    bytes.get(past).is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b')' | b','));
                if past > at && (goes_on || named && past == bytes.len()) && begun {
                    at = past;
                    continue;
                }
                break;
            }
        };
        if !token.push(rest.get(..step).unwrap_or_default()) {
            return (Token::default(), start);
        }
        at += step;
    }
    (token, at)
}

fn ends_in_digit(token: &Token) -> bool {
    token.as_bytes().last().is_some_and(u8::is_ascii_digit)
}

fn specks_and_blanks(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    if bytes.get(at) == Some(&b' ') {
        at += 1;
    }
    at = specks_inside(bytes, at);
    if bytes.get(at) == Some(&b' ') {
        at += 1;
    }
    at
}

/// Specks between label and closer; a dot or comma is a closer here.
pub(super) fn specks_inside(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..).unwrap_or_default() {
        [b'\'' | b'`' | b'~' | b'_' | b'|', ..] => at + 1,
        [0xC2, 0xB7, ..] => at + 2,
        [0xE2, 0x80, 0xB9 | 0xBA, ..] => at + 3,
        _ => at,
    }
}

/// The closer at an offset and its length.
pub(super) fn closer_at(bytes: &[u8], at: usize) -> Option<(Closer, usize)> {
    match bytes.get(at..).unwrap_or_default() {
        [b'.' | b',', b')', ..] => Some((Closer::Bracket, 2)),
        [b'.', b'.' | b',', b'.', ..] => None,
        [b'.' | b',', b'.' | b',' | b'-' | b'/', ..] => Some((Closer::Dot, 2)),
        [b'.', 0xE2, 0x80, 0x90..=0x95, ..] => Some((Closer::Dot, 4)),
        [b'.', ..] => Some((Closer::Dot, 1)),
        [b',', ..] => Some((Closer::Comma, 1)),
        [b')' | b']' | b'}', ..] => Some((Closer::Bracket, 1)),
        // `b~ Số lượng`
        [b'-', ..] | [b'~', b' ', ..] => Some((Closer::Dash, 1)),
        [0xE2, 0x80, 0x90..=0x95, ..] => Some((Closer::Dash, 3)),
        [b'/', ..] => Some((Closer::Slash, 1)),
        [b':', ..] => Some((Closer::Colon, 1)),
        _ => None,
    }
}

/// What follows a closer: white space, the end, or a letter; a digit makes it part of a number (`61/2020`, `1.000`).
pub(super) fn after_closer(bytes: &[u8], at: usize) -> Option<usize> {
    let mut text = at;
    if bytes.get(text).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    while bytes.get(text).is_some_and(|b| b.is_ascii_whitespace() || *b == b'*') {
        text += 1;
    }
    Some(text)
}

/// What follows the dash between blanks that stands behind the dot of an article's number, as old documents print it:
/// `Điều 1. – Nay ban hành …`
pub(super) fn behind_dash(content: &str, at: usize) -> Option<usize> {
    let rest = content.get(at..)?;
    let dashed = rest.trim_start_matches(' ');
    let text = dashed.strip_prefix(['-', '–', '—'])?.strip_prefix(' ')?.trim_start_matches(' ');
    (!text.is_empty()).then_some(content.len() - text.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::super::label::is_legible;
    use super::*;

    #[test]
    fn an_article_as_it_is_printed_is_what_any_keyword_is() {
        for label in ["1", "12", "123", "0", "12a", "1.2", "", "l2"] {
            for tail in [
                ". Mở lớp",
                ".Mở lớp",
                ". - Mở lớp",
                ". – Mở lớp",
                ".– Mở lớp",
                ".  Mở lớp",
                ") Mở lớp",
                "",
                ".",
                ". 5 lớp",
                " Mở lớp",
            ] {
                let content = format!("Điều {label}{tail}");
                if let Some(found) = plain(&content) {
                    assert_eq!(any(&content), Some(found), "{content}");
                }
            }
        }
        assert!(plain("Điều 12. Mở lớp").is_some_and(|found| found.keyword == Some(Keyword::Article)));
    }

    #[test]
    fn specks_and_letters_in_the_place_of_digits_hide_no_enumerator() {
        for (content, token, text) in
            [("\\\\ 2. Mở lớp", "2", "Mở lớp"), ("Ở. Mở lớp", "Ở", "Mở lớp"), ("á. Mở lớp", "á", "Mở lớp")]
        {
            let found = opening(content).filter(is_legible).unwrap();
            assert_eq!((found.token.as_str(), found.behind(content)), (token, text), "{content}");
            assert!(found.damaged && found.bullet.is_none(), "{content}");
        }
        let italic = "-* *Tại lớp";
        assert_eq!(opening(italic).map(|found| found.behind(italic)), Some("Tại lớp"));
        for content in ["„ Mở lớp", "† Mở lớp", "-_ Mở lớp", italic] {
            assert_eq!(opening(content).and_then(|found| found.bullet), Some(b'-'), "{content}");
        }
        for content in [
            "„ Chương II",
            "-* *5 độ",
            ". „ Chương II",
            "-2 độ",
            "-2. 5",
            "-12.5",
            "Ở đây. Mở lớp",
            "ó mở",
            "„Mở lớp”",
            "-___ Mở",
        ] {
            assert_eq!(opening(content), None, "{content}");
        }
    }

    #[test]
    fn the_quick_looks_say_what_the_long_ones_say() {
        let letters: Vec<char> = ('a'..='z').chain('A'..='Z').chain("019đĐưƯăĂâêôơýÝạẠịựỤ §·‹'|. -)".chars()).collect();
        let tails =
            ["", ".", " ", ") ", ". Mở lớp", ") mở lớp", " . Mở", "1. Mở lớp", "ng 5. Mở lớp", " LỚP HỌC", "u 1. Mở"];
        for first in &letters {
            let alone = first.to_string();
            assert!(!opens_with_word(&alone) || any(&alone).is_none(), "{alone}");
            for second in &letters {
                for tail in tails {
                    let content = format!("{first}{second}{tail}");
                    if opens_with_word(&content) {
                        assert_eq!(any(&content).filter(is_legible), None, "{content}");
                    }
                    if let Some(found) = plain(&content) {
                        assert_eq!(any(&content), Some(found), "{content}");
                    }
                }
            }
            for second in "ijlosvxz".chars() {
                for third in &letters {
                    for tail in [". Mở lớp", ") mở lớp", "u 1. Mở", " LỚP HỌC"] {
                        let content = format!("{first}{second}{third}{tail}");
                        if opens_with_word(&content) {
                            assert_eq!(any(&content).filter(is_legible), None, "{content}");
                        }
                    }
                }
            }
        }
    }
}
