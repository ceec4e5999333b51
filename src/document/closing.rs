//! What closes a document: signatures (chữ ký) and distribution (nơi nhận).

use serde::{Deserialize, Serialize};

use crate::{Confidence, Span};

/// The authority under which somebody signs (quyền hạn của người ký).
///
/// Sources: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, II.7; Hướng dẫn 36-HD/VPTW, II.1.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum AuthorityCode {
    /// Thay mặt: on behalf of a collective.
    Tm,
    /// Ký thay: a deputy for the head.
    Kt,
    /// Thừa lệnh: by order of the head.
    Tl,
    /// Thừa ủy quyền: by delegation.
    Tuq,
    /// Quyền: acting head.
    Q,
}

/// One authority line of a signature.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Authority {
    /// Which authority; every spelling of it (`TM.`, `T/M`, `T.M`) is one code.
    pub code: AuthorityCode,
    /// The collective or the head in whose stead is signed, as printed; `None` where it cannot be read.
    #[serde(rename = "for")]
    pub principal: Option<String>,
}

/// A signature block (quyền hạn, chức vụ, họ tên và chữ ký).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signature {
    /// The authorities in order: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`.
    pub authorities: Vec<Authority>,
    /// The signer's own position, as printed.
    pub position: Option<String>,
    /// Rank or degree before the name (`Đại tá`, `PGS.TS.`).
    pub rank: Option<String>,
    /// The signer's name.
    pub name: Option<String>,
    /// From the first authority to the name.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// An entry of the distribution list (nơi nhận).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Addressee {
    /// The entry without its list marker, its closing punctuation and its purpose.
    pub text: String,
    /// What it is sent for: `báo cáo` for `(để b/c)`.
    pub purpose: Option<String>,
    /// What a `Lưu` entry says of the file copy.
    pub archive: Option<ArchiveCopy>,
    /// Where it stands.
    pub span: Span,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// The file copy named by a `Lưu` entry: `Lưu: VT, KGVXthiên152`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ArchiveCopy {
    /// The units that keep it: `VT`, `KGVX`.
    pub units: Vec<String>,
    /// The drafter's mark (ký hiệu người soạn thảo).
    pub drafter: Option<String>,
    /// How many copies were issued (số lượng bản phát hành).
    pub copies: Option<u32>,
}
