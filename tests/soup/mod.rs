//! Texts made of the words of documents, and fixtures with damage.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::corpus;

/// What the grammar looks for, in every spelling that it may meet.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "*", "***",
    "-----", "_______", "UBND TỈNH ĐỒNG XA", "ỦY BAN NHÂN DÂN", "SỞ THỦY SẢN", "Số:", "Số", "số", "Luật số:",
    "12/QĐ-UBND", "105 - CV/ĐU", "30/2020/NĐ-CP", "33/2024/QH15", "   /KH-UBND", "2#/CT-UBND", "Q", "Đ", "Ð", "ƣ",
    "QÐ-UBND", "/", "-", "Đồng Xa, ngày 07 tháng 3 năm 2024", "ngày", "tháng", "năm", "ngày   tháng 4 năm 2020",
    "01/02/2020", "31/02/2020", "năm 2013", "2020", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "THÔNG BÁO",
    "KẾ HOẠCH", "NGHỊ QUYẾT", "LUẬT", "V/v", "Về việc", "về", "Kính gửi:", "Kinh gứi", "Đồng kính gửi:", "điện:",
    "Như trên;", "Căn cứ", "Theo đề nghị của", "Xét đề nghị", "Thực hiện", "yêu cầu:", "như sau:", "Điều 1.",
    "Điều 12a.", "Điêu 2", "Điều", "khoản 2", "điểm a, b và đ", "khoản 1 Điều 5", "từ Điều 5 đến Điều 8", "Chương I",
    "Chương", "Mục 1", "Tiểu mục 2.", "Phần thứ nhất", "Phụ lục I", "PHỤ LỤC", "QUY CHẾ", "I.", "II-", "1.", "l.",
    "1-", "1.1.", "(1)", "a)", "đ)", "d)", "+", "•", "“", "”", "\"", "“Điều 4a. Màu", "Nghị định này", "Luật này",
    "Luật Đất đai", "Nghị định số", "các Quyết định số", "Quyết định", "của", "Chính phủ", "Bộ trưởng Bộ Nội vụ",
    "Ban Thường vụ Tỉnh ủy", "và", ",", ";", ".", ":", "./.", "chủ trì, phối hợp với", "Sở Tài chính",
    "trước ngày 15/4/2025", "hằng quý", "Nơi nhận:", "- Lưu: VT, TH (3b).", "(để b/c)", "TM.", "T/M", "KT.", "TL.",
    "TUQ.", "Q.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(đã ký)", "Đinh Quang Vọng", "SAO Y", "Số: 31/SY-VP", "ĐẾN", "MẬT",
    "KHẨN", "HỎA TỐC", "DỰ THẢO", "|", "|---|", "**", "*Hà Nội", "\u{0C}", "2", "Trang 3", "\u{00A0}", "\u{200B}",
    "\u{FEFF}", "\u{0301}", "e\u{0302}\u{0301}", "😀", "ᴀ", "\u{2028}", "\t", "…………",
];

const GAPS: &[&str] = &[" ", " ", " ", "\n", "\n", "\n\n", "", "    ", "\r\n", "\r"];

/// A soup of words.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = (select(WORDS), select(GAPS)).prop_map(|(word, gap)| format!("{word}{gap}"));
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

/// One damage of a text.
#[derive(Clone, Debug)]
enum Damage {
    /// Takes characters out.
    Cut(Index, usize),
    /// Puts a word in.
    Insert(Index, &'static str),
    /// Says a line again somewhere else.
    Repeat(Index, Index),
    /// Exchanges two lines.
    Swap(Index, Index),
    /// Joins a line to the next.
    Join(Index),
    /// Ends the text.
    End(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => (any::<Index>(), 1..60_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        4 => (any::<Index>(), select(WORDS)).prop_map(|(at, word)| Damage::Insert(at, word)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Damage::Repeat(from, to)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Damage::Swap(one, other)),
        2 => any::<Index>().prop_map(Damage::Join),
        1 => any::<Index>().prop_map(Damage::End),
    ]
}

/// A fixture with some damage.
pub(crate) fn damaged_fixture() -> impl Strategy<Value = String> {
    static TEXTS: LazyLock<Vec<String>> =
        LazyLock::new(|| corpus::fixtures().into_iter().map(|fixture| fixture.text).collect());
    (any::<Index>(), prop::collection::vec(damage(), 1..8)).prop_map(|(fixture, damages)| {
        damages.iter().fold(fixture.get(&TEXTS[..]).clone(), |text, damage| damaged(&text, damage))
    })
}

fn damaged(text: &str, damage: &Damage) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    if chars.is_empty() {
        return String::new();
    }
    match *damage {
        Damage::Cut(at, length) => {
            let at = at.index(chars.len());
            chars.drain(at..chars.len().min(at + length));
        }
        Damage::Insert(at, word) => {
            let at = at.index(chars.len());
            chars.splice(at..at, word.chars());
        }
        Damage::End(at) => chars.truncate(at.index(chars.len())),
        Damage::Repeat(from, to) => {
            lines.insert(to.index(lines.len()), lines[from.index(lines.len())]);
            return lines.concat();
        }
        Damage::Swap(one, other) => {
            let (one, other) = (one.index(lines.len()), other.index(lines.len()));
            lines.swap(one, other);
            return lines.concat();
        }
        Damage::Join(at) => {
            let at = at.index(lines.len());
            lines[at] = lines[at].trim_end();
            return lines.concat();
        }
    }
    chars.into_iter().collect()
}
