//! `letter batch …`: many letters at once, each row looked at before anything is recorded.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use pismovnik_app::batch::{Row, Work, enter, read, reply};
use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, LetterId, OutgoingKind, telling};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{folder, recognition, words};
use serde_json::{Value, json};

use crate::arguments::At;
use crate::intake::Arrival;
use crate::letter_arguments::outgoing;
use crate::letter_signing::{self, BatchPackets, BatchSign};
use crate::letters::pages;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// What can be said after `letter batch`.
#[derive(Debug, Subcommand)]
pub(crate) enum BatchAction {
    Take {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: Option<String>,
        #[arg(id = "batch_files", value_name = "FILES", required = true)]
        files: Vec<PathBuf>,
        #[arg(long = "yes", id = "batch_yes")]
        yes: bool,
    },
    Show {
        #[command(flatten)]
        at: At,
    },
    Set(Box<BatchSet>),
    Enter {
        #[command(flatten)]
        at: At,
        #[arg(long = "row", id = "batch_rows", num_args = 1.., value_delimiter = ',')]
        rows: Vec<u32>,
    },
    Drop {
        #[command(flatten)]
        at: At,
        #[arg(long = "row", id = "batch_rows", num_args = 1.., value_delimiter = ',', required = true)]
        rows: Vec<u32>,
    },
    Add(BatchLetters),
    Leave(BatchLetters),
    End {
        #[command(flatten)]
        at: At,
    },
    Reply(BatchReply),
    Sign(Box<BatchSign>),
    Packets(BatchPackets),
}

/// What is right of a row.
#[derive(Debug, Args)]
pub(crate) struct BatchSet {
    #[command(flatten)]
    at: At,
    #[arg(long = "row", id = "batch_row")]
    row: u32,
    #[arg(long)]
    shop: Option<String>,
    #[command(flatten)]
    arrival: Arrival,
    #[arg(long)]
    sender: Option<String>,
    #[arg(long)]
    sender_address: Option<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    dated: Option<String>,
    #[arg(long)]
    scope: Option<String>,
    #[arg(long, value_parser = ["ru", "kk", "en"])]
    language: Option<String>,
}

/// Letters of the register that come into the batch or leave it.
#[derive(Debug, Args)]
pub(crate) struct BatchLetters {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    shop: String,
    #[arg(id = "batch_numbers", value_name = "LETTERS", required = true)]
    letters: Vec<String>,
}

/// Letters of the batch answered by papers of one kind.
#[derive(Debug, Args)]
pub(crate) struct BatchReply {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long = "paper", id = "batch_paper", value_parser = outgoing)]
    pub(crate) paper: OutgoingKind,
    #[arg(long = "yes", id = "batch_yes")]
    pub(crate) yes: bool,
}

/// `letter batch …`
pub(crate) fn run(say: Say, action: &BatchAction) -> Outcome {
    match action {
        BatchAction::Take { at, shop, files, yes } => {
            let mut book = open(say, at)?;
            let shop = shop.as_deref().map(|s| book.find(s)).transpose()?;
            take(say, &mut book, shop, files, *yes)
        }
        BatchAction::Show { at } => show(say, &mut open(say, at)?),
        BatchAction::Set(given) => set(say, &mut open(say, &given.at)?, given),
        BatchAction::Enter { at, rows } => {
            let mut book = open(say, at)?;
            known(&book, rows)?;
            rows_told(say, &mut book, &[], |row| rows.is_empty() || rows.contains(&row.id))
        }
        BatchAction::Drop { at, rows } => {
            let mut book = open(say, at)?;
            known(&book, rows)?;
            rows.iter().try_for_each(|row| book.drop_batch_row(*row))?;
            show(say, &mut book)
        }
        BatchAction::Add(given) => {
            let mut book = open(say, &given.at)?;
            book.add_to_batch(&found(&book, given)?)?;
            show(say, &mut book)
        }
        BatchAction::Leave(given) => {
            let mut book = open(say, &given.at)?;
            book.take_from_batch(&found(&book, given)?)?;
            show(say, &mut book)
        }
        BatchAction::End { at } => {
            let mut book = open(say, at)?;
            book.end_batch()?;
            show(say, &mut book)
        }
        BatchAction::Reply(given) => answer(say, &mut open(say, &given.at)?, given),
        BatchAction::Sign(given) => letter_signing::batch_sign(say, given),
        BatchAction::Packets(given) => letter_signing::batch_packets(say, given),
    }
}

/// Rows that there are, or all that there are not.
fn known(book: &Book, rows: &[u32]) -> Outcome {
    let there = book.batch_rows()?;
    let unknown = rows.iter().filter(|row| !there.iter().any(|r| r.id == **row));
    let problems: Vec<Problem> =
        unknown.map(|row| Problem::new(problem::BATCH_ROW_UNKNOWN, "row").with("value", row)).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Letters by their numbers; all that there are not.
fn found(book: &Book, given: &BatchLetters) -> Result<Vec<(i64, u64)>, Vec<Problem>> {
    let shop = book.find(&given.shop)?;
    let (mut letters, mut problems) = (Vec::new(), Vec::new());
    for number in &given.letters {
        match book.find_letter(shop, number) {
            Ok(letter) => letters.push((shop, letter.0)),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(letters) } else { Err(problems) }
}

/// One line of what became of a row or a letter.
pub(crate) struct Told {
    json: Value,
    line: String,
}

pub(crate) fn told(say: Say, of: &str, mut json: Value, outcome: &str, problems: &[Problem]) -> Told {
    json["outcome"] = outcome.into();
    let views = words::problems(say.lang, problems);
    json["problems"] = views
        .iter()
        .map(|p| json!({ "code": p.code, "message": p.message, "hint": p.hint, "where": p.at }))
        .collect();
    let why: Vec<String> = views.iter().map(|p| format!("{} {}", p.message, p.hint)).collect();
    let mark = match outcome {
        "refused" => "✗",
        "ready" | "draft" | "unconfirmed" | "waiting" => "·",
        _ => "✓",
    };
    Told { json, line: format!("{mark} {of} {}", why.join(" ")).trim_end().to_owned() }
}

/// Reads files one after another, scans recognised, each kept as soon as it is read: broken off, the same command goes
/// on. Tells what each row would be; with `yes` enters what can be entered: what was read counts as right, but for what
/// was recognised just now and nobody has seen yet.
fn take(say: Say, book: &mut Book, shop: Option<i64>, paths: &[PathBuf], yes: bool) -> Outcome {
    let today = terminal::today();
    book.settle_batch(today)?;
    let (files, mut problems) = read::listed(paths);
    let mut recognised = Vec::new();
    for (nth, file) in files.iter().enumerate() {
        let (mut rows, found) = book.read_batch(say.lang, std::slice::from_ref(file), shop, today)?;
        problems.extend(found);
        for row in rows.iter_mut().filter(|row| row.scan.is_some()) {
            let name = folder::shown(file);
            terminal::progress(say, nth + 1, files.len(), &name);
            let page = |done: u64, of: u64| {
                if of > 1 {
                    terminal::progress(say, pages(done), pages(of), &name);
                }
                true
            };
            row.recognise(say.lang, &recognition::words, &page, today);
            recognised.push(row.path.clone());
        }
        book.add_batch_rows(rows)?;
    }
    rows_told(say, book, &problems, |row| yes && !recognised.contains(&row.path))
}

/// Tells of every row that waits, and enters those that are wished for and can be; `problems` are of files.
fn rows_told(say: Say, book: &mut Book, problems: &[Problem], wished: impl Fn(&Row) -> bool) -> Outcome {
    let today = terminal::today();
    book.settle_batch(today)?;
    let rows = book.batch_rows()?;
    let repeated = enter::repeated(&rows);
    let enters = rows.iter().any(&wished);
    if enters {
        book.set_batch_work(Some(Work::Entering))?;
    }
    let mut lines = Vec::new();
    for (nth, row) in rows.iter().enumerate() {
        lines.push(row_told(say, book, row, repeated.contains(&row.id), wished(row))?);
        if enters {
            terminal::progress(say, nth + 1, rows.len(), "");
        }
    }
    if enters {
        book.set_batch_work(None)?;
    }
    let left = lines.iter().any(|t| t.json["outcome"] != "entered" && t.json["outcome"] != "refused");
    ended(say, lines, if left { "cli-batch-not-entered" } else { "" }, problems)
}

/// What a row is, what of it nobody confirmed, what stands in its way; entered where that is wished for.
fn row_told(
    say: Say,
    book: &mut Book,
    row: &Row,
    repeated: bool,
    enters: bool,
) -> Result<Told, Vec<Problem>> {
    let today = terminal::today();
    let name = folder::shown(std::path::Path::new(&row.path));
    let from = row.line.map_or_else(|| name.clone(), |line| format!("{name}: {line}"));
    let of = line_of(say, row, &from);
    let twin = book.batch_row_twin(row, today)?.map(|line| line.number);
    let doubts = enter::doubts(say.lang, row);
    let mut json = json!({ "row": row.id, "file": name, "line": row.line, "shop": row.shop, "sender": row.form.name,
        "address": row.form.address, "email": row.form.email, "phone": row.form.phone, "kinds": row.form.kinds,
        "received": row.form.received, "dated": row.form.dated, "channel": row.form.channel, "scope": row.form.scope,
        "doubtful": row.form.unconfirmed, "doubts": doubts, "troubles": row.troubles, "text": row.text,
        "same_as": twin, "repeated": repeated });
    let mut found = Vec::new();
    if let Some(number) = &twin {
        found.push(Problem::new(problem::BATCH_TWIN, from.as_str()).with("value", number));
    } else if repeated {
        found.push(Problem::new(problem::BATCH_REPEATED, from.as_str()));
    } else {
        found = book.batch_row_problems(row, today)?;
    }
    if !found.is_empty() {
        return Ok(told(say, &of, json, "refused", &found));
    }
    if !enters {
        let outcome = if doubts.is_empty() { "ready" } else { "unconfirmed" };
        return Ok(told(say, &of, json, outcome, &[]));
    }
    Ok(match book.enter_batch_row(&Row { confirmed: true, ..row.clone() }, today) {
        Ok((shop, letter)) => {
            let number = book.letter(shop, letter)?.intake.number;
            json["number"] = number.as_str().into();
            json["letter"] = letter.0.into();
            told(say, &format!("{of} → {number}"), json, "entered", &[])
        }
        Err(found) => told(say, &of, json, "refused", &found),
    })
}

/// A row as people check it against its letter: everything that would be written down, then what was only read.
fn line_of(say: Say, row: &Row, from: &str) -> String {
    let form = &row.form;
    let channel = Channel::from_id(&form.channel).map(|c| telling::channel(say.lang, c));
    let fields = [
        Some(form.kinds.join(" + ")),
        Some(form.received.clone()),
        channel,
        Some(form.name.clone()),
        Some(form.address.clone()),
        Some(form.email.clone()),
        Some(form.phone.clone()),
        Some(form.scope.clone()),
    ];
    let known: Vec<String> = fields.into_iter().flatten().filter(|field| !field.is_empty()).collect();
    let mut line = format!("{} · {from} · {}", row.id, known.join(" · "));
    let doubts = enter::doubts(say.lang, row);
    if !doubts.is_empty() {
        line.push_str("\n    ");
        line.push_str(&say.text("cli-batch-doubts", &[("values", doubts.join(", ").into())]));
    }
    for trouble in &row.troubles {
        line.push_str("\n    ");
        line.push_str(trouble);
    }
    line
}

/// Puts a row right: what is given counts as confirmed.
fn set(say: Say, book: &mut Book, given: &BatchSet) -> Outcome {
    known(book, &[given.row])?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let Some(mut row) = book.batch_rows()?.into_iter().find(|r| r.id == given.row) else { return Ok(()) };
    row.shop = shop.or(row.shop);
    let kinds: Vec<String> = given.arrival.kinds.iter().map(|k| k.id().to_owned()).collect();
    let mut confirmed = Vec::new();
    if !kinds.is_empty() {
        row.form.kinds = kinds;
        confirmed.push("kinds");
    }
    let channel = given.arrival.channel.map(|c| c.id().to_owned());
    let form = &mut row.form;
    let fields = [
        (&mut form.received, &given.arrival.received, "received"),
        (&mut form.channel, &channel, "channel"),
        (&mut form.number, &given.arrival.number, "number"),
        (&mut form.name, &given.sender, "sender.name"),
        (&mut form.address, &given.sender_address, "sender.address"),
        (&mut form.email, &given.email, "sender.email"),
        (&mut form.phone, &given.phone, "sender.phone"),
        (&mut form.dated, &given.dated, "dated"),
        (&mut form.scope, &given.scope, "scope"),
        (&mut form.language, &given.language, "language"),
    ];
    for (field, given, at) in fields {
        if let Some(value) = given {
            field.clone_from(value);
            confirmed.push(at);
        }
    }
    row.form.unconfirmed.retain(|at| !confirmed.contains(&at.as_str()));
    book.keep_batch_row(&row)?;
    show(say, book)
}

/// Tells of everything at once, then what was refused of the whole.
pub(crate) fn ended(say: Say, lines: Vec<Told>, hint: &'static str, problems: &[Problem]) -> Outcome {
    let (all, mut said): (Vec<Value>, Vec<String>) = lines.into_iter().map(|t| (t.json, t.line)).unzip();
    say.result_with(json!({ "letters": all }), problems, || {
        if !hint.is_empty() {
            said.push(say.text(hint, &[]));
        }
        said
    })
}

/// The rows that wait, what is done of each letter, and what was broken off.
fn show(say: Say, book: &mut Book) -> Outcome {
    book.settle_batch(terminal::today())?;
    let rows = book.batch_rows()?;
    let repeated = enter::repeated(&rows);
    let mut waiting = Vec::new();
    for row in &rows {
        waiting.push(row_told(say, book, row, repeated.contains(&row.id), false)?);
    }
    let (rows, mut lines): (Vec<Value>, Vec<String>) = waiting.into_iter().map(|t| (t.json, t.line)).unzip();
    let mut all = Vec::new();
    for it in &book.batch_standing(say.lang)? {
        let stage = it.known.stage();
        let papers: Vec<Value> = it
            .papers
            .iter()
            .map(|p| {
                json!({ "number": p.number, "signed": matches!(p.signing, pismovnik_app::signed::Standing::Signed(_)),
                    "printed": p.printed, "sent": p.sent, "tracking": p.tracking })
            })
            .collect();
        let number = &it.known.intake.number;
        all.push(json!({ "shop": it.shop, "letter": it.letter.0, "number": number, "stage": stage.id(), "papers": papers }));
        let sender = it.known.intake.sender.name.as_deref().unwrap_or("");
        lines.push(format!(
            "{} · {number} · {sender} · {}",
            book.shop_name(it.shop)?,
            telling::stage(say.lang, stage)
        ));
    }
    let broken = book.batch()?.work.map(|work| match work {
        Work::Entering => "letter batch enter".to_owned(),
        Work::Answering { kind, .. } => format!("letter batch reply --paper {kind} --yes"),
    });
    say.result(&json!({ "rows": rows.len(), "waiting": rows, "letters": all, "broken_off": broken }), || {
        if lines.is_empty() {
            lines.push(say.text("cli-batch-empty", &[]));
        }
        lines.extend(broken.map(|call| say.text("cli-batch-broken-off", &[("call", call.into())])));
        lines
    });
    Ok(())
}

/// Tells what would be issued; with `yes` issues it. What has such a paper already is passed over.
fn answer(say: Say, book: &mut Book, given: &BatchReply) -> Outcome {
    let kind = given.paper;
    let letters = book.batch_letters()?;
    if given.yes {
        let letters = letters.iter().map(|(shop, letter)| (*shop, letter.0)).collect();
        book.set_batch_work(Some(Work::Answering { kind: kind.id().to_owned(), letters }))?;
    }
    let mut lines = Vec::new();
    for (nth, (shop, letter)) in letters.iter().enumerate() {
        lines.push(answer_one(say, book, (*shop, *letter), kind, given.yes)?);
        if given.yes {
            terminal::progress(say, nth + 1, letters.len(), "");
        }
    }
    if given.yes {
        book.set_batch_work(None)?;
    }
    ended(say, lines, if given.yes { "" } else { "cli-batch-not-issued" }, &[])
}

fn answer_one(
    say: Say,
    book: &mut Book,
    (shop, letter): (i64, LetterId),
    kind: OutgoingKind,
    yes: bool,
) -> Result<Told, Vec<Problem>> {
    let today = terminal::today();
    let known = book.letter(shop, letter)?;
    let sender = known.intake.sender.name.as_deref().unwrap_or("");
    let of = format!("{} · {} · {sender}", book.shop_name(shop)?, known.intake.number);
    let mut json = json!({ "shop": shop, "letter": letter.0, "number": known.intake.number });
    if let Some(number) = reply::answered(&known, kind) {
        json["outgoing"] = number.into();
        return Ok(told(say, &of, json, "already", &[]));
    }
    let made = if yes {
        book.batch_issue(shop, letter, kind, today).map(|number| ("issued", number))
    } else {
        book.batch_draft(shop, letter, kind, today).map(|draft| ("draft", draft.number))
    };
    Ok(match made {
        Ok((outcome, number)) => {
            json["outgoing"] = number.into();
            told(say, &of, json, outcome, &[])
        }
        Err(problems) => told(say, &of, json, "refused", &problems),
    })
}
