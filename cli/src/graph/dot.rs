//! The network in the language of Graphviz. Held documents are boxes.

use std::io::{self, Write};

use vanban::{Language, Network};

use super::words;

pub(super) fn write(out: &mut impl Write, network: &Network, language: Language) -> io::Result<()> {
    writeln!(out, "digraph vanban {{\n  rankdir=LR;\n  node [shape=ellipse];")?;
    for (index, node) in network.nodes.iter().enumerate() {
        let shape = if node.held.is_empty() { "" } else { ", shape=box" };
        let title = node.title.as_deref().map(|title| format!(", tooltip={}", quoted(title))).unwrap_or_default();
        writeln!(out, "  n{index} [label={}{shape}{title}];", quoted(&node.id))?;
    }
    for edge in &network.edges {
        let relation = words(edge.relation).of(language);
        let label = if edge.count > 1 { format!("{relation} ×{}", edge.count) } else { relation.to_owned() };
        writeln!(out, "  n{} -> n{} [label={}];", edge.from, edge.to, quoted(&label))?;
    }
    writeln!(out, "}}")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_label_ends_where_it_ends() {
        assert_eq!(quoted(r#"về "lớp" \"#), r#""về \"lớp\" \\""#);
    }
}
