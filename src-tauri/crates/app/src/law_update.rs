//! Updates of calendars and terms: read a file, see what it changes, apply it, go back.
//!
//! Applied updates are copies in a folder beside the settings, numbered, and count one after another.
//! A damaged copy is told and left out; nothing there is ever deleted, only set aside.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pismovnik_law::calendar::Off;
use pismovnik_law::clocks::{self, Letter};
use pismovnik_law::terms::Term;
use pismovnik_law::update::{self, MAX_BYTES};
use pismovnik_law::{Change, Law, Standing, Update};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};

use crate::book::{Book, Inside};
use crate::due::reason;
use crate::{folder, law_words as names, words};

/// The folder of applied updates, beside the settings file.
const FOLDER: &str = "law-updates";

/// The law in use, with where it comes from.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The law.
    pub law: Law,
    /// Titles of the updates in it, the oldest first; a file's name where it has none.
    pub titles: Vec<String>,
    /// Why copies were left out: their names and problems.
    pub damaged: Vec<Problem>,
}

/// A file as chosen, read but not applied.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Its name, without its folder.
    pub name: String,
    /// Its contents, as they are to be kept.
    bytes: Vec<u8>,
    /// What it says.
    pub update: Update,
}

impl Chosen {
    /// Its title; the file's name where it has none.
    pub fn title(&self) -> &str {
        if self.update.title.is_empty() { &self.name } else { &self.update.title }
    }
}

/// An issued edition, as far as an update may touch it.
#[derive(Clone, Debug)]
pub struct EditionOf {
    /// The shop's name.
    pub shop: String,
    /// The edition's number.
    pub number: u32,
    /// The day whose law it was drafted under.
    pub as_of: Day,
}

/// What an update may touch in a workspace.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// All editions.
    pub editions: Vec<EditionOf>,
    /// All open letters: their labels, and what their terms are counted from.
    pub letters: Vec<(String, Letter)>,
}

/// What an update changes, for whom.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// In calendars and terms.
    pub changes: Vec<Change>,
    /// For editions: how the law of their day stands afterwards.
    pub editions: Vec<(EditionOf, Standing)>,
    /// For letters.
    pub letters: Vec<LetterChange>,
}

/// A letter whose deadline moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterChange {
    /// The letter's label.
    pub label: String,
    /// The governing strict day before; none where nothing could be counted.
    pub was: Option<Day>,
    /// And after.
    pub now: Option<Day>,
}

/// Reads an update file.
///
/// # Errors
/// It cannot be read, or everything that is wrong in it.
pub fn read(path: &Path) -> Result<Chosen, Vec<Problem>> {
    let bytes = folder::read_file(path, MAX_BYTES).map_err(|p| vec![p])?;
    let update = update::read(&bytes)?;
    Ok(Chosen { name: folder::shown(path), bytes, update })
}

/// The law after a file, for one use.
///
/// # Errors
/// As [`read`].
pub fn law_with(path: Option<&Path>) -> Result<Law, Vec<Problem>> {
    let built_in = Law::built_in();
    match path {
        None => Ok(built_in.clone()),
        Some(path) => Ok(built_in.with(&read(path)?.update).0),
    }
}

/// What an update changes against the law in use, for what is held.
pub fn preview(now: &Law, update: &Update, held: &Held) -> Preview {
    let (after, changes) = now.with(update);
    let touched = |edition: &EditionOf| {
        let standing = after.standing(edition.as_of).ok()?;
        (now.standing(edition.as_of) != Ok(standing)).then(|| (edition.clone(), standing))
    };
    let date = |law: &Law, letter: &Letter| clocks::due(law, letter).ok()?.governing.map(|g| g.date);
    let moved = |(label, letter): &(String, Letter)| {
        let (was, now) = (date(now, letter), date(&after, letter));
        (was != now).then(|| LetterChange { label: label.clone(), was, now })
    };
    Preview {
        changes,
        editions: held.editions.iter().filter_map(touched).collect(),
        letters: held.letters.iter().filter_map(moved).collect(),
    }
}

/// What an update may touch in a workspace: all editions, and all open letters, each under its shop's name and
/// its number; nothing where none is open.
///
/// # Errors
/// The workspace cannot be read.
pub fn held(locale: Locale, book: Option<&Book>) -> Inside<Held> {
    let mut held = Held::default();
    let Some(book) = book else { return Ok(held) };
    for id in book.shop_ids()? {
        let shop = book.shop(id)?;
        let of_shop = shop.editions.iter().map(|edition| EditionOf {
            shop: shop.name.clone(),
            number: edition.number,
            as_of: edition.as_of,
        });
        held.editions.extend(of_shop);
    }
    for (shop, number, counting) in book.open_countings()? {
        let name = book.shop(shop)?.name;
        let args = [("shop", name.as_str().into()), ("number", number.as_str().into())];
        held.letters.push((words::text(locale, "clocks-change-letter-label", &args), counting));
    }
    Ok(held)
}

/// The law in use: the built-in one with every applied update that can be read.
pub fn applied(settings_file: &Path) -> Applied {
    let mut applied = Applied { law: Law::built_in().clone(), titles: Vec::new(), damaged: Vec::new() };
    let place = place(settings_file);
    let copies = copies(&place).unwrap_or_else(|problem| {
        applied.damaged.push(problem);
        Vec::new()
    });
    for (_, path) in copies {
        match read(&path) {
            Ok(chosen) => {
                applied.law = applied.law.with(&chosen.update).0;
                applied.titles.push(chosen.title().to_owned());
            }
            Err(problems) => {
                // The first problem says enough; the file's name says where.
                let first = problems.into_iter().next();
                applied.damaged.extend(first.map(|p| Problem { at: folder::shown(&path), ..p }));
            }
        }
    }
    applied
}

/// Keeps a chosen file among the applied ones, whole or not at all.
///
/// # Errors
/// The folder of updates cannot be read or written; then everything is as it was.
pub fn apply(settings_file: &Path, chosen: &Chosen) -> Result<(), Vec<Problem>> {
    let place = place(settings_file);
    fs::create_dir_all(&place).map_err(|e| vec![folder::unwritable(&e, &folder::shown(&place))])?;
    let next = copies(&place).map_err(|p| vec![p])?.last().map_or(1, |(number, _)| number.saturating_add(1));
    folder::write_file(&place.join(format!("{next:04}.toml")), &chosen.bytes).map_err(|p| vec![p])
}

/// Goes back to the built-in law: the folder of updates is set aside under another name.
///
/// # Errors
/// It cannot be renamed; then everything is as it was.
pub fn go_back(settings_file: &Path) -> Result<(), Vec<Problem>> {
    let place = place(settings_file);
    if !place.exists() {
        return Ok(());
    }
    let free = (1..=u32::MAX).map(|n| place.with_file_name(format!("{FOLDER}-{n}"))).find(|p| !p.exists());
    let Some(aside) = free else { return Ok(()) };
    fs::rename(&place, &aside).map_err(|e| vec![folder::unwritable(&e, &folder::shown(&place))])
}

fn place(settings_file: &Path) -> PathBuf {
    settings_file.with_file_name(FOLDER)
}

/// Copies with their numbers, in order; none where there is no such folder.
///
/// A folder that is there and cannot be read is a problem: taken for empty, its updates would be left out
/// unsaid, and the next one would be written over the first.
fn copies(place: &Path) -> Result<Vec<(u32, PathBuf)>, Problem> {
    let unreadable =
        |e: &io::Error| Problem::new(problem::FILE_UNREADABLE, folder::shown(place)).because(e.kind());
    let entries = match fs::read_dir(place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(&error)),
    };
    let mut all = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| unreadable(&e))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(number) = name.and_then(|name| name.strip_suffix(".toml")?.parse().ok()) {
            all.push((number, path));
        }
    }
    all.sort();
    Ok(all)
}

/// What an update changes in calendars and terms, in words.
pub fn change_lines(locale: Locale, before: &Law, after: &Law, changes: &[Change]) -> Vec<String> {
    if changes.is_empty() {
        return vec![words::plain(locale, "clocks-change-none")];
    }
    changes.iter().flat_map(|c| change(locale, before, after, c)).collect()
}

/// For whom an update changes anything, in words: editions first, then letters.
pub fn touched_lines(locale: Locale, preview: &Preview) -> (Vec<String>, Vec<String>) {
    let edition = |(edition, standing): &(EditionOf, Standing)| {
        let text = match standing {
            Standing::Verified => "clocks-change-edition-verified",
            Standing::Provisional => "clocks-change-edition-unverified",
        };
        let args = [
            ("shop", edition.shop.as_str().into()),
            ("number", i64::from(edition.number).into()),
            ("day", words::day(locale, edition.as_of).into()),
        ];
        words::text(locale, text, &args)
    };
    let letter = |change: &LetterChange| {
        let label = ("letter", change.label.as_str().into());
        let day = |day: Day| names::day(locale, day).into();
        match (change.was, change.now) {
            (Some(was), Some(now)) => {
                words::text(locale, "clocks-change-letter", &[label, ("was", day(was)), ("now", day(now))])
            }
            (Some(was), None) => {
                words::text(locale, "clocks-change-letter-none", &[label, ("was", day(was))])
            }
            (None, now) => {
                let now = now.map_or_else(|| String::new().into(), day);
                words::text(locale, "clocks-change-letter-new", &[label, ("now", now)])
            }
        }
    };
    (preview.editions.iter().map(edition).collect(), preview.letters.iter().map(letter).collect())
}

fn change(locale: Locale, before: &Law, after: &Law, change: &Change) -> Vec<String> {
    match change {
        Change::Verified { from, to } => {
            let args = [("from", words::day(locale, *from).into()), ("to", words::day(locale, *to).into())];
            vec![words::text(locale, "clocks-change-verified", &args)]
        }
        Change::Coverage(country) => {
            let args = [("country", names::country(locale, *country).into())];
            vec![words::text(locale, "clocks-change-coverage", &args)]
        }
        Change::Holiday(holiday) => {
            let args = [
                ("country", names::country(locale, holiday.country).into()),
                ("name", names::holiday(locale, after, &holiday.id).into()),
            ];
            vec![words::text(locale, "clocks-change-holiday", &args)]
        }
        Change::Year { country, year, known, days } => {
            let text = if *known { "clocks-change-year" } else { "clocks-change-year-new" };
            let args =
                [("country", names::country(locale, *country).into()), ("year", year.to_string().into())];
            let mut lines = vec![words::text(locale, text, &args)];
            for changed in days {
                let day = ("day", names::day(locale, changed.day).into());
                lines.push(match &changed.now {
                    Some(why) => {
                        let off = Off { day: changed.day, reason: why.clone() };
                        let why = ("reason", reason(locale, after, &off).into());
                        words::text(locale, "clocks-change-day-off", &[day, why])
                    }
                    None => words::text(locale, "clocks-change-day-worked", &[day]),
                });
            }
            lines
        }
        Change::Term { was, now } => vec![term_change(locale, before, was.as_deref(), now)],
    }
}

fn term_change(locale: Locale, before: &Law, was: Option<&Term>, now: &Term) -> String {
    let count = |term: &Term| names::count(locale, term.unit, term.count);
    let text = ("text", names::term(locale, now).into());
    let article = ("article", now.article.as_str().into());
    let is = ("now", count(now).into());
    // A term that was there under the same words but for other days counts as known.
    let was = was.or_else(|| before.terms().iter().rev().find(|t| t.id == now.id));
    let line = match was {
        None => words::text(locale, "clocks-change-term-new", &[text, is, article]),
        Some(was) if count(was) == count(now) => {
            words::text(locale, "clocks-change-term-same", &[text, is, article])
        }
        Some(was) => {
            words::text(locale, "clocks-change-term", &[text, is, ("was", count(was).into()), article])
        }
    };
    match now.from {
        None => line,
        Some(from) => {
            let day = words::day(locale, from);
            format!("{line} — {}", words::text(locale, "clocks-change-since", &[("day", day.into())]))
        }
    }
}
