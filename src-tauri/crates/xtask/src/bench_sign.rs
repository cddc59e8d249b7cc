//! `bench sign`: a signed paper against the bare RSA-2048 operation of the same library, and against pyHanko.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::{read, run};
use crate::places::Places;
use crate::python;
use crate::test::{PYHANKO, PYHANKO_FOLDER};

/// The figure to hold: a signed paper by the bare operation.
const GOAL: f64 = 1.5;

/// How often pyHanko signs each paper.
const ROUNDS: &str = "5";

/// Measures and prints.
pub(crate) fn sign(places: &Places) -> Result<(), String> {
    // The papers' bytes do not depend on how the command was built; what is timed is optimised.
    run(&mut places.cargo(&["build", "--locked", "-p", "pismovnik-cli"]))?;
    run(&mut places.cargo(&[
        "build",
        "--locked",
        "--release",
        "-p",
        "pismovnik-signing",
        "--example",
        "bench",
    ]))?;
    let folder = places.target.join("bench/sign");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let python = places.target.join(PYHANKO_FOLDER);
    python::install(&python, PYHANKO)?;
    let pismovnik = places.program("debug", "pismovnik");
    let (answers, papers) = (folder.join("answers.toml"), folder.join("papers"));
    read(Command::new(&pismovnik).args(["new", "ru-sole-proprietor", "--out"]).arg(&answers))?;
    let mut generate = Command::new(&pismovnik);
    read(
        generate
            .arg("generate")
            .arg(&answers)
            .args(["--formats", "pdf", "--langs", "ru", "--out"])
            .arg(&papers),
    )?;
    let pdfs = pdfs_of(&papers)?;

    let example = places.program("release", "examples/bench");
    let ours = read(Command::new(example).arg(&folder).args(&pdfs))?;
    let pyhanko = |pdfs: &[PathBuf]| -> Result<f64, String> {
        let script = places.root.join("src-tauri/crates/xtask/bench/sign.py");
        let mut theirs = Command::new("python3");
        theirs.env("PYTHONPATH", &python).arg(script).arg(ROUNDS).arg(folder.join("key.p12")).args(pdfs);
        figure(&read(&mut theirs)?, "pyhanko")
    };
    let theirs = pyhanko(&pdfs)?;
    let (bare, whole) = (figure(&ours, "bare")?, figure(&ours, "whole")?);

    println!("\n{} papers, medians, one thread, RSA-2048, PAdES B-B", pdfs.len());
    for (name, time) in
        [("bare RSA operation (blinded)", bare), ("signed paper", whole), ("pyHanko: signed paper", theirs)]
    {
        println!("{name:32}  {:>8.2} ms", time / 1e6);
    }
    let ratio = whole / bare.max(1.0);
    println!("\nratio {ratio:.2} (goal at most {GOAL}): {}", if ratio <= GOAL { "held" } else { "MISSED" });
    println!("pyHanko takes {:.1} times as long", theirs / whole.max(1.0));
    letters(places, &folder, pyhanko)
}

fn pdfs_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut pdfs: Vec<PathBuf> =
        entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "pdf")).collect();
    pdfs.sort();
    Ok(pdfs)
}

/// How many letters are drafted, set and signed.
const LETTERS: &str = "300";

/// Whole letters, from answers to the signed file, against the bare operation made in turn with them, and against
/// pyHanko, which only signs them.
fn letters(
    places: &Places,
    folder: &Path,
    pyhanko: impl Fn(&[PathBuf]) -> Result<f64, String>,
) -> Result<(), String> {
    let example = ["build", "--locked", "--release", "-p", "pismovnik-typeset", "--example", "bench"];
    run(&mut places.cargo(&example))?;
    let program = places.program("release", "examples/bench");
    let unsigned = folder.join("letters");
    fs::create_dir_all(&unsigned).map_err(|e| format!("{}: {e}", unsigned.display()))?;
    let out = read(Command::new(program).args(["signed", LETTERS]).arg(&unsigned))?;
    let theirs = pyhanko(&pdfs_of(&unsigned)?)?;
    println!("\n{LETTERS} letters of one page, medians, one thread, RSA-2048, PAdES B-B");
    let mut whole = 0.0;
    for (name, what) in [("draft", "drafting"), ("set", "typesetting"), ("sign", "signing")] {
        let time = figure(&out, name)?;
        whole += time;
        println!("{what:32}  {:>8.2} ms", time / 1e6);
    }
    let bare = figure(&out, "bare")?;
    println!("{:32}  {:>8.2} ms", "bare RSA operation (blinded)", bare / 1e6);
    println!("{:32}  {:>8.2} ms", "pyHanko: signing alone", theirs / 1e6);
    let ratio = whole / bare.max(1.0);
    println!("\nratio {ratio:.2} (goal at most {GOAL}): {}", if ratio <= GOAL { "held" } else { "MISSED" });
    println!("pyHanko takes {:.1} times as long for its signature alone", theirs / whole.max(1.0));
    Ok(())
}

/// The number after a word, in nanoseconds.
fn figure(text: &str, name: &str) -> Result<f64, String> {
    let found = text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
    found.ok_or_else(|| format!("no {name} in {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_by_their_names() {
        assert_eq!(figure("bare 100\nwhole 130\n", "whole"), Ok(130.0));
        assert!(figure("bare 100", "pyhanko").is_err());
    }
}
