//! Tên loại: the type that heads a document, and what stands on its line and below it.

use std::sync::LazyLock;

use super::number_line::is_headed_number;
use super::signal::{Signal, Signals};
use crate::fold::at_start;
use crate::grammar::authority::is_capitals;
use crate::letters::{is_alphanumeric, is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::vocabulary;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::heads::{ABOUT, OF, OTHER_TYPES};

/// [`OTHER_TYPES`] by their first words.
static OTHERS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(OTHER_TYPES));

/// A document type in capitals, alone on its line or at its beginning.
pub(super) fn signs(content: &str, line: &TextLine, found: &mut Signals) {
    let bare = content.trim_matches(|c: char| !is_alphanumeric(c));
    if let Some((_, end)) = vocabulary::type_at_start(bare) {
        let alone = end == bare.len();
        found.set(Signal::TypeLine, alone);
        found.set(Signal::TypeOpening, !alone);
    } else if OTHERS.like(bare).iter().any(|words| at_start(bare, words).is_some()) {
        found.set(Signal::TypeOpening, true);
    } else if line.shape.letters <= LONGEST_TORN && vocabulary::type_torn(bare).is_some() {
        found.set(Signal::TypeLine, true);
    }
}

/// The most letters of a line that is a torn type.
const LONGEST_TORN: u16 = vocabulary::LONGEST_TORN as u16;

/// Whether a type in capitals stands on the line of the subject that it heads: `QUYẾT ĐỊNH Về việc mở lớp`. Where all is set
/// so, the line is known by what stands behind the type.
pub(super) fn heads_subject(content: &str) -> bool {
    let bare = content.trim_start_matches(|c: char| !is_alphanumeric(c));
    if !bare.starts_with(is_uppercase) || !bare.chars().nth(1).is_some_and(is_uppercase) {
        return false;
    }
    let mut rest = bare;
    while let Some((_, behind)) = rest.split_once(' ').filter(|(word, _)| word.chars().all(is_uppercase)) {
        rest = behind.trim_start();
    }
    let named = bare.get(..bare.len() - rest.len()).unwrap_or_default().trim_end();
    let Some((_, end)) = vocabulary::type_at_start(named) else { return false };
    let behind = bare.get(end..).unwrap_or_default();
    let about = ABOUT.iter().any(|words| at_start(behind.trim_start(), words).is_some());
    let begins = rest.starts_with(is_uppercase) && rest.chars().nth(1).is_some_and(|c| is_lowercase(c) || c == '/');
    rest.contains(' ') && begins && end == named.len() || about && behind.starts_with(' ') && end < named.len()
}

/// How far a type has come that takes several lines.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typed {
    /// The line above is its first half.
    half: bool,
    /// The lines above are the type and whose it is.
    whole: bool,
}

impl Typed {
    /// Changes what a line shows by whether a type, or half of one, stands above or begins here.
    pub(super) fn read(&mut self, text: &str, line: &TextLine, below: Option<&TextLine>, shown: &mut Signals) {
        let begins = below.is_some_and(|below| is_wrapped_type(text, line, below));
        if begins || self.half {
            *shown = Signals::of(&[Signal::UpperCase, Signal::TypeLine]);
        }
        self.half = begins;
        if self.whole && is_headed_number(line.content(text)) {
            *shown = Signals::of(&[Signal::NumberLine, Signal::DateLine]);
        }
        self.whole = shown.has(Signal::TypeLine) || self.whole && names_issuer(line.content(text));
    }
}

/// The most letters by themselves before a type.
const SCRAPS: usize = 3;

/// The type in capitals that stands alone on a line behind letters and marks by themselves: `r l THÔNG BÁO`.
pub(crate) fn behind_scraps(content: &str) -> Option<&str> {
    let mut rest = content;
    for _ in 0..SCRAPS {
        let (scrap, behind) = rest.split_once(' ')?;
        if scrap.chars().nth(1).is_some() {
            return None;
        }
        rest = behind.trim_start();
        let bare = rest.trim_end_matches(|c: char| !is_alphanumeric(c));
        if vocabulary::type_named(bare).is_some() && is_capitals(bare) {
            return Some(bare);
        }
    }
    None
}

/// Whether a line below a type says whose it is: `CỦA CHỦ TỊCH CHÍNH PHỦ …`
fn names_issuer(content: &str) -> bool {
    at_start(content, OF).is_some()
}

/// Whether a line and the one below are the two halves of a document type in capitals, and nothing else.
fn is_wrapped_type(text: &str, line: &TextLine, below: &TextLine) -> bool {
    let half = |line: &TextLine| line.shape.width <= HALF_TYPE && line.is_upper_case();
    if !half(line) || !half(below) {
        return false;
    }
    let whole = |text: &str| vocabulary::type_at_start(text).is_some_and(|(_, end)| end == text.len());
    text.get(line.from as usize..below.to as usize).is_some_and(whole) && !whole(line.content(text))
}

/// The widest half of a type that a narrow column wraps: `QUYẾT` / `ĐỊNH`.
const HALF_TYPE: u16 = 8;
