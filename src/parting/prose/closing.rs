//! The closing: the recipients of copies, and those who sign.

use super::words::{ends_list, ends_sentence, is_dash, is_upper};
use super::{Cutter, Stage};
use crate::AuthorityCode;
use crate::grammar::authority::{authority, modifies_position, opens_with_position};
use crate::letters::is_uppercase;
use crate::vocabulary::attachments::PRINTED_APPENDIX;
use crate::vocabulary::signers::{LED, PRINTED_DISTRIBUTION, RANKS};

/// What of a closing was seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Closing {
    /// The recipients of copies are told.
    pub(super) listed: bool,
    /// A position stands above: what follows is a name.
    pub(super) named: bool,
}

/// The words of a name at the most, a degree among them.
const LONGEST_NAME: usize = 6;

impl Cutter<'_> {
    pub(super) fn closing(&mut self, at: usize, mut closing: Closing) -> (Stage, usize) {
        let (word, above) = (self.word(at), self.above(at));
        if self.opens(at, PRINTED_DISTRIBUTION) {
            self.begin(at);
            self.begin(at + 2);
            closing.listed = true;
            return (Stage::Closing(closing), at + 2);
        }
        if is_dash(word) && (ends_sentence(above) || above.ends_with(',')) {
            self.begin(at);
            return (Stage::Closing(closing), at);
        }
        let starts = at == 0 || ends_sentence(above) || closing.named || above.ends_with(',');
        if let Some(behind) = self.signs(at).filter(|_| starts && is_upper(word)) {
            self.sign(at, behind);
            closing.named = true;
            return (Stage::Closing(closing), behind);
        }
        if let Some(behind) = self.enclosure(at).filter(|_| starts) {
            self.begin(at);
            self.begin(behind);
            return (Stage::Enclosed, behind);
        }
        if ends_list(above) && word.starts_with(is_uppercase) {
            self.begin(at);
        }
        if closing.named && self.begins(at) {
            let behind = self.name(at);
            self.begin(behind);
            return (Stage::Closing(closing), behind);
        }
        (Stage::Closing(closing), at)
    }

    /// The word behind the capitals that tell who signs and begin with one.
    pub(super) fn signs(&self, at: usize) -> Option<usize> {
        let behind = self.capitals(at);
        let text = self.between(at, behind);
        let coded = authority(text).is_some_and(|authority| authority.at == 0);
        // What is attached may open with a type.
        (coded || opens_with_position(text)).then_some(behind).filter(|behind| *behind > at + 1)
    }

    /// The word behind the name that begins with one.
    fn name(&self, at: usize) -> usize {
        let of_name = |at: &usize| {
            let word = self.word(*at);
            !self.opens_any(*at, PRINTED_APPENDIX)
                && word.starts_with(is_uppercase)
                && !(is_upper(word) && word.chars().count() > 1 && !word.contains('.'))
        };
        // `Thượng tá Trần Văn A`
        let ranked = |rank: &&&str| self.rest(at).starts_with(**rank) && rank.contains(' ');
        let name = at + RANKS.iter().find(ranked).map_or(0, |rank| rank.split(' ').count());
        name + (name..self.words.len().min(name + LONGEST_NAME)).take_while(of_name).count()
    }

    /// Parts those who sign: `TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`
    fn sign(&mut self, from: usize, behind: usize) {
        // Whom one signs for: of a collective an officer signs, of an office its holder does not.
        let coded =
            |at: usize| authority(self.between(at, behind)).filter(|found| found.at == 0).map(|found| found.code);
        let deputy = |code: Option<AuthorityCode>| code.is_some_and(|code| code != AuthorityCode::Tm);
        let mut starts = vec![from];
        let mut principal = coded(from).is_some();
        let mut skip = deputy(coded(from));
        let mut at = from + 1;
        while at < behind {
            let modified = modifies_position(self.word(at));
            if let Some(code) = coded(at) {
                starts.push(at);
                (principal, skip) = (true, deputy(Some(code)));
            } else if principal && self.is_office(at, behind) {
                // `TL. CHỦ TỊCH` / `CHÁNH VĂN PHÒNG`
                if !skip {
                    starts.push(at);
                    principal = false;
                }
                skip = false;
                at += usize::from(modified);
            }
            at += 1;
        }
        starts.into_iter().for_each(|at| self.begin(at));
        self.begin(behind);
    }

    /// Whether a position begins with a word, and none ends there: `BỘ` / `TRƯỞNG THỨ TRƯỞNG`
    fn is_office(&self, at: usize, behind: usize) -> bool {
        let leads = self.word(at) == "TRƯỞNG" && !LED.contains(&self.word(at + 1));
        let opens = |at: usize| opens_with_position(self.between(at, behind));
        // `CHI CỤC TRƯỞNG`: one that begins before it.
        let amid = || at.checked_sub(1).is_some_and(opens);
        !leads && opens(at) && !amid()
    }
}
