//! A destruction to its end: the known copies are made anew, and its act says what became of them. Until then the act
//! says that they hold still what was destroyed; whatever comes between, that is never unsaid.

use pismovnik_model::Day;
use pismovnik_model::problem::Problem;
use pismovnik_store::StoreError;

use super::super::copies::{Anew, Copies, Known, Remaking};
use super::{ACTS, Destroyed, KeptAct, act, act_key, damaged};
use crate::book::{Book, Inside, told};

/// A destruction that has happened, with copies still to be made anew.
pub(crate) struct Begun {
    shop: i64,
    count: usize,
    kept: KeptAct,
    /// What keeps bytes in the log still.
    in_log: Option<StoreError>,
    remaking: Remaking,
}

impl Begun {
    pub(super) fn of(
        shop: i64,
        count: usize,
        kept: KeptAct,
        in_log: Option<StoreError>,
        known: Vec<Known>,
    ) -> Begun {
        Begun { shop, count, kept, in_log, remaking: Remaking::of(known) }
    }

    /// As [`Remaking::part`].
    pub(crate) fn part(&self, done: u64, all: u64) -> (u64, u64) {
        self.remaking.part(done, all)
    }

    /// What it has come to where it ends before its end: the act stays as it is, and is finished when the workspace is
    /// opened next.
    pub(crate) fn broken_off(self) -> Destroyed {
        let act = self.kept.act.clone();
        let (count, in_log) = (self.count, self.in_log);
        Destroyed { count, copies: with_log(self.remaking.broken_off(), in_log), act }
    }
}

fn with_log(mut copies: Copies, in_log: Option<StoreError>) -> Copies {
    copies.failed.extend(in_log.map(told).into_iter().flatten());
    copies
}

impl Book {
    /// The next copy of a destruction that is to be made anew; none where all are through.
    pub(crate) fn next_copy(&self, begun: &mut Begun) -> Option<Anew> {
        self.next_anew(&mut begun.remaking)
    }

    /// Takes that copy as it was written.
    pub(crate) fn take_copy(&self, begun: &mut Begun, written: Result<pismovnik_store::Written, StoreError>) {
        self.take_anew(&mut begun.remaking, written);
    }

    /// Keeps the act with what became of the copies in place of the one that could not know it. Never fails: the
    /// destruction has happened, and what could not be done is told.
    pub(crate) fn end_destroying(&mut self, begun: Begun, today: Day) -> Destroyed {
        let Begun { shop, count, kept, in_log, remaking } = begun;
        let mut copies = self.end_remaking(remaking, today);
        let act = match &kept.unfinished {
            None => kept.act,
            Some(made) => {
                let done = KeptAct { act: act(made, &copies), unfinished: None, ..kept.clone() };
                let json = serde_json::to_string(&done).map_err(|e| damaged(ACTS, e));
                let set = json.and_then(|json| self.set_position(shop, &act_key(&done.number), &json));
                copies.failed.extend(set.err().into_iter().flatten());
                done.act
            }
        };
        Destroyed { count, copies: with_log(copies, in_log), act }
    }

    /// Brings a destruction to its end in one go.
    pub(super) fn finish(&mut self, mut begun: Begun, today: Day) -> Destroyed {
        while let Some(anew) = self.next_copy(&mut begun) {
            let written = anew.write(&|_, _| true);
            self.take_copy(&mut begun, written);
        }
        self.end_destroying(begun, today)
    }

    /// Finishes destructions that were interrupted after their act was kept: copies are made anew, and the acts say
    /// so. Gives what went wrong with that; the acts name what could not be reached.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn finish_destructions(&mut self, today: Day) -> Inside<Vec<Problem>> {
        let mut failed = Vec::new();
        for shop in self.shop_ids()? {
            failed.append(&mut self.finish_destructions_of(shop, today)?);
        }
        Ok(failed)
    }

    /// [`Book::finish_destructions`] of one shop. What happened in another workspace is left to it: its copies are
    /// not in reach here.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn finish_destructions_of(&mut self, shop: i64, today: Day) -> Inside<Vec<Problem>> {
        let mut failed = Vec::new();
        for begun in self.interrupted(shop)? {
            failed.append(&mut self.finish(begun, today).copies.failed);
        }
        Ok(failed)
    }

    /// What [`Book::finish_destructions_of`] finishes.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn interrupted(&self, shop: i64) -> Inside<Vec<Begun>> {
        let known = self.copies()?;
        let begun = |kept| Begun::of(shop, 0, kept, None, known.clone());
        Ok(self.unfinished(shop)?.into_iter().map(begun).collect())
    }

    /// The acts of a shop's destructions that this workspace has yet to finish.
    ///
    /// # Errors
    /// As [`Book::past_acts`].
    pub(crate) fn unfinished(&self, shop: i64) -> Inside<Vec<KeptAct>> {
        let own = self.workspace().name().map_err(told)?;
        let ours = |kept: &KeptAct| kept.home.as_ref().is_none_or(|home| *home == own);
        let open = |kept: &KeptAct| kept.unfinished.is_some() && ours(kept);
        Ok(self.past_acts(shop)?.into_iter().filter(open).collect())
    }
}
