//! The distribution list while it is read: its entries, and which words open, continue and close one.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::archive;
use super::debris;
use super::person;
use crate::fold::{Key, distance, prefix};
use crate::grammar::authority::is_capitals;
use crate::growth;
use crate::joined::Joined;
use crate::letters::{is_alphabetic, is_alphanumeric, is_list_marker, is_lowercase, is_uppercase};
use crate::stretch::Stretch;
use crate::vocabulary::signers::{DISTRIBUTION_LABELS, ENTRY_OPENINGS, KEPT};

/// An entry of the distribution list while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Its text, list marker and closing punctuation included.
    pub(super) text: Joined,
    /// Whether a semicolon or full stop closed it.
    closed: bool,
    /// Whether it speaks of the file copy.
    file_copy: bool,
    /// No list marker stands before it where the others have theirs.
    pub(super) unmarked: bool,
    /// How many brackets open in it and are not closed.
    open_brackets: isize,
}

impl Entry {
    fn goes_on(&mut self, stretch: Stretch<'_>, closed: bool, file_copy: bool) {
        self.text.push(stretch.text, stretch.at);
        self.closed = closed;
        self.file_copy |= file_copy;
        self.open_brackets += open_brackets(stretch.text);
    }
}

/// The list.
#[derive(Debug, Default)]
pub(super) struct List {
    /// Its entries.
    pub(super) entries: Vec<Entry>,
    /// `Nơi nhận` stood above.
    pub(super) labelled: bool,
    /// How many entries stand above the last label.
    above_label: usize,
    /// List markers are in use.
    pub(super) marked: bool,
    /// An entry above the last one ends with a comma.
    commas: bool,
    /// The marker of the first entry.
    marker: Option<char>,
}

impl List {
    /// Whether a stretch belongs to the list.
    pub(super) fn is_entry(&self, text: &str) -> bool {
        begins_with_marker(text) || self.opens_entry(text) || self.continues_entry(text)
    }

    /// Whether a stretch without list marker begins an entry.
    pub(super) fn opens_entry(&self, text: &str) -> bool {
        let open = self.entries.last().is_some_and(|entry| !entry.closed);
        // Below the file copy of a list with markers stands whose letter it is: `Website Cục Thuế: …`
        if !self.labelled && self.entries.is_empty() || self.marked && (open || self.is_over()) {
            return false;
        }
        let known = begins_like_entry(text);
        known && (!is_capitals(text) || ends_closed(text)) || (!self.marked && ends_closed(text) && !is_capitals(text))
    }

    /// Amid a list with markers, what has none and begins with a small letter goes on with the entry above, and so does
    /// what stands in brackets: `- VPCP: BTCN, các PCN;` / `các Vụ: A, B;`, `- Công ty A;` / `(Đ/c: …)`.
    pub(super) fn goes_on_behind_semicolon(&self, text: &str) -> bool {
        let last = self.entries.last().filter(|entry| entry.closed && !entry.file_copy);
        let goes_on = || text.starts_with(is_lowercase) && begins_like_entry(text);
        let address = || text.starts_with('(') && letters(text) >= ADDRESS_LETTERS;
        // `- Văn phòng A (Phòng B;` / `Cổng C, Vụ D);`
        let bracketed = |above: &Entry| {
            above.open_brackets > 0
                && text.find(')').is_some_and(|close| text.find('(').is_none_or(|open| close < open))
        };
        let open = last.filter(|above| above.text.text.ends_with(';'));
        self.marked && open.is_some_and(|above| goes_on() || address() || bracketed(above))
    }

    /// `* Quyết định này gồm 02 trang`: below the file copy what bears a star, and the entries do not, is a remark.
    pub(super) fn remarks_below(&self, text: &str) -> bool {
        let closed = self.entries.last().is_some_and(|entry| entry.closed && entry.file_copy);
        closed
            && text.starts_with('*')
            && !text.starts_with("**")
            && self.marker.map_or(!self.marked, |marker| marker != '*')
    }

    /// Takes the entries that stand behind the label on its line without list markers: `Như trên; Sở A (b/c); Lưu VP.`
    pub(super) fn run_in(&mut self, stretch: Stretch<'_>) -> bool {
        let mut parts = stretch.text.split("; ");
        let entries = parts.clone().count();
        let names = parts.all(|part| part.starts_with(char::is_uppercase) && open_brackets(part) == 0);
        let copied = stretch.text.rsplit("; ").next().is_some_and(is_file_copy);
        if entries < 2 || !names || !copied || !ends_closed(stretch.text) {
            return false;
        }
        let mut rest = stretch;
        while let Some(end) = rest.text.find("; ") {
            self.push(rest.before(end + 1), true, true);
            rest = rest.behind(end + 1);
        }
        self.push(rest, true, true);
        true
    }

    /// Whether a stretch goes on with the entry above.
    pub(super) fn continues_entry(&self, text: &str) -> bool {
        // `(5b).`: what stands in brackets goes on, however short it is.
        let bracketed = |entry: &Entry| entry.open_brackets > 0 && text.contains(')');
        let told = |entry: &Entry| letters(text) >= 2 || text.starts_with('(') || bracketed(entry);
        let open = self.entries.last().filter(|entry| !entry.closed);
        // `- Lưu: VT,` / `TM. BAN THƯỜNG VỤ`: a comma that was a full stop.
        // `- Lưu VP,` / `ỦY`: a word of the seal.
        let sealed = || letters(text) >= SIGNING_LETTERS || text.split(' ').all(debris::is_of_seal);
        let signs = |entry: &Entry| entry.file_copy && is_capitals(text) && sealed();
        open.is_some_and(|entry| told(entry) && !signs(entry) && (bracketed(entry) || !self.signing_above(text)))
    }

    /// After a file copy without a full stop, only what is closed or in brackets goes on with it.
    fn signing_above(&self, text: &str) -> bool {
        let last = self.entries.last().map_or("", |entry| entry.text.text.as_str());
        let open = ends_open(last);
        !open && is_file_copy(last) && !text.starts_with('(')
    }

    /// Whether the line directly below a file copy is the rest of it: `- Lưu Văn phòng Trung` / `ương Đảng.`
    pub(super) fn wraps(&self, text: &str) -> bool {
        let open = self.entries.last().is_some_and(|entry| !entry.closed && is_file_copy(&entry.text.text));
        open && text.starts_with(is_lowercase) && ends_closed(text)
    }

    /// Takes a stretch, which may hold several entries: `- Như trên; - Lưu: VT.`
    pub(super) fn take(&mut self, stretch: Stretch<'_>) {
        let marker = begins_with_marker(stretch.text);
        self.marked |= marker;
        self.marker = self.marker.or_else(|| stretch.text.chars().next().filter(|_| marker));
        let opens = marker
            || self.entries.last().is_none_or(|entry| entry.closed)
            || (!self.marked && self.opens_entry(stretch.text))
            || self.opens_file_copy(stretch.text);
        let closed = ends_closed(stretch.text);
        let mut rest = stretch;
        let mut first = opens;
        let mut semicolons = true;
        loop {
            // Where no marker stands behind a semicolon there is none further on.
            let at = if semicolons { self.next_marker(rest.text) } else { None };
            semicolons = at.is_some();
            let Some(at) = at.or_else(|| self.marker_behind_comma(rest.text)) else { break };
            self.push(rest.before(at), first, true);
            rest = rest.behind(at);
            first = true;
        }
        self.push(rest, first, closed);
    }

    /// `- Các chi bộ trực thuộc,` / `Lưu Văn phòng Huyện ủy.`: behind a comma that closes an entry the file copy is another one,
    /// though it has no list marker.
    fn opens_file_copy(&self, text: &str) -> bool {
        let above = self.entries.last().filter(|above| !above.file_copy && above.open_brackets <= 0);
        let closed = above.is_some_and(|above| above.text.text.ends_with(','));
        let kept = || archive::opening(text).is_some_and(|opening| !opening.damaged);
        closed && text.starts_with(is_uppercase) && kept() && !person::is_whole_name(text, true)
    }

    /// Where the next entry begins on a line: ` - ` behind a semicolon. A star that opens no other entry is one of the seal, and
    /// what begins with no word behind a stroke is none.
    fn next_marker(&self, text: &str) -> Option<usize> {
        let stroke = |marker: &str| !marker.starts_with(['-', '–', '—', '•', '+']);
        let star = |marker: &str| marker.starts_with('*') && self.marker.is_some_and(|own| own != '*');
        next_marker(text).filter(|at| {
            let marker = text.get(*at..).unwrap_or_default();
            !(star(marker) || stroke(marker) && !debris::opens_spoken(marker))
        })
    }

    /// Whether a stretch beside an entry begins with the marker of the list, if it has any.
    pub(super) fn is_marked_alike(&self, text: &str) -> bool {
        self.marker.is_none_or(|marker| text.starts_with(marker))
    }

    /// Where the next entry begins behind a comma, which closes the entries of the Party's lists; it begins like an entry,
    /// or another one above was closed so.
    ///
    /// `- Các đồng chí Phó Trưởng Ban, |- Các vụ, đơn vị trong Ban,`
    fn marker_behind_comma(&self, text: &str) -> Option<usize> {
        let commas = || self.commas || self.ends_with_comma();
        let opens = |item: &str| {
            let bare = item.trim_start_matches(|c: char| !is_alphanumeric(c));
            bare.starts_with(is_uppercase) && (begins_like_entry(bare) || commas())
        };
        // Recognition makes full stops and colons of commas and semicolons.
        let closed = |at: &usize| text.get(..*at).is_some_and(|left| left.ends_with([',', '.', ':']));
        let dashes = dashes(text).filter(closed);
        dashes.map(|at| at + 1).find(|at| text.get(*at..).is_some_and(opens))
    }

    /// Adds a stretch: an entry that it opens, or what goes on with the last one.
    pub(super) fn push(&mut self, stretch: Stretch<'_>, opens: bool, closed: bool) {
        self.commas |= opens && self.ends_with_comma();
        if opens {
            growth::push(&mut self.entries, Entry::default());
        }
        let file_copy = tells_file_copy(stretch.text);
        if let Some(entry) = self.entries.last_mut() {
            entry.goes_on(stretch, closed, file_copy);
        }
    }

    /// `- Công ty A;` among entries with list markers.
    pub(super) fn push_unmarked(&mut self, stretch: Stretch<'_>, opens: bool) {
        self.push(stretch, opens, true);
        if let Some(entry) = self.entries.last_mut() {
            entry.unmarked = true;
        }
    }

    fn ends_with_comma(&self) -> bool {
        self.entries.last().is_some_and(|entry| entry.text.text.ends_with(','))
    }

    /// `Nơi nhận` stands here: a list begins.
    pub(super) fn begin(&mut self) {
        self.labelled = true;
        self.above_label = self.entries.len();
        self.close();
    }

    /// The file copy, which stands last, was told and ends with a full stop.
    pub(super) fn is_over(&self) -> bool {
        let below = self.entries.len() > self.above_label;
        below && self.entries.last().is_some_and(|entry| entry.file_copy && entry.text.text.ends_with('.'))
    }

    /// What follows does not go on with the last entry.
    pub(super) fn close(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            entry.closed = true;
        }
    }

    /// The file copy, the last entry, was told.
    pub(super) fn file_copy_told(&self) -> bool {
        self.entries.last().is_some_and(|entry| entry.file_copy)
    }
}

/// From how many letters on words in capitals below a file copy are no units: `BÍ THƯ`.
const SIGNING_LETTERS: usize = 5;

/// How many more brackets open in a text than close.
fn open_brackets(text: &str) -> isize {
    text.chars().fold(0, |open, c| match c {
        '(' => open + 1,
        ')' => open - 1,
        _ => open,
    })
}

/// From how many letters on what stands in brackets below an entry is the address of whom it names.
const ADDRESS_LETTERS: usize = 6;

/// The end of `Nơi nhận:` at the beginning of a stretch.
pub(super) fn label_end(text: &str) -> Option<usize> {
    let lead = text.len() - text.trim_start_matches(|c: char| !is_alphabetic(c)).len();
    let label = text.get(lead..)?;
    let end = label.char_indices().take(24).find(|(_, c)| matches!(c, ':' | ';')).map(|(at, _)| at);
    let (words, next) = match end {
        Some(end) => (label.get(..end)?, end + 1),
        // Without a colon: two words.
        None => {
            let end = label.match_indices(' ').nth(1).map_or(label.len(), |(at, _)| at);
            (label.get(..end)?, end)
        }
    };
    let key = Key::<16>::of(words);
    let key = key.as_bytes().trim_ascii_end();
    let found = DISTRIBUTION_LABELS.iter().any(|name| distance(name.as_bytes(), key, LABEL_DAMAGE).is_some());
    found.then_some(lead + next)
}

/// How many letters of `Nơi nhận` may be damaged.
const LABEL_DAMAGE: usize = 1;

/// `-`: a list marker by itself.
pub(super) fn is_marker(text: &str) -> bool {
    matches!(text, "-" | "–" | "+")
}

/// `- Như trên`, `~ Như trên`, `+ Lưu`; also `_- Báo cáo`.
pub(super) fn begins_with_marker(text: &str) -> bool {
    let marker = |c: char| is_list_marker(c) || matches!(c, '¬' | '_' | '=');
    let rest = text.trim_start_matches(|c: char| marker(c) || matches!(c, ' ' | '\'' | '‹' | '`'));
    text.starts_with(marker) && rest.starts_with(|c: char| is_alphanumeric(c) || matches!(c, '(' | '“' | '"'))
}

/// Whether a stretch begins with the words that open entries.
pub(super) fn begins_like_entry(text: &str) -> bool {
    ENTRY_OPENINGS.of(Key::<20>::of(text).as_bytes()).next().is_some()
}

/// Where dashes stand between blanks: the blanks before them.
fn dashes(text: &str) -> impl Iterator<Item = usize> {
    static DASH: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(" - "));
    DASH.find_iter(text.as_bytes())
}

/// Where the next entry begins on a line: ` - ` behind a semicolon.
fn next_marker(text: &str) -> Option<usize> {
    text.match_indices(';').find_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let marker = rest.trim_start();
        // `…; *(để b/c)*` is set in italics.
        let marked = marker.len() < rest.len() && begins_with_marker(marker) && !marker.starts_with("*(");
        marked.then(|| text.len() - marker.len())
    })
}

/// Whether a text ends with the mark that closes an entry.
pub(super) fn ends_closed(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', ' ']);
    // `(số 181 đường A, TP.`: the name of the city follows.
    text.ends_with(';') || (text.ends_with('.') && !text.ends_with("TP.") && !text.ends_with("Tp."))
}

/// A comma, colon or hyphen at the end: the list goes on.
pub(super) fn ends_open(text: &str) -> bool {
    text.ends_with([',', ':', '-', '&'])
}

/// Whether the word of the file copy stands in a text, whatever its marks.
fn tells_file_copy(text: &str) -> bool {
    let mut likely = memchr::memchr2_iter(b'L', b'l', text.as_bytes());
    likely.any(|at| text.get(at..).is_some_and(|rest| prefix(rest, KEPT).is_some()))
}

/// `- Lưu: VT`
pub(super) fn is_file_copy(entry: &str) -> bool {
    archive::opening(entry.trim_start_matches(|c: char| !is_alphanumeric(c))).is_some()
}

/// How many letters a text has.
pub(super) fn letters(text: &str) -> usize {
    text.chars().filter(|c| is_alphabetic(*c)).count()
}
