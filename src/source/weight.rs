//! How well a reading of a few signs fits Vietnamese text, in bits: the fewer, the better.

use std::ops::Range;

use super::reading::{Carrier, Reading};
use super::syllable::{LONGEST, Letter, is_syllable, letter};
use crate::letters::is_alphabetic;

/// What a reading of a token costs and holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) bits: u16,
    /// Words with an accented letter.
    pub(super) words: u8,
    /// Those of them that are Vietnamese syllables.
    pub(super) syllables: u8,
}

/// The longest token in characters; longer ones are cut.
pub(super) const MAX_TOKEN: usize = 48;

/// An accented word that is a syllable is what Vietnamese text consists of; one that is none is an accident.
const SYLLABLE: u16 = 4;
const NO_SYLLABLE: u16 = 8;
/// A letter of another language or script.
const FOREIGN_LETTER: u16 = 10;
/// A letter of Western Europe in text that is read as it is.
const WESTERN_LETTER: u16 = 7;
/// An accented capital in a word that begins with a small letter.
const STRAY_CAPITAL: u16 = 6;
/// A sign beside a letter that does not belong there, and one elsewhere.
const SYMBOL_IN_WORD: u16 = 10;
const SYMBOL: u16 = 4;
/// A quotation mark, dash or the like.
const PUNCTUATION: u16 = 1;
const PUNCTUATION_IN_WORD: u16 = 8;
/// A Unicode letter for which the encoding has no byte.
const KEPT_LETTER: u16 = 12;
/// A byte that is none of the encoding.
const BROKEN: u16 = 14;

/// A word, gathered letter by letter.
struct Word {
    /// The letters, as far as a syllable reaches.
    letters: [Letter; LONGEST],
    len: usize,
    accented: u16,
    foreign: u16,
    bits: u16,
    /// Whether it has a small letter, a tone.
    small: bool,
    toned: bool,
    /// Accented capitals behind small letters.
    stray: u16,
}

impl Word {
    const EMPTY: Self = Self {
        letters: [Letter::NONE; LONGEST],
        len: 0,
        accented: 0,
        foreign: 0,
        bits: 0,
        small: false,
        toned: false,
        stray: 0,
    };

    fn push(&mut self, c: char) {
        if let Some(letter) = letter(c) {
            self.stray += u16::from(letter.capital && letter.bits > 0 && self.small);
            self.small |= !letter.capital;
            self.toned |= !letter.is_toneless();
            self.accented += u16::from(letter.bits > 0);
            self.bits += u16::from(letter.bits);
            if let Some(slot) = self.letters.get_mut(self.len) {
                *slot = letter;
            }
        } else {
            self.foreign += 1;
        }
        self.len += 1;
    }

    fn is_syllable(&self) -> bool {
        self.foreign == 0 && self.letters.get(..self.len).is_some_and(is_syllable)
    }

    /// `QĐ`, `HĐND`, `TƯ`
    fn is_abbreviation(&self) -> bool {
        self.foreign == 0 && !self.small && !self.toned
    }

    /// Adds the word to a weight and begins the next one.
    fn weigh(&mut self, weight: &mut Weight, western: bool) {
        let word = std::mem::replace(self, Self::EMPTY);
        if word.accented + word.foreign == 0 {
            return;
        }
        let mut cost = word.bits + word.stray * STRAY_CAPITAL;
        if word.is_syllable() {
            weight.words = weight.words.saturating_add(1);
            weight.syllables = weight.syllables.saturating_add(1);
            cost = cost.saturating_sub(SYLLABLE);
        } else if !word.is_abbreviation() {
            weight.words = weight.words.saturating_add(1);
            cost += NO_SYLLABLE + word.foreign * FOREIGN_LETTER;
        }
        weight.bits += if western { cost.min((word.accented + word.foreign) * WESTERN_LETTER) } else { cost };
    }
}

/// Weighs a token, a range of at most [`MAX_TOKEN`] signs, in a reading.
pub(super) fn weigh(reading: Reading, carrier: Carrier<'_>, token: Range<usize>) -> Weight {
    let mut weight = Weight::default();
    let mut word = Word::EMPTY;
    let mut at = token.start;
    let western = reading == Reading::AsIs;
    // A sign that is no letter, and whether it stands behind one; what follows decides its price.
    let mut pending: Option<(char, bool)> = None;
    while at < token.end {
        let Some(read) = reading.read(carrier, at) else { break };
        at = read.end;
        let is_letter = is_alphabetic(read.char);
        if let Some((symbol, after_letter)) = pending.take() {
            weight.bits += symbol_bits(symbol, after_letter, is_letter);
        }
        if is_letter {
            word.push(read.char);
            weight.bits += if read.kept { KEPT_LETTER } else { 0 };
        } else {
            pending = Some((read.char, word.len > 0));
            word.weigh(&mut weight, western);
        }
    }
    if let Some((symbol, after_letter)) = pending {
        weight.bits += symbol_bits(symbol, after_letter, false);
    }
    word.weigh(&mut weight, western);
    weight
}

/// What a sign that is no letter costs between its neighbours.
fn symbol_bits(symbol: char, after_letter: bool, before_letter: bool) -> u16 {
    match symbol {
        char::REPLACEMENT_CHARACTER => BROKEN,
        '\u{A0}' | '’' => PUNCTUATION,
        '‘' | '“' | '”' | '«' | '»' | '„' | '–' | '—' | '…' | '•' | '\u{2212}' | '\u{2010}' | '\u{2011}' => {
            if after_letter && before_letter {
                PUNCTUATION_IN_WORD
            } else {
                PUNCTUATION
            }
        }
        // Square and cubic metres.
        '²' | '³' if after_letter && !before_letter => PUNCTUATION,
        _ if symbol.is_whitespace() => 0,
        _ if after_letter || before_letter => SYMBOL_IN_WORD,
        _ => SYMBOL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(reading: Reading, text: &str) -> u16 {
        weigh(reading, Carrier::Text(text), 0..text.len()).bits
    }

    #[test]
    fn the_right_reading_of_a_word_is_the_cheapest() {
        for (word, right) in [
            ("Nguyễn", Reading::AsIs),
            ("NghÞ", Reading::Tcvn3),
            ("Quyeát", Reading::Vni),
            ("ðßþc", Reading::Viscii),
            ("ÇÜ®c", Reading::Vps),
            ("nghiÃªm", Reading::Utf8),
            ("Müller", Reading::AsIs),
            ("1.000m²", Reading::AsIs),
        ] {
            for other in Reading::ALL {
                assert!(other == right || bits(right, word) <= bits(other, word), "{word} {right:?} {other:?}");
            }
        }
    }
}
