//! UTF-16, with and without a byte order mark.

use super::map::OffsetMap;
use crate::Encoding;

/// Bytes at the beginning that decide whether a file without mark is UTF-16.
const SAMPLE: usize = 1 << 12;
/// Code units of the sample, in hundredths, that must be those of Vietnamese text.
const MIN_SHARE: usize = 90;

/// The byte order of a file in UTF-16, and the length of its mark.
pub(super) fn order(bytes: &[u8]) -> Option<(Encoding, usize)> {
    match bytes {
        [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
        [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
        // Most texts have no zero byte.
        _ if memchr::memchr(0, bytes.get(..SAMPLE).unwrap_or(bytes)).is_none() => None,
        _ => [Encoding::Utf16Le, Encoding::Utf16Be]
            .into_iter()
            .find(|&encoding| looks_like(bytes, encoding))
            .map(|encoding| (encoding, 0)),
    }
}

/// Whether bytes without mark are text in UTF-16: nearly all units are letters or signs of Vietnamese text, and some
/// have a zero byte, as every blank and line end has.
fn looks_like(bytes: &[u8], encoding: Encoding) -> bool {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let units = sample.chunks_exact(2).count();
    let zeros = sample.iter().filter(|&&byte| byte == 0).count();
    let fitting = self::units(sample, encoding).filter(|&unit| {
        matches!(unit, 0x09 | 0x0A | 0x0C | 0x0D | 0x20..=0x7E | 0xA0..=0x1B0 | 0x300..=0x323 | 0x1EA0..=0x1EF9
            | 0x2010..=0x2026)
    });
    units > 0 && zeros * 4 > units && fitting.count() * 100 >= units * MIN_SHARE
}

fn units(bytes: &[u8], encoding: Encoding) -> impl Iterator<Item = u16> {
    bytes.chunks_exact(2).filter_map(move |pair| {
        let pair = pair.try_into().ok()?;
        Some(if encoding == Encoding::Utf16Le { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    })
}

/// The text, the way back to the bytes, and the number of units that are none. `skipped` is the length of the mark.
pub(super) fn decode(bytes: &[u8], encoding: Encoding, skipped: usize) -> (String, OffsetMap, usize) {
    let body = bytes.get(skipped..).unwrap_or_default();
    let mut text = String::with_capacity(body.len());
    let mut map = OffsetMap::after(skipped);
    let mut at = skipped;
    let mut broken = 0;
    for unit in char::decode_utf16(units(body, encoding)) {
        let unit = unit.ok();
        at += unit.map_or(2, |char| 2 * char.len_utf16());
        broken += usize::from(unit.is_none());
        text.push(unit.unwrap_or(char::REPLACEMENT_CHARACTER));
        map.written(text.len(), at);
    }
    if at < bytes.len() {
        // Half a unit at the end.
        text.push(char::REPLACEMENT_CHARACTER);
        broken += 1;
        map.written(text.len(), bytes.len());
    }
    (text, map, broken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn the_byte_order_shows_without_a_mark() {
        let text = "Số: 7/TB-UBND\nThông báo nghỉ lễ";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(order(&le), Some((Encoding::Utf16Le, 0)));
        assert_eq!(order(&be), Some((Encoding::Utf16Be, 0)));
        assert_eq!(order(text.as_bytes()), None);
        assert_eq!(order(b""), None);
    }

    #[test]
    fn offsets_lead_back_to_the_bytes() {
        let mut bytes = vec![0xFE, 0xFF];
        bytes.extend("aế𝄞b".encode_utf16().flat_map(u16::to_be_bytes));
        let (text, map, broken) = decode(&bytes, Encoding::Utf16Be, 2);
        assert_eq!((text.as_str(), broken), ("aế𝄞b", 0));
        assert_eq!(map.span(Span::new(1, 4)), Span::new(4, 6));
        assert_eq!(map.span(Span::new(4, 8)), Span::new(6, 10));
        assert_eq!(map.span(Span::new(8, 9)), Span::new(10, 12));
    }

    #[test]
    fn broken_units_become_replacement_characters() {
        let (text, _, broken) = decode(&[0x61, 0, 0, 0xD8, 0x62, 0, 0x63], Encoding::Utf16Le, 0);
        assert_eq!((text.as_str(), broken), ("a\u{FFFD}b\u{FFFD}", 2));
    }
}
