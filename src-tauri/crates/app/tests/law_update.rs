//! Updates of calendars and rules: looked at, applied, read again at the next start, taken back.

mod one_folder;

use one_folder::desk;
use pismovnik_app::book::Book;
use pismovnik_app::due;
use pismovnik_app::interview;
use pismovnik_app::law_update::{self, EditionOf, Held, LetterChange};
use pismovnik_app::letters::{Channel, Intake};
use pismovnik_app::{Country, Law, LetterKind};
use pismovnik_law::Standing;

const CALENDAR: &str = r#"
schema = 1
title = "Календарь 2028 года"
verified_through = 2027-06-30
[[year]]
country = "RU"
year = 2028
confidence = "high"
sources = ["выдумано"]
moved = [{ from = 2028-01-01, to = 2028-01-10 }]
[year.holidays]
new-year = [2028-01-01, 2028-01-02, 2028-01-03, 2028-01-04, 2028-01-05, 2028-01-06, 2028-01-08]
christmas = [2028-01-07]
"#;

#[test]
fn a_preview_names_changed_days_editions_and_letters() {
    let temp = tempfile::tempdir().expect("temp");
    let file = temp.path().join("u.toml");
    std::fs::write(&file, CALENDAR).expect("written");
    let chosen = law_update::read(&file).expect("sound");
    let edition = |number, as_of| EditionOf { shop: "Лавка".to_owned(), number, as_of };
    let editions = vec![
        edition(1, jiff::civil::date(2026, 11, 1)),
        edition(2, jiff::civil::date(2027, 6, 30)),
        edition(3, jiff::civil::date(2027, 7, 1)),
    ];
    let letter = |day| {
        let mut letter = due::letter(Country::Russia, day);
        letter.kinds = vec![LetterKind::Stop];
        letter
    };
    let letters = vec![
        ("Вх. № 1".to_owned(), letter(jiff::civil::date(2028, 1, 3))),
        ("Вх. № 2".to_owned(), letter(jiff::civil::date(2026, 11, 3))),
        ("Вх. № 3".to_owned(), letter(jiff::civil::date(2020, 1, 1))),
    ];
    let preview = law_update::preview(Law::built_in(), &chosen.update, &Held { editions, letters });
    let touched: Vec<(u32, Standing)> = preview.editions.iter().map(|(e, s)| (e.number, *s)).collect();
    assert_eq!(touched, [(2, Standing::Verified)], "only the edition between the two days");
    let moved = LetterChange {
        label: "Вх. № 1".to_owned(),
        was: Some(jiff::civil::date(2028, 1, 21)),
        now: Some(jiff::civil::date(2028, 1, 24)),
    };
    assert_eq!(preview.letters, [moved]);
}

/// The window names the open letters whose day moves, and leaves alone those whose day stays.
#[test]
fn the_window_tells_which_letters_an_update_moves() {
    const MOVED: &str = r#"
schema = 1
title = "Выходной 30 ноября"
[[year]]
country = "RU"
year = 2026
confidence = "high"
sources = ["выдумано"]
moved = [{ from = 2026-02-28, to = 2026-11-30 }]
[year.holidays]
unity-day = [2026-11-04]
"#;
    const PASSPHRASE: &str = "длинная фраза";
    let temp = tempfile::tempdir().expect("temp");
    let window = desk(temp.path(), Some(MOVED));
    window.create_workspace(Some(PASSPHRASE), false).expect("created");
    let path = std::fs::read_dir(temp.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.extension().is_some_and(|e| e == "pismovnik"))
        .expect("the workspace");
    window.lock().expect("locked");
    {
        let mut book = Book::open(&path, PASSPHRASE).expect("opens");
        let answers = interview::preset("ru-sole-proprietor").expect("preset");
        let today = jiff::civil::date(2026, 11, 20);
        let shop = book.create_shop("Лавка", None, answers, today).expect("shop");
        for (number, received) in [("12", 19), ("13", 2)] {
            let received = jiff::civil::date(2026, 11, received);
            let mut intake = Intake::new(number, &[LetterKind::Stop], Channel::Post, received);
            intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
            book.receive_letter(shop, intake, &[], today).expect("received");
        }
    }
    window.unlock(Some(PASSPHRASE)).expect("opens");
    let chosen = window.choose_law_update().expect("told").chosen.expect("a preview");
    assert_eq!(chosen.letters.len(), 1, "{:?}", chosen.letters);
    let line = &chosen.letters[0];
    for wanted in ["Лавка, письмо №\u{a0}12", "было — чт 3 декабря", "станет — пт 4 декабря"]
    {
        assert!(line.contains(wanted), "{wanted} in {line}");
    }
}

#[test]
fn an_update_applies_after_a_look_and_at_every_next_start() {
    let temp = tempfile::tempdir().expect("temp");
    let window = desk(temp.path(), Some(CALENDAR));
    let before = window.law().expect("told");
    assert!(window.apply_law_update().is_err(), "nothing was chosen");
    let looked = window.choose_law_update().expect("told");
    let chosen = looked.chosen.expect("a preview");
    assert_eq!(chosen.title, "Календарь 2028 года");
    assert!(chosen.changes.iter().any(|c| c.contains("10 января 2028\u{A0}г.")), "{:?}", chosen.changes);
    assert_eq!(looked.verified, before.verified, "looking applies nothing");
    assert!(window.drop_law_update().expect("told").chosen.is_none());
    window.choose_law_update().expect("told");
    let applied = window.apply_law_update().expect("told");
    assert_eq!(applied.updates, ["Календарь 2028 года"]);
    assert_ne!(applied.verified, before.verified);
    assert_eq!(applied.years.len(), before.years.len() + 1);

    let again = desk(temp.path(), None);
    assert_eq!(again.law().expect("told").updates, ["Календарь 2028 года"]);
    let back = again.built_in_law().expect("told");
    assert_eq!((back.updates.len(), &back.verified), (0, &before.verified));
    assert!(temp.path().join("law-updates-1/0001.toml").exists(), "set aside, not deleted");
    assert_eq!(desk(temp.path(), None).law().expect("told").updates.len(), 0);
}

#[test]
fn a_wrong_file_is_refused_and_a_damaged_copy_is_told_and_kept() {
    let temp = tempfile::tempdir().expect("temp");
    let wrong = desk(temp.path(), Some("schema = 1\nkey = 1"));
    assert_eq!(wrong.choose_law_update().expect_err("refused")[0].code, "update-key-unknown");
    assert!(wrong.apply_law_update().is_err());
    let folder = temp.path().join("law-updates");
    std::fs::create_dir(&folder).expect("made");
    std::fs::write(folder.join("0001.toml"), "schema = ").expect("written");
    std::fs::write(folder.join("0002.toml"), CALENDAR).expect("written");
    let law = desk(temp.path(), None).law().expect("told");
    assert_eq!(law.updates, ["Календарь 2028 года"], "the others still count");
    assert_eq!((law.damaged.len(), law.damaged[0].at.as_str()), (1, "0001.toml"));
    assert_eq!(std::fs::read_to_string(folder.join("0001.toml")).expect("there"), "schema = ");
}

#[test]
fn papers_of_a_day_verified_by_an_update_are_not_provisional() {
    let temp = tempfile::tempdir().expect("temp");
    let file = temp.path().join("u.toml");
    std::fs::write(&file, CALENDAR).expect("written");
    let law = law_update::law_with(Some(&file)).expect("sound");
    let answers = pismovnik_interview::preset("ru-sole-proprietor").expect("a preset");
    let facts = pismovnik_interview::facts(&answers);
    let day = jiff::civil::date(2027, 3, 1);
    for (law, provisional) in [(Law::built_in(), true), (&law, false)] {
        let order = pismovnik_app::papers::Order {
            facts: &facts,
            law,
            as_of: day,
            today: day,
            langs: Vec::new(),
            formats: Vec::new(),
        };
        let documents = pismovnik_app::papers::draft_all(&order).expect("drafted");
        assert!(documents.iter().all(|d| d.provisional == provisional));
        let unverified = law.evaluate(&facts, day).expect("covered").iter().any(|f| f.id == "law-unverified");
        assert_eq!(unverified, provisional);
    }
}

#[test]
fn a_folder_of_updates_that_cannot_be_read_is_told_and_left_alone() {
    let temp = tempfile::tempdir().expect("temp");
    let (settings, place) = (temp.path().join("settings.json"), temp.path().join("law-updates"));
    std::fs::write(&place, "not a folder").expect("written");
    let applied = law_update::applied(&settings);
    assert!(applied.titles.is_empty());
    assert_eq!(applied.damaged.iter().map(|p| p.at.as_str()).collect::<Vec<_>>(), ["law-updates"]);
    assert!(desk(temp.path(), Some(CALENDAR)).choose_law_update().is_ok_and(|view| !view.damaged.is_empty()));
    assert_eq!(std::fs::read_to_string(&place).expect("there"), "not a folder");
}
