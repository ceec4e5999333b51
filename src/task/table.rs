//! The rows of a table of tasks: content, lead, partners and term stand in columns that the first row names.

use crate::Span;
use crate::fold::{at_start, fold};
use crate::vocabulary::tasks::{HELPING, LEADING, TERMS, WORK};

/// A row of a table of tasks.
pub(super) struct Row<'t> {
    pub(super) work: &'t str,
    pub(super) lead: &'t str,
    pub(super) cooperating: &'t str,
    pub(super) term: &'t str,
    pub(super) span: Span,
}

/// Which column holds what.
#[derive(Clone, Copy, Debug, Default)]
struct Columns {
    work: Option<usize>,
    lead: Option<usize>,
    help: Option<usize>,
    term: Option<usize>,
}

/// The rows below the heads of a table of tasks; none where the table has no column for the work and one for the lead.
///
/// `| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |`
pub(super) fn rows(table: &str, from: u32) -> Vec<Row<'_>> {
    let mut columns: Option<Columns> = None;
    let mut rows = Vec::new();
    let mut at = from as usize;
    for line in table.split_inclusive(['\n', '\r']) {
        let start = at;
        at += line.len();
        if line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\n' | '\r')) {
            continue;
        }
        let cells = cells(line);
        let Some(columns) = columns else {
            columns = heads(&cells);
            continue;
        };
        let cell = |column: Option<usize>| column.and_then(|column| cells.get(column)).copied().unwrap_or_default();
        let work = cell(columns.work);
        if work.is_empty() {
            continue;
        }
        rows.push(Row {
            work,
            lead: cell(columns.lead),
            cooperating: cell(columns.help),
            term: cell(columns.term),
            span: Span::of(start, start + line.trim_end().len()),
        });
    }
    rows
}

/// The cells of a row, without the bars around them and emphasis.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    // Bars part the cells; else tabs do, or runs of blanks.
    let part = ["|", "\t", "  "].into_iter().find(|part| line.contains(part)).unwrap_or("|");
    let cells = line.split(part).map(|cell| cell.trim_matches([' ', '*', '\t']));
    cells.filter(|cell| part != "  " || !cell.is_empty()).collect()
}

fn heads(cells: &[&str]) -> Option<Columns> {
    let mut columns = Columns::default();
    for (index, cell) in cells.iter().enumerate() {
        let key = fold(cell);
        let opens = |labels: &[&str]| labels.iter().any(|label| at_start(&key, label).is_some());
        let slot = if opens(HELPING) {
            &mut columns.help
        } else if opens(WORK) {
            &mut columns.work
        } else if opens(TERMS) {
            &mut columns.term
        } else if opens(LEADING) {
            &mut columns.lead
        } else {
            continue;
        };
        slot.get_or_insert(index);
    }
    (columns.work.is_some() && columns.lead.is_some()).then_some(columns)
}
