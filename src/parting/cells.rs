//! Rows of the tables in which head and closing are set: `| UBND TỈNH<br>SỞ Y TẾ | CỘNG HÒA …<br>Độc lập … |`

use std::ops::Range;

use crate::joined::line_break;
use crate::letters::{is_alphabetic, is_lowercase};
use crate::lines::{TextLine, line};
use crate::span::narrow;
use crate::vocabulary::heads::BEFORE_BLANKS;
use crate::vocabulary::letterheads::{PRINTED_MOTTO, PRINTED_PARTY, PRINTED_REPUBLIC};

/// The lines with the rows of such tables parted into what stood on lines of their own.
pub(super) fn part(text: &str, lines: Vec<TextLine>) -> Vec<TextLine> {
    let mut parted: Vec<TextLine> = Vec::new();
    let mut kept = 0;
    let mut at = 0;
    while at < lines.len() {
        let mut rows = rows(text, &lines, at);
        let mut ruled = false;
        if rows.is_empty() && at < HEAD_LINES && is_run_together(text, lines.get(at..=at).unwrap_or_default()) {
            rows = at..at + 1;
            ruled = true;
        }
        if rows.is_empty() {
            at += 1;
            continue;
        }
        at = rows.end;
        let table = lines.get(rows.clone()).unwrap_or_default();
        if !(heads(text, table) || seats(text, table)) {
            continue;
        }
        parted.extend(lines.get(kept..rows.start).unwrap_or_default());
        table.iter().for_each(|row| cut(text, row, ruled, &mut parted));
        kept = rows.end;
    }
    if kept == 0 {
        return lines;
    }
    parted.extend(lines.get(kept..).unwrap_or_default());
    parted
}

/// The rows from a line on: lines between two bars.
fn rows(text: &str, lines: &[TextLine], from: usize) -> Range<usize> {
    let bar = |at: u32| text.as_bytes().get(at as usize) == Some(&b'|');
    let is_row = |line: &&TextLine| bar(line.from) && line.to > line.from + 1 && bar(line.to - 1);
    let rows = lines.get(from..).unwrap_or_default().iter().take_while(is_row).count();
    from..from + rows
}

/// Lines from the beginning of a text in which the head that was run together stands.
const HEAD_LINES: usize = 40;

/// Whether a line is the head of a document whose cells a bar parts, without the bar before the first of them:
/// `CHÍNH PHỦ____ Số: 12/2031/NĐ-CP | CỘNG HÒA …`
fn is_run_together(text: &str, line: &[TextLine]) -> bool {
    line.iter().any(|line| memchr::memchr(b'|', line.content(text).as_bytes()).is_some()) && heads(text, line)
}

/// The most rows of the table above a document, the rule below its first one among them.
const HEAD_ROWS: usize = 8;

/// Whether rows stand above a document and hold more than a line each: the title of the right-hand column tells them.
fn heads(text: &str, rows: &[TextLine]) -> bool {
    let titled = |row: &TextLine| {
        let content = row.content(text);
        let holds = |words: &&str| content.contains(*words);
        let state = PRINTED_MOTTO.iter().all(holds) && PRINTED_REPUBLIC.iter().any(holds);
        state || PRINTED_PARTY.iter().any(holds)
    };
    rows.len() <= HEAD_ROWS && rows.iter().take(2).any(titled)
}

/// The most rows of a table of signers: an empty one that Markdown asks for, the rule, and theirs.
const SEATS_ROWS: usize = 3;

/// Whether rows hold nothing but signers side by side, each with the position above the name:
/// `| THƯ KÝ<br><br>Lò Văn A | CHỦ TRÌ<br><br>Lò Thị B |`
fn seats(text: &str, rows: &[TextLine]) -> bool {
    let mut filled = rows.iter().filter(|row| row.shape.letters > 0);
    let (Some(row), None) = (filled.next(), filled.next()) else { return false };
    let mut lines = Vec::new();
    cut(text, row, false, &mut lines);
    let upper = lines.iter().filter(|line| line.is_upper_case()).count();
    let mut cells = row.content(text).trim_matches('|').split('|');
    let broken = |cell: &str| ["<br", "** **"].iter().any(|mark| cell.contains(mark));
    rows.len() <= SEATS_ROWS && upper * 2 == lines.len() && upper > 1 && cells.all(broken)
}

/// Parts a row at its bars and breaks, and where it is `ruled` at its rules; a row of nothing but marks stays as it is.
fn cut(text: &str, row: &TextLine, ruled: bool, lines: &mut Vec<TextLine>) {
    let bytes = text.as_bytes().get(..row.to as usize).unwrap_or_default();
    let before = lines.len();
    let (mut from, mut at) = (row.from as usize, row.from as usize);
    let mut start = row.start as usize;
    while let Some(byte) = bytes.get(at) {
        let rest = || bytes.get(at..).unwrap_or_default();
        let mark = match byte {
            b'|' => 1,
            b'<' => line_break(rest()).unwrap_or(0),
            b'*' if rest().starts_with(b"** **") => 2,
            // `Số: 12/SYT-NVY V/v tiêm phòng`: the break itself is gone.
            b' ' if rest().starts_with(b" V/v ") => 1,
            b'_' | b'-' if ruled && (at == from || bytes.get(at - 1) != Some(byte)) => rule(text, from..at),
            _ => 0,
        };
        // `… VIỆT NAMĐộc lập`: nothing at all stands between.
        let glued = *byte == MOTTO_BEGINS && at > from && is_motto_behind_capital(bytes, at);
        at += if glued { 0 } else { mark.max(1) };
        if mark == 0 && !glued {
            continue;
        }
        let piece = line(text.as_bytes(), from, at - mark, at);
        if piece.shape.letters > 0 || piece.shape.digits > 0 {
            lines.push(TextLine { start: narrow(start), ..piece });
            start = at;
        }
        from = at;
    }
    let rest = line(text.as_bytes(), from, row.to as usize, row.to as usize);
    if rest.shape.letters > 0 || rest.shape.digits > 0 {
        lines.push(TextLine { start: narrow(start), ..rest });
    }
    match lines.last_mut().filter(|_| row.shape.letters > 0) {
        Some(last) => last.next = row.next,
        None => {
            lines.truncate(before);
            lines.push(*row);
        }
    }
}

/// The rule behind a stretch of a text that a further line was run together with: `_____ Số: 12`, `-----Đồng Xa`, no blank to
/// be filled in: `ngày _____ tháng`, `Số: _____ BYT-KH`
fn rule(text: &str, before: Range<usize>) -> usize {
    let rest = text.get(before.end..).unwrap_or_default();
    let behind = rest.trim_start_matches(|c| rest.starts_with(c));
    let length = rest.len() - behind.len();
    let goes_on = behind.trim_start_matches(' ').starts_with(|c| is_alphabetic(c) && !is_lowercase(c));
    let before = text.get(before).unwrap_or_default().trim_end();
    let blank = || BEFORE_BLANKS.iter().any(|words| before.ends_with(words));
    if length >= RULE && goes_on && !blank() { length } else { 0 }
}

/// The shortest rule between lines that were run together, in characters.
const RULE: usize = 5;

/// The first byte of the motto.
const MOTTO_BEGINS: u8 = 0xC4;

/// Whether the motto stands directly behind a capital letter.
fn is_motto_behind_capital(bytes: &[u8], at: usize) -> bool {
    let begins =
        PRINTED_MOTTO.first().is_some_and(|words| bytes.get(at..).unwrap_or_default().starts_with(words.as_bytes()));
    begins && at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_uppercase)
}
