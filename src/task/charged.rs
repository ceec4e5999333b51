//! The names of those who can be charged with work, as they stand in running text.
//!
//! ```text
//! charged = one { ( "," | "và" | ";" ) one }
//! one     = ( "các" noun | head ) { name word | "," name word | "và" name word } [ ":" names ]
//! ```
//! The name ends where a small word stands that no name goes on with: what follows is what they have to do.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::deadline::deadline;
use super::phrases::Table;
use super::words::{Standing, Words};
use crate::fold::{Key, distance};
use crate::letters::{is_in_small, is_lowercase};
use crate::stretch::words;
use crate::vocabulary::bodies;
use crate::vocabulary::openings::{Charged as Setting, OPENINGS};
use crate::vocabulary::tasks::{
    BEFORE_NUMERALS, BOUND_PAIRS, COLLECTIVE_WORDS, DOING, EACH, EVERYBODY, FIELDS, HAVING, NAME_SINGLES, NAMELESS,
    NUMBERED, OWNERS, PART_ENDS, PARTNERS, PARTS_OF_BODIES, RESTRICTION_ENDS, SHARED,
};

/// The most words of one name with its lists.
const LONGEST_NAME: usize = 60;
/// The most names in one list.
const MOST_NAMES: usize = 24;

/// The most words of a part of a name that begins with one capital: `Giao thông vận tải`.
const LONGEST_PART: usize = 5;

/// What opens the names of those who can be charged with work, folded, and how it is set.
pub(super) static HEADS: LazyLock<Vec<(&str, Setting)>> = LazyLock::new(|| {
    let charged = OPENINGS.iter().filter(|opening| opening.charged != Setting::Never);
    charged.map(|opening| (opening.words, opening.charged)).collect()
});

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

/// Names that stand one behind the other.
#[derive(Clone, Debug)]
pub(super) struct Charged<'t> {
    /// The names as printed.
    pub(super) names: Vec<&'t str>,
    /// The word behind them.
    pub(super) end: usize,
}

impl<'t> Charged<'t> {
    /// The names that begin at a word.
    ///
    /// `Sở Y tế, Công an tỉnh và các địa phương tổ chức …` → Sở Y tế · Công an tỉnh · các địa phương
    pub(super) fn at(words: &Words<'t>, at: usize) -> Option<Self> {
        let mut charged = Self { names: Vec::new(), end: at };
        let mut from = at;
        while charged.names.len() < MOST_NAMES {
            let Some(end) = name(words, from).and_then(|end| restricted(words, from, end)) else { break };
            charged.names.push(words.slice(from, end));
            charged.end = end;
            let Some(next) = next_name(words, end) else { break };
            from = next;
        }
        (!charged.names.is_empty()).then_some(charged)
    }

    /// Whether names begin at a word.
    pub(super) fn begins(words: &Words<'_>, at: usize) -> bool {
        head(words, at).is_some()
    }

    /// Whether the names are charged by what follows them, not only spoken of; where `strict`, only by the verb of a duty.
    pub(super) fn acts(&self, words: &Words<'_>, strict: bool) -> bool {
        let end = past_bracket(words, self.end);
        if strict {
            return words.any(end, Table::StrongDuties).is_some();
        }
        // `Mỗi xã 02 chỉ tiêu` shares out.
        if self.names.first().and_then(|name| name.split(' ').next()).is_some_and(|word| is_in_small(word, EACH)) {
            return opens_duty(words, end);
        }
        let colon = end.checked_sub(1).and_then(|last| words.get(last)).is_some_and(|word| word.behind == b':');
        // `Sở A trình UBND tỉnh Đề án …` tells what was done, but by when it has to be done.
        let due = || words.key(end) == b"trinh" && deadline(words).is_some();
        colon || words.get(end).is_none() || words.any(end, Table::Stating).is_none() || due()
    }
}

/// The most words of what tells which of several are meant.
const LONGEST_RESTRICTION: usize = 40;

/// Where the name of several ends that what they do restricts; `None` where it cannot be told how far that goes.
///
/// `các tổ chức` + ` cung cấp dịch vụ chi trả` before `thực hiện …`
fn restricted(words: &Words<'_>, from: usize, end: usize) -> Option<usize> {
    let restricts = |at: usize| words.any(at, Table::Restricting);
    if !is_several(words, from) || !words.joined(end - 1) || restricts(end).is_none() {
        return Some(end);
    }
    // A list of what they do may end in what they have to do; where nothing follows it, it is theirs.
    let mut listed = false;
    let mut at = end;
    while at < end + LONGEST_RESTRICTION {
        at += restricts(at).unwrap_or(1);
        if at >= words.len() {
            return Some(words.len());
        }
        match words.get(at - 1)?.behind {
            b' ' if RESTRICTION_ENDS.iter().any(|verb| words.phrase(at, verb).is_some()) => {
                return (!listed).then_some(at);
            }
            b' ' => {}
            b',' => listed |= restricts(at).is_none(),
            b':' | b';' | b'.' => return Some(at),
            _ => return None,
        }
    }
    None
}

/// The word behind a bracket that stands behind a name: `Sở A (cơ quan thường trực): …`.
pub(super) fn past_bracket(words: &Words<'_>, at: usize) -> usize {
    if !words.get(at).is_some_and(|word| word.opened) {
        return at;
    }
    let closing = (at..at + LONGEST_NAME).find(|at| words.get(*at).is_some_and(|word| word.closes_bracket()));
    closing.map_or(at, |at| at + 1)
}

/// The first word of the next name of a list.
fn next_name(words: &Words<'_>, end: usize) -> Option<usize> {
    let last = words.get(end.checked_sub(1)?)?;
    let at = if words.key(end) == b"va" && !words.get(end)?.capital {
        end + 1
    } else if matches!(last.behind, b',' | b';') {
        end
    } else {
        return None;
    };
    opens(words, at).then_some(at)
}

/// Whether the key of a word is one of some folded words.
pub(super) fn is_one_of(words: &Words<'_>, at: usize, some: &[&str]) -> bool {
    let key = words.key(at);
    some.iter().any(|word| word.as_bytes() == key)
}

/// Whether a word makes several of the noun behind it.
fn is_several(words: &Words<'_>, at: usize) -> bool {
    matches!(words.key(at), b"cac" | b"nhung")
}

/// Whether a word makes one of several of the noun behind it: `mỗi đảng viên`, not `mới`.
fn is_each(words: &Words<'_>, at: usize) -> bool {
    words.key(at) == b"moi" && is_in_small(words.slice(at, at + 1), EACH)
}

/// Whether another name opens at a word in the middle of a sentence.
fn opens(words: &Words<'_>, at: usize) -> bool {
    (is_several(words, at) && head(words, at).is_some())
        || (words.get(at).is_some_and(|word| word.capital) && head(words, at).is_some())
}

/// How many words open a name.
fn head(words: &Words<'_>, at: usize) -> Option<usize> {
    let first = words.get(at)?;
    if is_several(words, at) || words.key(at) == b"tung" || is_each(words, at) {
        let noun = words.any(at + 1, Table::CollectiveNouns).filter(|_| words.any(at + 1, Table::NoBodies).is_none());
        let noun = noun.filter(|&length| length > 1 || is_collective(words.slice(at + 1, at + 2)));
        return noun.map(|length| 1 + length);
    }
    if words.any(at, Table::NoBodies).is_some() || (words.key(at) == b"to" && words.key(at + 1) == b"chuc") {
        return words.phrase(at, "to chuc dang");
    }
    if matches!(words.key(at), b"pho" | b"quyen" | b"nguyen") {
        return words.any(at + 1, Table::Positions).filter(|_| words.key(at + 2) != b"tri").map(|length| 1 + length);
    }
    let known = words.standing(at, Table::Heads).filter_map(|found| {
        let fits = match HEADS.get(found.row)?.1 {
            Setting::Any => true,
            Setting::Never => false,
            Setting::Named(printed) => {
                let behind = at + found.length;
                // `Đoàn các xã, thị trấn`
                let several = || is_several(words, behind) && words.any(behind + 1, Table::CollectiveNouns).is_some();
                let named = words.get(behind).is_some_and(|word| word.capital) || several();
                first.capital && named && words.joined(at + found.length - 1) && spelled(words, at, found, printed)
            }
        };
        fits.then_some(found.length)
    });
    let known = known.max();
    known.or_else(|| damaged_head(words, at)).or_else(|| {
        let length = words.any(at, Table::Positions)?;
        // `Tham mưu Trưởng Ban xây dựng …`: another office opens at the last word of this one.
        let last = at + length - 1;
        let another =
            last > at && words.get(last)?.capital && words.any(last, Table::Positions).is_some_and(|found| found > 1);
        // `Chủ trì` and `đại diện` are what somebody does.
        (first.capital && !another && !is_one_of(words, at + 1, DOING)).then_some(length)
    })
}

/// Whether a word is a collective noun with its marks, or has none that could say that it is another.
fn is_collective(word: &str) -> bool {
    word.is_ascii() || COLLECTIVE_WORDS.iter().any(|known| is_in_small(word, known))
}

/// Whether a phrase stands spelled with its marks.
fn spelled(words: &Words<'_>, at: usize, found: Standing, phrase: &str) -> bool {
    is_in_small(words.slice(at, at + found.length), phrase)
}

/// The shortest head of which a letter may be damaged, in letters.
const DAMAGED_HEAD: usize = 9;

/// As [`head`], where recognition damaged a letter.
fn damaged_head(words: &Words<'_>, at: usize) -> Option<usize> {
    if !words.get(at)?.capital || !words.joined(at) {
        return None;
    }
    let key = Key::<24>::of(words.slice(at, at + 2));
    let key = key.as_bytes();
    let near = |head: &&str| distance(key, head.as_bytes(), 1).is_some();
    let lengths = key.len().saturating_sub(1)..=key.len() + 1;
    lengths.filter_map(|length| MENDABLE_HEADS.get(length)).flatten().any(near).then_some(2)
}

/// The heads of two words that are long enough to be known when a letter is damaged, by their length.
static MENDABLE_HEADS: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    let long = HEADS.iter().filter(|(head, setting)| *setting == Setting::Any && head.len() >= DAMAGED_HEAD);
    let mut by_length: Vec<Vec<&str>> = Vec::new();
    for (head, _) in long.filter(|(head, _)| head.split(' ').count() == 2) {
        by_length.resize(by_length.len().max(head.len() + 1), Vec::new());
        by_length.get_mut(head.len()).into_iter().for_each(|heads| heads.push(head));
    }
    by_length
});

/// The word behind the name that begins at a word.
fn name(words: &Words<'_>, from: usize) -> Option<usize> {
    let least = from + head(words, from)?;
    let mut at = least;
    // `các Sở: Tài chính, Y tế`: the list behind the colon belongs to the name.
    let mut listed = false;
    // `các cơ quan: Báo A, Đài B`: those it lists are named in full.
    let mut whole = false;
    let comrades = words.phrase(from, "cac dong chi").is_some();
    // `Bí thư Tỉnh ủy, Thành ủy` are the secretaries of both.
    let secretaries = words.phrase(from, "bi thu").is_some();
    let shares = |at: usize| secretaries && words.phrase(at, "thanh uy").is_some();
    let everybody = |at: usize| {
        let told = |from: usize| EVERYBODY.iter().find_map(|noun| words.phrase(from, noun));
        told(from) == Some(at - from) && told(at).is_some_and(|length| words.key(at + length) != b"uy")
    };
    let titled = |at: usize| comrades && words.any(at, Table::Positions).is_some();
    let single = matches!(words.key(from), b"so" | b"bo" | b"cuc") && words.joined(from);
    while at < from + LONGEST_NAME {
        let last = words.get(at - 1)?;
        match last.behind {
            b' ' => {}
            // `các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ` are one.
            b',' if opens(words, at) && !(whole || titled(at) || shares(at) || everybody(at)) => break,
            // `phối hợp với Sở Y tế, đơn vị …`
            b',' if single && PARTNERS.iter().any(|noun| words.phrase(at, noun).is_some()) => break,
            b',' => {}
            b':' if !listed && lists_names(words, from, at) => {
                listed = true;
                whole = opens(words, at);
            }
            _ => break,
        }
        if words.get(at).is_none_or(|word| word.opened && word.capital) {
            break;
        }
        let and = words.key(at) == b"va" && words.joined(at - 1) && words.joined(at);
        if and && opens(words, at + 1) && !whole && !is_shared(words, from, at) {
            break;
        }
        let next = at + usize::from(and);
        if !and && at > least && begins_duty(words, at) {
            break;
        }
        let Some(length) = name_word(words, next, listed) else { break };
        at = next + length;
    }
    // What asks for another word closes no name: `các đơn vị cấp …`.
    let open = |at: usize| match words.key(at - 1) {
        b"cac" => true,
        b"cap" => words.key(at - 2) != b"cac",
        b"thuoc" => words.key(at - 2) != b"truc",
        _ => false,
    };
    while at > least && open(at) {
        at -= 1;
    }
    // `Lãnh đạo, chỉ đạo …` is what somebody does, and `đồng chí` alone is nobody.
    let nobody = at == least && NAMELESS.iter().any(|head| words.phrase(from, head) == Some(at - from));
    (!nobody).then_some(at)
}

/// Whether the `và` at a word joins the two that one body serves, whose name or that of whose head begins at `from`.
///
/// `Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh`
fn is_shared(words: &Words<'_>, from: usize, at: usize) -> bool {
    (from..at.min(from + 3)).any(|start| {
        let served = SHARED.iter().find(|(name, _)| words.phrase(start, name) == Some(at - start));
        served.is_some_and(|(_, others)| others.iter().any(|other| words.phrase(at + 1, other).is_some()))
    })
}

/// Whether what somebody has to do begins with a capital right behind the name: a heading that its text follows without a
/// stop. `Giao Sở Xây dựng Theo dõi, đôn đốc …`
fn begins_duty(words: &Words<'_>, at: usize) -> bool {
    let capital = words.get(at).is_some_and(|word| word.capital) && words.get(at + 1).is_some_and(|word| !word.capital);
    let named = words.any(at, Table::Parts).is_some() || words.key(at - 1) == b"ban";
    capital && !named && words.any(at, Table::StrongDuties).is_some()
}

/// Whether proper names stand behind the colon of a collective: `các tỉnh, thành phố: Hà Tĩnh, Quảng Trị`.
fn lists_names(words: &Words<'_>, from: usize, at: usize) -> bool {
    let several = (from..at).any(|at| is_several(words, at)) || words.key(from) == b"giam";
    let listing = |at: usize| words.get(at).is_none_or(|word| word.behind != b' ') || words.key(at + 1) == b"va";
    let list = (at..at + LONGEST_PART).find(|at| listing(*at)).and_then(|at| words.get(at)).map(|word| word.behind);
    let named = words.get(at).is_some_and(|word| word.capital && !word.opened) && !opens_duty(words, at);
    several && named && matches!(list, Some(b',' | b' '))
}

/// How many words at a place go on with a name.
fn name_word(words: &Words<'_>, at: usize, listed: bool) -> Option<usize> {
    let word = words.get(at)?;
    if word.opened {
        return None;
    }
    let comma = at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| before.behind == b',');
    if word.capital {
        // Behind a comma a capital goes on with a name of several parts (`Sở Văn hóa, Thể thao và Du lịch`), or lists.
        let goes_on = !comma || listed || words.joined(at) || word.behind == b',';
        return goes_on.then(|| part(words, at));
    }
    if !comma && is_numeral(words, at) {
        return Some(1);
    }
    if !comma && is_number(words, at) {
        return Some(2);
    }
    if !comma && words.key(at) == b"cua" {
        return belongs(words, at + 1).filter(|_| words.joined(at)).map(|length| 1 + length);
    }
    let before = if comma { b"," } else { at.checked_sub(1).map_or(&b""[..], |before| words.key(before)) };
    let bound = words.standing(at, Table::BoundPairs).find_map(|found| BOUND_PAIRS.get(found.row));
    if let Some((_, behind)) = bound {
        return behind.iter().any(|word| word.as_bytes() == before).then_some(2);
    }
    if words.joined(at)
        && let Some(length) = words.any(at, Table::NameRuns)
        && !is_verb(words, at + length - 1)
    {
        return Some(length);
    }
    if words.key(at) == b"tu" {
        return from_to(words, at);
    }
    let small = words.slice(at, at + 1);
    let known = words.standing(at, Table::NameSingles).any(|found| NAME_SINGLES.get(found.row) == Some(&small));
    (known && !is_verb(words, at)).then_some(1)
}

/// Whether a word that names end with opens a verb: `Bộ Chính trị ban hành`, `Văn phòng Đảng ủy quyền`.
fn is_verb(words: &Words<'_>, at: usize) -> bool {
    words.joined(at)
        && matches!(
            (words.key(at), words.key(at + 1)),
            (b"ban", b"hanh") | (b"uy", b"quyen" | b"nhiem") | (b"quan", b"tam") | (b"khac", b"phuc")
        )
}

/// Whether a number is the end of a name, and counts nothing: `Ban Quản lý Dự án 85`, `khu vực 14`, `Ban Chỉ đạo 389`; behind
/// other words only before what the named have to do: `Phòng Nghiệp vụ 2 theo dõi`, not `Phòng Y tế 02 biên chế`.
fn is_numeral(words: &Words<'_>, at: usize) -> bool {
    let key = words.key(at);
    let digits = !key.is_empty() && key.len() <= 3 && key.iter().all(u8::is_ascii_digit);
    let Some(before) = at.checked_sub(1).filter(|before| digits && words.joined(*before)) else { return false };
    let acts = || {
        let next = words.get(at + 1).is_some_and(|next| !next.capital && !next.opened);
        next && words.joined(at) && words.any(at + 1, Table::StrongDuties).is_some()
    };
    is_one_of(words, before, BEFORE_NUMERALS) || acts()
}

/// Whether the number of a body stands at a word: `số 4`.
fn is_number(words: &Words<'_>, at: usize) -> bool {
    let digits = words.key(at + 1);
    words.key(at) == b"so"
        && words.joined(at)
        && (1..=3).contains(&digits.len())
        && digits.iter().all(u8::is_ascii_digit)
        && is_in_small(words.slice(at, at + 1), NUMBERED)
}

/// Whether a heading, whole, names a part of a body that has no name of its own: `Tổ nuôi dưỡng`.
pub(super) fn names_part(words: &Words<'_>) -> bool {
    let small = |at: usize| words.get(at).is_some_and(|word| !word.capital && !word.opened);
    let plain = |at: usize| small(at) && words.joined(at - 1) && !opens_duty(words, at);
    let organises = words.phrase(0, "to chuc").is_some() || words.any(0, Table::NoBodies).is_some();
    let marked = words.standing(0, Table::Heads).any(|found| match HEADS.get(found.row) {
        Some((_, Setting::Named(printed))) => found.length == 1 && spelled(words, 0, found, printed),
        _ => false,
    });
    (2..=LONGEST_PART).contains(&words.len())
        && marked
        && is_one_of(words, 0, PARTS_OF_BODIES)
        && !organises
        && (1..words.len()).all(plain)
}

/// How many words go on with a name behind `của`: whom the named belong to.
///
/// `các Ban của Hội đồng nhân dân`, `cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng`
fn belongs(words: &Words<'_>, at: usize) -> Option<usize> {
    let named = if words.get(at)?.capital { head(words, at) } else { None };
    named.or_else(|| OWNERS.iter().find_map(|owner| words.phrase(at, owner)))
}

/// The most words of the name of a place.
const LONGEST_PLACE: usize = 4;

/// `các tỉnh từ Hà Tĩnh đến Lâm Đồng`
fn from_to(words: &Words<'_>, at: usize) -> Option<usize> {
    let capital = |at: usize| words.get(at).is_some_and(|word| word.capital);
    let to = (at + 2..at + 2 + LONGEST_PLACE).find(|to| words.key(*to) == b"den")?;
    ((at + 1..to).all(capital) && capital(to + 1)).then_some(to + 2 - at)
}

/// How many words a part of a name takes that begins with a capital: those that a table knows; else one small word
/// behind it that opens no duty, where the part does not belong to the name of a place.
fn part(words: &Words<'_>, at: usize) -> usize {
    let small = |next: &usize| words.joined(at + next - 1) && words.get(at + next).is_some_and(|word| !word.capital);
    let known = words
        .standing(at, Table::Parts)
        .map(|found| found.length)
        .filter(|length| (2..=LONGEST_PART).contains(length) && (1..*length).all(|next| small(&next)))
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
                && HEADS
                    .get(found.row)
                    .is_some_and(|(_, setting)| !matches!(setting, Setting::Named(head) if !head.is_ascii()))
        });
    let open = words.get(at + 1).is_some_and(|word| !word.capital && !word.opened)
        && !opens_duty(words, at + 1)
        && !is_verb(words, at + 1)
        && words.slice(at + 1, at + 2) != HAVING
        && words.any(at + 1, Table::Stating).is_none()
        && !is_one_of(words, at + 1, PART_ENDS);
    let length = if open && !place { 2 } else { 1 };
    // `Công nghiệp-Năng lượng`: the word behind the dash begins another part.
    let last = words.slice(at + length - 1, at + length);
    let dashed = last.split('-').skip(1).any(|piece| piece.starts_with(char::is_uppercase));
    let behind = words.get(at + length).filter(|_| words.joined(at + length - 1));
    let goes_on = dashed && behind.is_some_and(|word| !word.capital) && !opens_duty(words, at + length);
    length + usize::from(goes_on)
}

/// Whether what somebody has to do opens at a word.
pub(super) fn opens_duty(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Duties).is_some() || words.any(at, Table::Measures).is_some()
}
