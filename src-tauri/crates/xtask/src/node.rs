//! Node.js: the system's where it is new enough for Vite, otherwise a current one below the target folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::{is_there, path_with, read, run};
use crate::packages;
use crate::places::Places;

/// What to fetch through npm where the system's is too old.
const NEWER: [&str; 2] = ["node@22", "npm@11"];

/// A Node.js that will do, with its npm.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Its folder of programs, if it is not the system's.
    programs: Option<PathBuf>,
}

impl Node {
    /// Finds one, or gets one.
    pub(crate) fn ready(places: &Places, yes: bool) -> Result<Node, String> {
        if !is_there("node") || npm_of_system().is_none() {
            packages::ensure(&[packages::NODE], yes)?;
        }
        let own = places.target.join("node/node_modules/.bin");
        let system = Node { programs: None };
        if system.will_do() {
            return Ok(system);
        }
        let own = Node { programs: Some(own) };
        if !own.will_do() {
            println!("{}: getting a newer Node.js below {}", system.in_words(), places.target.display());
            let prefix = places.target.join("node");
            std::fs::create_dir_all(&prefix).map_err(|e| format!("{}: {e}", prefix.display()))?;
            let mut install = system.npm(&prefix)?;
            run(install.args(["install", "--no-audit", "--no-fund", "--prefix", "."]).args(NEWER))?;
        }
        if own.will_do() {
            return Ok(own);
        }
        Err(format!(
            "{}; Vite needs Node.js 20.19, 22.12 or newer, and none could be fetched through npm: install one",
            system.in_words()
        ))
    }

    /// `npm`, in a folder.
    pub(crate) fn npm(&self, folder: &Path) -> Result<Command, String> {
        let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut npm = match &self.programs {
            Some(programs) => Command::new(programs.join(name)),
            None => Command::new(npm_of_system().ok_or("npm is not installed")?),
        };
        if let Some(programs) = &self.programs {
            npm.env("PATH", path_with(std::slice::from_ref(programs))?);
        }
        npm.current_dir(folder);
        Ok(npm)
    }

    fn version(&self) -> Option<[u32; 3]> {
        let program = match &self.programs {
            Some(programs) => programs.join(format!("node{}", std::env::consts::EXE_SUFFIX)),
            None => PathBuf::from("node"),
        };
        parsed(&read(Command::new(program).arg("--version")).ok()?)
    }

    fn will_do(&self) -> bool {
        self.version().is_some_and(new_enough)
    }

    fn in_words(&self) -> String {
        match self.version() {
            Some([major, minor, patch]) => format!("Node.js is {major}.{minor}.{patch}"),
            None => "there is no Node.js".to_owned(),
        }
    }
}

fn npm_of_system() -> Option<PathBuf> {
    // On Windows npm is a script, which is found by its full name only.
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Reads `v20.19.4`.
fn parsed(version: &str) -> Option<[u32; 3]> {
    let mut numbers = version.trim().strip_prefix('v')?.splitn(3, '.').map(|n| n.parse().ok());
    Some([numbers.next()??, numbers.next()??, numbers.next()??])
}

/// What Vite 8 runs on: 20.19 and later of 20, 22.12 and later of 22, and everything newer.
fn new_enough([major, minor, _]: [u32; 3]) -> bool {
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        other => other > 22,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        let yes = ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0", "v100.0.0"];
        let no = ["v18.19.0", "v20.9.0", "v21.7.3", "v22.2.0", "v9.9.9"];
        assert!(yes.into_iter().all(|v| parsed(v).is_some_and(new_enough)));
        assert!(no.into_iter().all(|v| parsed(v).is_some_and(|v| !new_enough(v))));
    }

    #[test]
    fn what_is_no_version_is_none() {
        assert_eq!(parsed("node: command not found"), None);
        assert_eq!(parsed("v20.19"), None);
    }
}
