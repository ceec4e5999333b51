//! Trích yếu: what the document is about, without its type.

use super::received::before_received;
use crate::fold::{at_start, distance, fold};
use crate::grammar::authority::is_capitals;
use crate::grammar::number::label;
use crate::joined::Joined;
use crate::layout::{Part, Signal};
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_mute};
use crate::lines::TextLine;
use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::source::is_spelled_syllable;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::heads::{ADDRESSEE_LABEL, HEADING_WORDS, JOINT_WORDS, LETTERED, NO_ISSUERS, SAYING};
use crate::vocabulary::letterheads::{MOTTO, STAMPED_UNITS};
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::POSITIONS;
use crate::{Confidence, Field, Issuer, Provision, blocks, vocabulary};

/// Opens like a subject or stands below the type.
const SURE: u8 = 97;
/// Stands alone where a subject may stand.
const BARE: u8 = 85;

/// What parts the sentences of a text; a subject is none.
const SENTENCES: [&str; 2] = ["; ", ". "];

/// Sentences that end in a subject at the most: parts of it, and debris.
const SENTENCES_OF_SUBJECT: usize = 2;

/// The stamp of the office that received the document, or debris, was read into it.
const DAMAGED: u8 = 60;
/// Words that recognition made up, from how many on they cast doubt on a subject.
const MANY_ODD: usize = 2;

/// Words of letters and digits or marks mixed, or of small letters without any vowel: `Wlt04fÓi0`, `&-TÍN`, `nh`. Numbers and
/// symbols of documents are none.
fn odd_words(text: &str) -> usize {
    text.split(' ').filter(|word| is_odd(word)).count()
}

fn is_odd(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | ':' | '“' | '”' | '"' | '/'));
    let marks =
        bare == "&" || bare.contains(['=', '>', '<', '{', '}', '|', '~', '«', '»', '¬', '$', '£', '_', '?', '^']);
    let small = bare.contains(char::is_lowercase) && bare.contains(|c: char| c.is_ascii_digit()) && !is_measured(bare);
    let mute = bare.len() > 1 && is_mute(bare);
    // `cH`, `ndM`: no abbreviation begins small. In the name of a product one capital follows: `eThuế`.
    let capitals = bare.chars().filter(|c| c.is_uppercase()).count();
    let mixed = bare.starts_with(char::is_lowercase) && (capitals > 1 || capitals == 1 && bare.chars().count() <= 3);
    // `6È`
    let figured =
        bare.contains(|c: char| c.is_ascii_digit()) && bare.contains(|c: char| !c.is_ascii() && is_alphabetic(c));
    let figured = figured && !bare.contains(['/', '-']);
    marks || figured || mute || mixed || (small && !bare.contains(['/', '-']))
}

/// `300mg`, `110kV`, `v5.0`: a number and the unit that it is measured in, or a version.
fn is_measured(word: &str) -> bool {
    /// The letters of the longest unit.
    const UNIT: usize = 3;
    let number = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
    };
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let measured = number(word.get(..word.len() - unit.len()).unwrap_or_default());
    let version = word.strip_prefix('v').is_some_and(|rest| number(rest) && rest.contains('.'));
    version || measured && unit.len() <= UNIT && unit.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The subject; what it cites is handed on.
pub(super) fn read(reading: &Reading<'_>, issuers: &[Issuer], citations: &mut impl PassageSink) -> Option<Field> {
    let title = title(reading);
    let titled = title.is_some();
    let below = |line: &usize| title.is_none_or(|title| *line > title);
    let mut lines: Vec<usize> = reading.lines_of(Part::Subject).filter(below).collect();
    if !titled {
        // The right-hand column was merged into lines of the subject: `V/v mở lớp Đồng Xa, ngày 5 tháng 3 năm 2024`, or
        // `V/v mở lớp` / `cho Đồng Xa, ngày 5 tháng 3 năm 2024`.
        let about = |line: &usize| shows(reading, *line, Signal::About);
        let dated: Vec<usize> = reading.lines_of(Part::DateLine).collect();
        let first = lines.iter().chain(&dated).copied().filter(about).min();
        let below = |line: &usize| first.is_some_and(|first| *line >= first);
        lines.extend(dated.into_iter().filter(below).filter(|line| about(line) || bears_more(reading, *line)));
        lines.sort_unstable();
    }
    let about = lines.iter().position(|line| shows(reading, *line, Signal::About));
    if !titled && about.is_none() {
        // The first line of a subject without label may have been merged with the date as well.
        let numbered = |line: usize| label(reading.content(line)).is_some();
        let above = |line: &usize| {
            lines.first().is_some_and(|first| line < first) && bears_more(reading, *line) && !numbered(*line)
        };
        let merged = reading.lines_of(Part::DateLine).filter(above).last();
        lines.splice(..0, merged);
    }
    if let Some(about) = about.filter(|_| !titled) {
        // Below a letterhead without type the subject begins with `V/v`; what stands above it is debris.
        lines.drain(..about);
    }
    // Where the stamp of the office that received the document was read into the subject, its end cannot be told.
    let stamp = lines.iter().position(|line| shows(reading, *line, Signal::IncomingStamp)).filter(|at| *at > 0);
    // What stands apart from the subject and holds no words of a text is the stamp as well, or what is left of something else.
    let debris = lines.iter().zip(lines.iter().skip(1)).position(|(above, line)| is_debris(reading, *above, *line));
    let stamp = stamp.into_iter().chain(debris.map(|at| at + 1)).min();
    lines.truncate(stamp.unwrap_or(lines.len()));
    if !titled {
        // A full stop ends a subject of a letter; what stands below it is none of its lines.
        let end = lines.iter().zip(lines.iter().skip(1)).position(|(line, below)| ends(reading, *line, *below));
        lines.truncate(end.map_or(lines.len(), |end| end + 1));
    }
    if lines.len() > 1 && lines.last().is_some_and(|line| names_receiver(reading, *line)) {
        lines.pop();
    }
    if !titled && about.is_none() {
        // What stands in capitals in the place of the type is a heading, whatever it says.
        let headings = lines.iter().take_while(|line| capitals(reading, **line)).count();
        lines.drain(..headings);
    }
    // Below it stands who decides: the issuer, in capitals, and its term and session.
    let decider = decider(reading, issuers, &lines);
    lines.truncate(decider.unwrap_or(lines.len()));
    if titled {
        // `Ngày: 25/10/2031.`: the day of a stamp above the first words.
        let stamped = lines.iter().take_while(|line| is_stamped_day(reading, **line)).count();
        lines.drain(..stamped.min(lines.len().saturating_sub(1)));
        // `Ủy ban nhân dân tỉnh trân trọng kính mời:`
        let says = |line: &usize| {
            let content = reading.content(*line);
            content.ends_with(':') && SAYING.iter().any(|words| content.contains(words))
        };
        if lines.len() > 1 && lines.last().is_some_and(says) {
            lines.pop();
        }
        // Below words in small letters who decides stands in capitals, or a stamp behind strokes.
        let end = lines.iter().zip(lines.iter().skip(1)).position(|(above, line)| {
            let content = reading.content(*line);
            let bare = content.trim_start_matches(|c: char| !is_alphanumeric(c));
            let heads = opens_actor(bare) || content.starts_with(['|', '_', '~']);
            let long = bare.split(' ').count() >= AUTHORITY_WORDS;
            heads
                && long
                && capitals(reading, *line)
                && !capitals(reading, *above)
                && !blocks::hangs(reading.content(*above), false)
        });
        lines.truncate(end.map_or(lines.len(), |end| end + 1));
    }
    // `(Kèm theo …)` is no part of it.
    if let Some(issued) = lines.iter().skip(1).position(|line| shows(reading, *line, Signal::IssuedWith)) {
        let note = reading.joined(lines.drain(issued + 1..));
        citations.passage(&note, &Provision::default());
    }
    let cut = lines.last().is_some_and(|last| goes_on(reading, *last));
    // Behind a second heading, below the lines of a subject, stands none of its words.
    let above = |rest: &Stretch<'_>| {
        let first = lines.first().and_then(|line| reading.lines.get(*line));
        first.is_none_or(|first| rest.at < first.from)
    };
    let rest = heading(reading).filter(|rest| above(rest) && !adds_nothing(rest.text, lines.is_empty()));
    let opened = rest.and_then(|rest| below_heading(reading, rest, &lines));
    let first = opened.unwrap_or_else(|| behind_issuer(reading, &lines));
    let mut joined = Joined::default();
    if let Some(rest) = rest.filter(|_| opened.is_none()) {
        joined.push(rest.text, rest.at);
    }
    let mut torn = false;
    'lines: for index in lines.into_iter().skip(first) {
        let Some(line) = reading.lines.get(index) else { continue };
        let dated = !titled && shows(reading, index, Signal::DateLine);
        for stretch in stretches(line.content(reading.text), line.from) {
            let stretch = if dated { before_date(stretch) } else { stretch };
            let own = before_received(stretch.before_banner());
            let own = if titled { own } else { before_scribble(before_stamp(own)) };
            torn |= own.text.len() < stretch.text.len();
            let stretch = own;
            match stretch.text.find(ADDRESSEE_LABEL) {
                // What stands before the label on its line is debris.
                Some(_) => break 'lines,
                None => joined.push(stretch.text, stretch.at),
            }
        }
    }
    let joined = joined.trimmed(outside);
    let joined = match stray(&joined.text) {
        Some(end) => joined.parted(end).0.trimmed(outside),
        None => joined,
    };
    // `2 việc …`: recognition damaged the words that open it.
    let damaged = joined
        .text
        .split_once(' ')
        .is_some_and(|(word, rest)| !word.contains(is_alphabetic) && at_start(rest, "viec").is_some());
    let announced = (titled && !damaged) || about.is_some();
    // A damaged label stands before damaged words.
    let whole = announced && !["vw", "v/ "].iter().any(|label| fold(&joined.text).starts_with(label));
    let odd = odd_words(&joined.text) >= if whole { MANY_ODD } else { 1 };
    if !titled && !announced && !reading.is_headed() && reading.lines_of(Part::Recipients).next().is_none() {
        // Words above a text without a head of its own: `Xem mẫu`.
        return None;
    }
    if !titled && !announced && SENTENCES.iter().any(|mark| joined.text.contains(mark)) {
        // Sentences of the text.
        return None;
    }
    if !titled && !announced && joined.text.contains("Số:") {
        // The number and what stands around it, damaged beyond recognition.
        return None;
    }
    let ends = blocks::sentence_ends(&joined.text).count();
    if ends > SENTENCES_OF_SUBJECT {
        // The text of a document below a type that stands in the place of none: `THÔNG CÁO ĐẶC BIỆT` / `Ban … thương tiếc …`
        return None;
    }
    if !joined.text.contains(' ') {
        // A word alone says nothing of a document: it is debris.
        return None;
    }
    // `V/v đo nước Mùa nước năm nay về sớm. Ủy ban …`: where the text began in it, nothing tells.
    let torn = torn || ends > 0;
    let broken = stamp.is_some() || cut || torn || !titled && blocks::hangs(&joined.text, false);
    let sure = match (broken || odd, announced) {
        (true, _) => DAMAGED,
        (false, true) => SURE,
        (false, false) => BARE,
    };
    citations.passage(&joined, &Provision::default());
    Some(Field { span: joined.span(), confidence: Confidence::from_percent(sure), text: joined.text })
}

/// The line of a subject from which on its last ones name who decides, in capitals: the issuer, an office of it before the name,
/// its term and session below.
///
/// `Quy định mức thu …` / `HỘI ĐỒNG NHÂN DÂN TỈNH A` / `KHÓA X, KỲ HỌP THỨ 6`
fn decider(reading: &Reading<'_>, issuers: &[Issuer], lines: &[usize]) -> Option<usize> {
    // Blanks between words may be lost.
    let closed = |text: &str| fold(text).replace(' ', "");
    let small = lines.iter().rposition(|line| !capitals(reading, *line));
    let first = small.map_or(1, |at| at + 1).max(1).max(lines.len().saturating_sub(DECIDER_LINES));
    let term = |line: &usize| TERMS.iter().any(|words| at_start(reading.content(*line), words).is_some());
    let end = lines.iter().skip(first).position(term).map_or(lines.len(), |at| first + at);
    let names = |from: usize| {
        let named = lines.get(from..end).unwrap_or_default();
        let key: String = named.iter().map(|line| closed(reading.content(*line))).collect();
        let key = key.strip_suffix(STATE).unwrap_or(&key);
        issuers.iter().any(|issuer| {
            let office = key.strip_suffix(&closed(&issuer.name));
            office.is_some_and(|office| office.is_empty() || POSITIONS.iter().any(|words| closed(words) == office))
        })
    };
    let above = |at: usize| at.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
    let open = |at: usize| !blocks::hangs(reading.content(above(at)), capitals(reading, above(at)));
    (first..end).find(|at| open(*at) && names(*at))
}

/// The most lines below a subject that name who decides.
const DECIDER_LINES: usize = 3;
/// How the line opens that says in which term and session an assembly decides, folded.
const TERMS: [&str; 3] = ["khoa", "ky hop", "nhiem ky"];
/// The state whose assembly decides, folded and closed up.
const STATE: &str = "nuocconghoaxahoichunghiavietnam";

/// Whether a line ends a sentence that the line below does not go on with. `TP.` is an abbreviation, and so may be what stands
/// in capitals directly above it: `BHXH.` / `BHYT.` for `BHXH,` / `BHYT,`
fn ends(reading: &Reading<'_>, line: usize, below: usize) -> bool {
    let content = reading.content(line);
    let Some(sentence) = content.strip_suffix('.') else { return false };
    let word = sentence.rsplit(' ').next().unwrap_or_default();
    let apart = below > line + 1 || word.ends_with(char::is_lowercase);
    let abbreviated = word.chars().count() <= ABBREVIATED && word.starts_with(char::is_uppercase);
    apart && !abbreviated && !reading.content(below).starts_with(char::is_lowercase)
}

/// The longest abbreviation that ends in a full stop, in letters.
const ABBREVIATED: usize = 3;

/// The fewest words of a line in capitals that names who decides.
const AUTHORITY_WORDS: usize = 4;

/// Whether a line holds a day in figures and no more than the remnant of its label: `ng: 25/10/2031.`
fn is_stamped_day(reading: &Reading<'_>, line: usize) -> bool {
    let shape = reading.lines.get(line).map(|line| line.shape);
    shape.is_some_and(|shape| shape.letters <= STAMPED_LETTERS && shape.digits >= STAMPED_DIGITS)
}

/// The most letters and the fewest digits of the day of a stamp: `Ngày: 5/3/2031`.
const STAMPED_LETTERS: u16 = 4;
const STAMPED_DIGITS: u16 = 6;

/// What of a line stands before the scribble at its end: from an odd word on, of two or more most are none of the language;
/// or a consonant by itself.
///
/// `V/v giải đáp chính sách “...g M2 ce`, `V/v giải đáp chính sách l`
fn before_scribble(stretch: Stretch<'_>) -> Stretch<'_> {
    let word = |word: &str| {
        let bare = word.trim_matches(|c: char| !is_alphanumeric(c));
        let abbreviates = bare.chars().filter(|c| c.is_uppercase()).count() >= 2;
        let number = bare.bytes().all(|byte| byte.is_ascii_digit());
        !bare.is_empty() && (abbreviates || number || bare.contains(['/', '-']) || is_spelled_syllable(bare))
    };
    if let Some((before, last)) = stretch.text.rsplit_once(' ')
        && last.len() == 1
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
        && is_mute(last)
        && before.ends_with(is_lowercase)
        && !LETTERED.iter().any(|word| before.ends_with(word))
    {
        return stretch.before(before.len());
    }
    let odd = |part: &str| part != "&" && is_odd(part) || part.contains("..");
    if !stretch.text.split(' ').any(odd) {
        return stretch;
    }
    let (mut at, mut count, mut told, mut seen, mut end) = (stretch.text.len(), 0, 0, false, None);
    for part in stretch.text.rsplit(' ') {
        at = at.saturating_sub(part.len());
        count += 1;
        let known = word(part);
        told += usize::from(known);
        seen |= odd(part);
        // `Bey d4`
        if seen && !known && count >= 2 && told * 2 < count {
            end = Some(at);
        }
        at = at.saturating_sub(1);
    }
    // At least two words stand before it.
    let opened = |end: &usize| stretch.text.get(..*end).is_some_and(|before| before.trim_end().contains(' '));
    end.filter(opened).map_or(stretch, |end| stretch.before(end))
}

/// Words of the stamp of an office that received the document, at the least.
const STAMP_WORDS: usize = 4;

/// What of a line in small letters stands before the name that an office stamped beside it, in capitals, its place among them.
fn before_stamp(stretch: Stretch<'_>) -> Stretch<'_> {
    let upper = |word: &&str| word.chars().count() >= 2 && word.chars().all(char::is_uppercase);
    let words = stretch.text.rsplit(' ').take_while(upper);
    let (count, length) = words.clone().fold((0, 0), |(count, length), word| (count + 1, length + word.len() + 1));
    let placed = words.clone().any(|word| STAMPED_UNITS.contains(&fold(word).as_str()));
    let before = stretch.before(stretch.text.len().saturating_sub(length));
    // A subject in capitals is one to its end, whatever it begins with: `V/v RÀ SOÁT …`
    let small = before.text.chars().filter(|c| is_lowercase(*c)).nth(1).is_some();
    if count >= STAMP_WORDS && placed && small { before } else { stretch }
}

/// Where a digit by itself behind a year begins, or a bracket that nothing opened: `… năm 2032 1`, `… bến đò Mận )`
fn stray(text: &str) -> Option<usize> {
    let (before, last) = text.rsplit_once(' ')?;
    let year = before.rsplit(' ').next().unwrap_or_default();
    let digit = last.len() == 1 && last.bytes().all(|byte| byte.is_ascii_digit());
    let behind_year = || year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let open = || last == ")" && !before.contains('(');
    (digit && behind_year() || open()).then_some(before.len())
}

/// Lines that debris may put between two of a subject.
const BETWEEN: usize = 2;

/// Whether the subject goes on in small letters behind what was read into it and before the text begins: its end is lost.
fn goes_on(reading: &Reading<'_>, last: usize) -> bool {
    let further = (last + 1..reading.lines.len()).filter(|line| reading.speaks(*line)).take(BETWEEN);
    let head = further.take_while(|line| {
        let part = reading.layout.parts.get(*line);
        let named =
            [Signal::Recipients, Signal::Dash, Signal::Whereabouts].iter().any(|sign| shows(reading, *line, *sign));
        matches!(part, Some(Part::Letterhead | Part::Stamp | Part::Authority | Part::Recipients)) && !named
    });
    head.last().is_some_and(|line| shows(reading, line, Signal::LowerStart))
}

/// Whether a line of a subject is the name above the stamp of the office that received the document: in capitals, unlike
/// the line above it, or what recognition made of it, and the stamp below it.
fn names_receiver(reading: &Reading<'_>, line: usize) -> bool {
    let next = (line + 1..reading.lines.len()).find(|line| reading.speaks(*line));
    let above = (0..line).rev().find(|line| reading.speaks(*line));
    let stamped = next.is_some_and(|next| shows(reading, next, Signal::IncomingStamp));
    let content = reading.content(line);
    let odd = || odd_words(content) * 2 >= content.split(' ').count();
    stamped && (odd() || (capitals(reading, line) && above.is_some_and(|above| !capitals(reading, above))))
}

/// The widest line of letters that no word of a subject stands on, in characters.
const DEBRIS_WIDTH: u16 = 2;

/// The widest one whose letters bear no marks.
const SCRAP_WIDTH: u16 = 5;

/// Whether a line of a subject below another is debris: below a blank line, and no more than a letter or two, or a third of
/// its words odd, or half of them in capitals amid small ones.
fn is_debris(reading: &Reading<'_>, above: usize, line: usize) -> bool {
    let upper = |line: usize| reading.lines.get(line).is_some_and(TextLine::is_upper_case);
    if line == above + 1 {
        return false;
    }
    let content = reading.content(line);
    let words = content.split(' ').count();
    let capitals = content.split(' ').filter(|word| is_capitals(word)).count();
    let width = reading.lines.get(line).map_or(0, |line| line.shape.width);
    // `x at`: words of a subject bear marks.
    let bare = width <= SCRAP_WIDTH && content.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ');
    let narrow = width <= DEBRIS_WIDTH || bare;
    // `dứt HĐLĐ`: a word with its marks is one of a subject.
    let marked =
        |word: &str| word.chars().count() >= MARKED_WORD && word.chars().all(char::is_lowercase) && !word.is_ascii();
    let mixed = !upper(line)
        && !upper(above)
        && content.starts_with(char::is_lowercase)
        && capitals * 2 >= words
        && !content.split(' ').any(marked);
    narrow || odd_words(content) * 3 >= words || mixed || is_motto(content)
}

/// The shortest word whose marks tell it from debris, in letters.
const MARKED_WORD: usize = 3;

/// The fewest letters of what is left of it.
const SHORTEST_SCRAP: usize = 6;

/// Whether a line holds a piece of the national motto and nothing else, one letter damaged: `inh phúc`
fn is_motto(content: &str) -> bool {
    let key: String = fold(content).chars().filter(char::is_ascii_lowercase).collect();
    let motto = MOTTO.concat();
    let pieces = motto.as_bytes().windows(key.len().max(SHORTEST_SCRAP));
    key.len() >= SHORTEST_SCRAP && pieces.into_iter().any(|piece| distance(piece, key.as_bytes(), 1).is_some())
}

/// Words of a place before a date at the most: `Bà Rịa - Vũng Tàu`, `TP. Hồ Chí Minh`.
const PLACE_WORDS: usize = 5;

/// `V/v chính sách thuế Đồng Xa, ngày 22 tháng 8 năm 2014`: what of a line stands before the date line that was merged
/// with it. Dates of the subject itself have no place and comma before them.
fn before_date(stretch: Stretch<'_>) -> Stretch<'_> {
    let dated = |at: &usize| stretch.text.get(*at..).is_some_and(|rest| at_start_of_word(rest, ", ngay"));
    let Some(day) = stretch.text.match_indices(", ").map(|(at, _)| at).find(dated) else { return stretch };
    let mut at = day;
    for _ in 0..PLACE_WORDS {
        let before = stretch.text.get(..at).unwrap_or_default().trim_end();
        let word = before.rfind(' ').map_or(0, |blank| blank + 1);
        let place = before.get(word..).is_some_and(|word| word == "-" || word.starts_with(char::is_uppercase));
        if !place {
            break;
        }
        at = word;
    }
    if at < day { stretch.before(at) } else { stretch }
}

/// Whether a text begins with folded words, whatever stands glued to them: `, ngay30`
fn at_start_of_word(text: &str, words: &str) -> bool {
    let opening: String = text.chars().take(words.len()).collect();
    fold(&opening) == words
}

/// Whether words in small letters stand before the date line on its line: those of a subject.
fn bears_more(reading: &Reading<'_>, line: usize) -> bool {
    let content = Stretch { text: reading.content(line), at: 0 };
    let before = before_date(content);
    before.text.len() < content.text.len() && before.text.chars().any(char::is_lowercase) && before.text.contains(' ')
}

/// Debris at the ends and the closing mark.
fn outside(c: char) -> bool {
    !is_alphanumeric(c) && !matches!(c, '(' | ')' | '“' | '”' | '"' | '[' | ']' | '%' | '…')
}

/// Whether a line is in capitals.
fn capitals(reading: &Reading<'_>, line: usize) -> bool {
    reading.lines.get(line).is_some_and(TextLine::is_upper_case)
}

fn shows(reading: &Reading<'_>, line: usize, signal: Signal) -> bool {
    reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal))
}

/// What stands behind the type on its own line: `TỜ TRÌNH Về việc …`. `CỦA` and the issuer stay with the type.
fn heading<'t>(reading: &Reading<'t>) -> Option<Stretch<'t>> {
    let line = reading.lines_of(Part::Title).find(|line| shows(reading, *line, Signal::TypeOpening))?;
    let line = reading.lines.get(line)?;
    let content = line.content(reading.text);
    let lead = content.len() - content.trim_start_matches(|c: char| !is_alphanumeric(c)).len();
    let (_, end) = vocabulary::type_at_start(content.get(lead..)?)?;
    let rest = before_received(Stretch { text: content, at: line.from }.behind(lead + end).before_banner());
    (!names_issuer(rest.text) && !rest.text.is_empty()).then_some(rest)
}

/// How many of the subject's lines belong to the type line: `CỦA BỘ CHÍNH TRỊ` above `VỀ …`.
fn behind_issuer(reading: &Reading<'_>, lines: &[usize]) -> usize {
    if !lines.first().is_some_and(|line| names_issuer(reading.content(*line))) {
        return 0;
    }
    let opens = |line: &usize| shows(reading, *line, Signal::About) || shows(reading, *line, Signal::AboutShort);
    let upper = || lines.iter().take_while(|line| capitals(reading, **line)).count();
    // `CỦA BAN THƯỜNG VỤ THÀNH ỦY VỀ KẾT QUẢ …`: the subject begins with whose it is.
    let told = lines.first().is_some_and(|line| reading.content(*line).contains(" VỀ "));
    lines.iter().position(opens).unwrap_or_else(|| if told { 0 } else { upper() })
}

/// The most words that a heading adds to the name of the type.
const HEADING_LENGTH: usize = 4;

/// Where the subject opens with a word of its own below a type line that adds something to the type, in capitals as the
/// type is: `BIÊN BẢN KIỂM TRA` / `Về việc …`. Behind many words `V/v` alone does, for `VỀ …` may go on with them.
fn below_heading(reading: &Reading<'_>, rest: Stretch<'_>, lines: &[usize]) -> Option<usize> {
    let marked = |line: &usize| shows(reading, *line, Signal::About) && reading.content(*line).contains("/v");
    let opens = |line: &usize| {
        let about = shows(reading, *line, Signal::About) || shows(reading, *line, Signal::AboutShort);
        about && reading.content(*line).trim_start_matches('(').starts_with('V')
    };
    let at = lines.iter().position(opens)?;
    let (above, first) = (lines.get(..at)?, lines.get(at)?);
    let words = |text: &str| text.split_whitespace().count();
    let length = words(rest.text) + above.iter().map(|line| words(reading.content(*line))).sum::<usize>();
    let upper = is_capitals(rest.text) && above.iter().all(|line| capitals(reading, *line));
    let known = at == 0 && HEADING_WORDS.iter().any(|words| at_start(rest.text, words) == Some(rest.text.len()));
    (upper && (length <= HEADING_LENGTH || known || marked(first))).then_some(at)
}

/// The line of the title. What stands in capitals below a subject that opens with `V/v` and names no type is none: marks and
/// notes of the office.
pub(super) fn title(reading: &Reading<'_>) -> Option<usize> {
    let title = reading.lines_of(Part::Title).next()?;
    let typed = shows(reading, title, Signal::TypeLine) || shows(reading, title, Signal::TypeOpening);
    let about = |line: usize| line < title && shows(reading, line, Signal::About);
    (typed || !reading.lines_of(Part::Subject).any(about)).then_some(title)
}

/// Whether what stands in the place of the subject is a heading of a type that no rule knows: in capitals, no title above
/// it and no `V/v` below.
pub(super) fn is_headed(reading: &Reading<'_>) -> bool {
    let about = |line: usize| shows(reading, line, Signal::About);
    title(reading).is_none()
        && reading.lines_of(Part::Subject).next().is_some_and(|line| capitals(reading, line))
        && !reading.lines_of(Part::Subject).any(about)
}

/// Whether the rest of the type line says nothing of what the document is about.
fn adds_nothing(rest: &str, alone: bool) -> bool {
    let says_only = |words: &[&str]| words.iter().any(|words| at_start(rest, words) == Some(rest.len()));
    says_only(JOINT_WORDS) || alone && says_only(HEADING_WORDS)
}

/// `CỦA BỘ CHÍNH TRỊ`, but not `CỦA ĐỒNG CHÍ …`, `CỦA PHÓ THỦ TƯỚNG … TẠI …`
fn names_issuer(text: &str) -> bool {
    let Some(end) = at_start(text, "cua") else { return false };
    let rest = text.get(end..).unwrap_or_default().trim_start();
    !NO_ISSUERS.iter().any(|words| at_start(rest, words).is_some()) && !text.contains(" TẠI ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_the_motto_are_no_words_of_a_subject() {
        for scrap in ["inh phúc", "Tự do - Hạnh", "lập - Tự đo"] {
            assert!(is_motto(scrap), "{scrap}");
        }
        for words in ["hạnh phúc gia đình", "do-t", "tự do hóa", "cá nhân"] {
            assert!(!is_motto(words), "{words}");
        }
    }

    #[test]
    fn what_an_office_stamped_beside_it_or_the_date_is_none_of_its_words() {
        for (lines, want) in [
            (
                "V/v những nội dung liên quan SỞ XÂY DỰNG TỈNH SÔNG CÁI\nđến việc giữ đê",
                "V/v những nội dung liên quan đến việc giữ đê",
            ),
            ("V/v hướng dẫn giữ đê.\n\nĐẾN lại “NI:", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê. Bey d4", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê “...g M2 ce", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê l", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê năm 2032 1", "V/v hướng dẫn giữ đê năm 2032"),
            ("V/v hướng dẫn giữ đê ) ’", "V/v hướng dẫn giữ đê"),
            ("V/v cấp đất 100 m2 cho hộ nghèo", "V/v cấp đất 100 m2 cho hộ nghèo"),
            ("V/v khai thuế của H & M Hennes & Mauritz", "V/v khai thuế của H & M Hennes & Mauritz"),
            ("V/v dùng ứng dụng eTax Mobile và iOS 15", "V/v dùng ứng dụng eTax Mobile và iOS 15"),
            ("V/v nâng cấp hệ thống iOffice v5.0", "V/v nâng cấp hệ thống iOffice v5.0"),
            ("V/v dùng phần mềm vnEdu 4.0", "V/v dùng phần mềm vnEdu 4.0"),
            ("V/v cấp thuốc A-T Zidovan 300mg", "V/v cấp thuốc A-T Zidovan 300mg"),
            ("V/V RÀ SOÁT NHÀ BÊN SÔNG\nTRÊN ĐỊA BÀN TỈNH", "V/V RÀ SOÁT NHÀ BÊN SÔNG TRÊN ĐỊA BÀN TỈNH"),
            ("‘V/v hướng dẫn giữ đê", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ bờ\n\nsông ĐTNN", "V/v hướng dẫn giữ bờ sông ĐTNN"),
            ("V/v thực hiện BHXH.\nBHYT. BHTN năm 2031", "V/v thực hiện BHXH. BHYT. BHTN năm 2031"),
            ("VW hướng dẫn giữ đê", "VW hướng dẫn giữ đê"),
        ] {
            let document = crate::parse(&format!(
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/SNV-VP Bến Gỗ, ngày 12 tháng \
                 5 năm 2031\n{lines}\n\nKính gửi: Ủy ban nhân dân các xã\n\nSở Nội vụ hướng dẫn giữ đê như sau: mỗi xã cử 02 người.\n"
            ));
            assert_eq!(document.subject.as_ref().map(|field| field.text.as_str()), Some(want), "{lines}");
        }
    }

    #[test]
    fn a_subject_merged_with_the_date_is_whole() {
        for (first, second, want) in [
            (
                "V/v giải đáp một số quy định Bến Gỗ, ngay30 tháng 9 năm 2031",
                "của Bộ luật Lao động",
                "V/v giải đáp một số quy định của Bộ luật Lao động",
            ),
            (
                "“Thuế của cá nhân thực hiện Bến Gỗ, ngày 28 tháng 9 năm 2031",
                "dịch vụ theo Hợp đồng”",
                "“Thuế của cá nhân thực hiện dịch vụ theo Hợp đồng”",
            ),
        ] {
            let document = crate::parse(&format!(
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSở Nội vụ Độc lập - Tự do - Hạnh phúc\nSố: 12/SNV-VP\n{first}\n\n{second}\n\n\
                 Kính gửi: Ủy ban nhân dân các xã\n\nSở Nội vụ trả lời như sau: mỗi xã cử 02 người.\n"
            ));
            assert_eq!(document.subject.as_ref().map(|field| field.text.as_str()), Some(want));
        }
    }

    #[test]
    fn words_above_a_text_without_a_head_are_no_subject() {
        let text = "Xem mẫu\n\nSở Thủy sản báo cáo tình hình bến đò như sau:\n1. Bến Gỗ hư hỏng một cầu tàu.\n2. Bến Sông Con hư hỏng ba cầu tàu.\n";
        assert_eq!(crate::parse(text).subject, None);
    }

    #[test]
    fn a_subject_into_which_the_text_began_is_not_sure() {
        let text = "SỞ THỦY SẢN\nSố: 12/KH-STS\nĐồng Xa, ngày 5 tháng 3 năm 2031\nKẾ HOẠCH\nVề việc đo nước\nMùa nước năm nay về sớm, các\nbến đều đã ngập. Sở lập\nkế hoạch:\n1. Đo nước.\n";
        let subject = crate::parse(text).subject.clone();
        assert!(subject.is_none_or(|subject| subject.text == "Về việc đo nước" || subject.confidence.percent() <= 60));
    }
}
