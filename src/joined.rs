//! Running text joined from its lines, with the way back to where each piece stands.

use crate::Span;
use crate::source::scan::any_pair;
use crate::span::narrow;

/// Text for a reader: lines that the page wrapped joined again, runs of white space one blank, Markdown emphasis gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Joined {
    /// The joined text.
    pub(crate) text: String,
    /// Where the first piece begins in the working text.
    start: u32,
    /// Where further pieces begin: (offset in `text`, offset in the working text), ascending.
    further: Vec<(u32, u32)>,
    /// Offset behind the last byte in the working text.
    end: u32,
}

impl Joined {
    /// The joined form of one stretch of the working text that begins at `start`.
    pub(crate) fn of(stretch: &str, start: u32) -> Self {
        let mut joined = Self::default();
        joined.push(stretch, start);
        joined
    }

    /// Nothing joined yet; what was allocated stays for what comes next.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.further.clear();
        (self.start, self.end) = (0, 0);
    }

    /// Adds a stretch of the working text that begins at `start`, usually a line or what is left of one. Between two
    /// stretches stands a blank, but none where a symbol was broken behind its hyphen (`BC-` / `UBTVQH14`).
    pub(crate) fn push(&mut self, stretch: &str, start: u32) {
        let mut pending_blank = !self.text.is_empty() && !breaks_inside_symbol(&self.text, stretch);
        let mut from = 0;
        let bytes = stretch.as_bytes();
        if is_plain(bytes) {
            self.append(stretch, start, pending_blank);
            return;
        }
        while from < bytes.len() {
            let rest = bytes.get(from..).unwrap_or_default();
            let skipped = rest.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0x0B).count();
            if skipped > 0 {
                pending_blank |= !self.text.is_empty();
                from += skipped;
                continue;
            }
            if let Some(length) = line_break(rest) {
                pending_blank |= !self.text.is_empty();
                from += length;
                continue;
            }
            if let Some((text, target)) = link(rest) {
                let inner = stretch.get(from + 1..from + 1 + text).unwrap_or_default();
                self.append(inner, start.saturating_add(narrow(from + 1)), pending_blank);
                pending_blank = false;
                from += text + target;
                continue;
            }
            let stars = rest.iter().take_while(|b| **b == b'*').count();
            if stars > 0 && is_emphasis(bytes, from, stars) {
                from += stars;
                continue;
            }
            let first = stars.max(1);
            let length = first + plain_length(rest.get(first..).unwrap_or_default());
            let piece = stretch.get(from..from + length).unwrap_or_default();
            self.append(piece, start.saturating_add(narrow(from)), pending_blank);
            pending_blank = false;
            from += length.max(1);
        }
    }

    /// Adds a mark that stands directly behind what was joined.
    pub(crate) fn close(&mut self, mark: &str, at: u32) {
        self.append(mark, at, false);
    }

    fn append(&mut self, piece: &str, at: u32, blank: bool) {
        if piece.is_empty() {
            return;
        }
        if self.text.is_empty() {
            self.start = at;
        }
        if blank {
            self.text.push(' ');
        }
        let here = narrow(self.text.len());
        let (joined, source) = self.further.last().copied().unwrap_or((0, self.start));
        if here - joined != at.saturating_sub(source) {
            self.further.push((here, at));
        }
        self.text.push_str(piece);
        self.end = at.saturating_add(narrow(piece.len()));
    }

    /// Without such characters around it.
    pub(crate) fn trimmed(&self, outside: fn(char) -> bool) -> Self {
        let lead = self.text.len() - self.text.trim_start_matches(outside).len();
        let text = self.text.trim_matches(outside);
        self.part(lead, text)
    }

    /// What was joined before an offset in it, and what behind, both without the blank between.
    pub(crate) fn parted(&self, at: usize) -> (Self, Self) {
        let (before, behind) = self.text.split_at_checked(at).unwrap_or((&self.text, ""));
        let lead = behind.len() - behind.trim_start().len();
        (self.part(0, before.trim_end()), self.part(at + lead, behind.trim_start()))
    }

    /// A part of it that begins at an offset.
    fn part(&self, lead: usize, text: &str) -> Self {
        let (from, to) = (narrow(lead), narrow(lead + text.len()));
        if text.is_empty() {
            return Self::default();
        }
        let begins = self.further.partition_point(|(joined, _)| *joined <= from);
        let inner = self.further.iter().skip(begins).filter(|(joined, _)| *joined < to);
        let further = inner.map(|(joined, at)| (joined - from, *at)).collect();
        Self { text: text.to_owned(), start: self.offset(from), further, end: self.offset(to - 1) + 1 }
    }

    /// Whether nothing was joined.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The offset in the working text of an offset in the joined text.
    pub(crate) fn offset(&self, at: u32) -> u32 {
        let index = self.further.partition_point(|(joined, _)| *joined <= at);
        let piece = index.checked_sub(1).and_then(|index| self.further.get(index));
        let (joined, source) = piece.copied().unwrap_or((0, self.start));
        (source + (at - joined)).min(self.end)
    }

    /// The hull in the working text of a span of the joined text.
    pub(crate) fn source_span(&self, span: Span) -> Span {
        if span.is_empty() {
            let at = self.offset(span.start);
            return Span::new(at, at);
        }
        // The end is where the last byte stands, plus one: the offset behind it may belong to the next piece.
        Span::new(self.offset(span.start), self.offset(span.end - 1) + 1)
    }

    /// The hull of all that was joined.
    pub(crate) fn span(&self) -> Span {
        Span::new(self.offset(0), self.end)
    }
}

/// What stands between the text of a Markdown link and its address.
const ADDRESS: &[u8] = b"](http";

/// The longest text of a Markdown link and the longest address, in bytes.
const MAX_LINK: usize = 600;

/// The bytes of the text of the Markdown link that begins a text, and those of its brackets and its address.
///
/// `[Nghị định 5](https://a.vn/5) ngày 4`
fn link(bytes: &[u8]) -> Option<(usize, usize)> {
    let inner = bytes.strip_prefix(b"[")?;
    let end = inner.iter().take(MAX_LINK).position(|b| matches!(b, b'[' | b']'))?;
    let address = inner.get(end..).filter(|behind| behind.starts_with(ADDRESS) && end > 0)?;
    let inner = inner.get(..end)?;
    let close = address.iter().take(MAX_LINK).position(|b| *b == b')' || b.is_ascii_whitespace())?;
    let plain = !inner.iter().any(|b| *b == b'*' || b.is_ascii_control()) && !inner.windows(2).any(|two| two == b"  ");
    (address.get(close) == Some(&b')') && plain).then_some((end, close + 2))
}

/// The longest tag `<br>` with its attributes, in bytes.
const LONGEST_TAG: usize = 64;

/// The length of the tag `<br>` that bytes begin with; where nothing closes it, of what opens it.
pub(crate) fn line_break(bytes: &[u8]) -> Option<usize> {
    let end = || bytes.iter().take(LONGEST_TAG).position(|byte| *byte == b'>').map_or(3, |end| end + 1);
    bytes.starts_with(b"<br").then(end)
}

/// Whether a stretch is taken over as it is: no white space but single blanks between words, no stars, nothing that markup of
/// links and of web pages has.
fn is_plain(bytes: &[u8]) -> bool {
    let outer = bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ');
    let markup = |byte: u8| (byte == b'*') | (byte == b']') | (byte == b'<');
    let odd = |byte: u8| markup(byte) | (byte.wrapping_sub(b'\t') <= b'\r' - b'\t');
    let before = bytes.get(..bytes.len().saturating_sub(1)).unwrap_or_default();
    let behind = bytes.get(1..).unwrap_or_default();
    let picked = |a: u8, b: u8| odd(a) | (a == b' ') & (b == b' ');
    !outer && !bytes.last().copied().is_some_and(odd) && !any_pair(before, behind, picked)
}

/// Length of the part without doubled white space, line ends, stars and what may be markup.
fn plain_length(bytes: &[u8]) -> usize {
    let mut from = 0;
    let looked_at = |b: &u8| b.is_ascii_whitespace() || matches!(*b, b'*' | 0x0B | b'[' | b'<');
    while let Some(step) = bytes.get(from..).and_then(|rest| rest.iter().position(looked_at)) {
        let at = from + step;
        let next = bytes.get(at + 1);
        let single = bytes.get(at) == Some(&b' ') && next.is_some_and(|b| !looked_at(b));
        if !single {
            return at;
        }
        from = at + 1;
    }
    bytes.len()
}

/// Whether stars are Markdown emphasis: two or more, or one that touches a word on one side only. `3*4` and `(*)` stay.
fn is_emphasis(bytes: &[u8], at: usize, stars: usize) -> bool {
    let before = at.checked_sub(1).and_then(|i| bytes.get(i)).copied().unwrap_or(b' ');
    let after = bytes.get(at + stars).copied().unwrap_or(b' ');
    match stars {
        // `*Kế hoạch … của Bộ*, Sở …`: a mark may follow the star that closes.
        1 => {
            let closes = !before.is_ascii_whitespace() && matches!(after, b',' | b'.' | b';' | b':');
            before != b'(' && (before.is_ascii_whitespace() != after.is_ascii_whitespace() || closes)
        }
        2..=4 => !(before.is_ascii_whitespace() && after.is_ascii_whitespace()) || bytes.len() > stars,
        _ => false,
    }
}

/// Whether a line end stands inside a symbol: a hyphen that follows a capital or digit without a blank, and a capital
/// or digit after it.
fn breaks_inside_symbol(before: &str, after: &str) -> bool {
    if !before.ends_with(['-', '/']) {
        return false;
    }
    let symbol = |c: Option<char>| c.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    symbol(before.chars().rev().nth(1)) && symbol(after.trim_start().chars().next())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn joined(text: &str) -> Joined {
        let mut joined = Joined::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            joined.push(line, start);
            start += u32::try_from(line.len()).unwrap();
        }
        joined
    }

    #[test]
    fn of_a_link_its_text_is_read() {
        let text = "theo [Nghị định 5](https://a.vn/5) và [1] [2](a) R&D";
        let joined = joined(text);
        assert_eq!(joined.text, "theo Nghị định 5 và [1] [2](a) R&D");
        let at = u32::try_from(joined.text.find("và").unwrap()).unwrap();
        assert_eq!(joined.offset(at) as usize, text.find("và").unwrap());
    }

    #[test]
    fn wrapped_lines_are_one_text_that_knows_where_it_stands() {
        let text = "  Căn cứ  Luật A\nngày 5;\n";
        let joined = joined(text);
        assert_eq!(joined.text, "Căn cứ Luật A ngày 5;");
        let at = u32::try_from(joined.text.find("Luật A ngày").unwrap()).unwrap();
        let span = joined.source_span(Span::new(at, at + u32::try_from("Luật A ngày".len()).unwrap()));
        assert_eq!(span.slice(text), Some("Luật A\nngày"));
        assert_eq!(joined.span().slice(text), Some("Căn cứ  Luật A\nngày 5;"));
    }

    #[test]
    fn a_symbol_broken_behind_its_hyphen_is_whole_again() {
        assert_eq!(
            joined("Báo cáo số 2/BC-\nUBND và xã hội -\nVăn hóa").text,
            "Báo cáo số 2/BC-UBND và xã hội - Văn hóa"
        );
    }

    #[test]
    fn emphasis_goes_and_other_stars_stay() {
        assert_eq!(joined("**Điều 1. **Mở *lớp* học (*) 3*4").text, "Điều 1. Mở lớp học (*) 3*4");
        assert_eq!(joined("**TM. BAN\nPHÓ BAN**").text, "TM. BAN PHÓ BAN");
    }
}
