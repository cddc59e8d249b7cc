//! `shop posting`: how a shop posts, shown and remembered.

use pismovnik_app::postal::{self, Shift};
use pismovnik_app::posting::{Manner, millimetres};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::words;
use serde_json::json;

use crate::posting_arguments::MannerArguments;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// Remembers what is named, and shows how the shop posts.
pub(crate) fn posting(say: Say, given: &MannerArguments) -> Outcome {
    let mut book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    let known = book.manner(shop)?;
    let manner = changed(known.clone(), given);
    let problems = manner.problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    // The offsets are the printer's, whichever shop prints on it: they lie beside the window's settings.
    let settings = terminal::settings_file();
    let measured = settings.as_deref().map(|file| postal::measured(file, manner.printer.as_deref()));
    let mut shift = measured.unwrap_or_default();
    if given.right.is_some() || given.down.is_some() {
        let Some(file) = &settings else {
            return Err(vec![Problem::new(problem::PRINTER_SETTINGS_MISSING, "settings")]);
        };
        shift = Shift { right: given.right.unwrap_or(shift.right), down: given.down.unwrap_or(shift.down) };
        postal::remember(file, manner.printer.as_deref().unwrap_or(""), shift)?;
    }
    if manner != known {
        book.keep_manner(shop, &manner)?;
    }
    let opening = manner.opening;
    let told = json!({
        "covering": manner.covering,
        "queue": manner.printer,
        "offsets": { "right": shift.right, "down": shift.down },
        "window": {
            "left": opening.left, "top": opening.top, "width": opening.width, "height": opening.height,
            "slide": opening.slide,
        },
        "labels": { "columns": manner.columns, "rows": manner.rows },
        "grid": manner.grid,
        "remind_after": manner.remind,
    });
    say.result(&told, || lines(say, &manner, shift));
    Ok(())
}

fn changed(mut manner: Manner, given: &MannerArguments) -> Manner {
    if let Some(covering) = &given.covering {
        manner.covering.clone_from(covering);
    }
    if given.system_queue {
        manner.printer = None;
    } else if given.queue.is_some() {
        manner.printer.clone_from(&given.queue);
    }
    let opening = &mut manner.opening;
    for (kept, said) in [
        (&mut opening.left, given.left),
        (&mut opening.top, given.top),
        (&mut opening.width, given.width),
        (&mut opening.height, given.height),
        (&mut opening.slide, given.slide),
    ] {
        *kept = said.unwrap_or(*kept);
    }
    manner.columns = given.columns.unwrap_or(manner.columns);
    manner.rows = given.rows.unwrap_or(manner.rows);
    manner.grid = given.grid.unwrap_or(manner.grid);
    manner.remind = given.days.unwrap_or(manner.remind);
    manner
}

fn lines(say: Say, manner: &Manner, shift: Shift) -> Vec<String> {
    let covering = words::plain(say.lang, &format!("posting-covering-{}", manner.covering().id()));
    let own = || say.text("printers-system", &[]);
    let queue = manner.printer.clone().unwrap_or_else(own);
    let mm = |value: f32| millimetres(value).into();
    let opening = manner.opening;
    vec![
        say.text("cli-shop-posting-covering", &[("covering", covering.into())]),
        say.text(
            "cli-shop-posting-queue",
            &[("queue", queue.into()), ("right", mm(shift.right)), ("down", mm(shift.down))],
        ),
        say.text(
            "cli-shop-posting-window",
            &[
                ("left", mm(opening.left)),
                ("top", mm(opening.top)),
                ("width", mm(opening.width)),
                ("height", mm(opening.height)),
                ("slide", mm(opening.slide)),
            ],
        ),
        say.text(
            "cli-shop-posting-labels",
            &[("columns", i64::from(manner.columns).into()), ("rows", i64::from(manner.rows).into())],
        ),
        say.text("cli-shop-posting-remind", &[("days", i64::from(manner.remind).into())]),
    ]
}
