//! Lưu: the file copy with the units that keep it, the drafter's mark and the number of copies.

use crate::ArchiveCopy;
use crate::fold::{at_start, fold, prefix};
use crate::letters::{is_alphabetic, is_alphanumeric, is_vowel};
use crate::vocabulary::signers::{COPIES, KEPT, NOT_KEPT, RECORDS_OFFICE};

/// What a `Lưu` entry says (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9 and ô số 12); `None` for other entries.
///
/// `Lưu: VT, KGVXthiên152` → units VT and KGVX, drafter thiên, 152 copies
pub(super) fn archive(entry: &str) -> Option<ArchiveCopy> {
    let told = entry.get(opening(entry)?.end..)?.trim_start_matches([':', ';', ' ', '.']);
    let mut file = File::default();
    units(told).into_iter().for_each(|piece| file.read(piece.trim()));
    Some(file.copy)
}

/// The word that opens the entry of the file copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    /// Where the word ends.
    pub(super) end: usize,
    /// It is not `Lưu`, but what recognition made of it before `VT`.
    pub(super) damaged: bool,
}

/// The word that opens the entry of the file copy: `Lưu: VT`, `Lim VT, KTTH`
pub(super) fn opening(entry: &str) -> Option<Opening> {
    let (end, behind) = entry.char_indices().find(|(_, c)| !is_alphabetic(*c)).unwrap_or((entry.len(), ' '));
    let word = entry.get(..end).filter(|word| word.starts_with(['L', 'l']) && word.len() <= LONGEST_OPENING)?;
    if behind.is_ascii_digit() {
        return None;
    }
    let damaged = prefix(word, KEPT) != Some(word.len());
    if !damaged
        && NOT_KEPT.iter().any(|next| at_start(entry.get(end..).unwrap_or_default().trim_start(), next).is_some())
    {
        return None;
    }
    let told = || {
        let rest = entry.get(end..).unwrap_or_default().trim_start_matches([':', ';', '.', ' ']);
        let office = rest.strip_prefix(RECORDS_OFFICE).is_some_and(|rest| !rest.starts_with(is_alphanumeric));
        office && (2..=4).contains(&word.chars().count()) && word.chars().skip(1).all(char::is_lowercase)
    };
    (!damaged || told()).then_some(Opening { end, damaged })
}

/// The longest word that opens the entry, in bytes.
const LONGEST_OPENING: usize = 10;

/// The longest unit with its drafter and copies, in bytes: what is longer is given as it is.
const LONGEST_PIECE: usize = 200;

/// The file copy while its entry is read.
#[derive(Default)]
struct File {
    copy: ArchiveCopy,
    /// The number of copies was called so: `3b`.
    counted: bool,
}

impl File {
    /// Reads what stands between two commas.
    fn read(&mut self, piece: &str) {
        if piece.len() > LONGEST_PIECE {
            return self.copy.units.push(piece.to_owned());
        }
        let listed = self.copy.units.last().is_some_and(|unit| is_abbreviated(unit));
        // `VT. TXNK (3b)`, `VT QLRR`: the comma behind the office was damaged.
        if let Some(rest) = piece.strip_prefix(RECORDS_OFFICE).filter(|rest| rest.starts_with(['.', ' '])) {
            let rest = rest.trim_start_matches(['.', ' ']);
            if rest.split(['.', ' ', '(', '-']).next().is_some_and(is_unit) {
                self.copy.units.push(RECORDS_OFFICE.to_owned());
                return self.read(rest);
            }
        }
        // `TXNK-H.Linh (3b)`, `TXNK-D. Thuận`: the drafter's given name behind the initial of another one.
        let joined = piece.split_once('-').filter(|(unit, _)| is_unit(unit));
        if let Some((unit, (name, rest))) = joined.and_then(|(unit, drafter)| Some((unit, initialled(drafter)?))) {
            self.copy.units.push(unit.to_owned());
            self.copy.drafter.get_or_insert_with(|| name.to_owned());
            return self.read_mark(rest);
        }
        let piece = without_debris(piece);
        if let Some(inside) = piece.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            return self.read_bracket(inside, listed);
        }
        // `TNCN 2 )`: the bracket before the copies was lost.
        if let Some((unit, copies)) = half_bracket(piece).filter(|_| listed) {
            self.count(copies, false);
            return self.copy.units.push(unit.to_owned());
        }
        if listed && is_count(piece) {
            return self.count(piece.trim_end_matches(|c: char| !c.is_ascii_digit()), true);
        }
        if listed && (is_torn(piece) || is_person(piece)) {
            return;
        }
        // `N.H.Điệp`, `N.H.Điệp (12b)`: a drafter alone, initials before the given name.
        let alone = initialled(piece).filter(|(name, rest)| listed && !name.contains(' ') && tells_copies(rest));
        if let Some((name, rest)) = alone {
            self.copy.drafter.get_or_insert_with(|| name.to_owned());
            return self.read_mark(rest);
        }
        let (unit, mark) = parted(without_count(piece));
        // `Lưu: VT, ad`, `44, 9`: a scribble is no unit.
        let digits = unit.bytes().all(|b| b.is_ascii_digit());
        let scribble = listed && (is_scribble(unit) || digits);
        if scribble && digits && !self.counted {
            self.copy.copies = None;
        }
        // `Lưu: VT, V.I (3), Thiện`, `VT, VP, Tài.100`, `VT, hlan`, `VT, KT1, HDiem`: behind abbreviated units a name alone
        // is the drafter's, and so are letters that a typist set small.
        let (name, count) = piece.split_once(['.', '-']).unwrap_or((piece, ""));
        let (count, called) = without_unit(count).map_or((count, false), |count| (count, true));
        let named = is_drafter(name) && (count.is_empty() || number(count).is_some())
            || is_typist(piece)
            || (unit.chars().count() == 1 && piece.starts_with(unit) && mark.starts_with(char::is_uppercase));
        if listed && named {
            self.copy.drafter.get_or_insert_with(|| name.to_owned());
            self.count(count, called);
            return;
        }
        if !(unit.is_empty() || scribble) {
            let closing = if unit.contains('(') && !unit.contains(')') { ")" } else { "" };
            self.copy.units.push(format!("{unit}{}", if mark.ends_with("))") { closing } else { "" }));
        }
        let Some(inside) = mark.strip_prefix('(') else { return self.read_mark(mark) };
        match inside.split_once(')') {
            Some((inside, tail)) => {
                self.read_bracket(inside, true);
                self.read_mark(tail);
            }
            // Without its end a list in brackets is not told from debris.
            None if inside.contains(',') => {}
            None => self.read_bracket(inside, true),
        }
    }

    /// `(L.Anh - 3b)`, `(TP, Loan)`, `(Vũ 56)`: the drafter and the copies. `(KSTT/Hn)`, `(MT.Tấn)`: a unit, perhaps, and its
    /// drafter.
    fn read_bracket(&mut self, inside: &str, listed: bool) {
        let inside = inside.trim();
        if inside.matches('/').count() > 1 {
            // `(230410/ZV09/0001)`: where the file is kept.
            return;
        }
        let shared = inside.split_once('/').or_else(|| inside.split_once('.').filter(|(_, name)| is_drafter(name)));
        if let Some((unit, drafter)) = shared.filter(|(unit, _)| is_unit(unit)) {
            self.copy.units.push(unit.trim().to_owned());
            return self.read_bracket(drafter, true);
        }
        if !listed {
            return self.copy.units.push(inside.to_owned());
        }
        let called = without_unit(inside);
        let bare = called.unwrap_or(inside);
        let rest = bare.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = bare.get(rest.len()..).unwrap_or_default().trim_end();
        // `( ÿ b)`: a number of copies that cannot be read.
        let unreadable = digits.is_empty() && called.is_some() && (bare.is_empty() || bare.ends_with(' '));
        let drafter = if digits.is_empty() { inside } else { rest };
        let drafter = drafter.trim_matches([' ', '-', '–', '.', ',', ';', ':']);
        self.count(digits, called.is_some());
        if !unreadable && is_name(drafter) {
            self.copy.drafter.get_or_insert_with(|| drafter.to_owned());
        }
    }

    /// The drafter's letters and the number of copies in what stands behind a unit.
    fn read_mark(&mut self, mark: &str) {
        // What stands in brackets that nothing closes is debris.
        let mark = mark
            .rfind('(')
            .filter(|at| !mark.get(*at..).is_some_and(|rest| rest.contains(')')))
            .map_or(mark, |at| mark.get(..at).unwrap_or_default());
        let words = mark.split(|c: char| !(is_alphanumeric(c) || c == '.')).map(|word| word.trim_matches('.'));
        let damaged = mark.chars().any(|c| !(is_alphanumeric(c) || " .,;:()-–/".contains(c)));
        for word in words.filter(|word| !word.is_empty()) {
            let (letters, count) = match word.find(|c: char| c.is_ascii_digit()) {
                Some(at) => word.split_at_checked(at).unwrap_or((word, "")),
                None => (word, ""),
            };
            // `2b` are two copies (hai bản).
            let plain = count.trim_end_matches(|c: char| is_alphabetic(c));
            let unit = count.get(plain.len()..).unwrap_or_default();
            if unit.is_empty() || COPIES.contains(&unit) {
                self.count(plain, !unit.is_empty());
            }
            if letters != "b" && is_name(letters) && !damaged {
                self.copy.drafter.get_or_insert_with(|| letters.to_owned());
            }
        }
    }

    /// A number of copies: what is called so stands against what is not.
    fn count(&mut self, digits: &str, called: bool) {
        if called || !self.counted {
            self.copy.copies = number(digits).or(self.copy.copies);
            self.counted |= called && number(digits).is_some();
        }
    }
}

/// A number of copies.
fn number(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|count| *count > 0 && digits.len() <= 4)
}

/// `Thiện`, `TP, Loan`, `L.Anh`: letters of the Vietnamese alphabet.
fn is_name(word: &str) -> bool {
    let foreign = |c: char| matches!(c, 'f' | 'j' | 'w' | 'z' | 'F' | 'J' | 'W' | 'Z');
    word.contains(is_alphabetic) && word.chars().all(|c| (is_alphabetic(c) && !foreign(c)) || " .,".contains(c))
}

/// `hlan`: more small letters without marks than a scribble has.
fn is_typist(word: &str) -> bool {
    word.len() > LONGEST_SCRIBBLE && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// `KSTT`: two capitals or more, and no small letters.
pub(super) fn is_unit(word: &str) -> bool {
    is_abbreviated(word) && word.chars().filter(|c| c.is_uppercase()).count() >= 2
}

/// A unit without the number of its copies before it: `06.|PVHCC`
fn without_count(piece: &str) -> &str {
    let rest = piece.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.strip_prefix('.').filter(|unit| rest.len() < piece.len() && is_unit(unit)).unwrap_or(piece)
}

/// A unit without the specks behind the full stop that closes the entry: `DNNCN. g 9`
fn without_debris(piece: &str) -> &str {
    let Some((unit, behind)) = piece.split_once(". ").filter(|(unit, _)| is_unit(unit)) else { return piece };
    let speck = |word: &str| word.len() <= 2 && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let specks = behind.split_whitespace().count() > 1 && behind.split_whitespace().all(speck);
    if specks { unit } else { piece }
}

/// `H.Linh`, `D. Thuận`, `N.H.Điệp`, `T.Lan Anh`: capitals, a full stop behind each, and a given name; and what stands behind.
fn initialled(text: &str) -> Option<(&str, &str)> {
    let initial = |text: &str| {
        let mut letters = text.chars();
        (letters.next().is_some_and(char::is_uppercase) && letters.next() == Some('.'))
            .then(|| text.len() - letters.as_str().len())
    };
    let mut word = text;
    while let Some(end) = initial(word).filter(|_| text.len() - word.len() < LONGEST_INITIALS) {
        word = word.get(end..).unwrap_or_default().trim_start();
    }
    // The length of a word with a capital that a text opens with.
    let given = |text: &str| {
        let length = text.find(|c: char| !is_alphabetic(c)).unwrap_or(text.len());
        text.get(..length).filter(|word| is_drafter(word)).map(str::len)
    };
    let end = text.len() - word.len() + given(word).filter(|_| word.len() < text.len())?;
    let further = text.get(end..).and_then(|rest| given(rest.strip_prefix(' ')?)).map_or(0, |length| length + 1);
    text.split_at_checked(end + further)
}

/// Whether nothing but a number of copies stands behind a name: ` (12b)`, `.12`
fn tells_copies(rest: &str) -> bool {
    let told = rest.trim_matches([' ', '.', '-', '(', ')']);
    told.is_empty() || number(told).is_some() || is_count(told)
}

/// The longest initials before a drafter's given name, in bytes: `N.Đ.H.`
const LONGEST_INITIALS: usize = 12;

/// `TTHTQ)`, `TTKT£`, `Hi). OC`: a bracket that nothing opens, or a sign, amid a unit: what of it is one cannot be told.
fn is_torn(piece: &str) -> bool {
    let closes = piece.matches(')').count() > piece.matches('(').count() && half_bracket(piece).is_none();
    let sign = |c: char| matches!(c, '<' | '>' | '£' | '»' | '«' | '{' | '}' | '[' | ']' | '\\');
    let unit = piece.split(['(', '.']).next().unwrap_or_default();
    closes || unit.contains(sign)
}

/// `Lò Thị Mận`: a person, and no unit.
fn is_person(piece: &str) -> bool {
    piece.split(' ').count() >= 3 && piece.split(' ').all(is_drafter)
}

/// A unit and the number of copies behind it of which only the closing bracket was read.
fn half_bracket(piece: &str) -> Option<(&str, &str)> {
    let (unit, copies) = piece.strip_suffix(')').filter(|rest| !rest.contains('('))?.trim_end().rsplit_once(' ')?;
    let unit = unit.trim_end();
    (number(copies).is_some() && !unit.contains(' ')).then_some((unit, copies))
}

/// The units between commas; commas in brackets do not part.
fn units(told: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, c) in told.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' | '+' if depth == 0 => {
                units.extend(told.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    units.extend(told.get(from..));
    units
}

/// `Thiện`: one word with a capital and small letters.
fn is_drafter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.clone().count() >= 1 && letters.all(char::is_lowercase)
}

/// `ad`: one to three small letters, which no unit is written with.
fn is_scribble(word: &str) -> bool {
    word.chars().count() <= LONGEST_SCRIBBLE && word.chars().all(char::is_lowercase)
}

/// The most letters of a scribble.
const LONGEST_SCRIBBLE: usize = 3;

/// `KGVX`, `V.I`: in capitals.
fn is_abbreviated(unit: &str) -> bool {
    unit.chars().any(char::is_uppercase) && !unit.chars().any(char::is_lowercase)
}

/// The unit and the mark behind it: `KGVX|thiên152`, `KTN|.Bảo`, `TTHC|(Tm)`, `QHQT| (3). MA`, `KGVX|. Thg`, `NVTHQ-PL|-Hoàng`,
/// `NN| 10b`; `VP (KSTTHC)` is a unit.
fn parted(unit: &str) -> (&str, &str) {
    let told = |rest: &str| {
        let mut words = rest.split_whitespace();
        let mark = words.next().is_some_and(|word| word.chars().count() <= 5 && word.contains(char::is_lowercase));
        mark && words.next().is_none_or(is_count) && words.next().is_none()
    };
    let cut = unit.char_indices().skip(1).find(|(at, c)| {
        let before = unit.get(..*at).unwrap_or_default();
        let rest = unit.get(at + c.len_utf8()..).unwrap_or_default();
        let upper = before.chars().next_back().is_some_and(char::is_uppercase);
        let abbreviated = before.chars().filter(|c| c.is_uppercase()).count() >= 2;
        match c {
            '(' => !is_part(rest),
            // What stands in the brackets of a unit parts nothing.
            _ if before.contains('(') => false,
            '.' => abbreviated && (!rest.starts_with(' ') || told(rest) || rest.trim().parse::<u32>().is_ok()),
            '-' => abbreviated && is_drafter(rest.split(' ').next().unwrap_or_default()),
            ' ' => abbreviated && is_count(rest),
            // `TTr`, `TTHTr`, `GDTrH`: no name begins with a small letter, and the second one of `Tr`, alone or before a
            // capital, is no drafter's.
            'r' if before.ends_with('T') && !rest.starts_with(|c: char| is_alphanumeric(c) && !c.is_uppercase()) => {
                false
            }
            c => {
                c.is_lowercase()
                    && upper
                    && abbreviated
                    && before.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "&.-Đr".contains(c))
            }
        }
    });
    let at = cut.map_or(unit.len(), |(at, _)| name_from(unit, at));
    let (unit, mark) = unit.split_at_checked(at).unwrap_or((unit, ""));
    (unit.trim(), mark)
}

/// Whether what stands behind an opening bracket belongs to the unit: its parts in capitals, or words.
///
/// `VP (KSTTHC)`, `TCT (VT, KK)`, `H06 (P3)`, `VP (Phòng Kế toán)`; not `NC (TP, Loan)`, `KTN (Vũ 56)`
fn is_part(rest: &str) -> bool {
    let close = rest.rfind(')').unwrap_or(rest.len());
    let inside = rest.get(..close).unwrap_or_default();
    // The copies of a part stand in brackets of their own.
    let parts = inside.split_once('(').map_or(inside, |(parts, _)| parts);
    let words = || parts.split(' ').filter(|word| word.contains(is_alphabetic));
    let spoken = words().count() >= 2
        && !parts.contains([',', '-'])
        && words().any(|word| word.starts_with(char::is_lowercase) && word.chars().count() >= 2);
    let numbered = |part: &str| {
        let mut letters = part.trim().chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(|c| c.is_ascii_digit())
            && letters.next().is_none()
    };
    spoken || parts.split([',', ';']).all(|part| is_unit(part) || numbered(part))
}

/// Where the drafter's letters begin of which the first small one stands at an offset: `KGVX|thiên`, `KTTH|a`, but
/// `KTTH|Tú` and `NL|Anh`, whose capital belongs to the name.
fn name_from(unit: &str, at: usize) -> usize {
    let (before, rest) = unit.split_at_checked(at).unwrap_or((unit, ""));
    let small = rest.split(|c: char| !c.is_lowercase()).next().unwrap_or_default();
    let key = fold(small);
    let whole = key.starts_with(|c: char| !is_vowel(c)) && key.contains(is_vowel);
    match before.char_indices().next_back() {
        Some((capital, c)) if !whole && c.is_uppercase() => {
            let syllable = key.len() >= 2
                && (key.contains(is_vowel) || fold(before.get(capital..).unwrap_or_default()).contains(is_vowel));
            let marked = key.len() == 1 && !small.is_ascii();
            if syllable || marked { capital } else { at }
        }
        _ => at,
    }
}

/// What stands before the unit that copies are counted in.
fn without_unit(text: &str) -> Option<&str> {
    COPIES.iter().find_map(|unit| text.strip_suffix(unit))
}

/// `10b`, `10 bản`: copies.
fn is_count(word: &str) -> bool {
    let digits = without_unit(word).unwrap_or_default().trim_end();
    (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn read(entry: &str) -> (Vec<String>, Option<String>, Option<u32>) {
        let copy = archive(entry).unwrap();
        (copy.units, copy.drafter, copy.copies)
    }

    fn units(units: &[&str]) -> Vec<String> {
        units.iter().map(|unit| (*unit).to_owned()).collect()
    }

    #[test]
    fn drafter_and_copies_stand_behind_the_unit() {
        assert_eq!(read("Lưu: VT, KGVXthiên152"), (units(&["VT", "KGVX"]), Some("thiên".to_owned()), Some(152)));
        assert_eq!(read("Lưu: VT, KTN.Bảo"), (units(&["VT", "KTN"]), Some("Bảo".to_owned()), None));
        assert_eq!(read("Lưu: VT, TTHC(Tm)"), (units(&["VT", "TTHC"]), Some("Tm".to_owned()), None));
        assert_eq!(read("Lưu: VT, QHQT (3). MA"), (units(&["VT", "QHQT"]), Some("MA".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, CST (170b)"), (units(&["VT", "CST"]), None, Some(170)));
        assert_eq!(read("Lim VT, DNNCN. g 9"), (units(&["VT", "DNNCN"]), None, None));
        assert_eq!(read("Lưu: VT, TNCN 2 )"), (units(&["VT", "TNCN"]), None, Some(2)));
        assert_eq!(read("Lưu: VT, KTTHTú"), (units(&["VT", "KTTH"]), Some("Tú".to_owned()), None));
        assert_eq!(read("Lưu: VT, NLAnh2"), (units(&["VT", "NL"]), Some("Anh".to_owned()), Some(2)));
        assert_eq!(read("Lưu: VT, KGVX. Thg"), (units(&["VT", "KGVX"]), Some("Thg".to_owned()), None));
        assert_eq!(read("Lưu: VT, TH-PL-Hoàng (3b)"), (units(&["VT", "TH-PL"]), Some("Hoàng".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, ĐTKT NN 10b"), (units(&["VT", "ĐTKT NN"]), None, Some(10)));
        assert_eq!(read("Lưu: VT, V.I (3), Thiện"), (units(&["VT", "V.I"]), Some("Thiện".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, TH (L.Anh - 3b)"), (units(&["VT", "TH"]), Some("L.Anh".to_owned()), Some(3)));
    }

    #[test]
    fn units_in_brackets_stay_with_their_unit() {
        assert_eq!(read("Lưu: VT, VP (KSTTHC), GDPT"), (units(&["VT", "VP (KSTTHC)", "GDPT"]), None, None));
        assert_eq!(read("Lưu Văn phòng Tỉnh uỷ"), (units(&["Văn phòng Tỉnh uỷ"]), None, None));
        assert!(archive("Sở Tài chính").is_none());
        assert_eq!(read("Lưu: VT, ad"), (units(&["VT"]), None, None));
        assert_eq!(read("Lưu: VT, TCN (VT, QLB(2b))"), (units(&["VT", "TCN (VT, QLB)"]), None, Some(2)));
        assert_eq!(read("Lưu: VT, VP (P.TH)"), (units(&["VT", "VP (P.TH)"]), None, None));
        assert_eq!(read("Lưu: VT, VP (Phòng Kế toán)"), (units(&["VT", "VP (Phòng Kế toán)"]), None, None));
        assert_eq!(read("Lưu: VT, H06(P3)"), (units(&["VT", "H06(P3)"]), None, None));
        assert_eq!(read("Lưu: VT, KTN (100 bản)"), (units(&["VT", "KTN"]), None, Some(100)));
        assert_eq!(read("Lưu: VT, HTTr"), (units(&["VT", "HTTr"]), None, None));
        assert_eq!(read("Lưu: VT + KD"), (units(&["VT", "KD"]), None, None));
        assert_eq!(read("Lưu: VT, KD, Hiền-120b"), (units(&["VT", "KD"]), Some("Hiền".to_owned()), Some(120)));
        assert_eq!(read("Lưu: HSVA, VT; 12 bản"), (units(&["HSVA", "VT"]), None, Some(12)));
        assert_eq!(archive("Lưu trữ Sở"), None);
        assert_eq!(read("Lưu hồ sơ").0, units(&["hồ sơ"]));
        assert_eq!(read("Lưu: VT, KDTrH"), (units(&["VT", "KDTrH"]), None, None));
        assert_eq!(read("Lưu: VT, KDTrHthg"), (units(&["VT", "KDTrH"]), Some("thg".to_owned()), None));
        assert_eq!(read("Lưu: VT, 04.TTHC"), (units(&["VT", "TTHC"]), None, None));
    }

    #[test]
    fn the_office_that_keeps_it_stands_alone_and_torn_units_are_left_out() {
        assert_eq!(read("Lưu: VT. QLTN (3b)"), (units(&["VT", "QLTN"]), None, Some(3)));
        assert_eq!(read("Lưu: VT. TCT (VP, CS)").0, units(&["VT", "TCT (VP, CS)"]));
        assert_eq!(read("Lưu: VT, QLTN-H.Linh (3b)"), (units(&["VT", "QLTN"]), Some("H.Linh".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, QLTN-D. Thuận (3b)"), (units(&["VT", "QLTN"]), Some("D. Thuận".to_owned()), Some(3)));
        for torn in ["Lưu: VT, QLTNQ)", "Lưu: VT, QLTN£", "Lưu: VT, Hi). OC", "Lưu: VT, Lò Thị Mận"] {
            assert_eq!(read(torn), (units(&["VT"]), None, None), "{torn}");
        }
        assert_eq!(read("Lưu: VP, QLTN (230410/ZV09/0001/7401)").2, None);
    }

    #[test]
    fn what_no_comma_parts_over_many_words_is_given_as_it_stands() {
        let told = "A(B) ".repeat(50);
        assert_eq!(read(&format!("Lưu: VT, {told}, KN")), (units(&["VT", told.trim(), "KN"]), None, None));
    }

    #[test]
    fn drafters_stand_in_brackets_with_the_head_of_their_unit_or_behind_a_stroke() {
        assert_eq!(read("Lưu: VT, KN (TP, Mận)"), (units(&["VT", "KN"]), Some("TP, Mận".to_owned()), None));
        assert_eq!(read("Lưu: VT, KN (TP, M)"), (units(&["VT", "KN"]), Some("TP, M".to_owned()), None));
        assert_eq!(read("Lưu: VT, (QLTN/Sn)"), (units(&["VT", "QLTN"]), Some("Sn".to_owned()), None));
        assert_eq!(read("Lưu: VT, (QL.Mận)"), (units(&["VT", "QL"]), Some("Mận".to_owned()), None));
        assert_eq!(read("Lưu: VT, VP (TC), Mận.60"), (units(&["VT", "VP (TC)"]), Some("Mận".to_owned()), Some(60)));
        assert_eq!(read("Lưu: VT, tvman"), (units(&["VT"]), Some("tvman".to_owned()), None));
        assert_eq!(read("Lưu: VT, N.H.Mận"), (units(&["VT"]), Some("N.H.Mận".to_owned()), None));
        assert_eq!(read("Lưu: VT, N.H.Mận (12)"), (units(&["VT"]), Some("N.H.Mận".to_owned()), Some(12)));
        assert_eq!(
            read("Lưu: VT, QLTN-T.Lan Mận (3b)"),
            (units(&["VT", "QLTN"]), Some("T.Lan Mận".to_owned()), Some(3))
        );
        assert_eq!(read("Lưu: VT, QLTN-T.Mận.3b"), (units(&["VT", "QLTN"]), Some("T.Mận".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, H.Mận.12b"), (units(&["VT"]), Some("H.Mận".to_owned()), Some(12)));
        assert_eq!(read("Lưu: VT, QLTN-Đ.T.Mận (3b)"), (units(&["VT", "QLTN"]), Some("Đ.T.Mận".to_owned()), Some(3)));
        assert_eq!(read("Lưu: VT, QLTN2, TMận"), (units(&["VT", "QLTN2"]), Some("TMận".to_owned()), None));
        assert_eq!(read("Lưu: VT, VP (Lò Thị Mận)"), (units(&["VT", "VP"]), Some("Lò Thị Mận".to_owned()), None));
    }

    #[test]
    fn copies_that_are_called_so_count_and_scribble_is_nobody() {
        assert_eq!(read("Lưu: VT, QLTN (3b). 40"), (units(&["VT", "QLTN"]), None, Some(3)));
        assert_eq!(read("Lưu: VT, QLTN. 44,9"), (units(&["VT", "QLTN"]), None, None));
        assert_eq!(read("Lưu: VT, QLTN ( ÿ b)"), (units(&["VT", "QLTN"]), None, None));
        assert_eq!(read("Lưu: VT, QLTN. Wy"), (units(&["VT", "QLTN"]), None, None));
        assert_eq!(read("Lưu: VT, TTHT(2).( ý 3"), (units(&["VT", "TTHT"]), None, Some(2)));
        assert_eq!(read("Lưu: VT, TCN (VP, OD ay"), (units(&["VT", "TCN"]), None, None));
        assert_eq!(read("Lưu: VT, KN(V¡59)"), (units(&["VT", "KN"]), None, Some(59)));
        assert_eq!(read("Lim VT, QLTN (2)"), (units(&["VT", "QLTN"]), None, Some(2)));
        assert!(archive("Lãnh đạo VT").is_none());
    }
}
