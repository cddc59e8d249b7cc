//! Signing many papers in one go: what is said of those that cannot be, and what holds everything up.

use std::path::PathBuf;

use pismovnik_app::book::Book;
use pismovnik_app::desk::{Desk, SignWish};
use pismovnik_app::host::Host;
use pismovnik_app::{Day, Locale, interview, signed};

const TODAY: Day = Day::constant(2026, 11, 20);
const NOW: i64 = 1_795_000_000;
const PASSPHRASE: &str = "длинная парольная фраза";
const KEY: &str = "кодовая фраза";

struct Mine(PathBuf);

impl Host for Mine {
    fn today(&self) -> Day {
        TODAY
    }
    fn proposed_folder(&self) -> PathBuf {
        self.0.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.0.join("settings.json")
    }
    fn now(&self) -> i64 {
        NOW
    }
}

/// An open workspace with issued papers and a key; the key's name.
fn desk() -> (tempfile::TempDir, Desk, String) {
    let temp = tempfile::tempdir().expect("folder");
    let file = temp.path().join("w.pismovnik");
    let mut book = Book::create(&file, PASSPHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    book.issue(1, TODAY, TODAY).expect("issued");
    let key = signed::keyring::make(Locale::Ru, "Соболева Анна", 3, KEY, NOW).expect("a key");
    let key = book.keep_key(&key, KEY).expect("kept");
    drop(book);
    let settings = serde_json::json!({ "workspace": file, "locale": "ru" });
    std::fs::write(temp.path().join("settings.json"), settings.to_string()).expect("settings");
    let desk = Desk::new(Box::new(Mine(temp.path().to_owned())));
    desk.unlock(Some(PASSPHRASE)).expect("unlocked");
    (temp, desk, key)
}

fn names(all: &[&str]) -> Vec<String> {
    all.iter().map(|name| format!("{name}.ru.s1-e1.pdf")).collect()
}

fn wish<'a>(papers: &'a [String], key: &'a str) -> SignWish<'a> {
    SignWish { papers, key, passphrase: KEY, authority: None, reach: "b-b", service: "", place: "" }
}

fn state(desk: &Desk, name: &str) -> String {
    let view = desk.signing(1).expect("a view");
    view.papers.into_iter().find(|paper| paper.id == name).expect(name).state
}

#[test]
fn a_paper_whose_mark_has_no_place_is_named_and_the_others_are_signed() {
    let (_temp, desk, key) = desk();
    let papers = names(&["consent-marketing", "withdrawal-form"]);
    // The title of both stands there.
    let over = SignWish { place: "1,60,25", ..wish(&papers, &key) };
    desk.begin_signing(1, &over).expect("opened");
    assert!(desk.sign_next("").expect("told").problems.is_empty());
    let run = desk.sign_next("").expect("told");
    assert_eq!((run.done, run.total, run.told.len()), (2, 2, 2));
    assert!(run.told.iter().all(|it| it.mark == "seal" && it.lines[0].ends_with("не подписана.")), "{run:?}");
    assert_eq!(run.words, "Подписано 0 из 2");
    assert_eq!(state(&desk, &papers[0]), "unsigned");
    // Where the program looks for room itself and a page is full, the signature does without its mark.
    let free = SignWish { place: "auto", ..wish(&papers, &key) };
    desk.begin_signing(1, &free).expect("opened");
    desk.sign_next("").expect("signed");
    let run = desk.sign_next("").expect("signed");
    assert_eq!((run.done, run.told.len(), run.told[0].mark.as_str()), (2, 1, "wait"));
    assert!(run.told[0].lines[0].contains("подпись поставлена без неё"), "{run:?}");
    assert!(papers.iter().all(|name| state(&desk, name) == "signed"));
    // Both are remembered for the next time.
    let view = desk.signing(1).expect("a view");
    assert_eq!((view.place.as_str(), view.last_key), ("auto", key));
}

#[test]
fn a_service_that_does_not_answer_loses_nothing() {
    let (_temp, desk, key) = desk();
    let papers = names(&["privacy-policy", "withdrawal-form"]);
    let dead = "http://127.0.0.1:1/tsa";
    let missing = SignWish { reach: "b-t", ..wish(&papers, &key) };
    let refused = desk.begin_signing(1, &missing).expect_err("no service");
    assert_eq!(refused[0].code, "service-missing");
    let stamped = SignWish { reach: "b-t", service: dead, ..wish(&papers, &key) };
    desk.begin_signing(1, &stamped).expect("opened");
    for _ in 0..2 {
        let run = desk.sign_next("").expect("told");
        assert_eq!((run.done, run.problems[0].code.as_str()), (0, "service-unreachable"));
        assert_eq!((run.offers, run.ended.as_str()), (vec!["b-b".to_owned()], ""));
        assert!(run.safe.contains("пока не подписана; сама бумага на месте"), "{}", run.safe);
    }
    assert_eq!(state(&desk, &papers[0]), "unsigned");
    // The owner decides: without a stamp, this one and the next, with the key opened once.
    assert_eq!(desk.sign_next("b-b").expect("signed").done, 1);
    assert_eq!(desk.sign_next("").expect("signed").done, 2);
    assert!(desk.sign_next("").is_err(), "the key is forgotten");
    // The service is remembered, and how far signatures were to reach.
    let view = desk.signing(1).expect("a view");
    assert_eq!((view.service.as_str(), view.reach.as_str()), (dead, "b-t"));
}

#[test]
fn a_token_is_named_before_its_pin_is_tried() {
    let (_temp, desk, _) = desk();
    let papers = names(&["withdrawal-form"]);
    let token = wish(&papers, "token|1|0123456789abcdef");
    let refused = desk.begin_signing(1, &token).expect_err("no library");
    assert_eq!(refused[0].code, "token-library-unchosen");
    let empty = SignWish { passphrase: "", ..token };
    let codes: Vec<String> =
        desk.begin_signing(1, &empty).expect_err("no PIN").into_iter().map(|p| p.code).collect();
    assert_eq!(codes, ["token-library-unchosen", "token-pin-empty"]);
    // A place is tried before anything is signed, with the key locked.
    let view = desk.signing(1).expect("a view");
    let key = view.keys[0].id.clone();
    let spot = desk.mark_spot(1, &papers[0], &key, "auto").expect("a place");
    assert!(spot.problem.is_none() && spot.says.contains("Соболева Анна"), "{spot:?}");
    assert!(spot.place.starts_with("last,"), "{}", spot.place);
    let taken = desk.mark_spot(1, &papers[0], &key, "1,60,25").expect("a place");
    assert_eq!(taken.problem.expect("covered").code, "mark-covers");
    let picture = desk.picture(&format!("mark/{}/page/1/300", spot.token)).expect("a page");
    assert!(picture.0.starts_with(b"\x89PNG"));
    assert!(desk.picture(&format!("mark/{}/look/300", spot.token)).is_some());
    assert!(desk.picture("mark/99/page/1/300").is_none());
    let unseen = desk.mark_spot(1, &papers[0], "token|1|0123456789abcdef", "auto").expect_err("unknown");
    assert_eq!(unseen[0].code, "mark-key-unseen");
}
