//! What stands on the lines of a subject and is none of it: the stamp of the office that received the document, scribbles of
//! the pen, the date line of the other column, what is left of the motto.

use super::{capitals, shows};
use crate::fold::{distance, fold};
use crate::grammar::authority::is_capitals;
use crate::layout::{Part, Signal};
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_mute, is_uppercase, is_vowel};
use crate::lines::TextLine;
use crate::reading::Reading;
use crate::source::is_spelled_syllable;
use crate::stretch::Stretch;
use crate::vocabulary::heads::LETTERED;
use crate::vocabulary::letterheads::{MOTTO, STAMPED_UNITS, UNIT_CODES};

/// Words of letters and digits or marks mixed, or of small letters without any vowel: `Wlt04fÓi0`, `&-TÍN`, `nh`. Numbers and
/// symbols of documents are none.
pub(super) fn odd_words(text: &str) -> usize {
    text.split(' ').filter(|word| is_odd(word)).count()
}

fn is_odd(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | ':' | '“' | '”' | '"' | '/'));
    if bare.chars().all(is_lowercase) {
        // Most words are of small letters and a vowel.
        return bare.len() > 1 && !bare.contains(is_vowel);
    }
    let marks =
        bare == "&" || bare.contains(['=', '>', '<', '{', '}', '|', '~', '«', '»', '¬', '$', '£', '_', '?', '^']);
    let small = bare.contains(char::is_lowercase) && bare.contains(|c: char| c.is_ascii_digit()) && !is_measured(bare);
    // `cH`, `ndM`: no abbreviation begins small. In the name of a product one capital follows: `eThuế`.
    let capitals = bare.chars().filter(|c| c.is_uppercase()).count();
    let mixed = bare.starts_with(char::is_lowercase) && (capitals > 1 || capitals == 1 && bare.chars().count() <= 3);
    // `6È`
    let figured =
        bare.contains(|c: char| c.is_ascii_digit()) && bare.contains(|c: char| !c.is_ascii() && is_alphabetic(c));
    let figured = figured && !bare.contains(['/', '-']);
    marks || figured || mixed || (small && !bare.contains(['/', '-']))
}

/// `300mg`, `110kV`, `v5.0`: a number and the unit that it is measured in, or a version.
fn is_measured(word: &str) -> bool {
    /// The letters of the longest unit.
    const UNIT: usize = 3;
    let number = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
    };
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let measured = number(word.get(..word.len() - unit.len()).unwrap_or_default());
    let version = word.strip_prefix('v').is_some_and(|rest| number(rest) && rest.contains('.'));
    version || measured && unit.len() <= UNIT && unit.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// How many lines of a subject stand above the stamp of the office that received the document, or above what holds no words of
/// a text and stands apart: the stamp as well, or what is left of something else. `None` where nothing of the kind does.
pub(super) fn begins(reading: &Reading<'_>, lines: &[usize]) -> Option<usize> {
    let stamp = lines.iter().position(|line| shows(reading, *line, Signal::IncomingStamp)).filter(|at| *at > 0);
    let debris = lines.iter().zip(lines.iter().skip(1)).position(|(above, line)| is_debris(reading, *above, *line));
    stamp.into_iter().chain(debris.map(|at| at + 1)).min()
}

/// Whether a line holds a day in figures and no more than the remnant of its label: `ng: 25/10/2031.`
pub(super) fn is_stamped_day(reading: &Reading<'_>, line: usize) -> bool {
    let shape = reading.lines.get(line).map(|line| line.shape);
    shape.is_some_and(|shape| shape.letters <= STAMPED_LETTERS && shape.digits >= STAMPED_DIGITS)
}

/// The most letters and the fewest digits of the day of a stamp: `Ngày: 5/3/2031`.
const STAMPED_LETTERS: u16 = 4;

const STAMPED_DIGITS: u16 = 6;

/// What of a line stands before the scribble at its end: from an odd word on, of two or more most are none of the language;
/// or a consonant by itself.
///
/// `V/v giải đáp chính sách “...g M2 ce`, `V/v giải đáp chính sách l`
pub(super) fn before_scribble(stretch: Stretch<'_>) -> Stretch<'_> {
    let word = |word: &str| {
        let bare = word.trim_matches(|c: char| !is_alphanumeric(c));
        let abbreviates = bare.chars().filter(|c| c.is_uppercase()).count() >= 2;
        let number = bare.bytes().all(|byte| byte.is_ascii_digit());
        !bare.is_empty() && (abbreviates || number || bare.contains(['/', '-']) || is_spelled_syllable(bare))
    };
    if let Some((before, last)) = stretch.text.rsplit_once(' ')
        && last.len() == 1
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
        && is_mute(last)
        && before.ends_with(is_lowercase)
        && !LETTERED.iter().any(|word| before.ends_with(word))
    {
        return stretch.before(before.len());
    }
    let odd = |part: &str| part != "&" && is_odd(part) || part.contains("..");
    if !stretch.text.split(' ').any(odd) {
        return stretch;
    }
    let (mut at, mut count, mut told, mut seen, mut end) = (stretch.text.len(), 0, 0, false, None);
    for part in stretch.text.rsplit(' ') {
        at = at.saturating_sub(part.len());
        count += 1;
        let known = word(part);
        told += usize::from(known);
        seen |= odd(part);
        // `Bey d4`
        if seen && !known && count >= 2 && told * 2 < count {
            end = Some(at);
        }
        at = at.saturating_sub(1);
    }
    // At least two words stand before it.
    let opened = |end: &usize| stretch.text.get(..*end).is_some_and(|before| before.trim_end().contains(' '));
    end.filter(opened).map_or(stretch, |end| stretch.before(end))
}

/// Words of the stamp of an office that received the document, at the least.
const STAMP_WORDS: usize = 4;

/// What of a line in small letters stands before the name that an office stamped beside it, in capitals, its place among them.
pub(super) fn before_stamp(stretch: Stretch<'_>) -> Stretch<'_> {
    let upper = |word: &&str| word.chars().count() >= 2 && word.chars().all(char::is_uppercase);
    let words = stretch.text.rsplit(' ').take_while(upper);
    let (count, length) = words.clone().fold((0, 0), |(count, length), word| (count + 1, length + word.len() + 1));
    let placed = words.clone().any(|word| STAMPED_UNITS.contains(&fold(word).as_str()));
    let before = stretch.before(stretch.text.len().saturating_sub(length));
    // A subject in capitals is one to its end, whatever it begins with: `V/v RÀ SOÁT …`
    let small = before.text.chars().filter(|c| is_lowercase(*c)).nth(1).is_some();
    if count >= STAMP_WORDS && placed && small { before } else { stretch }
}

/// Where a digit by itself behind a year begins, or a bracket that nothing opened: `… năm 2032 1`, `… bến đò Mận )`
pub(super) fn stray(text: &str) -> Option<usize> {
    let (before, last) = text.rsplit_once(' ')?;
    let year = before.rsplit(' ').next().unwrap_or_default();
    let digit = last.len() == 1 && last.bytes().all(|byte| byte.is_ascii_digit());
    let behind_year = || year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let open = || last == ")" && !before.contains('(');
    (digit && behind_year() || open()).then_some(before.len())
}

/// Lines that debris may put between two of a subject.
const BETWEEN: usize = 2;

/// Whether the subject goes on in small letters behind what was read into it and before the text begins: its end is lost.
pub(super) fn goes_on(reading: &Reading<'_>, last: usize) -> bool {
    let further = (last + 1..reading.lines.len()).filter(|line| reading.speaks(*line)).take(BETWEEN);
    let head = further.take_while(|line| {
        let part = reading.layout.parts.get(*line);
        let named =
            [Signal::Recipients, Signal::Dash, Signal::Whereabouts].iter().any(|sign| shows(reading, *line, *sign));
        matches!(part, Some(Part::Letterhead | Part::Stamp | Part::Authority | Part::Recipients)) && !named
    });
    head.last().is_some_and(|line| shows(reading, line, Signal::LowerStart))
}

/// Whether a line of a subject is the name above the stamp of the office that received the document: in capitals, unlike
/// the line above it, or what recognition made of it, and the stamp below it.
pub(super) fn names_receiver(reading: &Reading<'_>, line: usize) -> bool {
    let next = (line + 1..reading.lines.len()).find(|line| reading.speaks(*line));
    let above = (0..line).rev().find(|line| reading.speaks(*line));
    let stamped = next.is_some_and(|next| shows(reading, next, Signal::IncomingStamp));
    let content = reading.content(line);
    let odd = || odd_words(content) * 2 >= content.split(' ').count();
    stamped && (odd() || (capitals(reading, line) && above.is_some_and(|above| !capitals(reading, above))))
}

/// The widest line of letters that no word of a subject stands on, in characters.
const DEBRIS_WIDTH: u16 = 2;

/// The widest one whose letters bear no marks.
const SCRAP_WIDTH: u16 = 5;

/// Whether a line of a subject below another is debris: below a blank line, and no more than a letter or two, or a third of
/// its words odd, or half of them in capitals amid small ones.
fn is_debris(reading: &Reading<'_>, above: usize, line: usize) -> bool {
    let upper = |line: usize| reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    if line == above + 1 {
        return false;
    }
    let content = reading.content(line);
    let words = content.split(' ').count();
    let capitals = content.split(' ').filter(|word| is_capitals(word)).count();
    let width = reading.lines.get(line).map_or(0, |line| line.shape.width);
    // `x at`: words of a subject bear marks.
    let bare = width <= SCRAP_WIDTH && content.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ');
    let narrow = width <= DEBRIS_WIDTH || bare;
    // `dứt HĐLĐ`: a word with its marks is one of a subject.
    let marked =
        |word: &str| word.chars().count() >= MARKED_WORD && word.chars().all(char::is_lowercase) && !word.is_ascii();
    let mixed = !upper(line)
        && !upper(above)
        && content.starts_with(char::is_lowercase)
        && capitals * 2 >= words
        && !content.split(' ').any(marked);
    narrow || odd_words(content) * 3 >= words || mixed || is_motto(content)
}

/// The shortest word whose marks tell it from debris, in letters.
const MARKED_WORD: usize = 3;

/// The fewest letters of what is left of it.
const SHORTEST_SCRAP: usize = 6;

/// Whether a line holds a piece of the national motto and nothing else, one letter damaged: `inh phúc`
fn is_motto(content: &str) -> bool {
    let key: String = fold(content).chars().filter(char::is_ascii_lowercase).collect();
    let motto = MOTTO.concat();
    let pieces = motto.as_bytes().windows(key.len().max(SHORTEST_SCRAP));
    key.len() >= SHORTEST_SCRAP && pieces.into_iter().any(|piece| distance(piece, key.as_bytes(), 1).is_some())
}

/// Words of a place before a date at the most: `Bà Rịa - Vũng Tàu`, `TP. Hồ Chí Minh`.
const PLACE_WORDS: usize = 5;

/// `V/v chính sách thuế Đồng Xa, ngày 22 tháng 8 năm 2014`: what of a line stands before the date line that was merged
/// with it. Dates of the subject itself have no place and comma before them, nor the full stop that
/// recognition makes of it; behind one that ends a sentence a capital follows.
pub(super) fn before_date(stretch: Stretch<'_>) -> Stretch<'_> {
    let behind = |at: usize| stretch.text.get(at + 1..).and_then(|rest| rest.strip_prefix(' '));
    let stop = |at: usize| stretch.text.get(at..).is_some_and(|rest| rest.starts_with('.'));
    let dated = |at: &usize| {
        behind(*at).is_some_and(|rest| at_start_of_word(rest, "ngay") && !(stop(*at) && rest.starts_with(is_uppercase)))
    };
    let Some(day) = stretch.text.match_indices([',', '.']).map(|(at, _)| at).find(dated) else { return stretch };
    let mut at = day;
    for _ in 0..PLACE_WORDS {
        let before = stretch.text.get(..at).unwrap_or_default().trim_end();
        let word = before.rfind(' ').map_or(0, |blank| blank + 1);
        let behind = stretch.text.get(at..day).unwrap_or_default();
        let place = before.get(word..).is_some_and(|word| word == "-" || names_place(word, behind));
        if !place {
            break;
        }
        at = word;
    }
    if at < day { stretch.before(at) } else { stretch }
}

/// Whether a word may be one of a place, before its words `behind`: `Xa`, `TP.`, `TP.HCM`, not the abbreviation before it:
/// `thuế GTGT Đồng Xa`
fn names_place(word: &str, behind: &str) -> bool {
    let spelled = || word.contains(is_lowercase) || word.ends_with('.') || is_spelled_syllable(word);
    word.starts_with(is_uppercase) && (!behind.contains(is_lowercase) || spelled() || UNIT_CODES.contains(&word))
}

/// Whether a text begins with folded words, whatever stands glued to them: `ngay30`
fn at_start_of_word(text: &str, words: &str) -> bool {
    let opening: String = text.chars().take(words.len()).collect();
    fold(&opening) == words
}

/// Whether words in small letters stand before the date line on its line: those of a subject.
pub(super) fn bears_more(reading: &Reading<'_>, line: usize) -> bool {
    let content = Stretch { text: reading.content(line), at: 0 };
    let before = before_date(content);
    let small =
        |word: &str| word.chars().nth(1).is_some() && word.chars().all(|c| is_lowercase(c) || !is_alphabetic(c));
    let told = |text: &str| text.split(' ').any(|word| word.starts_with(is_lowercase) && small(word));
    before.text.len() < content.text.len() && told(before.text) && before.text.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_the_motto_are_no_words_of_a_subject() {
        for scrap in ["inh phúc", "Tự do - Hạnh", "lập - Tự đo"] {
            assert!(is_motto(scrap), "{scrap}");
        }
        for words in ["hạnh phúc gia đình", "do-t", "tự do hóa", "cá nhân"] {
            assert!(!is_motto(words), "{words}");
        }
    }
}
