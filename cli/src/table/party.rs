//! The 24 columns of the Party archives' worksheet for documents (phiếu nhập tin), in their order.

use super::value::{
    copy, is_vietnamese, issued, issuers, kind_name, notation, running_number, secrecy, signers, subject, unknown,
};
use super::{Column, column};
use crate::sheet::Cell;

pub(super) const COLUMNS: &[Column] = &[
    column("ordinal", "No.", "Số TT", 7, |row| Cell::Count(row.ordinal)),
    column("number", "Number", "Số của văn bản", 10, running_number),
    column("notation", "Symbol", "Ký hiệu của văn bản", 16, notation),
    column("date", "Date", "Ngày, tháng, năm", 12, issued),
    column("issuer", "Issuing body", "Tên cơ quan ban hành", 36, issuers),
    column("type", "Type", "Tên loại", 16, kind_name),
    column("subject", "Subject", "Trích yếu", 60, subject),
    column("signer", "Signer", "Người ký", 24, signers),
    column("secrecy", "Secrecy", "Độ mật", 10, secrecy),
    column("version", "Original or copy", "Loại bản", 14, copy),
    column("page", "Page", "Trang số", 9, unknown),
    column("pages", "Pages", "Số trang", 9, unknown),
    column("files", "Files", "Số lượng tệp", 9, unknown),
    column("file", "File", "Tên tệp", 30, |row| Cell::Text(row.name.to_owned())),
    column("time", "Time of the records", "Thời gian tài liệu", 16, unknown),
    column("mode", "Mode of use", "Chế độ sử dụng", 14, unknown),
    column("keywords", "Keywords", "Từ khóa", 16, unknown),
    column("note", "Note", "Ghi chú", 24, unknown),
    column("language", "Language", "Ngôn ngữ", 12, |row| Cell::text(is_vietnamese(row).then_some("Tiếng Việt"))),
    column("autograph", "Autograph", "Bút tích", 12, unknown),
    column("topic", "Topic", "Chuyên đề", 12, unknown),
    column("sign", "Information sign", "Ký hiệu thông tin", 14, unknown),
    column("reliability", "Reliability", "Mức độ tin cậy", 12, unknown),
    column("condition", "Physical condition", "Tình trạng vật lý", 14, unknown),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worksheet_has_24_columns() {
        assert_eq!(COLUMNS.len(), 24);
    }
}
