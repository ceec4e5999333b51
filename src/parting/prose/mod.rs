//! A text whose pages stand on a line each: everything from the title of the state to the signer, blanks between.
//!
//! What surely began a line is known by its words: the titles, the label of the number, the place before the date, the type,
//! whom it is addressed to, bases, enumerators that go on with their sequence, the recipients of copies, who signs. A paragraph
//! that nothing tells from the sentence before it stays with it.

use std::mem::discriminant;

use crate::lines::{TextLine, line};
use crate::vocabulary::letterheads::PRINTED_TITLES;

mod body;
mod closing;
mod enclosed;
mod head;
mod opening;
mod words;

use body::Sequences;
use closing::Closing;
use head::Head;
use words::{Word, words};

/// A head stands on a line that is so wide, in characters.
const JOINED_WIDTH: u16 = 240;
/// Lines above it at the most.
const ABOVE: usize = 4;

/// The lines of a text that has its head on one line, parted; any other text stays as it is.
pub(super) fn part(text: &str, lines: Vec<TextLine>) -> Vec<TextLine> {
    let speaking = || lines.iter().filter(|line| line.shape.letters > 0).take(ABOVE);
    let joined = |line: &TextLine| {
        let content = line.content(text);
        let titled = PRINTED_TITLES.iter().any(|title| content.contains(title));
        titled && (content.contains(" ngày ") || content.contains(" Số"))
    };
    if !speaking().any(|line| line.shape.width >= JOINED_WIDTH && joined(line)) {
        return lines;
    }
    let mut parted = Vec::with_capacity(lines.len() * 2);
    let mut stage = Stage::Head(Head::default());
    for row in &lines {
        if row.is_blank() {
            parted.push(*row);
            continue;
        }
        let content = row.content(text);
        let mut cutter = Cutter { text: content, words: words(content), cuts: Vec::new() };
        stage = cutter.cut(stage);
        let from = row.from as usize;
        let cuts = cutter.cuts.iter().map(|at| from + at).chain([row.next as usize]);
        let mut start = row.from as usize;
        let first = parted.len();
        for next in cuts {
            let end = next.min(row.to as usize);
            parted.push(line(text.as_bytes(), start, end, next));
            start = next;
        }
        if let Some(first) = parted.get_mut(first) {
            first.start = row.start;
            first.shape.form_feed |= row.shape.form_feed;
        }
    }
    parted
}

/// Where the reader of words has come.
#[derive(Clone, Copy, Debug)]
enum Stage {
    Head(Head),
    /// Below the type: the subject. The index of its first word counts on one line only.
    Subject(usize),
    /// The authority above the bases, in capitals.
    Authority,
    /// Those whom the document addresses.
    Addressed,
    Body(Sequences),
    Closing(Closing),
    /// The title of something attached.
    Enclosed,
}

/// Parts one line.
struct Cutter<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// Where lines begin, in order.
    cuts: Vec<usize>,
}

impl Cutter<'_> {
    fn cut(&mut self, mut stage: Stage) -> Stage {
        let mut at = 0;
        while at < self.words.len() {
            let (next, reached) = match stage {
                Stage::Head(head) => self.head(at, head),
                Stage::Subject(from) => self.subject(at, from),
                Stage::Authority => self.authority(at),
                Stage::Addressed => self.addressed(at),
                Stage::Body(sequences) => self.body(at, sequences),
                Stage::Closing(closing) => self.closing(at, closing),
                Stage::Enclosed => self.enclosed(at),
            };
            // Another stage looks at the word again.
            let stays = reached == at && discriminant(&next) == discriminant(&stage);
            (stage, at) = (next, reached + usize::from(stays));
        }
        match stage {
            // The next page goes on with it.
            Stage::Subject(_) => Stage::Subject(0),
            stage => stage,
        }
    }
}
