//! The head: the titles, the number, the date, the type; the subject below it, the authority, and who is addressed.

use super::body::Sequences;
use super::words::{ends_list, is_dash, is_upper};
use super::{Cutter, Stage};
use crate::fold::at_start;
use crate::letters::{is_alphabetic, is_lowercase, is_uppercase};
use crate::vocabulary::heads::{ADDRESS, ADDRESSEE_LABEL, JOINT_WORDS, NUMBER_LABELS, PRINTED_ABOUT};
use crate::vocabulary::letterheads::{PRINTED_TITLES, UNIT_CODES};
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::paragraphs::PRINTED_BASES;
use crate::vocabulary::type_at_start;

/// What of a head was seen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Head {
    numbered: bool,
    dated: bool,
}

/// The words of a subject at the most.
const LONGEST_SUBJECT: usize = 120;
/// The words of a place at the most.
const LONGEST_PLACE: usize = 4;
/// Words of a place that are surely one where more stand before the comma.
const USUAL_PLACE: usize = 2;
/// The longest type in words.
const LONGEST_TYPE: usize = 8;

impl Cutter<'_> {
    pub(super) fn head(&mut self, at: usize, mut head: Head) -> (Stage, usize) {
        let rest = self.rest(at);
        if let Some(title) = PRINTED_TITLES.iter().find(|title| rest.starts_with(**title)) {
            self.begin(at);
            let behind = at + title.split(' ').count();
            self.begin(behind);
            return (Stage::Head(head), behind);
        }
        let (word, next) = (self.word(at), self.word(at + 1));
        let label = word.strip_prefix(NUMBER_LABELS[0]);
        let labels = |rest: &str| rest == ":" || rest.is_empty() && next.starts_with(|c: char| c.is_ascii_digit());
        if !head.numbered && label.is_some_and(labels) {
            head.numbered = true;
            self.begin(at);
        } else if !head.dated && word == "ngày" && self.above(at).ends_with(',') {
            if let Some(behind) = self.date(at) {
                head.dated = true;
                if let Some(place) = self.place(at) {
                    self.begin(place);
                }
                self.begin(behind);
                return (Stage::Head(head), behind);
            }
        } else if self.opens_any(at, PRINTED_ABOUT) {
            self.begin(at);
        } else if let Some(label) = self.label(at) {
            self.begin(at);
            return (Stage::Addressed, label);
        } else if (head.numbered || head.dated)
            && is_upper(word)
            && let Some(behind) = self.kind(at)
        {
            self.begin(at);
            self.begin(behind);
            return (Stage::Subject(behind), behind);
        } else if head.dated && self.opens_text(at) {
            self.begin(at);
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Head(head), at)
    }

    /// The word behind the date that begins with one: `ngày 5 tháng 3 năm 2031`, `ngày 5/3/2031`
    fn date(&self, at: usize) -> Option<usize> {
        let figures = |at: usize| self.word(at).starts_with(|c: char| c.is_ascii_digit());
        let long = self.word(at + 2) == "tháng" && self.word(at + 4) == "năm" && figures(at + 1) && figures(at + 5);
        let short = || figures(at + 1) && self.word(at + 1).matches('/').count() == 2;
        if long { Some(at + 6) } else { short().then_some(at + 2) }
    }

    /// The first word of the place before a date. Of more words than a place usually has those count that the letterhead
    /// names, else nothing tells where it begins.
    fn place(&self, date: usize) -> Option<usize> {
        let of_place = |at: &usize| {
            let word = self.word(*at).trim_end_matches(',');
            let mut letters = word.chars();
            let set = letters.next().is_some_and(is_uppercase) && letters.all(|c| is_alphabetic(c) && !is_uppercase(c));
            (set || UNIT_CODES.contains(&word.trim_end_matches('.')))
                && (*at + 1 == date || !self.word(*at).ends_with(','))
        };
        let first = (0..date).rev().take_while(of_place).last()?;
        let count = date - first;
        if count <= USUAL_PLACE || count == USUAL_PLACE + 1 && !self.word(first - first.min(1)).ends_with(is_lowercase)
        {
            return Some(first);
        }
        let printed = self.text.get(..self.words.get(first)?.from)?;
        let named = |from: &usize| {
            let name = self.between(*from, date).trim_end_matches(',').to_uppercase();
            printed.contains(&name)
        };
        (date.saturating_sub(LONGEST_PLACE).max(first)..=date - USUAL_PLACE).find(named)
    }

    /// The word behind the label of those whom the document addresses: `Kính gửi:`, `Bộ Nông nghiệp điện:`
    fn label(&self, at: usize) -> Option<usize> {
        self.opens(at, ADDRESSEE_LABEL).then(|| if self.word(at + 2) == ":" { at + 3 } else { at + 2 })
    }

    /// The word behind the type in capitals that begins with one, whose it is with it.
    pub(super) fn kind(&self, at: usize) -> Option<usize> {
        let (_, length) = type_at_start(self.between(at, self.capitals(at)))?;
        let end = self.words.get(at)?.from + length;
        let behind = (at..at + LONGEST_TYPE).find(|at| self.words.get(*at).is_none_or(|word| word.from >= end))?;
        // `KẾ HOẠCH LIÊN TỊCH`
        let joint =
            |words: &&&str| self.rest(behind).starts_with(is_uppercase) && at_start(self.rest(behind), words).is_some();
        let behind = behind + JOINT_WORDS.iter().find(joint).map_or(0, |words| words.split(' ').count());
        // `NGHỊ QUYẾT CỦA BAN THƯỜNG VỤ`
        let whose = if self.word(behind) == "CỦA" { self.capitals(behind) } else { behind };
        Some(whose)
    }

    pub(super) fn subject(&mut self, at: usize, from: usize) -> (Stage, usize) {
        if let Some(label) = self.label(at) {
            self.begin(at);
            return (Stage::Addressed, label);
        }
        if at == from {
            // `GIẤY GIỚI THIỆU Sở Nội vụ trân trọng giới thiệu: …`
            let told = self.is_issuer(at);
            return (if told { Stage::Body(Sequences::default()) } else { Stage::Subject(from) }, at);
        }
        let word = self.word(at);
        let open = !self.above(at).ends_with([',', ':', ';', '-', '–', '(']);
        if at > from + LONGEST_SUBJECT {
            return (Stage::Body(Sequences::default()), at);
        }
        if open && let Some(behind) = self.wires(at) {
            self.begin(at);
            return (Stage::Addressed, behind);
        }
        let small = self.above(at).ends_with(|c: char| is_lowercase(c) || c.is_ascii_digit());
        if small && is_upper(word) && self.capitals(at) >= at + 3 && opens_actor(self.rest(at)) {
            self.begin(at);
            return (Stage::Authority, at);
        }
        let opens = open
            && word.starts_with(is_uppercase)
            && !is_upper(word)
            && (self.opens_text(at) || self.opens_label(at) || self.announces(at));
        let listed = is_dash(word) && self.opens_any(at + 1, PRINTED_BASES);
        if opens || listed || self.opens_unit(at) {
            self.begin(at);
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Subject(from), at)
    }

    pub(super) fn authority(&mut self, at: usize) -> (Stage, usize) {
        let behind = self.capitals(at);
        self.begin(behind);
        (Stage::Body(Sequences::default()), behind)
    }

    pub(super) fn addressed(&mut self, at: usize) -> (Stage, usize) {
        let (word, above) = (self.word(at), self.above(at));
        let capital = word.starts_with(is_uppercase);
        if is_dash(word) && above.ends_with([':', ';', ',']) {
            self.begin(at);
            return (Stage::Addressed, at);
        }
        let address = self.rest(at).strip_prefix('(');
        if address.is_some_and(|rest| ADDRESS.iter().any(|words| at_start(rest, words).is_some())) {
            self.begin(at);
            return (Stage::Addressed, at);
        }
        let open = || !above.ends_with([':', ',', ';', '-', '–']);
        let opens = ends_list(above) || above.ends_with(')') || open() && (self.opens_text(at) || self.announces(at));
        if capital && opens {
            self.begin(at);
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Addressed, at)
    }
}
