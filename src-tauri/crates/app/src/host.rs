//! What the use cases need of the machine. Grows only when a use case needs more.

use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};

use crate::printing::{Job, Queue, Spool, System, Taken};

/// The machine, as far as the window's use cases need it. The shell implements it with real dialogs
/// and the system's keychain; tests with a folder and fixed answers.
pub trait Host: Send + Sync {
    /// The day on the owner's calendar.
    fn today(&self) -> Day;
    /// Where a new workspace is proposed to lie.
    fn proposed_folder(&self) -> PathBuf;
    /// The file that remembers language, look and the last workspace. Holds no personal data.
    fn settings_file(&self) -> PathBuf;
    /// Asks where to save; none where the owner cancelled. `extension` without a dot. A host without dialogs, like an
    /// owner who cancels them all, chooses nothing.
    fn ask_save(&self, title: &str, file_name: &str, extension: &str) -> Option<PathBuf> {
        let _ = (title, file_name, extension);
        None
    }
    /// Asks for a file to open, of one of these `endings` without a dot; none where the owner cancelled.
    fn ask_open(&self, title: &str, endings: &[&str]) -> Option<PathBuf> {
        let _ = (title, endings);
        None
    }
    /// As [`Host::ask_open`] for any number of files, of any ending where none is named; empty where the owner
    /// cancelled.
    fn ask_open_many(&self, title: &str, endings: &[&str]) -> Vec<PathBuf> {
        self.ask_open(title, endings).into_iter().collect()
    }
    /// The time zone in which its owner reads moments.
    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }
    /// The moment, in seconds since 1970, UTC. A host without a clock says noon of its day.
    fn now(&self) -> i64 {
        let noon = self.today().at(12, 0, 0, 0);
        noon.to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |at| at.timestamp().as_second())
    }
    /// Asks for a folder; none where the owner cancelled.
    fn ask_folder(&self, title: &str) -> Option<PathBuf> {
        let _ = title;
        None
    }
    /// A secret from the system's keychain; none where there is no such entry.
    ///
    /// # Errors
    /// No keychain can be used here, and why.
    fn secret(&self, account: &str) -> Result<Option<String>, String> {
        let _ = account;
        Err("host".to_owned())
    }
    /// Keeps a secret in the system's keychain.
    ///
    /// # Errors
    /// No keychain can be used here, and why.
    fn keep_secret(&self, account: &str, secret: &str) -> Result<(), String> {
        let _ = (account, secret);
        Err("host".to_owned())
    }
    /// The print queues.
    ///
    /// # Errors
    /// No print system, and why.
    fn printers(&self) -> Result<Vec<Queue>, Problem> {
        Err(Problem::new(problem::PRINTING_UNAVAILABLE, "").with("reason", "host"))
    }
    /// Hands a job to a print queue.
    ///
    /// # Errors
    /// No print system, an unknown queue, a refused job.
    fn print(&self, job: &Job) -> Result<Taken, Problem> {
        let _ = job;
        Err(Problem::new(problem::PRINTING_UNAVAILABLE, "").with("reason", "host"))
    }
    /// The queue that letters are printed through.
    fn spool(&self) -> &dyn Spool {
        &System
    }
    /// The words in a picture (PNG or JPEG), line by line; empty where there are none.
    ///
    /// # Errors
    /// The machine recognises no words, or not in this picture.
    fn words_in(&self, picture: &[u8]) -> Result<String, Problem> {
        let _ = picture;
        Err(Problem::new(problem::RECOGNITION_UNAVAILABLE, "").with("system", "other"))
    }
    /// Opens a file in the program that the system keeps for it.
    ///
    /// # Errors
    /// There is none, and why.
    fn open_outside(&self, file: &Path) -> Result<(), String> {
        let _ = file;
        Err("host".to_owned())
    }
}
