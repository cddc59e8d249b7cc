//! Printed once, wherever the program ends: all jobs of a run wait in the queue first, then which they are is
//! remembered, then one after another is let go. What was broken off before is taken away again, what was broken off
//! afterwards is let go to its end.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::LetterId;
use serde::{Deserialize, Serialize};

use super::pack::Packed;
use crate::book::{Book, Inside, told};
use crate::printing::{self, Job, Spooler, Taken};

/// Under what a run is remembered, and how many of its jobs were let go.
const RUN: &str = "print-run";
const DONE: &str = "print-run.done";

/// A run of the printer.
#[derive(Default, Serialize, Deserialize)]
struct Run {
    /// All its jobs are in the queue.
    whole: bool,
    jobs: Vec<Held>,
}

/// A job that the queue holds.
#[derive(Serialize, Deserialize)]
struct Held {
    job: String,
    letter: Option<Printed>,
}

/// A letter that the queue took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Its shop.
    pub shop: i64,
    letter: u64,
    /// The outgoing number.
    pub number: String,
    /// The entry that issued it: issued anew it is another paper.
    entry: u64,
}

impl Printed {
    /// Whether it is this one.
    #[must_use]
    pub fn is(&self, shop: i64, letter: LetterId, number: &str) -> bool {
        (self.shop, self.letter, self.number.as_str()) == (shop, letter.0, number)
    }
}

/// A job, and the letter that it prints; none of envelopes and lists.
pub type Sheet<'a> = (Job, Option<&'a Packed>);

/// A book that is at hand for a while at a time: between two of them, while a queue works, others may have it.
pub(crate) trait AtHand {
    /// Works on the book.
    fn with<T>(&mut self, work: impl FnOnce(&mut Book) -> Inside<T>) -> Inside<T>;
}

impl AtHand for &mut Book {
    fn with<T>(&mut self, work: impl FnOnce(&mut Book) -> Inside<T>) -> Inside<T> {
        work(self)
    }
}

impl Book {
    /// Hands jobs to this system's queues so that each is printed once; gives their ids there. `told` hears how many
    /// are let go.
    ///
    /// # Errors
    /// No print system, an unknown queue, a job that is refused: then nothing is printed.
    pub fn print_once<'a>(
        &mut self,
        sheets: impl Iterator<Item = Inside<Sheet<'a>>>,
        told: &dyn Fn(usize, usize),
        today: Day,
    ) -> Inside<Vec<String>> {
        let jobs = print(&mut &mut *self, &printing::System, sheets, told, today)?;
        jobs.ok_or_else(|| {
            let unavailable = Problem::new(problem::PRINTING_UNAVAILABLE, "");
            vec![unavailable.with("reason", "letter pack --out")]
        })
    }

    /// Ends a run that was broken off: what waits in the queue is printed where the run was whole, else taken away.
    /// Gives the letters that were printed.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written.
    pub fn finish_printing(&mut self, today: Day) -> Inside<Vec<Printed>> {
        finish(&mut &mut *self, &printing::System, today)
    }

    /// A letter that left, or was issued anew, while its job waited, is no longer the one that was printed.
    fn mark_if_issued(&mut self, printed: &Printed, today: Day) -> Inside<()> {
        let Printed { shop, letter, number, entry } = printed;
        let letter = LetterId(*letter);
        let same = |known: &_| super::pack::issued(known, number).is_ok_and(|o| o.entry == *entry);
        match self.letter(*shop, letter) {
            Ok(known) if same(&known) => self.mark_printed(*shop, letter, number, today),
            _ => Ok(()),
        }
    }

    fn clear_run(&mut self) -> Inside<()> {
        // The run goes first: what is left of it then is never read as another one's.
        self.workspace_mut().set_setting(None, RUN, None).map_err(told)?;
        self.workspace_mut().set_setting(None, DONE, None).map_err(told)
    }

    fn keep_run(&mut self, run: &Run) -> Inside<()> {
        if run.jobs.len() == 1 && !run.whole {
            self.workspace_mut().set_setting(None, DONE, None).map_err(told)?;
        }
        let json = serde_json::to_string(run).map_err(|e| damaged(&e))?;
        self.workspace_mut().set_setting(None, RUN, Some(&json)).map_err(told)
    }

    /// The run that was broken off, and how many of its jobs were let go.
    fn kept_run(&self) -> Inside<Option<(Run, usize)>> {
        let Some(kept) = self.workspace().setting(None, RUN).map_err(told)? else { return Ok(None) };
        let run: Run = serde_json::from_str(&kept).map_err(|e| damaged(&e))?;
        let done = self.workspace().setting(None, DONE).map_err(told)?;
        Ok(Some((run, done.and_then(|n| n.parse().ok()).unwrap_or(0))))
    }
}

/// [`Book::print_once`] with any queues; none where they take no PDFs: then nothing was printed.
pub(crate) fn print<'a>(
    book: &mut impl AtHand,
    queues: &dyn Spooler,
    sheets: impl Iterator<Item = Inside<Sheet<'a>>>,
    told: &dyn Fn(usize, usize),
    today: Day,
) -> Inside<Option<Vec<String>>> {
    finish(book, queues, today)?;
    let mut run = Run::default();
    for sheet in sheets {
        match hold(book, queues, &mut run, sheet) {
            Ok(true) => {}
            Ok(false) => {
                forget(book, queues, &run)?;
                return Ok(None);
            }
            Err(problems) => {
                forget(book, queues, &run)?;
                return Err(problems);
            }
        }
    }
    run.whole = true;
    book.with(|book| book.keep_run(&run))?;
    let_go(book, queues, &run, 0, told, today)?;
    Ok(Some(run.jobs.into_iter().map(|held| held.job).collect()))
}

/// [`Book::finish_printing`] with any queues.
pub(crate) fn finish(book: &mut impl AtHand, queues: &dyn Spooler, today: Day) -> Inside<Vec<Printed>> {
    let Some((run, from)) = book.with(|book| book.kept_run())? else { return Ok(Vec::new()) };
    if !run.whole {
        forget(book, queues, &run)?;
        return Ok(Vec::new());
    }
    let_go(book, queues, &run, from, &|_, _| {}, today)?;
    Ok(run.jobs.into_iter().skip(from).filter_map(|held| held.letter).collect())
}

/// Whether the queue holds the job now.
fn hold(
    book: &mut impl AtHand,
    queues: &dyn Spooler,
    run: &mut Run,
    sheet: Inside<Sheet<'_>>,
) -> Inside<bool> {
    let (job, packed) = sheet?;
    let printed = |p: &Packed, book: &mut Book| -> Inside<Printed> {
        let entry = super::pack::issued(&book.letter(p.shop, p.letter)?, &p.number)?.entry;
        Ok(Printed { shop: p.shop, letter: p.letter.0, number: p.number.clone(), entry })
    };
    let letter = packed.map(|p| book.with(|book| printed(p, book))).transpose()?;
    let Taken::Queued(job) = queues.hold(&job).map_err(|p| vec![p])? else { return Ok(false) };
    run.jobs.push(Held { job, letter });
    book.with(|book| book.keep_run(run))?;
    Ok(true)
}

fn let_go(
    book: &mut impl AtHand,
    queues: &dyn Spooler,
    run: &Run,
    from: usize,
    seen: &dyn Fn(usize, usize),
    today: Day,
) -> Inside<()> {
    for (nth, held) in run.jobs.iter().enumerate().skip(from) {
        queues.release(&held.job).map_err(|p| vec![p])?;
        book.with(|book| {
            // What the queue prints is not offered again, whatever happens next.
            if let Some(letter) = &held.letter {
                book.mark_if_issued(letter, today)?;
            }
            book.workspace_mut().set_setting(None, DONE, Some(&(nth + 1).to_string())).map_err(told)
        })?;
        seen(nth + 1, run.jobs.len());
    }
    book.with(Book::clear_run)
}

fn forget(book: &mut impl AtHand, queues: &dyn Spooler, run: &Run) -> Inside<()> {
    for held in &run.jobs {
        queues.cancel(&held.job).map_err(|p| vec![p])?;
    }
    book.with(Book::clear_run)
}

fn damaged(error: &serde_json::Error) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, RUN).with("detail", error)]
}
