//! What of a document is meant: all of it, a provision, or parts that are smaller or not named. A document of which parts are
//! undone stays.

use std::sync::LazyLock;

use super::verb::verb;
use crate::Relation;
use crate::citation::force::changes;
use crate::citation::words::{from, left_of, phrase_at, phrase_before, word_start};
use crate::fold::at_end;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::relations;

/// What is done to a document of which parts are undone: it stays, and without them it is amended.
///
/// `Bãi bỏ một số điều của` + ` Nghị định số 12/2031/NĐ-CP`
pub(in crate::citation) fn of_part(relation: Relation) -> Relation {
    match relation {
        Relation::Repeals | Relation::Replaces => Relation::Amends,
        whole => whole,
    }
}

/// Whether words say that not all of a document is meant: `một số điều của`
pub(super) fn is_partly(words: &str) -> bool {
    phrase_at(words, relations::PARTLY).is_some()
}

/// Where a part of the provision begins that stands behind a text: `tiết b` + ` khoản 2 Điều 5`, `gạch đầu dòng thứ hai`, `một số` +
/// ` Phụ lục`
pub(super) fn part_of_provision(open: &str) -> Option<usize> {
    let start = word_start(open, open.len());
    let (left, label) = (left_of(open, start), from(open, start));
    // `chi tiết tại khoản 2`: no label.
    let lettered = label.chars().count() <= 2 || label.contains(|c: char| c.is_ascii_digit());
    let part = || phrase_before(left, BELOW_POINTS.like_end(left)).filter(|_| lettered);
    let numbered = || phrase_before(left, PARAGRAPHS.like_end(left)).filter(|_| label.len() <= MAX_NUMBER);
    phrase_before(open, SOME_ALONE.like_end(open)).or_else(part).or_else(numbered)
}

static SOME_ALONE: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(relations::SOME_ALONE));
static BELOW_POINTS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(relations::BELOW_POINTS));
static PARAGRAPHS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(relations::PARAGRAPHS));

/// The longest number of a paragraph, in bytes: `nhất`.
const MAX_NUMBER: usize = 6;

/// Where what is changed begins that a text ends with, if it is named by no more than that it is laid down there: `bãi bỏ` + ` quy
/// định` before `tại khoản 2 Điều 5`
pub(super) fn laid_down_there(open: &str) -> Option<usize> {
    let laid_down = at_end(open, relations::LAID_DOWN)?;
    let at = phrase_before(left_of(open, laid_down), relations::BEFORE_LAID_DOWN).unwrap_or(laid_down);
    let (start, _) = verb(left_of(open, at)).filter(|(_, relation)| changes(*relation))?;
    // `hình thức xử phạt bổ sung quy định tại khoản 5`: what is laid down there is not changed.
    let left = left_of(open, start);
    let opens =
        left.is_empty() || left.ends_with([',', ';', ':', '.', '\n']) || phrase_before(left, relations::THIS).is_some();
    opens.then_some(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn what_is_amended_is_not_repealed_with_what_is_taken_out_of_it() {
        for (text, relation) in [
            ("Sửa đổi, bổ sung và bãi bỏ một số điều của Quyết định số 39/2031/QĐ-UBND", Relation::Amends),
            ("Sửa đổi, bổ sung, thay thế, bãi bỏ một số nội dung tại Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Thay thế, bãi bỏ một số điều của Quyết định số 39/2031/QĐ-UBND", Relation::Amends),
            ("Bãi bỏ một số nội dung tại khoản 2 Điều 3 Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Thay thế một phần Quyết định số 39/2031/QĐ-UBND", Relation::Amends),
            ("Bãi bỏ tên Điều 5 Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ quy định tại khoản 1 Điều 2 Thông tư số 9/2031/TT-BTS", Relation::Repeals),
            ("Sửa đổi, bổ sung một số khoản của Điều 4 Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Thay thế một số Phụ lục ban hành kèm theo Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ khổ thứ 7 điểm a khoản 2 Điều 16 Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Sửa đổi, bd sung một số điều của Thông tư số 9/2031/TT-BTS", Relation::Amends),
            ("Một số điều của Thông tư số 9/2031/TT-BTS hết hiệu lực", Relation::Amends),
            ("Thông tư số 9/2031/TT-BTS hết hiệu lực một phần", Relation::Amends),
            ("Thông tư số 9/2031/TT-BTS hết hiệu lực thi hành một phần từ ngày 5/6/2035", Relation::Amends),
            ("Thông tư số 9/2031/TT-BTS chấm dứt hiệu lực thi hành một phần", Relation::Amends),
            ("Thông tư số 9/2031/TT-BTS hết hiệu lực thi hành từ ngày 5/6/2035", Relation::Repeals),
            ("Bãi bỏ toàn bộ Thông tư số 9/2031/TT-BTS", Relation::Repeals),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }
}
