//! A workspace with letters that wait to be posted.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    // After the command, before what it takes: a step is a command of its own.
    let at = ["--file", "w.pismovnik", "--password-file", "password", "--json"];
    let all = [&arguments[..2], &at, &arguments[2..]].concat();
    Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).current_dir(folder).output().expect("runs")
}

pub(crate) fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| {
        panic!("{e}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    })
}

pub(crate) fn done(folder: &Path, arguments: &[&str]) -> Value {
    let output = run(folder, arguments);
    let said = json(&output);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    said
}

pub(crate) fn refused(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let output = run(folder, arguments);
    let said = json(&output);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    let problems = said["problems"].as_array().expect("problems");
    problems.iter().map(|p| p["code"].as_str().expect("code").to_owned()).collect()
}

/// A workspace with one shop.
pub(crate) fn workspace() -> tempfile::TempDir {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("password"), "длинная парольная фраза\n").expect("password");
    done(temp.path(), &["workspace", "init"]);
    let sample = Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(["new", "ru-sole-proprietor", "--out", "answers.toml"])
        .current_dir(temp.path())
        .status();
    assert!(sample.expect("runs").success());
    done(temp.path(), &["shop", "add", "--name", "Лавка", "--answers", "answers.toml"]);
    temp
}

/// A letter whose answer «not found» is issued under this number: by post, or by e-mail where there is no address.
pub(crate) fn letter(folder: &Path, number: &str, name: &str, address: Option<&str>) {
    let today = jiff::Zoned::now().date().to_string();
    let way: &[&str] = match address {
        Some(address) => &["--channel", "post", "--sender-address", address],
        None => &["--channel", "email", "--email", "sokolova@example.org"],
    };
    let add = ["letter", "add", "--shop", "1", "--kind", "access", "--received", &today, "--sender", name];
    let added = done(folder, &[&add[..], way].concat());
    let incoming = added["intake"]["number"].as_str().expect("a number").to_owned();
    let which = ["--shop", "1", "--letter", &incoming];
    done(folder, &[&["letter", "record"][..], &which, &["not-found", "в заказах и рассылке"]].concat());
    let reply = ["--paper", "letter-not-found", "--number", number, "--out", number];
    done(folder, &[&["letter", "reply"][..], &which, &reply].concat());
}
