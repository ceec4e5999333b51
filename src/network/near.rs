//! Keys that differ by one letter: slips of recognition or of the hand that make two documents of one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::NetworkNode;
use crate::fold::{distance, fold};

/// Keys shorter than this are not compared: too many short numbers differ by one letter.
const MIN_KEY: usize = 9;
/// The most documents of one running number and one day that are compared with each other.
const MAX_ALIKE: usize = 32;

/// Two documents that may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NearMiss {
    /// Index of the one that is mentioned more often.
    pub usual: usize,
    /// Index of the other.
    pub rare: usize,
}

pub(super) fn near_misses(nodes: &[NetworkNode]) -> Vec<NearMiss> {
    let mut alike: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (index, node) in nodes.iter().enumerate() {
        if let (Some(sequence), Some(date), MIN_KEY..) = (&node.sequence, &node.date, node.key.len()) {
            alike.entry((sequence, date)).or_default().push(index);
        }
    }
    let mut found = Vec::new();
    for list in alike.into_values() {
        for (at, &a) in list.iter().enumerate().take(MAX_ALIKE) {
            for &b in list.iter().skip(at + 1).take(MAX_ALIKE) {
                let (Some(first), Some(second)) = (nodes.get(a), nodes.get(b)) else { continue };
                if distance(fold(&first.key).as_bytes(), fold(&second.key).as_bytes(), 1) == Some(1) {
                    let (usual, rare) = if first.mentions < second.mentions { (b, a) } else { (a, b) };
                    found.push(NearMiss { usual, rare });
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(key: &str, date: &str, mentions: u64) -> NetworkNode {
        NetworkNode {
            key: key.to_owned(),
            sequence: key.split('/').next().map(str::to_owned),
            date: Some(date.to_owned()),
            mentions,
            ..NetworkNode::default()
        }
    }

    fn pairs(nodes: &[NetworkNode]) -> Vec<(usize, usize)> {
        near_misses(nodes).iter().map(|pair| (pair.usual, pair.rare)).collect()
    }

    #[test]
    fn a_slip_of_one_letter_in_the_symbol_makes_a_pair_and_what_is_named_more_often_is_usual() {
        let day = "2031-03-14";
        let nodes = [node("1234/STS-KB", day, 1), node("1234/STS-KH", day, 5), node("1234/SXD-KH", day, 5)];
        assert_eq!(pairs(&nodes), [(1, 0)]);
    }

    #[test]
    fn other_days_other_numbers_and_short_keys_make_no_pair() {
        let day = "2031-03-14";
        assert_eq!(pairs(&[node("1234/STS-KB", day, 1), node("1234/STS-KH", "2031-03-15", 1)]), []);
        assert_eq!(pairs(&[node("1234/STS-KH", day, 1), node("1235/STS-KH", day, 1)]), []);
        assert_eq!(pairs(&[node("7/TB-KH", day, 1), node("7/TB-KB", day, 1)]), []);
        // What only marks tell apart is no slip of a letter.
        assert_eq!(pairs(&[node("1234/QĐ-STS", day, 1), node("1234/QD-STS", day, 1)]), []);
    }
}
