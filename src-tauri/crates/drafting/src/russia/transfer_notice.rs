//! The worksheet for the notification of transfer abroad (article 12), separate from article 22.

use pismovnik_model::recipients::{EVERY, Recipient, recipients};
use pismovnik_model::{Country, ask};

use super::consents::details;
use super::form::{self, field_of, fill_in, fill_in_where, plain, told_where, told_with};
use super::notification::responsible;
use super::transfer::{HEAD, WIDTHS, row};
use crate::clause::clauses;
use crate::operator::Address;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet};

clauses! {
    ABOUT = "abroad-about", ["152-ФЗ ст. 12"];
    REVIEW = "abroad-review", ["152-ФЗ ст. 12", "приказ Роскомнадзора от 05.08.2022 № 128"];
    LOCALISED = "abroad-localised", ["152-ФЗ ст. 18 ч. 5"];
    OPERATOR = "abroad-operator", ["152-ФЗ ст. 12"];
    DETAILS = "abroad-details", ["152-ФЗ ст. 12"];
    REGISTRY = "abroad-registry", ["152-ФЗ ст. 12", "152-ФЗ ст. 22"];
    RESPONSIBLE = "abroad-responsible", ["152-ФЗ ст. 12", "152-ФЗ ст. 22.1"];
    TRANSFER = "abroad-transfer", ["152-ФЗ ст. 12"];
    COUNTRIES = "abroad-countries", ["152-ФЗ ст. 12"];
    TABLE = "abroad-table", ["152-ФЗ ст. 12"];
    RECIPIENTS = "abroad-recipients", ["152-ФЗ ст. 12"];
    GROUND = "abroad-ground", ["152-ФЗ ст. 12"];
    SUBJECTS = "abroad-subjects", ["152-ФЗ ст. 12"];
    CATEGORIES = "abroad-categories", ["152-ФЗ ст. 12"];
    ASSESSMENT = "abroad-assessment", ["152-ФЗ ст. 12"];
    ASSESSMENT_TEXT = "abroad-assessment-text", ["152-ФЗ ст. 12"];
    MEASURES = "abroad-measures", ["152-ФЗ ст. 12"];
    STOP = "abroad-stop", ["152-ФЗ ст. 12"];
    LAWS = "abroad-laws", ["152-ФЗ ст. 12"];
    CONTACTS = "abroad-contacts", ["152-ФЗ ст. 12"];
    DATE = "abroad-date", ["152-ФЗ ст. 12"];
    AFTERWARDS = "abroad-afterwards", ["152-ФЗ ст. 12"];
    NUMBER = "abroad-number", ["152-ФЗ ст. 12"];
    PROOF = "abroad-proof", ["152-ФЗ ст. 12"];
}

/// Writes the worksheet.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    told_with(sheet, &ABOUT, |pen| {
        let notified = if pen.r.is(ask::TRANSFER_NOTIFIED, "yes") { "yes" } else { "no" };
        Some(vec![("notified", Arg::Pick(notified))])
    });
    told_where(sheet, &REVIEW, |_| true);
    told_where(sheet, &LOCALISED, |_| true);
    sheet.section(&OPERATOR);
    sheet.block(&DETAILS, |pen| details(pen, Address::Own));
    field_of(sheet, &REGISTRY, "draft-abroad-registry-note", |pen| {
        pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).map(plain)
    });
    field_of(sheet, &RESPONSIBLE, "draft-notice-responsible-hint", responsible);
    sheet.section(&TRANSFER);
    field_of(sheet, &COUNTRIES, "draft-abroad-countries-note", |pen| {
        let countries: Vec<Run> = pen.r.many(ask::TRANSFER_COUNTRIES).iter().map(|c| plain(c)).collect();
        (!countries.is_empty()).then(|| join(countries, ", "))
    });
    sheet.block(&TABLE, |pen| {
        let rows: Vec<_> = foreign(pen).iter().map(|r| row(pen, r)).collect();
        (!rows.is_empty()).then(|| form::table(pen, &TABLE, WIDTHS, HEAD, rows))
    });
    fill_in_where(sheet, &RECIPIENTS, "draft-abroad-recipients-note", 2, |pen| foreign(pen).is_empty());
    fill_in(sheet, &GROUND, "draft-abroad-ground-note", 2);
    fill_in(sheet, &SUBJECTS, "draft-abroad-subjects-note", 1);
    fill_in(sheet, &CATEGORIES, "draft-abroad-categories-note", 1);
    sheet.section(&ASSESSMENT);
    sheet.always(&ASSESSMENT_TEXT);
    for (clause, hint) in [
        (&MEASURES, "draft-abroad-measures-note"),
        (&STOP, "draft-abroad-stop-note"),
        (&LAWS, "draft-abroad-laws-note"),
        (&CONTACTS, "draft-abroad-contacts-note"),
    ] {
        fill_in(sheet, clause, hint, 2);
    }
    fill_in(sheet, &DATE, "draft-abroad-date-note", 1);
    sheet.section(&AFTERWARDS);
    fill_in(sheet, &NUMBER, "draft-abroad-number-note", 1);
    sheet.always(&PROOF);
}

/// Everybody outside Russia, whatever lets data go there; counters send them too.
fn foreign<'a>(pen: &Pen<'a>) -> Vec<Recipient<'a>> {
    recipients(&pen.r, EVERY).into_iter().filter(|r| r.foreign(Country::Russia)).collect()
}
