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
