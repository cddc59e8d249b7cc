//! What letters say, kind by kind.

use pismovnik_model::outgoing::{
    Destroyed, Kept, OutgoingInput, OutgoingKind, RefusalGround, Stopped, Told, ids,
};
use pismovnik_model::{BlockKind, Country, Inline, LetterKind};

use super::{Both, INCOMING, Writing, both, nothing};
use crate::clause::{Clause, clauses};
use crate::run::{Arg, Run};
use crate::sheet::{Pen, enumeration, list};

clauses! {
    RU_LAW = "letter-ru-law", ["152-ФЗ ст. 21"];
    KZ_LAW = "letter-kz-law", ["94-V ст. 8"];
    RU_WITHDRAWAL = "letter-ru-withdrawal", ["152-ФЗ ст. 9 ч. 2", "152-ФЗ ст. 21 ч. 5"];
    RU_STOP = "letter-ru-stop", ["152-ФЗ ст. 21 ч. 5.1"];
    RU_DISTRIBUTION = "letter-ru-distribution", ["152-ФЗ ст. 10.1 ч. 12"];
    RU_MARKETING = "letter-ru-marketing", ["152-ФЗ ст. 15", "38-ФЗ ст. 18"];
    RU_ACCESS = "letter-ru-access", ["152-ФЗ ст. 14", "152-ФЗ ст. 20 ч. 1"];
    RU_CORRECTION = "letter-ru-correction", ["152-ФЗ ст. 20 ч. 3", "152-ФЗ ст. 21 ч. 2"];
    RU_DELETION = "letter-ru-deletion", ["152-ФЗ ст. 20 ч. 3", "152-ФЗ ст. 21 ч. 5"];
    RU_DELETION_TOO = "letter-ru-deletion-too", ["152-ФЗ ст. 21 ч. 5"];
    RU_OBJECTION = "letter-ru-objection", ["152-ФЗ ст. 16"];
    RU_EXTENSION_STOP = "letter-ru-extension-stop", ["152-ФЗ ст. 21 ч. 5.1"];
    RU_EXTENSION_ACCESS = "letter-ru-extension-access", ["152-ФЗ ст. 20 ч. 1"];
    RU_EXTENSION_REGULATOR = "letter-ru-extension-regulator", ["152-ФЗ ст. 20 ч. 4"];
    EXTENDED = "letter-extended", ["152-ФЗ ст. 20 ч. 1", "152-ФЗ ст. 21 ч. 5.1"];
    RU_REFUSAL_LAWS = "letter-ru-refusal-laws", ["152-ФЗ ст. 20 ч. 2"];
    RU_REFUSAL_REPEATED = "letter-ru-refusal-repeated", ["152-ФЗ ст. 14 ч. 4"];
    RU_REFUSAL_NOT_PROVED = "letter-ru-refusal-not-proved", ["152-ФЗ ст. 20 ч. 3"];
    RU_PROCESSOR = "letter-ru-processor", ["152-ФЗ ст. 6 ч. 3"];
    RU_CURED = "letter-ru-cured", ["152-ФЗ ст. 21 ч. 3"];
    RU_REGULATOR = "letter-ru-regulator", ["152-ФЗ ст. 20 ч. 4"];
    RU_COMPLAINT = "letter-ru-complaint", ["152-ФЗ ст. 14"];
    KZ_WITHDRAWAL = "letter-kz-withdrawal", ["94-V ст. 8 п. 7"];
    KZ_STOP = "letter-kz-stop", ["94-V ст. 8 п. 7"];
    KZ_DISTRIBUTION = "letter-kz-distribution", ["94-V ст. 15"];
    KZ_MARKETING = "letter-kz-marketing", ["94-V ст. 8 п. 7"];
    KZ_ACCESS = "letter-kz-access", ["94-V ст. 25 п. 2 пп. 6"];
    KZ_CORRECTION = "letter-kz-correction", ["94-V ст. 25 п. 2 пп. 8"];
    KZ_DELETION = "letter-kz-deletion", ["94-V ст. 8 п. 7", "94-V ст. 18", "94-V ст. 25 п. 2 пп. 8"];
    KZ_DELETION_TOO = "letter-kz-deletion-too", ["94-V ст. 8 п. 7"];
    KZ_OBJECTION = "letter-kz-objection", ["94-V ст. 19-1 п. 3"];
    KZ_REFUSAL_OBLIGATION = "letter-kz-refusal-obligation", ["94-V ст. 8 п. 2", "94-V ст. 8 п. 7"];
    KZ_REFUSAL_LAWS = "letter-kz-refusal-laws", ["94-V ст. 8 п. 2", "94-V ст. 8 п. 7"];
    KZ_REFUSAL_NOT_PROVED = "letter-kz-refusal-not-proved", ["94-V ст. 25 п. 2 пп. 8"];
    KZ_PROCESSOR = "letter-kz-processor", ["94-V ст. 18"];
    KZ_REGULATOR = "letter-kz-regulator", [];
    KZ_COMPLAINT = "letter-kz-complaint", [];
}

both! {
    RECEIVED = "letter-received", [], [];
    ANSWER_BY = "letter-answer-by", [], [];
    STOPPED = "letter-stopped", ["152-ФЗ ст. 21"], ["94-V ст. 8 п. 7"];
    STOPPED_LIST = "letter-stopped-list", ["152-ФЗ ст. 21"], ["94-V ст. 8 п. 7"];
    DESTROYED = "letter-destroyed", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DESTROYED_LIST = "letter-destroyed-list", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    KEPT = "letter-kept", ["152-ФЗ ст. 9 ч. 2"], ["94-V ст. 8 п. 2"];
    KEPT_TABLE = "letter-kept-table", ["152-ФЗ ст. 9 ч. 2"], ["94-V ст. 8 п. 2"];
    BLOCKED = "letter-blocked", ["152-ФЗ ст. 5 ч. 2"], ["94-V ст. 7 п. 8"];
    TOLD = "letter-told", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    TOLD_LIST = "letter-told-list", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    ACCESS_TABLE = "letter-access-table", ["152-ФЗ ст. 14"], ["94-V ст. 25 п. 2 пп. 6"];
    ACCESS_TOLD = "letter-access-told", ["152-ФЗ ст. 14"], ["94-V ст. 25 п. 2 пп. 6"];
    ACCESS_LIST = "letter-access-list", ["152-ФЗ ст. 14"], ["94-V ст. 25 п. 2 пп. 6"];
    ACCESS_ENCLOSED = "letter-access-enclosed", ["152-ФЗ ст. 14"], ["94-V ст. 25 п. 2 пп. 6"];
    WORDS = "letter-words", [], [];
    OBJECTION = "letter-objection", ["152-ФЗ ст. 16"], ["94-V ст. 19-1 п. 3"];
    CLARIFY = "letter-clarify", ["152-ФЗ ст. 14 ч. 3"], [];
    CLARIFY_LEAST = "letter-clarify-least", ["152-ФЗ ст. 14 ч. 3"], [];
    NOT_FOUND = "letter-not-found", ["152-ФЗ ст. 14"], [];
    NO_ADVERTISING = "letter-no-advertising", ["152-ФЗ ст. 15"], ["94-V ст. 8 п. 7"];
    NOT_FOUND_MORE = "letter-not-found-more", ["152-ФЗ ст. 14"], [];
    MARKETPLACE = "letter-marketplace", [], [];
    MARKETPLACE_TABLE = "letter-marketplace-table", [], [];
    PROCESSOR_WHOSE = "letter-processor-whose", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    PROCESSOR_WHAT = "letter-processor-what", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    PROCESSOR_LIST = "letter-processor-list", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    PROCESSOR_ANSWER = "letter-processor-answer", ["152-ФЗ ст. 6 ч. 3"], ["94-V ст. 18"];
    PROCESSOR_BY = "letter-processor-by", [], [];
    PROCESSOR_OWN = "letter-processor-own", [], [];
}

const DECIDED: &[&str] = &[ids::DEMANDS];

/// Writes the body.
pub(super) fn write(writing: &mut Writing<'_>) {
    let russian = writing.country == Country::Russia;
    match writing.letter.kind {
        OutgoingKind::Reply => reply(writing),
        OutgoingKind::AccessAnswer => access(writing),
        OutgoingKind::CorrectionAnswer => {
            norm(writing, if russian { &RU_CORRECTION } else { &KZ_CORRECTION });
            words(writing, &WORDS);
            told(writing);
        }
        OutgoingKind::DeletionAnswer => {
            norm(writing, if russian { &RU_DELETION } else { &KZ_DELETION });
            decision(writing);
        }
        OutgoingKind::ObjectionAnswer => {
            norm(writing, if russian { &RU_OBJECTION } else { &KZ_OBJECTION });
            words(writing, &OBJECTION);
        }
        OutgoingKind::ExtensionNotice => extension(writing),
        OutgoingKind::Refusal => refusal(writing),
        OutgoingKind::Clarification => {
            words(writing, &CLARIFY);
            writing.say(&CLARIFY_LEAST, &[], |_, _| Some(nothing()));
            stopped(writing);
        }
        OutgoingKind::NotFound => {
            writing.say(&NOT_FOUND, INCOMING, |_, _| Some(nothing()));
            // Of a stranger nothing can have stopped: what is left is to send nothing from now on.
            writing.say(&NO_ADVERTISING, &[ids::STOPPED], |_, letter| {
                (!letter.stopped.is_empty()).then(nothing)
            });
            writing.say(&NOT_FOUND_MORE, &[], |_, _| Some(nothing()));
        }
        OutgoingKind::Marketplace => marketplace(writing),
        OutgoingKind::Acknowledgment => acknowledgment(writing),
        OutgoingKind::ProcessorNotice => processor(writing),
        OutgoingKind::UnlawfulCured => cured(writing),
        OutgoingKind::RegulatorCover => norm(writing, if russian { &RU_REGULATOR } else { &KZ_REGULATOR }),
        // Papers without a letter's body: written elsewhere.
        OutgoingKind::DestructionAct | OutgoingKind::IncidentFirst | OutgoingKind::IncidentResult => {}
    }
    let to_a_person = !matches!(
        writing.letter.kind,
        OutgoingKind::ProcessorNotice
            | OutgoingKind::RegulatorCover
            | OutgoingKind::Acknowledgment
            | OutgoingKind::Clarification
    );
    // An authority is not told where to complain.
    if to_a_person && !writing.letter.demands.contains(&LetterKind::Regulator) {
        writing.tell(if russian { &RU_COMPLAINT } else { &KZ_COMPLAINT }, &[], |_, _| Some(nothing()));
    }
}

/// A sentence of the country's law that always stands in this kind of letter.
fn norm(writing: &mut Writing<'_>, clause: &'static Clause) {
    writing.tell(clause, DECIDED, |_, _| Some(nothing()));
}

/// The sender's or owner's own sentences, led in by the clause.
fn words(writing: &mut Writing<'_>, clause: &'static Both) {
    writing.say(clause, &[ids::WORDS], |_, letter| Some(vec![("words", letter.words.as_deref()?.into())]));
}

fn reply(writing: &mut Writing<'_>) {
    let norms: [(&'static Clause, &'static Clause, LetterKind); 5] = [
        (&RU_WITHDRAWAL, &KZ_WITHDRAWAL, LetterKind::Withdrawal),
        (&RU_STOP, &KZ_STOP, LetterKind::Stop),
        (&RU_DELETION_TOO, &KZ_DELETION_TOO, LetterKind::Deletion),
        (&RU_DISTRIBUTION, &KZ_DISTRIBUTION, LetterKind::Distribution),
        (&RU_MARKETING, &KZ_MARKETING, LetterKind::Marketing),
    ];
    // The law is named in full once, and only where a sentence cites it.
    let law = if writing.country == Country::Russia { &RU_LAW } else { &KZ_LAW };
    writing.tell(law, DECIDED, |_, letter| {
        norms.iter().any(|(_, _, demand)| letter.demands.contains(demand)).then(nothing)
    });
    for (russian, kazakh, demand) in norms {
        let clause = if writing.country == Country::Russia { russian } else { kazakh };
        writing.tell(clause, DECIDED, |_, letter| letter.demands.contains(&demand).then(nothing));
    }
    decision(writing);
    words(writing, &WORDS);
    writing.tell(&EXTENDED, &[ids::EXTENSION], extension_args);
}

fn extension_args(pen: &Pen<'_>, letter: &OutgoingInput) -> Option<Vec<(&'static str, Arg)>> {
    let extension = letter.extension.as_ref()?;
    Some(vec![("until", pen.day(extension.until).into()), ("reason", sentence(&extension.reason).into())])
}

/// Stopped, destroyed, kept, told: each only where there is something to say.
fn decision(writing: &mut Writing<'_>) {
    stopped(writing);
    destroyed(writing);
    writing.say(&KEPT, &[ids::KEPT], |_, letter| (!letter.kept.is_empty()).then(nothing));
    kept_table(writing, &KEPT_TABLE);
    writing.say(&BLOCKED, &[ids::KEPT], |_, letter| {
        let blocked: Vec<Run> = letter
            .kept
            .iter()
            .filter(|k| k.blocked)
            .map(|k| vec![Inline::plain(unstopped(&k.what))])
            .collect();
        (!blocked.is_empty()).then(|| vec![("items", enumeration(blocked).into())])
    });
    told(writing);
}

fn destroyed(writing: &mut Writing<'_>) {
    writing.say(&DESTROYED, &[ids::DESTROYED], |_, letter| (!letter.destroyed.is_empty()).then(nothing));
    writing.block(&DESTROYED_LIST, &[ids::DESTROYED], |pen, letter, _| {
        let item = |d: &Destroyed| {
            let act = d.act.as_ref()?;
            let args = [
                ("what", unstopped(&d.what).into()),
                ("number", act.number.as_str().into()),
                ("day", pen.day(act.day).into()),
            ];
            Some(pen.run("letter-item-destroyed", &args))
        };
        list(letter.destroyed.iter().filter_map(item).collect())
    });
}

fn stopped(writing: &mut Writing<'_>) {
    writing.say(&STOPPED, &[ids::STOPPED], |_, letter| (!letter.stopped.is_empty()).then(nothing));
    writing.block(&STOPPED_LIST, &[ids::STOPPED], |pen, letter, _| {
        let item = |s: &Stopped| {
            let args = [("what", unstopped(&s.what).into()), ("day", pen.day(s.day).into())];
            pen.run("letter-item-stopped", &args)
        };
        list(letter.stopped.iter().map(item).collect())
    });
}

fn told(writing: &mut Writing<'_>) {
    writing.say(&TOLD, &[ids::TOLD], |_, letter| (!letter.told.is_empty()).then(nothing));
    writing.block(&TOLD_LIST, &[ids::TOLD], |pen, letter, _| {
        let item = |t: &Told| {
            let args = [("name", unstopped(&t.name).into()), ("day", pen.day(t.day).into())];
            pen.run("letter-item-told", &args)
        };
        list(letter.told.iter().map(item).collect())
    });
}

/// Data, purpose, ground, term.
fn kept_table(writing: &mut Writing<'_>, clause: &'static Both) {
    writing.block(clause, &[ids::KEPT], |pen, letter, clause| {
        if letter.kept.is_empty() {
            return None;
        }
        let cell = |text: &str| vec![vec![Inline::plain(text)]];
        let row = |k: &Kept| vec![cell(&k.what), cell(&k.purpose), cell(&k.ground), cell(&k.until)];
        let heads = ["letter-head-data", "letter-head-purpose", "letter-head-ground", "letter-head-until"];
        Some(BlockKind::Table {
            caption: pen.words(clause.text),
            widths: vec![3, 3, 4, 3],
            head: heads.map(|id| pen.say(id)).to_vec(),
            rows: letter.kept.iter().map(row).collect(),
            spans: vec![],
            groups: vec![],
        })
    });
}

fn access(writing: &mut Writing<'_>) {
    let russian = writing.country == Country::Russia;
    norm(writing, if russian { &RU_ACCESS } else { &KZ_ACCESS });
    kept_table(writing, &ACCESS_TABLE);
    destroyed(writing);
    writing.say(&ACCESS_TOLD, &[ids::TOLD], |_, letter| (!letter.told.is_empty()).then(nothing));
    writing.block(&ACCESS_LIST, &[ids::TOLD], |pen, letter, _| {
        let item = |t: &Told| pen.run("letter-item-recipient", &[("name", unstopped(&t.name).into())]);
        list(letter.told.iter().map(item).collect())
    });
    words(writing, &WORDS);
    writing
        .say(&ACCESS_ENCLOSED, &[ids::ENCLOSURES], |_, letter| (!letter.enclosures.is_empty()).then(nothing));
}

fn extension(writing: &mut Writing<'_>) {
    // One letter may hold several demands: the notice names the shortest term that is extended.
    let demands = &writing.letter.demands;
    let clause = if demands.contains(&LetterKind::Stop) {
        &RU_EXTENSION_STOP
    } else if demands.contains(&LetterKind::Regulator) {
        &RU_EXTENSION_REGULATOR
    } else {
        &RU_EXTENSION_ACCESS
    };
    writing.tell(clause, &[ids::DEMANDS, ids::EXTENSION], extension_args);
}

fn refusal(writing: &mut Writing<'_>) {
    let Some(refusal) = &writing.letter.refusal else { return };
    let russian = writing.country == Country::Russia;
    let clause = match refusal.ground {
        RefusalGround::Obligation => &KZ_REFUSAL_OBLIGATION,
        RefusalGround::Laws if russian => &RU_REFUSAL_LAWS,
        RefusalGround::Laws => &KZ_REFUSAL_LAWS,
        RefusalGround::Repeated => &RU_REFUSAL_REPEATED,
        RefusalGround::NotProved if russian => &RU_REFUSAL_NOT_PROVED,
        RefusalGround::NotProved => &KZ_REFUSAL_NOT_PROVED,
    };
    writing.tell(clause, &[ids::DEMANDS, ids::REFUSAL], |_, letter| {
        Some(vec![("reason", sentence(&letter.refusal.as_ref()?.reason).into())])
    });
    // What can be done at once is done, even where the rest is refused.
    decision(writing);
}

fn marketplace(writing: &mut Writing<'_>) {
    writing.say(&MARKETPLACE, &[ids::WORDS], |_, letter| {
        Some(vec![("name", unstopped(letter.words.as_deref()?).into())])
    });
    kept_table(writing, &MARKETPLACE_TABLE);
}

fn acknowledgment(writing: &mut Writing<'_>) {
    writing.say(&RECEIVED, INCOMING, |_, letter| letter.named_day.is_none().then(nothing));
    writing
        .say(&ANSWER_BY, &[ids::WORDS], |pen, letter| Some(vec![("day", pen.day(letter.named_day?).into())]));
    stopped(writing);
}

fn processor(writing: &mut Writing<'_>) {
    let russian = writing.country == Country::Russia;
    norm(writing, if russian { &RU_PROCESSOR } else { &KZ_PROCESSOR });
    writing.say(&PROCESSOR_WHOSE, &[ids::ACT], |_, letter| {
        Some(vec![("subject", letter.act.as_ref()?.subject.as_deref()?.into())])
    });
    writing
        .say(&PROCESSOR_WHAT, &[ids::ACT], |_, letter| (!letter.act.as_ref()?.what.is_empty()).then(nothing));
    writing.block(&PROCESSOR_LIST, &[ids::ACT], |_, letter, _| {
        list(letter.act.as_ref()?.what.iter().map(|w| vec![Inline::plain(unstopped(w))]).collect())
    });
    writing.say(&PROCESSOR_ANSWER, &[], |_, _| Some(nothing()));
    writing.say(&PROCESSOR_BY, &[ids::WORDS], |pen, letter| {
        Some(vec![("day", pen.day(letter.named_day?).into())])
    });
    writing.say(&PROCESSOR_OWN, &[], |_, _| Some(nothing()));
}

fn cured(writing: &mut Writing<'_>) {
    writing.tell(&RU_CURED, &[ids::WORDS], |pen, letter| {
        Some(vec![
            ("words", sentence(letter.words.as_deref()?).into()),
            ("day", pen.day(letter.named_day?).into()),
        ])
    });
    decision(writing);
}

/// Without closing punctuation: lists and texts set it.
fn unstopped(text: &str) -> &str {
    let bare = text.trim_end_matches(['.', ';', ',', ' ']);
    if bare.is_empty() { text } else { bare }
}

/// With closing punctuation: whole sentences stand beside others.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}
