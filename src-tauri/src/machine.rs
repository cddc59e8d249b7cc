//! The machine behind the use cases: its clock, folders, dialogs and keychain.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pismovnik_app::Day;
use pismovnik_app::host::Host;
use pismovnik_app::printing::{self, Job, Queue, Taken};
use pismovnik_app::problem::Problem;
use pismovnik_app::recognition;
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager as _};

/// Under this name the system's keychain lists our entries.
const SERVICE: &str = "ru.pismovnik.desktop";

/// The real machine.
pub(crate) struct Machine {
    #[cfg(windows)]
    app: AppHandle,
    settings: PathBuf,
    proposed: PathBuf,
}

impl Machine {
    /// The machine with its usual folders, or with everything in `home`.
    ///
    /// # Errors
    /// The system names no folder for settings.
    pub(crate) fn of(app: &AppHandle, home: Option<PathBuf>) -> tauri::Result<Machine> {
        let (settings, proposed) = match home {
            Some(home) => (home.join("settings.json"), home),
            None => {
                let paths = app.path();
                // Some systems name no folder for documents; every one names a home.
                let proposed = paths.document_dir().or_else(|_| paths.home_dir())?;
                (paths.app_config_dir()?.join("settings.json"), proposed)
            }
        };
        Ok(Machine {
            #[cfg(windows)]
            app: app.clone(),
            settings,
            proposed,
        })
    }

    fn dialog(&self, title: &str) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(title);
        // Elsewhere the dialog belongs to the program as a whole.
        #[cfg(windows)]
        if let Some(window) = crate::window::main(&self.app) {
            return dialog.set_parent(&window);
        }
        dialog
    }
}

impl Host for Machine {
    fn today(&self) -> Day {
        jiff::Zoned::now().date()
    }

    fn proposed_folder(&self) -> PathBuf {
        self.proposed.clone()
    }

    fn settings_file(&self) -> PathBuf {
        self.settings.clone()
    }

    fn ask_save(&self, title: &str, file_name: &str, extension: &str) -> Option<PathBuf> {
        let dialog = self.dialog(title).set_file_name(file_name);
        let chosen = picked(dialog.add_filter(extension.to_uppercase(), &[extension]).save_file())?;
        // Some dialogs leave the ending to the owner. It is added only where that meets no other
        // file: the dialog asked about overwriting under the name that was typed.
        let completed = chosen.with_extension(extension);
        let complete = chosen.extension().is_some() || completed.exists();
        Some(if complete { chosen } else { completed })
    }

    fn ask_open(&self, title: &str, endings: &[&str]) -> Option<PathBuf> {
        picked(self.dialog(title).add_filter(endings.join(", ").to_uppercase(), endings).pick_file())
    }

    fn ask_open_many(&self, title: &str, endings: &[&str]) -> Vec<PathBuf> {
        let dialog = self.dialog(title);
        // Where any file will do there is nothing to filter by.
        let dialog = match endings {
            [] => dialog,
            _ => dialog.add_filter(endings.join(", ").to_uppercase(), endings),
        };
        let chosen = tauri::async_runtime::block_on(dialog.pick_files());
        chosen.into_iter().flatten().map(|file| file.path().to_owned()).collect()
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::system()
    }

    fn now(&self) -> i64 {
        jiff::Timestamp::now().as_second()
    }

    fn ask_folder(&self, title: &str) -> Option<PathBuf> {
        picked(self.dialog(title).pick_folder())
    }

    fn secret(&self, account: &str) -> Result<Option<String>, String> {
        match entry(account)?.get_password() {
            Ok(secret) => Ok(Some(secret)),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    fn keep_secret(&self, account: &str, secret: &str) -> Result<(), String> {
        entry(account)?.set_password(secret).map_err(|e| e.to_string())
    }

    fn printers(&self) -> Result<Vec<Queue>, Problem> {
        printing::queues()
    }

    fn print(&self, job: &Job) -> Result<Taken, Problem> {
        printing::send(job)
    }

    fn words_in(&self, picture: &[u8]) -> Result<String, Problem> {
        recognition::words(picture)
    }

    fn open_outside(&self, file: &Path) -> Result<(), String> {
        // The system's own opener of each system: it returns at once and outlives nobody.
        let opener = if cfg!(windows) {
            "explorer"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        let mut command = Command::new(opener);
        command.arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut running = command.spawn().map_err(|e| format!("{opener}: {e}"))?;
        // Waited for elsewhere, so that no dead process stays behind.
        std::thread::spawn(move || running.wait());
        Ok(())
    }
}

/// An entry of the system's keychain: Keychain, Credential Manager or Secret Service.
fn entry(account: &str) -> Result<keyring::Entry, String> {
    if let Err(error) = keyring::Entry::store_status() {
        return Err(error.to_string());
    }
    keyring::Entry::new(SERVICE, account).map_err(|e| e.to_string())
}

/// Waits for the owner. Called on a worker thread, never on the window's.
fn picked(dialog: impl Future<Output = Option<FileHandle>>) -> Option<PathBuf> {
    tauri::async_runtime::block_on(dialog).map(|file| file.path().to_owned())
}
