//! Orders: who is responsible, and which papers apply from which day.

use super::super::copies;
use super::super::form::{fill_in, fill_in_where, plain, signature_of_operator, told_where};
use super::super::notification::appointed;
use super::super::{needed, title};
use super::{alone, employs, organisation};
use crate::clause::clauses;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet, list};
use pismovnik_model::{Audience, DocumentKind};

clauses! {
    NUMBER = "order-number", ["152-ФЗ ст. 22.1"];
    WHY = "order-why", ["152-ФЗ ст. 22.1"];
    WHOM = "order-whom", ["152-ФЗ ст. 22.1"];
    WHOM_BLANK = "order-whom-blank", ["152-ФЗ ст. 22.1"];
    DUTIES = "order-duties", ["152-ФЗ ст. 22.1"];
    DUTIES_LIST = "order-duties-list", ["152-ФЗ ст. 22.1"];
    REPORTS = "order-reports", ["152-ФЗ ст. 22.1"];
    HEAD_SIGNATURE = "order-head-signature", ["152-ФЗ ст. 22.1"];
    KNOWN = "order-known", ["152-ФЗ ст. 22.1"];
    KNOWN_SIGNATURE = "order-known-signature", ["152-ФЗ ст. 22.1"];
    APPROVAL_NUMBER = "approval-number", ["152-ФЗ ст. 18.1"];
    APPROVAL = "approval-text", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    APPROVAL_LIST = "approval-list", ["152-ФЗ ст. 18.1", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    APPROVAL_PUBLISH = "approval-publish", ["152-ФЗ ст. 18.1 ч. 2"];
    APPROVAL_STAFF = "approval-staff", ["152-ФЗ ст. 18.1"];
    APPROVAL_ALONE = "approval-alone", ["152-ФЗ ст. 18.1"];
    APPROVAL_SIGNATURE = "approval-signature", ["152-ФЗ ст. 18.1"];
}

/// Writes the order on the responsible person.
pub(crate) fn write_responsible(sheet: &mut Sheet<'_>) {
    copies::whose_order(sheet);
    fill_in(sheet, &NUMBER, "draft-order-number-note", 1);
    told_where(sheet, &WHY, |_| true);
    sheet.say_with(&WHOM, |pen| Some(vec![("name", appointed(pen)?.into())]));
    fill_in_where(sheet, &WHOM_BLANK, "draft-order-whom-note", 2, |pen| appointed(pen).is_none());
    sheet.always(&DUTIES);
    sheet.list_always(
        &DUTIES_LIST,
        &[
            "draft-order-duty-control",
            "draft-order-duty-inform",
            "draft-order-duty-requests",
            "draft-order-duty-incidents",
            "draft-order-duty-folder",
        ],
    );
    sheet.always(&REPORTS);
    signature_of_operator(sheet, &HEAD_SIGNATURE);
    told_where(sheet, &KNOWN, |_| true);
    signature_of_operator(sheet, &KNOWN_SIGNATURE);
}

/// Writes the order or decision that approves the papers.
pub(crate) fn write_approval(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    fill_in(sheet, &APPROVAL_NUMBER, "draft-order-number-note", 1);
    sheet.say_with(&APPROVAL, |pen| {
        let kind = if organisation(&pen.r) { "organisation" } else { "person" };
        Some(vec![("kind", Arg::Pick(kind))])
    });
    sheet.block(&APPROVAL_LIST, |pen| list(approved(pen)));
    sheet.always(&APPROVAL_PUBLISH);
    sheet.say_where(&APPROVAL_STAFF, |pen| employs(&pen.r));
    sheet.say_with(&APPROVAL_ALONE, |pen| {
        let who = if super::instructs(&pen.r) { "processors" } else { "alone" };
        alone(&pen.r).then(|| vec![("who", Arg::Pick(who))])
    });
    signature_of_operator(sheet, &APPROVAL_SIGNATURE);
}

/// Titles of the papers that are approved: what customers and staff are held to.
fn approved(pen: &Pen<'_>) -> Vec<Run> {
    let approves = |kind: &DocumentKind| {
        !matches!(
            kind,
            DocumentKind::OrderResponsible
                | DocumentKind::PolicyApproval
                | DocumentKind::ProcessorInstruction
                | DocumentKind::AcquaintanceSheet
                | DocumentKind::InspectionFolder
                | DocumentKind::NotificationWorksheet
                | DocumentKind::TransferNotificationWorksheet
                | DocumentKind::IncidentWorksheet
        )
    };
    DocumentKind::ALL
        .into_iter()
        .filter(|kind| kind.audience() != Audience::Owner && approves(kind) && needed(*kind, &pen.r))
        .map(|kind| pen.run("draft-quoted", &[("name", plain(&pen.words(title(kind, &pen.r))).into())]))
        .collect()
}
