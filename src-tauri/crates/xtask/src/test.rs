//! `test`: everything that must hold, on this machine and as far as it goes for others; `codegen`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::commands::{in_ci, place_of, run, watch};
use crate::cross;
use crate::node::Node;
use crate::options::Options;
use crate::packages;
use crate::places::Places;
use crate::python;
use crate::steps::{Ending, Steps};
use crate::window;

/// What reads licences, bans and sources.
const CARGO_DENY: &str = "cargo-deny@0.20.2";

/// An independent verifier of signatures, from PyPI, and the folder below the target folder that holds it.
pub(crate) const PYHANKO: &[&str] = &["pyhanko==0.38.0", "pyhanko-cli==0.6.0"];
pub(crate) const PYHANKO_FOLDER: &str = "tools/pyhanko";

/// Runs all tests. The first failing step ends them; the last line counts them.
pub(crate) fn test(places: &Places, options: &Options) -> Result<(), String> {
    let mut steps = Steps::default();
    let mut counts = Counts::default();
    let result = take_steps(places, options, &mut steps, &mut counts);
    println!("\n{}\n", steps.table());
    println!("{}", counts.closing_line());
    result
}

/// Writes the window's TypeScript types anew.
pub(crate) fn codegen(places: &Places) -> Result<(), String> {
    run(&mut places.cargo(&["test", "--locked", "-p", "pismovnik-app", "--lib", "export_bindings"]))
}

/// The long run of damaged signed files; everyday tests make a short one.
pub(crate) fn mutate(places: &Places) -> Result<(), String> {
    let arguments = ["test", "--locked", "-p", "pismovnik-signing", "--test", "mutated", "--", "--nocapture"];
    run(places.cargo(&arguments).env("PISMOVNIK_MUTATIONS", "5000"))
}

fn take_steps(
    places: &Places,
    options: &Options,
    steps: &mut Steps,
    counts: &mut Counts,
) -> Result<(), String> {
    let mut node = None;
    steps.step("system packages", || {
        packages::ensure(&[packages::COMMAND, packages::WINDOW, packages::TESTS], options.yes)?;
        node = Some(Node::ready(places, options.yes)?);
        Ok(Ending::Done)
    })?;
    let node = node.ok_or("no Node.js")?;

    steps.step("lock file", || done(run(&mut places.cargo(&["fetch", "--locked"]))))?;
    steps.step("formatting", || done(run(&mut places.cargo(&["fmt", "--all", "--check"]))))?;
    steps.step("licences, bans, sources", || deny(places))?;
    steps.step("pages: install", || done(window::install_pages(places, &node)))?;
    steps.step("pages: types", || done(run(node.npm(&places.ui())?.args(["run", "check"]))))?;
    steps.step("pages: tests", || done(run(node.npm(&places.ui())?.args(["test", "--", "--run"]))))?;
    steps.step("pages: build", || done(window::build_pages(places, &node)))?;
    steps.step("lints", || {
        let arguments = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
        done(run(compile(&mut places.cargo(&arguments))))
    })?;
    steps.step("the programs and the tests", || {
        // Together, so that what they share is built once, with the same features.
        let arguments = ["build", "--locked", "--workspace", "--lib", "--bins", "--tests"];
        done(run(compile(&mut places.cargo(&arguments))))
    })?;
    steps.step("pyHanko", || done(python::install(&places.target.join(PYHANKO_FOLDER), PYHANKO)))?;
    let bindings = generated(places)?;
    steps.step("all tests, in the real window too", || {
        let mut cargo = screened(places.cargo(&workspace_tests()), places);
        done(watch(compile(&mut cargo), |line| counts.add(line)))
    })?;
    steps.step("the window's types are Rust's", || {
        let now = generated(places)?;
        if now == bindings { Ok(Ending::Done) } else { Err(drift(&bindings, &now)) }
    })?;
    if options.quick {
        return steps.step("other systems", || Ok(Ending::Skipped("--quick was given".into())));
    }
    cross::take_steps(places, options, steps, |line| counts.add(line))
}

fn done(result: Result<(), String>) -> Result<Ending, String> {
    result.map(|()| Ending::Done)
}

/// Under continuous integration nothing is built twice: what serves the next build only costs time.
fn compile(cargo: &mut Command) -> &mut Command {
    if in_ci() {
        cargo.env("CARGO_INCREMENTAL", "0");
    }
    cargo
}

/// Asks cargo-deny, which is built below the target folder where the machine has none.
fn deny(places: &Places) -> Result<Ending, String> {
    let own = places.target.join("tools");
    let built = own.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let program = place_of("cargo-deny").unwrap_or(built);
    if !program.exists() {
        // Unoptimised: it is run once, and optimising it takes longer than it will ever save.
        let mut install = places.cargo(&["install", "--quiet", "--locked", "--debug", CARGO_DENY, "--root"]);
        if let Err(why) = run(install.arg(&own)) {
            return Ok(Ending::Skipped(format!("cargo-deny is not installed and does not install: {why}")));
        }
    }
    let mut deny = Command::new(program);
    deny.args(["--log-level", "error", "check", "licenses", "bans", "sources"]).current_dir(&places.root);
    done(run(&mut deny))
}

fn workspace_tests() -> Vec<&'static str> {
    let mut arguments = vec!["test", "--locked", "--workspace", "--no-fail-fast"];
    if cfg!(windows) {
        // A running program cannot be replaced there, and this is it.
        arguments.extend(["--exclude", "xtask"]);
    }
    arguments
}

/// On Linux: a screen, a bus, and the programs for the end-to-end tests.
fn screened(cargo: Command, places: &Places) -> Command {
    let mut command = if cfg!(target_os = "linux") {
        let mut command = Command::new("xvfb-run");
        command.args(["-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]);
        command.arg(cargo.get_program()).args(cargo.get_args());
        for (name, value) in cargo.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.env_remove("WAYLAND_DISPLAY").current_dir(&places.root);
        command
    } else {
        cargo
    };
    command.env("PISMOVNIK_DESKTOP", places.program("debug", "pismovnik-desktop"));
    command.env("PISMOVNIK_PYHANKO", places.target.join(PYHANKO_FOLDER));
    command.env("PISMOVNIK_COMMAND", places.program("debug", "pismovnik"));
    command
}

/// The generated types: file name -> contents. The tests write them anew.
fn generated(places: &Places) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let folder = places.ui().join("src/generated");
    let mut found = BTreeMap::new();
    collect(&folder, &folder, &mut found).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(found)
}

fn collect(top: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(top, &path, found)?;
        } else {
            let name = path.strip_prefix(top).unwrap_or(&path).to_string_lossy().into_owned();
            found.insert(name, fs::read(&path)?);
        }
    }
    Ok(())
}

fn drift(before: &BTreeMap<String, Vec<u8>>, now: &BTreeMap<String, Vec<u8>>) -> String {
    let changed: Vec<&str> = now
        .iter()
        .filter(|(name, text)| before.get(*name) != Some(*text))
        .map(|(name, _)| name.as_str())
        .collect();
    format!("ui/src/generated was out of date ({}); it has been written anew: commit it", changed.join(", "))
}

/// How many tests ran, read from cargo's own lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counts {
    /// Adds up `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    fn add(&mut self, line: &str) {
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for part in numbers.split("; ") {
            match part.trim().split_once(' ') {
                Some((n, "passed")) => self.passed += n.parse::<u64>().unwrap_or(0),
                Some((n, "failed")) => self.failed += n.parse::<u64>().unwrap_or(0),
                Some((n, "ignored")) => self.ignored += n.parse::<u64>().unwrap_or(0),
                _ => {}
            }
        }
    }

    fn closing_line(self) -> String {
        let Counts { passed, failed, ignored } = self;
        format!("{passed} passed, {failed} failed, {ignored} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_add_up() {
        let mut counts = Counts::default();
        counts.add(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s",
        );
        counts.add("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        counts.add("running 40 passed; 9 failed tests");
        assert_eq!(counts, Counts { passed: 15, failed: 2, ignored: 1 });
        assert_eq!(counts.closing_line(), "15 passed, 2 failed, 1 skipped");
    }

    #[test]
    fn drift_names_the_file() {
        let before = BTreeMap::from([("A.ts".to_owned(), vec![1]), ("B.ts".to_owned(), vec![1])]);
        let now = BTreeMap::from([("A.ts".to_owned(), vec![1]), ("B.ts".to_owned(), vec![2])]);
        let words = drift(&before, &now);
        assert!(words.contains("(B.ts)"), "{words}");
    }
}
