//! Keys that lie in the workspace: made, taken in, signed with, removed on the command line alone.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the command does")]

mod keyed;
mod posted;
mod sampled;
mod typed;

use std::path::Path;
use std::process::{Command, Output};

use posted::letter;
use sampled::workspace;
use serde_json::Value;
use typed::{AT, done, json, refused};

fn keys(folder: &Path, more: &[&str]) -> Output {
    let all = [&["workspace", "keys"], more, &AT[..]].concat();
    let home = folder.join("home");
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    command.args(all).current_dir(folder).env("PISMOVNIK_HOME", home).output().expect("runs")
}

fn listed(folder: &Path, more: &[&str]) -> Vec<Value> {
    let told = json(&keys(folder, more));
    told["keys"].as_array().unwrap_or_else(|| panic!("{told}")).clone()
}

fn code(output: &Output) -> Value {
    json(output)["problems"][0]["code"].clone()
}

#[test]
fn a_key_of_the_workspace_is_taken_in_signed_with_and_removed() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    assert!(listed(folder, &["list"]).is_empty());

    // A locked key stays under its own password; without it nothing is kept.
    keyed::key(folder);
    std::fs::write(folder.join("other"), "совсем другой пароль\n").expect("written");
    let import = ["import", "key.p12", "--key-password-file"];
    assert_eq!(code(&keys(folder, &[&import[..], &["other"]].concat())), "key-wrong-password");
    assert!(listed(folder, &["list"]).is_empty(), "nothing is kept of it");
    let kept = listed(folder, &[&import[..], &["password"]].concat());
    assert_eq!(kept.len(), 1);
    assert_eq!(listed(folder, &[&import[..], &["password"]].concat()), kept, "the same key is kept once");
    std::fs::remove_file(folder.join("key.p12")).expect("removed");

    // One of the same person, made here: now only its id tells it.
    std::fs::write(folder.join("short"), "коротко\n").expect("written");
    let new = ["new", "--name", "Соболева Анна Петровна", "--key-password-file"];
    assert_eq!(code(&keys(folder, &[&new[..], &["short"]].concat())), "passphrase-short");
    let both = listed(folder, &[&new[..], &["other"]].concat());
    assert_eq!(both.len(), 2);
    let id = |n: usize| both[n]["id"].as_str().expect("an id");

    letter(folder, "И-1", "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    let sign = ["letter", "sign", "--shop", "1", "--letter", "1", "--kept-key"];
    let with = |key, password| [&sign[..], &[key, "--key-password-file", password]].concat();
    assert_eq!(
        refused(folder, &with("Соболева Анна Петровна", "other")),
        ["kept-key-unknown"],
        "two of one name"
    );
    assert_eq!(refused(folder, &with(id(1), "password")), ["key-wrong-password"]);
    assert_eq!(done(folder, &with(id(1), "other"))["letters"][0]["outcome"], "signed");

    let left = listed(folder, &["remove", id(1)]);
    assert_eq!(left, kept);
    assert_eq!(code(&keys(folder, &["remove", id(1)])), "kept-key-unknown");
}
