//! Terms and sessions of councils, committees and congresses. Folded (see `fold`).
//!
//! Sources: Luật Tổ chức chính quyền địa phương (sessions of the councils), Điều lệ Đảng (terms, meetings), usage.

/// What a number stands behind that says which term or session it was.
pub(crate) const TERMS: &[&str] =
    &["khoa", "ky hop thu", "ky hop lan thu", "ky hop chuyen de lan thu", "nhiem ky", "phien hop thu", "lan thu"];

/// A meeting of a committee, before its number and the committee.
pub(crate) const MEETINGS: &[&str] = &["hoi nghi lan thu", "hoi nghi thu"];

/// How the sessions of the Central Committee are called in short, folded: `Hội nghị Trung ương 6 khóa XII`.
pub(crate) const SESSIONS: &[&str] = &["hoi nghi trung uong"];

/// What national organisations end their names with, with marks: their charters are known by them.
pub(crate) const NATIONAL: &[&str] = &["Việt Nam", "Hồ Chí Minh"];

/// What stands in the names of other organisations before those words, with marks.
pub(crate) const LOCAL: &[&str] = &["và", "tỉnh", "huyện", "xã", "phường", "sở", "ty", "trường", "Trường"];

/// What the rules of a body lay down: `Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh`.
pub(crate) const RULED: &[&str] = &["lam viec", "to chuc va hoat dong", "hoat dong"];

/// Whom a law was passed by, and how: before and behind the session in which it was. With marks.
pub(crate) const BY_ASSEMBLY: &[&str] = &[
    "được quốc hội",
    "đã được quốc hội",
    "được quốc hội nước cộng hòa xã hội chủ nghĩa việt nam",
    "đã được quốc hội nước cộng hòa xã hội chủ nghĩa việt nam",
];
pub(crate) const PASSED: &[&str] = &["thông qua tại", "thông qua", "tại"];
pub(crate) const PASSED_AT: &[&str] = &["tại"];
