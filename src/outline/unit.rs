//! The units of the document: whether a candidate is one, what it is, how deep it stands.

use std::borrow::Cow;

use crate::document::{NodeKind, Provision};
use crate::fold::{at_start, fold};
use crate::lines::TextLine;
use crate::vocabulary::paragraphs;
use crate::{Code, Diagnostic, Span};

use super::blocks::{End, Row};
use super::enumerator::{Closer, Opening};
use super::evidence::EXPECTED;
use super::keyword::Keyword;
use super::label::{self, Style};
use super::sequence::{Fit, List, MOST_MISSING, Place, Unit};
use super::tree::DEPTH_LIMIT;
use super::{Builder, PassageSink};

/// The list marker of the lower rank, where a document has two.
const LOWER_MARKER: Style = Style::Bullet(b'+');

impl<'t, S: PassageSink> Builder<'_, 't, S> {
    /// Whether a candidate that begins a block is a unit of the document.
    pub(super) fn accepts(&self, above: Option<&Row>, opening: &Opening, fit: &Fit, content: &str) -> bool {
        let behind = opening.behind(content);
        let empty = behind.is_empty();
        // Recognition makes commas of full stops; what stands alone or begins with a capital is no list of numbers.
        let crisp = empty || behind.starts_with(char::is_uppercase);
        let ended = above.is_none_or(|above| match above.end {
            End::Hanging => false,
            End::Comma => crisp,
            _ => true,
        });
        // `Chương 87, Nhóm 87.03`, `Điều 5, khoản 2 quy định …`: one that is spoken of.
        let spoken_of = opening.closer == Closer::Comma
            && (behind.starts_with(char::is_lowercase)
                || paragraphs::SPOKEN_OF.iter().any(|part| at_start(behind, part).is_some()));
        match (fit.reading.style, fit.place) {
            (Style::Bullet(_), place) => !opening.damaged || matches!(place, Place::Marker(Some(_))),
            (Style::Named(Keyword::Clause), Place::Next(_) | Place::First) => opening.closer != Closer::Nothing,
            (Style::Named(Keyword::Clause), _) => false,
            (Style::Named(keyword), place) => {
                let below_list = keyword == Keyword::Article
                    && self.sequence.named_depth(keyword) < self.sequence.open.len()
                    && !self.sequence.open.iter().any(|unit| matches!(unit.style, Style::Named(_)));
                let continues = matches!(place, Place::Next(_) | Place::First);
                let titled = matches!(
                    opening.closer,
                    Closer::Dot | Closer::Comma | Closer::Colon | Closer::Dash | Closer::PartingDash
                ) || empty;
                !below_list
                    && match place {
                        Place::Next(_) | Place::First => titled || ended,
                        Place::Gap(..) | Place::Again(_) => titled && ended && !self.announced,
                        _ => titled && !spoken_of && ended && !self.announced && !continues,
                    }
            }
            (_, Place::Next(_)) => !empty || opening.closer != Closer::Nothing,
            // `1.1 Mục đích` below 1: its numbers say where it belongs.
            (Style::Decimal(_), Place::First) => !(empty || fit.repaired) && ended || opening.closer != Closer::Nothing,
            (_, Place::First) => opening.closer != Closer::Nothing && !(fit.repaired && empty),
            (_, Place::Gap(_, missing)) => {
                missing <= MOST_MISSING && ended && !empty && !self.announced && opening.closer != Closer::Nothing
            }
            (style, Place::Again(_) | Place::Late(_)) => {
                // `… ban hành kế hoạch như sau:` / `II. NỘI DUNG`: the parts of the document, whose first bears no number;
                // not `Nay sửa đổi Mục II như sau:`.
                let amends = || {
                    let above = self.drafts.last().map(|draft| fold(&draft.text)).unwrap_or_default();
                    paragraphs::AMENDMENTS.iter().any(|verb| above.contains(verb))
                };
                let roman = matches!(style, Style::Roman(_));
                let part = roman && self.sequence.open.is_empty() && !amends();
                // A number alone may be that of a page; `IV.` above `NỘI DUNG` is none.
                ended && (roman || !empty) && (part || !self.announced) && opening.closer != Closer::Nothing
            }
            (_, Place::Marker(_) | Place::Jump) => false,
        }
    }

    /// Opens the unit of an accepted candidate.
    pub(super) fn unit(&mut self, row: &Row, opening: &Opening, fit: &Fit, content: &'t str, from: u32) {
        let depth = self.depth(fit);
        let taken_up = self.sequence.taken_up(fit).map(|unit| unit.list);
        let list = self.list(fit, depth, taken_up);
        let kind = self.kind(fit, depth);
        let depth = self.limited(depth, row);
        let label = (!opening.token.is_empty()).then(|| {
            // Most labels are read as they stand.
            let found = opening.found(content);
            if !fit.repaired && opening.token.as_bytes() == found.as_bytes() {
                return Box::from(found);
            }
            let read = if fit.repaired { label::written(fit.reading) } else { opening.token.as_str().to_owned() };
            if read != found {
                let span = Span::new(from.saturating_add(opening.at), from.saturating_add(opening.to));
                self.diagnostics.push(Diagnostic::repair(Code::EnumeratorRepaired, span, found, read.as_str()));
            }
            read.into_boxed_str()
        });
        self.closed = None;
        // The word on the line above is part of the enumerator.
        let begins = self.word.take().map_or(from, |(_, above)| above);
        self.relocate(kind, label.as_deref());
        self.lowered |= fit.reading.style == LOWER_MARKER && self.sequence.stands_below(Style::Bullet(b'-'), depth);
        let draft = self.draft(row, kind, depth, begins, label);
        self.sequence.push(depth, Unit { style: fit.reading.style, label: fit.reading.label, kind, draft, list });
        self.begin_block(content, from, opening.text);
    }

    pub(super) fn depth(&self, fit: &Fit) -> usize {
        let bullets = self.sequence.open.iter().position(|unit| matches!(unit.style, Style::Bullet(_)));
        match (fit.reading.style, fit.place) {
            (Style::Named(keyword), _) => self.sequence.named_depth(keyword),
            (_, Place::Next(depth) | Place::Gap(depth, _) | Place::Again(depth) | Place::Late(depth)) => depth,
            (_, Place::Marker(Some(depth))) => depth,
            (Style::Bullet(marker), _) => self.beside_lower(marker).unwrap_or(self.sequence.open.len()),
            // A series below a bullet is one only where the bullet announces it; Roman numerals stand above bullets.
            (Style::Roman(_), _) => bullets.unwrap_or(self.sequence.open.len()),
            _ => match (bullets, self.drafts.last()) {
                (Some(depth), Some(last)) if !last.text.ends_with(':') => depth,
                _ => self.sequence.open.len(),
            },
        }
    }

    /// Where a list marker stands beside items of a lower rank that are open, which paragraphs parted from those above them:
    /// dashes stand above plus signs. One that announces them by a colon stands above them itself, and so does a heading where
    /// the document has not set plus signs below dashes.
    fn beside_lower(&self, marker: u8) -> Option<usize> {
        let depth = self.sequence.open.iter().position(|unit| unit.style == LOWER_MARKER)?;
        let ends = |marks: &[char]| self.drafts.last().is_some_and(|draft| draft.text.ends_with(marks));
        let last = || self.sequence.open.last().is_some_and(|unit| unit.draft + 1 == self.drafts.len());
        let headed = || ends(&[':']) || !self.lowered && last() && !ends(&['.', ';', ',', '/']);
        (marker == b'-' && !headed()).then_some(depth)
    }

    /// The depth within the limit.
    pub(super) fn limited(&mut self, depth: usize, row: &Row) -> usize {
        if depth < DEPTH_LIMIT {
            return depth;
        }
        if !self.deepest_told {
            self.deepest_told = true;
            let span = self.lines.get(row.line as usize).map_or(Span::default(), TextLine::span);
            self.diagnostics.push(Diagnostic::new(Code::DepthLimit, span));
        }
        DEPTH_LIMIT - 1
    }

    /// What a unit is, by its style and by what it stands below.
    pub(super) fn kind(&self, fit: &Fit, depth: usize) -> NodeKind {
        if let Style::Named(keyword) = fit.reading.style {
            return match keyword {
                Keyword::Part => NodeKind::Part,
                Keyword::Chapter => NodeKind::Chapter,
                Keyword::Section => NodeKind::Section,
                Keyword::Subsection => NodeKind::Subsection,
                Keyword::Article => NodeKind::Article,
                Keyword::Clause => NodeKind::Clause,
            };
        }
        let parent = depth.checked_sub(1).and_then(|at| self.sequence.open.get(at)).map(|unit| unit.kind);
        match (fit.reading.style, parent) {
            (Style::Bullet(_), _) => NodeKind::Bullet,
            (Style::Arabic(_), Some(NodeKind::Article)) => NodeKind::Clause,
            (Style::Letter(_) | Style::LetterNumber, Some(NodeKind::Clause | NodeKind::Article)) => NodeKind::Point,
            _ => NodeKind::Numbered,
        }
    }

    /// The place of the text that follows.
    pub(super) fn relocate(&mut self, kind: NodeKind, label: Option<&str>) {
        let place = &mut self.place;
        match kind {
            NodeKind::Part => {
                *place = Provision::default();
                rename(&mut place.part, label);
            }
            NodeKind::Chapter => {
                *place = Provision { part: place.part.take(), ..Provision::default() };
                rename(&mut place.chapter, label);
            }
            NodeKind::Section => {
                rename(&mut place.section, label);
                (place.subsection, place.article, place.clause, place.point) = (None, None, None, None);
            }
            NodeKind::Subsection => {
                rename(&mut place.subsection, label);
                (place.article, place.clause, place.point) = (None, None, None);
            }
            NodeKind::Article => {
                rename(&mut place.article, label);
                (place.clause, place.point) = (None, None);
            }
            NodeKind::Clause => {
                rename(&mut place.clause, label);
                place.point = None;
            }
            NodeKind::Point => rename(&mut place.point, label),
            _ => {}
        }
    }

    /// Log-odds for a series that opens where one is expected: behind the heading of an article, or a clause without
    /// points, that was opened last.
    pub(super) fn expected(&self, fit: &Fit) -> f32 {
        let Some(unit) = self.sequence.open.last() else { return 0.0 };
        let awaited = match (unit.kind, fit.reading.style) {
            (NodeKind::Article, Style::Arabic(_)) | (NodeKind::Clause, Style::Letter(_)) => true,
            (NodeKind::Numbered, _) => unit.style != fit.reading.style,
            _ => false,
        };
        if fit.place == Place::First && awaited && self.into == Some(unit.draft) { EXPECTED } else { 0.0 }
    }

    /// Whether a line is the only one of the unit that it opened, and may be its heading.
    pub(super) fn ends_title(&self, above: &Row) -> bool {
        let unit = self.sequence.open.last().filter(|unit| self.into == Some(unit.draft) && self.block_rows == 1);
        unit.is_some_and(|unit| {
            !matches!(unit.style, Style::Bullet(_))
                && self.drafts.get(unit.draft).is_some_and(|draft| draft.line == above.line)
        })
    }

    /// Whether the unit that was opened last has its heading on the lines below it.
    pub(super) fn awaits_title(&self, row: &Row) -> bool {
        let Some(unit) = self.sequence.open.last() else { return false };
        let Some(draft) = self.drafts.get(unit.draft) else { return false };
        if unit.draft + 1 != self.drafts.len() || matches!(unit.style, Style::Bullet(_)) {
            return false;
        }
        draft.text.is_empty() || (draft.upper && row.upper)
    }

    /// The list that a unit goes on with or opens. Where paragraphs had ended it, they belong to the item above them.
    fn list(&mut self, fit: &Fit, depth: usize, taken_up: Option<List>) -> List {
        if let Some(list) = taken_up {
            let lower = (depth + 1).saturating_sub(self.sequence.reopen(depth)) as u8;
            for draft in self.drafts.iter_mut().skip(self.parted) {
                draft.depth = draft.depth.saturating_add(lower).min(DEPTH_LIMIT as u8 - 1);
            }
            return List { coordinated: false, told: true, several: true, ..list };
        }
        let ends = |mark: char| self.drafts.last().is_some_and(|draft| draft.text.ends_with(mark));
        match self.sequence.open.get(depth).filter(|unit| unit.style == fit.reading.style) {
            Some(above) => List { coordinated: ends(';'), several: true, ..above.list },
            None => List { announced: ends(':'), ..List::default() },
        }
    }

    /// The depth of what has no enumerator. It ends a list of bullets, one that is finished or, outside articles, one of
    /// letters that are sentences, and belongs to what the list stands below.
    pub(super) fn beside_lists(&mut self) -> usize {
        let articles = self.sequence.open.iter().any(|unit| unit.kind == NodeKind::Article);
        let ended =
            |unit: &Unit| self.drafts.get(unit.draft).is_some_and(|draft| draft.text.ends_with(['.', ';', '/']));
        let bullet = |unit: &Unit| matches!(unit.style, Style::Bullet(_));
        let open = &self.sequence.open;
        // What stands below a paragraph of an item is of that item.
        let told = open.iter().rposition(|unit| unit.list.told).map_or(0, |at| at + 1);
        let over = |(depth, unit): (usize, &Unit)| {
            bullet(unit)
                || !articles && matches!(unit.style, Style::Letter(_)) && ended(unit)
                || depth >= told && self.is_finished(unit)
        };
        // Of the lists of an article the innermost is over, of those of other documents all.
        let mut units = open.iter().enumerate();
        let depth = match articles {
            true => open.iter().position(bullet).or_else(|| units.rposition(over)),
            false => units.position(over),
        };
        let depth = depth.unwrap_or(open.len());
        if depth < open.len() && !self.sequence.has_closed() {
            self.parted = self.drafts.len();
        }
        self.sequence.close(depth);
        depth
    }

    /// Whether the list of a unit is whole: a colon announces it, or its items are one sentence together, the last of them is
    /// ended, and no item has a paragraph of its own. `gồm: 1. Vườn ươm; 2. Nhà kính.`
    fn is_finished(&self, unit: &Unit) -> bool {
        let counted = matches!(
            unit.style,
            Style::Arabic(_) | Style::Decimal(_) | Style::Letter(_) | Style::LetterNumber | Style::SmallRoman(_)
        );
        let List { announced, coordinated, several, .. } = unit.list;
        let ends = |marks: &[char]| self.drafts.last().is_some_and(|draft| draft.text.ends_with(marks));
        counted && several && (announced && ends(&['.', ';', '/']) || coordinated && ends(&['.', '/']))
    }
}

/// Writes a label where the one before it stood: most are as long.
fn rename(slot: &mut Option<Cow<'static, str>>, label: Option<&str>) {
    match (slot.as_mut().map(Cow::to_mut), label) {
        (Some(written), Some(label)) => {
            written.clear();
            written.push_str(label);
        }
        _ => *slot = label.map(|label| Cow::Owned(label.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// The nodes of a text, each behind as many dots as nodes stand above it.
    fn tree(text: &str) -> Vec<String> {
        let document = parse(text);
        let mut read = Vec::new();
        let mut open: Vec<_> = document.body.iter().rev().map(|node| (0, node)).collect();
        while let Some((depth, node)) = open.pop() {
            let words = node.label.as_deref().or(node.title.as_deref()).or(node.text.as_deref()).unwrap_or_default();
            read.push(format!("{}{}", ".".repeat(depth), words.split(' ').next().unwrap_or_default()));
            open.extend(node.children.iter().rev().map(|node| (depth + 1, node)));
        }
        read
    }

    #[test]
    fn a_paragraph_below_a_finished_list_belongs_to_what_holds_the_list() {
        let read = tree(
            "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Hồ sơ gồm:\n\n1. Đơn mở bến;\n\n2. Bản vẽ bến.\n\nHồ sơ nộp tại \
             trạm.\n\nĐiều 2. Hiệu lực\n\n1. Quyết định này có hiệu lực từ ngày ký.\n\n2. Bến cũ được giữ.\n\nKhi nước lên, \
             bến nghỉ.\n",
        );
        assert_eq!(read, ["1", ".1", ".2", ".Hồ", "2", ".1", ".2", "..Khi"]);
    }

    #[test]
    fn the_parts_of_a_document_may_begin_with_the_second() {
        let plan = |introduction: &str| {
            tree(&format!(
                "KẾ HOẠCH\nDọn bến đò\n\n{introduction}\n\nII. MỤC ĐÍCH\n\n1. Dọn bến.\n\n2. Mở bến.\n\nIII. NỘI DUNG\n\n\
                 1. Quét bến.\n\n2. Sơn cột.\n"
            ))
        };
        assert_eq!(plan("Trạm dọn bến như sau:"), ["II", ".1", ".2", "III", ".1", ".2"]);
        assert_eq!(plan("Trạm dọn bến trong mùa nước.").last(), Some(&".2".to_owned()));
        assert!(!plan("Nay sửa đổi Mục II Đề án bến đò như sau:").contains(&"II".to_owned()));
    }

    #[test]
    fn a_paragraph_between_items_of_a_list_belongs_to_the_item_above_it() {
        let list = |last: &str| {
            tree(&format!(
                "QUYẾT ĐỊNH\nVề bến đò\n\nĐiều 1. Chủ bến có trách nhiệm:\n\n1. Giữ bến.\n\n2. Báo trạm khi nước \
                 lên.\n\nBến nghỉ thì báo trước, trừ khi:\n\n- Lũ về.\n\n{last}"
            ))
        };
        assert_eq!(list("3. Dỡ bến trước mùa lũ.\n"), ["1", ".1", ".2", "..Bến", "..Lũ", ".3"]);
        assert_eq!(list("4. Dỡ bến trước mùa lũ.\n"), ["1", ".1", ".2", "..Bến", "..Lũ", ".4"]);
        assert_eq!(list("Điều 2. Hạt trưởng giữ bến.\n"), ["1", ".1", ".2", ".Bến", ".Lũ", "2"]);
    }

    #[test]
    fn the_last_duty_below_announced_items_stands_beside_them() {
        let read = tree(
            "CHỈ THỊ\nVề bến đò\n\nHạt yêu cầu các trạm làm tốt các việc sau:\n\n1. Trạm Đá giữ bến.\n\n2. Trạm Gỗ:\n\na) Dỡ \
             bến;\n\nb) Báo Hạt.\n\n3. Trạm Sỏi báo Hạt khi nước lên.\n\nVăn phòng Hạt theo dõi, hằng quý báo cáo Hạt \
             trưởng.\n\nChỉ thị này phổ biến đến các bến.\n",
        );
        assert_eq!(read, ["1", "2", ".a", ".b", "3", "Văn", "Chỉ"]);
    }

    #[test]
    fn parts_of_minutes_stand_beside_the_list_of_those_present() {
        let read = tree(
            "BIÊN BẢN\nHọp về bến đò\n\nThời gian: 8 giờ ngày 3/4/2031\n\nThành phần tham dự:\n\n1. Ông Lò Văn A, Hạt \
             trưởng.\n\n2. Bà Lò Thị B, chủ bến.\n\nChủ trì: ông Lò Văn A.\n\nI. TÌNH HÌNH\n\nBến đã cũ.\n\nII. KẾT LUẬN\n\n\
             Dỡ bến.\n",
        );
        assert_eq!(read, ["1", "2", "Chủ", "I", ".Bến", "II", ".Dỡ"]);
    }

    #[test]
    fn a_part_may_bear_the_number_of_the_one_before_also_where_its_heading_stands_below_it() {
        let read = tree(
            "KẾ HOẠCH\nMở bến đò\n\nI. YÊU CẦU\n\nMở bến sớm.\n\nII. CÁCH LÀM\n\nDọn bến.\n\nIII. THỜI GIAN\n\nTháng 5.\n\n\
             **IV.\nKINH PHÍ**\n\n- Trạm chi.\n\n**IV.\nPHÂN CÔNG**\n\n**1.\nHạt Đê dọn bến.**\n",
        );
        assert_eq!(read, ["I", ".Mở", "II", ".Dọn", "III", ".Tháng", "IV", ".Trạm", "IV", ".1"]);
    }

    #[test]
    fn a_dash_stands_beside_plus_signs_that_a_paragraph_parted_from_it() {
        let below = |last: &str| {
            let document = parse(&format!(
                "Kính gửi: Công ty Bến Đá\n\n1. Bến đò\n\n- Bến gồm:\n\n+ Bến đá.\n\n+ Bến gỗ.\n\nĐặc điểm của bến:\n\n+ \
                 Bến rộng.\n\n+ {last}\n\n- Bến mở quanh năm.\n\n- Bến đóng khi nước lên.\n"
            ));
            let units = document.body.first().map(|unit| unit.children.as_slice()).unwrap_or_default();
            units.iter().map(|node| node.children.len()).collect::<Vec<_>>()
        };
        assert_eq!(below("Bến sâu."), [2, 0, 0, 0, 0, 0]);
        assert_eq!(below("Bến sâu, gồm:"), [2, 0, 0, 2]);
    }

    #[test]
    fn dashes_stand_below_headings_with_plus_signs() {
        let document = parse(
            "Kính gửi: Công ty Bến Đá\n\n1. Bến đò\n\n+ Về thuyền\n\n- Thuyền gỗ đã cũ.\n\n- Thuyền sắt còn tốt.\n\n+ Về \
             người\n\n- Mỗi bến có hai người trực.\n",
        );
        let units = document.body.first().map(|unit| unit.children.as_slice()).unwrap_or_default();
        assert_eq!(units.iter().map(|node| node.children.len()).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn a_dash_stands_beside_plus_signs_below_what_the_dash_above_is_told_of() {
        let document = parse(
            "Kính gửi: Công ty Bến Đá\n\nHạt trả lời Công ty về các bến như sau:\n\n1. Các bến đò\n\n- Bến Đá mở quanh \
             năm\n\nBến này ở gần sông.\n\n+ Bến rộng.\n\n+ Bến sâu\n\n- Bến Gỗ đóng khi nước lên.\n\nBến này ở xa \
             sông.\n\nHạt trả lời để Công ty được biết./.\n",
        );
        let units = document.body.first().map(|unit| unit.children.as_slice()).unwrap_or_default();
        assert_eq!(units.iter().map(|node| node.children.len()).collect::<Vec<_>>(), [0; 6]);
    }
}
