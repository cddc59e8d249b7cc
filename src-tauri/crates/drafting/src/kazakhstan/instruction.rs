//! The instruction to those who process for the operator, with an annex for each of them.
//!
//! The law names no contents of such an instruction (none is confirmed in the rule data), so most of it
//! stands as a contract without articles; those cited bind the operator whoever does the work.

use pismovnik_model::recipients::{EVERY, Recipient, recipients};
use pismovnik_model::{BlockKind, Reader};

use super::operator;
use crate::clause::clauses;
use crate::purposes::strong;
use crate::run::Run;
use crate::sheet::{Pen, Sheet, blank};
use crate::{form, recipients as words};

clauses! {
    SUBJECT = "kz-instruction-subject", [];
    SUBJECT_TEXT = "kz-instruction-subject-text", [];
    OPERATOR = "kz-instruction-operator", [];
    LIMITS = "kz-instruction-limits", ["94-V ст. 7 п. 8", "94-V ст. 7 п. 9"];
    CONSENT = "kz-instruction-consent", ["94-V ст. 7 п. 3", "94-V ст. 9"];
    DUTIES = "kz-instruction-duties", [];
    CONFIDENTIAL = "kz-instruction-confidential", [];
    STORAGE = "kz-instruction-storage", ["94-V ст. 12 п. 2"];
    ABROAD = "kz-instruction-abroad", ["94-V ст. 16"];
    MEASURES = "kz-instruction-measures", [];
    MEASURES_LIST = "kz-instruction-measures-list", [];
    DAY = "kz-instruction-day", ["94-V ст. 25 п. 2 пп. 8"];
    INCIDENT = "kz-instruction-incident", ["94-V ст. 25 п. 2 пп. 8"];
    WITHDRAWAL = "kz-instruction-withdrawal", ["94-V ст. 8 п. 7"];
    REQUESTS = "kz-instruction-requests", [];
    OTHERS = "kz-instruction-others", [];
    PROOF = "kz-instruction-proof", [];
    END = "kz-instruction-end", [];
    END_DESTROY = "kz-instruction-end-destroy", ["94-V ст. 18"];
    TERM = "kz-instruction-term", [];
    LIABILITY = "kz-instruction-liability", [];
    ANNEX = "kz-instruction-annex", [];
    ANNEX_TABLE = "kz-instruction-annex-table", ["94-V ст. 7 п. 8", "94-V ст. 7 п. 9"];
    ANNEX_NUMBERS = "kz-instruction-annex-numbers", [];
    ANNEX_CONTRACT = "kz-instruction-annex-contract", [];
    ANNEX_OPERATOR = "kz-instruction-annex-operator", [];
    ANNEX_PROCESSOR = "kz-instruction-annex-processor", [];
}

/// Whether somebody processes on the operator's instruction.
pub(super) fn wanted(r: &Reader<'_>) -> bool {
    recipients(r, EVERY).iter().any(Recipient::processor)
}

fn processors<'a>(pen: &Pen<'a>) -> Vec<Recipient<'a>> {
    recipients(&pen.r, EVERY).into_iter().filter(Recipient::processor).collect()
}

/// Writes the instruction.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    sheet.section(&SUBJECT);
    sheet.always(&SUBJECT_TEXT);
    sheet.block(&OPERATOR, operator::details);
    sheet.always(&LIMITS);
    sheet.always(&CONSENT);
    sheet.section(&DUTIES);
    for clause in [&CONFIDENTIAL, &STORAGE, &ABROAD, &MEASURES] {
        sheet.always(clause);
    }
    sheet.list_always(
        &MEASURES_LIST,
        &[
            "kz-instruction-measure-access",
            "kz-instruction-measure-passwords",
            "kz-instruction-measure-malware",
            "kz-instruction-measure-backups",
            "kz-instruction-measure-trace",
        ],
    );
    for clause in [&DAY, &INCIDENT, &WITHDRAWAL, &REQUESTS, &OTHERS, &PROOF] {
        sheet.always(clause);
    }
    sheet.section(&END);
    for clause in [&END_DESTROY, &TERM, &LIABILITY] {
        sheet.always(clause);
    }
    for i in 0..sheet.outside(|pen| processors(pen).len()) {
        annex(sheet, i);
    }
}

/// What one of them gets and does, and where both sign.
fn annex(sheet: &mut Sheet<'_>, i: usize) {
    let known = move |pen: &Pen<'_>| processors(pen).get(i).is_some();
    sheet.new_page();
    sheet.block(&ANNEX, |pen| {
        let name = words::name(pen, processors(pen).get(i)?);
        Some(BlockKind::Heading { level: 1, text: pen.run(ANNEX.text, &[("name", name.into())]) })
    });
    sheet.block(&ANNEX_TABLE, |pen| Some(contents(pen, processors(pen).get(i)?)));
    for (clause, hint) in
        [(&ANNEX_NUMBERS, "kz-instruction-numbers-hint"), (&ANNEX_CONTRACT, "kz-instruction-contract-hint")]
    {
        sheet.block(clause, |pen| known(pen).then(|| blank(pen, clause, Some(hint), 1)));
    }
    for clause in [&ANNEX_OPERATOR, &ANNEX_PROCESSOR] {
        sheet.block(clause, |pen| {
            let labels = [clause.text, "draft-signature-sign", "draft-signature-name"];
            known(pen).then(|| BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() })
        });
    }
}

/// Purpose, data and actions of one of them.
fn contents(pen: &Pen<'_>, recipient: &Recipient<'_>) -> BlockKind {
    let hosting = recipient.purpose == Some("hosting");
    let actions = if hosting { "kz-instruction-actions-hosting" } else { "kz-instruction-actions" };
    let mut rows: Vec<(&'static str, Run)> = vec![
        ("kz-row-why", words::purpose(pen, recipient)),
        ("kz-row-data", words::data(pen, recipient)),
        ("kz-row-actions", pen.say(actions)),
    ];
    // Who signs does not sign that its country is not known.
    if recipient.country.is_some() {
        rows.push(("kz-instruction-country", words::country(pen, recipient)));
    }
    let rows =
        rows.into_iter().map(|(label, cell)| vec![vec![strong(pen.words(label))], vec![cell]]).collect();
    form::table(pen, &ANNEX_TABLE, &[3, 8], &["kz-column-what", "kz-column-content"], rows)
}
