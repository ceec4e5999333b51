//! By when an item is due: `trước ngày 30/6/2021`, `trong quý III/2025`, `định kỳ hằng quý`.

use super::phrases::Table;
use super::words::Words;
use crate::document::{Date, Deadline};
use crate::fold::at_start;
use crate::grammar::date::date;

/// The most words between `trước` and its date: `trước 17 giờ 00 phút ngày`.
const MOST_BETWEEN: usize = 5;
/// The most words of a term that is told without a date.
const LONGEST_TERM: usize = 16;
/// How many words before `hằng tháng` are searched for the report that it belongs to.
const REPORT: usize = 14;

/// How well a term says when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// `trong thời hạn 12 tháng …`, `trong quý III`.
    Told,
    /// `trong năm 2025`
    Year,
    /// `trong tháng 10/2022`
    Month,
    /// `trước ngày 30/6/2021`
    Day,
}

struct Found<'t> {
    /// Where it begins, in bytes.
    start: usize,
    text: &'t str,
    edtf: Option<String>,
    recurring: Option<&'static str>,
    rank: Rank,
}

/// The term of an item. Of several the one that says most; where two say as much and differ, both as printed.
pub(super) fn deadline(words: &Words<'_>) -> Option<Deadline> {
    let found = terms(words);
    let best = found.iter().map(|found| found.rank).max()?;
    let mut best: Vec<&Found<'_>> = found.iter().filter(|found| found.rank == best).collect();
    best.dedup_by(|a, b| a.edtf == b.edtf && (a.edtf.is_some() || a.text == b.text));
    let first = best.first()?;
    let one = best.iter().all(|other| other.edtf == first.edtf && first.edtf.is_some()) || best.len() == 1;
    Some(Deadline {
        text: if one {
            first.text.to_owned()
        } else {
            best.iter().map(|found| found.text).collect::<Vec<_>>().join("; ")
        },
        edtf: first.edtf.clone().filter(|_| one),
        recurring: first.recurring.map(str::to_owned),
    })
}

/// The terms of an item in their order. What stands within another term and says no more is a part of it: `hằng tháng` in
/// `vào ngày 25 hằng tháng`.
fn terms<'t>(words: &Words<'t>) -> Vec<Found<'t>> {
    let mut terms: Vec<Found<'t>> = Vec::new();
    let mut end = 0;
    for at in words.places(Table::Terms) {
        let Some(found) = term(words, at) else { continue };
        if found.start < end && terms.last().is_some_and(|outer| outer.rank >= found.rank) {
            continue;
        }
        end = end.max(found.start + found.text.len());
        terms.push(found);
    }
    terms
}

/// As [`deadline`], of a heading: the quarter of whose work it speaks is no term.
pub(super) fn deadline_of_heading(words: &Words<'_>) -> Option<Deadline> {
    deadline(words).filter(|due| at_start(&due.text, QUARTER).is_none() || !speaks_of_quarter(words))
}

/// Whether a noun stands before the quarter of a heading: `NHIỆM VỤ QUÝ IV`, not `Quý IV`, `Hoàn thành quý IV`.
fn speaks_of_quarter(words: &Words<'_>) -> bool {
    let quarter = (0..words.len()).find(|at| quarter(words, *at, *at).is_some());
    let before = quarter.and_then(|at| at.checked_sub(1));
    before.is_some_and(|before| words.joined(before) && !words.is_one_of(before, BEFORE_DUE_QUARTERS))
}

/// The last words of what makes a term of a quarter: `hoàn thành`, `xong`, `thời gian`, `thời hạn`, `tiến độ`.
const BEFORE_DUE_QUARTERS: &[&str] = &["thanh", "xong", "gian", "han", "do"];

/// The word of a quarter.
const QUARTER: &str = "quy";

/// A term that stands alone in a cell or behind its label: `31/3/2026`, `Quý II/2026`, `Hằng tháng`.
pub(super) fn stated(text: &str) -> Option<Deadline> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    let words = Words::of(text);
    if let Some(found) = deadline(&words) {
        return Some(found);
    }
    let told = (0..words.len()).find_map(|at| date(words.rest(at)));
    let recurring = (0..words.len()).find_map(|at| {
        let every = matches!(words.key(at), b"hang" | b"moi");
        every.then(|| period(words.key(at + 1))).flatten()
    });
    let usable = told.is_some() || recurring.is_some() || text.chars().any(|c| c.is_ascii_digit());
    (usable || !text.is_empty() && words.len() <= LONGEST_TERM).then(|| Deadline {
        text: text.to_owned(),
        edtf: told.map(|(date, _)| date.edtf),
        recurring: recurring.map(str::to_owned),
    })
}

/// The term that begins at a word, one of [`Table::Terms`].
fn term<'t>(words: &Words<'t>, at: usize) -> Option<Found<'t>> {
    match words.key(at) {
        b"truoc" => dated(words, at, at + 1, MOST_BETWEEN),
        b"cham" if words.key(at + 1) == b"nhat" => {
            let from = (at + 2..at + 6).find(|at| {
                !matches!(words.key(*at), b"la" | b"truoc" | b"vao" | b"trong" | b"den" | b"het" | b"ngay")
            })?;
            let from = if words.key(from - 1) == b"ngay" { from - 1 } else { from };
            quarter(words, at, from).or_else(|| dated(words, at, from, 1))
        }
        b"den" if words.key(at + 1) == b"het" => dated(words, at, at + 2, 1),
        b"vao" if words.key(at + 1) == b"ngay" => dated(words, at, at + 1, 1),
        b"quy" => quarter(words, if words.key(at.wrapping_sub(1)) == b"trong" { at - 1 } else { at }, at),
        b"trong" if is_counted(words, at + 1) => Some(told(words, at)),
        // `thời hạn: 10 ngày kể từ …`
        b"thoi" => {
            let stated = words.key(at + 1) == b"han" && words.get(at + 1).is_some_and(|word| word.behind == b':');
            (stated && is_counted(words, at + 2)).then(|| told(words, at + 2))
        }
        b"trong" => match words.key(at + 1) {
            b"thang" | b"nam" | b"ngay" => dated(words, at, at + 1, 1),
            b"thoi" if words.key(at + 2) == b"han" => Some(told(words, at)),
            b"vong" => Some(told(words, at)),
            _ => None,
        },
        b"theo" if words.phrase(at, "theo dung thoi gian yeu cau").is_some() => Some(exact(words, at, at + 6)),
        b"dung" if words.phrase(at, "dung thoi han").is_some() => Some(exact(words, at, at + 3)),
        b"dinh" if words.key(at + 1) == b"ky" => {
            // `định kỳ ngày 20 hằng tháng`
            let day = if words.key(at + 2) == b"vao" { at + 3 } else { at + 2 };
            if words.key(day) == b"ngay" && words.key(day + 2) == b"hang" {
                let period = period(words.key(day + 3))?;
                return Some(Found { recurring: Some(period), ..exact(words, at, day + 4) });
            }
            let from = if words.key(at + 2) == b"hang" { at + 3 } else { at + 2 };
            recurring(words, at, from)
        }
        b"hang" => {
            let reported = (at.saturating_sub(REPORT)..at).any(|at| words.phrase(at, "bao cao").is_some());
            // `theo dõi, hằng năm báo cáo kết quả`
            let reported = reported || words.phrase(at + 2, "bao cao").is_some();
            let counted = words.key(at.wrapping_sub(1)) == b"ky";
            // `báo cáo vào thứ Năm hằng tuần`
            let weekday = at > 2 && words.key(at - 2) == b"thu" && words.joined(at - 2) && words.joined(at - 1);
            let from = if weekday { at - 2 } else { at };
            if reported && !counted { recurring(words, from, at + 1) } else { None }
        }
        _ => None,
    }
}

/// `before = "trước" [ hour ] [ "ngày" ] date`
/// `trước 17 giờ ngày 26/9/2025`
fn dated<'t>(words: &Words<'t>, at: usize, from: usize, most: usize) -> Option<Found<'t>> {
    let number = |at: usize| words.key(at).first().is_some_and(u8::is_ascii_digit);
    let mut named = None;
    for next in from..from + most {
        let Some(word) = words.get(next) else { break };
        let names = matches!(words.key(next), b"ngay" | b"thang");
        let timed = matches!(words.key(next), b"gio" | b"phut");
        if next > from && !names && !timed && !number(next) {
            break;
        }
        named = named.or((names && number(next + 1)).then_some(next));
        if let Some((date, length)) = date(words.rest(next)) {
            let start = words.get(at)?.start;
            let text = words.slice(at, at + 1);
            let end = word.start + length - start;
            let text = words.rest(at).get(..end).unwrap_or(text);
            let rank = match (date.day, date.month) {
                (Some(_), _) => Rank::Day,
                (None, Some(_)) => Rank::Month,
                // `năm` alone names a plan more often than a term.
                _ if !done(words, at) => return None,
                _ => Rank::Year,
            };
            return Some(Found { start, text, edtf: Some(date.edtf), recurring: None, rank });
        }
    }
    // `trước ngày 15/6`, `trước 17 giờ ngày 25 hằng tháng`, `trong tháng 12`: the year is not told.
    let from = named?;
    // `chậm nhất ngày 30 tháng 11`
    if words.key(from + 2) == b"thang" && number(from + 3) {
        let yearly = words.key(from + 4) == b"hang" && words.key(from + 5) == b"nam";
        return Some(if yearly {
            Found { recurring: Some("năm"), ..exact(words, at, from + 6) }
        } else {
            exact(words, at, from + 4)
        });
    }
    // `trước ngày 15 của tháng cuối quý`
    let month = if words.key(from + 2) == b"cua" { from + 3 } else { from + 2 };
    if words.key(month) == b"thang"
        && let Some(last) = (month + 1..month + MOST_BETWEEN).find(|at| words.key(*at) == b"quy")
        && (month..last).all(|at| words.joined(at))
    {
        return Some(Found { recurring: Some("quý"), ..exact(words, at, last + 1) });
    }
    if words.key(from + 2) == b"hang"
        && let Some(period) = period(words.key(from + 3))
    {
        return Some(Found { recurring: Some(period), ..exact(words, at, from + 4) });
    }
    Some(exact(words, at, from + 2))
}

/// Whether `hoàn thành` stands before a term.
fn done(words: &Words<'_>, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|at| words.phrase(at, "hoan thanh").is_some())
}

fn exact<'t>(words: &Words<'t>, at: usize, to: usize) -> Found<'t> {
    let start = words.get(at).map_or(0, |word| word.start);
    Found { start, text: words.slice(at, to), edtf: None, recurring: None, rank: Rank::Told }
}

/// `trong thời hạn 12 tháng kể từ ngày …`, up to the end of the clause; `trong thời hạn 03 ngày làm việc`, up to its unit
/// where nothing says from when it runs.
fn told<'t>(words: &Words<'t>, at: usize) -> Found<'t> {
    let close = (at..at + LONGEST_TERM).find(|at| words.get(*at).is_none_or(|word| word.behind != b' '));
    let end = close.map_or(at + LONGEST_TERM, |end| end + 1);
    if let Some(length) = words.phrase(at, "trong thoi han quy dinh") {
        return exact(words, at, at + length);
    }
    let counted = |at: &usize| words.key(at - 1).first().is_some_and(u8::is_ascii_digit);
    let unit = (at + 1..end)
        .find(|at| counted(at) && matches!(words.key(*at), b"gio" | b"ngay" | b"tuan" | b"thang" | b"quy" | b"nam"));
    let Some(unit) = unit else { return exact(words, at, end) };
    let behind = unit + 1 + words.phrase(unit + 1, "lam viec").unwrap_or(0);
    let runs = |at: usize| matches!(words.key(at), b"ke" | b"tu" | b"tinh" | b"sau");
    let dated = (behind..end.min(behind + MOST_BETWEEN)).any(runs);
    // No mark closes it: `kể từ ngày nhận đủ hồ sơ của chủ đầu tư …` ends before whose they are.
    let owner = || (behind + 1..end).rev().find(|at| matches!(words.key(*at), b"cua" | b"va"));
    let end = if close.is_none() { owner().unwrap_or(end) } else { end };
    exact(words, at, if dated { end } else { behind.min(end) })
}

/// Whether so many days or weeks that are worked, or run from something, stand at a word: `05 ngày làm việc`.
fn is_counted(words: &Words<'_>, at: usize) -> bool {
    let unit = matches!(words.key(at + 1), b"gio" | b"ngay" | b"tuan" | b"thang");
    let number = words.key(at).first().is_some_and(u8::is_ascii_digit);
    number && unit && (words.phrase(at + 2, "lam viec").is_some() || matches!(words.key(at + 2), b"ke" | b"tinh"))
}

/// Whether a day that a term tells comes behind the date of a document.
pub(super) fn comes_behind(due: &Deadline, issued: &Date) -> bool {
    let words = Words::of(&due.text);
    let day = |date: &Date| Some((date.year?, date.month?, date.day?));
    let told = (0..words.len()).find_map(|at| date(words.rest(at))).and_then(|(told, _)| day(&told));
    told.zip(day(issued)).is_some_and(|(told, issued)| told > issued)
}

/// Whether a text tells the year of a document or a later one, as every day does that comes behind its date.
pub(super) fn tells_year_from(text: &str, issued: &Date) -> bool {
    let mut numbers = text.as_bytes().split(|byte| !byte.is_ascii_digit()).filter(|digits| digits.len() == YEAR);
    let value = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse().ok();
    issued.year.is_some_and(|year| numbers.any(|digits| value(digits).is_some_and(|told: u16| told >= year)))
}

/// The digits of a year.
const YEAR: usize = 4;

/// A term whose year is not told: that of the document, where the day comes behind the document's own.
///
/// `trước ngày 12/10` of a document of 2024-10-03 → 2024-10-12
pub(super) fn in_year_of(due: Deadline, issued: Option<&Date>) -> Deadline {
    let Some((year, month, day)) = issued.and_then(|date| Some((date.year?, date.month?, date.day?))) else {
        return due;
    };
    if due.edtf.is_some() || due.recurring.is_some() || due.text.contains(';') {
        return due;
    }
    let words = Words::of(&due.text);
    let Some(named) = (0..words.len()).rev().find(|at| words.key(*at) == b"ngay") else { return due };
    let number = |at: usize| std::str::from_utf8(words.key(at)).unwrap_or_default();
    // `12/10`, `12 tháng 10`
    let (last, told) = if words.key(named + 2) == b"thang" {
        (named + 3, format!("ngày {}/{}/{year}", number(named + 1), number(named + 3)))
    } else {
        (named + 1, format!("ngày {}/{year}", number(named + 1)))
    };
    let behind = |date: &Date| date.month.zip(date.day).is_some_and(|told| told >= (month, day));
    let read = date(&told).map(|(date, _)| date).filter(|date| last + 1 == words.len() && behind(date));
    Deadline { edtf: read.map(|date| date.edtf), ..due }
}

/// `quarter = "quý" number ( "năm" | "/" ) year`
/// `quý III/2019`, `Quý I năm 2026`
fn quarter<'t>(words: &Words<'t>, at: usize, from: usize) -> Option<Found<'t>> {
    if words.key(from) != b"quy" {
        return None;
    }
    let number = words.key(from + 1).split(|byte| matches!(byte, b'/' | b'-')).next().unwrap_or_default();
    if !matches!(number, b"i" | b"ii" | b"iii" | b"iv" | b"1" | b"2" | b"3" | b"4" | b"01" | b"02" | b"03" | b"04") {
        return None;
    }
    if words.phrase(from + 2, "hang nam").is_some() {
        return Some(Found { recurring: Some("năm"), ..exact(words, at, from + 4) });
    }
    let year = words.key(from + 2) == b"nam" && words.key(from + 3).starts_with(b"20");
    Some(exact(words, at, if year { from + 4 } else { from + 2 }))
}

/// `định kỳ hằng quý`, `báo cáo … hằng tháng`
fn recurring<'t>(words: &Words<'t>, at: usize, from: usize) -> Option<Found<'t>> {
    let count = words.key(from);
    let count = match count {
        b"hai" => b"2",
        b"ba" => b"3",
        b"sau" => b"6",
        count => count,
    };
    let counted = count.first().is_some_and(u8::is_ascii_digit);
    let unit = if counted { from + 1 } else { from };
    let period = period(words.key(unit))?;
    // `định kỳ 6 tháng` is not every month.
    let recurring = match (count, period) {
        (b"3" | b"03", "tháng") => Some("quý"),
        (b"12", "tháng") => Some("năm"),
        _ => Some(period).filter(|_| !counted || matches!(count, b"1" | b"01")),
    };
    Some(Found { recurring, ..exact(words, at, unit + 1) })
}

/// The period that a word names.
fn period(key: &[u8]) -> Option<&'static str> {
    Some(match key {
        b"ngay" => "ngày",
        b"tuan" => "tuần",
        b"thang" => "tháng",
        b"quy" => "quý",
        b"nam" => "năm",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The term of an item as printed, its date, and how often it comes again.
    fn term_of(text: &str) -> (String, Option<String>, Option<String>) {
        let found = deadline(&Words::of(text)).map(|found| (found.text, found.edtf, found.recurring));
        found.unwrap_or_default()
    }

    fn printed(text: &str) -> (String, Option<String>, Option<String>) {
        (text.to_owned(), None, None)
    }

    fn dated(text: &str, edtf: &str) -> (String, Option<String>, Option<String>) {
        (text.to_owned(), Some(edtf.to_owned()), None)
    }

    fn again(text: &str, period: &str) -> (String, Option<String>, Option<String>) {
        (text.to_owned(), None, Some(period.to_owned()))
    }

    #[test]
    fn a_term_without_its_year_stays_as_printed() {
        assert_eq!(term_of("Báo cáo kết quả chậm nhất ngày 30 tháng 11."), printed("chậm nhất ngày 30 tháng 11"));
        assert_eq!(term_of("Báo cáo kết quả trước ngày 15/6."), printed("trước ngày 15/6"));
        assert_eq!(term_of("Gửi Sở trước 17 giờ ngày 15/6 để tổng hợp."), printed("trước 17 giờ ngày 15/6"));
        assert_eq!(term_of("Gửi Sở trước 8 giờ 30 phút ngày 15/6."), printed("trước 8 giờ 30 phút ngày 15/6"));
        assert_eq!(term_of("Gửi kế hoạch trong quý III."), printed("trong quý III"));
    }

    #[test]
    fn a_span_of_time_ends_with_its_unit_or_with_what_it_runs_from() {
        assert_eq!(term_of("Nộp lệ phí bến trong vòng 05 ngày."), printed("trong vòng 05 ngày"));
        assert_eq!(
            term_of("Trả lời trong thời hạn 03 ngày làm việc kể từ ngày nhận được đơn, và báo cáo Sở."),
            printed("trong thời hạn 03 ngày làm việc kể từ ngày nhận được đơn")
        );
        assert_eq!(term_of("Sửa bến đò trong thời hạn quy định."), printed("trong thời hạn quy định"));
        assert_eq!(term_of("Gửi hồ sơ theo đúng thời gian yêu cầu."), printed("theo đúng thời gian yêu cầu"));
    }

    #[test]
    fn a_year_is_a_term_only_of_what_is_done_in_it() {
        assert_eq!(term_of("Sửa bến đò, hoàn thành trong năm 2031."), dated("trong năm 2031", "2031"));
        assert_eq!(term_of("Lập kế hoạch giữ bến trong năm 2031."), (String::new(), None, None));
    }

    #[test]
    fn what_comes_again_says_how_often() {
        assert_eq!(term_of("Báo cáo trước ngày 25 hằng tháng."), again("trước ngày 25 hằng tháng", "tháng"));
        assert_eq!(term_of("Báo cáo Sở hằng tuần."), again("hằng tuần", "tuần"));
        assert_eq!(term_of("Kiểm tra bến định kỳ hằng ngày."), again("định kỳ hằng ngày", "ngày"));
        assert_eq!(term_of("Kiểm tra bến vào quý I hằng năm."), again("quý I hằng năm", "năm"));
        assert_eq!(term_of("Báo cáo định kỳ 3 tháng."), again("định kỳ 3 tháng", "quý"));
        assert_eq!(term_of("Báo cáo định kỳ 12 tháng."), again("định kỳ 12 tháng", "năm"));
        // No word says every half of a year.
        assert_eq!(term_of("Báo cáo định kỳ sáu tháng."), printed("định kỳ sáu tháng"));
    }

    #[test]
    fn a_day_of_the_week_and_of_the_year_belong_to_what_comes_again() {
        assert_eq!(term_of("Báo cáo Sở vào thứ Năm hằng tuần."), again("thứ Năm hằng tuần", "tuần"));
        let yearly = "trước ngày 15 tháng 12 hằng năm";
        assert_eq!(term_of("Báo cáo Sở trước ngày 15 tháng 12 hằng năm."), again(yearly, "năm"));
    }

    #[test]
    fn of_two_terms_that_say_as_much_neither_is_chosen() {
        assert_eq!(
            term_of("Gửi dự thảo trước ngày 15/4/2031 và bản chính trước ngày 20/4/2031."),
            printed("trước ngày 15/4/2031; trước ngày 20/4/2031")
        );
    }

    #[test]
    fn terms_are_told_by_the_day_of_a_period_and_by_days_of_work() {
        let monthly = "định kỳ ngày 20 hằng tháng";
        assert_eq!(term_of("Mở đường dây nóng; định kỳ ngày 20 hằng tháng báo cáo Sở."), again(monthly, "tháng"));
        let quarterly = "trước ngày 15 của tháng cuối quý";
        assert_eq!(term_of("Báo cáo Sở trước ngày 15 của tháng cuối quý."), again(quarterly, "quý"));
        assert_eq!(term_of("Theo dõi, hằng năm báo cáo Sở kết quả giữ bến."), again("hằng năm", "năm"));
        assert_eq!(term_of("Thẩm định trong 05 ngày làm việc."), printed("trong 05 ngày làm việc"));
        assert_eq!(term_of("Sửa bến trong 05 ngày nghỉ."), (String::new(), None, None));
        assert_eq!(
            term_of("Lập hồ sơ; thời hạn: 10 ngày kể từ ngày ký Thông báo này."),
            printed("10 ngày kể từ ngày ký Thông báo này")
        );
        assert_eq!(term_of("Học tập xong trong quý II-2031."), printed("trong quý II-2031"));
    }

    #[test]
    fn a_day_without_its_year_is_of_the_year_of_the_document_where_it_comes_behind_it() {
        let issued = date("ngày 03/10/2031").map(|(date, _)| date);
        let told = |text: &str| {
            let due = Deadline { text: text.to_owned(), edtf: None, recurring: None };
            in_year_of(due, issued.as_ref()).edtf.unwrap_or_default()
        };
        assert_eq!(told("trước ngày 12/10"), "2031-10-12");
        assert_eq!(told("chậm nhất ngày 30 tháng 11"), "2031-11-30");
        // Of the next year, or long past: nobody tells.
        assert_eq!(told("trước ngày 15/01"), "");
        assert_eq!(told("trong thời hạn 05 ngày"), "");
    }

    #[test]
    fn a_cell_states_a_term_without_any_word_before_it() {
        let cell = |text| stated(text).map(|found| (found.text, found.edtf, found.recurring)).unwrap_or_default();
        assert_eq!(cell(" 31/3/2031;"), dated("31/3/2031", "2031-03-31"));
        assert_eq!(cell("Hằng quý"), again("Hằng quý", "quý"));
        assert_eq!(cell("Thường xuyên"), printed("Thường xuyên"));
    }
}
