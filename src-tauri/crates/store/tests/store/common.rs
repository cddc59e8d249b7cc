//! What the tests share.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pismovnik_model::intake::{Attached, Channel, Counted, FileRole, Intake};
use pismovnik_model::{Answers, Day, LetterKind, Locale, Value};
use pismovnik_register::letters::LetterEvent;
use pismovnik_register::{Command, Edition, IssuedDocument, IssuedFile, ShopId};
use pismovnik_store::{LetterDone, LetterStep, Options, StoreError, Workspace};
use rusqlite::{Connection, MAIN_DB};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "длинная парольная фраза";
pub(crate) const QUICK: Options = Options { iterations: 1000 };

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(crate) fn today() -> Day {
    day("2026-11-21")
}

/// A folder with the path of a workspace in it.
pub(crate) fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("лавки.pismovnik");
    (folder, path)
}

pub(crate) fn create(path: &Path) -> Workspace {
    Workspace::create_with(path, PASSPHRASE, today(), QUICK).expect("created")
}

pub(crate) fn try_open(path: &Path) -> Result<Workspace, StoreError> {
    Workspace::open_with(path, PASSPHRASE, QUICK)
}

pub(crate) fn open(path: &Path) -> Workspace {
    try_open(path).expect("opened")
}

/// A raw connection with the passphrase, foreign keys off.
pub(crate) fn raw(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("raw");
    connection
        .execute_batch(&format!(
            "PRAGMA key = '{PASSPHRASE}'; PRAGMA kdf_iter = {}; PRAGMA foreign_keys = OFF;",
            QUICK.iterations
        ))
        .expect("key");
    connection
}

/// Every page of the file in the clear, those too that belong to nothing any more.
pub(crate) fn pages(path: &Path) -> Vec<u8> {
    raw(path).serialize(MAIN_DB).expect("pages").to_vec()
}

pub(crate) fn create_shop(name: &str) -> Command {
    let answers = Answers(BTreeMap::from([("shop.name".to_owned(), Value::Text(name.to_owned()))]));
    Command::CreateShop { name: name.to_owned(), preset: Some("ru-sole-proprietor".to_owned()), answers }
}

pub(crate) fn record(shop: ShopId, question: &str, value: Option<Value>) -> Command {
    let changes = BTreeMap::from([(question.to_owned(), value)]);
    Command::RecordAnswers { shop, page: question.to_owned(), changes, undoes: None }
}

/// An edition of one document whose formats have these bytes.
pub(crate) fn edition(number: u32, in_force_from: Day, files: &[(&str, &[u8])]) -> Edition {
    let files = files
        .iter()
        .zip(0..)
        .map(|((format, bytes), attachment)| IssuedFile {
            format: (*format).to_owned(),
            sha256: hex::encode(Sha256::digest(bytes)),
            size: bytes.len() as u64,
            attachment,
        })
        .collect();
    Edition {
        number,
        issued: today(),
        as_of: today(),
        in_force_from,
        rules_version: pismovnik_model::RULES_VERSION.to_owned(),
        provisional: false,
        answers: Answers(BTreeMap::from([("logs.days".to_owned(), Value::Number(30))])),
        documents: vec![IssuedDocument {
            id: "privacy-policy".to_owned(),
            lang: Locale::Ru,
            title: "Политика".to_owned(),
            files,
        }],
    }
}

pub(crate) fn issue(workspace: &mut Workspace, shop: ShopId, files: &[(&str, &[u8])]) {
    let number = workspace.state().shop(shop).expect("shop").next_edition();
    let command = Command::IssueEdition { shop, edition: edition(number, today(), files) };
    let bytes: Vec<&[u8]> = files.iter().map(|(_, b)| *b).collect();
    workspace.perform(&command, &bytes, today()).expect("issued");
}

/// Two shops with answers and editions; closed.
pub(crate) fn furnished(path: &Path) {
    let mut workspace = create(path);
    for name in ["Чайная лавка", "Свечи и мыло"] {
        let shop = workspace.perform(&create_shop(name), &[], today()).expect("created").shop;
        for n in 0..3 {
            workspace
                .perform(&record(shop, "logs.days", Some(Value::Number(n))), &[], today())
                .expect("recorded");
        }
        let long: Vec<u8> = (0..(1 << 20) + 5).map(|i: u32| (i % 251) as u8).collect();
        issue(&mut workspace, shop, &[("pdf", &long), ("txt", name.as_bytes())]);
        workspace
            .perform(&record(shop, "bonus.run", Some(Value::Yes(true))), &[], today())
            .expect("recorded");
    }
}

/// Names and bytes of everything in a folder, without SQLite's shared index. Of the lock file the name
/// only: Windows lets nobody read what is locked.
pub(crate) fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .expect("folder")
        .map(|entry| {
            let entry = entry.expect("entry");
            let name = entry.file_name().to_string_lossy().into_owned();
            let unread = name.ends_with(".lock") || name.ends_with("-shm");
            let bytes = if unread { Vec::new() } else { std::fs::read(entry.path()).expect("bytes") };
            (name, bytes)
        })
        .filter(|(name, _)| !name.ends_with("-shm"))
        .collect()
}

pub(crate) fn codes(error: &StoreError) -> Vec<&'static str> {
    error.problems().iter().map(|p| p.code.code).collect()
}

/// Random numbers from a seed, the same on every machine.
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    /// A number below `most`.
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }
}

/// A number that the environment names, for the long run of the faults.
#[allow(clippy::disallowed_methods, reason = "a test that is told how often")]
pub(crate) fn told(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise)
}

/// A letter as it arrived, with a file of so many bytes.
pub(crate) fn arrived(number: &str, name: &str, file: &[u8]) -> (LetterEvent, Vec<u8>) {
    let mut intake = Intake::new(number, &[LetterKind::Withdrawal], Channel::Email, day("2026-11-03"));
    intake.sender.name = Some(name.to_owned());
    intake.scope = Some(format!("{name} отзывает согласие"));
    let counted =
        Counted { due: Some(day("2026-12-03")), governing: Some("t".to_owned()), ..Counted::default() };
    let files = if file.is_empty() { vec![] } else { vec![attached(file)] };
    (LetterEvent::Received { intake, counted, files }, file.to_vec())
}

pub(crate) fn attached(file: &[u8]) -> Attached {
    Attached {
        name: "письмо.pdf".to_owned(),
        media: "application/pdf".to_owned(),
        size: file.len() as u64,
        role: FileRole::Letter,
    }
}

/// Writes a letter down.
pub(crate) fn arrive(workspace: &mut Workspace, shop: ShopId, number: &str, file: &[u8]) -> LetterDone {
    let (event, file) = arrived(number, "Петрова Анна Ивановна", file);
    let files = if file.is_empty() { vec![] } else { vec![file.as_slice()] };
    let steps = [LetterStep { event, files }];
    workspace.perform_letter(shop, None, &steps, today()).expect("arrived")
}
