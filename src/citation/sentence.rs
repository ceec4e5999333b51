//! The sentence around a title: whether what stands behind a mark is the sentence again, and who speaks in it.

use std::sync::LazyLock;

use super::issuer::name_end;
use super::mention::Mention;
use super::words::{
    before, from, label_at, left_of, phrase_at, phrase_before, right_of, row_at, skip_blank, title_opens, window_end,
    words_at,
};
use crate::fold::{at_start, first_word};
use crate::grammar::provision::locator;
use crate::letters::is_alphabetic;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::openings::{opens_actor, opens_government};
use crate::vocabulary::relations::{AMENDING, BASIS};
use crate::vocabulary::tasks::MEASURES;
use crate::vocabulary::{titles, type_at_start};

static ON: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::GOING_ON));

static SENTENCE: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::SENTENCE_GOES_ON));

static ACTORS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::ACTORS));

static SPEAKS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(titles::SPEAKS));

/// Whether a title is over at a comma: the years that it is made for close it, but for what belongs to them.
///
/// `về Chương trình giữ đê năm 2031 và 2032` + `, các bộ đã tập trung …`; not `đến năm 2030, tầm nhìn đến năm 2050`
pub(super) fn closed_by_years(left: &str, following: &str) -> bool {
    let open = left.strip_suffix(')').unwrap_or(left);
    let year = open.len().checked_sub(4).and_then(|at| open.get(at..));
    let year = year.filter(|year| year.starts_with(['1', '2']) && year.bytes().all(|b| b.is_ascii_digit()));
    let counted = year.is_some_and(|_| {
        let before_it = left_of(open, open.len() - 4);
        before_it.ends_with(['-', '–']) || phrase_before(before_it, titles::BEFORE_YEARS).is_some()
    });
    let goes_on = || {
        following.starts_with(|c: char| c.is_ascii_digit())
            || phrase_at(following, titles::BEHIND_YEARS).is_some()
            || type_at_start(following).is_some()
    };
    counted && !goes_on()
}

/// Whether what stands behind a comma is the sentence again and no part of the title before it.
pub(super) fn sentence_goes_on(text: &str, behind: usize) -> bool {
    let next = skip_blank(text, behind);
    let following = from(text, next);
    if continues_list(text, next) {
        return false;
    }
    let first = first_word(following);
    phrase_at(following, SENTENCE.with(first)).is_some()
        || words_at(following, ON.with(first)).is_some() && words_at(following, &[titles::FOLLOWING_UP]).is_none()
        || label_at(following).is_some()
        || subject_at(text, next)
}

/// Whether a title goes on with what has been changed.
///
/// `được sửa đổi, bổ sung trong lĩnh vực đê điều`, not `được sửa đổi, bổ sung tại Nghị định số 5/2031/NĐ-CP`; and what
/// stands beside what is `mới ban hành`
pub(super) fn continues_list(text: &str, at: usize) -> bool {
    let rest = right_of(text, at);
    phrase_at(rest, titles::CHANGED).is_some_and(|(_, end)| {
        let behind = right_of(rest, end);
        let behind = behind.strip_prefix([',', ';']).unwrap_or(behind).trim_start();
        let left = left_of(text, at).trim_end_matches([',', ';']);
        phrase_at(behind, titles::AMONG).is_some() || phrase_before(left, titles::NEWLY_MADE).is_some()
    })
}

/// Whether a title that lays something down goes on behind a semicolon with another matter that it lays down.
///
/// `quy định về điều tra bến; đăng ký, cấp Giấy chứng nhận bến`. `alone` says whether the title names no other document before.
pub(super) fn lists_matters(text: &str, start: usize, at: usize, mention: Option<&Mention>, alone: bool) -> bool {
    let rest = from(text, at + 1);
    let next = rest.trim_start();
    let wrapped = before(rest, rest.len() - next.len()).matches('\n').count();
    // In a basis, where a text says no more than what is amended, and behind a provision, nothing but the title is left; else
    // the sentence may go on with what to do.
    let basis = at_start(behind_marker(text), BASIS).is_some();
    let sole = !basis && mention.is_some_and(|mention| is_sole(text, mention));
    let provision = mention.is_some_and(|mention| !mention.provisions.is_empty());
    let lays_down = at_start(from(text, start), titles::LAYING_DOWN).is_some();
    let opens = if provision || !(basis || sole) {
        lays_down && (basis || at_start(from(text, start), titles::IN_DETAIL).is_none())
    } else {
        true
    };
    let told = mention.is_some_and(|mention| mention.date.is_some() || mention.issuer.is_some());
    let small = next.starts_with(char::is_lowercase) && !next.chars().nth(1).is_some_and(|c| matches!(c, ')' | '.'));
    opens
        && (alone || basis || sole)
        && told
        && small
        && wrapped < 2
        && words_at(next, titles::NO_MATTERS).is_none()
        && locator(next).is_none()
        && (basis || row_at(next, AMENDING).is_none())
        && (provision || basis || sole || phrase_at(next, MEASURES).is_none())
}

/// The longest marker before the first word of a text, in bytes.
const MAX_MARKER: usize = 64;

/// A text from its first word on: `- Căn cứ …`, `1.2. Sửa đổi …`
fn behind_marker(text: &str) -> &str {
    let window = before(text, window_end(text, 0, MAX_MARKER));
    from(text, window.find(is_alphabetic).unwrap_or(window.len()))
}

/// Whether a text names a decree or a circular and says no more of it than that it is amended or repealed: what stands
/// behind its number is its title.
///
/// `Sửa đổi, bổ sung một số điều của` + ` Thông tư số 12/2031/TT-BTS … quy định về bến; kiểm tra bến`
fn is_sole(text: &str, mention: &Mention) -> bool {
    let left = behind_marker(before(text, mention.span.start));
    mention.type_name.is_some_and(|name| name.is_regulation())
        && left.len() <= MAX_SENTENCE
        && (left.is_empty() || row_at(left, AMENDING).is_some() && !left.contains([':', ';', '.']))
}

/// Whether the sentence goes on with its subject, a body: `…, UBND tỉnh yêu cầu`.
fn subject_at(text: &str, at: usize) -> bool {
    let rest = from(text, at);
    // `…, Bộ đề nghị các Sở`
    let oneself = titles::OURSELVES.iter().find_map(|name| rest.strip_prefix(name)?.strip_prefix(' '));
    if oneself.is_some_and(|behind| words_at(behind, titles::WE_SAY).is_some()) {
        return true;
    }
    // `…, BHXH Việt Nam có ý kiến như sau`: who answers is named whoever it is.
    let said = |end: usize| words_at(from(text, skip_blank(text, end)), titles::WE_SAY).is_some();
    (opens_government(rest) || phrase_at(rest, titles::TEAMS).is_some()) && acts(text, at)
        || rest.starts_with(char::is_uppercase) && name_end(text, at).is_some_and(said)
        || speaks(rest) && grounds(text, at)
}

/// Whether the sentence that reaches to an offset opens with what it does something on the ground of: its main clause, by
/// which somebody does it, is still to come.
///
/// `Thực hiện Kế hoạch số … về …,` + ` nhà trường triển khai …`
fn grounds(text: &str, at: usize) -> bool {
    let open = before(text, at);
    let reach = open.len().saturating_sub(MAX_SENTENCE);
    let near = (reach..=open.len()).find_map(|from| open.get(from..)).unwrap_or_default();
    let above = near.rfind(';').max(near.rfind(". ")).max(near.rfind("\n\n"));
    let sentence = above.map_or(near, |end| from(near, end + 1));
    phrase_at(sentence.trim_start_matches(|c: char| !is_alphabetic(c)), titles::ON_THE_GROUND).is_some()
}

/// The longest sentence that is looked at, in bytes.
const MAX_SENTENCE: usize = 1600;

/// Whether a text begins with somebody and says what they do: `Trường THPT Bến Gỗ báo cáo`, `các đơn vị triển khai`.
fn speaks(text: &str) -> bool {
    // `bổ sung` is no `Bộ`.
    if title_opens(text) {
        return false;
    }
    let actor = phrase_at(text, ACTORS.like(text)).map(|(_, end)| end);
    let Some(end) = actor.or_else(|| opens_actor(text).then(|| text.find(' ')).flatten()) else { return false };
    let clause = from(text, end);
    let clause = before(clause, clause.find([',', ';', ':', '.', '(', '“', '"']).unwrap_or(clause.len()));
    let mut above = "";
    for (at, _) in clause.match_indices(' ').take(MAX_ACTOR) {
        let words = from(clause, at + 1);
        if words_at(words, SPEAKS.like(words)).is_some() {
            return !titles::JOINING.contains(&above);
        }
        above = words.split(' ').next().unwrap_or_default();
        if above == "và" {
            return false;
        }
    }
    false
}

/// Words between the one that opens somebody's name and what they do, at the most.
const MAX_ACTOR: usize = 9;

/// Whether a name stands at an offset and the sentence goes on behind it.
pub(super) fn acts(text: &str, at: usize) -> bool {
    let Some(end) = name_end(text, at) else { return false };
    let behind = from(text, skip_blank(text, end));
    behind.starts_with(|c: char| c.is_lowercase()) && words_at(behind, titles::BEHIND_BODY).is_none()
}
