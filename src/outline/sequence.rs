//! The sequence of a document: which units are open, what label each expects next, and how a candidate fits.

use crate::document::NodeKind;
use crate::grammar::numeral::roman;

use super::around::Around;
use super::enumerator::{Closer, Opening};
use super::keyword::Keyword;
use super::label::{
    Form, JOINED_STROKES, Label, Reading, Style, confused, follows, form, is_counted_on, may_be_roman, readings, same,
    written,
};

/// A unit that is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) style: Style,
    pub(crate) label: Label,
    pub(crate) kind: NodeKind,
    /// Index of its node among the drafts.
    pub(crate) draft: usize,
    /// What was seen of the list whose item it is.
    pub(crate) list: List,
}

/// What was seen of a list up to the item that is open.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct List {
    /// A colon stands above its first item.
    pub(crate) announced: bool,
    /// The item above ended with a semicolon.
    pub(crate) coordinated: bool,
    /// A paragraph without enumerator stands below one of its items.
    pub(crate) told: bool,
    /// It has more items than one.
    pub(crate) several: bool,
}

/// How a candidate fits the sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It continues the open unit at this depth: its label is the next, or one inserted behind it (`8a`).
    Next(usize),
    /// It opens a series below the innermost unit.
    First,
    /// It continues the unit at this depth after a gap of so many labels.
    Gap(usize, u16),
    /// It bears the label of the unit at this depth again, or one before it.
    Again(usize),
    /// It is the second of a series whose first bears no label, or the third or fourth, at this depth.
    Late(usize),
    /// A list marker at this depth, or below the innermost unit.
    Marker(Option<usize>),
    /// A named unit whose label does not continue.
    Jump,
}

/// A candidate with its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fit {
    pub(crate) reading: Reading,
    pub(crate) place: Place,
    /// The label was read as what the sequence expects, not as it stands.
    pub(crate) repaired: bool,
}

/// The open units, outermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sequence {
    pub(crate) open: Vec<Unit>,
    /// The last label of each named unit, wherever it stood: articles are counted through chapters.
    last: [Option<Label>; NAMED],
    /// How the document writes its numbers.
    numerals: Numerals,
    /// The units of lists that paragraphs ended, outermost first, until others than bullets are opened.
    left: Vec<Unit>,
    /// At what depth they stood.
    left_depth: usize,
    /// The last clause of the article before: those of the next may count on.
    counted: Option<Unit>,
}

/// How a document writes the numbers of its units, where it is beyond doubt: `Chương 2` against `Chương II`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Numerals {
    /// By keyword: whether Roman.
    named: [Option<bool>; NAMED],
}

impl Numerals {
    /// Counts the labels that are no 1 in either alphabet.
    pub(crate) fn of<'o>(openings: impl Iterator<Item = &'o Opening>) -> Self {
        let mut seen = [(0_u32, 0_u32); NAMED];
        for (opening, keyword) in openings.filter_map(|opening| Some((opening, opening.keyword?))) {
            let token = opening.token.as_str();
            let is_roman = token.len() > 1 && roman(token).is_some() && token.bytes().all(|b| b.is_ascii_uppercase());
            let is_arabic = token.bytes().all(|b| b.is_ascii_digit()) && token.bytes().any(|b| b > b'1');
            if let Some((romans, arabics)) = seen.get_mut(keyword as usize) {
                *romans += u32::from(is_roman);
                *arabics += u32::from(is_arabic);
            }
        }
        let named = seen.map(|(romans, arabics)| (romans != arabics).then_some(romans > arabics));
        Self { named }
    }

    /// A label of ones and what looks like them, in the alphabet of the document.
    fn settle(&self, keyword: Keyword, token: &str) -> Option<Label> {
        if token.is_empty() || token.chars().any(|c| confused(c) != '1') {
            return None;
        }
        let ones = token.chars().count();
        let is_roman = self.named.get(keyword as usize).copied().flatten()?;
        let number = if is_roman { u16::try_from(ones).ok()? } else { "1".repeat(ones.min(3)).parse().ok()? };
        if is_roman && ones > 3 {
            return None;
        }
        Some(Label { roman: is_roman, ..Label::single(number) })
    }
}

/// The letters of points, and what recognition makes of them that is neither a letter of another point nor a number.
const LIKE_LETTERS: &[(&str, &str)] = &[("e", "©"), ("e", "¢")];

/// The greatest label of a series whose first ones bear none.
const LATEST: u16 = 4;

/// The most labels that may be missing in a series.
pub(super) const MOST_MISSING: u16 = 3;
/// How many keywords there are.
const NAMED: usize = 6;

impl Sequence {
    /// Where a candidate fits best: the innermost series that it continues; else a series that it opens; else a repair
    /// that makes it continue a series; else a gap.
    pub(crate) fn fit(&self, opening: &Opening, around: Around) -> Option<Fit> {
        let plain = readings(opening);
        let fits = || plain.iter().flatten();
        let accept = |reading: &Reading, place| Some(Fit { reading: *reading, place, repaired: false });
        if let Some(marker) = opening.bullet {
            let reading = Reading { style: Style::Bullet(marker), label: Label::default() };
            return accept(&reading, Place::Marker(self.marker(marker)));
        }
        if let Some(keyword) = opening.keyword {
            return self.fit_named(opening, keyword, plain.first().copied().flatten());
        }
        if around.roman && !self.open.iter().any(|unit| matches!(unit.style, Style::Roman(_))) {
            let reading = Reading { style: Style::Roman(Form::Dot), label: Label::single(1) };
            return Some(Fit { reading, place: Place::First, repaired: true });
        }
        for reading in fits() {
            if let Some(depth) = self.continued(reading) {
                return accept(reading, Place::Next(depth));
            }
        }
        if let Some(fit) = fits().find_map(|reading| self.left_off(reading)) {
            return Some(fit);
        }
        if around.introduced
            && let Some(fit) = fits().find_map(|reading| self.counted_on(reading))
        {
            return Some(fit);
        }
        if around.misread
            && let Some(fit) = self.misread(opening)
        {
            return Some(fit);
        }
        if around.inserted
            && let Some(fit) = fits().find_map(|reading| self.inserted(reading))
        {
            return Some(fit);
        }
        if !around.introduced
            && let Some(fit) = self.letter_due(opening)
        {
            return Some(fit);
        }
        // Clauses bear Arabic numbers: `I.` below an article is a damaged 1 unless it counts on in Roman ones.
        let below_article = self.open.last().is_some_and(|unit| unit.kind == NodeKind::Article);
        let clause = below_article && around.arabic && opening.token.as_bytes() == b"I";
        for reading in fits() {
            if self.can_open(reading) && !clause {
                return accept(reading, Place::First);
            }
        }
        if let Some(fit) =
            fits().find_map(|reading| self.continued_otherwise(reading)).or_else(|| self.repaired(opening))
        {
            return Some(fit);
        }
        if around.heads
            && let Some(fit) = fits().find_map(|reading| self.late_part(reading))
        {
            return Some(fit);
        }
        if around.resumed
            && let Some(reading) = fits().find(|reading| matches!(reading.style, Style::Arabic(_)))
        {
            return accept(reading, Place::Late(0));
        }
        fits().find_map(|reading| self.gap(reading).map(|place| Fit { reading: *reading, place, repaired: false }))
    }

    /// A sequence in which nothing is open.
    pub(crate) fn new(numerals: Numerals) -> Self {
        Self { numerals, ..Self::default() }
    }

    /// Opens a unit at a depth; those at that depth and below are closed.
    pub(crate) fn push(&mut self, depth: usize, unit: Unit) {
        if unit.style == Style::Named(Keyword::Article) {
            let mut below = self.open.iter().chain(&self.left).skip(depth);
            self.counted = below.find(|unit| matches!(unit.style, Style::Arabic(_))).copied();
        }
        self.open.truncate(depth);
        self.open.push(unit);
        if !matches!(unit.style, Style::Bullet(_)) || depth < self.left_depth {
            self.left.clear();
        }
        if let Style::Named(keyword) = unit.style
            && let Some(last) = self.last.get_mut(keyword as usize)
        {
            *last = Some(unit.label);
            // Sections are counted within their chapter.
            if keyword <= Keyword::Section {
                self.last
                    .iter_mut()
                    .take(Keyword::Article as usize)
                    .skip(keyword as usize + 1)
                    .for_each(|last| *last = None);
            }
        }
    }

    /// The depth at which a unit named by a keyword stands: below those of higher rank.
    pub(crate) fn named_depth(&self, keyword: Keyword) -> usize {
        let above = |unit: &Unit| match unit.style {
            Style::Named(other) => other < keyword,
            Style::Roman(_) | Style::Capital(_) => keyword >= Keyword::Article,
            _ => false,
        };
        self.open.iter().position(|unit| !above(unit)).unwrap_or(self.open.len())
    }

    /// A named unit is placed by its rank; its label says how sure it is.
    fn fit_named(&self, opening: &Opening, keyword: Keyword, reading: Option<Reading>) -> Option<Fit> {
        let last = self.last.get(keyword as usize).copied().flatten();
        let depth = self.named_depth(keyword);
        let settled = self.numerals.settle(keyword, opening.token.as_str());
        let settled = settled.map(|label| Reading { style: Style::Named(keyword), label });
        for reading in [settled, reading].into_iter().flatten() {
            let repaired = settled == Some(reading) && written(reading) != opening.token.as_str();
            if last.is_some_and(|last| follows(last, reading.label)) {
                return Some(Fit { reading, place: Place::Next(depth), repaired });
            }
            if reading.label.is_first() {
                return Some(Fit { reading, place: Place::First, repaired });
            }
        }
        let roman = self.numerals.named.get(keyword as usize).copied().flatten().unwrap_or(keyword <= Keyword::Chapter);
        let expected = match last {
            Some(last) => Label { suffix: 0, ..Label::single(last.last() + 1) },
            None => Label::single(1),
        };
        let wanted = Reading { style: Style::Named(keyword), label: Label { roman, ..expected } };
        if same(&written(wanted), opening.token.as_str()) {
            let place = if last.is_some() { Place::Next(depth) } else { Place::First };
            return Some(Fit { reading: wanted, place, repaired: true });
        }
        let reading = reading?;
        let place = match last.map(|last| (last.last(), reading.label.last())) {
            Some((last, here)) if here > last => Place::Gap(depth, here - last - 1),
            Some((last, here)) if here == last => Place::Again(depth),
            _ => Place::Jump,
        };
        Some(Fit { reading, place, repaired: false })
    }

    /// The depth of the unit that a label continues.
    fn continued(&self, reading: &Reading) -> Option<usize> {
        self.open.iter().rposition(|unit| unit.style == reading.style && follows(unit.label, reading.label))
    }

    /// `đ)` behind paragraphs that ended the list with `d)`, where nothing else was opened since.
    fn left_off(&self, reading: &Reading) -> Option<Fit> {
        let goes_on = |left: &Unit| left.style == reading.style && follows(left.label, reading.label);
        let mut left = self.left_off_units();
        let (depth, _) = left.find(|(_, left)| goes_on(left) && left.label.last() > 0)?;
        let place = Place::Next(depth);
        (!reading.label.is_first()).then_some(Fit { reading: *reading, place, repaired: false })
    }

    /// `13.` as the first clause of an article that announces it, where the article before ended with `12.`
    fn counted_on(&self, reading: &Reading) -> Option<Fit> {
        let article = self.open.last().is_some_and(|unit| unit.kind == NodeKind::Article);
        let before = self.counted.filter(|before| article && before.style == reading.style)?;
        (!reading.label.is_first() && follows(before.label, reading.label)).then_some(Fit {
            reading: *reading,
            place: Place::Next(self.open.len()),
            repaired: false,
        })
    }

    /// Whether what stands at a depth belongs to a unit of a style: to the one that is open above it, or to the list that
    /// paragraphs ended.
    pub(super) fn stands_below(&self, style: Style, depth: usize) -> bool {
        let parent = depth.checked_sub(1).and_then(|above| self.open.get(above));
        parent.into_iter().chain(self.left.first()).any(|unit| unit.style == style)
    }

    /// Closes the units of lists from a depth on, which may be taken up again.
    pub(crate) fn close(&mut self, depth: usize) {
        if self.left.is_empty() {
            self.left_depth = self.open.len();
        }
        // What stands below paragraphs behind a list is not taken up.
        self.open.truncate(self.left_depth.max(depth));
        if depth < self.left_depth {
            self.left.splice(..0, self.open.drain(depth..));
            self.left_depth = depth;
        }
    }

    /// Opens those of the closed units again that stand above a depth, and says at what depth they were closed.
    pub(super) fn reopen(&mut self, depth: usize) -> usize {
        self.open.truncate(self.left_depth);
        let above = depth.saturating_sub(self.left_depth).min(self.left.len());
        self.open.extend(self.left.drain(..above));
        self.left_depth
    }

    /// Whether paragraphs ended a list, and nothing was opened since.
    pub(super) const fn has_closed(&self) -> bool {
        !self.left.is_empty()
    }

    /// The closed units with the depths at which they stood, innermost first.
    fn left_off_units(&self) -> impl Iterator<Item = (usize, &Unit)> {
        self.left.iter().enumerate().rev().map(|(at, unit)| (self.left_depth + at, unit))
    }

    /// The closed unit that a candidate takes up.
    pub(super) fn taken_up(&self, fit: &Fit) -> Option<&Unit> {
        let (Place::Next(depth) | Place::Gap(depth, _)) = fit.place else { return None };
        let same = |unit: &&Unit| unit.style == fit.reading.style;
        if self.open.get(depth).is_some_and(|unit| same(&unit)) {
            return None;
        }
        depth.checked_sub(self.left_depth).and_then(|at| self.left.get(at)).filter(same)
    }

    /// Ends all lists for good.
    pub(super) fn end(&mut self) {
        self.open.clear();
        self.left.clear();
    }

    /// `e)` behind `b)`, `đ)` behind `c)`, where what follows says so. Below articles a second `đ)` is what was typed.
    fn misread(&self, opening: &Opening) -> Option<Fit> {
        let depth = self.open.iter().rposition(|unit| unit.style == Style::Letter(Form::Bracket))?;
        let unit = self.open.get(depth)?;
        let due = match opening.token.as_str() {
            "e" => 3,
            _ if self.open.iter().any(|unit| unit.kind == NodeKind::Article) => return None,
            _ => 4,
        };
        let reading = Reading { style: unit.style, label: Label::single(due) };
        follows(unit.label, reading.label).then_some(Fit { reading, place: Place::Next(depth), repaired: true })
    }

    /// `b1)` behind `b)`: a point that was inserted, not the first of a series below it.
    fn inserted(&self, reading: &Reading) -> Option<Fit> {
        if reading.style != Style::LetterNumber || !reading.label.is_first() {
            return None;
        }
        let depth = self.open.len().checked_sub(1)?;
        let unit = self.open.get(depth).filter(|unit| matches!(unit.style, Style::Letter(_)))?;
        let same = unit.label.path() == reading.label.above() && unit.label.suffix == 0;
        let label = Label { suffix: 1, ..unit.label };
        same.then_some(Fit {
            reading: Reading { style: unit.style, label },
            place: Place::Next(depth),
            repaired: false,
        })
    }

    /// `1)` behind `k)` and `h)`, `¢)` behind `đ)`: the letter that is due, damaged, where nothing announces a series of numbers.
    fn letter_due(&self, opening: &Opening) -> Option<Fit> {
        let token = opening.token.as_str();
        if opening.closer != Closer::Bracket || !(token == "1" || LIKE_LETTERS.iter().any(|(_, found)| *found == token))
        {
            return None;
        }
        let depth = self.open.len().checked_sub(1)?;
        let unit = self.open.get(depth).filter(|unit| unit.style == Style::Letter(Form::Bracket))?;
        let reading = Reading { style: unit.style, label: Label::single(unit.label.last() + 1) };
        let due = written(reading);
        let damaged = token == "1" && same(&due, token) || LIKE_LETTERS.contains(&(due.as_str(), token));
        damaged.then_some(Fit { reading, place: Place::Next(depth), repaired: true })
    }

    /// A label that continues the innermost series of its alphabet, closed in another way: `(b)` behind `a)`.
    fn continued_otherwise(&self, reading: &Reading) -> Option<Fit> {
        let alphabet = |style: Style| match style {
            Style::Letter(_) => Some(0),
            Style::Arabic(_) => Some(1),
            _ => None,
        };
        let wanted = alphabet(reading.style)?;
        let depth = self.open.iter().rposition(|unit| alphabet(unit.style) == Some(wanted))?;
        let unit = self.open.get(depth).filter(|unit| follows(unit.label, reading.label))?;
        let reading = Reading { style: unit.style, label: reading.label };
        Some(Fit { reading, place: Place::Next(depth), repaired: true })
    }

    /// Whether a label can open a series below the innermost unit.
    fn can_open(&self, reading: &Reading) -> bool {
        match reading.style {
            Style::Decimal(_) => {
                let above = reading.label.above();
                reading.label.is_first()
                    && self.open.iter().any(|unit| {
                        matches!(unit.style, Style::Arabic(_) | Style::Decimal(_) | Style::Named(_) | Style::Roman(_))
                            && (unit.label.path() == above
                                || above.len() == 1 && !matches!(unit.style, Style::Arabic(_) | Style::Decimal(_)))
                    })
            }
            Style::LetterNumber => {
                let above = reading.label.above();
                reading.label.is_first() && self.open.iter().any(|unit| unit.label.path() == above)
            }
            _ => reading.label.is_first(),
        }
    }

    /// The place of a list marker: beside one of its own kind, else below the innermost unit.
    fn marker(&self, marker: u8) -> Option<usize> {
        self.open.iter().rposition(|unit| unit.style == Style::Bullet(marker))
    }

    /// A candidate that reads as an expected label where recognition confused characters: `l.` as 1, `d)` as đ.
    fn repaired(&self, opening: &Opening) -> Option<Fit> {
        let same = |wanted: &str| same(wanted, opening.token.as_str());
        let form = form(opening.closer);
        let may = |style: Style| match style {
            Style::Named(_) | Style::Bullet(_) => false,
            Style::Roman(f) | Style::Capital(f) | Style::Arabic(f) | Style::Letter(f) | Style::SmallRoman(f) => {
                f == form
            }
            Style::Decimal(_) | Style::LetterNumber => true,
        };
        for (depth, unit) in self.open.iter().enumerate().rev().chain(self.left_off_units()) {
            if !may(unit.style) {
                continue;
            }
            let mut label = unit.label;
            let length = usize::from(label.length);
            label.suffix = 0;
            if let Some(last) = length.checked_sub(1).and_then(|at| label.numbers.get_mut(at)) {
                *last += 1;
            }
            let reading = Reading { style: unit.style, label };
            let wanted = written(reading);
            let strokes = matches!(unit.style, Style::Roman(_))
                && (may_be_roman(opening.token.as_str(), &wanted)
                    || label.last() == 2 && opening.token.as_bytes() == JOINED_STROKES);
            let counted = || unit.style == Style::LetterNumber && is_counted_on(&wanted, opening.token.as_str());
            if same(&wanted) || strokes || counted() {
                return Some(Fit { reading, place: Place::Next(depth), repaired: true });
            }
        }
        // `al)` below `a)`
        let point = self.open.iter().rev().find(|unit| matches!(unit.style, Style::Letter(_)));
        if let Some(point) = point.filter(|point| point.label.suffix == 0) {
            let label = Label { numbers: [point.label.last(), 1, 0, 0, 0], length: 2, ..Label::default() };
            let reading = Reading { style: Style::LetterNumber, label };
            let wanted = written(reading);
            // Its letter is whole: a `II` is no `l1`.
            let lettered = wanted.chars().next() == opening.token.as_str().chars().next();
            if lettered && opening.token.as_str().len() > 1 && same(&wanted) {
                return Some(Fit { reading, place: Place::First, repaired: true });
            }
        }
        let firsts = [Style::Arabic(form), Style::Roman(form)];
        let first = |style: Style| Reading { style, label: Label::single(1) };
        firsts.iter().map(|style| first(*style)).find(|reading| same(&written(*reading))).map(|reading| Fit {
            reading,
            place: Place::First,
            repaired: true,
        })
    }

    /// The place of a `II.` or `III.` that heads a part of the document where the label of the first one was lost.
    fn late_part(&self, reading: &Reading) -> Option<Fit> {
        let second = matches!(reading.style, Style::Roman(_)) && (2..=LATEST).contains(&reading.label.last());
        let among = self.open.iter().any(|unit| matches!(unit.style, Style::Roman(_)));
        let above = |unit: &Unit| matches!(unit.style, Style::Named(_) | Style::Capital(_));
        let depth = self.open.iter().position(|unit| !above(unit)).unwrap_or(self.open.len());
        (second && !among).then_some(Fit { reading: *reading, place: Place::Late(depth), repaired: false })
    }

    /// The place of a label without those before it: `2.` behind a paragraph that bears no number.
    fn late(&self, reading: &Reading) -> Option<Place> {
        let second = (2..=LATEST).contains(&reading.label.last())
            && reading.label.above().is_empty()
            && reading.label.suffix == 0;
        let above = |unit: &Unit| match reading.style {
            Style::Arabic(_) => matches!(unit.style, Style::Named(_) | Style::Roman(_) | Style::Capital(_)),
            Style::Letter(_) => !matches!(unit.style, Style::Letter(_) | Style::LetterNumber | Style::Bullet(_)),
            _ => false,
        };
        let depth = self.open.iter().position(|unit| !above(unit)).unwrap_or(self.open.len());
        (second && depth > 0).then_some(Place::Late(depth))
    }

    /// The place of a label that neither continues nor opens.
    fn gap(&self, reading: &Reading) -> Option<Place> {
        // Behind paragraphs that ended the list it goes on with.
        let missing = |unit: &Unit| {
            let like = unit.style == reading.style && unit.label.above() == reading.label.above();
            reading.label.last().checked_sub(unit.label.last()).filter(|step| like && *step > 1).map(|step| step - 1)
        };
        if let Some((depth, missing)) = self.left_off_units().find_map(|(depth, unit)| Some((depth, missing(unit)?)))
            && missing <= MOST_MISSING
        {
            return Some(Place::Gap(depth, missing));
        }
        for (depth, unit) in self.open.iter().enumerate().rev() {
            if unit.style != reading.style || unit.label.above() != reading.label.above() {
                continue;
            }
            let (last, here) = (unit.label.last(), reading.label.last());
            if here > last {
                return Some(Place::Gap(depth, here - last - 1));
            }
            // A label from before stands only where nothing was opened below the unit.
            if (here == last && unit.label.suffix <= reading.label.suffix) || depth + 1 == self.open.len() {
                return Some(Place::Again(depth));
            }
        }
        self.late(reading)
    }
}
