//! Phrases of the citing sentence around number, date and issuer. Keywords are folded (see `fold`), function words
//! are not.

use crate::fold::short_keys;
use crate::letters::is_in_small;

/// Words that name a provision or ask for what follows, each with the words before it that make another word of it:
/// `thời điểm`, `tài khoản`, `kinh tế số`, `tồn tại`. With their marks.
const COMPOUNDS: &[(&str, &[&str])] = &[
    ("điểm", &["quan", "thời", "địa", "đặc", "ưu", "nhược", "khuyết", "trọng", "cao", "thí", "kiểm"]),
    ("khoản", &["tài"]),
    ("mục", &["danh", "hạng", "chuyên"]),
    ("phần", &["cổ", "thành"]),
    ("phận", &["bộ"]),
    ("chương", &["huy", "hiến"]),
    ("số", &["chỉ", "trọng", "hệ", "dân", "đổi", "tế", "hội", "thuật", "nghệ"]),
    ("tại", &["tồn", "hiện"]),
    ("do", &["tự"]),
    // `Giao dịch điện từ`: what recognition makes of `tử`.
    ("từ", &["chứng", "điện"]),
    ("thao", &["thể"]),
    ("không", &["hàng", "phòng"]),
    ("điều", &["đê"]),
    ("chỉ", &["ban"]),
    ("bị", &["thiết", "trang", "dự", "chuẩn"]),
];

/// Whether two words are one, and the second does not name what follows: `quan điểm`, `Danh mục`.
pub(crate) fn is_compound(first: &str, second: &str) -> bool {
    let mut known = COMPOUNDS.iter().filter(|(known, _)| is_in_small(second, known));
    known.any(|(_, firsts)| firsts.iter().any(|known| is_in_small(first, known)))
}

/// What leads to what stands below, folded: `… được sửa đổi như sau:`
pub(crate) const AS_FOLLOWS: &str = "nhu sau";

/// Small words that never stand twice in a row. Others may: `luôn luôn`, and syllables of two words
/// (`thực hiện hiện đại hóa`).
pub(crate) const NEVER_TWICE: &[&str] = &[
    "bằng", "bị", "các", "cho", "của", "do", "đã", "để", "được", "hoặc", "khi", "là", "mà", "nếu", "nhưng", "những",
    "sẽ", "tại", "theo", "thì", "trên", "trong", "và", "về", "với",
];

/// Who issues legal normative documents, and the words by which they do. Source: Nghị định 78/2025/NĐ-CP, forms:
/// `Quốc hội ban hành Luật …`, `Bộ trưởng Bộ … ban hành Thông tư …`, `Ủy ban nhân dân tỉnh … ban hành Quyết định …`
const ISSUING: [&str; 10] = [
    "Quốc hội ",
    "Ủy ban Thường vụ Quốc hội ",
    "Chính phủ ",
    "Bộ trưởng ",
    "Chánh án ",
    "Viện trưởng ",
    "Thống đốc ",
    "Ủy ban nhân dân ",
    "Uỷ ban nhân dân ",
    "Hội đồng nhân dân ",
];
const ISSUED: [&str; 7] = ["Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị định ", "Nghị quyết ", "Thông tư ", "Quyết định "];

/// Whether a line says who issues the document: it opens what the document disposes.
pub(crate) fn issues(content: &str) -> bool {
    ISSUING.iter().any(|body| content.starts_with(body))
        && content
            .split_once(" ban hành ")
            .is_some_and(|(_, behind)| ISSUED.iter().any(|name| behind.starts_with(name)))
}

/// What may stand between the number and its date (`ban hành ngày`).
pub(crate) const BEFORE_DATE: &[&str] = &[
    "ban hanh ngay",
    "cung ngay",
    "cong bo ngay",
    "duoc ban hanh ngay",
    "ky ngay",
    "lap ngay",
    "duoc thong qua ngay",
    "thong qua ngay",
    "de ngay",
    "duoc quoc hoi thong qua ngay",
];

/// What the hour of an urgent telegram begins with, between its number and its day; and the words and signs of the hour.
pub(crate) const BEFORE_HOUR: &[&str] = &["hoi", "luc"];
pub(crate) const HOUR: &[&str] = &["giờ", "phút", "sáng", "trưa", "chiều", "tối", "đêm", "h", "'", "’", ":", "g"];

/// The verb that a body issues a document with, and others.
pub(crate) const ISSUE: &str = "ban hanh";
pub(crate) const ISSUES: &[&str] = &["ban hanh", "thong qua", "ky ban hanh", "ky", "co", "da co"];

/// What a body says in a document of its own, before what it says it of.
pub(crate) const OPINIONS: &[&str] = &["y kien", "gop y", "de nghi", "kien nghi"];

/// What stands before an abbreviated type of which nothing is told but number and year.
pub(crate) const BEFORE_ABBREVIATIONS: &[&str] = &["theo", "can cu", "cua", "tai", "thuc hien", "va", "hoac", "voi"];

/// Nouns before `số` that number something else than documents.
pub(crate) const FORMS: &[&str] = &[
    "mau",
    "bieu",
    "bieu mau",
    "phu luc",
    "bang",
    "phieu",
    "ky hieu",
    "hoa don",
    "ho so",
    "tai khoan",
    "nha",
    "to",
    "thua",
    "ma",
    "don",
    "hop dong",
    "dien thoai",
    "fax",
    "the",
];

/// What stands behind a form that is issued with a document.
pub(crate) const ENCLOSED: &[&str] = &["ban hanh kem theo", "kem theo"];

/// What a comma may stand behind between the type of a document and its number: `Báo cáo giải trình, tiếp thu số`.
pub(crate) const BEFORE_COMMA: &[&str] = &["bo truong", "giai trinh", "tiep thu"];

/// What documents are called without their type, before `số`.
pub(crate) const PAPERS: &[&str] = &["van ban"];

/// What documents are called that have no abbreviation: those of courts and procuracies, and orders of an army.
pub(crate) const UNCODED: &[&str] = &["ban an", "cao trang", "menh lenh"];

/// The words behind `Bản án` that say of what law and of which instance it is. Source: Bộ luật Tố tụng dân sự, Bộ luật Tố
/// tụng hình sự, Luật Tố tụng hành chính.
pub(crate) const COURTS: &[&str] = &[
    "hinh su",
    "dan su",
    "hanh chinh",
    "kinh doanh, thuong mai",
    "kinh doanh thuong mai",
    "lao dong",
    "hon nhan va gia dinh",
    "hon nhan gia dinh",
    "so tham",
    "phuc tham",
    "giam doc tham",
    "tai tham",
];

/// The instances of courts, as the symbols of their judgments name them: first instance, appeal, cassation, reopening. As
/// printed. Source: Nghị quyết 01/2017/NQ-HĐTP, usage.
pub(crate) const INSTANCES: &[&str] = &["ST", "PT", "GĐT", "TT"];

/// What goes on behind `Đảng` in the names of its bodies, with marks; and its own name.
pub(crate) const OF_PARTY: &[&str] = &["bộ", "ủy", "uỷ", "đoàn", "viên"];
pub(crate) const PARTY_NAME: &[&str] = &["cong san viet nam"];

/// Verbs of a document that another one is the object of.
pub(crate) const UNDOES: &[&str] = &["bai bo", "thay the", "huy bo", "sua doi", "bo sung"];

/// What stands before a document that is named by its title: the sentence points at one that exists.
pub(crate) const POINTERS: &[&str] = &["tai", "theo", "cua", "va", "voi", "trong"];

/// What a document is called that is still to come; of `dự thảo` and `soạn thảo` the word that recognition left whole.
pub(crate) const DRAFTS: &[&str] = &["du an", "thao"];

/// What is done with a document that is still to come, or for which its title alone stands.
pub(crate) const COMING: &[&str] = &["ban hanh", "xay dung", "trinh", "ve viec", "ky"];

/// The words behind the type of a document that is named by its number, or is the one at hand, by their keys: `số`, `này`.
pub(crate) const NUMBERED: [u64; 2] = short_keys(["so", "nay"]);

/// The words that open a title which names a document without its number. With their marks.
pub(crate) const NAMING: &[&str] = &["về", "quy định về", "quy định", "hướng dẫn về"];

/// Words that begin as [`NAMING`] do and with which the sentence goes on. With their marks.
pub(crate) const NOT_NAMING: &[&str] =
    &["về việc", "quy định chi tiết", "quy định tại", "quy định của", "quy định này", "quy định trên"];

/// Words that a list of documents goes on with; and those that say that something holds for all of it.
pub(crate) const LISTING: &[&str] = &["va", "hoac", "cung voi", "cung", "cac"];
pub(crate) const TOGETHER: &str = "cung";

/// What joins two of them, as printed.
pub(crate) const AND: &str = "và";

/// The codes of a submission and of what it submits, both of which one register holds.
pub(crate) const SUBMISSION: &str = "TTr";
pub(crate) const SUBMITTED: &[&str] = &["ĐA", "PA"];

/// What stands before the label of a number that a document does not bear: `công văn không số`. With its marks.
pub(crate) const WITHOUT: &str = "không";

/// The codes of the types that are cited though they bear no number: letters, reports, proposals.
pub(crate) const UNNUMBERED: &[&str] = &["CV", "BC", "TTr"];

/// What makes several of a type word.
pub(crate) const PLURAL: &[&str] = &["cac", "nhung", "mot so", "hai", "ba", "bon"];

/// What stands behind the number of a document that is cited: its day, its issuer, its title. With their marks.
pub(crate) const BEHIND_NUMBERS: &[&str] = &["ngày", "của", "về"];

/// The bodies whose abbreviations are met glued to those of their units: `UBNDKGVX`.
pub(crate) const GLUED_BODIES: &[&str] = &["UBND", "HĐND"];

/// How the committees of the people are abbreviated in symbols, once and now.
pub(crate) const COMMITTEES: &[&str] = &["UB", "UBND"];

/// How papers that introduce and invite speak.
pub(crate) const GREETING: &str = " trân trọng ";

/// How a text opens that calls those whom it speaks to, as printed: `Thưa đồng bào!`
pub(crate) const CALLS: &[&str] = &["Thưa ", "Kính thưa ", "Hỡi ", "Đồng bào "];

/// Words before the verb of a sentence that tells what has happened: no subject has them. With their marks.
pub(crate) const TOLD: &[&str] = &[" đã ", " đang ", " vừa qua ", GREETING];

/// Abbreviations of types that stand before the number and year of a document (`NĐ 30/2020`), as printed.
pub(crate) const ABBREVIATIONS: &[&str] = &["NĐ", "TT", "TTLT", "QĐ", "NQ"];
