//! Files that are no text, and what to do with each instead.

use memchr::memmem;

use super::scan::any_of;
use crate::Error;

/// A kind of file: how it begins, what it is, what to do instead.
type Kind = (&'static [u8], &'static str, &'static str);

const RECOGNISE: &str = "run text recognition on it (tesseract -l vie) and give the text";
const UNPACK: &str = "unpack it and give the texts inside";
const EXTRACT_PDF: &str = "extract its text (pdftotext), or run text recognition where it holds scans";
const SAVE_AS_TEXT: &str = "save it as text (soffice --headless --convert-to txt:Text)";
const CONVERT: &str = "convert it to UTF-8 (iconv -f UTF-32 -t UTF-8)";
const GIVE_TEXT: &str = "give the recognised text of the document";

/// Kinds by their first bytes. Sources: the formats' specifications.
const KINDS: &[Kind] = &[
    (b"%PDF-", "a PDF file", EXTRACT_PDF),
    (b"{\\rtf", "an RTF document", SAVE_AS_TEXT),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a Word, Excel or PowerPoint file (97-2003)", SAVE_AS_TEXT),
    (b"\x89PNG\r\n\x1A\n", "a PNG image", RECOGNISE),
    (b"\xFF\xD8\xFF", "a JPEG image", RECOGNISE),
    (b"GIF87a", "a GIF image", RECOGNISE),
    (b"GIF89a", "a GIF image", RECOGNISE),
    (b"II*\0", "a TIFF image", RECOGNISE),
    (b"MM\0*", "a TIFF image", RECOGNISE),
    (b"\0\0\0\x0CjP  \r\n", "a JPEG 2000 image", RECOGNISE),
    (b"AT&TFORM", "a DjVu file", RECOGNISE),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive", UNPACK),
    (b"Rar!\x1A\x07", "a RAR archive", UNPACK),
    (b"\x1F\x8B\x08", "a gzip archive", UNPACK),
    (b"\xFD7zXZ\0", "an xz archive", UNPACK),
    (b"\x28\xB5\x2F\xFD", "a Zstandard archive", UNPACK),
    (b"\xFF\xFE\0\0", "a text in UTF-32", CONVERT),
    (b"\0\0\xFE\xFF", "a text in UTF-32", CONVERT),
    (b"\x7FELF", "a program", GIVE_TEXT),
    (b"MZ\x90\0", "a program", GIVE_TEXT),
    (b"SQLite format 3\0", "an SQLite database", GIVE_TEXT),
];

/// What a ZIP archive is, by the name of a file near its beginning.
const ZIPPED: &[Kind] = &[
    (b"word/", "a Word document (DOCX)", SAVE_AS_TEXT),
    (b"xl/", "an Excel workbook (XLSX)", SAVE_AS_TEXT),
    (b"ppt/", "a PowerPoint presentation (PPTX)", SAVE_AS_TEXT),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", SAVE_AS_TEXT),
    (b"mimetypeapplication/epub+zip", "an EPUB book", SAVE_AS_TEXT),
];

/// Bytes at the beginning that are looked at.
const SAMPLE: usize = 1 << 16;
/// Control characters that no text has, in hundredths of the sample, and their least number, to call it binary.
const MAX_CONTROLS: usize = 3;
const MIN_CONTROLS: usize = 4;

/// Refuses files that say in their first bytes that they are no text.
pub(super) fn refuse_known(bytes: &[u8]) -> Result<(), Error> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let find = |kinds: &'static [Kind], is: &dyn Fn(&[u8]) -> bool| kinds.iter().find(|(sign, ..)| is(sign)).copied();
    let found: Option<Kind> = if sample.starts_with(b"PK\x03\x04") {
        find(ZIPPED, &|name| memmem::find(sample, name).is_some()).or(Some((b"", "a ZIP archive", UNPACK)))
    } else if sample.starts_with(b"RIFF") && sample.get(8..12) == Some(b"WEBP") {
        Some((b"", "a WebP image", RECOGNISE))
    } else if sample.starts_with(b"BM") && sample.get(6..10) == Some(&[0; 4]) {
        Some((b"", "a BMP image", RECOGNISE))
    } else if sample.get(4..12).is_some_and(|kind| kind.starts_with(b"ftyphei") || kind == b"ftypmif1") {
        Some((b"", "a HEIC image", RECOGNISE))
    } else {
        find(KINDS, &|sign| sample.starts_with(sign))
    };
    found.map_or(Ok(()), |(_, kind, hint)| Err(Error::NotText { kind, hint }))
}

/// Refuses bytes with more control characters than text has. Those that are letters in VISCII or VPS do not count.
pub(super) fn refuse_unknown(bytes: &[u8]) -> Result<(), Error> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    // Text has hardly any control characters but line ends and tabs.
    if !any_of(sample, |byte| (byte < b'\t') | ((byte > b'\r') & (byte < b' '))) {
        return Ok(());
    }
    let controls = sample
        .iter()
        .filter(|&&byte| matches!(byte, 0x00 | 0x01 | 0x07 | 0x08 | 0x0E | 0x0F | 0x16..=0x18 | 0x1A | 0x1B | 0x1F));
    let count = controls.count();
    if count >= MIN_CONTROLS && count * 100 > sample.len() * MAX_CONTROLS {
        return Err(Error::NotText { kind: "binary data", hint: GIVE_TEXT });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn kind(bytes: &[u8]) -> &'static str {
        match refuse_known(bytes).and_then(|()| refuse_unknown(bytes)) {
            Err(Error::NotText { kind, .. }) => kind,
            _ => "text",
        }
    }

    #[test]
    fn files_of_other_kinds_are_named() {
        assert_eq!(kind(b"%PDF-1.7\n%\xE2\xE3"), "a PDF file");
        assert_eq!(kind(b"PK\x03\x04\x14\0\x06\0[Content_Types].xml....word/document.xml"), "a Word document (DOCX)");
        assert_eq!(kind(b"PK\x03\x04\x14\0\0\0anh.tif"), "a ZIP archive");
        assert_eq!(kind(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), "a JPEG image");
        assert_eq!(kind(b"RIFF\x24\0\0\0WEBPVP8 "), "a WebP image");
        assert_eq!(kind(b"\0\0\0\x18ftypheic\0"), "a HEIC image");
        assert_eq!(kind(b"\xFF\xFE\0\0S\0\0\0"), "a text in UTF-32");
    }

    #[test]
    fn noise_is_binary_data() {
        let noise: Vec<u8> = (0..4_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(kind(&noise), "binary data");
    }

    #[test]
    fn texts_with_a_few_control_characters_are_texts() {
        assert_eq!(kind("Số: 1/QĐ\0\x07\nĐiều 1. Mở lớp học tại xã.".as_bytes()), "text");
        // `ĐỘC LẬP - TỰ DO - HẠNH PHÚC` in VPS, in which capitals stand among the control characters.
        assert_eq!(kind(b"\xF1\x12C L\x03P - T\x15 DO - H\x02NH PH\xDAC"), "text");
        assert_eq!(kind(b"BM\x81u 01: gi\xBDy \x91\xE8ng h\xC3"), "text");
    }
}
