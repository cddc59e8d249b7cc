//! Pages of letters out of a register of any size: no list walks the rows that it does not show.
//!
//! Totals come from counts by shop and month; a far page begins in its month, not at the first row; open letters
//! are counted by an index that holds all that filters ask for; searches go from the youngest letter back and stop
//! when enough are counted.

use pismovnik_register::ShopId;
use rusqlite::{Connection, ToSql, params_from_iter};

use crate::entry::unsigned;
use crate::error::StoreError;
use crate::letters::{Awaiting, LINE, LetterCount, LetterLine, LetterPage, LetterQuery, read_line};
use crate::search;

/// Furthest that the finds of a search are counted.
const COUNTED: u32 = 1_000;

/// A page of letters.
pub(crate) fn list(connection: &Connection, query: &LetterQuery) -> Result<LetterPage, StoreError> {
    match &query.words {
        Some(words) => searched(connection, query, words),
        None if query.by_due || walked(query) => by_due(connection, query),
        None => by_receipt(connection, query),
    }
}

/// Whether the counts by month cannot tell how many there are.
fn walked(query: &LetterQuery) -> bool {
    query.due_by.is_some() || query.due_from.is_some() || query.awaiting.is_some()
}

/// How many letters each shop has.
pub(crate) fn counts(connection: &Connection) -> Result<Vec<LetterCount>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT shop, sum(letters * open), sum(letters) FROM letter_counts GROUP BY shop ORDER BY shop",
    )?;
    let mut rows = statement.query([])?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        let (open, all) = (unsigned(row.get(1)?)?, unsigned(row.get(2)?)?);
        counts.push(LetterCount { shop: ShopId(row.get(0)?), open, all });
    }
    Ok(counts)
}

/// Adds a letter's line to the counts, or takes it off.
pub(crate) fn count(connection: &Connection, id: i64, by: i64) -> Result<(), StoreError> {
    const OF: &str =
        "(shop, month, open) = (SELECT shop, substr(received, 1, 7), open FROM letters WHERE id = ?1)";
    if by < 0 {
        // An insertion that only takes off would be a count below nothing, which the table refuses.
        let sql = format!("UPDATE letter_counts SET letters = letters + ?2 WHERE {OF}");
        connection.prepare_cached(&sql)?.execute((id, by))?;
        let sql = format!("DELETE FROM letter_counts WHERE letters = 0 AND {OF}");
        connection.prepare_cached(&sql)?.execute([id])?;
    } else {
        let sql = "INSERT INTO letter_counts (shop, month, open, letters)
             SELECT shop, substr(received, 1, 7), open, ?2 FROM letters WHERE id = ?1
             ON CONFLICT (shop, month, open) DO UPDATE SET letters = letters + ?2";
        connection.prepare_cached(sql)?.execute((id, by))?;
    }
    Ok(())
}

/// Whether the counts are those of the lines.
pub(crate) fn counts_sound(connection: &Connection) -> Result<bool, StoreError> {
    let all = |sql: &str| -> Result<Vec<(u32, String, bool, i64)>, StoreError> {
        let mut statement = connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let kept = all("SELECT shop, month, open, letters FROM letter_counts ORDER BY 1, 2, 3")?;
    let is = all("SELECT shop, substr(received, 1, 7), open, count(*) FROM letters GROUP BY 1, 2, 3")?;
    Ok(kept == is)
}

/// Conditions of a statement with their values.
#[derive(Default)]
struct Conditions {
    sql: Vec<String>,
    values: Vec<Box<dyn ToSql>>,
}

impl Conditions {
    /// Adds a condition whose one value stands where it says `?`.
    fn add(&mut self, sql: &str, value: impl ToSql + 'static) {
        self.values.push(Box::new(value));
        self.sql.push(sql.replace('?', &format!("?{}", self.values.len())));
    }

    /// The shop and whether open, with the column of the open state.
    fn of(query: &LetterQuery) -> Conditions {
        let mut conditions = Conditions::default();
        if let Some(shop) = query.shop {
            conditions.add("shop = ?", shop.0);
        }
        // Written out, so that the indexes of the open letters serve.
        match query.open.or(walked(query).then_some(true)) {
            Some(true) => conditions.sql.push("open = 1".to_owned()),
            Some(false) => conditions.sql.push("open = 0".to_owned()),
            None => {}
        }
        if let Some(day) = query.due_by {
            conditions.add("coalesce(due, '9999-12-31') <= ?", day.to_string());
        }
        if let Some(day) = query.due_from {
            conditions.add("coalesce(due, '9999-12-31') >= ?", day.to_string());
        }
        match query.awaiting {
            Some(Awaiting::Answer) => conditions.sql.push("stage NOT IN ('proof', 'ready')".to_owned()),
            Some(Awaiting::Proof) => conditions.sql.push("stage = 'proof'".to_owned()),
            None => {}
        }
        conditions
    }

    fn filter(&self) -> String {
        if self.sql.is_empty() { String::new() } else { format!("WHERE {}", self.sql.join(" AND ")) }
    }
}

fn page(
    connection: &Connection,
    sql: &str,
    values: &[Box<dyn ToSql>],
    total: u64,
) -> Result<LetterPage, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(read_line(row)?);
    }
    Ok(LetterPage { lines, total, more: false })
}

/// By receipt, the latest first: begins in the month that the page begins in.
fn by_receipt(connection: &Connection, query: &LetterQuery) -> Result<LetterPage, StoreError> {
    let mut conditions = Conditions::of(query);
    let sql = format!(
        "SELECT month, sum(letters) FROM letter_counts {} GROUP BY month ORDER BY month DESC",
        conditions.filter()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(&conditions.values))?;
    let (mut total, mut begin) = (0u64, None);
    let wanted = u64::from(query.offset);
    while let Some(row) = rows.next()? {
        let (month, letters) = (row.get::<_, String>(0)?, unsigned(row.get(1)?)?);
        if begin.is_none() && wanted < total + letters {
            begin = Some((month, wanted - total));
        }
        total += letters;
    }
    drop(rows);
    let Some((month, offset)) = begin else {
        return Ok(LetterPage { lines: Vec::new(), total, more: false });
    };
    conditions.add("received <= ?", format!("{month}-31"));
    let (filter, limit) = (conditions.filter(), query.limit);
    let sql = format!(
        "SELECT {LINE} FROM letters {filter} ORDER BY received DESC, id DESC LIMIT {limit} OFFSET {offset}"
    );
    page(connection, &sql, &conditions.values, total)
}

/// By due day, the earliest first, those without one last.
fn by_due(connection: &Connection, query: &LetterQuery) -> Result<LetterPage, StoreError> {
    let conditions = Conditions::of(query);
    let total: i64 = if walked(query) {
        let sql = format!("SELECT count(*) FROM letters {}", conditions.filter());
        connection.query_row(&sql, params_from_iter(&conditions.values), |row| row.get(0))?
    } else {
        let sql = format!("SELECT coalesce(sum(letters), 0) FROM letter_counts {}", conditions.filter());
        connection.query_row(&sql, params_from_iter(&conditions.values), |row| row.get(0))?
    };
    let order = if query.by_due { "coalesce(due, '9999-12-31'), id" } else { "received DESC, id DESC" };
    let (filter, limit, offset) = (conditions.filter(), query.limit, query.offset);
    let sql = format!("SELECT {LINE} FROM letters {filter} ORDER BY {order} LIMIT {limit} OFFSET {offset}");
    page(connection, &sql, &conditions.values, unsigned(total)?)
}

/// By words: the youngest letter first, or by due day where that is asked for.
fn searched(connection: &Connection, query: &LetterQuery, words: &str) -> Result<LetterPage, StoreError> {
    let open = query.open.or(walked(query).then_some(true));
    let Some(words) = search::query(words, query.shop.map(|s| s.0), open) else {
        return Ok(LetterPage::default());
    };
    if query.by_due || walked(query) {
        return searched_by_due(connection, query, &words);
    }
    // The marks in the search say of which shop a letter is and whether it is open: only the lines that are shown
    // are looked up.
    let (from, through) = (query.offset, query.offset.saturating_add(query.limit));
    let found = found(connection, &words, &format!("DESC LIMIT {}", COUNTED.max(through)))?;
    let mut lines = Vec::new();
    for id in found.iter().take(through as usize).skip(from as usize) {
        lines.push(line_at(connection, *id)?);
    }
    Ok(LetterPage { lines, total: found.len() as u64, more: found.len() >= COUNTED as usize })
}

/// The letters that hold words, in an order of their places.
fn found(connection: &Connection, words: &str, order: &str) -> Result<Vec<i64>, StoreError> {
    let sql = format!("SELECT rowid FROM letter_words WHERE letter_words MATCH ?1 ORDER BY rowid {order}");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([words], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Searches among letters in the order of their days: their index is walked, and those kept that the search found.
fn searched_by_due(
    connection: &Connection,
    query: &LetterQuery,
    words: &str,
) -> Result<LetterPage, StoreError> {
    let found = found(connection, words, "ASC")?;
    let conditions = Conditions::of(query);
    let order = if query.by_due { "coalesce(due, '9999-12-31'), id" } else { "id DESC" };
    let sql = format!("SELECT id FROM letters {} ORDER BY {order}", conditions.filter());
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(&conditions.values))?;
    let (from, through) = (u64::from(query.offset), u64::from(query.offset) + u64::from(query.limit));
    let (mut lines, mut total) = (Vec::new(), 0);
    while total < found.len() as u64
        && let Some(row) = rows.next()?
    {
        let id: i64 = row.get(0)?;
        if found.binary_search(&id).is_ok() {
            if (from..through).contains(&total) {
                lines.push(line_at(connection, id)?);
            }
            total += 1;
        }
    }
    Ok(LetterPage { lines, total, more: false })
}

fn line_at(connection: &Connection, id: i64) -> Result<LetterLine, StoreError> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LINE} FROM letters WHERE id = ?1"))?;
    let mut rows = statement.query([id])?;
    let row = rows.next()?.ok_or_else(|| StoreError::Damaged("a word of no letter".to_owned()))?;
    read_line(row)
}
