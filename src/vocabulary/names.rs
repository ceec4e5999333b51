//! Names of bodies in running text: what they are made of, what goes on with them, what ends them. Folded where nothing
//! else is said (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục II (capital letters in the names of bodies); Hướng dẫn 36-HD/VPTW; usage
//! of citing sentences.

/// Small words that names of bodies and places are made of, beyond those in the table of bodies.
pub(crate) const SMALL_WORDS: &[&str] = &[
    "tinh", "thanh", "pho", "huyen", "quan", "xa", "phuong", "thi", "tran", "dac", "khu", "khoa", "nhiem", "ky",
    "nuoc", "cap", "trung", "uong", "lan", "thu", "uy", "chinh", "tri", "bi", "van", "phong", "chu", "tich", "truong",
    "giam", "doc", "cuc", "tong", "lien", "bo", "so", "nganh", "vien", "ban", "hoi", "phan", "co", "phu", "tuong",
    "luat", "hiem",
];

/// The heads of bodies before the names of these: what the head issues is the body's as well. Each is taken away in turn.
pub(crate) const HEAD_OFFICES: &[&str] =
    &["chu tich ", "bo truong ", "giam doc ", "pho chu tich ", "cuc truong ", "tong cuc truong "];

/// What joins the parts of a name that is known as a whole, and ends others.
pub(crate) const JOINING: &[&str] = &["va", "cac", "tai", "-"];

/// What bodies are by the last word before it, folded, where a word with a capital letter and one without say which it is,
/// and what joins two such words.
///
/// `Ban Pháp chế`, `Phòng Khảo thí`, `Công ty Vận tải`, `… và Bến bãi`
pub(crate) const HEADS: &[&str] = &[
    "ban", "phong", "so", "bo", "cuc", "vu", "hoi", "vien", "khoa", "hoc", "tuong", "truong", "ty", "mtv", "phan", "va",
];

/// Small words that go on with the name of a body of the State: which National Assembly, of what country or place. With
/// their marks.
pub(crate) const OF_BODY: &[&str] = &["tỉnh", "thành", "khóa", "khoá", "nước", "nhiệm", "lần", "cấp"];

/// How the heads of steering committees are named, folded.
pub(crate) const STEERING_HEADS: &[&str] = &["truong ban chi dao", "truong ban ban chi dao", "pho truong ban chi dao"];

/// What a committee is called behind `Ban Chỉ đạo` that steers for the whole State, folded: its field stands behind `về`.
pub(crate) const OF_STATE: &[&str] = &["nha nuoc", "quoc gia", "trung uong"];

/// What a body is behind which `Luật` belongs to its name: `Công ty Luật …`, `Trường Đại học Luật …`
pub(crate) const BEFORE_LAW: &[&str] = &["cong ty", "dai hoc"];

/// How the symbols of the Government's documents end.
pub(crate) const GOVERNMENT_SYMBOL: &str = "-CP";

/// What is said of a body itself behind its name, and belongs to it. With their marks.
pub(crate) const QUALIFIERS: &[&str] = &["lâm thời"];

/// Names with a comma or `và` inside beside those in the table of bodies: heads with two titles, bodies that act together,
/// bodies whose abbreviation is not known; and what bodies of a kind are named by beyond one small word.
pub(crate) const JOINED: &[&str] = &[
    "Bộ trưởng, Chủ nhiệm",
    "Bộ trưởng, Trưởng ban",
    "Bộ Chính trị, Ban Bí thư",
    "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
    "Báo và Phát thanh, Truyền hình",
    "Cảnh sát giao thông",
    "Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Đảng ủy các cơ quan Đảng",
    "Hội đồng nghĩa vụ quân sự",
    "Hội đồng thi đua - khen thưởng",
    "Hội đồng thi đua, khen thưởng",
    "Khai thác công trình thủy lợi",
    "Khối các cơ quan",
];

/// What a `Ban Quản lý` manages, first, and the words that go on with it. Sources: Nghị định 175/2024/NĐ-CP (ban quản lý dự
/// án đầu tư xây dựng chuyên ngành, khu vực).
pub(crate) const MANAGED: &[&str] = &["du an", "cac du an", "dau tu", "khu", "cac khu"];
#[rustfmt::skip]
pub(crate) const MANAGED_ON: &[&str] = &[
    "du an", "dau tu", "xay dung", "va xay dung", "cong trinh", "cac cong trinh", "giao thong", "dan dung",
    "va cong nghiep", "cong nghiep", "nong nghiep", "phat trien nong thon", "va phat trien nong thon", "thuy loi",
    "ha tang", "ha tang ky thuat", "do thi", "khu vuc", "chuyen nganh", "kinh te", "cong nghe cao", "che xuat",
];

/// Words that no name of a body goes on with: function words and the verbs of the citing sentence. With their marks.
pub(crate) const STOPS: &[&str] = &[
    "ký",
    "nhiệm kỳ",
    "áp dụng",
    "bao gồm",
    "bị",
    "bởi",
    "các",
    "cần",
    "cho",
    "chưa",
    "có",
    "còn",
    "của",
    "cùng",
    "căn cứ",
    "chỉ đạo",
    "đã",
    "đang",
    "để",
    "đến",
    "đề nghị",
    "do",
    "đối với",
    "được",
    "gồm",
    "gửi",
    "hiện hành",
    "hoặc",
    "kèm",
    "kể từ",
    "khi",
    "không",
    "là",
    "làm",
    "liên quan",
    "mà",
    "mỗi",
    "này",
    "năm",
    "nếu",
    "nêu trên",
    "ngày",
    "nhằm",
    "như",
    "những",
    "nói trên",
    "nói",
    "ở",
    "phải",
    "qua",
    "rồi",
    "sẽ",
    "tại",
    "theo",
    "thì",
    "trả lời",
    "trên",
    "trong",
    "trước",
    "từ",
    "và",
    "vào",
    "vì",
    "với",
    "xin",
    "ý kiến",
    "yêu cầu",
    "báo cáo",
    "sau đây",
    "cụ thể",
    "quyết định",
    "giao",
    "trình",
    "tiếp tục",
    "trừ",
    "vẫn",
    "lần lượt",
    "bằng",
    "tạm",
    "đồng thời",
    "chuẩn y",
    "phản ánh",
];

/// What ends the name of a body wherever it stands, in capitals as well: a new basis, another document.
pub(crate) const ENDS: &[&str] = &[
    "can cu",
    "luat",
    "bo luat",
    "phap lenh",
    "nghi dinh",
    "nghi quyet",
    "thong tu",
    "quyet dinh",
    "chi thi",
    "hien phap",
];

/// What opens titles elsewhere and says what a committee is there to steer directly behind `Ban Chỉ đạo`:
/// `Ban Chỉ đạo thực hiện Quy chế dân chủ`.
pub(crate) const STEERING: &[&str] =
    &["thuc hien", "trien khai", "phan bo", "phan cap", "phan cong", "dieu chinh", "xu phat"];

/// What committees steer that begins like the small words of names (`văn phòng`). Source: Luật Phòng, chống thiên tai, Điều 44.
/// With their marks.
pub(crate) const CAMPAIGNS: &[&str] = &["phòng, chống", "phòng chống", "phong trào"];

/// The word behind `tỉnh`, `huyện` that names a person and no place. With its marks.
pub(crate) const PERSON: &str = "Ông";

/// What opens a title behind what a committee steers. With their marks.
pub(crate) const BEHIND_STEERED: [&str; 2] = [" về", " ban hành"];

/// Words that stand in what a committee steers and end names elsewhere. With their marks.
pub(crate) const STEERED: &[&str] = &["và", "các", "của", "cho", "báo cáo"];

/// Abbreviations of the words of places that a full stop may follow, and how big such a place is (see `letterheads::PLACES`).
/// Source: Hướng dẫn 36-HD/VPTW, II.1.4.
pub(crate) const PLACE_ABBREVIATIONS: &[(&str, u8)] = &[
    ("TP", 2),
    ("Tp", 2),
    ("TX", 1),
    ("Tx", 1),
    ("TT", 0),
    ("Tt", 0),
    ("Q", 1),
    ("P", 0),
    ("H", 1),
    ("X", 0),
    ("T", 3),
];

/// Central bodies that stand in no symbol by themselves: their names are whole, like those of the table. With
/// their marks.
pub(crate) const CENTRAL: &[&str] = &["Quốc hội", "Ủy ban Thường vụ Quốc hội"];

/// Bodies that are known behind a document's number though they are written in small letters.
pub(crate) const IN_SMALL_LETTERS: &[&str] = &["chính phủ", "thủ tướng chính phủ", "quốc hội"];

/// Who issues laws and ordinances, and who makes them known.
pub(crate) const LEGISLATORS: &[&str] = &[
    "quoc hoi",
    "uy ban thuong vu quoc hoi",
    "ubtvqh",
    "hoi dong nha nuoc",
    "chu tich nuoc",
    "uy ban tvqh",
    "dai hoi",
];
