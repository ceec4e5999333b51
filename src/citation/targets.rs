//! The documents behind the mentions: mentions of one document share a target that merges what each states.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::fold::fold;
use crate::growth;
use crate::vocabulary::laws::name_key;
use crate::vocabulary::relations::TO_AMEND;
use crate::vocabulary::{bodies_coded, charter_key, is_law_code, is_only_one};
use crate::{Citation, Code, Content, Date, Diagnostic, Kind, Number, Relation, Target};

/// Keys shorter than this are not compared for near misses: too many short numbers differ by one letter.
const MIN_NEAR_KEY: usize = 9;

/// The most documents of one number or title that a mention is compared with.
const MAX_NAMESAKES: usize = 64;

/// What identifies a document among those that a text names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    /// Number and symbol, folded.
    Number(String),
    /// Type and title, folded.
    Title(Cow<'static, str>, String),
}

/// Groups the mentions by the document they name and sets their `target`; the document at hand gets none.
///
/// A number that comes with two dates names two documents: Party numbers begin anew with every term, State numbers with
/// every year. In a symbol that bears its year the later date is a slip, and a diagnostic says so.
pub(crate) fn targets(
    citations: &mut [Citation],
    document: Option<&Content>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Target> {
    let mut book = Book::default();
    let number = document.and_then(|document| document.number.as_ref());
    let own = number.filter(|number| number.sequence.is_some()).map(Number::key);
    let name = document.filter(|document| is_law(&document.kind)).and_then(|document| {
        let name = name_key(&document.subject.as_ref()?.text);
        Some((document.kind.code.clone()?, name)).filter(|(_, name)| !name.is_empty())
    });
    if let (Some(number), Some(own)) = (number, &own) {
        for citation in citations.iter_mut() {
            // `Kèm theo Quyết định số 12/QĐ-UBND` in the decision's own annex.
            let likely = citation.number.as_deref().filter(|cited| digits(cited) == digits(number));
            let same = likely.is_some_and(|cited| cited.key() == *own);
            citation.own |= same && !is_of_another_year(citation, document);
        }
    }
    if let Some((code, name)) = &name {
        know_itself(citations, code, name);
    }
    let titled = citations.iter().filter(|citation| !citation.own && is_known_by_title(citation));
    book.asked = titled.filter_map(|citation| citation.kind.code.clone()).collect();
    let short = citations.iter().filter(|citation| !citation.own && short_number(citation).is_some());
    book.shortened = short.filter_map(|citation| citation.kind.code.clone()).collect();
    for citation in citations.iter_mut() {
        if !citation.own {
            citation.target = book.enter(citation, diagnostics).and_then(|index| u32::try_from(index).ok());
        }
    }
    book.near_misses(citations, diagnostics);
    book.targets
}

/// Whether a mention is that of a document of another year: numbers that bear none begin anew. With what is issued the year may be
/// a slip.
///
/// `Quy chế này … thay thế Quy chế số 01-QC/ĐU, ngày 10/9/2015`, in the Quy chế số 01-QC/ĐU of 2020
fn is_of_another_year(citation: &Citation, document: Option<&Content>) -> bool {
    let year = |date: &Option<Date>| date.as_ref().and_then(|date| date.year);
    let numbered = citation.number.as_ref().is_some_and(|number| number.year.is_none());
    let years = year(&citation.date).zip(document.and_then(|document| year(&document.date)));
    numbered && citation.relation != Relation::IssuedWith && years.is_some_and(|(cited, own)| cited != own)
}

#[derive(Default)]
struct Book {
    targets: Vec<Target>,
    known: BTreeMap<Identity, Namesakes>,
    /// The types of which a mention asks for a document by its title.
    asked: BTreeSet<Cow<'static, str>>,
    /// Of these types the targets by type and folded title.
    titled: BTreeMap<(Cow<'static, str>, String), Namesakes>,
    /// The types of which a mention bears a short form: a number without symbol.
    shortened: BTreeSet<Cow<'static, str>>,
    /// Of these types the targets with a symbol, by type and running number.
    numbered: BTreeMap<(Cow<'static, str>, String), Namesakes>,
}

/// Targets that bear one number or title, in the order in which they are named: most often there is one.
#[derive(Debug)]
struct Namesakes {
    first: usize,
    others: Vec<usize>,
}

impl Namesakes {
    fn iter(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }
}

/// Finds the mentions by which a law names itself. One of its name with a number or a year is the one before it, but for a
/// law that amends: that number is the amended law's.
///
/// `Quốc hội ban hành Luật Dẫn độ`, `Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Đê điều số 8/2027/QH15`
fn know_itself(citations: &mut [Citation], code: &str, name: &str) {
    for index in 0..citations.len() {
        let Some([citation, behind @ ..]) = citations.get_mut(index..) else { break };
        let title = citation.title.as_deref().filter(|_| citation.kind.code.as_deref() == Some(code));
        let named = citation.within.is_none() && title.is_some_and(|title| name_key(title) == name);
        let bare = citation.number.is_none() && citation.date.is_none();
        let amends = name.starts_with(TO_AMEND);
        if !named || citation.own || !(bare || amends) {
            continue;
        }
        citation.own = true;
        // The law that it follows.
        let named = behind.iter_mut().take_while(|next| next.within == u32::try_from(index).ok());
        let amended = named.last().filter(|next| next.number.is_none());
        if let Some(amended) = amended {
            amended.number = citation.number.take();
        }
    }
}

/// Whether a document of a type is known by its name.
fn is_law(kind: &Kind) -> bool {
    kind.code.as_deref().is_some_and(is_law_code)
}

/// Whether it is the title that may tell which document a mention names: one without number, or a law.
fn is_known_by_title(citation: &Citation) -> bool {
    citation.title.is_some() && (citation.number.is_none() || is_law(&citation.kind))
}

/// The title of a mention as it is compared.
fn title_key(kind: &Kind, title: &str) -> String {
    let key = if is_law(kind) { name_key(title) } else { fold(title) };
    charter_key(kind.code.as_deref().unwrap_or_default(), &key).to_owned()
}

/// Keeps an index once, and of namesakes no more than are compared.
fn remember<K: Ord>(known: &mut BTreeMap<K, Namesakes>, key: K, index: usize) {
    match known.entry(key) {
        Entry::Vacant(place) => {
            place.insert(Namesakes { first: index, others: Vec::new() });
        }
        Entry::Occupied(mut known) => {
            let namesakes = known.get_mut();
            if namesakes.others.len() + 1 < MAX_NAMESAKES && namesakes.iter().all(|known| known != index) {
                namesakes.others.push(index);
            }
        }
    }
}

/// The number of a mention that has no symbol: `Thông tư 78`.
fn short_number(citation: &Citation) -> Option<&Number> {
    citation.number.as_deref().filter(|number| number.symbol.is_none())
}

/// A running number without leading zeros.
fn digits(number: &Number) -> Option<&str> {
    number.sequence.as_deref().map(|digits| digits.trim_start_matches('0'))
}

impl Book {
    fn enter(&mut self, citation: &Citation, diagnostics: &mut Vec<Diagnostic>) -> Option<usize> {
        // Most titles stand behind a number that says which document is meant, and no mention asks for them.
        let asked =
            is_known_by_title(citation) || citation.kind.code.as_ref().is_some_and(|code| self.asked.contains(code));
        let title = citation.title.as_deref().filter(|_| asked).map(|title| title_key(&citation.kind, title));
        let identity = identity(citation, title.as_deref())?;
        let found = self.find(&identity, citation, title.as_deref(), diagnostics);
        let index = found.unwrap_or_else(|| {
            growth::push(&mut self.targets, Target { kind: citation.kind.clone(), ..Target::default() });
            self.targets.len() - 1
        });
        remember(&mut self.known, identity, index);
        if let (Some(code), Some(title)) = (&citation.kind.code, title) {
            remember(&mut self.titled, (code.clone(), title), index);
        }
        let symbol = citation.number.as_deref().filter(|number| number.symbol.is_some());
        if let (Some(code), Some(digits)) = (&citation.kind.code, symbol.and_then(digits))
            && self.shortened.contains(code)
        {
            remember(&mut self.numbered, (code.clone(), digits.to_owned()), index);
        }
        if let Some(target) = self.targets.get_mut(index) {
            merge(target, citation);
        }
        Some(index)
    }

    /// The target of a mention, whose title is given as it is compared.
    fn find(
        &self,
        identity: &Identity,
        citation: &Citation,
        title: Option<&str>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<usize> {
        let known = self.known.get(identity);
        let fits = |index: &usize| self.targets.get(*index).is_some_and(|target| agrees(target, citation));
        let mut agreeing = known.into_iter().flat_map(Namesakes::iter).filter(fits);
        if let Some(first) = agreeing.next() {
            // Of two laws of one name a mention without year is neither.
            let open = |index: usize| {
                self.targets.get(index).is_some_and(|target| target.date.is_none() && target.number.is_none())
            };
            let titled = matches!(identity, Identity::Title(..)) && citation.date.is_none();
            if !titled || open(first) {
                return Some(first);
            }
            let others: Vec<usize> = agreeing.collect();
            return others.iter().copied().find(|&index| open(index)).or(others.is_empty().then_some(first));
        }
        let dated = citation.number.as_ref().is_some_and(|number| number.year.is_some());
        if let Some(index) = known.map(|namesakes| namesakes.first).filter(|_| dated) {
            // The year in the symbol makes the number unique: the dates contradict each other.
            if let (Some(date), Some(known)) =
                (&citation.date, self.targets.get(index).and_then(|target| target.date.as_ref()))
            {
                diagnostics.push(Diagnostic::repair(
                    Code::CitationDateConflict,
                    date.span,
                    date.edtf.clone(),
                    known.edtf.clone(),
                ));
            }
            return Some(index);
        }
        self.short_form(citation).or_else(|| self.of_title(citation, title?))
    }

    /// `Thông tư 78` behind `Thông tư số 78/2014/TT-BTC (sau đây gọi là Thông tư 78)`: the one document of that type and
    /// running number.
    fn short_form(&self, citation: &Citation) -> Option<usize> {
        let short = short_number(citation)?;
        let namesakes = self.numbered.get(&(citation.kind.code.clone()?, digits(short)?.to_owned()))?;
        let mut found = namesakes.iter().filter(|&index| {
            let known = self.targets.get(index).and_then(|target| target.number.as_ref());
            known.is_some_and(|number| short.year.is_none() || short.year == number.year)
        });
        let index = found.next()?;
        found.next().is_none().then_some(index)
    }

    /// `Luật Đất đai` beside one `Luật Đất đai số 45/2013/QH13` is that law, `Luật Đất đai năm 2013` as well; and so is a
    /// law whose number is told later.
    fn of_title(&self, citation: &Citation, title: &str) -> Option<usize> {
        let code = citation.kind.code.as_ref()?;
        let law = is_law(&citation.kind);
        if !is_known_by_title(citation) {
            return None;
        }
        let namesakes = self.titled.get(&(code.clone(), title.to_owned()))?;
        let mut fitting = namesakes.iter().filter(|&index| {
            self.targets.get(index).is_some_and(|target| {
                agrees(target, citation) && (citation.number.is_none() || law && target.number.is_none())
            })
        });
        let index = fitting.next()?;
        fitting.next().is_none().then_some(index)
    }

    /// Reports keys that differ by one letter or mark from that of a document of the same number and day, and joins them
    /// where one of them holds an abbreviation that is none.
    fn near_misses(&mut self, citations: &mut [Citation], diagnostics: &mut Vec<Diagnostic>) {
        let mut mentions = vec![0_usize; self.targets.len()];
        for target in citations.iter().filter_map(|citation| citation.target) {
            if let Some(count) = mentions.get_mut(target as usize) {
                *count += 1;
            }
        }
        // Documents of one running number and one day; there are never many, and neighbours among them are compared.
        let mut alike: Vec<(&str, &str, usize)> = Vec::new();
        for (index, target) in self.targets.iter().enumerate() {
            let (Some(number), Some(date)) = (&target.number, &target.date) else { continue };
            if let Some(sequence) = number.sequence.as_deref().filter(|_| target.key.len() >= MIN_NEAR_KEY) {
                alike.push((sequence, &date.edtf, index));
            }
        }
        alike.sort_unstable();
        let pairs = alike.windows(2).filter_map(|pair| match pair {
            [one, other] if one.0 == other.0 && one.1 == other.1 => self.near(one.2, other.2, &mentions),
            _ => None,
        });
        let pairs: Vec<_> = pairs.collect();
        let mut usual_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (rare, usual) in pairs {
            let (Some(strange), Some(known)) = (self.targets.get(rare), self.targets.get(usual)) else { continue };
            for citation in citations.iter().filter(|citation| citation.target == u32::try_from(rare).ok()).take(1) {
                let Some(number) = &citation.number else { continue };
                let (found, read_as) = (number.canonical.clone(), known.key.clone());
                diagnostics.push(Diagnostic::repair(Code::CitationNearMiss, number.span, found, read_as));
            }
            if !is_known(strange) && is_known(known) {
                usual_of.insert(rare, usual);
            }
        }
        self.join(citations, &usual_of);
    }

    /// Of two targets whose keys differ by one letter the rarer and the usual one.
    fn near(&self, a: usize, b: usize, mentions: &[usize]) -> Option<(usize, usize)> {
        let (first, second) = (self.targets.get(a)?, self.targets.get(b)?);
        let (left, right) = (fold(&first.key), fold(&second.key));
        if left == right || crate::fold::distance(left.as_bytes(), right.as_bytes(), 1).is_none() {
            return None;
        }
        let strange = is_known(second) && !is_known(first) || mentions.get(a) < mentions.get(b);
        Some(if strange { (a, b) } else { (b, a) })
    }

    /// Lets the mentions of some targets count for others, and takes those out of the list.
    fn join(&mut self, citations: &mut [Citation], usual_of: &BTreeMap<usize, usize>) {
        if usual_of.is_empty() {
            return;
        }
        let mut kept = 0;
        let place: Vec<usize> = (0..self.targets.len())
            .map(|index| {
                kept += usize::from(!usual_of.contains_key(&index));
                kept.saturating_sub(1)
            })
            .collect();
        for citation in citations.iter_mut() {
            let Some(target) = citation.target.and_then(|target| usize::try_from(target).ok()) else { continue };
            let usual = usual_of.get(&target).copied().unwrap_or(target);
            citation.target = place.get(usual).and_then(|&index| u32::try_from(index).ok());
        }
        let mut index = 0;
        self.targets.retain(|_| {
            index += 1;
            !usual_of.contains_key(&(index - 1))
        });
    }
}

/// Whether every abbreviation of a target's symbol is in the vocabulary.
fn is_known(target: &Target) -> bool {
    let Some(number) = &target.number else { return false };
    let body = |code: &String| bodies_coded(code.trim_end_matches(|c: char| c.is_ascii_digit())).next().is_some();
    number.kind.is_some() && number.bodies.iter().all(body)
}

/// What identifies the document of a mention, whose title is given as it is compared; `None` where the mention names no
/// certain one.
fn identity(citation: &Citation, title: Option<&str>) -> Option<Identity> {
    if let Some(number) = citation.number.as_ref().filter(|number| number.symbol.is_some()) {
        return number.sequence.is_some().then(|| Identity::Number(number.key()));
    }
    let code = citation.kind.code.clone().or_else(|| citation.kind.name.clone()).unwrap_or_default();
    let name = match (&citation.number, title) {
        (Some(number), _) => fold(&number.canonical),
        (None, Some(title)) => title.to_owned(),
        (None, None) if is_only_one(&code) => String::new(),
        (None, None) => return None,
    };
    Some(Identity::Title(code, name))
}

fn key(citation: &Citation) -> String {
    let kind = citation.kind.name.as_deref().unwrap_or_default();
    match (&citation.number, &citation.title) {
        (Some(number), _) if number.symbol.is_some() => number.canonical.clone(),
        (Some(number), _) => [kind, " ", &number.canonical].concat(),
        (None, Some(title)) if !kind.is_empty() => [kind, " ", title].concat().trim_end().to_owned(),
        (None, title) => title.as_deref().unwrap_or(kind).trim().to_owned(),
    }
}

/// Whether what a mention states does not contradict what is known of a target.
fn agrees(target: &Target, citation: &Citation) -> bool {
    let years = |number: &Option<Arc<Number>>, date: &Option<Date>| match (number, date) {
        (Some(number), Some(date)) => number.year.is_none() || date.year.is_none() || year(number) == date.year,
        _ => true,
    };
    let dates = match (&target.date, &citation.date) {
        (Some(known), Some(date)) => compatible(known, date),
        _ => true,
    };
    dates
        && (citation.number.is_some() || years(&target.number, &citation.date))
        && (target.number.is_some() || years(&citation.number, &target.date))
}

/// The year of a symbol.
fn year(number: &Number) -> Option<u16> {
    number.year.as_deref()?.parse().ok()
}

/// Whether two dates, complete or in part, may be one.
fn compatible(a: &Date, b: &Date) -> bool {
    fn one<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    one(a.year, b.year) && one(a.month, b.month) && one(a.day, b.day)
}

/// Adds what a mention states and the target lacks.
fn merge(target: &mut Target, citation: &Citation) {
    if target.kind.code.is_none() {
        target.kind.clone_from(&citation.kind);
    }
    if target.number.is_none() {
        target.number.clone_from(&citation.number);
        if citation.number.as_ref().is_some_and(|number| number.symbol.is_some()) {
            target.key = key(citation);
        }
    }
    let fuller = |known: &Date, date: &Date| !known.is_complete() && date.is_complete();
    if let Some(date) = &citation.date
        && target.date.as_ref().is_none_or(|known| fuller(known, date))
    {
        target.date = Some(date.clone());
    }
    if target.issuer.is_none() {
        target.issuer.clone_from(&citation.issuer);
    }
    let shouted = |title: &str| !title.contains(char::is_lowercase);
    let louder = |known: &Arc<str>| shouted(known) && citation.title.as_deref().is_some_and(|title| !shouted(title));
    if target.title.as_ref().is_none_or(louder) {
        target.title.clone_from(&citation.title);
        if target.number.is_none() && citation.number.is_none() && target.title.is_some() {
            target.key = key(citation);
        }
    }
    if target.key.is_empty() {
        target.key = key(citation);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::cite;

    fn grouped(text: &str) -> (Vec<Citation>, Vec<Target>, Vec<Diagnostic>) {
        let mut citations = cite(text);
        let mut diagnostics = Vec::new();
        let targets = targets(&mut citations, None, &mut diagnostics);
        (citations, targets, diagnostics)
    }

    #[test]
    fn a_number_that_begins_anew_is_the_documents_own_only_in_its_year() {
        let own = |number: &str, cited: &str| {
            let text = format!(
                "ĐẢNG ỦY XÃ ĐÊ LỚN\nSố: {number}\nĐê Lớn, ngày 31 tháng 7 năm 2030\n\nQUY CHẾ\nVề bến đò\n\nĐiều 1. Giữ bến \
                 theo {cited}.\n"
            );
            crate::parse(&text).citations.last().map(|citation| citation.own)
        };
        assert_eq!(own("01-QC/ĐU", "Quy chế số 01-QC/ĐU, ngày 10/9/2025"), Some(false));
        assert_eq!(own("01-QC/ĐU", "Quy chế số 01-QC/ĐU, ngày 30/7/2030"), Some(true));
        assert_eq!(own("01-QC/ĐU", "Quy chế số 01-QC/ĐU"), Some(true));
        assert_eq!(own("01-QC/ĐU", "mẫu ban hành kèm theo Quy chế số 01-QC/ĐU, ngày 31/7/2029"), Some(true));
    }

    #[test]
    fn a_law_is_one_under_its_short_name_and_itself_in_its_own_text() {
        let (citations, targets, _) = grouped(
            "LUẬT THUẾ GIÁ TRỊ GIA TĂNG; theo Luật thuế GTGT năm 2028 và Luật Thuế giá trị gia tăng; Luật Quản lý, sử dụng \
             tài sản công; Luật Quản lý sử dụng tài sản công.",
        );
        let read: Vec<_> = citations.iter().map(|citation| citation.target).collect();
        assert_eq!(read, [Some(0), Some(0), Some(0), Some(1), Some(1)]);
        assert_eq!(targets[0].key, "Luật thuế GTGT");
        let (citations, ..) = grouped("Luật Đê điều số 72/2035/QH18; Luật số 72/2035/QH; Luật số 73/2035/QH18");
        let read: Vec<_> = citations.iter().map(|citation| citation.target).collect();
        assert_eq!(read, [Some(0), Some(0), Some(1)]);
        let document = crate::parse(
            "QUỐC HỘI\nLuật số: 100/2035/QH18\n\nLUẬT\nĐÊ BIỂN\n\nQuốc hội ban hành Luật Đê biển.\n\nĐiều 1. Hiệu lực\n\
             Luật Đê biển số 8/2027/QH15 hết hiệu lực.\n",
        );
        let own: Vec<_> = document.citations.iter().map(|citation| citation.own).collect();
        assert_eq!(own, [true, false]);
        let document = crate::parse(
            "QUỐC HỘI\nLuật số: 100/2035/QH18\n\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐÊ BIỂN\n\nQuốc hội ban hành Luật \
             sửa đổi, bổ sung một số điều của Luật Đê biển số 8/2027/QH15.\n\nĐiều 1. Hiệu lực\nLuật này có hiệu lực.\n",
        );
        let numbers: Vec<_> = document.citations.iter().map(|one| (one.own, one.number.is_some())).collect();
        assert_eq!(numbers[..3], [(false, false), (true, false), (false, true)]);
    }

    #[test]
    fn mentions_of_one_document_share_a_target_that_knows_what_each_states() {
        let (citations, targets, diagnostics) = grouped(
            "Nghị định số 15/2031/NĐ-CP của Chính phủ về đê biển; thực hiện Nghị định số 15/2031/NĐ-CP ngày 02/3/2031.",
        );
        assert_eq!((citations[0].target, citations[1].target), (Some(0), Some(0)));
        assert_eq!(targets[0].key, "15/2031/NĐ-CP");
        assert_eq!(targets[0].issuer.as_deref(), Some("Chính phủ"));
        assert_eq!(targets[0].date.as_ref().map(|date| date.edtf.as_str()), Some("2031-03-02"));
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn a_party_number_with_two_dates_names_two_documents() {
        let (_, targets, _) =
            grouped("Quyết định số 12-QĐ/TU ngày 05/3/2021 và Quyết định số 12-QĐ/TU ngày 07/8/2026 của Tỉnh ủy");
        assert_eq!(targets.len(), 2);
    }

    #[test]
    fn two_dates_for_a_number_with_its_year_are_reported() {
        let (_, targets, diagnostics) =
            grouped("Nghị định số 15/2031/NĐ-CP ngày 02/3/2031; Nghị định số 15/2031/NĐ-CP ngày 03/3/2031");
        assert_eq!(targets.len(), 1);
        assert_eq!(diagnostics[0].code, Code::CitationDateConflict);
    }

    #[test]
    fn keys_that_differ_by_a_letter_are_reported_and_joined_where_one_is_none() {
        let (_, targets, diagnostics) = grouped(
            "Quyết định số 112/QĐ-UBND ngày 02/3/2021; Quyết định số 112/QĐ-UBNC ngày 02/3/2021; Quyết định số 112/QĐ-UBND",
        );
        assert_eq!(targets.len(), 1);
        assert_eq!(diagnostics[0].read_as.as_deref(), Some("112/QĐ-UBND"));
    }

    #[test]
    fn two_known_symbols_of_one_number_and_day_are_reported_and_kept() {
        let (_, targets, diagnostics) =
            grouped("Quyết định số 112/QĐ-BNV ngày 02/3/2021; Quyết định số 112/QĐ-BNG ngày 02/3/2021");
        assert_eq!((targets.len(), diagnostics[0].code), (2, Code::CitationNearMiss));
    }

    #[test]
    fn a_short_form_is_the_document_that_it_shortens() {
        let (citations, targets, _) = grouped(
            "Thông tư số 78/2034/TT-BTC (sau đây gọi là Thông tư 78); Điều 5 Thông tư 78; Thông tư 79; Thông tư 78/2034",
        );
        let found: Vec<_> = citations.iter().map(|citation| citation.target).collect();
        assert_eq!(found, [Some(0), Some(0), Some(0), Some(1), Some(0)]);
        assert_eq!(targets.len(), 2);
    }

    #[test]
    fn laws_of_one_name_are_told_apart_by_their_years() {
        let (citations, targets, _) = grouped(
            "Luật Đất đai năm 2013; Luật Đất đai số 31/2024/QH15; Luật Đất đai năm 2024; Luật Đất đai số 45/2013/QH13; Luật Đất đai",
        );
        let found: Vec<_> = citations.iter().map(|citation| citation.target).collect();
        assert_eq!(found, [Some(0), Some(1), Some(1), Some(0), Some(2)]);
        assert_eq!(targets[0].key, "45/2013/QH13");
    }

    #[test]
    fn a_law_by_name_is_the_one_named_with_its_number() {
        let (citations, targets, _) = grouped("Luật Đất đai số 99/2031/QH20; theo Luật Đất đai.");
        assert_eq!(targets.len(), 1);
        assert_eq!(citations[1].target, Some(0));
    }
}
