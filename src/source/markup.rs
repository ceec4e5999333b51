//! What Markdown and web pages leave among the words of a text: emphasis amid a line, backslashes, tags, and names of characters.

use unicode_normalization::char::canonical_combining_class;

use super::lookalike::{self, Kind};
use super::working::is_joining;
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};

/// A piece of markup that bears no text, and what is read for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Markup {
    /// Where it ends.
    pub(super) end: usize,
    /// What is read in its place.
    pub(super) read_as: &'static str,
    /// What it is remarked as; what Markdown sets is gone in all values, and is no remark.
    pub(super) kind: Option<Kind>,
}

/// The markup that begins at an offset.
pub(super) fn markup(text: &str, at: usize) -> Option<Markup> {
    let silent = |end| Markup { end, read_as: "", kind: None };
    match text.as_bytes().get(at)? {
        b'*' => emphasis(text, at).map(silent),
        b'\\' => escape(text, at).map(silent),
        b'<' => tag(text, at),
        b'&' => named_character(text, at),
        _ => None,
    }
}

/// Whether markup stands anywhere in a text. Few texts have any: the others are not searched for it byte by byte.
pub(super) fn has_markup(text: &str) -> bool {
    let bytes = text.as_bytes();
    let stands = |at| markup(text, at).is_some();
    memchr::memchr3_iter(b'*', b'\\', b'<', bytes).any(stands) || memchr::memchr_iter(b'&', bytes).any(stands)
}

/// Picks the bytes with which markup may begin.
#[inline(always)]
pub(super) fn begins(a: u8, b: u8) -> bool {
    (a == b'*') & (b == b'*') | (a == b'\\') | (a == b'<') | (a == b'&')
}

/// Whether a text begins with a mark that would join what comes to stand before it.
fn composes(text: &str) -> bool {
    text.trim_start_matches(lookalike::is_invisible).starts_with(is_joining)
}

/// Stars in a row that emphasis takes at the most: the ends of two stretches of it.
const MOST_STARS: usize = 4;

/// Where emphasis ends that begins at an offset and says nothing: amid a word, or amid the words of a line.
fn emphasis(text: &str, at: usize) -> Option<usize> {
    let (before, rest) = text.split_at_checked(at)?;
    // Of a longer row no star is looked at again.
    let stars = rest.bytes().take(MOST_STARS + 1).take_while(|byte| *byte == b'*').count();
    let behind = rest.get(stars..)?;
    if !(2..=MOST_STARS).contains(&stars) || before.ends_with('*') || composes(behind) {
        return None;
    }
    let goes = parts_word(before, behind) || parts_words(before, behind) || has_other_end(before, behind);
    goes.then_some(at + stars)
}

/// Whether stars part two letters of a word, no matter for a reader: `PH**Ó`, `g****ửi`. A capital behind a small letter begins
/// a word of its own: `đất**Điều`.
fn parts_word(before: &str, behind: &str) -> bool {
    let before = last_letter(before);
    let Some((before, next)) = before.zip(behind.chars().next()).filter(|(before, _)| is_alphabetic(*before)) else {
        return false;
    };
    is_alphabetic(next) && !(is_lowercase(before) && is_uppercase(next))
}

/// The last character of a text that is no mark upon another.
fn last_letter(text: &str) -> Option<char> {
    text.chars().rev().find(|&c| canonical_combining_class(c) == 0)
}

/// Whether stars part two words of a line that go together, however they are set: `**Đinh** Văn An`, `**KT.** GIÁM ĐỐC`. Behind a
/// number, and behind any mark, emphasis shows where a label or a heading ends: `**Điều 2.** Phí`, `**Phí:** mười đồng`.
fn parts_words(before: &str, behind: &str) -> bool {
    let word = |text: &str| text.starts_with(is_alphanumeric);
    let ends_word = |text: &str| last_letter(text).is_some_and(is_alphabetic);
    let ends = || behind.strip_prefix(' ').is_some_and(word) && (ends_word(before) || ends_short(before));
    let begins = || word(behind) && before.strip_suffix(' ').is_some_and(ends_word);
    ends() || begins()
}

/// The letters of an abbreviation in capitals, at the least and at the most.
const SHORT: std::ops::RangeInclusive<usize> = 2..=4;

/// Whether a text ends with an abbreviation in capitals and its dot, and not with a Roman numeral: `TM.`, `TUQ.`
fn ends_short(text: &str) -> bool {
    let Some(text) = text.strip_suffix('.') else { return false };
    let capitals = || text.bytes().rev().take(SHORT.end() + 1).take_while(u8::is_ascii_uppercase);
    SHORT.contains(&capitals().count())
        && capitals().any(|c| !matches!(c, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'))
}

/// How far on its line the other end of a stretch of emphasis is looked for, in letters.
const LONGEST_EMPHASIS: usize = 120;

/// The length in bytes of so many letters at most, no matter how they are composed, without the end of the line.
fn window(characters: impl Iterator<Item = char>, letters: usize) -> usize {
    let mut left = letters;
    let mut fits = |c: char| {
        let more = !is_joining(c);
        let fits = !(matches!(c, '\n' | '\r') || more && left == 0);
        left = left.saturating_sub(usize::from(more));
        fits
    };
    characters.take_while(|&c| fits(c)).map(char::len_utf8).sum()
}

/// Whether the other end of the emphasis that ends or begins at stars parts words: then both are gone.
fn has_other_end(before: &str, behind: &str) -> bool {
    let opens = behind.starts_with(|c: char| !c.is_whitespace());
    let closes = before.ends_with(|c: char| !c.is_whitespace());
    let opens = opens && (!closes || before.ends_with(['(', '“', '"', '>']));
    if opens {
        let length = window(behind.chars(), LONGEST_EMPHASIS);
        let end = memchr::memmem::find(behind.as_bytes().get(..length).unwrap_or_default(), b"**");
        let other = end.and_then(|end| Some((behind.get(..end)?, behind.get(end..)?.trim_start_matches('*'))));
        return other.is_some_and(|(before, behind)| parts_words(before, behind));
    }
    let start = before.len() - window(before.chars().rev(), LONGEST_EMPHASIS);
    let found = memchr::memmem::rfind(before.as_bytes().get(start..).unwrap_or_default(), b"**").map(|at| start + at);
    let other = found.and_then(|at| Some((before.get(..at)?.trim_end_matches('*'), before.get(at + 2..)?)));
    closes && other.is_some_and(|(before, behind)| parts_words(before, behind))
}

/// Where the backslash ends that Markdown sets before a mark for it to mean itself: `1\. Mở lớp`, `\- Chủ trì`, `a\) Việc khác`.
/// A bar that it stands before parts no cells: there it stays.
fn escape(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at..)? {
        [b'\\', marked, ..] if is_escaped(*marked) => Some(at + 1),
        _ => None,
    }
}

/// Whether converters to Markdown set a backslash before a mark.
const fn is_escaped(marked: u8) -> bool {
    matches!(marked, b'-' | b'+' | b'.' | b')' | b'(' | b'*' | b'_' | b'#' | b'[' | b']' | b'~' | b'>' | b'<')
}

/// Tags of web pages that say how letters are set.
const SETTING: [&str; 10] = ["b", "strong", "i", "em", "u", "ins", "s", "span", "font", "small"];
/// Tags of web pages that begin and end paragraphs.
const PARAGRAPHS: [&str; 12] = ["p", "div", "center", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"];

/// The longest attributes of a tag, in letters.
const LONGEST_TAG: usize = 240;

/// The tag of a web page that begins at an offset: `<b>`, `</p>`, `<span style="…">`. One that begins or ends a paragraph amid a
/// line is the end of a line. Breaks and tables are left to who reads them.
fn tag(text: &str, at: usize) -> Option<Markup> {
    let (before, rest) = text.split_at_checked(at)?;
    let bytes = rest.as_bytes();
    let named = if bytes.get(1) == Some(&b'/') { 2 } else { 1 };
    let length = bytes.iter().skip(named).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let name = rest.get(named..named + length)?;
    let paragraph = PARAGRAPHS.iter().any(|known| name.eq_ignore_ascii_case(known));
    if !paragraph && !SETTING.iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return None;
    }
    let attributes = rest.get(named + length..)?.chars().take_while(|c| !matches!(c, '<' | '>'));
    let end = named + length + window(attributes, LONGEST_TAG);
    let parted = matches!(bytes.get(named + length), Some(b'>' | b' ' | b'/'));
    let behind = rest.get(end..)?.strip_prefix('>').filter(|behind| parted && !composes(behind))?;
    // `a <b và c> d` is no tag.
    let attributes = rest.get(named + length..end)?.trim_end_matches('/').trim();
    if !attributes.is_empty() && !attributes.contains('=') {
        return None;
    }
    let shows_nothing = |c| c == ' ' || lookalike::is_invisible(c);
    let breaks = paragraph
        && if named == 2 {
            let behind = behind.trim_start_matches(shows_nothing);
            !(behind.is_empty() || behind.starts_with(['\n', '\r']) || behind.starts_with("</"))
        } else {
            let before = before.trim_end_matches(shows_nothing);
            !(before.is_empty() || before.ends_with(['\n', '\r', '>']))
        };
    // Paragraphs inside a cell of a table of bars end no line.
    let cell = || before.get(before.len() - window(before.chars().rev(), LONGEST_CELL)..).unwrap_or_default();
    let read_as = match breaks {
        true if cell().contains('|') => " ",
        true => "\n",
        false => "",
    };
    Some(Markup { end: at + end + 1, read_as, kind: Some(Kind::Markup) })
}

/// How far before a tag the bar of its cell may stand, in letters.
const LONGEST_CELL: usize = 300;

/// Names that web pages have for characters.
const NAMED: &[(&str, &str)] = &[
    ("&nbsp;", " "),
    ("&#160;", " "),
    ("&amp;", "&"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&lsquo;", "‘"),
    ("&rsquo;", "’"),
    ("&hellip;", "…"),
    ("&bull;", "•"),
];

/// The name of a character that begins at an offset: `&nbsp;`, `&quot;`.
fn named_character(text: &str, at: usize) -> Option<Markup> {
    let rest = text.get(at..)?;
    let (name, read_as) = NAMED.iter().find(|(name, _)| rest.starts_with(name))?;
    let composes = composes(rest.get(name.len()..)?);
    (!composes).then_some(Markup { end: at + name.len(), read_as, kind: Some(Kind::Markup) })
}

#[cfg(test)]
mod tests {
    use super::super::Working;
    use crate::{Code, Span};

    fn read(text: &str) -> String {
        Working::of(text).text.into_owned()
    }

    #[test]
    fn backslashes_of_markdown_go_and_others_stay() {
        assert_eq!(read(r"1\. Mở lớp, \- Chủ trì, a\) Việc khác"), "1. Mở lớp, - Chủ trì, a) Việc khác");
        for text in [r"Số: 12\UBND-NC", r"C:\van ban", r"a \| b", r#"{"a": "\"b\""}"#, "\\"] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn emphasis_amid_a_word_goes_and_any_other_stays() {
        let text = "**Kính g****ửi:** PH**Ó BAN**, a\u{302}**\u{301}";
        let working = Working::of(text);
        assert_eq!(working.text, "**Kính gửi:** PHÓ BAN**, â**\u{301}");
        assert_eq!(working.decoded_span(Span::of(8, 13)).slice(text), Some("g****ửi"));
        assert!(working.remarks.is_empty());
        for same in ["3**4", "đất**Điều 5", "A*****b", "m*n", "a ** b"] {
            assert_eq!(read(same), same);
        }
    }

    #[test]
    fn emphasis_that_parts_words_goes_at_both_its_ends() {
        for (text, words) in [
            ("**Đinh** Văn An\n**x**", "Đinh Văn An\n**x**"),
            ("Đinh **Văn An**", "Đinh Văn An"),
            ("**KT.** GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
            ("- **Sở Y tế** chủ trì", "- Sở Y tế chủ trì"),
            ("giao **Sở Y tế**, (**Sở Nội vụ** nếu có)", "giao Sở Y tế, (Sở Nội vụ nếu có)"),
        ] {
            assert_eq!(read(text), words);
        }
    }

    #[test]
    fn markup_is_the_same_however_letters_are_composed() {
        use unicode_normalization::UnicodeNormalization;

        let words = "Trường học ".repeat(11);
        for text in [
            "**Quý** ba".to_owned(),
            "Quý*** ba".to_owned(),
            format!("(**{words}** Bến Gỗ"),
            format!("| {} <p>b</p>", words.repeat(2)),
            format!("<span title=\"{}\">a</span>", words.repeat(2)),
        ] {
            assert_eq!(read(&text.nfd().collect::<String>()), read(&text), "{text}");
        }
        assert_eq!(read("**Quý** ba"), "Quý ba");
    }

    #[test]
    fn emphasis_that_shows_where_a_label_ends_or_a_column_stays() {
        for same in [
            "**Điều 2.** Phí",
            "**II.** MỤC ĐÍCH",
            "**1. Phí:** mười đồng",
            "**Điều 3** Lệ phí",
            "**CHỦ TỊCH** **Lò Văn A**",
            "**Bùi\nXuân Cường**",
            "** a",
        ] {
            assert_eq!(read(same), same);
        }
    }

    #[test]
    fn a_long_row_of_stars_is_passed_over_in_time_linear_in_its_length() {
        let row = "*".repeat(1 << 20);
        assert_eq!(read(&format!("một {row} hai")), format!("một {row} hai"));
    }

    #[test]
    fn tags_that_set_letters_go_and_paragraphs_are_lines() {
        for (text, words) in [
            ("<b>Điều 1.</b> Phí<sup>1</sup>", "Điều 1. Phí<sup>1</sup>"),
            ("<p>Kính gửi</p>\n<p class=\"a\"><strong>Sở Y tế</strong></p>\n", "Kính gửi\nSở Y tế\n"),
            ("<div><p>một</p><p>hai</p></div>", "một\nhai"),
            ("<h1>một</h1><h6>hai</h6>ba", "một\nhai\nba"),
            ("một<br>hai <table> a < b, <b", "một<br>hai <table> a < b, <b"),
            ("<ban> <p\n>", "<ban> <p\n>"),
        ] {
            assert_eq!(read(text), words);
        }
        let remarks = Working::of("a <b>b</b>").remarks;
        let told: Vec<_> = remarks.iter().map(|r| (r.code, r.span, r.found.as_deref(), r.read_as.as_deref())).collect();
        assert_eq!(told, [(Code::Debris, Span::of(2, 5), Some("<b>"), Some(""))]);
    }

    #[test]
    fn named_characters_are_the_characters() {
        let text = "12/QĐ&nbsp;&ndash;&nbsp;UBND &quot;R&amp;D&quot; &nbsp";
        let working = Working::of(text);
        assert_eq!(working.text, "12/QĐ – UBND \"R&D\" &nbsp");
        assert_eq!(working.decoded_span(Span::of(7, 10)).slice(text), Some("&ndash;"));
    }
}
