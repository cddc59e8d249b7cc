//! Acknowledged means kept: a child process works and acknowledges, and is killed at random points.
//!
//! `PISMOVNIK_KILLS` says how often (45 unless told), `PISMOVNIK_SEED` where the random points begin. The same
//! child meets a disk that takes no more bytes.
#![allow(clippy::disallowed_methods, reason = "a test that starts itself again and is told how often")]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::time::Duration;

use pismovnik_model::intake::Sender;
use pismovnik_model::{OutgoingInput, OutgoingKind, Value, problem};
use pismovnik_register::letters::LetterEvent;
use pismovnik_register::{Command, ShopId};
use pismovnik_store::{LetterStep, StoreError, Workspace, look_into, restore};

use crate::common::*;

const PATH: &str = "PISMOVNIK_KILL_PATH";
const JOB: &str = "PISMOVNIK_KILL_JOB";
const SHOP: ShopId = ShopId(1);
const PHRASES: [&str; 2] = [PASSPHRASE, "другая длинная фраза"];

/// What a child does until it is killed.
const JOBS: &[&str] =
    &["answers", "letters", "import", "migration", "rekey", "backup", "restore", "replies", "hand-over"];

/// Not a test of its own: what the child process runs.
#[test]
fn child_that_works_until_it_is_killed() {
    let (Some(path), Ok(job)) = (env::var_os(PATH), env::var(JOB)) else { return };
    let path = PathBuf::from(path);
    let mut out = std::io::stdout();
    let mut say = |line: String| {
        writeln!(out, "\n{line}").expect("told");
        out.flush().expect("told");
    };
    match work(&job, &path, &mut say) {
        Ok(()) => {}
        Err(error) => say(format!("refused {}", codes(&error).join(" "))),
    }
}

fn say_kept(workspace: &Workspace, say: &mut impl FnMut(String)) -> Result<(), StoreError> {
    say(format!("kept {} {}", workspace.shop(SHOP)?.events, workspace.head(SHOP)?));
    Ok(())
}

fn work(job: &str, path: &Path, say: &mut impl FnMut(String)) -> Result<(), StoreError> {
    match job {
        "rekey" => return rekey(path, say),
        "restore" => loop {
            let copy = path.with_extension("copy");
            restore(path, PASSPHRASE, &copy, PASSPHRASE, today(), QUICK)?;
            say("restored".to_owned());
        },
        _ => {}
    }
    let mut workspace = try_open(path)?;
    say_kept(&workspace, say)?;
    if job == "migration" {
        return Ok(());
    }
    let first = workspace.shop(SHOP)?.events;
    for n in first.. {
        let number = i64::try_from(n).expect("small");
        match job {
            "answers" if n % 7 == 0 => {
                let number = workspace.state().shop(SHOP).expect("shop").next_edition();
                let bytes = vec![(n % 256) as u8; 300_000];
                let files = [("pdf", bytes.as_slice())];
                let edition = edition(number, today(), &files);
                workspace.perform(&Command::IssueEdition { shop: SHOP, edition }, &[&bytes], today())?;
            }
            "answers" => {
                let command = record(SHOP, "logs.days", Some(Value::Number(number)));
                workspace.perform(&command, &[], today())?;
            }
            "import" => {
                let rows = vec![(n % 256) as u8; 500_000];
                let (from, through) = (day("2026-01-01"), day("2026-11-01"));
                let command = Command::ImportSubmissions { shop: SHOP, count: 1000, from, through };
                workspace.perform(&command, &[&rows], today())?;
            }
            "replies" => reply(&mut workspace, n)?,
            _ => {
                let (event, file) = arrived(&n.to_string(), "Петрова Анна", &vec![(n % 256) as u8; 60_000]);
                let steps = [LetterStep { event, files: vec![&file] }];
                workspace.perform_letter(SHOP, None, &steps, today())?;
            }
        }
        say_kept(&workspace, say)?;
        if job == "backup" {
            workspace.backup(&path.with_extension(format!("b{n}")))?;
            say(format!("copied {n}"));
        }
        if job == "hand-over" {
            let package = path.with_extension(format!("p{n}"));
            workspace.hand_over(SHOP, &package, PASSPHRASE, "Владелец", today(), QUICK)?;
            say_kept(&workspace, say)?;
            workspace.take_over(&package, PASSPHRASE, "Счетовод", today(), QUICK)?;
            say_kept(&workspace, say)?;
            let _ = fs::remove_file(&package);
        }
    }
    Ok(())
}

/// Changes the passphrase to and fro; says which one holds.
fn rekey(path: &Path, say: &mut impl FnMut(String)) -> Result<(), StoreError> {
    let mut now = match Workspace::open_with(path, PHRASES[0], QUICK) {
        Ok(workspace) => (workspace, 0),
        Err(_) => (Workspace::open_with(path, PHRASES[1], QUICK)?, 1),
    };
    loop {
        say(format!("phrase {}", now.1));
        now.1 = 1 - now.1;
        now.0.rekey(PHRASES[now.1], QUICK)?;
        say_kept(&now.0, say)?;
    }
}

/// One reply of many: issued for a letter and sent at once.
fn reply(workspace: &mut Workspace, n: u64) -> Result<(), StoreError> {
    let (event, _) = arrived(&n.to_string(), "Петрова Анна", b"");
    let steps = [LetterStep { event, files: vec![] }];
    let letter = workspace.perform_letter(SHOP, None, &steps, today())?.letter;
    let pdf = vec![(n % 256) as u8; 30_000];
    let head = workspace.head(SHOP)?;
    let addressee = Sender { name: Some("Петрова Анна".to_owned()), ..Sender::default() };
    let addressee = addressee.addressee(false).expect("a name");
    let number = format!("И-{n}");
    let input = OutgoingInput::new(OutgoingKind::Acknowledgment, addressee, &number, today());
    let issued =
        LetterEvent::Issued { outgoing: Box::new(input), head, wording: None, files: vec![attached(&pdf)] };
    let steps = [LetterStep { event: issued, files: vec![&pdf] }];
    workspace.perform_letter(SHOP, Some(letter), &steps, today()).map(|_| ())
}

/// What was acknowledged in a round.
#[derive(Default)]
struct Heard {
    kept: Vec<(u64, String)>,
    copied: Vec<u64>,
    phrases: Vec<usize>,
    restored: u64,
    refused: Vec<String>,
}

impl Heard {
    fn hear(&mut self, line: &str) -> bool {
        let Some((what, rest)) = line.split_once(' ') else {
            self.restored += u64::from(line == "restored");
            return line == "restored";
        };
        match what {
            "kept" => {
                // A line cut by the kill is no acknowledgement.
                let Some((seq, head)) = rest.split_once(' ').filter(|(_, head)| head.len() == 11) else {
                    return false;
                };
                self.kept.extend(seq.parse().ok().map(|seq| (seq, head.to_owned())));
            }
            "copied" => self.copied.extend(rest.parse::<u64>()),
            "phrase" => self.phrases.extend(rest.parse::<usize>()),
            "refused" => self.refused.push(rest.to_owned()),
            _ => return false,
        }
        true
    }
}

/// A workspace as a round of this job needs it.
fn prepare(job: &str, path: &Path) {
    let mut workspace = create(path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    if job == "migration" || job == "restore" || job == "rekey" {
        for n in 1..8 {
            arrive(&mut workspace, SHOP, &format!("п{n}"), &vec![7; 100_000]);
        }
    }
    if job == "restore" {
        workspace.backup(&path.with_extension("copy")).expect("copied");
        let letter = workspace.find_letter(SHOP, "п1").expect("letter");
        workspace.destroy_letter(SHOP, letter, today()).expect("destroyed");
        arrive(&mut workspace, SHOP, "после", b"%PDF");
    }
    drop(workspace);
    if job == "migration" {
        age(path);
    }
}

/// Takes off what the last shape added.
fn age(path: &Path) {
    let words = include_str!("../../migrations/0003.sql");
    let words = words.split_once("CREATE VIRTUAL").expect("the search").1;
    raw(path)
        .execute_batch(&format!(
            "DROP TABLE stop_list; DROP INDEX events_of_signing; ALTER TABLE shops DROP COLUMN holder_name; ALTER TABLE shops DROP COLUMN holder;
             DROP TABLE letter_counts; DROP INDEX letters_due; DROP INDEX letters_due_of_shop;
             DROP INDEX letters_open; DROP INDEX letters_open_of_shop;
             CREATE INDEX letters_due ON letters (due, id) WHERE open = 1; DROP TABLE letter_words;
             CREATE VIRTUAL{words}; UPDATE projection SET version = 3; PRAGMA user_version = 3;"
        ))
        .expect("an older shape");
}

#[test]
fn no_acknowledged_work_is_lost_to_a_kill() {
    let kills = told("PISMOVNIK_KILLS", 45);
    let mut seed = Seed(told("PISMOVNIK_SEED", 0x9E37_79B9));
    let each = kills.div_ceil(JOBS.len() as u64);
    let mut told = Vec::new();
    for job in JOBS {
        let (mut kept, mut folder) = (0, None);
        for round in 0..each {
            // Anew now and then, so that opening stays quick; a migration and a way back happen once.
            if round % 25 == 0 || ["migration", "restore"].contains(job) {
                let (temp, path) = place();
                prepare(job, &path);
                folder = Some((temp, path));
            }
            let path = &folder.as_ref().expect("a place").1;
            let heard = one_round(job, path, &mut seed);
            kept += heard.kept.len() + heard.copied.len() + heard.phrases.len() + heard.restored as usize;
            check(job, path, &heard, round);
        }
        told.push(format!("{job} {each} ({kept} acknowledged)"));
        assert!(kills < 40 || kept > 0, "{job}: the child came to nothing");
    }
    println!("kills: {}, 0 acknowledged lost", told.join(", "));
}

fn one_round(job: &str, path: &Path, seed: &mut Seed) -> Heard {
    let mut heard = Heard::default();
    let mut child = child(job, path, None);
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
    // Some kills fall into the opening, which replays the log of the one before.
    for _ in 0..seed.below(4) {
        let _ = lines.by_ref().find(|line| heard.hear(line));
    }
    if !heard.kept.is_empty() && ["letters", "backup"].contains(&job) {
        let error = try_open(path).expect_err("the child has it");
        assert_eq!(codes(&error), [problem::WORKSPACE_BUSY.code]);
    }
    std::thread::sleep(Duration::from_micros(seed.below(25_000)));
    child.kill().expect("killed");
    child.wait().expect("ended");
    for line in lines {
        heard.hear(&line);
    }
    heard
}

/// Everything acknowledged is there, and everything opens.
fn check(job: &str, path: &Path, heard: &Heard, round: u64) {
    assert!(heard.refused.is_empty(), "{job} {round}: {:?}", heard.refused);
    let opened: Vec<Workspace> =
        PHRASES.iter().filter_map(|p| Workspace::open_with(path, p, QUICK).ok()).collect();
    let [workspace] = opened.as_slice() else {
        panic!("{job} {round}: opens with {} phrases: {:?}", opened.len(), try_open(path).err())
    };
    let report = workspace.verify();
    assert!(report.is_sound(), "{job} {round}: {:?}", report.broken);
    let history = workspace.history(SHOP).expect("history");
    for (seq, head) in &heard.kept {
        let entry = usize::try_from(*seq).ok().and_then(|s| history.get(s - 1));
        assert_eq!(entry.map(|e| &e.head), Some(head), "{job} {round}: entry {seq} was acknowledged");
    }
    for n in &heard.copied {
        let copy = path.with_extension(format!("b{n}"));
        let copy = open(&copy);
        assert!(copy.verify().is_sound(), "{job} {round}: copy {n}");
        assert_eq!(copy.shop(SHOP).expect("shop").events, n + 1, "{job} {round}: copy {n}");
    }
    if let Some(last) = heard.phrases.last() {
        // The one that was said last, or the one that was being set.
        let holds = PHRASES.iter().position(|p| look_into(path, p, QUICK).is_ok());
        assert!(holds.is_some(), "{job} {round}: after phrase {last}");
    }
    if job == "restore" {
        let restored = workspace.find_letter(SHOP, "после").is_err();
        assert!(restored || heard.restored == 0, "{round}: a way back that was acknowledged");
        let gone = workspace.find_letter(SHOP, "п1");
        assert!(gone.is_err(), "{round}: destroyed before, and after the way back");
    }
    if job == "hand-over" {
        // Killed in between: whoever has it now says so, and it can be taken back.
        let (_, mut own) = (0, opened.into_iter().next().expect("one"));
        own.take_back(SHOP, "Счетовод", today()).expect("taken back");
        for entry in fs::read_dir(path.parent().expect("folder")).expect("folder").flatten() {
            if entry.file_name().to_string_lossy().contains(".p") && entry.path() != *path {
                let name = entry.file_name().to_string_lossy().into_owned();
                if !name.contains("pismovnik") {
                    let _ = fs::remove_file(entry.path());
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_loses_nothing_that_was_acknowledged() {
    for job in ["letters", "backup", "import", "replies", "rekey"] {
        let (_folder, path) = place();
        prepare(job, &path);
        // Blocks of 512 bytes: a megabyte and a half for each file, beyond which every write fails.
        let mut child = child(job, &path, Some(3000));
        let mut heard = Heard::default();
        for line in BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok) {
            heard.hear(&line);
            // A passphrase is changed without growing the file: that goes on for ever.
            if job == "rekey" && heard.phrases.len() > 20 {
                child.kill().expect("killed");
            }
        }
        child.wait().expect("ended");
        if job != "rekey" {
            assert_eq!(heard.refused, [problem::OUTPUT_UNWRITABLE.code], "{job}: how the child ended");
        }
        let refused = std::mem::take(&mut heard.refused);
        check(job, &path, &heard, 0);
        println!("disk full: {job}: {} acknowledged, then {refused:?}", heard.kept.len());
    }
}

/// The child; with a limit no file may grow beyond so many blocks of 512 bytes.
fn child(job: &str, path: &Path, limit: Option<u32>) -> Child {
    let program = env::current_exe().expect("this test");
    let mut process = match limit {
        None => Process::new(program),
        Some(blocks) => {
            // Ignored, the signal of the limit becomes the error of the write.
            let mut shell = Process::new("sh");
            shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")).arg(program);
            shell
        }
    };
    process
        .args(["--exact", "kill::child_that_works_until_it_is_killed", "--nocapture", "--test-threads=1"])
        .env(PATH, path)
        .env(JOB, job)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("child")
}
