//! The lines from the first to the last: what each shows alone, and what it shows below those above it.

use super::above::{Above, Gap};
use super::addressees::Addressees;
use super::attached;
use super::furniture::{self, Standing};
use super::heading::{self, Heading};
use super::model::Junction;
use super::opening::Further;
use super::page::Page;
use super::signal::{self, Signal, Signals};
use super::subject::{Below, Course};
use super::type_line::Typed;
use super::weights::BEGINNERS;
use super::{addressing, date_line, number_line, scraps, subject, web_page};
use crate::LineRole;
use crate::lines::TextLine;
use crate::span::narrow;

/// What the lines of a text show.
#[derive(Debug)]
pub(super) struct Survey<'t> {
    text: &'t str,
    lines: &'t [TextLine],
    page: Page,
    /// The role of every line that does not speak; [`LineRole::Body`] for the others.
    pub(super) roles: Vec<LineRole>,
    /// What every line shows.
    pub(super) signals: Vec<Signals>,
    /// The lines that speak, each with how it follows the one before.
    pub(super) speaking: Vec<(u32, Junction)>,
    above: Option<Above<'t>>,
    gap: Gap,
    heading: Heading,
    typed: Typed,
    subject: Course,
    addressees: Addressees,
    reached: Reached,
    /// The line behind the document: what a site writes below it begins there.
    pub(super) end: usize,
}

/// How far the document has come.
#[derive(Clone, Copy, Debug, Default)]
struct Reached {
    /// The addressees or the first paragraph stand above.
    opened: bool,
    /// The head has ended and the text begun.
    told: bool,
    /// The closing has begun.
    closed: bool,
}

/// What tells that the head of the document has ended and its text begun.
const TOLD: Signals = Signals::of(&[Signal::Basis, Signal::Provision, Signal::Enumerator, Signal::Enactment]);

/// What tells that the document has come to its closing.
const CLOSED: Signals =
    Signals::of(&[Signal::Distribution, Signal::FileCopy, Signal::SigningAuthority, Signal::Signed, Signal::EndMark]);

impl Reached {
    fn pass(&mut self, shown: Signals) {
        // `Ngày ký: 12-09-2031`: what signing software prints above the head opens nothing.
        let printed = shown.has(Signal::ElectronicSignature) || shown.has(Signal::Timestamp);
        self.opened |= shown.has(Signal::Recipients) || shown.shares(BEGINNERS) && !printed;
        self.told |= shown.shares(TOLD);
        self.closed |= shown.shares(CLOSED);
    }

    /// Whether the head has ended.
    const fn begun(self) -> bool {
        self.opened || self.told
    }
}

impl<'t> Survey<'t> {
    /// Looks at all lines of a text, in order.
    pub(super) fn of(text: &'t str, lines: &'t [TextLine]) -> Self {
        let speaking = lines.iter().filter(|line| !line.is_blank()).count();
        let mut survey = Self {
            text,
            lines,
            page: Page::of(text, lines),
            roles: Vec::with_capacity(lines.len()),
            signals: Vec::with_capacity(lines.len()),
            speaking: Vec::with_capacity(speaking),
            above: None,
            gap: Gap::default(),
            heading: Heading::default(),
            typed: Typed::default(),
            subject: Course::default(),
            addressees: Addressees::default(),
            reached: Reached::default(),
            end: lines.len(),
        };
        let shown =
            web_page::document(text, lines).unwrap_or_else(|| furniture::front_matter(text, lines)..lines.len());
        survey.end = shown.end;
        let scraps = scraps::find(text, lines);
        let running = furniture::running(text, lines);
        for (index, line) in lines.iter().enumerate() {
            let standing = if !shown.contains(&index) || running.binary_search(&index).is_ok() {
                Standing::Page
            } else if scraps.binary_search(&index).is_ok() {
                Standing::Debris
            } else {
                furniture::standing(text, line)
            };
            let mut signals = Signals::default();
            if standing == Standing::Speaks {
                signals = survey.look_at(index, line);
            } else {
                survey.gap.widen(standing, line);
            }
            survey.signals.push(signals);
            survey.roles.push(standing.role());
        }
        survey
    }

    /// What a line that speaks shows below those above it.
    fn look_at(&mut self, index: usize, line: &'t TextLine) -> Signals {
        let content = line.content(self.text);
        // `Phụ lục I` directly behind the form feed: a page parts more than a blank line does.
        self.gap.parts |= line.shape.form_feed;
        let below = self.lines.get(index + 1).filter(|line| !line.is_blank());
        let alone = signal::signals(self.text, line, below, self.speaking.len(), self.page);
        let mut shown = self.heading.of(content, line, alone);
        if shown.has(Signal::PersonName) && self.is_cell(index) {
            // `Xã Đồng Xa` between two bars: what a table lists are no signers.
            shown.set(Signal::PersonName, false);
        }
        if self.above.is_some_and(|above| attached::is_asked_for(above, line, content, shown, self.gap.parts)) {
            shown = Signals::of(&[Signal::Sentence]);
        }
        if shown.has(Signal::Enclosure) && !self.reached.closed {
            let above = self.above.map(|above| above.content);
            let below = below.map(|line| line.content(self.text));
            shown.set(Signal::Enclosure, !attached::names_form(content, shown, above, below));
        }
        if shown.has(Signal::IssuedWith) && attached::encloses(self.text, line, below) {
            shown.set(Signal::IssuedWith, false);
        }
        let sender = self.above.map(|above| above.content).filter(|_| !self.reached.begun());
        if shown.has(Signal::Recipients) && addressing::lacks_sender(sender, content) {
            shown.set(Signal::Recipients, false);
        }
        let lines = self.lines.get(index + 1..).unwrap_or_default();
        let further = Further { text: self.text, lines, parted: self.gap.parts };
        self.addressees.read(self.above, line, further, self.page, self.reached.begun(), &mut shown);
        let below_type = Below { line, further, shown };
        if self.above.is_some_and(|above| Course::opens(above, below_type, self.page)) {
            shown.set(Signal::Opening, false);
        }
        let below_subject = Below { line, further, shown };
        if self.above.is_some_and(|above| self.subject.is_over(above, below_subject, self.text, self.page)) {
            shown.set(Signal::Opening, true);
        }
        let damaged = |above| subject::opens_damaged(above, content, further);
        if !self.reached.begun() && self.above.is_some_and(damaged) {
            shown.set(Signal::About, true);
        }
        let junction = self.junction(content, shown);
        if junction == Junction::Running && (self.reached.opened || self.above.is_some_and(Above::is_wide)) {
            // `… vướng mắc` / `về việc vay vốn`: amid a paragraph the words open nothing, however narrow the page is.
            shown.set(Signal::About, false);
            shown.set(Signal::AboutShort, false);
        }
        number_line::around(self.text, self.above, line, below, &mut shown);
        self.typed.read(self.text, line, below, &mut shown);
        if let Some(above) = self.above {
            date_line::below(above, content, &mut shown);
            above.goes_on_with(content, &mut shown);
        }
        if self.above.is_some_and(|above| self.subject.tells_month(above, content)) {
            shown.set(Signal::DateLine, false);
        }
        let headed = shown.has(Signal::TypeLine) || shown.has(Signal::TypeOpening);
        if headed
            && self.reached.told
            && !self.reached.closed
            && heading::heads_section(self.text, self.lines, index, &self.signals, &self.speaking)
        {
            shown.set(Signal::TypeLine, false);
            shown.set(Signal::TypeOpening, false);
        }
        if self.subject.stands_beside_date(content) {
            shown.set(Signal::DateLine, true);
            shown.set(Signal::Sentence, false);
        }
        shown.set(Signal::BelowSubject, self.subject.is_far_above());
        self.reached.pass(shown);
        self.subject.pass(self.above.map(|above| above.shown).unwrap_or_default(), shown, self.reached.begun());
        if self.reached.closed && shown.has(Signal::IssuedWith) {
            attached::entitle(self.lines, &mut self.signals, &self.speaking, junction);
        }
        self.speaking.push((narrow(index), junction));
        self.above = Some(Above { line, content, shown });
        self.gap = Gap::default();
        shown
    }

    /// How a line follows the one above.
    fn junction(&self, content: &str, shown: Signals) -> Junction {
        match self.above {
            Some(above) if self.subject.breaks_off(above.content) => Junction::Running,
            Some(above) => {
                let listed = self.reached.closed && above.lists_on(shown);
                above.leads_to(content, shown, self.gap.parts && !listed)
            }
            None if self.gap.parts => Junction::Loose,
            None => Junction::Tight,
        }
    }

    /// Whether a line is all that stands between two bars of a table whose cells stand a line each.
    fn is_cell(&self, index: usize) -> bool {
        let bar = |line: Option<&TextLine>| line.is_some_and(|line| line.content(self.text) == "|");
        bar(index.checked_sub(1).and_then(|above| self.lines.get(above))) && bar(self.lines.get(index + 1))
    }
}
