//! Printed once, wherever the program ends: all jobs of a run wait in the queue first, then which they are is
//! remembered, then one after another is let go. What was broken off before is taken away again, what was broken off
//! afterwards is let go to its end.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::LetterId;
use serde::{Deserialize, Serialize};

use super::pack::Packed;
use crate::book::{Book, Inside, told};
use crate::printing::{Fate, Job, Spool, System, Taken};

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

/// The letter of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Printed {
    shop: i64,
    letter: u64,
    number: String,
    /// The entry that issued it: issued anew it is another paper.
    entry: u64,
}

/// A job, and the letter that it prints; none of envelopes and lists.
pub type Sheet<'a> = (Job, Option<&'a Packed>);

/// What was found of a run that was broken off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finished {
    /// Numbers of letters that came out of the queue, or do so now.
    pub printed: Vec<String>,
    /// Numbers of letters whose jobs the queue no longer knows: only the printer's tray tells.
    pub unsure: Vec<String>,
    /// All of them as the register knows them: numbers of two shops may be the same.
    papers: Vec<Printed>,
}

impl Finished {
    /// Whether there was nothing.
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }

    /// Whether a letter is among them.
    pub fn holds(&self, packed: &Packed) -> bool {
        self.papers.iter().any(|p| {
            (p.shop, p.letter, p.number.as_str()) == (packed.shop, packed.letter.0, packed.number.as_str())
        })
    }
}

/// Lends the book for one step at a time: nothing else waits for the queue.
pub trait Lends {
    /// Does a step.
    ///
    /// # Errors
    /// Those of the step.
    fn lent<T>(&mut self, work: impl FnOnce(&mut Book) -> Inside<T>) -> Inside<T>;
}

impl Lends for Book {
    fn lent<T>(&mut self, work: impl FnOnce(&mut Book) -> Inside<T>) -> Inside<T> {
        work(self)
    }
}

/// A run of the printer under way.
pub struct Printing<'a, B: Lends> {
    book: &'a mut B,
    spool: &'a dyn Spool,
    today: Day,
    run: Run,
}

impl<'a, B: Lends> Printing<'a, B> {
    /// Begins, after what was broken off before is ended; what that was.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written.
    pub fn begin(book: &'a mut B, spool: &'a dyn Spool, today: Day) -> Inside<(Self, Finished)> {
        let mut this = Printing { book, spool, today, run: Run::default() };
        let finished = this.finish()?;
        Ok((this, finished))
    }

    /// Puts a job into the queue, which holds it.
    ///
    /// # Errors
    /// No print system, an unknown queue, a job that is refused: the others stay held.
    pub fn hold(&mut self, job: &Job, packed: Option<&Packed>) -> Inside<Taken> {
        let letter = packed.map(|p| self.book.lent(|book| printed(book, p))).transpose()?;
        let taken = self.spool.hold(job).map_err(|p| vec![p])?;
        if let Taken::Queued(job) = &taken {
            self.run.jobs.push(Held { job: job.clone(), letter });
            self.keep()?;
        }
        Ok(taken)
    }

    /// Lets all go, one after another; gives their ids. `seen` hears how many were, and stops the run with false:
    /// what was not let go then is taken away.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written. What is left is ended by the next run.
    pub fn go(mut self, seen: &dyn Fn(usize, usize) -> bool) -> Inside<Vec<String>> {
        if self.run.jobs.is_empty() {
            return Ok(Vec::new());
        }
        self.run.whole = true;
        self.keep()?;
        let total = self.run.jobs.len();
        for nth in 0..total {
            self.release(nth)?;
            if !seen(nth + 1, total) {
                let rest = self.run.jobs.split_off(nth + 1);
                let gone = std::mem::replace(&mut self.run, Run { whole: false, jobs: rest });
                self.forget()?;
                return Ok(ids(gone));
            }
        }
        self.book.lent(clear)?;
        Ok(ids(self.run))
    }

    /// Takes all away again.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written.
    pub fn forget(mut self) -> Inside<()> {
        // Whatever breaks in here, none of these is let go later.
        self.run.whole = false;
        self.keep()?;
        self.take_away()
    }

    /// Ends a run that was broken off: what waits in the queue is printed where the run was whole, else taken away.
    fn finish(&mut self) -> Inside<Finished> {
        let Some((run, from)) = self.book.lent(|book| kept(book))? else { return Ok(Finished::default()) };
        self.run = run;
        let mut finished = Finished::default();
        if self.run.whole {
            for nth in from..self.run.jobs.len() {
                let held = &self.run.jobs[nth];
                let fate = self.spool.fate(&held.job).map_err(|p| vec![p])?;
                if let Some(letter) = &held.letter {
                    // The first alone may have been let go already; of the others somebody else has decided.
                    let unsure = fate == Fate::Unknown || (fate == Fate::Ended && nth > from);
                    let told = if unsure { &mut finished.unsure } else { &mut finished.printed };
                    told.push(letter.number.clone());
                    finished.papers.push(letter.clone());
                }
                if fate == Fate::There {
                    self.release(nth)?;
                } else {
                    self.mark(nth)?;
                }
            }
            self.book.lent(clear)?;
        } else {
            self.take_away()?;
        }
        self.run = Run::default();
        Ok(finished)
    }

    fn release(&mut self, nth: usize) -> Inside<()> {
        let held = &self.run.jobs[nth];
        self.spool.release(&held.job).map_err(|p| vec![p])?;
        self.mark(nth)
    }

    fn mark(&mut self, nth: usize) -> Inside<()> {
        let (held, today) = (&self.run.jobs[nth], self.today);
        self.book.lent(|book| {
            // What the queue prints is not offered again, whatever happens next.
            if let Some(letter) = &held.letter {
                mark_if_issued(book, letter, today)?;
            }
            let done = (nth + 1).to_string();
            book.workspace_mut().set_setting(None, DONE, Some(&done)).map_err(told)
        })
    }

    fn take_away(&mut self) -> Inside<()> {
        for held in &self.run.jobs {
            self.spool.cancel(&held.job).map_err(|p| vec![p])?;
        }
        self.book.lent(clear)
    }

    fn keep(&mut self) -> Inside<()> {
        let first = self.run.jobs.len() == 1 && !self.run.whole;
        let json = serde_json::to_string(&self.run).map_err(|e| damaged(&e))?;
        self.book.lent(|book| {
            if first {
                book.workspace_mut().set_setting(None, DONE, None).map_err(told)?;
            }
            book.workspace_mut().set_setting(None, RUN, Some(&json)).map_err(told)
        })
    }
}

fn ids(run: Run) -> Vec<String> {
    run.jobs.into_iter().map(|held| held.job).collect()
}

/// The run that was broken off, and how many of its jobs were let go.
fn kept(book: &Book) -> Inside<Option<(Run, usize)>> {
    let Some(kept) = book.workspace().setting(None, RUN).map_err(told)? else { return Ok(None) };
    let run: Run = serde_json::from_str(&kept).map_err(|e| damaged(&e))?;
    let done = book.workspace().setting(None, DONE).map_err(told)?;
    Ok(Some((run, done.and_then(|n| n.parse().ok()).unwrap_or(0))))
}

fn printed(book: &Book, packed: &Packed) -> Inside<Printed> {
    let entry = super::pack::issued(&book.letter(packed.shop, packed.letter)?, &packed.number)?.entry;
    Ok(Printed { shop: packed.shop, letter: packed.letter.0, number: packed.number.clone(), entry })
}

/// A letter that left, or was issued anew, while its job waited, is no longer the one that was printed.
fn mark_if_issued(book: &mut Book, printed: &Printed, today: Day) -> Inside<()> {
    let Printed { shop, letter, number, entry } = printed;
    let letter = LetterId(*letter);
    let same = |known: &_| super::pack::issued(known, number).is_ok_and(|o| o.entry == *entry);
    match book.letter(*shop, letter) {
        Ok(known) if same(&known) => book.mark_printed(*shop, letter, number, today),
        _ => Ok(()),
    }
}

fn clear(book: &mut Book) -> Inside<()> {
    // The run goes first: what is left of it then is never read as another one's.
    book.workspace_mut().set_setting(None, RUN, None).map_err(told)?;
    book.workspace_mut().set_setting(None, DONE, None).map_err(told)
}

impl Book {
    /// Hands jobs to the queue so that each is printed once; gives their ids there. `seen` hears how many are let go.
    ///
    /// # Errors
    /// No print system, an unknown queue, a job that is refused: then nothing is printed.
    pub fn print_once<'a>(
        &mut self,
        sheets: impl Iterator<Item = Inside<Sheet<'a>>>,
        seen: &dyn Fn(usize, usize),
        today: Day,
    ) -> Inside<Vec<String>> {
        let (mut printing, _) = Printing::begin(self, &System, today)?;
        for sheet in sheets {
            let held = sheet.and_then(|(job, packed)| match printing.hold(&job, packed)? {
                Taken::Queued(_) => Ok(()),
                Taken::ToOpen => {
                    let unavailable = Problem::new(problem::PRINTING_UNAVAILABLE, "");
                    Err(vec![unavailable.with("reason", "letter pack --out")])
                }
            });
            if let Err(problems) = held {
                printing.forget()?;
                return Err(problems);
            }
        }
        printing.go(&|done, of| {
            seen(done, of);
            true
        })
    }

    /// Ends a run that was broken off, as [`Printing::begin`] does.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written.
    pub fn finish_printing(&mut self, today: Day) -> Inside<Finished> {
        Printing::begin(self, &System, today).map(|(_, finished)| finished)
    }

    /// Whether a run was broken off.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn printing_broken_off(&self) -> Inside<bool> {
        Ok(self.workspace().setting(None, RUN).map_err(told)?.is_some())
    }
}

fn damaged(error: &serde_json::Error) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, RUN).with("detail", error)]
}
