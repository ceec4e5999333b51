//! What files are that are no text, and what to do instead, in every language. The library says both in English.

use vanban::Language;

use crate::words::Words;

/// What the program itself refuses where texts are wanted.
pub(crate) const EARLIER_JSON: (&str, &str) = ("the JSON of an earlier run", "give the text that it was made from");

/// The names of the kinds and the hints, as the library words them in English.
const WORDS: &[Words] = &[
    Words::new("a PDF file", "tệp PDF"),
    Words::new("an RTF document", "tài liệu RTF"),
    Words::new("a Word, Excel or PowerPoint file (97-2003)", "tệp Word, Excel hoặc PowerPoint (97-2003)"),
    Words::new("a Word document (DOCX)", "tài liệu Word (DOCX)"),
    Words::new("an Excel workbook (XLSX)", "bảng tính Excel (XLSX)"),
    Words::new("a PowerPoint presentation (PPTX)", "bản trình chiếu PowerPoint (PPTX)"),
    Words::new("an OpenDocument file", "tài liệu OpenDocument"),
    Words::new("an EPUB book", "sách EPUB"),
    Words::new("a PNG image", "ảnh PNG"),
    Words::new("a JPEG image", "ảnh JPEG"),
    Words::new("a GIF image", "ảnh GIF"),
    Words::new("a TIFF image", "ảnh TIFF"),
    Words::new("a JPEG 2000 image", "ảnh JPEG 2000"),
    Words::new("a WebP image", "ảnh WebP"),
    Words::new("a BMP image", "ảnh BMP"),
    Words::new("a HEIC image", "ảnh HEIC"),
    Words::new("a DjVu file", "tệp DjVu"),
    Words::new("a 7z archive", "tệp nén 7z"),
    Words::new("a RAR archive", "tệp nén RAR"),
    Words::new("a ZIP archive", "tệp nén ZIP"),
    Words::new("a gzip archive", "tệp nén gzip"),
    Words::new("an xz archive", "tệp nén xz"),
    Words::new("a Zstandard archive", "tệp nén Zstandard"),
    Words::new("a text in UTF-32", "văn bản UTF-32"),
    Words::new("a program", "tệp chương trình"),
    Words::new("an SQLite database", "cơ sở dữ liệu SQLite"),
    Words::new("binary data", "dữ liệu nhị phân"),
    Words::new(EARLIER_JSON.0, "tệp JSON của một lần chạy trước"),
    Words::new(
        "run text recognition on it (tesseract -l vie) and give the text",
        "hãy nhận dạng chữ (tesseract -l vie) rồi đưa văn bản nhận được vào",
    ),
    Words::new("unpack it and give the texts inside", "hãy giải nén rồi đưa các văn bản bên trong vào"),
    Words::new(
        "extract its text (pdftotext), or run text recognition where it holds scans",
        "hãy trích văn bản (pdftotext), hoặc nhận dạng chữ nếu là bản quét",
    ),
    Words::new(
        "save it as text (soffice --headless --convert-to txt:Text)",
        "hãy lưu thành văn bản thuần (soffice --headless --convert-to txt:Text)",
    ),
    Words::new("convert it to UTF-8 (iconv -f UTF-32 -t UTF-8)", "hãy chuyển sang UTF-8 (iconv -f UTF-32 -t UTF-8)"),
    Words::new("give the recognised text of the document", "hãy đưa văn bản đã nhận dạng của tài liệu vào"),
    Words::new(EARLIER_JSON.1, "hãy đưa văn bản gốc của nó vào"),
];

/// A kind or a hint in a language.
pub(crate) fn say(words: &str, language: Language) -> &str {
    WORDS.iter().find(|known| known.en == words).map_or(words, |known| known.of(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How files of every kind begin that the library tells from texts.
    const FILES: &[&[u8]] = &[
        b"%PDF-1.7",
        b"{\\rtf1",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"\x89PNG\r\n\x1A\n",
        b"\xFF\xD8\xFF\xE0",
        b"GIF89a",
        b"II*\0",
        b"\0\0\0\x0CjP  \r\n",
        b"AT&TFORM",
        b"7z\xBC\xAF\x27\x1C",
        b"Rar!\x1A\x07",
        b"\x1F\x8B\x08",
        b"\xFD7zXZ\0",
        b"\x28\xB5\x2F\xFD",
        b"\xFF\xFE\0\0",
        b"\x7FELF",
        b"SQLite format 3\0",
        b"PK\x03\x04word/",
        b"PK\x03\x04xl/",
        b"PK\x03\x04ppt/",
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument",
        b"PK\x03\x04mimetypeapplication/epub+zip",
        b"PK\x03\x04",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"BM\x24\0\0\0\0\0\0\0",
        b"\0\0\0\x18ftypheic\0",
        b"\x01\x02\0\0\0\0\0\0\0\0\0\0",
    ];

    #[test]
    fn every_kind_and_its_hint_are_said_in_vietnamese() {
        for file in FILES {
            let Err(vanban::Error::NotText { kind, hint }) = vanban::Parser::new().parse_bytes(file) else {
                panic!("{file:?} is taken for a text");
            };
            for words in [kind, hint] {
                assert_ne!(say(words, Language::Vietnamese), words);
                assert_eq!(say(words, Language::English), words);
            }
        }
    }
}
