//! The head of a document beside its letterhead: labels of numbers and of addressees, the words that tell by whom and under
//! whose rules it was issued. Folded where nothing else is said (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II; Hướng dẫn 36-HD/VPTW, II.1; Hướng dẫn 29-HD/TWĐTN-VP; usage.

use crate::{Secrecy, System, Urgency};

/// The word of the label of a number as it is printed. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.
pub(crate) const NUMBER_LABELS: [&str; 2] = ["Số", "SỐ"];

/// How lines open that name a number, in a sentence or without the mark of the word as well: no name of a body does.
pub(crate) const NUMBER_WORDS: [&str; 3] = ["Số", "số", "Sô"];

/// The label of the addressees as it is printed, and its second word with the colon. Source: Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, II.9.
pub(crate) const ADDRESSEE_LABEL: &str = "Kính gửi";
pub(crate) const ADDRESSING: &str = " gửi:";

/// The first word of the label of the addressees, folded, and the ends of the second that recognition leaves of it.
pub(crate) const FIRST_OF_LABEL: &str = "kinh";
pub(crate) const SECOND_OF_LABEL: &[(char, char)] = &[('g', 'i')];

/// What opens the subject of a letter, as printed, amid a line.
pub(crate) const ABOUT_LABELS: [&str; 3] = [" V/v ", " V/v: ", " V/V "];

/// The word, folded and as it is printed, by which the head of a telegram tells whom it is sent to:
/// `THỦ TƯỚNG CHÍNH PHỦ điện:`. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, form 1.6.
pub(crate) const WIRES: &str = "dien:";
pub(crate) const PRINTED_WIRES: &str = "điện:";

/// The type of what is wired.
pub(crate) const TELEGRAM: &str = "Công điện";

/// What stands behind an addressee on its line and belongs to no name, as printed: the dots of a line to write on, and what
/// the stamp of the office that received the document says there.
pub(crate) const BEHIND_ADDRESSEES: &[&str] = &[" ..", " Chuyển:", " -Chuyển", " Ngày:", " Số đến"];

/// How a remark opens that counts how often a document is issued, folded: `(Lần thứ 2)`.
pub(crate) const COUNTED: [&str; 2] = ["lan thu", "lan"];

/// What the names of firms open with.
pub(crate) const FIRMS: &[&str] = &["cong ty", "chi nhanh", "doanh nghiep", "ngan hang", "tap doan", "tong cong ty"];

/// The words before the addressees, without blanks.
pub(crate) const ADDRESSEE_LABELS: &[&str] =
    &["kinhgui", "dongkinhgui", "kinhtrinh", "kinhchuyen", "dongkinhtrinh", "gui", "thangui", "thanaigui"];

/// What stands where the addressee's address begins.
pub(crate) const ADDRESS: &[&str] =
    &["dia chi", "d/c", "d/chi", "mst", "ma so thue", "dien thoai", "dt:", "so dien thoai"];

/// What parts an addressee from the address behind it; `chi:` is what recognition leaves of `địa chỉ:`.
pub(crate) const ADDRESS_BEHIND: &[&str] = &["dia chi", "d/c", "chi:", "ma so thue"];

/// How lines open that say more of an addressee: who it is, where it is found.
pub(crate) const WHEREABOUTS: &[&str] = &[
    "dia chi",
    "thuong tru",
    "tru tai",
    "tru so",
    "noi o",
    "noi cu tru",
    "so nha",
    "so dien thoai",
    "dien thoai",
    "email",
    "fax",
    "tel",
    "ma so thue",
    "mst",
    "cccd",
    "so cccd",
    "cmnd",
    "chuc vu",
    "don vi",
];

/// What a person is called who is addressed.
pub(crate) const PERSONS: &[&str] = &["ong", "ba", "dong chi", "cac dong chi"];

/// How persons are addressed before their names, as printed, with the blank behind.
pub(crate) const FORMS_OF_ADDRESS: &[&str] = &["Ông ", "Bà "];

/// The same amid a sentence.
pub(crate) const SMALL_FORMS_OF_ADDRESS: &[&str] = &["ông ", "bà "];

/// Who is no body behind the `của` of a heading: `CỦA ĐỒNG CHÍ …`
pub(crate) const NO_ISSUERS: &[&str] = &["dong chi", "pho", "ong", "ba"];

/// How a bracket opens that names where the addressee is found.
pub(crate) const ADDRESS_PLACES: &[&str] = &["(xa ", "(phuong ", "(thon ", "(so nha", "(lo ", "(khu "];

/// The units of an address.
pub(crate) const ADDRESS_UNITS: &[&str] =
    &["phuong ", "xa ", "quan ", "huyen ", "tinh ", "thi xa ", "thanh pho ", "tp ", "tp.", "kcn ", "duong "];

/// The units that stand behind a comma in an address, above another unit or the number of a house.
pub(crate) const SUPERIOR_UNITS: &[&str] =
    &["huyen ", "tinh ", "quan ", "tp ", "tp. ", "tx ", "tx. ", "thi xa ", "thanh pho ", "phuong "];

/// The word before the number of a house, as printed, unlike that of a department.
pub(crate) const HOUSE: &str = "Số";

/// What stands directly behind the number of a house, folded.
pub(crate) const STREETS: &[&str] =
    &["duong ", "pho ", "ngo ", "ngach ", "hem ", "khu ", "kcn ", "ap ", "p. ", "p.", "q. ", "q."];

/// How an address opens behind its label.
pub(crate) const ADDRESS_OPENINGS: &[&str] = &["so ", "lo ", "tang ", "toa ", "duong ", "khu ", "thon ", "p."];

/// The label of those to whom the office that received a document passes it on.
pub(crate) const PASSED_ON: &str = "kinh chuyen";

/// How a subject begins behind the type that heads it: `QUYẾT ĐỊNH Về việc …`, `THÔNG BÁO Kết luận …`
pub(crate) const ABOUT: &[&str] = &["ve", "v/v", "ket luan"];

/// How the subject of a letter opens as it is printed. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5.
pub(crate) const PRINTED_ABOUT: &[&str] = &["V/v", "Về việc"];

/// What recognition makes of `V/v`, folded.
pub(crate) const DAMAGED_ABOUT: &[&str] = &["vw", "v/ "];

/// The same in two capitals, which no other line directly below a number opens with.
pub(crate) const DAMAGED_ABOUT_CAPITALS: &[&str] = &["va", "vw", "vv", "vy"];

/// What recognition makes of it that ends in a digit.
pub(crate) const DAMAGED_ABOUT_DIGITS: &[&str] = &["V4", "V/4"];

/// What a blank to be filled in stands behind, as printed.
pub(crate) const BEFORE_BLANKS: &[&str] = &["ngày", "tháng", "năm", "Số:", "Số"];

/// How the line below a subject opens that says in which term and session an assembly decides, folded.
pub(crate) const SESSIONS: &[&str] = &["khoa", "ky hop", "nhiem ky"];

/// What stands before a day where no place does.
pub(crate) const DAYS_OF_WEEK: &[&str] =
    &["thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "hom nay"];

/// What signing software prints before who signed and before the time; and, folded, before what else it says of who signed.
/// The former with their marks.
pub(crate) const SIGNED_BY: [&str; 2] = ["Ký bởi:", "Ký số bởi:"];
pub(crate) const TIME_OF_SIGNING: &str = "Thời gian ký:";
pub(crate) const PRINTED_BESIDE: &[&str] = &["dia chi:", "chi:", "co quan:", "email:", "so dien thoai:"];

/// How the lines open that signing software prints beside those of a document. With their marks.
pub(crate) const SIGNING_LABELS: &[&str] = &[SIGNED_BY[0], SIGNED_BY[1], "Người ký:", "Ngày ký:", TIME_OF_SIGNING];

/// What stands before a place in a sentence, and in no date line. With its marks.
pub(crate) const BEFORE_PLACES: &[&str] = &["tại", "ở", "từ"];

/// What stands before a day from which, or to which, something lasts: no line of the date begins so. In small letters, with
/// its marks.
pub(crate) const COUNTING: &[&str] = &["từ", "đến", "trước", "sau", "hết", "vào", "khi", "trong"];

/// The ministries in a list of addressees, folded; and who is addressed in one entry with them, in small letters and with marks.
pub(crate) const MINISTRIES: &str = "cac bo";
pub(crate) const BESIDE_MINISTRIES: &[&str] = &["cơ quan thuộc Chính phủ", "cơ quan ngang Bộ", "cơ quan ngang bộ"];

/// How lines open that tell of a day and are no date line, folded.
pub(crate) const NO_DATE_LINES: [&str; 2] = ["so lan", "can cu"];

/// The labels of the day on which a document was issued.
pub(crate) const DAY_LABELS: &[&str] = &["ngay", "ngay ban hanh"];

/// What is said in the first sentence of a text, and in no name of an addressee. With its marks.
pub(crate) const SAYING: &[&str] = &[" xin ", " trân trọng", " như sau", " có ý kiến"];

/// How a sentence says that its subject received something, with its marks and without any.
pub(crate) const RECEIVING: [&str; 2] = [" nhận được", " nhan duoc"];

/// Labels of addressees that no colon has to follow.
pub(crate) const BARE_LABELS: &[&str] = &["kinh gui", "dong kinh gui", "kinh trinh"];

/// The verbs of the sentence that announces what follows.
pub(crate) const ANNOUNCING_VERBS: &[&str] = &[
    "co y kien",
    "yeu cau",
    "de nghi",
    "kinh de nghi",
    "thong bao",
    "huong dan",
    "tra loi",
    "kinh trinh",
    "trinh",
    "bao cao",
    "kinh bao cao",
    "xin bao cao",
    "xin y kien",
    "giao",
    "chi dao",
    "de xuat",
    "kien nghi",
    "trien khai",
    "xay dung ke hoach",
    "ban hanh",
    "ket luan",
    "quyet dinh",
    "kinh moi",
    "tran trong",
];

/// The verbs of the sentence that closes a letter.
pub(crate) const CLOSING_VERBS: &[&str] = &[
    "tra loi",
    "thong bao",
    "xin thong bao",
    "co y kien",
    "bao cao",
    "kinh bao cao",
    "xin bao cao",
    "kinh trinh",
    "kinh de nghi",
    "huong dan",
];

/// The verb by which whoever issues rules says so, before their type.
pub(crate) const ENACTS: &str = "ban hanh";

/// The verbs of the sentence that opens a letter.
pub(crate) const OPENING_VERBS: &[&str] = &["nhan duoc", "da nhan duoc"];

/// Độ mật. Source: Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8; with marks of urgency in one frame: usage.
pub(crate) const SECRECY: &[(&str, Secrecy)] = &[
    ("tuyet mat", Secrecy::TuyetMat),
    ("toi mat", Secrecy::ToiMat),
    ("mat", Secrecy::Mat),
    ("khan mat", Secrecy::Mat),
    ("mat khan", Secrecy::Mat),
    ("mat - khan", Secrecy::Mat),
    ("khan - mat", Secrecy::Mat),
];

/// Độ khẩn. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 10; with marks of secrecy in one frame: usage.
pub(crate) const URGENCY: &[(&str, Urgency)] = &[
    ("hoa toc", Urgency::HoaToc),
    ("hoa toc hen gio", Urgency::HoaToc),
    ("thuong khan", Urgency::ThuongKhan),
    ("khan", Urgency::Khan),
    ("khan mat", Urgency::Khan),
    ("mat khan", Urgency::Khan),
    ("mat - khan", Urgency::Khan),
    ("khan - mat", Urgency::Khan),
];

/// The labels before them, folded, and the word that may stand before those; the mark of a draft.
pub(crate) const SECRECY_LABEL: &str = "do mat:";
pub(crate) const URGENCY_LABEL: &str = "do khan:";
pub(crate) const LEVEL: &str = "muc ";
pub(crate) const DRAFT: &str = "du thao";

/// What the title above a document holds, folded, that is not the State's.
pub(crate) const TITLES: [(&str, System); 3] =
    [("dang cong", System::Party), ("cong san", System::Party), ("tncs", System::YouthUnion)];

/// The words of the clause that says when a law was adopted, folded: `Luật này đã được Quốc hội … thông qua ngày …`
pub(crate) const HAS_BEEN: &[&str] = &["da duoc", "duoc"];
pub(crate) const ADOPTS: &str = "thong qua";

/// The words of a date, folded, and those of its day and month.
pub(crate) const DAY: &str = "ngay";
pub(crate) const MONTH: &str = "thang";
pub(crate) const DATE_WORDS: [&str; 3] = [DAY, MONTH, "nam"];

/// What leads to whose a document is, to its number, to what it is about, and to where somebody spoke, folded and as printed:
/// `CỦA BỘ CHÍNH TRỊ`, `SỐ 18/1999/TT-BTL`, `VỀ VIỆC …`, `… TẠI HỘI NGHỊ`
pub(crate) const OF: &str = "cua";
/// `KẾT LUẬN CỦA BAN THƯỜNG VỤ …`
pub(crate) const CONCLUSIONS_OF: &str = "ket luan cua";
pub(crate) const NUMBER_KEY: &str = "so";
pub(crate) const ON: &str = "ve";
pub(crate) const PRINTED_AT: &str = " TẠI ";
pub(crate) const PRINTED_ON: &str = " VỀ ";

/// What leads to the hour of a date line, folded, in this order, and what stands behind its figures: `vào hồi 17 giờ`, `17h45`
pub(crate) const BEFORE_HOURS: [&str; 3] = ["vao ", "hoi ", "luc "];
pub(crate) const BEHIND_HOURS: [&str; 3] = ["h", ":", "g"];

/// The offices that issue themselves, for no body: their names begin like those of positions.
pub(crate) const ISSUING_OFFICES: &[&str] = &["thu tuong chinh phu", "chu tich nuoc", "chu tich chinh phu"];

/// Words of the letterhead that tell the system where the title above the document does not: unions and Front print the
/// State's.
pub(crate) const ISSUERS: &[(&str, System)] = &[
    ("lien doan lao dong", System::TradeUnion),
    ("cong doan", System::TradeUnion),
    ("mat tran to quoc", System::Front),
    ("tncs ho chi minh", System::YouthUnion),
];

/// The codes of resolutions.
pub(crate) const RESOLUTIONS: &[&str] = &["NQ", "NQLT"];

/// How the names of the bodies of a system open, where neither title nor number tells it: `Đảng ủy …` is the Party's,
/// `Sở …` the State's. The longer before the shorter where one begins the other.
pub(crate) const SPEAKERS: &[(&str, System)] = &[
    ("quoc hoi", System::Assembly),
    ("uy ban thuong vu quoc hoi", System::Assembly),
    ("dang uy", System::Party),
    ("tinh uy", System::Party),
    ("thanh uy", System::Party),
    ("huyen uy", System::Party),
    ("quan uy", System::Party),
    ("thi uy", System::Party),
    ("dang bo", System::Party),
    ("chi bo", System::Party),
    ("chi uy", System::Party),
    ("dang doan", System::Party),
    ("ban can su dang", System::Party),
    ("bo chinh tri", System::Party),
    ("ban bi thu", System::Party),
    ("van phong trung uong dang", System::Party),
    ("van phong tinh uy", System::Party),
    ("van phong thanh uy", System::Party),
    ("van phong dang uy", System::Party),
    ("van phong huyen uy", System::Party),
    ("tong lien doan lao dong", System::TradeUnion),
    ("lien doan lao dong", System::TradeUnion),
    ("cong doan", System::TradeUnion),
    ("uy ban mat tran", System::Front),
    ("uy ban mttq", System::Front),
    ("ubmttq", System::Front),
    ("uy ban trung uong mat tran", System::Front),
    ("mat tran to quoc", System::Front),
    ("doan thanh nien", System::YouthUnion),
    ("doan tncs", System::YouthUnion),
    ("trung uong doan", System::YouthUnion),
    ("tinh doan", System::YouthUnion),
    ("thanh doan", System::YouthUnion),
    ("huyen doan", System::YouthUnion),
    ("quan doan", System::YouthUnion),
    ("uy ban nhan dan", System::State),
    ("ubnd", System::State),
    ("hoi dong nhan dan", System::State),
    ("hdnd", System::State),
    ("chinh phu", System::State),
    ("thu tuong", System::State),
    ("van phong chinh phu", System::State),
    ("thanh tra", System::State),
    ("tong cuc", System::State),
    ("chi cuc", System::State),
    ("cuc", System::State),
    ("bo", System::State),
    ("so", System::State),
];

/// The types that the label of a number names, the longest of those that begin alike first; before any other, the number of
/// another document is meant. `Luật số: …`
pub(crate) const LABELLED: &[&str] =
    &["bo luat", "luat", "nghi quyet lien tich", "nghi quyet", "phap lenh", "lenh", "hien phap", "ban an"];

/// The type that the number of a consolidated text states, whatever the type of the document that it consolidates, which
/// stands in its heading. Source: Pháp lệnh 01/2012/UBTVQH13 (hợp nhất văn bản quy phạm pháp luật).
pub(crate) const CONSOLIDATED: &str = "VBHN";

/// The types that are sent to addressees as letters are, also where nobody printed the type.
pub(crate) const ADDRESSED_TYPES: &[&str] = &[
    "Công văn",
    "Công điện",
    "Báo cáo",
    "Tờ trình",
    "Thông báo",
    "Kế hoạch",
    "Chương trình",
    "Hướng dẫn",
    "Kết luận",
    "Thông tri",
    "Bản sao",
];

/// The assemblies that adopt them.
pub(crate) const ASSEMBLIES: &[&str] = &["quoc hoi", "uy ban thuong vu quoc hoi", "hoi dong nhan dan"];

/// How headings open that no rule gives an abbreviation: papers of courts and procuracies, letters to the public, forms,
/// the rules of a contest, treaties. Set in capitals below the letterhead they name the type, whatever it is.
pub(crate) const OTHER_TYPES: &[&str] = &[
    "ban an",
    "ban cao trang",
    "ban ghi nho",
    "ban ket luan",
    "ban ke khai",
    "ban kiem diem",
    "ban tin",
    "ban tuong trinh",
    "ban tu kiem diem",
    "cao trang",
    "de cuong",
    "de thi",
    "dien mung",
    "dien chia buon",
    "dieu le",
    "don de nghi",
    "don khieu nai",
    "don to cao",
    "don xin",
    "don yeu cau",
    "giay bao",
    "giay cam ket",
    "giay de nghi",
    "giay hen",
    "giay trieu tap",
    "giay xac nhan",
    "giay yeu cau",
    "hiep dinh",
    "hiep uoc",
    "khang nghi",
    "lich cong tac",
    "lich lam viec",
    "lich tiep",
    "menh lenh",
    "nghi dinh thu",
    "noi quy",
    "phieu chuyen don",
    "phieu de nghi",
    "phieu giao viec",
    "phieu lay y kien",
    "phieu tiep nhan",
    "phieu trinh",
    "phieu yeu cau",
    "the le",
    "so yeu ly lich",
    "thu cam on",
    "thu chia buon",
    "thu chuc mung",
    "thu khen",
    "thu moi",
    "thu ngo",
];

/// What a heading adds to the name of the type without saying what the document is about: `BIÊN BẢN LÀM VIỆC`.
pub(crate) const HEADING_WORDS: &[&str] = &[
    "ban giao",
    "bao chi",
    "chuyen de",
    "chuyen don",
    "cong tac",
    "don",
    "dot xuat",
    "giai quyet cong viec",
    "giao ban",
    "hop",
    "khan",
    "kiem tra",
    "kinh te",
    "lam viec",
    "lao dong",
    "lien nganh",
    "lien tich",
    "nghiem thu",
    "nhanh",
    "phoi hop",
    "so ket",
    "thuong nien",
    "tom tat",
    "tong ket",
    "tuyen dung",
    "vi pham hanh chinh",
    "xu phat vi pham hanh chinh",
];

/// What a heading adds where several issue together, whatever stands below it: `KẾ HOẠCH LIÊN TỊCH`.
pub(crate) const JOINT_WORDS: &[&str] = &["lien bo", "lien tich", "lien nganh", "lien co quan"];

/// What a letter by itself may tell, with marks: `bằng lái xe hạng b`.
pub(crate) const LETTERED: &[&str] = &[" hạng", " lớp", " nhóm", " loại", " điểm", " khối", " bảng", " mục", " hệ"];
