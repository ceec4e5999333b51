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
