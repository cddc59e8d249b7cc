//! Words and readings of Kazakhstan's own: where an option means something else than in Russia.

use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::services::ServiceKind;
use pismovnik_model::{Reader, abroad, ask};

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

/// Whether there are orders, organisations that buy, or claims after a purchase: all of them need the
/// consent for orders, for the law knows no general contract ground.
pub(super) fn sales(r: &Reader<'_>) -> bool {
    crate::words::orders(r) || r.yes(ask::SALES_BUSINESS) || r.yes(ask::WARRANTY_RUN)
}

/// Those abroad who get data otherwise than by pages and counters, which have a consent of their own.
pub(super) fn handed_abroad<'a>(r: &Reader<'a>) -> Vec<Recipient<'a>> {
    let loaded = |one: &Recipient<'_>| match &one.who {
        Who::Ticked(engaged) => engaged.service.kind == ServiceKind::Counter,
        Who::Tool { .. } | Who::Widget(_) => true,
        _ => false,
    };
    abroad::abroad(r).into_iter().filter(|one| !loaded(one)).collect()
}

/// Whether data of customers go abroad otherwise than by cookies, which have a consent of their own.
pub(super) fn goes_abroad(r: &Reader<'_>) -> bool {
    r.is(ask::TRANSFER_ABROAD, "yes") || !handed_abroad(r).is_empty()
}
