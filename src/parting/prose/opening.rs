//! Where the text begins below the head, and where it takes leave: who says something, and the labels and formulas that
//! open a sentence.

use super::Cutter;
use super::words::ends_sentence;
use crate::fold::{at_end, at_start};
use crate::letters::{is_lowercase, is_uppercase};
use crate::vocabulary::heads::PRINTED_WIRES;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::paragraphs::{BELOW, FIRST, FORMULAS, NO_SPEAKER_BEHIND, ORGANS, SAYS};

/// The words by which a body is known again.
const NAMED: usize = 3;
/// The bytes in which the letterhead names the issuer.
const LONGEST_LETTERHEAD: usize = 400;

impl Cutter<'_> {
    /// Whether the issuer opens a sentence with a word: as the letterhead names it, or else any body that says something in a
    /// sentence which announces what follows and in which the letterhead's name opens none.
    pub(super) fn announces(&self, at: usize) -> bool {
        /// The words of the sentence at the most.
        const LONGEST_SENTENCE: usize = 50;
        if self.is_issuer(at) {
            return true;
        }
        let end = (at..at + LONGEST_SENTENCE).find(|at| self.word(*at).ends_with(['.', ';', ':']));
        let below = |end: &usize| BELOW.iter().any(|words| at_end(self.between(at, end + 1), words).is_some());
        let Some(end) = end.filter(below) else { return false };
        self.tells(at) && opens_actor(self.between(at, at + NAMED)) && !(at + 1..end).any(|at| self.is_issuer(at))
    }

    /// Whether a body does what issuers do, that begins with a word and asks for none before it.
    fn tells(&self, at: usize) -> bool {
        /// The words from the name to what it does at the most.
        const LONGEST_NAME: usize = 14;
        let ends = |at: &usize| !self.word(*at).ends_with([',', ';', '.', ':']);
        let mut further = (at + 1..at + LONGEST_NAME).take_while(ends);
        !NO_SPEAKER_BEHIND.contains(&self.above(at)) && further.any(|at| SAYS.contains(&self.between(at, at + 2)))
    }

    /// Whether the name of the issuer, as the letterhead has it, begins with a word and opens a sentence in which it says
    /// something; an organ of it may stand before it.
    pub(super) fn is_issuer(&self, at: usize) -> bool {
        let organ = ORGANS.iter().find(|organ| self.rest(at).starts_with(**organ));
        let opens = organ.is_some() || opens_actor(self.between(at, at + NAMED));
        if self.words.len() <= at + NAMED || !opens || !self.tells(at) {
            return false;
        }
        let head = self.words.iter().take_while(|word| word.to <= LONGEST_LETTERHEAD).last();
        let head = head.and_then(|word| self.text.get(..word.to)).unwrap_or_default();
        let printed = |from: usize, to: usize| head.find(&self.between(from, to).to_uppercase());
        let behind = organ.map_or(at, |organ| at + organ.split(' ').count());
        // `TỈNH ỦY ĐỒNG XA` / `VĂN PHÒNG`: `Văn phòng Tỉnh ủy …`
        let below = || printed(at, at + 2).zip(printed(at + 2, at + 4)).is_some_and(|(own, above)| above < own);
        printed(at, at + NAMED).is_some() || below() || behind > at && printed(behind, behind + NAMED).is_some()
    }

    /// The word behind the label by which the issuer of a telegram tells whom it is sent to: `Bộ Nông nghiệp điện:`
    pub(super) fn wires(&self, at: usize) -> Option<usize> {
        /// The words of the issuer at the most.
        const LONGEST_ISSUER: usize = 12;
        let label = (at + 1..at + LONGEST_ISSUER).find(|at| self.word(*at) == PRINTED_WIRES)?;
        (self.word(at).starts_with(is_uppercase) && opens_actor(self.rest(at))).then_some(label + 1)
    }

    /// Whether words begin that open the first paragraph of a document.
    pub(super) fn opens_text(&self, at: usize) -> bool {
        let rest = self.rest(at);
        let told = self.word(at) == "Ngày" && self.word(at + 1).starts_with(|c: char| c.is_ascii_digit());
        let opens = |words: &str| rest.strip_prefix(words).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        told || FIRST.iter().any(|words| opens(words))
    }

    /// Whether the label of something begins with a word, its colon behind it: `Thời gian bắt đầu:`
    pub(super) fn opens_label(&self, at: usize) -> bool {
        /// The words of a label at the most.
        const LONGEST_LABEL: usize = 5;
        let label = at..at + LONGEST_LABEL;
        let end = label.clone().find(|at| self.word(*at).ends_with(':'));
        end.is_some_and(|end| (at + 1..=end).all(|at| self.word(at).starts_with(is_lowercase)) && end > at)
    }

    /// Whether the last sentence of the text begins with a word, and with one of the formulas that close documents:
    /// `Nhận được Công văn này, yêu cầu các đơn vị thực hiện./.`
    pub(super) fn takes_leave(&self, at: usize) -> bool {
        /// The words of the sentence at the most.
        const LONGEST_FORMULA: usize = 80;
        let closes = || FORMULAS.iter().any(|words| at_start(self.rest(at), words).is_some());
        let mut words = (at..self.words.len()).take(LONGEST_FORMULA).map(|at| self.word(at));
        self.word(at).starts_with(is_uppercase)
            && closes()
            && words.find(|word| ends_sentence(word)).is_some_and(|word| word.ends_with("./."))
    }
}
