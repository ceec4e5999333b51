//! Processor time and memory on texts made to be slow: run by `scripts/linear`.
//!
//! Every text of [`adversarial`] is read at 16 KB, four times as much, and so on up to 16 MB. A line for each says how many
//! times as long the largest takes as the one a quarter of it, how many megabytes of it are read in a second, and how many
//! times the text the memory was at its peak. Beyond a limit the run fails.
//!
//! Times are those of a machine that does other things as well. What they say beyond a limit, valgrind has to confirm: it
//! counts the instructions of the same two readings, which nothing else on the machine changes. Where it is not installed the
//! times decide.
//!
//! `--largest BYTES` reads less, `--only WORDS` what has the words in its name, `--memory` measures no time.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod adversarial;
mod generated;

use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::Duration;

use cpu_time::ThreadTime;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What four times the text may take at most, in times of the text.
const MOST_RATIO: f64 = 6.0;
/// What is read at least of the largest text, in megabytes a second.
const LEAST_RATE: f64 = 0.5;
/// What the memory may be at its peak for documents as people write them, in times of the text; for all others see
/// [`adversarial::allowed_memory`].
const MOST_ORDINARY: f64 = 12.0;
/// The shortest text; every further one has four times its length.
const SHORTEST: usize = 16 << 10;
/// Shorter times say nothing of ratios.
const MEASURABLE: Duration = Duration::from_millis(3);
/// How often a time is taken anew that something else on the machine may have spoiled.
const ATTEMPTS: usize = 6;
/// How many instructions a byte of the largest text takes at most: what a machine does that reads [`LEAST_RATE`] of it.
const MOST_INSTRUCTIONS: f64 = 8000.0;

/// What a text costs.
struct Cost {
    bytes: usize,
    time: Duration,
    memory: usize,
    allowed: usize,
}

fn cost(bytes: &[u8]) -> Cost {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let started = ThreadTime::now();
    let document = black_box(vanban::parse_bytes(bytes));
    let time = started.elapsed();
    let memory = MEMORY.peak_usage() - before;
    let allowed = adversarial::allowed_memory(bytes, document.as_ref().ok());
    Cost { bytes: bytes.len(), time, memory, allowed }
}

/// The only thing that valgrind counts.
#[inline(never)]
fn counted(bytes: &[u8]) {
    black_box(vanban::parse_bytes(bytes)).ok();
}

/// The instructions that reading a text of this name and length takes; nothing where valgrind is not installed.
fn instructions(name: &str, length: usize) -> Option<f64> {
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--toggle-collect=*linear::counted*"])
        .arg("--callgrind-out-file=/dev/null")
        .arg(std::env::current_exe().unwrap())
        .args(["--count", name, &length.to_string()])
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    let collected = said.split("Collected : ").nth(1).unwrap_or_else(|| panic!("valgrind counted nothing: {said}"));
    Some(collected.split_whitespace().next().unwrap().parse().unwrap())
}

/// How many times as long the last takes as the one before it: what grows faster than the text shows most where the text is
/// longest. Nothing where that is too short a time to measure.
fn ratio(costs: &[Cost]) -> f64 {
    match costs {
        [.., before, last] if before.time >= MEASURABLE => last.time.as_secs_f64() / before.time.as_secs_f64(),
        _ => 0.0,
    }
}

fn rate(cost: &Cost) -> f64 {
    cost.bytes as f64 / 1e6 / cost.time.as_secs_f64()
}

/// The most memory that a document of people takes, in times of its text.
fn ordinary() -> f64 {
    let texts = [
        generated::letter(3),
        generated::noised(&generated::letter(4), 9),
        generated::decree(7, 300_000),
        generated::noised(&generated::decree(8, 300_000), 9),
        generated::decree(9, 4_000_000),
    ];
    let factor = |text: &String| {
        let cost = cost(text.as_bytes());
        cost.memory as f64 / cost.bytes as f64
    };
    texts.iter().map(factor).fold(0.0, f64::max)
}

/// Whether the times of a text are beyond a limit.
fn is_slow(costs: &[Cost]) -> bool {
    ratio(costs) > MOST_RATIO || costs.last().is_some_and(|last| rate(last) < LEAST_RATE)
}

/// Whether its instructions are as well; they are not counted where valgrind is not installed.
fn is_slow_by_count(name: &str, costs: &[Cost]) -> bool {
    let [.., before, last] = costs else { return true };
    let (Some(fewer), Some(more)) = (instructions(name, before.bytes), instructions(name, last.bytes)) else {
        return true;
    };
    let (ratio, each) = (more / fewer, more / last.bytes as f64);
    println!("{ratio:>8.1} {:>8} {:>8}  {name}, in instructions: {each:.0} a byte", "", "");
    ratio > MOST_RATIO || each > MOST_INSTRUCTIONS
}

/// How many times the text the memory is, without what no text can do without.
fn factor(cost: &Cost) -> f64 {
    cost.memory.saturating_sub(adversarial::FIXED) as f64 / cost.bytes as f64
}

fn main() -> ExitCode {
    let mut largest = 16 << 20;
    let mut only = String::new();
    let mut timed = true;
    let mut count = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--largest" => largest = arguments.next().and_then(|bytes| bytes.parse().ok()).expect("a number of bytes"),
            "--only" => only = arguments.next().expect("words of a name"),
            "--memory" => timed = false,
            "--count" => count = arguments.next().zip(arguments.next().and_then(|bytes| bytes.parse().ok())),
            // What `cargo bench` gives to every harness.
            "--bench" => {}
            other => panic!("what is {other}?"),
        }
    }
    // The tables are built once in a program's life: that is not counted.
    for text in [generated::letter(3), generated::decree(7, 30_000)] {
        black_box(vanban::parse(&text));
    }
    if let Some((name, length)) = count {
        let cases = adversarial::cases();
        counted(&cases.iter().find(|case| case.name == name).expect("the name of a text").bytes(length));
        return ExitCode::SUCCESS;
    }
    let lengths: Vec<usize> = std::iter::successors(Some(SHORTEST), |length| Some(length * 4))
        .take_while(|length| *length <= largest)
        .filter(|length| timed || length * 4 > largest)
        .collect();
    let (mut failed, mut count) = (0, 0);
    let (mut ratios, mut rates, mut factors) = ((0.0, String::new()), (f64::MAX, String::new()), (0.0, String::new()));
    println!("{:>8} {:>8} {:>8}  text", "4n to n", "MB/s", "memory");
    for case in adversarial::cases().iter().filter(|case| case.name.contains(&only)) {
        let texts: Vec<Vec<u8>> = lengths.iter().map(|length| case.bytes(*length)).collect();
        let mut costs: Vec<Cost> = Vec::new();
        for text in &texts {
            costs.push(cost(text));
            // A text that takes half a minute has said enough.
            if costs.last().is_some_and(|cost| cost.time > Duration::from_secs(30)) {
                break;
            }
        }
        for _ in 1..ATTEMPTS {
            if !timed || !is_slow(&costs) {
                break;
            }
            for at in costs.len().saturating_sub(2)..costs.len() {
                costs[at].time = costs[at].time.min(cost(&texts[at]).time);
            }
        }
        let (ratio, last) = (ratio(&costs), costs.last().unwrap());
        let memory = costs.iter().map(factor).fold(0.0, f64::max);
        let bad = costs.iter().any(|cost| cost.memory > cost.allowed)
            || timed && is_slow(&costs) && is_slow_by_count(&case.name, &costs);
        let remark = if bad { "  <- beyond a limit" } else { "" };
        println!("{ratio:>8.1} {:>8.1} {memory:>8.1}  {}{remark}", rate(last), case.name);
        failed += usize::from(bad);
        count += 1;
        let worst = |best: &mut (f64, String), new: f64, order: f64| {
            if new * order > best.0 * order {
                *best = (new, case.name.clone());
            }
        };
        worst(&mut ratios, ratio, 1.0);
        worst(&mut rates, rate(last), -1.0);
        worst(&mut factors, memory, 1.0);
    }
    let ordinary = ordinary();
    failed += usize::from(ordinary > MOST_ORDINARY);
    println!("{count} texts up to {largest} bytes, {failed} beyond a limit");
    println!("worst ratio {:.1} ({}), limit {MOST_RATIO}", ratios.0, ratios.1);
    println!("slowest {:.1} MB/s ({}), limit {LEAST_RATE}", rates.0, rates.1);
    println!("most memory {:.1} times the text ({})", factors.0, factors.1);
    println!("most memory of an ordinary document {ordinary:.1} times the text, limit {MOST_ORDINARY}");
    ExitCode::from(u8::from(failed > 0))
}
