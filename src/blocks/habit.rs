//! How a document sets its paragraphs, counted on the pairs of lines that can be told apart by their words alone.

use super::hanging::{breaks_place, goes_on_in_figures, issues_on, lists_on, names_on};
use super::{End, Row, Start, spans_years};
use crate::letters::is_alphanumeric;

/// How the document sets its paragraphs, as log-odds for a new paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habit {
    prior: f32,
    /// What the length of a further line of a paragraph says, and that of its first line.
    lengths: [Length; 2],
    /// What first lines are never wider than, where they are cut far before the margin.
    widest_first: Option<u16>,
    /// By whether a blank line stands between.
    gap: [f32; 2],
    /// By whether the line stands deeper than lines that go on usually do.
    deeper: [f32; 2],
    /// The columns before lines that go on.
    margin: u16,
    /// The column that no line reaches beyond, where a page wrapped them.
    brim: u16,
}

/// What the length of the line above says.
#[derive(Clone, Copy, Debug)]
struct Length {
    /// From this many characters on, counted with the first word of the next line, a line is full.
    full_from: u16,
    /// By whether the line is short, nearly full or full.
    by: [f32; 3],
}

/// How a line fills the room that it has.
#[derive(Clone, Copy)]
enum Room {
    Short,
    /// Letters are not equally wide: a line of fewer may be full.
    Near,
    Full,
}

impl Room {
    fn of(fill: u16, full_from: u16) -> Self {
        let (fill, full) = (u32::from(fill), u32::from(full_from));
        match fill {
            _ if fill >= full => Self::Full,
            _ if full_from != u16::MAX && fill * 8 >= full * 7 => Self::Near,
            _ => Self::Short,
        }
    }
}

/// A row that surely begins or surely goes on, with what the layout shows of it and of the one above.
#[derive(Clone, Copy)]
struct Pair {
    /// The row begins a paragraph.
    begins: bool,
    /// The row above began one.
    opened: bool,
    /// How far the row above would run with the first word of this one on it.
    fill: u16,
    indent: u16,
    gap: bool,
    page: bool,
}

/// How often a thing was seen: at lines that go on, at lines that begin.
#[derive(Clone, Copy, Default)]
struct Seen {
    on: u32,
    begin: u32,
}

impl Seen {
    fn count(&mut self, begins: bool) {
        if begins { self.begin += 1 } else { self.on += 1 }
    }

    /// Log-odds for a beginning where the thing is absent and where it is there, from the counts and what is usual.
    fn odds(self, all: Self, usual_on: f32, usual_begin: f32) -> [f32; 2] {
        /// How many pairs the usual share weighs.
        const WEIGHT: f32 = 4.0;
        let share = |seen: u32, all: u32, usual: f32| (seen as f32 + usual * WEIGHT) / (all as f32 + WEIGHT);
        let on = share(self.on, all.on, usual_on);
        let begin = share(self.begin, all.begin, usual_begin);
        [((1.0 - begin) / (1.0 - on)).ln().clamp(-4.0, 4.0), (begin / on).ln().clamp(-4.0, INDENTED)]
    }
}

/// The pairs of rows that words alone decide: a small letter in mid-sentence goes on, an enumerator behind the end of a
/// sentence begins.
fn pairs(rows: &[Row], begins: impl Fn(usize) -> bool) -> Vec<Pair> {
    let ended = |above: &Row| matches!(above.end, End::Stop | End::Semicolon | End::Colon);
    let sure = |at: usize, above: &Row, row: &Row| {
        if goes_on(above, row) && !begins(at + 1) {
            Some(false)
        } else if ended(above) && begins(at + 1) {
            Some(true)
        } else {
            None
        }
    };
    // Whether a row begins a paragraph, as far as can be told before any was joined.
    let opens = |at: usize, row: &Row| {
        let above = at.checked_sub(1).and_then(|above| rows.get(above));
        begins(at) || above.is_none_or(|above| ended(above) && row.start != Start::Lower)
    };
    let pair = |(at, (above, row)): (usize, (&Row, &Row))| {
        let begins = sure(at, above, row)?;
        let (fill, Row { indent, gap, page, .. }) = (fill(above, row), *row);
        Some(Pair { begins, opened: opens(at, above), fill, indent, gap, page })
    };
    let mut pairs: Vec<Pair> = Vec::with_capacity(rows.len());
    pairs.extend(rows.iter().zip(rows.iter().skip(1)).enumerate().filter_map(pair));
    pairs
}

/// The columns that stand before most lines that go on.
fn margin(pairs: &[Pair]) -> u16 {
    let mut indents: Vec<u16> = pairs.iter().filter(|pair| !pair.begins).map(|pair| pair.indent).collect();
    indents.sort_unstable();
    indents.get(indents.len() / 2).copied().unwrap_or(0)
}

/// How far lines run that go on and lines that end, first ones of their paragraphs and further ones. Each list is sorted.
#[derive(Default)]
struct Fills {
    first: Vec<u16>,
    further: Vec<u16>,
    first_ends: Vec<u16>,
    ends: Vec<u16>,
}

impl Fills {
    fn of(pairs: &[Pair]) -> Self {
        let mut fills = Self::default();
        for pair in pairs {
            let of_kind = match (pair.begins, pair.opened) {
                (false, true) => &mut fills.first,
                (false, false) => &mut fills.further,
                (true, true) => &mut fills.first_ends,
                (true, false) => &mut fills.ends,
            };
            of_kind.push(pair.fill);
        }
        let Self { first, further, first_ends, ends } = &mut fills;
        [first, further, first_ends, ends].into_iter().for_each(|of_kind| of_kind.sort_unstable());
        fills
    }

    /// From where on further lines and first ones are full: apart where the text cuts its first lines short.
    fn full_from(self, rows: &[Row], apart: bool) -> [u16; 2] {
        let Self { first, further, first_ends, ends } = self;
        if apart {
            [full_from(&further, &ends, rows), parting(&first, &first_ends)]
        } else {
            [full_from(&merged(first, further), &merged(first_ends, ends), rows); 2]
        }
    }
}

/// How often things were seen: any pair, a blank line between, a line that stands deeper; and short, nearly full and full
/// lines, of further lines and of first ones, of both where they are alike.
#[derive(Default)]
struct Counts {
    all: Seen,
    gap: Seen,
    deeper: Seen,
    rooms: [[Seen; 3]; 2],
}

impl Counts {
    fn of(pairs: &[Pair], full_from: [u16; 2], margin: u16) -> Self {
        let alike = full_from[0] == full_from[1];
        let mut counts = Self::default();
        for pair in pairs {
            let begins = pair.begins;
            let kind = usize::from(pair.opened && !alike);
            let from = full_from.get(kind).copied().unwrap_or(u16::MAX);
            // Where no page wrapped the lines, those that seem to go on are cells and accidents.
            if pair.page || (!begins && from == u16::MAX) {
                continue;
            }
            counts.all.count(begins);
            if pair.gap {
                counts.gap.count(begins);
            }
            let room = Room::of(pair.fill, from);
            if let Some(seen) = counts.rooms.get_mut(kind).and_then(|rooms| rooms.get_mut(room as usize)) {
                seen.count(begins);
            }
            if pair.indent > margin {
                counts.deeper.count(begins);
            }
        }
        counts
    }
}

/// The most that a thing says for a beginning: an indent that no line has that goes on.
const INDENTED: f32 = 6.0;
/// How much a line says that has no room for the next word.
const BRIM: f32 = -3.0;
/// How much a line says that is longer than first lines are, where they are cut short.
const LONG: f32 = -1.5;
/// How much the end of a sentence says, and a capital behind it.
const ENDED: f32 = 2.0;

impl Habit {
    /// Counts the pairs that words alone decide; `begins` says whether a row opens with an enumerator.
    pub(crate) fn of(rows: &[Row], begins: impl Fn(usize) -> bool) -> Self {
        let pairs = pairs(rows, begins);
        let fills = Fills::of(&pairs);
        let widest_first = opens_short(&fills.first, &fills.further).then(|| widest(&fills.first));
        let full_from = fills.full_from(rows, widest_first.is_some());
        let alike = full_from[0] == full_from[1];
        let margin = margin(&pairs);
        let Counts { all, gap, deeper, rooms } = Counts::of(&pairs, full_from, margin);
        let [further, first] = lengths(full_from, rooms);
        Self {
            prior: ((all.begin as f32 + 1.0) / (all.on as f32 + 1.0)).ln().clamp(-1.5, 1.5),
            lengths: [further, if alike { further } else { first.weighed(FIRST) }],
            widest_first,
            gap: gap.odds(all, 0.08, 0.4),
            deeper: deeper.odds(all, 0.05, 0.1),
            margin,
            brim: brim(rows),
        }
    }

    /// Log-odds that a row begins a paragraph, by layout and by its words, enumerators left aside; `opened` says whether
    /// the row above began one, `below` is the row behind it.
    pub(crate) fn begins(&self, above: &Row, row: &Row, below: Option<&Row>, opened: bool) -> f32 {
        let by = |odds: [f32; 2], yes: bool| odds.get(usize::from(yes)).copied().unwrap_or(0.0);
        let [further, first] = &self.lengths;
        let length = if opened { first } else { further };
        let layout = self.prior
            + length.says(fill(above, row))
            + if row.page { 0.0 } else { by(self.gap, row.gap) + by(self.deeper, row.indent > self.margin) };
        let cell = if row.cell { CELL } else { 0.0 };
        let emphasis = if above.closes_emphasis && !row.opens_emphasis { EMPHASIS } else { 0.0 };
        layout
            + cell
            + emphasis
            + self.brims(above, row)
            + self.short(row, below)
            + length.heading(above, row)
            + if self.wraps() && runs_on(above, row) { RUNS_ON } else { words(above, row) }
    }

    /// The least that [`Self::begins`] says of a row with a capital below the end of a sentence.
    pub(crate) fn least(&self) -> f32 {
        let least = |odds: &[f32]| odds.iter().copied().fold(0.0, f32::min);
        let [further, first] = &self.lengths;
        let lengths = least(&further.by).min(least(&first.by));
        let brim = if self.brim < u16::MAX { BRIM } else { 0.0 };
        let long = if self.widest_first.is_some() { LONG } else { 0.0 };
        self.prior + lengths + least(&self.gap) + least(&self.deeper) + brim + long + ENDED
    }

    /// Log-odds for a line that ends without a mark where the next word had no room on it, in a text too short for its lines
    /// to show the margin otherwise.
    fn brims(&self, above: &Row, row: &Row) -> f32 {
        let full = fill(above, row) > self.brim && !row.gap && above.upper == row.upper;
        if full && above.content.ends_with(|c: char| is_alphanumeric(c) || c == ',') { BRIM } else { 0.0 }
    }

    /// Whether the first line of a paragraph is cut so far before the margin that it is a heading.
    pub(crate) fn is_heading(&self, above: &Row, row: &Row) -> bool {
        let [_, first] = &self.lengths;
        first.is_heading(above, row)
    }

    /// Whether a page wrapped the lines.
    pub(crate) fn wraps(&self) -> bool {
        self.lengths.iter().any(|length| length.full_from != u16::MAX)
    }

    /// Whether first lines of paragraphs run as far as further ones.
    pub(crate) const fn wraps_evenly(&self) -> bool {
        self.widest_first.is_none()
    }

    /// Log-odds for a line that goes on although it is cut far before the margin, as first lines are here, or that is
    /// longer than they are.
    fn short(&self, row: &Row, below: Option<&Row>) -> f32 {
        /// How much a short line says.
        const SHORT: f32 = 3.0;
        let Some((widest, below)) = self.widest_first.zip(below.filter(|below| goes_on(row, below))) else {
            return 0.0;
        };
        let fill = fill(row, below);
        let [further, _] = &self.lengths;
        match fill {
            fill if fill < further.full_from.min(widest) => SHORT,
            fill if fill > widest => LONG,
            _ => 0.0,
        }
    }
}

/// The column that no line of a text reaches beyond, where pages are as narrow or as wide and many lines come near it: of
/// the cells of tables few do.
fn brim(rows: &[Row]) -> u16 {
    /// The narrowest page and the widest one, in columns.
    const PAGES: std::ops::RangeInclusive<u16> = 50..=120;
    /// One line of so many comes near it at the least.
    const NEAR: usize = 6;
    /// The most lines of a short text.
    const SHORT: usize = 40;
    if rows.len() > SHORT {
        return u16::MAX;
    }
    let reach = rows.iter().map(|row| row.reach()).max().filter(|reach| PAGES.contains(reach));
    let Some(brim) = reach else { return u16::MAX };
    let near = rows.iter().filter(|row| row.reach() >= brim - brim / 8).count();
    if near * NEAR >= rows.len() { brim } else { u16::MAX }
}

/// Log-odds for a new paragraph in another cell of a table.
const CELL: f32 = 12.0;
/// Log-odds for a new paragraph behind a line that ends what was emphasised as a whole.
const EMPHASIS: f32 = 3.0;

/// Whether words alone say that a row goes on in the one below it.
fn goes_on(row: &Row, below: &Row) -> bool {
    below.start == Start::Lower && matches!(row.end, End::Open | End::Hanging | End::Comma)
}

/// What lengths say, from how often each was seen.
fn lengths(from: [u16; 2], rooms: [[Seen; 3]; 2]) -> [Length; 2] {
    /// Of so many lines that go on one at least is nearly full where letters are not equally wide.
    const UNEVEN: u32 = 40;
    let mut lengths = [Length { full_from: u16::MAX, by: [0.0; 3] }; 2];
    for (length, (from, [short, near, full])) in lengths.iter_mut().zip(from.into_iter().zip(rooms)) {
        let all = Seen { on: short.on + near.on + full.on, begin: short.begin + near.begin + full.begin };
        let [not, yes] = full.odds(all, 0.95, 0.2);
        let [_, nearly] = near.odds(all, 0.06, 0.12);
        let [_, far] = short.odds(all, 0.02, 0.7);
        let even = near.on * UNEVEN <= all.on;
        *length = Length { full_from: from, by: if even { [not, not, yes] } else { [far, nearly, yes] } };
    }
    lengths
}

/// How much the length of a first line says against that of a further one, where they differ.
const FIRST: f32 = 0.5;

impl Length {
    fn weighed(self, weight: f32) -> Self {
        Self { by: self.by.map(|odds| odds * weight), ..self }
    }

    /// Log-odds for a new paragraph behind a line that fills so much.
    fn says(&self, fill: u16) -> f32 {
        self.by.get(Room::of(fill, self.full_from) as usize).copied().unwrap_or(0.0)
    }

    /// Log-odds for a new paragraph behind a line that ends far before the margin, without a mark: a heading.
    fn heading(&self, above: &Row, row: &Row) -> f32 {
        /// How much such a line says.
        const HEADING: f32 = 2.0;
        if self.is_heading(above, row) { HEADING } else { 0.0 }
    }

    fn is_heading(&self, above: &Row, row: &Row) -> bool {
        let wraps = self.full_from != u16::MAX;
        let short = u32::from(fill(above, row)) * 3 < u32::from(self.full_from) * 2;
        wraps && short && above.end == End::Open && row.start == Start::Upper
    }
}

/// Whether the first lines of paragraphs that go on end far before further lines that go on, as in the source of web
/// pages, where the markup before a paragraph takes their room. Both lists are sorted.
fn opens_short(first: &[u16], further: &[u16]) -> bool {
    /// How many lines of each kind are needed to tell.
    const FEWEST: usize = 4;
    let median = |fills: &[u16]| fills.get(fills.len() / 2).copied().map_or(0, u32::from);
    first.len() >= FEWEST && further.len() >= FEWEST && median(first) * 5 < median(further) * 4
}

/// Two sorted lists as one. The stable sort finds the two and merges them.
fn merged(mut one: Vec<u16>, other: Vec<u16>) -> Vec<u16> {
    one.extend(other);
    one.sort();
    one
}

/// From how many characters on a line is full. None is in a text that no page wrapped, where few lines go on, or many
/// lines are wider than those that do. Both lists are sorted.
fn full_from(on: &[u16], end: &[u16], rows: &[Row]) -> u16 {
    let widest = widest(on);
    // In a short text the few lines that go on tell the margin only nearly.
    let wider = rows.iter().filter(|row| row.reach() > widest.saturating_add(widest / RAGGED)).count();
    if on.len() * 20 < end.len() || wider * 10 > rows.len() { u16::MAX } else { parting(on, end) }
}

/// By which part of its width a line may run beyond those that were seen to go on.
const RAGGED: u16 = 16;

/// What few lines that go on are wider than.
fn widest(on: &[u16]) -> u16 {
    on.get(on.len() * 19 / 20).copied().unwrap_or(u16::MAX)
}

/// Where the lines that go on and those that end part best. Both lists are sorted.
fn parting(on: &[u16], end: &[u16]) -> u16 {
    // How many last lines are taken to end anywhere on the line before any was seen.
    const UNSEEN: f32 = 4.0;
    let widest = widest(on);
    let share_of_ends = |from: u16| {
        let seen = end.len() - end.partition_point(|fill| *fill < from);
        let unseen = UNSEEN * (1.0 - f32::from(from) / f32::from(widest.max(1))).max(0.0);
        (seen as f32 + unseen) / (end.len() as f32 + UNSEEN)
    };
    let gain = |(at, from): (usize, u16)| (on.len() - at) as f32 / on.len() as f32 - share_of_ends(from);
    let mut best = (0.0, u16::MAX);
    // Of lines that are equally wide the first parts best.
    let widths =
        on.iter().copied().enumerate().filter(|(at, from)| at.checked_sub(1).and_then(|at| on.get(at)) != Some(from));
    for (at, from) in widths {
        let gain = gain((at, from));
        if gain > best.0 {
            best = (gain, from);
        }
    }
    best.1
}

/// The column up to which the line above would have run with the next word on it.
fn fill(above: &Row, row: &Row) -> u16 {
    above.reach().saturating_add(1).saturating_add(row.first_word)
}

/// Log-odds for a new paragraph where a box to be ticked stands before it.
const BOX: f32 = 5.0;
/// Log-odds for one where words alone say that the line goes on.
const GOES_ON: f32 = -8.0;
/// Log-odds for one at a figure or a name with which a sentence goes on.
const RUNS_ON: f32 = -6.0;

/// Whether a row goes on with the figure that the one above, which a page wrapped, leads to, with the name that it breaks off,
/// or with the names that it announces.
fn runs_on(above: &Row, row: &Row) -> bool {
    match (above.end, row.start) {
        (End::Open | End::Comma, Start::Digit) => !row.gap && !above.upper && goes_on_in_figures(row.content),
        (End::Open, Start::Upper) => {
            !row.gap && !row.upper && (breaks_place(above.content) || issues_on(above.content, row.content))
        }
        (End::Colon, Start::Upper) => !row.gap && lists_on(above.content, row.content),
        _ => false,
    }
}

/// Log-odds that a row begins a paragraph, by how the one above ends and how it begins.
fn words(above: &Row, row: &Row) -> f32 {
    if row.content.starts_with(['□', '☐', '☑', '☒']) {
        return BOX;
    }
    if spans_years(above.content, row.content) || !row.gap && names_on(above.content, row.content) {
        return GOES_ON;
    }
    let goes_on = row.start == Start::Lower && matches!(above.end, End::Open | End::Comma);
    if above.upper != row.upper && above.width > 3 && row.width > 3 && !goes_on {
        return if above.end == End::Hanging { -1.0 } else { 2.5 };
    }
    match (above.end, row.start) {
        (End::Hanging, Start::Lower) => -9.0,
        (End::Open, Start::Lower) => GOES_ON,
        (End::Comma, Start::Lower) => -6.0,
        (End::Stop | End::Semicolon | End::Colon, Start::Lower) => -1.5,
        (End::Hanging, _) => -5.0,
        (End::Open, _) => -2.0,
        (End::Comma, _) => -2.5,
        (End::Stop | End::Semicolon | End::Colon, _) => ENDED,
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::LineRole;
    use crate::blocks::rows;
    use crate::lines::lines;

    #[test]
    fn no_layout_says_less_than_the_least() {
        let wide = "Bến đò mở từ năm giờ sáng đến chín giờ tối trong mùa nước lên và theo lệnh của trạm khi có lũ.\n";
        let cut =
            "Bến đò mở từ năm giờ sáng đến chín giờ\ntối trong mùa nước lên, theo lệnh của trạm\nkhi có lũ lớn.\n";
        let deep = "   Đò nghỉ.\nBến đò mở từ năm giờ sáng đến chín giờ\ntối hằng ngày.\n\n";
        let short = "ĐÒ NGHỈ.\nBến mở.\nĐò chạy;\nBến đóng:\n";
        for text in [wide.repeat(4), cut.repeat(9), deep.repeat(9), short.repeat(3), cut.repeat(9) + &short.repeat(9)] {
            let lines = lines(&text);
            let roles: Vec<LineRole> =
                lines.iter().map(|line| if line.is_blank() { LineRole::Blank } else { LineRole::Body }).collect();
            let rows = rows(&text, &lines, &roles, 0..lines.len());
            let habit = Habit::of(&rows, |_| false);
            for at in 1..rows.len() {
                let (above, row) = (&rows[at - 1], &rows[at]);
                let ended = matches!(above.end, End::Stop | End::Semicolon | End::Colon) && row.start == Start::Upper;
                for opened in [false, true].into_iter().filter(|_| ended) {
                    assert!(habit.begins(above, row, rows.get(at + 1), opened) >= habit.least(), "{}", row.content);
                }
            }
        }
    }
}
