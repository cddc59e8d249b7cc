//! Files that come and go piece by piece: up to 2 GiB in constant memory.
//!
//! A file comes in slices, each written for good by itself, so that other writing goes on between two of them.
//! Nobody sees any of it before a letter's step names the file, in the step's own transaction. What was never named
//! is cleared away when somebody stops, else when the workspace is opened next.

use std::io;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use pismovnik_model::Day;
use pismovnik_register::ShopId;
use pismovnik_register::letters::{LetterEvent, LetterId};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::chain::{Hash, Seal};
use crate::connect::checkpoint;
use crate::entry;
use crate::error::StoreError;
use crate::key::random;
use crate::reader::Reader;
use crate::workspace::{LetterDone, Workspace};

/// Longest piece: 1 MiB, one row.
pub const PIECE: usize = 1 << 20;

/// Bytes of nobody that are taken away in one transaction, and rows at most.
const CLEARED: (i64, u32) = (16 << 20, 2048);

/// Told how much is done of how much; false stops.
pub type Watch<'a> = &'a dyn Fn(u64, u64) -> bool;

/// Tells who watches how far it is.
///
/// # Errors
/// [`StoreError::Stopped`].
pub(crate) fn told(watch: Watch<'_>, done: u64, all: u64) -> Result<(), StoreError> {
    if watch(done, all) { Ok(()) } else { Err(StoreError::Stopped) }
}

/// For how long at most a stop waits to be noticed while something is verified.
const NOTICED: Duration = Duration::from_millis(20);

/// Verifies something that tells nothing itself, in a thread of its own, while `watch` is asked whether to go on: told
/// that half is done. A stop interrupts what the connection is at, and each statement after that.
///
/// # Errors
/// [`StoreError::Stopped`].
pub(crate) fn heeded<C: Send, T: Send>(
    held: &mut C,
    connection: impl Fn(&C) -> &Connection,
    watch: Watch<'_>,
    work: impl FnOnce(&mut C) -> T + Send,
) -> Result<T, StoreError> {
    let interrupt = connection(held).get_interrupt_handle();
    let mut stopped = false;
    let came = std::thread::scope(|scope| {
        let (through, waited) = std::sync::mpsc::channel::<()>();
        let job = scope.spawn(move || {
            // Let go however the work ends.
            let _through = through;
            work(held)
        });
        loop {
            stopped = stopped || !watch(1, 2);
            if stopped {
                interrupt.interrupt();
            }
            if waited.recv_timeout(NOTICED) == Err(RecvTimeoutError::Disconnected) {
                return job.join();
            }
        }
    });
    match came {
        _ if stopped => Err(StoreError::Stopped),
        Ok(came) => Ok(came),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// A file on its way in, as far as it has come.
pub struct Carried {
    file: i64,
    parts: i64,
    size: u64,
    key: Hash,
    seal: Seal,
    /// Into which open workspace.
    into: u64,
}

impl Carried {
    pub(crate) fn key(&self) -> Hash {
        self.key
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) fn seal(&self) -> Hash {
        self.seal.clone().finish()
    }

    pub(crate) fn file(&self) -> i64 {
        self.file
    }
}

/// The bytes of an attachment.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// In memory.
    Held(&'a [u8]),
    /// Carried in whole before.
    Carried(&'a Carried),
}

impl Body<'_> {
    /// Length in bytes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Body::Held(bytes) => bytes.len() as u64,
            Body::Carried(carried) => carried.size(),
        }
    }
}

/// Bytes in memory as attachments.
pub(crate) fn held<'a>(attachments: &[&'a [u8]]) -> Vec<Body<'a>> {
    attachments.iter().map(|bytes| Body::Held(bytes)).collect()
}

impl Workspace {
    /// Begins to carry a file in; nothing is written yet.
    ///
    /// # Errors
    /// The system has no randomness.
    pub fn begin_carrying(&self) -> Result<Carried, StoreError> {
        let key: Hash = random()?;
        let name = u64::from_le_bytes(random()?) >> 1;
        let file = entry::signed(name.max(1))?;
        Ok(Carried { file, parts: 0, size: 0, key, seal: Seal::new(&key), into: self.opened() })
    }

    /// Writes the next slice of a file: on disk when this returns, and seen by nobody. All slices but the last have
    /// a multiple of [`PIECE`] bytes.
    ///
    /// # Errors
    /// Failures of the file: then the file on its way is lost, and [`Workspace::clear_carried`] takes away what there
    /// is of it.
    pub fn carry(&mut self, carried: &mut Carried, slice: &[u8]) -> Result<(), StoreError> {
        self.is_own(carried)?;
        let transaction = self.writer_mut().transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut insert =
                transaction.prepare_cached("INSERT INTO slices (file, part, body) VALUES (?1, ?2, ?3)")?;
            for piece in slice.chunks(PIECE) {
                insert.execute((carried.file, carried.parts, piece))?;
                carried.parts += 1;
            }
        }
        transaction.commit()?;
        carried.seal.update(slice);
        carried.size += slice.len() as u64;
        Ok(())
    }

    /// Takes away some of what was carried in and never named; true while there may be more.
    ///
    /// # Errors
    /// Failures of the file.
    pub fn clear_carried(&mut self) -> Result<bool, StoreError> {
        let gone = clear_some(self.writer())?;
        if gone == 0 {
            return Ok(false);
        }
        // The bytes leave the log too; a reader may delay that, but no longer than the next time.
        let _ = checkpoint(self.writer());
        Ok(true)
    }

    /// [`Workspace::perform_letter`] of steps some of whose files were carried in before.
    ///
    /// # Errors
    /// As there.
    pub fn keep_files(
        &mut self,
        shop: ShopId,
        letter: Option<LetterId>,
        steps: &[(&LetterEvent, Vec<Body<'_>>)],
        today: Day,
    ) -> Result<LetterDone, StoreError> {
        for body in steps.iter().flat_map(|(_, bodies)| bodies) {
            if let Body::Carried(carried) = body {
                self.is_own(carried)?;
            }
        }
        self.perform_with_bodies(shop, letter, steps, today)
    }

    fn is_own(&self, carried: &Carried) -> Result<(), StoreError> {
        if carried.into == self.opened() {
            return Ok(());
        }
        Err(StoreError::Defect("a file that is carried into another workspace".to_owned()))
    }
}

/// Takes away everything of nobody.
pub(crate) fn clear(connection: &Connection) -> Result<(), StoreError> {
    while clear_some(connection)? > 0 {}
    Ok(())
}

fn clear_some(connection: &Connection) -> Result<usize, StoreError> {
    Ok(connection
        .prepare_cached(
            "DELETE FROM slices WHERE rowid IN (
                 SELECT place FROM (
                     SELECT place, sum(size) OVER (ORDER BY place) AS through FROM (
                         SELECT rowid AS place, length(body) AS size FROM slices
                         WHERE file NOT IN (SELECT file FROM sliced) ORDER BY rowid LIMIT ?2))
                 WHERE through <= ?1)",
        )?
        .execute(CLEARED)?)
}

impl Reader {
    /// The length of a letter's file; none where there is no such file.
    ///
    /// # Errors
    /// Only where the workspace is damaged.
    pub fn file_size(&self, shop: ShopId, seq: u64, n: u32) -> Result<Option<u64>, StoreError> {
        let sql = "SELECT size FROM attachments WHERE shop = ?1 AND seq = ?2 AND n = ?3";
        let size: Option<i64> = self
            .connection()
            .query_row(sql, (shop.0, entry::signed(seq)?, n), |row| row.get(0))
            .optional()?;
        size.map(entry::unsigned).transpose()
    }

    /// Hands a letter's file out piece by piece. What was handed out counts only when this returns: the seal
    /// is known at the end.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the bytes are not those that were kept, or destroyed; what `piece` fails
    /// with.
    pub fn copy_letter_file(
        &self,
        shop: ShopId,
        seq: u64,
        n: u32,
        mut piece: impl FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<(), StoreError> {
        let mut failed: Option<io::Error> = None;
        let whole = entry::copy_attachment(self.connection(), shop, seq, n, |bytes| {
            if failed.is_none() {
                failed = piece(bytes).err();
            }
            failed.is_none()
        });
        match failed {
            Some(error) => Err(error.into()),
            None => whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A work that never ends by itself ends when somebody stops it, whatever it begins anew.
    #[test]
    fn a_stop_is_heeded_while_something_is_verified() {
        let mut connection = Connection::open_in_memory().expect("opened");
        let endless =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        let twice = |connection: &mut Connection| {
            (0..2).all(|_| connection.query_row(endless, [], |row| row.get::<_, i64>(0)).is_err())
        };
        let stopped = heeded(&mut connection, |c| c, &|_, _| false, twice);
        assert!(matches!(stopped, Err(StoreError::Stopped)));
        let went_on = heeded(
            &mut connection,
            |c| c,
            &|done, all| done * 2 == all,
            |c| c.query_row("SELECT 7", [], |row| row.get::<_, i64>(0)),
        );
        assert_eq!(went_on.expect("not stopped").expect("counted"), 7);
    }
}
