//! Where the name of a law ends: a walk over its words, with the table and with what stands behind.

use std::sync::LazyLock;

use super::behind_short_form;
use crate::Number;
use crate::citation::mention::type_of;
use crate::citation::words::{
    before, from, is_capitalised, label_at, phrase_before, right_of, second_word, skip_blank, word_at, words_at,
};
use crate::fold::{at_start, first_word, fold};
use crate::grammar::date::date;
use crate::grammar::number;
use crate::letters::is_alphabetic;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::heads::COUNTING;
use crate::vocabulary::phrases::is_compound;
use crate::vocabulary::relations::TO_AMEND;
use crate::vocabulary::{laws, phrases, type_at_start};

/// The most words of a name that no table knows.
const MAX_WORDS: usize = 24;

/// The names of the table, folded, the longest first, each with the key of its second word, if it has one; also as they are
/// typed without their commas.
static NAMES: LazyLock<ByWord<(u64, String)>> = LazyLock::new(|| {
    let mut names: Vec<String> = laws::LAWS.iter().map(|law| fold(law)).collect();
    names.extend(names.iter().filter(|name| name.contains(',')).map(|name| name.replace(',', "")).collect::<Vec<_>>());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let names = names.into_iter().map(|name| (second_word(&name, first_word(&name)).unwrap_or_default(), name));
    ByWord::first(names, |(_, name)| name)
});

pub(super) static STOPPING: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(laws::STOPS));

static JOINING: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(laws::JOINTS));

/// Whether a stop is a part of names as well (`Luật Ban hành văn bản …`) is settled by the table, which is asked first.
pub(super) fn known_name(rest: &str) -> Option<usize> {
    let first = first_word(rest);
    let alike = NAMES.with(first);
    if alike.is_empty() {
        return None;
    }
    let second = second_word(rest, first);
    alike.iter().filter(|(key, _)| *key == 0 || Some(*key) == second).find_map(|(_, name)| at_start(rest, name))
}

/// The end of a law's name that begins at an offset.
///
/// Commas and conjunctions belong to names (`Luật Phòng, chống tham nhũng`) and join them to the sentence alike. The name
/// goes on over them when the table says so, or when number, date or year of the law stand behind. `known` are the bytes of
/// the [`known_name`] there.
pub(super) fn name_end(text: &str, start: usize, known: Option<usize>, several: bool) -> Option<usize> {
    let known = known.map(|end| start + end);
    if known.is_none() && laws::NO_NAME.contains(&word_at(text, start)) {
        return None;
    }
    let walk = walk(text, start);
    // `các Luật về thuế` names none in particular.
    if words_at(from(text, start), &["về"]).is_some() {
        return walk.end.filter(|_| !several);
    }
    if let Some(end) = known {
        // `Luật Nhà ở thực hiện theo Mẫu số 5`: what goes on behind a whole name is the sentence, but for a joint.
        return walk.end.filter(|_| walk.tail && goes_on(text, end)).or(known);
    }
    if walk.tail {
        return walk.end;
    }
    // Of a name that no table knows and that nothing closes the sentence may be the beginning: `Luật như sau`.
    walk.soft.or(walk.end).filter(|_| !walk.torn && !opens_sentence(text, start))
}

/// The end of the name of the law that is passed in a sentence, which ends with it.
///
/// `Quốc hội ban hành Luật` + ` Lưu trữ cộng đồng.`
pub(super) fn passed_end(text: &str, start: usize, known: Option<usize>) -> Option<usize> {
    let walk = walk(text, start);
    let closed = |end: usize| right_of(text, end).is_empty() || from(text, end).starts_with('.');
    let told = known.map(|end| start + end).or(walk.soft);
    let whole = |end: usize| told.is_none_or(|told| told >= end || is_of_name(text.get(told..end).unwrap_or_default()));
    walk.end.filter(|&end| !walk.torn && closed(end) && whole(end))
}

/// Whether the words between a name and the end of the sentence are a part of it: two words, or a name that is joined to it, and
/// none of the sentence.
///
/// `Lưu trữ` + ` cộng đồng`, `Đê điều` + ` và Bến bãi`; not `Đê điều` + ` để thay thế luật cũ`
fn is_of_name(words: &str) -> bool {
    let words = words.trim_start();
    let joint = words.strip_prefix(',').map(|_| 1).or_else(|| words_at(words, &["và"]));
    let rest = right_of(words, joint.unwrap_or_default());
    let count = rest.split_whitespace().count();
    let measured = if joint.is_some() { count <= MAX_JOINED && is_capitalised(rest) } else { count == 2 };
    let mut starts = std::iter::once(0).chain(rest.match_indices([' ', '\n']).map(|(at, _)| at + 1));
    let of_sentence = |at: usize| {
        let rest = from(rest, at);
        joins(rest)
            || [STOPPING.like(rest), laws::SENTENCE, laws::BEHIND_NAMES]
                .iter()
                .any(|words| words_at(rest, words).is_some())
    };
    measured && !starts.any(of_sentence)
}

/// The most words that are joined to the name of a law that is passed.
const MAX_JOINED: usize = 4;

/// Whether what stands behind the type word is the sentence and no name.
///
/// `Luật đảm bảo hiệu quả`
pub(super) fn opens_sentence(text: &str, start: usize) -> bool {
    let rest = from(text, start);
    !rest.starts_with(is_alphabetic)
        || !is_capitalised(rest)
            && (joins(rest)
                || words_at(rest, STOPPING.like(rest)).is_some()
                || words_at(rest, laws::SENTENCE).is_some())
}

/// Whether a name that the table knows may be the beginning of a longer one.
///
/// `Luật Ban hành văn bản quy phạm pháp luật` + ` của Hội đồng nhân dân, Ủy ban nhân dân năm 2004`
fn goes_on(text: &str, end: usize) -> bool {
    let behind = from(text, skip_blank(text, end));
    let revised = || at_start(behind, TO_AMEND).is_some();
    behind.starts_with(',') || joins(behind) || is_tail(behind) || is_capitalised(behind) || revised()
}

/// What a walk over the words of a name finds.
#[derive(Debug, Default)]
struct Walk {
    /// The end of the last word.
    end: Option<usize>,
    /// The end before the first comma or conjunction.
    soft: Option<usize>,
    /// Whether number, date or year of the law stand behind the end.
    tail: bool,
    /// Whether a speck stands among the words (`Luật Tô 6 chức Chính phủ`).
    torn: bool,
}

fn walk(text: &str, start: usize) -> Walk {
    let mut found = Walk::default();
    let mut at = start;
    for count in 0..MAX_WORDS {
        let rest = from(text, at);
        // `Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/2034`
        let tail = from(text, behind_short_form(text, at));
        if is_tail(tail) {
            let other = counts(before(text, at)) && label_at(tail).is_none();
            found.tail = count > 0 && !other && !is_others(tail) && !numbers_form(before(text, at), tail);
            found.torn |= other && found.soft.is_none();
            break;
        }
        let first = first_word(rest);
        let joint = words_at(rest, JOINING.with(first)).is_some();
        if rest.starts_with(',') || joint {
            found.soft = found.soft.or(found.end);
        }
        let word = word_at(text, at);
        let comma = word.is_empty() && rest.starts_with(',') && count > 0;
        let speck = count > 0 && is_speck(text, at, word);
        found.torn |= speck;
        if !comma && !speck && (word.is_empty() || (count > 0 && stops(text, at, word, first, joint))) {
            break;
        }
        let end = if comma { at + 1 } else { at + word.len() };
        if !comma && !joint {
            found.end = Some(end);
        }
        if shortens(word) && small_behind(text, end) {
            found.soft = found.soft.or(found.end);
        }
        let next = skip_blank(text, end);
        if next == end && !from(text, end).starts_with(',') {
            break;
        }
        at = next;
    }
    found
}

/// Whether a word is a single digit in the middle of a name, which recognition made of a speck or a letter.
fn is_speck(text: &str, at: usize, word: &str) -> bool {
    word.len() == 1 && word.starts_with(|c: char| c.is_ascii_digit()) && small_behind(text, at + 1)
}

/// Whether a word in small letters stands behind an offset, which no joint is.
fn small_behind(text: &str, end: usize) -> bool {
    let behind = from(text, skip_blank(text, end));
    behind.starts_with(char::is_lowercase) && !joins(behind) && !is_tail(behind)
}

/// Whether a word is an abbreviation, with which names in short end: `thuế GTGT`.
fn shortens(word: &str) -> bool {
    word.chars().count() > 2 && word.chars().all(|c| c.is_uppercase())
}

/// Whether the day behind a text is one from or to which something lasts: `Luật Đấu thầu, có hiệu lực từ` + ` ngày 15/01/2032`.
fn counts(left: &str) -> bool {
    let mut words = left.trim_end().rsplit(' ');
    let last = words.next().unwrap_or_default();
    COUNTING.contains(&last) && !is_compound(words.next().unwrap_or_default(), last)
}

/// Whether number, date or year of a law stand at the start of a text.
pub(super) fn is_tail(rest: &str) -> bool {
    label_at(rest).is_some() || (rest.starts_with(['n', 'N']) && date(rest).is_some())
}

/// Whether the label at the start of a text numbers a form: `… theo Mẫu` + ` số 02-TCD`
fn numbers_form(left: &str, rest: &str) -> bool {
    label_at(rest).is_some() && phrase_before(left.trim_end(), phrases::FORMS).is_some()
}

/// Whether the labelled number that stands at the start of a text is of another type than laws are: `số 66/2036/NQ-CP`.
fn is_others(rest: &str) -> bool {
    let labelled = label_at(rest).and_then(|label| number::number(from(rest, label)));
    labelled.is_some_and(|(value, _)| is_of_other_type(&value))
}

/// Whether the symbol of a number names another type than those of laws.
pub(super) fn is_of_other_type(value: &Number) -> bool {
    // `72/2025/QH`: what is left of `QH15` names no type.
    !value.bodies.is_empty() && type_of(value).is_some_and(|row| !row.is_law())
}

/// Whether a conjunction stands at the start of a text.
fn joins(rest: &str) -> bool {
    words_at(rest, JOINING.like(rest)).is_some()
}

/// Whether the name is over before a word, which may be a conjunction; `first` is the run of letters that it begins with.
fn stops(text: &str, at: usize, word: &str, first: Option<(u64, usize)>, joint: bool) -> bool {
    let rest = from(text, at);
    if word.starts_with(|c: char| c.is_ascii_digit())
        || words_at(rest, STOPPING.with(first)).is_some()
        || is_capitalised(word) && type_at_start(rest).is_some()
    {
        return true;
    }
    if !joint {
        return false;
    }
    let next = from(text, skip_blank(text, at + word.len()));
    words_at(next, laws::OTHERS).is_some() || type_at_start(next).is_some_and(|_| is_capitalised(next))
}
