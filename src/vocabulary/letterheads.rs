//! Cơ quan ban hành in the letterhead: where names go on, the titles of the other column.
//!
//! Keys are folded (see `fold`). Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2; Hướng dẫn 36-HD/VPTW, II.1.2; usage.

/// The offices whose holder issues in person, where the name of the body stands on the next line: `CHỦ TỊCH` /
/// `ỦY BAN NHÂN DÂN …`
pub(crate) const OFFICES: &[&str] = &["chu tich", "bo truong", "chanh an", "vien truong", "hieu truong"];

/// How running text names the state, whose name is the title of the other column:
/// `… Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam ký …`
pub(crate) const STATE: &[&str] = &["nước Cộng h", "nước CHXHCN", "CHÍNH PHỦ NƯỚC CỘNG H"];

/// How a line opens that names it.
pub(crate) const STATE_OPENING: &str = "NƯỚC CỘNG H";

/// The state behind the name of its assembly, folded, without blanks.
pub(crate) const STATE_KEY: &str = "nuocconghoaxahoichunghiavietnam";

/// How the line below the first republic's name begins, which counted its years: `NĂM THỨ HAI`.
pub(crate) const YEAR_OF_REPUBLIC: &str = "nam thu";

/// Openings that name no body on their own: the name goes on with whatever stands below.
pub(crate) const INCOMPLETE: &[&str] = &[
    "uy ban",
    "uy ban nhan dan",
    "ubnd",
    "uy ban mat tran to quoc",
    "uy ban mat tran to quoc viet nam",
    "uy ban kiem tra",
    "hoi dong",
    "hoi dong nhan dan",
    "hdnd",
    "bo",
    "so",
    "cuc",
    "tong cuc",
    "chi cuc",
    "vu",
    "ban",
    "ban chap hanh",
    "ban can su",
    "ban can su dang",
    "ban chi dao",
    "ban quan ly",
    "ban quan ly du an",
    "phong",
    "truong",
    "truong dai hoc",
    "truong cao dang",
    "truong trung hoc co so",
    "truong trung hoc pho thong",
    "truong tieu hoc",
    "truong mam non",
    "vien",
    "hoc vien",
    "dai hoc",
    "cong ty",
    "cong ty co phan",
    "cong ty tnhh",
    "cong ty tnhh mtv",
    "cong ty tnhh mot thanh vien",
    "tong cong ty",
    "tap doan",
    "tong lien doan",
    "lien doan",
    "lien doan lao dong",
    "cong doan",
    "hoi",
    "doan",
    "dang uy",
    "dang bo",
    "dang doan",
    "chi bo",
    "toa an",
    "toa an nhan dan",
    "vien kiem sat",
    "vien kiem sat nhan dan",
    "thanh tra",
    "kiem toan",
    "ngan hang",
    "trung tam",
    "thuong truc",
    "ban thuong truc",
    "ban thuong truc uy ban",
    "doan dai bieu",
    "bao hiem",
    "bao hiem xa hoi",
    "benh vien",
    "cong an",
    "bo tu lenh",
    "bo chi huy",
    "bo chi huy quan su",
    "kho bac",
    "kho bac nha nuoc",
    "to cong tac",
    "trung tam dich vu",
    "trung tam ho tro",
    "trung tam phat trien",
    "trung tam phuc vu",
    "trung tam quan ly",
];

/// What directs or serves a body whose name stands on the next line: `BAN THƯỜNG VỤ` / `TỈNH ỦY …`. Below that body it is whole.
pub(crate) const ORGANS: &[&str] = &[
    "ban thuong vu",
    "ban chi huy",
    "ban to chuc",
    "ban tuyen giao",
    "ban dan van",
    "ban noi chinh",
    "ban xay dung dang",
    "hoi dong truong",
    "hoi dong quan tri",
    "hoi dong thanh vien",
    "hoi dong tham phan",
    "van phong",
];

/// How the names of schools open, and what their teams of teachers begin with.
pub(crate) const TEAMS: (&str, &str) = ("truong", "TỔ ");

/// The other word that begins like a team.
pub(crate) const NO_TEAM: &str = "TỔ CHỨC";

/// The words of places, folded, and how big such a place is, 0 for the smallest; none, where it lies in any other. Since 2025
/// communes lie in provinces and no districts.
pub(crate) const PLACES: [(&str, Option<u8>); 11] = [
    ("tinh", Some(3)),
    ("thanh pho", Some(2)),
    ("tp", Some(2)),
    ("huyen", Some(1)),
    ("quan", Some(1)),
    ("thi xa", Some(1)),
    ("thi tran", Some(0)),
    ("phuong", Some(0)),
    ("xa", Some(0)),
    ("dac khu", Some(0)),
    ("khu vuc", None),
];

/// Their words: a name goes on with them, `ỦY BAN NHÂN DÂN` / `TỈNH …`. Before [`BODIES_OF_PLACES`] they open bodies.
pub(crate) const PLACE_WORDS: &[&str] = &words_of(PLACES);

#[expect(clippy::indexing_slicing, reason = "both are of one length, and an error would be one of compilation")]
const fn words_of<const N: usize>(places: [(&'static str, Option<u8>); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut at = 0;
    while at < N {
        words[at] = places[at].0;
        at += 1;
    }
    words
}

/// What makes a body of the word of a place before it: `Tỉnh ủy`, `Huyện Đoàn`; folded, and as it is printed in running text
/// where it is no name: `huyện Đoan Hùng` is a place.
pub(crate) const BODIES_OF_PLACES: [(&str, &[&str]); 2] = [("uy", &["Ủy", "Uỷ"]), ("doan", &["Đoàn"])];

/// Words that belong together across a line end, though the second one opens bodies: the last word above and the first
/// below.
pub(crate) const COMPOUNDS: &[(&str, &str)] = &[
    ("xa", "hoi"),
    ("dai", "hoi"),
    ("hiep", "hoi"),
    ("chi", "hoi"),
    ("quoc", "hoi"),
    ("quoc", "phong"),
    ("hai", "phong"),
    ("du", "phong"),
    ("giai", "phong"),
    ("bien", "phong"),
    ("van", "phong"),
    ("can", "bo"),
    ("dang", "bo"),
    ("chi", "bo"),
    ("cuc", "bo"),
    ("noi", "bo"),
    ("duong", "bo"),
    ("co", "so"),
    ("dan", "so"),
    ("dia", "ban"),
    ("uy", "ban"),
    ("xuat", "ban"),
    ("van", "ban"),
    ("moi", "truong"),
    ("thi", "truong"),
    ("nha", "truong"),
    ("giao", "vien"),
    ("sinh", "vien"),
    ("hoc", "vien"),
    ("benh", "vien"),
    ("thanh", "vien"),
    ("cong", "vien"),
    ("lien", "doan"),
    ("cong", "doan"),
    ("tap", "doan"),
    ("tinh", "doan"),
    ("thanh", "doan"),
    ("hai", "quan"),
    ("tong", "cuc"),
    ("chi", "cuc"),
    ("giao", "duc"),
    ("nghiep", "vu"),
    ("dich", "vu"),
    ("noi", "vu"),
    ("nhiem", "vu"),
    ("thuong", "vu"),
    ("dan", "quan"),
    ("y", "khoa"),
    ("da", "khoa"),
    ("chuyen", "khoa"),
    ("bach", "khoa"),
    ("nuoc", "ngoai"),
    ("nong", "thon"),
    ("trien", "quy"),
];

/// What stands before and behind a hyphen within the names of bodies, folded: `BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI`.
pub(crate) const HYPHENATED: [(&str, &str); 7] = [
    ("lao dong", "thuong binh"),
    ("van hoa", "the thao"),
    ("van hoa", "thong tin"),
    ("van hoa", "xa hoi"),
    ("to chuc", "can bo"),
    ("tu tuong", "van hoa"),
    ("kinh te", "xa hoi"),
];

/// A title of the other column.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Title {
    /// Its words.
    pub(crate) words: &'static [&'static str],
    /// How many of its first words tell it from the name of a body, where it is cut off at a line end.
    pub(crate) least: usize,
    /// How many of its first words may be lost: what is left is still no name. `HỒ CHÍ MINH` is a city as well.
    pub(crate) lost: usize,
}

/// Quốc hiệu, Tiêu ngữ, the titles of Party and youth union.
pub(crate) const TITLES: &[Title] = &[
    Title { words: &REPUBLIC, least: 2, lost: 3 },
    Title { words: &FORMER_REPUBLIC, least: 4, lost: 2 },
    Title { words: &MOTTO, least: 2, lost: 2 },
    Title { words: &PARTY, least: 2, lost: 1 },
    Title { words: &YOUTH_UNION, least: 2, lost: 1 },
    Title { words: &["doan", "thanh", "nien", "cong", "san", "ho", "chi", "minh"], least: 4, lost: 3 },
];

/// Quốc hiệu, Tiêu ngữ, the titles of Party and youth union as they are printed, whole. Sources: Nghị định 30/2020/NĐ-CP,
/// Phụ lục I; Hướng dẫn 05-HD/VPTW.
pub(crate) const PRINTED_TITLES: &[&str] = &[
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    PRINTED_PARTY[0],
    PRINTED_PARTY[1],
    "Độc lập - Tự do - Hạnh phúc",
    "Độc lập – Tự do – Hạnh phúc",
];

/// The titles of Party and youth union as they are printed, on one line.
pub(crate) const PRINTED_PARTY: [&str; 2] = ["ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH"];

/// The title of the youth union as it is printed, which the names of its bodies begin with as well.
pub(crate) const PRINTED_UNIONS: [&str; 2] = [PRINTED_PARTY[1], "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH"];

/// The first words of towns, whose second one is `PHỐ`, `XÃ` or `TRẤN`.
pub(crate) const TOWNS: [&str; 2] = ["THÀNH", "THỊ"];

/// What Quốc hiệu opens with as it is printed, and the first and the last words of Tiêu ngữ: lines break within both, and
/// what parts the words of the motto is set in many ways.
pub(crate) const PRINTED_REPUBLIC: [&str; 2] = ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"];
pub(crate) const PRINTED_MOTTO: [&str; 2] = ["Độc lập", "Hạnh phúc"];

/// Quốc hiệu: Cộng hòa xã hội chủ nghĩa Việt Nam.
pub(crate) const REPUBLIC: [&str; 8] = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"];

/// Quốc hiệu until 1976: Việt Nam dân chủ cộng hòa.
pub(crate) const FORMER_REPUBLIC: [&str; 6] = ["viet", "nam", "dan", "chu", "cong", "hoa"];

/// Tiêu ngữ: Độc lập - Tự do - Hạnh phúc.
pub(crate) const MOTTO: [&str; 6] = ["doc", "lap", "tu", "do", "hanh", "phuc"];

/// The title of the Party: Đảng Cộng sản Việt Nam.
pub(crate) const PARTY: [&str; 5] = ["dang", "cong", "san", "viet", "nam"];

/// The title of the youth union: Đoàn TNCS Hồ Chí Minh.
pub(crate) const YOUTH_UNION: [&str; 5] = ["doan", "tncs", "ho", "chi", "minh"];

/// The units of the country that the names of places begin with, and the words behind them that make bodies of them.
pub(crate) const UNITS: &[&str] = &["TỈNH", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG"];
pub(crate) const OF_UNITS: &[&str] = &["ỦY", "UỶ", "ĐOÀN", "ĐỘI", "HỘI"];

/// The units, folded, that offices name their places by in the stamps with which they receive documents.
pub(crate) const STAMPED_UNITS: &[&str] = &["tinh", "huyen"];

/// Words that a name does not end with, as printed: `BÁ THƯỚC` and `ĐÔNG VỆ` are places.
pub(crate) const CONNECTIVES: &[&str] = &["VÀ", "CỦA", "CHO", "VỀ", "THUỘC", "VỚI", "CÁC"];

/// What the stamp of the office that received a document opens with, as printed. Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV
/// (form of the stamp `Đến`).
pub(crate) const RECEIVED_LABELS: &[&str] =
    &["ĐẾN Số", "ĐẾN Ngày", "ĐẾN:", "Số đến:", "Ngày đến:", "Chuyển:", "Lưu hồ sơ"];

/// The word of that stamp by itself, and the labels that are its own only before a number without letters.
pub(crate) const RECEIVED: &str = "ĐẾN";
pub(crate) const RECEIVED_NUMBERED: &[&str] = &["Số:", "Ngày:"];

/// The word that joins what stands below it to the name above.
pub(crate) const JOINT: &str = "va";

/// The same where a line in capitals begins with it.
pub(crate) const PRINTED_JOINT: &str = "VÀ ";

/// Small words amid a name in capitals, with their marks.
pub(crate) const SMALL_CONNECTIVES: &[&str] = &["và", "của", "về", "cho"];

/// What units of the country are called amid the name of a place, in small letters: `Thành phố Hồ …`, `Thị xã …`
pub(crate) const SMALL_UNITS: &[&str] = &["phố", "xã"];

/// The words, folded, that may stand in small letters in the name of a place: units of the country, `đảo`, and
/// what is misprinted so (`Hà nội`).
pub(crate) const SMALL_PLACE_WORDS: &[&str] =
    &["pho", "xa", "tran", "tinh", "huyen", "quan", "phuong", "dao", "noi", "nam"];

/// The abbreviations of units before the name of a place.
pub(crate) const UNIT_CODES: &[&str] = &["TP", "TX", "TT", "Q", "P", "H"];

/// The words before the name of a place, with their marks: `ĐỒNG XA` is one itself.
pub(crate) const PRINTED_PLACES: &[&str] =
    &["TỈNH", "PHỐ", "TP", "TP.", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG", "TRẤN", "KHU", "VỰC"];

/// What the bodies of a place make up for the Party: `ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH`.
pub(crate) const PRINTED_BLOC: &str = " KHỐI ";

/// Words of places of which the second one alone is none.
pub(crate) const SECOND_OF_PLACES: [(&str, &str); 3] = [("THÀNH", "PHỐ"), ("THỊ", "TRẤN"), ("KHU", "VỰC")];

/// Bodies that stand beside each other at every level and never below each other, folded: those of justice and of the forces.
pub(crate) const PEERS: [&str; 5] =
    ["vien kiem sat", "toa an", "cong an", "bo chi huy quan su", "bo chi huy bo doi bien phong"];

/// A department's first word and what is done to what it keeps off: `PHÒNG, CHỐNG …`; the first words of the names of
/// ministries and of their departments in a province, folded.
pub(crate) const DEPARTMENT: &str = "phong";
pub(crate) const COMBATS: &str = "chong";
pub(crate) const MINISTRY: &str = "bo";
pub(crate) const PROVINCIAL_DEPARTMENT: &str = "so";

/// What a committee is called before what it is one of: a name never ends with it, folded.
pub(crate) const COMMITTEE: &str = "uy ban";

/// The words, folded, between which a treaty names a state and its government: `GIỮA CHÍNH PHỦ NƯỚC …`
pub(crate) const GOVERNMENT_OF: (&str, &str) = ("phu", "nuoc");

/// The first half of the word for the State, folded, where a name is torn within it: `BAN CHỈ ĐẠO NHÀ` / `NƯỚC`.
pub(crate) const STATE_OF: &str = " nha";

/// What `phòng` keeps off: `PHÒNG, CHỐNG …`, `PHÒNG THỦ …` name what is done, no body.
pub(crate) const PREVENTED: &[&str] = &["chong", "chay", "thu", "ngua", "tranh", "benh"];

/// How lines begin in capitals that look like the name of a body once their marks are gone: `QUẢN LÝ …`, not `QUẬN …`;
/// `VIÊN CHỨC`, not `VIỆN …`; `BỔ SUNG …`, not `BỘ …`; `BẢN GHI NHỚ`, not `BAN …`; `HỢP ĐỒNG`,
/// not `HỘI ĐỒNG`.
pub(crate) const NO_BODIES: &[&str] = &[
    "ban cam ket",
    "ban ghi nho",
    "ban ke khai",
    "ban ket luan",
    "ban kiem diem",
    "ban thoa thuan",
    "ban tuong trinh",
    "quan ly",
    "quan he",
    "vien chuc",
    "vien tro",
    "so huu",
    "so lieu",
    "hoi nhap",
    "hoi nghi",
    "hoi thao",
    "hop dong",
    "doan ket",
    "truong hop",
    "phuong an",
    "phuong huong",
    "tinh hinh",
    "bo sung",
    "bo tri",
    "bo nhiem",
    "khoa hoc",
];

/// What bodies open with that stand above those of [`SUBORDINATES`], folded.
pub(crate) const SUPERIORS: &[&str] = &[
    "bo",
    "ubnd",
    "uy ban nhan dan",
    "tong cuc",
    "cuc",
    "so",
    "dang bo",
    "dang uy",
    "toa an nhan dan toi cao",
    "vien kiem sat nhan dan toi cao",
    "tong lien doan",
    "uy ban mttq",
    "uy ban mat tran",
    "tap doan",
    "tong cong ty",
];

/// The committees that govern places, and bodies of places that stand below them, folded.
pub(crate) const COMMITTEES: [&str; 2] = ["uy ban nhan dan", "ubnd"];
pub(crate) const BELOW_COMMITTEES: [&str; 7] =
    ["trung tam", "so", "benh vien", "truong trung hoc", "truong tieu hoc", "truong mam non", "chi cuc"];

/// What the bodies open with that a ministry is made of, folded.
pub(crate) const DEPARTMENTS: &[&str] = &["tong cuc", "cuc", "vu"];

/// What bodies open with that stand below others, and amid no name but behind [`COMPOSED`], folded.
pub(crate) const SUBORDINATES: &[&str] = &[
    "tong cuc",
    "chi cuc",
    "cuc",
    "benh vien",
    "trung tam",
    "truong dai hoc",
    "truong cao dang",
    "truong trung hoc",
    "truong mam non",
    "chi bo",
    "uy ban kiem tra",
    "ban thuong truc",
    "toa an nhan dan",
    "vien kiem sat nhan dan",
    "lien doan lao dong",
    "cong ty",
];

/// The same, where their marks tell them from other words.
pub(crate) const SUBORDINATES_MARKED: &[&str] = &["SỞ ", "PHÒNG "];

/// Words that go on with those, folded.
pub(crate) const COMPOSED: &[&str] = &["chi", "tong", "van", "quoc", "bien", "hai", "cac", "va", "cua", "tra"];
