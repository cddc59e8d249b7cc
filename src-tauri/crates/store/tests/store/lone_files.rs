//! Files of letters destroyed alone: their bytes are gone everywhere, and everything else stands.

use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{FileId, LetterEvent, LetterId};
use pismovnik_store::{ACTS, Body, Done, LetterDone, LetterStep, StoreError, Workspace, restore};

use crate::common::*;

const SHOP: ShopId = ShopId(1);
const CANARY: &[u8] = b"passport 4509 CANARY 123456";

fn destroyed(number: &str, files: &[(u64, u32)]) -> LetterEvent {
    LetterEvent::FilesDestroyed {
        number: number.to_owned(),
        files: files.iter().map(|(entry, n)| FileId { entry: *entry, n: *n }).collect(),
        identity: true,
        reason: "копию паспорта не просили".to_owned(),
    }
}

fn act(number: &'static str) -> impl FnOnce(&Done) -> Result<(String, String), StoreError> {
    move |_| Ok((number.to_owned(), format!("акт {number}")))
}

/// A letter with its text and a passport, filed by one entry.
fn with_passport(workspace: &mut Workspace, number: &str) -> LetterDone {
    let (event, _) = arrived(number, "Петрова Анна Ивановна", b"");
    let passport = Attached { name: "скан.jpg".to_owned(), ..attached(CANARY) };
    let event = event.with_files(vec![attached(b"%PDF letter"), passport]);
    let steps = [LetterStep { event, files: vec![b"%PDF letter", CANARY] }];
    workspace.perform_letter(SHOP, None, &steps, today()).expect("arrived")
}

fn holds(bytes: &[u8], canary: &[u8]) -> bool {
    bytes.windows(canary.len()).any(|w| w == canary)
}

/// Whether a file's bytes are in any page of a workspace, or in anything that lies beside it.
fn anywhere(path: &std::path::Path) -> bool {
    holds(&pages(path), CANARY)
}

#[test]
fn a_file_goes_alone_and_its_letter_stays() {
    let (folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let letter = with_passport(&mut workspace, "7").letter;
    let old = folder.path().join("старая.pismovnik");
    workspace.backup(&old).expect("copied");
    drop(workspace);
    assert!(anywhere(&path) && anywhere(&old), "the canary sings where the file is kept");

    let mut workspace = open(&path);
    let (done, in_log) = workspace
        .destroy_files(SHOP, letter, &destroyed("ф-1", &[(letter.0, 1)]), today(), act("ф-1"))
        .expect("destroyed");
    assert!(in_log.is_none() && done.events == 1);
    let log = folder.path().join("лавки.pismovnik-wal");
    assert_eq!(std::fs::metadata(&log).map_or(0, |m| m.len()), 0, "the log is cut short");
    let known = workspace.letter(SHOP, letter).expect("letter");
    assert_eq!(known.files.iter().map(|(_, n, _)| *n).collect::<Vec<_>>(), [0]);
    assert_eq!((known.gone.len(), known.gone[0].number.as_str()), (1, "ф-1"));
    assert_eq!(known.identity_copies_gone(), Some(done.seq));
    assert_eq!(workspace.letter_file(SHOP, letter.0, 0).expect("the letter"), b"%PDF letter");
    assert!(workspace.letter_file(SHOP, letter.0, 1).is_err());
    let kept = workspace.setting(Some(SHOP), &format!("{ACTS}ф-1")).expect("readable");
    assert_eq!(kept.as_deref(), Some("акт ф-1"));
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    // What others recompute names no key of it any more.
    let extract = workspace.extract(SHOP, letter.0, &[letter.0]).expect("extract");
    let files = &extract.entries[0].files;
    assert!(files[0].is_some() && files[1].is_none(), "{files:?}");
    // A copy made anew is without it.
    workspace.backup_anew(&old).expect("anew");
    drop(workspace);
    assert!(!anywhere(&path) && !anywhere(&old));
    assert!(open(&old).verify().is_sound());
    // Projections that are made anew are the same.
    let mut workspace = open(&path);
    workspace.rebuild().expect("rebuilt");
    assert_eq!(workspace.letter(SHOP, letter).expect("letter"), known);
    assert!(workspace.verify().is_sound());
}

#[test]
fn a_large_file_that_came_in_slices_goes_alone_too() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let letter = arrive(&mut workspace, SHOP, "1", b"%PDF letter").letter;
    let film: Vec<u8> = CANARY.iter().copied().cycle().take((2 << 20) + 77).collect();
    let mut carried = workspace.begin_carrying().expect("begun");
    film.chunks(1 << 20).for_each(|slice| workspace.carry(&mut carried, slice).expect("carried"));
    let event =
        LetterEvent::FilesAdded { files: vec![Attached { role: FileRole::Other, ..attached(&film) }] };
    let done = workspace
        .keep_files(SHOP, Some(letter), &[(&event, vec![Body::Carried(&carried)])], today())
        .expect("kept");
    drop(workspace);
    assert!(anywhere(&path));
    let mut workspace = open(&path);
    let step = destroyed("1", &[(done.seq, 0)]);
    workspace.destroy_files(SHOP, letter, &step, today(), act("1")).expect("destroyed");
    assert!(workspace.verify().is_sound());
    drop(workspace);
    assert!(!anywhere(&path));
}

/// The act and the destruction are one: where the act fails nothing is destroyed; no step destroys without it.
#[test]
fn nothing_goes_without_its_act() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let letter = with_passport(&mut workspace, "7").letter;
    let step = destroyed("1", &[(letter.0, 1)]);
    let failing = |_: &Done| Err(StoreError::Defect("no act".to_owned()));
    workspace.destroy_files(SHOP, letter, &step, today(), failing).expect_err("no act");
    let steps = [LetterStep { event: step.clone(), files: vec![] }];
    workspace.perform_letter(SHOP, Some(letter), &steps, today()).expect_err("no act");
    workspace.keep_files(SHOP, Some(letter), &[(&step, vec![])], today()).expect_err("no act");
    assert_eq!(workspace.letter_file(SHOP, letter.0, 1).expect("there"), CANARY);
    for (files, code) in [
        (&[][..], "answer-missing"),
        (&[(letter.0, 5)][..], "letter-file-unknown"),
        (&[(3, 0)][..], "letter-file-unknown"),
    ] {
        let step = destroyed("1", files);
        let refused = workspace.destroy_files(SHOP, letter, &step, today(), act("1")).expect_err("refused");
        assert_eq!(codes(&refused), [code]);
    }
    let unknown = workspace.destroy_files(SHOP, LetterId(999), &step, today(), act("1"));
    assert!(matches!(unknown, Err(StoreError::LetterUnknown(_))));
    // The number of an act stands for one destruction.
    workspace.destroy_files(SHOP, letter, &step, today(), act("1")).expect("destroyed");
    let again = destroyed("1", &[(letter.0, 0)]);
    let refused = workspace.destroy_files(SHOP, letter, &again, today(), act("1")).expect_err("refused");
    assert_eq!(codes(&refused), ["letter-number-taken"]);
    let gone = destroyed("2", &[(letter.0, 1)]);
    let refused = workspace.destroy_files(SHOP, letter, &gone, today(), act("2")).expect_err("refused");
    assert_eq!(codes(&refused), ["letter-file-destroyed"]);
    assert!(workspace.verify().is_sound());
}

#[test]
fn the_way_back_destroys_files_again() {
    let (folder, path) = place();
    furnished(&path);
    let copy = folder.path().join("копия.pismovnik");
    let mut workspace = open(&path);
    let one = with_passport(&mut workspace, "7").letter;
    let whole = with_passport(&mut workspace, "8").letter;
    workspace.backup(&copy).expect("copied");
    // Both ways, one letter with a file gone and then the whole of it.
    let step = destroyed("1", &[(one.0, 1)]);
    workspace.destroy_files(SHOP, one, &step, today(), act("1")).expect("destroyed");
    let step = destroyed("2", &[(whole.0, 1)]);
    workspace.destroy_files(SHOP, whole, &step, today(), act("2")).expect("destroyed");
    workspace.destroy_letters(SHOP, &[whole], today(), act("3")).expect("destroyed");
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    drop(workspace);
    let done = restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    assert_eq!((done.destroyed_again, done.files_again), (1, 1));
    assert!(!anywhere(&path));
    let workspace = open(&path);
    let known = workspace.letter(SHOP, one).expect("letter");
    assert_eq!((known.files.len(), known.gone.len(), known.gone[0].number.as_str()), (1, 1, "1"));
    let kept = workspace.setting(Some(SHOP), &format!("{ACTS}1")).expect("readable");
    assert_eq!(kept.as_deref(), Some("акт 1"));
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    drop(workspace);
    // Once more from what was restored: nothing is left to destroy again.
    std::fs::remove_file(&copy).expect("removed");
    open(&path).backup(&copy).expect("copied");
    let done = restore(&path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK).expect("restored");
    assert_eq!((done.destroyed_again, done.files_again), (0, 0));
}

#[test]
fn a_shop_goes_into_other_hands_without_the_file_and_comes_back_without_another() {
    let (folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let here = with_passport(&mut workspace, "7").letter;
    let there = with_passport(&mut workspace, "8").letter;
    let step = destroyed("1", &[(here.0, 1)]);
    workspace.destroy_files(SHOP, here, &step, today(), act("1")).expect("destroyed");
    let package = folder.path().join("лавка-одна.pismovnik");
    workspace.hand_over(SHOP, &package, PASSPHRASE, "Мылова Анна", today(), QUICK).expect("handed over");
    let step = destroyed("2", &[(there.0, 1)]);
    let refused = workspace.destroy_files(SHOP, there, &step, today(), act("2")).expect_err("in other hands");
    assert!(matches!(refused, StoreError::HandedOver(_)));
    let mut theirs = open(&package);
    assert!(theirs.letter_file(SHOP, here.0, 1).is_err());
    theirs.destroy_files(SHOP, there, &step, today(), act("2")).expect("destroyed");
    let report = theirs.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    drop(theirs);
    workspace.take_over(&package, PASSPHRASE, "Счетоводова", today(), QUICK).expect("taken");
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    drop(workspace);
    assert!(!anywhere(&path) && !anywhere(&package));
}

/// A file cannot be made away with beside its event, nor be brought back.
#[test]
fn a_lone_destruction_cannot_be_forged() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let letter = with_passport(&mut workspace, "7").letter;
    let other = with_passport(&mut workspace, "8").letter;
    let step = destroyed("1", &[(letter.0, 1)]);
    let (done, _) = workspace.destroy_files(SHOP, letter, &step, today(), act("1")).expect("destroyed");
    drop(workspace);
    let (seq, other) = (done.seq, other.0);
    for sql in [
        format!("DELETE FROM attachments WHERE seq = {other}"),
        format!("DELETE FROM chunks WHERE seq = {other}"),
        "DELETE FROM file_destructions".to_owned(),
        "UPDATE file_destructions SET n = 0".to_owned(),
        format!("INSERT INTO file_destructions VALUES (1, {other}, 1, {other})"),
        format!("INSERT INTO attachments VALUES (1, {}, 1, 5, zeroblob(32))", letter.0),
        format!("INSERT INTO chunks VALUES (1, {}, 1, 0, zeroblob(5))", letter.0),
    ] {
        assert!(raw(&path).execute_batch(&sql).is_err(), "{sql}");
    }
    assert!(open(&path).verify().is_sound());
    // Named after a destruction that says nothing of it: found out.
    let forged = format!(
        "INSERT INTO file_destructions VALUES (1, {other}, 1, {seq});
         DELETE FROM chunks WHERE seq = {other} AND n = 1; DELETE FROM attachments WHERE seq = {other} AND n = 1;"
    );
    raw(&path).execute_batch(&forged).expect("forged");
    assert!(!open(&path).verify().is_sound());
}
