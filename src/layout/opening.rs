//! Where running text begins below lines that are none, a subject or addressees, and no blank line parts them.

use super::above::Above;
use super::page::Page;
use crate::lines::TextLine;
use crate::vocabulary::paragraphs::BELOW;

/// Whether a line says that something follows below: `Ủy ban xây dựng kế hoạch như sau:`
pub(super) fn announces(content: &str) -> bool {
    BELOW.iter().any(|words| content.ends_with(words))
}

/// Whether a line is wide, and the one above was not wrapped into it.
pub(super) const fn widens(above: Above<'_>, line: &TextLine, page: Page) -> bool {
    line.shape.width >= page.wide && line.shape.width >= above.line.shape.width.saturating_add(page.wider)
}

/// Whether a line breaks off, so that the next one goes on with it.
pub(super) fn breaks_off(above: Above<'_>) -> bool {
    let content = above.content;
    let open = content.rfind('(').is_some_and(|open| !content.get(open..).unwrap_or_default().contains(')'));
    open || content.ends_with([',', ':', '-', '–', '&']) || above.hangs()
}
