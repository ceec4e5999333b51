//! How far a run is, on standard error: a bar on a terminal, else a line every ten seconds.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::statement::Status;
use super::work::Done;
use crate::messages::{Message, count, decimal};

/// The time between two lines where there is no terminal.
const EVERY: Duration = Duration::from_secs(10);

/// How many failures are told one by one; the report has them all.
const TOLD: u64 = 10;

/// What was done so far.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) all: u64,
    pub(crate) converted: u64,
    pub(crate) kept: u64,
    pub(crate) failed: u64,
    pub(crate) passed_over: u64,
    pub(crate) bytes: u64,
}

impl Counts {
    /// Adds what became of an input.
    pub(crate) fn add(&mut self, status: Status, kept: bool, bytes: u64) {
        self.bytes += bytes;
        match status {
            Status::Ok if kept => self.kept += 1,
            Status::Ok => self.converted += 1,
            Status::Failed => self.failed += 1,
            Status::PassedOver => self.passed_over += 1,
            Status::Pending => {}
        }
    }

    fn reached(&self) -> u64 {
        self.converted + self.kept + self.failed + self.passed_over
    }
}

/// Tells how far a run is.
pub(crate) struct Progress {
    pub(crate) counts: Counts,
    quiet: bool,
    bar: Option<ProgressBar>,
    started: Instant,
    told: Instant,
}

impl Progress {
    pub(crate) fn new(all: u64, quiet: bool) -> Self {
        let bar = (!quiet && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::stderr());
            // The template is a constant; were it wrong, the usual look does as well.
            bar.set_style(ProgressStyle::with_template("{bar:30} {msg}").unwrap_or(ProgressStyle::default_bar()));
            bar
        });
        let now = Instant::now();
        Self { counts: Counts { all, ..Counts::default() }, quiet, bar, started: now, told: now }
    }

    /// Counts what became of an input, and tells the first failures.
    pub(crate) fn add(&mut self, done: &Done, path: impl FnOnce() -> String) {
        self.counts.add(done.status, done.kept, done.read);
        if let Some(failure) = &done.failure
            && done.status == Status::Failed
            && self.counts.failed <= TOLD
        {
            self.say(&format!("{}: {}", path(), failure.say()));
        }
    }

    /// Says something besides the progress.
    pub(crate) fn say(&self, text: &str) {
        match &self.bar {
            _ if self.quiet => {}
            Some(bar) => bar.suspend(|| eprintln!("vanban: {text}")),
            None => eprintln!("vanban: {text}"),
        }
    }

    /// Tells how far it is, if it is time to.
    pub(crate) fn tick(&mut self) {
        if let Some(bar) = &self.bar {
            bar.set_position(self.counts.reached());
            bar.set_message(self.line());
        } else if !self.quiet && self.told.elapsed() >= EVERY {
            self.told = Instant::now();
            eprintln!("vanban: {}", self.line());
        }
    }

    fn rates(&self) -> (f64, f64) {
        let seconds = self.started.elapsed().as_secs_f64().max(1e-3);
        let done = self.counts.reached() - self.counts.kept;
        (done as f64 / seconds, self.counts.bytes as f64 / 1e6 / seconds)
    }

    fn line(&self) -> String {
        let (documents, megabytes) = self.rates();
        let left = (self.counts.all - self.counts.reached()) as f64 / documents.max(1e-3);
        let left = Duration::from_secs(left.min(1e9) as u64).as_secs();
        let left = format!("{}:{:02}:{:02}", left / 3600, left / 60 % 60, left % 60);
        let reached = (count(self.counts.reached()), count(self.counts.all));
        let rates = (count(documents as u64), decimal(megabytes));
        Message::Progress.say(&[&reached.0, &reached.1, &rates.0, &rates.1, &count(self.counts.failed), &left])
    }

    /// The last line: what was done.
    pub(crate) fn summary(&self, report: &str) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let counts = &self.counts;
        let (documents, megabytes) = self.rates();
        let numbers = [
            counts.all,
            counts.converted,
            counts.kept,
            counts.failed,
            counts.passed_over,
            counts.all - counts.reached(),
        ]
        .map(count);
        let rates = [decimal(self.started.elapsed().as_secs_f64()), count(documents as u64), decimal(megabytes)];
        let mut values: Vec<&str> = numbers.iter().chain(&rates).map(String::as_str).collect();
        values.push(report);
        self.say(&Message::Summary.say(&values));
    }
}
