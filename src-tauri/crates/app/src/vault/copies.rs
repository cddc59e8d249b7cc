//! Copies of the workspace: made by hand or by themselves, known to it, remade when something is destroyed.

use std::fs;
use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_store::{Copied, Options, Restored};
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside, told};
use crate::folder;

/// How many automatic copies are kept; older ones are removed.
pub const KEPT: usize = 10;

/// The settings key under which the workspace knows its copies.
const KNOWN: &str = "copies";

/// A copy that the workspace knows of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Where it was put.
    pub path: PathBuf,
    /// When.
    pub day: Day,
    /// Whether it was made by itself: only such ones are ever removed.
    pub automatic: bool,
}

/// What became of the copies after a destruction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// Made anew without what was destroyed.
    pub remade: Vec<PathBuf>,
    /// Out of reach: their names and days.
    pub beyond: Vec<Known>,
}

impl Book {
    /// The copies that the workspace knows of, the latest first.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn copies(&self) -> Inside<Vec<Known>> {
        let known = self.workspace().setting(None, KNOWN).map_err(told)?;
        // What an older program wrote otherwise is forgotten, not fatal: the copies lie where they lie.
        let mut known: Vec<Known> = known.and_then(|k| serde_json::from_str(&k).ok()).unwrap_or_default();
        known.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| b.path.cmp(&a.path)));
        Ok(known)
    }

    fn set_copies(&mut self, known: &[Known]) -> Inside<()> {
        let json = serde_json::to_string(known)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, KNOWN).with("detail", e)])?;
        self.workspace_mut().set_setting(None, KNOWN, Some(&json)).map_err(told)
    }

    /// Copies the workspace into a new file, opens that and counts it.
    ///
    /// # Errors
    /// [`problem::COPY_BESIDE`] for the workspace's own folder; the file exists; failures of the disk.
    pub fn back_up(&mut self, target: &Path, today: Day) -> Inside<Copied> {
        self.copy_to(target, false, today)
    }

    fn copy_to(&mut self, target: &Path, automatic: bool, today: Day) -> Inside<Copied> {
        apart(self.path(), target).map_err(|p| vec![p])?;
        let copied = self.workspace().backup(target).map_err(told)?;
        let path = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
        let mut known = self.copies()?;
        known.retain(|k| k.path != path);
        known.push(Known { path, day: today, automatic });
        self.set_copies(&known)?;
        Ok(copied)
    }

    /// The automatic copy of a day, where there is none yet and something was written since the last: removes
    /// the oldest ones beyond [`KEPT`]. Gives the copy, where one was made.
    ///
    /// # Errors
    /// As [`Book::back_up`].
    pub fn snapshot(&mut self, folder: &Path, today: Day) -> Inside<Option<PathBuf>> {
        let head = self.info()?.head.unwrap_or_default();
        let stem = self.path().file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let name = |n: u32| {
            let again = if n == 1 { String::new() } else { format!("-{n}") };
            folder.join(format!("{stem}-{today}{again}.pismovnik"))
        };
        let latest = self.copies()?.into_iter().find(|k| k.automatic && k.path.exists());
        let same = self.workspace().setting(None, "copied-head").map_err(told)?.as_deref() == Some(&head);
        if latest.as_ref().is_some_and(|k| k.day == today || same) {
            return Ok(None);
        }
        fs::create_dir_all(folder).map_err(|e| vec![folder::unwritable(&e, &folder::shown(folder))])?;
        let target = (1..).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(1));
        self.copy_to(&target, true, today)?;
        self.workspace_mut().set_setting(None, "copied-head", Some(&head)).map_err(told)?;
        self.thin()?;
        Ok(Some(target))
    }

    /// Removes automatic copies beyond the number kept, and forgets those that are gone.
    fn thin(&mut self) -> Inside<()> {
        let known = self.copies()?;
        let mut automatic = 0;
        let mut kept = Vec::new();
        for copy in known {
            if copy.automatic && copy.path.exists() {
                automatic += 1;
                if automatic > KEPT && fs::remove_file(&copy.path).is_ok() {
                    continue;
                }
            } else if copy.automatic {
                continue;
            }
            kept.push(copy);
        }
        self.set_copies(&kept)
    }

    /// After a destruction: every known copy in reach is made anew, so that it holds no more than the file.
    ///
    /// # Errors
    /// The file is damaged; a copy in reach cannot be made anew.
    pub(crate) fn remake_copies(&mut self, today: Day) -> Inside<Copies> {
        let mut done = Copies::default();
        for copy in self.copies()? {
            if !copy.path.exists() || fs::remove_file(&copy.path).is_err() {
                done.beyond.push(copy);
                continue;
            }
            self.copy_to(&copy.path, copy.automatic, today)?;
            done.remade.push(copy.path);
        }
        Ok(done)
    }

    /// Changes the passphrase. Copies made before keep theirs.
    ///
    /// # Errors
    /// The new one is too short; failures of the disk: then the old one holds.
    pub fn change_passphrase(&mut self, passphrase: &str) -> Inside<()> {
        self.workspace_mut().rekey(passphrase, Options::default()).map_err(told)
    }
}

/// Puts a copy in the place of a workspace that is closed; what is there is kept beside it.
///
/// # Errors
/// As [`pismovnik_store::restore`].
pub fn restore(path: &Path, present: &str, copy: &Path, of_copy: &str, today: Day) -> Inside<Restored> {
    pismovnik_store::restore(path, present, copy, of_copy, today, Options::default()).map_err(told)
}

/// A copy may not share the folder of what it is to save.
fn apart(workspace: &Path, copy: &Path) -> Result<(), Problem> {
    let folder = |path: &Path| {
        let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::canonicalize(parent).unwrap_or_else(|_| parent.to_path_buf())
    };
    if folder(workspace) == folder(copy) {
        return Err(Problem::new(problem::COPY_BESIDE, folder::shown(copy)));
    }
    Ok(())
}
