//! A machine for tests of the desk: no window, no keychain, one folder.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use pismovnik_app::Day;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::problem::Problem;
use pismovnik_app::recognition;

/// Reads the words in a picture.
type Reader = Box<dyn Fn(&[u8]) -> Result<String, Problem> + Send + Sync>;

/// A machine with one folder, whose owner always opens the same file.
struct OneFolder {
    folder: PathBuf,
    opens: Mutex<Option<PathBuf>>,
    reader: Reader,
}

impl Host for OneFolder {
    fn today(&self) -> Day {
        jiff::civil::date(2026, 11, 20)
    }
    fn proposed_folder(&self) -> PathBuf {
        self.folder.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
    fn ask_save(&self, _: &str, name: &str, _: &str) -> Option<PathBuf> {
        // Its owner saves where there is a folder for that.
        let folder = self.folder.join("saved");
        folder.is_dir().then(|| folder.join(name))
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        self.opens.lock().expect("not poisoned").clone()
    }
    fn words_in(&self, picture: &[u8]) -> Result<String, Problem> {
        (self.reader)(picture)
    }
}

/// A desk in that folder; `opens` is the text of the file that its owner always chooses.
pub(crate) fn desk(folder: &Path, opens: Option<&str>) -> Desk {
    read_by(folder, opens, Box::new(recognition::words))
}

/// The same, whose pictures are read in this way.
pub(crate) fn read_by(folder: &Path, opens: Option<&str>, reader: Reader) -> Desk {
    let opens = opens.map(|text| {
        let file = folder.join("обновление.toml");
        std::fs::write(&file, text).expect("written");
        file
    });
    Desk::new(Box::new(OneFolder { folder: folder.to_owned(), opens: Mutex::new(opens), reader }))
}
