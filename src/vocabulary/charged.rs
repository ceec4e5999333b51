//! Who is charged: what names of bodies and persons open with, go on with and end at. Folded (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu chỉ thị, công văn, thông báo); usage of notices of conclusions,
//! plans and telegrams.

use super::openings::Charged::{self, Any, Named};

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
    "co so dao tao", "co so kham benh, chua benh", "co so kham chua benh", "to chuc tin dung",
    "dai bieu quoc hoi", "dai bieu hoi dong nhan dan", "dai bieu hdnd", "to dai bieu", "ldld", "cdcs", "chi, dang bo", "phong ban", "phong, ban", "ong ba", "ong, ba", "chu ho dap", "chu dap",
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
    "co so du lieu", "quan khu", "khoa moi", "phong thu dan su",
    "thanh doan", "huyen doan", "thi doan", "tinh doan", "trat tu do thi", "rung phong ho", "rung dac dung",
    "da khoa", "chuyen khoa", "cong trinh", "thuy loi", "giao thong", "dan dung", "xuat nhap khau", "thi truong",
    "noi bo", "lien tinh", "tuong duong",
    "hang hai", "hang khong", "duong bo", "duong thuy", "do thi", "moi truong", "nong nghiep", "lam nghiep",
    "thuc pham", "dich vu", "tai san", "du lieu", "dat dai", "quy dat", "benh tat", "nong thon", "phap che", "kinh te",
    "van hoa", "the thao", "du lich", "thuy san", "chuyen trach", "doan truc thuoc", "co rung",
    "ven bien", "mien nui", "bien gioi", "dang uy vien", "tinh uy vien", "thanh uy vien", "huyen uy vien",
    "chi uy vien", "phap luat", "cha me tre em", "lien nganh", "lam sang", "can lam sang", "chi uy",
    "dang ky dau tu", "dang ky kinh doanh", "truong thon",
    "truong ap", "truong khoa", "truong phong", "to truong",
    // The levels of hospitals. Source: Luật Khám bệnh, chữa bệnh 15/2023/QH15, Điều 104.
    "cap chuyen sau", "cap co ban", "cap ban dau",
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

/// Groups and the general word behind their comma that goes on with them: `các tập đoàn, tổng công ty nhà nước`.
pub(crate) const GROUPS: &str = "cac tap doan";
pub(crate) const CORPORATIONS: &str = "tong cong ty";

/// Levels that a document speaks to without their names, with their marks: `Tỉnh cần tập trung …`.
pub(crate) const SPOKEN_TO: &[&str] = &["tỉnh", "thành phố", "huyện", "xã", "phường", "quận"];

/// How a letter speaks to those whom it is addressed to, with its marks, and by which nouns: `đề nghị Quý Cơ quan`.
pub(crate) const HONOURED: &str = "quý";
pub(crate) const HONOURED_BODIES: &[&str] = &["co quan", "don vi"];

/// What stands before the name of a body whose people are meant: `lực lượng Công an cấp xã`.
pub(crate) const FORCES: &str = "luc luong";

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
    "duoc giao lam", "duoc giao nhiem vu", "duoc giao quan ly", "la to chuc", "la ca nhan", "la doanh nghiep",
    "la ho gia dinh",
];

/// Of these the words that say something of all who are named, where it cannot be told how far they go.
pub(crate) const RESTRICTION_STATES: &[&str] = &["duoc", "la"];

/// What says that somebody did something, and restricts nothing, with its marks.
pub(crate) const TOLD_OF: &[&str] = &["đã", "đang", "chưa"];

/// What says that something was done to somebody, with its marks; and what makes a noun of it or another verb: `thiết bị`.
pub(crate) const SUFFERING: &str = "bị";
pub(crate) const NO_SUFFERING: &[&str] = &["thiet", "chuan", "trang"];

/// What several have to do with, behind their names, and the words that open it: `các đơn vị liên quan đến việc sắp xếp`.
pub(crate) const CONCERNED: &str = "lien quan";
pub(crate) const CONCERNED_WITH: &[&str] = &["den", "toi"];

/// Whom a document names by no more than what they are, and what tells which of them are meant, before what they have to
/// do: `Các cơ quan theo thẩm quyền khẩn trương …`.
pub(crate) const WHOEVER: &[&str] = &["cac co quan", "cac don vi", "cac to chuc"];
pub(crate) const BY_COMPETENCE: &str = "theo tham quyen";

/// Those who are named in small letters behind a body and its place: `Ủy ban nhân dân tỉnh Bến Gỗ, chính quyền địa phương`.
pub(crate) const LOCAL_GOVERNMENT: &str = "chinh quyen dia phuong";

/// Deputies, who are named in small letters beside the bodies that they belong to.
pub(crate) const DEPUTIES: &[&str] = &["dai bieu quoc hoi", "dai bieu hoi dong nhan dan", "dai bieu hdnd"];

/// Several who are told apart by what they have; for them rules are made, they do not act for the State.
pub(crate) const KEEPERS: &[&str] =
    &["doanh nghiep", "cong ty", "to chuc", "co so", "nha thau", "chu dau tu", "hop tac xa", "chu ho"];

/// What those have to do that are named by what they do: where the name ends.
#[rustfmt::skip]
pub(crate) const RESTRICTION_ENDS: &[&str] = &[
    "thuc hien", "to chuc", "trien khai", "phoi hop", "chu dong", "co trach nhiem", "chiu trach nhiem", "bao cao",
    "can cu", "ra soat", "tang cuong", "nghiem tuc", "khan truong", "phai", "tap trung", "tiep tuc", "thuong xuyen",
    "nghiem chinh", "chap hanh", "de", "trong viec",
];

/// Of these what shows behind a comma as well that it is asked of them.
pub(crate) const RESTRICTION_ENDS_APART: &[&str] = &["can cu", "co trach nhiem", "chiu trach nhiem", "phai"];

/// Words that open a name and are none by themselves.
pub(crate) const NAMELESS: &[&str] = &["dong chi", "d/c", "lanh dao"];

/// How a person is addressed whose name stands behind the label of what he or she is: `Thư ký: Bà Lê Thị A`.
pub(crate) const HONORIFICS: &[&str] = &["ong", "ba", "ong ba", "dong chi", "d/c"];

/// Whom the named belong to that is no body by itself: behind `của`.
pub(crate) const OWNERS: &[&str] = &["tinh", "thanh pho", "dia phuong", "trung uong", "quoc hoi", "to chuc co so dang"];

/// Small words that no part of a name goes on with, with their marks: `văn` in `Nhân văn` is no `vẫn`.
pub(crate) const PART_ENDS: &[&str] = &[
    "và", "hoặc", "ở", "đến", "từ", "để", "cần", "phải", "cho", "nhất", "trong", "ngoài", "nên", "sẽ", "vẫn", "cùng",
    "cũng", "chia",
];
pub(crate) const HAVING: &str = "có";

/// The words behind `cơ` in the names of bodies, which behind `có` are something else: `có quản lý`.
pub(crate) const NOT_HAD: &[&str] = &["quan", "so"];

/// The words of names before a number that ends them: `Dự án 85`, `khu vực 14`, `Ban Chỉ đạo 389`.
pub(crate) const BEFORE_NUMERALS: &[&str] = &["an", "vuc", "dao", "so"];

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

/// What parts of a body, of no name of their own, begin with: in the headings of the section that says who does what.
pub(crate) const PARTS_OF_BODIES: &[&str] = &["to", "doi", "tram", "khoa", "ban"];

/// What the names of enterprises open with, and those of their offices.
pub(crate) const ENTERPRISES: &[&str] = &["cong ty", "van phong dai dien"];

/// What a city is called behind another level and a slash, with its marks: `các tỉnh/thành phố`.
pub(crate) const CITY_OPENS: &str = "thành";
pub(crate) const CITY_GOES_ON: &str = "pho";

/// What passes an order on before whom it is passed on to, and names somebody before a body: `Lãnh đạo chính quyền …`.
pub(crate) const LEADERS: &str = "lanh dao";

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

/// Words that names end with and verbs open with, with the second words of these: `ban hành`, `ủy quyền`.
pub(crate) const VERBS_OF_NAME_WORDS: &[(&str, &str)] =
    &[("ban", "hanh"), ("uy", "quyen"), ("uy", "nhiem"), ("quan", "tam"), ("khac", "phuc")];

/// The end of a heading below which things are counted.
pub(crate) const COUNTING: &str = "gom:";

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

/// Levels and places that a head is named by in small letters, with their marks: `Thanh tra huyện`, `Đoàn trường`.
pub(crate) const LEVELS: &[&str] = &["tỉnh", "huyện", "quận", "xã", "phường", "thị xã", "trường", "sở"];

/// Nouns that are no head and its level: `Hội trường UBND tỉnh`.
pub(crate) const NO_HEADS: &[&str] = &["hoi truong", "hoi so"];

/// Of [`LEVELS`] those that may stand without their marks before the name of a place: `Đảng ủy xa Minh Tân`.
pub(crate) const UNMARKED_LEVELS: &[&str] = &["xa", "huyen", "tinh", "phuong"];

/// Who is at the head of several bodies: `Trưởng các thôn`.
pub(crate) const HEADS_OF_SEVERAL: &[&str] = &["truong"];

/// The bodies whose names go on with what they are about.
pub(crate) const BODIES_ABOUT: &[&str] = &["ban chi dao", "to cong tac", "hoi dong", "uy ban"];

/// What the names of parts of bodies and of people open with who are charged and head no letter, as [`super::openings::OPENINGS`].
pub(crate) const UNITS: &[(&str, Charged)] = &[
    ("phan xuong", Named("phân xưởng")),
    ("nha may", Named("nhà máy")),
    ("thu vien", Named("thư viện")),
    ("van phong dai dien", Any),
    ("giao vien tong phu trach", Any),
    ("giao vien chu nhiem", Any),
    ("giao vien bo mon", Any),
];
