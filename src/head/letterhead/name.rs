//! The name of a body while it is put together: what can be a piece of it, and how sure it is.

use unicode_normalization::UnicodeNormalization;

use super::super::opening::{is_number, opening};
use crate::fold::{at_start, fold};
use crate::grammar::authority::is_capitals;
use crate::grammar::number;
use crate::joined::Joined;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lone, is_vowel};
use crate::stretch::Stretch;
use crate::vocabulary::body_named;
use crate::vocabulary::heads::{DAY, MONTH, NUMBER_WORDS};
use crate::vocabulary::letterheads::{
    HYPHENATED, INCOMPLETE, JOINT, OF_UNITS, OFFICES, PRINTED_JOINT, PRINTED_PLACES, SMALL_CONNECTIVES, UNITS,
};
use crate::vocabulary::openings::Rank;

/// Title and name in full, the name opening like a body.
pub(super) const SURE: u8 = 98;
/// No title beside it.
const UNTITLED: u8 = 90;
/// Recognition lost marks of the name.
const UNMARKED: u8 = 85;
/// The name does not open like a body, or has no place of its own where it needs one.
const ODD: u8 = 75;

/// A name while it is put together.
#[derive(Debug, Default)]
pub(super) struct Name {
    pub(super) text: Joined,
    /// Its key.
    pub(super) key: String,
    /// What it may stand below, `None` where it opens like no known body.
    pub(super) rank: Option<Rank>,
    /// It issues together with the one before.
    pub(super) joint: bool,
    /// Where a hyphen stands at the end of its line.
    pub(super) hyphen: Option<u32>,
    /// Where a comma does.
    pub(super) comma: Option<u32>,
    /// The stamp of an office that received the document stands directly below it, and titles below that.
    pub(super) stamped: bool,
}

impl Name {
    /// The name goes on.
    pub(super) fn push(&mut self, stretch: Stretch<'_>) {
        if let Some(at) = self.comma.take() {
            self.text.close(",", at);
        }
        // `BỘ LAO ĐỘNG -` / `THƯƠNG BINH VÀ XÃ HỘI`; elsewhere a speck may stand there.
        let key = fold(stretch.text);
        let hyphenated = |(above, below): &(&str, &str)| self.key.ends_with(above) && key.starts_with(below);
        if let Some(at) = self.hyphen.take().filter(|_| HYPHENATED.iter().any(hyphenated)) {
            self.text.push("-", at);
        }
        // `CỤC LAO ĐỘNG B` / `VÀ TIỀN LƯƠNG`: a letter of the stamp stands at the end of the line.
        let torn = self.text.text.rsplit_once(' ').filter(|(_, letter)| is_lone(letter));
        if let Some((name, _)) = torn.filter(|_| stretch.text.starts_with(PRINTED_JOINT)) {
            self.text = self.text.parted(name.len()).0;
        }
        self.text.push(stretch.text, stretch.at);
        self.key = fold(&self.text.text);
        self.rank = self.rank.or_else(|| opening(&self.key));
    }

    pub(super) fn sure(&self, titled: bool) -> u8 {
        let text = self.text.text.as_str();
        let odd = is_capitals(text) && text.contains(char::is_lowercase);
        let body = OFFICES.iter().find_map(|office| at_start(&self.key, office)).unwrap_or(0);
        let certain = opening(self.key.get(body..).unwrap_or_default().trim_start()).is_some();
        if !certain || INCOMPLETE.contains(&self.key.as_str()) || odd {
            ODD
        } else if lost_marks(text, &self.key) {
            UNMARKED
        } else if titled {
            SURE
        } else {
            UNTITLED
        }
    }
}

/// Whether a stretch can be the name of a body or a piece of one: in capitals, or opening like a body.
pub(super) fn is_name(text: &str, key: &str, rank: Option<Rank>) -> bool {
    let letters = text.chars().filter(|c| is_alphabetic(*c)).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let dated = key.contains(DAY) && key.contains(MONTH);
    letters >= 2
        && digits <= 4
        && !dated
        && !NUMBER_WORDS.iter().any(|label| text.starts_with(label))
        && number::label(text).is_none()
        && (is_capitals(text) || (rank.is_some() && text.starts_with(char::is_uppercase)))
}

/// Whether every word of a key may be a syllable, consonants, vowels, perhaps a final, or is a year.
pub(super) fn is_plausible(key: &str) -> bool {
    let syllable = |word: &str| {
        let rhyme = word.trim_start_matches(|c: char| c.is_ascii_alphabetic() && !is_vowel(c));
        let ending = rhyme.trim_start_matches(is_vowel);
        let (initial, vowels) = (word.len() - rhyme.len(), rhyme.len() - ending.len());
        initial <= 3 && (1..=3).contains(&vowels) && FINALS.contains(&ending)
    };
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    // `VIỆT NAM - SINGAPORE`: behind a hyphen stands a name of any tongue.
    let own = key.split_once(" - ").map(|(own, _)| own).filter(|own| own.contains(' ')).unwrap_or(key);
    // `SỐ 1`
    let own =
        own.strip_prefix("so ").map_or(own, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start());
    // `LỤT BÃO VÀ TKCN`: behind words an abbreviation.
    let (words, last) = own.rsplit_once(' ').unwrap_or((own, ""));
    let abbreviated = ABBREVIATED.contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_lowercase() && !is_vowel(char::from(byte)));
    let own = if abbreviated && words.contains(' ') { words } else { own };
    own.is_empty() || own.split(' ').all(|word| syllable(word) || year(word))
}

/// How long an abbreviation of consonants is that ends a name, in letters.
const ABBREVIATED: std::ops::RangeInclusive<usize> = 3..=5;

/// What a syllable ends with behind its vowels, the last three in names of the highlands only: `ĐẮK LẮK`, `CHƯ SÊL`.
const FINALS: [&str; 12] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k", "l", "r"];

/// Whether a name is that of a place and no body's: `XÃ BẾN GỖ`, not `XÃ ĐOÀN BẾN GỖ`.
pub(super) fn is_place(name: &str) -> bool {
    let mut words = name.split(' ');
    words.next().is_some_and(|word| UNITS.contains(&word)) && words.next().is_some_and(|word| !OF_UNITS.contains(&word))
}

/// Whether recognition lost or changed marks of a name: it bears none, or a known body that it begins with has others.
fn lost_marks(text: &str, key: &str) -> bool {
    let bare = text.is_ascii() && key.split(' ').count() >= LEAST_MARKED;
    let ends = key.match_indices(' ').map(|(at, _)| at).chain([key.len()]);
    let known = ends.rev().find_map(|end| body_named(key.get(..end)?));
    bare || known.is_some_and(|name| {
        let same = |(printed, spelled): (&str, &str)| {
            // Most tones stand where the table has them.
            small(printed).eq(small(spelled)) || spelling(printed) == spelling(spelled)
        };
        !text.split(' ').zip(name.split(' ')).all(same)
    })
}

/// A name of so many words bears marks.
const LEAST_MARKED: usize = 3;

/// The letters of a word in small ones.
fn small(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().flat_map(char::to_lowercase)
}

/// The letters and marks of a word, wherever in it the tone stands: `HÒA` and `hoà` have one.
fn spelling(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = small(word).nfd().filter(|c| *c != ',').collect();
    letters.sort_unstable();
    letters
}

/// Without the small words that recognition left behind a name in capitals.
pub(super) fn without_tail(stretch: Stretch<'_>) -> Stretch<'_> {
    if !is_capitals(stretch.text) {
        return stretch;
    }
    let small = |word: &str| word.chars().any(is_alphabetic) && !word.chars().any(char::is_uppercase);
    let end = stretch.text.match_indices(' ').find(|(at, _)| {
        let word = stretch.text.get(at + 1..).unwrap_or_default().split(' ').next().unwrap_or_default();
        small(word) && !SMALL_CONNECTIVES.contains(&word)
    });
    end.map_or(stretch, |(at, _)| stretch.before(at).trimmed_of(|c| !is_alphanumeric(c) && c != ')'))
}

/// Without debris before the word that opens a body: `4` TỔNG CỤC …`, `kh BỘ …`.
pub(super) fn from_opening(stretch: Stretch<'_>) -> Stretch<'_> {
    let mut rest = stretch;
    for _ in 0..MOST_DEBRIS {
        let text = rest.joined().text;
        if !is_number(&text) && opening(&fold(&text)).is_some() {
            return rest;
        }
        let Some(at) = rest.text.find(' ') else { break };
        let word = rest.text.get(..at).unwrap_or_default();
        let debris = word.chars().count() <= 2 || word.chars().any(|c| !is_alphabetic(c));
        // `XÃ BỜ Y`, `… QUỐC HỘI` / `VÀ HỘI ĐỒNG …`
        if !debris || PRINTED_PLACES.contains(&word) || fold(word) == JOINT {
            break;
        }
        rest = rest.behind(at);
    }
    stretch
}

/// Words before the opening of a name that may be debris.
const MOST_DEBRIS: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_without_its_body_is_no_issuer() {
        assert!(is_place("TỈNH ĐỒNG XA") && is_place("XÃ BẾN GỖ"));
        assert!(!is_place("XÃ ĐOÀN BẾN GỖ") && !is_place("TỈNH ỦY ĐỒNG XA") && !is_place("QUÂN KHU 15"));
    }

    #[test]
    fn syllables_have_consonants_vowels_and_a_final() {
        assert!(is_plausible("thuong binh va xa hoi") && is_plausible("nghieng") && is_plausible("dak lak"));
        assert!(is_plausible("lut bao va tkcn") && !is_plausible("lut tkcn"));
        assert!(!is_plausible("tunnnnn") && !is_plausible("bq") && !is_plausible("vietnam"));
    }

    #[test]
    fn marks_are_lost_or_moved() {
        let lost = |text: &str| lost_marks(text, &fold(text));
        assert!(lost("BO CONG THUONG") && lost("TONG CỤC HẢI QUAN") && lost("CỤC THUÊ TỈNH"));
        assert!(!lost("BỘ CÔNG THƯƠNG") && !lost("SỞ THUỶ SẢN") && !lost("UỶ BAN NHÂN DÂN") && !lost("UBND XÃ"));
    }
}
