//! List markers: dashes, stars, dots, signs of word processors, and what recognition makes of them.

use super::{Closer, Opening, Token, after_closer};
use crate::letters::{is_alphabetic, is_bullet};
use crate::outline::keyword::keyworded;
use crate::span::narrow;

/// `marker = ("-" | "–" | "+" | "*" | "•" …) blank`
/// `- Việc thứ nhất`
pub(super) fn bullet(content: &str, start: usize, marker: u8, length: usize) -> Option<Opening> {
    let bytes = content.as_bytes();
    let mut text = start + length;
    // `-* *Tại Điều 5 …`: the blank behind the marker is set in italics.
    if let Some([b'*', b' ', b'*', ..] | [b'*', b'*', b' ', b'*', b'*', ..]) = bytes.get(text..) {
        text = after_closer(bytes, text)?;
        return content
            .get(text..)
            .filter(|word| word.starts_with(is_alphabetic))
            .map(|_| Opening { text: narrow(text), ..listed(marker, start) });
    }
    // `---` is a rule, `-5 độ` a number.
    if matches!(bytes.get(text), Some(b'-' | b'_' | b'*' | b'0'..=b'9')) {
        return None;
    }
    while bytes.get(text).is_some_and(u8::is_ascii_whitespace) {
        text += 1;
    }
    Some(Opening { text: narrow(text), ..listed(marker, start) })
}

/// A list marker at an offset.
fn listed(marker: u8, at: usize) -> Opening {
    Opening {
        keyword: None,
        token: Token::default(),
        closer: Closer::Nothing,
        bullet: Some(marker),
        at: narrow(at),
        to: narrow(at),
        text: narrow(at),
        damaged: false,
    }
}

/// The list marker of the second rank that word processors set, a ring, where it was copied as a letter: `o Bến đò`
pub(in crate::outline) const RING: u8 = b'o';

/// What recognition makes of a dash: a lone mark before a capital.
/// `~ Chủ trì`, `= Đẩy mạnh`
pub(super) fn damaged_bullet(content: &str, start: usize, length: usize) -> Option<Opening> {
    let behind = content.get(start + length..)?.strip_prefix(' ')?;
    behind.chars().next().filter(|c| c.is_uppercase())?;
    Some(Opening { damaged: true, ..bullet(content, start, b'-', length)? })
}

/// Whether the first word of a text goes on in small letters.
fn goes_on_small(text: &str) -> bool {
    text.chars().nth(1).is_some_and(char::is_lowercase)
}

/// The dash of which recognition made the `_` that stands before a line's content: `_ Trường hợp`
pub(in crate::outline) fn underscored(before: &str, content: &str) -> Option<Opening> {
    let marked = before.trim_start() == "_ " && content.starts_with(char::is_uppercase);
    marked.then(|| bullet(content, 0, b'-', 0)).flatten().map(|found| Opening { damaged: true, ..found })
}

/// List markers outside ASCII.
pub(super) fn marker(content: &str, start: usize) -> Option<Opening> {
    let c = content.get(start..)?.chars().next()?;
    let marker = match c {
        '\u{2010}'..='\u{2015}' => b'-',
        c if is_bullet(c) => b'.',
        '¬' | '»' | '·' | '«' => return damaged_bullet(content, start, c.len_utf8()),
        '„' | '†' | '‡' if start == 0 && keyworded(content, c.len_utf8() + 1).is_none() => {
            // Not `„ CHƯƠNG m`, however recognition damaged it.
            let found = damaged_bullet(content, start, c.len_utf8());
            return found.filter(|found| goes_on_small(found.behind(content)));
        }
        _ => return None,
    };
    bullet(content, start, marker, c.len_utf8())
}
