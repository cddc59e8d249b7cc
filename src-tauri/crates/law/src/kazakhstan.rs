//! Rules of Kazakhstan: first findings; the full model of 94-V is a text model of its own.

use pismovnik_model::{Day, Facts, Finding, Severity, ask};

use crate::Rule;
use crate::russia::finding;

pub(crate) const RULES: &[Rule] = &[storage, transfer, cookies];

/// Storage in a database in Kazakhstan: 94-V art. 12(2).
fn storage(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let elsewhere = r.answered(ask::STORAGE_PLACE) && !r.is(ask::STORAGE_PLACE, "kazakhstan");
    (elsewhere || r.unknown(ask::STORAGE_PLACE))
        .then(|| finding(crate::KZ_STORAGE, Severity::Error, &["94-V ст. 12 п. 2"], &r, None))
}

/// Transfer abroad: 94-V art. 16.
fn transfer(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (r.is(ask::TRANSFER_ABROAD, "yes") || r.unknown(ask::TRANSFER_ABROAD))
        .then(|| finding(crate::KZ_TRANSFER, Severity::Warning, &["94-V ст. 16", "94-V ст. 8"], &r, None))
}

/// Analytics without a choice: consent must be provable, 94-V art. 8(1).
fn cookies(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let tracking = r.has(ask::COOKIES_KINDS, "analytics") || r.has(ask::COOKIES_KINDS, "advertising");
    (tracking && !r.is(ask::COOKIES_BANNER, "banner-choice"))
        .then(|| finding(crate::KZ_COOKIES, Severity::Warning, &["94-V ст. 8"], &r, None))
}
