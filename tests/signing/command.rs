//! The `pismovnik` command, as other programs call it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the command with `--json`.
///
/// # Panics
/// Where it was not built (`cargo xtask test` builds it).
#[allow(clippy::disallowed_methods)] // Asks the environment where the command lies.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root");
    let built = root.join("target/debug/pismovnik");
    let program = std::env::var_os("PISMOVNIK_COMMAND").map_or(built, PathBuf::from);
    assert!(program.is_file(), "{} is missing: `cargo xtask test` builds it", program.display());
    let mut command = Command::new(program);
    command.arg("--json").args(arguments).stdin(Stdio::null()).output().expect("it runs")
}

/// What it answers, done or refused.
pub(crate) fn json(arguments: &[&str]) -> Value {
    let output = run(arguments);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| {
        panic!("{arguments:?}: {}", String::from_utf8_lossy(&[output.stdout, output.stderr].concat()))
    })
}
