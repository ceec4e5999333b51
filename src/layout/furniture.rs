//! Lines that say nothing of their own: blank ones, rules, page numbers, marks of converters, debris.

use crate::LineRole;
use crate::fold::fold;
use crate::letters::is_alphabetic;
use crate::lines::TextLine;

/// Whether a line takes part in the sequence of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It does.
    Speaks,
    /// Nothing but white space.
    Blank,
    /// A page number, a form feed, a converter's page mark.
    Page,
    /// A rule: `-----`, `*`, `***`, `____`.
    Rule,
    /// Debris of recognition, borders of tables.
    Debris,
}

impl Standing {
    /// The role of a line that takes no part; [`LineRole::Body`] until the sequence decides for one that does.
    pub(crate) const fn role(self) -> LineRole {
        match self {
            Self::Speaks => LineRole::Body,
            Self::Blank => LineRole::Blank,
            Self::Page | Self::Rule => LineRole::PageFurniture,
            Self::Debris => LineRole::Noise,
        }
    }
}

/// The longest page mark: `--- PAGE BREAK ---`, `Trang 12/34`.
const LONGEST_PAGE_MARK: u16 = 24;

/// Whether a line takes part in the sequence of the document.
pub(crate) fn standing(text: &str, line: &TextLine) -> Standing {
    if line.is_blank() {
        return if line.shape.form_feed { Standing::Page } else { Standing::Blank };
    }
    let content = line.content(text);
    if line.shape.letters == 0 && line.shape.digits == 0 {
        let rule = content.chars().all(|c| matches!(c, '-' | '_' | '=' | '*' | '.' | '–' | '—' | ' ' | '~' | '·'));
        return if rule { Standing::Rule } else { Standing::Debris };
    }
    if line.shape.width <= LONGEST_PAGE_MARK && is_page_mark(content, line) {
        return Standing::Page;
    }
    if line.shape.width <= LONGEST_FOOTER && is_footer(content, line) {
        return Standing::Page;
    }
    if is_debris(content, line) { Standing::Debris } else { Standing::Speaks }
}

/// `12`, `- 12 -`, `--- PAGE 2 ---`, `Trang 2/5`.
fn is_page_mark(content: &str, line: &TextLine) -> bool {
    let bare = content.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | ' ' | '|'));
    if line.shape.letters == 0 {
        return line.shape.digits <= 3 && bare.chars().all(|c| c.is_ascii_digit());
    }
    if !bare.trim_start().starts_with(['p', 'P', 't', 'T']) {
        return false;
    }
    let key = fold(bare);
    ["page", "trang"].iter().any(|word| {
        key.strip_prefix(word).is_some_and(|rest| {
            rest.trim() == "break"
                || (rest.starts_with(' ') && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '/')))
        })
    })
}

/// The longest line that a publisher prints below its pages.
const LONGEST_FOOTER: u16 = 80;
/// The fewest digits of a telephone number with the code of its country.
const TELEPHONE_DIGITS: u16 = 10;
/// The most letters beside a telephone number that stands alone: `Tel`, and what recognition makes of it.
const LONGEST_TELEPHONE_LABEL: u16 = 4;
/// The most words of the publisher's name before its telephone number.
const PUBLISHER_WORDS: usize = 4;

/// What a publisher prints below every page of a scanned document, among debris of recognition: its name, its telephone
/// number with the code of the country, the address of its site, stars between them; all on one line or broken off behind
/// the label of the number.
///
/// `X Soft * Tel: +84-8-1234 5678 * www.example.vn`, `X Soft + Tel:`
fn is_footer(content: &str, line: &TextLine) -> bool {
    if line.shape.digits >= TELEPHONE_DIGITS {
        let starred = memchr::memchr(b'*', content.as_bytes()).is_some();
        let alone = line.shape.letters <= LONGEST_TELEPHONE_LABEL;
        return (starred || alone) && content.contains("+84-") || starred && content.contains(" * www.");
    }
    let name = content.strip_suffix("Tel:").and_then(|before| before.trim_end().strip_suffix(['*', '+']));
    name.is_some_and(|name| name.ends_with(' ') && name.split_whitespace().count() <= PUBLISHER_WORDS)
}

/// Letters of the label of a line that is to be filled in, at the least.
const LABEL: u16 = 4;

/// A label and nothing but dots behind it, as forms have them: `Họ và tên: …………………`
fn is_to_be_filled(content: &str, line: &TextLine) -> bool {
    if line.shape.letters < LABEL || !content.ends_with(['.', '…', '_', ';']) {
        return false;
    }
    let label = content.trim_end_matches(['.', '…', '_', ';', ' ']);
    let letters = label.chars().filter(|c| is_alphabetic(*c)).count();
    label.starts_with(is_alphabetic) && letters * 2 >= label.chars().count()
}

/// A line of one or two letters among marks, or with more marks than letters and digits. The gap between two columns is
/// made of blanks.
fn is_debris(content: &str, line: &TextLine) -> bool {
    let told = usize::from(line.shape.letters) + usize::from(line.shape.digits);
    let few = |width: usize| told * 3 < width;
    if is_to_be_filled(content, line) {
        return false;
    }
    line.shape.width >= 2
        && line.shape.digits == 0
        && few(line.shape.width.into())
        && few(content.chars().filter(|c| !c.is_whitespace()).count())
}
