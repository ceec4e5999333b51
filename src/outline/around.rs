//! What stands around a candidate, and what that says of it.

use super::blocks::{End, Row, Start};
use super::enumerator::{Closer, Opening};
use super::keyword::Keyword;
use super::label::letter;
use super::openings::Openings;
use super::preamble;

/// What stands around a candidate.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Around {
    /// The line above announces a series by a colon.
    pub(crate) introduced: bool,
    /// The next label of its rank is an Arabic 2: `I.` is a damaged 1.
    pub(crate) arabic: bool,
    /// The line above ends an item of a list, and no second number of its letter follows: `b1)` between `b)` and `c)`.
    pub(crate) inserted: bool,
    /// Nothing closes its label, or the line above asks for it, and it stands further down once more, closed as labels
    /// are: the cell of a table, a number in mid-sentence.
    pub(crate) doubled: bool,
    /// It is a heading in capitals, and the next such heading bears a Roman II: `1.` is a damaged I. Or it is an `l.`
    /// or `1.`, and a `II.`, whole or damaged, comes before any number that would follow it.
    pub(crate) roman: bool,
    /// It is a heading in capitals with a Roman number, or the next number of its series follows it.
    pub(crate) heads: bool,
    /// A dash between blanks stands behind its label, and no second of its series comes.
    pub(crate) single: bool,
    /// The sentence that closes the document begins here, behind the end of another.
    pub(crate) closing: bool,
    /// The lists of the document have dashes, and the line above ends a sentence or announces a list.
    pub(crate) dashed: bool,
    /// The letter behind it says that it is a damaged c or d: `e)` before `d)`, `đ)` before `đ)`.
    pub(crate) misread: bool,
    /// The first units of its series may stand on a page that is not there: no head stands above it and no unit, and the
    /// next number of its rank is the one behind it.
    pub(crate) resumed: bool,
}

/// The rows of a region and the enumerators on them.
#[derive(Debug)]
pub(super) struct Surroundings<'r, 't> {
    rows: &'r [Row<'t>],
    openings: &'r Openings,
    /// The lists of the document have dashes.
    dashed: bool,
    /// The row on which the last sentence of the text begins.
    ending: Option<usize>,
}

impl<'r, 't> Surroundings<'r, 't> {
    pub(super) fn of(rows: &'r [Row<'t>], openings: &'r Openings) -> Self {
        let dashes = openings.iter().filter(|opening| opening.bullet == Some(b'-') && !opening.damaged);
        let dashed = dashes.take(FEWEST_DASHES).count() == FEWEST_DASHES;
        Self { rows, openings, dashed, ending: ending(rows, |at| openings.at(at).is_some()) }
    }

    /// What stands around the candidate on a row below another; `resumes` says that a series may go on whose first units
    /// stand on a page that is not there.
    pub(super) fn at(&self, at: usize, above: Option<&Row>, resumes: bool) -> Around {
        let ended = |end: &[End]| above.is_some_and(|above| end.contains(&above.end));
        let row = self.rows.get(at);
        let around = Around {
            introduced: ended(&[End::Colon]),
            dashed: self.dashed && ended(&[End::Stop, End::Semicolon, End::Colon]),
            closing: self.ending.is_some_and(|ending| at >= ending)
                && ended(&[End::Stop])
                && row.is_some_and(|row| row.start == Start::Upper),
            ..Around::default()
        };
        // Of what a word names the place is told by its rank.
        let Some(opening) = self.openings.at(at).filter(|opening| opening.keyword.is_none()) else { return around };
        let behind = || self.openings.behind(at).map(|(_, opening)| opening);
        let upper = |at: usize| self.rows.get(at).is_some_and(|row| row.upper);
        let titled = self.openings.behind(at).map(|(at, opening)| (upper(at), opening));
        Around {
            arabic: opening.token.as_bytes() == b"I" && counts_in_arabic(behind()),
            inserted: ended(&[End::Semicolon]) && stands_alone(opening, behind()),
            doubled: (opening.closer == Closer::Nothing || ended(&[End::Hanging])) && stands_again(opening, behind()),
            roman: upper(at) && counts_in_roman(opening, titled) || counts_in_strokes(opening, behind()),
            heads: heads_part(opening, upper(at), behind()),
            single: opens_no_series(opening, behind()),
            dashed: around.dashed || opening.damaged && opening.bullet.is_some() && self.is_beside_dash(at, above),
            misread: is_misread(opening, behind()),
            resumed: resumes && counts_on(opening, behind()),
            ..around
        }
    }
}

impl Surroundings<'_, '_> {
    /// Whether an item with a dash stands directly before or behind the one on a row, which begins below the end of a sentence
    /// or below a heading with a label: a mark of recognition's on it is a dash.
    fn is_beside_dash(&self, at: usize, above: Option<&Row>) -> bool {
        let dash = |opening: &Opening| opening.bullet == Some(b'-') && !opening.damaged;
        let before = || (0..at).rev().take(NEAREST_ITEM).find_map(|row| self.openings.at(row));
        let behind = || (at + 1..=at + NEAREST_ITEM).find_map(|row| self.openings.at(row));
        let headed = || at.checked_sub(1).is_some_and(|above| self.openings.at(above).is_some());
        let apart = above.is_some_and(|above| match above.end {
            End::Stop | End::Semicolon | End::Colon => true,
            End::Open => headed(),
            End::Hanging | End::Comma => false,
        });
        apart
            && self.rows.get(at).is_some_and(|row| row.start == Start::Upper)
            && (before().is_some_and(dash) || behind().is_some_and(dash))
    }
}

/// How many rows an item takes at the most whose neighbour is looked at.
const NEAREST_ITEM: usize = 6;

/// The most lines of the sentence that closes a document.
const LONGEST_CLOSING: usize = 5;

/// The row on which the last sentence of the text begins, where it speaks to those whom the document addresses and no
/// enumerator stands in it: `Chi cục A thông báo để …` / `biết và thực hiện./.`
fn ending(rows: &[Row], opens: impl Fn(usize) -> bool) -> Option<usize> {
    let last = rows.len().checked_sub(1)?;
    let content = |at: usize| rows.get(at).map_or("", |row| row.content);
    if !content(last).ends_with('/') && !content(last).ends_with('.') {
        return None;
    }
    let lowest = rows.len().saturating_sub(LONGEST_CLOSING);
    let begins =
        |at: &usize| at.checked_sub(1).and_then(|above| rows.get(above)).is_some_and(|row| row.end == End::Stop);
    let from = (lowest..=last).rev().take_while(|at| !opens(*at)).find(begins)?;
    let said = (from..=last).any(|at| preamble::addresses(content(at)));
    said.then_some(from)
}

/// Of so many dashes on a document's items recognition makes other marks.
const FEWEST_DASHES: usize = 3;

/// Whether a number is followed by the next one, closed as it is: `3.` by `4.`
fn counts_on<'o>(opening: &Opening, mut behind: impl Iterator<Item = &'o Opening>) -> bool {
    let number = |opening: &Opening| {
        let closed = opening.closer == Closer::Dot && opening.keyword.is_none();
        closed.then(|| opening.token.as_str().parse::<u16>().ok()).flatten()
    };
    let Some(here) = number(opening) else { return false };
    let next = behind.find_map(number);
    next == here.checked_add(1)
}

/// Whether the candidates behind an `I.` count on in Arabic numbers, or do not count on at all.
fn counts_in_arabic<'o>(behind: impl Iterator<Item = &'o Opening>) -> bool {
    let next = behind
        .take(FARTHEST_SECOND)
        .take_while(|opening| opening.keyword.is_none_or(|keyword| keyword > Keyword::Article))
        .filter(|opening| matches!(opening.closer, Closer::Dot | Closer::Comma | Closer::Dash))
        .find(|opening| matches!(opening.token.as_bytes(), b"1" | b"2" | b"II"));
    next.is_none_or(|opening| opening.token.as_bytes() == b"2")
}

/// Whether a `1.` stands for the Roman numeral: of the headings behind it, each with whether it is in capitals, the first in
/// capitals that bears a number bears a II.
fn counts_in_roman<'o>(opening: &Opening, mut behind: impl Iterator<Item = (bool, &'o Opening)>) -> bool {
    matches!(opening.token.as_bytes(), b"1" | b"l" | b"|" | b"!")
        && opening.keyword.is_none()
        && matches!(opening.closer, Closer::Dot | Closer::Dash)
        && behind
            .find(|(upper, next)| {
                *upper && next.bullet.is_none() && matches!(next.closer, Closer::Dot | Closer::Dash | Closer::Nothing)
            })
            .is_some_and(|(_, next)| {
                next.keyword.is_none() && matches!(next.token.as_bytes(), b"II" | b"Il" | b"ll" | b"lI")
            })
}

/// Whether a `II.` or `III.` heads a part of the document: it stands in capitals, or the next of its numbers follows.
fn heads_part<'o>(opening: &Opening, upper: bool, behind: impl Iterator<Item = &'o Opening>) -> bool {
    let next: &[u8] = match opening.token.as_bytes() {
        b"II" => b"III",
        b"III" => b"IV",
        _ => return false,
    };
    let plain = |opening: &Opening| matches!(opening.closer, Closer::Dot | Closer::Dash);
    plain(opening)
        && (upper || behind.take(FARTHEST_SECOND).any(|behind| plain(behind) && behind.token.as_bytes() == next))
}

/// Whether an `l.` or `1.` stands for the Roman numeral: before any number that would follow it there comes a `II.`; numbers of
/// a series of their own may stand between.
fn counts_in_strokes<'o>(opening: &Opening, behind: impl Iterator<Item = &'o Opening>) -> bool {
    let plain = |opening: &Opening| opening.keyword.is_none() && matches!(opening.closer, Closer::Dot | Closer::Dash);
    if !matches!(opening.token.as_bytes(), b"l" | b"1" | b"|" | b"!") || !plain(opening) {
        return false;
    }
    let mut below = false;
    for next in behind.take(FARTHEST_SECOND).filter(|next| plain(next)) {
        match next.token.as_bytes() {
            b"ll" | b"Il" | b"lI" | b"II" => return true,
            // Another series of parts begins.
            b"I" | b"A" | b"B" => return false,
            b"1" | b"l" => below = true,
            b"2" if !below => return false,
            _ => {}
        }
    }
    false
}

/// Whether what may open a series with a dash between blanks is followed by no second: `1 - Tỷ lệ phần trăm` may be reckoned.
fn opens_no_series<'o>(opening: &Opening, behind: impl Iterator<Item = &'o Opening>) -> bool {
    let second = match opening.token.as_bytes() {
        b"1" => b"2",
        b"A" => b"B",
        b"a" => b"b",
        _ => return false,
    };
    let parted = |opening: &Opening| opening.closer == Closer::PartingDash && opening.keyword.is_none();
    parted(opening) && !behind.take(FARTHEST_SECOND).any(|next| parted(next) && next.token.as_bytes() == second)
}

/// Whether `b1)` is followed by no `b2)`.
fn stands_alone<'o>(opening: &Opening, mut behind: impl Iterator<Item = &'o Opening>) -> bool {
    if opening.token.as_bytes().last() != Some(&b'1') {
        return false;
    }
    let letter = opening.token.as_str().strip_suffix('1').filter(|letter| letter_of_points(letter));
    letter.is_some_and(|letter| {
        behind.next().is_none_or(|next| next.token.as_str().strip_suffix('2').is_none_or(|other| other != letter))
    })
}

/// Whether an `e)` or `đ)` is followed by what would follow a c or d, or ends its series.
fn is_misread<'o>(opening: &Opening, behind: impl Iterator<Item = &'o Opening>) -> bool {
    let d = "đ".as_bytes();
    let wanted = match opening.token.as_bytes() {
        b"e" if opening.closer == Closer::Bracket => b"d",
        token if token == d && opening.closer == Closer::Bracket => d,
        _ => return false,
    };
    let next = behind
        .take(FARTHEST_SECOND)
        .take_while(|next| next.keyword.is_none())
        .find(|next| next.closer == Closer::Bracket && letter_of_points(next.token.as_str()));
    match next.map(|next| next.token) {
        Some(next) => next.as_bytes() == wanted || wanted == b"d" && (next.as_bytes() == b"a" || next.as_bytes() == d),
        None => wanted == b"d",
    }
}

fn letter_of_points(token: &str) -> bool {
    let mut chars = token.chars();
    chars.next().is_some_and(|c| letter(c).is_some()) && chars.next().is_none()
}

/// Whether a number stands further down once more as a label (`2.`), before the unit ends that it would stand in. Where
/// nothing closes it (`2 Vườn trường`), or the line above asks for it (`… và số` / `2. Kho này`), it is none here.
fn stands_again<'o>(opening: &Opening, behind: impl Iterator<Item = &'o Opening>) -> bool {
    let numeric = opening.keyword.is_none()
        && opening.bullet.is_none()
        && opening.token.as_bytes().iter().all(u8::is_ascii_digit);
    let closes = |next: &Opening| matches!(next.closer, Closer::Dot | Closer::Dash | Closer::Slash);
    numeric
        && behind
            .take(FARTHEST_SECOND)
            .take_while(|next| next.keyword.is_none())
            .any(|next| closes(next) && next.token == opening.token)
}

/// How many candidates a first unit and those below it take, for the second to be seen.
const FARTHEST_SECOND: usize = 64;

#[cfg(test)]
mod tests {
    use crate::parse;

    /// The labels at the top of a plan with two parts, the first of them opened by some words.
    fn parts(first: &str, second: &str) -> Vec<String> {
        let document = parse(&format!(
            "KẾ HOẠCH\nMở bến đò\n\n{first}\n\nMở bến trước mùa lũ.\n\n{second}\n\n1. Dọn bến.\n\n2. Mở bến.\n\nIII. Tổ chức \
             thực hiện\n\nTrạm giữ bến.\n"
        ));
        document.body.iter().filter_map(|node| node.label.as_deref().map(str::to_owned)).collect()
    }

    #[test]
    fn the_second_part_tells_how_the_first_is_numbered() {
        assert_eq!(parts("1. Mục đích", "II. Nội dung"), ["I", "II", "III"]);
        assert_eq!(parts("I. Mục đích", "H. NỘI DUNG"), ["I", "II", "III"]);
    }

    #[test]
    fn parts_stand_where_the_label_of_the_first_was_lost() {
        assert_eq!(parts("Mục đích", "II. Nội dung"), ["II", "III"]);
    }

    #[test]
    fn a_number_before_another_series_of_parts_is_its_own() {
        let document =
            parse("KẾ HOẠCH\nMở bến đò\n\nA. BẾN CŨ\n\n1. Dọn bến.\n\nB. BẾN MỚI\n\nI. Vị trí\n\nII. Thời gian\n");
        let labels: Vec<Vec<&str>> = document
            .body
            .iter()
            .map(|node| node.children.iter().filter_map(|n| n.label.as_deref()).collect())
            .collect();
        let expected: [Vec<&str>; 2] = [vec!["1"], vec!["I", "II"]];
        assert_eq!(labels, expected);
    }
}
