//! The guarantees on bytes of any kind: what a fuzzer calls, and what its seeds are replayed with.
//!
//! Each target makes its input from bytes and panics where a guarantee does not hold.

use vanban::{Decoder, Document, Encoding, Span};

use super::{assert_guarantees, assert_same_values, values};
use crate::words::{GAPS, WORDS};

/// A target and the name of its folder of seeds.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// All targets.
pub(crate) const TARGETS: &[Target] =
    &[("bytes", bytes), ("text", text), ("alphabet", alphabet), ("cite", cite), ("decode", decode), ("json", json)];

/// The file of some bytes: a document with all guarantees, or a clear error.
pub(crate) fn bytes(data: &[u8]) {
    match vanban::decode(data) {
        Ok(decoded) => {
            let doc = vanban::parse_bytes(data).unwrap();
            assert_eq!(doc.text(), decoded.text);
            assert_eq!(doc.source.bytes, data.len() as u64);
            assert_eq!(doc.source.encoding, decoded.encoding.name());
            assert_guarantees(&decoded.text);
        }
        Err(error) => {
            assert!(vanban::parse_bytes(data).is_err());
            assert!(error.to_string().len() > 10, "{error}");
        }
    }
}

/// The text of some bytes.
pub(crate) fn text(data: &[u8]) {
    assert_guarantees(&String::from_utf8_lossy(data));
}

/// A text of the grammar's own alphabet, two bytes a word: which word, and what stands behind it.
pub(crate) fn alphabet(data: &[u8]) {
    let pieces = data.chunks_exact(2).flat_map(|pair| {
        let pick = |from: &[&'static str], by: u8| from[usize::from(by) % from.len()];
        [pick(WORDS, pair[0]), pick(GAPS, pair[1])]
    });
    let text: String = pieces.collect();
    assert_guarantees(&text);
    // Line ends change no value.
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let dos = unix.replace('\n', "\r\n");
    assert_same_values("CRLF", &values(&vanban::parse(&unix)), &values(&vanban::parse(&dos)));
}

/// What a text cites.
pub(crate) fn cite(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let citations = vanban::cite(&text);
    let mut at = 0;
    for (index, citation) in citations.iter().enumerate() {
        assert!(citation.span.slice(&text).is_some_and(|cited| !cited.is_empty()), "{citation:?}");
        assert!(at <= citation.span.start, "not in reading order: {citation:?}");
        at = citation.span.start;
        assert!(citation.within.is_none_or(|within| (within as usize) < index), "{citation:?}");
    }
    assert_eq!(vanban::cite(&text), citations, "read twice");
}

/// The text of bytes in an encoding that is found out, or given by the first byte; and the way back to the bytes.
pub(crate) fn decode(data: &[u8]) {
    let Some((&by, file)) = data.split_first() else { return };
    let decoder = match usize::from(by).checked_rem(Encoding::ALL.len() + 1) {
        Some(given @ 1..) => Decoder::new().from(Encoding::ALL[given - 1]),
        _ => Decoder::new(),
    };
    let decoded = match decoder.decode(file) {
        Ok(decoded) => decoded,
        Err(error) => return assert!(error.to_string().len() > 10, "{error}"),
    };
    let mut before = 0..0;
    for (start, c) in decoded.text.char_indices() {
        let bytes = decoded.bytes_of(Span::new(start as u32, (start + c.len_utf8()) as u32));
        assert!(bytes.start < bytes.end && bytes.end <= file.len(), "{c:?} at {start} comes from {bytes:?}");
        assert!(before.start <= bytes.start && before.end <= bytes.end, "{before:?}, then {bytes:?}");
        before = bytes;
    }
    for remark in &decoded.diagnostics {
        assert!(remark.span.slice(&decoded.text).is_some(), "{remark:?}");
    }
    assert_eq!(decoder.decode(file).unwrap(), decoded, "decoded twice");
}

/// JSON that may follow the contract: an error, or a document that is written as it was read.
pub(crate) fn json(data: &[u8]) {
    let Ok(doc) = Document::from_json(&String::from_utf8_lossy(data)) else { return };
    let json = doc.to_json().unwrap();
    let again = Document::from_json(&json).unwrap();
    assert_eq!(again, doc);
    assert_eq!(again.to_json().unwrap(), json);
    // Whatever it holds, looking at it is safe.
    for node in doc.walk() {
        assert!(doc.text_of(node.span).is_none_or(str::is_empty), "{node:?}");
        let _ = node.heading();
    }
    let _ = (doc.number().map(ToString::to_string), doc.date().map(ToString::to_string), doc.signers().count());
}
