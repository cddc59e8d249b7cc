//! The stop-list as use cases: who is on it, its export, and a customer base checked against it before it is
//! imported or used for a mailing.

use std::collections::BTreeSet;

use pismovnik_model::intake::Sender;
use pismovnik_model::problem::{self, Problem};
pub use pismovnik_model::stop_list::{Contact, StopEntry};
use pismovnik_model::{Day, LetterKind, Locale};
use pismovnik_store::{LetterLine, LetterQuery};
use serde_json::{Value, json};

use crate::book::{Book, Inside, id, told};
use crate::submissions::table::Table;
use crate::{law_words, words};

pub mod take;

/// Most letters of one contact that are looked through for each way of writing it.
const LETTERS_MAX: u32 = 20;

/// A row of a customer base that names somebody on the stop-list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The line of the file where the row begins, from 1.
    pub line: u64,
    /// The name of the column, as the heading gives it; its number where it has none.
    pub column: String,
    /// The entry.
    pub entry: StopEntry,
}

/// A customer base compared with the stop-list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// How many rows it has.
    pub rows: u64,
    /// In how many rows a contact was found at all: none means that the wrong file was chosen.
    pub with_contact: u64,
    /// Whom not to mail, row by row.
    pub hits: Vec<Hit>,
}

/// Reads a contact that somebody typed.
///
/// # Errors
/// It is neither an e-mail address nor a telephone number.
pub fn contact(text: &str) -> Inside<Contact> {
    let unknown = || vec![Problem::new(problem::STOP_CONTACT, "contact").with("value", text)];
    Contact::read(text).ok_or_else(unknown)
}

impl Book {
    /// Whom a shop sends no advertising, by kind and contact.
    ///
    /// # Errors
    /// No such shop.
    pub fn stop_list(&self, shop: i64) -> Inside<Vec<StopEntry>> {
        self.workspace().stop_list(id(shop)?).map_err(told)
    }

    /// Whether a contact is on it.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn stopped(&self, shop: i64, contact: &Contact) -> Inside<Option<StopEntry>> {
        self.workspace().stopped(id(shop)?, contact).map_err(told)
    }

    /// Enters a contact by hand.
    ///
    /// # Errors
    /// A day that has not come; no such shop.
    pub fn enter_stop(&mut self, shop: i64, contact: Contact, since: Day, today: Day) -> Inside<()> {
        self.enter_stop_as(shop, &StopEntry { contact, since, because: LetterKind::Other }, today)
    }

    /// Enters a contact on a ground; one already listed stays as it is.
    ///
    /// # Errors
    /// As [`Book::enter_stop`].
    pub fn enter_stop_as(&mut self, shop: i64, entry: &StopEntry, today: Day) -> Inside<()> {
        self.workspace_mut().enter_stops(id(shop)?, std::slice::from_ref(entry), today).map_err(told)?;
        Ok(())
    }

    /// The letters whose sender has this contact, the latest first.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn letters_of_contact(&self, shop: i64, contact: &Contact) -> Inside<Vec<LetterLine>> {
        let mut found: Vec<LetterLine> = Vec::new();
        for asked in spellings(contact) {
            let query = LetterQuery {
                shop: Some(id(shop)?),
                words: Some(asked),
                limit: LETTERS_MAX,
                ..LetterQuery::default()
            };
            for line in self.letters(&query)?.lines {
                let known = found.iter().any(|other| other.letter == line.letter);
                if !known && has(&self.letter(shop, line.letter)?.intake.sender, contact) {
                    found.push(line);
                }
            }
        }
        found.sort_by_key(|line| std::cmp::Reverse((line.received, line.letter)));
        Ok(found)
    }

    /// Takes a contact off the list.
    ///
    /// # Errors
    /// It is not listed; no reason is given.
    pub fn lift_stop(&mut self, shop: i64, contact: &Contact, reason: &str, today: Day) -> Inside<()> {
        self.lift_stops(shop, std::slice::from_ref(contact), reason, today)
    }

    /// The list as CSV for a mailing service: kind, contact, since, ground.
    ///
    /// # Errors
    /// No such shop.
    pub fn stop_list_csv(&self, shop: i64, locale: Locale) -> Inside<Vec<u8>> {
        let defect = |_| vec![Problem::new(problem::INTERNAL, "stop-list").with("detail", "no table")];
        let mut writer = csv::Writer::from_writer(Vec::new());
        let heads = ["stop-list-kind", "stop-list-contact", "stop-list-since", "stop-list-because"];
        writer.write_record(heads.map(|head| words::plain(locale, head))).map_err(defect)?;
        for entry in self.stop_list(shop)? {
            let record = [
                entry.contact.kind().to_owned(),
                inert(entry.contact.value()),
                entry.since.to_string(),
                law_words::kind(locale, entry.because),
            ];
            writer.write_record(record).map_err(defect)?;
        }
        writer.into_inner().map_err(|_| vec![Problem::new(problem::INTERNAL, "stop-list")])
    }

    /// Compares a customer base with the list: every cell that is a contact, in whatever column.
    ///
    /// # Errors
    /// No such shop.
    pub fn check_base(&self, shop: i64, base: &Table) -> Inside<Checked> {
        let listed: std::collections::BTreeMap<Contact, StopEntry> =
            self.stop_list(shop)?.into_iter().map(|e| (e.contact.clone(), e)).collect();
        let mut checked = Checked { rows: base.rows.len() as u64, with_contact: 0, hits: Vec::new() };
        for (line, cells) in &base.rows {
            let mut found = BTreeSet::new();
            let mut any = false;
            for (n, cell) in cells.iter().enumerate() {
                for contact in take::read(cell, true).0 {
                    any = true;
                    if let Some(entry) = listed.get(&contact)
                        && found.insert(contact)
                    {
                        let column = base.heading.get(n).filter(|h| !h.is_empty());
                        let column = column.map_or_else(|| (n + 1).to_string(), Clone::clone);
                        checked.hits.push(Hit { line: *line, column, entry: entry.clone() });
                    }
                }
            }
            checked.with_contact += u64::from(any);
        }
        Ok(checked)
    }
}

/// How a contact may be written in a letter, as far as a search tells them apart.
fn spellings(contact: &Contact) -> Vec<String> {
    let value = contact.value();
    let Contact::Phone(_) = contact else { return vec![value.to_owned()] };
    let mut all = vec![value.to_owned()];
    // Without the country's code: in one piece, and in groups as people part them.
    if let Some(own) = value.get(1..).filter(|own| own.len() == 10 && value.starts_with('7')) {
        all.extend([own.to_owned(), format!("8{own}")]);
        all.push([&own[..3], &own[3..6], &own[6..8], &own[8..]].join(" "));
        all.push([&own[..3], &own[3..6], &own[6..]].join(" "));
    }
    all
}

fn has(sender: &Sender, contact: &Contact) -> bool {
    let own =
        [sender.email.as_deref().and_then(Contact::email), sender.phone.as_deref().and_then(Contact::phone)];
    own.iter().flatten().any(|one| one == contact)
}

/// A base without the rows that name somebody on the list, as CSV in the form in which it came.
///
/// # Errors
/// Only a defect of ours.
pub fn cleaned(base: &Table, checked: &Checked) -> Inside<Vec<u8>> {
    let struck: BTreeSet<u64> = checked.hits.iter().map(|hit| hit.line).collect();
    let rows = base.rows.iter().filter(|(line, _)| !struck.contains(line)).map(|(_, cells)| cells.clone());
    written(base, base.heading.clone(), rows)
}

/// A base with one more column: why a row is not to be used for advertising.
///
/// # Errors
/// Only a defect of ours.
pub fn marked(locale: Locale, base: &Table, checked: &Checked) -> Inside<Vec<u8>> {
    let width = base.rows.iter().map(|(_, cells)| cells.len()).chain([base.heading.len()]).max().unwrap_or(0);
    let wide = |cells: &[String], last: String| {
        let mut cells = cells.to_vec();
        cells.resize(width, String::new());
        cells.push(last);
        cells
    };
    let heading = wide(&base.heading, words::plain(locale, "stop-list-column"));
    let rows = base.rows.iter().map(|(at, cells)| {
        let why: Vec<String> =
            checked.hits.iter().filter(|hit| hit.line == *at).map(|hit| line(locale, &hit.entry)).collect();
        wide(cells, why.join("; "))
    });
    written(base, heading, rows)
}

/// The owner's own cells stay as they are; the byte order mark lets spreadsheet programs read the letters.
fn written(base: &Table, heading: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Inside<Vec<u8>> {
    let defect = |_| vec![Problem::new(problem::INTERNAL, "stop-list").with("detail", "no table")];
    let mut writer = csv::WriterBuilder::new()
        .delimiter(base.delimiter)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(heading).map_err(defect)?;
    for row in rows {
        writer.write_record(row).map_err(defect)?;
    }
    writer.into_inner().map_err(|_| vec![Problem::new(problem::INTERNAL, "stop-list")])
}

/// A cell that no spreadsheet program takes for a formula.
fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// `{"stop_list":[{"kind","contact","since","because"}]}`
pub fn list_json(entries: &[StopEntry]) -> Value {
    json!({ "stop_list": entries.iter().map(entry_json).collect::<Vec<_>>() })
}

fn entry_json(entry: &StopEntry) -> Value {
    json!({ "kind": entry.contact.kind(), "contact": entry.contact.value(), "since": entry.since,
        "because": entry.because.id() })
}

/// One line an entry.
pub fn list_lines(locale: Locale, entries: &[StopEntry]) -> Vec<String> {
    if entries.is_empty() {
        return vec![words::plain(locale, "stop-list-empty")];
    }
    entries.iter().map(|entry| line(locale, entry)).collect()
}

fn line(locale: Locale, entry: &StopEntry) -> String {
    let args = [
        ("contact", entry.contact.value().into()),
        ("day", words::day(locale, entry.since).into()),
        ("because", law_words::kind(locale, entry.because).into()),
    ];
    words::text(locale, "stop-list-line", &args)
}

/// `{"rows","with_contact","matches":[{"line","column","kind","contact","since","because"}]}`
pub fn checked_json(checked: &Checked) -> Value {
    let hit = |hit: &Hit| {
        let mut json = entry_json(&hit.entry);
        json["line"] = json!(hit.line);
        json["column"] = json!(hit.column);
        json
    };
    json!({ "rows": checked.rows, "with_contact": checked.with_contact,
        "matches": checked.hits.iter().map(hit).collect::<Vec<_>>() })
}

/// A row that names somebody on the list.
pub fn hit_words(locale: Locale, hit: &Hit) -> String {
    let args = [("line", count(hit.line).to_string().into()), ("entry", line(locale, &hit.entry).into())];
    words::text(locale, "stop-list-hit", &args)
}

/// How many rows were compared, how many hit.
pub fn checked_summary(locale: Locale, checked: &Checked) -> String {
    let args = [("rows", count(checked.rows).into()), ("count", count(checked.hits.len() as u64).into())];
    words::text(locale, "stop-list-checked", &args)
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// How many rows, and each row whose person gets no advertising.
pub fn checked_lines(locale: Locale, checked: &Checked) -> Vec<String> {
    let mut lines = Vec::new();
    if checked.with_contact == 0 {
        lines.push(words::plain(locale, "stop-list-no-contacts"));
    }
    lines.extend(checked.hits.iter().map(|hit| hit_words(locale, hit)));
    lines.push(checked_summary(locale, checked));
    lines
}
