//! `Điều này`, `khoản 2 Điều 5 Luật này`: the document at hand; and the provisions that stand before a mention.

use std::borrow::Cow;

use super::mention::Mention;
use super::words::{before, begins_word, ending, from, left_of, skip_blank, word_start};
use crate::Provision;
use crate::fold::{Key, at_end, last_word};
use crate::grammar::provision::{Locator, locator};
use crate::vocabulary::phrases::is_compound;
use crate::vocabulary::{provisions, type_at_end};

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
    let units = provisions::UNIT_NAMES.iter().chain(&["phu luc"]);
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
    let Some(found) = locator(chain) else { return };
    // What stands behind the provisions has to be a joint and nothing else.
    let gap = from(chain, found.len).trim();
    let gap = gap.trim_start_matches(',').trim();
    let joint = gap.is_empty() || provisions::BEFORE_DOCUMENT.contains(&Key::<24>::of(gap).as_str());
    if joint && !found.here {
        mention.provisions = found.provisions.as_slice().into();
        mention.span.start = start;
    }
}

/// Where the chain of words begins that name provisions before an offset.
fn chain_start(text: &str, end: usize, floor: usize) -> Option<usize> {
    let mut at = end;
    let mut first = None;
    let window = end.saturating_sub(MAX_LOCATOR);
    let mut glue = true;
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
            word.len() <= 6
                && (word.starts_with(|c: char| c.is_ascii_digit())
                    || word.split('.').next().unwrap_or(word).chars().count() <= 2
                    || word.bytes().all(|b| b"IVXLC.0123456789".contains(&b)))
        };
        let unit = provisions::UNITS.contains(&key);
        let issued = glue && provisions::ISSUED.contains(&key);
        let beside = || provisions::BESIDE.contains(&key) && at_end(left_of(open, start), "vao").is_some();
        if !(unit || issued || label() || provisions::JOINING.contains(&key) || beside()) {
            break;
        }
        glue &= issued;
        if unit || (first.is_some() && provisions::OPENING.contains(&key)) {
            first = Some(start);
        }
        at = start;
    }
    first.map(|start| skip_blank(text, start))
}
