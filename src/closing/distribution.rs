//! Nơi nhận: the entries with their purposes, and the file copy.

use super::archive;
use super::debris;
use super::entry::Entry;
use crate::fold::{distance, fold};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::vocabulary::letterheads::PRINTED_PLACES;
use crate::vocabulary::signers::{BEFORE_PURPOSES, IN_ORDER_TO, PURPOSES};
use crate::{Addressee, Confidence, Span};

/// An entry closed by its punctuation.
const SURE: u8 = 97;
/// An entry in whose text recognition left debris, or that has no list marker where the others have theirs.
const DOUBTFUL: u8 = 80;

/// The entries of the distribution list.
pub(super) fn distribution(entries: &[Entry]) -> Vec<Addressee> {
    // Nearly every entry is one: a list that is collected takes up to twice the room.
    let mut addressees = Vec::with_capacity(entries.len());
    addressees.extend(entries.iter().filter_map(addressee));
    addressees
}

fn addressee(entry: &Entry) -> Option<Addressee> {
    let joined = &entry.text;
    let text = joined.text.as_str();
    let marker = |c: char| !(is_alphanumeric(c) || matches!(c, '(' | '“' | '"'));
    let start = text.len() - text.trim_start_matches(marker).len();
    let (end, purpose) = match purpose(text.get(start..)?) {
        Some((at, words)) => (start + at, Some(words)),
        None => (text.len(), None),
    };
    let mut said = without_debris(text.get(start..end)?);
    let opening = archive::opening(said);
    let whole = said.len();
    while let Some(at) = debris::begins(said, opening.is_some()) {
        said = without_debris(said.get(..at)?);
    }
    if opening.is_some() {
        said = without_file_debris(without_scribble(without_signs(said)));
    }
    let scribbled = said.len() < whole;
    let told = debris::says(said) && !opens_with_scrap(said);
    let from = u32::try_from(start).ok()?;
    let to = u32::try_from(start + said.len()).ok()?;
    let mark = |c: char| {
        matches!(c, ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '-' | '–' | '/' | '&' | '+' | '“' | '”' | '"' | '\'')
    };
    let odd = said.chars().any(|c| !(is_alphanumeric(c) || mark(c)));
    // `Lưu: VT, KTN (3`, `Lim VT`: brackets that do not match, a word of which recognition left its first letter.
    let damaged = scribbled
        || memchr::memchr_iter(b'(', said.as_bytes()).count() != memchr::memchr_iter(b')', said.as_bytes()).count()
        || opening.is_some_and(|opening| opening.damaged);
    told.then(|| Addressee {
        text: said.to_owned(),
        purpose,
        archive: archive::archive(said),
        span: joined.source_span(Span::new(from, to)),
        confidence: Confidence::from_percent(if odd || damaged || entry.unmarked { DOUBTFUL } else { SURE }),
    })
}

/// `l PHO TG ING`, `ae Bộ Tài chính`, `pe`: one or two small letters without marks open no entry, they are what recognition
/// left of a word or of the other column, unless they abbreviate what a place is called.
fn opens_with_scrap(said: &str) -> bool {
    let (word, rest) = said.split_once(' ').unwrap_or((said, ""));
    let small = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let scraps = || rest.split(' ').all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
    let shortened = PRINTED_PLACES.iter().any(|place| place.eq_ignore_ascii_case(word));
    small && !shortened && (rest.starts_with(char::is_uppercase) || scraps())
}

/// Without closing punctuation, and without what recognition left behind the closing mark.
fn without_debris(text: &str) -> &str {
    let mut said = closing_trimmed(text);
    // One or two odd characters behind a blank: `Như Điều 3; ]`, `Lưu: VT, HTQT (2b). ,,`
    while let Some((before, last)) = said.rsplit_once(' ') {
        let debris = !last.chars().any(is_alphanumeric) || (is_scrap(last) && ends_closed(before));
        if !debris || last.contains(')') || before.is_empty() {
            break;
        }
        said = closing_trimmed(before);
    }
    said
}

/// Closing marks go, and signs that stand apart from words: `Lưu: VT, C§` keeps its sign.
fn closing_trimmed(text: &str) -> &str {
    let mut said = text;
    while let Some(last) = said.chars().next_back() {
        let before = said.get(..said.len() - last.len_utf8()).unwrap_or_default();
        let attached = before.chars().next_back().is_some_and(is_alphanumeric);
        let closing = matches!(last, ';' | ',' | '.' | ':' | '-' | '/') || last.is_whitespace();
        if is_alphanumeric(last) || matches!(last, ')' | '”' | '"') || (attached && !closing) {
            break;
        }
        said = before;
    }
    said
}

/// Without what stands behind the number of copies where signs that nobody types there are among it, or letters that no
/// Vietnamese word has: `VT, KTTH (2b).?C g0f+`, `VT, TTHT(2)V „ Œ`
fn without_signs(said: &str) -> &str {
    let typed = |c: char| {
        (is_alphanumeric(c) && !debris::is_foreign(c))
            || matches!(c, ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '/' | '&')
            || matches!(c, '-' | '–' | '+' | '*' | '_' | '“' | '”' | '"' | '\'' | '’' | '…')
    };
    let Some((odd, _)) = said.char_indices().find(|(_, c)| !typed(*c)) else { return said };
    let before = said.get(..odd).unwrap_or_default();
    let counted = |at: &usize| {
        let count = before.get(..*at).unwrap_or_default().trim_end_matches(['b', ' ']);
        count.ends_with(|c: char| c.is_ascii_digit())
    };
    let close = before.rmatch_indices(')').map(|(at, _)| at).find(counted);
    // `VT, TCT(VT, CS(3b))¢`
    let closed = |at: usize| before.get(at..).map_or(at, |rest| before.len() - rest.trim_start_matches(')').len());
    close.and_then(|at| said.get(..closed(at))).unwrap_or(said)
}

/// Without the scribble that nothing parts from the last unit of a file copy: `VT, GSQL| 6 4V`. No unit, no drafter and no
/// number of copies is written with a digit and letters but `b` behind it.
fn without_scribble(said: &str) -> &str {
    let mut kept = said;
    let mut odd = false;
    while let Some((before, word)) = kept.rsplit_once(' ').filter(|(_, word)| word.chars().count() <= SCRIBBLE_LETTERS)
    {
        if !word.starts_with(|c: char| c.is_ascii_digit()) || !word.chars().all(is_alphanumeric) {
            break;
        }
        odd |= word.chars().any(|c| is_alphabetic(c) && !matches!(c, 'b' | 'B'));
        kept = before;
    }
    let unit = kept.rsplit([' ', ',']).next().is_some_and(archive::is_unit);
    if odd && unit { kept } else { said }
}

/// The most letters and digits of a scribble behind a unit.
const SCRIBBLE_LETTERS: usize = 2;

/// Behind the full stop of a file copy stand the drafter's letters and the copies, or debris.
fn without_file_debris(said: &str) -> &str {
    // `VT, TTHT(2).( ý 3`: nothing closes the brackets behind what was told.
    let said = match said.rsplit_once('(') {
        Some((before, inside)) if !inside.contains(')') && before.trim_end().ends_with(['.', ')', ';']) => {
            closing_trimmed(before)
        }
        _ => said,
    };
    let Some((before, tail)) = said.rsplit_once(". ") else { return said };
    let mark = |word: &str| {
        let letters = word.chars().take_while(|c| is_alphabetic(*c)).count();
        let rest: String = word.chars().skip(letters).collect();
        let count = rest.trim_end_matches('b');
        (letters >= 2 || !count.is_empty()) && count.chars().all(|c| c.is_ascii_digit())
    };
    let told = tail.split_whitespace().count() <= 2 && tail.split_whitespace().all(mark);
    // No name is written with these letters; behind a drafter stand no letters of another one.
    let named = || archive::archive(before).is_some_and(|copy| copy.drafter.is_some());
    let initials = || tail.chars().count() <= SCRIBBLE_LETTERS && tail.chars().all(char::is_lowercase);
    // `VT, QLN(h12). SỞ`: abbreviations and given names bear no tone in capitals.
    if tail.split(' ').any(debris::is_of_seal) {
        return before;
    }
    let scribble =
        !tail.contains(' ') && (tail.contains(['W', 'w', 'Z', 'z', 'J', 'j', 'F', 'f']) || (initials() && named()));
    if !scribble && (told || !before.ends_with(')')) { said } else { before }
}

/// A letter or sign on its own.
fn is_scrap(word: &str) -> bool {
    word.chars().count() <= 1
}

fn ends_closed(text: &str) -> bool {
    let said = text.trim_end_matches(|c: char| !is_alphanumeric(c) && c != ')');
    text.get(said.len()..).is_some_and(|marks| marks.contains([';', '.', ':']))
}

/// The purpose in the last brackets of an entry: where the brackets open, and what it is.
///
/// `Ban Bí thư (để b/c)` → `báo cáo`; `Sở Tài chính (Phòng Ngân sách)` has none.
fn purpose(text: &str) -> Option<(usize, String)> {
    // `Sở Nội vụ; báo cáo`: its brackets were lost, or one stands for several entries.
    if let Some((entry, told)) = text.trim_end_matches([';', '.', ',']).rsplit_once("; ") {
        let key = fold(told);
        if told.starts_with(char::is_lowercase) && PURPOSES.iter().any(|(written, _)| *written == key) {
            return meaning(&key, false).map(|meaning| (entry.len(), meaning.to_owned()));
        }
    }
    let open = text.rfind('(')?;
    let inside = text.get(open + 1..)?;
    let close = inside.find(')').unwrap_or(inside.len());
    let words = inside.get(..close)?.trim();
    // What stands behind the brackets is punctuation or debris.
    if inside.get(close..)?.chars().filter(|c| is_alphanumeric(*c)).count() > 2 {
        return None;
    }
    let key = fold(words);
    // `(đ/b)` is one by itself, `(đ/biết)` holds one.
    let whole = PURPOSES.iter().any(|(written, _)| *written == key);
    let lead = || BEFORE_PURPOSES.iter().find_map(|lead| key.strip_prefix(lead)).map(str::trim);
    let bare = if whole { None } else { lead() };
    // `(đểb/c)`: recognition loses the blank.
    let glued = || BEFORE_PURPOSES.iter().find_map(|lead| key.strip_prefix(lead.trim_end()));
    let glued = || glued().filter(|told| told.contains('/') && PURPOSES.iter().any(|(written, _)| written == told));
    let bare = bare.or_else(glued);
    // `(BTC)` is a body, not a damaged `(b/c)`.
    let body = !words.contains(['/', '.']) && !words.contains(char::is_lowercase);
    if let Some(meaning) = meaning(bare.unwrap_or(&key), !body) {
        return Some((open, meaning.to_owned()));
    }
    // `để` with other words is a purpose in its own words.
    let said = bare.filter(|bare| key.starts_with(IN_ORDER_TO) && bare.len() >= 3 && words.len() < LONGEST_PURPOSE)?;
    let told = words.get(words.len().checked_sub(words.split_once(' ')?.1.len())?..)?;
    (!said.is_empty()).then(|| (open, told.trim().to_owned()))
}

/// The longest purpose in words of its own, in bytes.
const LONGEST_PURPOSE: usize = 80;

/// What a way of writing a purpose means; where it may be `damaged` one letter is, if there are enough of them.
fn meaning(key: &str, damaged: bool) -> Option<&'static str> {
    let exact = PURPOSES.iter().find(|(written, _)| *written == key);
    let near = || {
        PURPOSES.iter().find(|(written, _)| {
            let most = usize::from(written.len() >= 3);
            distance(written.as_bytes(), key.as_bytes(), most).is_some()
        })
    };
    exact.or_else(|| damaged.then(near).flatten()).map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_are_written_short_or_in_words_or_damaged() {
        let read = |text| purpose(text).map(|(_, words)| words);
        assert_eq!(read("Ban Bí thư (để b/c)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Thường trực Tỉnh ủy (b/cáo)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Các Thứ trưởng (dé báo eáo)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Thứ trưởng (để bíc)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Cục Thuế (để tham gia ý kiến)").as_deref(), Some("tham gia ý kiến"));
        assert_eq!(read("Trung tâm Tin học tỉnh (đăng công báo)").as_deref(), Some("đăng Công báo"));
        assert_eq!(read("Văn phòng Chính phủ (Cục KSTTHC)"), None);
        assert_eq!(read("Vụ Pháp chế (BTC)"), None);
        assert_eq!(read("Thường trực Huyện ủy (B/C)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Lưu: VT, KTN (Vũ 56)"), None);
        assert_eq!(read("Sở Nội vụ; báo cáo").as_deref(), Some("báo cáo"));
        assert_eq!(read("Sở Nội vụ; Báo Bến Gỗ"), None);
        assert_eq!(read("Bí thư Huyện ủy(đểb/c)").as_deref(), Some("báo cáo"));
        assert_eq!(read("Sở Y tế (ĐểT/h)").as_deref(), Some("thực hiện"));
        assert_eq!(read("Các Phó Chánh Văn phòng (đ/b)").as_deref(), Some("để biết"));
        assert_eq!(read("Các Phó Chánh Văn phòng (đ/biết)").as_deref(), Some("biết"));
        assert_eq!(read("Cổng thông tin điện tử (đưa tin)").as_deref(), Some("đưa tin"));
    }

    #[test]
    fn debris_behind_an_entry_goes() {
        assert_eq!(without_debris("Như Điều 3; ]"), "Như Điều 3");
        assert_eq!(without_debris("Lưu: VT, HTQT (2b). ,,"), "Lưu: VT, HTQT (2b)");
        assert_eq!(without_debris("Lưu: VT, QHQT (3). MA"), "Lưu: VT, QHQT (3). MA");
        assert_eq!(without_file_debris("Lưu: VT, QLTN(2).( ý 3"), "Lưu: VT, QLTN(2)");
        assert_eq!(without_file_debris("Lưu: VT, QLTN(h12). SỞ"), "Lưu: VT, QLTN(h12)");
        assert_eq!(without_file_debris("Lưu: VT, QLTN. Wy"), "Lưu: VT, QLTN");
        assert_eq!(without_file_debris("Lưu: VT, QLTN. Thg"), "Lưu: VT, QLTN. Thg");
        assert_eq!(without_file_debris("Lưu: VT, QLTN (3b) Mận. yg"), "Lưu: VT, QLTN (3b) Mận");
        assert_eq!(without_file_debris("Lưu: VT, QLTN (3b). mn"), "Lưu: VT, QLTN (3b). mn");
    }

    #[test]
    fn signs_behind_the_number_of_copies_are_debris_with_all_beside_them() {
        for (said, whole) in [
            ("Lưu: VT, QLTN (2b).?C g0f+", "Lưu: VT, QLTN (2b)"),
            ("Lưu: VT, QLTN(2)V „ Œ", "Lưu: VT, QLTN(2)"),
            ("Lưu: VT, QLTN2)ÄR { by >)", "Lưu: VT, QLTN2)"),
            ("Lưu: VT, QLTN (3b).A⁄", "Lưu: VT, QLTN (3b)"),
            ("Lưu: VT, TCT(VT, QLTN(3b))¢", "Lưu: VT, TCT(VT, QLTN(3b))"),
        ] {
            assert_eq!(without_signs(said), whole, "{said}");
        }
        for said in [
            "Lưu: VT, QLTN (3b). Mận",
            "Lưu: VT, QLTN (3b), KT (2b).KN",
            "Lưu: VT, QLTN (2b) + 01 bản",
            "Lưu: VT, QLTN (2b) * 30 bản",
            "Lưu: VT, QLTN (2b)_Gấm",
            "Lưu: VT (2), P.KTTH/đầu",
            "Lưu: VT, QLTN{ (2b)",
        ] {
            assert_eq!(without_signs(said), said, "{said}");
        }
    }

    #[test]
    fn scribble_behind_a_unit_goes_and_copies_stay() {
        assert_eq!(without_scribble("Lưu: VT, QLTN 6 4V"), "Lưu: VT, QLTN");
        assert_eq!(without_scribble("Lưu: VT, QLTN 6"), "Lưu: VT, QLTN 6");
        assert_eq!(without_scribble("Lưu: VT, QLTN NN 3b"), "Lưu: VT, QLTN NN 3b");
        assert_eq!(without_scribble("Lưu: VT, Phòng 4A"), "Lưu: VT, Phòng 4A");
    }
}
