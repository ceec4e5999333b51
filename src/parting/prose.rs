//! A text whose pages stand on a line each: everything from the title of the state to the signer, blanks between.
//!
//! What surely began a line is known by its words: the titles, the label of the number, the place before the date, the type,
//! whom it is addressed to, bases, enumerators that go on with their sequence, the recipients of copies, who signs. A paragraph
//! that nothing tells from the sentence before it stays with it.

use std::mem::discriminant;

use crate::fold::at_start;
use crate::grammar::authority::{authority, opens_with_position};
use crate::grammar::numeral::roman;
use crate::letters::{is_alphabetic, is_lowercase, is_uppercase};
use crate::lines::{TextLine, line};
use crate::vocabulary;
use crate::vocabulary::heads::JOINT_WORDS;
use crate::vocabulary::letterheads::PRINTED_TITLES;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::paragraphs::{COUNTED_UNITS, FIRST, FORMULAS, ORGANS, SAYS};
use crate::vocabulary::provisions::POINTS;
use crate::vocabulary::signers::{LED, NAME_PARTICLES, RANKS};

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

/// What of a head was seen.
#[derive(Clone, Copy, Debug, Default)]
struct Head {
    numbered: bool,
    dated: bool,
}

/// The enumerators seen last, of each kind.
#[derive(Clone, Copy, Debug, Default)]
struct Sequences {
    article: u32,
    roman: u16,
    chapter: u16,
    /// `1.`, and `1.2.` below it.
    arabic: [u32; 2],
    /// How many letters of a list were seen.
    letter: usize,
    /// A mark that ends a sentence stood behind the last enumerator: what goes on is no title.
    ended: bool,
    /// The heading that the last enumerator opened is set in capitals.
    heading: bool,
}

/// What of a closing was seen.
#[derive(Clone, Copy, Debug, Default)]
struct Closing {
    /// The recipients of copies are told.
    listed: bool,
    /// A position stands above: what follows is a name.
    named: bool,
}

/// A word of a line.
#[derive(Clone, Copy, Debug)]
struct Word {
    from: usize,
    to: usize,
}

struct Cutter<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// Where lines begin, in order.
    cuts: Vec<usize>,
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_whitespace(), begun) {
            (false, None) => begun = Some(at),
            (true, Some(from)) => {
                words.push(Word { from, to: at });
                begun = None;
            }
            _ => {}
        }
    }
    words
}

/// The words of a subject at the most, and the bytes in which the letterhead names the issuer.
const LONGEST_SUBJECT: usize = 120;
const LONGEST_LETTERHEAD: usize = 400;
/// The words of a place at the most.
const LONGEST_PLACE: usize = 4;
/// Words of a place that are surely one where more stand before the comma.
const USUAL_PLACE: usize = 2;
/// The words by which a body is known again.
const NAMED: usize = 3;
/// The longest type in words.
const LONGEST_TYPE: usize = 8;
/// The words of a name at the most, a degree among them.
const LONGEST_NAME: usize = 6;
/// Words of the note of what something was issued with at the most.
const LONGEST_NOTE: usize = 60;
/// Words of what is set in capitals at the most.
const LONGEST_CAPITALS: usize = 40;

impl<'t> Cutter<'t> {
    fn word(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|word| self.text.get(word.from..word.to)).unwrap_or_default()
    }

    /// The word before another; nothing before the first.
    fn above(&self, at: usize) -> &'t str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    /// What stands from a word on.
    fn rest(&self, at: usize) -> &'t str {
        self.words.get(at).and_then(|word| self.text.get(word.from..)).unwrap_or_default()
    }

    /// What stands from one word up to another.
    fn between(&self, from: usize, to: usize) -> &'t str {
        let end = to.checked_sub(1).and_then(|last| self.words.get(last)).map_or(0, |word| word.to);
        self.words.get(from).and_then(|word| self.text.get(word.from..end)).unwrap_or_default()
    }

    /// A line begins with a word.
    fn begin(&mut self, at: usize) {
        let Some(word) = self.words.get(at) else { return };
        if word.from > 0 && self.cuts.last().is_none_or(|last| *last < word.from) {
            self.cuts.push(word.from);
        }
    }

    /// Where words in capitals end that begin with one; numbers stand among them.
    fn capitals(&self, at: usize) -> usize {
        let most = self.words.len().min(at + LONGEST_CAPITALS);
        let ends = |at: &usize| {
            let (word, next) = (self.word(*at), self.word(at + 1));
            // `PHÓ CHỈ HUY TRƯỞNG - TMT`
            let joins = matches!(word, "-" | "–") && is_upper(next) && next.starts_with(is_uppercase);
            // `CHỦ TRÌ Y Moan`, `PHÓ CHỦ TỊCH K' Brếu`
            let particle = NAME_PARTICLES.contains(&word.trim_end_matches(['\'', '’']));
            let named = particle && next.starts_with(is_uppercase) && !is_upper(next) && self.above(*at) != "BÊN";
            !(is_upper(word) || joins) || is_degree(word) || named
        };
        (at..most).find(ends).unwrap_or(most)
    }

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

    fn head(&mut self, at: usize, mut head: Head) -> (Stage, usize) {
        let rest = self.rest(at);
        if let Some(title) = PRINTED_TITLES.iter().find(|title| rest.starts_with(**title)) {
            self.begin(at);
            let behind = at + title.split(' ').count();
            self.begin(behind);
            return (Stage::Head(head), behind);
        }
        let (word, next) = (self.word(at), self.word(at + 1));
        if !head.numbered && (word == "Số:" || word == "Số" && next.starts_with(|c: char| c.is_ascii_digit())) {
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
        } else if word == "V/v" || word == "Về" && next == "việc" {
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
            (set || matches!(word, "TP." | "TP")) && (*at + 1 == date || !self.word(*at).ends_with(','))
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
        let labelled = self.word(at) == "Kính" && self.word(at + 1).starts_with("gửi");
        labelled.then(|| if self.word(at + 2) == ":" { at + 3 } else { at + 2 })
    }

    /// The word behind the type in capitals that begins with one, whose it is with it.
    fn kind(&self, at: usize) -> Option<usize> {
        let (_, length) = vocabulary::type_at_start(self.between(at, self.capitals(at)))?;
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

    fn subject(&mut self, at: usize, from: usize) -> (Stage, usize) {
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
        let listed = is_dash(word) && self.word(at + 1) == "Căn";
        if opens || listed || self.opens_unit(at) {
            self.begin(at);
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Subject(from), at)
    }

    /// Whether the issuer opens a sentence with a word: as the letterhead names it, or else any body that says something in a
    /// sentence which announces what follows and in which the letterhead's name opens none.
    fn announces(&self, at: usize) -> bool {
        /// The words of the sentence at the most.
        const LONGEST_SENTENCE: usize = 50;
        if self.is_issuer(at) {
            return true;
        }
        let end = (at..at + LONGEST_SENTENCE).find(|at| self.word(*at).ends_with(['.', ';', ':']));
        let Some(end) = end.filter(|end| self.word(*end) == "sau:" || self.word(*end) == "đây:") else {
            return false;
        };
        self.tells(at) && opens_actor(self.between(at, at + NAMED)) && !(at + 1..end).any(|at| self.is_issuer(at))
    }

    /// Whether a body does what issuers do, that begins with a word and asks for none before it.
    fn tells(&self, at: usize) -> bool {
        /// The words from the name to what it does at the most.
        const LONGEST_NAME: usize = 14;
        let ends = |at: &usize| !self.word(*at).ends_with([',', ';', '.', ':']);
        let mut further = (at + 1..at + LONGEST_NAME).take_while(ends);
        let asks = ["của", "tại", "cho", "với", "và", "thuộc", "do", "từ", "gửi", "đến"].contains(&self.above(at));
        !asks && further.any(|at| SAYS.contains(&self.between(at, at + 2)))
    }

    /// Whether the name of the issuer, as the letterhead has it, begins with a word and opens a sentence in which it says
    /// something; an organ of it may stand before it.
    fn is_issuer(&self, at: usize) -> bool {
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

    /// Whether the last sentence of the text begins with a word, and with one of the formulas that close documents:
    /// `Nhận được Công văn này, yêu cầu các đơn vị thực hiện./.`
    fn takes_leave(&self, at: usize) -> bool {
        /// The words of the sentence at the most.
        const LONGEST_FORMULA: usize = 80;
        let closes = || FORMULAS.iter().any(|words| at_start(self.rest(at), words).is_some());
        let mut words = (at..self.words.len()).take(LONGEST_FORMULA).map(|at| self.word(at));
        self.word(at).starts_with(is_uppercase)
            && closes()
            && words.find(|word| ends_sentence(word)).is_some_and(|word| word.ends_with("./."))
    }

    /// Whether the label of something begins with a word, its colon behind it: `Thời gian bắt đầu:`
    fn opens_label(&self, at: usize) -> bool {
        /// The words of a label at the most.
        const LONGEST_LABEL: usize = 5;
        let label = at..at + LONGEST_LABEL;
        let end = label.clone().find(|at| self.word(*at).ends_with(':'));
        end.is_some_and(|end| (at + 1..=end).all(|at| self.word(at).starts_with(is_lowercase)) && end > at)
    }

    /// The word behind the label by which the issuer of a telegram tells whom it is sent to: `Bộ Nông nghiệp điện:`
    fn wires(&self, at: usize) -> Option<usize> {
        /// The words of the issuer at the most.
        const LONGEST_ISSUER: usize = 12;
        let label = (at + 1..at + LONGEST_ISSUER).find(|at| self.word(*at) == "điện:")?;
        (self.word(at).starts_with(is_uppercase) && opens_actor(self.rest(at))).then_some(label + 1)
    }

    /// Whether words begin that open the first paragraph of a document.
    fn opens_text(&self, at: usize) -> bool {
        let rest = self.rest(at);
        let told = self.word(at) == "Ngày" && self.word(at + 1).starts_with(|c: char| c.is_ascii_digit());
        let opens = |words: &str| rest.strip_prefix(words).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        told || FIRST.iter().any(|words| opens(words))
    }

    fn authority(&mut self, at: usize) -> (Stage, usize) {
        let behind = self.capitals(at);
        self.begin(behind);
        (Stage::Body(Sequences::default()), behind)
    }

    fn addressed(&mut self, at: usize) -> (Stage, usize) {
        let (word, above) = (self.word(at), self.above(at));
        let capital = word.starts_with(is_uppercase);
        if is_dash(word) && above.ends_with([':', ';', ',']) {
            self.begin(at);
            return (Stage::Addressed, at);
        }
        if word == "(Địa" {
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

    /// Whether a unit or an enactment begins with a word: what no subject holds.
    fn opens_unit(&self, at: usize) -> bool {
        let (word, next) = (self.word(at), self.word(at + 1));
        let first = matches!(word, "I." | "I-" | "1." | "A.") && next.starts_with(is_uppercase);
        first || word == "Điều" && matches!(next, "1." | "1:") || matches!(word, "Chương") && next == "I"
    }

    fn body(&mut self, at: usize, mut seen: Sequences) -> (Stage, usize) {
        let (word, next, above) = (self.word(at), self.word(at + 1), self.above(at));
        let marked = at == 0 || ends_sentence(above) || self.begins(at);
        let upper = is_upper(above) && above.chars().any(is_alphabetic);
        if word == "Nơi" && next.starts_with("nhận") {
            self.begin(at);
            let behind = at + 2;
            self.begin(behind);
            return (Stage::Closing(Closing { listed: true, named: false }), behind);
        }
        let enclosed = if at == 0 || ends_sentence(above) || word == "Phụ" || word == "PHỤ" {
            self.enclosure(at)
        } else {
            None
        };
        if let Some(behind) = enclosed.filter(|behind| self.capitals(*behind) > behind + 2) {
            self.begin(at);
            self.begin(behind);
            return (Stage::Enclosed, behind);
        }
        if marked && is_upper(word) && self.signs(at).is_some() {
            return (Stage::Closing(Closing::default()), at);
        }
        if matches!(word, "QUYẾT" | "NGHỊ") && matches!(next, "ĐỊNH:" | "NGHỊ:" | "QUYẾT:") {
            self.begin(at);
            self.begin(at + 2);
            return (Stage::Body(Sequences::default()), at + 2);
        }
        let basis = word == "Căn" && next == "cứ" || word == "Theo" && next == "đề" || word == "Xét";
        if basis && above.ends_with([';', '.', ',']) {
            self.begin(at);
            return (Stage::Body(seen), at + 2);
        }
        // Behind the label of a unit its own text stands: `1. Thời gian: …`
        let labelled = at.checked_sub(1).is_some_and(|above| self.begins(above) || above > 0 && self.begins(above - 1));
        if marked && !labelled && (self.opens_label(at) || self.takes_leave(at)) {
            self.begin(at);
            return (Stage::Body(seen), at);
        }
        if let Some(behind) = self.unit(at, marked, upper, &mut seen) {
            self.begin(at);
            (seen.ended, seen.heading) = (false, self.capitals(behind) >= behind + 2);
            return (Stage::Body(seen), behind);
        }
        if seen.heading && !is_upper(word) && !is_dash(word) {
            // `II. KHUYẾT ĐIỂM Một số …`: the heading in capitals has ended.
            if upper && word.starts_with(is_uppercase) {
                self.begin(at);
            }
            seen.heading = false;
        }
        seen.ended |= ends_sentence(word);
        (Stage::Body(seen), at)
    }

    /// The word behind the enumerator that begins with one and goes on with its sequence.
    fn unit(&self, at: usize, marked: bool, upper: bool, seen: &mut Sequences) -> Option<usize> {
        let (word, next) = (self.word(at), self.word(at + 1));
        let capital = |at: usize| self.word(at).trim_start_matches(['“', '"', '(']).starts_with(is_uppercase);
        if word == "Điều" && (marked || upper) && next.ends_with(['.', ':']) {
            let number: u32 = next.trim_end_matches(['.', ':']).parse().ok()?;
            let goes_on = number == seen.article + 1;
            return goes_on.then(|| {
                (seen.article, seen.arabic, seen.letter) = (number, [0; 2], 0);
                at + 2
            });
        }
        if matches!(word, "Chương" | "CHƯƠNG") && roman(next) == Some(seen.chapter + 1) && (marked || upper) {
            seen.chapter += 1;
            return Some(at + 2);
        }
        // Behind a title without a mark its first item follows, not what a unit is named with in a sentence.
        let titled = !seen.ended && !COUNTED_UNITS.contains(&self.above(at)) && self.above(at).ends_with(is_lowercase);
        if is_dash(word) {
            let item = next.starts_with(|c: char| is_alphabetic(c) || c == '“');
            return (item && (marked || upper && seen.heading || titled && capital(at + 1) && self.is_first(at)))
                .then_some(at + 1);
        }
        if let Some(letter) = word.strip_suffix(')') {
            let place = POINTS.iter().position(|other| *other == letter)?;
            let goes_on = place == seen.letter || place == 0;
            return (goes_on && (marked || titled && place == 0)).then(|| {
                seen.letter = place + 1;
                at + 1
            });
        }
        let label = word.strip_suffix(['.', '-'])?;
        if let Some(number) = roman(label).filter(|number| *number == seen.roman + 1) {
            return (is_upper(next) && (marked || upper)).then(|| {
                (seen.roman, seen.arabic, seen.letter) = (number, [0; 2], 0);
                at + 1
            });
        }
        let mut numbers = label.split('.').map(str::parse::<u32>);
        let (first, second) = (numbers.next()?.ok()?, numbers.next());
        let below = match (second, numbers.next()) {
            (None, _) => 0,
            (Some(Ok(second)), None) => second,
            _ => return None,
        };
        let opens = titled && if below == 0 { first == 1 } else { below == 1 };
        let stands = capital(at + 1) && (marked || upper || opens);
        let [last, last_below] = seen.arabic;
        let goes_on = match below {
            0 => first == last + 1 || first == 1,
            below => first == last && (below == last_below + 1 || below == 1),
        };
        (stands && goes_on && word.ends_with('.')).then(|| {
            (seen.arabic, seen.letter) = ([first, below], 0);
            at + 1
        })
    }

    /// Whether a second item with the same mark follows the one that begins with a word.
    fn is_first(&self, at: usize) -> bool {
        /// The words of an item at the most.
        const LONGEST_ITEM: usize = 60;
        let end = (at + 1..at + LONGEST_ITEM).find(|at| self.word(*at).ends_with([';', '.']));
        end.is_some_and(|end| self.word(end + 1) == self.word(at))
    }

    /// The word behind the capitals that tell who signs and begin with one.
    fn signs(&self, at: usize) -> Option<usize> {
        let behind = self.capitals(at);
        let text = self.between(at, behind);
        let coded = authority(text).is_some_and(|authority| authority.at == 0);
        // What is attached may open with a type.
        (coded || opens_with_position(text)).then_some(behind).filter(|behind| *behind > at + 1)
    }

    fn closing(&mut self, at: usize, mut closing: Closing) -> (Stage, usize) {
        let (word, above) = (self.word(at), self.above(at));
        if word == "Nơi" && self.word(at + 1).starts_with("nhận") {
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

    /// Whether a line begins with a word.
    fn begins(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.cuts.last() == Some(&word.from))
    }

    /// The word behind the name that begins with one.
    fn name(&self, at: usize) -> usize {
        let of_name = |at: &usize| {
            let word = self.word(*at);
            let labels = word == "Phụ" && self.word(at + 1) == "lục";
            !labels
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
        let coded = |at: usize| authority(self.between(at, behind)).is_some_and(|authority| authority.at == 0);
        let mut starts = vec![from];
        let mut principal = coded(from);
        // For `KT.` and `TL.` an office stands first, whose holder does not sign.
        let deputy = |at: usize| {
            self.word(at).starts_with(['K', 'Q'])
                || self.word(at).starts_with("TL")
                || self.word(at).starts_with("T/L")
                || self.word(at).starts_with("TUQ")
        };
        let mut skip = deputy(from);
        let mut at = from + 1;
        while at < behind {
            let modified = matches!(self.word(at), "PHÓ" | "QUYỀN" | "Q.");
            if coded(at) {
                starts.push(at);
                (principal, skip) = (true, deputy(at));
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
        // `CHI` / `CỤC TRƯỞNG`
        let amid = self.above(at) == "CHI";
        !leads && !amid && opens_with_position(self.between(at, behind))
    }

    /// The word behind the heading of something attached that begins with one: `PHỤ LỤC II`, `QUY CHẾ`
    fn enclosure(&self, at: usize) -> Option<usize> {
        let (word, next) = (self.word(at), self.word(at + 1));
        if matches!((word, next), ("PHỤ", "LỤC") | ("Phụ", "lục")) {
            let label = self.word(at + 2).trim_end_matches(['.', ':']);
            let labelled = roman(label).is_some() || !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit());
            return Some(at + 2 + usize::from(labelled));
        }
        if is_upper(word) { self.kind(at) } else { None }
    }

    fn enclosed(&mut self, at: usize) -> (Stage, usize) {
        let word = self.word(at);
        if word.starts_with('(') && ["(Kèm", "(Ban", "(kèm", "(ban"].contains(&word) {
            self.begin(at);
            let note = at..self.words.len().min(at + LONGEST_NOTE);
            let closed = note.clone().find(|at| self.word(*at).ends_with(')')).map(|last| last + 1);
            let behind = closed.or_else(|| note.skip(1).find(|at| self.opens_unit(*at))).unwrap_or(at + 1);
            self.begin(behind);
            return (Stage::Body(Sequences::default()), behind);
        }
        if self.opens_unit(at) {
            return (Stage::Body(Sequences::default()), at);
        }
        (Stage::Enclosed, at)
    }
}

/// Whether a word bears no small letter: in capitals, or a number among such.
fn is_upper(word: &str) -> bool {
    let told = word.chars().any(|c| is_uppercase(c) || c.is_ascii_digit());
    told && !word.chars().any(is_lowercase)
}

/// `PGS.TS.`, `TS.`, `BS.CKII`: what stands before a name.
fn is_degree(word: &str) -> bool {
    word.len() >= "TS.".len() && word.contains("S.")
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "+" | "•" | "*")
}

/// Whether a list ends with the full stop behind a word: it belongs to no abbreviation, `TP.`, `PGS.TS.`
fn ends_list(word: &str) -> bool {
    let abbreviated = |word: &str| word.contains('.') || matches!(word, "TP" | "TX" | "TT" | "P" | "Q" | "H");
    word.strip_suffix('.').is_some_and(|word| !abbreviated(word))
}

/// Whether a sentence or an item ends with a word.
fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['”', '"', ')']).ends_with(['.', ';', ':', '!', '?', '/'])
}
