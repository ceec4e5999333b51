//! Kính gửi: the addressees, an entry each.

use crate::fold::{Key, at_end, at_start, distance, first_word, fold};
use crate::grammar::authority::is_capitals;
use crate::joined::Joined;
use crate::layout::{Part, damaged_label, misreads_label, wires};
use crate::letters::{is_alphabetic, is_alphanumeric, is_list_marker, is_lone, is_lowercase, is_mute};
use crate::reading::Reading;
use crate::source::is_spelled_syllable;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::heads::{
    ADDRESS, ADDRESS_BEHIND, ADDRESS_OPENINGS, ADDRESS_PLACES, ADDRESS_UNITS, ADDRESSEE_LABEL, ADDRESSEE_LABELS,
    BARE_LABELS, BEHIND_ADDRESSEES, BESIDE_MINISTRIES, FIRMS, FORMS_OF_ADDRESS, HOUSE, MINISTRIES, SAYING,
    SMALL_FORMS_OF_ADDRESS, STREETS, SUPERIOR_UNITS, WIRES,
};
use crate::vocabulary::letterheads::PLACE_WORDS;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::signers::ENTRY_OPENINGS;
use crate::{Code, Confidence, Diagnostic, Field, Span};

/// Bytes in which a label's colon stands.
const LABEL: usize = 40;
/// Bytes of debris before the label at the most.
const BEFORE_LABEL: usize = 24;
/// Letters of a label that recognition may have damaged.
const DAMAGE: usize = 1;
/// Shorter labels are not looked for where letters are damaged.
const SHORTEST_DAMAGED: usize = 6;

/// Nothing speaks against an entry.
const SURE: u8 = 97;
/// The label was damaged: the entries may be as well.
const DAMAGED: u8 = 88;

/// The list breaks off, or something was left out of it.
const BROKEN: u8 = 70;

/// The longest entry without a list marker behind a full stop, in bytes.
const LONGEST_UNMARKED: usize = 120;

/// An entry while it is read.
struct Entry {
    text: Joined,
    /// A semicolon or full stop closed it.
    closed: bool,
}

/// The list while it is read.
#[derive(Default)]
struct List {
    entries: Vec<Entry>,
    labelled: bool,
    damaged: bool,
    /// List markers are in use.
    marked: bool,
    /// Something else stands before the label on its line, and may before the list markers.
    beside: bool,
    /// What follows is the address of the addressee above.
    address: bool,
    /// A full stop closed the list.
    over: bool,
    /// Behind that full stop stands something that is no addressee.
    left: bool,
    /// Where the addresses of addressees stand: they are understood, and no entries.
    addresses: Vec<Span>,
}

/// The addressees, and where their addresses stand; none where no label stands above them.
pub(super) fn read(reading: &Reading<'_>, diagnostics: &mut Vec<Diagnostic>) -> (Vec<Field>, Vec<Span>) {
    let list = List::of(reading, List::default(), diagnostics);
    if list.labelled || !unlabelled(reading) {
        return list.fields();
    }
    List::of(reading, List { labelled: true, left: true, ..List::default() }, diagnostics).fields()
}

/// Whether the list stands below the subject with list markers, its label lost.
fn unlabelled(reading: &Reading<'_>) -> bool {
    let mut lines = reading.lines_of(Part::Recipients).filter(|line| reading.speaks(*line));
    let marked = |line: usize| marker(reading.content(line)) > 0;
    // `- Thành phần Hội đồng xét xử gồm có:` addresses nobody.
    let named = |line: usize| {
        let content = reading.content(line);
        let key = Key::<20>::of(content.get(marker(content)..).unwrap_or_default());
        ENTRY_OPENINGS.of(key.as_bytes()).next().is_some()
    };
    let Some(first) = lines.next().filter(|first| marked(*first) && named(*first)) else { return false };
    reading.lines_of(Part::Subject).next().is_some_and(|subject| subject < first) && lines.any(marked)
}

/// The label at the beginning of a stretch: the byte behind it, and whether it was damaged.
///
/// `Kính gửi:`, `Đồng kính gửi :`, `THỦ TƯỚNG CHÍNH PHỦ điện:`, `Kinh gứi:`
fn label(text: &str) -> Option<(usize, bool)> {
    if let Some(end) = damaged_label(text) {
        return Some((end, true));
    }
    if wires(text) {
        // However long the name of who sends it is.
        return Some((text.len(), false));
    }
    // Further on the line the label is known by its colon.
    let amid = |at: usize| {
        text.get(at..).and_then(|rest| rest.strip_prefix(ADDRESSEE_LABEL)).is_some_and(|rest| rest.starts_with(':'))
    };
    let debris = text.find(ADDRESSEE_LABEL).filter(|at| *at <= BEFORE_LABEL || amid(*at));
    let lead = debris.unwrap_or(text.len() - text.trim_start_matches(|c: char| !is_alphanumeric(c)).len());
    let rest = text.get(lead..)?;
    let colon = rest.char_indices().take(LABEL).find(|(_, c)| matches!(c, ':' | ';')).map(|(at, _)| at);
    let Some(colon) = colon else {
        let bare = BARE_LABELS.iter().find_map(|words| at_start(rest, words));
        return bare.map(|end| (lead + end, false));
    };
    let words = rest.get(..colon)?;
    let key: String = fold(words).chars().filter(char::is_ascii_alphanumeric).collect();
    let wired = || fold(words).strip_suffix(WIRES.trim_end_matches(':')).is_some_and(|rest| rest.ends_with([' ', '*']));
    let exact = ADDRESSEE_LABELS.contains(&key.as_str()) || wired();
    let damaged = || {
        let near = |label: &str| distance(label.as_bytes(), key.as_bytes(), DAMAGE).is_some();
        ADDRESSEE_LABELS.iter().any(|label| label.len() >= SHORTEST_DAMAGED && near(label)) || misreads_label(words)
    };
    if exact || damaged() {
        // `Kính gử::`: a letter became a second colon.
        let colons = rest.get(colon + 1..).map_or(0, |behind| behind.len() - behind.trim_start_matches(':').len());
        return Some((lead + colon + 1 + colons, !exact));
    }
    let bare = BARE_LABELS.iter().find_map(|words| at_start(rest, words))?;
    Some((lead + bare, false))
}

impl List {
    /// The list of the lines of its part.
    fn of(reading: &Reading<'_>, begun: Self, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut list = begun;
        for index in reading.lines_of(Part::Recipients) {
            let Some(line) = reading.lines.get(index) else { continue };
            for stretch in stretches(line.content(reading.text), line.from) {
                list.place(stretch, diagnostics);
            }
        }
        list
    }

    fn place(&mut self, stretch: Stretch<'_>, diagnostics: &mut Vec<Diagnostic>) {
        let mut rest = stretch.behind_specks();
        if let Some((end, damaged)) = label(rest.text) {
            if damaged {
                let found = rest.before(end);
                diagnostics.push(Diagnostic::repair(Code::KeywordRepaired, found.span(), found.text, "Kính gửi:"));
            }
            self.labelled = true;
            self.beside = rest.text.find(ADDRESSEE_LABEL).is_some_and(|at| at > 0);
            self.damaged |= damaged;
            self.address = false;
            self.over = false;
            self.left = false;
            self.close();
            rest = rest.behind(end);
        }
        // What stands above the label is no addressee.
        if !self.labelled {
            return;
        }
        if self.beside && marker(rest.text) == 0 {
            // `Ngy... 42/41 - Bộ Tài chính;`
            let opens = |at: &usize| rest.text.get(at + 3..).is_some_and(|entry| entry.starts_with(char::is_uppercase));
            let listed = rest.text.match_indices(" - ").map(|(at, _)| at).filter(opens).last();
            rest = listed.filter(|_| self.entries.is_empty() || self.marked).map_or(rest, |at| rest.behind(at));
        }
        while !rest.text.is_empty() {
            // `- Các bộ; cơ quan thuộc Chính phủ`: they are one entry.
            let ministries =
                marker(rest.text) > 0 && at_start(rest.behind(marker(rest.text)).text, MINISTRIES).is_some();
            let goes_on = |end: &usize| {
                let behind = rest.text.get(end + 1..).unwrap_or_default().trim_start();
                ministries && BESIDE_MINISTRIES.iter().any(|words| behind.starts_with(words))
            };
            let end = rest.text.match_indices(';').map(|(at, _)| at).find(|end| !goes_on(end));
            let piece = rest.before(end.unwrap_or(rest.text.len()));
            self.piece(piece, end.is_some());
            rest = rest.behind(end.map_or(rest.text.len(), |end| end + 1));
        }
    }

    /// What stands between two semicolons.
    fn piece(&mut self, piece: Stretch<'_>, closed: bool) {
        let marker = marker(piece.text);
        let piece = piece.behind(marker);
        let marked = marker > 0;
        // `(Địa chỉ: thôn A, huyện B,` / `- tỉnh C)`: the rest of an address, whatever stands before it.
        if self.address && piece.text.ends_with(')') && !piece.text.contains('(') {
            self.addresses.push(piece.span());
            return;
        }
        self.marked |= marked;
        let over = !self.address && self.entries.last().is_none_or(|entry| entry.closed);
        let opens = marked || over || self.opens(piece.text);
        self.address &= !opens;
        // `Các trường Tiểu học Số 1,` / `Số 2, khu A`: a list that goes on.
        let listed = || self.entries.last().is_some_and(|entry| entry.text.text.trim_end().ends_with(','));
        if self.address || is_address(piece.text) || is_house(piece.text) && !listed() {
            self.address = true;
            if is_address(piece.text) || is_house(piece.text) {
                self.addresses.push(piece.span());
            }
            self.close();
            return;
        }
        // `Kính gửi: Hội A.` / `Nhằm triển khai …`: behind the full stop of the list stands no addressee.
        self.over &= !marked;
        if self.over && (self.left || !self.opens(piece.text) || piece.text.len() > LONGEST_UNMARKED) {
            self.left = true;
            return;
        }
        // `\ Khu công nghiệp A`: strokes before the first word.
        let piece = piece.trimmed_of(|c| matches!(c, '\\' | '|' | '~' | ' '));
        // `(Đồng kính gửi: Cục A)`: the bracket was opened before the label.
        let bracketed = opens && piece.text.ends_with(')') && !piece.text.contains('(');
        let piece = if bracketed { piece.before(piece.text.len() - 1) } else { piece };
        let whole = without_tail(before_address(piece));
        let piece = without_scraps(before_blank(before_stamp(whole)));
        self.left |= piece.text.len() < whole.text.len();
        // A letter with a mark, alone, is what recognition made of a stroke: `Công an tỉnh; Ì ‹`, not `Nhà máy X; Z 117; V`.
        let mut said = piece.text.chars().filter(|c| is_alphanumeric(*c));
        let (first, more) = (said.next(), said.next().is_some());
        let stroke = opens && !more && first.is_some_and(|c| !c.is_ascii());
        if stroke || !piece.text.chars().any(is_alphabetic) {
            return;
        }
        self.over = piece.text.ends_with('.');
        let closed = closed || self.over;
        match self.entries.last_mut().filter(|_| !opens) {
            Some(entry) => {
                entry.text.push(piece.text, piece.at);
                entry.closed = closed;
            }
            None => {
                let (first, second) = persons(piece);
                self.entries.push(Entry { text: first.joined(), closed });
                self.entries.extend(second.map(|second| Entry { text: second.joined(), closed }));
            }
        }
    }

    /// Whether a stretch without marker begins an entry where no markers are in use and the entry above may be over.
    fn opens(&self, text: &str) -> bool {
        let above = self.entries.last().map_or("", |entry| entry.text.text.as_str());
        // `Các Bộ,` / `Các cơ quan ngang Bộ,`: what begins like the first is named beside it.
        let first = self.entries.first().map_or("", |entry| entry.text.text.as_str());
        let beside = above.ends_with(',') && above.contains(' ') && first_word(first) == first_word(text);
        let open = above.ends_with([',', '-', '&']) && !beside;
        let key = Key::<20>::of(text);
        !self.marked
            && !open
            && text.starts_with(char::is_uppercase)
            && ENTRY_OPENINGS.of(key.as_bytes()).next().is_some()
    }

    fn close(&mut self) {
        if let Some(entry) = self.entries.last_mut() {
            entry.closed = true;
        }
    }

    fn fields(self) -> (Vec<Field>, Vec<Span>) {
        let sure = match (self.left, self.damaged) {
            (true, _) => BROKEN,
            (false, true) => DAMAGED,
            (false, false) => SURE,
        };
        let sure = Confidence::from_percent(sure);
        let field = |entry: Entry| {
            let outside =
                |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | ';' | '-' | '–' | '—' | '_' | '*' | '+');
            let text = entry.text.text.trim_matches(outside).to_owned();
            (!text.is_empty() && !is_address(&text) && !is_leader(&text) && !is_sentence(&text)).then(|| Field {
                text,
                span: entry.text.span(),
                confidence: sure,
            })
        };
        (self.entries.into_iter().filter_map(field).collect(), self.addresses)
    }
}

/// Whether what stands below the addressees is the first sentence of the text: `Công ty A xin gửi lời chào trân trọng`
fn is_sentence(text: &str) -> bool {
    SAYING.iter().any(|words| text.contains(words))
}

/// Whether recognition made syllables of a row of dots: half of the words or more have no vowel, and are no abbreviations.
fn is_leader(text: &str) -> bool {
    let (mut words, mut odd) = (0, 0);
    for word in text.split(' ') {
        words += 1;
        odd += usize::from(is_mute(word));
    }
    odd * 2 >= words
}

/// The bytes of a list marker: `- `, `+`, `• `, `1. `, `a) `.
fn marker(text: &str) -> usize {
    let dash = text.trim_start_matches(|c: char| is_list_marker(c) || matches!(c, '_' | ' '));
    if dash.len() < text.len() {
        return text.len() - dash.len();
    }
    let label = text.find(|c: char| !is_alphanumeric(c)).unwrap_or(0);
    let enumerator = text.get(..label).is_some_and(|label| {
        (1..=2).contains(&label.len())
            && (label.bytes().all(|b| b.is_ascii_digit()) || label.bytes().all(|b| b.is_ascii_lowercase()))
    });
    let rest = text.get(label..).unwrap_or_default();
    if enumerator && (rest.starts_with(". ") || rest.starts_with(") ")) { label + 2 } else { 0 }
}

/// `Địa chỉ: …`, `(Đ/c: …)`, `MST: …`, `(Xã A - huyện B - tỉnh C)`
fn is_address(text: &str) -> bool {
    let bare = text.trim_start_matches(|c: char| !is_alphanumeric(c));
    let key = Key::<20>::of(bare);
    let key = key.as_str();
    let told = ADDRESS.iter().any(|words| key.starts_with(words) || is_near(words, key));
    let places = || {
        let key = Key::<12>::of(text);
        ADDRESS_PLACES.iter().any(|words| key.starts_with(words))
    };
    told || places() || is_damaged_address(text) || is_enclosed_address(text) || is_bare_address(text)
}

/// `Số 6 đường A, phường B`, `thị xã A, tỉnh B`: units of the country one after the other, and no body before them.
fn is_bare_address(text: &str) -> bool {
    let key = fold(text);
    let body = || ENTRY_OPENINGS.of(key.as_bytes()).next().is_some();
    let named = |at: usize| {
        text.get(at..)
            .is_some_and(|rest| rest.split(' ').nth(1).is_some_and(|word| word.starts_with(char::is_uppercase)))
    };
    let opens = |at: usize| {
        let key = Key::<16>::of(text.get(at..).unwrap_or_default());
        SUPERIOR_UNITS.iter().any(|unit| key.as_str().starts_with(unit))
    };
    let unit = || text.match_indices(", ").any(|(at, _)| opens(at + 2) && named(at + 2));
    let numbered = || key.strip_prefix("so ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    (numbered() || !body()) && unit()
}

/// `Số 15, đường số 2, P. A`: a number, and what stands along a street directly behind it.
fn is_house(text: &str) -> bool {
    let Some(numbered) = text.strip_prefix(HOUSE).and_then(|rest| rest.strip_prefix(' ')) else { return false };
    let (number, behind) = numbered.split_once(' ').unwrap_or_default();
    let key = Key::<12>::of(behind);
    number.starts_with(|c: char| c.is_ascii_digit()) && STREETS.iter().any(|words| key.as_str().starts_with(words))
}

/// `(Lô 6, khu công nghiệp A, phường B, thị xã C)`: units of the country one after the other in brackets.
fn is_enclosed_address(text: &str) -> bool {
    let Some(inside) = text.strip_prefix('(') else { return false };
    let key = fold(inside);
    inside.contains(',') && ADDRESS_UNITS.iter().filter(|unit| key.contains(**unit)).count() >= 2
}

/// `Mã sé thuế: …`: one letter of the words is damaged, and a colon or figures follow.
fn is_near(words: &str, key: &str) -> bool {
    let Some((told, behind)) = key.split_at_checked(words.len()) else { return false };
    words.len() >= SHORTEST_DAMAGED
        && behind.trim_start().starts_with(|c: char| c == ':' || c.is_ascii_digit())
        && distance(words.as_bytes(), told.as_bytes(), DAMAGE).is_some()
}

/// `(Đíc: …`: a short word and a colon behind a bracket, whatever recognition made of `Đ/c`.
fn is_damaged_address(text: &str) -> bool {
    let inside = text.strip_prefix('(').and_then(|rest| rest.split_once(':'));
    inside.is_some_and(|(word, _)| (2..=4).contains(&word.chars().count()) && word.starts_with(['Đ', 'D', 'Ð', 'B']))
}

/// `Ông A, địa chỉ: …`: the addressee without the address.
fn before_address(piece: Stretch<'_>) -> Stretch<'_> {
    let at = piece.text.char_indices().map(|(at, _)| at).find(|at| {
        let rest = piece.text.get(*at..).unwrap_or_default();
        ADDRESS_BEHIND.iter().any(|words| at_start(rest, words).is_some())
            || (*at == 0 || piece.text.get(..*at).is_some_and(|before| before.ends_with([' ', '('])))
                && opens_address(rest)
    });
    at.map_or(piece, |at| {
        let named = piece.before(at).trimmed_of(|c| c.is_whitespace() || matches!(c, ',' | '(' | '-' | ';' | '–'));
        // `Hội A l Mã số thuế: …`: a stroke between them.
        let stroke = |word: &str| matches!(word, "l" | "I" | "i" | "!" | "|");
        let at = named.text.rfind(' ').map_or(0, |at| at + 1);
        if stroke(named.text.get(at..).unwrap_or_default()) { named.before(at.saturating_sub(1)) } else { named }
    })
}

/// The most characters of what recognition made of `Đ/c`.
const LONGEST_SCRAP: usize = 4;

/// `Die: Lô 6 …`, `P/e: số 5 …`: what recognition made of `Đ/c:`, and words of a place behind it.
fn opens_address(rest: &str) -> bool {
    // No further than the longest scrap reaches.
    let colon = rest.char_indices().take(LONGEST_SCRAP + 1).find(|(_, c)| *c == ':').map(|(at, _)| at);
    let Some((word, place)) = colon.and_then(|at| Some((rest.get(..at)?, rest.get(at + 1..)?))) else { return false };
    if word.chars().nth(1).is_none() {
        return false;
    }
    let scrap = word.ends_with(['c', 'e'])
        && word.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '@' | 'Đ' | 'đ'));
    let key = Key::<8>::of(place.trim_start());
    let key = key.as_str();
    scrap
        && (ADDRESS_OPENINGS.iter().any(|words| key.starts_with(words))
            || key.starts_with(|c: char| c.is_ascii_digit()))
}

/// Without the stamp in capitals that stands behind the full stop of an addressee on its line.
fn before_stamp(piece: Stretch<'_>) -> Stretch<'_> {
    let stamped = piece.text.match_indices(". ").find(|(at, _)| {
        let behind = piece.text.get(at + 2..).unwrap_or_default();
        let whole = piece
            .text
            .get(..*at)
            .unwrap_or_default()
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.chars().count() > 2 && word.ends_with(char::is_lowercase));
        whole && is_capitals(behind) && behind.split(' ').count() >= STAMP_WORDS
    });
    stamped.map_or(piece, |(at, _)| piece.before(at))
}

/// Words of a stamp behind an addressee at the least.
const STAMP_WORDS: usize = 3;

/// Without the dots of a line to write on, and what was written on it: `Cục Thuế tỉnh .. - LG...`; and without the line of a
/// stamp that says whom the document is passed on to: `các tỉnh. -Chuyển:..`
fn before_blank(piece: Stretch<'_>) -> Stretch<'_> {
    let mut blanks = piece.text.bytes().enumerate().skip(1).filter(|(_, byte)| *byte == b' ');
    let ends = |rest: &str| BEHIND_ADDRESSEES.iter().any(|words| rest.starts_with(words));
    let end = blanks.find(|(at, _)| piece.text.get(*at..).is_some_and(ends));
    end.map_or(piece, |(at, _)| piece.before(at))
}

/// Without debris behind the name: from the first word of nothing but odd marks on.
fn without_tail(piece: Stretch<'_>) -> Stretch<'_> {
    let odd = |word: &str| {
        word.chars().all(|c| !is_alphanumeric(c) && !matches!(c, '-' | '–' | '—' | '&' | '/' | ',' | '+' | '.' | '…'))
    };
    let mut at = 0;
    let mut before = 0;
    for word in piece.text.split_inclusive(' ') {
        if odd(word.trim()) && !word.trim().is_empty() {
            let last = piece.text.get(before..at).unwrap_or_default().trim();
            let remnant = last.len() <= 2 && last.bytes().all(|b| b.is_ascii_lowercase());
            return piece.before(if remnant { before } else { at });
        }
        before = at;
        at += word.len();
    }
    piece
}

/// The name of an office without words of two letters behind it, one of them spelled like none: `Cục Đường thủy phía Đông Wy`.
/// Firms are named as they like.
fn without_scraps(piece: Stretch<'_>) -> Stretch<'_> {
    let scrap =
        |word: &str| word.len() <= 2 && word.bytes().all(|b| b.is_ascii_alphabetic()) && word.ends_with(is_lowercase);
    // `Sở Tài chính. 4`
    if let Some((name, _)) =
        piece.text.rsplit_once(". ").filter(|(_, digit)| is_lone(digit) && !digit.contains(is_alphabetic))
    {
        return piece.before(name.len());
    }
    let closed = piece.text.trim_end_matches('.');
    let scraps = closed.rsplit(' ').take_while(|word| scrap(word));
    let (length, odd) =
        scraps.fold((0, false), |(length, odd), word| (length + word.len() + 1, odd || !is_spelled_syllable(word)));
    let named = piece.before(closed.len().saturating_sub(length));
    let body = named.text.strip_prefix("Các ").unwrap_or(named.text);
    let office = opens_actor(body) && !FIRMS.iter().any(|words| at_start(named.text, words).is_some());
    // `Ủy ban nhân dân xã Ea Tu`
    let placed = PLACE_WORDS.iter().any(|word| at_end(named.text.trim_end(), word).is_some());
    if odd && office && !placed { named } else { piece }
}

/// `Ông A và Bà B`: two addressees.
fn persons(piece: Stretch<'_>) -> (Stretch<'_>, Option<Stretch<'_>>) {
    const AND: &str = " và ";
    let titles = || FORMS_OF_ADDRESS.iter().chain(SMALL_FORMS_OF_ADDRESS);
    let behind = |at: usize| piece.text.get(at + AND.len()..).unwrap_or_default();
    let and = || piece.text.match_indices(AND).map(|(at, _)| at);
    let addressed = titles().any(|title| piece.text.starts_with(title));
    match titles().filter(|_| addressed).find_map(|title| and().find(|at| behind(*at).starts_with(title))) {
        Some(at) => (piece.before(at), Some(piece.behind(at + AND.len()))),
        None => (piece, None),
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// The addressees of a letter, joined by ` + `.
    fn addressees(lines: &str) -> String {
        let document = parse(&format!(
            "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/SNV-VP\nBến Gỗ, ngày 12 tháng \
             5 năm 2031\nV/v nghỉ lễ\n\n{lines}\n\nThực hiện Luật Đê điều, Sở thông báo lịch nghỉ lễ như sau: nghỉ 02 ngày.\n"
        ));
        document.recipients.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join(" + ")
    }

    #[test]
    fn the_first_sentence_of_the_text_is_no_addressee() {
        let lines = "Kính gửi: Chi cục Thuế khu vực 3\nCông ty Bến Gỗ xin gửi tới Quý cơ quan lời chào\ntrân trọng.";
        assert_eq!(addressees(lines), "Chi cục Thuế khu vực 3");
    }

    #[test]
    fn a_label_is_known_by_what_recognition_left_of_it() {
        for label in ["Kính gửi:", "Kínhgửi:", "Kính gử::", "Kinh gử:", "Site gửi:", "`.“ gửi:"] {
            let lines = format!("{label} Ủy ban nhân dân các huyện, thành phố trực thuộc tỉnh Sông Cái");
            assert_eq!(addressees(&lines), "Ủy ban nhân dân các huyện, thành phố trực thuộc tỉnh Sông Cái", "{label}");
        }
    }

    #[test]
    fn a_letter_alone_is_no_addressee() {
        let units = "Kính gửi:\n- Nhà máy Z 113;\n- Z 117;\n- Chi cục 4;\n- V.";
        assert_eq!(addressees(units), "Nhà máy Z 113 + Z 117 + Chi cục 4 + V");
        let lines = "Kính gửi: É\n- Các sở: Xây dựng, Nội vụ;\n- Công an tỉnh; Ì ‹\n- Ủy ban nhân dân các xã.";
        assert_eq!(addressees(lines), "Các sở: Xây dựng, Nội vụ + Công an tỉnh + Ủy ban nhân dân các xã");
    }

    #[test]
    fn the_bodies_beside_the_ministries_belong_to_their_entry_behind_a_semicolon_as_well() {
        let marked = "Kính gửi:\n- Các Bộ; cơ quan thuộc Chính phủ;\n- Công an tỉnh; các trạm bến.";
        assert_eq!(addressees(marked), "Các Bộ; cơ quan thuộc Chính phủ + Công an tỉnh + các trạm bến");
        assert_eq!(addressees("Kính gửi: Các Bộ; các trạm bến."), "Các Bộ + các trạm bến");
        let office = "Kính gửi:\n- Sở A; cơ quan ngang bộ;\n- Công an tỉnh.";
        assert_eq!(addressees(office), "Sở A + cơ quan ngang bộ + Công an tỉnh");
    }

    #[test]
    fn an_addressee_goes_on_below_a_comma_whatever_its_next_word_is() {
        for (below, want) in [
            ("Tài chính, Khoa học và Công nghệ;\n- Công an tỉnh.", "Tài chính, Khoa học và Công nghệ + Công an tỉnh"),
            ("Tài chính và Khoa học\n- Công an tỉnh.", "Tài chính và Khoa học + Công an tỉnh"),
        ] {
            let lines = format!("Kính gửi:\n- Các Sở: Nông nghiệp, Xây dựng,\n{below}");
            assert_eq!(addressees(&lines), format!("Các Sở: Nông nghiệp, Xây dựng, {want}"), "{lines}");
        }
    }

    #[test]
    fn what_a_list_without_label_below_the_subject_names_is_addressed_or_not() {
        let document = parse(
            "TÒA ÁN NHÂN DÂN\nTHÀNH PHỐ BẾN GỖ\nBản án số: 34/2031/DS-ST\nNgày: 18 - 7 - 2031\nV/v Tranh chấp hợp đồng\n\nCỘNG HÒA XÃ HỘI CHỦ \
             NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n- Thành phần Hội đồng xét xử gồm \
             có:\nThẩm phán: Bà Lò Thị Mận.\n- Thư ký phiên tòa: Bà Bế Thị Sung.\nNgày 18 tháng 7 năm 2031, Tòa án xét xử công khai vụ án giữa:\n1. Ông A.\n",
        );
        assert_eq!(document.recipients, []);
    }

    #[test]
    fn addresses_and_stamps_are_no_addressees() {
        for (lines, want) in [
            ("Kính gửi: Công ty Mận Xanh Die: Lô 6, đường 11, phường Bến Gỗ", "Công ty Mận Xanh"),
            ("Kính gửi: Công ty Mận Xanh (P/e: 1108 phố Lò Rèn, xã Bến Gỗ)", "Công ty Mận Xanh"),
            ("Kính gửi: Công ty Mận Xanh\nl Mã số thuế: 2300834000", "Công ty Mận Xanh"),
            ("Kính gửi: Công ty Mận Xanh;\nBến Gỗ, huyện Đồng Xa, tỉnh Sông Cái", "Công ty Mận Xanh"),
            ("Kính gửi: Sở Tài chính tỉnh Sông Cái. MAN XANH TRADING", "Sở Tài chính tỉnh Sông Cái"),
            ("Kính gửi: Cục Thuế tỉnh .. - LG... Biel", "Cục Thuế tỉnh"),
            ("Kính gửi: Sở Tài chính các tỉnh. -Chuyển:..", "Sở Tài chính các tỉnh"),
            ("Kính gửi: Các Sở Tài chính ae en", "Các Sở Tài chính"),
            ("Kính gửi: Sở Tài chính tỉnh Sông Cái. 4", "Sở Tài chính tỉnh Sông Cái"),
            ("Kính gửi: Sở Tài chính tỉnh Sông Cái. Ngày: 05/3/2032", "Sở Tài chính tỉnh Sông Cái"),
            ("Kính gửi: Công ty Mận Xanh Wy", "Công ty Mận Xanh Wy"),
            (
                "Kính gửi:\n- Sở Tài chính;\n- Ủy ban nhân dân các xã, phường.",
                "Sở Tài chính + Ủy ban nhân dân các xã, phường",
            ),
        ] {
            assert_eq!(addressees(lines), want, "{lines}");
        }
    }
}
