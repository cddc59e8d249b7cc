//! The case files under `cases/`.

use std::path::{Path, PathBuf};

use pismovnik_app::{Answers, answers_file};

/// The folder `tests/` of the repository.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Accepted answers of a good case.
///
/// # Panics
/// The case is not accepted.
pub fn good(name: &str) -> Answers {
    let file = folder().join("cases/good").join(format!("{name}.toml"));
    answers_file::accept(&file).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// Files of a folder with this ending, sorted.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|e| e == ending))
        .collect();
    all.sort();
    all
}
