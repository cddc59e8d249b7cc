//! What others need to recompute a part of a chain by themselves: links, keys, contents.

use std::collections::BTreeMap;

use pismovnik_register::ShopId;
use rusqlite::{Connection, OptionalExtension};

use crate::chain::{self, Hash};
use crate::entry::{self, Payload, Sealed, signed, unsigned};
use crate::error::StoreError;

/// A part of a shop's chain, up to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The chain's random name, hex.
    pub name: String,
    /// Its links from the first asked for to the last there is.
    pub links: Vec<Link>,
    /// The contents of the entries asked for that still have them.
    pub entries: Vec<Opened>,
}

/// One link of a chain: what its hash covers. Nothing in it is about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its place, from 1.
    pub seq: u64,
    /// What kind of entry.
    pub kind: String,
    /// Its day, `2026-11-21`.
    pub day: String,
    /// The hash before it, hex.
    pub prev: String,
    /// The HMAC of its contents, hex.
    pub hmac: String,
    /// Its hash, hex.
    pub hash: String,
    /// Short head of the chain after it, as printed on papers.
    pub head: String,
}

/// The contents of an entry, and what proves them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its place.
    pub seq: u64,
    /// The key of its HMAC, hex.
    pub key: String,
    /// Its contents, JSON, byte for byte.
    pub body: Vec<u8>,
    /// Its files: key and HMAC under it, both hex; none of what was destroyed alone.
    pub files: Vec<Option<(String, String)>>,
}

/// Takes the links from `from` to the end, and opens the entries that are asked for.
pub(crate) fn extract(
    connection: &Connection,
    shop: ShopId,
    from: u64,
    asked: &[u64],
) -> Result<Extract, StoreError> {
    let end = entry::known_end(connection, shop)?;
    let mut statement = connection.prepare(
        "SELECT seq, kind, day, prev, hmac, hash FROM events WHERE shop = ?1 AND seq >= ?2 ORDER BY seq",
    )?;
    let mut rows = statement.query((shop.0, signed(from)?))?;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let hashes: [Hash; 3] = [row.get(3)?, row.get(4)?, row.get(5)?];
        links.push(Link {
            seq: unsigned(row.get(0)?)?,
            kind: row.get(1)?,
            day: row.get(2)?,
            prev: hex::encode(hashes[0]),
            hmac: hex::encode(hashes[1]),
            hash: hex::encode(hashes[2]),
            head: chain::short(&hashes[2]),
        });
    }
    let opened = asked.iter().map(|seq| open(connection, shop, *seq));
    let entries = opened.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    Ok(Extract { name: hex::encode(end.uid), links, entries })
}

fn open(connection: &Connection, shop: ShopId, seq: u64) -> Result<Option<Opened>, StoreError> {
    let row: Option<(Vec<u8>, Hash)> = connection
        .query_row(
            "SELECT body, key FROM payloads JOIN entry_keys USING (shop, seq) WHERE shop = ?1 AND seq = ?2",
            (shop.0, signed(seq)?),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((body, key)) = row else { return Ok(None) };
    let sealed =
        Payload::read(&body).ok_or_else(|| StoreError::Damaged("unreadable entry".to_owned()))?.attachments;
    let mut statement =
        connection.prepare_cached("SELECT n, key FROM attachments WHERE shop = ?1 AND seq = ?2")?;
    let keys = statement
        .query_map((shop.0, signed(seq)?), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<BTreeMap<u32, Hash>, _>>()?;
    let file = |(n, sealed): (u32, Sealed)| keys.get(&n).map(|key| (hex::encode(key), sealed.hmac));
    let files = (0..).zip(sealed).map(file).collect();
    Ok(Some(Opened { seq, key: hex::encode(key), body, files }))
}

/// The entry of a shop's chain that a printed head stands for.
pub(crate) fn of_head(
    connection: &Connection,
    shop: ShopId,
    printed: &str,
) -> Result<Option<u64>, StoreError> {
    let digits: String = printed.chars().filter(char::is_ascii_hexdigit).collect();
    let strange = printed.trim().chars().any(|c| !c.is_ascii_hexdigit() && !matches!(c, '-' | '–' | ' '));
    if digits.len() != 10 || strange {
        return Ok(None);
    }
    let sql = "SELECT seq FROM events WHERE shop = ?1 AND hex(substr(hash, 1, 5)) = ?2 ORDER BY seq LIMIT 1";
    let seq: Option<i64> =
        connection.query_row(sql, (shop.0, digits.to_uppercase()), |row| row.get(0)).optional()?;
    seq.map(unsigned).transpose()
}
