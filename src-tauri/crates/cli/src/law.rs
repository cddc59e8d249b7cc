//! Which law a command counts by: the built-in one, one with an update file, or the window's.

use std::path::{Path, PathBuf};

use pismovnik_app::problem::Problem;
use pismovnik_app::{Law, law_update, words};
use serde_json::{Value, json};

use crate::terminal::{self, Say};

/// A folder for settings in place of the system's, as for the window.
const HOME: &str = "PISMOVNIK_HOME";

/// The window's folder among those that the system keeps for settings.
const FOLDER: &str = "ru.pismovnik.desktop";

/// A law and the titles of the updates in it.
pub(crate) struct Used {
    pub(crate) law: Law,
    titles: Vec<String>,
}

impl Used {
    /// The built-in law, with an update file where one is named.
    ///
    /// # Errors
    /// The file cannot be read, or everything that is wrong in it.
    pub(crate) fn named(file: Option<&Path>) -> Result<Used, Vec<Problem>> {
        let built_in = Law::built_in();
        let Some(file) = file else { return Ok(Used { law: built_in.clone(), titles: Vec::new() }) };
        let chosen = law_update::read(file)?;
        Ok(Used { law: built_in.with(&chosen.update).0, titles: vec![chosen.title().to_owned()] })
    }

    /// The law that the window uses on this computer; updates in it that cannot be read are told.
    pub(crate) fn of_the_window(say: Say) -> Used {
        let Some(settings) = settings_file() else {
            return Used { law: Law::built_in().clone(), titles: Vec::new() };
        };
        let applied = law_update::applied(&settings);
        terminal::print_problems(say.lang, &applied.damaged);
        Used { law: applied.law, titles: applied.titles }
    }

    /// `{"updates":[titles],"verified_through"}`
    pub(crate) fn json(&self) -> Value {
        json!({ "updates": self.titles, "verified_through": self.law.verified_through() })
    }

    /// Which law it is, in words.
    pub(crate) fn line(&self, say: Say) -> String {
        let day = ("day", words::day(say.lang, self.law.verified_through()).into());
        if self.titles.is_empty() {
            return say.text("cli-law-built-in", &[day]);
        }
        say.text("cli-law-updated", &[("titles", self.titles.join("; ").into()), day])
    }
}

/// Where the window keeps its settings, beside which its updates lie; none where the system names no folder.
fn settings_file() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    if let Some(home) = std::env::var_os(HOME) {
        return Some(PathBuf::from(home).join("settings.json"));
    }
    let settings = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config")))
    };
    Some(settings?.join(FOLDER).join("settings.json"))
}
