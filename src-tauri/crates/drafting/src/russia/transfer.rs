//! Consents to transfer: to persons who decide themselves what they do with the data, and abroad.

use pismovnik_model::recipients::{HANDED, Recipient, recipients};
use pismovnik_model::{BlockKind, Country, Reader, abroad};

use super::consents::{self, WITHDRAWAL};
use super::form;
use crate::clause::clauses;
use crate::recipients as words;
use crate::run::Run;
use crate::sheet::{Pen, Sheet};
use crate::words::how_many;

clauses! {
    DECLARATION = "transfer-declaration", ["152-ФЗ ст. 9 ч. 1"];
    ABROAD_DECLARATION = "transfer-abroad-declaration", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 12"];
    PURPOSE = "transfer-purpose", ["152-ФЗ ст. 6 ч. 1 п. 1", "152-ФЗ ст. 9 ч. 4"];
    TABLE = "transfer-table", ["152-ФЗ ст. 9 ч. 4"];
    ACTIONS = "transfer-actions", ["152-ФЗ ст. 9 ч. 4"];
    TERM = "transfer-term", ["152-ФЗ ст. 9 ч. 4"];
    AFTER = "transfer-after", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"];
    BOX = "transfer-box", ["152-ФЗ ст. 9 ч. 1"];
    ABROAD_PURPOSE = "transfer-abroad-purpose", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 12"];
    ABROAD_COUNTRIES = "transfer-abroad-countries", ["152-ФЗ ст. 12"];
    ABROAD_TABLE = "transfer-abroad-table", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 12"];
    ABROAD_ACTIONS = "transfer-abroad-actions", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 12"];
    ABROAD_BOX = "transfer-abroad-box", ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 12"];
}

/// Whether some recipient decides itself and has no contract or law to rest on.
pub(super) fn wanted(r: &Reader<'_>) -> bool {
    recipients(r, HANDED).iter().any(Recipient::independent)
}

/// Writes the consent to transfer to third parties.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    consents::opening_with(sheet, &DECLARATION);
    sheet.always(&PURPOSE);
    sheet.block(&TABLE, |pen| {
        let rows: Vec<_> = independent(pen).iter().map(|r| row(pen, r)).collect();
        (!rows.is_empty()).then(|| form::table(pen, &TABLE, WIDTHS, HEAD, rows))
    });
    sheet.always(&ACTIONS);
    sheet.always(&TERM);
    consents::withdrawal(sheet, &WITHDRAWAL);
    sheet.always(&AFTER);
    consents::closing(sheet, |pen| independent(pen).len());
    // A box for each of them: one consent for several is not specific.
    let count = sheet.outside(|pen| independent(pen).len());
    for i in 0..count {
        sheet.block(&BOX, |pen| {
            let name = words::name(pen, independent(pen).get(i)?);
            Some(BlockKind::Checkbox { text: pen.run(BOX.text, &[("name", name.into())]) })
        });
    }
}

/// Whether somebody abroad is known to whom nothing but a consent lets data go.
pub(super) fn wanted_abroad(r: &Reader<'_>) -> bool {
    !consented_abroad(r).is_empty()
}

/// Writes the consent to transfer abroad.
pub(super) fn write_abroad(sheet: &mut Sheet<'_>) {
    consents::opening_with(sheet, &ABROAD_DECLARATION);
    sheet.always(&ABROAD_PURPOSE);
    sheet.say_with(&ABROAD_COUNTRIES, |pen| {
        let codes = abroad::countries(&consented_abroad(&pen.r));
        Some(vec![("count", how_many(codes.len())), ("countries", words::countries(pen, &codes)?.into())])
    });
    sheet.block(&ABROAD_TABLE, |pen| {
        let rows: Vec<_> = consented_abroad(&pen.r).iter().map(|r| row(pen, r)).collect();
        (!rows.is_empty()).then(|| form::table(pen, &ABROAD_TABLE, WIDTHS, HEAD, rows))
    });
    sheet.always(&ABROAD_ACTIONS);
    sheet.always(&TERM);
    consents::withdrawal(sheet, &WITHDRAWAL);
    sheet.always(&AFTER);
    consents::closing(sheet, |_| 1);
    consents::checkbox(sheet, &ABROAD_BOX);
}

/// Those who decide themselves and need the subject's consent.
pub(super) fn independent<'a>(pen: &Pen<'a>) -> Vec<Recipient<'a>> {
    recipients(&pen.r, HANDED).into_iter().filter(Recipient::independent).collect()
}

/// Those outside Russia to whom nothing but a consent lets data go.
fn consented_abroad<'a>(r: &Reader<'a>) -> Vec<Recipient<'a>> {
    abroad::abroad(r).into_iter().filter(|one| one.consented_abroad(Country::Russia)).collect()
}

const WIDTHS: &[u16] = &[4, 3, 4, 5];
const HEAD: &[&str] = &[
    "draft-transfer-recipient",
    "draft-policy-recipient-country",
    "draft-policy-recipient-purpose",
    "draft-policy-recipient-data",
];

/// Name, country, purpose and data of a recipient.
fn row(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Vec<Vec<Run>> {
    let cells = [words::name, words::country, words::purpose, words::data];
    cells.map(|cell| vec![cell(pen, recipient)]).to_vec()
}
