//! Submissions of the site's forms: a CSV export looked at, kept, removed, and asked whose consents it
//! shows. The operator bears the proof of a consent (152-ФЗ art. 9 p. 3): only what an export and the
//! editions say is told, and what they do not say is told as unknown.
//!
//! Bytes -> [`table::read`] -> [`columns::decided`] -> [`preview`] -> [`Book::import_submissions`] (rows as
//! one encrypted attachment of one event) -> [`Book::consents_of`].

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::{Answers, Day, Record, Value, ask};
use pismovnik_register::Command;
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside, id, reachable, told};

pub mod columns;
pub mod find;
pub mod moment;
pub mod table;
pub mod telling;
pub mod views;

pub use pismovnik_store::Import;

use columns::{Columns, Field, bare};
use moment::Bad;
use table::Table;

/// Shape of the kept rows.
const VERSION: u32 = 1;

/// A tick box of a submission: the column's name (often the words beside the box) and its cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tick {
    /// The column's name.
    pub label: String,
    /// The cell as exported; empty where nothing stands in it.
    pub value: String,
}

/// One submission as it is kept: cells as exported, without invisible characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Submission {
    /// Line of the exported file, from 1.
    pub line: u64,
    /// `2026-11-21 14:30 +03:00`; time and zone as far as the export has them.
    pub when: String,
    /// Name of the form.
    pub form: String,
    /// Page of the form.
    pub page: String,
    /// Name of the sender.
    pub name: String,
    /// E-mail of the sender.
    pub email: String,
    /// Telephone of the sender.
    pub phone: String,
    /// Tick boxes; empty where the export has no column of them.
    pub ticks: Vec<Tick>,
    /// Edition of the text beside the form, as exported.
    pub edition: String,
}

impl Submission {
    /// The day, in the zone in which the export writes it.
    pub fn day(&self) -> Option<Day> {
        self.when.get(..10).and_then(|d| d.parse().ok())
    }

    /// What makes two rows the same submission.
    fn key(&self) -> Submission {
        Submission {
            line: 0,
            form: bare(&self.form),
            page: find::page_key(&self.page),
            name: bare(&self.name),
            email: self.email.to_lowercase(),
            phone: pismovnik_model::stop_list::phone_key(&self.phone),
            ..self.clone()
        }
    }
}

/// The first line of the kept rows.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    version: u32,
}

/// A form as an export names it, and how many submissions it has there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormCount {
    /// Its name, else its page; empty where the export has neither.
    pub said: String,
    /// The form of the map that it is; none where no form or several fit.
    pub matched: Option<String>,
    /// How many.
    pub count: usize,
}

/// What an export holds, before anything of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The columns: name and what each holds.
    pub columns: Vec<(String, Option<Field>)>,
    /// How many rows hold anything.
    pub rows: usize,
    /// What would be kept, in the order of the file.
    pub good: Vec<Submission>,
    /// Why rows cannot be kept, and which.
    pub bad: Vec<(ProblemCode, Vec<u64>)>,
    /// Rows that repeat another one of the file.
    pub repeated: usize,
    /// Rows that are kept already.
    pub kept: usize,
    /// Forms of what would be kept.
    pub forms: Vec<FormCount>,
}

impl Preview {
    /// The problems of rows, each with its lines.
    pub fn problems(&self) -> Vec<Problem> {
        self.bad.iter().map(|(code, lines)| Problem::new(*code, "").with("lines", spans(lines))).collect()
    }

    /// How many rows cannot be kept.
    pub fn bad_rows(&self) -> usize {
        self.bad.iter().map(|(_, lines)| lines.len()).sum()
    }

    /// Whether some column tells of a consent.
    pub fn tells_consent(&self) -> bool {
        self.columns.iter().any(|(_, field)| *field == Some(Field::Consent))
    }

    /// The first and the last day of what would be kept.
    pub fn days(&self) -> Option<(Day, Day)> {
        let days: BTreeSet<Day> = self.good.iter().filter_map(Submission::day).collect();
        Some((*days.first()?, *days.last()?))
    }
}

/// `3, 7, 12–20`
pub fn spans(lines: &[u64]) -> String {
    let mut spans: Vec<(u64, u64)> = Vec::new();
    for line in lines {
        match spans.last_mut() {
            Some((_, end)) if *end + 1 == *line => *end = *line,
            _ => spans.push((*line, *line)),
        }
    }
    let one = |(from, to): &(u64, u64)| if from == to { from.to_string() } else { format!("{from}–{to}") };
    spans.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Looks at an export. `kept` is what is kept already, `answers` hold the map of forms.
///
/// # Errors
/// The table cannot be read; its columns do not say who sent what when.
pub fn preview(
    bytes: &[u8],
    at: &str,
    map: &BTreeMap<String, String>,
    kept: &[Submission],
    answers: &Answers,
    today: Day,
) -> Inside<Preview> {
    let table = table::read(bytes, at).map_err(|p| vec![p])?;
    let columns = columns::decided(&table, map)?;
    Ok(looked(&table, &columns, kept, answers, today))
}

/// [`preview`] of a table whose columns are known.
pub fn looked(
    table: &Table,
    columns: &Columns,
    kept: &[Submission],
    answers: &Answers,
    today: Day,
) -> Preview {
    let known: BTreeSet<Submission> = kept.iter().map(Submission::key).collect();
    let mut seen = BTreeSet::new();
    let mut bad: BTreeMap<&'static str, (ProblemCode, Vec<u64>)> = BTreeMap::new();
    let (mut good, mut repeated, mut already) = (Vec::new(), 0, 0);
    for (line, cells) in &table.rows {
        match submission(table, columns, *line, cells, today) {
            Err(code) => bad.entry(code.code).or_insert_with(|| (code, Vec::new())).1.push(*line),
            Ok(row) => {
                let key = row.key();
                if known.contains(&key) {
                    already += 1;
                } else if seen.insert(key) {
                    good.push(row);
                } else {
                    repeated += 1;
                }
            }
        }
    }
    let forms = counted(&good, forms_of(answers));
    let columns = table.heading.iter().cloned().zip(columns.iter().copied()).collect();
    let bad = bad.into_values().collect();
    Preview { columns, rows: table.rows.len(), good, bad, repeated, kept: already, forms }
}

fn submission(
    table: &Table,
    columns: &Columns,
    line: u64,
    cells: &[String],
    today: Day,
) -> Result<Submission, ProblemCode> {
    if cells.iter().skip(columns.len()).any(|c| !c.is_empty()) {
        return Err(problem::ROW_TOO_WIDE);
    }
    let cell = |field: Field| {
        let column = columns.iter().position(|c| *c == Some(field));
        column.and_then(|c| cells.get(c)).cloned().unwrap_or_else(String::new)
    };
    let (day, time) = (cell(Field::When), cell(Field::Time));
    let whole = if day.contains(':') { day } else { format!("{day} {time}") };
    let when = moment::read(&whole).map_err(|bad| match bad {
        Bad::Malformed => problem::ROW_DAY_MALFORMED,
        Bad::Ambiguous => problem::ROW_DAY_AMBIGUOUS,
    })?;
    if when.day > today {
        return Err(problem::ROW_DAY_AHEAD);
    }
    let ticks = (0..columns.len()).filter(|c| columns[*c] == Some(Field::Consent)).map(|c| Tick {
        label: table.heading[c].clone(),
        value: cells.get(c).cloned().unwrap_or_else(String::new),
    });
    let row = Submission {
        line,
        when: when.text(),
        form: cell(Field::Form),
        page: cell(Field::Page),
        name: cell(Field::Name),
        email: cell(Field::Email),
        phone: cell(Field::Phone),
        ticks: ticks.collect(),
        edition: cell(Field::Edition),
    };
    let nobody =
        [&row.name, &row.email, &row.phone].into_iter().all(|c| !c.chars().any(char::is_alphanumeric));
    if nobody { Err(problem::ROW_NOBODY) } else { Ok(row) }
}

fn counted(rows: &[Submission], forms: &[Record]) -> Vec<FormCount> {
    let mut counts: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    for row in rows {
        let said = if row.form.is_empty() { &row.page } else { &row.form };
        let matched = match find::matching(row, forms)[..] {
            [form] => Some(find::text(form, "name").to_owned()),
            _ => None,
        };
        *counts.entry((said.clone(), matched)).or_default() += 1;
    }
    counts.into_iter().map(|((said, matched), count)| FormCount { said, matched, count }).collect()
}

/// The map of forms among answers.
pub(crate) fn forms_of(answers: &Answers) -> &[Record] {
    match answers.get(ask::FORMS_MAP) {
        Some(Value::Records(forms)) => forms,
        _ => &[],
    }
}

/// Under what the columns of exports with this heading are remembered.
fn remembered(heading: &[String]) -> String {
    let names: Vec<String> = heading.iter().map(|name| bare(name)).collect();
    format!("submissions-columns-{}", crate::papers::sha256(names.join("\u{1f}").as_bytes()))
}

/// Rows as lines of JSON, the first of which tells their shape.
fn written(rows: &[Submission]) -> Inside<Vec<u8>> {
    let broken =
        |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "submissions").with("detail", e)];
    let mut bytes = serde_json::to_vec(&Head { version: VERSION }).map_err(broken)?;
    for row in rows {
        bytes.push(b'\n');
        serde_json::to_writer(&mut bytes, row).map_err(broken)?;
    }
    Ok(bytes)
}

fn read_back(bytes: &[u8]) -> Inside<Vec<Submission>> {
    let damaged = |detail: &str| vec![Problem::new(problem::WORKSPACE_DAMAGED, "").with("detail", detail)];
    let mut lines = bytes.split(|b| *b == b'\n');
    let head: Option<Head> = lines.next().and_then(|l| serde_json::from_slice(l).ok());
    match head {
        Some(Head { version: VERSION }) => {}
        Some(Head { version }) => {
            let newer = Problem::new(problem::WORKSPACE_NEWER, "").with("found", version);
            return Err(vec![newer.with("known", VERSION)]);
        }
        None => return Err(damaged("submissions without a head")),
    }
    lines.map(|l| serde_json::from_slice(l).map_err(|_| damaged("an unreadable submission"))).collect()
}

impl Book {
    /// Looks at an export for a shop; nothing is kept. See [`looked`].
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn submissions_preview(
        &self,
        shop: i64,
        table: &Table,
        columns: &Columns,
        today: Day,
    ) -> Inside<Preview> {
        let answers = reachable(&self.answers(shop)?);
        let kept: Vec<Submission> = self.submissions(shop)?.into_iter().map(|(_, row)| row).collect();
        Ok(looked(table, columns, &kept, &answers, today))
    }

    /// Keeps the good rows of an export that are not kept yet; gives the import's number and what it held.
    /// What its columns hold is remembered for the next export with the same heading.
    ///
    /// # Errors
    /// As for [`Book::submissions_preview`]; nothing new in it; the file cannot be written. Nothing is kept
    /// then.
    pub fn import_submissions(
        &mut self,
        shop: i64,
        table: &Table,
        columns: &Columns,
        at: &str,
        today: Day,
    ) -> Inside<(u64, Preview)> {
        let found = self.submissions_preview(shop, table, columns, today)?;
        let nothing = || vec![Problem::new(problem::TABLE_NOTHING_NEW, at)];
        let (from, through) = found.days().ok_or_else(nothing)?;
        let count = u32::try_from(found.good.len()).unwrap_or(u32::MAX);
        let command = Command::ImportSubmissions { shop: id(shop)?, count, from, through };
        self.perform_with(&command, &[&written(&found.good)?], today)?;
        self.set_position(shop, &remembered(&table.heading), &columns::written(columns))?;
        let number = self.imports(shop)?.last().map_or(0, |i| i.number);
        Ok((number, found))
    }

    /// What the columns of a table hold: as the owner said of the last one with the same heading, else as
    /// their names propose.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn columns_of(&self, shop: i64, table: &Table) -> Inside<Columns> {
        let kept = self.position(shop, &remembered(&table.heading))?;
        let read = |line: String| columns::read_back(&line, table.heading.len());
        Ok(kept.and_then(read).unwrap_or_else(|| columns::proposed(&table.heading)))
    }

    /// What was imported and not removed, oldest first.
    ///
    /// # Errors
    /// No such shop.
    pub fn imports(&self, shop: i64) -> Inside<Vec<Import>> {
        self.workspace().imports(id(shop)?).map_err(told)
    }

    /// Removes an import for good: its rows, its entry's contents and their key.
    ///
    /// # Errors
    /// No such shop or import; the file cannot be written.
    pub fn remove_submissions(&mut self, shop: i64, number: u64, today: Day) -> Inside<()> {
        self.remove_import(id(shop)?, number, today)
    }

    /// Every kept submission with the number of its import.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn submissions(&self, shop: i64) -> Inside<Vec<(u64, Submission)>> {
        let mut all = Vec::new();
        for import in self.imports(shop)? {
            let bytes = self.workspace().read_import(id(shop)?, import.number).map_err(told)?;
            all.extend(read_back(&bytes)?.into_iter().map(|row| (import.number, row)));
        }
        Ok(all)
    }
}
