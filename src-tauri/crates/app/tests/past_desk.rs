//! The end of letters whose keeping term is over, at the desk: listed with their days, destroyed with an act that no
//! cancelled dialog and no full disk loses.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::letters::{Channel, Ending, Intake, LetterEvent};
use pismovnik_app::view::ProblemView;
use pismovnik_app::view_desk::PastView;
use pismovnik_app::{Day, LetterKind, interview};

const PASSPHRASE: &str = "семь раз отмерь";
const ARRIVED: Day = Day::constant(2026, 11, 20);
/// Three years and a day later.
const TODAY: Day = Day::constant(2029, 11, 21);

/// What is done while the dialog stands open, and what it answers.
type Dialog = Box<dyn Fn() -> Option<PathBuf> + Send>;

struct Machine {
    folder: PathBuf,
    today: Day,
    dialog: Arc<Mutex<Dialog>>,
}

impl Host for Machine {
    fn today(&self) -> Day {
        self.today
    }
    fn proposed_folder(&self) -> PathBuf {
        self.folder.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        (self.dialog.lock().expect("lock"))()
    }
}

struct Bench {
    home: tempfile::TempDir,
    dialog: Arc<Mutex<Dialog>>,
    desk: Desk,
}

impl Bench {
    /// A desk of a later day over a shop with two closed letters and an open one.
    fn new(preset: &str, today: Day) -> Bench {
        let home = tempfile::tempdir().expect("temp");
        let file = Bench::file(home.path());
        let mut book = Book::create(&file, PASSPHRASE, ARRIVED).expect("created");
        let answers = interview::preset(preset).expect("preset");
        book.create_shop("Лавка", None, answers, ARRIVED).expect("shop");
        for (number, name, closed) in
            [("1", "Канарейкина Анна", true), ("2", "Соболева Анна", true), ("3", "Ёлкин Пётр", false)]
        {
            let mut intake = Intake::new(number, &[LetterKind::Other], Channel::Post, ARRIVED);
            intake.sender.name = Some(name.to_owned());
            let letter = book.receive_letter(1, intake, &[], ARRIVED).expect("received").letter;
            if closed {
                let reason = Some("спам".to_owned());
                let close = LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason };
                book.take_step(1, letter, close, &[], ARRIVED).expect("closed");
            }
        }
        drop(book);
        let settings = serde_json::json!({ "workspace": file }).to_string();
        std::fs::write(home.path().join("settings.json"), settings).expect("settings");
        let dialog: Arc<Mutex<Dialog>> = Arc::new(Mutex::new(Box::new(|| None)));
        let machine = Machine { folder: home.path().to_owned(), today, dialog: Arc::clone(&dialog) };
        let desk = Desk::new(Box::new(machine));
        desk.start().expect("started");
        desk.unlock(Some(PASSPHRASE)).expect("opened");
        Bench { home, dialog, desk }
    }

    fn file(home: &Path) -> PathBuf {
        home.join("Письмовник.pismovnik")
    }

    fn choose(&self, path: PathBuf) {
        *self.dialog.lock().expect("lock") = Box::new(move || Some(path.clone()));
    }

    fn hints(&self) -> Vec<String> {
        self.desk.past_shops(None).expect("hints").into_iter().map(|h| h.label).collect()
    }

    fn past(&self) -> PastView {
        self.desk.past_letters(1, None).expect("past")
    }
}

fn ids(view: &PastView) -> Vec<u64> {
    view.lines.iter().map(|l| l.letter).collect()
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|p| p.code.as_str()).collect()
}

#[test]
fn letters_past_their_term_are_listed_and_go_with_an_act_that_stays() {
    let bench = Bench::new("ru-sole-proprietor", TODAY);
    assert_eq!(bench.hints(), ["У 2\u{A0}закрытых писем истёк срок хранения — посмотреть"]);
    let view = bench.past();
    assert_eq!((view.years.as_str(), view.number.as_str()), ("3", "1"));
    assert_eq!(view.lines.len(), 2);
    for line in &view.lines {
        assert_eq!(line.closed.replace('\u{A0}', " "), "20 ноября 2026 г.");
        assert_eq!(line.until.replace('\u{A0}', " "), "20 ноября 2029 г.");
    }
    // What is destroyed needs a number and letters that are past their term, whatever the window sends.
    let refused = |letters: &[u64], number: &str| {
        let problems = bench.desk.destroy_past(1, letters, number).expect_err("refused");
        problems.into_iter().map(|p| (p.code, p.at)).collect::<Vec<_>>()
    };
    let at = |code: &str, place: &str| vec![(code.to_owned(), place.to_owned())];
    assert_eq!(refused(&ids(&view), " "), at("answer-missing", "number"));
    assert_eq!(refused(&[3, 99], "1"), at("letter-act-empty", ""));

    // A cancelled dialog destroys nothing; nor does a place that cannot be written.
    let still = bench.desk.destroy_past(1, &ids(&view), "1").expect("cancelled");
    assert_eq!((still.lines.len(), still.said.as_str(), still.acts.len()), (2, "", 0));
    bench.choose(bench.home.path().join("нет/акт.pdf"));
    assert_eq!(
        codes(&bench.desk.destroy_past(1, &ids(&view), "1").expect_err("refused")),
        ["output-unwritable"]
    );
    assert_eq!(bench.past().lines.len(), 2);

    // One of the two goes: the act is written, and kept.
    let file = bench.home.path().join("акт.pdf");
    bench.choose(file.clone());
    let gone = view.lines[0].letter;
    let done = bench.desk.destroy_past(1, &[gone], "1").expect("destroyed");
    assert!(done.said.contains("акт.pdf") && done.problems.is_empty(), "{} {:?}", done.said, done.problems);
    let first = std::fs::read(&file).expect("the act");
    assert!(first.starts_with(b"%PDF"));
    assert_eq!((done.lines.len(), done.number.as_str()), (1, "2"));
    assert_eq!((done.acts[0].id.as_str(), done.acts.len()), ("1", 1));
    assert_eq!(refused(&ids(&done), "1"), at("letter-number-taken", "number"));
    assert_eq!(bench.hints(), ["У 1\u{A0}закрытого письма истёк срок хранения — посмотреть"]);
    let again = bench.home.path().join("ещё раз.pdf");
    bench.choose(again.clone());
    assert!(bench.desk.save_past_act(1, "1").expect("saved").saved);
    assert_eq!(std::fs::read(&again).expect("the act"), first);

    drop(bench.desk);
    let book = Book::open(&Bench::file(bench.home.path()), PASSPHRASE).expect("opens");
    assert!(book.verify().is_sound());
    assert_eq!(book.verify().destroyed, 2);
    let act = pismovnik_render::text::plain(&book.past_acts(1).expect("acts")[0].act);
    assert!(
        act.contains("Акт №\u{a0}1") && !act.contains("Канарейкина") && !act.contains("Соболева"),
        "{act}"
    );
}

/// The owner's term is kept, and a Kazakh shop has none until it is named.
#[test]
fn a_kazakh_owner_names_the_term() {
    let bench = Bench::new("kz-sole-proprietor", TODAY);
    assert_eq!(bench.hints(), ["Не названо, сколько лет хранить закрытые письма, — назвать"]);
    let view = bench.past();
    assert_eq!((view.years.as_str(), view.lines.len()), ("", 0));
    assert_eq!(codes(&bench.desk.destroy_past(1, &[1], "1").expect_err("no term")), ["keeping-unknown"]);
    for typed in ["", "0", "пять", "101", "-1"] {
        let refused = bench.desk.past_letters(1, Some(typed)).expect_err(typed);
        assert_eq!((refused[0].code.as_str(), refused[0].at.as_str()), ("number-out-of-range", "years"));
    }
    assert_eq!(bench.desk.past_letters(1, Some(" 5 ")).expect("named").lines.len(), 0);
    assert_eq!(bench.past().years, "5");
    assert!(bench.hints().is_empty());
    assert_eq!(bench.desk.past_letters(1, Some("2")).expect("named").lines.len(), 2);
}

/// On the last day of the term a letter is still kept, and nothing speaks of it.
#[test]
fn nothing_is_offered_before_its_day() {
    let bench = Bench::new("ru-sole-proprietor", Day::constant(2029, 11, 20));
    assert!(bench.hints().is_empty() && bench.past().lines.is_empty());
}

/// Where the act's file fails after all, the owner is told what happened, and the act waits in the workspace.
#[test]
fn an_act_that_cannot_be_written_waits_in_the_workspace() {
    let bench = Bench::new("ru-sole-proprietor", TODAY);
    let view = bench.past();
    // The folder can be written, but no file can bear such a name: that shows only when the act comes to it.
    bench.choose(bench.home.path().join(format!("{}.pdf", "акт".repeat(90))));
    let done = bench.desk.destroy_past(1, &ids(&view), &view.number).expect("destroyed");
    assert_eq!((codes(&done.problems), done.lines.len()), (vec!["output-unwritable"], 0));
    assert!(done.said.contains("акт хранится здесь"), "{}", done.said);
    assert!(bench.hints().is_empty());
    assert_eq!(done.acts[0].id, view.number);
    let file = bench.home.path().join("акт.pdf");
    bench.choose(file.clone());
    assert!(bench.desk.save_past_act(1, &view.number).expect("saved").saved);
    assert!(std::fs::read(&file).expect("the act").starts_with(b"%PDF"));
}
