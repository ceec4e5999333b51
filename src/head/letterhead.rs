//! Cơ quan ban hành: the bodies of the letterhead, put together from the stretches of the left column.

use super::columns::Titles;
use crate::fold::fold;
use crate::grammar::authority::is_capitals;
use crate::joined::Joined;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::letterheads::{BODY_OPENINGS, COMPOUNDS, INCOMPLETE, PLACE_WORDS, Rank};
use crate::{Confidence, Issuer, IssuerEvidence};

/// Words before the opening of a name that may be debris.
const MOST_DEBRIS: usize = 2;
/// Letters of a syllable at the most.
const LONGEST_SYLLABLE: usize = 7;
/// Bodies of a letterhead at the most: joint documents have four or five issuers.
const MOST_NAMES: usize = 8;

/// Title and name in full, the name opening like a body.
const SURE: u8 = 98;
/// No title beside it.
const UNTITLED: u8 = 90;
/// The name does not open like a body, or has no place of its own where it needs one.
const ODD: u8 = 75;

/// Words that a name does not end with.
const CONNECTIVES: [&str; 7] = ["va", "cua", "cho", "ve", "thuoc", "vi", "voi"];
/// The words before the name of a place, with their marks: `ĐỒNG XA` is one itself.
const PLACES: [&str; 11] = ["TỈNH", "PHỐ", "TP", "TP.", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG", "TRẤN", "KHU", "VỰC"];
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
}

/// The issuers that the letterhead names; none where there is no letterhead.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Issuer> {
    let (lines, stamped) = lines(reading);
    let mut letterhead = Letterhead { stamped, ..Letterhead::default() };
    for index in lines {
        let Some(line) = reading.lines.get(index) else { continue };
        if reading.layout.parts.get(index) == Some(&Part::Number) {
            letterhead.numbered |= !letterhead.names.is_empty();
        } else if reading.speaks(index) {
            for stretch in stretches(line.content(reading.text), line.from) {
                letterhead.place(stretch);
            }
        } else if is_rule(line.content(reading.text)) {
            letterhead.ruled |= !letterhead.names.is_empty();
        }
    }
    letterhead.issuers()
}

/// The lines of the letterhead and of the number, those that say nothing among them, and whether stamps stand above. Where
/// the signing software or a web site printed its lines between two stretches of them, those count that bear a title.
fn lines(reading: &Reading<'_>) -> (Vec<usize>, bool) {
    let titled = |group: &Vec<usize>| {
        group.iter().any(|index| reading.layout.signals.get(*index).is_some_and(|s| s.has(Signal::NationalTitle)))
    };
    let mut groups: Vec<Vec<usize>> = vec![Vec::new()];
    let mut stamped = false;
    for (index, part) in reading.layout.parts.iter().enumerate() {
        match part {
            Part::Letterhead | Part::Number => groups.last_mut().map(|group| group.push(index)).unwrap_or_default(),
            Part::Stamp if reading.speaks(index) => {
                stamped |= !groups.iter().any(titled);
                groups.push(Vec::new());
            }
            Part::DateLine | Part::Mark | Part::Stamp => {}
            // What stands above the title may be debris that looks like anything.
            Part::Subject | Part::Recipients if !groups.iter().any(titled) => {}
            _ => break,
        }
    }
    let from = groups.iter().position(titled).unwrap_or(0);
    (groups.into_iter().skip(from).flatten().collect(), stamped)
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
        if self.numbered {
            return;
        }
        if untitled && self.titles.seen && self.stamped {
            // The first name stands beside the title: what was read above it are stamps.
            self.names.clear();
        }
        let bare = left.trimmed_of(|c| !c.is_alphanumeric() && !matches!(c, ')' | '-' | '–'));
        let hyphen = bare.text.ends_with(['-', '–']);
        let bare = from_opening(without_tail(bare.trimmed_of(|c| !c.is_alphanumeric() && c != ')')));
        let text = bare.joined().text;
        let key = fold(&text);
        let rank = opening(&key);
        let symbol = left.text.starts_with('/') || (!text.contains(' ') && text.contains(['-', '/']));
        if symbol || !is_name(&text, &key, rank) {
            return;
        }
        let halves = joint(bare);
        let bound = halves.is_empty() && self.names.last().is_some_and(|above| binds(above, &key));
        let below = match (rank, self.names.last()) {
            (None, Some(_)) => true,
            (Some(Rank::Highest), Some(above)) => above.rank.is_some(),
            _ => false,
        };
        if !bound && rank.is_none() && (self.ruled || !is_plausible(&key)) {
            // What opens like no body, below the rule or of no syllables, is debris.
            return;
        }
        match self.names.last_mut() {
            Some(name) if bound || (halves.is_empty() && below && !name.hyphen) => name.push(bare),
            _ if halves.is_empty() => self.begin(bare, false),
            _ => halves.into_iter().enumerate().for_each(|(at, half)| self.begin(half, at > 0)),
        }
        if let Some(name) = self.names.last_mut() {
            name.hyphen = hyphen;
        }
    }

    fn begin(&mut self, stretch: Stretch<'_>, joint: bool) {
        if self.names.len() == MOST_NAMES {
            return;
        }
        let text = stretch.joined();
        let key = fold(&text.text);
        let rank = opening(&key);
        let beside = self.names.last().is_some_and(|above| above.hyphen || equals(above, &key, rank));
        self.names.push(Name { text, key, rank, joint: joint || beside, hyphen: false });
        self.ruled = false;
    }

    fn issuers(mut self) -> Vec<Issuer> {
        let titled = self.titles.seen;
        if self.names.iter().any(|name| name.rank.is_some()) {
            self.names.retain(|name| name.rank.is_some());
        }
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
                confidence: Confidence::from_percent(name.sure(titled)),
            })
            .collect()
    }
}

impl Name {
    /// The name goes on.
    fn push(&mut self, stretch: Stretch<'_>) {
        self.text.push(stretch.text, stretch.at);
        self.key = fold(&self.text.text);
        self.rank = self.rank.or_else(|| opening(&self.key));
    }

    fn sure(&self, titled: bool) -> u8 {
        let text = self.text.text.as_str();
        let odd = |word: &str| is_capitals(text) && word.chars().any(char::is_lowercase);
        if self.rank.is_none() || INCOMPLETE.contains(&self.key.as_str()) || text.split(' ').any(odd) {
            ODD
        } else if titled {
            SURE
        } else {
            UNTITLED
        }
    }
}

/// Whether every word of a key may be a syllable: with a vowel, none too long.
fn is_plausible(key: &str) -> bool {
    key.split(' ').all(|word| word.len() <= LONGEST_SYLLABLE && word.contains(['a', 'e', 'i', 'o', 'u', 'y']))
}

/// Without the small words that recognition left behind a name in capitals.
fn without_tail(stretch: Stretch<'_>) -> Stretch<'_> {
    if !is_capitals(stretch.text) {
        return stretch;
    }
    let small = |word: &str| word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_uppercase);
    let joins = |word: &str| ["và", "của", "về", "cho"].contains(&word);
    let end = stretch.text.match_indices(' ').find(|(at, _)| {
        let word = stretch.text.get(at + 1..).unwrap_or_default().split(' ').next().unwrap_or_default();
        small(word) && !joins(word)
    });
    end.map_or(stretch, |(at, _)| stretch.before(at).trimmed_of(|c| !c.is_alphanumeric() && c != ')'))
}

/// Without debris before the word that opens a body: `4` TỔNG CỤC …`, `kh BỘ …`.
fn from_opening(stretch: Stretch<'_>) -> Stretch<'_> {
    let mut rest = stretch;
    for _ in 0..MOST_DEBRIS {
        if opening(&fold(rest.text)).is_some() {
            return rest;
        }
        let Some(at) = rest.text.find(' ') else { break };
        let word = rest.text.get(..at).unwrap_or_default();
        let debris = word.chars().count() <= 2 || word.chars().any(|c| !c.is_alphabetic());
        if !debris {
            break;
        }
        rest = rest.behind(at);
    }
    stretch
}

/// Two ministries, two departments: equals stand side by side. A department does not stand beside a ministry.
fn equals(above: &Name, key: &str, rank: Option<Rank>) -> bool {
    let department = |key: &str| opens(key, "so");
    above.rank == Some(Rank::Equal) && rank == Some(Rank::Equal) && department(&above.key) == department(key)
}

/// What the name of a body that a key opens may stand below.
pub(super) fn opening(key: &str) -> Option<Rank> {
    let found = BODY_OPENINGS.iter().find(|(words, _)| opens(key, words))?;
    // `PHÒNG, CHỐNG …` and `PHÒNG CHỐNG …` are what a body does.
    let prevents = opens(key, "phong") && key.contains("chong");
    (!prevents).then_some(found.1)
}

/// A key begins with words. Recognition loses the blank behind two or more of them: `TỔNG CỤCTHUẾ`.
fn opens(key: &str, words: &str) -> bool {
    let glued = words.contains(' ');
    let ends = |rest: &str| !rest.starts_with(|c: char| (c.is_ascii_alphanumeric() && !glued) || c == ',');
    key.strip_prefix(words).is_some_and(ends)
}

/// Whether a stretch can be the name of a body or a piece of one: in capitals, or opening like a body.
fn is_name(text: &str, key: &str, rank: Option<Rank>) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let dated = key.contains("ngay") && key.contains("thang");
    letters >= 2
        && digits <= 4
        && !dated
        && !["Số", "số", "Sô"].iter().any(|label| text.starts_with(label))
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
    let place = PLACE_WORDS.iter().any(|word| {
        key.strip_prefix(word).is_some_and(|rest| {
            rest.starts_with([' ', '.']) && !["uy", "doan"].iter().any(|body| opens(rest.trim_start(), body))
        })
    });
    let compound = COMPOUNDS.contains(&(last, first));
    let place_open = above.text.text.rsplit(' ').next().is_some_and(|word| PLACES.contains(&word));
    let whole = || above.rank.is_some() || opening(&format!("{above_key} {key}")).is_some();
    let incomplete = (!above_key.contains(' ') && whole()) || INCOMPLETE.contains(&above_key) || place_open;
    connective || place || compound || incomplete
}

/// `HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN`: a hyphen between the names of two bodies parts them. Empty where none does.
fn joint(stretch: Stretch<'_>) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut rest = stretch;
    while let Some((at, length)) = HYPHENS.iter().filter_map(|mark| Some((rest.text.find(mark)?, mark.len()))).min() {
        let (left, right) = (rest.before(at), rest.behind(at + length));
        let body = |half: &Stretch<'_>| opening(&fold(half.text)).is_some() && half.text.contains(' ');
        if ![left, right].iter().all(body) {
            break;
        }
        found.push(left);
        rest = right;
    }
    if !found.is_empty() {
        found.push(rest);
    }
    found
}
