//! What closes a document or orders its execution as a whole, and charges nobody with anything of its own; notes in brackets.

use std::sync::LazyLock;

use aho_corasick::packed::Searcher;

use super::charged::Charged;
use super::phrases::Table;
use super::words::Words;
use crate::document::{Node, NodeKind};
use crate::vocabulary::tasks::{CARRYING_OUT, CLOSINGS, EXECUTION, EXECUTION_ENDS, OVERSEEING};
use crate::vocabulary::type_at_end;

/// Finds [`EXECUTION`], all of them in one pass; not on every machine.
static EXECUTION_FINDER: LazyLock<Option<Searcher>> = LazyLock::new(|| Searcher::new(EXECUTION));

/// Whether a key holds one of [`EXECUTION`].
fn executes(key: &str) -> bool {
    match &*EXECUTION_FINDER {
        Some(finder) => finder.find(key).is_some(),
        None => EXECUTION.iter().any(|word| key.contains(word)),
    }
}

/// The most words of `Nghị quyết này`.
const LONGEST_DOCUMENT: usize = 4;

/// Whether a paragraph closes the document or orders its execution as a whole.
pub(super) fn closes(words: &Words<'_>, standing: bool) -> bool {
    let key = words.folded();
    let bare = key.trim_end_matches(['.', '/', ' ', ';', '"', ')']);
    CLOSINGS.of(key.as_bytes()).next().is_some()
        || executes(key)
        || (standing && (bare.ends_with("nhu sau:") || ends_with_execution(bare)))
        || in_brackets(key)
        || carries_all(bare)
        || (bare.ends_with(" nay") && only_carries(words))
}

/// Whether whoever is named is charged with carrying out the document and nothing else.
///
/// `Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này`
fn only_carries(words: &Words<'_>) -> bool {
    let start = words.any(0, Table::Charges).unwrap_or(0);
    let Some(found) = Charged::at(words, start) else { return false };
    let behind = (found.end..words.len()).find(|at| !words.is_one_of(*at, CARRYING_OUT)).unwrap_or(found.end);
    let document = words.len().saturating_sub(behind);
    behind > found.end && (2..=LONGEST_DOCUMENT).contains(&document)
}

/// Whether a text ends with the order to carry out the document, and not with that to watch over it.
fn ends_with_execution(bare: &str) -> bool {
    let mut orders = EXECUTION_ENDS.iter().filter_map(|end| bare.strip_suffix(end));
    orders.next().is_some_and(|before| !OVERSEEING.iter().any(|duty| before.ends_with(duty)))
}

/// Whether all of a text stands in brackets.
fn in_brackets(text: &str) -> bool {
    text.starts_with('(') && text.trim_end_matches(['.', ';', '/', ' ']).ends_with(')')
}

/// Whether a node only adds a note to what stands above it: `(Bản đồ gửi kèm theo)`.
pub(super) fn is_note(node: &Node) -> bool {
    let noted = node.kind == NodeKind::Paragraph && node.children.is_empty();
    noted && node.heading().is_some_and(in_brackets)
}

/// Whether a sentence charges with carrying out the document and nothing else.
///
/// `Chánh Văn phòng và các đơn vị có liên quan chịu trách nhiệm tổ chức thực hiện Quyết định này`
fn carries_all(bare: &str) -> bool {
    let Some(duty) = bare.strip_suffix(" nay").and_then(|rest| rest.rsplit_once("trach nhiem ")) else { return false };
    let Some(verbs) = type_at_end(duty.1).and_then(|(_, at)| duty.1.get(..at)) else { return false };
    !verbs.is_empty() && verbs.split([' ', ',']).all(|word| word.is_empty() || CARRYING_OUT.contains(&word))
}
