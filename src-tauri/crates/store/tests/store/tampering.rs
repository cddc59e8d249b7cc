//! An attacker with the passphrase: refused by triggers, and found by verification where the triggers
//! were taken off first and put back afterwards.

use pismovnik_register::ShopId;
use pismovnik_store::{Broken, Fault, StoreError};

use crate::common::*;

#[test]
fn triggers_refuse_every_change_and_deletion() {
    let (_folder, path) = place();
    furnished(&path);
    let connection = raw(&path);
    let tables =
        ["workspace", "chains", "events", "payloads", "entry_keys", "attachments", "chunks", "anchors"];
    for table in tables {
        let column: String = connection
            .query_row(&format!("SELECT name FROM pragma_table_info('{table}') LIMIT 1"), [], |r| r.get(0))
            .expect("column");
        for sql in [
            format!("DELETE FROM {table}"),
            format!("UPDATE {table} SET {column} = {column}"),
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1"),
            format!("REPLACE INTO {table} SELECT * FROM {table}"),
        ] {
            let error = connection.execute_batch(&sql).expect_err(&sql).to_string();
            let by_trigger = ["append-only", "written once", "destroyed by event only"];
            assert!(by_trigger.iter().any(|t| error.contains(t)), "{sql}: {error}");
        }
    }
    for sql in [
        // A destruction needs a `destroyed` event, and an event its turn.
        "INSERT INTO destructions (shop, target, seq) VALUES (1, 1, 2)",
        "INSERT INTO events SELECT shop, 99, kind, day, prev, hmac, hash FROM events WHERE seq = 6 AND shop = 1",
        "INSERT INTO events SELECT shop, 7, kind, day, prev, hmac, hash FROM events WHERE seq = 6 AND shop = 1",
        "INSERT INTO anchors SELECT 99, shop, shop_seq, head, prev, hash FROM anchors WHERE seq = 1",
    ] {
        assert!(connection.execute_batch(sql).expect_err(sql).to_string().contains("append-only"), "{sql}");
    }
    drop(connection);
    let report = open(&path).verify();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!((report.shops, report.events, report.attachments, report.anchors), (2, 12, 4, 12));
}

/// Runs SQL with all triggers off, then puts them back.
pub(crate) fn tamper(path: &std::path::Path, sql: &str) {
    let connection = raw(path);
    let triggers: Vec<(String, String)> = {
        let mut statement = connection
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .expect("triggers");
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        rows.collect::<Result<_, _>>().expect("triggers")
    };
    connection.execute_batch("BEGIN").expect("begun");
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).expect("dropped");
    }
    connection.execute_batch(sql).expect(sql);
    for (_, sql) in &triggers {
        connection.execute_batch(sql).expect("restored");
    }
    connection.execute_batch("COMMIT").expect("committed");
}

#[test]
fn every_tampering_is_found() {
    let cases = [
        // Flip.
        ("kind", "UPDATE events SET kind = 'shop-renamed' WHERE shop = 1 AND seq = 3"),
        ("day", "UPDATE events SET day = '2020-01-01' WHERE shop = 1 AND seq = 6"),
        ("hmac", "UPDATE events SET hmac = zeroblob(32) WHERE shop = 2 AND seq = 2"),
        ("hash", "UPDATE events SET hash = zeroblob(32) WHERE shop = 2 AND seq = 6"),
        ("prev", "UPDATE events SET prev = zeroblob(32) WHERE shop = 2 AND seq = 1"),
        ("payload", "UPDATE payloads SET body = CAST(replace(CAST(body AS TEXT), 'true', 'false') AS BLOB)
                     WHERE shop = 1 AND seq = 6"),
        ("payload garbage", "UPDATE payloads SET body = x'00' WHERE shop = 1 AND seq = 6"),
        ("entry key", "UPDATE entry_keys SET key = zeroblob(32) WHERE shop = 1 AND seq = 1"),
        ("chain uid", "UPDATE chains SET uid = zeroblob(16) WHERE shop = 1"),
        ("workspace uid", "UPDATE workspace SET uid = zeroblob(16)"),
        ("anchor head", "UPDATE anchors SET head = zeroblob(32) WHERE seq = 2"),
        ("anchor hash", "UPDATE anchors SET hash = zeroblob(32) WHERE seq = 12"),
        ("chunk", "UPDATE chunks SET body = zeroblob(length(body)) WHERE shop = 1 AND n = 0 AND part = 1"),
        ("attachment key", "UPDATE attachments SET key = zeroblob(32) WHERE shop = 2 AND n = 1"),
        ("attachment size", "UPDATE attachments SET size = size + 1 WHERE shop = 2 AND n = 1"),
        // Delete.
        ("event", "DELETE FROM events WHERE shop = 1 AND seq = 3"),
        ("first event", "DELETE FROM events WHERE shop = 1 AND seq = 1"),
        ("last event", "DELETE FROM events WHERE shop = 1 AND seq = 6"),
        ("last event wholly", "DELETE FROM payloads WHERE shop = 1 AND seq = 6;
                     DELETE FROM entry_keys WHERE shop = 1 AND seq = 6; DELETE FROM events WHERE shop = 1 AND seq = 6;"),
        ("one payload", "DELETE FROM payloads WHERE shop = 1 AND seq = 3"),
        ("one key", "DELETE FROM entry_keys WHERE shop = 1 AND seq = 3"),
        ("one anchor", "DELETE FROM anchors WHERE seq = 5"),
        ("last anchor", "DELETE FROM anchors WHERE seq = 12"),
        ("all anchors", "DELETE FROM anchors"),
        ("one attachment", "DELETE FROM attachments WHERE shop = 1 AND n = 1"),
        ("one chunk", "DELETE FROM chunks WHERE shop = 1 AND n = 0 AND part = 0"),
        ("last chunk", "DELETE FROM chunks WHERE shop = 1 AND n = 0 AND part = 1"),
        ("a whole shop", "DELETE FROM chunks WHERE shop = 2; DELETE FROM attachments WHERE shop = 2;
                     DELETE FROM payloads WHERE shop = 2; DELETE FROM entry_keys WHERE shop = 2;
                     DELETE FROM answers WHERE shop = 2; DELETE FROM editions WHERE shop = 2;
                     DELETE FROM shops WHERE shop = 2; DELETE FROM events WHERE shop = 2;
                     DELETE FROM chains WHERE shop = 2;"),
        // Insert.
        ("added event", "INSERT INTO events SELECT shop, 7, kind, day, hash, hmac, hash FROM events
                     WHERE shop = 1 AND seq = 6"),
        ("added chunk", "INSERT INTO chunks VALUES (1, 5, 1, 1, x'00')"),
        ("added attachment", "INSERT INTO attachments VALUES (1, 5, 2, 0, zeroblob(32))"),
        ("added chain", "INSERT INTO chains VALUES (3, zeroblob(16))"),
        ("forged destruction", "INSERT INTO destructions VALUES (1, 3, 6)"),
        ("forged destruction with deletion", "INSERT INTO destructions VALUES (1, 3, 6);
                     DELETE FROM payloads WHERE shop = 1 AND seq = 3; DELETE FROM entry_keys WHERE shop = 1 AND seq = 3;"),
        // Reorder and swap.
        ("reordered", "UPDATE events SET seq = 100 WHERE shop = 1 AND seq = 2;
                     UPDATE events SET seq = 2 WHERE shop = 1 AND seq = 3; UPDATE events SET seq = 3 WHERE shop = 1 AND seq = 100;"),
        ("swapped payloads", "UPDATE payloads SET seq = 100 WHERE shop = 1 AND seq = 2;
                     UPDATE payloads SET seq = 2 WHERE shop = 1 AND seq = 3; UPDATE payloads SET seq = 3 WHERE shop = 1 AND seq = 100;"),
        ("swapped payloads of shops", "UPDATE payloads SET shop = 100 WHERE shop = 1; UPDATE payloads SET shop = 1 WHERE shop = 2;
                     UPDATE payloads SET shop = 2 WHERE shop = 100;"),
        ("swapped payloads and keys of shops", "UPDATE payloads SET shop = 100 WHERE shop = 1; UPDATE payloads SET shop = 1 WHERE shop = 2;
                     UPDATE payloads SET shop = 2 WHERE shop = 100;
                     UPDATE entry_keys SET shop = 100 WHERE shop = 1; UPDATE entry_keys SET shop = 1 WHERE shop = 2;
                     UPDATE entry_keys SET shop = 2 WHERE shop = 100;"),
        ("swapped chains", "UPDATE chains SET shop = 100 WHERE shop = 1; UPDATE chains SET shop = 1 WHERE shop = 2;
                     UPDATE chains SET shop = 2 WHERE shop = 100;"),
        ("swapped files", "UPDATE attachments SET n = 100 WHERE shop = 1 AND n = 0; UPDATE chunks SET n = 100 WHERE shop = 1 AND n = 0;
                     UPDATE attachments SET n = 0 WHERE shop = 1 AND n = 1; UPDATE chunks SET n = 0 WHERE shop = 1 AND n = 1;
                     UPDATE attachments SET n = 1 WHERE shop = 1 AND n = 100; UPDATE chunks SET n = 1 WHERE shop = 1 AND n = 100;"),
        ("swapped chunks", "UPDATE chunks SET part = 100 WHERE shop = 1 AND n = 0 AND part = 0;
                     UPDATE chunks SET part = 0 WHERE shop = 1 AND n = 0 AND part = 1;
                     UPDATE chunks SET part = 1 WHERE shop = 1 AND n = 0 AND part = 100;"),
        // What the events come to.
        ("projected answer", "UPDATE answers SET value = '99' WHERE shop = 1 AND question = 'logs.days'"),
        ("projected name", "UPDATE shops SET name = 'Иное' WHERE shop = 1"),
        ("projected edition", "UPDATE editions SET in_force_from = '2020-01-01' WHERE shop = 2"),
        // The schema.
        ("added table", "CREATE TABLE x (a)"),
        ("added trigger", "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM settings; END"),
    ];
    let (folder, path) = place();
    furnished(&path);
    let sound = std::fs::read(&path).expect("bytes");
    for (name, sql) in cases {
        std::fs::write(&path, &sound).expect("restored");
        tamper(&path, sql);
        match try_open(&path) {
            Ok(workspace) => {
                let report = workspace.verify();
                assert!(!report.is_sound(), "{name} was not found");
                assert_eq!(report.problems().len(), report.broken.len());
            }
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{name}: {error:?}"),
        }
    }
    std::fs::write(&path, &sound).expect("restored");
    tamper(&path, "");
    assert!(open(&path).verify().is_sound(), "taking triggers off and putting them back is no tampering");
    drop(folder);
}

/// Exchanges all rows of two entries in a table.
fn exchanged(table: &str, (a, b): ((u32, u64), (u32, u64))) -> String {
    let at = |(shop, seq): (u32, u64)| format!("shop = {shop} AND seq = {seq}");
    let to = |(shop, seq): (u32, u64)| format!("shop = {shop}, seq = {seq}");
    let away = (900, 900);
    format!(
        "UPDATE {table} SET {} WHERE {}; UPDATE {table} SET {} WHERE {}; UPDATE {table} SET {} WHERE {};",
        to(away),
        at(a),
        to(a),
        at(b),
        to(b),
        at(away)
    )
}

#[test]
fn letters_that_are_exchanged_emptied_or_cut_off_are_found() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let mut letters = Vec::new();
    for (shop, name) in [(1, "Анна"), (1, "Пётр"), (2, "Вера")] {
        let (event, file) = arrived(name, name, format!("%PDF {name}").as_bytes());
        let steps = [pismovnik_store::LetterStep { event, files: vec![&file] }];
        let done = workspace.perform_letter(ShopId(shop), None, &steps, today()).expect("arrived");
        letters.push((shop, done.seq));
    }
    let printed = workspace.head(ShopId(1)).expect("head");
    drop(workspace);
    let sound = std::fs::read(&path).expect("bytes");
    let everything = ["payloads", "entry_keys", "attachments", "chunks"];
    let mut found = 0;
    // Two letters of one shop, and of two shops: their words, their files, or all that is theirs.
    for pair in [(letters[0], letters[1]), (letters[0], letters[2])] {
        for tables in
            [&everything[..1], &everything[..2], &everything[2..], &everything[3..], &everything[..]]
        {
            let sql: String = tables.iter().map(|table| exchanged(table, pair)).collect();
            std::fs::write(&path, &sound).expect("sound");
            tamper(&path, &sql);
            let seen = try_open(&path).map(|w| w.verify().is_sound());
            assert!(!matches!(seen, Ok(true)), "{pair:?} {tables:?}");
            found += 1;
        }
    }
    // A file emptied, replaced by another letter's, or taken away.
    let (shop, seq) = letters[0];
    let (_, other) = letters[1];
    let of = format!("shop = {shop} AND seq = {seq}");
    for sql in [
        format!("UPDATE chunks SET body = zeroblob(length(body)) WHERE {of}"),
        format!(
            "UPDATE chunks SET body = (SELECT body FROM chunks WHERE shop = 1 AND seq = {other}) WHERE {of}"
        ),
        format!("DELETE FROM chunks WHERE {of}"),
        format!("DELETE FROM chunks WHERE {of}; DELETE FROM attachments WHERE {of}"),
        format!("UPDATE attachments SET n = 1 WHERE {of}; UPDATE chunks SET n = 1 WHERE {of}"),
    ] {
        std::fs::write(&path, &sound).expect("sound");
        tamper(&path, &sql);
        let seen = try_open(&path).map(|w| w.verify().is_sound());
        assert!(!matches!(seen, Ok(true)), "{sql}");
        found += 1;
    }
    // The last letter cut off with all that speaks of it: nothing in the file tells, the posted paper does.
    let of = format!("shop = 1 AND seq = {other}");
    let cut: String =
        everything.iter().rev().map(|table| format!("DELETE FROM {table} WHERE {of};")).collect();
    std::fs::write(&path, &sound).expect("sound");
    tamper(
        &path,
        &format!("DELETE FROM letter_entries WHERE {of}; DELETE FROM anchors WHERE shop = 1 AND shop_seq = {other};
                  {cut} DELETE FROM events WHERE {of};"),
    );
    match try_open(&path) {
        Ok(mut workspace) => {
            let rebuilt = workspace.rebuild();
            let unseen = rebuilt.is_ok() && workspace.verify().is_sound();
            assert!(!unseen || workspace.find_head(ShopId(1), &printed).expect("looked up").is_none());
        }
        Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{error:?}"),
    }
    println!("tampering: {} of {} with letters found", found + 1, found + 1);
}

#[test]
fn a_trigger_taken_off_for_good_is_found() {
    let (_folder, path) = place();
    furnished(&path);
    raw(&path).execute_batch("DROP TRIGGER events_kept").expect("dropped");
    let broken = open(&path).verify().broken;
    assert_eq!(broken, [Broken::File { detail: "schema: trigger events_kept events".to_owned() }]);
}

#[test]
fn every_broken_place_is_listed_with_its_shop_and_number() {
    let (_folder, path) = place();
    furnished(&path);
    tamper(
        &path,
        "UPDATE payloads SET body = x'00' WHERE shop = 1 AND seq = 2;
         UPDATE events SET day = '2020-01-01' WHERE shop = 2 AND seq = 4;
         UPDATE chunks SET body = x'00' WHERE shop = 2 AND seq = 5 AND n = 1;
         DELETE FROM payloads WHERE shop = 2 AND seq = 6;",
    );
    let broken = open(&path).verify().broken;
    for expected in [
        Broken::Event { shop: ShopId(1), seq: 2, fault: Fault::Contents },
        Broken::Event { shop: ShopId(2), seq: 4, fault: Fault::Hash },
        Broken::Attachment { shop: ShopId(2), seq: 5, n: 1 },
        Broken::Event { shop: ShopId(2), seq: 6, fault: Fault::Destruction },
    ] {
        assert!(broken.contains(&expected), "{expected:?} not in {broken:?}");
    }
}

#[test]
fn truncation_of_chain_and_anchors_together_is_found_by_the_printed_head() {
    let (_folder, path) = place();
    furnished(&path);
    let shop = ShopId(2);
    let printed = open(&path).head(shop).expect("head");
    tamper(
        &path,
        "DELETE FROM anchors WHERE seq = 12; DELETE FROM payloads WHERE shop = 2 AND seq = 6;
         DELETE FROM entry_keys WHERE shop = 2 AND seq = 6; DELETE FROM events WHERE shop = 2 AND seq = 6;
         DELETE FROM answers WHERE shop = 2 AND question = 'bonus.run';",
    );
    let workspace = open(&path);
    assert!(workspace.verify().is_sound(), "within the file nothing is left that could tell");
    assert_eq!(workspace.find_head(shop, &printed).expect("head"), None);
}

#[test]
fn projections_mend_themselves_when_asked() {
    let (_folder, path) = place();
    furnished(&path);
    tamper(&path, "UPDATE answers SET value = '99' WHERE shop = 1; DELETE FROM editions;");
    let mut workspace = open(&path);
    assert_eq!(workspace.verify().broken, [Broken::Projection]);
    workspace.rebuild().expect("rebuilt");
    assert!(workspace.verify().is_sound());
    assert_eq!(workspace.editions(ShopId(1)).expect("editions").len(), 1);
}

#[test]
fn projections_of_another_making_are_rebuilt_at_opening() {
    let (_folder, path) = place();
    furnished(&path);
    tamper(
        &path,
        "UPDATE projection SET version = 0; DELETE FROM answers; DELETE FROM editions; DELETE FROM shops;",
    );
    let workspace = open(&path);
    assert!(workspace.verify().is_sound());
    assert_eq!(workspace.shops().expect("shops").len(), 2);
}
