//! What the parts of a number mean: its canonical form, the type and the bodies of its symbol, and whose rules it follows.

use crate::vocabulary::phrases::INSTANCES;
use crate::vocabulary::{Level, bodies_coded, type_coded};
use crate::{Confidence, Number, Span, System};

/// What separates the parts of a number; written `/` and `-` in its canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Slash,
    Dash,
    /// Nothing: `49CV/XD`.
    None,
}

/// The parts of a number as they stand in the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) sequence: Option<&'a str>,
    pub(super) suffix: Option<&'a str>,
    pub(super) year: Option<&'a str>,
    /// The groups of the symbol with the mark before each.
    pub(super) groups: Vec<(Mark, &'a str)>,
}

impl Parts<'_> {
    /// The value: canonical form, symbol, type and bodies.
    pub(super) fn read(&self, span: Span, confidence: Confidence) -> Number {
        let clean = |group: &str| {
            let plain = !group.bytes().any(|byte| matches!(byte, b'&' | b' '));
            if plain { group.to_owned() } else { group.replace("&amp;", "&").replace(' ', "") }
        };
        let mut canonical = String::with_capacity(24);
        canonical.push_str(self.sequence.unwrap_or("?"));
        canonical.push_str(self.suffix.unwrap_or_default());
        if let Some(year) = self.year {
            canonical.push('/');
            canonical.push_str(year);
        }
        let mut begins = None;
        for (mark, group) in &self.groups {
            match mark {
                Mark::Slash => canonical.push('/'),
                Mark::Dash => canonical.push('-'),
                Mark::None => {}
            }
            if !group.bytes().all(|b| b.is_ascii_digit()) {
                begins = begins.or(Some(canonical.len()));
            }
            group.split(' ').for_each(|piece| canonical.push_str(piece));
        }
        let symbol = begins.and_then(|at| canonical.get(at..)).map(str::to_owned);
        let kind = self.kind();
        let bodies = self
            .groups
            .iter()
            .skip(usize::from(kind.is_some()) + usize::from(self.odd_year()))
            .map(|(_, group)| clean(group))
            .collect();
        Number {
            canonical,
            sequence: self.sequence.map(str::to_owned),
            suffix: self.suffix.map(str::to_owned),
            year: self.year.map(str::to_owned),
            symbol,
            kind: kind.map(clean),
            bodies,
            span,
            confidence,
        }
    }

    /// Whether digits stand in the place of the year that are none.
    fn odd_year(&self) -> bool {
        self.groups.first().is_some_and(|(_, group)| group.bytes().all(|b| b.is_ascii_digit()))
    }

    /// The abbreviation of the type, where the first group is one.
    fn kind(&self) -> Option<&str> {
        let odd = self.odd_year();
        let &(mark, first) = self.groups.get(usize::from(odd))?;
        let party = mark != Mark::Slash;
        let row = type_coded(first, if party { System::Party } else { System::State })?;
        // `12/2031/HS-ST`: what a court judged (hình sự), and in which instance; its year may have lost a digit.
        let instance = || self.groups.get(1 + usize::from(odd)).is_some_and(|(_, group)| INSTANCES.contains(group));
        if first == "HS" && (odd || self.year.is_some()) && instance() {
            return None;
        }
        if party || self.year.is_some() || odd || row.code == "CV" {
            return Some(first);
        }
        // `CT-TTHT` is a letter of a tax department (Cục Thuế), `CT-UBND` a directive (Chỉ thị): where a body bears the
        // same abbreviation as a type, the second group has to be a body that issues documents.
        let ambiguous = bodies_coded(first).any(|body| !matches!(body.level, Level::Unit | Level::Party));
        let issuer = |&(_, group): &(Mark, &str)| bodies_coded(group).any(|body| body.level != Level::Unit);
        (!ambiguous || self.groups.get(1).is_some_and(issuer)).then_some(first)
    }
}

/// Whose drafting rules a number follows, as far as its shape shows.
///
/// `105-CV/ĐU` → the Party
pub(crate) fn system(number: &Number) -> System {
    let first = number.bodies.first().map(String::as_str).unwrap_or_default();
    let (mut youth, mut front, mut union, mut others) = (false, false, false, false);
    for body in bodies_coded(first) {
        youth |= body.level == Level::Youth;
        front |= body.level == Level::Front;
        union |= body.level == Level::Union;
        others |= body.level != Level::Union;
    }
    let party_shape = number.kind.is_some()
        && number.year.is_none()
        && number.symbol.as_deref().is_some_and(|symbol| symbol.contains('/'));
    if first.trim_end_matches(|c: char| c.is_ascii_digit()) == "QH" || first.contains("UBTVQH") {
        System::Assembly
    } else if party_shape {
        if youth { System::YouthUnion } else { System::Party }
    } else if front {
        System::Front
    } else if union && !others && number.symbol.is_some() {
        // `BCH` is the committee of a union, of an association and the command of an army.
        System::TradeUnion
    } else if number.symbol.is_some() {
        System::State
    } else {
        System::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::number::{number, short};

    fn read(text: &str) -> Number {
        number(text).unwrap_or_else(|| unreachable!("{text}")).0
    }

    #[test]
    fn whose_rules_a_number_follows_its_shape_shows() {
        for (text, want) in [
            ("105-CV/ĐU", System::Party),
            ("630-TB/TWĐTN-CTTTN", System::YouthUnion),
            ("12/QĐ-UBND", System::State),
            ("12/2031/TTLT/BYT-BTC", System::State),
            ("12/QĐ-MTTQ", System::Front),
            ("933/QĐ-TLĐ", System::TradeUnion),
            ("12/QĐ-BCH", System::State),
            ("59/2031/QH16", System::Assembly),
            ("351/2031/UBTVQH16", System::Assembly),
        ] {
            assert_eq!(system(&read(text)), want, "{text}");
        }
        assert_eq!(system(&short("132 quy định").unwrap().0), System::Unknown);
    }

    #[test]
    fn a_letter_of_a_tax_department_is_no_directive() {
        assert_eq!(read("28/CT-TTHT").kind, None);
        assert_eq!(read("28/CT-UBND").kind.as_deref(), Some("CT"));
        assert_eq!(read("28/CĐ-TTg").kind.as_deref(), Some("CĐ"));
    }

    #[test]
    fn what_a_court_judged_is_no_dossier() {
        for (text, kind) in [
            ("12/2031/HS-ST", None),
            ("12/031/HS-PT", None),
            ("12/031/HS-UBND", Some("HS")),
            ("12/031/QĐ-ST", Some("QĐ")),
        ] {
            assert_eq!(read(text).kind.as_deref(), kind, "{text}");
        }
    }
}
