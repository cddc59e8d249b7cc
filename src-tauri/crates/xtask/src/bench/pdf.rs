//! `bench pdf`: the same texts through this, typst, `WeasyPrint` and `LibreOffice`, in one run on one machine.
//! Whole processes, alternating, each with its start-up deducted, each from the text in its own form (our document,
//! typst's markup, HTML, DOCX), none over a file that is there already; then a batch of letters and a long paper
//! with the memory that they took.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::{Figures, TYPST, ratio, timed};
use crate::commands::{is_there, read, run};
use crate::places::Places;
use crate::python;

/// From PyPI.
const WEASYPRINT: &str = "weasyprint==70.0";

/// How often each is run; the slow ones less often.
const ROUNDS: usize = 9;
const SLOW_ROUNDS: usize = 3;

/// Our time for one document by typst's.
const GOAL: f64 = 0.1;
/// Letters drafted and set, a second, on two cores.
const LETTERS: f64 = 500.0;
/// By how much ten times as many letters may take more memory.
const FLAT: f64 = 1.25;

/// What is set: a letter of one page, a policy, a book of several policies.
const TEXTS: [&str; 3] = ["letter", "policy", "book"];

/// Measures and prints.
pub(crate) fn pdf(places: &Places) -> Result<(), String> {
    let example = ["build", "--locked", "--release", "-p", "pismovnik-typeset", "--example", "bench"];
    run(&mut places.cargo(&example))?;
    let folder = places.target.join("bench");
    let texts = folder.join("pdf");
    fs::create_dir_all(&texts).map_err(|e| format!("{}: {e}", texts.display()))?;
    let packages = folder.join("python-pdf");
    python::install(&packages, &[TYPST, WEASYPRINT])?;
    let bench = Bench { ours: places.program("release", "examples/bench"), packages, texts, places };
    read(bench.ours().arg("texts").arg(&bench.texts))?;
    for text in TEXTS {
        let mut markup = bench.typst();
        read(markup.arg(bench.text(text, "typ")).arg(bench.fonts()).arg(bench.text(text, "md")))?;
    }
    let mut held = bench.documents()?;
    held &= bench.letters()?;
    bench.long()?;
    println!("\n{}", if held { "all goals held" } else { "NOT all goals held" });
    Ok(())
}

/// Where everything lies.
struct Bench<'a> {
    ours: PathBuf,
    packages: PathBuf,
    texts: PathBuf,
    places: &'a Places,
}

/// How a program is started to set a text; none starts up and ends.
type Start<'a> = Box<dyn Fn(Option<&str>) -> Command + 'a>;

/// A program under measurement.
struct Peer<'a> {
    name: &'static str,
    set: Start<'a>,
    /// Where it leaves the file.
    made: Box<dyn Fn(&str) -> PathBuf + 'a>,
    rounds: usize,
}

impl Bench<'_> {
    fn ours(&self) -> Command {
        Command::new(&self.ours)
    }

    fn python(&self) -> Command {
        let mut python = Command::new("python3");
        python.env("PYTHONPATH", &self.packages);
        python
    }

    /// The script that writes typst's markup and sets it.
    fn typst(&self) -> Command {
        let mut command = self.python();
        command.arg(self.places.root.join("src-tauri/crates/xtask/bench/papers.py"));
        command
    }

    fn fonts(&self) -> PathBuf {
        self.places.root.join("src-tauri/crates/typeset/fonts")
    }

    fn text(&self, name: &str, ending: &str) -> PathBuf {
        self.texts.join(format!("{name}.ru.{ending}"))
    }

    fn made(&self, name: &str, by: &str) -> PathBuf {
        self.texts.join(format!("{name}.{by}.pdf"))
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        let made = |by: &'static str| Box::new(move |text: &str| self.made(text, by));
        let mut peers = vec![
            Peer {
                name: "pismovnik",
                set: Box::new(|text| {
                    let mut command = self.ours();
                    match text {
                        Some(text) => {
                            command.arg("one").arg(self.text(text, "json")).arg(self.made(text, "pismovnik"))
                        }
                        None => command.arg("start"),
                    };
                    command
                }),
                made: made("pismovnik"),
                rounds: ROUNDS,
            },
            Peer {
                name: "typst",
                set: Box::new(|text| {
                    let Some(text) = text else {
                        let mut command = self.python();
                        command.args(["-c", "import typst"]);
                        return command;
                    };
                    let mut command = self.typst();
                    command.arg(self.made(text, "typst")).arg(self.fonts()).arg(self.text(text, "typ"));
                    command
                }),
                made: made("typst"),
                rounds: ROUNDS,
            },
            Peer {
                name: "WeasyPrint",
                set: Box::new(|text| {
                    let mut command = self.python();
                    match text {
                        Some(text) => command
                            .args(["-m", "weasyprint", "-q"])
                            .arg(self.text(text, "html"))
                            .arg(self.made(text, "weasyprint")),
                        None => command.args(["-c", "import weasyprint"]),
                    };
                    command
                }),
                made: made("weasyprint"),
                rounds: SLOW_ROUNDS,
            },
        ];
        if is_there("soffice") {
            peers.push(Peer {
                name: "LibreOffice",
                // It has no start without a document: the least one stands for it.
                set: Box::new(|text| self.office(&self.text(text.unwrap_or("word"), "docx"))),
                made: Box::new(|text| self.texts.join("office").join(format!("{text}.ru.pdf"))),
                rounds: SLOW_ROUNDS,
            });
        } else {
            println!("LibreOffice: skipped, because soffice is not installed");
        }
        // No peer does this much: told, held to nothing.
        peers.push(Peer {
            name: "with drafting",
            set: Box::new(|text| {
                let mut command = self.ours();
                match text {
                    Some(text) => command.args(["drafted", text]).arg(self.made(text, "drafted")),
                    None => command.arg("start"),
                };
                command
            }),
            made: made("drafted"),
            rounds: ROUNDS,
        });
        peers
    }

    fn office(&self, text: &Path) -> Command {
        let mut command = Command::new("soffice");
        let profile = self.texts.join("office/profile");
        command.arg(format!("-env:UserInstallation=file://{}", profile.display()));
        command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(self.texts.join("office"));
        command.arg(text);
        command
    }

    /// Each text through each program.
    fn documents(&self) -> Result<bool, String> {
        let peers = self.peers();
        let mut held = true;
        for peer in &peers {
            // Once for the caches of the disk and the profile of LibreOffice.
            read(&mut (peer.set)(None))?;
        }
        for text in TEXTS {
            // Each run beside a start of its own, so that a machine that slows down slows both.
            let (mut starts, mut times) = (vec![Vec::new(); peers.len()], vec![Vec::new(); peers.len()]);
            for round in 0..ROUNDS {
                for (place, peer) in peers.iter().enumerate().filter(|(_, p)| round < p.rounds) {
                    let start = timed(&mut (peer.set)(None))?;
                    // Cutting an old file costs its first writer a part of a letter's time.
                    let _ = fs::remove_file((peer.made)(text));
                    times[place].push(timed(&mut (peer.set)(Some(text)))?.saturating_sub(start));
                    starts[place].push(start);
                }
            }
            println!("\n{text}: medians, start-up deducted");
            println!("{:14} {:>10} {:>10} {:>14} {:>12}", "", "start", "time", "by typst's", "bytes");
            let medians = |all: Vec<Vec<Duration>>| all.into_iter().map(|t| Figures::of(t).median);
            let (starts, medians): (Vec<_>, Vec<_>) = (medians(starts).collect(), medians(times).collect());
            let mut sizes = Vec::new();
            for ((peer, median), start) in peers.iter().zip(&medians).zip(&starts) {
                let made = (peer.made)(text);
                let size = fs::metadata(&made).map_err(|e| format!("{}: {e}", made.display()))?.len();
                sizes.push(size);
                println!(
                    "{:14} {:>7.1} ms {:>7.1} ms {:>14.3} {:>12}",
                    peer.name,
                    start.as_secs_f64() * 1e3,
                    median.as_secs_f64() * 1e3,
                    ratio(*median, medians[1]),
                    size
                );
            }
            let time = ratio(medians[0], medians[1]);
            held &= told(&format!("time by typst's at most {GOAL}"), time <= GOAL, &format!("{time:.3}"));
            held &= told("file no larger than typst's", sizes[0] <= sizes[1], &sizes[0].to_string());
        }
        Ok(held)
    }

    /// Letters a second, and that memory does not grow with their number.
    fn letters(&self) -> Result<bool, String> {
        let batch = |count: &str| read(self.ours().args(["letters", count])).map(|out| values(&out));
        let (few, many) = (batch("1000")?, batch("10000")?);
        println!("\nletters of one page: drafted and set on all cores");
        println!("1,000: {}\n10,000: {}", shown(&few), shown(&many));
        let rate = value(&few, "letters-per-second");
        let growth = value(&many, "peak-kb") / value(&few, "peak-kb").max(1.0);
        let mut held =
            told(&format!("over {LETTERS} letters a second"), rate > LETTERS, &format!("{rate:.0}"));
        held &=
            told(&format!("memory at most {FLAT} times as much"), growth <= FLAT, &format!("{growth:.2}"));
        Ok(held)
    }

    /// A paper of five hundred pages.
    fn long(&self) -> Result<(), String> {
        let out = read(self.ours().args(["pages", "500"]).arg(self.made("long", "pismovnik")))?;
        println!("\na paper of 500 pages: {}", shown(&values(&out)));
        Ok(())
    }
}

fn told(goal: &str, held: bool, figure: &str) -> bool {
    println!("{goal}: {figure}: {}", if held { "held" } else { "MISSED" });
    held
}

/// Lines `name value`.
fn values(out: &str) -> Vec<(String, f64)> {
    let line = |line: &str| line.split_once(' ').and_then(|(n, v)| Some((n.to_owned(), v.parse().ok()?)));
    out.lines().filter_map(line).collect()
}

fn value(values: &[(String, f64)], name: &str) -> f64 {
    values.iter().find(|(n, _)| n == name).map_or(0.0, |(_, v)| *v)
}

fn shown(values: &[(String, f64)]) -> String {
    values.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_by_name() {
        let read = values("each-ms 1.5\nwords of no figure\npeak-kb 2048\n");
        assert_eq!(
            (value(&read, "each-ms"), value(&read, "peak-kb"), value(&read, "none")),
            (1.5, 2048.0, 0.0)
        );
        assert_eq!(shown(&read), "each-ms 1.5, peak-kb 2048");
    }
}
