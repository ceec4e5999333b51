//! What reading holds in memory at its peak. A process of its own: the counting allocator must see nothing else.
//!
//! Times are no matter of tests: `scripts/linear` measures them on the same texts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "../benches/adversarial/mod.rs"]
mod adversarial;
#[allow(dead_code, reason = "nothing is compared with the truth")]
mod corpus;
#[allow(dead_code, reason = "the benchmarks use more of it")]
#[path = "../benches/generated/mod.rs"]
mod generated;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A document as people write it: so many times the text.
const ORDINARY: usize = 12;

/// The peak while a text is read, the document included.
fn peak(bytes: &[u8]) -> (usize, Option<vanban::Document>) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let document = vanban::parse_bytes(bytes).ok();
    (MEMORY.peak_usage() - before, document)
}

/// One test: a second one beside it would be counted.
#[test]
fn memory_stays_within_its_limits() {
    let ordinary = [
        generated::letter(4),
        generated::noised(&generated::letter(5), 9),
        generated::decree(7, 300_000),
        generated::noised(&generated::decree(8, 300_000), 9),
    ];
    // The tables are built once in a program's life: that is not counted.
    ordinary.iter().for_each(|text| drop(peak(text.as_bytes())));
    for text in ordinary {
        let (bytes, _) = peak(text.as_bytes());
        assert!(bytes <= ORDINARY * text.len(), "{bytes} bytes for {}: {:.40}", text.len(), text);
    }

    let mut beyond = Vec::new();
    // A book of all fixtures is no document as people write them: every line shows something.
    let fixtures = corpus::fixtures().into_iter().map(|fixture| fixture.text).collect::<String>();
    let hard = adversarial::cases().into_iter().map(|case| (case.bytes(16 << 10), case.name));
    for (text, name) in hard.chain([(fixtures.into_bytes(), "all fixtures".to_owned())]) {
        let (bytes, document) = peak(&text);
        let allowed = adversarial::allowed_memory(&text, document.as_ref());
        if bytes > allowed {
            beyond.push(format!("{name}: {bytes} bytes, {allowed} allowed"));
        }
    }
    assert!(beyond.is_empty(), "{beyond:#?}");
}
