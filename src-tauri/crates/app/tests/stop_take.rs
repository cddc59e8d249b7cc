//! A list of opt-outs through the window's use cases: looked at, entered at once, taken off again; bad files.

mod one_folder;

use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::view::ProblemView;
use pismovnik_app::{Day, interview};

const PASSPHRASE: &str = "семь раз отмерь";
const TODAY: Day = Day::constant(2026, 11, 20);

fn workspace(home: &Path) -> PathBuf {
    let files = std::fs::read_dir(home).expect("a folder").flatten().map(|e| e.path());
    files.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace")
}

/// A desk over a workspace with two shops, whose owner always chooses the file that is given back.
fn desk(home: &Path) -> (Desk, PathBuf) {
    one_folder::desk(home, None).create_workspace(Some(PASSPHRASE), false).expect("created");
    let mut book = Book::open(&workspace(home), PASSPHRASE).expect("opens");
    for name in ["Лавка", "Другая"] {
        let answers = interview::preset("ru-sole-proprietor").expect("a preset");
        book.create_shop(name, None, answers, TODAY).expect("a shop");
    }
    drop(book);
    let desk = one_folder::desk(home, Some(""));
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    (desk, home.join("обновление.toml"))
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|p| p.code.as_str()).collect()
}

#[test]
fn a_list_is_looked_at_entered_once_and_taken_off_at_once() {
    let home = tempfile::tempdir().expect("temp");
    let (desk, chosen) = desk(home.path());
    desk.add_stop(1, "anna@example.test", "01.11.2026", "marketing").expect("added");
    let list = "Email;Телефон\nANNA@example.test;\nboris@example.test;(912) 000-00-02\nBoris@example.test;\n;\nнет;\n;нет\n";
    std::fs::write(&chosen, list).expect("written");
    let looked = desk.choose_stops(1).expect("looked at");
    assert_eq!(looked.entries.len(), 1, "nothing is written");
    let taking = looked.taking.expect("a list");
    assert_eq!(taking.contacts, ["boris@example.test", "79120000002"]);
    assert_eq!(codes(&taking.problems), ["row-contact-unreadable"]);
    assert!(taking.problems[0].message.contains("6–7"), "{:?}", taking.problems);
    assert!(taking.lines[1].contains("Уже в стоп-листе: 1. Повторов в файле: 1."), "{:?}", taking.lines);
    // Of another shop nothing is looked at, and nothing is entered there.
    assert!(desk.stop_list(2, "").expect("a list").taking.is_none());
    assert!(desk.take_stops(2, "20.11.2026").expect("nothing").none);
    // A day that has not come, or is none: the list waits.
    assert_eq!(codes(&desk.take_stops(1, "21.11.2026").expect_err("ahead")), ["letter-step-ahead"]);
    let malformed = desk.take_stops(1, "45.13").expect_err("no day");
    assert_eq!((codes(&malformed), malformed[0].at.as_str()), (vec!["day-malformed"], "list-since"));

    let taken = desk.take_stops(1, "18.11.2026").expect("entered");
    assert_eq!((taken.entries.len(), taken.taking.is_none(), taken.message.is_empty()), (3, true, false));
    assert!(taken.entries.iter().any(|e| e.contact == "79120000002" && e.note.contains("18 ноября")));
    // Pressed twice, it enters nothing twice and leaves the way back.
    let again = desk.take_stops(1, "18.11.2026").expect("nothing");
    assert_eq!((again.entries.len(), again.message.as_str(), &again.undo), (3, "", &taken.undo));
    // The same file again holds nothing new.
    let same = desk.choose_stops(1).expect("looked at").taking.expect("a list");
    assert!(same.takes.is_empty() && same.contacts.is_empty(), "{same:?}");
    assert!(desk.drop_stops(1).expect("dropped").taking.is_none());
    let undone = desk.undo_stop(1).expect("undone");
    let left: Vec<&str> = undone.entries.iter().map(|e| e.contact.as_str()).collect();
    assert_eq!((left, undone.undo.as_str()), (vec!["anna@example.test"], ""));
}

#[test]
fn bad_files_are_refused_and_leave_nothing() {
    let home = tempfile::tempdir().expect("temp");
    let (desk, chosen) = desk(home.path());
    let files: [(&[u8], &str); 5] = [
        (b"", "table-unreadable"),
        ("Имя;Заказ\nАнна;1234567890\n".as_bytes(), "stop-column"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00", "table-unreadable"),
        (b"Email\n\"a@example.test\n", "table-quote-open"),
        (b"Email\nnobody\n", "stop-column"),
    ];
    for (bytes, code) in files {
        std::fs::write(&chosen, bytes).expect("written");
        assert_eq!(codes(&desk.choose_stops(1).expect_err("refused")), [code]);
        let list = desk.stop_list(1, "").expect("a list");
        assert!(list.none && list.taking.is_none());
    }
    // As a Russian spreadsheet program saves it.
    let (old, _, _) = encoding_rs::WINDOWS_1251.encode("Имя;Почта\r\nАнна;anna@example.test\r\n");
    std::fs::write(&chosen, &old).expect("written");
    assert_eq!(desk.choose_stops(1).expect("read").taking.expect("a list").contacts, ["anna@example.test"]);
}

#[test]
fn twenty_thousand_are_one_entry_and_come_off_together() {
    let home = tempfile::tempdir().expect("temp");
    let (desk, chosen) = desk(home.path());
    let list: String = (0..20_000).map(|n| format!("p{n}@example.test\n")).collect();
    std::fs::write(&chosen, list).expect("written");
    let taking = desk.choose_stops(1).expect("looked at").taking.expect("a list");
    assert_eq!((taking.contacts.len(), taking.more.is_empty()), (200, false));
    assert!(desk.take_stops(1, "20.11.2026").expect("entered").shown.contains("20000"));
    assert!(desk.undo_stop(1).expect("undone").none);
    drop(desk);
    let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
    assert!(book.stop_list(1).expect("a list").is_empty());
}

#[test]
fn a_shop_in_other_hands_takes_no_list() {
    let home = tempfile::tempdir().expect("temp");
    let (desk, chosen) = desk(home.path());
    std::fs::write(&chosen, "anna@example.test\n").expect("written");
    desk.choose_stops(1).expect("looked at");
    std::fs::create_dir(home.path().join("saved")).expect("folder");
    desk.hand_over(1, "Соболева Анна", "пакет для Анны 2026").expect("handed over");
    assert_eq!(codes(&desk.take_stops(1, "20.11.2026").expect_err("refused")), ["shop-handed-over"]);
    let list = desk.stop_list(1, "").expect("a list");
    assert!(list.none && list.taking.is_some(), "it waits");
}
