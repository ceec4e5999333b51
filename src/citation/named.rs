//! Documents that are known by what they are and not by number: resolutions of congresses, treaties.

use super::head::{is_draft, is_plural};
use super::issue::tail;
use super::issuer::name_end as body_end;
use super::mention::{Mention, at_type};
use super::sentence::sentence_goes_on;
use super::term::behind_terms;
use super::words::{
    before, from, is_and, is_capitalised, left_of, phrase_at, phrase_before, right_of, skip_blank, title_opens,
    window_end, word_at, words_at,
};
use crate::fold::{Key, at_end, at_start, first_word};
use crate::letters::is_alphanumeric;
use crate::vocabulary::relations::BASIS;
use crate::vocabulary::{charter as called_charter, phrases, terms, treaties, type_at_end, type_at_start, type_named};

/// The most words of the name of a treaty or a congress.
const MAX_WORDS: usize = 60;

/// `Nghị định 132`, and `Nghị định về quản lý dự án …`
pub(super) fn decree(text: &str, start: usize, end: usize) -> Option<Mention> {
    at_type(text, start, end).or_else(|| titled(text, start, end))
}

/// A document that is named by its issuer and title, a decree or circular by its title alone.
///
/// `Báo cáo của Ban Tổ chức về tình hình …`, `tại Nghị định về quản lý dự án …`
pub(super) fn titled(text: &str, start: usize, end: usize) -> Option<Mention> {
    if first_word(from(text, skip_blank(text, end))).is_some_and(|(word, _)| phrases::NUMBERED.contains(&word)) {
        return None;
    }
    let left = left_of(text, start);
    if is_plural(left) || is_draft(left) || phrase_before(left, phrases::COMING).is_some() {
        return None;
    }
    let (type_name, at) = type_at_end(left_of(text, end))?;
    let mut mention = Mention {
        span: start..left_of(text, end).len(),
        head: start,
        type_name: Some(type_name).filter(|_| at == start),
        typed: true,
        ..Mention::default()
    };
    let by_title =
        type_name.is_regulation() && (left.ends_with(',') || phrase_before(left, phrases::POINTERS).is_some());
    tail(text, &mut mention);
    if by_title && issued_by(text, &mut mention) {
        return Some(mention);
    }
    if mention.issuer.is_none() && (!by_title || mention.date.is_some()) {
        return None;
    }
    // `các Thông tư, Quyết định của Bộ trưởng về đê điều`: all that the body issued.
    if mention.issuer.is_some() && is_of_several(left) {
        return None;
    }
    // `Quyết định của Nhà nước về sắp xếp doanh nghiệp`: whatever they are.
    if mention.issuer.as_ref().is_some_and(|issuer| at_start(from(text, issuer.start), "nha nuoc").is_some()) {
        return None;
    }
    let title = from(text, skip_blank(text, mention.span.end));
    let certain = words_at(title, phrases::NAMING).is_some() && words_at(title, phrases::NOT_NAMING).is_none();
    certain.then_some(mention)
}

/// A charter, which has neither number nor date: that of the Party, `khoản 2 Điều 3` + ` Điều lệ Đảng`, or of a national
/// organisation, `Điều lệ Công đoàn Việt Nam`.
pub(super) fn charter(text: &str, start: usize, end: usize) -> Option<Mention> {
    let head = at_end(left_of(text, start), "dieu")?;
    let left = left_of(text, head);
    if phrase_before(left, phrases::PLURAL).is_some() || is_draft(left) {
        return None;
    }
    let name = skip_blank(text, start + "lệ".len());
    let named = |close: usize| Mention {
        span: head..close,
        head,
        type_name: Some(called_charter()),
        typed: true,
        law: true,
        title: Some(name..close),
        ..Mention::default()
    };
    let rest = from(text, skip_blank(text, end));
    if !before(text, end).ends_with("Đảng") {
        let words = text.get(name..body_end(text, name)?)?;
        let close = terms::NATIONAL.iter().filter_map(|last| Some(words.find(last)? + last.len())).min()?;
        // `Điều lệ Công đoàn cơ sở Công ty Bưu chính Việt Nam`: of others.
        if before(words, close).split_whitespace().any(|word| terms::LOCAL.contains(&word)) {
            return None;
        }
        return Some(named(name + close));
    }
    // `Điều lệ Đảng bộ …`: of another body.
    if from(text, end).starts_with(is_alphanumeric) || words_at(rest, phrases::OF_PARTY).is_some() {
        return None;
    }
    Some(named(phrase_at(rest, phrases::PARTY_NAME).map_or(end, |(_, len)| skip_blank(text, end) + len)))
}

/// The rules of a body that a text opens with as its basis: `Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh`.
pub(super) fn rules(text: &str) -> Option<Mention> {
    let ground = skip_blank(text, text.len() - text.trim_start_matches(['-', '+', ' ']).len());
    let start = skip_blank(text, ground + at_start(from(text, ground), BASIS)?);
    let matter = skip_blank(text, start + at_start(from(text, start), "quy che")?);
    let (_, ruled) = phrase_at(from(text, matter), terms::RULED)?;
    let of = skip_blank(text, matter + ruled);
    let body = skip_blank(text, of + at_start(from(text, of), "cua")?);
    let named = body_end(text, body)?;
    let close = behind_terms(text, named);
    Some(Mention {
        span: start..close,
        head: start,
        type_name: type_named("Quy chế"),
        typed: true,
        title: Some(matter..close),
        issuer: Some(body..named),
        ..Mention::default()
    })
}

/// The most types that a plural names beside each other.
const MAX_TYPES: usize = 8;

/// Whether the type word behind a text is the last of several that a plural names: `các Thông tư, Quyết định`.
fn is_of_several(left: &str) -> bool {
    let mut left = left;
    for _ in 0..MAX_TYPES {
        let joint = left.strip_suffix(',').or_else(|| at_end(left, "va").map(|at| before(left, at)));
        match joint.and_then(|open| type_at_end(open.trim_end()).map(|(_, at)| before(open, at))) {
            Some(open) => left = open.trim_end(),
            None => return false,
        }
        if is_plural(left) {
            return true;
        }
    }
    false
}

/// The longest title before the body that issued its document, in bytes.
const MAX_BEFORE_ISSUER: usize = 400;

/// Reads title and issuer of a document whose issuer stands behind its title.
///
/// `Thông tư hướng dẫn kiểm soát đê điều do Bộ trưởng Bộ Thủy sản ban hành`
fn issued_by(text: &str, mention: &mut Mention) -> bool {
    let start = skip_blank(text, mention.span.end);
    if mention.issuer.is_some() || mention.date.is_some() || !title_opens(from(text, start)) {
        return false;
    }
    let window = text.get(start..window_end(text, start, MAX_BEFORE_ISSUER)).unwrap_or_default();
    let window = window.split_once(['.', ';', ':', '(', '“']).map_or(window, |(sentence, _)| sentence);
    let Some(by) = window.find(" do ") else { return false };
    let body = start + by + " do ".len();
    let issuer =
        body_end(text, body).filter(|&end| at_start(from(text, skip_blank(text, end)), phrases::ISSUE).is_some());
    let Some(close) = issuer else { return false };
    mention.title = Some(start..start + by);
    mention.issuer = Some(body..close);
    true
}

/// `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`, and `Nghị quyết 42`.
pub(super) fn resolution(text: &str, start: usize, end: usize) -> Option<Mention> {
    if let Some(mention) = at_type(text, start, end) {
        return Some(mention);
    }
    if phrase_at(from(text, end), treaties::CONGRESSES).is_some() {
        return congress(text, start, end);
    }
    titled(text, start, end)
}

/// `Kết luận Trung ương 4 khóa XIII`, `Kết luận 14 của Bộ Chính trị`.
pub(super) fn conclusion(text: &str, start: usize, end: usize) -> Option<Mention> {
    let numbered = told(text, start, end).or_else(|| congress(text, start, end));
    numbered.or_else(|| titled(text, start, end))
}

/// `Công văn 112 ngày 07/4/2031`, and `Báo cáo của Ban Tổ chức về tình hình …`
pub(super) fn letter(text: &str, start: usize, end: usize) -> Option<Mention> {
    told(text, start, end).or_else(|| titled(text, start, end))
}

/// A document of which is said that it bears no number, with its issuer and what it is about; `label` is the word `số`.
///
/// `công văn không số đề ngày 16/3/2031 của Chi nhánh Công ty A hỏi về …`
pub(super) fn unnumbered(text: &str, label: usize, end: usize, floor: usize) -> Option<Mention> {
    let left = text.get(floor..label)?.trim_end().strip_suffix(phrases::WITHOUT)?.trim_end();
    let (type_name, at) = type_at_end(left)?;
    if !type_name.codes().any(|code| phrases::UNNUMBERED.contains(&code)) {
        return None;
    }
    let mut mention = Mention {
        span: floor + at..end,
        head: floor + at,
        type_name: Some(type_name),
        typed: true,
        ..Mention::default()
    };
    tail(text, &mut mention);
    let titled = title_opens(from(text, skip_blank(text, mention.span.end)));
    (mention.issuer.is_some() && titled).then_some(mention)
}

/// A number without symbol and label of which day or issuer are told; `Kết luận 3 nội dung` counts.
fn told(text: &str, start: usize, end: usize) -> Option<Mention> {
    at_type(text, start, end).filter(|mention| mention.issuer.is_some() || mention.date.is_some())
}

/// What a certain congress or session, which bears a number, resolved or concluded.
pub(super) fn congress(text: &str, start: usize, end: usize) -> Option<Mention> {
    phrase_at(from(text, end), treaties::CONGRESSES)?;
    let close = congress_end(text, end)?;
    let name = text.get(end..close)?;
    let figure = |word: &str| word.bytes().all(|b| b"IVXLC".contains(&b)) || word.bytes().all(|b| b.is_ascii_digit());
    let figures = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')');
    let certain = name.split(figures).any(|word| !word.is_empty() && figure(word));
    let several = name.split_whitespace().any(|word| treaties::SEVERAL.contains(&word));
    (certain && !several).then(|| named(text, start, end, close))
}

/// `Hiệp định giữa Chính phủ nước A và Chính phủ nước B về …`, `Nghị định thư thứ hai sửa đổi Hiệp định giữa …`
pub(super) fn treaty(text: &str, start: usize, end: usize) -> Option<Mention> {
    let rest = from(text, end);
    if phrase_at(rest, &["nay", "so"]).is_some() {
        return None;
    }
    let (close, inner) = treaty_end(text, end)?;
    let name = text.get(end..close)?;
    // Cells of a table.
    if name.contains('|') {
        return None;
    }
    // `Hiệp định và Nghị định thư 1`: short forms of treaties named before.
    if words_at(name.trim_start(), treaties::SHORT).is_some() {
        return None;
    }
    let named_inside = inner.is_none_or(|at| {
        let behind = phrase_at(from(text, at), treaties::TYPES).map_or(at, |(_, end)| skip_blank(text, at + end));
        let linked = phrase_before(left_of(text, at), treaties::LINKS).is_some();
        linked && behind < close && words_at(from(text, behind), treaties::SHORT).is_none()
    });
    if !named_inside {
        return None;
    }
    let mut mention = named(text, start, end, close);
    // A kind of treaty (`các hiệp định tránh đánh thuế`) is none in particular; its parties or its day make it one.
    // Of what a convention is about there is one; agreements on it many.
    let about = || {
        let convention = at_start(from(text, start), "cong uoc").is_some();
        let named = |word: &str| is_capitalised(word) && word.chars().nth(1).is_some_and(char::is_lowercase);
        words_at(rest, &["về"]).is_some() && (convention || name.split_whitespace().any(named))
    };
    let opens = || is_capitalised(rest) || phrase_at(rest, treaties::OPENERS).is_some() || inner.is_some() || about();
    let dated = mention.date.as_ref().is_some_and(|date| date.day.is_some());
    let one = || !is_plural(before(text, start)) && (dated || opens() && is_whole(name));
    if !(has_parties(name).unwrap_or_else(one) || dated) {
        return None;
    }
    if let Some(inner) = inner {
        // The treaty that the title names is a mention of its own.
        mention.span.end = left_of(text, inner).len();
        mention.date = None;
        mention.issuer = None;
    }
    Some(mention)
}

/// Whether the parties that a treaty is said to be made between are two that are named; `None` where it is not said.
///
/// Not `giữa hai nước`, nor `giữa Việt Nam và …` with a blank for the other.
fn has_parties(name: &str) -> Option<bool> {
    let blanks = name.match_indices(' ').map(|(at, _)| at + 1);
    let at = std::iter::once(0).chain(blanks).find(|&at| at_start(from(name, at), "giua").is_some())?;
    let mut parties = [false; 2];
    let mut second = false;
    for word in from(name, at).split([' ', '\n']).skip(1) {
        if is_and(word) || matches!(word, "với" | "VỚI") || word.chars().all(is_dash) {
            second |= parties.contains(&true);
        }
        // `Việt Nam-Hàn Quốc`
        for (count, piece) in word.split(is_dash).enumerate() {
            second |= count > 0 && parties.contains(&true);
            let named = is_capitalised(piece) && !treaties::NO_PARTY.contains(&Key::<12>::of(piece).as_str());
            if let Some(party) = parties.get_mut(usize::from(second)) {
                *party |= named;
            }
        }
    }
    Some(parties == [true; 2])
}

const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—')
}

/// Whether no debris of recognition stands among the words of a name: signs, and letters by themselves.
fn is_whole(name: &str) -> bool {
    !name.split_whitespace().any(|word| {
        let mut letters = word.chars();
        let alone = letters.next().filter(|_| letters.next().is_none());
        alone.is_some_and(char::is_uppercase) || !word.contains(is_alphanumeric) && !word.chars().all(is_dash)
    })
}

/// Whether a year stands in the midst of a name: `Công ước Liên hợp quốc` + ` năm 1982 về Luật Biển`.
fn names_year(rest: &str) -> bool {
    let behind = words_at(rest, &["năm"]).map(|end| right_of(rest, end));
    behind.and_then(|behind| behind.split_at_checked(4)).is_some_and(|(year, behind)| {
        year.bytes().all(|b| b.is_ascii_digit()) && words_at(behind.trim_start(), treaties::BEHIND_YEAR).is_some()
    })
}

/// Where the name of a treaty ends, and where the first treaty named in it begins.
fn treaty_end(text: &str, start: usize) -> Option<(usize, Option<usize>)> {
    let (mut at, mut good, mut inner) = (start, None, None);
    let mut joint = None;
    let mut above = "";
    // Where all stands in capitals they tell no names from the sentence.
    let capitals = left_of(text, start).ends_with(char::is_uppercase);
    for _ in 0..MAX_WORDS {
        let rest = from(text, at);
        if let Some(aside) = aside(rest) {
            at = skip_blank(text, at + aside);
            continue;
        }
        let word = word_at(text, at);
        if phrase_at(rest, treaties::TYPES).is_some() && is_capitalised(rest) {
            if let Some(end) = joint {
                return Some((end, inner));
            }
            inner = inner.or(Some(at));
        }
        let stops = if capitals {
            words_at(rest, &["được"]).is_some()
        } else {
            !is_capitalised(rest)
                && (words_at(rest, treaties::STOPS).is_some() || words_at(rest, treaties::TREATY_STOPS).is_some())
        };
        let stops = stops && !names_year(rest) && !phrases::is_compound(above, word);
        if rest.is_empty()
            || rest.starts_with([';', ':', '(', ')', '”', '"', '<'])
            || stops
            || rest.starts_with("Căn cứ")
        {
            break;
        }
        // A document of another type beside it, a provision of another treaty.
        let named = || type_at_start(rest).is_some() || word == "Điều";
        let beside = joint.filter(|_| is_capitalised(rest) && !capitals && named());
        if beside.is_some() {
            return beside.map(|end| (end, inner));
        }
        let comma = rest.starts_with(',');
        // `Nghị định thư Bến Đá, bến trưởng được …`: a proper name alone.
        let proper = || !capitals && text.get(start..at).is_some_and(is_proper);
        if comma && (sentence_goes_on(text, at + 1) || proper()) {
            break;
        }
        let end = if word.is_empty() { at + rest.chars().next()?.len_utf8() } else { at + word.len() };
        let conjunction = is_and(word);
        // `Hiệp định MAAC và kết quả …`: its abbreviation is all of its name, not of `ASEAN và Trung Quốc`.
        let goes_on = || {
            let next = from(text, skip_blank(text, end));
            next.starts_with(char::is_lowercase) && words_at(next, treaties::PARTIES).is_none()
        };
        if conjunction
            && !capitals
            && goes_on()
            && good.and_then(|end| text.get(start..end)).is_some_and(is_abbreviation)
        {
            break;
        }
        joint = good.filter(|_| comma || conjunction);
        if !word.is_empty() && !conjunction {
            good = Some(end);
        }
        above = word;
        let full_stop = from(text, end).starts_with('.') && !from(text, end + 1).starts_with(is_alphanumeric);
        at = skip_blank(text, end);
        // `Công ước ILO 1999`, but `giai đoạn 2025 - 2030`.
        let year = word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|b| b.is_ascii_digit());
        let goes_on =
            || from(text, at).starts_with(is_dash) || words_at(from(text, at), treaties::BEHIND_YEAR).is_some();
        if full_stop || year && !goes_on() {
            break;
        }
    }
    good.map(|close| (close, inner))
}

/// Whether a name is a proper one: a place of several words, `Bến Đá`, or letters, `HĐBĐ`.
fn is_proper(name: &str) -> bool {
    let words = || name.split_whitespace();
    words().all(is_capitalised) && (words().count() > 1 || name.chars().filter(|c| c.is_uppercase()).count() > 1)
}

/// Whether a name is nothing but one word of capitals: `EVFTA`
fn is_abbreviation(name: &str) -> bool {
    let word = name.trim_start();
    word.chars().count() > 2 && word.chars().all(char::is_uppercase)
}

/// The bytes of a short form in brackets: `(Hiệp định)`.
fn aside(rest: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let inner = rest.strip_prefix('(').filter(|inner| phrase_at(inner, treaties::CALLED).is_none())?;
    let close = inner.char_indices().take(LONGEST).find(|&(_, c)| c == ')')?.0;
    Some(close + 2)
}

fn named(text: &str, start: usize, end: usize, close: usize) -> Mention {
    let type_name = type_at_end(left_of(text, end)).filter(|&(_, at)| at == start).map(|(name, _)| name);
    let mut mention =
        Mention { span: start..close, head: start, type_name, typed: true, law: true, ..Mention::default() };
    tail(text, &mut mention);
    // What became of it on that day is not what it is called.
    let passed = treaties::PASSED.iter().filter(|_| mention.date.is_some());
    let close = passed.filter_map(|words| before(text, close).strip_suffix(words)).map(str::len).min().unwrap_or(close);
    mention.title = Some(end..close).filter(|title| title.start < title.end);
    mention
}

/// Where the name of a congress or session ends: at a mark, at a stop, at a full stop, before another document. What says which
/// term it was belongs to it: ` Đại hội Đảng bộ tỉnh lần thứ XX` + `, nhiệm kỳ 2030 - 2035`
fn congress_end(text: &str, start: usize) -> Option<usize> {
    let (mut at, mut good) = (start, None);
    for _ in 0..MAX_WORDS {
        let rest = from(text, at);
        let word = word_at(text, at);
        // `Hội nghị lần thứ năm`: no year.
        let ordinal = word == "năm" && phrase_before(left_of(text, at), treaties::ORDINAL).is_some();
        let stops = || words_at(rest, treaties::STOPS).is_some() && !is_capitalised(rest) && !ordinal;
        if word.is_empty() || stops() {
            break;
        }
        let end = at + word.len();
        if is_and(word) {
            let behind = from(text, skip_blank(text, end));
            if is_capitalised(behind) && type_at_start(behind).is_some() {
                break;
            }
        } else {
            good = Some(end);
        }
        let term = behind_terms(text, end);
        if term > end {
            good = Some(term);
        }
        let full_stop =
            from(text, end).starts_with('.') && !from(text, end + 1).starts_with(|c: char| is_alphanumeric(c));
        let next = skip_blank(text, end.max(term));
        if full_stop || next == end {
            break;
        }
        at = next;
    }
    good
}

#[cfg(test)]
mod tests {
    use crate::{Relation, cite};

    #[test]
    fn a_letter_without_number_is_known_by_its_issuer_and_what_it_is_about() {
        let read = |text: &str| {
            cite(text).into_iter().map(|c| (c.date.map(|d| d.edtf), c.issuer, c.title)).collect::<Vec<_>>()
        };
        let known = (
            Some("2031-03-16".to_owned()),
            Some("Công ty Bến Gỗ".to_owned()),
            Some("đề nghị hướng dẫn việc giữ bến".into()),
        );
        for letter in ["công văn không số", "công văn số 5/CV-BG"] {
            let text = format!("Trả lời {letter} đề ngày 16/3/2031 của Công ty Bến Gỗ đề nghị hướng dẫn việc giữ bến.");
            assert_eq!(read(&text), std::slice::from_ref(&known), "{letter}");
        }
        assert_eq!(read("Hợp đồng không số ngày 16/3/2031 của Công ty Bến Gỗ về việc thuê bến."), []);
        // Of what it is about nothing is said.
        assert_eq!(read("Trả lời công văn không số ngày 16/3/2031 của Công ty Bến Gỗ, Cục Bến bãi nhất trí."), []);
    }

    #[test]
    fn the_name_of_a_treaty_is_whole_and_ends_before_what_became_of_it() {
        for (text, title, day) in [
            (
                "Hiệp định Thương mại tự do giữa Việt Nam và Nordland;",
                "Thương mại tự do giữa Việt Nam và Nordland",
                None,
            ),
            (
                "Hiệp định Vận tải sông Việt Nam - Nordland thông qua ngày 27/6/2033;",
                "Vận tải sông Việt Nam - Nordland",
                Some("2033-06-27"),
            ),
            ("Hiệp định đa phương về giữ bến và trao đổi đò.", "đa phương về giữ bến và trao đổi đò", None),
            ("theo Hiệp định BĐFTA và kết quả thảo luận về bến", "BĐFTA", None),
            ("theo Hiệp định BEDAN và Nam Hải về phà;", "BEDAN và Nam Hải về phà", None),
            ("theo Nghị định thư Bến Đá, bến trưởng hàng không giữ sổ", "Bến Đá", None),
            ("theo Công ước về Bến hàng không quốc tế thì", "về Bến hàng không quốc tế", None),
            (
                "Hiệp định Vận tải sông Việt Nam - Nam Kỳ ngày 27/6/2033;",
                "Vận tải sông Việt Nam - Nam Kỳ",
                Some("2033-06-27"),
            ),
        ] {
            let citation = cite(text).swap_remove(0);
            let date = citation.date.as_ref().map(|date| date.edtf.as_str());
            assert_eq!((citation.title.as_deref(), date), (Some(title), day), "{text}");
        }
    }

    #[test]
    fn the_charter_of_the_party_is_known_by_its_name() {
        let citations = cite(
            "- Căn cứ khoản 2 Điều 3 Điều lệ Đảng; Điều lệ Đảng Cộng sản Việt Nam; Điều lệ Đảng bộ xã; Điều lệ Hội",
        );
        let read: Vec<_> = citations.iter().map(|citation| (citation.text.as_str(), citation.relation)).collect();
        assert_eq!(
            read,
            [("khoản 2 Điều 3 Điều lệ Đảng", Relation::Basis), ("Điều lệ Đảng Cộng sản Việt Nam", Relation::Basis)]
        );
        assert!(citations.iter().all(|citation| citation.kind.code.as_deref() == Some("ĐL")));
        let titles: Vec<_> = citations.iter().map(|citation| citation.title.as_deref()).collect();
        assert_eq!(titles, [Some("Đảng"), Some("Đảng Cộng sản Việt Nam")]);
        let union = cite("theo Điều 5 Điều lệ Công đoàn Việt Nam").swap_remove(0);
        assert_eq!((union.kind.code.as_deref(), union.title.as_deref()), (Some("ĐL"), Some("Công đoàn Việt Nam")));
        let document = crate::parse(
            "QUY ĐỊNH\nVề bến đò\n\nĐiều 1. Thực hiện Điều lệ Đảng Cộng sản Việt Nam.\nĐiều 2. Bến đò giữ Điều lệ Đảng và \
             Điều lệ Hội Nông dân Việt Nam.\n",
        );
        let targets: Vec<_> = document.citations.iter().map(|citation| citation.target).collect();
        assert_eq!(targets, [Some(0), Some(0), Some(1)]);
    }

    #[test]
    fn the_charter_of_a_national_organisation_and_the_rules_of_a_body_are_known_by_their_names() {
        let read = |text: &str| -> Vec<_> {
            let citations = cite(text).into_iter();
            citations.map(|citation| (citation.text, citation.relation, citation.issuer.unwrap_or_default())).collect()
        };
        let row = |text: &str, relation, issuer: &str| (text.to_owned(), relation, issuer.to_owned());
        assert_eq!(
            read(
                "- Căn cứ Điều lệ Hội Nông dân Việt Nam (khóa X); Điều lệ Hội; Điều lệ Hội Đê tỉnh và Hội Bến Việt Nam; các Điều lệ Hội Nông dân Việt Nam"
            ),
            [row("Điều lệ Hội Nông dân Việt Nam", Relation::Basis, "")]
        );
        assert_eq!(
            read("- Căn cứ Quy chế làm việc của Ủy ban nhân dân huyện Đồng Xa nhiệm kỳ 2026 - 2031;"),
            [row(
                "Quy chế làm việc của Ủy ban nhân dân huyện Đồng Xa nhiệm kỳ 2026 - 2031",
                Relation::Basis,
                "Ủy ban nhân dân huyện Đồng Xa"
            )]
        );
        assert!(read("Thực hiện Quy chế làm việc của cơ quan").is_empty());
    }

    #[test]
    fn what_congresses_and_sessions_resolved_is_one_document_each() {
        let read = |text: &str| -> Vec<_> { cite(text).into_iter().map(|citation| citation.text).collect() };
        for (text, mentions) in [
            (
                "Thực hiện Nghị quyết Đại hội XIV của Đảng và Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2030 - \
                 2035, các xã báo cáo.",
                &[
                    "Nghị quyết Đại hội XIV của Đảng",
                    "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2030 - 2035",
                ][..],
            ),
            (
                "Nghị quyết Trung ương 4 (khóa XI, XII), Kết luận Trung ương 4 khóa XIII và Kết luận số 21-KL/TW",
                &["Nghị quyết Trung ương 4 (khóa XI, XII)", "Kết luận Trung ương 4 khóa XIII", "Kết luận số 21-KL/TW"],
            ),
            (
                "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII được quán triệt",
                &["Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII"],
            ),
            ("Nghị quyết Đại hội Đảng bộ các cấp nhiệm kỳ 2030 - 2035", &[]),
        ] {
            assert_eq!(read(text), mentions, "{text}");
        }
    }

    #[test]
    fn a_year_ends_the_name_of_a_treaty_unless_a_law_or_parties_stand_behind_it() {
        for (text, titles) in [
            ("theo Công ước Liên hợp quốc năm 1982 về Luật Biển.", vec!["Liên hợp quốc năm 1982 về Luật Biển"]),
            ("theo Công ước Lao động hàng hải năm 2006 về chế độ của thuyền viên.", vec!["Lao động hàng hải"]),
        ] {
            let read: Vec<_> =
                cite(text).into_iter().filter_map(|citation| citation.title.map(|title| title.to_string())).collect();
            assert_eq!(read, titles, "{text}");
        }
    }
}
