//! A page of its own: the text on the left, what was read on the right. It loads nothing and sends nothing.

use sha2::{Digest, Sha256};
use vanban::{Document, Language, Severity};

use super::html::Html;
use super::piece::pieces;
use super::{source, tree};
use crate::doubts::{BELOW, doubts};
use crate::lines::Lines;
use crate::words::{Words, count};

pub(super) const STYLE: &str = include_str!("page.css");
pub(super) const SCRIPT: &str = concat!(include_str!("theme.js"), include_str!("page.js"));

const TEXT: Words = Words::new("The text", "Văn bản gốc");
const READ: Words = Words::new("What was read", "Nội dung đã đọc");
const LEGEND: Words = Words::new("Legend; click to hide a colour", "Chú giải; bấm để ẩn hoặc hiện màu");
const LINE: Words = Words::new("line", "dòng");
const BACK: Words = Words::new("All documents", "Tất cả văn bản");
const THEME: Words = Words::new("Light or dark", "Nền sáng hoặc tối");
const NEXT: Words = Words::new("{0} remarks", "{0} ghi chú");
const DOUBTFUL: Words = Words::new("{0} doubtful", "{0} chỗ nghi ngờ");
const KEYS: Words = Words::new(
    "Arrow keys walk through the tree and, in the text, from piece to piece; Enter changes sides",
    "Phím mũi tên: đi trong cây, hoặc từ mục này sang mục khác trong văn bản; Enter: đổi bên",
);

/// The page of a document; `index` is where its index lies, seen from the page.
pub(super) fn write(document: &Document, name: &str, index: Option<&str>, language: Language) -> Vec<u8> {
    let lines = Lines::of(document);
    let pieces = pieces(document, language);
    let mut html = Html::with_capacity(document.text().len() * 3 + (1 << 16));
    head(&mut html, &title(document, name), STYLE, SCRIPT, language);
    html.markup("<header>");
    if let Some(index) = index {
        html.markup("<a").attribute("href", index).markup(">").text("← ").text(BACK.of(language)).markup("</a>");
    }
    html.markup("<h1>").text(&title(document, name)).markup("</h1><p>").text(name).markup("</p>");
    counts(&mut html, document, language);
    theme(&mut html, language);
    html.markup("<nav")
        .attribute("aria-label", LEGEND.of(language))
        .attribute("title", LEGEND.of(language))
        .markup(">");
    tree::legend(&mut html, &pieces, language);
    html.markup("</nav></header>\n<main><section id=source tabindex=0 lang=vi");
    html.attribute("aria-label", TEXT.of(language)).markup(">");
    source::write(&mut html, document, &lines, &pieces);
    html.markup("</section>\n<section id=read").attribute("aria-label", READ.of(language)).markup("><div role=tree");
    html.attribute("aria-label", READ.of(language)).markup(">");
    tree::write(&mut html, &pieces, &lines, language);
    html.markup("</div></section></main>\n<footer><output id=said aria-live=polite");
    html.attribute("data-line", LINE.of(language)).markup("></output><span>").text(KEYS.of(language));
    html.markup("</span></footer>");
    foot(&mut html, SCRIPT);
    html.into_bytes()
}

/// What a document is called: its type and number, its subject, else the name of its file.
pub(super) fn title(document: &Document, name: &str) -> String {
    let number = document.number.as_ref().map(|number| number.canonical.as_str());
    let known: Vec<_> = [document.kind.name.as_deref(), number].into_iter().flatten().collect();
    if known.is_empty() { document.subject().unwrap_or(name).to_owned() } else { known.join(" ") }
}

/// How many remarks and doubts there are; the first is a button that goes through the remarks.
fn counts(html: &mut Html, document: &Document, language: Language) {
    let remarks = document.diagnostics.len();
    if remarks > 0 {
        let worst = document.diagnostics.iter().map(|diagnostic| diagnostic.severity).max();
        html.markup("<button type=button id=next class=").markup(match worst {
            Some(Severity::Error) => "error",
            Some(Severity::Warning) => "warning",
            _ => "note",
        });
        html.markup(">").text(&NEXT.fill(language, &[&count(remarks as u64, language)])).markup("</button>");
    }
    let doubtful = doubts(document, BELOW).len();
    if doubtful > 0 {
        html.markup("<em>").text(&DOUBTFUL.fill(language, &[&count(doubtful as u64, language)])).markup("</em>");
    }
}

/// The switch between light and dark.
pub(super) fn theme(html: &mut Html, language: Language) {
    html.markup("<button type=button id=theme").attribute("aria-label", THEME.of(language));
    html.attribute("title", THEME.of(language)).markup(">◐</button>");
}

/// Everything up to the body. Only this style and this script are allowed, by their digests; nothing is loaded.
pub(super) fn head(html: &mut Html, title: &str, style: &'static str, script: &'static str, language: Language) {
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        digest(style),
        digest(script)
    );
    html.markup("<!DOCTYPE html>\n<html").attribute("lang", if language == Language::Vietnamese { "vi" } else { "en" });
    html.markup("><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy").attribute("content", &policy);
    html.markup(
        "><meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=referrer content=no-referrer>",
    );
    html.markup("<meta name=generator").attribute("content", concat!("vanban ", env!("CARGO_PKG_VERSION")));
    html.markup("><title>").text(title).markup("</title><style>").markup(style).markup("</style></head>\n<body>");
}

/// The script and everything behind it.
pub(super) fn foot(html: &mut Html, script: &'static str) {
    html.markup("\n<script>").markup(script).markup("</script></body></html>\n");
}

/// `sha256-…`, as policies name a style or a script.
fn digest(content: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(content)))
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let three = chunk.iter().fold(0_u32, |three, byte| three << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = three >> (18 - 6 * place) & 63;
            text.push(if place <= chunk.len() { DIGITS[digit as usize] as char } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use vanban::Parser;

    use super::*;
    use crate::view::piece::Piece;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (plain, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn style_and_script_cannot_end_their_elements() {
        for content in [STYLE, SCRIPT] {
            assert!(!content.contains("</") && !content.contains("<!--"));
        }
    }

    #[test]
    fn a_hostile_text_is_text() {
        let hostile =
            "Số: 12/QĐ-UBND\n<script>alert('a')</script>\n\"><img src=x onerror=alert(1)>\nĐiều 1. <b>Mở</b>.\n";
        let document = Parser::new().lines(true).parse(hostile);
        let page = String::from_utf8(write(&document, "<script>.txt", None, Language::Vietnamese)).unwrap();
        assert_eq!(page.matches("<script").count(), 1);
        assert!(!page.contains("<img") && !page.contains("<b>Mở"));
        assert!(page.contains("script&gt;alert("));
    }

    #[test]
    fn nothing_is_loaded_from_anywhere() {
        let document = Parser::new().lines(true).parse("Số: 12/QĐ-UBND\n");
        let page = String::from_utf8(write(&document, "a.txt", None, Language::English)).unwrap();
        for loading in ["http://", "https://", "src=", "@import", "url("] {
            assert!(!page.contains(loading), "{loading}");
        }
        assert!(page.contains("default-src 'none'"));
    }

    #[test]
    fn every_piece_of_the_text_is_in_the_tree() {
        let document = Parser::new().lines(true).parse("Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Mở lớp.\n");
        let page = String::from_utf8(write(&document, "a.txt", None, Language::English)).unwrap();
        let pieces: Vec<Piece> = pieces(&document, Language::English);
        for (index, piece) in pieces.iter().enumerate() {
            assert!(page.contains(&format!("id=\"t{index}\"")));
            let shown = page.contains(&format!(" data-i={index}>")) || page.contains(&format!(" data-i={index} title"));
            assert_eq!(shown, piece.span.is_some(), "{piece:?}");
        }
    }
}
