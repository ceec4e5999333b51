//! Titles of cited documents (trích yếu): what opens one, what it goes on with, what ends it. Folded where nothing else is
//! said (see `fold`): function words differ from parts of titles by their marks only.
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5 (tên loại và trích yếu); usage of citing sentences.

/// What opens the title of a cited document behind its number, date and issuer.
pub(crate) const OPENERS: &[&str] = &[
    "ban hanh",
    "bai bo",
    "bo nhiem",
    "bo sung",
    "chan chinh",
    "chi tiet",
    "chuan y",
    "cong bo",
    "cong nhan",
    "day manh",
    "dieu chinh",
    "dieu dong",
    "dinh chinh",
    "giao chi tieu",
    "giao du toan",
    "giai thich",
    "huong dan",
    "huy bo",
    "ket luan ve",
    "kien toan",
    "mot so van de ve",
    "phan bo",
    "phan cap",
    "phan cong",
    "phe chuan",
    "phe duyet",
    "quy dinh",
    "ra soat",
    "sua doi",
    "tang cuong",
    "thu hoi",
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

/// What a title opens with only where it is set in quotation marks.
pub(crate) const QUOTED: &[&str] = &["mot so", "quy che", "chuong trinh", "danh muc", "ke hoach", "de an"];

/// The verb of documents that lay something down, which is that of the sentence as well: folded, and as printed amid words; and
/// what they say they do in detail, or what about.
pub(crate) const LAYING_DOWN: &str = "quy dinh";
pub(crate) const LAYS_DOWN: &str = " quy định ";
pub(crate) const IN_DETAIL: &str = "quy dinh chi tiet";
pub(crate) const LAYING_DOWN_ABOUT: &str = "quy dinh ve";

/// What a provision does, behind it.
pub(crate) const PREDICATES: &[&str] = &[LAYING_DOWN, "huong dan"];

/// What documents are about that carry something out, how the heading of an article begins, what wording follows, and what
/// defines. With their marks.
pub(crate) const CARRYING_OUT: &[&str] = &["thực hiện"];
pub(crate) const PRINCIPLES: &[&str] = &["về nguyên tắc"];
pub(crate) const THUS: &[&str] = &["như sau"];
pub(crate) const DEFINING: &str = " là ";

/// What a letter opens with that answers somebody; and what a proposal does. With their marks.
pub(crate) const ANSWERING: &[&str] = &["trả lời"];
pub(crate) const ASKING: &[&str] = &["đề nghị"];

/// What the years that a title is made for are called, behind a bracket. With their marks.
pub(crate) const PERIOD: &[&str] = &["giai đoạn"];

/// What a procedure is called that another stands beside which is changed.
pub(crate) const NEWLY_MADE: &[&str] = &["moi ban hanh"];

/// What opens a title and differs from parts of names by its marks only (`hội`, `thử`), with them.
pub(crate) const OPENING_WORDS: &[&str] =
    &["hỏi", "đề nghị hướng dẫn", "trả lời", "chấp thuận", "cho phép", "giao nhiệm vụ", "liên quan đến"];

/// What ends a title where it stands, with its marks.
pub(crate) const ENDS: &[&str] = &[
    " được sửa đổi",
    " được tiếp tục",
    " ĐƯỢC SỬA ĐỔI",
    " đã được",
    " có hiệu lực",
    " hết hiệu lực",
    " như sau",
    " và các Phụ lục",
    " và các văn bản",
    " và các quy định khác",
    " và các quy định sửa đổi",
    " và các quy định trước đây",
    " và các quy định pháp luật",
    " và các quy định của pháp luật",
    " và quy định của pháp luật",
    " và những quy định",
    " và văn bản sửa đổi",
    " và các Nghị định sửa đổi",
    " và các Thông tư sửa đổi",
    " có trách nhiệm",
    " và phải ",
    " phải bảo đảm",
    " phải chịu",
    " phải có văn bản",
    " phải đáp ứng",
    " phải được",
    " thì ",
    " (sau đây",
    " do Bộ trưởng",
    " để triển khai",
    " nêu trên",
    " nói trên",
    // The verb of the sentence.
    " cũng đã",
    " đã chỉ rõ",
    " đã đưa ra",
    " đã giao",
    " đã khẳng định",
    " đã nêu",
    " đã quy định",
    " đã xác định",
    " trong đó đã",
    " có nêu",
    " có quy định",
    " có xác định",
    " với nội dung",
    " và hướng dẫn của",
    " và Kết luận tại",
    " và kết luận tại",
    " là cần thiết",
    " là phù hợp",
    " là đúng",
    " là hợp lý",
    " là có cơ sở",
    " phù hợp với quy định",
    " hoặc hướng dẫn khác",
    " hoặc văn bản",
    " hoặc các văn bản",
    // The next cell of a table.
    " | ",
];

/// Phrases that go on with the sentence behind a comma.
pub(crate) const SENTENCE_GOES_ON: &[&str] = &[
    "da duoc",
    "tiep theo",
    "theo do",
    "trong do",
    "tren co so",
    "cu the",
    "nhu sau",
    "voi noi dung",
    "yeu cau",
    "dong thoi",
    "chung toi",
    "cac don vi",
    "co hieu luc",
    "can cu",
    "kem theo",
    "ve nguyen tac",
    "sau khi",
    "qua kiem tra",
    "qua nghien cuu",
    "qua ra soat",
    "qua theo doi",
    "qua xem xet",
];

/// Words that do so and differ from parts of titles by their marks only (`thị trấn`, `tài sản`, `khí tượng`).
pub(crate) const GOING_ON: &[&str] = &[
    "được",
    "theo",
    "nhằm",
    "để",
    "do",
    "thì",
    "đề nghị",
    "này",
    "tôi",
    "ngày",
    "từ ngày",
    "tại",
    "khi",
    "nếu",
    "gửi",
    "trả lời công văn",
    "trả lời văn bản",
    "hoàn thành trong",
    "hoàn thành trước",
    "trừ",
    "phấn đấu",
    "xác định cụ thể",
    "trình chính phủ",
    "trình thủ tướng",
    "trình bộ",
    "trình ubnd",
    "trình ủy ban",
];

/// What begins like one of them and is part of a title: `theo dõi thi hành`
pub(crate) const FOLLOWING_UP: &str = "theo dõi";

/// What acts are called together, with whom they were issued by behind it: `bãi bỏ các văn bản do Bộ trưởng … ban hành`.
pub(crate) const ACTS: &[&str] = &["van ban", "van ban quy pham phap luat"];

/// What stands before the years that a title is made for, and what belongs to them behind a comma.
pub(crate) const BEFORE_YEARS: &[&str] = &["nam", "va", "doan", "den", "ky"];
pub(crate) const BEHIND_YEARS: &[&str] = &[
    "tam nhin",
    "dinh huong",
    "huong toi",
    "huong den",
    "giai doan",
    "co xet",
    "co tinh",
    "du kien",
    "du bao",
    "du toan",
    "ke hoach",
    "phuong huong",
    "nhiem vu",
    "muc tieu",
    "quy hoach",
    "nam",
    "den",
    "va",
    "quy",
    "bo sung",
];

/// What is said of a document before its title, behind its number.
pub(crate) const IN_FORCE: &[&str] =
    &["co hieu luc tu", "co hieu luc ke tu", "co hieu luc thi hanh tu", "co hieu luc thi hanh ke tu"];

/// What opens a bracket that is no part of the title.
pub(crate) const ASIDES: &[&str] = &[
    "sau day",
    "duoi day",
    "goi tat",
    "goi la",
    "viet tat",
    "kem theo",
    "dinh kem",
    "da duoc",
    "duoc sua doi",
    "sua doi",
    "ban hanh kem",
    "co hieu luc",
    "hieu luc tu",
    "ap dung tu",
    "sau goi",
    "goi chung",
    "gui kem",
    "ty le",
    "chua tru",
];

/// What a bracket behind an issuer opens with that says what the body was or is called.
pub(crate) const RENAMED: &[&str] =
    &["nay la", "truoc day la", "truoc day", "cu", "truoc sap nhap", "truoc khi sap nhap", "goi tat", "sau day goi"];

/// What stands before `phù hợp với quy định` where it says what the title's object is made for, or how it is.
pub(crate) const MADE_FIT: &[&str] =
    &["cho", "dam bao", "bao dam", "khong", "chua", "de", "va", "con", "su", "danh gia"];

/// Verbs of the sentence that the wording of a document follows.
pub(crate) const SAYING: &[&str] =
    &["quy dinh", "huong dan", "neu", "quy dinh ro", "huong dan cu the", "quy dinh cu the"];

/// What a list stands behind that a title cannot end with, with its marks: not `gốm`, `thu gom`.
pub(crate) const LISTING: &[&str] = &[" bao gồm", " gồm"];

/// Words of the sentence that a title cannot end with, with their marks.
pub(crate) const DANGLING: &[&str] = &[" và", " hoặc", " đang", " vẫn", " thì"];

/// Words that it cannot end with where the sentence goes on behind them, and not at a mark: `những tồn tại;`.
pub(crate) const LEADING_ON: &[&str] = &[" tại", " theo", " của", " cho", " đến khi"];

/// What becomes of procedures that are made known: `thủ tục hành chính mới ban hành, được sửa đổi, bổ sung và bị bãi bỏ
/// trong lĩnh vực …`.
pub(crate) const CHANGED: &[&str] =
    &["duoc sua doi, bo sung", "duoc sua doi", "sua doi, bo sung", "duoc thay the", "thay the"];

/// Where they are changed: a title goes on with it, a remark on the act says by what act instead.
pub(crate) const AMONG: &[&str] =
    &["thuoc", "trong", "linh vuc", "va", "hoac", "bi", "duoc", "thay the", "bai bo", "tren", "cap"];

/// What the title of a document begins with that details another.
pub(crate) const DETAILING: &[&str] = &["quy dinh chi tiet", "huong dan"];

/// What titles begin with that name the document that is detailed or amended.
pub(crate) const DETAILS: &[&str] = &["quy dinh chi tiet", "huong dan", "sua doi", "ve viec sua doi"];

/// What the sentence goes on with behind a title, where it comes to the document at hand. With its marks.
pub(crate) const GOING_ON_TO_THIS: &[&str] = &[
    " và các quy định",
    " và những quy định",
    " và quy định",
    " và hướng dẫn bổ sung tại",
    " và hướng dẫn tại",
    " và bãi bỏ",
    " và các Quyết định",
    " và Nghị định",
    " và Phụ lục",
    " và Thông tư",
    ", hướng dẫn tại",
    ", quy định của",
    ", trong trường hợp",
    ", trừ ",
    " (Phụ lục",
    " trái với",
    " được áp dụng",
    " được chuyển sang",
    " được miễn",
    " được tiếp tục",
    " tiếp tục hoạt động",
    " tiếp tục được",
    " kể từ ngày",
    " sau khi ",
    " bằng Phụ lục",
    " bằng quy định",
    " theo Mẫu số",
];

/// Verbs of the sentence that begin as titles do, with their marks.
pub(crate) const NO_OPENING: &[(&str, &[&str])] = &[
    ("hướng dẫn", &["tại", "của"]),
    ("thực hiện", &["theo"]),
    ("thi hành", &["theo"]),
    ("sửa đổi", &["bằng"]),
    ("thay thế", &["bằng"]),
    (
        "quy định",
        &[
            "tại",
            "của",
            "pháp luật",
            "trên",
            "này",
            // What a provision lays down, and for whom.
            "thời điểm",
            "hồ sơ khai",
            "người",
            "nlđ",
            "nld",
            "cơ sở kinh doanh",
            "trường hợp",
            "khi",
            "nếu",
        ],
    ),
];

/// What the sentence goes on with behind a title and a semicolon, where a title would go on with another matter. With
/// their marks.
pub(crate) const NO_MATTERS: &[&str] = &[
    "trong đó",
    "theo",
    "đồng thời",
    "nhằm",
    "để",
    "trên",
    "trường hợp",
    "kịp thời",
    "căn cứ",
    "xét",
    "các",
    "văn bản",
    "kinh phí",
    "được",
    "có",
    "không",
    "là",
    "đã",
    "sẽ",
    "hàng",
    "những",
    "một số",
    "nay",
    "vì",
    "do",
    "từ",
    "tại",
    "khi",
    "nếu",
    "việc",
    "và",
    "hoặc",
    "thì",
    "cụ thể",
    "như",
    "quyết định",
    "nghị định",
    "nghị quyết",
    "thông tư",
    "luật",
    "công văn",
    "chỉ thị",
    "số",
    "người",
    "cơ quan",
    "đơn vị",
    "đồng chí",
    "giao",
    "yêu cầu",
    "đề nghị",
    "phối hợp",
    "chủ trì",
    "tham mưu",
];

/// What stands before `quy định` where it is a noun, and behind it where what it lays down is named. With their marks.
pub(crate) const BEFORE_NOUN: &[&str] = &[
    "theo", "hợp", "do", "các", "những", "và", "hoặc", "của", "với", "được", "có", "số", "dung", "đúng", "Nghị", "tư",
];
pub(crate) const BEHIND_NOUN: &[&str] = &["tại", "của", "trên", "này", "pháp luật", "theo", "đối với", "hiện hành"];

/// What the titles of documents begin with that lay something down: what a provision lays down is named without.
pub(crate) const OF_DOCUMENTS: &[&str] = &["quy dinh chi tiet", "quy dinh ve", "quy dinh mot so", "huong dan"];

/// Those who act behind a title and a comma beside the bodies that govern: whom a body sends.
pub(crate) const TEAMS: &[&str] =
    &["doan thanh tra", "doan kiem tra", "doan giam sat", "to cong tac", "to kiem tra", "hoi dong"];

/// What follows a body that a title names and that does not act: it is listed, or something is said of it. With their marks.
pub(crate) const BEHIND_BODY: &[&str] = &["và", "về", "thuộc", "liên quan", "có liên quan", "trong", "giai đoạn"];

/// What a body is called by that speaks of itself, and the verbs behind it: `…, Bộ đề nghị các Sở`. With their marks.
pub(crate) const OURSELVES: &[&str] = &["Bộ", "Sở", "Cục", "Chi cục", "Tổng cục", "Ban", "Trường", "Tỉnh"];
pub(crate) const WE_SAY: &[&str] =
    &["đề nghị", "yêu cầu", "thông báo", "hướng dẫn", "trả lời", "có ý kiến", "báo cáo", "kính đề nghị", "xin"];

/// How sentences open that go on to say what somebody does, and on what ground.
pub(crate) const ON_THE_GROUND: &[&str] = &[
    "thuc hien",
    "can cu",
    "theo",
    "tren co so",
    "phuc dap",
    "tra loi",
    "tiep theo",
    "trien khai",
    "thi hanh",
    "chap hanh",
    "xet",
];

/// Who is spoken of in such a sentence, beside bodies.
pub(crate) const ACTORS: &[&str] = &[
    "nha truong",
    "chi bo",
    "chi doan",
    "dang uy",
    "dang bo",
    "cong doan",
    "cong ty",
    "don vi",
    "phong",
    "truong",
    "cac truong",
    "cac don vi",
    "cac xa",
    "cac huyen",
    "cac so",
    "thuong truc",
    "ban giam hieu",
    "ban chi dao",
    "tand",
    "vksnd",
    "toa an",
    "doanh nghiep",
    "nguoi nop thue",
    "co quan",
];

/// What they do, with its marks.
pub(crate) const SPEAKS: &[&str] = &[
    "báo cáo",
    "ban hành",
    "chỉ đạo",
    "chủ trì",
    "có ý kiến",
    "đã",
    "đề nghị",
    "được",
    "giao",
    "hướng dẫn",
    "kính",
    "phối hợp",
    "sẽ",
    "tham mưu",
    "thông báo",
    "tiến hành",
    "tổ chức",
    "trả lời",
    "triển khai",
    "xây dựng",
    "xin",
    "yêu cầu",
    "thu",
    "nhận được",
    "nhận thấy",
];

/// Words behind which what somebody does is part of a name, or of a list: `các cơ quan, tổ chức`.
pub(crate) const JOINING: &[&str] = &["các", "của", "cho", "cùng", "về", "để", "việc", "những"];

/// What a proposal is named behind whose title opens with what it proposes: `Xét Tờ trình số … đề nghị phê duyệt …`.
pub(crate) const WEIGHING: &[&str] = &["xet", "can cu"];

/// What documents are called that bear no title.
pub(crate) const UNTITLED: &[&str] = &["ban an"];

/// What stands before a document that is changed.
pub(crate) const CHANGING_VERBS: &[&str] = &["sua doi", "bo sung", "thay the", "bai bo"];
