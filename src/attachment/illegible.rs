//! Pages of which recognition made no words: upside down, or with the writing of the other side shining through.

use std::ops::Range;

use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::reading::Reading;
use crate::source::is_spelled_syllable;

/// Words that are looked at, and how many there are at the least.
const MOST: usize = 400;
const FEWEST: usize = 30;
/// Of a hundred words of a text so many at the least are spelled like Vietnamese syllables. Of lines without any marks, and of
/// foreign ones, there may be fewer.
const SPELLED: usize = 35;
/// Of a hundred words of no text so many at the least have small letters before capitals, or beside digits: `QuyY`, `1e08u`.
const MIXED: usize = 8;

/// Whether the lines bear no words: few are spelled like any, and many mix letters as no writing does.
pub(super) fn is_illegible(reading: &Reading<'_>, lines: Range<usize>) -> bool {
    let told = |word: &&str| word.chars().any(is_alphabetic) && word.chars().nth(1).is_some();
    let words = lines.filter(|line| reading.speaks(*line));
    let words = words.flat_map(|line| reading.content(line).split(|c: char| !is_alphanumeric(c))).filter(told);
    let (mut count, mut spelled, mut mixed) = (0, 0, 0);
    for word in words.take(MOST) {
        count += 1;
        spelled += usize::from(is_spelled_syllable(word));
        mixed += usize::from(is_mixed(word));
    }
    count >= FEWEST && spelled * 100 < count * SPELLED && mixed * 100 >= count * MIXED
}

/// Whether a small letter stands before a capital, or beside a digit.
fn is_mixed(word: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    word.chars()
        .zip(word.chars().skip(1))
        .any(|(a, b)| is_lowercase(a) && (is_uppercase(b) || digit(b)) || digit(a) && is_lowercase(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn illegible(line: &str) -> bool {
        let text = format!("{line}\n").repeat(4);
        is_illegible(&Reading::of(&text), 0..4)
    }

    #[test]
    fn words_that_nobody_wrote_are_told_from_lines_without_marks_and_from_foreign_ones() {
        assert!(illegible("IuX yu9 Op 2YI uoS qu13 uWeN 8uQ5 yenX dEq no4x yuIy9 uvG"));
        assert!(!illegible("Danh sach cac ho nuoi ca long duoc gia han thue mat nuoc ho 2031"));
        assert!(!illegible("The harbour master shall keep the book of landings and of the dues paid"));
        assert!(!illegible("Các hộ nuôi cá lồng QL1A, TT2b, iPhone, McLan, 2a, 3b, eBien, H2o, B4a"));
    }
}
