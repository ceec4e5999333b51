//! The abbreviations in a symbol, mended: by the type that the text names, and by what the vocabulary leaves one reading for.

use std::collections::HashMap;
use std::sync::LazyLock;

use nom::Offset;

use super::repair::Repair;
use super::{Mark, Parts};
use crate::letters::digit;
use crate::vocabulary::phrases::GLUED_BODIES;
use crate::vocabulary::{Body, Level, TypeName, bodies, bodies_coded, document_types, type_coded};
use crate::{Span, System};

/// The groups of a symbol, mended by the vocabulary and by the type that is expected.
pub(super) fn mend(
    text: &str,
    parts: &Parts<'_>,
    expected: Option<&TypeName>,
    repairs: &mut Vec<Repair>,
) -> Vec<(Mark, String)> {
    let mut groups = Vec::with_capacity(parts.groups.len() + 1);
    for (index, &(mark, group)) in parts.groups.iter().enumerate() {
        let read_as = mend_type(group, expected.filter(|_| index == 0))
            .or_else(|| mend_party(mark, group, expected.filter(|_| index == 0)))
            .or_else(|| mend_group(parts, index))
            .or_else(|| split_body(group));
        let Some(read_as) = read_as else {
            groups.push((mark, group.to_owned()));
            continue;
        };
        let start = text.offset(group);
        let span = Span::of(start, start + group.len());
        let mut mark = mark;
        for piece in read_as.split_inclusive(['-', '/']) {
            groups.push((mark, piece.trim_end_matches(['-', '/']).to_owned()));
            mark = if piece.ends_with('/') { Mark::Slash } else { Mark::Dash };
        }
        repairs.push(Repair { span, found: group.to_owned(), read_as });
    }
    groups
}

/// Whether a symbol may begin with a group: a type or a body, whole or damaged.
pub(super) fn is_known(first: &str, expected: Option<&TypeName>) -> bool {
    type_coded(first, System::State).is_some()
        || candidates(first).len() == 1
        || bodies_coded(first).next().is_some()
        || mend_type(first, expected).is_some()
}

/// Whether a group is the National Assembly or its Standing Committee with its term: `QH15`.
pub(crate) fn is_term(group: &str) -> bool {
    group.strip_prefix("QH").or(group.strip_prefix("UBTVQH")).is_some_and(|term| !term.is_empty())
}

/// Whether letters stand in the place of the term of the National Assembly: `UBTVQHI5`.
pub(crate) fn has_damaged_term(group: &str) -> bool {
    let term = group.strip_prefix("UBTVQH").or(group.strip_prefix("QH"));
    term.is_some_and(|term| term.len() == 2 && term.bytes().any(|b| !b.is_ascii_digit()))
}

/// The abbreviation of the named type that the first group of a symbol stands for, where it is one letter away from it
/// or has the body's abbreviation glued to it.
pub(super) fn mend_type(group: &str, expected: Option<&TypeName>) -> Option<String> {
    let expected = expected?;
    if expected.has_code(group) || group.chars().count() < 2 {
        return None;
    }
    let wanted = look(group);
    let known = type_coded(group, System::State).is_some() || bodies_coded(group).next().is_some();
    let codes: Vec<&str> = expected.codes().filter(|code| code.chars().count() > 1).collect();
    if let Some(code) = codes.iter().find(|code| look(code) == wanted) {
        return Some((*code).to_owned());
    }
    if known {
        return None;
    }
    // A letter too many, doubled or foreign to every abbreviation; one too few leaves several readings.
    let near = |code: &&&str| wanted.strip_prefix(&look(code)).is_some_and(|more| more.len() == 1);
    if let Some(code) = codes.iter().find(near) {
        return Some((*code).to_owned());
    }
    codes.iter().find_map(|code| {
        let body = group.strip_prefix(code)?;
        bodies_coded(body).any(is_glued).then(|| format!("{code}-{body}"))
    })
}

/// A Party's symbol whose slash was taken for a letter: behind a dash and the type stands one. `345-KHITĐTN` → `KH/TĐTN`
fn mend_party(mark: Mark, group: &str, expected: Option<&TypeName>) -> Option<String> {
    let codes = expected.filter(|_| mark == Mark::Dash)?.codes();
    codes.filter_map(|code| Some((code, group.strip_prefix(code)?.strip_prefix(['I', 'l', '1', '|'])?))).find_map(
        |(code, body)| {
            let written = body.chars().count() > 1 && body.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
            written.then(|| format!("{code}/{body}"))
        },
    )
}

/// Whether the abbreviation of a body is told behind that of a type without a dash: of the State's highest bodies, `NĐCP`,
/// and where it is long enough for no unit's.
fn is_glued(body: &Body) -> bool {
    match body.level {
        Level::Central | Level::Legislature => true,
        Level::Unit => false,
        _ => body.code.chars().count() >= LONG,
    }
}

/// Letters of an abbreviation that no unit has by chance.
const LONG: usize = 4;

/// The bodies whose abbreviation begins the symbols of letters and is met glued to the unit's: `UBNDKGVX` → `UBND-KGVX`.
fn split_body(group: &str) -> Option<String> {
    if bodies_coded(group).next().is_some() {
        return None;
    }
    GLUED_BODIES.iter().find_map(|body| {
        let unit = group.strip_prefix(body)?;
        bodies_coded(unit).next().is_some().then(|| format!("{body}-{unit}"))
    })
}

/// What a group is read as, where it is not known itself and the vocabulary holds one abbreviation that differs from it
/// only by what recognition confuses.
pub(super) fn mend_group(parts: &Parts<'_>, index: usize) -> Option<String> {
    let &(_, group) = parts.groups.get(index)?;
    if type_coded(group, System::State).is_some() || bodies_coded(group).next().is_some() {
        return None;
    }
    // The National Assembly signs with its term: `OHI3` → `QH13`.
    if let Some((stem, term)) = group.len().checked_sub(2).and_then(|at| group.split_at_checked(at))
        && let Some(signed) = match stem {
            "0H" | "OH" | "GH" | "QH" => Some("QH"),
            "UBTVQH" | "UBTV0H" | "UBTVOH" => Some("UBTVQH"),
            _ => None,
        }
        .filter(|_| parts.year.is_some())
        && let Some(term) = term.chars().map(digit).collect::<Option<String>>()
    {
        return Some(format!("{signed}{term}")).filter(|read_as| read_as != group);
    }
    if group.ends_with(|c: char| c.is_ascii_digit()) && !group.starts_with("Q11") {
        return None;
    }
    if let Some(term) = group.strip_prefix("Q11").filter(|term| term.len() == 2 && parts.year.is_some()) {
        return Some(format!("QH{term}"));
    }
    match candidates(group) {
        [one] if !is_other_unit(group, one) => Some((*one).to_owned()),
        _ => None,
    }
}

/// Whether a group may be the abbreviation of another unit than the one that it looks like: offices name theirs as they
/// please, and recognition loses the stroke of a Đ more often than it adds one.
///
/// `CSĐT` (Cảnh sát điều tra) is no `CSDT`
fn is_other_unit(group: &str, code: &str) -> bool {
    let loses_stroke = group.chars().zip(code.chars()).any(|(printed, known)| printed == 'Đ' && known == 'D');
    loses_stroke && bodies_coded(code).all(|body| body.level == Level::Unit)
}

/// The abbreviations of the vocabulary by their look.
static LOOKS: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let types = document_types().iter().map(|row| row.code);
    let issuers = bodies().iter().filter(|body| body.source != "usage" || body.code.chars().count() > 3);
    let issuers = issuers.map(|body| body.code);
    let mut looks: HashMap<String, Vec<&'static str>> = HashMap::new();
    for code in types.chain(issuers) {
        let list = looks.entry(look(code)).or_default();
        if !list.contains(&code) {
            list.push(code);
        }
    }
    looks
});

/// The abbreviations of the vocabulary that look like a group.
fn candidates(group: &str) -> &'static [&'static str] {
    LOOKS.get(&look(group)).map(Vec::as_slice).unwrap_or_default()
}

/// How an abbreviation looks to recognition: the stroke of Đ, the bar of T and the tail of Q come and go.
fn look(code: &str) -> String {
    let class = |c: char| match c {
        'Đ' | 'đ' | 'd' => 'D',
        'I' | 'l' | '|' | '1' | 'T' | 't' => 'I',
        '0' | 'Q' | 'q' | 'o' => 'O',
        'Ư' | 'u' => 'U',
        c => c.to_ascii_uppercase(),
    };
    code.chars().map(class).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::grammar::number::{damaged, mended};
    use crate::vocabulary::type_named;

    #[test]
    fn the_type_that_the_text_names_mends_its_abbreviation() {
        for (text, kind, want) in [
            ("973/QĐĐ-BGDĐT", "Quyết định", Some("973/QĐ-BGDĐT")),
            ("12/QD-UBND", "Quyết định", Some("12/QĐ-UBND")),
            ("186/KHUBND", "Kế hoạch", Some("186/KH-UBND")),
            ("65/2031/NĐCP", "Nghị định", Some("65/2031/NĐ-CP")),
            ("186/KHVP", "Kế hoạch", None),
            ("186/KHCSDT", "Kế hoạch", None),
            ("186/KHSXD", "Kế hoạch", None),
            ("12/TTr-UBND", "Thông tư", None),
            ("345-KHITĐTN", "Kế hoạch", Some("345-KH/TĐTN")),
            ("345-KHITrong", "Kế hoạch", None),
            ("345-KHIĐ", "Kế hoạch", None),
            ("12/UBNDKGVX", "Công văn", Some("12/UBND-KGVX")),
            // One letter is no abbreviation that another was added to.
            ("12/LQ", "Luật", None),
        ] {
            let read = mended(text, type_named(kind));
            assert_eq!(read.as_ref().map(|reading| reading.number.canonical.as_str()), want, "{text}");
            if let Some(Repair { span, found, .. }) = read.as_ref().and_then(|reading| reading.repairs.first()) {
                assert_eq!(span.slice(text), Some(found.as_str()), "{text}");
            }
        }
    }

    #[test]
    fn nothing_is_repaired_that_has_two_readings() {
        // `CSĐT` is a unit of the police, `CSDT` one of another office.
        for text in ["12/HD-UBND", "12/QĐ-XBC", "12/UBND-NC", "12/BYT-CDS", "12/QĐ-CSĐT", "12/Q1116"] {
            let reading = damaged(text).unwrap();
            assert_eq!((reading.number.canonical.as_str(), reading.repairs.len()), (text, 0));
        }
    }

    #[test]
    fn a_type_that_lost_its_strokes_is_known() {
        for row in document_types().iter().filter(|row| row.code.contains('Đ')) {
            assert!(is_known(&row.code.replace('Đ', "D"), None), "{}", row.code);
        }
    }

    #[test]
    fn letters_in_the_place_of_a_term_are_damage() {
        for (group, damage) in
            [("UBTVQHI5", true), ("QHl5", true), ("QH15", false), ("UBTVQH14", false), ("QH", false), ("UBND", false)]
        {
            assert_eq!(has_damaged_term(group), damage, "{group}");
        }
    }
}
