//! The stop-list in the store: its projection, and what may be done to it.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::stop_list::{Contact, StopEntry};
use pismovnik_model::{Day, LetterKind};
use pismovnik_register::{Event, ShopId, stop_list};
use rusqlite::{Connection, Row};

use crate::error::StoreError;
use crate::reader::Reader;
use crate::workspace::{Done, Workspace};
use crate::{entry, projection};

/// Empties the projection.
pub(crate) fn clear(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM stop_list", [])?;
    Ok(())
}

/// Folds entered contacts in; one already listed keeps its first day.
pub(crate) fn enter(connection: &Connection, shop: ShopId, entries: &[StopEntry]) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO stop_list (shop, kind, value, since, because) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for entry in entries {
        let contact = &entry.contact;
        insert.execute((
            shop.0,
            contact.kind(),
            contact.value(),
            entry.since.to_string(),
            entry.because.id(),
        ))?;
    }
    Ok(())
}

/// Folds a lifted stop in.
pub(crate) fn lift(connection: &Connection, shop: ShopId, contact: &Contact) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM stop_list WHERE shop = ?1 AND kind = ?2 AND value = ?3",
        (shop.0, contact.kind(), contact.value()),
    )?;
    Ok(())
}

/// The entry of a contact.
pub(crate) fn find(
    connection: &Connection,
    shop: ShopId,
    contact: &Contact,
) -> Result<Option<StopEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, value, since, because FROM stop_list WHERE shop = ?1 AND kind = ?2 AND value = ?3",
    )?;
    let mut rows = statement.query((shop.0, contact.kind(), contact.value()))?;
    rows.next()?.map(read).transpose()
}

/// All entries of a shop, by kind and contact.
fn list(connection: &Connection, shop: ShopId) -> Result<Vec<StopEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, value, since, because FROM stop_list WHERE shop = ?1 ORDER BY kind, value",
    )?;
    let mut rows = statement.query([shop.0])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(read(row)?);
    }
    Ok(entries)
}

fn read(row: &Row<'_>) -> Result<StopEntry, StoreError> {
    let damaged = || StoreError::Damaged("an entry of the stop-list".to_owned());
    let (kind, since, because): (String, String, String) = (row.get(0)?, row.get(2)?, row.get(3)?);
    Ok(StopEntry {
        contact: Contact::kept(&kind, row.get(1)?).ok_or_else(damaged)?,
        since: projection::day(&since)?,
        because: LetterKind::from_id(&because).ok_or_else(damaged)?,
    })
}

/// Whether the lists are what the events come to.
pub(crate) fn sound(connection: &Connection) -> Result<bool, StoreError> {
    let mut folded: BTreeMap<ShopId, BTreeMap<Contact, StopEntry>> = BTreeMap::new();
    entry::each_of(connection, &["stop-listed", "stop-lifted"], |shop, event| {
        let listed = folded.entry(shop).or_default();
        match event {
            Event::StopListed { entries } => {
                for entry in entries {
                    listed.entry(entry.contact.clone()).or_insert(entry);
                }
            }
            Event::StopLifted { previous, .. } => {
                listed.remove(&previous.contact);
            }
            _ => {}
        }
        Ok(())
    })?;
    let count: i64 = connection.query_row("SELECT count(*) FROM stop_list", [], |row| row.get(0))?;
    let should: usize = folded.values().map(BTreeMap::len).sum();
    let mut sound = i64::try_from(should) == Ok(count);
    for (shop, entries) in folded {
        let should: Vec<StopEntry> = entries.into_values().collect();
        let mut kept = list(connection, shop)?;
        kept.sort();
        sound &= kept == should;
    }
    Ok(sound)
}

impl Reader {
    /// Whom a shop sends no advertising, by kind and contact.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn stop_list(&self, shop: ShopId) -> Result<Vec<StopEntry>, StoreError> {
        entry::known_end(self.connection(), shop)?;
        list(self.connection(), shop)
    }

    /// The entry of a contact, where it is listed.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn stopped(&self, shop: ShopId, contact: &Contact) -> Result<Option<StopEntry>, StoreError> {
        find(self.connection(), shop, contact)
    }
}

impl Workspace {
    /// Enters contacts; those already listed stay as they are.
    ///
    /// # Errors
    /// [`StoreError::Refused`], [`StoreError::ShopUnknown`]; failures of the file: then the previous state
    /// stands.
    pub fn enter_stops(
        &mut self,
        shop: ShopId,
        entries: &[StopEntry],
        today: Day,
    ) -> Result<Done, StoreError> {
        let mut known = BTreeSet::new();
        for entry in entries {
            if self.stopped(shop, &entry.contact)?.is_some() {
                known.insert(&entry.contact);
            }
        }
        let event = stop_list::enter(entries, |contact| known.contains(contact), today)?;
        self.append(shop, event.as_slice(), &[], today)
    }

    /// Lifts stops: all of them or none.
    ///
    /// # Errors
    /// As [`Workspace::enter_stops`].
    pub fn lift_stops(
        &mut self,
        shop: ShopId,
        contacts: &[Contact],
        reason: &str,
        today: Day,
    ) -> Result<Done, StoreError> {
        entry::known_end(self.connection(), shop)?;
        let mut events = Vec::new();
        for contact in contacts.iter().collect::<BTreeSet<_>>() {
            events.push(stop_list::lift(self.stopped(shop, contact)?, reason)?);
        }
        self.append(shop, &events, &[], today)
    }
}
