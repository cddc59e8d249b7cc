//! From what was decided and done to an outgoing letter: only what the register holds.

use pismovnik_law::checklist::OwnPlace;
use pismovnik_model::intake::{Channel, Intake, Outcome, Task, TaskDone};
use pismovnik_model::outgoing::{
    Act, ActFields, Addressee, Destroyed, Enclosure, Extension, IncidentFields, Incoming, Kept,
    OutgoingInput, OutgoingKind, Refusal, Signatory, Stopped, Told,
};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Corrections, Day, LetterKind, Locale};
use pismovnik_register::letters::Letter;
use serde::Deserialize;

use crate::book::Inside;
use crate::words;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which letter.
    pub kind: OutgoingKind,
    /// Its own number.
    pub number: String,
    /// Its day.
    pub day: Day,
}

/// What only a person can say of an outgoing letter; what is absent stays as it was composed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Fill {
    /// What is asked, was found, decided, put right: whole sentences.
    pub words: Option<String>,
    /// Extension: why, until when.
    pub extension: Option<Extension>,
    /// Refusal: on which ground, why.
    pub refusal: Option<Refusal>,
    /// A day that the letter names.
    pub named_day: Option<Day>,
    /// What is processed or kept, for an answer to a request for access.
    pub kept: Vec<Kept>,
    /// Who received the data, for an answer to a request for access.
    pub recipients: Vec<String>,
    /// Enclosed papers.
    pub enclosures: Vec<Enclosure>,
    /// Post and name of the signatory.
    pub signatory: Option<Signatory>,
    /// Name and telephone of who prepared it.
    pub executor: Option<String>,
    /// The incident's fields.
    pub incident: Option<IncidentFields>,
}

impl Fill {
    /// Fills an outgoing letter in.
    pub fn fill(self, input: &mut OutgoingInput) {
        input.words = self.words.or(input.words.take());
        input.extension = self.extension.or(input.extension.take());
        input.refusal = self.refusal.or(input.refusal.take());
        input.named_day = self.named_day.or(input.named_day);
        input.kept.extend(self.kept);
        received(input, self.recipients);
        input.enclosures.extend(self.enclosures);
        input.signatory = self.signatory.or(input.signatory.take());
        input.executor = self.executor.or(input.executor.take());
        input.incident = self.incident.or(input.incident.take());
    }
}

/// Names who received the data; only an answer to a request for access tells of them.
pub(crate) fn received(input: &mut OutgoingInput, names: impl IntoIterator<Item = String>) {
    if input.kind == OutgoingKind::AccessAnswer {
        let day = input.day;
        input.told.extend(names.into_iter().map(|name| Told { name, day }));
    }
}

/// An outgoing letter with all that the register holds for it; what only a person can say (reasons, words,
/// enclosures) is still to be filled in.
///
/// # Errors
/// The sender's name is not known; an answer that tells what was decided, and nothing is.
pub fn compose(letter: &Letter, wish: &Wish) -> Inside<OutgoingInput> {
    let intake = &letter.intake;
    if wish.kind.tells_decision() && letter.verdict.is_none() {
        return Err(vec![Problem::new(problem::LETTER_NOT_DECIDED, "")]);
    }
    let addressee = intake
        .sender
        .addressee(by_email(intake))
        .ok_or_else(|| vec![Problem::new(problem::LETTER_SENDER_MISSING, "sender.name")])?;
    let mut input = OutgoingInput::new(wish.kind, addressee, &wish.number, wish.day);
    input.representative.clone_from(&intake.representative);
    // A child is not written to: who answers for it wrote, and is answered.
    if let Some(guardian) = intake.representative.as_ref().filter(|r| r.guardian) {
        let child = std::mem::replace(&mut input.addressee.name, guardian.name.clone());
        input.addressee.organisation = false;
        input.addressee.corrections = Corrections::default();
        input.subject = Some(child);
    }
    input.incoming = Some(Incoming {
        number: intake.sender_number.clone(),
        dated: intake.dated,
        registered: intake.number.clone(),
        received: intake.received,
    });
    input.demands.clone_from(&intake.kinds);
    match wish.kind {
        kind if kind.tells_decision() => outcomes(letter, wish.day, &mut input),
        // What is refused of an end of processing leaves the rest of it to be told; a refused request for
        // access or correction has nothing besides.
        OutgoingKind::Refusal if ends(&intake.kinds) => outcomes(letter, wish.day, &mut input),
        // On the way nothing is told but what has stopped; where data are told of, what is held.
        OutgoingKind::NotFound | OutgoingKind::Clarification | OutgoingKind::Acknowledgment => {
            outcomes(letter, wish.day, &mut input);
            (input.destroyed, input.kept, input.told) = (Vec::new(), Vec::new(), Vec::new());
        }
        OutgoingKind::AccessAnswer => {
            outcomes(letter, wish.day, &mut input);
            (input.stopped, input.told) = (Vec::new(), Vec::new());
            // What is still there is told in the owner's words: it is not destroyed yet.
            input.destroyed.retain(|gone| gone.act.is_some());
        }
        OutgoingKind::Marketplace => {
            outcomes(letter, wish.day, &mut input);
            (input.stopped, input.destroyed, input.told) = (Vec::new(), Vec::new(), Vec::new());
        }
        OutgoingKind::DestructionAct => {
            input.incoming = None;
            input.act = Some(act_fields(letter));
        }
        _ => {}
    }
    Ok(input)
}

fn ends(kinds: &[LetterKind]) -> bool {
    let narrow = [LetterKind::Access, LetterKind::Correction, LetterKind::Automated];
    kinds.iter().any(|k| !narrow.contains(k))
}

/// What a letter decides to destroy that no signed act names yet.
pub(crate) fn not_yet_destroyed(letter: &Letter) -> Vec<&str> {
    if letter.acts.values().any(|act| act.signed.is_some()) {
        return Vec::new();
    }
    let lines = letter.verdict.iter().flat_map(|v| &v.lines);
    lines.filter(|l| l.outcome == Outcome::Destroy).map(|l| l.what.as_str()).collect()
}

/// A notice of an incident: it goes to the regulator, to nobody of the register.
pub fn incident_notice(wish: &Wish, language: Locale) -> OutgoingInput {
    let addressee = Addressee {
        name: words::plain(language, "lw-regulator"),
        organisation: true,
        corrections: Corrections::default(),
        address: None,
    };
    OutgoingInput::new(wish.kind, addressee, &wish.number, wish.day)
}

/// A notice to the processor of a task: whose data it shall destroy, and which. What stands in the decision
/// as destroyed is named; the sender's other data are not.
///
/// # Errors
/// No such task, or none of a processor; the sender's name is not known.
pub fn compose_notice(letter: &Letter, task: &str, number: &str, day: Day) -> Inside<OutgoingInput> {
    let mut tasks = letter.verdict.iter().flat_map(|v| &v.tasks);
    let known = tasks
        .find(|t| t.id == task && t.processor)
        .ok_or_else(|| vec![Problem::new(problem::LETTER_TASK_UNKNOWN, "task").with("value", task)])?;
    let subject = letter.intake.sender.name.clone();
    let subject = subject.ok_or_else(|| vec![Problem::new(problem::LETTER_SENDER_MISSING, "sender.name")])?;
    let addressee = Addressee {
        name: known.place.clone(),
        organisation: true,
        corrections: Corrections::default(),
        address: None,
    };
    let mut notice = OutgoingInput::new(OutgoingKind::ProcessorNotice, addressee, number, day);
    let lines = letter.verdict.iter().flat_map(|v| &v.lines);
    let what = lines.filter(|l| l.outcome == Outcome::Destroy).map(|l| l.what.clone()).collect();
    notice.act = Some(ActFields { subject: Some(subject), what, ..ActFields::default() });
    Ok(notice)
}

/// Whether the answer goes by e-mail: in the form of the request.
fn by_email(intake: &Intake) -> bool {
    matches!(intake.channel, Channel::Email | Channel::Form) && intake.sender.email.is_some()
}

/// What stopped, was destroyed, is kept, and who was told.
fn outcomes(letter: &Letter, day: Day, input: &mut OutgoingInput) {
    let tasks = || letter.verdict.iter().flat_map(|v| &v.tasks);
    let done = |task: &Task| match letter.done.get(&task.id) {
        Some(TaskDone::Done { day, .. }) => Some(*day),
        _ => None,
    };
    // Processing has stopped when the last place where it went on was worked on.
    let stopped = tasks().filter_map(done).max().unwrap_or(day);
    let act = letter
        .acts
        .iter()
        .filter_map(|(number, act)| Some(Act { number: number.clone(), day: act.signed? }))
        .max_by_key(|act| act.day);
    for line in letter.verdict.iter().flat_map(|v| &v.lines) {
        let what = line.what.clone();
        match &line.outcome {
            Outcome::Stop => input.stopped.push(Stopped { what, day: stopped }),
            Outcome::Destroy => input.destroyed.push(Destroyed { what, act: act.clone() }),
            Outcome::Keep { purpose, ground, until, blocked } => input.kept.push(Kept {
                what,
                purpose: purpose.clone(),
                ground: ground.clone(),
                until: until.clone(),
                blocked: *blocked,
            }),
        }
    }
    input.told = tasks()
        .filter(|t| t.processor)
        .filter_map(|t| Some(Told { name: t.place.clone(), day: done(t)? }))
        .collect();
}

/// The task of the checklist that is about paper.
const PAPER: &str = OwnPlace::Paper.id();

/// What the act can say by the checklist: categories, systems, who, when the last was done.
fn act_fields(letter: &Letter) -> ActFields {
    let mut fields = ActFields { subject: letter.intake.sender.name.clone(), ..ActFields::default() };
    for line in letter.verdict.iter().flat_map(|v| &v.lines).filter(|l| l.outcome == Outcome::Destroy) {
        fields.what.push(line.what.clone());
    }
    for task in letter.verdict.iter().flat_map(|v| &v.tasks).filter(|t| t.destroys && !t.processor) {
        if let Some(TaskDone::Done { day, who }) = letter.done.get(&task.id) {
            // Paper is no system: its sheets are counted in a field of their own.
            if task.id == PAPER {
                fields.paper = Some(task.place.clone());
            } else {
                fields.systems.push(task.place.clone());
            }
            fields.day = fields.day.max(Some(*day));
            if !fields.destroyers.contains(who) {
                fields.destroyers.push(who.clone());
            }
        }
    }
    fields
}
