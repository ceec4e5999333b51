//! Chú thích: the labels of notes, where the text calls them and where they begin.
//!
//! ```text
//! label = "[" digit { digit } "]"      [12]
//! ```
//! In round brackets the items of lists are numbered as well.

/// The most digits of a label.
const MOST: usize = 3;

/// The number of the note whose label a text begins with, and the bytes of the label.
///
/// `[12] Theo Nghị định …` → 12
pub(crate) fn label(text: &str) -> Option<(u16, usize)> {
    let inside = text.strip_prefix('[')?;
    let digits = inside.bytes().take(MOST + 1).take_while(u8::is_ascii_digit).count();
    let closed = digits <= MOST && inside.as_bytes().get(digits) == Some(&b']');
    let number = inside.get(..digits).filter(|_| closed)?.parse().ok()?;
    Some((number, digits + 2))
}

/// A text without the label of a note that it ends with: `về dữ liệu[2]`.
pub(crate) fn without_label(text: &str) -> &str {
    let called = || {
        let inside = text.strip_suffix(']')?;
        let open = inside.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix('[')?;
        label(text.get(open.len()..)?).map(|_| open)
    };
    called().unwrap_or(text)
}

/// The number that stands in the place of a label at the beginning of a line, a sentence behind it. Whether it is one, the text
/// that calls it tells.
///
/// `5 Điều này được bổ sung …` → 5
pub(crate) fn bare_label(text: &str) -> Option<(u16, &str)> {
    let digits = text.bytes().take(MOST + 1).take_while(u8::is_ascii_digit).count();
    let label = text.get(..digits).filter(|_| (1..=MOST).contains(&digits))?;
    let sentence = text.get(digits..)?.strip_prefix(' ')?.starts_with(|c: char| c.is_uppercase() || c == '“');
    Some((label.parse().ok().filter(|_| sentence)?, label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_a_short_number_in_square_brackets() {
        assert_eq!(label("[12] Theo Nghị định"), Some((12, 4)));
        for text in ["[] Theo", "[1234] Theo", "(1) Theo", "[1 Theo", "1] Theo", "[a] Theo"] {
            assert_eq!(label(text), None, "{text}");
        }
        assert_eq!(without_label("về bến đò[2]"), "về bến đò");
        for text in ["về bến đò[]", "về bến đò[1234]", "về bến đò 2]", "]"] {
            assert_eq!(without_label(text), text);
        }
    }

    #[test]
    fn a_number_before_a_sentence_may_be_a_label() {
        assert_eq!(bare_label("5 Điều này được bổ sung"), Some((5, "5")));
        for text in ["5. Điều này", "5 bến đò", "1234 Bến", "5", "Điều 5"] {
            assert_eq!(bare_label(text), None, "{text}");
        }
    }
}
