//! Transcripts of the program that run as tests: what `tests/cmd` shows is what happens.

#[test]
fn transcripts_show_what_happens() {
    trycmd::TestCases::new().env("LC_ALL", "C").case("tests/cmd/*.trycmd").case("tests/cmd/*.toml");
}
