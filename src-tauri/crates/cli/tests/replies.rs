//! What only a person can say is said by options; what is missing names the option that says it.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the command does")]

mod sampled;
mod typed;

use std::fs;
use std::path::Path;
use std::process::Command;

use jiff::ToSpan as _;
use sampled::workspace;
use typed::{AT, done, refused};

fn words(folder: &Path, pdf: &str) -> String {
    let output = Command::new("pdftotext").args([pdf, "-"]).current_dir(folder).output().expect("pdftotext");
    String::from_utf8(output.stdout).expect("UTF-8").replace(['\n', '\u{a0}'], " ")
}

fn add(folder: &Path, kind: &str) {
    let today = jiff::Zoned::now().date().to_string();
    let add = ["letter", "add", "--shop", "1", "--kind", kind, "--received", &today];
    let sender =
        ["--sender", "Петрова Анна Ивановна", "--sender-address", "ул. Лесная, д. 3, г. Тверь, 170000"];
    let more: &[&str] = if kind == "incident" { &["--time", "00:01"] } else { &sender };
    done(folder, &[&add[..], more].concat());
}

fn reply<'a>(letter: &'a str, paper: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["letter", "reply", "--shop", "1", "--letter", letter, "--paper", paper], more].concat()
}

#[test]
fn an_extension_a_refusal_a_question_and_an_incident_need_no_file() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    for kind in ["access", "correction", "incident"] {
        add(folder, kind);
    }
    // What lacks names the option that says it.
    let lacking = [
        ("1", "letter-extension-notice", "--extend-until, --why"),
        ("2", "letter-refusal", "--refuse, --why"),
        ("2", "letter-clarification", "--say"),
        ("3", "incident-first-notice", "--incident"),
    ];
    for (letter, paper, option) in lacking {
        let all =
            [reply(letter, paper, &["--preview", "--out", "x"]), AT[..4].to_vec(), vec!["--lang", "en"]]
                .concat();
        let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).current_dir(folder).output();
        let output = output.expect("runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(&format!("Give: {option}.")), "{paper}: {told}");
        assert!(!folder.join("x").exists(), "a refusal leaves nothing behind");
    }
    let until = jiff::Zoned::now().date().checked_add(20.days()).expect("a day").to_string();
    let why = "Ответы служб доставки ещё не пришли.";
    done(
        folder,
        &reply("1", "letter-extension-notice", &["--extend-until", &until, "--why", why, "--out", "ext"]),
    );
    let told = words(folder, "ext/letter-extension-notice.ru.pdf");
    assert!(told.contains(why), "{told}");
    let why = "Вы не приложили бумаг, которые подтверждают новую фамилию.";
    let refusal = ["--refuse", "not-proved", "--why", why, "--enclosure", "Копия обращения=1", "--out", "no"];
    done(folder, &reply("2", "letter-refusal", &refusal));
    let told = words(folder, "no/letter-refusal.ru.pdf");
    assert!(told.contains(why) && told.contains("Копия обращения"), "{told}");
    let ask = "Пришлите, пожалуйста, номер заказа.";
    done(folder, &reply("2", "letter-clarification", &["--say", ask, "--keep-words", "--out", "ask"]));
    assert!(words(folder, "ask/letter-clarification.ru.pdf").contains(ask));
    let incident = ["--incident", "what=база открыта из сети", "--incident", "persons=120", "--out", "inc"];
    done(folder, &reply("3", "incident-first-notice", &incident));
    let told = words(folder, "inc/incident-first-notice.ru.pdf");
    assert!(told.contains("база открыта из сети") && told.contains("120"), "{told}");
    // The clocks of an incident run in hours, and its letter says so.
    let shown = done(folder, &["letter", "show", "--shop", "1", "--letter", "3"]);
    assert_eq!(shown["around"]["hours"].as_array().map(Vec::len), Some(2), "{shown}");
}

#[test]
fn who_received_the_data_is_told_only_where_somebody_says_so() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    add(folder, "access");
    let kept = "[[kept]]\nwhat = \"имя и адрес доставки\"\npurpose = \"исполнение заказа\"\nground = \"договор\"\n\
                until = \"до исполнения заказа\"\nblocked = false\n";
    std::fs::write(folder.join("kept.toml"), kept).expect("written");
    let preview = |out: &str, more: &[&str]| {
        let all = [&["--fill", "kept.toml", "--preview", "--out", out], more].concat();
        done(folder, &reply("1", "letter-access-answer", &all));
        words(folder, &format!("{out}/letter-access-answer.ru.pdf"))
    };
    assert!(!preview("silent", &[]).contains("Данные получали"), "nothing is claimed by itself");
    let named = preview("named", &["--recipient", "ИП Быстров К. Л."]);
    assert!(named.contains("Данные получали: — ИП Быстров К. Л."), "{named}");
    let all = preview("all", &["--recipients-of-answers"]);
    assert!(all.contains("Данные получали: ") && all.contains("СДЭК"), "{all}");
}

#[test]
fn what_cannot_be_read_is_told_at_once_and_wrong_words_are_wrong_usage() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    add(folder, "access");
    let days = ["--extend-until", "скоро", "--why", "так", "--named-day", "2026-02-30", "--out", "x"];
    assert_eq!(
        refused(folder, &reply("1", "letter-extension-notice", &days)),
        ["day-malformed", "day-malformed"]
    );
    for (wrong, wanted) in [
        (["--refuse", "lazy"], "obligation, laws, repeated, not-proved"),
        (["--incident", "weather=bad"], "detected=…"),
        (["--enclosure", "Копия=много"], "целое число"),
    ] {
        let all = reply("1", "letter-refusal", &[wrong[0], wrong[1], "--why", "x", "--out", "x"]);
        let output = typed::run(folder, &all);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && told.contains(wanted), "{wrong:?}: {told}");
    }
    let unworded = reply("1", "letter-reply", &["--keep-words", "--out", "x"]);
    assert_eq!(typed::run(folder, &unworded).status.code(), Some(2));
    fs::write(folder.join("fill.toml"), "extention = 1\n").expect("written");
    let shape = reply("1", "letter-extension-notice", &["--fill", "fill.toml", "--out", "x"]);
    assert_eq!(refused(folder, &shape), ["shape-malformed"]);
}
