//! What is printed on pages beside the text: by word processors, browsers and web sites. Folded where nothing else is said
//! (see `fold`). Source: usage.

/// How the head of a page of the gazette opens, and how it names its day: `CÔNG BÁO/Số 123/Ngày 12-3-2031`, damaged behind the
/// first letter of the number's word or not. Source: Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam.
pub(crate) const GAZETTE: (&str, &str) = ("CÔNG BÁO/S", "/Ngày");

/// What a page is called before or behind its number.
pub(crate) const PAGE: &[&str] = &["page", "trang"];

/// What stands behind the word of a page without number, and before how many there are, folded.
pub(crate) const PAGE_BREAK: &str = "break";
pub(crate) const OF_PAGES: &str = " of";

/// What heads that which stands on a page, and may do so on others: it is no running head.
pub(crate) const HEADS_OF_PAGES: [&str; 11] =
    ["phu luc", "mau", "bieu", "kinh gui", "so:", "(kem", "(ban hanh", "stt", "tt", "dieu", "chuong"];

/// And what a fax machine calls it.
pub(crate) const FAX_PAGE: &str = "P";

/// The halves of the day behind the hour at which a page was printed, as printed.
pub(crate) const NOON: &[&str] = &["AM", "PM", "SA", "CH"];

/// What a program says below each page that it photographed, before its name.
///
/// Source: CamScanner, TapScanner, Adobe Scan.
pub(crate) const SCANNED: &[&str] = &["scanned with", "scanned by", "duoc quet bang"];

/// What a web site says below a document of who put it there, how often it was read, and whose the page is.
pub(crate) const SITE_LABELS: &[&str] =
    &["nguoi dang:", "nguoi dang tin:", "luot xem:", "so luot xem:", "luot truy cap:", "luot tai:", "ban quyen thuoc"];

/// The labels of the card by which a site registers a document, as printed. [`CARD_NUMBER`] is on every card.
///
/// Source: thuvienphapluat.vn, vbpl.vn, luatvietnam.vn, nhansu.vn and the sites of newspapers.
pub(crate) const CARD_LABELS: &[&str] = &[
    CARD_NUMBER,
    "Loại văn bản",
    "Nơi ban hành",
    "Cơ quan ban hành",
    "Người ký",
    "Ngày ban hành",
    "Ngày hiệu lực",
    "Ngày có hiệu lực",
    "Ngày hết hiệu lực",
    "Ngày công báo",
    "Số công báo",
    "Lĩnh vực",
    "Tình trạng",
];
pub(crate) const CARD_NUMBER: &str = "Số hiệu";

/// What a site writes directly below a document that it shows, as printed.
pub(crate) const BELOW_DOCUMENT: &[&str] = &[
    "Văn bản này chưa cập nhật nội dung Tiếng Anh",
    "Văn bản liên quan",
    "Văn bản liên quan cùng nội dung",
    "Lược đồ",
    "Liên quan hiệu lực",
    "Tải về",
    "Tải văn bản",
];
