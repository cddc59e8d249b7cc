//! The same rows in a plain SQLite table, and the same tables in the clear.

use std::path::Path;

use rusqlite::Connection;

use crate::made::{BEGINNINGS, SHOPS, Seed};
use crate::{Done, PASSPHRASE, place, timed};

const LINE: &str = "shop, number, sender, kinds, channel, received, due, stage, open";

fn rows(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Done<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let _: Option<String> = row.get(2)?;
        count += 1;
    }
    Ok(count)
}

/// The questions of the lists to a plain table.
pub(crate) fn plain(folder: &Path) -> Done {
    let table = Connection::open(folder.join("plain.sqlite"))?;
    let mut seed = Seed(11);
    let number = |sql: &str| -> Done<i64> { Ok(table.query_row(sql, [], |row| row.get(0))?) };
    let total = number("SELECT count(*) FROM letters")?;
    timed("plain: first page, counted", 20, |_| {
        number("SELECT count(*) FROM letters")?;
        rows(&table, &format!("SELECT {LINE} FROM letters ORDER BY received DESC LIMIT 50"), &[]).map(|_| ())
    })?;
    timed("plain: any page, counted", 50, |_| {
        number("SELECT count(*) FROM letters")?;
        let offset = seed.below(total.unsigned_abs());
        let sql = format!("SELECT {LINE} FROM letters ORDER BY received DESC LIMIT 50 OFFSET {offset}");
        rows(&table, &sql, &[]).map(|_| ())
    })?;
    timed("plain: any page of a shop", 100, |_| {
        let (shop, offset) =
            (seed.below(u64::from(SHOPS)) + 1, seed.below(total.unsigned_abs() / u64::from(SHOPS)));
        number(&format!("SELECT count(*) FROM letters WHERE shop = {shop}"))?;
        let sql = format!(
            "SELECT {LINE} FROM letters WHERE shop = {shop} ORDER BY received DESC LIMIT 50 OFFSET {offset}"
        );
        rows(&table, &sql, &[]).map(|_| ())
    })?;
    timed("plain: part of a name, LIKE", 10, |_| {
        let part = format!("%{}%", seed.of(BEGINNINGS));
        let sql = format!("SELECT {LINE} FROM letters WHERE sender LIKE ?1 ORDER BY received DESC LIMIT 50");
        rows(&table, &sql, &[&part]).map(|_| ())
    })?;
    timed("plain: common word, FTS5, counted", 20, |_| {
        let word = seed.of(&["согласие", "рекламы", "данные", "заказ", "удалить"]);
        let sql = "SELECT count(*) FROM words WHERE words MATCH ?1";
        let _: i64 = table.query_row(sql, [word], |row| row.get(0))?;
        let sql = format!(
            "SELECT {LINE} FROM letters WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?1)
             ORDER BY received DESC LIMIT 50"
        );
        rows(&table, &sql, &[&word]).map(|_| ())
    })
}

/// The same tables in the clear, and the same statements on both.
pub(crate) fn ratio(folder: &Path) -> Done {
    let clear = folder.join("clear.sqlite");
    let encrypted = Connection::open(place(folder))?;
    encrypted.execute_batch(&format!("PRAGMA key = '{PASSPHRASE}';"))?;
    if !clear.exists() {
        encrypted.execute("ATTACH DATABASE ?1 AS clear KEY ''", [clear.to_string_lossy()])?;
        encrypted.execute_batch("SELECT 1")?;
        let _: Option<String> =
            encrypted.query_row("SELECT sqlcipher_export('clear')", [], |row| row.get(0))?;
        encrypted.execute_batch("DETACH DATABASE clear")?;
    }
    let clear = Connection::open(clear)?;
    clear.execute_batch("PRAGMA journal_mode = WAL;")?;
    let total: u64 =
        clear.query_row("SELECT count(*) FROM letters", [], |row| row.get::<_, i64>(0))?.unsigned_abs();
    for (name, connection) in [("encrypted", &encrypted), ("clear", &clear)] {
        connection.execute_batch("PRAGMA synchronous = FULL;")?;
        let mut seed = Seed(13);
        timed(&format!("{name}: 50 letters by place"), 300, |_| {
            let from = i64::try_from(seed.below(total))?;
            let sql = "SELECT shop, letter, sender, kinds FROM letters WHERE id >= ?1 ORDER BY id LIMIT 50";
            rows(connection, sql, &[&from]).map(|_| ())
        })?;
        timed(&format!("{name}: a letter's entries"), 300, |_| {
            let seq = i64::try_from(seed.below(total / 50)).unwrap_or(0) + 1;
            let sql =
                "SELECT e.seq, e.day, cast(p.body AS TEXT) FROM events e JOIN payloads p USING (shop, seq)
                 WHERE shop = 7 AND seq BETWEEN ?1 AND ?1 + 3";
            rows(connection, sql, &[&seq]).map(|_| ())
        })?;
        timed(&format!("{name}: search"), 200, |_| {
            let word = format!("\"{}\" *", seed.of(BEGINNINGS).to_lowercase());
            let sql = "SELECT l.shop, l.letter, l.sender FROM letter_words w JOIN letters l ON l.id = w.rowid
                 WHERE letter_words MATCH ?1 ORDER BY w.rowid DESC LIMIT 50";
            rows(connection, sql, &[&word]).map(|_| ())
        })?;
        timed(&format!("{name}: a committed write"), 200, |n| {
            let value = format!("{n}{}", "x".repeat(2000));
            connection.execute("INSERT OR REPLACE INTO settings VALUES (0, 'bench', ?1)", [value])?;
            Ok(())
        })?;
        connection.execute_batch("DELETE FROM settings WHERE key = 'bench'")?;
        timed(&format!("{name}: all entries read"), 1, |_| {
            let sql = "SELECT sum(length(body)) FROM payloads";
            let _: i64 = connection.query_row(sql, [], |row| row.get(0))?;
            Ok(())
        })?;
    }
    Ok(())
}
