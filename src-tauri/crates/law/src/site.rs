//! Rules that both countries share: the same practice, each country's own articles. Where the fact sheet
//! names no article, none is named.

use pismovnik_model::finding::Fix;
use pismovnik_model::services;
use pismovnik_model::{Country, Day, Facts, Finding, Reader, Severity, Value, ask};

use crate::make::{choose, finding, refuse, without};
use crate::{Id, Rule};

pub(crate) const RULES: &[Rule] = &[
    promise_never_share,
    retention_not_stated,
    withdrawal_burdensome,
    operator_unidentified,
    operator_incomplete,
    contacts_missing,
    transfer_implied,
    measures_technical_only,
    birth_date_excessive,
    cards_seen,
    calls_recorded,
    home_address,
    answers_unknown,
];

/// A finding with the articles of the shop's own country.
fn by_country(
    id: Id,
    severity: Severity,
    facts: &Facts,
    r: &Reader<'_>,
    russia: &[&'static str],
    kazakhstan: &[&'static str],
) -> Finding {
    let articles = match facts.country() {
        Country::Russia => russia,
        Country::Kazakhstan => kazakhstan,
    };
    finding(id, severity, articles, r)
}

pub(crate) fn law_unverified(verified_through: Day) -> Finding {
    Finding {
        id: crate::LAW_UNVERIFIED.0,
        message: crate::LAW_UNVERIFIED.1,
        hint: crate::LAW_UNVERIFIED.2,
        severity: Severity::Warning,
        articles: Vec::new(),
        answers: Vec::new(),
        args: vec![("day", verified_through.to_string())],
        fine: None,
        fix: None,
    }
}

/// «We give your data to nobody», beside couriers, banks or contractors.
fn promise_never_share(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    if !r.has(ask::SITE_PROMISES, "never-share") {
        return None;
    }
    // The owner's own courier and a pick-up point get nothing that the shop has not.
    let carriers = r.many(ask::DELIVERY_SERVICES).iter().any(|s| s != "own-courier" && s != "pickup");
    let banks = r.many(ask::PAYMENT_METHODS).iter().any(|m| m != "cash");
    let others = !r.records(ask::RECIPIENTS_OTHER).is_empty() || r.is(ask::TRANSFER_ABROAD, "yes");
    let services = !services::all_engaged(&r).is_empty();
    (carriers || banks || others || services).then(|| {
        let fix = without(&r, ask::SITE_PROMISES, &["never-share"], Some("none"));
        let (russia, kazakhstan) = (["152-ФЗ ст. 18.1 ч. 1 п. 2"], ["94-V ст. 8 п. 4"]);
        by_country(crate::PROMISE_NEVER_SHARE, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(fix)
    })
}

fn retention_not_stated(facts: &Facts, _: Day) -> Option<Finding> {
    let vague = ["as-needed", "by-law", "not-stated"];
    let r = facts.reader();
    vague.iter().any(|option| r.has(ask::SITE_TERMS, option)).then(|| {
        let fix = without(&r, ask::SITE_TERMS, &vague, Some("stated"));
        let (russia, kazakhstan) =
            (["152-ФЗ ст. 18.1 ч. 1 п. 2", "152-ФЗ ст. 5 ч. 7"], ["94-V ст. 8 п. 4", "94-V ст. 8 п. 5"]);
        by_country(crate::RETENTION_NOT_STATED, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(fix)
    })
}

/// Post alone, in the old text or in the new papers.
fn withdrawal_burdensome(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let planned = r.many(ask::WITHDRAWAL_CHANNELS) == ["post"];
    let written = r.has(ask::SITE_WITHDRAWAL, "post-only");
    if !planned && !written {
        return None;
    }
    let mut changes = Vec::new();
    let mut possible = true;
    if written {
        let step = without(&r, ask::SITE_WITHDRAWAL, &["post-only"], Some("any-channel"));
        changes.extend(step.into_iter().flat_map(|fix| fix.0));
    }
    if planned {
        let both = Value::Many(vec!["email".to_owned(), "post".to_owned()]);
        changes.push((ask::WITHDRAWAL_CHANNELS, Some(both)));
        let email = facts.reader().text(ask::CONTACT_EMAIL).map(|e| Value::Text(e.to_owned()));
        possible = email.is_some();
        changes.push((ask::WITHDRAWAL_EMAIL, email));
    }
    Some(
        by_country(crate::WITHDRAWAL_BURDENSOME, Severity::Warning, facts, &r, &["152-ФЗ ст. 9 ч. 2"], &[])
            .mended_by(possible.then_some(Fix(changes))),
    )
}

/// What the site lacks of the operator's particulars; nothing where the question was left out.
fn lacking<'a>(r: &Reader<'_>, wanted: &[&'a str]) -> Vec<&'a str> {
    if !r.answered(ask::SITE_OPERATOR) {
        return Vec::new();
    }
    wanted.iter().filter(|option| !r.has(ask::SITE_OPERATOR, option)).copied().collect()
}

/// The new papers on the site tell everything that these options ask for.
fn all_told() -> Option<Fix> {
    let all = ["name", "number", "address", "contact"].map(str::to_owned);
    Some(Fix(vec![(ask::SITE_OPERATOR, Some(Value::Many(all.to_vec())))]))
}

fn operator_unidentified(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (!lacking(&r, &["name"]).is_empty()).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 18.1", "152-ФЗ ст. 14"], ["94-V ст. 8 п. 4"]);
        by_country(crate::OPERATOR_UNIDENTIFIED, Severity::Error, facts, &r, &russia, &kazakhstan)
            .mended_by(all_told())
    })
}

fn operator_incomplete(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let named = lacking(&r, &["name"]).is_empty();
    (named && !lacking(&r, &["number", "address"]).is_empty()).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 18.1", "152-ФЗ ст. 14"], ["94-V ст. 8 п. 4"]);
        by_country(crate::OPERATOR_INCOMPLETE, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(all_told())
    })
}

fn contacts_missing(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    (!lacking(&r, &["contact"]).is_empty()).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 14", "152-ФЗ ст. 9 ч. 2"], ["94-V ст. 8 п. 7"]);
        by_country(crate::CONTACTS_MISSING, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(all_told())
    })
}

/// Data go abroad on the strength of a consent that nobody gave.
fn transfer_implied(facts: &Facts, _: Day) -> Option<Finding> {
    let implied = ["site-use", "form-sent", "in-policy"];
    let r = facts.reader();
    let abroad = r.is(ask::TRANSFER_ABROAD, "yes");
    (abroad && implied.iter().any(|option| r.has(ask::CONSENT_COLLECTED, option))).then(|| {
        let (russia, kazakhstan) =
            (["152-ФЗ ст. 12", "152-ФЗ ст. 9 ч. 1"], ["94-V ст. 16", "94-V ст. 8 п. 4"]);
        let fix = without(&r, ask::CONSENT_COLLECTED, &implied, Some("separate"));
        by_country(crate::TRANSFER_IMPLIED, Severity::Warning, facts, &r, &russia, &kazakhstan).mended_by(fix)
    })
}

/// Passwords and antivirus guard machines; with staff, rules for people belong to it.
fn measures_technical_only(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let staff = r.is(ask::SECURITY_PEOPLE, "staff") && r.answered(ask::SECURITY_MEASURES);
    let people =
        ["access-list", "locked-papers", "training"].iter().any(|m| r.has(ask::SECURITY_MEASURES, m));
    (staff && !people).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"], ["94-V ст. 25 п. 2 пп. 1-1"]);
        by_country(crate::MEASURES_TECHNICAL_ONLY, Severity::Warning, facts, &r, &russia, &kazakhstan)
    })
}

fn birth_date_excessive(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let asked: Vec<&'static str> =
        [ask::SALES_DATA, ask::ACCOUNT_DATA].into_iter().filter(|q| r.has(q, "birth-date")).collect();
    if asked.is_empty() {
        return None;
    }
    let steps: Option<Vec<Fix>> = asked.into_iter().map(|q| without(&r, q, &["birth-date"], None)).collect();
    let fix = steps.map(|all| Fix(all.into_iter().flat_map(|one| one.0).collect()));
    let (russia, kazakhstan) = (["152-ФЗ ст. 5 ч. 5"], ["94-V ст. 7 п. 9"]);
    Some(
        by_country(crate::BIRTH_DATE_EXCESSIVE, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(fix),
    )
}

fn cards_seen(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::PAYMENT_CARDS_SEEN).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 19"], ["94-V ст. 7 п. 9"]);
        by_country(crate::CARDS_SEEN, Severity::Warning, facts, &r, &russia, &kazakhstan)
            .mended_by(refuse(ask::PAYMENT_CARDS_SEEN))
    })
}

fn calls_recorded(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::SALES_CALLS_RECORDED).then(|| {
        let (russia, kazakhstan) = (["152-ФЗ ст. 9 ч. 3"], ["94-V ст. 8 п. 1"]);
        by_country(crate::CALLS_RECORDED, Severity::Info, facts, &r, &russia, &kazakhstan)
    })
}

fn home_address(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.yes(ask::OPERATOR_ADDRESS_IS_HOME).then(|| {
        by_country(crate::HOME_ADDRESS, Severity::Warning, facts, &r, &["152-ФЗ ст. 18.1 ч. 2"], &[])
    })
}

fn answers_unknown(facts: &Facts, _: Day) -> Option<Finding> {
    let unknown: Vec<String> =
        facts.iter().filter(|(_, v)| v.is_unknown()).map(|(q, _)| q.to_owned()).collect();
    if unknown.is_empty() {
        return None;
    }
    let mut found = finding(crate::ANSWERS_UNKNOWN, Severity::Info, &[], &facts.reader());
    found.answers = unknown;
    Some(found)
}

/// A choice that both countries mend alike.
pub(crate) fn separate_box() -> Option<Fix> {
    choose(ask::MARKETING_CONSENT, "separate-box")
}
