//! Assessment of harm and determination of the protection level: frames to be completed by the operator
//! with whoever knows the acts that govern them. The rule data does not know these acts, so that the
//! papers state what the answers say and leave degrees, types and levels blank.

use pismovnik_model::ask;

use super::super::copies;
use super::super::form::{
    self, empty_cell, field_of, fill_in, fill_in_bare, fill_in_where, plain, signature_of_operator,
    told_where,
};
use super::super::notification::{country, host, host_address};
use super::super::parts::PARTS;
use crate::clause::clauses;
use crate::purposes::{Purpose, strong};
use crate::run::Run;
use crate::sheet::{Pen, Sheet, enumeration, list};
use crate::{operator, words};

clauses! {
    HARM_ABOUT = "harm-about", ["152-ФЗ ст. 18.1"];
    HARM_ADDRESS = "harm-address", ["152-ФЗ ст. 18.1"];
    HARM_DAY = "harm-day", ["152-ФЗ ст. 18.1"];
    HARM_SCALE = "harm-scale", ["152-ФЗ ст. 18.1"];
    HARM_TABLE = "harm-table", ["152-ФЗ ст. 18.1"];
    HARM_KINDS = "harm-kinds", ["152-ФЗ ст. 18.1"];
    HARM_KINDS_LIST = "harm-kinds-list", ["152-ФЗ ст. 18.1"];
    HARM_MEASURES = "harm-measures", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    HARM_MEASURES_LIST = "harm-measures-list", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    HARM_RESULT = "harm-result", ["152-ФЗ ст. 18.1"];
    HARM_NEXT = "harm-next", ["152-ФЗ ст. 18.1"];
    HARM_SIGNED = "harm-signed", ["152-ФЗ ст. 18.1"];
    HARM_SIGNATURE = "harm-signature", ["152-ФЗ ст. 18.1"];
    LEVEL_ABOUT = "level-about", ["152-ФЗ ст. 19"];
    LEVEL_SCALE = "level-scale", ["152-ФЗ ст. 19"];
    LEVEL_HOST_ADDRESS = "level-host-address", ["152-ФЗ ст. 19"];
    LEVEL_SYSTEM = "level-system", ["152-ФЗ ст. 19"];
    LEVEL_COUNTRY = "level-country", ["152-ФЗ ст. 19"];
    LEVEL_HOST = "level-host", ["152-ФЗ ст. 19"];
    LEVEL_CATEGORIES = "level-categories", ["152-ФЗ ст. 10", "152-ФЗ ст. 19"];
    LEVEL_SUBJECTS = "level-subjects", ["152-ФЗ ст. 19"];
    LEVEL_UNKNOWN = "level-unknown", ["152-ФЗ ст. 19"];
    LEVEL_COUNT = "level-count", ["152-ФЗ ст. 19"];
    LEVEL_THREATS = "level-threats", ["152-ФЗ ст. 19"];
    LEVEL_RESULT = "level-result", ["152-ФЗ ст. 19"];
    LEVEL_MEASURES = "level-measures", ["152-ФЗ ст. 19"];
    LEVEL_MEASURES_LIST = "level-measures-list", ["152-ФЗ ст. 19"];
    LEVEL_MISSING = "level-missing", ["152-ФЗ ст. 19"];
    LEVEL_SIGNED = "level-signed", ["152-ФЗ ст. 19"];
    LEVEL_SIGNATURE = "level-signature", ["152-ФЗ ст. 19"];
}

/// Writes the assessment of harm.
pub(crate) fn write_harm(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    told_where(sheet, &HARM_ABOUT, |_| true);
    copies::terms(sheet);
    field_of(sheet, &HARM_ADDRESS, "draft-harm-address-note", |pen| {
        let one = !operator::several(pen);
        pen.r.text(ask::OPERATOR_ADDRESS).filter(|_| one).map(plain)
    });
    fill_in_bare(sheet, &HARM_DAY, 1);
    told_where(sheet, &HARM_KINDS, |_| true);
    sheet.block_always(&HARM_KINDS_LIST, |pen| {
        let bought = words::orders(&pen.r);
        let items = [
            if bought { "draft-harm-disclosure-orders" } else { "draft-harm-disclosure" },
            "draft-harm-fraud",
            "draft-harm-loss",
            "draft-harm-spam",
            "draft-harm-refusal",
        ];
        list(items.into_iter().map(|id| pen.say(id)).collect())
    });
    told_where(sheet, &HARM_SCALE, |_| true);
    sheet.block_always(&HARM_TABLE, |pen| {
        let rows = PARTS.iter().filter(|p| p.purpose.pursued(pen)).map(|part| {
            let about = vec![strong(pen.words(part.heading.text)), part.purpose.subjects(pen)];
            vec![about, empty_cell(), empty_cell(), empty_cell()]
        });
        let head = ["draft-harm-data", "draft-harm-what", "draft-harm-degree", "draft-harm-measure"];
        Some(form::table(pen, &HARM_TABLE, &[7, 4, 3, 4], &head, rows.collect()))
    });
    told_where(sheet, &HARM_MEASURES, |pen| !measures(pen).is_empty());
    sheet.block(&HARM_MEASURES_LIST, |pen| list(measures(pen)));
    fill_in_bare(sheet, &HARM_RESULT, 1);
    fill_in(sheet, &HARM_NEXT, "draft-harm-next-note", 1);
    told_where(sheet, &HARM_SIGNED, |_| true);
    signature_of_operator(sheet, &HARM_SIGNATURE);
}

/// Writes the determination of the protection level.
pub(crate) fn write_level(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    told_where(sheet, &LEVEL_ABOUT, |_| true);
    copies::terms(sheet);
    fill_in(sheet, &LEVEL_SYSTEM, "draft-level-system-note", 1);
    field_of(sheet, &LEVEL_COUNTRY, "draft-notice-country-hint", country);
    field_of(sheet, &LEVEL_HOST, "draft-notice-host-hint", host);
    sheet.block(&LEVEL_HOST_ADDRESS, |pen| host_address(pen, &LEVEL_HOST_ADDRESS));
    field_of(sheet, &LEVEL_CATEGORIES, "draft-level-categories-note", |pen| {
        let special = Purpose::Health.pursued(pen);
        Some(pen.say(if special { "draft-level-special" } else { "draft-level-common" }))
    });
    field_of(sheet, &LEVEL_SUBJECTS, "draft-level-subjects-note", |pen| Some(subjects(pen)));
    fill_in_where(sheet, &LEVEL_UNKNOWN, "draft-level-unknown-note", 1, |pen| {
        !pen.r.answered(ask::STAFF_KINDS)
    });
    fill_in(sheet, &LEVEL_COUNT, "draft-level-count-note", 1);
    told_where(sheet, &LEVEL_SCALE, |_| true);
    fill_in_bare(sheet, &LEVEL_THREATS, 1);
    fill_in_bare(sheet, &LEVEL_RESULT, 1);
    told_where(sheet, &LEVEL_MEASURES, |pen| !measures(pen).is_empty());
    sheet.block(&LEVEL_MEASURES_LIST, |pen| list(measures(pen)));
    fill_in(sheet, &LEVEL_MISSING, "draft-level-missing-note", 2);
    told_where(sheet, &LEVEL_SIGNED, |_| true);
    signature_of_operator(sheet, &LEVEL_SIGNATURE);
}

/// Whose data the shop has, by its purposes.
fn subjects(pen: &Pen<'_>) -> Run {
    let mut all = vec![pen.say("draft-level-customers")];
    if pen.r.yes(ask::SALES_GIFTS) {
        all.push(pen.say("draft-level-gifts"));
    }
    let others = [
        (Purpose::Business, "draft-level-business"),
        (Purpose::Requests, "draft-level-requests"),
        (Purpose::Cameras, "draft-level-cameras"),
        (Purpose::Reviews, "draft-level-reviews"),
        (Purpose::Marketing, "draft-level-marketing"),
        (Purpose::Bonus, "draft-level-bonus"),
        (Purpose::Promo, "draft-level-promo"),
        (Purpose::Warranty, "draft-level-warranty"),
        (Purpose::Staff, "draft-level-staff"),
        (Purpose::Applicants, "draft-level-applicants"),
    ];
    all.extend(others.iter().filter(|(purpose, _)| purpose.pursued(pen)).map(|(_, id)| pen.say(id)));
    enumeration(all)
}

fn measures(pen: &Pen<'_>) -> Vec<Run> {
    words::chosen(pen, words::MEASURES, ask::SECURITY_MEASURES)
}
