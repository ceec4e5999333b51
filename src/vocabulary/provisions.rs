//! Words that provisions are named with, by their keys (see `fold`).
//!
//! Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6 (how provisions are cited), and its own points for their letters.

use crate::fold::short_keys;

/// The units of provisions, the smallest first. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (bố cục).
pub(crate) const UNIT_NAMES: [&str; 6] = ["diem", "khoan", "dieu", "muc", "chuong", "phan"];

/// The word of an article as it is printed in running text, and as it may be set in its heading; the word of a chapter.
pub(crate) const PRINTED_ARTICLE: &str = "Điều";
pub(crate) const PRINTED_ARTICLES: [&str; 2] = [PRINTED_ARTICLE, "ĐIỀU"];
pub(crate) const PRINTED_CHAPTERS: [&str; 2] = ["Chương", "CHƯƠNG"];

/// The units of a provision that a sentence goes on to behind the name of who issued a document, as printed.
pub(crate) const NAMED_UNITS: [&str; 5] =
    [PRINTED_ARTICLE, "Khoản", "Điểm", PARTS_OF_ARTICLES[0], PARTS_OF_ARTICLES[1]];

/// The parts of an article as they are printed where a sentence names one.
pub(crate) const PARTS_OF_ARTICLES: [&str; 2] = ["khoản", "điểm"];

/// Words of their own that differ from the name of a unit by their marks only, as printed: what they number is no unit.
pub(crate) const OTHER_WORDS: &[&str] = &["Mức", "MỨC"];

/// Those of articles.
pub(crate) const ARTICLE_UNITS: [&str; 3] = ["diem", "khoan", "dieu"];

/// Words that provisions are listed with, by their keys.
pub(crate) const EACH: [u64; 3] = short_keys(["cac", "tu", "nhung"]);

pub(crate) const AND: [u64; 2] = short_keys(["va", "hoac"]);

pub(crate) const OF: [u64; 3] = short_keys(["cua", "tai", "thuoc"]);

pub(crate) const SINCE: [u64; 1] = short_keys(["tu"]);

pub(crate) const TO: [u64; 1] = short_keys(["den"]);

pub(crate) const UP_TO: [u64; 1] = short_keys(["het"]);

pub(crate) const INTO: [u64; 1] = short_keys(["vao"]);

/// What of a provision may be named before it in a list.
pub(crate) const HEADINGS: &[&str] = &["ten", "doan mo dau cua", "doan mo dau"];

pub(crate) const BESIDE: [u64; 3] = short_keys(["sau", "truoc", "cuoi"]);

pub(crate) const THIS: [u64; 1] = short_keys(["nay"]);

/// What a number counts that is no label.
pub(crate) const COUNTED: [u64; 5] = short_keys(["thang", "nam", "ngay", "dong", "nguoi"]);

/// The letters of points in their order.
pub(crate) const POINTS: &[&str] = &[
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
];

/// The keys of the words that name units.
pub(crate) const UNITS: [u64; 8] = short_keys(["diem", "khoan", "dieu", "muc", "tieu", "chuong", "phan", "phu"]);

/// The keys of the words that provisions are named with besides.
pub(crate) const JOINING: [u64; 12] =
    short_keys(["luc", "cac", "tu", "den", "va", "hoac", "cua", "tai", "thuoc", "so", "het", "vao"]);

/// Of these, what opens a list.
pub(crate) const OPENING: [u64; 2] = short_keys(["cac", "tu"]);

/// Marks that recognition writes for labels, the keys of the units behind whose names it does, and the labels.
pub(crate) const MISREAD: &[(&str, &[u64], &str)] = &[
    ("|", &short_keys(["khoan", "dieu"]), "1"),
    ("I", &short_keys(["khoan"]), "1"),
    ("l", &short_keys(["khoan"]), "1"),
    ("¡", &short_keys(["diem"]), "i"),
];

/// What stands between provisions and their document, folded: `Phụ lục II ban hành kèm theo Nghị định …`, `bổ sung khoản 8
/// Điều 7 vào Nghị định …`.
pub(crate) const BEFORE_DOCUMENT: &[&str] =
    &["cua", "tai", "thuoc", "trong", "vao", "ban hanh kem theo", "ban hanh kem", "kem theo"];

/// The keys of the words of it that provisions are not joined by.
pub(crate) const ISSUED: [u64; 5] = short_keys(["theo", "kem", "hanh", "ban", "trong"]);
