//! Series of running numbers: what is missing among the held documents, and what is there twice. Nothing is filled in.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::NetworkNode;
use crate::fold::fold;

/// The running numbers of one issuer's documents of one symbol in one year; for the Party, whose numbers run through a
/// term, of all years.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NumberSeries {
    /// Who issued them, as printed.
    pub issuer: Option<String>,
    /// Their symbol without number and year.
    pub symbol: String,
    /// The year in which they are numbered.
    pub year: Option<String>,
    /// The numbers that are held, ascending.
    pub held: Vec<u32>,
    /// Runs of numbers between the first and the last held that are not held.
    pub missing: Vec<RangeInclusive<u32>>,
    /// Numbers among the missing that other documents cite, with the index of the node.
    pub cited: Vec<(u32, usize)>,
    /// Numbers that are there more than once.
    pub repeated: Vec<Repeated>,
}

/// A running number that is there more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Repeated {
    /// The running number.
    pub number: u32,
    /// The names of the sources that bear it.
    pub sources: Vec<String>,
}

/// The longest running number of a series; longer ones are slips or registration numbers.
const MAX_NUMBER: u32 = 99_999;

/// What identifies a series: issuer, symbol and year.
type SeriesKey<'a> = (String, &'a str, Option<&'a str>);

pub(super) fn series(nodes: &[NetworkNode]) -> Vec<NumberSeries> {
    let mut all: BTreeMap<SeriesKey<'_>, (NumberSeries, BTreeMap<u32, Vec<String>>)> = BTreeMap::new();
    for node in nodes.iter().filter(|node| !node.held.is_empty()) {
        let Some((key, number)) = place(node) else { continue };
        let (series, sources) = all.entry(key).or_default();
        if series.symbol.is_empty() {
            series.issuer.clone_from(&node.issuer);
            series.symbol = node.symbol.clone().unwrap_or_default();
            series.year = if is_party(node) { None } else { node.year().map(str::to_owned) };
        }
        sources.entry(number).or_default().extend(node.held.iter().cloned());
    }
    for (index, node) in nodes.iter().enumerate().filter(|(_, node)| node.held.is_empty()) {
        let Some((key, number)) = place(node) else { continue };
        if let Some((series, sources)) = all.get_mut(&key).filter(|(_, sources)| !sources.contains_key(&number)) {
            let inside = sources.keys().next() < Some(&number) && sources.keys().next_back() > Some(&number);
            if inside {
                series.cited.push((number, index));
            }
        }
    }
    all.into_values().map(|(series, sources)| complete(series, sources)).collect()
}

fn complete(mut series: NumberSeries, sources: BTreeMap<u32, Vec<String>>) -> NumberSeries {
    series.held = sources.keys().copied().collect();
    for pair in series.held.windows(2) {
        let &[left, right] = pair else { continue };
        if right - left > 1 {
            series.missing.push(left + 1..=right - 1);
        }
    }
    series.cited.sort_unstable();
    let repeated = sources.into_iter().filter(|(_, sources)| sources.len() > 1);
    series.repeated = repeated.map(|(number, sources)| Repeated { number, sources }).collect();
    series
}

/// The series that a node belongs to, and its number there.
fn place(node: &NetworkNode) -> Option<(SeriesKey<'_>, u32)> {
    let number: u32 = node.sequence.as_deref()?.parse().ok().filter(|number| *number <= MAX_NUMBER)?;
    let symbol = node.symbol.as_deref()?;
    let year = if is_party(node) { None } else { Some(node.year()?) };
    Some(((node.issuer.as_deref().map(fold).unwrap_or_default(), symbol, year), number))
}

/// Whether a node's number is built as the Party builds them: `12-QĐ/TU`.
fn is_party(node: &NetworkNode) -> bool {
    node.symbol.as_deref().is_some_and(|symbol| symbol.contains('/'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use crate::{Network, NetworkBuilder};

    /// A letter of an invented department, with what it says.
    fn letter(number: &str, date: &str, body: &str) -> String {
        format!(
            "UBND TỈNH AN PHÚ\nSỞ THỦY SẢN\n\nSố: {number}\nV/v nuôi cá lồng\n\nAn Phú, {date}\n\n\
             Kính gửi: Chi cục Kiểm ngư\n\n{body}\n"
        )
    }

    fn network(texts: &[String]) -> Network {
        let mut builder = NetworkBuilder::new();
        for (index, text) in texts.iter().enumerate() {
            builder.add(&crate::Parser::new().name(&format!("{index}.txt")).parse(text));
        }
        builder.build()
    }

    const MARCH: &str = "ngày 14 tháng 3 năm 2031";

    #[test]
    fn numbers_between_those_held_are_missing_and_those_that_others_cite_are_said() {
        let cites =
            "Thực hiện Công văn số 7/STS-KH ngày 13/3/2031 và Công văn số 15/STS-KH ngày 20/3/2031 của Sở Thủy sản.";
        let network = network(&[
            letter("3/STS-KH", MARCH, "Sở Thủy sản có ý kiến như sau."),
            letter("9/STS-KH", MARCH, cites),
            letter("5/STS-KH", MARCH, "Sở Thủy sản có ý kiến như sau."),
        ]);
        let series = network.series();
        assert_eq!(series.len(), 1);
        assert_eq!((series[0].symbol.as_str(), series[0].year.as_deref()), ("STS-KH", Some("2031")));
        assert_eq!(series[0].held, [3, 5, 9]);
        assert_eq!(series[0].missing, [4..=4, 6..=8]);
        // The fifteenth is behind all that are held.
        let cited: Vec<_> = series[0].cited.iter().map(|(n, at)| (*n, network.nodes[*at].key.as_str())).collect();
        assert_eq!(cited, [(7, "7/STS-KH")]);
        assert_eq!(series[0].repeated, []);
    }

    #[test]
    fn a_number_that_two_sources_bear_is_repeated() {
        let twice = letter("3/STS-KH", MARCH, "Sở Thủy sản có ý kiến như sau.");
        let series = network(&[twice.clone(), twice]).series();
        assert_eq!(series[0].held, [3]);
        assert_eq!(series[0].repeated[0].number, 3);
        assert_eq!(series[0].repeated[0].sources, ["0.txt", "1.txt"]);
    }

    #[test]
    fn the_state_numbers_by_the_year_and_the_party_by_the_term() {
        let state = [("3/STS-KH", MARCH), ("6/STS-KH", "ngày 02 tháng 01 năm 2032")];
        let series = network(&state.map(|(number, date)| letter(number, date, "Sở có ý kiến như sau."))).series();
        let years: Vec<_> = series.iter().map(|one| (one.year.as_deref(), one.missing.len())).collect();
        assert_eq!(years, [(Some("2031"), 0), (Some("2032"), 0)]);

        let party = [("3", MARCH), ("6", "ngày 02 tháng 01 năm 2032")].map(|(number, date)| {
            format!(
                "TỈNH ỦY AN PHÚ\n*\nSố {number}-CV/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, {date}\n\n\
                 Kính gửi: Các huyện ủy\n\nThường trực Tỉnh ủy có ý kiến như sau.\n"
            )
        });
        let series = network(&party).series();
        assert_eq!(series.len(), 1);
        assert_eq!((series[0].year.as_deref(), &series[0].missing), (None, &vec![4..=5]));
    }
}
