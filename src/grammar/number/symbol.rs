//! Ký hiệu: the symbol behind the running number, the groups of letters that type and bodies are abbreviated with, and how
//! far it goes on before the sentence does.

use super::group::group;
use super::{Mark, dash, slash};
use crate::fold;
use crate::grammar::blank::{Parsed, is_dash, is_slash};
use crate::letters::is_alphanumeric;
use crate::vocabulary::bodies_coded;

/// The most groups of a symbol; joint circulars of many ministries reach eight.
pub(super) const MAX_GROUPS: usize = 12;

/// `symbol = group { ( dash | slash ) group }`
///
/// `QĐ-UBND`
pub(super) fn symbol(text: &str, mark: Mark) -> Parsed<'_, Vec<(Mark, &str)>> {
    let (mut rest, first) = group(text, false)?;
    let mut groups = Vec::with_capacity(3);
    groups.push((mark, first));
    while groups.len() < MAX_GROUPS {
        let Some((after, mark, next)) = further_group(rest, groups.len() == 1) else { break };
        groups.push((mark, next));
        rest = after;
    }
    if let Some((after, next)) = internal(rest) {
        groups.push((Mark::Slash, next));
        rest = after;
    }
    Ok((rest, groups))
}

/// The small letters behind the symbol of what circulates inside the Party only (nội bộ): `141-CV/VPTW` + `/nb`
fn internal(text: &str) -> Option<(&str, &str)> {
    let (next, after) = text.strip_prefix(is_slash)?.split_at_checked("nb".len())?;
    (next == "nb" && !after.starts_with(is_alphanumeric)).then_some((after, next))
}

/// A further group of a symbol. With white space at the mark only what no sentence has is taken for a group, capitals or two
/// of them in a word; and with white space on both sides only the second group, or the last one before a date:
/// there a dash may as well go on with the sentence.
///
/// `- XDTHPL`, `– TTg`
fn further_group(text: &str, second: bool) -> Option<(&str, Mark, &str)> {
    let (after, mark) = match text.trim_start().chars().next()? {
        c if is_dash(c) => (dash(text).ok()?.0, Mark::Dash),
        c if is_slash(c) => (slash(text).ok()?.0, Mark::Slash),
        _ => return None,
    };
    let before = text.starts_with(char::is_whitespace);
    let behind = text.get(..text.len() - after.len())?.ends_with(char::is_whitespace);
    let (rest, next) = group(after, !before && !behind).ok()?;
    if !before && !behind {
        return Some((rest, mark, next));
    }
    let capitals = next.chars().filter(|c| c.is_uppercase()).count() >= 2;
    let known = || before != behind && bodies_coded(next).next().is_some();
    let placed = second || !(before && behind) || is_followed_by_date(rest);
    ((capitals || known()) && placed && mark == Mark::Dash).then_some((rest, mark, next))
}

/// The most bytes of a place between a number and the comma before its date.
const MAX_PLACE: usize = 40;

/// Whether the date of a document follows its number: ` ngày 5/3/2031`, ` Đồng Xa, ngày 5`.
pub(super) fn is_followed_by_date(rest: &str) -> bool {
    let rest = rest.trim();
    let comma = rest.find(',').filter(|at| *at <= MAX_PLACE);
    let behind_place = || comma.and_then(|at| rest.get(at + 1..)).map(str::trim_start);
    [Some(rest), behind_place()].into_iter().flatten().any(|text| fold::at_start(text, "ngay").is_some())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use crate::grammar::number::number;

    #[test]
    fn the_sentence_does_not_run_into_the_symbol() {
        for (text, canonical) in [
            ("12/QĐ-UBND.", "12/QĐ-UBND"),
            ("12/QĐ-UBND. Căn cứ", "12/QĐ-UBND"),
            ("12/QĐ-UBND - Về việc", "12/QĐ-UBND"),
            ("12/QĐ-UBND\n- UBND xã", "12/QĐ-UBND"),
            ("12/QĐ-UBNDngày 5", "12/QĐ-UBND"),
            ("12/QĐ-UBND của", "12/QĐ-UBND"),
            ("12/TT-BTCsửa đổi", "12/TT-BTC"),
            ("12/TT-BTChướng dẫn", "12/TT-BTC"),
            ("12/TT-BTCban hành", "12/TT-BTC"),
            ("12/QĐ-TTg ban hành", "12/QĐ-TTg"),
            ("12/QĐ-TTgvề việc", "12/QĐ-TTg"),
            ("12/QĐ-TTgban hành", "12/QĐ-TTg"),
            ("12/BC-STPhctp ngày", "12/BC-STPhctp"),
            ("27/2008/QH 12, ngày", "27/2008/QH12"),
            ("27/2008/QH 123", "27/2008/QH"),
            ("27/2008/QH 12/3", "27/2008/QH"),
            ("12/QĐ-UBND 12 người", "12/QĐ-UBND"),
            ("3/TB-VPQH 15 người", "3/TB-VPQH"),
            ("16/STP-XDTHPL - VBQPPL", "16/STP-XDTHPL"),
            ("16/STP-XDTHPL - VBQPPL ngày 5", "16/STP-XDTHPL-VBQPPL"),
            ("12/QĐ – TTg của", "12/QĐ-TTg"),
            ("12/QĐ - Theo", "12/QĐ"),
            ("12/STP- Theo công văn", "12/STP"),
            ("12/STP- An đã ký", "12/STP"),
            ("12/UBND- 15HS nghèo", "12/UBND"),
            ("12/QĐ-UBND+ 5", "12/QĐ-UBND"),
            ("12/QĐ-\n\nUBND", "12/QĐ"),
            ("3/NQ-ĐHĐCĐ.20315", "3/NQ-ĐHĐCĐ"),
            ("9/A(PV)", "9/A"),
            ("12/UBND.-VX", "12/UBND"),
            ("12/QĐ-UBND(2)", "12/QĐ-UBND"),
            ("12/QĐ-UBND(nay", "12/QĐ-UBND"),
            ("12/QĐ-UBND(TH", "12/QĐ-UBND"),
        ] {
            assert_eq!(number(text).unwrap().0.canonical, canonical);
        }
    }
}
