//! Much work on several threads in bounded memory: results come out in the order of the inputs, progress
//! is seen by whoever takes them, and all of it can be stopped at any moment.
//!
//! Invariants: at most [`AHEAD`] inputs a thread are under way or waiting, however many there are; a
//! result depends on its input alone, never on threads or order.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, mpsc};

/// How an end was come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Every input was made and taken: so many.
    Done(usize),
    /// Stopped by the flag or by the taker after so many were taken; the last one counts.
    Cancelled(usize),
}

/// Inputs that a thread may be ahead of the taker.
pub const AHEAD: usize = 4;

/// As many threads as the machine has processors.
pub fn processors() -> usize {
    static COUNT: OnceLock<usize> = OnceLock::new();
    *COUNT.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// Papers being set at this moment.
static BUSY: AtomicUsize = AtomicUsize::new(0);

/// Counts a paper as being set for as long as it lives.
pub(crate) struct Busy(());

impl Busy {
    pub(crate) fn new() -> Busy {
        BUSY.fetch_add(1, Ordering::Relaxed);
        Busy(())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        BUSY.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Processors that no paper keeps busy.
pub(crate) fn idle() -> usize {
    processors().saturating_sub(BUSY.load(Ordering::Relaxed))
}

/// Makes every input on so many threads and hands the results to `take`, in order, on the calling thread.
/// `take` is told the place from 0 and breaks to stop; `cancelled` stops between two inputs as well.
pub fn ordered<I: Send, R: Send>(
    inputs: impl Iterator<Item = I> + Send,
    threads: usize,
    cancelled: &AtomicBool,
    make: impl Fn(I) -> R + Sync,
    mut take: impl FnMut(usize, R) -> ControlFlow<()>,
) -> Ended {
    let threads = threads.max(1);
    let queue =
        Queue { line: Mutex::new(Line { inputs, next: 0, taken: 0, closed: false }), room: Condvar::new() };
    let (sender, results) = mpsc::channel();
    let work = |sender: mpsc::Sender<(usize, R)>| {
        let _closes = Closes(&queue, true);
        while let Some((place, input)) = queue.next(threads * AHEAD, cancelled) {
            if sender.send((place, make(input))).is_err() {
                return;
            }
        }
    };
    std::thread::scope(|scope| {
        let _closes = Closes(&queue, false);
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let (sender, work) = (sender.clone(), &work);
                scope.spawn(move || work(sender))
            })
            .collect();
        drop(sender);
        let (mut early, mut taken) = (BTreeMap::new(), 0);
        let mut stopped = false;
        'results: for (place, result) in results {
            early.insert(place, result);
            while let Some(result) = early.remove(&taken) {
                stopped = cancelled.load(Ordering::Relaxed);
                if stopped {
                    break 'results;
                }
                taken += 1;
                stopped = take(taken - 1, result).is_break();
                if stopped {
                    break 'results;
                }
                queue.taken(taken);
            }
        }
        queue.close();
        for worker in workers {
            if let Err(panic) = worker.join() {
                std::panic::resume_unwind(panic);
            }
        }
        // Set while the last inputs were made: the workers took no more of them.
        if stopped || cancelled.load(Ordering::Relaxed) {
            Ended::Cancelled(taken)
        } else {
            Ended::Done(taken)
        }
    })
}

/// The inputs that wait, and how far both ends are.
struct Line<It> {
    inputs: It,
    next: usize,
    taken: usize,
    closed: bool,
}

struct Queue<It> {
    line: Mutex<Line<It>>,
    room: Condvar,
}

impl<It: Iterator> Queue<It> {
    /// The next input and its place; waits while the taker is too far behind.
    fn next(&self, window: usize, cancelled: &AtomicBool) -> Option<(usize, It::Item)> {
        let behind = |line: &mut Line<It>| !line.closed && line.next >= line.taken + window;
        let mut line = self.room.wait_while(self.line(), behind).unwrap_or_else(|p| p.into_inner());
        if line.closed || cancelled.load(Ordering::Relaxed) {
            return None;
        }
        let input = line.inputs.next()?;
        line.next += 1;
        Some((line.next - 1, input))
    }

    fn taken(&self, taken: usize) {
        self.line().taken = taken;
        self.room.notify_all();
    }
}

impl<It> Queue<It> {
    fn close(&self) {
        self.line().closed = true;
        self.room.notify_all();
    }

    /// An iterator that panicked ends the work through the worker that asked it.
    fn line(&self) -> MutexGuard<'_, Line<It>> {
        self.line.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Closes the queue at the end of its scope, or only where that ends in a panic: nobody waits for a result
/// that never comes.
struct Closes<'a, It>(&'a Queue<It>, bool);

impl<It> Drop for Closes<'_, It> {
    fn drop(&mut self) {
        if !self.1 || std::thread::panicking() {
            self.0.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn never() -> AtomicBool {
        AtomicBool::new(false)
    }

    #[test]
    fn results_come_in_order_whatever_the_threads() {
        for threads in [1, 2, 7] {
            let mut seen = Vec::new();
            let ended = ordered(
                0..500usize,
                threads,
                &never(),
                |n| n * n,
                |place, square| {
                    seen.push((place, square));
                    ControlFlow::Continue(())
                },
            );
            assert_eq!(ended, Ended::Done(500));
            assert!(seen.iter().enumerate().all(|(i, (place, square))| i == *place && i * i == *square));
        }
    }

    #[test]
    fn inputs_are_asked_for_only_as_results_are_taken() {
        let asked = AtomicUsize::new(0);
        let inputs = (0..1000usize).inspect(|_| {
            asked.fetch_add(1, Ordering::Relaxed);
        });
        ordered(
            inputs,
            3,
            &never(),
            |n| n,
            |place, _| {
                let ahead = asked.load(Ordering::Relaxed) - place;
                assert!(ahead <= 3 * AHEAD + 1, "{ahead}");
                ControlFlow::Continue(())
            },
        );
        assert_eq!(asked.load(Ordering::Relaxed), 1000);
    }

    #[test]
    fn the_flag_and_the_taker_stop_it() {
        let flag = never();
        let by_flag = ordered(
            0..,
            2,
            &flag,
            |n: usize| n,
            |place, _| {
                flag.store(place == 9, Ordering::Relaxed);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(by_flag, Ended::Cancelled(10));
        let stop = |place, _| if place == 4 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        assert_eq!(ordered(0.., 2, &never(), |n: usize| n, stop), Ended::Cancelled(5));
    }

    #[test]
    #[should_panic(expected = "the seventh")]
    fn a_panic_of_one_ends_all_and_is_passed_on() {
        let make = |n: usize| if n == 7 { panic!("the seventh") } else { n };
        ordered(0.., 3, &never(), make, |_, _| ControlFlow::Continue(()));
    }
}
