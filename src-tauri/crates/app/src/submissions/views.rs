//! Submissions as the window shows them.

use pismovnik_model::Locale;
use serde::Serialize;
use ts_rs::TS;

use super::columns::{self, Columns, Field};
use super::find::Found;
use super::table::Table;
use super::telling;
use super::{Import, Preview};
use crate::view::{ChoiceView, ProblemView};
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
    /// Its columns, in their order.
    pub columns: Vec<ColumnView>,
    /// What a column can hold, the first of which is nothing.
    pub fields: Vec<ChoiceView>,
    /// What must be said of the columns before anything can be read.
    pub needs: Vec<String>,
    /// Counts, forms and the first rows as they are understood, a line each; empty as long as it needs more.
    pub lines: Vec<String>,
    /// What is wrong with rows.
    pub problems: Vec<ProblemView>,
}

/// A column of an export.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ColumnView {
    /// Its name.
    pub name: String,
    /// Its cells in the first rows.
    pub cells: Vec<String>,
    /// What it holds: the id of a choice.
    pub field: String,
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

/// How many rows show what stands in a column.
const FIRST: usize = 3;

/// The view of imports and of an export, the latter with what its columns hold.
pub fn submissions(
    locale: Locale,
    imports: &[Import],
    export: Option<(&Table, &Columns, Option<&Preview>)>,
    message: String,
) -> SubmissionsView {
    let import = |i: &Import| ImportView {
        number: u32::try_from(i.number).unwrap_or(u32::MAX),
        title: telling::import_words(locale, i),
    };
    let chosen = export.map(|(table, columns, preview)| ExportView {
        keeps: preview.is_some_and(|p| !p.good.is_empty()),
        columns: columns_of(table, columns),
        fields: fields(locale),
        needs: columns::missing(columns).into_iter().map(|m| words::plain(locale, m.text())).collect(),
        lines: preview.map(|p| telling::understood_lines(locale, p)).unwrap_or_default(),
        problems: preview.map(|p| words::problems(locale, &p.problems())).unwrap_or_default(),
    });
    SubmissionsView { imports: imports.iter().rev().map(import).collect(), chosen, message }
}

fn columns_of(table: &Table, columns: &Columns) -> Vec<ColumnView> {
    let cells = |column: usize| {
        let of_rows = table.rows.iter().take(FIRST).filter_map(|(_, cells)| cells.get(column));
        of_rows.filter(|c| !c.is_empty()).cloned().collect()
    };
    let one = |(column, (name, field)): (usize, (&String, &Option<Field>))| ColumnView {
        name: name.clone(),
        cells: cells(column),
        field: field.map_or(columns::NONE, Field::id).to_owned(),
    };
    table.heading.iter().zip(columns).enumerate().map(one).collect()
}

fn fields(locale: Locale) -> Vec<ChoiceView> {
    let choice = |id: &str, label: &str| ChoiceView {
        id: id.to_owned(),
        label: words::plain(locale, label),
        note: String::new(),
    };
    let known = Field::ALL.into_iter().map(|f| choice(f.id(), f.label()));
    std::iter::once(choice(columns::NONE, "submissions-field-none")).chain(known).collect()
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
