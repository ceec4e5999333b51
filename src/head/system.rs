//! Whose drafting rules a document follows.

use crate::fold::{at_start, fold};
use crate::grammar::number;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::TypeName;
use crate::{Issuer, Number, System};

/// Words of the letterhead that tell the system where the title above the document does not: unions and Front print the
/// State's. Folded.
const ISSUERS: &[(&str, System)] = &[
    ("lien doan lao dong", System::TradeUnion),
    ("cong doan", System::TradeUnion),
    ("mat tran to quoc", System::Front),
    ("tncs ho chi minh", System::YouthUnion),
];

/// How the names of the bodies of a system open, where neither title nor number tells it: `Đảng ủy …` is the Party's, `Sở …`
/// the State's. The longer before the shorter where one begins the other. Folded.
const SPEAKERS: &[(&str, System)] = &[
    ("dang uy", System::Party),
    ("tinh uy", System::Party),
    ("thanh uy", System::Party),
    ("huyen uy", System::Party),
    ("quan uy", System::Party),
    ("thi uy", System::Party),
    ("dang bo", System::Party),
    ("chi bo", System::Party),
    ("chi uy", System::Party),
    ("dang doan", System::Party),
    ("ban can su dang", System::Party),
    ("bo chinh tri", System::Party),
    ("ban bi thu", System::Party),
    ("van phong trung uong dang", System::Party),
    ("van phong tinh uy", System::Party),
    ("van phong thanh uy", System::Party),
    ("van phong dang uy", System::Party),
    ("van phong huyen uy", System::Party),
    ("tong lien doan lao dong", System::TradeUnion),
    ("lien doan lao dong", System::TradeUnion),
    ("cong doan", System::TradeUnion),
    ("uy ban mat tran", System::Front),
    ("uy ban mttq", System::Front),
    ("ubmttq", System::Front),
    ("uy ban trung uong mat tran", System::Front),
    ("mat tran to quoc", System::Front),
    ("doan thanh nien", System::YouthUnion),
    ("doan tncs", System::YouthUnion),
    ("trung uong doan", System::YouthUnion),
    ("tinh doan", System::YouthUnion),
    ("thanh doan", System::YouthUnion),
    ("huyen doan", System::YouthUnion),
    ("quan doan", System::YouthUnion),
    ("uy ban nhan dan", System::State),
    ("ubnd", System::State),
    ("hoi dong nhan dan", System::State),
    ("hdnd", System::State),
    ("chinh phu", System::State),
    ("thu tuong", System::State),
    ("van phong chinh phu", System::State),
    ("thanh tra", System::State),
    ("tong cuc", System::State),
    ("chi cuc", System::State),
    ("cuc", System::State),
    ("bo", System::State),
    ("so", System::State),
];

/// Laws, ordinances and the constitution are the National Assembly's, whatever can be read of number and letterhead.
const ASSEMBLY_TYPES: &[&str] = &["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"];

/// Decides the system from the number, the title above the document, the issuers and the signature, in this order of
/// trust.
///
/// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, II.1; Hướng dẫn 29-HD/TWĐTN-VP.
pub(super) fn read(
    reading: &Reading<'_>,
    head: &[usize],
    number: Option<&Number>,
    kind: Option<&TypeName>,
    issuers: &[Issuer],
) -> System {
    let shape = number.map_or(System::Unknown, number::system);
    if shape == System::Assembly || kind.is_some_and(|name| ASSEMBLY_TYPES.contains(&name.name)) {
        return System::Assembly;
    }
    let (title, issuer) = letterhead(reading, head);
    match (title, issuer) {
        (Some(System::Party | System::YouthUnion), _) => return title.unwrap_or_default(),
        (_, Some(issuer)) => return issuer,
        (Some(System::State), _) if shape == System::Party => return System::State,
        _ => {}
    }
    if shape != System::Unknown {
        return shape;
    }
    title.or_else(|| speaking(issuers)).or_else(|| closed(reading)).unwrap_or_default()
}

/// What the name of the first issuer tells.
fn speaking(issuers: &[Issuer]) -> Option<System> {
    let name = &issuers.first()?.name;
    SPEAKERS.iter().find(|(words, _)| at_start(name, words).is_some()).map(|(_, system)| *system)
}

/// What the title above the document and the names of the bodies tell.
fn letterhead(reading: &Reading<'_>, head: &[usize]) -> (Option<System>, Option<System>) {
    let (mut title, mut issuer) = (None, None);
    for line in head {
        let key = fold(reading.content(*line));
        if reading.layout.signals.get(*line).is_some_and(|signals| signals.has(Signal::NationalTitle)) {
            title = title.or(titled(&key));
        }
        if reading.layout.parts.get(*line) == Some(&Part::Letterhead) {
            issuer = issuer.or(ISSUERS.iter().find(|(words, _)| key.contains(words)).map(|(_, system)| *system));
        }
    }
    (title, issuer)
}

fn titled(key: &str) -> Option<System> {
    if key.contains("dang cong") || key.contains("cong san") {
        Some(System::Party)
    } else if key.contains("tncs") {
        Some(System::YouthUnion)
    } else {
        Some(System::State)
    }
}

/// The Party signs `T/M` and closes its text with a full stop; the State signs `TM.` and closes with `./.`.
fn closed(reading: &Reading<'_>) -> Option<System> {
    let shows =
        |line: usize, signal: Signal| reading.layout.signals.get(line).is_some_and(|signals| signals.has(signal));
    let signed = reading.lines_of(Part::Signature).find(|line| shows(*line, Signal::SigningAuthority));
    if let Some(line) = signed {
        let party = reading.content(line).chars().take(4).any(|c| c == '/');
        return Some(if party { System::Party } else { System::State });
    }
    reading.lines_of(Part::Content).any(|line| shows(line, Signal::EndMark)).then_some(System::State)
}
