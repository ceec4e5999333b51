//! How far the name of somebody who is charged goes: it ends where a small word stands that no name goes on with, and what
//! follows is what they have to do.

use super::duty::{begins_duty, opens_duty, states};
use super::opening::{head, is_several, opens};
use super::part::{LONGEST_PART, part};
use super::phrases::Table;
use super::words::Words;
use crate::fold::fold;
use crate::letters::is_in_small;
use crate::vocabulary::body_named;
use crate::vocabulary::charged::{
    ABOUT, BEFORE_NUMERALS, BODIES_ABOUT, BOUND_PAIRS, CITY_GOES_ON, CITY_OPENS, COMMITTEES_OF_CITIES, COMRADES,
    CORPORATIONS, DECIDING_TOPICS, EVERYBODY, GROUPS, HAVING, LEVELS, NAME_SINGLES, NAMELESS, NOT_ABOUT, NOT_HAD,
    NUMBERED, ORGANISATION, OWNERS, SECRETARIES, UNMARKED_LEVELS, VERBS_OF_NAME_WORDS,
};
use crate::vocabulary::tasks::{ALONG_WITH, DEFINING, LISTING_PARTNERS, PARTNERS, SHARED, TO, TOGETHER};

/// The most words of one name with its lists.
pub(super) const LONGEST_NAME: usize = 60;

/// The word behind the name that begins at a word.
pub(super) fn name(words: &Words<'_>, from: usize) -> Option<usize> {
    let end = plain_name(words, from)?;
    Some(about(words, from, end).or_else(|| field(words, from, end)).unwrap_or(end))
}

/// The most words of what a body is about.
const LONGEST_TOPIC: usize = 10;

/// Where a name ends that goes on with what the body is about, up to the verb that decides that it does.
///
/// `Ban Chỉ đạo` + ` về cải cách hành chính` before `chủ trì`
fn about(words: &Words<'_>, from: usize, end: usize) -> Option<usize> {
    let opens = words.key(end) == ABOUT.as_bytes()
        && BODIES_ABOUT.iter().any(|body| words.phrase(from, body).is_some())
        && words.joined(end - 1)
        && !NOT_ABOUT.iter().any(|words_of_it| words.phrase(end, words_of_it).is_some());
    if !opens {
        return None;
    }
    let close = (end..end + LONGEST_TOPIC).find(|at| !words.joined(*at)).unwrap_or(end + LONGEST_TOPIC);
    let decides = |at: &usize| {
        words.any(*at, Table::Deciding).is_some()
            || DECIDING_TOPICS.iter().any(|verb| words.phrase(*at, verb).is_some())
    };
    (end + 2..=close).find(decides)
}

/// Where a name ends that goes on with its field in small letters. Where the field is a verb as well, the verb behind it shows
/// that it is none.
///
/// `Phòng Kỹ thuật` + ` an toàn`, `Cục Kinh tế` + ` xây dựng` before `chủ trì`
fn field(words: &Words<'_>, from: usize, end: usize) -> Option<usize> {
    if !words.joined(end - 1) || names_place(words, from, end) {
        return None;
    }
    let small = |at: usize| words.get(at).is_some_and(|word| !word.capital);
    let verb = words.any(end, Table::FieldVerbs).filter(|_| small(end));
    let length = verb.or_else(|| words.any(end, Table::FieldNouns).filter(|_| small(end)))?;
    // `Sở Nội vụ` is a name as it stands.
    if body_named(&fold(words.slice(from, end))).is_some() {
        return None;
    }
    let behind = end + length;
    let mark = words.get(behind - 1)?.behind;
    let decides = |at: usize| words.any(at, Table::Deciding).is_some();
    let goes_on = match mark {
        b' ' if decides(behind) => true,
        b' ' if verb.is_none() => {
            opens_duty(words, behind)
                || words.key(behind) == TOGETHER.as_bytes()
                || !is_several(words, from) && states(words, behind)
                || words.key(behind) == b"va" && opens(words, behind + 1)
        }
        b' ' => false,
        // `Viện Kinh tế xây dựng, Cục Kinh tế xây dựng đồng chủ trì`: of the next one it is shown.
        b',' if verb.is_some() => {
            opens(words, behind)
                && plain_name(words, behind).is_some_and(|next| {
                    decides(next) || words.any(next, Table::FieldVerbs).is_some_and(|length| decides(next + length))
                })
        }
        b':' => decides(behind) || verb.is_none() && opens_duty(words, behind),
        _ => verb.is_none(),
    };
    goes_on.then_some(behind)
}

/// Whether a name ends with a level or a place: it is whole. `UBND xã`, `Công an huyện Bến Gỗ`, `Trạm Y tế Bến Gỗ`
fn names_place(words: &Words<'_>, from: usize, end: usize) -> bool {
    let capital = |at: usize| words.get(at).is_some_and(|word| word.capital);
    let level = |at: usize| LEVELS.iter().any(|level| is_in_small(words.slice(at, at + 1), level));
    let last = (from..end).rev().find(|at| !capital(*at)).unwrap_or(from);
    let capitals = end - 1 - last;
    last > from && level(last) || capitals > 1 && end > from + 2
}

/// As [`name`], without what stands behind it in small letters that is no word of names.
fn plain_name(words: &Words<'_>, from: usize) -> Option<usize> {
    let least = from + head(words, from)?;
    let mut at = least;
    // `các Sở: Tài chính, Y tế`: the list behind the colon belongs to the name.
    let mut listed = false;
    // `các cơ quan: Báo A, Đài B`: those it lists are named in full.
    let mut whole = false;
    // `các Bộ: Quốc phòng, Công an`: by what stands before the colon they are bodies.
    let mut noun = "";
    let of_list = |noun: &str, at: usize| {
        !noun.is_empty() && body_named(&fold(&format!("{noun} {}", words.slice(at, at + part(words, at))))).is_some()
    };
    let comrades = words.phrase(from, COMRADES).is_some();
    // `Bí thư Tỉnh ủy, Thành ủy` are the secretaries of both.
    let secretaries = words.phrase(from, SECRETARIES).is_some();
    let shares = |at: usize| secretaries && words.phrase(at, COMMITTEES_OF_CITIES).is_some();
    let everybody = |at: usize| {
        let told = |from: usize| EVERYBODY.iter().find_map(|noun| words.phrase(from, noun));
        told(from) == Some(at - from) && told(at).is_some_and(|length| words.key(at + length) != b"uy")
    };
    // `các tập đoàn, tổng công ty nhà nước`, of which none is named.
    let groups = |at: usize| {
        let named = |length: usize| words.get(at + length).is_some_and(|word| word.capital);
        words.phrase(from, GROUPS) == Some(at - from)
            && words.phrase(at, CORPORATIONS).is_some_and(|length| !named(length))
    };
    let titled = |at: usize| comrades && words.any(at, Table::Positions).is_some();
    let single = words.is_one_of(from, LISTING_PARTNERS) && words.joined(from);
    while at < from + LONGEST_NAME {
        let last = words.get(at - 1)?;
        match last.behind {
            b' ' => {}
            // `Các ông (bà) trưởng thôn`
            b')' if at == least && last.closes_bracket() && is_several(words, from) => {}
            // `các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ` are one.
            b',' if opens(words, at)
                && !(whole || titled(at) || shares(at) || everybody(at) || groups(at) || of_list(noun, at)) =>
            {
                break;
            }
            // `phối hợp với Sở Y tế, đơn vị …`
            b',' if single && PARTNERS.iter().any(|noun| words.phrase(at, noun).is_some()) => break,
            b',' => {}
            b':' if !listed && lists_names(words, from, at) => {
                listed = true;
                whole = opens(words, at);
                noun = words.slice(at - 1, at);
            }
            _ => break,
        }
        if last.behind == b',' && groups(at) {
            at += words.phrase(at, CORPORATIONS).unwrap_or(1);
            continue;
        }
        if words.get(at).is_none_or(|word| word.opened && word.capital) {
            break;
        }
        let and = words.key(at) == b"va" && words.joined(at - 1) && words.joined(at);
        if and && opens(words, at + 1) && !whole && !is_shared(words, from, at) {
            break;
        }
        let next = at + usize::from(and);
        if !and && at > least && begins_duty(words, at) {
            break;
        }
        let length = name_word(words, next, listed).or_else(|| (at == least).then(|| counted(words, at)).flatten());
        let Some(length) = length else { break };
        at = next + length;
    }
    // What asks for another word closes no name: `các đơn vị cấp …`.
    let open = |at: usize| match words.key(at - 1) {
        b"cac" => true,
        b"cap" => !matches!(words.key(at - 2), b"cac" | b"cung"),
        b"thuoc" => words.key(at - 2) != b"truc",
        _ => false,
    };
    while at > least && open(at) {
        at -= 1;
    }
    // `Lãnh đạo, chỉ đạo …` is what somebody does, and `đồng chí` alone is nobody.
    let unclosed = at == least && words.get(at - 1)?.closes_bracket();
    let nobody = unclosed || at == least && NAMELESS.iter().any(|head| words.phrase(from, head) == Some(at - from));
    (!nobody).then_some(at)
}

/// How many words count the bodies that somebody heads or a body works in: `Quản đốc` + ` 02 Nhà máy`, `Công an` + ` 03 xã`.
fn counted(words: &Words<'_>, at: usize) -> Option<usize> {
    let noun = words.any(at + 1, Table::CollectiveNouns).filter(|_| words.any(at + 1, Table::NoBodies).is_none());
    (is_digits(words, at) && words.joined(at - 1) && words.joined(at)).then(|| noun.map(|length| 1 + length)).flatten()
}

/// Whether the `và` at a word joins the two that one body serves, whose name or that of whose head begins at `from`.
///
/// `Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh`
fn is_shared(words: &Words<'_>, from: usize, at: usize) -> bool {
    (from..at.min(from + 3)).any(|start| {
        let served = SHARED.iter().find(|(name, _)| words.phrase(start, name) == Some(at - start));
        served.is_some_and(|(_, others)| others.iter().any(|other| words.phrase(at + 1, other).is_some()))
    })
}

/// Whether proper names stand behind the colon of a collective: `các tỉnh, thành phố: Hà Tĩnh, Quảng Trị`.
fn lists_names(words: &Words<'_>, from: usize, at: usize) -> bool {
    let several = (from..at).any(|at| is_several(words, at)) || words.key(from) == b"giam";
    let listing = |at: usize| words.get(at).is_none_or(|word| word.behind != b' ') || words.key(at + 1) == b"va";
    let list = (at..at + LONGEST_PART).find(|at| listing(*at)).and_then(|at| words.get(at)).map(|word| word.behind);
    // `Các sở: Là các đơn vị …` says what they are.
    let named = words.get(at).is_some_and(|word| word.capital && !word.opened)
        && words.key(at) != DEFINING.as_bytes()
        && (!opens_duty(words, at) || lists_part(words, at));
    several && named && matches!(list, Some(b',' | b' '))
}

/// Whether a part of a name that another one follows stands at a word: `Giáo dục và Đào tạo`, `Tổ chức, Kế hoạch`.
fn lists_part(words: &Words<'_>, at: usize) -> bool {
    let behind = at + part(words, at);
    let and = usize::from(words.key(behind) == b"va");
    let parted = and > 0 || words.get(behind - 1).is_some_and(|word| word.behind == b',');
    let next = behind + and;
    // `Các đơn vị: Kiểm tra, Giám sát bến` says what they do.
    let other = words.any(next, Table::Parts).filter(|_| words.get(next).is_some_and(|word| word.capital));
    let done = |length: usize| {
        let end = next + length;
        opens_duty(words, next) && words.joined(end - 1) && words.get(end).is_some() && !opens_duty(words, end)
    };
    parted && words.any(at, Table::Parts).is_some() && other.is_some_and(|length| !done(length))
}

/// How many words at a place go on with a name.
fn name_word(words: &Words<'_>, at: usize, listed: bool) -> Option<usize> {
    let word = words.get(at)?;
    if word.opened {
        return None;
    }
    let comma = at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| before.behind == b',');
    if word.capital {
        // Behind a comma a capital goes on with a name of several parts (`Sở Văn hóa, Thể thao và Du lịch`), or lists.
        let goes_on = !comma || listed || words.joined(at) || word.behind == b',';
        return goes_on.then(|| part(words, at));
    }
    if !comma && (is_numeral(words, at) || listed && is_digits(words, at)) {
        return Some(1);
    }
    if !comma && is_number(words, at) {
        return Some(2);
    }
    if !comma && words.key(at) == b"cua" {
        return belongs(words, at + 1).filter(|_| words.joined(at)).map(|length| 1 + length);
    }
    let before = if comma { b"," } else { at.checked_sub(1).map_or(&b""[..], |before| words.key(before)) };
    let bound = words.standing(at, Table::BoundPairs).find_map(|found| BOUND_PAIRS.get(found.row));
    if let Some((pair, behind)) = bound {
        // `các cấp tổ chức triển khai …`: behind the level it is what they do.
        let done = before == b"cap" && *pair == ORGANISATION && opens_duty(words, at + 2);
        return (!done && behind.iter().any(|word| word.as_bytes() == before)).then_some(2);
    }
    // `các tỉnh có quản lý …`: what folds as `cơ quan` does.
    let having = words.slice(at, at + 1) == HAVING && words.is_one_of(at + 1, NOT_HAD);
    if words.joined(at)
        && !having
        && let Some(length) = words.any(at, Table::NameRuns)
        && !is_verb(words, at + length - 1)
    {
        return Some(length);
    }
    if words.key(at) == b"tu" {
        return from_to(words, at);
    }
    let small = words.slice(at, at + 1);
    // `Phòng Tài chính cùng cấp`, and nobody provides: `cung cấp`
    if !comma && is_in_small(small, ALONG_WITH) && words.joined(at) && words.key(at + 1) == b"cap" {
        return Some(2);
    }
    // `Đảng ủy xa Minh Tân`: of what lost its marks the place behind it tells what it is.
    let unmarked = small.is_ascii() && words.joined(at) && words.get(at + 1).is_some_and(|next| next.capital);
    if unmarked && words.is_one_of(at, UNMARKED_LEVELS) {
        return Some(1);
    }
    if let Some((_, last)) = small.rsplit_once('/')
        && words.joined(at)
        && is_in_small(last, CITY_OPENS)
        && words.phrase(at + 1, CITY_GOES_ON).is_some()
    {
        return Some(2);
    }
    let known = words.standing(at, Table::NameSingles).any(|found| NAME_SINGLES.get(found.row) == Some(&small));
    (known && !is_verb(words, at)).then_some(1)
}

/// Whether a word that names end with opens a verb: `Bộ Chính trị ban hành`, `Văn phòng Đảng ủy quyền`.
pub(super) fn is_verb(words: &Words<'_>, at: usize) -> bool {
    words.joined(at)
        && VERBS_OF_NAME_WORDS
            .iter()
            .any(|(first, second)| words.key(at) == first.as_bytes() && words.key(at + 1) == second.as_bytes())
}

/// Whether a number is the end of a name, and counts nothing: `Ban Quản lý Dự án 85`, `khu vực 14`, `Ban Chỉ đạo 389`; behind
/// other words only before what the named have to do: `Phòng Nghiệp vụ 2 theo dõi`, not `Phòng Y tế 02 biên chế`.
fn is_numeral(words: &Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| is_digits(words, at) && words.joined(*before)) else {
        return false;
    };
    let acts = || {
        let next = words.get(at + 1).is_some_and(|next| !next.capital && !next.opened);
        next && words.joined(at) && words.any(at + 1, Table::StrongDuties).is_some()
    };
    words.is_one_of(before, BEFORE_NUMERALS) || acts()
}

/// Whether a word is a number of few digits.
fn is_digits(words: &Words<'_>, at: usize) -> bool {
    let key = words.key(at);
    (1..=3).contains(&key.len()) && key.iter().all(u8::is_ascii_digit)
}

/// Whether the number of a body stands at a word: `số 4`.
fn is_number(words: &Words<'_>, at: usize) -> bool {
    let digits = words.key(at + 1);
    words.key(at) == b"so"
        && words.joined(at)
        && (1..=3).contains(&digits.len())
        && digits.iter().all(u8::is_ascii_digit)
        && is_in_small(words.slice(at, at + 1), NUMBERED)
}

///
/// `các Ban của Hội đồng nhân dân`, `cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng`
fn belongs(words: &Words<'_>, at: usize) -> Option<usize> {
    let named = if words.get(at)?.capital { head(words, at) } else { None };
    named.or_else(|| OWNERS.iter().find_map(|owner| words.phrase(at, owner)))
}

/// The most words of the name of a place.
const LONGEST_PLACE: usize = 4;

/// `các tỉnh từ Hà Tĩnh đến Lâm Đồng`
fn from_to(words: &Words<'_>, at: usize) -> Option<usize> {
    let capital = |at: usize| words.get(at).is_some_and(|word| word.capital);
    let to = (at + 2..at + 2 + LONGEST_PLACE).find(|to| words.key(*to) == TO.as_bytes())?;
    ((at + 1..to).all(capital) && capital(to + 1)).then_some(to + 2 - at)
}

#[cfg(test)]
mod tests {
    use super::super::invented::{notice, task, tasks};

    #[test]
    fn names_are_read_whole_and_terms_to_their_end() {
        let text = notice(
            "1. Giao Phòng Nghiệp vụ 2 theo dõi việc giữ bến, chậm nhất ngày 30 tháng 11 báo cáo kết quả.\n\
             2. Văn phòng HĐND và UBND tỉnh chủ trì, phối hợp với Phòng Hậu cần - Kỹ thuật kiểm tra bến.\n\
             3. Sở Xây dựng báo cáo Chủ tịch UBND tỉnh vào ngày 25 hằng tháng.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Phòng Nghiệp vụ 2", "", "chậm nhất ngày 30 tháng 11"),
                task("Văn phòng HĐND và UBND tỉnh", "Phòng Hậu cần - Kỹ thuật", ""),
                task("Sở Xây dựng", "", "vào ngày 25 hằng tháng"),
            ]
        );
    }

    #[test]
    fn a_list_behind_a_collective_is_one_lead_also_where_it_names_bodies_in_full() {
        let text = notice(
            "1. Các cơ quan: Báo Đê Lớn, Đài Phát thanh và Truyền hình tỉnh xây dựng chuyên mục về bến đò.\n\
             2. Các sở: Tài chính, Y tế, Ủy ban nhân dân các xã báo cáo kết quả.\n\
             3. Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế tổ chức giữ bến.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Các cơ quan: Báo Đê Lớn, Đài Phát thanh và Truyền hình tỉnh", "", ""),
                task("Các sở: Tài chính, Y tế + Ủy ban nhân dân các xã", "", ""),
                task("Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế", "", ""),
            ]
        );
    }

    #[test]
    fn the_names_of_bodies_go_on_with_the_field_that_they_work_in() {
        let text = notice(
            "1. Công ty TNHH MTV Quản lý công trình thủy lợi Đê Lớn vận hành cống.\n\
             2. Ban Quản lý dự án các công trình giao thông tỉnh hoàn thiện hồ sơ.\n\
             3. Chi cục Quản lý thị trường số 2 tăng cường kiểm tra.\n\
             4. Đoàn các xã, thị trấn chủ trì, phối hợp với Bưu điện huyện tuyên truyền.\n\
             5. Các trường học, Trạm Y tế xã: khám cho người giữ bến.\n\
             6. Các ngành, các cấp khẩn trương rà soát bến.\n\
             7. Phòng Cấp sổ, thẻ\na) Kiểm tra dữ liệu.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Công ty TNHH MTV Quản lý công trình thủy lợi Đê Lớn", "", ""),
                task("Ban Quản lý dự án các công trình giao thông tỉnh", "", ""),
                task("Chi cục Quản lý thị trường số 2", "", ""),
                task("Đoàn các xã, thị trấn", "Bưu điện huyện", ""),
                task("Các trường học + Trạm Y tế xã", "", ""),
                task("Các ngành, các cấp", "", ""),
                task("Phòng Cấp sổ, thẻ", "", ""),
            ]
        );
    }

    #[test]
    fn working_groups_inspectors_and_portals_are_charged_by_names_in_small_letters() {
        let text = notice(
            "1. Tổ công tác liên ngành rà soát bến đò.\n2. Thanh tra tỉnh thanh tra việc thu phí.\n\
             3. Đài Phát thanh và Truyền hình tỉnh, Cổng Thông tin điện tử tỉnh tuyên truyền.\n\
             4. Tổ công nghệ số cộng đồng hướng dẫn người giữ bến.\n5. Các tổ công tác báo cáo kết quả.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Tổ công tác liên ngành", "", ""),
                task("Thanh tra tỉnh", "", ""),
                task("Đài Phát thanh và Truyền hình tỉnh + Cổng Thông tin điện tử tỉnh", "", ""),
                task("Tổ công nghệ số cộng đồng", "", ""),
                task("Các tổ công tác", "", ""),
            ]
        );
    }

    /// Who is charged by items of a notice.
    fn leads(items: &[&str]) -> Vec<String> {
        let numbered = items.iter().enumerate().map(|(at, item)| format!("{}. {item}", at + 1));
        tasks(&notice(&numbered.collect::<Vec<_>>().join("\n"))).into_iter().map(|task| task.0).collect()
    }

    #[test]
    fn a_verb_behind_a_word_shows_that_it_belongs_to_the_name() {
        assert_eq!(
            leads(&[
                "Cục Kinh tế xây dựng chủ trì rà soát bến đò.",
                "Viện Kinh tế xây dựng, Cục Kinh tế xây dựng đồng chủ trì lập sổ bến.",
                "Phòng Kỹ thuật an toàn kiểm tra bến đò.",
                "Phòng Kỹ thuật an toàn cùng Phòng Thông gió đo khí.",
                "Phòng Quản lý đô thị rà soát bến.",
                "Phòng Đảm bảo chất lượng: đầu mối theo dõi bến.",
                "Ban Chỉ đạo về cải cách hành chính chủ trì sửa quy trình.",
                "Sở Nội vụ kiểm tra rà soát bến.",
                "Sở Nội vụ xây dựng chủ trương mở bến.",
                "Sở Y tế kiểm tra, Sở Nội vụ tổng hợp số liệu.",
            ]),
            [
                "Cục Kinh tế xây dựng",
                "Viện Kinh tế xây dựng + Cục Kinh tế xây dựng",
                "Phòng Kỹ thuật an toàn",
                "Phòng Kỹ thuật an toàn",
                "Phòng Quản lý đô thị",
                "Phòng Đảm bảo chất lượng",
                "Ban Chỉ đạo về cải cách hành chính",
                "Sở Nội vụ",
                "Sở Nội vụ",
                "Sở Y tế",
            ]
        );
    }

    #[test]
    fn no_verb_goes_on_with_a_name_that_is_whole() {
        assert_eq!(
            leads(&[
                "UBND huyện Bến Gỗ tổ chức phối hợp với Công an tỉnh kiểm tra bến.",
                "Công an các xã tuyên truyền phối hợp với Đoàn xã giữ bến.",
                "Ban Chỉ huy quân sự huyện kiểm tra chủ động giữ bến.",
                "Trung tâm Y tế huyện tổng hợp: rà soát bến.",
                "UBND xã thống kê: kiểm tra bến.",
                "UBND huyện Bến Gỗ cơ bản hoàn thành bến trước ngày 05/6/2032.",
                "Sở Tài chính về kinh phí chủ động bố trí đủ.",
                "Các đơn vị: Kiểm tra, Giám sát bến.",
                "Trường Đại học Khoa học Xã hội và Nhân văn xây dựng đề án.",
                "Trung tâm Chia sẻ dữ liệu bến rà soát bến.",
                "Hội trường UBND tỉnh trang trí xong.",
                "Phòng trường hợp mưa lớn, chủ động giữ bến.",
            ]),
            [
                "UBND huyện Bến Gỗ",
                "Công an các xã",
                "Ban Chỉ huy quân sự huyện",
                "Trung tâm Y tế huyện",
                "UBND xã",
                "UBND huyện Bến Gỗ",
                "Các đơn vị",
                "Trường Đại học Khoa học Xã hội và Nhân văn",
                "Trung tâm Chia sẻ dữ liệu",
                "",
            ]
        );
    }

    #[test]
    fn words_that_fold_alike_are_told_by_their_marks() {
        assert_eq!(
            leads(&[
                "Công an xã nắm tình hình ở bến.",
                "Phân xưởng Cơ điện - Vận tải chuẩn bị máy bơm.",
                "Sở Xây dựng đăng tải lịch đò.",
                "Công an xã năm 2031 giữ trật tự.",
                "Ban Tôn giáo Đảng ủy tỉnh trân trọng cảm ơn sự quan tâm của các cơ quan.",
                "Đài Truyền thanh huyện truyền thanh trực tiếp lễ mở bến.",
                "Phòng Giáo dục cùng cấp kiểm tra bến.",
            ]),
            [
                "Công an xã",
                "Phân xưởng Cơ điện - Vận tải",
                "Sở Xây dựng",
                "Đài Truyền thanh huyện",
                "Phòng Giáo dục cùng cấp",
            ]
        );
    }

    #[test]
    fn names_count_the_bodies_they_head_list_parts_that_are_verbs_and_lack_the_marks_of_a_level() {
        assert_eq!(
            leads(&[
                "Quản đốc 02 Nhà máy nước vận hành bơm.",
                "Công an 03 xã tuần tra bến.",
                "Giám đốc các Sở: Giáo dục và Đào tạo, Y tế rà soát bến.",
                "Các sở: Rà soát bến, báo cáo kết quả.",
                "Các đảng ủy, chi ủy cơ sở lãnh đạo việc giữ bến.",
                "Các ông (bà) trưởng thôn chịu trách nhiệm giữ bến.",
                "Đảng ủy xa Bến Gỗ phân công người giữ bến.",
                "Trung tâm Dịch vụ tổng hợp tuyên truyền về bến.",
                "Các chủ hồ đập vận hành cống.",
                "Trọng tâm: rà soát bến.",
                "Ban Quản lý dự án khu vực V giải phóng mặt bằng.",
            ]),
            [
                "Quản đốc 02 Nhà máy nước",
                "Công an 03 xã",
                "Giám đốc các Sở: Giáo dục và Đào tạo, Y tế",
                "Các sở",
                "Các đảng ủy, chi ủy cơ sở",
                "Các ông (bà) trưởng thôn",
                "Đảng ủy xa Bến Gỗ",
                "Trung tâm Dịch vụ tổng hợp",
                "Các chủ hồ đập",
                "Ban Quản lý dự án khu vực V",
            ]
        );
    }

    #[test]
    fn levels_are_spoken_to_by_a_need_and_bodies_of_all_levels_organise() {
        assert_eq!(
            leads(&[
                "Tỉnh cần tập trung rà soát bến đò.",
                "Tỉnh cần 50 tỷ đồng cho bến đò.",
                "Tỉnh tiếp tục dẫn đầu về bến đò.",
                "Cơ quan thuế các cấp tổ chức tuyên truyền về bến.",
                "Các cơ sở đào tạo chủ động mở lớp bơi.",
                "Các tập đoàn, tổng công ty nhà nước rà soát bến.",
                "Các tập đoàn, Tổng công ty Bến Gỗ rà soát bến.",
                "Cục Thuế các tỉnh/thành phố tuyên truyền về bến.",
                "Cục Hải quan các tỉnh, thành phố có quản lý bến kiểm tra đò.",
                "Cục Hải quan tỉnh, liên tỉnh, thành phố rà soát bến.",
                "Công đoàn ngành và tương đương; Công đoàn Tổng công ty Bến Gỗ rà soát bến.",
            ]),
            [
                "Tỉnh",
                "Cơ quan thuế các cấp",
                "Các cơ sở đào tạo",
                "Các tập đoàn, tổng công ty nhà nước",
                "Các tập đoàn + Tổng công ty Bến Gỗ",
                "Cục Thuế các tỉnh/thành phố",
                "Cục Hải quan các tỉnh, thành phố",
                "Cục Hải quan tỉnh, liên tỉnh, thành phố",
                "Công đoàn ngành và tương đương + Công đoàn Tổng công ty Bến Gỗ",
            ]
        );
    }

    #[test]
    fn names_go_on_behind_one_capital_a_comma_and_a_number_of_a_list() {
        assert_eq!(
            leads(&[
                "Giao Phòng Trắc địa - Địa chất: khoanh vùng bến.",
                "Ban Thanh thiếu nhi Trường học chủ trì mở lớp bơi.",
                "Văn phòng Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh tổ chức trực bến.",
                "Các Phân xưởng: Đóng đò 1, Đóng đò 3, Vá lưới 2 củng cố cầu tàu.",
                "Phòng Vật tư - Thiết bị y tế mua sắm áo phao.",
                "Các khoa lâm sàng, cận lâm sàng có trách nhiệm trực.",
                "Bảo tàng Thành phố, Thư viện Thành phố mở cửa bến.",
                "Trưởng các thôn, bản nhắc nhở các hộ.",
                "Thanh tra huyện kiểm tra bến.",
                "Sở GTVT trong tháng rà soát bến.",
            ]),
            [
                "Phòng Trắc địa - Địa chất",
                "Ban Thanh thiếu nhi Trường học",
                "Văn phòng Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh",
                "Các Phân xưởng: Đóng đò 1, Đóng đò 3, Vá lưới 2",
                "Phòng Vật tư - Thiết bị y tế",
                "Các khoa lâm sàng, cận lâm sàng",
                "Bảo tàng Thành phố + Thư viện Thành phố",
                "Trưởng các thôn, bản",
                "Thanh tra huyện",
                "Sở GTVT",
            ]
        );
    }
}
