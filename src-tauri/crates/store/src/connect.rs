//! Connections: the key and the settings that every one of them needs.

use std::path::Path;
use std::sync::Once;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::StoreError;
use crate::key::Key;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Building a new file.
    Create,
    /// Filling a new file with the pages of another.
    Copy,
    /// Looking at a file without changing a byte of it, not even by tidying its log.
    Peek,
    /// Reading beside a writer.
    Read,
    /// Writing.
    Write,
}

/// Makes SQLCipher ready, once. SQLite calls itself ready a moment before it has called SQLCipher's beginning
/// (`sqlite3_initialize` sets `isInit` before it runs `SQLITE_EXTRA_INIT`): a second thread that opens its first
/// connection in between is told that its key is no key. Here it waits until the first one is through.
fn ready() {
    static READY: Once = Once::new();
    // What goes wrong here goes wrong again where it is told.
    READY.call_once(|| drop(Connection::open_in_memory()));
}

/// A connection without a file.
///
/// # Errors
/// Only for want of memory.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    ready();
    Ok(Connection::open_in_memory()?)
}

/// Opens a connection and proves the key on the first page.
///
/// # Errors
/// [`StoreError::KeyWrong`] where the first page does not decrypt.
pub(crate) fn connect(path: &Path, key: &Key, access: Access) -> Result<Connection, StoreError> {
    let mode = match access {
        Access::Create | Access::Copy => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Peek | Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    ready();
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_secs(2))?;
    // SQLCipher reports a wrong key on standard error; we report it ourselves.
    //
    // Its `cipher_memory_security` stays off, as it is by default since 4.5. Without it too keys lie in a heap of
    // SQLCipher's own, locked against swapping, masked while they are not in use and overwritten when they are let
    // go (`sqlcipher_malloc`, `sqlcipher_free`); ours are wiped by `Key`. What it adds is the same care for every
    // other allocation of SQLite: the pages in the cache. They are letters in the clear, but so are the texts that
    // are read from them, in memory that it knows nothing of; whoever reads this process's memory reads those. It
    // made writing five times slower, and locking ends at the few megabytes that systems allow. Against what is
    // left of memory on disk stand: no core dumps (`pismovnik_app::dumps`), and the owner's encrypted swap.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key.pragma())?;
    if access == Access::Copy {
        // Until it has its name a power cut may take it; it is synced before that.
        connection.execute_batch("PRAGMA synchronous = OFF;")?;
    }
    if access == Access::Create {
        connection.execute_batch("PRAGMA journal_mode = WAL;")?;
    }
    let proven: Result<i64, _> =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0));
    match proven {
        Err(e) if e.sqlite_error_code() == Some(ErrorCode::NotADatabase) => return Err(StoreError::KeyWrong),
        other => other?,
    };
    match access {
        Access::Peek => {
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        }
        Access::Read | Access::Copy => {}
        Access::Create | Access::Write => {
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
            connection.execute_batch(WRITER)?;
        }
    }
    connection.execute_batch(EVERYWHERE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// The page cache is counted in KiB: every page that is read anew is decrypted anew.
const EVERYWHERE: &str = "
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -49152;
";

/// Statements that are kept ready: a letter's step alone has some twenty.
const STATEMENTS: usize = 64;

/// FULL: in WAL mode NORMAL may lose the last commits in a power cut. The two `fullfsync` pragmas do
/// something on macOS alone, where a plain fsync does not reach the platters.
const WRITER: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
";

/// One whole number out of the file.
pub(crate) fn number(connection: &Connection, sql: &str) -> Result<i64, StoreError> {
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// The complaints of SQLCipher's own check, or if it has none of SQLite's; none for a sound file.
pub(crate) fn integrity(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let complaints = pages(connection)?;
    // After a page that does not decrypt, SQLite's check only stumbles over the same page.
    if complaints.is_empty() { structure(connection) } else { Ok(complaints) }
}

/// The complaints of SQLCipher's check: page by page, in one go that nothing interrupts.
pub(crate) fn pages(connection: &Connection) -> Result<Vec<String>, StoreError> {
    complaints(connection, "PRAGMA cipher_integrity_check")
}

/// The complaints of SQLite's check, which heeds an interrupt.
pub(crate) fn structure(connection: &Connection) -> Result<Vec<String>, StoreError> {
    // SQLite's check takes the picture of the search's parts as this connection saw them last, however old, and then
    // misses what has been merged since: a search looks anew. Where it fails the check itself tells of it.
    let anew = "SELECT count(*) FROM letter_words ('x')";
    drop(connection.query_row(anew, [], |row| row.get::<_, i64>(0)));
    complaints(connection, "PRAGMA integrity_check")
}

fn complaints(connection: &Connection, pragma: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(pragma)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut complaints = rows.collect::<Result<Vec<_>, _>>()?;
    complaints.retain(|c| c != "ok");
    Ok(complaints)
}

/// Moves everything from the log into the file and empties the log.
pub(crate) fn checkpoint(connection: &Connection) -> Result<(), StoreError> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(StoreError::Busy) }
}
