//! Files, folders and tables -> rows that wait to be confirmed. Nothing is entered here.

use std::path::{Path, PathBuf};

use pismovnik_model::intake::Channel;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, LetterKind, Locale};
use pismovnik_register::name_key;

use super::{MOST, Row};
use crate::book::{Book, Inside};
use crate::desk::letters::entry;
use crate::desk::letters::forms;
use crate::desk::letters::reading::{self, Read, WordsIn};
use crate::letters::streams::Arriving;
use crate::letters::{FileRole, message, telling};
use crate::submissions::columns::bare;
use crate::submissions::table::{self, Table};
use crate::view_letters::IntakeForm;
use crate::{folder, law_words, papers};

/// Folders inside of folders that are looked into.
const DEPTH: usize = 4;

/// Files up to this size are compared by all their bytes. 64 MiB.
const COMPARED_MAX: u64 = 64 << 20;

/// Most characters of a letter's words that are shown beside its row.
const WORDS_MAX: usize = 400;

/// What a column of a table of letters holds, and names that such columns bear, the surest first.
const COLUMNS: [(Column, &[&str]); 11] = [
    (Column::Shop, &["магазин", "shop", "дүкен"]),
    (Column::Number, &["номер", "входящий номер", "вх номер", "number", "нөмірі", "кіріс нөмірі"]),
    (
        Column::Received,
        &["получено", "дата получения", "дата", "received", "date received", "date", "алынған күні", "күні"],
    ),
    (
        Column::Name,
        &["отправитель", "фио", "имя", "от кого", "sender", "name", "from", "жіберуші", "аты жөні", "кімнен"],
    ),
    (
        Column::Address,
        &["адрес", "почтовый адрес", "address", "postal address", "мекенжай", "пошта мекенжайы"],
    ),
    (
        Column::Email,
        &[
            "эл почта",
            "почта",
            "электронная почта",
            "email",
            "e mail",
            "mail",
            "эл пошта",
            "электрондық пошта",
        ],
    ),
    (Column::Phone, &["телефон", "phone", "telephone", "телефоны"]),
    (Column::Kinds, &["вид", "виды", "что просит", "требование", "kind", "kinds", "demand", "түрі", "талап"]),
    (Column::Channel, &["канал", "как пришло", "channel", "арна", "қалай келді"]),
    (Column::Dated, &["дата письма", "dated", "letter date", "хат күні"]),
    (Column::Scope, &["о чём", "о чем", "тема", "about", "subject", "не туралы", "тақырып"]),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Shop,
    Number,
    Received,
    Name,
    Address,
    Email,
    Phone,
    Kinds,
    Channel,
    Dated,
    Scope,
}

impl Book {
    /// What files, folders and tables hold, for a shop that is named or told by a folder's or a cell's words. A file
    /// that is in the batch already is not read again. What cannot be read is told beside. Scans stay to be
    /// recognised: see [`Row::scan`].
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn read_batch(
        &self,
        locale: Locale,
        paths: &[PathBuf],
        shop: Option<i64>,
        today: Day,
    ) -> Inside<(Vec<Row>, Vec<Problem>)> {
        let (files, mut problems) = listed(paths);
        let there = self.batch_rows()?;
        let shops = self.shops_by_key()?;
        let mut rows: Vec<Row> = Vec::new();
        let mut known: Vec<_> = there.iter().map(|r| (r.path.clone(), r.line, r.size)).collect();
        for path in files {
            let found = if is_table(&path) {
                self.of_table(&path, shop, &shops, today)
            } else {
                self.of_file(locale, &path, shop, &shops, today).map(|row| vec![row])
            };
            match found {
                Ok(found) => {
                    for row in found {
                        let mark = (row.path.clone(), row.line, row.size);
                        if !known.contains(&mark) {
                            known.push(mark);
                            rows.push(row);
                        }
                    }
                }
                Err(found) => problems.extend(found),
            }
        }
        Ok((rows, problems))
    }

    fn shops_by_key(&self) -> Inside<Vec<(String, i64)>> {
        self.shop_ids()?.into_iter().map(|id| Ok((name_key(&self.shop(id)?.name), id))).collect()
    }

    fn of_file(
        &self,
        locale: Locale,
        path: &Path,
        shop: Option<i64>,
        shops: &[(String, i64)],
        today: Day,
    ) -> Inside<Row> {
        let file = Arriving::at(path, FileRole::Letter).map_err(|p| vec![p])?;
        let size = file.attached().size;
        let shop = shop.or_else(|| of_folder(path, shops));
        let form = self.stands(shop, today)?;
        let hash = if size <= COMPARED_MAX {
            let most = usize::try_from(COMPARED_MAX).unwrap_or(usize::MAX);
            papers::sha256(&folder::read_file(path, most).map_err(|p| vec![p])?)
        } else {
            String::new()
        };
        let mut row = Row { path: named(path)?, size, hash, shop, form, ..Row::default() };
        match Read::of(&file) {
            Read::Picture => {
                // So it stays where nobody recognises it.
                let stopped = Problem::new(problem::RECOGNITION_STOPPED, file.attached().name.as_str());
                row.take(locale, &Read::Failed(stopped), today);
                row.scan = Some(file);
            }
            read => row.take(locale, &read, today),
        }
        Ok(row)
    }

    /// An empty form, with what the shop's country and the day tell; the number is given when it is entered.
    fn stands(&self, shop: Option<i64>, today: Day) -> Inside<IntakeForm> {
        match shop {
            Some(shop) => Ok(IntakeForm { number: String::new(), ..entry::proposed(self, shop, today)? }),
            None => Ok(IntakeForm {
                channel: Channel::Post.id().to_owned(),
                received: forms::typed(today),
                language: Locale::Ru.code().to_owned(),
                ..IntakeForm::default()
            }),
        }
    }

    fn of_table(
        &self,
        path: &Path,
        shop: Option<i64>,
        shops: &[(String, i64)],
        today: Day,
    ) -> Inside<Vec<Row>> {
        let bytes = folder::read_file(path, table::MAX_BYTES).map_err(|p| vec![p])?;
        let at = folder::shown(path);
        let table = table::read(&bytes, &at).map_err(|p| vec![p])?;
        let columns = columns(&table);
        if !columns.contains(&Some(Column::Name)) && !columns.contains(&Some(Column::Email)) {
            return Err(vec![Problem::new(problem::BATCH_TABLE_SENDER, at)]);
        }
        if table.rows.len() > MOST {
            return Err(vec![Problem::new(problem::BATCH_TOO_LARGE, at).with("max", MOST)]);
        }
        let of_folder = of_folder(path, shops);
        let file = named(path)?;
        let mut rows = Vec::new();
        for (line, cells) in &table.rows {
            let cell = |column: Column| {
                let place = columns.iter().position(|c| *c == Some(column));
                place.and_then(|i| cells.get(i)).map_or("", |c| c.trim())
            };
            let named = shops.iter().find(|(key, _)| *key == name_key(cell(Column::Shop))).map(|(_, id)| *id);
            let shop = match cell(Column::Shop) {
                "" => shop.or(of_folder),
                _ => named,
            };
            let stands = self.stands(shop, today)?;
            let form = of_cells(stands, cell, today);
            let size = bytes.len() as u64;
            rows.push(Row { path: file.clone(), line: Some(*line), size, shop, form, ..Row::default() });
        }
        Ok(rows)
    }
}

impl Row {
    /// Recognises the words of its scan, if it is one, and takes what was read: each field to be confirmed. What
    /// cannot be recognised says why. `told` hears of every page; false stops.
    pub fn recognise(
        &mut self,
        locale: Locale,
        words_in: WordsIn<'_>,
        told: &dyn Fn(u64, u64) -> bool,
        today: Day,
    ) {
        if let Some(scan) = self.scan.take() {
            let read = reading::recognise(&scan, words_in, told);
            self.take(locale, &read.unwrap_or_else(Read::Failed), today);
        }
    }

    /// Takes what was read of its file into its form, which stands as it was proposed.
    fn take(&mut self, locale: Locale, read: &Read, today: Day) {
        let stands = self.form.clone();
        if let Read::Message(message) = read {
            reading::fill(&mut self.form, message, &stands, today);
            self.text = message.text.chars().take(WORDS_MAX).collect();
        }
        // The day of receipt decides the term: that it is today is a guess, and so is the way by which it came.
        for at in ["received", "channel"] {
            if !self.form.unconfirmed.iter().any(|known| known == at) {
                self.form.unconfirmed.push(at.to_owned());
            }
        }
        self.troubles = read.view(locale, "").map_or_else(Vec::new, |view| view.troubles);
    }
}

/// A path that can be remembered.
fn named(path: &Path) -> Inside<String> {
    let unreadable = || vec![Problem::new(problem::FILE_UNREADABLE, folder::shown(path))];
    path.to_str().map(str::to_owned).ok_or_else(unreadable)
}

fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"))
}

/// The files that are meant: those of folders in the order of their names, hidden ones left; what cannot be listed
/// is told beside.
pub fn listed(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        gather(path, 0, &mut all, &mut problems);
    }
    if all.len() > MOST {
        problems.push(Problem::new(problem::BATCH_TOO_LARGE, "").with("max", MOST));
        all.truncate(MOST);
    }
    (all, problems)
}

fn gather(path: &Path, depth: usize, all: &mut Vec<PathBuf>, problems: &mut Vec<Problem>) {
    if !path.is_dir() {
        all.push(path.to_owned());
        return;
    }
    let hidden = |p: &Path| p.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'));
    match std::fs::read_dir(path) {
        Ok(inside) if depth < DEPTH => {
            let mut inside: Vec<PathBuf> =
                inside.flatten().map(|e| e.path()).filter(|p| !hidden(p)).collect();
            inside.sort();
            inside.iter().take(MOST + 1).for_each(|p| gather(p, depth + 1, all, problems));
        }
        Ok(_) => {}
        Err(e) => {
            problems.push(Problem::new(problem::FILE_UNREADABLE, folder::shown(path)).because(e.kind()));
        }
    }
}

/// The shop whose name one of the folders above bears, the nearest first.
fn of_folder(path: &Path, shops: &[(String, i64)]) -> Option<i64> {
    let above = path.ancestors().skip(1).take(DEPTH).filter_map(Path::file_name);
    let keys = above.map(|name| name_key(&name.to_string_lossy()));
    keys.into_iter().find_map(|key| shops.iter().find(|(of, _)| *of == key).map(|(_, id)| *id))
}

fn columns(table: &Table) -> Vec<Option<Column>> {
    let names: Vec<String> = table.heading.iter().map(|h| bare(h)).collect();
    let mut columns = vec![None; names.len()];
    for (column, said) in COLUMNS {
        let found = said.iter().map(|w| bare(w)).find_map(|w| names.iter().position(|n| *n == w));
        if let Some(place) = found.filter(|place| columns[*place].is_none()) {
            columns[place] = Some(column);
        }
    }
    columns
}

fn of_cells<'a>(mut form: IntakeForm, cell: impl Fn(Column) -> &'a str, today: Day) -> IntakeForm {
    let mut doubts = Vec::new();
    cell(Column::Number).clone_into(&mut form.number);
    cell(Column::Name).clone_into(&mut form.name);
    cell(Column::Address).clone_into(&mut form.address);
    cell(Column::Email).clone_into(&mut form.email);
    cell(Column::Phone).clone_into(&mut form.phone);
    cell(Column::Scope).clone_into(&mut form.scope);
    for (column, field, at) in
        [(Column::Received, &mut form.received, "received"), (Column::Dated, &mut form.dated, "dated")]
    {
        let said = cell(column);
        match forms::day(said, at, today) {
            Ok(day) => *field = forms::typed(day),
            // As it stands in the table, so that its reader sees what is wrong with it.
            Err(_) if !said.is_empty() => said.clone_into(field),
            // The day of receipt decides the term: that it is today is a guess.
            Err(_) if at == "received" => doubts.push(at.to_owned()),
            Err(_) => {}
        }
    }
    match channel(cell(Column::Channel)) {
        Some(channel) => channel.id().clone_into(&mut form.channel),
        None if !form.email.is_empty() && form.address.is_empty() => {
            Channel::Email.id().clone_into(&mut form.channel);
            doubts.push("channel".to_owned());
        }
        None => doubts.push("channel".to_owned()),
    }
    let (kinds, guessed) = kinds(cell(Column::Kinds));
    if guessed && !kinds.is_empty() {
        doubts.push("kinds".to_owned());
    }
    form.kinds = kinds.iter().map(|k| k.id().to_owned()).collect();
    form.unconfirmed = doubts;
    form
}

fn channel(said: &str) -> Option<Channel> {
    let said = said.to_lowercase();
    let bears = |c: &Channel| {
        c.id() == said || Locale::ALL.iter().any(|l| telling::channel(*l, *c).to_lowercase() == said)
    };
    Channel::ALL.into_iter().find(bears)
}

/// Kinds by id or name; else guessed from the words, which is told.
fn kinds(said: &str) -> (Vec<LetterKind>, bool) {
    let one = |part: &str| {
        let part = part.trim().to_lowercase();
        let bears = |k: &LetterKind| {
            k.id() == part || Locale::ALL.iter().any(|l| law_words::kind(*l, *k).to_lowercase() == part)
        };
        LetterKind::ALL.into_iter().find(bears)
    };
    let parts: Vec<&str> = said.split([',', ';', '+']).filter(|p| !p.trim().is_empty()).collect();
    let named: Vec<LetterKind> = parts.iter().filter_map(|p| one(p)).collect();
    if !named.is_empty() && named.len() == parts.len() {
        return (named, false);
    }
    (message::of_words(said).guesses.iter().map(|g| g.kind).collect(), true)
}
