//! One mention, around its number; what stands before it is read in `head`, what behind it in `issue`, and what recognition did to
//! the number itself in `damage`.

use std::ops::Range;
use std::sync::Arc;

use super::abbreviation::{abbreviation_before, behind_abbreviation};
use super::head::{Head, head};
use super::issue::tail;
use super::words::{
    before, ending, from, label_at, label_before, left_of, phrase_at, phrase_before, right_of, skip_blank,
};
use crate::fold::fold;
use crate::grammar::number;
use crate::grammar::number::Repair;
use crate::letters::is_alphanumeric;
use crate::vocabulary::openings::opens_government;
use crate::vocabulary::{Level, TypeName, bodies_coded, is_issuer_named, phrases, relations, type_at_end, type_coded};
use crate::{Date, Number, Provisions, Relation, Span, System};

mod damage;

pub(super) use damage::{move_repairs, without_damage};

use damage::{CUT, damaged_number, freed_number, is_cut, tears_digits, torn_number, torn_start};

/// How far before its mark a number may begin, in bytes.
const MAX_BEFORE_MARK: usize = 40;

/// A mention while it is being read. Offsets are those of the block.
#[derive(Clone, Debug, Default)]
pub(super) struct Mention {
    /// From the first provision or the type word to the end of number, date and issuer; the title comes behind.
    pub(super) span: Range<usize>,
    /// Where the type word begins; behind the provisions.
    pub(super) head: usize,
    /// The printed type.
    pub(super) type_name: Option<&'static TypeName>,
    /// Whether the type word stands in the mention itself, not only in the list before it.
    pub(super) typed: bool,
    /// What the document is called has no abbreviation: of the symbol nothing is its type.
    pub(super) uncoded: bool,
    /// Whether this is a law, a code, an ordinance or the Constitution, known by name.
    pub(super) law: bool,
    /// Whether it is a law by a name that the table of laws does not hold.
    pub(super) unlisted: bool,
    /// Whether this is a law that amends others.
    pub(super) amending: bool,
    pub(super) number: Option<Arc<Number>>,
    /// What of the number was read as something else than what stands there.
    pub(super) repairs: Vec<Repair>,
    /// What of its date was.
    pub(super) date_repair: Option<Box<Repair>>,
    /// The date of which the year cannot be read.
    pub(super) unread_date: Option<Span>,
    /// Whether something stands in the place of the running number, or behind the symbol, that could not be read.
    pub(super) unreadable: bool,
    pub(super) date: Option<Date>,
    pub(super) issuer: Option<Range<usize>>,
    pub(super) title: Option<Range<usize>>,
    /// The title stands behind the last of a list that this one is in, with others between.
    pub(super) listed: bool,
    pub(super) provisions: Provisions,
    /// What of the labels of its provisions was read as something else than what stands there.
    pub(super) misread: Vec<Repair>,
    pub(super) own: bool,
    pub(super) relation: Relation,
    /// What the sentence does to it behind it: `… hết hiệu lực`.
    pub(super) undone: Option<Relation>,
    /// Index of the mention whose title holds this one.
    pub(super) within: Option<usize>,
}

impl Mention {
    /// The title where it stands directly behind what else is said of the document.
    pub(super) fn own_title(&self) -> Option<&Range<usize>> {
        self.title.as_ref().filter(|_| !self.listed)
    }

    /// The first body that the symbol names.
    pub(super) fn first_body(&self) -> Option<&str> {
        self.number.as_ref()?.bodies.first().map(String::as_str)
    }
}

/// Reads the mention around the slash of a symbol; `None` where no number of a document stands there.
///
/// `… Quyết định số 12/QĐ-UBND ngày 5/3/2020 của UBND tỉnh …`, at the first slash
pub(super) fn at_slash(text: &str, slash: usize, floor: usize) -> Option<Mention> {
    if let Some(start) = number_start(text, slash, floor) {
        if let Some(torn) = torn_start(text, start, floor) {
            return torn_number(text, torn, floor);
        }
        return match number::number(from(text, start)) {
            Some(found) => at_number(text, start, floor, found),
            None => type_before(text, label_end(text, start, floor), floor)
                .and_then(|named| freed_number(text, &named, start).or_else(|| damaged_number(text, &named, start)))
                .or_else(|| at_abbreviation(text, start, floor)),
        };
    }
    // `Nghị định số/2016/NĐ-CP`: the blank was lost with its number.
    let label = before(text, slash).strip_suffix("số")?.len();
    damaged_number(text, &type_before(text, label, floor)?, slash)
}

/// A type, and where its word stands.
type Named = (&'static TypeName, Range<usize>);

/// The type whose word stands before a label.
fn type_before(text: &str, label: usize, floor: usize) -> Option<Named> {
    let typed = text.get(floor..label)?.trim_end();
    let (name, at) = type_at_end(typed)?;
    Some((name, floor + at..floor + typed.len()))
}

/// Where the label before a number begins; where the number does, if it has none.
fn label_end(text: &str, start: usize, floor: usize) -> usize {
    let left = left_of(text, start);
    label_before(left).filter(|&label| label >= floor).unwrap_or(left.len())
}

/// The mention of an abbreviated type with a running number and its year: `NĐ 30/2020`.
fn at_abbreviation(text: &str, start: usize, floor: usize) -> Option<Mention> {
    let left = text.get(floor..start)?.trim_end();
    let (name, at) = abbreviation_before(left)?;
    let (value, len) = number::short(from(text, start)).filter(|(value, _)| value.year.is_some())?;
    // `TT | 1/2020 | 2/2020`: the cells of a table.
    if right_of(text, start + len).starts_with('|') {
        return None;
    }
    let mention = of_type(text, floor + at, Some(name), start, (value, len));
    // `giá trị TT 03/2031`: a month of what the letters abbreviate elsewhere.
    let led = || phrase_before(left_of(left, at), phrases::BEFORE_ABBREVIATIONS).is_some();
    (mention.date.is_some() || mention.issuer.is_some() || led()).then_some(mention)
}

/// Reads the mention whose number begins at an offset; the number takes so many bytes.
fn at_number(text: &str, start: usize, floor: usize, (mut value, mut len): (Number, usize)) -> Option<Mention> {
    let rest = from(text, start);
    let head = head(text, start, &value, floor);
    let mut repairs = Vec::new();
    if head.labelled || head.type_name.is_some() {
        (value, len, repairs) = without_damage(rest, (value, len), head.type_name);
    }
    if !is_document(&value, &head) {
        return None;
    }
    let uncoded = head.uncoded || head.paper && names_body(&value);
    if uncoded {
        value.bodies.splice(0..0, value.kind.take());
    }
    value.span = Span::of(start, start + len);
    let cut = is_cut(from(rest, len));
    if cut {
        value.confidence = CUT;
    }
    move_repairs(&mut repairs, start);
    let mut mention = Mention {
        unreadable: cut,
        uncoded,
        repairs,
        span: head.start..start + len,
        head: head.start,
        type_name: head.type_name,
        typed: head.type_name.is_some(),
        issuer: head.issuer,
        number: Some(Arc::new(value)),
        ..Mention::default()
    };
    tail(text, &mut mention);
    Some(mention)
}

/// Where the number begins whose slash stands at an offset.
///
/// `Số 105 - CV/ĐU`: the 1
fn number_start(text: &str, slash: usize, floor: usize) -> Option<usize> {
    let window = from(before(text, slash), floor.max(slash.saturating_sub(MAX_BEFORE_MARK)));
    // A window that begins inside a character is none: the number would have to be longer than any is.
    let window = if window.is_empty() { char_window(text, slash, floor) } else { window };
    let trimmed = window.trim_end();
    let run = trimmed.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == 'Đ' || c == '.');
    let token = trimmed.get(run.len()..)?;
    let base = slash - window.len();
    if token.starts_with(|c: char| c.is_ascii_digit()) {
        // `19- 2016/NQ-CP`: the year behind a dash, the digits before it.
        let dashed = run.trim_end().strip_suffix('-').filter(|_| token.len() == 4);
        let digits = dashed.map(|left| left.trim_end_matches(|c: char| c.is_ascii_digit()));
        if let (Some(digits), Some(dashed)) = (digits, dashed)
            && digits.len() < dashed.len()
            && dashed.len() - digits.len() < 4
        {
            return free_start(digits, base + digits.len());
        }
        return if is_torn_year(run) { None } else { free_start(run, base + run.len()) };
    }
    if !token.starts_with(char::is_uppercase) {
        return None;
    }
    // `TT05/2031/TT-BTC`: the abbreviated type stands at the number.
    if let Some(digits) = behind_abbreviation(token).filter(|_| !run.ends_with(['-', '/'])) {
        return Some(base + trimmed.len() - digits.len());
    }
    // The type of a Party symbol, before it a dash and the digits; or the digits stand before a blank (`105 TC/ĐT`).
    let dash = match run.trim_end().strip_suffix(|c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')) {
        Some(left) => left.trim_end(),
        None => run.strip_suffix(' ').filter(|left| left.ends_with(|c: char| c.is_ascii_alphanumeric()))?,
    };
    let digits = dash.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let suffix = dash.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let digits =
        if digits.len() == dash.len() { suffix.trim_end_matches(|c: char| c.is_ascii_digit()) } else { digits };
    if digits.len() == dash.len() { None } else { free_start(digits, base + digits.len()) }
}

/// Whether the digits before a slash are the rest of a year that a blank tore: `03/202 1/UBTVQH15`.
fn is_torn_year(run: &str) -> bool {
    let Some(left) = run.strip_suffix(' ') else { return false };
    let digits = left.trim_end_matches(|c: char| c.is_ascii_digit());
    let year = from(left, digits.len());
    digits.ends_with('/') && matches!(year.len(), 2 | 3) && year.starts_with(['1', '2'])
}

/// The window before a mark where its usual start falls inside a character.
fn char_window(text: &str, slash: usize, floor: usize) -> &str {
    ending(text.get(floor..slash).unwrap_or_default(), MAX_BEFORE_MARK)
}

/// The start, unless the digits are the end of something longer.
fn free_start(before: &str, start: usize) -> Option<usize> {
    let label = before.trim_end_matches(['_', '.', ':', ' ']);
    if label.ends_with("số") || label.ends_with("SỐ") {
        return Some(start);
    }
    let glued = before.ends_with(|c: char| is_alphanumeric(c) || matches!(c, '/' | '⁄' | '∕' | '-' | '–' | '%' | '_'));
    let decimal = before.ends_with(',') && before.trim_end_matches(',').ends_with(|c: char| c.is_ascii_digit());
    (!glued && !decimal).then_some(start)
}

/// Whether a number with what stands before it is a document's: its type is named, or the symbol is built of known parts.
fn is_document(value: &Number, head: &Head) -> bool {
    if head.form {
        return false;
    }
    if head.type_name.is_some() || head.paper || head.uncoded {
        return true;
    }
    if value.symbol.is_none() {
        return false;
    }
    let known_body = value.bodies.iter().any(|code| bodies_coded(code).next().is_some());
    let assembly = number::system(value) == System::Assembly;
    let kind = value.kind.as_deref().is_some_and(|kind| kind.chars().count() > 1);
    let told = head.labelled || head.listed;
    (kind && (known_body || head.labelled || value.year.is_some())) || assembly || (told && known_body)
}

/// Whether a body bears the abbreviation that stands in the place of the type: of a paper whose type is not named nothing
/// says that it is one.
///
/// `Văn bản số 18/CT-KD` of a Công ty
fn names_body(value: &Number) -> bool {
    let issues = |code| bodies_coded(code).any(|body| !matches!(body.level, Level::Unit | Level::Party));
    value.kind.as_deref().is_some_and(issues)
}

/// The type that a number's symbol names, under the rules that the number follows.
pub(super) fn type_of(value: &Number) -> Option<&'static crate::vocabulary::DocumentType> {
    type_coded(value.kind.as_deref()?, number::system(value))
}

/// Reads the mention whose number stands behind the label `số`, where it has no slash (`Quyết định số 36-HĐBT`,
/// `Nghị định số 132`) or no digits (`Quyết định số …/QĐ-UBND`).
pub(super) fn at_label(text: &str, label: usize, end: usize, floor: usize) -> Option<Mention> {
    let start = skip_blank(text, end);
    let rest = from(text, start);
    if label_at(rest).is_some() {
        // A slip: the second label is looked at by itself.
        return None;
    }
    if tears_digits(rest) {
        // The slash behind is looked at by itself.
        return None;
    }
    if let Some(found) = number::number(rest) {
        return at_number(text, start, floor, found);
    }
    let Some(named) = type_before(text, label, floor) else { return firm_number(text, floor..label, None, start) };
    let firm = || firm_number(text, floor..label, Some(&named), start);
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return damaged_number(text, &named, start).or_else(firm);
    }
    if let Some(mention) = freed_number(text, &named, start) {
        return Some(mention);
    }
    if let Some(mut reading) = number::without_slash(rest, named.0) {
        move_repairs(&mut reading.repairs, start);
        let mention = numbered(text, named.1, start, reading.number, reading.consumed)?;
        return Some(Mention { repairs: reading.repairs, ..mention });
    }
    short_number(text, named.1.clone(), start).or_else(firm).or_else(|| damaged_number(text, &named, start))
}

/// The number of a letter, or of a paper without a type, as firms count theirs, where its day stands behind it, or, behind a
/// number that is a word, who wrote it: `công văn số 2031-005/SAV-CHQ ngày …`, `văn bản số SAV20310423 của Công ty A`.
fn firm_number(text: &str, left: Range<usize>, named: Option<&Named>, start: usize) -> Option<Mention> {
    let label = left.end;
    let typed = text.get(left)?.trim_end();
    let told =
        named.map_or_else(|| phrase_before(typed, phrases::PAPERS).is_some(), |(name, _)| name.name == "Công văn");
    if !told {
        return None;
    }
    let (value, len) = number::of_firm(from(text, start))?;
    let word = value.symbol.is_none() && value.canonical.starts_with(char::is_uppercase);
    let head = named.map_or(label, |(_, word)| word.start);
    let mention = of_type(text, head, named.map(|(name, _)| *name), start, (value, len));
    let issuer = mention.issuer.clone().and_then(|issuer| text.get(issuer));
    // `COVID19 của Bộ Y tế`: the numbers of state bodies are no words; `của Văn phòng` may be one of a firm.
    let whole = |issuer: &str| issuer.split(' ').count() > 2;
    let governs = |issuer: &str| opens_government(issuer) && whole(issuer) || is_issuer_named(&fold(issuer));
    let sure = match issuer.filter(|_| word) {
        Some(issuer) => !governs(issuer),
        None => mention.date.is_some(),
    };
    sure.then_some(mention)
}

/// Reads the mention of a type word with a running number and no symbol: `Thông tư 78`.
pub(super) fn at_type(text: &str, start: usize, end: usize) -> Option<Mention> {
    let rest = from(text, end);
    if !rest.starts_with(|c: char| c.is_ascii_digit()) || number::stands(rest) {
        return None;
    }
    short_number(text, start..end, end)
}

fn short_number(text: &str, word: Range<usize>, start: usize) -> Option<Mention> {
    let (value, len) = number::short(from(text, start))?;
    let bare = value.year.is_none() && value.symbol.is_none();
    let mention = numbered(text, word, start, value, len)?;
    // `Quy trình số 01`, `các Quyết định 03 cán bộ`: a part of the document at hand and a count have no symbol, either.
    let told = mention.date.is_some() || mention.issuer.is_some();
    let part =
        mention.type_name.is_some_and(|name| relations::COUNTED.iter().any(|words| name.name.starts_with(words)));
    // `mẫu quyết định số 18 ban hành kèm theo Nghị định`: a form of it.
    let enclosed = || phrase_at(from(text, skip_blank(text, mention.span.end)), phrases::ENCLOSED).is_some();
    (!bare || told || !part && !counts_several(text, &mention) && !enclosed()).then_some(mention)
}

/// A further document of those that a plural names by their numbers alone: `các Nghị quyết 57` + `, 59, 66 và 68 của Bộ Chính trị`
pub(super) fn further(text: &str, listed: &Mention) -> Option<Mention> {
    let bare = |number: &Number| number.symbol.is_none() && number.year.is_none();
    let number = listed.number.as_deref().filter(|number| bare(number))?;
    phrase_before(left_of(text, listed.head), phrases::PLURAL)?;
    let behind = right_of(text, listed.span.end);
    let joint = behind
        .strip_prefix(',')
        .or_else(|| behind.strip_prefix("và "))
        .filter(|_| number.span.end as usize == listed.span.end)?;
    let start = skip_blank(text, text.len() - joint.len());
    let (mut value, len) = number::short(from(text, start)).filter(|(value, _)| bare(value))?;
    // `các Quyết định 135, 12 xã`: what is counted is no number.
    let next = right_of(text, start + len);
    let ends = next.is_empty() || next.starts_with([',', ';', '.', ':', ')']);
    if !ends && phrase_at(next, &["va", "cua"]).is_none() {
        return None;
    }
    value.span = Span::of(start, start + len);
    let mut mention = Mention {
        span: start..start + len,
        head: listed.head,
        type_name: listed.type_name,
        number: Some(Arc::new(value)),
        ..Mention::default()
    };
    tail(text, &mut mention);
    Some(mention)
}

/// Whether several documents are named without number and what stands behind them counts something else: `các Quyết định 03
/// cán bộ`. Where several are listed, the list goes on.
fn counts_several(text: &str, mention: &Mention) -> bool {
    let several = phrase_before(left_of(text, mention.span.start), phrases::PLURAL).is_some();
    let labelled = mention
        .number
        .as_ref()
        .is_some_and(|number| phrase_before(left_of(text, number.span.start as usize), &["so"]).is_some());
    let behind = right_of(text, mention.span.end);
    several && !labelled && !behind.starts_with([',', ';']) && phrase_at(behind, &["va", "den"]).is_none()
}

/// The mention of a type word and the number behind it, with date and issuer.
fn numbered(text: &str, word: Range<usize>, start: usize, value: Number, len: usize) -> Option<Mention> {
    let typed = left_of(text, word.end);
    let (name, _) = type_at_end(typed).filter(|(name, _)| !name.is_contract())?;
    if value.symbol.is_none() && phrase_before(typed, phrases::FORMS).is_some() {
        return None;
    }
    Some(of_type(text, word.start, Some(name), start, (value, len)))
}

/// The mention of a type, or of a paper without one, whose word begins at an offset and whose number at another, with date
/// and issuer; the number takes so many bytes.
fn of_type(
    text: &str,
    head: usize,
    name: Option<&'static TypeName>,
    start: usize,
    (mut value, len): (Number, usize),
) -> Mention {
    value.span = Span::of(start, start + len);
    let mut mention = Mention {
        span: head..start + len,
        head,
        type_name: name,
        typed: name.is_some(),
        number: Some(Arc::new(value)),
        ..Mention::default()
    };
    tail(text, &mut mention);
    mention
}

#[cfg(test)]
mod tests {
    use crate::cite;

    #[test]
    fn a_number_is_read_whole_or_not_at_all() {
        let number = |text: &str| {
            let citations = cite(text);
            citations.into_iter().find_map(|citation| citation.number).map(|number| number.canonical.clone())
        };
        for (text, read) in [
            ("Chỉ thị số 11/CT- -TTg ngày 16/4/2031", Some("11/CT-TTg")),
            ("Chỉ thị số 13/CT- TTg ngày 17/5/2031", Some("13/CT-TTg")),
            ("công văn số 4814/CCTKV.05-TTKT3 ngày 30/6/2031", Some("4814/CCTKV.05-TTKT3")),
            ("Công văn số 159/SXD-QLN& TTBĐS ngày 14/11/2031", Some("159/SXD-QLN&TTBĐS")),
            ("Quyết định số 35/2031/QĐ-TTgcủa Thủ tướng Chính phủ", Some("35/2031/QĐ-TTg")),
            ("Nghị quyết số 19- 2031/NQ-CP ngày 28/4/2031", Some("19-2031/NQ-CP")),
            ("Thông tư số 17/2031/TT: -BTC ngày 30/3/2031", Some("17/2031/TT-BTC")),
            ("Nghị định 17/2031/NĐ-CP&nbsp;ngày 30/3/2031", Some("17/2031/NĐ-CP")),
            ("Nghị quyết số 41/2033/UBTVQHI7 của Ủy ban Thường vụ Quốc hội", Some("41/2033/UBTVQH17")),
            ("công văn số 2031-005/SAV-CHQ ngày 10/11/2031 của Công ty", Some("2031-005/SAV-CHQ")),
            ("công văn số 01-09-TC/ĐL ngày 06/7/2031 của Công ty", Some("01-09-TC/ĐL")),
            ("công văn số 2110-01/2033 của Công ty", None),
            ("công văn số TGHP/0501 đề ngày 21/05/2031 của Công ty Bến Đá", Some("TGHP/0501")),
            ("văn bản số 02-01/31/CV-TN ngày 04/01/2031 của Công ty Bến Đá", Some("02-01/31/CV-TN")),
            ("công văn số ACC-11/2031-01 của Công ty Bến Đá", Some("ACC-11/2031-01")),
            ("quyết định số TGHP/0501 ngày 21/05/2031", None),
            ("công văn số OI23/CTĐN-TTHT ngày 10/11/2031 của Cục Thuế tỉnh Đồng Xa", None),
            ("văn bản số COVID19 của Bộ Y tế", None),
            ("văn bản số KTX123 ngày 10/11/2031 của Sở Y tế tỉnh Đồng Xa", None),
            ("văn bản số KTX123 của Quốc hội", None),
            ("công văn số KTX123 ngày 10/11/2031 của Hội đồng Kinh doanh Đồng Xa", Some("KTX123")),
            ("mẫu số SAV20310423 ngày 21/05/2031", None),
            ("Công văn số 05/Cty ngày 31/12/2031", Some("05/Cty")),
            ("Nghị định số số 268/2031/NĐ-CP của Chính phủ", Some("268/2031/NĐ-CP")),
            ("Nghị định số I6/2031/NĐ-CP của Chính phủ", Some("16/2031/NĐ-CP")),
            ("Nghị định số 3 7202%NĐ-CP của Chính phủ", None),
            ("Quyết định số 3l05/QĐ-UBND ngày 12/12/2031", Some("3105/QĐ-UBND")),
            ("Báo cáo số\n2l7/BC-SXD ngày 09/9/2031", Some("217/BC-SXD")),
            ("Nghị quyết số l2/NQ-HĐND của HĐND huyện", Some("12/NQ-HĐND")),
            ("Nghị định 3O/2032/NĐ-CP của Chính phủ", Some("30/2032/NĐ-CP")),
            ("Quyết định số lO/QĐ-UBND ngày 10/12/2031", Some("?/QĐ-UBND")),
            ("Công văn hướng dẫn số 141-CV/VPTW/nb ngày 17/3/2031", Some("141-CV/VPTW/nb")),
            ("Nghị quyết số 03/202 1/UBTVQH15 ngày 24/9/2021", Some("03/2021/UBTVQH15")),
            ("Kế hoạch số 15 1-KH/QU, ngày 20/02/2031", Some("?-KH/QU")),
            ("Thông tư số 129/2O18/TT-BTC ngày 26/12/2018", Some("129/2018/TT-BTC")),
        ] {
            assert_eq!(number(text).as_deref(), read, "{text}");
        }
    }

    #[test]
    fn the_number_of_a_part_and_a_count_name_no_document() {
        for text in [
            "Quy trình số 01",
            "Có đủ các Quyết định 03 cán bộ quản lý",
            "Công văn 112 trang",
            "lập quyết định số 18 ban hành kèm theo Nghị định này",
            "theo mẫu biên bản số 22 kèm theo Nghị định này",
        ] {
            assert!(cite(text).iter().all(|citation| citation.number.is_none()), "{text}");
        }
        for text in [
            "theo các Quyết định 135, 136 của Thủ tướng",
            "thực hiện Kết luận số 62",
            "được hướng dẫn tại Nghị định 111",
            "Trả lời Công văn 112 ngày 07/4/2031 của Ban Quản lý bến",
            "Biên bản số 12 ngày 3/4/2031 của Đoàn kiểm tra",
        ] {
            assert!(cite(text).iter().any(|citation| citation.number.is_some()), "{text}");
        }
    }

    #[test]
    fn a_plural_names_a_document_for_each_of_its_numbers() {
        let read = |text: &str| -> Vec<_> {
            let citations = cite(text).into_iter();
            citations
                .map(|one| (one.number.map(|one| one.canonical.clone()).unwrap_or_default(), one.issuer.is_some()))
                .collect()
        };
        let all =
            |numbers: &[&str], issued| -> Vec<_> { numbers.iter().map(|one| ((*one).to_owned(), issued)).collect() };
        assert_eq!(read("các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị"), all(&["57", "59", "66", "68"], true));
        assert_eq!(read("các Nghị quyết 57, 59;"), all(&["57", "59"], false));
        assert_eq!(read("các Nghị quyết 57, 12 xã đã sơ kết"), all(&["57"], false));
        assert_eq!(read("Nghị quyết 57, 59 xã đã sơ kết"), all(&["57"], false));
    }

    #[test]
    fn what_has_no_abbreviation_is_no_type_of_the_symbol() {
        let read = |text: &str| {
            let citation = cite(text).swap_remove(0);
            let date = citation.date.map(|date| date.edtf);
            (citation.text, citation.kind.code, date, citation.number.map(|number| number.bodies.clone()))
        };
        let (text, kind, date, bodies) = read(
            "theo Bản án dân sự sơ thẩm số 66/2031/DS-ST ngày 18/11/2031 của Tòa án nhân dân Khu vực 1 xử phạt ông A",
        );
        assert_eq!((kind, date.as_deref(), bodies), (None, Some("2031-11-18"), Some(vec!["DS".into(), "ST".into()])));
        assert!(text.starts_with("Bản án dân sự") && text.ends_with("Khu vực 1"), "{text}");
        let (text, kind, ..) = read("Thực hiện Mệnh lệnh số 125/ML-BTL ngày 20/11/2031 của Tư lệnh Quân khu");
        assert_eq!((text.starts_with("Mệnh lệnh"), kind), (true, None));
        let (_, kind, date, _) = read("Ngày 03/02/2031, Giám đốc Công ty ký Văn bản số 18/CT-KT cho thuê đất.");
        assert_eq!((kind, date.as_deref()), (None, Some("2031-02-03")));
        let (text, kind, ..) = read("theo Cáo trạng số 35/CT-VKS ngày 18/7/2031 của Viện kiểm sát nhân dân");
        assert_eq!((text.starts_with("Cáo trạng"), kind), (true, None));
        let (_, kind, ..) = read("theo Quyết định đưa vụ án ra xét xử số: 23/2031/QĐXXST-HS ngày 08/9/2031");
        assert_eq!(kind.as_deref(), Some("QĐ"));
    }

    #[test]
    fn what_a_paper_is_reported_in_is_no_type_of_it() {
        let citation = cite("đã được báo cáo tại văn bản số 3456/UBND-KT ngày 20/10/2031").swap_remove(0);
        assert_eq!((citation.text.as_str(), citation.kind.code), ("số 3456/UBND-KT ngày 20/10/2031", None));
        let citation = cite("Thực hiện Văn bản số 3456/UBND-KT").swap_remove(0);
        assert_eq!(citation.relation, crate::Relation::Implements);
    }

    #[test]
    fn a_type_is_read_in_spite_of_a_letter_and_of_a_comma_before_the_number() {
        for (text, span) in [
            ("Tại khoản 1 Điều 9 Thông tr số 111/2033/TT-BTC hướng dẫn", "khoản 1 Điều 9 Thông tr số 111/2033/TT-BTC"),
            ("; Báo cáo giải trình, tiếp thu số 47/BC-UBND", "Báo cáo giải trình, tiếp thu số 47/BC-UBND"),
            ("; Công ty Đông tư số 111/2033/TT-BTC", "số 111/2033/TT-BTC"),
        ] {
            assert_eq!(cite(text)[0].text, span);
        }
    }

    #[test]
    fn a_number_that_is_listed_behind_another_needs_no_label() {
        let citations = cite(
            "các văn bản số 894/VPCP-CN ngày 8/11/2031, 563/VPCP-CN ngày 12/9/2031 của Văn phòng Chính phủ, 12/A4 trang",
        );
        let read: Vec<_> = citations.iter().filter_map(|citation| citation.number.as_ref()).collect();
        let read: Vec<_> = read.iter().map(|number| number.canonical.as_str()).collect();
        assert_eq!(read, ["894/VPCP-CN", "563/VPCP-CN"]);
        assert!(citations.iter().all(|citation| citation.issuer.as_deref() == Some("Văn phòng Chính phủ")));
    }

    #[test]
    fn contracts_files_and_what_a_document_says_its_own_number_is_are_no_mentions() {
        for text in [
            "Số: 87/TB-UBND",
            "theo Hợp đồng tín dụng số 112/2031/HĐTD",
            "Hợp đồng số 12/HĐ-XD ngày 5/3/2031",
            "nộp hồ sơ số 01 tại quầy",
        ] {
            assert!(cite(text).iter().all(|citation| citation.number.is_none()), "{text}");
        }
    }
}
