//! `shop stop-list list|add|take|remove|export|check`.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use pismovnik_app::book::Book;
use pismovnik_app::problem::Problem;
use pismovnik_app::submissions::table::{self, MAX_BYTES, Table};
use pismovnik_app::{Day, folder, stop_list, words};
use serde_json::json;

use crate::arguments::At;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

#[derive(Debug, Subcommand)]
pub(crate) enum StopListAction {
    List {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
    },
    Add {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        contact: String,
        #[arg(long)]
        day: Option<String>,
    },
    Take {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        table: PathBuf,
        #[arg(long)]
        day: Option<String>,
        #[arg(long)]
        dry_run: bool,
    },
    Remove {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        contact: String,
        #[arg(long)]
        reason: String,
    },
    Export {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        out: PathBuf,
    },
    Check {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        table: PathBuf,
        #[arg(long)]
        cleaned: Option<PathBuf>,
        #[arg(long)]
        marked: Option<PathBuf>,
    },
}

/// `shop stop-list …`
pub(crate) fn run(say: Say, action: &StopListAction) -> Outcome {
    let today = terminal::today();
    match action {
        StopListAction::List { at, shop } => {
            let book = open(say, at)?;
            show(say, &book.stop_list(book.find(shop)?)?)
        }
        StopListAction::Add { at, shop, contact, day } => {
            let contact = stop_list::contact(contact)?;
            let since = terminal::day(day.as_deref(), "day")?;
            let mut book = open(say, at)?;
            let shop = book.find(shop)?;
            book.enter_stop(shop, contact, since, today)?;
            show(say, &book.stop_list(shop)?)
        }
        StopListAction::Take { at, shop, table, day, dry_run } => {
            let (since, table) = asked(table, day.as_deref(), today)?;
            take(say, &mut open(say, at)?, shop, &table, (since, today), *dry_run)
        }
        StopListAction::Remove { at, shop, contact, reason } => {
            let contact = stop_list::contact(contact)?;
            let mut book = open(say, at)?;
            let shop = book.find(shop)?;
            book.lift_stop(shop, &contact, reason, today)?;
            show(say, &book.stop_list(shop)?)
        }
        StopListAction::Export { at, shop, out } => {
            let book = open(say, at)?;
            let table = book.stop_list_csv(book.find(shop)?, say.lang)?;
            folder::write_file(out, &table).map_err(|p| vec![p])?;
            let name = folder::shown(out);
            say.result(&json!({ "files": [name] }), || vec![name.clone()]);
            Ok(())
        }
        StopListAction::Check { at, shop, table, cleaned, marked } => {
            let bytes = folder::read_file(table, MAX_BYTES).map_err(|p| vec![p])?;
            let base = table::read(&bytes, &folder::shown(table)).map_err(|p| vec![p])?;
            let book = open(say, at)?;
            let checked = book.check_base(book.find(shop)?, &base)?;
            if let Some(out) = cleaned {
                let left = stop_list::cleaned(&base, &checked)?;
                folder::write_file(out, &left).map_err(|p| vec![p])?;
            }
            if let Some(out) = marked {
                let all = stop_list::marked(say.lang, &base, &checked)?;
                folder::write_file(out, &all).map_err(|p| vec![p])?;
            }
            say.result(&stop_list::checked_json(&checked), || stop_list::checked_lines(say.lang, &checked));
            Ok(())
        }
    }
}

/// The day and the list; what is wrong with either is told at once.
fn asked(list: &Path, day: Option<&str>, today: Day) -> Result<(Day, Table), Vec<Problem>> {
    let since = terminal::day(day, "day").and_then(|day| stop_list::take::since(day, "day", today));
    let bytes = folder::read_file(list, MAX_BYTES);
    let table = bytes.and_then(|bytes| stop_list::take::list(&bytes, &folder::shown(list)));
    match (since, table) {
        (Ok(since), Ok(table)) => Ok((since, table)),
        (since, table) => Err(since.err().into_iter().flatten().chain(table.err()).collect()),
    }
}

fn take(
    say: Say,
    book: &mut Book,
    wanted: &str,
    list: &Table,
    (since, today): (Day, Day),
    dry_run: bool,
) -> Outcome {
    let shop = book.find(wanted)?;
    let found =
        if dry_run { book.look_at_stops(shop, list)? } else { book.take_stops(shop, list, since, today)? };
    let entered = if dry_run { 0 } else { found.new.len() };
    let mut json = stop_list::take::taking_json(say.lang, &found);
    json["since"] = json!(since);
    json["entered"] = json!(entered);
    say.result(&json, || {
        let mut lines: Vec<String> = found.new.iter().map(|c| c.value().to_owned()).collect();
        lines.extend(stop_list::take::taking_lines(say.lang, &found));
        for problem in words::problems(say.lang, &found.problems()) {
            lines.push(format!("✗ {}\n  {}", problem.message, problem.hint));
        }
        lines.push(if dry_run {
            say.text("stop-take-not-entered", &[])
        } else {
            stop_list::take::taken_words(say.lang, entered)
        });
        lines
    });
    Ok(())
}

fn show(say: Say, entries: &[stop_list::StopEntry]) -> Outcome {
    say.result(&stop_list::list_json(entries), || stop_list::list_lines(say.lang, entries));
    Ok(())
}
