//! `letter redact` and `letter destroy-file`: a file of a letter copied with places made black, or destroyed alone.

use std::path::PathBuf;

use clap::Args;
use pismovnik_app::folder;
use pismovnik_app::letters::FileId;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::redaction::{self, Area};
use pismovnik_app::vault::lone::{self, Wish};
use serde_json::json;

use crate::letter_arguments::Which;
use crate::letters::at;
use crate::terminal::{self, Outcome, Say};
use crate::vault::destroyed;

/// Which file goes, and why.
#[derive(Debug, Args)]
pub(crate) struct DestroyFileArguments {
    #[command(flatten)]
    pub(crate) which: Which,
    #[arg(long, required = true, value_parser = place)]
    pub(crate) attachment: Vec<FileId>,
    #[arg(long, required_unless_present = "lone_reason")]
    pub(crate) identity_copy: bool,
    #[arg(long = "reason", id = "lone_reason")]
    pub(crate) reason: Option<String>,
    #[arg(long = "number", id = "next_number")]
    pub(crate) number: Option<String>,
    #[arg(long)]
    pub(crate) act: PathBuf,
    #[arg(long)]
    pub(crate) yes: bool,
}

/// «12/1»: the first file of entry 12.
pub(crate) fn place(text: &str) -> Result<FileId, String> {
    let read = || {
        let (entry, nth) = text.split_once('/')?;
        let nth: u32 = nth.parse().ok()?;
        Some(FileId { entry: entry.parse().ok()?, n: nth.checked_sub(1)? })
    };
    read().ok_or_else(|| format!("{text}: ENTRY/NTH"))
}

/// Destroys files of a letter alone; without `--yes` it only shows them.
pub(crate) fn destroy_file(say: Say, given: &DestroyFileArguments) -> Outcome {
    let (mut book, shop, letter) = at(say, &given.which)?;
    let today = terminal::today();
    let known = book.letter(shop, letter)?;
    let unknown = |file: &FileId| {
        vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "attachment").with("value", file.entry)]
    };
    if !given.yes {
        let mut names = Vec::new();
        for file in &given.attachment {
            names.push(known.file(*file).ok_or_else(|| unknown(file))?.name.clone());
        }
        let args = [("number", known.intake.number.as_str().into()), ("value", names.join(", ").into())];
        let json = json!({ "destroyed": 0, "would": names });
        say.result(&json, || vec![say.text("cli-letter-destroy-file-would", &args)]);
        return Ok(());
    }
    // What is destroyed must come to its act.
    folder::writable(&given.act).map_err(|p| vec![p])?;
    let number = match &given.number {
        Some(number) => number.clone(),
        None => book.next_act_number(shop, today.year())?,
    };
    let wish = Wish {
        files: given.attachment.clone(),
        identity: given.identity_copy,
        reason: given.reason.clone().unwrap_or_default(),
    };
    let done = book.destroy_files(say.lang, shop, letter, &wish, &number, today)?;
    let texts = ("cli-letter-destroy-file-done", "cli-letter-destroy-file-unwritten");
    destroyed(say, &done, (&number, &given.act), texts)
}

/// Which file, and what of it is made black.
#[derive(Debug, Args)]
pub(crate) struct RedactArguments {
    #[command(flatten)]
    pub(crate) which: Which,
    #[arg(long = "attachment", id = "redacted", value_parser = place)]
    pub(crate) attachment: FileId,
    #[arg(long = "box", id = "areas", required = true, value_parser = area)]
    pub(crate) areas: Vec<Area>,
}

/// «1:10,20,50,8»: page, and per cent from the left, from above, across, down.
fn area(text: &str) -> Result<Area, String> {
    let read = || {
        let (page, rest) = text.split_once(':')?;
        let numbers: Vec<f32> = rest.split(',').map(|n| n.trim().parse().ok()).collect::<Option<_>>()?;
        let [left, top, width, height] = numbers[..] else { return None };
        Some(Area { page: page.trim().parse().ok()?, left, top, width, height })
    };
    read().ok_or_else(|| format!("{text}: PAGE:LEFT,TOP,WIDTH,HEIGHT (%)"))
}

/// Files a copy of a file in which places are black; the original stays.
pub(crate) fn redact(say: Say, given: &RedactArguments) -> Outcome {
    let (mut book, shop, letter) = at(say, &given.which)?;
    let original = given.attachment;
    let bytes = book.to_redact(shop, letter, original)?;
    let redacted = redaction::redact(&bytes, &given.areas, &|_, _| true)?;
    let pages = redacted.pages;
    let today = terminal::today();
    let (copy, name) = book.keep_redacted(say.lang, (shop, letter, original), redacted, today)?;
    let json = json!({ "entry": copy.entry, "nth": copy.n + 1, "name": name, "pages": pages });
    let args = [
        ("name", name.as_str().into()),
        ("place", lone::place(copy).into()),
        ("original", lone::place(original).into()),
    ];
    say.result(&json, || vec![say.text("cli-letter-redact-done", &args)]);
    Ok(())
}
