//! Words that stand twice in a row in the values that registers copy: the subject and the tasks. The text is kept.

use crate::document::Content;
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::vocabulary::phrases::NEVER_TWICE;
use crate::{Code, Diagnostic, Span};

/// Adds a remark for every value in which a word stands twice.
pub(crate) fn remark(text: &str, content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let spans = content.subject.iter().map(|subject| subject.span).chain(content.tasks.iter().map(|task| task.span));
    for span in spans {
        let Some(source) = span.slice(text) else { continue };
        if let Some((from, to)) = twice(source) {
            let span = Span::of(span.start as usize + from, span.start as usize + to);
            diagnostics.push(Diagnostic::found(Code::DuplicateWord, span, source.get(from..to).unwrap_or_default()));
        }
    }
}

/// Where a word stands twice.
///
/// `báo cáo kết quả của của các xã` → của của
///
/// `thường xuyên thường xuyên`, but not `thực hiện hiện đại hóa`: a syllable that stands twice may belong to two words.
fn twice(source: &str) -> Option<(usize, usize)> {
    let mut before: [&[u8]; 3] = [b""; 3];
    // The working text has no other white space, and no other controls.
    for word in source.as_bytes().split(|byte| *byte <= b' ').filter(|word| !word.is_empty()) {
        let [first, second, third] = before;
        before = [second, third, word];
        // Nearly all words differ from those before them at once.
        let begins_with = |before: &[u8]| word.first() == before.first() && word.starts_with(before);
        if !(begins_with(third) || begins_with(second) && first == third) {
            continue;
        }
        let text = |word| std::str::from_utf8(word).unwrap_or_default();
        let [first, second, third, word] = [first, second, third, word].map(text);
        let bare = word.trim_end_matches(|c| !is_alphanumeric(c));
        let is_word = |word: &str| !word.is_empty() && word.chars().all(is_alphabetic);
        let opening = if bare == third && NEVER_TWICE.contains(&bare) {
            Some(third)
        } else if first == third && second == bare && first != second && is_word(first) && is_word(second) {
            Some(first)
        } else {
            None
        };
        if let Some(opening) = opening {
            let offset = |part: &str| part.as_ptr() as usize - source.as_ptr() as usize;
            return Some((offset(opening), offset(bare) + bare.len()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        twice(text).and_then(|(from, to)| text.get(from..to))
    }

    #[test]
    fn a_word_that_stands_twice_is_found_over_the_end_of_a_line() {
        assert_eq!(found("báo cáo kết quả của\ncủa các xã"), Some("của\ncủa"));
        assert_eq!(found("kiểm tra thường xuyên thường xuyên."), Some("thường xuyên thường xuyên"));
    }

    #[test]
    fn syllables_of_two_words_and_doubled_words_are_none() {
        for text in
            ["thực hiện hiện đại hóa", "nhân dân, dân tộc", "luôn luôn đúng", "ngày 12 ngày 12", "của, của", "", "của"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
