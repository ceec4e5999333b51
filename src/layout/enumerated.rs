//! What a line is counted with: enumerators, list markers, the labels of provisions and attachments.

use super::signal::{Signal, Signals};
use crate::fold::{Key, Openings, at_start, fold, fold_char};
use crate::letters::{is_alphabetic, is_alphanumeric, is_list_marker};

/// Enumerators, provisions and list markers at the beginning of a line.
pub(super) fn signs(content: &str, found: &mut Signals) {
    let mut chars = content.chars();
    let Some(first) = chars.next() else { return };
    let second = chars.next().unwrap_or(' ');
    if is_list_marker(first) {
        found.set(Signal::Dash, !is_list_marker(second));
        return;
    }
    // Most lines begin with a word: of what is no Roman numeral a letter alone numbers.
    let word = is_alphabetic(first) && !matches!(first, 'l' | 'I' | 'V' | 'X' | 'L') && is_alphanumeric(second);
    found.set(Signal::Enumerator, !word && is_enumerator(content));
    if matches!(first, 'Đ' | 'D' | 'C' | 'M' | 'P' | 'T' | 'đ') {
        found.set(Signal::Provision, is_provision(content));
    }
}

/// What stands behind the list marker of a line.
pub(super) fn behind_list_marker(content: &str) -> &str {
    content.trim_start_matches(|c: char| is_list_marker(c) || c == ' ')
}

/// `1.` `12)` `1.1.` `I.` `II-` `A.` `a)` `(1)`, with a blank behind.
fn is_enumerator(content: &str) -> bool {
    let body = content.trim_start_matches('(');
    let label = body.find(|c: char| !(is_alphanumeric(c) || c == '.')).unwrap_or(body.len());
    let (label, rest) = body.split_at_checked(label).unwrap_or((body, ""));
    // `I - MỤC TIÊU`
    let rest = rest.strip_prefix(' ').filter(|rest| rest.starts_with("- ")).unwrap_or(rest);
    let dotted = label.ends_with('.');
    let label = label.trim_end_matches('.');
    let closing = rest.chars().next();
    let closed = dotted && closing.is_none_or(|c| c == ' ') || matches!(closing, Some(')' | '-' | '/' | ','));
    if !closed || label.is_empty() || label.len() > 8 {
        return false;
    }
    let digits =
        label.chars().all(|c| c.is_ascii_digit() || c == '.') && label.starts_with(|c: char| c.is_ascii_digit());
    // Recognition takes I for l.
    let strokes = label.len() <= 3 && label.bytes().all(|b| b == b'l');
    let roman = strokes || label.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    // Of the capitals that are no numerals the first tells a series: others are those of names and offices, `Q. GIÁM ĐỐC`.
    let letter = label.chars().count() == 1 && label.chars().all(char::is_lowercase) || label == FIRST_LETTER && dotted;
    match closing {
        Some('/' | ',') => false,
        // `2025 - 2026`: years.
        Some('-') => {
            let short = digits && label.len() < YEAR || roman && label.len() <= YEAR;
            short && rest.get(1..).is_some_and(|r| r.starts_with(' '))
        }
        _ => digits || roman || letter,
    }
}

/// The letter of the first of the sections that capitals count.
const FIRST_LETTER: &str = "A";

/// The digits of a year.
const YEAR: usize = 4;

/// `Điều 1`, `Chương I`, `Mục 2`, `Tiểu mục 1`, `Phần thứ nhất`.
fn is_provision(content: &str) -> bool {
    static LABELS: Openings = Openings::new(&["dieu", "chuong", "muc", "phan", "tieu"]);
    if !LABELS.begin_text(content) {
        return false;
    }
    let mut words = content.split([' ', '\t']).filter(|word| !word.is_empty());
    let word = Key::<8>::of(words.next().unwrap_or_default());
    let next = words.next().unwrap_or_default();
    // `Điều l.`: one letter that recognition takes a digit for.
    let damaged = || matches!(next.trim_end_matches(['.', ':', ',']), "l" | "I" | "i" | "O" | "S" | "B" | "Z" | "|");
    let number = || next.starts_with(|c: char| c.is_ascii_digit()) || damaged();
    let numeral = |c: char| matches!(c, 'I' | 'V' | 'X' | 'L' | 'a' | 'b' | 'l' | '1' | '|' | '!');
    let roman = || next.trim_end_matches(['.', ':']).chars().all(numeral);
    match word.as_str() {
        "dieu" => number() && content.starts_with(['Đ', 'D']),
        "chuong" | "muc" => number() || roman(),
        // `PHÂN` / `CẤP THẨM QUYỀN`: the first word of a subject, broken off.
        "phan" if next.is_empty() => content.trim().to_lowercase() == "phần",
        "phan" => roman() || fold(next) == "thu",
        "tieu" => fold(next) == "muc" && content.starts_with('T'),
        _ => false,
    }
}

/// Whether a provision is one whose title stands below it: `Chương II`, `Mục 1`, not `Điều 5`.
pub(super) fn names_division(content: &str) -> bool {
    content.chars().next().is_some_and(|c| matches!(fold_char(c), b'c' | b'm' | b'p' | b't'))
}

/// `Phụ lục 01`, `Phụ lục số II`, and nothing else: the label of an attachment that is not set in capitals.
pub(super) fn labels_appendix(content: &str) -> bool {
    let Some(rest) = at_start(content, "phu luc").and_then(|end| content.get(end..)) else { return false };
    let rest = rest.trim_start();
    let number = at_start(rest, "so").and_then(|end| rest.get(end..)).unwrap_or(rest).trim_start();
    let part = |part: &str| {
        let digits = part.bytes().all(|b| b.is_ascii_digit());
        let roman = part.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        (1..=6).contains(&part.len()) && (digits || roman)
    };
    content.starts_with('P') && number.split(['.', '-', '/']).all(part)
}
