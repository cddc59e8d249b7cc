//! Rules on destruction, with the blank of its act (Roskomnadzor's order 179).

use pismovnik_model::BlockKind;

use super::super::copies;
use super::super::form::{self, empty_rows, fill_in, fill_in_where, signature_of_operator, told_where};
use super::alone;
use crate::clause::clauses;
use crate::sheet::Sheet;

clauses! {
    WHEN = "destruction-when", ["152-ФЗ ст. 21"];
    LAW = "destruction-law", ["152-ФЗ ст. 21"];
    TABLE = "destruction-table", ["152-ФЗ ст. 20 ч. 3", "152-ФЗ ст. 21 ч. 3", "152-ФЗ ст. 21 ч. 4", "152-ФЗ ст. 21 ч. 5", "152-ФЗ ст. 21 ч. 5.1", "152-ФЗ ст. 21 ч. 6"];
    KEPT = "destruction-kept", ["152-ФЗ ст. 5 ч. 7"];
    WHO = "destruction-who", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    WHO_ALONE = "destruction-who-alone", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    WHO_BLANK = "destruction-who-blank", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    HOW = "destruction-how", ["152-ФЗ ст. 3"];
    HOW_TEXT = "destruction-how-text", ["152-ФЗ ст. 3"];
    HOW_LIST = "destruction-how-list", ["152-ФЗ ст. 3"];
    PROCESSORS = "destruction-processors", ["152-ФЗ ст. 6 ч. 3"];
    PROOF = "destruction-proof", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    PROOF_TEXT = "destruction-proof-text", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    PROOF_EXPORT = "destruction-proof-export", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    PROOF_KEPT = "destruction-proof-kept", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    RULES_APPROVED = "destruction-approved", ["152-ФЗ ст. 18.1"];
    RULES_SIGNATURE = "destruction-rules-signature", ["152-ФЗ ст. 18.1"];
    ACT = "destruction-act", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_OPERATOR = "destruction-act-operator", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_NUMBER = "destruction-act-number", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_PROCESSOR = "destruction-act-processor", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_PERSON = "destruction-act-person", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_DATA = "destruction-act-data", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_PAPER = "destruction-act-paper", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_SYSTEM = "destruction-act-system", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_METHOD = "destruction-act-method", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_REASON = "destruction-act-reason", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_DAY = "destruction-act-day", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_EXPORT = "destruction-act-export", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    ACT_DESTROYER = "destruction-act-destroyer", ["приказ Роскомнадзора от 28.10.2022 № 179"];
}

/// Writes the rules and the blank.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    sheet.section(&WHEN);
    sheet.always(&LAW);
    sheet.block_always(&TABLE, |pen| {
        let rows = [
            [
                "draft-destruction-purpose-event",
                "draft-destruction-purpose-term",
                "draft-destruction-purpose-norm",
            ],
            ["draft-deadline-withdrawal", "draft-deadline-withdrawal-term", "draft-deadline-withdrawal-norm"],
            ["draft-deadline-stop", "draft-deadline-stop-term", "draft-deadline-stop-norm"],
            ["draft-deadline-unneeded", "draft-deadline-unneeded-term", "draft-deadline-unneeded-norm"],
            ["draft-deadline-unlawful", "draft-deadline-unlawful-term", "draft-deadline-unlawful-norm"],
            ["draft-destruction-later-event", "draft-destruction-later-term", "draft-destruction-later-norm"],
        ];
        let head = ["draft-destruction-event", "draft-destruction-term", "draft-deadline-norm"];
        let rows = rows.into_iter().map(|row| row.map(|id| vec![pen.say(id)]).to_vec()).collect();
        Some(form::table(pen, &TABLE, &[5, 6, 4], &head, rows))
    });
    sheet.always(&KEPT);
    sheet.section(&WHO);
    sheet.say_where(&WHO_ALONE, |pen| alone(&pen.r));
    fill_in_where(sheet, &WHO_BLANK, "draft-destruction-who-note", 2, |pen| !alone(&pen.r));
    sheet.section(&HOW);
    sheet.always(&HOW_TEXT);
    sheet.list_always(
        &HOW_LIST,
        &[
            "draft-destruction-how-paper",
            "draft-destruction-how-records",
            "draft-destruction-how-mail",
            "draft-destruction-how-backups",
            "draft-destruction-how-carriers",
        ],
    );
    sheet.say_where(&PROCESSORS, |pen| super::instructs(&pen.r));
    sheet.section(&PROOF);
    for clause in [&PROOF_TEXT, &PROOF_EXPORT, &PROOF_KEPT] {
        sheet.always(clause);
    }
    told_where(sheet, &RULES_APPROVED, |_| true);
    signature_of_operator(sheet, &RULES_SIGNATURE);
    act(sheet);
}

/// The blank of the act, with every field that the order asks for.
fn act(sheet: &mut Sheet<'_>) {
    sheet.new_page();
    sheet.block_always(&ACT, |pen| Some(BlockKind::Heading { level: 1, text: pen.say(ACT.text) }));
    fill_in(sheet, &ACT_NUMBER, "draft-destruction-act-number-note", 1);
    copies::name_and_address(sheet, &ACT_OPERATOR);
    for (clause, hint, lines) in [
        (&ACT_PROCESSOR, "draft-destruction-act-processor-note", 2),
        (&ACT_PERSON, "draft-destruction-act-person-note", 2),
        (&ACT_DATA, "draft-destruction-act-data-note", 3),
        (&ACT_PAPER, "draft-destruction-act-paper-note", 1),
        (&ACT_SYSTEM, "draft-destruction-act-system-note", 2),
        (&ACT_METHOD, "draft-destruction-act-method-note", 1),
        (&ACT_REASON, "draft-destruction-act-reason-note", 2),
        (&ACT_DAY, "draft-destruction-act-day-note", 1),
        (&ACT_EXPORT, "draft-destruction-act-export-note", 2),
    ] {
        fill_in(sheet, clause, hint, lines);
    }
    sheet.block(&ACT_DESTROYER, |pen| {
        let head = ["draft-access-who", "draft-signature-date", "draft-signature-sign"];
        let rows = empty_rows(if alone(&pen.r) { 2 } else { 3 }, 3);
        Some(form::table(pen, &ACT_DESTROYER, &[8, 3, 4], &head, rows))
    });
}
