//! Answers files: from bytes to accepted answers, with every problem told at once.

use std::path::Path;

use pismovnik_interview::{Ending, MAX_BYTES};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Locale, Value};

use crate::{folder, words};

/// How a file is to be read, by its ending.
///
/// # Errors
/// `file-ending` for anything but `.toml` and `.json`.
pub fn ending(path: &Path) -> Result<Ending, Problem> {
    match path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("toml") => Ok(Ending::Toml),
        Some("json") => Ok(Ending::Json),
        _ => Err(Problem::new(problem::FILE_ENDING, folder::shown(path))),
    }
}

/// Reads answers as they stand, well-formed but not yet accepted.
///
/// # Errors
/// Unreadable, too large, empty, binary, malformed, too deep, of a newer version, unknown keys.
pub fn read(path: &Path) -> Result<Answers, Vec<Problem>> {
    let (bytes, ending) = bytes(path).map_err(|p| vec![p])?;
    pismovnik_interview::read(&bytes, ending)
}

/// Reads complete answers, as papers need them.
///
/// # Errors
/// As [`read`], and every wrong, missing or misplaced answer.
pub fn accept(path: &Path) -> Result<Answers, Vec<Problem>> {
    let (bytes, ending) = bytes(path).map_err(|p| vec![p])?;
    pismovnik_interview::accept_file(&bytes, ending)
}

/// At most one byte more than an answers file can have: enough to know that it is too large.
fn bytes(path: &Path) -> Result<(Vec<u8>, Ending), Problem> {
    let ending = ending(path)?;
    Ok((folder::read_file(path, MAX_BYTES)?, ending))
}

/// Answers as a file of this ending; TOML says above each answer what was asked.
pub fn write(locale: Locale, answers: &Answers, ending: Ending) -> String {
    match ending {
        Ending::Toml => pismovnik_interview::write_toml_commented(answers, |question| {
            Some(words::plain(locale, question.label))
        }),
        Ending::Json => {
            let mut tables = serde_json::Map::new();
            tables.insert("schema".to_owned(), Answers::SCHEMA.into());
            for (question, value) in &answers.0 {
                let Some((section, name)) = question.split_once('.') else { continue };
                let table = tables.entry(section).or_insert_with(|| serde_json::Map::new().into());
                if let Some(table) = table.as_object_mut() {
                    table.insert(name.to_owned(), json(value));
                }
            }
            let text = serde_json::to_string_pretty(&serde_json::Value::Object(tables));
            text.map_or_else(|_| String::new(), |t| t + "\n")
        }
    }
}

fn json(value: &Value) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}
