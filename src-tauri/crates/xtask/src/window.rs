//! Building the window: its pages with npm, then the program that holds them.

use std::fs;
use std::path::PathBuf;

use crate::commands::run;
use crate::node::Node;
use crate::places::Places;

/// Installs what the pages are built with, unless the lock file is the one installed last.
pub(crate) fn install_pages(places: &Places, node: &Node) -> Result<(), String> {
    let lock_file = places.ui().join("package-lock.json");
    let lock = fs::read(&lock_file).map_err(|e| format!("{}: {e}", lock_file.display()))?;
    let stamp = places.target.join("xtask/package-lock.installed.json");
    if places.ui().join("node_modules").is_dir() && fs::read(&stamp).is_ok_and(|last| last == lock) {
        println!("ui/node_modules is as the lock file says");
        return Ok(());
    }
    run(node.npm(&places.ui())?.args(["ci", "--no-audit", "--no-fund"]))?;
    let folder = places.target.join("xtask");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&stamp, lock))
        .map_err(|e| format!("{}: {e}", stamp.display()))
}

/// Builds the pages into `ui/dist`.
pub(crate) fn build_pages(places: &Places, node: &Node) -> Result<(), String> {
    run(node.npm(&places.ui())?.args(["run", "build"]))
}

/// Builds the window and the command; returns the window's path. The pages must be built.
pub(crate) fn build_programs(places: &Places, release: bool) -> Result<PathBuf, String> {
    // One call for both, so that what they share is built once.
    let mut cargo = places.cargo(&["build", "--locked", "-p", "pismovnik-desktop", "-p", "pismovnik-cli"]);
    if release {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    Ok(places.program(if release { "release" } else { "debug" }, "pismovnik-desktop"))
}
