//! While a large file is carried in or out, a copy or a package is made, everything else goes on; a stop leaves
//! nothing of it. How far it is is waited for, never a time.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use pismovnik_app::Day;
use pismovnik_app::book::Book;
use pismovnik_app::desk::{Desk, Told};
use pismovnik_app::host::Host;
use pismovnik_app::letters::LetterId;
use pismovnik_app::vault::past::KeptAct;
use pismovnik_app::view_letters::{CaseView, LetterFileView, LettersWish, LoneForm, StepForm};

const PASSPHRASE: &str = "семь раз отмерь";
const PACKAGE: &str = "пароль файла передачи";
const TODAY: Day = Day::constant(2026, 11, 20);

/// Bytes of the large file.
const LARGE: u64 = 320 << 20;

/// Enough for many slices.
const MIDDLING: u64 = 96 << 20;

/// A machine whose owner chooses what the test lays ready.
struct Machine {
    home: PathBuf,
    chosen: Arc<Mutex<PathBuf>>,
}

impl Host for Machine {
    fn today(&self) -> Day {
        TODAY
    }
    fn proposed_folder(&self) -> PathBuf {
        self.home.join("data")
    }
    fn settings_file(&self) -> PathBuf {
        self.home.join("settings/settings.json")
    }
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        Some(self.chosen.lock().expect("lock").clone())
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        Some(self.chosen.lock().expect("lock").clone())
    }
}

struct Bench {
    home: tempfile::TempDir,
    chosen: Arc<Mutex<PathBuf>>,
    desk: Desk,
}

impl Bench {
    /// A desk with two shops and a letter in the first.
    fn new() -> (Bench, u64) {
        let home = tempfile::tempdir().expect("temp");
        for folder in ["data", "settings", "out"] {
            fs::create_dir_all(home.path().join(folder)).expect("folder");
        }
        let chosen = Arc::new(Mutex::new(PathBuf::new()));
        let machine = Machine { home: home.path().to_owned(), chosen: Arc::clone(&chosen) };
        let desk = Desk::new(Box::new(machine));
        desk.create_workspace(Some(PASSPHRASE), false).expect("created");
        for name in ["Лавка", "Свечи"] {
            desk.create_shop(name, Some("ru-sole-proprietor")).expect("a shop");
        }
        let letter = received(&desk);
        (Bench { home, chosen, desk }, letter)
    }

    fn choose(&self, name: &str) -> PathBuf {
        let path = self.home.path().join("out").join(name);
        path.clone_into(&mut self.chosen.lock().expect("lock"));
        path
    }

    /// Writes a large file and chooses it.
    fn write(&self, size: u64) {
        let path = self.choose("запись.mp4");
        let mut file = File::create(&path).expect("made");
        file.set_len(size).expect("sparse");
        file.seek(SeekFrom::Start(size / 2)).expect("place");
        file.write_all(b"CANARY").expect("written");
    }

    /// Lays a large file before the letter.
    fn lay(&self, letter: u64, size: u64) {
        self.write(size);
        self.desk.choose_letter_file(1, letter, "files").expect("waits");
    }

    fn file_step(&self, letter: u64) -> Told<CaseView> {
        self.desk.letter_step(1, letter, &StepForm { step: "files".to_owned(), ..StepForm::default() })
    }

    fn files(&self, letter: u64) -> usize {
        files(&self.desk.letter_case(1, letter).expect("a case")).len()
    }

    fn left(&self) -> Vec<String> {
        let all = fs::read_dir(self.home.path().join("out")).expect("folder").flatten();
        let mut names: Vec<String> =
            all.map(|e| e.file_name().to_string_lossy().into_owned()).filter(|n| n != "запись.mp4").collect();
        names.sort();
        names
    }

    /// Runs a long work in another thread; gives what it came to and how many lists and notes of another shop were
    /// answered while it was under way.
    fn meanwhile<T: Send>(&self, work: impl FnOnce() -> Told<T> + Send) -> (Told<T>, u32) {
        let wish = open_letters();
        thread::scope(|scope| {
            let long = scope.spawn(work);
            let mut answered = 0;
            while !long.is_finished() {
                // While something that was told of is being done, not only looked at.
                let before = self.desk.copying();
                if before.on {
                    let seen = self.desk.letters(&wish);
                    let renamed = self.desk.rename_shop(2, &format!("Свечи {answered}"));
                    if !self.desk.copying().on {
                        // It may just have closed the workspace.
                        continue;
                    }
                    assert!(!seen.expect("a list").lines.is_empty());
                    renamed.expect("renamed");
                    answered += u32::from(before.part > 0 && self.desk.copying().on);
                }
                thread::sleep(Duration::from_millis(1));
            }
            (long.join().expect("no panic"), answered)
        })
    }

    /// Runs a long work, and something else whenever a part of it is done.
    fn watched<T: Send>(&self, work: impl FnOnce() -> Told<T> + Send, then: impl Fn()) -> Told<T> {
        thread::scope(|scope| {
            let long = scope.spawn(work);
            while !long.is_finished() {
                let view = self.desk.copying();
                if view.on && view.part > 0 {
                    then();
                }
                thread::sleep(Duration::from_millis(1));
            }
            long.join().expect("no panic")
        })
    }

    /// Runs a long work and stops it once something of it is done.
    fn stopped<T: Send + std::fmt::Debug>(&self, work: impl FnOnce() -> Told<T> + Send) -> String {
        let came = self.watched(work, || self.desk.stop_copying());
        assert!(!self.desk.copying().on);
        came.expect_err("stopped")[0].code.clone()
    }
}

/// All open letters.
fn open_letters() -> LettersWish {
    LettersWish { filter: "open".to_owned(), shop: None, words: String::new(), page: 0 }
}

/// Writes a letter down.
fn received(desk: &Desk) -> u64 {
    let mut form = desk.letter_entry(1).expect("an entry").form;
    form.kinds = vec!["access".to_owned()];
    form.name = "Крылова Мария Ивановна".to_owned();
    form.address = "630099, г. Новосибирск, ул. Ленина, д. 1".to_owned();
    desk.receive_letter(1, &form).expect("received").letter
}

/// The files kept with a letter, the oldest first.
fn files(case: &CaseView) -> Vec<LetterFileView> {
    case.timeline.iter().flat_map(|event| event.files.clone()).collect()
}

/// How many bytes the files of a folder have.
fn size(folder: &Path) -> u64 {
    fs::read_dir(folder).expect("folder").flatten().map(|e| e.metadata().expect("facts").len()).sum()
}

#[test]
fn a_list_is_answered_while_a_large_file_is_carried_in_and_out() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, LARGE);
    let before = bench.files(letter);
    let (kept, answered) = bench.meanwhile(|| bench.file_step(letter));
    assert!(answered >= 3, "{answered}");
    let kept = kept.expect("kept");
    assert_eq!(files(&kept).len(), before + 1);
    let file = files(&kept).pop().expect("the file");

    // Out again, into the evidence, a copy and a package: the second shop is written to meanwhile.
    let out = bench.choose("назад.mp4");
    let (saved, answered) = bench.meanwhile(|| bench.desk.save_letter_file(1, letter, file.entry, file.nth));
    assert!(saved.expect("saved").saved && answered >= 1, "{answered}");
    assert_eq!(out.metadata().expect("there").len(), LARGE);
    fs::remove_file(out).expect("removed");
    bench.choose("доказательства.zip");
    let (bundle, answered) = bench.meanwhile(|| bench.desk.save_bundle(1, letter));
    assert!(bundle.expect("saved").saved && answered >= 3, "{answered}");
    let copy = bench.choose("копия.pismovnik");
    let (copied, answered) = bench.meanwhile(|| bench.desk.back_up());
    assert!(!copied.expect("copied").said.is_empty() && answered >= 3, "{answered}");
    assert!(copy.metadata().expect("there").len() > LARGE);
    bench.choose("передача.pismovnik");
    let (given, answered) = bench.meanwhile(|| bench.desk.hand_over(1, "Соболева Анна", PACKAGE));
    assert!(!given.expect("handed over").said.is_empty() && answered >= 3, "{answered}");
    assert_eq!(bench.left(), ["доказательства.zip", "копия.pismovnik", "передача.pismovnik"]);
}

#[test]
fn a_stop_leaves_nothing_of_a_long_work_and_says_so() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    let before = bench.files(letter);
    assert_eq!(bench.stopped(|| bench.file_step(letter)), "letter-file-stopped");
    assert_eq!(bench.files(letter), before);
    // It waits still, and is taken at the second time.
    assert_eq!(bench.desk.letter_tray(1, letter, "files").expect("tray").files.len(), 1);
    let kept = bench.file_step(letter).expect("kept");
    let file = files(&kept).pop().expect("the file");
    let rows = size(&bench.home.path().join("data"));

    bench.choose("x.mp4");
    let code = bench.stopped(|| bench.desk.save_letter_file(1, letter, file.entry, file.nth));
    assert_eq!(code, "letter-file-stopped");
    bench.choose("x.zip");
    assert_eq!(bench.stopped(|| bench.desk.save_bundle(1, letter)), "letter-file-stopped");
    bench.choose("x.pismovnik");
    assert_eq!(bench.stopped(|| bench.desk.back_up()), "work-stopped");
    assert_eq!(bench.stopped(|| bench.desk.hand_over(1, "Соболева Анна", PACKAGE)), "work-stopped");
    assert_eq!(bench.left(), Vec::<String>::new());
    assert_eq!(bench.files(letter), before + 1);
    assert!(bench.desk.handover().expect("view").away.is_empty());
    assert!(size(&bench.home.path().join("data")) <= rows + (1 << 20), "nothing more is kept");

    // The way back is stopped as well, and the workspace is as it was, and open.
    bench.choose("копия.pismovnik");
    bench.desk.back_up().expect("copied");
    let code = bench.stopped(|| bench.desk.restore_copy(Some(PASSPHRASE), None, false));
    assert_eq!(code, "work-stopped");
    assert_eq!(bench.files(letter), before + 1);

    // And a package that is taken in: its shop stays where it is.
    bench.choose("передача.pismovnik");
    bench.desk.hand_over(1, "Соболева Анна", PACKAGE).expect("handed over");
    let (taker, _) = Bench::new();
    *taker.chosen.lock().expect("lock") = bench.home.path().join("out/передача.pismovnik");
    taker.desk.rename_shop(1, "Другая").expect("renamed");
    taker.desk.choose_package().expect("chosen");
    assert_eq!(taker.desk.look_package(PACKAGE).expect("looked").coming.len(), 1);
    assert_eq!(taker.stopped(|| taker.desk.take_package("Соболева Анна")), "work-stopped");
    assert_eq!(taker.desk.handover().expect("view").here.len(), 2);
    taker.desk.take_package("Соболева Анна").expect("taken");
    assert_eq!(taker.desk.handover().expect("view").here.len(), 3);
}

/// While a package comes in, the taker's other shops are read and written to.
#[test]
fn a_list_is_answered_while_a_package_is_taken_in() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    bench.file_step(letter).expect("kept");
    let package = bench.choose("передача.pismovnik");
    bench.desk.hand_over(1, "Соболева Анна", PACKAGE).expect("handed over");
    let (taker, _) = Bench::new();
    taker.desk.rename_shop(1, "Другая").expect("renamed");
    package.clone_into(&mut taker.chosen.lock().expect("lock"));
    taker.desk.choose_package().expect("chosen");
    taker.desk.look_package(PACKAGE).expect("looked");
    let (taken, answered) = taker.meanwhile(|| taker.desk.take_package("Соболева Анна"));
    let taken = taken.expect("taken");
    assert!(taken.here.len() == 3 && answered >= 3, "{answered}");
    assert_eq!(files(&taker.desk.letter_case(3, letter).expect("a case")).len(), 1);
}

/// The automatic copy before a large workspace is closed; stopped, it leaves nothing, and the workspace closes.
#[test]
fn a_list_is_answered_while_the_automatic_copy_is_made() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    bench.file_step(letter).expect("kept");
    let copies = bench.home.path().join("settings/copies");
    let made = || fs::read_dir(&copies).map_or(0, Iterator::count);
    let before = made();
    let closed = bench.watched(|| bench.desk.lock(), || bench.desk.stop_copying());
    assert_eq!(closed.expect("closed").workspace.state, "locked");
    assert_eq!(made(), before);
    bench.desk.unlock(Some(PASSPHRASE)).expect("opened");
    assert_eq!(bench.desk.keeping().expect("keeping").failed[0].code, "work-stopped");

    let (closed, answered) = bench.meanwhile(|| bench.desk.lock());
    assert_eq!(closed.expect("closed").workspace.state, "locked");
    assert!(answered >= 3, "{answered}");
    assert_eq!(made(), before + 1);
    bench.desk.unlock(Some(PASSPHRASE)).expect("opened");
    assert!(bench.desk.keeping().expect("keeping").failed.is_empty());
}

/// Asks for the last file of a letter to be destroyed alone; its act goes to a file of this name.
fn lone(bench: &Bench, letter: u64, act: &str) -> LoneForm {
    let file = files(&bench.desk.letter_case(1, letter).expect("a case")).pop().expect("a file");
    bench.choose(act);
    let number = bench.desk.next_lone_act(1).expect("number");
    LoneForm { entry: file.entry, nth: file.nth, identity: true, reason: String::new(), number }
}

/// Known copies are made anew after a destruction while everything else goes on. Stopped, act and view say which of them
/// hold still what was destroyed, whatever comes between; the next opening brings it to its end.
#[test]
fn a_list_is_answered_while_copies_are_made_anew_and_a_stop_is_said() {
    let (bench, letter) = Bench::new();
    // The same bytes twice would not go alone.
    for size in [MIDDLING, MIDDLING + 1] {
        bench.lay(letter, size);
        bench.file_step(letter).expect("kept");
    }
    let copies = ["одна.pismovnik", "другая.pismovnik"].map(|name| bench.choose(name));
    for copy in &copies {
        copy.clone_into(&mut bench.chosen.lock().expect("lock"));
        bench.desk.back_up().expect("copied");
    }
    let gone = |file: &LoneForm, path: &Path| {
        let book = Book::open(path, PASSPHRASE).expect("opens");
        assert!(book.verify().is_sound());
        let known = book.letter(1, LetterId(letter)).expect("the letter stays");
        known.gone.iter().any(|gone| (gone.file.entry, gone.file.n) == (file.entry, file.nth))
    };
    let acts = || {
        let book = Book::open(&bench.home.path().join("data/Письмовник.pismovnik"), PASSPHRASE);
        book.map(|book| book.past_acts(1).expect("acts")).expect("opens")
    };
    let first = lone(&bench, letter, "акт-1.pdf");
    let (done, answered) = bench.meanwhile(|| bench.desk.destroy_letter_file(1, letter, &first));
    let done = done.expect("destroyed");
    assert!(done.done && done.problems.is_empty() && answered >= 3, "{answered}: {:?}", done.problems);
    assert!(copies.iter().all(|copy| gone(&first, copy)));

    let second = lone(&bench, letter, "акт-2.pdf");
    assert_ne!((second.entry, second.nth), (first.entry, first.nth));
    let stopped =
        bench.watched(|| bench.desk.destroy_letter_file(1, letter, &second), || bench.desk.stop_copying());
    let stopped = stopped.expect("destroyed");
    assert!(stopped.done && stopped.problems.len() == 1, "{:?}", stopped.problems);
    assert_eq!(stopped.problems[0].code, "copies-unfinished");
    for copy in &copies {
        let name = copy.file_name().expect("name").to_string_lossy();
        assert!(stopped.problems[0].message.contains(&*name), "{}", stopped.problems[0].message);
        assert!(!gone(&second, copy), "which is true");
    }
    let mut left = bench.left();
    // Of those that this test opened.
    left.retain(|name| !name.ends_with(".lock"));
    assert_eq!(left, ["акт-1.pdf", "акт-2.pdf", "другая.pismovnik", "одна.pismovnik"]);
    // The act says so, until the next opening: that finishes it, and can be stopped as well.
    bench.desk.lock().expect("locked");
    let told = |act: &KeptAct| pismovnik_render::text::plain(&act.act);
    let act = acts().pop().expect("an act");
    assert!(copies.iter().all(|c| told(&act).contains(&*c.file_name().expect("name").to_string_lossy())));
    let opened = bench.watched(|| bench.desk.unlock(Some(PASSPHRASE)), || bench.desk.stop_copying());
    assert_eq!(opened.expect("opened").workspace.state, "open");
    assert_eq!(bench.desk.keeping().expect("keeping").failed[0].code, "copies-unfinished");
    bench.desk.lock().expect("locked");
    bench.desk.unlock(Some(PASSPHRASE)).expect("opened");
    assert!(bench.desk.keeping().expect("keeping").failed.is_empty());
    assert!(copies.iter().all(|copy| gone(&second, copy)));
    bench.desk.lock().expect("locked");
    let act = acts().pop().expect("an act");
    assert!(!told(&act).contains("одна.pismovnik") && told(&act).contains("заново"), "{}", told(&act));
}

/// A large file of a batch comes in slices; stopped in the middle of one, nothing of its row is entered.
#[test]
fn a_list_is_answered_while_a_row_with_a_large_file_is_entered() {
    let (bench, _) = Bench::new();
    bench.write(MIDDLING);
    let row = bench.desk.choose_batch_files(Some(1), false).expect("read").rows.remove(0);
    let mut form = row.form.clone();
    form.kinds = vec!["access".to_owned()];
    form.name = "Белова Анна Петровна".to_owned();
    form.address = "630099, г. Новосибирск, ул. Ленина, д. 2".to_owned();
    form.received = "20.11.2026".to_owned();
    form.channel = "post".to_owned();
    let view = bench.desk.keep_batch_row(row.id, Some(1), &form, true).expect("kept");
    assert!(view.rows[0].problems.is_empty(), "{:?}", view.rows[0].problems);
    let letters = || bench.desk.letters(&open_letters()).expect("a list").lines.len();

    let stopped =
        bench.watched(|| bench.desk.enter_batch(), || drop(bench.desk.stop_posting())).expect("stopped");
    assert!(stopped.problems.is_empty() && stopped.rows.len() == 1, "{:?}", stopped.problems);
    assert_eq!(letters(), 1);
    assert!(!bench.desk.copying().on);

    let (entered, answered) = bench.meanwhile(|| bench.desk.enter_batch());
    let entered = entered.expect("entered");
    assert!(entered.problems.is_empty() && entered.rows.is_empty(), "{:?}", entered.problems);
    assert!(answered >= 3, "{answered}");
    assert_eq!(letters(), 2);
}

/// What replaces the whole file has it to itself: everything else is told so at once, not kept waiting.
#[test]
fn while_the_whole_file_is_replaced_others_are_told_why_they_wait() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    bench.file_step(letter).expect("kept");
    let before = bench.files(letter);
    let bench = &bench;
    let told = |code: &'static str| {
        move || {
            let refused = bench.desk.letters(&open_letters()).map(|_| ()).err();
            let state = bench.desk.rename_shop(2, "Иное").map(|_| ()).err();
            if bench.desk.copying().on {
                for refused in [refused, state] {
                    assert_eq!(refused.expect("it waits")[0].code, code);
                }
            }
        }
    };
    let stopping = |code: &'static str| {
        let tell = told(code);
        move || {
            tell();
            bench.desk.stop_copying();
        }
    };
    let new = "другая фраза для файла";
    let stopped = bench.watched(|| bench.desk.change_passphrase(new), stopping("work-rekeying"));
    assert_eq!(stopped.expect_err("stopped")[0].code, "work-stopped");
    assert_eq!(bench.files(letter), before);
    bench.watched(|| bench.desk.change_passphrase(new), told("work-rekeying")).expect("changed");
    assert_eq!(bench.files(letter), before);
    bench.desk.lock().expect("locked");
    assert!(bench.desk.unlock(Some(PASSPHRASE)).is_err());
    bench.desk.unlock(Some(new)).expect("opened");

    bench.choose("копия.pismovnik");
    bench.desk.back_up().expect("copied");
    let restore = || bench.desk.restore_copy(Some(new), None, false);
    let stopped = bench.watched(restore, stopping("work-restoring"));
    assert_eq!(stopped.expect_err("stopped")[0].code, "work-stopped");
    assert_eq!(bench.files(letter), before);
    bench.watched(restore, told("work-restoring")).expect("restored");
    assert_eq!(bench.files(letter), before);
}

/// Closing does not wait for the end of a long work: it stops it first, and nothing of it is left.
#[test]
fn locking_stops_what_is_under_way() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    let before = bench.files(letter);
    thread::scope(|scope| {
        let long = scope.spawn(|| bench.file_step(letter));
        while bench.desk.copying().part == 0 {
            thread::sleep(Duration::from_millis(1));
        }
        bench.desk.lock().expect("locked");
        assert_eq!(long.join().expect("no panic").expect_err("stopped")[0].code, "letter-file-stopped");
    });
    bench.desk.unlock(Some(PASSPHRASE)).expect("opened");
    assert_eq!(bench.files(letter), before);
}

/// One long work at a time; small steps are no long work.
#[test]
fn a_second_long_work_is_refused_and_a_small_step_is_not() {
    let (bench, letter) = Bench::new();
    bench.lay(letter, MIDDLING);
    thread::scope(|scope| {
        let long = scope.spawn(|| bench.file_step(letter));
        while bench.desk.copying().part == 0 {
            thread::sleep(Duration::from_millis(1));
        }
        received(&bench.desk);
        bench.choose("x.pismovnik");
        assert_eq!(bench.desk.back_up().expect_err("refused")[0].code, "work-busy");
        bench.desk.stop_copying();
        long.join().expect("no panic").expect_err("stopped");
    });
    assert_eq!(bench.left(), Vec::<String>::new());
}
