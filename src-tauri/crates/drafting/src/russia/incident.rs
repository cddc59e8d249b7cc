//! Leak or loss: the clock in hours, what to do now, the contents of both notices, what to keep.

use super::copies;
use super::form::{
    self, empty_cell, field_of, field_with_room, fill_in, plain, signature_of_operator, told_where,
};
use super::internal::{employs, instructs};
use super::notification::responsible;
use crate::clause::clauses;
use crate::run::Arg;
use crate::sheet::{Sheet, blank, list};
use pismovnik_model::ask;

clauses! {
    ABOUT = "incident-about", ["152-ФЗ ст. 21 ч. 3.1"];
    FOUND = "incident-found", ["152-ФЗ ст. 21 ч. 3.1"];
    CLOCK = "incident-clock", ["152-ФЗ ст. 21 ч. 3.1", "приказ Роскомнадзора от 14.11.2022 № 187"];
    NOW = "incident-now", ["152-ФЗ ст. 19", "152-ФЗ ст. 21 ч. 3.1"];
    NOW_TIME = "incident-now-time", ["152-ФЗ ст. 21 ч. 3.1"];
    NOW_STOP = "incident-now-stop", ["152-ФЗ ст. 19"];
    NOW_KEEP = "incident-now-keep", ["152-ФЗ ст. 21 ч. 3.1"];
    NOW_CALL = "incident-now-call", ["152-ФЗ ст. 6 ч. 3"];
    NOW_STAFF = "incident-now-staff", ["152-ФЗ ст. 21 ч. 3.1"];
    NOW_MEASURE = "incident-now-measure", ["152-ФЗ ст. 21 ч. 3.1"];
    NOW_NOTICE = "incident-now-notice", ["152-ФЗ ст. 21 ч. 3.1", "приказ Роскомнадзора от 14.11.2022 № 187"];
    NOW_RESULT = "incident-now-result", ["152-ФЗ ст. 21 ч. 3.1", "приказ Роскомнадзора от 14.11.2022 № 187"];
    FIRST = "incident-first", ["152-ФЗ ст. 21 ч. 3.1", "приказ Роскомнадзора от 14.11.2022 № 187"];
    OPERATOR = "incident-operator", ["152-ФЗ ст. 21 ч. 3.1"];
    REGISTRY = "incident-registry", ["152-ФЗ ст. 22"];
    CONTACT = "incident-contact", ["152-ФЗ ст. 21 ч. 3.1"];
    WHAT = "incident-what", ["152-ФЗ ст. 21 ч. 3.1"];
    CAUSE = "incident-cause", ["152-ФЗ ст. 21 ч. 3.1"];
    DATA = "incident-data", ["152-ФЗ ст. 21 ч. 3.1"];
    COUNT = "incident-count", ["152-ФЗ ст. 21 ч. 3.1"];
    HARM = "incident-harm", ["152-ФЗ ст. 21 ч. 3.1"];
    TAKEN = "incident-taken", ["152-ФЗ ст. 21 ч. 3.1"];
    SECOND = "incident-second", ["152-ФЗ ст. 21 ч. 3.1", "приказ Роскомнадзора от 14.11.2022 № 187"];
    RESULT = "incident-result", ["152-ФЗ ст. 21 ч. 3.1"];
    CULPRIT = "incident-culprit", ["152-ФЗ ст. 21 ч. 3.1"];
    MENDED = "incident-mended", ["152-ФЗ ст. 21 ч. 3.1"];
    TELL = "incident-tell", ["152-ФЗ ст. 21 ч. 3.1"];
    TELL_TEXT = "incident-tell-text", ["152-ФЗ ст. 21 ч. 3.1"];
    TELL_LIST = "incident-tell-list", ["152-ФЗ ст. 6 ч. 3", "152-ФЗ ст. 21 ч. 3.1"];
    KEEP = "incident-keep", ["152-ФЗ ст. 21 ч. 3.1"];
    KEEP_TEXT = "incident-keep-text", ["152-ФЗ ст. 21 ч. 3.1"];
    KEEP_LIST = "incident-keep-list", ["152-ФЗ ст. 21 ч. 3.1"];
    SIGNED = "incident-signed", ["152-ФЗ ст. 21 ч. 3.1"];
    SIGNATURE = "incident-signature", ["152-ФЗ ст. 21 ч. 3.1"];
}

/// Writes the worksheet.
pub(super) fn write(sheet: &mut Sheet<'_>) {
    told_where(sheet, &ABOUT, |_| true);
    fill_in(sheet, &FOUND, "draft-incident-found-note", 1);
    sheet.block_always(&CLOCK, |pen| {
        let rows = [
            ["draft-incident-clock-notice", "draft-incident-clock-notice-term"],
            ["draft-incident-clock-result", "draft-incident-clock-result-term"],
        ];
        let rows =
            rows.into_iter().map(|[what, term]| vec![vec![pen.say(what)], vec![pen.say(term)], empty_cell()]);
        let head = ["draft-incident-clock-what", "draft-destruction-term", "draft-incident-clock-until"];
        Some(form::table(pen, &CLOCK, &[5, 5, 4], &head, rows.collect()))
    });
    steps(sheet);
    first_notice(sheet);
    sheet.section(&SECOND);
    for (clause, hint) in [
        (&RESULT, "draft-incident-result-note"),
        (&CULPRIT, "draft-incident-culprit-note"),
        (&MENDED, "draft-incident-mended-note"),
    ] {
        fill_in(sheet, clause, hint, 2);
    }
    sheet.section(&TELL);
    sheet.always(&TELL_TEXT);
    sheet.block_always(&TELL_LIST, |pen| {
        let mut items = vec!["draft-incident-tell-regulator"];
        if instructs(&pen.r) {
            items.push("draft-incident-tell-processors");
        }
        items.extend(["draft-incident-tell-people", "draft-incident-tell-police"]);
        list(items.into_iter().map(|id| pen.say(id)).collect())
    });
    sheet.section(&KEEP);
    sheet.always(&KEEP_TEXT);
    sheet.block_always(&KEEP_LIST, |pen| {
        let processors = if instructs(&pen.r) { "yes" } else { "no" };
        list(vec![
            pen.say("draft-incident-keep-logs"),
            pen.say("draft-incident-keep-screens"),
            pen.run("draft-incident-keep-letters", &[("processors", Arg::Pick(processors))]),
            pen.say("draft-incident-keep-notices"),
        ])
    });
    told_where(sheet, &SIGNED, |_| true);
    signature_of_operator(sheet, &SIGNATURE);
}

fn steps(sheet: &mut Sheet<'_>) {
    sheet.section(&NOW);
    for clause in [&NOW_TIME, &NOW_STOP, &NOW_KEEP] {
        sheet.always(clause);
    }
    sheet.say_where(&NOW_CALL, |pen| instructs(&pen.r));
    sheet.say_where(&NOW_STAFF, |pen| employs(&pen.r));
    for clause in [&NOW_MEASURE, &NOW_NOTICE, &NOW_RESULT] {
        sheet.always(clause);
    }
}

fn first_notice(sheet: &mut Sheet<'_>) {
    sheet.section(&FIRST);
    copies::operator_or_boxes(sheet, &OPERATOR);
    field_of(sheet, &REGISTRY, "draft-notice-number-hint", |pen| {
        pen.r.text(ask::OPERATOR_REGISTRY_NUMBER).map(plain)
    });
    field_with_room(sheet, &CONTACT, "draft-incident-contact-note", 2, responsible);
    fill_in(sheet, &WHAT, "draft-incident-what-note", 2);
    sheet.block_always(&CAUSE, |pen| {
        let note =
            if employs(&pen.r) { "draft-incident-cause-note" } else { "draft-incident-cause-note-alone" };
        Some(blank(pen, &CAUSE, Some(note), 2))
    });
    for (clause, hint, lines) in [
        (&DATA, "draft-incident-data-note", 2),
        (&COUNT, "draft-incident-count-note", 1),
        (&HARM, "draft-incident-harm-note", 2),
        (&TAKEN, "draft-incident-taken-note", 2),
    ] {
        fill_in(sheet, clause, hint, lines);
    }
}
