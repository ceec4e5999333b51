//! Characters that only look right, and debris without meaning.

use crate::Code;
use crate::letters::{is_lowercase, is_uppercase};

/// Kinds of characters that are read as something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `Ð` for `Đ`, `ƣ` for `ư`.
    Letter,
    /// Cyrillic and Greek letters in Latin words and symbols.
    Script,
    /// `Õ` for `Ò`.
    Tilde,
    /// Bullets of symbol fonts in the private use area.
    Bullet,
    /// Marks, letters and digits of full width: `：`, `，`, `（`.
    Wide,
    /// Fixed and no-break spaces and hyphens.
    Blank,
    /// Soft hyphens and characters without width.
    Invisible,
    /// Control characters.
    Control,
    /// Tags and names of characters that a web page left.
    Markup,
    /// U+FFFD, which stands for what could not be decoded.
    Unreadable,
}

impl Kind {
    /// All kinds.
    pub(super) const ALL: [Self; 10] = [
        Self::Letter,
        Self::Script,
        Self::Tilde,
        Self::Bullet,
        Self::Wide,
        Self::Blank,
        Self::Invisible,
        Self::Control,
        Self::Markup,
        Self::Unreadable,
    ];

    pub(super) const fn code(self) -> Code {
        match self {
            Self::Letter | Self::Script | Self::Tilde | Self::Bullet | Self::Wide => Code::LookAlike,
            Self::Blank | Self::Invisible | Self::Control | Self::Markup => Code::Debris,
            Self::Unreadable => Code::UnreadableCharacter,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letters of broken fonts",
            Self::Script => "Cyrillic or Greek letters",
            Self::Tilde => "Õ for Ò",
            Self::Bullet => "bullets of symbol fonts",
            Self::Wide => "characters of full width",
            Self::Blank => "fixed spaces, hyphens and minus signs",
            Self::Invisible => "invisible characters",
            Self::Control => "control characters",
            Self::Markup => "tags and names of characters",
            Self::Unreadable => "U+FFFD",
        }
    }
}

/// Cyrillic and Greek letters and the Latin ones that look the same. Source: Unicode Technical Standard 39,
/// `confusables.txt`, as far as the pairs agree in upright print.
const SCRIPT: &[(char, &str)] = &[
    ('А', "A"),
    ('В', "B"),
    ('Е', "E"),
    ('К', "K"),
    ('М', "M"),
    ('Н', "H"),
    ('О', "O"),
    ('Р', "P"),
    ('С', "C"),
    ('Т', "T"),
    ('У', "Y"),
    ('Х', "X"),
    ('І', "I"),
    ('Ѕ', "S"),
    ('Ј', "J"),
    ('а', "a"),
    ('е', "e"),
    ('о', "o"),
    ('р', "p"),
    ('с', "c"),
    ('у', "y"),
    ('х', "x"),
    ('і', "i"),
    ('ѕ', "s"),
    ('ј', "j"),
    ('Α', "A"),
    ('Β', "B"),
    ('Ε', "E"),
    ('Ζ', "Z"),
    ('Η', "H"),
    ('Ι', "I"),
    ('Κ', "K"),
    ('Μ', "M"),
    ('Ν', "N"),
    ('Ο', "O"),
    ('Ρ', "P"),
    ('Τ', "T"),
    ('Υ', "Y"),
    ('Χ', "X"),
    ('ο', "o"),
];

/// Words in capitals that broken PDF fonts write with `Õ` for `Ò`, and that are no words with `Õ`.
const TILDE_WORDS: &[&str] = &["CÕN", "ĐÕI", "ĐÕN", "HÕA", "PHÕNG", "TÕA"];

/// Bullets and signs of the fonts Symbol and Wingdings, which Word keeps in the private use area from U+F000 on.
const SYMBOL_FONTS: &[(char, &str)] = &[
    ('\u{F02A}', "*"),
    ('\u{F02B}', "+"),
    ('\u{F02D}', "-"),
    ('\u{F06E}', "•"),
    ('\u{F071}', "•"),
    ('\u{F075}', "•"),
    ('\u{F076}', "•"),
    ('\u{F0A7}', "•"),
    ('\u{F0A8}', "•"),
    ('\u{F0B7}', "•"),
    ('\u{F0D8}', "•"),
    ('\u{F0E0}', "•"),
    ('\u{F0E8}', "•"),
    ('\u{F0F0}', "•"),
    ('\u{F0FC}', "•"),
];

/// The characters on either side of one that decide whether it stands in a word or symbol: a bound on looking around.
const MAX_AROUND: usize = 32;

/// What a character of a text is read as, and why; `None` for itself.
pub(super) fn treatment(text: &str, at: usize, c: char) -> Option<(Kind, &'static str)> {
    Some(match c {
        '\u{D0}' | '\u{189}' => (Kind::Letter, "Đ"),
        '\u{F0}' | '\u{256}' => (Kind::Letter, "đ"),
        '\u{1A2}' => (Kind::Letter, "Ư"),
        '\u{1A3}' => (Kind::Letter, "ư"),
        '\u{D5}' => (Kind::Tilde, is_tilde_word(text, at).then_some("Ò")?),
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => (Kind::Blank, " "),
        '\u{2010}' | '\u{2011}' => (Kind::Blank, "-"),
        '\u{2212}' => (Kind::Blank, is_dash(text, at, c).then_some("-")?),
        '\u{3001}' | '\u{3002}' | '\u{FF01}'..='\u{FF5E}' => (Kind::Wide, narrow(text, at, c)?),
        _ if is_invisible(c) => (Kind::Invisible, ""),
        _ if is_break(c) => (Kind::Control, if is_beside_line_end(text, at, c) { " " } else { "\n" }),
        // Word: no-break hyphen, optional hyphen.
        '\u{1E}' => (Kind::Control, "-"),
        '\u{1F}' => (Kind::Control, ""),
        '\t' | '\n' | '\r' | '\u{C}' => return None,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => (Kind::Control, " "),
        '\u{370}'..='\u{45F}' => (Kind::Script, latin(c).filter(|_| is_in_latin(text, at))?),
        '\u{E000}'..='\u{F8FF}' => (Kind::Bullet, of(SYMBOL_FONTS, c)?),
        char::REPLACEMENT_CHARACTER => (Kind::Unreadable, "\u{FFFD}"),
        _ => return None,
    })
}

/// Whether a minus sign is a dash: before a capital, or where it opens a line and stands apart. `QĐ−UBND`, `− nộp phí`, `− 01 bản`;
/// not `−5`, `a − b`.
fn is_dash(text: &str, at: usize, minus: char) -> bool {
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let behind = rest.get(minus.len_utf8()..).unwrap_or_default();
    let opens = || before.trim_end_matches([' ', '\t']).chars().next_back().is_none_or(|c| matches!(c, '\n' | '\r'));
    match behind.strip_prefix(' ') {
        Some(apart) => apart.starts_with(is_uppercase) || opens(),
        None => behind.starts_with(is_uppercase) || behind.starts_with(is_lowercase) && opens(),
    }
}

/// The printed characters of ASCII but the blank, in their order.
const ASCII: &str = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Marks that take the room of the blank behind them, with it.
const SPACED: &[(char, &str)] = &[('，', ", "), ('、', ", "), ('；', "; "), ('：', ": "), ('）', ") "), ('。', ". ")];

/// A character of full width as it is printed among Latin letters: recognition that knows Chinese writes such marks. A word goes on
/// directly behind a mark that has room of its own; `None` among the letters that such characters are made for.
fn narrow(text: &str, at: usize, c: char) -> Option<&'static str> {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at + c.len_utf8()..).and_then(|after| after.chars().next());
    let own = |c: Option<char>| {
        c.is_some_and(|c| matches!(c, '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}') && c.is_alphabetic())
    };
    if own(before) || own(after) {
        return None;
    }
    let figures = before.is_some_and(|c| c.is_numeric()) && after.is_some_and(|c| c.is_numeric());
    let word = after.is_some_and(|c| c.is_alphanumeric() && !figures);
    let spaced = of(SPACED, c).filter(|_| word);
    match c {
        '（' if before.is_some_and(char::is_alphanumeric) => Some(" ("),
        _ if spaced.is_some() => spaced,
        '、' => Some(","),
        '。' => Some("."),
        _ => {
            let place = usize::try_from(u32::from(c).checked_sub(0xFF01)?).ok()?;
            ASCII.get(place..=place)
        }
    }
}

/// Whether a character breaks a line but is no line end of a text file: Word's line break, those of Unicode.
fn is_break(c: char) -> bool {
    matches!(c, '\u{B}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether the line ends beside such a break anyway: with `\r` before it, a `\n` in its place would be part of that end.
fn is_beside_line_end(text: &str, at: usize, c: char) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    let mut after = text.get(at + c.len_utf8()..).unwrap_or_default().chars();
    let (before, after) = (before.find(|&c| !is_invisible(c)), after.find(|&c| !is_invisible(c)));
    before.is_some_and(|c| matches!(c, '\r' | '\n') || is_break(c)) || matches!(after, Some('\r' | '\n'))
}

/// Whether a character has neither shape nor width.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

fn of(table: &[(char, &'static str)], c: char) -> Option<&'static str> {
    table.iter().find_map(|&(known, read_as)| (known == c).then_some(read_as))
}

fn latin(c: char) -> Option<&'static str> {
    of(SCRIPT, c)
}

/// The run of characters around an offset that belong together, as far as the bound reaches.
fn around(text: &str, at: usize, belongs: impl Fn(char) -> bool) -> impl Iterator<Item = char> {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let left = before.chars().rev().take(MAX_AROUND).take_while(|&c| belongs(c)).count();
    let start = before.char_indices().rev().take(left).last().map_or(at, |(start, _)| start);
    let right = after.chars().take(MAX_AROUND).take_while(|&c| belongs(c)).count();
    text.get(start..).unwrap_or_default().chars().take(left + right)
}

/// `PHÕNG` but not `VÕNG`
fn is_tilde_word(text: &str, at: usize) -> bool {
    let word: String = around(text, at, char::is_alphabetic).collect();
    TILDE_WORDS.contains(&word.as_str())
}

/// Whether a Cyrillic or Greek letter stands in a Latin word (`Тhông`) or in the symbol of a document (`12/ТВ-BTC`):
/// all such letters there are look-alikes, and beside them stand Latin letters, or a number and a slash.
fn is_in_latin(text: &str, at: usize) -> bool {
    let (mut has_latin, mut has_digit, mut has_slash) = (false, false, false);
    for c in around(text, at, |c| !c.is_whitespace()) {
        has_digit |= c.is_ascii_digit();
        has_slash |= c == '/';
        if matches!(c, '\u{370}'..='\u{52F}') {
            if latin(c).is_none() {
                return false;
            }
        } else {
            has_latin |= c.is_alphabetic();
        }
    }
    has_latin || has_digit && has_slash
}
