//! Letters by the day of their last entry, for the protocol of a day.

use pismovnik_model::Day;
use pismovnik_register::ShopId;
use pismovnik_register::letters::LetterId;

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
            "SELECT shop, letter FROM letters WHERE changed >= ?1 AND (?2 IS NULL OR shop = ?2)
             ORDER BY shop, letter",
        )?;
        let mut rows = statement.query((since.to_string(), shop.map(|s| s.0)))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((ShopId(row.get(0)?), LetterId(unsigned(row.get(1)?)?)));
        }
        Ok(found)
    }
}
