//! What the README says of citations is so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use vanban::{Citation, Provision};

/// A citation in the words of the README's table.
fn shown(citation: &Citation) -> String {
    let number = citation.number.as_ref().map(|number| number.canonical.as_str());
    let name = number.or(citation.title.as_deref());
    let date = citation.date.as_ref().map(|date| date.edtf.as_str());
    let facts: Vec<&str> = [name, date, citation.issuer.as_deref()].into_iter().flatten().collect();
    let kind = if citation.own { Some("self") } else { citation.kind.code.as_deref() };
    let facts = if citation.own { String::new() } else { facts.join(", ") };
    let said = [kind.unwrap_or_default(), &facts].join(" ").trim().to_owned();
    let provisions: Vec<String> = citation.provisions.iter().map(provision).collect();
    if provisions.is_empty() { said } else { format!("{said}: {}", provisions.join(" ")) }
}

fn provision(provision: Provision<'_>) -> String {
    let units = [provision.article, provision.clause, provision.point];
    units.into_iter().flatten().collect::<Vec<_>>().join(".")
}

/// The mentions of a text, each with those of its title behind `>`.
fn read(text: &str) -> String {
    let citations = vanban::cite(text);
    let outer = citations.iter().enumerate().filter(|(_, citation)| citation.within.is_none());
    let rows = outer.map(|(index, citation)| {
        let inner = citations.iter().filter(|inner| inner.within.is_some_and(|outer| outer as usize == index));
        let inner: Vec<String> = inner.map(shown).collect();
        let mark = if inner.is_empty() { "" } else { " > " };
        format!("{}{mark}{}", shown(citation), inner.join("; "))
    });
    rows.collect::<Vec<_>>().join("; ")
}

#[test]
fn every_example_of_the_readme_is_read_as_it_says() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let table = readme.split("| form | example | read |").nth(1).unwrap();
    let mut rows = 0;
    for line in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let example = cells[1].trim_matches('`');
        assert_eq!(read(example), cells[2], "{}: {example}", cells[0]);
        rows += 1;
    }
    assert!(rows > 20, "{rows} rows");
}

#[test]
fn what_an_amending_law_names_in_its_title_it_amends() {
    let citations = vanban::cite("Luật sửa đổi, bổ sung một sé điều của Luật Nhà ở và Luật Đất đai ngày 29/6/2031");
    let relations: Vec<_> = citations.iter().map(|citation| citation.relation).collect();
    assert_eq!(relations, [vanban::Relation::Mentions, vanban::Relation::Amends, vanban::Relation::Amends]);
}

#[test]
fn a_citation_ends_where_its_own_words_end() {
    let texts = |text: &str| vanban::cite(text).into_iter().map(|citation| citation.text).collect::<Vec<_>>();
    let list = "Thông tư số 1/2031/TT-BTC và Thông tư số 2/2031/TT-BTC ngày 5/3/2031 của Bộ Tài chính";
    let two = ["Thông tư số 1/2031/TT-BTC", "Thông tư số 2/2031/TT-BTC ngày 5/3/2031 của Bộ Tài chính"];
    assert_eq!(texts(list), two);
    assert_eq!(
        texts("tại Thông tư hướng dẫn đắp đê do Bộ Thủy sản ban hành"),
        ["Thông tư hướng dẫn đắp đê do Bộ Thủy sản"]
    );
}
