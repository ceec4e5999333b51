//! Lines that say nothing of their own: blank ones, rules, page numbers, marks of converters, debris.

use std::sync::LazyLock;

use crate::LineRole;
use crate::fold::{at_start, fold};
use crate::letters::{is_alphabetic, is_lowercase, is_rule_mark, is_uppercase, may_begin_with};
use crate::lines::TextLine;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::heads::{PRINTED_BESIDE, SIGNED_BY, TIME_OF_SIGNING};
use crate::vocabulary::pages::{
    FAX_PAGE, GAZETTE, HEADS_OF_PAGES, NOON, OF_PAGES, PAGE, PAGE_BREAK, SCANNED, SITE_LABELS,
};

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
        let rule = content.chars().all(|c| is_rule_mark(c) || matches!(c, '.' | ' ' | '~' | '·'));
        return if rule { Standing::Rule } else { Standing::Debris };
    }
    if is_picture(content) || line.shape.width <= LONGEST_PRINTED && belongs_to_page(content, line) {
        return Standing::Page;
    }
    if is_debris(content, line) { Standing::Debris } else { Standing::Speaks }
}

/// Whether a line is nothing but the place where a converter to Markdown found a picture: `![](_page_3_Picture_1.jpeg)`
fn is_picture(content: &str) -> bool {
    let inner = content.strip_prefix("![").and_then(|rest| rest.strip_suffix(')'));
    inner.and_then(|inner| inner.split_once("](")).is_some_and(|(_, file)| !file.contains([' ', ')']))
}

/// The longest line that belongs to a page and not to the text on it.
const LONGEST_PRINTED: u16 = {
    let mut longest = LONGEST_PRINT_MARK;
    let mut others: &[u16] = &[LONGEST_PAGE_MARK, LONGEST_FOOTER, LONGEST_SITE_LINE, LONGEST_SCAN_MARK];
    while let [other, rest @ ..] = others {
        longest = if *other > longest { *other } else { longest };
        others = rest;
    }
    longest
};

/// Whether a line belongs to a page and not to the text on it: its number, or what somebody prints on each.
fn belongs_to_page(content: &str, line: &TextLine) -> bool {
    let width = line.shape.width;
    width <= LONGEST_PAGE_MARK && is_page_mark(content, line)
        || width <= LONGEST_FOOTER && is_footer(content, line)
        || is_printed(content, line)
        || width <= LONGEST_PRINT_MARK && is_counted(content, line)
        || width <= LONGEST_SITE_LINE && is_site_line(content)
        || is_scan_mark(content, line)
}

/// The most lines of what a converter writes before the text it took a document from.
const LONGEST_FRONT_MATTER: usize = 30;

/// How many of the first lines a converter wrote about the document: labels and values between two rules of three hyphens.
///
/// `---` / `source: scan_12.pdf` / `pages: 3` / `---`
pub(crate) fn front_matter(text: &str, lines: &[TextLine]) -> usize {
    let Some(first) = lines.iter().position(|line| !line.is_blank()) else { return 0 };
    let is_rule = |line: &TextLine| line.content(text) == "---";
    let mut further = lines.iter().enumerate().skip(first).take(LONGEST_FRONT_MATTER);
    if !further.next().is_some_and(|(_, line)| is_rule(line)) {
        return 0;
    }
    for (index, line) in further {
        let content = line.content(text);
        if is_rule(line) {
            return index + 1;
        }
        let label = content.split_once(':').map_or("", |(label, _)| label);
        let named = !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'_' | b'-'));
        // `tags:` / `- scan`
        if !named && !content.starts_with("- ") && !line.is_blank() {
            return 0;
        }
    }
    0
}

/// The widest line that runs over the pages of a document, in characters, and the fewest letters of one.
const RUNNING: std::ops::RangeInclusive<u16> = 12..=110;
/// Lines at the top of a page among which the running one stands.
const TOP: usize = 2;

/// The lines that stand at the top of one page and of the next, page numbers aside, in the order of the text:
/// `Sở Y tế - 12/QĐ-SYT`. What goes on in a sentence, an item, and what heads a form or an appendix are none.
pub(crate) fn running(text: &str, lines: &[TextLine]) -> Vec<usize> {
    let pages = lines.iter().enumerate().filter(|(_, line)| line.shape.form_feed);
    let mut running: Vec<usize> = Vec::new();
    let mut above: Option<(&str, usize)> = None;
    let mut number = None;
    for (page, _) in pages {
        let top = lines.iter().enumerate().skip(page).take(TOP).find(|(_, line)| !line.is_blank());
        let top = top.filter(|(_, line)| RUNNING.contains(&line.shape.width) && !line.is_upper_case());
        let top = top.and_then(|(at, line)| Some((running_words(line.content(text))?, at)));
        if let Some(((words, at), (above, first))) = top.zip(above)
            && words == above
        {
            running.extend((running.last() != Some(&first)).then_some(first));
            running.push(at);
        } else if let Some((words, at)) = top {
            // On the only further page it ends with the number of the document.
            let number = *number.get_or_insert_with(|| printed_number(text, lines));
            running.extend(number.filter(|number| words.ends_with(number)).map(|_| at));
        }
        above = top;
    }
    let further = [counted_on(text, lines), signed_at_foot(text, lines)].concat();
    if !further.is_empty() {
        running.extend(further);
        running.sort_unstable();
        running.dedup();
    }
    running
}

/// The lines that end with the numbers of their pages, the same words before them on each, `Báo cáo năm 2031 Trang 2`; and those
/// that say nothing but which page of how many they stand on: `1/3`, `2/3`.
fn counted_on(text: &str, lines: &[TextLine]) -> Vec<usize> {
    let ends_in_digit = |line: &TextLine| text.as_bytes().get(..line.to as usize).and_then(<[u8]>::last);
    let mut counted: Vec<usize> = Vec::new();
    let mut above: Option<(&str, u16, usize)> = None;
    let mut fraction: Option<(u16, u16, usize)> = None;
    for (at, line) in lines.iter().enumerate() {
        if let Some((page, pages)) = fraction_of_pages(text, line) {
            // Days and lots are counted so as well: what stands between two pages is more than a few lines.
            let next =
                |&(number, of, line): &(u16, u16, usize)| of == pages && number + 1 == page && line + PAGE_LINES <= at;
            if let Some((_, _, first)) = fraction.filter(next) {
                counted.extend((counted.last() != Some(&first)).then_some(first));
                counted.push(at);
            }
            fraction = Some((page, pages, at));
        }
        if !RUNNING.contains(&line.shape.width) || !ends_in_digit(line).is_some_and(u8::is_ascii_digit) {
            continue;
        }
        let Some((words, page)) = numbered_page(line.content(text)) else { continue };
        if let Some((_, _, first)) = above.filter(|(same, number, _)| *same == words && *number < page) {
            counted.extend((counted.last() != Some(&first)).then_some(first));
            counted.push(at);
        }
        above = Some((words, page, at));
    }
    counted
}

/// The lines that signing software printed at the foot of a page below running text: from its label to the mark of the next
/// page, where nothing else stands between them. The sentence that the page breaks off may go on behind them.
///
/// `Ký bởi: Cục Đê điều` / `Địa chỉ: Đồng Xa` / `--- PAGE BREAK ---`
fn signed_at_foot(text: &str, lines: &[TextLine]) -> Vec<usize> {
    let mut printed = Vec::new();
    // The line of the label, and the last line printed below it.
    let mut print: Option<(usize, &str)> = None;
    // Whether the last line that speaks is running text: below an office or a name stands the signature.
    let mut running = false;
    for (at, line) in lines.iter().enumerate() {
        let content = line.content(text);
        let mute = line.shape.letters == 0 && line.shape.digits == 0;
        let ends = line.shape.form_feed || content.ends_with('-') && is_page_mark(content, line);
        if let Some((first, last)) = print {
            if ends {
                let speaks = |at: &usize| lines.get(*at).is_some_and(|line| !line.is_blank());
                printed.extend((first..at).filter(speaks));
            }
            let goes_on = !ends && at - first <= MOST_PRINT && (mute || is_print(content, last, line));
            print = goes_on.then_some((first, if mute { last } else { content }));
        } else if running && is_signed(content) {
            print = Some((at, content));
        }
        running = if mute { running } else { line.shape.width > NARROW || content.starts_with(is_lowercase) };
    }
    printed
}

/// Whether a line opens with what signing software prints first: who signed, or at what time.
fn is_signed(content: &str) -> bool {
    content.starts_with(['K', 'T'])
        && (SIGNED_BY.iter().any(|label| content.starts_with(label)) || is_time_of_signing(content))
}

/// `Thời gian ký: 26.03.2031 12:26`
fn is_time_of_signing(content: &str) -> bool {
    let behind = content.strip_prefix(TIME_OF_SIGNING).map(str::trim_start);
    behind.is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a line is what signing software prints below another: under a label of its own, or the rest of a name or an address;
/// nothing behind the time.
fn is_print(content: &str, last: &str, line: &TextLine) -> bool {
    let labelled = || is_signed(content) || PRINTED_BESIDE.iter().any(|label| at_start(content, label).is_some());
    let rest = || last.ends_with(',') || content.starts_with(|c: char| is_lowercase(c) || c.is_ascii_digit());
    let item = || content.find(['.', ')']).is_some_and(|mark| mark <= 2);
    line.shape.width <= WIDEST_PRINT
        && !is_time_of_signing(last)
        && (labelled() || rest() && !item() && !content.ends_with(['.', ';', ':']))
}

/// The most lines that signing software prints, and the widest, in characters.
const MOST_PRINT: usize = 12;
const WIDEST_PRINT: u16 = 50;
/// Offices, names and copies are narrower than running text.
const NARROW: u16 = 40;

/// The longest number of a page with how many there are, in characters: `123 / 456`.
const LONGEST_FRACTION: u16 = 9;

/// The fewest lines of a page.
const PAGE_LINES: usize = 12;

/// The number of a page and how many there are, where nothing else stands on the line.
fn fraction_of_pages(text: &str, line: &TextLine) -> Option<(u16, u16)> {
    let shape = &line.shape;
    if shape.letters > 0
        || !(2..=2 * PAGE_DIGITS).contains(&usize::from(shape.digits))
        || shape.width > LONGEST_FRACTION
    {
        return None;
    }
    let (page, pages) = line.content(text).split_once('/')?;
    let (page, pages) = (page.trim_end().parse().ok()?, pages.trim_start().parse().ok()?);
    (1..=pages).contains(&page).then_some((page, pages))
}

/// What of a line stands before the word of a page and its number, and the number.
fn numbered_page(content: &str) -> Option<(&str, u16)> {
    let before = content.trim_end_matches(|c: char| c.is_ascii_digit());
    let page = content.get(before.len()..)?.parse().ok()?;
    let (words, word) = before.strip_suffix(' ')?.rsplit_once(' ')?;
    let words = words.trim_end_matches([' ', '-', '–', '|']);
    let told = words.chars().filter(|c| is_alphabetic(*c)).count() >= usize::from(*RUNNING.start());
    (told && words.starts_with(is_uppercase) && PAGE.contains(&fold(word).as_str())).then_some((words, page))
}

/// Lines in which the number of a document stands.
const NUMBERED: usize = 16;
/// The shortest number that tells a document, in bytes.
const SHORTEST_NUMBER: usize = 6;

/// The number behind the first label: `Số: 12/QĐ-SYT` → `12/QĐ-SYT`
fn printed_number<'t>(text: &'t str, lines: &[TextLine]) -> Option<&'t str> {
    let speaking = lines.iter().filter(|line| !line.is_blank()).take(NUMBERED);
    let behind = speaking.filter_map(|line| line.content(text).split_once("Số")).map(|(_, rest)| rest);
    let number = |rest: &'t str| rest.trim_start_matches([':', ' ']).split(char::is_whitespace).next();
    behind.filter_map(number).find(|number| number.len() >= SHORTEST_NUMBER && number.contains(['/', '-']))
}

/// What of a line may run over pages, without the number of the page.
fn running_words(content: &str) -> Option<&str> {
    let bare = content.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '\t' | '/' | '|'));
    let told = bare.chars().filter(|c| is_alphabetic(*c)).count() >= usize::from(*RUNNING.start());
    let ends = bare.ends_with([':', ';', '.', ',']);
    (told && !is_item(content) && !ends && bare.starts_with(is_uppercase) && !heads_page(bare)).then_some(bare)
}

/// Whether a line opens with the number of an item: `2. Hồ sơ`
fn is_item(content: &str) -> bool {
    let behind = content.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < content.len() && behind.starts_with(['.', ')'])
}

/// Whether words head what stands on a page, and may do so on others.
fn heads_page(content: &str) -> bool {
    HEADS_OF_PAGES.iter().any(|words| at_start(content, words).is_some())
}

/// The longest line that a web site prints below a document.
const LONGEST_SITE_LINE: u16 = 60;
/// Whether a line is one that a web site prints: `Lượt xem: 1.234`
fn is_site_line(content: &str) -> bool {
    static LABELS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(SITE_LABELS));
    // ©
    if !matches!(content.as_bytes(), [b'N' | b'L' | b'S' | b'B', ..] | [0xC2, 0xA9, ..]) {
        return false;
    }
    let bare = content.trim_start_matches(['©', ' ']);
    !content.ends_with(['.', ';', ',']) && LABELS.like(bare).iter().any(|label| at_start(bare, label).is_some())
}

/// The longest mark of the program that photographed a page.
const LONGEST_SCAN_MARK: u16 = 40;
/// The most words of the name of such a program.
const PROGRAM_WORDS: usize = 2;

/// Whether a line is what a program says below each page that it photographed: `Scanned with CamScanner`
fn is_scan_mark(content: &str, line: &TextLine) -> bool {
    // Đ, đ
    let begins = || matches!(content.as_bytes(), [b'S' | b's' | b'D', ..] | [0xC4, 0x90 | 0x91, ..]);
    if line.shape.width > LONGEST_SCAN_MARK || !begins() {
        return false;
    }
    static WORDS: LazyLock<ByWord<&str>> = LazyLock::new(|| ByWord::phrases(SCANNED));
    let program = WORDS.like(content).iter().find_map(|words| content.get(at_start(content, words)?..));
    program.is_some_and(|name| {
        let named = name.trim_start().starts_with(is_uppercase) && !name.ends_with(['.', ';', ',', ':']);
        named && name.split_whitespace().count() <= PROGRAM_WORDS
    })
}

/// `12`, `- 12 -`, `~ 12 ~`, `> 2 <`, `--- PAGE 2 ---`, `Trang 2/5`, `Page 2 of 5`, `[Trang 2]`, `2 | Trang`.
fn is_page_mark(content: &str, line: &TextLine) -> bool {
    !(line.shape.letters > 0 && opens_with_other_word(content.as_bytes())) && is_page_mark_at_length(content, line)
}

/// As [`is_page_mark`], whatever the line begins with.
fn is_page_mark_at_length(content: &str, line: &TextLine) -> bool {
    let bare = content.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | ' ' | '|' | '~' | '<' | '>'));
    if line.shape.letters == 0 {
        return line.shape.digits <= 3 && bare.chars().all(|c| c.is_ascii_digit());
    }
    let bare = bare.trim_matches(|c: char| matches!(c, '[' | ']' | '<' | '!' | '>' | '-' | ' '));
    let numbers = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '/'));
    let bar = memchr::memchr(b'|', bare.as_bytes());
    if let Some((number, word)) = bar.and_then(|at| Some((bare.get(..at)?, bare.get(at + 1..)?))) {
        return numbers(number) && PAGE.contains(&fold(word.trim()).as_str());
    }
    if !PAGE.iter().any(|word| may_begin_with(bare, word)) {
        return false;
    }
    let key = fold(bare);
    PAGE.iter().any(|word| {
        key.strip_prefix(word).is_some_and(|rest| {
            rest.trim() == PAGE_BREAK || (rest.starts_with(' ') && numbers(&rest.replacen(OF_PAGES, "", 1)))
        })
    })
}

/// Whether a line without bars begins with a letter or digit that no mark of a page begins with: most lines do.
fn opens_with_other_word(content: &[u8]) -> bool {
    let word = match content.first() {
        Some(b'p' | b'P' | b't' | b'T') | None => false,
        Some(first) => first.is_ascii_alphanumeric() || matches!(first, 0xC3..=0xC6 | 0xE1),
    };
    word && memchr::memchr(b'|', content).is_none()
}

/// Whether a line ends with the number of its page and how many there are, behind a gap, a mark or a name: what stands before is
/// printed on all of them. What heads an appendix keeps its label.
///
/// `Hạt Quản lý đê Sông Gạo Trang 2/3`, `Quy chế quản lý bến đò      Trang 2/3`, `QT.07 | Page 2 of 5`, `Fax: 0901 234 567   12/03/2031 15:22   P.1/2`
fn is_counted(content: &str, line: &TextLine) -> bool {
    if line.shape.digits < 2 || !content.ends_with(|c: char| c.is_ascii_digit()) || is_item(content) {
        return false;
    }
    // What stands before a number at the end.
    let before_number = |text: &str| {
        let end = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        (1..=PAGE_DIGITS).contains(&(text.len() - end)).then_some(end)
    };
    let before = before_number(content).and_then(|end| content.get(..end)).unwrap_or_default().trim_end();
    let page = before.strip_suffix('/').or_else(|| before.strip_suffix(OF_PAGES)).unwrap_or_default().trim_end();
    let label =
        before_number(page).and_then(|end| page.get(..end)).unwrap_or_default().trim_end_matches([' ', ':', '.']);
    let word = label.rfind([' ', '\t', '|']).map_or(0, |at| at + 1);
    let (printed, word) = label.split_at_checked(word).unwrap_or_default();
    let apart =
        printed.ends_with("  ") || printed.ends_with('\t') || printed.trim_end().ends_with(['|', '-', '–', '*']);
    // A name of its own stands before the whole word.
    let named = || {
        let last = printed.trim_end().rsplit(' ').next().unwrap_or_default();
        page.len() < before.len()
            && word.chars().nth(2).is_some()
            && last.starts_with(is_uppercase)
            && last.ends_with(is_alphabetic)
            && printed.starts_with(is_uppercase)
            && !heads_page(printed)
    };
    // `… sửa đổi nội dung tại  trang 2/3`: within a sentence.
    word.starts_with(is_uppercase) && (apart || named()) && (word == FAX_PAGE || PAGE.contains(&fold(word).as_str()))
}

/// The most digits of the number of a page.
const PAGE_DIGITS: usize = 3;

/// Digits of a day with its year, and of a time to the second.
const STAMPED_DIGITS: u16 = 14;
/// The longest mark of who printed a page, in characters.
const LONGEST_PRINT_MARK: u16 = 100;

/// What is printed on every page beside the text: the head of the gazette, the mark of who printed it, what a browser prints
/// above and below.
///
/// `CÔNG BÁO/Số 123 + 124/Ngày 12-3-2031`, `vanthu-12/03/2031 15:22:10-vanthu-vanthu`, `https://… 1/5`
fn is_printed(content: &str, line: &TextLine) -> bool {
    if line.shape.digits == 0 || line.shape.width > LONGEST_PRINT_MARK {
        return false;
    }
    let numbered = content.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let (number, day) = GAZETTE;
    if numbered.starts_with(number) {
        return numbered.contains(day);
    }
    let begins = content.bytes().next().is_some_and(|byte| byte.is_ascii_digit() || byte == b'h');
    if !begins && line.shape.digits != STAMPED_DIGITS {
        return false;
    }
    let mut words = content.split_ascii_whitespace();
    let first = words.next().unwrap_or_default();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if first.starts_with("http") {
        let second = words.next().unwrap_or_default();
        let last = content.rsplit(' ').next().unwrap_or_default();
        return !second.is_empty() && last.split_once('/').is_some_and(|(page, of)| digits(page) && digits(of));
    }
    // `12.`: the days and marks that are looked for have slashes.
    if memchr::memchr(b'/', first.as_bytes()).is_none() {
        return false;
    }
    let second = words.next().unwrap_or_default();
    if first.starts_with(|c: char| c.is_ascii_digit()) {
        let noon = words.next().is_some_and(|word| NOON.contains(&word));
        return noon && first.matches('/').count() == 2 && second.contains(':');
    }
    let marked =
        || first.contains('-') && first.contains('/') && second.matches(':').count() == 2 && second.contains('-');
    line.shape.digits == STAMPED_DIGITS && words.next().is_none() && marked()
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
/// `X Soft * Tel: +84-8-1234 5678 * www.example.vn`, `X Soft + Tel:`, `5678 * www.example.vn`
fn is_footer(content: &str, line: &TextLine) -> bool {
    let star = || memchr::memchr(b'*', content.as_bytes());
    if line.shape.digits >= TELEPHONE_DIGITS {
        let starred = star().is_some();
        let alone = line.shape.letters <= LONGEST_TELEPHONE_LABEL;
        return (starred || alone) && content.contains("+84-") || starred && content.contains(SITE);
    }
    // `3279 * www.example.vn`: the rest of the number, behind the line that broke off in it.
    let site = || {
        let (before, site) = content.split_at_checked(star()?.checked_sub(1)?)?;
        site.starts_with(SITE).then_some((before, site))
    };
    let rest = |before: &str| before.bytes().all(|b| matches!(b, b'0'..=b'9' | b' ' | b'+' | b'-' | b'(' | b')'));
    if line.shape.digits > 0 && site().is_some_and(|(before, site)| rest(before) && is_site(site)) {
        return true;
    }
    let label = content.strip_suffix("Tel:");
    let name = label.and_then(|before| before.trim_end().strip_suffix(['*', '+']));
    name.is_some_and(|name| name.ends_with(' ') && name.split_whitespace().count() <= PUBLISHER_WORDS)
}

/// The star of a footer before the address of a site.
const SITE: &str = " * www.";

/// Whether what stands behind the star of a footer is the address of a site and nothing more.
fn is_site(site: &str) -> bool {
    site.split_whitespace().count() == 2 && !site.ends_with(['.', ';'])
}

/// Letters of the label of a line that is to be filled in, at the least.
const LABEL: u16 = 4;

/// Labels and nothing but dots behind them, as forms have them: `Họ và tên: …………… Sinh ngày: …/…/……`
fn is_to_be_filled(content: &str, line: &TextLine) -> bool {
    if line.shape.letters < LABEL || !content.ends_with(['.', '…', '_', ';']) {
        return false;
    }
    let printed = content.chars().filter(|c| !matches!(c, '.' | '…' | '_' | '/' | ' ')).count();
    content.starts_with(is_alphabetic) && usize::from(line.shape.letters) * 2 >= printed
}

/// Letters and digits that a stroke of the pen leaves at the most.
const SCRIBBLED: usize = 3;

/// A line of one or two letters among marks, or with more marks than letters and digits. The gap between two columns is
/// made of blanks.
fn is_debris(content: &str, line: &TextLine) -> bool {
    let told = usize::from(line.shape.letters) + usize::from(line.shape.digits);
    let few = |width: usize| told * 3 < width;
    if line.shape.letters == 0 && content.contains(['<', '>', '~', '^', '{', '}']) {
        // `/4<~`
        return few(line.shape.width.into());
    }
    let strokes = || content.chars().filter(|c| matches!(c, '~' | '^' | '<' | '>' | '{' | '}' | '=' | '\\')).count();
    if told <= SCRIBBLED && line.shape.width > 3 && strokes() >= 2 {
        // `~ , fu^`
        return true;
    }
    line.shape.width >= 2
        && line.shape.digits == 0
        && few(line.shape.width.into())
        && few(content.chars().filter(|c| !c.is_whitespace()).count())
        && !is_to_be_filled(content, line)
        && !is_beside_rule(content)
}

/// The fewest letters of a column beside a rule.
const COLUMN: usize = 6;

/// Whether a column of words stands beside the rule of the other column: `TỈNH ĐỒNG XA      -----------------------`
fn is_beside_rule(content: &str) -> bool {
    let rule = |column: &str| column.chars().all(|c| is_rule_mark(c) || c == ' ');
    let words = |column: &str| {
        let letters = column.chars().filter(|c| is_alphabetic(*c)).count();
        letters >= COLUMN && letters * 3 >= column.trim().chars().count() * 2
    };
    content.split_once("   ").is_some_and(|(left, right)| rule(right) && words(left) || rule(left) && words(right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines::lines;

    fn stands(content: &str) -> Standing {
        lines(content).first().map_or(Standing::Blank, |line| standing(content, line))
    }

    #[test]
    fn no_mark_of_a_page_opens_with_another_word() {
        for (first, mark) in ["12", "- 12 -", "Trang 2/5", "Page 2 of 5", "2 | Trang", "[Trang 2]", "| Trang", "break"]
            .into_iter()
            .flat_map(|mark| ["", "A", "đ", "ê", "ố", "7", "t", "P"].map(|first| (first, mark)))
        {
            let content = format!("{first}{mark}");
            let line = lines(&content)[0];
            let other = line.shape.letters > 0 && opens_with_other_word(content.as_bytes());
            assert!(!(other && is_page_mark_at_length(&content, &line)), "{content}");
        }
    }

    #[test]
    fn what_is_printed_on_every_page_says_nothing() {
        for mark in [
            "12",
            "- 12 -",
            "~ 2 ~",
            "--- PAGE 2 ---",
            "<!-- page 2 -->",
            "Trang 2/5",
            "[Trang 2]",
            "Page 2 of 9",
            "2 | Trang",
            "CÔNG BÁO/Số 123 + 124/Ngày 12-3-2031",
            "4 CÔNG BÁO/Số 123/Ngày 12-3-2031",
            "vanthu-12/03/2031 15:22:10-vanthu-vanthu-vanthu",
            "https://congbao.example.vn/van-ban/inan.aspx?id=12 1/5",
            "12/3/2031, 10:22 AM In văn bản",
            "Scanned with CamScanner",
            "Được quét bằng CamScanner",
            "Quy chế quản lý bến đò        Trang 2/3",
            "X Soft + Tel:",
            "5678 * www.example.vn",
            "Mã số: QT-07\tTrang: 12/40",
            "QT.07 | Page 2 of 5",
            "![](_page_3_Picture_1.jpeg)",
            "![con dấu](anh/trang-12.png)",
            "Fax: 0901 234 567   12/03/2031 15:22   P.1/2",
        ] {
            assert_eq!(stands(mark), Standing::Page, "{mark}");
        }
        // An office, whose number stands on the next line.
        assert_ne!(stands("Trạm Bến Đá * tel:"), Standing::Page);
    }

    #[test]
    fn the_same_words_before_the_numbers_of_pages_run_over_them() {
        let text = "Báo cáo bến đò năm 2031 Trang 2\nBến mở theo mục lục Trang 3\nBáo cáo bến đò năm 2031 Trang 3\n\
                    Báo cáo bến đò năm 2031 Trang 4\n";
        assert_eq!(running(text, &lines(text)), [2, 3]);
    }

    #[test]
    fn which_page_of_how_many_a_line_says_alone_where_a_further_one_does() {
        let page = "Bến mở cửa lúc sáu giờ\n".repeat(PAGE_LINES);
        let text = format!("{page}1 / 3\n{page}2/3\n");
        assert_eq!(running(&text, &lines(&text)), [PAGE_LINES, 2 * PAGE_LINES + 1]);
        for [first, second] in [["1/3", "Bến"], ["1/3", "2/4"], ["2/3", "1/3"], ["5/10", "7/10"], ["5/3", "6/3"]] {
            let text = format!("{page}{first}\n{page}{second}\n");
            assert!(running(&text, &lines(&text)).is_empty(), "{first}, {second}");
        }
        let days = "1/12\nÔng An tiếp dân\n2/12\nBà Bê tiếp dân\n";
        assert!(running(days, &lines(days)).is_empty());
    }

    #[test]
    fn what_signing_software_prints_at_the_foot_of_a_page_belongs_to_it() {
        let page = "Trường hợp chủ bến nộp đủ hồ sơ theo quy định thì Hạt Quản lý đê\n";
        let stamp = "Ký bởi: Hạt Quản lý đê\n\nĐịa chỉ: Bến Đá,\nĐồng Xa\n";
        let text = format!("{page}\n{stamp}\n--- PAGE BREAK ---\n\ncấp giấy phép.\n");
        assert_eq!(running(&text, &lines(&text)), [2, 4, 5]);
        let timed = format!("{page}Ký bởi: Hạt Quản lý đê\nThời gian ký: 26.03.2031 12:26\n\u{c}cấp giấy phép.\n");
        assert_eq!(running(&timed, &lines(&timed)), [1, 2]);
        // In the place of the signature, above the document, amid its lines, too long, above what is no print.
        let foot = "\n--- PAGE BREAK ---\nPhụ lục\n";
        for text in [
            format!("{page}PHÓ TRƯỞNG HẠT\n{stamp}Nguyễn Văn An\n{foot}"),
            format!("{page}Giám đốc\n(Đã ký)\nKý bởi: Hạt Quản lý đê\nNguyễn Văn An\n{foot}"),
            format!("{page}TM. Ủy ban nhân dân\nChủ tịch\n{stamp}{foot}"),
            format!("{page}- Lưu: VT.\n{stamp}{foot}"),
            format!("{page}Ký bởi: Hạt Quản lý đê\nNguyễn Văn An\n{foot}"),
            format!("{stamp}{foot}{page}"),
            format!("{page}{stamp}{page}{foot}"),
            format!("{page}{stamp}{}{foot}", "tỉnh Sông Cái\n".repeat(MOST_PRINT)),
            format!("{page}{stamp}Nơi nhận:\nSở Xây dựng;{foot}"),
            format!("{page}{stamp}2. Trưởng bến giữ sổ{foot}"),
            format!("{page}{stamp}b) trưởng bến giữ sổ{foot}"),
            format!("{page}{stamp}cấp giấy phép trong 10 ngày.{foot}"),
            format!("{page}{stamp}Điều 2. Hiệu lực{foot}"),
            format!("{page}{stamp}QUY ĐỊNH CỤ THỂ{foot}"),
            format!("{page}{stamp}- 2\n- 3 đò.\n"),
            format!("{page}Thời gian ký: trước ngày 10 hằng tháng{foot}"),
        ] {
            assert!(running(&text, &lines(&text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn labels_that_a_form_asks_with_speak_however_many_a_line_holds() {
        for text in [
            "Họ và tên: …………………",
            "Tôi tên là: ................... Sinh ngày: ..../..../......",
            "Fax: .........; Email: ........",
        ] {
            assert_eq!(stands(text), Standing::Speaks, "{text}");
        }
        assert_eq!(stands("; .......... a .........."), Standing::Debris);
    }

    #[test]
    fn numbers_of_the_text_speak() {
        for text in [
            "(2)",
            "[2]",
            "2030",
            "Trang 2 của biểu mẫu này",
            "02 trang",
            "Được quét bằng máy",
            "Scanned by the clerk of the port on two pages",
            "Trang phục",
            "Công báo số 12 ngày 3/4/2031",
            "12/3/2031 khởi công bến đò",
            "https://example.vn",
            "Hội nghị 12/03/2031 15:22:10-16:00:00 tại bến",
            "Sửa đổi nội dung tại Trang 2/3",
            "Sửa đổi nội dung tại  trang 2/3",
            "2. Hồ sơ bến đò        Trang 2/3",
            "Mục lục        Trang 2",
            "Bến đò        12/40",
        ] {
            assert_eq!(stands(text), Standing::Speaks, "{text}");
        }
    }
}
