//! Printing in the window: every paper goes through the queue once, however often the program is broken off.

use pismovnik_model::problem::Problem;
use pismovnik_model::{Day, Locale};

use super::{Desk, Inside, open};
use crate::book::Book;
use crate::posting::{self, Finished, Lends, Packed, Printing, Wants};
use crate::printing::{Job, Taken};
use crate::words;

/// The desk lends its book for a step at a time: the window is not held up by a slow queue.
struct Shelf<'a>(&'a Desk);

impl Lends for Shelf<'_> {
    fn lent<T>(&mut self, work: impl FnOnce(&mut Book) -> Inside<T>) -> Inside<T> {
        self.0.inside(|inner| work(open(inner)?))
    }
}

/// What a run came to.
#[derive(Default)]
pub(super) struct Outcome {
    /// How many letters or other papers were let go.
    pub(super) count: usize,
    /// Whether the owner's own program has them.
    pub(super) opened: bool,
    /// What was ended of a run before.
    pub(super) finished: Finished,
    /// What stood in the way of some.
    pub(super) problems: Vec<Problem>,
}

impl Desk {
    /// Ends a run that was broken off, unless one is under way; what is to be told of it.
    pub(super) fn taken_up(&self, today: Day) -> Inside<Finished> {
        if !self.inside(|inner| open(inner)?.printing_broken_off())? {
            return Ok(Finished::default());
        }
        let Ok(_ends) = self.run.begin(0) else { return Ok(Finished::default()) };
        let mut shelf = Shelf(self);
        Printing::begin(&mut shelf, self.host().spool(), today).map(|(_, finished)| finished)
    }

    /// Prints papers of letters, made one after the other; what stands in a letter's way keeps the others from
    /// nothing. A letter that a run before has printed by now is not printed again.
    pub(super) fn print_letters<'i, I>(
        &self,
        items: impl Iterator<Item = &'i I>,
        make: &dyn Fn(&I) -> Inside<(Packed, Job)>,
        today: Day,
    ) -> Inside<Outcome>
    where
        I: ?Sized + 'i,
    {
        let mut shelf = Shelf(self);
        let (mut printing, finished) = Printing::begin(&mut shelf, self.host().spool(), today)?;
        let mut outcome = Outcome { finished, ..Outcome::default() };
        let mut to_open = Vec::new();
        for item in items {
            if self.run.run().is_stopped() {
                break;
            }
            let held = make(item).and_then(|(packed, job)| {
                if outcome.finished.holds(&packed) {
                    return Ok(None);
                }
                let taken = printing.hold(&job, Some(&packed))?;
                Ok((taken == Taken::ToOpen).then_some(packed))
            });
            match held {
                Ok(packed) => to_open.extend(packed),
                Err(found) => outcome.problems.extend(found),
            }
            self.run.run().step();
        }
        outcome.count = self.let_go(printing)?;
        // Where the owner's own program prints, it is opened once for all of them.
        if !to_open.is_empty() {
            match self.opened(&to_open, today) {
                Ok(()) => {
                    outcome.count += to_open.len();
                    outcome.opened = true;
                }
                Err(found) => outcome.problems.extend(found),
            }
        }
        Ok(outcome)
    }

    /// Prints what belongs to no single letter: envelopes, labels, lists.
    pub(super) fn print_alone(&self, jobs: &[Job], today: Day) -> Inside<Outcome> {
        let mut shelf = Shelf(self);
        let (mut printing, finished) = Printing::begin(&mut shelf, self.host().spool(), today)?;
        let mut outcome = Outcome { finished, ..Outcome::default() };
        for job in jobs {
            let taken = printing.hold(job, None);
            match taken {
                Ok(Taken::Queued(_)) => {}
                Ok(Taken::ToOpen) => match self.open_in_the_clear("print.pdf", &job.pdf) {
                    Ok(()) => outcome.opened = true,
                    Err(found) => outcome.problems.extend(found),
                },
                Err(found) => outcome.problems.extend(found),
            }
        }
        outcome.count = self.let_go(printing)?;
        Ok(outcome)
    }

    /// Lets a run go, unless it was stopped meanwhile; how many papers that were.
    fn let_go(&self, printing: Printing<'_, Shelf<'_>>) -> Inside<usize> {
        if self.run.run().is_stopped() {
            printing.forget()?;
            return Ok(0);
        }
        printing.go(&|_, _| !self.run.run().is_stopped()).map(|jobs| jobs.len())
    }

    fn opened(&self, packed: &[Packed], today: Day) -> Inside<()> {
        self.inside(|inner| {
            let locale = inner.locale();
            let wants = Wants { list: false, first_label: 0, day: today };
            let bound = posting::bind(open(inner)?, packed, locale, wants)?;
            self.open_in_the_clear("print.pdf", &bound.pdf)?;
            for p in packed {
                open(inner)?.mark_printed(p.shop, p.letter, &p.number, today)?;
            }
            Ok(())
        })
    }
}

/// What became of a run that was broken off, before what has just been done.
pub(super) fn with_finished(locale: Locale, finished: &Finished, message: String) -> String {
    let told = |id: &str, numbers: &[String]| {
        let numbers = numbers.join(", ");
        (!numbers.is_empty()).then(|| words::text(locale, id, &[("numbers", numbers.as_str().into())]))
    };
    let before = [
        told("posting-finished", &finished.printed),
        told("posting-unsure", &finished.unsure),
        Some(message).filter(|m| !m.is_empty()),
    ];
    before.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What was ended, or why it could not be: a queue that does not answer hides nothing.
pub(super) fn told_or(finished: Inside<Finished>) -> (Finished, Vec<Problem>) {
    match finished {
        Ok(finished) => (finished, Vec::new()),
        Err(problems) => (Finished::default(), problems),
    }
}
