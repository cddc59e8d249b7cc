//! How the terms of open letters were counted, as a projection: what from, and a mark of what they came to.

use pismovnik_model::intake::{Basis, Counted};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{Letter, LetterId};
use sha2::{Digest, Sha256};

use crate::entry::{signed, unsigned};
use crate::error::StoreError;
use crate::reader::Reader;

/// An open letter with what its terms were counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCounting {
    /// The shop.
    pub shop: ShopId,
    /// The letter.
    pub letter: LetterId,
    /// What its terms are counted from: [`basis_of`] reads it. Letters of one text are counted alike.
    pub basis: String,
    /// The [`counted_mark`] of what they came to.
    pub mark: String,
}

/// Tells whether two countings come to the same: the terms with their days, the governing one and its day. The version
/// of the rules alone changes no date and no mark.
///
/// # Errors
/// None that a caller could cause.
pub fn counted_mark(counted: &Counted) -> Result<String, StoreError> {
    let said = written(&(&counted.clocks, &counted.governing, counted.due))?;
    Ok(hex::encode(&Sha256::digest(said)[..12]))
}

/// Reads [`OpenCounting::basis`].
///
/// # Errors
/// [`StoreError::Damaged`].
pub fn basis_of(text: &str) -> Result<Basis, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Damaged("the basis of a counting".to_owned()))
}

/// What a letter's line keeps besides what lists show.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// How many outgoing letters are issued and not sent.
    pub(crate) unsent: i64,
    /// How many were posted and lack their receipt.
    pub(crate) unproven: i64,
    pub(crate) basis: String,
    pub(crate) mark: String,
}

impl Kept {
    pub(crate) fn of(letter: &Letter) -> Result<Kept, StoreError> {
        Ok(Kept {
            unsent: signed(letter.unsent().count() as u64)?,
            unproven: signed(letter.without_receipt().count() as u64)?,
            basis: written(&Basis::of(&letter.intake, letter.counted.extended))?,
            mark: counted_mark(&letter.counted)?,
        })
    }
}

fn written(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value)
        .map_err(|_| StoreError::Defect("a counting that cannot be written".to_owned()))
}

impl Reader {
    /// How the terms of every open letter were counted, in the order of shops and letters. No letter is read for it.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn open_countings(&self) -> Result<Vec<OpenCounting>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT shop, letter, basis, counted FROM letters INDEXED BY letters_counted WHERE open = 1
             ORDER BY shop, letter",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(OpenCounting {
                shop: ShopId(row.get(0)?),
                letter: LetterId(unsigned(row.get(1)?)?),
                basis: row.get(2)?,
                mark: row.get(3)?,
            });
        }
        Ok(found)
    }
}
