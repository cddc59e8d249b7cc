//! The worksheet for the notification of transfer abroad (article 12), separate from article 22.

use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::services::ServiceKind;
use pismovnik_model::{BlockKind, abroad, ask, document};

use super::copies;
use super::form::{self, empty_cell, field_of, fill_in, plain, told_where, told_with};
use super::notification::responsible;
use crate::clause::clauses;
use crate::purposes::strong;
use crate::recipients as words;
use crate::run::{Arg, Run, opened};
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
    ASSESSMENT = "abroad-assessment", ["152-ФЗ ст. 12"];
    ASSESSMENT_TEXT = "abroad-assessment-text", ["152-ФЗ ст. 12"];
    SET = "abroad-set", ["152-ФЗ ст. 12"];
    SET_UNNAMED = "abroad-set-unnamed", ["152-ФЗ ст. 12"];
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
    told_with(sheet, &REVIEW, |pen| {
        let codes = abroad::destinations(&pen.r);
        let known = match (codes.contains(&LISTED), codes.contains(&UNLISTED)) {
            (true, true) => "both",
            (true, false) => "listed",
            (false, true) => "unlisted",
            (false, false) => "none",
        };
        Some(vec![("known", Arg::Pick(known))])
    });
    told_where(sheet, &LOCALISED, |_| true);
    sheet.section(&OPERATOR);
    copies::operator_or_boxes(sheet, &DETAILS);
    field_of(sheet, &REGISTRY, "draft-abroad-registry-note", |pen| {
        pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).map(plain)
    });
    field_of(sheet, &RESPONSIBLE, "draft-notice-responsible-hint", responsible);
    sheet.section(&TRANSFER);
    field_of(sheet, &COUNTRIES, "draft-abroad-countries-note", |pen| {
        words::countries(pen, &abroad::destinations(&pen.r))
    });
    sheet.section(&ASSESSMENT);
    sheet.always(&ASSESSMENT_TEXT);
    let count = sheet.outside(|pen| companies(pen).len());
    for i in 0..count {
        sheet.block(&SET, |pen| companies(pen).get(i).map(|company| set(pen, company)));
    }
    // Countries named without anybody there; where nothing at all is known, one set to be filled in.
    let count = sheet.outside(|pen| unnamed(pen).len());
    for i in 0..count {
        sheet.block(&SET_UNNAMED, |pen| unnamed(pen).get(i).map(|code| unnamed_set(pen, *code)));
    }
    sheet.section(&AFTERWARDS);
    fill_in(sheet, &NUMBER, "draft-abroad-number-note", 1);
    sheet.always(&PROOF);
}

/// Everybody outside Russia, by company: it answers once, however many of its services are used.
fn companies<'a>(pen: &Pen<'a>) -> Vec<Vec<Recipient<'a>>> {
    let mut all: Vec<Vec<Recipient<'a>>> = Vec::new();
    for one in abroad::abroad(&pen.r) {
        let same = |group: &&mut Vec<Recipient<'a>>| {
            one.company().is_some() && group.iter().any(|other| other.company() == one.company())
        };
        match all.iter_mut().find(same) {
            Some(group) => group.push(one),
            None => all.push(vec![one]),
        }
    }
    all
}

/// Countries without a recipient; one unknown country where neither is known.
fn unnamed<'a>(pen: &Pen<'a>) -> Vec<Option<&'a str>> {
    let codes: Vec<Option<&'a str>> = abroad::without_recipient(&pen.r).into_iter().map(Some).collect();
    if codes.is_empty() && abroad::abroad(&pen.r).is_empty() { vec![None] } else { codes }
}

/// What is known of a company, and lines for what it has to tell.
fn set(pen: &Pen<'_>, company: &[Recipient<'_>]) -> BlockKind {
    let each = |cell: fn(&Pen<'_>, &Recipient<'_>) -> Run| -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for run in company.iter().map(|one| cell(pen, one)) {
            if !runs.contains(&run) {
                runs.push(run);
            }
        }
        runs
    };
    let codes = abroad::countries(company);
    let mut rows = vec![
        (
            "draft-abroad-services",
            each(|pen, one| {
                let name = words::name(pen, one);
                if one.unnamed() || matches!(one.who, Who::Keeper(None)) { opened(name) } else { name }
            }),
        ),
        (
            "draft-policy-recipient-country",
            words::countries(pen, &codes).map_or_else(empty_cell, |c| vec![c]),
        ),
        ("draft-policy-recipient-purpose", each(words::purpose)),
        ("draft-policy-recipient-data", each(words::data)),
        ("draft-abroad-ground", grounds(pen, company)),
    ];
    let visitors = company.iter().all(|one| subjects(one).is_some());
    let whose = |one: &Recipient<'_>| subjects(one).map(|id| pen.say(id));
    let mut subjects: Vec<Run> = company.iter().filter_map(whose).collect();
    subjects.dedup();
    rows.push(("draft-abroad-subjects", if visitors { subjects } else { empty_cell() }));
    let unlisted = codes.is_empty() || codes.iter().any(|code| *code != LISTED);
    // One that answers for several services is named by its company, as none of them alone.
    let name = match company {
        [first, _, ..] => first.company().map(plain),
        [first] => Some(words::name(pen, first)),
        [] => None,
    };
    let caption = pen.run(SET.text, &[("name", name.unwrap_or_else(Run::new).into())]);
    BlockKind::Table {
        caption: document::words(&caption),
        widths: SET_WIDTHS.to_vec(),
        head: SET_HEAD.iter().map(|id| pen.say(id)).collect(),
        rows: finished(pen, rows, unlisted),
        spans: vec![],
        groups: vec![],
    }
}

/// The same for somebody of whom at most the country is known.
fn unnamed_set(pen: &Pen<'_>, code: Option<&str>) -> BlockKind {
    let country = code.and_then(|code| words::countries(pen, &[code]));
    let rows = vec![
        ("draft-abroad-name", empty_cell()),
        ("draft-policy-recipient-country", country.map_or_else(empty_cell, |c| vec![c])),
        ("draft-policy-recipient-purpose", empty_cell()),
        ("draft-policy-recipient-data", empty_cell()),
        ("draft-abroad-ground", empty_cell()),
        ("draft-abroad-subjects", empty_cell()),
    ];
    form::table(pen, &SET_UNNAMED, SET_WIDTHS, SET_HEAD, finished(pen, rows, code != Some(LISTED)))
}

/// The rows with those that only the recipient can fill; the law of its country is told where order
/// № 128 does not list it.
fn finished(pen: &Pen<'_>, rows: Vec<(&'static str, Vec<Run>)>, unlisted: bool) -> Vec<Vec<Vec<Run>>> {
    let told = ["draft-abroad-contacts", "draft-abroad-measures", "draft-abroad-stop"];
    let law = unlisted.then_some("draft-abroad-laws");
    let asked = told.into_iter().chain(law).chain(["draft-abroad-date"]).map(|label| (label, empty_cell()));
    let row = |(label, cell): (&'static str, Vec<Run>)| vec![vec![strong(pen.words(label))], cell];
    rows.into_iter().chain(asked).map(row).collect()
}

/// On what its data go there; a line where that is for the operator to say.
fn grounds(pen: &Pen<'_>, company: &[Recipient<'_>]) -> Vec<Run> {
    let mut ids: Vec<&'static str> = company.iter().filter_map(words::ground_abroad).collect();
    ids.dedup();
    if ids.is_empty() { empty_cell() } else { ids.into_iter().map(|id| opened(pen.say(id))).collect() }
}

/// Whose data it gets, where that is certain.
fn subjects(recipient: &Recipient<'_>) -> Option<&'static str> {
    match &recipient.who {
        Who::Widget(_) | Who::Tool { .. } => Some("draft-abroad-visitors"),
        Who::Ticked(e) if e.service.kind == ServiceKind::Counter => Some("draft-abroad-visitors"),
        Who::Messenger(_) => Some("draft-abroad-writers"),
        _ => None,
    }
}

/// The country that order № 128 is known to list, and the one that it is known not to.
const LISTED: &str = "KZ";
const UNLISTED: &str = "US";
const SET_WIDTHS: &[u16] = &[3, 8];
const SET_HEAD: &[&str] = &["draft-policy-column-what", "draft-policy-column-content"];
