//! Transcripts of the program that run as tests: what `tests/cmd` and the README show is what happens.

use std::fs;
use std::path::Path;

fn cases() -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    cases.env("LC_ALL", "C");
    cases
}

#[test]
fn transcripts_show_what_happens() {
    cases().case("tests/cmd/*.trycmd").case("tests/cmd/*.toml");
}

#[test]
fn the_readme_shows_what_happens() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let place = tempfile::tempdir().unwrap();
    // Its commands run beside a copy of the fixtures, in a folder of the name that trycmd looks for.
    let fixtures = place.path().join("README.in/fixtures");
    fs::create_dir_all(&fixtures).unwrap();
    for entry in fs::read_dir(root.join("fixtures")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), fixtures.join(entry.file_name())).unwrap();
    }
    fs::copy(root.join("README.md"), place.path().join("README.md")).unwrap();
    cases().case(place.path().join("README.md"));
}
