//! Cơ quan ban hành: the bodies of the letterhead, put together from the stretches of the left column.

use super::columns::Titles;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::fold::{at_end, at_start, distance, fold};
use crate::grammar::authority::is_capitals;
use crate::grammar::number;
use crate::joined::Joined;
use crate::layout::{Part, Signal, Signals};
use crate::letters::{is_alphabetic, is_alphanumeric, is_vowel};
use crate::reading::Reading;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::letterheads::{
    COMPOSED, COMPOUNDS, CONNECTIVES, DEPARTMENTS, INCOMPLETE, NO_BODIES, OF_UNITS, OFFICES, ORGANS, PLACE_WORDS,
    PREVENTED, PRINTED_PLACES, SUBORDINATES, SUBORDINATES_MARKED, SUPERIORS, TEAMS, UNITS, YEAR_OF_REPUBLIC,
};
use crate::vocabulary::openings::{OPENINGS, Rank};
use crate::vocabulary::{bodies, bodies_coded, body_named, treaties};
use crate::{Confidence, Issuer, IssuerEvidence};

/// Words before the opening of a name that may be debris.
const MOST_DEBRIS: usize = 2;
/// What a syllable ends with behind its vowels, the last three in names of the highlands only: `ĐẮK LẮK`, `CHƯ SÊL`.
const FINALS: [&str; 12] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k", "l", "r"];
/// Letters of the name of a known body that recognition may have damaged.
const DAMAGE: usize = 1;
/// The shortest name that is known in spite of damage, in letters.
const LEAST_DAMAGED: usize = 10;
/// A name of so many words bears marks.
const LEAST_MARKED: usize = 3;
/// Bodies of a letterhead at the most: joint documents have four or five issuers.
const MOST_NAMES: usize = 8;
/// Lines of a letterhead at the most, with what is printed amid it.
const MOST_LINES: usize = 240;
/// The longest name of a body, in bytes: what is longer is none, and what would go on with one is left aside.
const LONGEST_NAME: usize = 400;

/// Title and name in full, the name opening like a body.
const SURE: u8 = 98;
/// No title beside it.
const UNTITLED: u8 = 90;
/// What stands above it may be its superior, or who received the document.
const DOUBTFUL: u8 = 88;
/// Recognition lost marks of the name.
const UNMARKED: u8 = 85;
/// The name does not open like a body, or has no place of its own where it needs one.
const ODD: u8 = 75;

/// What parts the names of joint issuers on a line.
const HYPHENS: [&str; 3] = [" - ", " – ", " — "];

/// A name while it is put together.
#[derive(Debug, Default)]
struct Name {
    text: Joined,
    /// Its key.
    key: String,
    /// What it may stand below, `None` where it opens like no known body.
    rank: Option<Rank>,
    /// It issues together with the one before.
    joint: bool,
    /// A hyphen stands at the end of its line.
    hyphen: bool,
    /// Where a comma does.
    comma: Option<u32>,
    /// The stamp of an office that received the document stands directly below it, and titles below that.
    stamped: bool,
}

/// Where a line stands to the stamp of an office that received the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Beside {
    /// Elsewhere.
    #[default]
    Apart,
    /// Directly above the stamp, and above the last of the titles.
    Above,
    /// Directly above the stamp, below the titles.
    Below,
}

/// The bodies of the letterhead while they are read.
#[derive(Debug, Default)]
struct Letterhead {
    names: Vec<Name>,
    titles: Titles,
    /// A rule was drawn below the last name.
    ruled: bool,
    /// The signing software or an office that received the document printed something above.
    stamped: bool,
    /// The number stood below the names: what follows are titles and debris.
    numbered: bool,
    /// Where the line that is being read stands to such a stamp.
    beside: Beside,
    /// How many names there were when the titles ended, or the number stood.
    above_titles: Option<usize>,
    /// What was read above a stamp was its own head, or else the superior of what stands below it.
    doubtful: bool,
    /// The number is that of a joint document.
    joint: bool,
}

/// The issuers that the letterhead names; none where there is no letterhead.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Issuer> {
    let (lines, stamped) = lines(reading);
    let joint =
        reading.lines_of(Part::Number).any(|line| JOINT_SYMBOLS.iter().any(|symbol| bears(reading, line, symbol)));
    let mut letterhead = Letterhead { stamped, joint, ..Letterhead::default() };
    let titles = lines.iter().rposition(|line| is_titled(reading, *line));
    for (at, index) in lines.into_iter().enumerate() {
        letterhead.beside = match is_above_stamp(reading, index) {
            true if titles.is_some_and(|titles| titles < at) => Beside::Below,
            true if titles.is_none_or(|titles| titles > at) => Beside::Above,
            _ => Beside::Apart,
        };
        let Some(line) = reading.lines.get(index) else { continue };
        let part = reading.layout.parts.get(index);
        if part == Some(&Part::Number) {
            letterhead.numbered |= !letterhead.names.is_empty();
            letterhead.above_titles = Some(letterhead.names.len());
        } else if reading.speaks(index) {
            // A line that bears the date names a body only in a column of its own.
            let body = |stretch: &Stretch<'_>| is_capitals(stretch.text) && opening(&fold(stretch.text)).is_some();
            let named = stretches(line.content(reading.text), line.from);
            named
                .filter(|stretch| part != Some(&Part::DateLine) || body(stretch))
                .for_each(|stretch| letterhead.place(stretch));
        } else if is_rule(line.content(reading.text)) {
            letterhead.ruled |= !letterhead.names.is_empty();
        }
        if titles == Some(at) {
            letterhead.above_titles = Some(letterhead.names.len()).filter(|names| *names > 0);
        }
    }
    letterhead.issuers()
}

/// The lines of the letterhead and of the number, those that say nothing among them, and whether stamps stand above. Where
/// the signing software or a web site printed its lines between two stretches of them, those count that bear a title.
fn lines(reading: &Reading<'_>) -> (Vec<usize>, bool) {
    let mut lines = Vec::new();
    // Where the lines since the last stamp begin, and those that bear the first title.
    let (mut group, mut from) = (0, None);
    // The line directly above a stamp that was taken for one of its lines.
    let mut torn = None;
    let (mut stamped, mut amid) = (false, false);
    for (index, part) in reading.layout.parts.iter().enumerate() {
        match part {
            Part::Letterhead | Part::Number => {
                if from.is_none() && is_titled(reading, index) {
                    from = Some(group);
                }
                amid = false;
                lines.extend(torn.take().filter(|torn| goes_on(reading, *torn, index)));
                lines.push(index);
            }
            Part::Stamp if reading.speaks(index) || is_beside(reading, index) => {
                // An office that received or copied the document stamps it amid the names as well: nothing ends there.
                amid |= is_beside(reading, index) && lines.len() > group;
                torn = if is_above_stamp(reading, index) { Some(index) } else { torn };
                if !amid && reading.speaks(index) {
                    stamped |= from.is_none();
                    group = lines.len();
                }
            }
            Part::DateLine if from.is_some() => lines.push(index),
            Part::DateLine | Part::Mark | Part::Stamp => {}
            // What stands above the title may be debris that looks like anything.
            Part::Subject | Part::Recipients if from.is_none() => {}
            _ => break,
        }
    }
    // Without a title the letterhead stands below the last stamp, where a body does.
    let named = |line: &usize| opening(&fold(reading.content(*line))).is_some();
    let below = || lines.get(group..).is_some_and(|lines| lines.iter().any(named));
    let from = from.unwrap_or_else(|| if below() { group } else { 0 });
    lines.drain(..from);
    lines.truncate(MOST_LINES);
    (lines, stamped)
}

/// Whether a line bears a title of the other column.
fn is_titled(reading: &Reading<'_>, line: usize) -> bool {
    reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::NationalTitle))
}

/// Whether the stamp of an office that received the document stands on the next line that speaks, and not on this one.
fn is_above_stamp(reading: &Reading<'_>, line: usize) -> bool {
    let received =
        |line: usize| reading.layout.signals.get(line).is_some_and(|signals| signals.has(Signal::IncomingStamp));
    let next = (line + 1..reading.lines.len()).take(NEAR_STAMP).find(|line| reading.speaks(*line));
    reading.speaks(line) && !received(line) && next.is_some_and(received)
}

/// Lines up to the one below a name that may be blank or bear a rule.
const NEAR_STAMP: usize = 3;

/// Whether a name that the stamp of an office tore goes on below it: `THỦ` / `Số đến: 12` / `TƯỚNG CHÍNH PHỦ`.
fn goes_on(reading: &Reading<'_>, torn: usize, line: usize) -> bool {
    let (above, below) = (fold(reading.content(torn)), fold(reading.content(line)));
    is_capitals(reading.content(torn)) && opening(&below).is_none() && opening(&format!("{above} {below}")).is_some()
}

/// Whether a line is that of the office that received or copied the document: `ĐẾN`, `Số đến: 12`, `SAO Y`.
fn is_beside(reading: &Reading<'_>, line: usize) -> bool {
    let beside = |signals: &Signals| signals.has(Signal::IncomingStamp) || signals.has(Signal::CopyHeading);
    reading.layout.signals.get(line).is_some_and(beside)
}

/// A rule below a name: `*`, `***`, `-----`. Two stars are the remainder of emphasis.
fn is_rule(content: &str) -> bool {
    let marks = content.chars().filter(|c| matches!(c, '-' | '_' | '=' | '*' | '–' | '—' | '.')).count();
    let stars = content.chars().all(|c| c == '*');
    marks >= 3 && !(stars && marks == 4) || content == "*"
}

impl Letterhead {
    /// Puts a stretch into its place.
    fn place(&mut self, stretch: Stretch<'_>) {
        let untitled = !self.titles.seen;
        let Some(left) = self.titles.cut(stretch) else { return };
        if self.numbered || left.text.len() > LONGEST_NAME {
            return;
        }
        if untitled && self.titles.seen && self.stamped {
            // The first name stands beside the title: what was read above it are stamps.
            self.names.clear();
        }
        let bare = left.trimmed_of(|c| !is_alphanumeric(c) && !matches!(c, ')' | '-' | '–' | ','));
        let hyphen = bare.text.ends_with(['-', '–']);
        // `BỘ VĂN HÓA,` / `THỂ THAO VÀ DU LỊCH`
        let comma = bare.text.ends_with(',').then(|| bare.end() - 1);
        let bare = from_opening(without_tail(bare.trimmed_of(|c| !is_alphanumeric(c) && c != ')')));
        let text = bare.joined().text;
        let key = fold(&text);
        let team = self.names.last().is_some_and(|above| names_team(above, &text));
        let rank = rank_of(&text, &key).or_else(|| team.then_some(Rank::Other));
        // Below both titles stands the heading where no body stands beside them: `LÝ LỊCH KHOA HỌC`, `HIỆP ĐỊNH`.
        let heading = rank.is_none()
            && (!untitled && self.names.is_empty()
                || key == "nuoc"
                || treaties::TYPES.iter().any(|words| opens(&key, words)));
        let symbol = left.text.starts_with('/') || (!text.contains(' ') && text.contains(['-', '/']));
        let counted = at_start(&text, YEAR_OF_REPUBLIC).is_some() && self.titles.seen;
        if symbol || counted || heading || !is_name(&text, &key, rank) {
            return;
        }
        if rank.is_some() && self.beside != Beside::Apart && self.above_titles == Some(self.names.len()) {
            // The first body below titles or number, above the stamp: it is who received the document.
            return;
        }
        if let Some(office) =
            self.names.last_mut().filter(|name| rank.is_some() && OFFICES.contains(&name.key.as_str()))
        {
            office.push(bare);
            office.rank = rank;
            return;
        }
        if let Some((superior, own)) = below_each_other(bare).filter(|_| self.names.is_empty() && rank.is_some()) {
            self.begin(superior, false);
            self.begin(own, false);
            self.doubtful = true;
            return;
        }
        let halves = joint(bare);
        // `BAN THƯỜNG VỤ` / `TỈNH ỦY …`, where nothing stands above.
        let organ = |above: &Name| self.names.len() == 1 && ORGANS.contains(&above.key.as_str()) && rank.is_some();
        let bound = halves.is_empty() && self.names.last().is_some_and(|above| binds(above, &key) || organ(above));
        let below = match (rank, self.names.last()) {
            (None, Some(_)) => true,
            (Some(Rank::Highest), Some(above)) => above.rank.is_some(),
            _ => false,
        };
        let first = key.split(' ').next().unwrap_or_default();
        let headless = self.names.is_empty() && CONNECTIVES.contains(&first);
        if !bound && rank.is_none() && (self.ruled || headless || !is_plausible(&key)) {
            // What opens like no body, below the rule, of no syllables or with the words amid a name, is debris.
            return;
        }
        match self.names.last_mut() {
            Some(name) if bound || (halves.is_empty() && below && !name.hyphen) => {
                if name.text.text.len() + bare.text.len() > LONGEST_NAME {
                    return;
                }
                name.push(bare);
            }
            _ if halves.is_empty() => self.begin(bare, false),
            _ => halves.into_iter().enumerate().for_each(|(at, half)| self.begin(half, at > 0)),
        }
        if let Some(name) = self.names.last_mut() {
            name.hyphen = hyphen;
            name.comma = comma;
            name.stamped = self.beside == Beside::Above;
        }
    }

    fn begin(&mut self, stretch: Stretch<'_>, joint: bool) {
        if self.names.len() == MOST_NAMES {
            return;
        }
        let text = stretch.joined();
        let key = fold(&text.text);
        let team = self.names.last().is_some_and(|above| names_team(above, &text.text));
        let rank = rank_of(&text.text, &key).or_else(|| team.then_some(Rank::Other));
        if rank.is_some() && self.names.pop_if(|above| above.stamped).is_some() {
            self.doubtful = true;
        }
        let beside = |above: &Name| above.hyphen && (self.joint || !is_department_of(above, &key));
        let beside = self.names.last().is_some_and(|above| beside(above) || equals(above, &key, rank));
        self.names.push(Name { text, key, rank, joint: joint || beside, hyphen: false, comma: None, stamped: false });
        self.ruled = false;
    }

    fn issuers(mut self) -> Vec<Issuer> {
        let titled = self.titles.seen;
        // Without a title above it, what opens like no body is whatever the text begins with.
        if !titled || self.names.iter().any(|name| name.rank.is_some()) {
            self.names.retain(|name| name.rank.is_some());
        }
        // `TỈNH ĐỒNG XA`: the name of the body was lost above its place.
        self.names.retain(|name| !is_place(&name.text.text));
        // `BI ÊN` / `BẢN`: a word by itself, and no abbreviation, names no body.
        self.names.retain(|name| name.key.contains(' ') || bodies_coded(&name.text.text).next().is_some());
        let last = self.names.iter().rposition(|name| !name.joint).unwrap_or(0);
        let parent = last.checked_sub(1).and_then(|at| self.names.get(at)).map(|name| name.text.text.clone());
        self.names
            .iter()
            .skip(last)
            .map(|name| Issuer {
                name: name.text.text.clone(),
                parent: parent.clone(),
                from: IssuerEvidence::Letterhead,
                span: name.text.span(),
                confidence: Confidence::from_percent(name.sure(titled).min(if self.doubtful {
                    DOUBTFUL
                } else {
                    SURE
                })),
            })
            .collect()
    }
}

impl Name {
    /// The name goes on.
    fn push(&mut self, stretch: Stretch<'_>) {
        if let Some(at) = self.comma.take() {
            self.text.close(",", at);
        }
        self.text.push(stretch.text, stretch.at);
        self.key = fold(&self.text.text);
        self.rank = self.rank.or_else(|| opening(&self.key));
    }

    fn sure(&self, titled: bool) -> u8 {
        let text = self.text.text.as_str();
        let odd = is_capitals(text) && text.contains(char::is_lowercase);
        let body = OFFICES.iter().find_map(|office| at_start(&self.key, office)).unwrap_or(0);
        let certain = opening(self.key.get(body..).unwrap_or_default().trim_start()).is_some();
        if !certain || INCOMPLETE.contains(&self.key.as_str()) || odd {
            ODD
        } else if lost_marks(text, &self.key) {
            UNMARKED
        } else if titled {
            SURE
        } else {
            UNTITLED
        }
    }
}

/// Whether every word of a key may be a syllable, consonants, vowels, perhaps a final, or is a year.
fn is_plausible(key: &str) -> bool {
    let syllable = |word: &str| {
        let rhyme = word.trim_start_matches(|c: char| c.is_ascii_alphabetic() && !is_vowel(c));
        let ending = rhyme.trim_start_matches(is_vowel);
        let (initial, vowels) = (word.len() - rhyme.len(), rhyme.len() - ending.len());
        initial <= 3 && (1..=3).contains(&vowels) && FINALS.contains(&ending)
    };
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    // `VIỆT NAM - SINGAPORE`: behind a hyphen stands a name of any tongue.
    let own = key.split_once(" - ").map(|(own, _)| own).filter(|own| own.contains(' ')).unwrap_or(key);
    // `SỐ 1`
    let own =
        own.strip_prefix("so ").map_or(own, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start());
    own.is_empty() || own.split(' ').all(|word| syllable(word) || year(word))
}

/// The letters of the known bodies, and what their names open like.
static KNOWN: LazyLock<Vec<(String, Option<Rank>)>> = LazyLock::new(|| {
    let names = bodies().iter().map(|body| fold(body.name));
    names.map(|key| (letters(&key), opening(&key))).collect()
});

/// The letters and digits of a key.
fn letters(key: &str) -> String {
    key.split(|c: char| !c.is_ascii_alphanumeric()).collect()
}

/// The known body that a key begins like, a letter damaged: `pong cuc thue`, `bq lao dong - thuong binh`.
fn damaged_opening(key: &str) -> Option<Rank> {
    let read = letters(key);
    if read.len() < LEAST_DAMAGED {
        return None;
    }
    let near = |body: &str| {
        // Most are shorter.
        if body.len() + DAMAGE < read.len() {
            return false;
        }
        let mut ends = read.len().saturating_sub(DAMAGE)..=read.len() + DAMAGE;
        ends.any(|end| {
            let opening = body.get(..end.min(body.len())).unwrap_or_default();
            distance(opening.as_bytes(), read.as_bytes(), DAMAGE).is_some()
        })
    };
    KNOWN.iter().find(|(body, _)| near(body)).and_then(|(_, rank)| *rank)
}

/// Whether recognition lost or changed marks of a name: it bears none, or a known body that it begins with has others.
fn lost_marks(text: &str, key: &str) -> bool {
    let bare = text.is_ascii() && key.split(' ').count() >= LEAST_MARKED;
    let ends = key.match_indices(' ').map(|(at, _)| at).chain([key.len()]);
    let known = ends.rev().find_map(|end| body_named(key.get(..end)?));
    bare || known.is_some_and(|name| {
        let same = |(printed, spelled): (&str, &str)| spelling(printed) == spelling(spelled);
        !text.split(' ').zip(name.split(' ')).all(same)
    })
}

/// The letters and marks of a word, wherever in it the tone stands: `HÒA` and `hoà` have one.
fn spelling(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().flat_map(char::to_lowercase).nfd().filter(|c| *c != ',').collect();
    letters.sort_unstable();
    letters
}

/// Without the small words that recognition left behind a name in capitals.
fn without_tail(stretch: Stretch<'_>) -> Stretch<'_> {
    if !is_capitals(stretch.text) {
        return stretch;
    }
    let small = |word: &str| word.chars().any(is_alphabetic) && !word.chars().any(char::is_uppercase);
    let joins = |word: &str| ["và", "của", "về", "cho"].contains(&word);
    let end = stretch.text.match_indices(' ').find(|(at, _)| {
        let word = stretch.text.get(at + 1..).unwrap_or_default().split(' ').next().unwrap_or_default();
        small(word) && !joins(word)
    });
    end.map_or(stretch, |(at, _)| stretch.before(at).trimmed_of(|c| !is_alphanumeric(c) && c != ')'))
}

/// Without debris before the word that opens a body: `4` TỔNG CỤC …`, `kh BỘ …`.
fn from_opening(stretch: Stretch<'_>) -> Stretch<'_> {
    let mut rest = stretch;
    for _ in 0..MOST_DEBRIS {
        let text = rest.joined().text;
        if !is_number(&text) && opening(&fold(&text)).is_some() {
            return rest;
        }
        let Some(at) = rest.text.find(' ') else { break };
        let word = rest.text.get(..at).unwrap_or_default();
        let debris = word.chars().count() <= 2 || word.chars().any(|c| !is_alphabetic(c));
        if !debris {
            break;
        }
        rest = rest.behind(at);
    }
    stretch
}

/// What the symbols of joint documents open with.
const JOINT_SYMBOLS: [&str; 2] = ["TTLT", "NQLT"];

fn bears(reading: &Reading<'_>, line: usize, symbol: &str) -> bool {
    reading.content(line).contains(symbol)
}

/// `BỘ TÀI NGUYÊN -` / `CỤC BẢN ĐỒ`: a department stands below its ministry, whatever speck recognition left behind that one.
fn is_department_of(above: &Name, key: &str) -> bool {
    opens(&above.key, "bo") && above.rank == Some(Rank::Equal) && DEPARTMENTS.iter().any(|words| opens(key, words))
}

/// What a printed name may stand below, its key given.
fn rank_of(text: &str, key: &str) -> Option<Rank> {
    if is_number(text) { None } else { opening(key).or_else(|| damaged_opening(key)) }
}

/// `SỐ 1`, `SỐ KIẾN THIẾT`: no `SỞ`.
fn is_number(text: &str) -> bool {
    text.starts_with("SỐ ")
}

/// `TRƯỜNG THPT A` / `TỔ NGỮ VĂN`: a team of teachers. `TỔ CHỨC` is another word.
fn names_team(above: &Name, text: &str) -> bool {
    let (school, team) = TEAMS;
    opens(&above.key, school) && text.starts_with(team) && !text.starts_with("TỔ CHỨC")
}

/// Two ministries, two departments: equals stand side by side. A department does not stand beside a ministry.
fn equals(above: &Name, key: &str, rank: Option<Rank>) -> bool {
    let department = |key: &str| opens(key, "so");
    above.rank == Some(Rank::Equal) && rank == Some(Rank::Equal) && department(&above.key) == department(key)
}

/// What opens the names of bodies in letterheads, with what these may stand below.
static BY_WORD: LazyLock<ByWord<(&str, Rank)>> = LazyLock::new(|| {
    ByWord::first(OPENINGS.iter().filter_map(|opening| Some((opening.words, opening.rank?))), |(words, _)| words)
});

/// What the name of a body that a key opens may stand below.
pub(super) fn opening(key: &str) -> Option<Rank> {
    if NO_BODIES.iter().any(|words| opens(key, words)) {
        return None;
    }
    let (_, rank) = BY_WORD.like(key).iter().find(|(words, _)| opens(key, words))?;
    // `PHÒNG, CHỐNG …` and `PHÒNG CHỐNG …` are what a body does.
    let prevents = opens(key, "phong") && key.contains("chong");
    (!prevents).then_some(*rank)
}

/// A key begins with words. Recognition loses the blank behind two or more of them: `TỔNG CỤCTHUẾ`.
fn opens(key: &str, words: &str) -> bool {
    let glued = words.contains(' ');
    let ends = |rest: &str| !rest.starts_with(|c: char| (c.is_ascii_alphanumeric() && !glued) || c == ',');
    key.strip_prefix(words).is_some_and(ends)
}

/// Whether a stretch can be the name of a body or a piece of one: in capitals, or opening like a body.
fn is_name(text: &str, key: &str, rank: Option<Rank>) -> bool {
    let letters = text.chars().filter(|c| is_alphabetic(*c)).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let dated = key.contains("ngay") && key.contains("thang");
    letters >= 2
        && digits <= 4
        && !dated
        && !["Số", "số", "Sô"].iter().any(|label| text.starts_with(label))
        && number::label(text).is_none()
        && (is_capitals(text) || (rank.is_some() && text.starts_with(char::is_uppercase)))
}

/// Whether a stretch belongs to the name above it, whatever it opens like.
fn binds(above: &Name, key: &str) -> bool {
    let above_key = above.key.as_str();
    let last = above_key.rsplit(' ').next().unwrap_or_default();
    let first = key.split(' ').next().unwrap_or_default();
    // `HỘI ĐỒNG NHÂN DÂN -` / `ỦY BAN NHÂN DÂN` are two; `BAN TỔ CHỨC -` / `CÁN BỘ` is one.
    if above.hyphen {
        return opening(key).is_none();
    }
    let connective = above_key.ends_with(',') || CONNECTIVES.contains(&last);
    let place = opening(key).is_none()
        && PLACE_WORDS.iter().any(|word| {
            key.strip_prefix(word).is_some_and(|rest| {
                rest.starts_with([' ', '.']) && !["uy", "doan"].iter().any(|body| opens(rest.trim_start(), body))
            })
        });
    // `BỘ CÔNG THƯƠNG` / `VỤ KẾ HOẠCH`: behind the whole name of a body no word of it goes on.
    let compound = COMPOUNDS.contains(&(last, first)) && body_named(above_key).is_none();
    let place_open = above.text.text.rsplit(' ').next().is_some_and(|word| PRINTED_PLACES.contains(&word));
    let whole = || above.rank.is_some() || opening(&format!("{above_key} {key}")).is_some();
    // `KHO BẠC NHÀ NƯỚC` / `KHO BẠC NHÀ NƯỚC KHU VỰC …`: what opens with all of the name above is another one.
    let again = above_key.contains(' ') && opens(key, above_key);
    let open = INCOMPLETE.contains(&above_key) || at_end(&above.text.text, "uy ban").is_some();
    let incomplete = (!above_key.contains(' ') && whole()) || open || place_open;
    !again && (connective || place || compound || incomplete)
}

/// Whether a name is that of a place and no body's: `XÃ BẾN GỖ`, not `XÃ ĐOÀN BẾN GỖ`.
fn is_place(name: &str) -> bool {
    let mut words = name.split(' ');
    words.next().is_some_and(|word| UNITS.contains(&word)) && words.next().is_some_and(|word| !OF_UNITS.contains(&word))
}

/// `UBND TỈNH A SỞ NỘI VỤ`: the body of the letterhead and the one above it on one line.
fn below_each_other(stretch: Stretch<'_>) -> Option<(Stretch<'_>, Stretch<'_>)> {
    let text = stretch.text;
    if !is_capitals(text) || !SUPERIORS.iter().any(|words| at_start(text, words).is_some()) {
        return None;
    }
    let own = |at: &usize| {
        let (above, rest) = (text.get(..*at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let begins = || {
            SUBORDINATES.iter().any(|words| at_start(rest, words).is_some())
                || SUBORDINATES_MARKED.iter().any(|words| rest.starts_with(words))
        };
        // `CỤC CẢNH SÁT PHÒNG CHÁY` does it, `PHÒNG TỔ CHỨC` is one.
        let prevents = || PREVENTED.iter().any(|word| opens(&fold(rest), &format!("phong {word}")));
        let composed = || COMPOSED.contains(&fold(above.rsplit(' ').next().unwrap_or_default()).as_str());
        // A hyphen parts those who issue together.
        let joint = above.ends_with([' ', '-', '–', '—', ',', '&']);
        !joint && above.contains(' ') && rest.contains(' ') && begins() && !prevents() && !composed()
    };
    let at = text.match_indices(' ').map(|(at, _)| at).find(own)?;
    Some((stretch.before(at), stretch.behind(at)))
}

/// `HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN`: a hyphen between the names of two bodies parts them. Empty where none does.
fn joint(stretch: Stretch<'_>) -> Vec<Stretch<'_>> {
    let body = |text: &str| opening(&fold(text)).is_some() && text.contains(' ');
    let mut found = Vec::new();
    if stretch.text.len() > LONGEST_NAME {
        return found;
    }
    let mut rest = stretch;
    // Where the rest is looked at for the next hyphen.
    let mut from = 0;
    let next = |text: &str, from: usize| {
        let marks = HYPHENS.iter().filter_map(|mark| Some((from + text.get(from..)?.find(mark)?, mark.len())));
        marks.min()
    };
    while let Some((at, length)) = next(rest.text, from) {
        let right = rest.text.get(at + length..).unwrap_or_default();
        let right = next(right, 0).map_or(right, |(end, _)| right.get(..end).unwrap_or_default());
        if !body(rest.before(at).text) {
            break;
        }
        // `SỞ LAO ĐỘNG - THƯƠNG BINH`: the hyphen stands in a name.
        from = at + length;
        if body(right) {
            found.push(rest.before(at));
            rest = rest.behind(at + length);
            from = 0;
        }
    }
    if !found.is_empty() {
        found.push(rest);
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::parse;

    /// What stands in the letterhead, the issuers joined by ` + `, and what they stand below.
    const LETTERHEADS: &[(&[&str], &str, &str)] = &[
        (&["ĐOÀN PHƯỜNG BẾN GỖ", "CHI ĐOÀN TỔ DÂN PHỐ SỐ 9"], "CHI ĐOÀN TỔ DÂN PHỐ SỐ 9", "ĐOÀN PHƯỜNG BẾN GỖ"),
        (&["HỘI PHỤ NỮ XÃ BẾN GỖ", "CHI HỘI PHỤ NỮ THÔN 3"], "CHI HỘI PHỤ NỮ THÔN 3", "HỘI PHỤ NỮ XÃ BẾN GỖ"),
        (&["UBND XÃ BẾN GỖ", "THÔN ĐỒNG GIỮA"], "THÔN ĐỒNG GIỮA", "UBND XÃ BẾN GỖ"),
        (&["BỘ CÔNG THƯƠNG", "VỤ KẾ HOẠCH"], "VỤ KẾ HOẠCH", "BỘ CÔNG THƯƠNG"),
        (&["KHO BẠC NHÀ NƯỚC", "KHO BẠC NHÀ NƯỚC KHU VỰC XIX"], "KHO BẠC NHÀ NƯỚC KHU VỰC XIX", "KHO BẠC NHÀ NƯỚC"),
        (&["BỘ QUỐC PHÒNG", "QUÂN KHU 15", "SƯ ĐOÀN 905"], "SƯ ĐOÀN 905", "QUÂN KHU 15"),
        (
            &["BỘ ĐỘI BIÊN PHÒNG TỈNH SÔNG CÁI", "ĐỒN BIÊN PHÒNG BẾN GỖ"],
            "ĐỒN BIÊN PHÒNG BẾN GỖ",
            "BỘ ĐỘI BIÊN PHÒNG TỈNH SÔNG CÁI",
        ),
        (&["UBND XÃ BẾN GỖ", "TRUNG TÂM PHÁT TRIỂN", "QUỸ ĐẤT"], "TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT", "UBND XÃ BẾN GỖ"),
        (&["CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI"], "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI", ""),
        (
            &["ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC ỦY BAN", "MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG CÁI"],
            "ỦY BAN NHÂN DÂN + BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG CÁI",
            "",
        ),
        (&["UBND TỈNH SÔNG CÁI SỞ NỘI VỤ"], "SỞ NỘI VỤ", "UBND TỈNH SÔNG CÁI"),
        (&["TONG CUC THUE CUC THUE TP SONG CAI"], "CUC THUE TP SONG CAI", "TONG CUC THUE"),
        (&["BAN THƯỜNG VỤ", "TỈNH ỦY SÔNG CÁI"], "BAN THƯỜNG VỤ TỈNH ỦY SÔNG CÁI", ""),
        (&["VĂN PHÒNG", "ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH"], "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH", ""),
        (&["TỈNH ỦY SÔNG CÁI", "VĂN PHÒNG"], "VĂN PHÒNG", "TỈNH ỦY SÔNG CÁI"),
        (&["HỘI ĐỒNG THẨM PHÁN", "TÒA ÁN NHÂN DÂN TỐI CAO"], "HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO", ""),
        (&["TRƯỜNG ĐẠI HỌC BẾN GỖ", "HỘI ĐỒNG TRƯỜNG"], "HỘI ĐỒNG TRƯỜNG", "TRƯỜNG ĐẠI HỌC BẾN GỖ"),
        (&["VIỆN HÀN LÂM", "KHOA HỌC BIỂN VIỆT NAM"], "VIỆN HÀN LÂM KHOA HỌC BIỂN VIỆT NAM", ""),
        (&["TRƯỜNG THPT BẾN GỖ", "TỔ NGỮ VĂN"], "TỔ NGỮ VĂN", "TRƯỜNG THPT BẾN GỖ"),
        (&["PHÒNG CÔNG CHỨNG", "SỐ 1"], "PHÒNG CÔNG CHỨNG SỐ 1", ""),
        (&["CÔNG TY TNHH MTV", "XỔ SỐ KIẾN THIẾT"], "CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT", ""),
        (&["TỔ CÔNG TÁC", "ĐỀ ÁN 06 TỈNH"], "TỔ CÔNG TÁC ĐỀ ÁN 06 TỈNH", ""),
        (&["CÔNG TY CỔ PHẦN BẾN GỖ", "NHÀ MÁY XAY LÚA"], "NHÀ MÁY XAY LÚA", "CÔNG TY CỔ PHẦN BẾN GỖ"),
        (&["CỤC HÀNG HẢI VIỆT NAM", "CẢNG VỤ SÔNG CÁI"], "CẢNG VỤ SÔNG CÁI", "CỤC HÀNG HẢI VIỆT NAM"),
        // A speck behind a ministry is no hyphen between two issuers.
        (&["BỘ TÀI CHÍNH -", "TỔNG CỤC DỰ TRỮ"], "TỔNG CỤC DỰ TRỮ", "BỘ TÀI CHÍNH"),
        (&["BỘ TÀI CHÍNH -", "BỘ NỘI VỤ"], "BỘ TÀI CHÍNH + BỘ NỘI VỤ", ""),
        (&["SỞ TÀI CHÍNH -", "CỤC THUẾ TỈNH SÔNG CÁI"], "SỞ TÀI CHÍNH + CỤC THUẾ TỈNH SÔNG CÁI", ""),
        (&["SỞ NỘI VỤ PHÒNG TỔ CHỨC"], "PHÒNG TỔ CHỨC", "SỞ NỘI VỤ"),
        (&["CỤC CẢNH SÁT PHÒNG CHÁY CHỮA CHÁY"], "CỤC CẢNH SÁT PHÒNG CHÁY CHỮA CHÁY", ""),
        (
            &["CHI CỤC HẢI QUAN KHU CHẾ XUẤT", "SÔNG CÁI - NORDLAND"],
            "CHI CỤC HẢI QUAN KHU CHẾ XUẤT SÔNG CÁI - NORDLAND",
            "",
        ),
        // The words of the motto in a name beside it.
        (
            &["UBND XÃ BẾN GỖ", "TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"],
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "UBND XÃ BẾN GỖ",
        ),
        (&["SỞ CÔNG NGHỆ", "TRUNG TÂM ĐIỀU HÀNH", "ĐÔ THỊ"], "TRUNG TÂM ĐIỀU HÀNH ĐÔ THỊ", "SỞ CÔNG NGHỆ"),
    ];

    #[test]
    fn a_place_without_its_body_is_no_issuer() {
        assert!(is_place("TỈNH ĐỒNG XA") && is_place("XÃ BẾN GỖ"));
        assert!(!is_place("XÃ ĐOÀN BẾN GỖ") && !is_place("TỈNH ỦY ĐỒNG XA") && !is_place("QUÂN KHU 15"));
    }

    #[test]
    fn bodies_stand_below_each_other_apart_from_the_titles_and_beside_them() {
        const TITLES: [&str; 3] = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "-------"];
        let rest =
            "Số: 12/TB-BG\nBến Gỗ, ngày 12 tháng 5 năm 2031\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\n1. Nghỉ lễ 02 ngày.\n";
        for &(lines, name, parent) in LETTERHEADS {
            let apart = format!("{}\n{}\n{rest}", lines.join("\n"), TITLES[..2].join("\n"));
            let beside: String = TITLES
                .iter()
                .enumerate()
                .map(|(at, title)| format!("{:50}{title}\n", lines.get(at).unwrap_or(&"")))
                .collect();
            for text in [apart, format!("{beside}{rest}")] {
                let document = parse(&text);
                let names: Vec<_> = document.issuers.iter().map(|issuer| issuer.name.as_str()).collect();
                let below = document.issuers.first().and_then(|issuer| issuer.parent.as_deref()).unwrap_or_default();
                assert_eq!((names.join(" + ").as_str(), below), (name, parent), "{text}");
            }
        }
    }

    #[test]
    fn a_body_beside_the_date_stands_in_a_column_of_its_own() {
        let document = parse(
            "ĐẢNG BỘ TỈNH SÔNG CÁI                ĐẢNG CỘNG SẢN VIỆT NAM\n\
             BAN THƯỜNG VỤ TỈNH ỦY          Sông Cái, ngày 12 tháng 4 năm 1997\nSố: 07-TT/TU\n\nTHÔNG TRI\n\
             Về việc kỷ niệm ngày lập tỉnh\n\n1. Các cấp ủy tổ chức mít tinh.\n",
        );
        assert_eq!(document.issuers[0].name, "BAN THƯỜNG VỤ TỈNH ỦY");
        assert_eq!(document.issuers[0].parent.as_deref(), Some("ĐẢNG BỘ TỈNH SÔNG CÁI"));
        assert_eq!(document.date.as_ref().map(|date| date.edtf.as_str()), Some("1997-04-12"));
    }

    #[test]
    fn the_stamp_of_who_received_it_does_not_part_the_letterhead() {
        for stamp in ["ĐẾN", "Số đến: 445", "ĐẾN\nSố: 445\nNgày: 14/5/2031"] {
            let document = parse(&format!(
                "ỦY BAN NHÂN DÂN\nTỈNH SÔNG CÁI\n{stamp}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\
                 Số: 12/UBND-NC\nV/v nghỉ lễ\nSông Cái, ngày 12 tháng 5 năm 2031\nKính gửi: Sở Xây dựng\n\nThực hiện Luật \
                 Đê điều, Ủy ban thông báo nghỉ lễ.\n"
            ));
            assert_eq!(document.issuers[0].name, "ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI", "{stamp}");
            assert_eq!(document.number.as_ref().map(|number| number.canonical.as_str()), Some("12/UBND-NC"), "{stamp}");
        }
    }

    #[test]
    fn the_titles_beside_a_name_are_none_of_its_words_however_damaged() {
        for (head, name) in [
            (
                "TỔNG CỤC DỰ TRỮ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCỤC DỰ TRỮ SÔNG CÁI Độc lập-1 #c-..<s} Úc",
                "CỤC DỰ TRỮ SÔNG CÁI",
            ),
            (
                "BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nTỔNG CỤC THUẾ NAM\nĐộc lập - Tự do - Hạnh phúc",
                "TỔNG CỤC THUẾ",
            ),
        ] {
            let document = parse(&format!(
                "{head}\nSố: 12/TB-BG\nBến Gỗ, ngày 12 tháng 5 năm 2031\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\n1. Nghỉ lễ 02 ngày.\n"
            ));
            assert_eq!(document.issuers[0].name, name);
        }
    }

    #[test]
    fn a_heading_below_the_titles_is_no_body() {
        const TITLES: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
        let form = format!("{TITLES}LÝ LỊCH VIÊN CHỨC\n\nHọ và tên: Lò Thị Mận\n1. Quê quán: Bến Gỗ.\n");
        let treaty = "HIỆP ĐỊNH\nGIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM VÀ CHÍNH PHỦ\nVƯƠNG QUỐC NORDLAND VỀ \
            VẬN TẢI SÔNG\n\nHai bên đã thỏa thuận như sau:\nĐiều 1. Phạm vi\nHiệp định này áp dụng cho sông Cái.\n";
        for text in [form.as_str(), treaty] {
            assert!(parse(text).issuers.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_opens_like_no_body_is_none_where_no_title_stands_above() {
        let document = parse("PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 412/KH-UBND)\n\n1. Lập bản đồ.\n");
        assert!(document.issuers.is_empty());
    }

    #[test]
    fn syllables_have_consonants_vowels_and_a_final() {
        assert!(is_plausible("thuong binh va xa hoi") && is_plausible("nghieng") && is_plausible("dak lak"));
        assert!(!is_plausible("tunnnnn") && !is_plausible("bq") && !is_plausible("vietnam"));
    }

    #[test]
    fn a_known_body_is_known_with_one_letter_damaged() {
        assert_eq!(damaged_opening("bq lao dong - - thuong binh"), Some(Rank::Equal));
        assert_eq!(damaged_opening("tonq cuc thue"), Some(Rank::Other));
        assert_eq!(damaged_opening("bq"), None);
    }

    #[test]
    fn marks_are_lost_or_moved() {
        let lost = |text: &str| lost_marks(text, &fold(text));
        assert!(lost("BO CONG THUONG") && lost("TONG CỤC HẢI QUAN") && lost("CỤC THUÊ TỈNH"));
        assert!(!lost("BỘ CÔNG THƯƠNG") && !lost("SỞ THUỶ SẢN") && !lost("UỶ BAN NHÂN DÂN") && !lost("UBND XÃ"));
    }
}
