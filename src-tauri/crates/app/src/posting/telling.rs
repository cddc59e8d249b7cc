//! Posting in words and in JSON.

use pismovnik_model::Locale;
use pismovnik_wording::Arg;
use serde_json::{Value, json};

use super::pack::{Bound, Looked, Packed, millimetres};
use super::tracking::{Does, Plan, Row};
use super::{PartKind, Unproven, Waiting};
use crate::words;

fn number(count: usize) -> Arg {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// «Письмо № 7 — 2 страницы»
pub fn part(locale: Locale, title: &str, pages: usize) -> String {
    words::text(locale, "posting-part", &[("title", title.into()), ("count", number(pages))])
}

/// All pages; sheets in the envelopes where they are not all.
pub fn total(locale: Locale, bound: &Bound) -> String {
    let id = if bound.sheets() == bound.pages() { "posting-total" } else { "posting-total-sheets" };
    words::text(locale, id, &[("pages", number(bound.pages())), ("sheets", number(bound.sheets()))])
}

/// Millimetres as the language writes them: with a comma, with a point in English.
pub fn measure(locale: Locale, value: f32) -> String {
    let plain = millimetres(value);
    if locale == Locale::En { plain } else { plain.replace('.', ",") }
}

/// What shows in the window, in words.
pub fn looked(locale: Locale, looked: &Looked) -> String {
    let Some(seen) = looked.seen else { return words::plain(locale, "posting-window-empty") };
    let space = seen.space;
    let id = if seen.holds() { "posting-window-holds" } else { "posting-window-missed" };
    let args = [
        ("left", Arg::from(measure(locale, space.left))),
        ("top", Arg::from(measure(locale, space.top))),
        ("right", Arg::from(measure(locale, space.right))),
        ("bottom", Arg::from(measure(locale, space.bottom))),
        ("slide", Arg::from(measure(locale, seen.slide))),
    ];
    words::text(locale, id, &args)
}

/// `{"file","pages","sheets","letters":[{"shop","letter","number","sheets","window"}],"parts":[{"kind","title","pages"}]}`
pub fn pack_json(file: &str, packed: &[Packed], bound: &Bound) -> Value {
    let tenths = |value: f32| (f64::from(value) * 10.0).round() / 10.0;
    let window = |looked: &Looked| {
        let mut window = json!({ "holds": looked.holds(), "slide": tenths(looked.slide) });
        if let Some(seen) = looked.seen {
            let space = seen.space;
            for (side, value) in
                [("left", space.left), ("top", space.top), ("right", space.right), ("bottom", space.bottom)]
            {
                window[side] = tenths(value).into();
            }
        }
        window
    };
    let letters: Vec<Value> = packed
        .iter()
        .map(|p| {
            json!({
                "shop": p.shop, "letter": p.letter.0, "number": p.number, "sheets": p.line.sheets,
                "window": p.looked.as_ref().map(window),
            })
        })
        .collect();
    json!({
        "file": file, "pages": bound.pages(), "sheets": bound.sheets(), "letters": letters,
        "parts": parts_json(bound.parts.iter().map(|(kind, title, pages)| (*kind, title.as_str(), *pages))),
    })
}

/// `[{"kind","title","pages"}]`
pub fn parts_json<'a>(parts: impl Iterator<Item = (PartKind, &'a str, usize)>) -> Vec<Value> {
    parts.map(|(kind, title, pages)| json!({ "kind": kind.id(), "title": title, "pages": pages })).collect()
}

/// `{"waiting":[{"shop","letter","incoming","number","kind","day","by_email","due","printed"}],"without_receipt":[…]}`
pub fn outbox_json(waiting: &[Waiting], unproven: &[Unproven]) -> Value {
    let waiting: Vec<Value> = waiting
        .iter()
        .map(|w| {
            json!({
                "shop": w.shop, "letter": w.letter.0, "incoming": w.incoming, "number": w.number, "name": w.name,
                "kind": w.kind, "day": w.day, "by_email": w.by_email(), "due": w.due, "printed": w.printed,
            })
        })
        .collect();
    let unproven: Vec<Value> = unproven
        .iter()
        .map(|u| {
            json!({
                "shop": u.shop, "letter": u.letter.0, "incoming": u.incoming, "number": u.number, "name": u.name,
                "posted": u.posted, "days": u.days, "tracking": u.tracking,
            })
        })
        .collect();
    json!({ "waiting": waiting, "without_receipt": unproven })
}

/// One line a letter that waits.
pub fn waiting(locale: Locale, waiting: &Waiting) -> String {
    let letter = words::text(locale, "posting-part-letter", &[("value", waiting.number.as_str().into())]);
    let due =
        waiting.due.map(|due| words::text(locale, "letters-due", &[("day", words::day(locale, due).into())]));
    let parts = [Some(letter), Some(waiting.name.clone()), due, note(locale, waiting)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What is to be known of a letter that waits.
pub fn note(locale: Locale, waiting: &Waiting) -> Option<String> {
    if waiting.by_email() {
        return Some(words::plain(locale, "posting-by-email"));
    }
    let day = words::day(locale, waiting.printed?);
    Some(words::text(locale, "posting-printed", &[("day", day.into())]))
}

/// One line a letter without receipt.
pub fn unproven(locale: Locale, unproven: &Unproven) -> String {
    let args = [
        ("number", Arg::from(unproven.number.as_str())),
        ("name", Arg::from(unproven.name.as_str())),
        ("day", Arg::from(words::day(locale, unproven.posted))),
        ("days", Arg::Number(i64::from(unproven.days))),
    ];
    let told = words::text(locale, "posting-unproven", &args);
    match &unproven.tracking {
        Some(tracking) => format!("{told} · {tracking}"),
        None => told,
    }
}

/// What a row records, in one line.
pub fn row(locale: Locale, row: &Row) -> String {
    let args = |day: Option<String>| {
        let mut args = vec![
            ("line", Arg::from(row.line.to_string())),
            ("number", Arg::from(row.number.as_str())),
            ("name", Arg::from(row.name.as_str())),
            ("tracking", Arg::from(row.tracking.as_str())),
        ];
        args.extend(day.map(|day| ("day", Arg::from(day))));
        args
    };
    match row.does {
        Does::Posts(day) => words::text(locale, "tracking-posts", &args(Some(words::day(locale, day)))),
        Does::Tracks => words::text(locale, "tracking-tracks", &args(None)),
        Does::Known => words::text(locale, "tracking-known", &args(None)),
    }
}

/// `{"rows":[{"line","shop","letter","number","tracking","does","day"}],"refused":[{"line","code","message","hint"}],"recorded"}`
pub fn plan_json(locale: Locale, plan: &Plan, recorded: usize) -> Value {
    let row = |row: &Row| {
        let (does, day) = match row.does {
            Does::Posts(day) => ("posts", Some(day)),
            Does::Tracks => ("tracks", None),
            Does::Known => ("known", None),
        };
        json!({
            "line": row.line, "shop": row.shop, "letter": row.letter.0, "number": row.number,
            "tracking": row.tracking, "does": does, "day": day,
        })
    };
    let refused: Vec<Value> = plan
        .refused
        .iter()
        .map(|(line, problem)| {
            let view = words::problem(locale, problem);
            json!({ "line": line, "code": view.code, "message": view.message, "hint": view.hint })
        })
        .collect();
    json!({ "rows": plan.rows.iter().map(row).collect::<Vec<_>>(), "refused": refused, "recorded": recorded })
}

/// What a table would record: counts, rows, refused rows.
pub fn plan_lines(locale: Locale, plan: &Plan) -> Vec<String> {
    let mut lines = vec![plan_total(locale, plan)];
    lines.extend(plan.rows.iter().map(|r| row(locale, r)));
    for (line, problem) in &plan.refused {
        let view = words::problem(locale, problem);
        let args = [("line", Arg::from(line.to_string())), ("message", Arg::from(view.message))];
        lines.push(words::text(locale, "tracking-refused", &args));
    }
    lines
}

/// Counts of a table.
pub fn plan_total(locale: Locale, plan: &Plan) -> String {
    let args = [
        ("count", number(plan.to_record().count())),
        ("known", number(plan.rows.len() - plan.to_record().count())),
        ("refused", number(plan.refused.len())),
    ];
    words::text(locale, "tracking-total", &args)
}
