//! When and by whom a cited document was issued: the date and the body around its number.

use std::ops::Range;

use super::issuer::{behind_places, name_end};
use super::mention::Mention;
use super::term::{behind_meeting, behind_terms};
use super::words::{before, ending, from, phrase_at, phrase_before, right_of, skip_blank, window_start, words_at};
use crate::fold::{at_end, at_start, fold};
use crate::grammar::date;
use crate::grammar::number::Repair;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::{TypeName, letterheads, names, phrases, terms, titles, type_at_start};
use crate::{Date, Number, Span};

/// Reads date and issuer behind the number, in the order in which they occur.
///
/// `, ngày 06 tháng 5 năm 2021 của Ban Thường vụ`
pub(super) fn tail(text: &str, mention: &mut Mention) {
    skip_series(text, mention);
    for _ in 0..3 {
        let at = skip_blank(text, mention.span.end);
        let rest = from(text, at);
        let (at, comma) = match rest.strip_prefix(',') {
            Some(_) => (skip_blank(text, at + 1), true),
            None => (at, false),
        };
        let at = behind_force(text, behind_slip(text, at));
        let gap = text.get(mention.span.end..at).filter(|gap| gap.len() > MAX_LINE_ENDS);
        if gap.is_some_and(|gap| gap.bytes().filter(|&byte| byte == b'\n').count() > MAX_LINE_ENDS) {
            return;
        }
        if mention.date.is_none() && read_date(text, at, comma, mention) {
            continue;
        }
        // Who is named before the number may be named again behind it.
        let ahead = |issuer: &Range<usize>| {
            mention.number.as_ref().is_some_and(|number| issuer.end <= number.span.start as usize)
        };
        if mention.issuer.as_ref().is_none_or(ahead) && read_issuer(text, at, comma, mention) {
            continue;
        }
        return;
    }
}

/// The most line ends between what is said of a document.
const MAX_LINE_ENDS: usize = 2;

/// The longest bracket that says since when a document is in force, in bytes.
const MAX_FORCE: usize = 80;

/// The offset behind a bracket that says since when a document is in force, before its day or its issuer.
///
/// `số 103/2034/TT-BTC` + ` (có hiệu lực từ ngày 01/10/2034)` + ` của Bộ Tài chính`
fn behind_force(text: &str, at: usize) -> usize {
    let behind = || {
        let inside = from(text, at).strip_prefix('(')?;
        let (_, force) = phrase_at(inside, titles::IN_FORCE)?;
        let close = inside.bytes().take(MAX_FORCE).position(|byte| byte == b')').filter(|&close| close >= force)?;
        Some(skip_blank(text, at + 1 + close + 1))
    };
    behind().unwrap_or(at)
}

/// The most terms and sessions that are named with the day of adoption.
const MAX_SESSIONS: usize = 4;

/// Reads the day on which the assembly passed a law, behind the session in which it did.
///
/// `Luật Đê điều` + ` được Quốc hội khóa XV thông qua tại kỳ họp thứ 9 ngày 26 tháng 6 năm 2031`
pub(super) fn day_of_adoption(text: &str, mention: &mut Mention) {
    let start = skip_blank(text, mention.span.end);
    let Some(assembly) = words_at(from(text, start), terms::BY_ASSEMBLY) else { return };
    let mut end = start + assembly;
    let mut passed = false;
    for _ in 0..MAX_SESSIONS {
        end = behind_terms(text, end);
        let verb = skip_blank(text, end);
        let Some(length) = words_at(from(text, verb), terms::PASSED) else { break };
        passed |= words_at(from(text, verb), terms::PASSED_AT).is_none();
        end = verb + length;
    }
    let at = skip_blank(text, end);
    let day = date::date(from(text, at)).filter(|(day, _)| passed && day.day.is_some());
    let Some((mut value, length)) = day.filter(|_| at_start(from(text, at), "ngay").is_some()) else { return };
    value.span = Span::of(at, at + length);
    mention.date = Some(value);
    mention.span.end = at + length;
}

/// The offset behind a word that a slip put before the date or the issuer.
///
/// `số 7/TT-BYT` + ` của` + ` ngày 6/2/2020`, ` ngày` + ` ngày 6/2/2020`, ` của` + ` của Bộ Y tế`
fn behind_slip(text: &str, at: usize) -> usize {
    let rest = from(text, at);
    let of = at_start(rest, "cua");
    let Some(end) = of.or_else(|| at_start(rest, "ngay")) else { return at };
    let next = skip_blank(text, at + end);
    let goes_on = |word| at_start(from(text, next), word).is_some();
    if goes_on("ngay") || of.is_some() && goes_on("cua") { next } else { at }
}

/// How far before a mention the date may stand, in bytes.
const MAX_DATE_BEFORE: usize = 180;

/// Reads the date that opens the sentence in which a body issues the document.
///
/// `Ngày 04/3/2020, Thủ tướng Chính phủ đã ban hành Chỉ thị số …`
pub(super) fn date_before(text: &str, floor: usize, mention: &mut Mention) {
    if mention.date.is_some() || mention.number.is_none() || mention.own {
        return;
    }
    let mut left = before(text, mention.span.start);
    if !mention.typed {
        match phrase_before(left.trim_end(), phrases::PAPERS) {
            Some(paper) => left = before(left, paper),
            None if mention.uncoded => {}
            None => return,
        }
    }
    let base = window_start(left, MAX_DATE_BEFORE.min(left.len().saturating_sub(floor)));
    let open = from(left, base).trim_end();
    let Some(verb) = phrase_before(open, phrases::ISSUES) else { return };
    let head = before(open, verb);
    let Some(at) = head.rfind("gày ").and_then(|at| at.checked_sub(1)).filter(|&at| head.is_char_boundary(at)) else {
        return;
    };
    let lead = before(head, at).trim_end_matches(' ');
    let opens =
        if lead.is_empty() { base == 0 || base == floor } else { lead.ends_with(['.', ';', ':', ',', '-', '+', '\n']) };
    let Some((mut value, len)) = date::date(from(head, at)).filter(|(value, _)| opens && value.day.is_some()) else {
        return;
    };
    let behind = right_of(head, at + len);
    let subject = behind.strip_prefix(',').map_or(behind, str::trim_start);
    let subject = subject.trim_end();
    let subject = subject.strip_suffix(" đã").unwrap_or(subject);
    // One body and nothing else: `Công ty A nộp hồ sơ sau khi Sở B có …` tells of another day.
    let alone = subject.starts_with(char::is_uppercase) && !subject.contains([' ', ',', '.', ';', ':', '(']);
    // `Ủy ban Kinh tế của Quốc hội`: one body of another.
    let of_another = || {
        let whose = right_of(subject, name_end(subject, 0)?);
        let owner = right_of(whose, words_at(whose, &["của"])?);
        (name_end(owner, 0) == Some(owner.len())).then_some(())
    };
    if alone || name_end(subject, 0) == Some(subject.len()) || of_another().is_some() {
        value.span = Span::of(base + at, base + at + len);
        mention.date = Some(value);
    }
}

/// Passes over the mark of a series in brackets between number and date: `12/2002/TT-BCA (A11) ngày …`.
fn skip_series(text: &str, mention: &mut Mention) {
    let at = skip_blank(text, mention.span.end);
    let Some(inner) = from(text, at).strip_prefix('(') else { return };
    let mark = inner.trim_start_matches(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let dated = mark.strip_prefix(')').filter(|left| at_start(left.trim_start(), "ngay").is_some());
    if let Some(left) = dated.filter(|_| mark.len() < inner.len()) {
        mention.span.end = text.len() - left.len();
    }
}

fn read_date(text: &str, at: usize, comma: bool, mention: &mut Mention) -> bool {
    let rest = from(text, at);
    let first = rest.chars().next().unwrap_or(' ');
    let open = usize::from(first == '(');
    let inner = from(rest, open);
    // `ngày`, `năm`, `tháng`, a digit, or one of the phrases: anything else is passed over at its first letter, and the issuer.
    let likely = inner.starts_with(|c: char| c.is_ascii_digit() || "nNtTbBcCđĐdDkKhHlL".contains(c));
    if !likely || at_start(inner, "cua").is_some() {
        return false;
    }
    let lead = phrase_at(inner, phrases::BEFORE_DATE)
        .and_then(|(_, end)| at_end(before(inner, end), "ngay"))
        .or_else(|| behind_hour(inner))
        .unwrap_or(0);
    let worded = at_start(from(inner, lead), "ngay").is_some();
    let start = at + open + lead;
    let printed = from(inner, lead);
    let found = date::date(printed).or_else(|| {
        let misread = worded.then(|| date::misread(printed)).flatten();
        let read = misread.map(|misread| with_repair(misread, start, mention));
        read.or_else(|| worded.then(|| date::damaged(printed)).flatten())
    });
    let Some((mut value, len)) = found else {
        // Which year is meant the document at hand may tell, or the list which day; who issued it stands behind.
        let plain = worded && open == 0;
        let unread = if plain { date::year_unread(inner) } else { None };
        mention.unread_date = unread.map(|len| Span::of(at, at + len)).or(mention.unread_date);
        let day = unread.or_else(|| date::without_year(inner)).or_else(|| same_day(inner)).filter(|_| plain);
        mention.span.end = day.map_or(mention.span.end, |len| at + len);
        return day.is_some();
    };
    if !worded && (comma || lead > 0) && value.day.is_none() {
        return false;
    }
    let close = if open == 1 {
        match right_of(inner, lead + len).strip_prefix(')') {
            Some(left) => inner.len() - left.len(),
            None => return false,
        }
    } else {
        lead + len
    };
    value.span = Span::of(start, start + len);
    mention.date = Some(value);
    mention.span.end = at + open + close;
    true
}

/// The date with letters for digits that stands at an offset, and its bytes; what it was read as is kept.
fn with_repair((date, found, read_as): (Date, String, String), at: usize, mention: &mut Mention) -> (Date, usize) {
    let end = date.span.end as usize;
    let span = Span::of(at + end - found.len(), at + end);
    mention.date_repair = Some(Box::new(Repair { span, found, read_as }));
    (date, end)
}

/// The bytes of `cùng ngày` at the start of a text: the day of the document before it in the list.
pub(super) fn same_day(text: &str) -> Option<usize> {
    at_start(text, "cung ngay").filter(|&end| !right_of(text, end).starts_with(|c: char| c.is_ascii_digit()))
}

/// The longest hour before a day, in bytes: `hồi 17 giờ 30 phút `.
const MAX_HOUR: usize = 32;

/// Where the day stands behind the hour at which a telegram was sent: `hồi 17 giờ 30 phút` + ` ngày 6/9/2031`.
fn behind_hour(text: &str) -> Option<usize> {
    let (_, end) = phrase_at(text, phrases::BEFORE_HOUR)?;
    let most = (end + MAX_HOUR).min(text.len());
    let window = (most.saturating_sub(3)..=most).rev().find_map(|most| text.get(end..most))?;
    let day = window.find("ngày")?;
    let mut hour = window.get(..day)?;
    while let Some(left) =
        Some(hour.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')).filter(|left| !left.is_empty())
    {
        hour = phrases::HOUR.iter().find_map(|word| left.strip_prefix(word))?;
    }
    Some(end + day)
}

fn read_issuer(text: &str, at: usize, comma: bool, mention: &mut Mention) -> bool {
    let rest = from(text, at);
    let start = match at_start(rest, "cua").or_else(|| at_start(rest, "do")) {
        Some(of) => skip_blank(text, at + of),
        None => match meeting(text, at).or_else(|| session(text, at)).or_else(|| between(text, at, mention)) {
            Some(start) => start,
            None => return false,
        },
    };
    // The meeting is named with the body that met.
    let body = behind_meeting(text, start).unwrap_or(start);
    let small = || Some(start + words_at(from(text, start), names::IN_SMALL_LETTERS)?);
    let Some(mut end) = name_end(text, body).or_else(small).or_else(|| united(text, start)) else {
        return false;
    };
    end = behind_short_form(text, end).unwrap_or(end);
    end = behind_places(text, start, end);
    if is_joint(mention) {
        end = joint_end(text, end, mention);
    }
    // `do X ban hành`: without the verb the sentence goes on (`do Sở X trình`).
    let by = at_start(rest, "do").is_some();
    let verb = from(text, skip_blank(text, end));
    let issued = at_start(verb, phrases::ISSUE).filter(|_| by);
    if by && (issued.is_none() || comma) {
        return false;
    }
    // `Luật Thuế của Việt Nam`: whose it is.
    if mention.law && phrase_at(from(text, start), names::LEGISLATORS).is_none() {
        return false;
    }
    if gives_opinion(text, mention.span.start, skip_blank(text, end)) {
        return false;
    }
    mention.issuer = Some(start..end);
    mention.span.end = issued.map_or(end, |len| skip_blank(text, end) + len);
    true
}

/// Where the meeting of a committee is named that passed a document: ` Hội nghị lần thứ sáu Ban Chấp hành Trung ương`
fn meeting(text: &str, at: usize) -> Option<usize> {
    behind_meeting(text, at).map(|_| at)
}

/// Where the session of the Central Committee is named that passed a document: ` Hội nghị Trung ương 6 khóa XII`
fn session(text: &str, at: usize) -> Option<usize> {
    phrase_at(from(text, at), terms::SESSIONS).map(|_| at)
}

/// Where the first of those is named between whom a joint document was agreed: `giữa` + ` Bộ Y tế và Bộ Tài chính`
fn between(text: &str, at: usize, mention: &Mention) -> Option<usize> {
    let between = words_at(from(text, at), &["giữa"]).filter(|_| is_joint(mention))?;
    Some(skip_blank(text, at + between))
}

/// Where the names end of ministries that are named as one; not where a list of them goes on.
///
/// `liên Bộ Y tế - Bộ Tài chính`, `liên bộ Y tế - Tài chính`
fn united(text: &str, start: usize) -> Option<usize> {
    let named = |words: &str| name_end(text, skip_blank(text, start + words_at(from(text, start), &[words])?));
    let end = named("liên").or_else(|| named("liên bộ"))?;
    (!right_of(text, end).starts_with([',', '-', '–', '—'])).then_some(end)
}

/// Where a name ends whose abbreviation stands in brackets before the place that belongs to it.
///
/// `Bảo hiểm xã hội` + ` (BHXH) tỉnh Đê Lớn`
fn behind_short_form(text: &str, end: usize) -> Option<usize> {
    let inside = from(text, skip_blank(text, end)).strip_prefix('(')?;
    let close = inside.find(|c: char| !c.is_uppercase()).filter(|&close| close > 1)?;
    let place = from(inside, close).strip_prefix(')').map(|behind| text.len() - behind.trim_start().len())?;
    let (_, word) = phrase_at(from(text, place), letterheads::PLACE_WORDS)?;
    let name = skip_blank(text, place + word);
    let whole = from(text, name).split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.')).next()?;
    let capital = || whole.starts_with(char::is_uppercase).then_some(name + whole.len());
    name_end(text, name).or_else(capital)
}

/// Whether a document is issued by several bodies together: `Thông tư liên tịch`.
fn is_joint(mention: &Mention) -> bool {
    let coded = |number: &Number| number.kind.as_deref().is_some_and(|kind| kind.ends_with("LT"));
    mention.type_name.is_some_and(TypeName::is_joint) || mention.number.as_deref().is_some_and(coded)
}

/// Where the last of the bodies is named that issued a document together, of which the first ends at an offset; as
/// many names are read at the most as the symbol has.
///
/// `Bộ Công an` + `, Bộ Tài chính và Bộ Quốc phòng`
fn joint_end(text: &str, first: usize, mention: &Mention) -> usize {
    let several = mention.number.as_ref().map_or(1, |number| number.bodies.len());
    let mut end = first;
    for _ in 1..several {
        let at = skip_blank(text, end);
        let joint = from(text, at).strip_prefix(',').or_else(|| from(text, at).strip_prefix("và "));
        let next = joint.map_or(at, |behind| skip_blank(text, text.len() - behind.len()));
        let body = from(text, next);
        if next == at || !opens_actor(body) || type_at_start(body).is_some() {
            break;
        }
        let Some(close) = name_end(text, next) else { break };
        end = close;
    }
    end
}

/// How far before the mention they are looked for, in bytes.
const MAX_OPINION: usize = 120;

/// Whether a body behind a mention gives its opinion on the document instead of having issued it.
///
/// `ý kiến góp ý dự thảo sửa đổi Quyết định số 5/QĐ-ABC của Sở X tại Văn bản số 7/SX-TH`
fn gives_opinion(text: &str, start: usize, behind: usize) -> bool {
    let Some(at) = at_start(from(text, behind), "tai") else { return false };
    let paper = from(text, skip_blank(text, behind + at));
    if phrase_at(paper, phrases::PAPERS).is_none() && type_at_start(paper).is_none() {
        return false;
    }
    let left = before(text, start);
    let open = ending(left, MAX_OPINION).rsplit([';', '.', '\n']).next().unwrap_or_default();
    let key = fold(open);
    phrases::OPINIONS.iter().any(|words| key.contains(words))
}

#[cfg(test)]
mod tests {
    use crate::cite;

    #[test]
    fn a_day_whose_year_cannot_be_read_is_told_and_what_stands_behind_it_is_read() {
        let document =
            crate::parse("Theo công văn số 5/CT-KK ngày 18/12/203 của Cục Thuế tỉnh Đồng Xa về việc giữ bến.\n");
        let letter = &document.citations[0];
        assert_eq!((letter.date.as_ref(), letter.issuer.as_deref()), (None, Some("Cục Thuế tỉnh Đồng Xa")));
        assert_eq!(letter.title.as_deref(), Some("về việc giữ bến"));
        let remark = document.diagnostics.iter().find(|remark| remark.code == crate::Code::DateUnreadable);
        assert_eq!(remark.and_then(|remark| remark.found.as_deref()), Some("ngày 18/12/203"));
    }

    #[test]
    fn the_day_of_adoption_stands_behind_the_session_and_the_issuer_behind_the_force() {
        let day = |text: &str| cite(text).swap_remove(0).date.map(|date| date.edtf).unwrap_or_default();
        for (passed, edtf) in [
            ("được Quốc hội khóa XV thông qua tại kỳ họp thứ 9 ngày 26 tháng 6 năm 2031", "2031-06-26"),
            ("đã được Quốc hội khóa XV, kỳ họp thứ 9 thông qua ngày 26/6/2031", "2031-06-26"),
            ("được Quốc hội thông qua, ngày 05/7/2031 Bộ Xây dựng họp", ""),
            ("được Quốc hội khóa XV thông qua ngày 26/6/2031", "2031-06-26"),
            ("được Quốc hội xem xét tại kỳ họp thứ 9 ngày 26/6/2031", ""),
            ("được Quốc hội khóa XV thông qua và có hiệu lực từ ngày 01/01/2032", ""),
        ] {
            assert_eq!(day(&format!("Luật Đất đai {passed}")), edtf, "{passed}");
        }
        assert_eq!(day("quy định của Luật Đê điều đã được Quốc hội thông qua ngày 26/6/2031"), "2031-06-26");
        let amended =
            cite("Luật số 5/2031/QH15 sửa đổi một số điều của Luật Đất đai đã được Quốc hội thông qua ngày 26/6/2031");
        assert_eq!(amended.last().and_then(|law| law.date.as_ref()), None);
        let issuer = |text: &str| cite(text).swap_remove(0).issuer;
        let circular = "Thông tư số 103/2034/TT-BTC (có hiệu lực từ ngày 01/10/2034)";
        assert_eq!(issuer(&format!("{circular} của Bộ Tài chính")).as_deref(), Some("Bộ Tài chính"));
        assert_eq!(issuer(&format!("{circular} thì bến được mở theo đề nghị của Bộ Tài chính")), None);
    }

    #[test]
    fn the_day_on_which_a_body_issues_a_document_is_its_day() {
        for (text, day) in [
            ("Ngày 06/3/2031, Sở Xây dựng ban hành Công văn số 77/SXD-QH", "2031-03-06"),
            ("Ngày 06/3/2031 Sở Xây dựng có Công văn số 77/SXD-QH", "2031-03-06"),
            ("Sở nhận ngày 06/3/2031 Công văn số 77/SXD-QH", ""),
            ("họp ngày 06/3/2031 Sở Xây dựng có Công văn số 77/SXD-QH", ""),
            ("Theo ý kiến của Thường trực, ngày 06/3/2031 Sở Xây dựng đã ban hành Công văn số 77/SXD-QH", "2031-03-06"),
            ("Theo ý kiến của Thường trực ngày 06/3/2031 Sở Xây dựng đã ban hành Công văn số 77/SXD-QH", ""),
            ("Ngày 06/3/2031, Công ty A nộp hồ sơ sau khi Sở Xây dựng có Công văn số 77/SXD-QH", ""),
            ("Ngày 06/3/2031, Sở Xây dựng đã ban hành Công văn số 77/SXD-QH", "2031-03-06"),
            ("Ngày 06/3/2031, Ủy ban Kinh tế của Quốc hội đã có Báo cáo thẩm tra số 77/BC-UBKT", "2031-03-06"),
            ("Ngày 06/3/2031, Sở Xây dựng của tỉnh nhận hồ sơ và có Công văn số 77/SXD-QH", ""),
        ] {
            let date = cite(text).swap_remove(0).date.map(|date| date.edtf);
            assert_eq!(date.unwrap_or_default(), day, "{text}");
        }
    }

    #[test]
    fn a_word_that_stands_twice_and_a_body_in_small_letters_hide_neither_day_nor_issuer() {
        for (text, issuer) in [
            ("Nghị định số 7/2031/NĐ-CP ngày ngày 05/3/2031 của Chính phủ về bến đò", "Chính phủ"),
            ("Nghị định số 7/2031/NĐ-CP ngày 05/3/2031 của của Chính phủ về bến đò", "Chính phủ"),
            ("Nghị định số 7/2031/NĐ-CP ngày 05/3/2031 của chính phủ về bến đò", "chính phủ"),
        ] {
            let citation = cite(text).swap_remove(0);
            let day = citation.date.map(|date| date.edtf);
            assert_eq!((day.as_deref(), citation.issuer.as_deref()), (Some("2031-03-05"), Some(issuer)), "{text}");
            assert_eq!(citation.title.as_deref(), Some("về bến đò"), "{text}");
        }
        assert_eq!(cite("Nghị định số 7/2031/NĐ-CP của xã viên về bến đò").swap_remove(0).issuer, None);
    }

    #[test]
    fn the_issuer_is_named_with_the_places_that_it_lies_in() {
        for (issuer, behind) in [
            ("Chủ tịch UBND xã Bến Đá, tỉnh Đê Lớn", " về việc giữ bến"),
            ("Hội đồng nhân dân xã Bến Đá, huyện Đê Thượng, tỉnh Đê Lớn", " về việc giữ bến"),
            ("UBND phường Bến Đá, thành phố Bà Đê - Bến Lớn", ";"),
            ("UBND thành phố Đê Hạ, tỉnh Đê Lớn", " phê duyệt quy hoạch"),
            ("UBND tỉnh Đê Lớn", ", xã Bến Đá báo cáo"),
            ("UBND xã Bến Đá", ", Tỉnh ủy Đê Lớn"),
            ("UBND xã Bến Đá", ", tỉnh đã báo cáo"),
        ] {
            let citation =
                cite(&format!("Quyết định số 12/QĐ-UBND ngày 04/4/2031 của {issuer}{behind}")).swap_remove(0);
            assert_eq!(citation.issuer.as_deref(), Some(issuer), "{behind}");
            assert_eq!(citation.title.is_some(), behind.starts_with([' ']), "{issuer}");
        }
    }

    #[test]
    fn those_who_issued_a_document_together_are_named_in_several_ways() {
        for (by, issuer) in [
            (" giữa Bộ Thủy sản và Bộ Tài chính quy định về bến", Some("Bộ Thủy sản và Bộ Tài chính")),
            (" của liên Bộ Y tế - Bộ Tài chính quy định về bến", Some("liên Bộ Y tế - Bộ Tài chính")),
            (" của liên Bộ Nội vụ, Tài chính quy định về bến", None),
            (" của liên bộ Y tế - Tài chính quy định về bến", Some("liên bộ Y tế - Tài chính")),
            (" của liên bộ về bến", None),
        ] {
            let text = format!("Thông tư liên tịch số 5/2013/TTLT-BYT-BTC ngày 4 tháng 3 năm 2013{by}");
            let citation = cite(&text).swap_remove(0);
            assert_eq!((citation.issuer.as_deref(), citation.title.is_some()), (issuer, issuer.is_some()), "{by}");
        }
        let text = "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 Hội nghị Trung ương 6 khóa XII về tổ chức bộ máy";
        let citation = cite(text).swap_remove(0);
        let read = (citation.issuer.as_deref(), citation.title.as_deref());
        assert_eq!(read, (Some("Hội nghị Trung ương 6 khóa XII"), Some("về tổ chức bộ máy")));
    }

    #[test]
    fn behind_a_day_without_its_year_stands_who_issued_the_document() {
        let read = |text: &str| {
            let citation = cite(text).swap_remove(0);
            (citation.text, citation.date.map(|date| date.edtf), citation.issuer)
        };
        for day in ["07/4", "7 tháng 4"] {
            let text = format!("Công văn số 112/BQL-KT ngày {day} của Ban Quản lý bến Đê Lớn");
            assert_eq!(read(&text), (text, None, Some("Ban Quản lý bến Đê Lớn".to_owned())));
        }
        let (text, date, issuer) = read("Công văn số 112/BQL-KT ngày 07/4/20 của Ban Quản lý bến Đê Lớn");
        assert_eq!((text.as_str(), date, issuer), ("Công văn số 112/BQL-KT", None, None));
    }

    #[test]
    fn letters_that_recognition_writes_for_digits_of_a_day_are_read_as_these_and_told() {
        for (day, read) in [
            ("ngày l2/01/2031", "2031-01-12"),
            ("ngày O5/3/2031", "2031-03-05"),
            ("ngày 2l tháng 10 năm 2031", "2031-10-21"),
            ("lập ngày 07 tháng 6 năm 2031", "2031-06-07"),
        ] {
            let text = format!("Căn cứ Biên bản số 15/BB-VPHC {day};");
            let date = cite(&text).swap_remove(0).date.map(|date| date.edtf);
            assert_eq!(date.as_deref(), Some(read), "{day}");
        }
        let document =
            crate::parse("QUYẾT ĐỊNH\n\nCăn cứ Biên bản số 15/BB-VPHC ngày l2/01/2031;\n\nĐiều 1. Giữ bến.\n");
        let told = document.diagnostics.iter().find(|remark| remark.code == crate::Code::DateRepaired);
        let told = told.map(|remark| (remark.found.as_deref(), remark.read_as.as_deref()));
        assert_eq!(told, Some((Some("l2/01/2031"), Some("12/01/2031"))));
    }

    #[test]
    fn a_telegram_bears_its_hour_before_its_day() {
        for hour in ["hồi 17 giờ 00", "lúc 7 giờ sáng", "lúc 17 giờ 30 phút", "hồi 17h30'"] {
            let text = format!("Công điện số 05/CĐ-TTg {hour} ngày 06/9/2031 của Thủ tướng Chính phủ về ứng phó bão");
            let citation = cite(&text).swap_remove(0);
            let read = (citation.date.map(|date| date.edtf).unwrap_or_default(), citation.issuer.unwrap_or_default());
            assert_eq!(read, ("2031-09-06".to_owned(), "Thủ tướng Chính phủ".to_owned()), "{hour}");
        }
    }
}
