//! Labels: how enumerators count, and what a candidate may read as.

use super::enumerator::{Closer, Opening};
use super::keyword::{Keyword, ordinal_of};
use crate::grammar::numeral::{in_roman, roman};

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
/// The greatest number that a label bears, and its digits.
const GREATEST_NUMBER: u16 = 999;
const MOST_DIGITS: usize = GREATEST_NUMBER.ilog10() as usize + 1;
/// The greatest number in a decimal label: `1.1.2020` is a date.
const GREATEST_DECIMAL: u16 = 99;

/// A label as numbers: `12` is `[12]`, `1.1` is `[1, 1]`, `8c` is `[8]` with the suffix `c`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Label {
    pub(super) numbers: [u16; DEEPEST_DECIMAL],
    pub(super) length: u8,
    pub(super) suffix: u16,
    /// The number of a named unit is written as a Roman numeral.
    pub(super) roman: bool,
}

impl Label {
    pub(super) fn roman(number: u16) -> Self {
        Self { roman: true, ..Self::single(number) }
    }

    pub(super) fn single(number: u16) -> Self {
        let mut numbers = [0; DEEPEST_DECIMAL];
        if let Some(first) = numbers.first_mut() {
            *first = number;
        }
        Self { numbers, length: 1, suffix: 0, roman: false }
    }

    pub(super) fn path(&self) -> &[u16] {
        self.numbers.get(..usize::from(self.length)).unwrap_or_default()
    }

    pub(super) fn last(&self) -> u16 {
        self.path().last().copied().unwrap_or(0)
    }

    pub(super) fn above(&self) -> &[u16] {
        self.path().split_last().map_or(&[], |(_, above)| above)
    }

    pub(super) fn is_first(&self) -> bool {
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
pub(super) fn letter(c: char) -> Option<Label> {
    // The alphabet, with `đ` behind its `d`.
    let at = match c {
        'a'..='d' => c as usize - 'a' as usize,
        'đ' => 4,
        'e'..='z' => c as usize - 'a' as usize + 1,
        _ => return None,
    };
    LETTERS.get(at).map(|(_, place, own)| Label { suffix: u16::from(!own), ..Label::single(*place) })
}

/// The letter at a place.
fn letter_at(place: u16) -> Option<char> {
    LETTERS.iter().find(|(_, at, own)| *at == place && *own).map(|(letter, _, _)| *letter)
}

/// How a candidate reads under one style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) style: Style,
    pub(crate) label: Label,
}

/// The most readings of one candidate: `i)` is a letter and a Roman numeral.
const MOST_READINGS: usize = 3;

pub(super) fn form(closer: Closer) -> Form {
    match closer {
        Closer::Bracket => Form::Bracket,
        Closer::Brackets => Form::Brackets,
        _ => Form::Dot,
    }
}

/// What a candidate reads as without any repair.
pub(super) fn readings(opening: &Opening) -> [Option<Reading>; MOST_READINGS] {
    if let Some(marker) = opening.bullet {
        let reading = Reading { style: Style::Bullet(marker), label: Label::default() };
        return [Some(reading), None, None];
    }
    let form = form(opening.closer);
    // Most labels are numbers and nothing else.
    if let Some(number) = number(opening.token.as_bytes()) {
        let style = opening.keyword.map_or(Style::Arabic(form), Style::Named);
        return [Some(Reading { style, label: Label::single(number) }), None, None];
    }
    let token = opening.token.as_str();
    if let Some(keyword) = opening.keyword {
        let label = match keyword {
            Keyword::Article => suffixed(token).or_else(|| ordinal_of(token).map(Label::single)),
            Keyword::Clause => suffixed(token),
            _ => suffixed(token)
                .or_else(|| roman(token).map(Label::roman))
                .or_else(|| roman_suffixed(token))
                .or_else(|| ordinal_of(token).map(Label::single))
                .or_else(|| capital(token)),
        };
        return [label.map(|label| Reading { style: Style::Named(keyword), label }), None, None];
    }
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
    let plain = match opening.token.as_bytes() {
        [b'a'..=b'z'] => opening.keyword.is_none(),
        [b'0'..=b'9'] | [b'0'..=b'9', b'0'..=b'9'] | [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => true,
        _ => false,
    };
    plain
        || readings(opening).iter().any(Option::is_some)
        || is_damaged_roman(opening.token.as_str())
        || opening.closer == Closer::Bracket && is_damaged_letter_number(opening.token.as_str())
        || (!opening.token.is_empty()
            && opening.token.as_str().len() <= 5
            && opening
                .token
                .as_str()
                .chars()
                .all(|c| confused(c).is_ascii_digit() || matches!(c, 'V' | 'X' | '.' | '©' | '¢' | 'ø')))
}

/// What recognition makes of the two strokes of a II that it joined: `H- NHIỆM VỤ`
pub(super) const JOINED_STROKES: &[u8] = b"H";

/// The longest Roman numeral whose strokes recognition damaged, in bytes.
const LONGEST_DAMAGED: usize = 5;

/// How many strokes of a Roman numeral, at least and at most, recognition makes a letter of; an L only with the mark behind it.
fn strokes(letter: u8, before: Option<u8>) -> Option<(usize, usize)> {
    match letter {
        b'I' | b'l' | b'1' | b'|' | b'!' | b'J' | b'T' => Some((1, 1)),
        b'H' | b'U' => Some((1, 2)),
        b'L' if before == Some(b'I') => Some((1, 1)),
        _ => None,
    }
}

/// Whether a token is a Roman numeral whose strokes recognition joined or bent: `TI`, `IH`, `IHI`, `IIL`. One of them is whole.
pub(super) fn is_damaged_roman(token: &str) -> bool {
    let bytes = token.as_bytes();
    let before = std::iter::once(None).chain(bytes.iter().copied().map(Some));
    (2..=LONGEST_DAMAGED).contains(&bytes.len())
        && bytes.iter().any(|byte| matches!(byte, b'I' | b'l'))
        && bytes
            .iter()
            .zip(before)
            .all(|(&byte, before)| matches!(byte, b'V' | b'X') || strokes(byte, before).is_some())
}

/// Whether recognition may have made a token of a Roman numeral: `UI` of III and of II, `lV` of IV.
pub(super) fn may_be_roman(token: &str, numeral: &str) -> bool {
    if !is_damaged_roman(token) {
        return false;
    }
    let (token, numeral) = (token.as_bytes(), numeral.as_bytes());
    let (mut at, mut wanted) = (0, 0);
    while let Some(&letter) = numeral.get(wanted) {
        if letter != b'I' {
            if token.get(at) != Some(&letter) {
                return false;
            }
            (at, wanted) = (at + 1, wanted + 1);
            continue;
        }
        let run = numeral.iter().skip(wanted).take_while(|letter| **letter == b'I').count();
        let (mut least, mut most) = (0, 0);
        while let Some((low, high)) =
            token.get(at).and_then(|&letter| strokes(letter, at.checked_sub(1).and_then(|at| token.get(at).copied())))
        {
            (least, most, at) = (least + low, most + high, at + 1);
        }
        // Of three strokes one is lost sooner than another is added.
        let lost = run == 3 && most == 2;
        if !((least..=most).contains(&run) || lost) {
            return false;
        }
        wanted += run;
    }
    at == token.len()
}

/// Whether recognition may have made a token of the first number below a letter: `al` of `a1`
fn is_damaged_letter_number(token: &str) -> bool {
    let mut chars = token.chars();
    let above = chars.next().and_then(letter);
    above.is_some() && chars.next().is_some_and(|c| c != '1' && confused(c) == '1') && chars.next().is_none()
}

/// What an enumerator reads as by itself.
pub(crate) fn plainly(opening: &Opening) -> Option<Reading> {
    readings(opening).into_iter().flatten().next()
}

/// `12`
fn number(token: &[u8]) -> Option<u16> {
    if !(1..=MOST_DIGITS).contains(&token.len()) || !token.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = token.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    Some(number).filter(|number| *number > 0)
}

/// `12`, `8c`, `1a`, `39đ`
fn suffixed(token: &str) -> Option<Label> {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    let (number, suffix) = token.split_at_checked(digits)?;
    let number: u16 = number.parse().ok()?;
    if number == 0 || number > GREATEST_NUMBER {
        return None;
    }
    let suffix = if suffix.is_empty() { 0 } else { lower_letter(suffix)?.last() };
    Some(Label { suffix, ..Label::single(number) })
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
pub(super) fn same(wanted: &str, found: &str) -> bool {
    wanted.chars().map(confused).eq(found.chars().map(confused))
        || (wanted == "đ" && found == "d")
        || (wanted == "Đ" && found == "D")
}

/// Whether a number below a letter is the one that is wanted, whose letter recognition took for another: `e3` behind `c2`. A
/// series of its own would begin with its first number.
pub(super) fn is_counted_on(wanted: &str, found: &str) -> bool {
    let (mut due, mut here) = (wanted.chars(), found.chars());
    let letters = due.next().zip(here.next());
    matches!(letters, Some(('c', 'e') | ('e', 'c'))) && due.as_str() == here.as_str()
}

/// What recognition makes of digits and letters: characters that it confuses have one class.
pub(super) fn confused(c: char) -> char {
    match c {
        'l' | 'I' | 'i' | '|' | '!' | 'j' => '1',
        'O' | 'o' | 'Q' => '0',
        'S' | 's' | 'Š' | 'š' => '5',
        '©' | '¢' => 'c',
        'ø' => 'g',
        'B' | '§' => '8',
        'Z' | 'z' => '2',
        'Ở' | 'ở' => '3',
        'á' | 'Á' => '4',
        'ó' | 'Ó' => '6',
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
        Style::Roman(_) => in_roman(reading.label.last()).to_owned(),
        Style::Named(_) if reading.label.roman => in_roman(reading.label.last()).to_owned(),
        Style::SmallRoman(_) => in_roman(reading.label.last()).to_lowercase(),
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

/// Whether a label comes directly behind another: the next number, or one inserted by a letter.
pub(super) fn follows(last: Label, next: Label) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_and_bent_strokes_are_the_numeral_that_is_due() {
        for (token, numeral) in [
            ("IH", "II"),
            ("IH", "III"),
            ("IHI", "III"),
            ("UI", "III"),
            ("IIL", "III"),
            ("TIL", "III"),
            ("II", "III"),
            ("lV", "IV"),
            ("VIl", "VII"),
        ] {
            assert!(may_be_roman(token, numeral), "{token} {numeral}");
        }
        for (token, numeral) in [
            ("TL", "II"),
            ("TH", "II"),
            ("IHI", "II"),
            ("IIL", "II"),
            ("I", "II"),
            ("VI", "IV"),
            ("LI", "II"),
            ("H", "II"),
        ] {
            assert!(!may_be_roman(token, numeral), "{token} {numeral}");
        }
    }

    #[test]
    fn every_letter_stands_at_its_place_in_the_table() {
        for (c, place, own) in LETTERS {
            assert_eq!(letter(c), Some(Label { suffix: u16::from(!own), ..Label::single(place) }), "{c}");
        }
        assert!(['A', 'ă', '{', '`', '1'].into_iter().all(|c| letter(c).is_none()));
    }

    /// The labels at the top of a letter with such items.
    fn items(items: &[&str]) -> Vec<String> {
        let list = items.join(" Bến đá được giữ quanh năm;\n\n");
        let document = crate::parse(&format!("Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n{list} Bến gỗ.\n"));
        document.body.iter().filter_map(|node| node.label.as_deref().map(str::to_owned)).collect()
    }

    #[test]
    fn letters_of_other_alphabets_are_the_points_that_are_due() {
        assert_eq!(items(&["a)", "b)", "¢)", "d)"]), ["a", "b", "c", "d"]);
        assert_eq!(items(&["a)", "b)", "c)", "d)", "đ)", "e)", "ø)", "h)"]).join(""), "abcdđegh");
        assert_eq!(items(&["ø)", "¢)"]), Vec::<String>::new());
    }

    #[test]
    fn what_recognition_makes_of_a_letter_is_the_point_that_is_due_and_numbers_count_on() {
        assert_eq!(items(&["a)", "b)", "c)", "d)", "đ)", "©)", "g)", "h)"]).join(""), "abcdđegh");
        // Numbers count on.
        assert_eq!(items(&["1)", "2)", "3)", "4)"]).join(""), "1234");
        let text = "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n1. Một.\n\n2. Hai.\n\n3. Ba:\n\na) Bến đá;\n\nb) Bến \
                    gỗ;\n\nc) Bến sỏi.\n\n4) Bốn.\n";
        let document = crate::parse(text);
        let labels: Vec<_> = document.body.iter().filter_map(|node| node.label.as_deref()).collect();
        assert_eq!(labels, ["1", "2", "3", "4"]);
    }

    #[test]
    fn a_number_below_a_letter_counts_on_whatever_recognition_made_of_the_letter() {
        assert_eq!(items(&["a)", "b)", "c)", "c1)", "c2)", "e3)", "c4)"]), ["a", "b", "c"]);
        let below = |third: &str| {
            let document = crate::parse(&format!(
                "Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\na) Mở bến.\n\nb) Dỡ bến.\n\nc) Giữ bến:\n\nc1) Bến \
                 đá;\n\nc2) Bến gỗ;\n\n{third} Bến sỏi.\n"
            ));
            let units = document
                .body
                .iter()
                .find(|unit| unit.label.as_deref() == Some("c"))
                .map(|unit| unit.children.as_slice())
                .unwrap_or_default();
            units.iter().filter_map(|node| node.label.as_deref().map(str::to_owned)).collect::<Vec<_>>()
        };
        assert_eq!(below("e3)"), ["c1", "c2", "c3"]);
        assert_eq!(below("e5)"), ["c1", "c2"]);
        assert_eq!(below("b3)"), ["c1", "c2"]);
    }

    #[test]
    fn the_first_number_below_a_letter_is_read_whose_stroke_is_damaged() {
        let labels = |first: &str, letter: &str| {
            let document = crate::parse(&format!(
                "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Giữ bến\n\n1. Chủ bến có trách nhiệm:\n\na) Giữ bến.\n\nb) Mở bến theo quy \
                 định:\n\n{first} Bến đá mở trước.\n\n{letter}2) Bến gỗ mở sau.\n\nc) Dỡ bến.\n"
            ));
            let clause = document.body.first().and_then(|article| article.children.first());
            let points = clause.map(|clause| clause.children.as_slice()).unwrap_or_default();
            let below = points.get(1).map(|point| point.children.as_slice()).unwrap_or_default();
            (points.len(), below.iter().filter_map(|node| node.label.as_deref().map(str::to_owned)).collect::<Vec<_>>())
        };
        assert_eq!(labels("b1)", "b"), (3, vec!["b1".to_owned(), "b2".to_owned()]));
        assert_eq!(labels("bl)", "b"), (3, vec!["b1".to_owned(), "b2".to_owned()]));
        // Another letter tells of no point that is open.
        assert_eq!(labels("dl)", "d").1, Vec::<String>::new());
    }
}
