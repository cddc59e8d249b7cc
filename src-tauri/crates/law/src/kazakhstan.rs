//! Rules of Kazakhstan: 94-V in the edition of 18.01.2026. It knows no general ground of a contract, so
//! that orders need consent; what it does not say, these rules do not say either.

use pismovnik_model::{Day, Facts, Finding, Reader, Severity, Value, abroad, ask};

use crate::fines::{KzOffence, kz_fine};
use crate::make::{choose, finding, refuse, without};
use crate::russia::definite_terms;
use crate::site::separate_box;
use crate::{Rule, forms, services};

pub(crate) const RULES: &[Rule] = &[
    storage,
    storage_unknown,
    transfer,
    transfer_contradiction,
    order_consent,
    marketing_bundled,
    marketing_preticked,
    cookies,
    endless_storage,
    passport_excessive,
    password_signature,
    policy_not_approved,
    data_list_not_approved,
    responsible,
    reviews,
    withdrawal,
    minors,
    language,
    crate::abroad::sells_to_russia,
    forms::kz_old_base,
    services::kz_payment_unnamed,
    services::kz_call_tracker_unnamed,
];

/// Storage in a database in Kazakhstan: art. 12(2).
fn storage(facts: &Facts, day: Day) -> Option<Finding> {
    let r = facts.reader();
    let elsewhere = r.answered(ask::STORAGE_PLACE) && !r.is(ask::STORAGE_PLACE, "kazakhstan");
    elsewhere.then(|| {
        finding(crate::KZ_STORAGE, Severity::Error, &["94-V ст. 12 п. 2"], &r)
            .costing(kz_fine(KzOffence::Unlawful, day))
            .mended_by(choose(ask::STORAGE_PLACE, "kazakhstan"))
    })
}

fn storage_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.unknown(ask::STORAGE_PLACE)
        .then(|| finding(crate::KZ_STORAGE_UNKNOWN, Severity::Warning, &["94-V ст. 12 п. 2"], &r))
}

/// Transfer abroad: art. 16.
fn transfer(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (r.is(ask::TRANSFER_ABROAD, "yes") || r.unknown(ask::TRANSFER_ABROAD))
        .then(|| finding(crate::KZ_TRANSFER, Severity::Warning, &["94-V ст. 16", "94-V ст. 8 п. 4"], &r))
}

/// «Nothing goes abroad», beside counters, building blocks, messengers or contractors of other countries.
fn transfer_contradiction(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    if !r.is(ask::TRANSFER_ABROAD, "no") {
        return None;
    }
    (!abroad::abroad(&r).is_empty()).then(|| {
        let articles = ["94-V ст. 16", "94-V ст. 8 п. 4"];
        finding(crate::KZ_TRANSFER_CONTRADICTION, Severity::Warning, &articles, &r)
    })
}

/// Whether anything can be ordered.
fn orders(r: &Reader<'_>) -> bool {
    r.many(ask::SALES_CHANNELS).iter().any(|channel| channel != "none")
}

/// Consent for the order itself: art. 9 has no general ground of a contract.
fn order_consent(facts: &Facts, day: Day) -> Option<Finding> {
    let r = facts.reader();
    let asked = r.has(ask::CONSENT_COLLECTED, "orders");
    (orders(&r) && r.answered(ask::CONSENT_COLLECTED) && !asked).then(|| {
        let both = Value::Many(vec!["separate".to_owned(), "orders".to_owned()]);
        let fix = pismovnik_model::finding::Fix(vec![(ask::CONSENT_COLLECTED, Some(both))]);
        let articles = ["94-V ст. 7 п. 1", "94-V ст. 8 п. 4", "94-V ст. 9"];
        finding(crate::KZ_ORDER_CONSENT, Severity::Error, &articles, &r)
            .costing(kz_fine(KzOffence::Unlawful, day))
            .mended_by(Some(fix))
    })
}

fn marketing_bundled(facts: &Facts, day: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "policy").then(|| {
        finding(crate::MARKETING_BUNDLED, Severity::Error, &["94-V ст. 7 п. 8", "94-V ст. 8 п. 1"], &r)
            .costing(kz_fine(KzOffence::Unlawful, day))
            .mended_by(separate_box())
    })
}

fn marketing_preticked(facts: &Facts, day: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "preticked").then(|| {
        finding(crate::MARKETING_PRETICKED, Severity::Error, &["94-V ст. 8 п. 1"], &r)
            .costing(kz_fine(KzOffence::Unlawful, day))
            .mended_by(separate_box())
    })
}

/// Analytics without a choice: consent must be provable, art. 8(1).
fn cookies(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let tracking = r.has(ask::COOKIES_KINDS, "analytics") || r.has(ask::COOKIES_KINDS, "advertising");
    (tracking && !r.is(ask::COOKIES_BANNER, "banner-choice")).then(|| {
        finding(crate::KZ_COOKIES, Severity::Warning, &["94-V ст. 8 п. 1"], &r)
            .mended_by(choose(ask::COOKIES_BANNER, "banner-choice"))
    })
}

/// Until the purpose is reached: arts. 12(2), 18.
fn endless_storage(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let fix = definite_terms(&r)?;
    let articles = ["94-V ст. 12 п. 2", "94-V ст. 18"];
    Some(finding(crate::KZ_ENDLESS_STORAGE, Severity::Error, &articles, &r).mended_by(Some(fix)))
}

fn passport_excessive(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.has(ask::SALES_DATA, "passport").then(|| {
        let fix = without(&r, ask::SALES_DATA, &["passport"], None);
        finding(crate::PASSPORT_EXCESSIVE, Severity::Error, &["94-V ст. 7 п. 9"], &r).mended_by(fix)
    })
}

/// The fact sheet has no article of Kazakhstan that would make a password a signature.
fn password_signature(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::ACCOUNT_PASSWORD_SIGNATURE).then(|| {
        finding(crate::PASSWORD_SIGNATURE, Severity::Warning, &[], &r)
            .mended_by(refuse(ask::ACCOUNT_PASSWORD_SIGNATURE))
    })
}

/// Whether the question of approved papers was answered without this one.
fn not_approved(r: &Reader<'_>, paper: &str) -> bool {
    r.answered(ask::KZ_APPROVED) && !r.has(ask::KZ_APPROVED, paper)
}

fn policy_not_approved(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    not_approved(&r, "policy")
        .then(|| finding(crate::KZ_POLICY_NOT_APPROVED, Severity::Error, &["94-V ст. 25 п. 2 пп. 1-1"], &r))
}

fn data_list_not_approved(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    not_approved(&r, "data-list")
        .then(|| finding(crate::KZ_DATA_LIST_NOT_APPROVED, Severity::Error, &["94-V ст. 25 п. 2 пп. 1"], &r))
}

/// Only legal entities appoint someone.
fn responsible(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (r.is(ask::OPERATOR_KIND, "company") && not_approved(&r, "responsible"))
        .then(|| finding(crate::KZ_RESPONSIBLE, Severity::Error, &["94-V ст. 25 п. 2 пп. 10"], &r))
}

fn reviews(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::REVIEWS_PUBLISHED)
        .then(|| finding(crate::KZ_REVIEWS, Severity::Info, &["94-V ст. 7 п. 3", "94-V ст. 8 п. 4"], &r))
}

/// The term and the reasoned refusal: worth knowing wherever orders rest on consent.
fn withdrawal(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    orders(&r)
        .then(|| finding(crate::KZ_WITHDRAWAL, Severity::Info, &["94-V ст. 8 п. 2", "94-V ст. 8 п. 7"], &r))
}

fn minors(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (r.is(ask::MINORS_POLICY, "parents") || r.unknown(ask::MINORS_POLICY))
        .then(|| finding(crate::KZ_MINORS, Severity::Info, &[], &r))
}

/// No norm fixes the language of a private policy: advice, not a breach.
fn language(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (r.answered(ask::KZ_LANGUAGES) && !r.has(ask::KZ_LANGUAGES, "kk"))
        .then(|| finding(crate::KZ_LANGUAGE, Severity::Info, &[], &r))
}
