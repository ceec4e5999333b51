//! What texts of documents are made of: the alphabet of the grammar.

/// What the grammar looks for, in every spelling that it may meet.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
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

/// What may stand between two of them.
pub(crate) const GAPS: &[&str] = &[" ", " ", " ", "\n", "\n", "\n\n", "", "    ", "\r\n", "\r"];
