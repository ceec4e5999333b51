//! Where what somebody has to do opens, behind the name.

use super::phrases::Table;
use super::words::Words;
use crate::letters::is_in_small;
use crate::vocabulary::charged::{NO_SUFFERING, SUFFERING};
use crate::vocabulary::tasks::{
    ASKED, BEFORE_MENTIONED, DONE, GIVEN, HOMOGRAPHS, NEEDS, OBLIGED, PLACING, REMAINING, SUPPORT, WEAKLY_STATING,
};

/// Whether what somebody has to do opens at a word.
pub(super) fn opens_duty(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Duties).is_some() || words.any(at, Table::Measures).is_some()
}

/// Whether something is said at a word of who is named before it, and nothing is asked.
pub(super) fn states(words: &Words<'_>, at: usize) -> bool {
    is_statement(words, at) && words.phrase(at, REMAINING).is_none() && !asks_behind(words, at)
}

/// Whether a phrase stands at a word by which something is said of who is named before it.
pub(super) fn is_statement(words: &Words<'_>, at: usize) -> bool {
    words.any(at, Table::Stating).is_some() && !is_homograph(words, at)
}

/// How many words tell at the most where those are who are charged, or on what ground.
const LONGEST_PLACE: usize = 14;

/// Whether what is weakly stated at a word has an order behind it, in the same clause; what only tells where somebody is may
/// list: `tại khu vực có mưa, lũ`.
///
/// `Các đơn vị` + `còn vướng mắc tiếp tục rà soát`
fn asks_behind(words: &Words<'_>, at: usize) -> bool {
    let stands = |phrases: &[&str]| phrases.iter().find_map(|phrase| words.phrase(at, phrase));
    let places = stands(PLACING);
    let Some(length) = places.or_else(|| stands(WEAKLY_STATING)) else { return false };
    let asks = |at: usize| {
        let duty = words.any(at, Table::StrongDuties).is_some();
        (duty || ASKED.iter().any(|verb| words.phrase(at, verb).is_some()))
            && !words.is_one_of(at - 1, BEFORE_MENTIONED)
    };
    let goes_on =
        |at: usize| words.joined(at) || places.is_some() && words.get(at).is_some_and(|word| word.behind == b',');
    let end = (at + length - 1..words.len()).find(|at| !goes_on(*at)).map_or(words.len(), |last| last + 1);
    // `Công an tỉnh trên cơ sở kết quả điều tra đã xử lý 05 vụ`
    let opens = |at: usize, phrases: &[&str]| phrases.iter().any(|phrase| words.phrase(at, phrase).is_some());
    let tells = |at: &usize| opens(*at, DONE) && !opens(*at, GIVEN) && !is_homograph(words, *at);
    let end = match places {
        Some(length) => (at + length..end.min(at + LONGEST_PLACE)).find(tells).unwrap_or(end.min(at + LONGEST_PLACE)),
        None => end,
    };
    (at + length..end).any(asks)
}

/// Whether it is said at a word, behind a name, that something has to be done: `cần khảo sát`, `phải rà soát`; by `phải`
/// only a strong duty, for with others it complains: `phải tiếp nhận số lượng hồ sơ lớn`.
pub(super) fn needs(words: &Words<'_>, at: usize) -> bool {
    let duty = || {
        if words.printed(at, OBLIGED) {
            words.any(at + 1, Table::StrongDuties).is_some()
        } else {
            opens_duty(words, at + 1) && words.phrase(at + 1, SUPPORT).is_none()
        }
    };
    words.opens(at, Table::Needs) && NEEDS.iter().any(|need| words.printed(at, need)) && words.joined(at) && duty()
}

/// Whether a word says that something was done to somebody: `bị xử phạt`, not `thiết bị`.
pub(super) fn suffers(words: &Words<'_>, at: usize) -> bool {
    words.printed(at, SUFFERING) && !at.checked_sub(1).is_some_and(|before| words.is_one_of(before, NO_SUFFERING))
}

/// Whether the marks of a word show that it is another one than that which folds as it does: `nắm` is no `năm`.
pub(super) fn is_homograph(words: &Words<'_>, at: usize) -> bool {
    let word = words.slice(at, at + 1);
    HOMOGRAPHS.iter().any(|other| is_in_small(word, other))
}

/// Whether what somebody has to do begins with a capital right behind the name: a heading that its text follows without a
/// stop. `Giao Sở Xây dựng Theo dõi, đôn đốc …`
pub(super) fn begins_duty(words: &Words<'_>, at: usize) -> bool {
    let capital = words.get(at).is_some_and(|word| word.capital) && words.get(at + 1).is_some_and(|word| !word.capital);
    let named = words.any(at, Table::Parts).is_some() || words.key(at - 1) == b"ban";
    capital && !named && words.any(at, Table::StrongDuties).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::invented::{notice, task, tasks};

    #[test]
    fn where_somebody_is_and_on_what_ground_may_stand_before_the_work() {
        let text = notice(
            "1. Chủ tịch UBND các xã tại khu vực có mưa, lũ tập trung di dời người ở bến.\n\
             2. Văn phòng UBND tỉnh trên cơ sở nhiệm vụ được giao theo dõi việc giữ bến.\n\
             3. Các bến đò tại khu vực có mưa, lũ đã an toàn.\n\
             4. Công an tỉnh trên cơ sở kết quả điều tra đã tổ chức xử lý 05 vụ.",
        );
        assert_eq!(tasks(&text), [task("Chủ tịch UBND các xã", "", ""), task("Văn phòng UBND tỉnh", "", "")]);
    }

    #[test]
    fn whom_a_letter_speaks_to_is_charged() {
        let text = notice(
            "1. Đề nghị Quý Cơ quan góp ý dự thảo trước ngày 5/9/2031.\n2. Quý I, bến nghỉ.\n3. Quỹ cơ quan do Công đoàn giữ.",
        );
        assert_eq!(tasks(&text), [task("Quý Cơ quan", "", "trước ngày 5/9/2031")]);
    }
}
