//! `vanban tasks`: the register of tasks: who has to do what, with whom, by when.

use std::io;
use std::ops::ControlFlow;

use vanban::{Document, Language, Node, NodeKind, Task};

use crate::arguments::Tasks;
use crate::documents::{self, Wanted};
use crate::failure::Outcome;
use crate::sheet::{Cell, Dates, Heading, Sheet};
use crate::table;
use crate::words::Words;

const HEADINGS: &[(Words, u16)] = &[
    (Words::new("File", "Tệp"), 30),
    (Words::new("Document", "Văn bản"), 18),
    (Words::new("Dated", "Ngày ban hành"), 12),
    (Words::new("Section", "Mục"), 24),
    (Words::new("Task", "Nhiệm vụ"), 70),
    (Words::new("Lead", "Chủ trì"), 30),
    (Words::new("Cooperating", "Phối hợp"), 30),
    (Words::new("Deadline as printed", "Thời hạn (nguyên văn)"), 24),
    (Words::new("Deadline", "Ngày hạn"), 12),
    (Words::new("Recurring", "Định kỳ"), 10),
    (Words::new("Confidence", "Độ tin cậy"), 10),
];

pub(crate) fn run(arguments: &Tasks, language: Language) -> io::Result<Outcome> {
    let headings: Vec<_> = HEADINGS.iter().map(|(words, width)| Heading::new(*words, *width, language)).collect();
    let mut sheet = Sheet::create(&arguments.sheet, &headings, Dates::DayFirst, language)?;
    let mut later = Vec::new();
    let outcome = documents::each(&arguments.inputs, Wanted::Any, |name, document| {
        for task in &document.tasks {
            let row = row(name, &document, task, language);
            if arguments.by_deadline {
                later.push((due(task), row));
            } else {
                sheet.row(&row)?;
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    // Stable: tasks of one day stay in the order of their documents.
    later.sort_by(|(one, _), (other, _)| one.is_none().cmp(&other.is_none()).then_with(|| one.cmp(other)));
    for (_, row) in &later {
        sheet.row(row)?;
    }
    sheet.finish()?;
    Ok(outcome)
}

/// What tasks are sorted by. Unknown digits (`2021-XX-XX`) come behind the known ones of the same year or month.
fn due(task: &Task) -> Option<String> {
    task.deadline.as_ref()?.edtf.clone()
}

fn row(name: &str, document: &Document, task: &Task, language: Language) -> Vec<Cell> {
    let deadline = task.deadline.as_ref();
    vec![
        Cell::Text(name.to_owned()),
        Cell::text(document.number.as_ref().map(|number| number.canonical.as_str())),
        table::date(document.date.as_ref()),
        Cell::text(Some(section(document, &task.node, language))),
        Cell::Text(task.text.clone()),
        Cell::text(Some(task.lead.join("; "))),
        Cell::text(Some(task.cooperating.join("; "))),
        Cell::text(deadline.map(|deadline| deadline.text.as_str())),
        deadline.and_then(|deadline| deadline.edtf.as_deref()).map_or(Cell::Empty, table::edtf),
        Cell::text(deadline.and_then(|deadline| deadline.recurring.as_deref())),
        Cell::Share(task.confidence.value()),
    ]
}

/// Where a node stands, from the outermost unit inwards: `Mục II, 3, a`.
fn section(document: &Document, path: &[u32], language: Language) -> String {
    let mut nodes: &[Node] = &document.body;
    let mut named = Vec::new();
    for index in path {
        let Some(node) = nodes.get(*index as usize) else { break };
        if let Some(label) = &node.label {
            named.push(match unit(node.kind) {
                Some(unit) => format!("{} {label}", unit.of(language)),
                None => label.to_string(),
            });
        }
        nodes = &node.children;
    }
    named.join(", ")
}

/// The word before the label of a unit; none for units whose label stands alone.
pub(crate) const fn unit(kind: NodeKind) -> Option<Words> {
    match kind {
        NodeKind::Part => Some(Words::new("Part", "Phần")),
        NodeKind::Chapter => Some(Words::new("Chapter", "Chương")),
        NodeKind::Section => Some(Words::new("Section", "Mục")),
        NodeKind::Subsection => Some(Words::new("Subsection", "Tiểu mục")),
        NodeKind::Article => Some(Words::new("Article", "Điều")),
        NodeKind::Clause => Some(Words::new("clause", "khoản")),
        NodeKind::Point => Some(Words::new("point", "điểm")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use vanban::Span;

    use super::*;

    fn node(kind: NodeKind, label: Option<&str>, children: Vec<Node>) -> Node {
        Node { label: label.map(Box::from), children, ..Node::new(kind, Span::default()) }
    }

    #[test]
    fn a_task_says_in_which_section_it_stands() {
        let point = node(NodeKind::Point, Some("a"), vec![node(NodeKind::Bullet, None, vec![])]);
        let clause = node(NodeKind::Clause, Some("2"), vec![point]);
        let article = node(NodeKind::Article, Some("5"), vec![node(NodeKind::Clause, Some("1"), vec![]), clause]);
        let mut json: serde_json::Value = serde_json::from_str(&vanban::parse("").to_json().unwrap()).unwrap();
        json["body"] = serde_json::to_value([article]).unwrap();
        let document = Document::from_json(&json.to_string()).unwrap();
        assert_eq!(section(&document, &[0, 1, 0, 0], Language::Vietnamese), "Điều 5, khoản 2, điểm a");
        assert_eq!(section(&document, &[], Language::English), "");
        assert_eq!(section(&document, &[7, 0], Language::English), "");
    }
}
