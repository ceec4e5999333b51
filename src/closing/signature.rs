//! Chữ ký: authorities, position, rank and name, put together from the pieces of the signature column.

use super::columns::FEWEST_CAPITALS;
use super::person::Person;
use super::piece::Piece;
use super::signing::{names_deputy, repeats_office};
use crate::blocks::hangs;
use crate::fold::{at_start, fold};
use crate::grammar::authority::opens_with_position;
use crate::joined::Joined;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase};
use crate::vocabulary::signers::{DEPUTY_KEY, REPRESENTATIVE};
use crate::{Authority, AuthorityCode, Code, Confidence, Diagnostic, Signature, Span};

/// One signer's block while it is put together.
#[derive(Default)]
struct Block {
    authorities: Vec<Authority>,
    positions: Vec<Joined>,
    start: Option<u32>,
    end: u32,
    name: Option<(String, Option<String>, bool)>,
    /// Least sure of what was read so far, in hundredths.
    sure: u8,
    /// What shows only a remnant.
    remnants: Vec<(Span, String)>,
}

/// Nothing speaks against a block with authority or position and a name.
const SURE: u8 = 98;
/// A block of which only the name is left, or only the position.
const PARTIAL: u8 = 90;
/// A code or position was read from a remnant.
const REMNANT: u8 = 65;
/// A name without a known family name.
const DOUBTFUL: u8 = 70;

/// Puts the pieces together: what stands above the next names, and the names, are of the same signers.
pub(super) fn signatures(pieces: &[Piece<'_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Signature> {
    let mut done: Vec<Block> = Vec::new();
    let mut rest = pieces;
    while !rest.is_empty() {
        let is_name = |at: &usize| rest.get(*at).is_some_and(|piece| named(piece, rest.get(at + 1)));
        let first = (0..rest.len()).find(is_name).unwrap_or(rest.len());
        let names = (first..rest.len()).take_while(is_name).count();
        let (above, behind) = rest.split_at_checked(first).unwrap_or_default();
        let (names, behind) = behind.split_at_checked(names).unwrap_or_default();
        let seats = seats(above);
        if names.len() == seats && seats > 1 || names.len() < seats && stands_twice(above) {
            done.extend(seated(above, names, seats, diagnostics));
        } else {
            done.extend(in_a_row(above, names, diagnostics));
        }
        rest = behind;
    }
    done.into_iter().filter_map(|block| block.finish(diagnostics)).collect()
}

/// Whether a piece is a signer's name. What stands in capitals below a position is one where no other name stands below it.
const fn named(piece: &Piece<'_>, below: Option<&Piece<'_>>) -> bool {
    match piece {
        Piece::Name { .. } => true,
        Piece::Capitals { .. } => !matches!(below, Some(Piece::Name { .. })),
        _ => false,
    }
}

/// How many signers stand side by side above the names.
fn seats(above: &[Piece<'_>]) -> usize {
    above.iter().map(|piece| piece.seat() + 1).max().unwrap_or(0)
}

/// Whether an authority stands beside an authority, or a position beside a position: no signer bears two of a rank.
fn stands_twice(above: &[Piece<'_>]) -> bool {
    above.iter().zip(above.iter().skip(1)).any(|(left, right)| {
        let alike = matches!(
            (left, right),
            (Piece::Authority { .. }, Piece::Authority { .. })
                | (Piece::Position { whole: true, .. }, Piece::Position { whole: true, .. })
        );
        alike && left.seat() < right.seat()
    })
}

/// Signers side by side: each has what stands in its column, and the name that stands there. Where several names stand in one,
/// the columns were not kept: as many names as signers are in their order; of fewer it is doubtful whose they are.
fn seated(
    above: &[Piece<'_>],
    names: &[Piece<'_>],
    seats: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> impl Iterator<Item = Block> + use<> {
    let mut columns: Vec<Vec<Block>> = Vec::new();
    columns.resize_with(seats, Vec::new);
    for piece in above {
        if let Some(column) = columns.get_mut(piece.seat()) {
            add(column, piece, diagnostics);
        }
    }
    let mut taken = vec![false; seats];
    let apart =
        names.iter().all(|name| taken.get_mut(name.seat()).is_some_and(|taken| !std::mem::replace(taken, true)));
    for (index, name) in names.iter().enumerate() {
        let seat = if apart || names.len() != seats { name.seat() } else { index };
        if let Some(column) = columns.get_mut(seat) {
            give_names(column, std::slice::from_ref(name), diagnostics);
            if (2..seats).contains(&names.len()) {
                column.iter_mut().for_each(|block| block.sure = block.sure.min(DOUBTFUL));
            }
        }
    }
    columns.into_iter().flatten()
}

/// The signers' blocks below each other. Names go to the blocks before them: one to the last, as many as there are blocks in
/// order.
fn in_a_row(above: &[Piece<'_>], names: &[Piece<'_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut open = Vec::new();
    for piece in above {
        if let Piece::Beside { text, .. } = piece {
            diagnostics.push(Diagnostic::new(Code::SignatureUnreadable, text.span()));
        } else {
            add(&mut open, piece, diagnostics);
        }
    }
    if !names.is_empty() {
        split_positions(&mut open, names.len());
        give_names(&mut open, names, diagnostics);
    }
    open
}

fn add(open: &mut Vec<Block>, piece: &Piece<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if let Piece::Unreadable { at, end } = piece {
        diagnostics.push(Diagnostic::new(Code::SignatureUnreadable, Span::new(*at, *end)));
        return;
    }
    // An authority behind a position begins another signer's block.
    let begins = open
        .last()
        .is_none_or(|block| matches!(piece, Piece::Authority { .. }) && !block.positions.last().is_none_or(represents));
    if begins {
        open.push(Block { sure: SURE, ..Block::default() });
    }
    let Some(block) = open.last_mut() else { return };
    match piece {
        Piece::Authority { code, principal, from, certain, .. } => {
            let span = Span::new(*from, principal.span().end.max(*from));
            if !certain {
                block.sure = REMNANT;
                block.remnants.push((span, principal.text.clone()));
            }
            block.reach(span);
            block
                .authorities
                .push(Authority { code: *code, principal: (!principal.is_empty()).then(|| trimmed(&principal.text)) });
            if *code == AuthorityCode::Q && !principal.is_empty() {
                block.positions.push(principal.clone());
            }
        }
        Piece::Position { text, whole, .. } => {
            // Above a deputy's whole position, remnants are of those whom the deputy signs for.
            if *whole && names_deputy(&text.text) && block.remnants.len() >= block.positions.len() {
                block.positions.clear();
            }
            if !whole {
                block.sure = REMNANT;
                block.remnants.push((text.span(), text.text.clone()));
            }
            // `CHỦ TỊCH` / `VÀ`: letters of the seal, or what the last word leads to is lost.
            let last = text.text.rfind(' ').filter(|_| hangs(&text.text, true));
            let (text, lost) = text.parted(last.unwrap_or(text.text.len()));
            if !lost.is_empty() {
                block.sure = block.sure.min(DOUBTFUL);
                block.remnants.push((lost.span(), lost.text));
            }
            block.reach(text.span());
            block.positions.push(text);
        }
        Piece::Beside { text, .. } => {
            block.sure = block.sure.min(DOUBTFUL);
            block.reach(text.span());
            block.positions.push(text.clone());
        }
        // Two words of a seal above the name.
        Piece::Capitals { person, .. } if person.words < FEWEST_CAPITALS => {}
        Piece::Capitals { text, .. } => {
            block.reach(text.span());
            match block.authorities.last_mut().and_then(|authority| authority.principal.as_mut()) {
                Some(principal) if block.positions.is_empty() => {
                    principal.push(' ');
                    principal.push_str(&trimmed(&text.text));
                }
                _ => block.positions.push(text.clone()),
            }
        }
        Piece::Name { .. } | Piece::Unreadable { .. } => {}
    }
}

/// `THƯ KÝ`, `CHỦ TỌA` and two names behind them: each position is a signer's.
fn split_positions(open: &mut Vec<Block>, names: usize) {
    let [block] = open.as_mut_slice() else { return };
    if names < 2 || block.positions.len() != names || !block.authorities.is_empty() {
        return;
    }
    let positions = std::mem::take(&mut block.positions);
    let sure = block.sure;
    open.clear();
    for position in positions {
        let mut block = Block { sure, ..Block::default() };
        block.reach(position.span());
        block.positions.push(position);
        open.push(block);
    }
}

fn give_names(open: &mut Vec<Block>, names: &[Piece<'_>], diagnostics: &mut Vec<Diagnostic>) {
    if open.is_empty() {
        open.push(Block { sure: PARTIAL, ..Block::default() });
    }
    let first = if names.len() >= open.len() { 0 } else { open.len() - names.len() };
    for (index, name) in names.iter().enumerate() {
        let (person, span, named, certain) = match name {
            Piece::Name { person, span, named, certain, .. } => (person, *span, *named, *certain),
            Piece::Capitals { person, text, .. } => (&**person, text.span(), text.span(), true),
            _ => continue,
        };
        match open.get_mut(first + index) {
            Some(block) => block.sign(person, span, named, certain),
            None => diagnostics.push(Diagnostic::found(Code::SignatureUnreadable, named, person.name)),
        }
    }
}

impl Block {
    fn reach(&mut self, span: Span) {
        self.start = Some(self.start.map_or(span.start, |start| start.min(span.start)));
        self.end = self.end.max(span.end);
    }

    /// Takes a name: `span` holds rank and name, `named` the name.
    fn sign(&mut self, person: &Person<'_>, span: Span, named: Span, certain: bool) {
        self.reach(span);
        if !certain {
            self.sure = self.sure.min(DOUBTFUL);
            self.remnants.push((named, person.name.to_owned()));
        }
        let name = Joined::of(person.name, named.start).text;
        self.name = Some((name, person.rank.map(str::to_owned), certain));
    }

    /// `TRƯỞNG BAN A` above `PHÓ TRƯỞNG BAN`: whom the deputy signs for, `KT.` before it lost.
    fn deputise(&mut self) {
        let [head, deputy] = self.positions.as_slice() else { return };
        let key = fold(&deputy.text);
        let named = key.strip_prefix(DEPUTY_KEY).and_then(|rest| rest.strip_prefix(' '));
        let named = named.is_some_and(|position| fold(&head.text).starts_with(position));
        if !named && !repeats_office(&head.text, &deputy.text) {
            return;
        }
        let head = self.positions.remove(0);
        self.sure = self.sure.min(REMNANT);
        self.remnants.push((head.span(), head.text.clone()));
        self.authorities.push(Authority { code: AuthorityCode::Kt, principal: Some(trimmed(&head.text)) });
    }

    /// What stands above `GIÁM ĐỐC` says for whom the position signs, and is none itself.
    fn represent(&mut self) {
        if !self.positions.iter().all(represents) {
            self.positions.retain(|position| !represents(position));
        }
    }

    fn finish(mut self, diagnostics: &mut Vec<Diagnostic>) -> Option<Signature> {
        self.represent();
        self.deputise();
        let span = Span::new(self.start?, self.end);
        let told = !self.positions.is_empty() || self.name.is_some() || !self.authorities.is_empty();
        for (span, found) in self.remnants {
            diagnostics.push(Diagnostic::found(Code::SignatureRemnant, span, found));
        }
        if self.name.is_none() {
            diagnostics.push(Diagnostic::new(Code::SignerMissing, span));
        }
        let (name, rank) = self.name.map_or((None, None), |(name, rank, _)| (Some(name), rank));
        let mut sure = if name.is_none() { self.sure.min(PARTIAL) } else { self.sure };
        let positions: Vec<String> = self
            .positions
            .iter()
            .map(|position| {
                let text = trimmed(&position.text);
                let Some(end) = before_debris(&text) else { return text };
                diagnostics.push(Diagnostic::found(Code::SignatureRemnant, position.span(), text.as_str()));
                sure = sure.min(REMNANT);
                trimmed(text.get(..end).unwrap_or_default())
            })
            .collect();
        let mut position = (!positions.is_empty()).then(|| positions.join(" "));
        // Who signs for the head is not the head: the word for the deputy was lost.
        let head = self.authorities.last().filter(|authority| authority.code == AuthorityCode::Kt);
        let head = head.and_then(|authority| authority.principal.as_deref());
        if let Some(found) = position.take_if(|found| head.is_some_and(|head| fold(head).starts_with(&fold(found)))) {
            diagnostics.push(Diagnostic::found(Code::SignatureRemnant, span, found));
            sure = sure.min(REMNANT);
        }
        told.then(|| Signature {
            authorities: self.authorities,
            position,
            rank,
            name,
            span,
            confidence: Confidence::from_percent(sure),
        })
    }
}

/// `ĐẠI DIỆN BÊN A`
fn represents(position: &Joined) -> bool {
    at_start(&position.text, REPRESENTATIVE).is_some()
}

/// Without the punctuation and debris of a column's edge.
fn trimmed(text: &str) -> String {
    let marks = |c: char| !is_alphanumeric(c) && !matches!(c, '(' | ')');
    let mut text = text.trim_matches(marks);
    // `TỔNG GIÁM ĐỐC wh`: small letters of the stamp behind capitals.
    while let Some((before, last)) = text.rsplit_once(' ') {
        let scrap = last.chars().count() <= LONGEST_SCRAP && last.chars().all(is_lowercase);
        if !scrap || before.chars().any(is_lowercase) {
            break;
        }
        text = before.trim_end_matches(marks);
    }
    text.to_owned()
}

/// Where debris begins behind an office, what stands behind it lost: a word with a digit before letters, or with strokes.
///
/// `PHÓ TỔNG CỤC TRƯỞNG 7W _ PHO`, `TỔNG GIÁM ĐỐC x⁄>~ BẢO HIỂM`
fn before_debris(text: &str) -> Option<usize> {
    let stroke = |c: char| matches!(c, '⁄' | '>' | '<' | '~' | '|' | '=' | '_' | '^' | '«' | '»' | '\\' | '{' | '}');
    let mixed = |word: &str| {
        let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
        letters.len() < word.len() && letters.starts_with(is_alphabetic)
    };
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    let mut words = blanks.filter_map(|at| Some((at, text.get(at + 1..)?.split(' ').next()?)));
    // A speck behind the letters of a word is none: `QUỐC~ HỘI`
    let torn = |word: &str| word.contains(stroke) && word.chars().filter(|c| is_alphabetic(*c)).count() == 1;
    let odd = |at: usize, word: &str| torn(word) || mixed(word) && at + 1 + word.len() < text.len();
    let (at, _) = words.find(|(at, word)| odd(*at, word))?;
    opens_with_position(text.get(..at)?).then_some(at)
}

/// The longest scrap behind an office in capitals, in characters.
const LONGEST_SCRAP: usize = 3;
