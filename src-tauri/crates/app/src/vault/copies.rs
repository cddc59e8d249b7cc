//! Copies of the workspace: made by hand or by themselves, known to it, remade when something is destroyed.

use std::fs;
use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_store::{Copied, Copier, Options, Restored, Return, StoreError, Written};
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside, told};
use crate::folder;
use crate::letters::streams::Progress;

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

/// An automatic copy that is due.
pub(crate) struct Snapshot {
    /// What makes it.
    pub(crate) copier: Copier,
    /// Where.
    pub(crate) target: PathBuf,
    /// The end of the chain that it holds.
    pub(crate) head: String,
}

/// What became of the copies after a destruction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// Made anew without what was destroyed.
    pub remade: Vec<PathBuf>,
    /// Removed: what the program had put beside the workspace before a migration or a way back.
    pub removed: Vec<PathBuf>,
    /// Out of reach: their names and days.
    pub beyond: Vec<Known>,
    /// Beside the workspace, and not to be read by the program: it deletes nothing of that kind.
    pub unread: Vec<PathBuf>,
    /// Why some could not be made anew or removed.
    pub failed: Vec<Problem>,
}

/// Known copies on their way to hold no more than the file, one after another.
pub(crate) struct Remaking {
    /// Those to come, the next one last.
    left: Vec<Known>,
    count: u64,
    done: Copies,
}

/// One of them: what copies the workspace as it is now, and whose place that takes.
pub(crate) struct Anew {
    copier: Copier,
    target: PathBuf,
}

impl Anew {
    /// Writes it, in any thread.
    ///
    /// # Errors
    /// As [`Copier::write_anew`].
    pub(crate) fn write(self, watch: Progress<'_>) -> Result<Written, StoreError> {
        self.copier.write_anew(&self.target, watch)
    }
}

impl Remaking {
    /// Of these copies.
    pub(crate) fn of(mut known: Vec<Known>) -> Remaking {
        known.reverse();
        Remaking { count: known.len() as u64, left: known, done: Copies::default() }
    }

    /// How far all of it is when the copy under way is so far.
    pub(crate) fn part(&self, done: u64, all: u64) -> (u64, u64) {
        let through = self.count.saturating_sub(self.left.len() as u64);
        (through.saturating_mul(all).saturating_add(done), self.count.saturating_mul(all))
    }

    /// What has come of it where it ends before its end: the copies that were not reached hold still what was destroyed,
    /// and that is said.
    pub(crate) fn broken_off(mut self) -> Copies {
        let names: Vec<String> = self.left.iter().rev().map(|copy| folder::shown(&copy.path)).collect();
        self.done.beyond.extend(self.left.into_iter().rev());
        if !names.is_empty() {
            let problem = Problem::new(problem::COPIES_UNFINISHED, "").with("value", names.join(", "));
            self.done.failed.push(problem);
        }
        self.done
    }

    fn beyond(&mut self, problems: Vec<Problem>) {
        self.done.failed.extend(problems);
        self.done.beyond.extend(self.left.pop());
    }
}

impl Book {
    /// The copies that the workspace knows of, the latest first.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn copies(&self) -> Inside<Vec<Known>> {
        let known = self.workspace().setting(None, KNOWN).map_err(told)?;
        // A list that cannot be read is no empty one: a destruction would pass its copies by.
        let unread = |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, KNOWN).with("detail", e)];
        let mut known: Vec<Known> =
            known.map_or(Ok(Vec::new()), |k| serde_json::from_str(&k).map_err(unread))?;
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
        loop {
            let written = self.begin_copy(target)?.write(target, &|_, _| true).map_err(told)?;
            if let Some(copied) = self.end_copy(written, target, (false, today))? {
                return Ok(copied);
            }
        }
    }

    /// Begins what [`Book::back_up`] does, for any thread: what copies the workspace as it is now.
    ///
    /// # Errors
    /// [`problem::COPY_BESIDE`]; the file is damaged.
    pub(crate) fn begin_copy(&self, target: &Path) -> Inside<Copier> {
        apart(self.path(), folder::around(target)).map_err(|p| vec![p])?;
        self.workspace().copier().map_err(told)
    }

    /// Gives a written copy its name and knows of it from now on; none where something was destroyed meanwhile: then
    /// another one must be written.
    ///
    /// # Errors
    /// The file exists; failures of the disk.
    pub(crate) fn end_copy(
        &mut self,
        written: Written,
        target: &Path,
        (automatic, today): (bool, Day),
    ) -> Inside<Option<Copied>> {
        let copied = match self.workspace().name_copy(written) {
            Err(StoreError::Outrun) => return Ok(None),
            named => named.map_err(told)?,
        };
        let path = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
        let mut known = self.copies()?;
        known.retain(|k| k.path != path);
        known.push(Known { path, day: today, automatic });
        self.set_copies(&known)?;
        Ok(Some(copied))
    }

    /// The automatic copy of a day, where there is none yet and something was written since the last: removes
    /// the oldest ones beyond [`KEPT`]. Gives the copy, where one was made.
    ///
    /// # Errors
    /// As [`Book::back_up`].
    pub fn snapshot(&mut self, folder: &Path, today: Day) -> Inside<Option<PathBuf>> {
        loop {
            let Some(Snapshot { copier, target, head }) = self.begin_snapshot(folder, today)? else {
                return Ok(None);
            };
            let written = copier.write(&target, &|_, _| true).map_err(told)?;
            if self.end_snapshot(written, &target, &head, today)? {
                return Ok(Some(target));
            }
        }
    }

    /// Begins what [`Book::snapshot`] does, for any thread; none where no copy is due.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn begin_snapshot(&self, folder: &Path, today: Day) -> Inside<Option<Snapshot>> {
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
        Ok(Some(Snapshot { copier: self.begin_copy(&target)?, target, head }))
    }

    /// Gives a written automatic copy its name; false where something was destroyed meanwhile: then another one must
    /// be written.
    ///
    /// # Errors
    /// As [`Book::end_copy`].
    pub(crate) fn end_snapshot(
        &mut self,
        written: Written,
        target: &Path,
        head: &str,
        today: Day,
    ) -> Inside<bool> {
        if self.end_copy(written, target, (true, today))?.is_none() {
            return Ok(false);
        }
        self.workspace_mut().set_setting(None, "copied-head", Some(head)).map_err(told)?;
        self.thin().map(|()| true)
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

    /// The next of the copies that are to be made anew after a destruction; none where all are through. Those that are
    /// gone are out of reach.
    pub(crate) fn next_anew(&self, remaking: &mut Remaking) -> Option<Anew> {
        while let Some(copy) = remaking.left.last() {
            let target = copy.path.clone();
            match target.exists().then(|| self.workspace().copier()) {
                Some(Ok(copier)) => return Some(Anew { copier, target }),
                Some(Err(error)) => remaking.beyond(told(error)),
                None => remaking.beyond(Vec::new()),
            }
        }
        None
    }

    /// Puts a copy that was written anew in its place. Where something was destroyed meanwhile it comes again; what
    /// fails is told.
    pub(crate) fn take_anew(&self, remaking: &mut Remaking, written: Result<Written, StoreError>) {
        let Some(copy) = remaking.left.last() else { return };
        match written.and_then(|written| self.workspace().replace_copy(written, &copy.path)) {
            Ok(_) => remaking.done.remade.extend(remaking.left.pop().map(|copy| copy.path)),
            Err(StoreError::Outrun) => {}
            Err(error) => remaking.beyond(told(error)),
        }
    }

    /// After all copies: what the program had put beside the workspace goes. Never fails: the destruction has happened,
    /// and what could not be done is told.
    pub(crate) fn end_remaking(&mut self, remaking: Remaking, today: Day) -> Copies {
        let mut done = remaking.done;
        match self.workspace().kept_beside().map_err(told) {
            Ok(beside) => {
                for file in beside {
                    match file.remove() {
                        Ok(()) => done.removed.push(file.path),
                        Err(error) => {
                            if file.readable {
                                done.failed.extend(told(error));
                            }
                            done.unread.push(file.path);
                        }
                    }
                }
            }
            Err(problems) => done.failed.extend(problems),
        }
        let dated = self.copies().and_then(|mut known| {
            known.iter_mut().filter(|k| done.remade.contains(&k.path)).for_each(|k| k.day = today);
            self.set_copies(&known)
        });
        done.failed.extend(dated.err().into_iter().flatten());
        done
    }

    /// Whether the workspace knows of a copy that lies where it was put.
    ///
    /// # Errors
    /// As [`Book::copies`].
    pub(crate) fn has_copies(&self) -> Inside<bool> {
        Ok(self.copies()?.iter().any(|copy| copy.path.exists()))
    }

    /// Whether this passphrase opens the workspace, whatever became of its file since it was opened.
    pub(crate) fn opens_with(&self, passphrase: &str) -> bool {
        self.workspace().opens_with(passphrase, Options::default())
    }

    /// Changes the passphrase. Copies made before keep theirs.
    ///
    /// # Errors
    /// The new one is too short; failures of the disk: then the old one holds.
    pub fn change_passphrase(&mut self, passphrase: &str) -> Inside<()> {
        self.change_passphrase_watched(passphrase, &|_, _| true)
    }

    /// [`Book::change_passphrase`], watched.
    ///
    /// # Errors
    /// As there; [`problem::WORK_STOPPED`]: then the old one holds.
    pub(crate) fn change_passphrase_watched(&mut self, passphrase: &str, watch: Progress<'_>) -> Inside<()> {
        self.workspace_mut().rekey_watched(passphrase, Options::default(), watch).map_err(told)
    }
}

/// Puts a copy in the place of a workspace that is closed; what is there is kept beside it. The copies that were
/// known before stay known, and the one that was gone back to: a later destruction must reach them.
///
/// # Errors
/// As [`pismovnik_store::restore_watched`]; the restored file cannot be opened.
pub fn restore(way: &Return<'_>, today: Day) -> Inside<Restored> {
    restore_watched(way, today, &|_, _| true)
}

/// [`restore`], watched.
///
/// # Errors
/// As there; [`problem::WORK_STOPPED`]: then the file in place is as it was.
pub(crate) fn restore_watched(way: &Return<'_>, today: Day, watch: Progress<'_>) -> Inside<Restored> {
    let Return { path, present, copy, .. } = *way;
    // What cannot be read knows of nothing.
    let mut known = match Book::open(path, present) {
        Ok(book) => book.copies()?,
        Err(_) => Vec::new(),
    };
    let own = fs::canonicalize(copy).unwrap_or_else(|_| copy.to_path_buf());
    let done = pismovnik_store::restore_watched(way, today, Options::default(), watch).map_err(told)?;
    known.push(Known { path: own, day: today, automatic: false });
    let mut book = Book::open(path, present)?;
    let mut all = book.copies()?;
    for copy in known {
        if !all.iter().any(|k| k.path == copy.path) {
            all.push(copy);
        }
    }
    book.set_copies(&all)?;
    Ok(done)
}

/// A copy may not lie in the folder of what it is to save.
///
/// # Errors
/// [`problem::COPY_BESIDE`].
pub(crate) fn apart(workspace: &Path, folder: &Path) -> Result<(), Problem> {
    // What cannot be looked up by the system is compared as it is written.
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if real(folder::around(workspace)) == real(folder) {
        return Err(Problem::new(problem::COPY_BESIDE, folder::shown(folder)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> Known {
        Known { path: PathBuf::from(name), day: Day::constant(2026, 11, 22), automatic: false }
    }

    /// Whatever was not reached is named, in the order in which it would have been; where nothing is left, nothing is said.
    #[test]
    fn what_ends_before_its_end_names_the_copies_that_it_did_not_reach() {
        let mut remaking = Remaking::of(vec![known("a"), known("b"), known("c")]);
        assert_eq!(remaking.part(1, 4), (1, 12));
        remaking.left.pop();
        assert_eq!(remaking.part(1, 4), (5, 12));
        let came = remaking.broken_off();
        assert_eq!(came.beyond, [known("b"), known("c")]);
        assert_eq!(came.failed[0].args, [("value", "b, c".to_owned())]);
        assert_eq!(Remaking::of(Vec::new()).broken_off(), Copies::default());
    }
}
