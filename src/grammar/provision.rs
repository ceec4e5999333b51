//! Điều, khoản, điểm: the provisions of a document that a text names.
//!
//! ```text
//! locator = item { ( "," | "và" | "của" | "tại" | "" ) item }
//! item    = [ "các" | "từ" ] unit label { ( "," | "và" | "hoặc" ) [ unit ] label } [ "đến" [ unit ] label ]
//! unit    = "điểm" | "khoản" | "Điều" | "Tiểu mục" | "Mục" | "Chương" | "Phần" | "Phụ lục"
//! ```
//! Smallest first; lists and ranges are expanded. Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6.

use std::borrow::Cow;

use super::blank::behind_blank;
use crate::Provision;
use crate::fold::{at_start, first_word, short_keys};
use crate::letters::is_alphanumeric;
use crate::vocabulary::provisions;

mod expansion;

use expansion::expand;

/// The most provisions that one mention is expanded into.
const MAX_PROVISIONS: usize = 200;

/// The longest label, in bytes.
const MAX_LABEL: usize = 12;

/// The units, smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Point,
    Clause,
    Article,
    Subsection,
    Section,
    Chapter,
    Part,
    Appendix,
}

/// The units with the keys of their first words, and of the second words of those that have two.
const UNITS: [(u64, u64, Unit); 8] = {
    let [point, clause, article, section, chapter, part] = short_keys(provisions::UNIT_NAMES);
    let [sub, appendix, letter] = short_keys(["tieu", "phu", "luc"]);
    [
        (point, 0, Unit::Point),
        (clause, 0, Unit::Clause),
        (article, 0, Unit::Article),
        (sub, section, Unit::Subsection),
        (section, 0, Unit::Section),
        (chapter, 0, Unit::Chapter),
        (part, 0, Unit::Part),
        (appendix, letter, Unit::Appendix),
    ]
};

/// A unit with its labels.
#[derive(Clone, Debug)]
struct Item<'a> {
    unit: Unit,
    /// The first label; most items have no other.
    label: Cow<'a, str>,
    more: Vec<Cow<'a, str>>,
    /// What stands between this and the item before.
    joint: Joint,
}

/// What joins two items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing but white space, `của` or `tại`.
    Of,
    Comma,
    Semicolon,
    And,
    /// As any of these, before the heading of a provision, which nothing before it lies in: `, tên Điều 6`.
    Heading,
}

impl Joint {
    /// Whether it sets apart what it joins and says no more.
    const fn is_mark(self) -> bool {
        matches!(self, Self::Comma | Self::Semicolon)
    }
}

/// What a locator names, and the bytes that it takes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Locator<'t> {
    /// The provisions, expanded.
    pub(crate) provisions: Vec<Provision<'t>>,
    /// The unit that `này` points at (`khoản 2 Điều này`): its provisions have to be completed from the place.
    pub(crate) here: bool,
    /// The bytes that it takes.
    pub(crate) len: usize,
}

/// Reads the provisions named at the start of a text.
///
/// `các điểm a, b và đ khoản 1 Điều 5 của Luật …` → 5.1.a, 5.1.b, 5.1.đ
pub(crate) fn locator(text: &str) -> Option<Locator<'_>> {
    let mut found = chain(text)?;
    if !found.here
        && let Some((place, end)) = text.get(found.len..).and_then(insertion)
    {
        found.provisions.iter_mut().for_each(|provision| lie_in(provision, &place));
        found.len += end;
    }
    Some(found)
}

/// What stands behind a label: its first word is read once, whatever is asked of it.
#[derive(Clone, Copy)]
struct Following<'t> {
    /// Without white space and mark before it.
    text: &'t str,
    /// Nothing, a comma or a semicolon: what stands before it.
    mark: Joint,
    /// The key of the first word, and where it ends.
    first: Option<(u64, usize)>,
}

impl<'t> Following<'t> {
    /// What begins with the text itself.
    fn at(text: &'t str) -> Self {
        Self { text, mark: Joint::Of, first: first_word(text) }
    }

    /// What begins with a text behind white space and a mark.
    fn behind(text: &'t str) -> Self {
        let left = behind_blank(text);
        let mark = if left.starts_with(';') { Joint::Semicolon } else { Joint::Comma };
        match left.strip_prefix([',', ';']) {
            Some(shorter) => Self { mark, ..Self::at(behind_blank(shorter)) },
            None => Self::at(left),
        }
    }
}

/// `{ item joint }`: the provisions without the place where they are put.
fn chain(text: &str) -> Option<Locator<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    let (mut next, mut joint) = (Following::at(text), Joint::Of);
    let mut at = 0;
    let mut here = false;
    while let Some(first) = next.first {
        let start = text.len() - next.text.len();
        let Some((item, len, behind)) = item(next.text, first) else {
            // `Điều này`, at the end of the chain.
            if let Some(len) = this(next.text, first) {
                at = start + len;
                here = true;
            }
            break;
        };
        at = start + len;
        items.push(Item { joint, ..item });
        if items.len() >= MAX_PROVISIONS {
            break;
        }
        (joint, next) = joined(behind);
        // `khoản 2 Điều 5; tên Điều 6`
        let heading = || provisions::HEADINGS.iter().find_map(|words| at_start(next.text, words));
        if let Some(end) = Some(joint).filter(|joint| *joint != Joint::Of).and_then(|_| heading()) {
            joint = Joint::Heading;
            next = Following::at(behind_blank(next.text.get(end..).unwrap_or_default()));
        }
    }
    let provisions = expand(&items);
    (at > 0).then_some(Locator { provisions, here, len: at })
}

/// Where a provision is put, and the bytes that this takes.
///
/// `khoản 3a` + ` vào sau khoản 3 Điều 6`, ` sau khoản 3 Điều 6`; `khoản 4` + ` vào Điều 6`
fn insertion(text: &str) -> Option<(Provision<'_>, usize)> {
    let open = behind_blank(text);
    let rest = match behind_word(open, &provisions::INTO) {
        Some(rest) => behind_word(rest, &provisions::BESIDE).unwrap_or(rest),
        None => behind_word(open, &provisions::BESIDE)?,
    };
    let found = chain(rest).filter(|found| !found.here)?;
    Some((found.provisions.into_iter().next()?, text.len() - rest.len() + found.len))
}

/// Gives a provision that lies in another, or is put beside it, the units of that one which it does not name itself, from
/// its own biggest unit upwards.
pub(crate) fn lie_in<'t>(provision: &mut Provision<'t>, other: &Provision<'t>) {
    let mut other = other.clone();
    let mut above = false;
    let units = [Unit::Point, Unit::Clause, Unit::Article, Unit::Subsection, Unit::Section, Unit::Chapter, Unit::Part];
    for unit in units.into_iter().chain([Unit::Appendix]) {
        let own = slot(provision, unit);
        if above && own.is_none() {
            *own = slot(&mut other, unit).take();
        }
        above |= own.is_some();
    }
}

/// What joins two items, and what stands behind it.
fn joined(behind: Following<'_>) -> (Joint, Following<'_>) {
    let joint = behind.mark;
    let Some((word, end)) = behind.first else { return (joint, behind) };
    let and = provisions::AND.contains(&word);
    // Most words are none of these.
    if !and && !provisions::OF.contains(&word) {
        return (joint, behind);
    }
    let left = behind_blank(behind.text.get(end..).unwrap_or_default());
    if and {
        (Joint::And, Following::at(behind_word(left, &provisions::OF).unwrap_or(left)))
    } else {
        (joint, Following::at(left))
    }
}

/// The end of the word that a text begins with, if its key is one of those.
fn word(text: &str, keys: &[u64]) -> Option<usize> {
    first_word(text).filter(|(key, _)| keys.contains(key)).map(|(_, end)| end)
}

/// The text behind the word that a text begins with, if its key is one of those, and the white space behind it.
fn behind_word<'a>(text: &'a str, keys: &[u64]) -> Option<&'a str> {
    text.get(word(text, keys)?..).map(behind_blank)
}

/// `unit "này"`
///
/// `Điều này`
fn this(text: &str, first: (u64, usize)) -> Option<usize> {
    let (_, unit) = unit(text, first)?;
    let behind = behind_blank(text.get(unit..)?);
    Some(text.len() - behind.len() + word(behind, &provisions::THIS)?)
}

/// The unit that a text begins with, by its first word.
fn unit(text: &str, (key, end): (u64, usize)) -> Option<(Unit, usize)> {
    let &(_, second, unit) = UNITS.iter().find(|(first, ..)| *first == key)?;
    if second == 0 {
        return Some((unit, end));
    }
    let behind = behind_blank(text.get(end..)?);
    Some((unit, text.len() - behind.len() + word(behind, &[second])?))
}

/// `item`: a unit with its labels, the bytes that it takes, and what stands behind it. The first word of the text is known.
///
/// `các khoản 3, 4, 5 và 9`
fn item(text: &str, mut first: (u64, usize)) -> Option<(Item<'_>, usize, Following<'_>)> {
    let mut left = text;
    if provisions::EACH.contains(&first.0) {
        left = behind_blank(left.get(first.1..)?);
        first = first_word(left)?;
    }
    let (unit, end) = unit(left, first)?;
    let mut rest = left.get(end..)?;
    if unit == Unit::Appendix {
        let number = behind_blank(rest);
        rest = at_start(number, "so").and_then(|end| number.get(end..)).unwrap_or(rest);
    }
    if !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let labelled = behind_blank(rest);
    let Some((first, mut rest)) = label(unit, labelled).or_else(|| first_of_range(unit, labelled)) else {
        let bare = (unit == Unit::Appendix).then(|| Item {
            unit,
            label: Cow::Borrowed(""),
            more: Vec::new(),
            joint: Joint::Of,
        })?;
        return Some((bare, text.len() - left.len() + end, Following::behind(left.get(end..)?)));
    };
    let mut behind = Following::behind(rest);
    let mut more: Vec<Cow<'_, str>> = Vec::new();
    while more.len() < MAX_PROVISIONS {
        let Some((next, range, after)) = further_label(unit, behind) else { break };
        let last = more.last().map_or(first, |label| label);
        match range.then(|| span_of(unit, last, next)).flatten() {
            Some(run) => more.extend(run.into_iter().map(Cow::Owned)),
            None => more.push(Cow::Borrowed(next)),
        }
        rest = after;
        behind = Following::behind(rest);
    }
    let item = Item { unit, label: Cow::Borrowed(first), more, joint: Joint::Of };
    Some((item, text.len() - rest.len(), behind))
}

/// The first label of a range that its unit stands before: `các Điều` + ` từ 5 đến 9`
fn first_of_range(unit: Unit, text: &str) -> Option<(&str, &str)> {
    let (first, rest) = label(unit, behind_word(text, &provisions::SINCE)?)?;
    further_label(unit, Following::behind(rest)).filter(|(_, range, _)| *range).map(|_| (first, rest))
}

/// A further label of the same unit: `, 4`, `và 9`, `và Điều 7`, `đến Điều 29`.
fn further_label(of: Unit, behind: Following<'_>) -> Option<(&str, bool, &str)> {
    let Following { text: mut left, mark, mut first } = behind;
    let mut joined = mark.is_mark();
    let mut range = false;
    if let Some((word, end)) = first {
        let and = provisions::AND.contains(&word);
        let to = provisions::TO.contains(&word);
        if and || to {
            left = behind_blank(left.get(end..)?);
            joined = true;
            let behind_to = if to { Some(left) } else { behind_word(left, &provisions::TO) };
            if let Some(to) = behind_to {
                left = behind_word(to, &provisions::UP_TO).unwrap_or(to);
                range = true;
            }
            first = first_word(left);
        }
    }
    if let Some(shorter) =
        left.strip_prefix(['-', '–']).filter(|_| !joined && matches!(of, Unit::Article | Unit::Clause))
    {
        left = behind_blank(shorter);
        joined = true;
        range = true;
        first = first_word(left);
    }
    if !joined {
        return None;
    }
    if let Some((next, end)) = first.and_then(|first| unit(left, first)) {
        // Without a range the repeated unit begins an item of its own: in `khoản 3 Điều 6 và Điều 7` the clause is not
        // that of Điều 7.
        if next != of || !range {
            return None;
        }
        left = behind_blank(left.get(end..)?);
    }
    let (label, rest) = label(of, left)?;
    // `điểm a, b khoản 1`: yes; `khoản 1, 2 Điều 5`: yes; `Điều 5, 12 tháng`: the number belongs to the sentence.
    let next = behind_blank(rest);
    let counts = || {
        next.starts_with('%') || at_start(next, "truong hop").is_some() || word(next, &provisions::COUNTED).is_some()
    };
    if !range && counts() {
        return None;
    }
    Some((label, range, rest))
}

/// The label of a unit at the start of a text, and the text behind it.
///
/// `5a`, `đ`, `XII`, `thứ hai`
fn label(unit: Unit, text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !is_alphanumeric(c) && c != '.').unwrap_or(text.len());
    let word = text.get(..end)?.trim_end_matches('.');
    let rest = text.get(word.len()..)?;
    if word.is_empty() || word.len() > MAX_LABEL {
        return None;
    }
    let digits = word.as_bytes().first().is_some_and(u8::is_ascii_digit) && is_numeral(word);
    let letter = || {
        // `a.1`
        let (point, parts) = word.split_once('.').unwrap_or((word, "1"));
        point.chars().count() <= 2
            && provisions::POINTS.contains(&point.trim_end_matches(|c: char| c.is_ascii_digit()))
            && parts.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let roman = || word.bytes().all(|b| b"IVXLC".contains(&b)) || roman_with_letter(word);
    let fits = digits
        || match unit {
            Unit::Point => letter(),
            Unit::Clause | Unit::Article | Unit::Subsection => false,
            // `Phần B`, as circulars before 2009 are divided.
            Unit::Section | Unit::Part => {
                roman() || (word.chars().count() == 1 && word.chars().all(char::is_uppercase))
            }
            Unit::Chapter => roman(),
            Unit::Appendix => {
                let letters = |word: &str| word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
                roman() || is_numbered_roman(word) || (word.len() <= 6 && letters(word))
            }
        };
    // `điểm a` but not `điểm á`: the rest must not go on as a word; and `1/2020` is no clause.
    (fits && !rest.starts_with('/')).then_some((word, rest))
}

/// `5`, `5a`, `1.2`; not `5năm`.
fn is_numeral(word: &str) -> bool {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    letters.is_empty() || provisions::POINTS.contains(&letters)
}

/// `Va`, as an amending law inserts a chapter.
fn roman_with_letter(word: &str) -> bool {
    let roman = word.trim_end_matches(|c: char| c.is_lowercase());
    !roman.is_empty()
        && roman.bytes().all(|b| b"IVXLC".contains(&b))
        && provisions::POINTS.contains(&word.trim_start_matches(roman))
}

/// `III.1`, a part of an appendix that is numbered by itself.
fn is_numbered_roman(word: &str) -> bool {
    word.split_once('.').is_some_and(|(roman, number)| {
        !roman.is_empty()
            && roman.bytes().all(|b| b"IVXLC".contains(&b))
            && number.starts_with(|c: char| c.is_ascii_digit())
            && is_numeral(number)
    })
}

/// The labels behind the first of a range, the last included; `None` where the ends do not say which stand between.
fn span_of(unit: Unit, from: &str, to: &str) -> Option<Vec<String>> {
    if let (Some((above, from)), Some((of, to))) = (from.rsplit_once('.'), to.rsplit_once('.')) {
        let run = span_of(Unit::Clause, from, to).filter(|_| above == of)?;
        return Some(run.into_iter().map(|last| format!("{above}.{last}")).collect());
    }
    if unit == Unit::Point {
        let at = |label: &str| provisions::POINTS.iter().position(|letter| *letter == label);
        let (first, last) = (at(from)?, at(to)?);
        return Some(provisions::POINTS.get(first + 1..=last)?.iter().map(|&letter| letter.to_owned()).collect());
    }
    let (first, last): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
    (first <= last && last - first <= MAX_PROVISIONS).then(|| (first + 1..=last).map(|n| n.to_string()).collect())
}

fn slot<'p, 't>(provision: &'p mut Provision<'t>, unit: Unit) -> &'p mut Option<Cow<'t, str>> {
    match unit {
        Unit::Point => &mut provision.point,
        Unit::Clause => &mut provision.clause,
        Unit::Article => &mut provision.article,
        Unit::Subsection => &mut provision.subsection,
        Unit::Section => &mut provision.section,
        Unit::Chapter => &mut provision.chapter,
        Unit::Part => &mut provision.part,
        Unit::Appendix => &mut provision.appendix,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> String {
        let Some(found) = locator(text) else { return "none".to_owned() };
        let show = |p: &Provision| {
            let part = |name: &str, value: &Option<Cow<'_, str>>| value.as_ref().map(|v| format!("{name}{v}"));
            [
                part("P", &p.part),
                part("C", &p.chapter),
                part("M", &p.section),
                part("TM", &p.subsection),
                part("PL", &p.appendix),
                p.article.as_deref().map(str::to_owned),
                p.clause.as_ref().map(|v| format!(".{v}")),
                p.point.as_ref().map(|v| format!(".{v}")),
            ]
            .into_iter()
            .flatten()
            .collect::<String>()
        };
        found.provisions.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_smaller_behind_a_comma_lies_in_what_is_bigger_where_nothing_else_could_hold_it() {
        for (text, want) in [
            ("Điều 7, khoản 3, điểm b Luật", "7.3.b"),
            ("Chương II, Mục 1 Luật", "CIIM1"),
            ("Chương II, Điều 7 Luật", "CII 7"),
            ("Điều 7, khoản 3 Điều 8 Luật", "7 8.3"),
            ("khoản 1 Điều 7, khoản 3 Luật", "7.1 .3"),
            ("Điều 6, 7, khoản 3 Luật", "6 7 .3"),
            ("Điều 6, Điều 7, khoản 3 Luật", "6 7 .3"),
            ("Điều 7, khoản 3, khoản 4 Luật", "7 .3 .4"),
        ] {
            assert_eq!(read(text), want, "{text}");
        }
    }

    #[test]
    fn lists_and_ranges_are_expanded() {
        for (text, want) in [
            ("các điểm a, b và đ khoản 1 Điều 5 của Luật", "5.1.a 5.1.b 5.1.đ"),
            ("các khoản 3, 4, 5 và 9 Điều 4", "4.3 4.4 4.5 4.9"),
            ("từ Điều 21 đến Điều 24", "21 22 23 24"),
            ("các Điều từ 21 đến 24 Luật", "21 22 23 24"),
            ("điểm a, b và điểm đ khoản 1 Điều 3", "3.1.a 3.1.b 3.1.đ"),
            ("khoản 3 vào Điều 6", "6.3"),
            ("Điều 6a vào sau Điều 6", "6a"),
            ("khoản 3a và khoản 3b vào sau khoản 3 Điều 6", "6.3a 6.3b"),
            ("điểm đ vào sau điểm d khoản 1 Điều 6", "6.1.đ"),
            ("khoản 3a sau khoản 3 Điều 6", "6.3a"),
            ("điểm a.1, b.2.1 khoản 5 Điều 6", "6.5.a.1 6.5.b.2.1"),
            ("khoản 1 Điều 5; tên Điều 6, đoạn mở đầu của khoản 2 Điều 7", "5.1 6 7.2"),
            ("Điều 1, tên Chương II và Điều 10", "1 CII 10"),
            ("Điều 8; điểm a khoản 2 Điều 9", "8 9.2.a"),
            ("Điều 8; khoản 2 Luật", "8 .2"),
            ("từ điểm c.1 đến điểm c.3 khoản 5 Điều 6", "6.5.c.1 6.5.c.2 6.5.c.3"),
            ("từ điểm c.1 đến điểm đ.3 khoản 5 Điều 6", "6.5.c.1 6.5.đ.3"),
            ("khoản 2 Mục I; khoản 4 Mục III; Phụ lục B", "MI.2 MIII.4 PLB"),
            ("từ khoản 1 đến hết khoản 3 Điều 5", "5.1 5.2 5.3"),
            ("khoản 2 Điều 5, khoản 3 Điều 6 và Điều 7", "5.2 6.3 7"),
            ("điểm a khoản 1, điểm c khoản 2 Điều 5", "5.1.a 5.2.c"),
            ("Điều 153 khoản 1", "153.1"),
            ("Mục 5 Chương XII Phần I", "PICXIIM5"),
            ("Phụ lục II ban hành", "PLII"),
            ("Điều 39a", "39a"),
            ("Điều 71, 72, 73 và 76", "71 72 73 76"),
            ("khoản 2 và khoản 3 Điều 5", "5.2 5.3"),
            ("từ điểm a đến điểm d khoản 1 Điều 2", "2.1.a 2.1.b 2.1.c 2.1.d"),
            ("khoản 1-3 Điều 5", "5.1 5.2 5.3"),
            ("Điều 9 đến Điều 5", "9 5"),
            ("Điều 1 đến Điều 999", "1 999"),
            ("Điều 100 đến Điều 999", "100 999"),
            ("Điều 150 đến Điều 153", "150 151 152 153"),
            ("từ khoản 2 đến khoản 2 Điều 5", "5.2"),
            ("từ điểm b đến điểm b khoản 2 Điều 5", "5.2.b"),
            ("khoản 1 khoản 2 Điều 5", "5.1 5.2"),
            ("khoản 1, điểm c khoản 2 Điều 5", "5.1 5.2.c"),
            ("khoản 2, tên Điều 6", ".2 6"),
            ("khoản 2, Điều 6, Chương II Luật", "CII6.2"),
            ("Điều 6, Phụ lục I Nghị định", "6 PLI"),
            ("Chương II, Phụ lục I Nghị định", "CII PLI"),
            ("Phụ lục II - 4 trang", "PLII"),
            ("Mục 1.2.3.4.5.10 Quy chế", "M1.2.3.4.5.10"),
            ("Điều 5 khoản 1 khoản 2 Luật", "5.1 5.2"),
            ("Điều 5 khoản 1, khoản 2 khoản 3 Luật", "5.1 5.2 5.3"),
            ("Điều 5 khoản 1 khoản 2 Điều 6 Luật", "5.1 6.2"),
            ("Phụ lục số II ban hành", "PLII"),
            ("Phụ lục ban hành", "PL"),
            ("Chương Va", "CVa"),
            ("Điều 5, 12 tháng", "5"),
            ("Điều 5, 50% giá trị", "5"),
            ("Điều 5, 3 trường hợp", "5"),
            ("khoản 1, Điều 5", "5.1"),
            ("Mục I, Phần B, Thông tư", "PBMI"),
            ("điểm 2 Mục I và Mục III Phụ lục I", "MIPLI.2 MIIIPLI"),
            ("Mục I và các khoản 1, 2 Mục III Phụ lục III.1", "MIPLIII.1 MIIIPLIII.1.1 MIIIPLIII.1.2"),
            ("Điều 4 và Mục III Phụ lục I", "4 MIIIPLI"),
            ("Điều 6, Điều 7, Phụ lục I, II", "6 7 PLI PLII"),
            ("Điều 6 Phụ lục I", "PLI6"),
            ("Điều 8 và Chương V", "8 CV"),
            ("Điều 8, Chương V", "CV8"),
            ("Chương II và Mục 3 Chương III", "CII CIIIM3"),
            ("Mục 2 Chương III và Phụ lục I, II", "CIIIM2 PLI PLII"),
            ("từ Điều 8 đến Điều 10, Mục 2 Chương III", "8 9 10 CIIIM2"),
            ("Điều 8, Điều 9, Mục 2 Chương III", "8 9 CIIIM2"),
            ("Mục 3, Phụ lục II", "M3PLII"),
            ("Điều 5 khoản 1, khoản 2 Luật", "5.1 5.2"),
            ("Điều 5 khoản 1, khoản 2; Điều 6 khoản 3 điểm a, b Luật", "5.1 5.2 6.3.a 6.3.b"),
            ("Điều 5 khoản 1, khoản 2 Điều 6 Luật", "5.1 6.2"),
            ("Điều 5 khoản 1, 2 và Điều 6 Luật", "5.1 5.2 6"),
        ] {
            assert_eq!(read(text), want, "{text}");
        }
    }

    #[test]
    fn words_that_begin_like_units_are_none() {
        for text in [
            "Điều lệ Đảng",
            "điều kiện 1",
            "Mục tiêu",
            "khoản tiền 5",
            "Chương trình 135",
            "Phần mềm",
            "điểm số",
            "điểm á",
            "điểm a.b",
            "Điều 5năm",
            "khoản 1/2020",
            "Chương Mb",
            "Chương a",
            "Chương (nếu có)",
            "MỤC TIÊU",
            "PHẦN MỀM",
            "Điều 2031203120312",
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }

    #[test]
    fn an_appendix_takes_no_label_that_only_ends_like_one() {
        for text in ["Phụ lục trang.2", "Phụ lục này.Giao các sở", "Phụ lục dưới.a", "các Phụ lục kèm theo"]
        {
            assert_eq!(read(text), "PL", "{text}");
        }
        assert_eq!(read("Phụ lục III.1a và Phụ lục IV.2"), "PLIII.1a PLIV.2");
    }

    #[test]
    fn a_unit_with_this_ends_the_chain() {
        let found = locator("khoản 2 Điều này quy định").unwrap();
        assert!(found.here);
        assert_eq!(found.len, "khoản 2 Điều này".len());
    }

    #[test]
    fn a_locator_takes_what_it_names_and_no_more() {
        for (named, behind) in [
            ("Điều 5", " của Luật"),
            ("Điều 5", ", 12 tháng"),
            ("Điều 5", ", tên bến"),
            ("khoản 4 vào Điều 6", " như sau"),
            ("các điểm a, b và đ khoản 1 Điều 5", ", theo đó"),
            ("từ Điều 21 đến hết Điều 24", " và các"),
            ("Phụ lục", " kèm theo"),
            ("các Phụ lục", " kèm theo"),
        ] {
            assert_eq!(locator(&format!("{named}{behind}")).unwrap().len, named.len(), "{named}");
        }
    }
}
