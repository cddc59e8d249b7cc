//! `shop stop-list list|add|remove|export|check`.

use std::path::PathBuf;

use clap::Subcommand;
use pismovnik_app::submissions::table::{self, MAX_BYTES};
use pismovnik_app::{folder, stop_list};
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

fn show(say: Say, entries: &[stop_list::StopEntry]) -> Outcome {
    say.result(&stop_list::list_json(entries), || stop_list::list_lines(say.lang, entries));
    Ok(())
}
