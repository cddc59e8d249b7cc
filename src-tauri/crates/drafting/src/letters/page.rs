//! What stands around a letter's body: letterhead, reference, addressee, greeting; closing, enclosures,
//! signature.

use pismovnik_model::outgoing::{Enclosure, OutgoingInput, OutgoingKind, Signatory, ids};
use pismovnik_model::{BlockKind, Case, Country, Inline, LetterKind, LetterPart, Locale, ask};
use pismovnik_wording::names;

use super::{INCOMING, Writing, both};
use crate::operator::Address;
use crate::run::{Arg, Run, join};
use crate::sheet::{Pen, list, note, paragraph};
use crate::{kazakhstan, operator};

both! {
    NOTE_ENGLISH = "letter-note-english", [], [];
    HEAD = "letter-head", [], [];
    REFERENCE = "letter-reference", [], [];
    TO = "letter-to", [], [];
    GREETING = "letter-greeting", [], [];
    INCOMING_LETTER = "letter-incoming", ["152-ФЗ ст. 14 ч. 3"], [];
    INCOMING_REQUEST = "letter-request", ["152-ФЗ ст. 20 ч. 4"], [];
    REPRESENTATIVE = "letter-representative", ["152-ФЗ ст. 14 ч. 3"], [];
    GUARDIAN = "letter-guardian", ["152-ФЗ ст. 14 ч. 3"], [];
    ENCLOSURES = "letter-enclosures", [], [];
    ENCLOSURE_LIST = "letter-enclosure-list", [], [];
    CLOSING = "letter-closing", [], [];
    SIGNATURE = "letter-signature", [], [];
    STAMP = "letter-stamp", [], [];
    EXECUTOR = "letter-executor", [], [];
}

/// The title's text.
pub(super) fn title(kind: OutgoingKind) -> &'static str {
    match kind {
        OutgoingKind::Reply => "letter-title-reply",
        OutgoingKind::AccessAnswer => "letter-title-access",
        OutgoingKind::CorrectionAnswer => "letter-title-correction",
        OutgoingKind::DeletionAnswer => "letter-title-deletion",
        OutgoingKind::ObjectionAnswer => "letter-title-objection",
        OutgoingKind::ExtensionNotice => "letter-title-extension",
        OutgoingKind::Refusal => "letter-title-refusal",
        OutgoingKind::Clarification => "letter-title-clarification",
        OutgoingKind::NotFound => "letter-title-not-found",
        OutgoingKind::Marketplace => "letter-title-marketplace",
        OutgoingKind::Acknowledgment => "letter-title-acknowledgment",
        OutgoingKind::ProcessorNotice => "letter-title-processor",
        OutgoingKind::DestructionAct => "letter-title-act",
        OutgoingKind::UnlawfulCured => "letter-title-cured",
        OutgoingKind::RegulatorCover => "letter-title-regulator",
        OutgoingKind::IncidentFirst => "letter-title-incident-first",
        OutgoingKind::IncidentResult => "letter-title-incident-result",
    }
}

/// The operator's short name.
pub(super) fn short(pen: &Pen<'_>, country: Country) -> Option<Run> {
    match country {
        Country::Russia => operator::short(pen),
        Country::Kazakhstan => kazakhstan::operator::short(pen),
    }
}

/// The operator's full name.
fn full(pen: &Pen<'_>, country: Country) -> Option<Run> {
    match country {
        Country::Russia => operator::full(pen),
        Country::Kazakhstan => kazakhstan::operator::full(pen),
    }
}

/// The operator's requisites as label and value.
fn requisites(pen: &Pen<'_>, country: Country) -> Vec<(String, Run)> {
    match country {
        Country::Russia => operator::details(pen, Address::ForLetters),
        Country::Kazakhstan => match kazakhstan::operator::details(pen) {
            Some(BlockKind::Details { pairs }) => pairs,
            _ => Vec::new(),
        },
    }
}

/// The remark on the translation.
fn note_english(writing: &mut Writing<'_>) {
    if writing.sheet.locale() == Locale::En {
        writing.block(&NOTE_ENGLISH, &[], |pen, _, clause| note(pen.say(clause.text)));
    }
}

/// The remark on the translation, and the operator's requisites, as papers that are no letters have them.
pub(super) fn letterhead(writing: &mut Writing<'_>) {
    note_english(writing);
    let country = writing.country;
    writing.block(&HEAD, &[], |pen, _, _| {
        let pairs = requisites(pen, country);
        (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
    });
}

/// The lines of a letterhead: the name, the numbers on one line, everything else on lines of its own.
fn letterhead_lines(pairs: Vec<(String, Run)>) -> Vec<Run> {
    let mut lines: Vec<Run> = Vec::new();
    let mut numbers: Option<usize> = None;
    for (i, (label, value)) in pairs.into_iter().enumerate() {
        let words = pismovnik_model::document::words(&value);
        if i == 0 {
            lines.push(vec![Inline::Strong { text: words }]);
            continue;
        }
        let number = !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
        // A number and all the words of its name stay on one line, so that a break falls behind a comma.
        let label = if number { label.replace(' ', "\u{A0}") + "\u{A0}" } else { label + ": " };
        let told = [vec![Inline::plain(label)], value].concat();
        match numbers.filter(|_| number).and_then(|at| lines.get_mut(at)) {
            Some(line) => *line = join(vec![std::mem::take(line), told], ", "),
            None => {
                numbers = if number { Some(lines.len()) } else { numbers };
                lines.push(told);
            }
        }
    }
    lines
}

/// Letterhead, reference, addressee, greeting, what is answered: in the order of GOST R 7.0.97-2016.
pub(super) fn head(writing: &mut Writing<'_>) {
    let country = writing.country;
    let part = |part, lines: Vec<Run>| (!lines.is_empty()).then_some(BlockKind::Letter { part, lines });
    writing.block(&HEAD, &[], |pen, _, _| {
        part(LetterPart::Letterhead, letterhead_lines(requisites(pen, country)))
    });
    writing.block(&REFERENCE, &[ids::OUTGOING, ids::INCOMING], |pen, letter, clause| {
        let own = [("number", letter.number.as_str().into()), ("day", pen.day(letter.day).into())];
        let lines = std::iter::once(pen.run(clause.text, &own)).chain(answered(pen, letter)).collect();
        part(LetterPart::Reference, lines)
    });
    writing.block(&TO, &[ids::ADDRESSEE], |pen, letter, _| {
        let name = vec![Inline::plain(to(pen.locale(), letter))];
        let address = letter.addressee.address.as_deref().map(|a| vec![Inline::plain(a)]);
        part(LetterPart::Addressee, std::iter::once(name).chain(address).collect())
    });
    note_english(writing);
    writing.block(&GREETING, &[ids::ADDRESSEE], |pen, letter, clause| {
        // An authority, which has no name to be called by, is not greeted.
        let authority = letter.addressee.organisation && requested(letter);
        (!authority).then(|| paragraph(greeting(pen, letter, clause.text)))?
    });
    incoming(writing);
    writing.say(&GUARDIAN, &[ids::REPRESENTATIVE], |_, letter| {
        let (guardian, subject) = (letter.representative.as_ref()?, letter.subject.as_deref()?);
        Some(vec![("subject", subject.into()), ("authority", guardian.authority.as_str().into())])
    });
    writing.say(&REPRESENTATIVE, &[ids::REPRESENTATIVE], |_, letter| {
        let representative = letter.representative.as_ref().filter(|_| letter.subject.is_none())?;
        Some(vec![
            ("name", representative.name.as_str().into()),
            ("authority", representative.authority.as_str().into()),
        ])
    });
}

/// Whether a regulator's request is answered.
fn requested(letter: &OutgoingInput) -> bool {
    letter.kind == OutgoingKind::RegulatorCover || letter.demands.contains(&LetterKind::Regulator)
}

/// What is answered: a person's letter, or a regulator's request.
fn incoming(writing: &mut Writing<'_>) {
    let clause = if requested(writing.letter) { &INCOMING_REQUEST } else { &INCOMING_LETTER };
    writing.say(clause, INCOMING, |pen, letter| {
        let incoming = letter.incoming.as_ref()?;
        let form = match (&incoming.number, incoming.dated) {
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "number",
            (None, Some(_)) => "dated",
            (None, None) => "bare",
        };
        // What the form does not print may be empty.
        Some(vec![
            ("form", Arg::Pick(form)),
            ("number", incoming.number.as_deref().unwrap_or("").into()),
            ("dated", incoming.dated.map_or_else(Run::new, |day| pen.day_of(day)).into()),
            ("received", pen.day_on(incoming.received).into()),
            ("registered", incoming.registered.as_str().into()),
        ])
    });
}

/// «На № 7 от …»: the sender's own number and day, where the letter bears them.
fn answered(pen: &Pen<'_>, letter: &OutgoingInput) -> Option<Run> {
    let incoming = letter.incoming.as_ref()?;
    let form = match (&incoming.number, incoming.dated) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "number",
        (None, Some(_)) => "dated",
        (None, None) => return None,
    };
    // What the form does not print may be empty.
    let args = [
        ("form", Arg::Pick(form)),
        ("number", incoming.number.as_deref().unwrap_or("").into()),
        ("dated", incoming.dated.map_or_else(Run::new, |day| pen.day_of(day)).into()),
    ];
    let text = if requested(letter) { "letter-reference-request" } else { "letter-reference-answered" };
    Some(pen.run(text, &args))
}

/// The addressee as an envelope asks: in the dative in Russian, as given elsewhere.
fn to(locale: Locale, letter: &OutgoingInput) -> String {
    let addressee = &letter.addressee;
    if locale != Locale::Ru {
        return addressee.name.clone();
    }
    if addressee.organisation {
        // Names of organisations are declined by hand or not at all.
        return addressee.corrections.forms.get(&Case::Dative).unwrap_or(&addressee.name).clone();
    }
    names::decline(&addressee.name, &addressee.corrections)
        .map_or_else(|_| addressee.name.clone(), |declined| declined.form(Case::Dative).to_owned())
}

/// «Уважаемая Анна Петровна!»; organisations, and what is no person's name, are greeted without a name.
fn greeting(pen: &Pen<'_>, letter: &OutgoingInput, nameless: &'static str) -> Run {
    let addressee = &letter.addressee;
    let declined = names::decline(&addressee.name, &addressee.corrections);
    match declined {
        Ok(name) if !addressee.organisation => {
            match names::address(pen.locale(), &name, &addressee.corrections) {
                Ok(address) => vec![Inline::plain(address)],
                Err(_) => pen.say(nameless),
            }
        }
        _ => pen.say(nameless),
    }
}

/// Enclosures, closing, signature, executor.
pub(super) fn close(writing: &mut Writing<'_>) {
    writing.say(&ENCLOSURES, &[ids::ENCLOSURES], |_, letter| {
        let form = match letter.enclosures.len() {
            0 => return None,
            1 => "single",
            _ => "several",
        };
        Some(vec![("form", Arg::Pick(form))])
    });
    writing.block(&ENCLOSURE_LIST, &[ids::ENCLOSURES], |pen, letter, _| {
        let item = |enclosure: &Enclosure| {
            let title: Arg = enclosure.title.as_str().into();
            match enclosure.sheets {
                Some(sheets) => pen
                    .run("letter-item-enclosure", &[("title", title), ("sheets", Arg::Count(sheets.into()))]),
                None => pen.run("letter-item-enclosure-file", &[("title", title)]),
            }
        };
        list(letter.enclosures.iter().map(item).collect())
    });
    sign(writing);
    writing.say(&EXECUTOR, &[ids::SIGNATORY], |_, letter| {
        Some(vec![("executor", letter.executor.as_deref()?.into())])
    });
}

/// Closing words with the signatory, and the place for the signature.
pub(super) fn sign(writing: &mut Writing<'_>) {
    let country = writing.country;
    writing.say(&CLOSING, &[ids::SIGNATORY], |pen, letter| {
        // Whoever was greeted without a name is taken leave of otherwise in English.
        let form = match (signatory(pen, letter).is_some(), letter.addressee.organisation) {
            (true, false) => "row",
            (true, true) => "row-unnamed",
            (false, false) => "whole",
            (false, true) => "whole-unnamed",
        };
        Some(vec![("form", Arg::Pick(form)), ("signatory", full(pen, country)?.into())])
    });
    writing.block(&SIGNATURE, &[ids::SIGNATORY], |pen, letter, _| {
        Some(match signatory(pen, letter) {
            Some(Signatory { post, name }) => BlockKind::SignatureRow {
                post: post.into_iter().collect(),
                label: pen.words("letter-sign"),
                name: spelled_out(&name),
            },
            None => {
                // A company's letter names the post of who signs it, GOST R 7.0.97-2016, 5.22.
                let post = company(pen).then_some("letter-sign-post");
                let labels = post.into_iter().chain(["letter-sign", "letter-sign-name"]);
                BlockKind::Signature { labels: labels.map(|id| pen.words(id)).collect() }
            }
        })
    });
    writing.block(&STAMP, &[], |pen, _, clause| {
        company(pen).then(|| BlockKind::Stamp { label: pen.words(clause.text) })
    });
}

/// Whether the operator is a company or several.
fn company(pen: &Pen<'_>) -> bool {
    pen.r.is(ask::OPERATOR_KIND, "company") || pen.r.is(ask::OPERATOR_KIND, "group")
}

/// Who signs: as told, else the operator where it is one person; none where nobody said who signs for a
/// company.
fn signatory(pen: &Pen<'_>, letter: &OutgoingInput) -> Option<Signatory> {
    if letter.signatory.is_some() {
        return letter.signatory.clone();
    }
    let post = match pen.r.text(ask::OPERATOR_KIND)? {
        "sole-proprietor" => Some(pen.words("letter-post-sole-proprietor")),
        "self-employed" => None,
        _ => return None,
    };
    Some(Signatory { post, name: pen.r.text(ask::OPERATOR_NAME)?.to_owned() })
}

/// «А. П. Соболева»: initials and surname, GOST R 7.0.97-2016, 5.22; what is no person's full name stays.
fn spelled_out(name: &str) -> String {
    let Some((called, surname)) = names::called_and_surname(name) else { return name.to_owned() };
    let initials = called.split(['-', ' ', '\u{A0}']).filter_map(|word| word.chars().next());
    let initials: Vec<String> = initials.map(|letter| format!("{letter}.\u{A0}")).collect();
    format!("{}{surname}", initials.concat())
}

/// The place for the signature alone, with its day.
pub(super) fn signature(writing: &mut Writing<'_>) {
    writing.block(&SIGNATURE, &[], |pen, _, _| {
        let labels = ["letter-sign-date", "letter-sign", "letter-sign-name"];
        Some(BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() })
    });
}
