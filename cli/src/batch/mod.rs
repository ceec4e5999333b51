//! `vanban batch`: trees of texts into trees of JSON or into JSON lines, overnight and in as many goes as it takes.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::arguments::{Batch, Format};
use crate::conveyor::{Sink, convey};
use crate::failure::{FailureCode, Halt, Outcome};
use crate::messages::Message;
use crate::{interrupt, output};

#[cfg(test)]
mod guarantee;
mod journal;
mod jsonl;
mod naming;
pub(crate) mod place;
pub(crate) mod plan;
mod progress;
mod record;
mod report;
mod statement;
pub(crate) mod work;

use journal::{Journal, Reader};
use jsonl::{JsonLines, Piece};
use place::Taken;
use plan::Plan;
use progress::Progress;
use record::{PROGRAM, escaped};
use statement::{Past, Position, Status};
use work::{Done, Standing, Work};

/// How many inputs are handed to a worker at a time.
const BATCH: usize = 16;

pub(crate) fn run(arguments: &Batch) -> Result<Outcome, Halt> {
    if arguments.dry_run {
        return dry_run(arguments);
    }
    let out = arguments.output.as_path();
    let unusable = |error: io::Error| Halt::usage(Message::NoOutput, &[&out.display().to_string(), &error.to_string()]);
    fs::create_dir_all(out).map_err(unusable)?;
    let plan = Plan::of(arguments)?;
    let mut journal = Journal::open(out, arguments.durable)?;
    let mut past = journal::past(out, &plan).map_err(unusable)?;
    journal.begin().map_err(|error| Halt::writing(&error))?;
    if !past.ended {
        place::sweep(out).map_err(|error| Halt::writing(&error))?;
    }
    let reader = Reader::open(out).map_err(unusable)?;
    let stop = interrupt::watch(arguments.quiet);
    work::quiet_panics();

    let made = made(arguments);
    let before = std::mem::take(&mut past.positions);
    let work = work(arguments, &plan, &before, &reader, &made, stop);
    let mut progress = Progress::new(plan.len() as u64, arguments.quiet);
    if past.damaged > 0 {
        progress.say(&Message::JournalDamaged.say(&[&past.damaged.to_string()]));
    }
    let mut positions = before.clone();
    let (mut lines, mut start) = (None, 0);
    if arguments.format() == Format::Jsonl {
        let mut writer = JsonLines::new(out, &made, arguments.shard_size, arguments.compress, arguments.durable);
        if !arguments.force {
            writer.refuse_foreign(&past.stretches)?;
            start = resume(&mut writer, &work, &past, &mut journal, &mut progress)
                .map_err(|error| Halt::writing(&error))?;
        }
        positions.iter_mut().skip(start).for_each(|position| *position = None);
        lines = Some(writer);
    }
    let mut collector = Collector {
        plan: &plan,
        journal: &mut journal,
        positions: &mut positions,
        lines,
        next: start,
        unsettled: start,
        progress: &mut progress,
        stop,
        fail_fast: arguments.fail_fast,
        halt: None,
    };
    let mut next = start;
    let batches = std::iter::from_fn(|| {
        let batch: Vec<_> = (next..plan.len().min(next + BATCH)).collect();
        next += batch.len();
        (!batch.is_empty() && !stop.load(Ordering::Relaxed)).then_some(batch)
    });
    let spawned = convey(arguments.jobs(), batches, |index| work.on(index), &mut collector);
    let ended = collector.finish(&past);
    spawned?;
    close(arguments, &plan, &past, &positions, &reader, journal, &progress, ended)
}

/// Ends a run: the report, the journal's last line, the sentence that sums up.
#[expect(clippy::too_many_arguments, reason = "everything comes together here, once")]
fn close(
    arguments: &Batch,
    plan: &Plan,
    past: &Past,
    positions: &[Option<Position>],
    reader: &Reader,
    mut journal: Journal,
    progress: &Progress,
    ended: Result<(), Halt>,
) -> Result<Outcome, Halt> {
    let out = arguments.output.as_path();
    let closed = journal.flush().and_then(|()| {
        report::write(out, plan, positions, reader, arguments.durable)?;
        if ended.is_ok() && !interrupt::is_set() {
            remove_renamed(out, plan, past)?;
        }
        journal.end()
    });
    progress.summary(&report::path(out).display().to_string());
    ended?;
    closed.map_err(|error| Halt::writing(&error))?;
    if interrupt::is_set() {
        return Err(Halt { outcome: Outcome::Interrupted, said: Message::Interrupted.say(&[]) });
    }
    Ok(Outcome::of(progress.counts.failed > 0))
}

/// What outputs depend on besides their inputs.
fn made(arguments: &Batch) -> String {
    let schema = serde_json::to_string(&vanban::Schema::default()).unwrap_or_default();
    let mut made = format!("{PROGRAM} {} {}", schema.trim_matches('"'), arguments.format().name());
    if arguments.lines {
        made.push_str(" lines");
    }
    if let Some(size) = arguments.shard_size {
        made.push_str(&format!(" shards of {size}"));
    }
    if arguments.compress {
        made.push_str(" zstd");
    }
    made
}

fn work<'a>(
    arguments: &'a Batch,
    plan: &'a Plan,
    positions: &'a [Option<Position>],
    reader: &'a Reader,
    made: &'a str,
    stop: &'a AtomicBool,
) -> Work<'a> {
    Work {
        plan,
        positions,
        reader,
        out: &arguments.output,
        made,
        format: arguments.format(),
        lines: arguments.lines,
        retry: arguments.retry,
        force: arguments.force,
        durable: arguments.durable,
        max_size: arguments.max_size,
        stop,
    }
}

/// Finds what JSON lines of earlier runs hold already.
fn resume(
    lines: &mut JsonLines,
    work: &Work<'_>,
    past: &Past,
    journal: &mut Journal,
    progress: &mut Progress,
) -> io::Result<usize> {
    let mut standing = Vec::new();
    let start = lines.resume(&past.stretches, work.plan.len(), journal, |index| {
        let (status, sha256) = match work.standing(index) {
            Standing::Kept(status, sha256) => (status, sha256),
            // What failed is tried again; where it fails again, the lines hold.
            Standing::Failed => {
                let done = work.convert(index, Ok(Taken::Replace), None);
                (done.status, done.sha256)
            }
            Standing::Open(..) => return None,
        };
        standing.truncate(index);
        standing.push(status);
        Some(Piece { key: escaped(work.plan.input(index).name()), sha256 })
    })?;
    for status in standing.into_iter().take(start) {
        progress.counts.add(status, true, 0);
    }
    Ok(start)
}

/// Takes what the workers did, in order: into the journal, into JSON lines, into the counts.
struct Collector<'a> {
    plan: &'a Plan,
    journal: &'a mut Journal,
    positions: &'a mut [Option<Position>],
    lines: Option<JsonLines>,
    /// The next input that JSON lines go on with.
    next: usize,
    /// The first input whose JSON line is not yet in a file.
    unsettled: usize,
    progress: &'a mut Progress,
    stop: &'a AtomicBool,
    fail_fast: bool,
    halt: Option<Halt>,
}

impl Collector<'_> {
    fn record(&mut self, done: &Done) -> io::Result<()> {
        if !done.line.is_empty() {
            self.positions[done.index] = Some(self.journal.append(&done.line)?);
        }
        if let Some(lines) = &mut self.lines {
            let key = escaped(self.plan.input(done.index).name());
            if lines.add(&Piece { key, sha256: done.sha256.clone() }, &done.json, self.journal)? {
                self.unsettled = done.index + 1;
            }
        }
        Ok(())
    }

    fn halt(&mut self, halt: Halt) {
        self.stop.store(true, Ordering::Relaxed);
        self.halt.get_or_insert(halt);
    }

    /// Ends the JSON lines where all inputs were reached; else what is not in a file is still to be done.
    fn finish(mut self, past: &Past) -> Result<(), Halt> {
        let reached_all = self.halt.is_none() && !interrupt::is_set();
        if let Some(mut lines) = self.lines.take() {
            if reached_all {
                if let Err(error) = lines.finish(&past.stretches, self.journal) {
                    self.halt(Halt::writing(&error));
                } else {
                    self.unsettled = self.positions.len();
                }
            }
            self.positions.iter_mut().skip(self.unsettled).for_each(|position| *position = None);
        }
        self.halt.map_or(Ok(()), Err)
    }
}

impl Sink<Done> for Collector<'_> {
    fn take(&mut self, done: Done) -> ControlFlow<()> {
        // Lines go on without a gap, or not at all.
        if self.lines.is_some() && done.index != self.next {
            return ControlFlow::Continue(());
        }
        self.next = done.index + 1;
        self.progress.add(&done, || self.plan.input(done.index).path().display().to_string());
        if let Err(error) = self.record(&done) {
            self.halt(Halt::writing(&error));
            return ControlFlow::Break(());
        }
        if let Some(error) = done.full {
            self.halt(Halt::writing(&error));
        } else if self.fail_fast && done.status == Status::Failed {
            self.halt(Halt { outcome: Outcome::Stopped, said: Message::StoppedFailing.say(&[]) });
        }
        ControlFlow::Continue(())
    }

    fn pause(&mut self) -> ControlFlow<()> {
        self.progress.tick();
        if let Err(error) = self.journal.flush() {
            self.halt(Halt::writing(&error));
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

/// Removes outputs whose inputs have outputs of another name now.
fn remove_renamed(out: &Path, plan: &Plan, past: &Past) -> io::Result<()> {
    if past.renamed.is_empty() {
        return Ok(());
    }
    let outputs: HashSet<_> = plan.inputs().map(|input| escaped(&input.output())).collect();
    for (name, size) in past.renamed.iter().filter(|(name, _)| !outputs.contains(name) && !name.contains('%')) {
        let old = out.join(name);
        if fs::symlink_metadata(&old).is_ok_and(|data| data.is_file() && data.len() == *size) {
            fs::remove_file(old)?;
        }
    }
    Ok(())
}

/// `--dry-run`: what would be done with every input, and nothing done.
fn dry_run(arguments: &Batch) -> Result<Outcome, Halt> {
    let out = arguments.output.as_path();
    let unusable = |error: io::Error| Halt::usage(Message::NoOutput, &[&out.display().to_string(), &error.to_string()]);
    let plan = Plan::of(arguments)?;
    let past = journal::past(out, &plan).map_err(unusable)?;
    let reader = Reader::open(out).ok();
    let made = made(arguments);
    let never = AtomicBool::new(false);
    let mut to = output::standard();
    for (index, input) in plan.inputs().enumerate() {
        let standing = reader
            .as_ref()
            .map(|reader| work(arguments, &plan, &past.positions, reader, &made, &never).standing(index));
        let state = match standing {
            _ if input.trouble().is_some_and(|trouble| trouble.code == FailureCode::LockFile) => {
                Message::PlanPassedOver
            }
            _ if input.trouble().is_some() => Message::PlanFailed,
            Some(Standing::Kept(Status::Ok, _)) => Message::PlanDone,
            Some(Standing::Kept(..) | Standing::Open(Err(_), _)) => Message::PlanFailed,
            _ if past.positions[index].is_some() => Message::PlanAgain,
            _ => Message::PlanNew,
        };
        let name = match arguments.format() {
            Format::Json => escaped(&input.output()),
            Format::Jsonl => String::new(),
        };
        writeln!(to, "{}\t{}\t{name}", state.say(&[]), escaped(&input.path()))?;
    }
    to.flush()?;
    Ok(Outcome::Fine)
}
