//! The instruction to processors (article 6 part 3), with an annex for each of them.

use pismovnik_model::{BlockKind, Reader, Record, ask};

use super::super::consents::details;
use super::super::form::{self, plain};
use super::super::transfer::records;
use crate::clause::clauses;
use crate::operator::{Address, field};
use crate::run::Run;
use crate::sheet::{Pen, Sheet, blank, note};
use crate::words;

clauses! {
    REMARK = "instruction-remark", ["152-ФЗ ст. 6 ч. 3"];
    SUBJECT = "instruction-subject", ["152-ФЗ ст. 6 ч. 3"];
    SUBJECT_TEXT = "instruction-subject-text", ["152-ФЗ ст. 6 ч. 3"];
    OPERATOR = "instruction-operator", ["152-ФЗ ст. 6 ч. 3"];
    LIMITS = "instruction-limits", ["152-ФЗ ст. 6 ч. 3"];
    DUTIES = "instruction-duties", ["152-ФЗ ст. 6 ч. 3"];
    CONFIDENTIAL = "instruction-confidential", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 7"];
    LOCALISED = "instruction-localised", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 18 ч. 5"];
    MEASURES = "instruction-measures", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 18.1", "152-ФЗ ст. 19"];
    MEASURES_LIST = "instruction-measures-list", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 19"];
    PROOF = "instruction-proof", ["152-ФЗ ст. 6 ч. 3"];
    INCIDENT = "instruction-incident", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 21 ч. 3.1"];
    REQUESTS = "instruction-requests", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 14"];
    OTHERS = "instruction-others", ["152-ФЗ ст. 6 ч. 3"];
    END = "instruction-end", ["152-ФЗ ст. 6 ч. 3"];
    END_DESTROY = "instruction-end-destroy", ["152-ФЗ ст. 6 ч. 3", "приказ Роскомнадзора от 28.10.2022 № 179"];
    TERM = "instruction-term", ["152-ФЗ ст. 6 ч. 3"];
    LIABILITY = "instruction-liability", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX = "instruction-annex", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_TABLE = "instruction-annex-table", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_NUMBERS = "instruction-annex-numbers", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_CONTRACT = "instruction-annex-contract", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_OPERATOR = "instruction-annex-operator", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_PROCESSOR = "instruction-annex-processor", ["152-ФЗ ст. 6 ч. 3"];
}

/// Whether somebody processes on the operator's instruction.
pub(crate) fn wanted(r: &Reader<'_>) -> bool {
    r.records(ask::RECIPIENTS_OTHER).iter().any(|r| processor(r) && field(r, "name").is_some())
}

/// A recipient that acts on instruction.
pub(super) fn processor(recipient: &Record) -> bool {
    field(recipient, "role") == Some("processor")
}

/// Writes the instruction.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    sheet.block_always(&REMARK, |pen| note(pen.say(REMARK.text)));
    sheet.section(&SUBJECT);
    sheet.always(&SUBJECT_TEXT);
    sheet.block(&OPERATOR, |pen| details(pen, Address::Own));
    sheet.always(&LIMITS);
    sheet.section(&DUTIES);
    sheet.always(&CONFIDENTIAL);
    sheet.always(&LOCALISED);
    sheet.always(&MEASURES);
    sheet.list_always(
        &MEASURES_LIST,
        &[
            "draft-instruction-measure-access",
            "draft-instruction-measure-passwords",
            "draft-instruction-measure-malware",
            "draft-instruction-measure-backups",
            "draft-instruction-measure-trace",
        ],
    );
    for clause in [&PROOF, &INCIDENT, &REQUESTS, &OTHERS] {
        sheet.always(clause);
    }
    sheet.section(&END);
    for clause in [&END_DESTROY, &TERM, &LIABILITY] {
        sheet.always(clause);
    }
    let count = sheet.outside(|pen| records(pen, processor).len());
    for i in 0..count {
        annex(sheet, i);
    }
}

/// What one processor gets and does, and where both sign.
fn annex(sheet: &mut Sheet<'_>, i: usize) {
    let known = move |pen: &Pen<'_>| records(pen, processor).get(i).is_some();
    sheet.block(&ANNEX, |pen| {
        let name = field(records(pen, processor).get(i)?, "name")?;
        Some(BlockKind::Heading { level: 1, text: pen.run(ANNEX.text, &[("name", name.into())]) })
    });
    sheet.block(&ANNEX_TABLE, |pen| Some(contents(pen, records(pen, processor).get(i)?)));
    for (clause, hint) in [
        (&ANNEX_NUMBERS, "draft-instruction-numbers-hint"),
        (&ANNEX_CONTRACT, "draft-instruction-contract-hint"),
    ] {
        sheet.block(clause, |pen| known(pen).then(|| blank(pen, clause, Some(hint), 1)));
    }
    for clause in [&ANNEX_OPERATOR, &ANNEX_PROCESSOR] {
        sheet.block(clause, |pen| {
            let labels = [clause.text, "draft-signature-sign", "draft-signature-name"];
            known(pen).then(|| BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() })
        });
    }
}

/// Purpose, data and actions of one processor.
fn contents(pen: &Pen<'_>, recipient: &Record) -> BlockKind {
    let purpose = field(recipient, "purpose").unwrap_or("other");
    let data = field(recipient, "data").map_or_else(|| pen.say("draft-recipient-data-needed"), plain);
    let country = match field(recipient, "country") {
        Some(country) => pen.option(words::COUNTRIES, country),
        None => pen.say("draft-country-unknown"),
    };
    let actions =
        if purpose == "hosting" { "draft-instruction-actions-hosting" } else { "draft-actions-inner" };
    let rows: [(&'static str, Run); 4] = [
        ("draft-policy-recipient-purpose", pen.option(words::RECIPIENT_PURPOSES, purpose)),
        ("draft-policy-recipient-data", data),
        ("draft-instruction-actions", pen.say(actions)),
        ("draft-policy-recipient-country", country),
    ];
    let rows = rows.into_iter().map(|(label, cell)| vec![vec![pen.say(label)], vec![cell]]).collect();
    form::table(
        pen,
        &ANNEX_TABLE,
        &[3, 8],
        &["draft-policy-column-what", "draft-policy-column-content"],
        rows,
    )
}
