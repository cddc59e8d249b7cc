//! A shop in other hands and back again.

use std::path::{Path, PathBuf};

use pismovnik_model::{Value, problem};
use pismovnik_register::letters::LetterEvent;
use pismovnik_register::{Event, ShopId};
use pismovnik_store::{ACTS, Done, LetterStep, StoreError, Workspace};
use tempfile::TempDir;

use crate::common::*;

const SHOP: ShopId = ShopId(2);
const ONLY: ShopId = ShopId(1);
const THEIRS: &str = "фраза владельца лавки";

/// A workspace of two shops, the second with letters; a place for its package.
fn handed() -> (TempDir, PathBuf, PathBuf) {
    let (folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    arrive(&mut workspace, SHOP, "1", b"%PDF scan");
    let gone = arrive(&mut workspace, SHOP, "2", b"%PDF gone").letter;
    workspace.destroy_letter(SHOP, gone, today()).expect("destroyed");
    let package = folder.path().join("свечи.pismovnik");
    (folder, path, package)
}

fn hand_over(workspace: &mut Workspace, shop: ShopId, package: &Path) {
    workspace.hand_over(shop, package, THEIRS, "Мылова Анна", today(), QUICK).expect("handed over");
}

fn owner(package: &Path) -> Workspace {
    Workspace::open_with(package, THEIRS, QUICK).expect("the owner opens it")
}

fn note(workspace: &mut Workspace, shop: ShopId, days: i64) -> Result<(), StoreError> {
    let command = record(shop, "logs.days", Some(Value::Number(days)));
    workspace.perform(&command, &[], today()).map(|_| ())
}

#[test]
fn a_package_is_a_workspace_of_one_shop_whose_chain_stands_alone() {
    let (folder, path, package) = handed();
    let mut workspace = open(&path);
    let head = workspace.head(SHOP).expect("head");
    hand_over(&mut workspace, SHOP, &package);
    let theirs = owner(&package);
    let report = theirs.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    assert_eq!((report.shops, report.destroyed), (1, 1));
    assert!(theirs.find_head(ONLY, &head).expect("head").is_some(), "papers printed before lead here too");
    assert_eq!(theirs.head(ONLY).expect("head"), workspace.head(SHOP).expect("head"));
    let letter = theirs.find_letter(ONLY, "1").expect("letter");
    let files = &theirs.letter(ONLY, letter).expect("letter").files;
    assert_eq!(theirs.letter_file(ONLY, files[0].0, 0).expect("file"), b"%PDF scan");
    // Nothing of the other shop, nothing of what was destroyed, nothing in the clear.
    let bytes = pages_under(&package, THEIRS);
    for (text, there) in [("Свечи и мыло", true), ("Чайная лавка", false), ("%PDF gone", false)]
    {
        assert_eq!(bytes.windows(text.len()).any(|w| w == text.as_bytes()), there, "{text}");
    }
    drop(theirs);
    let left: Vec<String> = contents(folder.path()).into_keys().filter(|n| n.contains("making")).collect();
    assert!(left.is_empty(), "{left:?}");
}

fn pages_under(path: &Path, passphrase: &str) -> Vec<u8> {
    let mut connection = rusqlite::Connection::open(path).expect("raw");
    let key = format!("PRAGMA key = '{passphrase}'; PRAGMA kdf_iter = {};", QUICK.iterations);
    connection.execute_batch(&key).expect("key");
    connection.serialize(rusqlite::MAIN_DB).expect("pages").to_vec()
}

#[test]
fn only_one_side_writes_and_the_other_says_who_does() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    hand_over(&mut workspace, SHOP, &package);
    let refused = note(&mut workspace, SHOP, 1).expect_err("handed over");
    assert_eq!(codes(&refused), [problem::SHOP_HANDED_OVER.code]);
    assert_eq!(refused.problems()[0].args, [("value", "Мылова Анна".to_owned())]);
    let (event, _) = arrived("9", "Некто", b"");
    let steps = [pismovnik_store::LetterStep { event, files: vec![] }];
    assert!(matches!(workspace.perform_letter(SHOP, None, &steps, today()), Err(StoreError::HandedOver(_))));
    let again = workspace.hand_over(SHOP, &package.with_extension("x"), THEIRS, "Иной", today(), QUICK);
    assert!(matches!(again, Err(StoreError::HandedOver(_))));
    note(&mut workspace, ONLY, 1).expect("the other shop goes on");
    drop(workspace);
    note(&mut open(&path), SHOP, 1).expect_err("after opening anew too");
    note(&mut owner(&package), ONLY, 5).expect("the owner works on");
}

#[test]
fn a_shop_comes_back_with_what_was_written_meanwhile() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    hand_over(&mut workspace, SHOP, &package);
    let mut theirs = owner(&package);
    note(&mut theirs, ONLY, 55).expect("recorded");
    arrive(&mut theirs, ONLY, "3", b"%PDF third");
    let old = theirs.find_letter(ONLY, "1").expect("letter");
    theirs.destroy_letter(ONLY, old, today()).expect("destroyed");
    drop(theirs);
    let taken = workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!((taken.len(), taken[0].shop, taken[0].new, taken[0].events), (1, SHOP, false, 4));
    assert_eq!(workspace.answers(SHOP).expect("answers").get("logs.days"), Some(&Value::Number(55)));
    assert!(workspace.find_letter(SHOP, "3").is_ok());
    assert!(workspace.find_letter(SHOP, "1").is_err(), "destroyed there, gone here");
    note(&mut workspace, SHOP, 1).expect("in hand again");
    let report = workspace.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    // The package is only to be read now, and taking it again brings nothing new.
    assert_eq!(
        codes(&note(&mut owner(&package), ONLY, 2).expect_err("read-only")),
        [problem::SHOP_HANDED_OVER.code]
    );
    let again = workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!(again[0].events, 0);
    drop(workspace);
    let gone = b"%PDF scan";
    assert!(!pages(&path).windows(gone.len()).any(|w| w == gone), "its bytes left this file too");
}

#[test]
fn a_package_is_taken_into_a_workspace_that_never_saw_the_shop() {
    let (folder, path, package) = handed();
    hand_over(&mut open(&path), SHOP, &package);
    let elsewhere = folder.path().join("другой.pismovnik");
    let mut other = create(&elsewhere);
    other.perform(&create_shop("свечи  И МЫЛО"), &[], today()).expect("shop");
    let named = other.take_over(&package, THEIRS, "Мылова", today(), QUICK).expect_err("the name is taken");
    assert_eq!(codes(&named), [problem::SHOP_EXISTS.code]);
    note(&mut owner(&package), ONLY, 3).expect("a refusal takes nothing");
    let rename = pismovnik_register::Command::RenameShop { shop: ONLY, name: "Иная".to_owned() };
    other.perform(&rename, &[], today()).expect("renamed");
    let taken = other.take_over(&package, THEIRS, "Мылова", today(), QUICK).expect("taken");
    assert_eq!((taken[0].shop, taken[0].new), (SHOP, true));
    note(&mut other, SHOP, 4).expect("in hand");
    assert!(other.verify().is_sound());
}

#[test]
fn chains_that_went_separate_ways_are_not_merged() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    hand_over(&mut workspace, SHOP, &package);
    note(&mut owner(&package), ONLY, 5).expect("theirs");
    workspace.take_back(SHOP, "Счетоводова", today()).expect("taken back without the package");
    note(&mut workspace, SHOP, 6).expect("ours");
    let before = (workspace.head(SHOP).expect("head"), owner(&package).head(ONLY).expect("head"));
    let refused = workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect_err("refused");
    assert_eq!(codes(&refused), [problem::SHOP_DIVERGED.code]);
    assert_eq!((workspace.head(SHOP).expect("head"), owner(&package).head(ONLY).expect("head")), before);
    let wrong = workspace.take_over(&package, PASSPHRASE, "Счетоводова", today(), QUICK);
    assert!(matches!(wrong, Err(StoreError::KeyWrong)));
}

#[test]
fn a_tampered_package_is_refused() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    hand_over(&mut workspace, SHOP, &package);
    let connection = rusqlite::Connection::open(&package).expect("raw");
    let key = format!("PRAGMA key = '{THEIRS}'; PRAGMA kdf_iter = {};", QUICK.iterations);
    connection.execute_batch(&key).expect("key");
    let sql = "DROP TRIGGER payloads_kept; UPDATE payloads SET body = x'00' WHERE seq = 3;";
    connection.execute_batch(sql).expect("tampered");
    drop(connection);
    let refused = workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK);
    assert!(matches!(refused, Err(StoreError::Damaged(_))), "{refused:?}");
    let events = workspace.history(SHOP).expect("history");
    assert!(matches!(events.last().and_then(|e| e.event.as_ref()), Some(Event::HandedOver { .. })));
}

/// Pictures and letter templates of the shop, and nothing of the accountant's, go along and come back as they
/// are there then; a package that was made without them takes none away.
#[test]
fn what_dresses_papers_goes_along_and_comes_back() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    let keep = |workspace: &mut Workspace, shop, key: &str, value| {
        workspace.set_setting(Some(shop), key, value).expect("kept");
    };
    for (key, value) in [
        ("picture-logo", "знак"),
        ("picture-stamp", "печать"),
        ("letter-template.letter-reply.ru", "свои слова"),
        ("signing-keys", "ключ бухгалтера"),
        ("posting-manner", "принтер бухгалтера"),
    ] {
        keep(&mut workspace, SHOP, key, Some(value));
    }
    keep(&mut workspace, ONLY, "picture-logo", Some("чужой знак"));
    hand_over(&mut workspace, SHOP, &package);
    let mut theirs = owner(&package);
    let of = |workspace: &Workspace, shop, key: &str| workspace.setting(Some(shop), key).expect("readable");
    assert_eq!(of(&theirs, ONLY, "picture-logo").as_deref(), Some("знак"));
    assert_eq!(of(&theirs, ONLY, "picture-stamp").as_deref(), Some("печать"));
    assert_eq!(of(&theirs, ONLY, "letter-template.letter-reply.ru").as_deref(), Some("свои слова"));
    assert_eq!((of(&theirs, ONLY, "signing-keys"), of(&theirs, ONLY, "posting-manner")), (None, None));
    keep(&mut theirs, ONLY, "picture-logo", Some("новый знак"));
    keep(&mut theirs, ONLY, "picture-stamp", None);
    drop(theirs);
    workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!(of(&workspace, SHOP, "picture-logo").as_deref(), Some("новый знак"));
    assert_eq!(of(&workspace, SHOP, "picture-stamp"), None, "removed there, gone here");
    assert_eq!(of(&workspace, SHOP, "signing-keys").as_deref(), Some("ключ бухгалтера"));
    assert_eq!(of(&workspace, ONLY, "picture-logo").as_deref(), Some("чужой знак"));
    // As packages were made before: with less, and with nothing.
    keep(&mut workspace, SHOP, "number-schemes", Some("здешние"));
    keep(&mut owner(&package), ONLY, "picture-carried", Some("yes"));
    workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!(of(&workspace, SHOP, "number-schemes").as_deref(), Some("здешние"));
    keep(&mut owner(&package), ONLY, "picture-carried", None);
    keep(&mut workspace, SHOP, "picture-logo", Some("здешний знак"));
    workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!(of(&workspace, SHOP, "picture-logo").as_deref(), Some("здешний знак"));
}

/// How a shop numbers and how long it keeps its letters goes along; its acts on what was destroyed are put together.
#[test]
fn numbers_terms_and_acts_go_along_and_come_back() {
    let (_folder, path, package) = handed();
    let mut workspace = open(&path);
    let destroy = |workspace: &mut Workspace, shop: ShopId, incoming: &str, act: &str| {
        let letter = workspace.find_letter(shop, incoming).expect("letter");
        let kept = |_: &Done| Ok((act.to_owned(), format!("акт {act}")));
        workspace.destroy_letters(shop, &[letter], today(), kept).map(|_| ())
    };
    arrive(&mut workspace, SHOP, "8", b"");
    arrive(&mut workspace, SHOP, "9", b"");
    destroy(&mut workspace, SHOP, "8", "1").expect("destroyed");
    workspace.set_setting(Some(SHOP), "number-schemes", Some("Вх-{N}")).expect("kept");
    workspace.set_setting(Some(SHOP), "keeping-years", Some("5")).expect("kept");
    let import = pismovnik_register::Command::ImportSubmissions {
        shop: SHOP,
        count: 1,
        from: today(),
        through: today(),
    };
    workspace.perform(&import, &[b"{}"], today()).expect("kept");
    hand_over(&mut workspace, SHOP, &package);
    // In other hands nothing can be destroyed here: the chains would part for good.
    let refused = destroy(&mut workspace, SHOP, "9", "2").expect_err("handed over");
    assert_eq!(codes(&refused), [problem::SHOP_HANDED_OVER.code]);
    let letter = workspace.find_letter(SHOP, "9").expect("letter");
    let refused = workspace.destroy_letter(SHOP, letter, today()).expect_err("handed over");
    assert_eq!(codes(&refused), [problem::SHOP_HANDED_OVER.code]);
    let refused = workspace.remove_submissions(SHOP, 1, today()).expect_err("handed over");
    assert_eq!(codes(&refused), [problem::SHOP_HANDED_OVER.code]);
    let mut theirs = owner(&package);
    let of = |workspace: &Workspace, shop, key: &str| workspace.setting(Some(shop), key).expect("readable");
    assert_eq!(of(&theirs, ONLY, "number-schemes").as_deref(), Some("Вх-{N}"));
    assert_eq!(of(&theirs, ONLY, "keeping-years").as_deref(), Some("5"));
    assert_eq!(of(&theirs, ONLY, &format!("{ACTS}1")).as_deref(), Some("акт 1"));
    destroy(&mut theirs, ONLY, "9", "2").expect("destroyed");
    theirs.set_setting(Some(ONLY), "number-schemes", Some("{N}/{YYYY}")).expect("kept");
    theirs.set_setting(Some(ONLY), &format!("{ACTS}1"), None).expect("as a package of another program");
    drop(theirs);
    workspace.take_over(&package, THEIRS, "Счетоводова", today(), QUICK).expect("taken");
    assert_eq!(of(&workspace, SHOP, "number-schemes").as_deref(), Some("{N}/{YYYY}"));
    for act in ["1", "2"] {
        assert_eq!(of(&workspace, SHOP, &format!("{ACTS}{act}")), Some(format!("акт {act}")));
    }
    // No answer bears the number of an act.
    let (event, _) = arrived("10", "Некто", b"");
    let letter = workspace.perform_letter(SHOP, None, &[LetterStep { event, files: vec![] }], today());
    let fields = pismovnik_model::outgoing::ActFields::default();
    let drawn = LetterEvent::ActDrawn { number: " 2".to_owned(), fields, files: vec![] };
    let steps = [LetterStep { event: drawn, files: vec![] }];
    let refused = workspace.perform_letter(SHOP, Some(letter.expect("letter").letter), &steps, today());
    assert!(codes(&refused.expect_err("taken")).contains(&problem::LETTER_NUMBER_TAKEN.code));
}
