//! A batch that is killed while it issues, signs or prints goes on where it stood: no letter twice, none lost, no
//! number twice.
//!
//! `PISMOVNIK_BATCH_KILLS` says how often each work is killed (4 unless told), `PISMOVNIK_SEED` where the random points
//! begin. Printing goes into a real queue of CUPS; where there is none that part says so and is skipped.
#![cfg(target_os = "linux")]
#![allow(
    clippy::disallowed_methods,
    reason = "a kill falls at a random moment, a print server is waited for"
)]
#![allow(clippy::print_stdout, reason = "what was counted is told")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

mod printer;
mod sampled;
mod typed;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use printer::Printer;
use sampled::workspace;
use typed::{AT, done, refused};

/// Letters of a batch.
const LETTERS: usize = 5;

/// Most kills of one work before it is let go to its end.
const MOST_KILLS: u64 = 40;

/// Repeatable random numbers (SplitMix64).
struct Seed(u64);

impl Seed {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }
}

fn told(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise)
}

fn command(folder: &Path, arguments: &[&str], printer: Option<&Printer>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    command.args(arguments).args(AT).current_dir(folder);
    if let Some(printer) = printer {
        printer.at(&mut command);
    }
    command
}

/// A work over many letters, killed again and again.
struct Work<'a> {
    name: &'static str,
    call: &'a dyn Fn() -> Command,
    /// What the command says where nothing is left to be done: the run that was killed last had ended its work.
    over: &'a str,
    /// So many lines are heard of it before a kill at most, and so many microseconds waited then.
    lines: u64,
    wait: u64,
}

impl Work<'_> {
    /// Kills it until it comes to its end; how often.
    fn killed(&self, seed: &mut Seed) -> u64 {
        let mut kills = 0;
        while kills < MOST_KILLS {
            let mut child = (self.call)().stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("runs");
            let mut lines = BufReader::new(child.stderr.take().expect("piped")).lines().map_while(Result::ok);
            // Some kills fall before the first letter is done, some between two of them, few behind the last.
            for _ in 0..seed.below(self.lines + 1) {
                let _ = lines.next();
            }
            std::thread::sleep(Duration::from_micros(seed.below(self.wait)));
            if child.try_wait().expect("a child").is_some() {
                break;
            }
            child.kill().expect("killed");
            child.wait().expect("ended");
            kills += 1;
        }
        let output = (self.call)().output().expect("runs");
        let said = typed::json(&output);
        let over = said["problems"][0]["code"] == self.over;
        assert!(over || output.status.success(), "{} after {kills} kills: {said}", self.name);
        kills
    }
}

/// A workspace whose batch holds letters of one shop.
fn batch() -> tempfile::TempDir {
    let temp = workspace("ru-sole-proprietor");
    let mut table = "Магазин;Отправитель;Адрес;Получено;Вид;Канал\n".to_owned();
    for n in 1..=LETTERS {
        let name = ["Петрова Анна", "Ким Вера", "Орлов Пётр", "Соколов Игорь", "Зайцева Ольга"][n - 1];
        table += &format!("Лавка;{name};ул. Лесная, д. {n}, г. Тверь, 170000;02.11.2026;withdrawal;post\n");
    }
    std::fs::write(temp.path().join("письма.csv"), table).expect("a table");
    temp
}

/// Every letter's incoming number with its answers' numbers, and how often one of these was signed.
fn outgoing(folder: &Path) -> Vec<(String, Vec<String>, usize)> {
    let list = done(folder, &["letter", "list", "--all"]);
    let mut found = Vec::new();
    for line in list["letters"].as_array().expect("letters") {
        let number = line["number"].as_str().expect("a number").to_owned();
        let letter = done(folder, &["letter", "show", "--shop", "1", "--letter", &number]);
        let papers = letter["outgoing"].as_array().expect("papers").iter();
        let papers = papers.map(|p| p["number"].as_str().expect("a number").to_owned()).collect();
        let timeline = letter["timeline"].as_array().expect("a timeline").iter();
        let signed = timeline.filter(|e| e["kind"] == "letter-paper-signed").count();
        found.push((number, papers, signed));
    }
    found
}

fn each_once<'a>(all: impl Iterator<Item = &'a String>) {
    let mut times: BTreeMap<&String, usize> = BTreeMap::new();
    all.for_each(|one| *times.entry(one).or_default() += 1);
    assert!(times.len() == LETTERS && times.values().all(|n| *n == 1), "{times:?}");
}

#[test]
fn a_batch_that_is_killed_goes_on_to_its_end_and_does_nothing_twice() {
    let kills = told("PISMOVNIK_BATCH_KILLS", 4);
    let mut seed = Seed(told("PISMOVNIK_SEED", 0x0BAD_5EED));
    let printer = Printer::noting();
    if let Err(why) = &printer {
        eprintln!("printing is skipped, because {why}");
    }
    let (mut counted, mut rounds): (BTreeMap<&str, u64>, u64) = (BTreeMap::new(), 0);
    while rounds == 0 || (rounds < kills && counted.values().any(|n| *n < kills)) {
        round(&mut seed, printer.as_ref().ok(), &mut counted);
        rounds += 1;
    }
    let counted: Vec<String> = counted.iter().map(|(work, n)| format!("{work} {n}")).collect();
    println!("batch kills: {} in {rounds} batches, nothing lost, nothing twice", counted.join(", "));
}

/// A batch from its table to the printer.
fn round(seed: &mut Seed, printer: Option<&Printer>, counted: &mut BTreeMap<&'static str, u64>) {
    let temp = batch();
    let folder = temp.path();
    let mut work = |name: &'static str, arguments: &[&str], over: &str, (lines, wait): (u64, u64)| {
        let call = || command(folder, arguments, printer);
        *counted.entry(name).or_default() += Work { name, call: &call, over, lines, wait }.killed(seed);
    };
    work("entering", &["letter", "batch", "take", "письма.csv", "--yes"], "", (2, 30_000));
    let entered = outgoing(folder);
    each_once(entered.iter().map(|(number, ..)| number));

    work(
        "issuing",
        &["letter", "batch", "reply", "--paper", "letter-acknowledgment", "--yes"],
        "",
        (2, 60_000),
    );
    let issued = outgoing(folder);
    assert!(issued.iter().all(|(_, papers, _)| papers.len() == 1), "one answer each: {issued:?}");
    let numbers: Vec<String> = issued.iter().map(|(_, papers, _)| papers[0].clone()).collect();
    each_once(numbers.iter());

    let key = ["keys", "new", "--name", "Соболева Анна", "--password-file", "password", "--out", "key.p12"];
    let made = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(key).current_dir(folder).output();
    assert!(made.expect("runs").status.success());
    let sign = ["letter", "batch", "sign", "--key", "key.p12", "--key-password-file", "password"];
    work("signing", &sign, "papers-none", (2, 30_000));
    assert!(outgoing(folder).iter().all(|(.., signed)| *signed == 1), "{:?}", outgoing(folder));

    if let Some(printer) = printer {
        let before = printer.titles().len();
        let print =
            ["letter", "print", "--not-printed", "--covering", "dl", "--list", "--queue", &printer.queue];
        work("printing", &print, "posting-nothing", (0, 700_000));
        let titles = printer.titles().split_off(before);
        let number = |title: &String| title.split_once(" — ").map(|(value, _)| value.to_owned());
        let printed: Vec<String> = titles.iter().filter_map(number).filter(|n| numbers.contains(n)).collect();
        each_once(printed.iter());
        assert_eq!(
            refused(folder, &["letter", "pack", "--not-printed", "--out", "x.pdf"]),
            ["posting-nothing"]
        );
        assert_eq!(titles.len(), LETTERS + 2, "one list, one job of envelopes: {titles:?}");
    }
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}
