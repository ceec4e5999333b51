//! Work in parallel, results in order, memory bounded.
//!
//! One thread takes batches of jobs from a source, workers do them, and the caller's thread takes the results in the
//! order of the jobs. Results that wait for an earlier one are held; where too many bytes are held, workers wait, all
//! but the one that does the earliest batch: so nothing can lock up.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel, sync_channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Results held for an earlier one beyond which workers wait, in bytes.
const HELD_BYTES: usize = 32 << 20;

/// A worker hands over what it has done of its batch when this many bytes have come together.
const PART_BYTES: usize = 1 << 18;

/// The stack of a worker: the tree of a document is as deep as the document says.
const STACK_BYTES: usize = 16 << 20;

/// The longest time between two calls of [`Sink::pause`] while nothing comes.
const PAUSE: Duration = Duration::from_millis(100);

/// Where results go, in order.
pub(crate) trait Sink<R> {
    /// Takes the next result; `Break` ends the work.
    fn take(&mut self, result: R) -> ControlFlow<()>;

    /// Nothing is ready: the time to flush and to tell how far things are.
    fn pause(&mut self) -> ControlFlow<()>;
}

/// Results that have a size.
pub(crate) trait Weight {
    /// How many bytes the result holds.
    fn weight(&self) -> usize;
}

/// Some of the results of a batch.
struct Part<R> {
    batch: u64,
    results: Vec<R>,
    bytes: usize,
    last: bool,
}

#[derive(Default)]
struct Held {
    /// The earliest batch that is not yet taken whole.
    head: u64,
    /// Bytes of results that are done and not yet taken.
    bytes: usize,
    /// The sink wants no more.
    closed: bool,
}

#[derive(Default)]
struct Gate {
    held: Mutex<Held>,
    moved: Condvar,
}

impl Gate {
    /// A thread that panics leaves counts behind that are still true.
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a batch may go on; whether it should.
    fn pass(&self, batch: u64) -> bool {
        let mut held = self.lock();
        while held.bytes > HELD_BYTES && held.head != batch && !held.closed {
            held = self.moved.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
        !held.closed
    }
}

/// Does jobs with `workers` threads. `work` gives `None` to leave a job and the rest of its batch undone.
pub(crate) fn convey<J: Send, R: Send + Weight>(
    workers: usize,
    source: impl Iterator<Item = Vec<J>> + Send,
    work: impl Fn(J) -> Option<R> + Sync,
    sink: &mut impl Sink<R>,
) -> std::io::Result<()> {
    let gate = Gate::default();
    let (to_workers, jobs) = sync_channel(workers * 2);
    let (to_sink, parts) = channel();
    let jobs = Mutex::new(jobs);
    std::thread::scope(|scope| {
        for number in 0..workers {
            let (jobs, work, gate, to_sink) = (&jobs, &work, &gate, to_sink.clone());
            std::thread::Builder::new()
                .name(format!("worker {number}"))
                .stack_size(STACK_BYTES)
                .spawn_scoped(scope, move || labour(jobs, work, gate, &to_sink))?;
        }
        drop(to_sink);
        let gate = &gate;
        scope.spawn(move || {
            for batch in (0..).zip(source) {
                if gate.lock().closed || to_workers.send(batch).is_err() {
                    break;
                }
            }
        });
        collect(&parts, gate, sink);
        let mut held = gate.lock();
        held.closed = true;
        gate.moved.notify_all();
        Ok(())
    })
}

/// What a worker does.
fn labour<J, R: Weight>(
    jobs: &Mutex<Receiver<(u64, Vec<J>)>>,
    work: impl Fn(J) -> Option<R>,
    gate: &Gate,
    to_sink: &Sender<Part<R>>,
) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((batch, jobs)) = next else { return };
        let (mut results, mut bytes) = (Vec::new(), 0);
        let send = |results, bytes, last| {
            gate.lock().bytes += bytes;
            // It fails only where the sink wants no more.
            let _ = to_sink.send(Part { batch, results, bytes, last });
        };
        for job in jobs {
            if !gate.pass(batch) {
                break;
            }
            let Some(result) = work(job) else { break };
            bytes += result.weight();
            results.push(result);
            if bytes > PART_BYTES {
                send(std::mem::take(&mut results), std::mem::take(&mut bytes), false);
            }
        }
        send(results, bytes, true);
    }
}

/// Puts the parts in order.
fn collect<R>(parts: &Receiver<Part<R>>, gate: &Gate, sink: &mut impl Sink<R>) {
    let mut waiting: BTreeMap<u64, Vec<Part<R>>> = BTreeMap::new();
    let mut head = 0;
    loop {
        let part = match parts.try_recv() {
            Ok(part) => part,
            Err(TryRecvError::Disconnected) => return,
            Err(TryRecvError::Empty) => {
                if sink.pause().is_break() {
                    return;
                }
                match parts.recv_timeout(PAUSE) {
                    Ok(part) => part,
                    Err(RecvTimeoutError::Timeout) => continue,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        };
        waiting.entry(part.batch).or_default().push(part);
        while let Some(ready) = waiting.remove(&head) {
            let (mut freed, mut whole) = (0, false);
            for part in ready {
                for result in part.results {
                    if sink.take(result).is_break() {
                        return;
                    }
                }
                freed += part.bytes;
                whole = part.last;
            }
            head += u64::from(whole);
            let mut held = gate.lock();
            held.bytes -= freed;
            held.head = head;
            gate.moved.notify_all();
            if !whole {
                break;
            }
        }
    }
}
