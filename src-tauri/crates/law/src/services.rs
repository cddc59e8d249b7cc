//! What the directory's facts of ticked services say to the rules.

use pismovnik_model::recipients::{Recipient, recipients};
use pismovnik_model::services::{self, Engaged};
use pismovnik_model::{Country, Day, Facts, Finding, Reader, Severity, ask};

use crate::make::finding;

/// The ticked services of this question that set cookies and stand abroad.
pub(crate) fn foreign_trackers(r: &Reader<'_>, question: &str) -> Vec<&'static str> {
    let tracks = |e: &Engaged<'_>| e.foreign(Country::Russia) && !e.service.cookies.is_empty();
    services::engaged(r, question).iter().filter(|e| tracks(e)).map(|e| e.service.id.as_str()).collect()
}

/// Who takes cards and fast payments is told nowhere.
pub(crate) fn payment_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    takes_payment_unnamed(&r)
        .then(|| finding(crate::PAYMENT_UNNAMED, Severity::Info, &["152-ФЗ ст. 18.1 ч. 1 п. 2"], &r))
}

/// The same in Kazakhstan: consents name third parties.
pub(crate) fn kz_payment_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    takes_payment_unnamed(&r)
        .then(|| finding(crate::PAYMENT_UNNAMED, Severity::Info, &["94-V ст. 8 п. 4"], &r))
}

fn takes_payment_unnamed(r: &Reader<'_>) -> bool {
    ["card-online", "sbp"].iter().any(|method| r.has(ask::PAYMENT_METHODS, method))
        && r.text(ask::PAYMENT_PROVIDER).is_none()
        && services::engaged(r, ask::PAYMENT_SERVICES).is_empty()
}

/// Calls are counted by substituted numbers, and by whom is told nowhere.
pub(crate) fn call_tracker_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    call_tracker_missing(&r)
        .then(|| finding(crate::CALL_TRACKER_UNNAMED, Severity::Info, &["152-ФЗ ст. 18.1 ч. 1 п. 2"], &r))
}

/// The same in Kazakhstan.
pub(crate) fn kz_call_tracker_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    call_tracker_missing(&r)
        .then(|| finding(crate::CALL_TRACKER_UNNAMED, Severity::Info, &["94-V ст. 8 п. 4"], &r))
}

fn call_tracker_missing(r: &Reader<'_>) -> bool {
    let telephony = |recipient: &Recipient<'_>| recipient.purpose == Some("telephony");
    r.has(ask::COOKIES_TOOLS, "calltracking")
        && !recipients(r, &[ask::RECIPIENTS_SERVICES]).iter().any(telephony)
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
