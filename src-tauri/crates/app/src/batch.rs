//! Many letters at once: from files or a table into the register, answered, signed, and where each one stands.
//!
//! What is done is known from the register itself; beside it only what is wanted is remembered, encrypted like all
//! settings: the rows that wait to be entered, which letters belong to the batch, and which work was under way. After a
//! crash that work goes on where it stood: a row whose letter is there is not entered again, a letter that has its
//! answer is not answered again.

pub mod enter;
pub mod read;
pub mod reply;
pub mod standing;

use std::collections::BTreeMap;

use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::LetterId;
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside, told};
use crate::letters::streams::Arriving;
use crate::view_letters::IntakeForm;

/// Under what the batch is remembered.
const HEAD: &str = "letter-batch";

/// Beginning of the names under which its rows are remembered, each by itself.
const ROW: &str = "letter-batch.row.";

/// Most rows and most letters of a batch.
pub const MOST: usize = 2000;

/// A letter that waits to be entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// Its place in the batch.
    pub id: u32,
    /// Where its file lies, or the table.
    pub path: String,
    /// Its line in a table; none of a file.
    pub line: Option<u64>,
    /// Bytes of the file when it was read.
    pub size: u64,
    /// SHA-256 of the file; empty of a line.
    pub hash: String,
    /// For which shop; none where nothing tells.
    pub shop: Option<i64>,
    /// What would be written down. What was only read stands in `unconfirmed`.
    pub form: IntakeForm,
    /// The first words that were read.
    pub text: String,
    /// What could not be read, in words of whoever had it read.
    pub troubles: Vec<String>,
    /// Somebody looked at it and found it right.
    pub confirmed: bool,
    /// The scan or photograph whose words are still to be recognised; of a row that was just read, not remembered.
    #[serde(skip)]
    pub scan: Option<Arriving>,
}

/// A work over many letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// Confirmed rows are entered.
    Entering,
    /// Letters are answered by a paper of this kind.
    Answering {
        /// Id of the kind.
        kind: String,
        /// Shops and letters.
        letters: Vec<(i64, u64)>,
    },
}

/// What is remembered of the batch beside its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Head {
    /// Its letters in the register: shop and letter.
    pub letters: Vec<(i64, u64)>,
    /// The work that was begun and not ended.
    pub work: Option<Work>,
    /// The row that is just being entered, and under which number.
    now: Option<(u32, String)>,
    /// The last place given to a row.
    last: u32,
}

impl Book {
    /// The batch without its rows.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn batch(&self) -> Inside<Head> {
        let kept = self.workspace().setting(None, HEAD).map_err(told)?;
        // What another program remembered in another shape is not worth a refusal.
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_else(Head::default))
    }

    /// The rows that wait to be entered, in order.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn batch_rows(&self) -> Inside<Vec<Row>> {
        let all: BTreeMap<String, String> = self.workspace().settings(None).map_err(told)?;
        let rows = all.iter().filter(|(key, _)| key.starts_with(ROW));
        Ok(rows.filter_map(|(_, json)| serde_json::from_str(json).ok()).collect())
    }

    /// Adds rows at the end of the batch.
    ///
    /// # Errors
    /// Too many of them; the file cannot be written.
    pub fn add_batch_rows(&mut self, rows: Vec<Row>) -> Inside<()> {
        let mut head = self.batch()?;
        if self.batch_rows()?.len() + rows.len() > MOST {
            return Err(vec![Problem::new(problem::BATCH_TOO_LARGE, "").with("max", MOST)]);
        }
        for mut row in rows {
            head.last += 1;
            row.id = head.last;
            self.keep_batch_row(&row)?;
        }
        self.keep_batch(&head)
    }

    /// Keeps a row as it is now.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_batch_row(&mut self, row: &Row) -> Inside<()> {
        let json = json(row)?;
        self.workspace_mut().set_setting(None, &row_key(row.id), Some(&json)).map_err(told)
    }

    /// Takes a row away; what is in the register stays there.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn drop_batch_row(&mut self, row: u32) -> Inside<()> {
        self.workspace_mut().set_setting(None, &row_key(row), None).map_err(told)
    }

    /// Takes letters of the register into the batch; those that are in it stay once.
    ///
    /// # Errors
    /// Too many of them; the file cannot be written.
    pub fn add_to_batch(&mut self, letters: &[(i64, u64)]) -> Inside<()> {
        let mut head = self.batch()?;
        for letter in letters {
            if !head.letters.contains(letter) {
                head.letters.push(*letter);
            }
        }
        if head.letters.len() > MOST {
            return Err(vec![Problem::new(problem::BATCH_TOO_LARGE, "").with("max", MOST)]);
        }
        self.keep_batch(&head)
    }

    /// Takes letters out of the batch; they stay in the register as they are.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn take_from_batch(&mut self, letters: &[(i64, u64)]) -> Inside<()> {
        let mut head = self.batch()?;
        head.letters.retain(|letter| !letters.contains(letter));
        self.keep_batch(&head)
    }

    /// Forgets the batch with its rows; letters of the register stay as they are.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn end_batch(&mut self) -> Inside<()> {
        for row in self.batch_rows()? {
            self.drop_batch_row(row.id)?;
        }
        self.workspace_mut().set_setting(None, HEAD, None).map_err(told)
    }

    /// Notes which work is under way; none: it is at its end.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_batch_work(&mut self, work: Option<Work>) -> Inside<()> {
        let mut head = self.batch()?;
        head.work = work;
        self.keep_batch(&head)
    }

    fn keep_batch(&mut self, head: &Head) -> Inside<()> {
        let json = json(head)?;
        self.workspace_mut().set_setting(None, HEAD, Some(&json)).map_err(told)
    }

    /// The letters of the batch that are still in the register, of shops that are still here.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn batch_letters(&self) -> Inside<Vec<(i64, LetterId)>> {
        let shops = self.shop_ids()?;
        let letters = self.batch()?.letters.into_iter().filter(|(shop, _)| shops.contains(shop));
        Ok(letters
            .map(|(shop, letter)| (shop, LetterId(letter)))
            // Destroyed in the meantime.
            .filter(|(shop, letter)| self.letter(*shop, *letter).is_ok())
            .collect())
    }
}

fn row_key(row: u32) -> String {
    format!("{ROW}{row:08}")
}

fn json<T: Serialize>(value: &T) -> Inside<String> {
    serde_json::to_string(value).map_err(|e| vec![Problem::new(problem::INTERNAL, "batch").with("detail", e)])
}

#[cfg(test)]
mod tests;
