//! The categories of data that a shop's papers list for a purpose, for decisions and acts.

use pismovnik_model::{Facts, Locale, document};

use crate::purposes::Purpose;
use crate::sheet::Sheet;
use crate::{DraftError, Setting};

/// A purpose whose data are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Fulfilling orders.
    Orders,
    /// The account.
    Account,
    /// Mailings.
    Mailing,
    /// The bonus programme.
    Bonus,
    /// Reviews.
    Reviews,
    /// Contests.
    Promo,
    /// Requests.
    Requests,
    /// Warranty.
    Warranty,
}

/// The categories in a language, as the policy names them; empty where the shop has no such purpose.
///
/// # Errors
/// A defect of the wording.
pub fn categories(
    facts: &Facts,
    listed: Listed,
    locale: Locale,
    setting: &Setting,
) -> Result<Vec<String>, DraftError> {
    let purpose = match listed {
        Listed::Orders => Purpose::Order,
        Listed::Account => Purpose::Account,
        Listed::Mailing => Purpose::Marketing,
        Listed::Bonus => Purpose::Bonus,
        Listed::Reviews => Purpose::Reviews,
        Listed::Promo => Purpose::Promo,
        Listed::Requests => Purpose::Requests,
        Listed::Warranty => Purpose::Warranty,
    };
    let sheet = Sheet::new(facts, locale, setting);
    let items = sheet.outside(|pen| if purpose.pursued(pen) { purpose.items(pen) } else { Vec::new() });
    sheet.finish()?;
    Ok(items.iter().map(|item| document::words(item)).collect())
}
