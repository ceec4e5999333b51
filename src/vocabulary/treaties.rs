//! Treaties and the resolutions of congresses: documents that are known by what they are. Folded where nothing else is
//! said (see `fold`).
//!
//! Sources: Luật Điều ước quốc tế 108/2016/QH13, điều 2 (what treaties are called); usage.

/// What the name of a resolution of a congress begins with.
pub(crate) const CONGRESSES: &[&str] = &["dai hoi", "hoi nghi", "trung uong"];

/// What stands before the number of a congress in words: `Hội nghị lần thứ năm`.
pub(crate) const ORDINAL: &[&str] = &["lan thu"];

/// What a bracket behind the name of a treaty opens with that says what it is called.
pub(crate) const CALLED: &[&str] = &["sau day", "goi"];

/// Words that speak of the congresses of several bodies, with their marks: of no certain one.
pub(crate) const SEVERAL: &[&str] = &["các"];

/// Words that end the name of a congress or of a treaty where they stand. With their marks.
pub(crate) const STOPS: &[&str] = &[
    "được",
    "đã",
    "là",
    "có hiệu lực",
    "theo",
    "nhằm",
    "trong đó",
    "này",
    "năm",
    "ngày",
    "để",
    "với tinh thần",
    "với phương châm",
    "với chủ đề",
    "và các",
    "tại",
    "gắn với",
    "do",
    "thì",
];

/// The types of treaties.
pub(crate) const TYPES: &[&str] = &["hiep dinh", "nghi dinh thu", "cong uoc", "hiep uoc"];

/// What the name of a treaty begins with behind its type, besides a capital letter.
pub(crate) const OPENERS: &[&str] =
    &["khung", "da phuong ve", "song phuong ve", "thu hai", "thu nhat", "thu ba", "sua doi"];

/// What follows a treaty that is called by its type alone. With its marks.
pub(crate) const SHORT: &[&str] = &["và", "với", "của", "này", "trên", "đó", "nêu trên", "nói trên"];

/// Words that end the name of a treaty, beside [`STOPS`]. With their marks.
pub(crate) const TREATY_STOPS: &[&str] = &[
    "chỉ",
    "có trách nhiệm",
    "đang",
    "hay",
    "hoặc",
    "không",
    "khi",
    "mà",
    "nêu trên",
    "như",
    "nếu",
    "nói trên",
    "phải",
    "quy định",
    "sẽ",
    "từ ngày",
    "áp dụng",
];

/// What is said of a treaty between its name and the day: `thông qua ngày 27/6/2033`. With their marks: `Hoa Kỳ` is a party.
pub(crate) const PASSED: &[&str] = &[" thông qua", " phê chuẩn", " ký", " ký kết"];

/// What stands between the type of a treaty and the treaty that it changes or belongs to.
pub(crate) const LINKS: &[&str] =
    &["cua", "sua doi", "bo sung", "gia nhap", "thi hanh", "kem theo", "ve", "theo", "voi", "cho"];

/// What a party to a treaty is called in small letters, with its marks.
pub(crate) const PARTIES: &[&str] = &["nước", "các nước"];

/// Words that name no party of their own: `giữa Chính phủ Việt Nam và Chính phủ các nước`.
pub(crate) const NO_PARTY: &[&str] = &["chinh", "phu", "nuoc", "cac", "ben", "hai", "vung", "lanh", "tho"];

/// What the name of a treaty goes on with behind its year, with its marks. Whatever else it may be about, the sentence may
/// say as well.
pub(crate) const BEHIND_YEAR: &[&str] = &["về luật", "giữa"];
