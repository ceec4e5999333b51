//! Laws, codes, ordinances and the Constitution: documents that are known by name.
//!
//! `Luật Đất đai năm 2013`, `Bộ luật Hình sự số 100/2015/QH13`, `Luật sửa đổi, bổ sung một số điều của Luật …`

use std::ops::Range;
use std::sync::Arc;

use super::head::{is_draft, is_plural};
use super::issue::{day_of_adoption, tail};
use super::issuer::{is_unit, name_end as body_end};
use super::mention::{Mention, move_repairs, without_damage};
use super::words::{
    before, ending, from, is_capitalised, label_at, left_of, phrase_at, phrase_before, right_of, skip_blank, word_at,
    words_at,
};
use crate::fold::{at_end, at_start};
use crate::grammar::date::{bare_year, date};
use crate::grammar::number;
use crate::letters::is_alphabetic;
use crate::vocabulary::relations::{PARTS_AMENDED, TO_AMEND};
use crate::vocabulary::{laws, type_at_end, type_at_start, type_named};
use crate::{Span, System};

mod amending;
mod name;

use amending::{amending_end, names_none};
use name::{is_of_other_type, is_tail, known_name, name_end, opens_sentence, passed_end};

/// The shortest name of a law, in bytes: of one letter the rest is lost.
const MIN_NAME: usize = 3;

/// Reads the mention of a law whose type word begins at an offset.
///
/// `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`
pub(super) fn law(text: &str, start: usize, word: Range<usize>) -> Option<Mention> {
    let left = left_of(text, start);
    if phrase_before(left, laws::NO_LAW_BEFORE).is_some() {
        return None;
    }
    let type_name = type_named(text.get(start..word.end)?)?;
    let draft = is_draft(left) || is_in_the_making(left);
    let mut mention = Mention {
        span: start..word.end,
        head: start,
        type_name: Some(type_name),
        typed: true,
        law: true,
        ..Mention::default()
    };
    let at = skip_blank(text, word.end);
    let rest = from(text, at);
    if rest.starts_with(':') && !draft {
        return of_list(text, &mention, start, skip_blank(text, at + 1));
    }
    if at == word.end && !rest.is_empty() {
        return if type_name.name == "Hiến pháp" { Some(mention) } else { None };
    }
    if phrase_at(rest, laws::AMENDING).is_some() {
        // What it amends stands behind; the laws named there are mentions of their own.
        let (end, says) = amending_end(text, at);
        mention.amending = true;
        mention.title = Some(at..end);
        mention.span.end = mention.title.as_ref().map_or(at, |title| title.end);
        let title = text.get(at..mention.span.end).unwrap_or_default();
        law_tail(text, &mut mention);
        let planned = draft || !says || names_none(title);
        return Some(mention).filter(|mention| !planned || mention.number.is_some() || mention.date.is_some());
    }
    if type_name.name == "Hiến pháp" {
        if let Some(end) = phrase_at(rest, laws::COUNTRIES) {
            mention.title = Some(at..at + end.1);
            mention.span.end = at + end.1;
        }
        law_tail(text, &mut mention);
        return Some(mention);
    }
    if let Some((name, end)) = quoted_name(text, at) {
        mention.title = Some(name);
        mention.span.end = end;
    } else {
        let known = known_name(rest);
        // A draft is called a revision of the law in force; behind a comma the sentence may go on.
        let goes_on = |behind: &str| is_revised(behind) || behind.starts_with(',');
        let passed = phrase_before(left, laws::PASSING).filter(|_| !known.is_some_and(|end| goes_on(from(rest, end))));
        let passed = passed.and_then(|_| passed_end(text, at, known));
        let named = passed.or_else(|| name_end(text, at, known, is_one_of_many(left)));
        if let Some(end) = named.filter(|&end| end >= at + MIN_NAME) {
            if known.is_none() && type_name.name == "Luật" && is_kind(from(text, at), end - at, left) {
                return None;
            }
            mention.title = Some(at..end);
            mention.span.end = end;
            mention.unlisted = known.is_none();
        }
    }
    law_tail(text, &mut mention);
    let passed = mention.number.is_some() || mention.date.is_some();
    let drafted = draft || is_revised(from(text, mention.span.end)) && !in_force(left);
    // `điểm a khoản 1 Điều 37 của Luật theo mẫu …`: a provision of the law that the document is about.
    let provision = || at_end(left, "cua").is_some_and(|of| left_of(left, of).ends_with(|c: char| c.is_ascii_digit()));
    let bare = || {
        rest.starts_with(is_alphabetic)
            && !laws::NO_NAME.contains(&word_at(text, at))
            && opens_sentence(text, at)
            && provision()
    };
    (passed || !drafted && (mention.title.is_some() || bare())).then_some(mention)
}

/// Whether what a text begins with is called so as a kind of laws is, and nothing tells which law is meant: `các Luật thuế`
fn is_kind(text: &str, len: usize, left: &str) -> bool {
    let name = before(text, len);
    let kind = laws::KINDS.contains(&name) || laws::KINDS_OF_SEVERAL.contains(&name) && is_plural(left);
    kind && !is_tail(right_of(text, len))
}

/// A further law that a list names without its type, behind another.
pub(super) fn further(text: &str, law: &Mention) -> Option<Mention> {
    of_another_year(text, law).or_else(|| {
        let behind = Some(right_of(text, law.span.end)).filter(|_| law.law)?;
        let joint = behind.strip_prefix([',', ';']).or_else(|| behind.strip_prefix("và "))?;
        let (_, word) = type_at_start(from(text, law.head))?;
        let joint = Some(joint).filter(|_| right_of(text, law.head + word).starts_with(':'))?;
        let start = skip_blank(text, text.len() - joint.len());
        of_list(text, law, start, start)
    })
}

/// A law that a list names without its type, from where its mention and where its name begin: `các Luật:` + ` Đê điều ngày
/// 18/01/2034; Đò ngang ngày 27/11/2033`
fn of_list(text: &str, list: &Mention, start: usize, name: usize) -> Option<Mention> {
    let listed = known_name(from(text, name));
    let end = name_end(text, name, listed, false).filter(|_| is_capitalised(word_at(text, name)))?;
    let mut mention = Mention {
        span: start..end,
        head: list.head,
        type_name: list.type_name,
        typed: true,
        law: true,
        title: Some(name..end),
        ..Mention::default()
    };
    law_tail(text, &mut mention);
    let known = mention.number.is_some() || mention.date.is_some() || listed.is_some();
    known.then_some(mention)
}

/// The same law of another year, that a list names by the year alone: `các Luật Đê điều năm 2003` + ` và năm 2013`
fn of_another_year(text: &str, law: &Mention) -> Option<Mention> {
    let by_year = law.law && law.number.is_none() && law.title.is_some();
    law.date.as_ref().filter(|date| by_year && date.month.is_none() && date.edtf.len() == "2003".len())?;
    let behind = right_of(text, law.span.end);
    // `thi hành Luật Đê điều năm 2003 và năm 2004` may tell a period.
    let several = is_plural(before(text, law.head));
    let joint = behind.strip_prefix("và ").or_else(|| behind.strip_prefix(',')).filter(|_| several)?;
    let start = skip_blank(text, text.len() - joint.len());
    let (mut value, len) = date(from(text, start)).filter(|(value, _)| value.month.is_none())?;
    let end = start + len;
    let ended = right_of(text, end).chars().next().is_none_or(|c| matches!(c, '.' | ',' | ';' | ':' | ')'));
    let listed = words_at(right_of(text, end), &["và"]).is_some();
    value.span = Span::of(start, end);
    (ended || listed).then(|| Mention { span: start..end, date: Some(value), listed: true, ..law.clone() })
}

/// Whether the words before a law say that it is in force: a provision of it, or that something is done by it.
fn in_force(left: &str) -> bool {
    left.ends_with(|c: char| c.is_ascii_digit()) || phrase_before(left, laws::IN_FORCE).is_some()
}

/// Whether a law is said to be in the making: `hồ sơ đề nghị xây dựng Luật Đê biển`. `Luật Xây dựng, Luật Đê biển` is not.
fn is_in_the_making(left: &str) -> bool {
    left.ends_with(laws::BUILDING) || phrase_before(left, laws::MAKING).is_some()
}

/// Whether a law is called a revision of the one in force, as drafts are: `Luật Thủ đô (sửa đổi)`, `Luật thuế đê biển (TĐB)
/// (sửa đổi)`, `HỒ SƠ LUẬT THỦ ĐÔ SỬA ĐỔI`.
fn is_revised(behind: &str) -> bool {
    let mut rest = behind.trim_start();
    for _ in 0..2 {
        let Some(inside) = rest.strip_prefix('(') else { break };
        if at_start(inside, TO_AMEND).is_some_and(|end| from(inside, end).starts_with(')')) {
            return true;
        }
        let close = inside.find(|c: char| !c.is_uppercase()).unwrap_or_default();
        if !from(inside, close).starts_with(')') || !(2..=MAX_SHORT_FORM).contains(&close) {
            break;
        }
        rest = right_of(inside, close + 1);
    }
    let alone = |end| matches!(right_of(rest, end).chars().next(), None | Some('.' | ',' | ';' | ')' | ':'));
    at_start(rest, TO_AMEND).is_some_and(alone) && words_at(rest, &["sửa đổi, bổ sung"]).is_none()
}

/// The longest abbreviation of a name, in bytes.
const MAX_SHORT_FORM: usize = 12;

/// The longest name in quotation marks, in bytes.
const MAX_QUOTED: usize = 320;

/// The name of a law that is set in quotation marks, and where they close.
///
/// `Pháp lệnh “Bảo vệ đê điều” ngày 26 tháng 10 năm 1989`
fn quoted_name(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let inner = from(text, at).strip_prefix(['“', '"'])?;
    let start = skip_blank(text, text.len() - inner.len());
    let name = from(text, start);
    let (len, mark) = name.char_indices().take_while(|&(at, _)| at < MAX_QUOTED).find(|(_, c)| "”\"".contains(*c))?;
    let end = start + left_of(name, len).len();
    let close = start + len + mark.len_utf8();
    // Wording that is quoted (`Luật “này”`, `thay cụm từ “Luật” bằng “luật”`) is no name.
    (is_capitalised(name) && is_tail(from(text, skip_blank(text, close)))).then_some((start..end, close))
}

/// Whether a type word stands in the plural, or in a row of types that does: `các Luật, Pháp lệnh về thuế`.
fn is_one_of_many(left: &str) -> bool {
    let mut left = left;
    for _ in 0..4 {
        if is_plural(left) {
            return true;
        }
        let open = left.trim_end();
        let joint = open.strip_suffix(',').or_else(|| at_end(open, "va").map(|at| before(open, at)));
        match joint.and_then(|open| type_at_end(open.trim_end())) {
            Some((_, at)) => left = before(left, at),
            None => return false,
        }
    }
    false
}

/// Number, year and date behind the name.
///
/// `số 45/2013/QH13 ngày 29 tháng 11 năm 2013`
pub(super) fn law_tail(text: &str, mention: &mut Mention) {
    let name = mention.span.end;
    let behind = skip_blank(text, name);
    let at = behind_short_form(text, behind);
    if at > behind {
        mention.span.end = left_of(text, at).len();
    }
    let label = label_at(from(text, at));
    let start = at + label.unwrap_or(0);
    let rest = from(text, start);
    let found = number::number(rest);
    if label.is_some() && found.as_ref().is_some_and(|(value, _)| is_of_other_type(value)) {
        return;
    }
    if let Some(found) = found {
        let (mut value, len, mut repairs) = without_damage(rest, found, mention.type_name);
        move_repairs(&mut repairs, start);
        mention.repairs = repairs;
        value.span = Span::of(start, start + len);
        mention.number = Some(Arc::new(value));
        mention.span.end = start + len;
    } else if start > at {
        torn_number(rest, start, mention);
    } else if let Some((mut value, len)) = bare_year(rest) {
        value.span = Span::of(start, start + len);
        mention.date = Some(value);
        mention.span.end = start + len;
    }
    tail(text, mention);
    // `Luật số … sửa đổi một số điều của Luật A được Quốc hội thông qua ngày …`: which of them was, the words do not tell.
    let amended = phrase_before(left_of(text, mention.head), PARTS_AMENDED).is_some();
    if mention.date.is_none() && mention.issuer.is_none() && !amended {
        day_of_adoption(text, mention);
    }
    let day = mention.date.as_ref().filter(|date| date.day.is_some() && date.span.end as usize == mention.span.end);
    let held = || is_held(right_of(text, mention.span.end)) && tells_event(before(text, mention.span.start));
    if mention.number.is_none() && day.is_some() && held() {
        mention.date = None;
        mention.span.end = name;
    }
}

/// Whether a text goes on with where something is held, or by whom: the day before it is that of the event.
///
/// `hội nghị phổ biến Luật Đê điều ngày 05/8/2034` + ` tại Bến Gỗ`, ` do Bộ Thủy sản tổ chức`
fn is_held(behind: &str) -> bool {
    let place = || {
        let place = right_of(behind, words_at(behind, laws::HELD_AT)?);
        let other = is_unit(word_at(place, 0), place) || words_at(place, laws::NO_VENUES).is_some();
        let named = is_capitalised(place) && !other && type_at_start(place).is_none();
        (named || words_at(place, laws::VENUES).is_some()).then_some(())
    };
    let host = || {
        let host = right_of(behind, words_at(behind, laws::HELD_BY)?);
        words_at(right_of(host, body_end(host, 0)?), laws::HOLDING)
    };
    place().is_some() || host().is_some()
}

/// The most bytes before a law that tell of an event.
const MAX_EVENT: usize = 80;

/// Whether the sentence before a law tells of an event: `Hội nghị phổ biến`
fn tells_event(left: &str) -> bool {
    let window = ending(left, MAX_EVENT);
    let clause = from(window, window.rfind(['.', ';', ':']).map_or(0, |at| at + 1));
    let mut words = std::iter::once(0).chain(clause.match_indices([' ', '\n']).map(|(at, _)| at + 1));
    words.any(|at| words_at(from(clause, at), laws::EVENTS).is_some())
}

/// Takes the number behind the label whose digits blanks tear apart or cannot be read: `Luật Đê điều số 3 1⁄2034/QH16`,
/// `Luật Đê điều số 3#/2034/QH16`.
fn torn_number(rest: &str, start: usize, mention: &mut Mention) {
    let unread = || number::damaged(rest).filter(|reading| reading.number.sequence.is_none() && reading.unreadable);
    let torn = number::torn(rest).or_else(unread);
    let Some(mut reading) = torn.filter(|reading| number::system(&reading.number) == System::Assembly) else { return };
    move_repairs(&mut reading.repairs, start);
    reading.number.span = Span::of(start, start + reading.consumed);
    mention.span.end = start + reading.consumed;
    mention.repairs = reading.repairs;
    mention.unreadable = reading.unreadable;
    mention.number = Some(Arc::new(reading.number));
}

/// The longest remark in brackets between the name of a law and its number, in bytes.
const MAX_REMARK: usize = 80;

/// The offset behind an abbreviation of the name or a remark on it in brackets, where number or day follow.
///
/// `Luật … gia tăng (GTGT) số 13/…`, `Luật Đê điều (sửa đổi) ngày 21/6/2034`, `Luật sửa đổi các Luật về đê (trong đó có đê biển) số 13/…`
fn behind_short_form(text: &str, at: usize) -> usize {
    let behind = || {
        let inside = from(text, at).strip_prefix('(')?;
        let (close, _) = inside.char_indices().take_while(|&(at, _)| at < MAX_REMARK).find(|&(_, c)| c == ')')?;
        let plain = !before(inside, close).contains(['/', ';', '(']);
        let behind = right_of(inside, close + 1);
        (plain && is_tail(behind)).then_some(text.len() - behind.len())
    };
    behind().unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use crate::vocabulary::laws;
    use crate::{Relation, cite};

    #[test]
    fn an_amending_law_is_read_with_any_blanks_around_its_comma() {
        for comma in [", ", ",", " , "] {
            let text = format!("Căn cứ Luật sửa đổi{comma}bổ sung một số điều của Luật Đê điều ngày 22/11/2031;");
            let citations = cite(&text);
            let read: Vec<_> = citations.iter().map(|one| (one.text.as_str(), one.relation)).collect();
            let whole = text.strip_prefix("Căn cứ ").and_then(|text| text.strip_suffix(';')).unwrap_or_default();
            assert_eq!(read, [(whole, Relation::Basis), ("Luật Đê điều", Relation::Amends)], "{text}");
        }
    }

    #[test]
    fn the_name_of_the_law_that_is_passed_ends_with_the_sentence() {
        for (text, title) in [
            ("Quốc hội ban hành Luật Lưu trữ cộng đồng.", "Lưu trữ cộng đồng"),
            ("Quốc hội ban hành Luật Đê điều và Bến bãi.", "Đê điều và Bến bãi"),
            ("Quốc hội ban hành Luật Lưu trữ.", "Lưu trữ"),
            ("Thực hiện Luật Lưu trữ cộng đồng.", "Lưu trữ"),
            ("Quốc hội ban hành Luật Lưu trữ để thay thế luật cũ.", "Lưu trữ"),
            ("Quốc hội ban hành Luật Lưu trữ mới.", "Lưu trữ"),
            ("Quốc hội ban hành Luật Lưu trữ phù hợp với thực tiễn.", "Lưu trữ"),
            ("Quốc hội ban hành Luật Việc làm cho người lao động.", "Việc làm"),
            ("Quốc hội ban hành Luật Phòng, chống tham nhũng và giao Chính phủ hướng dẫn.", "Phòng, chống tham nhũng"),
            ("Quốc hội ban hành Luật Lưu trữ, các bộ hướng dẫn thi hành", "Lưu trữ"),
        ] {
            assert_eq!(cite(text).swap_remove(0).title.as_deref(), Some(title), "{text}");
        }
        assert!(cite("Quốc hội ban hành Luật Lưu trữ sửa đổi.").is_empty());
    }

    #[test]
    fn a_name_with_a_conjunction_is_whole_before_a_remark_and_the_day() {
        let citation = cite("Căn cứ Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994;").swap_remove(0);
        let day = citation.date.map(|date| date.edtf);
        assert_eq!((citation.title.as_deref(), day.as_deref()), (Some("Tổ chức HĐND và UBND"), Some("1994-06-21")));
        let citation = cite("theo Luật Đê sông và quy định khác (nếu có) của Bộ").swap_remove(0);
        assert_eq!((citation.title.as_deref(), citation.date), (Some("Đê sông"), None));
    }

    #[test]
    fn the_day_behind_a_remark_is_the_laws_and_the_number_of_a_form_is_not() {
        let read = |text: &str| {
            let one = cite(text).swap_remove(0);
            (
                one.title.unwrap_or_default().to_string(),
                one.date.map(|date| date.edtf).unwrap_or_default(),
                one.number.is_some(),
            )
        };
        let row = |title: &str, day: &str| (title.to_owned(), day.to_owned(), false);
        assert_eq!(read("Căn cứ Luật Đất đai (sửa đổi) ngày 21/6/2034;"), row("Đất đai", "2034-06-21"));
        let form = "thực hiện theo Điều 9 Luật Tiếp công dân và thông báo theo Mẫu số 02-TCD.";
        assert_eq!(read(form), row("Tiếp công dân", ""));
    }

    #[test]
    fn the_day_on_which_something_is_held_is_not_the_laws() {
        let day = |text: &str| cite(text).into_iter().find_map(|one| one.date).map(|date| date.edtf);
        for (text, read) in [
            ("Lễ công bố Luật Đất đai (sửa đổi) ngày 05/8/2034 tại Bến Gỗ", None),
            ("Hội nghị phổ biến Luật Đê điều ngày 12/9/2034 do Bộ Thủy sản tổ chức", None),
            ("tập huấn Luật Đê điều ngày 12/9/2034 tại trụ sở Bộ", None),
            ("theo Luật Đê điều ngày 12/9/2034 tại Điều 5", Some("2034-09-12")),
            ("Luật Đê điều ngày 12/9/2034 tại Kỳ họp thứ 4 Quốc hội khóa XI thông qua", Some("2034-09-12")),
            ("Hội nghị phổ biến Luật Đê điều ngày 12/9/2034 tại Mục 3 Chương II", Some("2034-09-12")),
            ("Căn cứ Luật Đê điều ngày 12/9/2034 tại Mục 3 Chương II", Some("2034-09-12")),
            ("Căn cứ Luật Đê điều ngày 12/9/2034 ở Việt Nam", Some("2034-09-12")),
            ("theo Luật Đê điều số 72/2034/QH18 ngày 12/9/2034 tại Bến Gỗ", Some("2034-09-12")),
            ("Căn cứ Luật Đất đai (sửa đổi) ngày 21/6/2034;", Some("2034-06-21")),
        ] {
            assert_eq!(day(text).as_deref(), read, "{text}");
        }
    }

    #[test]
    fn laws_behind_a_colon_need_no_type() {
        for (text, laws) in [
            (
                "Căn cứ các Luật: Đê điều ngày 18/01/2034; Đò ngang và bến bãi ngày 27/11/2033;",
                &[("Đê điều", "2034-01-18"), ("Đò ngang và bến bãi", "2033-11-27")][..],
            ),
            ("Căn cứ Luật: Đê điều số 65/2035/QH17, Đất đai;", &[("Đê điều", ""), ("Đất đai", "")]),
            ("Có hai Luật: Thứ nhất là luật cũ.", &[]),
        ] {
            let citations = cite(text);
            assert!(citations.iter().all(|one| one.relation == Relation::Basis), "{text}");
            let read: Vec<_> = citations
                .iter()
                .map(|one| {
                    (one.title.as_deref().unwrap_or_default(), one.date.as_ref().map_or("", |date| date.edtf.as_str()))
                })
                .collect();
            assert_eq!(read, laws, "{text}");
        }
    }

    #[test]
    fn the_day_on_which_something_begins_is_not_that_of_a_law() {
        let read = |text: &str| -> Vec<_> {
            cite(text).into_iter().map(|one| (one.title.unwrap_or_default().to_string(), one.date.is_some())).collect()
        };
        let named = |name: &str, dated| vec![(name.to_owned(), dated)];
        assert_eq!(read("Luật Bến đò, có hiệu lực từ ngày 15 tháng 01 năm 2034"), named("Bến đò", false));
        assert_eq!(read("Luật Bến đò ngày 15 tháng 01 năm 2034"), named("Bến đò", true));
        assert_eq!(read("Luật Giao dịch điện từ ngày 22 tháng 6 năm 2023"), named("Giao dịch điện từ", true));
    }

    #[test]
    fn a_law_of_several_years_is_one_for_each() {
        for (text, years) in [
            ("Các Luật Đê biển năm 2003, năm 2005 và năm 2010.", &["2003", "2005", "2010"][..]),
            ("các Luật Đê biển năm 2003 và năm 2013;", &["2003", "2013"]),
            ("thi hành Luật Đê biển năm 2003 và năm 2004;", &["2003"]),
            ("theo Luật Đê biển năm 2013, năm 2020, UBND tỉnh đã giao bến", &["2013"]),
            ("theo Luật Đê biển năm 2013 và năm 2020 tỉnh đã giao bến", &["2013"]),
        ] {
            let read: Vec<_> = cite(text).into_iter().filter_map(|one| Some(one.date?.edtf)).collect();
            assert_eq!(read, years, "{text}");
        }
    }

    #[test]
    fn every_law_of_the_table_is_read_whole() {
        let mut cut = Vec::new();
        for law in laws::LAWS {
            let text = format!("thực hiện theo quy định của Luật {law} và các quy định có liên quan.");
            let title =
                cite(&text).into_iter().next().and_then(|citation| citation.title).unwrap_or_default().to_string();
            if title != *law {
                cut.push((*law, title));
            }
        }
        assert!(cut.is_empty(), "{cut:#?}");
    }

    #[test]
    fn an_amending_law_of_many_ends_where_the_sentence_goes_on() {
        let title = |text: &str| cite(text).into_iter().next().and_then(|citation| citation.title);
        for (text, read) in [
            (
                "khoản 14 Điều 1 Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực đê điều và bến phải lập hồ sơ",
                Some("sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực đê điều và bến"),
            ),
            (
                "Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến đê, bến số 28/2038/QH18",
                Some("sửa đổi, bổ sung một số điều của 11 luật có liên quan đến đê, bến"),
            ),
            (
                "Luật sửa đổi, bổ sung một số điều của các Luật về đê và sửa đổi, bổ sung một số điều của các Nghị định về đê",
                Some("sửa đổi, bổ sung một số điều của các Luật về đê"),
            ),
            (
                "Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch số 28/2038/QH18;",
                Some("sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch"),
            ),
            (
                "1. Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến đê, bến.",
                Some("sửa đổi, bổ sung một số điều của 10 luật có liên quan đến đê, bến"),
            ),
            ("các Luật sửa đổi, bổ sung và được xây dựng trên tinh thần đơn giản", None),
        ] {
            assert_eq!(title(text).as_deref(), read, "{text}");
        }
    }

    #[test]
    fn a_law_is_none_yet_behind_the_word_for_a_draft_and_one_behind_the_word_for_sports() {
        for (text, cited) in [
            ("góp ý dự thảo Luật Đê biển.", false),
            ("góp ý dự án Luật Đê biển.", false),
            ("hồ sơ đề nghị xây dựng Luật Đê biển.", false),
            ("HỒ SƠ ĐỀ NGHỊ XÂY DỰNG LUẬT ĐÊ BIỂN SỬA ĐỔI", false),
            ("Luật thuế đê biển (TĐB) (sửa đổi) đã vào chương trình", false),
            ("theo Luật Xây dựng, Luật Đê biển", true),
            ("theo Luật Đê biển sửa đổi.", true),
            ("trình Luật Đê điều sửa đổi.", false),
            ("trong lĩnh vực thể thao Luật Đê biển quy định", true),
            ("THỂ THAO Luật Đê biển quy định", true),
            ("theo quy định tại các Luật thuế.", false),
            ("theo quy định của Luật chuyên ngành.", false),
            ("Tạp chí Luật học.", false),
            ("Căn cứ Luật thuế, Luật Đê biển", true),
            ("theo Luật thuế đê biển.", true),
        ] {
            assert_eq!(!cite(text).is_empty(), cited, "{text}");
        }
    }
}
