//! Entries: events with their payloads, keys, attachments and anchors, as rows.

use std::collections::BTreeSet;

use pismovnik_model::Day;
use pismovnik_model::intake::Attached;
use pismovnik_register::letters::{FileId, LetterEvent};
use pismovnik_register::{Event, ShopId};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::chain::{self, Hash, Seal, Uid};
use crate::error::{StoreError, no_shop};
use crate::key::random;
use crate::stream::{Body, PIECE};
use crate::{letters, projection};

/// What a payload holds, as JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    /// What happened.
    pub(crate) event: Event,
    /// What belongs to it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) attachments: Vec<Sealed>,
}

/// What a payload says about an attachment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sealed {
    /// Length in bytes.
    pub(crate) size: u64,
    /// HMAC-SHA256 under the attachment's own key, hex.
    pub(crate) hmac: String,
}

impl Payload {
    /// Reads a payload's bytes; none where they are no payload.
    pub(crate) fn read(body: &[u8]) -> Option<Payload> {
        serde_json::from_slice(body).ok()
    }
}

/// Where a shop's chain ends.
pub(crate) struct End {
    /// The chain's name.
    pub(crate) uid: Uid,
    /// How many events it has.
    pub(crate) length: u64,
    /// Its last hash, or what stands before the first.
    pub(crate) head: Hash,
}

/// The end of a shop's chain.
pub(crate) fn end(connection: &Connection, shop: ShopId) -> Result<Option<End>, StoreError> {
    let uid: Option<Uid> = connection
        .prepare_cached("SELECT uid FROM chains WHERE shop = ?1")?
        .query_row([shop.0], |row| row.get(0))
        .optional()?;
    let Some(uid) = uid else { return Ok(None) };
    let last: Option<(i64, Hash)> = connection
        .prepare_cached("SELECT seq, hash FROM events WHERE shop = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([shop.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(Some(match last {
        Some((seq, head)) => End { uid, length: unsigned(seq)?, head },
        None => End { uid, length: 0, head: chain::genesis(&uid) },
    }))
}

/// Begins the chain of a new shop.
pub(crate) fn begin(connection: &Connection, shop: ShopId) -> Result<End, StoreError> {
    let uid: Uid = random()?;
    connection.execute("INSERT INTO chains (shop, uid) VALUES (?1, ?2)", (shop.0, uid))?;
    Ok(End { uid, length: 0, head: chain::genesis(&uid) })
}

/// Appends one event with its attachments, and lets the projections follow; see [`projection::apply`] for letters.
/// After a destruction the caller has to [`letters::forget_words`] within the same transaction.
pub(crate) fn append(
    connection: &Connection,
    shop: ShopId,
    end: &End,
    event: &Event,
    attachments: &[Body<'_>],
    day: Day,
) -> Result<End, StoreError> {
    let seq = end.length + 1;
    let row = signed(seq)?;
    let keys = attachments.iter().map(key_of).collect::<Result<Vec<Hash>, _>>()?;
    let sealed: Vec<Sealed> = attachments.iter().zip(&keys).map(|(body, key)| seal(body, key)).collect();
    let body = serde_json::to_vec(&Payload { event: event.clone(), attachments: sealed })
        .map_err(|_| StoreError::Defect("an event that cannot be written".to_owned()))?;
    let key: Hash = random()?;
    let hmac = chain::seal(&key, &body);
    let hash = chain::event(&end.uid, seq, event.kind(), &day.to_string(), &end.head, &hmac);
    insert(connection, (shop, row), (event.kind(), &day.to_string()), [end.head, hmac, hash])?;
    insert_contents(connection, (shop, row), &key, &body)?;
    for (n, (body, key)) in (0i64..).zip(attachments.iter().zip(&keys)) {
        attach(connection, (shop, row, n), key, body)?;
    }
    projection::apply(connection, shop, seq, event, day)?;
    match event {
        Event::Destroyed { entries } => destroy(connection, shop, row, entries)?,
        Event::Letter { what, .. } => destroy_files(connection, shop, row, what)?,
        _ => {}
    }
    Ok(End { uid: end.uid, length: seq, head: hash })
}

/// The row of an event: its shop and number, kind and day, the hash before it, its HMAC, its own hash.
pub(crate) fn insert(
    connection: &Connection,
    (shop, row): (ShopId, i64),
    (kind, day): (&str, &str),
    [prev, hmac, hash]: [Hash; 3],
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO events (shop, seq, kind, day, prev, hmac, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((shop.0, row, kind, day, prev, hmac, hash))?;
    Ok(())
}

/// What can be destroyed of an event: its key and its payload.
pub(crate) fn insert_contents(
    connection: &Connection,
    (shop, row): (ShopId, i64),
    key: &Hash,
    body: &[u8],
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO entry_keys (shop, seq, key) VALUES (?1, ?2, ?3)")?
        .execute((shop.0, row, key))?;
    connection
        .prepare_cached("INSERT INTO payloads (shop, seq, body) VALUES (?1, ?2, ?3)")?
        .execute((shop.0, row, body))?;
    Ok(())
}

/// What was carried in was sealed on its way.
fn key_of(body: &Body<'_>) -> Result<Hash, StoreError> {
    match body {
        Body::Held(_) => Ok(random()?),
        Body::Carried(carried) => Ok(carried.key()),
    }
}

fn seal(body: &Body<'_>, key: &Hash) -> Sealed {
    let hmac = match body {
        Body::Held(bytes) => chain::seal(key, bytes),
        Body::Carried(carried) => carried.seal(),
    };
    Sealed { size: body.size(), hmac: hex::encode(hmac) }
}

fn attach(
    connection: &Connection,
    (shop, seq, n): (ShopId, i64, i64),
    key: &Hash,
    body: &Body<'_>,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO attachments (shop, seq, n, size, key) VALUES (?1, ?2, ?3, ?4, ?5)",
        (shop.0, seq, n, signed(body.size())?, key),
    )?;
    match body {
        Body::Held(bytes) => {
            let mut insert = connection
                .prepare("INSERT INTO chunks (shop, seq, n, part, body) VALUES (?1, ?2, ?3, ?4, ?5)")?;
            for (part, piece) in (0i64..).zip(bytes.chunks(PIECE)) {
                insert.execute((shop.0, seq, n, part, piece))?;
            }
        }
        Body::Carried(carried) => {
            link(connection, (shop, seq, n), carried.file())?;
        }
    }
    Ok(())
}

/// Links an attachment to the slices that hold its bytes.
pub(crate) fn link(
    connection: &Connection,
    (shop, seq, n): (ShopId, i64, i64),
    file: i64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO sliced (shop, seq, n, file) VALUES (?1, ?2, ?3, ?4)")?
        .execute((shop.0, seq, n, file))?;
    Ok(())
}

/// Takes the contents of entries away, and with them what was folded from them.
pub(crate) fn destroy(
    connection: &Connection,
    shop: ShopId,
    seq: i64,
    entries: &[u64],
) -> Result<(), StoreError> {
    let mut touched = Vec::new();
    for target in entries {
        let letter = letters::of_entry(connection, shop, *target)?;
        touched.push(letter);
        let target = signed(*target)?;
        connection.execute(
            "INSERT INTO destructions (shop, target, seq) VALUES (?1, ?2, ?3)",
            (shop.0, target, seq),
        )?;
        let files: Vec<i64> = connection
            .prepare_cached("SELECT file FROM sliced WHERE shop = ?1 AND seq = ?2")?
            .query_map((shop.0, target), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        // The order in which the tables point at one another.
        for table in ["sliced", "chunks", "attachments", "entry_keys", "payloads"] {
            connection
                .execute(&format!("DELETE FROM {table} WHERE shop = ?1 AND seq = ?2"), (shop.0, target))?;
        }
        files.into_iter().try_for_each(|file| take_slices_away(connection, file))?;
    }
    // Where all belong to letters nothing else changes; a rebuilding walks the whole file.
    match touched.into_iter().collect::<Option<BTreeSet<_>>>() {
        Some(letters) => letters.into_iter().try_for_each(|l| letters::without(connection, shop, l, entries)),
        None => projection::rebuild(connection),
    }
}

/// Takes the files away that a letter's event destroys: their bytes and their keys, so that nothing tells any more what
/// was in them. The entries that they came with stay, and with them names and sizes.
pub(crate) fn destroy_files(
    connection: &Connection,
    shop: ShopId,
    seq: i64,
    what: &LetterEvent,
) -> Result<(), StoreError> {
    let LetterEvent::FilesDestroyed { files, .. } = what else { return Ok(()) };
    for file in files {
        let at = (shop.0, signed(file.entry)?, file.n);
        connection.execute(
            "INSERT INTO file_destructions (shop, target, n, seq) VALUES (?1, ?2, ?3, ?4)",
            (at.0, at.1, at.2, seq),
        )?;
        let carried: Option<i64> = connection
            .prepare_cached("SELECT file FROM sliced WHERE shop = ?1 AND seq = ?2 AND n = ?3")?
            .query_row(at, |row| row.get(0))
            .optional()?;
        for table in ["sliced", "chunks", "attachments"] {
            let sql = format!("DELETE FROM {table} WHERE shop = ?1 AND seq = ?2 AND n = ?3");
            connection.execute(&sql, at)?;
        }
        if let Some(carried) = carried {
            take_slices_away(connection, carried)?;
        }
    }
    Ok(())
}

/// Takes the bytes of a file away, a few pieces at a time: SQLite holds in memory what one statement changes, so that it
/// could be taken back.
fn take_slices_away(connection: &Connection, file: i64) -> Result<(), StoreError> {
    let mut some = connection.prepare_cached(
        "DELETE FROM slices WHERE rowid IN (SELECT rowid FROM slices WHERE file = ?1 LIMIT 8)",
    )?;
    while some.execute([file])? > 0 {}
    Ok(())
}

/// Whether a file is still there.
pub(crate) fn has_file(connection: &Connection, shop: ShopId, file: FileId) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) > 0 FROM attachments WHERE shop = ?1 AND seq = ?2 AND n = ?3";
    Ok(connection.query_row(sql, (shop.0, signed(file.entry)?, file.n), |row| row.get(0))?)
}

/// Notes the new head of a shop's chain in the workspace chain.
pub(crate) fn anchor(connection: &Connection, shop: ShopId, end: &End) -> Result<(), StoreError> {
    let workspace = workspace_uid(connection)?;
    let last: Option<(i64, Hash)> = connection
        .prepare_cached("SELECT seq, hash FROM anchors ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, prev) = match last {
        Some((seq, hash)) => (unsigned(seq)? + 1, hash),
        None => (1, chain::anchor_genesis(&workspace)),
    };
    let hash = chain::anchor(&workspace, seq, &end.uid, end.length, &end.head, &prev);
    connection
        .prepare_cached(
            "INSERT INTO anchors (seq, shop, shop_seq, head, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((signed(seq)?, shop.0, signed(end.length)?, end.head, prev, hash))?;
    Ok(())
}

/// The workspace's own name.
pub(crate) fn workspace_uid(connection: &Connection) -> Result<Uid, StoreError> {
    Ok(connection.query_row("SELECT uid FROM workspace", [], |row| row.get(0))?)
}

/// Walks all events whose contents are still there, shop by shop, in order.
pub(crate) fn each(
    connection: &Connection,
    mut visit: impl FnMut(ShopId, u64, Day, Event) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT e.shop, e.seq, e.day, p.body FROM events e JOIN payloads p USING (shop, seq)
         ORDER BY e.shop, e.seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (day, body): (String, Vec<u8>) = (row.get(2)?, row.get(3)?);
        let payload =
            Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?;
        visit(ShopId(row.get(0)?), unsigned(row.get(1)?)?, projection::day(&day)?, payload.event)?;
    }
    Ok(())
}

/// Walks the events of these kinds whose contents are still there, shop by shop, in order.
pub(crate) fn each_of(
    connection: &Connection,
    kinds: &[&str],
    mut visit: impl FnMut(ShopId, Event) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let listed = kinds.iter().map(|k| format!("'{k}'")).collect::<Vec<_>>().join(", ");
    let mut statement = connection.prepare(&format!(
        "SELECT e.shop, p.body FROM events e JOIN payloads p USING (shop, seq)
         WHERE e.kind IN ({listed}) ORDER BY e.shop, e.seq"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(1)?;
        let payload =
            Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?;
        visit(ShopId(row.get(0)?), payload.event)?;
    }
    Ok(())
}

/// The bytes of an attachment, checked against the payload that seals them.
pub(crate) fn read_attachment(
    connection: &Connection,
    shop: ShopId,
    seq: u64,
    n: u32,
) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    copy_attachment(connection, shop, seq, n, |piece| {
        bytes.extend_from_slice(piece);
        true
    })?;
    Ok(bytes)
}

/// Hands an attachment out piece by piece, while `piece` wants more, and checks it against the payload that
/// seals it.
pub(crate) fn copy_attachment(
    connection: &Connection,
    shop: ShopId,
    seq: u64,
    n: u32,
    piece: impl FnMut(&[u8]) -> bool,
) -> Result<(), StoreError> {
    let damaged = || StoreError::Damaged(format!("attachment {shop}/{seq}/{n}"));
    let row = signed(seq)?;
    let body: Vec<u8> = connection
        .query_row("SELECT body FROM payloads WHERE shop = ?1 AND seq = ?2", (shop.0, row), |r| r.get(0))
        .optional()?
        .ok_or_else(damaged)?;
    let payload = Payload::read(&body).ok_or_else(damaged)?;
    let sealed = resealed(connection, shop, row, n, piece)?;
    if sealed.is_some() && payload.attachments.get(n as usize) == sealed.as_ref() {
        Ok(())
    } else {
        Err(damaged())
    }
}

/// Reads an attachment through, piece by piece, and seals it again; none where it is not there whole.
pub(crate) fn reseal(
    connection: &Connection,
    shop: ShopId,
    seq: i64,
    n: u32,
    mut piece: impl FnMut(&[u8]),
) -> Result<Option<Sealed>, StoreError> {
    resealed(connection, shop, seq, n, |bytes| {
        piece(bytes);
        true
    })
}

/// [`reseal`], until `piece` wants no more.
fn resealed(
    connection: &Connection,
    shop: ShopId,
    seq: i64,
    n: u32,
    mut piece: impl FnMut(&[u8]) -> bool,
) -> Result<Option<Sealed>, StoreError> {
    let head: Option<(i64, Hash)> = connection
        .query_row(
            "SELECT size, key FROM attachments WHERE shop = ?1 AND seq = ?2 AND n = ?3",
            (shop.0, seq, n),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((size, key)) = head else { return Ok(None) };
    let (mut seal, mut length, mut next) = (Seal::new(&key), 0u64, 0i64);
    let whole = pieces(connection, (shop, seq, i64::from(n)), 0, |part, body| {
        if part != next {
            return Ok(false);
        }
        seal.update(body);
        length += body.len() as u64;
        next += 1;
        Ok(piece(body))
    })?;
    let whole = whole && unsigned(size)? == length;
    Ok(whole.then(|| Sealed { size: length, hmac: hex::encode(seal.finish()) }))
}

/// Hands the pieces of an attachment out in order with their places, beginning with one, from wherever they lie, while
/// `piece` wants more; whether it had them all.
pub(crate) fn pieces(
    connection: &Connection,
    (shop, seq, n): (ShopId, i64, i64),
    first: i64,
    mut piece: impl FnMut(i64, &[u8]) -> Result<bool, StoreError>,
) -> Result<bool, StoreError> {
    let file: Option<i64> = connection
        .prepare_cached("SELECT file FROM sliced WHERE shop = ?1 AND seq = ?2 AND n = ?3")?
        .query_row((shop.0, seq, n), |row| row.get(0))
        .optional()?;
    let sql = match file {
        Some(_) => "SELECT part, body FROM slices WHERE file = ?1 AND part >= ?2 ORDER BY part",
        None => {
            "SELECT part, body FROM chunks WHERE shop = ?1 AND seq = ?2 AND n = ?3 AND part >= ?4 ORDER BY part"
        }
    };
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = match file {
        Some(file) => statement.query([file, first])?,
        None => statement.query((shop.0, seq, n, first))?,
    };
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(1)?;
        if !piece(row.get(0)?, &body)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Checks that an event's files are the bytes that come with it.
pub(crate) fn check_files(event: &Event, attachments: &[Body<'_>]) -> Result<(), StoreError> {
    let edition = match event {
        Event::EditionIssued { edition } => edition,
        Event::SubmissionsImported { attachment: 0, .. } if attachments.len() == 1 => return Ok(()),
        Event::SubmissionsImported { .. } => {
            return Err(StoreError::Defect("submissions without their rows".to_owned()));
        }
        Event::Letter { what, .. } => return described(what.files(), attachments),
        Event::PaperSigned { files, .. } => return described(files, attachments),
        _ if attachments.is_empty() => return Ok(()),
        _ => return Err(StoreError::Defect("files without a place".to_owned())),
    };
    let mut used = vec![false; attachments.len()];
    for file in edition.documents.iter().flat_map(|d| &d.files) {
        let fits = match attachments.get(file.attachment as usize) {
            Some(body) => body.size() == file.size && digest(body).as_ref() == Some(&file.sha256),
            None => false,
        };
        if !fits {
            return Err(StoreError::Defect("a file that is not what the edition says".to_owned()));
        }
        used[file.attachment as usize] = true;
    }
    if used.iter().all(|u| *u) { Ok(()) } else { Err(StoreError::Defect("a file of no document".to_owned())) }
}

/// The digest of an edition's file; those are made here and held.
fn digest(body: &Body<'_>) -> Option<String> {
    match body {
        Body::Held(bytes) => Some(hex::encode(Sha256::digest(bytes))),
        Body::Carried(_) => None,
    }
}

/// The shop whose chain bears this name, and where that ends.
pub(crate) fn chain_named(connection: &Connection, uid: &Uid) -> Result<Option<(ShopId, End)>, StoreError> {
    let shop: Option<u32> =
        connection.query_row("SELECT shop FROM chains WHERE uid = ?1", [uid], |row| row.get(0)).optional()?;
    shop.map(|shop| Ok((ShopId(shop), known_end(connection, ShopId(shop))?))).transpose()
}

/// Whether an entry still has its contents and may lose them: a destruction itself may not.
pub(crate) fn is_whole(connection: &Connection, shop: ShopId, seq: u64) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) > 0 FROM events JOIN payloads USING (shop, seq)
         WHERE shop = ?1 AND seq = ?2 AND kind <> 'destroyed'";
    Ok(connection.query_row(sql, (shop.0, signed(seq)?), |row| row.get(0))?)
}

/// The workspace that holds the master copy of a shop, and whose it is; none where it never changed hands.
pub(crate) fn holder(connection: &Connection, shop: ShopId) -> Result<Option<(String, String)>, StoreError> {
    let found: Option<(Option<String>, Option<String>)> = connection
        .query_row("SELECT holder, holder_name FROM shops WHERE shop = ?1", [shop.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(found.and_then(|(holder, name)| holder.zip(name)))
}

/// Refuses where the master copy of a shop lies in other hands.
pub(crate) fn master(connection: &Connection, shop: ShopId) -> Result<(), StoreError> {
    match holder(connection, shop)? {
        Some((holder, name)) if holder != hex::encode(workspace_uid(connection)?) => {
            Err(StoreError::HandedOver(name))
        }
        _ => Ok(()),
    }
}

/// Checks that files are as long as an entry says.
fn described(files: &[Attached], attachments: &[Body<'_>]) -> Result<(), StoreError> {
    let said: Vec<u64> = files.iter().map(|f| f.size).collect();
    let given: Vec<u64> = attachments.iter().map(Body::size).collect();
    if said == given {
        Ok(())
    } else {
        Err(StoreError::Defect("files that are not what their entry says".to_owned()))
    }
}

/// The end of a chain that has to be there.
pub(crate) fn known_end(connection: &Connection, shop: ShopId) -> Result<End, StoreError> {
    end(connection, shop)?.ok_or_else(|| no_shop(shop))
}

/// A count as SQLite keeps it.
pub(crate) fn signed(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Defect("a number out of range".to_owned()))
}

/// A count as SQLite kept it.
pub(crate) fn unsigned(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Damaged("a number out of range".to_owned()))
}
