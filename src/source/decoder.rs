//! From bytes to text.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc;

use super::detection::{self, Finding, Passage};
use super::map::OffsetMap;
use super::reading::{Carrier, Reading};
use super::{binary, capitals, mojibake, utf16};
use crate::{Code, Confidence, Diagnostic, Encoding, Error, Span};

/// How bytes are decoded: by what they show, or as an encoding that is given.
///
/// ```
/// use vanban::{Decoder, Encoding};
/// let bytes = b"C\xE9ng h\xDFa";
/// let decoded = Decoder::new().from(Encoding::Tcvn3).decode(bytes).unwrap();
/// assert_eq!(decoded.text, "Cộng hòa");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Decoder {
    from: Option<Encoding>,
}

/// Text decoded from bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text: the input decoded to UTF-8 and otherwise untouched. Letters that an old encoding writes with two bytes
    /// are one character each.
    pub text: String,
    /// What most of the text was typed with, also where it came as mojibake in a file in UTF-8.
    pub encoding: Encoding,
    /// How sure the encoding is.
    pub confidence: Confidence,
    /// What was odd: passages in another encoding, broken bytes, capitals put right. Spans refer to `text`.
    pub diagnostics: Vec<Diagnostic>,
    /// From the text to what it was read from: the bytes, or the text that UTF-16 holds.
    map: OffsetMap,
    /// From the text that UTF-16 holds to the bytes.
    container: OffsetMap,
}

impl Decoded {
    /// The bytes of the file from which a span of the text was read. Parts of a character have the place of the whole.
    ///
    /// ```
    /// use vanban::{Span, decode};
    /// let decoded = decode(b"\xEF\xBB\xBFS\xE1\xBB\x91: 1").unwrap();
    /// assert_eq!(decoded.bytes_of(Span::new(0, 4)), 3..7);
    /// ```
    #[must_use]
    pub fn bytes_of(&self, span: Span) -> Range<usize> {
        self.container.span(self.map.span(span)).into()
    }

    /// The text with every letter composed (NFC).
    #[must_use]
    pub fn into_nfc(self) -> String {
        if is_nfc(&self.text) { self.text } else { self.text.nfc().collect() }
    }
}

/// Bits by which a reading must be ahead of every other, and the confidence that it has then, in hundredths.
const CONFIDENCES: &[(u64, u8)] = &[(24, 99), (12, 95), (6, 85), (2, 70), (0, 50)];
/// The confidence, in hundredths, in a reading whose words are mostly no Vietnamese syllables.
const FOREIGN_WORDS: u8 = 60;
/// Passages that are reported one by one.
const MAX_REMARKS: usize = 100;
/// Characters of a passage that a diagnostic shows.
const SHOWN: usize = 40;

impl Decoder {
    /// A decoder that finds out the encoding by itself.
    #[must_use]
    pub const fn new() -> Self {
        Self { from: None }
    }

    /// Decodes everything as `encoding`. For the old encodings, a file in UTF-8 is taken for their mojibake.
    #[must_use]
    pub const fn from(self, encoding: Encoding) -> Self {
        Self { from: Some(encoding) }
    }

    /// Decodes the bytes of a text file.
    ///
    /// # Errors
    /// [`Error::NotText`] for binary files, [`Error::TooLarge`] beyond 4 GiB.
    pub fn decode(&self, bytes: &[u8]) -> Result<Decoded, Error> {
        let limit = u64::from(u32::MAX);
        if bytes.len() as u64 > limit {
            return Err(Error::TooLarge { bytes: bytes.len() as u64, limit });
        }
        binary::refuse_known(bytes)?;
        match self.from {
            Some(encoding) => Ok(forced(bytes, encoding)),
            None => detected(bytes),
        }
    }
}

/// Decodes the bytes of a text file, whatever it was typed with.
///
/// ```
/// let decoded = vanban::decode("Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc".as_bytes()).unwrap();
/// assert_eq!(decoded.text, "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc");
/// assert_eq!(decoded.encoding.name(), "tcvn3");
/// ```
///
/// # Errors
/// As for [`Decoder::decode`].
pub fn decode(bytes: &[u8]) -> Result<Decoded, Error> {
    Decoder::new().decode(bytes)
}

const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

fn detected(bytes: &[u8]) -> Result<Decoded, Error> {
    if let Some((encoding, skipped)) = utf16::order(bytes) {
        return Ok(from_utf16(bytes, encoding, skipped));
    }
    binary::refuse_unknown(bytes)?;
    let body = bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes);
    let skipped = bytes.len() - body.len();
    Ok(match std::str::from_utf8(body) {
        Ok(text) => from_text(text, Encoding::Utf8, OffsetMap::after(skipped), 0),
        Err(_) => {
            let carrier = Carrier::Bytes(body);
            let finding = detection::find(carrier);
            let confidence = confidence(&finding);
            let encoding = encoding_of(finding.reading, carrier);
            let mut decoded = Rewrite::of(carrier, &finding.passages, finding.reading).finish(encoding, confidence);
            decoded.container = OffsetMap::after(skipped);
            if confidence < Confidence::from_percent(90) {
                let remark = Diagnostic::repair(Code::EncodingDoubtful, Span::default(), "", encoding.name());
                decoded.diagnostics.insert(0, Diagnostic { found: None, ..remark });
            }
            decoded
        }
    })
}

fn from_utf16(bytes: &[u8], encoding: Encoding, skipped: usize) -> Decoded {
    let (text, map, broken) = utf16::decode(bytes, encoding, skipped);
    from_text(&text, encoding, map, broken)
}

/// Text in Unicode, but for passages of mojibake.
fn from_text(text: &str, encoding: Encoding, container: OffsetMap, broken: usize) -> Decoded {
    let plain = || Rewrite::untouched(text);
    let mut decoded = if mojibake::is_suspected(text) {
        let carrier = Carrier::Text(text);
        let finding = detection::find(carrier);
        if finding.passages.iter().all(|passage| passage.reading == Reading::AsIs) {
            plain().finish(encoding, Confidence::CERTAIN)
        } else if finding.reading == Reading::AsIs {
            Rewrite::of(carrier, &finding.passages, finding.reading).finish(encoding, Confidence::CERTAIN)
        } else {
            let typed_with = encoding_of(finding.reading, carrier);
            let confidence = confidence(&finding);
            Rewrite::of(carrier, &finding.passages, finding.reading).finish(typed_with, confidence)
        }
    } else {
        plain().finish(encoding, Confidence::CERTAIN)
    };
    decoded.container = container;
    if broken > 0 {
        decoded.diagnostics.push(broken_bytes(&decoded.text, broken));
    }
    decoded
}

fn forced(bytes: &[u8], encoding: Encoding) -> Decoded {
    let body = bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes);
    let container = OffsetMap::after(bytes.len() - body.len());
    let whole = |carrier: Carrier<'_>, reading| {
        let passage = Passage::whole(carrier, reading);
        let mut decoded = Rewrite::of(carrier, &[passage], reading).finish(encoding, Confidence::CERTAIN);
        decoded.container = container.clone();
        decoded
    };
    let reading = match encoding {
        Encoding::Utf16Le | Encoding::Utf16Be => {
            let skipped = utf16::order(bytes).filter(|&(order, _)| order == encoding).map_or(0, |(_, skipped)| skipped);
            let (text, container, broken) = utf16::decode(bytes, encoding, skipped);
            let mut decoded = Rewrite::untouched(&text).finish(encoding, Confidence::CERTAIN);
            decoded.container = container;
            decoded.diagnostics.extend((broken > 0).then(|| broken_bytes(&decoded.text, broken)));
            return decoded;
        }
        Encoding::Utf8 => return whole(Carrier::Bytes(body), Reading::Utf8),
        Encoding::Windows1252 => return whole(Carrier::Bytes(body), Reading::AsIs),
        Encoding::Windows1258 => Reading::Windows1258,
        Encoding::Tcvn3 => Reading::Tcvn3,
        Encoding::Vni => Reading::Vni,
        Encoding::Viscii => Reading::Viscii,
        Encoding::Vps => Reading::Vps,
    };
    match std::str::from_utf8(body) {
        Ok(text) if !text.is_ascii() => whole(Carrier::Text(text), reading),
        _ => whole(Carrier::Bytes(body), reading),
    }
}

fn encoding_of(reading: Reading, carrier: Carrier<'_>) -> Encoding {
    match (reading, carrier) {
        (Reading::AsIs, Carrier::Bytes(_)) => Encoding::Windows1252,
        (Reading::AsIs, Carrier::Text(_)) | (Reading::Utf8, _) => Encoding::Utf8,
        (Reading::Windows1258, _) => Encoding::Windows1258,
        (Reading::Tcvn3, _) => Encoding::Tcvn3,
        (Reading::Vni, _) => Encoding::Vni,
        (Reading::Viscii, _) => Encoding::Viscii,
        (Reading::Vps, _) => Encoding::Vps,
    }
}

fn confidence(finding: &Finding) -> Confidence {
    let by_margin = CONFIDENCES.iter().find_map(|&(bits, percent)| (finding.margin >= bits).then_some(percent));
    let percent = by_margin.unwrap_or_default();
    Confidence::from_percent(if finding.syllables < 60 { percent.min(FOREIGN_WORDS) } else { percent })
}

/// The remark on bytes that are none of the encoding, at the first of them.
fn broken_bytes(text: &str, count: usize) -> Diagnostic {
    let at = text.find(char::REPLACEMENT_CHARACTER).unwrap_or_default();
    Diagnostic::found(Code::InvalidBytes, Span::of(at, at + char::REPLACEMENT_CHARACTER.len_utf8()), count.to_string())
}

/// A carrier on its way to text.
#[derive(Default)]
struct Rewrite {
    text: String,
    map: OffsetMap,
    diagnostics: Vec<Diagnostic>,
    /// How far the carrier has been read.
    done: usize,
    /// Bytes that are none of their encoding.
    broken: usize,
    /// Small letters put right as capitals, and the remark on the first of them.
    capitals: (usize, Option<Diagnostic>),
}

impl Rewrite {
    fn untouched(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Reads every passage in its way, and what lies between as it is. Passages that are not in the way of the whole,
    /// and all in Unicode text, are reported.
    fn of(carrier: Carrier<'_>, passages: &[Passage], dominant: Reading) -> Self {
        let mut rewrite = Self { text: String::with_capacity(carrier.bytes().len() * 5 / 4), ..Self::default() };
        for passage in passages {
            let Range { start, end } = passage.range;
            rewrite.read(carrier, Reading::AsIs, 0..start);
            let from = rewrite.text.len();
            for kept in &passage.kept {
                rewrite.read(carrier, passage.reading, start..kept.start);
                rewrite.read(carrier, Reading::AsIs, kept.clone());
            }
            rewrite.read(carrier, passage.reading, start..end);
            if passage.reading == Reading::Tcvn3 {
                rewrite.restore_capitals(from);
            }
            let noteworthy = match carrier {
                Carrier::Text(_) => passage.reading != Reading::AsIs,
                Carrier::Bytes(_) => passage.reading != dominant && passage.reading != Reading::AsIs,
            };
            if noteworthy && rewrite.diagnostics.len() < MAX_REMARKS {
                rewrite.remark(carrier, passage, from);
            }
        }
        rewrite.read(carrier, Reading::AsIs, 0..carrier.bytes().len());
        rewrite
    }

    /// Reads what of a range has not been read yet.
    fn read(&mut self, carrier: Carrier<'_>, reading: Reading, range: Range<usize>) {
        // A letter and its mark may have been read across the border of two passages.
        let mut at = range.start.max(self.done);
        while at < range.end {
            let rest = carrier.bytes().get(at..range.end).unwrap_or_default();
            // ASCII is itself in every reading, but its last letter may be composed with what follows.
            let ascii = rest.iter().position(|&byte| detection::says(byte)).unwrap_or(rest.len());
            let plain = if ascii == rest.len() { ascii } else { ascii.saturating_sub(1) };
            if let Some(Ok(text)) = rest.get(..plain).map(std::str::from_utf8) {
                self.text.push_str(text);
                at += plain;
            }
            let Some(read) = reading.read(carrier, at).filter(|_| at < range.end) else { break };
            self.broken +=
                usize::from(read.char == char::REPLACEMENT_CHARACTER && matches!(carrier, Carrier::Bytes(_)));
            self.text.push(read.char);
            at = read.end;
            self.map.written(self.text.len(), at);
        }
        self.done = at.max(self.done);
    }

    fn restore_capitals(&mut self, from: usize) {
        let Some(restored) = self.text.get(from..).and_then(capitals::restore) else { return };
        self.text.truncate(from);
        self.text.push_str(&restored.text);
        let (at, found, read_as) = restored.first;
        let (count, first) = &mut self.capitals;
        *count += restored.letters;
        first.get_or_insert_with(|| {
            Diagnostic::repair(Code::CapitalFont, Span::of(from + at, from + at + found.len()), found, read_as)
        });
    }

    fn remark(&mut self, carrier: Carrier<'_>, passage: &Passage, from: usize) {
        let shown = |text: &str| text.chars().take(SHOWN).collect::<String>();
        let found: String = std::iter::successors(carrier.sign(passage.range.start), |sign| carrier.sign(sign.end))
            .take_while(|sign| sign.end <= passage.range.end)
            .map(|sign| sign.char)
            .take(SHOWN)
            .collect();
        let read_as = self.text.get(from..).map(shown).unwrap_or_default();
        let span = Span::of(from, self.text.len());
        let name = encoding_of(passage.reading, carrier).name();
        let remark = Diagnostic::repair(Code::OldEncoding, span, found, read_as);
        self.diagnostics.push(Diagnostic { message: format!("{}: {name}", remark.message).into(), ..remark });
    }

    fn finish(mut self, encoding: Encoding, confidence: Confidence) -> Decoded {
        let (letters, first) = self.capitals;
        self.diagnostics.extend(first.map(|first| {
            let message = format!("{} ({letters} letters)", first.message).into();
            Diagnostic { message, ..first }
        }));
        if self.broken > 0 {
            self.diagnostics.push(broken_bytes(&self.text, self.broken));
        }
        Decoded {
            text: self.text,
            encoding,
            confidence,
            diagnostics: self.diagnostics,
            map: self.map,
            container: OffsetMap::default(),
        }
    }
}
