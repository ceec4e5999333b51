//! What lines break off before: whether the last words of one ask for those of the next.

use std::sync::LazyLock;

use crate::fold::{at_start, fold};
use crate::letters::{is_alphanumeric, is_lowercase, is_uppercase};
use crate::vocabulary;
use crate::vocabulary::bodies;
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::charged::COLLECTIVE_WORDS;
use crate::vocabulary::paragraphs::{
    ASKING_FOR_NUMBER, BEFORE_BODY, BEFORE_BODY_HEADS, BEFORE_OFFICIAL_HEADS, BEHIND_NUMBER_WORD, BODY_HEADS,
    BROKEN_OFFICES, DASHED, DASHED_BODIES, HANGING, HANGING_CAPITALS, HANGING_DAMAGED, ISSUING, PLACES, SEVERAL,
};
use crate::vocabulary::phrases::is_compound;
use crate::vocabulary::provisions::PARTS_OF_ARTICLES;

/// Whether the last word asks for another; `upper` says whether the line is set in capitals.
pub(crate) fn hangs(content: &str, upper: bool) -> bool {
    // Words are short.
    let from = content.bytes().rposition(|byte| byte == b' ').map_or(0, |at| at + 1);
    let word = content.get(from..).unwrap_or_default();
    if upper {
        HANGING_CAPITALS.contains(&word)
    } else if content.len() == word.len() || !may_ask(word) {
        false
    } else {
        HANGING.contains(&word) && !is_compound(word_before(content, from), word)
            || HANGING_DAMAGED.contains(&word)
            || breaks_body(content, word)
    }
}

/// The word before the one that begins at an offset.
fn word_before(content: &str, at: usize) -> &str {
    let left = content.get(..at).unwrap_or_default().trim_end();
    left.rsplit(' ').next().unwrap_or_default()
}

/// Whether a word may ask for another, by its first byte, its last one and its length: most words that lines end with may not.
fn may_ask(word: &str) -> bool {
    let (Some(first), Some(last)) = (word.bytes().next(), word.bytes().next_back()) else { return false };
    let lengths = |bytes: &[u32; 256], byte: u8| bytes.get(usize::from(byte)).copied().unwrap_or(0);
    let alike = lengths(&ASKING.first, first) & lengths(&ASKING.last, last);
    word.len() < u32::BITS as usize && alike >> word.len() & 1 == 1
}

/// The lengths in bytes of words, a bit each, by the first byte of the word and by its last.
struct Lengths {
    first: [u32; 256],
    last: [u32; 256],
}

/// Those of the words that may ask for another in small letters.
static ASKING: Lengths = {
    let none = Lengths { first: [0; 256], last: [0; 256] };
    let mut lengths = none.with(HANGING).with(HANGING_DAMAGED).with(BODY_HEADS);
    let mut offices = BROKEN_OFFICES;
    while let [(last, _), rest @ ..] = offices {
        lengths = lengths.with(&[*last]);
        offices = rest;
    }
    lengths
};

impl Lengths {
    /// These and those of further words.
    #[expect(clippy::indexing_slicing, reason = "the tables have a place for every byte")]
    const fn with(mut self, mut words: &[&str]) -> Self {
        while let [word, rest @ ..] = words {
            if let [first, .., last] = word.as_bytes() {
                self.first[*first as usize] |= 1 << word.len();
                self.last[*last as usize] |= 1 << word.len();
            }
            words = rest;
        }
        self
    }
}

/// Whether a line ends in the middle of the name of a body that is named in a sentence.
///
/// `… ngày 28/9/2030 của Thủ tướng` / `Chính phủ`
fn breaks_body(content: &str, word: &str) -> bool {
    if BODY_HEADS.contains(&word) {
        let before = content.strip_suffix(word).unwrap_or_default().trim_end();
        let official = if word.ends_with("an") { &[] } else { BEFORE_OFFICIAL_HEADS };
        return BEFORE_BODY_HEADS.iter().chain(official).any(|words| before.ends_with(words));
    }
    BROKEN_OFFICES.iter().any(|(last, office)| *last == word && content.ends_with(office))
}

/// Whether a line ends with the first word of the name of a place: `… Chủ tịch UBND huyện Đồng` / `Xa và …`
pub(crate) fn breaks_place(content: &str) -> bool {
    let mut words = content.rsplitn(3, ' ');
    let named = words.next().is_some_and(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(is_uppercase) && letters.clone().all(is_lowercase) && letters.next().is_some()
    });
    named && words.next().is_some_and(|unit| PLACES.contains(&unit))
}

/// The longest beginning of the name of a body that a line breaks off, in bytes, and the words before it.
const LONGEST_NAME: usize = 80;

/// The names of the bodies, folded.
static BODIES: LazyLock<ByWord<String>> =
    LazyLock::new(|| ByWord::first(bodies().iter().map(|body| fold(body.name)), |name| name));

/// Whether a line breaks off in the name of a body that is whole with what the next one begins with.
///
/// `… của Tổng Liên đoàn` / `Lao động Việt Nam`, `… của Bộ Lao động` / `- Thương binh và Xã hội`
pub(crate) fn splits_body(above: &str, content: &str) -> bool {
    if !content.starts_with(|c: char| is_uppercase(c) || c == '-' || c == '–') {
        return false;
    }
    let bytes = above.as_bytes();
    let near = bytes.len().saturating_sub(LONGEST_NAME);
    let of = memchr::memmem::rfind(bytes.get(near..).unwrap_or_default(), BEFORE_BODY.as_bytes());
    let Some(head) = of.and_then(|of| above.get(near + of + BEFORE_BODY.len()..)) else { return false };
    let alike = BODIES.like(head);
    if alike.is_empty() {
        return false;
    }
    let end = content.char_indices().map(|(at, _)| at).nth(LONGEST_NAME).unwrap_or(content.len());
    let joined = [head, " ", content.get(..end).unwrap_or_default()].concat();
    alike.iter().any(|name| at_start(&joined, name).is_some_and(|end| end > head.len() + " - ".len()))
}

/// Whether a line breaks off behind the colon before names that a sentence lists: `… Trưởng các phòng:` / `Tài chính, Y tế …`
pub(crate) fn lists_on(content: &str, below: &str) -> bool {
    let Some(open) = content.strip_suffix(':') else { return false };
    let mut words = open.trim_end().rsplit(' ');
    let noun = words.next().is_some_and(|noun| COLLECTIVE_WORDS.contains(&noun.to_lowercase().as_str()));
    noun && words.next().is_some_and(|word| SEVERAL.contains(&word)) && below.contains(", ")
}

/// Whether a line closes the bracket that the one above opened: `… (điện thoại:` / `0901.234.567) để được hướng dẫn.`
pub(crate) fn closes_bracket(above: &str, content: &str) -> bool {
    let is = |text: &str, at: usize, bracket: u8| text.as_bytes().get(at) == Some(&bracket);
    memchr::memrchr2(b'(', b')', above.as_bytes()).is_some_and(|at| is(above, at, b'('))
        && memchr::memchr2(b'(', b')', content.as_bytes()).is_some_and(|at| is(content, at, b')'))
}

/// Whether a line begins with a figure that a sentence goes on with: `2.146 ha, tăng …`, `38 triệu đồng`, not `2. Việc`
pub(crate) fn goes_on_in_figures(content: &str) -> bool {
    let unit = content.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/'));
    unit.len() < content.len()
        && !content.get(..content.len() - unit.len()).is_some_and(|figure| figure.ends_with('.'))
        && unit.strip_prefix(' ').unwrap_or_default().starts_with(is_lowercase)
}

/// Whether a line breaks off before the number that the next one begins with: `… có số thứ tự` / `01, 02, 03 phần II`
pub(crate) fn asks_for_number(above: &str, content: &str) -> bool {
    let above = above.strip_suffix(BEHIND_NUMBER_WORD).unwrap_or(above);
    let asks = ASKING_FOR_NUMBER.iter().find_map(|word| above.strip_suffix(word));
    asks.is_some_and(|before| before.ends_with(' ')) && content.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a line ends with a year, and the next one goes on to another: `… năm học 2025` / `- 2026`
pub(crate) fn spans_years(above: &str, content: &str) -> bool {
    /// The digits of a year.
    const YEAR: usize = 4;
    let Some(behind) = content.strip_prefix(['-', '–']) else { return false };
    let began = || above.bytes().rev().take_while(u8::is_ascii_digit).count() == YEAR;
    behind.trim_start().bytes().take_while(u8::is_ascii_digit).count() == YEAR && began()
}

/// Whether a line breaks off before what was issued, and the next one names it: `… tỉnh đã ban hành` / `Quyết định số …`
pub(crate) fn issues_on(above: &str, content: &str) -> bool {
    ISSUING.iter().any(|verb| above.ends_with(verb)) && vocabulary::type_at_start(content).is_some()
}

/// Whether a line goes on behind the dash within a name or a phrase that the one above breaks off, in a sentence:
/// `… của Bộ Lao động` / `- Thương binh và Xã hội …`
pub(crate) fn names_on(above: &str, content: &str) -> bool {
    let Some(behind) = content.strip_prefix(['-', '–']).and_then(|behind| behind.strip_prefix(' ')) else {
        return false;
    };
    let ends = |half: &str| above.strip_suffix(half)?.strip_suffix(' ');
    let goes_on = |half: &str| behind.strip_prefix(half).is_some_and(|rest| !rest.starts_with(is_alphanumeric));
    let halves = || DASHED.iter().filter(|(_, second)| goes_on(second));
    // A body of which a sentence speaks is no item of its own, nor the heading of one: `1. Phòng Tài chính`
    let named = |before: &str| {
        let head = DASHED_BODIES.iter().find_map(|head| before.strip_suffix(head)?.strip_suffix(' '));
        head.is_some_and(|said| said.ends_with(is_lowercase) || said.ends_with(','))
    };
    halves().any(|(first, _)| {
        let small = first.starts_with(is_lowercase);
        ends(first).is_some_and(|before| if small { before.ends_with(is_lowercase) } else { named(before) })
    })
}

/// Whether a text ends with a part of an article, which is named next: `… tại khoản 1`, `… tại điểm b`.
pub(crate) fn names_part(text: &str) -> bool {
    /// The longest label of a clause or point, in bytes.
    const LABEL: usize = 4;
    let Some((before, label)) = text.rsplit_once(' ') else { return false };
    let unit = before.rsplit(' ').next().unwrap_or_default();
    label.len() <= LABEL && label.chars().all(is_alphanumeric) && PARTS_OF_ARTICLES.contains(&unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_on_from_a_year_to_another() {
        assert!(spans_years("giai đoạn 2031", "- 2035.") && spans_years("năm học 2031", "– 2032"));
        assert!(!spans_years("năm 2031", "- 20 người") && !spans_years("bến số 12", "- 2032 đò"));
    }

    #[test]
    fn a_line_goes_on_behind_the_dash_within_a_name() {
        for (above, content, goes_on) in [
            ("Theo đề nghị của Bộ Lao động", "- Thương binh và Xã hội;", true),
            ("- Phối hợp với Phòng Kế hoạch", "- Tài chính lập dự toán bến.", true),
            ("Giao Hạt đê, Phòng Tổ chức", "– Hành chính giữ bến.", true),
            ("giữ bến để phát triển kinh tế", "- xã hội", true),
            ("1. Phòng Tài chính", "- Kế hoạch mở bến;", false),
            ("Phòng Kế hoạch", "- Tài chính của bến;", false),
            ("Giao Phòng Kế hoạch", "- Mở bến", false),
            ("Giao Phòng Tài chính", "- Kế hoạchviên", false),
            ("- Về kinh tế", "- xã hội bến", true),
            ("Kinh tế", "- xã hội", false),
        ] {
            assert_eq!(names_on(above, content), goes_on, "{above} {content}");
        }
    }

    #[test]
    fn a_line_goes_on_with_figures_names_and_brackets() {
        for (content, goes_on) in [
            ("2.146 ha, tăng 8 ha", true),
            ("38 triệu đồng", true),
            ("2. việc", false),
            ("14 Ngày", false),
            ("12", false),
        ] {
            assert_eq!(goes_on_in_figures(content), goes_on, "{content}");
        }
        assert!(breaks_place("Chủ tịch UBND huyện Đồng") && !breaks_place("Chủ tịch UBND huyện Đồng Xa"));
        assert!(!breaks_place("thành phố A") && !breaks_place("Ủy ban nhân dân huyện"));
        assert!(splits_body("theo Kế hoạch của Tổng Liên đoàn", "Lao động Việt Nam; Chương trình"));
        assert!(splits_body("theo Thông báo của Bộ Lao động", "- Thương binh và Xã hội về việc"));
        assert!(splits_body("theo Hướng dẫn của Ban Tuyên giáo", "Trung ương về bến đò"));
        for (above, below) in [
            ("theo Thông báo của Bộ Lao động", "- Thương binh được hưởng"),
            ("theo Thông báo của Bộ Lao động - Thương binh và Xã hội", "- Các xã"),
            ("Nhiệm vụ của Ban Tuyên giáo", "- Trung ương giao"),
            ("Tổng Liên đoàn", "Lao động Việt Nam"),
        ] {
            assert!(!splits_body(above, below), "{above}");
        }
        assert!(lists_on("Trưởng các phòng:", "Tài chính, Y tế chịu trách nhiệm"));
        assert!(!lists_on("Trưởng các phòng:", "Tài chính") && !lists_on("các nhiệm vụ:", "Mở bến, dỡ bến"));
        assert!(closes_bracket("qua Hạt (điện thoại:", "0901.234.567) để được hướng dẫn"));
        assert!(!closes_bracket("qua Hạt (điện thoại):", "a) Mở bến") && !closes_bracket("(1) Bến", "Bến (cũ)"));
    }

    #[test]
    fn every_word_that_asks_for_another_may_ask() {
        let offices = BROKEN_OFFICES.iter().map(|(last, _)| last);
        for word in HANGING.iter().chain(HANGING_DAMAGED).chain(BODY_HEADS).chain(offices) {
            assert!(may_ask(word), "{word}");
        }
        assert!(!may_ask("") && !may_ask("kè") && !may_ask(&"đ".repeat(40)));
        assert!(!hangs("Sửa đổi, bổ sung một số điều của Luật Đê điều", false));
        assert!(hangs("quy định tại khoản", false) && hangs("ngày 28/9/2030 của Thủ tướng", false));
    }
}
