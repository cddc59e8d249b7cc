//! What the program remembers between starts, outside any workspace. No personal data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pismovnik_model::Locale;
use serde::{Deserialize, Serialize};

use crate::folder;
use crate::postal::Shift;

/// Remembered choices. An unreadable file counts as none: nothing in it is worth a refusal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Window language.
    pub(crate) locale: Locale,
    /// `system`, `light`, `dark`.
    pub(crate) theme: String,
    /// The place last shown.
    pub(crate) place: String,
    /// The workspace last used.
    pub(crate) workspace: Option<PathBuf>,
    /// The keychain entry of its passphrase, where it lies there.
    pub(crate) keychain: Option<String>,
    /// The shop last worked on.
    pub(crate) shop: Option<i64>,
    /// Where automatic copies go, where the owner chose a folder.
    pub(crate) copies: Option<PathBuf>,
    /// Minutes without a touch after which the workspace closes; 0 never.
    pub(crate) lock_after: u16,
    /// Whether the system shows notifications of letters.
    pub(crate) remind: bool,
    /// Days ahead on which letters are told besides the day itself, at most [`WARNED_MAX`].
    pub(crate) warned: u8,
    /// How each printer is off, by the name that the owner gave it.
    pub(crate) printers: BTreeMap<String, Shift>,
}

/// Most days ahead on which letters can be told.
pub(crate) const WARNED_MAX: u8 = 30;

impl Settings {
    /// Days ahead on which letters are told.
    pub(crate) fn warned(&self) -> i32 {
        self.ahead().into()
    }

    /// The same, as a count.
    pub(crate) fn ahead(&self) -> u16 {
        self.warned.min(WARNED_MAX).into()
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            locale: Locale::Ru,
            theme: "system".to_owned(),
            place: "today".to_owned(),
            workspace: None,
            keychain: None,
            shop: None,
            copies: None,
            lock_after: 15,
            remind: true,
            warned: 5,
            printers: BTreeMap::new(),
        }
    }
}

/// Reads the remembered choices.
pub(crate) fn read(file: &Path) -> Settings {
    std::fs::read(file).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
}

/// Remembers them; a failure costs only the memory, so it is not told.
pub(crate) fn keep(file: &Path, settings: &Settings) {
    if let Some(parent) = file.parent() {
        let _ = std::fs::create_dir_all(parent);
    }
    if let Ok(json) = serde_json::to_vec_pretty(settings) {
        let _ = folder::write_file(file, &json);
    }
}
