//! The one writer of a workspace.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Deref;
use std::path::Path;

use pismovnik_model::Day;
use pismovnik_register::letters::{self as letters_register, Desk, Entry, Letter, LetterEvent, LetterId};
use pismovnik_register::{Command, Event, ShopId, State, decide, stop_list as register_stops};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::connect::{Access, checkpoint, connect, in_memory};
use crate::entry::{self, End};
use crate::error::{StoreError, no_shop};
use crate::handover::{ACTS, has_setting, put_settings};
use crate::key::{ITERATIONS, Key, random};
use crate::letters::{self, Way};
use crate::place::{self, Lock, beside};
use crate::reader::Reader;
use crate::schema::MIGRATIONS;
use crate::stream::{Body, held};
use crate::{chain, projection, schema, stop_list, stream};

/// Fewest characters of a new workspace's passphrase.
pub const PASSPHRASE_MIN: usize = 8;

/// The settings key of [`Workspace::set_position`].
pub(crate) const POSITION: &str = "position";

/// An open workspace: the only writer, until it is dropped. Reads as its [`Reader`] does.
pub struct Workspace {
    // Dropped in this order: the writer after the reader, since only a writer tidies the log away when
    // it is the last to close; the lock after both.
    reader: Reader,
    writer: Connection,
    state: State,
    key: Key,
    /// Tells this opening from every other.
    opened: u64,
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

/// A step of a letter as it is proposed, with its files.
#[derive(Clone, Debug)]
pub struct LetterStep<'a> {
    /// What is to happen.
    pub event: LetterEvent,
    /// The bytes of its files, in the order of [`LetterEvent::files`].
    pub files: Vec<&'a [u8]>,
}

/// The steps of one letter among many.
#[derive(Clone, Debug)]
pub struct LetterSteps<'a> {
    /// Of which shop.
    pub shop: ShopId,
    /// Of which letter; none opens one.
    pub letter: Option<LetterId>,
    /// Its steps.
    pub steps: Vec<LetterStep<'a>>,
}

/// What steps of a letter came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterDone {
    /// The letter.
    pub letter: LetterId,
    /// How many entries it came to; 0 where nothing had to change.
    pub events: usize,
    /// Sequence number of the shop's last entry.
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

    /// Where the file lies.
    pub(crate) fn place(&self) -> &Path {
        self.reader.place()
    }

    pub(crate) fn reader_connection(&self) -> &Connection {
        self.reader.connection()
    }

    pub(crate) fn writer(&self) -> &Connection {
        &self.writer
    }

    pub(crate) fn writer_mut(&mut self) -> &mut Connection {
        &mut self.writer
    }

    pub(crate) fn opened(&self) -> u64 {
        self.opened
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// Whether this passphrase opens the workspace, whatever became of its file since it was opened.
    pub fn opens_with(&self, passphrase: &str, options: Options) -> bool {
        self.key.is_of(passphrase, options.iterations)
    }

    pub(crate) fn set_key(&mut self, key: Key) {
        self.key = key;
    }

    pub(crate) fn set_state(&mut self, state: State) {
        self.state = state;
    }

    /// Closes both connections; the lock stays. Until [`Workspace::reopen`] there is nothing to read.
    pub(crate) fn close(&mut self) -> Result<(), StoreError> {
        self.reader.close()?;
        self.writer = in_memory()?;
        Ok(())
    }

    /// Opens both connections again under the present key.
    pub(crate) fn reopen(&mut self) -> Result<(), StoreError> {
        self.writer = connect(self.reader.place(), &self.key, Access::Write)?;
        self.reader = self.reader.again(&self.key)?;
        Ok(())
    }

    /// A further reader, for another thread.
    ///
    /// # Errors
    /// Only where the file is damaged or gone.
    pub fn reader(&self) -> Result<Reader, StoreError> {
        self.reader.again(&self.key)
    }

    /// Decides on a command and, if it may be, records what happens: one transaction, on disk when this
    /// returns. `attachments` are the bytes of an edition's files, by their index, or the rows of
    /// submissions.
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
    /// [`StoreError::HandedOver`] for all but a handing over; [`StoreError::Defect`] where files and event do not fit; failures of the file: then the previous
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
        let destroyed = events.iter().any(|e| matches!(e, Event::Destroyed { .. }));
        if destroyed {
            letters::forget_words(&transaction)?;
        }
        // Read before the commit: after it nothing may fail any more.
        let anew = if destroyed { Some(projection::state(&transaction)?) } else { None };
        transaction.commit()?;
        match anew {
            Some(state) => {
                self.state = state;
                // The bytes leave the log too; a reader may delay that, but no longer than the next time.
                let _ = checkpoint(&self.writer);
            }
            None => events.iter().for_each(|event| self.state.apply(shop, event, today)),
        }
        Ok(Done { shop, events: events.len(), seq: end.length, head: chain::short(&end.head) })
    }

    /// Decides on the steps of a letter, one after another, and records what happens: one transaction, on
    /// disk when this returns. No letter opens one with its first step, [`LetterEvent::Received`].
    ///
    /// # Errors
    /// [`StoreError::Refused`] with every problem of the first step that is refused,
    /// [`StoreError::ShopUnknown`], [`StoreError::LetterUnknown`]; failures of the file: then the previous
    /// state stands.
    pub fn perform_letter(
        &mut self,
        shop: ShopId,
        letter: Option<LetterId>,
        steps: &[LetterStep<'_>],
        today: Day,
    ) -> Result<LetterDone, StoreError> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (done, happened) = take_steps(&transaction, shop, letter, steps, today)?;
        transaction.commit()?;
        for event in &happened {
            self.state.apply(shop, event, today);
        }
        Ok(done)
    }

    /// [`Workspace::perform_letter`] for many letters at once: all of them in one transaction, or none.
    ///
    /// # Errors
    /// As for one letter, of the first that is refused.
    pub fn perform_letters(
        &mut self,
        all: &[LetterSteps<'_>],
        today: Day,
    ) -> Result<Vec<LetterDone>, StoreError> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut came = Vec::new();
        for one in all {
            came.push(take_steps(&transaction, one.shop, one.letter, &one.steps, today)?);
        }
        transaction.commit()?;
        for (one, (_, happened)) in all.iter().zip(&came) {
            for event in happened {
                self.state.apply(one.shop, event, today);
            }
        }
        Ok(came.into_iter().map(|(done, _)| done).collect())
    }

    /// Whether steps of a letter would be taken as things stand; nothing is recorded.
    ///
    /// # Errors
    /// As for [`Workspace::perform_letter`].
    pub fn try_steps(
        &self,
        shop: ShopId,
        letter: Option<LetterId>,
        steps: &[LetterEvent],
        today: Day,
    ) -> Result<(), StoreError> {
        let connection = self.reader.connection();
        let mut seq = entry::known_end(connection, shop)?.length;
        entry::master(connection, shop)?;
        let id = letter.unwrap_or(LetterId(seq + 1));
        let mut entries = known_entries(connection, shop, letter)?;
        for step in steps {
            if let Some(event) = decided(connection, (shop, id), &entries, step, today)? {
                seq += 1;
                entries.push(Entry { seq, day: today, event });
            }
        }
        Ok(())
    }

    /// Destroys the contents of letters of a shop for good by one entry, all or none, and keeps the act on it in
    /// the same transaction: neither is ever there without the other. `act` gives the act's key after [`ACTS`] and
    /// its text for what was done. Besides what was done it says what keeps their bytes in the log still, where
    /// something does (somebody is reading): they leave it with the next one, or on closing.
    ///
    /// # Errors
    /// [`StoreError::LetterUnknown`], [`StoreError::HandedOver`]; whatever `act` fails with; failures of the file:
    /// then the previous state stands.
    ///
    /// [`ACTS`]: crate::ACTS
    pub fn destroy_letters(
        &mut self,
        shop: ShopId,
        letters: &[LetterId],
        today: Day,
        act: impl FnOnce(&Done) -> Result<(String, String), StoreError>,
    ) -> Result<(Done, Option<StoreError>), StoreError> {
        let mut targets = Vec::new();
        for letter in letters {
            let found = self.letter_entries(shop, *letter)?;
            if found.is_empty() {
                return Err(StoreError::LetterUnknown(letter.to_string()));
            }
            targets.extend(found.iter().map(|e| e.seq));
        }
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let end = append(&transaction, shop, &[Event::Destroyed { entries: targets }], &[], today)?;
        let done = Done { shop, events: 1, seq: end.length, head: chain::short(&end.head) };
        let (key, text) = act(&done)?;
        put_settings(&transaction, shop, &[(format!("{ACTS}{key}"), text)])?;
        letters::forget_words(&transaction)?;
        let state = projection::state(&transaction)?;
        transaction.commit()?;
        self.state = state;
        Ok((done, checkpoint(&self.writer).err()))
    }

    /// Destroys files of a letter for good, alone, as the step [`LetterEvent::FilesDestroyed`] says: the entries that
    /// they came with stay. The act on it is kept in the same transaction, as by [`Workspace::destroy_letters`], and
    /// what is given tells the same.
    ///
    /// # Errors
    /// [`StoreError::Refused`] with every problem; [`StoreError::LetterUnknown`], [`StoreError::HandedOver`]; whatever
    /// `act` fails with; failures of the file: then the previous state stands.
    pub fn destroy_files(
        &mut self,
        shop: ShopId,
        letter: LetterId,
        step: &LetterEvent,
        today: Day,
        act: impl FnOnce(&Done) -> Result<(String, String), StoreError>,
    ) -> Result<(Done, Option<StoreError>), StoreError> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (done, happened) = take(&transaction, shop, Some(letter), &[(step, Vec::new())], today)?;
        let done = Done { shop, events: done.events, seq: done.seq, head: done.head };
        let (key, text) = act(&done)?;
        put_settings(&transaction, shop, &[(format!("{ACTS}{key}"), text)])?;
        transaction.commit()?;
        for event in &happened {
            self.state.apply(shop, event, today);
        }
        Ok((done, checkpoint(&self.writer).err()))
    }

    /// Steps with their files as they are held or as they come.
    pub(crate) fn perform_with_bodies(
        &mut self,
        shop: ShopId,
        letter: Option<LetterId>,
        steps: &[(&LetterEvent, Vec<Body<'_>>)],
        today: Day,
    ) -> Result<LetterDone, StoreError> {
        with_acts(steps.iter().map(|(step, _)| *step))?;
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (done, happened) = take(&transaction, shop, letter, steps, today)?;
        transaction.commit()?;
        for event in &happened {
            self.state.apply(shop, event, today);
        }
        Ok(done)
    }

    /// Destroys the contents of a letter for good: entries, keys, files, list and search. Its places in the
    /// chain stay.
    ///
    /// # Errors
    /// [`StoreError::LetterUnknown`], [`StoreError::HandedOver`]; failures of the file: then the previous state
    /// stands.
    pub fn destroy_letter(&mut self, shop: ShopId, letter: LetterId, today: Day) -> Result<Done, StoreError> {
        let entries: Vec<u64> = self.letter_entries(shop, letter)?.iter().map(|e| e.seq).collect();
        if entries.is_empty() {
            return Err(StoreError::LetterUnknown(letter.to_string()));
        }
        self.append(shop, &[Event::Destroyed { entries }], &[], today)
    }

    /// Removes imported submissions for good: entry, key and rows; only the entry's place in the chain
    /// stays.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::ImportUnknown`], [`StoreError::HandedOver`]; failures of the
    /// file: then the previous state stands.
    pub fn remove_submissions(&mut self, shop: ShopId, number: u64, today: Day) -> Result<Done, StoreError> {
        let found = self.imports(shop)?.into_iter().find(|i| i.number == number);
        let seq = found.ok_or(StoreError::ImportUnknown(number))?.seq;
        self.append(shop, &[Event::Destroyed { entries: vec![seq] }], &[], today)
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

/// Says nothing about the contents.
impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace").field("key", &self.key).finish_non_exhaustive()
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
        Ok((path, key)) => assemble(&path, key, lock).inspect_err(|_| place::discard(&path)),
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
        .and_then(|mut connection| {
            schema::found(&mut connection, migrations, today)?;
            // Closing moves the log too, but does not tell where that fails; and only the file gets the name.
            checkpoint(&connection)
        })
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
    // What a kill or a power cut left in the log goes into the file; where that fails the log serves on.
    let _ = checkpoint(&writer);
    if !projection::current(&writer)? {
        rebuild(&mut writer)?;
    }
    // What a kill left of a file that was on its way in.
    stream::clear(&writer)?;
    let reader = Reader::open(path, &key)?;
    let state = projection::state(&writer)?;
    let opened = u64::from_le_bytes(random()?);
    Ok(Workspace { reader, writer, state, key, opened, _lock: lock })
}

pub(crate) fn rebuild(writer: &mut Connection) -> Result<(), StoreError> {
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
    // In other hands the shop goes on elsewhere: an entry here, a destruction too, would part the two chains for good.
    if !events.iter().all(|e| matches!(e, Event::HandedOver { .. })) {
        entry::master(transaction, shop)?;
    }
    let mut end = match (entry::end(transaction, shop)?, events.first()) {
        (Some(end), _) => end,
        (None, Some(Event::ShopCreated { .. })) => entry::begin(transaction, shop)?,
        (None, _) => return Err(no_shop(shop)),
    };
    let before = end.length;
    let has_files = |e: &Event| {
        matches!(
            e,
            Event::EditionIssued { .. } | Event::SubmissionsImported { .. } | Event::PaperSigned { .. }
        )
    };
    let owner = events.iter().position(has_files);
    if owner.is_none() && !attachments.is_empty() {
        return Err(StoreError::Defect("files without a place".to_owned()));
    }
    for (index, event) in events.iter().enumerate() {
        if matches!(event, Event::ShopCreated { .. }) && end.length > 0 {
            return Err(StoreError::Defect("a shop opened twice".to_owned()));
        }
        let own = held(if owner == Some(index) { attachments } else { &[] });
        entry::check_files(event, &own)?;
        end = entry::append(transaction, shop, &end, event, &own, day)?;
    }
    let letters = events.iter().filter_map(|event| match event {
        Event::Letter { letter, .. } => Some(*letter),
        _ => None,
    });
    for letter in letters.collect::<BTreeSet<_>>() {
        letters::refresh(transaction, shop, letter)?;
    }
    if end.length > before {
        entry::anchor(transaction, shop, &end)?;
    }
    Ok(end)
}

/// Refuses a destruction among other steps: it comes with its act, and takes its bytes out of the log.
fn with_acts<'a>(mut steps: impl Iterator<Item = &'a LetterEvent>) -> Result<(), StoreError> {
    if steps.any(|step| matches!(step, LetterEvent::FilesDestroyed { .. })) {
        return Err(StoreError::Defect("files destroyed without an act".to_owned()));
    }
    Ok(())
}

/// Takes the steps of a letter within a transaction.
fn take_steps(
    transaction: &Transaction<'_>,
    shop: ShopId,
    letter: Option<LetterId>,
    steps: &[LetterStep<'_>],
    today: Day,
) -> Result<(LetterDone, Vec<Event>), StoreError> {
    with_acts(steps.iter().map(|step| &step.event))?;
    let bodies: Vec<(&LetterEvent, Vec<Body<'_>>)> =
        steps.iter().map(|step| (&step.event, held(&step.files))).collect();
    take(transaction, shop, letter, &bodies, today)
}

fn take(
    transaction: &Transaction<'_>,
    shop: ShopId,
    letter: Option<LetterId>,
    steps: &[(&LetterEvent, Vec<Body<'_>>)],
    today: Day,
) -> Result<(LetterDone, Vec<Event>), StoreError> {
    let mut end = entry::known_end(transaction, shop)?;
    entry::master(transaction, shop)?;
    let before = end.length;
    let id = letter.unwrap_or(LetterId(before + 1));
    let mut entries = known_entries(transaction, shop, letter)?;
    let mut happened = Vec::new();
    for (step, files) in steps {
        let Some(what) = decided(transaction, (shop, id), &entries, step, today)? else { continue };
        let event = Event::Letter { letter: id, what: Box::new(what.clone()) };
        entry::check_files(&event, files)?;
        end = entry::append(transaction, shop, &end, &event, files, today)?;
        let stops = stops(transaction, shop, &what, today)?;
        entries.push(Entry { seq: end.length, day: today, event: what });
        happened.push(event);
        if let Some(stops) = stops {
            // In the same transaction: who refuses advertising is never only half entered.
            end = entry::append(transaction, shop, &end, &stops, &[], today)?;
            happened.push(stops);
        }
    }
    if end.length > before {
        letters::refresh(transaction, shop, id)?;
        entry::anchor(transaction, shop, &end)?;
    }
    let head = chain::short(&end.head);
    Ok((LetterDone { letter: id, events: happened.len(), seq: end.length, head }, happened))
}

/// The entries of a letter that has to be there; none of one that is about to come.
fn known_entries(
    connection: &Connection,
    shop: ShopId,
    letter: Option<LetterId>,
) -> Result<Vec<Entry>, StoreError> {
    let Some(id) = letter else { return Ok(Vec::new()) };
    let entries = letters::entries(connection, shop, id)?;
    if entries.is_empty() { Err(StoreError::LetterUnknown(id.to_string())) } else { Ok(entries) }
}

/// What a step comes to; none where nothing has to change.
fn decided(
    connection: &Connection,
    (shop, letter): (ShopId, LetterId),
    entries: &[Entry],
    step: &LetterEvent,
    today: Day,
) -> Result<Option<LetterEvent>, StoreError> {
    let desk = desk(connection, shop, letter, step)?;
    Ok(letters_register::decide(Letter::fold(entries).as_ref(), step, desk, today)?)
}

/// What a letter's arrival or correction puts on the stop-list.
fn stops(
    transaction: &Transaction<'_>,
    shop: ShopId,
    what: &LetterEvent,
    today: Day,
) -> Result<Option<Event>, StoreError> {
    let (LetterEvent::Received { intake, .. } | LetterEvent::Corrected { intake, .. }) = what else {
        return Ok(None);
    };
    let entries = register_stops::of_letter(intake);
    let mut known = Vec::new();
    for entry in &entries {
        if stop_list::find(transaction, shop, &entry.contact)?.is_some() {
            known.push(entry.contact.clone());
        }
    }
    Ok(register_stops::enter(&entries, |contact| known.contains(contact), today)?)
}

/// Whether others bear the numbers that a step gives.
fn desk(
    connection: &Connection,
    shop: ShopId,
    letter: LetterId,
    step: &LetterEvent,
) -> Result<Desk, StoreError> {
    let taken = |way, number: &str| letters::taken(connection, shop, way, number, Some(letter));
    // No outgoing paper bears the number of an act on destroyed entries.
    let taken_out = |number: &str| -> Result<bool, StoreError> {
        let act = format!("{ACTS}{}", letters::number_key(number));
        Ok(taken(Way::Out, number)? || has_setting(connection, shop, &act)?)
    };
    Ok(match step {
        LetterEvent::Received { intake, .. } | LetterEvent::Corrected { intake, .. } => {
            Desk { incoming_taken: taken(Way::In, &intake.number)?, ..Desk::default() }
        }
        LetterEvent::ActDrawn { number, .. } | LetterEvent::FilesDestroyed { number, .. } => {
            Desk { outgoing_taken: taken_out(number)?, ..Desk::default() }
        }
        LetterEvent::Issued { outgoing, .. } => {
            Desk { outgoing_taken: taken_out(&outgoing.number)?, ..Desk::default() }
        }
        _ => Desk::default(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::PathBuf;

    use pismovnik_model::{Answers, Value, problem};
    use rusqlite::TransactionBehavior;
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::connect::number;

    const QUICK: Options = Options { iterations: 1000 };
    const PASSPHRASE: &str = "correct horse battery";
    const SHOP: ShopId = ShopId(1);
    /// The version of the present schema, and what its copies are called.
    const NOW: u32 = 10;
    const COPY: &str = "w.pismovnik.v10-copy";
    const LATER: &str =
        "CREATE TABLE later (a TEXT NOT NULL) STRICT; ALTER TABLE settings ADD COLUMN b TEXT;";

    fn today() -> Day {
        "2026-11-21".parse().expect("a day")
    }

    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("w.pismovnik");
        (folder, path)
    }

    fn with_shop(path: &Path) -> Workspace {
        let mut workspace = Workspace::create_with(path, PASSPHRASE, today(), QUICK).expect("created");
        let command =
            Command::CreateShop { name: "Лавка".to_owned(), preset: None, answers: Answers::default() };
        workspace.perform(&command, &[], today()).expect("shop");
        workspace
    }

    fn record(workspace: &mut Workspace, text: String) -> Result<Done, StoreError> {
        let changes = BTreeMap::from([("contact.email".to_owned(), Some(Value::Text(text)))]);
        let command =
            Command::RecordAnswers { shop: SHOP, page: "contact".to_owned(), changes, undoes: None };
        workspace.perform(&command, &[], today())
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("folder");
        let mut names: Vec<String> =
            entries.map(|e| e.expect("entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn shipped_migrations_are_never_edited() {
        let shipped = [
            "5ae42b21bb51ba620b3a09e0ffbd0bdb525e3145c7443b349a5e4c1694ed60d7",
            "67198ec6a5b4c55053a4357e89918abc5735d1932cfdb210e928684336f6b0b5",
            "588a6440e587e1283ca0c4a0a4f65018f0c37c89af2f7e05e117e7ee4443b686",
            "a546eae97b5c196354cfa0ecff1c2214f230e498079902f92a4372e9ab055f8f",
            "eb2dca3483232a199d5d9db525c0a592e48dc3b3f87faf9e9ad2ec57b37d3300",
            "a5b67e357ac6d4f96a8e43e736e22d9e37d6d0c5793d93b678ec8919a12a5a45",
            "af1825bc2226d4bda36ab42298c61fe6104d84fa8b123b5a9645d5f4fecabf02",
            "11e7a117f622528f013b7b8d5e41604a9556dfd5c5b9ed7ae76338f212b32fd1",
            "690979e62a6fc4c41e74ba8b653b3d76dd2f21086753ec9c682b37a4cad97f41",
            "8e225ca99f25d73b68aa3670d5e8cb9d4b862df5298e3eda5e902a681a68c053",
        ];
        let hashes: Vec<String> = MIGRATIONS.iter().map(|sql| hex::encode(Sha256::digest(sql))).collect();
        assert_eq!(hashes, shipped, "add a new migration instead");
    }

    #[test]
    fn the_writer_keeps_to_the_safe_settings() {
        let (_folder, path) = place();
        let workspace = with_shop(&path);
        for (pragma, wanted) in [
            ("synchronous", 2),
            ("fullfsync", 1),
            ("checkpoint_fullfsync", 1),
            ("secure_delete", 1),
            ("foreign_keys", 1),
            ("temp_store", 2),
            ("trusted_schema", 0),
        ] {
            let is = number(&workspace.writer, &format!("PRAGMA {pragma}")).expect(pragma);
            assert_eq!(is, wanted, "{pragma}");
        }
        let mode: String =
            workspace.writer.query_row("PRAGMA journal_mode", [], |row| row.get(0)).expect("mode");
        assert_eq!(mode, "wal");
        let connection = connect(&path, &workspace.key, Access::Read).expect("reader");
        connection.execute("DELETE FROM settings", []).expect_err("a reader cannot write");
    }

    #[test]
    fn an_older_workspace_is_copied_and_then_upgraded_to_the_fresh_schema() {
        let (folder, path) = place();
        drop(with_shop(&path));
        let old = fs::read(&path).expect("bytes");
        let migrations = [MIGRATIONS, &[LATER]].concat();

        let workspace = open(&path, PASSPHRASE, QUICK, &migrations).expect("upgraded");
        assert_eq!(
            schema::describe(&workspace.writer).expect("schema"),
            schema::describe_fresh(&migrations).expect("fresh")
        );
        assert_eq!(workspace.info().expect("info").schema, NOW + 1);
        assert_eq!(workspace.shops().expect("shops").len(), 1);
        drop(workspace);
        assert!(fs::read(folder.path().join(COPY)).expect("copy") == old);

        // What the older program says to the upgraded file, and to the copy.
        let refused = Workspace::open_with(&path, PASSPHRASE, QUICK).expect_err("newer");
        assert!(
            matches!(refused, StoreError::Newer { found, known: NOW } if found == NOW + 1),
            "{refused:?}"
        );
        let copy = Workspace::open_with(&folder.path().join(COPY), PASSPHRASE, QUICK);
        assert!(copy.expect("opened").verify().is_sound());
    }

    #[test]
    fn a_workspace_left_open_by_a_kill_is_copied_with_its_log() {
        let (folder, path) = place();
        let mut workspace = with_shop(&path);
        workspace
            .writer
            .set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .expect("as a kill leaves it");
        record(&mut workspace, "a@example.test".to_owned()).expect("recorded");
        drop(workspace);
        assert!(fs::metadata(beside(&path, "-wal")).expect("log").len() > 0);
        drop(open(&path, PASSPHRASE, QUICK, &[MIGRATIONS, &[LATER]].concat()).expect("upgraded"));
        let copy = folder.path().join(COPY);
        let copy = Workspace::open_with(&copy, PASSPHRASE, QUICK).expect("opened");
        assert_eq!(copy.history(SHOP).expect("history").len(), 2);
    }

    #[test]
    fn a_failing_migration_changes_nothing_and_no_copy_is_overwritten() {
        let (folder, path) = place();
        drop(with_shop(&path));
        for _ in 0..2 {
            let migrations = [MIGRATIONS, &[LATER, "INSERT INTO no_such_table VALUES (1);"]].concat();
            let error = open(&path, PASSPHRASE, QUICK, &migrations).expect_err("fails");
            assert!(matches!(error, StoreError::Defect(_)), "{error:?}");
        }
        assert_eq!(names(folder.path()), ["w.pismovnik", "w.pismovnik.lock", COPY, "w.pismovnik.v10-copy-2"]);
        let workspace = Workspace::open_with(&path, PASSPHRASE, QUICK).expect("the older one opens");
        assert_eq!(workspace.info().expect("info").schema, NOW);
        assert!(workspace.verify().is_sound());
    }

    #[test]
    fn a_damaged_older_workspace_is_neither_copied_nor_migrated() {
        let (folder, path) = place();
        let mut workspace = with_shop(&path);
        record(&mut workspace, "x".repeat(200_000)).expect("recorded");
        drop(workspace);
        let mut bytes = fs::read(&path).expect("bytes");
        // A page of the long answer: nothing needs it for opening.
        let place = bytes.len() - 10 * 4096;
        bytes[place] ^= 1;
        fs::write(&path, &bytes).expect("damaged");
        let error = open(&path, PASSPHRASE, QUICK, &[MIGRATIONS, &[LATER]].concat()).expect_err("refused");
        assert!(error.to_string().contains("copy before migration"), "{error:?}");
        assert!(fs::read(&path).expect("bytes") == bytes, "left as it was");
        assert_eq!(names(folder.path()), ["w.pismovnik", "w.pismovnik.lock"]);
    }

    #[test]
    fn a_full_disk_leaves_the_previous_state() {
        let (_folder, path) = place();
        let mut workspace = with_shop(&path);
        record(&mut workspace, "a@example.test".to_owned()).expect("recorded");
        let pages = number(&workspace.writer, "PRAGMA page_count").expect("pages");
        number(&workspace.writer, &format!("PRAGMA max_page_count = {}", pages + 2)).expect("full");
        let (state, head) = (workspace.state().clone(), workspace.head(SHOP).expect("head"));
        let error = record(&mut workspace, "x".repeat(100_000)).expect_err("full");
        assert_eq!(error.problems()[0].code, problem::DISK_FULL);
        assert_eq!((workspace.state(), workspace.head(SHOP).expect("head")), (&state, head));
        assert!(workspace.verify().is_sound());
        number(&workspace.writer, "PRAGMA max_page_count = 1000000").expect("room");
        record(&mut workspace, "x".repeat(100_000)).expect("room again");
        assert!(workspace.verify().is_sound());
    }

    #[test]
    fn an_append_that_fails_half_way_leaves_nothing() {
        let (_folder, path) = place();
        let mut workspace = with_shop(&path);
        let state = workspace.state().clone();
        let rename = Event::ShopRenamed { name: "Иная".to_owned(), previous: "Лавка".to_owned() };
        let twice = Event::ShopCreated { name: "Л".to_owned(), preset: None, answers: Answers::default() };
        workspace.append(SHOP, &[rename.clone(), twice], &[], today()).expect_err("refused");
        workspace.append(ShopId(2), &[rename], &[], today()).expect_err("no such shop");
        assert_eq!(*workspace.state(), state);
        assert_eq!(workspace.shop(SHOP).expect("shop").name, "Лавка");
        assert_eq!(workspace.history(SHOP).expect("history").len(), 1);
    }

    #[test]
    fn rebuilt_projections_equal_those_kept_up_step_by_step() {
        let (_folder, path) = place();
        let mut workspace = with_shop(&path);
        for n in 0..5 {
            record(&mut workspace, format!("{n}@example.test")).expect("recorded");
        }
        let kept = dump(&workspace.writer);
        let transaction =
            workspace.writer.transaction_with_behavior(TransactionBehavior::Immediate).expect("transaction");
        projection::rebuild(&transaction).expect("rebuilt");
        assert_eq!(dump(&transaction), kept);
        assert_eq!(kept.len(), 3, "{kept:?}");
    }

    /// What older shapes' files look like: the same file without what later shapes added. The real ones
    /// are held to by the comparison of schemas.
    #[test]
    fn workspaces_of_older_shapes_open_with_all_they_held() {
        let words = |shape: usize| {
            let sql =
                MIGRATIONS[shape - 1].split_once("CREATE VIRTUAL").map(|(_, t)| format!("CREATE VIRTUAL{t}"));
            format!("DROP TABLE letter_words; {}", sql.expect("the search"))
        };
        let tenth = include_str!("../tests/store/without_0010.sql");
        let ninth = include_str!("../tests/store/without_0009.sql");
        let eighth = include_str!("../tests/store/without_0008.sql");
        let fifth = "DROP INDEX events_of_signing;";
        let sixth = "DROP TABLE stop_list;";
        let fourth = "ALTER TABLE shops DROP COLUMN holder_name; ALTER TABLE shops DROP COLUMN holder;
            DROP TABLE letter_counts; DROP INDEX letters_due; DROP INDEX letters_due_of_shop;
            DROP INDEX letters_open; DROP INDEX letters_open_of_shop;
            CREATE INDEX letters_due ON letters (due, id) WHERE open = 1;";
        let fourth = format!("{fourth}{}", words(3));
        let third = "DROP TABLE letter_words; DROP TABLE letter_numbers; DROP TABLE letters; DROP TABLE letter_entries;";
        let second = "DROP TABLE publications; DROP TABLE own_words;";
        let seventh = words(4);
        for (shape, without) in [
            (1, format!("{sixth}{fifth}{fourth}{third}{second}")),
            (2, format!("{sixth}{fifth}{fourth}{third}")),
            (3, format!("{sixth}{fifth}{fourth}")),
            (4, format!("{seventh}{sixth}{fifth}")),
            (5, format!("{seventh}{sixth}")),
            (6, seventh.clone()),
            (7, String::new()),
            (8, String::new()),
            (9, String::new()),
        ] {
            let (folder, path) = place();
            let mut workspace = with_shop(&path);
            record(&mut workspace, "a@example.test".to_owned()).expect("recorded");
            let without = if shape < 8 { format!("{eighth}{without}") } else { without };
            let ninth = if shape < 9 { ninth } else { "" };
            let older = format!("UPDATE projection SET version = {shape}; PRAGMA user_version = {shape};");
            workspace
                .writer
                .execute_batch(&format!("{tenth}{ninth}{without}{older}"))
                .expect("as the older shape");
            assert_eq!(
                schema::describe(&workspace.writer).expect("schema"),
                schema::describe_fresh(&MIGRATIONS[..shape]).expect("the older shape")
            );
            let history = workspace.history(SHOP).expect("history");
            drop(workspace);

            let workspace = Workspace::open_with(&path, PASSPHRASE, QUICK).expect("upgraded");
            assert_eq!(workspace.info().expect("info").schema, NOW);
            assert_eq!(workspace.history(SHOP).expect("history"), history);
            assert_eq!(
                workspace.answers(SHOP).expect("answers").get("contact.email"),
                Some(&Value::Text("a@example.test".to_owned()))
            );
            let report = workspace.verify();
            assert!(report.is_sound(), "{:?}", report.broken);
            assert!(names(folder.path()).contains(&format!("w.pismovnik.v{shape}-copy")));
        }
    }

    /// All projections, row by row.
    fn dump(connection: &Connection) -> Vec<String> {
        let mut rows = Vec::new();
        let tables = [
            "projection",
            "shops",
            "answers",
            "editions",
            "publications",
            "own_words",
            "letter_entries",
            "letters",
            "letter_numbers",
            "letter_counts",
        ];
        for table in tables {
            let mut statement =
                connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).expect("table");
            let columns = statement.column_count();
            let mut cursor = statement.query([]).expect("rows");
            while let Some(row) = cursor.next().expect("row") {
                let cells: Vec<rusqlite::types::Value> =
                    (0..columns).map(|i| row.get(i).expect("cell")).collect();
                rows.push(format!("{table} {cells:?}"));
            }
        }
        rows
    }
}
