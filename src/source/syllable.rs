//! What a Vietnamese syllable is: the evidence by which encodings are told apart.
//!
//! A syllable is an initial, a rhyme and one tone at most. Bytes read with the wrong encoding rarely form any.

use std::sync::LazyLock;

use unicode_normalization::char::decompose_canonical;

/// The initials. `gi` and `qu` are spelled with a vowel letter.
const INITIALS: &str = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

/// The initials that stand before `e ê i y` in place of `c g ng`, and only there.
const FRONT_INITIALS: &str = "k gh ngh";
const BACK_INITIALS: &str = "c g ng";

/// The rhymes, without tones.
const RHYMES: &str = "\
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong \
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uân uâng uât uây uc ue uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt \
    uyn uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
    y ych yêm yên yêng yêt yêu yn ynh yt";

/// How rare an accented letter is: bits of information by its share among the accented letters of official documents.
const BITS: &[(u8, &str)] = &[
    (3, "đ"),
    (4, "àáư"),
    (5, "ảạềếệịôốộơủụ"),
    (6, "âăấậêểíóồổờớợứự"),
    (7, "ãặầẩìởừửý"),
    (8, "éỉòọúữ"),
    (9, "ằắẫễĩỏỗùỹ"),
    (10, "èẻõỡũỳỷ"),
    (12, "ẽẹẳẵ"),
    (15, "ỵ"),
];

/// A letter of the Vietnamese alphabet, or one that Vietnamese texts use (f, j, w, z).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// The letter without tone and case, 1 to 33.
    key: u8,
    tone: Tone,
    /// Whether it is a capital.
    pub(super) capital: bool,
    /// How rare it is; 0 for letters of ASCII.
    pub(super) bits: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Level,
    /// Sắc and nặng: the only tones before `c ch p t`.
    Stopped,
    Other,
}

impl Letter {
    /// No letter of the alphabet.
    pub(super) const NONE: Self = Self { key: 0, tone: Tone::Level, capital: false, bits: 0 };

    /// Whether it bears no tone.
    pub(super) fn is_toneless(self) -> bool {
        self.tone == Tone::Level
    }
}

/// The letters, in the order of [`letter`]'s slots.
static LETTERS: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| {
    let latin = '\0'..='\u{1B0}';
    let additional = '\u{1EA0}'..='\u{1EF9}';
    latin.chain(additional).map(analysed).collect()
});

/// The initials as keys.
static INITIAL_KEYS: LazyLock<Keys> = LazyLock::new(|| keys(INITIALS));
static FRONT_KEYS: LazyLock<Keys> = LazyLock::new(|| keys(FRONT_INITIALS));
static BACK_KEYS: LazyLock<Keys> = LazyLock::new(|| keys(BACK_INITIALS));
static RHYME_KEYS: LazyLock<Keys> = LazyLock::new(|| keys(RHYMES));

/// Keys in their order: a few comparisons find one among the most of them.
struct Keys(Vec<u32>);

impl Keys {
    fn contains(&self, key: u32) -> bool {
        self.0.binary_search(&key).is_ok()
    }
}

/// Letters of the longest syllable, `nghiêng`.
pub(super) const LONGEST: usize = 7;

/// The letter that a character is.
pub(super) fn letter(c: char) -> Option<Letter> {
    let slot = match c {
        '\0'..='\u{1B0}' => c as usize,
        '\u{1EA0}'..='\u{1EF9}' => 0x1B1 + c as usize - 0x1EA0,
        _ => return None,
    };
    LETTERS.get(slot).copied().flatten()
}

/// Whether a word is a Vietnamese syllable, as far as its spelling goes.
pub(crate) fn is_spelled_syllable(word: &str) -> bool {
    let mut letters = [Letter::NONE; LONGEST + 1];
    let mut length = 0;
    for c in word.chars() {
        let (Some(slot), Some(letter)) = (letters.get_mut(length), letter(c)) else { return false };
        *slot = letter;
        length += 1;
    }
    letters.get(..length).is_some_and(is_syllable)
}

/// Whether letters form a Vietnamese syllable.
pub(super) fn is_syllable(letters: &[Letter]) -> bool {
    let mut toned = letters.iter().filter(|letter| letter.tone != Tone::Level);
    let tone = toned.next().map_or(Tone::Level, |letter| letter.tone);
    if letters.len() > LONGEST || toned.next().is_some() {
        return false;
    }
    // The initial has three letters at most, the rhyme four.
    (0..=letters.len().min(3)).any(|split| {
        letters.split_at_checked(split).is_some_and(|(initial, rhyme)| {
            let Some(&vowel) = rhyme.first() else { return false };
            let front = matches!(vowel.key, E | E_CIRCUMFLEX | I | Y);
            let stopped = match rhyme {
                [.., last] if matches!(last.key, C | P | T) => true,
                [.., c, h] => (c.key, h.key) == (C, H),
                _ => false,
            };
            let (initial, rhyme) = (key_of(initial), key_of(rhyme));
            RHYME_KEYS.contains(rhyme)
                && (!stopped || tone == Tone::Stopped)
                && (initial == 0
                    || INITIAL_KEYS.contains(initial)
                        && (front || !FRONT_KEYS.contains(initial))
                        // `gì`, `gìn`: `gi` before `i` is written once.
                        && !(BACK_KEYS.contains(initial) && front && !(initial == u32::from(G) && vowel.key == I)))
        })
    })
}

const C: u8 = key('c');
const E: u8 = key('e');
const E_CIRCUMFLEX: u8 = key('ê');
const G: u8 = key('g');
const H: u8 = key('h');
const I: u8 = key('i');
const P: u8 = key('p');
const T: u8 = key('t');
const Y: u8 = key('y');

/// The number of a small letter without tone; 0 for none.
const fn key(c: char) -> u8 {
    match c {
        'a'..='z' => c as u8 - b'a' + 1,
        'ă' => 27,
        'â' => 28,
        'ê' => 29,
        'ô' => 30,
        'ơ' => 31,
        'ư' => 32,
        'đ' => 33,
        _ => 0,
    }
}

/// Up to four letters as one number, which no longer sequence has.
fn key_of(letters: &[Letter]) -> u32 {
    if letters.len() > 4 {
        u32::MAX
    } else {
        letters.iter().fold(0, |number, letter| number << 6 | u32::from(letter.key))
    }
}

fn keys(words: &str) -> Keys {
    let keys = words.split_ascii_whitespace().map(|word| key_of(&word.chars().filter_map(letter).collect::<Vec<_>>()));
    let mut keys: Vec<u32> = keys.collect();
    keys.sort_unstable();
    Keys(keys)
}

/// A character taken apart into letter, tone and case.
fn analysed(c: char) -> Option<Letter> {
    let capital = c.is_uppercase();
    let small = c.to_lowercase().next()?;
    let mut base = '\0';
    let mut tone = Tone::Level;
    decompose_canonical(small, |part| match (part, base) {
        ('\u{300}' | '\u{303}' | '\u{309}', _) => tone = Tone::Other,
        ('\u{301}' | '\u{323}', _) => tone = Tone::Stopped,
        ('\u{302}', 'a') => base = 'â',
        ('\u{302}', 'e') => base = 'ê',
        ('\u{302}', 'o') => base = 'ô',
        ('\u{306}', 'a') => base = 'ă',
        ('\u{31B}', 'o') => base = 'ơ',
        ('\u{31B}', 'u') => base = 'ư',
        (letter, '\0') => base = letter,
        _ => base = '\u{FFFD}',
    });
    let key = key(base);
    let bits = BITS.iter().find_map(|(bits, letters)| letters.contains(small).then_some(*bits));
    match (key, small.is_ascii()) {
        (0, _) => None,
        (_, true) => Some(Letter { key, tone, capital, bits: 0 }),
        (_, false) => bits.map(|bits| Letter { key, tone, capital, bits }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn syllable(word: &str) -> bool {
        let letters: Option<Vec<_>> = word.chars().map(letter).collect();
        letters.is_some_and(|letters| is_syllable(&letters))
    }

    #[test]
    fn vietnamese_syllables_are_syllables_in_either_case() {
        for word in "nghiêng quyết ĐỊNH giếng gì gìn uỷ ủy hoà hòa khuỷu thuở oách ý Ở ngoằn quốc xuyên huýt đường yếu"
            .split(' ')
        {
            assert!(syllable(word), "{word}");
        }
    }

    #[test]
    fn other_letters_are_no_syllable() {
        for word in "cếng ngế kạ hoạb nhiệmm được̣ sắp̀ bàt café naïve Müller đđ nghà ghô".split(' ')
        {
            assert!(!syllable(word), "{word}");
        }
    }

    #[test]
    fn every_accented_letter_has_its_rarity() {
        let letters: String = BITS.iter().map(|(_, letters)| *letters).collect();
        assert_eq!(letters.chars().count(), 67);
        for c in letters.chars() {
            assert!(letter(c).unwrap().bits > 0, "{c}");
            let capital = letter(c.to_uppercase().next().unwrap()).unwrap();
            assert!(capital.capital && capital.bits > 0, "{c}");
        }
    }
}
