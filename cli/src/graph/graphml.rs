//! The network as GraphML, which Gephi, yEd and NetworkX read.

use std::io::{self, Write};

use vanban::{Network, NetworkEdge, NetworkNode};

use super::name;

/// The attributes: what they belong to, their names and types.
const ATTRIBUTES: &[(&str, &str, &str)] = &[
    ("node", "key", "string"),
    ("node", "kind", "string"),
    ("node", "date", "string"),
    ("node", "issuer", "string"),
    ("node", "title", "string"),
    ("node", "held", "boolean"),
    ("node", "mentions", "long"),
    ("node", "cited_by", "long"),
    ("edge", "relation", "string"),
    ("edge", "count", "long"),
    ("edge", "provisions", "string"),
];

pub(super) fn write(out: &mut impl Write, network: &Network) -> io::Result<()> {
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#)?;
    for (domain, name, kind) in ATTRIBUTES {
        writeln!(out, r#"<key id="{name}" for="{domain}" attr.name="{name}" attr.type="{kind}"/>"#)?;
    }
    writeln!(out, r#"<graph id="vanban" edgedefault="directed">"#)?;
    for (index, one) in network.nodes.iter().enumerate() {
        node(out, index, one)?;
    }
    for one in &network.edges {
        edge(out, one)?;
    }
    writeln!(out, "</graph>\n</graphml>")
}

fn node(out: &mut impl Write, index: usize, node: &NetworkNode) -> io::Result<()> {
    write!(out, r#"<node id="n{index}">"#)?;
    data(out, "key", Some(&node.id))?;
    data(out, "kind", node.kind.as_deref())?;
    data(out, "date", node.date.as_deref())?;
    data(out, "issuer", node.issuer.as_deref())?;
    data(out, "title", node.title.as_deref())?;
    data(out, "held", Some(if node.held.is_empty() { "false" } else { "true" }))?;
    data(out, "mentions", Some(&node.mentions.to_string()))?;
    data(out, "cited_by", Some(&node.cited_by.to_string()))?;
    writeln!(out, "</node>")
}

fn edge(out: &mut impl Write, edge: &NetworkEdge) -> io::Result<()> {
    write!(out, r#"<edge source="n{}" target="n{}">"#, edge.from, edge.to)?;
    data(out, "relation", Some(name(edge.relation)))?;
    data(out, "count", Some(&edge.count.to_string()))?;
    if !edge.provisions.is_empty() {
        data(out, "provisions", Some(&serde_json::to_string(&edge.provisions)?))?;
    }
    writeln!(out, "</edge>")
}

fn data(out: &mut impl Write, key: &str, value: Option<&str>) -> io::Result<()> {
    let Some(value) = value else { return Ok(()) };
    write!(out, r#"<data key="{key}">{}</data>"#, escaped(value))
}

/// Text as XML takes it; control characters, which XML cannot hold, are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c if (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn marks_of_xml_and_control_characters_do_no_harm() {
        assert_eq!(escaped("ĐTGS&PC <1>\u{1}\""), "ĐTGS&amp;PC &lt;1&gt;&quot;");
    }
}
