//! Phrases of the citing sentence: what opens a title, what ends a name. Keywords are folded, function words are not.

/// What opens the title of a cited document behind its number, date and issuer.
pub(crate) const TITLE_OPENERS: &[&str] = &[
    "ban hanh",
    "bai bo",
    "bo sung",
    "cong bo",
    "chi tiet",
    "dieu chinh",
    "dinh chinh",
    "giao chi tieu",
    "giao du toan",
    "giai thich",
    "huong dan",
    "huy bo",
    "kien toan",
    "phan bo",
    "phan cap",
    "phan cong",
    "phe chuan",
    "phe duyet",
    "quy dinh",
    "ra soat",
    "sua doi",
    "tang cuong",
    "tong hop ket qua",
    "tong ket",
    "thanh lap",
    "thay the",
    "thi diem",
    "thi hanh",
    "thong bao ket luan",
    "thong bao y kien",
    "thong qua",
    "thuc hien",
    "to chuc thuc hien",
    "trien khai",
    "v/v",
    "ve",
    "xu phat",
];

/// What opens a title and differs from parts of names by its marks only (`hội`, `thử`), with them.
pub(crate) const TITLE_WORDS: &[&str] =
    &["hỏi", "đề nghị hướng dẫn", "trả lời", "chấp thuận", "cho phép", "giao nhiệm vụ"];

/// Words that no name of a body goes on with: function words and the verbs of the citing sentence. With their marks.
pub(crate) const NAME_STOPS: &[&str] = &[
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
    "phản ánh",
];

/// Names with a comma or `và` inside beside those in the table of bodies: heads with two titles, bodies that act together,
/// bodies whose abbreviation is not known.
pub(crate) const JOINED_NAMES: &[&str] = &[
    "Bộ trưởng, Chủ nhiệm",
    "Bộ trưởng, Trưởng ban",
    "Bộ Chính trị, Ban Bí thư",
    "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
];

/// What ends the name of a body wherever it stands, in capitals as well: a new basis, another document.
pub(crate) const NAME_ENDS: &[&str] = &[
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
    ("thao", &["thể"]),
];

/// Whether two words are one, and the second does not name what follows: `quan điểm`, `Danh mục`.
pub(crate) fn is_compound(first: &str, second: &str) -> bool {
    let same = |word: &str, known: &str| word.chars().flat_map(char::to_lowercase).eq(known.chars());
    COMPOUNDS.iter().any(|(known, firsts)| same(second, known) && firsts.iter().any(|known| same(first, known)))
}

/// Small words that never stand twice in a row. Others may: `luôn luôn`, and syllables of two words
/// (`thực hiện hiện đại hóa`).
pub(crate) const NEVER_TWICE: &[&str] = &[
    "bằng", "bị", "các", "cho", "của", "do", "đã", "để", "được", "hoặc", "khi", "là", "mà", "nếu", "nhưng", "những",
    "sẽ", "tại", "theo", "thì", "trên", "trong", "và", "về", "với",
];

/// Who issues laws, ordinances, decrees and circulars, and the words by which they do.
/// Source: Nghị định 78/2025/NĐ-CP, forms: `Quốc hội ban hành Luật …`, `Bộ trưởng Bộ … ban hành Thông tư …`
const ISSUING: [&str; 7] =
    ["Quốc hội ", "Ủy ban Thường vụ Quốc hội ", "Chính phủ ", "Bộ trưởng ", "Chánh án ", "Viện trưởng ", "Thống đốc "];
const ISSUED: [&str; 6] = ["Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị định ", "Nghị quyết ", "Thông tư "];

/// Whether a line says who issues the document: it opens what the document disposes.
pub(crate) fn issues(content: &str) -> bool {
    ISSUING.iter().any(|body| content.starts_with(body))
        && content
            .split_once(" ban hành ")
            .is_some_and(|(_, behind)| ISSUED.iter().any(|name| behind.starts_with(name)))
}
