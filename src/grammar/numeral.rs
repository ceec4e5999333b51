//! Roman numerals, with which parts, chapters, sections and appendices are counted.

/// Roman numerals in order; no unit bears a greater one.
const ROMANS: [&str; 50] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII", "XXIX", "XXX", "XXXI",
    "XXXII", "XXXIII", "XXXIV", "XXXV", "XXXVI", "XXXVII", "XXXVIII", "XXXIX", "XL", "XLI", "XLII", "XLIII", "XLIV",
    "XLV", "XLVI", "XLVII", "XLVIII", "XLIX", "L",
];

/// The value of a Roman numeral, in capitals or small letters.
pub(crate) fn roman(token: &str) -> Option<u16> {
    let capitals = || token.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
    let small = || token.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let likely = !token.is_empty() && token.len() <= 7 && (capitals() || small());
    let at = likely.then(|| ROMANS.iter().position(|numeral| numeral.eq_ignore_ascii_case(token))).flatten()?;
    u16::try_from(at + 1).ok()
}

/// A number as Roman numeral; empty beyond the greatest.
pub(crate) fn in_roman(number: u16) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|at| ROMANS.get(at)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_set_in_capitals_or_small_letters_throughout() {
        for (token, value) in [("IV", Some(4)), ("xii", Some(12)), ("L", Some(50)), ("Vi", None), ("Xi", None)] {
            assert_eq!(roman(token), value, "{token}");
        }
        for token in ["", "IIII", "LI", "l", "C"] {
            assert_eq!(roman(token), None, "{token}");
        }
    }
}
