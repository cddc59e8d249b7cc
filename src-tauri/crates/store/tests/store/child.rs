//! A child process that works on a workspace and acknowledges what is kept, until it is killed or its disk fails
//! it; and what must hold afterwards.
#![allow(clippy::disallowed_methods, reason = "a test that starts itself again and is told how often")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};

use pismovnik_model::intake::{Sender, Sending};
use pismovnik_model::{OutgoingInput, OutgoingKind, Value};
use pismovnik_register::letters::{FileId, LetterEvent};
use pismovnik_register::{Command, ShopId};
use pismovnik_store::{
    ACTS, Body, Done, LetterQuery, LetterStep, LetterSteps, StoreError, Workspace, look_into, restore,
};

use crate::common::*;

const PATH: &str = "PISMOVNIK_KILL_PATH";
const JOB: &str = "PISMOVNIK_KILL_JOB";
/// The shop that it works on.
pub(crate) const SHOP: ShopId = ShopId(1);
/// The passphrases between which `rekey` goes to and fro.
const PHRASES: [&str; 2] = [PASSPHRASE, "другая длинная фраза"];

/// What a child does until it is ended.
pub(crate) const JOBS: &[&str] = &[
    "answers",
    "letters",
    "slices",
    "import",
    "migration",
    "rekey",
    "backup",
    "restore",
    "replies",
    "posting",
    "hand-over",
    "destroy",
    "destroy-file",
];

/// Letters that are answered, posted and given their tracking numbers together.
const TOGETHER: usize = 5;

/// Not a test of its own: what the child process runs.
#[test]
fn child_that_works_until_it_is_ended() {
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
            "slices" => {
                let (event, file) = arrived(&n.to_string(), "Петрова Анна", &vec![(n % 256) as u8; 3 << 20]);
                let mut carried = workspace.begin_carrying()?;
                for slice in file.chunks(1 << 20) {
                    workspace.carry(&mut carried, slice)?;
                }
                workspace.keep_files(SHOP, None, &[(&event, vec![Body::Carried(&carried)])], today())?;
            }
            "replies" => reply(&mut workspace, n)?,
            "posting" => post(&mut workspace, n, say)?,
            "destroy" => {
                let (event, file) = arrived(&n.to_string(), "Петрова Анна", &vec![(n % 256) as u8; 60_000]);
                let steps = [LetterStep { event, files: vec![&file] }];
                let letter = workspace.perform_letter(SHOP, None, &steps, today())?.letter;
                say_kept(&workspace, say)?;
                let act = |_: &Done| Ok((n.to_string(), n.to_string()));
                workspace.destroy_letters(SHOP, &[letter], today(), act)?;
            }
            "destroy-file" => {
                let (event, file) = arrived(&n.to_string(), "Петрова Анна", &vec![(n % 256) as u8; 60_000]);
                let steps = [LetterStep { event, files: vec![&file] }];
                let letter = workspace.perform_letter(SHOP, None, &steps, today())?.letter;
                say_kept(&workspace, say)?;
                let step = LetterEvent::FilesDestroyed {
                    number: n.to_string(),
                    files: vec![FileId { entry: letter.0, n: 0 }],
                    identity: true,
                    reason: "не просили".to_owned(),
                };
                let act = |_: &Done| Ok((n.to_string(), n.to_string()));
                workspace.destroy_files(SHOP, letter, &step, today(), act)?;
            }
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

/// One reply of many: issued for a letter.
fn reply(workspace: &mut Workspace, n: u64) -> Result<(), StoreError> {
    let (event, _) = arrived(&n.to_string(), "Петрова Анна", b"");
    let steps = [LetterStep { event, files: vec![] }];
    let letter = workspace.perform_letter(SHOP, None, &steps, today())?.letter;
    let pdf = vec![(n % 256) as u8; 30_000];
    let steps = [LetterStep { event: issued(workspace, &n.to_string(), &pdf)?, files: vec![&pdf] }];
    workspace.perform_letter(SHOP, Some(letter), &steps, today()).map(|_| ())
}

fn issued(workspace: &Workspace, number: &str, pdf: &[u8]) -> Result<LetterEvent, StoreError> {
    let addressee = Sender { name: Some("Петрова Анна".to_owned()), ..Sender::default() };
    let addressee = addressee.addressee(false).expect("a name");
    let input = OutgoingInput::new(OutgoingKind::Acknowledgment, addressee, &format!("И-{number}"), today());
    let (outgoing, head) = (Box::new(input), workspace.head(SHOP)?);
    Ok(LetterEvent::Issued { outgoing, head, wording: None, files: vec![attached(pdf)] })
}

/// A run of posting: letters and their replies at once, each posted with its receipt, then the tracking
/// numbers of all of them at once.
fn post(workspace: &mut Workspace, n: u64, say: &mut impl FnMut(String)) -> Result<(), StoreError> {
    let pdf = vec![(n % 256) as u8; 20_000];
    let numbers: Vec<String> = (0..TOGETHER).map(|i| format!("{n}/{i}")).collect();
    let mut all = Vec::new();
    for number in &numbers {
        let (event, _) = arrived(number, "Петрова Анна", b"");
        let issued = LetterStep { event: issued(workspace, number, &pdf)?, files: vec![&pdf] };
        let steps = vec![LetterStep { event, files: vec![] }, issued];
        all.push(LetterSteps { shop: SHOP, letter: None, steps });
    }
    let done = workspace.perform_letters(&all, today())?;
    say_kept(workspace, say)?;
    for (number, done) in numbers.iter().zip(&done) {
        let event = LetterEvent::Sent {
            number: format!("И-{number}"),
            sending: Sending::Post { tracking: None },
            day: today(),
            files: vec![attached(&pdf)],
        };
        let steps = [LetterStep { event, files: vec![&pdf] }];
        workspace.perform_letter(SHOP, Some(done.letter), &steps, today())?;
        say_kept(workspace, say)?;
    }
    let tracked = |number: &String| LetterEvent::Tracked {
        number: format!("И-{number}"),
        tracking: "80080000000001".to_owned(),
    };
    let all: Vec<LetterSteps<'_>> = numbers
        .iter()
        .zip(&done)
        .map(|(number, done)| {
            let steps = vec![LetterStep { event: tracked(number), files: vec![] }];
            LetterSteps { shop: SHOP, letter: Some(done.letter), steps }
        })
        .collect();
    workspace.perform_letters(&all, today()).map(|_| ())
}

/// What was acknowledged in a round.
#[derive(Default)]
pub(crate) struct Heard {
    /// Entries with their heads.
    pub(crate) kept: Vec<(u64, String)>,
    /// Copies.
    pub(crate) copied: Vec<u64>,
    /// Passphrases that hold.
    pub(crate) phrases: Vec<usize>,
    /// Ways back.
    pub(crate) restored: u64,
    /// Codes with which the child ended by itself.
    pub(crate) refused: Vec<String>,
}

impl Heard {
    /// How many things were acknowledged.
    pub(crate) fn acknowledged(&self) -> usize {
        self.kept.len() + self.copied.len() + self.phrases.len() + self.restored as usize
    }

    /// Takes a line of the child in; whether it is an acknowledgement.
    pub(crate) fn hear(&mut self, line: &str) -> bool {
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
pub(crate) fn prepare(job: &str, path: &Path) {
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

/// Takes off what the shapes after the third added.
fn age(path: &Path) {
    let (ninth, eighth) = (include_str!("without_0009.sql"), include_str!("without_0008.sql"));
    let tenth = include_str!("without_0010.sql");
    let words = include_str!("../../migrations/0003.sql");
    let words = words.split_once("CREATE VIRTUAL").expect("the search").1;
    raw(path)
        .execute_batch(&format!(
            "{tenth} {ninth} {eighth} DROP TABLE stop_list; DROP INDEX events_of_signing; ALTER TABLE shops DROP COLUMN holder_name; ALTER TABLE shops DROP COLUMN holder;
             DROP TABLE letter_counts; DROP INDEX letters_due; DROP INDEX letters_due_of_shop;
             DROP INDEX letters_open; DROP INDEX letters_open_of_shop;
             CREATE INDEX letters_due ON letters (due, id) WHERE open = 1; DROP TABLE letter_words;
             CREATE VIRTUAL{words}; UPDATE projection SET version = 3; PRAGMA user_version = 3;"
        ))
        .expect("an older shape");
}

/// Everything acknowledged is there, and everything opens.
pub(crate) fn check(job: &str, path: &Path, heard: &Heard, round: u64) {
    assert!(heard.refused.is_empty(), "{job} {round}: {:?}", heard.refused);
    let opened: Vec<Workspace> =
        PHRASES.iter().filter_map(|p| Workspace::open_with(path, p, QUICK).ok()).collect();
    let [workspace] = opened.as_slice() else {
        panic!("{job} {round}: opens with {} phrases: {:?}", opened.len(), try_open(path).err())
    };
    let report = workspace.verify();
    assert!(report.is_sound(), "{job} {round}: {:?}", report.broken);
    if job == "slices" {
        let nobodys: u32 = raw(path)
            .query_row("SELECT count(*) FROM slices WHERE file NOT IN (SELECT file FROM sliced)", [], |r| {
                r.get(0)
            })
            .expect("counted");
        assert_eq!(nobodys, 0, "{job} {round}");
    }
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
    if job == "posting" {
        posted_together(workspace, round);
    }
    if job == "destroy" {
        destroyed_with_acts(workspace, report.destroyed, round);
    }
    if job == "destroy-file" {
        let kept = workspace.settings(Some(SHOP)).expect("settings");
        for line in
            workspace.letters(&LetterQuery { limit: 1000, ..LetterQuery::default() }).expect("letters").lines
        {
            let letter = workspace.letter(SHOP, line.letter).expect("letter");
            let has_act = kept.contains_key(&format!("{ACTS}{}", line.number));
            assert_eq!(letter.gone.len(), usize::from(has_act), "{round}: an act, and a file that is gone");
            let file = workspace.letter_file(SHOP, line.letter.0, 0);
            assert_eq!(file.is_err(), has_act, "{round}: letter {}", line.number);
        }
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

/// What is destroyed has an act, and what an act says is gone is gone.
fn destroyed_with_acts(workspace: &Workspace, destroyed: u64, round: u64) {
    let kept = workspace.settings(Some(SHOP)).expect("settings");
    let acts: Vec<&str> = kept.keys().filter_map(|k| k.strip_prefix(ACTS)).collect();
    assert_eq!(acts.len() as u64, destroyed, "{round}: acts of what was destroyed");
    for number in acts {
        assert!(workspace.find_letter(SHOP, number).is_err(), "{round}: letter {number} is there still");
    }
}

/// What is done at once is done for all letters of a run, or for none.
fn posted_together(workspace: &Workspace, round: u64) {
    let query = LetterQuery { shop: Some(SHOP), limit: 10_000, ..LetterQuery::default() };
    let mut runs = BTreeMap::<String, (usize, usize, usize)>::new();
    for line in workspace.letters(&query).expect("letters").lines {
        let letter = workspace.letter(SHOP, line.letter).expect("letter");
        let outgoing = letter.outgoing.values().next().expect("issued with its letter");
        let (run, _) = line.number.split_once('/').expect("a run");
        let counted = runs.entry(run.to_owned()).or_default();
        counted.0 += 1;
        counted.1 += usize::from(outgoing.sent.is_some());
        let tracked = outgoing.sent.as_ref().map(|s| &s.sending);
        counted.2 += usize::from(matches!(tracked, Some(Sending::Post { tracking: Some(_) })));
    }
    for (run, (letters, sent, tracked)) in runs {
        assert_eq!(letters, TOGETHER, "{round}: run {run} came in part");
        assert!(tracked == 0 || (tracked == TOGETHER && sent == TOGETHER), "{round}: run {run}: {tracked}");
    }
}

/// The child, started by the program that `start` names, with what else it needs.
pub(crate) fn child(job: &str, path: &Path, start: impl FnOnce(PathBuf) -> Process) -> Child {
    start(env::current_exe().expect("this test"))
        .args(["--exact", "child::child_that_works_until_it_is_ended", "--nocapture", "--test-threads=1"])
        .env(PATH, path)
        .env(JOB, job)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("child")
}
