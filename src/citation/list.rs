//! Coordinated lists: what a list of documents states once holds for each of them.
//!
//! `các Quyết định số A ngày …, số B ngày … và số C ngày … của X`

use std::ops::Range;
use std::sync::Arc;

use super::head::is_plural;
use super::issue::same_day;
use super::issuer::name_end;
use super::mention::{Mention, type_of};
use super::words::{before, from, left_of, lists, window_start};
use crate::fold::{at_end, at_start, distance, fold};
use crate::grammar::date::without_year;
use crate::grammar::number::system;
use crate::vocabulary::{bodies_coded, phrases, relations, type_at_end};
use crate::{Number, System};

/// Abbreviations shorter than this differ by a letter too often to be one.
const MIN_NEAR: usize = 4;

/// Shares type, date, issuer and title inside every list of a block.
pub(super) fn share(text: &str, mentions: &mut [Mention]) {
    let mut first = 0;
    while first < mentions.len() {
        let mut last = first;
        while let Some([left, right]) = mentions.get(last..last + 2) {
            if left.own || right.own || !joined(text, left, right) {
                break;
            }
            last += 1;
        }
        if let Some(list) = mentions.get_mut(first..=last).filter(|list| list.len() > 1) {
            forward(list);
            share_days(text, list);
            share_symbols(list);
            backward(text, list);
        }
        first = last + 1;
    }
}

/// Whether nothing but a joint stands between two mentions.
fn joined(text: &str, left: &Mention, right: &Mention) -> bool {
    if left.title.is_some() && !left.law {
        return false;
    }
    let Some(mut gap) = text.get(left.span.end..right.span.start).map(str::trim) else { return false };
    gap = gap.trim_start_matches([',', ';', ' ', '\n']);
    for word in phrases::LISTING {
        if let Some(end) = at_start(gap, word) {
            gap = from(gap, end).trim();
        }
    }
    // `số 42/… sửa đổi, bổ sung một số điều Nghị định số 59/…; số 68/…`: the list goes on with what amends it.
    let within = from(text, left.span.end).trim_start().starts_with(';') && !right.typed && names_amended(text, left);
    gap.is_empty() && !within
}

/// Whether a mention is named as what another document amends: `… sửa đổi, bổ sung một số điều của` + ` Nghị định số 59/…`
fn names_amended(text: &str, mention: &Mention) -> bool {
    let left = left_of(text, mention.span.start);
    let of = at_end(left, "cua").map_or(left, |of| left_of(left, of));
    mention.typed && at_end(of, relations::SOME_ARTICLES).is_some()
}

/// The type of the head holds for the numbers behind it that name none.
fn forward(list: &mut [Mention]) {
    let mut head: Option<(&'static crate::vocabulary::TypeName, bool)> = None;
    for mention in list {
        if mention.typed {
            head = mention.type_name.map(|name| (name, mention.law));
            continue;
        }
        let Some((name, law)) = head else { continue };
        let symbol = mention.number.as_deref().and_then(type_of);
        // `các Luật số 43/2034/QH15, số 47/2034/QH15`: the symbol of the National Assembly names no type.
        let passed = || mention.number.as_deref().is_some_and(|number| system(number) == System::Assembly);
        if symbol.is_none_or(|row| name.has_code(row.code)) && (!law || passed()) {
            mention.type_name = Some(name);
        }
    }
}

/// The day of a document is that of the next where it is said to be the same: `số A ngày 5/3/2031 và số B cùng ngày của X`.
fn share_days(text: &str, list: &mut [Mention]) {
    for index in 1..list.len() {
        let Some([left, mention]) = list.get_mut(index - 1..=index) else { continue };
        let behind = mention.number.as_ref().map_or("", |number| from(text, number.span.end as usize)).trim_start();
        if mention.date.is_none() && same_day(behind.trim_start_matches([',', ' '])).is_some() {
            mention.date.clone_from(&left.date);
        }
    }
}

/// The symbol behind the last of several numbers is that of all: `số 112, 113 và 114/QĐ-UBND`.
fn share_symbols(list: &mut [Mention]) {
    for index in (1..list.len()).rev() {
        let Some([mention, next]) = list.get_mut(index - 1..=index) else { continue };
        let (Some(number), Some(whole)) = (&mut mention.number, &next.number) else { continue };
        // A number that is labelled or named by its type has all that it needs.
        let bare = next.span.start == whole.span.start as usize && number.symbol.is_none() && number.year.is_none();
        let alike = mention.type_name.map(|name| name.name) == next.type_name.map(|name| name.name);
        let printed = |number: &Number| {
            let (digits, letter) = (number.sequence.as_deref(), number.suffix.as_deref());
            Some(digits?.to_owned() + letter.unwrap_or_default())
        };
        let (Some(own), Some(others)) = (printed(number), printed(whole)) else { continue };
        if let Some(symbol) = whole.canonical.strip_prefix(&others).filter(|_| bare && alike && whole.symbol.is_some())
        {
            let number = Arc::make_mut(number);
            number.canonical = own + symbol;
            number.year.clone_from(&whole.year);
            number.symbol.clone_from(&whole.symbol);
            number.kind.clone_from(&whole.kind);
            number.bodies.clone_from(&whole.bodies);
        }
    }
}

/// The issuer, and for bare numbers the date, of the last holds for those before it, where the symbol names one body.
fn backward(text: &str, list: &mut [Mention]) {
    for index in (1..list.len()).rev() {
        if let Some([mention, next]) = list.get_mut(index - 1..=index)
            && (one_body(mention, next) || are_bare(mention, next))
            && !apart(text, mention, next)
        {
            if mention.issuer.is_none() {
                mention.issuer.clone_from(&next.issuer);
            }
            let dated = mention.date.is_some() || states_day(text, mention);
            if !dated && (!next.typed || is_of_one_day(text, next) || submits(text, mention, next)) {
                mention.date.clone_from(&next.date);
            }
        }
    }
}

/// Whether a day of which the year is not told stands behind a number: `số 15/BTS-KT` + ` ngày 03/02`
fn states_day(text: &str, mention: &Mention) -> bool {
    let behind = mention.number.as_ref().map_or("", |number| from(text, number.span.end as usize));
    without_year(behind.trim_start_matches([' ', '\n', ','])).is_some()
}

/// Whether a list names two documents by their numbers alone: `các Nghị quyết 57, 59 của Bộ Chính trị`
fn are_bare(left: &Mention, right: &Mention) -> bool {
    let bare = |one: &Mention| one.number.as_ref().is_some_and(|number| number.symbol.is_none());
    bare(left) && bare(right) && !right.typed
}

/// Whether a day is said to be that of all before it: `Quyết định số A, Quyết định số B cùng ngày 5/3/2031`
fn is_of_one_day(text: &str, mention: &Mention) -> bool {
    let date = mention.date.as_ref().map_or("", |date| before(text, date.span.start as usize));
    at_end(date.trim_end(), phrases::TOGETHER).is_some()
}

/// Whether a submission is named with what it submits, registered one behind the other: the day behind the second is that of both.
/// `Tờ trình số 396/TTr-BTS` + ` và Đề án số 397/ĐA-BTS ngày 5/3/2031`
fn submits(text: &str, left: &Mention, right: &Mention) -> bool {
    let is = |one: &Mention, code: &str| one.type_name.is_some_and(|name| name.has_code(code));
    let joint = text.get(left.span.end..right.span.start).map(str::trim);
    let sequence = |one: &Mention| one.number.as_ref()?.sequence.as_deref()?.parse::<u32>().ok();
    let following = sequence(left).zip(sequence(right)).is_some_and(|(left, right)| left.checked_add(1) == Some(right));
    let year = |one: &Mention| one.number.as_ref().and_then(|number| number.year.clone());
    let submitted = is(left, phrases::SUBMISSION) && phrases::SUBMITTED.iter().any(|code| is(right, code));
    submitted && following && year(left) == year(right) && joint == Some(phrases::AND) && one_body(left, right)
}

/// Whether two mentions are entries of a list by themselves: of two types, with a semicolon between.
///
/// `Quy định số 15-QĐ/TW ngày 7/5/2032; Hướng dẫn số 3-HD/TW của Ban Bí thư`
pub(super) fn apart(text: &str, left: &Mention, right: &Mention) -> bool {
    let types = left.type_name.map(|name| name.name) != right.type_name.map(|name| name.name);
    types && right.typed && is_behind_semicolon(text, left, right)
}

/// Whether a mention that names its type is the entry of a list behind another, with a semicolon between.
pub(super) fn is_entry(text: &str, left: &Mention, right: &Mention) -> bool {
    left.typed && right.typed && is_behind_semicolon(text, left, right)
}

/// Whether a semicolon stands behind the first of two mentions.
fn is_behind_semicolon(text: &str, left: &Mention, right: &Mention) -> bool {
    text.get(left.span.end..right.span.start).is_some_and(|gap| gap.trim_start().starts_with(';'))
}

/// Whether the symbols of two mentions name the same first body, or one that is none and differs from it by a letter.
pub(super) fn one_body(a: &Mention, b: &Mention) -> bool {
    let (Some(a), Some(b)) = (a.first_body(), b.first_body()) else { return false };
    let damaged = || bodies_coded(a).next().is_none() != bodies_coded(b).next().is_none();
    let near = || a.len().min(b.len()) >= MIN_NEAR && distance(fold(a).as_bytes(), fold(b).as_bytes(), 1).is_some();
    a == b || damaged() && near()
}

/// The title behind the last document of a list is that of all where it describes them together: numbers of one type,
/// or a letter with its report.
pub(super) fn share_titles(text: &str, mentions: &mut [Mention]) {
    for index in (1..mentions.len()).rev() {
        let Some([left, right]) = mentions.get(index - 1..=index) else { continue };
        let Some(title) = right.title.clone() else { continue };
        let amends = at_start(from(text, title.start), relations::TO_AMEND).is_some();
        // Of two that are named in full each would have its own.
        let in_full = right.typed && left.type_name.map(|name| name.name) == right.type_name.map(|name| name.name);
        let together = left.title.is_none() && !left.own && !left.law && !right.law && !amends && !in_full;
        let together = together && one_body(left, right) && !apart(text, left, right);
        if together
            && joined(text, left, right)
            && let Some(left) = mentions.get_mut(index - 1)
        {
            left.title = Some(title);
            left.listed = true;
        }
    }
}

/// A law that is named before a bracket with its number is called so there as well.
///
/// `Luật Đê điều` + ` (Luật số 72/2035/QH18)`
pub(super) fn share_names(text: &str, mentions: &mut [Mention]) {
    for index in 1..mentions.len() {
        let Some([left, mention]) = mentions.get_mut(index - 1..=index) else { continue };
        let number_of = left.law && left.number.is_none() && mention.law && mention.number.is_some();
        let bare = mention.title.is_none() && number_of && !left.amending;
        // `Luật sửa đổi, bổ sung một số điều của Luật Đê điều (Luật số 15/2036/QH18)`
        let start = left.span.start;
        let Some(([before @ .., left], [mention, ..])) = mentions.split_at_mut_checked(index) else { continue };
        let amended = || {
            let mut before = before.iter().rev().take(MAX_LAWS).filter(|outer| outer.amending);
            before.any(|outer| outer.title.as_ref().is_some_and(|title| title.end > start))
        };
        if bare && !amended() && text.get(left.span.end..mention.span.start).is_some_and(|gap| gap.trim() == "(") {
            mention.title.clone_from(&left.title);
            mention.listed = true;
        }
    }
}

/// Who is named before the first number of a list issued those behind it as well, which name nobody: their titles stand
/// between.
///
/// `các Nghị định của Chính phủ: số A ngày … về đê; số B ngày … về bến`
pub(super) fn share_heads(text: &str, mentions: &mut [Mention]) {
    for mention in mentions.iter_mut().filter(|mention| mention.typed && mention.issuer.is_none()) {
        mention.issuer = head_of_list(text, mention);
    }
    let end_of = |one: &Mention| one.own_title().map_or(one.span.end, |title| title.end.max(one.span.end));
    let (mut last, mut end) = (0, mentions.first().map_or(0, end_of));
    for index in 1..mentions.len() {
        let Some([left, .., mention]) = mentions.get_mut(last..=index) else { continue };
        if mention.span.start < end || names_amended(text, mention) {
            // The title names it, or what the document does.
            end = end.max(end_of(mention));
            continue;
        }
        let behind = std::mem::replace(&mut end, end_of(mention));
        last = index;
        let start = |mention: &Mention| mention.number.as_ref().map_or(0, |number| number.span.start as usize);
        let Some(issuer) = left.issuer.as_ref().filter(|issuer| issuer.end <= start(left)) else { continue };
        let gap = text.get(behind..mention.span.start).map(str::trim).unwrap_or_default();
        let alike = !mention.typed || mention.type_name.map(|name| name.name) == left.type_name.map(|name| name.name);
        let stated = || one_body(left, mention) || !mention.typed && is_called_so(left, mention);
        if lists(gap) && alike && mention.issuer.is_none() && stated() {
            mention.issuer = Some(issuer.clone());
            mention.type_name = mention.type_name.or(left.type_name);
        }
    }
}

/// Whether the symbol of a mention names the type of the head before it, and its committee, which is abbreviated otherwise: what
/// is stated there holds for it.
///
/// `các Quyết định của UBND tỉnh: số 112/2005/QĐ-UB` + `, số 45/2008/QĐ-UBND`
fn is_called_so(head: &Mention, mention: &Mention) -> bool {
    let code = mention.number.as_deref().and_then(|number| number.kind.as_deref());
    let committee = |one: &Mention| one.first_body().is_some_and(|body| phrases::COMMITTEES.contains(&body));
    code.zip(head.type_name).is_some_and(|(code, name)| name.has_code(code)) && committee(head) && committee(mention)
}

/// The longest head of a list, in bytes.
const MAX_HEAD: usize = 160;

/// Who is said to have issued the documents of a list of which the first is named in full: `các Nghị định của Chính phủ:` +
/// ` Nghị định số 43/2034/NĐ-CP …`
fn head_of_list(text: &str, first: &Mention) -> Option<Range<usize>> {
    let open = left_of(text, first.span.start).strip_suffix(':')?.trim_end();
    let base = window_start(open, MAX_HEAD);
    let of = base + from(open, base).rfind(" của ")?;
    let start = of + " của ".len();
    let (_, kind) = type_at_end(before(open, of))?;
    let whole = is_plural(before(open, kind)) && name_end(open, start) == Some(open.len());
    whole.then_some(start..open.len())
}

/// A document named by issuer and title whose number follows in brackets is one mention.
///
/// `Tờ trình của Sở Nội vụ về biên chế (Tờ trình số 12/TTr-SNV ngày 5/3/2020)`
pub(super) fn numbers_in_brackets(text: &str, mentions: &mut Vec<Mention>) {
    let mut pairs = mentions.iter().zip(mentions.iter().skip(1));
    if !pairs.any(|(left, mention)| is_number_of(text, mention, left)) {
        return;
    }
    let mut done: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in std::mem::take(mentions) {
        match done.last_mut().filter(|left| is_number_of(text, &mention, left)) {
            Some(left) => {
                left.number = mention.number;
                left.date = left.date.take().or(mention.date);
                left.repairs = mention.repairs;
            }
            None => done.push(mention),
        }
    }
    *mentions = done;
}

/// Whether a mention in brackets gives the number of the one before it.
fn is_number_of(text: &str, mention: &Mention, left: &Mention) -> bool {
    let end = left.title.as_ref().map_or(left.span.end, |title| title.end);
    let same = left.type_name.map(|name| name.name) == mention.type_name.map(|name| name.name);
    let unnumbered = left.number.is_none() && left.issuer.is_some() && !left.law && !left.own;
    let bracket = || text.get(end..mention.span.start).is_some_and(|gap| gap.trim() == "(");
    unnumbered && same && mention.number.is_some() && mention.title.is_none() && bracket()
}

/// Number, date and issuer behind the laws that an amending law names are its own: `Luật sửa đổi … của Luật A và Luật B ngày
/// … của Quốc hội`.
pub(super) fn amending_laws(text: &str, mentions: &mut [Mention]) {
    for index in 0..mentions.len() {
        if !mentions.get(index).is_some_and(|mention| mention.amending) {
            without_others_date(text, mentions, index);
            continue;
        }
        let mut last = index;
        while let Some([left, right]) = mentions.get(last..last + 2) {
            let named = right.law && !right.amending && right.head == right.span.start;
            let gap = text.get(left.span.end..right.span.start).unwrap_or_default().trim();
            let follows =
                if last == index { gap.is_empty() } else { !ends_list(left, gap) && joined(text, left, right) };
            if !named || !follows {
                break;
            }
            last += 1;
        }
        // Of a list without numbers the one at its end is that of the law that amends them.
        let listed = mentions.get(index + 1..last).unwrap_or_default();
        let unnumbered = listed.iter().all(|law| law.number.is_none());
        let Some(inner) = mentions.get_mut(last).filter(|_| last > index) else { continue };
        let (date, issuer, end) = (inner.date.take(), inner.issuer.take(), inner.span.end);
        let number = if unnumbered { inner.number.take() } else { None };
        if let Some(title) = &inner.title {
            inner.span.end = title.end;
        }
        let title_end = inner.title.as_ref().map_or(inner.span.end, |title| title.end);
        if let Some(outer) = mentions.get_mut(index) {
            outer.date = date;
            outer.issuer = issuer;
            outer.number = number;
            outer.span.end = end;
            if let Some(title) = &mut outer.title {
                title.end = title_end;
            }
        }
    }
}

/// Whether what stands behind a law ends the list of those that one amends: its day, or its number before a semicolon.
///
/// `Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 25/6/2035` + `; Luật Bến bãi ngày 17/11/2030`
fn ends_list(left: &Mention, gap: &str) -> bool {
    left.date.is_some() || left.number.is_some() && gap.starts_with(';')
}

/// The most laws that a list of amended ones is followed back over.
const MAX_LAWS: usize = 32;

/// Takes a date that was read in part only from the last law of a list that something amends: it may be that of the law
/// before the list, whose type word recognition lost.
///
/// `lt sửa đổi, bổ sung một số điều của Luật Thú y và Luật Thủy sản ngày 22 tháng I] năm 2019`
fn without_others_date(text: &str, mentions: &mut [Mention], index: usize) {
    let partial = |mention: &Mention| mention.date.as_ref().is_some_and(|date| date.edtf.contains('X'));
    if !mentions.get(index).is_some_and(|mention| mention.law && partial(mention)) {
        return;
    }
    let mut first = index;
    while index - first < MAX_LAWS
        && let Some([left, right]) = first.checked_sub(1).and_then(|before| mentions.get(before..=first))
        && left.law
        && joined(text, left, right)
    {
        first -= 1;
    }
    let amended = mentions.get(first).is_some_and(|listed| names_amended(text, listed));
    if let Some(mention) = mentions.get_mut(index).filter(|_| amended) {
        mention.date = None;
        mention.span.end = mention.title.as_ref().map_or(mention.span.end, |title| title.end);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Relation, cite};

    #[test]
    fn who_is_named_before_a_list_issued_all_of_it() {
        let citations = cite(
            "Căn cứ các Nghị định của Chính phủ: số 63/2030/NĐ-CP ngày 08/6/2030 về đê biển; số 92/2031/NĐ-CP ngày \
             07/8/2031 sửa đổi, bổ sung một số điều; số 118/2031/NĐ-CP ngày 09/6/2031 về bến đò; Thông tư số \
             5/2031/TT-BTS ngày 1/7/2031;",
        );
        let issuers: Vec<_> = citations.iter().map(|citation| citation.issuer.as_deref()).collect();
        assert_eq!(issuers, [Some("Chính phủ"), Some("Chính phủ"), Some("Chính phủ"), None]);
    }

    #[test]
    fn who_is_named_before_a_list_issued_it_however_the_body_is_abbreviated() {
        let issuers = |text: &str| -> Vec<bool> { cite(text).iter().map(|one| one.issuer.is_some()).collect() };
        let list =
            "các Quyết định của UBND tỉnh: số 112/2005/QĐ-UB ngày 14/4/2005, số 45/2008/QĐ-UBND ngày 30/10/2008 và";
        assert_eq!(issuers(&format!("{list} số 12/2010/QĐ-UBND ngày 22/3/2010.")), [true; 3]);
        assert_eq!(issuers(&format!("{list} số 12/2010/TT-BTS ngày 22/3/2010.")), [true, true, false]);
        assert_eq!(issuers(&format!("{list} Quyết định số 12/QĐ-TTg ngày 22/3/2010.")), [true, true, false]);
        for others in [
            "các Quyết định của UBND tỉnh: số 112/2005/QĐ-UB ngày 14/4/2005, số 45/QĐ-TTg ngày 30/10/2008",
            "Quyết định của UBND tỉnh số 12/QĐ-UBND ngày 5/5/2030 và số 15/QĐ-SNV ngày 6/6/2030",
            "các Thông tư của Bộ Tài chính: số 12/2030/TT-BTC ngày 5/5/2030, số 15/2030/TT-BYT ngày 6/6/2030",
            "Quyết định của Thủ tướng Chính phủ số 253/QĐ-TTg và số 12/QĐ-BNV ngày 6/6/2030",
            "Nghị quyết của Bộ Chính trị số 57-NQ/TW ngày 22/12/2024 và số 03/NQ-CP ngày 09/01/2025",
            "Kế hoạch của UBND huyện số 12/KH-UBND và số 5/KH-PGDĐT ngày 6/6/2030",
        ] {
            assert_eq!(issuers(others), [true, false], "{others}");
        }
    }

    #[test]
    fn who_is_named_before_a_list_issued_it_where_they_share_their_title() {
        let citations = cite(
            "các Quyết định của Bộ Thủy sản: số 12/QĐ-BTS ngày 01/02/2031; số 13/QĐ-BTS ngày 03/4/2031 về việc giao bến;",
        );
        let read: Vec<_> = citations.iter().map(|one| (one.issuer.as_deref(), one.title.as_deref())).collect();
        assert_eq!(read, [(Some("Bộ Thủy sản"), Some("về việc giao bến")); 2]);
    }

    #[test]
    fn who_is_named_before_a_list_issued_it_where_each_is_named_in_full() {
        let citations = cite(
            "Căn cứ các Nghị định của Chính phủ: Nghị định số 63/2030/NĐ-CP ngày 08/6/2030 quy định chi tiết Luật Đê \
             điều; Nghị định số 92/2031/NĐ-CP ngày 07/8/2031 về bến đò; Thông tư số 5/2031/TT-BTS ngày 1/7/2031;",
        );
        let issuers: Vec<_> = citations.iter().map(|citation| citation.issuer.as_deref()).collect();
        // The law stands in the title of the first.
        assert_eq!(issuers, [Some("Chính phủ"), None, Some("Chính phủ"), None]);
    }

    #[test]
    fn a_list_goes_on_behind_what_one_of_it_amends() {
        let citations = cite(
            "Căn cứ các Nghị định của Chính phủ: số 59/2035/NĐ-CP ngày 18/6/2035 về bến đò; số 42/2037/NĐ-CP ngày \
             05/4/2037 sửa đổi, bổ sung một số điều Nghị định số 59/2035/NĐ-CP; số 68/2039/NĐ-CP ngày 14/8/2039 về đê;",
        );
        let told = |one: &crate::Citation| {
            let day = one.date.as_ref().map(|date| date.edtf.clone()).unwrap_or_default();
            (day, one.issuer.is_some(), one.relation)
        };
        let row = |day: &str, issued, relation| (day.to_owned(), issued, relation);
        assert_eq!(
            citations.iter().map(told).collect::<Vec<_>>(),
            [
                row("2035-06-18", true, Relation::Basis),
                row("2037-04-05", true, Relation::Basis),
                row("", false, Relation::Amends),
                row("2039-08-14", true, Relation::Basis),
            ]
        );
    }

    #[test]
    fn a_title_behind_a_list_makes_none_of_it_a_part_of_another() {
        let citations =
            cite("các Quyết định 12/QĐ-UBND, 13/QĐ-UBND ngày 5/3/2031 của UBND huyện Đê Lớn về việc giao bến");
        let read: Vec<_> = citations.iter().map(|one| (one.text.as_str(), one.title.as_deref(), one.within)).collect();
        let title = Some("về việc giao bến");
        let second = "13/QĐ-UBND ngày 5/3/2031 của UBND huyện Đê Lớn về việc giao bến";
        assert_eq!(read, [("Quyết định 12/QĐ-UBND", title, None), (second, title, None)]);
    }

    #[test]
    fn a_law_bears_the_name_before_the_bracket_with_its_number() {
        let read = |text: &str| -> Vec<_> { cite(text).into_iter().map(|one| one.title).collect() };
        let named = Some("Bến bãi".into());
        assert_eq!(read("theo Luật Bến bãi (Luật số 29/2035/QH18)"), [named.clone(), named.clone()]);
        assert_eq!(read("theo Luật Bến bãi số 28/2030/QH17 (Luật số 29/2035/QH18)"), [named, None]);
        let amending = "theo Luật sửa đổi, bổ sung một số điều của Luật Bến bãi (Luật số 29/2035/QH18)";
        assert_eq!(read(amending).pop(), Some(None));
    }

    #[test]
    fn one_day_is_that_of_all_of_which_it_is_said() {
        let citations =
            cite("Quyết định số 12/QĐ-UBND, Quyết định số 13/QĐ-UBND cùng ngày 5/3/2031 của UBND huyện Đê Lớn");
        assert!(citations.iter().all(|one| one.date.as_ref().is_some_and(|date| date.edtf == "2031-03-05")));
    }

    #[test]
    fn a_day_ends_the_list_of_what_a_law_amends_and_is_its_own_with_who_issued_it() {
        let read = |text: &str| -> Vec<_> {
            let told = |one: crate::Citation| {
                let named = one.number.map(|number| number.canonical.clone()).or(one.date.map(|date| date.edtf));
                (one.relation, named.unwrap_or_default(), one.issuer.is_some())
            };
            cite(text).into_iter().map(told).collect()
        };
        let (basis, amends) = (Relation::Basis, Relation::Amends);
        let row = |relation, named: &str, issued| (relation, named.to_owned(), issued);
        let two =
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 25/6/2035; Luật Đất đai ngày 17/11/2030;";
        assert_eq!(
            read(two),
            [row(basis, "2035-06-25", false), row(amends, "", false), row(basis, "2030-11-17", false)]
        );
        let numbered = "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều số 87/2035/QH17; Luật Đất đai số \
                        20/2033/QH17;";
        assert_eq!(
            read(numbered),
            [row(basis, "87/2035/QH17", false), row(amends, "", false), row(basis, "20/2033/QH17", false)]
        );
        let issued = "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều số 87/2035/QH17 của Quốc hội";
        assert_eq!(read(issued), [row(basis, "87/2035/QH17", true), row(amends, "", false)]);
        let both = "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Đất đai ngày 22/11/2029;";
        assert_eq!(read(both), [row(basis, "2029-11-22", false), row(amends, "", false), row(amends, "", false)]);
    }

    #[test]
    fn a_document_of_which_the_day_is_told_without_its_year_has_not_that_of_the_next() {
        let citations = cite("Công văn số 15/BTS-KT ngày 03/02 và số 16/BTS-KT ngày 05/02/2031 của Bộ Thủy sản");
        let read: Vec<_> = citations.iter().map(|one| one.date.as_ref().map_or("", |date| &date.edtf)).collect();
        assert_eq!(read, ["", "2031-02-05"]);
        assert!(citations.iter().all(|one| one.issuer.as_deref() == Some("Bộ Thủy sản")));
    }

    #[test]
    fn the_day_behind_a_submission_and_what_it_submits_is_that_of_both() {
        let days = |text: &str| -> Vec<String> {
            cite(text).into_iter().map(|one| one.date.map_or_else(String::new, |date| date.edtf)).collect()
        };
        let day = "2031-03-05";
        assert_eq!(days("Tờ trình số 396/TTr-BTS và Đề án số 397/ĐA-BTS ngày 05/3/2031 của Bộ Thủy sản"), [day, day]);
        assert_eq!(days("Tờ trình số 396/TTr-BTS và Đề án số 412/ĐA-BTS ngày 05/3/2031 của Bộ Thủy sản"), ["", day]);
        assert_eq!(days("Tờ trình số 396/TTr-BTS, Đề án số 397/ĐA-BTS ngày 05/3/2031 của Bộ Thủy sản"), ["", day]);
        // Other types have registers of their own.
        assert_eq!(days("Nghị quyết số 4-NQ/TW và Chỉ thị số 5-CT/TW ngày 05/3/2031 của Bộ Chính trị"), ["", day]);
        assert_eq!(days("Tờ trình số 396/TTr-BTS và Đề án số 397/ĐA-BĐ ngày 05/3/2031 của Bộ Đê điều"), ["", day]);
    }

    #[test]
    fn the_same_day_is_that_of_the_document_before() {
        let citations = cite(
            "Công văn số 56/BTS-CB ngày 12/8/2031 và Công văn số 57/BTS-CB cùng ngày của Bộ Thủy sản; \
             Quyết định số 8/QĐ-BTS của Bộ Thủy sản",
        );
        let read: Vec<_> = citations.iter().map(|one| one.date.as_ref().map_or("", |date| &date.edtf)).collect();
        assert_eq!(read, ["2031-08-12", "2031-08-12", ""]);
        assert!(citations.iter().all(|one| one.issuer.as_deref() == Some("Bộ Thủy sản")));
    }

    #[test]
    fn the_symbol_behind_the_last_number_is_that_of_all() {
        let read = |text: &str| -> Vec<_> {
            let numbers =
                cite(text).into_iter().filter_map(|one| Some((one.number?.canonical.clone(), one.date.is_some())));
            numbers.collect()
        };
        let dated = |number: &str| (number.to_owned(), true);
        assert_eq!(
            read("các Quyết định số 112, 113, 114/QĐ-UBND ngày 15/02/2031 của UBND tỉnh"),
            ["112/QĐ-UBND", "113/QĐ-UBND", "114/QĐ-UBND"].map(dated)
        );
        assert_eq!(
            read("các Kết luận số 87, 88- KL/TW ngày 9/8/2031 của Bộ Chính trị"),
            ["87-KL/TW", "88-KL/TW"].map(dated)
        );
        // Each is named by itself.
        assert_eq!(
            read("Nghị quyết số 42 và Quyết định số 43/QĐ-UBND ngày 15/02/2031"),
            [("42".to_owned(), false), dated("43/QĐ-UBND")]
        );
    }

    #[test]
    fn laws_that_a_list_names_by_their_numbers_alone_are_laws() {
        let citations = cite("theo các Luật số 43/2034/QH15, số 47/2034/QH15 và số 58/2034/QH15; số 5/2034/NĐ-CP");
        let kinds: Vec<_> = citations.iter().map(|one| one.kind.code.as_deref()).collect();
        assert_eq!(kinds, [Some("L"), Some("L"), Some("L"), Some("NĐ")]);
    }

    #[test]
    fn what_is_issued_with_one_document_is_not_with_the_next() {
        let citations =
            cite("Quy chế giữ bến ban hành kèm theo Quyết định số 12/QĐ-UBND; Quy định số 37-QĐ/TW về bến đò");
        let relations: Vec<_> = citations.iter().map(|one| one.relation).collect();
        assert_eq!(relations, [Relation::IssuedWith, Relation::Mentions]);
        let citations = cite("Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND; Quyết định số 37/QĐ-UBND về bến đò");
        assert_eq!(citations.last().map(|one| one.relation), Some(Relation::Mentions));
    }

    #[test]
    fn of_two_documents_that_are_named_in_full_a_title_is_that_of_the_last() {
        let titles = |text: &str| cite(text).iter().filter(|citation| citation.title.is_some()).count();
        assert_eq!(titles("Nghị định số 91/2032/NĐ-CP; Nghị định số 34/2035/NĐ-CP của Chính phủ về kho bạc"), 1);
        assert_eq!(titles("các Nghị định số 91/2032/NĐ-CP và số 34/2035/NĐ-CP của Chính phủ về kho bạc"), 2);
    }
}
