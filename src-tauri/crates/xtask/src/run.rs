//! `run` and `build`: what a newcomer types first.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _};
use std::path::Path;
use std::process::Command;

use crate::commands::run as run_command;
use crate::node::Node;
use crate::options::Options;
use crate::packages;
use crate::places::Places;
use crate::window;

/// Opens the window, or makes a sample shop's papers where there is no display.
pub(crate) fn run(places: &Places, options: &Options) -> Result<(), String> {
    if has_display() { open_window(places, options) } else { make_papers(places, options) }
}

/// Makes both programs, optimised.
pub(crate) fn build(places: &Places, options: &Options) -> Result<(), String> {
    let window = built_window(places, options, true)?;
    println!("\nThe window:  {}", window.display());
    println!("The command: {}", places.program("release", "pismovnik").display());
    Ok(())
}

fn open_window(places: &Places, options: &Options) -> Result<(), String> {
    let window = built_window(places, options, options.release)?;
    println!("\nOpening {}", window.display());
    let status = Command::new(&window).status().map_err(|e| format!("{}: {e}", window.display()))?;
    if status.success() { Ok(()) } else { Err(format!("the window ended with {status}")) }
}

fn built_window(places: &Places, options: &Options, release: bool) -> Result<std::path::PathBuf, String> {
    packages::ensure(&[packages::COMMAND, packages::WINDOW], options.yes)?;
    let node = Node::ready(places, options.yes)?;
    window::install_pages(places, &node)?;
    window::build_pages(places, &node)?;
    window::build_programs(places, release)
}

fn make_papers(places: &Places, options: &Options) -> Result<(), String> {
    packages::ensure(&[packages::COMMAND], options.yes)?;
    let mut cargo = places.cargo(&["build", "--locked", "-p", "pismovnik-cli"]);
    if options.release {
        cargo.arg("--release");
    }
    run_command(&mut cargo)?;
    let command = places.program(if options.release { "release" } else { "debug" }, "pismovnik");
    let pismovnik =
        |arguments: &[&str]| run_command(Command::new(&command).args(arguments).current_dir(&places.root));

    let out = places.root.join("out");
    fs::create_dir_all(&out).map_err(|e| format!("out: {e}"))?;
    let is_new = |name: &str| !out.join(name).exists();
    // Answers that somebody has changed since the last run are kept, and so is the key.
    if is_new("answers.toml") {
        pismovnik(&["new", "ru-sole-proprietor", "--out", "out/answers.toml"])?;
    }
    if is_new("key.p12") {
        fs::write(out.join("key-password.txt"), password()).map_err(|e| format!("out: {e}"))?;
        pismovnik(NEW_KEY)?;
    }
    pismovnik(GENERATE)?;
    pismovnik(VERIFY)?;
    println!("\n{}", told(&shown(&command, places)));
    Ok(())
}

/// A key for the sample's papers.
const NEW_KEY: &[&str] = &[
    "keys",
    "new",
    "--name",
    "Проба: ключ сделан для образца",
    "--password-file",
    "out/key-password.txt",
    "--out",
    "out/key.p12",
];

/// All papers of the sample, PDFs signed.
const GENERATE: &[&str] = &[
    "generate",
    "out/answers.toml",
    "--out",
    "out/papers",
    "--sign",
    "out/key.p12",
    "--key-password-file",
    "out/key-password.txt",
];

/// One of them, as anybody may check it.
const VERIFY: &[&str] = &["verify", "out/papers/privacy-policy.ru.pdf"];

fn told(command: &str) -> String {
    format!(
        "There is no display, so instead of the window this made the papers of an invented shop: read them in \
         out/papers, change out/answers.toml and run again; with a display (DISPLAY or WAYLAND_DISPLAY set) the same \
         command opens the window.\n\n\
         The PDFs are signed with out/key.p12, a key made just for them (its password lies beside it, so use it for \
         nothing else). It vouches for itself: the signatures show whether a file was changed, not who signed it. \
         Check any of them:\n  {command} {verify}\n\
         or with other people's programs, such as pdfsig (poppler-utils):\n  pdfsig {paper}",
        verify = VERIFY.join(" "),
        paper = VERIFY[1],
    )
}

/// The command as it is typed from the project's folder.
fn shown(command: &Path, places: &Places) -> String {
    command.strip_prefix(&places.root).unwrap_or(command).display().to_string()
}

/// Nobody has to remember it: it lies beside the key. Random all the same, so that no two samples share one.
fn password() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}\n", random(), random())
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(windows) || cfg!(target_os = "macos") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_say_what_the_signatures_are_worth_and_how_to_check_them() {
        let words = told("target/debug/pismovnik");
        let line = "target/debug/pismovnik verify out/papers/privacy-policy.ru.pdf";
        for part in [line, "not who signed it", "pdfsig out/papers/", "change out/answers.toml"] {
            assert!(words.contains(part), "{words}");
        }
    }

    #[test]
    fn the_key_that_is_made_is_the_one_that_signs() {
        let after = |all: &[&'static str], option: &str| {
            all.iter().position(|word| *word == option).and_then(|at| all.get(at + 1).copied())
        };
        assert_eq!(after(NEW_KEY, "--out"), after(GENERATE, "--sign"));
        assert_eq!(after(NEW_KEY, "--password-file"), after(GENERATE, "--key-password-file"));
        assert_ne!(password(), password());
    }
}
