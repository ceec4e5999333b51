//! Trích yếu of a cited document: where its title ends.

use std::ops::Range;
use std::sync::LazyLock;

use super::head::is_plural;
use super::issuer::{name_end, opens_decree};
use super::mention::Mention;
use super::relation::amended_by;
use super::sentence::{acts, closed_by_years, continues_list, lists_matters, sentence_goes_on};
use super::term::behind_terms;
use super::words::{
    before, from, label_at, left_of, phrase_at, phrase_before, right_of, skip_blank, title_opener, title_opens,
    window_end, words_at,
};
use crate::fold::{at_start, first_word};
use crate::grammar::date::date;
use crate::grammar::note;
use crate::letters::is_alphanumeric;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::relations::TO_AMEND;
use crate::vocabulary::tasks::MEASURES;
use crate::vocabulary::{titles, type_at_end, type_at_start};

mod predicate;

use predicate::{behind_law, is_verb, without_predicate};

/// The longest title, in bytes.
pub(super) const MAX_TITLE: usize = 900;

/// Punctuation that may end a title and has to be looked at.
const PUNCTUATION: &[&str] = &[".", ",", ";", ":", "(", ")", "“", "”", "\"", "\n"];

/// The words that titles may end at, by the first of them behind the blank.
static ENDS: LazyLock<ByWord<&str>> =
    LazyLock::new(|| ByWord::first(titles::ENDS.iter().copied(), |words| words.trim_start()));

/// What a byte may begin at which a title ends: nothing, one of [`PUNCTUATION`], or, as a blank, one of [`titles::ENDS`].
#[expect(clippy::indexing_slicing, reason = "the loops bound the index, and an error would be one of compilation")]
static BEGINNING: [u8; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < PUNCTUATION.len() {
        table[PUNCTUATION[at].as_bytes()[0] as usize] = MARK;
        at += 1;
    }
    table[b' ' as usize] = BLANK;
    table
};

const MARK: u8 = 1;
const BLANK: u8 = 2;

/// The two bytes behind the blank of [`titles::ENDS`]: by the last five bits of the first, a bit for those of the second. Of
/// few words of a title both are such.
#[expect(clippy::indexing_slicing, reason = "the bits bound the index, and an error would be one of compilation")]
static WORDS_BEGIN: [u32; 32] = {
    let mut table = [0; 32];
    let mut at = 0;
    while at < titles::ENDS.len() {
        let [b' ', first, second, ..] = titles::ENDS[at].as_bytes() else { unreachable!() };
        table[(*first & 31) as usize] |= 1 << (*second & 31);
        at += 1;
    }
    table
};

/// Where a title may end.
struct Limit {
    start: usize,
    end: usize,
    /// At words, not at a mark.
    words: bool,
}

/// The first mark at or behind an offset, or the longest words, that a title may end at.
fn next_limit(window: &str, from: usize) -> Option<Limit> {
    let bytes = window.as_bytes();
    let stands = |at: usize, wanted: &&&str| window.get(at..).is_some_and(|rest| rest.starts_with(**wanted));
    bytes.iter().enumerate().skip(from).find_map(|(start, &byte)| {
        let (found, words) = match BEGINNING.get(usize::from(byte)) {
            Some(&MARK) => (PUNCTUATION.iter().find(|mark| stands(start, mark))?, false),
            Some(&BLANK) => {
                let &[first, second] = bytes.get(start + 1..start + 3)? else { return None };
                let likely =
                    WORDS_BEGIN.get(usize::from(first & 31)).is_some_and(|seen| seen >> (second & 31) & 1 != 0);
                let alike = if likely { ENDS.with(first_word(window.get(start + 1..)?)) } else { &[] };
                (alike.iter().filter(|words| stands(start, words)).max_by_key(|words| words.len())?, true)
            }
            _ => return None,
        };
        Some(Limit { start, end: start + found.len(), words })
    })
}

/// Where the title of a mention begins, if one opens behind its number, date and issuer.
///
/// `về việc giao đất`
fn title_start(text: &str, mention: &Mention) -> Option<usize> {
    let at = behind_aside(text, skip_blank(text, behind_footnote(text, mention.span.end)));
    let at = if mention.issuer.is_some() { skip_blank(text, behind_terms(text, at)) } else { at };
    if let Some(at) = behind_force(text, at) {
        return Some(at);
    }
    let rest = from(text, at);
    let (at, rest) = match rest.strip_prefix(',') {
        Some(left) => (at + 1 + (left.len() - left.trim_start().len()), left.trim_start()),
        None => (at, rest),
    };
    // In a sentence whose full stop is lost the next one stands there; a basis ends with its semicolon.
    let decree = || {
        let ends = || {
            let near = before(rest, window_end(rest, 0, MAX_DECREE_TITLE));
            near.find(['.', ';', '\n']).is_some_and(|end| from(near, end).starts_with(';'))
        };
        opens_decree(left_of(text, at), rest) && ends()
    };
    (title_opens(rest) || decree() || proposes(text, rest, mention)).then_some(at)
}

/// The longest title of a decree without `về`, in bytes.
const MAX_DECREE_TITLE: usize = 400;

/// Where the title begins that stands behind the day from which the document is in force: `có hiệu lực từ ngày 01/01/2032
/// hướng dẫn thi hành Luật Đê điều`.
fn behind_force(text: &str, at: usize) -> Option<usize> {
    let force = phrase_at(Some(from(text, at)).filter(|rest| rest.starts_with(['c', 'C']))?, titles::IN_FORCE)?.1;
    let (_, day) = date(right_of(text, at + force))?;
    let start = skip_blank(text, skip_blank(text, at + force) + day);
    phrase_at(from(text, start), titles::OF_DOCUMENTS).map(|_| start)
}

/// Whether the title of a proposal opens with what is proposed: it is weighed, and nobody is asked for anything.
///
/// `Xét Tờ trình số 5/TTr-UBND của UBND xã` + ` đề nghị phê duyệt đồ án`
fn proposes(text: &str, rest: &str, mention: &Mention) -> bool {
    let proposal = mention.type_name.is_some_and(|name| name.name == "Tờ trình") && mention.issuer.is_some();
    let asked = || words_at(rest, titles::ASKING).map(|end| right_of(rest, end));
    let weighed = || phrase_before(left_of(text, mention.span.start), titles::WEIGHING).is_some();
    proposal && asked().is_some_and(|what| title_opens(what) || phrase_at(what, MEASURES).is_some()) && weighed()
}

/// The offset behind the mark of a footnote: `của Chính phủ[1] quy định …`.
fn behind_footnote(text: &str, at: usize) -> usize {
    at + note::label(from(text, at)).map_or(0, |(_, len)| len)
}

/// The longest such bracket, in bytes.
const MAX_RENAMED: usize = 120;

/// The offset behind a bracket that says what the issuer is called now: `của UBND tỉnh A (nay là thành phố B) về …`.
fn behind_aside(text: &str, at: usize) -> usize {
    let inside = || {
        let inside = from(text, at).strip_prefix('(')?;
        // `của Tổng cục Thuế (TCT) về …`
        let short =
            inside.find(|c: char| !c.is_uppercase()).is_some_and(|end| end > 1 && from(inside, end).starts_with(')'));
        phrase_at(inside, titles::RENAMED).map(|_| ()).or(short.then_some(()))?;
        let close = inside.find(')').filter(|&close| close < MAX_RENAMED)?;
        Some(skip_blank(text, at + 1 + close + 1))
    };
    inside().unwrap_or(at)
}

/// The end of the title that begins at `start` and belongs to the mention `index`. The starts of the mentions behind it
/// tell coordinated documents from those that the title names.
pub(super) fn title_end(text: &str, start: usize, index: usize, mentions: &[Mention]) -> usize {
    let limit = window_end(text, start, MAX_TITLE);
    let next_document = coordinated(text, start, limit, index, mentions);
    let window = before(text, next_document.unwrap_or(limit));
    let mut at = start;
    let mut inner = index + 1;
    while let Some(Limit { start: here, end, words }) = next_limit(window, at) {
        if words {
            if continues_list(window, here) || is_purpose(text, here) || names_acts(text, here) {
                at = end;
                continue;
            }
            return trimmed(text, start, without_verb(text, here));
        }
        // A comma inside a mention that the title names: `thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2034 của …`
        while mentions.get(inner).is_some_and(|mention| mention.span.end <= here) {
            inner += 1;
        }
        let comma = from(text, here).starts_with(',');
        if comma && mentions.get(inner).is_some_and(|mention| mention.span.start < here) {
            at = here + 1;
            continue;
        }
        // Behind such a mention a board begins the sentence: elsewhere its name may be the title's.
        let named = inner > index + 1 && mentions.get(inner - 1).is_some_and(|mention| mention.span.end == here);
        let next = skip_blank(text, here + 1);
        if comma && named && phrase_at(from(text, next), &["ban"]).is_some() && acts(text, next) {
            return trimmed(text, start, here);
        }
        let alone = || mentions.get(index + 1).is_none_or(|inner| inner.span.start > here);
        if from(text, here).starts_with(';') && lists_matters(text, start, here, mentions.get(index), alone()) {
            at = here + 1;
            continue;
        }
        match mark(text, window, here) {
            Some(next) => at = next,
            None if from(text, here).starts_with([':', '“', '"']) => {
                return trimmed(text, start, without_verb(text, here));
            }
            None => return trimmed(text, start, here),
        }
    }
    trimmed(text, start, window.len())
}

/// Whether `phù hợp với quy định` at an offset says what the title's object is made for, or how it is.
///
/// `về việc sửa đổi quy hoạch cho phù hợp với quy định của Luật Đê điều`
fn is_purpose(text: &str, at: usize) -> bool {
    from(text, at).starts_with(" phù hợp") && phrase_before(before(text, at), titles::MADE_FIT).is_some()
}

/// Whether `do Bộ trưởng …` at an offset says whose acts a title names together.
///
/// `bãi bỏ các thông tư` + ` do Bộ trưởng Bộ Thủy sản ban hành`, not `về bến đò do Bộ trưởng Bộ Thủy sản ban hành`
fn names_acts(text: &str, at: usize) -> bool {
    let left = before(text, at);
    let acts = || type_at_end(left).is_some_and(|(_, act)| is_plural(before(left, act)));
    from(text, at).starts_with(" do ") && (phrase_before(left, titles::ACTS).is_some() || acts())
}

/// Where a title ends that the verb of the sentence follows before a colon or quoted wording: `… về đê biển quy định: “…”`.
fn without_verb(text: &str, end: usize) -> usize {
    let open = left_of(text, end);
    phrase_before(open, titles::SAYING).map_or(open.len(), |at| left_of(open, at).len())
}

fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let bare = |text: &str| {
        let open = text.trim_end_matches(|c: char| c.is_whitespace() || c == ',');
        note::without_label(open).trim_end().len()
    };
    let mut open = before(text, end);
    for _ in 0..2 {
        open = before(open, bare(open));
        let leads_on = right_of(text, open.len()).starts_with(is_alphanumeric);
        let leading = titles::LEADING_ON.iter().filter(|_| leads_on);
        match titles::DANGLING.iter().chain(leading).find_map(|word| open.strip_suffix(word)) {
            Some(left) => open = left,
            None => break,
        }
    }
    bare(open).max(start)
}

/// Looks at a punctuation mark: where to go on, or `None` where the title ends at it.
fn mark(text: &str, window: &str, at: usize) -> Option<usize> {
    let c = from(text, at).chars().next()?;
    let behind = at + c.len_utf8();
    let rest = from(window, behind);
    match c {
        '.' => {
            let ends = rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(['/', '(']);
            let abbreviation =
                before(text, at).ends_with(|c: char| c.is_uppercase()) && rest.starts_with(is_alphanumeric);
            (!ends || abbreviation).then_some(behind)
        }
        ',' => {
            let next = skip_blank(text, behind);
            let following = from(text, next);
            let decimal = next == behind && following.starts_with(|c: char| c.is_ascii_digit());
            let over = || sentence_goes_on(text, behind) || closed_by_years(before(text, at), following);
            (decimal || !over()).then_some(behind)
        }
        '(' => {
            let numbered = || {
                type_at_start(rest).is_some_and(|(_, end)| {
                    let number = right_of(rest, end);
                    // `(Nghị quyết 214/NQ-CP)`, not `(Chương trình 135)`
                    let symbol = number.split([' ', ')']).next().is_some_and(|word| word.contains('/'));
                    label_at(number).is_some() || symbol && number.starts_with(|c: char| c.is_ascii_digit())
                })
            };
            let aside = phrase_at(rest.trim_start(), titles::ASIDES).is_some() || numbered();
            let close = rest.find([')', '\n'])?;
            let nested = before(rest, close).contains('(');
            let close = if nested { closing_bracket(rest)? } else { close };
            // `Luật Thủ đô (sửa đổi)`
            let revised = at_start(before(rest, close), TO_AMEND).is_some_and(|end| end == close);
            // `về đê điều (viết tắt là ĐĐ) giai đoạn 2031 - 2035`
            let goes_on = words_at(right_of(rest, close + 1), titles::PERIOD).is_some();
            (!aside || revised || goes_on).then_some(behind + close + 1)
        }
        '“' | '"' if phrase_before(left_of(text, at), titles::SAYING).is_some() => None,
        '“' => Some(rest.find('”').map_or(behind, |close| behind + close + '”'.len_utf8())),
        '"' => Some(rest.find('"').map_or(behind, |close| behind + close + 1)),
        // `TCVN 5:2010`
        ':' => {
            let digit = |c: char| c.is_ascii_digit();
            (before(text, at).ends_with(digit) && rest.starts_with(digit)).then_some(behind)
        }
        ';' => continues_list(window, behind).then_some(behind),
        '\n' => {
            // A wrap; a list marker on the next line begins another paragraph.
            let marker = rest.trim_start_matches([' ', '\t']);
            (!marker.starts_with(['-', '+', '•', '\n'])).then_some(behind)
        }
        _ => None,
    }
}

/// Where the bracket closes in which a text begins and others are set.
fn closing_bracket(inside: &str) -> Option<usize> {
    let mut open = 1_usize;
    inside.char_indices().find_map(|(at, c)| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        (open == 0).then_some(at)
    })
}

/// The end of the title before a document that is named beside the mention, not inside its title: one that `,` or `và`
/// joins, unless another document stands directly before the joint.
fn coordinated(text: &str, start: usize, limit: usize, index: usize, mentions: &[Mention]) -> Option<usize> {
    let mut last_end = start;
    let mut last_type = None;
    let outer_type = mentions.get(index).and_then(|outer| outer.type_name).map(|name| name.name);
    let outer = mentions.get(index).map(issued);
    for mention in mentions.iter().skip(index + 1) {
        if mention.span.start >= limit {
            return None;
        }
        let gap = text.get(last_end..mention.span.start).unwrap_or_default();
        // A title names no document that is issued later: that one stands beside it.
        if outer.is_some_and(|outer| is_earlier(outer, issued(mention))) {
            let joint = gap.rfind([',', ';']).max(gap.rfind(" và ")).unwrap_or(gap.len());
            return Some(last_end + joint);
        }
        let open = gap.trim_end();
        let joint = open
            .strip_suffix(['à', 'À'])
            .and_then(|left| left.strip_suffix(['v', 'V']))
            .or_else(|| open.strip_suffix([',', ';']));
        if let Some(left) =
            joint.filter(|_| mention.typed && (mention.number.is_some() || !mention.law && !mention.own))
        {
            let left = left.trim_end().trim_end_matches(',');
            // Of its own type none is guided: `Nghị định số A hướng dẫn thi hành Luật X và Nghị định số B về …`
            let own_type = mention.type_name.map(|name| name.name);
            let details = phrase_at(from(text, start), titles::DETAILING).is_some();
            let beside = own_type.is_some() && own_type == outer_type && last_type != own_type && details;
            if last_end == start || !left.is_empty() || beside {
                return Some(last_end + left.len());
            }
        }
        last_end = mention.span.end;
        last_type = mention.type_name.map(|name| name.name);
    }
    None
}

/// Where a title ends behind which the document at hand is named: the title of another names it never. `None` where
/// nothing tells.
///
/// `về đê biển` + ` được tiếp tục áp dụng đến hết năm theo Điều 5 Nghị định này`
fn before_own(text: &str, start: usize, own: usize) -> Option<usize> {
    let title = text.get(start..own)?;
    let joint = title.trim_end();
    let joint = joint.strip_suffix(" và").or_else(|| joint.strip_suffix([',', '(']));
    let phrases = titles::GOING_ON_TO_THIS.iter().filter_map(|words| title.find(words));
    phrases.chain(joint.map(str::len)).min().map(|end| trimmed(text, start, start + end))
}

/// When a document was issued: year, month and day as far as they are stated.
type Issued = (Option<u16>, Option<u8>, Option<u8>);

fn issued(mention: &Mention) -> Issued {
    let of_symbol = || mention.number.as_ref()?.year.as_deref()?.parse().ok();
    match &mention.date {
        Some(date) => (date.year, date.month, date.day),
        None => (of_symbol(), None, None),
    }
}

/// Whether a document was certainly issued before another.
fn is_earlier(one: Issued, other: Issued) -> bool {
    let (Some(year), Some(later)) = (one.0, other.0) else { return false };
    let day = |issued: Issued| Some((issued.1?, issued.2?));
    year < later || (year == later && matches!((day(one), day(other)), (Some(one), Some(other)) if one < other))
}

/// The title that is set in quotation marks behind a document named with its day or its issuer.
///
/// `Quyết định số 5/2031/QĐ-BTS ngày 7/11/2031 “Ban hành Quy chế giữ bến”`; wording that a provision holds is none
fn quoted_title(text: &str, mention: &Mention) -> Option<Range<usize>> {
    let told = mention.date.is_some() || mention.issuer.is_some();
    let start = skip_blank(text, mention.span.end);
    let inside = from(text, start).strip_prefix(['“', '"']).filter(|_| told && mention.provisions.is_empty())?;
    let opens = title_opens(inside) || phrase_at(inside, titles::QUOTED).is_some();
    let (at, mark) = inside.char_indices().take_while(|&(at, _)| at < MAX_TITLE).find(|(_, c)| "“”\"".contains(*c))?;
    let title = before(inside, at);
    let whole = mark != '“' && !title.trim_end().ends_with(['.', ';', ':']) && !title.contains("\n\n");
    let end = text.len() - inside.len() + at + mark.len_utf8();
    (opens && whole).then_some(start..end)
}

/// Whether a mention is that of a judgment.
fn is_judgment(text: &str, mention: &Mention) -> bool {
    phrase_at(from(text, mention.head), titles::UNTITLED).is_some()
}

/// The titles of the mentions of a block, each found once.
pub(super) fn titles(text: &str, mentions: &mut [Mention]) {
    for index in 0..mentions.len() {
        let Some(mention) = mentions.get(index) else { break };
        // Judgments have none: what stands behind one is what it says.
        let judges = mention.uncoded && is_judgment(text, mention);
        if mention.own || mention.law && mention.number.is_none() || mention.title.is_some() || judges {
            continue;
        }
        if let Some(title) = quoted_title(text, mention) {
            if let Some(mention) = mentions.get_mut(index) {
                mention.title = Some(title);
            }
            continue;
        }
        let Some(start) = title_start(text, mention) else { continue };
        // What opens a title and nothing behind it is a verb whose object stands elsewhere; and so is what says by what the
        // document was amended.
        let opener = title_opener(from(text, start)).unwrap_or_default();
        let goes_on = words_at(right_of(text, start + opener), &["được"]).is_some();
        if is_verb(text, start, mention) || goes_on || amended_by(from(text, start)).is_some() {
            continue;
        }
        let end = title_end(text, start, index, mentions);
        let mut inside = mentions.iter().skip(index + 1).take_while(|inner| inner.span.start < end);
        let end = match inside.find(|inner| inner.own && inner.span.start >= start) {
            // What is detailed or amended is named first: with its name the title is whole.
            Some(own) => before_own(text, start, own.span.start).or_else(|| {
                let first = mentions.get(index + 1).filter(|first| !first.own && first.head >= start)?;
                phrase_at(from(text, start), titles::DETAILS)?;
                Some(first.title.as_ref().map_or(first.span.end, |title| title.end.max(first.span.end)))
            }),
            None => Some(end),
        };
        let end = behind_law(text, start, end.unwrap_or(start), mentions.get(index + 1..).unwrap_or_default());
        let end = without_predicate(text, start, end, mention);
        let listed = titles::LISTING.iter().find_map(|words| before(text, end).strip_suffix(words));
        let end = listed.map_or(end, |open| trimmed(text, start, open.len()));
        let answered = words_at(from(text, start), titles::ANSWERING).map(|verb| skip_blank(text, start + verb));
        if answered.and_then(|at| name_end(text, at)) == Some(end) {
            // `đã có công văn số 12/TCT-CS trả lời Công ty.`
            continue;
        }
        if let Some(mention) = mentions.get_mut(index).filter(|_| end > start + opener) {
            mention.title = Some(Range { start, end });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite};

    #[test]
    fn a_title_ends_where_the_sentence_says_who_does_something_on_its_ground() {
        for (behind, title) in [
            ("về mở bến, Thường trực Đảng ủy yêu cầu:", "về mở bến"),
            ("về mở bến, Trường THPT Bến Gỗ báo cáo kết quả như sau:", "về mở bến"),
            ("về mở bến, nhà trường triển khai như sau:", "về mở bến"),
            ("về mở bến, phòng Tài chính - Kế hoạch tham mưu UBND huyện.", "về mở bến"),
            ("về mở bến, TAND khu vực 3 đã xét xử.", "về mở bến"),
            ("về mở bến, sau khi rà soát, Sở báo cáo:", "về mở bến"),
            ("về mở bến cho gia đình, nhà trường và xã hội;", "về mở bến cho gia đình, nhà trường và xã hội"),
            ("về bến của cơ quan, đơn vị của Nhà nước;", "về bến của cơ quan, đơn vị của Nhà nước"),
        ] {
            let text = format!("Thực hiện Kế hoạch số 12/KH-STB ngày 12/01/2031 của Sở Thủy lợi {behind}");
            assert_eq!(cite(&text)[0].title.as_deref(), Some(title), "{behind}");
        }
    }

    #[test]
    fn what_a_provision_lays_down_is_no_title() {
        for (text, title) in [
            ("Điều 18 Thông tư số 8/2031/TT-BTC của Bộ Tài chính quy định nguyên tắc khai như sau:", None),
            ("Thông tư số 8/2031/TT-BCT của Bộ Công Thương quy định \"bến do xã giữ\" và", None),
            (
                "Điểm 2 Điều 6 Thông tư số 8/2031/TT-BTC của Bộ Tài chính hướng dẫn thi hành Luật Đê điều quy định về khoản chi như sau:",
                Some("hướng dẫn thi hành Luật Đê điều"),
            ),
            (
                "Sửa đổi Điều 6 Thông tư số 8/2031/TT-BTC của Bộ Tài chính quy định mức thu lệ phí bến như sau:",
                Some("quy định mức thu lệ phí bến"),
            ),
            ("Thông tư số 8/2031/TT-BTC của Bộ Tài chính quy định nguyên tắc khai như sau:", None),
            ("điểm c Điều 9 Nghị định số 8/2031/NĐ-CP của Chính phủ quy định thời điểm lập sổ bến;", None),
            ("Nghị định số 8/2031/NĐ-CP ngày 5/4/2031 quy định NLĐ giữ bến thì được nghỉ", None),
            ("Điều 5 Nghị định số 8/2031/NĐ-CP về nguyên tắc giữ bến.", None),
            (
                "Điều 4 Thông tư số 8/2031/TT-BTC của Bộ Tài chính quy định về khai bến quy định bến do xã giữ thì",
                Some("quy định về khai bến"),
            ),
            (
                "Nghị định số 8/2031/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Đê điều quy định trường hợp \
                 không phải nộp lệ phí",
                Some("quy định chi tiết một số điều của Luật Đê điều"),
            ),
            ("đã có công văn số 12/CCT-ĐĐ trả lời Công ty.", None),
            ("Thông tư số 8/2031/TT-BTC ngày 5/3/2031, sửa đổi bổ sung tại Thông tư số 9/2032/TT-BTC", None),
            (
                "Nghị định số 8/2031/NĐ-CP của Chính phủ về bến đò theo ý kiến của Bộ Thủy sản tại Công văn số 5/BTS-CB ngày 5/6/2032",
                Some("về bến đò theo ý kiến của Bộ Thủy sản"),
            ),
            (
                "Nghị định số 8/2031/NĐ-CP của Chính phủ về bến đò được tiếp tục thực hiện cho đến khi có quy định mới",
                Some("về bến đò"),
            ),
            (
                "Quyết định số 62/QĐ-TTr ngày 12/5/2031 của Chánh Thanh tra tỉnh về thanh tra đê, từ ngày 15/5/2031 đến ngày \
                 30/7/2031, Đoàn thanh tra đã tiến hành thanh tra",
                Some("về thanh tra đê"),
            ),
            ("Quyết định số 62/QĐ-TTr về thanh tra đê, Đoàn thanh tra đã tiến hành thanh tra", Some("về thanh tra đê")),
            ("Chỉ thị số 7/CT-BGD về năm học mới, Bộ đề nghị các Sở", Some("về năm học mới")),
            (
                "Xét Tờ trình số 45-TTr/ĐU ngày 15/9/2031 của Đảng ủy xã Đê Lớn đề nghị thành lập chi bộ bến;",
                Some("đề nghị thành lập chi bộ bến"),
            ),
            ("tại Tờ trình số 5/TTr-UBND của UBND xã đề nghị UBND tỉnh xem xét", None),
            ("đã có công văn số 12/CCT-ĐĐ trả lời Công ty về bến đò.", Some("trả lời Công ty về bến đò")),
            ("Nghị quyết số 4/NQ-CP về việc giao bến (Nghị quyết 4/NQ-CP); bảo đảm", Some("về việc giao bến")),
            (
                "Thực hiện Nghị quyết số 4/NQ-CP về Chương trình giữ đê năm 2031 và 2032, các sở đã tập trung",
                Some("về Chương trình giữ đê năm 2031 và 2032"),
            ),
            (
                "Quyết định số 4/QĐ-TTg về bến đò giai đoạn 2031 - 2040, tầm nhìn đến năm 2050, giao Sở",
                Some("về bến đò giai đoạn 2031 - 2040, tầm nhìn đến năm 2050"),
            ),
            ("Quyết định số 4/QĐ-TTg về bến đò[2].", Some("về bến đò")),
            (
                "Căn cứ Luật số 81/2031/QH16 sửa đổi, bổ sung một số điều của Luật Tổ chức Hội bến;",
                Some("sửa đổi, bổ sung một số điều của Luật Tổ chức Hội bến"),
            ),
            (
                "Quy định số 4-QĐ/TW ngày 3/4/2031 của Bộ Chính trị một số vấn đề về giữ đê;",
                Some("một số vấn đề về giữ đê"),
            ),
            ("Công văn số 4/TCT-CS của Tổng cục Thuế (TCT) về lệ phí bến.", Some("về lệ phí bến")),
            ("Công văn số 4/TCT-CS về lệ phí bến, BHXH Việt Nam có ý kiến như sau", Some("về lệ phí bến")),
            ("Công văn số 4/BHXH-CĐ của Bảo hiểm xã hội (BHXH) tỉnh Đê Lớn về lệ phí bến.", Some("về lệ phí bến")),
            (
                "Quyết định số 4/QĐ-TTg ngày 3/4/2031 “Ban hành Quy chế giữ bến”, số 5/QĐ-TTg",
                Some("“Ban hành Quy chế giữ bến”"),
            ),
            ("Điều 5 Nghị định số 4/2031/NĐ-CP của Chính phủ “quy định bến do xã giữ”", None),
            ("Điều lệ Đảng, Quy định số 4-QĐ/TW ngày 3/4/2031", Some("Đảng")),
            (
                "Nghị định số 4/2031/NĐ-CP về lệ phí bến (gồm cả phà (nếu có)) và đê;",
                Some("về lệ phí bến (gồm cả phà (nếu có)) và đê"),
            ),
            ("Nghị định số 4/2031/NĐ-CP về lệ phí bến (chưa trừ phần đã nộp (nếu có)).", Some("về lệ phí bến")),
            ("Nghị định số 4/2031/NĐ-CP về lệ phí bến, trừ các bến do xã giữ", Some("về lệ phí bến")),
            (
                "đã ban hành Thông tư số 4/2031/TT-BTC có hiệu lực từ ngày 01/01/2032 hướng dẫn thi hành Luật Đê điều.",
                Some("hướng dẫn thi hành Luật Đê điều"),
            ),
            (
                "Căn cứ Nghị định số 8/2031/NĐ-CP của Chính phủ quy định chi tiết Luật Đê điều về bến đò; khuyến khích giữ bến;",
                Some("quy định chi tiết Luật Đê điều về bến đò; khuyến khích giữ bến"),
            ),
            ("Thông tư số 4/2031/TT-BTS về bến đò, bao gồm:", Some("về bến đò")),
            ("Thông tư số 4/2031/TT-BTS về bến đò gồm:", Some("về bến đò")),
            ("Kế hoạch số 4/KH-UBND về khôi phục nghề gốm.", Some("về khôi phục nghề gốm")),
            ("tại Thông tư số 4/2031/TT-BTS ngày 5/4/2031 về bến đò thì: “Bến tạm”", Some("về bến đò")),
            ("Quyết định số 4/QĐ-UBND về giá thu gom;", Some("về giá thu gom")),
            ("Nghị định số 4/2031/NĐ-CP về bến đò và các Nghị định sửa đổi, bổ sung;", Some("về bến đò")),
            ("Quyết định số 4/QĐ-TTg về kiểm tra, theo dõi bến đò.", Some("về kiểm tra, theo dõi bến đò")),
            (
                "Thông tư số 4/2031/TT-BTS bãi bỏ các thông tư do Bộ trưởng Bộ Thủy sản ban hành.",
                Some("bãi bỏ các thông tư do Bộ trưởng Bộ Thủy sản ban hành"),
            ),
            ("Thông tư số 4/2031/TT-BTS về bến đò do Bộ trưởng Bộ Thủy sản ban hành.", Some("về bến đò")),
            (
                "Sửa đổi, bổ sung một số điều của Thông tư số 4/2031/TT-BTS ngày 5/4/2031 quy định về bến đò; kiểm tra bến; \
                 điều kiện giữ bến như sau:",
                Some("quy định về bến đò; kiểm tra bến; điều kiện giữ bến"),
            ),
            (
                "Sửa đổi Thông tư số 4/2031/TT-BTS ngày 5/4/2031 quy định về bến đò; bãi bỏ khoản 2 Điều 5;",
                Some("quy định về bến đò"),
            ),
            (
                "Thực hiện Thông tư số 4/2031/TT-BTS ngày 5/4/2031 quy định về bến đò; kiểm tra bến;",
                Some("quy định về bến đò"),
            ),
            (
                "Căn cứ Nghị định số 4/2031/NĐ-CP ngày 5/4/2031 về bến đò; quy định chi tiết một số điều của Luật Đê điều;",
                Some("về bến đò; quy định chi tiết một số điều của Luật Đê điều"),
            ),
            (
                "Quyết định số 4/QĐ-TTg về việc giao bến (Chương trình 135) cho xã.",
                Some("về việc giao bến (Chương trình 135) cho xã"),
            ),
        ] {
            assert_eq!(cite(text)[0].title.as_deref(), title, "{text}");
        }
    }

    #[test]
    fn a_title_goes_on_over_the_bodies_and_types_that_it_lists() {
        for (text, title) in [
            (
                "Thông tư số 12/2031/TT-BTS ngày 05/3/2031 của Bộ trưởng Bộ Thủy sản sửa đổi, bổ sung một số điều của các \
                 Thông tư liên tịch, Thông tư, Quyết định của Bộ trưởng Bộ Thủy sản về lĩnh vực đê biển.",
                "sửa đổi, bổ sung một số điều của các Thông tư liên tịch, Thông tư, Quyết định của Bộ trưởng Bộ Thủy sản về \
                 lĩnh vực đê biển",
            ),
            (
                "Thông tư số 14/2031/TT-BTS của Bộ Thủy sản bãi bỏ các thông tư của Bộ Thủy sản, Bộ Tài chính liên quan đến \
                 việc khai bến;",
                "bãi bỏ các thông tư của Bộ Thủy sản, Bộ Tài chính liên quan đến việc khai bến",
            ),
            ("Nghị định số 72/2031/NĐ-CP của Chính phủ[1] quy định về bến đò;", "quy định về bến đò"),
        ] {
            let citations = cite(text);
            assert_eq!((citations.len(), citations[0].title.as_deref()), (1, Some(title)), "{text}");
        }
    }

    #[test]
    fn a_title_goes_on_with_the_matters_that_it_lists() {
        let title = |text: &str| cite(text).swap_remove(0).title.unwrap_or_default().to_string();
        for (text, read) in [
            (
                "Căn cứ Nghị định số 8/2031/NĐ-CP của Chính phủ quy định về điều tra bến; kiểm tra,\ngiám sát bến; lệ phí bến;",
                "quy định về điều tra bến; kiểm tra, giám sát bến; lệ phí bến",
            ),
            (
                "Thực hiện Nghị định số 8/2031/NĐ-CP của Chính phủ quy định về điều tra bến; kiểm tra các bến đò",
                "quy định về điều tra bến",
            ),
            (
                "Căn cứ Nghị định số 8/2031/NĐ-CP của Chính phủ quy định về điều tra bến; trên cơ sở đó",
                "quy định về điều tra bến",
            ),
            (
                "Quyết định số 4/QĐ-UBND về việc công bố Danh mục thủ tục mới ban hành, được sửa đổi, bổ sung theo quy \
                 định phân cấp của Sở Xây dựng",
                "về việc công bố Danh mục thủ tục mới ban hành, được sửa đổi, bổ sung theo quy định phân cấp của Sở Xây dựng",
            ),
            (
                "Kế hoạch số 4/KH-UBND về bến đò (viết tắt là BĐ) giai đoạn 2031 - 2035.",
                "về bến đò (viết tắt là BĐ) giai đoạn 2031 - 2035",
            ),
        ] {
            assert_eq!(title(text), read, "{text}");
        }
    }

    #[test]
    fn a_title_ends_before_a_document_of_its_own_type_and_goes_on_behind_a_bracket_on_the_issuer() {
        let citations = cite(
            "Nghị định số 87/2032/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 78/2031/NĐ-CP của \
             Chính phủ quy định chi tiết Luật Đê điều và Nghị định số 79/2031/NĐ-CP của Chính phủ về rà soát văn bản",
        );
        let title = |at: usize| citations[at].title.as_deref().unwrap_or_default();
        assert_eq!(title(1), "quy định chi tiết Luật Đê điều");
        assert_eq!((title(3), citations[3].relation), ("về rà soát văn bản", Relation::Amends));
        let citations = cite("Quyết định số 4/QĐ-UBND ngày 3/9/2023 của UBND tỉnh Hà Giang Đông (cũ) về việc giao đê");
        assert_eq!(citations[0].title.as_deref(), Some("về việc giao đê"));
    }

    #[test]
    fn a_steering_committee_is_named_with_what_it_steers() {
        let read = |text: &str| {
            let citation = cite(text).swap_remove(0);
            (citation.issuer.unwrap_or_default(), citation.title.unwrap_or_default().to_string())
        };
        let pair = |issuer: &str, title: &str| (issuer.to_owned(), title.to_owned());
        assert_eq!(
            read("Quy định số 5-QĐ/BCĐTW của Ban Chỉ đạo Trung ương về phát triển đê biển về mô hình đê"),
            pair("Ban Chỉ đạo Trung ương về phát triển đê biển", "về mô hình đê")
        );
        assert_eq!(
            read("Quy định số 5-QĐ/BCĐTW của Ban Chỉ đạo Trung ương về mô hình đê."),
            pair("Ban Chỉ đạo Trung ương", "về mô hình đê")
        );
    }
}
