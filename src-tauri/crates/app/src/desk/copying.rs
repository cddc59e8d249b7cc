//! Long work: large files on their way in or out, copies, packages, scans while they are recognised. It is seen and
//! stopped while it lasts, and everything else goes on.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pismovnik_model::problem::{self, Problem};
use pismovnik_store::{LetterDone, StoreError};

use super::{Desk, Inner, Inside, Told, open};
use crate::letters::streams::{Carrying, Planned, Progress};
use crate::vault::past::{Begun, Destroyed};
use crate::view_intake::CopyingView;

/// For how many milliseconds at most a long work lets others go first between two of its slices.
const GIVEN: u32 = 50;

/// How far the one long work is that can be under way.
#[derive(Debug, Default)]
pub(crate) struct Copying {
    on: Mutex<bool>,
    ended: Condvar,
    stop: AtomicBool,
    done: AtomicU64,
    all: AtomicU64,
}

impl Copying {
    /// Begins a work; it ends when what is given back is dropped.
    ///
    /// # Errors
    /// Another one is under way.
    pub(crate) fn begin(&self) -> Inside<Ends<'_>> {
        let mut on = self.on();
        if *on {
            return Err(vec![Problem::new(problem::WORK_BUSY, "")]);
        }
        *on = true;
        self.done.store(0, Ordering::Relaxed);
        self.all.store(0, Ordering::Relaxed);
        self.stop.store(false, Ordering::Relaxed);
        Ok(Ends(self))
    }

    /// Notes how far it is; false where somebody wants it stopped.
    pub(crate) fn told(&self, done: u64, all: u64) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }

    /// Stops what is under way, and waits until nothing of it is left.
    fn settle(&self) {
        let mut on = self.on();
        while *on {
            self.stop.store(true, Ordering::Relaxed);
            on = self.ended.wait(on).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn on(&self) -> MutexGuard<'_, bool> {
        self.on.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn view(&self) -> CopyingView {
        let on = *self.on();
        let (done, all) = (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed));
        let part = done.saturating_mul(100).checked_div(all).unwrap_or(0).min(100);
        CopyingView { on, part: u32::try_from(part).unwrap_or(100) }
    }
}

/// Ends a work, however it is left.
pub(crate) struct Ends<'a>(&'a Copying);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        *self.0.on() = false;
        self.0.ended.notify_all();
    }
}

impl Desk {
    /// Takes a step of a letter whose files may be large. `plan` says what would be recorded, before its files come
    /// and again when they are through; `then` what follows in the same breath. Small files are recorded at once.
    /// Large ones come in slices: between two of them everything else goes on, nobody sees anything of them before
    /// the step is recorded, and [`Desk::stop_copying`] leaves nothing of them.
    pub(super) fn keep_planned<T>(
        &self,
        plan: impl Fn(&mut Inner) -> Inside<Planned>,
        then: impl Fn(&mut Inner, &LetterDone) -> Inside<T>,
    ) -> Told<T> {
        self.keep_planned_while(&|| true, plan, then)
    }

    /// [`Desk::keep_planned`], stopped too where it is not wanted any more.
    pub(super) fn keep_planned_while<T>(
        &self,
        wanted: &dyn Fn() -> bool,
        plan: impl Fn(&mut Inner) -> Inside<Planned>,
        then: impl Fn(&mut Inner, &LetterDone) -> Inside<T>,
    ) -> Told<T> {
        let today = self.today();
        let record = |inner: &mut Inner, planned: &Planned, carrying: &Carrying| {
            let done = open(inner)?.record_planned(planned, carrying, today)?;
            then(inner, &done)
        };
        let first = self.tell(|inner| {
            let planned = plan(inner)?;
            let mut carrying = Carrying::of(&planned)?;
            if carrying.all() > 0 {
                return Ok(Err((carrying, self.copying.begin()?)));
            }
            // Only what is held already is passed by.
            carrying.read(&|_, _| true)?;
            record(inner, &planned, &carrying).map(Ok)
        })?;
        let (mut carrying, under_way) = match first {
            Ok(done) => return Ok(done),
            Err(large) => large,
        };
        let carried = self.carry(&mut carrying, wanted).and_then(|()| {
            self.tell(|inner| {
                let planned = plan(inner)?;
                record(inner, &planned, &carrying)
            })
        });
        if carried.is_err() {
            self.clear_carried();
        }
        drop(under_way);
        carried
    }

    /// Takes away what came in slices and was never recorded. What cannot be cleared away now goes when the workspace
    /// is opened next.
    pub(super) fn clear_carried(&self) {
        while self.tell(|inner| open(inner)?.clear_carried()).unwrap_or(false) {
            self.give_way();
        }
    }

    fn carry(&self, carrying: &mut Carrying, wanted: &dyn Fn() -> bool) -> Told<()> {
        let progress = |done, all| self.copying.told(done, all) && wanted();
        while carrying.read(&progress).map_err(|problems| self.in_words(&problems))? {
            self.give_way();
            self.tell(|inner| carrying.write(open(inner)?))?;
        }
        Ok(())
    }

    /// Runs a long work that needs no workspace, or has a reader of its own: everything else goes on meanwhile.
    pub(super) fn beside<T>(&self, work: impl FnOnce(Progress<'_>) -> Inside<T>) -> Told<T> {
        work(&|done, all| self.copying.told(done, all)).map_err(|problems| self.in_words(&problems))
    }

    /// Makes known copies anew after a destruction, while everything else goes on; told and stopped as one long work,
    /// which has begun. Never fails: the destruction has happened. Stopped, the act says which copies hold still what was
    /// destroyed, and the next opening finishes it.
    pub(super) fn finish_destroying(&self, mut begun: Begun) -> Destroyed {
        let today = self.today();
        loop {
            let Ok(next) = self.inside(|inner| Ok(open(inner)?.next_copy(&mut begun))) else {
                return begun.broken_off();
            };
            let Some(anew) = next else { break };
            let written = anew.write(&|done, all| {
                let (done, all) = begun.part(done, all);
                self.copying.told(done, all)
            });
            if matches!(written, Err(StoreError::Stopped)) {
                return begun.broken_off();
            }
            self.give_way();
            let taken = self.inside(|inner| {
                open(inner)?.take_copy(&mut begun, written);
                Ok(())
            });
            if taken.is_err() {
                return begun.broken_off();
            }
        }
        match open(&mut self.lock_inner()) {
            Ok(book) => book.end_destroying(begun, today),
            Err(_) => begun.broken_off(),
        }
    }

    /// Finishes destructions of a shop, or of all, that were interrupted, as one long work, which has begun; what went
    /// wrong with that.
    ///
    /// # Errors
    /// The file is damaged.
    pub(super) fn finish_interrupted(&self, shop: Option<i64>) -> Inside<Vec<Problem>> {
        let shops = self.inside(|inner| shop.map_or_else(|| open(inner)?.shop_ids(), |one| Ok(vec![one])))?;
        let mut failed = Vec::new();
        for shop in shops {
            for begun in self.inside(|inner| open(inner)?.interrupted(shop))? {
                failed.extend(self.finish_destroying(begun).copies.failed);
            }
        }
        Ok(failed)
    }

    /// Lets those go first who wait for the desk, for a while: a lock may be taken again by who just let it go.
    pub(super) fn give_way(&self) {
        for _ in 0..GIVEN {
            if self.waiting.load(Ordering::Acquire) == 0 {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Stops the long work that is under way, and waits until nothing of it is left: what it works on is about to
    /// be closed. Never called while the desk is held.
    pub(super) fn settle(&self) {
        self.copying.settle();
    }

    /// How far the copy is that is under way. Answers at once, whatever else the desk is busy with.
    pub fn copying(&self) -> CopyingView {
        self.copying.view()
    }

    /// Stops it before its next piece; nothing of it stays.
    pub fn stop_copying(&self) {
        self.copying.stop.store(true, Ordering::Relaxed);
    }

    /// How far the recognition of a scan's pages is.
    pub fn recognising(&self) -> CopyingView {
        self.recognising.view()
    }

    /// Stops it before its next page; the file stays as it is.
    pub fn stop_recognising(&self) {
        self.recognising.stop.store(true, Ordering::Relaxed);
    }
}
