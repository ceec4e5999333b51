//! The sequence of a document: which units are open, what label each expects next, and how a candidate fits.

use crate::document::NodeKind;

use super::enumerator::{Closer, Keyword, Opening, ordinal_of};

/// How an enumerator counts. Units of one style that follow each other are siblings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// A unit named by its keyword.
    Named(Keyword),
    /// `I.`, `II-`.
    Roman(Form),
    /// `A.`, `B.`.
    Capital(Form),
    /// `1.`, `1-`, `1)`, `(1)`.
    Arabic(Form),
    /// `1.1.`, with the count of its numbers.
    Decimal(u8),
    /// `a)`, `a.`.
    Letter(Form),
    /// `b1)`, `b.1)`: numbers below a letter.
    LetterNumber,
    /// `i)`, `ii)`.
    SmallRoman(Form),
    /// A list marker.
    Bullet(u8),
}

/// The closers that tell two series of one alphabet apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `1.`, `1-`, `1/`.
    Dot,
    /// `1)`.
    Bracket,
    /// `(1)`.
    Brackets,
}

/// The most numbers of a decimal label.
const DEEPEST_DECIMAL: usize = 5;
/// The greatest number that a label bears.
const GREATEST_NUMBER: u16 = 999;
/// The greatest number in a decimal label: `1.1.2020` is a date.
const GREATEST_DECIMAL: u16 = 99;

/// A label as numbers: `12` is `[12]`, `1.1` is `[1, 1]`, `8c` is `[8]` with the suffix `c`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Label {
    numbers: [u16; DEEPEST_DECIMAL],
    length: u8,
    suffix: u16,
    /// The number of a named unit is written as a Roman numeral.
    roman: bool,
}

impl Label {
    fn roman(number: u16) -> Self {
        Self { roman: true, ..Self::single(number) }
    }

    fn single(number: u16) -> Self {
        let mut numbers = [0; DEEPEST_DECIMAL];
        if let Some(first) = numbers.first_mut() {
            *first = number;
        }
        Self { numbers, length: 1, suffix: 0, roman: false }
    }

    fn path(&self) -> &[u16] {
        self.numbers.get(..usize::from(self.length)).unwrap_or_default()
    }

    fn last(&self) -> u16 {
        self.path().last().copied().unwrap_or(0)
    }

    fn above(&self) -> &[u16] {
        self.path().split_last().map_or(&[], |(_, above)| above)
    }

    fn is_first(&self) -> bool {
        self.last() == 1 && self.suffix == 0
    }
}

/// The letters of points in their order; those that only foreign counting has stand between.
const LETTERS: [(char, u16, bool); 27] = [
    ('a', 1, true),
    ('b', 2, true),
    ('c', 3, true),
    ('d', 4, true),
    ('đ', 5, true),
    ('e', 6, true),
    ('f', 6, false),
    ('g', 7, true),
    ('h', 8, true),
    ('i', 9, true),
    ('j', 9, false),
    ('k', 10, true),
    ('l', 11, true),
    ('m', 12, true),
    ('n', 13, true),
    ('o', 14, true),
    ('p', 15, true),
    ('q', 16, true),
    ('r', 17, true),
    ('s', 18, true),
    ('t', 19, true),
    ('u', 20, true),
    ('v', 21, true),
    ('w', 21, false),
    ('x', 22, true),
    ('y', 23, true),
    ('z', 24, true),
];

/// The place of a letter among point letters. A foreign letter has the place of the one before it and a suffix.
fn letter(c: char) -> Option<Label> {
    LETTERS
        .iter()
        .find(|(letter, _, _)| *letter == c)
        .map(|(_, place, own)| Label { suffix: u16::from(!own), ..Label::single(*place) })
}

/// The letter at a place.
fn letter_at(place: u16) -> Option<char> {
    LETTERS.iter().find(|(_, at, own)| *at == place && *own).map(|(letter, _, _)| *letter)
}

/// Roman numerals in order; no unit bears a greater one.
const ROMANS: [&str; 50] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX", "XXXI",
    "XXXII", "XXXIII", "XXXIV", "XXXV", "XXXVI", "XXXVII", "XXXVIII", "XXXIX", "XL", "XLI", "XLII", "XLIII", "XLIV",
    "XLV", "XLVI", "XLVII", "XLVIII", "XLIX", "L",
];

/// The value of a Roman numeral, in capitals or small letters.
fn roman(token: &str) -> Option<u16> {
    let capitals = || token.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
    let small = || token.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let likely = !token.is_empty() && token.len() <= 7 && (capitals() || small());
    let at = likely.then(|| ROMANS.iter().position(|numeral| numeral.eq_ignore_ascii_case(token))).flatten()?;
    u16::try_from(at + 1).ok()
}

/// A number as Roman numeral; empty beyond the greatest.
fn roman_of(number: u16) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|at| ROMANS.get(at)).copied().unwrap_or_default()
}

/// How a candidate reads under one style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) style: Style,
    pub(crate) label: Label,
}

/// The most readings of one candidate: `i)` is a letter and a Roman numeral.
const MOST_READINGS: usize = 3;

fn form(closer: Closer) -> Form {
    match closer {
        Closer::Bracket => Form::Bracket,
        Closer::Brackets => Form::Brackets,
        _ => Form::Dot,
    }
}

/// What a candidate reads as without any repair.
fn readings(opening: &Opening) -> [Option<Reading>; MOST_READINGS] {
    let token = opening.token.as_str();
    if let Some(marker) = opening.bullet {
        let reading = Reading { style: Style::Bullet(marker), label: Label::default() };
        return [Some(reading), None, None];
    }
    if let Some(keyword) = opening.keyword {
        let label = match keyword {
            Keyword::Article | Keyword::Clause => suffixed(token),
            _ => suffixed(token)
                .or_else(|| roman(token).map(Label::roman))
                .or_else(|| roman_suffixed(token))
                .or_else(|| ordinal_of(token).map(Label::single))
                .or_else(|| capital(token)),
        };
        return [label.map(|label| Reading { style: Style::Named(keyword), label }), None, None];
    }
    let form = form(opening.closer);
    let first = token.as_bytes().first().copied().unwrap_or(0);
    if first.is_ascii_digit() {
        let reading = match decimal(token) {
            Some(label) => Some(Reading { style: Style::Decimal(label.length), label }),
            None => suffixed(token).map(|label| Reading { style: Style::Arabic(form), label }),
        };
        return [reading, None, None];
    }
    if first.is_ascii_uppercase() || token.starts_with('Đ') {
        return [
            roman(token).map(|n| Reading { style: Style::Roman(form), label: Label::single(n) }),
            capital(token).map(|label| Reading { style: Style::Capital(form), label }),
            None,
        ];
    }
    let small_roman = (token.len() <= 5)
        .then(|| roman(token))
        .flatten()
        .map(|n| Reading { style: Style::SmallRoman(form), label: Label::single(n) });
    [
        lower_letter(token).map(|label| Reading { style: Style::Letter(form), label }),
        letter_number(token).map(|label| Reading { style: Style::LetterNumber, label }),
        small_roman,
    ]
}

/// Whether an enumerator has a reading, or may have one where recognition damaged it.
pub(crate) fn is_legible(opening: &Opening) -> bool {
    let plain = matches!(opening.token.as_bytes(), [b'a'..=b'z'] | [b'0'..=b'9'] | [b'0'..=b'9', b'0'..=b'9']);
    (plain && opening.keyword.is_none())
        || readings(opening).iter().any(Option::is_some)
        || is_damaged_roman(opening.token.as_str())
        || (!opening.token.is_empty()
            && opening.token.as_str().len() <= 5
            && opening.token.as_str().chars().all(|c| confused(c).is_ascii_digit() || matches!(c, 'V' | 'X' | '.')))
}

/// `TI`, `IH`: strokes of a Roman numeral that recognition joined.
fn is_damaged_roman(token: &str) -> bool {
    token.len() == 2 && token.bytes().all(|b| matches!(b, b'I' | b'T' | b'H' | b'l' | b'J'))
}

/// What an enumerator reads as by itself.
pub(crate) fn plainly(opening: &Opening) -> Option<Reading> {
    readings(opening).into_iter().flatten().next()
}

/// `12`, `8c`, `1a`, `39đ`
fn suffixed(token: &str) -> Option<Label> {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    let number: u16 = token.get(..digits)?.parse().ok()?;
    if number == 0 || number > GREATEST_NUMBER {
        return None;
    }
    let suffix = token.get(digits..)?;
    let mut label = Label::single(number);
    if !suffix.is_empty() {
        label.suffix = lower_letter(suffix)?.last();
    }
    Some(label)
}

/// `IIIa`, `Va`
fn roman_suffixed(token: &str) -> Option<Label> {
    let (at, last) = token.char_indices().next_back()?;
    let number = roman(token.get(..at)?)?;
    Some(Label { suffix: letter(last)?.last(), ..Label::roman(number) })
}

/// `a`, `đ`
fn lower_letter(token: &str) -> Option<Label> {
    let mut chars = token.chars();
    let c = chars.next()?;
    if chars.next().is_some() {
        return None;
    }
    letter(c)
}

/// `A`, `Đ`
fn capital(token: &str) -> Option<Label> {
    let mut chars = token.chars();
    let c = chars.next()?;
    if chars.next().is_some() || !c.is_uppercase() {
        return None;
    }
    letter(c.to_lowercase().next()?)
}

/// `b1`, `b.1`
fn letter_number(token: &str) -> Option<Label> {
    let mut chars = token.chars();
    let above = letter(chars.next()?)?.last();
    let rest = chars.as_str();
    let number: u16 = rest.strip_prefix('.').unwrap_or(rest).parse().ok()?;
    if number == 0 || number > GREATEST_DECIMAL {
        return None;
    }
    Some(Label { numbers: [above, number, 0, 0, 0], length: 2, suffix: 0, roman: false })
}

/// `1.1`, `2.3.1`
fn decimal(token: &str) -> Option<Label> {
    if !token.contains('.') {
        return None;
    }
    let mut label = Label::default();
    let mut slots = label.numbers.iter_mut();
    let mut length = 0;
    for part in token.split('.') {
        let number: u16 = part.parse().ok()?;
        // `1.000` is a quantity.
        if number == 0 || number > GREATEST_DECIMAL || part.len() > 2 {
            return None;
        }
        *slots.next()? = number;
        length += 1;
    }
    label.length = length;
    Some(label)
}

/// Whether a label as it stands may be the one that is wanted: recognition confuses some characters and loses the stroke
/// of đ, but sets none.
fn same(wanted: &str, found: &str) -> bool {
    wanted.chars().map(confused).eq(found.chars().map(confused))
        || (wanted == "đ" && found == "d")
        || (wanted == "Đ" && found == "D")
}

/// What recognition makes of digits and letters: characters that it confuses have one class.
fn confused(c: char) -> char {
    match c {
        'l' | 'I' | 'i' | '|' | '!' | 'j' => '1',
        'O' | 'o' | 'Q' => '0',
        'S' | 's' => '5',
        'B' | '§' => '8',
        'Z' | 'z' => '2',
        _ => c,
    }
}

/// A label in the form in which a style writes it.
pub(crate) fn written(reading: Reading) -> String {
    let numbers = || {
        let mut text = String::new();
        for (at, number) in reading.label.path().iter().enumerate() {
            if at > 0 {
                text.push('.');
            }
            text.push_str(&number.to_string());
        }
        text
    };
    let mut text = match reading.style {
        Style::Letter(_) => letter_at(reading.label.last()).map(String::from).unwrap_or_default(),
        Style::Capital(_) => letter_at(reading.label.last()).map(|c| c.to_uppercase().collect()).unwrap_or_default(),
        Style::Roman(_) => roman_of(reading.label.last()).to_owned(),
        Style::Named(_) if reading.label.roman => roman_of(reading.label.last()).to_owned(),
        Style::SmallRoman(_) => roman_of(reading.label.last()).to_lowercase(),
        Style::LetterNumber => {
            let above = reading.label.path().first().copied().and_then(letter_at).unwrap_or('a');
            format!("{above}{}", reading.label.last())
        }
        _ => numbers(),
    };
    if reading.label.suffix > 0
        && let Some(suffix) = letter_at(reading.label.suffix)
    {
        text.push(suffix);
    }
    text
}

/// A unit that is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) style: Style,
    pub(crate) label: Label,
    pub(crate) kind: NodeKind,
    /// Index of its node among the drafts.
    pub(crate) draft: usize,
}

/// How a candidate fits the sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It continues the open unit at this depth: its label is the next, or one inserted behind it (`8a`).
    Next(usize),
    /// It opens a series below the innermost unit.
    First,
    /// It continues the unit at this depth after a gap of so many labels.
    Gap(usize, u16),
    /// It bears the label of the unit at this depth again, or one before it.
    Again(usize),
    /// It is the second of a series whose first bears no label, or the third or fourth, at this depth.
    Late(usize),
    /// A list marker at this depth, or below the innermost unit.
    Marker(Option<usize>),
    /// A named unit whose label does not continue.
    Jump,
}

/// A candidate with its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fit {
    pub(crate) reading: Reading,
    pub(crate) place: Place,
    /// The label was read as what the sequence expects, not as it stands.
    pub(crate) repaired: bool,
}

/// The open units, outermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sequence {
    pub(crate) open: Vec<Unit>,
    /// The last label of each named unit, wherever it stood: articles are counted through chapters.
    last: [Option<Label>; NAMED],
    /// How the document writes its numbers.
    numerals: Numerals,
}

/// How a document writes the numbers of its units, where it is beyond doubt: `Chương 2` against `Chương II`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Numerals {
    /// By keyword: whether Roman.
    named: [Option<bool>; NAMED],
}

/// What stands around a candidate.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Around {
    /// The line above announces a series by a colon.
    pub(crate) introduced: bool,
    /// The next label of its rank is an Arabic 2: `I.` is a damaged 1.
    pub(crate) arabic: bool,
    /// The line above ends an item of a list, and no second number of its letter follows: `b1)` between `b)` and `c)`.
    pub(crate) inserted: bool,
    /// Nothing closes its label, or the line above asks for it, and it stands further down once more, closed as labels
    /// are: the cell of a table, a number in mid-sentence.
    pub(crate) doubled: bool,
}

impl Numerals {
    /// Counts the labels that are no 1 in either alphabet.
    pub(crate) fn of<'o, 't: 'o>(openings: impl Iterator<Item = &'o Opening<'t>>) -> Self {
        let mut seen = [(0_u32, 0_u32); NAMED];
        for opening in openings {
            let token = opening.token.as_str();
            let is_roman = token.len() > 1 && roman(token).is_some() && token.bytes().all(|b| b.is_ascii_uppercase());
            let is_arabic = token.bytes().all(|b| b.is_ascii_digit()) && token.bytes().any(|b| b > b'1');
            if let Some((romans, arabics)) = opening.keyword.and_then(|keyword| seen.get_mut(keyword as usize)) {
                *romans += u32::from(is_roman);
                *arabics += u32::from(is_arabic);
            }
        }
        let named = seen.map(|(romans, arabics)| (romans != arabics).then_some(romans > arabics));
        Self { named }
    }

    /// A label of ones and what looks like them, in the alphabet of the document.
    fn settle(&self, keyword: Keyword, token: &str) -> Option<Label> {
        let ones = token.chars().filter(|c| confused(*c) == '1').count();
        if ones == 0 || ones != token.chars().count() {
            return None;
        }
        let is_roman = self.named.get(keyword as usize).copied().flatten()?;
        let number = if is_roman { u16::try_from(ones).ok()? } else { "1".repeat(ones.min(3)).parse().ok()? };
        if is_roman && ones > 3 {
            return None;
        }
        Some(Label { roman: is_roman, ..Label::single(number) })
    }
}

/// Whether the candidates behind an `I.` count on in Arabic numbers, or do not count on at all.
pub(crate) fn counts_in_arabic<'o, 't: 'o>(behind: impl Iterator<Item = &'o Opening<'t>>) -> bool {
    let next = behind
        .take(FARTHEST_SECOND)
        .take_while(|opening| opening.keyword.is_none_or(|keyword| keyword > Keyword::Article))
        .filter(|opening| matches!(opening.closer, Closer::Dot | Closer::Comma | Closer::Dash))
        .find(|opening| matches!(opening.token.as_str(), "1" | "2" | "II"));
    next.is_none_or(|opening| opening.token.as_str() == "2")
}

/// Whether `b1)` is followed by no `b2)`.
pub(crate) fn stands_alone<'o, 't: 'o>(opening: &Opening, mut behind: impl Iterator<Item = &'o Opening<'t>>) -> bool {
    let token = opening.token.as_str();
    let letter = token.strip_suffix('1').filter(|letter| letter_of_points(letter));
    letter.is_some_and(|letter| {
        behind.next().is_none_or(|next| next.token.as_str().strip_suffix('2').is_none_or(|other| other != letter))
    })
}

fn letter_of_points(token: &str) -> bool {
    let mut chars = token.chars();
    chars.next().is_some_and(|c| letter(c).is_some()) && chars.next().is_none()
}

/// Whether a number stands further down once more as a label (`2.`), before the unit ends that it would stand in. Where
/// nothing closes it (`2 Vườn trường`), or the line above asks for it (`… và số` / `2. Kho này`), it is none here.
pub(crate) fn stands_again<'o, 't: 'o>(opening: &Opening, behind: impl Iterator<Item = &'o Opening<'t>>) -> bool {
    let numeric = opening.keyword.is_none()
        && opening.bullet.is_none()
        && opening.token.as_str().bytes().all(|b| b.is_ascii_digit());
    let closes = |next: &Opening| matches!(next.closer, Closer::Dot | Closer::Dash | Closer::Slash);
    numeric
        && behind
            .take(FARTHEST_SECOND)
            .take_while(|next| next.keyword.is_none())
            .any(|next| closes(next) && next.token == opening.token)
}

/// How many candidates a first unit and those below it take, for the second to be seen.
const FARTHEST_SECOND: usize = 64;

/// The greatest label of a series whose first ones bear none.
const LATEST: u16 = 4;

/// How many keywords there are.
const NAMED: usize = 6;

impl Sequence {
    /// Where a candidate fits best: the innermost series that it continues; else a series that it opens; else a repair
    /// that makes it continue a series; else a gap.
    pub(crate) fn fit(&self, opening: &Opening, around: Around) -> Option<Fit> {
        let plain = readings(opening);
        let fits = || plain.iter().flatten();
        let accept = |reading: &Reading, place| Some(Fit { reading: *reading, place, repaired: false });
        if let Some(marker) = opening.bullet {
            let reading = Reading { style: Style::Bullet(marker), label: Label::default() };
            return accept(&reading, Place::Marker(self.marker(marker)));
        }
        if let Some(keyword) = opening.keyword {
            return self.fit_named(opening, keyword, plain.first().copied().flatten());
        }
        for reading in fits() {
            if let Some(depth) = self.continued(reading) {
                return accept(reading, Place::Next(depth));
            }
        }
        if around.inserted
            && let Some(fit) = fits().find_map(|reading| self.inserted(reading))
        {
            return Some(fit);
        }
        if !around.introduced
            && let Some(fit) = self.letter_due(opening)
        {
            return Some(fit);
        }
        // Clauses bear Arabic numbers: `I.` below an article is a damaged 1 unless it counts on in Roman ones.
        let below_article = self.open.last().is_some_and(|unit| unit.kind == NodeKind::Article);
        let clause = below_article && around.arabic && opening.token.as_str() == "I";
        for reading in fits() {
            if self.can_open(reading) && !clause {
                return accept(reading, Place::First);
            }
        }
        if let Some(fit) =
            fits().find_map(|reading| self.continued_otherwise(reading)).or_else(|| self.repaired(opening))
        {
            return Some(fit);
        }
        fits().find_map(|reading| self.gap(reading).map(|place| Fit { reading: *reading, place, repaired: false }))
    }

    /// A sequence in which nothing is open.
    pub(crate) fn new(numerals: Numerals) -> Self {
        Self { numerals, ..Self::default() }
    }

    /// Opens a unit at a depth; those at that depth and below are closed.
    pub(crate) fn push(&mut self, depth: usize, unit: Unit) {
        self.open.truncate(depth);
        self.open.push(unit);
        if let Style::Named(keyword) = unit.style
            && let Some(last) = self.last.get_mut(keyword as usize)
        {
            *last = Some(unit.label);
            // Sections are counted within their chapter.
            if keyword <= Keyword::Section {
                self.last
                    .iter_mut()
                    .take(Keyword::Article as usize)
                    .skip(keyword as usize + 1)
                    .for_each(|last| *last = None);
            }
        }
    }

    /// The depth at which a unit named by a keyword stands: below those of higher rank.
    pub(crate) fn named_depth(&self, keyword: Keyword) -> usize {
        let above = |unit: &Unit| match unit.style {
            Style::Named(other) => other < keyword,
            Style::Roman(_) | Style::Capital(_) => keyword >= Keyword::Article,
            _ => false,
        };
        self.open.iter().position(|unit| !above(unit)).unwrap_or(self.open.len())
    }

    /// A named unit is placed by its rank; its label says how sure it is.
    fn fit_named(&self, opening: &Opening, keyword: Keyword, reading: Option<Reading>) -> Option<Fit> {
        let last = self.last.get(keyword as usize).copied().flatten();
        let depth = self.named_depth(keyword);
        let settled = self.numerals.settle(keyword, opening.token.as_str());
        let settled = settled.map(|label| Reading { style: Style::Named(keyword), label });
        for reading in [settled, reading].into_iter().flatten() {
            let repaired = written(reading) != opening.token.as_str() && settled == Some(reading);
            if last.is_some_and(|last| follows(last, reading.label)) {
                return Some(Fit { reading, place: Place::Next(depth), repaired });
            }
            if reading.label.is_first() {
                return Some(Fit { reading, place: Place::First, repaired });
            }
        }
        let roman = self.numerals.named.get(keyword as usize).copied().flatten().unwrap_or(keyword <= Keyword::Chapter);
        let expected = match last {
            Some(last) => Label { suffix: 0, ..Label::single(last.last() + 1) },
            None => Label::single(1),
        };
        let wanted = Reading { style: Style::Named(keyword), label: Label { roman, ..expected } };
        if same(&written(wanted), opening.token.as_str()) {
            let place = if last.is_some() { Place::Next(depth) } else { Place::First };
            return Some(Fit { reading: wanted, place, repaired: true });
        }
        let reading = reading?;
        let place = match last.map(|last| (last.last(), reading.label.last())) {
            Some((last, here)) if here > last => Place::Gap(depth, here - last - 1),
            Some((last, here)) if here == last => Place::Again(depth),
            _ => Place::Jump,
        };
        Some(Fit { reading, place, repaired: false })
    }

    /// The depth of the unit that a label continues.
    fn continued(&self, reading: &Reading) -> Option<usize> {
        self.open.iter().rposition(|unit| unit.style == reading.style && follows(unit.label, reading.label))
    }

    /// `b1)` behind `b)`: a point that was inserted, not the first of a series below it.
    fn inserted(&self, reading: &Reading) -> Option<Fit> {
        if reading.style != Style::LetterNumber || !reading.label.is_first() {
            return None;
        }
        let depth = self.open.len().checked_sub(1)?;
        let unit = self.open.get(depth).filter(|unit| matches!(unit.style, Style::Letter(_)))?;
        let same = unit.label.path() == reading.label.above() && unit.label.suffix == 0;
        let label = Label { suffix: 1, ..unit.label };
        same.then_some(Fit {
            reading: Reading { style: unit.style, label },
            place: Place::Next(depth),
            repaired: false,
        })
    }

    /// `1)` behind `k)` and `h)`: the letter that is due, damaged, where nothing announces a series of numbers.
    fn letter_due(&self, opening: &Opening) -> Option<Fit> {
        if opening.token.as_str() != "1" || opening.closer != Closer::Bracket {
            return None;
        }
        let depth = self.open.len().checked_sub(1)?;
        let unit = self.open.get(depth).filter(|unit| unit.style == Style::Letter(Form::Bracket))?;
        let reading = Reading { style: unit.style, label: Label::single(unit.label.last() + 1) };
        same(&written(reading), "1").then_some(Fit { reading, place: Place::Next(depth), repaired: true })
    }

    /// A label that continues the innermost series of its alphabet, closed in another way: `(b)` behind `a)`.
    fn continued_otherwise(&self, reading: &Reading) -> Option<Fit> {
        let alphabet = |style: Style| match style {
            Style::Letter(_) => Some(0),
            Style::Arabic(_) => Some(1),
            _ => None,
        };
        let wanted = alphabet(reading.style)?;
        let depth = self.open.iter().rposition(|unit| alphabet(unit.style) == Some(wanted))?;
        let unit = self.open.get(depth).filter(|unit| follows(unit.label, reading.label))?;
        let reading = Reading { style: unit.style, label: reading.label };
        Some(Fit { reading, place: Place::Next(depth), repaired: true })
    }

    /// Whether a label can open a series below the innermost unit.
    fn can_open(&self, reading: &Reading) -> bool {
        match reading.style {
            Style::Decimal(_) => {
                let above = reading.label.above();
                reading.label.is_first()
                    && self.open.iter().any(|unit| {
                        matches!(unit.style, Style::Arabic(_) | Style::Decimal(_) | Style::Named(_) | Style::Roman(_))
                            && (unit.label.path() == above
                                || above.len() == 1 && !matches!(unit.style, Style::Arabic(_) | Style::Decimal(_)))
                    })
            }
            Style::LetterNumber => {
                let above = reading.label.above();
                reading.label.is_first() && self.open.iter().any(|unit| unit.label.path() == above)
            }
            _ => reading.label.is_first(),
        }
    }

    /// The place of a list marker: beside one of its own kind, else below the innermost unit.
    fn marker(&self, marker: u8) -> Option<usize> {
        self.open.iter().rposition(|unit| unit.style == Style::Bullet(marker))
    }

    /// A candidate that reads as an expected label where recognition confused characters: `l.` as 1, `d)` as đ.
    fn repaired(&self, opening: &Opening) -> Option<Fit> {
        let same = |wanted: &str| same(wanted, opening.token.as_str());
        let form = form(opening.closer);
        let may = |style: Style| match style {
            Style::Named(_) | Style::Bullet(_) => false,
            Style::Roman(f) | Style::Capital(f) | Style::Arabic(f) | Style::Letter(f) | Style::SmallRoman(f) => {
                f == form
            }
            Style::Decimal(_) | Style::LetterNumber => true,
        };
        for (depth, unit) in self.open.iter().enumerate().rev() {
            if !may(unit.style) {
                continue;
            }
            let mut label = unit.label;
            let length = usize::from(label.length);
            label.suffix = 0;
            if let Some(last) = length.checked_sub(1).and_then(|at| label.numbers.get_mut(at)) {
                *last += 1;
            }
            let reading = Reading { style: unit.style, label };
            let strokes = matches!(unit.style, Style::Roman(_))
                && matches!(label.last(), 2 | 3)
                && is_damaged_roman(opening.token.as_str());
            if same(&written(reading)) || strokes {
                return Some(Fit { reading, place: Place::Next(depth), repaired: true });
            }
        }
        let firsts = [Style::Arabic(form), Style::Roman(form)];
        let first = |style: Style| Reading { style, label: Label::single(1) };
        firsts.iter().map(|style| first(*style)).find(|reading| same(&written(*reading))).map(|reading| Fit {
            reading,
            place: Place::First,
            repaired: true,
        })
    }

    /// The place of a label without those before it: `2.` behind a paragraph that bears no number.
    fn late(&self, reading: &Reading) -> Option<Place> {
        let second = (2..=LATEST).contains(&reading.label.last())
            && reading.label.above().is_empty()
            && reading.label.suffix == 0;
        let above = |unit: &Unit| match reading.style {
            Style::Arabic(_) => matches!(unit.style, Style::Named(_) | Style::Roman(_) | Style::Capital(_)),
            Style::Letter(_) => !matches!(unit.style, Style::Letter(_) | Style::LetterNumber | Style::Bullet(_)),
            _ => false,
        };
        let depth = self.open.iter().position(|unit| !above(unit)).unwrap_or(self.open.len());
        (second && depth > 0).then_some(Place::Late(depth))
    }

    /// The place of a label that neither continues nor opens.
    fn gap(&self, reading: &Reading) -> Option<Place> {
        for (depth, unit) in self.open.iter().enumerate().rev() {
            if unit.style != reading.style || unit.label.above() != reading.label.above() {
                continue;
            }
            let (last, here) = (unit.label.last(), reading.label.last());
            if here > last {
                return Some(Place::Gap(depth, here - last - 1));
            }
            // A label from before stands only where nothing was opened below the unit.
            if (here == last && unit.label.suffix <= reading.label.suffix) || depth + 1 == self.open.len() {
                return Some(Place::Again(depth));
            }
        }
        self.late(reading)
    }
}

/// Whether a label comes directly behind another: the next number, or one inserted by a letter.
fn follows(last: Label, next: Label) -> bool {
    if last.above() != next.above() {
        return false;
    }
    let step = next.last().checked_sub(last.last());
    match step {
        Some(1) => next.suffix == 0,
        Some(0) => next.suffix == last.suffix + 1,
        _ => false,
    }
}
