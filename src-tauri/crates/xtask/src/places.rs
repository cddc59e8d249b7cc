//! Where things lie.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::read;

/// The folders that the tasks work in; all absolute.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Cargo's target folder: everything made goes below it.
    pub(crate) target: PathBuf,
}

impl Places {
    /// Asks cargo, which alone knows every way to move the target folder.
    pub(crate) fn find() -> Result<Places, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap_or(Path::new("/"));
        let metadata = read(
            Command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(root),
        )?;
        let metadata: serde_json::Value =
            serde_json::from_str(&metadata).map_err(|e| format!("cargo metadata: {e}"))?;
        let target = metadata["target_directory"].as_str().ok_or("cargo metadata names no target folder")?;
        Ok(Places { root: root.to_owned(), target: target.into() })
    }

    /// The window's sources.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A built program: `profile` is `debug` or `release`.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// `cargo`, at the root.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).current_dir(&self.root);
        // Set by the cargo that runs this program, for this program only.
        for name in ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "LD_LIBRARY_PATH"] {
            cargo.env_remove(name);
        }
        cargo
    }
}
