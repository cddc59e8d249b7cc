//! What the directory's facts of ticked services say to the rules.

use pismovnik_model::services::{self, Engaged, Role};
use pismovnik_model::{Country, Day, Facts, Finding, Reader, Severity, ask};

use crate::make::finding;

/// The ticked services of this question that set cookies and stand abroad.
pub(crate) fn foreign_trackers(r: &Reader<'_>, question: &str) -> Vec<&'static str> {
    let tracks = |e: &Engaged<'_>| e.foreign(Country::Russia) && !e.service.cookies.is_empty();
    services::engaged(r, question).iter().filter(|e| tracks(e)).map(|e| e.service.id.as_str()).collect()
}

/// Some ticked service stands outside this country.
pub(crate) fn any_foreign(r: &Reader<'_>, home: Country) -> bool {
    services::all_engaged(r).iter().any(|e| e.foreign(home))
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
    Some(finding(crate::SERVICES_UNNAMED, Severity::Info, &["152-ФЗ ст. 18.1 ч. 1 п. 2"], &r))
}
