//! The index of many pages: a list with a search, in one file.

use vanban::{Document, Language};

use super::html::Html;
use super::page::{foot, head, theme};
use super::piece::day;
use crate::doubts::{BELOW, doubts};
use crate::words::{Words, count};

const STYLE: &str = concat!(include_str!("page.css"), include_str!("index.css"));
const SCRIPT: &str = concat!(include_str!("theme.js"), include_str!("index.js"));

const TITLE: Words = Words::new("Documents", "Danh mục văn bản");
const SEARCH: Words = Words::new(
    "Search number, type, body, subject, signer; accents may be left out",
    "Tìm số, loại, cơ quan, trích yếu, người ký; gõ không dấu cũng được",
);
const SHOWN: Words = Words::new("{0} of {1}", "{0}/{1}");
const MORE: Words = Words::new("Show more", "Hiện thêm");
const DOUBTFUL: Words = Words::new("Only with doubts", "Chỉ văn bản còn nghi ngờ");
const NO_SCRIPT: Words = Words::new("The list needs JavaScript.", "Danh mục cần JavaScript.");

/// The columns; the list is sorted by a click on one.
const COLUMNS: [Words; 7] = [
    Words::new("Number", "Số, ký hiệu"),
    Words::new("Date", "Ngày"),
    Words::new("Type", "Loại"),
    Words::new("Issuing body", "Cơ quan ban hành"),
    Words::new("Subject", "Trích yếu"),
    Words::new("Signer", "Người ký"),
    Words::new("Doubts", "Nghi ngờ"),
];

/// The index as it grows: a record for each page.
#[derive(Default)]
pub(super) struct Index {
    json: String,
    length: u64,
}

impl Index {
    /// Adds a document, whose page lies at `page`, seen from the index.
    pub(super) fn push(&mut self, document: &Document, name: &str, page: &str) -> serde_json::Result<()> {
        let date = document.date.as_ref();
        let issuers: Vec<_> = document.issuers().collect();
        let signers: Vec<_> = document.signers().collect();
        let record = (
            page,
            document.number.as_ref().map_or("", |number| number.canonical.as_str()),
            (date.map_or("", |date| date.edtf.as_str()), date.map(day).unwrap_or_default()),
            document.kind.name.as_deref().unwrap_or_default(),
            issuers.join("; "),
            document.subject().unwrap_or_default(),
            signers.join("; "),
            doubts(document, BELOW).len(),
            name,
        );
        self.json.push_str(if self.length == 0 { "[" } else { ",\n" });
        self.json.push_str(&serde_json::to_string(&record)?);
        self.length += 1;
        Ok(())
    }

    /// The index as a page.
    pub(super) fn write(mut self, language: Language) -> Vec<u8> {
        self.json.push_str(if self.length == 0 { "[]" } else { "]" });
        let mut html = Html::with_capacity(self.json.len() + (1 << 16));
        head(&mut html, TITLE.of(language), STYLE, SCRIPT, language);
        html.markup("<header><h1>").text(TITLE.of(language)).markup("</h1><p>");
        html.text(&count(self.length, language)).markup("</p>");
        theme(&mut html, language);
        html.markup("<search><input id=search type=search autofocus autocomplete=off");
        html.attribute("placeholder", SEARCH.of(language)).attribute("aria-label", SEARCH.of(language)).markup(">");
        html.markup("<label><input id=doubtful type=checkbox> ").text(DOUBTFUL.of(language)).markup("</label>");
        html.markup("<output id=said aria-live=polite").attribute("data-shown", SHOWN.of(language));
        html.attribute("data-separator", if language == Language::Vietnamese { "." } else { "," });
        html.markup("></output></search></header>\n<main class=index><noscript>").text(NO_SCRIPT.of(language));
        html.markup("</noscript><table><thead><tr>");
        for (at, words) in COLUMNS.iter().enumerate() {
            html.markup("<th scope=col aria-sort=none><button type=button").number("data-c", at + 1).markup(">");
            html.text(words.of(language)).markup("</button></th>");
        }
        html.markup("</tr></thead><tbody lang=vi></tbody></table><button type=button id=more hidden>");
        html.text(MORE.of(language)).markup("</button></main>\n<script type=\"application/json\" id=data>");
        html.json(&self.json).markup("</script>");
        foot(&mut html, SCRIPT);
        html.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_subject_stays_data() {
        let document =
            vanban::parse("Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc </script><script>alert(1)</script>\n\nĐiều 1. A.\n");
        let mut index = Index::default();
        index.push(&document, "</script>.txt", "a.html").unwrap();
        let page = String::from_utf8(index.write(Language::English)).unwrap();
        assert_eq!(page.matches("<script").count(), 2);
        assert_eq!(page.matches("</script>").count(), 2);
    }

    #[test]
    fn an_index_of_nothing_is_a_page() {
        let page = String::from_utf8(Index::default().write(Language::Vietnamese)).unwrap();
        assert!(page.contains("id=data>[]</script>"));
        assert!(!SCRIPT.contains("</") && !STYLE.contains("</"));
    }
}
