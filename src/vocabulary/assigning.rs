//! Which documents and which of their sections assign work, and which only order to carry them out. Folded (see `fold`).
//!
//! Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu chỉ thị, công văn, thông báo); usage of notices of conclusions,
//! plans and telegrams.

use crate::fold::Openings;

/// Openings of paragraphs that close a document or order its execution as a whole.
#[rustfmt::skip]
pub(crate) static CLOSINGS: Openings = Openings::new(&[
    "tren day la", "tren day,", "nay thong bao", "nay, thong bao", "tran trong", "xin tran trong", "nhan duoc",
    "chi tiet lien he", "moi chi tiet", "chi tiet xin", "moi thong tin", "dau moi lien he", "thong tin lien he",
    "rat mong", "kinh mong", "xin cam on", "noi nhan", "kem theo", "(kem theo", "gui kem", "(gui kem", "luu y",
    "ghi chu", "(dinh kem", "cong van nay", "ke hoach nay", "huong dan nay", "chi thi nay", "quyet dinh nay",
    "nghi quyet nay", "thong bao nay", "ket luan nay", "quy dinh nay", "cac quy dinh",
]);

/// Words anywhere in a paragraph that only order the execution of the document, say how long goes on what was before it,
/// or are the file copy of a distribution that a scan ran into the text.
#[rustfmt::skip]
pub(crate) const EXECUTION: &[&str] = &[
    "trach nhiem thi hanh", "thi hanh quyet dinh nay", "thi hanh nghi quyet nay", "neu co vuong mac",
    "neu co kho khan", "neu phat sinh vuong mac", "neu co phat sinh", "co kho khan, vuong mac", "neu gap kho khan",
    "neu phat sinh kho khan", "neu con vuong mac", "co gi vuong mac", "neu thay can", "neu co van de",
    "thong bao de ", "tra loi de ", "xin thong bao", "biet de thuc hien", "duoc biet va", "biet, thuc hien",
    "biet va thuc hien", "de biet, ", "thoi gian du hop", "thoi gian den du", "thoi gian tham du",
    "can cu quyet dinh thi hanh", "can cu nghi quyet to chuc thuc hien", "nay co hieu luc", "co hieu luc thi hanh",
    "co hieu luc ke tu", "co hieu luc tu", "co hieu luc sau", "co hieu luc ngay",
    "truong hop phat sinh kho khan", "chiu trach nhiem toan dien ve noi dung", "trong truong hop co vuong mac",
    "neu co nhung kho khan", "neu phat sinh nhung kho khan", "truong hop phat sinh nhung kho khan",
    "qua trinh thuc hien co vuong mac", "qua trinh thuc hien co kho khan", "trien khai thuc hien co vuong mac",
    "can cu quyet dinh nay trien khai", "can cu quyet dinh nay to chuc thuc hien",
    "can cu quyet dinh nay to chuc trien khai", "can cu noi dung quyet dinh de trien khai",
    "can cu noi dung quyet dinh nay trien khai", "can cu noi dung quyet dinh nay to chuc thuc hien",
    "tiep tuc hoat dong cho den khi chinh quyen", "-luu: vt", "- luu: vt", "-luu: hc", "- luu: hc",
    "-luu: vp", "- luu: vp",
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

/// Of [`EXECUTION`] the verb behind which a document is named: it may be watched over as well.
pub(crate) const ENFORCING: &str = "thi hanh";

/// Those who govern, to whom a letter reports: nobody charges them.
#[rustfmt::skip]
pub(crate) const GOVERNING: &[&str] = &[
    "thu tuong", "pho thu tuong", "chinh phu", "quoc hoi", "uy ban thuong vu quoc hoi", "chu tich nuoc", "bo chinh tri",
    "ban bi thu",
];

/// What opens the heading of a section that tells what the document holds, and the words behind it that make work of that.
pub(crate) const CONTENT: &str = "noi dung";
pub(crate) const WORKS: &[&str] = &["hoat dong", "thuc hien", "trien khai", "nhiem vu", "cong viec", "giai phap"];

/// Openings of the headings of sections that describe.
#[rustfmt::skip]
pub(crate) const DESCRIBING: &[&str] = &[
    "danh gia", "tinh hinh", "ket qua", "ton tai", "han che", "nguyen nhan", "muc dich", "muc tieu", "doi tuong",
    "pham vi", "thoi gian", "dia diem", "thanh phan", "kinh phi", "quan diem", "vuong mac", "can cu", "hinh thuc",
    "kho khan", "dac diem", "nguyen tac", "giai thich", "tieu chi", "uu diem", "khuyet diem", "y nghia", "nguon luc",
    "co cau",
    "tieu chuan", "dieu kien", "vi tri", "chuc nang", "nhiem vu, quyen han", "quyen han", "thuc trang", "boi canh",
    "chi tieu", "che do", "muc chi", "ho so",
];

/// The heading, whole, of a section that describes what has to be reached: behind its first words it charges.
pub(crate) const REQUIREMENTS: &str = "yeu cau";

/// Openings of what an item praises: no work is assigned.
pub(crate) const PRAISING: &[&str] = &["danh gia cao", "ghi nhan", "hoan nghenh"];

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

/// What the heading opens with that says from when on a document is in force.
pub(crate) const EFFECT: &str = "hieu luc";

/// What the heading of a list of offences opens with.
pub(crate) const OFFENCES: &str = "cac hanh vi ";

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

/// Words in the headings of sections that say who carries a document out.
pub(crate) const CARRYING: &[&str] = &["to chuc thuc hien", "trach nhiem", "phan cong", "trien khai"];

/// What stands in a heading before those whose responsibility its section tells: `Trách nhiệm của chủ bến đò`.
pub(crate) const RESPONSIBILITY: &str = "trach nhiem cua";

/// The words of what stands beside it: `Thẩm quyền, nghĩa vụ và trách nhiệm của …`
pub(crate) const BESIDE_RESPONSIBILITY: &[&str] =
    &["tham", "quyen", "nghia", "vu", "nhiem", "han", "chuc", "nang", "loi", "ich", "va"];

/// Where their name ends: `… của chủ bến trong việc giữ đò`.
pub(crate) const RESPONSIBLE_FOR: &[&str] = &["trong", "ve", "doi", "khi"];

/// Words of headings that give powers away: what stands below them may be done and need not.
pub(crate) const DELEGATING: &[&str] =
    &["uy quyen cho", "phan cap cho", "phan quyen cho", "duoc uy quyen", "duoc phan cap"];

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

/// The codes of types that assign work in a manner of their own: letters, decisions, guidance; and, as printed, the names of
/// those whose codes are those of other types: circulars and rules of the Party.
pub(crate) const LETTER: &str = "CV";
pub(crate) const DECISION: &str = "QĐ";
pub(crate) const GUIDANCE: &str = "HD";
pub(crate) const PARTY_CIRCULAR: &str = "Thông tri";
pub(crate) const RULES: &str = "Quy định";

/// The codes of the types of which those of local bodies and ministries are of the kind of laws where their number bears the
/// year: `12/2031/NQ-HĐND`. Sources: Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, điều 4.
pub(crate) const NORMATIVE: &[&str] = &["QĐ", "NQ"];

/// The verb that empowers: no work is assigned.
pub(crate) const EMPOWERING: &str = "uy quyen";

/// The verbs that ask: of those who govern they order nothing.
pub(crate) const ASKING: &[&str] = &["de nghi"];

/// Those who charge the government: the assembly and the leaders of the Party, and their offices.
#[rustfmt::skip]
pub(crate) const ABOVE_GOVERNMENT: &[&str] = &[
    "quoc hoi", "uy ban thuong vu quoc hoi", "van phong quoc hoi", "ban bi thu", "bo chinh tri", "ban chap hanh trung uong",
    "van phong trung uong dang",
];

/// What opens the condition of a sentence, and the word that ends it, with its marks.
pub(crate) const CONDITIONS: &[&str] = &["truong hop", "neu", "khi"];
pub(crate) const THEN: &str = "thì";

/// What opens the ground of a sentence, up to its comma.
pub(crate) const GROUND: &str = "can cu";

/// What opens the purpose of a sentence, up to its comma.
pub(crate) const PURPOSES: &[&str] = &["de", "nham"];

/// The label behind which it stands where somebody is.
pub(crate) const ADDRESS: &str = "dia chi";

/// What the execution of a document is called behind its verbs, beside the document itself.
pub(crate) const CONTENTS: &[&str] = &["noi dung tren", "noi dung neu tren", "noi dung nay"];

/// What opens the topic of an item.
pub(crate) const TOPIC: &str = "doi voi";

/// What is done to those whom `đối với` names behind it: they are charged with nothing.
pub(crate) const DEALING_WITH: &[&str] =
    &["kiem tra", "thanh tra", "quan ly", "giam sat", "xu ly", "xu phat", "cuong che", "ho tro", "cap phep", "thue"];

/// What makes one after the other of those behind it.
pub(crate) const ONE_BY_ONE: &str = "tung";

/// The end of a paragraph whose items say what has to be done, as printed.
pub(crate) const ANNOUNCING: &str = "sau:";

/// What an introduction says that lays down rules.
pub(crate) const LAYING_DOWN: &str = "quy dinh ve";
