//! Who issued a cited document: `của Bộ trưởng Bộ Tài chính`.

use std::sync::LazyLock;

use super::abbreviation::abbreviates_act;
use super::words::{
    before, ending, from, is_and, is_capitalised, label_at, left_of, opener_of, phrase_at, phrase_before, second_word,
    skip_blank, title_opens, window_end, word_at, word_start, words_at,
};
use crate::fold::{Key, at_end, at_start, first_word, fold};
use crate::vocabulary::attachments::APPENDIX;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::{
    Level, bodies, bodies_coded, charged, letterheads, names, phrases, provisions, titles, type_at_start, type_names,
};

/// The most words of a name.
const MAX_WORDS: usize = 28;
/// The most small words that no table knows between two capitalised ones (`Công ty cổ phần đầu tư Đồng Xa`).
const MAX_UNKNOWN: usize = 4;

/// What is known of the names of bodies.
struct Names {
    /// Small words that stand in names, folded.
    small: ByWord<String>,
    /// Names with a comma or `và` inside, folded, longest first, each with the key of its second word.
    compound: ByWord<(u64, String)>,
    /// The last two words of names, folded: nothing says further which body it is (`Cục Thuế`).
    last: ByWord<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut small: Vec<String> = names::SMALL_WORDS.iter().map(|&word| word.to_owned()).collect();
    let mut compound: Vec<String> = names::JOINED.iter().map(|name| fold(name)).collect();
    let mut last = Vec::new();
    for body in bodies() {
        let folded = fold(body.name);
        last.extend(folded.rmatch_indices(' ').nth(1).map(|(at, _)| from(&folded, at + 1).to_owned()));
        if folded.split(' ').count() == 2 {
            last.push(folded.clone());
        }
        let words = body.name.split(' ').zip(folded.split(' ')).filter(|(word, _)| !is_capitalised(word));
        let keys = words.map(|(_, key)| key.trim_end_matches(',')).filter(|key| !names::JOINING.contains(key));
        small.extend(keys.map(str::to_owned));
        if is_compound(body.name, &folded) {
            // `Bộ Lao động-Thương binh và Xã hội`
            compound.extend(folded.contains(" - ").then(|| folded.replace(" - ", "-")));
            compound.push(folded);
        }
    }
    compound.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let compound = compound.into_iter().map(|name| (second_word(&name, first_word(&name)).unwrap_or_default(), name));
    small.sort_unstable();
    small.dedup();
    Names {
        small: ByWord::first(small, |word| word),
        compound: ByWord::first(compound, |(_, name)| name),
        last: ByWord::first(last, |pair| pair),
    }
});

/// Whether a name, its key given, holds what joins names, or what ends them elsewhere: it is known as a whole.
///
/// `Bộ Ngoại giao`, `Bộ Giao thông vận tải`, `Ủy ban Pháp luật`
fn is_compound(name: &str, key: &str) -> bool {
    name.contains(',')
        || key.split(' ').any(|word| names::JOINING.contains(&word))
        || name.match_indices(' ').any(|(blank, _)| {
            let word = word_at(name, blank + 1);
            ends_name(name, blank + 1, word, first_word(word))
        })
}

/// Central bodies, folded: their names are whole.
static CLOSED: LazyLock<ByWord<String>> = LazyLock::new(|| {
    let whole = bodies().iter().filter(|body| matches!(body.level, Level::Central | Level::Ministry));
    let names = whole.map(|body| body.name).chain(names::CENTRAL.iter().copied());
    ByWord::last(names.map(fold), |name| name)
});

static STOPS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(names::STOPS));

/// The end of the name of a body that begins at an offset.
///
/// `Bộ Văn hóa, Thể thao và Du lịch hướng dẫn …` → up to `Du lịch`
pub(super) fn name_end(text: &str, start: usize) -> Option<usize> {
    if !is_capitalised(word_at(text, start)) {
        return None;
    }
    if let Some(end) = steering_committee(text, start) {
        return end;
    }
    // `của Phụ lục I và Phụ lục II`
    if is_unit(word_at(text, start), from(text, start)) {
        return None;
    }
    let end = open_end(text, start)?;
    let name = text.get(start..end)?;
    // Of a name in one word and no abbreviation the rest is lost.
    if !name.contains(char::is_whitespace) && !is_code(name) {
        return None;
    }
    Some(start + closed(text, start, name).unwrap_or(name.len()))
}

/// Whether a word by itself names a body, known or by its many capitals: `TU`, `UBND`, `PC07`.
fn is_code(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase() || c.is_ascii_digit()).count() > 2 || bodies_coded(word).next().is_some()
}

/// Where a name ends that the name of a central body closes, with words of the sentence behind it, or those of a title;
/// the name begins at the offset `start` of the text.
///
/// `Bộ trưởng Bộ Tài chính` + ` thành mức thuế`
fn closed(text: &str, start: usize, name: &str) -> Option<usize> {
    let ends = |left: &str| phrase_before(left, CLOSED.like_end(left)).is_some();
    if ends(name) {
        return None;
    }
    let mut words = name.match_indices(' ').map(|(at, _)| (at, from(name, at + 1)));
    let (at, _) = words.find(|&(at, rest)| {
        let small = rest.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
            && [names::OF_BODY, names::QUALIFIERS].iter().all(|words| words_at(rest, words).is_none())
            && !joins_names(word_at(rest, 0));
        (small || opens_decree(left_of(text, start + at), rest)) && ends(left_of(name, at))
    })?;
    Some(left_of(name, at).len())
}

/// Whether words behind the Government's name are the title of its decree, whose `về` is missing; `left` ends with that name.
///
/// `số 64/2007/NĐ-CP của Chính phủ` + ` Ứng dụng công nghệ …`, not `Thông báo số 7/TB-BNG của Chính phủ` + ` Hoàng gia Nam Hải`
pub(super) fn opens_decree(left: &str, rest: &str) -> bool {
    let second = from(rest, skip_blank(rest, word_at(rest, 0).len()));
    // Between its symbol and its name nothing is named but its day.
    let of_government = || {
        let issued = ending(before(left, at_end(left, "chinh phu")?), MAX_DECREE);
        let behind = from(issued, issued.rfind(names::GOVERNMENT_SYMBOL)? + names::GOVERNMENT_SYMBOL.len());
        (!behind.contains(char::is_uppercase) && !behind.contains("số")).then_some(())
    };
    // `NĐ-CP của Chính phủ Khi chủ bến …`: the next sentence, its full stop lost.
    let sentence = || {
        let small = before(rest, window_end(rest, 0, MAX_OPENING)).to_lowercase();
        words_at(&small, STOPS.like(&small)).is_some()
    };
    is_capitalised(rest)
        && second.starts_with(char::is_lowercase)
        && of_government().is_some()
        && !sentence()
        && !opens_actor(rest)
}

/// How far before the end of the Government's name its decree is looked for, in bytes: its symbol and its day.
const MAX_DECREE: usize = 80;

/// The longest words that open a sentence, in bytes.
const MAX_OPENING: usize = 24;

/// The end of the name of a body that begins at an offset, as far as its words go.
fn open_end(text: &str, start: usize) -> Option<usize> {
    let (mut at, mut good, mut unknown) = (start, None, 0);
    // The two words before.
    let mut last = ["", ""];
    for count in 0..MAX_WORDS {
        let rest = from(text, at);
        let first = first_word(rest);
        let qualifier = || words_at(rest, names::QUALIFIERS).filter(|_| good == Some(at_before(text, at)));
        let field = || field_at(text, at, first).filter(|_| good == Some(at_before(text, at)));
        if let Some(end) = compound_at(rest, first).or_else(qualifier).or_else(field) {
            good = Some(at + end);
            at += end;
            unknown = 0;
            last = ["", ""];
        } else {
            // The stroke behind the last sentence of a letter: `Bộ Tài chính./.`
            let word = word_at(text, at).trim_end_matches(['.', '/']);
            if count > 0 && may_end(first) && ends_name(text, at, word, first) {
                break;
            }
            let end = at + word.len();
            if is_capitalised(word) || (good == Some(at_before(text, at)) && word.bytes().all(|b| b.is_ascii_digit())) {
                good = Some(end);
                unknown = 0;
            } else if is_small(word, first) && unknown == 0 {
                good = Some(end);
            } else if word.starts_with(['-', '–']) || joins_names(word) {
                // Joins two parts of a name when the second is one.
            } else if unknown == 0 && says_which(last) {
                good = Some(end);
            } else {
                unknown += 1;
                if unknown > MAX_UNKNOWN {
                    break;
                }
            }
            at = end;
            if word == "lý"
                && let Some(end) = managed(text, at).filter(|_| last[1] == "Quản" || last[1] == "quản")
            {
                good = Some(end);
                at = end;
            }
            last = [last[1], word];
            if let Some(stop) = abbreviated(text, word, end) {
                at = skip_blank(text, stop);
                continue;
            }
        }
        let next = skip_blank(text, at);
        if next == at || from(text, at).get(..next - at).is_some_and(|run| run.matches('\n').count() > 1) {
            break;
        }
        at = next;
    }
    good
}

static FIELDS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(charged::FIELD_NOUNS));

/// The bytes of the field that a name ends with in small letters, where a title or a mark stands behind it.
///
/// `Cục Quản lý` + ` chất lượng` + ` về việc`
fn field_at(text: &str, at: usize, first: Option<(u64, usize)>) -> Option<usize> {
    let rest = from(text, at);
    let alike = FIELDS.with(first);
    let (_, end) = phrase_at(rest, alike).filter(|_| rest.starts_with(char::is_lowercase))?;
    let behind = from(text, skip_blank(text, at + end));
    let ends = behind.is_empty() || behind.starts_with([',', ';', '.', ':', '(', ')']) || title_opens(behind);
    ends.then_some(end)
}

/// Whether a word is one of the small ones that stand in names; `first` is the run of letters that it begins with.
fn is_small(word: &str, first: Option<(u64, usize)>) -> bool {
    let alike = NAMES.small.with(first);
    !alike.is_empty() && {
        let key = Key::<12>::of(word);
        alike.iter().any(|small| small.as_bytes() == key.as_bytes())
    }
}

/// Where a name ends that goes on behind commas with the places that its own lies in.
///
/// `UBND xã Bến Đá` + `, huyện Đê Thượng, tỉnh Đê Lớn`
pub(super) fn behind_places(text: &str, start: usize, end: usize) -> usize {
    let (mut level, mut end) = (None, end);
    while let Some(behind) = from(text, end).strip_prefix(',') {
        let at = skip_blank(text, text.len() - behind.len());
        let Some((above, len)) = place_word(from(text, at)) else { break };
        let name = skip_blank(text, at + len);
        let own = level.or_else(|| text.get(start..end).and_then(last_level));
        let Some(close) = own.filter(|own| *own < above).and_then(|_| place_end(text, name)) else { break };
        (level, end) = (Some(above), close);
    }
    end
}

/// The most words of the name of a place.
const MAX_PLACE: usize = 6;

/// Where the name of a place ends that begins at an offset.
fn place_end(text: &str, start: usize) -> Option<usize> {
    let (mut at, mut end) = (start, None);
    for _ in 0..MAX_PLACE {
        let word = word_at(text, at);
        let rest = from(text, at);
        // `tỉnh Đoàn`, `tỉnh Đê Lớn UBND …`: another body, or a person.
        let body = letterheads::BODIES_OF_PLACES.iter().any(|(_, printed)| printed.contains(&word));
        let other = body || word == names::PERSON || end.is_some() && opens_actor(rest);
        let named = is_capitalised(word) && !other && !title_opens(rest) || end.is_none() && word.parse::<u8>().is_ok();
        let dash = end.is_some() && word == "-";
        if !(named || dash) {
            break;
        }
        let close = at + word.len();
        end = if named { Some(close) } else { end };
        at = skip_blank(text, close);
    }
    end
}

/// How big the place is that the last word for one in a name stands for.
fn last_level(name: &str) -> Option<u8> {
    let (mut at, mut level) = (0, None);
    for _ in 0..MAX_WORDS {
        let found = place_word(from(name, at));
        level = found.map(|(level, _)| level).or(level);
        let len = found.map_or_else(|| word_at(name, at).len(), |(_, len)| len);
        at = skip_blank(name, at + len.max(1));
    }
    level
}

/// How big the place is whose word stands at the start of a text, and the bytes of the word, with the full stop of an
/// abbreviation: `tỉnh`, `TP.`, `Q.`
fn place_word(text: &str) -> Option<(u8, usize)> {
    let (level, len) = match phrase_at(text, letterheads::PLACE_WORDS) {
        Some((word, len)) => (letterheads::PLACES.iter().find(|(words, _)| *words == word)?.1?, len),
        None => {
            let stopped = |short: &str| text.strip_prefix(short).is_some_and(|behind| behind.starts_with('.'));
            names::PLACE_ABBREVIATIONS
                .iter()
                .find(|(short, _)| stopped(short))
                .map(|(short, level)| (*level, short.len()))?
        }
    };
    Some((level, len + usize::from(from(text, len).starts_with('.'))))
}

/// The end of what a `Ban Quản lý` manages, whose name goes on behind an offset.
///
/// `Ban Quản lý` + ` dự án đầu tư xây dựng` + ` tỉnh A`
fn managed(text: &str, at: usize) -> Option<usize> {
    let run = |at: usize, phrases: &[&str]| {
        let start = skip_blank(text, at);
        phrase_at(from(text, start), phrases).map(|(_, len)| start + len)
    };
    let mut end = run(at, names::MANAGED)?;
    for _ in 0..MAX_UNKNOWN {
        let Some(next) = run(end, names::MANAGED_ON) else { break };
        end = next;
    }
    Some(end)
}

/// Whether a word behind these two, however little known, belongs to the name of a body that they open.
fn says_which([head, first]: [&str; 2]) -> bool {
    let mut letters = first.chars();
    if !letters.next().is_some_and(char::is_uppercase) || !letters.next().is_some_and(char::is_lowercase) {
        return false;
    }
    let head = Key::<8>::of(head);
    names::HEADS.contains(&head.as_str()) && {
        let pair = format!("{} {}", head.as_str(), fold(first));
        !NAMES.last.like(&pair).contains(&pair)
    }
}

/// The longest name of a steering committee, in bytes.
const MAX_COMMITTEE: usize = 260;

/// The end of the name of a steering committee that says what it steers; within, `None` where it cannot be told.
///
/// `Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ` + ` về Mô hình …`
fn steering_committee(text: &str, start: usize) -> Option<Option<usize>> {
    let rest = from(text, start);
    let commands = || at_start(rest, "ban chi huy").filter(|&end| is_campaign(from(rest, end).trim_start()));
    let headed = || names::STEERING_HEADS.iter().find_map(|words| at_start(rest, words));
    let committee = at_start(rest, "ban chi dao").or_else(commands);
    let behind = committee.or_else(headed)?;
    let window = text.get(start + behind..window_end(text, start, MAX_COMMITTEE))?;
    let window = window.get(..clause_end(window))?;
    // `Trưởng Ban Chỉ đạo` + ` kết luận …`: what a head does is no part of the name.
    if committee.is_some() {
        if let Some(end) = steers(window) {
            return Some(end.map(|end| start + behind + end));
        }
        if let Some(end) = steers_in_short(window) {
            return Some(Some(start + behind + end));
        }
    }
    // `Ban Chỉ đạo tỉnh` + ` về Đề án 06`, but `Ban Chỉ đạo Nhà nước về Du lịch`
    let of_state =
        |at: usize| window.get(..at).is_some_and(|level| names::OF_STATE.contains(&fold(level.trim()).as_str()));
    let small = |at: usize| from(window, at + " về ".len()).starts_with(char::is_lowercase);
    // `về việc …` opens a title.
    let titled = |at: usize| words_at(from(window, at + 1), &["về việc"]).is_some();
    let joined = |at: usize| !titled(at) && (committee.is_some() && small(at) || of_state(at));
    let about = window.find(" về ").filter(|&at| at < MAX_COMMITTEE / 4 && joined(at))? + " về ".len();
    let title = about + title_in(window.get(about..)?)?;
    // A document that the name names stays a mention of its own.
    if window.get(about..title)?.contains('/') {
        return None;
    }
    Some(Some(start + behind + title))
}

/// Where what a committee steers ends, where nothing but its abbreviation stands behind `về`.
///
/// ` Quốc gia` + ` về PCTT` at the end of the clause, or before a title
fn steers_in_short(window: &str) -> Option<usize> {
    let about = window.find(" về ")? + " về ".len();
    let short = word_at(window, about);
    let abbreviates = short.chars().count() > 2 && short.chars().all(char::is_uppercase);
    let end = about + short.len();
    let behind = from(window, end).trim_start();
    (abbreviates && (behind.is_empty() || title_opens(behind))).then_some(end)
}

/// Whether what a committee steers is a campaign: `Phòng, chống lụt, bão`, `phong trào “Đê xanh”`
fn is_campaign(steered: &str) -> bool {
    words_at(steered, names::CAMPAIGNS).is_some()
}

/// Where the clause ends that a name stands in: at a mark, at a quotation that does not close within it, at a comma before
/// another body.
///
/// ` phong trào “Đê xanh” tỉnh` + `;`, ` Phòng, chống lụt, bão Trung ương` + `, Ủy ban nhân dân tỉnh yêu cầu`
fn clause_end(window: &str) -> usize {
    let (mut quoted, mut behind_blank) = (None, false);
    for (at, c) in window.char_indices() {
        match c {
            '”' | '"' if quoted.is_some() => quoted = None,
            '“' | '"' if behind_blank => quoted = Some(at),
            '.' | ';' | ':' | '(' | ')' | '“' | '"' if quoted.is_none() => return at,
            ',' if quoted.is_none() => {
                let next = from(window, at + 1).trim_start();
                if is_capitalised(next) && opens_actor(next) {
                    return at;
                }
            }
            _ => {}
        }
        behind_blank = c.is_whitespace();
    }
    quoted.unwrap_or(window.len())
}

/// Where what a committee steers ends, where it stands directly behind `Ban Chỉ đạo`: before a title, else with the clause.
///
/// ` đổi mới, sắp xếp đê điều` + ` về Kế hoạch …`
fn steers(window: &str) -> Option<Option<usize>> {
    let first = window.trim_start();
    let word = word_at(first, 0);
    let campaign = is_campaign(first);
    let plain = first.starts_with(char::is_lowercase) && !is_small(word, first_word(word));
    if !(plain || campaign)
        || title_opens(first) && phrase_at(first, names::STEERING).is_none()
        || words_at(first, STOPS.like(first)).is_some()
    {
        return None;
    }
    let title = title_in(window);
    let name = window.get(..title.unwrap_or(window.len()))?.trim_end();
    let mut words = name.match_indices(' ').map(|(at, _)| from(name, at + 1));
    let sentence =
        words.any(|rest| words_at(rest, STOPS.like(rest)).is_some() && words_at(rest, names::STEERED).is_none());
    Some((!sentence && !name.contains('/')).then_some(name.len()))
}

/// Where a title begins within a window, amid its words or at the end of a line.
fn title_in(window: &str) -> Option<usize> {
    let begins = |words: &&str| {
        let mut found = window.match_indices(words).map(|(at, _)| at);
        found.find(|at| from(window, at + words.len()).starts_with([' ', '\n']))
    };
    names::BEHIND_STEERED.iter().filter_map(begins).min()
}

/// The end of the full stop behind an abbreviation when the name of the place follows.
///
/// `TP. Hồ Chí Minh`
fn abbreviated(text: &str, word: &str, end: usize) -> Option<usize> {
    let behind = from(text, end)
        .strip_prefix('.')
        .filter(|_| names::PLACE_ABBREVIATIONS.iter().any(|(short, _)| *short == word))?;
    behind.trim_start().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()).then_some(end + 1)
}

/// The end of the white space's predecessor: where the word before `at` ended.
fn at_before(text: &str, at: usize) -> usize {
    left_of(text, at).len()
}

fn joins_names(word: &str) -> bool {
    is_and(word) || word == "&"
}

/// Whether a word names a provision, as behind `và` and where a name was not closed.
pub(super) fn is_unit(word: &str, rest: &str) -> bool {
    provisions::NAMED_UNITS.contains(&word) || word == "Phụ" && at_start(rest, APPENDIX).is_some()
}

/// Whatever may end a name: most words begin none of it.
static ENDING: LazyLock<ByWord<&str>> = LazyLock::new(|| {
    let listed = [titles::OPENERS, titles::OPENING_WORDS, names::ENDS, names::STOPS].concat();
    let others = ["va", "&", APPENDIX, "ket luan", "so"].into_iter().chain(provisions::ARTICLE_UNITS);
    ByWord::phrases(&listed.into_iter().chain(others).chain(type_names()).collect::<Vec<_>>())
});

/// Whether a first word is one that [`ends_name`] has to look at.
fn may_end(first: Option<(u64, usize)>) -> bool {
    !ENDING.with(first).is_empty()
}

/// Whether the name is over before a word: a title opens, the sentence goes on, another document is named. `first` is the run of
/// letters that the word begins with.
fn ends_name(text: &str, at: usize, word: &str, first: Option<(u64, usize)>) -> bool {
    if word.is_empty() {
        return true;
    }
    let rest = from(text, at);
    if joins_names(word) {
        let next = skip_blank(text, at + word.len());
        let next_word = word_at(text, next);
        return !is_capitalised(next_word)
            || type_at_start(from(text, next)).is_some()
            || phrase_at(from(text, next), phrases::PAPERS).is_some()
            || is_unit(next_word, from(text, next))
            // `Chính phủ và QĐ số 15/QĐ-TTg`
            || abbreviates_act(from(text, next));
    }
    if is_unit(word, rest) || word.starts_with(['K', 'k']) && words_at(rest, &["kết luận"]).is_some() {
        return true;
    }
    // `Công ty Luật …`, `Trường Đại học Luật …`: of its name.
    let of_name = || phrase_before(left_of(text, at), names::BEFORE_LAW).is_some();
    // `BỘ TÀI CHÍNH ĐỂ THỰC HIỆN …`, its marks lost; `ĐÊ ĐIỀU` is no purpose.
    let purpose = || {
        let next = word_at(text, skip_blank(text, at + word.len()));
        matches!(word, "ĐỂ" | "DE") && !matches!(next, "ĐIỀU" | "DIEU")
    };
    let ends = opener_of(rest, first).is_some() || label_at(rest).is_some() || purpose();
    if ends || phrase_at(rest, names::ENDS).is_some_and(|(end, _)| end != "luat" || !of_name()) {
        return true;
    }
    if !is_capitalised(word) && words_at(rest, STOPS.with(first)).is_some() {
        // `Ban chỉ đạo`, `Hàng không`: of its name.
        let left = left_of(text, at);
        return !phrases::is_compound(from(left, word_start(left, left.len())), word);
    }
    type_at_start(rest).is_some_and(|(_, end)| {
        let behind = from(text, skip_blank(text, at + end));
        at_start(behind, "so").is_some() || behind.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// The bytes that a name with a comma or `và` inside takes.
fn compound_at(rest: &str, first: Option<(u64, usize)>) -> Option<usize> {
    if !is_capitalised(rest) {
        return None;
    }
    let alike = NAMES.compound.with(first);
    if alike.is_empty() {
        return None;
    }
    let second = second_word(rest, first)?;
    alike.iter().filter(|(key, _)| *key == second).find_map(|(_, name)| at_start(rest, name))
}

#[cfg(test)]
mod tests {
    use crate::cite;

    #[test]
    fn every_body_of_the_table_is_read_whole() {
        let mut cut = Vec::new();
        for body in crate::vocabulary::bodies() {
            let text = format!("Quyết định số 7/QĐ-ABC ngày 5 tháng 3 năm 2031 của {} về việc giao đất", body.name);
            let issuer = cite(&text).swap_remove(0).issuer.unwrap_or_default();
            if issuer != body.name {
                cut.push((body.name, issuer));
            }
        }
        assert!(cut.is_empty(), "{cut:#?}");
    }

    #[test]
    fn a_name_ends_where_the_sentence_goes_on() {
        for (text, issuer) in [
            ("Nghị quyết số 9/2031/NQ-CP của Chính phủ tạm ngưng hiệu lực", "Chính phủ"),
            (
                "Thông tư số 26/2033/TT-BTC của Bộ Tài chính và Khoản 2 Điều 1 Thông tư số 33/2034/TT-BTC",
                "Bộ Tài chính",
            ),
            ("Thông báo số 552/TB-VPCP của Văn phòng Chính phủ Kết luận phiên họp", "Văn phòng Chính phủ"),
            ("Công văn số 20/CV-JLF của Công ty Luật TNHH Đê Biển", "Công ty Luật TNHH Đê Biển"),
            (
                "Thông tư số 4/2031/TT-BGTVT của Bộ trưởng Bộ Giao thông vận tải ban hành định mức",
                "Bộ trưởng Bộ Giao thông vận tải",
            ),
            ("THÔNG TƯ SỐ 4/2031/TT-BGTVT CỦA BỘ GIAO THÔNG VẬN TẢI ĐỂ THỰC HIỆN CAM KẾT", "BỘ GIAO THÔNG VẬN TẢI"),
            ("Quyết định số 9/QĐ-SGTVT của Sở Giao thông vận tải về phà", "Sở Giao thông vận tải"),
            (
                "Quyết định số 215/QĐ-BQLDA của Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện Đê Lớn về việc giữ bến",
                "Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện Đê Lớn",
            ),
            ("Quyết định số 7/QĐ-BCĐ của Trưởng Ban chỉ đạo 389 quốc gia", "Trưởng Ban chỉ đạo 389 quốc gia"),
            ("Quyết định số 7/QĐ-STB của Giám đốc Sở Thủy lợi và Bến bãi về phà", "Giám đốc Sở Thủy lợi và Bến bãi"),
            ("Công văn số 7/VT của Công ty Vận tải Đê Lớn đề nghị mở bến", "Công ty Vận tải Đê Lớn"),
            ("Công văn số 7/CSGT của Phòng Cảnh sát giao thông về phà", "Phòng Cảnh sát giao thông"),
            ("Quyết định số 7/QĐ-UB của UBND lâm thời tỉnh về phà", "UBND lâm thời tỉnh"),
            ("Sắc lệnh số 7/SL của Chủ tịch Chính phủ lâm thời về phà", "Chủ tịch Chính phủ lâm thời"),
            (
                "Công điện số 7/CĐ-TW của Ban Chỉ đạo Phòng, chống lụt, bão Trung ương, Sở Thủy lợi yêu cầu",
                "Ban Chỉ đạo Phòng, chống lụt, bão Trung ương",
            ),
            (
                "Quyết định số 7/QĐ-BCH của Ban Chỉ huy Phòng, chống thiên tai tỉnh Đê Lớn về trực bão",
                "Ban Chỉ huy Phòng, chống thiên tai tỉnh Đê Lớn",
            ),
            ("Quyết định số 7/QĐ-BCH của Ban Chỉ huy quân sự huyện Đê Lớn", "Ban Chỉ huy quân sự huyện Đê Lớn"),
            (
                "Hướng dẫn số 7/HD-BCĐ của Ban Chỉ đạo phong trào “Bến xanh, đò sạch” tỉnh về bình xét",
                "Ban Chỉ đạo phong trào “Bến xanh, đò sạch” tỉnh",
            ),
            ("Công văn số 7/QLCL-KĐ của Cục Quản lý chất lượng về việc giữ bến", "Cục Quản lý chất lượng"),
            ("Công văn số 7/DP-DT của Cục Y tế dự phòng, Sở Y tế yêu cầu", "Cục Y tế dự phòng"),
            ("Công văn số 7/BTC-NS của Bộ Tài chính ngân sách, Sở Y tế yêu cầu", "Bộ Tài chính"),
            ("Công văn số 7/QLCL-KĐ của Cục Quản lý chất lượng bến được giữ", "Cục Quản lý"),
            (
                "Công điện số 7/CĐ-QG của Ban Chỉ đạo Quốc gia về PCTT, Chủ tịch UBND tỉnh yêu cầu",
                "Ban Chỉ đạo Quốc gia về PCTT",
            ),
            ("Công điện số 7/CĐ-QG của Ban Chỉ đạo Quốc gia về PCTT về trực bão", "Ban Chỉ đạo Quốc gia về PCTT"),
            ("Công điện số 7/CĐ-QG của Ban Chỉ đạo Quốc gia về PCTT năm 2031", "Ban Chỉ đạo Quốc gia"),
            (
                "Quyết định số 7/QĐ-BCĐ của Ban Chỉ đạo Nhà nước về Đò ngang ban hành Quy chế",
                "Ban Chỉ đạo Nhà nước về Đò ngang",
            ),
            (
                "Quyết định số 7/QĐ-BCĐ của Trưởng Ban Chỉ đạo quốc gia về giữ đê ban hành Quy chế",
                "Trưởng Ban Chỉ đạo quốc gia về giữ đê",
            ),
            ("Quyết định số 7/QĐ-BCĐ của Trưởng Ban Chỉ đạo tỉnh về việc ban hành Quy chế", "Trưởng Ban Chỉ đạo tỉnh"),
            ("Quyết định số 7/QĐ-BCĐ của Ban Chỉ đạo về việc ban hành Quy chế", "Ban Chỉ đạo"),
            ("Thông báo số 7/TB-BCĐ của Trưởng Ban Chỉ đạo kết luận tại cuộc họp", "Trưởng Ban Chỉ đạo"),
            ("Quyết định số 7/QĐ-BCĐ của Ban Chỉ đạo tỉnh về Đề án 12 ban hành Quy chế", "Ban Chỉ đạo tỉnh"),
            ("Quyết định số 7/QĐ-UBND của UBND quận 1, TP. Đê Lớn về phà", "UBND quận 1, TP. Đê Lớn"),
            (
                "Quyết định số 7/QĐ-UBND của UBND P. Bến Đá, TX. Đê Nhỏ, tỉnh Đê Lớn về phà",
                "UBND P. Bến Đá, TX. Đê Nhỏ, tỉnh Đê Lớn",
            ),
            ("Quyết định số 7/QĐ-UBND của UBND quận 1, P. Bến Đá về phà", "UBND quận 1"),
            ("Báo cáo số 3/BC-ĐTTr của Trưởng Đoàn thanh tra và Văn bản giải trình", "Trưởng Đoàn thanh tra"),
            ("Quyết định số 7-QĐ/TU của Ban Thường vụ Tỉnh ủy chuẩn y Ban Chấp hành", "Ban Thường vụ Tỉnh ủy"),
            ("Công văn số 7/ĐHL-TV của Trường Đại học Luật Đê Lớn về phà", "Trường Đại học Luật Đê Lớn"),
            (
                "Công văn số 7/TCT-TC của Tổng công ty Hàng không Đê Lớn liên quan đến việc giữ bến",
                "Tổng công ty Hàng không Đê Lớn",
            ),
            ("Công văn số 7/CT-KT của Công ty CP Thiết bị bến Đê Lớn về phà", "Công ty CP Thiết bị bến Đê Lớn"),
            ("Nghị định số 7/2031/NĐ-CP của Chính phủ Chống thư rác, tin rác", "Chính phủ"),
            (
                "Công văn số 5/BNG-LS của Chính phủ Hoàng gia Nam Hải về phà, Nghị quyết số 5/NQ-CP",
                "Chính phủ Hoàng gia Nam Hải",
            ),
            ("Thông báo số 7/TB-BNG của Chính phủ Vương quốc Bến Đá về phà", "Chính phủ Vương quốc Bến Đá"),
            ("Thông báo số 7/TB-BNG của Chính phủ Hoàng gia Nam Hải về phà", "Chính phủ Hoàng gia Nam Hải"),
            ("Thông tư số 7/TTLT-BTL-BTC của liên Bộ Thủy lợi - Tài chính về phà", "liên Bộ Thủy lợi - Tài chính"),
        ] {
            let read = cite(text).swap_remove(0).issuer;
            assert_eq!(read.as_deref(), Some(issuer), "{text}");
        }
    }
}
