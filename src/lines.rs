//! Physical lines, and what can be seen of each in one pass over its bytes.

use crate::Span;

/// A physical line of the working text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextLine {
    /// Offset of the first byte.
    pub(crate) start: u32,
    /// Offset of the first byte of the next line: behind the line end, or the end of the text.
    pub(crate) next: u32,
    /// Offset of the first byte that is neither white space nor Markdown emphasis (`**`, `#`, `>`); the offset of the
    /// line end on blank lines.
    pub(crate) from: u32,
    /// Offset behind the last byte that is neither white space nor emphasis; never less than `from`.
    pub(crate) to: u32,
    /// What was counted on the way.
    pub(crate) shape: Shape,
}

/// What can be seen of a line without reading it. Counts saturate at `u16::MAX`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Columns of white space before the first character; a tab goes to the next multiple of four.
    pub(crate) indent: u16,
    /// Characters between `from` and `to`.
    pub(crate) width: u16,
    /// Letters.
    pub(crate) letters: u16,
    /// Capital letters; of the accented ones only where there are few other letters.
    pub(crate) capitals: u16,
    /// Digits.
    pub(crate) digits: u16,
    /// The line bears a form feed.
    pub(crate) form_feed: bool,
}

impl TextLine {
    /// Nothing but white space and emphasis.
    pub(crate) const fn is_blank(&self) -> bool {
        self.from == self.to
    }

    /// The whole line with its line end.
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.start, self.next)
    }

    /// What stands on the line, without white space and emphasis around it.
    pub(crate) fn content<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.from as usize..self.to as usize).unwrap_or_default()
    }

    /// Whether nearly all letters are capitals, and there are at least two.
    pub(crate) fn is_upper_case(&self) -> bool {
        self.shape.letters >= 2 && u32::from(self.shape.capitals) * 100 >= u32::from(self.shape.letters) * 85
    }
}

/// Splits a text into its lines. LF, CRLF and CR end a line; the lines touch and cover the text.
pub(crate) fn lines(text: &str) -> Vec<TextLine> {
    let bytes = text.as_bytes();
    let mut lines = Vec::with_capacity(count_lines(bytes));
    // Most texts have line feeds only, which are found sooner alone.
    let returns = memchr::memchr(b'\r', bytes).is_some();
    let line_end =
        |rest: &[u8]| if returns { memchr::memchr2(b'\n', b'\r', rest) } else { memchr::memchr(b'\n', rest) };
    let mut start = 0;
    while let Some(rest) = bytes.get(start..).filter(|rest| !rest.is_empty()) {
        let end = line_end(rest).map_or(bytes.len(), |at| start + at);
        let next = match (bytes.get(end), bytes.get(end + 1)) {
            (Some(b'\r'), Some(b'\n')) => end + 2,
            (Some(_), _) => end + 1,
            (None, _) => end,
        };
        lines.push(line(bytes, start, end, next));
        start = next;
    }
    lines
}

/// How many lines there are at the most: a text of line ends must not pay for what it does not have.
fn count_lines(bytes: &[u8]) -> usize {
    let feeds = memchr::memchr_iter(b'\n', bytes).count();
    let before_feed = |at: &usize| bytes.get(at + 1) == Some(&b'\n');
    feeds + memchr::memchr_iter(b'\r', bytes).filter(|at| !before_feed(at)).count() + 1
}

/// Whether the letter behind a lead byte is a capital; `None` where it is no Vietnamese letter.
fn capital(lead: u8, second: u8, third: u8) -> Option<bool> {
    match (lead, second) {
        // À … Þ against à … þ; × and ÷ are no letters.
        (0xC3, 0x97 | 0xB7) => None,
        (0xC3, _) => Some(second < 0x9F),
        // Ă Đ Ĩ and their neighbours: capitals are even.
        (0xC4, _) => Some(second & 1 == 0),
        (0xC5, 0xA8..=0xA9) => Some(second & 1 == 0),
        (0xC6, 0xA0..=0xA1) => Some(second == 0xA0),
        (0xC6, 0xAF..=0xB0) => Some(second == 0xAF),
        // U+1E80..U+1EFF: capitals are even.
        (0xE1, 0xBA | 0xBB) => Some(third & 1 == 0),
        _ => None,
    }
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | 0x0B | 0x0C)
}

/// The line from `start` to `end`, which the next one follows at `next`.
pub(crate) fn line(bytes: &[u8], start: usize, end: usize, next: usize) -> TextLine {
    let content = bytes.get(start..end).unwrap_or_default();
    let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    let mut shape = Shape::default();
    if content.is_empty() {
        return TextLine { start: at(start), next: at(next), from: at(start), to: at(start), shape };
    }
    let lead = content.iter().take_while(|b| is_blank(**b)).count();
    for byte in content.get(..lead).unwrap_or_default() {
        match byte {
            b'\t' => shape.indent = (shape.indent / 4 + 1).saturating_mul(4),
            b'\x0C' => shape.form_feed = true,
            _ => shape.indent = shape.indent.saturating_add(1),
        }
    }
    let inner = content.get(lead..).unwrap_or_default();
    let (from, to) = if inner.is_empty() || is_bare(inner) {
        (lead, content.len())
    } else {
        let (from, to) = strip_emphasis(content, lead);
        (from, strip_speck(content, from, to))
    };
    count(content.get(from..to).unwrap_or_default(), &mut shape);
    // Little stands behind what a line says.
    shape.form_feed |= content.get(to..).unwrap_or_default().contains(&b'\x0C');
    TextLine { start: at(start), next: at(next), from: at(start + from), to: at(start + to), shape }
}

/// Whether nothing is taken off a line behind its indent, told by its first byte and its last: nothing is off most lines.
fn is_bare(inner: &[u8]) -> bool {
    let (Some(first), Some(last)) = (inner.first(), inner.last()) else { return false };
    let plain = last.is_ascii_alphanumeric() || matches!(last, b'.' | b',' | b';' | b')' | b'/' | b'-');
    // ˆ ° ¬
    let letter = *last >= 0x80 && !matches!(last, 0x86 | 0xAC | 0xB0);
    (plain || letter) && !matches!(first, b'*' | b'#' | b'>' | b'_')
}

/// The end of a line without the speck of recognition that stands behind its last mark and a blank: `… như sau: ˆ`
fn strip_speck(content: &[u8], from: usize, to: usize) -> usize {
    let inner = content.get(from..to).unwrap_or_default();
    let speck = match inner {
        // ˆ ° ¬
        [.., 0xCB, 0x86] | [.., 0xC2, 0xB0 | 0xAC] => 2,
        [.., b'`' | b'\'' | b'^' | b'=' | b'\\' | b':'] => 1,
        _ => return to,
    };
    match inner.get(..inner.len() - speck) {
        Some([.., _, b'.' | b',' | b':' | b';', b' ']) => to - speck - 1,
        _ => to,
    }
}

/// How a line is ended by hand in Markdown and on a web page.
const BREAKS: [&[u8]; 4] = [b"\\", b"<br>", b"<br/>", b"<br />"];

/// The part of a line inside white space, Markdown emphasis and a break by hand at its end. A list marker `*` is followed by a
/// blank and stays, and so does a line of nothing but stars: it is the rule below a Party letterhead.
fn strip_emphasis(content: &[u8], lead: usize) -> (usize, usize) {
    let mut to = content.len();
    while to > lead && content.get(to - 1).copied().is_some_and(is_blank) {
        to -= 1;
    }
    while matches!(content.get(lead..to).and_then(<[u8]>::last), Some(b'\\' | b'>')) {
        let line = content.get(lead..to).unwrap_or_default();
        let Some(broken) = BREAKS.iter().find(|mark| line.ends_with(mark)) else { break };
        to -= broken.len();
        while to > lead && content.get(to - 1).copied().is_some_and(is_blank) {
            to -= 1;
        }
    }
    let inner = content.get(lead..to).unwrap_or_default();
    if !matches!(inner.first(), Some(b'*' | b'#' | b'>' | b'_')) && !matches!(inner.last(), Some(b'*' | b'_' | b'#')) {
        return (lead, to);
    }
    if inner.iter().all(|b| matches!(b, b'*' | b'_' | b' ')) {
        return (lead, to);
    }
    let from = behind_marks(content, lead, to);
    while to > from && content.get(to - 1).is_some_and(|b| is_blank(*b) || matches!(b, b'*' | b'_' | b'#')) {
        to -= 1;
    }
    (from, to)
}

/// Where a line begins behind the marks of Markdown that open it: `**Điều 1.**`, `## **I. MỤC ĐÍCH**`, `> **Điều 2.**`
fn behind_marks(content: &[u8], lead: usize, to: usize) -> usize {
    let mut from = lead;
    loop {
        let inner = content.get(from..to).unwrap_or_default();
        let opening = inner.iter().take_while(|b| matches!(b, b'*' | b'#' | b'>' | b'_')).count();
        let list_marker = matches!(inner, [b'*', next, ..] if is_blank(*next));
        let Some(last) = opening.checked_sub(1).filter(|_| !list_marker) else { return from };
        from += opening;
        from += inner.iter().skip(opening).take_while(|b| is_blank(**b)).count();
        // A heading and what is quoted may be set in bold.
        if !matches!(inner.get(last), Some(b'#' | b'>')) {
            return from;
        }
    }
}

/// Bytes that are looked at together.
const LANES: usize = 16;
/// How often four times the lanes are counted before a count of seven bits could overflow: two of them fit into eight.
const CHUNK: usize = 31;
/// Small letters without marks from which on a line cannot be in capitals, whatever its accented letters are.
const SURELY_SMALL: usize = 4;

/// How many bytes of each kind were seen in each lane.
#[derive(Default)]
struct Tally {
    /// Bytes inside a character, behind its first.
    inner: [u8; LANES],
    capitals: [u8; LANES],
    small: [u8; LANES],
    digits: [u8; LANES],
    /// First bytes of accented letters.
    accented: [u8; LANES],
}

impl Tally {
    /// Counts bytes, four times as many as there are lanes: what costs most is to fetch the counts. Apart from its loop, so that
    /// the lanes are what goes side by side.
    #[inline(never)]
    fn add_four(&mut self, [first, second, third, fourth]: &[[u8; LANES]; 4]) {
        self.add(first);
        self.add(second);
        self.add(third);
        self.add(fourth);
    }

    /// Counts bytes, without a branch on any of them.
    #[inline(always)]
    fn add(&mut self, bytes: &[u8; LANES]) {
        let each = |counts: &mut [u8; LANES], is: fn(u8) -> bool| {
            counts.iter_mut().zip(bytes).for_each(|(count, byte)| *count += u8::from(is(*byte)));
        };
        each(&mut self.inner, is_inner);
        each(&mut self.capitals, |byte| byte.is_ascii_uppercase());
        each(&mut self.small, |byte| byte.is_ascii_lowercase());
        each(&mut self.digits, |byte| byte.is_ascii_digit());
        each(&mut self.accented, is_accented);
    }
}

/// Whether a byte stands inside a character, behind its first.
const fn is_inner(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// Whether a byte is the first of an accented letter.
const fn is_accented(byte: u8) -> bool {
    matches!(byte, 0xC3..=0xC6 | 0xE1)
}

/// The counts of all lanes together: those of the two halves are added, those of neighbours, then the four sums.
fn sum(counts: &[u8; LANES]) -> usize {
    const EVEN: u64 = 0x00FF_00FF_00FF_00FF;
    let counts = u128::from_le_bytes(*counts);
    let halves = counts as u64 + (counts >> 64) as u64;
    let pairs = (halves & EVEN) + (halves >> 8 & EVEN);
    (pairs.wrapping_mul(0x0001_0001_0001_0001) >> 48) as usize
}

/// How many bytes there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    inner: usize,
    capitals: usize,
    small: usize,
    digits: usize,
    accented: usize,
}

impl Counts {
    fn of(content: &[u8]) -> Self {
        let mut counts = Self::default();
        let (fours, _) = content.as_chunks::<LANES>().0.as_chunks();
        fours.chunks(CHUNK).for_each(|fours| counts.add_lanes(fours));
        counts.add_rest(content.get(fours.as_flattened().as_flattened().len()..).unwrap_or_default());
        counts
    }

    /// Counts as many bytes as lanes hold.
    fn add_lanes(&mut self, fours: &[[[u8; LANES]; 4]]) {
        let mut tally = Tally::default();
        fours.iter().for_each(|bytes| tally.add_four(bytes));
        self.inner += sum(&tally.inner);
        self.capitals += sum(&tally.capitals);
        self.small += sum(&tally.small);
        self.digits += sum(&tally.digits);
        self.accented += sum(&tally.accented);
    }

    /// Counts fewer bytes than are tallied together: on most lines there are no more.
    fn add_rest(&mut self, bytes: &[u8]) {
        let kinds = |byte: &u8| KINDS.get(usize::from(*byte)).copied().unwrap_or(0);
        let (eights, ones) = bytes.as_chunks::<8>();
        let counts = eights.iter().fold(0, |sum, eight| eight.iter().fold(sum, |sum, byte| sum + kinds(byte)));
        let counts = ones.iter().fold(counts, |sum, byte| sum + kinds(byte));
        let [inner, capitals, small, digits, accented, ..] = counts.to_le_bytes().map(usize::from);
        self.inner += inner;
        self.capitals += capitals;
        self.small += small;
        self.digits += digits;
        self.accented += accented;
    }
}

/// The kinds of every byte: a one in the place of each, in the order of [`Counts`].
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
static KINDS: [u64; 256] = {
    let mut kinds = [0; 256];
    let mut byte = u8::MIN;
    loop {
        kinds[byte as usize] = u64::from_le_bytes([
            is_inner(byte) as u8,
            byte.is_ascii_uppercase() as u8,
            byte.is_ascii_lowercase() as u8,
            byte.is_ascii_digit() as u8,
            is_accented(byte) as u8,
            0,
            0,
            0,
        ]);
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

fn count(content: &[u8], shape: &mut Shape) {
    let Counts { inner, mut capitals, mut small, digits, accented: accents } = Counts::of(content);
    if accents > 0 && (small < SURELY_SMALL || capitals > small) {
        let (accented_capitals, accented_small) = accented(content);
        capitals += accented_capitals;
        small += accented_small;
    } else {
        small += accents;
    }
    let width = content.len() - inner;
    // Of a line that is longer than can be counted the numbers keep their shares: it is no more in capitals than it was.
    let times = if width > usize::from(u16::MAX) { width.div_ceil(usize::from(u16::MAX)) } else { 1 };
    let narrow = |count: usize| u16::try_from(count / times).unwrap_or(u16::MAX);
    shape.width = narrow(width);
    shape.capitals = narrow(capitals);
    shape.letters = narrow(capitals + small);
    shape.digits = narrow(digits);
}

/// Accented letters: capital and small ones.
fn accented(content: &[u8]) -> (usize, usize) {
    let (mut capitals, mut small) = (0, 0);
    for (at, lead) in content.iter().enumerate().filter(|(_, byte)| is_accented(**byte)) {
        let tail = |n: usize| content.get(at + n).copied().unwrap_or(0);
        match capital(*lead, tail(1), tail(2)) {
            Some(true) => capitals += 1,
            Some(false) => small += 1,
            None => {}
        }
    }
    (capitals, small)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;

    fn contents(text: &str) -> Vec<&str> {
        lines(text).iter().map(|line| line.content(text)).collect()
    }

    #[test]
    fn a_line_longer_than_can_be_counted_is_no_more_in_capitals_than_a_short_one() {
        let line = |times: usize| lines(&"từ Điều 1 đến Điều 99 Luật Đê điều, ".repeat(times))[0];
        for times in [1, 100, 10_000, 100_000] {
            assert!(!line(times).is_upper_case(), "{times}");
            assert!(usize::from(line(times).shape.width) >= 35 * times.min(800), "{times}");
        }
        assert!(lines(&"ĐIỀU LỆ ".repeat(100_000))[0].is_upper_case());
    }

    #[test]
    fn every_line_end_is_understood_and_lines_cover_the_text() {
        let text = "một\r\nhai\rba\n\nbốn";
        assert_eq!(contents(text), ["một", "hai", "ba", "", "bốn"]);
        let lines = lines(text);
        assert_eq!(lines[0].start, 0);
        assert!(lines.windows(2).all(|pair| pair[0].next == pair[1].start));
        assert_eq!(lines.last().unwrap().next as usize, text.len());
    }

    #[test]
    fn the_counts_of_lanes_are_added() {
        let places: [u8; LANES] = std::array::from_fn(|place| place as u8);
        for counts in [[0; LANES], [127; LANES], places, places.map(|place| place * 8)] {
            assert_eq!(sum(&counts), counts.iter().map(|count| usize::from(*count)).sum::<usize>());
        }
    }

    #[test]
    fn bytes_are_counted_alike_in_lanes_and_behind_them() {
        let text = "Điều 12. ỦY BAN nhân dân “xã Đồng Xưa” họp 3 lần; ";
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            for repeated in [1, 3, 90] {
                let content = text.split_at(end).0.repeat(repeated);
                let (whole, mut pieces) = (Counts::of(content.as_bytes()), Counts::default());
                content.as_bytes().chunks(LANES - 1).for_each(|bytes| pieces.add_rest(bytes));
                assert_eq!(whole, pieces, "{content}");
                let shape = lines(&content).first().map(|line| line.shape).unwrap_or_default();
                let kind = |is: fn(char) -> bool| content.trim_end().chars().filter(|c| is(*c)).count();
                assert_eq!(usize::from(shape.letters), kind(char::is_alphabetic), "{content}");
                assert_eq!(usize::from(shape.digits), kind(|c| c.is_ascii_digit()), "{content}");
                assert_eq!(usize::from(shape.width), kind(|_| true), "{content}");
            }
        }
    }

    #[test]
    fn nothing_is_off_a_line_that_is_bare() {
        for first in 0..=u8::MAX {
            for last in 0..=u8::MAX {
                for before in *b"x .:>*_\xCB\xC2" {
                    for line in [vec![first, b'.', b' ', before, last], vec![first, before, last], vec![last]] {
                        if is_bare(&line) && !is_blank(line[0]) {
                            assert_eq!(strip_emphasis(&line, 0), (0, line.len()), "{line:?}");
                            assert_eq!(strip_speck(&line, 0, line.len()), line.len(), "{line:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn emphasis_goes_and_list_markers_and_stars_stay() {
        assert_eq!(
            contents("**QUYẾT ĐỊNH:**\n* việc một\n*\n*Căn cứ Luật A; *\n"),
            ["QUYẾT ĐỊNH:", "* việc một", "*", "Căn cứ Luật A;"]
        );
    }

    #[test]
    fn a_heading_or_a_quoted_line_may_be_set_in_bold() {
        assert_eq!(
            contents("# **I. MỤC ĐÍCH**\n## __Điều 2.__ Phí\n> **Điều 3.** Lệ phí\n> * việc một\n> # *Phụ lục*\n#\n"),
            ["I. MỤC ĐÍCH", "Điều 2.__ Phí", "Điều 3.** Lệ phí", "* việc một", "Phụ lục", ""]
        );
    }

    #[test]
    fn capitals_are_seen_in_all_vietnamese_letters() {
        let line = lines("ỦY BAN NHÂN DÂN TỈNH ĐỒNG XƯA 12")[0];
        assert!(line.is_upper_case());
        assert_eq!((line.shape.letters, line.shape.digits), (23, 2));
        assert!(!lines("Ủy ban nhân dân")[0].is_upper_case());
    }
}
