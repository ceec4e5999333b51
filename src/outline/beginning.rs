//! Whether a row begins a paragraph: what its label, its words and the quotation around it say, weighed together with the
//! layout (`blocks`).

use super::around::Around;
use super::blocks::{self, End, Row, Start};
use super::enumerator::{self, Closer, Opening};
use super::evidence;
use super::keyword::Keyword;
use super::sequence::{Fit, Place};
use super::{Builder, PassageSink, preamble, quotation};
use crate::attachment;
use crate::document::NodeKind;
use crate::letters::{is_lowercase, is_uppercase};
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::phrases;

/// A row, and what decides whether something begins with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'r, 't> {
    pub(super) row: &'r Row<'t>,
    /// The row above, where it belongs to the block that is being joined.
    pub(super) above: Option<&'r Row<'t>>,
    /// The rows below.
    pub(super) below: &'r [Row<'t>],
    /// The enumerator that the row opens with.
    pub(super) opening: Option<&'r Opening>,
    pub(super) around: Around,
    /// How the enumerator fits the units of the document.
    pub(super) outer: Option<Fit>,
    /// How it fits those of the quotation that is open.
    pub(super) inner: Option<Fit>,
    /// What stands behind the mark that the row opens with.
    pub(super) behind: Option<&'t str>,
    /// That mark opens quoted wording.
    pub(super) quotes: bool,
    /// Quoted wording begins whose mark was lost.
    pub(super) unmarked: bool,
}

/// The narrowest line that a page has wrapped, in characters.
const FULL: u16 = 48;

/// The longest enumerator with its keyword, in bytes: `Điều 123a. `
const LONGEST_LABEL: usize = 20;

impl<'t, S: PassageSink> Builder<'_, 't, S> {
    /// Whether a row begins a paragraph.
    pub(super) fn begins(&self, candidate: &Candidate<'_, 't>) -> bool {
        let Some(above) = candidate.above else { return true };
        if self.is_due(candidate, above) {
            return true;
        }
        if self.goes_on(candidate, above) {
            return false;
        }
        let layout = self.habit.begins(above, candidate.row, candidate.below.first(), self.block_rows == 1);
        let told = self.worded(candidate, above) + self.labelled(candidate, above) + self.quoted(candidate, above);
        let unended = if self.is_unended(candidate, above) { -evidence::PHRASE } else { 0.0 };
        // The words that open a basis are looked for only where they decide.
        let outweighs = |against: f32| {
            layout + (told + evidence::PHRASE) + against > 0.0
                && (layout + (told + unended) + against > 0.0 || self.opens_grounds(candidate.row))
        };
        // Brackets are looked for only where the rest speaks for a paragraph: they speak against it alone.
        outweighs(0.0) && (!is_bracketed(candidate, above) || outweighs(evidence::BRACKET))
    }

    /// Whether the label that is due stands behind the end of a sentence, a capital behind it, where that outweighs whatever
    /// the layout may say: most labels of most documents.
    fn is_due(&self, candidate: &Candidate<'_, 't>, above: &Row) -> bool {
        let Candidate { row, opening, outer, .. } = *candidate;
        let due = outer.filter(|fit| matches!(fit.place, Place::Next(_)) && !fit.repaired);
        let closed = opening.filter(|opening| {
            !(opening.damaged || opening.bullet.is_some() || matches!(opening.closer, Closer::Nothing | Closer::Comma))
        });
        let ended = matches!(above.end, End::Stop | End::Semicolon | End::Colon) && row.start == Start::Upper;
        let Some((fit, opening)) = due.zip(closed).filter(|_| ended) else { return false };
        evidence::evidence(&fit, opening, false, true) + self.least > 0.0
    }

    /// What an enumerator that stands alone opens begins on the next line.
    pub(super) fn is_bare(&self, above: Option<&Row>) -> bool {
        self.block.is_empty() && self.into.is_some() && above.is_none_or(|above| !above.upper)
    }

    /// Whether a row goes on with the one above whatever else speaks for it.
    fn goes_on(&self, candidate: &Candidate<'_, 't>, above: &Row) -> bool {
        let Candidate { row, opening, .. } = *candidate;
        let bare = self.is_bare(Some(above));
        // `Mục 1` / `VI PHẠM QUY ĐỊNH VỀ …`: a word in capitals, no number.
        let wording = |opening: &Opening| {
            opening.closer == Closer::Nothing && opening.keyword.is_none() && opening.bullet.is_none()
        };
        let worded = opening.is_none_or(|opening| bare && row.upper && wording(opening));
        worded && (bare || self.runs_on(above, row))
            || row.start == Start::Digit && opening.is_none() && blocks::asks_for_number(above.content, row.content)
            || opening.is_some_and(|opening| opening.bullet.is_some()) && quotation::breaks_off(above.content)
            || opening.is_none_or(|opening| opening.bullet.is_some())
                && above.end == End::Open
                && !(row.gap || row.upper)
                && blocks::splits_body(above.content, row.content)
                // `Điều 1. Trách nhiệm của Văn phòng` / `Chính phủ quy định …`: a heading is whole.
                && enumerator::opening(above.content).is_none_or(|o| o.keyword != Some(Keyword::Article))
    }

    /// Whether emphasis ends behind the enumerator above: what follows it is running text, not a heading, and goes on where
    /// no mark ends it. `**Điều 1. **Thông qua nội dung` / `Hiệp định …`; not `## **Điều 1.** Phạm vi`, `**Điều 1.** **Phạm vi**`
    fn runs_on(&self, above: &Row, row: &Row) -> bool {
        let opened = self.drafts.last().is_some_and(|draft| draft.line == above.line);
        if !opened || above.set_off || above.end != End::Open || row.gap || row.page || row.upper {
            return false;
        }
        let content = above.content;
        // Stars are ASCII: where they stand, a character ends.
        let opening = content.as_bytes().get(..LONGEST_LABEL + 2).unwrap_or(content.as_bytes());
        let stars = memchr::memchr_iter(b'*', opening).find(|at| opening.get(at + 1) == Some(&b'*'));
        stars.and_then(|at| content.get(..at)).is_some_and(|label| {
            let label = label.trim_end();
            label.ends_with(['.', ':', ')'])
                && enumerator::opening(label).is_some_and(|opening| opening.behind(label).is_empty())
        })
    }

    /// Whether a row opens with the words of a basis or a proposal, or enacts.
    fn opens_grounds(&self, row: &Row) -> bool {
        let enacts = || row.upper && preamble::enacts(row.content);
        self.before_disposition() && (self.opening_kind(row) != NodeKind::Paragraph || enacts())
    }

    /// Whether the basis or the phrase above a row is not ended, so that the row goes on with it; where the row opens with the words of
    /// a basis, it is.
    fn is_unended(&self, candidate: &Candidate<'_, 't>, above: &Row) -> bool {
        let Candidate { row, opening, behind, .. } = *candidate;
        if opening.is_some() || behind.is_some() || above.end != End::Open || row.gap || row.page || row.upper {
            return false;
        }
        // `Theo đề nghị của Cục trưởng` / `Cục Đê điều;`: a mark ends a basis, and none stands above.
        let basis = self.habit.wraps() && self.among_bases() && !phrases::issues(row.content);
        // `Thực hiện Kế hoạch số 5/KH-BCĐ của Ban` / `Chỉ đạo tỉnh, Hạt yêu cầu:`: nor is one behind the phrase that opens
        // the text.
        basis
            || above.width >= FULL
                && row.start == Start::Upper
                && !above.upper
                && self.before_disposition()
                && !self.habit.is_heading(above, row)
                && preamble::opens_phrase(&self.block.text)
                && !phrases::issues(row.content)
                && !preamble::closes_document(row.content)
    }

    /// What the words of a row say, but for those that open a basis.
    fn worded(&self, candidate: &Candidate<'_, 't>, above: &Row) -> f32 {
        let Candidate { row, opening, .. } = *candidate;
        // `… có ý kiến như sau:`
        let announced = above.end == End::Colon && row.start == Start::Upper && quotation::announces(above.content);
        // `1. Phạm vi` / `Quy chế này quy định …`: the heading of a unit ends far before the margin.
        let headed = opening.is_none()
            && self.ends_title(above)
            && self.habit.is_heading(above, row)
            && (self.habit.wraps_evenly() || preamble::speaks_of_itself(row.content));
        // `… được biết` / `Trân trọng./.`, whatever recognition made of the mark between.
        let thanks = row.gap && opening.is_none() && preamble::thanks(row.content);
        // `… giảm nghèo năm 2031` / `Chủ trì: Ông A`
        let told =
            opening.is_none() && above.end == End::Open && (labels(row.content) || attachment::is_label(row.content));
        let said = |said: bool, weight: f32| if said { weight } else { 0.0 };
        said(announced || self.ends_bases(candidate, above), evidence::PHRASE)
            + said(headed, evidence::HEADED)
            + said(thanks, evidence::PHRASE)
            + said(told, evidence::PHRASE)
            + said(candidate.around.closing, evidence::CLOSING)
    }

    /// Whether the bases end above a row, and the document speaks.
    fn ends_bases(&self, candidate: &Candidate<'_, 't>, above: &Row) -> bool {
        let Candidate { row, below, .. } = *candidate;
        match above.end {
            // The last basis ends with its semicolon; `… và hồ sơ kèm theo;` / `Cục A thông báo kết quả như sau:`
            End::Semicolon => {
                let colon = || row.end == End::Colon || below.first().is_some_and(|below| below.end == End::Colon);
                self.among_bases() && phrases::issues(row.content)
                    || self.before_disposition() && row.start == Start::Upper && colon()
            }
            // `Căn cứ …,` / `Trên cơ sở …, Sở A yêu cầu:`
            End::Comma => self.among_bases() && preamble::grounds(row.content),
            _ => false,
        }
    }

    /// What the label of a row says.
    fn labelled(&self, candidate: &Candidate<'_, 't>, above: &Row) -> f32 {
        let Candidate { row, outer, inner, around, .. } = *candidate;
        let Some(opening) = candidate.opening else { return 0.0 };
        // `… tại khoản` / `1 Điều 11.`, `… tại khoản 1` / `Điều 5.`: what is named, not what begins.
        let fits = outer.is_some() || inner.is_some();
        let due = outer.is_some_and(|fit| matches!(fit.place, Place::Next(_)) && !fit.repaired);
        let unclosed =
            opening.closer == Closer::Nothing && !(due && opening.keyword.is_some() && row.start == Start::Upper);
        let asked = above.end == End::Hanging && opening.bullet.is_none() && (unclosed || around.doubled || !fits);
        let article = opening.keyword == Some(Keyword::Article) && !due;
        if asked || article && blocks::names_part(&self.block.text) {
            return evidence::NAMED;
        }
        let empty = opening.behind(row.content).is_empty();
        // A comma behind a label closes it only where recognition made it of the dot.
        let capital = row.start == Start::Upper && opening.closer != Closer::Comma && above.end != End::Hanging;
        let weigh = |fit: Fit| evidence::evidence(&fit, opening, empty, capital);
        let outer = outer.map_or(evidence::MISFIT, |fit| weigh(fit) + self.expected(&fit));
        inner.map_or(outer, |fit| outer.max(weigh(fit)))
    }

    /// What the quotation that begins or ends around a row says.
    fn quoted(&self, candidate: &Candidate<'_, 't>, above: &Row) -> f32 {
        let Candidate { behind, quotes, unmarked, .. } = *candidate;
        // Behind an order to amend, wording that opens with a provision is what was ordered.
        let provision = || behind.is_some_and(|behind| enumerator::opening(behind).is_some());
        if unmarked || self.is_quoted_to(above) {
            evidence::QUOTES
        } else if quotes {
            if provision() && quotation::amends(&self.block.text) { evidence::ORDERED } else { evidence::QUOTES }
        } else {
            0.0
        }
    }
}

/// Whether a row closes a bracket that the one above opened: `… (điện thoại:` / `0901.234.567) …`. An enumerator closes its own.
fn is_bracketed(candidate: &Candidate<'_, '_>, above: &Row) -> bool {
    let Candidate { row, opening, .. } = *candidate;
    opening.is_none() && !row.gap && blocks::closes_bracket(above.content, row.content)
}

/// Whether a row opens with the label of what it tells: `Thời gian:`, `Thành phần tham dự:`. Bodies are none.
fn labels(content: &str) -> bool {
    /// The words of a label at the most, and its bytes.
    const WORDS: usize = 4;
    const LENGTH: usize = 40;
    // Most lines that go on begin with a small letter.
    if !content.starts_with(is_uppercase) {
        return false;
    }
    let near = content.as_bytes().get(..LENGTH).unwrap_or(content.as_bytes());
    let colon = memchr::memchr(b':', near).and_then(|at| content.split_at_checked(at));
    let Some((label, _)) = colon.filter(|(_, told)| told.starts_with(": ")) else { return false };
    let mut words = label.split(' ');
    words.next().is_some_and(|word| word.chars().skip(1).all(is_lowercase))
        && words.clone().count() < WORDS
        && words.clone().next().is_some()
        && words.all(|word| word.chars().all(is_lowercase))
        && !opens_actor(label)
}

#[cfg(test)]
mod tests {
    use crate::{NodeKind, parse};

    /// The texts of the nodes before the first item.
    fn opening(text: &str) -> Vec<String> {
        let document = parse(&format!(
            "TRẠM BẾN ĐÁ\nSố: 5/BC-TBĐ\n\nBến Đá, ngày 3 tháng 4 năm 2031\n\nBÁO CÁO\nTình hình bến đò\n\n{text}\n1. Dọn bến.\n2. \
             Mở bến.\n"
        ));
        let told = |node: &crate::Node| node.label.is_none().then(|| node.text.as_deref().map(str::to_owned)).flatten();
        document.preamble.iter().chain(&document.body).filter_map(told).collect()
    }

    #[test]
    fn the_phrase_that_opens_the_text_goes_on_to_its_clause() {
        let phrase = "Thực hiện Kế hoạch số 7/KH-BCĐ ngày 21/3/2031 của Ban Chỉ đạo";
        assert_eq!(opening(&format!("{phrase}\nTrung ương, Trạm báo cáo như sau:")).len(), 1);
        assert_eq!(opening(&format!("{phrase}\n\nTrung tâm Bến bãi báo cáo như sau:")).len(), 2);
        assert_eq!(
            opening("Thực hiện nhiệm vụ mở bến và dọn bến trong mùa lũ\nTrong năm, Trạm dọn 3 bến cũ.").len(),
            2
        );
    }

    #[test]
    fn a_basis_goes_on_over_a_name_that_begins_a_line_until_a_mark_ends_it() {
        let document = parse(
            "UBND TỈNH ĐÊ LỚN\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc mở bến\n\n*Căn cứ Luật Đê điều số\n65/2035/QH17 ngày \
             29 tháng 11 năm 2035 và các văn bản quy định\nchi tiết, hướng dẫn thi hành;*\n\n*Căn cứ Nghị định số\n8/2036/NĐ-CP \
             của Chính phủ quy định việc mở bến, giữ bến, dỡ\nbến và các việc khác ở ngoài đê;*\n\n*Theo đề nghị của Hạt \
             trưởng\nHạt Quản lý đê tại Tờ trình số 7/TTr-HQLĐ ngày 2 tháng 3 năm 2036.*\n\nQUYẾT ĐỊNH:\n\n**Điều 1.** Mở bến \
             đò Đá tại\nxã Đê Nhỏ từ ngày 15 tháng 6 năm 2036 cho đến khi có lệnh của trạm\nkhi nước lên.\n",
        );
        let ends: Vec<_> =
            document.preamble.iter().filter_map(|node| node.text.as_deref()?.rsplit(' ').next()).collect();
        assert_eq!(ends, ["hành;", "đê;", "2036.", "ĐỊNH:"]);
    }

    #[test]
    fn a_quotation_below_a_basis_without_a_mark_is_none_of_it() {
        let document = parse(
            "Kính gửi: Công ty Bến Đá\nHạt Quản lý đê nhận được Công văn số 5/BĐ ngày 3 tháng 2 năm 2031 của Công ty Bến Đá \
             hỏi về\nviệc mở bến tạm ở ngoài đê trong mùa nước lên và việc giữ bến khi trạm có lệnh đóng. Về việc này,\nHạt \
             Quản lý đê có ý kiến như sau:\nCăn cứ Điều 9 Luật Đê điều số 65/2035/QH17\n“Điều 9. Bến tạm\n1. Bến tạm được mở \
             không quá ba tháng trong một năm, ở nơi mà trạm cho phép, và phải được dỡ\nđi trước mùa lũ, trừ khi có lệnh khác \
             của trạm.”\nHạt Quản lý đê trả lời để Công ty Bến Đá được biết và thực hiện theo đúng quy định của pháp luật\nvề đê \
             điều./.\n",
        );
        let kinds: Vec<_> = document.body.iter().map(|node| node.kind).collect();
        assert_eq!(kinds, [NodeKind::Basis, NodeKind::Quotation, NodeKind::Paragraph]);
    }
}
