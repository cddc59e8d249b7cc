//! Large files on their way in or out, scans while they are recognised: seen and stopped while they last.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::Desk;
use crate::view_intake::CopyingView;

/// How far the one copy is that can be under way.
#[derive(Debug, Default)]
pub(crate) struct Copying {
    on: AtomicBool,
    stop: AtomicBool,
    done: AtomicU64,
    all: AtomicU64,
}

impl Copying {
    /// Begins a copy; it ends when what is given back is dropped.
    pub(crate) fn begin(&self) -> Ends<'_> {
        self.done.store(0, Ordering::Relaxed);
        self.all.store(0, Ordering::Relaxed);
        self.stop.store(false, Ordering::Relaxed);
        self.on.store(true, Ordering::Release);
        Ends(self)
    }

    /// Notes how far it is; false where somebody wants it stopped.
    pub(crate) fn told(&self, done: u64, all: u64) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }

    fn view(&self) -> CopyingView {
        let (done, all) = (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed));
        let part = done.saturating_mul(100).checked_div(all).unwrap_or(0).min(100);
        CopyingView { on: self.on.load(Ordering::Acquire), part: u32::try_from(part).unwrap_or(100) }
    }
}

/// Ends a copy, however it is left.
pub(crate) struct Ends<'a>(&'a Copying);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.on.store(false, Ordering::Release);
    }
}

impl Desk {
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
