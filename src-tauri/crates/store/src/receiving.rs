//! A package of shops on its way in. Its larger files come in slices, so that other writing goes on between two of them;
//! nobody sees any of it before the one transaction that takes the shops over.

use std::cell::Cell;
use std::collections::BTreeMap;

use pismovnik_model::Day;
use pismovnik_register::{Event, ShopId};
use rusqlite::TransactionBehavior;

use crate::connect::checkpoint;
use crate::entry::{self, signed, unsigned};
use crate::error::StoreError;
use crate::handover::{
    Along, CARRIED, CARRIED_FIRST, Package, Place, TakenOver, Through, WITH_SHOP, merge, take_settings,
    weight,
};
use crate::key::random;
use crate::projection;
use crate::stream::{PIECE, Watch, told};
use crate::workspace::Workspace;

/// Files from this size on come in slices: nearly all bytes, so that little is left for the one transaction.
const LARGE: i64 = 4 << 10;

/// Bytes that are read, and written for good, at once, and a piece more at most.
const SLICE: usize = 8 * PIECE;

/// An open package whose files are on their way in.
pub struct Receiving {
    package: Workspace,
    /// The larger files that are still to come, the last one first.
    coming: Vec<(Place, u64)>,
    /// The one that is under way: its name here, and the place of its next piece.
    now: Option<(i64, i64)>,
    /// What was read last and is still to be written.
    slice: Vec<(i64, i64, Vec<u8>)>,
    through: BTreeMap<Place, Through>,
    done: u64,
    all: u64,
    /// Into which open workspace.
    into: u64,
}

impl Receiving {
    /// Reads the next slice; false where all is through. Needs no workspace.
    ///
    /// # Errors
    /// [`StoreError::Stopped`]; failures of the package's file.
    pub fn read(&mut self, watch: Watch<'_>) -> Result<bool, StoreError> {
        self.slice.clear();
        let mut read = 0;
        while let Some((place, size)) = self.coming.last().copied().filter(|_| read < SLICE) {
            let (file, mut next) = match self.now {
                Some(now) => now,
                None => (signed((u64::from_le_bytes(random()?) >> 1).max(1))?, 0),
            };
            let slice = &mut self.slice;
            let whole = entry::pieces(self.package.reader_connection(), place, next, |part, body| {
                if read >= SLICE {
                    return Ok(false);
                }
                slice.push((file, part, body.to_vec()));
                read += body.len();
                next = part + 1;
                Ok(true)
            })?;
            self.now = Some((file, next));
            if whole {
                self.through.insert(place, (file, size));
                self.coming.pop();
                self.now = None;
            }
        }
        self.done += read as u64;
        if self.slice.is_empty() {
            return Ok(false);
        }
        told(watch, self.done, self.all).map(|()| true)
    }
}

impl Workspace {
    /// Begins to take an open package in: says what speaks against it, and which of its files come first.
    ///
    /// # Errors
    /// [`StoreError::Diverged`], [`StoreError::ShopNamed`]; failures of the files.
    pub fn begin_receiving(&self, package: Package) -> Result<Receiving, StoreError> {
        let Package(package) = package;
        let (mut coming, mut all) = (Vec::new(), 0);
        for (line, known) in self.coming(&package)? {
            let after =
                known.map(|shop| entry::known_end(self.writer(), shop)).transpose()?.map_or(0, |e| e.length);
            let from = package.reader_connection();
            all += weight(from, line.id, after)?;
            let mut statement = from.prepare_cached(
                "SELECT seq, n, size FROM attachments WHERE shop = ?1 AND seq > ?2 AND size >= ?3",
            )?;
            let mut rows = statement.query((line.id.0, signed(after)?, LARGE))?;
            while let Some(row) = rows.next()? {
                coming.push(((line.id, row.get(0)?, row.get(1)?), unsigned(row.get(2)?)?));
            }
        }
        coming.reverse();
        let (slice, through) = (Vec::new(), BTreeMap::new());
        Ok(Receiving { package, coming, now: None, slice, through, done: 0, all, into: self.opened() })
    }

    /// Writes the slice that was read last: on disk when this returns, and seen by nobody.
    ///
    /// # Errors
    /// Failures of the file: then what is on its way is lost, and [`Workspace::clear_carried`] takes away what there
    /// is of it.
    pub fn carry_received(&mut self, receiving: &Receiving) -> Result<(), StoreError> {
        self.takes(receiving)?;
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut insert =
                transaction.prepare_cached("INSERT INTO slices (file, part, body) VALUES (?1, ?2, ?3)")?;
            for (file, part, body) in &receiving.slice {
                insert.execute((file, part, body))?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Takes all shops of a package over whose files are through: in one transaction, which `watch` is told of too.
    ///
    /// # Errors
    /// [`StoreError::Diverged`] where both sides wrote, [`StoreError::ShopNamed`] where another shop has the name,
    /// [`StoreError::Stopped`]: then no shop is taken, the package stays as it was, and
    /// [`Workspace::clear_carried`] takes away what came of it.
    pub fn finish_receiving(
        &mut self,
        receiving: Receiving,
        name: &str,
        today: Day,
        watch: Watch<'_>,
    ) -> Result<Vec<TakenOver>, StoreError> {
        self.takes(&receiving)?;
        let Receiving { mut package, through, done, all, .. } = receiving;
        let own = self.name()?;
        // First everything that could speak against it.
        let mut next = self.state().next_shop().0;
        let mut coming = Vec::new();
        for (line, known) in self.coming(&package)? {
            let before = known.map(|shop| self.shop(shop)).transpose()?.map_or(0, |shop| shop.events);
            let shop = known.unwrap_or(ShopId(next));
            next += u32::from(known.is_none());
            coming.push((line.id, shop, known.is_none(), before));
        }
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        // What takes its time, while nothing has changed.
        let passed = Cell::new(done);
        for (theirs, shop, new, _) in &coming {
            let before = passed.get();
            let counted = |bytes: u64, _: u64| {
                passed.set(before + bytes);
                watch(passed.get(), all)
            };
            let along = Along { watch: &counted, carried: &through };
            merge(&transaction, (package.writer(), *theirs), *shop, *new, along)?;
        }
        for (theirs, shop, ..) in &coming {
            // The package gives it away before it is ours: two masters are worse than one that is under way.
            let holder = entry::holder(package.writer(), *theirs)?.map(|(holder, _)| holder);
            if holder.as_ref() != Some(&own) {
                let event = Event::HandedOver { holder: own.clone(), name: name.to_owned() };
                package.append(*theirs, &[event], &[], today)?;
            }
            let along = Along { watch: &|_, _| true, carried: &through };
            merge(&transaction, (package.writer(), *theirs), *shop, false, along)?;
            let carried =
                package.setting(Some(*theirs), CARRIED)?.map_or(0, |n| n.parse().unwrap_or(CARRIED_FIRST));
            let beginnings = WITH_SHOP.get(..carried).unwrap_or(&WITH_SHOP);
            take_settings(&transaction, package.writer(), *theirs, *shop, beginnings)?;
        }
        let state = projection::state(&transaction)?;
        transaction.commit()?;
        self.set_state(state);
        // A destruction that came along takes its bytes out of the log too.
        let _ = checkpoint(self.writer());
        let taken = |(_, shop, new, before): (ShopId, ShopId, bool, u64)| {
            let now = self.shop(shop)?;
            Ok(TakenOver { shop, name: now.name, new, events: now.events - before, head: now.head })
        };
        coming.into_iter().map(taken).collect()
    }

    /// [`Workspace::take_over`] of a package that is open, watched.
    ///
    /// # Errors
    /// As [`Workspace::finish_receiving`]; then nothing at all is taken, and the package stays as it was.
    pub fn receive(
        &mut self,
        package: Package,
        name: &str,
        today: Day,
        watch: Watch<'_>,
    ) -> Result<Vec<TakenOver>, StoreError> {
        let mut receiving = self.begin_receiving(package)?;
        let taken = loop {
            match receiving.read(watch) {
                Ok(true) => {}
                Ok(false) => break self.finish_receiving(receiving, name, today, watch),
                Err(error) => break Err(error),
            }
            if let Err(error) = self.carry_received(&receiving) {
                break Err(error);
            }
        };
        if taken.is_err() {
            // What cannot be cleared away now goes when the workspace is opened next.
            while self.clear_carried().unwrap_or(false) {}
        }
        taken
    }

    fn takes(&self, receiving: &Receiving) -> Result<(), StoreError> {
        if receiving.into == self.opened() {
            return Ok(());
        }
        Err(StoreError::Defect("a package that is taken into another workspace".to_owned()))
    }
}
