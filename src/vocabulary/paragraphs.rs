//! What the paragraphs and items of a document open and close with, and what a line breaks off behind. Folded where
//! nothing else is said (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 (the text of a document); Luật Ban hành văn bản quy phạm pháp luật
//! (orders to amend); usage.

use crate::document::NodeKind;

/// What a line ends with that announces what stands below it.
pub(crate) const BELOW: &[&str] = &[
    "nhu sau:",
    "sau day:",
    "noi dung sau:",
    "nhiem vu sau:",
    "cong viec sau:",
    "tai lieu sau:",
    "huong dan sau:",
    "giai phap sau:",
    "bien phap sau:",
    "van de sau:",
];

/// What the first paragraph of a document opens with, as printed.
pub(crate) const FIRST: &[&str] = &[
    "Căn cứ",
    "Thực hiện",
    "Triển khai",
    "Trong",
    "Để",
    "Nhằm",
    "Trên cơ sở",
    "Theo",
    "Qua",
    "Sau khi",
    "Từ ngày",
    "Tại",
    "Vừa qua",
    "Thời gian qua,",
    "Thời gian vừa qua,",
    "Hiện nay,",
    "Tiếp theo",
    "Tiếp tục",
    "Xét",
    "Hôm nay,",
    "Trả lời",
    "Phúc đáp",
    "Thưa",
    "Kính thưa",
];

/// What opens the first paragraph with a phrase that asks for its clause, however the page wraps it; as printed.
pub(crate) const FIRST_PHRASES: &[&str] = &[
    "Căn cứ",
    "Thực hiện",
    "Trên cơ sở",
    "Theo",
    "Qua",
    "Sau khi",
    "Tại",
    "Xét",
    "Hôm nay,",
    "Trả lời",
    "Phúc đáp",
    "Ngày",
];

/// What a body says or does in the first sentence below its addressees and they do not, blanks around it. It is sought all over
/// a line, whatever the marks: with more words than [`SAYS`] has of verbs that stand in names and subjects as well.
pub(crate) const SPEECH: &[&str] = &[
    " de nghi ",
    " yeu cau ",
    " thong bao ",
    " tran trong ",
    " kinh trinh ",
    " kinh de ",
    " kinh bao ",
    " xin bao ",
    " xin gui ",
    " bao cao ket ",
    " nhan duoc ",
    " gui kem ",
    " co y kien ",
    " huong dan thuc ",
    " thong cao ",
    " hop ngay ",
    " xay dung ke ",
    " xay dung chuong ",
    " ban hanh ke ",
    " ban hanh quy ",
    " to chuc hop ",
    " to chuc hoi ",
    " to chuc cuoc ",
    " to chuc buoi ",
    " to chuc lop ",
    " chung nhan:",
    " xac nhan:",
    " gioi thieu:",
    " uy quyen:",
];

/// What the issuer does in the first sentence, as printed: its first two words, a few words behind the issuer's name.
pub(crate) const SAYS: &[&str] = &[
    "thông báo",
    "xây dựng",
    "ban hành",
    "báo cáo",
    "hướng dẫn",
    "trân trọng",
    "yêu cầu",
    "đề nghị",
    "kính mời",
    "kính trình",
    "kính gửi",
    "kính đề",
    "xin gửi",
    "xin thông",
    "xin mời",
    "tổ chức",
    "nhận được",
    "có ý",
    "quyết định",
    "quy định",
    "kết luận",
    "thông cáo",
    "gửi kèm",
    "họp ngày",
];

/// Words behind which the name of a body is no subject of a sentence, as printed.
pub(crate) const NO_SPEAKER_BEHIND: &[&str] = &["của", "tại", "cho", "với", "và", "thuộc", "do", "từ", "gửi", "đến"];

/// Organs that speak for the body named behind them, as printed.
pub(crate) const ORGANS: &[&str] = &["Ban Thường vụ", "Ban Thường trực", "Ban Chấp hành", "Thường trực"];

/// What the parts of a preamble open with. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6 a.
pub(crate) const PREAMBLE: &[(&str, NodeKind)] = &[
    ("can cu", NodeKind::Basis),
    // Until the 1960s.
    ("chieu theo", NodeKind::Basis),
    ("chieu sac lenh", NodeKind::Basis),
    ("chieu nghi dinh", NodeKind::Basis),
    ("chieu luat", NodeKind::Basis),
    ("theo loi de nghi", NodeKind::Proposal),
    ("chieu quyet dinh", NodeKind::Basis),
    ("chieu hien phap", NodeKind::Basis),
    ("chieu de nghi", NodeKind::Proposal),
    ("theo de nghi", NodeKind::Proposal),
    ("theo de xuat", NodeKind::Proposal),
    ("xet de nghi", NodeKind::Proposal),
    ("theo to trinh", NodeKind::Proposal),
    ("xet to trinh", NodeKind::Proposal),
    ("theo yeu cau", NodeKind::Proposal),
    ("xet bao cao", NodeKind::Proposal),
    ("sau khi xem xet to trinh", NodeKind::Proposal),
    ("xet nhu cau", NodeKind::Basis),
    ("xet nang luc", NodeKind::Basis),
    ("xet kha nang", NodeKind::Basis),
    ("xet don", NodeKind::Proposal),
    ("xet van ban", NodeKind::Proposal),
    ("theo van ban de nghi", NodeKind::Proposal),
    ("tren co so de nghi", NodeKind::Proposal),
];

/// How bases and proposals open as they are printed: the words that tell them from a sentence.
pub(crate) const PRINTED_BASES: &[&str] = &["Căn cứ", "Theo đề", "Xét"];

/// The lines that enact as they are printed, a colon behind them.
pub(crate) const PRINTED_ENACTMENTS: &[&str] = &["QUYẾT ĐỊNH", "QUYẾT NGHỊ", "NGHỊ QUYẾT", "NGHỊ ĐỊNH"];

/// The headings of the parts of judgments, indictments and protests, in capitals on lines of their own. Sources: Nghị quyết
/// 05/2017/NQ-HĐTP (forms of judgments in criminal cases), 01/2017/NQ-HĐTP (in civil cases); usage of the procuracies.
pub(crate) const JUDGMENT: &[&str] = &[
    "noi dung vu an",
    "nhan dinh cua toa an",
    "nhan dinh cua hoi dong xet xu",
    "nhan dinh",
    "nhan thay",
    "xet thay",
    "ket luan",
    "ly do khang nghi",
    "kien nghi",
];

/// What opens a paragraph behind the bases that says on what ground the document speaks.
pub(crate) const GROUNDS: &[&str] = &["tren co so", "thuc hien", "sau khi", "xet", "nham"];

/// Words by which a sentence that opens with `Căn cứ` or `Theo đề nghị` goes on to say something.
pub(crate) const MAIN_CLAUSES: &[&str] = &[" truong hop ", " phai ", " khong ", ", de nghi ", " kinh trinh "];

/// What folds as `thì` does, by which it goes on as well, and the words that it stands before in names: `thi hành Luật …`. With
/// their marks.
pub(crate) const CARRYING: &str = "thi";
pub(crate) const CARRIED: &[&str] = &["hành", "đua", "công", "tuyển"];

/// How it asks those whom it is addressed to, wherever that stands.
pub(crate) const COURTEOUS: &[&str] =
    &[" tran trong de nghi ", " kinh de nghi ", " de nghi quy co quan", " de nghi quy don vi", " de nghi quy cong ty"];

/// How a sentence that opens with `Căn cứ` refers to what stands above it.
pub(crate) const ABOVE: &[&str] = &[" tren, ", " tren va ", " tren thi "];

/// What a basis that names nothing but what stands above ends with, and what whoever asked said beside it. Folded.
pub(crate) const NAMED_ABOVE: &str = " tren:";
pub(crate) const TOLD_BESIDE: &[&str] = &[" tren va noi dung trinh bay ", " tren va theo trinh bay "];

/// Words by which a sentence that opens with `Căn cứ` supposes a case before its colon.
pub(crate) const SUPPOSING: &[&str] = &[", truong hop ", " thi:"];

/// Verbs by which it announces what it says, also behind a comma within it.
pub(crate) const REQUESTING: &[&str] = &["yeu cau", "de nghi"];

/// What a body does in its last clause, before `như sau:`.
pub(crate) const ACTING: &[&str] =
    &[" huong dan ", " xay dung ", " ban hanh ", " to chuc ", " kinh trinh ", " ket luan ", " yeu cau ", " tra loi "];

/// Other verbs by which it announces what it says.
pub(crate) const ANNOUNCING: &[&str] = &["y kien", "tra loi", "thong bao", "chi dao", "quyet dinh", "bao cao"];

/// Other words that point to what stands below.
pub(crate) const POINTING: &[&str] =
    &["sau:", "sau day:", "duoi day:", "quy dinh", "huong dan", "gom", "la:", "luu y:"];

/// What was done to a consolidated document, before `bởi:` and the list of those that did it, which stands above its bases.
/// Source: Pháp lệnh 01/2012/UBTVQH13 (hợp nhất văn bản quy phạm pháp luật), forms of consolidated documents.
pub(crate) const AMENDMENTS: &[&str] = &["sua doi", "bo sung", "thay the", "bai bo", "dinh chinh"];

/// What enacted decrees, circulars and orders up to the 1990s: `NGHỊ ĐỊNH:`. Without its colon it names the type.
pub(crate) const DECREEING: &[&str] = &["nghi dinh:", "thong tu:", "chi thi:", "ra lenh:"];

/// The verbs that enact behind the collective that decides.
pub(crate) const DECIDING: &[&str] = &["quyet dinh", "quyet nghi"];

/// The stand-alone lines that enact, letters only; `NAY CÔNG BỐ` in the orders by which laws are promulgated.
pub(crate) const ENACTMENTS: &[&str] = &["quyetdinh", "quyetnghi", "nayquyetdinh", "rasaclenh", "naycongbo"];

/// Openings of the formula that closes a document.
pub(crate) const FORMULAS: &[&str] = &[
    "tren day la",
    "de nghi",
    "yeu cau",
    "kinh de nghi",
    "trong qua trinh",
    "nhan duoc",
    "tran trong",
    "kinh trinh",
    "quyet dinh nay",
    "chi thi nay",
    "ke hoach nay",
    "nghi quyet nay",
    "thong bao nay",
    "luat nay",
    "phap lenh nay",
    "bo luat nay",
    "rat mong",
    "kinh mong",
    "vi cac le tren",
    "vi nhung le tren",
    "vay kinh ",
    "vay de nghi",
    "moi vuong mac",
    "moi thong tin chi ti",
    "moi chi tiet",
    "neu co vuong mac",
    "neu co kho khan",
    // Of minutes.
    "buoi hop ket thuc",
    "buoi lam viec ket th",
    "buoi sinh hoat ket t",
    "cuoc hop ket thuc",
    "hoi nghi ket thuc",
    "hoi nghi be mac",
    "bien ban nay",
    "bien ban duoc lap",
    "bien ban duoc doc",
    "bien ban duoc thong ",
    "bien ban da duoc",
    "bien ban lap thanh",
    "bien ban lap xong",
    "bien ban hoan thanh",
    "bien ban ket thuc",
];

/// What the clause says below a law by which it was adopted.
pub(crate) const ADOPTED: &[&str] = &[" duoc quoc hoi ", PASSED];

/// How it was adopted.
pub(crate) const PASSED: &str = " thong qua ";

/// Verbs by which a paragraph asks those whom the document addresses.
pub(crate) const ASKING: &[&str] = &[" de nghi ", " yeu cau ", "kinh trinh "];

/// What whoever submits a document answers for.
pub(crate) const PLEDGING: &[&str] = &[" xin chiu trach nhiem ", " cam doan ", " xin cam ket "];

/// What a document says of itself behind its type where it was adopted, as printed.
pub(crate) const WAS: &[&str] = &[" đã được ", " được "];

/// What a letter ends with, folded: `Trân trọng./.`
pub(crate) const THANKS: &str = "tran trong";

/// What stands before such a verb where the paragraph opens with it, as printed.
pub(crate) const KINDLY: &str = "Kính ";

/// What announces that something is sent with the document.
pub(crate) const ENCLOSING: &[&str] = &["kem theo", "gui kem"];

/// What the paragraph that ends a document does.
pub(crate) const ENDINGS: &[&str] = &[
    "thong bao",
    "de nghi",
    "yeu cau",
    "bao cao",
    "tran trong",
    "duoc biet",
    "thuc hien",
    "rat mong",
    "kinh mong",
    "xin lien he",
    "tra loi de ",
    "huong dan de ",
    "co y kien de ",
];

/// Words by which a letter speaks again behind what it quotes.
pub(crate) const SPEAKING_AGAIN: &[&str] = &[
    "can cu cac quy dinh",
    "can cu cac huong dan",
    "can cu nhung quy dinh",
    "can cu theo quy dinh",
    "can cu theo cac quy dinh",
    "can cu vao quy dinh",
    "can cu vao cac quy dinh",
    "can cu vao huong dan",
    "can cu quy dinh tren",
    "can cu quy dinh neu",
    "can cu huong dan",
    "can cu noi dung",
    "can cu khoan",
    "can cu diem",
    "can cu dieu",
    "can cu thong tu",
    "can cu nghi dinh",
    "can cu luat",
    "tu can cu",
    "tu cac quy dinh",
    "tu nhung quy dinh",
    "tu quy dinh tren",
    "theo cac quy dinh tren",
    "theo cac quy dinh neu",
    "theo quy dinh neu tren",
    "doi chieu quy dinh",
    "doi chieu voi quy dinh",
    "nhu vay,",
    "do vay,",
    "tren day la",
];

/// What a bullet opens with that names what it quotes from.
pub(crate) const NAMING_SOURCE: &[&str] =
    &["tai khoan", "tai dieu", "tai diem", "tai luat", "tai nghi dinh", "tai thong tu", "can cu "];

/// What a sentence names whose wording it quotes, and the verbs by which it does, as printed.
pub(crate) const QUOTED_UNITS: &[&str] = &["Điều ", "khoản ", "Khoản ", "điểm ", "Điểm "];
pub(crate) const QUOTING: &[&str] = &["quy định", "hướng dẫn", "giải thích", "nêu", "có ghi"];

/// What stands behind the number of a unit that is spoken of, and its comma: a smaller part of it, or a heading of a tariff.
pub(crate) const SPOKEN_OF: &[&str] = &["khoan", "diem", "nhom", "phan nhom"];

/// What stands before one of these verbs where it is a noun: `theo quy định:`. Folded.
pub(crate) const FOLLOWING: &str = "theo";

/// Verbs that open an order to amend.
pub(crate) const AMENDING_ORDERS: &[&str] = &["sua doi", "bo sung", "bai bo", "thay the", "dinh chinh"];

/// Short ones, which are other words as well (`Bộ trưởng`, `Thay đổi`), with what they replace or strike out.
pub(crate) const STRIKING: &[&str] = &[
    "bo cum tu",
    "bo tu ",
    "bo doan",
    "bo khoan",
    "bo diem",
    "bo dieu",
    "bo phu luc",
    "bo noi dung",
    "thay cum tu",
    "thay tu ",
    "thay doan",
    "thay mau",
];

/// What an order to amend names behind its verb.
pub(crate) const AMENDED_PARTS: &[&str] = &[
    " khoan ", " dieu ", " diem ", " muc ", " chuong ", " cum tu", " phu luc", " mau ", " ten ", " doan ", " tieu de",
    " mot so ", " tu ", " phan ", " cac tu",
];

/// Openings of the provisions that close a document.
pub(crate) const CLOSING_PROVISIONS: &[&str] = &[
    "hieu luc",
    "to chuc thuc hien",
    "trach nhiem thi hanh",
    "trach nhiem to chuc",
    "dieu khoan",
    "quy dinh chuyen tiep",
    "thay the, bai bo",
    "bo truong",
];

/// Words that no paragraph ends with; most name a provision whose label follows. Their marks count, for without them they
/// are other words: `mũi khoan`, `dẫn độ`, `đầu tư`. Capitals stand in names: `Quốc Tư`.
pub(crate) const HANGING: &[&str] = &[
    "khoản", "Khoản", "điều", "Điều", "điểm", "mục", "chương", "số", "ngày", "tháng", "năm", "và", "của", "các", "Các",
    "những", "Những", "tại", "theo", "hoặc", "với", "từ", "đến", "do", "là", "một", "bằng", "về", "thứ",
];

/// What recognition makes of them where it is no other word.
pub(crate) const HANGING_DAMAGED: &[&str] =
    &["dieu", "Dieu", "Điêu", "điêu", "diem", "chuong", "cua", "cúa", "cùa", "cac", "hoac", "sô", "só"];

/// Of the words that no paragraph ends with those that no name ends with either: in capitals only they ask for another.
pub(crate) const HANGING_CAPITALS: &[&str] = &["VÀ", "CỦA", "CÁC", "NHỮNG", "VỚI", "VỀ"];

/// How the name of an office in a sentence breaks off: its last word, and all that is left of it. With their marks.
pub(crate) const BROKEN_OFFICES: &[(&str, &str)] = &[
    ("tướng", "của Thủ tướng"),
    ("vụ", "của Ban Thường vụ"),
    ("hành", "của Ban Chấp hành"),
    ("ban", "của Ủy ban"),
    ("ban", "của Uỷ ban"),
];

/// The halves of what is named with a dash between blanks, as printed; those in small letters stand in sentences.
pub(crate) const DASHED: &[(&str, &str)] = &[
    ("Lao động", "Thương binh"),
    ("Kế hoạch", "Tài chính"),
    ("Tài chính", "Kế hoạch"),
    ("Tài chính", "Kế toán"),
    ("Kế hoạch", "Nghiệp vụ"),
    ("Kế hoạch", "Kỹ thuật"),
    ("Kế hoạch", "Tổng hợp"),
    ("Kế hoạch", "Đầu tư"),
    ("Kinh tế", "Kế hoạch"),
    ("Kinh tế", "Hạ tầng"),
    ("Kinh tế", "Kỹ thuật"),
    ("Kinh tế", "Ngân sách"),
    ("Kinh tế", "Xã hội"),
    ("Văn hóa", "Xã hội"),
    ("Văn hoá", "Xã hội"),
    ("Văn hóa", "Thông tin"),
    ("Văn hoá", "Thông tin"),
    ("Phát thanh", "Truyền hình"),
    ("Tổ chức", "Hành chính"),
    ("Tổ chức", "Cán bộ"),
    ("Tổ chức", "Nội vụ"),
    ("Hành chính", "Tổ chức"),
    ("Hành chính", "Quản trị"),
    ("Hành chính", "Tổng hợp"),
    ("Dân số", "Kế hoạch"),
    ("kinh tế", "xã hội"),
    ("văn hóa", "xã hội"),
    ("văn hoá", "xã hội"),
    ("chính trị", "xã hội"),
    ("quốc phòng", "an ninh"),
];

/// What stands before such a name where a sentence names a body by it, as printed.
pub(crate) const DASHED_BODIES: &[&str] =
    &["Bộ", "Sở", "Ban", "Phòng", "phòng", "Đài", "Ngành", "ngành", "Cục", "Vụ", "Tổ", "Khoa", "Khối", "Trung tâm"];

/// Verbs behind which the document is named that was issued or struck out, as printed.
pub(crate) const ISSUING: &[&str] = &[" ban hành", " thay thế", " bãi bỏ"];

/// The units that a place is named behind in a sentence: its name, which is seldom one word, may break off.
pub(crate) const PLACES: &[&str] =
    &["tỉnh", "huyện", "xã", "phường", "quận", "trấn", "phố", "thị", "khu", "thôn", "bản", "ấp"];

/// The words that the names of bodies begin with in a sentence, as printed.
pub(crate) const BODY_HEADS: &[&str] = &["Bộ", "Sở", "Ban"];

/// What stands before them where they name a body in a sentence, of the last letters on: `của Bộ`, `Bộ trưởng Bộ`; and what
/// does before the first two: `Sở Giáo dục và Đào tạo, Sở`, where others end a list: `các Phòng, Ban`
pub(crate) const BEFORE_BODY_HEADS: &[&str] = &[" của", "ộ trưởng", " tại", " với"];
pub(crate) const BEFORE_OFFICIAL_HEADS: &[&str] = &[","];

/// The same before a body whose name breaks off further on.
pub(crate) const BEFORE_BODY: &str = " của ";

/// What stands before a noun that names several.
pub(crate) const SEVERAL: &[&str] = &["các", "Các"];

/// The words before a number that break off without it, and what may stand behind them: `có số thứ tự` / `01`
pub(crate) const ASKING_FOR_NUMBER: [&str; 2] = ["số", "SỐ"];
pub(crate) const BEHIND_NUMBER_WORD: &str = " thứ tự";

/// What the row of a table opens with that adds up those above.
pub(crate) const SUMS: &[&str] = &["tong cong", "tong so", "tong", "cong"];

/// The heads of the first column, folded: they tell a table from columns that the layout draws with bars.
pub(crate) const FIRST_HEADS: &[&str] = &["stt", "tt", "so tt", "s.tt", "s tt"];

/// What a number is named with in a sentence, where it enumerates nothing: `tại khoản 1. …`
pub(crate) const COUNTED_UNITS: &[&str] = &["khoản", "điểm", "mục", "số", "phần", "quý", "tháng", "năm", "tuần", "cấp"];
