//! The network for people: what is cited most, what is missing, what may be one document.

use std::io::{self, Write};

use vanban::{Language, Network, NetworkNode, NumberSeries};

use crate::words::{Words, count};

/// The most rows of a list.
const MOST: usize = 30;

const HELD: Words = Words::new(
    "{0} documents held, {1} cited and not held, {2} edges",
    "{0} văn bản hiện có, {1} văn bản được dẫn mà không có, {2} liên kết",
);
const CITED: Words = Words::new("Cited most", "Được dẫn nhiều nhất");
const NOT_HELD: Words = Words::new("Cited most and not held", "Được dẫn nhiều nhất mà không có");
const ROW: Words = Words::new("{0} documents, {1} mentions", "{0} văn bản, {1} lần");
const GAPS: Words = Words::new(
    "Gaps in the series of numbers (between the first and the last held)",
    "Số còn thiếu trong dãy số (giữa số đầu và số cuối hiện có)",
);
const GAP: Words = Words::new("{0} held, {1} missing: {2}", "có {0}, thiếu {1}: {2}");
const GAP_CITED: Words = Words::new("cited among the missing: {0}", "trong đó được dẫn: {0}");
const REPEATED: Words = Words::new("Numbers that are held more than once", "Số trùng nhau");
const CONFLICTS: Words = Words::new("One number, several dates", "Một số, nhiều ngày");
const NEAR: Words = Words::new(
    "Numbers that differ by one letter and may be one document",
    "Số chỉ khác một ký tự, có thể là một văn bản",
);
const MORE: Words = Words::new("… and {0} more", "… và {0} mục nữa");

pub(super) fn write(out: &mut impl Write, network: &Network, language: Language) -> io::Result<()> {
    let held = network.nodes.iter().filter(|node| !node.held.is_empty()).count();
    let number = |value: usize| count(value as u64, language);
    let values = [number(held), number(network.nodes.len() - held), number(network.edges.len())];
    writeln!(out, "{}", HELD.fill(language, &values.each_ref().map(String::as_str)))?;
    let row = |node: &&NetworkNode| {
        let figures = ROW.fill(language, &[&count(node.cited_by, language), &count(node.mentions, language)]);
        format!("{} · {figures}{}", node.id, node.title.as_deref().map(shortened).unwrap_or_default())
    };
    let mut cited: Vec<&NetworkNode> = network.nodes.iter().filter(|node| node.mentions > 0).collect();
    cited.sort_by_key(|node| std::cmp::Reverse((node.cited_by, node.mentions)));
    list(out, CITED, language, cited.iter().map(row))?;
    list(out, NOT_HELD, language, cited.iter().filter(|node| node.held.is_empty()).map(row))?;
    let series = network.series();
    let broken = series.iter().filter(|series| !series.missing.is_empty());
    list(out, GAPS, language, broken.map(|series| gaps(network, series, language)))?;
    list(out, REPEATED, language, series.iter().flat_map(repeated))?;
    let conflicts = network.nodes.iter().filter(|node| !node.other_dates.is_empty());
    list(out, CONFLICTS, language, conflicts.map(conflict))?;
    let pairs = network.near_misses().into_iter();
    let pairs = pairs.filter_map(|pair| Some((network.nodes.get(pair.usual)?, network.nodes.get(pair.rare)?)));
    list(out, NEAR, language, pairs.map(|(usual, rare)| format!("{} · {}", usual.id, rare.id)))
}

/// A heading with its rows; nothing where there are none.
fn list(
    out: &mut impl Write,
    heading: Words,
    language: Language,
    rows: impl Iterator<Item = String>,
) -> io::Result<()> {
    let mut written = 0;
    for row in rows {
        if written == 0 {
            writeln!(out, "\n{}", heading.of(language))?;
        }
        if written < MOST {
            writeln!(out, "  {row}")?;
        }
        written += 1;
    }
    if written > MOST {
        writeln!(out, "  {}", MORE.fill(language, &[&count((written - MOST) as u64, language)]))?;
    }
    Ok(())
}

/// The opening of a title behind its dot.
fn shortened(title: &str) -> String {
    const LONGEST: usize = 60;
    let opening: String = title.chars().take(LONGEST).collect();
    let more = if opening.len() < title.len() { "…" } else { "" };
    format!(" · {opening}{more}")
}

fn gaps(network: &Network, series: &NumberSeries, language: Language) -> String {
    let missing: u32 = series.missing.iter().map(|run| run.end() - run.start() + 1).sum();
    let mut runs: Vec<String> = series
        .missing
        .iter()
        .take(MOST)
        .map(|run| {
            if run.start() == run.end() { run.start().to_string() } else { format!("{}–{}", run.start(), run.end()) }
        })
        .collect();
    if series.missing.len() > MOST {
        runs.push("…".to_owned());
    }
    let held = count(series.held.len() as u64, language);
    let mut said = format!(
        "{}: {}",
        called(series),
        GAP.fill(language, &[&held, &count(u64::from(missing), language), &runs.join(", ")])
    );
    let cited: Vec<&str> =
        series.cited.iter().take(MOST).filter_map(|(_, node)| Some(network.nodes.get(*node)?.id.as_str())).collect();
    if !cited.is_empty() {
        said.push_str("; ");
        said.push_str(&GAP_CITED.fill(language, &[&cited.join(", ")]));
    }
    said
}

fn repeated(series: &NumberSeries) -> impl Iterator<Item = String> + '_ {
    let rows = series.repeated.iter();
    rows.map(move |one| format!("{}, {}: {}", called(series), one.number, one.sources.join(", ")))
}

/// What a series is called: symbol, year, issuer.
fn called(series: &NumberSeries) -> String {
    let parts = [Some(series.symbol.as_str()), series.year.as_deref(), series.issuer.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn conflict(node: &NetworkNode) -> String {
    let dates = node.date.iter().chain(&node.other_dates).map(String::as_str);
    format!("{} · {}", node.id, dates.collect::<Vec<_>>().join(", "))
}
