//! The two columns below the content: recipients on the left, the signature on the right.
//!
//! Texts flatten them in every way: one after the other, line by line, on one line, into table cells. Each line is cut
//! into stretches, and each stretch goes to the column that its words belong to.

use super::entry::{
    List, begins_like_entry, begins_with_marker, ends_closed, is_file_copy, is_marker, label_end, letters,
};
use super::neighbour::{Neighbour, neighbour};
use super::pairs::{Pairs, Side};
use super::person::{self, Person};
use super::piece::Piece;
use super::signing::{
    UNREADABLE_LETTERS, behind_direction, emphasised, joined_office, named_office, parted_by_direction,
};
use crate::fold::at_start;
use crate::grammar::authority::{authority, is_capitals, is_collective, opens_with_position, position, shows_position};
use crate::grammar::stage_direction;
use crate::layout::{MOST_OFFICE_WORDS, Signal, Signals, seats_office};
use crate::letters::is_lowercase;
use crate::lines::TextLine;
use crate::reading::Reading;
use crate::span::narrow;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::signers::{CONFIRMS, PRINTED_SIGNER, RECEIVERS};

mod seats;
mod signers;

pub(super) use signers::FEWEST_CAPITALS;

use seats::Seats;

/// The two columns.
#[derive(Debug, Default)]
pub(super) struct Columns<'t> {
    /// The signature column.
    pub(super) pieces: Vec<Piece<'t>>,
    /// The distribution.
    pub(super) list: List,
    /// The stretch before went to the signature.
    signing: bool,
    /// A stage direction or a blank line stands before the next stretch.
    apart: bool,
    /// What stands on this line belongs to neither column.
    lost: bool,
    /// Another stretch stands before this one on its line.
    beside: bool,
    /// Several stretches stand on the line.
    parted: bool,
    /// Whose column a piece of the signature stands in.
    seats: Seats<'t>,
    /// A name stands before this stretch on its line.
    named: bool,
    /// A stage direction stands below this line, or an office in a column of it: what it holds in capitals are offices.
    directed: bool,
    /// A signer's name was read.
    signer: bool,
    /// What was left out behind the last entry.
    cut: Option<Stretch<'t>>,
}

impl<'t> Columns<'t> {
    /// The columns of the lines, given in order.
    pub(super) fn of(reading: &Reading<'t>, lines: impl IntoIterator<Item = usize>) -> Self {
        let mut columns = Self::default();
        let mut last = None;
        let mut behind = 0;
        let lines: Vec<usize> = lines.into_iter().collect();
        let step = spacing(&lines);
        let pairs = Pairs::of(reading, &lines);
        // Below several signers each has one of their own.
        let directs = |content: &str| stretches(content, 0).all(|one| stage_direction::stands(one.text));
        let directed = |below: &usize| {
            let content = reading.content(*below);
            !content.is_empty() && directs(content)
        };
        let below = lines.iter().skip(1).map(directed);
        for (&index, directed) in lines.iter().zip(below.chain([false])) {
            let Some(line) = reading.lines.get(index).filter(|_| index >= behind) else { continue };
            let signals = reading.layout.signals.get(index).copied().unwrap_or_default();
            columns.apart |= last.is_some_and(|last| index > last + step);
            last = Some(index);
            // What the signing software and web sites print beside it is no part of either column.
            let printed =
                [Signal::ElectronicSignature, Signal::Timestamp, Signal::Address].iter().any(|s| signals.has(*s));
            let wrapped = is_printed_around(reading, index);
            if printed || wrapped || prints_signer(line.content(reading.text)) {
                continue;
            }
            let content = line.content(reading.text);
            let alone = !content.contains(['\t']) && !content.contains("  ");
            let received = || alone && RECEIVERS.iter().any(|words| at_start(content, words).is_some());
            if columns.signer && at_start(content, CONFIRMS).is_some() || received() {
                // What another body confirms below the signature bears that one's signature, and who receives the document signs
                // for that alone.
                break;
            }
            columns
                .seats
                .begin_line(reading.text.get(line.start as usize..line.to as usize).unwrap_or_default(), line.start);
            columns.named = false;
            columns.directed = directed || seats_office(content);
            if let Some((stretch, end)) = emphasised(reading, index) {
                columns.beside = false;
                columns.place(stretch);
                columns.apart = false;
                (last, behind) = (Some(end), end + 1);
                continue;
            }
            let signed = columns.line(reading, index, line, &pairs);
            // Words of the seal between two lines part them as well.
            columns.apart = signed || columns.lost && (columns.apart || is_capitals(content));
        }
        columns
    }

    /// Reads the stretches of a line; whether a stage direction stands among them.
    fn line(&mut self, reading: &Reading<'t>, index: usize, line: &TextLine, pairs: &Pairs) -> bool {
        let content = line.content(reading.text);
        // A list marker alone on the line above.
        let marker_above = || index.checked_sub(1).is_some_and(|above| is_marker(reading.content(above)));
        let (mut signed, mut marked) = (false, false);
        self.lost = false;
        let mut further = stretches(content, line.from);
        let (first, second) = (further.next(), further.next());
        self.parted = second.is_some();
        let mut before = line.from;
        let stretches = first.into_iter().chain(second).chain(further);
        let stretches = stretches.map(|part| part.before_banner().before_strokes());
        for (column, stretch) in stretches.enumerate() {
            let gap = reading.text.get(before as usize..stretch.at as usize).unwrap_or_default();
            before = stretch.end();
            let below = gap.contains("<br") || gap == "** **";
            if below {
                // Within a cell of a table the lines stand below each other.
                self.seats.begin_line(stretch.text, stretch.at);
                self.named = false;
            }
            if stage_direction::stands(stretch.text) {
                signed = true;
                if let Some(name) = behind_direction(stretch) {
                    self.apart = true;
                    self.place(name);
                }
                continue;
            }
            if is_marker(stretch.text) {
                // Columns or a tab part the list marker from its entry.
                marked = true;
                continue;
            }
            self.beside = column > 0 && !below;
            let (stretch, named) = parted_by_direction(stretch);
            signed |= named.is_some();
            if std::mem::take(&mut marked) || column == 0 && marker_above() {
                self.list.close();
                self.list.marked = true;
                self.entry_with_neighbour(stretch);
                continue;
            }
            match pairs.side(index) {
                Some(Side::Columns(cuts)) => self.place_beside(stretch, cuts),
                Some(Side::Blurred) => self.lost = true,
                None => self.place_parted(stretch),
            }
            if let Some(name) = named.filter(|name| !name.text.is_empty()) {
                self.place(name);
            }
        }
        signed
    }

    /// Puts a stretch into its column; what a converter joined there stands below each other.
    fn place_parted(&mut self, stretch: Stretch<'t>) {
        let mut rest = stretch;
        while let Some(at) = joined_office(rest.text) {
            self.place(rest.before(at));
            rest = rest.behind(at);
            self.seats.begin_line(rest.text, rest.at);
        }
        self.place(rest);
    }

    /// Puts what several signers have on a line into their columns.
    fn place_beside(&mut self, stretch: Stretch<'t>, cuts: &[usize]) {
        let mut from = 0;
        for cut in cuts.iter().copied().chain([stretch.text.len()]) {
            self.place(stretch.before(cut).behind(from));
            (self.beside, from) = (true, cut);
        }
    }

    /// Puts a stretch into its column.
    fn place(&mut self, stretch: Stretch<'t>) {
        let mut rest = stretch.behind_specks();
        if let Some(end) = label_end(rest.text) {
            rest = rest.behind(end);
            self.signing = false;
            self.list.begin();
            if rest.text.is_empty() {
                return;
            }
            return self.behind_label(rest);
        }
        if let Some(found) = authority(rest.text).filter(|found| self.is_signing(rest, found.at)) {
            let left = rest.before(found.at);
            if self.list.is_entry(left.text) {
                self.entry(left);
            }
            self.authority(found.code, rest.behind(found.rest), rest.at + narrow(found.at));
            return;
        }
        if !begins_with_marker(rest.text) && named_office(rest).is_some() {
            return self.position(rest);
        }
        if !self.signing && self.list.goes_on_behind_semicolon(rest.text) {
            let closed = ends_closed(rest.text);
            return self.list.push(rest, false, closed);
        }
        if self.signs_below_list(rest) {
            if !self.signature(rest)
                && let Some(person) = person::person(rest.text)
            {
                // `Công Văn Mận`: a name that opens like an entry.
                self.name(person, rest, false);
            }
            return;
        }
        if self.list.remarks_below(rest.text) {
            return;
        }
        if self.signs_apart(rest.text) {
            return self.position(rest.behind_marks());
        }
        if self.signer && self.list.is_over() && begins_with_marker(rest.text) {
            // `- Ý kiến`: what a web site lists below list and signature.
            self.lost = true;
            return;
        }
        let closed = || rest.text.ends_with(';') || is_file_copy(rest.text);
        let listed = !self.signing || self.list.labelled && closed();
        // `- Sở Nội vụ;      + xế)`: a stroke in the column beside an entry is no marker of another one.
        let stroke = self.beside && self.list.marked && !self.list.is_marked_alike(rest.text);
        if begins_with_marker(rest.text) && !stroke || (listed && self.list.opens_entry(rest.text)) {
            return self.entry_with_neighbour(rest);
        }
        let begun = self.list.labelled || !self.list.entries.is_empty();
        if begun
            && !opens_with_position(rest.text)
            && let Some((_, Neighbour::Position(office))) = neighbour(rest, self.deputy_may_stand(), self.awaits_name())
        {
            self.list.close();
            if stroke {
                // `- Như trên;      SÀN: PHÓ CHỦ TỊCH`: what stands before the office in its column is debris.
                return self.position(office);
            }
            return self.entry_with_neighbour(rest);
        }
        let read = self.pieces.len();
        if self.signature(rest) {
            if stroke && begins_with_marker(rest.text) {
                // `- Như trên;      + CHỤ TỊCH`: where strokes stand, what stood before the office may be lost.
                self.doubt(read);
            }
            return;
        }
        let below = !self.signing && !self.apart;
        if self.list.continues_entry(rest.text) || below && self.list.wraps(rest.text) {
            return self.entry_with_neighbour(rest);
        }
        self.keep_unmarked(rest);
    }

    /// Takes the offices for remnants that were read behind so many pieces.
    fn doubt(&mut self, read: usize) {
        for piece in self.pieces.iter_mut().skip(read) {
            if let Piece::Position { whole, .. } = piece {
                *whole = false;
            }
        }
    }

    /// Whether the office or the name that the signature waits for stands between two entries of a list with markers, though
    /// the one above it ends with a comma, as those of the Party's lists do.
    ///
    /// `T/M BAN THƯỜNG VỤ` / `- Ban Bí thư (để báo cáo),` / `BÍ THƯ` / `- Các đảng ủy trực thuộc,` / `Trần Văn A`
    fn stands_amid_list(&self, text: &str) -> bool {
        let above = self.list.entries.last().map_or("", |entry| entry.text.text.as_str());
        if !self.list.marked || above.contains(':') {
            return false;
        }
        match self.pieces.last() {
            Some(Piece::Authority { .. }) => is_capitals(text) && opens_with_position(text),
            Some(Piece::Position { whole: true, .. }) => person::is_whole_name(text, false),
            _ => false,
        }
    }

    /// Whether an office stands by itself below the file copy, or above all else, however it is set: `Giám đốc`.
    fn signs_apart(&self, text: &str) -> bool {
        let first = !self.list.labelled && self.list.entries.is_empty() && !begins_with_marker(text);
        let below = self.pieces.is_empty() && !self.signing && (first || self.apart && self.list.file_copy_told());
        // Above all else it is one that the layout knows by what stands below it.
        let most = if first { MOST_OFFICE_WORDS } else { MOST_WORDS_APART };
        below && !text.ends_with([';', '.', ',', ':']) && text.split(' ').count() <= most && opens_with_position(text)
    }

    /// Whether a stretch is the name that the signature waits for, behind the file copy or beside the list: some family names
    /// are written like words that open entries (`Trương`, `Vũ`, `Đoàn`).
    fn signs_below_list(&self, stretch: Stretch<'t>) -> bool {
        // `~ Nguyễn Văn A`: a stroke of the signature, no list marker, unless the entries of the list bear it.
        let told = self.list.file_copy_told();
        let foreign = told && stretch.text.starts_with(['—', '~', '_']) && !self.list.is_marked_alike(stretch.text);
        let stroke = foreign || stretch.text.starts_with(['~', '_', '*', '\'', '`']);
        let bare = stretch.behind_marks();
        // Of a signature recognition may have left nothing but the name.
        let alone = self.pieces.is_empty() && told && (self.apart || foreign);
        // `- Giám đốc, các PGĐ Sở;` / `Vũ Văn A` / `- Lưu: VT.`: amid a list with markers it bears none.
        let amid = self.list.marked
            && matches!(self.pieces.last(), Some(Piece::Position { whole: true, .. }))
            && person::is_whole_name(stretch.text, true);
        let waits = (!self.signing || stroke) && (self.awaits_name() && (told || self.beside) || alone || amid);
        // In a column of its own beside the file copy stands a name, whatever its first word is.
        let named = self.beside && told && self.awaits_name();
        let whole = |person: Person<'_>| {
            let long = person.words >= person::WORDS;
            let shown = person.rare || person.bears_middle_name();
            let damaged = foreign && person.is_damaged() && !begins_like_entry(bare.text);
            (person.family && (!alone || long) || (named || damaged || shown && !alone) && long)
                && !person.remnant
                && person.length() + STROKE >= bare.text.len()
        };
        // `Nguyễn Văn A.`: where nothing else is left a full stop may close the name.
        let closed = ends_closed(stretch.text) && !(alone && stretch.text.ends_with('.'));
        waits && !closed && person::person(stretch.text).is_some_and(whole)
    }

    /// `- Các công ty: Cấp nước;` / `Chiếu sáng đô thị;`: what a semicolon closes amid the list is an entry, though it has
    /// no list marker; in small letters it goes on with the one above, and so it does behind a word that was taken for
    /// debris: `- VPNN: TBTN; Cổng` / `TTTN, các Vụ;`.
    fn keep_unmarked(&mut self, stretch: Stretch<'t>) {
        let named = || person::person(stretch.text).is_some_and(|person| person.family);
        let closed = stretch.text.ends_with(';') && letters(stretch.text) >= UNREADABLE_LETTERS;
        if self.signing || self.list.entries.is_empty() || !closed || is_capitals(stretch.text) || named() {
            self.lost = true;
            return;
        }
        let cut = self.cut.take().filter(|cut| letters(cut.text) >= 2);
        let opens = cut.is_none() && !stretch.text.starts_with(is_lowercase);
        if let Some(cut) = cut {
            self.list.push(cut, false, true);
        }
        self.list.push_unmarked(stretch, opens);
    }

    /// `Nơi nhận: TM. ỦY BAN NHÂN DÂN`, `Nơi nhận: - Như trên;`, `Nơi nhận: THỦ TƯỚNG`
    fn behind_label(&mut self, rest: Stretch<'t>) {
        let bare = rest.behind_marks();
        if let Some(found) = authority(rest.text) {
            return self.authority(found.code, rest.behind(found.rest), rest.at + narrow(found.at));
        }
        if is_capitals(bare.text) && position(bare.text).is_some() {
            return self.position(bare);
        }
        if !begins_with_marker(rest.text) && self.list.run_in(rest) {
            return;
        }
        if begins_with_marker(rest.text) || self.list.opens_entry(rest.text) {
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
        // `- Như trên; KT. CYC. TRUONG`: behind an entry that is closed what is left of an office shows it.
        let shown = || left.contains(';') && is_capitals(behind) && shows_position(behind);
        is_collective(behind) || position(behind).is_some() || shown()
    }

    fn entry(&mut self, stretch: Stretch<'t>) {
        self.signing = false;
        self.list.take(stretch);
    }

    /// An entry, and what of the signature stands behind it on the line.
    fn entry_with_neighbour(&mut self, stretch: Stretch<'t>) {
        self.cut = None;
        if let Some((left, right)) = neighbour(stretch, self.deputy_may_stand(), self.awaits_name()) {
            self.entry(left);
            match right {
                Neighbour::Position(right) => self.position(right),
                Neighbour::Name(person, right) => {
                    let told = person.family || person.rare || person.bears_middle_name();
                    self.name(person, right, told);
                }
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
}

/// Whether the signing software printed on the lines above and below: what stands between them is its own as well.
///
/// `Digitally signed by Trần Văn` / `Bến` / `Date: 2031.04.12 16:20:05`
fn is_printed_around(reading: &Reading<'_>, index: usize) -> bool {
    let Some(above) = index.checked_sub(1) else { return false };
    let below = reading.layout.signals.get(index + 1).copied().unwrap_or_default();
    let printed = Signals::of(&[Signal::ElectronicSignature, Signal::Timestamp]);
    below.shares(printed) && prints_signer(reading.content(above))
}

/// Whether a line begins as the signing software names who signed.
fn prints_signer(content: &str) -> bool {
    PRINTED_SIGNER.iter().any(|label| content.starts_with(label))
}

/// What a stroke before a name takes, in bytes: `~ `.
const STROKE: usize = 2;

/// The most words of an office that stands by itself in small letters.
const MOST_WORDS_APART: usize = 4;

/// From so many lines on it shows that a blank one stands between any two.
const SPACED_LINES: usize = 6;

/// How far a line stands below the one before it where nothing parts them: in a text set with a blank line between any two,
/// two lines.
fn spacing(lines: &[usize]) -> usize {
    let steps = lines.iter().zip(lines.iter().skip(1)).map(|(above, below)| below - above);
    if lines.len() < SPACED_LINES { 1 } else { steps.min().unwrap_or(1).min(2) }
}
