//! Invented documents, and the tasks that are read of them: what the tests of the rooms share.

use super::Task;
use crate::parse;

/// Who is charged, who helps and by when, of each task.
pub(super) fn tasks(text: &str) -> Vec<(String, String, String)> {
    let deadline = |task: &Task| task.deadline.as_ref().map_or_else(String::new, |due| due.text.clone());
    let read = |task: &Task| (task.lead.join(" + "), task.cooperating.join(" + "), deadline(task));
    parse(text).tasks.iter().map(read).collect()
}

pub(super) fn notice(items: &str) -> String {
    format!("UBND TỈNH ĐÊ LỚN\nSố: 5/TB-UBND\n\nTHÔNG BÁO\nVề bến đò\n\nChủ tịch UBND tỉnh yêu cầu:\n\n{items}\n")
}

pub(super) fn task(lead: &str, helping: &str, due: &str) -> (String, String, String) {
    (lead.to_owned(), helping.to_owned(), due.to_owned())
}

/// Who is charged by each item of a directive.
pub(super) fn charged_by(items: &[&str]) -> Vec<String> {
    items_of("CT", "CHỈ THỊ", items)
}

/// Who is charged by each of the numbered items of a notice.
pub(super) fn noticed(items: &[&str]) -> Vec<String> {
    leads(&notice(&numbered(items)))
}

/// Who is charged by each of the numbered items of a document of a type.
pub(super) fn items_of(code: &str, name: &str, items: &[&str]) -> Vec<String> {
    leads(&document(code, name, &numbered(items)))
}

fn numbered(items: &[&str]) -> String {
    let numbered = items.iter().enumerate().map(|(at, item)| format!("{}. {item}", at + 1));
    numbered.collect::<Vec<_>>().join("\n")
}

fn leads(text: &str) -> Vec<String> {
    tasks(text).into_iter().map(|task| task.0).collect()
}

/// A document of a type, issued on 3 October 2031.
pub(super) fn document(code: &str, name: &str, body: &str) -> String {
    format!("UBND TỈNH ĐÊ LỚN\nSố: 5/{code}-UBND\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\n{name}\nVề bến đò\n\n{body}\n")
}
