//! Words that stand beside what they name (headings, roles, values) in every language, and how sentences take values.
//! Sentences of the batch run stand in [`crate::messages`].

use vanban::Language;

/// The same words in every language. `{0}`, `{1}` … stand for values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) en: &'static str,
    pub(crate) vi: &'static str,
}

impl Words {
    pub(crate) const fn new(en: &'static str, vi: &'static str) -> Self {
        Self { en, vi }
    }

    /// Words that are the same in every language: names of fields, symbols.
    pub(crate) const fn same(words: &'static str) -> Self {
        Self { en: words, vi: words }
    }

    pub(crate) const fn of(self, language: Language) -> &'static str {
        match language {
            Language::Vietnamese => self.vi,
            _ => self.en,
        }
    }

    /// The words with their values.
    pub(crate) fn fill(self, language: Language, values: &[&str]) -> String {
        fill(self.of(language), values)
    }
}

/// A sentence with its values, which are not read again for places.
pub(crate) fn fill(sentence: &str, values: &[&str]) -> String {
    let mut said = String::new();
    let mut rest = sentence;
    while let Some((before, (index, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        said.push_str(before);
        said.push_str(index.parse().ok().and_then(|index: usize| values.get(index).copied()).unwrap_or_default());
        rest = after;
    }
    said.push_str(rest);
    said
}

/// `0.95`, in Vietnamese `0,95`.
pub(crate) fn share(value: f64, language: Language) -> String {
    let text = format!("{value:.2}");
    if language == Language::Vietnamese { text.replace('.', ",") } else { text }
}

/// `200,000`, in Vietnamese `200.000`.
pub(crate) fn count(number: u64, language: Language) -> String {
    let separator = if language == Language::Vietnamese { '.' } else { ',' };
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_separators_of_the_language() {
        assert_eq!(count(1_200_000, Language::English), "1,200,000");
        assert_eq!(count(1_200_000, Language::Vietnamese), "1.200.000");
        assert_eq!(count(999, Language::Vietnamese), "999");
        assert_eq!(share(0.9, Language::Vietnamese), "0,90");
    }

    #[test]
    fn values_are_not_read_again_for_places() {
        let words = Words::new("{0} of {1}", "{0}/{1}");
        assert_eq!(words.fill(Language::English, &["{1}", "7"]), "{1} of 7");
    }
}
