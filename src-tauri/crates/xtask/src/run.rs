//! `run` and `build`: what a newcomer types first.

use std::fs;
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

    // Answers that somebody has changed since the last run are kept.
    if !places.root.join("out/answers.toml").exists() {
        fs::create_dir_all(places.root.join("out")).map_err(|e| format!("out: {e}"))?;
        pismovnik(&["new", "ru-sole-proprietor", "--out", "out/answers.toml"])?;
    }
    pismovnik(&["generate", "out/answers.toml", "--out", "out/papers"])?;
    println!(
        "\nThere is no display, so instead of the window this made the papers of an invented shop: read them in \
         out/papers, change out/answers.toml and run again; with a display (DISPLAY or WAYLAND_DISPLAY set) the \
         same command opens the window."
    );
    Ok(())
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(windows) || cfg!(target_os = "macos") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
