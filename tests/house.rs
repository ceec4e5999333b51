//! What the papers of the house say of it is so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The words between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn the_map_names_rooms_that_exist() {
    let rows: String = read("ARCHITECTURE.md").lines().filter(|line| line.starts_with('|')).collect();
    let gone: Vec<_> = code(&rows)
        .filter(|room| room.ends_with('/') || room.ends_with(".rs") || room.ends_with(".txt"))
        .filter(|room| {
            !["src", "tests", "fixtures", "benches", ""].iter().any(|folder| root().join(folder).join(room).exists())
        })
        .collect();
    assert!(gone.is_empty(), "ARCHITECTURE.md names what is not there: {gone:?}");
}

#[test]
fn every_room_of_the_library_stands_on_the_map() {
    let map = read("ARCHITECTURE.md");
    let mut missing = Vec::new();
    for entry in std::fs::read_dir(root().join("src")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let room = if entry.file_type().unwrap().is_dir() { format!("`{name}/") } else { format!("`{name}`") };
        if name != "lib.rs" && !map.contains(&room) && !map.contains(&format!("`src/{name}`")) {
            missing.push(name);
        }
    }
    assert!(missing.is_empty(), "ARCHITECTURE.md has no line for {missing:?}");
}

#[test]
fn links_in_the_papers_lead_to_files() {
    for paper in ["README.md", "README.vi.md", "ARCHITECTURE.md", "CHANGELOG.md", "fixtures/README.md"] {
        let text = read(paper);
        let folder = Path::new(paper).parent().unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let link = link.split('#').next().unwrap_or_default();
            if !link.starts_with("http") && !link.is_empty() {
                assert!(root().join(folder).join(link).exists(), "{paper} links to {link}");
            }
        }
    }
}

#[test]
fn every_guarantee_names_tests_that_exist() {
    let library = read("src/lib.rs");
    let (_, guarantees) = library.split_once("//! # Guarantees").unwrap();
    let guarantees: String =
        guarantees.lines().map_while(|line| line.strip_prefix("//!").or(line.is_empty().then_some(""))).collect();
    let mut count = 0;
    for guarantee in guarantees.split("- **").skip(1) {
        let (_, tests) = guarantee.rsplit_once('(').unwrap();
        let mut file = String::new();
        let mut named = 0;
        for word in code(tests) {
            if word.ends_with(".rs") {
                file = read(word);
            } else {
                assert!(file.contains(&format!("fn {word}(")), "{word} is no test: {guarantee}");
                named += 1;
            }
        }
        assert!(named > 0, "no test enforces {guarantee}");
        count += 1;
    }
    assert!(count >= 6, "{count} guarantees");
    for script in code(&guarantees).filter(|word| word.starts_with("scripts/")) {
        assert!(root().join(script).exists(), "{script}");
    }
}

#[test]
fn the_library_reaches_for_nothing_outside() {
    const OUTSIDE: [&str; 12] = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "std::io",
        "SystemTime",
        "Instant",
        "print!",
        "println!",
        "dbg!",
    ];
    let mut rooms = vec![root().join("src")];
    while let Some(room) = rooms.pop() {
        if room.is_dir() {
            rooms.extend(std::fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = std::fs::read_to_string(&room).unwrap();
        // Tests stand at the end of a room.
        let code: Vec<&str> = text
            .split("#[cfg(test)]")
            .next()
            .unwrap()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for outside in OUTSIDE {
            assert!(!code.iter().any(|line| line.contains(outside)), "{}: {outside}", room.display());
        }
    }
}

#[test]
fn the_readme_names_the_oldest_rust_that_the_manifest_names() {
    let manifest = read("Cargo.toml");
    let version = manifest.split("rust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(read("README.md").contains(&format!("{version} or newer")));
    assert!(read("clippy.toml").contains(&format!("msrv = \"{version}\"")));
}

#[test]
fn floors_are_figures_between_nothing_and_one() {
    for line in read("accuracy-floor.txt").lines().filter(|line| !line.starts_with('#')) {
        let (field, value) = line.split_once(' ').unwrap();
        assert!(field.contains('.'), "{line}");
        assert!((0.0..=1.0).contains(&value.trim().parse::<f64>().unwrap()), "{line}");
    }
}
