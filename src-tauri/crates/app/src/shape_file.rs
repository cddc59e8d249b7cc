//! Small files that hold one thing: a decision, what a letter still needs; JSON or TOML by their ending.

use std::path::Path;

use pismovnik_interview::Ending;
use pismovnik_model::problem::{self, Problem};
use serde::de::DeserializeOwned;

use crate::{answers_file, folder};

/// Most bytes of such a file: 1 MiB.
const MAX_BYTES: usize = 1 << 20;

/// Reads one thing out of a file.
///
/// # Errors
/// Another ending, unreadable, too large, no text, malformed or with an unknown key.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Vec<Problem>> {
    one(path).map_err(|problem| vec![problem])
}

fn one<T: DeserializeOwned>(path: &Path) -> Result<T, Problem> {
    let at = folder::shown(path);
    let ending = answers_file::ending(path)?;
    let bytes = folder::read_file(path, MAX_BYTES)?;
    if bytes.len() > MAX_BYTES {
        return Err(Problem::new(problem::FILE_TOO_LARGE, at).with("max", MAX_BYTES >> 10));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Problem::new(problem::FILE_NOT_TEXT, &at))?;
    // What the readers say names keys and lines, no values.
    let malformed = |detail: String| Problem::new(problem::SHAPE_MALFORMED, &at).with("detail", detail);
    match ending {
        Ending::Toml => toml::from_str(text).map_err(|e| malformed(e.message().to_owned())),
        Ending::Json => serde_json::from_str(text).map_err(|e| malformed(e.to_string())),
    }
}
