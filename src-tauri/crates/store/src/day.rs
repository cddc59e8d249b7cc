//! Letters found by what is to be done about them, without a walk through the others: those of a day's protocol, those
//! that wait for the post, those past their keeping term.

use pismovnik_model::Day;
use pismovnik_register::ShopId;
use pismovnik_register::letters::LetterId;
use rusqlite::Rows;

use crate::entry::unsigned;
use crate::error::StoreError;
use crate::reader::Reader;

impl Reader {
    /// Letters with an entry on this day or after it, of one shop or of all, in the order of their numbers: every
    /// letter that something was recorded of on the day is among them.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters_touched(
        &self,
        shop: Option<ShopId>,
        since: Day,
    ) -> Result<Vec<(ShopId, LetterId)>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT shop, letter FROM letters INDEXED BY letters_touched
             WHERE changed >= ?1 AND (?2 IS NULL OR shop = ?2) ORDER BY shop, letter",
        )?;
        gathered(statement.query((since.to_string(), shop.map(|s| s.0)))?)
    }

    /// Open letters of which something is issued and has not left, of one shop or of all, in the order of their
    /// numbers.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters_unsent(&self, shop: Option<ShopId>) -> Result<Vec<(ShopId, LetterId)>, StoreError> {
        self.letters_of(
            "SELECT shop, letter FROM letters INDEXED BY letters_unsent
             WHERE open = 1 AND unsent > 0 AND (?1 IS NULL OR shop = ?1) ORDER BY shop, letter",
            shop,
        )
    }

    /// Open letters of which something was posted and lacks its receipt, of one shop or of all, in the order of
    /// their numbers.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters_unproven(&self, shop: Option<ShopId>) -> Result<Vec<(ShopId, LetterId)>, StoreError> {
        self.letters_of(
            "SELECT shop, letter FROM letters INDEXED BY letters_unproven
             WHERE open = 1 AND unproven > 0 AND (?1 IS NULL OR shop = ?1) ORDER BY shop, letter",
            shop,
        )
    }

    /// How many closed letters of a shop had their last entry before a day.
    ///
    /// # Errors
    /// Only where the file is damaged.
    pub fn letters_closed_before(&self, shop: ShopId, day: Day) -> Result<u64, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT count(*) FROM letters INDEXED BY letters_closed_of_shop
             WHERE shop = ?1 AND changed < ?2 AND open = 0",
        )?;
        unsigned(statement.query_row((shop.0, day.to_string()), |row| row.get(0))?)
    }

    /// The letters that a query finds, of one shop or of all.
    fn letters_of(&self, sql: &str, shop: Option<ShopId>) -> Result<Vec<(ShopId, LetterId)>, StoreError> {
        gathered(self.connection().prepare_cached(sql)?.query([shop.map(|s| s.0)])?)
    }
}

fn gathered(mut rows: Rows<'_>) -> Result<Vec<(ShopId, LetterId)>, StoreError> {
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((ShopId(row.get(0)?), LetterId(unsigned(row.get(1)?)?)));
    }
    Ok(found)
}
