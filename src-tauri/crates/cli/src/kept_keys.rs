//! `workspace keys …`: keys for signing that lie in the workspace, each under a passphrase of its own.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use pismovnik_app::book::Book;
use pismovnik_app::desk::strong_at;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::sign::{self, OpenKey};
use pismovnik_app::signed::keyring::{self, KeptKey};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::arguments::At;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// Years for which a key made here is good, as in the window.
const YEARS: u16 = 3;

/// What is done with them.
#[derive(Debug, Subcommand)]
pub(crate) enum KeptKeysAction {
    List {
        #[command(flatten)]
        at: At,
    },
    New {
        #[command(flatten)]
        at: At,
        #[arg(long = "name")]
        holder: String,
        #[arg(long, id = "kept_key_password_file")]
        key_password_file: Option<PathBuf>,
    },
    Import {
        #[command(flatten)]
        at: At,
        key: PathBuf,
        #[arg(long, id = "kept_key_password_file")]
        key_password_file: Option<PathBuf>,
        #[arg(long)]
        chain: Option<PathBuf>,
    },
    Remove {
        #[command(flatten)]
        at: At,
        kept_key: String,
    },
}

/// `workspace keys …`
pub(crate) fn run(say: Say, action: &KeptKeysAction) -> Outcome {
    match action {
        KeptKeysAction::List { at } => told(say, &open(say, at)?, ""),
        KeptKeysAction::New { at, holder, key_password_file } => {
            let mut book = open(say, at)?;
            let passphrase = passphrase(say, key_password_file.as_deref(), true)?;
            let key = keyring::make(say.lang, holder, YEARS, &passphrase, terminal::now())?;
            book.keep_key(&key, &passphrase)?;
            told(say, &book, "signed-key-made")
        }
        KeptKeysAction::Import { at, key, key_password_file, chain } => {
            let mut book = open(say, at)?;
            let (file, chain, now) = (key_password_file.as_deref(), chain.as_deref(), terminal::now());
            // A locked key stays under its own passphrase; another needs a new one.
            let locked = match sign::open(key, None, chain, now) {
                Ok(_) => false,
                Err(problems) if problems.iter().any(|p| p.code == problem::KEY_PASSWORD_NEEDED) => true,
                Err(problems) => return Err(problems),
            };
            let passphrase = passphrase(say, file, !locked)?;
            if !locked {
                strong_at(&passphrase, "key-password-file")?;
            }
            let key = sign::open(key, locked.then_some(passphrase.as_str()), chain, now)?;
            book.keep_key(&key, &passphrase)?;
            told(say, &book, "signed-key-kept")
        }
        KeptKeysAction::Remove { at, kept_key } => {
            let mut book = open(say, at)?;
            let id = named(&book, kept_key)?;
            book.remove_key(&id)?;
            told(say, &book, "signed-key-removed")
        }
    }
}

/// A key of the workspace, opened for signing; its passphrase comes from the file, or is asked for.
///
/// # Errors
/// No such key; another passphrase.
pub(crate) fn opened(
    say: Say,
    book: &Book,
    name: &str,
    password_file: Option<&Path>,
) -> Result<OpenKey, Vec<Problem>> {
    let id = named(book, name)?;
    let passphrase = passphrase(say, password_file, false)?;
    book.open_key(&id, &passphrase, terminal::now())
}

/// The id of the only key that bears this id or belongs to this person.
fn named(book: &Book, name: &str) -> Result<String, Vec<Problem>> {
    let keys = book.keys()?;
    let found: Vec<&KeptKey> = keys.iter().filter(|k| k.id == name || k.subject == name).collect();
    match found[..] {
        [one] => Ok(one.id.clone()),
        // Two keys of one person are told apart by their ids.
        _ => {
            let all = keys.iter().map(|k| format!("{} ({})", k.id, k.subject)).collect::<Vec<_>>().join(", ");
            let unknown = Problem::new(problem::KEPT_KEY_UNKNOWN, "kept-key").with("value", name);
            Err(vec![unknown.with("options", if all.is_empty() { "—" } else { &all })])
        }
    }
}

fn passphrase(say: Say, file: Option<&Path>, new: bool) -> Result<Zeroizing<String>, Vec<Problem>> {
    let question = if new { "cli-ask-new-key-password" } else { "cli-ask-key-password" };
    terminal::secret(say, (file, "key-password-file"), question, new)
}

/// What was done, and the keys as they are now.
fn told(say: Say, book: &Book, done: &str) -> Outcome {
    let keys = book.keys()?;
    let listed: Vec<Value> = keys
        .iter()
        .map(|k| {
            json!({
                "id": k.id, "subject": k.subject, "issuer": k.issuer, "kind": k.kind, "from": k.from,
                "until": k.until, "self_signed": k.self_signed,
            })
        })
        .collect();
    say.result(&json!({ "keys": listed }), || {
        let mut lines = Vec::new();
        if !done.is_empty() {
            lines.push(say.text(done, &[]));
        }
        if keys.is_empty() {
            lines.push(say.text("cli-workspace-keys-none", &[]));
        }
        lines.extend(keys.iter().map(|k| {
            let day = |iso: &str| sign::shown_day(say.lang, iso);
            let line = [
                ("file", k.id.as_str().into()),
                ("subject", k.subject.as_str().into()),
                ("issuer", k.issuer.as_str().into()),
                ("kind", k.kind.as_str().into()),
                ("from", day(&k.from).into()),
                ("until", day(&k.until).into()),
            ];
            say.text("cli-keys-line", &line)
        }));
        lines
    });
    Ok(())
}
