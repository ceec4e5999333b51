//! What a sentence says of the documents that it names: the verbs and the words around them. Folded where nothing else is
//! said (see `fold`).
//!
//! Sources: Nghị định 78/2025/NĐ-CP, forms of documents that amend; usage of citing sentences.

use crate::Relation;

/// How what is done to a document begins that is amended, also where the rest of it is lost or says more: `sửa đổi, bổ sung`.
pub(crate) const TO_AMEND: &str = "sua doi";

/// The verb of a heading that repeals what is listed below it.
pub(crate) const TO_REPEAL: &str = "bai bo";

/// How a basis begins; and one behind which several documents are listed.
pub(crate) const BASIS: &str = "can cu";
pub(crate) const LISTED_BASES: &[&str] = &["can cu cac"];

/// What is laid down somewhere.
pub(crate) const LAID_DOWN: &str = "quy dinh";

/// What guidance is called where it stands in a document, and what says that it is followed.
pub(crate) const GUIDANCE: &str = "huong dan";
pub(crate) const ACCORDING: &str = "theo";

/// The verb that details as well as carries out: `quy định biện pháp thi hành`.
pub(crate) const CARRYING_OUT: &str = "thi hanh";

/// What stands before the place where something is laid down.
pub(crate) const AT: &str = "tai";

/// How a document speaks of itself behind its type: folded; and as printed, amid a sentence.
pub(crate) const THIS: &[&str] = &["nay"];
pub(crate) const OWN: &str = " này ";

/// Verbs before a mention, the longest of those that end alike first.
pub(crate) const VERBS: &[(&str, Relation)] = &[
    ("can cu quy dinh tai", Relation::Basis),
    ("can cu vao", Relation::Basis),
    ("can cu", Relation::Basis),
    ("quy dinh chi tiet va huong dan thi hanh", Relation::Guides),
    ("huong dan thi hanh", Relation::Guides),
    ("huong dan thuc hien", Relation::Guides),
    ("quy dinh chi tiet thi hanh", Relation::Guides),
    ("quy dinh chi tiet", Relation::Guides),
    ("huong dan chi tiet", Relation::Guides),
    ("bien phap thi hanh", Relation::Guides),
    ("bien phap to chuc thi hanh", Relation::Guides),
    ("bien phap de to chuc thi hanh", Relation::Guides),
    ("bien phap de thi hanh", Relation::Guides),
    ("chi tiet thi hanh", Relation::Guides),
    ("huong dan", Relation::Guides),
    ("ban hanh kem theo", Relation::IssuedWith),
    ("ban hanh kem", Relation::IssuedWith),
    ("ban hanh theo", Relation::IssuedWith),
    ("kem theo", Relation::IssuedWith),
    ("bo sung", Relation::Supplements),
    // As recognition leaves it: it may have lost what stands before it, too (`Sửa déi, bd sung`).
    ("bd sung", Relation::Amends),
    ("be sung", Relation::Amends),
    ("b6 sung", Relation::Amends),
    ("sua doi", Relation::Amends),
    ("thay the", Relation::Replaces),
    ("thay the cho", Relation::Replaces),
    ("bai bo", Relation::Repeals),
    ("huy bo", Relation::Repeals),
    ("hop nhat", Relation::Consolidates),
    // What is stopped is not carried out.
    ("dinh chi thuc hien", Relation::Mentions),
    ("khong ngung thuc hien", Relation::Implements),
    ("ngung thuc hien", Relation::Mentions),
    ("tam dung thuc hien", Relation::Mentions),
    ("tam dung viec thuc hien", Relation::Mentions),
    ("trien khai thuc hien", Relation::Implements),
    ("thuc hien", Relation::Implements),
    ("trien khai", Relation::Implements),
    ("cu the hoa", Relation::Implements),
    // `Ngưng hiệu lực thi hành Nghị định số …`: from when it is in force.
    ("hieu luc thi hanh", Relation::Mentions),
    ("dinh chi thi hanh", Relation::Mentions),
    ("dinh chi viec thi hanh", Relation::Mentions),
    ("ngung thi hanh", Relation::Mentions),
    ("tam dung thi hanh", Relation::Mentions),
    ("thi hanh", Relation::Implements),
];

/// Words between the verb and the mention.
pub(crate) const BETWEEN: &[&str] = &[
    "mot so dieu cua",
    "mot so noi dung cua",
    "mot so noi dung",
    "van ban",
    "mot so dieu",
    "mot so dinh muc",
    "noi dung",
    "cac noi dung",
    "mot phan",
    "toan bo",
    "cac",
    "cua",
    "tot",
    "nghiem",
    "nghiem tuc",
    "co hieu qua",
    "hieu qua",
    "day du",
    "thang loi",
    "tai",
    "theo",
    "khoan",
    "ve",
    "viec",
    "nhung",
    "hai",
    "doi voi",
    "mot so dieu khoan cua",
    "mot se dieu cua",
    "boi",
];

/// How what says that not all of a document is meant begins; its headings are parts of it, too.
pub(crate) const PARTLY: &[&str] = &["mot so", "mot phan", "ten", "doan mo dau"];

/// What stands before a document of which a part is meant.
pub(crate) const SOME_OF: &[&str] = &[
    "mot so dieu cua",
    "mot so noi dung cua",
    "mot so dieu, khoan cua",
    "mot so quy dinh cua",
    "mot so quy dinh tai",
    "mot so khoan cua",
    "mot so diem cua",
    "mot so diem, khoan cua",
    "mot so khoan, diem cua",
    "mot phan",
    "mot phan cua",
];

/// How a title may begin before what the document does.
pub(crate) const MATTER: &[&str] = &["ve viec", "ve", "v/v"];

/// The parts of a provision that are smaller than a point, before their letters.
pub(crate) const BELOW_POINTS: &[&str] = &["tiet"];

/// The paragraphs of a provision, before their numbers.
pub(crate) const PARAGRAPHS: &[&str] = &["kho thu", "doan thu", "gach dau dong thu"];

/// What stands before provisions that are not all that are called so.
pub(crate) const SOME_ALONE: &[&str] = &["mot so"];

/// What stands before `quy định` where something is called by no more than that it is laid down somewhere, the longest of
/// those that end alike first.
pub(crate) const BEFORE_LAID_DOWN: &[&str] = &["mot so noi dung", "noi dung", "mot so", "cac"];

/// What stands before the document that another amends: `một số điều của`, also where `của` is left out.
pub(crate) const SOME_ARTICLES: &str = "mot so dieu";

/// What stands before a law of which parts are amended: `Luật sửa đổi một số điều của Luật A`.
pub(crate) const PARTS_AMENDED: &[&str] = &["dieu cua", "khoan cua", "sua doi"];

/// What stands before parts of it.
pub(crate) const SOME: &[&str] = &["mot so", "cac", "toan bo", "mot phan", "noi dung"];

/// What is a part of a document or a form that belongs to it.
pub(crate) const PARTS: &[&str] =
    &["diem", "khoan", "dieu", "muc", "phu luc", "mau", "bieu", "bieu mau", "cum tu", "dinh muc", "danh muc"];

/// Words between such a part and a document that it is no part of, with their marks.
pub(crate) const ASIDE: &[&str] = &[" theo ", " được ", " là ", " bằng "];

/// Words between what is added and what it is added to, with their marks.
pub(crate) const ADDED_TO: &[&str] = &[" tại ", " vào ", " trong ", " trên "];

/// What a document tells those to do that carry it out.
pub(crate) const INSTRUCTIONS: &[&str] = &[
    "nhiem vu duoc giao",
    "y kien chi dao",
    "noi dung chi dao",
    "chi dao, dieu hanh",
    "chi dao",
    "y kien",
    "yeu cau",
    "ket luan",
];

/// Verbs before `kèm theo` that enclose a document with the letter. With their marks.
pub(crate) const ENCLOSING: &[&str] = &[" gửi", "(gửi", " đính"];

/// What papers are called that detail another: `các văn bản hướng dẫn thi hành`.
pub(crate) const PAPERS: &[&str] = &["van ban", "quy dinh cua chinh phu", "tai lieu"];

/// Words before a verb that make another document do it, or tell what was done before: `đã sửa đổi tại`.
pub(crate) const PASSIVE: &[&str] = &["da", "duoc", "bi"];

/// Words before a verb by which what it does is denied, with their marks.
pub(crate) const DENYING: &[&str] = &["không", "chưa"];

/// Verbs before a change that is only proposed.
pub(crate) const PROPOSING: &[&str] =
    &["de xuat", "kien nghi", "de nghi", "xem xet", "xem xet viec", "nghien cuu", "ra soat", "du kien"];

/// Verbs before a body by which it is asked or told to make a change, or to issue what makes it, with their marks; what ends
/// with such a verb and is none; and what stands before them where it was asked for what is done.
pub(crate) const ASKING: &[&str] =
    &["đề xuất", "kiến nghị", "đề nghị", "yêu cầu", "giao", "trình", "tham mưu", "tham mưu cho", "báo cáo"];
pub(crate) const NO_ASKING: &[&str] =
    &["to trinh", "chuong trinh", "quy trinh", "cong trinh", "lo trinh", "qua trinh", "giao trinh"];
pub(crate) const BECAUSE: &[&str] = &["theo", "tren co so", "sau khi", "can cu"];

/// What stands before the act that is to make a change and is not yet issued.
pub(crate) const PLANNING: &[&str] = &[
    "du thao",
    "chua ban hanh",
    "xay dung",
    "soan thao",
    "chuan bi ban hanh",
    "dang hoan thien",
    "ban hanh moi",
    "khi co",
];

/// What stands between the amendment of a document and the one that amended it. With its marks.
pub(crate) const AMENDED_BY: &[&str] = &["tại", "bởi", "theo", "bằng"];

/// What is said behind a document that is undone, or in whose stead another stands, the longest of those that begin alike first.
pub(crate) const UNDOES_IT: &[(&str, Relation)] = &[
    ("het hieu luc thi hanh", Relation::Repeals),
    ("het hieu luc", Relation::Repeals),
    ("cham dut hieu luc thi hanh", Relation::Repeals),
    ("cham dut hieu luc", Relation::Repeals),
    ("bi bai bo", Relation::Repeals),
    ("duoc bai bo", Relation::Repeals),
    ("bi thay the", Relation::Replaces),
    ("duoc thay the", Relation::Replaces),
];

/// What is said of a document before the one that amended it, and what joins the two.
pub(crate) const WAS_AMENDED: &[&str] = &["duoc sua doi", "duoc bo sung"];
pub(crate) const BY: &[&str] = &["theo", "boi", "tai", "bang"];

/// What stands before the document whose parts a title says are amended.
pub(crate) const AMENDED_IN: &[&str] = &["cua", "tai", "trong"];

/// What undoes the documents of a list, also where it is all that is said.
pub(crate) const UNDONE: &[(&str, Relation)] = &[
    ("het hieu luc", Relation::Repeals),
    ("cham dut hieu luc", Relation::Repeals),
    ("bai bo", Relation::Repeals),
    ("thay the", Relation::Replaces),
];

/// Of these, what is said of the documents of the list; and what names several before that.
pub(crate) const ENDING: &[&str] = &["het hieu luc", "cham dut hieu luc"];
pub(crate) const SEVERAL: &[&str] = &["cac", "nhung"];

/// What stands at the end of words that name what is listed below, what may stand behind that it is at its end, and what tells
/// since when.
pub(crate) const SAID_BELOW: &[&str] = &["sau day", "duoi day", "sau"];
pub(crate) const BEHIND_ENDING: &[&str] =
    &["thi hanh", "toan bo", "mot phan", "nhu sau", "sau day", "duoi day", "gom", "bao gom"];
pub(crate) const SINCE: &[&str] = &["ke tu", "tu ngay"];

/// Of these, the verbs whose object the list is.
pub(crate) const UNDOING: &[(&str, Relation)] = &[("bai bo", Relation::Repeals), ("thay the", Relation::Replaces)];

/// What stands between such a verb and the list.
pub(crate) const LISTED_BELOW: &[&str] =
    &["quy dinh tai", "mot so quy dinh tai", "cac quy dinh tai", "toan bo", "cac", "mot phan", "noi dung", "tai"];

/// What else is said of the documents of a list.
pub(crate) const ANNOUNCED: &[(&str, Relation)] =
    &[("sua doi", Relation::Amends), ("can cu", Relation::Basis), ("thuc hien", Relation::Implements)];

/// What says that a list stands below; as printed, the second of any case.
pub(crate) const BELOW: &str = "dưới đây";
pub(crate) const BEHIND: &str = "sau";

/// What laws are called that are still to be made.
pub(crate) const BILLS: &str = "du an";

/// How a heading begins below which changes are proposed to those who can make them.
pub(crate) const PROPOSAL: &str = "kien nghi";

/// What the documents of a list are called.
pub(crate) const LISTED: &[&str] =
    &["van ban", "thong tu", "quyet dinh", "nghi dinh", "nghi quyet", "chi thi", "quy dinh"];

/// Of these, what lists nothing directly behind the verb of a heading: `Bãi bỏ quy định về bến đò`.
pub(crate) const LISTS_NOTHING: &[&str] = &["quy dinh"];

/// What is done to wording in quotation marks that is taken out, put in or exchanged.
pub(crate) const CHANGING_WORDS: &[&str] = &[
    "bai bo cum tu",
    "bai bo noi dung",
    "bo cum tu",
    "bo sung cum tu",
    "thay cum tu",
    "thay the cum tu",
    "bang cum tu",
    "bai bo tu",
    "bo tu",
];

/// Verbs that an item of an amending document opens with, the longest of those that begin alike first.
pub(crate) const AMENDING: &[(&str, Relation)] = &[
    ("sua doi, bo sung", Relation::Amends),
    ("sua doi va bo sung", Relation::Amends),
    ("sua doi bo sung", Relation::Amends),
    // As recognition leaves it.
    ("sua doi, bd sung", Relation::Amends),
    ("sua doi, be sung", Relation::Amends),
    ("sua doi, b6 sung", Relation::Amends),
    ("sua doi", Relation::Amends),
    ("bo sung", Relation::Supplements),
    ("thay the", Relation::Amends),
    ("thay cum tu", Relation::Amends),
    ("bo cum tu", Relation::Amends),
    ("bai bo cum tu", Relation::Amends),
    ("bai bo", Relation::Repeals),
];

/// What is replaced or inserted by its words, behind the verb: `Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 7`.
pub(crate) const WORDING: &[&str] = &["cum tu", "cac cum tu", "mot so cum tu", "tu", "cac tu"];

/// What stands between what is added and the provision that it is put beside.
pub(crate) const PUT_BESIDE: &[&str] = &["sau", "truoc"];

/// What adds, before what is added.
pub(crate) const ADDING: &[&str] = &["bo sung vao", "bo sung"];

/// Words that join what is changed beside a provision.
pub(crate) const NAMED_BESIDE: &[&str] = &["va mot so khoan cua", "va mot so diem cua", "va mot so diem, khoan cua"];

/// What joins a provision to the document that it is a provision of.
pub(crate) const OF_DOCUMENT: &[&str] = &["cua", "tai", "ban hanh kem theo", "kem theo"];

/// What a document is called that has no number behind its type.
pub(crate) const LAWS: &[&str] = &["bo luat", "luat", "phap lenh", "hien phap"];

/// Văn bản quy phạm pháp luật: the types that lay down law, by their codes, whoever issues them.
pub(crate) const LAW: &[&str] = &["HP", "BL", "L", "PL", "NĐ", "TT", "TTLT"];

/// Types that central bodies have laid down law by, too, by their codes: decisions of ministers until 2008.
pub(crate) const ACTS: &[&str] = &["NQ", "QĐ", "CT"];

/// How the names of types begin that count parts and forms of a document as well, as printed: without symbol, day and issuer
/// their number names no document of its own.
pub(crate) const COUNTED: &[&str] = &["Quy trình", "Phương án", "Dự án", "Biên bản", "Phiếu", "Giấy"];

/// Acts that put other documents into force, by the codes of their types.
pub(crate) const ISSUING: &[&str] = &["QĐ", "NQ", "NĐ", "TT", "TTLT", "L", "PL"];

/// What they put into force: where it stands elsewhere or was not found, `này` still speaks of it.
pub(crate) const PUT_INTO_FORCE: &[&str] = &[
    "quy che",
    "quy dinh",
    "quy trinh",
    "dieu le",
    "chuong trinh",
    "ke hoach",
    "de an",
    "phuong an",
    "chien luoc",
    "huong dan",
    "noi quy",
];
