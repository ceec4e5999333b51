//! One stretch of text, read with one encoding.
//!
//! Bytes and mojibake are the same problem: text of an old encoding that some software took for Windows-1252 holds, for
//! every byte, the character that Windows-1252 has for it. So both are carriers of bytes, and every encoding reads from
//! either.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::tables::{
    Controls, High, TCVN3, VISCII, VISCII_CONTROLS, VNI_LETTERS, VNI_MARKS, VPS, VPS_CONTROLS, WINDOWS_1252,
};

/// What carries the bytes of an encoding.
#[derive(Clone, Copy, Debug)]
pub(super) enum Carrier<'a> {
    /// The bytes themselves.
    Bytes(&'a [u8]),
    /// Unicode text in which bytes may stand as the characters that Windows-1252 has for them.
    Text(&'a str),
}

/// One sign of a carrier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// The byte, where a byte can stand behind the sign.
    pub(super) byte: Option<u8>,
    /// The character: in bytes, that of Windows-1252.
    pub(super) char: char,
    /// The offset behind it.
    pub(super) end: usize,
}

impl<'a> Carrier<'a> {
    /// The bytes of the carrier itself.
    pub(super) fn bytes(self) -> &'a [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Text(text) => text.as_bytes(),
        }
    }

    /// The sign at an offset.
    pub(super) fn sign(self, at: usize) -> Option<Sign> {
        match self {
            Self::Bytes(bytes) => {
                let &byte = bytes.get(at)?;
                Some(Sign { byte: Some(byte), char: windows_1252(byte), end: at + 1 })
            }
            Self::Text(text) => {
                let char = text.get(at..)?.chars().next()?;
                Some(Sign { byte: windows_1252_byte(char), char, end: at + char.len_utf8() })
            }
        }
    }

    /// The character before an offset; in bytes, that of Windows-1252.
    fn before(self, at: usize) -> Option<char> {
        match self {
            Self::Bytes(bytes) => bytes.get(at.checked_sub(1)?).map(|&byte| windows_1252(byte)),
            Self::Text(text) => text.get(..at)?.chars().next_back(),
        }
    }
}

/// The character of a byte in Windows-1252.
fn windows_1252(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|high| WINDOWS_1252.get(usize::from(high))).copied().unwrap_or(char::from(byte))
}

/// The byte of a character in Windows-1252. What it leaves free counts as the C1 control character.
fn windows_1252_byte(c: char) -> Option<u8> {
    match u8::try_from(c) {
        Ok(byte) => Some(byte),
        Err(_) => WINDOWS_1252.iter().zip(0x80..).find_map(|(&known, byte)| (known == c).then_some(byte)),
    }
}

/// How a stretch of a carrier is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Text as it is; bytes as Windows-1252.
    AsIs,
    /// Bytes of UTF-8: a file with some bytes that are not, or UTF-8 that was taken for Windows-1252.
    Utf8,
    Windows1258,
    Tcvn3,
    Vni,
    Viscii,
    Vps,
}

/// What was read at an offset.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) char: char,
    /// The offset behind what it was read from.
    pub(super) end: usize,
    /// Whether no byte of the encoding stands there: a Unicode character amid mojibake.
    pub(super) kept: bool,
}

/// Windows-1258 as `encoding_rs` has it; where it has nothing, Windows-1252.
static WINDOWS_1258: LazyLock<[char; 256]> = LazyLock::new(|| {
    let mut table = ['\0'; 256];
    for (byte, slot) in (0..=u8::MAX).zip(&mut table) {
        let byte_alone = [byte];
        let (text, _) = encoding_rs::WINDOWS_1258.decode_without_bom_handling(&byte_alone);
        *slot = text.chars().next().filter(|&c| c != char::REPLACEMENT_CHARACTER).unwrap_or(windows_1252(byte));
    }
    table
});

impl Reading {
    pub(super) const ALL: [Self; 7] =
        [Self::AsIs, Self::Utf8, Self::Windows1258, Self::Tcvn3, Self::Vni, Self::Viscii, Self::Vps];

    /// What stands at an offset, composed with the mark behind it.
    pub(super) fn read(self, carrier: Carrier<'_>, at: usize) -> Option<Read> {
        let sign = carrier.sign(at)?;
        let plain = Read { char: sign.char, end: sign.end, kept: false };
        if self == Self::AsIs {
            return Some(plain);
        }
        let Some(byte) = self.byte(carrier, at, sign) else { return Some(Read { kept: true, ..plain }) };
        let next = || carrier.sign(sign.end).and_then(|mark| Some((mark.byte?, mark.end)));
        Some(match self {
            Self::AsIs | Self::Utf8 => utf8(carrier, at, sign, byte),
            Self::Viscii => Read { char: single(byte, &VISCII, VISCII_CONTROLS), ..plain },
            Self::Vps => Read { char: single(byte, &VPS, VPS_CONTROLS), ..plain },
            Self::Windows1258 => composed(windows_1258(byte), plain, || {
                next().map(|(mark, end)| (windows_1258(mark), end)).filter(|&(mark, _)| is_mark(mark))
            }),
            Self::Tcvn3 => composed(tcvn3(byte), plain, || {
                next().map(|(mark, end)| (tcvn3(mark), end)).filter(|&(mark, _)| is_mark(mark))
            }),
            Self::Vni => vni(carrier, byte, plain),
        })
    }

    /// The byte behind a sign. Texts taken from PDF files have other signs for two bytes of TCVN3: `nhμ n−íc`.
    fn byte(self, carrier: Carrier<'_>, at: usize, sign: Sign) -> Option<u8> {
        if self != Self::Tcvn3 || sign.byte.is_some() {
            return sign.byte;
        }
        let beside_letter = || {
            let letter = |c: char| c.is_alphabetic() || windows_1252_byte(c).is_some_and(|byte| byte > 0xA0);
            carrier.before(at).is_some_and(letter) || carrier.sign(sign.end).is_some_and(|next| letter(next.char))
        };
        match sign.char {
            '\u{2212}' => beside_letter().then_some(0xAD),
            '\u{3BC}' => Some(0xB5),
            _ => None,
        }
    }
}

fn single(byte: u8, high: &High, controls: &Controls) -> char {
    match byte.checked_sub(0x80) {
        Some(index) => high.get(usize::from(index)).copied().unwrap_or(char::from(byte)),
        None => controls.iter().find_map(|&(code, c)| (code == byte).then_some(c)).unwrap_or(char::from(byte)),
    }
}

fn windows_1258(byte: u8) -> char {
    WINDOWS_1258.get(usize::from(byte)).copied().unwrap_or(char::from(byte))
}

fn tcvn3(byte: u8) -> char {
    byte.checked_sub(0xA0).and_then(|index| TCVN3.get(usize::from(index))).copied().unwrap_or(windows_1252(byte))
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// A base letter with the combining mark behind it as one character, where there is one.
fn composed(base: char, plain: Read, mark: impl Fn() -> Option<(char, usize)>) -> Read {
    let alone = Read { char: base, ..plain };
    if !base.is_alphabetic() {
        return alone;
    }
    match mark() {
        Some((mark, end)) => one_character(base, &[mark]).map_or(alone, |char| Read { char, end, ..plain }),
        None => alone,
    }
}

/// A letter and its marks as one character, or `None` where Unicode has none.
fn one_character(base: char, marks: &[char]) -> Option<char> {
    let mut composed = std::iter::once(base).chain(marks.iter().copied()).nfc();
    let char = composed.next()?;
    composed.next().is_none().then_some(char)
}

/// The most bytes that VNI puts behind a letter: one, or by a typist's habit the circumflex and the tone apart.
const MAX_VNI_MARKS: usize = 2;

/// VNI: a letter of its own or a plain one, and the byte of the marks on it. What is neither reads as Windows-1252.
///
/// `Quyeát ñònh` → `Quyết định`
fn vni(carrier: Carrier<'_>, byte: u8, plain: Read) -> Read {
    let base =
        VNI_LETTERS.iter().find_map(|&(code, letter)| (code == byte).then_some(letter)).unwrap_or(windows_1252(byte));
    let mut read = Read { char: base, ..plain };
    if !base.is_alphabetic() {
        return read;
    }
    for _ in 0..MAX_VNI_MARKS {
        let Some(Sign { byte: Some(mark @ 0xC0..), end, .. }) = carrier.sign(read.end) else { break };
        let marks = VNI_MARKS.iter().find_map(|&(code, marks)| (code == mark | 0x20).then_some(marks));
        let Some(char) = marks.and_then(|marks| one_character(read.char, marks)) else { break };
        read = Read { char, end, ..read };
    }
    read
}

/// A sequence of UTF-8. Bytes that are none read as U+FFFD; in text, such characters stay.
fn utf8(carrier: Carrier<'_>, at: usize, sign: Sign, byte: u8) -> Read {
    let length = match byte {
        0x00..=0x7F => return Read { char: char::from(byte), end: sign.end, kept: false },
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => 0,
    };
    let mut sequence = [0_u8; 4];
    let mut end = at;
    for slot in sequence.iter_mut().take(length) {
        let Some(Sign { byte: Some(byte), end: behind, .. }) = carrier.sign(end) else { break };
        *slot = byte;
        end = behind;
    }
    let valid = sequence.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok());
    match (valid.and_then(|text| text.chars().next()), carrier) {
        (Some(char), _) => Read { char, end, kept: false },
        (None, Carrier::Bytes(_)) => Read { char: char::REPLACEMENT_CHARACTER, end: sign.end, kept: false },
        (None, Carrier::Text(_)) => Read { char: sign.char, end: sign.end, kept: true },
    }
}
