//! Tampering at random by somebody who has the passphrase: flipped, deleted, inserted, reordered, swapped.
//!
//! `PISMOVNIK_TAMPERINGS` says how often (40 unless told), `PISMOVNIK_SEED` where the random points begin.

use std::fs;

use pismovnik_register::ShopId;
use pismovnik_register::letters::{FileId, LetterEvent};
use pismovnik_store::{Done, StoreError};
use rusqlite::Connection;

use crate::common::*;
use crate::slices::keep_sliced;
use crate::tampering::tamper;

/// The columns that say something, by table; all of them, so that none is forgotten.
const COLUMNS: &[(&str, &str)] = &[
    ("events", "kind"),
    ("events", "day"),
    ("events", "prev"),
    ("events", "hmac"),
    ("events", "hash"),
    ("payloads", "body"),
    ("entry_keys", "key"),
    ("attachments", "size"),
    ("attachments", "key"),
    ("chunks", "body"),
    ("slices", "body"),
    ("sliced", "file"),
    ("sliced", "n"),
    ("anchors", "head"),
    ("anchors", "prev"),
    ("anchors", "hash"),
    ("chains", "uid"),
    ("letters", "sender"),
    ("letters", "due"),
    ("letter_counts", "letters"),
];

const TABLES: &[&str] = &[
    "events",
    "payloads",
    "entry_keys",
    "attachments",
    "chunks",
    "slices",
    "sliced",
    "anchors",
    "letters",
    "destructions",
    "file_destructions",
];

/// Tables whose rows of two letters or two shops could be exchanged, with what names a row.
const SWAPPED: &[(&str, &str)] = &[
    ("payloads", "body"),
    ("entry_keys", "key"),
    ("chunks", "body"),
    ("slices", "body"),
    ("letters", "sender"),
];

#[test]
fn random_tampering_is_found() {
    let times = told("PISMOVNIK_TAMPERINGS", 40);
    let mut seed = Seed(told("PISMOVNIK_SEED", 0xBAD_5EED));
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let mut last = None;
    for (shop, name) in [(2, "Вера"), (1, "Анна"), (1, "Пётр")] {
        let (event, file) = arrived(name, name, format!("%PDF {name}").as_bytes());
        let steps = [pismovnik_store::LetterStep { event, files: vec![&file] }];
        last = Some(workspace.perform_letter(ShopId(shop), None, &steps, today()).expect("arrived").letter);
    }
    // Files that came in slices: a piece and a little, no two pieces alike.
    for first in [7usize, 9] {
        let bytes: Vec<u8> = (first..first + (1 << 20) + 700).map(|i| (i % 251) as u8).collect();
        keep_sliced(&mut workspace, last.expect("a letter"), &bytes);
    }
    let gone = arrive(&mut workspace, ShopId(2), "7", b"%PDF gone").letter;
    workspace.destroy_letter(ShopId(2), gone, today()).expect("destroyed");
    let lone = arrive(&mut workspace, ShopId(1), "8", b"%PDF lone").letter;
    let step = LetterEvent::FilesDestroyed {
        number: "1".to_owned(),
        files: vec![FileId { entry: lone.0, n: 0 }],
        identity: true,
        reason: "не просили".to_owned(),
    };
    let act = |_: &Done| Ok(("1".to_owned(), String::new()));
    workspace.destroy_files(ShopId(1), lone, &step, today(), act).expect("destroyed");
    drop(workspace);
    let sound = fs::read(&path).expect("bytes");
    let mut counts = [0u64; 4];
    for n in 0..times {
        fs::write(&path, &sound).expect("sound");
        let (kind, sql) = something(&raw(&path), &mut seed);
        counts[kind] += 1;
        tamper(&path, &sql);
        match try_open(&path) {
            Ok(workspace) => assert!(!workspace.verify().is_sound(), "{n} was not found: {sql}"),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{n}: {sql}: {error:?}"),
        }
    }
    let [flipped, deleted, moved, swapped] = counts;
    println!(
        "tampering: {times} of {times} found: {flipped} flipped, {deleted} deleted, {moved} inserted or \
         reordered, {swapped} swapped"
    );
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// What is done, as the kind of doing and the statement.
fn something(connection: &Connection, seed: &mut Seed) -> (usize, String) {
    let rows = |table: &str, filter: &str| -> Vec<String> {
        let key = match table {
            "events" => "'shop = ' || shop || ' AND seq = ' || seq",
            "file_destructions" => "'shop = ' || shop || ' AND target = ' || target || ' AND n = ' || n",
            "destructions" => "'shop = ' || shop || ' AND target = ' || target",
            "letter_counts" => "'shop = ' || shop || ' AND open = ' || open",
            _ => "'rowid = ' || rowid",
        };
        let mut statement = connection.prepare(&format!("SELECT {key} FROM {table} {filter}")).expect(table);
        let rows = statement.query_map([], |row| row.get(0)).expect(table);
        rows.collect::<Result<_, _>>().expect(table)
    };
    let one = |rows: Vec<String>, seed: &mut Seed| rows[seed.below(rows.len() as u64) as usize].clone();
    match seed.below(4) {
        0 => {
            let (table, column) = COLUMNS[seed.below(COLUMNS.len() as u64) as usize];
            // A statement may not be longer than a megabyte.
            let long = matches!(table, "chunks" | "slices");
            let filter = if long { "WHERE length(body) < 100000" } else { "" };
            let row = one(rows(table, filter), seed);
            let change = match column {
                "kind" => "'letter-noted'".to_owned(),
                "day" | "due" => "'2020-02-02'".to_owned(),
                "sender" => "'Иной Человек'".to_owned(),
                "size" | "letters" | "n" | "file" => format!("{column} + 1"),
                // One bit of one byte, wherever it is.
                _ => {
                    let sql = format!("SELECT {column} FROM {table} WHERE {row}");
                    let mut bytes: Vec<u8> = connection.query_row(&sql, [], |r| r.get(0)).expect("bytes");
                    let at = seed.below(bytes.len() as u64) as usize;
                    bytes[at] ^= 1 << seed.below(8);
                    format!("x'{}'", hex(&bytes))
                }
            };
            (0, format!("UPDATE {table} SET {column} = {change} WHERE {row}"))
        }
        1 => {
            let table = TABLES[seed.below(TABLES.len() as u64) as usize];
            (1, format!("DELETE FROM {table} WHERE {}", one(rows(table, ""), seed)))
        }
        2 => {
            let shop = 1 + seed.below(2);
            let last = "SELECT max(seq) FROM events WHERE shop";
            let (a, b) = (1 + seed.below(5), 6);
            match seed.below(3) {
                0 => (
                    2,
                    format!(
                        "INSERT INTO events SELECT shop, ({last} = {shop}) + 1, kind, day, hash, hmac, hash
                         FROM events WHERE shop = {shop} AND seq = {a}"
                    ),
                ),
                1 => (
                    2,
                    format!(
                        "UPDATE events SET seq = 1000 WHERE shop = {shop} AND seq = {a};
                         UPDATE events SET seq = {a} WHERE shop = {shop} AND seq = {b};
                         UPDATE events SET seq = {b} WHERE shop = {shop} AND seq = 1000;"
                    ),
                ),
                _ => (
                    2,
                    format!(
                        "UPDATE payloads SET seq = 1000 WHERE shop = {shop} AND seq = {a};
                         UPDATE payloads SET seq = {a} WHERE shop = {shop} AND seq = {b};
                         UPDATE payloads SET seq = {b} WHERE shop = {shop} AND seq = 1000;"
                    ),
                ),
            }
        }
        _ => match seed.below(3) {
            // Two whole shops.
            0 => (
                3,
                "UPDATE chains SET shop = 99 WHERE shop = 1; UPDATE chains SET shop = 1 WHERE shop = 2;
                 UPDATE chains SET shop = 2 WHERE shop = 99;"
                    .to_owned(),
            ),
            // Two letters of a shop, or of two shops: all that is theirs.
            _ => {
                let (table, column) = SWAPPED[seed.below(SWAPPED.len() as u64) as usize];
                let all = rows(table, "");
                let first = one(all.clone(), seed);
                let differing = all.into_iter().filter(|r| *r != first).collect::<Vec<_>>();
                let value = |row: &str| -> Vec<u8> {
                    let sql = format!("SELECT CAST({column} AS BLOB) FROM {table} WHERE {row}");
                    connection.query_row(&sql, [], |row| row.get(0)).expect("value")
                };
                let second = differing.iter().find(|r| value(r) != value(&first)).expect("another").clone();
                let sql = format!(
                    "CREATE TEMP TABLE t AS SELECT {column} c FROM {table} WHERE {first};
                     UPDATE {table} SET {column} = (SELECT {column} FROM {table} WHERE {second}) WHERE {first};
                     UPDATE {table} SET {column} = (SELECT c FROM t) WHERE {second}; DROP TABLE t;"
                );
                (3, sql)
            }
        },
    }
}
