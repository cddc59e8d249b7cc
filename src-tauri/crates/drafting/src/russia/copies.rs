//! Papers of a group: whose copy one is, who is its operator; and the words that a paper uses.

use pismovnik_model::{BlockKind, ask};

use super::consents::details;
use super::form::{plain, told_where, told_with};
use crate::clause::{Clause, clauses};
use crate::operator::{self, Address};
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet, blank};

clauses! {
    COPY = "paper-copy", ["152-ФЗ ст. 18.1"];
    WHICH = "paper-which", ["152-ФЗ ст. 18.1"];
    COPY_MEMBER = "paper-copy-member", ["152-ФЗ ст. 18.1"];
    TERMS = "paper-terms", ["152-ФЗ ст. 18.1"];
}

/// Whose copy of the paper it is: of several operators behind one site each signs its own.
pub(super) fn whose_copy(sheet: &mut Sheet<'_>) {
    told_where(sheet, &COPY, operator::several);
    members(sheet, operator::member_lines);
}

/// The same of an order that only organisations have to give.
pub(super) fn whose_order(sheet: &mut Sheet<'_>) {
    told_where(sheet, &COPY, operator::several);
    members(sheet, |pen| {
        let organisations = operator::organisation_lines(pen);
        // Proprietors alone may appoint somebody too, if they choose to.
        if organisations.is_empty() { operator::member_lines(pen) } else { organisations }
    });
}

/// The operator with its requisites; of several, a box for each to be chosen by.
pub(super) fn operator_or_boxes(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    sheet.block(clause, |pen| if operator::several(pen) { None } else { details(pen, Address::Own) });
    told_where(sheet, &WHICH, operator::several);
    members(sheet, operator::member_details);
}

/// The operator's name and address; of several, room to write them.
pub(super) fn name_and_address(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    sheet.block(clause, |pen| {
        if operator::several(pen) {
            return Some(blank(pen, clause, Some("draft-paper-operator-note"), 2));
        }
        let address = pen.r.text(ask::OPERATOR_ADDRESS).map(plain);
        // A group of one has no requisites of its own.
        let member = operator::member_details(pen).into_iter().next().filter(|_| operator::many(pen));
        let pairs = [
            ("draft-label-operator", member.or_else(|| operator::as_field(pen))),
            ("draft-label-address", address),
        ];
        let known = |(label, value): (&str, Option<Run>)| Some((pen.words(label), value?));
        let pairs: Vec<_> = pairs.into_iter().filter_map(known).collect();
        (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
    });
}

/// A box for each of several operators.
fn members(sheet: &mut Sheet<'_>, lines: fn(&Pen<'_>) -> Vec<Run>) {
    let count = sheet.outside(|pen| if operator::several(pen) { lines(pen).len() } else { 0 });
    for i in 0..count {
        sheet.block(&COPY_MEMBER, |pen| {
            let member = lines(pen).get(i)?.clone();
            Some(BlockKind::Checkbox { text: pen.run(COPY_MEMBER.text, &[("member", member.into())]) })
        });
    }
}

/// Whom and what the paper calls Operator and Website.
pub(super) fn terms(sheet: &mut Sheet<'_>) {
    told_with(sheet, &TERMS, |pen| {
        let kind = if operator::several(pen) { "several" } else { "one" };
        Some(vec![
            ("kind", Arg::Pick(kind)),
            ("operator", operator::full(pen)?.into()),
            ("sites", operator::sites(pen, true)?.into()),
        ])
    });
}
