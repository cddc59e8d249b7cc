//! Rules of Russia: practice in the answers that 152-ФЗ and its neighbours do not allow.

use pismovnik_model::finding::Fine;
use pismovnik_model::{Day, Facts, Finding, Reader, Severity, ask};

use crate::fines::{Offence, fine};
use crate::{Id, Rule, services};

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
    birth_date_excessive,
    password_signature,
    cards_seen,
    messenger_foreign,
    reviews_consent,
    withdrawal_burdensome,
    processor_instruction,
    services::unnamed,
    calls_recorded,
    home_address,
    minors,
    answers_unknown,
];

/// Tools and widgets whose companies stand outside Russia.
const FOREIGN_TOOLS: &[&str] = &["google-analytics", "google-tag-manager", "google-ads", "meta-pixel"];
const FOREIGN_MESSENGERS: &[&str] = &["telegram", "whatsapp", "viber"];

/// Builds a finding from what a reader saw.
pub(crate) fn finding(
    id: Id,
    severity: Severity,
    articles: &[&'static str],
    reader: &Reader<'_>,
    fine: Option<Fine>,
) -> Finding {
    Finding {
        id: id.0,
        message: id.1,
        hint: id.2,
        severity,
        articles: articles.to_vec(),
        answers: reader.seen(),
        args: Vec::new(),
        fine,
    }
}

pub(crate) fn law_unverified(verified_through: Day) -> Finding {
    Finding {
        id: crate::LAW_UNVERIFIED.0,
        message: crate::LAW_UNVERIFIED.1,
        hint: crate::LAW_UNVERIFIED.2,
        severity: Severity::Warning,
        articles: vec!["152-ФЗ ст. 18.1"],
        answers: Vec::new(),
        args: vec![("day", verified_through.to_string())],
        fine: None,
    }
}

fn foreign_analytics(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let listed = FOREIGN_TOOLS.iter().any(|t| r.has(ask::COOKIES_TOOLS, t));
    let other = r
        .records(ask::COOKIES_OTHER_TOOLS)
        .iter()
        .any(|tool| matches!(tool.get("country"), Some(pismovnik_model::Value::Text(c)) if !is_russia(c)));
    (listed || other || services::foreign_tracker(&r)).then(|| {
        let cost = fine(Offence::Localisation, facts);
        finding(crate::FOREIGN_ANALYTICS, Severity::Error, &["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"], &r, cost)
    })
}

/// Free text naming Russia, as owners write it.
fn is_russia(country: &str) -> bool {
    matches!(
        country.trim().to_lowercase().as_str(),
        "россия" | "рф" | "российская федерация" | "russia" | "ru" | "ресей"
    )
}

fn foreign_widgets(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some =
        ["recaptcha", "google-fonts", "google-maps", "youtube"].iter().any(|w| r.has(ask::SITE_FOREIGN, w));
    some.then(|| {
        finding(crate::FOREIGN_WIDGETS, Severity::Warning, &["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"], &r, None)
    })
}

fn storage_abroad(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let abroad = r.is(ask::STORAGE_PLACE, "abroad") || r.is(ask::STORAGE_PLACE, "kazakhstan");
    abroad.then(|| {
        let cost = fine(Offence::Localisation, facts);
        finding(crate::STORAGE_ABROAD, Severity::Error, &["152-ФЗ ст. 18 ч. 5"], &r, cost)
    })
}

fn storage_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.unknown(ask::STORAGE_PLACE)
        .then(|| finding(crate::STORAGE_UNKNOWN, Severity::Warning, &["152-ФЗ ст. 18 ч. 5"], &r, None))
}

fn notification_missing(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::OPERATOR_NOTIFIED, "no").then(|| {
        let cost = fine(Offence::NoNotification, facts);
        finding(crate::NOTIFICATION_MISSING, Severity::Error, &["152-ФЗ ст. 22"], &r, cost)
    })
}

fn notification_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.unknown(ask::OPERATOR_NOTIFIED).then(|| {
        let cost = fine(Offence::NoNotification, facts);
        finding(crate::NOTIFICATION_UNKNOWN, Severity::Warning, &["152-ФЗ ст. 22"], &r, cost)
    })
}

fn transfer_contradiction(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let says_no = r.is(ask::TRANSFER_ABROAD, "no");
    let named = r.records(ask::RECIPIENTS_OTHER).iter().any(
        |recipient| matches!(recipient.get("country"), Some(pismovnik_model::Value::Text(c)) if c != "RU"),
    );
    (says_no && (named || services::foreign_recipient(&r)))
        .then(|| finding(crate::TRANSFER_CONTRADICTION, Severity::Error, &["152-ФЗ ст. 12"], &r, None))
}

fn transfer_not_notified(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let abroad = r.is(ask::TRANSFER_ABROAD, "yes");
    let silent = r.is(ask::TRANSFER_NOTIFIED, "no") || r.unknown(ask::TRANSFER_NOTIFIED);
    (abroad && silent)
        .then(|| finding(crate::TRANSFER_NOT_NOTIFIED, Severity::Error, &["152-ФЗ ст. 12"], &r, None))
}

fn marketing_bundled(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "policy").then(|| {
        let cost = fine(Offence::Advertising, facts);
        let articles = ["38-ФЗ ст. 18", "152-ФЗ ст. 15", "152-ФЗ ст. 9 ч. 1"];
        finding(crate::MARKETING_BUNDLED, Severity::Error, &articles, &r, cost)
    })
}

fn marketing_preticked(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.is(ask::MARKETING_CONSENT, "preticked").then(|| {
        let cost = fine(Offence::Advertising, facts);
        let articles = ["152-ФЗ ст. 9 ч. 1", "38-ФЗ ст. 18", "152-ФЗ ст. 15"];
        finding(crate::MARKETING_PRETICKED, Severity::Error, &articles, &r, cost)
    })
}

fn cookies_without_choice(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let tracking = r.has(ask::COOKIES_KINDS, "analytics") || r.has(ask::COOKIES_KINDS, "advertising");
    let chosen = r.is(ask::COOKIES_BANNER, "banner-choice");
    (tracking && !chosen).then(|| {
        finding(
            crate::COOKIES_WITHOUT_CHOICE,
            Severity::Warning,
            &["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 1"],
            &r,
            None,
        )
    })
}

fn endless_storage(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let terms = [ask::TERMS_ORDERS, ask::TERMS_REQUESTS, ask::TERMS_MARKETING, ask::TERMS_REVIEWS];
    let endless = terms.iter().filter(|t| r.is(t, "forever")).count() > 0;
    endless.then(|| {
        let cost = fine(Offence::NoGround, facts);
        finding(crate::ENDLESS_STORAGE, Severity::Error, &["152-ФЗ ст. 5 ч. 7"], &r, cost)
    })
}

fn passport_excessive(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.has(ask::SALES_DATA, "passport").then(|| {
        let cost = fine(Offence::NoGround, facts);
        finding(crate::PASSPORT_EXCESSIVE, Severity::Error, &["152-ФЗ ст. 5 ч. 5"], &r, cost)
    })
}

fn birth_date_excessive(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let asked = r.has(ask::SALES_DATA, "birth-date") || r.has(ask::ACCOUNT_DATA, "birth-date");
    asked.then(|| finding(crate::BIRTH_DATE_EXCESSIVE, Severity::Warning, &["152-ФЗ ст. 5 ч. 5"], &r, None))
}

fn password_signature(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::ACCOUNT_PASSWORD_SIGNATURE)
        .then(|| finding(crate::PASSWORD_SIGNATURE, Severity::Error, &["63-ФЗ ст. 6 ч. 2"], &r, None))
}

fn cards_seen(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::PAYMENT_CARDS_SEEN).then(|| {
        finding(crate::CARDS_SEEN, Severity::Warning, &["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 19"], &r, None)
    })
}

fn messenger_foreign(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some = FOREIGN_MESSENGERS.iter().any(|m| r.has(ask::SALES_MESSENGERS, m));
    some.then(|| {
        finding(
            crate::MESSENGER_FOREIGN,
            Severity::Warning,
            &["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"],
            &r,
            None,
        )
    })
}

fn reviews_consent(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::REVIEWS_PUBLISHED).then(|| {
        finding(
            crate::REVIEWS_CONSENT,
            Severity::Info,
            &["152-ФЗ ст. 10.1", "152-ФЗ ст. 10.1 ч. 8"],
            &r,
            None,
        )
    })
}

fn withdrawal_burdensome(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let channels = r.many(ask::WITHDRAWAL_CHANNELS);
    (channels == ["post"])
        .then(|| finding(crate::WITHDRAWAL_BURDENSOME, Severity::Warning, &["152-ФЗ ст. 9 ч. 2"], &r, None))
}

fn processor_instruction(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let some = r.records(ask::RECIPIENTS_OTHER).iter().any(|recipient| {
        matches!(recipient.get("role"), Some(pismovnik_model::Value::Text(role)) if role == "processor")
    });
    (some || services::processor(&r))
        .then(|| finding(crate::PROCESSOR_INSTRUCTION, Severity::Warning, &["152-ФЗ ст. 6 ч. 3"], &r, None))
}

fn calls_recorded(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::SALES_CALLS_RECORDED)
        .then(|| finding(crate::CALLS_RECORDED, Severity::Info, &["152-ФЗ ст. 9 ч. 3"], &r, None))
}

fn home_address(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::OPERATOR_ADDRESS_IS_HOME)
        .then(|| finding(crate::HOME_ADDRESS, Severity::Warning, &["152-ФЗ ст. 18.1 ч. 2"], &r, None))
}

fn minors(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let open = r.is(ask::MINORS_POLICY, "parents") || r.unknown(ask::MINORS_POLICY);
    open.then(|| {
        finding(
            crate::MINORS,
            Severity::Info,
            &["152-ФЗ ст. 9 ч. 6", "ГК РФ ст. 26", "ГК РФ ст. 28"],
            &r,
            None,
        )
    })
}

fn answers_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let unknown: Vec<String> =
        facts.iter().filter(|(_, v)| v.is_unknown()).map(|(q, _)| q.to_owned()).collect();
    if unknown.is_empty() {
        return None;
    }
    let r = facts.reader();
    let mut found = finding(crate::ANSWERS_UNKNOWN, Severity::Info, &[], &r, None);
    found.answers = unknown;
    Some(found)
}
