//! Quyền hạn của người ký: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::AuthorityCode;
use crate::fold::{Key, fold, fold_char};
use crate::letters::{is_alphabetic, is_alphanumeric, is_uppercase};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::signers::{
    AUTHORITIES, BEFORE_POSITIONS, COLLECTIVES, HEADLESS, LEADER_REMNANT, LEADERS, POSITION_REMNANTS, POSITIONS,
    SIGNER_PARTS, SIGNING_PEOPLE, UNION_OF_SCHOOL,
};

/// The authority of a signature on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SigningAuthority {
    /// Where its code begins.
    pub(crate) at: usize,
    /// The code.
    pub(crate) code: AuthorityCode,
    /// Where the words behind the code begin.
    pub(crate) rest: usize,
}

/// [`POSITIONS`] by their first words.
static OFFICES: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(POSITIONS));
/// [`SIGNER_PARTS`] and [`SIGNING_PEOPLE`] by their first words.
static PARTIES: LazyLock<ByWord<&str>> =
    LazyLock::new(|| ByWord::first(SIGNER_PARTS.iter().chain(&SIGNING_PEOPLE).copied(), |name| name));
/// [`BEFORE_POSITIONS`] by their first words.
static MODIFIERS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(BEFORE_POSITIONS));
/// Finds [`POSITION_REMNANTS`], all of them in one pass.
static REMNANTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    // A DFA takes longer to build than a document to read.
    AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(POSITION_REMNANTS).ok()
});

/// The first authority on a line: letters with points, slashes or commas among or behind them, and words in capitals. A
/// code without any mark counts before a position or a collective only.
///
/// `TM. ỦY BAN NHÂN DÂN`, `K/T TRƯỞNG BAN`, `TUQ.BỘ TRƯỞNG`, `KT, CỤC TRƯỞNG`, `KT: CỤC TRƯỞNG`, `TL CHỦ TỊCH`
pub(crate) fn authority(line: &str) -> Option<SigningAuthority> {
    for at in memchr::memchr3_iter(b'T', b'K', b'Q', line.as_bytes()) {
        let (before, rest) = line.split_at_checked(at)?;
        if goes_on(rest.as_bytes()) && !before.chars().next_back().is_some_and(is_alphanumeric) {
            let found =
                AUTHORITIES.iter().find_map(|(letters, code)| Some((*code, code_length(rest, letters, at == 0)?)));
            if let Some((code, length)) = found {
                return Some(SigningAuthority { at, code, rest: at + length });
            }
        }
    }
    None
}

/// Whether a code may go on with the second of some bytes as it begins with the first: most words are told from all codes so.
fn goes_on(bytes: &[u8]) -> bool {
    let [first, rest @ ..] = bytes else { return false };
    let next = rest.first().copied().unwrap_or_default();
    CODES.get(usize::from(*first)).is_some_and(|row| row >> (next & 127) & 1 != 0)
}

/// By the first letter of a code, a bit for what it may go on with: its second letter or a mark; anything, where it is a letter.
#[expect(clippy::indexing_slicing, reason = "codes are ASCII, and an error would be one of compilation")]
static CODES: [u128; 128] = {
    let mut codes = [0; 128];
    let mut rows = AUTHORITIES;
    while let [(letters, _), rest @ ..] = rows {
        codes[letters.as_bytes()[0] as usize] |= match letters.as_bytes() {
            [_, second, ..] => 1 << *second | 1 << second.to_ascii_lowercase() | 1 << b'.' | 1 << b'/' | 1 << b',',
            _ => u128::MAX,
        };
        rows = rest;
    }
    codes
};

/// The bytes that a code takes with its marks and the blanks behind it, where words in capitals follow.
fn code_length(text: &str, letters: &str, opens_line: bool) -> Option<usize> {
    let mut expected = letters.chars().peekable();
    let (mut marks, mut small, mut colon) = (0, false, false);
    for (at, c) in text.char_indices() {
        // `Kt. Chủ tịch`
        if expected.peek() == Some(&c) || opens_line && expected.peek() == Some(&c.to_ascii_uppercase()) {
            small |= c.is_ascii_lowercase();
            expected.next();
        } else if matches!(c, '.' | '/' | ',') || c == ':' && expected.peek().is_none() {
            marks += 1;
            // `KT: …` is an abbreviation as well.
            colon |= c == ':';
        } else if expected.peek().is_some() {
            return None;
        } else if c != ' ' {
            let rest = text.get(at..)?;
            let word = rest.find(|c: char| !is_alphabetic(c)).map_or(rest, |end| rest.get(..end).unwrap_or_default());
            let upper = word.chars().all(is_uppercase);
            // A single letter and a district look alike: `Q. 1`, `Q. TÂN BÌNH`.
            let marked = marks > 0 && !colon && upper && !small && letters.len() > 1 && word.chars().count() > 1;
            let capital = word.starts_with(is_uppercase);
            // `KT. cục TRƯỞNG`: recognition set the first word of the office in small letters.
            let damaged = || !capital && marks > 0 && !colon && !small && letters.len() > 1 && is_damaged_office(rest);
            return (marked || (capital && (marks > 0 || upper) && names_signer(rest)) || damaged()).then_some(at);
        }
    }
    // `TL.` alone on its line: what it stands for is on the next one.
    let bare = opens_line && !small && !colon && expected.peek().is_none() && marks > 0 && letters.len() > 1;
    bare.then_some(text.len())
}

/// Whether a word of a few letters stands before what shows an office: `eve TRUONG`, `prs CỤC TRƯỞNG`
fn is_damaged_office(text: &str) -> bool {
    /// The most letters of that word, and the most words behind it.
    const SHORT: usize = 3;
    const MOST: usize = 2;
    let mut words = text.split(' ');
    let short = words.next().is_some_and(|word| word.chars().count() <= SHORT && word.chars().all(is_alphabetic));
    short && words.take(MOST).any(shows_position)
}

/// Where the office of who signs begins behind whom they sign for, on one line: behind a collective, or behind another office.
///
/// `ỦY BAN NHÂN DÂN` + ` CHỦ TỊCH`, `CHỦ TỊCH` + ` CHÁNH VĂN PHÒNG`
pub(crate) fn office_behind(text: &str) -> Option<usize> {
    let blanks = text.match_indices(' ').map(|(at, _)| at).take_while(|at| *at < LONGEST_PRINCIPAL);
    blanks.into_iter().find(|at| {
        let (before, office) = text.split_at_checked(*at).unwrap_or_default();
        let whole = || opens_with_office(before) || is_collective(before) && !HEADLESS.contains(&fold(before).as_str());
        !before.ends_with([',', '-', '–']) && opens_with_office(office) && whole()
    })
}

/// The longest principal with an office behind it on its line, in bytes.
const LONGEST_PRINCIPAL: usize = 200;

/// Whether a text begins with a position or a collective: what may stand behind a code.
fn names_signer(text: &str) -> bool {
    is_collective(text) || opens_with_position(text)
}

/// Bytes of a key that hold the longest position with the modifiers before it.
const OPENING: usize = 64;

/// Whether a text begins with the name of a collective.
pub(crate) fn is_collective(text: &str) -> bool {
    let stands = |key: Key<OPENING>| COLLECTIVES.of(key.as_bytes()).any(|name| ends_word(key.as_bytes(), name));
    COLLECTIVES.begin(Key::<2>::of(text).as_bytes()) && stands(Key::of(text))
}

/// How well a text fits a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// It begins with one.
    Whole,
    /// Only a remnant shows it.
    Remnant,
}

/// Whether a text is a position.
///
/// `PHÓ CHỦ TỊCH THƯỜNG TRỰC`, `727RƯỞNG THƯỜNG TRỰC`
pub(crate) fn position(text: &str) -> Option<Fit> {
    if opens_with_position(text) {
        return Some(Fit::Whole);
    }
    let mut plain = fold(text).into_bytes();
    plain.iter_mut().filter(|byte| !byte.is_ascii_alphanumeric()).for_each(|byte| *byte = b' ');
    REMNANTS.as_ref().is_some_and(|remnants| remnants.is_match(&plain)).then_some(Fit::Remnant)
}

/// `TRƯỞNG`, `UC TRƯỞNG`, `CỤC TRƯỢ`: what is left of a position in capitals.
pub(crate) fn shows_position(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let count = word.chars().count();
        (4..=7).contains(&count)
            && word.chars().all(is_uppercase)
            && Key::<8>::of(word).as_str().starts_with(LEADER_REMNANT)
    })
}

/// Whether a text begins with a position, which `phó`, `quyền` … may stand before. No more than its beginning is looked at.
pub(crate) fn opens_with_position(text: &str) -> bool {
    opens_with(&[&OFFICES, &PARTIES], text) || leads(text)
}

/// Whether a text begins with the position of an office or of who leads a unit, not with a party to a contract.
pub(crate) fn opens_with_office_or_leader(text: &str) -> bool {
    opens_with_office(text) || leads(text)
}

/// Whether a text begins with the position of an office, not with a party to a contract.
fn opens_with_office(text: &str) -> bool {
    opens_with(&[&OFFICES], text)
}

/// Whether a text begins with a name, which modifiers may stand before.
fn opens_with(names: &[&ByWord<&'static str>], text: &str) -> bool {
    // Most texts are told from all of them by their first word.
    let marked = || text.chars().next().is_some_and(|c| !fold_char(c).is_ascii_alphanumeric());
    let begins = |names: &ByWord<_>| !names.like_key(text).is_empty();
    let likely = || begins(&MODIFIERS) || names.iter().any(|names| begins(names));
    // `BAN THƯỜNG VỤ` + ` ĐOÀN TRƯỜNG`: of a school, and no office.
    let school = || text.trim_start().starts_with(UNION_OF_SCHOOL);
    (marked() || likely()) && !school() && {
        let key = Key::<OPENING>::of(text);
        let rest = without_modifiers(&key);
        names.iter().any(|names| opens(names, rest))
    }
}

fn leads(text: &str) -> bool {
    LEADERS.iter().any(|lead| text.starts_with(lead))
}

fn without_modifiers(key: &Key<OPENING>) -> &str {
    let mut rest = key.as_str().trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    for modifier in BEFORE_POSITIONS {
        rest = rest.strip_prefix(modifier).unwrap_or(rest);
    }
    rest
}

/// Whether a word is one that may stand before a position: `PHÓ`, `Q.`
pub(crate) fn modifies_position(word: &str) -> bool {
    let key = Key::<8>::of(word);
    BEFORE_POSITIONS.iter().any(|modifier| modifier.trim_end() == key.as_str())
}

fn opens(names: &ByWord<&str>, rest: &str) -> bool {
    names.like(rest).iter().any(|name| rest.starts_with(name) && ends_word(rest.as_bytes(), name))
}

/// Whether a word ends in a key behind the name that it begins with.
fn ends_word(key: &[u8], name: &str) -> bool {
    !key.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether nearly all letters are capitals.
pub(crate) fn is_capitals(text: &str) -> bool {
    let (mut letters, mut capitals) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| is_alphabetic(*c)) {
        letters += 1;
        capitals += usize::from(is_uppercase(c));
    }
    letters >= 2 && capitals * 100 >= letters * 80
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(AuthorityCode, &str)> {
        authority(line).map(|found| (found.code, &line[found.rest..]))
    }

    #[test]
    fn codes_are_written_with_points_slashes_commas_or_nothing() {
        assert_eq!(read("TM. ỦY BAN NHÂN DÂN"), Some((AuthorityCode::Tm, "ỦY BAN NHÂN DÂN")));
        assert_eq!(read("T/M BAN THƯỜNG VỤ"), Some((AuthorityCode::Tm, "BAN THƯỜNG VỤ")));
        assert_eq!(read("T.M ỦY BAN NHÂN DÂN"), Some((AuthorityCode::Tm, "ỦY BAN NHÂN DÂN")));
        assert_eq!(read("K,T CỤC TRƯỞNG"), Some((AuthorityCode::Kt, "CỤC TRƯỞNG")));
        assert_eq!(read("KT, CỤC TRƯỞNG"), Some((AuthorityCode::Kt, "CỤC TRƯỞNG")));
        assert_eq!(read("KT: CỤC TRƯỞNG"), Some((AuthorityCode::Kt, "CỤC TRƯỞNG")));
        assert_eq!(read("KT: SẢN LƯỢNG"), None);
        assert_eq!(read("TUQ.BỘ TRƯỞNG"), Some((AuthorityCode::Tuq, "BỘ TRƯỞNG")));
        assert_eq!(read("TL CHỦ TỊCH"), Some((AuthorityCode::Tl, "CHỦ TỊCH")));
        assert_eq!(read("Q. GIÁM ĐỐC"), Some((AuthorityCode::Q, "GIÁM ĐỐC")));
        assert_eq!(read("TL."), Some((AuthorityCode::Tl, "")));
        assert_eq!(read("Kt. Chủ Tịch"), Some((AuthorityCode::Kt, "Chủ Tịch")));
        // Its name is in no table: the marks say that it is a code.
        assert_eq!(read("TM. LIÊN QUÂN"), Some((AuthorityCode::Tm, "LIÊN QUÂN")));
    }

    #[test]
    fn abbreviations_of_bodies_and_places_are_no_codes() {
        for line in [
            "- Lưu: VT, KT.",
            "TT. HĐND tỉnh",
            "KTTH, NN, TCCV",
            "Q. 1, TP. Hồ",
            "QĐ, TM",
            "- VPUB: PVP (KT), TM",
            "TL",
            "TL LIÊN QUÂN",
            "Tm. Liên quân",
            "Q. TÂN BÌNH",
            "Q.",
            "TM. A",
            "Tm. LIÊN QUÂN",
            "CTM. ỦY BAN NHÂN DÂN",
            "TL. chủ tịch",
            "KT Chủ tịch",
            "KT. (đã ký)",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn an_office_stands_behind_whom_it_signs_for() {
        let behind = |text: &'static str| office_behind(text).map(|at| &text[at + 1..]);
        assert_eq!(behind("ỦY BAN NHÂN DÂN TỈNH CHỦ TỊCH"), Some("CHỦ TỊCH"));
        assert_eq!(behind("CHỦ TỊCH CHÁNH VĂN PHÒNG"), Some("CHÁNH VĂN PHÒNG"));
        for whole in [
            "ĐOÀN CHỦ TỊCH",
            "HỘI ĐỒNG THẨM PHÁN",
            "TỔNG GIÁM ĐỐC",
            "BỘ TRƯỞNG, CHỦ NHIỆM",
            "GIÁM ĐỐC SỞ",
            "BAN THƯỜNG VỤ ĐOÀN TRƯỜNG",
        ] {
            assert_eq!(behind(whole), None, "{whole}");
        }
    }

    #[test]
    fn what_stands_before_a_position_and_who_leads_a_unit_are_known() {
        for word in ["PHÓ", "Q.", "quyền", "Nguyên"] {
            assert!(modifies_position(word), "{word}");
        }
        for word in ["TRƯỞNG", "Bến", ""] {
            assert!(!modifies_position(word), "{word}");
        }
        for office in ["GIÁM ĐỐC", "Phó Chủ tịch", "TRƯỞNG TRẠM BẾN"] {
            assert!(opens_with_office_or_leader(office), "{office}");
        }
        for other in ["BÊN GIAO", "TRƯỜNG TRUNG HỌC", "Trần Văn Bến"] {
            assert!(!opens_with_office_or_leader(other), "{other}");
        }
    }

    #[test]
    fn a_position_is_known_whole_or_by_what_is_left_of_it() {
        assert_eq!(position("PHÓ CHỦ TỊCH"), Some(Fit::Whole));
        assert_eq!(position("PHÓ TRƯỞNG THUẾ TỈNH"), Some(Fit::Whole));
        assert_eq!(position("3ÓGIÁM THƯỜNG TRỰC"), Some(Fit::Remnant));
        assert_eq!(position(". PHÓ CHỦ TỊCH"), Some(Fit::Whole));
        assert_eq!(position("TRƯỜNG TRUNG HỌC"), None);
        assert_eq!(position("CHÁNH ÁNH"), None);
        assert_eq!(position("Í TRUONG"), None);
    }
}
