//! `bench papers`: the full set of one shop's papers in five formats, against typst making one PDF of the same
//! texts. Both are whole processes in one run on one machine, alternating, each with its start-up deducted.

mod pdf;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::commands::{read, run};
use crate::places::Places;
use crate::python;

pub(crate) use pdf::pdf;

/// From PyPI: typst as a Python module.
const TYPST: &str = "typst==0.15.2";

/// How often each is run; the figures are the least and the median.
const ROUNDS: usize = 15;

/// The figure to hold: our time by typst's.
const GOAL: f64 = 0.1;

/// Measures and prints.
pub(crate) fn papers(places: &Places) -> Result<(), String> {
    run(&mut places.cargo(&["build", "--locked", "--release", "-p", "pismovnik-cli"]))?;
    let folder = places.target.join("bench");
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let python = folder.join("python");
    python::install(&python, &[TYPST])?;
    let pismovnik = places.program("release", "pismovnik");
    let (answers, papers) = (folder.join("answers.toml"), folder.join("papers"));
    remove(&answers, &papers)?;
    read(Command::new(&pismovnik).args(["new", "ru-sole-proprietor", "--out"]).arg(&answers))?;

    let generate = || {
        let mut command = Command::new(&pismovnik);
        command.arg("generate").arg(&answers).arg("--out").arg(&papers);
        command
    };
    read(&mut generate())?;
    let texts = texts_of(&papers)?;
    let fonts = places.root.join("src-tauri/crates/typeset/fonts");
    let script = places.root.join("src-tauri/crates/xtask/bench/papers.py");
    let typeset = |pdf: &str, texts: &[PathBuf]| {
        let mut command = Command::new("python3");
        command.env("PYTHONPATH", &python).arg(&script).arg(folder.join(pdf)).arg(&fonts).args(texts);
        command
    };
    // The texts are read before our folder is made anew in each round.
    let kept = keep(&texts, &folder.join("texts"))?;

    let mut times = [const { Vec::new() }; 5];
    for _ in 0..ROUNDS {
        remove_folder(&papers)?;
        for pdf in ["word.pdf", "papers.pdf"] {
            let _ = fs::remove_file(folder.join(pdf));
        }
        times[0].push(timed(Command::new(&pismovnik).arg("--version"))?);
        times[1].push(timed(&mut generate())?);
        times[2]
            .push(timed(Command::new("python3").env("PYTHONPATH", &python).args(["-c", "import typst"]))?);
        times[3].push(timed(&mut typeset("word.pdf", &[]))?);
        times[4].push(timed(&mut typeset("papers.pdf", &kept))?);
    }
    let [start, whole, import, word, pdf] = times.map(Figures::of);
    print_table(&[
        ("pismovnik: start-up (--version)", start),
        ("pismovnik: all papers, five formats", whole),
        ("typst: start-up (import)", import),
        ("typst: one word as PDF", word),
        ("typst: the same texts as one PDF", pdf),
    ]);
    let ours = whole.median.saturating_sub(start.median);
    let by_import = ratio(ours, pdf.median.saturating_sub(import.median));
    let by_word = ratio(ours, pdf.median.saturating_sub(word.median));
    println!("\n{} papers, medians of {ROUNDS} rounds, start-up deducted", kept.len());
    println!(
        "ratio {by_import:.3} (goal at most {GOAL}): {}",
        if by_import <= GOAL { "held" } else { "MISSED" }
    );
    println!("ratio {by_word:.3} if making one word is deducted from typst's time instead of its import");
    Ok(())
}

/// The least and the median of several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Figures {
    least: Duration,
    median: Duration,
}

impl Figures {
    fn of(mut times: Vec<Duration>) -> Figures {
        times.sort();
        let at = |index: usize| times.get(index).copied().unwrap_or_default();
        Figures { least: at(0), median: at(times.len() / 2) }
    }
}

fn print_table(rows: &[(&str, Figures)]) {
    println!("\n{:36}  {:>10}  {:>10}", "", "least", "median");
    for (name, figures) in rows {
        let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
        println!("{name:36}  {:>10}  {:>10}", ms(figures.least), ms(figures.median));
    }
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64().max(1e-9)
}

fn timed(command: &mut Command) -> Result<Duration, String> {
    let started = Instant::now();
    read(command)?;
    Ok(started.elapsed())
}

/// The papers as Markdown, in the order of their names.
fn texts_of(papers: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(papers).map_err(|e| format!("{}: {e}", papers.display()))?;
    let mut texts: Vec<PathBuf> =
        entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "md")).collect();
    texts.sort();
    if texts.is_empty() { Err(format!("{} holds no Markdown", papers.display())) } else { Ok(texts) }
}

fn keep(texts: &[PathBuf], folder: &Path) -> Result<Vec<PathBuf>, String> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let copy = |text: &PathBuf| {
        let to = folder.join(text.file_name().unwrap_or_default());
        fs::copy(text, &to).map(|_| to).map_err(|e| format!("{}: {e}", text.display()))
    };
    texts.iter().map(copy).collect()
}

fn remove(answers: &Path, papers: &Path) -> Result<(), String> {
    if answers.exists() {
        fs::remove_file(answers).map_err(|e| format!("{}: {e}", answers.display()))?;
    }
    remove_folder(papers)
}

fn remove_folder(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_least_and_the_middle() {
        let figures = Figures::of([5, 1, 9].map(Duration::from_millis).to_vec());
        let expected = Figures { least: Duration::from_millis(1), median: Duration::from_millis(5) };
        assert_eq!(figures, expected);
    }
}
