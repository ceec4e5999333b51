//! What the column of the signature is known by.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::entry::{begins_with_marker, letters};
use super::person;
use crate::fold::{at_start, fold};
use crate::grammar::authority::{
    Fit, authority, is_capitals, is_collective, office_behind, opens_with_position, position,
};
use crate::grammar::stage_direction;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::reading::Reading;
use crate::source::is_spelled_syllable;
use crate::stretch::Stretch;
use crate::vocabulary::letterheads::PLACE_WORDS;
use crate::vocabulary::openings::opens_government;
use crate::vocabulary::signers::{DEPUTY, DEPUTY_KEY, DEPUTY_OPENINGS};

/// From how many letters on something that cannot be read is worth a remark.
pub(super) const UNREADABLE_LETTERS: usize = 6;

/// Whom somebody signs for, and their own office where a line holds both: `ỦY BAN NHÂN DÂN CHỦ TỊCH`.
pub(super) fn signed_for(stretch: Stretch<'_>) -> (Stretch<'_>, Option<Stretch<'_>>) {
    let (principal, deputy) = parted(stretch);
    let office = if deputy.is_none() { office_behind(stretch.text) } else { None };
    office.map_or((principal, deputy), |at| (stretch.before(at), Some(stretch.behind(at))))
}

/// Whom somebody signs for, and the deputy's own position where a line holds both: `… VỀ HẢI QUAN| PHÓ TRƯỞNG BAN`.
pub(super) fn parted(stretch: Stretch<'_>) -> (Stretch<'_>, Option<Stretch<'_>>) {
    /// The longest position of a deputy, in bytes.
    const LONGEST: usize = 240;
    let whole = |at: &usize| stretch.text.get(at + 1..).is_some_and(opens_with_position);
    let alone =
        || stretch.text.strip_suffix(DEPUTY).filter(|before| before.ends_with(' ')).map(|before| before.len() - 1);
    let deputies = before_deputies(stretch.text).filter(|at| stretch.text.len() - at <= LONGEST);
    let deputies = deputies.filter(|at| stretch.text.get(at + 1..).is_some_and(names_deputy));
    let at = deputies.into_iter().find(whole).or_else(alone);
    at.map_or((stretch, None), |at| (stretch.before(at), Some(stretch.behind(at))))
}

/// As [`parted`], below whom the deputy signs for: the deputy's position may be cut off where it names the same office.
///
/// `KT. CHI CỤC TRU` / `in VE BƠ, 7 PHÓ CHI CỤC TRU`
pub(super) fn parted_below<'t>(stretch: Stretch<'t>, principal: &str) -> (Stretch<'t>, Option<Stretch<'t>>) {
    let (whole, deputy) = parted(stretch);
    if deputy.is_some() {
        return (whole, deputy);
    }
    let office: String = principal.split_inclusive(' ').take(OFFICE_WORDS).collect();
    let key = fold(&office);
    let same = |at: &usize| {
        let deputy = stretch.text.get(at + 1..).filter(|deputy| names_deputy(deputy));
        let rest = deputy.and_then(|deputy| deputy.split_once(' ')).map_or("", |(_, rest)| rest);
        at_start(rest, &key).is_some()
    };
    let mut deputies = before_deputies(stretch.text).take(OFFICE_WORDS);
    let at = deputies.find(same).filter(|_| office.split(' ').nth(1).is_some());
    at.map_or((stretch, None), |at| (stretch.before(at), Some(stretch.behind(at))))
}

/// The blanks behind which the position of a deputy may begin.
fn before_deputies(text: &str) -> impl Iterator<Item = usize> {
    static DEPUTIES: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(" PH"));
    DEPUTIES.find_iter(text.as_bytes())
}

/// Words that tell an office from others: `CHI CỤC`, `VỤ TRƯỞNG`.
const OFFICE_WORDS: usize = 2;

/// Whether what stands before a deputy's position is debris of stamp and pen: a letter or two, or no words in capitals.
pub(super) fn is_scrap(text: &str) -> bool {
    letters(text) <= SCRAP || !is_capitals(text) || text.contains(|c: char| c.is_ascii_digit())
}

/// The most letters of a scrap in capitals.
const SCRAP: usize = 2;

/// A deputy's position without the debris of a few letters before it: `Z. PHÓ-TỔNG CỤC TRƯỞNG`
pub(super) fn behind_scrap(stretch: Stretch<'_>) -> Stretch<'_> {
    let deputy = |text: &str| {
        let office = at_start(text, DEPUTY_KEY).and_then(|end| text.get(end..));
        office.is_some_and(|office| opens_with_position(office.trim_start_matches([' ', '-', '.'])))
    };
    let behind = |most: usize| {
        let blanks = stretch.text.match_indices(' ').map(|(at, _)| at).take(SCRAPS);
        // `1O7`: a letter among figures is one of them. `1Ó` is what is left of `PHÓ`, and `C06` a unit.
        let figures = |word: &str| {
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            usize::from(digits > 1 && word.starts_with(|c: char| c.is_ascii_digit()))
        };
        let scrap = move |word: &str| letters(word) <= most + figures(word);
        blanks.filter(move |at| stretch.before(*at).text.split(' ').all(scrap))
    };
    let at = behind(SCRAP).find(|at| deputy(stretch.behind(*at).text));
    // `2 CHỦ TỊCH`: figures count none.
    let office = || behind(0).find(|at| opens_with_position(stretch.behind(*at).text));
    at.filter(|_| !deputy(stretch.text)).or_else(office).map_or(stretch, |at| stretch.behind(at))
}

/// The most scraps before a position.
const SCRAPS: usize = 3;

/// Whether a remnant below a position shows the same office: the deputy's, `PHÓ` before it damaged.
///
/// `TỔNG CỤC TRƯỞNG` / `2 PAG EQNG CỤC TRƯỞNG`
pub(super) fn repeats_office(above: &str, text: &str) -> bool {
    let words = |text: &str| {
        let mut words = text.rsplit(' ').map(|word| fold(word.trim_matches(|c: char| !is_alphanumeric(c))));
        (words.next(), words.next(), words.next().is_some())
    };
    let (mine, other) = (words(text), words(above));
    mine.2 && mine.1.is_some() && (mine.0, mine.1) == (other.0, other.1) && position(text) == Some(Fit::Remnant)
}

/// `PHÓ CHỦ TỊCH`: a deputy's position in capitals, whose mark recognition may have lost.
pub(super) fn names_deputy(text: &str) -> bool {
    DEPUTY_OPENINGS.iter().any(|word| text.starts_with(word))
}

/// `PHÓ`, and nothing else: whose deputy it is stands on the next line.
pub(super) fn is_deputy(text: &str) -> bool {
    text.trim_matches(|c: char| !is_alphanumeric(c)) == DEPUTY
}

/// The most words of an office with the name behind it on its line.
const MOST_OFFICE_WORDS: usize = 8;

/// `PHÓ CHỦ TỊCH Nguyễn Văn A`: an office or a collective in capitals, and the name behind it.
pub(super) fn named_office(stretch: Stretch<'_>) -> Option<(Stretch<'_>, person::Person<'_>, Stretch<'_>)> {
    let blanks = stretch.text.match_indices(' ').map(|(at, _)| at).take(MOST_OFFICE_WORDS);
    blanks.into_iter().find_map(|at| {
        let (office, name) = (stretch.before(at), stretch.behind(at));
        let named = name.text.chars().nth(1).is_some_and(is_lowercase);
        let signs = || all_capitals(office.text) && (position(office.text).is_some() || is_collective(office.text));
        let person = Some(name.text).filter(|_| named && signs()).and_then(person::person)?;
        (person.is_known() || person.words >= person::WORDS).then_some((office, person, name))
    })
}

/// Whether words in capitals name a body or a place: `ỦY BAN`, `TỈNH ĐỒNG XA`.
pub(super) fn names_where(text: &str) -> bool {
    opens_government(text) || PLACE_WORDS.iter().any(|word| at_start(text, word).is_some())
}

/// Every word is set in capitals.
pub(super) fn all_capitals(text: &str) -> bool {
    // Most texts are told by their first word.
    text.split_whitespace().all(is_set_in_capitals) && is_capitals(text)
}

/// Whether a word is set in capitals, but for a letter that recognition took for a small one.
pub(super) fn is_set_in_capitals(word: &str) -> bool {
    word.chars().filter(|c| is_lowercase(*c)).nth(1).is_none()
}

/// The name behind a stage direction on its line: `(Đã ký) Trần Văn A`, `Đã ký: Trần Văn A`, `Đã ký: TRẦN VĂN A`
pub(super) fn behind_direction(stretch: Stretch<'_>) -> Option<Stretch<'_>> {
    let end = stretch.text.find([')', ':'])?;
    let name = stretch.behind(end + 1);
    let known = |person: person::Person<'_>| person.is_known();
    let named =
        person::person(name.text).is_some_and(known) || person::person_in_capitals(name.text).is_some_and(known);
    named.then_some(name)
}

/// What stands before a stage direction on its line, and what stands behind that, if there is one and behind it nothing or
/// a name: `GIÁM ĐỐC (Đã ký)`, `Lưu: VT, KT (đã ký)`, `Giám đốc (Đã ký): Trần Văn A`
pub(super) fn parted_by_direction(stretch: Stretch<'_>) -> (Stretch<'_>, Option<Stretch<'_>>) {
    let parted = stage_direction::behind(stretch.text).and_then(|found| {
        let rest = stretch.behind(found.end).behind_marks();
        let named = || person::person(rest.text).is_some_and(|person| person.is_known());
        (rest.text.is_empty() || named()).then(|| (stretch.before(found.at), Some(rest)))
    });
    parted.unwrap_or((stretch, None))
}

/// Where an office or a code begins amid a word, the break before it lost: `QUỐC HỘI|CHỦ TỊCH`, `CHÍNH PHỦ|KT. THỦ TƯỚNG`
pub(super) fn joined_office(text: &str) -> Option<usize> {
    /// The longest text that is looked at, in bytes.
    const LONGEST: usize = 160;
    if text.len() > LONGEST || !is_capitals(text) {
        return None;
    }
    let mut above = None;
    text.char_indices().find_map(|(at, c)| {
        let amid = above.replace(c).is_some_and(is_uppercase) && is_uppercase(c);
        let (before, office) = text.split_at_checked(at).filter(|_| amid)?;
        // `T|UQ.`, `TI|KT`: of shorter words a code may be the rest.
        let syllable = |word: &str| word.chars().nth(2).is_some() && is_spelled_syllable(word);
        let syllable = before.rsplit(' ').next().is_some_and(syllable);
        let begins = || opens_with_position(office) || authority(office).is_some_and(|found| found.at == 0);
        (syllable && begins()).then_some(at)
    })
}

/// Whether words in capitals look like the beginning of a signature: most of them are of letters only.
pub(super) fn starts_signature(text: &str) -> bool {
    let (mut words, mut plain) = (0, 0);
    for word in text.split_whitespace() {
        words += 1;
        plain += usize::from(word.chars().count() >= 2 && word.chars().all(is_alphabetic));
    }
    words >= 2 && plain * 2 >= words
}

/// The most lines over which a run of emphasis is wrapped.
const MOST_WRAPS: usize = 3;

/// A name or an office in one run of emphasis that a web site wrapped, and its last line: `**Bùi` /
/// `Xuân Cường**`, `**PHÓ` / `CHỦ TỊCH**`.
pub(super) fn emphasised<'t>(reading: &Reading<'t>, index: usize) -> Option<(Stretch<'t>, usize)> {
    let raw = |at: usize| {
        let line = reading.lines.get(at)?;
        reading.text.get(line.start as usize..line.next as usize)
    };
    // Most lines have no star at all.
    memchr::memchr(b'*', raw(index)?.as_bytes())?;
    let marks = |at: usize| {
        let (line, raw) = (reading.lines.get(at)?, raw(at)?);
        let whole = !line.is_blank() && !raw.contains('|') && !begins_with_marker(line.content(reading.text));
        whole.then(|| raw.matches("**").count())
    };
    let mut open = marks(index)? % 2 == 1;
    let mut end = index;
    while open && end < index + MOST_WRAPS {
        end += 1;
        open ^= marks(end)? % 2 == 1;
    }
    let (first, last) = (reading.lines.get(index)?, reading.lines.get(end)?);
    let text = reading.text.get(first.from as usize..last.to as usize)?;
    let named = || person::person(text).is_some_and(|person| person.is_known());
    // `**CHỦ` / `TỊCH**`: an office that its first line does not show whole.
    let office = || is_capitals(text) && opens_with_position(text) && !opens_with_position(first.content(reading.text));
    (end > index && !open && (named() || office())).then_some((Stretch { text, at: first.from }, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_scraps_before_a_position_are_none_of_it() {
        for (text, office) in [
            ("5 11 GIÁM ĐỐC", "GIÁM ĐỐC"),
            ("2 CHỦ TỊCH", "CHỦ TỊCH"),
            ("Z. PHÓ CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
            ("GIÁM ĐỐC SỞ 2", "GIÁM ĐỐC SỞ 2"),
        ] {
            assert_eq!(behind_scrap(Stretch { text, at: 0 }).text.trim_start(), office, "{text}");
        }
    }
}
