//! Quyền hạn, chức vụ, học hàm, cấp bậc, họ: the words of a signature block.
//!
//! Keys are folded (see `fold`) unless said otherwise. Sources: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, II.7;
//! Hướng dẫn 36-HD/VPTW, II.1.7; Luật Sĩ quan Quân đội nhân dân, Luật Công an nhân dân (cấp bậc); usage.

use crate::fold::Openings;
use crate::{AuthorityCode, CopyMark};

/// Quyền hạn: the letters of the codes, longer ones first. Source: Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW,
/// II.1.7. `Q.` stands before the position of who holds it for a time.
pub(crate) const AUTHORITIES: &[(&str, AuthorityCode)] = &[
    ("TUQ", AuthorityCode::Tuq),
    ("TM", AuthorityCode::Tm),
    ("KT", AuthorityCode::Kt),
    ("TL", AuthorityCode::Tl),
    ("Q", AuthorityCode::Q),
];

/// The word, as printed, that leads a unit where it opens a position: `TRƯỜNG` is a school.
pub(crate) const LEADERS: &[&str] = &["TRƯỞNG ", "Trưởng ", "PHÓ TRƯỞNG ", "Phó Trưởng ", "Phó trưởng "];

/// The youth union of a school, as printed, which `ĐOÀN TRƯỞNG` is told from by its mark.
pub(crate) const UNION_OF_SCHOOL: &str = "ĐOÀN TRƯỜNG";

/// The word of a deputy in capitals, and how a deputy's position opens, recognition having lost its mark or not.
pub(crate) const DEPUTY: &str = "PHÓ";
pub(crate) const DEPUTY_UNMARKED: &str = "PHO";
pub(crate) const DEPUTY_KEY: &str = "pho";
pub(crate) const DEPUTY_OPENINGS: [&str; 2] = ["PHÓ ", "PHO "];

/// Who leads a committee of the Party or of the youth union, folded, and what stands behind it of the union: `BÍ THƯ` /
/// `ĐOÀN XÃ …`. Source: Hướng dẫn 36-HD/VPTW, II.1.7.
pub(crate) const SECRETARY: &str = "bi thu";
pub(crate) const UNION: &str = "doan";

/// Who signs for one of the parties, folded: `ĐẠI DIỆN BÊN A`
pub(crate) const REPRESENTATIVE: &str = "dai dien";

/// What opens the line by which another body confirms what is signed above, folded. Source: usage of applications and minutes.
pub(crate) const CONFIRMS: &str = "xac nhan";

/// The word of the file copy, folded, and the office that keeps it, as printed: `Lưu: VT`. Source: Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, II.9.
pub(crate) const KEPT: &str = "luu";
pub(crate) const RECORDS_OFFICE: &str = "VT";

/// How an entry opens that refers to others, and how a purpose does in its own words, folded: `Như Điều 3`, `(để biết)`
pub(crate) const LIKE: &str = "nhu ";
pub(crate) const IN_ORDER_TO: &str = "de ";

/// What is left of the word that most positions end with, folded: `CỤC TRƯỢ`
pub(crate) const LEADER_REMNANT: &str = "truo";

/// What the heading of a copy names it by, folded. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II; Hướng dẫn
/// 36-HD/VPTW, II.3.
pub(crate) const COPY_MARKS: [(&str, CopyMark); 4] = [
    ("trich sao", CopyMark::TrichSao),
    ("sao luc", CopyMark::SaoLuc),
    ("sao y", CopyMark::SaoY),
    ("ban sao", CopyMark::SaoY),
];

/// What joins two offices that one person holds, as printed: `Chủ tịch kiêm Giám đốc`.
pub(crate) const HOLDING_BOTH: &str = "kiêm";

/// The words in capitals behind which a position is whom an entry of the distribution names.
pub(crate) const BEFORE_ADDRESSED_POSITIONS: [&str; 3] = ["CÁC", "VÀ", "NHƯ"];

/// What copies are counted in, in full and abbreviated, as printed: `Lưu: VT, 10 bản`. Source: Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, II.9.
pub(crate) const COPIES: [&str; 3] = ["bản", "b", "B"];

/// What may stand before a position, in this order.
pub(crate) const BEFORE_POSITIONS: &[&str] = &["q. ", "q.", "p. ", "p.", "quyen ", "nguyen ", "pho ", "cac "];

/// The words that open a position, without `phó` and `quyền` before them.
pub(crate) const POSITIONS: &[&str] = &[
    "chu tich",
    "bo truong",
    "thu truong",
    "thu tuong",
    "giam doc",
    "tong giam doc",
    "cuc truong",
    "tong cuc truong",
    "chi cuc truong",
    "vu truong",
    "doi truong",
    "hat truong",
    "doan truong",
    "chanh van phong",
    "chanh thanh tra",
    "chanh an",
    "truong ban",
    "truong phong",
    "truong doan",
    "truong khoa",
    "truong tieu ban",
    "truong ban quan ly",
    "to truong",
    "bi thu",
    "tong bi thu",
    "hieu truong",
    "vien truong",
    "chu nhiem",
    "thong doc",
    "tong thanh tra",
    "tong kiem toan",
    "kiem toan truong",
    "tong tham muu truong",
    "tham muu truong",
    "tu lenh",
    "chi huy truong",
    "chinh uy",
    "chu toa",
    "chu tri",
    "thu ky",
    "tong thu ky",
    "uy vien",
    "nguoi ghi bien ban",
    "nguoi lap bieu",
    "nguoi lap bien ban",
    "nguoi chung kien",
    "nguoi vi pham",
    "ke toan truong",
    "tham phan",
    "chap hanh vien",
    "tong bien tap",
    "vien chu tich",
    "dai dien",
    "kiem sat vien",
    "kiem toan vien",
    "dieu tra vien",
    "cong chung vien",
    "tram truong",
    "don truong",
    "quan doc",
    "dai su",
    "tong lanh su",
    "su doan truong",
    "lu doan truong",
    "trung doan truong",
    "tieu doan truong",
    "vien pho",
    "chi hoi truong",
    "lien doi truong",
    "hai doi truong",
    "cua hang truong",
    "giam thi",
    "chinh tri vien",
    "hoi tham nhan dan",
    "kiem lam vien",
    "thanh tra vien",
    "giam sat vien",
    "hieu pho",
    "hat pho",
    "thu quy",
    "phu trach ke toan",
    "tong phu trach doi",
];

/// What stands in the place of a position: in which part somebody signs.
pub(crate) const SIGNER_PARTS: &[&str] = &[
    "ben giao",
    "ben nhan",
    "ben a",
    "ben b",
    "ben uy quyen",
    "ben duoc uy quyen",
    "ben cho thue",
    "ben thue",
    "ben ban",
    "ben mua",
    "nguoi dai dien",
    "nguoi giao",
    "nguoi nhan",
    "nguoi su dung lao dong",
    "nguoi uy quyen",
    "nguoi duoc uy quyen",
    "nguoi viet",
];

/// Those of them who are known by the word alone: in capitals on a line of its own somebody signs there.
pub(crate) const SIGNING_PEOPLE: [&str; 11] = [
    "chu dau tu",
    "nguoi bao cao",
    "nguoi cam ket",
    "nguoi de nghi",
    "nguoi lam chung",
    "nguoi lam don",
    "nguoi lao dong",
    "nguoi lap",
    "nguoi moi",
    "nguoi phat ngon",
    "nguoi tu kiem diem",
];

/// How signing software names who signed, as it prints it.
pub(crate) const PRINTED_SIGNER: [&str; 4] = ["Digitally signed by", "Signed by", "Ký bởi", "Người ký"];

/// Who signs below the document for having received it, folded. Source: Nghị định 118/2021/NĐ-CP, Phụ lục (forms of decisions
/// on sanctions).
pub(crate) const RECEIVERS: [&str; 3] = ["nguoi nhan quyet dinh", "nguoi nhan ban sao", "nguoi nhan van ban"];

/// Pairs of words that leave no doubt of a position even where recognition damaged the rest of the line.
pub(crate) const POSITION_REMNANTS: &[&str] = &[
    "chu tich",
    "bo truong",
    "thu truong",
    "thu tuong",
    "giam doc",
    "cuc truong",
    "vu truong",
    "van phong",
    "truong ban",
    "truong phong",
    "thuong truc",
    "hieu truong",
    "chu nhiem",
    "thong doc",
    "vien truong",
];

/// The words that open the name of a collective: what stands behind `TM.`.
pub(crate) static COLLECTIVES: Openings = Openings::new(&[
    "uy ban",
    "ubnd",
    "hoi dong",
    "hdnd",
    "ban chap hanh",
    "ban thuong vu",
    "ban thuong truc",
    "ban bi thu",
    "bo chinh tri",
    "chinh phu",
    "doan chu tich",
    "ban can su",
    "dang doan",
    "dang uy",
    "chi uy",
    "chi bo",
    "tinh uy",
    "thanh uy",
    "huyen uy",
    "quan uy",
    "thi uy",
    "thuong truc",
    "ban chi dao",
    "ban giam doc",
    "ban giam hieu",
    "ban to chuc",
    "doan doan",
    "tieu ban",
]);

/// The collectives that are named without a place.
pub(crate) const WHOLE_COLLECTIVES: &[&str] =
    &["chinh phu", "quoc hoi", "uy ban thuong vu quoc hoi", "bo chinh tri", "ban bi thu"];

/// Words between family and given name that are hardly ever given names, as printed, with the blank before.
pub(crate) const MIDDLE_NAMES: &[&str] = &[" Văn", " Thị"];

/// Collectives that are named by what follows, an office among it: `HỘI ĐỒNG THẨM PHÁN`.
pub(crate) const HEADLESS: &[&str] = &["hoi dong", "tieu ban", "thuong truc"];

/// Ranks and degrees before a name, as printed, the longer before the shorter where one begins the other.
pub(crate) const RANKS: &[&str] = &[
    "Đại tướng",
    "Thượng tướng",
    "Trung tướng",
    "Thiếu tướng",
    "Chuẩn Đô đốc",
    "Phó Đô đốc",
    "Đô đốc",
    "Đại tá",
    "Thượng tá",
    "Trung tá",
    "Thiếu tá",
    "Đại úy",
    "Đại uý",
    "Thượng úy",
    "Thượng uý",
    "Trung úy",
    "Trung uý",
    "Thiếu úy",
    "Thiếu uý",
    "Giáo sư",
    "Phó Giáo sư",
    "Tiến sĩ",
    "Tiến sỹ",
    "Thạc sĩ",
    "Thạc sỹ",
    "Bác sĩ",
    "Bác sỹ",
    "Dược sĩ",
    "Kỹ sư",
    "Luật sư",
    "Nhà giáo nhân dân",
    "Nhà giáo ưu tú",
    "PGS",
    "GS",
    "TSKH",
    "TS",
    "ThS",
    "Ths",
    "THS",
    "BSCKII",
    "BSCKI",
    "BSCK2",
    "BSCK1",
    "BSCK",
    "BS",
    "CKII",
    "CKI",
    "CK2",
    "CK1",
    "Prof",
    "Ts",
    "Linh mục",
    "Hòa thượng",
    "Hoà thượng",
    "Thượng tọa",
    "Thượng toạ",
    "Thầy thuốc nhân dân",
    "Thầy thuốc ưu tú",
    "DSCKII",
    "DSCKI",
    "DS",
    "KTS",
    "KS",
    "NGND",
    "NGƯT",
    "NSND",
    "NSƯT",
    "TTND",
    "TTƯT",
    "LS",
];

/// What stands in the place of a signature: what was done there, or is to be done.
pub(crate) const DIRECTIONS: &[&str] =
    &["da ky", "daky", "ky ten", "ky, dong dau", "ky va dong dau", "ky, ghi ro", "ky, ho ten", "ky va ghi ro"];

/// The same where a bracket opens before them and nothing else stands in it: `(Ký)`, `(Ấn ký)`.
pub(crate) const ENCLOSED_DIRECTIONS: &[&str] = &["ky", "an ky", "an, ky", "ky, an"];

/// The same as they stand in brackets behind a position, whole.
pub(crate) const WHOLE_DIRECTIONS: &[&str] = &[
    "da ky",
    "da ky so",
    "da ky dien tu",
    "da ky ten",
    "da ky, dong dau",
    "da ky va dong dau",
    "ky",
    "an ky",
    "ky ten",
    "ky ten, dong dau",
    "ky ten va dong dau",
    "ky, dong dau",
    "ky va dong dau",
    "ky, ho ten",
    "ky, ghi ro ho ten",
    "ky va ghi ro ho ten",
    "ky, ghi ro ho, ten",
];

/// Họ: family names, with their marks and in lower case.
pub(crate) const FAMILY_NAMES: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đào", "đoàn", "vương", "trịnh", "trương", "đinh", "lâm", "phùng", "mai", "tô", "hà", "cao", "lương", "lưu",
    "thái", "chu", "tạ", "quách", "tăng", "kiều", "đàm", "tôn", "âu", "nông", "thân", "khuất", "nghiêm", "lò", "cầm",
    "hứa", "thạch", "giang", "tống", "bạch", "mạc", "mạnh", "tiêu", "doãn", "thiều", "lại", "lã", "lữ", "trà", "cù",
    "cồ", "bế", "triệu", "hầu", "giàng", "sùng", "lầu", "thào", "tráng", "ma", "phí", "mẫn", "khổng", "ưng", "ung",
    "bành", "đới", "hàn", "kha", "khương", "liêu", "liễu", "lộ", "lục", "mã", "nhâm", "nhan", "ngụy", "nguỵ", "thẩm",
    "tòng", "trác", "diệp", "dư", "cáp", "cam", "ân", "bá", "đậu", "khúc", "lường", "quàng", "siu", "rơ", "ksor",
    "rmah", "niê", "rah", "alăng", "bling", "coor", "pơloong", "hờ", "cứ", "lù", "chảo", "tẩn", "phàn", "chẩu",
    "khiếu", "tào", "cấn", "lăng", "ngọc", "tưởng", "chử", "thiệu", "sử", "kpă", "nay", "rcom", "rơchâm", "ayun",
    "byă", "êban", "vi", "lô", "sầm", "đèo", "lèo", "vừ", "cháng", "thèn", "sồng", "hạng", "hảng", "phùn", "tằng",
    "vòng", "mlô", "hmok", "adrơng", "kbuôr", "ktul",
];

/// Rare family names, most of which are other words as well, as printed: they count where a name is due.
pub(crate) const RARE_FAMILY_NAMES: &[&str] = &[
    "Bàn",
    "Bảo",
    "Biện",
    "Bình",
    "Cát",
    "Châu",
    "Chế",
    "Chung",
    "Công",
    "Danh",
    "Điền",
    "Điêu",
    "Điểu",
    "Đồng",
    "Đổng",
    "Đường",
    "Giáp",
    "Hạ",
    "Hán",
    "Hồng",
    "Khà",
    "Kim",
    "Linh",
    "Lộc",
    "Lỗ",
    "Lư",
    "Mạch",
    "Mộc",
    "Mông",
    "Mùa",
    "Nhữ",
    "Ninh",
    "Ông",
    "Phó",
    "Phù",
    "Phương",
    "Quảng",
    "Sìn",
    "Sơn",
    "Thi",
    "Thịnh",
    "Tiết",
    "Trầm",
    "Từ",
    "Ứng",
    "Văn",
    "Vàng",
    "Viên",
];

/// The position, folded, whose first word is written like a family name once its mark is lost.
pub(crate) const NO_NAME: &str = "chu tich";

/// Given names of one letter.
pub(crate) const ONE_LETTER_NAMES: &[&str] = &["Ý", "Ở", "Á", "Ô", "Ơ", "Ú"];

/// What names of the highland peoples open with before the given name, which a family name may follow: `Y`, `H'` (Ê Đê,
/// Mnông), `K'`, `Ka` (Cơ Ho, Mạ), `A`, `Y` (Xơ Đăng, Gié Triêng). As printed, without the apostrophe.
pub(crate) const NAME_PARTICLES: &[&str] = &["Y", "A", "H", "K", "Ka"];

/// What a copy is sent for: how it is written, folded, and what it means.
pub(crate) const PURPOSES: &[(&str, &str)] = &[
    ("b/c", "báo cáo"),
    ("b/cao", "báo cáo"),
    ("bc", "báo cáo"),
    ("bao cao", "báo cáo"),
    ("t/h", "thực hiện"),
    ("th/h", "thực hiện"),
    ("t/hien", "thực hiện"),
    ("thuc hien", "thực hiện"),
    ("p/h", "phối hợp"),
    ("ph", "phối hợp"),
    ("phoi hop", "phối hợp"),
    ("biet", "biết"),
    ("theo doi", "theo dõi"),
    ("t/d", "theo dõi"),
    ("chi dao", "chỉ đạo"),
    ("c/d", "chỉ đạo"),
    ("phoi hop chi dao", "phối hợp chỉ đạo"),
    ("kiem tra", "kiểm tra"),
    ("dang tai", "đăng tải"),
    ("dang website", "đăng website"),
    ("dang cong bao", "đăng Công báo"),
    ("dua tin", "đưa tin"),
    ("tham gia", "tham gia"),
    ("tham dinh", "thẩm định"),
    ("giam sat", "giám sát"),
    ("d/b", "để biết"),
    ("thay b/c", "thay báo cáo"),
    ("thay bao cao", "thay báo cáo"),
];

/// What stands before a purpose in its brackets: `(để b/c)`.
pub(crate) const BEFORE_PURPOSES: &[&str] = &["de ", "d/", "xin "];

/// The entries of those whom the document addresses.
pub(crate) const ADDRESSED_ABOVE: &[&str] = &["nhu tren", "nhu kinh gui"];

/// The words that open an entry of a distribution list.
pub(crate) static ENTRY_OPENINGS: Openings = Openings::new(&[
    "nhu ",
    "luu",
    "bo ",
    "so ",
    "ban ",
    "cuc ",
    "vu ",
    "uy ban",
    "ubnd",
    "hdnd",
    "van phong",
    "vp",
    "hoi ",
    "doan ",
    "cong an",
    "cac ",
    "thuong truc",
    "tt ",
    "tt.",
    "cong ",
    "dai ",
    "bao ",
    "trung tam",
    "toa an",
    "tand",
    "vien ",
    "kiem toan",
    "website",
    "cong bao",
    "dang uy",
    "tinh uy",
    "thanh uy",
    "huyen uy",
    "chi cuc",
    "chu tich",
    "ct, ",
    "thu tuong",
    "pho thu tuong",
    "thu truong",
    "bo truong",
    "giam doc",
    "pgd",
    "mat tran",
    "ubmt",
    "lien ",
    "tong ",
    "phong ",
    "truong ",
    "quoc hoi",
    "chinh phu",
    "bch",
    "bhxh",
    "kho bac",
    "ngan hang",
    "thue ",
    "dang bo",
    "cap uy",
    "bi thu",
    "chanh ",
    "dong chi",
    "d/c",
    "ong ",
    "ba ",
    "co quan",
    "trang ",
    "hiep hoi",
    "tap doan",
    "pho ",
    "don vi",
    "thanh tra",
    "to ",
    "bql",
    "qlnn",
    "ttgcp",
    "ttg",
    "vksnd",
    "co so",
]);

/// What stands behind `lưu` in words that name no file copy: `Trung tâm Lưu trữ`, `lưu hành nội bộ`.
pub(crate) const NOT_KEPT: &[&str] = &["tru", "hanh", "y", "dong", "vong"];

/// The labels above the distribution.
pub(crate) const DISTRIBUTION_LABELS: &[&str] = &["noi nhan", "noi gui", "noi nhan van ban"];

/// The usual one as it is printed. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9.
pub(crate) const PRINTED_DISTRIBUTION: &str = "Nơi nhận";

/// What a `TRƯỞNG` of its own leads, `TRƯỞNG PHÒNG`: before any other word it ends the office of another, `BỘ TRƯỞNG`.
pub(crate) const LED: &[&str] = &["BAN", "PHÒNG", "KHOA", "ĐOÀN", "TIỂU", "TRẠM", "BỘ", "CÔNG"];
