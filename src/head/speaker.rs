//! The issuer of a document without letterhead: the body for which somebody signs, that decides above the bases, or that
//! speaks in the text.

use super::opening::opening;
use crate::AuthorityCode;
use crate::fold::{at_start, first_word, fold};
use crate::grammar::authority::authority;
use crate::grammar::number::is_term;
use crate::joined::Joined;
use crate::layout::{Part, sender};
use crate::letters::is_alphanumeric;
use crate::reading::Reading;
use crate::stretch::words;
use crate::vocabulary::heads;
use crate::vocabulary::letterheads::PLACE_WORDS;
use crate::vocabulary::names;
use crate::vocabulary::openings::Rank;
use crate::vocabulary::signers::{POSITIONS, WHOLE_COLLECTIVES};
use crate::vocabulary::{Level, TypeName, bodies_coded, body_named, phrases, type_at_start, type_named};
use crate::{Confidence, Issuer, IssuerEvidence, Number, Span};

/// Lines at the beginning of the content in which the issuer announces what it has to say.
const OPENING_LINES: usize = 24;
/// Lines over which the name of whoever issues rules may wrap, with the type of the rules.
const ENACTING_LINES: usize = 3;
/// Lines at its end in which it says so for the last time.
const CLOSING_LINES: usize = 6;
/// Words of a body's name at the most.
const MOST_WORDS: usize = 16;
/// Bytes of a name at the most.
const LONGEST: usize = 160;

/// `TM. ỦY BAN NHÂN DÂN TỈNH …`
const SIGNED: u8 = 85;
/// The line above the bases.
const DECIDES: u8 = 88;
/// `…, Sở X yêu cầu:`
const ANNOUNCES: u8 = 92;
/// `Sở X trả lời để …`, `Sở X nhận được …`
const TELLS: u8 = 85;

/// `15/NQ-CP`
const CODED: u8 = 70;

/// The body that issued the document, where no letterhead says so.
pub(super) fn read(reading: &Reading<'_>) -> Option<Issuer> {
    let formal = signed(reading).or_else(|| decides(reading)).or_else(|| wired(reading)).or_else(|| enacts(reading));
    formal.or_else(|| announces(reading)).or_else(|| tells(reading))
}

/// The body whose abbreviation the symbol bears, where only one bears it: `15/NQ-CP`; that of the National Assembly with its
/// term, `80/2025/QH15`.
pub(super) fn coded(number: &Number) -> Option<Issuer> {
    let code = number.bodies.first()?;
    let term = code.trim_end_matches(|c: char| c.is_ascii_digit());
    let mut named = bodies_coded(if is_term(code) { term } else { code });
    let body =
        named.next().filter(|body| matches!(body.level, Level::Central | Level::Legislature | Level::Ministry))?;
    named.all(|other| other.name == body.name).then(|| issuer(body.name, number.span, IssuerEvidence::Symbol, CODED))
}

fn issuer(text: &str, span: Span, from: IssuerEvidence, sure: u8) -> Issuer {
    Issuer { name: text.to_owned(), parent: None, from, span, confidence: Confidence::from_percent(sure) }
}

/// `TM. ỦY BAN NHÂN DÂN TỈNH …`, `TM. CHÍNH PHỦ`: a collective with its place, or one that needs none.
fn signed(reading: &Reading<'_>) -> Option<Issuer> {
    reading.lines_of(Part::Signature).find_map(|index| {
        let content = reading.content(index);
        let found = authority(content).filter(|found| found.code == AuthorityCode::Tm)?;
        let name = content.get(found.rest..)?;
        let key = fold(name);
        let placed = key.split(' ').any(|word| PLACE_WORDS.contains(&word)) && key.split(' ').count() >= 4;
        if !(placed || WHOLE_COLLECTIVES.contains(&key.as_str())) {
            return None;
        }
        let joined = Joined::of(name, reading.lines.get(index)?.from + crate::span::narrow(found.rest));
        let joined = joined.trimmed(|c| !is_alphanumeric(c));
        Some(issuer(&joined.text, joined.span(), IssuerEvidence::Signature, SIGNED))
    })
}

/// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` above the bases: the body behind the position.
fn decides(reading: &Reading<'_>) -> Option<Issuer> {
    behind_position(&reading.joined(reading.lines_of(Part::Authority)))
}

/// `THỦ TƯỚNG CHÍNH PHỦ điện:`: who sends a telegram.
fn wired(reading: &Reading<'_>) -> Option<Issuer> {
    is_called(reading, type_named(heads::TELEGRAM)?).then_some(())?;
    reading.lines_of(Part::Recipients).find_map(|index| {
        let content = reading.content(index);
        let name = sender(content)?;
        let at = content.find(name)?;
        behind_position(&Joined::of(name, reading.lines.get(index)?.from + crate::span::narrow(at)))
    })
}

/// The body of which words name the office, or the body itself.
fn behind_position(joined: &Joined) -> Option<Issuer> {
    let text = joined.text.as_str();
    let alone = heads::ISSUING_OFFICES.iter().any(|words| at_start(text, words).is_some());
    let position = POSITIONS.iter().filter_map(|words| at_start(text, words)).max().filter(|_| !alone).unwrap_or(0);
    let rest = text.get(position..)?;
    let name = rest.trim_start_matches(|c: char| !is_alphanumeric(c));
    let from = text.len() - name.len();
    let name = name.trim_end_matches(|c: char| !is_alphanumeric(c));
    opening(&fold(name))?;
    let fits = name.split_whitespace().count() <= MOST_WORDS && !name.contains([':', ';']);
    fits.then(|| issuer(name, joined.source_span(Span::of(from, from + name.len())), IssuerEvidence::Body, DECIDES))
}

/// Whether the line of its type calls a document so.
fn is_called(reading: &Reading<'_>, name: &TypeName) -> bool {
    let called = |index| type_at_start(reading.content(index)).is_some_and(|(own, _)| own.name == name.name);
    reading.lines_of(Part::Title).any(called)
}

/// `Bộ trưởng Bộ X ban hành Thông tư …`: the sentence that closes the preamble of rules. Of other documents it tells who
/// issued them.
fn enacts(reading: &Reading<'_>) -> Option<Issuer> {
    let mut lines = reading.lines_of(Part::Content).take(OPENING_LINES);
    let begins = |index: &usize| reading.content(*index).starts_with(char::is_uppercase);
    std::iter::from_fn(|| lines.find(begins)).find_map(|index| {
        let joined = reading.joined((index..reading.lines.len()).take(ENACTING_LINES));
        let span = speaks(&joined.text, 0, &[heads::ENACTS])?;
        let says = joined.text.get(span.end as usize..)?.trim_start();
        let rules = says.get(at_start(says, heads::ENACTS)?..)?.trim_start();
        let (_, end) = type_at_start(rules).filter(|(name, _)| is_called(reading, name))?;
        let cited =
            first_word(rules.get(end..)?.trim_start()).is_some_and(|(word, _)| phrases::NUMBERED.contains(&word));
        if cited { None } else { named(&joined, span, DECIDES) }
    })
}

/// `Thực hiện Công văn số …, Sở X yêu cầu:`: who speaks before the first colon that announces something.
fn announces(reading: &Reading<'_>) -> Option<Issuer> {
    let mut paragraph = Joined::default();
    for index in reading.lines_of(Part::Content).take(OPENING_LINES) {
        let Some(line) = reading.lines.get(index) else { continue };
        let content = line.content(reading.text);
        paragraph.push(content, line.from);
        if content.ends_with(':') {
            let found =
                clauses(&paragraph.text).filter_map(|at| speaks(&paragraph.text, at, heads::ANNOUNCING_VERBS)).last();
            if let Some(span) = found {
                return named(&paragraph, span, ANNOUNCES);
            }
        }
        if content.ends_with([':', '.', ';']) {
            paragraph = Joined::default();
        }
    }
    None
}

/// `Sở X nhận được …` at the beginning, `Sở X trả lời để … được biết` at the end.
fn tells(reading: &Reading<'_>) -> Option<Issuer> {
    let lines: Vec<usize> = reading.lines_of(Part::Content).collect();
    let first = reading.joined(lines.iter().copied().take(2));
    if let Some(span) = speaks(&first.text, 0, heads::OPENING_VERBS) {
        return named(&first, span, TELLS);
    }
    let last = reading.joined(lines.iter().copied().skip(lines.len().saturating_sub(CLOSING_LINES)));
    let told = clauses(&last.text).filter_map(|at| speaks(&last.text, at, heads::CLOSING_VERBS)).last()?;
    named(&last, told, TELLS)
}

fn named(joined: &Joined, span: Span, sure: u8) -> Option<Issuer> {
    let name = joined.text.get(span.start as usize..span.end as usize)?;
    Some(issuer(name, joined.source_span(span), IssuerEvidence::Body, sure))
}

/// Where a clause may begin: at the beginning of the text and behind commas and full stops.
fn clauses(text: &str) -> impl Iterator<Item = usize> {
    let behind = |(at, mark): (usize, &str)| at + mark.len();
    std::iter::once(0).chain(text.match_indices([',', '.', ';']).map(behind))
}

/// The name of a body that stands at the beginning of a clause, directly before one of the verbs.
///
/// `Đảng ủy Sở Giáo dục yêu cầu`
fn speaks(text: &str, at: usize, verbs: &[&str]) -> Option<Span> {
    let rest = text.get(at..)?;
    let from = at + rest.len() - rest.trim_start().len();
    let clause = text.get(from..)?;
    if !clause.starts_with(char::is_uppercase) {
        return None;
    }
    let most = clause.len().min(2 * LONGEST);
    let window = (0..=most).rev().find_map(|end| clause.get(..end)).unwrap_or_default();
    let mut end = None;
    for (index, (word_at, word)) in words(window).enumerate() {
        if index > MOST_WORDS || word_at > LONGEST {
            return None;
        }
        // `giao` is a verb, `Giáo` a piece of a name.
        let small = index > 0 && word.starts_with(char::is_lowercase);
        let says = |verb: &&str| at_start(clause.get(word_at..).unwrap_or_default(), verb).is_some();
        let verb = small && verbs.iter().any(says);
        let stops = word != "và" && names::STOPS.contains(&word.trim_end_matches([',', '.']));
        if (verb || stops) && ends_body(clause.get(..word_at + word.len()).unwrap_or_default()) {
            continue;
        }
        if verb {
            end = Some(word_at);
            break;
        }
        if stops || word.contains(['“', '"', '/']) || (word.ends_with([',', ';', ':']) && index > 0) {
            return None;
        }
    }
    let name = clause.get(..end?)?.trim_end();
    // Who holds an office speaks for a body that is named; two do not speak with one voice of themselves.
    let office = POSITIONS.iter().any(|words| at_start(name, words) == Some(name.len()));
    let several = name.split(" và ").skip(1).any(|other| opening(&fold(other)).is_some());
    if office || several {
        return None;
    }
    // `Công ty` and the like ask; they do not speak in documents without letterhead.
    let rank = opening(&fold(name));
    let fits = rank.is_some_and(|rank| rank != Rank::Highest || fold(name).contains(' ')) && name.contains(' ');
    fits.then(|| Span::of(from, from + name.len()))
}

/// The most words of a body whose name ends like a verb.
const LONGEST_BODY: usize = 4;

/// Whether a text ends with the name of a body that is known: the verb at its end is a part of it. `Cục Lãnh sự Bộ Ngoại giao`
fn ends_body(text: &str) -> bool {
    let starts = text.rmatch_indices(' ').map(|(at, _)| at + 1).chain([0]).skip(1).take(LONGEST_BODY - 1);
    starts.filter_map(|at| text.get(at..)).any(|name| body_named(&fold(name)).is_some())
}

#[cfg(test)]
mod tests {
    use crate::parse;

    fn issuers(text: &str) -> Vec<String> {
        parse(text).issuers.iter().map(|issuer| issuer.name.clone()).collect()
    }

    #[test]
    fn the_symbol_of_a_law_names_the_national_assembly() {
        let law = "Luật số: 80/2031/QH15\n\nLUẬT\nBẾN ĐÒ NGANG\n\nĐiều 1. Bến đò\n1. Bến đò là nơi đò ghé.\n";
        assert_eq!(issuers(law), ["Quốc hội"]);
    }

    #[test]
    fn who_holds_an_office_is_no_body_and_two_do_not_speak_with_one_voice() {
        let letter =
            |says: &str| format!("Kính gửi: Sở Bến bãi\n\nThực hiện Công văn số 12/CV ngày 5/3/2031, {says}\n");
        assert_eq!(issuers(&letter("Bộ trưởng giao các đơn vị:")), Vec::<String>::new());
        let joint = "Bộ trưởng Bộ Bến bãi và Bộ trưởng Bộ Thủy sản hướng dẫn các bến.";
        assert_eq!(issuers(&letter(joint)), Vec::<String>::new());
        assert_eq!(issuers(&letter("Bộ Thủy sản yêu cầu các đơn vị:")), ["Bộ Thủy sản"]);
    }

    #[test]
    fn who_issues_rules_is_named_at_the_end_of_their_preamble() {
        let rules = |says: &str| {
            issuers(&format!(
                "THÔNG TƯ\nHướng dẫn giữ bến\n\nCăn cứ Luật Bến đò;\nTheo đề nghị của Cục trưởng Cục Bến đò,\n{says}\n\n\
                 Điều 1. Bến đò\n1. Bến mở.\n"
            ))
        };
        let known = "Bộ trưởng Bộ Bến bãi";
        assert_eq!(rules("Bộ trưởng Bộ Bến bãi ban hành Thông tư hướng dẫn giữ bến."), [known]);
        assert_eq!(rules("Bộ trưởng Bộ\nBến bãi ban hành Thông tư\nhướng dẫn giữ bến."), ["Bộ trưởng Bộ Bến bãi"]);
        for cited in [
            "Bộ Bến bãi ban hành danh mục bến đò.",
            "Chính phủ ban hành Nghị định về bến đò.",
            "Bộ Bến bãi ban hành Thông tư số 5/2031/TT-BBB.",
        ] {
            assert_eq!(rules(cited), Vec::<String>::new(), "{cited}");
        }
    }

    #[test]
    fn who_sends_a_telegram_issues_it_where_no_letterhead_stands_above() {
        let telegram = |sender: &str| {
            format!(
                "CÔNG ĐIỆN\n\nVề việc dỡ bến đò\n\n{sender} điện:\n\n- Hạt Quản lý đê;\n- Trạm Bến Đá.\n\nNước đang lên \
                 nhanh.\n\n1. Hạt dỡ bến.\n\n2. Trạm giữ thuyền.\n"
            )
        };
        assert_eq!(issuers(&telegram("**THỦ TƯỚNG CHÍNH PHỦ**")), ["THỦ TƯỚNG CHÍNH PHỦ"]);
        assert_eq!(issuers(&telegram("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐÊ LỚN")), ["ỦY BAN NHÂN DÂN TỈNH ĐÊ LỚN"]);
    }

    #[test]
    fn the_last_word_of_a_ministry_is_no_verb() {
        let letter = "Kính gửi: Sở Bến bãi\n\nThực hiện Công văn số 12/CV ngày 5/3/2031, Cục Bến bãi Bộ Ngoại giao yêu cầu các \
                      đơn vị:\n";
        assert_eq!(issuers(letter), ["Cục Bến bãi Bộ Ngoại giao"]);
    }
}
