//! What signing software printed at the foot of a page that the text goes on behind: who signed, where they sit, and when.
//!
//! `Ký bởi: Cục Đê điều` / `Địa chỉ: 12 Bến Gỗ` / `Thời gian ký: 08.02.2031 16:54`

use std::ops::Range;

use super::furniture;
use super::scraps::ends_page;
use crate::fold::at_start;
use crate::letters::{is_list_marker, is_uppercase};
use crate::lines::TextLine;
use crate::vocabulary::signers::{ADDRESSED_ABOVE, DISTRIBUTION_LABELS, SIGNED_WHEN, SIGNED_WHERE, SIGNERS_PRINT};

/// The most lines from the first one of the print to the end of its page, and the most of them that speak.
const DEEPEST: usize = 24;
const MOST: usize = 8;
/// The widest line of the print, and the widest one that is left of the line above its first label, in characters.
const WIDEST: u16 = 56;
const REMNANT: u16 = 24;
/// The narrowest line of text, in characters.
const TEXT: u16 = 32;
/// The lines above the print among which the closing stands that it belongs to.
const CLOSING: usize = 40;
/// The characters of debris before a label.
const SCRAP: usize = 8;
/// The lines above the first label among which the rest of others may stand, blank ones among them.
const ABOVE: usize = 6;
/// The digits of a day with its time to the second, recognition having lost a few.
const STAMPED: u16 = 11;

/// The lines of such prints, in order.
pub(super) fn find(text: &str, lines: &[TextLine]) -> Vec<usize> {
    let mut found = Vec::new();
    let pages = lines.iter().enumerate().filter(|(_, line)| {
        let marked = text.as_bytes().get(line.from as usize) == Some(&b'-');
        (line.shape.form_feed || marked) && ends_page(text, line)
    });
    let mut top = 0;
    for (end, _) in pages {
        found.extend(at_foot(text, lines, top..end).into_iter().flatten());
        top = end + 1;
    }
    found.retain(|line| lines.get(*line).is_some_and(|line| !line.is_blank()));
    found
}

/// The lines of the print at the foot of a page.
fn at_foot(text: &str, lines: &[TextLine], page: Range<usize>) -> Option<Range<usize>> {
    let end = page.end;
    let content = |at: usize| lines.get(at).map_or("", |line| line.content(text));
    let prints = |at: &usize| lines.get(*at).is_some_and(|line| is_print(line.content(text), line));
    let from = page.start.max(end.saturating_sub(DEEPEST));
    let first = (from..end).find(prints)?;
    let closes = |at: usize| {
        let bare = content(at).trim_start_matches(|c: char| is_list_marker(c) || c == ' ');
        DISTRIBUTION_LABELS.iter().chain(ADDRESSED_ABOVE).any(|words| at_start(bare, words).is_some())
    };
    if (page.start.max(end.saturating_sub(CLOSING))..end).any(closes) {
        // Beside the list it stands amid the signature.
        return None;
    }
    // What is no line of the print ends it: the last paragraph of the page may stand below.
    let of_print =
        |at: &usize| lines.get(*at).is_some_and(|line| line.is_blank() || prints(at) || is_beside(content(*at), line));
    let behind = (first..end).take_while(of_print).last()? + 1;
    let spoken = (first..behind).filter(|at| !content(*at).is_empty()).count();
    let blank = |at: usize| lines.get(at).is_none_or(TextLine::is_blank);
    // `phố Hà Nội` / `Thời gian ký: …`: what is left of the lines above, behind a blank one.
    let is_remnant = |at: usize| {
        let narrow = lines.get(at).is_some_and(|line| line.shape.width <= REMNANT);
        (narrow || tells_where(content(at))) && !content(at).ends_with(['.', ';', ':'])
    };
    let above = (from..first).rev().take(ABOVE).take_while(|at| blank(*at) || is_remnant(*at));
    let begins = |at: &usize| !blank(*at) && at.checked_sub(1).is_some_and(blank);
    let top = above.filter(begins).last().unwrap_or(first);
    // Above it stands the text of the page.
    let told =
        (page.start..top).rev().take(DEEPEST).any(|at| lines.get(at).is_some_and(|line| line.shape.width >= TEXT));
    (told && behind == end && spoken <= MOST).then_some(top..behind)
}

fn tells_where(content: &str) -> bool {
    SIGNED_WHERE.iter().any(|label| at_start(content, label).is_some())
}

/// Whether a line is a label of the print with what it says, or the time of signing.
fn is_print(content: &str, line: &TextLine) -> bool {
    let shape = &line.shape;
    if shape.width > WIDEST {
        return false;
    }
    // `Date: 2031.01.21 12:52:00 +07:00`
    let stamped = || shape.digits >= STAMPED && content.contains("+0") && content.contains(':');
    let labelled = |from: &str| SIGNERS_PRINT.iter().chain(SIGNED_WHEN).any(|label| at_start(from, label).is_some());
    let scraps = || content.match_indices(' ').map(|(at, _)| at + 1).take_while(|at| *at <= SCRAP);
    labelled(content) || scraps().any(|at| content.get(at..).is_some_and(labelled)) || stamped()
}

/// Whether a line may stand beside the labels of the print: it is narrow, and no item and no end of a sentence.
fn is_beside(content: &str, line: &TextLine) -> bool {
    let ends = content.ends_with([';', ':']) || content.ends_with('.') && line.shape.width > REMNANT;
    // `- quận Bến Gỗ`: the address goes on.
    let marked = content.trim_start_matches(|c: char| is_list_marker(c) || c == ' ');
    let item = marked.len() < content.len() && marked.starts_with(is_uppercase) || furniture::is_item(content);
    line.shape.width <= WIDEST && (tells_where(content) || !ends && !item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines::lines;

    #[test]
    fn what_signing_software_printed_at_the_foot_of_a_page_is_none_of_the_text() {
        let page = "Công ty thực hiện theo hợp đồng đã ký với\n";
        let print = "Ký bởi: Cục Đê điều\nĐịa chỉ: 12 Bến Gỗ, Đê Lớn\nThời gian ký: 08.02.2031 16:54\n";
        let text = format!("{page}\n{print}\n--- PAGE BREAK ---\n\nnhà thầu.\n");
        assert_eq!(find(&text, &lines(&text)), [2, 3, 4]);
        let stamped = format!(
            "{page}\nDigitally signed by\nle: 2031.01.21 12:52:00 +07:00\nCocation Số 6\n\n\n--- PAGE BREAK ---\n"
        );
        assert_eq!(find(&stamped, &lines(&stamped)), [2, 3, 4]);
        let remnant = format!("{page}\nphố Bến Gỗ\nThời gian ký: 08.02.2031\n16:54\n\x0c\nnhà thầu.\n");
        assert_eq!(find(&remnant, &lines(&remnant)), [2, 3, 4]);
        for kept in [
            format!("{page}\n{print}\nBến mở cửa lúc sáu giờ sáng hằng ngày.\n--- PAGE BREAK ---\n"),
            format!("{page}\nNơi nhận:\n- Như trên;\n\n{print}\n--- PAGE BREAK ---\n"),
            format!("{page}\n{print}"),
        ] {
            assert!(find(&kept, &lines(&kept)).is_empty(), "{kept}");
        }
    }
}
