//! Printed once, wherever the program ends: all jobs of a run wait in the queue first, then which they are is
//! remembered, then one after another is let go. What was broken off before is taken away again, what was broken off
//! afterwards is let go to its end.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::LetterId;
use serde::{Deserialize, Serialize};

use super::pack::Packed;
use crate::book::{Book, Inside, told};
use crate::printing::{self, Job, Taken};

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
#[derive(Clone, Serialize, Deserialize)]
struct Printed {
    shop: i64,
    letter: u64,
    number: String,
    /// The entry that issued it: issued anew it is another paper.
    entry: u64,
}

/// A job, and the letter that it prints; none of envelopes and lists.
pub type Sheet<'a> = (Job, Option<&'a Packed>);

impl Book {
    /// Hands jobs to the queue so that each is printed once; gives their ids there. `told` hears how many are let go.
    ///
    /// # Errors
    /// No print system, an unknown queue, a job that is refused: then nothing is printed.
    pub fn print_once<'a>(
        &mut self,
        sheets: impl Iterator<Item = Inside<Sheet<'a>>>,
        told: &dyn Fn(usize, usize),
        today: Day,
    ) -> Inside<Vec<String>> {
        self.finish_printing(today)?;
        let mut run = Run::default();
        for sheet in sheets {
            if let Err(problems) = self.hold(&mut run, sheet) {
                self.forget_run(&run)?;
                return Err(problems);
            }
        }
        run.whole = true;
        self.keep_run(&run)?;
        self.let_go(&run, 0, told, today)?;
        Ok(run.jobs.into_iter().map(|held| held.job).collect())
    }

    /// Ends a run that was broken off: what waits in the queue is printed where the run was whole, else taken away.
    /// Gives the numbers of the letters that were printed.
    ///
    /// # Errors
    /// The print system does not answer; the file cannot be written.
    pub fn finish_printing(&mut self, today: Day) -> Inside<Vec<String>> {
        let Some(kept) = self.workspace().setting(None, RUN).map_err(told)? else { return Ok(Vec::new()) };
        let run: Run = serde_json::from_str(&kept).map_err(|e| damaged(&e))?;
        if !run.whole {
            self.forget_run(&run)?;
            return Ok(Vec::new());
        }
        let done = self.workspace().setting(None, DONE).map_err(told)?;
        let from = done.and_then(|n| n.parse().ok()).unwrap_or(0);
        self.let_go(&run, from, &|_, _| {}, today)?;
        let rest = run.jobs.into_iter().skip(from);
        Ok(rest.filter_map(|held| held.letter.map(|letter| letter.number)).collect())
    }

    fn hold(&mut self, run: &mut Run, sheet: Inside<Sheet<'_>>) -> Inside<()> {
        let (job, packed) = sheet?;
        let letter = match packed {
            Some(p) => {
                let known = self.letter(p.shop, p.letter)?;
                let entry = super::pack::issued(&known, &p.number)?.entry;
                Some(Printed { shop: p.shop, letter: p.letter.0, number: p.number.clone(), entry })
            }
            None => None,
        };
        match printing::hold(&job).map_err(|p| vec![p])? {
            Taken::Queued(job) => run.jobs.push(Held { job, letter }),
            Taken::ToOpen => {
                let unavailable = Problem::new(problem::PRINTING_UNAVAILABLE, "");
                return Err(vec![unavailable.with("reason", "letter pack --out")]);
            }
        }
        self.keep_run(run)
    }

    fn let_go(&mut self, run: &Run, from: usize, seen: &dyn Fn(usize, usize), today: Day) -> Inside<()> {
        for (nth, held) in run.jobs.iter().enumerate().skip(from) {
            printing::release(&held.job).map_err(|p| vec![p])?;
            // What the queue prints is not offered again, whatever happens next.
            if let Some(letter) = &held.letter {
                self.mark_if_issued(letter, today)?;
            }
            let done = (nth + 1).to_string();
            self.workspace_mut().set_setting(None, DONE, Some(&done)).map_err(told)?;
            seen(nth + 1, run.jobs.len());
        }
        self.clear_run()
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

    fn forget_run(&mut self, run: &Run) -> Inside<()> {
        for held in &run.jobs {
            printing::cancel(&held.job).map_err(|p| vec![p])?;
        }
        self.clear_run()
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
}

fn damaged(error: &serde_json::Error) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, RUN).with("detail", error)]
}
