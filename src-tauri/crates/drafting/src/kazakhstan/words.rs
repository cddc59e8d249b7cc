//! Words and readings of Kazakhstan's own: where an option means something else than in Russia.

use pismovnik_model::recipients::{HANDED, recipients};
use pismovnik_model::{Country, Reader, ask};

use crate::words::Table;

/// Particulars of an organisation that buys.
pub(super) const BUSINESS_COMPANY: Table = &[
    ("company", "draft-data-company-name"),
    ("inn", "kz-data-company-number"),
    ("bank-account", "draft-data-bank-account"),
];

/// What a participant of a promotion gives.
pub(super) const PROMO_DATA: Table = &[
    ("full-name", "draft-data-full-name"),
    ("name", "draft-data-name"),
    ("phone", "draft-data-phone"),
    ("email", "draft-data-email"),
    ("address", "draft-data-postal-address"),
    ("receipt", "draft-data-receipt"),
    ("inn", "kz-data-person-number"),
];

/// Whether a country in the owner's words is Kazakhstan.
pub(super) fn at_home(country: &str) -> bool {
    let known = ["kz", "рк", "қр", "казахстан", "қазақстан", "kazakhstan"];
    let country = country.to_lowercase();
    known.contains(&country.as_str())
        || ["республика казахстан", "қазақстан республикасы", "republic of kazakhstan"]
            .contains(&country.as_str())
}

/// Whether there are orders, organisations that buy, or claims after a purchase: all of them need the
/// consent for orders, for the law knows no general contract ground.
pub(super) fn sales(r: &Reader<'_>) -> bool {
    crate::words::orders(r) || r.yes(ask::SALES_BUSINESS) || r.yes(ask::WARRANTY_RUN)
}

/// Whether data of customers go abroad otherwise than by cookies, which have a consent of their own.
pub(super) fn goes_abroad(r: &Reader<'_>) -> bool {
    r.is(ask::TRANSFER_ABROAD, "yes")
        || !r.many(ask::SALES_MESSENGERS).is_empty()
        || recipients(r, HANDED).iter().any(|e| e.foreign(Country::Kazakhstan))
}
