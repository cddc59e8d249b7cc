//! `workspace backup|restore|rekey|emergency-sheet|check-paper`, `shop import|take-back`,
//! `letter bundle|export|past|destroy`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::letters::LetterQuery;
use pismovnik_app::papers::{self, Format};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::vault::{self, Shape};
use pismovnik_app::{Document, folder, words};
use serde_json::json;
use zeroize::Zeroizing;

use crate::arguments::At;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};
use crate::vault_arguments::{
    ActsArguments, BackupArguments, BundleArguments, DestroyArguments, ImportArguments, LettersOutArguments,
    NumbersArguments, PaperArguments, PastArguments, ProtocolArguments, RekeyArguments, RestoreArguments,
    SheetArguments, TakeBackArguments,
};

fn number(n: u64) -> pismovnik_app::Arg {
    i64::try_from(n).unwrap_or(i64::MAX).into()
}

/// A passphrase from its file, or asked for; a new one twice.
fn secret(
    say: Say,
    file: Option<&Path>,
    question: &str,
    new: bool,
) -> Result<Zeroizing<String>, Vec<Problem>> {
    match file {
        Some(file) => terminal::from_file(file).map_err(|p| vec![p]),
        None if std::io::IsTerminal::is_terminal(&std::io::stdin()) => terminal::asked(say, question, new),
        None => Err(vec![Problem::new(problem::PASSPHRASE_MISSING, "password-file")]),
    }
}

/// The workspace's own passphrase.
fn own(say: Say, at: &At) -> Result<Zeroizing<String>, Vec<Problem>> {
    terminal::passphrase(say, at.password_file.as_deref(), false)
}

pub(crate) fn write_paper(paper: &Document, out: &Path) -> Outcome {
    let bytes = papers::file(paper, Format::Pdf)?;
    folder::write_file(out, &bytes).map_err(|p| vec![p])
}

pub(crate) fn backup(say: Say, given: &BackupArguments) -> Outcome {
    let copied = open(say, &given.at)?.back_up(&given.out, terminal::today())?;
    let file = folder::shown(&given.out);
    let json = json!({
        "file": file, "shops": copied.shops, "events": copied.events, "files": copied.attachments,
        "size": copied.size, "head": copied.head,
    });
    let args = [
        ("file", file.as_str().into()),
        ("shops", number(copied.shops)),
        ("events", number(copied.events)),
        ("files", number(copied.attachments)),
    ];
    say.result(&json, || vec![say.text("cli-workspace-backup-done", &args)]);
    Ok(())
}

pub(crate) fn restore(say: Say, given: &RestoreArguments) -> Outcome {
    terminal::there(&given.copy)?;
    let present = own(say, &given.at)?;
    let of_copy = match &given.copy_password_file {
        Some(file) => terminal::from_file(file).map_err(|p| vec![p])?,
        None => present.clone(),
    };
    let way = vault::Return {
        path: &given.at.file,
        present: &present,
        copy: &given.copy,
        of_copy: &of_copy,
        unread: given.unread,
    };
    let done = vault::restore(&way, terminal::today())?;
    let kept = done.kept.as_deref().map(folder::shown);
    let json = json!({
        "events": done.events, "events_before": done.events_before, "kept": kept,
        "readable": done.readable, "destroyed_again": done.destroyed_again,
        "files_destroyed_again": done.files_again,
    });
    let args = [
        ("events", number(done.events)),
        ("kept", kept.clone().unwrap_or_else(|| "—".to_owned()).into()),
        ("again", number(done.destroyed_again)),
        ("files", number(done.files_again)),
    ];
    say.result(&json, || {
        let mut lines = vec![say.text("cli-workspace-restore-done", &args)];
        if kept.is_some() && !done.readable {
            lines.push(say.text("cli-workspace-restore-unreadable", &[]));
        }
        lines
    });
    Ok(())
}

pub(crate) fn rekey(say: Say, given: &RekeyArguments) -> Outcome {
    let mut book = open(say, &given.at)?;
    let new = secret(say, given.new_password_file.as_deref(), "cli-ask-new-passphrase", true)?;
    book.change_passphrase(&new)?;
    say.result(&json!({ "changed": true }), || vec![say.text("cli-workspace-rekey-done", &[])]);
    Ok(())
}

pub(crate) fn sheet(say: Say, given: &SheetArguments) -> Outcome {
    // Opened first: a sheet never bears a passphrase that does not open the file.
    let passphrase = own(say, &given.at)?;
    let book = Book::open(&given.at.file, &passphrase)?;
    let printed = given.print_passphrase.then_some(passphrase.as_str());
    write_paper(&book.emergency_sheet(say.lang, printed, terminal::today())?, &given.out)?;
    written(say, &given.out)
}

fn written(say: Say, out: &Path) -> Outcome {
    let file = folder::shown(out);
    say.result(&json!({ "files": [file] }), || vec![file.clone()]);
    Ok(())
}

pub(crate) fn check_paper(say: Say, given: &PaperArguments) -> Outcome {
    let book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    let found = book.check_paper(shop, &given.head)?;
    let json = json!({
        "found": true, "entry": found.seq, "day": found.day, "since": found.since, "letters": found.letters,
    });
    let args = [
        ("seq", number(found.seq)),
        ("day", words::day(say.lang, found.day).into()),
        ("since", number(found.since)),
    ];
    say.result(&json, || {
        let mut lines = vec![say.text("cli-workspace-check-paper-done", &args)];
        if !found.letters.is_empty() {
            let letters = found.letters.join(", ");
            lines.push(say.text("cli-workspace-check-paper-letters", &[("letters", letters.into())]));
        }
        lines
    });
    Ok(())
}

/// `shop export --package`.
pub(crate) fn hand_over(
    say: Say,
    at: &At,
    shop: &str,
    package: &Path,
    to: &str,
    password_file: Option<&Path>,
    act: Option<&Path>,
) -> Outcome {
    let mut book = open(say, at)?;
    let shop = book.find(shop)?;
    let passphrase = secret(say, password_file, "cli-ask-package-passphrase", true)?;
    let parting = book.hand_over(say.lang, shop, package, &passphrase, to, terminal::today())?;
    if let Some(act) = act {
        write_paper(&parting.act, act)?;
    }
    let (file, handed) = (folder::shown(package), parting.handed);
    let json = json!({ "file": file, "events": handed.events, "head": handed.head });
    let args = [
        ("file", file.as_str().into()),
        ("events", number(handed.events)),
        ("head", handed.head.as_str().into()),
    ];
    say.result(&json, || vec![say.text("cli-shop-export-package-done", &args)]);
    Ok(())
}

pub(crate) fn import(say: Say, given: &ImportArguments) -> Outcome {
    terminal::there(&given.package)?;
    let mut book = open(say, &given.at)?;
    let file = given.package_password_file.as_deref();
    let passphrase = secret(say, file, "cli-ask-package-passphrase", false)?;
    let taken = book.take_over(&given.package, &passphrase, &given.own_name, terminal::today())?;
    let shops: Vec<_> = taken
        .iter()
        .map(
            |t| json!({ "shop": t.shop.0, "name": t.name, "new": t.new, "events": t.events, "head": t.head }),
        )
        .collect();
    say.result(&json!({ "shops": shops }), || {
        if taken.is_empty() {
            return vec![say.text("cli-shop-import-none", &[])];
        }
        let line = |t: &pismovnik_app::TakenOver| {
            let args = [
                ("shop", number(u64::from(t.shop.0))),
                ("name", t.name.as_str().into()),
                ("events", number(t.events)),
            ];
            say.text("cli-shop-import-done", &args)
        };
        taken.iter().map(line).collect()
    });
    Ok(())
}

pub(crate) fn take_back(say: Say, given: &TakeBackArguments) -> Outcome {
    let mut book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    book.take_shop_back(shop, &given.own_name, terminal::today())?;
    say.result(&json!({ "shop": shop }), || vec![say.text("cli-shop-take-back-done", &[])]);
    Ok(())
}

pub(crate) fn bundle(say: Say, given: &BundleArguments) -> Outcome {
    let book = open(say, &given.which.at)?;
    let shop = book.find(&given.which.shop)?;
    let letter = book.find_letter(shop, &given.which.letter)?;
    book.save_bundle(shop, letter, &given.out, &|_, _| true)?;
    written(say, &given.out)
}

pub(crate) fn export_letters(say: Say, given: &LettersOutArguments) -> Outcome {
    let shape = Shape::of_file(&given.out).map_err(|p| vec![p])?;
    let due_by = given.due_by.as_deref().map(|d| pismovnik_app::day(d, "due-by")).transpose();
    let due_by = due_by.map_err(|p| vec![p])?;
    let book = open(say, &given.at)?;
    let query = LetterQuery {
        shop: given.shop.as_deref().map(|s| book.find_id(s)).transpose()?,
        open: (!given.all).then_some(true),
        due_by,
        words: given.search.clone(),
        by_due: !given.all,
        ..LetterQuery::default()
    };
    let bytes = book.export_letters(say.lang, &query, shape, terminal::today())?;
    folder::write_file(&given.out, &bytes).map_err(|p| vec![p])?;
    written(say, &given.out)
}

pub(crate) fn protocol(say: Say, given: &ProtocolArguments) -> Outcome {
    let today = terminal::today();
    let day = match given.day.as_deref() {
        Some(day) => pismovnik_app::day(day, "day").map_err(|p| vec![p])?,
        None => today,
    };
    let book = open(say, &given.at)?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    write_paper(&book.day_protocol(say.lang, shop, day, today)?, &given.out)?;
    written(say, &given.out)
}

/// Shows a shop's schemes of numbers, or changes what is named.
pub(crate) fn numbers(say: Say, given: &NumbersArguments) -> Outcome {
    let mut book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    let mut schemes = book.schemes(shop)?;
    let changes = [&given.incoming, &given.outgoing, &given.acts].iter().any(|scheme| scheme.is_some());
    schemes.incoming = given.incoming.clone().unwrap_or(schemes.incoming);
    schemes.outgoing = given.outgoing.clone().unwrap_or(schemes.outgoing);
    schemes.acts = given.acts.clone().unwrap_or(schemes.acts);
    let next = book.numbers_under(shop, &schemes, terminal::today().year())?;
    if changes {
        book.keep_schemes(shop, &schemes)?;
    }
    let json = json!({
        "incoming": schemes.incoming, "outgoing": schemes.outgoing, "acts": schemes.acts,
        "next_incoming": next.incoming, "next_outgoing": next.outgoing, "next_act": next.act,
    });
    let args = [
        ("next", next.incoming.as_str().into()),
        ("answer", next.outgoing.as_str().into()),
        ("act", next.act.as_str().into()),
    ];
    say.result(&json, || vec![say.text("cli-shop-numbers-next", &args)]);
    Ok(())
}

pub(crate) fn past(say: Say, given: &PastArguments) -> Outcome {
    let book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    let lines = book.past_keeping(shop, book.keeping(shop, given.keep_years)?, terminal::today())?;
    let letters: Vec<_> = lines
        .iter()
        .map(|l| json!({ "letter": l.letter.0, "number": l.number, "received": l.received, "changed": l.changed }))
        .collect();
    say.result(&json!({ "letters": letters, "total": lines.len() }), || {
        if lines.is_empty() {
            return vec![say.text("letters-none", &[])];
        }
        let line = |l: &pismovnik_app::LetterLine| {
            format!(
                "{} · {} · {}",
                l.number,
                words::day(say.lang, l.received),
                words::day(say.lang, l.changed)
            )
        };
        lines.iter().map(line).collect()
    });
    Ok(())
}

/// Destroys what `letter past` lists; without `--yes` it only lists.
pub(crate) fn destroy(say: Say, given: &DestroyArguments) -> Outcome {
    if !given.yes {
        return past(say, &given.past);
    }
    let mut book = open(say, &given.past.at)?;
    let shop = book.find(&given.past.shop)?;
    let today = terminal::today();
    let lines = book.past_keeping(shop, book.keeping(shop, given.past.keep_years)?, today)?;
    let letters: Vec<_> = lines.iter().map(|l| l.letter).collect();
    // What is destroyed must come to its act.
    folder::writable(&given.act).map_err(|p| vec![p])?;
    let number = match &given.number {
        Some(number) => number.clone(),
        None => book.next_act_number(shop, today.year())?,
    };
    let done = book.destroy_past(say.lang, shop, &letters, &number, today)?;
    let texts = ("cli-letter-destroy-done", "cli-letter-destroy-unwritten");
    destroyed(say, &done, (&number, &given.act), texts)
}

/// Writes the act of this number into its file and tells of what was destroyed; `texts` where it is written, and where
/// it could not be.
pub(crate) fn destroyed(
    say: Say,
    done: &vault::past::Destroyed,
    (number, act): (&str, &Path),
    texts: (&'static str, &'static str),
) -> Outcome {
    let file = folder::shown(act);
    // From here on nothing may hide that they are gone: the act waits in the workspace.
    let unwritten = write_paper(&done.act, act).err().unwrap_or_default();
    let copies = &done.copies;
    let beyond: Vec<String> =
        copies.beyond.iter().map(|c| &c.path).chain(&copies.unread).map(|p| folder::shown(p)).collect();
    let failed: Vec<Problem> = unwritten.iter().chain(&copies.failed).cloned().collect();
    let failed = words::problems(say.lang, &failed);
    let json = json!({
        "destroyed": done.count, "number": number, "act": file, "act_written": unwritten.is_empty(),
        "copies_remade": copies.remade.len(),
        "copies_removed": copies.removed.len(), "copies_beyond": beyond, "problems": failed,
    });
    let args = [
        ("count", self::number(done.count as u64)),
        ("file", file.as_str().into()),
        ("number", number.into()),
    ];
    say.result(&json, || {
        let mut lines = vec![say.text(if unwritten.is_empty() { texts.0 } else { texts.1 }, &args)];
        lines.extend(failed.iter().map(|p| format!("✗ {} {}", p.message, p.hint)));
        lines
    });
    Ok(())
}

/// Lists a shop's acts on destroyed letters, or saves one again.
pub(crate) fn acts(say: Say, given: &ActsArguments) -> Outcome {
    let book = open(say, &given.at)?;
    let kept = book.past_acts(book.find(&given.shop)?)?;
    if let (Some(number), Some(out)) = (&given.number, &given.out) {
        let unknown = || vec![Problem::new(problem::LETTER_ACT_UNKNOWN, "number").with("value", number)];
        let one = kept.iter().find(|k| k.number == *number).ok_or_else(unknown)?;
        write_paper(&one.act, out)?;
        return written(say, out);
    }
    let list: Vec<_> = kept.iter().map(|k| json!({ "number": k.number, "day": k.day })).collect();
    say.result(&json!({ "acts": list }), || {
        if kept.is_empty() {
            return vec![say.text("cli-letter-acts-none", &[])];
        }
        kept.iter().map(|k| format!("{} · {}", k.number, words::day(say.lang, k.day))).collect()
    });
    Ok(())
}
