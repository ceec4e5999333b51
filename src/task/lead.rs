//! Who leads and who cooperates, by the words of an item or of the heading above it.

use std::ops::Range;

use super::charged::{Charged, past_bracket};
use super::closing::carries_out;
use super::duty::{is_homograph, needs, opens_duty, states};
use super::phrases::Table;
use super::words::Words;
use crate::fold::{at_start, fold};
use crate::letters::is_in_small;
use crate::vocabulary::assigning::{
    ADDRESS, ADDRESSING, ASKING, CONDITIONS, DEALING_WITH, GOVERNING, PURPOSES, SEATS, THEN, TOPIC,
};
use crate::vocabulary::charged::{CITY_IN_SHORT, HONORIFICS, SPOKEN_TO};
use crate::vocabulary::phrases::AS_FOLLOWS;
use crate::vocabulary::tasks::{
    AFTERWARDS, ALONG_WITH, ANSWERABLE, ANSWERING, AT_ONCE, BRACKETED, CLOSELY, FOUND, HANDING_IN, HEADING_CHARGES,
    HELPS, LEADING, LEADING_TOGETHER, LEADS, MENTIONING, NO_ADVERBIALS, NO_DUTIES, SPOKEN_OF, TOGETHER,
    WHILE_CARRYING_OUT, WITH,
};

/// The most words behind a comma that go on with the name of a body in its heading.
const LONGEST_LISTED: usize = 2;

/// The most words of what is said before the name of the charged.
const LONGEST_ADVERBIAL: usize = 90;

/// Those who are charged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Charge {
    /// Who leads.
    pub(super) lead: Vec<String>,
    /// Who cooperates.
    pub(super) cooperating: Vec<String>,
    /// Brackets behind the work say who leads.
    pub(super) bracketed: bool,
}

/// Whether those before a word only help: `Sở B phối hợp …`, not `Sở B phối hợp với Sở C …`.
fn helps(words: &Words<'_>, at: usize) -> bool {
    let behind = words.phrase(at, HELPS).map(|length| at + length);
    behind.is_some_and(|behind| {
        !words.is_one_of(behind, WITH) && words.phrase(behind, CLOSELY).is_none() && !Charged::begins(words, behind)
    })
}

/// Who leads as brackets say that stand behind the work or its topic.
///
/// `Diệt lăng quăng (Trung tâm Y tế chủ trì, Sở A phối hợp; hoàn thành trước 05/6/2031)`
fn in_brackets<'t>(words: &Words<'t>) -> Option<(usize, Charged<'t>)> {
    // Few texts have any.
    memchr::memchr(b'(', words.rest(0).as_bytes())?;
    (1..words.len()).filter(|at| words.opens_bracket(*at)).find_map(|at| {
        let found = Charged::at(words, at)?;
        let inside = !words.get(found.end - 1)?.closes_bracket();
        let verb = BRACKETED.iter().find_map(|verb| words.phrase(found.end, verb))?;
        // It has no object: `(Sở A chủ trì, …)`
        let last = words.get(found.end + verb - 1)?;
        (inside && (last.behind != b' ' || last.closes_bracket())).then_some((at, found))
    })
}

/// With whom those work who stand before a word: `Phòng A cùng Phòng B đo khí`.
fn along_with(words: &Words<'_>, at: usize) -> Vec<String> {
    let with = words.key(at) == TOGETHER.as_bytes() && is_in_small(words.slice(at, at + 1), ALONG_WITH);
    let found = if with { Charged::at(words, at + 1) } else { None };
    found.into_iter().flat_map(|found| found.names).map(str::to_owned).collect()
}

/// How many words before `phối hợp` are searched for those who help.
const LONGEST_HELP: usize = 40;

/// Those who stand before the verb that says that they help, behind whoever leads.
///
/// `Sở A chủ trì, Sở B, Sở C phối hợp`
fn before_verb<'t>(words: &Words<'t>, at: usize) -> Option<Charged<'t>> {
    if !helps(words, at) {
        return None;
    }
    let leads = |from: usize| {
        let behind = words.get(from - 1).is_some_and(|word| matches!(word.behind, b',' | b';'));
        behind && from > 2 && words.phrase(from - 2, LEADS).is_some()
    };
    let from = (at.saturating_sub(LONGEST_HELP).max(1)..at).rev().find(|from| leads(*from))?;
    Charged::at(words, from).filter(|found| found.end == at)
}

impl Charge {
    /// What the words of an item say, sentence by sentence; where `strict`, a name charges only before the verb of a duty.
    pub(super) fn of(words: &Words<'_>, strict: bool) -> Self {
        let mut charge = Self { cooperating: cooperating(words), ..Self::default() };
        // Where those end who are named first.
        let mut named = None;
        // Those whom a sentence only charges with carrying out the document, and others follow.
        let mut executing = None;
        let mut at = 0;
        while at < words.len() {
            let mut end = next_sentence(words, at);
            if let Some(found) = in_sentence(words, at..end, strict, at > 0) {
                // `Sở A; Sở B lập …`: the names go on, and their sentence.
                while end < found.end {
                    end = next_sentence(words, end);
                }
                if charge.lead.is_empty() && end < words.len() && carries_out(words, found.end..end) {
                    executing.get_or_insert(found);
                // `Sở A chủ trì; Sở B phối hợp …`
                } else if charge.lead.is_empty() || !helps(words, found.end) {
                    let mut found = found;
                    // `Đề nghị Cục Thuế tỉnh A rà soát. … Cục Thuế …`: named again, in short.
                    let again = |name: &str| charge.lead.iter().any(|known| is_short_of(name, known));
                    found.names.retain(|name| !again(name));
                    charge.adopt(&found);
                    charge.cooperating.extend(along_with(words, found.end));
                    named.get_or_insert(found.end);
                } else {
                    let known = std::mem::take(&mut charge.cooperating);
                    let others = found.names.iter().map(|name| (*name).to_owned());
                    charge.cooperating = others.filter(|name| !known.contains(name)).collect();
                    charge.cooperating.splice(0..0, known);
                }
            }
            at = end;
        }
        if let Some(found) = executing.filter(|_| charge.lead.is_empty()) {
            charge.adopt(&found);
        }
        // `Giao Sở A bố trí kinh phí cho đề án (Sở B chủ trì)`: whoever is charged before them is charged.
        let found = in_brackets(words).filter(|(at, _)| named.is_none_or(|end| end > *at));
        if let Some((_, found)) = found {
            charge.lead.clear();
            charge.adopt(&found);
            charge.bracketed = true;
        }
        charge.cooperating.retain(|name| !charge.lead.contains(name));
        charge
    }

    /// What the heading of a section says: the name alone, or what its first sentence charges.
    pub(super) fn of_heading(words: &Words<'_>, strict: bool) -> Self {
        let mut charge = Self::of(words, strict);
        // `X chủ trì, phối hợp với Y:` holds for all below; whom others work with does not.
        if !charge.cooperating.is_empty()
            && !(0..words.len()).any(|at| LEADING_TOGETHER.iter().any(|verb| words.phrase(at, verb).is_some()))
        {
            charge.cooperating.clear();
        }
        if charge.lead.is_empty() && !strict {
            // `Trách nhiệm của Giám đốc Sở X`, `Chỉ đạo các bộ, cơ quan:`
            for at in words.places(Table::Charges) {
                let named = words.any(at, Table::Charges).and_then(|length| Charged::at(words, at + length));
                let acts = |found: &Charged<'_>| found.acts(words, false) && charges(words, at) && !is_about(words, at);
                if let Some(found) = named.filter(|found| at == 0 || acts(found)) {
                    charge.adopt(&found);
                    break;
                }
            }
        }
        charge.name_whole(words);
        charge
    }

    /// A heading that is a name and nothing more is the name as a whole, whatever words it is made of.
    ///
    /// `4. Các cơ sở nuôi trồng thủy sản:`
    fn name_whole(&mut self, words: &Words<'_>) {
        if self.lead.is_empty() {
            return;
        }
        let start = words.any(0, Table::Charges).unwrap_or(0);
        let Some(found) = Charged::at(words, start) else { return };
        let (Some(printed), Some(last)) = (found.names.last(), self.lead.last_mut()) else { return };
        let ends = |at: &usize| words.get(*at).is_some_and(|word| matches!(word.behind, b':' | b'.' | b';'));
        let end = (start..words.len()).find(ends).map_or(words.len(), |end| end + 1);
        // `Các doanh nghiệp hoạt động trong lĩnh vực xây dựng`: what they do tells which are meant.
        let restricted = (found.end..end).find(|at| words.any(*at, Table::Restricting).is_some());
        let told =
            |at: usize| opens_duty(words, at) || states(words, at) || words.get(at).is_some_and(|word| word.opened);
        // `Phòng Cấp sổ, thẻ`: what else it does is listed.
        let small = |at: usize| words.get(at).is_some_and(|word| !word.capital) && words.key(at) != b"cac";
        let listed = |mark: u8| mark == b',' && end <= found.end + LONGEST_LISTED && (found.end..end).all(small);
        let mark = found.end.checked_sub(1).and_then(|last| words.get(last)).map_or(b' ', |word| word.behind);
        let broken = mark != b' ' && !listed(mark);
        // `các đơn vị thuộc Bộ như sau:`
        let announced = end.checked_sub(2).filter(|at| words.phrase(*at, AS_FOLLOWS).is_some());
        let told_to = announced.unwrap_or(end);
        let from = (start..found.end).find(|at| words.slice(*at, found.end) == *printed).unwrap_or(start);
        // `Các cơ quan được phân cấp tại Quyết định này có trách nhiệm:`: whatever stands before it tells which are meant.
        let acts =
            |at: usize| words.any(at, Table::StrongDuties).is_some() || words.get(at).is_some_and(|word| word.opened);
        let answers = (found.end..told_to)
            .find(|at| words.phrase(*at, ANSWERABLE) == Some(told_to - at))
            .filter(|at| words.key(from) == b"cac" && !(found.end..*at).any(acts));
        let told_to = answers.unwrap_or(told_to);
        let checked = if answers.is_some() { found.end } else { restricted.unwrap_or(told_to) };
        if end != words.len() || broken || *printed != last.as_str() || (found.end..checked).any(told) {
            return;
        }
        *last = words.slice(from, told_to).to_owned();
    }

    fn adopt(&mut self, found: &Charged<'_>) {
        for name in &found.names {
            if !self.lead.iter().any(|known| known == name) {
                self.lead.push((*name).to_owned());
            }
        }
    }
}

/// Whether a name is that of a body without its place: `Cục Thuế` of `Cục Thuế tỉnh A`, not `Phòng Kinh tế` of `Phòng Kinh tế
/// và Hạ tầng`.
fn is_short_of(name: &str, whole: &str) -> bool {
    let Some(place) = at_start(whole, &fold(name)).and_then(|end| whole.get(end..)).map(str::trim_start) else {
        return false;
    };
    let level = |level: &str| place.get(..level.len()).is_some_and(|word| is_in_small(word, level));
    place.is_empty() || SPOKEN_TO.iter().any(|known| level(known)) || at_start(place, CITY_IN_SHORT).is_some()
}

/// The words at the end of an introduction that say what it announces.
const ANNOUNCEMENT: usize = 14;

/// Whether an introduction orders somebody by name, or closes with an order: `… đề nghị các đơn vị thực hiện:`,
/// `… kết luận như sau:`
pub(super) fn orders(words: &Words<'_>) -> bool {
    let verb = |at: usize| words.any(at, Table::Orders);
    let last = words.len().saturating_sub(ANNOUNCEMENT);
    let answers = (last..words.len()).any(|at| words.phrase(at, ANSWERING).is_some());
    let closes = !answers && (last..words.len()).any(|at| verb(at).is_some());
    closes
        || words.places(Table::Orders).any(|at| {
            let named = verb(at).is_some_and(|length| Charged::begins(words, at + length));
            // `kết luận và yêu cầu các sở`
            let ends = |from: usize| verb(from).is_some_and(|length| from + length + 1 == at);
            let second = || at > 2 && words.key(at - 1) == b"va" && (at.saturating_sub(4)..at - 1).any(ends);
            named && (charges(words, at) || second())
        })
}

/// The first word of the next sentence; the end where there is none.
fn next_sentence(words: &Words<'_>, from: usize) -> usize {
    let ends = |at: &usize| {
        let stop = words.get(*at).is_some_and(|word| matches!(word.behind, b'.' | b';'));
        let shortened = || words.key(*at) == b"tp" || words.key(*at).len() == 1;
        stop && !shortened() && (words.get(at + 1).is_some_and(|next| next.capital) || words.key(at + 1) == b"giao")
    };
    (from..words.len()).find(ends).map_or(words.len(), |end| end + 1)
}

/// Whom a sentence charges.
///
/// `Giao Sở A chủ trì`, `Sở A chủ trì`, `Về việc B: giao Sở A`, `Trên cơ sở đó, Sở A tổng hợp`, `C yêu cầu Sở A rà soát`
///
/// Behind the first sentence (`later`) a name charges only before the verb of a duty, or of a need.
fn in_sentence<'t>(words: &Words<'t>, sentence: Range<usize>, strict: bool, later: bool) -> Option<Charged<'t>> {
    // `Giảm số bến hỏng. Các xã phải …`: the measure is everybody's.
    let needed = later && !strict && words.any(0, Table::Measures).is_none();
    let acts = |found: &Charged<'_>| found.acts(words, strict || later) || needed && needs(words, found.end);
    let Range { start, end } = sentence;
    let from = past_labels(words, start);
    if let Some(found) = named(words, from) {
        return Some(found);
    }
    if let Some(found) = Charged::at(words, from)
        && acts(&found)
    {
        return Some(found);
    }
    // `Về việc B: giao Sở A`: the topic charges nobody.
    let topic = words.key(from) == b"ve" || words.phrase(from, TOPIC).is_some();
    let colon = || (from..end).find(|at| words.get(*at).is_some_and(|word| word.behind == b':'));
    let from = topic.then(colon).flatten().unwrap_or(from);
    let opens = |openings: &[&str]| openings.iter().any(|opening| words.phrase(from, opening).is_some());
    let comma = |at: &usize| words.get(*at).is_some_and(|word| word.behind == b',');
    // `Sau cơn lũ, Sở A kiểm tra thấy 15 bến hỏng`: what was found.
    let found = |at: usize| FOUND.iter().any(|word| words.printed(at, word));
    let afterwards =
        is_afterwards(words, from) && (from..end).find(comma).is_none_or(|comma| !(comma + 1..end).any(found));
    let adverbial = is_adverbial(words, from) || afterwards;
    // `Để phối hợp hiệu quả, Sở A …`: what is meant to be reached.
    let purpose = opens(PURPOSES).then(|| (from..end).find(comma)).flatten();
    // `Trường hợp công ty đề nghị cơ quan thuế … thì …`: a condition charges nobody. That of `Khi …, Sở A xử lý, nếu … thì`
    // is the second.
    let then = |at: &usize| words.slice(*at, at + 1) == THEN;
    let another = |at: usize| comma(&(at - 1)) && CONDITIONS.iter().any(|word| words.phrase(at, word).is_some());
    let condition = opens(CONDITIONS).then(|| (from..end).find(then)).flatten();
    let condition = condition.filter(|then| !(from + 1..*then).any(another));
    // `Trong quá trình thực hiện Thủ trưởng các địa phương …`: no mark parts them.
    let carrying_out = words.phrase(from, WHILE_CARRYING_OUT);
    let mut passed = condition.unwrap_or(from);
    for at in from + 1..end.min(from + LONGEST_ADVERBIAL) {
        let (before, word) = (words.get(at - 1)?, words.get(at)?);
        let parted = before.behind == b':' || before.behind == b',' && adverbial || carrying_out == Some(at - from);
        // Most words are none that anybody is named before or behind.
        let told = before.opens(Table::Agents) || word.opens(Table::Charges) || word.opens(Table::Cooperation);
        if !parted && !told {
            continue;
        }
        // `nhiệm vụ khác do Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân phân công`: who assigns it does not do it.
        if before.opens(Table::Agents) && words.joined(at - 1) {
            passed = passed.max(Charged::at(words, at).map_or(at, |found| found.end));
        }
        if at < passed {
            continue;
        }
        if words.any(at, Table::Cooperation).is_some() && purpose.is_none_or(|comma| at > comma) {
            break;
        }
        if words.any(at, Table::Charges).is_some()
            && charges(words, at)
            && let Some(found) = named(words, at)
        {
            return Some(found);
        }
        let found = if parted { parted_off(words, at, before.behind) } else { None };
        if found.as_ref().is_some_and(acts) {
            return found;
        }
    }
    None
}

/// Whether what is said before the name of the charged begins at a word: `Để …`, not `Đề án …`.
pub(super) fn is_adverbial(words: &Words<'_>, at: usize) -> bool {
    let another = |word: &&str| is_in_small(words.slice(at, at + 1), word);
    words.any(at, Table::Adverbials).is_some() && !NO_ADVERBIALS.iter().any(another)
}

/// Whether it is said at a word, up to a comma, that something else is over: `Sau lễ, …`, not `Sáu tháng đầu năm, …`.
pub(super) fn is_afterwards(words: &Words<'_>, at: usize) -> bool {
    AFTERWARDS.iter().any(|opening| words.printed(at, opening))
}

/// Whom a sentence names at a word in its midst, where a mark parts it from what stands before and it fits the mark: what
/// follows a comma is a duty, and what follows a colon has one behind the name or is labelled so.
fn parted_off<'t>(words: &Words<'t>, at: usize, mark: u8) -> Option<Charged<'t>> {
    words.get(at).filter(|word| word.capital || words.key(at) == b"cac")?;
    let found = Charged::at(words, at)?;
    // `Địa chỉ: Trung tâm Hành chính …`, not `gửi về địa chỉ: Sở A tổng hợp …`
    if mark == b':' && words.ends_with(at, ADDRESS) && !opens_duty(words, found.end) {
        return None;
    }
    let fits = match mark {
        b',' => duty(words, found.end),
        b':' => words.get(found.end).is_some() || is_label(words, at),
        _ => true,
    };
    fits.then_some(found)
}

/// Whether what stands before a word that a colon parts says that whoever is named behind it leads: `Đơn vị thực hiện:`.
/// Behind any other label a name alone charges nobody: `Tên tổ chức: Công ty A`.
fn is_label(words: &Words<'_>, at: usize) -> bool {
    (0..at).any(|from| LEADING.iter().any(|label| words.phrase(from, label) == Some(at - from)))
}

/// The most words of what somebody is, before the colon behind which a name follows.
const LONGEST_ROLE: usize = 8;

/// Whether an item says who somebody is: behind its label a person is named and nothing is ordered.
///
/// `Thư ký phiên tòa: Bà Lê Thị A - Thư ký Tòa án`
pub(super) fn is_role(words: &Words<'_>) -> bool {
    let Some(label) = (0..LONGEST_ROLE).find(|at| words.get(*at).is_none_or(|word| word.behind != b' ')) else {
        return false;
    };
    let Some(honorific) = HONORIFICS.iter().find_map(|word| words.phrase(label + 1, word)) else { return false };
    let name = label + 1 + honorific;
    let capital = |at: usize| words.get(at).is_some_and(|word| word.capital);
    let end = (name..words.len()).find(|at| !capital(*at)).unwrap_or(words.len());
    let labelled = words.get(label).is_some_and(|word| word.behind == b':');
    labelled && end > name + 1 && !opens_duty(words, end)
}

/// The most words of a person and of a seat.
const LONGEST_PERSON: usize = 24;

/// Whether an item says what somebody becomes: behind the name a colon or a dash and the seat, and nothing is ordered.
///
/// `Đồng chí Lê Thị A, Chủ tịch Hội B: Ủy viên Ban Chỉ đạo`, `Đ/c Lê Thị A – Ủy viên`
pub(super) fn is_seat(words: &Words<'_>) -> bool {
    if !HONORIFICS.iter().any(|word| words.phrase(0, word).is_some()) {
        return false;
    }
    let parts = |at: &usize| {
        let dash = || [" - ", " – "].iter().any(|dash| words.slice(*at, at + 2).contains(dash));
        words.get(*at).is_some_and(|word| word.behind == b':') || dash()
    };
    let Some(seat) = (0..LONGEST_PERSON).find(parts).map(|at| at + 1) else { return false };
    let from = match words.key(seat) {
        b"pho" | b"lam" => seat + 1,
        _ => seat,
    };
    let seated =
        words.any(from, Table::Positions).is_some() || SEATS.iter().any(|known| words.phrase(from, known).is_some());
    seated && words.len() <= seat + LONGEST_ROLE
}

/// Past `Đồng thời,`, `(i)` and other small labels.
fn past_labels(words: &Words<'_>, from: usize) -> usize {
    let mut at = from;
    while words.get(at).is_some_and(|word| word.opened && word.behind == b')' && words.key(at).len() <= 3) {
        at += 1;
    }
    words
        .phrase(at, AT_ONCE)
        .filter(|_| words.get(at + 1).is_some_and(|word| word.behind == b','))
        .map_or(at, |n| at + n)
}

/// The names behind a charging verb at a word.
///
/// `giao Sở Tài chính chủ trì`, `Đề nghị các đơn vị …`
fn named<'t>(words: &Words<'t>, at: usize) -> Option<Charged<'t>> {
    let length = words.any(at, Table::Charges)?;
    let only_heads = HEADING_CHARGES.iter().any(|charge| words.phrase(at, charge) == Some(length));
    if only_heads || !words.joined(at + length - 1) {
        return None;
    }
    let found = Charged::at(words, at + length)?;
    let told = words.get(past_bracket(words, found.end)).is_some();
    let given = SPOKEN_OF.iter().any(|word| words.phrase(found.end, word).is_some());
    (told || at == 0).then_some(found).filter(|_| !given)
}

/// Whether the words amid a heading tell whom the work is about that stands before them.
///
/// `Báo cáo kết quả kiểm tra` + `đối với các chủ bến`, not `Nhiệm vụ` + `đối với các sở`
fn is_about(words: &Words<'_>, at: usize) -> bool {
    let joined = at.checked_sub(1).is_some_and(|before| words.joined(before));
    let deals = |from: usize| DEALING_WITH.iter().any(|verb| words.phrase(from, verb).is_some());
    joined && words.phrase(at, TOPIC).is_some() && (0..at).any(deals)
}

/// Whether a charging verb in the middle of a sentence charges, and is not only mentioned.
fn charges(words: &Words<'_>, at: usize) -> bool {
    if is_homograph(words, at) {
        return false;
    }
    let Some(before) = at.checked_sub(1) else { return true };
    // `Luật … số 05/2030/QH17 giao Bộ A …`: what another document says; `Thực hiện Chỉ thị số 5/CT-A giao Sở B …` does not.
    let cited = words.joined(before)
        && words.slice(before, at).split_once('/').is_some_and(|(number, symbol)| {
            number.bytes().any(|byte| byte.is_ascii_digit()) && symbol.chars().any(char::is_alphabetic)
        });
    // `Hồ sơ trình, đề nghị …`, `danh sách đề nghị …`: what is handed in.
    let handed_in = || {
        words.get(before).is_some_and(|word| matches!(word.behind, b' ' | b','))
            && HANDING_IN.iter().any(|request| words.ends_with(at, request))
            && ASKING.iter().any(|verb| words.phrase(at, verb).is_some())
    };
    if cited && !is_ground(words, before) || handed_in() {
        return false;
    }
    !(words.get(before).is_some_and(|word| word.behind == b' ') && words.is_one_of(before, MENTIONING))
}

/// Whether what stands before a word, up to the last mark, is the ground of what is charged: `Trên cơ sở Công văn số …`.
fn is_ground(words: &Words<'_>, at: usize) -> bool {
    let mark = (at.saturating_sub(LONGEST_ADVERBIAL)..at).rev().find(|at| !words.joined(*at));
    is_adverbial(words, mark.map_or(0, |mark| mark + 1))
}

/// Whether a name is that of somebody whom the charged turn to: `Rà soát, yêu cầu các đơn vị …`
pub(super) fn is_addressed(words: &Words<'_>, name: &str) -> bool {
    stands_behind(words, name, ADDRESSING)
}

/// Whether a name is that of somebody who governs, and is asked for something: `đề nghị Thủ tướng Chính phủ xem xét`
pub(super) fn is_petitioned(words: &Words<'_>, name: &str) -> bool {
    GOVERNING.iter().any(|office| at_start(name, office).is_some()) && stands_behind(words, name, ASKING)
}

/// Whether a name stands among those behind one of some verbs.
fn stands_behind(words: &Words<'_>, name: &str, verbs: &[&str]) -> bool {
    (0..words.len()).any(|at| {
        let mut verbs = verbs.iter().filter_map(|verb| words.phrase(at, verb));
        verbs.any(|length| Charged::at(words, at + length).is_some_and(|found| found.names.contains(&name)))
    })
}

/// Whether what follows a name behind an adverbial is a duty: a verb, not another part of a list.
fn duty(words: &Words<'_>, at: usize) -> bool {
    let at = past_bracket(words, at);
    let last = at.checked_sub(1).and_then(|last| words.get(last));
    last.is_some_and(|word| matches!(word.behind, b' ' | b':'))
        && words.get(at).is_some_and(|word| !word.capital && !words.is_one_of(at, NO_DUTIES))
}

/// Those who cooperate.
///
/// `phối hợp chặt chẽ với Sở B, Sở C`, `phối hợp Sở B`
fn cooperating(words: &Words<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for at in words.places(Table::Cooperation) {
        let Some(length) = words.any(at, Table::Cooperation) else { continue };
        let mut from = at + length;
        if words.phrase(from, CLOSELY).is_some() {
            from += 2;
        }
        if words.is_one_of(from, WITH) {
            from += 1;
        }
        if let Some(found) = Charged::at(words, from).or_else(|| before_verb(words, at)) {
            for name in found.names {
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::invented::{charged_by, document, items_of, notice, noticed, task, tasks};

    #[test]
    fn who_works_along_with_the_lead_helps() {
        let text = notice("1. Phòng Kỹ thuật cùng Phòng Thông gió đo khí.\n2. Phòng Kỹ thuật cũng rà soát bến.");
        assert_eq!(tasks(&text), [task("Phòng Kỹ thuật", "Phòng Thông gió", ""), task("Phòng Kỹ thuật", "", ""),]);
    }

    #[test]
    fn a_heading_that_says_who_answers_for_its_section_names_them_whole() {
        let lead = |heading: &str| {
            let text = document(
                "QĐ",
                "QUYẾT ĐỊNH",
                &format!("Điều 1. Giữ bến\n1. {heading}\na) Rà soát bến.\nb) Kiểm tra đò."),
            );
            tasks(&text).first().map(|task| task.0.clone())
        };
        for (heading, name) in [
            (
                "Các cơ quan có thẩm quyền được phân cấp tại Quyết định này có trách nhiệm:",
                "Các cơ quan có thẩm quyền được phân cấp tại Quyết định này",
            ),
            ("Các đơn vị giữ bến trên địa bàn có trách nhiệm như sau:", "Các đơn vị giữ bến trên địa bàn"),
            ("Sở Xây dựng chủ trì, phối hợp các bến có trách nhiệm:", "Sở Xây dựng"),
        ] {
            assert_eq!(lead(heading).as_deref(), Some(name), "{heading}");
        }
    }

    #[test]
    fn a_condition_and_another_document_charge_nobody_and_a_purpose_hides_nobody() {
        assert_eq!(
            noticed(&[
                "Trường hợp chủ bến đề nghị Sở Xây dựng cấp phép thì bến được mở.",
                "Theo đó, Luật Đê điều số 05/2030/QH17 giao Bộ Xây dựng công bố bến.",
                "Hồ sơ trình, đề nghị Sở Nội vụ khen thưởng gồm hai bộ.",
                "Bến Gỗ (địa chỉ: Trung tâm Văn hóa Bến Gỗ, số 5 đường Bến).",
                "Để phối hợp hiệu quả, UBND tỉnh đề nghị Sở Y tế rà soát bến.",
                "Kết thúc năm 2031, căn cứ kết quả giữ bến, Sở Tài chính báo cáo UBND tỉnh.",
                "Lũ năm nay lớn nhất. Bộ Xây dựng, các địa phương cần khảo sát bến đò.",
                "Lũ năm nay lớn nhất. Các đơn vị cần hỗ trợ liên hệ Sở Xây dựng.",
                "Giảm số bến hỏng. Các xã phải rà soát bến.",
                "Đề án bến đò khi chưa được Chính phủ, Thủ tướng Chính phủ phê duyệt.",
                "Sau khi sắp xếp, tỉnh có 05 xã, các xã Bến Gỗ (huyện Bến), Bến Mía, Bến Tre.",
                "Yêu cầu Sở Nội vụ tỉnh Đê Lớn rà soát bến. Sau đó, Sở Nội vụ tổng hợp kết quả.",
                "Ban Xây dựng Đảng đảng ủy xã; Ban Tuyên giáo tỉnh lập danh sách đề nghị Ban Thường vụ công nhận.",
            ]),
            [
                "Sở Y tế",
                "Sở Tài chính",
                "Bộ Xây dựng + các địa phương",
                "",
                "Sở Nội vụ tỉnh Đê Lớn",
                "Ban Xây dựng Đảng đảng ủy xã + Ban Tuyên giáo tỉnh",
            ]
        );
    }

    #[test]
    fn brackets_take_no_lead_away_and_who_only_helps_is_named() {
        let text = notice(
            "1. Giao Sở Tài chính bố trí kinh phí cho đề án (Sở Y tế chủ trì) trước ngày 05/6/2032.\n\
             2. Sở Y tế chủ trì kiểm tra bến. Sở Nội vụ phối hợp tổ chức giữ bến.",
        );
        assert_eq!(tasks(&text), [task("Sở Tài chính", "", "trước ngày 05/6/2032"), task("Sở Y tế", "Sở Nội vụ", "")]);
    }

    #[test]
    fn brackets_behind_the_work_say_who_leads_who_helps_and_by_when() {
        let text = notice(
            "1. Giám sát bến đò (Trung tâm Bến bãi tỉnh chủ trì, Trung tâm Y tế các huyện phối hợp; hoàn thành trước \
             05/6/2032).\n\
             2. Mở đợt cao điểm (Trung tâm Y tế các huyện thực hiện; thời gian trong tháng 6/2032).\n\
             3. Về khoa học (Phòng Nông nghiệp chủ trì, Trạm Khuyến nông, Trạm Thú y phối hợp): xây dựng 03 mô hình.\n\
             4. Sửa bến Gỗ (Sở Xây dựng chủ trì, phối hợp với Sở Y tế).\n\
             5. Lắp đèn (Điện lực huyện phụ trách).\n\
             6. Sở Y tế chủ trì; Văn phòng, Phòng Kế hoạch - Tài chính phối hợp chuẩn bị quà.\n\
             7. Công an tỉnh (cơ quan thường trực) chủ trì, Sở Y tế phối hợp kiểm tra.\n\
             8. Sở Nội vụ báo cáo cấp trên (UBND tỉnh chủ trì chương trình bến đò).",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Trung tâm Bến bãi tỉnh", "Trung tâm Y tế các huyện", "trước 05/6/2032"),
                task("Trung tâm Y tế các huyện", "", "trong tháng 6/2032"),
                task("Phòng Nông nghiệp", "Trạm Khuyến nông + Trạm Thú y", ""),
                task("Sở Xây dựng", "Sở Y tế", ""),
                task("Điện lực huyện", "", ""),
                task("Sở Y tế", "Văn phòng + Phòng Kế hoạch - Tài chính", ""),
                task("Công an tỉnh", "Sở Y tế", ""),
                task("Sở Nội vụ", "", ""),
            ]
        );
    }

    #[test]
    fn who_is_charged_behind_a_topic_a_ground_or_before_a_second_condition() {
        for (item, lead) in [
            ("Về đầu tư công trình: Giao Sở Xây dựng lập dự án bến đò.", "Sở Xây dựng"),
            ("Về quy trình, giao Sở Nội vụ rà soát, trình Ủy ban nhân dân tỉnh.", "Sở Nội vụ"),
            ("Về việc thực hiện Chương trình, đề nghị Sở Y tế báo cáo kết quả.", "Sở Y tế"),
            ("Đối với các công trình, yêu cầu Sở Tài chính bố trí vốn.", "Sở Tài chính"),
            ("Về cơ chế, chính sách giao Sở Tài chính tham mưu.", "Sở Tài chính"),
            ("Để bến đò mở trong quý I/2032 giao Sở Xây dựng hoàn thành hồ sơ.", "Sở Xây dựng"),
            ("Trên cơ sở Công văn số 5/SXD-KT giao Sở Nội vụ rà soát.", "Sở Nội vụ"),
            ("Thực hiện Chỉ thị số 05/CT-TTg đề nghị Sở Y tế khám người giữ bến.", "Sở Y tế"),
            ("Khi phát hiện vi phạm, Sở Xây dựng chủ trì xử lý, nếu vượt thẩm quyền thì báo cáo.", "Sở Xây dựng"),
            (
                "Trường hợp có lũ lớn, Công an tỉnh cấm đò qua sông, nếu cần thì huy động thêm lực lượng.",
                "Công an tỉnh",
            ),
            ("Các ý kiến gửi về địa chỉ: Sở Xây dựng tổng hợp trước ngày 15/11/2031.", "Sở Xây dựng"),
            ("Tăng cường kiểm tra các bến đò, trong đó chú ý:", ""),
            (
                "Giao Ủy ban nhân dân xã Đông Hòa rà soát bến. Ủy ban nhân dân xã Đông tổng hợp kết quả.",
                "Ủy ban nhân dân xã Đông Hòa + Ủy ban nhân dân xã Đông",
            ),
            (
                "Giao Phòng Kinh tế và Hạ tầng lập dự án. Phòng Kinh tế báo cáo kết quả.",
                "Phòng Kinh tế và Hạ tầng + Phòng Kinh tế",
            ),
        ] {
            assert_eq!(charged_by(&[item]), [lead], "{item}");
        }
    }

    #[test]
    fn what_was_done_afterwards_and_what_somebody_needs_or_bears_is_no_task() {
        for (code, name) in [("CT", "CHỈ THỊ"), ("KH", "KẾ HOẠCH")] {
            for item in [
                "Sáu tháng đầu năm, Sở Y tế tổ chức được 05 lớp bơi.",
                "Sau cơn lũ tháng 9, UBND các huyện kiểm tra thấy 15 bến hỏng.",
                "Kết thúc năm 2030, Sở Xây dựng tổ chức kiểm tra và phát hiện 12 bến hỏng.",
                "Xã cần hỗ trợ liên hệ Sở Xây dựng.",
                "Tỉnh cần hỗ trợ kinh phí từ Trung ương để sửa bến.",
                "Kết quả còn hạn chế. Các đơn vị phải tiếp nhận số lượng hồ sơ lớn.",
            ] {
                assert!(items_of(code, name, &[item]).is_empty(), "{item}");
            }
        }
    }
}
