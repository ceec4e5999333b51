//! Signers side by side whose columns a single blank parts, as recognition and web sites leave them.

use super::entry::begins_with_marker;
use super::person::{self, Person};
use super::signing::{is_deputy, names_deputy};
use crate::AuthorityCode;
use crate::fold::fold;
use crate::grammar::authority::{authority, is_capitals, opens_with_position, position};
use crate::letters::is_alphabetic;
use crate::reading::Reading;
use crate::stretch::stretches;
use crate::vocabulary::body_named;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::{DEPUTY_UNMARKED, MIDDLE_NAMES};

/// Where the signers' columns are parted on the lines that they share, in the order of the lines.
#[derive(Debug, Default)]
pub(super) struct Pairs(Vec<(usize, Side)>);

/// What a line of several signers holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Where in its text each further signer's column begins.
    Columns(Vec<usize>),
    /// Their bodies, which nothing tells apart.
    Blurred,
}

/// The longest line of names, offices or bodies side by side, in bytes; a longer one is none.
const LONGEST_LINE: usize = 400;

/// How many lines of offices stand above the names at the most.
const MOST_OFFICES: usize = 6;

impl Pairs {
    /// Reads the lines: several names on one show as many signers above them, and so does what no signer bears twice.
    pub(super) fn of(reading: &Reading<'_>, lines: &[usize]) -> Self {
        let mut pairs = Self::default();
        let mut offices: Vec<Office<'_>> = Vec::new();
        for index in lines {
            let content = reading.lines.get(*index).map(|line| line.content(reading.text)).unwrap_or_default();
            let mut parts = stretches(content, 0);
            let Some(text) = parts.next().filter(|_| parts.next().is_none()).map(|part| part.text) else {
                continue;
            };
            let fewest = if told(&offices) > 1 { FEWEST_WORDS } else { SURE_WORDS };
            let found = if may_be_names(text, fewest) { names(text) } else { None };
            if let Some((cuts, _)) = found.filter(|(_, words)| *words >= fewest) {
                pairs.take(&offices, cuts.len() + 1);
                pairs.0.push((*index, Side::Columns(cuts)));
                offices.clear();
            } else if !begins_with_marker(text) && is_capitals(text) {
                offices.push(Office { line: *index, text, signers: repeated(text) });
                let surplus = offices.len().saturating_sub(MOST_OFFICES);
                offices.drain(..surplus);
            } else if !offices.is_empty() && person::person(text).is_some_and(|person| person.is_known()) {
                pairs.take(&offices, told(&offices));
                offices.clear();
            }
        }
        pairs.take(&offices, told(&offices));
        pairs
    }

    /// What a line of several signers holds.
    pub(super) fn side(&self, index: usize) -> Option<&Side> {
        let at = self.0.binary_search_by_key(&index, |(line, _)| *line).ok()?;
        self.0.get(at).map(|(_, side)| side)
    }

    /// Takes the lines of the offices of so many signers.
    fn take(&mut self, offices: &[Office<'_>], signers: usize) {
        if signers > 1 {
            self.0.extend(offices.iter().filter_map(|office| Some((office.line, side(office.text, signers - 1)?))));
        }
    }
}

/// A line of offices or bodies, while the names below it are not read.
struct Office<'t> {
    line: usize,
    text: &'t str,
    /// How many signers it shows by itself.
    signers: usize,
}

/// How many signers the lines of offices show by themselves.
fn told(offices: &[Office<'_>]) -> usize {
    offices.iter().map(|office| office.signers).max().unwrap_or(1)
}

/// From so many words on several names need no sign above them.
const SURE_WORDS: usize = 6;
/// The words of two names are no fewer.
const FEWEST_WORDS: usize = 2 * person::FEWEST_WORDS;

/// Whether a line of so many words at least may hold names and nothing else. A cheap test for most lines of a list.
fn may_be_names(text: &str, fewest: usize) -> bool {
    let foreign = |byte: u8| matches!(byte, b';' | b':' | b'(' | b'/');
    // What a hyphen joins counts as two.
    text.len() <= LONGEST_LINE
        && text.split(|c: char| c.is_whitespace() || c == '-').nth(fewest - 1).is_some()
        && text.ends_with(|c: char| is_alphabetic(c) || c == '.')
        && !text.bytes().any(foreign)
        && person::opens_with_family(text)
}

/// Where each further name begins, and how many words all have: `Lê Văn Hạnh Trần Thị Mến`. Each begins with a family name;
/// all of three words, or the only way to part two.
fn names(text: &str) -> Option<(Vec<usize>, usize)> {
    let blanks = || text.match_indices(' ').map(|(at, _)| at).take(MOST_BLANKS);
    let mut found = None;
    let mut several = false;
    for at in blanks() {
        let (first, second) = text.split_at_checked(at)?;
        let Some(left) = name(first) else { continue };
        let Some(right) = name(second.trim_start()) else { continue };
        if left == person::WORDS && right == person::WORDS {
            return Some((vec![at], left + right));
        }
        several |= found.is_some();
        found = Some((vec![at], left + right));
    }
    let three = || {
        let at = blanks().find(|at| text.get(..*at).and_then(name) == Some(person::WORDS))?;
        let (cuts, words) = names(text.get(at + 1..)?).filter(|(_, words)| words % person::WORDS == 0)?;
        let cuts = std::iter::once(at).chain(cuts.into_iter().map(|cut| cut + at + 1)).collect();
        Some((cuts, words + person::WORDS))
    };
    found.filter(|_| !several).or_else(|| if several { None } else { three() })
}

/// How many words a text has that is a name and nothing else.
fn name(text: &str) -> Option<usize> {
    let fits = |person: &Person<'_>| {
        (person.is_known() || person.rare && !person.remnant && person.words >= person::WORDS)
            && person.words <= MOST_NAME_WORDS
            && person.name.len() + person.rank.map_or(0, |rank| rank.len() + 1) >= text.trim_end_matches('.').len()
            && !MIDDLE_NAMES.iter().any(|middle| person.name.ends_with(middle))
    };
    let set = person::person(text).filter(fits);
    set.or_else(|| person::person_in_capitals(text).filter(fits)).map(|person| person.words)
}

/// The most words of each of several names on a line.
const MOST_NAME_WORDS: usize = 4;
/// Behind so many words the second name has begun.
const MOST_BLANKS: usize = 8;

/// How often a line says what a signer bears once: `KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG`, `HIỆU TRƯỞNG HIỆU TRƯỞNG`.
fn repeated(office: &str) -> usize {
    let codes = codes(office);
    if let Some((_, code)) = codes.first() {
        return if codes.iter().all(|(_, other)| other == code) { codes.len() } else { 1 };
    }
    let halves = positions(office, 1).and_then(|cuts| office.split_at_checked(*cuts.first()?));
    1 + usize::from(halves.is_some_and(|(first, second)| first == second.trim_start()))
}

/// The codes of a line that opens with one, and where they stand.
fn codes(office: &str) -> Vec<(usize, AuthorityCode)> {
    let mut codes = Vec::new();
    let mut from = 0;
    while let Some(found) = office.get(from..).and_then(authority).filter(|found| (found.at == 0) == codes.is_empty()) {
        codes.push((from + found.at, found.code));
        from += found.rest;
    }
    codes
}

/// Where the offices of so many further signers begin.
fn side(office: &str, further: usize) -> Option<Side> {
    let codes = codes(office);
    if codes.len() > 1 {
        return Some(Side::Columns(codes.into_iter().skip(1).map(|(at, _)| at).collect()));
    }
    match authority(office) {
        Some(found) if found.at == 0 => {
            // `KT. CỤC TRƯỞNG GIÁM ĐỐC`
            let principal = office.get(found.rest..).filter(|_| found.code == AuthorityCode::Kt)?;
            let cuts = positions(principal, further)?;
            Some(Side::Columns(cuts.into_iter().map(|cut| cut + found.rest).collect()))
        }
        // `GIÁM ĐỐC KT. CỤC TRƯỞNG`
        Some(found) => office.get(..found.at).and_then(position).map(|_| Side::Columns(vec![found.at])),
        None if opens_with_position(office) => positions(office, further).map(Side::Columns),
        None if opens_actor(office) => Some(bodies(office, further).map_or(Side::Blurred, Side::Columns)),
        None => None,
    }
}

/// Where so many further positions begin: `PHÓ CỤC TRƯỞNG PHÓ GIÁM ĐỐC`, `THƯ KÝ CHỦ TỌA`. A deputy's begins with the word
/// for it, and several may begin alike: `ĐẠI DIỆN BÊN A ĐẠI DIỆN BÊN B`.
pub(super) fn positions(text: &str, further: usize) -> Option<Vec<usize>> {
    if text.len() > LONGEST_LINE {
        return None;
    }
    let both = |at: &usize| {
        let (first, second) = text.split_at_checked(*at).unwrap_or_default();
        let last = first.rsplit(' ').next().unwrap_or_default();
        !is_deputy(last)
            && last != DEPUTY_UNMARKED
            && opens_with_position(first)
            && opens_with_position(second.trim_start())
    };
    let found: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).filter(both).collect();
    let alike = || {
        let (opening, _) = text.match_indices(' ').nth(1)?;
        let opening = text.get(..opening)?;
        found.iter().find(|at| text.get(*at + 1..).is_some_and(|second| second.starts_with(opening)))
    };
    let deputy = found.iter().find(|at| text.get(*at + 1..).is_some_and(names_deputy));
    let at = deputy.or_else(alike).or_else(|| found.first()).copied()?;
    and_further(text, at, further, positions)
}

/// Where so many further bodies begin: all are known, or it is the only way to part two.
fn bodies(text: &str, further: usize) -> Option<Vec<usize>> {
    if text.len() > LONGEST_LINE {
        return None;
    }
    let blanks = || text.match_indices(' ').map(|(at, _)| at);
    let known = |half: &str| body_named(&fold(half)).is_some();
    let named = |at: &usize| {
        text.split_at_checked(*at)
            .is_some_and(|(first, second)| known(first) && (further > 1 || known(second.trim_start())))
    };
    let mut opening = blanks().filter(|at| further == 1 && text.get(*at + 1..).is_some_and(opens_actor));
    let at = blanks().find(named).or_else(|| opening.next().filter(|_| opening.next().is_none()))?;
    and_further(text, at, further, bodies)
}

/// A cut, and those behind it.
fn and_further(
    text: &str,
    at: usize,
    further: usize,
    cut: fn(&str, usize) -> Option<Vec<usize>>,
) -> Option<Vec<usize>> {
    let mut cuts = vec![at];
    if further > 1 {
        cuts.extend(cut(text.get(at + 1..)?, further - 1)?.into_iter().map(|cut| cut + at + 1));
    }
    Some(cuts)
}
