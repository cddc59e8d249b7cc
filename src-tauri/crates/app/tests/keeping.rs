//! Copies by themselves, the way back from inside, and destruction to its end: nothing of it is left anywhere that
//! the program knows of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::letters::FileIn;
use pismovnik_app::vault::{self, KEPT};
use pismovnik_app::{Day, LetterKind, Locale, interview};
use pismovnik_model::intake::{Channel, Ending, FileRole, Intake};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_store::Workspace;
use rusqlite::{Connection, MAIN_DB};

const PASSPHRASE: &str = "длинная парольная фраза";
const TODAY: Day = Day::constant(2026, 11, 20);
const CANARY: &str = "КАНАРЕЙКАЖЕЛТАЯ";

/// A machine whose owner answers every dialog with what lies ready.
#[derive(Clone)]
struct Machine {
    home: PathBuf,
    day: Arc<Mutex<Day>>,
    chosen: Arc<Mutex<Option<PathBuf>>>,
}

impl Machine {
    fn new(home: &Path) -> Machine {
        let machine =
            Machine { home: home.to_owned(), day: Arc::new(Mutex::new(TODAY)), chosen: Arc::default() };
        for folder in ["data", "settings"] {
            fs::create_dir_all(home.join(folder)).expect("folder");
        }
        machine
    }

    fn choose(&self, path: &Path) {
        *self.chosen.lock().expect("not poisoned") = Some(path.to_owned());
    }

    fn desk(&self) -> Desk {
        Desk::new(Box::new(self.clone()))
    }

    /// The program, started anew on the next day and closed again.
    fn next_day(&self) {
        let mut day = self.day.lock().expect("not poisoned");
        *day = day.tomorrow().expect("a day");
    }

    fn automatic(&self) -> BTreeSet<String> {
        let Ok(all) = fs::read_dir(self.home.join("settings/copies")) else { return BTreeSet::new() };
        all.map(|e| e.expect("entry").file_name().to_string_lossy().into_owned()).collect()
    }
}

impl Host for Machine {
    fn today(&self) -> Day {
        *self.day.lock().expect("not poisoned")
    }
    fn proposed_folder(&self) -> PathBuf {
        self.home.join("data")
    }
    fn settings_file(&self) -> PathBuf {
        self.home.join("settings/settings.json")
    }
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        self.chosen.lock().expect("not poisoned").clone()
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        self.chosen.lock().expect("not poisoned").clone()
    }
    fn ask_folder(&self, _: &str) -> Option<PathBuf> {
        self.chosen.lock().expect("not poisoned").clone()
    }
}

/// A desk with a workspace and a shop in it.
fn furnished(machine: &Machine) -> Desk {
    let desk = machine.desk();
    desk.create_workspace(Some(PASSPHRASE), false).expect("created");
    desk.create_shop("Лавка", Some("ru-sole-proprietor")).expect("a shop");
    desk
}

fn reopened(machine: &Machine) -> Desk {
    let desk = machine.desk();
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    desk
}

#[test]
fn copies_come_by_themselves_once_a_day_and_only_the_latest_stay() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    drop(furnished(&machine));
    drop(reopened(&machine));
    assert_eq!(machine.automatic().len(), 1, "{:?}", machine.automatic());
    drop(reopened(&machine));
    assert_eq!(machine.automatic().len(), 1, "one a day");
    machine.next_day();
    drop(reopened(&machine));
    assert_eq!(machine.automatic().len(), 1, "nothing was written since");
    let own = home.path().join("мои");
    fs::create_dir(&own).expect("folder");
    let desk = reopened(&machine);
    machine.choose(&own.join("моя.pismovnik"));
    assert!(desk.back_up().expect("copied").said.contains('1'));
    drop(desk);
    let mut all = machine.automatic();
    for n in 0..KEPT + 3 {
        let desk = reopened(&machine);
        desk.rename_shop(1, &format!("Лавка {n}")).expect("renamed");
        drop(desk);
        machine.next_day();
        drop(reopened(&machine));
        all.extend(machine.automatic());
    }
    let kept = machine.automatic();
    assert_eq!((kept.len(), all.len()), (KEPT, KEPT + 4));
    assert!(kept.iter().eq(all.iter().rev().take(KEPT).rev()), "the latest ones stay: {kept:?}");
    assert!(own.join("моя.pismovnik").exists(), "what the owner copied is the owner's");
    // Each opens by itself with the passphrase, and is whole.
    for name in &kept {
        let path = home.path().join("settings/copies").join(name);
        assert!(Book::open(&path, PASSPHRASE).expect(name).verify().is_sound(), "{name}");
    }
}

#[test]
fn a_copy_that_cannot_be_made_is_told_and_stops_nobody() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    let desk = furnished(&machine);
    let removable = home.path().join("флешка");
    fs::create_dir(&removable).expect("folder");
    machine.choose(&removable);
    assert!(desk.choose_copies_folder().expect("chosen").failed.is_empty());
    assert_eq!(fs::read_dir(&removable).expect("there").count(), 1);
    // Pulled out: where its folder was there is nothing that takes a file.
    fs::remove_dir_all(&removable).expect("gone");
    fs::write(&removable, b"").expect("no folder");
    drop(desk);
    machine.next_day();
    let desk = reopened(&machine);
    desk.rename_shop(1, "Другая").expect("work goes on");
    drop(desk);
    let desk = reopened(&machine);
    let told = desk.keeping().expect("told");
    assert_eq!(told.failed.len(), 1, "{:?}", told.failed);
    assert!(!told.fresh);
    // Back in its place, the next opening makes up for it.
    fs::remove_file(&removable).expect("gone");
    drop(desk);
    let told = reopened(&machine).keeping().expect("told");
    assert!(told.failed.is_empty() && told.fresh, "{:?}", told.failed);
    assert_eq!(fs::read_dir(&removable).expect("there").count(), 1);
}

#[test]
fn copies_do_not_go_where_the_workspace_is() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    let desk = furnished(&machine);
    machine.choose(&home.path().join("data"));
    assert_eq!(desk.choose_copies_folder().expect_err("refused")[0].code, "copy-beside");
    machine.choose(&home.path().join("data/../data/копия.pismovnik"));
    assert_eq!(desk.back_up().expect_err("refused")[0].code, "copy-beside");
}

#[test]
fn the_way_back_from_inside_keeps_what_was_there_and_what_is_known_of_copies() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    let desk = furnished(&machine);
    let copies = home.path().join("копии");
    fs::create_dir(&copies).expect("folder");
    let (first, second) = (copies.join("1.pismovnik"), copies.join("2.pismovnik"));
    machine.choose(&first);
    desk.back_up().expect("copied");
    desk.rename_shop(1, "Позже").expect("renamed");
    machine.choose(&second);
    desk.back_up().expect("copied");
    // A copy that is none, and a wrong passphrase: refused, and the workspace is open as it was.
    let broken = copies.join("broken.pismovnik");
    fs::write(&broken, vec![1; 9000]).expect("written");
    machine.choose(&broken);
    assert!(desk.restore_copy(Some(PASSPHRASE), None, false).is_err());
    machine.choose(&first);
    assert!(desk.restore_copy(Some(PASSPHRASE), Some("не тот пароль вовсе"), false).is_err());
    // Mistyped, the workspace's own passphrase must not count as a file that cannot be read.
    for sure in [false, true] {
        let refused = desk.restore_copy(Some("не тот пароль вовсе"), Some(PASSPHRASE), sure);
        assert_eq!(refused.expect_err("refused")[0].code, "workspace-key-wrong");
    }
    assert_eq!(desk.start().expect("open").shops[0].name, "Позже");
    let view = desk.restore_copy(Some(PASSPHRASE), None, false).expect("restored");
    assert_eq!(desk.start().expect("open").shops[0].name, "Лавка");
    assert_eq!(view.copies.len(), 2, "the copy made later stays known: {:?}", view.copies);
    let kept = fs::read_dir(home.path().join("data")).expect("folder").flatten();
    let kept = kept.map(|e| e.path()).find(|p| p.to_string_lossy().ends_with(".before-restore"));
    let kept = Book::open(&kept.expect("what was there"), PASSPHRASE).expect("opens");
    assert_eq!(kept.shop(1).expect("shop").name, "Позже");
}

/// A file that was spoiled while it was open does not tell what was destroyed in it: a way back needs a yes for that.
#[test]
fn a_way_back_from_a_spoiled_file_needs_a_yes_of_its_own() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    let desk = furnished(&machine);
    let copies = home.path().join("копии");
    fs::create_dir(&copies).expect("folder");
    let copy = copies.join("1.pismovnik");
    machine.choose(&copy);
    desk.back_up().expect("copied");
    desk.rename_shop(1, "Позже").expect("renamed");
    let data = home.path().join("data");
    let named = |ending: &str| {
        let all = fs::read_dir(&data).expect("folder").flatten().map(|e| e.path());
        all.into_iter().find(|p| p.to_string_lossy().ends_with(ending)).expect("a file")
    };
    // In another place of the disk: nothing that closes the old one mends it.
    let (file, spoiled) = (named(".pismovnik"), vec![7; 20_000]);
    for log in [named("-wal"), named("-shm"), file.clone()] {
        fs::remove_file(log).expect("gone");
    }
    fs::write(&file, &spoiled).expect("spoiled");
    // A yes that nothing was asked for is none.
    let refused = desk.restore_copy(Some(PASSPHRASE), None, true).expect_err("refused");
    assert_eq!(refused[0].code, "restore-unread");
    assert!(fs::read(&file).expect("the file") == spoiled, "nothing changed");
    machine.choose(&copies.join("another, and none"));
    desk.restore_copy(Some(PASSPHRASE), None, true).expect("the copy that was chosen");
    assert_eq!(desk.start().expect("open").shops[0].name, "Лавка");
    assert!(fs::read(named(".unreadable")).expect("kept") == spoiled, "byte for byte");
}

/// A file that does not open at all is gone back from at the door: spoiled with a yes, gone without; a workspace that was
/// closed stays closed where that is refused.
#[test]
fn a_workspace_that_does_not_open_is_gone_back_to_a_copy_from_its_door() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    let desk = furnished(&machine);
    let copies = home.path().join("копии");
    fs::create_dir(&copies).expect("folder");
    let copy = copies.join("1.pismovnik");
    machine.choose(&copy);
    desk.back_up().expect("copied");
    let state = |desk: &Desk| desk.start().expect("a state").workspace.state;
    desk.lock().expect("locked");
    let refused = desk.restore_locked(Some(PASSPHRASE), Some("не тот пароль вовсе"), false);
    assert_eq!(refused.expect_err("refused")[0].code, "workspace-key-wrong");
    assert_eq!(state(&desk), "locked");
    let data = home.path().join("data");
    let named = |ending: &str| {
        let all = fs::read_dir(&data).expect("folder").flatten().map(|e| e.path());
        all.into_iter().find(|p| p.to_string_lossy().ends_with(ending))
    };
    let file = named(".pismovnik").expect("the file");
    fs::write(&file, vec![7; 20_000]).expect("spoiled");
    assert!(desk.unlock(Some(PASSPHRASE)).is_err());
    for sure in [false, true] {
        // What was asked before is forgotten by another opening, and a yes to nothing is none.
        assert!(desk.unlock(Some(PASSPHRASE)).is_err());
        let refused = desk.restore_locked(Some(PASSPHRASE), None, sure).expect_err("refused");
        assert_eq!((refused[0].code.as_str(), state(&desk).as_str()), ("restore-unread", "locked"));
    }
    machine.choose(&copies.join("another, and none"));
    let view = desk.restore_locked(Some(PASSPHRASE), None, true).expect("the copy that was chosen");
    assert_eq!((view.workspace.state.as_str(), view.shops[0].name.as_str()), ("open", "Лавка"));
    assert!(named(".unreadable").is_some());

    desk.lock().expect("locked");
    fs::remove_file(&file).expect("gone");
    machine.choose(&copy);
    let view = desk.restore_locked(Some(PASSPHRASE), None, false).expect("restored");
    assert_eq!((view.workspace.state.as_str(), view.shops[0].name.as_str()), ("open", "Лавка"));
}

/// A workspace with one letter full of canaries and one without, both closed; the letters' ids.
fn with_canaries(path: &Path) -> (Book, LetterId, LetterId) {
    let mut book = Book::create(path, PASSPHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let mut one = |number: &str, name: &str| {
        let mut intake = Intake::new(number, &[LetterKind::Withdrawal], Channel::Post, TODAY);
        intake.sender.name = Some(name.to_owned());
        intake.scope = Some(format!("{name} отзывает согласие"));
        let scan = FileIn {
            name: format!("{name}.pdf"),
            role: FileRole::Letter,
            bytes: name.repeat(1000).into_bytes(),
        };
        let letter = book.receive_letter(1, intake, &[scan], TODAY).expect("received").letter;
        let note = LetterEvent::Noted { text: format!("звонил: {name}") };
        book.take_step(1, letter, note, &[], TODAY).expect("noted");
        let reason = Some("сам передумал".to_owned());
        let close = LetterEvent::Closed { ending: Ending::TakenBack, reason };
        book.take_step(1, letter, close, &[], TODAY).expect("closed");
        letter
    };
    let (gone, stays) = (one("1", CANARY), one("2", "Соболева Анна"));
    // What was typed in the window and never recorded.
    let draft = pismovnik_store::letter_setting(gone, "reply.letter-reply");
    book.set_position(1, &draft, &format!("Уважаемая {CANARY}!")).expect("kept");
    (book, gone, stays)
}

/// Every page of a workspace in the clear.
fn pages(path: &Path) -> Vec<u8> {
    let mut connection = Connection::open(path).expect("raw");
    connection.execute_batch(&format!("PRAGMA key = '{PASSPHRASE}';")).expect("key");
    connection.serialize(MAIN_DB).expect("pages").to_vec()
}

fn holds(bytes: &[u8], canary: &str) -> bool {
    [canary.to_owned(), canary.to_lowercase()]
        .iter()
        .any(|needle| bytes.windows(needle.len()).any(|w| w == needle.as_bytes()))
}

/// All files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() { all.extend(below(&path)) } else { all.push(path) }
    }
    all
}

#[test]
fn after_destruction_nothing_is_left_in_file_log_search_drafts_and_copies() {
    let home = tempfile::tempdir().expect("temp");
    let (data, copies) = (home.path().join("data"), home.path().join("копии"));
    for folder in [&data, &copies] {
        fs::create_dir(folder).expect("folder");
    }
    let path = data.join("w.pismovnik");
    let (mut book, gone, stays) = with_canaries(&path);
    let (near, lost) = (copies.join("near.pismovnik"), copies.join("lost.pismovnik"));
    book.back_up(&near, TODAY).expect("copied");
    book.back_up(&lost, TODAY).expect("copied");
    let automatic = book.snapshot(&copies.join("auto"), TODAY).expect("copied").expect("a copy");
    let elsewhere = home.path().join("elsewhere");
    fs::rename(&lost, &elsewhere).expect("moved");
    drop(book);
    // A way back leaves what was there beside the file; a migration and a kill leave files of their own.
    let way =
        vault::Return { path: &path, present: PASSPHRASE, copy: &near, of_copy: PASSPHRASE, unread: false };
    let done = vault::restore(&way, TODAY).expect("restored");
    let kept = done.kept.expect("kept");
    fs::copy(&kept, data.join("w.pismovnik.v3-copy")).expect("as a migration leaves it");
    fs::copy(&kept, data.join("w.pismovnik.rekeying")).expect("as a kill leaves it");
    fs::write(data.join("w.pismovnik.unreadable"), b"what nobody could read").expect("kept");
    fs::write(data.join("w.pismovnik.txt"), b"the owner's own").expect("not ours");
    for file in [&path, &near, &automatic, &elsewhere, &kept] {
        assert!(holds(&pages(file), CANARY), "before: {}", file.display());
    }

    let printed = Workspace::open(&path, PASSPHRASE).expect("opened").head(ShopId(1)).expect("head");
    let mut book = Book::open(&path, PASSPHRASE).expect("opened");
    let draft = pismovnik_store::letter_setting(gone, "reply.letter-reply");
    book.set_position(1, &draft, &format!("Уважаемая {CANARY}!")).expect("kept");
    let later = Day::constant(2029, 11, 21);
    let past = book.past_keeping(1, 3, later).expect("past");
    assert_eq!(past.len(), 2);
    let done = book.destroy_past(Locale::Ru, 1, &[gone], "УЖ-1", later).expect("destroyed");
    assert_eq!(done.count, 1);
    let known = fs::canonicalize(&near).expect("there");
    assert!(done.copies.remade.contains(&known), "{:?}", done.copies);
    assert_eq!(done.copies.remade.len(), 2, "{:?}", done.copies);
    assert_eq!(done.copies.removed.len(), 3, "{:?}", done.copies);
    let beyond: Vec<_> = done.copies.beyond.iter().map(|c| c.path.file_name().expect("name")).collect();
    assert_eq!(beyond, ["lost.pismovnik"]);
    assert_eq!(done.copies.unread.len(), 1);
    assert!(done.copies.failed.is_empty(), "{:?}", done.copies.failed);

    // The log while it is open, every file when it is closed, with the key too.
    for file in below(home.path()) {
        if file != elsewhere && !file.to_string_lossy().ends_with(".lock") {
            assert!(!holds(&fs::read(&file).expect("bytes"), CANARY), "{}", file.display());
        }
    }
    assert!(book.verify().is_sound());
    assert!(book.letter(1, gone).is_err() && book.letter(1, stays).is_ok());
    assert_eq!(book.position(1, &draft).expect("read"), None);
    // Papers that were posted before still lead into the chain.
    assert_eq!(book.check_paper(1, &printed).expect("found").since, 1);
    drop(book);
    for file in [&path, &near, &automatic] {
        assert!(!holds(&pages(file), CANARY), "after: {}", file.display());
        assert!(holds(&pages(file), "Соболева Анна"), "the other stays: {}", file.display());
        let copy = Book::open(file, PASSPHRASE).expect("opens");
        let report = copy.verify();
        assert!(report.is_sound() && report.destroyed > 0, "{}", file.display());
    }
    assert!(holds(&pages(&elsewhere), CANARY), "what is out of reach");
    assert!(data.join("w.pismovnik.unreadable").exists() && data.join("w.pismovnik.txt").exists());
    assert!(!kept.exists() && !data.join("w.pismovnik.v3-copy").exists());

    // The act tells all of it, and names nobody.
    let act = pismovnik_render::text::plain(&done.act);
    for said in ["УЖ-1", "lost.pismovnik", "w.pismovnik.unreadable", "Сделаны заново 2", "Удалены 3"]
    {
        assert!(act.contains(said), "{said} in {act}");
    }
    assert!(!act.contains(CANARY));
}

#[test]
fn a_copy_that_cannot_be_made_anew_is_named_in_the_act_and_the_destruction_stands() {
    let home = tempfile::tempdir().expect("temp");
    let (data, copies) = (home.path().join("data"), home.path().join("копии"));
    for folder in [&data, &copies] {
        fs::create_dir(folder).expect("folder");
    }
    let (mut book, gone, _) = with_canaries(&data.join("w.pismovnik"));
    let copy = copies.join("a.pismovnik");
    book.back_up(&copy, TODAY).expect("copied");
    // Nothing new can be put in its place: a folder has the name that a new copy is made under.
    fs::create_dir_all(copies.join("a.pismovnik.anew.making/x")).expect("folder");
    let later = Day::constant(2029, 11, 21);
    let done = book.destroy_past(Locale::Ru, 1, &[gone], "УЖ-1", later).expect("destroyed");
    assert_eq!((done.copies.remade.len(), done.copies.beyond.len()), (0, 1));
    assert_eq!(done.copies.failed.len(), 1);
    assert!(copy.exists(), "the owner's only copy is not thrown away");
    assert!(pismovnik_render::text::plain(&done.act).contains("a.pismovnik"));
    assert!(book.letter(1, gone).is_err() && book.verify().is_sound());
    // An open letter is never past its term.
    let mut intake = Intake::new("3", &[LetterKind::Withdrawal], Channel::Post, TODAY);
    intake.sender.name = Some("Ёлкин Пётр".to_owned());
    let open = book.receive_letter(1, intake, &[], TODAY).expect("received").letter;
    let refused = book.destroy_past(Locale::Ru, 1, &[open], "УЖ-2", later).expect_err("open");
    assert_eq!(refused[0].code.code, "letter-not-closed");
    assert!(book.letter(1, open).is_ok());
}

/// Scans, pictures and the logo come back byte for byte, from inside the program; what was destroyed since stays gone.
#[test]
fn a_copy_gives_attachments_back_byte_for_byte_and_what_was_destroyed_stays_gone() {
    let home = tempfile::tempdir().expect("temp");
    let machine = Machine::new(home.path());
    drop(furnished(&machine));
    let path = below(&home.path().join("data"))
        .into_iter()
        .find(|p| p.extension().is_some_and(|e| e == "pismovnik"));
    let path = path.expect("the workspace");
    // More than one piece of the file, no two pieces alike; of a format and of none.
    let picture: Vec<u8> = [
        &[0xFF, 0xD8, 0xFF, 0xE0][..],
        &(0..3_000_001u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect::<Vec<_>>(),
    ]
    .concat();
    let scan = [b"%PDF-1.7\n".as_slice(), &[0, 10, 13, 255]].concat();
    let mut book = Book::open(&path, PASSPHRASE).expect("opens");
    book.set_position(1, "picture-logo", "знак").expect("kept");
    let one = |book: &mut Book, number: &str| {
        let mut intake = Intake::new(number, &[LetterKind::Withdrawal], Channel::Post, TODAY);
        intake.sender.name = Some("Соболева Анна".to_owned());
        let file = |name: &str, bytes: &[u8]| FileIn {
            name: name.to_owned(),
            role: FileRole::Letter,
            bytes: bytes.to_vec(),
        };
        let files = [file("снимок.jpg", &picture), file("письмо.pdf", &scan)];
        let letter = book.receive_letter(1, intake, &files, TODAY).expect("received").letter;
        let close = LetterEvent::Closed { ending: Ending::TakenBack, reason: Some("сам".to_owned()) };
        book.take_step(1, letter, close, &[], TODAY).expect("closed");
        letter
    };
    let (stays, gone) = (one(&mut book, "1"), one(&mut book, "2"));
    drop(book);
    let copy = home.path().join("копия.pismovnik");
    machine.choose(&copy);
    let desk = reopened(&machine);
    desk.back_up().expect("copied");
    drop(desk);
    // Out of reach for a while: its pictures of the second letter are not made anew.
    let away = home.path().join("флешка");
    fs::rename(&copy, &away).expect("moved");
    let mut book = Book::open(&path, PASSPHRASE).expect("opens");
    book.destroy_past(Locale::Ru, 1, &[gone], "1", TODAY).expect("destroyed");
    book.set_position(1, "picture-logo", "").expect("forgotten");
    drop(book);
    fs::rename(&away, &copy).expect("back");
    let desk = reopened(&machine);
    desk.restore_copy(Some(PASSPHRASE), None, false).expect("restored");
    drop(desk);

    let book = Book::open(&path, PASSPHRASE).expect("opens");
    let files = book.letter(1, stays).expect("letter").files;
    let bytes: Vec<Vec<u8>> =
        files.iter().map(|(entry, n, _)| book.letter_file(1, *entry, *n).expect("file")).collect();
    assert!(bytes == [picture, scan], "byte for byte");
    assert_eq!(book.position(1, "picture-logo").expect("read").as_deref(), Some("знак"));
    assert!(book.letter(1, gone).is_err(), "destroyed again");
    assert_eq!(book.past_acts(1).expect("acts").len(), 1, "and its act is there");
    assert!(book.verify().is_sound());
}
