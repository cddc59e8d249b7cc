//! Reading a workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use pismovnik_model::{Answers, Day, Locale, OwnKey, OwnWord, OwnWords, PaperKey, Publication, Value};
use pismovnik_register::letters::{Entry, Letter, LetterId};
use pismovnik_register::{Command, Edition, Event, IssuedFile, ShopId, State, name_key};
use rusqlite::{Connection, OptionalExtension};

use crate::chain::{self, Hash};
use crate::connect::{Access, connect, in_memory, number};
use crate::entry::{self, Payload};
use crate::error::{StoreError, no_shop};
use crate::extract::Extract;
use crate::key::Key;
use crate::letters::{self, LetterCount, LetterPage, LetterQuery};
use crate::place::beside;
use crate::{extract, handover, lists, projection, verify};

/// The condition of the index `events_beside_letters`, in the words in which SQLite knows it again.
const BESIDE_LETTERS: &str =
    "e.kind NOT GLOB 'letter-*' AND e.kind NOT IN ('stop-listed', 'stop-lifted', 'destroyed')";

/// A read-only handle on an open workspace. It sees every finished write of the [`crate::Workspace`]
/// that it came from, and can be moved to another thread.
pub struct Reader {
    connection: Connection,
    path: PathBuf,
}

/// Says nothing about the contents.
impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// Facts about a workspace; no names, no paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// Version of the schema.
    pub schema: u32,
    /// The day it was created.
    pub created: Day,
    /// Number of shops.
    pub shops: u64,
    /// Number of events of all shops.
    pub events: u64,
    /// Number of editions of all shops.
    pub editions: u64,
    /// Number of files kept in it.
    pub attachments: u64,
    /// Size on disk in bytes, log included.
    pub size: u64,
    /// Short head of the workspace chain; none before the first event.
    pub head: Option<String>,
}

/// Submissions imported at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Import {
    /// Its number among the shop's imports, from 1, never given twice.
    pub number: u64,
    /// Its entry in the shop's chain.
    pub seq: u64,
    /// The day of the import.
    pub day: Day,
    /// How many submissions.
    pub count: u32,
    /// The day of the earliest.
    pub from: Day,
    /// The day of the latest.
    pub through: Day,
}

/// A shop in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopLine {
    /// Its number.
    pub id: ShopId,
    /// Its name.
    pub name: String,
    /// The preset it began from.
    pub preset: Option<String>,
    /// The day it was opened.
    pub created: Option<Day>,
    /// The day of its last event.
    pub changed: Option<Day>,
    /// Number of its answers.
    pub answers: u64,
    /// Number of its editions.
    pub editions: u32,
    /// Length of its chain.
    pub events: u64,
    /// Short head of its chain, as printed on papers.
    pub head: String,
}

/// One entry of a shop's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its place in the chain, from 1.
    pub seq: u64,
    /// Its day.
    pub day: Day,
    /// Its kind, kebab-case.
    pub kind: String,
    /// What happened; none where its contents were destroyed.
    pub event: Option<Event>,
    /// Short head of the chain after it.
    pub head: String,
}

/// The answers that an undo would bring back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// The entry to be taken back.
    pub seq: u64,
    /// The page it belongs to.
    pub page: String,
    /// Question id -> the answer before; `None` where there was none.
    pub before: BTreeMap<String, Option<Value>>,
    /// The edition that was restored, where the entry is a restoring one; `page` is empty then.
    pub edition: Option<u32>,
    /// Own words before; `None` where there were none.
    pub words: BTreeMap<OwnKey, Option<OwnWords>>,
}

impl Undoable {
    /// The command that takes the entry back.
    pub fn command(self, shop: ShopId) -> Command {
        let undoes = Some(self.seq);
        match self.edition {
            Some(edition) => {
                Command::RestoreEdition { shop, edition, answers: self.before, words: self.words, undoes }
            }
            None => Command::RecordAnswers { shop, page: self.page, changes: self.before, undoes },
        }
    }
}

impl Reader {
    pub(crate) fn open(path: &Path, key: &Key) -> Result<Reader, StoreError> {
        Ok(Reader { connection: connect(path, key, Access::Read)?, path: path.to_path_buf() })
    }

    /// Where the file lies.
    pub(crate) fn place(&self) -> &Path {
        &self.path
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Lets the file go.
    pub(crate) fn close(&mut self) -> Result<(), StoreError> {
        self.connection = in_memory()?;
        Ok(())
    }

    /// The last hash of the workspace chain; none before the first event.
    pub(crate) fn anchor_head(connection: &Connection) -> Result<Option<Hash>, StoreError> {
        let sql = "SELECT hash FROM anchors ORDER BY seq DESC LIMIT 1";
        Ok(connection.query_row(sql, [], |row| row.get(0)).optional()?)
    }

    /// Another reader of the same file.
    pub(crate) fn again(&self, key: &Key) -> Result<Reader, StoreError> {
        Reader::open(&self.path, key)
    }

    /// Facts about the workspace.
    ///
    /// # Errors
    /// Only where the file is damaged or gone.
    pub fn info(&self) -> Result<Info, StoreError> {
        let count = |sql| number(&self.connection, sql).and_then(entry::unsigned);
        let created: String =
            self.connection.query_row("SELECT created FROM workspace", [], |row| row.get(0))?;
        let head = Reader::anchor_head(&self.connection)?;
        let size = |path: &Path| std::fs::metadata(path).map_or(0, |m| m.len());
        Ok(Info {
            schema: u32::try_from(count("PRAGMA user_version")?).unwrap_or(u32::MAX),
            created: projection::day(&created)?,
            shops: count("SELECT count(*) FROM chains")?,
            // Each chain counts its own from 1, without a gap.
            events: count(
                "SELECT coalesce(sum((SELECT max(seq) FROM events e WHERE e.shop = c.shop)), 0) FROM chains c",
            )?,
            editions: count("SELECT count(*) FROM editions")?,
            attachments: count("SELECT count(*) FROM attachments")?,
            size: size(&self.path) + size(&beside(&self.path, "-wal")),
            head: head.as_ref().map(chain::short),
        })
    }

    /// All shops by number.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn shops(&self) -> Result<Vec<ShopLine>, StoreError> {
        let mut statement = self.connection.prepare("SELECT shop FROM shops ORDER BY shop")?;
        let ids = statement.query_map([], |row| row.get(0).map(ShopId))?.collect::<Result<Vec<_>, _>>()?;
        ids.into_iter().map(|id| self.shop(id)).collect()
    }

    /// One shop.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn shop(&self, id: ShopId) -> Result<ShopLine, StoreError> {
        let end = entry::known_end(&self.connection, id)?;
        let row = self
            .connection
            .query_row(
                "SELECT name, preset, created, changed,
                     (SELECT count(*) FROM answers a WHERE a.shop = s.shop),
                     (SELECT count(*) FROM editions e WHERE e.shop = s.shop)
                 FROM shops s WHERE shop = ?1",
                [id.0],
                |row| {
                    let days: [Option<String>; 2] = [row.get(2)?, row.get(3)?];
                    let counts: (i64, u32) = (row.get(4)?, row.get(5)?);
                    Ok((row.get(0)?, row.get(1)?, days, counts))
                },
            )
            .optional()?;
        let (name, preset, [created, changed], (answers, editions)) = row.ok_or_else(|| no_shop(id))?;
        let day = |text: Option<String>| text.as_deref().map(projection::day).transpose();
        Ok(ShopLine {
            id,
            name,
            preset,
            created: day(created)?,
            changed: day(changed)?,
            answers: entry::unsigned(answers)?,
            editions,
            events: end.length,
            head: chain::short(&end.head),
        })
    }

    /// The shop that somebody means by its number or by its name, whatever the name's case.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`] with what was asked for.
    pub fn find_shop(&self, wanted: &str) -> Result<ShopId, StoreError> {
        let shops = self.shops()?;
        let key = name_key(wanted);
        let named = shops.iter().find(|s| name_key(&s.name) == key);
        let numbered = || wanted.trim().parse().ok().and_then(|n| shops.iter().find(|s| s.id == ShopId(n)));
        named.or_else(numbered).map(|s| s.id).ok_or_else(|| StoreError::ShopUnknown(wanted.to_owned()))
    }

    /// A shop's answers, the no longer reachable ones too.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn answers(&self, shop: ShopId) -> Result<Answers, StoreError> {
        entry::known_end(&self.connection, shop)?;
        projection::answers(&self.connection, shop)
    }

    /// The owner's own words in a shop's papers.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn own_words(&self, shop: ShopId) -> Result<Vec<OwnWord>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        let found = projection::own_words(&self.connection, shop)?;
        Ok(found.into_iter().map(|(at, words)| OwnWord { at, words }).collect())
    }

    /// Where a shop's papers are published, as the owner states it.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn publications(&self, shop: ShopId) -> Result<BTreeMap<PaperKey, Publication>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        projection::publications(&self.connection, shop)
    }

    /// A shop's editions by number, without the answers frozen in them (see [`Reader::edition`]).
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn editions(&self, shop: ShopId) -> Result<Vec<Edition>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        projection::editions(&self.connection, shop)
    }

    /// One edition with its answers.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::EditionUnknown`].
    pub fn edition(&self, shop: ShopId, number: u32) -> Result<Edition, StoreError> {
        Ok(self.issued(shop, number)?.1)
    }

    /// The bytes of one file of an edition, as they were issued.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::EditionUnknown`] (edition, document, language or format
    /// not there), [`StoreError::Damaged`] where the bytes are not those that were issued.
    pub fn read_file(
        &self,
        shop: ShopId,
        number: u32,
        document: &str,
        lang: Locale,
        format: &str,
    ) -> Result<Vec<u8>, StoreError> {
        let (seq, edition) = self.issued(shop, number)?;
        let file: &IssuedFile = edition
            .documents
            .iter()
            .filter(|d| d.id == document && d.lang == lang)
            .flat_map(|d| &d.files)
            .find(|f| f.format == format)
            .ok_or_else(|| {
                StoreError::EditionUnknown(format!("{number}: {document}.{}.{format}", lang.code()))
            })?;
        entry::read_attachment(&self.connection, shop, seq, file.attachment)
    }

    fn issued(&self, shop: ShopId, number: u32) -> Result<(u64, Edition), StoreError> {
        entry::known_end(&self.connection, shop)?;
        projection::edition(&self.connection, shop, number)?
            .ok_or_else(|| StoreError::EditionUnknown(number.to_string()))
    }

    /// The imports of submissions that are still there, oldest first. Their numbers stay the same when
    /// others are removed.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn imports(&self, shop: ShopId) -> Result<Vec<Import>, StoreError> {
        let mut imports = Vec::new();
        entry::known_end(&self.connection, shop)?;
        let all = self.recorded_beside("LEFT JOIN", "e.kind = 'submissions-imported'", shop)?;
        for (number, recorded) in (1..).zip(all) {
            if let Some(Event::SubmissionsImported { count, from, through, .. }) = recorded.event {
                let (seq, day) = (recorded.seq, recorded.day);
                imports.push(Import { number, seq, day, count, from, through });
            }
        }
        Ok(imports)
    }

    /// The rows of an import, as they were kept.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`], [`StoreError::ImportUnknown`]; [`StoreError::Damaged`] where they are
    /// not those that were kept.
    pub fn read_import(&self, shop: ShopId, number: u64) -> Result<Vec<u8>, StoreError> {
        let found = self.imports(shop)?.into_iter().find(|i| i.number == number);
        let seq = found.ok_or(StoreError::ImportUnknown(number))?.seq;
        entry::read_attachment(&self.connection, shop, seq, 0)
    }

    /// What happened to a shop's papers outside letters: signatures and packets, oldest first.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn signings(&self, shop: ShopId) -> Result<Vec<Recorded>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        self.recorded_beside("JOIN", "e.kind IN ('paper-signed', 'packet-made', 'packet-withdrawn')", shop)
    }

    /// What happened to a shop's own words: each change, the oldest first, with the editions between them.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn words_history(&self, shop: ShopId) -> Result<Vec<Recorded>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        let kinds =
            "e.kind IN ('own-words-recorded', 'own-words-withdrawn', 'edition-issued', 'edition-restored')";
        self.recorded_beside("JOIN", kinds, shop)
    }

    /// Entries of a shop besides its letters, found by the index that holds no others.
    fn recorded_beside(&self, join: &str, kinds: &str, shop: ShopId) -> Result<Vec<Recorded>, StoreError> {
        let sql = format!(
            "SELECT e.seq, e.day, e.kind, p.body, e.hash FROM events e INDEXED BY events_beside_letters
                 {join} payloads p USING (shop, seq)
             WHERE e.shop = ?1 AND {BESIDE_LETTERS} AND {kinds} ORDER BY e.seq"
        );
        self.recorded(&sql, shop)
    }

    /// The bytes of a file of such an entry.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where they are not those that were kept.
    pub fn signed_file(&self, shop: ShopId, seq: u64, n: u32) -> Result<Vec<u8>, StoreError> {
        entry::read_attachment(&self.connection, shop, seq, n)
    }

    /// A letter, folded from its entries.
    ///
    /// # Errors
    /// [`StoreError::LetterUnknown`], also where its first entry is destroyed.
    pub fn letter(&self, shop: ShopId, letter: LetterId) -> Result<Letter, StoreError> {
        Letter::fold(&self.letter_entries(shop, letter)?)
            .ok_or_else(|| StoreError::LetterUnknown(letter.to_string()))
    }

    /// The entries of a letter whose contents are still there, oldest first; none for no letter.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letter_entries(&self, shop: ShopId, letter: LetterId) -> Result<Vec<Entry>, StoreError> {
        letters::entries(&self.connection, shop, letter)
    }

    /// The letter that bears an incoming number, whatever the number's case.
    ///
    /// # Errors
    /// [`StoreError::LetterUnknown`].
    pub fn find_letter(&self, shop: ShopId, number: &str) -> Result<LetterId, StoreError> {
        letters::numbered(&self.connection, shop, letters::Way::In, number)?
            .ok_or_else(|| StoreError::LetterUnknown(number.to_owned()))
    }

    /// The letter that an outgoing letter or an act of this number belongs to; none where no one bears it.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn find_outgoing(&self, shop: ShopId, number: &str) -> Result<Option<LetterId>, StoreError> {
        letters::numbered(&self.connection, shop, letters::Way::Out, number)
    }

    /// A page of letters.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters(&self, query: &LetterQuery) -> Result<LetterPage, StoreError> {
        lists::list(&self.connection, query)
    }

    /// How many letters each shop has that has any.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letter_counts(&self) -> Result<Vec<LetterCount>, StoreError> {
        lists::counts(&self.connection)
    }

    /// How many letters a shop received in a year: for the next number.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters_of_year(&self, shop: ShopId, year: i16) -> Result<u64, StoreError> {
        letters::of_year(&self.connection, shop, year)
    }

    /// The bytes of a file that came with an entry of a letter.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where they are not those that were kept, or destroyed.
    pub fn letter_file(&self, shop: ShopId, seq: u64, n: u32) -> Result<Vec<u8>, StoreError> {
        entry::read_attachment(&self.connection, shop, seq, n)
    }

    /// A shop's whole chain, oldest first.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn history(&self, shop: ShopId) -> Result<Vec<Recorded>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        self.recorded(
            "SELECT e.seq, e.day, e.kind, p.body, e.hash FROM events e LEFT JOIN payloads p USING (shop, seq)
             WHERE e.shop = ?1 ORDER BY e.seq",
            shop,
        )
    }

    fn recorded(&self, sql: &str, shop: ShopId) -> Result<Vec<Recorded>, StoreError> {
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([shop.0])?;
        let mut recorded = Vec::new();
        while let Some(row) = rows.next()? {
            let (day, body, hash): (String, Option<Vec<u8>>, Hash) = (row.get(1)?, row.get(3)?, row.get(4)?);
            recorded.push(Recorded {
                seq: entry::unsigned(row.get(0)?)?,
                day: projection::day(&day)?,
                kind: row.get(2)?,
                event: body.as_deref().and_then(Payload::read).map(|p| p.event),
                head: chain::short(&hash),
            });
        }
        Ok(recorded)
    }

    /// What the next undo of answers would bring back; none where nothing is left to take back. Undone
    /// entries are passed over, so that one undo after another walks back to the shop's opening.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn undoable(&self, shop: ShopId) -> Result<Option<Undoable>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        let mut statement = self.connection.prepare(&format!(
            "SELECT e.seq, p.body FROM events e INDEXED BY events_beside_letters
                 JOIN payloads p USING (shop, seq)
             WHERE e.shop = ?1 AND {BESIDE_LETTERS} AND e.kind IN ('answers-recorded', 'edition-restored')
             ORDER BY e.seq DESC",
        ))?;
        let mut rows = statement.query([shop.0])?;
        let mut undone = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (seq, body): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let seq = entry::unsigned(seq)?;
            let (page, edition, changes, words, undoes) = match Payload::read(&body).map(|p| p.event) {
                Some(Event::AnswersRecorded { page, changes, undoes }) => {
                    (page, None, changes, Vec::new(), undoes)
                }
                Some(Event::EditionRestored { edition, changes, words, undoes }) => {
                    (String::new(), Some(edition), changes, words, undoes)
                }
                _ => return Err(StoreError::Damaged("unreadable entry".to_owned())),
            };
            match undoes {
                Some(target) => {
                    undone.insert(target);
                }
                None if !undone.contains(&seq) => {
                    let before = changes.into_iter().map(|(question, c)| (question, c.from)).collect();
                    let words = words.into_iter().map(|w| (w.at, w.from)).collect();
                    return Ok(Some(Undoable { seq, page, before, edition, words }));
                }
                None => {}
            }
        }
        Ok(None)
    }

    /// The short head of a shop's chain, as printed on papers: `3f9a2-c07be`.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn head(&self, shop: ShopId) -> Result<String, StoreError> {
        Ok(chain::short(&entry::known_end(&self.connection, shop)?.head))
    }

    /// Which entry of a shop's chain a printed head stands for; none where the chain never had it,
    /// which shows that the chain was cut off or replaced.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`].
    pub fn find_head(&self, shop: ShopId, printed: &str) -> Result<Option<u64>, StoreError> {
        entry::known_end(&self.connection, shop)?;
        extract::of_head(&self.connection, shop, printed)
    }

    /// A part of a shop's chain for others to recompute: its links from `from` to the end, and the contents,
    /// keys and seals of the entries that are asked for.
    ///
    /// # Errors
    /// [`StoreError::ShopUnknown`]; [`StoreError::Damaged`].
    pub fn extract(&self, shop: ShopId, from: u64, asked: &[u64]) -> Result<Extract, StoreError> {
        extract::extract(&self.connection, shop, from, asked)
    }

    /// Whose hands a shop was given to, where the master copy is not here.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn handed_to(&self, shop: ShopId) -> Result<Option<String>, StoreError> {
        match entry::master(&self.connection, shop) {
            Err(StoreError::HandedOver(name)) => Ok(Some(name)),
            other => other.map(|()| None),
        }
    }

    /// The page of the questionnaire where this shop was left.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn position(&self, shop: ShopId) -> Result<Option<String>, StoreError> {
        self.setting(Some(shop), crate::workspace::POSITION)
    }

    /// A setting of a shop, or of the workspace.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn setting(&self, shop: Option<ShopId>, key: &str) -> Result<Option<String>, StoreError> {
        let scope = shop.map_or(0, |s| s.0);
        Ok(self
            .connection
            .query_row("SELECT value FROM settings WHERE scope = ?1 AND key = ?2", (scope, key), |row| {
                row.get(0)
            })
            .optional()?)
    }

    /// All settings of a shop, or of the workspace.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn settings(&self, shop: Option<ShopId>) -> Result<BTreeMap<String, String>, StoreError> {
        let scope = shop.map_or(0, |s| s.0);
        let mut statement = self.connection.prepare("SELECT key, value FROM settings WHERE scope = ?1")?;
        let rows = statement.query_map([scope], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A shop's settings whose keys begin so, by their keys.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn settings_of(&self, shop: ShopId, beginning: &str) -> Result<Vec<(String, String)>, StoreError> {
        handover::settings_of(&self.connection, shop, beginning)
    }

    /// The state that commands are decided on, as the projections hold it.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn state(&self) -> Result<State, StoreError> {
        projection::state(&self.connection)
    }

    /// Walks everything: both of SQLite's and SQLCipher's own checks, the schema, every chain, HMAC,
    /// attachment and anchor, and whether the projections are what the events come to.
    ///
    /// Never fails: what cannot be read is listed as broken.
    pub fn verify(&self) -> verify::Report {
        verify::verify(&self.connection)
    }
}
