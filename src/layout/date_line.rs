//! Địa danh và ngày tháng: the line of place and day, the pieces that it was wrapped into, and what a column left beside it.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::above::Above;
use super::signal::{Signal, Signals};
use crate::fold::{at_start, distance, fold, fold_char, prefix};
use crate::grammar::date::date;
use crate::letters::{is_lowercase, is_uppercase};
use crate::source::is_spelled_syllable;
use crate::vocabulary::heads::{COUNTING, DAY_LABELS, NO_DATE_LINES};
use crate::vocabulary::letterheads::{self, SMALL_UNITS};

/// A date with its place, or a day with a time of day.
pub(super) fn signs(content: &str, found: &mut Signals) {
    found.set(Signal::DateLine, is_date_line(content));
    found.set(Signal::Timestamp, is_timestamp(content));
}

/// A place, a comma, and day, month and year in words; or one of the two pieces that such a line was wrapped into.
///
/// `Đồng Xa, ngày 05 tháng 3 năm 2020`, `Đồng Xa, ngày 05`, `tháng 3 năm 2020`
fn is_date_line(content: &str) -> bool {
    static DAY: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("ngay"));
    if !may_be_date_line(content) {
        return false;
    }
    let mut key = fold(content);
    // Emphasis may begin or end on the line.
    if memchr::memchr(b'*', key.as_bytes()).is_some() {
        key.retain(|c| c != '*');
    }
    let Some(day) = DAY.find(key.as_bytes()) else {
        let figures = || ends_in_figures(content) && names_place(content);
        // `THÁNG 9 NĂM 2031` goes on with a title.
        let capitals = || content.contains("NĂM");
        return is_end_of_date(&key) && !capitals() || is_damaged_date(&key) || is_misread_day(content) || figures();
    };
    let rest = key.get(day + 4..).unwrap_or_default();
    let before = key.get(..day).unwrap_or_default().trim_end();
    let parted = before.ends_with([',', '.']);
    let figures = || parted && names_place(content) && date(rest.trim_start()).is_some_and(|(_, end)| ends(rest, end));
    let complete = || {
        let year = rest.contains("nam ") || rest.ends_with("nam");
        let month = rest.contains("thang");
        year && (month || bears_damaged_month(rest)) || is_damaged_date(&key) || figures()
    };
    let opening = || parted && is_opening_of_date(rest);
    if key.len() >= LONGEST || !(complete() || opening()) {
        return false;
    }
    // What is urgent bears its hour behind the place: `Đồng Xa, hồi 17 giờ 45 ngày …`.
    let hour = bears_hour(before);
    let placed = hour && names_place(content);
    let place = parted || placed || before.len() < LONGEST_BEFORE;
    let labelled = before.ends_with(':') || before.is_empty() && is_day_of_other(rest);
    // What happens on a day is told with the hour, what a document rests on with its day: `8 giờ 30 phút, ngày …`.
    let told = || hour && !placed || NO_DATE_LINES.iter().any(|words| key.starts_with(words));
    let lasts = || counts_from(content) || opens_with_day(content);
    place
        && !labelled
        && !told()
        && !lasts()
        && !goes_on_behind_year(rest)
        && (parted || placed || !speaks_of_day(content))
}

/// The most words in small letters before the day that may be those of a place: `Hà nội ngày …`
const MOST_SMALL: usize = 1;

/// Whether a line without a mark before its day only speaks of one: words stand before it that name no place, or between it and
/// its month.
///
/// `Tổ chức lễ mở bến ngày 7 tháng 6 năm 2031`, `Triển khai ngay từ tháng 6 năm 2031`
fn speaks_of_day(content: &str) -> bool {
    // `V/v tổ chức ngày đọc sách Đồng Xa, ngày 5 …`: another day with its mark stands behind.
    let words = || content.split_whitespace();
    let marked = |(before, word): (&str, &str)| before.ends_with([',', '.']) && fold(word).starts_with("ngay");
    if words().zip(words().skip(1)).any(marked) {
        return false;
    }
    let mut words = words();
    let mut small = 0;
    let day = words.find(|word| {
        let key = fold(word);
        let begins = key.starts_with("ngay");
        small +=
            usize::from(!begins && word.starts_with(is_lowercase) && !letterheads::PLACE_WORDS.contains(&key.as_str()));
        begins
    });
    let goes_on = |word: &str| word.starts_with("thang") || word == "nam";
    let mut between = words.take_while(|word| !goes_on(&fold(word)));
    let spelled = |word: &str| word.chars().nth(1).is_some() && is_spelled_syllable(word);
    small > MOST_SMALL || day.is_some() && between.any(spelled)
}

/// Whether a line bears the word of the day, what a comma may stand before in a date line, or nothing but the rest of one: a
/// cheap test for most lines.
fn may_be_date_line(content: &str) -> bool {
    let bytes = content.as_bytes();
    if memchr::memchr(b'*', bytes).is_some() {
        return true;
    }
    // What goes on with a date begins with figures or `tháng`, and ends with a year and its marks.
    let figures = |c: char| matches!(fold_char(c), b'0'..=b'9' | b' ' | b',' | b'.' | b'|' | b'/');
    let goes_on = content.ends_with(figures) && (content.starts_with(figures) || prefix(content, "thang").is_some());
    goes_on || bears_day(content) || memchr::memchr_iter(b',', bytes).any(|at| may_be_dated(content, at))
}

/// Whether the letters of `ngày` stand on a line, whatever marks they bear.
fn bears_day(content: &str) -> bool {
    memchr::memchr2_iter(b'g', b'G', content.as_bytes()).any(|at| {
        let (before, behind) = content.split_at_checked(at).unwrap_or_default();
        let mut letters = behind.chars().skip(1).map(fold_char);
        (letters.next(), letters.next()) == (Some(b'a'), Some(b'y'))
            && before.chars().next_back().is_some_and(|c| fold_char(c) == b'n')
    })
}

/// Whether what stands behind a comma and a blank begins like a date, damaged or in figures.
fn may_be_dated(content: &str, comma: usize) -> bool {
    let blank = |c: char| fold_char(c) == b' ';
    let rest = content.get(comma + 1..).unwrap_or_default();
    let behind = rest.trim_start_matches(blank);
    let day = || {
        let word = behind.split(blank).next().unwrap_or_default();
        may_be_day(word) && (is_damaged_word(&fold(word), "ngay") || begins_like_day(word))
    };
    behind.len() < rest.len() && (behind.starts_with(|c: char| c.is_ascii_digit()) || day())
}

/// Whether a word may be `ngày` with a letter damaged, and more: its first letter or its last one is left.
fn may_be_day(word: &str) -> bool {
    let mut letters = word.chars().map(fold_char).skip_while(|letter| !letter.is_ascii_alphabetic());
    letters.next() == Some(b'n') || letters.any(|letter| letter == b'y')
}

/// The longest date line in bytes, and what may stand before its day without a mark, folded.
const LONGEST: usize = 100;
const LONGEST_BEFORE: usize = 40;

/// Whether an hour stands in folded words: `8 gio 30 phut`.
fn bears_hour(before: &str) -> bool {
    let mut hours = before.match_indices("gio ").filter_map(|(at, _)| before.get(..at));
    hours.any(|hour| hour.trim_end().ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether what stands behind `Ngày` at the beginning of a line makes a label of it: `Ngày thi: 5 tháng 3 năm 2031`
fn is_day_of_other(rest: &str) -> bool {
    rest.split_once(':').is_some_and(|(label, _)| {
        !label.contains(|c: char| c.is_ascii_digit()) && label.trim().len() > 1 && label.starts_with(' ')
    })
}

/// Whether a day is one that something lasts from or to: `Kỳ báo cáo: Từ ngày 01 tháng 01 đến …`.
fn counts_from(content: &str) -> bool {
    let before = content.split_once(" ngày ").map_or("", |(before, _)| before);
    let word = before.rsplit(' ').next().unwrap_or_default().to_lowercase();
    COUNTING.contains(&word.as_str())
}

/// A comma and `ngày`, behind it `tháng` and `năm`, or one of them and the year at the end of the line, each perhaps damaged.
///
/// `Đồng Xa, ngày { 7 tháng  Ủuăm 2031`, `Đồng Xa, ngdy 05 thdng 3 năm 2 31`
fn is_damaged_date(key: &str) -> bool {
    let Some((_, date)) = key.rsplit_once(", ").filter(|(_, date)| date.len() <= LONGEST_DAMAGED) else { return false };
    let mut words = date.split(' ');
    let Some(first) = words.next().filter(|day| is_damaged_day(day) || begins_like_day(day)) else { return false };
    // `ngayb,fthanglfenim 2031`: the words ran together.
    let mut month = first.get("ngay".len()..).is_some_and(|rest| rest.contains("thang"));
    let mut year = false;
    for word in words {
        month |= is_damaged_word(word, "thang");
        year |= is_damaged_word(word, "nam");
    }
    month && year || (month || year) && ends_in_year(date)
}

/// Whether `ngày` lost its last letter to another one behind a place and a comma, and the words of month and year stand whole
/// behind it, with next to no other letters: `Đồng Xa, ngàu 26 tháng 3 năm 2031`
fn is_misread_day(content: &str) -> bool {
    let Some((before, date)) = content.rsplit_once(", ").filter(|(_, date)| date.len() <= LONGEST_DAMAGED) else {
        return false;
    };
    let (word, rest) = date.split_once(' ').unwrap_or_default();
    let word = word.trim_end_matches(':');
    let misread = word.starts_with(BEGUN_DAY) && distance(fold(word).as_bytes(), b"ngay", 1).is_some();
    let placed = || before.rsplit(' ').next().is_some_and(|place| place.starts_with(is_uppercase));
    misread && placed() && {
        let key = fold(rest);
        let letters = |text: &str| text.bytes().filter(u8::is_ascii_alphabetic).count();
        let (day, behind) = key.split_once("thang ").unwrap_or(("", ""));
        let month = behind.split_once("nam ").map(|(month, _)| month);
        ends_in_year(&key) && month.is_some_and(|month| letters(day) + letters(month) <= BESIDE_MONTH)
    }
}

/// What recognition leaves of `ngày` before its last letter.
const BEGUN_DAY: &str = "ngà";

/// Whether a folded word is `ngày` or what recognition made of it, and no other word: `ngdy`, not `ngân`.
fn is_damaged_day(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_ascii_alphabetic());
    is_damaged_word(word, "ngay") && (bare == "ngay" || !is_spelled_syllable(bare))
}

/// Whether the last word of a folded text is a year.
fn ends_in_year(key: &str) -> bool {
    let last = key.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).rsplit(' ').next().unwrap_or_default();
    let last = last.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let century = last.starts_with("19") || last.starts_with("20");
    century && last.len() == 4 && last.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a day, a month and a year stand behind `ngày`, a letter of `tháng` damaged, and next to no other letters:
/// `ngày { § thủng 8 năm 2031`
fn bears_damaged_month(rest: &str) -> bool {
    let Some((date, _)) = rest.split_once(" nam ").filter(|(date, _)| date.len() <= LONGEST_DAMAGED) else {
        return false;
    };
    let letters = |text: &str| text.bytes().filter(u8::is_ascii_alphabetic).count();
    let month = |word: &str| is_damaged_word(word, "thang") || ends_like_month(word);
    let all: usize = letters(date);
    ends_in_year(rest) && date.split(' ').filter(|word| month(word)).any(|word| all <= letters(word) + BESIDE_MONTH)
}

/// Whether a folded word ends with `tháng`, a letter of it damaged, behind what recognition made of the day, unlike any other
/// word: `jytheng`
fn ends_like_month(word: &str) -> bool {
    let letters = word.get(word.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |at| at + 1)..).unwrap_or_default();
    let month = letters.len().checked_sub("thang".len()).and_then(|at| letters.get(at..)).unwrap_or_default();
    letters.len() <= "thang".len() + BESIDE_MONTH
        && distance(month.as_bytes(), b"thang", 1).is_some()
        && !is_spelled_syllable(letters)
}

/// Letters beside the word of the month that recognition made of the digits around it.
const BESIDE_MONTH: usize = 2;

/// Whether a folded word is another of which a letter may be damaged. Specks stand in it, digits and debris beside it.
fn is_damaged_word(word: &str, wanted: &str) -> bool {
    let letters = word.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty());
    letters.into_iter().chain([word]).any(|word| distance(word.as_bytes(), wanted.as_bytes(), 1).is_some())
}

/// Whether a word begins with `ngày`, a letter of it damaged, and goes on with what recognition made of the day, unlike any
/// other word: `ngdyeld`, `ngàuJ`, not `ngành`.
pub(crate) fn begins_like_day(word: &str) -> bool {
    let key = fold(word);
    let letters = key.get(..key.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(key.len())).unwrap_or_default();
    let begins = letters.get(.."ngay".len()).is_some_and(|head| distance(head.as_bytes(), b"ngay", 1).is_some());
    begins && !is_spelled_syllable(letters)
}

/// The longest damaged date behind its comma, in bytes.
const LONGEST_DAMAGED: usize = 40;

/// Whether a line, or its last column, begins with the name of a place and a comma: a few words that all begin with
/// capitals.
fn names_place(content: &str) -> bool {
    let column = content.rsplit(['\t', '|']).find(|column| column.contains(',')).unwrap_or_default();
    let column = column.rsplit("   ").next().unwrap_or_default().trim();
    let Some((place, _)) = column.split_once(',') else { return false };
    let mut words = place.split_whitespace().filter(|word| *word != "-" && *word != "–");
    let capital = |word: &str| word.trim_start_matches(['(', '*', '_']).starts_with(is_uppercase);
    place.split(' ').count() <= PLACE_WORDS
        && words.next().is_some_and(capital)
        && words.all(|word| capital(word) || SMALL_UNITS.contains(&word))
}

/// The most words of a place: `Thành phố Bà Rịa - Vũng Tàu`.
const PLACE_WORDS: usize = 7;

/// Whether nothing but marks follows the first bytes of what stands behind the blanks of a text.
pub(super) fn ends(text: &str, end: usize) -> bool {
    let behind = text.trim_start().get(end..).unwrap_or_default();
    !behind.contains(|c: char| c.is_ascii_alphanumeric())
}

/// Whether a line is a date line and nothing else: a place, a comma, and a day of which nothing is lost.
pub(super) fn is_whole_date_line(content: &str) -> bool {
    let Some((_, day)) = content.split_once(", ngày ") else { return false };
    names_place(content) && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
}

/// Whether a date line stands at the end of a line, behind what another column holds.
///
/// `trồng rừng phòng hộ Đồng Xa, ngày 5 tháng 3 năm 2031`
pub(super) fn bears_date_line(content: &str) -> bool {
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

/// Whether a line ends in a place and a day in figures: `Số: 12/UBND-KT Đồng Xa, 12/3/2031`.
pub(super) fn ends_in_figures(content: &str) -> bool {
    let Some((before, day)) = content.rsplit_once(", ") else { return false };
    let place = before.rsplit(' ').next().unwrap_or_default();
    let set = place.starts_with(is_uppercase) && place.chars().skip(1).all(is_lowercase);
    set && date(day).is_some_and(|(date, end)| date.is_complete() && ends(day, end))
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

/// `NGÀY 26 THÁNG 6 NĂM 2024 CỦA QUỐC HỘI …`, `… NĂM 2024 CỦA`
fn goes_on_behind_year(rest: &str) -> bool {
    let year = rest.find("nam").and_then(|at| rest.get(at + 3..)).unwrap_or_default();
    let behind = year.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    behind.starts_with("cua") || behind.chars().filter(char::is_ascii_alphabetic).count() > BEHIND_YEAR
}

/// Letters behind the year of a date line at the most: debris of recognition. With more, a sentence tells of a day.
const BEHIND_YEAR: usize = 6;

/// Changes what a line shows by what stands above it: the titles, the number, or the first piece of the date.
pub(super) fn below(above: Above<'_>, content: &str, shown: &mut Signals) {
    if above.shown.has(Signal::NationalTitle) && shown.has(Signal::LowerStart) {
        // Below the titles stand number and date, whatever recognition made of the label before them.
        signs(content, shown);
    }
    if above.shown.shares(Signals::of(&[Signal::NumberLine, Signal::NumberShape])) && is_labelled_day(content) {
        // `Bản án số: 12/2031/DS-ST` / `Ngày: 5-3-2031`
        *shown = Signals::of(&[Signal::DateLine]);
    }
    if above.shown.has(Signal::DateLine) && is_end_of_date_line(content)
        || breaks_off_before_day(above.content, content)
    {
        // `Đồng Xa,` / `ngày 19` / `tháng 11 năm 2031`
        shown.set(Signal::DateLine, true);
    }
    if above.shown.has(Signal::DateLine) && is_year(content) {
        // `Đồng Xa, ngày 19 tháng 11` / `năm 2031`
        shown.set(Signal::DateLine, !above.content.contains("năm"));
    }
}

/// Whether a line goes on with a date and holds nothing else.
fn is_end_of_date_line(content: &str) -> bool {
    content.len() <= LONGEST_DAMAGED && is_end_of_date(&fold(content))
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

/// What stands behind `ngày` where the date goes on in the next line: nothing, the day, the month.
fn is_opening_of_date(rest: &str) -> bool {
    let (day, month) = rest.split_once("thang").unwrap_or((rest, ""));
    [day, month].iter().all(|part| part.trim().len() <= 3 && !part.contains(|c: char| c.is_ascii_alphabetic()))
}

/// Whether a place and a comma end a line, and the next one is the day: `Đồng Xa,` / `ngày 19`.
fn breaks_off_before_day(above: &str, content: &str) -> bool {
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

/// Whether a line is the year that a date goes on with: `năm 2031`.
fn is_year(content: &str) -> bool {
    let year = content.strip_prefix("năm ").unwrap_or_default().trim_end_matches(['.', ' ', '*']);
    year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line is the day of a document behind its label, and nothing else: `Ngày: 5-3-2031`.
pub(crate) fn is_labelled_day(content: &str) -> bool {
    let behind = DAY_LABELS.iter().find_map(|label| {
        let rest = content.get(at_start(content, label)?..)?;
        rest.trim_start().strip_prefix(':').map(str::trim)
    });
    behind.is_some_and(|behind| date(behind).is_some_and(|(date, end)| date.is_complete() && end == behind.len()))
}

/// `16.01.2025 07:46:10`
fn is_timestamp(content: &str) -> bool {
    /// The longest line with a time of day, in bytes.
    const LONGEST: usize = 60;
    let bytes = content.as_bytes();
    let clock = |colon: usize| {
        let around = colon.checked_sub(2).and_then(|from| bytes.get(from..colon + 3)).unwrap_or_default();
        matches!(around, [a, b, _, c, d] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()))
    };
    content.len() < LONGEST && memchr::memchr_iter(b':', bytes).any(clock)
}

#[cfg(test)]
mod tests {
    use super::is_date_line;

    #[test]
    fn a_day_from_which_something_lasts_is_none_of_a_document() {
        for (line, dated) in [
            ("Kỳ báo cáo: Từ ngày 01 tháng 01 đến 31 tháng 12 năm 2031", false),
            ("Trước ngày 05 tháng 3 năm 2031", false),
            ("Đồng Xa, ngày 05 tháng 3 năm 2031", true),
            ("Ngày 05 tháng 3 năm 2031", true),
            ("tháng 3 năm 2031", true),
            ("THÁNG 3 NĂM 2031", false),
            // Titles and sentences that speak of a day.
            ("Tổ chức lễ mở bến ngày 7 tháng 3 năm 2031", false),
            ("Lịch trực bến hằng ngày tháng 3 năm 2031", false),
            ("Triển khai ngay từ tháng 3 năm 2031", false),
            ("Ngày hội bến tháng 3 năm 2031", false),
            ("V/v tổ chức ngày đọc sách Đồng Xa, ngày 05 tháng 3 năm 2031", true),
            ("Đồng Xa ngày 05 tháng 3 năm 2031", true),
            ("Đồng xa ngày tháng 3 năm 2031", true),
            ("Đồng Xa ngày | 8iháng 3 năm 2031", true),
            ("Thành phố Đồng Xa ngày 05 tháng 3 năm 2031", true),
            // Recognition damaged the words.
            ("Đồng Xa, ngdy Jf tháng 3 năm 2031", true),
            ("Đồng Xa, ngdyeld tháng 3 năm 2031", true),
            ("Đồng Xa, ngàuJ| tháng 3 năm 2031", true),
            ("Đồng Xa. ngày { § thủng 3 năm 2031", true),
            ("Đồng Xa, ngày Jythéng of năm 2031 ©", true),
            ("Đồng Xa, ngayb,fthanglfenim 2031", true),
            ("Đồng Xa, ngàu tháng 08 năm 2031", true),
            ("Đồng Xa, ngài: 19 tháng 08 năm 2031", true),
            ("Số: 26/UBND-KT Đồng Xa, ngài 19 tháng OF năm 2031", true),
            ("Bến Gỗ, ngài Chủ tịch, tháng 3 năm 2031", false),
            ("Bến Gỗ, ngài Lò Văn Mận sang tháng 3 năm 2031", false),
            ("Bến Gỗ, ngàn hoa tháng 3 năm 2031", false),
            ("bến gỗ, ngàn 3 tháng 3 năm 2031", false),
            ("Thu, ngân sách nhà nước, chi năm 2031", false),
            ("Sản xuất ngô, ngao, tôm năm 2031", false),
            ("Thu, ngân sách tháng 3 năm 2031", false),
            ("Tổ chức Ngày hội Tháng Thanh niên 2031", false),
            ("V/v nghỉ ngày lễ tháng 9 2031", false),
            ("Các bến đò, ngành bến bãi tháng 3 năm 2031", false),
            ("Ngày hội thanh niên năm 2031", false),
        ] {
            assert_eq!(is_date_line(line), dated, "{line}");
        }
    }
}
