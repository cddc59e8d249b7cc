//! Everyday situations in the policy of a Kazakh shop: each stands where the owner ticked it.

use pismovnik_model::ask;

use crate::clause::clauses;
use crate::sheet::{Sheet, list};
use crate::situations::{
    buyers_abroad, cameras, complaints, forms, has_forms, passes_on, sells_elsewhere, suitable, ticked,
};

clauses! {
    FORMS = "kz-policy-forms", [];
    FORMS_LIST = "kz-policy-forms-list", [];
    ACCURACY = "kz-policy-accuracy", [];
    BROWSING = "kz-policy-browsing", [];
    PAPER = "kz-policy-paper-forms", ["94-V ст. 8"];
    CAMERAS = "kz-policy-cameras", [];
    PASSPORT = "kz-policy-return-passport", ["94-V ст. 7 п. 10"];
    MARKETPLACES = "kz-policy-marketplaces", [];
    COUNTRIES = "kz-policy-countries", [];
    CLAIMS = "kz-policy-claims", ["94-V ст. 8 п. 2"];
    REVIEW_PEOPLE = "kz-policy-review-people", ["94-V ст. 8"];
    SUITABLE = "kz-policy-suitable", [];
    REORGANISATION = "kz-policy-reorganisation", ["94-V ст. 7 п. 3", "94-V ст. 8", "94-V ст. 18"];
}

/// How data come and to whom they go: after the sources.
pub(super) fn handling(sheet: &mut Sheet<'_>) {
    sheet.say_with(&FORMS, has_forms);
    sheet.block(&FORMS_LIST, |pen| list(forms(pen)));
    sheet.always(&ACCURACY);
    sheet.say_where(&BROWSING, |pen| ticked(pen, "browsing"));
    sheet.say_where(&PAPER, |pen| ticked(pen, "paper-forms"));
    sheet.say_with(&CAMERAS, cameras);
    sheet.say_where(&PASSPORT, |pen| ticked(pen, "return-passport"));
    sheet.say_with(&MARKETPLACES, sells_elsewhere);
    sheet.say_with(&COUNTRIES, buyers_abroad);
}

/// How long complaints keep data: after the refusal of a withdrawal.
pub(super) fn claims(sheet: &mut Sheet<'_>) {
    sheet.say_with(&CLAIMS, complaints);
}

/// The rest: among the final provisions.
pub(super) fn closing(sheet: &mut Sheet<'_>) {
    sheet.say_where(&SUITABLE, suitable);
    sheet.say_where(&REVIEW_PEOPLE, |pen| ticked(pen, "review-people") && pen.r.yes(ask::REVIEWS_PUBLISHED));
    sheet.say_with(&REORGANISATION, passes_on);
}
