//! Projections: what the events come to, kept in tables that can be thrown away and built anew.

use std::collections::BTreeMap;

use pismovnik_model::{Answers, Day, Locale, OwnKey, OwnWords, PaperKey, Publication, Value};
use pismovnik_register::{Edition, Event, Shop, ShopId, State};
use rusqlite::{Connection, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::connect::number;
use crate::entry;
use crate::error::StoreError;
use crate::{bulk, letters, stop_list};

/// Raised when the meaning of a projection changes: older ones are then rebuilt at the next opening.
pub(crate) const VERSION: i64 = 9;

/// Whether the projections are of this program's making.
pub(crate) fn current(connection: &Connection) -> Result<bool, StoreError> {
    Ok(number(connection, "SELECT coalesce(max(version), 0) FROM projection")? == VERSION)
}

/// Throws all projections away and folds every event anew. Runs inside the caller's transaction.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    letters::clear(connection)?;
    stop_list::clear(connection)?;
    connection.execute_batch(
        "DELETE FROM publications; DELETE FROM own_words; DELETE FROM editions; DELETE FROM answers;
         DELETE FROM shops;",
    )?;
    connection.execute("INSERT OR REPLACE INTO projection (id, version) VALUES (1, ?1)", [VERSION])?;
    let mut changed = None;
    entry::each(connection, |shop, seq, day, event| {
        let Event::Letter { letter, .. } = event else { return apply(connection, shop, seq, &event, day) };
        if changed.replace((shop, day)) != Some((shop, day)) {
            touch(connection, shop, day)?;
        }
        letters::note(connection, shop, letter, seq)
    })?;
    bulk::letters(connection)
}

/// Notes the day of a shop's last event.
fn touch(connection: &Connection, shop: ShopId, day: Day) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO shops (shop, name, changed) VALUES (?1, '', ?2)
             ON CONFLICT (shop) DO UPDATE SET changed = excluded.changed",
        )?
        .execute((shop.0, day.to_string()))?;
    Ok(())
}

/// Folds one event into the projections. A letter's event is only noted: when the letter has all that happens at
/// once, the caller [`letters::refresh`]es it.
pub(crate) fn apply(
    connection: &Connection,
    shop: ShopId,
    seq: u64,
    event: &Event,
    day: Day,
) -> Result<(), StoreError> {
    touch(connection, shop, day)?;
    match event {
        Event::ShopCreated { name, preset, answers } => {
            connection.execute(
                "UPDATE shops SET name = ?2, preset = ?3, created = ?4 WHERE shop = ?1",
                (shop.0, name, preset, day.to_string()),
            )?;
            for (question, value) in &answers.0 {
                set_answer(connection, shop, question, Some(value))?;
            }
        }
        Event::ShopRenamed { name, .. } => {
            connection.execute("UPDATE shops SET name = ?2 WHERE shop = ?1", (shop.0, name))?;
        }
        Event::AnswersRecorded { changes, .. } => {
            for (question, change) in changes {
                set_answer(connection, shop, question, change.to.as_ref())?;
            }
        }
        Event::EditionIssued { edition } => add_edition(connection, shop, seq, edition)?,
        Event::PublicationRecorded { paper, publication, .. } => {
            set_publication(connection, shop, paper, publication.as_ref())?;
        }
        Event::OwnWordsRecorded { at, words, .. } => set_own(connection, shop, at, Some(words))?,
        Event::OwnWordsWithdrawn { at, .. } => set_own(connection, shop, at, None)?,
        Event::EditionRestored { changes, words, .. } => {
            for (question, change) in changes {
                set_answer(connection, shop, question, change.to.as_ref())?;
            }
            for change in words {
                set_own(connection, shop, &change.at, change.to.as_ref())?;
            }
        }
        Event::Letter { letter, .. } => letters::note(connection, shop, *letter, seq)?,
        Event::StopListed { entries } => stop_list::enter(connection, shop, entries)?,
        Event::StopLifted { previous, .. } => stop_list::lift(connection, shop, &previous.contact)?,
        Event::HandedOver { holder, name } => {
            connection.execute(
                "UPDATE shops SET holder = ?2, holder_name = ?3 WHERE shop = ?1",
                (shop.0, holder, name),
            )?;
        }
        // They are looked up among the entries, their rows in the attachment.
        Event::SubmissionsImported { .. }
        | Event::PaperSigned { .. }
        | Event::PacketMade { .. }
        | Event::PacketWithdrawn { .. }
        | Event::Destroyed { .. } => {}
    }
    Ok(())
}

fn set_publication(
    connection: &Connection,
    shop: ShopId,
    paper: &PaperKey,
    publication: Option<&Publication>,
) -> Result<(), StoreError> {
    let lang = paper.lang.code();
    match publication {
        Some(publication) => connection.execute(
            "INSERT OR REPLACE INTO publications (shop, edition, document, lang, address, since)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                shop.0,
                paper.edition,
                &paper.document,
                lang,
                &publication.address,
                publication.since.to_string(),
            ),
        )?,
        None => connection.execute(
            "DELETE FROM publications WHERE shop = ?1 AND edition = ?2 AND document = ?3 AND lang = ?4",
            (shop.0, paper.edition, &paper.document, lang),
        )?,
    };
    Ok(())
}

fn set_own(
    connection: &Connection,
    shop: ShopId,
    at: &OwnKey,
    words: Option<&OwnWords>,
) -> Result<(), StoreError> {
    match words {
        Some(words) => connection.execute(
            "INSERT OR REPLACE INTO own_words (shop, place, words) VALUES (?1, ?2, ?3)",
            (shop.0, json(at)?, json(words)?),
        )?,
        None => {
            connection.execute("DELETE FROM own_words WHERE shop = ?1 AND place = ?2", (shop.0, json(at)?))?
        }
    };
    Ok(())
}

fn set_answer(
    connection: &Connection,
    shop: ShopId,
    question: &str,
    value: Option<&Value>,
) -> Result<(), StoreError> {
    match value {
        Some(value) => connection.execute(
            "INSERT OR REPLACE INTO answers (shop, question, value) VALUES (?1, ?2, ?3)",
            (shop.0, question, json(value)?),
        )?,
        None => {
            connection.execute("DELETE FROM answers WHERE shop = ?1 AND question = ?2", (shop.0, question))?
        }
    };
    Ok(())
}

fn add_edition(connection: &Connection, shop: ShopId, seq: u64, edition: &Edition) -> Result<(), StoreError> {
    connection.execute(
        "INSERT OR REPLACE INTO editions (shop, number, seq, issued, as_of, in_force_from, rules_version,
             provisional, documents, answers)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        (
            shop.0,
            edition.number,
            entry::signed(seq)?,
            edition.issued.to_string(),
            edition.as_of.to_string(),
            edition.in_force_from.to_string(),
            &edition.rules_version,
            edition.provisional,
            json(&edition.documents)?,
            json(&edition.answers)?,
        ),
    )?;
    Ok(())
}

/// The whole state, from the projections.
pub(crate) fn state(connection: &Connection) -> Result<State, StoreError> {
    let mut shops = BTreeMap::new();
    let mut statement =
        connection.prepare("SELECT shop, name, preset, created, changed, holder, holder_name FROM shops")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = ShopId(row.get(0)?);
        let shop = Shop {
            name: row.get(1)?,
            preset: row.get(2)?,
            created: optional_day(row.get(3)?)?,
            changed: optional_day(row.get(4)?)?,
            answers: answers(connection, id)?,
            editions: editions(connection, id)?.into_iter().map(|e| (e.number, e)).collect(),
            publications: publications(connection, id)?,
            own_words: own_words(connection, id)?,
            holder: row.get::<_, Option<String>>(5)?.zip(row.get(6)?),
        };
        shops.insert(id, shop);
    }
    Ok(State::new(shops))
}

/// A shop's answers.
pub(crate) fn answers(connection: &Connection, shop: ShopId) -> Result<Answers, StoreError> {
    let mut statement = connection.prepare("SELECT question, value FROM answers WHERE shop = ?1")?;
    let mut rows = statement.query([shop.0])?;
    let mut answers = Answers::default();
    while let Some(row) = rows.next()? {
        let (question, value): (String, String) = (row.get(0)?, row.get(1)?);
        answers.set(&question, Some(parsed(&value)?));
    }
    Ok(answers)
}

/// Where a shop's papers are published.
pub(crate) fn publications(
    connection: &Connection,
    shop: ShopId,
) -> Result<BTreeMap<PaperKey, Publication>, StoreError> {
    let mut statement = connection
        .prepare("SELECT edition, document, lang, address, since FROM publications WHERE shop = ?1")?;
    let mut rows = statement.query([shop.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (lang, since): (String, String) = (row.get(2)?, row.get(4)?);
        let lang = Locale::from_code(&lang)
            .ok_or_else(|| StoreError::Damaged("a language is no language".to_owned()))?;
        let paper = PaperKey { edition: row.get(0)?, document: row.get(1)?, lang };
        found.insert(paper, Publication { address: row.get(3)?, since: day(&since)? });
    }
    Ok(found)
}

/// A shop's own words.
pub(crate) fn own_words(
    connection: &Connection,
    shop: ShopId,
) -> Result<BTreeMap<OwnKey, OwnWords>, StoreError> {
    let mut statement = connection.prepare("SELECT place, words FROM own_words WHERE shop = ?1")?;
    let mut rows = statement.query([shop.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (place, words): (String, String) = (row.get(0)?, row.get(1)?);
        found.insert(parsed(&place)?, parsed(&words)?);
    }
    Ok(found)
}

/// A shop's editions by number, without the answers frozen in them.
pub(crate) fn editions(connection: &Connection, shop: ShopId) -> Result<Vec<Edition>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT number, issued, as_of, in_force_from, rules_version, provisional, documents, '{}'
         FROM editions WHERE shop = ?1 ORDER BY number",
    )?;
    let mut rows = statement.query([shop.0])?;
    let mut editions = Vec::new();
    while let Some(row) = rows.next()? {
        editions.push(edition_of(row)?);
    }
    Ok(editions)
}

/// One edition with its answers, and the sequence number of its event.
pub(crate) fn edition(
    connection: &Connection,
    shop: ShopId,
    number: u32,
) -> Result<Option<(u64, Edition)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT number, issued, as_of, in_force_from, rules_version, provisional, documents, answers, seq
         FROM editions WHERE shop = ?1 AND number = ?2",
    )?;
    let mut rows = statement.query((shop.0, number))?;
    match rows.next()? {
        Some(row) => Ok(Some((entry::unsigned(row.get(8)?)?, edition_of(row)?))),
        None => Ok(None),
    }
}

fn edition_of(row: &Row<'_>) -> Result<Edition, StoreError> {
    let text = |column: usize| row.get::<_, String>(column);
    Ok(Edition {
        number: row.get(0)?,
        issued: day(&text(1)?)?,
        as_of: day(&text(2)?)?,
        in_force_from: day(&text(3)?)?,
        rules_version: text(4)?,
        provisional: row.get(5)?,
        documents: parsed(&text(6)?)?,
        answers: parsed(&text(7)?)?,
    })
}

/// Reads a day as the store writes it.
pub(crate) fn day(text: &str) -> Result<Day, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged("a day is no day".to_owned()))
}

fn optional_day(text: Option<String>) -> Result<Option<Day>, StoreError> {
    text.as_deref().map(day).transpose()
}

fn json<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::Defect(e.classify_text()))
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    // The parser's message may quote what it read: only the kind of fault goes out.
    serde_json::from_str(text).map_err(|e| StoreError::Damaged(e.classify_text()))
}

trait ClassifyText {
    fn classify_text(&self) -> String;
}

impl ClassifyText for serde_json::Error {
    fn classify_text(&self) -> String {
        format!("{:?} at column {} of a stored value", self.classify(), self.column())
    }
}
