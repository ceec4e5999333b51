//! `vanban graph`: the network that documents form by citing each other.

use std::io::{self, Write};
use std::ops::ControlFlow;

use vanban::{Language, Network, NetworkBuilder, Relation};

use crate::arguments::{Drawing, Graph};
use crate::documents::{self, Wanted};
use crate::failure::Outcome;
use crate::output;
use crate::words::Words;

mod dot;
mod graphml;
mod json_lines;
mod summary;

pub(crate) fn run(arguments: &Graph, language: Language) -> io::Result<Outcome> {
    let mut builder = NetworkBuilder::new();
    let outcome = documents::each(&arguments.inputs, Wanted::Any, |_, document| {
        builder.add(&document);
        Ok(ControlFlow::Continue(()))
    })?;
    let network = builder.build();
    let mut out = output::standard();
    match arguments.format {
        Drawing::Jsonl => json_lines::write(&mut out, &network)?,
        Drawing::Graphml => graphml::write(&mut out, &network)?,
        Drawing::Dot => dot::write(&mut out, &network, language)?,
        Drawing::Summary => summary::write(&mut out, &network, language)?,
    }
    out.flush()?;
    Ok(outcome)
}

/// The name of a node; of an index that is none, nothing.
fn id(network: &Network, index: usize) -> &str {
    network.nodes.get(index).map(|node| node.id.as_str()).unwrap_or_default()
}

/// What a relation is called in the contract.
const fn name(relation: Relation) -> &'static str {
    match relation {
        Relation::Basis => "basis",
        Relation::Implements => "implements",
        Relation::Amends => "amends",
        Relation::Supplements => "supplements",
        Relation::Replaces => "replaces",
        Relation::Repeals => "repeals",
        Relation::Guides => "guides",
        Relation::Consolidates => "consolidates",
        Relation::IssuedWith => "issued_with",
        _ => "mentions",
    }
}

/// What a relation is called for people.
const fn words(relation: Relation) -> Words {
    match relation {
        Relation::Basis => Words::new("based on", "căn cứ"),
        Relation::Implements => Words::new("carries out", "thực hiện"),
        Relation::Amends => Words::new("amends", "sửa đổi"),
        Relation::Supplements => Words::new("supplements", "bổ sung"),
        Relation::Replaces => Words::new("replaces", "thay thế"),
        Relation::Repeals => Words::new("repeals", "bãi bỏ"),
        Relation::Guides => Words::new("guides", "hướng dẫn"),
        Relation::Consolidates => Words::new("consolidates", "hợp nhất"),
        Relation::IssuedWith => Words::new("issued with", "ban hành kèm theo"),
        _ => Words::new("mentions", "dẫn"),
    }
}
