//! Shops, answers, editions and their files there and back.

use std::collections::BTreeMap;

use pismovnik_model::{Locale, Record, Value, problem};
use pismovnik_register::{Command, Event, ShopId};
use pismovnik_store::StoreError;

use crate::common::*;

const SHOP: ShopId = ShopId(1);

#[test]
fn every_shape_of_answer_comes_back() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let member = Record::from([("name".to_owned(), Value::Text("Вымышленная".to_owned()))]);
    let values = BTreeMap::from([
        ("a.yes".to_owned(), Some(Value::Yes(false))),
        ("b.number".to_owned(), Some(Value::Number(i64::MIN))),
        ("c.text".to_owned(), Some(Value::Text("«ёлка» \"'; DROP TABLE shops; --".to_owned()))),
        ("d.unknown".to_owned(), Some(Value::unknown())),
        ("e.many".to_owned(), Some(Value::Many(vec!["б".to_owned(), "а".to_owned()]))),
        ("f.records".to_owned(), Some(Value::Records(vec![member]))),
    ]);
    let command =
        Command::RecordAnswers { shop: SHOP, page: "p".to_owned(), changes: values.clone(), undoes: None };
    assert_eq!(workspace.perform(&command, &[], today()).expect("recorded").seq, 2);
    drop(workspace);
    let workspace = open(&path);
    let answers = workspace.answers(SHOP).expect("answers");
    for (question, value) in values {
        assert_eq!(answers.get(&question), value.as_ref(), "{question}");
    }
    assert!(workspace.verify().is_sound());
}

#[test]
fn files_of_any_size_come_back_as_issued() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let mib = 1 << 20;
    let sizes = [("empty", 0), ("one", 1), ("chunk", mib), ("over", mib + 1), ("many", 3 * mib + 17)];
    let bytes: Vec<(&str, Vec<u8>)> =
        sizes.iter().map(|(format, size)| (*format, (0..*size).map(|i| (i % 251) as u8).collect())).collect();
    let files: Vec<(&str, &[u8])> = bytes.iter().map(|(f, b)| (*f, b.as_slice())).collect();
    issue(&mut workspace, SHOP, &files);
    drop(workspace);
    let workspace = open(&path);
    for (format, bytes) in &bytes {
        let read = workspace.read_file(SHOP, 1, "privacy-policy", Locale::Ru, format).expect("file");
        assert!(read == *bytes, "{format}");
    }
    let report = workspace.verify();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.attachments, 5);
    let edition = workspace.edition(SHOP, 1).expect("edition");
    assert_eq!(edition, self::edition(1, today(), &files));
    for wrong in
        [("privacy-policy", Locale::En, "one"), ("x", Locale::Ru, "one"), ("privacy-policy", Locale::Ru, "x")]
    {
        let error = workspace.read_file(SHOP, 1, wrong.0, wrong.1, wrong.2).expect_err("absent");
        assert_eq!(codes(&error), [problem::EDITION_UNKNOWN.code]);
    }
    assert_eq!(codes(&workspace.edition(SHOP, 2).expect_err("absent")), [problem::EDITION_UNKNOWN.code]);
    assert_eq!(codes(&workspace.edition(ShopId(9), 1).expect_err("absent")), [problem::SHOP_UNKNOWN.code]);
}

#[test]
fn files_that_are_not_what_the_edition_says_change_nothing() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let command = Command::IssueEdition { shop: SHOP, edition: edition(1, today(), &[("pdf", b"right")]) };
    for wrong in [&[b"wrong".as_slice()][..], &[], &[b"right", b"more"]] {
        let error = workspace.perform(&command, wrong, today()).expect_err("refused");
        assert!(matches!(error, StoreError::Defect(_)), "{error:?}");
    }
    assert_eq!(workspace.history(SHOP).expect("history").len(), 1);
    workspace.perform(&command, &[b"right"], today()).expect("issued");
    assert!(workspace.verify().is_sound());
}

#[test]
fn a_refused_command_writes_nothing() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let before = workspace.info().expect("info");
    let again = workspace.perform(&create_shop("лавка"), &[], today()).expect_err("taken");
    assert_eq!(codes(&again), [problem::SHOP_EXISTS.code]);
    let past = Command::IssueEdition { shop: SHOP, edition: edition(1, day("2026-11-20"), &[]) };
    let past = workspace.perform(&past, &[], today()).expect_err("past");
    assert_eq!(codes(&past), [problem::DAY_IN_PAST.code]);
    let unknown = workspace.perform(&record(ShopId(2), "a.b", None), &[], today()).expect_err("unknown");
    assert_eq!(codes(&unknown), [problem::SHOP_UNKNOWN.code]);
    let now = workspace.info().expect("info");
    assert_eq!((before.events, before.head), (now.events, now.head));
}

#[test]
fn undo_after_undo_walks_back_to_the_opening() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let opening = workspace.answers(SHOP).expect("answers");
    for value in [Some(Value::Number(1)), Some(Value::Number(2)), None, Some(Value::Number(3))] {
        workspace.perform(&record(SHOP, "logs.days", value), &[], today()).expect("recorded");
    }
    let mut seen = Vec::new();
    while let Some(undo) = workspace.undoable(SHOP).expect("undoable") {
        workspace.perform(&undo.command(SHOP), &[], today()).expect("undone");
        seen.push(workspace.answers(SHOP).expect("answers").get("logs.days").cloned());
    }
    assert_eq!(seen, [None, Some(Value::Number(2)), Some(Value::Number(1)), None]);
    assert_eq!(workspace.answers(SHOP).expect("answers"), opening);
    assert_eq!(workspace.history(SHOP).expect("history").len(), 9, "undo adds, it takes nothing away");
}

#[test]
fn the_place_in_the_questionnaire_is_kept_without_an_event() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    assert_eq!(workspace.position(SHOP).expect("position"), None);
    for page in ["operator", "cookies"] {
        workspace.set_position(SHOP, page).expect("kept");
    }
    workspace.set_setting(None, "language", Some("kk")).expect("kept");
    workspace.set_setting(None, "theme", Some("dark")).expect("kept");
    workspace.set_setting(None, "theme", None).expect("forgotten");
    assert_eq!(
        codes(&workspace.set_position(ShopId(2), "x").expect_err("unknown")),
        [problem::SHOP_UNKNOWN.code]
    );
    drop(workspace);
    let workspace = open(&path);
    assert_eq!(workspace.position(SHOP).expect("position").as_deref(), Some("cookies"));
    assert_eq!(
        workspace.settings(None).expect("settings"),
        BTreeMap::from([("language".to_owned(), "kk".to_owned())])
    );
    assert_eq!(workspace.history(SHOP).expect("history").len(), 1);
}

#[test]
fn a_shop_is_found_by_number_and_by_name() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    assert_eq!(workspace.find_shop(" чайная  ЛАВКА ").expect("found"), SHOP);
    assert_eq!(workspace.find_shop("2").expect("found"), ShopId(2));
    assert_eq!(codes(&workspace.find_shop("3").expect_err("absent")), [problem::SHOP_UNKNOWN.code]);
    let rename = Command::RenameShop { shop: SHOP, name: "2".to_owned() };
    workspace.perform(&rename, &[], today()).expect("renamed");
    assert_eq!(workspace.find_shop("2").expect("found"), SHOP, "a name goes before a number");
    let line = workspace.shop(SHOP).expect("shop");
    assert_eq!((line.name.as_str(), line.editions, line.events, line.answers), ("2", 1, 7, 3));
}

#[test]
fn a_printed_head_leads_to_its_entry() {
    let (_folder, path) = place();
    furnished(&path);
    let workspace = open(&path);
    for entry in workspace.history(SHOP).expect("history") {
        assert_eq!(workspace.find_head(SHOP, &entry.head).expect("head"), Some(entry.seq));
        assert_eq!(workspace.find_head(ShopId(2), &entry.head).expect("head"), None);
    }
    let head = workspace.head(SHOP).expect("head");
    assert_eq!(workspace.find_head(SHOP, &head).expect("head"), Some(6));
    assert!(head.len() == 11 && head.as_bytes()[5] == b'-', "{head}");
}

#[test]
fn destruction_takes_the_contents_and_leaves_the_chain() {
    let (_folder, path) = place();
    furnished(&path);
    let mut workspace = open(&path);
    let head = workspace.head(SHOP).expect("head");
    // Entry 4 set logs.days to 2, entry 5 issued the edition.
    let destroyed = Event::Destroyed { entries: vec![4, 5] };
    workspace.append(SHOP, &[destroyed], &[], today()).expect("destroyed");
    let report = workspace.verify();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.destroyed, 2);
    assert_eq!(workspace.find_head(SHOP, &head).expect("head"), Some(6), "printed heads still stand");
    let history = workspace.history(SHOP).expect("history");
    assert!(history[3].event.is_none() && history[4].event.is_none() && history[5].event.is_some());
    assert_eq!(workspace.answers(SHOP).expect("answers").get("logs.days"), Some(&Value::Number(1)));
    assert_eq!(workspace.editions(SHOP).expect("editions"), []);
    assert_eq!(*workspace.state(), workspace.reader().expect("reader").state().expect("state"));
    // A destruction itself, or an entry twice, cannot be destroyed.
    for entries in [vec![7], vec![4], vec![99]] {
        workspace.append(SHOP, &[Event::Destroyed { entries }], &[], today()).expect_err("refused");
    }
    assert!(workspace.verify().is_sound());
    let connection = {
        drop(workspace);
        raw(&path)
    };
    for table in ["payloads", "entry_keys", "attachments", "chunks"] {
        let left: i64 = connection
            .query_row(&format!("SELECT count(*) FROM {table} WHERE shop = 1 AND seq IN (4, 5)"), [], |r| {
                r.get(0)
            })
            .expect("count");
        assert_eq!(left, 0, "{table}");
    }
}

#[test]
fn a_reader_on_another_thread_sees_finished_writes() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let reader = workspace.reader().expect("reader");
    workspace.perform(&record(SHOP, "a.b", Some(Value::Number(1))), &[], today()).expect("recorded");
    let answers = std::thread::spawn(move || reader.answers(SHOP)).join().expect("thread").expect("answers");
    assert_eq!(answers.get("a.b"), Some(&Value::Number(1)));
}
