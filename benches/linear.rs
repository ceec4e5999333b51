//! Processor time and memory on texts made to be slow: run by `scripts/linear`.
//!
//! Every text of [`adversarial`] is read at 16 KB, four times as much, and so on up to 16 MB. A line for each says how many
//! times as long the largest takes as the one a quarter of it, how many megabytes of it are read in a second, and how many
//! times the text the memory was at its peak. Beyond a limit the run fails.
//!
//! `--largest BYTES` reads less, `--only WORDS` what has the words in its name, `--memory` measures no time.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod adversarial;
mod generated;

use std::hint::black_box;
use std::process::ExitCode;
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
/// How often in a row a time is taken anew that something else on the machine may have spoiled.
const ATTEMPTS: usize = 6;
/// How often a text beyond a limit of time is taken up again once all others are measured: what disturbs a machine often
/// lasts longer than the attempts in a row, and what is wrong with the program lasts for ever.
const ROUNDS: usize = 3;

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

/// A text and what it costs at each length.
struct Measured<'l> {
    case: adversarial::Case,
    lengths: &'l [usize],
    costs: Vec<Cost>,
}

impl<'l> Measured<'l> {
    /// Every length once.
    fn first(case: adversarial::Case, lengths: &'l [usize]) -> Self {
        let mut costs: Vec<Cost> = Vec::new();
        for length in lengths {
            costs.push(cost(&case.bytes(*length)));
            // A text that takes half a minute has said enough.
            if costs.last().is_some_and(|cost| cost.time > Duration::from_secs(30)) {
                break;
            }
        }
        Measured { case, lengths, costs }
    }

    /// Takes the two times that are judged anew while they are beyond a limit, and keeps the shortest.
    fn again(&mut self, timed: bool) {
        if !timed || !self.is_slow() {
            return;
        }
        let judged = self.costs.len().saturating_sub(2);
        let texts: Vec<Vec<u8>> =
            self.lengths[judged..self.costs.len()].iter().map(|length| self.case.bytes(*length)).collect();
        for _ in 1..ATTEMPTS {
            for (known, text) in self.costs[judged..].iter_mut().zip(&texts) {
                known.time = known.time.min(cost(text).time);
            }
            if !self.is_slow() {
                break;
            }
        }
    }

    /// How many times as long the last takes as the one before it: what grows faster than the text shows most where the text
    /// is longest. Nothing where that is too short a time to measure.
    fn ratio(&self) -> f64 {
        match self.costs.as_slice() {
            [.., before, last] if before.time >= MEASURABLE => last.time.as_secs_f64() / before.time.as_secs_f64(),
            _ => 0.0,
        }
    }

    /// Megabytes of the largest text in a second.
    fn rate(&self) -> f64 {
        let last = self.costs.last().unwrap();
        last.bytes as f64 / 1e6 / last.time.as_secs_f64()
    }

    /// How many times the text the memory is at most, without what no text can do without.
    fn factor(&self) -> f64 {
        let factor = |cost: &Cost| cost.memory.saturating_sub(adversarial::FIXED) as f64 / cost.bytes as f64;
        self.costs.iter().map(factor).fold(0.0, f64::max)
    }

    fn is_slow(&self) -> bool {
        self.ratio() > MOST_RATIO || self.rate() < LEAST_RATE
    }

    fn is_beyond(&self, timed: bool) -> bool {
        timed && self.is_slow() || self.costs.iter().any(|cost| cost.memory > cost.allowed)
    }

    fn line(&self, timed: bool) -> String {
        let remark = if self.is_beyond(timed) { "  <- beyond a limit" } else { "" };
        let (ratio, rate, factor) = (self.ratio(), self.rate(), self.factor());
        format!("{ratio:>8.1} {rate:>8.1} {factor:>8.1}  {}{remark}", self.case.name)
    }
}

/// Keeps the worse of the two: the larger, or the smaller where the order is below zero.
fn worst<'n>(known: &mut (f64, &'n str), new: f64, order: f64, name: &'n str) {
    if new * order > known.0 * order {
        *known = (new, name);
    }
}

fn main() -> ExitCode {
    let mut largest = 16 << 20;
    let mut only = String::new();
    let mut timed = true;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--largest" => largest = arguments.next().and_then(|bytes| bytes.parse().ok()).expect("a number of bytes"),
            "--only" => only = arguments.next().expect("words of a name"),
            "--memory" => timed = false,
            // What `cargo bench` gives to every harness.
            "--bench" => {}
            other => panic!("what is {other}?"),
        }
    }
    // The tables are built once in a program's life: that is not counted.
    ordinary();
    let lengths: Vec<usize> = std::iter::successors(Some(SHORTEST), |length| Some(length * 4))
        .take_while(|length| *length <= largest)
        .filter(|length| timed || length * 4 > largest)
        .collect();
    let mut measured = Vec::new();
    println!("{:>8} {:>8} {:>8}  text", "4n to n", "MB/s", "memory");
    for case in adversarial::cases().into_iter().filter(|case| case.name.contains(&only)) {
        let mut one = Measured::first(case, &lengths);
        one.again(timed);
        println!("{}", one.line(timed));
        measured.push(one);
    }
    for _ in 1..ROUNDS {
        for one in measured.iter_mut().filter(|one| timed && one.is_slow()) {
            one.again(timed);
            println!("{}  (once more)", one.line(timed));
        }
    }
    let (mut ratios, mut rates, mut factors) = ((0.0, ""), (f64::MAX, ""), (0.0, ""));
    for one in &measured {
        let name = one.case.name.as_str();
        worst(&mut ratios, one.ratio(), 1.0, name);
        worst(&mut rates, one.rate(), -1.0, name);
        worst(&mut factors, one.factor(), 1.0, name);
    }
    let mut failed = measured.iter().filter(|one| one.is_beyond(timed)).count();
    let ordinary = ordinary();
    failed += usize::from(ordinary > MOST_ORDINARY);
    println!("{} texts up to {largest} bytes, {failed} beyond a limit", measured.len());
    println!("worst ratio {:.1} ({}), limit {MOST_RATIO}", ratios.0, ratios.1);
    println!("slowest {:.1} MB/s ({}), limit {LEAST_RATE}", rates.0, rates.1);
    println!("most memory {:.1} times the text ({})", factors.0, factors.1);
    println!("most memory of an ordinary document {ordinary:.1} times the text, limit {MOST_ORDINARY}");
    ExitCode::from(u8::from(failed > 0))
}
