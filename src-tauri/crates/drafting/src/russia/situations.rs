//! Everyday situations in the policy: each stands where the owner ticked it.

use pismovnik_model::ask;

use crate::clause::clauses;
use crate::sheet::{Sheet, list};
use crate::situations::{
    buyers_abroad, cameras, complaints, forms, has_forms, passes_on, sells_elsewhere, suitable, ticked,
};

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
    REORGANISATION = "policy-reorganisation", ["152-ФЗ ст. 5 ч. 2", "152-ФЗ ст. 5 ч. 7", "152-ФЗ ст. 9 ч. 1"];
}

/// How data come and to whom they go: after the messengers in «procedure and conditions».
pub(super) fn procedure(sheet: &mut Sheet<'_>) {
    sheet.say_with(&FORMS, has_forms);
    sheet.block(&FORMS_LIST, |pen| list(forms(pen)));
    sheet.say_where(&BROWSING, |pen| ticked(pen, "browsing"));
    sheet.say_where(&PAPER, |pen| ticked(pen, "paper-forms"));
    sheet.say_with(&CAMERAS, cameras);
    sheet.say_where(&PASSPORT, |pen| ticked(pen, "return-passport"));
    sheet.say_with(&MARKETPLACES, sells_elsewhere);
    sheet.say_with(&COUNTRIES, buyers_abroad);
}

/// How long complaints keep data: among the requests of subjects.
pub(super) fn claims(sheet: &mut Sheet<'_>) {
    sheet.say_with(&CLAIMS, complaints);
}

/// The rest: among the final provisions.
pub(super) fn closing(sheet: &mut Sheet<'_>) {
    sheet.say_where(&SUITABLE, suitable);
    sheet.say_where(&REVIEW_PEOPLE, |pen| ticked(pen, "review-people") && pen.r.yes(ask::REVIEWS_PUBLISHED));
    sheet.say_with(&REORGANISATION, passes_on);
}
