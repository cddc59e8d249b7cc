//! Copies of a workspace: backups, the way back from one, and a new passphrase.
//!
//! A copy is built under another name, opened, counted and checked, and only then gets its own: a program
//! that is killed, or a disk that is full, leaves either what was there or what is finished. What is replaced
//! is kept beside it first; what cannot be read is never overwritten.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pismovnik_model::Day;
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_register::{Event, ShopId};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior};

use crate::chain::{self, Hash, Uid};
use crate::connect::{Access, checkpoint, connect, integrity, number, structure};
use crate::entry::{self, Payload};
use crate::error::StoreError;
use crate::handover::{ACTS, put_settings, settings_of};
use crate::key::{Key, random};
use crate::place::{self, KeptBeside, Litter, Lock, beside};
use crate::reader::Reader;
use crate::schema::{self, MIGRATIONS};
use crate::stream::{Watch, heeded, told};
use crate::workspace::{self, Options, PASSPHRASE_MIN, Workspace};
use crate::{letters, pages, projection, verify};

/// Pages copied between two looks at the time.
const STEP: i32 = 1024;

/// What was counted in a copy that was opened again after it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Number of shops.
    pub shops: u64,
    /// Number of entries.
    pub events: u64,
    /// Number of files.
    pub attachments: u64,
    /// Size in bytes.
    pub size: u64,
    /// Short head of the workspace chain; none before the first entry.
    pub head: Option<String>,
}

/// What a way back came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where what was replaced lies now; none where there was nothing.
    pub kept: Option<PathBuf>,
    /// Whether what was replaced could be read: only then were its destructions done again.
    pub readable: bool,
    /// Number of entries that were destroyed since the copy was made, and that were destroyed again.
    pub destroyed_again: u64,
    /// The same of files that were destroyed alone.
    pub files_again: u64,
    /// Number of entries before; none where that could not be read.
    pub events_before: Option<u64>,
    /// Number of entries now.
    pub events: u64,
}

/// Makes copies of a workspace, in any thread, while its writer goes on.
pub struct Copier {
    /// A reader that sees the workspace as it was when the copier was made.
    source: Connection,
    key: Key,
}

/// A copy that is whole and proven, and has no name yet; it goes when it is dropped.
pub struct Written {
    making: PathBuf,
    target: PathBuf,
    copied: Copied,
    /// How many entries had been destroyed.
    destroyed: i64,
}

impl Drop for Written {
    fn drop(&mut self) {
        place::discard(&self.making);
    }
}

impl Copier {
    /// Copies the workspace beside the place of a new file, opens that copy and counts it. `watch` is told of pages
    /// copied, half of the work; then of pages checked.
    ///
    /// # Errors
    /// [`StoreError::Exists`]; [`StoreError::Stopped`]; [`StoreError::CopyDamaged`] where the copy does not hold what
    /// the workspace does; failures of the file system. After an error no file is left behind.
    pub fn write(&self, target: &Path, watch: Watch<'_>) -> Result<Written, StoreError> {
        if fs::symlink_metadata(target).is_ok() {
            return Err(StoreError::Exists);
        }
        let making = beside(target, ".making");
        place::discard(&making);
        // Half of the work is copying, half is checking.
        let halved = |done: u64, all: u64| watch(done, all.saturating_mul(2));
        let made = copy_pages(&self.source, &making, &self.key, &halved)
            .and_then(|()| prove(&self.source, &making, &self.key, watch))
            .and_then(|copied| Ok((copied, destroyed(&self.source)?)))
            .and_then(|made| told(watch, 1, 1).map(|()| made));
        match made {
            Ok((copied, destroyed)) => {
                Ok(Written { making, target: target.to_path_buf(), copied, destroyed })
            }
            Err(error) => {
                place::discard(&making);
                Err(blame(&self.source, target, error))
            }
        }
    }
}

impl Copier {
    /// [`Copier::write`] beside a copy that was made before: what will take its place.
    ///
    /// # Errors
    /// As there; then the old copy stands.
    pub fn write_anew(&self, target: &Path, watch: Watch<'_>) -> Result<Written, StoreError> {
        let fresh = beside(target, ".anew");
        place::discard(&fresh);
        self.write(&fresh, watch).map_err(|error| match error {
            StoreError::CopyDamaged(_) => StoreError::Damaged(String::new()).of_copy(target),
            error => error,
        })
    }
}

fn destroyed(connection: &Connection) -> Result<i64, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM destructions) + (SELECT count(*) FROM file_destructions)";
    number(connection, sql)
}

impl Workspace {
    /// What copies the workspace as it is now, while it is written to.
    ///
    /// # Errors
    /// Only where the file is damaged or gone.
    pub fn copier(&self) -> Result<Copier, StoreError> {
        let source = connect(self.place(), self.key(), Access::Read)?;
        source.execute_batch("BEGIN")?;
        // With the first reading it holds to what it sees.
        number(&source, "SELECT count(*) FROM workspace")?;
        Ok(Copier { source, key: self.key().clone() })
    }

    /// Gives a written copy its name.
    ///
    /// # Errors
    /// [`StoreError::Outrun`] where contents were destroyed since its [`Copier`] was made; [`StoreError::Exists`];
    /// failures of the file system. After an error nothing is left of it.
    pub fn name_copy(&self, written: Written) -> Result<Copied, StoreError> {
        if destroyed(self.reader_connection())? != written.destroyed {
            return Err(StoreError::Outrun);
        }
        place::publish(&written.making, &written.target)?;
        Ok(written.copied.clone())
    }

    /// Copies the workspace into a new file that opens with the same passphrase, opens that copy and counts it.
    ///
    /// # Errors
    /// [`StoreError::Exists`]; [`StoreError::CopyDamaged`] where the copy does not hold what this file does;
    /// failures of the file system. After an error no file is left behind.
    pub fn backup(&self, target: &Path) -> Result<Copied, StoreError> {
        self.backup_watched(target, &|_, _| true)
    }

    /// [`Workspace::backup`], watched.
    ///
    /// # Errors
    /// As there; [`StoreError::Stopped`].
    pub fn backup_watched(&self, target: &Path, watch: Watch<'_>) -> Result<Copied, StoreError> {
        self.name_copy(self.copier()?.write(target, watch)?)
    }

    /// Copies the workspace over a copy that was made before: the new one is opened and counted first, then takes
    /// the old one's place in one step.
    ///
    /// # Errors
    /// As [`Workspace::backup`]; then the old copy stands.
    pub fn backup_anew(&self, target: &Path) -> Result<Copied, StoreError> {
        self.replace_copy(self.copier()?.write_anew(target, &|_, _| true)?, target)
    }

    /// Puts what [`Copier::write_anew`] wrote in the place of that copy, in one step.
    ///
    /// # Errors
    /// As [`Workspace::name_copy`]; then the old copy stands.
    pub fn replace_copy(&self, written: Written, target: &Path) -> Result<Copied, StoreError> {
        let fresh = written.target.clone();
        let copied = self.name_copy(written)?;
        place::replace(&fresh, target).inspect_err(|_| place::discard(&fresh))?;
        Ok(copied)
    }

    /// What the program put beside the workspace: copies before a migration or a way back, what a kill left.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn kept_beside(&self) -> Result<Vec<KeptBeside>, StoreError> {
        place::kept_beside(self.place())
    }

    /// Encrypts the workspace anew under another passphrase: as a new file, which takes the old one's place
    /// when it is whole. Copies made before keep the passphrase that they have.
    ///
    /// # Errors
    /// [`StoreError::PassphraseShort`]; failures of the file system: then the old passphrase holds.
    pub fn rekey(&mut self, passphrase: &str, options: Options) -> Result<(), StoreError> {
        self.rekey_watched(passphrase, options, &|_, _| true)
    }

    /// [`Workspace::rekey`], watched until the new file takes the old one's place.
    ///
    /// # Errors
    /// As there; [`StoreError::Stopped`]: then the old passphrase holds, and nothing is left of the new file.
    pub fn rekey_watched(
        &mut self,
        passphrase: &str,
        options: Options,
        watch: Watch<'_>,
    ) -> Result<(), StoreError> {
        if passphrase.chars().count() < PASSPHRASE_MIN {
            return Err(StoreError::PassphraseShort(PASSPHRASE_MIN));
        }
        let key = Key::derive(passphrase, random()?, options.iterations);
        let path = self.place().to_path_buf();
        let making = beside(&path, ".rekeying");
        place::discard(&making);
        let made = checkpoint(self.writer())
            .and_then(|()| {
                copy_pages(self.writer(), &making, &key, &|done, all| watch(done, all.saturating_mul(2)))
            })
            .and_then(|()| prove(self.writer(), &making, &key, watch))
            .and_then(|_| told(watch, 1, 1));
        if let Err(error) = made {
            place::discard(&making);
            return Err(blame(self.writer(), &making, error));
        }
        // Nothing may have the old file open when its name changes hands: closing would tidy the new one's log.
        self.close()?;
        let replaced = place::replace(&making, &path);
        if replaced.is_err() {
            place::discard(&making);
        } else {
            self.set_key(key);
        }
        self.reopen()?;
        replaced
    }
}

/// What is put in the place of what.
#[derive(Clone, Copy)]
pub struct Return<'a> {
    /// The workspace.
    pub path: &'a Path,
    /// The passphrase of the file in place, and of the restored one.
    pub present: &'a str,
    /// The copy.
    pub copy: &'a Path,
    /// Its passphrase.
    pub of_copy: &'a str,
    /// Whether to go on where the file in place cannot be read: what was destroyed in it then comes back with the copy.
    pub unread: bool,
}

/// Puts a copy in the place of a workspace, under a passphrase of one's choice. What is there is kept beside
/// it first, whatever it is. What was destroyed in it since the copy was made is destroyed again; a file in place
/// that cannot be read, and does not tell what that was, is replaced by [`restore_watched`] alone.
///
/// `present` is the passphrase of the file in place, and of the restored one; `of_copy` that of the copy.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::KeyWrong`], [`StoreError::Newer`], [`StoreError::CopyDamaged`] of the
/// copy; [`StoreError::InPlaceUnread`]; [`StoreError::Busy`] where the workspace is open; [`StoreError::PassphraseShort`]; failures of the
/// file system. After an error the file in place is as it was.
pub fn restore(
    path: &Path,
    present: &str,
    copy: &Path,
    of_copy: &str,
    today: Day,
    options: Options,
) -> Result<Restored, StoreError> {
    let way = Return { path, present, copy, of_copy, unread: false };
    restore_watched(&way, today, options, &|_, _| true)
}

/// [`restore`], watched until the restored file takes its place; where `way` says so also in the place of a file that
/// cannot be read.
///
/// # Errors
/// As there; [`StoreError::Stopped`].
pub fn restore_watched(
    way: &Return<'_>,
    today: Day,
    options: Options,
    watch: Watch<'_>,
) -> Result<Restored, StoreError> {
    let Return { path, present, copy, of_copy, unread } = *way;
    if present.chars().count() < PASSPHRASE_MIN {
        return Err(StoreError::PassphraseShort(PASSPHRASE_MIN));
    }
    let there = fs::symlink_metadata(path).is_ok();
    let path = if there { place::existing(path)? } else { path.to_path_buf() };
    let copy = place::existing(copy)?;
    if copy == path {
        return Err(StoreError::Exists);
    }
    let lock = Lock::take(&path)?;
    let making = beside(&path, ".restoring");
    place::discard(&making);
    // Looked at twice: what a failing disk did not give once must not count as a file that cannot be read.
    let before = match there {
        true => Before::read(&path, present, options).and_then(|found| match found {
            None => Before::read(&path, present, options),
            found => Ok(found),
        }),
        false => Ok(None),
    };
    let before = match before {
        // Nothing that was destroyed may come back unsaid: its passphrase may only be mistyped.
        Ok(None) if there && !unread => Err(StoreError::InPlaceUnread),
        found => found,
    };
    let before = match before {
        Ok(before) => before,
        Err(error) => {
            lock.withdraw();
            return Err(error);
        }
    };
    let made = build((&making, present), (&copy, of_copy), before.as_ref(), today, options, watch)
        .and_then(|made| told(watch, 1, 1).map(|()| made));
    let kept = made.and_then(|made| {
        let what = if before.is_some() { place::BEFORE_RESTORE } else { place::UNREADABLE };
        let kept = if there { Some(place::keep(&path, what)?) } else { None };
        place::replace(&making, &path).map(|()| (made, kept))
    });
    match kept {
        Ok(((events, (destroyed_again, files_again)), kept)) => Ok(Restored {
            kept,
            readable: before.is_some(),
            destroyed_again,
            files_again,
            events_before: before.map(|b| b.events),
            events,
        }),
        Err(error) => {
            place::discard(&making);
            lock.withdraw();
            // The file in place was only read through before, and that is told apart.
            Err(error.of_copy(&copy))
        }
    }
}

/// What must outlive the file in place.
struct Before {
    events: u64,
    /// By the name of a shop's chain: the entries whose contents were destroyed.
    destroyed: BTreeMap<Uid, Vec<u64>>,
    /// The same of files that were destroyed alone: by letter, what destroyed them.
    files: BTreeMap<Uid, Vec<(LetterId, LetterEvent)>>,
    /// By the name of a shop's chain: the acts on them.
    acts: BTreeMap<Uid, Vec<(String, String)>>,
}

impl Before {
    /// Reads it; none where the file is none that can be read: damaged, another's, newer, under another
    /// passphrase. Its log goes into the file, so that what is kept of it is one file.
    ///
    /// # Errors
    /// A full or failing disk, somebody else at work: that says nothing about what the file holds, and what was
    /// destroyed in it must not come back for that.
    fn read(path: &Path, passphrase: &str, options: Options) -> Result<Option<Before>, StoreError> {
        let read = || {
            let key = Key::derive(passphrase, place::salt(path)?, options.iterations);
            schema::look(path, &key, MIGRATIONS)?;
            let connection = connect(path, &key, Access::Write)?;
            checkpoint(&connection)?;
            Before::of(&connection)
        };
        match read() {
            Ok(before) => Ok(Some(before)),
            Err(
                StoreError::KeyWrong
                | StoreError::NotWorkspace
                | StoreError::Newer { .. }
                | StoreError::Damaged(_)
                | StoreError::Defect(_),
            ) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn of(connection: &Connection) -> Result<Before, StoreError> {
        let events = entry::unsigned(number(connection, "SELECT count(*) FROM events")?)?;
        let mut destroyed = BTreeMap::<Uid, Vec<u64>>::new();
        let mut statement = connection.prepare(
            "SELECT c.uid, d.target FROM destructions d JOIN chains c USING (shop) ORDER BY d.shop, d.target",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            destroyed.entry(row.get(0)?).or_default().push(entry::unsigned(row.get(1)?)?);
        }
        let files = files_destroyed(connection)?;
        let mut acts = BTreeMap::new();
        let mut statement = connection.prepare("SELECT shop, uid FROM chains")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            acts.insert(row.get(1)?, settings_of(connection, ShopId(row.get(0)?), ACTS)?);
        }
        Ok(Before { events, destroyed, files, acts })
    }
}

/// The events that destroyed files alone, by the name of their chain. One that went with its letter needs not be known:
/// the letter is destroyed again.
fn files_destroyed(
    connection: &Connection,
) -> Result<BTreeMap<Uid, Vec<(LetterId, LetterEvent)>>, StoreError> {
    // A file in place that another program left in an older shape has none.
    let known = "SELECT count(*) FROM sqlite_schema WHERE name = 'file_destructions'";
    let mut found = BTreeMap::<Uid, Vec<(LetterId, LetterEvent)>>::new();
    if number(connection, known)? == 0 {
        return Ok(found);
    }
    let mut statement = connection.prepare(
        "SELECT c.uid, p.body FROM (SELECT DISTINCT shop, seq FROM file_destructions) d
             JOIN chains c USING (shop) JOIN payloads p USING (shop, seq)
         ORDER BY d.shop, d.seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(1)?;
        let payload =
            Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?;
        if let Event::Letter { letter, what } = payload.event {
            found.entry(row.get(0)?).or_default().push((letter, *what));
        }
    }
    Ok(found)
}

/// Builds the restored file; how many entries it has and how many were destroyed again.
fn build(
    (making, passphrase): (&Path, &str),
    (copy, of_copy): (&Path, &str),
    before: Option<&Before>,
    today: Day,
    options: Options,
    watch: Watch<'_>,
) -> Result<(u64, (u64, u64)), StoreError> {
    let own = Key::derive(of_copy, place::salt(copy)?, options.iterations);
    let found = schema::look(copy, &own, MIGRATIONS)?;
    let key = Key::derive(passphrase, random()?, options.iterations);
    let litter = Litter::expected(copy);
    let copied = connect(copy, &own, Access::Peek).and_then(|source| {
        // The copy is checked twice after that.
        copy_pages(&source, making, &key, &|done, all| watch(done, all.saturating_mul(2)))?;
        prove(&source, making, &key, watch)
    });
    litter.clear();
    copied?;
    let mut writer = connect(making, &key, Access::Write)?;
    writer.execute_batch("PRAGMA journal_mode = WAL;")?;
    if found < schema::version(MIGRATIONS) {
        schema::migrate_in_place(&mut writer, found, MIGRATIONS)?;
    }
    if !projection::current(&writer)? {
        workspace::rebuild(&mut writer)?;
    }
    let again = match before {
        Some(before) => destroy_again(&mut writer, before, today)?,
        None => (0, 0),
    };
    checkpoint(&writer)?;
    let quarter =
        |done: u64, all: u64| watch(all.saturating_mul(3).saturating_add(done), all.saturating_mul(4));
    let complaints = pages::check(making, &key, &quarter)?;
    let beyond = |c: &mut Connection| verify::beyond_pages(c, Ok(complaints));
    let report = heeded(&mut writer, |c| c, &|_, _| watch(9, 10), beyond)?;
    if let Some(broken) = report.broken.first() {
        return Err(StoreError::Damaged(format!("the copy: {broken:?}")));
    }
    Ok((report.events, again))
}

/// Destroys once more what was destroyed after the copy was made; the acts on it come along. How many entries and how
/// many files alone.
fn destroy_again(writer: &mut Connection, before: &Before, today: Day) -> Result<(u64, u64), StoreError> {
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (uid, acts) in &before.acts {
        if let Some((shop, _)) = entry::chain_named(&transaction, uid)? {
            put_settings(&transaction, shop, acts)?;
        }
    }
    let mut count = 0;
    for (uid, targets) in &before.destroyed {
        let Some((shop, end)) = entry::chain_named(&transaction, uid)? else { continue };
        let mut entries = Vec::new();
        for target in targets.iter().filter(|t| **t <= end.length) {
            if entry::is_whole(&transaction, shop, *target)? {
                entries.push(*target);
            }
        }
        if entries.is_empty() {
            continue;
        }
        count += entries.len() as u64;
        let end = entry::append(&transaction, shop, &end, &Event::Destroyed { entries }, &[], today)?;
        entry::anchor(&transaction, shop, &end)?;
    }
    if count > 0 {
        letters::forget_words(&transaction)?;
    }
    let mut files_again = 0;
    for (uid, events) in &before.files {
        for (letter, event) in events {
            files_again += files_again_of(&transaction, uid, *letter, event, today)?;
        }
    }
    transaction.commit()?;
    Ok((count, files_again))
}

/// Destroys those files once more that one event had destroyed and that a copy still has.
fn files_again_of(
    transaction: &Connection,
    uid: &Uid,
    letter: LetterId,
    event: &LetterEvent,
    today: Day,
) -> Result<u64, StoreError> {
    let LetterEvent::FilesDestroyed { number, files, identity, reason } = event else { return Ok(0) };
    let Some((shop, end)) = entry::chain_named(transaction, uid)? else { return Ok(0) };
    let mut left = Vec::new();
    for file in files {
        if entry::has_file(transaction, shop, *file)? {
            left.push(*file);
        }
    }
    if left.is_empty() {
        return Ok(0);
    }
    let count = left.len() as u64;
    let what = LetterEvent::FilesDestroyed {
        number: number.clone(),
        files: left,
        identity: *identity,
        reason: reason.clone(),
    };
    let event = Event::Letter { letter, what: Box::new(what) };
    let end = entry::append(transaction, shop, &end, &event, &[], today)?;
    letters::refresh(transaction, shop, letter)?;
    entry::anchor(transaction, shop, &end)?;
    Ok(count)
}

/// Copies all pages into a new file under a key; `watch` is told of pages.
fn copy_pages(source: &Connection, target: &Path, key: &Key, watch: Watch<'_>) -> Result<(), StoreError> {
    let mut copy = connect(target, key, Access::Copy)?;
    let backup = Backup::new(source, &mut copy)?;
    let mut waited = 0;
    loop {
        match backup.step(STEP)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {
                let at = backup.progress();
                let count = |pages: i32| u64::try_from(pages).unwrap_or(0);
                told(watch, count(at.pagecount - at.remaining), count(at.pagecount))?;
            }
            _ if waited < 100 => {
                waited += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            _ => return Err(StoreError::Busy),
        }
    }
}

/// What a failed copy says: that the copy is spoiled, where its source proves to be sound.
fn blame(source: &Connection, copy: &Path, error: StoreError) -> StoreError {
    let damaged = matches!(error, StoreError::Damaged(_) | StoreError::KeyWrong | StoreError::NotWorkspace);
    if damaged && integrity(source).is_ok_and(|complaints| complaints.is_empty()) {
        return StoreError::Damaged(String::new()).of_copy(copy);
    }
    error
}

/// Opens a copy anew, checks it page by page and counts it against its source; `watch` may stop that.
fn prove(source: &Connection, copy: &Path, key: &Key, watch: Watch<'_>) -> Result<Copied, StoreError> {
    let litter = Litter::expected(copy);
    // Half of the work is done; a quarter are the pages.
    let quarter =
        |done: u64, all: u64| watch(all.saturating_mul(2).saturating_add(done), all.saturating_mul(4));
    let seen = pages::check(copy, key, &quarter).and_then(|complaints| {
        let mut connection = connect(copy, key, Access::Peek)?;
        heeded(&mut connection, |c| c, &|_, _| watch(3, 4), |c| checked(c, complaints))?
    });
    litter.clear();
    let (complaints, mut found) = seen?;
    if let Some(complaint) = complaints.first() {
        return Err(StoreError::Damaged(format!("the copy: {complaint}")));
    }
    if counted(source)? != found {
        return Err(StoreError::Damaged("the copy does not hold what the file holds".to_owned()));
    }
    found.size = fs::metadata(copy)?.len();
    Ok(found)
}

fn checked(connection: &Connection, pages: Vec<String>) -> Result<(Vec<String>, Copied), StoreError> {
    let complaints = if pages.is_empty() { structure(connection)? } else { pages };
    Ok((complaints, counted(connection)?))
}

fn counted(connection: &Connection) -> Result<Copied, StoreError> {
    let count = |sql| number(connection, sql).and_then(entry::unsigned);
    let head: Option<Hash> = Reader::anchor_head(connection)?;
    Ok(Copied {
        shops: count("SELECT count(*) FROM chains")?,
        events: count("SELECT count(*) FROM events")?,
        attachments: count("SELECT count(*) FROM attachments")?,
        size: 0,
        head: head.as_ref().map(chain::short),
    })
}

/// What a copy holds, without changing a byte of it.
///
/// # Errors
/// As those of opening; [`StoreError::Damaged`].
pub fn look_into(
    copy: &Path,
    passphrase: &str,
    options: Options,
) -> Result<(Copied, Vec<ShopId>), StoreError> {
    let copy = place::existing(copy)?;
    let key = Key::derive(passphrase, place::salt(&copy)?, options.iterations);
    schema::look(&copy, &key, MIGRATIONS)?;
    let litter = Litter::expected(&copy);
    let seen = connect(&copy, &key, Access::Peek).and_then(|c| {
        let mut found = counted(&c)?;
        found.size = fs::metadata(&copy)?.len();
        let mut statement = c.prepare("SELECT shop FROM chains ORDER BY shop")?;
        let shops = statement.query_map([], |row| row.get(0).map(ShopId))?.collect::<Result<Vec<_>, _>>()?;
        Ok((found, shops))
    });
    litter.clear();
    seen
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

    use super::*;

    const QUICK: Options = Options { iterations: 1000 };
    const PASSPHRASE: &str = "correct horse battery";

    /// Flips a bit of a file in its middle.
    fn spoil(path: &Path) {
        let mut file = fs::OpenOptions::new().read(true).write(true).open(path).expect("file");
        let middle = file.metadata().expect("size").len() / 2;
        let mut byte = [0];
        file.seek(SeekFrom::Start(middle)).expect("place");
        file.read_exact(&mut byte).expect("byte");
        file.seek(SeekFrom::Start(middle)).expect("place");
        file.write_all(&[byte[0] ^ 1]).expect("spoilt");
    }

    /// A disk that gives back something else than was written to it spoils the copy, and that is what is said; where
    /// the workspace itself is damaged, that.
    #[test]
    fn a_spoilt_copy_is_told_apart_from_a_damaged_workspace() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("w.pismovnik");
        let today = "2026-11-22".parse().expect("a day");
        let workspace = Workspace::create_with(&path, PASSPHRASE, today, QUICK).expect("created");
        let copy = folder.path().join("копия.pismovnik");
        copy_pages(workspace.reader_connection(), &copy, workspace.key(), &|_, _| true).expect("copied");
        spoil(&copy);
        let go_on: Watch<'_> = &|_, _| true;
        let error = prove(workspace.reader_connection(), &copy, workspace.key(), go_on).expect_err("spoilt");
        let said = blame(workspace.reader_connection(), &copy, error).problems();
        assert_eq!(said[0].code.code, "copy-damaged");
        assert_eq!(said[0].args, [("value", "копия.pismovnik".to_owned())]);

        let target = folder.path().join("другая.pismovnik");
        let key = workspace.key().clone();
        drop(workspace);
        spoil(&path);
        let source = connect(&path, &key, Access::Peek).expect("opens");
        let made = copy_pages(&source, &target, &key, &|_, _| true)
            .and_then(|()| prove(&source, &target, &key, go_on));
        let error = made.expect_err("damaged");
        assert_eq!(blame(&source, &target, error).problems()[0].code.code, "workspace-damaged");
    }
}
