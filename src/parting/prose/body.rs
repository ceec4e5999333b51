//! The text: bases and enactment, the enumerators that go on with their sequence, and what follows the text.

use super::closing::Closing;
use super::words::{ends_sentence, is_dash, is_upper};
use super::{Cutter, Stage};
use crate::grammar::numeral::roman;
use crate::letters::{is_alphabetic, is_lowercase, is_uppercase};
use crate::vocabulary::attachments::PRINTED_APPENDIX;
use crate::vocabulary::paragraphs::{COUNTED_UNITS, PRINTED_BASES, PRINTED_ENACTMENTS};
use crate::vocabulary::provisions::{POINTS, PRINTED_ARTICLE, PRINTED_CHAPTERS};
use crate::vocabulary::signers::PRINTED_DISTRIBUTION;

/// The enumerators seen last, of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sequences {
    article: u32,
    roman: u16,
    chapter: u16,
    /// `1.`, and `1.2.` below it.
    arabic: [u32; 2],
    /// How many letters of a list were seen.
    letter: usize,
    /// A mark that ends a sentence stood behind the last enumerator: what goes on is no title.
    ended: bool,
    /// The heading that the last enumerator opened is set in capitals.
    heading: bool,
}

impl Cutter<'_> {
    pub(super) fn body(&mut self, at: usize, mut seen: Sequences) -> (Stage, usize) {
        let (word, next, above) = (self.word(at), self.word(at + 1), self.above(at));
        let marked = at == 0 || ends_sentence(above) || self.begins(at);
        let upper = is_upper(above) && above.chars().any(is_alphabetic);
        if self.opens(at, PRINTED_DISTRIBUTION) {
            self.begin(at);
            let behind = at + 2;
            self.begin(behind);
            return (Stage::Closing(Closing { listed: true, named: false }), behind);
        }
        let enclosed = if at == 0 || ends_sentence(above) || self.opens_any(at, PRINTED_APPENDIX) {
            self.enclosure(at)
        } else {
            None
        };
        if let Some(behind) = enclosed.filter(|behind| self.capitals(*behind) > behind + 2) {
            self.begin(at);
            self.begin(behind);
            return (Stage::Enclosed, behind);
        }
        if marked && is_upper(word) && self.signs(at).is_some() {
            return (Stage::Closing(Closing::default()), at);
        }
        if next.ends_with(':') && self.opens_any(at, PRINTED_ENACTMENTS) {
            self.begin(at);
            self.begin(at + 2);
            return (Stage::Body(Sequences::default()), at + 2);
        }
        if above.ends_with([';', '.', ',']) && self.opens_any(at, PRINTED_BASES) {
            self.begin(at);
            return (Stage::Body(seen), at + 2);
        }
        // Behind the label of a unit its own text stands: `1. Thời gian: …`
        let labelled = at.checked_sub(1).is_some_and(|above| self.begins(above) || above > 0 && self.begins(above - 1));
        if marked && !labelled && (self.opens_label(at) || self.takes_leave(at)) {
            self.begin(at);
            return (Stage::Body(seen), at);
        }
        if let Some(behind) = self.unit(at, marked, upper, &mut seen) {
            self.begin(at);
            (seen.ended, seen.heading) = (false, self.capitals(behind) >= behind + 2);
            return (Stage::Body(seen), behind);
        }
        if seen.heading && !is_upper(word) && !is_dash(word) {
            // `II. KHUYẾT ĐIỂM Một số …`: the heading in capitals has ended.
            if upper && word.starts_with(is_uppercase) {
                self.begin(at);
            }
            seen.heading = false;
        }
        seen.ended |= ends_sentence(word);
        (Stage::Body(seen), at)
    }

    /// Whether a unit or an enactment begins with a word: what no subject holds.
    pub(super) fn opens_unit(&self, at: usize) -> bool {
        let (word, next) = (self.word(at), self.word(at + 1));
        let first = matches!(word, "I." | "I-" | "1." | "A.") && next.starts_with(is_uppercase);
        let article = || word == PRINTED_ARTICLE && matches!(next, "1." | "1:");
        first || article() || PRINTED_CHAPTERS.contains(&word) && next == "I"
    }

    /// The word behind the enumerator that begins with one and goes on with its sequence.
    fn unit(&self, at: usize, marked: bool, upper: bool, seen: &mut Sequences) -> Option<usize> {
        let (word, next) = (self.word(at), self.word(at + 1));
        let capital = |at: usize| self.word(at).trim_start_matches(['“', '"', '(']).starts_with(is_uppercase);
        if word == PRINTED_ARTICLE && (marked || upper) && next.ends_with(['.', ':']) {
            let number: u32 = next.trim_end_matches(['.', ':']).parse().ok()?;
            let goes_on = number == seen.article + 1;
            return goes_on.then(|| {
                (seen.article, seen.arabic, seen.letter) = (number, [0; 2], 0);
                at + 2
            });
        }
        if PRINTED_CHAPTERS.contains(&word) && roman(next) == Some(seen.chapter + 1) && (marked || upper) {
            seen.chapter += 1;
            return Some(at + 2);
        }
        // Behind a title without a mark its first item follows, not what a unit is named with in a sentence.
        let titled = !seen.ended && !COUNTED_UNITS.contains(&self.above(at)) && self.above(at).ends_with(is_lowercase);
        if is_dash(word) {
            let item = next.starts_with(|c: char| is_alphabetic(c) || c == '“');
            return (item && (marked || upper && seen.heading || titled && capital(at + 1) && self.is_first(at)))
                .then_some(at + 1);
        }
        if let Some(letter) = word.strip_suffix(')') {
            let place = POINTS.iter().position(|other| *other == letter)?;
            let goes_on = place == seen.letter || place == 0;
            return (goes_on && (marked || titled && place == 0)).then(|| {
                seen.letter = place + 1;
                at + 1
            });
        }
        let label = word.strip_suffix(['.', '-'])?;
        if let Some(number) = roman(label).filter(|number| *number == seen.roman + 1) {
            return (is_upper(next) && (marked || upper)).then(|| {
                (seen.roman, seen.arabic, seen.letter) = (number, [0; 2], 0);
                at + 1
            });
        }
        let mut numbers = label.split('.').map(str::parse::<u32>);
        let (first, second) = (numbers.next()?.ok()?, numbers.next());
        let below = match (second, numbers.next()) {
            (None, _) => 0,
            (Some(Ok(second)), None) => second,
            _ => return None,
        };
        let opens = titled && if below == 0 { first == 1 } else { below == 1 };
        let stands = capital(at + 1) && (marked || upper || opens);
        let [last, last_below] = seen.arabic;
        let goes_on = match below {
            0 => first == last + 1 || first == 1,
            below => first == last && (below == last_below + 1 || below == 1),
        };
        (stands && goes_on && word.ends_with('.')).then(|| {
            (seen.arabic, seen.letter) = ([first, below], 0);
            at + 1
        })
    }

    /// Whether a second item with the same mark follows the one that begins with a word.
    fn is_first(&self, at: usize) -> bool {
        /// The words of an item at the most.
        const LONGEST_ITEM: usize = 60;
        let end = (at + 1..at + LONGEST_ITEM).find(|at| self.word(*at).ends_with([';', '.']));
        end.is_some_and(|end| self.word(end + 1) == self.word(at))
    }
}
