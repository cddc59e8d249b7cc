//! `letter recount|calendar`: terms under a changed calendar, and due days for other calendars.

use pismovnik_app::folder;
use pismovnik_app::letters::Recount;
use pismovnik_app::{Day, words};
use serde_json::{Value, json};

use crate::letter_arguments::{CalendarArguments, RecountArguments};
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// Lists letters whose terms come out otherwise under the present calendar; with `--yes` states them as they are now.
pub(crate) fn recount(say: Say, given: &RecountArguments) -> Outcome {
    let mut book = open(say, &given.at)?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let letter = match (shop, &given.letter) {
        (Some(shop), Some(number)) => Some(book.find_letter(shop, number)?),
        _ => None,
    };
    let mut found = book.recounts()?;
    found.retain(|r| shop.is_none_or(|s| s == r.shop) && letter.is_none_or(|l| l == r.letter));
    let (mut told, mut lines, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for one in &found {
        let counted = match &given.reason {
            Some(reason) => book.recount_letter(one.shop, one.letter, reason, terminal::today()),
            None => {
                told.push(json(one, false));
                lines.push(line(say, &book.shop_name(one.shop)?, one));
                continue;
            }
        };
        told.push(json(one, counted.is_ok()));
        lines.push(line(say, &book.shop_name(one.shop)?, one));
        problems.extend(counted.err().into_iter().flatten());
    }
    say.result_with(json!({ "recounts": told }), &problems, || {
        let end = match (found.is_empty(), given.yes) {
            (true, _) => Some("cli-letter-recount-none"),
            (false, false) => Some("cli-letter-recount-shown"),
            (false, true) => None,
        };
        lines.extend(end.map(|id| say.text(id, &[])));
        lines
    })
}

fn json(one: &Recount, counted: bool) -> Value {
    let term = |c: &pismovnik_app::letters::Counted| json!({ "due": c.due, "governing": c.governing });
    json!({ "shop": one.shop, "letter": one.letter.0, "number": one.number, "counted": counted,
        "before": term(&one.before), "after": term(&one.after) })
}

fn line(say: Say, shop: &str, one: &Recount) -> String {
    let day = |due: Option<Day>| match due {
        Some(day) => words::day(say.lang, day),
        None => say.text("lw-mark-no-term", &[]),
    };
    let change =
        say.text("lw-recount", &[("was", day(one.before.due).into()), ("now", day(one.after.due).into())]);
    format!("{shop} · {} · {change}", one.number)
}

/// Writes the due days of open letters into a calendar file.
pub(crate) fn calendar(say: Say, given: &CalendarArguments) -> Outcome {
    let book = open(say, &given.at)?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let calendar = book.letters_calendar(say.lang, shop, given.days_ahead, terminal::today())?;
    folder::write_file(&given.out, calendar.as_bytes()).map_err(|p| vec![p])?;
    let file = folder::shown(&given.out);
    say.result(&json!({ "files": [file] }), || vec![file.clone()]);
    Ok(())
}
