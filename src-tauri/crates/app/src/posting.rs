//! Everything between an issued reply and the post office.
//!
//! What waits ([`Book::outbox`]) -> a pack to print ([`Book::pack_letter`], [`bind`]) or a draft for e-mail
//! ([`Book::email_draft`]) -> what was handed in ([`tracking`]) -> what still lacks its receipt
//! ([`Book::without_receipt`]). Printing records nothing in the register: only what left the house is an event.
//! What was printed is remembered beside it, so that after a crash the rest is offered again.

mod email;
mod jobs;
mod list;
mod manner;
mod once;
mod outbox;
mod pack;
pub mod telling;
pub mod tracking;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

pub use email::{Draft, enclosed_in};
pub use jobs::{cover_jobs, letter_job, letters_of, list_jobs, window_problems};
pub use list::{Line, document as list_document};
pub use manner::{COVERING_NAMES, Covering, Manner, Opening};
pub use once::{Finished, Lends, Printing, Sheet};
pub use outbox::{Unproven, Waiting};
pub(crate) use pack::look;
pub use pack::{
    Bound, Choice, Enclosed, How, Looked, Offer, Packed, Part, PartKind, Wants, bind, covers, millimetres,
    missed,
};

/// How far a run over many letters is, and whether it was stopped: seen from another thread.
#[derive(Debug, Default)]
pub struct Run {
    done: AtomicUsize,
    total: AtomicUsize,
    /// Pages of the one that is under way, and of how many.
    page: AtomicUsize,
    pages: AtomicUsize,
    /// Stops the run between two letters.
    pub stopped: AtomicBool,
}

impl Run {
    /// Begins with so many letters.
    pub fn begin(&self, total: usize) {
        self.stopped.store(false, Ordering::Relaxed);
        self.turn(0, 0);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// So many are done, of so many.
    pub fn reach(&self, done: usize, total: usize) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// So many pages of the one that is under way are done, of so many.
    pub fn turn(&self, page: usize, pages: usize) {
        self.page.store(page, Ordering::Relaxed);
        self.pages.store(pages, Ordering::Relaxed);
    }

    /// How many pages of the one that is under way are done, of how many; 0 of 0 where it has none.
    pub fn turned(&self) -> (usize, usize) {
        (self.page.load(Ordering::Relaxed), self.pages.load(Ordering::Relaxed))
    }

    /// One more is done.
    pub fn step(&self) {
        self.turn(0, 0);
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Stops before the next letter.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// How many are done, of how many.
    pub fn seen(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }
}
