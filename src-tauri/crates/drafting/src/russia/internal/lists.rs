//! Lists: which data, who has access to them, who knows the rules.

use super::super::copies;
use super::super::form::{self, empty_rows, signature_of_operator, told_where, told_with};
use super::super::parts::{self, Depth};
use super::{alone, organisation};
use crate::clause::clauses;
use crate::operator;
use crate::purposes::Row;
use crate::run::{Arg, Run};
use crate::sheet::Sheet;

clauses! {
    DATA_ABOUT = "data-list-about", ["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 18.1"];
    DATA_APPROVED = "data-list-approved", ["152-ФЗ ст. 18.1"];
    DATA_SIGNATURE = "data-list-signature", ["152-ФЗ ст. 18.1"];
    ACCESS_ABOUT = "access-list-about", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    ACCESS_ALONE = "access-list-alone", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    ACCESS_TABLE = "access-list-table", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    ACCESS_LATER = "access-list-later", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    ACCESS_RULE = "access-list-rule", ["152-ФЗ ст. 19"];
    ACCESS_PROCESSORS = "access-list-processors", ["152-ФЗ ст. 6 ч. 3"];
    ACCESS_APPROVED = "access-list-approved", ["152-ФЗ ст. 18.1"];
    ACCESS_SIGNATURE = "access-list-signature", ["152-ФЗ ст. 18.1"];
    SHEET_ABOUT = "acquaintance-about", ["152-ФЗ ст. 18.1"];
    SHEET_TABLE = "acquaintance-table", ["152-ФЗ ст. 18.1"];
}

/// Writes the list of personal data.
pub(crate) fn write_data(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    copies::terms(sheet);
    told_where(sheet, &DATA_ABOUT, |_| true);
    parts::tables(sheet, Depth::Sections, &[Row::Subjects, Row::Data, Row::Ground, Row::Term]);
    told_where(sheet, &DATA_APPROVED, |_| true);
    signature_of_operator(sheet, &DATA_SIGNATURE);
}

/// Writes the list of persons with access: a proprietor alone begins it with no line filled in.
pub(crate) fn write_access(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    told_with(sheet, &ACCESS_ALONE, |pen| {
        if !alone(&pen.r) {
            return None;
        }
        let kind = match (organisation(&pen.r), super::instructs(&pen.r)) {
            (true, true) => "organisation-processors",
            (true, false) => "organisation",
            (false, true) => "person-processors",
            (false, false) => "person",
        };
        let operator = if organisation(&pen.r) { Run::new() } else { operator::full(pen)? };
        Some(vec![("kind", Arg::Pick(kind)), ("operator", operator.into())])
    });
    told_where(sheet, &ACCESS_ABOUT, |pen| !alone(&pen.r));
    for (clause, by_oneself, rows) in [(&ACCESS_TABLE, false, 10), (&ACCESS_LATER, true, 6)] {
        sheet.block(clause, |pen| {
            let head = ["draft-access-who", "draft-access-what", "draft-access-from", "draft-access-to"];
            let table = || form::table(pen, clause, &[6, 6, 3, 3], &head, empty_rows(rows, 4));
            (alone(&pen.r) == by_oneself).then(|| form::grouped(pen, table(), (2, 2), "draft-access-when"))
        });
    }
    told_where(sheet, &ACCESS_RULE, |_| true);
    told_where(sheet, &ACCESS_PROCESSORS, |pen| super::instructs(&pen.r));
    told_where(sheet, &ACCESS_APPROVED, |_| true);
    signature_of_operator(sheet, &ACCESS_SIGNATURE);
}

/// Writes the sheet on which staff sign.
pub(crate) fn write_acquaintance(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    told_where(sheet, &SHEET_ABOUT, |_| true);
    sheet.block_always(&SHEET_TABLE, |pen| {
        let head =
            ["draft-access-who", "draft-acquaintance-papers", "draft-signature-date", "draft-signature-sign"];
        Some(form::table(pen, &SHEET_TABLE, &[6, 5, 3, 4], &head, empty_rows(12, 4)))
    });
}
