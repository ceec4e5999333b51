//! Bảng: rows between bars, cells between bars that stand a line each, or columns that blanks, tabs or nothing but lines part.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::enumerator::{self, Closer};
use crate::fold::{Key, Openings, at_start};
use crate::joined::Joined;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::span::narrow;
use crate::vocabulary::paragraphs;

/// What stands between the cells of a table for a reader.
pub(super) const BAR: &str = " | ";

/// Whether a cell is the head of a first column: `STT`, `**TT**`.
pub(crate) fn heads_first_column(cell: &str) -> bool {
    cell.len() <= LONGEST_HEAD && paragraphs::FIRST_HEADS.contains(&Key::<8>::of(cell.trim_matches('*')).as_str())
}

/// The longest head of a first column, in bytes.
const LONGEST_HEAD: usize = 16;

/// The tables among the lines of a region, in order.
pub(super) fn tables(text: &str, lines: &[TextLine], region: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = region.start;
    // Up to here bars were seen to open no rows of as many cells.
    let mut uneven = region.start;
    let mut gaps = Gaps::of(text, lines, region.clone());
    while at < region.end {
        let rest = at..region.end;
        let bytes = |line: &TextLine| text.as_bytes().get(line.from as usize..line.to as usize);
        let end = lines.get(at).and_then(|line| match bytes(line).unwrap_or_default() {
            [b'|'] => cells_end(text, lines, rest.clone()).or_else(|| {
                let seen = at < uneven;
                let end = (!seen).then(|| even_end(text, lines, rest))?;
                end.map_err(|looked| uneven = looked).ok()
            }),
            [b'|', ..] => rows_end(text, lines, rest),
            [b'-', b'-', b'-', ..] => ruled_end(text, lines, rest),
            [b'S' | b'T', ..] => {
                let end = open_end(text, lines, rest.clone()).or_else(|| stacked_end(text, lines, rest.clone()));
                end.or_else(|| closed_end(text, lines, rest.clone())).or_else(|| gaps.end(lines, rest))
            }
            _ => gaps.end(lines, rest),
        });
        if let Some(end) = end {
            found.push(at..end);
        }
        at = end.unwrap_or(at + 1);
    }
    found
}

/// `| TT | Nội dung |`: the end of two rows or more, the line below the heads among them.
fn rows_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let is_row = |line: &TextLine| {
        let content = line.content(text);
        content.len() > 2 && content.starts_with('|') && content.ends_with('|') && content.matches('|').count() > 2
    };
    let is_rule = |line: &TextLine| {
        let content = line.content(text);
        content.starts_with('+') && content.ends_with('+') && content.bytes().all(|b| matches!(b, b'+' | b'-' | b'='))
    };
    let lines = lines.get(region.clone())?;
    let end = lines.iter().position(|line| !(is_row(line) || is_rule(line))).unwrap_or(lines.len());
    let rows = lines.get(..end)?.iter().filter(|line| is_row(line)).count();
    (rows >= 2).then_some(region.start + end)
}

/// What parts the cells of rows that no bar opens.
fn parting(head: &str) -> Option<&'static str> {
    static HEADS: Openings = Openings::new(paragraphs::FIRST_HEADS);
    // Most lines open with other words.
    let bare = head.trim_start_matches('*');
    if !HEADS.begin_text(bare) {
        return None;
    }
    let key = Key::<8>::of(bare);
    if !paragraphs::FIRST_HEADS.iter().any(|word| key.starts_with(word)) {
        return None;
    }
    let first = |part: &str| head.split(part).next().filter(|cell| cell.len() < head.len()).map(str::trim_end);
    ["|", "\t", GAP].into_iter().find(|part| first(part).is_some_and(heads_first_column))
}

/// Blanks between columns.
const GAP: &str = "  ";

/// `STT  Nội dung  Đơn vị` above `1  Kè bờ  Xã A`: rows whose cells bars, tabs or runs of blanks part, none before the first;
/// the line behind the last of as many cells. Blanks part cells only where each row is numbered, and bars those of a numbered
/// row that has fewer. What is no table is told by its first line: the rows below are looked at once.
fn open_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let content = |at: usize| lines.get(at).filter(|_| at < region.end).map_or("", |line| line.content(text));
    let head = content(region.start);
    let part = parting(head)?;
    let count = |row: &str| row.split(part).filter(|cell| part != GAP || !cell.trim().is_empty()).count();
    let columns = count(head);
    if columns < LEAST_COLUMNS {
        return None;
    }
    let is_row = |row: &str| {
        let numbered = row.starts_with(|c: char| c.is_ascii_digit());
        let cells = count(row);
        cells == columns && (part != GAP || numbered)
            || part == "|" && numbered && (2..columns).contains(&cells)
            || (2..=columns).contains(&cells) && sums(row, part)
    };
    let rows = (region.start + 1..region.end).take_while(|at| is_row(content(*at))).count();
    (rows > 0).then_some(region.start + 1 + rows)
}

/// Whether a row adds up those above: `Tổng cộng  12.450  320`. Behind one word alone no other stands: `Công an  …`
fn sums(row: &str, part: &str) -> bool {
    let cell = row.split(part).next().unwrap_or_default();
    let behind = |words: &str| at_start(cell, words).and_then(|end| cell.get(end..));
    let opens = |words: &&str| behind(words).is_some_and(|rest| words.contains(' ') || !rest.contains(is_alphabetic));
    row.starts_with(['T', 'C']) && paragraphs::SUMS.iter().any(opens)
}

/// Fewer columns are no table where no bar stands before the first.
const LEAST_COLUMNS: usize = 3;

/// `STT` / `Nội dung` / `Đơn vị` / `1` / `Kè bờ` / `Xã A` / `2`: cells without bars that stand a line each, in rows that are
/// numbered from one; the line behind the last one.
fn stacked_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let content = |at: usize| lines.get(at).map_or("", |line| line.content(text));
    if !heads_first_column(content(region.start)) {
        return None;
    }
    // The lines of cells from one on, with how many stand before each.
    let cells = |from: usize| {
        let speaks = |at: &usize| lines.get(*at).is_some_and(|line| !line.is_blank());
        (from..region.end).filter(speaks).enumerate()
    };
    let numbered = |from: usize, number: usize, most: usize| {
        let label = number.to_string();
        cells(from).take(most).skip(1).find(|(_, at)| content(*at) == label)
    };
    let (columns, mut row) = numbered(region.start, 1, MOST_COLUMNS + 1)?;
    let (mut rows, mut fewest) = (1, columns);
    while let Some((cells, next)) = numbered(row, rows + 1, LONGEST_ROW) {
        (rows, row) = (rows + 1, next);
        // Empty cells have no line.
        fewest = fewest.min(cells);
    }
    // The last cells of a row may be empty: what opens an article or a chapter is none.
    let heading = |at: usize| {
        let opening = enumerator::opening(content(at));
        opening.is_some_and(|opening| opening.keyword.is_some() && opening.closer != Closer::Nothing)
    };
    let (_, last) = cells(row).take(fewest).take_while(|(_, at)| !heading(*at)).last()?;
    (columns >= LEAST_COLUMNS || rows > 1 && columns == 2).then_some(last + 1)
}

/// `STT Nội dung Đơn vị Số lượng` / `1 Bến đá cái 2` / `2 Bến gỗ cái 5` / `Tổng cộng 7`: rows of which recognition left one
/// blank between cells, numbered from one without marks; the line behind the last one.
fn closed_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let content = |at: usize| lines.get(at).filter(|_| at < region.end).map_or("", |line| line.content(text));
    let head = content(region.start);
    let rest = paragraphs::FIRST_HEADS.iter().find_map(|word| head.get(at_start(head, word)?..))?;
    let heads = rest.split(' ').filter(|word| word.starts_with(is_uppercase)).count();
    if !rest.starts_with(' ') || heads < LEAST_COLUMNS || head.ends_with(['.', ';', ':', ',']) {
        return None;
    }
    let speaks = |at: &usize| lines.get(*at).is_some_and(|line| !line.is_blank());
    // A cell may go on over a few lines.
    let row = |from: usize, number: usize| {
        let label = |line: usize| {
            let digits = content(line).split(' ').next().filter(|digits| digits.len() <= 2)?;
            let behind = content(line).get(digits.len() + 1..)?;
            (digits.parse() == Ok(number) && behind.starts_with(is_uppercase)).then_some(line)
        };
        (from..region.end)
            .filter(speaks)
            .take(LONGEST_CELL)
            .take_while(|at| !content(*at).ends_with(';'))
            .find_map(label)
    };
    let mut last = row(region.start + 1, 1)?;
    let mut rows = 1;
    while let Some(next) = row(last + 1, rows + 1) {
        (rows, last) = (rows + 1, next);
    }
    let below = (last + 1..region.end).filter(speaks).take(LONGEST_CELL).find(|at| sums(content(*at), " "));
    (rows > 1 || below.is_some()).then_some(below.unwrap_or(last) + 1)
}

/// The most lines of a row whose cells stand a line each.
const LONGEST_ROW: usize = 24;

/// Rows that tabs or runs of blanks part into cells, where no bar and no head of a first column tells them.
struct Gaps<'t> {
    text: &'t str,
    /// The next tab and the next run of blanks at or behind the line that was looked at last.
    tab: usize,
    blanks: usize,
    /// Up to this line rows with gaps were seen to be too few.
    ragged: usize,
}

/// Blanks that part cells where no head tells them.
static WIDE: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("   "));

impl<'t> Gaps<'t> {
    fn of(text: &'t str, lines: &[TextLine], region: Range<usize>) -> Self {
        let last = region.end.checked_sub(1).and_then(|last| lines.get(last));
        // Behind the region others look for them.
        let text = last.and_then(|last| text.get(..last.to as usize)).unwrap_or_default();
        Self { text, tab: 0, blanks: 0, ragged: region.start }
    }

    /// `Ngành   Học phí` / `Cơ khí   9.500.000` / `Dệt   8.700.000`: the line behind rows of as many cells each.
    fn end(&mut self, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
        let first = lines.get(region.start)?;
        if region.start < self.ragged || !self.stand_on(first) {
            return None;
        }
        let columns = gaps(first.content(self.text))?;
        let like = |at: &usize| lines.get(*at).and_then(|line| gaps(line.content(self.text))) == Some(columns);
        let end = region.clone().take_while(like).last().map_or(region.start, |last| last + 1);
        self.ragged = end;
        (end - region.start >= LEAST_ROWS).then_some(end)
    }

    /// Whether a gap stands on a line; each is looked for once, lines are asked for in order.
    fn stand_on(&mut self, line: &TextLine) -> bool {
        let from = line.from as usize;
        let bytes = self.text.as_bytes();
        let rest = bytes.get(from..).unwrap_or_default();
        if self.tab < from || from == 0 {
            self.tab = memchr::memchr(b'\t', rest).map_or(bytes.len(), |at| from + at);
        }
        if self.blanks < from || from == 0 {
            self.blanks = WIDE.find(rest).map_or(bytes.len(), |at| from + at);
        }
        self.tab.min(self.blanks) < line.to as usize
    }
}

/// Into how many cells tabs or runs of blanks part a line; none where an item or a label opens it.
fn gaps(content: &str) -> Option<usize> {
    let bytes = content.as_bytes();
    let part = if memchr::memchr(b'\t', bytes).is_some() {
        "\t"
    } else {
        WIDE.find(bytes)?;
        GAP
    };
    let first = content.split(part).next().unwrap_or_default();
    let item = first.len() <= LONGEST_ITEM && !first.ends_with(is_alphanumeric) || first.ends_with(':');
    // `Điều 5.` with a tab behind it
    let item = item
        || first.ends_with('.') && enumerator::opening(first).is_some_and(|opening| opening.behind(first).is_empty());
    // Running text that was justified goes on in small letters.
    let item = item || content.starts_with(is_lowercase);
    let count = content.split(part).filter(|cell| !cell.trim().is_empty()).count();
    (!item && count >= 2 && !content.ends_with([';', ':'])).then_some(count)
}

/// Whether a line is a rule of strokes, and where its pieces begin: `---- ------- -----` above and below columns.
fn rule(content: &str) -> Option<Vec<usize>> {
    if content.len() < SHORTEST_RULE || !content.bytes().all(|byte| matches!(byte, b'-' | b' ')) {
        return None;
    }
    let begins = |at: &usize| content.get(..*at).is_none_or(|before| before.is_empty() || before.ends_with(' '));
    let pieces: Vec<usize> =
        content.match_indices('-').map(|(at, _)| at).filter(begins).take(MOST_COLUMNS + 1).collect();
    (pieces.len() <= MOST_COLUMNS).then_some(pieces)
}

/// The shortest rule that parts columns, in bytes.
const SHORTEST_RULE: usize = 8;
/// The most lines of a table between rules, and of the heads above the rule in it.
const MOST_RULED: usize = 200;
const MOST_HEADS: usize = 8;

/// `---- -------` / `STT  Kênh` / `1    Đầu Cầu` / `---- -------`: the line behind the rule below columns that stand between
/// rules; a second rule may stand below the heads.
fn ruled_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let rule_at = |at: usize| lines.get(at).and_then(|line| rule(line.content(text)));
    let columns = |at: usize| rule_at(at).is_some_and(|pieces| pieces.len() > 1);
    let first = region.start;
    let heads = region.end.min(first + MOST_HEADS);
    let parted = if columns(first) {
        first
    } else {
        (first + 1..heads).find(|at| columns(*at)).filter(|_| rule_at(first).is_some())?
    };
    let told = |at: &usize| lines.get(*at).is_some_and(|line| line.shape.letters > 0);
    let end = (parted + 1..region.end.min(parted + MOST_RULED)).find(|at| rule_at(*at).is_some())?;
    let (indent, pieces) =
        lines.get(parted).and_then(|line| Some((line.from - line.start, rule(line.content(text))?)))?;
    let whole = |at: usize| lines.get(at).is_none_or(|line| stands_between(text, line, indent as usize, &pieces));
    ((parted + 1..end).any(|at| told(&at)) && (first..end).all(whole)).then_some(end + 1)
}

/// Whether no word of a line reaches over the place where a column begins.
fn stands_between(text: &str, line: &TextLine, indent: usize, pieces: &[usize]) -> bool {
    let raw = text.get(line.start as usize..line.to as usize).unwrap_or_default();
    let blank = |column: usize| raw.chars().nth(column).is_none_or(|c| matches!(c, ' ' | '-'));
    pieces.iter().skip(1).all(|piece| blank(indent + piece - 1))
}

/// Gives the cells of a table between rules: what stands below each piece of the rule that parts its columns.
fn ruled_cells(text: &str, lines: &[TextLine], mut give: impl FnMut(&Joined)) {
    let raw = |line: &TextLine| text.get(line.start as usize..line.to as usize).unwrap_or_default();
    let pieces = |line: &TextLine| rule(line.content(text)).filter(|pieces| pieces.len() > 1);
    let parting = lines.iter().find_map(|line| Some((raw(line).len() - line.content(text).len(), pieces(line)?)));
    let Some((indent, pieces)) = parting else { return };
    // Where no blank line parts rows, each stands on one.
    let spaced = lines.iter().any(TextLine::is_blank);
    let mut row = vec![Joined::default(); pieces.len()];
    for line in lines {
        let parts = line.is_blank() || rule(line.content(text)).is_some();
        if !parts {
            let raw = raw(line);
            let offset = |column: usize| raw.char_indices().nth(column).map_or(raw.len(), |(at, _)| at);
            let ends = pieces.iter().skip(1).map(|piece| offset(indent + piece)).chain([raw.len()]);
            let mut from = 0;
            for (cell, end) in row.iter_mut().zip(ends) {
                cell.push(raw.get(from..end).unwrap_or_default(), line.start + narrow(from));
                from = end;
            }
        }
        if parts || !spaced {
            row.iter_mut().for_each(|cell| end_cell(cell, &mut give));
        }
    }
}

/// The longest enumerator or marker before a tab, in bytes.
const LONGEST_ITEM: usize = 6;

/// `|` / `STT` / `|` / `Nội dung` / `|`: the line behind the last bar. Behind a bar, a blank line and a text leave the
/// table.
fn cells_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Option<usize> {
    let content = |at: usize| lines.get(at).filter(|_| at < region.end).map(|line| line.content(text));
    let bar = |at: usize| content(at) == Some("|");
    let head = content(region.start + 1)?;
    if !bar(region.start) || !heads_first_column(head) {
        return None;
    }
    let mut last = region.start;
    let mut at = region.start + 1;
    let mut cells = 0;
    while at < region.end {
        if bar(at) {
            cells += usize::from(at > last + 1);
            last = at;
        } else if at == last + 1 && content(at).is_some_and(str::is_empty) {
            let next = (at..region.end).find(|at| content(*at).is_some_and(|content| !content.is_empty()));
            if !next.is_some_and(bar) {
                break;
            }
        }
        at += 1;
    }
    (cells >= LEAST_CELLS).then_some(last + 1)
}

/// `|` / `Hạng mục` / `|` / `Thông số` / `|`, `|` / `Độ dày` / `|` / `3 cm` / `|`: rows of as many cells each, at least two,
/// that no head of a first column opens; the line behind the last bar. A row begins with a bar of its own behind the one
/// that ended the row above. Heads may have fewer: one of them stands above several columns, or beside what it is parted into
/// (`|` / `Bến` / `|` / `Số lượt` / `|`, `|` / `đi` / `|` / `về` / `|`). Where they are no table, the line up to which no other
/// begins.
fn even_end(text: &str, lines: &[TextLine], region: Range<usize>) -> Result<usize, usize> {
    let bar = |at: usize| at < region.end && lines.get(at).is_some_and(|line| line.content(text) == "|");
    // The first row is told by its first lines; the rows below are looked at once.
    let ends = |at: usize| at >= region.end || lines.get(at).is_none_or(TextLine::is_blank);
    let row = |from: usize, whole: usize| {
        let mut cells = 0;
        let mut at = from;
        while bar(at) && !bar(at + 1) && cells < MOST_COLUMNS {
            let Some(inside) = (at + 1..region.end.min(at + 1 + LONGEST_CELL)).find(|at| bar(*at)) else {
                // As many cells as in the others are a whole row; behind fewer a blank line leaves the table.
                return (cells == whole || ends(at + 1)).then_some((cells, at + 1));
            };
            cells += 1;
            at = inside;
        }
        Some((cells, at + 1))
    };
    let first = row(region.start, MOST_COLUMNS).filter(|(cells, _)| *cells >= 2);
    let (mut columns, mut end) = first.ok_or(region.start + 1)?;
    let (mut rows, mut heads, mut widest) = (1, 0, 0);
    let mut begun = region.start + 1;
    while let Some((cells, behind)) = row(end, columns).filter(|(cells, _)| *cells > 0) {
        if cells == columns {
            rows += 1;
        } else if heads + rows <= MOST_STACKED_HEADS && (rows < LEAST_ROWS || cells > columns) {
            // What was read are heads.
            (heads, widest) = (heads + rows, widest.max(columns));
            (rows, columns, begun) = (1, cells, end);
        } else {
            break;
        }
        end = behind;
    }
    // What goes on in cells or in rows of other lengths is no such table: a heading may stand between two of them.
    let told = rows >= LEAST_ROWS && columns >= widest.max(2) && !(end..end + LONGEST_CELL).any(bar);
    if told {
        return Ok(end);
    }
    // In heads that are too wide the first row of a table may stand; what was taken for heads may stand before another table,
    // and of few rows the last may be the first of one.
    Err(match (columns < widest, heads) {
        (true, _) => region.start + 1,
        (false, 0) if rows >= LEAST_ROWS => end,
        _ => begun,
    })
}

/// The most lines of a cell, and the most cells of a row, that stand a line each.
const LONGEST_CELL: usize = 4;
const MOST_COLUMNS: usize = 12;
/// Fewer rows that no head of a first column opens are no table.
const LEAST_ROWS: usize = 3;
/// The most rows of heads above them.
const MOST_STACKED_HEADS: usize = 3;

/// Fewer cells are no table.
const LEAST_CELLS: usize = 4;

/// Gives a cell where anything stands in it, and begins the next.
fn end_cell(cell: &mut Joined, give: &mut impl FnMut(&Joined)) {
    if !cell.is_empty() {
        give(cell);
        cell.clear();
    }
}

/// Gives the cells of a table one by one with what stands in each, empty ones left out.
pub(super) fn cells(text: &str, lines: &[TextLine], mut give: impl FnMut(&Joined)) {
    let mut cell = Joined::default();
    let head = lines.first().map_or("", |line| line.content(text));
    if rule(head).is_some() {
        return ruled_cells(text, lines, give);
    }
    let stacked = heads_first_column(head);
    let gap = if memchr::memchr(b'\t', head.as_bytes()).is_some() { "\t" } else { GAP };
    let open = (!head.starts_with(['|', '+'])).then(|| parting(head).unwrap_or(gap));
    for line in lines {
        let content = line.content(text);
        if stacked {
            cell.push(content, line.from);
            end_cell(&mut cell, &mut give);
            continue;
        }
        if content.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '+' | '=')) {
            end_cell(&mut cell, &mut give);
            continue;
        }
        let mut at = line.from;
        let part = open.unwrap_or("|");
        for (index, piece) in content.split(part).enumerate() {
            if index > 0 || open.is_some() {
                end_cell(&mut cell, &mut give);
            }
            cell.push(piece, at);
            at += narrow(piece.len() + part.len());
        }
    }
    end_cell(&mut cell, &mut give);
}

#[cfg(test)]
mod tests {
    use crate::{NodeKind, parse};

    #[test]
    fn a_table_whose_last_cells_are_empty_ends_before_the_next_article() {
        let document = parse(
            "THÔNG TƯ\nVề hạn mức khai bến\n\nĐiều 1. Hạn mức\nTT\nTên bến\nĐơn vị\nHạn mức\nGhi chú\n1\nBến Đá\nlượt\n12\n\
             theo mùa\n2\nBến Gỗ\nlượt\n15\nĐiều 2. Giao hạn mức\n1. Hạn mức được giao cho xã.\n2. Xã giao lại cho bến.\n",
        );
        let read: Vec<_> =
            document.body.iter().map(|node| (node.kind, node.children.first().map(|c| c.kind))).collect();
        let article = |first| (NodeKind::Article, Some(first));
        assert_eq!(read, [article(NodeKind::Table), article(NodeKind::Clause)]);
    }

    #[test]
    fn rows_with_single_blanks_are_a_table_where_they_are_numbered_below_heads() {
        let kinds = |head: &str| {
            let document = parse(&format!(
                "BÁO CÁO\nVề bến đò\n\n1. Các bến\n\n{head}\n1 Bến Đá chiếc 12\n2 Bến Gỗ chiếc 15\nTổng cộng 27\n\nTrạm giữ \
                 bến.\n"
            ));
            let unit = document.body.first().map(|unit| unit.children.as_slice()).unwrap_or_default();
            unit.iter().map(|node| node.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds("STT Tên bến Đơn vị Số lượng"), [NodeKind::Table, NodeKind::Paragraph]);
        assert!(!kinds("Số lượng thuyền của các bến").contains(&NodeKind::Table));
    }

    #[test]
    fn heads_may_be_parted_into_cells_that_stand_a_line_each() {
        let kinds = |table: &str| {
            let document = parse(&format!(
                "Kính gửi: Hạt Quản lý đê\n\nTrạm báo cáo số lượt đò như sau:\n\n{table}\n\nTrạm đề nghị:\n\n1. Mở bến.\n\n2. Dọn \
                 bến.\n"
            ));
            document.preamble.iter().chain(&document.body).map(|node| node.kind).collect::<Vec<_>>()
        };
        let row = |cells: &[&str]| cells.iter().fold("|\n".to_owned(), |row, cell| row + cell + "\n|\n");
        let rows = |rows: &[&[&str]]| rows.iter().map(|cells| row(cells)).collect::<String>();
        let heads: [&[&str]; 3] = [&["Bến", "Số lượt đò\ntrong tháng"], &["đi", "về"], &["(1)", "(2)=(1)x2"]];
        let body: [&[&str]; 3] = [&["1. Bến Đá", "5", "-7"], &["2. Bến Gỗ", "6", "+8"], &["3. Bến Sỏi", "9", "4"]];
        let told = [NodeKind::Paragraph, NodeKind::Table, NodeKind::Paragraph, NodeKind::Numbered, NodeKind::Numbered];
        assert_eq!(kinds(&rows(&[heads, body].concat())), told);
        assert_eq!(kinds(&rows(&body)), told);
        // Cells of other numbers in every row are no table, nor are two rows.
        assert!(!kinds(&rows(&[body[0], &["x", "y"], body[1], &["z", "t"], body[2]])).contains(&NodeKind::Table));
        assert!(!kinds(&rows(&body[..2])).contains(&NodeKind::Table));
    }

    #[test]
    fn an_article_with_a_tab_behind_its_number_opens_no_table() {
        let document = parse(
            "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1.\tMở bến đò Đá.\nĐiều 2.\tTrạm giữ bến.\nĐiều 3.\tHạt trưởng thi hành./.\n",
        );
        assert!(document.body.iter().all(|node| node.kind == NodeKind::Article) && document.body.len() == 3);
    }

    #[test]
    fn a_line_that_opens_like_a_sum_and_goes_on_adds_nothing_up() {
        let cells = |last: &str| {
            let document = parse(&format!(
                "THÔNG TƯ\nVề hạn mức khai bến\n\nĐiều 1. Hạn mức\nSTT     Bến     Thuyền     Người\n1     Bến Gỗ     04     \
                 12\n{last}\nĐiều 2. Giao hạn mức\nHạn mức được giao cho xã.\n"
            ));
            document.body.first().and_then(|article| article.children.first()?.text.clone()).unwrap_or_default()
        };
        assert!(cells("Cộng (1)     04     12").ends_with("Cộng (1) | 04 | 12"));
        assert!(cells("Tổng số thuyền     04").ends_with("Tổng số thuyền | 04"));
        assert!(cells("Công an xã  giữ các bến.").ends_with("Bến Gỗ | 04 | 12"));
    }
}
