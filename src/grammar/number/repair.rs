//! Numbers that recognition damaged, and numbers left blank.

use std::collections::HashMap;
use std::sync::LazyLock;

use nom::Offset;

use super::{Mark, Parts, YEARS, symbol, year};
use crate::grammar::blank::{is_dash, is_slash};
use crate::letters::{digit, is_alphanumeric};
use crate::vocabulary::phrases::{BEHIND_NUMBERS, GLUED_BODIES};
use crate::vocabulary::{Body, Level, TypeName, bodies, bodies_coded, document_types, type_coded};
use crate::{Confidence, Number, Span, System};

/// How far the mark may stand behind the start of a blank or unreadable running number, in characters.
const MAX_BLANK_NUMBER: usize = 24;

/// How far a blank number with its symbol may reach, in bytes.
const MAX_WINDOW: usize = 400;

/// A part of a number that was read as something else than what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Repair {
    /// Where it stands, counted from the start of the text.
    pub(crate) span: Span,
    /// What stands there.
    pub(crate) found: String,
    /// What it was read as.
    pub(crate) read_as: String,
}

/// A number that was read in spite of damage.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The number; `?` in its canonical form stands for a running number that is blank or unreadable.
    pub(crate) number: Number,
    /// The bytes that it takes.
    pub(crate) consumed: usize,
    /// Whether something stands in the place of the running number that could not be read; false for a blank.
    pub(crate) unreadable: bool,
    /// What was repaired.
    pub(crate) repairs: Vec<Repair>,
}

/// Reads a number at the start of a text, repairing what the vocabulary leaves one reading for.
///
/// `12/QD-UBND` → `12/QĐ-UBND`; `…/CT-UBND` → `?/CT-UBND`
pub(crate) fn damaged(text: &str) -> Option<Reading> {
    let mut repairs = Vec::new();
    let mended = mend_digits(text, &mut repairs);
    let source = mended.as_deref().unwrap_or(text);
    let (rest, parts, unreadable) = match super::parts(source) {
        Ok((rest, parts)) => (rest, parts, false),
        Err(_) => {
            // Without its number the value is what stands in the text: letters taken for digits do not count.
            repairs.clear();
            return blank_number(text);
        }
    };
    let consumed = source.len() - rest.len();
    Some(finish(source, parts, consumed, unreadable, repairs))
}

/// Blank or unreadable digits before a symbol.
///
/// `2# /CT-UBND`
fn blank_number(text: &str) -> Option<Reading> {
    let line = window(text).split('\n').next()?;
    let (at, mark) = line.char_indices().take(MAX_BLANK_NUMBER).find(|&(_, c)| is_slash(c) || is_dash(c))?;
    let before = line.get(..at)?;
    let behind = line.get(at + mark.len_utf8()..)?.trim_start();
    let skip = line.len() - behind.len();
    let (rest, year, groups) = match year(behind).ok().and_then(|(rest, year)| {
        let rest = rest.trim_start().strip_prefix(is_slash)?.trim_start();
        Some((symbol(rest, Mark::Slash).ok()?, year))
    }) {
        Some(((rest, groups), year)) => (rest, Some(year), groups),
        None => {
            let (rest, groups) = symbol(behind, if is_slash(mark) { Mark::Slash } else { Mark::Dash }).ok()?;
            (rest, None, groups)
        }
    };
    let known = groups.first().is_some_and(|&(_, first)| is_known(first, None) || (year.is_some() && is_term(first)));
    if !known || before.contains(':') {
        return None;
    }
    let unreadable = before.contains(|c: char| is_alphanumeric(c) || !(c.is_whitespace() || is_leader(c)));
    let parts = Parts { sequence: None, suffix: None, year, groups };
    let consumed = skip + (behind.len() - rest.len());
    Some(finish(line, parts, consumed, unreadable, Vec::new()))
}

/// The opening of a text, as far as a blank number may reach.
fn window(text: &str) -> &str {
    (MAX_WINDOW..MAX_WINDOW + 4).find_map(|end| text.get(..end)).unwrap_or(text)
}

/// Whether a character fills a blank: dots, underscores.
fn is_leader(c: char) -> bool {
    matches!(c, '.' | '…' | '_' | '‥' | '·')
}

/// Mends the number whose type the text names before it, its digits and its symbol; `None` where nothing has to be mended.
///
/// `973/QĐĐ-BGDĐT` behind `Quyết định` → `973/QĐ-BGDĐT`; `186/KHUBND` behind `Kế hoạch` → `186/KH-UBND`
pub(crate) fn mended(text: &str, expected: Option<&TypeName>) -> Option<Reading> {
    let mut repairs = Vec::new();
    let digits = mend_digits(window(text), &mut repairs);
    let text = digits.as_deref().unwrap_or(text);
    let (rest, parts) = super::parts(text).ok()?;
    let consumed = text.len() - rest.len();
    let mut groups = mend(text, &parts, expected, &mut repairs);
    let mut consumed = consumed;
    if let Some(dash) = cut_behind_decree(&groups, parts.year, rest) {
        // Decrees are the Government's alone.
        let start = consumed;
        consumed += dash;
        groups.push((Mark::Dash, "CP".to_owned()));
        let found = text.get(start..consumed).unwrap_or_default().to_owned();
        repairs.push(Repair { span: Span::of(start, consumed), found, read_as: "-CP".to_owned() });
    }
    if repairs.is_empty() {
        return None;
    }
    let groups = groups.iter().map(|(mark, group)| (*mark, group.as_str())).collect();
    let parts = Parts { sequence: parts.sequence, suffix: parts.suffix, year: parts.year, groups };
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(88));
    Some(Reading { number, consumed, unreadable: false, repairs })
}

/// The bytes of the mark behind the symbol of a decree whose last letters were cut off or damaged: `65/2013/NĐ-`
fn cut_behind_decree(groups: &[(Mark, String)], year: Option<&str>, rest: &str) -> Option<usize> {
    let lone = matches!(groups, [(_, only)] if only == "NĐ") && year.is_some();
    let mark = rest.chars().next().filter(|c| lone && is_dash(*c))?;
    Some(mark.len_utf8())
}

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
    type_coded(&unstroked(first), System::State).is_some()
        || type_coded(first, System::State).is_some()
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

/// Reads a number whose slash was lost, or became other strokes, before the abbreviation of the type that the text names.
///
/// `1420TTr-BQL` behind `Tờ trình` → `1420/TTr-BQL`; `128: (QD-TCT` behind `Quyết định` → `128/QĐ-TCT`
pub(crate) fn without_slash(text: &str, expected: &TypeName) -> Option<Reading> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (sequence, behind) = text.split_at_checked(digits).filter(|_| (1..=super::MAX_DIGITS).contains(&digits))?;
    let behind = window(behind);
    let tight = behind.trim_start_matches(|c: char| is_stroke(c) || c == ' ');
    if behind.len() - tight.len() > MAX_STROKES {
        return None;
    }
    let (rest, groups) = symbol(tight, Mark::Slash).ok()?;
    let &(_, first) = groups.first().filter(|_| groups.len() > 1)?;
    let code = if tight.len() < behind.len() { mend_type(first, Some(expected)) } else { None };
    if !expected.has_code(code.as_deref().unwrap_or(first)) {
        return None;
    }
    let consumed = digits + (behind.len() - rest.len());
    let mut parts = Parts { sequence: Some(sequence), suffix: None, year: None, groups };
    if let (Some(first), Some(code)) = (parts.groups.first_mut(), &code) {
        first.1 = code;
    }
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(if tight == behind { 88 } else { 80 }));
    let found = text.get(..consumed)?.to_owned();
    let repairs = vec![Repair { span: Span::of(0, consumed), found, read_as: number.canonical.clone() }];
    Some(Reading { number, consumed, unreadable: false, repairs })
}

/// The most bytes of the strokes that recognition makes of a slash and of the specks at it.
const MAX_STROKES: usize = 3;

/// Whether recognition makes a character of a slash and specks at it. Stops and commas end what stands before them:
/// `Quyết định số 12. QĐ-TTg nêu rằng` names no symbol.
fn is_stroke(c: char) -> bool {
    matches!(c, ':' | '(' | '\\')
}

/// Reads a number whose symbol lost the dash before the body, or has specks beside it, where the mention goes on behind
/// the body.
///
/// `595/QĐ BHXH ngày 14/4/2017` → `595/QĐ-BHXH`; `17/2031/TT: -BTC ngày …` → `17/2031/TT-BTC`
pub(crate) fn without_dash(text: &str, value: &Number, len: usize) -> Option<Reading> {
    let kind = value.kind.as_deref().filter(|_| value.bodies.is_empty() && value.symbol == value.kind)?;
    let gap = text.get(len..)?;
    let body = gap.trim_start_matches(|c: char| is_stroke(c) || matches!(c, ' ' | '.') || is_dash(c));
    let gap = gap.get(..gap.len() - body.len())?;
    if gap.len() > MAX_STROKES + 1 || gap != " " && !gap.ends_with(is_dash) {
        return None;
    }
    let end = body.find(|c: char| !c.is_uppercase() && !c.is_ascii_digit()).unwrap_or(body.len());
    let (body, behind) = body.split_at_checked(end).filter(|(body, _)| body.chars().count() > 2)?;
    let issuer = bodies_coded(body).any(|row| row.level != Level::Unit);
    let behind_blank = behind.trim_start();
    let closed = behind.is_empty()
        || behind.starts_with([',', ';', ')', '.'])
        || behind_blank.len() < behind.len() && BEHIND_NUMBERS.iter().any(|word| behind_blank.starts_with(word));
    if !(issuer && closed) {
        return None;
    }
    let consumed = len + gap.len() + end;
    let span = Span::of(0, consumed);
    let canonical = format!("{}-{body}", value.canonical);
    let repairs = vec![Repair { span, found: text.get(..consumed)?.to_owned(), read_as: canonical.clone() }];
    let number = Number {
        canonical,
        symbol: Some(format!("{kind}-{body}")),
        bodies: vec![body.to_owned()],
        span,
        confidence: Confidence::from_percent(85),
        ..value.clone()
    };
    Some(Reading { number, consumed, unreadable: false, repairs })
}

/// The abbreviation of the named type that the first group of a symbol stands for, where it is one letter away from it
/// or has the body's abbreviation glued to it.
fn mend_type(group: &str, expected: Option<&TypeName>) -> Option<String> {
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

fn finish(source: &str, parts: Parts<'_>, consumed: usize, unreadable: bool, mut repairs: Vec<Repair>) -> Reading {
    let mended: Vec<Option<String>> = (0..parts.groups.len()).map(|i| mend_group(&parts, i)).collect();
    for (&(_, group), read_as) in parts.groups.iter().zip(&mended) {
        if let Some(read_as) = read_as {
            let start = source.offset(group);
            let span = Span::of(start, start + group.len());
            repairs.push(Repair { span, found: group.to_owned(), read_as: read_as.clone() });
        }
    }
    let percent = match (parts.sequence.is_some(), repairs.is_empty()) {
        (true, true) => 98,
        (true, false) => 88,
        (false, true) => 90,
        (false, false) => 80,
    };
    let groups = parts.groups.iter().zip(&mended);
    let groups = groups.map(|(&(mark, group), mended)| (mark, mended.as_deref().unwrap_or(group))).collect();
    let parts = Parts { sequence: parts.sequence, suffix: parts.suffix, year: parts.year, groups };
    let number = parts.read(Span::of(0, consumed), Confidence::from_percent(percent));
    Reading { number, consumed, unreadable, repairs }
}

/// Letters among the digits of a running number that are written like digits: `34O` → `340`, `l2` → `12`.
fn mend_digits(text: &str, repairs: &mut Vec<Repair>) -> Option<String> {
    let end = text.find(|c: char| !is_alphanumeric(c) && c != '|')?;
    let token = text.get(..end)?;
    if !token.contains(|c: char| c.is_ascii_digit()) || token.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // `84I2029`: a slash, before a year.
    let slash = token.split_once(['I', 'l', '|']).filter(|(sequence, behind)| {
        let year = behind.parse().is_ok_and(|year| YEARS.contains(&year));
        year && behind.len() == 4 && !sequence.is_empty() && sequence.bytes().all(|b| b.is_ascii_digit())
    });
    let read_as: String = match slash {
        Some((sequence, year)) => format!("{sequence}/{year}"),
        None => token.chars().map(digit).collect::<Option<_>>()?,
    };
    repairs.push(Repair { span: Span::of(0, end), found: token.to_owned(), read_as: read_as.clone() });
    Some(read_as + text.get(end..)?)
}

/// What a group is read as, where it is not known itself and the vocabulary holds one abbreviation that differs from it
/// only by what recognition confuses.
fn mend_group(parts: &Parts<'_>, index: usize) -> Option<String> {
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

/// A code with its D read as Đ.
fn unstroked(code: &str) -> String {
    code.replace('D', "Đ")
}
