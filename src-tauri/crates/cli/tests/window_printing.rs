//! The window's own printing through a real print queue, killed between queue and mark: a server of CUPS whose printer
//! notes what comes out of it.
//!
//! A second process of this very test is the window's program; it ends itself at a word that it has just told the
//! queue. Only root runs a print server of its own; else the test says so and is skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "letters are of today, a print server is waited for")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

mod posted;
mod printer;
mod sampled;
#[allow(dead_code, reason = "nothing is refused here")]
mod typed;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use pismovnik_app::Day;
use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::printing::{Fate, Job, Spool, System, Taken};
use pismovnik_app::problem::Problem;
use pismovnik_app::view_posting::PackingWish;
use posted::letter;
use printer::Printer;
use sampled::workspace;
use serde_json::{Value, json};
use typed::PHRASE;

const LETTERS: [&str; 3] = ["ONCE-1", "ONCE-2", "ONCE-3"];

/// The system's queue; the program ends itself when it has told it so many words.
struct Faulty(AtomicUsize);

impl Faulty {
    fn told(&self) {
        if self.0.fetch_sub(1, Ordering::Relaxed) == 1 {
            std::process::abort();
        }
    }
}

impl Spool for Faulty {
    fn hold(&self, job: &Job) -> Result<Taken, Problem> {
        let taken = System.hold(job);
        self.told();
        taken
    }
    fn release(&self, id: &str) -> Result<(), Problem> {
        let done = System.release(id);
        self.told();
        done
    }
    fn cancel(&self, id: &str) -> Result<(), Problem> {
        let done = System.cancel(id);
        self.told();
        done
    }
    fn fate(&self, id: &str) -> Result<Fate, Problem> {
        System.fate(id)
    }
}

struct Machine(PathBuf, Faulty);

impl Host for Machine {
    fn today(&self) -> Day {
        jiff::Zoned::now().date()
    }
    fn proposed_folder(&self) -> PathBuf {
        self.0.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.0.join("settings.json")
    }
    fn spool(&self) -> &dyn Spool {
        &self.1
    }
}

/// The window's program: looks at what waits, prints what is proposed, tells what it said before that.
#[test]
#[ignore = "the second process of the other test"]
fn the_window_prints() {
    let Some(folder) = std::env::var_os("PISMOVNIK_PRINTS").map(PathBuf::from) else { return };
    let told = |name: &str| std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(0);
    let host = Machine(folder.clone(), Faulty(AtomicUsize::new(told("PISMOVNIK_ENDS_AT"))));
    let desk = Desk::new(Box::new(host));
    desk.unlock(Some(PHRASE)).expect("unlocked");
    let before = desk.outbox(None).expect("outbox");
    let proposed: Vec<_> = before.waiting.iter().filter(|w| w.proposed).collect();
    let failed: Vec<_> = if told("PISMOVNIK_ONE") == 1 {
        let print = |w: &&pismovnik_app::view_posting::WaitingView| {
            let wish = PackingWish::default();
            desk.print_posting(w.shop, w.letter, &w.number, "papers", &wish).err()
        };
        proposed.iter().filter_map(print).flatten().collect()
    } else {
        let ids: Vec<String> = proposed.iter().map(|w| w.id.clone()).collect();
        desk.print_outbox(None, &ids, "papers", 1).expect("told").problems
    };
    let problems: Vec<_> = before.problems.iter().chain(&failed).map(|p| p.message.clone()).collect();
    let said = json!({ "message": before.message, "problems": problems, "printed": proposed.len() });
    std::fs::write(desk_says(&folder), said.to_string()).expect("told");
}

fn desk_says(folder: &Path) -> PathBuf {
    folder.join("said.json")
}

/// Runs the window's program; what it said, or none where it ended itself.
fn window(printer: &Printer, folder: &Path, ends_at: usize, one: bool) -> Option<Value> {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command
        .args(["--ignored", "--exact", "the_window_prints"])
        .env("PISMOVNIK_PRINTS", folder)
        .env("PISMOVNIK_ENDS_AT", ends_at.to_string())
        .env("PISMOVNIK_ONE", usize::from(one).to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    printer.at(&mut command);
    let ended = command.status().expect("runs");
    ended.success().then(|| {
        let said = std::fs::read(desk_says(folder)).expect("said");
        serde_json::from_slice(&said).expect("JSON")
    })
}

/// A workspace of the window with letters that wait, on this printer.
fn waiting(printer: &Printer) -> tempfile::TempDir {
    let temp = workspace("ru-sole-proprietor");
    for number in LETTERS {
        letter(temp.path(), number, "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    }
    let file = temp.path().join("w/w.pismovnik");
    let mut book = Book::open(&file, PHRASE).expect("opens");
    let mut manner = book.manner(1).expect("a manner");
    manner.printer = Some(printer.queue.clone());
    book.keep_manner(1, &manner).expect("kept");
    let settings = json!({ "workspace": file, "locale": "ru" });
    std::fs::write(temp.path().join("settings.json"), settings.to_string()).expect("settings");
    temp
}

fn each_once(printer: &Printer, before: usize, why: &str) {
    let mut titles = printer.titles().split_off(before);
    titles.sort();
    let wanted: Vec<String> = LETTERS.iter().map(|n| format!("{n} — Письмовник")).collect();
    assert_eq!(titles, wanted, "{why}");
}

#[test]
fn the_window_killed_between_queue_and_mark_prints_each_letter_once() {
    let printer = match Printer::noting() {
        Ok(printer) => printer,
        Err(why) => {
            eprintln!("skipped, because {why}");
            return;
        }
    };
    // Many: killed in the midst of queueing, after the first was let go, after the last. One: after it was let go.
    for (ends_at, one, told) in
        [(2, false, ""), (4, false, "ONCE-1, ONCE-2, ONCE-3"), (6, false, "ONCE-3"), (2, true, "ONCE-1")]
    {
        let why = format!("ended at word {ends_at}, one by one {one}");
        let temp = waiting(&printer);
        let before = printer.titles().len();
        assert_eq!(window(&printer, temp.path(), ends_at, one), None, "{why}: the fault falls");
        // What it printed comes out before it is started again.
        let _ = printer.titles();
        let said = window(&printer, temp.path(), 0, one).expect("ends well");
        assert_eq!(said["problems"], json!([]), "{why}");
        let message = said["message"].as_str().expect("a message");
        let sentence = format!("ждут в очереди письма: {told}.");
        assert_eq!(message.contains(&sentence), !told.is_empty(), "{why}: {message}");
        assert!(!message.contains("Неизвестно"), "{why}: {message}");
        each_once(&printer, before, &why);
    }
}

#[test]
fn a_letter_that_somebody_took_out_of_the_queue_is_asked_about_and_not_printed_again_by_itself() {
    let printer = match Printer::noting() {
        Ok(printer) => printer,
        Err(why) => {
            eprintln!("skipped, because {why}");
            return;
        }
    };
    let temp = waiting(&printer);
    assert_eq!(window(&printer, temp.path(), 4, false), None);
    let printed = printer.titles();
    assert_eq!(printed, ["ONCE-1 — Письмовник"]);
    let mut cancel = Command::new("cancel");
    printer.at(&mut cancel);
    // The second job of three.
    assert!(cancel.arg(format!("{}-2", printer.queue)).status().expect("runs").success());
    let said = window(&printer, temp.path(), 0, false).expect("ends well");
    let message = said["message"].as_str().expect("a message");
    assert!(message.contains("ждут в очереди письма: ONCE-1, ONCE-3."), "{message}");
    assert!(message.contains("Неизвестно, напечатаны ли письма: ONCE-2."), "{message}");
    assert_eq!(said["printed"], 0, "nothing is proposed by itself");
    assert_eq!(printer.titles(), ["ONCE-1 — Письмовник", "ONCE-3 — Письмовник"]);
}
