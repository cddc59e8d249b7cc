//! Rules of Russia: practice in the answers that 152-ФЗ and its neighbours do not allow.

use pismovnik_model::finding::Fix;
use pismovnik_model::recipients::{EVERY, Recipient, Who, recipients};
use pismovnik_model::{Day, Facts, Finding, Reader, Severity, Value, abroad, ask};

use crate::fines::{Offence, fine};
use crate::make::{choose, finding, refuse, without};
use crate::{Rule, forms, services};

pub(crate) const RULES: &[Rule] = &[
    foreign_analytics,
    foreign_widgets,
    storage_abroad,
    storage_unknown,
    notification_missing,
    notification_unknown,
    transfer_contradiction,
    transfer_not_notified,
    marketing_bundled,
    marketing_preticked,
    cookies_without_choice,
    endless_storage,
    passport_excessive,
    password_signature,
    messenger_foreign,
    reviews_consent,
    crate::abroad::reviews_place_address,
    crate::abroad::health_processor_address,
    processor_instruction,
    services::unnamed,
    services::payment_unnamed,
    services::call_tracker_unnamed,
    review_place_without_address,
    forms::without_box,
    forms::fields_unlisted,
    forms::editions_differ,
    forms::old_base,
    consent_not_asked,
    minors,
];

/// Tools and widgets whose companies stand outside Russia.
const FOREIGN_TOOLS: &[&str] = &["google-analytics", "google-tag-manager", "google-ads", "meta-pixel"];
const FOREIGN_MESSENGERS: &[&str] = &["telegram", "whatsapp", "viber"];

fn foreign_analytics(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let mut counters = services::foreign_trackers(&r, ask::COOKIES_TOOLS);
    counters.extend(FOREIGN_TOOLS.iter().filter(|tool| r.has(ask::COOKIES_TOOLS, tool)));
    let other = r
        .records(ask::COOKIES_OTHER_TOOLS)
        .iter()
        .any(|tool| matches!(tool.get("country"), Some(Value::Text(c)) if c != "RU"));
    let elsewhere = other || !services::foreign_trackers(&r, ask::RECIPIENTS_SERVICES).is_empty();
    if counters.is_empty() && !elsewhere {
        return None;
    }
    // What another tool or a chat does for the shop, only its owner can tell: no step for those.
    let fix = if elsewhere { None } else { without_counters(&r, &counters) };
    let articles = ["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"];
    let found = finding(crate::FOREIGN_ANALYTICS, Severity::Error, &articles, &r);
    Some(found.costing(fine(Offence::Localisation, facts)).mended_by(fix))
}

/// The other counters stay; where there are none, the site counts nobody any more.
fn without_counters(r: &Reader<'_>, counters: &[&str]) -> Option<Fix> {
    let tools = without(r, ask::COOKIES_TOOLS, counters, None);
    tools.or_else(|| without(r, ask::COOKIES_KINDS, &["analytics", "advertising"], Some("necessary")))
}

fn foreign_widgets(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some =
        ["recaptcha", "google-fonts", "google-maps", "youtube"].iter().any(|w| r.has(ask::SITE_FOREIGN, w));
    some.then(|| {
        let articles = ["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"];
        let fix = Fix(vec![(ask::SITE_FOREIGN, Some(Value::Many(vec!["none".to_owned()])))]);
        finding(crate::FOREIGN_WIDGETS, Severity::Warning, &articles, &r).mended_by(Some(fix))
    })
}

fn storage_abroad(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let abroad = r.is(ask::STORAGE_PLACE, "abroad") || r.is(ask::STORAGE_PLACE, "kazakhstan");
    abroad.then(|| {
        finding(crate::STORAGE_ABROAD, Severity::Error, &["152-ФЗ ст. 18 ч. 5"], &r)
            .costing(fine(Offence::Localisation, facts))
            .mended_by(choose(ask::STORAGE_PLACE, "russia"))
    })
}

fn storage_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.unknown(ask::STORAGE_PLACE)
        .then(|| finding(crate::STORAGE_UNKNOWN, Severity::Warning, &["152-ФЗ ст. 18 ч. 5"], &r))
}

fn notification_missing(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::OPERATOR_NOTIFIED, "no").then(|| {
        finding(crate::NOTIFICATION_MISSING, Severity::Error, &["152-ФЗ ст. 22"], &r)
            .costing(fine(Offence::NoNotification, facts))
    })
}

fn notification_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.unknown(ask::OPERATOR_NOTIFIED).then(|| {
        finding(crate::NOTIFICATION_UNKNOWN, Severity::Warning, &["152-ФЗ ст. 22"], &r)
            .costing(fine(Offence::NoNotification, facts))
    })
}

fn transfer_contradiction(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let says_no = r.is(ask::TRANSFER_ABROAD, "no");
    // Messengers have a finding of their own.
    let known = abroad::abroad(&r).iter().any(|one| !matches!(one.who, Who::Messenger(_)));
    (says_no && known)
        .then(|| finding(crate::TRANSFER_CONTRADICTION, Severity::Error, &["152-ФЗ ст. 12"], &r))
}

fn transfer_not_notified(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    // What is ticked counts; to a messenger people write of their own accord.
    let known = abroad::abroad(&r).iter().any(|one| !matches!(one.who, Who::Messenger(_)));
    let abroad = r.is(ask::TRANSFER_ABROAD, "yes") || known;
    (abroad && !r.is(ask::TRANSFER_NOTIFIED, "yes"))
        .then(|| finding(crate::TRANSFER_NOT_NOTIFIED, Severity::Error, &["152-ФЗ ст. 12"], &r))
}

fn marketing_bundled(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "policy").then(|| {
        let articles = ["38-ФЗ ст. 18", "152-ФЗ ст. 15", "152-ФЗ ст. 9 ч. 1"];
        finding(crate::MARKETING_BUNDLED, Severity::Error, &articles, &r)
            .costing(fine(Offence::Advertising, facts))
            .mended_by(choose(ask::MARKETING_CONSENT, "separate-box"))
    })
}

fn marketing_preticked(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "preticked").then(|| {
        let articles = ["152-ФЗ ст. 9 ч. 1", "38-ФЗ ст. 18", "152-ФЗ ст. 15"];
        finding(crate::MARKETING_PRETICKED, Severity::Error, &articles, &r)
            .costing(fine(Offence::Advertising, facts))
            .mended_by(choose(ask::MARKETING_CONSENT, "separate-box"))
    })
}

fn cookies_without_choice(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let tracking = r.has(ask::COOKIES_KINDS, "analytics") || r.has(ask::COOKIES_KINDS, "advertising");
    let chosen = r.is(ask::COOKIES_BANNER, "banner-choice");
    (tracking && !chosen).then(|| {
        let articles = ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
        finding(crate::COOKIES_WITHOUT_CHOICE, Severity::Warning, &articles, &r)
            .mended_by(choose(ask::COOKIES_BANNER, "banner-choice"))
    })
}

fn endless_storage(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let fix = definite_terms(&r)?;
    Some(
        finding(crate::ENDLESS_STORAGE, Severity::Error, &["152-ФЗ ст. 5 ч. 7"], &r)
            .costing(fine(Offence::NoGround, facts))
            .mended_by(Some(fix)),
    )
}

/// For every answer «never deleted», the term that the papers state in its place; none where there is
/// no such answer.
pub(crate) fn definite_terms(r: &Reader<'_>) -> Option<Fix> {
    let lawful = [
        (ask::TERMS_ORDERS, "law"),
        (ask::TERMS_REQUESTS, "year-1"),
        (ask::TERMS_MARKETING, "until-withdrawal"),
        (ask::TERMS_REVIEWS, "until-withdrawal"),
    ];
    let endless: Vec<_> = lawful.into_iter().filter(|(question, _)| r.is(question, "forever")).collect();
    let changes = endless.into_iter().map(|(question, term)| (question, Some(Value::Text(term.to_owned()))));
    let changes: Vec<_> = changes.collect();
    (!changes.is_empty()).then_some(Fix(changes))
}

fn passport_excessive(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.has(ask::SALES_DATA, "passport").then(|| {
        let fix = without(&r, ask::SALES_DATA, &["passport"], None);
        finding(crate::PASSPORT_EXCESSIVE, Severity::Error, &["152-ФЗ ст. 5 ч. 5"], &r)
            .costing(fine(Offence::NoGround, facts))
            .mended_by(fix)
    })
}

fn password_signature(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::ACCOUNT_PASSWORD_SIGNATURE).then(|| {
        finding(crate::PASSWORD_SIGNATURE, Severity::Error, &["63-ФЗ ст. 6 ч. 2"], &r)
            .mended_by(refuse(ask::ACCOUNT_PASSWORD_SIGNATURE))
    })
}

fn messenger_foreign(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some = FOREIGN_MESSENGERS.iter().any(|m| r.has(ask::SALES_MESSENGERS, m));
    some.then(|| {
        // Where no other messenger is left, orders come by the other ways alone.
        let fix = without(&r, ask::SALES_MESSENGERS, FOREIGN_MESSENGERS, None)
            .or_else(|| without(&r, ask::SALES_CHANNELS, &["messenger"], None));
        let articles = ["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"];
        finding(crate::MESSENGER_FOREIGN, Severity::Warning, &articles, &r).mended_by(fix)
    })
}

fn reviews_consent(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let articles = ["152-ФЗ ст. 10.1", "152-ФЗ ст. 10.1 ч. 8"];
    r.yes(ask::REVIEWS_PUBLISHED).then(|| finding(crate::REVIEWS_CONSENT, Severity::Info, &articles, &r))
}

/// A reminder: that instructions are missing is an answer of its own.
fn processor_instruction(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some = recipients(&r, EVERY).iter().any(Recipient::processor);
    let known = r.has(ask::PRACTICE_OTHER, "no-instruction");
    (some && !known)
        .then(|| finding(crate::PROCESSOR_INSTRUCTION, Severity::Info, &["152-ФЗ ст. 6 ч. 3"], &r))
}

/// Consent to forms, mailings, programmes, reviews and counters cannot go without asking; orders can.
fn consent_not_asked(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    if !r.has(ask::CONSENT_COLLECTED, "not-asked") {
        return None;
    }
    let forms = r.many(ask::FORMS_KINDS).iter().any(|kind| kind != "none");
    let tracking = r.has(ask::COOKIES_KINDS, "analytics") || r.has(ask::COOKIES_KINDS, "advertising");
    let programmes = [ask::MARKETING_SENT, ask::BONUS_RUN, ask::PROMO_RUN, ask::REVIEWS_PUBLISHED]
        .iter()
        .any(|q| r.yes(q));
    (forms || tracking || programmes).then(|| {
        let fix = without(&r, ask::CONSENT_COLLECTED, &["not-asked"], Some("separate"));
        let articles = ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"];
        finding(crate::CONSENT_NOT_ASKED, Severity::Error, &articles, &r)
            .costing(fine(Offence::NoGround, facts))
            .mended_by(fix)
    })
}

fn minors(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let open = r.is(ask::MINORS_POLICY, "parents") || r.unknown(ask::MINORS_POLICY);
    open.then(|| {
        let articles = ["152-ФЗ ст. 9 ч. 6", "ГК РФ ст. 26", "ГК РФ ст. 28"];
        finding(crate::MINORS, Severity::Info, &articles, &r)
    })
}

/// The consent to distribution names resources by address (Roskomnadzor order 18); owners often name a
/// place by words alone.
fn review_place_without_address(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let places = r.many(ask::REVIEWS_PLACES);
    let wordy = |place: &String| !place.contains("://") && !place.contains("www.");
    (r.yes(ask::REVIEWS_ELSEWHERE) && places.iter().any(wordy)).then(|| {
        let articles = ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
        finding(crate::REVIEW_PLACE_WITHOUT_ADDRESS, Severity::Warning, &articles, &r)
    })
}
