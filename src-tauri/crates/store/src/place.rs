//! The workspace file and what lies beside it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::key::SALT;

/// What a file is called that a way back replaced.
pub(crate) const BEFORE_RESTORE: &str = "before-restore";

/// The same, where it could not be read.
pub(crate) const UNREADABLE: &str = "unreadable";

/// The file's own name with something added at its end.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(ending);
    PathBuf::from(name)
}

/// The real place of an existing workspace file, links resolved, so that all roads to it meet at one lock.
///
/// # Errors
/// Missing, no file, read-only.
pub(crate) fn existing(path: &Path) -> Result<PathBuf, StoreError> {
    let facts = fs::metadata(path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => StoreError::Missing,
        _ => e.into(),
    })?;
    if !facts.is_file() {
        return Err(StoreError::NotWorkspace);
    }
    if facts.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    // Windows answers with a verbatim path, which SQLite does not take.
    if cfg!(windows) { Ok(path.to_path_buf()) } else { Ok(fs::canonicalize(path)?) }
}

/// Reads the salt at the beginning of the file. Only before any connection is open: closing a second
/// descriptor of a database file drops the system's locks on it.
///
/// # Errors
/// Too short to be a workspace, or a plain SQLite file.
pub(crate) fn salt(path: &Path) -> Result<[u8; SALT], StoreError> {
    let mut salt = [0; SALT];
    File::open(path)?.read_exact(&mut salt).map_err(|e| match e.kind() {
        io::ErrorKind::UnexpectedEof => StoreError::Damaged("the file is cut short".to_owned()),
        _ => e.into(),
    })?;
    if salt.starts_with(b"SQLite format 3") { Err(StoreError::NotWorkspace) } else { Ok(salt) }
}

/// The one writer's hold on a workspace: an advisory lock that dies with its process.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
    fresh: bool,
}

impl Lock {
    /// Takes the lock of a workspace, or says at once that somebody has it.
    pub(crate) fn take(workspace: &Path) -> Result<Lock, StoreError> {
        let path = beside(workspace, ".lock");
        let fresh = OpenOptions::new().write(true).create_new(true).open(&path);
        let (file, fresh) = match fresh {
            Ok(file) => (file, true),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
                (OpenOptions::new().write(true).open(&path)?, false)
            }
            Err(e) => return Err(e.into()),
        };
        match file.try_lock() {
            Ok(()) => Ok(Lock { file, path, fresh }),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
            Err(TryLockError::Error(e)) => Err(e.into()),
        }
    }

    /// Gives the lock up and leaves no lock file that was not there before.
    pub(crate) fn withdraw(self) {
        if self.fresh {
            // Only tidiness: an empty lock file harms nobody.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Drop for Lock {
    /// Closing alone is not enough: a process that is being started at this moment still holds a copy of
    /// the descriptor, and the lock with it.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

/// SQLite's own files beside a database.
#[derive(Debug)]
pub(crate) struct Litter(Vec<PathBuf>);

impl Litter {
    /// Those that do not exist yet.
    pub(crate) fn expected(path: &Path) -> Litter {
        let all = ["-wal", "-shm", "-journal"].map(|ending| beside(path, ending));
        Litter(all.into_iter().filter(|p| fs::symlink_metadata(p).is_err()).collect())
    }

    /// Removes what has come since, unless it holds written pages.
    pub(crate) fn clear(self) {
        for path in self.0 {
            let index = path.as_os_str().to_string_lossy().ends_with("-shm");
            if fs::metadata(&path).is_ok_and(|m| index || m.len() == 0) {
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// Removes a database that this program was only just building, with all that belongs to it.
pub(crate) fn discard(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(path, ending));
    }
}

/// Gives a finished file its name, never that of an existing file.
pub(crate) fn publish(finished: &Path, path: &Path) -> Result<(), StoreError> {
    File::options().write(true).open(finished)?.sync_all()?;
    match fs::hard_link(finished, path) {
        Ok(()) => fs::remove_file(finished)?,
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => return Err(StoreError::Exists),
        // A file system without links (memory sticks): the lock keeps our own programs apart.
        Err(_) if fs::symlink_metadata(path).is_err() => fs::rename(finished, path)?,
        Err(_) => return Err(StoreError::Exists),
    }
    sync_folder(path);
    Ok(())
}

/// Gives a finished file the name of an existing one, in one step.
pub(crate) fn replace(finished: &Path, path: &Path) -> Result<(), StoreError> {
    File::options().write(true).open(finished)?.sync_all()?;
    // The log of what is replaced: its contents were moved into the file, or kept beside it.
    for ending in ["-wal", "-shm"] {
        match fs::remove_file(beside(path, ending)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
    }
    sync_folder(path);
    fs::rename(finished, path)?;
    sync_folder(path);
    Ok(())
}

/// Keeps a copy of a file that is about to be replaced, with its log: `<name>.before-restore`, `…-2`.
pub(crate) fn keep(path: &Path, why: &str) -> Result<PathBuf, StoreError> {
    let kept = copy_as(path, why)?;
    let log = beside(path, "-wal");
    if fs::metadata(&log).is_ok_and(|m| m.len() > 0) {
        let copied = fs::copy(&log, beside(&kept, "-wal"))
            .and_then(|_| File::options().write(true).open(beside(&kept, "-wal"))?.sync_all());
        if let Err(error) = copied {
            discard(&kept);
            return Err(error.into());
        }
        sync_folder(&kept);
    }
    Ok(kept)
}

/// Copies a file byte for byte under a name that is still free: `<name>.v1-copy`, `…-copy-2`.
pub(crate) fn copy(path: &Path, version: u32) -> Result<PathBuf, StoreError> {
    copy_as(path, &format!("v{version}-copy"))
}

fn copy_as(path: &Path, what: &str) -> Result<PathBuf, StoreError> {
    let mut number = 1u32;
    let (copy, mut target) = loop {
        let ending = if number == 1 { format!(".{what}") } else { format!(".{what}-{number}") };
        let copy = beside(path, &ending);
        match OpenOptions::new().write(true).create_new(true).open(&copy) {
            Ok(file) => break (copy, file),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(e) => return Err(e.into()),
        }
    };
    let copied = File::open(path).and_then(|mut source| io::copy(&mut source, &mut target));
    match copied.and_then(|_| target.sync_all()) {
        Ok(()) => {
            sync_folder(&copy);
            Ok(copy)
        }
        Err(e) => {
            drop(target);
            let _ = fs::remove_file(&copy);
            Err(e.into())
        }
    }
}

/// What this program put beside a workspace: copies before a migration or a way back, files that could not be
/// read then, and what a kill left unfinished. In the order of their names.
///
/// # Errors
/// The folder cannot be read.
pub(crate) fn kept_beside(path: &Path) -> Result<Vec<KeptBeside>, StoreError> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let own = path.file_name().map(|n| n.to_string_lossy().into_owned());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        let what = name.as_deref().zip(own.as_deref()).and_then(|(name, own)| name.strip_prefix(own));
        let Some(what) = what.and_then(|w| w.strip_prefix('.')) else { continue };
        // A number may follow, never another ending: logs go with their files.
        let what = what.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
        let version = what.strip_prefix('v').and_then(|v| v.strip_suffix("-copy"));
        let migrated = version.is_some_and(|v| !v.is_empty() && v.chars().all(|c| c.is_ascii_digit()));
        let unfinished = ["creating", "rekeying", "restoring", "making", "anew"].contains(&what);
        if migrated || unfinished || what == BEFORE_RESTORE || what == UNREADABLE {
            found.push(KeptBeside { path, readable: what != UNREADABLE });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// A file that the program put beside a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBeside {
    /// Where it lies.
    pub path: PathBuf,
    /// Whether it could be read when it was kept; what could not is never deleted by the program.
    pub readable: bool,
}

impl KeptBeside {
    /// Removes it with its log.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it could not be read: it stays. Failures of the file system.
    pub fn remove(&self) -> Result<(), StoreError> {
        if !self.readable {
            return Err(StoreError::Damaged("kept as it was found".to_owned()));
        }
        fs::remove_file(&self.path)?;
        discard(&self.path);
        sync_folder(&self.path);
        Ok(())
    }
}

/// Makes a new name survive a power cut. Windows cannot open folders as files and needs no such step.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
