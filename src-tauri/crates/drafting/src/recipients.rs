//! Recipients besides carriers and banks: ticked services and those that the owner wrote down.

use pismovnik_model::services::{Engaged, Role};
use pismovnik_model::{BlockKind, Inline, Record, ask};

use crate::operator::field;
use crate::run::Run;
use crate::services;
use crate::sheet::Pen;
use crate::words;

/// Whether there is one to name.
pub(crate) fn some(pen: &Pen<'_>) -> bool {
    !services::others(pen).is_empty() || written(pen).any(|r| field(r, "name").is_some())
}

/// Whether one of them acts on the shop's instruction.
pub(crate) fn processors(pen: &Pen<'_>) -> bool {
    services::others(pen).iter().any(|e| e.role == Some(Role::Processor))
        || written(pen).any(|r| field(r, "role") == Some("processor"))
}

/// Whether one that the owner wrote down stands abroad; ticked ones: [`services::foreign`].
pub(crate) fn abroad(pen: &Pen<'_>) -> bool {
    let home = pen.r.country().code();
    written(pen).any(|r| field(r, "country").is_some_and(|c| c != home))
}

/// Whether the owner was asked for recipients and answered.
pub(crate) fn answered(pen: &Pen<'_>) -> bool {
    pen.r.answered(ask::RECIPIENTS_OTHER) || pen.r.answered(ask::RECIPIENTS_SERVICES)
}

/// Names of those whose purpose (as `recipients.other` names purposes) is one of the wanted.
pub(crate) fn names(pen: &Pen<'_>, wanted: impl Fn(&str) -> bool) -> Vec<Run> {
    let ticked = services::others(pen);
    let ticked = ticked.iter().filter(|e| wanted(e.service.kind.purpose())).map(|e| services::named(pen, e));
    let written = written(pen)
        .filter(|r| wanted(field(r, "purpose").unwrap_or("other")))
        .filter_map(|r| field(r, "name").map(|name| vec![Inline::plain(name)]));
    ticked.chain(written).collect()
}

/// Who, where, in which part, what for, which data; none where there is nobody to name.
pub(crate) fn table(pen: &Pen<'_>, caption: &str) -> Option<BlockKind> {
    let ticked = services::others(pen);
    let rows: Vec<Vec<Vec<Run>>> = ticked
        .iter()
        .map(|e| ticked_row(pen, e))
        .chain(written(pen).filter_map(|r| written_row(pen, r)))
        .collect();
    if rows.is_empty() {
        return None;
    }
    Some(BlockKind::Table {
        caption: pen.words(caption),
        widths: vec![4, 3, 4, 4, 5],
        head: [
            "draft-policy-recipient-name",
            "draft-policy-recipient-country",
            "draft-policy-recipient-role",
            "draft-policy-recipient-purpose",
            "draft-policy-recipient-data",
        ]
        .map(|id| pen.say(id))
        .to_vec(),
        rows,
    })
}

fn written<'a>(pen: &Pen<'a>) -> impl Iterator<Item = &'a Record> + use<'a> {
    pen.r.records(ask::RECIPIENTS_OTHER).iter()
}

fn ticked_row(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Vec<Vec<Run>> {
    let country =
        engaged.country.map(|c| if words::COUNTRIES.iter().any(|(id, _)| *id == c) { c } else { "other" });
    let role = engaged.role.map(|role| match role {
        Role::Operator => "operator",
        Role::Processor => "processor",
    });
    row(
        pen,
        services::named(pen, engaged),
        [country, role, Some(engaged.service.kind.purpose())],
        services::data(pen, engaged),
    )
}

fn written_row(pen: &Pen<'_>, record: &Record) -> Option<Vec<Vec<Run>>> {
    let data = match field(record, "data") {
        Some(data) => vec![Inline::plain(data)],
        None => pen.say("draft-recipient-data-needed"),
    };
    let options = ["country", "role", "purpose"].map(|name| field(record, name));
    Some(row(pen, vec![Inline::plain(field(record, "name")?)], options, data))
}

fn row(pen: &Pen<'_>, name: Run, options: [Option<&str>; 3], data: Run) -> Vec<Vec<Run>> {
    let [country, role, purpose] = options;
    let option = |table, option: Option<&str>, unknown| match option {
        Some(option) => pen.option(table, option),
        None => pen.say(unknown),
    };
    vec![
        vec![name],
        vec![option(words::COUNTRIES, country, "draft-country-unknown")],
        vec![option(words::ROLES, role, "draft-role-unknown")],
        vec![option(words::RECIPIENT_PURPOSES, purpose, "draft-recipient-other")],
        vec![data],
    ]
}
