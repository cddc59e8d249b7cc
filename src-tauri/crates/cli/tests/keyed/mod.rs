//! A key of one's own, made on the command line.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Makes `key.p12` with the password of the file `password`, both in this folder; what the command says of it.
pub(crate) fn key(folder: &Path) -> Value {
    let words = ["--json", "keys", "new", "--name", "Соболева Анна Петровна"];
    let files = ["--password-file", "password", "--out", "key.p12"];
    let made =
        Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(words).args(files).current_dir(folder).output();
    let made = made.expect("runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    serde_json::from_slice(&made.stdout).expect("JSON")
}
