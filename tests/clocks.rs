//! The cases under `cases/clocks/`: what a lawyer reads, the clocks must give.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pismovnik_app::{due, law_update, time};
use pismovnik_law::Law;
use pismovnik_law::clocks::{Clock, Due, Letter, NamedTerm};
use pismovnik_model::{Country, Day, LetterKind, Locale, Problem};
use pismovnik_tests::cases::{files, folder};
use toml::{Table, Value};

/// Everything that a case may say; a misspelt key would prove nothing.
const KEYS: &[&str] = &[
    "title",
    "country",
    "kinds",
    "term",
    "received",
    "time",
    "extended",
    "term_days",
    "term_calendar_days",
    "by",
    "update",
    "governing",
    "strict",
    "formal",
    "moment",
    "skipped",
    "clocks",
    "provisional",
    "refused",
    "why",
];

#[test]
fn every_case_comes_out_as_the_lawyer_reads_it() {
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files(&folder().join("cases/clocks"), "toml") {
        for case in listed(&file) {
            count += 1;
            if let Err(difference) = check(&case) {
                wrong.push(format!("{}: {}\n    {difference}", shown(&file), text(&case, "title")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 120, "only {count} cases");
}

#[test]
fn a_wrong_case_fails() {
    let first = |name: &str| listed(&folder().join("cases/clocks").join(name)).remove(0);
    let mut late = first("new-year.toml");
    late.insert("strict".to_owned(), Value::String("2027-01-30".to_owned()));
    assert!(check(&late).is_err());
    let mut unskipped = first("may-holidays.toml");
    unskipped.remove("skipped");
    assert!(check(&unskipped).is_err());
    let mut allowed = first("refusals.toml");
    allowed.insert("refused".to_owned(), Value::String("term-needed".to_owned()));
    assert!(check(&allowed).is_err());
}

/// Compares one case with the clocks.
fn check(case: &Table) -> Result<(), String> {
    let unknown: Vec<&String> = case.keys().filter(|k| !KEYS.contains(&k.as_str())).collect();
    same("keys", &Vec::<&String>::new(), &unknown)?;
    if text(case, "title").is_empty() || text(case, "why").is_empty() {
        return Err("a case has a title and says why".to_owned());
    }
    let update = case.get("update").map(|_| {
        let name = format!("cases/clocks/updates/{}.toml", text(case, "update"));
        folder().join(name)
    });
    let law = law_update::law_with(update.as_deref()).map_err(|p| told(&p))?;
    let letter = letter(case);
    let term = case.get("term").map(|_| text(case, "term"));
    match (due::due(&law, &letter, term.as_deref()), case.get("refused")) {
        (Err(problems), Some(_)) => same("refused", &text(case, "refused"), &told(&problems)),
        (Err(problems), None) => Err(format!("refused: {}", told(&problems))),
        (Ok(_), Some(_)) => Err("not refused".to_owned()),
        (Ok(due), None) => compare(case, &law, &letter, &due),
    }
}

fn compare(case: &Table, law: &Law, letter: &Letter, due: &Due) -> Result<(), String> {
    let governing = due.governing.as_ref();
    same("governing", &text(case, "governing"), &governing.map_or("", |g| &g.clock).to_owned())?;
    let strict = |c: &Clock| c.last_day(letter.extended).to_string();
    let Some(clock) = due.clocks.iter().find(|c| governing.is_some_and(|g| g.clock == c.term.id)) else {
        return same("strict", &text(case, "strict"), &String::new());
    };
    let run = clock.run(letter.extended);
    same("strict", &text(case, "strict"), &strict(clock))?;
    same("strict, governing", &text(case, "strict"), &governing.map_or("".into(), |g| g.date.to_string()))?;
    same("formal", &text(case, "formal"), &run.formal.to_string())?;
    let moment = clock.moment.map_or(String::new(), |m| m.strftime("%H:%M").to_string());
    same("moment", &text(case, "moment"), &moment)?;
    // Blanks that hold words together are typed as plain ones in the cases.
    let told = |o: &pismovnik_law::calendar::Off| {
        format!("{} {}", o.day, due::reason(Locale::Ru, law, o)).replace('\u{a0}', " ")
    };
    let skipped = run.skipped.iter().map(told).collect();
    same("skipped", &texts(case, "skipped"), &skipped)?;
    let all: BTreeMap<String, String> = due.clocks.iter().map(|c| (c.term.id.clone(), strict(c))).collect();
    if let Some(expected) = case.get("clocks").and_then(Value::as_table) {
        let expected = expected.iter().map(|(id, day)| (id.clone(), word(day))).collect();
        same("clocks", &expected, &all)?;
    } else {
        same("number of clocks", &1, &all.len())?;
    }
    let provisional =
        due.clocks.iter().filter(|c| c.provisional).map(|c| c.term.id.clone()).collect::<Vec<_>>();
    same("provisional", &texts(case, "provisional"), &provisional)
}

fn letter(case: &Table) -> Letter {
    let country = Country::from_code(&text(case, "country")).expect("a country");
    let mut letter = due::letter(country, day(case, "received").expect("a day of receipt"));
    letter.kinds =
        texts(case, "kinds").iter().map(|k| LetterKind::from_id(k).expect("a known kind")).collect();
    letter.time = case.get("time").map(|_| time(&text(case, "time"), "").expect("a time"));
    letter.extended = case.get("extended").is_some_and(|e| e.as_bool().expect("yes or no"));
    let number = |key: &str| {
        let number = case.get(key)?.as_integer().expect("a number");
        Some(u16::try_from(number).expect("a small number"))
    };
    letter.named = number("term_days")
        .map(NamedTerm::Working)
        .or_else(|| number("term_calendar_days").map(NamedTerm::Calendar))
        .or_else(|| day(case, "by").map(NamedTerm::By));
    letter
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, found: &T) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("{what}: the case says {expected:?}, the clocks {found:?}"))
    }
}

fn listed(file: &Path) -> Vec<Table> {
    let text = std::fs::read_to_string(file).expect("readable");
    let table: Table = text.parse().unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let list = table.get("case").and_then(Value::as_array).expect("cases").clone();
    list.into_iter().map(|c| c.as_table().expect("a table").clone()).collect()
}

fn text(case: &Table, key: &str) -> String {
    case.get(key).map(word).unwrap_or_default()
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn texts(case: &Table, key: &str) -> Vec<String> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().map(word).collect()
}

fn day(case: &Table, key: &str) -> Option<Day> {
    case.get(key).map(|d| word(d).parse().expect("a day"))
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(|p| p.code.code).collect::<Vec<_>>().join(" ")
}

fn shown(file: &Path) -> String {
    PathBuf::from(file).file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}
