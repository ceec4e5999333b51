//! Words of assigned work: what charges, what is done, with whom and by when. Folded (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu chỉ thị, công văn, thông báo); usage of notices of conclusions,
//! plans and telegrams.

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

/// Of [`STATING`] what tells where those are who are charged, or on what ground, where something is asked behind it:
/// `Chủ tịch các xã tại khu vực có mưa, lũ tập trung chỉ đạo …`, `Văn phòng trên cơ sở nhiệm vụ được giao theo dõi …`.
pub(crate) const PLACING: &[&str] = &["tai khu vuc", "tai dia ban", "tai cac dia ban", "tren co so"];

/// What says behind such a place or ground that nothing is asked, and what is only said of the ground.
pub(crate) const DONE: &[&str] = &["da", "dang", "duoc", "bi", "la", "chua", "co ban", "co nhieu", "kha"];
pub(crate) const GIVEN: &[&str] = &["duoc giao", "duoc phan cong", "duoc phe duyet"];

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

/// The second words of what looks like a position and is something done: `chủ trì`, `đại diện`, `chủ tọa`.
pub(crate) const DOING: &[&str] = &["tri", "dien", "toa"];

/// Words before a charging verb that make a mention of it: `theo đề nghị của`.
pub(crate) const MENTIONING: &[&str] = &[
    "theo", "xet", "su", "duoc", "co", "noi", "nhung", "cac", "y", "noi dung", "mot", "nhiem", "ban", "chuyen",
    "duong", "cua", "don", "va", "khi", "viec", "kien", "luat", "so", "tai", "da", "hoac", "khong", "chua", "che",
];

/// What is done with a request before it is made, to whom it says nothing: `hồ sơ trình, đề nghị Chủ tịch khen thưởng`.
pub(crate) const HANDING_IN: &[&str] = &["ho so trinh", "danh sach"];

/// The words of a need, with their marks, and that which complains as well; and what somebody needs that is nothing to do.
pub(crate) const NEEDS: &[&str] = &["cần", "phải"];
pub(crate) const OBLIGED: &str = "phải";
pub(crate) const SUPPORT: &str = "ho tro";

/// Words that open what is said before the name of the charged: `Trên cơ sở đó, Bộ Tư pháp …`.
#[rustfmt::skip]
pub(crate) const ADVERBIALS: &[&str] = &[
    "tren co so", "can cu", "de", "sau khi", "trong qua trinh", "trong", "ve", "doi voi", "truong hop", "voi", "khi",
    "thuc hien", "tu", "theo", "dinh ky", "dong thoi", "theo do", "rieng", "ngoai ra", "hang nam", "hang",
    "hang thang", "nham", "truoc mat", "truoc", "hoan thanh", "thuc day",
];

/// Words that fold as one of [`ADVERBIALS`] does and are another, with their marks: `Đề án`.
pub(crate) const NO_ADVERBIALS: &[&str] = &["đề", "đê"];

/// What stands before whoever does or assigns what is told: `nhiệm vụ khác do Ủy ban nhân dân phân công`.
pub(crate) const AGENT: &str = "do";

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
    "tang thoi luong", "tang thoi gian", "tam dung", "tam ngung", "chuyen ho so",
    "chuyen ket qua", "luu tru ho so", "luu tru tai lieu",
];

/// Openings of what an item allows or empowers: no work is assigned.
#[rustfmt::skip]
pub(crate) const ALLOWING: &[&str] = &[
    "duoc", "co quyen", "duoc phep", "cho phep", "uy quyen", "khong ap dung", "thong qua", "phe duyet",
    "ban hanh kem", "bai bo", "huy bo", "thay the", "co hieu luc", "thoi gian", "dia diem", "thanh phan", "kinh phi",
    "so luong", "tu ngay", "noi dung",
];

/// Openings of the lines below an item that say who does it, with whom and by when.
#[rustfmt::skip]
pub(crate) const LEADING: &[&str] = &[
    "co quan chu tri", "don vi chu tri", "chu tri", "co quan thuc hien", "don vi thuc hien",
    "don vi chu tri thuc hien", "co quan chu tri thuc hien", "trach nhiem thuc hien", "nguoi thuc hien",
    "don vi phu trach", "phu trach", "bo phan thuc hien", "phan cong thuc hien", "phan cong",
    "co quan, don vi chu tri", "don vi tham muu", "chu tri thuc hien", "don vi dau moi", "co quan dau moi",
    "thuc hien", "don vi chu tri tham muu", "don vi chu tri tham muu thuc hien", "co quan chu tri tham muu",
    "co quan chu tri tham muu thuc hien", "don vi chu tri, tham muu",
];

/// As [`LEADING`], for what has to come of it.
pub(crate) const RESULTS: &[&str] = &[
    "san pham",
    "ket qua",
    "san pham du kien",
    "ket qua du kien",
    "san pham dau ra",
    "ket qua dau ra",
    "san pham hoan thanh",
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
    "co giai phap", "co cac giai phap", "co bien phap", "co ke hoach", "khao sat", "nam chac", "triet de",
];

/// Of [`DUTIES`] and [`MEASURES`] those that nobody does who is only spoken of.
#[rustfmt::skip]
pub(crate) const STRONG_DUTIES: &[&str] = &[
    "chu tri", "phoi hop", "co trach nhiem", "chiu trach nhiem", "theo chuc nang", "khan truong", "chu dong",
    "tap trung", "tham muu", "ra soat", "tiep tuc", "tang cuong", "day manh", "thuong xuyen", "tich cuc", "don doc",
    "theo doi", "bo tri", "can doi", "trien khai", "bao cao", "tong hop", "quan tam", "chi dao", "nghiem tuc",
    "to chuc", "kip thoi", "huong dan", "xay dung", "kiem tra", "giup", "thuc hien kiem tra", "thuc hien ra soat",
    "thuc hien giam sat", "thuc hien thu hoi", "thuc hien tong hop", "chuan bi", "dinh ky bao cao",
];

/// What ends the heading of those who are charged with what stands below it.
pub(crate) const ANSWERABLE: &str = "co trach nhiem";

/// The words before those who cooperate.
pub(crate) const COOPERATION: &[&str] = &["phoi hop", "chu tri cung"];

/// The words that a term begins with.
pub(crate) const TERM_OPENERS: &[&str] =
    &["truoc", "cham", "den", "vao", "quy", "trong", "theo", "dung", "dinh", "hang", "thoi"];

/// Heads of bodies behind whose name and a comma [`PARTNERS`] stand.
pub(crate) const LISTING_PARTNERS: &[&str] = &["so", "bo", "cuc"];

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

/// The words at the end of a heading that say that its items follow, the last first.
pub(crate) const FOLLOWING: [&str; 4] = [" day", " sau", " nhu", " cu the"];

/// The verb of a report.
pub(crate) const REPORTING: &str = "bao cao";

/// What joins a body to those with whom it works.
pub(crate) const TOGETHER: &str = "cung";

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

/// The verbs behind the name of who leads, in brackets behind an item: `(Sở A chủ trì, …)`.
pub(crate) const BRACKETED: &[&str] =
    &["chu tri", "thuc hien", "phu trach", "chiu trach nhiem", "la dau moi", "lam dau moi"];

/// The verbs of those who lead and of those who help: `Sở A chủ trì, Sở B phối hợp`.
pub(crate) const LEADS: &str = "chu tri";
pub(crate) const HELPS: &str = "phoi hop";

/// What stands between the verb of those who help and with whom they do.
pub(crate) const WITH: &[&str] = &["voi", "cung"];

/// What an item opens with that says behind a comma what is done when something else is over, with its marks: `Sau lễ, tổng
/// hợp …`; and what says behind it that it was done.
pub(crate) const AFTERWARDS: &[&str] = &["sau", "cuối", "kết thúc", "xong"];
pub(crate) const FOUND: &[&str] = &["thấy", "phát hiện", "được", "đã"];

/// What makes a noun of a verb: a sentence that opens with it says how something is, not what to do.
pub(crate) const MATTER: &str = "viec";

/// What joins those who work together, with its marks: `cũng` is another word.
pub(crate) const ALONG_WITH: &str = "cùng";
