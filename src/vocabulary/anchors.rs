//! The words that open the parts of a document: anchors for the layout.
//!
//! Keys are folded (see `fold`). Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW; what real documents
//! print instead stands beside them.

use super::{attachments, signers};
use crate::layout::Signal;

/// Where an anchor stands on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The line begins with it.
    Opening,
    /// The line is nothing else, punctuation at its end aside.
    Whole,
}

/// How an anchor is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// Capitals only.
    Capitals,
    /// Any.
    Any,
}

/// A word or phrase that tells what a line is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchor {
    /// The folded key.
    pub(crate) key: &'static str,
    /// Where it stands.
    pub(crate) place: Place,
    /// How it is set.
    pub(crate) setting: Setting,
    /// What it signals.
    pub(crate) signal: Signal,
    /// How many letters recognition may have damaged, on short lines only.
    pub(crate) tolerance: u8,
}

const fn opening(key: &'static str, signal: Signal, tolerance: u8) -> Anchor {
    Anchor { key, place: Place::Opening, setting: Setting::Any, signal, tolerance }
}

const fn capitals(key: &'static str, signal: Signal, tolerance: u8) -> Anchor {
    Anchor { key, place: Place::Opening, setting: Setting::Capitals, signal, tolerance }
}

const fn whole(key: &'static str, signal: Signal, tolerance: u8) -> Anchor {
    Anchor { key, place: Place::Whole, setting: Setting::Any, signal, tolerance }
}

const fn whole_capitals(key: &'static str, signal: Signal, tolerance: u8) -> Anchor {
    Anchor { key, place: Place::Whole, setting: Setting::Capitals, signal, tolerance }
}

/// The anchors of all parts.
pub(crate) fn all_anchors() -> impl Iterator<Item = &'static Anchor> {
    ANCHORS.iter().chain(&PEOPLE)
}

/// [`signers::SIGNING_PEOPLE`], each on a line of its own.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
static PEOPLE: [Anchor; signers::SIGNING_PEOPLE.len()] = {
    let mut people = [whole_capitals("", Signal::Position, 0); signers::SIGNING_PEOPLE.len()];
    let mut at = 0;
    while at < people.len() {
        people[at].key = signers::SIGNING_PEOPLE[at];
        at += 1;
    }
    people
};

/// Those that are no words of other tables.
const ANCHORS: &[Anchor] = &[
    // Trích yếu
    opening("v/v", Signal::About, 0),
    opening("viv ", Signal::About, 0),
    opening("vv ", Signal::About, 0),
    opening("vw ", Signal::About, 0),
    opening("v/ ", Signal::About, 0),
    opening("v v ", Signal::About, 0),
    opening("ve viec", Signal::About, 0),
    opening("ve ", Signal::AboutShort, 0),
    opening("ban hanh ", Signal::AboutShort, 0),
    opening("phe duyet ", Signal::AboutShort, 0),
    opening("cong bo ", Signal::AboutShort, 0),
    opening("ket luan cua ", Signal::AboutShort, 0),
    opening("quy dinh ", Signal::AboutShort, 0),
    opening("sua doi", Signal::AboutShort, 0),
    // Kính gửi
    opening("kinh gui", Signal::Recipients, 1),
    opening("dong kinh gui", Signal::Recipients, 1),
    opening("kinhgui", Signal::Recipients, 0),
    opening("kinh trinh", Signal::Recipients, 0),
    opening("kinh chuyen", Signal::Recipients, 0),
    opening("gui:", Signal::Recipients, 0),
    opening("than gui:", Signal::Recipients, 0),
    opening("than ai gui:", Signal::Recipients, 0),
    // Căn cứ, đề nghị
    opening("can cu ", Signal::Basis, 0),
    opening("chieu ", Signal::Basis, 0),
    opening("- can cu ", Signal::Basis, 0),
    opening("theo de nghi cua ", Signal::Basis, 0),
    opening("xet de nghi", Signal::Basis, 0),
    opening("xet to trinh", Signal::Basis, 0),
    opening("tra loi ", Signal::Basis, 0),
    opening("phuc dap ", Signal::Basis, 0),
    // Đoạn mở đầu
    opening("thuc hien ", Signal::Opening, 0),
    opening("trong ", Signal::Opening, 0),
    opening("de ", Signal::Opening, 0),
    opening("tren co so ", Signal::Opening, 0),
    opening("theo ", Signal::Opening, 0),
    opening("qua ", Signal::Opening, 0),
    opening("sau khi ", Signal::Opening, 0),
    opening("tu ngay ", Signal::Opening, 0),
    opening("ngay ", Signal::Opening, 0),
    opening("tai ", Signal::Opening, 0),
    opening("vua qua", Signal::Opening, 0),
    opening("thoi gian ", Signal::Opening, 0),
    opening("hien nay", Signal::Opening, 0),
    opening("tiep ", Signal::Opening, 0),
    opening("xet ", Signal::Opening, 0),
    opening("vua ", Signal::Opening, 0),
    opening("nhung ", Signal::Opening, 0),
    opening("hom nay", Signal::Opening, 0),
    opening("chung toi", Signal::Opening, 0),
    // Where the addressee is found
    opening("dia chi:", Signal::Whereabouts, 0),
    opening("(dia chi:", Signal::Whereabouts, 0),
    opening("(d/c:", Signal::Whereabouts, 0),
    opening("d/c:", Signal::Whereabouts, 0),
    opening("mst", Signal::Whereabouts, 0),
    opening("(mst", Signal::Whereabouts, 0),
    opening("ma so thue", Signal::Whereabouts, 0),
    whole("can cu:", Signal::Basis, 0),
    // Quyết định, quyết nghị
    whole_capitals("quyet dinh:", Signal::Enactment, 0),
    whole_capitals("nghi dinh:", Signal::Enactment, 0),
    whole_capitals("quyet dinh :", Signal::Enactment, 0),
    whole_capitals("quyet nghi:", Signal::Enactment, 0),
    whole_capitals("quyet nghi :", Signal::Enactment, 0),
    whole_capitals("quyet nghi", Signal::Enactment, 0),
    whole_capitals("ra sac lenh:", Signal::Enactment, 0),
    whole_capitals("ra sac lenh", Signal::Enactment, 0),
    // What opens the text of a document with sections, in capitals below its subject
    whole_capitals("dat van de", Signal::Provision, 0),
    whole_capitals("loi noi dau", Signal::Provision, 0),
    whole_capitals("phan mo dau", Signal::Provision, 0),
    whole_capitals("noi dung", Signal::Provision, 0),
    // Nơi nhận
    opening("noi nhan", Signal::Distribution, 1),
    opening("noi gui", Signal::Distribution, 0),
    opening("nhu tren", Signal::AsAbove, 1),
    opening("nhu dieu", Signal::AsAbove, 1),
    opening("nhu kinh gui", Signal::AsAbove, 0),
    opening("luu:", Signal::FileCopy, 0),
    opening("luu vt", Signal::FileCopy, 0),
    opening("luu hc", Signal::FileCopy, 0),
    opening("luu van phong", Signal::FileCopy, 0),
    opening("luu vp", Signal::FileCopy, 0),
    opening("luu th", Signal::FileCopy, 0),
    opening("luu dang uy", Signal::FileCopy, 0),
    whole("luu", Signal::FileCopy, 0),
    // Chức vụ
    capitals("chu tich", Signal::Position, 0),
    capitals("pho chu tich", Signal::Position, 0),
    capitals("bo truong", Signal::Position, 0),
    capitals("thu truong", Signal::Position, 0),
    capitals("thu tuong", Signal::Position, 0),
    capitals("pho thu tuong", Signal::Position, 0),
    capitals("giam doc", Signal::Position, 0),
    capitals("pho giam doc", Signal::Position, 0),
    capitals("tong giam doc", Signal::Position, 0),
    capitals("pho tong giam doc", Signal::Position, 0),
    capitals("cuc truong", Signal::Position, 1),
    capitals("pho cuc truong", Signal::Position, 1),
    capitals("tong cuc truong", Signal::Position, 1),
    capitals("pho tong cuc truong", Signal::Position, 1),
    capitals("chi cuc truong", Signal::Position, 1),
    capitals("vu truong", Signal::Position, 0),
    capitals("pho vu truong", Signal::Position, 0),
    capitals("chanh van phong", Signal::Position, 1),
    capitals("pho chanh van phong", Signal::Position, 1),
    capitals("chanh thanh tra", Signal::Position, 1),
    capitals("truong ban", Signal::Position, 0),
    capitals("pho truong ban", Signal::Position, 0),
    capitals("truong phong", Signal::Position, 0),
    capitals("pho truong phong", Signal::Position, 0),
    capitals("truong doan", Signal::Position, 0),
    capitals("bi thu", Signal::Position, 0),
    capitals("pho bi thu", Signal::Position, 0),
    capitals("tong bi thu", Signal::Position, 0),
    capitals("hieu truong", Signal::Position, 0),
    capitals("pho hieu truong", Signal::Position, 0),
    capitals("vien truong", Signal::Position, 0),
    capitals("pho vien truong", Signal::Position, 0),
    capitals("chu nhiem", Signal::Position, 0),
    capitals("pho chu nhiem", Signal::Position, 0),
    capitals("chanh an", Signal::Position, 0),
    capitals("pho chanh an", Signal::Position, 0),
    capitals("thong doc", Signal::Position, 0),
    capitals("pho thong doc", Signal::Position, 0),
    capitals("tong thanh tra", Signal::Position, 0),
    capitals("tong kiem toan", Signal::Position, 0),
    capitals("tu lenh", Signal::Position, 0),
    capitals("chinh uy", Signal::Position, 0),
    capitals("chu toa", Signal::Position, 0),
    capitals("chu tri", Signal::Position, 0),
    capitals("thu ky", Signal::Position, 0),
    capitals("uy vien", Signal::Position, 0),
    capitals("thu truong don vi", Signal::Position, 0),
    capitals("nguoi ghi bien ban", Signal::Position, 0),
    capitals("nguoi lap bieu", Signal::Position, 0),
    capitals("nguoi lap bien ban", Signal::Position, 0),
    capitals("nguoi chung kien", Signal::Position, 0),
    capitals("nguoi vi pham", Signal::Position, 0),
    whole_capitals("nguoi viet bao cao", Signal::Position, 0),
    capitals("tram truong", Signal::Position, 0),
    capitals("don truong", Signal::Position, 0),
    capitals("quan doc", Signal::Position, 0),
    capitals("dai su", Signal::Position, 0),
    capitals("tong lanh su", Signal::Position, 0),
    capitals("su doan truong", Signal::Position, 0),
    capitals("lu doan truong", Signal::Position, 0),
    capitals("trung doan truong", Signal::Position, 0),
    capitals("chi hoi truong", Signal::Position, 0),
    capitals("dai dien", Signal::Position, 0),
    capitals("ke toan truong", Signal::Position, 0),
    capitals("kiem toan truong", Signal::Position, 0),
    capitals("truong cong an", Signal::Position, 0),
    capitals("pho truong cong an", Signal::Position, 0),
    capitals("truong thue", Signal::Position, 0),
    capitals("pho truong thue", Signal::Position, 0),
    capitals("doi truong", Signal::Position, 0),
    capitals("hat truong", Signal::Position, 0),
    capitals("truong khoa", Signal::Position, 0),
    capitals("to truong", Signal::Position, 0),
    capitals("chi huy truong", Signal::Position, 0),
    capitals("tham phan", Signal::Position, 0),
    capitals("kiem sat vien", Signal::Position, 0),
    capitals("chap hanh vien", Signal::Position, 0),
    capitals("tong bien tap", Signal::Position, 0),
    // Chữ ký
    opening("(da ky)", Signal::Signed, 0),
    whole("da ky", Signal::Signed, 0),
    opening("[daky]", Signal::Signed, 0),
    opening("(ky ten", Signal::Signed, 0),
    opening("(ky, ", Signal::Signed, 0),
    opening("(ky va ", Signal::Signed, 0),
    whole("(ky)", Signal::Signed, 0),
    opening("ky boi", Signal::ElectronicSignature, 1),
    opening("nguoi ky", Signal::ElectronicSignature, 0),
    opening("thoi gian ky", Signal::ElectronicSignature, 2),
    opening("ngay ky", Signal::ElectronicSignature, 0),
    opening("gio ky", Signal::ElectronicSignature, 0),
    opening("co quan:", Signal::ElectronicSignature, 0),
    opening("email:", Signal::ElectronicSignature, 0),
    opening("chu ky dien tu", Signal::ElectronicSignature, 0),
    // Dấu đến
    whole("den", Signal::IncomingStamp, 0),
    opening("cong van den", Signal::IncomingStamp, 0),
    opening("cong van ben", Signal::IncomingStamp, 0),
    capitals("van ban den", Signal::IncomingStamp, 0),
    opening("den so", Signal::IncomingStamp, 0),
    opening("den ngay", Signal::IncomingStamp, 0),
    opening("ngay:", Signal::IncomingStamp, 0),
    opening("ngay den", Signal::IncomingStamp, 0),
    opening("so den", Signal::IncomingStamp, 0),
    opening("chuyen:", Signal::IncomingStamp, 0),
    opening("luu ho so so", Signal::IncomingStamp, 0),
    opening("so va ky hieu hs", Signal::IncomingStamp, 0),
    opening("gio:", Signal::IncomingStamp, 0),
    // Độ mật, độ khẩn, dự thảo, phạm vi lưu hành
    whole_capitals("mat", Signal::Mark, 0),
    whole_capitals("toi mat", Signal::Mark, 0),
    whole_capitals("tuyet mat", Signal::Mark, 0),
    whole_capitals("khan", Signal::Mark, 0),
    whole_capitals("thuong khan", Signal::Mark, 0),
    whole_capitals("hoa toc", Signal::Mark, 0),
    whole_capitals("hoa toc hen gio", Signal::Mark, 0),
    whole_capitals("(hoa toc)", Signal::Mark, 0),
    whole_capitals("(thuong khan)", Signal::Mark, 0),
    whole_capitals("(khan)", Signal::Mark, 0),
    whole_capitals("(mat)", Signal::Mark, 0),
    whole_capitals("khan mat", Signal::Mark, 0),
    whole_capitals("mat khan", Signal::Mark, 0),
    whole_capitals("mat - khan", Signal::Mark, 0),
    whole_capitals("khan - mat", Signal::Mark, 0),
    opening("muc do mat:", Signal::Mark, 0),
    opening("muc do khan:", Signal::Mark, 0),
    opening("do mat:", Signal::Mark, 0),
    opening("do khan:", Signal::Mark, 0),
    opening("ban so:", Signal::Mark, 0),
    whole("du thao", Signal::Mark, 0),
    opening("du thao lan", Signal::Mark, 0),
    opening("(du thao", Signal::Mark, 0),
    whole_capitals("tai lieu thu hoi", Signal::Mark, 0),
    whole_capitals("xong hoi nghi tra lai", Signal::Mark, 0),
    whole_capitals("xem xong tra lai", Signal::Mark, 0),
    whole_capitals("luu hanh noi bo", Signal::Mark, 0),
    whole_capitals("tai lieu hoi nghi", Signal::Mark, 0),
    // Bản sao
    opening("sao y", Signal::CopyHeading, 0),
    whole_capitals("sao luc", Signal::CopyHeading, 0),
    whole_capitals("trich sao", Signal::CopyHeading, 0),
    capitals("ban sao", Signal::CopyHeading, 0),
    // Xác thực văn bản hợp nhất
    capitals("xac thuc van ban hop", Signal::Authentication, 1),
    // Phụ lục
    capitals("phu luc", Signal::Appendix, 1),
    whole("phu luc", Signal::Appendix, 0),
    capitals("bieu so", Signal::Enclosure, 0),
    capitals("danh sach", Signal::Enclosure, 0),
    capitals("danh muc", Signal::Enclosure, 0),
    whole_capitals("dieu le", Signal::Enclosure, 0),
    opening(attachments::FORM, Signal::Enclosure, 0),
    opening("bieu mau", Signal::Enclosure, 0),
    opening("(kem theo", Signal::IssuedWith, 0),
    opening("(ban hanh kem theo", Signal::IssuedWith, 0),
    opening("(phe duyet kem theo", Signal::IssuedWith, 0),
    opening("kem theo quyet dinh", Signal::IssuedWith, 0),
    // Cơ quan
    capitals("uy ban", Signal::Body, 1),
    capitals("ubnd", Signal::Body, 0),
    capitals("hoi dong", Signal::Body, 1),
    capitals("hdnd", Signal::Body, 0),
    capitals("bo ", Signal::Body, 0),
    capitals("so ", Signal::Body, 0),
    capitals("cuc ", Signal::Body, 0),
    capitals("tong cuc", Signal::Body, 1),
    capitals("chi cuc", Signal::Body, 0),
    capitals("ban ", Signal::Body, 0),
    capitals("van phong", Signal::Body, 1),
    capitals("tinh ", Signal::Body, 0),
    capitals("thanh uy", Signal::Body, 0),
    capitals("thanh pho", Signal::Body, 0),
    capitals("huyen ", Signal::Body, 0),
    capitals("quan ", Signal::Body, 0),
    capitals("xa ", Signal::Body, 0),
    capitals("phuong ", Signal::Body, 0),
    capitals("thi tran", Signal::Body, 0),
    capitals("thi xa", Signal::Body, 0),
    capitals("dang uy", Signal::Body, 0),
    capitals("dang bo", Signal::Body, 0),
    capitals("chi bo", Signal::Body, 0),
    capitals("truong ", Signal::Body, 0),
    capitals("vien ", Signal::Body, 0),
    capitals("cong ty", Signal::Body, 0),
    capitals("tong cong ty", Signal::Body, 0),
    capitals("tap doan", Signal::Body, 0),
    capitals("tong lien doan", Signal::Body, 1),
    capitals("lien doan", Signal::Body, 0),
    capitals("cong doan", Signal::Body, 0),
    capitals("hoi ", Signal::Body, 0),
    capitals("doan ", Signal::Body, 0),
    capitals("phong ", Signal::Body, 0),
    capitals("trung tam", Signal::Body, 0),
    capitals("toa an", Signal::Body, 0),
    capitals("kiem toan", Signal::Body, 0),
    capitals("thanh tra", Signal::Body, 0),
    capitals("ngan hang", Signal::Body, 0),
    capitals("kho bac", Signal::Body, 0),
    capitals("bao hiem", Signal::Body, 0),
    capitals("chinh phu", Signal::Body, 0),
    capitals("quoc hoi", Signal::Body, 0),
    capitals("mat tran", Signal::Body, 0),
    capitals("dai hoc", Signal::Body, 0),
    capitals("hoc vien", Signal::Body, 0),
    capitals("benh vien", Signal::Body, 0),
    capitals("cong an", Signal::Body, 0),
    capitals("quan khu", Signal::Body, 0),
    capitals("dai hoi", Signal::Body, 0),
    // `NHÂN DANH NƯỚC …`: for whom a court speaks
    capitals("nhan danh", Signal::Body, 0),
];
