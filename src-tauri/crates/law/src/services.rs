//! What the directory's facts of ticked services say to the rules.

use pismovnik_model::services::{self, Engaged, Role};
use pismovnik_model::{Country, Day, Facts, Finding, Reader, Severity, ask};

use crate::russia::finding;

/// A service that sets cookies stands abroad.
pub(crate) fn foreign_tracker(r: &Reader<'_>) -> bool {
    let tracks = |e: &Engaged<'_>| e.foreign(Country::Russia) && !e.service.cookies.is_empty();
    services::engaged(r, ask::COOKIES_TOOLS).iter().any(tracks)
        || services::engaged(r, ask::RECIPIENTS_SERVICES).iter().any(tracks)
}

/// A service to which the shop itself hands data stands abroad.
pub(crate) fn foreign_recipient(r: &Reader<'_>) -> bool {
    [ask::DELIVERY_SERVICES, ask::PAYMENT_SERVICES, ask::RECIPIENTS_SERVICES]
        .into_iter()
        .flat_map(|question| services::engaged(r, question))
        .any(|e| e.foreign(Country::Russia))
}

/// A service acts on the shop's instruction.
pub(crate) fn processor(r: &Reader<'_>) -> bool {
    services::all_engaged(r).iter().any(|e| e.role == Some(Role::Processor))
}

/// Ticked services whose company neither the directory nor the owner names.
pub(crate) fn unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let open: Vec<&str> = services::all_engaged(&r)
        .iter()
        .filter(|e| e.company.is_none())
        .map(|e| e.service.id.as_str())
        .collect();
    if open.is_empty() {
        return None;
    }
    Some(finding(crate::SERVICES_UNNAMED, Severity::Info, &["152-ФЗ ст. 18.1 ч. 1 п. 2"], &r, None))
}
