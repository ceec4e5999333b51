//! The working text: the decoded text in the one form that the grammar reads, with a way back.
//!
//! NFC, look-alikes replaced, soft hyphens, zero-width characters and what markup leaves among words gone. Almost every text needs nothing: then the working text is the text itself and every offset its own.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use super::lookalike::{self, Kind};
use super::map::OffsetMap;
use super::markup::{Markup, begins, has_markup, markup};
use super::scan;
use crate::{Diagnostic, Span};

/// The working text of a decoded text.
#[derive(Clone, Debug)]
pub(crate) struct Working<'a> {
    /// What the grammar reads.
    pub(crate) text: Cow<'a, str>,
    /// What was read as something else: one remark for each kind. Spans refer to the decoded text.
    pub(crate) remarks: Vec<Diagnostic>,
    /// From the working text to the decoded text.
    map: OffsetMap,
}

impl<'a> Working<'a> {
    /// Prepares a text for the grammar.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut rewrite =
            Rewrite { text, out: String::new(), copied: 0, map: OffsetMap::default(), tally: [None; KINDS] };
        let mut from = 0;
        let marked = has_markup(text);
        let mut near = 0;
        while let Some(at) = next_care(text, from, near, marked) {
            from = match markup(text, at) {
                Some(found) => rewrite.markup(at, found),
                None => rewrite.cluster(at, from),
            };
            near = NEAR;
        }
        let remarks = rewrite.remarks();
        let text = if rewrite.copied == 0 {
            Cow::Borrowed(text)
        } else {
            rewrite.out.push_str(text.get(rewrite.copied..).unwrap_or_default());
            Cow::Owned(rewrite.out)
        };
        Self { text, remarks, map: rewrite.map }
    }

    /// Whether every offset in the working text is its own in the decoded text.
    pub(crate) fn is_identity(&self) -> bool {
        self.map.is_identity()
    }

    /// The span in the decoded text of a span in the working text.
    pub(crate) fn decoded_span(&self, span: Span) -> Span {
        self.map.span(span)
    }
}

const KINDS: usize = Kind::ALL.len();

/// How often something was read as something else, and the first time.
#[derive(Clone, Copy, Debug)]
struct Count {
    times: usize,
    first: Span,
    read_as: &'static str,
}

/// A text on its way to its working form.
struct Rewrite<'a> {
    text: &'a str,
    out: String,
    /// How much of the text stands in `out`; 0 as long as nothing had to be changed.
    copied: usize,
    map: OffsetMap,
    tally: [Option<Count>; KINDS],
}

impl Rewrite<'_> {
    /// Leaves out what bears no text. Returns the offset behind.
    fn markup(&mut self, at: usize, Markup { end, read_as, kind }: Markup) -> usize {
        if let Some(kind) = kind {
            self.count(kind, Span::of(at, end), read_as);
        }
        self.replace(at, end, read_as);
        end
    }

    /// Takes over the character at an offset with the marks behind it, and the letter before it where it is a mark
    /// itself. Returns the offset behind. What lies before `from` has been dealt with.
    fn cluster(&mut self, at: usize, from: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let invisible = invisible_run(self.text, at);
        let is_mark = rest.get(invisible..).is_some_and(|rest| rest.starts_with(is_joining));
        let letter = self.text.get(from..at).and_then(|before| before.chars().next_back()).filter(|_| is_mark);
        let start = at - letter.map_or(0, char::len_utf8);
        let first = if invisible > 0 { invisible } else { rest.chars().next().map_or(1, char::len_utf8) };
        let mut end = at + first;
        loop {
            let mark = end + invisible_run(self.text, end);
            let Some(c) = self.text.get(mark..).and_then(|rest| rest.chars().next()).filter(|&c| is_joining(c)) else {
                break;
            };
            end = mark + c.len_utf8();
        }
        let cluster = self.text.get(start..end).unwrap_or_default();
        let mut new = String::with_capacity(cluster.len());
        for (offset, c) in cluster.char_indices() {
            match lookalike::treatment(self.text, start + offset, c) {
                Some((kind, read_as)) => {
                    self.count(kind, Span::of(start + offset, start + offset + c.len_utf8()), read_as);
                    new.push_str(read_as);
                }
                None => new.push(c),
            }
        }
        match is_nfc_quick(new.chars()) {
            IsNormalized::Yes => self.replace(start, end, &new),
            _ => self.replace(start, end, &new.nfc().collect::<String>()),
        }
        end
    }

    /// Writes `new` for `start..end`.
    fn replace(&mut self, start: usize, end: usize, new: &str) {
        if self.text.get(start..end) == Some(new) {
            return;
        }
        if self.copied == 0 {
            // What is written is seldom longer.
            self.out.reserve(self.text.len());
        }
        self.out.push_str(self.text.get(self.copied..start).unwrap_or_default());
        let from = self.out.len();
        self.out.push_str(new);
        self.copied = end;
        if new.is_empty() {
            self.map.deleted(from, start, end);
            return;
        }
        // Marks that do not compose stay characters of their own, but have the place of the whole.
        for (offset, _) in new.char_indices().skip(1) {
            self.map.within(from + offset, start, end);
        }
        self.map.written(self.out.len(), end);
    }

    fn count(&mut self, kind: Kind, span: Span, read_as: &'static str) {
        if let Some(count) = self.tally.get_mut(kind as usize) {
            count.get_or_insert(Count { times: 0, first: span, read_as }).times += 1;
        }
    }

    fn remarks(&self) -> Vec<Diagnostic> {
        let counted = Kind::ALL.iter().zip(&self.tally).filter_map(|(kind, count)| Some((kind, count.as_ref()?)));
        counted
            .map(|(kind, count)| {
                let found = count.first.slice(self.text).unwrap_or_default();
                let remark = Diagnostic::repair(kind.code(), count.first, found, count.read_as);
                Diagnostic {
                    message: format!("{}: {}, {} in all", remark.message, kind.name(), count.times).into(),
                    ..remark
                }
            })
            .collect()
    }
}

/// The length of the invisible characters from an offset on. They part no letter from its marks.
fn invisible_run(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.chars().take_while(|&c| lookalike::is_invisible(c)).map(char::len_utf8).sum()
}

/// Whether a character may compose with the one before it, or change places with it.
pub(super) fn is_joining(c: char) -> bool {
    c >= '\u{300}'
        && (canonical_combining_class(c) != 0
            || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe
            // Letters by their class, but made of marks.
            || matches!(c, '\u{F73}' | '\u{F75}' | '\u{F81}'))
}

/// Whether a character cannot be taken over as it is, or may compose.
fn needs_care(text: &str, at: usize, c: char) -> bool {
    if matches!(c, '*' | '\\' | '<' | '&') {
        return markup(text, at).is_some();
    }
    // What is printed in ASCII means itself, and so do the Vietnamese letters with two marks.
    if matches!(c, ' '..='~' | '\u{1EA0}'..='\u{1EF9}') {
        return false;
    }
    needs_treatment(text, at, c)
}

/// As [`needs_care`], of any character but those of markup.
fn needs_treatment(text: &str, at: usize, c: char) -> bool {
    lookalike::treatment(text, at, c).is_some()
        || is_joining(c)
        || c >= '\u{300}' && is_nfc_quick(std::iter::once(c)) == IsNormalized::No
}

/// How many characters behind one that needed care are looked at one by one: what needs it seldom stands alone.
const NEAR: usize = 6;

/// The first character at or behind an offset that needs care; so many are looked at one by one before the text is searched.
fn next_care(text: &str, from: usize, near: usize, marked: bool) -> Option<usize> {
    let exact = |at, c| needs_care(text, at, c);
    let mut from = from;
    for c in text.get(from..).unwrap_or_default().chars().take(near) {
        if exact(from, c) {
            return Some(from);
        }
        from += c.len_utf8();
    }
    if marked {
        scan::find(text, from, rough_marked, finer_marked, exact)
    } else {
        scan::find(text, from, rough, finer, exact)
    }
}

/// Picks the bytes of characters that may need care, and those of all marks; not those of Vietnamese letters.
#[inline(always)]
fn rough(a: u8, b: u8, _: u8) -> bool {
    // Controls, and what begins behind ơ and ư: one range across the end of the bytes, the highest of them moved by so many.
    let odd = a.wrapping_add(0x7F - 0x1F).cast_signed() > 0xC6_u8.wrapping_add(0x7F - 0x1F).cast_signed();
    // U+1E00 to U+1EFF
    let marked = (a == 0xE1) & (b & 0xFC == 0xB8);
    odd & !((a == b'\n') | (a == b'\r') | marked)
        | (a == 0x7F)
        | (a == 0xC2)
        // Ð, ð, Õ
        | (a == 0xC3) & ((b & 0xDF == 0x90) | (b == 0x95))
        // Beside Ơ ơ Ư ư, which end on 0, 1 and F, as others do that need no care
        | (a == 0xC6) & (b.wrapping_add(1) & 0x0F > 2)
}

/// As [`rough`], of a text that has markup.
#[inline(always)]
fn rough_marked(a: u8, b: u8, c: u8) -> bool {
    rough(a, b, c) | begins(a, b)
}

/// As [`finer`], of a text that has markup.
#[inline(always)]
fn finer_marked(a: u8, b: u8, c: u8) -> bool {
    finer(a, b, c) | begins(a, b)
}

/// As [`rough`], without the bytes of quotation marks, dashes and the like.
#[inline(always)]
fn finer(a: u8, b: u8, c: u8) -> bool {
    (a < 0x20) & (a != b'\t') & (a != b'\n') & (a != b'\r') & (a != 0x0C)
        | (a == 0x7F)
        // C1 controls, NBSP, soft hyphen
        | (a == 0xC2) & ((b <= 0xA0) | (b == 0xAD))
        // Ð, ð, Õ
        | (a == 0xC3) & ((b == 0x90) | (b == 0xB0) | (b == 0x95))
        // Beside Ơ ơ Ư ư: Ƣ, Ɖ
        | (a == 0xC6) & (b != 0xA0) & (b != 0xA1) & (b != 0xAF) & (b != 0xB0)
        // Combining marks, Greek, Cyrillic
        | (0xC7..=0xE0).contains(&a)
        // Beside U+1E00 to U+1EFF
        | (a == 0xE1) & !(0xB8..=0xBB).contains(&b)
        // Fixed spaces and hyphens, zero width, line separators; Ohm, Kelvin, angle brackets
        | (a == 0xE2) & (b == 0x80) & ((c < 0x92) | (0xA8..=0xAF).contains(&c))
        | (a == 0xE2) & ((b == 0x81) & (c >= 0x9F) | (b == 0x84) | (b == 0x8C) | (b == 0xAB))
        // Minus signs
        | (a == 0xE2) & (b == 0x88) & (c == 0x92)
        // Combining marks for symbols, Coptic, Tifinagh, old Cyrillic
        | (a == 0xE2) & ((b == 0x83) | (b == 0xB3) | (b == 0xB5) | (b == 0xB7))
        | (a >= 0xE3)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::borrow::Cow;

    use proptest::prelude::*;
    use unicode_normalization::is_nfc;

    use super::*;
    use crate::Code;

    fn read(text: &str) -> String {
        Working::of(text).text.into_owned()
    }

    #[test]
    fn a_composed_text_is_taken_over_as_it_is() {
        let text = "Số: 12/QĐ-UBND\r\nĐiều 1. “Phí” – 5 %… đủ mọi chữ: ẵ ặ ỡ ữ ỹ\n".repeat(9);
        let working = Working::of(&text);
        assert!(matches!(working.text, Cow::Borrowed(same) if same == text));
        assert!(working.is_identity() && working.remarks.is_empty());
    }

    #[test]
    fn every_character_that_needs_care_is_found_by_the_quick_look() {
        let lead = "đất ".repeat(40);
        for c in ('\u{80}'..=char::MAX).filter(|c| needs_care(&c.to_string(), 0, *c)) {
            let text = format!("{lead}{c}{lead}");
            let exact = text.char_indices().find(|&(at, c)| needs_care(&text, at, c)).map(|(at, _)| at);
            assert_eq!(next_care(&text, 0, 0, false), exact, "{:x}", u32::from(c));
        }
    }

    #[test]
    fn what_means_itself_needs_no_care() {
        for c in (' '..='~').chain('\u{1EA0}'..='\u{1EF9}') {
            assert!(!needs_treatment(&c.to_string(), 0, c), "{c}");
        }
    }

    #[test]
    fn half_composed_letters_of_windows_1258_become_whole() {
        // ê + acute, ô + dot below, ơ + grave, and a mark on a look-alike
        assert_eq!(
            read("quyê\u{301}t định, hô\u{323}i, giơ\u{300}, n\u{1A3}\u{301}c"),
            "quyết định, hội, giờ, nứć".replace("ć", "c")
        );
    }

    #[test]
    fn look_alikes_of_broken_fonts_are_the_vietnamese_letters() {
        assert_eq!(read("QÐ-UBND, Lƣu, PHÕNG HÕA"), "QĐ-UBND, Lưu, PHÒNG HÒA");
        // A word of its own with Õ.
        assert_eq!(read("VÕ VĂN DÕI"), "VÕ VĂN DÕI");
    }

    #[test]
    fn marks_of_full_width_are_those_of_latin_print_with_their_blanks() {
        assert_eq!(
            read("Số：１２／ＱĐ－UBND；giao Sở Y tế（báo cáo）và xã，phường。Lúc 8：30，dài 1，5 km"),
            "Số: 12/QĐ-UBND; giao Sở Y tế (báo cáo) và xã, phường. Lúc 8:30, dài 1,5 km"
        );
        assert_eq!(read("tên gốc 海堤：（海） là đê biển"), "tên gốc 海堤：（海） là đê biển");
        let text = "xã，phường";
        let working = Working::of(text);
        assert_eq!(working.decoded_span(Span::of("xã".len(), "xã, ".len())).slice(text), Some("，"));
        assert_eq!(working.remarks.len(), 1);
    }

    #[test]
    fn a_minus_sign_is_a_dash_beside_words_only() {
        assert_eq!(
            read("12/QĐ−UBND\nĐộc lập − Tự do\n − nộp phí\n− 01 bản"),
            "12/QĐ-UBND\nĐộc lập - Tự do\n - nộp phí\n- 01 bản"
        );
        for same in ["−5 độ", "\n−5 độ", "a − b", "7−5"] {
            assert_eq!(read(same), same);
        }
    }

    #[test]
    fn cyrillic_and_greek_letters_give_way_in_latin_company_only() {
        assert_eq!(read("12/ТТ-ВTC, Нà Nội, 5/ТВ"), "12/TT-BTC, Hà Nội, 5/TB");
        assert_eq!(read("Москва, góc α, hệ số γ, ТАСС"), "Москва, góc α, hệ số γ, ТАСС");
    }

    #[test]
    fn debris_goes_and_its_place_is_known() {
        let text = "A\u{200B}B\u{A0}C\u{AD}D\u{7}E";
        let working = Working::of(text);
        assert_eq!(working.text, "AB CD E");
        assert_eq!(working.decoded_span(Span::of(0, 1)).slice(text), Some("A"));
        assert_eq!(working.decoded_span(Span::of(1, 4)).slice(text), Some("B\u{A0}C"));
        assert_eq!(working.decoded_span(Span::of(4, 7)).slice(text), Some("D\u{7}E"));
    }

    #[test]
    fn each_kind_is_remarked_once_with_its_number() {
        let remarks = Working::of("QÐ, NÐ, TÐ\u{A0}\u{A0}th\u{FFFD}ng").remarks;
        let told: Vec<_> = remarks.iter().map(|r| (r.code, r.span, r.found.as_deref(), r.read_as.as_deref())).collect();
        assert_eq!(
            told,
            [
                (Code::LookAlike, Span::of(1, 3), Some("Ð"), Some("Đ")),
                (Code::Debris, Span::of(13, 15), Some("\u{A0}"), Some(" ")),
                (Code::UnreadableCharacter, Span::of(19, 22), Some("\u{FFFD}"), Some("\u{FFFD}")),
            ]
        );
        assert!(remarks.first().unwrap().message.ends_with("3 in all"), "{remarks:?}");
    }

    #[test]
    fn bullets_of_symbol_fonts_are_bullets() {
        assert_eq!(read("\u{F0B7} một\n\u{F02D} hai\n\u{F0FF} ba"), "• một\n- hai\n\u{F0FF} ba");
    }

    #[test]
    fn marks_behind_something_invisible_still_join_their_letter() {
        assert_eq!(read("vie\u{302}\u{200B}\u{323}t"), "việt");
        assert_eq!(read("a\u{200B}\u{301}"), "á");
        assert_eq!(read("\u{301}a"), "\u{301}a");
    }

    #[test]
    fn other_line_breaks_break_lines_once() {
        assert_eq!(read("Điều 1.\u{B}a)\u{2028}b)\u{B}\r\nc)\r\u{85}d)"), "Điều 1.\na)\nb) \r\nc)\r d)");
        assert_eq!(read("a)\r\u{200B}\u{2028}b)\u{2028}\u{200B}\rc)"), "a)\r b) \rc)");
    }

    #[test]
    fn signs_that_are_made_of_marks_take_their_place_among_marks() {
        assert_eq!(read("\u{730}\u{F73}"), "\u{F71}\u{F72}\u{730}");
    }

    #[test]
    fn signs_that_unicode_writes_twice_are_composed() {
        assert_eq!(read("\u{212B} \u{1100}\u{1161}"), "\u{C5} \u{AC00}");
    }

    /// Texts of Vietnamese letters, marks, look-alikes, debris and anything else.
    fn texts() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            6 => "[a-zA-Z0-9 /.\n-]{0,40}",
            3 => "[ăâđêôơưàảãáạếộợ]{1,4}",
            2 => "[\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}]{1,3}",
            1 => "[aăQ]\\*{1,5}[bắĐ\u{301}]",
            2 => "[ÐðƣƢÕТАВγΟ\u{A0}\u{AD}\u{200B}\u{FEFF}\u{7}\u{B}\u{85}\u{FFFD}\u{F0B7}\u{212B}]{1,3}",
            1 => "[*<>/bp&;ăĐ \u{338}]{1,12}",
            1 => prop_oneof![Just("</b>"), Just("<p>"), Just("&nbsp;"), Just("&lt;"), Just("，"), Just("Ａ"), Just("−")].prop_map(str::to_owned),
            1 => "\\PC{0,8}",
            1 => any::<String>(),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn the_way_back_is_monotone_and_on_boundaries(text in texts()) {
            let working = Working::of(&text);
            prop_assert!(is_nfc(&working.text), "{:?}", working.text);
            let mut before = Span::default();
            let ends: Vec<usize> = working.text.char_indices().map(|(at, _)| at).chain([working.text.len()]).collect();
            for pair in ends.windows(2) {
                let span = working.decoded_span(Span::of(pair[0], pair[1]));
                prop_assert!(span.slice(&text).is_some_and(|piece| !piece.is_empty()), "{span:?}");
                prop_assert!(before.start <= span.start && before.end <= span.end, "{before:?} {span:?}");
                before = span;
            }
            prop_assert!(before.end as usize <= text.len());
        }

        #[test]
        fn composed_and_decomposed_texts_have_one_working_text(text in "[ -~ăâđêôơưàảãáạếộợỲỴĐƯ\n]{0,80}") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(Working::of(&decomposed).text, Working::of(&text).text);
        }

        #[test]
        fn the_quick_look_misses_nothing(text in texts(), near in 0_usize..2 * NEAR) {
            let exact = text.char_indices().find(|&(at, c)| needs_care(&text, at, c)).map(|(at, _)| at);
            prop_assert_eq!(next_care(&text, 0, near, has_markup(&text)), exact);
        }
    }
}
