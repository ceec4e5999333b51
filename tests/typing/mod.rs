//! Types text in the encodings of old, after the charts in `tests/charts`, independently of the library.

use std::collections::HashMap;
use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization;
use vanban::Encoding;

/// The encodings of which charts are kept.
pub(crate) const CHARTED: [Encoding; 5] =
    [Encoding::Tcvn3, Encoding::Vni, Encoding::Viscii, Encoding::Vps, Encoding::Windows1258];

/// The rows of a chart: bytes, and the character that they are.
pub(crate) fn chart(encoding: Encoding) -> Vec<(Vec<u8>, char)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/charts/{encoding}.tsv"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let (bytes, character) = line.split_once('\t').unwrap();
            let bytes = bytes.split(' ').map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect();
            let code = character.strip_prefix("U+").unwrap().split(' ').next().unwrap();
            (bytes, char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
        })
        .collect()
}

/// A typist of one encoding.
pub(crate) struct Typist {
    encoding: Encoding,
    codes: HashMap<char, Vec<u8>>,
}

impl Typist {
    pub(crate) fn of(encoding: Encoding) -> Self {
        let codes = match encoding {
            Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => HashMap::new(),
            charted => chart(charted).into_iter().map(|(bytes, character)| (character, bytes)).collect(),
        };
        Self { encoding, codes }
    }

    /// The bytes of a text; `None` where the encoding has none for a character of it.
    pub(crate) fn types(&self, text: &str) -> Option<Vec<u8>> {
        match self.encoding {
            Encoding::Utf8 => Some(text.as_bytes().to_vec()),
            Encoding::Utf16Le => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            Encoding::Utf16Be => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
            _ => text.nfc().try_fold(Vec::with_capacity(text.len()), |mut bytes, c| {
                bytes.extend(self.character(c)?);
                Some(bytes)
            }),
        }
    }

    fn character(&self, c: char) -> Option<Vec<u8>> {
        if let Some(code) = self.codes.get(&c) {
            return Some(code.clone());
        }
        if c.is_ascii() {
            return Some(vec![c as u8]);
        }
        // A letter and its tone: `ế` is `ê` and an acute.
        let marks: Vec<char> = std::iter::once(c).nfd().collect();
        let (tones, letter): (Vec<_>, Vec<_>) =
            marks.into_iter().partition(|c| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'));
        let letter: Vec<char> = letter.into_iter().nfc().collect();
        let ([letter], [tone]) = (letter.as_slice(), tones.as_slice()) else { return None };
        let mut bytes = self.character(*letter)?;
        bytes.extend(self.codes.get(tone)?);
        Some(bytes)
    }
}

/// Bytes as software shows them that takes them for Windows-1252.
pub(crate) fn mojibake(bytes: &[u8]) -> String {
    encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// The 134 accented letters of Vietnamese.
pub(crate) fn letters() -> String {
    let small = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    let all: String = small.chars().chain(small.to_uppercase().chars()).collect();
    assert_eq!(all.chars().count(), 134);
    all
}
