//! The network of documents: what is based on what, carries it out, amends, replaces, repeals it.
//!
//! Documents are added one after the other; only what is known of each document and how they point at each other is
//! kept, so that memory grows with the network and not with the texts. Which statements speak of one document is decided
//! when all are known, so that the order of the documents does not matter.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::{Citation, Document, Provision, Relation};

mod identity;
mod near;
mod series;
mod statement;

pub use near::NearMiss;
pub use series::{NumberSeries, Repeated};
use statement::Statements;

/// A document of the network: held, or cited and not held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkNode {
    /// What it is called, unlike any other in the network: its number, with date or issuer where the number does not do.
    pub id: String,
    /// The number and symbol, else type and title.
    pub key: String,
    /// The abbreviation of its type.
    pub kind: Option<Cow<'static, str>>,
    /// Its running number.
    pub sequence: Option<String>,
    /// Its symbol.
    pub symbol: Option<String>,
    /// Its date in EDTF; of several the one that a held document bears or most mentions state.
    pub date: Option<String>,
    /// Other dates that are stated for it.
    pub other_dates: Vec<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The names of the sources that are this document; empty where it is cited only.
    pub held: Vec<String>,
    /// How often it is mentioned.
    pub mentions: u64,
    /// How many documents mention it.
    pub cited_by: u64,
}

impl NetworkNode {
    /// The year of its symbol or date.
    #[must_use]
    pub fn year(&self) -> Option<&str> {
        self.key.split('/').nth(1).filter(|part| is_year(part)).or_else(|| {
            let year = self.date.as_deref()?.get(..4)?;
            is_year(year).then_some(year)
        })
    }
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit())
}

/// What one document says of another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkEdge {
    /// Index of the document that says it, or of which a title says it.
    pub from: usize,
    /// Index of the document that it is said of.
    pub to: usize,
    /// What is said.
    pub relation: Relation,
    /// In how many mentions.
    pub count: u64,
    /// Which provisions speak of which, where any are named.
    pub provisions: Vec<ProvisionLink>,
}

/// A provision of one document that speaks of a provision of another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProvisionLink {
    /// Where the mention stands, as far as it stands in a provision.
    pub from: Option<Provision<'static>>,
    /// What it names, as far as it names provisions.
    pub to: Option<Provision<'static>>,
    /// In how many mentions.
    pub count: u64,
}

/// Documents and what they say of each other.
///
/// ```
/// let mut builder = vanban::NetworkBuilder::new();
/// builder.add(&vanban::parse("Căn cứ khoản 2 Điều 5 Luật Đất đai số 99/2031/QH20;\n"));
/// let network = builder.build();
/// let edge = &network.edges[0];
/// assert_eq!(network.nodes[edge.to].key, "99/2031/QH20");
/// assert_eq!(edge.relation, vanban::Relation::Basis);
/// assert_eq!(edge.provisions[0].to.as_ref().unwrap().article.as_deref(), Some("5"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Network {
    /// The documents, in the order in which they are met.
    pub nodes: Vec<NetworkNode>,
    /// The edges, by the documents that they lead from and to.
    pub edges: Vec<NetworkEdge>,
}

/// Takes documents in and makes a network of them.
#[derive(Debug, Default)]
pub struct NetworkBuilder {
    statements: Statements,
    links: HashMap<(u32, u32, Relation), Link>,
    /// The document at hand, counted from 1.
    documents: u32,
}

/// What is gathered for an edge.
#[derive(Debug, Default)]
struct Link {
    count: u64,
    provisions: BTreeMap<(Place, Place), u64>,
}

/// A provision in the order of documents: units as they enclose each other.
type Place = Option<Units>;
type Units = [Option<Box<str>>; 8];

impl NetworkBuilder {
    /// A builder that holds nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a document with what it cites. The text is not needed: documents that were read from JSON do as well.
    pub fn add(&mut self, document: &Document) {
        self.documents = self.documents.saturating_add(1);
        let own = self.statements.held(document, self.documents);
        let targets: Vec<Option<u32>> =
            document.targets.iter().map(|target| self.statements.cited(target, self.documents)).collect();
        let mut counted = vec![false; targets.len()];
        for citation in document.citations.iter().filter(|citation| !citation.own) {
            let Some(index) = citation.target.and_then(|index| usize::try_from(index).ok()) else { continue };
            let Some(&Some(target)) = targets.get(index) else { continue };
            let first = counted.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true));
            self.statements.mentioned(target, first);
            // What a title says of another document, the titled document says.
            let outer = citation.within.and_then(|at| document.citations.get(usize::try_from(at).ok()?));
            let from = match outer {
                None => Some(own),
                Some(outer) if outer.own => Some(own),
                Some(outer) => outer.target.and_then(|at| *targets.get(usize::try_from(at).ok()?)?),
            };
            if let Some(from) = from.filter(|from| *from != target) {
                let place = if outer.is_none() { citation.place.as_ref().map(crate::Place::provision) } else { None };
                self.link(from, target, citation, place.as_ref());
            }
        }
    }

    fn link(&mut self, from: u32, to: u32, citation: &Citation, place: Option<&Provision<'_>>) {
        let link = self.links.entry((from, to, citation.relation)).or_default();
        link.count += 1;
        let from = place.and_then(pack);
        if citation.provisions.is_empty() {
            if from.is_some() {
                *link.provisions.entry((from, None)).or_default() += 1;
            }
            return;
        }
        for provision in citation.provisions.iter() {
            *link.provisions.entry((from.clone(), pack(&provision))).or_default() += 1;
        }
    }

    /// Decides which statements speak of one document, and makes the network.
    #[must_use]
    pub fn build(self) -> Network {
        let (nodes, node_of) = identity::nodes(&self.statements);
        let mut merged: BTreeMap<(usize, usize, Relation), Link> = BTreeMap::new();
        for ((from, to, relation), link) in self.links {
            let at = |statement: u32| node_of.get(statement as usize).copied();
            let (Some(from), Some(to)) = (at(from), at(to)) else { continue };
            if from == to {
                continue;
            }
            let whole = merged.entry((from, to, relation)).or_default();
            whole.count += link.count;
            for (places, count) in link.provisions {
                *whole.provisions.entry(places).or_default() += count;
            }
        }
        let edges = merged.into_iter().map(|((from, to, relation), link)| NetworkEdge {
            from,
            to,
            relation,
            count: link.count,
            provisions: link
                .provisions
                .into_iter()
                .map(|((from, to), count)| ProvisionLink { from: from.map(unpack), to: to.map(unpack), count })
                .collect(),
        });
        Network { nodes, edges: edges.collect() }
    }
}

fn pack(provision: &Provision<'_>) -> Place {
    let Provision { part, chapter, section, subsection, appendix, article, clause, point } = provision;
    let units = [appendix, part, chapter, section, subsection, article, clause, point];
    let named = units.iter().any(|label| label.is_some());
    named.then(|| units.map(|label| label.as_deref().map(Box::from)))
}

fn unpack(units: Units) -> Provision<'static> {
    let units = units.map(|label| label.map(|label| Cow::Owned(label.into_string())));
    let [appendix, part, chapter, section, subsection, article, clause, point] = units;
    Provision { part, chapter, section, subsection, appendix, article, clause, point }
}

impl Network {
    /// The series of running numbers of the held documents, by issuer, symbol and year.
    #[must_use]
    pub fn series(&self) -> Vec<NumberSeries> {
        series::series(&self.nodes)
    }

    /// Pairs of documents whose numbers differ by one letter and whose dates agree: they may be one.
    #[must_use]
    pub fn near_misses(&self) -> Vec<NearMiss> {
        near::near_misses(&self.nodes)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    fn network(texts: &[&str]) -> Network {
        let mut builder = NetworkBuilder::new();
        for (index, text) in texts.iter().enumerate() {
            let name = format!("{index}.txt");
            builder.add(&crate::Parser::new().name(&name).parse(text));
        }
        builder.build()
    }

    fn keys(network: &Network) -> Vec<&str> {
        network.nodes.iter().filter(|node| node.held.is_empty()).map(|node| node.id.as_str()).collect()
    }

    #[test]
    fn documents_that_cite_one_decree_lead_to_one_node() {
        let network = network(&[
            "Căn cứ Nghị định số 15/2031/NĐ-CP ngày 02/3/2031 của Chính phủ;\n",
            "Thực hiện Nghị định số 15/2031/NĐ-CP về đê biển, Sở A yêu cầu:\n",
        ]);
        assert_eq!(keys(&network), ["15/2031/NĐ-CP"]);
        let node = network.nodes.iter().find(|node| node.held.is_empty()).unwrap();
        assert_eq!((node.mentions, node.cited_by, node.date.as_deref()), (2, 2, Some("2031-03-02")));
        let relations: Vec<_> = network.edges.iter().map(|edge| edge.relation).collect();
        assert_eq!(relations, [Relation::Basis, Relation::Implements]);
    }

    #[test]
    fn a_party_number_of_two_terms_is_two_documents_whatever_the_order() {
        let texts = [
            "Căn cứ Quyết định số 12-QĐ/TU ngày 05/3/2021 của Tỉnh ủy;\n",
            "Căn cứ Quyết định số 12-QĐ/TU ngày 07/8/2026 của Tỉnh ủy;\n",
        ];
        assert_eq!(keys(&network(&texts)), ["12-QĐ/TU (2021-03-05)", "12-QĐ/TU (2026-08-07)"]);
    }

    #[test]
    fn decisions_of_two_provinces_with_one_number_are_two_documents() {
        let network = network(&[
            "Căn cứ Quyết định số 12/QĐ-UBND của UBND tỉnh An Phú;\n",
            "Căn cứ Quyết định số 12/QĐ-UBND của UBND tỉnh Nam Lĩnh;\n",
            "Căn cứ Quyết định số 12/QĐ-UBND;\n",
        ]);
        assert_eq!(keys(&network).len(), 3);
    }

    #[test]
    fn what_a_title_says_of_a_document_the_titled_document_says() {
        let network = network(&[
            "Căn cứ Nghị định số 16/2032/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 15/2031/NĐ-CP;\n",
        ]);
        let named = |index: usize| network.nodes[index].key.as_str();
        let amends = network.edges.iter().find(|edge| edge.relation == Relation::Amends).unwrap();
        assert_eq!((named(amends.from), named(amends.to)), ("16/2032/NĐ-CP", "15/2031/NĐ-CP"));
    }

    #[test]
    fn a_law_named_by_its_year_is_the_one_with_the_number_of_that_year() {
        let network = network(&[
            "Căn cứ Luật Đất đai số 45/2033/QH20;\n",
            "Căn cứ Luật Đất đai năm 2033;\n",
            "Căn cứ Luật Đất đai năm 2003;\n",
        ]);
        assert_eq!(keys(&network), ["45/2033/QH20", "Luật Đất đai (2003)"]);
    }
}
