//! A workspace with a complete invented shop.

use std::process::Command;

use crate::typed::{done, place};

/// A workspace with one shop of these sample answers.
pub(crate) fn workspace(preset: &str) -> tempfile::TempDir {
    let temp = place();
    done(temp.path(), &["workspace", "init"]);
    let sample = Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(["new", preset, "--out", "answers.toml"])
        .current_dir(temp.path())
        .status();
    assert!(sample.expect("runs").success());
    done(temp.path(), &["shop", "add", "--name", "Лавка", "--answers", "answers.toml"]);
    temp
}
