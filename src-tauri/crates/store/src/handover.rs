//! One shop in other hands: its package, a workspace file of its own, and the way back with a merge.
//!
//! Invariants: a shop has one master copy at a time: the workspace that the last `handed-over` entry of its
//! chain names. Elsewhere it is read-only. Chains are merged only where one continues the other; two that went
//! separate ways are refused, and neither is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_register::{Event, ShopId};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::chain::Hash;
use crate::connect::{Access, checkpoint, connect};
use crate::entry::{self, Payload, signed, unsigned};
use crate::error::StoreError;
use crate::place::{self, beside};
use crate::reader::ShopLine;
use crate::stream::{Watch, heeded, told};
use crate::workspace::{Options, Workspace};
use crate::{letters, pages, projection, verify};

/// Beginnings of the settings that go with a shop: what dresses its papers, its own words for letters, how it
/// numbers and how long it keeps them. What belongs to a person or a machine (keys, printers, drafts) stays behind.
pub const WITH_SHOP: [&str; 4] = ["picture-", "letter-template.", "number-schemes", "keeping-years"];

/// How many of [`WITH_SHOP`] packages carried that do not say it.
pub(crate) const CARRIED_FIRST: usize = 2;

/// Says that a package was made with so many of the settings of [`WITH_SHOP`]: one that lacks a picture has none.
pub(crate) const CARRIED: &str = "picture-carried";

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

/// The shop's number in a package of its own.
const THERE: ShopId = ShopId(1);

/// Writes a shop into a package.
pub struct Packer {
    source: Connection,
    shop: ShopId,
}

/// A package that is whole but for what came since, and has no name yet; it goes when it is dropped.
pub struct Packed {
    /// None once it is closed.
    package: Option<Workspace>,
    shop: ShopId,
    making: PathBuf,
    target: PathBuf,
}

impl Drop for Packed {
    fn drop(&mut self) {
        // Closed before its files go.
        drop(self.package.take());
        place::discard(&self.making);
        // The lock's file of the package while it was being made.
        let _ = std::fs::remove_file(beside(&self.making, ".lock"));
    }
}

impl Packer {
    /// Writes the shop, and nothing else, into a new workspace file under a passphrase of its own, and verifies that.
    /// `watch` is told of bytes, half of the work; then of the pages that are verified.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::PassphraseShort`], [`StoreError::Stopped`]; the workspace is damaged;
    /// failures of the file system. After an error nothing is left behind.
    pub fn pack(
        &self,
        target: &Path,
        passphrase: &str,
        today: Day,
        options: Options,
        watch: Watch<'_>,
    ) -> Result<Packed, StoreError> {
        if std::fs::symlink_metadata(target).is_ok() {
            return Err(StoreError::Exists);
        }
        let making = beside(target, ".making");
        place::discard(&making);
        let mut package = Workspace::create_with(&making, passphrase, today, options)?;
        let mut packed =
            Packed { package: None, shop: self.shop, making: making.clone(), target: target.to_path_buf() };
        // Half of the work is writing, half is verifying.
        let halved = |done: u64, all: u64| watch(done, all.saturating_mul(2));
        let filled = package.merge_chain(&self.source, self.shop, THERE, true, &halved);
        let broken = filled.and_then(|()| verified(&mut package, watch));
        packed.package = Some(package);
        match broken? {
            None => told(watch, 1, 1).map(|()| packed),
            // Whether it is the shop that is damaged or its package.
            Some(broken) => {
                let error = StoreError::Damaged(format!("the package: {broken:?}"));
                let sound = verify::verify(&self.source).is_sound();
                Err(if sound { error.of_copy(target) } else { error })
            }
        }
    }
}

/// The first broken place of a package, verified unless `watch` stops it.
fn verified(package: &mut Workspace, watch: Watch<'_>) -> Result<Option<verify::Broken>, StoreError> {
    let quarter =
        |done: u64, all: u64| watch(all.saturating_mul(2).saturating_add(done), all.saturating_mul(4));
    let complaints = pages::check(package.place(), package.key(), &quarter)?;
    let beyond = |package: &mut Workspace| verify::beyond_pages(package.reader_connection(), Ok(complaints));
    let report = heeded(package, Workspace::reader_connection, &|_, _| watch(3, 4), beyond)?;
    Ok(report.broken.into_iter().next())
}

/// An open package in which nothing is broken.
pub struct Package(pub(crate) Workspace);

impl Package {
    /// Opens a package and verifies it.
    ///
    /// # Errors
    /// Those of opening; [`StoreError::Damaged`].
    pub fn open(package: &Path, passphrase: &str, options: Options) -> Result<Package, StoreError> {
        Package::open_watched(package, passphrase, options, &|_, _| true)
    }

    /// [`Package::open`]; `watch` may stop it while it verifies.
    ///
    /// # Errors
    /// As there; [`StoreError::Stopped`].
    pub fn open_watched(
        package: &Path,
        passphrase: &str,
        options: Options,
        watch: Watch<'_>,
    ) -> Result<Package, StoreError> {
        let mut package = Workspace::open_with(package, passphrase, options)?;
        match verified(&mut package, watch)? {
            Some(broken) => Err(StoreError::Damaged(format!("the package: {broken:?}"))),
            None => Ok(Package(package)),
        }
    }
}

impl Workspace {
    /// The random name of this workspace, hex.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn name(&self) -> Result<String, StoreError> {
        Ok(hex::encode(entry::workspace_uid(self.reader_connection())?))
    }

    /// What writes a shop into a package, while the writer goes on.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::HandedOver`].
    pub fn packer(&self, shop: ShopId) -> Result<Packer, StoreError> {
        let source = connect(self.place(), self.key(), Access::Read)?;
        entry::known_end(&source, shop)?;
        entry::master(&source, shop)?;
        Ok(Packer { source, shop })
    }

    /// Hands a packed shop over: adds what came since to its package, says here that it went, and gives the package
    /// its name. From then on the shop can be written to only there, until it comes back.
    ///
    /// # Errors
    /// [`StoreError::HandedOver`], [`StoreError::Exists`]; failures of the file system: then the shop stays in hand,
    /// or it is taken back by [`Workspace::take_back`].
    pub fn give(&mut self, packed: Packed, to: &str, today: Day) -> Result<HandedOver, StoreError> {
        let (shop, target) = (packed.shop, packed.target.clone());
        if std::fs::symlink_metadata(&target).is_ok() {
            return Err(StoreError::Exists);
        }
        entry::master(self.writer(), shop)?;
        let made = self.give_away(packed, to, today);
        // What is unsound here is unsound in the package too; else the package was spoiled on its disk.
        made.map_err(|error| match error {
            StoreError::Damaged(_) if self.verify().is_sound() => error.of_copy(&target),
            error => error,
        })
    }

    fn give_away(&mut self, mut packed: Packed, to: &str, today: Day) -> Result<HandedOver, StoreError> {
        let shop = packed.shop;
        let Some(mut package) = packed.package.take() else {
            return Err(StoreError::Defect("a package that is closed".to_owned()));
        };
        // First what needs room there: after the entry only this one is left to go over.
        package.merge_chain(self.writer(), shop, THERE, false, &|_, _| true)?;
        let dressing = package.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        take_settings(&dressing, self.writer(), shop, THERE, &WITH_SHOP)?;
        dressing.commit()?;
        package.set_setting(Some(THERE), CARRIED, Some(&WITH_SHOP.len().to_string()))?;
        let event = Event::HandedOver { holder: package.name()?, name: to.to_owned() };
        let done = self.append(shop, &[event], &[], today)?;
        package.merge_chain(self.writer(), shop, THERE, false, &|_, _| true)?;
        // All that came before was verified; its end is that of the chain here.
        if entry::known_end(package.writer(), THERE)?.head != entry::known_end(self.writer(), shop)?.head {
            return Err(StoreError::Damaged("the package ends otherwise".to_owned()));
        }
        checkpoint(package.writer())?;
        drop(package);
        place::publish(&packed.making, &packed.target)?;
        Ok(HandedOver { events: done.seq, head: done.head })
    }

    /// Hands a shop over: writes it, and nothing else, into a new workspace file under a passphrase of its
    /// own. From then on it can be written to only there, until it comes back.
    ///
    /// # Errors
    /// As [`Packer::pack`] and [`Workspace::give`].
    pub fn hand_over(
        &mut self,
        shop: ShopId,
        package: &Path,
        passphrase: &str,
        to: &str,
        today: Day,
        options: Options,
    ) -> Result<HandedOver, StoreError> {
        let packed = self.packer(shop)?.pack(package, passphrase, today, options, &|_, _| true)?;
        self.give(packed, to, today)
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
    /// As [`Package::open`] and [`Workspace::receive`].
    pub fn take_over(
        &mut self,
        package: &Path,
        passphrase: &str,
        name: &str,
        today: Day,
        options: Options,
    ) -> Result<Vec<TakenOver>, StoreError> {
        self.receive(Package::open(package, passphrase, options)?, name, today, &|_, _| true)
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
        self.would_receive(&Package::open(package, passphrase, options)?)
    }

    /// What [`Workspace::receive`] would take, the order kept; nothing is changed.
    ///
    /// # Errors
    /// As [`Workspace::receive`].
    pub fn would_receive(&self, package: &Package) -> Result<Vec<Coming>, StoreError> {
        let Package(package) = package;
        let counts = package.letter_counts()?;
        let mut found = Vec::new();
        for (line, known) in self.coming(package)? {
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
    pub(crate) fn coming(&self, package: &Workspace) -> Result<Vec<(ShopLine, Option<ShopId>)>, StoreError> {
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

    /// Appends what another file's chain has beyond ours, contents, keys and files as they are.
    fn merge_chain(
        &mut self,
        from: &Connection,
        theirs: ShopId,
        ours: ShopId,
        new: bool,
        watch: Watch<'_>,
    ) -> Result<(), StoreError> {
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        merge(&transaction, (from, theirs), ours, new, Along { watch, carried: &BTreeMap::new() })?;
        let state = projection::state(&transaction)?;
        transaction.commit()?;
        self.set_state(state);
        // A destruction that came along takes its bytes out of the log too.
        let _ = checkpoint(self.writer());
        Ok(())
    }
}

/// What comes with entries that are copied.
#[derive(Clone, Copy)]
pub(crate) struct Along<'a> {
    /// Told of bytes that are copied.
    pub(crate) watch: Watch<'a>,
    /// Files that were carried in before.
    pub(crate) carried: &'a BTreeMap<Place, Through>,
}

/// A file of another workspace: shop there, entry, index.
pub(crate) type Place = (ShopId, i64, i64);

/// A file that was carried in: the name of its slices, and its size.
pub(crate) type Through = (i64, u64);

/// How many bytes a shop's entries after one have with their files.
pub(crate) fn weight(from: &Connection, shop: ShopId, after: u64) -> Result<u64, StoreError> {
    unsigned(from.query_row(
        "SELECT (SELECT coalesce(sum(size), 0) FROM attachments WHERE shop = ?1 AND seq > ?2)
             + (SELECT coalesce(sum(length(body)), 0) FROM payloads WHERE shop = ?1 AND seq > ?2)",
        (shop.0, signed(after)?),
        |row| row.get(0),
    )?)
}

/// Takes another file's settings of these beginnings in place of our own, and its acts besides our own.
pub(crate) fn take_settings(
    transaction: &Transaction<'_>,
    from: &Connection,
    theirs: ShopId,
    ours: ShopId,
    beginnings: &[&str],
) -> Result<(), StoreError> {
    for beginning in beginnings {
        transaction.execute(
            "DELETE FROM settings WHERE scope = ?1 AND substr(key, 1, length(?2)) = ?2",
            (ours.0, beginning),
        )?;
        put_settings(transaction, ours, &settings_of(from, theirs, beginning)?)?;
    }
    put_settings(transaction, ours, &settings_of(from, theirs, ACTS)?)
}

/// [`Workspace::merge_chain`] within a transaction.
pub(crate) fn merge(
    transaction: &Transaction<'_>,
    (from, theirs): (&Connection, ShopId),
    ours: ShopId,
    new: bool,
    along: Along<'_>,
) -> Result<(), StoreError> {
    let source = entry::known_end(from, theirs)?;
    let length = if new {
        transaction.execute("INSERT INTO chains (shop, uid) VALUES (?1, ?2)", (ours.0, source.uid))?;
        0
    } else {
        entry::known_end(transaction, ours)?.length
    };
    if length < source.length {
        copy_entries((from, theirs), (transaction, ours), length, along)?;
        let end = entry::known_end(transaction, ours)?;
        entry::anchor(transaction, ours, &end)?;
    }
    Ok(())
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
    (from, theirs): (&Connection, ShopId),
    (to, ours): (&Transaction<'_>, ShopId),
    after: u64,
    along: Along<'_>,
) -> Result<(), StoreError> {
    let there: u64 = along
        .carried
        .iter()
        .filter(|((shop, seq, _), _)| *shop == theirs && unsigned(*seq).is_ok_and(|seq| seq > after))
        .map(|(_, (_, size))| size)
        .sum();
    let all = weight(from, theirs, after)?.saturating_sub(there);
    let mut done = 0;
    let mut passed = |bytes: usize| {
        done += bytes as u64;
        told(along.watch, done, all)
    };
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
        passed(body.len())?;
        copy_files((from, theirs), (to, ours), seq, along.carried, &mut passed)?;
        let payload =
            Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?;
        projection::apply(to, ours, unsigned(seq)?, &payload.event, projection::day(&day)?)?;
        match &payload.event {
            Event::Letter { letter, what } => {
                entry::destroy_files(to, ours, seq, what)?;
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
    (from, theirs): (&Connection, ShopId),
    (to, ours): (&Transaction<'_>, ShopId),
    seq: i64,
    carried: &BTreeMap<Place, Through>,
    passed: &mut impl FnMut(usize) -> Result<(), StoreError>,
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
        if let Some((file, _)) = carried.get(&(theirs, seq, n)) {
            entry::link(to, (ours, seq, n), *file)?;
            continue;
        }
        let mut insert =
            to.prepare_cached("INSERT INTO chunks (shop, seq, n, part, body) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        entry::pieces(from, (theirs, seq, n), 0, |part, body| {
            insert.execute((ours.0, seq, n, part, body))?;
            passed(body.len()).map(|()| true)
        })?;
    }
    Ok(())
}
