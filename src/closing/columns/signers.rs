//! The signature: whom somebody signs for, the position, the name; each piece goes to the signer whom it belongs to.

use super::super::entry::{begins_like_entry, ends_closed, ends_open, letters};
use super::super::pairs::positions;
use super::super::person::{self, Person};
use super::super::piece::Piece;
use super::super::signing::{
    UNREADABLE_LETTERS, behind_scrap, is_deputy, is_scrap, named_office, names_deputy, names_where, parted,
    parted_below, repeats_office, signed_for, starts_signature,
};
use super::Columns;
use super::seats::MOST_SEATS;
use crate::AuthorityCode;
use crate::fold::{at_start, fold};
use crate::grammar::authority::{
    Fit, authority, is_capitals, is_collective, office_behind, opens_with_position, position,
};
use crate::growth;
use crate::letters::is_lowercase;
use crate::span::{Span, narrow};
use crate::stretch::Stretch;
use crate::vocabulary::body_named;
use crate::vocabulary::letterheads::PRINTED_JOINT;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::{HOLDING_BOTH, MIDDLE_NAMES, SECRETARY, UNION};

/// The fewest words of a name in capitals directly below a position.
pub(in crate::closing) const FEWEST_CAPITALS: usize = 3;

/// From so many letters on a position in small ones is more than an office.
const LONGEST_SMALL: usize = 40;

/// How many characters before a collective may be what is left of `TM.`.
const LOST_CODE: usize = 5;

/// Pieces of the signature among which the line above stands in the column of the one that goes on with it.
const RECENT: usize = 4 * MOST_SEATS;

impl<'t> Columns<'t> {
    /// Which of the signers side by side a piece of the signature belongs to that begins at an offset. Below the names other
    /// signers may stand.
    fn seat(&mut self, at: u32, named: bool) -> usize {
        self.signing = true;
        if self.seats.on_line() == 0 && !named && matches!(self.pieces.last(), Some(Piece::Name { .. })) {
            self.seats.begin_below();
        }
        self.seats.take(at)
    }

    /// Whom somebody signs for; a line may hold several: `TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG`.
    pub(super) fn authority(&mut self, code: AuthorityCode, rest: Stretch<'t>, from: u32) {
        let (mut code, mut rest, mut from) = (code, rest, from);
        while let Some(further) = authority(rest.text).filter(|further| further.at > 0) {
            // All are the same signer's, unless they sign for two alike.
            let column = self.seats.on_line();
            self.principal(code, rest.before(further.at), from);
            if further.code != code {
                self.seats.share(column);
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
        let seat = narrow(self.seat(from, false));
        growth::push(
            &mut self.pieces,
            Piece::Authority { code, principal: principal.joined(), from, certain: true, seat },
        );
        if let Some(position) = position {
            self.position(position);
        }
    }

    pub(super) fn position(&mut self, stretch: Stretch<'t>) {
        if let Some((office, person, name)) = named_office(stretch) {
            self.position(office);
            return self.name(person, name, person.is_known());
        }
        if self.deputy_alone() {
            return self.append(stretch);
        }
        if self.seats.several()
            && self.seats.on_line() == 0
            && let Some(cuts) = positions(stretch.text, self.seats.count() - 1)
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
        // What no table knows is taken for an office only where a stage direction proves it.
        // `DUYỆT CỦA HIỆU TRƯỞNG`: no remnant, for an office stands in it whole.
        let holds = |(at, _): (usize, &str)| opens_with_position(stretch.behind(at + 1).text);
        let proved = || position(stretch.text).is_none() || stretch.text.match_indices(' ').any(holds);
        let whole = opens_with_position(stretch.text) || self.directed && proved();
        let seat = self.seat(stretch.at, false);
        growth::push(
            &mut self.pieces,
            Piece::Position { text: stretch.joined(), whole, seat: narrow(told.unwrap_or(seat)) },
        );
    }

    /// `GIÁM ĐỐC KT. CỤC TRƯỞNG` / `PHÓ CỤC TRƯỞNG`: of the signers side by side the one that signs for somebody and has no
    /// position yet, where a deputy's stands alone on its line.
    fn seat_of_deputy(&self, text: &str) -> Option<usize> {
        let pieces = || self.pieces.iter().rev().take(RECENT).take_while(|piece| !matches!(piece, Piece::Name { .. }));
        let waits = |seat: &usize| {
            let mut own = pieces().filter(|piece| piece.seat() == *seat);
            own.all(|piece| matches!(piece, Piece::Authority { code: AuthorityCode::Kt, .. }))
        };
        let alone = self.seats.several() && self.seats.on_line() == 0 && names_deputy(text);
        let mut open = (0..self.seats.count()).filter(|seat| alone && waits(seat));
        open.next().filter(|_| open.next().is_none())
    }

    /// `M-ÙY BAN NHÂN DÂN`: before a collective stands `TM.` and nothing else.
    pub(super) fn collective_or_unreadable(&mut self, stretch: Stretch<'t>) {
        let principal = stretch.text.char_indices().take(LOST_CODE).find_map(|(at, _)| {
            let rest = stretch.behind(at);
            is_collective(rest.text).then_some(rest)
        });
        if principal.is_none() && opens_actor(stretch.text) {
            // `SỞ NỘI VỤ` / `GIÁM ĐỐC`: of those who sign together each stands below its body.
            return self.lost = true;
        }
        let seat = narrow(self.seat(stretch.at, false));
        growth::push(
            &mut self.pieces,
            match principal {
                Some(rest) => Piece::Authority {
                    code: AuthorityCode::Tm,
                    principal: rest.joined(),
                    from: stretch.at,
                    certain: false,
                    seat,
                },
                None => Piece::Unreadable { at: stretch.at, end: stretch.end() },
            },
        );
    }

    /// Takes a stretch into the signature column where it belongs there.
    pub(super) fn signature(&mut self, stretch: Stretch<'t>) -> bool {
        let bare = stretch.behind_marks();
        let capitals = is_capitals(bare.text);
        let open_list = !self.signing
            && !self.beside
            && self.list.entries.last().is_some_and(|entry| ends_open(&entry.text.text))
            && !self.stands_amid_list(bare.text);
        // `PHÓ` on a line of its own is no part of a list, whatever entry stands beside it, nor is what goes on with it.
        let deputy = is_deputy(bare.text) && self.deputy_may_stand();
        if capitals && (deputy || (self.deputy_alone() && opens_with_position(bare.text))) {
            self.position(bare);
            return true;
        }
        if capitals && !open_list && self.in_capitals(bare, stretch) {
            return true;
        }
        if self.signing && bare.text.trim_end_matches([',', '.']) == HOLDING_BOTH {
            self.append(bare);
            return true;
        }
        // `(Giám đốc Sở A)`: what else the signer is.
        let office = stretch.text.starts_with('(');
        let small = || opens_with_position(bare.text) && letters(bare.text) < LONGEST_SMALL;
        if self.signing && !(capitals || open_list || office) && small() {
            self.position(bare);
            return true;
        }
        !open_list && self.named_below(stretch)
    }

    /// Takes words in capitals into the signature column: a name, a position, what goes on with the one above.
    fn in_capitals(&mut self, bare: Stretch<'t>, stretch: Stretch<'t>) -> bool {
        if self.joins_position(bare.text) {
            self.append(bare);
            return true;
        }
        let awaits = self.awaits_name();
        // Below or beside the file copy nothing of the office goes on.
        let told = |person: &Person<'_>| awaits && person.words >= FEWEST_CAPITALS && self.list.file_copy_told();
        let waits = |person: &Person<'_>| self.named || awaits && self.apart || told(person);
        let body = || body_named(&fold(bare.text)).is_some();
        if let Some(person) = person::person_in_capitals(bare.text).filter(|person| waits(person) && !body()) {
            // `DƯƠNG THỦY`: two words may be those of a seal above the name; `HIỆU TRƯỞNG` / `TRƯỜNG TIỂU HỌC` / `TRẦN VĂN BA`:
            // beside the file copy the office may go on, and the name stands below.
            let few = self.apart && person.words < FEWEST_CAPITALS;
            if few || !(self.named || awaits && self.apart) {
                self.signer = true;
                let seat = narrow(self.seat(bare.at, false));
                growth::push(&mut self.pieces, Piece::Capitals { person: Box::new(person), text: bare.joined(), seat });
            } else {
                self.name(person, stretch, true);
            }
            return true;
        }
        let deputy = behind_scrap(bare);
        if deputy.at > bare.at && self.awaits_name() {
            self.position(deputy);
            return true;
        }
        if self.stands_beside(bare.text) {
            let seat = narrow(self.seat(bare.at, false));
            growth::push(&mut self.pieces, Piece::Beside { text: bare.joined(), seat });
            return true;
        }
        if self.goes_on(bare.text) {
            self.go_on(bare);
            return true;
        }
        // What stands above a stage direction and begins there is an office, whatever it is called; a word alone is a scrap.
        let begins = self.pieces.is_empty() || self.apart || self.beside;
        if self.directed && begins && starts_signature(bare.text) || position(bare.text).is_some() {
            self.position(bare);
            return true;
        }
        let entry = ends_closed(bare.text) && self.list.continues_entry(bare.text);
        let begins = self.pieces.is_empty() && letters(bare.text) >= UNREADABLE_LETTERS;
        if begins && !entry && starts_signature(bare.text) {
            self.collective_or_unreadable(bare);
            return true;
        }
        false
    }

    /// Goes on with the authority or position above in capitals: with words of it, or with a name directly below one that is
    /// whole.
    fn go_on(&mut self, bare: Stretch<'t>) {
        let fewest = if self.is_complete(bare.text) { FEWEST_CAPITALS - 1 } else { FEWEST_CAPITALS };
        let person = person::person_in_capitals(bare.text).filter(|person| person.words >= fewest);
        let below = match self.pieces.last() {
            Some(Piece::Authority { principal, .. }) => is_collective(&principal.text),
            Some(Piece::Position { whole, .. }) => *whole,
            _ => false,
        };
        let Some(person) = person.filter(|_| below) else { return self.append(bare) };
        let seat = narrow(self.seat(bare.at, false));
        self.signer = true;
        growth::push(&mut self.pieces, Piece::Capitals { person: Box::new(person), text: bare.joined(), seat });
    }

    /// Takes the name of who signs, where one is awaited or where it is certain to be one.
    fn named_below(&mut self, stretch: Stretch<'t>) -> bool {
        let closed = ends_closed(stretch.text.trim_end_matches("./."));
        // `CHỦ TỊCH` / `Nguyễn Văn A.`
        let stopped = |person: &Person<'_>| {
            self.signing && self.awaits_name() && person.is_known() && !stretch.text.ends_with(';')
        };
        // `Như Điều 3` is an entry.
        let entry = |person: &Person<'_>| !person.family && begins_like_entry(stretch.text);
        let person = person::person(stretch.text).filter(|person| !entry(person) && !self.goes_on_below(stretch.text));
        let Some(person) = person.filter(|person| !closed || stopped(person)) else { return false };
        let waits = self.named || self.awaits_name();
        if !(waits || person.family || (person.words >= 2 && self.list.file_copy_told())) {
            return false;
        }
        let certain = !person.remnant && (person.family && (person.words >= 3 || waits) || person.rare && waits);
        self.name(person, stretch, certain);
        true
    }

    /// `- Các Bộ, cơ quan` / `thuộc Chính phủ,    (đã ký)`: what goes on in small letters with the open entry above it.
    fn goes_on_below(&self, text: &str) -> bool {
        let open = !self.beside && !self.list.file_copy_told() && self.list.continues_entry(text);
        open && text.starts_with(is_lowercase) && text.ends_with([',', ';'])
    }

    pub(super) fn name(&mut self, person: Person<'t>, stretch: Stretch<'t>, certain: bool) {
        let find = |from: usize, what: &str| {
            let at = stretch.text.get(from..).and_then(|rest| rest.find(what));
            from + at.unwrap_or(0)
        };
        let start = find(0, person.rank.unwrap_or(person.name));
        let named = find(start + person.rank.map_or(0, str::len), person.name);
        let end = named + person.name.len();
        let span = |from: usize| Span::new(stretch.at + narrow(from), stretch.at + narrow(end));
        if !self.named {
            self.seats.share(0);
        }
        // `Lê Văn`: the given name is lost.
        let certain =
            certain && !(person.words == 2 && MIDDLE_NAMES.iter().any(|middle| person.name.ends_with(middle)));
        let seat = narrow(self.seat(stretch.at, true));
        self.named = true;
        self.signer = true;
        growth::push(&mut self.pieces, Piece::Name { person, span: span(start), named: span(named), certain, seat });
    }

    /// Whether words in capitals that are no position stand beside a position, another signer's perhaps.
    fn stands_beside(&self, text: &str) -> bool {
        let beside =
            self.seats.on_line() > 0 && matches!(self.pieces.last(), Some(Piece::Position { whole: true, .. }));
        beside && !self.principal_stands_open() && position(text).is_none() && letters(text) >= UNREADABLE_LETTERS
    }

    /// `BỘ NỘI VỤ` above, `THỨ TRƯỞNG` beside: whether whom the next signer on the line signs for stands above, and not yet in
    /// which office.
    fn principal_stands_open(&self) -> bool {
        let recent = self.pieces.iter().rev().take(RECENT).take_while(|piece| !matches!(piece, Piece::Name { .. }));
        let mut own = recent.filter(|piece| piece.seat() == self.seats.on_line());
        self.seats.several() && matches!(own.next(), Some(Piece::Authority { principal, .. }) if !principal.is_empty())
    }

    /// An authority or position stands above, and no name since.
    pub(super) fn awaits_name(&self) -> bool {
        self.pieces.last().is_some_and(|piece| !matches!(piece, Piece::Name { .. }))
    }

    /// `PHÓ` was read, and not yet whose deputy it is.
    fn deputy_alone(&self) -> bool {
        matches!(self.pieces.last(), Some(Piece::Position { text, .. }) if is_deputy(&text.text))
    }

    /// Nothing stands above, or whom somebody signs for.
    pub(super) fn deputy_may_stand(&self) -> bool {
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
                    || above.text.ends_with(HOLDING_BOTH)
                    || fit != Some(Fit::Whole)
                        && !(self.is_complete(text) && names_where(text))
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
            && text.starts_with(PRINTED_JOINT)
            && matches!(self.pieces.last(), Some(Piece::Position { .. }))
    }

    /// `KT. BỘ TRƯỞNG` / `THỨ TRƯỞNG`: the office of a deputy, which no body and no place follows, whatever the seal left there; nor
    /// a committee of the Party that of its secretary, `TM. BAN THƯỜNG VỤ` / `BÍ THƯ`.
    fn is_complete(&self, below: &str) -> bool {
        let [.., Piece::Authority { code, .. }, Piece::Position { whole: true, text, .. }] = self.pieces.as_slice()
        else {
            return false;
        };
        let secretary = || fold(&text.text).ends_with(SECRETARY) && at_start(below, UNION).is_none();
        *code == AuthorityCode::Kt || *code == AuthorityCode::Tm && secretary()
    }

    fn append(&mut self, stretch: Stretch<'t>) {
        self.signing = true;
        // Below those for whom several signers sign each line goes on with the one above it, and so does one of several
        // columns below their offices.
        let authority = matches!(self.pieces.last(), Some(Piece::Authority { .. }));
        let office = matches!(self.pieces.last(), Some(Piece::Position { .. }));
        let several = self.seats.several() && (authority || office && self.parted);
        let seat = several.then(|| self.seat(stretch.at, false));
        let alike = |piece: &Piece<'_>| match piece {
            Piece::Authority { .. } => authority,
            Piece::Position { .. } => office,
            _ => false,
        };
        let own = |piece: &Piece<'_>| seat.is_none_or(|seat| piece.seat() == seat);
        let alike = |piece: &Piece<'_>| own(piece) && alike(piece);
        let recent = self.pieces.len().saturating_sub(RECENT);
        let latest = self.pieces.get(recent..).unwrap_or_default();
        let names =
            latest.iter().rposition(|piece| matches!(piece, Piece::Name { .. })).map_or(recent, |at| recent + at + 1);
        let open = self.pieces.get(names..).unwrap_or_default();
        let above = open.iter().rposition(alike).or_else(|| open.iter().rposition(own));
        let above = above.or_else(|| open.len().checked_sub(1)).map(|at| names + at);
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
                    growth::push(&mut self.pieces, Piece::Position { text, whole: true, seat });
                }
            }
            Some(Piece::Position { text, whole, .. }) => {
                text.push(stretch.text, stretch.at);
                *whole |= opens_with_position(&text.text);
            }
            _ => {}
        }
    }
}
