//! What the names of bodies begin with: in a letterhead, as the subject of a sentence, as whom work is assigned to.
//!
//! Keys are folded (see `fold`). Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2, Phụ lục III; Hướng dẫn 36-HD/VPTW, II.1.2;
//! usage of letterheads, notices of conclusions, plans and telegrams.

use std::sync::LazyLock;

use super::by_word::ByWord;
use super::signers::POSITIONS;
use crate::fold::at_start;

/// What a body may stand below in a letterhead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rank {
    /// Nothing stands above it, and two of them never stand together: behind another word it ends that word's name.
    Highest,
    /// Ministries and their equals: two of them, one below the other, issue together.
    Equal,
    /// Any other body.
    Other,
}

/// How the words have to be set where they open the name of somebody who is charged with work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charged {
    /// Nobody is charged by them: what they open heads documents, or is charged by other words of its name.
    Never,
    /// In any setting, a capital where the sentence does not begin.
    Any,
    /// With a capital and a name behind it, `Sở Tài chính`, not `sở hữu`, and spelled with these marks: `Bố trí` is no `Bộ`.
    Named(&'static str),
}

use Charged::{Any, Named, Never};
use Rank::{Equal, Highest, Other};

/// Words that open the name of a body, or of somebody who acts.
#[derive(Debug)]
pub(crate) struct Opening {
    /// The words, folded.
    pub(crate) words: &'static str,
    /// What the body stands below in a letterhead; `None` where no letterhead begins with it.
    pub(crate) rank: Option<Rank>,
    /// How it is set where it is charged with work.
    pub(crate) charged: Charged,
    /// Whether it governs: behind a document that it cites it is the subject of the sentence. Other bodies stand in titles,
    /// which say whom they are about.
    governs: bool,
}

impl Opening {
    const fn governing(self) -> Self {
        Self { governs: true, ..self }
    }
}

const fn body(words: &'static str, rank: Rank, charged: Charged) -> Opening {
    Opening { words, rank: Some(rank), charged, governs: false }
}

const fn only_charged(words: &'static str, charged: Charged) -> Opening {
    Opening { words, rank: None, charged, governs: false }
}

/// What names begin with, the longer before the shorter where one begins the other.
#[rustfmt::skip]
pub(crate) const OPENINGS: &[Opening] = &[
    body("chinh phu", Highest, Any).governing(), body("quoc hoi", Highest, Any),
    body("thu tuong", Highest, Never).governing(), body("chu tich nuoc", Highest, Never),
    body("chu tich chinh phu", Highest, Never), body("phu thu tuong", Highest, Never),
    only_charged("chu tich", Never).governing(), body("uy ban thuong vu quoc hoi", Highest, Never),
    body("bo tu lenh", Other, Any), body("bo chi huy", Other, Any), body("bo tong tham muu", Other, Never),
    body("bo phan", Other, Named("bộ phận")), body("bo mon", Other, Never), body("bo chinh tri", Other, Never),
    body("bo doi", Other, Never), body("bo", Equal, Named("bộ")).governing(),
    body("toa an nhan dan toi cao", Equal, Never), body("vien kiem sat nhan dan toi cao", Equal, Never),
    body("thanh tra chinh phu", Equal, Never), body("van phong chinh phu", Equal, Never),
    body("uy ban dan toc", Equal, Never), body("so", Equal, Named("sở")).governing(),
    body("uy ban", Other, Any).governing(), body("ubnd", Other, Any).governing(), body("ubmttq", Other, Any),
    body("hoi dong", Other, Named("hội đồng")), body("hdnd", Other, Any).governing(),
    body("tong cuc", Other, Any).governing(), body("tong cong ty", Other, Any), body("tong lien doan", Other, Any),
    body("tong hoi", Other, Never), body("tong kiem toan", Other, Never), body("chi cuc", Other, Any),
    body("cuc", Other, Named("cục")).governing(), body("vu", Other, Named("vụ")),
    body("van phong", Other, Any).governing(), body("ban", Other, Named("ban")), body("bch", Other, Never),
    body("bcd", Other, Never), body("phong", Other, Named("phòng")), body("trung tam", Other, Any),
    body("truong", Other, Named("trường")), body("vien", Other, Named("viện")), body("hoc vien", Other, Any),
    body("dai hoc", Other, Never), body("cong ty", Other, Any), body("tap doan", Other, Any),
    body("lien doan", Other, Never), body("lien hiep", Other, Never), body("hiep hoi", Other, Any),
    body("cong doan", Other, Any), body("hoi", Other, Named("hội")), body("su doan", Other, Any),
    body("lu doan", Other, Any), body("trung doan", Other, Any), body("tieu doan", Other, Any),
    body("lien chi doan", Other, Never), body("chi doan", Other, Any), body("doan", Other, Named("đoàn")),
    body("tinh uy", Other, Any).governing(), body("thanh uy", Other, Any).governing(), body("huyen uy", Other, Any),
    body("quan uy", Other, Any), body("thi uy", Other, Any), body("dang uy", Other, Any).governing(),
    body("dang bo", Other, Any), body("dang doan", Other, Any), body("chi bo", Other, Any),
    body("chi uy", Other, Any), body("tinh doan", Other, Any), body("thanh doan", Other, Any),
    body("huyen doan", Other, Any), body("quan doan", Other, Any), body("toa an", Other, Any),
    body("vien kiem sat", Other, Any), body("kiem toan", Other, Named("kiểm toán")),
    body("thanh tra", Other, Named("thanh tra")), body("ngan hang", Other, Any), body("kho bac", Other, Any),
    body("bao hiem", Other, Never), body("mat tran", Other, Never), body("benh vien", Other, Any),
    body("cong an", Other, Any), body("quan khu", Other, Never), body("quan chung", Other, Never),
    body("chi nhanh", Other, Any), body("nha xuat ban", Other, Never), body("dai phat thanh", Other, Any),
    body("dai truyen hinh", Other, Any), body("thong tan xa", Other, Any), body("hai quan", Other, Never),
    body("thue tinh", Other, Named("thuế tỉnh")).governing(),
    body("thue thanh pho", Other, Named("thuế thành phố")).governing(),
    body("thue", Other, Never), body("thi hanh an", Other, Never), body("tieu ban", Other, Named("tiểu ban")),
    body("to cong tac", Other, Any), body("khoa", Other, Named("khoa")), body("doi", Other, Named("đội")),
    body("tram", Other, Named("trạm")), body("quy", Other, Named("quỹ")), body("chi hoi", Other, Any),
    body("giao hoi", Other, Never), body("ldld", Other, Never), body("hop tac xa", Other, Any),
    body("don bien phong", Other, Any), body("hat kiem lam", Other, Any), body("thon", Other, Named("thôn")),
    body("khu dan cu", Other, Never), body("khu pho", Other, Never), body("to dan pho", Other, Any),
    body("tdp", Other, Never), body("to cong nghe", Other, Never), body("tap chi", Other, Never), body("thoi bao", Other, Never), body("to giup viec", Other, Any),
    body("to bau cu", Other, Never), body("thu vien", Other, Never), body("nha hat", Other, Never),
    body("nha van hoa", Other, Never), body("nha may", Other, Never), body("xi nghiep", Other, Any),
    body("vuon quoc gia", Other, Never), body("khu bao ton", Other, Never), body("cang vu", Other, Any),
    body("cang hang khong", Other, Never), body("lien minh", Other, Never), body("lien doi", Other, Any),
    body("co quan canh sat dieu tra", Other, Never), body("co quan an ninh dieu tra", Other, Never),
    body("buu dien", Other, Any), body("dien luc", Other, Any), body("bao tang", Other, Any),
    body("lam truong", Other, Any), body("nong truong", Other, Any), body("nong lam truong", Other, Any), body("thong ke", Other, Never),
    body("cdcs", Other, Never),
    body("thuong truc hoi dong nhan dan", Other, Never), body("thuong truc hdnd", Other, Never),
    // In sentences only: `Trung ương Hội …`, and parts of bodies and people that are charged.
    only_charged("trung uong", Never), only_charged("pho chu tich", Never).governing(),
    only_charged("pho thu tuong", Never).governing(), only_charged("mttq", Any), only_charged("vpub", Any),
    only_charged("bql", Any), only_charged("hoi dong nhan dan", Any).governing(),
    only_charged("hoi dong dan toc", Any), only_charged("thuong truc", Any),
    only_charged("ban thuong vu", Any).governing(), only_charged("ban chap hanh", Any),
    only_charged("ban chi dao", Any), only_charged("ban quan ly", Any), only_charged("ban giam hieu", Any),
    only_charged("ban giam doc", Any), only_charged("ban to chuc", Any), only_charged("ban tuyen giao", Any),
    only_charged("ban dan van", Any), only_charged("ban noi chinh", Any), only_charged("ban kiem tra", Any),
    only_charged("ban can su dang", Any), only_charged("ban can su", Any), only_charged("ban chi huy", Any),
    only_charged("ban dan toc", Any), only_charged("bo doi bien phong", Any), only_charged("bao hiem xa hoi", Any),
    only_charged("bhxh", Any), only_charged("mat tran to quoc", Any), only_charged("lien doan lao dong", Any),
    only_charged("doan thanh nien", Any), only_charged("doan tncs", Any), only_charged("doan dai bieu", Any),
    only_charged("dai bieu quoc hoi", Any), only_charged("dai bieu hoi dong nhan dan", Any),
    only_charged("dai bieu hdnd", Any), only_charged("to dai bieu", Any), only_charged("ban cua hdnd", Any),
    only_charged("ban cua hoi dong nhan dan", Any), only_charged("bao va phat thanh", Any),
    only_charged("bao va dai phat thanh", Any), only_charged("cap uy", Any), only_charged("to chuc dang", Any),
    only_charged("chinh quyen", Any), only_charged("nha truong", Any), only_charged("lien minh hop tac xa", Any),
    body("dai truyen thanh", Other, Any), only_charged("dai tieng noi", Any), only_charged("dai khi tuong", Any),
    only_charged("co quan thue", Any), only_charged("co quan bao hiem", Any),
    only_charged("co quan thuong truc", Any), only_charged("chu dau tu", Any), only_charged("thu truong", Any),
    only_charged("nguoi dung dau", Any), only_charged("lanh dao", Any), only_charged("tap the lanh dao", Any),
    only_charged("dong chi", Any), only_charged("cuc thue", Any), only_charged("dai", Named("đài")),
    only_charged("bao", Named("báo")), only_charged("to", Named("tổ")), only_charged("hat", Named("hạt")),
    only_charged("don vi", Named("đơn vị")), only_charged("d/c", Any), only_charged("hai quan tinh", Any),
    only_charged("hai quan thanh pho", Any), only_charged("hai quan cua khau", Any),
    only_charged("hai quan khu vuc", Any), only_charged("hai quan cac tinh", Any), only_charged("ban dai dien", Any),
    only_charged("vien thong", Named("viễn thông")), only_charged("doan thanh tra", Any),
    only_charged("doan kiem tra", Any), only_charged("doan giam sat", Any), only_charged("doan cong tac", Any),
    only_charged("giao vien chu nhiem", Any), only_charged("giao vien bo mon", Any),
    only_charged("thi hanh an dan su", Any), only_charged("thanh tra tinh", Any),
    only_charged("thanh tra thanh pho", Any), only_charged("cong thong tin dien tu", Any),
    only_charged("to cong nghe so cong dong", Any),
];

/// What opens the name of a body that acts, or of who acts for it, in a sentence.
static ACTING: LazyLock<ByWord<String>> = LazyLock::new(|| {
    let bodies = OPENINGS.iter().filter(|opening| opening.rank.is_some() || opening.charged == Never);
    let people = POSITIONS.iter().flat_map(|position| [(*position).to_owned(), format!("pho {position}")]);
    ByWord::first(bodies.map(|opening| opening.words.to_owned()).chain(people), |words| words)
});

static GOVERNING: LazyLock<ByWord<&str>> = LazyLock::new(|| {
    ByWord::first(OPENINGS.iter().filter(|opening| opening.governs).map(|opening| opening.words), |words| words)
});

/// Whether the name of a body, or of who acts for it, opens at the start of a text.
///
/// `Ủy ban nhân dân tỉnh`, `Phó Chủ tịch`
pub(crate) fn opens_actor(text: &str) -> bool {
    ACTING.like(text).iter().any(|words| at_start(text, words).is_some())
}

/// Whether the name of a body that governs, or of its head, opens at the start of a text.
///
/// `Ủy ban nhân dân tỉnh`, not `Hội Sinh viên`
pub(crate) fn opens_government(text: &str) -> bool {
    GOVERNING.like(text).iter().any(|words| at_start(text, words).is_some())
}
