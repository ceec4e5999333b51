//! Trích yếu: where it ends and the text begins, where no blank line parts them; and the type on its line.

use std::ops::Range;

use super::above::Above;
use super::opening::{Further, announces, breaks_off, speaks, widens};
use super::page::Page;
use super::{Part, Signal, Signals, date_line, type_line};
use crate::fold::{at_start, fold};
use crate::letters::{is_alphabetic, is_alphanumeric, is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::source::is_spelled_syllable;
use crate::vocabulary::heads::{DAMAGED_ABOUT_CAPITALS, DAMAGED_ABOUT_DIGITS, PRINTED_ABOUT};
use crate::vocabulary::letterheads::PRINTED_PLACES;
use crate::vocabulary::phrases::{CALLS, GREETING, TOLD};

/// What a subject stands below.
const ABOVE: Signals = Signals::of(&[Signal::TypeLine, Signal::TypeOpening, Signal::About, Signal::AboutShort]);

/// What follows a subject, or shows that none stands there.
const BEHIND: Signals = Signals::of(&[
    Signal::TypeLine,
    Signal::Recipients,
    Signal::Opening,
    Signal::Basis,
    Signal::Provision,
    Signal::Enumerator,
    Signal::Enactment,
    Signal::NumberLine,
    Signal::DateLine,
    Signal::NationalTitle,
    Signal::Dash,
]);

/// What no line shows that opens the text without one of the words that usually do.
const NO_OPENING: Signals = Signals::of(&[
    Signal::UpperCase,
    Signal::LowerStart,
    Signal::About,
    Signal::AboutShort,
    Signal::Recipients,
    Signal::Dash,
    Signal::Enumerator,
    Signal::IssuedWith,
]);

/// A line below a subject.
#[derive(Clone, Copy)]
pub(super) struct Below<'t> {
    pub(super) line: &'t TextLine,
    pub(super) further: Further<'t>,
    pub(super) shown: Signals,
}

/// What the subject of a letter stands directly below.
const NUMBERED: Signals =
    Signals::of(&[Signal::NumberLine, Signal::NumberBlank, Signal::NumberShape, Signal::DateLine]);

/// Whether a line directly below number or date opens with what recognition made of `V/v`: a word of the page no other
/// line there begins with.
///
/// `V#v mở lớp`, `VAv mở lớp`, `V4 mở lớp`, `VA mở lớp`, `Viv; mở lớp`
pub(super) fn opens_damaged(above: Above<'_>, content: &str, further: Further<'_>) -> bool {
    let about = |line: &TextLine| PRINTED_ABOUT.iter().any(|label| line.content(further.text).starts_with(label));
    let labelled = || further.lines.iter().filter(|line| !line.is_blank()).take(LABEL_BELOW).any(about);
    above.shown.shares(NUMBERED) && is_damaged_about(content) && !labelled()
}

/// Lines below among which the label of the subject itself is looked for.
const LABEL_BELOW: usize = 3;

fn is_damaged_about(content: &str) -> bool {
    let text = content.trim_start_matches(|c: char| !is_alphanumeric(c));
    let Some((word, rest)) = text.split_once(' ') else { return false };
    let word = word.trim_end_matches([':', ';', '.', ',']);
    let begins = word.starts_with(['V', 'v', 'W']) && rest.starts_with(is_lowercase);
    // `V01, V03 và các cục`, `VpUB kính chào`: codes and abbreviations of bodies.
    let code = word.contains(|c: char| c.is_ascii_digit()) && !DAMAGED_ABOUT_DIGITS.contains(&word)
        || word.trim_start_matches(is_uppercase).contains(is_uppercase);
    if !begins || code || !(2..=LONGEST_ABOUT).contains(&word.chars().count()) {
        return false;
    }
    let stroke = word.chars().skip(1).any(|c| !is_alphabetic(c));
    // `VI`, `VKS` are none of it, however the line goes on.
    let capitals = word.chars().all(is_uppercase);
    let glued = capitals && DAMAGED_ABOUT_CAPITALS.contains(&fold(word).as_str());
    stroke || glued || !capitals && !is_spelled_syllable(word)
}

/// The most characters of what recognition makes of `V/v`.
const LONGEST_ABOUT: usize = 4;

/// How far the subject has come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Course {
    /// It stands between the type and the next line.
    below_type: bool,
    /// The lines above are a subject.
    within: bool,
    /// A date line stands above or among them.
    dated: bool,
    /// How many lines that speak stand above, from the last on that a subject stands below.
    lines: Option<usize>,
}

/// Most subjects have no more lines than this, however narrow their column is.
const USUAL_LINES: usize = 10;

impl Course {
    /// Whether a line opens the subject with a word that opens texts as well: directly below the type, narrower than the page
    /// and without an end.
    ///
    /// `KẾ HOẠCH` / `Thực hiện chính sách hỗ trợ bến đò`
    pub(super) fn opens(above: Above<'_>, below: Below<'_>, page: Page) -> bool {
        let Below { line, further, shown } = below;
        let ended = || line.content(further.text).ends_with(['.', ';', ':', '/']);
        !further.parted
            && above.shown.has(Signal::TypeLine)
            && shown.has(Signal::Opening)
            && !shown.shares(Signals::of(&[Signal::Basis, Signal::Recipients]))
            && line.shape.width < page.wide
            && !ended()
    }

    /// Whether a line directly below the subject opens the text: see [`is_over`].
    pub(super) fn is_over(self, above: Above<'_>, below: Below<'_>, text: &str, page: Page) -> bool {
        self.below_type && is_over(above, below, text, page)
    }

    /// Whether the subject goes on behind a line that breaks off: `… nghe báo cáo về 02` / `Chương trình mục tiêu`
    pub(super) fn breaks_off(self, above: &str) -> bool {
        self.below_type && counts(above)
    }

    /// Whether a line of the subject shares its line with the right-hand column: `V/v mở lớp` / `cho cán bộ Đồng Xa, ngày 5 tháng
    /// 3 năm 2031`
    pub(super) fn stands_beside_date(self, content: &str) -> bool {
        self.within && !self.dated && date_line::bears_date_line(content)
    }

    /// Whether the subject goes on with a month of which it speaks: `… nhiệm vụ, phương hướng` / `tháng 11 năm 2031`
    pub(super) fn tells_month(self, above: Above<'_>, content: &str) -> bool {
        (self.within || self.below_type)
            && at_start(content, "thang").is_some()
            && above.content.ends_with(|c| is_lowercase(c) || c == ',')
            && !above.shown.has(Signal::DateLine)
    }

    /// Whether the next line is farther below than most subjects reach: lines that go on in small letters would make one of the
    /// whole text.
    pub(super) fn is_far_above(self) -> bool {
        self.lines.is_some_and(|lines| lines > USUAL_LINES)
    }

    /// Goes on behind a line; `begun` says that the head has ended.
    pub(super) fn pass(&mut self, above: Signals, shown: Signals, begun: bool) {
        let behind = shown.shares(BEHIND);
        self.within = shown.has(Signal::About) || self.within && !behind;
        self.dated |= shown.has(Signal::DateLine);
        self.lines = if shown.shares(ABOVE) { Some(1) } else { self.lines.map(|lines| lines + 1) };
        self.below_type = (self.below_type || above.shares(ABOVE) && !begun) && !behind;
    }
}

/// Whether a line below a subject opens the text, whatever its first word is: it announces what follows; or it is wide, unlike
/// the line above, or parted from it, and ends like a sentence or goes on to one; or it tells what has happened, about as wide
/// as the line above.
///
/// `Phòng, chống hạn` / `Ủy ban xây dựng kế hoạch như sau:`
fn is_over(above: Above<'_>, below: Below<'_>, text: &str, page: Page) -> bool {
    let Below { line, further, shown } = below;
    let content = line.content(text);
    // `Thưa toàn thể đồng bào!`
    let calls = content.ends_with('!');
    let sentence = shown.has(Signal::Sentence) || calls && CALLS.iter().any(|words| content.starts_with(words));
    if shown.shares(NO_OPENING) || !sentence || !content.starts_with(is_uppercase) {
        return false;
    }
    let tells = || {
        TOLD.iter().any(|word| content.contains(word))
            && line.shape.width.saturating_add(RAGGED) > above.line.shape.width
    };
    let parted = widens(above, line, page) || further.parted;
    let ends = || content.ends_with(['.', ':', '/']) || further.end_sentence();
    !breaks_off(above) && (announces(content) || calls || speaks(content, further) || parted && ends() || tells())
}

/// Whether the first line of what looks like a subject begins the text, and no subject stands above it:
/// `… trân trọng giới thiệu đồng chí: …`
fn greets(text: &str, line: &TextLine) -> bool {
    !line.is_upper_case() && fold(line.content(text)).contains(&fold(GREETING))
}

/// Whether a line of a subject breaks off behind a count: `… nghe báo cáo về 02`.
fn counts(content: &str) -> bool {
    let Some((before, number)) = content.rsplit_once(' ') else { return false };
    let count = number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    count && number.starts_with('0') && before.ends_with(is_lowercase)
}

/// By so many characters lines of running text differ in width.
const RAGGED: u16 = 8;

/// The line below a subject that looks like the authority and is none: it names a place, with which no authority begins, or
/// an office in small letters above who decides in capitals.
///
/// `QUY CHẾ QUẢN LÝ BẾN ĐÒ` / `TỈNH ĐỒNG XA` / `CHỦ TỊCH ỦY BAN …`, `… bổ nhiệm giữ chức vụ` / `Phó Cục trưởng` / `BỘ TRƯỞNG …`
fn last_line(parts: &[Part], text: &str, lines: &[TextLine]) -> Option<usize> {
    let line = parts.iter().position(|part| *part == Part::Authority)?;
    let set = |at: usize| lines.get(at).filter(|_| parts.get(at) == Some(&Part::Authority));
    let (above, decides) = (line.checked_sub(1)?, set(line + 1));
    let placed =
        |line: &TextLine| line.content(text).split_once(' ').is_some_and(|(word, _)| PRINTED_PLACES.contains(&word));
    let small = |line: &TextLine| !line.is_upper_case() && decides.is_some_and(TextLine::is_upper_case);
    let goes_on = set(line).is_some_and(|line| line.is_upper_case() && placed(line) || small(line));
    (parts.get(above) == Some(&Part::Subject) && goes_on).then_some(line)
}

/// Gives the title its line where the subject stands on it, `QUYẾT ĐỊNH Về việc mở lớp`, or where a type in capitals is all
/// that stands above the text, `BIÊN BẢN HỌP`, and the subject its last line where that looks like the authority below it.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], text: &str, lines: &[TextLine]) {
    if let Some(part) = last_line(parts, text, lines).and_then(|line| parts.get_mut(line)) {
        *part = Part::Subject;
    }
    if let Some(own) = below_number(parts, signals, text, lines) {
        parts.get_mut(own).unwrap_or_default().fill(Part::Subject);
    }
    if let Some(taken) = text_below_addressees(parts, text, lines) {
        parts.get_mut(taken).unwrap_or_default().fill(Part::Content);
    }
    let begins = parts.iter().position(|part| *part == Part::Subject);
    if begins.and_then(|line| lines.get(line)).is_some_and(|line| greets(text, line)) {
        parts.iter_mut().filter(|part| **part == Part::Subject).for_each(|part| *part = Part::Content);
    }
    let heading = Signals::of(&[Signal::TypeOpening, Signal::About]);
    let Some(first) = parts.iter().position(|part| matches!(part, Part::Subject | Part::Title)) else { return };
    let both = signals.get(first).is_some_and(|shown| shown.bits() & heading.bits() == heading.bits());
    let headed = both && lines.get(first).is_some_and(|line| type_line::heads_subject(line.content(text)));
    let alone = || {
        let typed = signals.get(first).is_some_and(|shown| shown.has(Signal::TypeOpening));
        let behind = parts.iter().skip(first + 1).zip(lines.iter().skip(first + 1));
        let mut further = behind.filter(|(_, line)| !line.is_blank()).map(|(part, _)| part);
        typed && further.next() == Some(&Part::Content)
    };
    let headed = headed || alone();
    if let Some(part) = parts.get_mut(first).filter(|_| headed) {
        *part = Part::Title;
    }
}

/// The lines directly below the number of a letter that were taken for a stamp or the date though they show neither, in words: the
/// subject without its label, which the other column of the head stands below.
///
/// `Số 45-CV/ĐU` / `Mở lớp cho cấp ủy` / `các chi bộ` / `ĐẢNG CỘNG SẢN VIỆT NAM`
fn below_number(parts: &[Part], signals: &[Signals], text: &str, lines: &[TextLine]) -> Option<Range<usize>> {
    let number = parts.iter().position(|part| *part == Part::Number)?;
    let start = number + 1;
    let between = |(part, shown): &(&Part, &Signals)| {
        matches!(part, Part::Stamp | Part::DateLine) && !shown.has(Signal::DateLine)
    };
    let length = parts.iter().zip(signals).skip(start).take_while(between).count();
    let named = |part: &Part| matches!(part, Part::Subject | Part::Title);
    if !(1..=USUAL_LINES).contains(&length) || parts.iter().any(named) || !parts.contains(&Part::Recipients) {
        return None;
    }
    let spoken = |line: usize| {
        let Some((line, shown)) = lines.get(line).zip(signals.get(line)) else { return false };
        let content = line.content(text);
        let mut words = content.split(' ').map(|word| word.trim_matches(|c: char| !is_alphanumeric(c)));
        line.is_blank() || !shown.shares(STAMPED) && !line.is_upper_case() && words.all(is_word)
    };
    let first = lines.get(start)?.content(text);
    let begins = first.starts_with(is_uppercase) && first.split(' ').nth(SPOKEN - 1).is_some();
    (begins && (start..start + length).all(spoken)).then_some(start..start + length)
}

/// What stamps, signing software and web sites print.
const STAMPED: Signals = Signals::of(&[
    Signal::IncomingStamp,
    Signal::ElectronicSignature,
    Signal::Timestamp,
    Signal::Address,
    Signal::NumberBlank,
    Signal::NumberLine,
    Signal::NumberShape,
    Signal::PersonName,
    Signal::Mark,
    Signal::CopyHeading,
]);

/// The fewest words of the first line of a subject without label.
const SPOKEN: usize = 3;

/// A syllable, figures, or an abbreviation in capitals.
fn is_word(word: &str) -> bool {
    is_spelled_syllable(word) || !word.contains(is_lowercase)
}

/// The lines between the addressees and the text that were taken for the subject though it stands above the addressees: they
/// begin the text.
///
/// `V/v mở bến` / `Kính gửi: Sở Bến bãi` / `Chi cục nhận được Công văn số 5/CV-BQL ngày 5/3/2031` / `về bến. Chi cục có ý
/// kiến như sau:`
fn text_below_addressees(parts: &[Part], text: &str, lines: &[TextLine]) -> Option<Range<usize>> {
    let end = parts.iter().position(|part| *part == Part::Content)?;
    let run = |end: usize, wanted: Part| {
        let run = parts.iter().take(end).rev().take_while(|part| **part == wanted).count();
        (run > 0).then(|| end - run)
    };
    let start = run(end, Part::Subject)?;
    let addressees = run(start, Part::Recipients)?;
    let above = parts.iter().take(addressees).any(|part| *part == Part::Subject);
    let begins = lines.get(start).is_some_and(|line| line.content(text).starts_with(is_uppercase));
    (above && begins).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::is_damaged_about;

    #[test]
    fn what_recognition_makes_of_the_label_of_a_subject_is_known() {
        for line in ["'V#v mở lớp", "VAv mở lớp", "V4 mở lớp", "VA mở lớp", "Viv; mở lớp", "W⁄% mở lớp", "V/ýw mở lớp"]
        {
            assert!(is_damaged_about(line), "{line}");
        }
        for line in [
            "VI Mở lớp",
            "VN mở lớp",
            "VÀ XÃ HỘI",
            "VÀ Mở lớp",
            "V01, V03 và các cục",
            "V03 mở lớp",
            "V1 Đồng Xa",
            "VpUB kính chào",
            "Về mở lớp",
            "V. Mở lớp",
            "Việc mở lớp",
            "Vụ Mở lớp",
            "VNPT mở lớp",
            "Vinatexco mở lớp",
            "V#v",
            "V#v ...",
            "mở lớp",
        ] {
            assert!(!is_damaged_about(line), "{line}");
        }
    }

    #[test]
    fn a_text_whose_lines_go_on_in_small_letters_is_no_subject() {
        let wrapped = "của các huyện ven sông và\n".repeat(60);
        let text = format!(
            "TỈNH ỦY ĐỒNG XA\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 31-KL/TU\nĐồng Xa, ngày 6 tháng 3 năm 2031\nKẾT LUẬN\n\
             CỦA BAN THƯỜNG VỤ TỈNH ỦY\nVỀ VIỆC GIỮ CÁC BẾN ĐÒ\nTại phiên họp ngày 4/3/2031, sau\n\
             khi nghe báo cáo về các bến đò trên sông Gạo và\ný kiến\n{wrapped}kết luận như sau:\n1. Giữ bến.\n\
             Nơi nhận:\n- Lưu Văn phòng Tỉnh ủy.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLò Văn Sậy\n"
        );
        let document = crate::parse(&text);
        let subject = document.subject.as_ref().map(|subject| subject.text.as_str());
        assert_eq!(subject, Some("VỀ VIỆC GIỮ CÁC BẾN ĐÒ"));
        let opening = document.preamble.iter().chain(&document.body).next().and_then(|node| node.text.as_deref());
        assert!(opening.is_some_and(|text| text.starts_with("Tại phiên họp ngày 4/3/2031, sau khi nghe")));
    }
}
