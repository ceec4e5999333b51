//! Words of assigned work: what names go on with, what charges, what closes. Folded (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu chỉ thị, công văn, thông báo); usage of notices of conclusions,
//! plans and telegrams.

use super::openings::Charged::{self, Any, Named};
use crate::fold::Openings;

/// The words that several are named by behind `các`.
#[rustfmt::skip]
pub(crate) const COLLECTIVE_NOUNS: &[&str] = &[
    "so", "bo", "ban", "nganh", "co quan", "don vi", "dia phuong", "cap uy", "to chuc", "doan the", "huyen", "xa",
    "phuong", "truong", "phong", "chi bo", "chi doan", "dong chi", "tap doan", "tong cong ty", "cong ty",
    "doanh nghiep", "vu", "cuc", "chi cuc", "tong cuc", "thanh vien", "tinh", "thanh pho", "chu dau tu", "khoa",
    "hoi", "cong doan", "dang uy", "dang bo", "tinh uy", "thanh uy", "huyen uy", "uy ban", "ubnd", "ban quan ly",
    "trung tam", "vien", "benh vien", "co so", "nha thau", "ngan hang", "doi", "to", "hiep hoi", "thon, ban",
    "thon, to dan pho", "quan", "thi xa",
    "cap", "uy vien", "doan", "bql", "thon", "hop tac xa", "bo truong", "thu truong", "giam doc", "hieu truong",
    "pho thu tuong", "pho chu tich",
    "tinh doan", "thanh doan", "huyen doan", "quan doan", "thi doan", "xa doan", "phuong doan", "co so doan",
    "truong hoc", "dang vien", "doan vien", "quan uy", "thi uy", "chi uy", "luc luong", "to cong tac", "doan cong tac",
    "doan thanh tra", "doan kiem tra", "chu rung", "chu ho", "chu tau", "chu co so", "phan xuong", "nha may", "bo phan",
    "ldld", "cdcs", "chi, dang bo", "phong ban", "phong, ban", "ong ba", "ong, ba", "chu ho dap", "chu dap",
    "chu ho chua",
];

/// Those of [`COLLECTIVE_NOUNS`] that are one word, with their marks: `các tình tiết` names no province.
#[rustfmt::skip]
pub(crate) const COLLECTIVE_WORDS: &[&str] = &[
    "sở", "bộ", "ban", "ngành", "huyện", "xã", "phường", "trường", "phòng", "vụ", "cục", "tỉnh", "khoa", "hội", "viện",
    "đội", "tổ", "quận", "cấp", "đoàn", "bql", "thôn", "ubnd", "lđlđ", "cđcs",
];

/// Runs of small words that go on with the name of somebody who can be charged.
#[rustfmt::skip]
pub(crate) const NAME_RUNS: &[&str] = &[
    "nhan dan", "thanh pho", "thi xa", "thi tran", "dac khu", "co quan", "co so", "don vi", "dia phuong", "doan the",
    "chinh tri", "xa hoi", "trung uong", "truc thuoc", "lien quan", "co lien quan", "chuc nang", "chuyen mon",
    "nghiep vu", "nha nuoc", "nha truong", "nha thau", "thuong truc", "thuong vu", "chap hanh", "doanh nghiep",
    "khu vuc", "cong lap", "ngoai cong", "cap uy", "dang uy", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy",
    "chi bo", "dang bo", "chi doan", "uy ban", "ban nganh", "hoi doan", "luc luong", "vu trang", "quoc gia",
    "thanh vien", "nguoi dung", "dung dau", "thu truong", "bi thu", "chu tich", "giam doc", "hieu truong",
    "bo truong", "chu nhiem", "cong an", "kiem lam", "chinh phu", "chinh quyen", "giao duc", "y te", "quan su",
    "khu cong nghiep", "khu che xuat", "khu kinh te", "giam hieu", "mat tran", "to quoc", "to dan", "dan pho",
    "hop tac", "tac xa", "dang vien", "toan tinh", "cap tinh", "cap huyen", "cap xa", "trong tinh", "cong doan",
    "hoi vien", "cong ty", "noi tren", "neu tren", "dien luc", "khoi dang", "tin hoc", "tren dia ban", "dong chi",
    "cong ich", "su nghiep", "giup viec", "dau moi", "ngang bo", "dau nganh", "van phong", "ban quan", "tong cuc",
    "chi cuc", "viet nam", "truong hoc", "trung tam", "nghe nghiep", "dai bieu", "quoc hoi", "thuong mai",
    "hanh chinh", "tu phap", "bien phong", "quan doi", "phat thanh", "truyen hinh", "truyen thanh", "bao chi",
    "thong tan", "thanh nien", "phu nu", "nong dan", "cuu chien binh", "lao dong", "kho bac", "bao hiem",
    "chi nhanh", "khu cong nghe cao", "cong nghiep", "cap tren", "cap tren truc tiep", "tong cong ty", "chu quan",
    "nho va vua", "cap cao", "von nha nuoc", "giao thong quoc gia", "hoc sinh", "cha me hoc sinh", "bo phan",
    "cap co tham quyen", "nguoi dung dau", "toi cao", "chinh tri-xa hoi", "nganh doc", "dong tren dia ban",
    "trong he thong chinh tri", "vien thong", "truyen thong", "thong tin dai chung", "mam non", "pho thong", "ha tang",
    "o trung uong", "ca nhan", "ho gia dinh", "nuoc sach", "trach nhiem huu han", "mot thanh vien", "co so dang",
    "co so du lieu", "quan khu", "khoa moi",
    "thanh doan", "huyen doan", "thi doan", "tinh doan", "trat tu do thi", "rung phong ho", "rung dac dung",
    "da khoa", "chuyen khoa", "cong trinh", "thuy loi", "giao thong", "dan dung", "xuat nhap khau", "thi truong",
    "noi bo",
    "hang hai", "hang khong", "duong bo", "duong thuy", "do thi", "moi truong", "nong nghiep", "lam nghiep",
    "thuc pham", "dich vu", "tai san", "du lieu", "dat dai", "quy dat", "benh tat", "nong thon", "phap che", "kinh te",
    "van hoa", "the thao", "du lich", "thuy san", "chuyen trach", "doan truc thuoc", "co rung",
    "ven bien", "mien nui", "bien gioi", "dang uy vien", "tinh uy vien", "thanh uy vien", "huyen uy vien",
    "chi uy vien", "phap luat", "cha me tre em", "lien nganh", "lam sang", "can lam sang", "chi uy",
    "dang ky dau tu", "dang ky kinh doanh", "truong thon",
    "truong ap", "truong khoa", "truong phong", "to truong",
];

/// Small words that go on with a name wherever they stand, with their marks: `đăng` is no `đảng`.
#[rustfmt::skip]
pub(crate) const NAME_SINGLES: &[&str] = &[
    "tỉnh", "huyện", "xã", "phường", "quận", "cấp", "sở", "bộ", "ban", "ngành", "các", "thuộc", "phòng", "khoa", "vụ",
    "cục", "trường", "thôn", "ấp", "hội", "viện", "đảng", "thuế", "tổ", "đội", "khối", "quan", "nghiệp", "khác", "nước",
    "thị", "chợ", "rừng", "lớp", "nghề", "tĩnh",
];

/// The nouns of an idiom that names everybody once: `các cấp, các ngành`.
pub(crate) const EVERYBODY: &[&str] = &["cac cap", "cac nganh"];

/// What makes one of several, with its marks: `mỗi đảng viên`.
pub(crate) const EACH: &str = "mỗi";

/// What stands before the number of a body, with its marks: `Đội Quản lý thị trường số 4`.
pub(crate) const NUMBERED: &str = "số";

/// Pairs that belong to a name only behind certain words: elsewhere they are what somebody does. The pair, and what
/// stands before it; `,` is a comma.
pub(crate) const BOUND_PAIRS: &[(&str, &[&str])] = &[
    ("to chuc", &[",", "va", "cac", "cap"]),
    ("quan ly", &["ban", "quan", "vi", "bo", "sat"]),
    ("thu thue", &["tra"]),
    ("chi dao", &["ban"]),
    ("lanh dao", &["the"]),
    ("du an", &["ly", "tu"]),
    ("dau tu", &["chu", "an"]),
    ("xay dung", &["tu"]),
    ("dung dau", &["nguoi"]),
    ("tap doan", &[",", "va", "cac"]),
    ("co phan", &["ty", "mai"]),
    ("cap nuoc", &["vi", "ty"]),
    ("kiem tra", &["ban"]),
    ("truyen thanh", &["dai", "thanh", "hinh", "va", ",", "thong"]),
];

/// What several do that tells which of them are meant: `các doanh nghiệp kinh doanh xăng dầu`.
#[rustfmt::skip]
pub(crate) const RESTRICTING: &[&str] = &[
    "hoat dong", "dang hoat dong", "cung cap dich vu", "cung ung", "kinh doanh", "san xuat", "nuoi trong",
];

/// What those have to do that are named by what they do: where the name ends.
#[rustfmt::skip]
pub(crate) const RESTRICTION_ENDS: &[&str] = &[
    "thuc hien", "to chuc", "trien khai", "phoi hop", "chu dong", "co trach nhiem", "chiu trach nhiem", "bao cao",
    "can cu", "ra soat", "tang cuong", "nghiem tuc", "khan truong", "phai", "tap trung", "tiep tuc", "thuong xuyen",
    "nghiem chinh", "chap hanh", "de", "trong viec",
];

/// Words that open a name and are none by themselves.
pub(crate) const NAMELESS: &[&str] = &["dong chi", "d/c", "lanh dao"];

/// Partners that are named behind a body and a comma without an article of their own.
pub(crate) const PARTNERS: &[&str] = &["don vi", "dia phuong", "co quan"];

/// Bodies that serve two: what stands before the `và` of their names, and what behind it. Sources: Luật Tổ chức chính
/// quyền địa phương 72/2025/QH15; Nghị quyết 1004/2020/UBTVQH14.
pub(crate) const SHARED: &[(&str, &[&str])] = &[
    ("van phong doan dai bieu quoc hoi", &["hoi dong nhan dan", "hdnd"]),
    ("van phong doan dbqh", &["hdnd", "hoi dong nhan dan"]),
    ("van phong hoi dong nhan dan", &["uy ban nhan dan", "ubnd"]),
    ("van phong hdnd", &["ubnd", "uy ban nhan dan"]),
];

/// How a person is addressed whose name stands behind the label of what he or she is: `Thư ký: Bà Lê Thị A`.
pub(crate) const HONORIFICS: &[&str] = &["ong", "ba", "ong ba", "dong chi", "d/c"];

/// Whom the named belong to that is no body by itself: behind `của`.
pub(crate) const OWNERS: &[&str] = &["tinh", "thanh pho", "trung uong", "quoc hoi", "to chuc co so dang"];

/// Words behind a name that say something of it instead of charging it.
#[rustfmt::skip]
pub(crate) const STATING: &[&str] = &[
    "la", "da", "duoc", "dang", "bi", "gom", "bao gom", "cua", "tai", "ve", "khi", "tren", "voi", "nay", "co van ban",
    "co cong van", "co y kien", "co to trinh", "co bao cao", "nhan duoc", "thong bao", "xin thong bao", "tra loi",
    "hoan nghenh", "ghi nhan", "bieu duong", "danh gia cao", "thong nhat", "co the", "co quyen", "co chuc nang",
    "quy dinh", "chua", "nao",
    "vua", "cung da", "khong phai", "nop", "se duoc", "trong nam", "nam", "ngay", "hien", "de nghi", "yeu cau",
    "giao", "kinh de nghi", "tran trong", "cam on", "ban hanh", "xay dung ke hoach nay", "lien he", "trinh",
    "kinh trinh", "nhan thay", "xac dinh", "phat dong", "ke tu", "ket luan", "dong y", "ky ten", "hoat dong theo",
    "lam viec theo", "hoat dong kiem nhiem", "lam viec kiem nhiem", "chiu su", "co tru so", "co con dau",
    "duoc su dung",
    "co tu cach phap nhan", "su dung con dau", "tu giai the", "co nhiem ky", "co ban", "ve co ban", "nhat tri",
    "hoan toan nhat tri", "dong tinh", "tan thanh", "vua qua", "bieu quyet", "co nhieu", "con",
];

/// Of [`STATING`] what states only where nothing is asked behind it: `Các đơn vị còn vướng mắc tiếp tục rà soát …`.
pub(crate) const WEAKLY_STATING: &[&str] = &["con", "co nhieu", "nhat tri", "dong tinh", "co ban", "ve co ban"];

/// What tells which of several are meant.
pub(crate) const REMAINING: &str = "con lai";

/// Measures that ask behind what is [`WEAKLY_STATING`], beside the strong duties.
pub(crate) const ASKED: &[&str] = &["hoan thanh", "bo sung", "khac phuc", "thuc hien", "xu ly", "gui", "lap", "nop"];

/// Words that make a mention of the verb behind them: `còn chậm thực hiện`, `khó khăn trong triển khai`.
pub(crate) const BEFORE_MENTIONED: &[&str] =
    &["voi", "cham", "chua", "khong", "viec", "su", "it", "thieu", "trong", "tac", "ve", "cong"];

/// What charges somebody named behind it.
#[rustfmt::skip]
pub(crate) const CHARGES: &[&str] = &[
    "giao nhiem vu cho", "giao trach nhiem cho", "giao cho", "giao", "phan cong", "de nghi", "yeu cau",
    "kinh de nghi", "tran trong de nghi", "chi dao", "trach nhiem cua", "nhiem vu cua", "doi voi",
    "phan cong nhiem vu cho", "uy quyen cho",
];

/// Of these what charges in a heading, whose section says with what, and in a sentence only speaks of somebody.
pub(crate) const HEADING_CHARGES: &[&str] = &["chi dao", "trach nhiem cua", "nhiem vu cua", "doi voi", "uy quyen cho"];

/// Words that fold as a verb of [`CHARGES`] or [`STATING`] does and are another, with their marks: `Tôn giáo` is no
/// `giao`, `nắm tình hình` tells no year, `vận tải` no place.
#[rustfmt::skip]
pub(crate) const HOMOGRAPHS: &[&str] = &[
    "giáo", "nắm", "tải", "tái", "tài", "chữa", "chứa", "đăng", "hiến", "vẽ", "khí", "bí",
];

/// Words behind a name that tell where it is, what it did or what it is: it is charged with nothing.
pub(crate) const SPOKEN_OF: &[&str] = &["tai", "ve", "da", "la", "lien he"];

/// Small words behind an adverbial and a name that open no duty: the list or the sentence goes on.
pub(crate) const NO_DUTIES: &[&str] = &["va", "hoac", "thi", "de", "nham"];

/// Small words that no part of a name goes on with, with their marks: `văn` in `Nhân văn` is no `vẫn`.
pub(crate) const PART_ENDS: &[&str] = &[
    "và", "hoặc", "ở", "đến", "từ", "để", "cần", "phải", "cho", "nhất", "trong", "ngoài", "nên", "sẽ", "vẫn", "cùng",
    "cũng", "chia",
];
pub(crate) const HAVING: &str = "có";

/// The words of names before a number that ends them: `Dự án 85`, `khu vực 14`, `Ban Chỉ đạo 389`.
pub(crate) const BEFORE_NUMERALS: &[&str] = &["an", "vuc", "dao", "so"];

/// The second words of what looks like a position and is something done: `chủ trì`, `đại diện`, `chủ tọa`.
pub(crate) const DOING: &[&str] = &["tri", "dien", "toa"];

/// Words before a charging verb that make a mention of it: `theo đề nghị của`.
pub(crate) const MENTIONING: &[&str] = &[
    "theo", "xet", "su", "duoc", "co", "noi", "nhung", "cac", "y", "noi dung", "mot", "nhiem", "ban", "chuyen",
    "duong", "cua", "don", "va", "khi", "viec", "kien", "luat", "so", "tai", "da", "hoac", "khong", "chua",
];

/// Words that open what is said before the name of the charged: `Trên cơ sở đó, Bộ Tư pháp …`.
#[rustfmt::skip]
pub(crate) const ADVERBIALS: &[&str] = &[
    "tren co so", "can cu", "de", "sau khi", "trong qua trinh", "trong", "ve", "doi voi", "truong hop", "voi", "khi",
    "thuc hien", "tu", "theo", "dinh ky", "dong thoi", "theo do", "rieng", "ngoai ra", "hang nam", "hang",
    "hang thang", "nham", "truoc mat", "truoc", "hoan thanh", "thuc day",
];

/// Openings of paragraphs that close a document or order its execution as a whole.
#[rustfmt::skip]
pub(crate) static CLOSINGS: Openings = Openings::new(&[
    "tren day la", "tren day,", "nay thong bao", "nay, thong bao", "tran trong", "xin tran trong", "nhan duoc",
    "chi tiet lien he", "moi chi tiet", "chi tiet xin", "moi thong tin", "dau moi lien he", "thong tin lien he",
    "rat mong", "kinh mong", "xin cam on", "noi nhan", "kem theo", "(kem theo", "gui kem", "(gui kem", "luu y",
    "ghi chu", "(dinh kem", "cong van nay", "ke hoach nay", "huong dan nay", "chi thi nay", "quyet dinh nay",
    "nghi quyet nay", "thong bao nay", "ket luan nay", "quy dinh nay", "cac quy dinh",
]);

/// Words anywhere in a paragraph that only order the execution of the document.
#[rustfmt::skip]
pub(crate) const EXECUTION: &[&str] = &[
    "trach nhiem thi hanh", "thi hanh quyet dinh nay", "thi hanh nghi quyet nay", "neu co vuong mac",
    "neu co kho khan", "neu phat sinh vuong mac", "neu co phat sinh", "co kho khan, vuong mac", "neu gap kho khan",
    "neu phat sinh kho khan", "neu con vuong mac", "co gi vuong mac", "neu thay can", "neu co van de",
    "thong bao de ", "tra loi de ", "xin thong bao", "biet de thuc hien", "duoc biet va", "biet, thuc hien",
    "biet va thuc hien", "de biet, ", "thoi gian du hop", "thoi gian den du", "thoi gian tham du",
    "can cu quyet dinh thi hanh", "can cu nghi quyet to chuc thuc hien", "co hieu luc",
    "truong hop phat sinh kho khan", "chiu trach nhiem toan dien ve noi dung", "trong truong hop co vuong mac",
    "neu co nhung kho khan",
];

/// Ends of paragraphs that only order the execution of the document.
#[rustfmt::skip]
pub(crate) const EXECUTION_ENDS: &[&str] = &[
    "trien khai thuc hien", "to chuc thuc hien", "nghiem tuc thuc hien", "nghiem tuc trien khai thuc hien",
    "quan tam thuc hien", "de thuc hien", "khan truong thuc hien", "phoi hop thuc hien", "thuc hien theo quy dinh",
    "duoc biet", "de biet", "noi dung tren", "noi dung neu tren", "thuc hien chi thi nay", "thuc hien cong dien nay",
    "thuc hien ke hoach nay", "thuc hien thong bao nay", "nghiem tuc to chuc thuc hien", "cac noi dung tren",
    "tiep thu, thuc hien", "thuc hien tot cac noi dung tren", "thuc hien nghiem tuc", "trien khai, thuc hien",
    "thuc hien cong van nay", "thuc hien van ban nay", "thuc hien ket luan nay", "thuc hien quyet dinh nay",
    "thuc hien nghi quyet nay", "thuc hien huong dan nay", "noi dung van ban nay", "noi dung cong van nay",
];

/// Words before the execution of a document that make it somebody's own duty: `theo dõi, đôn đốc việc thực hiện Kế hoạch này`.
pub(crate) const OVERSEEING: &[&str] =
    &["viec ", "don doc ", "kiem tra ", "giam sat ", "theo doi ", "qua trinh ", "tinh hinh ", "ket qua "];

/// Openings of the headings of sections that describe.
#[rustfmt::skip]
pub(crate) const DESCRIBING: &[&str] = &[
    "danh gia", "tinh hinh", "ket qua", "ton tai", "han che", "nguyen nhan", "muc dich", "muc tieu", "doi tuong",
    "pham vi", "thoi gian", "dia diem", "thanh phan", "kinh phi", "quan diem", "vuong mac", "can cu", "hinh thuc",
    "kho khan", "dac diem", "nguyen tac", "giai thich", "tieu chi", "uu diem", "khuyet diem", "y nghia", "nguon luc",
    "co cau",
    "tieu chuan", "dieu kien", "vi tri", "chuc nang", "nhiem vu, quyen han", "quyen han", "thuc trang", "boi canh",
    "chi tieu", "che do", "muc chi", "ho so", "hieu luc",
];

/// The heading, whole, of a section that describes what has to be reached: behind its first words it charges.
pub(crate) const REQUIREMENTS: &str = "yeu cau";

/// Openings of measures that charge nobody by name.
#[rustfmt::skip]
pub(crate) const MEASURES: &[&str] = &[
    "tiep tuc", "tang cuong", "day manh", "day nhanh", "thuc hien", "to chuc", "chi dao", "ra soat", "xay dung",
    "nang cao", "chu dong", "tap trung", "khan truong", "thuong xuyen", "nghiem tuc", "quan triet", "tuyen truyen",
    "phoi hop", "chu tri", "bao dam", "dam bao", "kiem tra", "giam sat", "bao cao", "tong hop", "huong dan",
    "trien khai", "quan tam", "chu trong", "han che", "giam", "doi moi", "phat huy", "hoan thanh", "xu ly", "bo tri",
    "cap nhat", "kip thoi", "lap", "gui", "cu", "chap hanh", "quan ly", "theo doi", "don doc", "huy dong", "uu tien",
    "ho tro", "cham lo", "khac phuc", "phat trien", "mo rong", "van hanh", "du tru", "so tan", "nghien cuu",
    "tham muu", "de xuat", "ung dung", "khai thac", "cong khai", "niem yet", "thong ke", "thanh lap", "kien toan",
    "sap xep", "chuan bi", "phan cong", "quyet liet", "dong vien", "van dong", "duy tri", "phong", "ngan chan",
    "xac dinh", "lua chon", "mua sam", "trang bi", "dau tu", "cai cach", "don gian", "chuyen doi", "danh gia",
    "so ket", "tong ket", "khen thuong", "bieu duong", "lam tot", "thong bao", "cung cap", "tham dinh", "phe duyet",
    "dang ky", "tiep nhan", "giai quyet", "khuyen khich", "tao dieu kien", "canh bao", "dieu hanh", "bo sung",
    "sua doi", "hoan thien", "nang cap", "tu chu", "danh", "bam sat", "siet chat", "tiet kiem", "cat giam",
    "thuc day", "bien soan", "to cao", "ngay sau", "can", "phai", "khong", "tuyet doi", "nhanh chong", "phan dau",
    "ban hanh", "trinh", "phan bien", "san sang", "lien he ngay", "ban giao",
    "gioi thieu", "dinh ky", "hang", "dao tao", "boi duong", "tap huan", "thuc tap", "giu",
    "long ghep", "pho bien", "chuan hoa", "so hoa", "kien quyet", "chan chinh", "cung co", "nhan rong", "lanh dao",
    "tang thoi luong", "tang thoi gian", "tam dung", "tam ngung",
];

/// Openings of what an item allows or empowers: no work is assigned.
#[rustfmt::skip]
pub(crate) const ALLOWING: &[&str] = &[
    "duoc", "co quyen", "duoc phep", "cho phep", "uy quyen", "khong ap dung", "thong qua", "phe duyet",
    "ban hanh kem", "bai bo", "huy bo", "thay the", "co hieu luc", "thoi gian", "dia diem", "thanh phan", "kinh phi",
    "so luong", "tu ngay", "noi dung",
];

/// Openings of what an item praises: no work is assigned.
pub(crate) const PRAISING: &[&str] = &["danh gia cao", "ghi nhan", "hoan nghenh"];

/// Openings of the lines below an item that say who does it, with whom and by when.
#[rustfmt::skip]
pub(crate) const LEADING: &[&str] = &[
    "co quan chu tri", "don vi chu tri", "chu tri", "co quan thuc hien", "don vi thuc hien",
    "don vi chu tri thuc hien", "co quan chu tri thuc hien", "trach nhiem thuc hien", "nguoi thuc hien",
    "don vi phu trach", "phu trach", "bo phan thuc hien", "phan cong thuc hien", "phan cong",
    "co quan, don vi chu tri", "don vi tham muu", "chu tri thuc hien", "don vi dau moi", "co quan dau moi",
    "thuc hien",
];

/// As [`LEADING`], for those who help.
pub(crate) const HELPING: &[&str] = &[
    "co quan phoi hop",
    "don vi phoi hop",
    "phoi hop thuc hien",
    "phoi hop",
    "co quan, don vi phoi hop",
    "don vi phoi hop thuc hien",
    "co quan phoi hop thuc hien",
];

/// As [`LEADING`], for the term.
pub(crate) const TERMS: &[&str] = &[
    "thoi gian hoan thanh",
    "thoi gian thuc hien",
    "thoi han hoan thanh",
    "thoi han thuc hien",
    "thoi han",
    "thoi gian",
    "tien do thuc hien",
    "tien do",
    "hoan thanh",
    "thoi diem hoan thanh",
];

/// The heads of the columns that name the work in a table of tasks.
#[rustfmt::skip]
pub(crate) const WORK: &[&str] = &[
    "noi dung cong viec", "noi dung nhiem vu", "noi dung thuc hien", "ten nhiem vu", "nhiem vu, giai phap",
    "nhiem vu", "noi dung", "cong viec", "hoat dong", "giai phap", "nhiem vu cu the", "noi dung, nhiem vu",
    "dau viec",
];

/// Words that open what somebody has to do, beyond [`MEASURES`].
#[rustfmt::skip]
pub(crate) const DUTIES: &[&str] = &[
    "chu tri", "phoi hop", "co trach nhiem", "chiu trach nhiem", "theo chuc nang", "theo tham quyen", "theo nhiem vu",
    "theo linh vuc", "can cu", "tich cuc", "khan truong", "som", "kip thoi", "tiep thu", "lam", "tham gia", "xem xet",
    "tro giup", "cong bo", "thong tin", "tuan tra", "canh gac", "can doi", "lap", "lanh dao", "chi dao", "quyet dinh",
    "truc tiep", "phai", "can", "khong", "tien hanh", "thanh tra", "dieu tra", "truy quet", "to chuc", "giup",
    "nhac nho", "giao", "nghien", "dua", "quan triet", "hoan tat", "van dong", "dinh huong", "tu choi", "long ghep",
    "phan bo", "quyet toan", "tham van", "ket hop", "dong thoi", "huong dan", "cung cap", "cu", "xac nhan",
    "cong nhan", "theo doi", "tong hop", "gop y", "cho y kien", "phan anh", "tang cuong", "doi moi", "nam bat",
    "nam tinh hinh", "dieu phoi", "dam bao", "bao dam", "truc", "thuong truc", "soan thao", "giam sat", "vao cuoc",
    "tham dinh", "thuong xuyen", "phat hien", "phat dong", "trien khai", "trao doi", "uu tien", "la dau moi",
    "la co quan dau moi", "la co quan thuong truc", "la don vi dau moi", "la don vi chu tri", "la co quan chu tri",
    "co nhiem vu", "kien quyet", "mua", "thu hoi", "thu hut", "keu goi", "tuan thu", "ky ket", "dong bo", "dinh chi",
    "co phuong an", "phan loai",
    "co giai phap", "co cac giai phap", "co bien phap", "co ke hoach",
];

/// Of [`DUTIES`] and [`MEASURES`] those that nobody does who is only spoken of.
#[rustfmt::skip]
pub(crate) const STRONG_DUTIES: &[&str] = &[
    "chu tri", "phoi hop", "co trach nhiem", "chiu trach nhiem", "theo chuc nang", "khan truong", "chu dong",
    "tap trung", "tham muu", "ra soat", "tiep tuc", "tang cuong", "day manh", "thuong xuyen", "tich cuc", "don doc",
    "theo doi", "bo tri", "can doi", "trien khai", "bao cao", "tong hop", "quan tam", "chi dao", "nghiem tuc",
    "to chuc", "kip thoi", "huong dan", "xay dung", "kiem tra", "giup", "thuc hien kiem tra", "thuc hien ra soat",
    "thuc hien giam sat", "thuc hien thu hoi", "chuan bi", "dinh ky bao cao",
];

/// Words that look like a noun of [`COLLECTIVE_NOUNS`] or the opening of a name and are no body.
#[rustfmt::skip]
pub(crate) const NO_BODIES: &[&str] = &[
    "truong hop", "phong trao", "hoi nghi", "hoi thao", "vu viec", "vu an", "to khai", "to trinh", "doi tuong",
    "quan diem", "so lieu", "phuong an", "phuong phap", "phuong tien", "phuong thuc", "phuong huong", "tinh tiet",
    "bo tieu chi", "bo chi so", "bo ho so", "bo quy tac", "nganh nghe", "nganh hang", "vu chay", "vu tai nan",
    "vu vi pham",
    "hoi thi", "hoi cho", "phong hop", "phong hoc", "cap do", "ban hanh", "xa hoi", "co so du lieu", "tinh chat",
    "khoa hoc", "quan he",
    "bo phieu", "doan duong", "co so phap ly", "to chuc thuc hien", "ban an", "so do", "phong chong", "bo luat",
    "trong tam", "thanh toan", "cong dan", "don vi tinh", "bao cao", "khoa dao tao", "cap uy vien", "quan trong",
    "hoi dong nghiem thu", "phong, chong", "doi thoai",
];

/// Parts of names of bodies beyond those in the table of bodies.
#[rustfmt::skip]
pub(crate) const FIELDS: &[&str] = &[
    "dan van", "tuyen giao", "nghiep vu", "tong hop", "hanh chinh", "quan tri", "ky thuat", "moi truong", "phu nu",
    "cuu chien binh", "nong dan", "lao dong", "thuong binh", "khi tuong", "thuy van", "thuy van khu vuc", "quan su",
    "bien phong", "dau tu xay dung", "dau tu", "quan ly", "quan ly du an", "quan ly dau tu", "kinh doanh dich vu",
    "kiem dinh", "khoa hoc cong nghe", "thi dua", "khen thuong", "noi chinh", "kiem tra", "to chuc", "can bo",
    "phong chong thien tai", "bao ve thuc vat", "chan nuoi", "trong trot", "thu y", "thuy loi", "kiem lam", "luu tru",
    "van thu", "ke toan", "ke hoach", "tai vu", "cong tac dang", "phat thanh", "truyen hinh", "chu thap do",
    "van nghe", "phat trien", "xay dung", "khuyen nong", "dang ky dat dai", "quy dat", "phat trien quy dat",
    "chinh tri", "giai phong mat bang", "luat gia", "nha bao", "doanh nghiep", "hop tac xa", "lien hiep",
    "ket cau ha tang", "phong chay chua chay", "giao duc thuong xuyen", "day nghe", "giao duc nghe nghiep",
    "tro giup phap ly", "kiem soat benh tat", "du phong", "dan so", "y te", "an ninh", "canh sat", "giao thong",
    "phong thuong mai", "du lich", "the thao", "thong tin", "truyen thong", "van hoa", "xa hoi", "dan toc",
    "ton giao", "tu phap", "hop tac", "quoc te", "phap che", "thanh tra", "tuyen truyen", "chinh sach",
    "cong nghe thong tin", "chuyen doi so", "tai nguyen", "khoang san", "thue", "hai quan", "kho bac", "du tru",
    "thong ke", "mat tran", "to quoc", "cong doan", "thanh nien", "thieu nien", "bao tro xa hoi", "cong tac xa hoi",
    "khu cong nghiep", "khu kinh te", "rung phong ho", "cap thoat nuoc", "moi truong do thi", "cong trinh", "do thi",
    "nha o", "quy hoach", "kien truc", "ha tang", "cong thuong", "tiep cong dan", "phong thu dan su",
    "doi moi sang tao",
    "thanh thieu nhi", "thieu nhi", "thiet bi", "thiet bi y te", "dieu do", "dieu do san xuat", "dam bao chat luong",
    "chong that thoat",
    "kiem dinh chat luong", "kiem dinh chat luong giao duc", "dich vu tong hop", "dich vu viec lam",
    "dich vu nong nghiep", "van tai",
    "quan ly von nha nuoc tai doanh nghiep", "giam dinh nha nuoc ve chat luong cong trinh xay dung",
    "phong, chong thien tai", "phong, chong lut, bao", "phong, chong lut bao", "phong, chong tham nhung",
    "phong, chong dich benh", "phong, chong toi pham", "phong, chong ma tuy", "tim kiem cuu nan",
    "nang luong", "chi nhanh", "thanh pho", "doan giam sat", "doan thanh tra", "doan kiem tra", "doan cong tac",
    "hau can", "vat tu", "bi thu", "chu tich", "giam doc", "hieu truong",
];

/// The codes of types that assign no work. Laws and what is like them set duties for everybody.
pub(crate) const NEVER: &[&str] = &[
    "L", "BL", "PL", "HP", "NĐ", "TT", "TTLT", "VBHN", "QC", "TTr", "BC", "GGT", "GNP", "PG", "PC", "PB", "HĐ", "BGN",
    "BTT", "GUQ", "TC", "L-CTN", "LTC", "ĐL",
];

/// The codes of types that record or invite: they assign work where they say so by the verb.
pub(crate) const RECORDING: &[&str] = &["BB", "GM"];

/// The openings of headings below which minutes, invitations and letters assign work to those whom they name.
pub(crate) const DISTRIBUTING: &[&str] = &["phan cong", "nhiem vu cua cac", "noi dung chuan bi", "chuan bi noi dung"];

/// The openings of headings below which minutes say what was concluded, and who has to do it.
pub(crate) const CONCLUDING: &[&str] =
    &["ket luan", "y kien ket luan", "noi dung ket luan", "chu tri ket luan", "chu toa ket luan", "phan ket luan"];

/// Of these openings those of the findings of an inspection: nobody is charged below them.
pub(crate) const CONCLUSIONS_OF_INSPECTIONS: &[&str] =
    &["ket luan kiem tra", "ket luan thanh tra", "ket luan giam dinh", "ket luan cua doan"];

/// The verbs by which minutes and invitations assign work, at the beginning of an item.
pub(crate) const ASSIGNING: &[&str] = &["giao", "giao cho", "phan cong", "yeu cau", "de nghi"];

/// The codes of types that address all whom they order.
pub(crate) const ADDRESSED: &[&str] = &["CT", "CĐ", "KL", "CV", "TB"];

/// Of them those that order whatever their introduction says: directives and telegrams.
pub(crate) const ORDERING: &[&str] = &["CT", "CĐ"];

/// Ends of the headings of sections that charge.
pub(crate) const ORGANISING: &[&str] =
    &["to chuc thuc hien", "trach nhiem thuc hien", "phan cong thuc hien", "phan cong nhiem vu"];

/// Ends of what says that those stand below it of whom a body is made up.
pub(crate) const MADE_UP: &[&str] = &["co ten sau", "co ten sau day", "co ten duoi day"];

/// What the people are called who are counted behind `gồm`: `Ủy ban Kiểm tra, gồm 02 đồng chí:`
pub(crate) const COUNTED: &[&str] = &["dong chi", "thanh vien", "ong, ba", "ong (ba)", "nguoi"];

/// Headings, whole, below which those stand who belong to a body.
pub(crate) const MEMBERS: &[&str] = &["cac uy vien", "uy vien", "cac thanh vien", "thanh vien", "to vien"];

/// Ends of what announces the functions of a body.
pub(crate) const FUNCTIONS: &[&str] = &[
    "co nhiem vu",
    "co cac nhiem vu",
    "co nhiem vu, quyen han",
    "co nhiem vu va quyen han",
    "co chuc nang, nhiem vu",
    "co chuc nang",
];

/// How a body that is founded does its work: no work is assigned.
pub(crate) const WORKING: &[&str] = &["hoat dong theo", "lam viec theo", "hoat dong kiem nhiem", "lam viec kiem nhiem"];

/// What the subject of a decision says that founds a body or lays down rules: it lists functions.
pub(crate) const FOUNDING: &[&str] =
    &["thanh lap", "kien toan", "quy che", "quy dinh", "noi quy", "dieu le", "chuc nang", "to chuc va hoat dong"];

/// What one is in a body, beyond the positions of those who sign: behind the colon of a list of people.
pub(crate) const SEATS: &[&str] = &["uy vien", "thanh vien", "thu ky", "to vien", "doan vien"];

/// The verbs by which a body charges its own members.
pub(crate) const CHARGING_MEMBERS: &[&str] = &["phan cong", "giao", "cu", "yeu cau"];

/// What parts of a body, of no name of their own, begin with: in the headings of the section that says who does what.
pub(crate) const PARTS_OF_BODIES: &[&str] = &["to", "doi", "tram", "khoa", "ban"];

/// Words in the headings of sections that say who carries a document out.
pub(crate) const CARRYING: &[&str] = &["to chuc thuc hien", "trach nhiem", "phan cong", "trien khai"];

/// What stands before the subject of a heading.
pub(crate) const TOPICS: &[&str] = &["ve ", "mot so ", "cac ", "nhung ", "noi dung "];

/// The words of a closing clause between the responsibility and the document.
pub(crate) const CARRYING_OUT: &[&str] =
    &["to", "chuc", "trien", "khai", "thuc", "hien", "thi", "hanh", "va", "nghiem", "tuc"];

/// What an item opens with that passes an order on.
pub(crate) const RELAYING: &[&str] = &["chi dao", "huong dan", "phoi hop"];

/// The verbs by which an introduction orders.
pub(crate) const ORDERS: &[&str] = &["yeu cau", "de nghi", "chi dao", "giao", "ket luan"];

/// Verbs of a body's own work behind which those stand whom it turns to.
pub(crate) const ADDRESSING: &[&str] = &[
    "yeu cau",
    "chi dao",
    "de nghi",
    "huong dan",
    "don doc",
    "theo doi",
    "phan cong",
    "phan cong nhiem vu cho",
    "giao nhiem vu cho",
];

/// The words before those who cooperate.
pub(crate) const COOPERATION: &[&str] = &["phoi hop", "chu tri cung"];

/// The words that a term begins with.
pub(crate) const TERM_OPENERS: &[&str] =
    &["truoc", "cham", "den", "vao", "quy", "trong", "theo", "dung", "dinh", "hang", "thoi"];

/// The codes of types that assign work in a manner of their own: letters, decisions, guidance; and, as printed, the names of
/// those whose codes are those of other types: circulars and rules of the Party.
pub(crate) const LETTER: &str = "CV";
pub(crate) const DECISION: &str = "QĐ";
pub(crate) const GUIDANCE: &str = "HD";
pub(crate) const PARTY_CIRCULAR: &str = "Thông tri";
pub(crate) const RULES: &str = "Quy định";

/// What the names of enterprises open with.
pub(crate) const ENTERPRISE: &str = "cong ty";

/// The verb that empowers: no work is assigned.
pub(crate) const EMPOWERING: &str = "uy quyen";

/// What passes an order on before whom it is passed on to, and names somebody before a body: `Lãnh đạo chính quyền …`.
pub(crate) const LEADERS: &str = "lanh dao";

/// What opens the topic of an item.
pub(crate) const TOPIC: &str = "doi voi";

/// What makes one after the other of those behind it.
pub(crate) const ONE_BY_ONE: &str = "tung";

/// The end of a paragraph whose items say what has to be done, as printed.
pub(crate) const ANNOUNCING: &str = "sau:";

/// What a city is called in short, and in full.
pub(crate) const CITY_IN_SHORT: &str = "tp";
pub(crate) const CITY: &str = "thanh pho";

/// The noun that is a verb as well, and the bodies that it names with what stands behind it.
pub(crate) const ORGANISATION: &str = "to chuc";
pub(crate) const PARTY_ORGANISATION: &str = "to chuc dang";

/// What may stand before an office in a sentence, and the second word of an office that is a verb: `chủ trì`.
pub(crate) const BEFORE_OFFICES: &[&str] = &["pho", "quyen", "nguyen"];
pub(crate) const PRESIDING: &[&str] = &["tri"];

/// Several people who are named by their offices behind it: `các đồng chí Bộ trưởng, Thủ trưởng …`.
pub(crate) const COMRADES: &str = "cac dong chi";

/// Who is head of two committees, and the second of these: `Bí thư Tỉnh ủy, Thành ủy`.
pub(crate) const SECRETARIES: &str = "bi thu";
pub(crate) const COMMITTEES_OF_CITIES: &str = "thanh uy";

/// Heads of bodies behind whose name and a comma [`PARTNERS`] stand.
pub(crate) const LISTING_PARTNERS: &[&str] = &["so", "bo", "cuc"];

/// Words that names end with and verbs open with, with the second words of these: `ban hành`, `ủy quyền`.
pub(crate) const VERBS_OF_NAME_WORDS: &[(&str, &str)] =
    &[("ban", "hanh"), ("uy", "quyen"), ("uy", "nhiem"), ("quan", "tam"), ("khac", "phuc")];

/// What stands before the last of a row of places: `từ Hà Tĩnh đến Lâm Đồng`.
pub(crate) const TO: &str = "den";

/// The verbs that tell what was done, but with a term what has to be done.
pub(crate) const SUBMITTING: &[&str] = &["trinh", "nop", "co y kien"];

/// How it is said that a body leads and works with others.
pub(crate) const LEADING_TOGETHER: &[&str] = &["chu tri, phoi hop", "chu tri phoi hop"];

/// What a letter does that orders nothing.
pub(crate) const ANSWERING: &str = "tra loi";

/// What stands before the name of the charged without a comma between them.
pub(crate) const WHILE_CARRYING_OUT: &str = "trong qua trinh thuc hien";

/// How bodies work together, between the verb and their names.
pub(crate) const CLOSELY: &str = "chat che";

/// What joins an order to the one before.
pub(crate) const AT_ONCE: &str = "dong thoi";

/// What makes something to do of a noun that describes: `Cơ cấu lại`.
pub(crate) const AGAIN: &str = " lai";

/// The end of a heading below which things are counted.
pub(crate) const COUNTING: &str = "gom:";

/// The words at the end of a heading that say that its items follow, the last first.
pub(crate) const FOLLOWING: [&str; 4] = [" day", " sau", " nhu", " cu the"];
pub(crate) const AS_FOLLOWS: &str = "nhu sau";

/// The verb of a report.
pub(crate) const REPORTING: &str = "bao cao";

/// Fields that names end with in small letters and that nobody does: `Phòng Kỹ thuật an toàn`.
#[rustfmt::skip]
pub(crate) const FIELD_NOUNS: &[&str] = &[
    "an toan", "do thi", "chat luong", "dieu do", "thieu nhi", "moi truong", "ky thuat", "lao dong", "chinh sach",
    "nhan su", "can bo", "vat tu", "thiet bi", "hanh chinh", "cong nghe", "dat dai", "khoang san", "nhan luc",
    "ngan sach", "tai chinh", "cong san", "cong nghe thong tin", "cong trinh", "co dien", "nguon nuoc",
    "thuc pham", "du phong", "benh vien", "hoc sinh", "sinh vien", "tre em", "nhan dan",
];

/// Fields that names end with in small letters and that are verbs as well: `Cục Kinh tế xây dựng`.
#[rustfmt::skip]
pub(crate) const FIELD_VERBS: &[&str] = &[
    "xay dung", "quan ly", "kiem tra", "to chuc", "dau tu", "thanh tra", "tuyen truyen", "thong ke", "quy hoach",
    "giam sat", "kiem soat", "dao tao", "khen thuong", "bao ve", "dieu hanh", "san xuat", "kinh doanh", "phat trien",
    "khai thac", "van hanh", "tong hop", "kiem dinh", "tham dinh", "dau thau", "giai phong mat bang",
];

/// The verbs that no other verb has behind it without an object: what stands before them is a name.
#[rustfmt::skip]
pub(crate) const DECIDING: &[&str] = &[
    "chu tri", "dong chu tri", "co trach nhiem", "chiu trach nhiem", "tham muu", "co nhiem vu", "co y kien",
    "la co quan", "la don vi", "la dau moi", "lam dau moi", "dau moi",
];

/// As [`DECIDING`], behind what a body is about.
pub(crate) const DECIDING_TOPICS: &[&str] = &["chu dong", "khan truong", "phoi hop voi", "phoi hop cung"];

/// What the name of a body is about stands behind it, and what is none: `Ban Chỉ đạo về …`, `về việc …`.
pub(crate) const ABOUT: &str = "ve";
pub(crate) const NOT_ABOUT: &[&str] = &["ve viec", "ve co ban", "ve du", "ve noi dung"];

/// What joins a body to those with whom it works.
pub(crate) const TOGETHER: &str = "cung";

/// Levels and places that a head is named by in small letters, with their marks: `Thanh tra huyện`, `Đoàn trường`.
pub(crate) const LEVELS: &[&str] = &["tỉnh", "huyện", "quận", "xã", "phường", "thị xã", "trường", "sở"];

/// Nouns that are no head and its level: `Hội trường UBND tỉnh`.
pub(crate) const NO_HEADS: &[&str] = &["hoi truong", "hoi so"];

/// Of [`LEVELS`] those that may stand without their marks before the name of a place: `Đảng ủy xa Minh Tân`.
pub(crate) const UNMARKED_LEVELS: &[&str] = &["xa", "huyen", "tinh", "phuong"];

/// Who is at the head of several bodies: `Trưởng các thôn`.
pub(crate) const HEADS_OF_SEVERAL: &[&str] = &["truong"];

/// What allows somebody something behind the name, and how somebody agrees with what was done: no work is assigned.
#[rustfmt::skip]
pub(crate) const RIGHTS: &[&str] = &[
    "duoc quyen", "co quyen", "duoc phep", "duoc huong", "nhat tri voi", "nhat tri cao", "nhat tri thong qua",
    "dong y voi",
];

/// What defines behind a name and a colon: `Chủ đầu tư: là tổ chức …`.
pub(crate) const DEFINING: &str = "la";

/// Duties that behind a figure are nothing to do: `01 đồng chí lãnh đạo`, `02 người làm việc không chuyên trách`.
pub(crate) const COUNTED_DUTIES: &[&str] =
    &["khong", "can", "lam", "lanh dao", "chi dao", "thuong truc", "to chuc", "giam sat", "phai", "cu"];

/// The measure that behind a day is one: `30/6/2032 hoàn thành …`.
pub(crate) const COMPLETING: &str = "hoan thanh";

/// The bodies whose names go on with what they are about.
pub(crate) const BODIES_ABOUT: &[&str] = &["ban chi dao", "to cong tac", "hoi dong", "uy ban"];

/// The verbs behind the name of who leads, in brackets behind an item: `(Sở A chủ trì, …)`.
pub(crate) const BRACKETED: &[&str] =
    &["chu tri", "thuc hien", "phu trach", "chiu trach nhiem", "la dau moi", "lam dau moi"];

/// The verbs of those who lead and of those who help: `Sở A chủ trì, Sở B phối hợp`.
pub(crate) const LEADS: &str = "chu tri";
pub(crate) const HELPS: &str = "phoi hop";

/// What stands between the verb of those who help and with whom they do.
pub(crate) const WITH: &[&str] = &["voi", "cung"];

/// What the names of parts of bodies and of people open with who are charged and head no letter, as [`super::openings::OPENINGS`].
pub(crate) const UNITS: &[(&str, Charged)] = &[
    ("phan xuong", Named("phân xưởng")),
    ("nha may", Named("nhà máy")),
    ("thu vien", Named("thư viện")),
    ("giao vien tong phu trach", Any),
    ("giao vien chu nhiem", Any),
    ("giao vien bo mon", Any),
];

/// What an item opens with that says behind a comma what is done when something else is over: `Sau lễ, tổng hợp …`.
pub(crate) const AFTERWARDS: &[&str] = &["sau", "cuoi", "ket thuc", "xong"];

/// What joins those who work together, with its marks: `cũng` is another word.
pub(crate) const ALONG_WITH: &str = "cùng";

/// What an introduction says that lays down rules.
pub(crate) const LAYING_DOWN: &str = "quy dinh ve";
