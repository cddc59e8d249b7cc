//! `shop submissions import|find|list|remove`.

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::submissions::find::{self, Who};
use pismovnik_app::submissions::table::{self, MAX_BYTES};
use pismovnik_app::submissions::{columns, telling};
use pismovnik_app::{folder, words};
use serde_json::{Value, json};

use crate::arguments::SubmissionsAction;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// `shop submissions …`
pub(crate) fn run(say: Say, action: &SubmissionsAction) -> Outcome {
    match action {
        SubmissionsAction::Import { at, shop, table, map, yes } => {
            import(say, &mut open(say, at)?, shop, table, map, *yes)
        }
        SubmissionsAction::Find { at, shop, who } => look_up(say, &open(say, at)?, shop, who),
        SubmissionsAction::List { at, shop } => list(say, &open(say, at)?, shop),
        SubmissionsAction::Remove { at, shop, import } => remove(say, &mut open(say, at)?, shop, *import),
    }
}

fn import(say: Say, book: &mut Book, wanted: &str, table: &Path, map: &[String], yes: bool) -> Outcome {
    let shop = book.find(wanted)?;
    let map = said(map)?;
    let bytes = folder::read_file(table, MAX_BYTES).map_err(|p| vec![p])?;
    let (at, today) = (folder::shown(table), terminal::today());
    let table = table::read(&bytes, &at).map_err(|p| vec![p])?;
    // What is said here counts wholly; without it, what was said of such an export before.
    let columns = if map.is_empty() { book.columns_of(shop, &table)? } else { Vec::new() };
    let known = !map.is_empty() || !columns::missing(&columns).is_empty();
    let columns = if known { columns::decided(&table, &map)? } else { columns };
    let (number, found) = if yes {
        let (number, found) = book.import_submissions(shop, &table, &columns, &at, today)?;
        (Some(number), found)
    } else {
        (None, book.submissions_preview(shop, &table, &columns, today)?)
    };
    let mut json = telling::preview_json(say.lang, &found);
    json["import"] = json!(number);
    say.result(&json, || {
        let mut lines = telling::preview_lines(say.lang, &found);
        for problem in words::problems(say.lang, &found.problems()) {
            lines.push(format!("✗ {}\n  {}", problem.message, problem.hint));
        }
        lines.push(match number {
            Some(number) => {
                let args = [("number", count(number)), ("count", count(found.good.len() as u64))];
                say.text("submissions-imported", &args)
            }
            None => say.text("submissions-not-kept", &[]),
        });
        lines
    });
    Ok(())
}

/// `column=field`, parted at the last sign: a column's name may hold one.
pub(crate) fn said(map: &[String]) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let one = |said: &String| {
        let parted =
            said.rsplit_once('=').map(|(column, field)| (column.to_owned(), field.trim().to_owned()));
        parted.ok_or_else(|| {
            let unknown = Problem::new(problem::TABLE_FIELD_UNKNOWN, "map").with("value", said);
            vec![unknown.with("options", "column=field")]
        })
    };
    map.iter().map(one).collect()
}

fn look_up(say: Say, book: &Book, wanted: &str, person: &str) -> Outcome {
    let shop = book.find(wanted)?;
    let who = find::who(person).map_err(|p| vec![p])?;
    let found = book.consents_of(shop, person)?;
    let by = match who {
        Who::Email(_) => "email",
        Who::Phone(_) => "phone",
        Who::Name(_) => "name",
    };
    let all: Vec<Value> = found.iter().map(|f| telling::found_json(say.lang, f)).collect();
    say.result(&json!({ "by": by, "found": all }), || {
        let mut lines = vec![say.text("submissions-found", &[("count", count(found.len() as u64))])];
        if by == "name" && !found.is_empty() {
            lines.push(say.text("submissions-by-name", &[]));
        }
        for one in &found {
            lines.push(telling::row_line(say.lang, &one.row));
            let (known, unknown) = telling::found_words(say.lang, one);
            lines.extend(known.iter().map(|k| format!("  {k}")));
            lines.extend(unknown.iter().map(|u| format!("  ? {u}")));
        }
        lines
    });
    Ok(())
}

fn list(say: Say, book: &Book, wanted: &str) -> Outcome {
    let imports = book.imports(book.find(wanted)?)?;
    let all: Vec<Value> = imports
        .iter()
        .map(|i| {
            json!({ "import": i.number, "imported": i.day, "count": i.count, "from": i.from, "through": i.through })
        })
        .collect();
    say.result(&json!({ "imports": all }), || {
        if imports.is_empty() {
            return vec![say.text("submissions-none", &[])];
        }
        imports.iter().map(|i| telling::import_words(say.lang, i)).collect()
    });
    Ok(())
}

fn remove(say: Say, book: &mut Book, wanted: &str, number: u64) -> Outcome {
    let shop = book.find(wanted)?;
    book.remove_submissions(shop, number, terminal::today())?;
    say.result(&json!({ "removed": number }), || {
        vec![say.text("submissions-removed", &[("number", count(number))])]
    });
    Ok(())
}

fn count(number: u64) -> pismovnik_app::Arg {
    pismovnik_app::Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
