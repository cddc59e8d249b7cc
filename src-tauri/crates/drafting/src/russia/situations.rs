//! Everyday situations in the policy: each stands where the owner ticked it.

use pismovnik_model::{Inline, ask};

use crate::clause::clauses;
use crate::operator::field;
use crate::run::{Arg, Run, join};
use crate::services;
use crate::sheet::{Pen, Sheet, list};
use crate::words;

clauses! {
    FORMS = "policy-forms", ["152-ФЗ ст. 18.1 ч. 2"];
    FORMS_LIST = "policy-forms-list", ["152-ФЗ ст. 18.1 ч. 2"];
    BROWSING = "policy-browsing", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    PAPER = "policy-paper-forms", ["152-ФЗ ст. 9 ч. 1"];
    CAMERAS = "policy-cameras", ["152-ФЗ ст. 6 ч. 1 п. 7", "152-ФЗ ст. 11"];
    PASSPORT = "policy-return-passport", ["152-ФЗ ст. 5 ч. 5"];
    MARKETPLACES = "policy-marketplaces", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    COUNTRIES = "policy-countries", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    CLAIMS = "policy-claims", ["152-ФЗ ст. 6 ч. 1 п. 5", "152-ФЗ ст. 21 ч. 5"];
    REVIEW_PEOPLE = "policy-review-people", ["152-ФЗ ст. 9 ч. 6", "152-ФЗ ст. 10.1"];
    SUITABLE = "policy-suitable", ["152-ФЗ ст. 18.1 ч. 1 п. 2"];
    REORGANISATION = "policy-reorganisation", ["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 9 ч. 1"];
}

/// How data come and to whom they go: after the messengers in «procedure and conditions».
pub(super) fn procedure(sheet: &mut Sheet<'_>) {
    sheet.say_where(&FORMS, |pen| !forms(pen).is_empty());
    sheet.block(&FORMS_LIST, |pen| list(forms(pen)));
    sheet.say_where(&BROWSING, |pen| ticked(pen, "browsing"));
    sheet.say_where(&PAPER, |pen| ticked(pen, "paper-forms"));
    sheet.say_with(&CAMERAS, |pen| {
        if !ticked(pen, "cameras") {
            return None;
        }
        let days = pen.r.number(ask::SITUATIONS_CAMERA_DAYS);
        let known = if days.is_some() { "known" } else { "unknown" };
        Some(vec![("term", Arg::Pick(known)), ("days", Arg::Count(days.unwrap_or(0)))])
    });
    sheet.say_where(&PASSPORT, |pen| ticked(pen, "return-passport"));
    sheet.say_with(&MARKETPLACES, |pen| {
        let names = marketplaces(pen);
        if names.is_empty() && !ticked(pen, "marketplaces") {
            return None;
        }
        let known = if names.is_empty() { "unnamed" } else { "named" };
        Some(vec![("which", Arg::Pick(known)), ("names", join(names, ", ").into())])
    });
    sheet.say_with(&COUNTRIES, |pen| {
        let names = words::chosen(pen, COUNTRY_NAMES, ask::SITUATIONS_COUNTRIES);
        (!names.is_empty()).then(|| vec![("names", join(names, ", ").into())])
    });
}

/// How long complaints keep data: among the requests of subjects.
pub(super) fn claims(sheet: &mut Sheet<'_>) {
    sheet.say_with(&CLAIMS, |pen| {
        if !words::orders(&pen.r) {
            return None;
        }
        Some(vec![("days", Arg::Count(pen.r.number(ask::TERMS_CLAIMS)?))])
    });
}

/// The rest: among the final provisions.
pub(super) fn closing(sheet: &mut Sheet<'_>) {
    sheet.say_where(&SUITABLE, |pen| pen.r.yes(ask::SITE_SUITABLE));
    sheet.say_where(&REVIEW_PEOPLE, |pen| ticked(pen, "review-people") && pen.r.yes(ask::REVIEWS_PUBLISHED));
    sheet.say_where(&REORGANISATION, |pen| ticked(pen, "reorganisation"));
}

fn ticked(pen: &Pen<'_>, situation: &str) -> bool {
    pen.r.has(ask::SITUATIONS_KINDS, situation)
}

const COUNTRY_NAMES: words::Table = &[
    ("RU", "draft-country-ru"),
    ("KZ", "draft-country-kz"),
    ("BY", "draft-country-by"),
    ("other", "draft-countries-other"),
];

fn marketplaces(pen: &Pen<'_>) -> Vec<Run> {
    services::others(pen)
        .iter()
        .filter(|e| e.service.kind.purpose() == "marketplace")
        .map(|e| services::named(pen, e))
        .collect()
}

/// «Name: address» of each form that takes data.
fn forms(pen: &Pen<'_>) -> Vec<Run> {
    let takes_data = |record: &&pismovnik_model::Record| field(record, "purpose") != Some("cookies");
    pen.r
        .records(ask::FORMS_MAP)
        .iter()
        .filter(takes_data)
        .filter_map(|record| {
            let name: Run = vec![Inline::plain(field(record, "name")?)];
            let url = crate::operator::link(field(record, "url")?);
            Some(pen.run("draft-form-place", &[("name", name.into()), ("url", url.into())]))
        })
        .collect()
}
