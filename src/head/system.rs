//! Whose drafting rules a document follows.

use crate::fold::{at_start, fold};
use crate::grammar::number;
use crate::layout::{Part, Signal};
use crate::reading::Reading;
use crate::vocabulary::TypeName;
use crate::vocabulary::heads::{ISSUERS, RESOLUTIONS, SPEAKERS, TITLES};
use crate::{Issuer, Number, System};

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
    // Laws are the National Assembly's, whatever can be read of number and letterhead.
    if shape == System::Assembly || kind.is_some_and(TypeName::is_law) {
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
    title.or_else(|| speaking(issuers, kind)).or_else(|| closed(reading)).unwrap_or_default()
}

/// What the name of the first issuer tells: the assembly's are its resolutions, not its notices and reports.
fn speaking(issuers: &[Issuer], kind: Option<&TypeName>) -> Option<System> {
    let name = &issuers.first()?.name;
    let (_, system) = SPEAKERS.iter().find(|(words, _)| at_start(name, words).is_some())?;
    let other =
        *system == System::Assembly && !kind.is_some_and(|kind| RESOLUTIONS.iter().any(|code| kind.has_code(code)));
    Some(if other { System::State } else { *system })
}

/// What the title above the document and the names of the bodies tell.
fn letterhead(reading: &Reading<'_>, head: &[usize]) -> (Option<System>, Option<System>) {
    let (mut title, mut issuer) = (None, None);
    for line in head {
        let bears_title = reading.layout.signals.get(*line).is_some_and(|signals| signals.has(Signal::NationalTitle));
        let names = reading.layout.parts.get(*line) == Some(&Part::Letterhead);
        if title.is_none() && bears_title || issuer.is_none() && names {
            let key = fold(reading.content(*line));
            title = title.or_else(|| bears_title.then(|| titled(&key)));
            let known = || ISSUERS.iter().find(|(words, _)| key.contains(words)).map(|(_, system)| *system);
            issuer = issuer.or_else(|| known().filter(|_| names));
        }
    }
    (title, issuer)
}

/// Whose title stands above a document: the State's where it names no other.
fn titled(key: &str) -> System {
    TITLES.iter().find(|(words, _)| key.contains(words)).map_or(System::State, |(_, system)| *system)
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

#[cfg(test)]
mod tests {
    use crate::{System, parse};

    #[test]
    fn resolutions_that_the_assembly_speaks_in_are_its_own_and_its_notices_the_states() {
        for (kind, system) in [("NGHỊ QUYẾT", System::Assembly), ("THÔNG BÁO", System::State)] {
            let text =
                format!("{kind}\nVề bến đò\n\nQUỐC HỘI\n\nCăn cứ Hiến pháp;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Mở bến.\n");
            let document = parse(&text);
            let issuer = document.issuers.first().map(|issuer| issuer.name.as_str());
            assert_eq!((issuer, document.system), (Some("QUỐC HỘI"), system), "{kind}");
        }
    }
}
