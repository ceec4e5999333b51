//! What a sentence says of the document that it names.

use std::sync::LazyLock;

use memchr::memmem::FinderRev;

use super::announced::{announced, speaks_of_parts};
use super::force::changes;
use super::issuer::name_end;
use super::list::is_entry;
use super::mention::Mention;
use super::words::{
    before, ending, from, is_capitalised, left_of, lists, phrase_at, phrase_before, right_of, row_at, skip_blank,
    window_start, word_start, words_at,
};
use crate::Relation;
use crate::fold::{at_end, at_start, last_word};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::{provisions, relations, type_at_end};

mod undone;

use undone::{undo_list, undone};

/// How far before the mention its verb is looked for, in bytes.
pub(super) const MAX_BEFORE: usize = 120;

/// How many mentions before one may stand in the title of the document that it is listed with.
const MAX_LIST: usize = 8;

/// The relation of every mention of a block.
pub(super) fn relations(text: &str, mentions: &mut [Mention]) {
    for index in 0..mentions.len() {
        let Some((done, [mention, ..])) = mentions.split_at_mut_checked(index) else { break };
        // What a title names is not undone with the document that bears it.
        mention.undone = if mention.within.is_none() { undone(text, mention) } else { None };
        // The document before it in the list: what stands between belongs to that one's title.
        let before = done.iter().rev().take(MAX_LIST);
        let before = before.filter(|left| left.within == mention.within).find(|left| !is_bracketed(text, left));
        let listed = before.filter(|left| is_next(text, left, mention));
        let outer = mention.within.and_then(|outer| done.get(outer));
        let amended = before.filter(|left| left.within == mention.within && is_amended_by(text, left, mention));
        let said = if amended.is_some() { Relation::Mentions } else { stated(text, mention) };
        let open = matches!(said, Relation::IssuedWith | Relation::Mentions) && !mention.own;
        let floor = before.map_or(0, |left| left.span.end);
        let changed = || changed_part(text, mention, outer, said).filter(|(start, _)| floor <= *start);
        let said = if open { changed().map_or(said, |(_, relation)| relation) } else { said };
        mention.relation = match (said, listed) {
            // What an amending law names in its title it amends, however damaged the words between are.
            (Relation::Mentions, _) if mention.law && outer.is_some_and(|outer| outer.amending) => Relation::Amends,
            // Another document the one that it names first, whatever stands between.
            (Relation::Mentions, None)
                if !mention.own && outer.is_some_and(|outer| is_amended(text, outer, mention, before)) =>
            {
                Relation::Amends
            }
            // Behind a whole document a provision may open the sentence: `Căn cứ Luật Đê điều, Điều 5 Nghị định số A quy định`
            (Relation::Mentions, Some(left))
                if left.relation != Relation::Basis
                    || !left.provisions.is_empty()
                    || mention.head <= mention.span.start =>
            {
                // What is issued with one document is not with another that stands by itself.
                let alone = left.relation == Relation::IssuedWith && is_entry(text, left, mention);
                if alone { Relation::Mentions } else { left.relation }
            }
            (relation, _) => relation,
        };
    }
    for index in (0..mentions.len()).rev() {
        undo_list(text, mentions, index);
    }
    // No document rests on itself, carries out, details or changes itself: `Chính phủ quy định chi tiết Điều này`.
    for own in mentions.iter_mut().filter(|mention| mention.own && mention.relation != Relation::IssuedWith) {
        own.relation = Relation::Mentions;
    }
}

/// The longest clause before a document of which a part is changed, in bytes.
const MAX_CLAUSE: usize = 400;

/// What is done to a document by changing what it put into force or a form of it, where the clause, or the title that names
/// the document, opens with the verb.
///
/// `Sửa đổi, bổ sung một số điều của Quy chế giữ bến ban hành kèm theo` + ` Quyết định số 12/2031/QĐ-UBND`, `Thay thế Mẫu số 01
/// tại` + ` Phụ lục ban hành kèm theo Nghị định số 78/2026/NĐ-CP`; and where the clause begins, in which no other document may
/// stand
fn changed_part(text: &str, mention: &Mention, outer: Option<&Mention>, said: Relation) -> Option<(usize, Relation)> {
    let left = left_of(text, mention.span.start);
    // Of most the sentence says what is laid down there.
    let laid_down = || {
        let open = phrase_before(left, relations::AMENDED_IN).map(|at| left_of(left, at));
        open.is_none_or(|open| mention.provisions.is_empty() && at_end(open, "quy dinh").is_some())
            || mention.provisions.iter().any(|provision| provision.appendix.is_none())
    };
    if said == Relation::Mentions && phrase_before(left, relations::SOME_OF).is_none() && laid_down() {
        return None;
    }
    let window = window_start(left, MAX_CLAUSE);
    let title = outer.and_then(|outer| outer.title.as_ref()).map(|title| title.start);
    let start = title.or_else(|| clause_start(left, window).or((window == 0).then_some(0)));
    let start = start.filter(|&start| start >= window)?;
    let clause = behind_matter(from(left, start).trim_start_matches(|c: char| !c.is_alphabetic()));
    let verb = |text: &str| row_at(text, relations::AMENDING).map(|((_, relation), end)| (end, *relation));
    let (end, relation) = verb(clause)?;
    let mut object = right_of(clause, end);
    while let Some(next) = object.strip_prefix(',').map(str::trim_start) {
        object = right_of(next, verb(next)?.0);
    }
    // `Thay thế, bãi bỏ một số điều, khoản của`
    let part = of_part(relation);
    let some = phrase_at(object, relations::SOME_OF).or_else(|| phrase_at(object, relations::SOME)).map(|(_, end)| end);
    object = right_of(object, some.unwrap_or_default());
    if object.is_empty() && some.is_some() {
        return Some((start, part));
    }
    // `Sửa đổi khoản 2 về bến đò theo quy định tại Luật Đê điều`
    let plain = || object.len() < MAX_OBJECT && !relations::ASIDE.iter().any(|word| object.contains(word));
    if phrase_at(object, relations::PARTS).is_some() {
        return Some((start, part)).filter(|_| said == Relation::IssuedWith || plain());
    }
    if said != Relation::IssuedWith {
        return None;
    }
    if phrase_at(object, relations::PUT_INTO_FORCE).is_some() {
        return Some((start, if some.is_some() { Relation::Amends } else { relation }));
    }
    // Whatever it is, it is a part: `Bãi bỏ số thứ tự 5 tại Danh mục bến ban hành kèm theo`. What is added need not be one,
    // unless it has a name or is added to something: `Bổ sung kinh phí thực hiện Đề án ban hành kèm theo`.
    let added = relation == Relation::Supplements && !is_capitalised(object);
    if added && !relations::ADDED_TO.iter().any(|word| object.contains(word)) {
        return None;
    }
    let open = verb_of(object, last_word(object)).map_or(object, |(at, _)| before(object, at));
    let named = open.trim_end().strip_suffix("được").unwrap_or(open);
    (!relations::ASIDE.iter().any(|word| named.contains(word))).then_some((start, part))
}

/// A title behind the words that say what it is about: `về việc` + ` sửa đổi Điều 3 Quy định ban hành kèm theo Quyết định số A`
fn behind_matter(title: &str) -> &str {
    phrase_at(title, relations::MATTER).map_or(title, |(_, end)| right_of(title, end))
}

/// What is done to a document of which parts are undone: it stays, and without them it is amended.
///
/// `Bãi bỏ một số điều của` + ` Nghị định số 12/2031/NĐ-CP`
pub(super) fn of_part(relation: Relation) -> Relation {
    match relation {
        Relation::Repeals | Relation::Replaces => Relation::Amends,
        whole => whole,
    }
}

/// Where the clause begins that a text ends with, behind an offset; a quotation mark that is closed begins none.
fn clause_start(text: &str, window: usize) -> Option<usize> {
    let mut open = text;
    loop {
        let at = window + from(open, window).rfind(['.', ';', ':', '\n', '“'])?;
        if !(from(open, at).starts_with('“') && from(text, at).contains('”')) {
            return Some(at + 1);
        }
        open = before(open, at);
    }
}

/// The longest part that is named between the verb and its document, in bytes.
const MAX_OBJECT: usize = 120;

/// Whether a mention stands in brackets of its own: it names again, shorter, the one before it.
///
/// `Nghị quyết số 50/NQ-CP ngày 13/3/2031 của Chính phủ về bến (Nghị quyết số 50/NQ-CP)`
fn is_bracketed(text: &str, mention: &Mention) -> bool {
    before(text, mention.span.start).ends_with('(') && from(text, mention.span.end).starts_with(')')
}

/// Whether a document is named as what amended the one before it: `Thông tư số A, sửa đổi, bổ sung bởi Thông tư số B`.
fn is_amended_by(text: &str, left: &Mention, mention: &Mention) -> bool {
    let gap = || {
        let gap = text.get(left.span.end..mention.span.start)?.trim_start().strip_prefix([',', '('])?.trim_start();
        amended_by(gap).filter(|&end| end == gap.trim_end().len())
    };
    gap().is_some()
}

/// Where the words end, at the start of a text, that say by what a document was amended: `sửa đổi, bổ sung tại`
pub(super) fn amended_by(text: &str) -> Option<usize> {
    let (_, verb) = row_at(text, relations::AMENDING)?;
    let by = skip_blank(text, verb);
    Some(by + words_at(from(text, by), relations::AMENDED_BY)?)
}

/// Whether a mention is the next in a list behind another.
fn is_next(text: &str, left: &Mention, mention: &Mention) -> bool {
    let end = left.own_title().map_or(left.span.end, |title| title.end.max(left.span.end));
    text.get(end..mention.span.start).is_some_and(|gap| {
        let gap = behind_aside(gap.trim_start());
        // `quy định chi tiết một số điều của Luật A và một số điều của Luật B`
        let gap = phrase_before(gap.trim(), relations::SOME_OF).map_or(gap, |at| before(gap.trim(), at));
        lists(gap.trim())
    })
}

/// Whether the title of a document amends the first document that it names.
///
/// `sửa đổi, bổ sung một số quy định về lệ phí của Thông tư số 5/2028/TT-BTC`
fn is_amended(text: &str, outer: &Mention, mention: &Mention, before_it: Option<&Mention>) -> bool {
    let amends = |title: &std::ops::Range<usize>| at_start(behind_matter(from(text, title.start)), "sua doi").is_some();
    let amends = outer.title.as_ref().is_some_and(amends);
    let first = before_it.is_none_or(|left| left.span.start <= outer.span.start);
    amends && first && phrase_before(left_of(text, mention.span.start), relations::AMENDED_IN).is_some()
}

/// The relation of a verb as the words before it tell: `được sửa đổi, bổ sung tại` and `Nghị định số 5/2031/NĐ-CP (sửa đổi`
/// say nothing of the document at hand.
fn active(left: &str, relation: Relation) -> Relation {
    let left = left.trim_end();
    let open = left.trim_end_matches(',');
    let beside = at_end(open, "sua doi").filter(|_| relation == Relation::Supplements);
    let row = beside.map_or(left, |at| left_of(open, at));
    // `đã được sửa đổi, bổ sung và bãi bỏ một số điều tại`: the verb before it in the row says by whom.
    let row = row_start(row);
    let amends = matches!(relation, Relation::Amends | Relation::Supplements);
    let noted = amends && row.ends_with('(') || phrase_before(row, relations::PASSIVE).is_some();
    // Of a document that is amended some is taken out or exchanged as well.
    let amended = || at_start(right_of(left, row.len()), "sua doi").is_some();
    if changes(relation) && (noted || is_planned(row)) {
        Relation::Mentions
    } else if changes(relation) && amended() {
        Relation::Amends
    } else {
        relation
    }
}

/// Whether a document is detailed by another than the one at hand: one that stands before the verb, with its issuer or
/// without. Which acts a body issues it says of itself where the sentence begins with it.
///
/// `các văn bản hướng dẫn thi hành`, `Nghị định của Chính phủ quy định chi tiết`; not `Bộ trưởng Bộ Xây dựng ban hành Thông
/// tư hướng dẫn`
fn is_others(left: &str) -> bool {
    let open = left.trim_end_matches([',', ' ', '\n']);
    let Some(at) = act_at_end(open).or_else(|| phrase_before(open, relations::PAPERS)) else { return false };
    let act = left_of(open, at);
    // A title has no sentence before it.
    !act.is_empty() && !at_end(act, "ban hanh").is_some_and(|at| is_body(before(act, at)))
}

/// Whether the sentence that a text ends with is nothing but the name of a body.
fn is_body(text: &str) -> bool {
    let window = ending(text.trim_end(), MAX_BODY);
    let start = skip_blank(window, window.rfind(['.', ';', ':']).map_or(0, |at| at + 1));
    name_end(window, start) == Some(window.len())
}

/// The longest body that issues an act, in bytes.
const MAX_BODY: usize = 160;

/// Where the type of an act begins that a text ends with, alone or with its issuer: `Nghị định của Chính phủ`.
fn act_at_end(open: &str) -> Option<usize> {
    let act = type_at_end(open).or_else(|| {
        let (at, of) = open.char_indices().rev().take(MAX_ISSUER).find_map(|(at, _)| {
            let of = at_start(from(open, at), "cua").filter(|_| before(open, at).ends_with([' ', '\n']))?;
            Some((at, of))
        })?;
        let named = right_of(open, at + of).starts_with(char::is_uppercase);
        type_at_end(left_of(open, at)).filter(|_| named)
    });
    act.map(|(_, at)| at)
}

/// Whether a change of another document is only proposed, or to be made by an act that is not yet issued.
///
/// `đề xuất sửa đổi`, `đang xây dựng Nghị định sửa đổi`, `dự thảo Nghị quyết của Quốc hội sửa đổi`
pub(super) fn is_planned(left: &str) -> bool {
    let open = left.trim_end_matches([',', ' ', '\n']);
    if phrase_before(open, relations::PROPOSING).is_some() {
        return true;
    }
    let act = act_at_end(open);
    act.is_some_and(|at| phrase_before(left_of(open, at), relations::PLANNING).is_some())
}

/// The longest body that is to issue an act with `của` before it, in characters.
const MAX_ISSUER: usize = 40;

/// What stands before the verbs that are joined to the one behind: `được sửa đổi, bổ sung và`.
pub(super) fn row_start(left: &str) -> &str {
    let mut left = left;
    for _ in 0..3 {
        let open = left.trim_end();
        let joint = open.strip_suffix(',').or_else(|| at_end(open, "va").map(|at| before(open, at)));
        match joint.and_then(|open| verb(open.trim_end()).map(|(at, _)| before(open, at))) {
            Some(open) => left = open.trim_end(),
            None => break,
        }
    }
    left
}

/// Whether a text ends with wording in quotation marks that is taken out, put in or exchanged.
///
/// `Bãi bỏ cụm từ “và quy định khác”`
fn words_change(text: &str) -> bool {
    let curled = text.strip_suffix('”').and_then(|inner| inner.rfind('“'));
    let quoted = curled.or_else(|| text.strip_suffix('"').and_then(|inner| inner.rfind('"')));
    quoted.is_some_and(|open| phrase_before(left_of(text, open), relations::CHANGING_WORDS).is_some())
}

static VERBS: LazyLock<ByWord<&(&str, Relation)>> = LazyLock::new(|| ByWord::last(relations::VERBS, |row| row.0));

static INSTRUCTIONS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(relations::INSTRUCTIONS));

static BETWEEN: LazyLock<ByWord<&str>> =
    LazyLock::new(|| ByWord::endings(&[relations::BETWEEN, provisions::HEADINGS].concat()));

/// The verb that a text ends with, and where it begins.
fn verb(text: &str) -> Option<(usize, Relation)> {
    verb_of(text, last_word(text))
}

/// As [`verb`], where the last word of the text is known.
fn verb_of(text: &str, last: Option<(u64, usize)>) -> Option<(usize, Relation)> {
    VERBS.with(last).iter().find_map(|&&(verb, relation)| Some((at_end(text, verb)?, relation)))
}

/// The longest bracket between a document and what is said of it, in bytes.
const MAX_ASIDE: usize = 200;

/// The text behind a bracket that stands at its start: `(sau đây gọi là Luật số 38/2019/QH14) hết hiệu lực`.
fn behind_aside(text: &str) -> &str {
    let close = || {
        let inside = text.strip_prefix('(')?;
        inside.char_indices().take_while(|&(at, c)| at < MAX_ASIDE && c != '(').find(|&(_, c)| c == ')')
    };
    close().map_or(text, |(at, _)| right_of(text, at + 2))
}

fn stated(text: &str, mention: &Mention) -> Relation {
    if let Some(relation) = mention.undone {
        return relation;
    }
    let left = before(text, mention.span.start);
    let window = window_start(left, MAX_BEFORE);
    let mut open = from(left, window).trim_end();
    // `Căn cứ các Luật của Quốc hội: Luật …; Luật …`
    let listing = open.strip_suffix(':').map(|list| list.get(list.rfind(['.', ';', '\n']).map_or(0, |at| at + 1)..));
    let listing = listing.flatten().unwrap_or_default().trim_start_matches([' ', '-', '*', '+']);
    if at_start(listing, "can cu cac").is_some() {
        return Relation::Basis;
    }
    // `Bãi bỏ các văn bản sau: Thông tư số A; Thông tư số B`
    if let Some(relation) = Some(listing).filter(|listing| changes_first(listing)).and_then(announced) {
        let part = mention.provisions.is_empty() && speaks_of_parts(listing);
        return if part { of_part(relation) } else { relation };
    }
    let (mut place, mut told, mut part) = (false, false, false);
    if let Some(at) = Some(open).filter(|_| !mention.provisions.is_empty()).and_then(part_of_provision) {
        part = true;
        open = left_of(open, at);
    }
    for _ in 0..6 {
        let last = last_word(open);
        if let Some((at, relation)) = verb_of(open, last) {
            let left = left_of(open, at);
            // `theo hướng dẫn tại Thông tư …`: the guidance is what stands there; what is done with it is said before.
            let guidance = at_end(open, "huong dan") == Some(at);
            if guidance && (place || at_end(left, "theo").is_some()) {
                open = left;
                continue;
            }
            // `gửi kèm theo`: enclosed.
            if relation == Relation::IssuedWith && relations::ENCLOSING.iter().any(|verb| left.ends_with(verb)) {
                return Relation::Mentions;
            }
            // The body that issues an act may stand before the window. Acts are not named by what they carry out otherwise.
            let details = relation == Relation::Guides || at_end(open, "thi hanh") == Some(at);
            if details && is_others(left_of(text, window + at)) {
                return Relation::Mentions;
            }
            // What a document tells to do is weighed or carried out: nothing else is done with that.
            let done = matches!(relation, Relation::Basis | Relation::Implements);
            let said = if told && !done { Relation::Mentions } else { active(left, relation) };
            return if part { of_part(said) } else { said };
        }
        if words_change(open) {
            return Relation::Amends;
        }
        match phrase_before(open, BETWEEN.with(last)) {
            Some(at) => {
                let between = from(open, at);
                place = at_start(between, "tai").is_some();
                part |= phrase_at(between, relations::PARTLY).is_some();
                open = left_of(open, at);
            }
            None => match Some(open).filter(|_| place).and_then(changed_there) {
                Some(at) => {
                    part |= phrase_at(from(open, at), relations::PARTLY).is_some();
                    open = left_of(open, at);
                }
                // `Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công văn số …`
                None => match Some(open).filter(|_| place && !told).and_then(instruction) {
                    Some(at) => {
                        told = true;
                        open = left_of(open, at);
                    }
                    None => break,
                },
            },
        }
    }
    Relation::Mentions
}

/// Where a part of the provision begins that stands behind a text: `tiết b` + ` khoản 2 Điều 5`, `gạch đầu dòng thứ hai`, `một số` +
/// ` Phụ lục`
fn part_of_provision(open: &str) -> Option<usize> {
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

/// Whether the verb of a change opens a clause, or follows the document that speaks of itself: `Bãi bỏ các văn bản sau`, `Thông tư
/// này thay thế các văn bản sau`
fn changes_first(clause: &str) -> bool {
    let verb = |text: &str| relations::UNDONE.iter().any(|(verb, _)| at_start(text, verb).is_some());
    let behind = || Some(right_of(clause, clause.find(" này ")? + " này ".len()));
    !clause.is_empty() && (verb(clause) || behind().is_some_and(verb))
}

/// Where what is changed begins that a text ends with, if it is named by no more than that it is laid down there: `bãi bỏ` + ` quy
/// định` before `tại khoản 2 Điều 5`
fn changed_there(open: &str) -> Option<usize> {
    let laid_down = at_end(open, "quy dinh")?;
    let at = phrase_before(left_of(open, laid_down), relations::BEFORE_LAID_DOWN).unwrap_or(laid_down);
    let (start, _) = verb(left_of(open, at)).filter(|(_, relation)| changes(*relation))?;
    // `hình thức xử phạt bổ sung quy định tại khoản 5`: what is laid down there is not changed.
    let left = left_of(open, start);
    let opens =
        left.is_empty() || left.ends_with([',', ';', ':', '.', '\n']) || phrase_before(left, &["nay"]).is_some();
    opens.then_some(at)
}

/// Where an instruction begins that a text ends with, with the body that gave it or without.
///
/// `ý kiến chỉ đạo của Thủ tướng Chính phủ`, `nhiệm vụ được giao`
fn instruction(open: &str) -> Option<usize> {
    static OF: LazyLock<FinderRev<'_>> = LazyLock::new(|| FinderRev::new(" của "));
    phrase_before(open, INSTRUCTIONS.like_end(open)).or_else(|| {
        // Most often something is laid down there.
        let bytes = open.as_bytes().get(open.len().saturating_sub(MAX_BEFORE)..).filter(|_| !open.ends_with("định"))?;
        let of = open.len() - bytes.len() + OF.rfind(bytes)?;
        let body = skip_blank(open, of + OF.needle().len());
        name_end(open, body).filter(|&end| end == open.len())?;
        phrase_before(before(open, of), relations::INSTRUCTIONS)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite, parse};

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
            ("Bãi bỏ toàn bộ Thông tư số 9/2031/TT-BTS", Relation::Repeals),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn what_amended_a_document_is_only_mentioned() {
        for by in ["sửa đổi bổ sung tại", "đã sửa đổi tại", "sửa đổi, bổ sung bởi", "sửa đổi theo"]
        {
            let citations = cite(&format!("Thông tư số 8/2031/TT-BTC, {by} Thông tư số 9/2032/TT-BTC"));
            let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [Relation::Mentions; 2], "{by}");
        }
    }

    #[test]
    fn to_be_in_force_is_not_to_carry_out() {
        for (text, relation) in [
            ("Ngưng hiệu lực thi hành khoản 2 Điều 7 Nghị định số 10/2030/NĐ-CP", Relation::Mentions),
            ("Tổ chức thi hành Nghị định số 10/2030/NĐ-CP", Relation::Implements),
            ("Cụ thể hóa Nghị quyết số 18-NQ/TW", Relation::Implements),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn the_first_document_in_the_title_of_one_that_amends_is_amended() {
        let citations = cite(
            "Thông tư số 9/2031/TT-BTC sửa đổi, bổ sung một số quy định về lệ phí của Thông tư số 5/2028/TT-BTC và \
             Thông tư số 6/2028/TT-BTC theo Nghị quyết số 7/2030/NQ-CP",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations[1..], [Relation::Amends, Relation::Amends, Relation::Mentions]);
    }

    #[test]
    fn what_a_sentence_announces_it_says_of_all_that_it_lists_behind_its_colon() {
        for (announcement, relation) in [
            ("Bãi bỏ các văn bản sau", Relation::Repeals),
            ("Thông tư này thay thế các văn bản sau đây", Relation::Replaces),
            ("Bãi bỏ một số điều của các văn bản sau", Relation::Amends),
            ("Đề nghị bãi bỏ các văn bản sau", Relation::Mentions),
            ("Trước đây đã bãi bỏ các văn bản sau", Relation::Mentions),
            ("Các văn bản gồm", Relation::Mentions),
        ] {
            let citations = cite(&format!("{announcement}: Thông tư số 1/2030/TT-BTS; Quyết định số 3/2030/QĐ-BTS."));
            let read: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
            assert_eq!(read, [relation; 2], "{announcement}");
        }
    }

    #[test]
    fn provisions_that_are_listed_behind_one_that_is_a_basis_are_bases() {
        let relations = |text: &str| cite(text).iter().map(|citation| citation.relation).collect::<Vec<_>>();
        let two = "Căn cứ Điều 5 Nghị định số 8/2031/NĐ-CP, khoản 2 Điều 6 Thông tư số 9/2031/TT-BTS;";
        assert_eq!(relations(two), [Relation::Basis; 2]);
        let one = "Căn cứ Luật Đê điều số 72/2035/QH18, khoản 2 Điều 6 Thông tư số 9/2031/TT-BTS quy định:";
        assert_eq!(relations(one), [Relation::Basis, Relation::Mentions]);
    }

    #[test]
    fn what_undoes_the_last_document_of_a_list_undoes_all() {
        let citations = cite(
            "2. Thông tư số 7/2015/TT-BTC của Bộ trưởng Bộ Tài chính quy định về lệ phí, Thông tư số 8/2016/TT-BTC và \
             Thông tư số 9/2017/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực; Nghị định số 5/2014/NĐ-CP \
             được áp dụng",
        );
        let relations: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Repeals, Relation::Repeals, Relation::Mentions]);
    }

    #[test]
    fn what_is_said_of_a_document_is_the_verb_of_the_sentence() {
        for (text, relation) in [
            ("Thực hiện hướng dẫn tại Công văn số 35/TCT-KK", Relation::Implements),
            ("bến được dỡ theo quy định tại Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Mentions),
            ("thực hiện theo quy định tại Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Mentions),
            ("Căn cứ tiết b khoản 2 Điều 5 Thông tư số 13/2031/TT-BTC", Relation::Basis),
            ("được xác định theo hướng dẫn tại Thông tư số 13/2031/TT-BTC", Relation::Mentions),
            ("Hướng dẫn một số nội dung tại Nghị định số 26/2031/NĐ-CP", Relation::Guides),
            ("lệ phí (sửa đổi, bổ sung tại Nghị định số 29/2031/NĐ-CP)", Relation::Mentions),
            ("đã được sửa đổi, bổ sung và bãi bỏ một số điều tại Quyết định số 18/2031/QĐ-TTg", Relation::Mentions),
            ("đang có hiệu lực (thay thế Nghị định số 29/2021/NĐ-CP)", Relation::Replaces),
            ("Bộ Xây dựng đang xây dựng Nghị định sửa đổi, bổ sung Nghị định số 29/2031/NĐ-CP", Relation::Mentions),
            ("dự thảo Nghị quyết của Hội đồng nhân dân bãi bỏ Nghị quyết số 29/2031/NQ-HĐND", Relation::Mentions),
            ("báo cáo cấp trên xem xét, sửa đổi Nghị định số 29/2031/NĐ-CP", Relation::Mentions),
            ("Bộ Xây dựng ban hành Thông tư sửa đổi Thông tư số 29/2031/TT-BXD", Relation::Amends),
            ("Xin gửi kèm theo Công văn số 37/BTC-TCT", Relation::Mentions),
            ("được quy đổi theo hướng dẫn khoản 4 Điều 7 Thông tư số 13/2031/TT-BTC", Relation::Mentions),
            ("thực hiện khi có Quyết định thay thế Quyết định số 18/2031/QĐ-TTg", Relation::Mentions),
            ("Các sở chịu trách nhiệm thực hiện Kế hoạch này", Relation::Mentions),
            ("quy định một số điều và biện pháp thi hành Luật Đê điều", Relation::Guides),
            ("tại Nghị định của Chính phủ quy định chi tiết Luật Đê điều", Relation::Mentions),
            ("theo các văn bản hướng dẫn thi hành Luật Đê điều", Relation::Mentions),
            ("Bộ Thủy sản đã trình Chính phủ ban hành Nghị định quy định chi tiết Luật Đê điều", Relation::Mentions),
            (
                "Bộ trưởng Bộ Thủy sản ban hành Thông tư quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều",
                Relation::Guides,
            ),
            ("Điều 51 của Luật Đê điều số 38/2030/QH16 hết hiệu lực từ ngày 5/6/2034", Relation::Repeals),
            ("theo biểu mẫu ban hành kèm Thông tư số 13/2031/TT-BTC", Relation::IssuedWith),
            ("Chính phủ quy định chi tiết Điều này", Relation::Mentions),
            ("Thực hiện nhiệm vụ được giao tại Nghị quyết số 13/NQ-CP", Relation::Implements),
            ("Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 15/VPCP-KT", Relation::Implements),
            ("tiếp thu ý kiến của Bộ Thủy sản tại Công văn số 15/BTS-KT", Relation::Mentions),
            (
                "Sửa đổi, bổ sung một số điều của Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND",
                Relation::Amends,
            ),
            ("Bãi bỏ Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::Repeals),
            ("Về việc sửa đổi Điều 3 Quy định ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::Amends),
            ("Bãi bỏ Mẫu số 02 ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            (
                "Sửa đổi, bổ sung, bãi bỏ một số khoản, Mục và Phụ lục ban hành kèm theo Thông tư số 12/2031/TT-BTS",
                Relation::Amends,
            ),
            ("Thay thế Mẫu số 01, 02 tại Phụ lục ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Quy chế giữ bến ban hành kèm theo Quyết định số 12/2031/QĐ-UBND", Relation::IssuedWith),
            ("Sửa đổi khoản 2 về bến đò theo quy định tại Luật Đê điều", Relation::Mentions),
            ("Thay thế, bãi bỏ một số cụm từ của Luật Đê điều", Relation::Amends),
            ("Sửa đổi, bổ sung, bãi bỏ một số điều, khoản của Luật Đê điều", Relation::Amends),
            ("Bãi bỏ một số quy định tại Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ cụm từ \"và bến\" tại Điều 3 Thông tư số 12/2031/TT-BTS", Relation::Amends),
            ("Bãi bỏ số thứ tự 5 tại Bảng bến đò được ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::Amends),
            (
                "Sửa đổi, bổ sung Phụ lục II “Bảng bến đò” ban hành kèm theo Thông tư số 12/2031/TT-BTS",
                Relation::Amends,
            ),
            ("Bổ sung hồ sơ theo tờ khai ban hành kèm theo Thông tư số 12/2031/TT-BTS", Relation::IssuedWith),
            ("Bổ sung kinh phí thực hiện Đề án ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::IssuedWith),
            ("Bổ sung bến Đá vào Bảng bến đò ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::Supplements),
            ("Bổ sung Bảng bến đò ban hành kèm theo Quyết định số 12/QĐ-UBND", Relation::Supplements),
            ("quy định chi tiết và biện pháp tổ chức thi hành Luật Đê điều", Relation::Guides),
            ("Quy định chi tiết tại khoản 2 Điều 5 Nghị định số 26/2031/NĐ-CP", Relation::Guides),
            ("hướng dẫn chi tiết một số điều của Luật Đê điều", Relation::Guides),
            ("theo Quy định thi hành Điều lệ Đảng", Relation::Mentions),
            ("Quy định thi hành Điều lệ Đảng", Relation::Implements),
            ("Căn cứ Kế hoạch này, các sở lập kế hoạch", Relation::Mentions),
        ] {
            assert_eq!(cite(text)[0].relation, relation, "{text}");
        }
    }

    #[test]
    fn of_documents_that_amended_another_together_none_is_undone_with_it() {
        let citations = cite(
            "Nghị quyết số 2/2031/NQ-HĐND của Hội đồng nhân dân tỉnh được sửa đổi, bổ sung bởi Nghị quyết số \
             3/2032/NQ-HĐND và Nghị quyết số 4/2033/NQ-HĐND hết hiệu lực kể từ ngày 5/6/2034.",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Mentions, Relation::Mentions]);
    }

    #[test]
    fn what_a_title_names_is_not_undone_with_the_document_that_bears_it() {
        let citations = cite(
            "Nghị định số 8/2031/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 7/2029/NĐ-CP quy định chi \
             tiết Luật Đê điều hết hiệu lực từ ngày 5/6/2034.",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Repeals, Relation::Amends, Relation::Guides]);
    }

    #[test]
    fn a_list_of_what_is_undone_goes_on_behind_what_amended_one_of_it() {
        let amended = "Luật Đê sông số 8/2027/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 81/2035/QH15";
        for last in ["; Luật Đê biển số 9/2027/QH12", ", Nghị quyết số 54/2032/QH15 của Quốc hội về bến"]
        {
            let citations = cite(&format!("{amended}{last} hết hiệu lực từ ngày 5/6/2036."));
            let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [Relation::Repeals, Relation::Mentions, Relation::Repeals], "{last}");
        }
    }

    #[test]
    fn what_amended_a_document_is_not_undone_with_it() {
        for name in ["", " (sau đây gọi là Luật Đê sông)"] {
            let citations = cite(&format!(
                "Luật Đê sông số 8/2027/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 81/2035/QH15{name} hết \
                 hiệu lực từ ngày Luật này có hiệu lực thi hành"
            ));
            let relations: Vec<_> = citations.iter().filter(|one| !one.own).map(|citation| citation.relation).collect();
            assert_eq!(relations[..2], [Relation::Repeals, Relation::Mentions]);
        }
    }

    #[test]
    fn a_short_name_in_brackets_parts_no_list() {
        let citations = cite(
            "Thực hiện Nghị quyết số 63/NQ-CP ngày 27/11/2034 của Chính phủ về đê (Nghị quyết số 63/NQ-CP), Nghị quyết số \
             50/NQ-CP về bến (Nghị quyết số 50/NQ-CP) và Quyết định số 7619/QĐ-BTS về phà",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        let (done, named) = (Relation::Implements, Relation::Mentions);
        assert_eq!(relations, [done, named, done, named, done]);
    }

    #[test]
    fn what_amended_a_provision_before_is_not_amended_with_it() {
        let citations = cite(
            "1. Sửa đổi, bổ sung khoản 6 Điều 3 Nghị định số 56/2028/NĐ-CP được sửa đổi, bổ sung tại khoản 1 Điều 1 Nghị định \
             số 91/2034/NĐ-CP như sau:",
        );
        let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Amends, Relation::Mentions]);
    }

    #[test]
    fn a_bracket_behind_a_document_says_what_that_one_amends() {
        let citations =
            cite("Nghị định số 54/2031/NĐ-CP (sửa đổi, bổ sung khoản 8 Điều 7 vào Nghị định số 32/2028/NĐ-CP)");
        assert_eq!(citations[1].relation, Relation::Mentions);
        let article = citations[1].provisions.first().and_then(|provision| provision.article);
        assert_eq!(article.as_deref(), Some("7"));
    }

    #[test]
    fn a_sentence_whose_object_is_a_list_says_what_becomes_of_each() {
        let relation = |words: &str| {
            let document = parse(&format!(
                "THÔNG TƯ\nVề đê\n\nĐiều 9. Hiệu lực thi hành\n1. Thông tư này có hiệu lực từ ngày ký.\n2. {words}:\n\
                 a) Điều 2 Thông tư số 37/2030/TT-BTS ngày 29/01/2030 về bến;\nb) Thông tư số 8/2031/TT-BTS về phà.\n"
            ));
            let found = document.citations.iter().filter(|citation| !citation.own);
            found.map(|citation| citation.relation).collect::<Vec<_>>()
        };
        assert_eq!(relation("Thông tư này thay thế"), [Relation::Replaces; 2]);
        assert_eq!(relation("Bãi bỏ quy định tại"), [Relation::Repeals; 2]);
        let parts = relation("Bãi bỏ một số quy định tại các văn bản sau đây");
        assert_eq!(parts, [Relation::Repeals, Relation::Amends]);
        assert_eq!(relation("Các thông tư dưới đây hết hiệu lực"), [Relation::Repeals; 2]);
        assert_eq!(relation("Chấm dứt hiệu lực thi hành các thông tư sau đây"), [Relation::Repeals; 2]);
        assert_eq!(relation("Văn bản đề nghị bãi bỏ"), [Relation::Mentions; 2]);
        assert_eq!(relation("Thông tư này được thay thế tại"), [Relation::Mentions; 2]);
    }

    #[test]
    fn a_provision_whose_words_are_exchanged_is_amended() {
        for text in [
            "Bãi bỏ cụm từ “và quy định khác” tại điểm b khoản 5 Điều 36 Nghị định số 26/2031/NĐ-CP",
            "Thay cụm từ “đê sông” bằng cụm từ “đê” tại Điều 3 Nghị định số 26/2031/NĐ-CP",
        ] {
            assert_eq!(cite(text)[0].relation, Relation::Amends, "{text}");
        }
    }

    #[test]
    fn what_is_proposed_below_a_heading_that_says_so_is_not_done() {
        let document = parse(
            "PHỤ LỤC\nPHƯƠNG ÁN ĐƠN GIẢN HÓA\n\n1.1. Nội dung\nBỏ giấy tờ.\n\n1.2. Kiến nghị thực thi\n\n\
             Sửa đổi Điều 30 của Nghị định số 76/2031/NĐ-CP.\n\nSửa đổi Điều 8 Nghị định số 77/2031/NĐ-CP.\n",
        );
        let relations: Vec<_> = document.citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Mentions, Relation::Mentions]);
    }

    #[test]
    fn an_article_that_repeals_what_is_listed_below_says_so_of_each() {
        for (heading, said) in [
            ("Bãi bỏ toàn bộ 02 văn bản do Bộ trưởng ban hành", Relation::Repeals),
            ("Bãi bỏ toàn bộ các Thông tư", Relation::Repeals),
            ("Bãi bỏ các nội dung quy định về kiểm tra", Relation::Repeals),
            ("Bãi bỏ quy định về kiểm tra", Relation::Mentions),
        ] {
            let document = parse(&format!(
                "THÔNG TƯ\nBãi bỏ một số văn bản\n\nĐiều 1. {heading}\n\
                 1. Quyết định số 37/2010/QĐ-BYT ngày 29/01/2010 về trạm y tế.\n2. Thông tư số 8/2011/TT-BYT về thuốc.\n\
                 Điều 2. Trách nhiệm thi hành\n1. Thông tư số 9/2011/TT-BYT được giữ lại.\n",
            ));
            let relations: Vec<_> = document.citations.iter().map(|citation| citation.relation).collect();
            assert_eq!(relations, [said, said, Relation::Mentions], "{heading}");
        }
    }
}
