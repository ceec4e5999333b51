//! The two columns below the content: recipients on the left, the signature on the right.
//!
//! Texts flatten them in every way: one after the other, line by line, on one line, into table cells. Each line is cut
//! into stretches, and each stretch goes to the column that its words belong to.

use super::entry::{
    List, begins_like_entry, begins_with_marker, ends_closed, ends_open, is_file_copy, label_end, letters,
};
use super::neighbour::{Neighbour, neighbour};
use super::pairs::{Pairs, Side, positions};
use super::person::{self, Person};
use super::piece::Piece;
use super::signing::{
    UNREADABLE_LETTERS, behind_direction, behind_scrap, emphasised, is_deputy, is_scrap, is_stage_direction,
    named_office, names_deputy, names_where, parted, parted_below, repeats_office, signed_for, starts_signature,
};
use crate::AuthorityCode;
use crate::fold::{at_start, fold};
use crate::grammar::authority::{
    Fit, authority, is_capitals, is_collective, office_behind, opens_with_position, position,
};
use crate::layout::Signal;
use crate::letters::{is_alphanumeric, is_lowercase};
use crate::reading::Reading;
use crate::span::{Span, narrow};
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::body_named;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::MIDDLE_NAMES;

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
    /// How far from the beginning of their line the pieces of the signature stand that were read on this one, in bytes.
    row: Vec<u32>,
    /// Where several signers sign side by side: how far from the beginning of the line each of them stands.
    seats: Vec<u32>,
    /// Where the line begins.
    line_start: u32,
    /// A name stands before this stretch on its line.
    named: bool,
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
        for index in lines {
            let Some(line) = reading.lines.get(index).filter(|_| index >= behind) else { continue };
            let signals = reading.layout.signals.get(index).copied().unwrap_or_default();
            columns.apart |= last.is_some_and(|last| index > last + step);
            last = Some(index);
            // What the signing software and web sites print beside it is no part of either column.
            if [Signal::ElectronicSignature, Signal::Timestamp, Signal::Address].iter().any(|s| signals.has(*s)) {
                continue;
            }
            let content = line.content(reading.text);
            if columns.signer && at_start(content, "xac nhan").is_some() {
                // What another body confirms below the signature bears that one's signature.
                break;
            }
            columns.row.clear();
            (columns.line_start, columns.named) = (line.start, false);
            if let Some((stretch, end)) = emphasised(reading, index) {
                columns.beside = false;
                columns.place(stretch);
                columns.apart = false;
                (last, behind) = (Some(end), end + 1);
                continue;
            }
            let mut directed = false;
            columns.lost = false;
            columns.parted = stretches(content, line.from).nth(1).is_some();
            let mut before = line.from;
            let mut marked = false;
            for (column, stretch) in
                stretches(content, line.from).map(|part| part.before_banner().before_strokes()).enumerate()
            {
                let gap = reading.text.get(before as usize..stretch.at as usize).unwrap_or_default();
                before = stretch.end();
                let below = gap.contains("<br") || gap == "** **";
                if below {
                    // Within a cell of a table the lines stand below each other.
                    columns.row.clear();
                    (columns.line_start, columns.named) = (stretch.at, false);
                }
                if is_stage_direction(stretch.text) {
                    directed = true;
                    if let Some(name) = behind_direction(stretch) {
                        columns.place(name);
                    }
                    continue;
                }
                if is_marker(stretch.text) {
                    // Columns or a tab part the list marker from its entry.
                    marked = true;
                    continue;
                }
                columns.beside = column > 0 && !below;
                let above = || {
                    index.checked_sub(1).filter(|_| column == 0).is_some_and(|above| is_marker(reading.content(above)))
                };
                if std::mem::take(&mut marked) || above() {
                    columns.list.close();
                    columns.list.marked = true;
                    columns.entry_with_neighbour(stretch);
                    continue;
                }
                match pairs.side(index) {
                    Some(Side::Columns(cuts)) => columns.place_beside(stretch, cuts),
                    Some(Side::Blurred) => columns.lost = true,
                    None => columns.place(stretch),
                }
            }
            // Words of the seal between two lines part them as well.
            columns.apart = directed || columns.lost && (columns.apart || is_capitals(content));
        }
        columns
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
            return self.position(rest);
        }
        if self.signer && self.list.is_over() && begins_with_marker(rest.text) {
            // `- Ý kiến`: what a web site lists below list and signature.
            self.lost = true;
            return;
        }
        let closed = || rest.text.ends_with(';') || is_file_copy(rest.text);
        let listed = !self.signing || self.list.labelled && closed();
        if begins_with_marker(rest.text) || (listed && self.list.opens_entry(rest.text)) {
            return self.entry_with_neighbour(rest);
        }
        let begun = self.list.labelled || !self.list.entries.is_empty();
        if begun
            && position(rest.text) != Some(Fit::Whole)
            && matches!(neighbour(rest, self.deputy_may_stand(), self.awaits_name()), Some((_, Neighbour::Position(_))))
        {
            self.list.close();
            return self.entry_with_neighbour(rest);
        }
        if self.signature(rest) {
            return;
        }
        let below = !self.signing && !self.apart;
        if self.list.continues_entry(rest.text) || below && self.list.wraps(rest.text) {
            return self.entry_with_neighbour(rest);
        }
        self.keep_unmarked(rest);
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
            Some(Piece::Authority { .. }) => is_capitals(text) && position(text) == Some(Fit::Whole),
            Some(Piece::Position { whole: true, .. }) => person::is_whole_name(text, false),
            _ => false,
        }
    }

    /// Whether an office stands by itself below the file copy, however it is set: `Giám đốc`.
    fn signs_apart(&self, text: &str) -> bool {
        let below = self.pieces.is_empty() && !self.signing && self.apart && self.list.file_copy_told();
        below
            && !text.ends_with([';', '.', ',', ':'])
            && text.split(' ').count() <= MOST_WORDS_APART
            && position(text) == Some(Fit::Whole)
    }

    /// Whether a stretch is the name that the signature waits for, behind the file copy or beside the list: some family names
    /// are written like words that open entries (`Trương`, `Vũ`, `Đoàn`).
    fn signs_below_list(&self, stretch: Stretch<'t>) -> bool {
        // `~ Nguyễn Văn A`: a stroke of the signature, no list marker.
        let stroke = stretch.text.starts_with(['~', '_', '*', '\'', '`']);
        let told = self.list.file_copy_told();
        // Of a signature recognition may have left nothing but the name.
        let alone = self.pieces.is_empty() && told && self.apart;
        // `- Giám đốc, các PGĐ Sở;` / `Vũ Văn A` / `- Lưu: VT.`: amid a list with markers it bears none.
        let amid = self.list.marked
            && matches!(self.pieces.last(), Some(Piece::Position { whole: true, .. }))
            && person::is_whole_name(stretch.text, true);
        let waits = (!self.signing || stroke) && (self.awaits_name() && (told || self.beside) || alone || amid);
        // In a column of its own beside the file copy stands a name, whatever its first word is.
        let named = self.beside && told && self.awaits_name();
        let whole = |person: Person<'_>| {
            let long = person.words >= person::WORDS;
            (person.family && (!alone || long) || (named || person.rare && !alone) && long)
                && !person.remnant
                && person.name.len() + person.rank.map_or(0, str::len) + 2 >= stretch.text.len()
        };
        waits && !ends_closed(stretch.text) && person::person(stretch.text).is_some_and(whole)
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
        let bare = rest.behind(rest.text.len() - rest.text.trim_start_matches(|c: char| !is_alphanumeric(c)).len());
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
        is_collective(behind) || position(behind).is_some()
    }

    /// Whom somebody signs for; a line may hold several: `TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG`.
    fn authority(&mut self, code: AuthorityCode, rest: Stretch<'t>, from: u32) {
        let (mut code, mut rest, mut from) = (code, rest, from);
        while let Some(further) = authority(rest.text).filter(|further| further.at > 0) {
            // All are the same signer's, unless they sign for two alike.
            let column = self.row.len();
            self.principal(code, rest.before(further.at), from);
            if further.code != code {
                self.row.truncate(column);
            }
            (code, from) = (further.code, rest.at + narrow(further.at));
            rest = rest.behind(further.rest);
        }
        match named_office(rest) {
            Some((principal, person, name)) => {
                self.principal(code, principal, from);
                self.name(person, name, person.is_known());
            }
            None => self.principal(code, rest, from),
        }
    }

    fn principal(&mut self, code: AuthorityCode, rest: Stretch<'t>, from: u32) {
        let (principal, position) = if code == AuthorityCode::Q { (rest, None) } else { signed_for(rest) };
        let seat = self.seat(from, false);
        self.pieces.push(Piece::Authority { code, principal: principal.joined(), from, certain: true, seat });
        if let Some(position) = position {
            self.position(position);
        }
    }

    fn position(&mut self, stretch: Stretch<'t>) {
        if let Some((office, person, name)) = named_office(stretch) {
            self.position(office);
            return self.name(person, name, person.is_known());
        }
        if self.deputy_alone() {
            return self.append(stretch);
        }
        if self.seats.len() > 1
            && self.row.is_empty()
            && let Some(cuts) = positions(stretch.text, self.seats.len() - 1)
        {
            // Behind an entry: `- Lưu: VT. PHÓ CỤC TRƯỞNG PHÓ GIÁM ĐỐC`
            let mut from = 0;
            for (seat, cut) in cuts.into_iter().chain([stretch.text.len()]).enumerate() {
                self.office(stretch.before(cut).behind(from), Some(seat));
                from = cut;
            }
            return;
        }
        self.office(stretch, self.seat_of_deputy(stretch.text));
    }

    /// A position, and whose it is where something tells.
    fn office(&mut self, stretch: Stretch<'t>, told: Option<usize>) {
        let stretch = behind_scrap(stretch);
        let whole = position(stretch.text) == Some(Fit::Whole);
        let seat = self.seat(stretch.at, false);
        self.pieces.push(Piece::Position { text: stretch.joined(), whole, seat: told.unwrap_or(seat) });
    }

    /// `GIÁM ĐỐC KT. CỤC TRƯỞNG` / `PHÓ CỤC TRƯỞNG`: of the signers side by side the one that signs for somebody and has no
    /// position yet, where a deputy's stands alone on its line.
    fn seat_of_deputy(&self, text: &str) -> Option<usize> {
        let pieces = || self.pieces.iter().rev().take(RECENT).take_while(|piece| !matches!(piece, Piece::Name { .. }));
        let waits = |seat: &usize| {
            let mut own = pieces().filter(|piece| piece.seat() == *seat);
            own.all(|piece| matches!(piece, Piece::Authority { code: AuthorityCode::Kt, .. }))
        };
        let alone = self.seats.len() > 1 && self.row.is_empty() && names_deputy(text);
        let mut open = (0..self.seats.len()).filter(|seat| alone && waits(seat));
        open.next().filter(|_| open.next().is_none())
    }

    /// Which of the signers side by side a piece of the signature belongs to that begins at an offset: the next one on its
    /// line, or the one below whose words it stands. Below the names other signers may stand.
    fn seat(&mut self, at: u32, named: bool) -> usize {
        self.signing = true;
        let x = at.saturating_sub(self.line_start);
        let column = self.row.len();
        if column == MOST_SEATS {
            return column - 1;
        }
        if column == 0 && !named && matches!(self.pieces.last(), Some(Piece::Name { .. })) {
            self.seats.clear();
        }
        self.row.push(x);
        if column > 0 {
            if self.row.len() > self.seats.len() {
                self.seats.clone_from(&self.row);
            }
            return column;
        }
        let seats = self.seats.iter().enumerate();
        seats.min_by_key(|(_, seat)| seat.abs_diff(x)).map_or(0, |(index, _)| index)
    }

    /// `M-ÙY BAN NHÂN DÂN`: before a collective stands `TM.` and nothing else.
    fn collective_or_unreadable(&mut self, stretch: Stretch<'t>) {
        let principal = stretch.text.char_indices().take(LOST_CODE).find_map(|(at, _)| {
            let rest = stretch.behind(at);
            is_collective(rest.text).then_some(rest)
        });
        if principal.is_none() && opens_actor(stretch.text) {
            // `SỞ NỘI VỤ` / `GIÁM ĐỐC`: of those who sign together each stands below its body.
            return self.lost = true;
        }
        let seat = self.seat(stretch.at, false);
        self.pieces.push(match principal {
            Some(rest) => Piece::Authority {
                code: AuthorityCode::Tm,
                principal: rest.joined(),
                from: stretch.at,
                certain: false,
                seat,
            },
            None => Piece::Unreadable { at: stretch.at, end: stretch.end() },
        });
    }

    /// Takes a stretch into the signature column where it belongs there.
    fn signature(&mut self, stretch: Stretch<'t>) -> bool {
        let bare =
            stretch.behind(stretch.text.len() - stretch.text.trim_start_matches(|c: char| !is_alphanumeric(c)).len());
        let capitals = is_capitals(bare.text);
        let open_list = !self.signing
            && !self.beside
            && self.list.entries.last().is_some_and(|entry| ends_open(&entry.text.text))
            && !self.stands_amid_list(bare.text);
        // `PHÓ` on a line of its own is no part of a list, whatever entry stands beside it, nor is what goes on with it.
        let deputy = is_deputy(bare.text) && self.deputy_may_stand();
        if capitals && (deputy || (self.deputy_alone() && position(bare.text) == Some(Fit::Whole))) {
            self.position(bare);
            return true;
        }
        if capitals && !open_list && self.joins_position(bare.text) {
            self.append(bare);
            return true;
        }
        if capitals && !open_list {
            let waits = self.named || (self.apart && self.awaits_name());
            let body = || body_named(&fold(bare.text)).is_some();
            if let Some(person) = person::person_in_capitals(bare.text).filter(|_| waits && !body()) {
                if self.apart && person.words < FEWEST_CAPITALS {
                    // `DƯƠNG THỦY`: two words may be those of a seal above the name.
                    let seat = self.seat(bare.at, false);
                    self.pieces.push(Piece::Capitals { person, text: bare.joined(), seat });
                    return true;
                }
                self.name(person, stretch, true);
                return true;
            }
            let deputy = behind_scrap(bare);
            if deputy.at > bare.at && self.awaits_name() {
                self.position(deputy);
                return true;
            }
            if self.stands_beside(bare.text) {
                let seat = self.seat(bare.at, false);
                self.pieces.push(Piece::Beside { text: bare.joined(), seat });
                return true;
            }
            if self.goes_on(bare.text) {
                let fewest = if self.is_complete() { FEWEST_CAPITALS - 1 } else { FEWEST_CAPITALS };
                let person = person::person_in_capitals(bare.text).filter(|person| person.words >= fewest);
                let below = match self.pieces.last() {
                    Some(Piece::Authority { principal, .. }) => is_collective(&principal.text),
                    Some(Piece::Position { whole, .. }) => *whole,
                    _ => false,
                };
                match person.filter(|_| below) {
                    Some(person) => {
                        let seat = self.seat(bare.at, false);
                        self.signer = true;
                        self.pieces.push(Piece::Capitals { person, text: bare.joined(), seat });
                    }
                    None => self.append(bare),
                }
                return true;
            }
            if position(bare.text).is_some() {
                self.position(bare);
                return true;
            }
            let entry = ends_closed(bare.text) && self.list.continues_entry(bare.text);
            if letters(bare.text) >= UNREADABLE_LETTERS
                && self.pieces.is_empty()
                && !entry
                && starts_signature(bare.text)
            {
                self.collective_or_unreadable(bare);
                return true;
            }
        }
        if bare.text.trim_end_matches([',', '.']) == "kiêm" && self.signing {
            self.append(bare);
            return true;
        }
        // `(Giám đốc Sở A)`: what else the signer is.
        let office = stretch.text.starts_with('(');
        if !(capitals || open_list || office)
            && self.signing
            && position(bare.text) == Some(Fit::Whole)
            && letters(bare.text) < 40
        {
            self.position(bare);
            return true;
        }
        let closed = ends_closed(stretch.text.trim_end_matches("./."));
        // `CHỦ TỊCH` / `Nguyễn Văn A.`
        let stopped = |person: &Person<'_>| {
            self.signing && self.awaits_name() && person.is_known() && !stretch.text.ends_with(';')
        };
        // `Như Điều 3` is an entry.
        let entry = |person: &Person<'_>| !person.family && begins_like_entry(stretch.text);
        let person = person::person(stretch.text).filter(|person| !open_list && !entry(person));
        let Some(person) = person.filter(|person| !closed || stopped(person)) else {
            return false;
        };
        let waits = self.named || self.awaits_name();
        if !(waits || person.family || (person.words >= 2 && self.list.file_copy_told())) {
            return false;
        }
        let certain = !person.remnant && (person.family && (person.words >= 3 || waits) || person.rare && waits);
        self.name(person, stretch, certain);
        true
    }

    fn name(&mut self, person: Person<'t>, stretch: Stretch<'t>, certain: bool) {
        let find = |from: usize, what: &str| {
            let at = stretch.text.get(from..).and_then(|rest| rest.find(what));
            from + at.unwrap_or(0)
        };
        let start = find(0, person.rank.unwrap_or(person.name));
        let named = find(start + person.rank.map_or(0, str::len), person.name);
        let end = named + person.name.len();
        let span = |from: usize| Span::new(stretch.at + narrow(from), stretch.at + narrow(end));
        if !self.named {
            self.row.clear();
        }
        // `Lê Văn`: the given name is lost.
        let certain =
            certain && !(person.words == 2 && MIDDLE_NAMES.iter().any(|middle| person.name.ends_with(middle)));
        let seat = self.seat(stretch.at, true);
        self.named = true;
        self.signer = true;
        self.pieces.push(Piece::Name { person, span: span(start), named: span(named), certain, seat });
    }

    /// Whether words in capitals that are no position stand beside a position, another signer's perhaps.
    fn stands_beside(&self, text: &str) -> bool {
        let beside = !self.row.is_empty() && matches!(self.pieces.last(), Some(Piece::Position { whole: true, .. }));
        beside && position(text).is_none() && letters(text) >= UNREADABLE_LETTERS
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

    /// Whether a line in capitals goes on with the authority or position on the line before.
    fn goes_on(&self, text: &str) -> bool {
        if !self.signing || self.apart && !matches!(self.pieces.last(), Some(Piece::Authority { .. })) {
            return false;
        }
        let fit = position(text);
        match self.pieces.last() {
            Some(Piece::Authority { principal, .. }) => {
                // `KT. BỘ TRƯỞNG` / `727RƯỞNG THƯỜNG TRỰC`: what is left of the office of who signs.
                let deputy = || parted(Stretch { text, at: 0 }).1.is_some();
                let office = fit == Some(Fit::Remnant) && opens_with_position(&principal.text) && !deputy();
                principal.is_empty()
                    || principal.text.ends_with([',', '-'])
                    || (fit != Some(Fit::Whole) && !office && !self.apart)
            }
            Some(Piece::Position { text: above, .. }) => {
                above.text.ends_with([',', '-'])
                    || above.text.ends_with("kiêm")
                    || fit != Some(Fit::Whole)
                        && !(self.is_complete() && names_where(text))
                        && !repeats_office(&above.text, text)
            }
            _ => false,
        }
    }

    /// `TRƯỞNG PHÒNG KẾ TOÁN` / `- Như trên;` / `VÀ QUẢN LÝ ĐÊ`: words in capitals that go on with the position above, an entry of
    /// the other column between them.
    fn joins_position(&self, text: &str) -> bool {
        !self.signing
            && !self.apart
            && text.starts_with("VÀ ")
            && matches!(self.pieces.last(), Some(Piece::Position { .. }))
    }

    /// `KT. BỘ TRƯỞNG` / `THỨ TRƯỞNG`: the office of a deputy, which no body and no place follows, whatever the seal left there.
    fn is_complete(&self) -> bool {
        matches!(
            self.pieces.as_slice(),
            [.., Piece::Authority { code: AuthorityCode::Kt, .. }, Piece::Position { whole: true, .. }]
        )
    }

    fn append(&mut self, stretch: Stretch<'t>) {
        self.signing = true;
        // Below those for whom several signers sign each line goes on with the one above it, and so does one of several
        // columns below their offices.
        let authority = matches!(self.pieces.last(), Some(Piece::Authority { .. }));
        let office = matches!(self.pieces.last(), Some(Piece::Position { .. }));
        let several = self.seats.len() > 1 && (authority || office && self.parted);
        let seat = several.then(|| self.seat(stretch.at, false));
        let alike = |piece: &Piece<'_>| match piece {
            Piece::Authority { .. } => authority,
            Piece::Position { .. } => office,
            _ => false,
        };
        let own = |piece: &Piece<'_>| seat.is_none_or(|seat| piece.seat() == seat && alike(piece));
        let recent = self.pieces.len().saturating_sub(RECENT);
        let latest = self.pieces.get(recent..).unwrap_or_default();
        let names =
            latest.iter().rposition(|piece| matches!(piece, Piece::Name { .. })).map_or(recent, |at| recent + at + 1);
        let open = self.pieces.get(names..).unwrap_or_default();
        let above = open.iter().rposition(own).or_else(|| open.len().checked_sub(1)).map(|at| names + at);
        match above.and_then(|at| self.pieces.get_mut(at)) {
            Some(Piece::Authority { principal, seat, .. }) => {
                let (more, position) = parted_below(stretch, &principal.text);
                // `KT. CỤC TRƯỞNG` / `SA PHÓ CỤC TRƯỞNG`
                if position.is_none() || principal.is_empty() || !is_scrap(more.text) {
                    principal.push(more.text, more.at);
                }
                if let Some(position) = position {
                    self.position(position);
                } else if let Some(at) = office_behind(&principal.text) {
                    // `TL. CHỦ TỊCH` / `CHÁNH VĂN` / `PHÒNG`: the last line shows the office of who signs.
                    let (whom, text) = principal.parted(at);
                    *principal = whom;
                    let seat = *seat;
                    self.pieces.push(Piece::Position { text, whole: true, seat });
                }
            }
            Some(Piece::Position { text, whole, .. }) => {
                text.push(stretch.text, stretch.at);
                *whole |= opens_with_position(&text.text);
            }
            _ => {}
        }
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
}

/// The most words of an office that stands by itself in small letters.
const MOST_WORDS_APART: usize = 4;

/// `-`: a list marker by itself.
fn is_marker(text: &str) -> bool {
    matches!(text, "-" | "–" | "+")
}

/// From so many lines on it shows that a blank one stands between any two.
const SPACED_LINES: usize = 6;

/// How far a line stands below the one before it where nothing parts them: in a text set with a blank line between any two,
/// two lines.
fn spacing(lines: &[usize]) -> usize {
    let steps = lines.iter().zip(lines.iter().skip(1)).map(|(above, below)| below - above);
    if lines.len() < SPACED_LINES { 1 } else { steps.min().unwrap_or(1).min(2) }
}

/// Pieces of the signature among which the line above stands in the column of the one that goes on with it.
const RECENT: usize = 4 * MOST_SEATS;

/// Signers side by side at the most: a line has room for three or four.
const MOST_SEATS: usize = 8;

/// The fewest words of a name in capitals directly below a position.
pub(super) const FEWEST_CAPITALS: usize = 3;

/// How many characters before a collective may be what is left of `TM.`.
const LOST_CODE: usize = 5;
