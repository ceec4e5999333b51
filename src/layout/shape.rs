//! Signs that are shapes rather than words, and what only short lines can show.

use std::sync::LazyLock;

use aho_corasick::packed::Searcher;
use memchr::memmem::Finder;

use super::signal::{Signal, Signals};
use super::{addressing, date_line, national_title, number_line, type_line};
use crate::fold::at_start;
use crate::grammar::{authority, stage_direction};
use crate::letters::{LETTERSPACED, is_alphanumeric, is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::heads::RECEIVING;
use crate::vocabulary::letterheads::{NO_BODIES, PREVENTED};

/// `./.` and what recognition makes of it, at the end of a document's text.
pub(super) fn ends_with_end_mark(content: &str) -> bool {
    content.ends_with("./.") || content.ends_with("./")
}

/// What stands behind the strokes that recognition left before words in capitals: `=> CHỦ TỊCH`.
pub(super) fn behind_strokes(content: &str) -> &str {
    content.trim_start_matches(['=', '>', '<', '~', '^', '\\', '`', ' '])
}

/// Whether a line says what somebody received: `Cục A nhận được công văn …`.
pub(super) fn receives(content: &str) -> bool {
    static RECEIVED: LazyLock<[Finder<'_>; 2]> = LazyLock::new(|| RECEIVING.map(Finder::new));
    let [marked, bare] = &*RECEIVED;
    let received = |words: &Finder<'_>| {
        words.find(content.as_bytes()).is_some_and(|at| {
            let behind = content.get(at + words.needle().len()..).unwrap_or_default();
            behind.is_empty() || behind.starts_with(' ')
        })
    };
    content.starts_with(is_uppercase) && (received(marked) || content.is_ascii() && received(bare))
}

/// Whether a line names no body though it begins like one: with `phòng` as a verb, or with other words that fold alike.
pub(super) fn is_no_body(content: &str) -> bool {
    if NO_BODIES.iter().any(|words| at_start(content, words).is_some()) {
        return true;
    }
    let Some(rest) = at_start(content, "phong").and_then(|end| content.get(end..)) else { return false };
    let rest = rest.trim_start_matches([',', ' ']);
    PREVENTED.iter().any(|word| at_start(rest, word).is_some())
}

/// Whether a title of the state stands in a cell of a row.
pub(super) fn bears_title(row: &str) -> bool {
    row.split(['|', '<', '>']).any(|cell| national_title::stands_on(cell.trim_matches(|c: char| !is_alphanumeric(c))))
}

/// Signs that only short lines can show.
pub(super) fn short_line(content: &str, line: &TextLine, upper: bool, found: &mut Signals) {
    let capitals = line.shape.capitals;
    let words = if line.shape.width < SHORTEST_TELLING { 0 } else { telling_words(content) };
    // As many words as a title has are parted by what is no letter.
    let parted = line.shape.width.saturating_sub(line.shape.letters.saturating_add(line.shape.digits));
    if (capitals >= 6 || words & MOTTO != 0) && parted >= national_title::LEAST_PARTED {
        found.set(Signal::NationalTitle, national_title::stands_on(content));
    }
    if usize::from(parted) + 1 >= LETTERSPACED && national_title::is_letterspaced_on(content) {
        found.set(Signal::NationalTitle, true);
    }
    let bytes = content.as_bytes();
    let lists = || memchr::memchr_iter(b',', bytes).any(|comma| bytes.get(comma + 1) == Some(&b' '));
    let opens_date = || line.shape.width <= PIECE_OF_DATE && line.shape.digits <= 2 && lists();
    if line.shape.digits >= 4 || words & DAY_OR_MONTH != 0 || opens_date() {
        date_line::signs(content, found);
    }
    number_line::signs(content, found);
    if found.has(Signal::NumberLine) && date_line::ends_in_figures(content) {
        found.set(Signal::DateLine, true);
    }
    if upper {
        type_line::signs(content, line, found);
        found.set(Signal::Position, found.has(Signal::Position) || seats_signers(content));
        found.set(Signal::Office, !found.has(Signal::Position) && authority::opens_with_office_or_leader(content));
    } else if capitals >= SHORTEST_TYPE && type_line::behind_scraps(content).is_some() {
        *found = Signals::of(&[Signal::UpperCase, Signal::TypeLine]);
    }
    if capitals >= 2 {
        found.set(Signal::SigningAuthority, authority::authority(content).is_some());
    }
    if let Some(direction) = stage_direction::behind(content) {
        // `GIÁM ĐỐC (Đã ký)`
        let office = content.get(..direction.at).is_some_and(authority::opens_with_position);
        found.set(Signal::Signed, found.has(Signal::Signed) || office);
    }
    if addressing::addresses(content) {
        found.set(Signal::Recipients, true);
    }
    found.set(Signal::PersonName, !upper && !found.has(Signal::LowerStart) && is_person_name(content));
    // Signers side by side take the width of a sentence.
    let signers = found.has(Signal::PersonName) || found.has(Signal::Signed);
    found.set(Signal::Sentence, found.has(Signal::Sentence) && !signers);
    found.set(Signal::Address, words & ADDRESS != 0);
    found.set(Signal::Adoption, words & ADOPTION != 0);
}

/// The widest line that begins a date, in characters: `Thành phố Đồng Xa, ngày 05`.
const PIECE_OF_DATE: u16 = 40;

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

/// The characters of the shortest of them, and of the shortest mail address.
const SHORTEST_TELLING: u16 = 3;

/// Finds [`TELLING_WORDS`], all of them in one pass; not on every machine.
static FINDER: LazyLock<Option<Searcher>> = LazyLock::new(|| Searcher::new(TELLING_WORDS.iter().map(|(word, _)| word)));

/// The fewest letters of a type behind debris.
const SHORTEST_TYPE: u16 = 6;

/// What of [`TELLING_WORDS`] a line holds tells, and the sign of mail addresses.
fn telling_words(content: &str) -> u8 {
    // `- Lưu: VT. @` is scribble.
    let joins = |at: usize| {
        let (before, behind) = content.split_at_checked(at).unwrap_or_default();
        before.ends_with(is_alphanumeric) && behind.chars().nth(1).is_some_and(is_alphanumeric)
    };
    let mail = if memchr::memchr_iter(b'@', content.as_bytes()).any(joins) { ADDRESS } else { 0 };
    let Some(finder) = &*FINDER else {
        let found = TELLING_WORDS.iter().filter(|(word, _)| content.contains(word));
        return found.fold(mail, |all, (_, kind)| all | kind);
    };
    let found = finder.find_iter(content).filter_map(|hit| TELLING_WORDS.get(hit.pattern().as_usize()));
    found.fold(mail, |all, (_, kind)| all | kind)
}

/// Two to six words that all begin with a capital and are letters only, as a signer's name is printed.
fn is_person_name(content: &str) -> bool {
    let name = content.trim_matches(|c: char| !is_alphanumeric(c));
    // Most lines go on with a small letter behind their first word.
    let second = name.bytes().position(|byte| byte == b' ').and_then(|blank| name.get(blank + 1..));
    if second.is_some_and(|second| second.starts_with(is_lowercase)) {
        return false;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_telling_word_is_shorter_than_the_shortest() {
        let length = |word: &str| word.chars().count();
        let words = TELLING_WORDS.iter().map(|(word, _)| *word).chain(["a@b"]);
        assert_eq!(words.map(length).min(), Some(SHORTEST_TELLING.into()));
        assert_eq!((telling_words("a@b"), telling_words("@b"), telling_words("a@")), (ADDRESS, 0, 0));
    }
}
