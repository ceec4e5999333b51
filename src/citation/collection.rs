//! The citations of a document, taken from its running texts as they are found.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::mention::Mention;
use super::relation::of_part;
use super::{amended, announced, force, scan};
use crate::document::NodeKind;
use crate::document::move_citation;
use crate::fold::{at_start, fold};
use crate::joined::Joined;
use crate::letters::is_alphabetic;
use crate::outline::PassageSink;
use crate::vocabulary::{is_law_code, relations};
use crate::{Attachment, Citation, Diagnostic, Kind, Node, Number, Provision, Relation, Span};

/// Gathers the citations of running texts in reading order. Spans are those of the working text.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    /// What was found so far.
    pub(crate) citations: Vec<Citation>,
    /// What was repaired or is known in part only.
    pub(crate) remarks: Vec<Diagnostic>,
    /// What the list that is open says of its documents, where it was announced, and whether it speaks of parts of them.
    announced: Option<(Provision<'static>, Relation, bool)>,
    /// Where the list that is open was announced as one of bills.
    bills: Option<Provision<'static>>,
    /// The passage above is a basis behind which another may stand.
    basis: bool,
    /// The heading above proposes changes to those who can make them.
    proposed: bool,
    /// The documents whose provisions are amended without being named again: where each was named, and its citation.
    amended: Vec<(Provision<'static>, usize)>,
    /// The provisions whose parts the items below change, each with the place where it was named.
    changed: Vec<(Provision<'static>, Provision<'static>)>,
    /// Citations of provisions alone, each with the citation that names their document.
    implied: Vec<(usize, usize)>,
    /// Citations that are none of this document's: what `này` says of another.
    foreign: Vec<usize>,
    /// The mentions of the passage that is read; none between passages, but for the room that they took.
    mentions: Vec<Mention>,
}

/// The mentions of a passage that room is kept for: most passages have fewer.
const ROOM: usize = 16;

/// The longest heading above changes that are proposed, in bytes.
const LONGEST_HEADING: usize = 64;

/// Whether a heading says that what stands below it is proposed: `1.2. Kiến nghị thực thi`.
fn is_proposal(text: &str) -> bool {
    let heading = text.trim_start_matches(|c: char| !is_alphabetic(c));
    at_start(heading, relations::PROPOSAL).is_some()
}

/// The most documents that a document is held to amend by its heading or an article's.
const MAX_AMENDED: usize = 64;

impl Collection {
    /// Gives the provisions that are amended without their document being named the target of that document.
    pub(crate) fn settle(&mut self) {
        for &(provision, document) in &self.implied {
            let target = self.citations.get(document).and_then(|citation| citation.target);
            if let Some(citation) = self.citations.get_mut(provision) {
                citation.target = target;
            }
        }
    }

    /// Takes back what a document cannot do: one that has not the force to change law only mentions what it says is changed.
    pub(crate) fn within_its_force(&mut self, kind: &Kind, number: Option<&Number>) {
        if force::changes_law(kind, number) {
            return;
        }
        for citation in self.citations.iter_mut().filter(|citation| force::is_change_of_law(citation)) {
            citation.relation = Relation::Mentions;
        }
        for &(provision, document) in &self.implied {
            let named = self.citations.get(document).map(|citation| citation.relation);
            let implied = self.citations.get_mut(provision).filter(|_| !named.is_some_and(force::changes));
            if let Some(citation) = implied {
                citation.relation = Relation::Mentions;
            }
        }
    }

    /// Leaves out what `này` says of another document: in quoted wording, and where the type is not that of this document
    /// nor of one attached. The others bear the code of its type.
    pub(crate) fn only_own(&mut self, kind: &Kind, attachments: &[Attachment], bodies: [&[Node]; 2]) {
        let mut quoted = Vec::new();
        for nodes in bodies.into_iter().chain(attachments.iter().map(|attachment| attachment.body.as_slice())) {
            quotations(nodes, &mut quoted);
        }
        quoted.sort_unstable_by_key(|span| span.start);
        let is_quoted = |span: Span| {
            let at = quoted.partition_point(|quotation| quotation.start <= span.start);
            at.checked_sub(1).and_then(|at| quoted.get(at)).is_some_and(|quotation| span.end <= quotation.end)
        };
        // A set: there may be as many attachments as citations, of few types.
        let named = attachments.iter().filter_map(|attachment| attachment.kind.as_ref()?.name.as_deref());
        let attached: BTreeSet<&str> = named.collect();
        for (index, citation) in self.citations.iter_mut().enumerate() {
            // What is named by number or name is no `này`.
            if !citation.own || citation.number.is_some() || citation.title.is_some() {
                continue;
            }
            let type_name = citation.kind.name.clone();
            let known = kind.name.is_some() && type_name.is_some();
            let called = |other: &str| type_name.as_deref().is_some_and(|name| is_called(other, name));
            let same = kind.name.as_deref().is_some_and(called);
            // A letter names itself by its type where an act names the one that it quotes.
            let itself = same && !is_issuing(kind);
            if is_quoted(citation.span) && !itself
                || known
                    && !same
                    && !attached.iter().any(|other| called(other))
                    && !is_issued(kind, &citation.text, type_name.as_deref())
            {
                self.foreign.push(index);
            } else if kind.name == type_name {
                citation.kind.code.clone_from(&kind.code);
            }
        }
    }

    /// A provision that is amended here, of the document that the heading above names.
    fn imply(&mut self, passage: &Joined, place: &Provision<'static>) {
        self.changed.retain(|(named, _)| encloses(named, place));
        let mut above = self.amended.iter().rev().filter(|(named, _)| encloses(named, place));
        let Some((named, document)) = above.next() else { return };
        // A heading that names several leaves open which of them is meant.
        if above.next().is_some_and(|(other, _)| other == named) {
            return;
        }
        let document = *document;
        let above = self.changed.last().map(|(_, changed)| changed.clone()).unwrap_or_default();
        let changes = amended::amended(&passage.text, place, &above);
        if !changes.is_empty() && !place.is_empty() {
            self.note_changed(place, whole(changes.iter()));
        }
        for mut citation in changes {
            move_citation(&mut citation, &|span| passage.source_span(span));
            self.implied.push((self.citations.len(), document));
            self.citations.push(citation);
        }
    }

    /// Says of the document that opens an item what the announcement of the list says.
    fn inherit(&mut self, passage: &Joined, announcement: Option<&str>, place: &Provision<'static>, first: usize) {
        if let Some((from, relation, parts)) = &self.announced {
            let start = passage.span().start;
            let opening = self.citations.get_mut(first).filter(|citation| citation.span.start == start);
            match opening {
                Some(citation) if citation.relation == Relation::Mentions && !citation.own => {
                    let part = *parts && citation.provisions.is_empty();
                    citation.relation = if part { of_part(*relation) } else { *relation };
                }
                _ if encloses(from, place) && from != place => {}
                _ => self.announced = None,
            }
        }
        self.go_on_with_bases(passage, first);
        let named = self.citations.len() > first;
        let heads = || announced::headed(&passage.text).filter(|_| !named && place.article.is_some());
        if let Some(relation) = announcement.and_then(announced::announced).or_else(heads) {
            let parts = force::changes(relation) && announced::speaks_of_parts(&passage.text);
            self.announced = Some((place.clone(), relation, parts));
        }
    }

    /// What opens a passage behind a basis that names a document is one as well where it is listed with it: `Căn cứ Luật Đê
    /// điều;` / `Nghị định số 5/2031/NĐ-CP;`
    fn go_on_with_bases(&mut self, passage: &Joined, first: usize) {
        let listed = passage.text.trim_end().ends_with([';', ',']);
        let start = passage.span().start;
        let opening = self.citations.get_mut(first).filter(|citation| citation.span.start == start);
        match opening.filter(|citation| self.basis && listed && citation.relation == Relation::Mentions) {
            Some(citation) => citation.relation = Relation::Basis,
            None => {
                let found = self.citations.get(first);
                let named = found.is_some_and(|citation| citation.relation == Relation::Basis);
                self.basis = listed && named && at_start(&passage.text, relations::BASIS).is_some();
            }
        }
    }

    /// Leaves out the laws that are still to be made: those that open the items of a list of bills. What such a law is to amend
    /// is mentioned.
    fn leave_out_bills(
        &mut self,
        passage: &Joined,
        announcement: Option<&str>,
        place: &Provision<'static>,
        first: usize,
    ) {
        if let Some(from) = &self.bills {
            let start = passage.span().start;
            let is_bill = |citation: &&Citation| {
                citation.span.start == start && citation.number.is_none() && citation.date.is_none()
            };
            let law = self.citations.get(first).filter(is_bill).is_some_and(is_named_law);
            if law {
                self.citations.remove(first);
                for named in self.citations.iter_mut().skip(first) {
                    let within = named.within.and_then(|outer| usize::try_from(outer).ok());
                    match within.map(|outer| outer.cmp(&first)) {
                        Some(Ordering::Equal) => (named.within, named.relation) = (None, Relation::Mentions),
                        Some(Ordering::Greater) => named.within = named.within.map(|outer| outer - 1),
                        _ => {}
                    }
                }
            } else if !encloses(from, place) || from == place {
                self.bills = None;
            }
        }
        if announcement.is_some_and(announced::announces_bills) {
            self.bills = Some(place.clone());
        }
    }

    /// Takes back what changes are only proposed, below a heading that says so.
    fn propose(&mut self, passage: &Joined, first: usize) {
        let changes = |citation: &Citation| force::changes(citation.relation) && citation.within.is_none();
        let found = self.citations.get_mut(first..).unwrap_or_default();
        if self.proposed {
            self.proposed = found.first().is_some_and(changes);
            let changed = found.iter_mut().filter(|citation| self.proposed && changes(citation));
            changed.for_each(|citation| citation.relation = Relation::Mentions);
        }
        self.proposed |= passage.text.len() < LONGEST_HEADING && is_proposal(&passage.text);
    }

    /// Notes the provision of which the items below a passage change parts.
    fn note_changed(&mut self, place: &Provision<'static>, whole: Provision<'static>) {
        // Of paragraphs beside each other the first says what is changed in all of them.
        let known = self.changed.last();
        if !known.is_some_and(|(named, changed)| named == place && changed.article == whole.article) {
            self.changed.retain(|(named, _)| named != place);
            self.changed.push((place.clone(), whole));
        }
    }

    /// Notes the documents that a passage amends.
    fn note_amended(&mut self, place: &Provision<'static>, first: usize) {
        let named = self.citations.iter().enumerate().skip(first);
        let named: Vec<usize> = named
            .filter(|(_, citation)| {
                citation.relation == Relation::Amends
                    && !citation.own
                    && citation.within.is_none()
                    && (citation.number.is_some() || citation.title.is_some())
            })
            .map(|(index, _)| index)
            .collect();
        if !named.is_empty() && !place.is_empty() {
            let changes = named.iter().filter_map(|&index| self.citations.get(index));
            self.note_changed(place, whole(changes));
        }
        for index in named {
            if self.amended.len() >= MAX_AMENDED {
                self.amended.remove(0);
            }
            self.amended.push((place.clone(), index));
        }
    }
}

impl Collection {
    /// The citations in the order of the source, `within` with them: an attachment may stand in the middle of a text.
    /// `leading_here` are indices kept elsewhere, which are moved as well.
    pub(crate) fn in_reading_order<'i>(self, leading_here: impl Iterator<Item = &'i mut u32>) -> Vec<Citation> {
        let citations = self.citations;
        if self.foreign.is_empty() && citations.is_sorted_by_key(|citation| citation.span.start) {
            return citations;
        }
        let (leading, foreign): (Vec<&mut u32>, _) = (leading_here.collect(), self.foreign);
        let led: BTreeSet<usize> = leading.iter().map(|led| **led as usize).collect();
        let kept = |index: &usize| foreign.binary_search(index).is_err() || led.contains(index);
        let mut order: Vec<usize> = (0..citations.len()).filter(kept).collect();
        order.sort_by_key(|&index| citations.get(index).map(|citation| citation.span.start));
        let mut places = vec![0_u32; citations.len()];
        for (place, &index) in (0_u32..).zip(&order) {
            if let Some(slot) = places.get_mut(index) {
                *slot = place;
            }
        }
        let place = |index: u32| places.get(index as usize).copied().unwrap_or(index);
        let mut taken: Vec<Option<Citation>> = citations.into_iter().map(Some).collect();
        let mut citations = Vec::with_capacity(order.len());
        citations.extend(order.iter().filter_map(|&index| taken.get_mut(index)?.take()));
        leading.into_iter().for_each(|index| *index = place(*index));
        for citation in &mut citations {
            citation.within = citation.within.map(place);
        }
        citations
    }
}

impl PassageSink for Collection {
    fn passage(&mut self, passage: &Joined, place: &Provision<'static>) {
        let first = self.gather(passage, place);
        self.follow(passage, place, first);
    }
}

impl Collection {
    /// Reads the title of an attachment; only where it names a document. A provision alone is not of the one that was cited
    /// last: `SỬA ĐỔI PHỤ LỤC 03`.
    pub(crate) fn title(&mut self, title: &Joined) {
        let place = Provision::default();
        let (cited, told, implied) = (self.citations.len(), self.remarks.len(), self.implied.len());
        let first = self.gather(title, &place);
        let is_document = |cited: &Citation| cited.own || cited.number.is_some() || cited.kind.code.is_some();
        if self.citations.iter().skip(first).any(is_document) {
            self.follow(title, &place, first);
        } else {
            self.citations.truncate(cited);
            self.remarks.truncate(told);
            self.implied.truncate(implied);
        }
    }

    /// The citations of a passage, and where they begin.
    fn gather(&mut self, passage: &Joined, place: &Provision<'static>) -> usize {
        self.imply(passage, place);
        let first = self.citations.len();
        let told = self.remarks.len();
        scan(&passage.text, Some(place), &mut self.mentions, &mut self.citations, &mut self.remarks);
        self.mentions.shrink_to(ROOM);
        for remark in self.remarks.iter_mut().skip(told) {
            remark.span = passage.source_span(remark.span);
        }
        for citation in self.citations.iter_mut().skip(first) {
            move_citation(citation, &|span| passage.source_span(span));
        }
        first
    }

    /// What follows from the citations of a passage, for them and for what is read next.
    fn follow(&mut self, passage: &Joined, place: &Provision<'static>, first: usize) {
        let announcement = announced::announcement(&passage.text);
        self.leave_out_bills(passage, announcement, place, first);
        self.inherit(passage, announcement, place, first);
        self.propose(passage, first);
        self.note_amended(place, first);
    }
}

/// The spans of quoted wording below nodes.
fn quotations(nodes: &[Node], out: &mut Vec<Span>) {
    for node in nodes {
        if node.kind == NodeKind::Quotation {
            out.push(node.span);
        } else {
            quotations(&node.children, out);
        }
    }
}

/// Whether a document of one type is called by the name of another: `Thông tư này` in a `Thông tư liên tịch`.
fn is_called(document: &str, name: &str) -> bool {
    document == name || {
        let (document, name) = (fold(document), fold(name));
        document.starts_with(&name) || name.starts_with(&document)
    }
}

/// Whether `này` may speak of what a document of a type puts into force, which is named as a name is: `Quy chế này`.
fn is_issued(kind: &Kind, text: &str, name: Option<&str>) -> bool {
    let capital = |name: &str| {
        let first = text.split_whitespace().rev().nth(name.split_whitespace().count());
        first.is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    is_issuing(kind)
        && name.is_some_and(|name| capital(name) && relations::PUT_INTO_FORCE.contains(&fold(name).as_str()))
}

fn is_issuing(kind: &Kind) -> bool {
    kind.code.as_deref().is_some_and(|code| relations::ISSUING.contains(&code))
}

/// Whether a mention names a law by its name alone.
fn is_named_law(citation: &Citation) -> bool {
    citation.kind.code.as_deref().is_some_and(is_law_code) && citation.title.is_some()
}

/// The provision of which the items below those that make changes change parts; none where they change several, or a
/// document.
///
/// `2. Sửa đổi, bổ sung một số khoản của Điều 28 như sau:` / `a) Sửa đổi khoản 4 như sau:`
fn whole<'c>(changes: impl Iterator<Item = &'c Citation>) -> Provision<'static> {
    let mut provisions = changes.flat_map(|change| change.provisions.iter());
    let first = provisions.next().unwrap_or_default();
    let mut whole = Provision { article: owned(first.article), clause: owned(first.clause), ..Provision::default() };
    for other in provisions {
        if other.article != whole.article {
            (whole.article, whole.clause) = (None, None);
        }
        if other.clause != whole.clause {
            whole.clause = None;
        }
    }
    whole
}

fn owned(label: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    label.map(|label| Cow::Owned(label.into_owned()))
}

/// Whether a place is another or lies in it.
fn encloses(outer: &Provision<'_>, inner: &Provision<'_>) -> bool {
    let within = |outer: &Option<Cow<'_, str>>, inner: &Option<Cow<'_, str>>| outer.is_none() || outer == inner;
    within(&outer.appendix, &inner.appendix)
        && within(&outer.article, &inner.article)
        && within(&outer.clause, &inner.clause)
        && within(&outer.point, &inner.point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Span, parse};

    #[test]
    fn what_calls_itself_this_is_the_document_at_hand_only_where_its_type_says_so() {
        let own = |text: &str| {
            let document = parse(text);
            document.citations.iter().filter(|citation| citation.own).map(|citation| citation.text.clone()).collect()
        };
        let letter: Vec<String> = own(
            "SỞ TÀI CHÍNH\nSố: 96/STC-QLNS\nV/v lệ phí cầu\n\nKính gửi: Công ty Đồng Xa\n\nSở Tài chính có ý kiến:\n\n\
             “2. Lệ phí quy định tại Điều 9 Nghị định này được nộp một lần theo khoản 3 Điều này.”\n\n\
             Theo Luật này và quy định này, đề nghị Công ty thực hiện Công văn này.\n",
        );
        assert_eq!(letter, ["Công văn này"]);
        let retold: Vec<String> = own("SỞ TÀI CHÍNH\nSố: 96/STC-QLNS\nV/v lệ phí cầu\n\nKính gửi: Công ty Đồng Xa\n\n\
             Theo Điều 4 Thông tư số 39/2031/TT-BTC thì lệ phí được nộp theo khoản 2 quy định tại Điều này.\n");
        assert_eq!(retold, [""; 0]);
        let decision: Vec<String> = own("QUYẾT ĐỊNH\nBan hành Quy chế đê điều\n\nĐiều 1. Ban hành Quy chế đê điều.\n\
             Điều 2. Quyết định này và Quy chế này có hiệu lực từ ngày ký. Hợp đồng này được giữ.\n");
        assert_eq!(decision, ["Quyết định này", "Quy chế này"]);
    }

    #[test]
    fn what_is_listed_with_a_basis_is_one() {
        let document = parse(
            "BỘ THỦY SẢN\nSố: 7/2031/TT-BTS\n\nTHÔNG TƯ\nVề bến đò\n\nCăn cứ Luật Đê điều số 8/2027/QH12;\n\
             Nghị định số 5/2029/NĐ-CP ngày 4/3/2029 của Chính phủ về bến;\nTheo đề nghị của Cục trưởng Cục Bến đò;\n\
             Căn cứ tình hình bến đò,\nThông tư số 4/2029/TT-BTS được áp dụng đến nay,\n\
             Bộ trưởng Bộ Thủy sản ban hành Thông tư về bến đò.\nĐiều 1. Phạm vi\nNghị định số 6/2029/NĐ-CP được áp dụng;\n",
        );
        let relations: Vec<_> = document.citations.iter().map(|citation| citation.relation).collect();
        assert_eq!(relations, [Relation::Basis, Relation::Basis, Relation::Mentions, Relation::Mentions]);
    }

    #[test]
    fn a_list_of_bills_names_no_law_but_those_that_they_amend() {
        let document = parse(
            "NGHỊ QUYẾT\nVề chương trình lập pháp\n\nĐiều 1. Chương trình\n1. Trình Quốc hội đối với 02 dự án luật sau đây:\n\
             a) Luật Đê biển;\nb) Luật sửa đổi, bổ sung một số điều của Luật Đê điều.\n2. Thực hiện Luật Đê sông.\n",
        );
        let read: Vec<_> = document.citations.iter().map(|one| (one.text.as_str(), one.relation, one.within)).collect();
        assert_eq!(read, [("Luật Đê điều", Relation::Mentions, None), ("Luật Đê sông", Relation::Implements, None)]);
    }

    #[test]
    fn citations_of_an_attachment_in_the_middle_stand_where_it_stands() {
        let at = |start: u32, within: Option<u32>| Citation {
            span: Span::new(start, start + 1),
            within,
            ..Citation::default()
        };
        let collection = Collection {
            citations: vec![at(0, None), at(20, None), at(10, None), at(11, Some(2))],
            ..Collection::default()
        };
        let mut issued_with = 2;
        let citations = collection.in_reading_order(std::iter::once(&mut issued_with));
        let read: Vec<_> = citations.iter().map(|citation| (citation.span.start, citation.within)).collect();
        assert_eq!(read, [(0, None), (10, None), (11, Some(1)), (20, None)]);
        assert_eq!(issued_with, 1);
    }
}
