//! The worksheet for the notification of article 22: every field of the form from the answers, and a
//! line to fill in, with where to look, for what they do not know.

use pismovnik_model::{BlockKind, abroad, ask};

use super::copies;
use super::form::{field, field_of, field_with_room, fill_in, fill_in_where, plain, told_where, told_with};
use super::parts::{self, Depth};
use crate::clause::{Clause, clauses};
use crate::operator;
use crate::purposes::Row;
use crate::recipients;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, Sheet, list};
use crate::words;

clauses! {
    ABOUT = "notice-about", ["152-ФЗ ст. 22"];
    GROUP = "notice-group", ["152-ФЗ ст. 22"];
    HOW = "notice-how", ["152-ФЗ ст. 22", "приказ Роскомнадзора от 28.10.2022 № 180"];
    OPERATOR = "notice-operator", ["152-ФЗ ст. 22"];
    DETAILS = "notice-details", ["152-ФЗ ст. 22"];
    RESPONSIBLE = "notice-responsible", ["152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    RESPONSIBLE_CONTACTS = "notice-responsible-contacts", ["152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    RESPONSIBLE_PHONE = "notice-responsible-phone", ["152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    RESPONSIBLE_EMAIL = "notice-responsible-email", ["152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    RESPONSIBLE_ADDRESS = "notice-responsible-address", ["152-ФЗ ст. 22", "152-ФЗ ст. 22.1"];
    PURPOSES = "notice-purposes", ["152-ФЗ ст. 22"];
    PURPOSES_RULE = "notice-purposes-rule", ["152-ФЗ ст. 22"];
    STAFF_CHECK = "notice-staff-check", ["152-ФЗ ст. 22"];
    STAFF_UNKNOWN = "notice-staff-unknown", ["152-ФЗ ст. 22"];
    MEASURES = "notice-measures", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19", "152-ФЗ ст. 22"];
    MEASURES_INTRO = "notice-measures-intro", ["152-ФЗ ст. 19", "152-ФЗ ст. 22"];
    MEASURES_LIST = "notice-measures-list", ["152-ФЗ ст. 19", "152-ФЗ ст. 22"];
    MEASURES_UNKNOWN = "notice-measures-unknown", ["152-ФЗ ст. 19", "152-ФЗ ст. 22"];
    MEASURES_PAPERS = "notice-measures-papers", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 22"];
    ENCRYPTION = "notice-encryption", ["152-ФЗ ст. 22"];
    LEVEL = "notice-level", ["152-ФЗ ст. 19", "152-ФЗ ст. 22"];
    TERM = "notice-term", ["152-ФЗ ст. 22"];
    SINCE = "notice-since", ["152-ФЗ ст. 22"];
    END = "notice-end", ["152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 22"];
    PLACE = "notice-place", ["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 22"];
    COUNTRY = "notice-country", ["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 22"];
    HOST = "notice-host", ["152-ФЗ ст. 22"];
    HOST_ADDRESS = "notice-host-address", ["152-ФЗ ст. 22"];
    HOST_NUMBERS = "notice-host-numbers", ["152-ФЗ ст. 22"];
    ABROAD = "notice-abroad", ["152-ФЗ ст. 12", "152-ФЗ ст. 22"];
    ABROAD_ANSWER = "notice-abroad-answer", ["152-ФЗ ст. 12", "152-ФЗ ст. 22"];
    ABROAD_SEPARATE = "notice-abroad-separate", ["152-ФЗ ст. 12"];
    AFTERWARDS = "notice-afterwards", ["152-ФЗ ст. 22"];
    NUMBER = "notice-number", ["152-ФЗ ст. 22"];
    CHANGES = "notice-changes", ["152-ФЗ ст. 22 ч. 7"];
    PROOF = "notice-proof", ["152-ФЗ ст. 22"];
}

/// Writes the worksheet.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    told_with(sheet, &ABOUT, |pen| {
        let state = match pen.r.text(ask::OPERATOR_NOTIFIED) {
            Some("yes") => "yes",
            Some("no") => "no",
            _ => "unknown",
        };
        Some(vec![("notified", Arg::Pick(state))])
    });
    told_with(sheet, &GROUP, |pen| {
        let notified = if pen.r.is(ask::OPERATOR_NOTIFIED, "yes") { "yes" } else { "no" };
        operator::many(pen).then(|| vec![("notified", Arg::Pick(notified))])
    });
    told_where(sheet, &HOW, |_| true);
    copies::terms(sheet);
    about_operator(sheet);
    sheet.section(&PURPOSES);
    sheet.always(&PURPOSES_RULE);
    sheet.say_with(&STAFF_CHECK, |pen| Some(vec![("who", Arg::Pick(parts::hired(pen)?))]));
    parts::tables(sheet, Depth::Below, &[Row::Subjects, Row::Data, Row::Ground, Row::Actions]);
    fill_in_where(sheet, &STAFF_UNKNOWN, "draft-notice-staff-hint", 2, |pen| {
        !pen.r.answered(ask::STAFF_KINDS)
    });
    measures(sheet);
    sheet.section(&TERM);
    field_of(sheet, &SINCE, "draft-notice-since-hint", |pen| pen.r.text(ask::OPERATOR_SINCE).map(plain));
    sheet.always(&END);
    sheet.section(&PLACE);
    field_of(sheet, &COUNTRY, "draft-notice-country-hint", country);
    field_of(sheet, &HOST, "draft-notice-host-hint", host);
    sheet.block(&HOST_ADDRESS, |pen| host_address(pen, &HOST_ADDRESS));
    fill_in(sheet, &HOST_NUMBERS, "draft-notice-host-numbers-hint", 1);
    sheet.section(&ABROAD);
    field_of(sheet, &ABROAD_ANSWER, "draft-notice-abroad-hint", transfer);
    sheet.say_where(&ABROAD_SEPARATE, |pen| !abroad::denied(&pen.r));
    sheet.section(&AFTERWARDS);
    field_of(sheet, &NUMBER, "draft-notice-number-hint", |pen| {
        pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).map(plain)
    });
    sheet.always(&CHANGES);
    sheet.always(&PROOF);
}

fn about_operator(sheet: &mut Sheet<'_>) {
    sheet.section(&OPERATOR);
    copies::operator_or_boxes(sheet, &DETAILS);
    field_with_room(sheet, &RESPONSIBLE, "draft-notice-responsible-hint", 2, responsible);
    sheet.block(&RESPONSIBLE_CONTACTS, |pen| {
        if person(pen) {
            return None;
        }
        let contacts = pen.r.text(ask::OPERATOR_RESPONSIBLE_CONTACTS).filter(|_| !operator::several(pen));
        let contacts = contacts.map(plain);
        Some(field(pen, &RESPONSIBLE_CONTACTS, "draft-notice-responsible-contacts-hint", 2, contacts))
    });
    // A person answers as the operator: what of it is not known gets a line of its own.
    let of_person = |pen: &Pen<'_>, clause, hint, value: Option<Run>| {
        person(pen).then(|| field(pen, clause, hint, 1, value))
    };
    sheet.block(&RESPONSIBLE_PHONE, |pen| {
        let phone = pen.r.text(ask::CONTACT_PHONE).map(plain);
        of_person(pen, &RESPONSIBLE_PHONE, "draft-notice-responsible-phone-hint", phone)
    });
    sheet.block(&RESPONSIBLE_EMAIL, |pen| {
        let email = operator::email(pen, ask::CONTACT_EMAIL);
        of_person(pen, &RESPONSIBLE_EMAIL, "draft-notice-responsible-email-hint", email)
    });
    sheet.block(&RESPONSIBLE_ADDRESS, |pen| {
        let address = pen.r.text(ask::OPERATOR_ADDRESS).map(plain);
        of_person(pen, &RESPONSIBLE_ADDRESS, "draft-notice-responsible-address-hint", address)
    });
}

fn measures(sheet: &mut Sheet<'_>) {
    sheet.section(&MEASURES);
    let chosen = |pen: &Pen<'_>| words::chosen(pen, words::MEASURES, ask::SECURITY_MEASURES);
    sheet.say_where(&MEASURES_INTRO, |pen| !chosen(pen).is_empty());
    sheet.block(&MEASURES_LIST, |pen| list(chosen(pen)));
    fill_in_where(sheet, &MEASURES_UNKNOWN, "draft-notice-measures-hint", 3, |pen| chosen(pen).is_empty());
    fill_in(sheet, &MEASURES_PAPERS, "draft-notice-papers-hint", 2);
    fill_in(sheet, &ENCRYPTION, "draft-notice-encryption-hint", 1);
    fill_in(sheet, &LEVEL, "draft-notice-level-hint", 1);
}

/// Whether the operator is a person: nobody has to be appointed.
pub(super) fn person(pen: &Pen<'_>) -> bool {
    matches!(pen.r.text(ask::OPERATOR_KIND), Some("sole-proprietor" | "self-employed"))
}

/// Who organises processing: the appointed person, or the operator itself.
pub(super) fn responsible(pen: &Pen<'_>) -> Option<Run> {
    if person(pen) {
        return operator::short(pen);
    }
    appointed(pen).map(plain)
}

/// Who is appointed. Of several operators each appoints its own: no answer names them all.
pub(super) fn appointed<'a>(pen: &Pen<'a>) -> Option<&'a str> {
    if operator::several(pen) {
        return None;
    }
    pen.r.text(ask::OPERATOR_RESPONSIBLE).map(|name| name.trim_end_matches(['.', ' ']))
}

/// In which country the databases stand.
pub(super) fn country(pen: &Pen<'_>) -> Option<Run> {
    let code = abroad::storage(&pen.r).filter(|code| *code != abroad::UNNAMED)?;
    Some(pen.option(words::COUNTRIES, code))
}

/// Who keeps the databases: the one named for that, or else the hosting services.
pub(super) fn host(pen: &Pen<'_>) -> Option<Run> {
    if let Some(name) = pen.r.text(ask::STORAGE_HOST) {
        return Some(plain(name));
    }
    let names = recipients::names(pen, |purpose| purpose == "hosting");
    (!names.is_empty()).then(|| join(names, ", "))
}

/// The address of whoever keeps the databases, or lines for it; none where the owner wrote it behind the name.
pub(super) fn host_address(pen: &Pen<'_>, clause: &Clause) -> Option<BlockKind> {
    let told = pen.r.text(ask::STORAGE_HOST);
    if told.is_some_and(|host| host.chars().any(|c| c.is_ascii_digit())) {
        return None;
    }
    let addresses = recipients::addresses(pen, |purpose| purpose == "hosting");
    let known = (told.is_none() && !addresses.is_empty()).then(|| join(addresses, "; "));
    Some(field(pen, clause, "draft-notice-host-address-hint", 2, known))
}

/// Whether data go abroad, and where; none where that is still to be found out.
pub(super) fn transfer(pen: &Pen<'_>) -> Option<Run> {
    if abroad::denied(&pen.r) {
        return Some(pen.say("draft-notice-abroad-no"));
    }
    let countries = recipients::countries(pen, &abroad::destinations(&pen.r))?;
    Some(pen.run("draft-notice-abroad-yes", &[("countries", countries.into())]))
}
