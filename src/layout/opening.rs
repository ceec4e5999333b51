//! Where running text begins below lines that are none, a subject or addressees, and no blank line parts them.

use super::above::Above;
use super::page::Page;
use crate::blocks::sentence_ends;
use crate::fold::{at_end, fold};
use crate::letters::{is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::vocabulary::openings::opens_actor;
use crate::vocabulary::paragraphs::{BELOW, SPEECH};

/// What stands around a line that may open the text.
#[derive(Clone, Copy)]
pub(super) struct Further<'t> {
    pub(super) text: &'t str,
    /// The lines below it.
    pub(super) lines: &'t [TextLine],
    /// Something parts it from the line above.
    pub(super) parted: bool,
}

impl Further<'_> {
    /// Whether the sentence that a line begins ends on one of those below.
    pub(super) fn end_sentence(self) -> bool {
        // Converters set blank lines between any two.
        let further = self.lines.iter().take(2 * FURTHER).filter(|line| !line.is_blank()).take(FURTHER);
        further.map(|line| line.content(self.text)).take_while(|content| is_amid(content)).any(ends_sentence)
    }

    /// Whether the sentence that a line begins announces what follows on one of the next lines, whatever they begin with.
    fn announce(self) -> bool {
        let further = self.lines.iter().filter(|line| !line.is_blank()).take(ANNOUNCED);
        let mut further = further.map(|line| line.content(self.text));
        let end = further.find(|content| content.ends_with(['.', ';', ':', '/']) || ends_amid(content));
        end.is_some_and(|content| content.ends_with(':') && !ends_amid(content))
    }
}

/// Lines over which a sentence that announces goes on at the most.
const ANNOUNCED: usize = 3;

/// Lines over which the sentence that opens the text goes on at the most.
const FURTHER: usize = 6;

/// Whether a line goes on with a sentence: in small letters, or with a number that is no label.
fn is_amid(content: &str) -> bool {
    let bare = content.trim_start_matches(|c: char| c.is_ascii_digit());
    content.starts_with(is_lowercase) || bare.len() < content.len() && bare.starts_with(' ')
}

/// Whether a sentence ends on a line: at its end, or amid it where the next one begins.
pub(super) fn ends_sentence(content: &str) -> bool {
    content.ends_with(['.', ':']) || ends_amid(content)
}

/// Whether a sentence ends amid a line and the next one begins there.
fn ends_amid(content: &str) -> bool {
    sentence_ends(content).next().is_some()
}

/// Whether a line begins with a body that says something in a sentence which announces what follows:
/// `Công an tỉnh đề nghị các` / `đơn vị thực hiện:`
pub(super) fn speaks(content: &str, further: Further<'_>) -> bool {
    let announces = || content.ends_with(':') || !ends_sentence(content) && further.announce();
    names_body(content) && says(content) && announces()
}

/// Whether a line begins with the name of a body, or of who acts for one: `Công an tỉnh`, `Ban Tuyên giáo`
pub(super) fn names_body(content: &str) -> bool {
    let board = || content.strip_prefix("Ban ").is_some_and(|rest| rest.starts_with(is_uppercase));
    opens_actor(content) || board()
}

/// Whether somebody says something on a line: `Công an tỉnh đề nghị các đơn vị …`, `Sở A tổ chức họp …`
pub(super) fn says(content: &str) -> bool {
    content.starts_with(is_uppercase) && {
        let key = fold(content);
        SPEECH.iter().any(|words| key.contains(words))
    }
}

/// Whether a line says that something follows below: `Ủy ban xây dựng kế hoạch như sau:`
pub(super) fn announces(content: &str) -> bool {
    content.ends_with(':') && BELOW.iter().any(|words| at_end(content, words).is_some())
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
