//! Signs that are shapes rather than words: enumerators, symbols, dates, names, addresses.

use std::sync::LazyLock;

use aho_corasick::packed::Searcher;
use memchr::memmem::Finder;

use super::signal::{Signal, Signals};
use crate::fold::{Key, at_start, distance, fold, fold_char, short_key, short_keys};
use crate::grammar::date::date;
use crate::grammar::{authority, number};
use crate::letters::{is_alphabetic, is_alphanumeric, is_letterspaced, is_lone, is_lowercase, is_mute, is_uppercase};
use crate::lines::TextLine;
use crate::source::scan::any_of;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary;
use crate::vocabulary::heads::{ABOUT, DAY_LABELS, LABELLED, OTHER_TYPES};
use crate::vocabulary::letterheads::{self, FORMER_REPUBLIC, NO_BODIES, PARTY, PREVENTED, REPUBLIC, YOUTH_UNION};

/// `./.` and what recognition makes of it, at the end of a document's text.
pub(crate) fn ends_with_end_mark(content: &str) -> bool {
    content.ends_with("./.") || content.ends_with("./")
}

/// The list marker is one of these, followed by a blank or a letter.
fn is_list_marker(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '+' | '•' | '*' | '~' | '▪' | '◦' | '·' | '\u{F0B7}' | '\u{F02D}' | '\u{F0A7}')
}

/// What stands behind the strokes that recognition left before words in capitals: `=> CHỦ TỊCH`.
pub(crate) fn behind_strokes(content: &str) -> &str {
    content.trim_start_matches(['=', '>', '<', '~', '^', '\\', '`', ' '])
}

/// What stands behind the list marker of a line.
pub(crate) fn behind_list_marker(content: &str) -> &str {
    content.trim_start_matches(|c: char| is_list_marker(c) || c == ' ')
}

/// Enumerators, provisions and list markers at the beginning of a line.
pub(crate) fn openings(content: &str, found: &mut Signals) {
    let mut chars = content.chars();
    let Some(first) = chars.next() else { return };
    let second = chars.next().unwrap_or(' ');
    if is_list_marker(first) {
        found.set(Signal::Dash, !is_list_marker(second));
        return;
    }
    // Most lines begin with a word: of what is no Roman numeral a letter alone numbers.
    let word = is_alphabetic(first) && !matches!(first, 'l' | 'I' | 'V' | 'X' | 'L') && is_alphanumeric(second);
    found.set(Signal::Enumerator, !word && is_enumerator(content));
    if matches!(first, 'Đ' | 'D' | 'C' | 'M' | 'P' | 'T' | 'đ') {
        found.set(Signal::Provision, is_provision(content));
    }
}

/// The day on which what is told happened opens the running text: a day, a comma, and words.
///
/// `Ngày 12/11/2024, tại trụ sở …`, not the date line `Ngày 12 tháng 11 năm 2024`
fn opens_with_day(content: &str) -> bool {
    let Some(rest) = content.strip_prefix("Ngày ") else { return false };
    let day = rest.starts_with(|c: char| c.is_ascii_digit());
    let told = rest.split_once(',').is_some_and(|(date, told)| date.len() <= LONGEST_DAY && told.len() > 1);
    day && told
}

/// The longest date that opens a sentence, in bytes: `28 tháng 11 năm 2025`.
const LONGEST_DAY: usize = 28;

/// `1.` `12)` `1.1.` `I.` `II-` `a)` `(1)`, with a blank behind.
fn is_enumerator(content: &str) -> bool {
    let body = content.trim_start_matches('(');
    let label = body.find(|c: char| !(is_alphanumeric(c) || c == '.')).unwrap_or(body.len());
    let (label, rest) = body.split_at_checked(label).unwrap_or((body, ""));
    // `I - MỤC TIÊU`
    let rest = rest.strip_prefix(' ').filter(|rest| rest.starts_with("- ")).unwrap_or(rest);
    let dotted = label.ends_with('.');
    let label = label.trim_end_matches('.');
    let closing = rest.chars().next();
    let closed = dotted && closing.is_none_or(|c| c == ' ') || matches!(closing, Some(')' | '-' | '/' | ','));
    if !closed || label.is_empty() || label.len() > 8 {
        return false;
    }
    let digits =
        label.chars().all(|c| c.is_ascii_digit() || c == '.') && label.starts_with(|c: char| c.is_ascii_digit());
    // Recognition takes I for l.
    let strokes = label.len() <= 3 && label.bytes().all(|b| b == b'l');
    let roman = strokes || label.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    let letter = label.chars().count() == 1 && label.chars().all(char::is_lowercase);
    match closing {
        Some('/' | ',') => false,
        Some('-') => (digits || roman) && label.len() <= 4 && rest.get(1..).is_some_and(|r| r.starts_with(' ')),
        _ => digits || roman || letter,
    }
}

/// `Điều 1`, `Chương I`, `Mục 2`, `Tiểu mục 1`, `Phần thứ nhất`.
fn is_provision(content: &str) -> bool {
    let mut words = content.split([' ', '\t']).filter(|word| !word.is_empty());
    let word = Key::<8>::of(words.next().unwrap_or_default());
    let next = words.next().unwrap_or_default();
    // `Điều l.`: one letter that recognition takes a digit for.
    let damaged = || matches!(next.trim_end_matches(['.', ':', ',']), "l" | "I" | "i" | "O" | "S" | "B" | "Z" | "|");
    let number = || next.starts_with(|c: char| c.is_ascii_digit()) || damaged();
    let numeral = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'a' | 'b' | 'l' | '1' | '|' | '!');
    let roman = || next.trim_end_matches(['.', ':']).chars().all(numeral);
    match word.as_str() {
        "dieu" => number() && content.starts_with(['Đ', 'D']),
        "chuong" | "muc" => number() || roman(),
        "phan" => roman() || fold(next) == "thu",
        "tieu" => fold(next) == "muc" && content.starts_with('T'),
        _ => false,
    }
}

/// Whether a provision is one whose title stands below it: `Chương II`, `Mục 1`, not `Điều 5`.
pub(crate) fn names_division(content: &str) -> bool {
    content.chars().next().is_some_and(|c| matches!(fold_char(c), b'c' | b'm' | b'p' | b't'))
}

/// Whether a line says what somebody received: `Cục A nhận được công văn …`.
pub(crate) fn receives(content: &str) -> bool {
    static RECEIVED: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(" nhận được"));
    content.starts_with(is_uppercase)
        && RECEIVED.find(content.as_bytes()).is_some_and(|at| {
            let behind = content.get(at + RECEIVED.needle().len()..).unwrap_or_default();
            behind.is_empty() || behind.starts_with(' ')
        })
}

/// Whether a line names no body though it begins like one: with `phòng` as a verb, or with other words that fold alike.
pub(crate) fn is_no_body(content: &str) -> bool {
    if NO_BODIES.iter().any(|words| at_start(content, words).is_some()) {
        return true;
    }
    let Some(rest) = at_start(content, "phong").and_then(|end| content.get(end..)) else { return false };
    let rest = rest.trim_start_matches([',', ' ']);
    PREVENTED.iter().any(|word| at_start(rest, word).is_some())
}

/// Signs that only short lines can show.
pub(crate) fn short_line(content: &str, line: &TextLine, upper: bool, found: &mut Signals) {
    let capitals = line.shape.capitals;
    let words = telling_words(content);
    if capitals >= 6 || words & MOTTO != 0 {
        found.set(Signal::NationalTitle, national_title(content) && !names_the_state(content));
    }
    if let Some(close) = closed_up(content) {
        found.set(Signal::NationalTitle, found.has(Signal::NationalTitle) || national_title(&close));
    }
    let opens_date = line.shape.width <= PIECE_OF_DATE && line.shape.digits <= 2 && content.contains(", ");
    if line.shape.digits >= 4 || words & DAY_OR_MONTH != 0 || opens_date {
        date_line(content, found);
    }
    number_line(content, found);
    if found.has(Signal::NumberLine) && ends_in_figures(content) {
        found.set(Signal::DateLine, true);
    }
    if upper {
        type_line(content, found);
        found.set(Signal::Position, found.has(Signal::Position) || seats_signers(content));
    }
    if capitals >= 2 {
        found.set(Signal::SigningAuthority, authority::authority(content).is_some());
    }
    if addresses(content) {
        found.set(Signal::Recipients, true);
    }
    found.set(Signal::PersonName, !upper && !found.has(Signal::LowerStart) && is_person_name(content));
    found.set(Signal::Address, words & ADDRESS != 0);
    found.set(Signal::Adoption, words & ADOPTION != 0);
}

/// The widest line that begins a date, in characters: `Thành phố Đồng Xa, ngày 05`.
const PIECE_OF_DATE: u16 = 40;

/// Whether a line ends in a place and a day in figures: `Số: 12/UBND-KT Đồng Xa, 12/3/2031`.
fn ends_in_figures(content: &str) -> bool {
    let Some((before, day)) = content.rsplit_once(", ") else { return false };
    let place = before.rsplit(' ').next().unwrap_or_default();
    let set = place.starts_with(is_uppercase) && place.chars().skip(1).all(is_lowercase);
    set && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}

/// The longest letter, in bytes.
const LONGEST_LETTER: usize = 4;

/// A line without the space that a title is set with between its letters: `Đ ộ c  l ậ p - T ự  d o`.
fn closed_up(content: &str) -> Option<String> {
    // Most words are longer than any letter, or have two of them.
    let alone =
        |word: &&[u8]| word.len() <= LONGEST_LETTER && word.iter().filter(|byte| **byte & 0xC0 != 0x80).count() == 1;
    let words = content.as_bytes().split(|byte| *byte == b' ').filter(alone);
    if !is_letterspaced(words.filter_map(|word| std::str::from_utf8(word).ok())) {
        return None;
    }
    let mut close = String::with_capacity(content.len());
    let mut open = false;
    for word in content.split(' ') {
        let lone = is_lone(word);
        if !(open && lone) {
            close.push(' ');
        }
        close.push_str(word);
        open = lone;
    }
    Some(close)
}

/// Whether a line in capitals holds positions and nothing else, several signers' side by side: `NGƯỜI LẬP      GIÁM ĐỐC`
fn seats_signers(content: &str) -> bool {
    static GAP: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("   "));
    let is_position = |stretch: Stretch<'_>| authority::position(stretch.text) == Some(authority::Fit::Whole);
    GAP.find(content.as_bytes()).is_some() && stretches(content, 0).all(is_position)
}

const MOTTO: u8 = 1;
const DAY_OR_MONTH: u8 = 1 << 1;
const ADDRESS: u8 = 1 << 2;
const ADOPTION: u8 = 1 << 3;

/// Words anywhere on a line that tell what else to look for. All of them are long, so that a search for them stops seldom.
const TELLING_WORDS: [(&str, u8); 8] = [
    ("lập", MOTTO),
    ("phúc", MOTTO),
    ("ngày", DAY_OR_MONTH),
    ("tháng", DAY_OR_MONTH),
    ("thang", DAY_OR_MONTH),
    ("www.", ADDRESS),
    ("http", ADDRESS),
    // None of the words begins inside another but this one's last.
    ("thông qua ngày", ADOPTION | DAY_OR_MONTH),
];

/// Finds [`TELLING_WORDS`], all of them in one pass; not on every machine.
static FINDER: LazyLock<Option<Searcher>> = LazyLock::new(|| Searcher::new(TELLING_WORDS.iter().map(|(word, _)| word)));

/// What of [`TELLING_WORDS`] a line holds tells, and the sign of mail addresses.
fn telling_words(content: &str) -> u8 {
    let mail = if memchr::memchr(b'@', content.as_bytes()).is_some() { ADDRESS } else { 0 };
    let Some(finder) = &*FINDER else {
        let found = TELLING_WORDS.iter().filter(|(word, _)| content.contains(word));
        return found.fold(mail, |all, (_, kind)| all | kind);
    };
    let found = finder.find_iter(content).filter_map(|hit| TELLING_WORDS.get(hit.pattern().as_usize()));
    found.fold(mail, |all, (_, kind)| all | kind)
}

/// A date with its place, or a day with a time of day.
pub(crate) fn date_line(content: &str, found: &mut Signals) {
    found.set(Signal::DateLine, is_date_line(content));
    found.set(Signal::Timestamp, is_timestamp(content));
}

/// A title above a document.
struct NationalTitle {
    /// Its words in order, folded.
    words: &'static [u64],
    /// How many of them must be there.
    least: usize,
    /// How many must be set as titles are, for what else stands on the line not to be a sentence.
    set: usize,
    /// It is set with capital initials, not in capitals.
    initials: bool,
}

/// Quốc hiệu, tiêu ngữ, and the titles of Party and youth union.
const TITLES: [NationalTitle; 5] = [
    NationalTitle { words: &short_keys(REPUBLIC), least: 5, set: 5, initials: false },
    // Its name stands in those of its bodies as well.
    NationalTitle { words: &short_keys(FORMER_REPUBLIC), least: 5, set: usize::MAX, initials: false },
    NationalTitle { words: &short_keys(letterheads::MOTTO), least: 4, set: 2, initials: true },
    NationalTitle { words: &short_keys(PARTY), least: 4, set: 4, initials: false },
    NationalTitle { words: &short_keys(YOUTH_UNION), least: 4, set: 4, initials: false },
];

/// Whether a line of running text names the state: `… Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam ký …`
fn names_the_state(content: &str) -> bool {
    ["nước Cộng h", "nước CHXHCN", "CHÍNH PHỦ NƯỚC CỘNG H"].iter().any(|words| content.contains(words))
        || content.starts_with("NƯỚC CỘNG H")
}

/// Quốc hiệu, tiêu ngữ, or the title of Party or youth union, alone or behind the name of a body. A sentence that speaks
/// of the state or the Party is none.
fn national_title(content: &str) -> bool {
    let begins = content.chars().next().is_some_and(is_uppercase);
    let mut seen = [TitleSeen::default(); TITLES.len()];
    let mut words = 0;
    for word in content.split(|c: char| !is_alphanumeric(c)).filter(|word| !word.is_empty()) {
        words += 1;
        if !begins_like_title(word) {
            continue;
        }
        let Some(key) = short_key(word) else { continue };
        for (title, seen) in TITLES.iter().zip(&mut seen) {
            // A word may be missing or damaged: the next ones count all the same. Far from them it is one of a name beside the
            // title: `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG   Độc lập - Tự do - Hạnh phúc`.
            let mut ahead = title.words.iter().skip(seen.expected).take(MOST_MISSING + 1);
            let Some(skipped) = ahead.position(|expected| *expected == key) else { continue };
            seen.expected += skipped + 1;
            seen.hits += 1;
            let initial = || word.chars().next().is_some_and(is_uppercase);
            seen.set += usize::from(if title.initials { initial() } else { is_capital(word) });
        }
    }
    TITLES
        .iter()
        .zip(&seen)
        .any(|(title, seen)| seen.hits >= title.least && (seen.set >= title.set || (words - seen.hits <= 1 && begins)))
}

/// By the last five bits of a letter, a bit for those of the letters that follow it where words of titles begin.
#[expect(clippy::indexing_slicing, reason = "the bits bound the index, and an error would be one of compilation")]
const TITLE_PAIRS: [u32; 32] = {
    let mut pairs = [0; 32];
    let mut title = 0;
    while title < TITLES.len() {
        let mut words = TITLES[title].words;
        while let [word, rest @ ..] = words {
            pairs[(*word & 31) as usize] |= 1 << (*word >> 8 & 31);
            words = rest;
        }
        title += 1;
    }
    pairs
};

/// Whether a word has the first two letters of one of a title, whatever marks they bear: most words have not.
fn begins_like_title(word: &str) -> bool {
    let mut letters = word.chars().map(|c| fold_char(c) & 31);
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    TITLE_PAIRS.get(usize::from(first)).is_some_and(|row| row >> second & 1 == 1)
}

/// Words of a title in a row that may be missing.
const MOST_MISSING: usize = 3;

/// How much of a title was seen on a line.
#[derive(Clone, Copy, Default)]
struct TitleSeen {
    /// The first of its words that was not passed yet.
    expected: usize,
    /// How many of its words stand there, and how many of them are set as titles are.
    hits: usize,
    set: usize,
}

/// Whether a word is set in capitals, a letter or two aside.
fn is_capital(word: &str) -> bool {
    let capitals = word.chars().filter(|c| is_uppercase(*c)).count();
    capitals * 2 >= word.chars().count()
}

/// A place, a comma, and day, month and year in words; or one of the two pieces that such a line was wrapped into.
///
/// `Đồng Xa, ngày 05 tháng 3 năm 2020`, `Đồng Xa, ngày 05`, `tháng 3 năm 2020`
fn is_date_line(content: &str) -> bool {
    static DAY: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("ngay"));
    let mut key = fold(content);
    // Emphasis may begin or end on the line.
    if memchr::memchr(b'*', key.as_bytes()).is_some() {
        key.retain(|c| c != '*');
    }
    let Some(day) = DAY.find(key.as_bytes()) else {
        let figures = || names_place(content) && ends_in_figures(content);
        return is_end_of_date(&key) || is_damaged_date(&key) || figures();
    };
    let rest = key.get(day + 4..).unwrap_or_default();
    let before = key.get(..day).unwrap_or_default().trim_end();
    let parted = before.ends_with([',', '.']);
    let figures = || parted && names_place(content) && date(rest.trim_start()).is_some_and(|(_, end)| ends(rest, end));
    let complete = || {
        rest.contains("thang") && (rest.contains("nam ") || rest.ends_with("nam")) || is_damaged_date(&key) || figures()
    };
    let opening = || parted && is_opening_of_date(rest);
    if key.len() >= 100 || !(complete() || opening()) {
        return false;
    }
    // What happens on a day is told with the hour, what a document rests on with its day: `8 giờ 30 phút, ngày …`. What is
    // urgent bears its hour behind the place: `Đồng Xa, hồi 17 giờ 45 ngày …`.
    let hour = before
        .match_indices("gio ")
        .any(|(at, _)| before.get(..at).is_some_and(|hour| hour.trim_end().ends_with(|c: char| c.is_ascii_digit())));
    let placed = hour && names_place(content);
    let place = parted || placed || before.len() < 40;
    // `Ngày thi: 5 tháng 3 năm 2031` is the day of something else.
    let other = rest.split_once(':').is_some_and(|(label, _)| {
        !label.contains(|c: char| c.is_ascii_digit()) && label.trim().len() > 1 && label.starts_with(' ')
    });
    let told = before.ends_with(':')
        || (other && before.is_empty())
        || (hour && !placed)
        || key.starts_with("so lan")
        || key.starts_with("can cu")
        || opens_with_day(content);
    place && !told && !goes_on_behind_year(rest)
}

/// Whether a line, or its last column, begins with the name of a place and a comma: a few words that all begin with
/// capitals.
fn names_place(content: &str) -> bool {
    let column = content.rsplit(['\t', '|']).find(|column| column.contains(',')).unwrap_or_default();
    let column = column.rsplit("   ").next().unwrap_or_default().trim();
    let Some((place, _)) = column.split_once(',') else { return false };
    let mut words = place.split_whitespace().filter(|word| *word != "-" && *word != "–");
    let capital = |word: &str| word.trim_start_matches(['(', '*', '_']).starts_with(is_uppercase);
    let level = |word: &str| matches!(word, "phố" | "xã");
    place.split(' ').count() <= PLACE_WORDS
        && words.next().is_some_and(capital)
        && words.all(|w| capital(w) || level(w))
}

/// The most words of a place: `Thành phố Bà Rịa - Vũng Tàu`.
const PLACE_WORDS: usize = 7;

/// Whether nothing but marks follows the first bytes of what stands behind the blanks of a text.
fn ends(text: &str, end: usize) -> bool {
    let behind = text.trim_start().get(end..).unwrap_or_default();
    !behind.contains(|c: char| c.is_ascii_alphanumeric())
}

/// Whether a line is a date line and nothing else: a place, a comma, and a day of which nothing is lost.
pub(crate) fn is_whole_date_line(content: &str) -> bool {
    let Some((_, day)) = content.split_once(", ngày ") else { return false };
    names_place(content) && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}

/// Whether a date line stands at the end of a line, behind what another column holds.
///
/// `trồng rừng phòng hộ Đồng Xa, ngày 5 tháng 3 năm 2031`
pub(crate) fn bears_date_line(content: &str) -> bool {
    let Some((before, day)) = content.rsplit_once(", ngày ") else { return false };
    let place = before.rsplit(' ').next().is_some_and(|word| word.starts_with(is_uppercase));
    // `ngày ..... tháng 3 năm 2031`
    let blank = || {
        let Some((day, rest)) = day.split_once("tháng ") else { return false };
        let month = rest.split_once(" năm ").filter(|(month, _)| month.trim().len() <= 2);
        !day.contains(char::is_alphanumeric) && month.is_some_and(|(_, year)| is_year(&format!("năm {year}")))
    };
    place && (date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end)) || blank())
}

/// A comma and `ngày`, behind it `tháng` and `năm`, or one of them and the year at the end of the line, each perhaps damaged.
///
/// `Đồng Xa, ngày { 7 tháng  Ủuăm 2031`, `Đồng Xa, ngdy 05 thdng 3 năm 2 31`
fn is_damaged_date(key: &str) -> bool {
    let Some((_, date)) = key.rsplit_once(", ").filter(|(_, date)| date.len() <= LONGEST_DAMAGED) else { return false };
    // Specks stand in the words, digits and debris beside them.
    let is = |word: &str, wanted: &str| {
        let letters = word.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty());
        letters.into_iter().chain([word]).any(|word| distance(word.as_bytes(), wanted.as_bytes(), 1).is_some())
    };
    let mut words = date.split(' ');
    if !words.next().is_some_and(|day| is(day, "ngay")) {
        return false;
    }
    let (mut month, mut year) = (false, false);
    for word in words.clone() {
        month |= is(word, "thang");
        year |= is(word, "nam");
    }
    let digits = words.next_back().unwrap_or_default().trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let century = digits.starts_with("19") || digits.starts_with("20");
    let ends = century && digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit());
    month && year || (month || year) && ends
}

/// The longest damaged date behind its comma, in bytes.
const LONGEST_DAMAGED: usize = 40;

/// `Phụ lục 01`, `Phụ lục số II`, and nothing else: the label of an attachment that is not set in capitals.
pub(crate) fn labels_appendix(content: &str) -> bool {
    let Some(rest) = at_start(content, "phu luc").and_then(|end| content.get(end..)) else { return false };
    let rest = rest.trim_start();
    let number = at_start(rest, "so").and_then(|end| rest.get(end..)).unwrap_or(rest).trim_start();
    let part = |part: &str| {
        let digits = part.bytes().all(|b| b.is_ascii_digit());
        let roman = part.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        (1..=6).contains(&part.len()) && (digits || roman)
    };
    content.starts_with('P') && number.split(['.', '-', '/']).all(part)
}

/// Letters behind the year of a date line at the most: debris of recognition. With more, a sentence tells of a day.
const BEHIND_YEAR: usize = 6;

/// `NGÀY 26 THÁNG 6 NĂM 2024 CỦA QUỐC HỘI …`, `… NĂM 2024 CỦA`
fn goes_on_behind_year(rest: &str) -> bool {
    let year = rest.find("nam").and_then(|at| rest.get(at + 3..)).unwrap_or_default();
    let behind = year.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    behind.starts_with("cua") || behind.chars().filter(char::is_ascii_alphabetic).count() > BEHIND_YEAR
}

/// What stands behind `ngày` where the date goes on in the next line: nothing, the day, the month.
fn is_opening_of_date(rest: &str) -> bool {
    let (day, month) = rest.split_once("thang").unwrap_or((rest, ""));
    [day, month].iter().all(|part| part.trim().len() <= 3 && !part.contains(|c: char| c.is_ascii_alphabetic()))
}

/// Whether a line goes on with a date and holds nothing else.
pub(crate) fn is_end_of_date_line(content: &str) -> bool {
    content.len() <= LONGEST_DAMAGED && is_end_of_date(&fold(content))
}

/// Whether a place and a comma end a line, and the next one is the day: `Đồng Xa,` / `ngày 19`.
pub(crate) fn breaks_off_before_day(above: &str, content: &str) -> bool {
    above.ends_with(',') && content.len() <= LONGEST_DAMAGED && names_place(content_of_date(above)) && {
        let key = fold(content);
        key.strip_prefix("ngay")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') && is_opening_of_date(rest))
    }
}

/// What of a line stands in the column of the date: behind the number.
fn content_of_date(content: &str) -> &str {
    let digits = content.rfind(|c: char| c.is_ascii_digit() || matches!(c, '/' | '-')).unwrap_or(0);
    let behind = content.get(digits..).unwrap_or_default();
    let blank = behind.find(' ').filter(|_| digits > 0).unwrap_or(0);
    behind.get(blank..).unwrap_or_default().trim_start()
}

/// `tháng 3 năm 2020`, `01 tháng 3 năm 2020`, `3 năm 2020`, and nothing else.
fn is_end_of_date(key: &str) -> bool {
    let Some((before, year)) = key.split_once("nam") else { return false };
    let (day, month) = before.split_once("thang").unwrap_or(("", before));
    let number = |part: &str, most: usize| {
        let part = part.trim().trim_end_matches([',', '.', '|', '/']);
        part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    number(day, 2) && number(month, 2) && number(year, 4) && before.len() > 1 && year.trim().len() >= 4
}

/// `16.01.2025 07:46:10`
fn is_timestamp(content: &str) -> bool {
    let bytes = content.as_bytes();
    let clock = bytes.windows(5).any(|w| {
        matches!(w, [a, b, b':', c, d] if a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit())
    });
    clock && content.len() < 60
}

/// `Số: 12/QĐ-UBND`, `Luật số: 5/2020/QH14`, `105-CV/ĐU`.
pub(crate) fn number_line(content: &str, found: &mut Signals) {
    // A number's line begins with a digit, with `Số`, `Luật số` … or with what recognition makes of them.
    let first = content.trim_start_matches(|c: char| !is_alphanumeric(c)).chars().next().unwrap_or(' ');
    if !(first.is_ascii_digit()
        || matches!(fold_char(first), b's' | b'l' | b'n' | b'p' | b'b')
        || content.starts_with('$'))
    {
        return;
    }
    let typed = LABELLED.iter().find_map(|name| at_start(content, name)).unwrap_or(0);
    let label = content.get(typed..).map(str::trim_start).and_then(|rest| {
        let label = number::label(rest)?;
        rest.get(label.len..)
    });
    let key = |text: &str| text.chars().take(60).map(|c| char::from(fold_char(c))).collect::<String>();
    match label.map(key) {
        Some(rest) if has_symbol(&rest) => found.set(Signal::NumberLine, true),
        Some(rest)
            if rest.trim().chars().filter(char::is_ascii_alphabetic).count() <= 2 || rest.contains(", ngay ") =>
        {
            // A date line beside it tells the place of the number, whatever recognition left of its symbol.
            found.set(Signal::NumberBlank, true);
        }
        Some(_) => {}
        None if content.len() < 90 && may_bear_symbol(content) => {
            let key = key(content);
            found.set(Signal::NumberShape, has_symbol(&key) && starts_like_number(&key));
        }
        None => {}
    }
}

/// Whether a line is the label of a number and nothing else, and what it labels begins below with digits or the hyphen behind
/// them.
pub(crate) fn labels_number(text: &str, line: &TextLine, below: Option<&TextLine>) -> bool {
    let numbers = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '/');
    line.shape.width == 2
        && matches!(line.content(text), "Số" | "SỐ")
        && below.is_some_and(|below| below.content(text).starts_with(numbers))
}

/// Whether something on a line may be a slash, a hyphen or a line: a cheap test for most lines.
fn may_bear_symbol(content: &str) -> bool {
    // Dashes and slashes of other kinds begin with one of two bytes.
    let mark = |byte| (byte == b'/') | (byte == b'-') | (byte == b'_') | (byte == 0xE2) | (byte == 0xEF);
    any_of(content.as_bytes(), mark)
}

/// Bytes of debris before the label of the addressees at the most.
const BEFORE_LABEL: usize = 24;

/// `THỦ TƯỚNG CHÍNH PHỦ điện:`, `öa rổ ] Kính gửi: …`, and behind what a stamp left on the line nothing but the label
fn addresses(content: &str) -> bool {
    static LABEL: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("Kính gửi"));
    let bytes = content.as_bytes();
    let wires = bytes.last() == Some(&b':') && {
        let mut back = content.chars().rev().map(fold_char);
        back.by_ref().take(5).eq(*b":neid") && matches!(back.next(), Some(b' ' | b'*'))
    };
    // Behind what a stamp left on the line the label has its colon.
    let labels = |at: usize| at <= BEFORE_LABEL || bytes.get(at + LABEL.needle().len()) == Some(&b':');
    // Most lines have no such letter.
    let known = || memchr::memchr(b'K', bytes).is_some() && LABEL.find_iter(bytes).any(labels);
    // Nor have they a colon as near to their beginning.
    let damaged = || {
        memchr::memchr(b':', bytes.get(..BEFORE_LABEL).unwrap_or(bytes)).is_some()
            && (damaged_label(content).is_some() || nears_label(content))
    };
    wires || known() || damaged()
}

/// The longest label of which a letter may be damaged, its colon included, in bytes.
const DAMAGED_LABEL: usize = 16;

/// `Kinh gử: Cục A`: the label with a letter damaged, its colon, and an addressee behind it, however wide the line is.
fn nears_label(content: &str) -> bool {
    let Some(colon) = memchr::memchr(b':', content.as_bytes().get(..DAMAGED_LABEL).unwrap_or_default()) else {
        return false;
    };
    let Some((label, behind)) = content.split_at_checked(colon) else { return false };
    let key: Vec<u8> = label.chars().filter(|c| is_alphanumeric(*c)).map(fold_char).collect();
    let named = behind.trim_start_matches([':', ' ']).starts_with(is_uppercase);
    named && label.contains(' ') && distance(b"kinhgui", &key, 1).is_some()
}

/// The most letters and marks that recognition leaves of the first word of the label.
const LABEL_WORD: usize = 4;

/// Where the label of the addressees ends of whose first word recognition left a scrap without marks, an addressee behind it:
/// `Site gửi: Cục A`, `nh gửi: Cục A`
pub(crate) fn damaged_label(content: &str) -> Option<usize> {
    let at = content.find(" gửi:").filter(|at| *at <= LABEL_WORD * 3)?;
    let word = content.get(..at)?;
    let scrap = word.chars().count() <= LABEL_WORD
        && !word.contains(' ')
        && word.chars().all(|c| c.is_ascii() || !is_alphanumeric(c))
        && (is_mute(word) || !word.starts_with(is_lowercase));
    let end = at + " gửi:".len();
    let named = content.get(end..)?.strip_prefix(' ')?.starts_with(is_uppercase);
    (scrap && named).then_some(end)
}

fn starts_like_number(key: &str) -> bool {
    let symbol = key.contains(|c: char| c.is_ascii_alphabetic());
    symbol && key.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).chars().take(3).any(|c| c.is_ascii_digit())
}

/// Whether a slash or hyphen joins digits or a blank with an abbreviation near the beginning.
fn has_symbol(key: &str) -> bool {
    // A key is ASCII.
    let opening = key.get(..30).unwrap_or(key);
    let Some(slash) = opening.find(['/', '-', '_']) else { return false };
    let before = opening.get(..slash).unwrap_or_default();
    let letters_before = before.chars().filter(char::is_ascii_alphabetic).count();
    let after = opening.get(slash + 1..).unwrap_or_default().trim_start();
    letters_before <= 3 && after.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Whether a type in capitals stands on the line of the subject that it heads: `QUYẾT ĐỊNH Về việc mở lớp`. Where all is set
/// so, the line is known by what stands behind the type.
pub(crate) fn heads_subject(content: &str) -> bool {
    let bare = content.trim_start_matches(|c: char| !is_alphanumeric(c));
    if !bare.starts_with(is_uppercase) || !bare.chars().nth(1).is_some_and(is_uppercase) {
        return false;
    }
    let mut rest = bare;
    while let Some((_, behind)) = rest.split_once(' ').filter(|(word, _)| word.chars().all(is_uppercase)) {
        rest = behind.trim_start();
    }
    let named = bare.get(..bare.len() - rest.len()).unwrap_or_default().trim_end();
    let Some((_, end)) = vocabulary::type_at_start(named) else { return false };
    let behind = bare.get(end..).unwrap_or_default();
    let about = ABOUT.iter().any(|words| at_start(behind.trim_start(), words).is_some());
    let begins = rest.starts_with(is_uppercase) && rest.chars().nth(1).is_some_and(|c| is_lowercase(c) || c == '/');
    rest.contains(' ') && begins && end == named.len() || about && behind.starts_with(' ') && end < named.len()
}

/// A document type in capitals, alone on its line or at its beginning.
fn type_line(content: &str, found: &mut Signals) {
    let bare = content.trim_matches(|c: char| !is_alphanumeric(c));
    if let Some((_, end)) = vocabulary::type_at_start(bare) {
        let alone = end == bare.len();
        found.set(Signal::TypeLine, alone);
        found.set(Signal::TypeOpening, !alone);
    } else if OTHER_TYPES.iter().any(|words| at_start(bare, words).is_some()) {
        found.set(Signal::TypeOpening, true);
    }
}

/// Whether a line is the day of a document behind its label, and nothing else: `Ngày: 5-3-2031`.
pub(crate) fn is_labelled_day(content: &str) -> bool {
    let behind = DAY_LABELS.iter().find_map(|label| {
        let rest = content.get(at_start(content, label)?..)?;
        rest.trim_start().strip_prefix(':').map(str::trim)
    });
    behind.is_some_and(|behind| date(behind).is_some_and(|(date, end)| date.is_complete() && end == behind.len()))
}

/// Whether a line below a type says whose it is: `CỦA CHỦ TỊCH CHÍNH PHỦ …`
pub(crate) fn names_issuer(content: &str) -> bool {
    at_start(content, "cua").is_some()
}

/// Whether a line is number and day in capitals, as they stood below the type until the 1950s: `SỐ 12/SL NGÀY 5 THÁNG 3 NĂM 1946`
pub(crate) fn is_headed_number(content: &str) -> bool {
    let Some(rest) = content.strip_prefix("SỐ ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) else {
        return false;
    };
    let Some((number, day)) = rest.split_once(" NGÀY ") else { return false };
    !number.contains(' ') && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}

/// The widest half of a type that a narrow column wraps: `QUYẾT` / `ĐỊNH`.
const HALF_TYPE: u16 = 8;

/// Whether a line and the one below are the two halves of a document type in capitals, and nothing else.
pub(crate) fn is_wrapped_type(text: &str, line: &TextLine, below: &TextLine) -> bool {
    let half = |line: &TextLine| line.shape.width <= HALF_TYPE && line.is_upper_case();
    if !half(line) || !half(below) {
        return false;
    }
    let whole = |text: &str| vocabulary::type_at_start(text).is_some_and(|(_, end)| end == text.len());
    text.get(line.from as usize..below.to as usize).is_some_and(whole) && !whole(line.content(text))
}

/// Whether a line is the year that a date goes on with: `năm 2031`.
pub(crate) fn is_year(content: &str) -> bool {
    let year = content.strip_prefix("năm ").unwrap_or_default().trim_end_matches(['.', ' ', '*']);
    year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// Two to six words that all begin with a capital and are letters only, as a signer's name is printed.
pub(crate) fn is_person_name(content: &str) -> bool {
    let name = content.trim_matches(|c: char| !is_alphanumeric(c));
    let mut words = 0;
    for word in name.split_whitespace() {
        let mut chars = word.chars();
        let capital = chars.next().is_some_and(is_uppercase);
        if !capital || !chars.all(|c| is_lowercase(c) || c == '.') || word.chars().count() > 7 {
            return false;
        }
        words += 1;
    }
    (2..=6).contains(&words)
}
