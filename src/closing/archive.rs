//! Lưu: the file copy with the units that keep it, the drafter's mark and the number of copies.

use crate::ArchiveCopy;
use crate::fold::fold;

/// What a `Lưu` entry says (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9 and ô số 12); `None` for other entries.
///
/// `Lưu: VT, KGVXthiên152` → units VT and KGVX, drafter thiên, 152 copies
pub(super) fn archive(entry: &str) -> Option<ArchiveCopy> {
    let key = fold(entry);
    let rest = key.strip_prefix("luu")?;
    if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let behind = entry.char_indices().nth(3).map_or("", |(at, _)| entry.get(at..).unwrap_or_default());
    let told = behind.trim_start_matches([':', ';', ' ', '.']);
    let mut copy = ArchiveCopy::default();
    for unit in units(told) {
        let (unit, mark) = parted(unit.trim());
        // `Lưu: VT, V.I (3), Thiện`: behind abbreviated units a syllable alone is the drafter's.
        if mark.is_empty() && is_drafter(unit) && copy.units.last().is_some_and(|unit| is_abbreviated(unit)) {
            copy.drafter = copy.drafter.or_else(|| Some(unit.to_owned()));
            continue;
        }
        // `Lưu: VT, ad`: a scribble is no unit.
        let scribble = is_scribble(unit) && copy.units.last().is_some_and(|unit| is_abbreviated(unit));
        if !(unit.is_empty() || scribble) {
            copy.units.push(unit.to_owned());
        }
        read_mark(mark, &mut copy);
    }
    Some(copy)
}

/// The units between commas; commas in brackets do not part.
fn units(told: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, c) in told.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 => {
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
    word.chars().count() <= 3 && word.chars().all(char::is_lowercase)
}

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
        let upper = before.chars().next_back().is_some_and(char::is_uppercase);
        let abbreviated = before.chars().filter(|c| c.is_uppercase()).count() >= 2;
        match c {
            '(' => {
                let inside = unit.get(at + 1..).unwrap_or_default().split(')').next().unwrap_or_default();
                !inside.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
                    || inside.trim().parse::<u32>().is_ok()
            }
            '.' => {
                let rest = unit.get(at + 1..).unwrap_or_default();
                abbreviated && (!rest.starts_with(' ') || told(rest))
            }
            '-' => {
                abbreviated && is_drafter(unit.get(at + 1..).unwrap_or_default().split(' ').next().unwrap_or_default())
            }
            ' ' => abbreviated && is_count(unit.get(at + 1..).unwrap_or_default()),
            c => {
                c.is_lowercase()
                    && upper
                    && abbreviated
                    && before.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "&.-Đ".contains(c))
            }
        }
    });
    let at = cut.map_or(unit.len(), |(at, _)| name_from(unit, at));
    let (unit, mark) = unit.split_at_checked(at).unwrap_or((unit, ""));
    (unit.trim(), mark)
}

/// Where the drafter's letters begin of which the first small one stands at an offset: `KGVX|thiên`, `KTTH|a`, but
/// `KTTH|Tú` and `NL|Anh`, whose capital belongs to the name.
fn name_from(unit: &str, at: usize) -> usize {
    let (before, rest) = unit.split_at_checked(at).unwrap_or((unit, ""));
    let small = rest.split(|c: char| !c.is_lowercase()).next().unwrap_or_default();
    let key = fold(small);
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let whole = key.starts_with(|c: char| !vowel(c)) && key.contains(vowel);
    match before.char_indices().next_back() {
        Some((capital, c)) if !whole && c.is_uppercase() => {
            let syllable = key.len() >= 2
                && (key.contains(vowel) || fold(before.get(capital..).unwrap_or_default()).contains(vowel));
            let marked = key.len() == 1 && !small.is_ascii();
            if syllable || marked { capital } else { at }
        }
        _ => at,
    }
}

/// `10b`: copies.
fn is_count(word: &str) -> bool {
    let digits = word.strip_suffix(['b', 'B']).unwrap_or_default();
    (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The drafter's letters and the number of copies in what stands behind a unit.
fn read_mark(mark: &str, copy: &mut ArchiveCopy) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>().parse::<u32>().ok();
    let words = mark.split(|c: char| !(c.is_alphanumeric() || c == '.')).map(|word| word.trim_matches('.'));
    for word in words.filter(|word| !word.is_empty()) {
        let number = word.find(|c: char| c.is_ascii_digit());
        let (letters, count) = match number {
            Some(at) => word.split_at_checked(at).unwrap_or((word, "")),
            None => (word, ""),
        };
        // `2b` are two copies (hai bản).
        let plain = count.trim_end_matches(|c: char| c.is_alphabetic());
        let unit = count.get(plain.len()..).unwrap_or_default();
        if !plain.is_empty() && matches!(unit, "" | "b" | "B" | "bản") && plain.len() <= 4 {
            copy.copies = digits(plain).filter(|count| *count > 0).or(copy.copies);
        }
        if !letters.is_empty() && letters != "b" && copy.drafter.is_none() {
            copy.drafter = Some(letters.to_owned());
        }
    }
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
    }
}
