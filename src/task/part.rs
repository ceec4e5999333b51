//! The parts that the names of bodies are made of: a word with a capital and the small ones behind it.

use std::collections::HashSet;

use super::duty::{is_statement, opens_duty};
use super::name::is_verb;
use super::opening::{HEADS, spelled};
use super::phrases::Table;
use super::words::Words;
use crate::letters::{is_in_small, is_lowercase};
use crate::stretch::words;
use crate::vocabulary::bodies;
use crate::vocabulary::charged::{ENTERPRISES, FIELDS, HAVING, PART_ENDS};
use crate::vocabulary::openings::Charged as Setting;

/// The most words of a part of a name that begins with one capital: `Giao thông vận tải`.
pub(super) const LONGEST_PART: usize = 5;

/// The most words of a part that a table knows: `Giám định nhà nước về chất lượng công trình xây dựng`.
const LONGEST_KNOWN: usize = 11;

/// The parts that names are made of, as printed: a word with a capital and the small ones behind it.
pub(super) fn parts() -> HashSet<&'static str> {
    let mut parts: HashSet<&str> = FIELDS.iter().copied().collect();
    for body in bodies() {
        // Where a part begins, whether behind a comma, and where its last word ends.
        let (mut from, mut listed, mut end) = (0, true, 0);
        for (at, word) in words(body.name) {
            let part = body.name.get(from..end).unwrap_or_default();
            if word.starts_with(|c| !is_lowercase(c)) || matches!(word, "và" | "các") {
                parts.extend(Some(part).filter(|part| listed && !part.is_empty() || part.contains(' ')));
                (from, listed) = (at, false);
            }
            end = at + word.trim_end_matches(',').len();
            if end < at + word.len() {
                parts.extend(body.name.get(from..end));
                (from, listed) = (at + word.len() + 1, true);
            }
        }
        parts.extend(body.name.get(from..).filter(|part| listed && !part.is_empty() || part.contains(' ')));
    }
    parts
}

/// How many words a part of a name takes that begins with a capital: those that a table knows; else one small word
/// behind it that opens no duty, where the part does not belong to the name of a place.
pub(super) fn part(words: &Words<'_>, at: usize) -> usize {
    // `Công đoàn Tổng Công ty Bến Gỗ`
    if let Some(enterprise) = ENTERPRISES.iter().find_map(|enterprise| words.phrase(at, enterprise)) {
        return enterprise;
    }
    // Where a comma stands, the part has it.
    let small = |next: &usize| {
        words.get(at + next - 1).is_some_and(|word| matches!(word.behind, b' ' | b','))
            && words.get(at + next).is_some_and(|word| !word.capital && !word.opened)
    };
    let known = words
        .standing(at, Table::Parts)
        .map(|found| found.length)
        .filter(|length| (2..=LONGEST_KNOWN).contains(length) && (1..*length).all(|next| small(&next)))
        .filter(|length| !is_verb(words, at + length - 1));
    let known = known.max().unwrap_or(1);
    if known > 1 || !words.joined(at) {
        return known;
    }
    // `Tổ đại biểu`: a known run is not cut.
    let small = words.get(at + 1).is_some_and(|word| !word.capital && !word.opened) && words.joined(at + 1);
    if let Some(run) = words.any(at + 1, Table::NameRuns).filter(|_| small) {
        return if is_verb(words, at + run) { 1 } else { 1 + run };
    }
    // `Công ty TNHH Khai thác …`: what is all capitals abbreviates, and is no place.
    let letters = words.slice(at.saturating_sub(1), at);
    let abbreviated = letters.len() > 1 && letters.chars().all(char::is_uppercase);
    let place = !abbreviated
        && at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| {
            before.capital
                && before.behind == b' '
                && at.checked_sub(2).is_some_and(|before| words.get(before).is_some())
        })
        && !words.standing(at - 1, Table::Heads).any(|found| {
            // Without its marks a head that is spelled with them is another word.
            found.length == 1
                && match HEADS.get(found.row) {
                    Some((_, Setting::Named(head))) => spelled(words, at - 1, found, head),
                    head => head.is_some(),
                }
        });
    // `Sở TNMT gửi …`: what is all capitals is whole.
    let own = words.slice(at, at + 1);
    let numeral = matches!(own, "I" | "V" | "X");
    let whole = numeral || own.chars().nth(1).is_some() && !own.chars().any(is_lowercase);
    let open = !whole
        && words.get(at + 1).is_some_and(|word| !word.capital && !word.opened)
        && !opens_duty(words, at + 1)
        && !is_verb(words, at + 1)
        && words.slice(at + 1, at + 2) != HAVING
        && !is_statement(words, at + 1)
        && !PART_ENDS.iter().any(|end| is_in_small(words.slice(at + 1, at + 2), end));
    let length = if open && !place { 2 } else { 1 };
    // `Công nghiệp-Năng lượng`: the word behind the dash begins another part.
    let last = words.slice(at + length - 1, at + length);
    let dashed = last.split('-').skip(1).any(|piece| piece.starts_with(char::is_uppercase));
    let behind = words.get(at + length).filter(|_| words.joined(at + length - 1));
    let goes_on = dashed && behind.is_some_and(|word| !word.capital) && !opens_duty(words, at + length);
    length + usize::from(goes_on)
}
