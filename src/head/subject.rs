//! Trích yếu: what the document is about, without its type.

use super::received::before_received;
use crate::fold::{at_start, prefix};
use crate::grammar::number::label;
use crate::joined::Joined;
use crate::layout::{Part, Signal};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::lines::TextLine;
use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::stretch::{Stretch, stretches};
use crate::vocabulary::heads::{ABOUT_LABELS, ADDRESSEE_LABEL, COUNTED, DAMAGED_ABOUT, SAYING};
use crate::{Confidence, Field, Issuer, Number, Provision, blocks};

mod debris;
mod decider;
mod heading;
mod named_again;

pub(super) use heading::{is_headed, title};

/// Opens like a subject or stands below the type.
const SURE: u8 = 97;
/// Stands alone where a subject may stand.
const BARE: u8 = 85;
/// The stamp of the office that received the document, or debris, was read into it.
const DAMAGED: u8 = 60;

/// What parts the sentences of a text; a subject is none.
const SENTENCES: [&str; 2] = ["; ", ". "];

/// Sentences that end in a subject at the most: parts of it, and debris.
const SENTENCES_OF_SUBJECT: usize = 2;

/// Words that recognition made up, from how many on they cast doubt on a subject.
const MANY_ODD: usize = 2;

/// What opens a subject.
#[derive(Clone, Copy, Debug)]
struct Opening {
    /// A type stands above it.
    titled: bool,
    /// One of its lines begins with `V/v`.
    about: bool,
}

impl Opening {
    /// Whether nothing opens it: it only stands where a subject may.
    const fn is_missing(self) -> bool {
        !self.titled && !self.about
    }
}

/// The subject; what it cites is handed on.
pub(super) fn read(
    reading: &Reading<'_>,
    number: Option<&Number>,
    issuers: &[Issuer],
    citations: &mut impl PassageSink,
) -> Option<Field> {
    let (mut lines, opening) = candidates(reading);
    let end = debris::begins(reading, &lines);
    lines.truncate(end.unwrap_or(lines.len()));
    without_neighbours(reading, issuers, &mut lines, opening);
    // `(Kèm theo …)` is no part of it.
    if let Some(issued) = lines.iter().skip(1).position(|line| shows(reading, *line, Signal::IssuedWith)) {
        let note = reading.joined(lines.drain(issued + 1..));
        citations.passage(&note, &Provision::default());
    }
    let cut = lines.last().is_some_and(|last| debris::goes_on(reading, *last));
    let (joined, torn) = joined(reading, lines, number, opening.titled);
    let sentences = blocks::sentence_ends(&joined.text).count();
    if is_none(reading, &joined.text, sentences, opening) {
        return None;
    }
    // `2 việc …`: recognition damaged the words that open it.
    let damaged = joined
        .text
        .split_once(' ')
        .is_some_and(|(word, rest)| !word.contains(is_alphabetic) && at_start(rest, "viec").is_some());
    let announced = (opening.titled && !damaged) || opening.about;
    // A damaged label stands before damaged words.
    let whole = announced && !DAMAGED_ABOUT.iter().any(|label| prefix(&joined.text, label).is_some());
    let odd = debris::odd_words(&joined.text) >= if whole { MANY_ODD } else { 1 };
    // `V/v đo nước Mùa nước năm nay về sớm. Ủy ban …`: where the text began in it, nothing tells.
    let torn = torn || sentences > 0;
    // Where a stamp was read into the subject, its end cannot be told.
    let broken = end.is_some() || cut || torn || !opening.titled && blocks::hangs(&joined.text, false);
    let sure = match (broken || odd, announced) {
        (true, _) => DAMAGED,
        (false, true) => SURE,
        (false, false) => BARE,
    };
    citations.passage(&joined, &Provision::default());
    Some(Field { span: joined.span(), confidence: Confidence::from_percent(sure), text: joined.text })
}

/// The lines that may be those of the subject, and what opens it: all below a type; below a letterhead without one those from
/// `V/v` on, for what stands above it is debris.
fn candidates(reading: &Reading<'_>) -> (Vec<usize>, Opening) {
    let title = title(reading);
    let about = |line: &usize| shows(reading, *line, Signal::About);
    let below = |line: &usize| title.is_none_or(|title| *line > title);
    let mut lines: Vec<usize> = reading.lines_of(Part::Subject).filter(below).collect();
    if title.is_some() {
        let opening = Opening { titled: true, about: lines.iter().any(about) };
        return (lines, opening);
    }
    // The right-hand column was merged into lines of the subject: `V/v mở lớp Đồng Xa, ngày 5 tháng 3 năm 2024`, or
    // `V/v mở lớp` / `cho Đồng Xa, ngày 5 tháng 3 năm 2024`.
    let more = |line: &usize| debris::bears_more(reading, *line);
    let dated: Vec<usize> = reading.lines_of(Part::DateLine).collect();
    let first = lines.iter().chain(&dated).copied().filter(about).min();
    let below = |line: &usize| first.is_some_and(|first| *line >= first);
    lines.extend(dated.iter().copied().filter(below).filter(|line| about(line) || more(line)));
    lines.sort_unstable();
    if let Some(at) = lines.iter().position(about) {
        lines.drain(..at);
        return (lines, Opening { titled: false, about: true });
    }
    // `| Số: 12/SNV-VP V/v mở lớp | Đồng Xa, ngày 5 tháng 3 năm 2031 |`
    if let Some(shared) =
        head_lines(reading).find(|line| stretches(reading.content(*line), 0).any(|one| behind_number(one).is_some()))
    {
        lines.retain(|line| *line > shared);
        lines.insert(0, shared);
        return (lines, Opening { titled: false, about: true });
    }
    // The first line of a subject without label may have been merged with the date as well.
    let numbered = |line: &usize| label(reading.content(*line)).is_some();
    let above = |line: &usize| lines.first().is_some_and(|first| line < first) && more(line) && !numbered(line);
    let merged = dated.iter().copied().rfind(above);
    lines.splice(..0, merged);
    (lines, Opening { titled: false, about: false })
}

/// The lines of number and date.
fn head_lines<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = usize> + 'r {
    reading.lines_of(Part::Number).chain(reading.lines_of(Part::DateLine)).take(HEAD_LINES)
}

/// The most lines that number and date take.
const HEAD_LINES: usize = 16;

/// The subject that stands behind the number in one cell: `Số: 12/SNV-VP V/v mở lớp`
fn behind_number(stretch: Stretch<'_>) -> Option<Stretch<'_>> {
    let begins = label(stretch.text)?.len;
    let at = ABOUT_LABELS.iter().filter_map(|label| stretch.text.get(begins..)?.find(label)).min()? + begins;
    // Blanks stand around the label.
    Some(stretch.behind(at)).filter(|own| own.text.contains(' '))
}

/// Leaves out what stands above and below the lines of a subject and is none of it: the text, who received the document, who
/// decides.
fn without_neighbours(reading: &Reading<'_>, issuers: &[Issuer], lines: &mut Vec<usize>, opening: Opening) {
    if !opening.titled {
        // A full stop ends a subject of a letter; what stands below it is none of its lines.
        let end = lines.iter().zip(lines.iter().skip(1)).position(|(line, below)| ends(reading, *line, *below));
        lines.truncate(end.map_or(lines.len(), |end| end + 1));
    }
    if lines.len() > 1 && lines.last().is_some_and(|line| debris::names_receiver(reading, *line)) {
        lines.pop();
    }
    if opening.is_missing() {
        // What stands in capitals in the place of the type is a heading, whatever it says.
        let headings = lines.iter().take_while(|line| capitals(reading, **line)).count();
        lines.drain(..headings);
    }
    lines.truncate(decider::begins(reading, issuers, lines).unwrap_or(lines.len()));
    if !opening.titled {
        return;
    }
    // `Ngày: 25/10/2031.`: the day of a stamp above the first words.
    let stamped = lines.iter().take_while(|line| debris::is_stamped_day(reading, **line)).count();
    lines.drain(..stamped.min(lines.len().saturating_sub(1)));
    // `Ủy ban nhân dân tỉnh trân trọng kính mời:`
    let says = |line: &usize| {
        let content = reading.content(*line);
        content.ends_with(':') && SAYING.iter().any(|words| content.contains(words))
    };
    if lines.len() > 1 && lines.last().is_some_and(says) {
        lines.pop();
    }
    lines.truncate(decider::in_capitals(reading, lines).unwrap_or(lines.len()));
}

/// The words of a subject, those that the type line bears first; and whether something that is none of it stood on its lines.
fn joined(reading: &Reading<'_>, lines: Vec<usize>, number: Option<&Number>, titled: bool) -> (Joined, bool) {
    // Behind a second heading, below the lines of a subject, stands none of its words.
    let above = |rest: &Stretch<'_>| {
        let first = lines.first().and_then(|line| reading.lines.get(*line));
        first.is_none_or(|first| rest.at < first.from)
    };
    let adds = |rest: &Stretch<'_>| above(rest) && !heading::adds_nothing(rest.text, lines.is_empty());
    let rest = heading::behind_type(reading).filter(adds);
    let opened = rest.and_then(|rest| heading::below_heading(reading, rest, &lines));
    let first = opened.unwrap_or_else(|| heading::behind_issuer(reading, &lines, number));
    let mut joined = Joined::default();
    if let Some(rest) = rest.filter(|_| opened.is_none()) {
        joined.push(rest.text, rest.at);
    }
    let heads: Vec<usize> = if titled { Vec::new() } else { head_lines(reading).collect() };
    let mut torn = false;
    'lines: for index in lines.into_iter().skip(first) {
        let Some(line) = reading.lines.get(index) else { continue };
        let dated = !titled && shows(reading, index, Signal::DateLine);
        let shared = heads.contains(&index);
        let own = || stretches(line.content(reading.text), line.from).find_map(behind_number);
        if let Some(own) = shared.then(own).flatten() {
            let own = if dated { debris::before_date(own) } else { own };
            joined.push(own.text, own.at);
            continue;
        }
        for stretch in stretches(line.content(reading.text), line.from) {
            let stretch = if dated { debris::before_date(stretch) } else { stretch };
            let own = before_received(stretch.before_banner());
            let own = if titled { own } else { debris::before_scribble(debris::before_stamp(own)) };
            torn |= own.text.len() < stretch.text.len();
            // What stands before the label on its line is debris.
            if own.text.contains(ADDRESSEE_LABEL) {
                break 'lines;
            }
            joined.push(own.text, own.at);
        }
    }
    let joined = joined.trimmed(outside);
    let named = if titled { named_again::behind(&joined.text, number) } else { None };
    let joined = match named {
        Some(begins) => joined.parted(begins).1,
        None => joined,
    };
    let joined = match debris::stray(&joined.text) {
        Some(end) => joined.parted(end).0.trimmed(outside),
        None => joined,
    };
    (joined, torn)
}

/// Whether what stands in the place of a subject, so many sentences ending in it, is none.
fn is_none(reading: &Reading<'_>, text: &str, sentences: usize, opening: Opening) -> bool {
    // Words above a text without a head of its own, or above the addressees of a pattern: `Xem mẫu`.
    let headless = || !reading.is_headed();
    let of_text = || SENTENCES.iter().any(|mark| text.contains(mark));
    // The number and what stands around it, damaged beyond recognition.
    let number = || text.contains("Số:");
    // The text of a document below a type that stands in the place of none: `THÔNG CÁO ĐẶC BIỆT` / `Ban … thương tiếc …`
    let whole_text = sentences > SENTENCES_OF_SUBJECT;
    // A word alone says nothing of a document: it is debris.
    let debris = !text.contains(' ');
    opening.is_missing() && (headless() || of_text() || number()) || whole_text || debris || is_count(text)
}

/// Whether a remark in brackets says for how often the document is issued: `(Lần thứ 2)`.
fn is_count(text: &str) -> bool {
    let remark = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let counted = |remark: &str| COUNTED.iter().any(|words| at_start(remark, words).is_some());
    remark.is_some_and(|remark| counted(remark) && remark.split(' ').count() <= COUNT_WORDS)
}

/// The most words of such a remark.
const COUNT_WORDS: usize = 3;

/// Whether a line ends a sentence that the line below does not go on with. `TP.` is an abbreviation, and so may be what stands
/// in capitals directly above it: `BHXH.` / `BHYT.` for `BHXH,` / `BHYT,`
fn ends(reading: &Reading<'_>, line: usize, below: usize) -> bool {
    let content = reading.content(line);
    let Some(sentence) = content.strip_suffix('.') else { return false };
    let word = sentence.rsplit(' ').next().unwrap_or_default();
    let apart = below > line + 1 || word.ends_with(char::is_lowercase);
    let abbreviated = word.chars().count() <= ABBREVIATED && word.starts_with(char::is_uppercase);
    apart && !abbreviated && !reading.content(below).starts_with(char::is_lowercase)
}

/// The longest abbreviation that ends in a full stop, in letters.
const ABBREVIATED: usize = 3;

/// Debris at the ends and the closing mark.
fn outside(c: char) -> bool {
    !is_alphanumeric(c) && !matches!(c, '(' | ')' | '“' | '”' | '"' | '[' | ']' | '%' | '…')
}

/// Whether a line is in capitals.
fn capitals(reading: &Reading<'_>, line: usize) -> bool {
    reading.lines.get(line).is_some_and(TextLine::is_upper_case)
}

fn shows(reading: &Reading<'_>, line: usize, signal: Signal) -> bool {
    reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_remark_that_counts_is_no_subject_and_one_that_only_begins_alike_is() {
        for remark in ["(Lần thứ 2)", "(Lần thứ hai)", "(lần 3)"] {
            assert!(super::is_count(remark), "{remark}");
        }
        assert!(!super::is_count("(Lan tỏa nếp sống bến sông)"));
    }

    #[test]
    fn what_an_office_stamped_beside_it_or_the_date_is_none_of_its_words() {
        for (lines, want) in [
            (
                "V/v những nội dung liên quan SỞ XÂY DỰNG TỈNH SÔNG CÁI\nđến việc giữ đê",
                "V/v những nội dung liên quan đến việc giữ đê",
            ),
            ("V/v hướng dẫn giữ đê.\n\nĐẾN lại “NI:", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê. Bey d4", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê “...g M2 ce", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê l", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ đê năm 2032 1", "V/v hướng dẫn giữ đê năm 2032"),
            ("V/v hướng dẫn giữ đê ) ’", "V/v hướng dẫn giữ đê"),
            ("V/v cấp đất 100 m2 cho hộ nghèo", "V/v cấp đất 100 m2 cho hộ nghèo"),
            ("V/v khai thuế của H & M Hennes & Mauritz", "V/v khai thuế của H & M Hennes & Mauritz"),
            ("V/v dùng ứng dụng eTax Mobile và iOS 15", "V/v dùng ứng dụng eTax Mobile và iOS 15"),
            ("V/v nâng cấp hệ thống iOffice v5.0", "V/v nâng cấp hệ thống iOffice v5.0"),
            ("V/v dùng phần mềm vnEdu 4.0", "V/v dùng phần mềm vnEdu 4.0"),
            ("V/v cấp thuốc A-T Zidovan 300mg", "V/v cấp thuốc A-T Zidovan 300mg"),
            ("V/V RÀ SOÁT NHÀ BÊN SÔNG\nTRÊN ĐỊA BÀN TỈNH", "V/V RÀ SOÁT NHÀ BÊN SÔNG TRÊN ĐỊA BÀN TỈNH"),
            ("‘V/v hướng dẫn giữ đê", "V/v hướng dẫn giữ đê"),
            ("V/v hướng dẫn giữ bờ\n\nsông ĐTNN", "V/v hướng dẫn giữ bờ sông ĐTNN"),
            ("V/v thực hiện BHXH.\nBHYT. BHTN năm 2031", "V/v thực hiện BHXH. BHYT. BHTN năm 2031"),
            ("VW hướng dẫn giữ đê", "VW hướng dẫn giữ đê"),
        ] {
            let document = crate::parse(&format!(
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/SNV-VP Bến Gỗ, ngày 12 tháng \
                 5 năm 2031\n{lines}\n\nKính gửi: Ủy ban nhân dân các xã\n\nSở Nội vụ hướng dẫn giữ đê như sau: mỗi xã cử 02 người.\n"
            ));
            assert_eq!(document.subject.as_ref().map(|field| field.text.as_str()), Some(want), "{lines}");
        }
    }

    #[test]
    fn a_subject_merged_with_the_date_is_whole() {
        for (first, second, want) in [
            (
                "V/v giải đáp một số quy định Bến Gỗ, ngay30 tháng 9 năm 2031",
                "của Bộ luật Lao động",
                "V/v giải đáp một số quy định của Bộ luật Lao động",
            ),
            (
                "“Thuế của cá nhân thực hiện Bến Gỗ, ngày 28 tháng 9 năm 2031",
                "dịch vụ theo Hợp đồng”",
                "“Thuế của cá nhân thực hiện dịch vụ theo Hợp đồng”",
            ),
        ] {
            let document = crate::parse(&format!(
                "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSở Nội vụ Độc lập - Tự do - Hạnh phúc\nSố: 12/SNV-VP\n{first}\n\n{second}\n\n\
                 Kính gửi: Ủy ban nhân dân các xã\n\nSở Nội vụ trả lời như sau: mỗi xã cử 02 người.\n"
            ));
            assert_eq!(document.subject.as_ref().map(|field| field.text.as_str()), Some(want));
        }
    }

    #[test]
    fn a_subject_without_its_label_stands_below_the_number() {
        let document = crate::parse(
            "ĐẢNG BỘ XÃ BẾN GỖ\nCHI BỘ THÔN ĐỒNG\n*\nSố 45 - CV/CB\nChấn chỉnh việc thu, nộp đảng phí\nvà báo cáo năm 2031\n\nĐẢNG CỘNG SẢN VIỆT \
             NAM\nBến Gỗ, ngày 16 tháng 5 năm 2031\n\nKính gửi: - Các tổ đảng;\n- Đồng chí Lê Văn Khoát.\n\nQua kiểm tra, Chi bộ nhận thấy còn 03 tổ nộp \
             chậm. Đề nghị các tổ nộp đủ.\n",
        );
        let subject = document.subject.as_ref().map(|field| field.text.as_str());
        assert_eq!(subject, Some("Chấn chỉnh việc thu, nộp đảng phí và báo cáo năm 2031"));
        assert_eq!(document.issuers.first().map(|issuer| issuer.name.as_str()), Some("CHI BỘ THÔN ĐỒNG"));
        let short = crate::parse(
            "SỞ NỘI VỤ\nSố: 12/SNV-VP\nTrả lời kiến nghị của cử tri\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Gỗ, ngày 12 tháng 5 \
             năm 2031\n\nKính gửi: Ủy ban nhân dân xã.\n\nSở Nội vụ trả lời như sau: mỗi xã cử 02 người.\n",
        );
        assert_eq!(short.subject.as_ref().map(|field| field.text.as_str()), Some("Trả lời kiến nghị của cử tri"));
        let stamped = crate::parse(
            "SỞ NỘI VỤ\nSố: 12/SNV-VP\nỦY BAN NHÂN DÂN XÃ\nCÔNG VĂN ĐẾN\nSố: 412\nNgày: 12/5/2031\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBến Gỗ, ngày 12 \
             tháng 5 năm 2031\n\nKính gửi: Ủy ban nhân dân xã.\n\nSở Nội vụ trả lời như sau: mỗi xã cử 02 người.\n",
        );
        assert_eq!(stamped.subject, None);
    }

    #[test]
    fn a_subject_stands_behind_the_number_in_one_cell() {
        let document = crate::parse(
            "| BỘ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n| --- | --- |\n| Số: 75/BYT-PC V/v đính chính Thông tư số \
             31/2032/TT-BYT | Hà Nội, ngày 15 tháng 12 năm 2032 |\n\nKính gửi: Sở Y tế các tỉnh.\n\nBộ Y tế đính chính Thông tư như sau:\n1. Thay một từ.\n",
        );
        let subject = document.subject.as_ref().map(|field| field.text.as_str());
        assert_eq!(subject, Some("V/v đính chính Thông tư số 31/2032/TT-BYT"));
        assert_eq!(document.number.as_ref().map(|number| number.canonical.as_str()), Some("75/BYT-PC"));
        let merged = crate::parse(
            "BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 75/BYT-PC V/v mở lớp Hà Nội, ngày 15 tháng 12 năm \
             2032\nbồi dưỡng\n\nKính gửi: Sở Y tế các tỉnh.\n\nBộ Y tế mở lớp như sau:\n1. Mở một lớp.\n",
        );
        assert_eq!(merged.subject.as_ref().map(|field| field.text.as_str()), Some("V/v mở lớp bồi dưỡng"));
    }

    #[test]
    fn words_above_a_text_without_a_head_are_no_subject() {
        let text = "Xem mẫu\n\nSở Thủy sản báo cáo tình hình bến đò như sau:\n1. Bến Gỗ hư hỏng một cầu tàu.\n2. Bến Sông Con hư hỏng ba cầu tàu.\n";
        assert_eq!(crate::parse(text).subject, None);
    }

    #[test]
    fn a_subject_into_which_the_text_began_is_not_sure() {
        let text = "SỞ THỦY SẢN\nSố: 12/KH-STS\nĐồng Xa, ngày 5 tháng 3 năm 2031\nKẾ HOẠCH\nVề việc đo nước\nMùa nước năm nay về sớm, các\nbến đều đã ngập. Sở lập\nkế hoạch:\n1. Đo nước.\n";
        let subject = crate::parse(text).subject.clone();
        assert!(subject.is_none_or(|subject| subject.text == "Về việc đo nước" || subject.confidence.percent() <= 60));
    }
}
