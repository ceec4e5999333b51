//! The tables of the drafting rules: document types, bodies, authorities, marks.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::System;
use crate::fold::{at_end, at_start, distance, fold, fold_char};
use by_word::ByWord;

pub(crate) mod anchors;
pub(crate) mod assigning;
pub(crate) mod attachments;
mod bodies;
pub(crate) mod by_word;
pub(crate) mod charged;
pub(crate) mod heads;
pub(crate) mod laws;
pub(crate) mod letterheads;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod numerals;
pub(crate) mod openings;
pub(crate) mod pages;
pub(crate) mod paragraphs;
pub(crate) mod phrases;
pub(crate) mod provisions;
pub(crate) mod relations;
pub(crate) mod signers;
pub(crate) mod tasks;
pub(crate) mod terms;
pub(crate) mod titles;
pub(crate) mod treaties;
mod types;

/// A document type (tên loại văn bản) as one system of drafting rules knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentType {
    /// The abbreviation in symbols (`QĐ`); empty where the rules give none.
    pub code: &'static str,
    /// The printed name (`Quyết định`).
    pub name: &'static str,
    /// Whose rules.
    pub system: System,
    /// The document that sets it; `usage` where it was only seen in use.
    pub source: &'static str,
}

/// A body or unit whose abbreviation stands in symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// The abbreviation (`UBND`).
    pub code: &'static str,
    /// The name without its place (`Ủy ban nhân dân`).
    pub name: &'static str,
    /// What kind of body it is.
    pub level: Level,
    /// The document that sets it; `usage` where it was only seen in use.
    pub source: &'static str,
}

/// What kind of body a [`Body`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    /// Government, Prime Minister, President.
    Central,
    /// National Assembly and its committees.
    Legislature,
    /// Courts, procuracies, state audit.
    Judiciary,
    /// Ministries.
    Ministry,
    /// Agencies below the ministries or the Government.
    Agency,
    /// People's committees and councils, and what belongs to them.
    Local,
    /// Departments of provinces and districts.
    Department,
    /// Schools and universities.
    School,
    /// Enterprises.
    Enterprise,
    /// Units inside a body: they draft, they do not issue.
    Unit,
    /// Bodies of the Party.
    Party,
    /// Mặt trận Tổ quốc.
    Front,
    /// Công đoàn.
    Union,
    /// Đoàn Thanh niên, Hội Sinh viên.
    Youth,
    /// Other associations.
    Association,
}

/// Every document type, in the order of precedence.
///
/// ```
/// use vanban::vocabulary::document_types;
/// assert!(document_types().iter().any(|t| t.code == "TTr" && t.name == "Tờ trình"));
/// ```
#[must_use]
pub fn document_types() -> &'static [DocumentType] {
    types::TYPES
}

/// Every known body and unit. The list is open: bodies set their abbreviations themselves.
///
/// ```
/// use vanban::vocabulary::bodies;
/// assert!(bodies().iter().any(|b| b.code == "BTC" && b.name == "Bộ Tài chính"));
/// ```
#[must_use]
pub fn bodies() -> &'static [Body] {
    bodies::BODIES
}

impl DocumentType {
    /// Whether it is a law or stands above or beside one.
    pub(crate) fn is_law(&self) -> bool {
        is_law(self.name)
    }

    /// Whether it is a decree or a circular: they always bear their year.
    pub(crate) fn is_regulation(&self) -> bool {
        is_regulation(self.name)
    }
}

fn is_law(name: &str) -> bool {
    matches!(name, "Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp")
}

fn is_regulation(name: &str) -> bool {
    matches!(name, "Nghị định" | "Thông tư")
}

/// Whether an abbreviation is that of a law or of what stands above or beside one: its documents are known by name.
pub(crate) fn is_law_code(code: &str) -> bool {
    matches!(code, "L" | "BL" | "PL" | "HP")
}

/// Whether an abbreviation is that of a type of which one document is in force at a time and needs no other name: the
/// Constitution.
pub(crate) fn is_only_one(code: &str) -> bool {
    code == "HP"
}

/// What a charter is called behind its type, as it is compared: that of the Party by the name of the Party or in short.
pub(crate) fn charter_key<'k>(code: &str, key: &'k str) -> &'k str {
    let whole = Some(key).filter(|_| code == types::CHARTER);
    let short = whole.and_then(|key| phrases::PARTY_NAME.iter().find_map(|name| key.strip_suffix(name)));
    short.map_or(key, str::trim_end)
}

/// A printed name of a document type with the types that bear it.
#[derive(Debug)]
pub(crate) struct TypeName {
    /// The name as the rules print it (`Quy định`).
    pub(crate) name: &'static str,
    /// What stands in a text: differs from `name` for compounds (`thong bao ket luan`). Folded.
    folded: String,
    rows: Vec<&'static DocumentType>,
}

impl TypeName {
    /// The abbreviation under the rules of a system; where that system does not know the type, of any other.
    pub(crate) fn code(&self, system: System) -> Option<&'static str> {
        let row = self.rows.iter().find(|row| row.system == system).or_else(|| self.rows.first())?;
        Some(row.code).filter(|code| !code.is_empty())
    }

    /// The abbreviations in use in a system whose rules give the type none.
    pub(crate) fn codes_in_use(&self, system: System) -> impl Iterator<Item = &'static str> + '_ {
        let own = move || self.rows.iter().filter(move |row| row.system == system);
        let ruled = own().any(|row| row.source != types::USAGE);
        own().filter(move |_| !ruled).map(|row| row.code)
    }

    /// The name as it is compared.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// The abbreviations of all systems.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.rows.iter().map(|row| row.code)
    }

    /// Whether it is a law or stands above or beside one: the National Assembly's.
    pub(crate) fn is_law(&self) -> bool {
        is_law(self.name)
    }

    /// Whether it is a decree or a circular: what they are about is laid down in their titles.
    pub(crate) fn is_regulation(&self) -> bool {
        is_regulation(self.name)
    }

    /// Whether it is made between parties, not issued: one is named by its number and is no document of a series.
    pub(crate) fn is_contract(&self) -> bool {
        self.name == "Hợp đồng"
    }

    /// Whether several bodies issue it together.
    pub(crate) fn is_joint(&self) -> bool {
        self.name.ends_with("liên tịch")
    }

    /// Whether any system abbreviates the type so.
    pub(crate) fn has_code(&self, code: &str) -> bool {
        self.rows.iter().any(|row| same_code(row.code, code))
    }
}

/// What a charter is called, whoever's it is: the rules of the Party name theirs alone.
pub(crate) fn charter() -> &'static TypeName {
    static CHARTER: LazyLock<TypeName> = LazyLock::new(|| {
        let rows = types::TYPES.iter().filter(|row| row.code == types::CHARTER).collect();
        TypeName { name: types::CALLED_CHARTER, folded: fold(types::CALLED_CHARTER), rows }
    });
    &CHARTER
}

/// The names, longest first.
static NAMES: LazyLock<Vec<TypeName>> = LazyLock::new(|| {
    let printed = types::TYPES.iter().map(|row| (row.name, row.name));
    let mut all: Vec<TypeName> = Vec::new();
    for (printed, name) in printed.chain(types::COMPOUND_NAMES.iter().copied()) {
        let folded = fold(printed);
        if all.iter().all(|known| known.folded != folded) {
            let rows = types::TYPES.iter().filter(|row| row.name == name).collect();
            all.push(TypeName { name, folded, rows });
        }
    }
    all.sort_by_key(|name| std::cmp::Reverse(name.folded.len()));
    all
});

static NAMES_BY_FIRST: LazyLock<ByWord<&TypeName>> = LazyLock::new(|| ByWord::first(NAMES.iter(), |name| &name.folded));
static NAMES_BY_LAST: LazyLock<ByWord<&TypeName>> = LazyLock::new(|| ByWord::last(NAMES.iter(), |name| &name.folded));

/// What the printed names of types are, folded.
pub(crate) fn type_names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|name| name.folded.as_str())
}

/// The longest printed type name at the start of a text, tolerant of case and marks, and the bytes that it takes.
///
/// `Thông tư liên tịch số 7` → Thông tư liên tịch
pub(crate) fn type_at_start(text: &str) -> Option<(&'static TypeName, usize)> {
    let found = NAMES_BY_FIRST.like(text).iter().find_map(|name| Some((*name, at_start(text, &name.folded)?)));
    found.filter(|_| !is_protocol(text))
}

/// The names without their blanks, by how many letters they have: those of so many that a blank more or less in them is
/// certain to be damage.
static CLOSED_NAMES: LazyLock<[Vec<(String, &TypeName)>; LONGEST_TORN + 2]> = LazyLock::new(|| {
    let mut closed = std::array::from_fn(|_| Vec::new());
    for name in NAMES.iter() {
        let key = name.folded.replace(' ', "");
        if let Some(row) = closed.get_mut(key.len()).filter(|_| key.len() >= SHORTEST_TORN) {
            row.push((key, name));
        }
    }
    closed
});

/// The fewest letters of a name that may be torn, and of one a letter of which may be damaged as well.
const SHORTEST_TORN: usize = 6;
const SHORTEST_DAMAGED: usize = 8;
/// The most letters of a torn name.
pub(crate) const LONGEST_TORN: usize = 24;

/// The type whose name a whole text is, blanks within its words or lost between them: `K ÉT LUẬN`, `QUYẾT ĐỊN H`. Of a long
/// name a letter may be damaged besides, where no other name is as near.
pub(crate) fn type_torn(text: &str) -> Option<&'static TypeName> {
    if text.len() > LONGEST_TORN * 3 || is_protocol(text) {
        return None;
    }
    let (mut key, mut len) = ([0; LONGEST_TORN], 0);
    for letter in text.chars().map(fold_char).filter(|letter| *letter != b' ') {
        *key.get_mut(len)? = letter;
        len += 1;
    }
    let key = key.get(..len).filter(|_| len >= SHORTEST_TORN)?;
    if let Some((_, name)) = CLOSED_NAMES.get(len)?.iter().find(|(closed, _)| closed.as_bytes() == key) {
        return Some(name);
    }
    let near = |closed: &str| closed.len() >= SHORTEST_DAMAGED && distance(closed.as_bytes(), key, 1).is_some();
    let alike = CLOSED_NAMES.get(len - 1..=len + 1)?.iter().flatten();
    let mut found = alike.filter(|(closed, _)| near(closed)).map(|(_, name)| *name);
    found.next().filter(|_| found.next().is_none())
}

/// Whether a heading is that of a protocol, which is no decree though its name opens like one: `NGHỊ ĐỊNH THƯ`
fn is_protocol(text: &str) -> bool {
    at_start(text, "nghi dinh thu") == Some(text.len())
}

/// The longest printed type name that a text ends with, and where it begins.
///
/// `Căn cứ Nghị định` → Nghị định
pub(crate) fn type_at_end(text: &str) -> Option<(&'static TypeName, usize)> {
    NAMES_BY_LAST.like_end(text).iter().find_map(|name| Some((*name, at_end(text, &name.folded)?)))
}

/// The type of a printed name, tolerant of case, marks and white space; the whole text has to be the name.
pub(crate) fn type_named(text: &str) -> Option<&'static TypeName> {
    let text = text.trim();
    type_at_start(text).filter(|&(_, end)| end == text.len()).map(|(name, _)| name)
}

/// The type that an abbreviation stands for under the rules of a system, else under any. `HD` is not `HĐ`;
/// case is not minded (`TTR`).
pub(crate) fn type_coded(code: &str, system: System) -> Option<&'static DocumentType> {
    let rows = TYPES_CODED.rows(code).filter(|row| same_code(row.code, code));
    rows.clone().find(|row| row.system == system).or_else(|| rows.clone().next())
}

/// The abbreviations of the types that several bodies issue together.
pub(crate) fn joint_types() -> impl Iterator<Item = &'static str> {
    types::TYPES.iter().filter(|row| row.name.ends_with(" liên tịch")).map(|row| row.code)
}

/// The bodies that an abbreviation may stand for.
pub(crate) fn bodies_coded(code: &str) -> impl Iterator<Item = &'static Body> {
    BODIES_CODED.rows(code).filter(move |row| same_code(row.code, code))
}

/// Whether what a body issues holds for the whole State: the National Assembly and its Standing Committee, the Government, the
/// ministries, the highest courts. None for an abbreviation that is not known.
///
/// `QH15` → true, `UBND` → false
pub(crate) fn issued_centrally(code: &str) -> Option<bool> {
    let stem = code.trim_end_matches(|c: char| c.is_ascii_digit());
    if stem == "QH" || stem.contains("UBTVQH") {
        return Some(true);
    }
    let mut levels = bodies_coded(stem).map(|body| body.level).peekable();
    levels.peek()?;
    Some(levels.all(|level| matches!(level, Level::Central | Level::Legislature | Level::Judiciary | Level::Ministry)))
}

/// The rows of a table by their abbreviations: those that may be meant by one, in the order of the table.
struct Coded<T: 'static> {
    buckets: Vec<Vec<&'static T>>,
}

static TYPES_CODED: LazyLock<Coded<DocumentType>> = LazyLock::new(|| Coded::of(types::TYPES, |row| row.code));
static BODIES_CODED: LazyLock<Coded<Body>> = LazyLock::new(|| Coded::of(bodies::BODIES, |row| row.code));

impl<T> Coded<T> {
    /// Several times the rows of the longest table, so that few of them share a bucket.
    const BUCKETS: usize = 2048;

    fn of(rows: &'static [T], code: fn(&T) -> &str) -> Self {
        let mut buckets = vec![Vec::new(); Self::BUCKETS];
        for row in rows {
            if let Some(bucket) = buckets.get_mut(Self::bucket(code(row))) {
                bucket.push(row);
            }
        }
        Self { buckets }
    }

    /// The bucket of an abbreviation, the same in capitals and in small letters.
    fn bucket(code: &str) -> usize {
        let sum = code.chars().fold(0_usize, |sum, c| sum.wrapping_mul(31) ^ usize::from(fold_char(c)));
        (sum ^ (sum >> 11)) % Self::BUCKETS
    }

    fn rows(&self, code: &str) -> impl Iterator<Item = &'static T> + Clone + '_ {
        self.buckets.get(Self::bucket(code)).into_iter().flatten().copied()
    }
}

/// The names of the bodies by their folded form.
static BODY_NAMES: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| bodies::BODIES.iter().map(|body| (fold(body.name), body.name)).collect());

/// The body that a folded name is.
pub(crate) fn body_named(key: &str) -> Option<&'static str> {
    BODY_NAMES.get(key).copied()
}

/// Whether a folded name is that of a body which issues documents, and of no unit inside one: not `van phong`.
pub(crate) fn is_issuer_named(key: &str) -> bool {
    let issues = |name| bodies::BODIES.iter().filter(|body| body.name == name).all(|body| body.level != Level::Unit);
    body_named(key).is_some_and(issues)
}

/// Whether two abbreviations are one but for case.
fn same_code(a: &str, b: &str) -> bool {
    let same = |(x, y): (char, char)| {
        if x.is_ascii() && y.is_ascii() { x.eq_ignore_ascii_case(&y) } else { x.to_lowercase().eq(y.to_lowercase()) }
    };
    a.len() == b.len() && a.chars().zip(b.chars()).all(same)
}
