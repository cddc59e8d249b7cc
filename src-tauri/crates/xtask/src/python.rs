//! Programs from PyPI, in folders of their own: the system's Python stays as it is.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::commands::run;

/// Installs exactly the packages named (`name==version`) into a folder, once.
pub(crate) fn install(folder: &Path, packages: &[&str]) -> Result<(), String> {
    let (stamp, wanted) = (folder.join("installed"), packages.join(" "));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--upgrade", "--target"]).arg(folder).args(packages);
    pip.env("PIP_DISABLE_PIP_VERSION_CHECK", "1").env("PIP_ROOT_USER_ACTION", "ignore");
    run(&mut pip)?;
    fs::write(&stamp, wanted).map_err(|e| format!("{}: {e}", stamp.display()))
}
