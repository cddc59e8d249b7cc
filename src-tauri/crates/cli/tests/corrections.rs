//! What was written down is put right, terms are counted anew under a changed calendar, due days go out as .ics.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the command does")]

mod sampled;
mod typed;

use std::fs;
use std::path::Path;
use std::process::Command;

use sampled::workspace;
use serde_json::{Value, json};
use typed::{AT, done, refused};

const LETTER: [&str; 4] = ["--shop", "Лавка", "--letter", "1"];

fn letter(folder: &Path, arguments: &[&str]) -> Value {
    done(folder, &[&["letter", arguments[0]], &LETTER[..], &arguments[1..]].concat())
}

fn added(folder: &Path) -> Value {
    let add = ["letter", "add", "--shop", "Лавка", "--kind", "stop", "--received", "2026-11-20"];
    let sender = ["--sender", "Петрова Ана", "--email", "anna@example.org", "--other", "вернуть деньги"];
    done(folder, &[&add[..], &sender].concat())
}

#[test]
fn only_what_is_given_is_corrected_and_the_history_keeps_the_rest() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    assert_eq!(added(folder)["counted"]["due"], "2026-12-04");
    let corrected = letter(
        folder,
        &["correct", "--reason", "описка", "--sender", "Петрова Анна", "--received", "2026-11-19"],
    );
    assert_eq!(corrected["intake"]["sender"]["name"], "Петрова Анна");
    assert_eq!(corrected["counted"]["due"], "2026-12-03", "the terms follow");
    assert_eq!(corrected["intake"]["sender"]["email"], "anna@example.org", "the rest stays");
    let kinds: Vec<&str> = corrected["timeline"]
        .as_array()
        .expect("timeline")
        .iter()
        .map(|e| e["kind"].as_str().expect("kind"))
        .collect();
    assert_eq!(kinds, ["letter-received", "letter-corrected"]);
    let cleared = letter(
        folder,
        &["correct", "--reason", "не та почта", "--clear", "email,other", "--channel", "hand"],
    );
    assert_eq!(cleared["intake"]["sender"]["email"], Value::Null);
    assert_eq!((&cleared["intake"]["other"], &cleared["intake"]["channel"]), (&json!([]), &json!("hand")));
    // Everything that is wrong at once, and nothing of it recorded.
    let wrong = ["letter", "correct", "--reason", "x", "--received", "вчера", "--dated", "2027-02-30"];
    let codes = refused(folder, &[&wrong[..], &["--time", "25:00"], &LETTER].concat());
    assert_eq!(codes, ["day-malformed", "day-malformed", "time-malformed"]);
    assert_eq!(letter(folder, &["show"])["intake"], cleared["intake"]);
    let ahead = ["letter", "correct", "--reason", "x", "--received", "2099-01-01", "--number", ""];
    let codes = refused(folder, &[&ahead[..], &LETTER].concat());
    assert!(codes.len() >= 2 && codes.contains(&"letter-received-ahead".to_owned()), "{codes:?}");
}

#[test]
fn a_letter_with_several_mistakes_is_refused_with_all_of_them() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    fs::write(folder.join("пусто.pdf"), b"").expect("a file");
    let add = ["letter", "add", "--shop", "Лавка", "--kind", "withdrawal", "--received", "2026-13-01"];
    let more = ["--dated", "x", "--by", "2026-12-01", "--scan", "пусто.pdf", "--scan", "нет.pdf"];
    let codes = refused(folder, &[&add[..], &more].concat());
    for code in ["day-malformed", "letter-file-empty", "file-unreadable", "letter-term-not-named"] {
        assert!(codes.contains(&code.to_owned()), "{code} in {codes:?}");
    }
    assert_eq!(codes.iter().filter(|c| *c == "day-malformed").count(), 2, "{codes:?}");
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 0);
    let codes = refused(
        folder,
        &[&add[..7], &["2026-11-20", "--email", "a@example.org", "--other-by", "2026-12-01"]].concat(),
    );
    assert_eq!(codes, ["answer-missing"], "a day of a demand that nobody names");
}

/// The workspace's command under settings of its own, as the window's updates lie there.
fn under(folder: &Path, arguments: &[&str]) -> Value {
    let all = [&arguments[..2], &AT, &arguments[2..]].concat();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    let output = command.args(all).current_dir(folder).env("PISMOVNIK_HOME", folder.join("home")).output();
    typed::json(&output.expect("runs"))
}

#[test]
fn terms_of_a_changed_calendar_are_listed_and_recorded_once_somebody_says_so() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    added(folder);
    let recount = |more: &[&str]| under(folder, &[&["letter", "recount"], more].concat());
    assert_eq!(recount(&[]), json!({ "recounts": [] }));
    let updates = folder.join("home/law-updates");
    fs::create_dir_all(&updates).expect("a folder");
    fs::write(updates.join("0001.toml"), changed_year()).expect("an update");
    let listed = recount(&[]);
    let one = &listed["recounts"][0];
    assert_eq!(
        (&one["before"]["due"], &one["after"]["due"]),
        (&json!("2026-12-04"), &json!("2026-12-06")),
        "{listed}"
    );
    assert_eq!(one["counted"], false);
    let shown = || under(folder, &[&["letter", "show"][..], &LETTER].concat());
    assert_eq!(shown()["counted"]["due"], "2026-12-04", "looking changes nothing");
    let unsaid = typed::run(folder, &["letter", "recount", "--yes"]);
    assert_eq!(unsaid.status.code(), Some(2), "nothing is recorded without a reason");
    let counted = recount(&["--shop", "Лавка", "--yes", "--reason", "перенос выходного"]);
    assert_eq!(counted["recounts"][0]["counted"], true);
    assert_eq!(shown()["counted"]["due"], "2026-12-06");
    assert_eq!(recount(&[]), json!({ "recounts": [] }));
}

/// 2026 with its rest of 6 December, a Sunday, taken on the 4th.
fn changed_year() -> String {
    let known = include_str!("../../law/data/ru.toml");
    let from = known.find("[[year]]\ncountry = \"RU\"\nyear = 2026").expect("the year");
    let year = known[from..].split_once("\n\n").expect("its end").0;
    let year = year.replace("moved = [", "moved = [\n  { from = 2026-12-06, to = 2026-12-04 },");
    format!("schema = 1\ntitle = \"Проба\"\n\n{year}\n")
}

#[test]
fn due_days_go_out_as_a_calendar_without_names() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    added(folder);
    done(folder, &["letter", "calendar", "--days-ahead", "5", "--out", "сроки.ics"]);
    let file = fs::read_to_string(folder.join("сроки.ics")).expect("a calendar");
    assert!(file.contains("DTSTART;VALUE=DATE:20261204") && file.contains("-P5D"), "{file}");
    assert!(!file.contains("Петрова") && !file.contains("example.org"), "{file}");
}
