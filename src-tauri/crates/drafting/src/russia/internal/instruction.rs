//! The instruction to processors (article 6 part 3), with an annex for each of them.

use pismovnik_model::recipients::{EVERY, Recipient, recipients};
use pismovnik_model::{BlockKind, Country, Reader};

use super::super::copies;
use super::super::form::{self, empty_cell, plain};
use crate::clause::clauses;
use crate::operator;
use crate::purposes::strong;
use crate::recipients as words;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet};

clauses! {
    SUBJECT = "instruction-subject", ["152-ФЗ ст. 6 ч. 3"];
    SUBJECT_TEXT = "instruction-subject-text", ["152-ФЗ ст. 6 ч. 3"];
    OPERATOR = "instruction-operator", ["152-ФЗ ст. 6 ч. 3"];
    LIMITS = "instruction-limits", ["152-ФЗ ст. 6 ч. 3"];
    DUTIES = "instruction-duties", ["152-ФЗ ст. 6 ч. 3"];
    CONFIDENTIAL = "instruction-confidential", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 7"];
    LOCALISED = "instruction-localised", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 18 ч. 5"];
    ABROAD = "instruction-abroad", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 12", "152-ФЗ ст. 18 ч. 5"];
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
    ANNEX_OPERATOR = "instruction-annex-operator", ["152-ФЗ ст. 6 ч. 3"];
    ANNEX_PROCESSOR = "instruction-annex-processor", ["152-ФЗ ст. 6 ч. 3"];
}

/// Whether somebody processes on the operator's instruction.
pub(crate) fn wanted(r: &Reader<'_>) -> bool {
    recipients(r, EVERY).iter().any(Recipient::processor)
}

/// Those who act on instruction: ticked services and whom the owner wrote down.
pub(super) fn processors<'a>(pen: &Pen<'a>) -> Vec<Recipient<'a>> {
    recipients(&pen.r, EVERY).into_iter().filter(Recipient::processor).collect()
}

/// Writes the instruction.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    sheet.section(&SUBJECT);
    sheet.say_with(&SUBJECT_TEXT, |pen| {
        let kind = if operator::several(pen) { "several" } else { "one" };
        Some(vec![("kind", Arg::Pick(kind))])
    });
    copies::operator_or_boxes(sheet, &OPERATOR);
    sheet.always(&LIMITS);
    sheet.section(&DUTIES);
    sheet.always(&CONFIDENTIAL);
    sheet.always(&LOCALISED);
    sheet.say_where(&ABROAD, |pen| processors(pen).iter().any(|p| p.foreign(Country::Russia)));
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
    let count = sheet.outside(|pen| processors(pen).len());
    for i in 0..count {
        annex(sheet, i);
    }
}

/// What one processor gets and does, and where both sign.
fn annex(sheet: &mut Sheet<'_>, i: usize) {
    let known = move |pen: &Pen<'_>| processors(pen).get(i).is_some();
    sheet.new_page();
    sheet.block(&ANNEX, |pen| {
        let name = words::name(pen, processors(pen).get(i)?);
        Some(BlockKind::Heading { level: 1, text: pen.run(ANNEX.text, &[("name", name.into())]) })
    });
    sheet.block(&ANNEX_TABLE, |pen| Some(contents(pen, processors(pen).get(i)?)));
    for clause in [&ANNEX_OPERATOR, &ANNEX_PROCESSOR] {
        sheet.block(clause, |pen| {
            let labels = [clause.text, "draft-signature-sign", "draft-signature-name"];
            known(pen).then(|| BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() })
        });
    }
}

/// Where a processor stands, and how data get there; a line where nobody knows.
fn country(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Vec<Run> {
    if recipient.country.is_none() || recipient.unnamed() {
        return empty_cell();
    }
    let country = words::country(pen, recipient);
    if !recipient.foreign(Country::Russia) {
        return vec![country];
    }
    vec![pen.run("draft-instruction-country-abroad", &[("country", country.into())])]
}

/// Purpose, data, actions and place of one processor, and lines for what its contract tells.
fn contents(pen: &Pen<'_>, recipient: &Recipient<'_>) -> BlockKind {
    let hosting = recipient.purpose == Some("hosting");
    let abroad = recipient.foreign(Country::Russia);
    let actions = match (hosting, abroad) {
        (true, _) => "draft-instruction-actions-hosting",
        // Nobody abroad collects: data get there from a database in Russia (article 18 part 5).
        (false, true) => "draft-instruction-actions-abroad",
        (false, false) => "draft-actions-inner",
    };
    let numbers = if abroad { "draft-instruction-numbers-abroad" } else { "draft-instruction-numbers" };
    let rows: [(&'static str, Vec<Run>); 7] = [
        ("draft-policy-recipient-purpose", vec![words::purpose(pen, recipient)]),
        (
            "draft-policy-recipient-data",
            // «All data of the site» is no list, and a list is what article 6 part 3 asks for.
            vec![if hosting { pen.say("draft-instruction-site-data") } else { words::data(pen, recipient) }],
        ),
        ("draft-instruction-actions", vec![pen.say(actions)]),
        ("draft-instruction-country", country(pen, recipient)),
        (numbers, empty_cell()),
        ("draft-instruction-address", recipient.address().map_or_else(empty_cell, |a| vec![plain(a)])),
        ("draft-instruction-contract", empty_cell()),
    ];
    let rows = rows.into_iter().map(|(label, cell)| vec![vec![strong(pen.words(label))], cell]).collect();
    form::table(pen, &ANNEX_TABLE, &[3, 8], &["draft-instruction-term", "draft-policy-column-content"], rows)
}
