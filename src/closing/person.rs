//! Họ tên: a signer's rank, degree and name.

use std::sync::LazyLock;

use crate::fold::{Key, at_end, at_start, first_word, fold, fold_char};
use crate::grammar::authority::opens_with_position;
use crate::letters::{is_alphabetic, is_alphanumeric, is_in_small, is_lone, is_lowercase, is_uppercase};
use crate::source::is_spelled_syllable;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::heads::FORMS_OF_ADDRESS;
use crate::vocabulary::signers::{
    FAMILY_NAMES, MIDDLE_NAMES, NAME_PARTICLES, NO_NAME, ONE_LETTER_NAMES, RANKS, RARE_FAMILY_NAMES,
};

/// A name as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Person<'t> {
    /// Rank or degree before the name, as printed.
    pub(super) rank: Option<&'t str>,
    /// The name, as printed.
    pub(super) name: &'t str,
    /// Whether the first word is a known family name.
    pub(super) family: bool,
    /// Whether the first word is a rare family name, or what names of the highland peoples open with.
    pub(super) rare: bool,
    /// How many words the name has, those that a hyphen joins counted each.
    pub(super) words: usize,
    /// Whether something unreadable was left out before it or its first word is a remnant.
    pub(super) remnant: bool,
}

impl Person<'_> {
    /// Whether it begins with a known family name and nothing before it was unreadable.
    pub(super) const fn is_known(&self) -> bool {
        self.family && !self.remnant
    }

    /// Whether a middle name shows that it is one, whatever family bears it: `Danh Thị Nương Hạ`.
    pub(super) fn bears_middle_name(&self) -> bool {
        self.words >= WORDS && self.name.split(' ').nth(1).is_some_and(is_middle_name)
    }

    /// Whether its first word is a family name that most people bear but for its marks: `Nguyên Khắc Điền`.
    pub(super) fn is_damaged(&self) -> bool {
        self.name.split(' ').next().is_some_and(folds_like_common)
    }

    /// The bytes that name and rank take, a blank between them.
    pub(super) fn length(&self) -> usize {
        self.name.len() + self.rank.map_or(0, |rank| rank.len() + 1)
    }
}

/// The fewest words of a name.
pub(super) const FEWEST_WORDS: usize = 2;
/// The most words of a name; longer ones are not read as one.
const MOST_WORDS: usize = 6;
/// The words of a name that no other name stands in.
const LONGEST_NAME: usize = 4;
/// The longest syllable of a Vietnamese name is `Nghiêng`; names of minorities run to ten letters.
const LONGEST_WORD: usize = 10;

/// A whole stretch as a name, debris at its ends aside: `PGS.TS. Trần Văn A`, `“.c1 a Thị Lê Vân`, `sợi Ngọc Thướng`.
pub(super) fn person(stretch: &str) -> Option<Person<'_>> {
    let stretch = stretch.trim_end_matches("./.").trim_matches(|c: char| !is_alphanumeric(c) && c != '.');
    let (rank, rest) = rank(stretch);
    let rest = without_address(rest);
    let words: Vec<(usize, &str)> = words(rest).collect();
    let last = words.iter().rposition(|(_, word)| is_name_word(word))?;
    let last = last + usize::from(is_initialled(&words, last));
    let first = words.iter().take(last).rposition(|(_, word)| !is_name_word(word)).map_or(0, |at| at + 1);
    let remnant_before = first.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|(_, word)| is_remnant(word));
    let from = if remnant_before && first == 1 { 0 } else { first };
    let named = words.get(from..=last)?;
    let debris = words.len() - named.len();
    let count = named.iter().map(|(_, word)| word.split('-').count()).sum();
    if !(FEWEST_WORDS..=MOST_WORDS).contains(&count) || debris > 3 || debris > named.len() {
        return None;
    }
    // What is left out must be debris, not words.
    let spoken = |(_, word): &(usize, &str)| word.chars().filter(|c| is_alphabetic(*c)).count() >= 4;
    if words.get(..from)?.iter().chain(words.get(last + 1..)?).any(spoken) {
        return None;
    }
    // `Sue Nguyên Nam Bình`: debris before a family name that is as common as to be known by its letters.
    let debris_first = |named: &&[(usize, &str)]| matches!(named, [(_, scrap), (_, family), _, _, ..] if is_bare(scrap) && folds_like_common(family));
    let scrap = debris_first(&named);
    let named = if scrap { named.get(1..)? } else { named };
    let count = count - usize::from(scrap);
    let (start, first) = *named.first()?;
    // `Ab Coy`: two short words that are not spelled like any.
    let (family, rare) = (is_family_name(first), is_rare(first));
    let letters = named.iter().map(|(_, word)| word.chars().count()).sum::<usize>();
    let short = named.len() == 2 && letters <= SHORT_DEBRIS;
    if short && !(family || rare) && named.iter().any(|(_, word)| !is_spelled_syllable(word)) {
        return None;
    }
    let end = last;
    let (at, last) = *named.last()?;
    let name = rest.get(start..at + last.len())?.trim_end_matches([',', '.', ';']);
    // `Doãn Thạch B àn`: a blank tears the last syllable.
    let torn = match words.get(end + 1..) {
        Some([(_, letter), (_, rest), ..]) => is_lone(letter) && rest.chars().all(is_lowercase),
        _ => false,
    };
    // `Lê Thị Út Nguyễn Văn Tám`: two signers side by side.
    let two =
        count > LONGEST_NAME && family && named.iter().skip(2).rev().skip(1).any(|(_, word)| is_family_name(word));
    // `Trần "Điền`: letters are lost.
    let remnant = from > 0 || scrap || remnant_before || torn || two || name.contains(STROKES);
    Some(Person { rank, name, family, rare, words: count, remnant })
}

/// The most letters of two words that are debris where one of them is spelled like none.
const SHORT_DEBRIS: usize = 6;

/// A short word without marks that begins no name: `Sue`.
fn is_bare(word: &str) -> bool {
    word.is_ascii() && word.len() <= SHORT_DEBRIS / 2 && !is_family_name(word) && !is_rare(word)
}

/// Whether the letters of a word are those of one of the family names that most people bear, whatever its marks.
fn folds_like_common(word: &str) -> bool {
    let key = fold(word);
    FAMILY_NAMES.iter().take(COMMON).any(|name| same_letters(name, &key))
}

/// Whether a word is one of the family names that most people bear without its capital: `guyễn`.
fn is_tail_of_common(word: &str) -> bool {
    is_remnant(word) && FAMILY_NAMES.iter().take(COMMON).any(|name| name.chars().skip(1).eq(word.chars()))
}

/// How many family names most people bear: the first ones of the table.
const COMMON: usize = 15;

/// `Trần Văn B`: whether the letter behind a family name and one more is what stands for the given name where persons are
/// not named. Behind three words it is debris.
fn is_initialled(words: &[(usize, &str)], last: usize) -> bool {
    let mut before = words.iter().take(last + 1).rev().map(|(_, word)| *word);
    let (middle, family) = (before.next().unwrap_or_default(), before.next().unwrap_or_default());
    let letter = |word: &str| word.chars().all(is_uppercase) && word.chars().count() == 1;
    let ends = words.len() == last + 2 && words.last().is_some_and(|(_, word)| letter(word));
    ends && is_name_word(middle) && is_family_name(family) && before.next().is_none_or(|word| !is_name_word(word))
}

/// `Ông Trần Khắc Điền`: how a person is addressed is no part of the name.
fn without_address(text: &str) -> &str {
    let bare = FORMS_OF_ADDRESS.iter().find_map(|address| text.strip_prefix(address));
    bare.filter(|name| name.split(' ').next().is_some_and(is_family_name)).unwrap_or(text)
}

/// `NGUYỄN VĂN A`: a name set in capitals begins with a family name. `CHU TỊCH UBND` is a position whose mark was lost.
pub(super) fn person_in_capitals(stretch: &str) -> Option<Person<'_>> {
    let stretch = stretch.trim_matches(|c: char| !is_alphanumeric(c) && c != '.');
    // Most texts end in a small letter.
    stretch.chars().next_back().filter(|c| is_uppercase(*c))?;
    let (rank, rest) = rank(stretch);
    let words = rest.split_whitespace().count();
    let capitals = rest.chars().all(|c| is_uppercase(c) || c == ' ');
    let first = rest.split_whitespace().next()?;
    if opens_with_position(rest) && !rest.split_whitespace().all(is_spelled_syllable)
        || at_start(rest, NO_NAME).is_some()
    {
        return None;
    }
    (capitals && (FEWEST_WORDS..=5).contains(&words) && is_family_name(first)).then_some(Person {
        rank,
        name: rest,
        family: true,
        rare: false,
        words,
        remnant: false,
    })
}

/// The ranks and degrees that a stretch begins with: `Đại tá, TS. Trần Văn A` → `Đại tá, TS.`
fn rank(stretch: &str) -> (Option<&str>, &str) {
    let mut rest = stretch;
    while let Some(after) = ranks(rest).find_map(|rank| behind_rank(rest, rank)) {
        rest = after;
    }
    let rank = stretch.get(..stretch.len() - rest.len()).unwrap_or_default().trim_end_matches([' ', ',', '-']);
    ((!rank.is_empty()).then_some(rank), rest)
}

/// Whether a family name stands where a text begins, behind ranks and degrees.
pub(super) fn opens_with_family(text: &str) -> bool {
    let (_, rest) = rank(text.trim_start_matches(|c: char| !is_alphanumeric(c) && c != '.'));
    words(rest).next().is_some_and(|(_, first)| is_family_name(first) || is_rare(first))
}

/// A rank or degree of the table.
struct Rank {
    printed: &'static str,
    /// Its words as they are compared, of a rank that has several: an abbreviation is known as it is set only.
    folded: Option<String>,
    /// Its first two letters.
    opening: Option<[u8; 2]>,
}

/// [`RANKS`] by their first letters, in the order of the table.
static TABLE: LazyLock<[Vec<Rank>; LETTERS]> = LazyLock::new(|| {
    let mut table = std::array::from_fn(|_| Vec::new());
    for printed in RANKS {
        let opening = first_letters(printed);
        let folded = printed.contains(' ').then(|| fold(printed));
        if let Some(ranks) = opening.and_then(|[first, _]| table.get_mut(place(first))) {
            ranks.push(Rank { printed, folded, opening });
        }
    }
    table
});

/// Places for the letters of keys.
const LETTERS: usize = 32;

/// The place of a letter.
const fn place(letter: u8) -> usize {
    letter as usize % LETTERS
}

fn first_letters(text: &str) -> Option<[u8; 2]> {
    Key::<2>::of(text).as_bytes().first_chunk().copied()
}

/// The ranks that begin with the first two letters of a text, however they are set.
fn ranks(text: &str) -> impl Iterator<Item = &'static Rank> {
    let wanted = first_letters(text);
    let alike = wanted.and_then(|[first, _]| TABLE.get(place(first)));
    alike.into_iter().flatten().filter(move |rank| rank.opening == wanted)
}

fn behind_rank<'t>(text: &'t str, rank: &Rank) -> Option<&'t str> {
    let Rank { printed, folded, .. } = rank;
    let lower = |text: &'t str| text.chars().flat_map(char::to_lowercase);
    let whole = |opening: &&'t str| {
        opening == printed || folded.is_some() && lower(opening).eq(printed.chars().flat_map(char::to_lowercase))
    };
    let end = match text.get(..printed.len()).filter(whole) {
        Some(opening) => opening.len(),
        // `Dai ta`: all marks are lost.
        None => at_start(text, folded.as_deref()?).filter(|end| text.get(..*end).is_some_and(str::is_ascii))?,
    };
    let rest = text.get(end..)?;
    // `TS` is not the beginning of a word, and something follows.
    if rest.starts_with(is_alphanumeric) {
        return None;
    }
    let rest = rest.trim_start_matches(['.', ',', ' ', '-', ':']);
    (!rest.is_empty()).then_some(rest)
}

/// `Thướng`, `H'Lan`; older documents join the words of a name by hyphens: `Đinh-Khắc-Điền`.
fn is_name_word(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';']);
    word.starts_with(is_uppercase) && word.split('-').all(is_syllable)
}

fn is_syllable(word: &str) -> bool {
    let count = word.chars().count();
    let mut behind_mark = true;
    let written = word.chars().all(|c| {
        let fits = is_lowercase(c) || matches!(c, '\'' | '’') || (behind_mark && is_uppercase(c));
        behind_mark = matches!(c, '\'' | '’');
        fits
    });
    written
        && (1..=LONGEST_WORD).contains(&count)
        && (count > 1 || "YAHK".contains(word) || ONE_LETTER_NAMES.contains(&word))
}

/// `Y Moan`, `K' Brếu`, `H'Yim`, `Điểu Hạ`: whether a word is what names of the highland peoples open with, or a family name
/// that is another word as well.
fn is_rare(word: &str) -> bool {
    let end = word.find(['\'', '’']).unwrap_or(word.len());
    word.get(..end).is_some_and(|particle| NAME_PARTICLES.contains(&particle)) || RARE_FAMILY_NAMES.contains(&word)
}

/// The tail of a first word whose capital was lost: `hạm Trường Thọ`.
fn is_remnant(word: &str) -> bool {
    let count = word.chars().count();
    (3..=6).contains(&count) && word.chars().all(is_lowercase)
}

/// Whether a word is a known family name; words without marks are compared without.
pub(super) fn is_family_name(word: &str) -> bool {
    let word = word.split('-').next().unwrap_or_default();
    let alike = FAMILIES.with(first_word(word).filter(|(_, end)| *end == word.len()));
    // Those that stand together have the same letters.
    !alike.is_empty() && (word.is_ascii() || alike.iter().any(|name| is_in_small(word, name)))
}

/// [`FAMILY_NAMES`] by their letters.
static FAMILIES: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(FAMILY_NAMES));

fn same_letters(name: &str, plain: &str) -> bool {
    name.chars().map(|c| char::from(fold_char(c))).eq(plain.chars())
}

/// What recognition makes of a stroke of the pen before a word.
const STROKES: [char; 6] = ['“', '”', '"', '‘', '`', '«'];

/// The words of a text and where they begin, without the mark that recognition made of a stroke before one: `ae “Trần Văn A`.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split([' ', '\n', '\r']).filter_map(move |word| {
        let bare = word.trim_start_matches(STROKES);
        let start = at + word.len() - bare.len();
        at += word.len() + 1;
        (!bare.is_empty()).then_some((start, bare))
    })
}

/// `Văn`, `Thị`; words without marks are compared without.
fn is_middle_name(word: &str) -> bool {
    let mut middles = MIDDLE_NAMES.iter().map(|middle| middle.trim_start());
    middles.any(|middle| middle == word || word.is_ascii() && same_letters(middle, &word.to_lowercase()))
}

/// Whether a stretch is a name of a usual length and nothing else; `known` says that its family name has to be known.
pub(crate) fn is_whole_name(text: &str, known: bool) -> bool {
    !text.ends_with([',', ';', '.', ':'])
        && person(text).is_some_and(|person| {
            (person.family || !known) && !person.remnant && person.words >= WORDS && person.length() >= text.len()
        })
}

/// The words that most names have.
pub(super) const WORDS: usize = 3;

/// The name behind the entry of a distribution list on whose line it stands, and where it begins: at least three words, or
/// two where a name is waited for, the first a family name, the whole the end of the line.
///
/// `- Lưu: VT, NC(Tr12). Trần Phước Minh` → `Trần Phước Minh`
pub(super) fn behind_entry(line: &str, awaited: bool) -> Option<(usize, Person<'_>)> {
    let fewest = if awaited { WORDS - 1 } else { WORDS };
    let trimmed = line.trim_end_matches(|c: char| !is_alphabetic(c));
    let mut end = trimmed.len();
    let mut count = 0;
    let mut best = None;
    let mut next = "";
    for word in trimmed.rsplit(' ').take(MOST_WORDS) {
        if !is_name_word(word) || word.ends_with([',', '.', ';']) {
            // `guyễn Phước Bình`
            if awaited && count >= fewest && best.is_none() && is_tail_of_common(word) {
                best = Some(end - word.len());
            }
            break;
        }
        count += 1;
        let start = end - word.len();
        // `Danh Thị A`, `Nguyên Văn A`: whatever family bears it, its tone lost or not.
        let named = || count >= WORDS && is_middle_name(next);
        if count >= fewest && (is_family_name(word) || named()) {
            best = Some(start);
        }
        next = word;
        end = start.saturating_sub(1);
    }
    let at = best?;
    // `- Lưu: VT. Thượng tá Trần Văn A`
    let before = trimmed.get(..at)?.trim_end();
    let ranks = TABLE.iter().flatten().filter_map(|rank| at_end(before, rank.folded.as_deref()?));
    let at = ranks.min().unwrap_or(at);
    Some((at, person(trimmed.get(at..)?)?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn ranks_and_degrees_stand_before_the_name() {
        let read = person("PGS.TS. Lý Thị Hường Sa").unwrap();
        assert_eq!((read.rank, read.name), (Some("PGS.TS."), "Lý Thị Hường Sa"));
        let read = person("Đại tá Ma Seo Quyền").unwrap();
        assert_eq!((read.rank, read.name, read.family), (Some("Đại tá"), "Ma Seo Quyền", true));
        assert_eq!(person("Tsan Văn Bá").unwrap().rank, None);
    }

    #[test]
    fn every_family_name_is_known_with_its_marks_and_without_any() {
        for name in FAMILY_NAMES {
            let plain: String = name.chars().map(|c| char::from(fold_char(c))).collect();
            for word in [(*name).to_owned(), name.to_uppercase(), plain] {
                assert!(is_family_name(&word) && is_family_name(&format!("{word}-Văn")), "{word}");
            }
        }
        for other in ["", "Nguyễnn", "Lế", "Trân", "H'Lan", "Nguyen1"] {
            assert!(!is_family_name(other), "{other}");
        }
    }

    #[test]
    fn two_names_on_a_line_are_no_name_of_one_signer() {
        assert!(person("Lê Thị Út Nguyễn Văn Tám").unwrap().remnant);
        assert!(!person("Công Tằng Tôn Nữ Hạ").unwrap().remnant);
        assert!(!person("Lê Nguyễn Văn Tám").unwrap().remnant);
    }

    #[test]
    fn debris_beside_a_name_is_left_out_and_a_damaged_first_word_stays() {
        let read = person("“.c1 a Thị Nương Hạ").unwrap();
        assert_eq!((read.name, read.family, read.remnant), ("Thị Nương Hạ", false, true));
        let read = person("guyễn Khắc Điền").unwrap();
        assert_eq!((read.name, read.remnant), ("guyễn Khắc Điền", true));
        assert_eq!(person("Trần Khắc Điền V").unwrap().name, "Trần Khắc Điền");
        assert_eq!(person("ae “Trần Khắc Điền").unwrap().name, "Trần Khắc Điền");
        assert_eq!(person("Trần Khắc B").unwrap().name, "Trần Khắc B");
        assert_eq!(person("Sở Xây dựng"), None);
        assert_eq!(person("cen«"), None);
        assert_eq!(person("Ab Coy"), None);
        assert_eq!(person("Hợi Gy"), None);
        assert_eq!(person("Siu Blơ").unwrap().name, "Siu Blơ");
        assert_eq!(person("Marco Limone").unwrap().name, "Marco Limone");
        let read = person("Sue Nguyên Khắc Điền").unwrap();
        assert_eq!((read.name, read.remnant), ("Nguyên Khắc Điền", true));
    }

    #[test]
    fn a_name_may_stand_on_the_line_of_an_entry() {
        let (at, read) = behind_entry("- Lưu: VT, KTN.th54 Trần Khắc Điền", false).unwrap();
        assert_eq!((at, read.name), ("- Lưu: VT, KTN.th54 ".len(), "Trần Khắc Điền"));
        assert!(behind_entry("- Lưu: VT, Cục Quản lý", false).is_none());
        assert!(behind_entry("- Sở Xây dựng Lâm Đồng", false).is_none());
    }

    #[test]
    fn a_middle_name_shows_a_name_behind_an_entry_whatever_family_bears_it() {
        let (at, read) = behind_entry("- Lưu: VT, TCHC. Danh Thị Nương Hạ", true).unwrap();
        assert_eq!((at, read.name), ("- Lưu: VT, TCHC. ".len(), "Danh Thị Nương Hạ"));
        let (at, read) = behind_entry("- Lưu: VT. Thượng tá Lò Nương Hạ", true).unwrap();
        assert_eq!((at, read.rank), ("- Lưu: VT. ".len(), Some("Thượng tá")));
    }

    #[test]
    fn a_rank_may_have_lost_all_its_marks() {
        let read = person("Dai ta Hoang Van Mai").unwrap();
        assert_eq!((read.rank, read.name), (Some("Dai ta"), "Hoang Van Mai"));
    }

    #[test]
    fn names_may_open_with_a_particle_and_be_joined_by_hyphens() {
        for name in ["K' Brếu Hạ", "A Thơr", "Y Krang Adrơng", "Ka Hém", "H'Yăm Mlô", "H’ Blễ Hmok"] {
            let read = person(name).unwrap();
            assert_eq!((read.name, read.rare, read.remnant), (name, true, false));
        }
        let read = person("Thượng tá Kpă H'Blưn").unwrap();
        assert_eq!((read.rank, read.name, read.family), (Some("Thượng tá"), "Kpă H'Blưn", true));
        let read = person("Đinh-Khắc-Điền").unwrap();
        assert_eq!((read.name, read.family, read.words), ("Đinh-Khắc-Điền", true, 3));
        assert_eq!(person("Nông-Khắc Điền Hạ").unwrap().words, 4);
        assert_eq!(person("PhòngKế Toán"), None);
        assert_eq!(person("Đinh Thị Ý").unwrap().name, "Đinh Thị Ý");
        assert_eq!(person("Ông Trần Khắc Điền").unwrap().name, "Trần Khắc Điền");
        assert_eq!(person("Trần Khắc Điền./.").unwrap().name, "Trần Khắc Điền");
    }

    #[test]
    fn a_name_in_capitals_begins_with_a_family_name() {
        assert_eq!(person_in_capitals("NGÔ KHẮC ĐIỀN").unwrap().name, "NGÔ KHẮC ĐIỀN");
        assert_eq!(person_in_capitals("ĐẢNG ỦY XÃ"), None);
        assert_eq!(person_in_capitals("NHÂN DÂN TỐI CAO"), None);
    }
}
