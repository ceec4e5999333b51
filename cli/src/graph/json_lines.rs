//! The network as JSON lines: the nodes, then the edges, a line each.

use std::io::{self, Write};

use serde::Serialize;
use vanban::{Network, NetworkNode, ProvisionLink, Relation};

use super::id;

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Line<'a> {
    Node(&'a NetworkNode),
    Edge { from: &'a str, to: &'a str, relation: Relation, count: u64, provisions: &'a [ProvisionLink] },
}

pub(super) fn write(out: &mut impl Write, network: &Network) -> io::Result<()> {
    let nodes = network.nodes.iter().map(Line::Node);
    let edges = network.edges.iter().map(|edge| Line::Edge {
        from: id(network, edge.from),
        to: id(network, edge.to),
        relation: edge.relation,
        count: edge.count,
        provisions: &edge.provisions,
    });
    for line in nodes.chain(edges) {
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
