//! The left side of the page: the text as it is, with a span around every piece.

use std::cmp::Reverse;

use vanban::{Document, LineRole, Span};

use super::html::Html;
use super::piece::{Piece, Role};
use crate::lines::Lines;

/// Lines of a block that the browser lays out only when it comes into view.
const BLOCK: usize = 40;

/// A stretch of the text with its look.
struct Stretch<'a> {
    span: Span,
    class: &'static str,
    /// The piece that it selects.
    piece: Option<usize>,
    /// What is said of it in place.
    said: Option<&'a Piece>,
}

/// Writes the text of a document. Stretches may overlap: letterheads are set in two columns.
pub(super) fn write(html: &mut Html, document: &Document, lines: &Lines<'_>, pieces: &[Piece]) {
    let stretches = stretches(document, pieces);
    let text = document.text();
    let mut writer = Writer { html, text, stretches: &stretches, open: Vec::new(), at: 0 };
    let mut next = 0;
    for line in 1..=lines.len() {
        let (start, end) = (lines.start(line), lines.start(line + 1));
        writer.line(line, line % BLOCK == 1);
        while writer.at < end {
            writer.close();
            while stretches.get(next).is_some_and(|stretch| stretch.span.start <= writer.at.max(start)) {
                writer.open(next);
                next += 1;
            }
            let starts = stretches.get(next).map(|stretch| stretch.span.start);
            let ends = writer.open.iter().map(|open| stretches[*open].span.end).min();
            writer.text_to(end.min(starts.unwrap_or(end)).min(ends.unwrap_or(end)));
        }
        writer.close();
    }
    writer.finish(lines.len() > 0);
}

/// Everything that has a look, outer stretches before inner ones.
fn stretches<'a>(document: &Document, pieces: &'a [Piece]) -> Vec<Stretch<'a>> {
    let mut stretches = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let Some(span) = piece.span else { continue };
        let said = piece.role.is_remark().then_some(piece);
        stretches.push(Stretch { span, class: piece.role.class(), piece: Some(index), said });
        if let Some(span) = piece.opening {
            stretches.push(Stretch { span, class: "opening", piece: None, said: None });
        }
    }
    let aside = |role| matches!(role, LineRole::PageFurniture | LineRole::Stamp | LineRole::Noise);
    for line in document.lines.iter().flatten().filter(|line| aside(line.role)) {
        stretches.push(Stretch { span: line.span, class: "aside", piece: None, said: None });
    }
    // A document from elsewhere may have spans that are none of this text.
    stretches.retain(|stretch| stretch.span.slice(document.text()).is_some_and(|text| !text.is_empty()));
    stretches.sort_by_key(|stretch| {
        (stretch.span.start, Reverse(stretch.span.end), stretch.class != Role::Structure.class())
    });
    stretches
}

struct Writer<'a> {
    html: &'a mut Html,
    text: &'a str,
    stretches: &'a [Stretch<'a>],
    /// The stretches that are open, outermost first.
    open: Vec<usize>,
    /// How far the text is written.
    at: u32,
}

impl Writer<'_> {
    /// The number of a line, in front of it; and a new block where one begins.
    fn line(&mut self, number: usize, block: bool) {
        if block {
            self.shut(0);
            self.html.markup(if number > 1 { "</div><div class=b>" } else { "<div class=b>" });
            self.reopen(0);
        }
        self.html.markup("<i").number("data-n", number).markup("></i>");
    }

    fn text_to(&mut self, end: u32) {
        let end = end.max(self.at);
        self.html.text(Span::new(self.at, end).slice(self.text).unwrap_or_default());
        self.at = end;
    }

    /// Closes what ends here. What was opened later and goes on is opened again.
    fn close(&mut self) {
        let ends = |open: &usize| self.stretches[*open].span.end <= self.at;
        if let Some(first) = self.open.iter().position(ends) {
            self.shut(first);
            let (stretches, at) = (self.stretches, self.at);
            self.open.retain(|open| stretches[*open].span.end > at);
            self.reopen(first);
        }
    }

    fn open(&mut self, stretch: usize) {
        self.open.push(stretch);
        self.tag(stretch);
    }

    fn tag(&mut self, stretch: usize) {
        let Stretch { span, class, piece, said } = &self.stretches[stretch];
        let first = span.start >= self.at;
        self.html.markup("<span").attribute("class", class);
        if let Some(piece) = piece {
            self.html.number("data-i", *piece);
        }
        if let Some(said) = said.filter(|_| first) {
            let words = std::iter::once(&said.text).chain(said.more.first());
            self.html.attribute("title", &words.cloned().collect::<Vec<_>>().join(" — "));
        }
        self.html.markup(">");
    }

    fn shut(&mut self, from: usize) {
        for _ in from..self.open.len() {
            self.html.markup("</span>");
        }
    }

    fn reopen(&mut self, from: usize) {
        for at in from..self.open.len() {
            self.tag(self.open[at]);
        }
    }

    fn finish(mut self, any: bool) {
        self.shut(0);
        self.open.clear();
        if any {
            self.html.markup("</div>");
        }
    }
}

#[cfg(test)]
mod tests {
    use vanban::{Language, Parser};

    use super::*;
    use crate::view::piece::pieces;

    fn written(text: &str) -> String {
        let document = Parser::new().lines(true).parse(text);
        let pieces = pieces(&document, Language::English);
        let mut html = Html::default();
        write(&mut html, &document, &Lines::of(&document), &pieces);
        String::from_utf8(html.into_bytes()).unwrap()
    }

    /// What a reader sees: markup gone, entities undone.
    fn shown(html: &str) -> String {
        let mut text = String::new();
        let mut inside = false;
        for c in html.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside => text.push(c),
                _ => {}
            }
        }
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }

    const LETTER: &str = "ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH ĐỒNG XA   Độc lập - Tự do - Hạnh \
        phúc\n\nSố: 12/QĐ-UBND   Đồng Xa, ngày 5 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề việc <b>mở</b> lớp & thi\n\nCăn cứ \
        Luật Giáo dục số 43/2019/QH14;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Mở một lớp học.\nĐiều 2. Thi hành./.\n";

    #[test]
    fn the_text_is_whole_and_every_tag_is_closed() {
        for text in [LETTER, &LETTER.repeat(20), &LETTER.replace('\n', "\r\n"), "một dòng", "\n\n\n"] {
            let html = written(text);
            assert_eq!(shown(&html), text);
            assert_eq!(html.matches("<span").count(), html.matches("</span>").count());
            assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
        }
        assert_eq!(written(""), "");
    }

    #[test]
    fn overlapping_stretches_nest() {
        let text = "một hai ba bốn";
        let document = Parser::new().lines(true).parse(text);
        let mut pieces = pieces(&document, Language::English);
        pieces.truncate(2);
        pieces[0].span = Some(Span::new(0, text.find("ba").unwrap() as u32));
        pieces[1].span = Some(Span::new(text.find("hai").unwrap() as u32, text.len() as u32));
        let mut html = Html::default();
        write(&mut html, &document, &Lines::of(&document), &pieces);
        let html = String::from_utf8(html.into_bytes()).unwrap();
        assert_eq!(shown(&html), text);
        assert_eq!(html.matches("data-i=1").count(), 2, "{html}");
    }
}
