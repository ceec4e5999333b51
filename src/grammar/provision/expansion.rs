//! Which provisions a chain of items names: what belongs to what, however it is turned round.

use std::cmp::Ordering;

use super::{Item, Joint, MAX_PROVISIONS, Unit, slot};
use crate::Provision;

/// The provisions of a chain of items: every smaller unit belongs to the next bigger one behind it; `Điều 153 khoản 1`,
/// the other way round, where nothing separates them or each is smaller than the one before it up to the last.
pub(super) fn expand<'t>(items: &[Item<'t>]) -> Vec<Provision<'t>> {
    let mut done: Vec<Provision<'t>> = Vec::new();
    // Provisions that still lack their bigger units, with the biggest unit that they have.
    let mut open: Vec<Provision<'t>> = Vec::new();
    let mut level: Option<Unit> = None;
    // Whether they have one unit only.
    let mut single = false;
    let turned = turned_from(items);
    // Whether the last unit lies in the one before the comma.
    let mut within = false;
    // The unit that the order was last turned round at: `khoản` of `Điều 5 khoản 1`.
    let mut inner: Option<Unit> = None;
    for (index, item) in items.iter().enumerate() {
        match level {
            // Smaller behind bigger, nothing between: the order is turned round.
            Some(last)
                if item.unit < last
                    && inner != Some(item.unit)
                    && (item.joint == Joint::Of
                        || index > turned && (single && open.len() == 1 || within) && lies_in(item, last)) =>
            {
                within = item.joint == Joint::Comma;
                inner = Some(item.unit).filter(|_| item.joint == Joint::Of).or(inner);
                open = product(open, item);
                single = false;
                continue;
            }
            // `Điều 5 khoản 1, khoản 2`: beside the one before, in the same article, whether or not its comma was lost.
            Some(_) if inner == Some(item.unit) && !is_held(items, index) => {
                let beside = open.last().cloned().into_iter().collect();
                done.append(&mut open);
                open = product(beside, item);
                continue;
            }
            Some(last) if item.unit > last && item.joint != Joint::Heading && !stands_beside(items, index, last) => {
                open = product(open, item);
                single = false;
            }
            // `điểm a, b và điểm đ khoản 1`: the list goes on, and what follows belongs to all of it.
            Some(last) if item.unit == last && single => open.extend(product(vec![Provision::default()], item)),
            _ => {
                if done.is_empty() {
                    done = std::mem::take(&mut open);
                } else {
                    done.append(&mut open);
                }
                open = product(vec![Provision::default()], item);
                single = true;
                inner = None;
            }
        }
        level = Some(item.unit);
        if item.joint != Joint::Heading {
            match item.unit.cmp(&Unit::Article) {
                Ordering::Equal => complete(&mut done, &open),
                Ordering::Greater if !single => enclose(&mut done, &open),
                _ => {}
            }
        }
    }
    if done.is_empty() {
        done = open;
    } else {
        done.append(&mut open);
    }
    done.truncate(MAX_PROVISIONS);
    done
}

/// The item from which on all are set apart by commas, each one provision and smaller than the one before it: `Điều 7, khoản 3,
/// điểm b`. What is smaller has nothing behind it that it could belong to.
fn turned_from(items: &[Item<'_>]) -> usize {
    let pairs = items.iter().zip(items.iter().skip(1)).rev();
    let turned = pairs.take_while(|(bigger, smaller)| {
        smaller.unit < bigger.unit && smaller.joint == Joint::Comma && bigger.more.is_empty()
    });
    items.len().saturating_sub(turned.count() + 1)
}

/// Whether a unit never stands by itself beside a bigger one: a clause beside its article, a section beside its chapter.
fn lies_in(item: &Item<'_>, bigger: Unit) -> bool {
    match bigger {
        Unit::Article | Unit::Clause => true,
        Unit::Chapter | Unit::Part => item.unit == Unit::Section,
        _ => false,
    }
}

/// Whether what is bigger stands beside the article, or the unit bigger than articles, before it and does not hold it: `Điều
/// 6, Phụ lục I`, `Điều 8 và Chương V`, `Điều 6, Điều 7, Mục 2`.
fn stands_beside(items: &[Item<'_>], index: usize, last: Unit) -> bool {
    let Some(item) = items.get(index).filter(|_| last >= Unit::Article) else { return false };
    let before = index.checked_sub(1).and_then(|at| items.get(at));
    let second = || index.checked_sub(2).and_then(|at| items.get(at)).is_some_and(|first| first.unit == last);
    let several = || before.is_some_and(|before| !before.more.is_empty() || before.joint != Joint::Of && second());
    match item.joint {
        Joint::Of => false,
        Joint::And | Joint::Semicolon | Joint::Heading => true,
        // Sections and parts are those of an appendix as well.
        Joint::Comma if item.unit == Unit::Appendix => matches!(last, Unit::Article | Unit::Chapter),
        Joint::Comma => last == Unit::Article && several(),
    }
}

/// Whether something bigger stands directly behind an item and holds it: `khoản 2` of `Điều 5 khoản 1, khoản 2 Điều 6`.
fn is_held(items: &[Item<'_>], index: usize) -> bool {
    let (Some(item), Some(next)) = (items.get(index), items.get(index + 1)) else { return false };
    next.joint == Joint::Of && next.unit > item.unit
}

/// Every provision of a base with every label of an item.
fn product<'t>(mut base: Vec<Provision<'t>>, item: &Item<'t>) -> Vec<Provision<'t>> {
    if item.more.is_empty() {
        for provision in &mut base {
            *slot(provision, item.unit) = Some(item.label.clone());
        }
        return base;
    }
    let mut out = Vec::with_capacity(base.len() * (item.more.len() + 1));
    for label in std::iter::once(&item.label).chain(&item.more) {
        for provision in &base {
            if out.len() < MAX_PROVISIONS {
                let mut next = provision.clone();
                *slot(&mut next, item.unit) = Some(label.clone());
                out.push(next);
            }
        }
    }
    out
}

/// Gives the article that closes a chain to the provisions before it that have none yet: `điểm a khoản 1, điểm b khoản 2
/// Điều 5`.
fn complete<'t>(done: &mut [Provision<'t>], open: &[Provision<'t>]) {
    let Some(article) = open.first().and_then(|provision| provision.article.clone()) else { return };
    for provision in done.iter_mut().rev().take_while(|provision| provision.article.is_none()) {
        if provision.clause.is_some() || provision.point.is_some() {
            provision.article = Some(article.clone());
        }
    }
}

/// Gives what closes a chain to the provisions before it that name no article and nothing as big: `Mục I và Mục III Phụ
/// lục I`.
fn enclose<'t>(done: &mut [Provision<'t>], open: &[Provision<'t>]) {
    const ABOVE: [Unit; 5] = [Unit::Subsection, Unit::Section, Unit::Chapter, Unit::Part, Unit::Appendix];
    let Some(closing) = open.first().filter(|closing| closing.article.is_none()) else { return };
    for provision in done.iter_mut().rev().take_while(|provision| provision.article.is_none()) {
        let biggest = ABOVE.iter().rposition(|&unit| slot(provision, unit).is_some());
        for &unit in ABOVE.iter().skip(biggest.map_or(0, |at| at + 1)) {
            slot(provision, unit).clone_from(slot(&mut closing.clone(), unit));
        }
    }
}
