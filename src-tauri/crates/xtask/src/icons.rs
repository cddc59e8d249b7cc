//! `icons`: all sizes from the one source.

use std::fs;

use crate::commands::run;
use crate::node::Node;
use crate::options::Options;
use crate::places::Places;
use crate::window;

/// What the bundles and the window use, of all that Tauri makes.
const KEPT: [&str; 6] = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Draws `icons/icon.svg` in every size.
pub(crate) fn icons(places: &Places, options: &Options) -> Result<(), String> {
    let node = Node::ready(places, options.yes)?;
    window::install_pages(places, &node)?;
    let (source, made) = (places.root.join("icons/icon.svg"), places.target.join("icons"));
    let mut npm = node.npm(&places.ui())?;
    run(npm.args(["exec", "--offline", "--", "tauri", "icon"]).arg(&source).arg("-o").arg(&made))?;
    for name in KEPT {
        let to = places.root.join("icons").join(name);
        fs::copy(made.join(name), &to).map_err(|e| format!("{}: {e}", to.display()))?;
    }
    Ok(())
}
