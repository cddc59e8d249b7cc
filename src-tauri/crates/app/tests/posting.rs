//! Posting in the window: a machine whose queue only writes down what it is handed.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::letters::{LetterEvent, Wish, compose};
use pismovnik_app::printing::{Fate, Job, Media, Queue, Spool, Taken};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::view_letters::StepForm;
use pismovnik_app::view_posting::{PackingWish, PrintersWish};
use pismovnik_app::{Day, LetterKind, Locale, interview};
use pismovnik_model::OutgoingKind;
use pismovnik_model::intake::{Channel, Identity, Intake};

const TODAY: Day = Day::constant(2026, 11, 20);
const PASSPHRASE: &str = "длинная парольная фраза";

/// What the machine was asked to do, and what it answers.
#[derive(Default)]
struct Machine {
    /// What came out of the queue.
    jobs: Mutex<Vec<Job>>,
    /// What the queue was handed, each until it is let go or taken away.
    held: Mutex<Vec<Option<Job>>>,
    /// At this word to the queue the program is killed; none for never.
    ends_after: Mutex<Option<usize>>,
    /// The queue forgets what it printed.
    forgets: bool,
    /// From this job on the queue refuses; 0 for never.
    breaks_at: AtomicUsize,
    /// The system prints no PDF: it opens them.
    opens: bool,
    opened: Mutex<Vec<PathBuf>>,
    picks: Mutex<Option<PathBuf>>,
    saves: Mutex<Option<PathBuf>>,
}

impl Machine {
    /// Ends the program where its time has come: the queue did what it was asked, nobody heard its answer.
    fn ends(&self) {
        let mut left = self.ends_after.lock().expect("lock");
        let Some(n) = left.as_mut() else { return };
        *n = n.saturating_sub(1);
        let over = *n == 0;
        drop(left);
        if over {
            std::panic::resume_unwind(Box::new("killed"));
        }
    }

    fn gone(&self) -> bool {
        *self.ends_after.lock().expect("lock") == Some(0)
    }
}

impl Spool for Machine {
    fn hold(&self, job: &Job) -> Result<Taken, Problem> {
        if self.opens {
            return Ok(Taken::ToOpen);
        }
        let mut held = self.held.lock().expect("lock");
        let at = self.breaks_at.load(Ordering::Relaxed);
        if at > 0 && held.len() + 1 >= at {
            return Err(Problem::new(problem::PRINTING_REFUSED, "").with("reason", "no paper"));
        }
        held.push(Some(job.clone()));
        let id = held.len().to_string();
        drop(held);
        self.ends();
        Ok(Taken::Queued(id))
    }
    fn release(&self, id: &str) -> Result<(), Problem> {
        let nth: usize = id.parse().expect("a job");
        let job = self.held.lock().expect("lock")[nth - 1].take();
        self.jobs.lock().expect("lock").extend(job);
        self.ends();
        Ok(())
    }
    fn cancel(&self, id: &str) -> Result<(), Problem> {
        let nth: usize = id.parse().expect("a job");
        self.held.lock().expect("lock")[nth - 1] = None;
        self.ends();
        Ok(())
    }
    fn fate(&self, id: &str) -> Result<Fate, Problem> {
        let nth: usize = id.parse().expect("a job");
        let there = self.held.lock().expect("lock")[nth - 1].is_some();
        Ok(match (there, self.forgets) {
            (true, _) => Fate::There,
            (false, true) => Fate::Unknown,
            (false, false) => Fate::Ended,
        })
    }
}

struct Mine(PathBuf, Arc<Machine>);

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
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        self.1.saves.lock().expect("lock").clone()
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        self.1.picks.lock().expect("lock").clone()
    }
    fn printers(&self) -> Result<Vec<Queue>, Problem> {
        let queue = |name: &str, is_default| Queue { name: name.to_owned(), is_default };
        Ok(vec![queue("Office", true), queue("Post", false)])
    }
    fn print(&self, job: &Job) -> Result<Taken, Problem> {
        self.1.jobs.lock().expect("lock").push(job.clone());
        Ok(Taken::Queued("0".to_owned()))
    }
    fn spool(&self) -> &dyn Spool {
        &*self.1
    }
    fn open_outside(&self, file: &Path) -> Result<(), String> {
        self.1.opened.lock().expect("lock").push(file.to_owned());
        Ok(())
    }
}

/// An open workspace with letters «not found» that wait; one without address goes by e-mail.
fn desk(machine: Machine, addresses: &[Option<&str>]) -> (tempfile::TempDir, Desk, Arc<Machine>) {
    let temp = tempfile::tempdir().expect("folder");
    let file = temp.path().join("w.pismovnik");
    let mut book = Book::create(&file, PASSPHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    let shop = book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    for (i, address) in addresses.iter().enumerate() {
        let number = (i + 1).to_string();
        let channel = if address.is_some() { Channel::Post } else { Channel::Email };
        let mut intake = Intake::new(&number, &[LetterKind::Access], channel, TODAY);
        intake.sender.name = Some("Соколова Мария Петровна".to_owned());
        intake.sender.address = address.map(str::to_owned);
        intake.sender.email = Some("sokolova@example.org".to_owned());
        let letter = book.receive_letter(shop, intake, &[], TODAY).expect("received").letter;
        let identity = Identity::NotFound { looked: "в заказах".to_owned() };
        book.take_step(shop, letter, LetterEvent::Identified { identity }, &[], TODAY).expect("identified");
        let wish = Wish { kind: OutgoingKind::NotFound, number: format!("И-{number}"), day: TODAY };
        let input = compose(&book.letter(shop, letter).expect("letter"), &wish).expect("composed");
        book.issue_letter(shop, letter, input, Locale::Ru, TODAY).expect("issued");
    }
    drop(book);
    let machine = Arc::new(machine);
    let settings = serde_json::json!({ "workspace": file, "locale": "ru" });
    std::fs::write(temp.path().join("settings.json"), settings.to_string()).expect("settings");
    let desk = Desk::new(Box::new(Mine(temp.path().to_owned(), Arc::clone(&machine))));
    desk.unlock(Some(PASSPHRASE)).expect("unlocked");
    (temp, desk, machine)
}

const ADDRESS: Option<&str> = Some("171130, г. Бежецк, ул. Садовая, д. 5");

fn first(desk: &Desk) -> (u64, String) {
    let view = desk.outbox(Some(1)).expect("outbox");
    (view.waiting[0].letter, view.waiting[0].number.clone())
}

#[test]
fn one_letter_is_shown_printed_posted_and_proven() {
    let (_temp, desk, machine) = desk(Machine::default(), &[ADDRESS]);
    let (letter, number) = first(&desk);
    let shown = desk.posting(1, letter, &number, &PackingWish::default()).expect("shown");
    assert_eq!((shown.stage.as_str(), shown.pages.len(), shown.problems.len()), ("waiting", 1, 0));
    assert!(shown.window.as_ref().is_some_and(|w| w.holds && w.ink.is_some()), "{shown:?}");
    let (page, _) = desk.picture(&format!("/pack/{}/1/300", shown.pack)).expect("a picture of the pack");
    assert!(page.starts_with(b"\x89PNG"));

    // Printed on an envelope: its own job, its own paper; what was chosen is remembered for the shop.
    let wish =
        || PackingWish { covering: Some("dl".to_owned()), offers: None, printer: Some("Post".to_owned()) };
    let printed = desk.print_posting(1, letter, &number, "papers", &wish()).expect("printed");
    assert!(printed.said.iter().any(|s| s.contains("напечатано")), "{printed:?}");
    desk.print_posting(1, letter, &number, "covers", &wish()).expect("printed");
    {
        let jobs = machine.jobs.lock().expect("lock");
        assert_eq!(
            jobs.iter().map(|j| j.media).collect::<Vec<_>>(),
            [Media::A4, Media::Custom(220.0, 110.0)]
        );
        assert!(jobs.iter().all(|j| j.queue.as_deref() == Some("Post") && !j.title.contains("Соколов")));
    }
    let again = desk.posting(1, letter, &number, &PackingWish::default()).expect("shown");
    assert_eq!((again.covering.as_str(), again.printer.as_str()), ("dl", "Post"));

    let early = desk.posted(1, letter, &number, "2026-11-19", "").expect_err("before it was written");
    assert_eq!(early[0].code, "letter-day-too-early");
    let posted = desk.posted(1, letter, &number, "2026-11-20", "80080000000001").expect("posted");
    assert_eq!((posted.stage.as_str(), posted.tracking.as_str()), ("posted", "80080000000001"));
    let step = |step: &str| StepForm { step: step.to_owned(), number: number.clone(), ..StepForm::default() };
    // What comes after is recorded in one place, the steps of the case.
    desk.letter_step(1, letter, &StepForm { text: "RR473124829RU".to_owned(), ..step("tracked") })
        .expect("tracked");
    desk.letter_step(1, letter, &StepForm { day: "20.11.2026".to_owned(), ..step("receipt") })
        .expect("filed");
    let proven = desk.posting(1, letter, &number, &PackingWish::default()).expect("shown");
    assert_eq!(proven.tracking, "RR473124829RU");
    assert!(proven.said.iter().any(|s| s.contains("вручено")), "{proven:?}");
}

#[test]
fn many_are_printed_one_by_one_and_after_a_failure_only_the_rest_is_offered() {
    let all = [ADDRESS; 5];
    let (_temp, desk, machine) = desk(Machine::default(), &all);
    let ids = |desk: &Desk| -> Vec<String> {
        let view = desk.outbox(None).expect("outbox");
        view.waiting.iter().filter(|w| w.proposed).map(|w| w.id.clone()).collect()
    };
    assert_eq!(ids(&desk).len(), 5);
    // The queue gives out after two: what it took is printed, the rest is offered again, nothing is posted.
    machine.breaks_at.store(3, Ordering::Relaxed);
    let view = desk.print_outbox(None, &ids(&desk), "papers", 1).expect("told");
    assert_eq!(view.problems.len(), 3, "{:?}", view.problems);
    assert!(view.message.contains('2'), "{}", view.message);
    let rest = ids(&desk);
    assert_eq!((rest.len(), view.waiting.len()), (3, 5));
    let progress = desk.posting_progress().expect("progress");
    assert_eq!((progress.done, progress.total), (5, 5));
    // As after a crash: another program over the same file knows what was printed.
    desk.lock().expect("locked");
    desk.unlock(Some(PASSPHRASE)).expect("unlocked");
    machine.breaks_at.store(0, Ordering::Relaxed);
    assert_eq!(ids(&desk), rest);
    desk.print_outbox(None, &rest, "papers", 1).expect("printed");
    assert!(ids(&desk).is_empty());
    assert_eq!(machine.jobs.lock().expect("lock").len(), 5);
    let list = desk.print_outbox(Some(1), &[rest[0].clone(), rest[1].clone()], "list", 1).expect("printed");
    assert!(list.problems.is_empty());
    assert_eq!(machine.jobs.lock().expect("lock").len(), 6);
}

/// Breaks the program off at the nth word that the queue is told, opens it again, prints what is proposed then; gives
/// what the window said after the restart.
fn broken_off(word: usize, forgets: bool, print: &dyn Fn(&Desk)) -> (Arc<Machine>, String, usize) {
    let (temp, desk, machine) = desk(Machine { forgets, ..Machine::default() }, &[ADDRESS; 3]);
    *machine.ends_after.lock().expect("lock") = Some(word);
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| print(&desk)));
    let over = machine.gone();
    drop(desk);
    *machine.ends_after.lock().expect("lock") = None;
    let desk = Desk::new(Box::new(Mine(temp.path().to_owned(), Arc::clone(&machine))));
    desk.unlock(Some(PASSPHRASE)).expect("unlocked");
    let view = desk.outbox(None).expect("outbox");
    assert!(view.problems.is_empty(), "{:?}", view.problems);
    let rest: Vec<String> = view.waiting.iter().filter(|w| w.proposed).map(|w| w.id.clone()).collect();
    desk.print_outbox(None, &rest, "papers", 1).expect("printed");
    let again = desk.outbox(None).expect("outbox");
    assert!(again.waiting.iter().all(|w| !w.proposed) && again.message.is_empty(), "{again:?}");
    (machine, view.message, usize::from(over))
}

fn titles(machine: &Machine) -> Vec<String> {
    let mut titles: Vec<String> =
        machine.jobs.lock().expect("lock").iter().map(|j| j.title.clone()).collect();
    titles.sort();
    titles
}

#[test]
fn broken_off_anywhere_each_letter_is_printed_once_and_what_became_of_it_is_told() {
    let many = |desk: &Desk| {
        let ids: Vec<String> = desk.outbox(None).expect("outbox").waiting.into_iter().map(|w| w.id).collect();
        // What it says, nobody hears any more.
        let _ = desk.print_outbox(None, &ids, "papers", 1);
    };
    let one = |desk: &Desk| {
        let (letter, number) = first(desk);
        let _ = desk.print_posting(1, letter, &number, "papers", &PackingWish::default());
    };
    let each: Vec<String> = (1..=3).map(|n| format!("И-{n} — Письмовник")).collect();
    // Three are put into the queue and three let go: at each of these, and never.
    for word in 1..=7 {
        let (machine, told, over) = broken_off(word, false, &many);
        assert_eq!(titles(&machine), each, "at word {word}");
        assert_eq!(over, usize::from(word < 7), "the fault falls at word {word}");
        // What was still being queued is taken away in silence and offered again; what was to be let go is told.
        let let_go = (4..7).contains(&word);
        assert_eq!(told.contains("Печать прерывалась"), let_go, "at word {word}: {told}");
    }
    for word in 1..=3 {
        let (machine, told, _) = broken_off(word, false, &one);
        assert_eq!(titles(&machine), each, "at word {word}");
        assert_eq!(told.contains("И-1"), word == 2, "at word {word}: {told}");
    }
    // A queue that remembers nothing of the paper: only its owner knows, and she is asked about that one alone.
    let (machine, told, _) = broken_off(5, true, &many);
    assert_eq!(titles(&machine), each);
    assert!(told.contains("Неизвестно, напечатаны ли письма: И-2."), "{told}");
    assert!(told.contains("ждут в очереди письма: И-3."), "{told}");
}

#[test]
fn a_stop_takes_away_what_was_not_let_go_and_offers_it_again() {
    let (_temp, desk, machine) = desk(Machine::default(), &[ADDRESS; 3]);
    let ids: Vec<String> = desk.outbox(None).expect("outbox").waiting.into_iter().map(|w| w.id).collect();
    std::thread::scope(|scope| {
        let printing = scope.spawn(|| desk.print_outbox(None, &ids, "papers", 1).expect("told"));
        while machine.held.lock().expect("lock").is_empty() {
            std::thread::yield_now();
        }
        desk.stop_posting().expect("stopped");
        let view = printing.join().expect("ends");
        let proposed = view.waiting.iter().filter(|w| w.proposed).count();
        assert_eq!(proposed + machine.jobs.lock().expect("lock").len(), 3);
    });
    assert!(machine.held.lock().expect("lock").iter().all(Option::is_none), "nothing is left in the queue");
}

#[test]
fn what_is_handed_out_in_the_clear_is_gone_after_locking_and_at_the_next_start() {
    let (temp, desk, machine) = desk(Machine { opens: true, ..Machine::default() }, &[ADDRESS, None]);
    let (letter, number) = first(&desk);
    let printed = desk.print_posting(1, letter, &number, "papers", &PackingWish::default()).expect("opened");
    assert!(printed.message.contains("PDF"), "{}", printed.message);
    let handed = temp.path().join("handed-out");
    let file = machine.opened.lock().expect("lock")[0].clone();
    assert!(file.starts_with(&handed) && std::fs::read(&file).expect("there").starts_with(b"%PDF"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&handed).expect("folder").permissions().mode() & 0o777, 0o700);
    }
    desk.lock().expect("locked");
    assert!(!handed.exists());
    desk.unlock(Some(PASSPHRASE)).expect("unlocked");
    let mail = desk.outbox(None).expect("outbox").waiting.into_iter().find(|w| w.by_email).expect("one");
    desk.draft_email(1, mail.letter, &mail.number, true).expect("opened");
    assert!(handed.exists());
    drop(desk);
    let _next = Desk::new(Box::new(Mine(temp.path().to_owned(), machine)));
    assert!(!handed.exists(), "what a crash left is gone at the next start");
}

#[test]
fn only_the_very_message_that_was_sent_is_filed_as_proof() {
    let (temp, desk, machine) = desk(Machine::default(), &[None]);
    let (letter, number) = first(&desk);
    let shown = desk.posting(1, letter, &number, &PackingWish::default()).expect("shown");
    assert!(shown.by_email && shown.problems[0].code == "posting-by-email", "{shown:?}");
    let draft = temp.path().join("draft.eml");
    *machine.saves.lock().expect("lock") = Some(draft.clone());
    assert!(desk.draft_email(1, letter, &number, false).expect("saved").saved);
    let text = std::fs::read_to_string(&draft).expect("a draft");
    assert!(text.starts_with("X-Unsent: 1\r\n"), "{}", &text[..200]);
    let other = temp.path().join("other.eml");
    std::fs::write(&other, text.replacen("JVBERi0", "JVBERi1", 1)).expect("written");
    *machine.picks.lock().expect("lock") = Some(other);
    let refused = desk.emailed(1, letter, &number, "2026-11-20").expect_err("another paper");
    assert_eq!(refused[0].code, "message-without-letter");
    *machine.picks.lock().expect("lock") = Some(draft);
    let sent = desk.emailed(1, letter, &number, "2026-11-20").expect("filed");
    assert_eq!(sent.stage, "emailed");
    assert!(desk.outbox(None).expect("outbox").waiting.is_empty());
}

#[test]
fn printers_are_set_up_for_a_shop_and_wrong_measures_told_at_their_fields() {
    let (_temp, desk, machine) = desk(Machine::default(), &[ADDRESS]);
    let shown = desk.printers(1).expect("printers");
    assert_eq!(shown.printers.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["", "Office", "Post"]);
    assert!(shown.window.holds, "{:?}", shown.window);
    let wish = |shift: [&str; 2], opening: [&str; 5]| PrintersWish {
        printer: "Post".to_owned(),
        covering: "window".to_owned(),
        grid: true,
        opening: opening.map(str::to_owned).to_vec(),
        labels: vec!["2".to_owned(), "7".to_owned()],
        remind: "20".to_owned(),
        shift: shift.map(str::to_owned).to_vec(),
    };
    let wrong =
        desk.keep_printers(1, &wish(["x", "99"], ["110", "5", "-3", "55", "5"])).expect_err("refused");
    let at: Vec<(&str, &str)> = wrong.iter().map(|p| (p.at.as_str(), p.code.as_str())).collect();
    assert_eq!(at, [("width", "measure-out-of-range"), ("right", "measure-malformed")]);
    let kept = desk.keep_printers(1, &wish(["−8,5", "1"], ["110", "5", "95", "55", "5"])).expect("kept");
    assert_eq!((kept.shift, kept.remind.as_str()), (vec!["-8,5".to_owned(), "1".to_owned()], "20"));
    // A printer that prints 8.5 mm too far right is right for no address that stands in the middle of its window.
    desk.set_place("settings").expect("remembered");
    let again = desk.printers(1).expect("printers");
    assert_eq!(again.printer, "Post");
    assert!((again.window.left - 101.5).abs() < 0.01, "{:?}", again.window);
    desk.print_calibration(1, &wish(["0", "0"], ["110", "5", "95", "55", "5"])).expect("printed");
    assert_eq!(machine.jobs.lock().expect("lock").len(), 1);
    let (letter, number) = first(&desk);
    let pack = desk.posting(1, letter, &number, &PackingWish::default()).expect("shown");
    assert!((pack.window.expect("a window").left - 101.5).abs() < 0.01, "the same printer, the same offsets");
}
