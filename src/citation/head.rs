//! What stands before the number of a mention, read backward: the label, the type, who issued it.

use std::ops::Range;
use std::sync::LazyLock;

use super::abbreviation::abbreviates;
use super::issuer::name_end;
use super::mention::type_of;
use super::words::{before, from, label_before, left_of, lists, phrase_at, phrase_before, skip_blank, word_start};
use crate::fold::{at_start, distance, fold};
use crate::grammar::number::system;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::{TypeName, phrases, type_at_end, type_named};
use crate::{Number, System};

/// The most words between the type and the label `số` (`Báo cáo thẩm định số`, `Tờ trình của Sở X số`).
const MAX_WORDS_BETWEEN: usize = 14;
/// The most bytes of those words.
const MAX_BETWEEN: usize = 120;

/// What stands before a number.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) start: usize,
    pub(super) type_name: Option<&'static TypeName>,
    pub(super) labelled: bool,
    pub(super) issuer: Option<Range<usize>>,
    /// The word before the label names something that is no document (`mẫu số`).
    pub(super) form: bool,
    /// The word before the label names a document without its type (`văn bản số`).
    pub(super) paper: bool,
    /// Nothing but a joint stands between the number and the mention before it.
    pub(super) listed: bool,
    /// What stands before the number names a document that has no abbreviation (`Bản án số`).
    pub(super) uncoded: bool,
}

/// Reads backward what stands before the number that begins at an offset: `số`, the type word, an issuer between them.
///
/// `các Quyết định của UBND tỉnh: số`
pub(super) fn head(text: &str, start: usize, value: &Number, floor: usize) -> Head {
    let left = before(text, start);
    let left = left.get(floor..).unwrap_or_default();
    let mut trimmed = left.trim_end();
    trimmed = trimmed.strip_suffix([':', '.', ',', '_']).unwrap_or(trimmed).trim_end();
    // `Nghị định số số 268/2031/NĐ-CP`: a slip.
    let twice = |at: usize| label_before(left_of(trimmed, at)).unwrap_or(at);
    let labelled = label_before(trimmed).map(twice);
    let at = labelled.map_or(left.trim_end().len(), |at| at);
    let typed = left.get(..at).unwrap_or_default().trim_end();
    let mut head =
        Head { start: labelled.map_or(start, |at| floor + at), labelled: labelled.is_some(), ..Head::default() };
    // `các văn bản số 894/VPCP-CN ngày 8/11/2031, 563/VPCP-CN ngày 12/9/2031`
    head.listed = floor > 0 && lists(left.trim());
    if let Some(at) = uncoded_start(typed) {
        head.uncoded = true;
        head.start = floor + at;
        return head;
    }
    if let Some((name, at)) = type_at_end(typed).map(|found| letter_that_says(typed, found, value).unwrap_or(found)) {
        head.type_name = Some(name);
        head.form = name.is_contract();
        head.start = floor + at;
        return head;
    }
    if let Some((name, at)) = abbreviated_type(typed, value) {
        head.type_name = Some(name);
        head.start = floor + at;
        return head;
    }
    if let Some((name, at)) = damaged_type(typed, value).filter(|_| head.labelled) {
        head.type_name = Some(name);
        head.start = floor + at;
        return head;
    }
    head.paper = head.labelled && phrase_before(typed, phrases::PAPERS).is_some();
    head.form = phrase_before(typed, phrases::FORMS).is_some();
    // `báo cáo tại văn bản số 12/UBND-KT`: what stands before the paper is no name of it.
    if head.labelled && !head.form && !head.paper {
        distant_type(left, at, floor, value, &mut head);
        head.form = head.type_name.is_some_and(TypeName::is_contract);
        // `Số: 12/TB-UBND`, no word of a sentence before it: a document states its own number.
        let label = left.get(at..).unwrap_or_default().trim_end();
        head.form |= head.type_name.is_none() && label.starts_with('S') && label.ends_with(':');
    }
    head
}

/// The type whose abbreviation a text ends with, where the symbol bears the same: `TT` before `11/2013/TT-BTC`.
fn abbreviated_type(typed: &str, value: &Number) -> Option<(&'static TypeName, usize)> {
    // `NQ 222/2025/QH15`: the symbol of the National Assembly names no type.
    let resolved = || (system(value) == System::Assembly).then_some("NQ");
    let code = value.kind.as_deref().or_else(resolved)?;
    abbreviates(typed, code, system(value))
}

/// The letter of which the type that a text ends with says what it does, where the symbol does not name that type.
///
/// `Công văn hướng dẫn` before `số 141-CV/VPTW`
fn letter_that_says(typed: &str, (says, at): (&TypeName, usize), value: &Number) -> Option<(&'static TypeName, usize)> {
    let symbol = value.kind.as_deref().is_some_and(|code| says.has_code(code));
    let small = from(typed, at).starts_with(char::is_lowercase);
    type_at_end(left_of(typed, at)).filter(|(name, _)| small && !symbol && name.name == "Công văn")
}

/// The type whose name a text ends with but for one letter, where the symbol names that type: `Thông tr` before `số
/// 11/2013/TT-BTC`.
fn damaged_type(typed: &str, value: &Number) -> Option<(&'static TypeName, usize)> {
    let name = type_named(type_of(value)?.name)?;
    let mut start = typed.len();
    for _ in name.folded().split(' ') {
        start = word_start(typed, typed.get(..start)?.trim_end().len());
    }
    let words = fold(typed.get(start..)?);
    let near = name.folded().len() >= MIN_DAMAGED && distance(words.as_bytes(), name.folded().as_bytes(), 1).is_some();
    near.then_some((name, start))
}

/// Names of types shorter than this differ from other words by a letter too often.
const MIN_DAMAGED: usize = 7;

static COURTS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::endings(phrases::COURTS));

/// Where the name of a document begins that ends a text and has no abbreviation: that of a judgment, or one that a type
/// is only the second word of.
///
/// `Bản án hình sự sơ thẩm`, `Mệnh lệnh`
fn uncoded_start(typed: &str) -> Option<usize> {
    let mut open = typed;
    while let Some(at) = phrase_before(open, COURTS.like_end(open)) {
        open = left_of(open, at);
    }
    phrase_before(open, phrases::UNCODED)
}

/// The type word with other words between it and the label.
///
/// `Tờ trình của Sở Xây dựng số`
fn distant_type(left: &str, at: usize, floor: usize, value: &Number, head: &mut Head) {
    let mut end = at;
    for count in 0..MAX_WORDS_BETWEEN {
        let open = left.get(..end).unwrap_or_default().trim_end();
        // A colon may stand directly before the label, no other punctuation between.
        let listing = if count == 0 { open.strip_suffix(':') } else { None };
        let open = listing.unwrap_or(open);
        // The head of an office has a double title; a report answers in two ways.
        let titled = open.strip_suffix(',').filter(|left| phrase_before(left, phrases::BEFORE_COMMA).is_some());
        let open = titled.unwrap_or(open);
        if at - open.len() > MAX_BETWEEN || open.ends_with([',', ';', ':', '.', '(', ')', '”', '"']) {
            return;
        }
        let word = word_start(open, open.len());
        if let Some((name, begin)) = type_at_end(open).filter(|_| count > 0 || listing.is_some()) {
            let agrees = value.kind.as_deref().is_none_or(|code| name.has_code(code));
            // `Quyết định đưa vụ án ra xét xử số 5/2031/QĐXXST-HS`
            let begins = |symbol: &str| name.codes().any(|code| code.chars().count() > 1 && symbol.starts_with(code));
            let begun = value.symbol.as_deref().is_some_and(begins);
            let between = left.get(open.len()..at).unwrap_or_default();
            let gap = open.len() + (between.len() - between.trim_start().len());
            let of = at_start(left.get(gap..).unwrap_or_default(), "cua");
            // `Nghị quyết bãi bỏ Nghị số 24/2031/NQ-HĐND`: what it does to another.
            let done = phrase_at(left.get(gap..).unwrap_or_default(), phrases::UNDOES).is_some();
            if !agrees || done || (of.is_none() && value.kind.is_none() && count > 5 && !begun) {
                return;
            }
            head.type_name = Some(name);
            head.start = floor + begin;
            if let Some(of) = of {
                let name_at = skip_blank(left, gap + of);
                let body = before(left, at);
                head.issuer = name_end(body, name_at).map(|end| floor + name_at..floor + end);
            }
            return;
        }
        if word >= open.len() {
            return;
        }
        end = word;
    }
}

/// Whether the type word stands in the plural: `các Quyết định`, `02 Nghị quyết`.
pub(super) fn is_plural(left: &str) -> bool {
    let left = left.trim_end();
    phrase_before(left, phrases::PLURAL).is_some()
        || (left.ends_with(|c: char| c.is_ascii_digit())
            && left.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with([' ', '(']))
}

/// Whether a document is called one that is still to come: behind `dự thảo`, not behind `thể thao`.
pub(super) fn is_draft(left: &str) -> bool {
    phrase_before(left, phrases::DRAFTS).is_some_and(|at| {
        let open = left_of(left, at);
        !phrases::is_compound(from(open, word_start(open, open.len())), from(left, at))
    })
}
