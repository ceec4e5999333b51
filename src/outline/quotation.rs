//! Wording of another document that is quoted as a block: where it opens, and where it ends although marks are missing.
//!
//! Source: Nghị định 78/2025/NĐ-CP and its forms for amending documents: what is inserted stands between quotation marks.

mod mark;

pub(super) use mark::{Marks, breaks_off, ends_with_half_mark, is_enclosed, marks, turned};

use crate::document::NodeKind;
use crate::fold::{Key, fold_char, prefix};
use crate::letters::is_alphanumeric;
use crate::source::scan::any_pair;
use crate::vocabulary::{paragraphs, phrases};
use crate::{Code, Diagnostic, Span};

use super::around::Around;
use super::blocks::{End, Row, Start, is_damaged_mark};
use super::enumerator::{self, Opening};
use super::keyword::{Keyword, is_cited};
use super::label::{self, Reading, Style};
use super::sequence::{Fit, List, MOST_MISSING, Place, Sequence, Unit};
use super::tree::DEPTH_LIMIT;
use super::{Builder, PassageSink};
use mark::{TURNED, balance, balance_within, behind_mark, ends_with_mark};

/// A quotation that is open.
#[derive(Debug)]
pub(crate) struct Quotation {
    /// Index of its draft.
    pub(crate) draft: usize,
    /// Opening marks without their closing ones.
    pub(crate) balance: i32,
    /// The units inside it.
    pub(crate) inner: Sequence,
    /// It opened with an enumerator: a provision is quoted, not a phrase.
    pub(crate) provision: bool,
    /// Marks stand around it.
    pub(crate) marked: bool,
    /// Its last block ends with a mark that closes, though one that opened within it has none of its own.
    pub(crate) ended: bool,
}

impl<'t, S: PassageSink> Builder<'_, 't, S> {
    /// Whether a row that opens with a quotation mark begins quoted wording.
    pub(super) fn opens_quotation(&self, above: Option<&Row>, row: &Row, below: &[Row], behind: &str) -> bool {
        let content = row.content;
        // `phân nhóm` / `“-`: the first dash of a tariff's words.
        let provision = !breaks_off(content) && quoted_opening(behind).is_some();
        let colon = above.is_some_and(|above| above.end == End::Colon);
        let balance = balance(content) + turned(content);
        // A mark that closes opens none by itself: a provision stands behind it, or another closes what it opened.
        let closes = || closes_ahead(std::iter::once(behind).chain(below.iter().map(|row| row.content)));
        let opened = || turned(content) == 0 || provision || closes();
        let open = ends_with_mark(content) || balance > 0 && opened();
        // An order to amend may stand in the heading: `Điều 14. Sửa đổi Phụ lục III …`
        let ordered =
            balance > 0 && (amends(&self.block.text) || self.drafts.last().is_some_and(|draft| amends(&draft.text)));
        // Another that is quoted from the same source: `“…”.` / `“Ủy quyền` / `- Người đại diện …”`
        let further = self.closed.is_some() && balance > 0 && closes_below(row, below);
        // `+ Tại Điều 7 quy định về miễn thuế` / `“Người được miễn … năm.”`
        let sourced = || {
            cites_provision(&self.block.text)
                && !self.block.text.ends_with(['.', ';'])
                && (ends_with_mark(content) || closes_below(row, below))
        };
        open && (provision || colon || ordered || further || sourced())
    }

    /// Whether wording is quoted whose opening mark was lost: a line names its source and announces it, and the mark that
    /// closes it stands further down. `Điều 9 Luật Đê điều quy định:` / `1. Bến tạm …` / `… trong vụ lũ.”`
    pub(super) fn opens_without_mark(&self, above: Option<&Row>, content: &str, opening: Option<&Opening>) -> bool {
        let announced = above.is_some_and(|above| above.end == End::Colon) && self.quotation.is_none();
        // `+1. Xuất khẩu`: what is left of the mark.
        let item = || opening.is_some_and(|opening| opening.bullet.is_some()) && content.contains("+ ");
        announced && behind_mark(content).is_none() && !item() && quotes_from(&self.block.text)
    }

    /// What stands behind the mark that a row opens with, also where one that closes was typed for it below a colon:
    /// `… quy định:` / `”5. Bến tạm …`. Behind one that closes what stands above go no words: `”. Sở A …`
    pub(super) fn behind_opening(&self, above: Option<&Row>, content: &'t str) -> Option<&'t str> {
        let announced = || self.quotation.is_none() && above.is_some_and(|above| above.end == End::Colon);
        let behind = || content.strip_prefix(TURNED).filter(|_| announced()).map(str::trim_start);
        behind_mark(content).or_else(|| behind().filter(|behind| behind.starts_with(is_alphanumeric)))
    }

    /// Opens a quotation; `balance` is 1 where its opening mark was lost, 2 where one that closes stands for it.
    pub(super) fn open_quotation(&mut self, row: &Row, content: &'t str, from: u32, behind: &'t str, balance: i32) {
        self.closed = None;
        let depth = self.limited(self.sequence.open.len(), row);
        let draft = self.draft(row, NodeKind::Quotation, depth, from, None);
        let mut inner = Sequence::default();
        let opening = quoted_opening(behind);
        if let Some(opening) = &opening {
            enter(&mut inner, opening, draft);
        }
        self.quotation =
            Some(Quotation { draft, balance, inner, provision: opening.is_some(), marked: true, ended: false });
        self.begin_block(content, from, 0);
    }

    /// Whether a label that goes on with no series stands behind an order to amend.
    pub(super) fn ordered(&self, fit: &Fit) -> bool {
        !matches!(fit.place, Place::Next(_) | Place::First | Place::Marker(_))
            && self.drafts.last().is_some_and(|draft| amends(&draft.text))
    }

    /// Wording that was announced by `như sau:`, bears a label that fits nowhere, and stands without marks.
    pub(super) fn open_unmarked(&mut self, row: &Row, content: &'t str, from: u32, opening: &Opening) {
        let depth = self.limited(self.sequence.open.len(), row);
        let draft = self.draft(row, NodeKind::Quotation, depth, from, None);
        let mut inner = Sequence::default();
        enter(&mut inner, opening, draft);
        self.quotation = Some(Quotation { draft, balance: 0, inner, provision: true, marked: false, ended: false });
        self.begin_block(content, from, 0);
    }

    /// A block whose own text opens a quotation that the blocks below go on with.
    pub(super) fn inline_quotation(&mut self, text: &str, marks: i32) {
        let Some(at) = text.rfind(": “").or_else(|| text.rfind(": \"")) else { return };
        let Some(behind) = text.get(at + 2..).and_then(behind_mark) else { return };
        let Some(opening) = quoted_opening(behind) else { return };
        let mut inner = Sequence::default();
        enter(&mut inner, &opening, 0);
        self.quotation =
            Some(Quotation { draft: usize::MAX, balance: marks, inner, provision: true, marked: true, ended: false });
    }

    /// A further block of the quotation.
    pub(super) fn quote_on(&mut self, content: &'t str, from: u32, opening: Option<&Opening>, inner: Option<Fit>) {
        if let (Some(quotation), Some(opening)) = (&mut self.quotation, opening) {
            step(&mut quotation.inner, opening, inner);
        }
        let draft = self.quotation.as_ref().map_or(usize::MAX, |quotation| quotation.draft);
        if draft < self.drafts.len() {
            self.into = Some(draft);
        } else {
            let depth = self.sequence.open.len().min(DEPTH_LIMIT - 1);
            let row = Row::default();
            let draft = self.draft(&row, NodeKind::Quotation, depth, from, None);
            if let Some(quotation) = &mut self.quotation {
                quotation.draft = draft;
            }
        }
        self.begin_block(content, from, 0);
    }

    /// Whether the document's own sequence goes on although the quotation was not closed.
    pub(super) fn leaves(
        &self,
        row: &Row,
        below: &[Row],
        opening: Option<&Opening>,
        (outer, inner): (Option<Fit>, Option<Fit>),
    ) -> bool {
        let content = row.content;
        // The mark that closes stands above, and no other below: one that opened within has none of its own.
        let ended = || self.quotation.as_ref().is_some_and(|quotation| quotation.ended) && !closes_below(row, below);
        let Some(opening) = opening else {
            // `Tại khoản 2 Điều 5 … quy định:` is the next that is quoted.
            let further = content.starts_with('T') && names_source(content);
            let speaks = || row.start == Start::Upper && ended();
            return !self.has_articles()
                && (speaks_again(content) || further || speaks() || self.quotes_next(row, below));
        };
        let Some(outer) = outer else { return false };
        if opening.bullet.is_some() {
            // `- Tại khoản 2 Điều 5 … quy định:` beside the bullet that quotes: the next that is quoted.
            let beside = matches!(outer.place, Place::Marker(Some(_)));
            let quoted = inner.is_some_and(|inner| matches!(inner.place, Place::Marker(Some(_))));
            let behind = opening.behind(content);
            let document = || names_document(behind) && !closes_below(row, below);
            let provision = || beside && !quoted && opens_with_provision(behind) && names_document(behind);
            let further = names_source(behind) && (beside && !quoted || document() || ended()) || provision();
            return !self.has_articles() && (further || beside && !quoted && ended());
        }
        let heading = opening.behind(content);
        let own = amends(heading) || opening.keyword.is_some() && closes(heading);
        // An article that amends is the document's own, also where its number is damaged or the one before it was lost.
        let article = own && opening.keyword == Some(Keyword::Article);
        let continues = match outer.place {
            Place::Next(_) => !outer.repaired || article,
            Place::Gap(_, missing) => article && missing <= MOST_MISSING,
            _ => false,
        };
        if !continues {
            return false;
        }
        let quoted = inner.is_some_and(|inner| matches!(inner.place, Place::Next(_) | Place::First));
        let provision = || self.quotation.as_ref().is_some_and(|quotation| quotation.provision && quotation.marked);
        own || !(quoted || provision() && closes_below(row, below))
    }

    /// Whether a line opens the next provision that is quoted, behind one whose closing mark was lost: nothing there announces that
    /// a provision quotes another. `“d) Người giữ bến …` / `“đ) Người coi bến …”`
    fn quotes_next(&self, row: &Row, below: &[Row]) -> bool {
        // `“2. Sửa đổi điểm a khoản 5` / `“a) Bến tạm …`: an order to amend that is quoted, without its colon.
        let ordered = |text: &str| {
            let behind = behind_mark(text).filter(|_| text.len() <= LONGEST_ORDER)?;
            Some(amends(quoted_opening(behind)?.behind(behind)))
        };
        let ended = |text: &str| text.ends_with(['.', ';', '…', '”', '"']) && !ordered(text).unwrap_or_default();
        behind_mark(row.content).is_some_and(|behind| {
            self.quotation.as_ref().is_some_and(|quotation| quotation.provision && quotation.marked)
                && quoted_opening(behind).is_some()
                && self.drafts.last().is_some_and(|draft| ended(&draft.text))
                && self.opens_quotation(None, row, below, behind)
        })
    }

    /// Whether the document consists of articles: it quotes to amend, and only its own units end what it quotes.
    pub(super) fn has_articles(&self) -> bool {
        self.sequence.open.iter().any(|unit| unit.kind == NodeKind::Article)
    }

    /// Whether the line above ends what is quoted.
    pub(super) fn is_quoted_to(&self, above: &Row) -> bool {
        self.quotation.as_ref().is_some_and(|quotation| {
            let closes = || ends_with_mark(above.content) || is_damaged_mark(above.content);
            quotation.marked && closes() && quotation.balance + marks(&self.block.text, true).0 <= 0
        })
    }

    pub(super) fn quotation_ends(&mut self, unclosed: bool, row: &Row) {
        if unclosed {
            let span =
                self.lines.get(row.line as usize).map_or(Span::default(), |line| Span::new(line.from, line.from));
            self.diagnostics.push(Diagnostic::new(Code::QuotationUnclosed, span));
        }
        self.quotation = None;
    }

    /// Whether a candidate continues the units of the quotation that the block above closed, and none of the document.
    pub(super) fn resumes(&self, opening: &Opening, outer: Option<Fit>) -> bool {
        let Some(closed) = &self.closed else { return false };
        if opening.bullet.is_some() || !closed.provision {
            return false;
        }
        let inner = closed.inner.fit(opening, Around::default());
        let within = inner.is_some_and(|fit| matches!(fit.place, Place::Next(_)) && !fit.repaired);
        let without = outer.is_some_and(|fit| matches!(fit.place, Place::Next(_) | Place::First));
        within && !without
    }

    pub(super) fn resume(&mut self, content: &'t str, from: u32, opening: &Opening) {
        let Some(mut quotation) = self.closed.take() else { return };
        quotation.balance = 0;
        let inner = quotation.inner.fit(opening, Around::default());
        self.quotation = Some(quotation);
        self.quote_on(content, from, Some(opening), inner);
    }

    /// Whether the draft above one is a sentence of its own, not a heading: what is enclosed in marks below it is quoted.
    pub(super) fn announced_wording(&self, draft: usize) -> bool {
        draft.checked_sub(1).and_then(|above| self.drafts.get(above)).is_some_and(|above| {
            matches!(above.kind, NodeKind::Basis | NodeKind::Proposal | NodeKind::Paragraph | NodeKind::Quotation)
                && above.text.ends_with([':', '.', ';'])
        })
    }
}

/// The enumerator that quoted wording opens with; the article of a document that is named is none.
fn quoted_opening(behind: &str) -> Option<Opening> {
    enumerator::opening(behind).filter(|opening| label::is_legible(opening) && !is_cited(opening, behind))
}

/// The first unit inside a quotation, whatever its label.
fn enter(inner: &mut Sequence, opening: &Opening, draft: usize) {
    if let Some(reading) = label::plainly(opening) {
        inner.push(0, quoted(reading, draft));
    }
}

/// A unit of quoted wording.
fn quoted(reading: Reading, draft: usize) -> Unit {
    Unit { style: reading.style, label: reading.label, kind: NodeKind::Quotation, draft, list: List::default() }
}

/// A further unit inside a quotation.
fn step(inner: &mut Sequence, opening: &Opening, fit: Option<Fit>) {
    let Some(fit) = fit else {
        enter(inner, opening, 0);
        return;
    };
    let depth = match (fit.reading.style, fit.place) {
        (Style::Named(keyword), _) => inner.named_depth(keyword),
        (_, Place::Next(depth) | Place::Gap(depth, _) | Place::Again(depth) | Place::Marker(Some(depth))) => depth,
        _ => inner.open.len(),
    };
    let depth = depth.min(DEPTH_LIMIT - 1);
    inner.push(depth, quoted(fit.reading, 0));
}

/// How many lines are looked at for the mark that closes a quotation, and how long they are at most, in bytes.
const FARTHEST_CLOSING: usize = 24;
const LONGEST_LINE: usize = 8192;

/// Whether a row or one below it ends with a mark that closes what none of them opens.
pub(super) fn closes_below(row: &Row, below: &[Row]) -> bool {
    closes_ahead(std::iter::once(row).chain(below).map(|row| row.content))
}

/// Whether one of these lines ends with a mark that closes what none of them opens, or what the first one opens with: they
/// stand in a quotation.
fn closes_ahead<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let mut open = 0;
    for (at, content) in lines.take(FARTHEST_CLOSING).enumerate() {
        if content.len() > LONGEST_LINE {
            return false;
        }
        // Most lines have no slash.
        let ended = memchr::memchr(b'/', content.as_bytes()).is_some() && content.contains("./.");
        // Another quotation, or the end of the text.
        if at > 0 && (open <= 0 && behind_mark(content).is_some() || quotes_from(content)) || ended {
            return false;
        }
        open += balance_within(content, true) - i32::from(at == 0 && behind_mark(content).is_some());
        if open < 0 {
            return ends_with_mark(content);
        }
    }
    false
}

/// Whether a sentence that ends with a colon announces the wording of a provision that it names.
fn quotes_from(text: &str) -> bool {
    // Few sentences name any.
    text.ends_with(':') && cites_provision(text)
}

/// Whether words name a provision and say that it provides, and nothing else.
fn cites_provision(text: &str) -> bool {
    names_provision(text)
        && paragraphs::QUOTING.iter().any(|verb| text.contains(verb))
        && balance(text) == 0
        && !super::preamble::has_main_clause(text)
}

/// Whether a text names a provision by its number: `Điều 9 Luật Đê điều`, `Khoản 1 và khoản 2`
fn names_provision(text: &str) -> bool {
    let bytes = text.as_bytes();
    let behind = bytes.get(1..).unwrap_or_default();
    let begins_number = |blank: u8, digit: u8| (blank == b' ') & digit.is_ascii_digit();
    let is_behind_unit = |at: usize| {
        let before = bytes.get(..at).unwrap_or_default();
        paragraphs::QUOTED_UNITS.iter().any(|unit| before.ends_with(unit.as_bytes()))
    };
    // In few texts a word is a number.
    any_pair(bytes.get(..behind.len()).unwrap_or_default(), behind, begins_number) && {
        let mut digits = memchr::memchr_iter(b' ', bytes).map(|blank| blank + 1);
        digits.any(|at| bytes.get(at).is_some_and(u8::is_ascii_digit) && is_behind_unit(at))
    }
}

/// Whether a paragraph gives a further reason, or concludes from those that it quoted.
pub(crate) fn speaks_again(content: &str) -> bool {
    if !content.starts_with(['C', 'T', 'N', 'D', 'Đ']) {
        return false;
    }
    let key = Key::<24>::of(content);
    paragraphs::SPEAKING_AGAIN.iter().any(|words| key.starts_with(words))
}

/// Whether the text of a bullet names what it quotes from.
pub(super) fn names_source(text: &str) -> bool {
    let key = Key::<14>::of(text.trim_start_matches(['*', ' ']));
    paragraphs::NAMING_SOURCE.iter().any(|words| key.starts_with(words))
}

/// Whether a text opens with a provision: `Khoản 3 Điều 1 Thông tư số …`
fn opens_with_provision(text: &str) -> bool {
    paragraphs::QUOTED_UNITS.iter().any(|unit| text.starts_with(unit))
}

/// Whether a line bears the number of a document: `Căn cứ Thông tư số 5/2031/TT-BTC …`
pub(super) fn names_document(content: &str) -> bool {
    let bytes = content.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let mut slashes = memchr::memchr_iter(b'/', bytes);
    slashes.any(|at| digit(at.checked_sub(1)) && bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase))
}

/// The most bytes of an order to amend, whose words stand below it.
const LONGEST_ORDER: usize = 160;

/// How much of a text says that it orders an amendment.
const ORDER: usize = 72;

/// Whether the text behind an enumerator orders an amendment: `Sửa đổi, bổ sung khoản 2 Điều 5 như sau:`
pub(crate) fn amends(text: &str) -> bool {
    // Most texts open with other letters.
    let first = text.trim_start().chars().next().map(fold_char);
    let mut orders = paragraphs::STRIKING.iter().chain(paragraphs::AMENDING_ORDERS);
    if !orders.any(|order| order.bytes().next() == first) {
        return false;
    }
    let key = Key::<ORDER>::of(text);
    let key = key.as_str();
    paragraphs::STRIKING.iter().any(|order| key.starts_with(order))
        || paragraphs::AMENDING_ORDERS.iter().any(|verb| key.starts_with(verb))
            && paragraphs::AMENDED_PARTS.iter().any(|word| key.contains(word))
}

/// Whether the text behind an enumerator is the heading of a provision that closes a document.
pub(crate) fn closes(text: &str) -> bool {
    let key = Key::<24>::of(text);
    paragraphs::CLOSING_PROVISIONS.iter().any(|heading| key.starts_with(heading))
}

/// Whether a text announces that wording follows: `… như sau:`.
pub(crate) fn announces(text: &str) -> bool {
    let tail = text.char_indices().rev().nth(ANNOUNCEMENT).map_or(text, |(at, _)| text.get(at..).unwrap_or(text));
    let said = |at: usize| tail.get(at..).is_some_and(|words| prefix(words, phrases::AS_FOLLOWS).is_some());
    let mut likely = tail.char_indices().filter(|(_, c)| fold_char(*c) == b'n');
    tail.trim_end().ends_with(':') && likely.any(|(at, _)| said(at))
}

/// How far from the end of a text `như sau` stands, in characters.
const ANNOUNCEMENT: usize = 14;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    #[test]
    fn a_closing_mark_further_down_tells_that_lines_are_quoted() {
        for (lines, quoted) in [
            (&["2. Bến tạm được dỡ đi", "trước mùa lũ.”", "Do vậy, Hạt trả lời."][..], true),
            (&["“Bến tạm", "- Bến mở không quá ba tháng.”"], true),
            (&["2. Bến tạm là “bến mở", "trong ba tháng” ở ngoài đê.", "3. Bến chính."], false),
            (&["2. Về bến chính", "Điều 9 Luật Bến bãi quy định:", "Bến chính mở quanh năm.”"], false),
            (&["2. Về bến chính", "“Bến chính mở quanh năm.”"], false),
            (&["2. Hạt trả lời để Công ty biết./.", "dấu”"], false),
        ] {
            assert_eq!(closes_ahead(lines.iter().copied()), quoted, "{lines:?}");
        }
    }

    #[test]
    fn marks_stand_in_the_blocks_that_hold_them() {
        let text = "Bến – đò\n“Mở bến”\nĐóng bến… ‘mùa’\n\u{A0}«Bến»\nhết";
        let mut marks = Marks::of(text);
        let mut from = 0;
        let mut told = Vec::new();
        for line in text.split_inclusive('\n') {
            told.push(marks.stand_in(Span::of(from, from + line.len())));
            from += line.len();
        }
        assert_eq!(told, [false, true, true, true, false]);
    }

    #[test]
    fn half_a_mark_closes_behind_the_end_of_a_sentence() {
        assert!(ends_with_half_mark("“2. Bến tạm được dỡ đi theo Điều này.’"));
        assert!(!ends_with_half_mark("“2. Bến tạm gọi là ‘bến mùa.’"));
        assert!(!ends_with_half_mark("“2. Bến tạm rộng 3’"));
    }

    #[test]
    fn a_closing_mark_below_a_colon_opens_a_quotation() {
        let kinds = |text: &str| {
            let body = &parse(text).body;
            body.iter().map(|node| node.kind).collect::<Vec<_>>()
        };
        let opening = "Kính gửi: Công ty Bến Đá\n\nTại khoản 2 Điều 1 Nghị định số 8/2031/NĐ-CP quy định";
        let quoted = "”5. Bến tạm được mở như sau:\n\na) Không quá ba tháng;\n\nb) Ở ngoài đê.”\n\n";
        let answer = "Hạt trả lời để Công ty được biết./.\n";
        assert_eq!(
            kinds(&format!("{opening}:\n\n{quoted}{answer}")),
            [NodeKind::Paragraph, NodeKind::Quotation, NodeKind::Paragraph]
        );
        // Where nothing announces words, the mark closes those above.
        let closed = kinds(&format!("{opening} về bến.\n\n{quoted}{answer}"));
        assert!(!closed.contains(&NodeKind::Quotation), "{closed:?}");
        // Nor does it open any where nothing closes the words behind it, as before what is left of a footnote.
        let noted = kinds(&format!("{opening}:\n\n” Điểm này được bãi bỏ theo Nghị định số 9/2032/NĐ-CP.\n\n{answer}"));
        assert!(!noted.contains(&NodeKind::Quotation), "{noted:?}");
        // Nor does it open any where no word stands behind it.
        let ended = kinds(&format!("{opening} “bến tạm là bến:\n\n”. {answer}"));
        assert!(!ended.contains(&NodeKind::Quotation), "{ended:?}");
    }

    #[test]
    fn what_is_marked_below_a_line_that_names_its_provision_is_quoted_without_a_colon() {
        let kinds = |above: &str, marked: &str| {
            let text =
                format!("Kính gửi: Công ty Bến Đá\n\n{above}\n\n{marked}\n\nHạt trả lời để Công ty được biết./.\n");
            parse(&text).body.iter().map(|node| node.kind).collect::<Vec<_>>()
        };
        let named = "Tại Điều 7 quy định về miễn phí qua bến";
        let whole = "“Người qua bến tạm được miễn phí\ntrong mùa lũ.”";
        assert!(kinds(named, whole).contains(&NodeKind::Quotation));
        for (above, marked) in [
            // A line that names no provision, a name in marks that opens a sentence, a mark without end.
            ("Hạt có quy định về miễn phí qua bến", whole),
            (named, "“Người qua bến” là người đi đò\nhoặc đi cầu."),
            (named, "“Người qua bến là người đi đò\nhoặc đi cầu."),
        ] {
            let read = kinds(above, marked);
            assert!(!read.contains(&NodeKind::Quotation), "{above} {marked} {read:?}");
        }
    }

    /// The nodes of a letter, each behind as many dots as nodes stand above it, and how many of its quotations are not closed.
    fn letter(text: &str) -> (Vec<String>, usize) {
        let document = parse(&format!("Kính gửi: Công ty Bến Đá\n\nHạt có ý kiến như sau:\n\n{text}"));
        let mut read = Vec::new();
        let mut open: Vec<_> = document.body.iter().rev().map(|node| (0, node)).collect();
        while let Some((depth, node)) = open.pop() {
            read.push(format!("{}{:?}", ".".repeat(depth), node.kind).to_lowercase());
            open.extend(node.children.iter().rev().map(|node| (depth + 1, node)));
        }
        let unclosed = document.diagnostics.iter().filter(|told| told.code == Code::QuotationUnclosed).count();
        (read, unclosed)
    }

    #[test]
    fn a_mark_that_recognition_damaged_or_set_apart_closes_a_quotation() {
        let closed = |mark: &str| {
            letter(&format!(
                "- Căn cứ Luật Đê điều số 65/2035/QH17:\n\n“11. Chủ bến giữ bến theo Điều này.\n\n{mark}\n\n+ Tại Điều 42 \
                 quy định việc dỡ bến:\n\n“9. Bến tạm được dỡ trước mùa lũ.”\n\nHạt trả lời để Công ty được biết./.\n"
            ))
        };
        for mark in ["”", "„", "\"", "»"] {
            assert_eq!(
                closed(mark),
                (["bullet", ".quotation", ".bullet", "..quotation", "paragraph"].map(String::from).to_vec(), 0),
                "{mark}"
            );
        }
        assert_eq!(balance("“Bến tạm. \""), 0);
        assert_eq!(balance("gọi là \"bến tạm\" và \"bến"), 1);
        assert_eq!((balance("„Bến tạm"), balance("„.3) Bến tạm"), balance("Bến tạm. „")), (1, 0, 0));
        assert_eq!((balance("„ Bến tạm"), balance("gồm: „ Bến tạm"), balance("Bến „ tạm")), (1, 1, 0));
        assert_eq!((balance_within("Bến tạm. \"", true), balance("phân nhóm \"")), (-1, 1));
        assert_eq!((balance_within("\"", true), balance("\"")), (-1, 1));
    }

    #[test]
    fn marks_around_a_sign_at_the_end_of_a_block_close_no_quotation() {
        for first in ["dấu \";\" bằng dấu \".\".", "dấu phẩy \",\".", "ô \"...\".", "ký hiệu \"%\";", "dấu \"/\"."]
        {
            let text = format!(
                "Điều 1. Sửa đổi khoản 2 Điều 5 như sau:\n\n“2. Bến tạm ghi {first}\n\na) Bến mùa cạn;\n\nb) Bến mùa lũ.”.\n\nĐiều 2. \
                 Chánh Văn phòng thi hành.\n"
            );
            let document = parse(&text);
            let article = document.body.first();
            let kinds: Vec<_> =
                article.into_iter().flat_map(|node| node.children.iter().map(|node| node.kind)).collect();
            assert_eq!((kinds, document.body.len()), (vec![NodeKind::Quotation], 2), "{first}");
        }
    }

    #[test]
    fn a_bullet_that_names_a_document_is_quoted_where_the_quotation_closes_below() {
        for quoted in [
            "“Tại điểm 1 Mục II quy định:\n\n- Hồ sơ của bến.\n\n- Căn cứ Thông tư số 78/2031/TT-BTC, phí bến được giảm.\n\n- Hóa \
             đơn.”",
            "“Điều 9. Hồ sơ\n\n1. Hồ sơ gồm:\n\n- Đơn mở bến.\n\n- Tại Thông tư số 80/2031/TT-BTC quy định bảng kê.\n\n- Hóa đơn.”",
        ] {
            let text = format!(
                "Tại Điều 9 Luật Đê điều số 65/2035/QH17 quy định:\n\n{quoted}\n\nHạt trả lời để Công ty được biết./.\n"
            );
            let (read, unclosed) = letter(&text);
            let kinds = ["paragraph", "quotation", "paragraph"].map(String::from).to_vec();
            assert_eq!((read, unclosed), (kinds, 0), "{quoted}");
        }
    }

    #[test]
    fn a_blank_may_stand_behind_the_low_mark_that_opens_a_quotation() {
        let (read, _) = letter(
            "Tại Điều 9 Luật Đê điều số 65/2035/QH17 quy định:\n\n„ Điều 9. Bến tạm được mở theo quý.”\n\nHạt trả lời để Công ty được \
             biết./.\n",
        );
        assert_eq!(read, ["paragraph", "quotation", "paragraph"]);
    }

    #[test]
    fn what_opened_within_a_quotation_needs_no_mark_of_its_own() {
        let (read, unclosed) = letter(
            "- Căn cứ Điều 9 Luật Đê điều số 65/2035/QH17:\n\n“Điều 9. Bến tạm\n\n“2. Bến tạm được mở:\n\na) Trong mùa cạn.”\n\nTrường hợp \
             Công ty mở bến tạm trong mùa cạn thì bến được giữ.\n\nCông ty báo trạm trước khi mở bến.\n",
        );
        assert_eq!(
            (read, unclosed),
            (["bullet", ".quotation", "paragraph", "paragraph"].map(String::from).to_vec(), 0)
        );
        // Another mark below closes the one that opened first.
        let (read, _) = letter(
            "- Căn cứ Điều 9 Luật Đê điều số 65/2035/QH17:\n\n“Điều 9. Bến tạm\n\nGọi là “2. Bến tạm” và “bến mùa.”\n\nBến tạm được dỡ \
             trước mùa lũ.”\n\nCông ty báo trạm trước khi mở bến.\n",
        );
        assert_eq!(read, ["bullet", ".quotation", "paragraph"]);
    }

    #[test]
    fn a_document_that_is_named_and_the_closing_sentence_end_a_quotation_without_mark() {
        let (read, _) = letter(
            "- Căn cứ Luật Đê điều số 65/2035/QH17:\n\n“2. Bến tạm gồm:\n\n- Bến mùa cạn.\n\n- Bến mùa lũ.\n\n- Căn cứ Thông tư số \
             5/2036/TT-BTC:\n\n“4. Phí mở bến do Hạt thu.\n\nHạt trả lời để Công ty được biết và thực hiện.\n",
        );
        assert_eq!(read, ["bullet", ".quotation", "bullet", ".quotation", "paragraph"]);
    }

    #[test]
    fn the_next_provision_that_is_quoted_ends_one_whose_closing_mark_was_lost() {
        let answer = "Hạt trả lời để Công ty được biết./.\n";
        let (read, _) = letter(&format!(
            "Tại Điều 9 Luật Đê điều số 65/2035/QH17 quy định:\n\n“1. Bến tạm được mở trong mùa cạn.\n\n“2. Bến tạm được dỡ trước mùa \
             lũ.”\n\n{answer}"
        ));
        assert_eq!(read, ["paragraph", "quotation", "quotation", "paragraph"]);
        // What is quoted orders to amend: its words stand below it, with or without a colon.
        for order in ["“2. Sửa đổi khoản 5 Điều 9 như sau:", "“2. Sửa đổi khoản 5 Điều 9"] {
            let (read, _) = letter(&format!(
                "Tại Điều 1 Luật Đê điều số 65/2035/QH17 quy định:\n\n{order}\n\n“5. Bến tạm được mở trong mùa cạn.””\n\n{answer}"
            ));
            assert_eq!(read, ["paragraph", "quotation", "paragraph"], "{order}");
        }
        let (read, _) = letter(&format!(
            "- Khoản 1 Điều 9 Luật Đê điều số 65/2035/QH17 quy định:\n\n“1. Bến tạm được mở trong mùa cạn.\n\n- Khoản 3 Điều 2 Thông \
             tư số 8/2036/TT-BNV hướng dẫn:\n\n“3. Bến tạm được dỡ trước mùa lũ.”\n\n{answer}"
        ));
        assert_eq!(read, ["bullet", ".quotation", "bullet", ".quotation", "paragraph"]);
    }
}
