//! What is typed on a command line over one workspace, and what it says to programs.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The workspace's passphrase.
pub(crate) const PHRASE: &str = "длинная парольная фраза";

/// How every command names the workspace, which lies in a folder of its own.
pub(crate) const AT: [&str; 5] = ["--file", "w/w.pismovnik", "--password-file", "password", "--json"];

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    // After the command, before what it takes: a step is a command of its own.
    let all = [&arguments[..2], &AT, &arguments[2..]].concat();
    // Settings lie in a folder of their own: the computer's are none of a test's business.
    Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(all)
        .current_dir(folder)
        .env("PISMOVNIK_HOME", folder.join("home"))
        .output()
        .expect("runs")
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

/// The codes of a refusal.
pub(crate) fn refused(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let output = run(folder, arguments);
    let said = json(&output);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert_eq!(said["refused"], true, "{arguments:?}: {said}");
    let problems = said["problems"].as_array().expect("problems");
    problems.iter().map(|p| p["code"].as_str().expect("code").to_owned()).collect()
}

/// A folder with a password file, and one for the workspace.
pub(crate) fn place() -> tempfile::TempDir {
    let temp = tempfile::tempdir().expect("temp");
    fs::create_dir(temp.path().join("w")).expect("folder");
    fs::write(temp.path().join("password"), format!("{PHRASE}\n")).expect("password");
    temp
}
