//! The schema's versions and the road from one to the next.

use std::path::Path;

use pismovnik_model::Day;
use rusqlite::{Connection, TransactionBehavior};

use crate::connect::{Access, checkpoint, connect, in_memory, integrity, number};
use crate::error::StoreError;
use crate::key::{Key, random};
use crate::place::{self, Litter};
use crate::projection;

/// «PSMV»: tells a workspace from any other SQLCipher file.
pub(crate) const APPLICATION: i64 = 0x5053_4D56;

/// Bytes of a page: SQLCipher 4's default, which we never change.
const PAGE: i64 = 4096;

/// All migrations; the n-th leads to version n. Shipped ones are never edited (tested).
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
    include_str!("../migrations/0004.sql"),
    include_str!("../migrations/0005.sql"),
    include_str!("../migrations/0006.sql"),
    include_str!("../migrations/0007.sql"),
    include_str!("../migrations/0008.sql"),
    include_str!("../migrations/0009.sql"),
    include_str!("../migrations/0010.sql"),
];

/// The version that a list of migrations leads to.
pub(crate) fn version(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// Fills a new file: all migrations, and who it is.
pub(crate) fn found(connection: &mut Connection, migrations: &[&str], today: Day) -> Result<(), StoreError> {
    let uid: [u8; 16] = random()?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    migrate(&transaction, migrations, 0)?;
    transaction
        .execute("INSERT INTO workspace (id, uid, created) VALUES (1, ?1, ?2)", (uid, today.to_string()))?;
    projection::rebuild(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// Looks at an existing file without changing a byte of it.
///
/// Returns its schema version.
///
/// # Errors
/// Wrong key, no workspace, newer than `migrations`, damaged.
pub(crate) fn look(path: &Path, key: &Key, migrations: &[&str]) -> Result<u32, StoreError> {
    let litter = Litter::expected(path);
    // Without a log all pages stand in the file. SQLite itself overlooks a cut within the last page.
    let length = std::fs::metadata(path)?.len();
    let logged = std::fs::metadata(place::beside(path, "-wal")).is_ok_and(|m| m.len() > 0);
    let seen = peek(path, key, version(migrations), if logged { u64::MAX } else { length });
    litter.clear();
    seen
}

fn peek(path: &Path, key: &Key, known: u32, length: u64) -> Result<u32, StoreError> {
    let connection = connect(path, key, Access::Peek)?;
    let pages = number(&connection, "PRAGMA page_count")?;
    if u64::try_from(pages.saturating_mul(PAGE)).is_ok_and(|whole| whole > length) {
        return Err(StoreError::Damaged("the file is cut short".to_owned()));
    }
    if number(&connection, "PRAGMA application_id")? != APPLICATION {
        return Err(StoreError::NotWorkspace);
    }
    match u32::try_from(number(&connection, "PRAGMA user_version")?) {
        Ok(0) | Err(_) => Err(StoreError::Damaged("schema version out of range".to_owned())),
        Ok(found) if found > known => Err(StoreError::Newer { found, known }),
        Ok(found) => Ok(found),
    }
}

/// Brings an older file up to date: first a copy beside it, opened and checked, then all missing
/// migrations in one transaction.
pub(crate) fn upgrade(path: &Path, key: &Key, from: u32, migrations: &[&str]) -> Result<(), StoreError> {
    let connection = connect(path, key, Access::Write)?;
    checkpoint(&connection)?;
    // Closed before the file is read: see `place::salt`.
    drop(connection);
    let copy = place::copy(path, from)?;
    if let Err(error) = prove_copy(&copy, key, from) {
        place::discard(&copy);
        return Err(error);
    }
    let mut connection = connect(path, key, Access::Write)?;
    migrate_in_place(&mut connection, from, migrations)
}

/// Brings a file up to date that is a copy itself.
pub(crate) fn migrate_in_place(
    connection: &mut Connection,
    from: u32,
    migrations: &[&str],
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate(&transaction, migrations, from)?;
    transaction.commit()?;
    Ok(())
}

fn prove_copy(copy: &Path, key: &Key, version: u32) -> Result<(), StoreError> {
    let litter = Litter::expected(copy);
    let complaints = connect(copy, key, Access::Peek).and_then(|c| {
        let found = number(&c, "PRAGMA user_version")?;
        Ok(if found == i64::from(version) { integrity(&c)? } else { vec!["another version".to_owned()] })
    });
    litter.clear();
    match complaints?.first() {
        None => Ok(()),
        Some(complaint) => Err(StoreError::Damaged(format!("copy before migration: {complaint}"))),
    }
}

fn migrate(connection: &Connection, migrations: &[&str], from: u32) -> Result<(), StoreError> {
    for sql in migrations.iter().skip(from as usize) {
        connection.execute_batch(sql)?;
    }
    connection.pragma_update(None, "user_version", version(migrations))?;
    Ok(())
}

/// Everything that makes up a schema, as text, for comparison.
pub(crate) fn describe(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name || ' ' || tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The schema that a fresh file gets.
pub(crate) fn describe_fresh(migrations: &[&str]) -> Result<Vec<String>, StoreError> {
    let connection = in_memory()?;
    migrate(&connection, migrations, 0)?;
    describe(&connection)
}
