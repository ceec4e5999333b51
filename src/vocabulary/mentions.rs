//! The words that mentions of documents begin at in running text, as they are printed.
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (how documents are cited) and Phụ lục III (their types); usage.

use crate::citation::Anchor;

/// The words that mentions begin at, by their first bytes, of those that begin alike the longest first. A line may end at
/// any of their blanks.
#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Anchor)] = &[
    ("số", Anchor::Label), ("sô", Anchor::Label),
    ("Số", Anchor::Label), ("SỐ", Anchor::Label), ("Sô", Anchor::Label),
    ("bộ luật", Anchor::Law), ("bộ Luật", Anchor::Law),
    ("Bộ luật", Anchor::Law), ("Bộ Luật", Anchor::Law), ("BỘ LUẬT", Anchor::Law), ("Báo cáo", Anchor::Titled),
    ("Luật", Anchor::Law), ("LUẬT", Anchor::Law),
    ("Pháp lệnh", Anchor::Law), ("Pháp Lệnh", Anchor::Law), ("PHÁP LỆNH", Anchor::Law),
    ("Hiến pháp", Anchor::Law), ("HIẾN PHÁP", Anchor::Law),
    ("Hiệp định", Anchor::Treaty), ("HIỆP ĐỊNH", Anchor::Treaty), ("Hiệp ước", Anchor::Treaty),
    ("Công ước", Anchor::Treaty), ("Công văn", Anchor::Titled), ("Công điện", Anchor::Titled), ("Chỉ thị", Anchor::Type),
    ("Nghị định thư", Anchor::Treaty), ("NGHỊ ĐỊNH THƯ", Anchor::Treaty),
    ("Nghị định", Anchor::Type), ("NGHỊ ĐỊNH", Anchor::Type),
    ("Nghị quyết", Anchor::Resolution), ("NGHỊ QUYẾT", Anchor::Resolution),
    ("NÀY", Anchor::This),
    ("Thông tư", Anchor::Type), ("THÔNG TƯ", Anchor::Type), ("Thông báo", Anchor::Titled), ("Tờ trình", Anchor::Titled),
    ("Quyết định", Anchor::Type),
    ("Kết luận", Anchor::Conclusion), ("Kế hoạch", Anchor::Titled),
    ("lệ Đảng", Anchor::Charter), ("lệ Công đoàn", Anchor::Charter), ("lệ Đoàn", Anchor::Charter),
    ("lệ Hội", Anchor::Charter), ("lệ Mặt trận", Anchor::Charter),
    ("này", Anchor::This),
];

/// What scans make of the label `số` before a number, as printed.
pub(crate) const MISREAD_LABELS: &[&str] = &["sé", "s6"];
