//! The fixtures, read from `fixtures/`.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A document and what people read in it.
pub(crate) struct Fixture {
    /// The name of its files.
    pub(crate) name: String,
    /// The document.
    pub(crate) text: String,
    /// The truth file.
    #[allow(dead_code, reason = "not every test compares with it")]
    pub(crate) truth: Value,
}

/// The folder of the fixtures.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// All fixtures, by name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let mut paths: Vec<_> = std::fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "txt") && !path.ends_with("pending.txt"));
    paths.sort();
    assert!(!paths.is_empty());
    let read =
        |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    paths
        .into_iter()
        .map(|path| Fixture {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            text: read(&path),
            truth: serde_json::from_str(&read(&path.with_extension("truth.json")))
                .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        })
        .collect()
}
