//! `Điều này`, `khoản 2 Điều 5 Luật này`: the document at hand; and the provisions that stand before a mention.

use std::borrow::Cow;

use super::mention::{Mention, move_repairs};
use super::words::{before, begins_word, ending, from, is_and, left_of, phrase_before, skip_blank, word_start};
use crate::fold::{Key, at_end, first_word, last_word};
use crate::grammar::number::Repair;
use crate::grammar::provision::{Locator, lie_in, locator};
use crate::vocabulary::attachments::APPENDIX;
use crate::vocabulary::phrases::is_compound;
use crate::vocabulary::{provisions, type_at_end};
use crate::{Provision, Provisions, Span};

/// How far before a mention its provisions may begin, in bytes.
const MAX_LOCATOR: usize = 2000;

/// Reads the mention of the document at hand before the word `này` at an offset.
///
/// `khoản 2 Điều 5 Luật này`
pub(super) fn own(text: &str, this: usize, len: usize, floor: usize, place: Option<&Provision<'_>>) -> Option<Mention> {
    let left = text.get(floor..this)?.trim_end();
    let end = this + len;
    if let Some((name, at)) = type_at_end(left) {
        let mut mention = Mention {
            span: floor + at..end,
            head: floor + at,
            type_name: Some(name),
            typed: true,
            own: true,
            ..Mention::default()
        };
        provisions(text, floor, &mut mention);
        return Some(mention);
    }
    let units = provisions::UNIT_NAMES.iter().chain(&[APPENDIX]);
    let unit = units.into_iter().find_map(|unit| at_end(left, unit).map(|at| (*unit, floor + at)));
    let (unit, at) = unit?;
    // `thời điểm này`, `quan điểm này`: a word of its own.
    let word = left_of(text, at);
    if is_compound(from(word, word_start(word, word.len())), from(left, at - floor)) {
        return None;
    }
    if is_quoted(text, this) {
        return None;
    }
    let mut mention = Mention { span: at..end, head: end, own: true, ..Mention::default() };
    let chain = chain_start(text, at, floor).and_then(|start| {
        let found = locator(text.get(start..end)?)?;
        (found.here && start + found.len == end).then_some((start, found))
    });
    let found = match chain {
        Some((start, found)) => {
            mention.span.start = start;
            found
        }
        None => Locator::default(),
    };
    let nowhere = Provision::default();
    let named = resolve(found.provisions, unit, place.unwrap_or(&nowhere));
    // `Điều này` where the document has no article: it tells what another lays down.
    let of_article = provisions::ARTICLE_UNITS.contains(&unit);
    let unplaced = place.is_some() && of_article && named.iter().all(|named| named.article.is_none());
    mention.provisions = named.as_slice().into();
    if unplaced { None } else { Some(mention) }
}

/// The longest wording in quotation marks within a sentence, in bytes.
const MAX_QUOTED: usize = 800;

/// Whether an offset lies in wording that is quoted within a sentence: what it calls this is another document's.
///
/// `“… trừ trường hợp quy định tại điểm b khoản này”`
fn is_quoted(text: &str, at: usize) -> bool {
    let left = ending(before(text, at), MAX_QUOTED);
    let is_mark = |text: &str, at: usize| from(text, at).starts_with(['“', '”']);
    let mut marks = memchr::memrchr_iter(FIRST_OF_MARKS, left.as_bytes()).filter(|&open| is_mark(left, open));
    let Some(open) = marks.next().filter(|&open| from(left, open).starts_with('“')) else {
        return false;
    };
    let end = (at + MAX_QUOTED - (left.len() - open)).min(text.len());
    let right = (end.saturating_sub(3)..=end).rev().find_map(|end| text.get(at..end)).unwrap_or_default();
    let mut marks = memchr::memchr_iter(FIRST_OF_MARKS, right.as_bytes()).filter(|&close| is_mark(right, close));
    marks.next().is_some_and(|close| from(right, close).starts_with('”'))
}

/// The first byte of `“` and `”`.
const FIRST_OF_MARKS: u8 = 0xE2;

/// Completes provisions from the place where the mention stands, from the named unit upwards.
fn resolve<'t>(provisions: Vec<Provision<'t>>, unit: &str, place: &'t Provision<'_>) -> Vec<Provision<'t>> {
    let open = if provisions.is_empty() { vec![Provision::default()] } else { provisions };
    let rank = provisions::UNIT_NAMES.iter().position(|name| *name == unit).unwrap_or(0);
    let fill = |slot: &mut Option<Cow<'t, str>>, value: &'t Option<Cow<'_, str>>, level: usize| {
        if slot.is_none() && level >= rank && level <= 2.max(rank) {
            *slot = value.as_deref().map(Cow::Borrowed);
        }
    };
    let complete = |mut provision: Provision<'t>| {
        fill(&mut provision.point, &place.point, 0);
        fill(&mut provision.clause, &place.clause, 1);
        fill(&mut provision.article, &place.article, 2);
        fill(&mut provision.section, &place.section, 3);
        fill(&mut provision.chapter, &place.chapter, 4);
        fill(&mut provision.part, &place.part, 5);
        provision
    };
    open.into_iter().map(complete).filter(|provision| !provision.is_empty()).collect()
}

/// Reads the provisions that stand before a mention and takes them into it.
///
/// `các điểm a, b khoản 1 Điều 5 của` + `Luật Đất đai`
pub(super) fn provisions(text: &str, floor: usize, mention: &mut Mention) {
    let Some(start) = chain_start(text, mention.head, floor) else { return };
    let Some(chain) = text.get(start..mention.head) else { return };
    if let Some(named) = named(chain) {
        mention.provisions = named;
        mention.span.start = start;
    } else if let Some((mended, mut repairs)) = without_damage(text, start, chain)
        && let Some(named) = named(&mended)
    {
        move_repairs(&mut repairs, start);
        mention.misread = repairs;
        mention.provisions = named;
        mention.span.start = start;
    } else if let Some((named, first)) = named_beside(chain) {
        mention.provisions = named.as_slice().into();
        mention.span.start = start + first;
    }
}

/// The provisions that a chain of words names; behind them no more than a joint may stand.
fn named(chain: &str) -> Option<Provisions> {
    whole(chain).map(|found| found.as_slice().into())
}

/// As [`named`], each provision by itself.
fn whole(chain: &str) -> Option<Vec<Provision<'_>>> {
    let found = locator(chain).filter(|found| !found.here)?;
    let gap = from(chain, found.len).trim();
    let gap = gap.trim_start_matches(',').trim();
    let joint = gap.is_empty() || provisions::BEFORE_DOCUMENT.contains(&Key::<24>::of(gap).as_str());
    joint.then_some(found.provisions)
}

/// The provisions of a chain in which several are put beside others, and where the first of them begins that can be read.
///
/// `Điều 7a sau Điều 7 và Điều 9a sau Điều 9`, `điểm c1 sau điểm c và điểm d1 sau điểm d khoản 2 Điều 5`
fn named_beside(chain: &str) -> Option<(Vec<Provision<'_>>, usize)> {
    let mut end = chain.len();
    let mut first = None;
    let mut read: Vec<Provision<'_>> = Vec::new();
    for (left, start) in second_places(chain).into_iter().rev().chain([(0, 0)]) {
        let Some(mut provisions) = whole(chain.get(start..end)?) else { break };
        // Of parts beside each other the last names the article.
        let behind = read.first().filter(|_| provisions.iter().any(|one| one.article.is_none()));
        if let Some(behind) = behind {
            let alike = |one: &Provision<'_>| {
                one.point.is_some() == behind.point.is_some() && one.clause.is_some() <= behind.clause.is_some()
            };
            if !provisions.iter().all(alike) {
                break;
            }
            provisions.iter_mut().for_each(|one| lie_in(one, behind));
        }
        provisions.append(&mut read);
        read = provisions;
        first = Some(start);
        end = left;
    }
    first.map(|first| (read, first))
}

/// Where each provision but the first begins that is put beside another, and where what stands before its joint ends.
fn second_places(chain: &str) -> Vec<(usize, usize)> {
    let (mut places, mut joint) = (Vec::new(), None);
    let (mut beside, mut joined) = (false, None);
    let mut at = 0;
    for piece in chain.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let key = first_word(word).map_or(0, |(key, _)| key);
        if let Some(left) = joined.filter(|_| provisions::UNITS.contains(&key) || provisions::EACH.contains(&key)) {
            joint = Some((left, at));
        }
        if provisions::BESIDE.contains(&key) {
            places.extend(joint.take().filter(|_| beside));
            beside = true;
        }
        joined = if is_and(word) {
            Some(left_of(chain, at).len())
        } else {
            word.ends_with([',', ';']).then(|| at + word.len() - 1)
        };
        at += piece.len();
    }
    places
}

/// The chain of words before a document, in which recognition wrote other marks for the labels `1` and `i`, and what was
/// read as what. In a table such a mark ends a cell.
///
/// `khoản | Điều 5`: khoản 1; `điểm ¡ khoản 1 Điều 25`: điểm i
fn without_damage(text: &str, start: usize, chain: &str) -> Option<(String, Vec<Repair>)> {
    if left_of(text, start).ends_with('|') {
        return None;
    }
    let mut mended = String::with_capacity(chain.len());
    let mut repairs = Vec::new();
    let (mut unit, mut at) = (0, 0);
    for piece in chain.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let bare = word.trim_end_matches([',', ';']);
        match provisions::MISREAD.iter().find(|(mark, units, _)| *mark == bare && units.contains(&unit)) {
            Some((_, _, label)) => {
                mended.push_str(label);
                mended.push_str(from(piece, bare.len()));
                let span = Span::of(at, at + bare.len());
                repairs.push(Repair { span, found: bare.to_owned(), read_as: (*label).to_owned() });
            }
            None => mended.push_str(piece),
        }
        unit = first_word(word).map_or(0, |(key, _)| key);
        at += piece.len();
    }
    (!repairs.is_empty()).then_some((mended, repairs))
}

/// Whether what a text ends with is put behind or before another provision: `vào` says so, or a provision does.
///
/// `khoản 3a vào` + ` sau khoản 3 Điều 7`, `khoản 3a` + ` sau khoản 3 Điều 7`, `các điểm đ, e` + ` sau điểm d`
fn puts_beside(left: &str) -> bool {
    if at_end(left, "vao").is_some() {
        return true;
    }
    let mut open = left;
    for _ in 0..MAX_LABELS {
        let label = word_start(open, open.len());
        if !is_label(from(open, label)) {
            return false;
        }
        let unit = left_of(open, label);
        if phrase_before(unit, &provisions::UNIT_NAMES).is_some() {
            return true;
        }
        // `các điểm đ, e`
        match unit.strip_suffix(',').or_else(|| unit.strip_suffix(" và")) {
            Some(listed) => open = listed.trim_end(),
            None => return false,
        }
    }
    false
}

/// Whether a word labels a provision: `3a`, `đ`, `d1`, `IV`. `mục tiêu`, `khoản chi` name none.
fn is_label(word: &str) -> bool {
    let letters = || word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, 'đ' | 'Đ'));
    let numeral = || word.bytes().all(|b| b"IVXLC".contains(&b));
    let (numbered, count) = (word.starts_with(|c: char| c.is_ascii_digit()), word.chars().count());
    (1..=LONGEST_LABEL).contains(&count) && (numbered || numeral() || letters() && count <= 2)
}

/// The most labels of what is put beside something, and the letters of the longest: `123a`.
const MAX_LABELS: usize = 8;
const LONGEST_LABEL: usize = 6;

/// Where the chain of words begins that name provisions before an offset.
fn chain_start(text: &str, end: usize, floor: usize) -> Option<usize> {
    let mut at = end;
    let mut first = None;
    let window = end.saturating_sub(MAX_LOCATOR);
    let mut glue = true;
    let mut behind = 0;
    loop {
        let open = left_of(text, at);
        let open = open.strip_suffix([',', ';']).map_or(open, str::trim_end);
        if open.len() <= floor {
            break;
        }
        let whole = last_word(open).filter(|&(_, start)| start < open.len() && begins_word(open, start));
        let (key, start) = whole.unwrap_or_else(|| (0, word_start(open, open.len())));
        let word = open.get(start..)?;
        if start < floor || word.is_empty() {
            break;
        }
        if start < window {
            // Where the chain begins is not known, and its first label may belong to another unit.
            return None;
        }
        let label = || {
            let first = || word.bytes().take_while(|byte| *byte != b'.').filter(|byte| byte & 0xC0 != 0x80);
            word.len() <= 6
                && (word.starts_with(|c: char| c.is_ascii_digit())
                    || word.bytes().all(|b| b"IVXLC.0123456789".contains(&b))
                    || first().count() <= 2)
        };
        let unit = provisions::UNITS.contains(&key);
        // `một số khoản của Điều 4`: which ones is not said.
        if unit && provisions::OF.contains(&behind) {
            break;
        }
        behind = key;
        let issued = glue && provisions::ISSUED.contains(&key);
        let beside = || provisions::BESIDE.contains(&key) && puts_beside(left_of(open, start));
        if !(unit || issued || label() || provisions::JOINING.contains(&key) || beside()) {
            break;
        }
        glue &= issued;
        // `khoản 2 Điều 5, tên Chương II`: a heading is named like what it is the heading of.
        if let Some(heading) = unit.then(|| phrase_before(left_of(open, start), provisions::HEADINGS)).flatten() {
            first = Some(start);
            at = heading;
            continue;
        }
        if unit || (first.is_some() && provisions::OPENING.contains(&key)) {
            first = Some(start);
        }
        at = start;
    }
    first.map(|start| skip_blank(text, start))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use crate::{Relation, cite, parse};

    /// The provisions of the first document that a text names.
    fn named(text: &str) -> Vec<String> {
        let provisions = cite(text).swap_remove(0).provisions;
        let parts = |one: crate::Provision<'_>| {
            let parts = [one.chapter, one.article, one.clause, one.point];
            parts.into_iter().flatten().collect::<Vec<_>>().join(".")
        };
        provisions.iter().map(parts).collect()
    }

    #[test]
    fn a_heading_among_provisions_parts_them_from_none_before() {
        let text = "Bãi bỏ khoản 2 Điều 5, tên Chương II, Điều 9 của Nghị định số 12/2031/NĐ-CP";
        assert_eq!(
            (named(text), cite(text)[0].relation),
            (["5.2", "II", "9"].map(String::from).to_vec(), Relation::Repeals)
        );
        let text = "Sửa đổi, bổ sung tên Điều 5 và khoản 3 Điều 6 Nghị định số 12/2031/NĐ-CP";
        assert_eq!((named(text), cite(text)[0].relation), (["5", "6.3"].map(String::from).to_vec(), Relation::Amends));
    }

    #[test]
    fn of_parts_that_are_not_named_the_provision_that_holds_them_is() {
        let text = "Sửa đổi, bổ sung một số điểm, khoản của Điều 4 Nghị định số 12/2031/NĐ-CP";
        assert_eq!((named(text), cite(text)[0].relation), (vec!["4".to_owned()], Relation::Amends));
    }

    #[test]
    fn what_is_put_beside_a_provision_is_named_by_itself() {
        for text in [
            "Bổ sung khoản 3a vào sau khoản 3 Điều 7 của Nghị định số 12/2031/NĐ-CP",
            "Bổ sung khoản 3a sau khoản 3 Điều 7 Nghị định số 12/2031/NĐ-CP",
        ] {
            assert_eq!(
                (named(text), cite(text)[0].relation),
                (vec!["7.3a".to_owned()], Relation::Supplements),
                "{text}"
            );
        }
        for (text, read) in [
            ("Điều 7a sau Điều 7 và Điều 9a sau Điều 9", &["7a", "9a"][..]),
            ("khoản 3a vào sau khoản 3 Điều 7, khoản 5a vào sau khoản 5 Điều 9", &["7.3a", "9.5a"]),
            ("điểm c1 sau điểm c và điểm d1 sau điểm d khoản 2 Điều 5", &["5.2.c1", "5.2.d1"]),
            ("các điểm đ, e sau điểm d khoản 1 Điều 4 và Điều 6a trước Điều 7", &["4.1.đ", "4.1.e", "6a"]),
            ("điểm c sau điểm b và khoản 5a sau khoản 5 Điều 9", &["9.5a"]),
            ("khoản 4 Điều 6, Điều 7a sau Điều 7 và Điều 8a sau Điều 8", &["6.4", "7a", "8a"]),
        ] {
            assert_eq!(named(&format!("Bổ sung {text} của Nghị định số 12/2031/NĐ-CP")), read, "{text}");
        }
        assert_eq!(named("nộp một tháng sau Điều 7 Nghị định số 12/2031/NĐ-CP"), ["7"]);
        assert_eq!(named("Đảm bảo mục tiêu sau khoản 1 Điều 7 Nghị định số 12/2031/NĐ-CP"), ["7.1"]);
    }

    #[test]
    fn marks_that_recognition_wrote_for_labels_are_read_as_them_and_reported() {
        for (text, read) in [
            ("Căn cứ khoản | Điều 4 Luật Đê điều số 72/2035/QH18", "4.1"),
            ("Căn cứ Điều | Nghị định số 12/2031/NĐ-CP", "1"),
            ("Căn cứ khoản I Điều 4 Nghị định số 12/2031/NĐ-CP", "4.1"),
            ("Căn cứ khoản I, Điều 4 Nghị định số 12/2031/NĐ-CP", "4.1"),
            ("Căn cứ điểm ¡ khoản 1 Điều 25 Thông tư số 12/2031/TT-BTS", "25.1.i"),
        ] {
            assert_eq!((named(text), cite(text)[0].relation), (vec![read.to_owned()], Relation::Basis), "{text}");
        }
        assert!(named("| Điều | Nghị định số 12/2031/NĐ-CP |").is_empty());
        let document = parse("Kính gửi: Hạt Bến Đá\n\nSở trả lời theo khoản | Điều 4 Nghị định số 12/2031/NĐ-CP.\n");
        let remark = document.diagnostics.iter().find(|remark| remark.code == crate::Code::ProvisionRepaired);
        assert_eq!(remark.and_then(|remark| remark.read_as.as_deref()), Some("1"));
    }
}
