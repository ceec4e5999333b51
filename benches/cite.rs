//! How fast citations are found in free text: `cargo bench --bench cite`.
//!
//! 20 MB of generated decrees, and beside them, in the same run and on the same text, the events of `pulldown-cmark`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::hint::black_box;
use std::time::{Duration, Instant};

#[allow(dead_code, reason = "shared with the other benchmarks")]
mod generated;

const BYTES: usize = 20_000_000;
const RUNS: usize = 15;

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn main() {
    let text = generated::decree(8, BYTES);
    let found = vanban::cite(&text).len();
    let (mut cite, mut yardstick) = (Duration::MAX, Duration::MAX);
    // In turn, so that what else the machine does hinders both.
    for _ in 0..RUNS {
        cite = cite.min(time(|| drop(black_box(vanban::cite(black_box(&text))))));
        yardstick = yardstick.min(time(|| {
            black_box(pulldown_cmark::Parser::new(black_box(&text)).count());
        }));
    }
    let speed = |time: Duration| text.len() as f64 / 1e6 / time.as_secs_f64();
    println!("{found} citations in {:.1} MB", text.len() as f64 / 1e6);
    println!("cite           {:8.1} MB/s", speed(cite));
    println!("pulldown-cmark {:8.1} MB/s", speed(yardstick));
    println!("ratio          {:8.2}", yardstick.as_secs_f64() / cite.as_secs_f64());
}
