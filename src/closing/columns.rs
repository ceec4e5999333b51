//! The two columns below the content: recipients on the left, the signature on the right.
//!
//! Texts flatten them in every way: one after the other, line by line, on one line, into table cells. Each line is cut
//! into stretches, and each stretch goes to the column that its words belong to.

use super::archive;
use super::person::{self, Person};
use crate::AuthorityCode;
use crate::fold::{Key, distance, fold};
use crate::grammar::authority::{Fit, authority, is_capitals, is_collective, position};
use crate::joined::Joined;
use crate::layout::Signal;
use crate::reading::Reading;
use crate::stretch::{Stretch, narrow, stretches};
use crate::vocabulary::signers::ENTRY_OPENINGS;

/// What stands in the column of the signature.
#[derive(Clone, Debug)]
pub(super) enum Piece<'t> {
    /// `KT. CHỦ TỊCH`: the code and what stands behind it. `certain` is false where the code itself was lost.
    Authority { code: AuthorityCode, principal: Joined, from: u32, certain: bool },
    /// A position; not `whole` where only a remnant shows it.
    Position { text: Joined, whole: bool },
    /// A name, and whether it is beyond doubt.
    Name { person: Person<'t>, at: u32, certain: bool },
    /// In the place of a signature stands something that cannot be read.
    Unreadable { at: u32, end: u32 },
}

/// An entry of the distribution list while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Its text, list marker and closing punctuation included.
    pub(super) text: Joined,
    /// Whether a semicolon or full stop closed it.
    closed: bool,
    /// Whether it speaks of the file copy.
    file_copy: bool,
    /// No list marker stands before it where the others have theirs.
    pub(super) unmarked: bool,
}

/// The two columns.
#[derive(Debug, Default)]
pub(super) struct Columns<'t> {
    /// The signature column.
    pub(super) pieces: Vec<Piece<'t>>,
    /// The distribution.
    pub(super) entries: Vec<Entry>,
    /// `Nơi nhận` stood above.
    labelled: bool,
    /// List markers are in use.
    marked: bool,
    /// The stretch before went to the signature.
    signing: bool,
    /// A stage direction or a blank line stands before the next stretch.
    apart: bool,
    /// Another stretch stands before this one on its line.
    beside: bool,
    /// What was left out behind the last entry.
    cut: Option<Stretch<'t>>,
}

impl<'t> Columns<'t> {
    /// The columns of the lines, given in order.
    pub(super) fn of(reading: &Reading<'t>, lines: impl IntoIterator<Item = usize>) -> Self {
        let mut columns = Self::default();
        let mut last = None;
        let mut behind = 0;
        for index in lines {
            let Some(line) = reading.lines.get(index).filter(|_| index >= behind) else { continue };
            let signals = reading.layout.signals.get(index).copied().unwrap_or_default();
            columns.apart |= last.is_some_and(|last| index > last + 1);
            last = Some(index);
            // What the signing software and web sites print beside it is no part of either column.
            if [Signal::ElectronicSignature, Signal::Timestamp, Signal::Address].iter().any(|s| signals.has(*s)) {
                continue;
            }
            let content = line.content(reading.text);
            if let Some((stretch, end)) = emphasised(reading, index) {
                columns.beside = false;
                columns.place(stretch, false);
                columns.apart = false;
                (last, behind) = (Some(end), end + 1);
                continue;
            }
            for (column, stretch) in stretches(content, line.from).enumerate() {
                columns.beside = column > 0;
                let marker = index.checked_sub(1).filter(|_| column == 0).map_or("", |above| reading.content(above));
                if matches!(marker, "-" | "–" | "+") {
                    // The list marker stands alone on the line above.
                    columns.close_entry();
                    columns.marked = true;
                    columns.entry_with_neighbour(stretch);
                    continue;
                }
                columns.place(stretch, signals.has(Signal::Signed));
                columns.apart = false;
            }
        }
        columns
    }

    /// Puts a stretch into its column.
    fn place(&mut self, stretch: Stretch<'t>, signed: bool) {
        let mut rest = stretch;
        if let Some(end) = label_end(rest.text) {
            rest = rest.behind(end);
            self.labelled = true;
            self.signing = false;
            self.close_entry();
            if rest.text.is_empty() {
                return;
            }
            return self.behind_label(rest);
        }
        if signed && is_stage_direction(rest.text) {
            self.apart = true;
            return;
        }
        if let Some(found) = authority(rest.text).filter(|found| self.is_signing(rest, found.at)) {
            let left = rest.before(found.at);
            if self.is_entry(left.text) {
                self.entry(left);
            }
            self.authority(found.code, rest.behind(found.rest), rest.at + narrow(found.at));
            return;
        }
        if self.goes_on_behind_semicolon(rest.text) {
            let closed = ends_closed(rest.text);
            return self.push_entry(rest, false, closed);
        }
        if begins_with_marker(rest.text) || (!self.signing && self.opens_entry(rest.text)) {
            return self.entry_with_neighbour(rest);
        }
        if let Some((_, Neighbour::Position(_))) =
            self.neighbour(rest).filter(|_| self.labelled || !self.entries.is_empty())
        {
            self.close_entry();
            return self.entry_with_neighbour(rest);
        }
        if self.signature(rest) {
            return;
        }
        if self.continues_entry(rest.text) {
            return self.entry_with_neighbour(rest);
        }
        if self.labelled && !self.signing && self.opens_entry(rest.text) {
            return self.entry_with_neighbour(rest);
        }
        self.keep_unmarked(rest);
    }

    /// `- Các công ty: Cấp nước;` / `Chiếu sáng đô thị;`: what a semicolon closes amid the list is an entry, though it has
    /// no list marker; in small letters it goes on with the one above, and so it does behind a word that was taken for
    /// debris: `- VPNN: TBTN; Cổng` / `TTTN, các Vụ;`.
    fn keep_unmarked(&mut self, stretch: Stretch<'t>) {
        let named = || person::person(stretch.text).is_some_and(|person| person.family);
        let closed = stretch.text.ends_with(';') && letters(stretch.text) >= UNREADABLE_LETTERS;
        if self.signing || self.entries.is_empty() || !closed || is_capitals(stretch.text) || named() {
            return;
        }
        let cut = self.cut.take().filter(|cut| letters(cut.text) >= 2);
        let opens = cut.is_none() && !stretch.text.starts_with(char::is_lowercase);
        if let Some(cut) = cut {
            self.push_entry(cut, false, true);
        }
        self.push_entry(stretch, opens, true);
        if let Some(entry) = self.entries.last_mut() {
            entry.unmarked = true;
        }
    }

    /// `Nơi nhận: TM. ỦY BAN NHÂN DÂN`, `Nơi nhận: - Như trên;`, `Nơi nhận: THỦ TƯỚNG`
    fn behind_label(&mut self, rest: Stretch<'t>) {
        let bare = rest.behind(rest.text.len() - rest.text.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
        if let Some(found) = authority(rest.text) {
            return self.authority(found.code, rest.behind(found.rest), rest.at + narrow(found.at));
        }
        if is_capitals(bare.text) && position(bare.text).is_some() {
            return self.position(bare);
        }
        if begins_with_marker(rest.text) || self.opens_entry(rest.text) {
            return self.entry_with_neighbour(rest);
        }
        if is_capitals(bare.text) && letters(bare.text) >= UNREADABLE_LETTERS {
            self.collective_or_unreadable(bare);
        }
    }

    /// An authority on an entry's line is one only where it names a position or a collective.
    fn is_signing(&self, stretch: Stretch<'t>, at: usize) -> bool {
        let left = stretch.text.get(..at).unwrap_or_default();
        if !begins_with_marker(left) {
            return true;
        }
        let behind = authority(stretch.text).map_or("", |found| stretch.text.get(found.rest..).unwrap_or_default());
        is_collective(behind) || position(behind).is_some()
    }

    fn authority(&mut self, code: AuthorityCode, rest: Stretch<'t>, from: u32) {
        self.signing = true;
        let (principal, position) = parted(rest);
        self.pieces.push(Piece::Authority { code, principal: principal.joined(), from, certain: true });
        if let Some(position) = position {
            self.position(position);
        }
    }

    fn position(&mut self, stretch: Stretch<'t>) {
        if self.deputy_alone() {
            return self.append(stretch);
        }
        let whole = position(stretch.text) == Some(Fit::Whole);
        self.signing = true;
        self.pieces.push(Piece::Position { text: stretch.joined(), whole });
    }

    /// `M-ÙY BAN NHÂN DÂN`: before a collective stands `TM.` and nothing else.
    fn collective_or_unreadable(&mut self, stretch: Stretch<'t>) {
        let principal = stretch.text.char_indices().take(LOST_CODE).find_map(|(at, _)| {
            let rest = stretch.behind(at);
            is_collective(rest.text).then_some(rest)
        });
        self.signing = true;
        self.pieces.push(match principal {
            Some(rest) => {
                Piece::Authority { code: AuthorityCode::Tm, principal: rest.joined(), from: stretch.at, certain: false }
            }
            None => Piece::Unreadable { at: stretch.at, end: stretch.end() },
        });
    }

    /// Takes a stretch into the signature column where it belongs there.
    fn signature(&mut self, stretch: Stretch<'t>) -> bool {
        let bare =
            stretch.behind(stretch.text.len() - stretch.text.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
        let capitals = is_capitals(bare.text);
        let open_list =
            !self.signing && !self.beside && self.entries.last().is_some_and(|entry| ends_open(&entry.text.text));
        // `PHÓ` on a line of its own is no part of a list, whatever entry stands beside it, nor is what goes on with it.
        let deputy = is_deputy(bare.text) && self.deputy_may_stand();
        if capitals && (deputy || (self.deputy_alone() && position(bare.text) == Some(Fit::Whole))) {
            self.position(bare);
            return true;
        }
        if capitals && !open_list {
            if let Some(person) = person::person_in_capitals(bare.text).filter(|_| self.apart && self.awaits_name()) {
                self.name(person, stretch, true);
                return true;
            }
            if self.goes_on(bare.text) {
                self.append(bare);
                return true;
            }
            if position(bare.text).is_some() {
                self.position(bare);
                return true;
            }
            if letters(bare.text) >= UNREADABLE_LETTERS && self.pieces.is_empty() && starts_signature(bare.text) {
                self.collective_or_unreadable(bare);
                return true;
            }
        }
        if bare.text.trim_end_matches([',', '.']) == "kiêm" && self.signing {
            self.append(bare);
            return true;
        }
        if !capitals && !open_list && self.signing && position(bare.text) == Some(Fit::Whole) && letters(bare.text) < 40
        {
            self.position(bare);
            return true;
        }
        let Some(person) = person::person(stretch.text).filter(|_| !open_list && !ends_closed(stretch.text)) else {
            return false;
        };
        let waits = self.awaits_name();
        if !(waits || person.family || (person.words >= 2 && self.file_copy_told())) {
            return false;
        }
        let certain = person.family && !person.remnant && (person.words >= 3 || waits);
        self.name(person, stretch, certain);
        true
    }

    fn name(&mut self, person: Person<'t>, stretch: Stretch<'t>, certain: bool) {
        let first = person.rank.unwrap_or(person.name);
        let at = stretch.text.find(first).unwrap_or(0);
        self.signing = true;
        self.pieces.push(Piece::Name { person, at: stretch.at + narrow(at), certain });
    }

    /// An authority or position stands above, and no name since.
    fn awaits_name(&self) -> bool {
        self.pieces.last().is_some_and(|piece| !matches!(piece, Piece::Name { .. }))
    }

    /// `PHÓ` was read, and not yet whose deputy it is.
    fn deputy_alone(&self) -> bool {
        matches!(self.pieces.last(), Some(Piece::Position { text, .. }) if is_deputy(&text.text))
    }

    /// Nothing stands above, or whom somebody signs for.
    fn deputy_may_stand(&self) -> bool {
        match self.pieces.last() {
            None => true,
            Some(Piece::Authority { principal, .. }) => !principal.is_empty() && !principal.text.ends_with([',', '-']),
            Some(_) => false,
        }
    }

    /// The file copy, the last entry, was told.
    fn file_copy_told(&self) -> bool {
        self.entries.last().is_some_and(|entry| entry.file_copy)
    }

    /// Whether a line in capitals goes on with the authority or position on the line before.
    fn goes_on(&self, text: &str) -> bool {
        if !self.signing || self.apart && !matches!(self.pieces.last(), Some(Piece::Authority { .. })) {
            return false;
        }
        match self.pieces.last() {
            Some(Piece::Authority { principal, .. }) => {
                principal.is_empty()
                    || principal.text.ends_with([',', '-'])
                    || (position(text) != Some(Fit::Whole) && !self.apart)
            }
            Some(Piece::Position { text: above, .. }) => {
                above.text.ends_with([',', '-']) || above.text.ends_with("kiêm") || position(text) != Some(Fit::Whole)
            }
            _ => false,
        }
    }

    fn append(&mut self, stretch: Stretch<'t>) {
        self.signing = true;
        match self.pieces.last_mut() {
            Some(Piece::Authority { principal, .. }) => {
                let (more, position) = parted(stretch);
                principal.push(more.text, more.at);
                if let Some(position) = position {
                    self.position(position);
                }
            }
            Some(Piece::Position { text, whole }) => {
                text.push(stretch.text, stretch.at);
                *whole |= position(&text.text) == Some(Fit::Whole);
            }
            _ => {}
        }
    }

    fn is_entry(&self, text: &str) -> bool {
        begins_with_marker(text) || self.opens_entry(text) || self.continues_entry(text)
    }

    /// Whether a stretch without list marker begins an entry.
    fn opens_entry(&self, text: &str) -> bool {
        let open = self.entries.last().is_some_and(|entry| !entry.closed);
        if !self.labelled && self.entries.is_empty() || (open && self.marked) {
            return false;
        }
        let known = begins_like_entry(text);
        known && (!is_capitals(text) || ends_closed(text)) || (!self.marked && ends_closed(text) && !is_capitals(text))
    }

    /// Amid a list with markers, what has none and begins with a small letter goes on with the entry above, and so does
    /// what stands in brackets: `- VPCP: BTCN, các PCN;` / `các Vụ: A, B;`, `- Công ty A;` / `(Đ/c: …)`.
    fn goes_on_behind_semicolon(&self, text: &str) -> bool {
        let last = self.entries.last().filter(|entry| entry.closed && !entry.file_copy);
        let goes_on = || text.starts_with(char::is_lowercase) && begins_like_entry(text);
        let address = || text.starts_with('(') && letters(text) >= UNREADABLE_LETTERS;
        // `- Văn phòng A (Phòng B;` / `Cổng C, Vụ D);`
        let bracketed = |above: &str| {
            above.matches('(').count() > above.matches(')').count()
                && text.find(')').is_some_and(|close| text.find('(').is_none_or(|open| close < open))
        };
        let open = last.map(|entry| entry.text.text.as_str()).filter(|above| above.ends_with(';'));
        self.marked && !self.signing && open.is_some_and(|above| goes_on() || address() || bracketed(above))
    }

    /// Whether a stretch goes on with the entry above.
    fn continues_entry(&self, text: &str) -> bool {
        // `(5b).`: what stands in brackets goes on, however short it is.
        let told = letters(text) >= 2 || text.starts_with('(');
        self.entries.last().is_some_and(|entry| !entry.closed) && told && !self.signing_above(text)
    }

    /// After a file copy without a full stop, only what is closed or in brackets goes on with it.
    fn signing_above(&self, text: &str) -> bool {
        let last = self.entries.last().map_or("", |entry| entry.text.text.as_str());
        let open = ends_open(last);
        !open && is_file_copy(last) && !text.starts_with('(')
    }

    /// An entry, and what of the signature stands behind it on the line.
    fn entry_with_neighbour(&mut self, stretch: Stretch<'t>) {
        self.cut = None;
        if let Some((left, right)) = self.neighbour(stretch) {
            self.entry(left);
            match right {
                Neighbour::Position(right) => self.position(right),
                Neighbour::Name(person, right) => self.name(person, right, true),
                Neighbour::Unreadable(right) => {
                    self.pieces.push(Piece::Unreadable { at: right.at, end: right.end() });
                }
                Neighbour::Debris(right) => self.cut = Some(right),
            }
            // What the signature has on an entry's line does not keep the next line from being an entry.
            self.signing = false;
            return;
        }
        self.entry(stretch);
    }

    /// What stands on an entry's line behind its closing mark.
    fn neighbour(&self, stretch: Stretch<'t>) -> Option<(Stretch<'t>, Neighbour<'t>)> {
        let text = stretch.text;
        if !ends_closed(text)
            && let Some((at, person)) = person::behind_entry(text)
        {
            let before = text.get(..at).unwrap_or_default().trim_end();
            if is_file_copy(text) || before.ends_with([';', '.', ')']) {
                return Some((stretch.before(at), Neighbour::Name(person, stretch.behind(at))));
            }
        }
        // `;` closes an entry; a comma, colon or full stop does where capitals of a position follow.
        let tail = text.len().saturating_sub(LONGEST_NEIGHBOUR);
        let marks = text.bytes().enumerate().skip(tail).filter(|(_, b)| matches!(b, b';' | b',' | b':' | b'.' | b')'));
        let mut remnant = None;
        for (at, _) in marks {
            let behind = stretch.behind(at + 1);
            let bare = behind.behind(
                behind.text.len() - behind.text.trim_start_matches(|c: char| !c.is_alphanumeric() || c == '¬').len(),
            );
            if is_deputy(bare.text) && self.deputy_may_stand() {
                return Some((stretch.before(at + 1), Neighbour::Position(bare)));
            }
            if all_capitals(bare.text) && letters(bare.text) >= 6 {
                let split = || (stretch.before(at + 1), Neighbour::Position(bare));
                match position(bare.text) {
                    Some(Fit::Whole) => return Some(split()),
                    Some(Fit::Remnant) => remnant = remnant.or_else(|| Some(split())),
                    // Of what is left of a position the last mark is the one that stands before it.
                    None if shows_position(bare.text)
                        && remnant.as_ref().is_none_or(|(_, right)| matches!(right, Neighbour::Unreadable(_))) =>
                    {
                        let end = if is_file_copy(text) { at } else { at + 1 };
                        remnant = Some((stretch.before(end), Neighbour::Unreadable(bare)));
                    }
                    None => {}
                }
            }
        }
        // Behind an entry that nothing closes stands a deputy's position: `- PTCT PHÓ CỤC TRƯỞNG`
        let (before, deputy) = parted(stretch);
        if let Some(deputy) = deputy.filter(|_| begins_with_marker(text) && !asks_for_position(before.text)) {
            return Some((before, Neighbour::Position(deputy)));
        }
        if remnant.is_some() {
            return remnant;
        }
        let (at, _) = text.rmatch_indices("; ").next()?;
        let behind = stretch.behind(at + 1);
        if behind.text.is_empty() || self.opens_entry_behind(behind.text) {
            return None;
        }
        let unreadable =
            is_capitals(behind.text) && letters(behind.text) >= UNREADABLE_LETTERS && starts_signature(behind.text);
        let right = if unreadable { Neighbour::Unreadable(behind) } else { Neighbour::Debris(behind) };
        Some((stretch.before(at + 1), right))
    }

    /// Whether what stands behind a semicolon is a further body rather than debris of the other column.
    fn opens_entry_behind(&self, text: &str) -> bool {
        let key = Key::<20>::of(text);
        // `…; (để báo cáo)`, `- Các đơn vị: A; B, Vụ C`
        let bracketed = text.trim_matches('*').starts_with('(') && text.trim_end_matches(['*', '.']).ends_with(')');
        let listed = text.contains(", ") && text.chars().all(|c| c.is_alphanumeric() || " ,.&".contains(c));
        begins_with_marker(text)
            || bracketed
            || listed
            || ends_closed(text)
            || letters(text) >= 12
            || ENTRY_OPENINGS.iter().any(|opening| key.as_str().starts_with(opening) && letters(text) > opening.len())
    }

    fn entry(&mut self, stretch: Stretch<'t>) {
        let marker = begins_with_marker(stretch.text);
        self.marked |= marker;
        self.signing = false;
        let opens = marker
            || self.entries.last().is_none_or(|entry| entry.closed)
            || (!self.marked && self.opens_entry(stretch.text));
        let closed = ends_closed(stretch.text);
        // `- Như trên; - Lưu: VT.`
        let mut rest = stretch;
        let mut first = opens;
        while let Some(at) = next_marker(rest.text).or_else(|| self.marker_behind_comma(rest.text)) {
            self.push_entry(rest.before(at), first, true);
            rest = rest.behind(at);
            first = true;
        }
        self.push_entry(rest, first, closed);
    }

    /// Where the next entry begins behind a comma, which closes the entries of the Party's lists; it begins like an entry,
    /// or another one above was closed so.
    ///
    /// `- Các đồng chí Phó Trưởng Ban, |- Các vụ, đơn vị trong Ban,`
    fn marker_behind_comma(&self, text: &str) -> Option<usize> {
        let commas = || self.entries.iter().any(|entry| entry.text.text.ends_with(','));
        let opens = |item: &str| {
            let bare = item.trim_start_matches(|c: char| !c.is_alphanumeric());
            bare.starts_with(char::is_uppercase) && (begins_like_entry(bare) || commas())
        };
        text.match_indices(", - ").map(|(at, _)| at + 2).find(|at| text.get(*at..).is_some_and(opens))
    }

    fn push_entry(&mut self, stretch: Stretch<'t>, opens: bool, closed: bool) {
        let file_copy = fold(stretch.text).contains("luu");
        if opens {
            self.entries.push(Entry { text: stretch.joined(), closed, file_copy, unmarked: false });
        } else if let Some(entry) = self.entries.last_mut() {
            entry.text.push(stretch.text, stretch.at);
            entry.closed = closed;
            entry.file_copy |= file_copy;
        }
    }

    fn close_entry(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            entry.closed = true;
        }
    }
}

/// The most lines over which a run of emphasis is wrapped.
const MOST_WRAPS: usize = 3;

/// A name or a deputy's position in one run of emphasis that a web site wrapped, and its last line: `**Bùi` /
/// `Xuân Cường**`, `**PHÓ` / `CHỦ TỊCH**`.
fn emphasised<'t>(reading: &Reading<'t>, index: usize) -> Option<(Stretch<'t>, usize)> {
    let marks = |at: usize| {
        let line = reading.lines.get(at)?;
        let raw = reading.text.get(line.start as usize..line.next as usize)?;
        let whole = !line.is_blank() && !raw.contains('|') && !begins_with_marker(line.content(reading.text));
        whole.then(|| raw.matches("**").count())
    };
    let mut open = marks(index)? % 2 == 1;
    let mut end = index;
    while open && end < index + MOST_WRAPS {
        end += 1;
        open ^= marks(end)? % 2 == 1;
    }
    let (first, last) = (reading.lines.get(index)?, reading.lines.get(end)?);
    let text = reading.text.get(first.from as usize..last.to as usize)?;
    let named = || person::person(text).is_some_and(|person| person.family && !person.remnant);
    let deputy = || text.starts_with("PHÓ") && is_capitals(text) && position(text) == Some(Fit::Whole);
    (end > index && !open && (named() || deputy())).then_some((Stretch { text, at: first.from }, end))
}

/// What stands beside an entry.
enum Neighbour<'t> {
    Position(Stretch<'t>),
    Name(Person<'t>, Stretch<'t>),
    Unreadable(Stretch<'t>),
    Debris(Stretch<'t>),
}

/// The longest position behind an entry on its line, in bytes.
const LONGEST_NEIGHBOUR: usize = 200;
/// From how many letters on something that cannot be read is worth a remark.
const UNREADABLE_LETTERS: usize = 6;
/// How many characters before a collective may be what is left of `TM.`.
const LOST_CODE: usize = 5;

/// The end of `Nơi nhận:` at the beginning of a stretch.
fn label_end(text: &str) -> Option<usize> {
    const LABELS: [&str; 3] = ["noi nhan", "noi gui", "noi nhan van ban"];
    let lead = text.len() - text.trim_start_matches(|c: char| !c.is_alphabetic()).len();
    let label = text.get(lead..)?;
    let end = label.char_indices().take(24).find(|(_, c)| matches!(c, ':' | ';')).map(|(at, _)| at);
    let (words, next) = match end {
        Some(end) => (label.get(..end)?, end + 1),
        // Without a colon: two words.
        None => {
            let end = label.match_indices(' ').nth(1).map_or(label.len(), |(at, _)| at);
            (label.get(..end)?, end)
        }
    };
    let key = Key::<16>::of(words);
    let found =
        LABELS.iter().any(|name| distance(name.as_bytes(), key.as_str().trim_end().as_bytes(), LABEL_DAMAGE).is_some());
    found.then_some(lead + next)
}

/// How many letters of `Nơi nhận` may be damaged.
const LABEL_DAMAGE: usize = 1;

/// `- Như trên`, `~ Như trên`, `+ Lưu`; also `_- Báo cáo`.
fn begins_with_marker(text: &str) -> bool {
    let marker = |c: char| {
        matches!(
            c,
            '-' | '–'
                | '—'
                | '~'
                | '+'
                | '•'
                | '*'
                | '·'
                | '▪'
                | '¬'
                | '_'
                | '='
                | '\u{F0B7}'
                | '\u{F02D}'
                | '\u{F0A7}'
        )
    };
    let rest = text.trim_start_matches(|c: char| marker(c) || c == ' ' || c == '\'');
    text.starts_with(marker) && rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '(' | '“' | '"'))
}

/// Whether a stretch begins with the words that open entries.
fn begins_like_entry(text: &str) -> bool {
    let key = Key::<20>::of(text);
    ENTRY_OPENINGS.iter().any(|opening| key.as_str().starts_with(opening))
}

/// Where the next entry begins on a line: ` - ` behind a semicolon.
fn next_marker(text: &str) -> Option<usize> {
    text.match_indices(';').find_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let marker = rest.trim_start();
        // `…; *(để b/c)*` is set in italics.
        let marked = marker.len() < rest.len() && begins_with_marker(marker) && !marker.starts_with("*(");
        marked.then(|| text.len() - marker.len())
    })
}

fn ends_closed(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', ' ']);
    // `(số 181 đường A, TP.`: brackets are open.
    let open = text.matches('(').count() > text.matches(')').count();
    text.ends_with(';') || (text.ends_with('.') && !(open && text.ends_with("TP.")))
}

/// A comma, colon or hyphen at the end: the list goes on.
fn ends_open(text: &str) -> bool {
    text.ends_with([',', ':', '-', '&'])
}

/// `- Lưu: VT`
fn is_file_copy(entry: &str) -> bool {
    archive::opening(entry.trim_start_matches(|c: char| !c.is_alphanumeric())).is_some()
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// Every word is set in capitals.
fn all_capitals(text: &str) -> bool {
    is_capitals(text) && text.split_whitespace().all(|word| word.chars().filter(|c| c.is_lowercase()).count() < 2)
}

/// Whom somebody signs for, and the deputy's own position where a line holds both: `… VỀ HẢI QUAN| PHÓ TRƯỞNG BAN`.
fn parted(stretch: Stretch<'_>) -> (Stretch<'_>, Option<Stretch<'_>>) {
    let whole = |at: &usize| stretch.text.get(at + 1..).and_then(position) == Some(Fit::Whole);
    let alone = || stretch.text.strip_suffix(" PHÓ").map(str::len);
    let deputies = stretch.text.match_indices(" PHÓ ").chain(stretch.text.match_indices(" PHO "));
    let at = deputies.map(|(at, _)| at).find(whole).or_else(alone);
    at.map_or((stretch, None), |at| (stretch.before(at), Some(stretch.behind(at))))
}

/// `TRƯỞNG`, `UC TRƯỞNG`, `CỤC TRƯỢ`: what is left of a position in capitals.
fn shows_position(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let count = word.chars().count();
        (4..=7).contains(&count)
            && word.chars().all(char::is_uppercase)
            && Key::<8>::of(word).as_str().starts_with("truo")
    })
}

/// `CÁC`, `VÀ`: a position behind it is whom an entry names.
fn asks_for_position(before: &str) -> bool {
    matches!(before.split_whitespace().next_back(), None | Some("CÁC" | "VÀ" | "-" | "–" | "+" | "NHƯ"))
}

/// `PHÓ`, and nothing else: whose deputy it is stands on the next line.
fn is_deputy(text: &str) -> bool {
    text.trim_matches(|c: char| !c.is_alphanumeric()) == "PHÓ"
}

/// `(Đã ký)`, `( đã ký )`, `Đã ký và đóng dấu`
fn is_stage_direction(text: &str) -> bool {
    let key = fold(text);
    let bare = key.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    ["da ky", "daky", "ky ten", "ky, dong dau", "ky va dong dau"].iter().any(|words| bare.starts_with(words))
        && bare.len() < 40
}

/// Whether words in capitals look like the beginning of a signature: most of them are of letters only.
fn starts_signature(text: &str) -> bool {
    let (mut words, mut plain) = (0, 0);
    for word in text.split_whitespace() {
        words += 1;
        plain += usize::from(word.chars().count() >= 2 && word.chars().all(char::is_alphabetic));
    }
    words >= 2 && plain * 2 >= words
}
