//! What stands around a letter's body: letterhead, reference, addressee, greeting; closing, enclosures,
//! signature.

use pismovnik_model::outgoing::{Enclosure, OutgoingInput, OutgoingKind, ids};
use pismovnik_model::{BlockKind, Case, Country, Inline, LetterKind, Locale};
use pismovnik_wording::names;

use super::{INCOMING, Writing, both, nothing};
use crate::operator::Address;
use crate::run::{Arg, Run};
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
    ENCLOSURES = "letter-enclosures", [], [];
    ENCLOSURE_LIST = "letter-enclosure-list", [], [];
    CLOSING = "letter-closing", [], [];
    SIGNATURE = "letter-signature", [], [];
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

/// The remark on the translation, and the operator's requisites.
pub(super) fn letterhead(writing: &mut Writing<'_>) {
    if writing.sheet.locale() == Locale::En {
        writing.block(&NOTE_ENGLISH, &[], |pen, _, clause| note(pen.say(clause.text)));
    }
    let country = writing.country;
    writing.block(&HEAD, &[], |pen, _, _| match country {
        Country::Russia => {
            let pairs = operator::details(pen, Address::ForLetters);
            (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
        }
        Country::Kazakhstan => kazakhstan::operator::details(pen),
    });
}

/// Letterhead, reference, addressee, greeting, what is answered.
pub(super) fn head(writing: &mut Writing<'_>) {
    letterhead(writing);
    writing.say(&REFERENCE, &[ids::OUTGOING], |pen, letter| {
        Some(vec![("number", letter.number.as_str().into()), ("day", pen.day(letter.day).into())])
    });
    writing.block(&TO, &[ids::ADDRESSEE], |pen, letter, _| {
        let mut pairs = vec![(pen.words("letter-label-to"), vec![Inline::plain(to(pen.locale(), letter))])];
        if let Some(address) = &letter.addressee.address {
            pairs.push((pen.words("letter-label-address"), vec![Inline::plain(address.as_str())]));
        }
        Some(BlockKind::Details { pairs })
    });
    writing.block(&GREETING, &[ids::ADDRESSEE], |pen, letter, clause| {
        paragraph(greeting(pen, letter, clause.text))
    });
    incoming(writing);
    writing.say(&REPRESENTATIVE, &[ids::REPRESENTATIVE], |_, letter| {
        let representative = letter.representative.as_ref()?;
        Some(vec![
            ("name", representative.name.as_str().into()),
            ("authority", representative.authority.as_str().into()),
        ])
    });
}

/// What is answered: a person's letter, or a regulator's request.
fn incoming(writing: &mut Writing<'_>) {
    let request = writing.letter.kind == OutgoingKind::RegulatorCover
        || writing.letter.demands.contains(&LetterKind::Regulator);
    let clause = if request { &INCOMING_REQUEST } else { &INCOMING_LETTER };
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
            ("dated", incoming.dated.map_or_else(Run::new, |day| pen.day(day)).into()),
            ("received", pen.day(incoming.received).into()),
            ("registered", incoming.registered.as_str().into()),
        ])
    });
}

/// The addressee as the line «Кому» asks: in the dative in Russian, as given elsewhere.
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
    writing.say(&ENCLOSURES, &[ids::ENCLOSURES], |_, letter| (!letter.enclosures.is_empty()).then(nothing));
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
        let signatory = match &letter.signatory {
            Some(own) => vec![Inline::plain(own.as_str())],
            None => full(pen, country)?,
        };
        Some(vec![("signatory", signatory.into())])
    });
    signature(writing);
}

/// The place for the signature alone.
pub(super) fn signature(writing: &mut Writing<'_>) {
    writing.block(&SIGNATURE, &[], |pen, _, _| {
        let labels = ["letter-sign-date", "letter-sign", "letter-sign-name"];
        Some(BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() })
    });
}
