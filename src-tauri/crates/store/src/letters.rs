//! Letters in the store: their projections, their lists, their search.

use std::collections::BTreeMap;

use pismovnik_model::intake::Channel;
use pismovnik_model::{Day, LetterKind};
use pismovnik_register::letters::{Entry, Letter, LetterEvent, LetterId};
use pismovnik_register::{Event, ShopId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::counted::Kept;
use crate::entry::{self, Payload, signed, unsigned};
use crate::error::StoreError;
use crate::{lists, projection, search};

/// One letter in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterLine {
    /// The shop.
    pub shop: ShopId,
    /// The letter.
    pub letter: LetterId,
    /// The number on the paper.
    pub number: String,
    /// Who wrote, where named.
    pub sender: Option<String>,
    /// What it asks for.
    pub kinds: Vec<LetterKind>,
    /// How it came.
    pub channel: Channel,
    /// The day of receipt.
    pub received: Day,
    /// The day on which it was written down.
    pub registered: Day,
    /// The governing strict day.
    pub due: Option<Day>,
    /// The governing term's id.
    pub clock: Option<String>,
    /// How far it is: the id of a [`pismovnik_register::letters::Stage`].
    pub stage: String,
    /// Whether steps may still be taken.
    pub open: bool,
    /// The day of its last entry.
    pub changed: Day,
}

/// Which letters, in which order, which of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterQuery {
    /// Of one shop; else of all.
    pub shop: Option<ShopId>,
    /// Open or not; else both.
    pub open: Option<bool>,
    /// Due on this day or before; only open ones then.
    pub due_by: Option<Day>,
    /// Due on this day or after.
    pub due_from: Option<Day>,
    /// Only those that wait for this; counted one by one.
    pub awaiting: Option<Awaiting>,
    /// Words that all occur in number, sender, addresses, scope or notes, in whatever form.
    pub words: Option<String>,
    /// By due day, the earliest first; else by receipt, the latest first.
    pub by_due: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// What an open letter waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaiting {
    /// Something of the shop: its answer has not left yet.
    Answer,
    /// The proof that its answer left.
    Proof,
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterPage {
    /// The lines.
    pub lines: Vec<LetterLine>,
    /// How many there are in all.
    pub total: u64,
    /// Whether there may be more than `total`: a search for a common word is not counted to its end.
    pub more: bool,
}

/// How many letters a shop has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterCount {
    /// The shop.
    pub shop: ShopId,
    /// Open ones.
    pub open: u64,
    /// All.
    pub all: u64,
}

/// The columns of a line, in the order in which [`read_line`] takes them.
pub(crate) const LINE: &str =
    "shop, letter, number, sender, kinds, channel, received, registered, due, clock, stage, open, changed";

/// A way of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Incoming.
    In,
    /// Outgoing letters and acts.
    Out,
}

impl Way {
    fn id(self) -> &'static str {
        match self {
            Way::In => "in",
            Way::Out => "out",
        }
    }
}

/// The form in which two numbers are compared: letters and digits in lower case.
pub(crate) fn number_key(number: &str) -> String {
    pismovnik_register::name_key(number)
}

/// Notes an entry of a letter. The letter's line is as before until it is [`refresh`]ed.
pub(crate) fn note(
    connection: &Connection,
    shop: ShopId,
    letter: LetterId,
    seq: u64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO letter_entries (shop, letter, seq) VALUES (?1, ?2, ?3)")?
        .execute((shop.0, signed(letter.0)?, signed(seq)?))?;
    Ok(())
}

/// Empties the projections of letters.
pub(crate) fn clear(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "DELETE FROM letter_numbers; DELETE FROM letter_counts; DELETE FROM letters;
         DELETE FROM letter_entries;
         INSERT INTO letter_words (letter_words) VALUES ('delete-all');",
    )?;
    Ok(())
}

/// The letter that an entry belongs to.
pub(crate) fn of_entry(
    connection: &Connection,
    shop: ShopId,
    seq: u64,
) -> Result<Option<LetterId>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT letter FROM letter_entries WHERE shop = ?1 AND seq = ?2")?;
    let letter: Option<i64> = statement.query_row((shop.0, signed(seq)?), |row| row.get(0)).optional()?;
    letter.map(|l| unsigned(l).map(LetterId)).transpose()
}

/// Folds a letter anew after entries lost their contents.
pub(crate) fn without(
    connection: &Connection,
    shop: ShopId,
    letter: LetterId,
    destroyed: &[u64],
) -> Result<(), StoreError> {
    for seq in destroyed {
        connection.execute(
            "DELETE FROM letter_entries WHERE shop = ?1 AND letter = ?2 AND seq = ?3",
            (shop.0, signed(letter.0)?, signed(*seq)?),
        )?;
    }
    if destroyed.contains(&letter.0) {
        // What was typed and never recorded may name the person too.
        connection.execute(
            "DELETE FROM settings WHERE scope = ?1 AND key GLOB ?2",
            (shop.0, letter_setting(letter, "*")),
        )?;
    }
    refresh(connection, shop, letter)
}

/// Takes the words of rows that are gone out of the search. A table without contents only marks a row as
/// deleted (its `secure-delete` does nothing there): the words go when the parts of the index are merged.
pub(crate) fn forget_words(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("INSERT INTO letter_words (letter_words) VALUES ('optimize');")?;
    Ok(())
}

/// The key of a setting that belongs to a letter (a draft, a mark): it is destroyed with the letter.
pub fn letter_setting(letter: LetterId, what: &str) -> String {
    format!("letter.{letter}.{what}")
}

/// Folds one letter anew and writes its line; takes it out of the lists where its first entry is gone.
pub(crate) fn refresh(connection: &Connection, shop: ShopId, letter: LetterId) -> Result<(), StoreError> {
    let of_letter = (shop.0, signed(letter.0)?);
    let id: Option<i64> = connection
        .prepare_cached("SELECT id FROM letters WHERE shop = ?1 AND letter = ?2")?
        .query_row(of_letter, |row| row.get(0))
        .optional()?;
    connection
        .prepare_cached("DELETE FROM letter_numbers WHERE shop = ?1 AND letter = ?2")?
        .execute(of_letter)?;
    if let Some(id) = id {
        connection.prepare_cached("DELETE FROM letter_words WHERE rowid = ?1")?.execute([id])?;
        lists::count(connection, id, -1)?;
    }
    let Some(folded) = Letter::fold(&entries(connection, shop, letter)?) else {
        if let Some(id) = id {
            connection.execute("DELETE FROM letters WHERE id = ?1", [id])?;
        }
        return Ok(());
    };
    let id = enter(connection, id, &line_of(shop, letter, &folded), &folded)?;
    lists::count(connection, id, 1)
}

/// Writes a letter's line, its words and its numbers; returns the line's place.
pub(crate) fn enter(
    connection: &Connection,
    id: Option<i64>,
    line: &LetterLine,
    folded: &Letter,
) -> Result<i64, StoreError> {
    let id = write(connection, id, line, folded)?;
    let words = search::indexed(&words_of(folded)) + "\n" + &search::marks(line.shop.0, line.open);
    connection
        .prepare_cached("INSERT INTO letter_words (rowid, words) VALUES (?1, ?2)")?
        .execute((id, words))?;
    let mut number_row = connection.prepare_cached(
        "INSERT OR IGNORE INTO letter_numbers (shop, way, number, letter) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (way, number) in numbers_of(folded) {
        number_row.execute((line.shop.0, way.id(), number_key(&number), signed(line.letter.0)?))?;
    }
    Ok(id)
}

fn write(
    connection: &Connection,
    id: Option<i64>,
    line: &LetterLine,
    folded: &Letter,
) -> Result<i64, StoreError> {
    let kept = Kept::of(folded)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO letters (id, shop, letter, number, sender, kinds, channel, received, registered, due, clock,
             stage, open, changed, unsent, unproven, basis, counted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
         ON CONFLICT (id) DO UPDATE SET number = excluded.number, sender = excluded.sender,
             kinds = excluded.kinds, channel = excluded.channel, received = excluded.received,
             registered = excluded.registered, due = excluded.due, clock = excluded.clock,
             stage = excluded.stage, open = excluded.open, changed = excluded.changed,
             unsent = excluded.unsent, unproven = excluded.unproven, basis = excluded.basis,
             counted = excluded.counted",
    )?;
    statement.execute(params![
        id,
        line.shop.0,
        signed(line.letter.0)?,
        line.number,
        line.sender,
        line.kinds.iter().map(|k| k.id()).collect::<Vec<_>>().join(" "),
        line.channel.id(),
        line.received.to_string(),
        line.registered.to_string(),
        line.due.map(|d| d.to_string()),
        line.clock,
        line.stage,
        line.open,
        line.changed.to_string(),
        kept.unsent,
        kept.unproven,
        kept.basis,
        kept.mark,
    ])?;
    Ok(id.unwrap_or_else(|| connection.last_insert_rowid()))
}

/// What a list shows of a letter.
pub(crate) fn line_of(shop: ShopId, letter: LetterId, folded: &Letter) -> LetterLine {
    let intake = &folded.intake;
    LetterLine {
        shop,
        letter,
        number: intake.number.clone(),
        sender: intake.sender.name.clone(),
        kinds: intake.kinds.clone(),
        channel: intake.channel,
        received: intake.received,
        registered: folded.registered,
        due: folded.counted.due,
        clock: folded.counted.governing.clone(),
        stage: folded.stage().id().to_owned(),
        open: folded.is_open(),
        changed: folded.last.1,
    }
}

/// Everything of a letter that is searched.
fn words_of(letter: &Letter) -> String {
    let (intake, sender) = (&letter.intake, &letter.intake.sender);
    let mut words: Vec<&str> = vec![&intake.number];
    words.extend(
        [&sender.name, &sender.address, &sender.email, &sender.phone, &intake.sender_number, &intake.scope]
            .into_iter()
            .filter_map(|w| w.as_deref()),
    );
    words.extend(intake.representative.iter().map(|r| r.name.as_str()));
    words.extend(intake.other.iter().map(|o| o.what.as_str()));
    words.extend(letter.notes.iter().map(|(_, text)| text.as_str()));
    words.extend(letter.outgoing.keys().chain(letter.acts.keys()).map(String::as_str));
    words.join("\n")
}

fn numbers_of(letter: &Letter) -> Vec<(Way, String)> {
    let mut numbers = vec![(Way::In, letter.intake.number.clone())];
    numbers.extend(letter.outgoing.keys().chain(letter.acts.keys()).map(|n| (Way::Out, n.clone())));
    numbers
}

/// Whether another letter of the shop bears a number.
pub(crate) fn taken(
    connection: &Connection,
    shop: ShopId,
    way: Way,
    number: &str,
    letter: Option<LetterId>,
) -> Result<bool, StoreError> {
    let owner: Option<i64> = connection
        .query_row(
            "SELECT letter FROM letter_numbers WHERE shop = ?1 AND way = ?2 AND number = ?3",
            (shop.0, way.id(), number_key(number)),
            |row| row.get(0),
        )
        .optional()?;
    Ok(match owner {
        Some(owner) => Some(LetterId(unsigned(owner)?)) != letter,
        None => false,
    })
}

/// The letter of a number.
pub(crate) fn numbered(
    connection: &Connection,
    shop: ShopId,
    way: Way,
    number: &str,
) -> Result<Option<LetterId>, StoreError> {
    let owner: Option<i64> = connection
        .query_row(
            "SELECT letter FROM letter_numbers WHERE shop = ?1 AND way = ?2 AND number = ?3",
            (shop.0, way.id(), number_key(number)),
            |row| row.get(0),
        )
        .optional()?;
    owner.map(|l| unsigned(l).map(LetterId)).transpose()
}

/// How many letters of a shop were received in a year.
pub(crate) fn of_year(connection: &Connection, shop: ShopId, year: i16) -> Result<u64, StoreError> {
    let count: i64 = connection.query_row(
        "SELECT count(*) FROM letters WHERE shop = ?1 AND received BETWEEN ?2 AND ?3",
        (shop.0, format!("{year:04}-01-01"), format!("{year:04}-12-31")),
        |row| row.get(0),
    )?;
    unsigned(count)
}

/// The entries of a letter whose contents are still there, in order.
pub(crate) fn entries(
    connection: &Connection,
    shop: ShopId,
    letter: LetterId,
) -> Result<Vec<Entry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT e.seq, e.day, p.body FROM letter_entries l JOIN events e USING (shop, seq)
             JOIN payloads p USING (shop, seq)
         WHERE l.shop = ?1 AND l.letter = ?2 ORDER BY l.seq",
    )?;
    let mut rows = statement.query((shop.0, signed(letter.0)?))?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(read_entry(row, 0)?);
    }
    Ok(entries)
}

/// Walks all letters whose contents are still there in the order in which they arrived, each with its entries in
/// order. The anchors know that order, of all shops together.
pub(crate) fn each(
    connection: &Connection,
    mut visit: impl FnMut(ShopId, LetterId, &[Entry]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT l.letter, e.seq, e.day, p.body FROM letter_entries l
             CROSS JOIN events e ON e.shop = l.shop AND e.seq = l.seq
             CROSS JOIN payloads p ON p.shop = l.shop AND p.seq = l.seq
         WHERE l.shop = ?1 AND l.letter > ?2 AND l.letter <= ?3 ORDER BY l.letter, l.seq",
    )?;
    let mut part = |shop: ShopId, from: i64, through: i64| -> Result<(), StoreError> {
        let mut rows = statement.query((shop.0, from, through))?;
        let (mut of, mut entries) = (None, Vec::new());
        while let Some(row) = rows.next()? {
            let next = LetterId(unsigned(row.get(0)?)?);
            if let Some(letter) = of.filter(|last| *last != next) {
                visit(shop, letter, &entries)?;
                entries.clear();
            }
            of = Some(next);
            entries.push(read_entry(row, 1)?);
        }
        of.map_or(Ok(()), |letter| visit(shop, letter, &entries))
    };
    let mut walked = BTreeMap::<ShopId, i64>::new();
    // What no anchor stands for comes last: a file may be damaged.
    for sql in [
        "SELECT shop, shop_seq FROM anchors ORDER BY seq",
        "SELECT shop, 9223372036854775807 FROM chains ORDER BY shop",
    ] {
        let mut ranges = connection.prepare(sql)?;
        let mut rows = ranges.query([])?;
        while let Some(row) = rows.next()? {
            let (shop, through) = (ShopId(row.get(0)?), row.get(1)?);
            let from = walked.insert(shop, through).unwrap_or(0);
            part(shop, from, through)?;
        }
    }
    Ok(())
}

/// An entry of a letter from three columns: number, day, payload.
fn read_entry(row: &Row<'_>, from: usize) -> Result<Entry, StoreError> {
    let (day, body): (String, Vec<u8>) = (row.get(from + 1)?, row.get(from + 2)?);
    let Some(Event::Letter { what, .. }) = Payload::read(&body).map(|p| p.event) else {
        return Err(StoreError::Damaged("unreadable entry".to_owned()));
    };
    Ok(Entry { seq: unsigned(row.get(from)?)?, day: projection::day(&day)?, event: *what })
}

pub(crate) fn read_line(row: &Row<'_>) -> Result<LetterLine, StoreError> {
    let damaged = || StoreError::Damaged("a letter's line".to_owned());
    let text = |column: usize| row.get::<_, String>(column);
    let kinds = text(4)?
        .split(' ')
        .filter(|k| !k.is_empty())
        .map(LetterKind::from_id)
        .collect::<Option<Vec<_>>>()
        .ok_or_else(damaged)?;
    Ok(LetterLine {
        shop: ShopId(row.get(0)?),
        letter: LetterId(unsigned(row.get(1)?)?),
        number: text(2)?,
        sender: row.get(3)?,
        kinds,
        channel: Channel::from_id(&text(5)?).ok_or_else(damaged)?,
        received: projection::day(&text(6)?)?,
        registered: projection::day(&text(7)?)?,
        due: row.get::<_, Option<String>>(8)?.as_deref().map(projection::day).transpose()?,
        clock: row.get(9)?,
        stage: text(10)?,
        open: row.get(11)?,
        changed: projection::day(&text(12)?)?,
    })
}

/// Whether the lines are what the entries come to.
pub(crate) fn sound(connection: &Connection) -> Result<bool, StoreError> {
    let mut found = BTreeMap::<(ShopId, LetterId), Vec<Entry>>::new();
    let mut shop_walked = None;
    let mut sound = true;
    let check = |letters: &mut BTreeMap<(ShopId, LetterId), Vec<Entry>>| -> Result<bool, StoreError> {
        let mut all = true;
        for ((shop, letter), entries) in std::mem::take(letters) {
            let folded = Letter::fold(&entries);
            let should = folded.as_ref().map(|folded| line_of(shop, letter, folded));
            all &= line(connection, shop, letter)? == should;
            all &= kept(connection, shop, letter)? == folded.as_ref().map(Kept::of).transpose()?;
        }
        Ok(all)
    };
    let mut count = 0i64;
    entry::each(connection, |shop, seq, day, event| {
        if shop_walked != Some(shop) {
            sound &= check(&mut found)?;
            shop_walked = Some(shop);
        }
        if let Event::Letter { letter, what } = event {
            count += i64::from(matches!(*what, LetterEvent::Received { .. }));
            found.entry((shop, letter)).or_default().push(Entry { seq, day, event: *what });
        }
        Ok(())
    })?;
    sound &= check(&mut found)?;
    let lines: i64 = connection.query_row("SELECT count(*) FROM letters", [], |row| row.get(0))?;
    let words: i64 = connection.query_row("SELECT count(*) FROM letter_words", [], |row| row.get(0))?;
    Ok(sound && lines == count && words == count && lists::counts_sound(connection)?)
}

/// What a line keeps besides.
fn kept(connection: &Connection, shop: ShopId, letter: LetterId) -> Result<Option<Kept>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT unsent, unproven, basis, counted FROM letters WHERE shop = ?1 AND letter = ?2",
    )?;
    let read = |row: &Row<'_>| {
        Ok(Kept { unsent: row.get(0)?, unproven: row.get(1)?, basis: row.get(2)?, mark: row.get(3)? })
    };
    Ok(statement.query_row((shop.0, signed(letter.0)?), read).optional()?)
}

/// One line.
pub(crate) fn line(
    connection: &Connection,
    shop: ShopId,
    letter: LetterId,
) -> Result<Option<LetterLine>, StoreError> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {LINE} FROM letters WHERE shop = ?1 AND letter = ?2"))?;
    let mut rows = statement.query((shop.0, signed(letter.0)?))?;
    rows.next()?.map(read_line).transpose()
}
