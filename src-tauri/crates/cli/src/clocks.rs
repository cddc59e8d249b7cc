//! `due`, `calendar`.

use std::path::Path;

use pismovnik_app::due::{self, NamedTerm};
use pismovnik_app::problem::Problem;
use pismovnik_app::{Country, Day, LetterKind, calendar, law_update};
use serde_json::json;

use crate::arguments::DueArguments;
use crate::law::Used;
use crate::terminal::{Outcome, Say};

/// What a letter starts, with the arithmetic.
pub(crate) fn due(say: Say, arguments: &DueArguments) -> Outcome {
    let mut problems = Vec::new();
    let received = kept(pismovnik_app::day(&arguments.received, "received"), &mut problems);
    let by = arguments.by.as_deref().map(|by| pismovnik_app::day(by, "by"));
    let by = by.and_then(|by| kept(by, &mut problems));
    let time = arguments.time.as_deref().map(|time| pismovnik_app::time(time, "time"));
    let time = time.and_then(|time| kept(time, &mut problems));
    let used = Used::named(arguments.law.as_deref()).map_err(|p| problems.extend(p)).ok();
    let (Some(received), Some(used), true) = (received, used, problems.is_empty()) else {
        return Err(problems);
    };
    let mut letter = due::letter(arguments.jurisdiction, received);
    letter.kinds.clone_from(&arguments.kinds);
    letter.time = time;
    letter.extended = arguments.extended;
    letter.named = named(by, arguments.term_days, arguments.term_calendar_days);
    let law = &used.law;
    let due = due::due(law, &letter, arguments.term.as_deref())?;
    let mut json = due::report(say.lang, law, &letter, &due);
    json["law"] = used.json();
    say.result(&json, || {
        let mut lines = due::lines(say.lang, law, &letter, &due);
        lines.push(used.line(say));
        lines
    });
    Ok(())
}

/// The value, or nothing and one problem more.
fn kept<T>(result: Result<T, Problem>, problems: &mut Vec<Problem>) -> Option<T> {
    result.map_err(|problem| problems.push(problem)).ok()
}

/// The calendars and terms as they stand, or what an update changes.
pub(crate) fn calendar(
    say: Say,
    country: Option<Country>,
    year: Option<i16>,
    check: Option<&Path>,
    law: Option<&Path>,
) -> Outcome {
    let law = law_update::law_with(law)?;
    let Some(file) = check else {
        let wanted = calendar::Wanted { country, year };
        say.result(&calendar::report(say.lang, &law, wanted), || calendar::lines(say.lang, &law, wanted));
        return Ok(());
    };
    let chosen = law_update::read(file)?;
    let (after, changes) = law.with(&chosen.update);
    let lines = law_update::change_lines(say.lang, &law, &after, &changes);
    let shape = json!({
        "title": chosen.update.title,
        "changes": lines,
        "verified_through": after.verified_through(),
    });
    say.result(&shape, || lines);
    Ok(())
}

/// Reads a kind of letter; the options are told by the usage error.
pub(crate) fn kind(id: &str) -> Result<LetterKind, String> {
    LetterKind::from_id(id).ok_or_else(|| LetterKind::ALL.map(LetterKind::id).join(", "))
}

/// Reads `RU` or `KZ`.
pub(crate) fn jurisdiction(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| "RU, KZ".to_owned())
}

/// The term that a letter names, as three options that exclude each other say it.
pub(crate) fn named(by: Option<Day>, working: Option<u16>, calendar: Option<u16>) -> Option<NamedTerm> {
    let by = by.map(NamedTerm::By);
    by.or(working.map(NamedTerm::Working)).or(calendar.map(NamedTerm::Calendar))
}
