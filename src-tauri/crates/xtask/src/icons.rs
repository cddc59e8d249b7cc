//! `icons`: all sizes from the one source.

use std::fs;
use std::process::Command;

use crate::commands::run;
use crate::node::Node;
use crate::options::Options;
use crate::places::Places;

/// What draws them. Only this task and the release need it, so the pages' lock file does not name it.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

/// What the bundles and the window use, of all that Tauri makes.
const KEPT: [&str; 6] = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Draws `icons/icon.svg` in every size.
pub(crate) fn icons(places: &Places, options: &Options) -> Result<(), String> {
    let node = Node::ready(places, options.yes)?;
    let (source, made) = (places.root.join("icons/icon.svg"), places.target.join("icons"));
    let programs = places.target.join("tauri");
    fs::create_dir_all(&programs).map_err(|e| format!("{}: {e}", programs.display()))?;
    run(node.npm(&programs)?.args(["install", "--no-audit", "--no-fund", "--prefix", ".", TAURI]))?;
    let tauri = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    run(Command::new(programs.join("node_modules/.bin").join(tauri))
        .arg("icon")
        .arg(&source)
        .arg("-o")
        .arg(&made))?;
    for name in KEPT {
        let to = places.root.join("icons").join(name);
        fs::copy(made.join(name), &to).map_err(|e| format!("{}: {e}", to.display()))?;
    }
    Ok(())
}
