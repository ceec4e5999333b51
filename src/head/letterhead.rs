//! Cơ quan ban hành: the bodies of the letterhead, put together from the stretches of the left column.

use super::columns::Titles;
use super::opening::{opening, opens, rank_of};
use super::received::before_received;
use crate::fold::{at_start, fold};
use crate::grammar::authority::is_capitals;
use crate::joined::Joined;
use crate::layout::{Part, Signal, Signals};
use crate::letters::{is_alphanumeric, is_lowercase, is_rule_mark, is_uppercase};
use crate::reading::Reading;
use crate::span::narrow;
use crate::stretch::{Stretch, stretches, words};
use crate::vocabulary::letterheads::{GOVERNMENT_OF, OFFICES, ORGANS, STATE_OF, YEAR_OF_REPUBLIC};
use crate::vocabulary::openings::Rank;
use crate::vocabulary::{bodies_coded, joint_types, treaties};
use crate::{Confidence, Issuer, IssuerEvidence};

mod binding;
mod name;

use binding::{below_each_other, binds, equals, is_below, is_connective, is_department_of, joint, names_team};
use name::{Name, SURE, from_opening, is_name, is_place, is_plausible, without_tail};

/// Bodies of a letterhead at the most: joint documents have four or five issuers.
const MOST_NAMES: usize = 8;

/// Lines of a letterhead at the most, with what is printed amid it.
const MOST_LINES: usize = 240;

/// The longest name of a body, in bytes: what is longer is none, and what would go on with one is left aside.
const LONGEST_NAME: usize = 400;

/// What stands above it may be its superior, or who received the document.
const DOUBTFUL: u8 = 88;

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
    /// How many names stand above the line that is being read, and above the one on which the first title begins.
    above_line: usize,
    above_title: Option<usize>,
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
        reading.lines_of(Part::Number).any(|line| joint_types().any(|code| reading.content(line).contains(code)));
    let mut letterhead = Letterhead { stamped, joint, ..Letterhead::default() };
    let titles = lines.iter().rposition(|line| is_titled(reading, *line));
    for (at, index) in lines.into_iter().enumerate() {
        letterhead.beside = match is_above_stamp(reading, index) {
            true if titles.is_some_and(|titles| titles < at) => Beside::Below,
            true if titles.is_none_or(|titles| titles > at) => Beside::Above,
            _ => Beside::Apart,
        };
        letterhead.above_line = letterhead.names.len();
        let Some(line) = reading.lines.get(index) else { continue };
        let part = reading.layout.parts.get(index);
        if part == Some(&Part::Number) {
            letterhead.numbered |= !letterhead.names.is_empty();
            letterhead.above_titles = Some(letterhead.names.len());
        } else if reading.speaks(index) {
            // A line that bears the date names a body in capitals beside it.
            let named = stretches(line.content(reading.text), line.from);
            let named = named.filter_map(|stretch| match part {
                Some(Part::DateLine) => beside_date(stretch),
                _ => Some(stretch),
            });
            named.for_each(|stretch| letterhead.place(stretch));
        } else if is_rule(line.content(reading.text)) {
            letterhead.ruled |= !letterhead.names.is_empty();
        }
        if titles == Some(at) {
            letterhead.above_titles = Some(letterhead.names.len()).filter(|names| *names > 0);
        }
    }
    letterhead.issuers()
}

/// The body beside the date: in a column of its own, or in capitals before the place: `THÀNH ỦY ĐỒNG XA Đồng Xa, ngày …`
fn beside_date(stretch: Stretch<'_>) -> Option<Stretch<'_>> {
    let body = |text: &str| is_capitals(text) && opening(&fold(text)).is_some();
    if body(stretch.text) {
        return Some(stretch);
    }
    let small = words(stretch.text).find(|(_, word)| word.contains(is_lowercase)).map(|(at, _)| at);
    let (before, place) = (stretch.before(small?), stretch.behind(small?));
    // `HỘI AN, Ngày 5 tháng 3 năm 1996` names a place.
    let placed =
        place.text.starts_with(is_uppercase) && place.text.find(',').is_some_and(|comma| comma <= LONGEST_PLACE);
    (placed && !before.text.ends_with(',') && before.text.contains(' ') && body(before.text)).then_some(before)
}

/// The longest place before a day, in bytes.
const LONGEST_PLACE: usize = 40;

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
                amid |= (is_beside(reading, index) || is_above_stamp(reading, index)) && lines.len() > group;
                torn = if is_above_stamp(reading, index) { Some(index) } else { torn };
                if !amid && reading.speaks(index) {
                    stamped |= from.is_none();
                    group = lines.len();
                }
            }
            Part::DateLine if from.is_some() || lines.len() > group => lines.push(index),
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
    let alone = opening(&above).is_some() || opening(&below).is_some();
    is_capitals(reading.content(torn)) && !alone && opening(&format!("{above} {below}")).is_some()
}

/// Whether a line is that of the office that received or copied the document: `ĐẾN`, `Số đến: 12`, `SAO Y`.
fn is_beside(reading: &Reading<'_>, line: usize) -> bool {
    let beside = |signals: &Signals| signals.has(Signal::IncomingStamp) || signals.has(Signal::CopyHeading);
    reading.layout.signals.get(line).is_some_and(beside)
}

/// A rule below a name: `*`, `***`, `-----`. Two stars are the remainder of emphasis.
fn is_rule(content: &str) -> bool {
    let marks = content.chars().filter(|c| is_rule_mark(*c) || *c == '.').count();
    let stars = content.chars().all(|c| c == '*');
    marks >= 3 && !(stars && marks == 4) || content == "*"
}

/// Without the rule that the other column left behind a name: `CÔNG TY CẤP NƯỚC -------oOo-------`
fn before_rule(stretch: Stretch<'_>) -> Stretch<'_> {
    let rule = |word: &str| {
        let (marks, letters) = (word.chars().filter(|c| is_rule_mark(*c)).count(), word.chars().count());
        letters >= RULE && marks * 2 > letters
    };
    let rules = words(stretch.text).find(|(at, word)| *at > 0 && rule(word));
    rules.map_or(stretch, |(at, _)| stretch.before(at))
}

/// The shortest rule behind a name, in characters.
const RULE: usize = 3;

impl Letterhead {
    /// Puts a stretch into its place.
    fn place(&mut self, stretch: Stretch<'_>) {
        let untitled = !self.titles.seen;
        let left = self.titles.cut(stretch).map(before_received);
        if self.titles.begun() {
            self.above_title.get_or_insert(self.above_line);
        }
        let Some(left) = left else { return };
        if self.numbered || left.text.len() > LONGEST_NAME {
            return;
        }
        if untitled && self.titles.seen && self.stamped {
            // The first name stands beside the title: what was read above its line are stamps.
            let above = self.above_title.unwrap_or(0).min(self.names.len());
            self.names.drain(..above);
        }
        let left = before_rule(left);
        let bare = left.trimmed_of(|c| !is_alphanumeric(c) && !matches!(c, ')' | '-' | '–' | ','));
        let hyphen = bare.text.char_indices().next_back().filter(|(_, c)| matches!(c, '-' | '–'));
        let hyphen = hyphen.map(|(at, _)| bare.at + narrow(at));
        // `BỘ VĂN HÓA,` / `THỂ THAO VÀ DU LỊCH`
        let comma = bare.text.ends_with(',').then(|| bare.end() - 1);
        let bare = from_opening(without_tail(bare.trimmed_of(|c| !is_alphanumeric(c) && c != ')')));
        let whole = bare.joined();
        let text = whole.text.as_str();
        let key = fold(text);
        let team = self.names.last().is_some_and(|above| names_team(above, text));
        let rank = rank_of(text, &key).or_else(|| team.then_some(Rank::Other));
        // Below both titles stands the heading where no body stands beside them: `LÝ LỊCH KHOA HỌC`, `HIỆP ĐỊNH`.
        let heading = rank.is_none()
            && (!untitled && self.names.is_empty()
                || key == GOVERNMENT_OF.1 && !self.names.last().is_some_and(|above| above.key.ends_with(STATE_OF))
                || treaties::TYPES.iter().any(|words| opens(&key, words)));
        let symbol = left.text.starts_with('/') || (!text.contains(' ') && text.contains(['-', '/']));
        let counted = at_start(text, YEAR_OF_REPUBLIC).is_some() && self.titles.seen;
        if symbol || counted || heading || !is_name(text, &key, rank) {
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
        let first = text.split(' ').next().unwrap_or_default();
        let headless = self.names.is_empty() && is_connective(text, first);
        if !bound && rank.is_none() && (self.ruled || headless || !is_plausible(&key)) {
            // What opens like no body, below the rule, of no syllables or with the words amid a name, is debris.
            return;
        }
        match self.names.last_mut() {
            Some(name) if bound || (halves.is_empty() && below && name.hyphen.is_none()) => {
                if name.text.text.len() + bare.text.len() > LONGEST_NAME {
                    return;
                }
                name.push(bare);
            }
            _ if halves.is_empty() => self.open(whole, key, rank, false),
            _ => halves.into_iter().enumerate().for_each(|(at, half)| self.begin(half, at > 0)),
        }
        if let Some(name) = self.names.last_mut() {
            name.hyphen = hyphen;
            name.comma = comma;
            name.stamped = self.beside == Beside::Above;
        }
    }

    fn begin(&mut self, stretch: Stretch<'_>, joint: bool) {
        let text = stretch.joined();
        let key = fold(&text.text);
        let team = self.names.last().is_some_and(|above| names_team(above, &text.text));
        let rank = rank_of(&text.text, &key).or_else(|| team.then_some(Rank::Other));
        self.open(text, key, rank, joint);
    }

    /// As [`Self::begin`], of a name whose key and rank are known.
    fn open(&mut self, text: Joined, key: String, rank: Option<Rank>, joint: bool) {
        if self.names.len() == MOST_NAMES {
            return;
        }
        if rank.is_some() && self.names.pop_if(|above| above.stamped).is_some() {
            self.doubtful = true;
        }
        let beside = |above: &Name| above.hyphen.is_some() && (self.joint || !is_department_of(above, &key));
        let beside = self.names.last().is_some_and(|above| beside(above) || equals(above, &key, rank));
        self.names.push(Name { text, key, rank, joint: joint || beside, hyphen: None, comma: None, stamped: false });
        self.ruled = false;
    }

    /// `BỘ A - THƯƠNG BINH` / `VÀ XÃ HỘI - BỘ B`: a hyphen parts two bodies, of which the first is wrapped.
    fn part_wrapped(&mut self) {
        let names = std::mem::take(&mut self.names);
        for name in names {
            let whole = Stretch { text: &name.text.text, at: 0 };
            let cuts: Vec<usize> = joint(whole).iter().skip(1).map(|half| half.at as usize).collect();
            let (mut rest, mut from) = (name.text.clone(), 0);
            let mut beside = name.joint;
            for cut in cuts {
                let (half, further) = rest.parted(cut - from);
                let half = half.trimmed(|c| !is_alphanumeric(c) && c != ')');
                let key = fold(&half.text);
                let rank = rank_of(&half.text, &key);
                self.names.push(Name { text: half, key, rank, joint: beside, ..Name::default() });
                (rest, from, beside) = (further, cut, true);
            }
            if from == 0 {
                self.names.push(name);
            } else {
                let key = fold(&rest.text);
                let rank = rank_of(&rest.text, &key);
                self.names.push(Name { text: rest, key, rank, joint: true, ..name });
            }
        }
    }

    fn issuers(mut self) -> Vec<Issuer> {
        let titled = self.titles.seen;
        self.part_wrapped();
        // Without a title above it, what opens like no body is whatever the text begins with.
        if !titled || self.names.iter().any(|name| name.rank.is_some()) {
            self.names.retain(|name| name.rank.is_some());
        }
        // `TỈNH ĐỒNG XA`: the name of the body was lost above its place.
        self.names.retain(|name| !is_place(&name.text.text));
        // `BI ÊN` / `BẢN`: a word by itself, and no abbreviation, names no body.
        self.names.retain(|name| name.key.contains(' ') || bodies_coded(&name.text.text).next().is_some());
        // `TRUNG TÂM CÔNG BÁO` / `ỦY BAN NHÂN DÂN TỈNH A`: nothing of the kind stands above it, but who received the document.
        let stamped = |pair: &[Name]| matches!(pair, [above, below] if !below.joint && is_below(above, below));
        if let Some(at) = self.names.windows(2).position(stamped) {
            self.names.drain(..=at);
            self.doubtful = true;
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
                confidence: Confidence::from_percent(name.sure(titled).min(if self.doubtful {
                    DOUBTFUL
                } else {
                    SURE
                })),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
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
        (&["CỤC LAO ĐỘNG B", "VÀ TIỀN LƯƠNG"], "CỤC LAO ĐỘNG VÀ TIỀN LƯƠNG", ""),
        (
            &["ĐOÀN ĐẠI BIỂU QUỐC HỘI", "VÀ HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG CÁI", "VĂN PHÒNG"],
            "VĂN PHÒNG",
            "ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG CÁI",
        ),
        (&["UBND XÃ BẾN GỖ", "TRUNG TÂM PHÁT TRIỂN", "QUỸ ĐẤT"], "TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT", "UBND XÃ BẾN GỖ"),
        (&["CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI"], "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI", ""),
        (
            &["ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC ỦY BAN", "MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG CÁI"],
            "ỦY BAN NHÂN DÂN + BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG CÁI",
            "",
        ),
        (&["UBND TỈNH SÔNG CÁI SỞ NỘI VỤ"], "SỞ NỘI VỤ", "UBND TỈNH SÔNG CÁI"),
        (&["TRUNG TÂM CÔNG BÁO", "ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI"], "ỦY BAN NHÂN DÂN TỈNH SÔNG CÁI", ""),
        (&["TONG CUC THUE CUC THUE TP SONG CAI"], "CUC THUE TP SONG CAI", "TONG CUC THUE"),
        (&["BAN THƯỜNG VỤ", "TỈNH ỦY SÔNG CÁI"], "BAN THƯỜNG VỤ TỈNH ỦY SÔNG CÁI", ""),
        (&["VĂN PHÒNG", "ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH"], "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH", ""),
        (&["TỈNH ỦY SÔNG CÁI", "VĂN PHÒNG"], "VĂN PHÒNG", "TỈNH ỦY SÔNG CÁI"),
        (&["HỘI ĐỒNG THẨM PHÁN", "TÒA ÁN NHÂN DÂN TỐI CAO"], "HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO", ""),
        (&["TRƯỜNG ĐẠI HỌC BẾN GỖ", "HỘI ĐỒNG TRƯỜNG"], "HỘI ĐỒNG TRƯỜNG", "TRƯỜNG ĐẠI HỌC BẾN GỖ"),
        (&["VIỆN HÀN LÂM", "KHOA HỌC BIỂN VIỆT NAM"], "VIỆN HÀN LÂM KHOA HỌC BIỂN VIỆT NAM", ""),
        // Places end with the letters of the words that a name goes on behind, not with their marks.
        (&["UBND HUYỆN ĐÁ THƯỚC", "THANH TRA HUYỆN"], "THANH TRA HUYỆN", "UBND HUYỆN ĐÁ THƯỚC"),
        (&["UBND XÃ ĐỒNG VỆ", "TRƯỜNG MẦM NON"], "TRƯỜNG MẦM NON", "UBND XÃ ĐỒNG VỆ"),
        (&["VĂN PHÒNG ĐIỀU PHỐI CÁC", "CÔNG TY BẾN GỖ"], "VĂN PHÒNG ĐIỀU PHỐI CÁC CÔNG TY BẾN GỖ", ""),
        (&["CONG AN HUYEN VA", "CUC THUE SONG CAI"], "CONG AN HUYEN VA CUC THUE SONG CAI", ""),
        (&["CÔNG TY CỔ PHẦN", "BƯU ĐIỆN BẾN GỖ"], "CÔNG TY CỔ PHẦN BƯU ĐIỆN BẾN GỖ", ""),
        (&["CÔNG TY ĐIỆN LỰC SÔNG CÁI", "ĐIỆN LỰC BẾN GỖ"], "ĐIỆN LỰC BẾN GỖ", "CÔNG TY ĐIỆN LỰC SÔNG CÁI"),
        (&["CÔNG AN TỈNH SÔNG CÁI", "CƠ QUAN CẢNH SÁT ĐIỀU TRA"], "CƠ QUAN CẢNH SÁT ĐIỀU TRA", "CÔNG AN TỈNH SÔNG CÁI"),
        (&["TRƯỜNG THPT BẾN GỖ", "TỔ NGỮ VĂN"], "TỔ NGỮ VĂN", "TRƯỜNG THPT BẾN GỖ"),
        (&["BAN CHỈ HUY PHÒNG, CHỐNG", "LỤT BÃO VÀ TKCN"], "BAN CHỈ HUY PHÒNG, CHỐNG LỤT BÃO VÀ TKCN", ""),
        (
            &["ỦY BAN NHÂN DÂN QUẬN BẮC TRẤN", "ỦY BAN NHÂN DÂN PHƯỜNG 9"],
            "ỦY BAN NHÂN DÂN PHƯỜNG 9",
            "ỦY BAN NHÂN DÂN QUẬN BẮC TRẤN",
        ),
        (&["ỦY BAN NHÂN DÂN", "THỊ TRẤN BẾN GỖ"], "ỦY BAN NHÂN DÂN THỊ TRẤN BẾN GỖ", ""),
        (&["ĐẢNG BỘ SỞ Y TẾ TỈNH SÔNG CÁI", "ĐẢNG ỦY BỆNH VIỆN"], "ĐẢNG ỦY BỆNH VIỆN", "ĐẢNG BỘ SỞ Y TẾ TỈNH SÔNG CÁI"),
        (&["LĐLĐ HUYỆN BẾN GỖ", "CĐCS TRUNG TÂM Y TẾ HUYỆN"], "CĐCS TRUNG TÂM Y TẾ HUYỆN", "LĐLĐ HUYỆN BẾN GỖ"),
        (
            &["VIỆN KIỂM SÁT NHÂN DÂN TỈNH SÔNG CÁI", "TÒA ÁN NHÂN DÂN TỈNH SÔNG CÁI", "CÔNG AN TỈNH SÔNG CÁI"],
            "VIỆN KIỂM SÁT NHÂN DÂN TỈNH SÔNG CÁI + TÒA ÁN NHÂN DÂN TỈNH SÔNG CÁI + CÔNG AN TỈNH SÔNG CÁI",
            "",
        ),
        (
            &["BỘ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI - BỘ TÀI CHÍNH"],
            "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI + BỘ TÀI CHÍNH",
            "",
        ),
        (
            &["BỘ NỘI VỤ - BỘ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"],
            "BỘ NỘI VỤ + BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            "",
        ),
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
    fn a_committee_beside_the_date_is_the_issuer_where_no_title_stands() {
        let document = parse(
            "   HỘI LHPN VIỆT NAM\n   HUYỆN BẾN GỖ\n    BAN THƯỜNG VỤ          Bến Gỗ, ngày 06 tháng 02 năm 2031\n         *\n\
             Số: 09/KH-BTV\n\nKẾ HOẠCH\nTổ chức hội chợ bến đò\n\n1. Hội chợ mở một ngày.\n",
        );
        assert_eq!(document.issuers[0].name, "BAN THƯỜNG VỤ");
        assert_eq!(document.issuers[0].parent.as_deref(), Some("HỘI LHPN VIỆT NAM HUYỆN BẾN GỖ"));
        assert_eq!(document.place.as_ref().map(|place| place.text.as_str()), Some("Bến Gỗ"));
    }

    #[test]
    fn a_bloc_of_a_province_bears_no_further_name() {
        let document = parse(
            "ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH\nĐẢNG ỦY TỔNG CÔNG TY BẾN GỖ\n*\nSố 58-TB/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Cái, ngày \
             09 tháng 3 năm 2031\n\nTHÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY\nvề giữ bến đò\n\n1. Bến mở lúc sáu giờ.\n",
        );
        assert_eq!(document.issuers[0].name, "ĐẢNG ỦY TỔNG CÔNG TY BẾN GỖ");
        assert_eq!(document.issuers[0].parent.as_deref(), Some("ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH"));
        assert_eq!(document.subject.as_ref().map(|subject| subject.text.as_str()), Some("về giữ bến đò"));
        for more in ["VỀ VIỆC MỞ BẾN ĐÒ", "TẠI HỘI NGHỊ LẦN THỨ NĂM", "QUÝ II NĂM 2031"] {
            let document = parse(&format!(
                "ĐẢNG BỘ TỈNH SÔNG CÁI\nHUYỆN ỦY BẾN GỖ\n*\nSố 58-TB/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBến Gỗ, ngày 09 tháng 3 năm 2031\n\n\
                 THÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN ỦY\n{more}\nvề giữ bến đò\n\n1. Bến mở lúc sáu giờ.\n"
            ));
            assert!(document.subject.as_ref().is_some_and(|subject| subject.text.contains(more)), "{more}");
        }
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
    fn an_office_above_its_stamp_and_below_the_number_is_no_body_of_the_letterhead() {
        let document = parse(
            "HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG CÁI\n\nSố: 22/2031/NQ-HĐND\n\nTHƯ VIỆN TỈNH\nĐẾN Số: 190 Ngày: 14/12\n\n\
             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Cái, ngày 12 tháng 5 năm 2031\n\n\
             NGHỊ QUYẾT\nQuy định lệ phí bến đò\n\nĐiều 1. Lệ phí là 2.000 đồng.\n",
        );
        assert_eq!(document.issuers[0].name, "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG CÁI");
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
    fn a_body_stands_in_capitals_before_the_place_of_the_date() {
        let issuer = |left: &str, place: &str| {
            let document = parse(&format!(
                "ĐẢNG BỘ TỈNH SÔNG CÁI ĐẢNG CỘNG SẢN VIỆT NAM\n{left} {place}, ngày 01 tháng 7 năm 2031\n*\nSố 12-QĐ/ThU\n\nQUYẾT ĐỊNH\nvề việc \
                 điều động cán bộ\n\n- Căn cứ Điều lệ Đảng;\n\nQUYẾT ĐỊNH\n\nĐiều 1- Điều động đồng chí Lê Văn Khoát.\n"
            ));
            document.issuers.first().map(|issuer| issuer.name.clone()).unwrap_or_default()
        };
        assert_eq!(issuer("THÀNH ỦY BẾN GỖ", "Bến Gỗ"), "THÀNH ỦY BẾN GỖ");
        assert_eq!(issuer("HỘI AN, Bến Gỗ", "Bến Gỗ"), "ĐẢNG BỘ TỈNH SÔNG CÁI");
    }

    #[test]
    fn a_rule_of_the_other_column_is_no_word_of_a_name() {
        let document = parse(
            "TỔNG CÔNG TY CẤP NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMIỀN ĐÔNG Độc lập - Tự do - Hạnh phúc\nCÔNG TY CỔ PHẦN CẤP NƯỚC \
             -------oOo-------\nBẾN GỖ\nSố: 12/CNBG-KT Bến Gỗ, ngày 03 tháng 10 năm 2031\nV/v lắp ống nước\n\n(HỎA TỐC)\n\nKính gửi: Ủy ban \
             nhân dân xã Bến Gỗ.\n\nCông ty kính đề nghị Ủy ban chấp thuận lắp ống nước như sau:\n1. Lắp ống nước.\n",
        );
        assert_eq!(document.issuers[0].name, "CÔNG TY CỔ PHẦN CẤP NƯỚC BẾN GỖ");
        assert_eq!(document.subject.as_ref().map(|subject| subject.text.as_str()), Some("V/v lắp ống nước"));
        assert!(document.marks.urgency.is_some());
    }

    #[test]
    fn the_word_for_the_state_may_be_torn_in_the_name_of_a_body() {
        let document =
            parse("BAN CHỈ ĐẠO NHÀ\nNƯỚC\nVỀ ĐÊ ĐIỀU\n\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n\nSố: 7/QĐ-BCĐ\n");
        assert_eq!(document.issuers[0].name, "BAN CHỈ ĐẠO NHÀ NƯỚC VỀ ĐÊ ĐIỀU");
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
}
