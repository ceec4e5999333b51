//! The rows of a table by the word that they begin or end with: of long tables most rows are never looked at.

use crate::fold::{Key, OTHER, first_word, fold_char, is_speck, last_word};

/// The rows of a table by a word of each.
///
/// The rows stand in the order of their buckets, so that a word is looked up in two steps: most words have an empty bucket.
#[derive(Debug)]
pub(crate) struct ByWord<T> {
    /// For each bucket where its rows begin; behind the last one, where they end.
    starts: Vec<u32>,
    /// The keys of the words, in the order of the rows.
    keys: Vec<u64>,
    /// The rows; those with one word in the order of the table.
    rows: Vec<T>,
}

impl ByWord<&'static str> {
    /// Phrases by their first words.
    pub(crate) fn phrases(phrases: &[&'static str]) -> Self {
        Self::first(phrases.iter().copied(), |phrase| phrase)
    }

    /// Phrases by their last words.
    pub(crate) fn endings(phrases: &[&'static str]) -> Self {
        Self::last(phrases.iter().copied(), |phrase| phrase)
    }
}

impl<T> ByWord<T> {
    /// Bits of the number of a bucket: of the longest tables, some 300 words, one in four buckets holds any.
    const BITS: u32 = 10;

    /// The rows by the first word of the text of each.
    pub(crate) fn first(rows: impl IntoIterator<Item = T>, text: impl Fn(&T) -> &str) -> Self {
        Self::of(rows.into_iter().map(|row| (first_word(text(&row)), row)))
    }

    /// The rows by the last word of the text of each.
    pub(crate) fn last(rows: impl IntoIterator<Item = T>, text: impl Fn(&T) -> &str) -> Self {
        Self::of(rows.into_iter().map(|row| (last_word(text(&row)), row)))
    }

    /// The rows by the words that are given with them. The longest words of the language have eight letters.
    fn of(rows: impl Iterator<Item = (Option<(u64, usize)>, T)>) -> Self {
        let mut keyed: Vec<(u64, T)> = rows.map(|(word, row)| (word.unwrap_or_default().0, row)).collect();
        keyed.sort_by_key(|(key, _)| (Self::bucket(*key), *key));
        let mut starts = vec![0; (1 << Self::BITS) + 1];
        for (key, _) in &keyed {
            starts.iter_mut().skip(Self::bucket(*key) + 1).take(1).for_each(|rows| *rows += 1);
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        let (keys, rows) = keyed.into_iter().unzip();
        Self { starts, keys, rows }
    }

    const fn bucket(key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - Self::BITS)) as usize
    }

    /// The rows that a text may begin with, where they stand by their first words.
    pub(crate) fn like(&self, text: &str) -> &[T] {
        self.with(first_word(text))
    }

    /// The rows that the [`Key`] of a text may begin with, without one: what no key has, a speck in the first word or a blank
    /// before it, is looked past.
    pub(crate) fn like_key(&self, text: &str) -> &[T] {
        /// The letters of the longest word with what stands behind it.
        const WORD: usize = 9;
        let word = first_word(text);
        let end = word.map_or(0, |(_, end)| end);
        let next = text.get(end..).and_then(|rest| rest.chars().next()).map_or(b' ', fold_char);
        let odd = |(letters, end): (u64, usize)| letters.to_le_bytes().contains(&OTHER) || end == 0 && next == b' ';
        if is_speck(next) || word.is_none_or(odd) { self.like(Key::<WORD>::of(text).as_str()) } else { self.with(word) }
    }

    /// The rows that a text may end with, where they stand by their last words.
    pub(crate) fn like_end(&self, text: &str) -> &[T] {
        self.with(last_word(text))
    }

    /// The rows of a word, as `fold` reads it at the start or at the end of a text.
    #[inline]
    pub(crate) fn with(&self, word: Option<(u64, usize)>) -> &[T] {
        let Some((word, _)) = word else { return &[] };
        let bucket = Self::bucket(word);
        let Some(&[from, to]) = self.starts.get(bucket..bucket + 2) else { return &[] };
        if from == to { &[] } else { self.among(from as usize, to as usize, word) }
    }

    /// The rows of a word among those of its bucket.
    fn among(&self, from: usize, to: usize, word: u64) -> &[T] {
        let keys = self.keys.get(from..to).unwrap_or_default();
        let before = keys.iter().take_while(|key| **key != word).count();
        let alike = keys.iter().skip(before).take_while(|key| **key == word).count();
        self.rows.get(from + before..from + before + alike).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_their_words_in_the_order_of_the_table() {
        let rows = ["bo luat", "bo", "v/v", "&", "uy ban nhan dan"];
        let by_first = ByWord::first(rows, |row| *row);
        for (text, found) in [
            ("Bộ luật Hình sự", vec!["bo luat", "bo"]),
            ("V/v giao đê", vec!["v/v"]),
            ("& Phát triển", vec!["&"]),
            ("Ủy ban", vec!["uy ban nhan dan"]),
            ("Sở", vec![]),
            ("Sởxâydựngvà", vec![]),
        ] {
            assert_eq!(by_first.like(text), found, "{text}");
        }
        assert_eq!(ByWord::last(rows, |row| *row).like_end("của Ủy ban nhân dân"), ["uy ban nhan dan"]);
    }
}
