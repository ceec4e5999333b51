//! Chữ ký: authorities, position, rank and name, put together from the pieces of the signature column.

use super::columns::Piece;
use super::person::Person;
use crate::fold::fold;
use crate::joined::Joined;
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

/// Puts the pieces together. Names go to the blocks before them: one to the last, as many as there are blocks in order.
pub(super) fn signatures(pieces: &[Piece<'_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Signature> {
    let mut done: Vec<Block> = Vec::new();
    let mut open: Vec<Block> = Vec::new();
    let mut rest = pieces;
    while let Some((piece, after)) = rest.split_first() {
        rest = after;
        match piece {
            Piece::Authority { .. } | Piece::Position { .. } => add(&mut open, piece),
            Piece::Name { .. } => {
                let names = 1 + after.iter().take_while(|piece| matches!(piece, Piece::Name { .. })).count();
                let run = pieces.get(pieces.len() - rest.len() - 1..).unwrap_or_default();
                split_positions(&mut open, names);
                give_names(&mut open, run.get(..names).unwrap_or_default(), diagnostics);
                rest = after.get(names - 1..).unwrap_or_default();
                done.append(&mut open);
            }
            Piece::Unreadable { at, end } => {
                diagnostics.push(Diagnostic::new(Code::SignatureUnreadable, Span::new(*at, *end)));
            }
        }
    }
    done.append(&mut open);
    done.into_iter().filter_map(|block| block.finish(diagnostics)).collect()
}

fn add(open: &mut Vec<Block>, piece: &Piece<'_>) {
    // An authority behind a position begins another signer's block.
    let begins =
        open.last().is_none_or(|block| matches!(piece, Piece::Authority { .. }) && !block.positions.is_empty());
    if begins {
        open.push(Block { sure: SURE, ..Block::default() });
    }
    let Some(block) = open.last_mut() else { return };
    match piece {
        Piece::Authority { code, principal, from, certain } => {
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
        Piece::Position { text, whole } => {
            // Above a deputy's whole position, remnants are of those whom the deputy signs for.
            let deputy = text.text.starts_with("PHÓ ") || text.text.starts_with("PHO ");
            if *whole && deputy && block.remnants.len() >= block.positions.len() {
                block.positions.clear();
            }
            if !whole {
                block.sure = REMNANT;
                block.remnants.push((text.span(), text.text.clone()));
            }
            block.reach(text.span());
            block.positions.push(text.clone());
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
        let Piece::Name { person, span, named, certain } = name else { continue };
        match open.get_mut(first + index) {
            Some(block) => block.sign(person, *span, *named, *certain),
            None => diagnostics.push(Diagnostic::found(Code::SignatureUnreadable, *named, person.name)),
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
        let deputy = fold(&deputy.text);
        if deputy.strip_prefix("pho ").is_none_or(|position| !fold(&head.text).starts_with(position)) {
            return;
        }
        let head = self.positions.remove(0);
        self.sure = self.sure.min(REMNANT);
        self.remnants.push((head.span(), head.text.clone()));
        self.authorities.push(Authority { code: AuthorityCode::Kt, principal: Some(trimmed(&head.text)) });
    }

    fn finish(mut self, diagnostics: &mut Vec<Diagnostic>) -> Option<Signature> {
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
        let positions: Vec<String> = self.positions.iter().map(|position| trimmed(&position.text)).collect();
        let mut position = (!positions.is_empty()).then(|| positions.join(" "));
        let mut sure = if name.is_none() { self.sure.min(PARTIAL) } else { self.sure };
        // Who signs for the head is not the head: the word for the deputy was lost.
        let head = self.authorities.last().filter(|authority| authority.code == AuthorityCode::Kt);
        let head = head.and_then(|authority| authority.principal.as_deref());
        if let Some(found) = position.take_if(|found| head.is_some_and(|head| fold(head) == fold(found))) {
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

/// Without the punctuation and debris of a column's edge.
fn trimmed(text: &str) -> String {
    text.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')')).to_owned()
}
