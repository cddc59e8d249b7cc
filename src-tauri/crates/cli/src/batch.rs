//! `letter batch take|show|reply`: many letters at once, each row looked at before anything is recorded.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use pismovnik_app::batch::{Row, Work, enter, reply};
use pismovnik_app::book::Book;
use pismovnik_app::letters::{LetterId, OutgoingKind, telling};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{folder, words};
use serde_json::{Value, json};

use crate::arguments::At;
use crate::letter_arguments::outgoing;
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
        #[arg(id = "batch_files", required = true)]
        files: Vec<PathBuf>,
        #[arg(long = "yes", id = "batch_yes")]
        yes: bool,
    },
    Show {
        #[command(flatten)]
        at: At,
    },
    Reply(BatchReply),
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
        BatchAction::Show { at } => show(say, &open(say, at)?),
        BatchAction::Reply(given) => answer(say, &mut open(say, &given.at)?, given),
    }
}

/// One line of what became of a row or a letter.
struct Told {
    json: Value,
    line: String,
}

fn told(say: Say, of: &str, mut json: Value, outcome: &str, problems: &[Problem]) -> Told {
    json["outcome"] = outcome.into();
    let views = words::problems(say.lang, problems);
    json["problems"] = views
        .iter()
        .map(|p| json!({ "code": p.code, "message": p.message, "hint": p.hint, "where": p.at }))
        .collect();
    let why: Vec<&str> = views.iter().map(|p| p.message.as_str()).collect();
    let mark = match outcome {
        "refused" => "✗",
        "ready" | "draft" => "·",
        _ => "✓",
    };
    Told { json, line: format!("{mark} {of} {}", why.join(" ")).trim_end().to_owned() }
}

/// Reads files and tells what each row would be; with `yes` enters what can be entered: what was read counts as right.
fn take(say: Say, book: &mut Book, shop: Option<i64>, files: &[PathBuf], yes: bool) -> Outcome {
    let today = terminal::today();
    book.settle_batch(today)?;
    let (rows, mut problems) = book.read_batch(say.lang, files, shop, today)?;
    book.add_batch_rows(rows)?;
    let rows = book.batch_rows()?;
    let repeated = enter::repeated(&rows);
    if yes {
        book.set_batch_work(Some(Work::Entering))?;
    }
    let mut lines = Vec::new();
    for row in &rows {
        let name = folder::shown(std::path::Path::new(&row.path));
        let from = row.line.map_or_else(|| name.clone(), |line| format!("{name}: {line}"));
        let of = format!("{from} · {} · {}", row.form.name, row.form.kinds.join(" + "));
        let twin = book.batch_row_twin(row, today)?.map(|line| line.number);
        let json = json!({ "row": row.id, "file": name, "line": row.line, "shop": row.shop, "sender": row.form.name,
            "email": row.form.email, "kinds": row.form.kinds, "received": row.form.received,
            "doubtful": row.form.unconfirmed, "same_as": twin, "repeated": repeated.contains(&row.id) });
        if let Some(number) = &twin {
            let is = Problem::new(problem::BATCH_TWIN, from.as_str()).with("value", number);
            lines.push(told(say, &of, json, "refused", &[is]));
            continue;
        }
        if repeated.contains(&row.id) {
            let is = Problem::new(problem::BATCH_REPEATED, from.as_str());
            lines.push(told(say, &of, json, "refused", &[is]));
            continue;
        }
        let found = book.batch_row_problems(row, today)?;
        if !found.is_empty() {
            lines.push(told(say, &of, json, "refused", &found));
        } else if yes {
            match book.enter_batch_row(&Row { confirmed: true, ..row.clone() }, today) {
                Ok((shop, letter)) => {
                    let mut json = json;
                    json["number"] = book.letter(shop, letter)?.intake.number.into();
                    json["letter"] = letter.0.into();
                    lines.push(told(say, &of, json, "entered", &[]));
                }
                Err(found) => lines.push(told(say, &of, json, "refused", &found)),
            }
        } else {
            lines.push(told(say, &of, json, "ready", &[]));
        }
    }
    if yes {
        book.set_batch_work(None)?;
    }
    ended(say, lines, if yes { "" } else { "cli-batch-not-entered" });
    if problems.is_empty() { Ok(()) } else { Err(std::mem::take(&mut problems)) }
}

fn ended(say: Say, lines: Vec<Told>, hint: &'static str) {
    let (all, mut said): (Vec<Value>, Vec<String>) = lines.into_iter().map(|t| (t.json, t.line)).unzip();
    say.result(&json!({ "letters": all }), || {
        if !hint.is_empty() {
            said.push(say.text(hint, &[]));
        }
        said
    });
}

fn show(say: Say, book: &Book) -> Outcome {
    let standing = book.batch_standing(say.lang)?;
    let rows = book.batch_rows()?.len();
    let mut all = Vec::new();
    let mut lines = Vec::new();
    for it in &standing {
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
            book.shop(it.shop)?.name,
            telling::stage(say.lang, stage)
        ));
    }
    say.result(&json!({ "rows": rows, "letters": all }), || lines);
    Ok(())
}

/// Tells what would be issued; with `yes` issues it. What has such a paper already is passed over.
fn answer(say: Say, book: &mut Book, given: &BatchReply) -> Outcome {
    let (today, kind) = (terminal::today(), given.paper);
    let letters = book.batch_letters()?;
    if given.yes {
        let letters = letters.iter().map(|(shop, letter)| (*shop, letter.0)).collect();
        book.set_batch_work(Some(Work::Answering { kind: kind.id().to_owned(), letters }))?;
    }
    let mut lines = Vec::new();
    for (shop, letter) in letters {
        lines.push(answer_one(say, book, (shop, letter), kind, given.yes, today)?);
    }
    if given.yes {
        book.set_batch_work(None)?;
    }
    ended(say, lines, if given.yes { "" } else { "cli-batch-not-issued" });
    Ok(())
}

fn answer_one(
    say: Say,
    book: &mut Book,
    (shop, letter): (i64, LetterId),
    kind: OutgoingKind,
    yes: bool,
    today: pismovnik_app::Day,
) -> Result<Told, Vec<Problem>> {
    let known = book.letter(shop, letter)?;
    let sender = known.intake.sender.name.as_deref().unwrap_or("");
    let of = format!("{} · {} · {sender}", book.shop(shop)?.name, known.intake.number);
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
