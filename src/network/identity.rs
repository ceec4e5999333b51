//! Which statements speak of one document.
//!
//! Joined is only what the drafting rules make one: a central body's number with its year; a number with its date; a
//! number with its issuer. What lacks both joins the one candidate that it can mean, and stands alone where there are
//! several.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::NetworkNode;
use super::statement::{Scope, Statement, Statements};
use crate::vocabulary::is_law_code;
use crate::vocabulary::laws::name_key;

/// The most candidates that a statement is compared with; numbers with more are not joined on weak evidence.
const MAX_CANDIDATES: usize = 64;

/// The nodes, and for every statement the index of its node.
pub(super) fn nodes(statements: &Statements) -> (Vec<NetworkNode>, Vec<usize>) {
    let all = &statements.all;
    let mut classes = Classes { parent: (0..all.len()).collect() };
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, statement) in all.iter().enumerate() {
        groups.entry(&statement.group).or_default().push(index);
    }
    for members in groups.values() {
        join_dated(all, members, &mut classes);
        join_undated(all, members, &mut classes);
    }
    join_titles(all, &mut classes);
    gather(all, &mut classes)
}

/// Sets of statements, each known by the one that was met first.
struct Classes {
    parent: Vec<usize>,
}

impl Classes {
    fn root(&mut self, mut at: usize) -> usize {
        while let Some(&above) = self.parent.get(at).filter(|above| **above != at) {
            let next = self.parent.get(above).copied().unwrap_or(above);
            if let Some(slot) = self.parent.get_mut(at) {
                *slot = next;
            }
            at = above;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if let Some(slot) = self.parent.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }
}

/// Joins statements of a group whose dates settle it.
fn join_dated(all: &[Statement], members: &[usize], classes: &mut Classes) {
    let mut by_date: HashMap<&str, Vec<usize>> = HashMap::new();
    for &index in members {
        let Some(statement) = all.get(index) else { continue };
        // What settles the identity for central bodies is the year, and where the symbol bears it the number itself.
        let settled = match (statement.scope, statement.date.as_deref()) {
            (Scope::Number, _) => "",
            (Scope::Year, Some(date)) => date.get(..4).unwrap_or(date),
            (Scope::Date | Scope::Issuer, Some(date)) if is_complete(date) => date,
            (Scope::Title, Some(date)) => date.get(..4).unwrap_or(date),
            _ => continue,
        };
        let list = by_date.entry(settled).or_default();
        let central = matches!(statement.scope, Scope::Number | Scope::Year);
        let fits = |other: &&usize| all.get(**other).is_some_and(|other| central || compatible(statement, other));
        match list.iter().take(MAX_CANDIDATES).find(fits) {
            Some(&other) => classes.join(other, index),
            None => list.push(index),
        }
    }
}

/// Joins statements of a group that lack a date to the one class that they can mean.
fn join_undated(all: &[Statement], members: &[usize], classes: &mut Classes) {
    for &index in members {
        let Some(statement) = all.get(index) else { continue };
        let open = match (statement.scope, statement.date.as_deref()) {
            (Scope::Number, _) | (Scope::Year | Scope::Title, Some(_)) => false,
            // A law by its bare name may be one whose number is known: that is settled with the titles.
            (Scope::Title, None) if law_name(statement).is_some() => false,
            (_, date) => !date.is_some_and(is_complete),
        };
        if !open {
            continue;
        }
        let mut found: Vec<usize> = Vec::new();
        for &other in members.iter().filter(|&&other| other != index) {
            let Some(candidate) = all.get(other) else { continue };
            let issuers = statement.body.is_some() && candidate.body.is_some();
            let evidence = statement.scope != Scope::Issuer || issuers;
            let root = classes.root(other);
            if evidence && compatible(statement, candidate) && may_be(statement, candidate) && !found.contains(&root) {
                found.push(root);
            }
            if found.len() > 1 {
                break;
            }
        }
        if let [one] = found.as_slice() {
            classes.join(*one, index);
        }
    }
}

/// The name of a law, a code, an ordinance or the Constitution, which is known by it.
fn law_name(statement: &Statement) -> Option<String> {
    let kind = statement.kind.as_deref().filter(|kind| is_law_code(kind))?;
    Some(format!("{kind} {}", name_key(statement.title.as_deref()?)))
}

/// Joins laws that are named by title, or by title and year, to the one law of that title that it can be.
fn join_titles(all: &[Statement], classes: &mut Classes) {
    let mut numbered: HashMap<String, Vec<usize>> = HashMap::new();
    let mut days: HashSet<(usize, &str)> = HashSet::new();
    for (index, statement) in all.iter().enumerate().filter(|(_, statement)| statement.sequence.is_some()) {
        let Some(name) = law_name(statement) else { continue };
        let root = classes.root(index);
        days.extend(statement.date.as_deref().map(|date| (root, date)));
        let list = numbered.entry(name).or_default();
        if !list.contains(&root) {
            list.push(root);
        }
    }
    let titled = || all.iter().enumerate().filter(|(_, statement)| statement.scope == Scope::Title);
    for (index, statement) in titled() {
        let (Some(name), Some(date)) = (law_name(statement), statement.date.as_deref()) else { continue };
        let list = numbered.entry(name).or_default();
        let year = date.get(..4);
        let of_day = |root: &&usize| days.contains(&(**root, date));
        let of_year = |root: &&usize| all.get(**root).is_some_and(|law| year_of(law) == year);
        // Of two laws of one name in one year the day decides.
        match only(list.iter().filter(of_day)).or_else(|| only(list.iter().filter(of_year))) {
            Some(&one) => classes.join(one, index),
            None => {
                let root = classes.root(index);
                if !list.contains(&root) {
                    list.push(root);
                }
            }
        }
    }
    // A bare name is that of the one law that bears it, and of none where there are several.
    for (index, _) in titled().filter(|(_, statement)| statement.date.is_none()) {
        let Some(list) = all.get(index).and_then(law_name).and_then(|name| numbered.get(&name)) else { continue };
        if let Some(&one) = only(list.iter()) {
            classes.join(one, index);
        }
    }
}

/// The one item of an iterator that has one.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// The year of a statement's symbol, else of its date.
fn year_of(statement: &Statement) -> Option<&str> {
    let of_symbol = statement.key.split('/').nth(1).filter(|part| super::is_year(part));
    of_symbol.or_else(|| statement.date.as_deref()?.get(..4))
}

fn is_complete(date: &str) -> bool {
    date.len() == 10 && !date.contains('X')
}

/// Whether two issuers may be one: one name says less than the other, or nothing.
fn compatible(a: &Statement, b: &Statement) -> bool {
    match (&a.body, &b.body) {
        (Some(a), Some(b)) => {
            a == b
                || a.starts_with(b.as_str())
                || b.starts_with(a.as_str())
                || a.ends_with(b.as_str())
                || b.ends_with(a.as_str())
        }
        _ => true,
    }
}

/// Whether two dates, complete or in part, may be one.
fn may_be(a: &Statement, b: &Statement) -> bool {
    match (a.date.as_deref(), b.date.as_deref()) {
        (Some(a), Some(b)) => a.bytes().zip(b.bytes()).all(|(a, b)| a == b || a == b'X' || b == b'X'),
        _ => true,
    }
}

/// Makes the nodes of the classes, in the order in which they are first met.
fn gather(all: &[Statement], classes: &mut Classes) -> (Vec<NetworkNode>, Vec<usize>) {
    let mut nodes: Vec<NetworkNode> = Vec::new();
    let mut members: Vec<Vec<usize>> = Vec::new();
    let mut at: HashMap<usize, usize> = HashMap::new();
    let mut node_of = Vec::with_capacity(all.len());
    for index in 0..all.len() {
        let root = classes.root(index);
        let node = *at.entry(root).or_insert_with(|| {
            members.push(Vec::new());
            members.len() - 1
        });
        if let Some(list) = members.get_mut(node) {
            list.push(index);
        }
        node_of.push(node);
    }
    for list in &members {
        nodes.push(node(list.iter().filter_map(|&index| all.get(index))));
    }
    name(&mut nodes);
    (nodes, node_of)
}

/// What the statements of one document say together: what it says of itself before what others say, what is said often
/// before what is said rarely.
fn node<'a>(statements: impl Iterator<Item = &'a Statement>) -> NetworkNode {
    let mut list: Vec<&Statement> = statements.collect();
    list.sort_by_key(|statement| {
        (statement.held.is_empty(), statement.sequence.is_none(), std::cmp::Reverse(statement.mentions))
    });
    let mut node = NetworkNode::default();
    for statement in list {
        if node.key.is_empty() {
            node.key.clone_from(&statement.key);
        }
        fill(&mut node.kind, &statement.kind);
        fill(&mut node.sequence, &statement.sequence);
        fill(&mut node.symbol, &statement.symbol);
        fill(&mut node.issuer, &statement.issuer);
        fill(&mut node.title, &statement.title);
        match (&node.date, &statement.date) {
            (None, date) => node.date.clone_from(date),
            (Some(known), Some(date)) if known != date => {
                if is_complete(date) && !is_complete(known) {
                    node.date = Some(date.clone());
                } else if is_complete(date) && !node.other_dates.contains(date) {
                    node.other_dates.push(date.clone());
                }
            }
            _ => {}
        }
        node.held.extend(statement.held.iter().cloned());
        node.mentions += statement.mentions;
        node.cited_by += statement.cited_by;
    }
    node
}

/// Takes over a value where none is known.
fn fill<T: Clone>(slot: &mut Option<T>, value: &Option<T>) {
    if slot.is_none() {
        slot.clone_from(value);
    }
}

/// Gives every node a name of its own: the key, with date, issuer or a number where several have the key.
fn name(nodes: &mut [NetworkNode]) {
    let mut bearers: HashMap<String, usize> = HashMap::new();
    for node in nodes.iter() {
        *bearers.entry(node.key.clone()).or_default() += 1;
    }
    let mut given: HashMap<String, usize> = HashMap::new();
    for node in nodes.iter_mut() {
        let alone = bearers.get(&node.key).is_none_or(|count| *count == 1);
        let titled = node.sequence.is_none() && node.held.is_empty();
        let mut id = match (alone && !titled, &node.date, &node.issuer) {
            (true, ..) | (false, None, None) => node.key.clone(),
            (false, Some(date), _) => format!("{} ({date})", node.key),
            (false, None, Some(issuer)) => format!("{} ({issuer})", node.key),
        };
        let count = given.entry(id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            id = format!("{id} #{count}");
        }
        node.id = id;
    }
}
