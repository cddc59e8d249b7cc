//! Written consent to processing of data about health: article 10, with the nine contents of article 9
//! part 4, to be signed by hand or with an electronic signature.

use pismovnik_model::recipients::{HANDED, Recipient, recipients};

use super::consents::{self, DATA, WITHDRAWAL, conditions, details, many};
use super::form::{self, fill_in, plain, signature};
use crate::clause::clauses;
use crate::operator::Address;
use crate::purposes::Purpose;
use crate::recipients::name;
use crate::run::join;
use crate::sheet::{Sheet, enumeration, note};

clauses! {
    FORM = "health-form", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 10"];
    NAME = "health-name", ["152-ФЗ ст. 9 ч. 4"];
    ADDRESS = "health-address", ["152-ФЗ ст. 9 ч. 4"];
    DOCUMENT = "health-document", ["152-ФЗ ст. 9 ч. 4"];
    REPRESENTATIVE = "health-representative", ["152-ФЗ ст. 9 ч. 4"];
    DECLARATION = "health-declaration", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 10"];
    OPERATOR = "health-operator", ["152-ФЗ ст. 9 ч. 4"];
    PURPOSE = "health-purpose", ["152-ФЗ ст. 9 ч. 4", "152-ФЗ ст. 10"];
    PROCESSORS = "health-processors", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 9 ч. 4"];
    AFTER = "health-after", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"];
    VOLUNTARY = "health-voluntary", ["152-ФЗ ст. 9 ч. 1"];
    SIGNATURE = "health-signature", ["152-ФЗ ст. 9 ч. 4"];
}

/// Writes the consent.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    sheet.block_always(&FORM, |pen| note(pen.say(FORM.text)));
    fill_in(sheet, &NAME, "draft-withdrawal-from-note", 1);
    fill_in(sheet, &ADDRESS, "draft-health-address-note", 1);
    fill_in(sheet, &DOCUMENT, "draft-health-document-note", 1);
    fill_in(sheet, &REPRESENTATIVE, "draft-health-representative-note", 2);
    sheet.say_with(&DECLARATION, |pen| Some(vec![("many", many(pen))]));
    sheet.block(&OPERATOR, |pen| details(pen, Address::Own));
    sheet.always(&PURPOSE);
    sheet.say_with(&DATA, |pen| Some(vec![("items", enumeration(Purpose::Health.items(pen)).into())]));
    conditions(sheet, &[Purpose::Health]);
    sheet.block(&PROCESSORS, |pen| {
        let named = |r: &Recipient<'_>| match r.address() {
            Some(address) => join(vec![name(pen, r), plain(address)], ", "),
            None => name(pen, r),
        };
        let rows: Vec<_> = recipients(&pen.r, HANDED)
            .iter()
            .filter(|r| r.handles_health())
            .map(|r| vec![vec![named(r)]])
            .collect();
        let head = ["draft-health-processor"];
        (!rows.is_empty()).then(|| form::table(pen, &PROCESSORS, &[1], &head, rows))
    });
    consents::withdrawal(sheet, &WITHDRAWAL);
    sheet.always(&AFTER);
    sheet.always(&VOLUNTARY);
    sheet.always(&consents::SEPARATE);
    signature(sheet, &SIGNATURE);
}
