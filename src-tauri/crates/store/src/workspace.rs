//! The one writer of a workspace.

use std::ops::Deref;
use std::path::Path;

use pismovnik_model::Day;
use pismovnik_register::{Command, Event, ShopId, State, decide};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::connect::{Access, connect};
use crate::entry::{self, End};
use crate::error::{StoreError, no_shop};
use crate::key::{ITERATIONS, Key, random};
use crate::place::{self, Lock, beside};
use crate::reader::Reader;
use crate::schema::MIGRATIONS;
use crate::{chain, projection, schema};

/// Fewest characters of a new workspace's passphrase.
pub const PASSPHRASE_MIN: usize = 8;

/// The settings key of [`Workspace::set_position`].
pub(crate) const POSITION: &str = "position";

/// An open workspace: the only writer, until it is dropped. Reads as its [`Reader`] does.
#[derive(Debug)]
pub struct Workspace {
    // Dropped in this order: the lock outlives the connections.
    writer: Connection,
    reader: Reader,
    state: State,
    key: Key,
    _lock: Lock,
}

/// How a workspace is made or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Iterations of the key derivation; a file opens only with the number it was made with. Anything
    /// but the default is for tests.
    pub iterations: u32,
}

impl Default for Options {
    fn default() -> Options {
        Options { iterations: ITERATIONS }
    }
}

/// What a command brought about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The shop it was about; the new one's number where it opened one.
    pub shop: ShopId,
    /// How many events it came to; 0 where nothing had to change.
    pub events: usize,
    /// Length of the shop's chain now: the sequence number of its last event.
    pub seq: u64,
    /// Short head of the shop's chain now.
    pub head: String,
}

impl Workspace {
    /// Makes a new workspace file and opens it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] (whatever the existing file is; it is not touched),
    /// [`StoreError::PassphraseShort`], [`StoreError::Busy`], and failures of the file system. After an
    /// error nothing is left behind.
    pub fn create(path: &Path, passphrase: &str, today: Day) -> Result<Workspace, StoreError> {
        Workspace::create_with(path, passphrase, today, Options::default())
    }

    /// [`Workspace::create`] with other options.
    ///
    /// # Errors
    /// As for [`Workspace::create`].
    pub fn create_with(
        path: &Path,
        passphrase: &str,
        today: Day,
        options: Options,
    ) -> Result<Workspace, StoreError> {
        create(path, passphrase, today, options, MIGRATIONS)
    }

    /// Opens a workspace. An older schema is brought up to date, after a copy has been put beside it.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::KeyWrong`], [`StoreError::NotWorkspace`],
    /// [`StoreError::Newer`], [`StoreError::Busy`], [`StoreError::ReadOnly`], [`StoreError::Damaged`]:
    /// in each case the file is left as it was.
    pub fn open(path: &Path, passphrase: &str) -> Result<Workspace, StoreError> {
        Workspace::open_with(path, passphrase, Options::default())
    }

    /// [`Workspace::open`] with other options.
    ///
    /// # Errors
    /// As for [`Workspace::open`].
    pub fn open_with(path: &Path, passphrase: &str, options: Options) -> Result<Workspace, StoreError> {
        open(path, passphrase, options, MIGRATIONS)
    }

    /// The state that commands are decided on.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// A further reader, for another thread.
    ///
    /// # Errors
    /// Only where the file is damaged or gone.
    pub fn reader(&self) -> Result<Reader, StoreError> {
        self.reader.again(&self.key)
    }

    /// Decides on a command and, if it may be, records what happens: one transaction, on disk when this
    /// returns. `attachments` are the bytes of an edition's files, by their index.
    ///
    /// # Errors
    /// [`StoreError::Refused`] with every problem; [`StoreError::DiskFull`] and other failures of the
    /// file: then the previous state stands.
    pub fn perform(
        &mut self,
        command: &Command,
        attachments: &[&[u8]],
        today: Day,
    ) -> Result<Done, StoreError> {
        let decision = decide(&self.state, command, today)?;
        self.append(decision.shop, &decision.events, attachments, today)
    }

    /// Records events without deciding on them. `attachments` belong to the one event among them that
    /// has files. A `destroyed` event takes the contents of the entries it names away, for good.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`] where a chain would begin otherwise than by opening its shop;
    /// [`StoreError::Defect`] where files and event do not fit; failures of the file: then the previous
    /// state stands.
    pub fn append(
        &mut self,
        shop: ShopId,
        events: &[Event],
        attachments: &[&[u8]],
        today: Day,
    ) -> Result<Done, StoreError> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let end = append(&transaction, shop, events, attachments, today)?;
        transaction.commit()?;
        if events.iter().any(|e| matches!(e, Event::Destroyed { .. })) {
            // The bytes leave the log too; readers may delay that, but no longer than the next time.
            let _ = crate::connect::checkpoint(&self.writer);
            self.state = projection::state(&self.writer)?;
        } else {
            for event in events {
                self.state.apply(shop, event, today);
            }
        }
        Ok(Done { shop, events: events.len(), seq: end.length, head: chain::short(&end.head) })
    }

    /// Remembers the page of the questionnaire where a shop is left. No event: it says nothing about
    /// the shop.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`]; failures of the file.
    pub fn set_position(&mut self, shop: ShopId, page: &str) -> Result<(), StoreError> {
        self.set_setting(Some(shop), POSITION, Some(page))
    }

    /// Keeps a setting of a shop, or of the workspace; `None` forgets it.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`]; failures of the file.
    pub fn set_setting(
        &mut self,
        shop: Option<ShopId>,
        key: &str,
        value: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Some(shop) = shop.filter(|s| self.state.shop(*s).is_none()) {
            return Err(no_shop(shop));
        }
        let scope = shop.map_or(0, |s| s.0);
        match value {
            Some(value) => self.writer.execute(
                "INSERT OR REPLACE INTO settings (scope, key, value) VALUES (?1, ?2, ?3)",
                (scope, key, value),
            )?,
            None => {
                self.writer.execute("DELETE FROM settings WHERE scope = ?1 AND key = ?2", (scope, key))?
            }
        };
        Ok(())
    }

    /// Throws the projections away and folds all events anew.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where an entry cannot be read; then the projections stay as they were.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        rebuild(&mut self.writer)?;
        self.state = projection::state(&self.writer)?;
        Ok(())
    }
}

impl Deref for Workspace {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// [`Workspace::create_with`] with these migrations.
pub(crate) fn create(
    path: &Path,
    passphrase: &str,
    today: Day,
    options: Options,
    migrations: &[&str],
) -> Result<Workspace, StoreError> {
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(StoreError::PassphraseShort(PASSPHRASE_MIN));
    }
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(StoreError::Exists);
    }
    let lock = Lock::take(path)?;
    let made = build(path, passphrase, today, options, migrations);
    match made.and_then(|key| Ok((place::existing(path)?, key))) {
        Ok((path, key)) => assemble(&path, key, lock),
        Err(error) => {
            lock.withdraw();
            Err(error)
        }
    }
}

/// Builds the file under another name and gives it its own when it is whole.
fn build(
    path: &Path,
    passphrase: &str,
    today: Day,
    options: Options,
    migrations: &[&str],
) -> Result<Key, StoreError> {
    let building = beside(path, ".creating");
    // Left by a program that was killed while creating: never anybody's workspace.
    place::discard(&building);
    let key = Key::derive(passphrase, random()?, options.iterations);
    let built = connect(&building, &key, Access::Create)
        .and_then(|mut connection| schema::found(&mut connection, migrations, today))
        .and_then(|()| place::publish(&building, path));
    if built.is_err() {
        place::discard(&building);
    }
    built.map(|()| key)
}

/// [`Workspace::open_with`] with these migrations.
pub(crate) fn open(
    path: &Path,
    passphrase: &str,
    options: Options,
    migrations: &[&str],
) -> Result<Workspace, StoreError> {
    let path = place::existing(path)?;
    let lock = Lock::take(&path)?;
    match unlock(&path, passphrase, options, migrations) {
        Ok(key) => assemble(&path, key, lock),
        Err(error) => {
            lock.withdraw();
            Err(error)
        }
    }
}

/// Proves key and version, and brings an older file up to date.
fn unlock(path: &Path, passphrase: &str, options: Options, migrations: &[&str]) -> Result<Key, StoreError> {
    let key = Key::derive(passphrase, place::salt(path)?, options.iterations);
    let found = schema::look(path, &key, migrations)?;
    if found < schema::version(migrations) {
        schema::upgrade(path, &key, found, migrations)?;
    }
    Ok(key)
}

fn assemble(path: &Path, key: Key, lock: Lock) -> Result<Workspace, StoreError> {
    let mut writer = connect(path, &key, Access::Write)?;
    if !projection::current(&writer)? {
        rebuild(&mut writer)?;
    }
    let reader = Reader::open(path, &key)?;
    let state = projection::state(&writer)?;
    Ok(Workspace { writer, reader, state, key, _lock: lock })
}

fn rebuild(writer: &mut Connection) -> Result<(), StoreError> {
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    projection::rebuild(&transaction)?;
    transaction.commit()?;
    Ok(())
}

fn append(
    transaction: &Transaction<'_>,
    shop: ShopId,
    events: &[Event],
    attachments: &[&[u8]],
    day: Day,
) -> Result<End, StoreError> {
    let mut end = match (entry::end(transaction, shop)?, events.first()) {
        (Some(end), _) => end,
        (None, Some(Event::ShopCreated { .. })) => entry::begin(transaction, shop)?,
        (None, _) => return Err(no_shop(shop)),
    };
    let before = end.length;
    let owner = events.iter().position(|e| matches!(e, Event::EditionIssued { .. }));
    if owner.is_none() && !attachments.is_empty() {
        return Err(StoreError::Defect("files without a place".to_owned()));
    }
    for (index, event) in events.iter().enumerate() {
        if matches!(event, Event::ShopCreated { .. }) && end.length > 0 {
            return Err(StoreError::Defect("a shop opened twice".to_owned()));
        }
        let own = if owner == Some(index) { attachments } else { &[] };
        entry::check_files(event, own)?;
        end = entry::append(transaction, shop, &end, event, own, day)?;
    }
    if end.length > before {
        entry::anchor(transaction, shop, &end)?;
    }
    Ok(end)
}
