//! Headings of attachments (phụ lục) and of forms. Folded (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1 (the heading of an appendix), Phụ lục III (forms); usage.

/// What the label of an appendix opens with.
pub(crate) const APPENDIX: &str = "phu luc";

/// What the label of a form opens with.
pub(crate) const FORM: &str = "mau so";

/// The words that open the label of an attachment.
pub(crate) const LABELS: &[&str] =
    &[APPENDIX, FORM, "bieu mau so", "bieu so", "phu bieu", "mau bieu so", "bieu mau", ANY_FORM, TABLE];

/// The label of an appendix as it is printed.
pub(crate) const PRINTED_APPENDIX: &[&str] = &["PHỤ LỤC", "Phụ lục"];

/// What is enclosed with the document at hand: `(Kèm theo danh sách …)`, `(Kèm theo các phụ lục số 1 và 2)`.
pub(crate) const ENCLOSED: &[&str] = &[
    "kem theo danh sach",
    "kem theo ho so",
    "kem theo tai lieu",
    "kem theo phu luc",
    "kem theo bieu ",
    "kem theo cac ",
];

/// What the note of an attachment holds, whatever its first letter and its case, as printed: `(Kèm theo …)`, `KÈM THEO`
pub(crate) const ENCLOSES: &[&str] = &["èm theo", "ÈM THEO"];

/// The halves of the national title where a form breaks it in two: `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`
pub(crate) const NATIONAL_TITLE: &[&str] = &["cong hoa xa hoi", "chu nghia viet nam"];

/// What a title opens with that says what the document is about, below its type.
pub(crate) const ABOUT: &[&str] = &["ve viec", "v/v"];

/// What a title in capitals breaks off behind before the figures of a number or day.
pub(crate) const BEFORE_FIGURES: [&str; 2] = [" NGÀY", " SỐ"];

/// How that note opens without a bracket, folded, and what it holds.
pub(crate) const BARE_NOTES: [&str; 2] = ["kem theo ", "ban hanh kem theo "];
pub(crate) const WITH: [&str; 2] = ["kem theo", "dinh kem"];

/// What the label of a form opens with, whatever numbers it, and the label of a table, which stands in the text as well; what
/// leads to the number of a label: `Mẫu số`. Folded.
pub(crate) const ANY_FORM: &str = "mau";
pub(crate) const TABLE: &str = "bieu";
pub(crate) const NUMBERED: &str = "so";

/// What stands where a form leaves the name of its body open: `TÊN CƠ QUAN …`
pub(crate) const NAME_LEFT_OPEN: &str = "ten";

/// What the note of what something was issued with opens with, behind its bracket.
pub(crate) const NOTES: &[&str] = &["kem", "ban hanh", "gui kem", "dinh kem"];
