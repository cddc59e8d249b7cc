//! Backups, the way back, a new passphrase.

use std::fs;
use std::path::Path;

use pismovnik_model::Value;
use pismovnik_register::ShopId;
use pismovnik_store::{
    ACTS, Done, Restored, Return, StoreError, Workspace, look_into, restore, restore_watched,
};

use crate::common::*;

const SHOP: ShopId = ShopId(1);
const OTHER: &str = "совсем другая фраза";

fn names(folder: &Path) -> Vec<String> {
    contents(folder).into_keys().collect()
}

#[test]
fn a_backup_opens_with_the_passphrase_and_holds_everything() {
    let (folder, path) = place();
    furnished(&path);
    let workspace = open(&path);
    let target = folder.path().join("копия.pismovnik");
    let copied = workspace.backup(&target).expect("copied");
    let info = workspace.info().expect("info");
    assert_eq!((copied.shops, copied.events, copied.attachments), (2, info.events, info.attachments));
    assert_eq!((copied.head, copied.size), (info.head, fs::metadata(&target).expect("there").len()));
    // Nothing is left over, and nothing is ever written over.
    assert_eq!(names(folder.path()).iter().filter(|n| n.starts_with("копия")).count(), 1);
    assert!(matches!(workspace.backup(&target), Err(StoreError::Exists)));
    let (seen, shops) = look_into(&target, PASSPHRASE, QUICK).expect("seen");
    assert_eq!((seen.events, shops), (info.events, vec![SHOP, ShopId(2)]));
    assert!(matches!(look_into(&target, OTHER, QUICK), Err(StoreError::KeyWrong)));
    let copy = open(&target);
    assert!(copy.verify().is_sound());
    assert_eq!(copy.state(), workspace.state());
    assert!(workspace.backup(&folder.path().join("нет/копия")).is_err());
}

#[test]
fn the_way_back_keeps_what_was_there_and_destroys_again_what_was_destroyed() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    let mut workspace = open(&path);
    let kept_letter = arrive(&mut workspace, SHOP, "1", b"%PDF one").letter;
    let letter = arrive(&mut workspace, SHOP, "2", b"%PDF canary").letter;
    workspace.backup(&copy).expect("copied");
    let act = |_: &Done| Ok(("уж-1".to_owned(), "акт".to_owned()));
    workspace.destroy_letters(SHOP, &[letter], today(), act).expect("destroyed");
    arrive(&mut workspace, SHOP, "3", b"");
    let before = workspace.info().expect("info").events;
    assert!(matches!(restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK), Err(StoreError::Busy)));
    drop(workspace);
    let done = restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    assert_eq!((done.readable, done.destroyed_again, done.events_before), (true, 1, Some(before)));
    let workspace = open(&path);
    assert!(workspace.letter(SHOP, kept_letter).is_ok());
    assert!(matches!(workspace.letter(SHOP, letter), Err(StoreError::LetterUnknown(_))));
    assert!(workspace.find_letter(SHOP, "3").is_err());
    // The copy knew of no act; what was destroyed again has the one that was drawn up then.
    let act = workspace.setting(Some(SHOP), &format!("{ACTS}уж-1")).expect("readable");
    assert_eq!(act.as_deref(), Some("акт"));
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    assert_eq!(report.destroyed, 1);
    drop(workspace);
    // What was replaced is there still, with all that it held.
    let kept = open(&done.kept.expect("kept"));
    assert!(kept.find_letter(SHOP, "3").is_ok() && kept.verify().is_sound());
}

/// A way back in the place of a file that cannot be read; the copy has the usual passphrase.
fn restore_unread(path: &Path, present: &str, copy: &Path) -> Result<Restored, StoreError> {
    let way = Return { path, present, copy, of_copy: PASSPHRASE, unread: true };
    restore_watched(&way, today(), QUICK, &|_, _| true)
}

/// A mistyped passphrase of the file in place must not bring back what was destroyed in it.
#[test]
fn a_file_in_place_that_its_passphrase_does_not_open_is_replaced_only_where_that_is_said() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    let mut workspace = open(&path);
    let letter = arrive(&mut workspace, SHOP, "2", b"%PDF canary").letter;
    workspace.backup(&copy).expect("copied");
    let act = |_: &Done| Ok(("уж-1".to_owned(), "акт".to_owned()));
    workspace.destroy_letters(SHOP, &[letter], today(), act).expect("destroyed");
    assert!(workspace.opens_with(PASSPHRASE, QUICK) && !workspace.opens_with(OTHER, QUICK));
    drop(workspace);
    let before = contents(folder.path());
    let refused = restore(&path, OTHER, &copy, PASSPHRASE, today(), QUICK).expect_err("refused");
    assert_eq!(refused.problems()[0].code.code, "restore-unread");
    assert!(contents(folder.path()) == before, "{:?}", names(folder.path()));
    // Said plainly, it goes on: what was destroyed is back, and what knows of it is kept.
    let done = restore_unread(&path, OTHER, &copy).expect("restored");
    assert_eq!((done.readable, done.destroyed_again), (false, 0));
    assert!(Workspace::open_with(&path, OTHER, QUICK).expect("opened").letter(SHOP, letter).is_ok());
    let kept = done.kept.expect("kept");
    assert!(matches!(open(&kept).letter(SHOP, letter), Err(StoreError::LetterUnknown(_))));
    // With the passphrase that opens it the way back from that file destroys again.
    fs::remove_file(&path).expect("gone");
    fs::rename(&kept, &path).expect("in place again");
    let done = restore_unread(&path, PASSPHRASE, &copy).expect("restored");
    assert_eq!((done.readable, done.destroyed_again), (true, 1));
    assert!(matches!(open(&path).letter(SHOP, letter), Err(StoreError::LetterUnknown(_))));
}

#[test]
fn what_cannot_be_read_is_kept_byte_for_byte_before_it_is_replaced() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    open(&path).backup(&copy).expect("copied");
    for (what, bytes) in
        [("garbage", vec![0xA5; 8192]), ("cut", fs::read(&path).expect("bytes")[..5000].to_vec())]
    {
        fs::write(&path, &bytes).expect("broken");
        let log = folder.path().join("лавки.pismovnik-wal");
        fs::write(&log, b"what a power cut left").expect("log");
        let before = contents(folder.path());
        let refused = restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK);
        assert!(matches!(refused, Err(StoreError::InPlaceUnread)), "{what}");
        assert!(contents(folder.path()) == before, "{what}: a refusal changes nothing");
        let done = restore_unread(&path, PASSPHRASE, &copy).expect("restored");
        assert!(!done.readable && done.events_before.is_none(), "{what}");
        let kept = done.kept.expect("kept");
        assert_eq!(fs::read(&kept).expect("kept"), bytes, "{what}");
        let mut log = kept.into_os_string();
        log.push("-wal");
        assert_eq!(fs::read(log).expect("log"), b"what a power cut left", "{what}");
        assert!(open(&path).verify().is_sound());
    }
    // Where there is nothing the copy becomes the workspace.
    let fresh = folder.path().join("новый.pismovnik");
    let done = restore(&fresh, OTHER, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    assert_eq!(done.kept, None);
    assert!(Workspace::open_with(&fresh, OTHER, QUICK).expect("opened").verify().is_sound());
}

#[test]
fn a_copy_that_is_broken_or_not_ours_changes_nothing() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    open(&path).backup(&copy).expect("copied");
    let whole = fs::read(&copy).expect("bytes");
    let before = contents(folder.path());
    let refused = |passphrase: &str| restore(&path, PASSPHRASE, &copy, passphrase, today(), QUICK);
    assert!(matches!(refused(OTHER), Err(StoreError::KeyWrong)));
    assert!(contents(folder.path()) == before);
    for place in [whole.len() / 2, whole.len() - 100] {
        let mut flipped = whole.clone();
        flipped[place] ^= 1;
        fs::write(&copy, &flipped).expect("flipped");
        assert!(matches!(refused(PASSPHRASE), Err(StoreError::CopyDamaged(_))), "{place}");
    }
    fs::write(&copy, &whole).expect("whole");
    // Sound pages, but a chain that somebody changed.
    raw(&copy)
        .execute_batch("DROP TRIGGER payloads_kept; UPDATE payloads SET body = x'00' WHERE seq = 2;")
        .expect("tampered");
    assert!(matches!(refused(PASSPHRASE), Err(StoreError::CopyDamaged(name)) if name == "копия.pismovnik"));
    raw(&copy).execute_batch("PRAGMA user_version = 99;").expect("newer");
    assert!(matches!(refused(PASSPHRASE), Err(StoreError::Newer { .. })));
    fs::write(&copy, &whole).expect("whole");
    assert!(contents(folder.path()) == before, "{:?}", names(folder.path()));
    assert!(open(&path).verify().is_sound());
}

#[test]
fn a_new_passphrase_opens_the_file_and_the_old_one_no_more() {
    let (folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let copy = folder.path().join("копия.pismovnik");
    workspace.backup(&copy).expect("copied");
    let info = workspace.info().expect("info");
    assert!(matches!(workspace.rekey("short", QUICK), Err(StoreError::PassphraseShort(_))));
    workspace.rekey(OTHER, QUICK).expect("another passphrase");
    // It goes on working, and other readers too.
    workspace.perform(&record(SHOP, "logs.days", Some(Value::Number(77))), &[], today()).expect("recorded");
    assert_eq!(workspace.reader().expect("reader").info().expect("info").events, info.events + 1);
    drop(workspace);
    assert!(matches!(try_open(&path), Err(StoreError::KeyWrong)));
    let workspace = Workspace::open_with(&path, OTHER, QUICK).expect("opened");
    assert!(workspace.verify().is_sound());
    assert_eq!(workspace.info().expect("info").events, info.events + 1);
    assert!(open(&copy).verify().is_sound(), "copies keep their passphrase");
    drop(workspace);
    let done = restore(&path, OTHER, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    assert!(done.readable);
    assert!(Workspace::open_with(&path, OTHER, QUICK).expect("opened").verify().is_sound());
    assert!(!names(folder.path()).iter().any(|n| n.ends_with("ing")), "{:?}", names(folder.path()));
}

#[test]
fn a_copy_of_an_older_shape_is_restored_in_the_present_one() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    open(&path).backup(&copy).expect("copied");
    raw(&copy).execute_batch("UPDATE projection SET version = 0; DELETE FROM answers;").expect("older");
    restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    let workspace = open(&path);
    assert!(workspace.verify().is_sound());
    assert!(workspace.answers(SHOP).expect("answers").get("logs.days").is_some());
}
