//! One shop in other hands: its package, a workspace file of its own, and the way back with a merge.
//!
//! Invariants: a shop has one master copy at a time: the workspace that the last `handed-over` entry of its
//! chain names. Elsewhere it is read-only. Chains are merged only where one continues the other; two that went
//! separate ways are refused, and neither is touched.

use std::collections::BTreeSet;
use std::path::Path;

use pismovnik_model::Day;
use pismovnik_register::{Event, ShopId};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::chain::Hash;
use crate::connect::checkpoint;
use crate::entry::{self, Payload, signed, unsigned};
use crate::error::StoreError;
use crate::place::{self, beside};
use crate::reader::ShopLine;
use crate::workspace::{Options, Workspace};
use crate::{letters, projection};

/// Beginnings of the settings that go with a shop: what dresses its papers, its own words for letters, how it
/// numbers and how long it keeps them. What belongs to a person or a machine (keys, printers, drafts) stays behind.
pub const WITH_SHOP: [&str; 4] = ["picture-", "letter-template.", "number-schemes", "keeping-years"];

/// How many of [`WITH_SHOP`] packages carried that do not say it.
const CARRIED_FIRST: usize = 2;

/// Says that a package was made with so many of the settings of [`WITH_SHOP`]: one that lacks a picture has none.
const CARRIED: &str = "picture-carried";

/// Beginning of the keys of a shop's acts on destroyed entries, before the act's number as [`pismovnik_register::name_key`]
/// has it. They go with the shop, and no package and no way back takes one away.
pub const ACTS: &str = "destruction-act.";

/// A package that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// Number of entries in it.
    pub events: u64,
    /// Short head of the shop's chain, the handing over included.
    pub head: String,
}

/// A shop that came in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenOver {
    /// The shop's number here.
    pub shop: ShopId,
    /// Its name.
    pub name: String,
    /// Whether it was not here before.
    pub new: bool,
    /// Number of entries that came with it.
    pub events: u64,
    /// Short head of its chain now.
    pub head: String,
}

/// A shop that a package would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// Its name in the package.
    pub name: String,
    /// The shop here that it would continue; none where it is new.
    pub known: Option<ShopId>,
    /// Number of entries that would come with it.
    pub events: u64,
    /// Number of its letters in the package.
    pub letters: u64,
    /// Number of its editions in the package.
    pub editions: u32,
}

impl Workspace {
    /// The random name of this workspace, hex.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn name(&self) -> Result<String, StoreError> {
        Ok(hex::encode(entry::workspace_uid(self.reader_connection())?))
    }

    /// Hands a shop over: writes it, and nothing else, into a new workspace file under a passphrase of its
    /// own. From then on it can be written to only there, until it comes back.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::HandedOver`], [`StoreError::Exists`],
    /// [`StoreError::PassphraseShort`]; failures of the file system: then the shop stays in hand, or it is
    /// taken back by [`Workspace::take_back`].
    pub fn hand_over(
        &mut self,
        shop: ShopId,
        package: &Path,
        passphrase: &str,
        to: &str,
        today: Day,
        options: Options,
    ) -> Result<HandedOver, StoreError> {
        if std::fs::symlink_metadata(package).is_ok() {
            return Err(StoreError::Exists);
        }
        entry::master(self.writer(), shop)?;
        let making = beside(package, ".making");
        place::discard(&making);
        let made = self.make_package(shop, &making, passphrase, to, today, options);
        let made = made.and_then(|done| place::publish(&making, package).map(|()| done));
        // What is unsound here is unsound in the package too; else the package was spoiled on its disk.
        let made = made.map_err(|error| match self.verify().is_sound() {
            true => error.of_copy(package),
            false => error,
        });
        // The lock's file of the package while it was being made.
        let _ = std::fs::remove_file(beside(&making, ".lock"));
        if made.is_err() {
            place::discard(&making);
        }
        made
    }

    fn make_package(
        &mut self,
        shop: ShopId,
        making: &Path,
        passphrase: &str,
        to: &str,
        today: Day,
        options: Options,
    ) -> Result<HandedOver, StoreError> {
        let mut package = Workspace::create_with(making, passphrase, today, options)?;
        let holder = package.name()?;
        let there = ShopId(1);
        package.merge_chain(self.writer(), shop, there, true)?;
        let event = Event::HandedOver { holder, name: to.to_owned() };
        let done = self.append(shop, &[event], &[], today)?;
        package.merge_chain(self.writer(), shop, there, false)?;
        package.take_settings(self.writer(), shop, there, &WITH_SHOP)?;
        package.set_setting(Some(there), CARRIED, Some(&WITH_SHOP.len().to_string()))?;
        let report = package.verify();
        if let Some(broken) = report.broken.first() {
            return Err(StoreError::Damaged(format!("the package: {broken:?}")));
        }
        checkpoint(package.writer())?;
        Ok(HandedOver { events: done.seq, head: done.head })
    }

    /// Takes a handed-over shop back without its package: it is lost, or was never used. Whatever was written
    /// there can no longer be merged.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`]; failures of the file.
    pub fn take_back(&mut self, shop: ShopId, name: &str, today: Day) -> Result<(), StoreError> {
        if entry::master(self.writer(), shop).is_ok() {
            return Ok(());
        }
        let event = Event::HandedOver { holder: self.name()?, name: name.to_owned() };
        self.append(shop, &[event], &[], today).map(|_| ())
    }

    /// Takes over all shops of a package for which it holds the master copy: new ones are added, known ones
    /// continued. In the package they become read-only.
    ///
    /// # Errors
    /// Those of opening the package; [`StoreError::Diverged`] where both sides wrote, or
    /// [`StoreError::ShopNamed`] where another shop has the name: then nothing at all is taken.
    pub fn take_over(
        &mut self,
        package: &Path,
        passphrase: &str,
        name: &str,
        today: Day,
        options: Options,
    ) -> Result<Vec<TakenOver>, StoreError> {
        let mut package = open_sound(package, passphrase, options)?;
        let own = self.name()?;
        // First everything that could speak against it.
        let coming = self.coming(&package)?;
        let mut taken = Vec::new();
        for (line, known) in &coming {
            // The package gives it away first: two masters are worse than one that is under way.
            let holder = entry::holder(package.writer(), line.id)?.map(|(holder, _)| holder);
            if holder.as_ref() != Some(&own) {
                let event = Event::HandedOver { holder: own.clone(), name: name.to_owned() };
                package.append(line.id, &[event], &[], today)?;
            }
            let (known, shop) = (*known, known.unwrap_or_else(|| self.state().next_shop()));
            let before = if known.is_some() { self.shop(shop)?.events } else { 0 };
            self.merge_chain(package.writer(), line.id, shop, known.is_none())?;
            let carried =
                package.setting(Some(line.id), CARRIED)?.map_or(0, |n| n.parse().unwrap_or(CARRIED_FIRST));
            let beginnings = WITH_SHOP.get(..carried).unwrap_or(&WITH_SHOP);
            self.take_settings(package.writer(), line.id, shop, beginnings)?;
            let now = self.shop(shop)?;
            taken.push(TakenOver {
                shop,
                name: now.name,
                new: known.is_none(),
                events: now.events - before,
                head: now.head,
            });
        }
        Ok(taken)
    }

    /// What [`Workspace::take_over`] would take, the order kept; nothing is changed.
    ///
    /// # Errors
    /// As [`Workspace::take_over`].
    pub fn look_over(
        &self,
        package: &Path,
        passphrase: &str,
        options: Options,
    ) -> Result<Vec<Coming>, StoreError> {
        let package = open_sound(package, passphrase, options)?;
        let counts = package.letter_counts()?;
        let mut found = Vec::new();
        for (line, known) in self.coming(&package)? {
            let here = known.map(|shop| self.shop(shop)).transpose()?.map_or(0, |shop| shop.events);
            found.push(Coming {
                events: line.events.saturating_sub(here),
                letters: counts.iter().find(|c| c.shop == line.id).map_or(0, |c| c.all),
                editions: line.editions,
                name: line.name,
                known,
            });
        }
        Ok(found)
    }

    /// The shops that a package holds the master copy of, each with the shop here that it continues.
    fn coming(&self, package: &Workspace) -> Result<Vec<(ShopLine, Option<ShopId>)>, StoreError> {
        let (own, theirs) = (self.name()?, package.name()?);
        let mut coming = Vec::new();
        for line in package.shops()? {
            let holder = entry::holder(package.writer(), line.id)?.map(|(holder, _)| holder);
            // A shop that lies there only to be read comes from elsewhere.
            if holder.is_some_and(|h| h != theirs && h != own) {
                continue;
            }
            let uid = entry::known_end(package.writer(), line.id)?.uid;
            let known = entry::chain_named(self.writer(), &uid)?.map(|(shop, _)| shop);
            if let Some(shop) = known {
                continues(self.writer(), shop, package.writer(), line.id)?;
            }
            if self.state().named(&line.name).is_some_and(|shop| Some(shop) != known) {
                return Err(StoreError::ShopNamed(line.name));
            }
            coming.push((line, known));
        }
        Ok(coming)
    }

    /// Takes another file's settings of these beginnings in place of our own, and its acts besides our own.
    fn take_settings(
        &mut self,
        from: &Connection,
        theirs: ShopId,
        ours: ShopId,
        beginnings: &[&str],
    ) -> Result<(), StoreError> {
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        for beginning in beginnings {
            transaction.execute(
                "DELETE FROM settings WHERE scope = ?1 AND substr(key, 1, length(?2)) = ?2",
                (ours.0, beginning),
            )?;
            put_settings(&transaction, ours, &settings_of(from, theirs, beginning)?)?;
        }
        put_settings(&transaction, ours, &settings_of(from, theirs, ACTS)?)?;
        transaction.commit()?;
        Ok(())
    }

    /// Appends what another file's chain has beyond ours, contents, keys and files as they are.
    fn merge_chain(
        &mut self,
        from: &Connection,
        theirs: ShopId,
        ours: ShopId,
        new: bool,
    ) -> Result<(), StoreError> {
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        let source = entry::known_end(from, theirs)?;
        let length = if new {
            transaction.execute("INSERT INTO chains (shop, uid) VALUES (?1, ?2)", (ours.0, source.uid))?;
            0
        } else {
            entry::known_end(&transaction, ours)?.length
        };
        if length < source.length {
            copy_entries(from, theirs, &transaction, ours, length)?;
            let end = entry::known_end(&transaction, ours)?;
            entry::anchor(&transaction, ours, &end)?;
        }
        let state = projection::state(&transaction)?;
        transaction.commit()?;
        self.set_state(state);
        // A destruction that came along takes its bytes out of the log too.
        let _ = checkpoint(self.writer());
        Ok(())
    }
}

/// A shop's settings whose keys begin so.
pub(crate) fn settings_of(
    from: &Connection,
    shop: ShopId,
    beginning: &str,
) -> Result<Vec<(String, String)>, StoreError> {
    let mut kept = from.prepare_cached(
        "SELECT key, value FROM settings WHERE scope = ?1 AND substr(key, 1, length(?2)) = ?2 ORDER BY key",
    )?;
    let rows = kept.query_map((shop.0, beginning), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a shop has a setting of this key.
pub(crate) fn has_setting(connection: &Connection, shop: ShopId, key: &str) -> Result<bool, StoreError> {
    let mut known =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM settings WHERE scope = ?1 AND key = ?2)")?;
    Ok(known.query_row((shop.0, key), |row| row.get(0))?)
}

/// Keeps settings of a shop, in place of those of the same keys.
pub(crate) fn put_settings(
    to: &Transaction<'_>,
    shop: ShopId,
    settings: &[(String, String)],
) -> Result<(), StoreError> {
    let mut put =
        to.prepare_cached("INSERT OR REPLACE INTO settings (scope, key, value) VALUES (?1, ?2, ?3)")?;
    for (key, value) in settings {
        put.execute((shop.0, key, value))?;
    }
    Ok(())
}

/// Opens a package in which nothing is broken.
fn open_sound(package: &Path, passphrase: &str, options: Options) -> Result<Workspace, StoreError> {
    let package = Workspace::open_with(package, passphrase, options)?;
    match package.verify().broken.first() {
        Some(broken) => Err(StoreError::Damaged(format!("the package: {broken:?}"))),
        None => Ok(package),
    }
}

/// Refuses chains of which neither continues the other.
fn continues(ours: &Connection, here: ShopId, theirs: &Connection, there: ShopId) -> Result<(), StoreError> {
    let common = entry::known_end(ours, here)?.length.min(entry::known_end(theirs, there)?.length);
    let hash = |connection: &Connection, shop: ShopId| -> Result<Option<Hash>, StoreError> {
        Ok(connection
            .query_row(
                "SELECT hash FROM events WHERE shop = ?1 AND seq = ?2",
                (shop.0, signed(common)?),
                |row| row.get(0),
            )
            .optional()?)
    };
    if hash(ours, here)? == hash(theirs, there)? {
        return Ok(());
    }
    let name = ours.query_row("SELECT name FROM shops WHERE shop = ?1", [here.0], |row| row.get(0));
    Err(StoreError::Diverged(name?))
}

/// Copies the entries after one, each with what belongs to it.
fn copy_entries(
    from: &Connection,
    theirs: ShopId,
    to: &Transaction<'_>,
    ours: ShopId,
    after: u64,
) -> Result<(), StoreError> {
    let mut statement = from.prepare(
        "SELECT e.seq, e.kind, e.day, e.prev, e.hmac, e.hash, p.body, k.key
         FROM events e LEFT JOIN payloads p USING (shop, seq) LEFT JOIN entry_keys k USING (shop, seq)
         WHERE e.shop = ?1 AND e.seq > ?2 ORDER BY e.seq",
    )?;
    let mut rows = statement.query((theirs.0, signed(after)?))?;
    // Each letter is folded once, when all its entries are there.
    let (mut touched, mut destroyed) = (BTreeSet::new(), false);
    while let Some(row) = rows.next()? {
        let (seq, kind, day): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let hashes: [Hash; 3] = [row.get(3)?, row.get(4)?, row.get(5)?];
        entry::insert(to, (ours, seq), (&kind, &day), hashes)?;
        let (body, key): (Option<Vec<u8>>, Option<Hash>) = (row.get(6)?, row.get(7)?);
        // Its contents were destroyed: its place in the chain is all that there is.
        let (Some(body), Some(key)) = (body, key) else { continue };
        entry::insert_contents(to, (ours, seq), &key, &body)?;
        copy_files(from, theirs, to, ours, seq)?;
        let payload =
            Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?;
        projection::apply(to, ours, unsigned(seq)?, &payload.event, projection::day(&day)?)?;
        match &payload.event {
            Event::Letter { letter, .. } => {
                touched.insert(*letter);
            }
            Event::Destroyed { entries } => {
                entry::destroy(to, ours, seq, entries)?;
                destroyed = true;
            }
            _ => {}
        }
    }
    touched.into_iter().try_for_each(|letter| letters::refresh(to, ours, letter))?;
    if destroyed { letters::forget_words(to) } else { Ok(()) }
}

fn copy_files(
    from: &Connection,
    theirs: ShopId,
    to: &Transaction<'_>,
    ours: ShopId,
    seq: i64,
) -> Result<(), StoreError> {
    let mut statement =
        from.prepare_cached("SELECT n, size, key FROM attachments WHERE shop = ?1 AND seq = ?2 ORDER BY n")?;
    let mut rows = statement.query((theirs.0, seq))?;
    while let Some(row) = rows.next()? {
        let (n, size, key): (i64, i64, Hash) = (row.get(0)?, row.get(1)?, row.get(2)?);
        to.execute(
            "INSERT INTO attachments (shop, seq, n, size, key) VALUES (?1, ?2, ?3, ?4, ?5)",
            (ours.0, seq, n, size, key),
        )?;
        let mut chunks = from.prepare_cached(
            "SELECT part, body FROM chunks WHERE shop = ?1 AND seq = ?2 AND n = ?3 ORDER BY part",
        )?;
        let mut parts = chunks.query((theirs.0, seq, n))?;
        while let Some(part) = parts.next()? {
            let (part, body): (i64, Vec<u8>) = (part.get(0)?, part.get(1)?);
            to.execute(
                "INSERT INTO chunks (shop, seq, n, part, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                (ours.0, seq, n, part, body),
            )?;
        }
    }
    Ok(())
}
