//! A stretch of a line: what stands in one of the columns that the text flattened into it.

use crate::Span;
use crate::joined::{Joined, line_break};
use crate::letters::{is_alphanumeric, is_uppercase};
use crate::source::scan::any_pair;
use crate::span::narrow;
use crate::vocabulary::heads::SIGNING_LABELS;

/// A stretch of a line of the working text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch<'t> {
    /// What stands there.
    pub(crate) text: &'t str,
    /// Where it begins.
    pub(crate) at: u32,
}

impl<'t> Stretch<'t> {
    /// What stands behind the first bytes.
    pub(crate) fn behind(self, bytes: usize) -> Self {
        Self { text: self.text.get(bytes..).unwrap_or_default(), at: self.at + narrow(bytes) }.trimmed()
    }

    /// The first bytes.
    pub(crate) fn before(self, bytes: usize) -> Self {
        Self { text: self.text.get(..bytes).unwrap_or_default(), at: self.at }.trimmed()
    }

    /// Without white space around it.
    pub(crate) fn trimmed(self) -> Self {
        let text = self.text.trim_start();
        Self { text: text.trim_end(), at: self.at + narrow(self.text.len() - text.len()) }
    }

    /// Without such characters around it.
    pub(crate) fn trimmed_of(self, outside: fn(char) -> bool) -> Self {
        let text = self.text.trim_start_matches(outside);
        let cut = self.text.len() - text.len();
        Self { text: text.trim_end_matches(outside), at: self.at + narrow(cut) }
    }

    /// What stands before the lines that signing software printed beside it: `KẾ HOẠCH Ký bởi: Sở Y tế`
    pub(crate) fn before_banner(self) -> Self {
        let labelled = |at: &usize| *at == 0 || self.text.get(..*at).is_some_and(|before| before.ends_with(' '));
        // All labels end with a colon, and most stretches have none.
        let mut colons = memchr::memchr_iter(b':', self.text.as_bytes());
        let begins = |colon: usize| {
            let text = self.text.get(..=colon)?;
            let labels = SIGNING_LABELS.iter().filter(|label| text.ends_with(*label));
            labels.map(|label| text.len() - label.len()).find(labelled)
        };
        colons.find_map(begins).map_or(self, |at| self.before(at))
    }

    /// What stands behind the specks that recognition left before a list marker: `“- Sở Nội vụ;`, `. ~ Lưu: VT.`
    pub(crate) fn behind_specks(self) -> Self {
        /// Specks before a marker at the most.
        const SPECKS: usize = 2;
        let speck = |c: char| matches!(c, '.' | ',' | '\'' | '`' | '‘' | '’' | '“' | '"' | '|');
        let marked = self.text.trim_start_matches(|c: char| speck(c) || c == ' ');
        let before = self.text.get(..self.text.len() - marked.len()).unwrap_or_default();
        let specks = before.chars().filter(|c| speck(*c)).count();
        let item = marked.strip_prefix(['-', '–', '—', '~', '+']).map(str::trim_start);
        let opens = item.is_some_and(|item| item.starts_with(is_uppercase));
        if opens && (1..=SPECKS).contains(&specks) { self.behind(before.len()) } else { self }
    }

    /// What stands behind the marks before its first letter or digit.
    pub(crate) fn behind_marks(self) -> Self {
        self.behind(self.text.len() - self.text.trim_start_matches(|c: char| !is_alphanumeric(c)).len())
    }

    /// What stands before strokes of a pen at its end, and digits and letters by themselves among them: `Các huyện ủy, ⁄ 7 „`
    pub(crate) fn before_strokes(self) -> Self {
        let stroke = |c: char| matches!(c, '⁄' | '\\' | '~' | '^' | '„' | '<' | '>' | '=' | '«' | '»' | '¬' | '¦');
        let (mut at, mut end) = (self.text.len(), self.text.len());
        for part in self.text.rsplit(' ') {
            at -= part.len();
            if !part.is_empty() && part.chars().all(stroke) {
                end = at;
            } else if part.chars().nth(1).is_some() {
                break;
            }
            at = at.saturating_sub(1);
        }
        if end > 0 { self.before(end) } else { self }
    }

    /// Without Markdown's marks of emphasis around it; one star is a list marker.
    fn without_emphasis(self) -> Self {
        let stars = |text: &str, bare: &str| if text.len() - bare.len() > 1 { text.len() - bare.len() } else { 0 };
        let end = self.text.len() - stars(self.text, self.text.trim_end_matches('*'));
        let text = self.text.get(..end).unwrap_or_default();
        let start = stars(text, text.trim_start_matches('*'));
        if start == 0 && end == self.text.len() { self } else { Self { text, at: self.at }.behind(start) }
    }

    /// Its text for a reader.
    pub(crate) fn joined(self) -> Joined {
        Joined::of(self.text, self.at)
    }

    /// Offset behind its last byte.
    pub(crate) fn end(self) -> u32 {
        self.at + narrow(self.text.len())
    }

    /// Where it stands.
    pub(crate) fn span(self) -> Span {
        Span::new(self.at, self.end())
    }
}

/// The stretches of a line that begins at `from`: cells of tables, and what a run of blanks or a tab parts.
pub(crate) fn stretches(content: &str, from: u32) -> impl Iterator<Item = Stretch<'_>> {
    let mut at = 0;
    let parted = may_hold_gaps(content.as_bytes());
    std::iter::from_fn(move || {
        let rest = content.get(at..).filter(|rest| !rest.is_empty())?;
        let gap = if parted { gap(rest.as_bytes()) } else { None };
        let (length, gap) = gap.unwrap_or((rest.len(), 0));
        let stretch = Stretch { text: rest.get(..length)?, at: from + narrow(at) };
        at += length + gap;
        Some(stretch.trimmed().without_emphasis())
    })
    .filter(|stretch| !stretch.text.is_empty())
}

/// Whether the only bar of a text stands between two letters, a small one behind it: nobody sets cells so.
fn is_speck(bytes: &[u8], bar: usize) -> bool {
    let above = bar.checked_sub(1).and_then(|at| bytes.get(at));
    above.is_some_and(|byte| byte.is_ascii_lowercase() || !byte.is_ascii())
        && bytes.get(bar + 1).is_some_and(u8::is_ascii_lowercase)
        && memchr::memchr_iter(b'|', bytes).count() == 1
}

/// Whether a line has any of what gaps are made of: most lines have none.
fn may_hold_gaps(bytes: &[u8]) -> bool {
    let mark = |byte: u8| (byte == b'\t') | (byte == b'|') | (byte == b'*') | (byte == b'<');
    let behind = bytes.get(1..).unwrap_or_default();
    let before = bytes.get(..behind.len()).unwrap_or_default();
    let opens = |a: u8, b: u8| mark(a) | (a == b' ') & (b == b' ');
    bytes.last().copied().is_some_and(mark) || any_pair(before, behind, opens)
}

/// The words of a text, which single blanks part, and where each begins.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split(' ').map(move |word| {
        let at = next;
        next += word.len() + 1;
        (at, word)
    })
}

/// Where the first gap begins, and how long it is.
fn gap(bytes: &[u8]) -> Option<(usize, usize)> {
    bytes.iter().enumerate().find_map(|(at, byte)| {
        let rest = || bytes.get(at..).unwrap_or_default();
        let length = match byte {
            // `Lê Trườn|g`: a speck in a word.
            b'|' if is_speck(bytes, at) => return None,
            b'\t' | b'|' => 1,
            // `**CHỦ TỊCH** **Nguyễn Văn A**`
            b'*' if rest().starts_with(b"** **") => 5,
            b' ' if rest().starts_with(b"   ") => 3,
            b'<' => line_break(rest())?,
            _ => return None,
        };
        Some((at, length))
    })
}
