//! Submissions as the window shows them.

use pismovnik_model::Locale;
use serde::Serialize;
use ts_rs::TS;

use super::find::Found;
use super::telling;
use super::{Import, Preview};
use crate::view::ProblemView;
use crate::words;

/// The kept imports, and an export that is looked at.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SubmissionsView {
    /// What is kept, the youngest first.
    pub imports: Vec<ImportView>,
    /// What is looked at.
    pub chosen: Option<ExportView>,
    /// What has just been done; empty where nothing.
    pub message: String,
}

/// An import.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportView {
    /// Its number.
    pub number: u32,
    /// Its number, days and count, in words.
    pub title: String,
}

/// An export before it is kept.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ExportView {
    /// Whether there is anything to keep.
    pub keeps: bool,
    /// Counts, columns, forms and the first rows, a line each.
    pub lines: Vec<String>,
    /// What is wrong with rows.
    pub problems: Vec<ProblemView>,
}

/// Whose consents.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConsentsView {
    /// How many submissions were found, and what that does not mean.
    pub message: String,
    /// That namesakes are among them; empty where not searched by name.
    pub warning: String,
    /// The submissions, the earliest first.
    pub found: Vec<ConsentView>,
}

/// One submission of the person.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConsentView {
    /// When, which form, who.
    pub title: String,
    /// What is known.
    pub known: Vec<String>,
    /// What is not.
    pub unknown: Vec<String>,
}

/// The view of imports and of an export.
pub fn submissions(
    locale: Locale,
    imports: &[Import],
    preview: Option<&Preview>,
    message: String,
) -> SubmissionsView {
    let import = |i: &Import| ImportView {
        number: u32::try_from(i.number).unwrap_or(u32::MAX),
        title: telling::import_words(locale, i),
    };
    let chosen = preview.map(|p| ExportView {
        keeps: !p.good.is_empty(),
        lines: telling::preview_lines(locale, p),
        problems: words::problems(locale, &p.problems()),
    });
    SubmissionsView { imports: imports.iter().rev().map(import).collect(), chosen, message }
}

/// The view of what was found.
pub fn consents(locale: Locale, by_name: bool, found: &[Found]) -> ConsentsView {
    let warning = if by_name && !found.is_empty() {
        words::plain(locale, "submissions-by-name")
    } else {
        String::new()
    };
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let one = |f: &Found| {
        let (known, unknown) = telling::found_words(locale, f);
        ConsentView { title: telling::row_line(locale, &f.row), known, unknown }
    };
    ConsentsView {
        message: words::text(locale, "submissions-found", &[("count", count.into())]),
        warning,
        found: found.iter().map(one).collect(),
    }
}
