//! Verification: every chain, HMAC, attachment and anchor walked, every broken place listed.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::{Problem, problem};
use pismovnik_register::letters::{FileId, LetterEvent};
use pismovnik_register::{Event, ShopId, State};
use rusqlite::{Connection, OptionalExtension};

use crate::chain::{self, Hash, Uid};
use crate::connect::{pages, structure};
use crate::entry::{self, Payload};
use crate::error::StoreError;
use crate::{letters, projection, schema, stop_list};

/// What verification saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Number of chains walked.
    pub shops: u64,
    /// Number of events walked.
    pub events: u64,
    /// Of these, how many had their contents destroyed, lawfully.
    pub destroyed: u64,
    /// Number of attachments read through.
    pub attachments: u64,
    /// Number of anchors walked.
    pub anchors: u64,
    /// Every broken place; empty for a sound workspace.
    pub broken: Vec<Broken>,
}

/// A broken place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// An event of a shop's chain.
    Event {
        /// The shop.
        shop: ShopId,
        /// The event's place in the chain.
        seq: u64,
        /// What is wrong.
        fault: Fault,
    },
    /// A file that belongs to an event.
    Attachment {
        /// The shop.
        shop: ShopId,
        /// The event's place in the chain.
        seq: u64,
        /// Index of the file.
        n: u32,
    },
    /// An anchor of the workspace chain.
    Anchor {
        /// Its place.
        seq: u64,
        /// What is wrong.
        fault: Fault,
    },
    /// The projections are not what the events come to. Rebuilding mends that.
    Projection,
    /// The file, the schema or a table cannot be what it was.
    File {
        /// What SQLite or SQLCipher says, or what was missed; no contents.
        detail: String,
    },
}

/// What is wrong at a place of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Nothing stands where something should.
    Missing,
    /// It does not follow from what stands before it.
    Link,
    /// Its hash is not that of its fields.
    Hash,
    /// Its contents are not those that were sealed.
    Contents,
    /// Its contents are gone without a `destroyed` event, or still there in spite of one.
    Destruction,
    /// It is not anchored in the workspace chain, or the anchor names another head.
    Anchor,
}

impl Report {
    /// Whether nothing is broken.
    pub fn is_sound(&self) -> bool {
        self.broken.is_empty()
    }

    /// The broken places as problems; `at` is `shop/sequence`, `shop/sequence/file` or empty.
    pub fn problems(&self) -> Vec<Problem> {
        self.broken.iter().map(Broken::problem).collect()
    }
}

impl Broken {
    fn problem(&self) -> Problem {
        let damaged = |detail: &str| Problem::new(problem::WORKSPACE_DAMAGED, "").with("detail", detail);
        match self {
            Broken::Event { shop, seq, .. } => {
                Problem::new(problem::CHAIN_BROKEN, format!("{shop}/{seq}")).with("sequence", seq)
            }
            Broken::Attachment { shop, seq, n } => {
                Problem::new(problem::CHAIN_BROKEN, format!("{shop}/{seq}/{n}")).with("sequence", seq)
            }
            Broken::Anchor { seq, .. } => damaged(&format!("anchor {seq}")),
            Broken::Projection => damaged("projections"),
            Broken::File { detail } => damaged(detail),
        }
    }
}

/// Verifies all that a connection shows. A failing part is listed and the others are still walked.
pub(crate) fn verify(connection: &Connection) -> Report {
    beyond_pages(connection, pages(connection))
}

/// [`verify`] of a file whose pages were checked before.
pub(crate) fn beyond_pages(connection: &Connection, pages: Result<Vec<String>, StoreError>) -> Report {
    let mut report = Report::default();
    // After a page that does not decrypt, SQLite's check only stumbles over the same page.
    let file = pages.and_then(|found| if found.is_empty() { structure(connection) } else { Ok(found) });
    let complaints = file.unwrap_or_else(|error| vec![error.to_string()]);
    report.broken.extend(complaints.into_iter().map(|detail| Broken::File { detail }));
    for part in [tables, chains, anchors, projections] {
        if let Err(error) = part(connection, &mut report) {
            report.broken.push(Broken::File { detail: error.to_string() });
        }
    }
    report
}

/// The schema with its triggers, and that no row belongs to nothing.
fn tables(connection: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let is: BTreeSet<String> = schema::describe(connection)?.into_iter().collect();
    let should: BTreeSet<String> = schema::describe_fresh(schema::MIGRATIONS)?.into_iter().collect();
    for line in is.symmetric_difference(&should) {
        let name = line.split(':').next().unwrap_or_default();
        report.broken.push(Broken::File { detail: format!("schema: {name}") });
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let mut orphans = BTreeMap::<String, u64>::new();
    while let Some(row) = rows.next()? {
        *orphans.entry(row.get(0)?).or_default() += 1;
    }
    for (table, count) in orphans {
        report.broken.push(Broken::File { detail: format!("{count} rows of {table} belong to nothing") });
    }
    doubled(connection, report)
}

/// That no file has pieces of both kinds: only those in slices are ever read, and others would lie unseen beside them.
fn doubled(connection: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT shop, seq, n FROM sliced s
         WHERE EXISTS (SELECT 1 FROM chunks c WHERE c.shop = s.shop AND c.seq = s.seq AND c.n = s.n)",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (shop, seq) = (ShopId(row.get(0)?), entry::unsigned(row.get(1)?)?);
        report.broken.push(Broken::Attachment { shop, seq, n: row.get(2)? });
    }
    Ok(())
}

fn chains(connection: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let anchored = heads(connection)?;
    let mut statement = connection.prepare("SELECT shop, uid FROM chains ORDER BY shop")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let shop = ShopId(row.get(0)?);
        report.shops += 1;
        walk(connection, shop, row.get(1)?, anchored.get(&shop).copied(), report)?;
    }
    Ok(())
}

/// The last anchored place and head of each shop's chain.
fn heads(connection: &Connection) -> Result<BTreeMap<ShopId, (u64, Hash)>, StoreError> {
    let mut statement = connection.prepare("SELECT shop, shop_seq, head FROM anchors ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut heads = BTreeMap::new();
    while let Some(row) = rows.next()? {
        heads.insert(ShopId(row.get(0)?), (entry::unsigned(row.get(1)?)?, row.get(2)?));
    }
    Ok(heads)
}

/// One event as it stands in the table.
struct Row {
    seq: u64,
    kind: String,
    day: String,
    prev: Hash,
    hmac: Hash,
    hash: Hash,
}

fn walk(
    connection: &Connection,
    shop: ShopId,
    uid: Uid,
    anchored: Option<(u64, Hash)>,
    report: &mut Report,
) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare("SELECT seq, kind, day, prev, hmac, hash FROM events WHERE shop = ?1 ORDER BY seq")?;
    let mut rows = statement.query([shop.0])?;
    let (mut next, mut head) = (1, chain::genesis(&uid));
    let mut ordered = Ordered::default();
    while let Some(row) = rows.next()? {
        let row = Row {
            seq: entry::unsigned(row.get(0)?)?,
            kind: row.get(1)?,
            day: row.get(2)?,
            prev: row.get(3)?,
            hmac: row.get(4)?,
            hash: row.get(5)?,
        };
        report.events += 1;
        let mut broken = |fault| report.broken.push(Broken::Event { shop, seq: row.seq, fault });
        if row.seq != next {
            broken(Fault::Missing);
        }
        if row.prev != head || (row.seq == 1) != (row.kind == "shop-created") {
            broken(Fault::Link);
        }
        if chain::event(&uid, row.seq, &row.kind, &row.day, &row.prev, &row.hmac) != row.hash {
            broken(Fault::Hash);
        }
        if anchored.is_some_and(|(seq, hash)| seq == row.seq && hash != row.hash) {
            broken(Fault::Anchor);
        }
        contents(connection, shop, &row, &mut ordered, report)?;
        (next, head) = (row.seq + 1, row.hash);
    }
    let length = next - 1;
    // The last anchor names the last event: fewer events were cut off, more were never acknowledged.
    if anchored.map(|(seq, _)| seq) != Some(length) || length == 0 {
        report.broken.push(Broken::Event { shop, seq: next, fault: Fault::Anchor });
    }
    destructions(connection, shop, &ordered, report)
}

/// What the events say was destroyed, each with the event that says so: entries, and files alone.
#[derive(Default)]
struct Ordered {
    entries: BTreeMap<u64, u64>,
    files: BTreeMap<(u64, u32), u64>,
}

/// Payload, key and attachments of one event. Notes in `ordered` what it says was destroyed.
fn contents(
    connection: &Connection,
    shop: ShopId,
    event: &Row,
    ordered: &mut Ordered,
    report: &mut Report,
) -> Result<(), StoreError> {
    let at = (shop.0, entry::signed(event.seq)?);
    let broken = |fault| Broken::Event { shop, seq: event.seq, fault };
    let body: Option<Vec<u8>> = connection
        .query_row("SELECT body FROM payloads WHERE shop = ?1 AND seq = ?2", at, |row| row.get(0))
        .optional()?;
    let key: Option<Hash> = connection
        .query_row("SELECT key FROM entry_keys WHERE shop = ?1 AND seq = ?2", at, |row| row.get(0))
        .optional()?;
    // One more than the last index.
    let kept: u32 = connection.query_row(
        "SELECT coalesce(max(n) + 1, 0) FROM attachments WHERE shop = ?1 AND seq = ?2",
        at,
        |row| row.get(0),
    )?;
    let destroyed: bool = connection.query_row(
        "SELECT count(*) > 0 FROM destructions WHERE shop = ?1 AND target = ?2",
        at,
        |row| row.get(0),
    )?;
    if destroyed {
        report.destroyed += 1;
        if body.is_some() || key.is_some() || kept > 0 {
            report.broken.push(broken(Fault::Destruction));
        }
        return Ok(());
    }
    let (Some(body), Some(key)) = (body, key) else {
        report.broken.push(broken(Fault::Destruction));
        return Ok(());
    };
    let payload = Payload::read(&body).filter(|p| p.event.kind() == event.kind);
    let Some(payload) = payload.filter(|_| chain::seal(&key, &body) == event.hmac) else {
        report.broken.push(broken(Fault::Contents));
        return Ok(());
    };
    if let Event::Destroyed { entries } = &payload.event {
        ordered.entries.extend(entries.iter().map(|target| (*target, event.seq)));
    }
    if let Event::Letter { what, .. } = &payload.event
        && let LetterEvent::FilesDestroyed { files, .. } = &**what
    {
        ordered.files.extend(files.iter().map(|file| ((file.entry, file.n), event.seq)));
    }
    let named = u32::try_from(payload.attachments.len()).unwrap_or(u32::MAX);
    for n in 0..named.max(kept) {
        if gone(connection, at, n)? {
            if entry::has_file(connection, shop, FileId { entry: event.seq, n })? {
                report.broken.push(Broken::Attachment { shop, seq: event.seq, n });
            }
            continue;
        }
        report.attachments += 1;
        let is = entry::reseal(connection, shop, at.1, n, |_| {})?;
        if is.is_none() || payload.attachments.get(n as usize) != is.as_ref() {
            report.broken.push(Broken::Attachment { shop, seq: event.seq, n });
        }
    }
    Ok(())
}

/// Whether a file was destroyed alone.
fn gone(connection: &Connection, (shop, seq): (u32, i64), n: u32) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) > 0 FROM file_destructions WHERE shop = ?1 AND target = ?2 AND n = ?3";
    Ok(connection.query_row(sql, (shop, seq, n), |row| row.get(0))?)
}

/// The tables of destructions say exactly what the events of destruction say. Of files of entries that are gone
/// themselves, or that an event destroyed which is gone, there is nothing to compare.
fn destructions(
    connection: &Connection,
    shop: ShopId,
    ordered: &Ordered,
    report: &mut Report,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT target, seq FROM destructions WHERE shop = ?1")?;
    let mut rows = statement.query([shop.0])?;
    let mut done = BTreeMap::new();
    while let Some(row) = rows.next()? {
        done.insert(entry::unsigned(row.get(0)?)?, entry::unsigned(row.get(1)?)?);
    }
    for target in done.keys().chain(ordered.entries.keys()).collect::<BTreeSet<_>>() {
        if done.get(target) != ordered.entries.get(target) {
            report.broken.push(Broken::Event { shop, seq: *target, fault: Fault::Destruction });
        }
    }
    let mut statement = connection.prepare("SELECT target, n, seq FROM file_destructions WHERE shop = ?1")?;
    let mut rows = statement.query([shop.0])?;
    let mut files = BTreeMap::new();
    while let Some(row) = rows.next()? {
        files.insert((entry::unsigned(row.get(0)?)?, row.get(1)?), entry::unsigned(row.get(2)?)?);
    }
    for file in files.keys().chain(ordered.files.keys()).collect::<BTreeSet<_>>() {
        let (is, should) = (files.get(file), ordered.files.get(file));
        let beyond = done.contains_key(&file.0) || is.is_some_and(|seq| done.contains_key(seq));
        if is != should && !beyond {
            report.broken.push(Broken::Event { shop, seq: file.0, fault: Fault::Destruction });
        }
    }
    Ok(())
}

fn anchors(connection: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let workspace = entry::workspace_uid(connection)?;
    let mut statement = connection.prepare(
        "SELECT a.seq, a.shop_seq, a.head, a.prev, a.hash, c.uid, e.hash
         FROM anchors a LEFT JOIN chains c ON c.shop = a.shop
             LEFT JOIN events e ON e.shop = a.shop AND e.seq = a.shop_seq
         ORDER BY a.seq",
    )?;
    let mut rows = statement.query([])?;
    let (mut next, mut last) = (1, chain::anchor_genesis(&workspace));
    while let Some(row) = rows.next()? {
        let (seq, length) = (entry::unsigned(row.get(0)?)?, entry::unsigned(row.get(1)?)?);
        let (head, prev, hash): (Hash, Hash, Hash) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let (uid, event): (Option<Uid>, Option<Hash>) = (row.get(5)?, row.get(6)?);
        report.anchors += 1;
        let mut broken = |fault| report.broken.push(Broken::Anchor { seq, fault });
        if seq != next {
            broken(Fault::Missing);
        }
        if prev != last {
            broken(Fault::Link);
        }
        if event != Some(head) {
            broken(Fault::Anchor);
        }
        if uid.is_none_or(|uid| chain::anchor(&workspace, seq, &uid, length, &head, &prev) != hash) {
            broken(Fault::Hash);
        }
        (next, last) = (seq + 1, hash);
    }
    Ok(())
}

fn projections(connection: &Connection, report: &mut Report) -> Result<(), StoreError> {
    let mut folded = State::default();
    entry::each(connection, |shop, _, day, event| {
        folded.apply(shop, &event, day);
        Ok(())
    })?;
    if folded != projection::state(connection)?
        || !letters::sound(connection)?
        || !stop_list::sound(connection)?
    {
        report.broken.push(Broken::Projection);
    }
    Ok(())
}
