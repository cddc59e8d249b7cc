//! Incident notices, as worksheets: what is known stands there, the rest is blank.

use pismovnik_model::outgoing::{IncidentFields, OutgoingKind, ids};
use pismovnik_model::{BlockKind, Country, Inline};

use super::{Both, Writing, both, nothing, page};
use crate::clause::{Clause, clauses};
use crate::sheet::blank;

clauses! {
    RU_FIRST = "letter-incident-ru-first", ["152-ФЗ ст. 21 ч. 3.1"];
    RU_RESULT = "letter-incident-ru-result", ["152-ФЗ ст. 21 ч. 3.1"];
    CULPRITS = "letter-incident-culprits", ["152-ФЗ ст. 21 ч. 3.1"];
    KZ_FIRST = "letter-incident-kz-first", ["94-V ст. 25 п. 2 пп. 8"];
}

both! {
    DETECTED = "letter-incident-detected", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    WHAT = "letter-incident-what", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    DATA = "letter-incident-data", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    PERSONS = "letter-incident-persons", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    CAUSE = "letter-incident-cause", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    HARM = "letter-incident-harm", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    MEASURES = "letter-incident-measures", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
    CONTACT = "letter-incident-contact", ["152-ФЗ ст. 21 ч. 3.1"], ["94-V ст. 25 п. 2 пп. 8"];
}

/// A field's clause and where its value lies.
type Field = (&'static Both, Value);
type Value = fn(&IncidentFields) -> &Option<String>;

/// Writes the worksheet.
pub(super) fn write(writing: &mut Writing<'_>) {
    page::letterhead(writing);
    let result = writing.letter.kind == OutgoingKind::IncidentResult;
    let norm = match (writing.country, result) {
        (Country::Russia, false) => &RU_FIRST,
        (Country::Russia, true) => &RU_RESULT,
        (Country::Kazakhstan, _) => &KZ_FIRST,
    };
    writing.tell(norm, &[], |_, _| Some(nothing()));
    let fields: [Field; 8] = [
        (&DETECTED, |i| &i.detected),
        (&WHAT, |i| &i.what),
        (&DATA, |i| &i.data),
        (&PERSONS, |i| &i.persons),
        (&CAUSE, |i| &i.cause),
        (&HARM, |i| &i.harm),
        (&MEASURES, |i| &i.measures),
        (&CONTACT, |i| &i.contact),
    ];
    for (clause, value) in fields {
        field(writing, clause.of(writing.country), value);
    }
    // Who caused it is a result of the inquiry.
    if result {
        field(writing, &CULPRITS, |i| &i.culprits);
    }
    page::signature(writing);
}

/// Label and value, or lines to fill in.
fn field(writing: &mut Writing<'_>, clause: &'static Clause, value: Value) {
    writing.only(clause, &[ids::INCIDENT], |pen, letter, clause| {
        Some(match value(letter.incident.as_ref()?) {
            Some(value) => BlockKind::Details {
                pairs: vec![(pen.words(clause.text), vec![Inline::plain(value.as_str())])],
            },
            None => blank(pen, clause, None, 2),
        })
    });
}
