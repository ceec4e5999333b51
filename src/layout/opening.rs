//! Where running text begins below lines that are none, a subject or addressees, and no blank line parts them.

use crate::blocks;
use crate::lines::TextLine;
use crate::vocabulary::paragraphs::BELOW;

/// From this width on, in characters, a line is running text.
pub(super) const WIDE: u16 = 60;
/// By so many characters a line is wider than the one above where that one was not wrapped.
const WIDER: u16 = 16;

/// Whether a line says that something follows below: `Ủy ban xây dựng kế hoạch như sau:`
pub(super) fn announces(content: &str) -> bool {
    BELOW.iter().any(|words| content.ends_with(words))
}

/// Whether a line is wide, and the one above was not wrapped into it.
pub(super) fn widens(above: &TextLine, line: &TextLine) -> bool {
    line.shape.width >= WIDE && line.shape.width >= above.shape.width.saturating_add(WIDER)
}

/// Whether a line breaks off, so that the next one goes on with it.
pub(super) fn breaks_off(text: &str, above: &TextLine) -> bool {
    let content = above.content(text);
    let open = content.rfind('(').is_some_and(|open| !content.get(open..).unwrap_or_default().contains(')'));
    open || content.ends_with([',', ':', '-', '–', '&']) || blocks::hangs(content, above.is_upper_case())
}
