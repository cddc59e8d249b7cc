//! Creating, opening, and every way in which that is refused.

use std::fs;

use pismovnik_model::problem::{
    WORKSPACE_BUSY, WORKSPACE_DAMAGED, WORKSPACE_EXISTS, WORKSPACE_KEY_WRONG, WORKSPACE_MISSING,
    WORKSPACE_NEWER, WORKSPACE_READ_ONLY,
};
use pismovnik_store::{PASSPHRASE_MIN, StoreError, Workspace};
use rusqlite::config::DbConfig;

use crate::common::*;

#[test]
fn a_new_workspace_opens_again_with_its_passphrase_alone() {
    let (_folder, path) = place();
    let info = create(&path).info().expect("info");
    assert_eq!((info.shops, info.events, info.created), (0, 0, today()));
    assert_eq!(open(&path).info().expect("info").created, today());
    let wrong = Workspace::open_with(&path, "другая парольная фраза", QUICK).expect_err("refused");
    assert_eq!(codes(&wrong), [WORKSPACE_KEY_WRONG.code]);
}

#[test]
fn the_default_key_is_sqlciphers_own() {
    let (_folder, path) = place();
    let mut workspace = Workspace::create(&path, PASSPHRASE, today()).expect("created");
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    drop(workspace);
    let plain = rusqlite::Connection::open(&path).expect("raw");
    plain.execute_batch(&format!("PRAGMA key = '{PASSPHRASE}';")).expect("key");
    let name: String = plain.query_row("SELECT name FROM shops", [], |row| row.get(0)).expect("readable");
    assert_eq!(name, "Лавка");
    drop(plain);
    assert_eq!(Workspace::open(&path, PASSPHRASE).expect("opened").shops().expect("shops").len(), 1);
}

#[test]
fn nothing_but_workspace_and_lock_is_left_after_closing() {
    let (folder, path) = place();
    furnished(&path);
    drop(open(&path));
    let names: Vec<String> = contents(folder.path()).into_keys().collect();
    assert_eq!(names, ["лавки.pismovnik", "лавки.pismovnik.lock"]);
}

#[test]
fn creating_never_touches_an_existing_file() {
    let (folder, path) = place();
    fs::write(&path, b"precious").expect("written");
    let before = contents(folder.path());
    let error = Workspace::create_with(&path, PASSPHRASE, today(), QUICK).expect_err("refused");
    assert_eq!(codes(&error), [WORKSPACE_EXISTS.code]);
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_refused_creation_leaves_nothing_behind() {
    let (folder, path) = place();
    let short = "й".repeat(PASSPHRASE_MIN - 1);
    let error = Workspace::create_with(&path, &short, today(), QUICK).expect_err("refused");
    assert!(matches!(error, StoreError::PassphraseShort(PASSPHRASE_MIN)), "{error:?}");
    let nowhere = folder.path().join("нет").join("такой");
    Workspace::create_with(&nowhere, PASSPHRASE, today(), QUICK).expect_err("no such folder");
    assert_eq!(contents(folder.path()).len(), 0);
}

#[test]
fn creation_clears_away_what_a_killed_creation_left() {
    let (folder, path) = place();
    fs::write(folder.path().join("лавки.pismovnik.creating"), b"half").expect("written");
    drop(create(&path));
    drop(open(&path));
    assert!(!contents(folder.path()).contains_key("лавки.pismovnik.creating"));
}

#[test]
fn a_missing_file_is_missing_and_stays_so() {
    let (folder, path) = place();
    assert_eq!(codes(&try_open(&path).expect_err("refused")), [WORKSPACE_MISSING.code]);
    assert_eq!(contents(folder.path()).len(), 0);
}

#[test]
fn what_is_no_workspace_is_refused_and_left_alone() {
    let (folder, path) = place();
    let plain = folder.path().join("plain.sqlite");
    let connection = rusqlite::Connection::open(&plain).expect("plain");
    connection.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1);").expect("table");
    drop(connection);
    let foreign = folder.path().join("foreign.sqlcipher");
    raw(&foreign).execute_batch("CREATE TABLE t (a);").expect("another program's file");
    fs::write(&path, vec![0xA5; 8192]).expect("garbage");
    let before = contents(folder.path());
    for file in [&path, &plain, &foreign, &folder.path().to_path_buf()] {
        let error = try_open(file).expect_err("refused");
        assert_eq!(codes(&error), [WORKSPACE_KEY_WRONG.code], "{file:?}: {error:?}");
    }
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_cut_file_is_damaged_and_left_alone() {
    let (folder, path) = place();
    furnished(&path);
    let whole = fs::read(&path).expect("bytes");
    for length in [0, 5, 15, 4096 * 2, 4096 * 40, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).expect("cut");
        let before = contents(folder.path());
        let error = try_open(&path).expect_err("refused");
        assert_eq!(codes(&error), [WORKSPACE_DAMAGED.code], "{length}: {error:?}");
        assert_eq!(contents(folder.path()), before, "{length}");
    }
}

#[test]
fn a_flipped_bit_in_any_page_is_found_and_never_written_over() {
    let (folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    drop(workspace);
    let whole = fs::read(&path).expect("bytes");
    for page in 0..whole.len() / 4096 {
        let mut flipped = whole.clone();
        flipped[page * 4096 + 100 + page * 7 % 3000] ^= 1;
        fs::write(&path, &flipped).expect("flipped");
        match try_open(&path) {
            Ok(workspace) => assert!(!workspace.verify().is_sound(), "page {page}"),
            Err(StoreError::KeyWrong) => assert_eq!(page, 0),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "page {page}: {error:?}"),
        }
        assert!(contents(folder.path())["лавки.pismovnik"] == flipped, "page {page} was written over");
    }
}

#[test]
fn a_newer_workspace_is_refused_untouched() {
    let (folder, path) = place();
    furnished(&path);
    raw(&path).execute_batch("PRAGMA user_version = 99;").expect("newer");
    let before = contents(folder.path());
    let error = try_open(&path).expect_err("refused");
    assert!(matches!(error, StoreError::Newer { found: 99, known: 10 }), "{error:?}");
    assert_eq!(codes(&error), [WORKSPACE_NEWER.code]);
    assert!(contents(folder.path()) == before);
    assert!(!path.with_extension("pismovnik-shm").exists());
}

#[test]
fn a_newer_workspace_with_an_unfinished_log_is_refused_untouched() {
    let (folder, path) = place();
    furnished(&path);
    let newer = raw(&path);
    newer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).expect("no checkpoint");
    newer.execute_batch("PRAGMA user_version = 99;").expect("newer");
    drop(newer);
    let before = contents(folder.path());
    assert!(!before["лавки.pismovnik-wal"].is_empty(), "the version stands in the log only");
    assert!(matches!(try_open(&path).expect_err("refused"), StoreError::Newer { .. }));
    assert!(contents(folder.path()) == before);
}

#[test]
fn a_read_only_file_is_refused() {
    let (folder, path) = place();
    furnished(&path);
    let writable = fs::metadata(&path).expect("facts").permissions();
    let mut locked = writable.clone();
    locked.set_readonly(true);
    fs::set_permissions(&path, locked).expect("read-only");
    let before = contents(folder.path());
    assert_eq!(codes(&try_open(&path).expect_err("refused")), [WORKSPACE_READ_ONLY.code]);
    assert!(contents(folder.path()) == before);
    fs::set_permissions(&path, writable).expect("writable");
    open(&path);
}

#[test]
fn a_second_opening_is_told_that_the_workspace_is_in_use() {
    let (_folder, path) = place();
    let first = create(&path);
    assert_eq!(codes(&try_open(&path).expect_err("busy")), [WORKSPACE_BUSY.code]);
    assert!(first.verify().is_sound());
    drop(first);
    open(&path);
}

#[cfg(unix)]
#[test]
fn a_link_leads_to_the_same_lock() {
    let (folder, path) = place();
    let first = create(&path);
    let link = folder.path().join("ярлык");
    std::os::unix::fs::symlink(&path, &link).expect("link");
    assert_eq!(codes(&try_open(&link).expect_err("busy")), [WORKSPACE_BUSY.code]);
    drop(first);
    open(&link);
}
