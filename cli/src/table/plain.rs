//! What was read, a column for each value that describes a document, named as in the JSON.

use vanban::{Severity, System};

use super::value::{
    Row, bases, copy, issued, issuers, joined, kind_name, notation, running_number, secrecy, signers, subject, urgency,
};
use super::{Column, column};
use crate::doubts::{BELOW, doubts};
use crate::sheet::Cell;
use crate::words::Words;

pub(super) const COLUMNS: &[Column] = &[
    column("file", "File", "Tệp", 30, |row| Cell::Text(row.name.to_owned())),
    column("system", "System", "Hệ thống", 14, system),
    column("kind", "Type code", "Mã loại", 8, |row| Cell::text(row.document.kind.code.as_deref())),
    column("kind_name", "Type", "Tên loại", 16, kind_name),
    column("canonical", "Number and symbol", "Số, ký hiệu", 20, |row| {
        Cell::text(row.document.number.as_ref().map(|number| number.canonical.as_str()))
    }),
    column("sequence", "Number", "Số", 9, running_number),
    column("symbol", "Symbol", "Ký hiệu", 16, notation),
    column("date", "Date", "Ngày ban hành", 12, date_as_known),
    column("issuers", "Issuing body", "Cơ quan ban hành", 36, issuers),
    column("parent", "Superior body", "Cơ quan chủ quản", 30, |row| {
        joined(row.document.issuers.iter().filter_map(|issuer| issuer.parent.as_deref()))
    }),
    column("place", "Place", "Địa danh", 14, |row| {
        Cell::text(row.document.place.as_ref().map(|field| field.text.as_str()))
    }),
    column("subject", "Subject", "Trích yếu", 60, subject),
    column("recipients", "Addressees", "Kính gửi", 40, |row| {
        joined(row.document.recipients.iter().map(|field| field.text.as_str()))
    }),
    column("position", "Position of the signer", "Chức vụ người ký", 24, |row| {
        joined(row.document.signatures.iter().filter_map(|signature| signature.position.as_deref()))
    }),
    column("signer", "Signer", "Người ký", 24, signers),
    column("secrecy", "Secrecy", "Độ mật", 10, secrecy),
    column("urgency", "Urgency", "Độ khẩn", 10, urgency),
    column("draft", "Draft", "Dự thảo", 8, |row| Cell::text(row.document.marks.draft.then_some("x"))),
    column("copy", "Copy", "Bản sao", 12, copy),
    column("bases", "Bases", "Căn cứ", 40, bases),
    column("distribution", "Distribution", "Nơi nhận", 40, |row| {
        joined(row.document.distribution.iter().map(|addressee| addressee.text.as_str()))
    }),
    column("attachments", "Attachments", "Phụ lục", 9, |row| Cell::Count(row.document.attachments.len() as u64)),
    column("citations", "Citations", "Viện dẫn", 9, |row| Cell::Count(row.document.citations.len() as u64)),
    column("tasks", "Tasks", "Nhiệm vụ", 9, |row| Cell::Count(row.document.tasks.len() as u64)),
    column("doubts", "Doubts", "Nghi ngờ", 9, |row| Cell::Count(doubts(row.document, BELOW).len() as u64)),
    column("errors", "Errors", "Lỗi", 9, |row| {
        let errors = row.document.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        Cell::Count(errors.count() as u64)
    }),
];

/// The date as far as it is known.
fn date_as_known(row: &Row<'_>) -> Cell {
    match issued(row) {
        Cell::Empty => Cell::text(row.document.date.as_ref().map(|date| date.edtf.as_str())),
        date => date,
    }
}

fn system(row: &Row<'_>) -> Cell {
    let words = system_words(row.document.system).map(|words| words.of(row.language));
    Cell::text(words)
}

/// Whose drafting rules a document follows.
pub(crate) const fn system_words(system: System) -> Option<Words> {
    Some(match system {
        System::State => Words::new("State", "Nhà nước"),
        System::Party => Words::new("Party", "Đảng"),
        System::YouthUnion => Words::new("Youth Union", "Đoàn Thanh niên"),
        System::TradeUnion => Words::new("Trade Union", "Công đoàn"),
        System::Front => Words::new("Fatherland Front", "Mặt trận Tổ quốc"),
        System::Assembly => Words::new("National Assembly", "Quốc hội"),
        _ => return None,
    })
}
