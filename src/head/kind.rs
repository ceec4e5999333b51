//! Tên loại văn bản.

use super::subject;
use crate::fold::at_start;
use crate::layout::{Part, Signal, behind_scraps};
use crate::letters::{is_alphabetic, is_alphanumeric};
use crate::reading::Reading;
use crate::stretch::Stretch;
use crate::vocabulary::heads::{ADDRESSED_TYPES, CONSOLIDATED};
use crate::vocabulary::phrases::UNCODED;
use crate::vocabulary::signers::ADDRESSED_ABOVE;
use crate::vocabulary::{TypeName, type_at_start, type_coded, type_named, type_torn};
use crate::{Code, Confidence, Diagnostic, Kind, KindEvidence, Number, Span, System};

/// The type that the heading names, and where.
pub(super) fn heading(reading: &Reading<'_>) -> Option<(&'static TypeName, Span)> {
    let joined = reading.joined(reading.lines_of(Part::Title));
    let lead = joined.text.find(is_alphanumeric)?;
    let Some((name, end)) = type_at_start(joined.text.get(lead..)?) else {
        return torn(reading);
    };
    // A type line is set in capitals; a title that wraps into this place may begin with the name of a type.
    let printed = joined.text.get(lead..lead + end)?;
    let (capitals, small) = (|c: &char| c.is_uppercase(), |c: &char| c.is_lowercase());
    if printed.chars().filter(small).count() > printed.chars().filter(capitals).count()
        && lead + end < joined.text.len()
    {
        return None;
    }
    // `LỆNH ĐIỀU ĐỘNG` is none of the orders by which the President makes laws known.
    if name.name == "Lệnh" && joined.text.get(lead + end..).is_some_and(|rest| rest.contains(is_alphabetic)) {
        return None;
    }
    Some((name, joined.source_span(Span::of(lead, lead + end))))
}

/// The type on a line of its own whose name blanks tear or debris stands before, and where.
fn torn(reading: &Reading<'_>) -> Option<(&'static TypeName, Span)> {
    reading.lines_of(Part::Title).find_map(|line| {
        let printed = Stretch { text: reading.content(line), at: reading.lines.get(line)?.from };
        if let Some(name) = behind_scraps(printed.text) {
            let at = printed.text.find(name)?;
            let bare = printed.behind(at);
            return Some((type_named(name)?, bare.before(name.len()).span()));
        }
        let bare = printed.trimmed_of(|c| !is_alphanumeric(c));
        Some((type_torn(bare.text)?, bare.span()))
    })
}

/// The type of a document: the printed type decides, then the label of the number, then the symbol, then the layout of
/// a letter. A type that the symbol contradicts is reported.
pub(super) fn read(
    reading: &Reading<'_>,
    heading: Option<(&'static TypeName, Span)>,
    labelled: Option<&'static TypeName>,
    number: Option<&Number>,
    system: System,
    diagnostics: &mut Vec<Diagnostic>,
) -> Kind {
    let symbol = number.and_then(|number| number.kind.as_deref());
    if let Some((name, span)) = heading {
        let printed = reading.slice(span);
        if type_at_start(printed).is_none() && type_torn(printed).is_some() {
            diagnostics.push(Diagnostic::repair(Code::KeywordRepaired, span, printed, name.name));
        }
        // A consolidated text has the heading of the document that it consolidates.
        if let Some(code) = symbol.filter(|code| !name.has_code(code) && *code != CONSOLIDATED) {
            diagnostics.push(Diagnostic::repair(Code::KindConflict, span, code, name.name));
        }
        return named(name, symbol, system, 98);
    }
    if let Some(name) = labelled {
        return named(name, symbol, system, 95);
    }
    if titled_without_code(reading) {
        // `CÁO TRẠNG` above `CT-VKS`: the symbol abbreviates what no rule gives an abbreviation.
        return Kind::default();
    }
    let letter = |percent: u8| Kind {
        code: Some("CV".into()),
        name: Some(LETTER.into()),
        from: KindEvidence::Layout,
        confidence: Confidence::from_percent(percent),
    };
    let lettered = is_about(reading) && is_addressed(reading);
    if let Some(row) = symbol.and_then(|code| type_coded(code, system)) {
        // `Số: 12/ĐĐ-KT`, `V/v …`, `Kính gửi: …`: the first letters are those of a body, whatever type has them as well.
        if lettered && !ADDRESSED_TYPES.contains(&row.name) {
            let span = number.map_or(Span::new(0, 0), |number| number.span);
            diagnostics.push(Diagnostic::repair(Code::KindConflict, span, row.code, LETTER));
            return letter(80);
        }
        return Kind {
            code: Some(row.code.into()),
            name: Some(row.name.into()),
            from: KindEvidence::Symbol,
            confidence: Confidence::from_percent(95),
        };
    }
    if subject::title(reading).is_some() || subject::is_headed(reading) {
        // A heading is printed, and it names none of the types that the rules know.
        Kind::default()
    } else if is_letter(reading, number) {
        // A private letter opens with `Kính gửi` as well: what an office sends bears one more part of a head.
        letter(if reading.is_headed() { 92 } else { 80 })
    } else if is_answered(reading, number) {
        letter(80)
    } else {
        Kind::default()
    }
}

/// Whether the title is that of a paper that has no abbreviation, whatever its symbol looks like.
fn titled_without_code(reading: &Reading<'_>) -> bool {
    let bare = |line: usize| reading.content(line).trim_start_matches(|c: char| !is_alphanumeric(c));
    reading
        .lines_of(Part::Title)
        .next()
        .is_some_and(|title| UNCODED.iter().any(|name| at_start(bare(title), name).is_some()))
}

/// The kind of a type; where no rule gives it an abbreviation the one of those in use that the symbol bears: `CHƯƠNG TRÌNH HÀNH
/// ĐỘNG` of `19-CTr/HU`.
fn named(name: &TypeName, symbol: Option<&str>, system: System, percent: u8) -> Kind {
    let borne = symbol.and_then(|symbol| name.codes_in_use(system).find(|code| *code == symbol));
    Kind {
        code: borne.or_else(|| name.code(system)).map(Into::into),
        name: Some(name.name.into()),
        from: KindEvidence::Heading,
        confidence: Confidence::from_percent(percent),
    }
}

/// What a letter is called, which has no type line.
const LETTER: &str = "Công văn";

/// Whether addressees stand behind their label.
fn is_addressed(reading: &Reading<'_>) -> bool {
    reading.lines_of(Part::Recipients).any(|line| shows(reading, line, Signal::Recipients))
}

/// Whether the subject opens with `V/v`, as those of letters do.
fn is_about(reading: &Reading<'_>) -> bool {
    reading.lines_of(Part::Subject).any(|line| shows(reading, line, Signal::About))
}

fn shows(reading: &Reading<'_>, line: usize, signal: Signal) -> bool {
    reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal))
}

/// Whether a document without type line is a letter: it is addressed, or its symbol names bodies alone.
fn is_letter(reading: &Reading<'_>, number: Option<&Number>) -> bool {
    match number {
        Some(number) if number.year.is_some() => false,
        // `36-HĐBT`, `299/TTg`: before symbols named the type, one body alone signed acts of every type.
        Some(number) if number.symbol.is_some() => {
            number.bodies.len() > 1 || is_addressed(reading) || is_about(reading)
        }
        _ => is_addressed(reading) || (is_about(reading) && numbered(reading)),
    }
}

/// Whether the distribution of a document without type begins with those whom it was addressed to (`Như trên`): its head,
/// and the addressees with it, was lost.
fn is_answered(reading: &Reading<'_>, number: Option<&Number>) -> bool {
    let normative = number.is_some_and(|number| number.year.is_some());
    let above = |line: usize| {
        let entry = bare(reading.content(line));
        ADDRESSED_ABOVE.iter().any(|words| at_start(entry, words).is_some())
    };
    !normative && reading.lines_of(Part::Title).next().is_none() && reading.lines_of(Part::Distribution).any(above)
}

/// Without the list marker and the label before the first entry: `Nơi nhận: - Như trên;`.
fn bare(content: &str) -> &str {
    let behind = content.split_once(':').filter(|(label, _)| at_start(label, "noi nhan").is_some());
    behind.map_or(content, |(_, rest)| rest).trim_start_matches(|c: char| !is_alphanumeric(c))
}

/// Whether something stands in the place of the number.
fn numbered(reading: &Reading<'_>) -> bool {
    reading.lines_of(Part::Number).next().is_some()
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn the_letters_of_a_body_in_a_letter_are_no_type() {
        for (symbol, code, bodies) in [
            ("ĐĐ-KT", "CV", &["ĐĐ", "KT"][..]),
            ("CT-TTHT", "CV", &["CT", "TTHT"]),
            ("TC-NS", "CV", &["TC", "NS"]),
            ("BC-KT", "BC", &["KT"]),
            ("CV-KT", "CV", &["KT"]),
        ] {
            let head =
                format!("BỘ THỦY LỢI\nCỤC ĐÊ ĐIỀU\nSố: 128/{symbol}\nV/v xử lý sạt lở bờ sông\nHà Nội, ngày 4/8/2031");
            let document = parse(&format!("{head}\n\nKính gửi: Sở Thủy lợi.\n\nCục trả lời như sau.\n"));
            assert_eq!(document.kind.code.as_deref(), Some(code), "{symbol}");
            assert_eq!(
                document.number.as_ref().map(|number| number.bodies.as_slice()),
                Some(&bodies.iter().map(|body| (*body).to_owned()).collect::<Vec<_>>()[..]),
                "{symbol}"
            );
        }
    }
    #[test]
    fn of_several_abbreviations_of_a_type_the_symbol_bears_one() {
        for (symbol, code) in [("CTr/HU", "CTr"), ("CTHĐ/HU", "CTHĐ"), ("NQ/HU", "CTHĐ")] {
            let document = parse(&format!(
                "ĐẢNG BỘ TỈNH SÔNG CÁI\nHUYỆN ỦY BẾN GỖ\n*\nSố 19-{symbol}\nĐẢNG CỘNG SẢN VIỆT NAM\nBến Gỗ, ngày 04 tháng 8 năm \
                 2031\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện nghị quyết về bến đò\n\n1. Bến mở lúc sáu giờ.\n"
            ));
            assert_eq!(document.kind.code.as_deref(), Some(code), "{symbol}");
        }
    }
}
