//! The enumerators that rows open with: candidates for units.

use super::blocks::{End, Row, names_on, spans_years};
use super::enumerator::{self, Closer, Opening};
use super::keyword::{self, Keyword};
use super::label;
use crate::lines::TextLine;

/// The candidates of a region, row by row.
#[derive(Debug)]
pub(super) struct Openings {
    /// The enumerator that each row opens with.
    rows: Vec<Option<Opening>>,
    /// The rows that hold nothing but the word of the enumerator on the next one, in order.
    words: Vec<usize>,
}

impl Openings {
    /// Finds the enumerators, and tells the rows how their text begins behind them.
    pub(super) fn of(text: &str, lines: &[TextLine], rows: &mut [Row<'_>]) -> Self {
        let mut words = Vec::new();
        let mut openings: Vec<Option<Opening>> = Vec::with_capacity(rows.len());
        let mut above = "";
        for (at, row) in rows.iter_mut().enumerate() {
            if row.names_article() || row.names_chapter() {
                words.push(at);
            }
            // `… giai đoạn 2026` / `- 2030`, `… Phòng Kế hoạch` / `- Tài chính`: no item.
            let opens = !(spans_years(above, row.content) || !row.gap && names_on(above, row.content));
            openings.push(if opens { opening(text, lines, row) } else { None });
            above = row.content;
        }
        // A word that the page broke off its number belongs to the enumerator on the next line.
        words.retain(|at| {
            let above = at.checked_sub(1).and_then(|above| rows.get(above));
            let ended = above.is_none_or(|above| !matches!(above.end, End::Hanging | End::Comma));
            if rows.get(*at).is_some_and(Row::names_chapter) {
                let below = rows.get(at + 1).filter(|below| ended && !below.gap && !below.page);
                let label = below.and_then(|below| keyword::chapter_label(below.content));
                return label.is_some_and(|label| openings.get_mut(at + 1).map(|slot| *slot = Some(label)).is_some());
            }
            let opening =
                openings.get_mut(at + 1).and_then(Option::as_mut).filter(|opening| ended && opening.numbers_unit());
            opening.map(|opening| opening.keyword = Some(Keyword::Article)).is_some()
        });
        restore_lost(rows, &mut openings);
        drop_lone_ring(rows, &mut openings);
        // What stands above the word stands above the enumerator.
        for at in &words {
            let Some([word, row]) = rows.get_mut(*at..at + 2) else { continue };
            (row.gap, row.page) = (word.gap, word.page);
        }
        Self { rows: openings, words }
    }

    /// The enumerator that a row opens with.
    pub(super) fn at(&self, row: usize) -> Option<&Opening> {
        self.rows.get(row)?.as_ref()
    }

    /// Whether a row holds nothing but the word of the enumerator on the next one.
    pub(super) fn is_word(&self, row: usize) -> bool {
        self.words.binary_search(&row).is_ok()
    }

    /// All of them, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Opening> {
        self.rows.iter().flatten()
    }

    /// Those behind a row, each with its row.
    pub(super) fn behind(&self, row: usize) -> impl Iterator<Item = (usize, &Opening)> {
        let rows = self.rows.get(row + 1..).unwrap_or_default().iter().enumerate();
        rows.filter_map(move |(at, opening)| Some((row + 1 + at, opening.as_ref()?)))
    }
}

/// How many candidates stand between an item and the one before it, and the one behind it, at the most.
const FARTHEST_ITEM: usize = 64;
/// How many rows behind an item the next one stands at the most.
const FARTHEST_ROW: usize = 512;

/// The numbers of items that recognition left nothing of but the dot, between the one before and the one behind: `2. …` /
/// `. Sở Y tế …` / `4. …`; and those before which it left a letter, behind the one before: `A4. Phòng Kinh tế`.
fn restore_lost(rows: &mut [Row<'_>], openings: &mut [Option<Opening>]) {
    let mut last: Option<u16> = None;
    for at in 0..rows.len() {
        let Some(row) = rows.get_mut(at) else { return };
        let numbered = openings.get(at).and_then(Option::as_ref).and_then(number);
        if numbered.is_some() {
            last = numbered;
            continue;
        }
        let Some(due) = last.map(|last| last + 1) else { continue };
        let Some(lost) = enumerator::lost(row.content, due) else {
            // `A1. …`, `A2. …`: letters of their own.
            last = last.filter(|_| !enumerator::is_coded(row.content));
            continue;
        };
        let behind = openings.iter().skip(at + 1).take(FARTHEST_ROW).flatten();
        let mut behind = behind.take(FARTHEST_ITEM).filter_map(number);
        // A letter stands before the number itself: it is whole.
        if lost.to > 1 || behind.next() == Some(due + 1) {
            row.starts_with(lost.behind(row.content));
            if let Some(slot) = openings.get_mut(at) {
                *slot = Some(lost);
            }
            last = Some(due);
        }
    }
}

/// One letter alone in the place of a list marker is debris.
fn drop_lone_ring(rows: &mut [Row<'_>], openings: &mut [Option<Opening>]) {
    let is_ring = |opening: &Opening| opening.bullet == Some(enumerator::RING);
    let mut rings = openings.iter().enumerate().filter(|(_, opening)| opening.as_ref().is_some_and(is_ring));
    if let (Some((at, _)), None) = (rings.next(), rings.next())
        && let (Some(row), Some(slot)) = (rows.get_mut(at), openings.get_mut(at))
    {
        row.starts_with(row.content);
        *slot = None;
    }
}

/// The number of an item: `3.`
fn number(opening: &Opening) -> Option<u16> {
    let closed = opening.closer == Closer::Dot && opening.keyword.is_none();
    closed.then(|| opening.token.as_str().parse().ok()).flatten()
}

/// The enumerator that a row opens with.
fn opening(text: &str, lines: &[TextLine], row: &mut Row<'_>) -> Option<Opening> {
    let content = row.content;
    let start = lines.get(row.line as usize).map_or(row.from, |line| line.start);
    if row.names_article() {
        return None;
    }
    if start < row.from
        && let Some(before) = text.get(start as usize..row.from as usize)
        && let Some(found) = enumerator::underscored(before, content)
    {
        return Some(found).filter(|_| !row.upper);
    }
    if enumerator::opens_with_word(content) {
        return None;
    }
    let opening = enumerator::opening(content)?;
    if !label::is_legible(&opening) {
        return None;
    }
    row.starts_with(opening.behind(content));
    Some(opening)
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn the_number_of_a_chapter_may_stand_on_the_line_below_its_word() {
        let text = "QUY CHẾ\nGIỮ BẾN ĐÒ\n\n**Chương\nI**\n\n**QUY ĐỊNH CHUNG**\n\n**Điều\n1. Phạm vi điều chỉnh**\n\nQuy chế này \
             quy định việc giữ bến.\n\n**Chương\nII**\n\n**TỔ CHỨC THỰC HIỆN**\n\n**Điều\n2. Trách nhiệm**\n\nChủ bến giữ \
             bến.\n";
        let document = parse(text);
        let chapters: Vec<_> = document
            .body
            .iter()
            .map(|node| (node.label.as_deref(), node.title.as_deref(), node.children.len()))
            .collect();
        let begins = |node: &crate::Node| text.get(node.span.start as usize..).is_some_and(|t| t.starts_with("Chương"));
        assert!(document.body.iter().all(begins));
        assert_eq!(chapters, [(Some("I"), Some("QUY ĐỊNH CHUNG"), 1), (Some("II"), Some("TỔ CHỨC THỰC HIỆN"), 1)]);
    }

    #[test]
    fn the_word_above_a_number_that_opens_no_unit_stays_with_it() {
        let document = parse(
            "NGHỊ ĐỊNH\nSửa đổi Nghị định về bến đò\n\nĐiều 1. Sửa đổi Điều 7 như sau:\n\n“Điều\n7. Giữ bến\n\nChủ bến giữ \
             bến.”\n\nĐiều 2. Sửa đổi Điều 8 như sau:\n\n“Chương\nV\n\nDỠ BẾN\n\nĐiều\n8. Dỡ bến\n\nChủ bến dỡ bến.”\n",
        );
        let quoted = |at: usize| document.body.get(at).and_then(|article| article.children.first()?.text.clone());
        assert_eq!(quoted(0).as_deref(), Some("“Điều 7. Giữ bến Chủ bến giữ bến.”"));
        assert_eq!(quoted(1).as_deref(), Some("“Chương V DỠ BẾN Điều 8. Dỡ bến Chủ bến dỡ bến.”"));
    }

    #[test]
    fn a_number_of_which_recognition_left_the_dot_stands_between_its_neighbours() {
        let labels = |third: &str, fourth: &str| {
            let document = parse(&format!(
                "KẾ HOẠCH\nMở bến đò\n\nTrạm yêu cầu:\n\n1. Bến Đá dọn bến.\n\n2. Bến Gỗ mở bến.\n\n{third}\n\na) Giữ \
                 thuyền.\n\nb) Giữ neo.\n\n{fourth}\n\nTrạm giữ bến.\n"
            ));
            document.body.iter().filter_map(|node| node.label.as_deref().map(str::to_owned)).collect::<Vec<_>>()
        };
        assert_eq!(labels(". Bến Sỏi", "4. Bến Cát đóng cửa."), ["1", "2", "3", "4"]);
        assert_eq!(labels("A3. Bến Sỏi", "4. Bến Cát đóng cửa."), ["1", "2", "3", "4"]);
        assert_eq!(labels("A3. Bến Sỏi", "Bến Cát đóng cửa."), ["1", "2", "3"]);
        // Nothing tells of a number that is lost, nor of another.
        assert_eq!(labels(". Bến Sỏi", "Bến Cát đóng cửa."), ["1", "2"]);
        assert_eq!(labels("A4. Bến Sỏi", "Bến Cát đóng cửa."), ["1", "2"]);
        assert_eq!(labels("A1. Bến Sỏi", "A3. Bến Cát đóng cửa."), ["1", "2"]);
    }

    #[test]
    fn rings_that_were_copied_as_letters_are_list_markers_where_there_are_several() {
        let kinds = |second: &str| {
            let document =
                parse(&format!("KẾ HOẠCH\nMở bến đò\n\n1. Việc của Hạt\n\n- Dọn bến:\n\no Bến Đá;\n\n{second}\n"));
            document.body.first().map(|unit| unit.children.iter().map(|node| node.children.len()).collect::<Vec<_>>())
        };
        assert_eq!(kinds("o Bến Gỗ."), Some(vec![2]));
        assert_eq!(kinds("Bến Gỗ nghỉ."), Some(vec![0, 0, 0]));
    }

    #[test]
    fn a_name_with_a_dash_that_the_page_wrapped_is_one() {
        let document = parse(
            "KẾ HOẠCH\nMở bến đò\n\n1. Văn phòng Hạt\n- Mở bến.\n- Phối hợp với Phòng Kế hoạch\n- Tài chính lập dự \
             toán.\n- Dọn bến.\n",
        );
        assert_eq!(document.body.first().map(|node| node.children.len()), Some(3));
    }

    #[test]
    fn what_stands_apart_from_the_word_of_a_chapter_numbers_none() {
        let document = parse("BÁO CÁO\nTình hình\n\nBiểu thuế có cột\n\nChương\n\n98\n\nvà cột mã hàng.\n");
        assert!(document.body.iter().chain(&document.preamble).all(|node| node.label.is_none()));
    }

    #[test]
    fn a_word_above_a_table_stays_above_it() {
        let document = parse(
            "BÁO CÁO\nTình hình\n\nCác bến gồm:\n\nĐiều\n1. Bến Đá      04     12\n2. Bến Gỗ      04     12\n3. Bến \
             Sỏi      05     13\n\nTrạm giữ bến.\n",
        );
        let texts: Vec<_> = document.preamble.iter().chain(&document.body).filter_map(|n| n.text.as_deref()).collect();
        assert_eq!(texts.last(), Some(&"Trạm giữ bến."), "{texts:?}");
        assert!(texts.iter().any(|text| text.ends_with("Điều")), "{texts:?}");
    }
}
