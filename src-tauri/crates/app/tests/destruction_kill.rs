//! Killed at random points while it destroys letters: what is gone has its act, what an act says is gone is gone, and
//! the next opening brings what was begun to its end.
#![allow(clippy::disallowed_methods, reason = "a test that starts itself again")]

use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, Ending, Intake, LetterEvent};
use pismovnik_app::{Day, LetterKind, Locale, interview};

const PATH: &str = "PISMOVNIK_DESTRUCTION_PATH";
const PHRASE: &str = "длинная парольная фраза";
const TODAY: Day = Day::constant(2026, 11, 22);
const KILLS: u64 = 6;

/// Not a test of its own: what the child process runs.
#[test]
fn child_that_destroys_until_it_is_killed() {
    let Some(path) = env::var_os(PATH) else { return };
    let mut book = Book::open(Path::new(&path), PHRASE).expect("opened");
    book.finish_destructions(TODAY).expect("finished");
    let mut out = std::io::stdout();
    loop {
        let number = book.next_letter_number(1, TODAY.year()).expect("number");
        let mut intake = Intake::new(&number, &[LetterKind::Other], Channel::Post, TODAY);
        intake.sender.name = Some("Канарейкина Анна".to_owned());
        let letter = book.receive_letter(1, intake, &[], TODAY).expect("received").letter;
        let reason = Some("спам".to_owned());
        let close = LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason };
        book.take_step(1, letter, close, &[], TODAY).expect("closed");
        book.destroy_past(Locale::Ru, 1, &[letter], &number, TODAY).expect("destroyed");
        writeln!(out, "\ndestroyed {number}").expect("told");
        out.flush().expect("told");
    }
}

#[test]
fn no_kill_parts_a_destruction_from_its_act() {
    let home = tempfile::tempdir().expect("temp");
    let (path, copies) = (home.path().join("w/w.pismovnik"), home.path().join("copies"));
    for folder in [path.parent().expect("folder"), &copies] {
        std::fs::create_dir(folder).expect("folder");
    }
    let mut book = Book::create(&path, PHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let copy = copies.join("a.pismovnik");
    book.back_up(&copy, TODAY).expect("copied");
    drop(book);
    let mut told = Vec::new();
    for round in 0..KILLS {
        let mut child = Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "child_that_destroys_until_it_is_killed", "--nocapture"])
            .env(PATH, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("child");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let destroyed = |line: &String| line.strip_prefix("destroyed ").map(str::to_owned);
        told.extend(lines.find_map(|line| destroyed(&line)));
        std::thread::sleep(Duration::from_millis(round * 17));
        child.kill().expect("killed");
        child.wait().expect("ended");
        told.extend(lines.filter_map(|line| destroyed(&line)));

        let mut book = Book::open(&path, PHRASE).expect("opens");
        let acts = book.past_acts(1).expect("acts");
        let report = book.verify();
        assert!(report.is_sound(), "{round}: {:?}", report.broken);
        // Each letter had two entries: its receipt and its end.
        assert_eq!(report.destroyed, 2 * acts.len() as u64, "{round}: what is gone has its act");
        for number in &told {
            assert!(acts.iter().any(|act| act.number == *number), "{round}: act {number} was acknowledged");
        }
        assert_eq!(book.finish_destructions(TODAY).expect("finished"), [], "{round}");
        let copy = Book::open(&copy, PHRASE).expect("the copy opens");
        for act in book.past_acts(1).expect("acts") {
            assert!(book.find_letter(1, &act.number).is_err(), "{round}: letter {} is there", act.number);
            assert!(copy.find_letter(1, &act.number).is_err(), "{round}: in the copy");
            let text = pismovnik_render::text::plain(&act.act);
            assert!(!text.contains("a.pismovnik"), "{round}: the copy was made anew: {text}");
        }
    }
    println!("kills: {KILLS}, {} destructions acknowledged, each with its act", told.len());
}
