//! Writing results to disk: whole or not at all, and never over what is not ours.

use std::io::{self, Cursor, Read as _, Seek, Write};
use std::path::{Path, PathBuf};
use std::{fs, iter};

use pismovnik_model::problem::{self, Problem};

use crate::papers::{Manifest, Papers};

const MANIFEST: &str = "manifest.json";

/// Writes all files and `manifest.json` into a folder that is new, empty, or holds nothing but an
/// earlier set of papers, which is then replaced.
///
/// # Errors
/// The folder holds other things, or cannot be written; nothing is left behind then, and an earlier
/// set stays as it was.
pub fn write_papers(papers: &Papers, folder: &Path) -> Result<(), Problem> {
    if !replaceable(folder) {
        return Err(Problem::new(problem::OUTPUT_EXISTS, shown(folder)));
    }
    let parent = around(folder);
    let made = first_missing(parent);
    let result = write_beside(papers, folder, parent);
    if let (Err(_), Some(made)) = (&result, made) {
        // Only folders that this run made, and only while they are empty.
        remove_empty(parent, &made);
    }
    result.map_err(|e| unwritable(&e, &shown(folder)))
}

/// Writes one file whole: beside its place first, then moved there.
///
/// # Errors
/// It cannot be written; an earlier file stays as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    whole(path, bytes).map_err(|e| unwritable(&e, &shown(path)))
}

/// Whether a file can be written there: to be asked before something is done that its file must tell of.
///
/// # Errors
/// It cannot be written.
pub fn writable(path: &Path) -> Result<(), Problem> {
    let refused = |e: io::Error| unwritable(&e, &shown(path));
    if path.is_dir() {
        return Err(refused(io::ErrorKind::IsADirectory.into()));
    }
    if fs::metadata(path).is_ok_and(|facts| !facts.is_file()) {
        return fs::OpenOptions::new().write(true).open(path).map(|_| ()).map_err(refused);
    }
    let parent = around(path);
    tempfile::Builder::new().prefix(".pismovnik-").tempfile_in(parent).map(|_| ()).map_err(refused)
}

/// What a file is filled through.
pub(crate) trait Filled: Write + Seek {}

impl<T: Write + Seek> Filled for T {}

/// Writes one file piece by piece: `fill` writes beside its place, and what it has filled whole is moved there.
///
/// # Errors
/// What `fill` fails with; it cannot be written. An earlier file stays as it was, and nothing is left beside it.
pub(crate) fn fill_file<E>(
    path: &Path,
    failed: impl Fn(Problem) -> E,
    fill: impl FnOnce(&mut dyn Filled) -> Result<(), E>,
) -> Result<(), E> {
    let unwritable = |e: io::Error| failed(unwritable(&e, &shown(path)));
    // Into a device or a pipe as it is: a file in its stead would be another thing. It cannot be gone back in.
    if is_device(path) {
        let mut held = Cursor::new(Vec::new());
        fill(&mut held)?;
        return whole(path, held.get_ref()).map_err(unwritable);
    }
    let mut beside = Beside::of(path).map_err(unwritable)?;
    fill(beside.0.as_file_mut())?;
    beside.keep().map_err(unwritable)
}

fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|facts| !facts.is_file() && !facts.is_dir())
}

fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if is_device(path) {
        let mut open = fs::OpenOptions::new().write(true).open(path)?;
        return open.write_all(bytes).and_then(|()| open.flush());
    }
    let mut beside = Beside::of(path)?;
    beside.0.write_all(bytes)?;
    beside.keep()
}

/// A file that fills beside its place; dropped before it is kept, it is gone.
struct Beside(tempfile::NamedTempFile, PathBuf);

impl Beside {
    fn of(path: &Path) -> io::Result<Beside> {
        // Through a link to the file that it names.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let beside = tempfile::Builder::new().prefix(".pismovnik-").tempfile_in(around(&target))?;
        Ok(Beside(beside, target))
    }

    fn keep(self) -> io::Result<()> {
        self.0.as_file().sync_all()?;
        self.0.persist(self.1).map(|_| ()).map_err(|e| e.error)
    }
}

/// Writes files into a folder that is new or empty, all of them or none.
///
/// # Errors
/// The folder holds something, or cannot be written.
pub fn write_new(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Problem> {
    let new = NewFolder::of(folder)?;
    for (name, bytes) in files {
        new.add(name, bytes)?;
    }
    new.keep()
}

/// A folder that fills beside its place, file by file, and is moved there when it is whole; dropped before
/// that, it leaves nothing behind.
pub(crate) struct NewFolder<'a> {
    folder: &'a Path,
    beside: tempfile::TempDir,
}

impl<'a> NewFolder<'a> {
    const FILES: &'static str = "files";

    /// Begins one.
    ///
    /// # Errors
    /// There is something in its place, or nothing can be written beside it.
    pub(crate) fn of(folder: &'a Path) -> Result<NewFolder<'a>, Problem> {
        let taken =
            folder.exists() && fs::read_dir(folder).map_or(true, |mut inside| inside.next().is_some());
        if taken {
            return Err(Problem::new(problem::OUTPUT_EXISTS, shown(folder)));
        }
        let parent = around(folder);
        let made = tempfile::Builder::new().prefix(".pismovnik-").tempdir_in(parent);
        let beside = made.and_then(|beside| {
            fs::create_dir(beside.path().join(NewFolder::FILES))?;
            Ok(beside)
        });
        beside.map(|beside| NewFolder { folder, beside }).map_err(|e| unwritable(&e, &shown(folder)))
    }

    /// Adds a file.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn add(&self, name: &str, bytes: &[u8]) -> Result<(), Problem> {
        let file = self.beside.path().join(NewFolder::FILES).join(name);
        fs::write(file, bytes).map_err(|e| unwritable(&e, &shown(self.folder)))
    }

    /// Moves it to its place.
    ///
    /// # Errors
    /// It cannot be moved.
    pub(crate) fn keep(self) -> Result<(), Problem> {
        let moved = || -> io::Result<()> {
            if self.folder.exists() {
                fs::remove_dir(self.folder)?;
            }
            fs::rename(self.beside.path().join(NewFolder::FILES), self.folder)
        };
        moved().map_err(|e| unwritable(&e, &shown(self.folder)))
    }
}

/// Reads a file, one byte more than `most` at most: who reads it sees that it is too large.
///
/// # Errors
/// Missing or unreadable.
pub fn read_file(path: &Path, most: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(|e| Problem::new(problem::FILE_UNREADABLE, shown(path)).because(e.kind()))?;
    Ok(bytes)
}

/// A problem for a failed write.
pub fn unwritable(error: &io::Error, at: &str) -> Problem {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::new(problem::DISK_FULL, at),
        kind => Problem::new(problem::OUTPUT_UNWRITABLE, at).because(kind),
    }
}

/// The last part of a path: enough to know which one is meant, without the owner's folders.
pub fn shown(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The folder of a file; this one for a bare name.
pub(crate) fn around(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file's folder whole, for its owner's eyes; empty for a bare name.
pub(crate) fn shown_around(path: &Path) -> String {
    path.parent().map(|p| p.display().to_string()).unwrap_or_default()
}

fn write_beside(papers: &Papers, folder: &Path, parent: &Path) -> io::Result<()> {
    fs::create_dir_all(parent)?;
    let beside = tempfile::Builder::new().prefix(".pismovnik-").tempdir_in(parent)?;
    let inside = beside.path().join("papers");
    fs::create_dir(&inside)?;
    for file in &papers.files {
        fs::write(inside.join(file.name()), &file.bytes)?;
    }
    let mut json = serde_json::to_vec_pretty(&papers.manifest).map_err(io::Error::other)?;
    json.push(b'\n');
    fs::write(inside.join(MANIFEST), json)?;
    let earlier = beside.path().join("earlier");
    let replaced = folder.exists();
    if replaced {
        fs::rename(folder, &earlier)?;
    }
    fs::rename(&inside, folder).inspect_err(|_| {
        if replaced {
            // Put the earlier set back; if even that fails it lies in the temporary folder still.
            let _ = fs::rename(&earlier, folder);
        }
    })
}

/// New, empty, or holding exactly an earlier manifest and files that it names.
fn replaceable(folder: &Path) -> bool {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return error.kind() == io::ErrorKind::NotFound,
    };
    let names: Vec<String> =
        entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    if names.is_empty() {
        return true;
    }
    let Ok(json) = fs::read(folder.join(MANIFEST)) else { return false };
    let Ok(manifest) = serde_json::from_slice::<Manifest>(&json) else { return false };
    let known: Vec<&str> = manifest
        .documents
        .iter()
        .flat_map(|d| d.files.values().map(String::as_str))
        .chain(iter::once(MANIFEST))
        .collect();
    names.iter().all(|name| known.contains(&name.as_str()))
}

fn first_missing(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().filter(|a| !a.as_os_str().is_empty() && !a.exists()).last().map(Path::to_owned)
}

fn remove_empty(from: &Path, up_to: &Path) {
    for folder in from.ancestors() {
        if fs::remove_dir(folder).is_err() || folder == up_to {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn papers() -> Papers {
        let day = jiff::civil::date(2026, 11, 21);
        Papers { files: Vec::new(), manifest: Manifest { documents: Vec::new(), as_of: day, made_on: day } }
    }

    #[test]
    fn a_folder_with_other_things_is_left_alone() {
        let temp = tempfile::tempdir().expect("temp");
        let folder = temp.path().join("out");
        fs::create_dir(&folder).expect("made");
        fs::write(folder.join("диплом.docx"), "мой").expect("written");
        let refused = write_papers(&papers(), &folder).expect_err("refused");
        assert_eq!(refused.code, problem::OUTPUT_EXISTS);
        assert_eq!(fs::read_dir(&folder).expect("there").count(), 1);
    }

    #[test]
    fn an_earlier_set_is_replaced_and_parents_are_made() {
        let temp = tempfile::tempdir().expect("temp");
        let folder = temp.path().join("a/b/out");
        write_papers(&papers(), &folder).expect("first");
        write_papers(&papers(), &folder).expect("second");
        assert!(folder.join(MANIFEST).exists());
        assert_eq!(fs::read_dir(temp.path().join("a/b")).expect("there").count(), 1);
    }

    #[test]
    fn a_file_in_the_way_is_no_folder() {
        let temp = tempfile::tempdir().expect("temp");
        let folder = temp.path().join("out");
        fs::write(&folder, "file").expect("written");
        assert!(write_papers(&papers(), &folder).is_err());
        assert_eq!(fs::read(&folder).expect("there"), b"file");
    }
}
