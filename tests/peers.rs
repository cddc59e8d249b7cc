//! Other people's verifiers: pdfsig (poppler), pyHanko, OpenSSL.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What pdfsig prints of a file.
pub fn pdfsig(file: &Path) -> String {
    let output = Command::new("pdfsig")
        .arg("-nocert")
        .arg(file)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("pdfsig runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// pyHanko's verdicts of several files at once: one list of signatures for each.
///
/// # Panics
/// Where pyHanko is not installed (`cargo xtask test` installs it) or fails.
#[allow(clippy::disallowed_methods)] // Asks the environment where pyHanko lies.
pub fn pyhanko(files: &[PathBuf], roots: &[PathBuf], mode: &str) -> Vec<Vec<Value>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root");
    let python = std::env::var_os("PISMOVNIK_PYHANKO")
        .map_or_else(|| root.join("target/tools/pyhanko"), PathBuf::from);
    assert!(python.is_dir(), "pyHanko is not in {}: `cargo xtask test` installs it", python.display());
    let list = |paths: &[PathBuf]| paths.iter().map(|p| p.to_string_lossy().into_owned()).collect::<Vec<_>>();
    let request = serde_json::json!({ "files": list(files), "roots": list(roots), "mode": mode });
    let output = Command::new("python3")
        .arg(root.join("tests/signing/pyhanko_verify.py"))
        .arg(request.to_string())
        .env("PYTHONPATH", python)
        .output()
        .expect("python3 runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let verdicts: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("pyHanko: {said}"));
    let lists = verdicts.as_array().expect("a list");
    lists.iter().map(|l| l.as_array().unwrap_or_else(|| panic!("{l}")).clone()).collect()
}
